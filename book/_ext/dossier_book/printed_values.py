"""The section "Values printed in the text" of the evidence page: each value with the sentence it stands in, its page, and the rows it rests on.

The sentences are known once all pages are read. The section is folded: a reader comes to it from a value, or not at all.
"""

import re

from docutils import nodes

from .facts import fact_label
from .filters import EvidenceEntry
from .prose import anchored, french, link, section

TITLE, LABEL = "Values printed in the text", "evidence-facts"
NONE = "The tables have no row for this."
_ENDS = re.compile(r"[.!?](?=\s|$)")


class Place(nodes.General, nodes.Inline, nodes.Element):
    """Stands where the sentences of a fact go until all pages are read."""


def values(document, project):
    """The section as a node; None if there is no fact."""
    entries = [entry(document, project, key, fact) for key, fact in project.facts.items()]
    if not entries:
        return None
    opening = nodes.raw("", '<details class="folded"><summary>Each value with its sentence and the rows it rests on</summary>', format="html")
    return section(document, TITLE, LABEL, opening, *entries, nodes.raw("", "</details>", format="html"))


def entry(document, project, key, fact):
    node = EvidenceEntry("", nodes.paragraph("", "", nodes.strong("", fact.text), Place(key=key)), classes=["evidence-entry"])
    anchored(document, node, fact_label(key))
    known = [i for i in fact.row_ids if i in project.rows]
    if not known:
        node += nodes.paragraph("", NONE)
    for row_id in known:
        row = project.rows[row_id][1]
        label = french(f"«\u202f{row['text']}\u202f»") if row.get("text") else french(row["title"]) if row.get("title") else nodes.Text(row.get("name") or row_id)
        node += nodes.paragraph("", "", link(row_id, label))
    return node


def fill_places(app, doctree, docname):
    """Tell where each value is printed; what no page prints needs no entry."""
    places = list(doctree.findall(Place))
    if not places:
        return
    printed = sentences(app)
    for place in places:
        found = printed.get(place["key"])
        if not found:
            listed = place.parent.parent
            listed.parent.remove(listed)
            continue
        told = [nodes.Text(": ")]
        for number, (page, words) in enumerate(found):
            title = app.env.titles[page].astext()
            told += [nodes.Text("; " if number else ""), nodes.Text(f"“{words}” ("),
                     nodes.reference("", "", nodes.inline("", title), refuri=app.builder.get_relative_uri(docname, page), internal=True), nodes.Text(")")]
        place.replace_self(told)


def sentences(app):
    """Key of a fact -> the (page, sentence) pairs in which it is printed, in the order of the pages."""
    found = {}
    for page in sorted(name for name, said in app.env.metadata.items() if said.get("facts")):
        for mark in app.env.get_doctree(page).findall(lambda node: isinstance(node, nodes.Element) and node.get("fact")):
            said = (page, sentence_around(mark))
            if said not in found.setdefault(mark["fact"], []):
                found[mark["fact"]].append(said)
    return found


def sentence_around(mark):
    """The sentence of a block of text in which a node stands."""
    block = mark.parent
    while not isinstance(block, (nodes.paragraph, nodes.term, nodes.title)) and block.parent is not None:
        block = block.parent
    text, start = "", None
    for piece in block.findall(nodes.Text):
        if start is None and within(piece, mark):
            start = len(text)
        text += piece.astext()
    start = start or 0
    first = max((m.end() for m in _ENDS.finditer(text, 0, start)), default=0)
    end = next((m.end() for m in _ENDS.finditer(text, start + len(mark.astext()))), len(text))
    return " ".join(text[first:end].split())


def within(node, outer):
    while node is not None and node is not outer:
        node = node.parent
    return node is outer


def setup(app):
    app.add_node(Place)
    app.connect("doctree-resolved", fill_places)
