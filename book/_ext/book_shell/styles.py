"""One style sheet for all pages: the common sheets of theme and extensions in their order, pruned to what the built pages can need.

Sheets that an extension adds to single pages stay links of these pages. The file's name is fixed, its address carries a checksum. The icons
are drawn here too, since the pages are read and written once for both.
"""

import hashlib
import re
from pathlib import Path

from sphinx.util import logging

from .icons import CREDIT, drawings, drawn, icon_properties
from .pages import page_files
from .pruning import needed_rules, without_idle, words_of_page, words_of_script

log = logging.getLogger(__name__)

SHEET = "shell.css"
# What the theme's templates link themselves, before the sheets that Sphinx knows.
THEME_SHEETS = ["_static/basic.css", "_static/styles/pydata-sphinx-theme.css"]
OWN_SHEETS = Path(__file__).parent / "sheets"
OWN = ("icons.css", "shell.css", "search.css", "print.css")
FONT_AWESOME = re.compile(r"^fa(?:[bsr]|-.*)?$|Font Awesome")
_OUTSIDE = re.compile(r"""url\(\s*(["']?)(?!data:|https?:|#|/)([^"')]+)\1\s*\)""")
_SCRIPT = re.compile(r"""<script[^>]*\bsrc="([^":?]+)""")
LICENCES = (
    "/*! PyData Sphinx Theme (BSD-3-Clause), with Bootstrap (MIT); Sphinx Book Theme, MyST-NB (BSD-3-Clause); Sphinx (BSD-2-Clause); "
    "sphinx-copybutton, Sphinx Design (MIT); pruned */"
)


def leave_to_the_sheet(app, pagename, templatename, context, doctree):
    """Take the common sheets off the page: its template links the one sheet in their place."""
    common = common_sheets(app.builder)
    context["css_files"] = [sheet for sheet in context["css_files"] if str(sheet.filename) not in common]


def common_sheets(builder):
    """The sheets that Sphinx would link on every page, in their order. It keeps them apart from a page's own in this attribute only."""
    return [str(sheet.filename) for sheet in sorted(builder._orig_css_files, key=lambda sheet: sheet.priority)]


def finish_pages(app, error):
    if error or app.builder.format != "html":
        return
    icons = drawings(Path(app.srcdir) / "book" / "vendor" / "fontawesome")
    before = {file: file.read_text("utf-8") for file in page_files(app.outdir)}
    pages = {}
    for file, html in before.items():
        pages[file], missing = drawn(html, icons)
        for name in missing:
            log.warning("book/vendor/fontawesome lacks the icon %s of %s", name, file.relative_to(app.outdir), type="shell", subtype="icon")
    css = sheet_for(app.outdir, common_sheets(app.builder), pages, icon_properties(icons))
    (app.outdir / "_static" / SHEET).write_text(css, "utf-8")
    link = f"\\g<1>{SHEET}?v={hashlib.sha256(css.encode()).hexdigest()[:8]}"
    for file, html in pages.items():
        linked = re.sub(rf'(href="[^"]*_static/){re.escape(SHEET)}(?:\?v=\w+)?', link, html)
        if linked != before[file]:
            file.write_text(linked, "utf-8")


def sheet_for(outdir, sheets, pages, icons):
    """The style sheet for pages (file -> HTML) that link these sheets of the output folder."""
    sources = {(file.parent / source).resolve() for file, html in pages.items() for source in _SCRIPT.findall(html)}
    scripts = [source.read_text("utf-8") for source in sorted(sources)]
    words = set().union(*map(words_of_page, pages.values()), *map(words_of_script, scripts))
    theirs = "\n".join(rebased(outdir, sheet) for sheet in dict.fromkeys([*THEME_SHEETS, *sheets]))
    ours = "\n".join((OWN_SHEETS / name).read_text("utf-8") for name in OWN)
    rules = needed_rules(theirs, words, FONT_AWESOME) + needed_rules(icons + ours, words)
    return LICENCES + CREDIT + "\n" + without_idle(rules, [*pages.values(), *scripts])


def rebased(outdir, sheet):
    """A sheet's text, with the addresses in it as seen from `_static/`."""
    static, file = outdir / "_static", outdir / sheet

    def address(match):
        target = (file.parent / match[2]).resolve()
        return f"url({target.relative_to(static.resolve()).as_posix()})" if target.is_relative_to(static.resolve()) else match[0]

    return _OUTSIDE.sub(address, re.sub(r"@import[^;]*;", "", file.read_text("utf-8")))


def setup(app):
    app.connect("html-page-context", leave_to_the_sheet, priority=900)
    app.connect("build-finished", finish_pages, priority=700)
