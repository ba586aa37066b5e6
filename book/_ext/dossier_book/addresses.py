"""Where pages and files stand: relative to each other, or in full if the site's own address is known.

The site's address is `html: baseurl` of `_config.yml`. Where it is empty every address stays relative, and the folder works anywhere.
"""

from urllib.parse import quote

from sphinx.util.osutil import relative_uri


def site(app):
    """The address of the site's root, with a slash at its end; "" if it is not known."""
    base = app.config.html_baseurl
    return base if not base or base.endswith("/") else f"{base}/"


def page(docname, anchor=""):
    """A page, or a place on it, below the site's root."""
    return f"{docname}.html" + (f"#{quote(anchor)}" if anchor else "")


def place(app, label):
    """The labelled place (a row, an article, a table) below the site's root; None if no page has the label."""
    docname, anchor = app.env.domains["std"].anonlabels.get(label, ("", ""))
    return page(docname, anchor) if docname else None


def full(app, below, seen_from):
    """The address of a place below the site's root: in full, or relative to the file that names it."""
    file, _, anchor = below.partition("#")  # relative_uri drops anchors
    address = site(app) + file if site(app) else relative_uri(seen_from, file)
    return f"{address}#{anchor}" if anchor else address or file.rpartition("/")[2]  # a file's address from itself is empty
