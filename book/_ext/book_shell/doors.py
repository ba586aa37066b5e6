"""Two pages outside the book's contents: `404.html` for addresses that lead nowhere, and `index.html` at the root, which leads to the first page.

A host shows `404.html` at whatever address was asked for, at any depth and below any path. So that page carries its styles itself and
looks for the book's root from where it stands (see its template); the book's public address is only its first guess.
"""

from pathlib import Path
from urllib.parse import quote, urlsplit

from .metadata import tags

# Page -> the template it is made from.
DOORS = {"404": "missing.html", "index": "entrance.html"}


def write_doors(app, error):
    root = app.config.root_doc
    if error or app.builder.name != "html":
        return
    base = app.config.html_baseurl
    context = {
        "book": app.config.html_title,
        "language": app.config.language,
        "path": urlsplit(base).path,
        "first": app.builder.get_target_uri(root),
        "first_title": app.env.titles[root].astext(),
        "canonical": base and base + app.builder.get_target_uri(root),
        "mark": Path(app.config.html_favicon).name,
        "favicon": favicon(Path(app.srcdir) / app.config.html_favicon),
        "tags": tags(app, root, app.env.get_doctree(root)),
        "parts": contents(app),
    }
    for page, template in DOORS.items():
        if page != root:
            (app.outdir / f"{page}.html").write_text(app.builder.templates.render(template, context), "utf-8")


def favicon(file):
    """The icon as part of the page: a missing page can't know where the file lies, and the entrance is left before it has come."""
    return "data:image/svg+xml," + quote(" ".join(file.read_text("utf-8").split()), safe="=:/'")


def contents(app):
    """The book's parts: (caption, [(address below the root, title)])."""
    return [
        (part.caption, [(app.builder.get_target_uri(name), app.env.titles[name].astext()) for name in part.items if name in app.env.titles])
        for part in app.config.external_site_map.root.subtrees
    ]


def setup(app):
    # Before the table of contents writes an `index.html` without language, title or link.
    app.connect("build-finished", write_doors, priority=400)
