"""Sphinx extension: the light, offline shell around the book's pages.

Takes the theme's pages and leaves their look as it is, but loads less, asks nothing of other hosts and says what each page is.
Without this extension in `_config.yml` the book has the theme as it comes (`tests/benchmarks/first_paint.py` compares the two).

==============  ==============================================================================================
`styles`        all common style sheets as one file, without the rules that no page can need (`pruning`)
`scripts`       which scripts a page loads: after it is drawn, and only where something on it needs them
`widgets`       ipywidgets that work without a kernel: their manager and state, on pages that have some
`icons`         the theme's icons, drawn into the pages from `book/vendor/fontawesome`, in place of a script of 1.5 MB
`search`        an index of sections and evidence entries, which `static/search.js` reads from file:// too
`address`       the book's public address, if it has one: canonical links, `sitemap.xml`, `robots.txt`
`metadata`      description and social card of each page
`doors`         the pages outside the book's contents: `404.html` and the first `index.html`
`repairs`       what docutils and the theme write wrongly
`leftovers`     files of theme and Sphinx that no page of the built book uses
==============  ==============================================================================================
"""

from . import address, doors, leftovers, metadata, repairs, scripts, search, styles, widgets
from .folders import own_folder

__all__ = ["setup"]


def take_the_lead(app, config):
    config.templates_path.insert(0, own_folder(app, "templates"))


def setup(app):
    app.connect("config-inited", take_the_lead)
    # At the end of a build the parts work in this order: pages first, then what is made from them.
    for part in (address, repairs, scripts, widgets, metadata, doors, search, styles, leftovers):
        part.setup(app)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
