"""The directive ``{provenance}``: how the notebooks ran, versions of the direct dependencies, checksums.

No date and nothing about the machine: the same sources and the same lock give the same page.
"""

import hashlib
import platform
import re
import tomllib
from importlib.metadata import version

from docutils import nodes
from myst_nb.sphinx_ import NbMetadataCollector
from sphinx.util.docutils import SphinxDirective

from .prose import section, table


class ExecutionTable(nodes.General, nodes.Element):
    """Stands where the table of executions goes, until every notebook has run."""


class Provenance(SphinxDirective):
    def run(self):
        project = self.env.app.dossier
        project.depends(self.env, "pyproject.toml", "requirements.txt", "data/raw/*", "data/tables/*")
        document = self.state.document
        inputs = [*project.root.glob("data/raw/*"), *project.root.glob("data/tables/*"), project.root / "requirements.txt"]
        sums = [
            [file.relative_to(project.root).as_posix(), nodes.literal("", sha256(file))]
            for file in sorted(inputs)
            if file.is_file() and not file.name.startswith(".")
        ]
        return [
            section(document, "Execution", "execution", ExecutionTable()),
            section(document, "Versions", "versions", table(["package", "version"], versions(project.root))),
            section(document, "Checksums", "checksums", table(["file", "SHA-256"], sums)),
        ]


def versions(root):
    """Rows of (package, version): Python, then what pyproject.toml names for building the book."""
    metadata = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    names = [re.match(r"[\w.-]+", wanted)[0] for wanted in metadata["project"]["dependencies"]]
    return [["Python", platform.python_version()], *([name, version(name)] for name in sorted(names))]


def sha256(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


def fill_execution_table(app, doctree, docname):
    """Which notebooks this build has executed, in the order of the book, and whether they ran to their end."""
    for place in list(doctree.findall(ExecutionTable)):
        runs = {name: NbMetadataCollector.get_exec_data(app.env, name) for name in sorted(app.env.found_docs)}
        rows = [
            [nodes.literal("", f"{name}.ipynb"), "executed in this build" if run["method"] == "force" else run["method"],
             "succeeded" if run["succeeded"] else "failed"]
            for name, run in runs.items()
            if run
        ]
        place.replace_self(table(["notebook", "outputs", "result"], rows))


def setup(app):
    app.add_node(ExecutionTable)
    app.connect("doctree-resolved", fill_execution_table)
    app.add_directive("provenance", Provenance)
