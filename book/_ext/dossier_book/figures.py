"""Notebook outputs of the form <figure class="dossier-figure" id="…"> become numbered, labelled figures.

Works on the tree of the page before Sphinx collects labels, so that {numref} finds the figures on any page.
"""

from bs4 import BeautifulSoup, NavigableString
from docutils import nodes
from sphinx.transforms import SphinxTransform
from sphinx.util import logging

from .prose import anchored

log = logging.getLogger(__name__)


class NotebookFigures(SphinxTransform):
    default_priority = 840  # Sphinx collects labels at 850

    def apply(self):
        for raw in list(self.document.findall(nodes.raw)):
            if raw.get("format") == "html" and raw.astext().lstrip().startswith("<figure"):
                figure = self.figure(raw)
                if figure is not None:
                    classes = list(figure["classes"])
                    raw.replace_self(figure)
                    # replace_self adds the classes of an HTML output, which has a grey ground in the dark theme.
                    figure["classes"] = classes

    def figure(self, raw):
        html = BeautifulSoup(raw.astext(), "html.parser").find("figure", class_="dossier-figure")
        if html is None:
            return None
        caption, label = html.find("figcaption"), html.get("id")
        if caption is None or not label:
            log.warning("a figure needs an id and a <figcaption>", location=raw, type="dossier", subtype="figure")
            return None
        caption.extract()
        # The parser would rename SVG's mixed-case attributes: keep the drawing as it was printed.
        drawing = raw.astext()
        drawing = drawing[drawing.index(">") + 1 : drawing.rindex("<figcaption")].strip()
        figure = nodes.figure("", nodes.raw("", drawing, format="html"), classes=html["class"])
        figure += nodes.caption("", "", *inline_nodes(caption))
        figure.source, figure.line = raw.source, raw.line
        return anchored(self.document, figure, label)


def inline_nodes(html):
    """The inline content of a caption as docutils nodes: text, links, emphasis, French."""
    for child in html.children:
        if isinstance(child, NavigableString):
            yield nodes.Text(" ".join(str(child).split()) if "\n" in child else str(child))
        elif child.name == "a" and child.get("href"):
            yield nodes.reference("", "", *inline_nodes(child), refuri=child["href"], internal=True)
        elif child.name in {"em", "i", "cite"}:
            yield nodes.emphasis("", "", *inline_nodes(child))
        else:
            classes = [f"language-{child['lang']}"] if child.get("lang") else []
            yield nodes.inline("", "", *inline_nodes(child), classes=classes)


def setup(app):
    app.add_transform(NotebookFigures)
