"""Every picture of the book has a text: an image or drawing without one is a warning, hence an error."""

from bs4 import BeautifulSoup
from docutils import nodes
from sphinx.util import logging

log = logging.getLogger(__name__)


def check(app, document):
    for image in document.findall(nodes.image):
        if not image.get("alt", "").strip():
            warn(image, f"image without alternative text: {image.get('uri', '')}")
    for raw in document.findall(nodes.raw):
        if raw.get("format") == "html":
            for complaint in missing_texts(raw.astext()):
                warn(raw, complaint)


def missing_texts(html):
    """Say which <img> and outermost <svg> of an HTML fragment lack a text for those who can't see them."""
    if "<img" not in html and "<svg" not in html:
        return
    soup = BeautifulSoup(html, "html.parser")
    for img in soup.find_all("img"):
        if not (img.get("alt") or "").strip() and not hidden(img):
            yield "<img> without alternative text"
    for svg in soup.find_all("svg"):
        if svg.find_parent("svg") is None and not hidden(svg) and not named(svg):
            yield "<svg> without aria-label or <title>"


def named(svg):
    title = svg.find("title", recursive=False)
    return bool(
        svg.get("role")
        and ((svg.get("aria-label") or "").strip() or svg.get("aria-labelledby") or (title and title.get_text().strip()))
    )


def hidden(element):
    return element.get("aria-hidden") == "true" or element.find_parent(attrs={"aria-hidden": "true"}) is not None


def warn(node, message):
    log.warning(message, location=node, type="dossier", subtype="alt")


def setup(app):
    app.connect("doctree-read", check)
