"""The search index: one document for each section, evidence entry and glossary term, read from the finished pages.

`static/search.js` loads it as a script (browsers refuse `fetch` on file://) when a reader first searches, and lets MiniSearch
(`book/vendor/minisearch`) index it. French passages stand between two private characters, so that results can be marked as French.
Code is left out: a reader looks for what the book says.
"""

import json
import re

from bs4 import BeautifulSoup, NavigableString
from bs4.element import PreformattedString

from .pages import page_files

INDEX = "search-index.js"
FRENCH, ENGLISH = "\ue000", "\ue001"   # where French begins and ends in a text
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_SILENT_ELEMENTS = {"script", "style", "svg", "button", "template"}
# The last two repeat what stands, entry by entry, on the evidence page.
_SILENT_CLASSES = {"headerlink", "cell_input", "toctree-wrapper", "static-equivalent", "register"}
_ENTRY = "evidence-entry"


class Document:
    """One thing to find: where it is, its title, its text piece by piece."""

    def __init__(self, anchor, kind, title=""):
        self.anchor, self.kind, self.title, self.pieces = anchor, kind, title, []

    def row(self, page):
        return [page, self.anchor, self.kind, _tidy(self.title), _tidy("".join(self.pieces))]


def _tidy(text):
    text = re.sub(f"{ENGLISH}(\\s*){FRENCH}", r"\1", text)   # neighbouring pieces of French are one
    return " ".join(text.split())


def documents(article):
    """The documents of a page's <article>, in the order of the page; the first is the page itself."""
    found = [Document("", "page")]
    _walk(article, found, found[0], french=False)
    return [d for d in found if d.title or "".join(d.pieces).strip()]


def _walk(element, found, current, french):
    for child in element.children:
        if isinstance(child, NavigableString):
            if not isinstance(child, PreformattedString):
                text = str(child)
                current.pieces.append(f"{FRENCH}{text}{ENGLISH}" if french and text.strip() else text)
            continue
        classes = set(child.get("class", ()))
        if child.name in _SILENT_ELEMENTS or classes & _SILENT_CLASSES or child.name == "summary" and "hide" in child.parent.get("class", ()):
            continue
        if child.name in _HEADINGS:
            # The page's own title stands in its first section.
            current.title = current.title or _title(child)
            continue
        place = current
        if child.get("id") and (child.name == "section" and child.find("h1", recursive=False) is None or _ENTRY in classes):
            kind, title = ("entry", current.title) if _ENTRY in classes else ("section", "")
            place = Document(child["id"], kind, title)
            found.append(place)
        elif child.name == "dt" and child.get("id"):
            current = Document(child["id"], "term", _title(child))
            found.append(current)
            continue
        _walk(child, found, place, child["lang"] == "fr" if child.get("lang") else french)
        current.pieces.append(" ")


def _title(heading):
    title = Document("", "")
    _walk(heading, [], title, french=False)
    return "".join(title.pieces)


def _plain(text):
    return " ".join(re.sub(f"[{FRENCH}{ENGLISH}]", "", text).split())


def index(outdir):
    """Pages as [address, title], documents as [page number, anchor, kind, title, text]."""
    pages, rows = [], []
    for file in page_files(outdir):
        article = BeautifulSoup(file.read_text("utf-8"), "html.parser").select_one("article.bd-article")
        if article is None:
            continue
        found = documents(article)
        if found:
            rows += [document.row(len(pages)) for document in found]
            pages.append([file.relative_to(outdir).as_posix(), _plain(found[0].title)])
    return {"pages": pages, "documents": rows}


def write_index(app, error):
    if error or app.builder.format != "html":
        return
    data = json.dumps(index(app.outdir), ensure_ascii=False, separators=(",", ":"))
    (app.outdir / "_static" / INDEX).write_text(f"Search.receive({data});\n", "utf-8")


def replace_search(app):
    app.builder.search = False   # Sphinx's own knows no accents, loads its whole index with each page and can't quote from file://
    app.config.html_static_path.append("book/vendor/minisearch/minisearch.js")
    app.add_js_file("search.js", loading_method="defer", priority=300)


def search_page(app):
    yield "search", {}, "search.html"


def setup(app):
    app.connect("builder-inited", replace_search)
    app.connect("html-collect-pages", search_page)
    app.connect("build-finished", write_index, priority=600)
