"""Evidence marks on the pages: how each stands, and that none leads nowhere.

A mark is the element of `dossier.book.links`, whether the role ``{fact}``, a figure's caption or a notebook wrote it. When a page is
written, this adds the classes of its standing (`dossier.book.standing`), to the marks in widgets too, says which rows are unknown or lack their translation
(warnings, and warnings are errors in this book), and links the script that shows what a mark rests on (`popups` writes its data).
"""

import json
import re

from docutils import nodes
from sphinx.util import logging

from .untranslated import complaints

log = logging.getLogger(__name__)

WIDGETS = "application/vnd.jupyter.widget-state+json"
SHEET, SCRIPT = "evidence-marks.css", "evidence-marks.js"
_MARK = re.compile(r'<a\b[^>]*\bdata-evidence="([^"]*)"[^>]*>')
_BARE = re.compile(r'<a\b(?![^>]*\bdata-evidence=)[^>]*\bclass="[^"]*\bevidence-mark\b[^>]*>')
_UNTRANSLATED = re.compile(r'\bdata-untranslated="([^"]*)"')


class EvidenceReference(nodes.reference):
    """A link to evidence; `evidence` holds the identifiers of its rows."""


def names(html):
    """What the marks of a page rest on: the value of each `data-evidence`, in the order of the page."""
    return _MARK.findall(html)


def dressed(html, standing_of):
    """The page with its marks' standing as classes; `standing_of` takes the value of a `data-evidence` and returns classes."""

    def dress(match):
        classes = " ".join(standing_of(match[1]))
        return match[0].replace('class="evidence-mark', f'class="evidence-mark {classes}', 1) if classes else match[0]

    return _MARK.sub(dress, html)


def dressed_state(state, standing_of):
    """The state of a page's widgets, as JSON, with the marks in their HTML dressed like those of the page."""
    data = json.loads(state)
    for model in data["state"].values():
        if isinstance(value := model["state"].get("value"), str):
            model["state"]["value"] = dressed(value, standing_of)
    return json.dumps(data, ensure_ascii=False).replace("</", "<\\/")   # no text in it can end the script


def looks(project):
    """A function from the value of a `data-evidence` to the classes of its mark."""
    links, joint, standings = project.library("book.links"), project.library("book.standing").joint, project.standings
    return lambda name: joint(standings[i] for i in links.unlisted(name) if i in standings).classes


def dress_widgets(app, pagename, templatename, context, doctree):
    for script in context.get("script_files", ()):
        if getattr(script, "attributes", {}).get("type") == WIDGETS:
            script.attributes["body"] = dressed_state(script.attributes["body"], looks(app.dossier))


def write_page(app, pagename, templatename, context, doctree):
    html = context.get("body")
    if not html:
        return
    project, links = app.dossier, app.dossier.library("book.links")
    for bare in _BARE.findall(html):
        log.warning("evidence mark without a row: %s", bare, location=pagename, type="dossier", subtype="mark")
    marked = dict.fromkeys(names(html))
    for name in marked:
        for unknown in unknown_rows(links.unlisted(name), project, app.env.domains["std"].anonlabels):
            log.warning("evidence mark without a row: %s", unknown, location=pagename, type="dossier", subtype="mark")
    for complaint in dict.fromkeys(c for name in _UNTRANSLATED.findall(html) for c in complaints(project, links.unlisted(name))):
        log.warning("%s", complaint, location=pagename, type="dossier", subtype="translation")
    if marked:
        context["body"] = dressed(html, looks(project))
        app.add_js_file(SCRIPT, loading_method="defer")   # while a page is written: on this page only


def unknown_rows(row_ids, project, labels):
    """Which of the identifiers of a mark name no row and no fact, or one that the evidence page has no entry for; a mark without any is itself unknown."""
    anchors = {project.library("book.links").fact_anchor(key) for key in project.facts}
    return [i for i in row_ids if i not in labels or i not in project.rows and i not in anchors] or ([] if row_ids else ["(empty)"])


def visit(writer, node):
    address = node["refuri"] if "refuri" in node else f"#{node['refid']}"
    writer.body.append(writer.starttag(node, "a", "", CLASS="evidence-mark", href=address, **{"data-evidence": node["evidence"]}))


def depart(writer, node):
    writer.body.append("</a>")


def setup(app):
    app.add_node(EvidenceReference, html=(visit, depart))
    app.add_css_file(SHEET)
    app.connect("html-page-context", write_page)
    app.connect("html-page-context", dress_widgets, priority=900)   # once the page has its state
