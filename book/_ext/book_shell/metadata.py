"""What a page says of itself to search engines and to those who pass its address on: description, OpenGraph, the social card.

Addresses in OpenGraph must be absolute: without a public address (see `address`) they are left out, the rest is said all the same.
"""

from html import escape

from docutils import nodes

from .card import ALTERNATIVE, CARD, SIZE, draw_card

LONGEST = 200   # characters of a description; search engines show about 160
_ASIDE = (nodes.literal_block, nodes.raw, nodes.comment, nodes.title, nodes.Admonition, nodes.figure, nodes.table, nodes.field_list)


def description(doctree):
    """The first words of the page's running text, cut between sentences if one ends in time, else between words."""
    text = ""
    for paragraph in doctree.findall(nodes.paragraph):
        if not any(isinstance(p, _ASIDE) for p in ancestors(paragraph)):
            text = f"{text} {' '.join(paragraph.astext().split())}".strip()
        if len(text) > LONGEST:
            break
    return shortened(text)


def shortened(text):
    if len(text) <= LONGEST:
        return text
    start = text[:LONGEST]
    end = max(start.rfind(mark) for mark in (". ", "? ", "! "))
    return start[: end + 1] if end > LONGEST // 2 else start[: start.rfind(" ")].rstrip(",;:") + " …"


def ancestors(node):
    while node is not None:
        yield node
        node = node.parent


def tags(app, pagename, doctree):
    """The <meta> elements of a page."""
    base, home = app.config.html_baseurl, pagename == app.config.root_doc
    about = description(doctree)
    graph = {
        "og:type": "website" if home else "article",
        "og:site_name": app.config.html_title,
        "og:title": app.env.titles[pagename].astext(),
        "og:description": about,
        "og:locale": "en",
    }
    if base:
        graph |= {
            "og:url": base + app.builder.get_target_uri(pagename),
            "og:image": f"{base}_static/{CARD}",
            "og:image:type": "image/png",
            "og:image:width": str(SIZE[0]),
            "og:image:height": str(SIZE[1]),
            "og:image:alt": ALTERNATIVE.format(title=app.config.html_title),
        }
    named = {"description": about, "author": app.config.author, "twitter:card": "summary_large_image" if base else "summary"}
    return [f'<meta name="{n}" content="{escape(v)}" />' for n, v in named.items() if v] + [
        f'<meta property="{n}" content="{escape(v)}" />' for n, v in graph.items() if v
    ]


def describe(app, pagename, templatename, context, doctree):
    if doctree is not None:
        context["metatags"] += "\n    " + "\n    ".join(tags(app, pagename, doctree))


def write_card(app, error):
    if not error and app.builder.format == "html":
        draw_card(app.config.html_title, app.config.author, app.outdir / "_static" / CARD)


def setup(app):
    app.connect("html-page-context", describe)
    app.connect("build-finished", write_card)
