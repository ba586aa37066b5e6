"""The PDF in the built book: a copy to download, and a line that leads there where a page keeps a place for it."""

import posixpath
import re
import shutil

FOLDER = "_downloads"
# The place, empty and hidden as long as the book is built without its print. A second print finds its own line.
_PLACE = re.compile(r'<p id="printed-book"[^>]*>.*?</p>', re.S)


def offer(html, pdf, pages):
    """Copy the file into the folder of the built book and fill the places on its pages; gives the pages changed."""
    (html / FOLDER).mkdir(exist_ok=True)
    shutil.copyfile(pdf, html / FOLDER / pdf.name)
    changed = []
    for file in sorted(html.rglob("*.html")):
        page = file.read_text("utf-8")
        address = posixpath.relpath(f"{FOLDER}/{pdf.name}", file.relative_to(html).parent.as_posix())
        filled = _PLACE.sub(lambda _: line(address, pages, pdf.stat().st_size), page)
        if filled != page:
            file.write_text(filled, "utf-8")
            changed.append(file)
    return changed


def line(address, pages, size):
    return (f'<p id="printed-book">To print or to read away from screens: <a href="{address}" download>the whole book as PDF</a>'
            f" ({pages} pages, {size / 1e6:.1f}\u00a0MB), with the evidence in footnotes.</p>")
