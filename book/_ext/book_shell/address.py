"""The public address of the book, and what search engines read: canonical links, `sitemap.xml`, `robots.txt`.

The address is `html: baseurl` of `_config.yml`, or the environment variable BOOK_URL, which wins: a workflow knows where it publishes. Without
one the book is a folder that can lie anywhere: no canonical links, no sitemap (its addresses must be absolute), every page allowed.
"""

import os
from xml.sax.saxutils import escape

from sphinx.errors import ConfigError

NOT_LISTED = {"search", "genindex", "404"}


def settle(app, config):
    base = os.environ.get("BOOK_URL", config.html_baseurl or "").strip()
    if base and not base.startswith(("https://", "http://")):
        raise ConfigError(f"the book's address must begin with https:// or http://, not {base!r} (BOOK_URL, or html: baseurl in _config.yml)")
    config.html_baseurl = base and base.rstrip("/") + "/"


def listed_pages(app):
    """The names of the pages that readers should find, in the order of their addresses."""
    return sorted(set(app.env.found_docs) - NOT_LISTED)


def write_for_robots(app, error):
    if error or app.builder.name != "html":
        return
    base = app.config.html_baseurl
    robots = "User-agent: *\nAllow: /\n"
    if base:
        places = "".join(f"  <url><loc>{escape(base + app.builder.get_target_uri(name))}</loc></url>\n" for name in listed_pages(app))
        sitemap = f'<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{places}</urlset>\n'
        (app.outdir / "sitemap.xml").write_text(sitemap, "utf-8")
        robots += f"\nSitemap: {base}sitemap.xml\n"
    (app.outdir / "robots.txt").write_text(robots, "utf-8")


def setup(app):
    app.connect("config-inited", settle)
    app.connect("build-finished", write_for_robots)
