"""Below each figure one quiet line: the drawing as SVG and PNG, its rows as CSV, and how to cite it.

The files are made from what the page shows (`figures` cuts it out of the notebook's output) and lie at `_downloads/figures/NAME.*`, where
NAME is that of the drawing: a page that repeats a chapter's figure points at the same files.
"""

import csv
import io
import json
from dataclasses import dataclass
from html import escape

from docutils import nodes
from sphinx.util.osutil import relative_uri

from . import addresses
from .citation import TEXT_LICENCE, commit_of, read_citation
from .cite import as_text

FOLDER = "_downloads/figures"


@dataclass(frozen=True, slots=True)
class Drawing:
    """A figure as a page shows it. `rows` are the header and the rows it was drawn from, all text."""

    name: str
    title: str
    alt: str
    caption: str
    svg: str
    rows: list[list[str]]


class FigureFiles(nodes.General, nodes.Element):
    """Stands where the line below a figure goes, until the page's address is known; has `drawing` and `label`."""


def complaint(drawing):
    """What a figure lacks, in words; empty if nothing."""
    if not drawing.title:
        return "has no title (an element with the class figure-title)"
    if not drawing.alt:
        return "has no alternative text (an aria-label that says more than its title)"
    if len(drawing.rows) == 0:
        return "has no rows (a script with the class figure-rows)"
    return ""


def rows_of(script):
    """The header and rows that the library embeds in a figure; nothing if it embeds none."""
    if script is None:
        return []
    said = json.loads(script.string)
    return [said["columns"], *said["rows"]]


def files(app, drawing):
    """File name -> bytes."""
    pictures = app.dossier.library("exports.pictures")
    svg = pictures.standalone(drawing.svg, drawing.title, drawing.alt, [drawing.caption, credit(app)])
    return {f"{drawing.name}.svg": svg.encode(), f"{drawing.name}.png": pictures.png(svg), f"{drawing.name}.csv": as_csv(drawing.rows).encode()}


def as_csv(rows):
    """Rows as the project's tables are written: UTF-8, comma, header, one line each."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def credit(app):
    """The line inside a picture that says where it is from and what may be done with it."""
    citation, commit = sources(app)
    version = ", ".join(filter(None, [f"version {citation.version}", str(commit)]))
    return " ".join(filter(None, [f"{citation.title}, {version}. Licence: {TEXT_LICENCE}.", addresses.site(app)]))


def sources(app):
    root = app.dossier.root
    return read_citation(root / "CITATION.cff"), commit_of(str(root))


def line(drawing, address, cited):
    """The line as HTML. `address` gives that of a file, as the page sees it."""
    rows = f"{len(drawing.rows) - 1:,} row{'' if len(drawing.rows) == 2 else 's'}"
    figure = f"the figure “{escape(drawing.title)}”"
    of = f'<span class="visually-hidden"> of {figure}</span>'
    links = [f'<a href="{escape(address(f"{drawing.name}.{kind}"))}" download>{words}{of}</a>'
             for kind, words in (("svg", "SVG"), ("png", "PNG"), ("csv", f"data behind it (CSV, {rows})"))]
    return (f'<div class="figure-files"><p>Download: {" · ".join(links)}</p>'
            f'<details><summary>Cite<span class="visually-hidden"> {figure}</span></summary><p>{escape(cited)}</p></details></div>')


def fill(app, doctree, docname):
    citation, commit = sources(app) if list(doctree.findall(FigureFiles)) else (None, None)
    for place in list(doctree.findall(FigureFiles)):
        drawing, here = place["drawing"], addresses.page(docname)
        anchored = addresses.site(app) and addresses.site(app) + addresses.page(docname, place["label"])
        cited = as_text(citation, commit, drawing.title.rstrip("."), anchored)
        drawings(app)[drawing.name] = drawing
        place.replace_self(nodes.raw("", line(drawing, lambda name: relative_uri(here, f"{FOLDER}/{name}"), cited), format="html"))


def drawings(app):
    """The drawings met in this build, by name."""
    if not hasattr(app.dossier, "drawings"):
        app.dossier.drawings = {}
    return app.dossier.drawings


def write(app, error):
    if error or app.builder.name != "html":
        return
    for drawing in drawings(app).values():
        for name, data in files(app, drawing).items():
            file = app.outdir / FOLDER / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)


def setup(app):
    app.add_node(FigureFiles)
    app.connect("doctree-resolved", fill)
    app.connect("build-finished", write)
