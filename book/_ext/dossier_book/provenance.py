"""The directive ``{provenance}``: which commit this is, how the notebooks ran, versions of the direct dependencies, checksums.

No time and nothing about the machine: the same sources and the same lock give the same page. How long each notebook took differs from
one build to the next, so it goes to the build's log.
"""

import hashlib
import platform
import re
import tomllib
from importlib.metadata import version
from pathlib import PurePosixPath

from docutils import nodes
from myst_nb.sphinx_ import NbMetadataCollector
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from .citation import commit_of, read_citation
from .prose import checksum, checksums, section, table

log = logging.getLogger(__name__)


# What the book is made from: the articles, what people know and wrote about them, and the tables made from all of it.
INPUTS = ("data/raw/*", "data/catalogue.yml", "data/codebook/*", "data/coding/*", "data/translations/*", "data/tables/*")


NOTE = "The download has the table sentences without its text, and a data package that says so: both have other checksums there."


class ExecutionTable(nodes.General, nodes.Element):
    """Stands where the table of executions goes, until every notebook has run."""


class Provenance(SphinxDirective):
    def run(self):
        project = self.env.app.dossier
        project.depends(self.env, "pyproject.toml", "requirements.txt", "CITATION.cff", *INPUTS)
        document = self.state.document
        inputs = [*(file for pattern in INPUTS for file in project.root.glob(pattern)), project.root / "requirements.txt"]
        sums = [
            (file.relative_to(project.root).as_posix(), sha256(file))
            for file in sorted(inputs)
            if file.is_file() and not file.name.startswith(".")
        ]
        return [
            section(document, "Sources", "version", table(["what", "which"], source_rows(project.root))),
            section(document, "Execution", "execution", ExecutionTable()),
            section(document, "Versions", "versions", table(["package", "version"], versions(project.root))),
            section(document, "Checksums", "checksums", nodes.paragraph("", NOTE), *checksums(f"SHA-256 checksums of the {len(sums)} files that the book is made from", sums)),
        ]


def source_rows(root):
    """Version and commit of the sources, or why there is no commit."""
    commit = commit_of(str(root))
    return [
        ["version", read_citation(root / "CITATION.cff").version],
        ["commit", checksum(commit.hash) if commit.hash else f"unknown: {commit.missing}"],
        ["day of the commit", commit.day or "unknown"],
        ["changes since the commit", "unknown" if not commit.hash else "files differ from it" if commit.changed else "none"],
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
            [nodes.literal("", f"{PurePosixPath(name).name}.ipynb"), "executed in this build" if run["method"] == "force" else run["method"],
             "succeeded" if run["succeeded"] else "failed"]
            for name, run in runs.items()
            if run
        ]
        place.replace_self(table(["notebook", "outputs", "result"], rows))


def log_times(app, error):
    """How long each notebook ran, for the log: on a page it would differ from one build to the next."""
    if not error:
        for name in sorted(app.env.found_docs):
            run = NbMetadataCollector.get_exec_data(app.env, name)
            if run and run["runtime"]:
                log.info("%s.ipynb ran in %.1f s", name, run["runtime"])


def setup(app):
    app.connect("build-finished", log_times)
    app.add_node(ExecutionTable)
    app.connect("doctree-resolved", fill_execution_table)
    app.add_directive("provenance", Provenance)
