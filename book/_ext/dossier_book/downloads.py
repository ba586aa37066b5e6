"""The directive ``{downloads}`` and the folder `data/` of the built book: the tables and annotations for other tools.

The files are made from the tables once all pages are read, since annotations are named by the places of their rows on the evidence
page. They are written when the build has ended well; the directive lists them with sizes and checksums.
"""

import shutil
from pathlib import PurePath

from docutils import nodes
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective
from sphinx.util.osutil import relative_uri

from . import addresses
from .citation import TABLES_LICENCE, licence_address, read_citation
from .prose import checksums, table
from .sources import article_label

log = logging.getLogger(__name__)

FOLDER = "data"
README = """{title}

{description}

tables/       the tables as CSV, and datapackage.json, their schema (Frictionless Data Package)
parquet/      the same tables as Parquet, typed
{name}.sqlite the same tables as one SQLite database, typed, with keys; descriptions in the table data_dictionary
annotations/  every row of evidence as a W3C Web Annotation (JSON-LD), one file per article
SHA256SUMS    checksums of these files: sha256sum --check SHA256SUMS

LICENSE says what may be done with them, CITATION.cff how to cite them. Passages quoted from articles belong to their publishers;
the articles themselves are not here: the table sentences has positions and no text.
"""


class DownloadList(nodes.General, nodes.Element):
    """Stands where the list of downloads goes, until every page is read."""


def files(app):
    """Path below `data/` -> bytes, the zip of all others last. Made once per build."""
    project = app.dossier
    if not hasattr(project, "downloads"):
        project.downloads = make(app, project)
    return project.downloads


def make(app, project):
    bundle, annotations = project.library("exports.bundle"), project.library("exports.annotations")
    folder = project.data / "tables"
    tables = {name: frame.to_dict("records") for name, frame in project.tables.items()}
    package, csv = project.library("exports.rights").without_articles(
        project.package, {r["path"]: (folder / r["path"]).read_bytes() for r in project.package["resources"]})
    articles = [
        annotations.Article(
            row,
            (project.data / "raw" / row["file"]).read_bytes().decode("utf-8"),
            seen_from_annotations(app, addresses.place(app, article_label(row["article_id"]))),
        )
        for row in tables["articles"]
    ]

    def address_of(row_id):
        place = addresses.place(app, row_id)
        if place is None:
            log.warning("the row %r has no place on a page, so its annotation leads nowhere", row_id, type="dossier", subtype="annotation")
        return seen_from_annotations(app, place)

    made = bundle.tabular(package, tables, csv)
    made |= bundle.annotated(
        articles, tables, project.keys, address_of, f"{addresses.site(app)}{FOLDER}/annotations/" if addresses.site(app) else "",
        generator=read_citation(project.root / "CITATION.cff").title, rights=licence_address(TABLES_LICENCE),
    )
    made |= {name: (project.root / name).read_bytes() for name in ("CITATION.cff", "LICENSE")}
    made["README.txt"] = README.format_map(package).encode("utf-8")
    made["SHA256SUMS"] = bundle.checksums(made)
    made[zip_name(project)] = bundle.zipped(made)
    return made


def seen_from_annotations(app, place):
    """A place of the book as a file of annotations names it; the front page for a place that is not there."""
    return addresses.full(app, place or addresses.page(app.config.root_doc), f"{FOLDER}/annotations/")


def zip_name(project):
    return f"{project.package['name']}.zip"


class Downloads(SphinxDirective):
    def run(self):
        self.env.app.dossier.depends(self.env, "data/tables/*", "data/raw/*", "CITATION.cff", "LICENSE", "notebooks/dossier/exports/*.py")
        return [DownloadList()]


def fill_list(app, doctree, docname):
    for place in list(doctree.findall(DownloadList)):
        app.dossier.downloads_page = docname
        place.replace_self(listing(app.dossier, files(app), lambda path: relative_uri(addresses.page(docname), f"{FOLDER}/{path}")))


def listing(project, made, address):
    """The downloads as nodes: the zip, the other files, a table of the tables, and the checksums folded away."""
    database = f"{project.package['name']}.sqlite"

    def sized(path, words):
        link = nodes.reference("", words, refuri=address(path), internal=True)
        return nodes.inline("", "", link, nodes.Text(f" ({size(made[path])})"))

    singles = [
        (zip_name(project), "Everything in one zip", f": {len(made) - 1} files."),
        (database, "SQLite", ": all tables in one database."),
        ("tables/datapackage.json", "Data package", ": the schema of the tables, with sizes and checksums of the CSV files."),
        *((path, PurePath(path).stem, ": evidence as Web Annotations.") for path in made if path.startswith("annotations/")),
        ("SHA256SUMS", "SHA256SUMS", ": the checksums of all files."),
    ]
    rows = [
        [nodes.literal("", r["name"]), sized(f"tables/{r['path']}", "CSV"), sized(f"parquet/{r['name']}.parquet", "Parquet")]
        for r in project.package["resources"]
    ]
    sums = [(path, sha256(project, data)) for path, data in sorted(made.items())]
    return [
        nodes.bullet_list("", *[nodes.list_item("", nodes.paragraph("", "", sized(path, name), nodes.Text(words))) for path, name, words in singles]),
        table(["table", "as text", "typed"], rows, ["downloads"]),
        *checksums("SHA-256 checksums of all files", sums),
    ]


def sha256(project, data):
    return project.library("exports.bundle").sha256(data)


def size(data):
    """The size of a file in words: bytes below a kilobyte, else kB (1,000 bytes) or MB."""
    for unit, digits in (("MB", 6), ("kB", 3)):
        if len(data) >= 10**digits:
            return f"{len(data) / 10**digits:.1f}\u00a0{unit}"
    return f"{len(data)}\u00a0bytes"


def write(app, error):
    if error or app.builder.name != "html" or not hasattr(app.dossier, "downloads"):
        return  # a book without the list of downloads has none
    folder = app.outdir / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    for path, data in files(app).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)


def setup(app):
    app.add_node(DownloadList)
    app.add_directive("downloads", Downloads)
    app.connect("doctree-resolved", fill_list)
    app.connect("build-finished", write)
