"""Notebook outputs of the form <figure class="dossier-figure" id="…"> become numbered, labelled figures with files to download below.

Works on the tree of the page before Sphinx collects labels, so that {numref} finds the figures on any page.
"""

from bs4 import BeautifulSoup, NavigableString
from docutils import nodes
from sphinx.transforms import SphinxTransform
from sphinx.util import logging

from .figure_files import Drawing, FigureFiles, complaint, rows_of
from .marks import EvidenceReference
from .prose import anchored

log = logging.getLogger(__name__)


class NotebookFigures(SphinxTransform):
    default_priority = 840  # Sphinx collects labels at 850

    def apply(self):
        for raw in list(self.document.findall(nodes.raw)):
            if raw.get("format") == "html" and raw.astext().lstrip().startswith("<figure"):
                shown = self.shown(raw)
                if shown is not None:
                    classes = list(shown[0]["classes"])
                    raw.replace_self(shown)
                    # replace_self adds the classes of an HTML output, which has a grey ground in the dark theme.
                    shown[0]["classes"] = classes

    def shown(self, raw):
        """The figure and the place of its files; None if it is no figure of ours or lacks something."""
        html = BeautifulSoup(raw.astext(), "html.parser").find("figure", class_="dossier-figure")
        if html is None:
            return None
        caption, label = html.find("figcaption"), html.get("id")
        if caption is None or not label:
            log.warning("a figure needs an id and a <figcaption>", location=raw, type="dossier", subtype="figure")
            return None
        drawing = drawing_of(html, label, raw.astext())
        if complaint(drawing):
            log.warning("the figure %r %s", label, complaint(drawing), location=raw, type="dossier", subtype="figure")
            return None
        caption.extract()
        # Here too: as it was printed, not as it was parsed.
        printed = raw.astext()
        printed = printed[printed.index(">") + 1 : printed.rindex("<figcaption")].strip()
        figure = nodes.figure("", nodes.raw("", printed, format="html"), classes=html["class"])
        figure += nodes.caption("", "", *inline_nodes(caption))
        figure.source, figure.line = raw.source, raw.line
        return [anchored(self.document, figure, label), FigureFiles("", drawing=drawing, label=label)]


def drawing_of(html, label, printed):
    """What the files of a figure are made from. `printed` is its HTML as the library printed it."""
    title, wide = html.find(class_="figure-title"), html.find("svg")
    name = title.get_text() if title else ""
    return Drawing(
        name=html.get("data-drawing") or label.removeprefix("fig-"),
        title=name,
        alt=(wide.get("aria-label") or "").removeprefix(name).strip() if wide else "",
        caption=" ".join(html.find("figcaption").get_text().split()),
        # The parser would rename SVG's mixed-case attributes: keep the drawing as it was printed.
        svg=printed[printed.index("<svg") : printed.index("</svg>") + len("</svg>")] if wide else "",
        rows=rows_of(html.find("script", class_="figure-rows")),
    )


def inline_nodes(html):
    """The inline content of a caption as docutils nodes: text, links, emphasis, French."""
    for child in html.children:
        if isinstance(child, NavigableString):
            yield nodes.Text(" ".join(str(child).split()) if "\n" in child else str(child))
        elif child.name == "a" and child.get("data-evidence"):
            yield EvidenceReference("", "", *inline_nodes(child), refuri=child["href"], internal=True, evidence=child["data-evidence"])
        elif child.name == "a" and child.get("href"):
            yield nodes.reference("", "", *inline_nodes(child), refuri=child["href"], internal=True)
        elif child.name in {"em", "i", "cite"}:
            yield nodes.emphasis("", "", *inline_nodes(child))
        else:
            classes = [f"language-{child['lang']}"] if child.get("lang") else []
            yield nodes.inline("", "", *inline_nodes(child), classes=classes)


def setup(app):
    app.add_transform(NotebookFigures)
