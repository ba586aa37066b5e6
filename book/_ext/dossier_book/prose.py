"""Small docutils nodes that the directives share. Text stays text: nothing here is parsed as markup."""

from html import escape

from docutils import nodes
from sphinx import addnodes
from sphinx.util.nodes import make_refnode

from .marks import EvidenceReference


class Marked(nodes.inline):
    """The words of a sentence that a row rests on: <mark> in HTML."""


def french(text, **attributes):
    """A French passage: the class becomes lang="fr" in HTML."""
    node = nodes.inline("", text, classes=["language-fr"])
    node.attributes.update(attributes)
    return node


def quotation(sentence):
    """A French sentence in guillemets."""
    return nodes.paragraph("", f"«\u202f{sentence}\u202f»", classes=["language-fr", "quotation"])


def passage(pieces):
    """Whole French sentences in guillemets, unless they open with their own; the characters of each that are a row's own are marked."""
    node = nodes.paragraph(classes=["language-fr", "quotation"])
    bare = bool(pieces) and pieces[0].text.lstrip().startswith("«")
    node += nodes.Text("" if bare else "«\u202f")
    for number, (before, words, after) in enumerate(piece.parts for piece in pieces):
        node += [nodes.Text(" " * bool(number) + before), Marked("", words), nodes.Text(after)]
    node += nodes.Text("" if bare else "\u202f»")
    return node


def evidence_mark(row_ids, label, text):
    """A value as a link to the rows it rests on, at a labelled place of the evidence page."""
    reference = link(label, nodes.Text(text))
    reference["evidence"] = row_ids
    return reference


def link(label, *children, **attributes):
    """A link to a labelled place anywhere in the book; an unknown label is a warning."""
    reference = addnodes.pending_xref("", refdomain="", reftype="dossier", reftarget=label, refwarn=True)
    inline = nodes.inline("", "", *children)
    inline.attributes.update(attributes)
    reference += inline
    return reference


def resolve(app, env, reference, content):
    """Sphinx's own resolver would drop the classes and the language of the link's content."""
    if reference.get("reftype") != "dossier":
        return None
    page, anchor = env.domains["std"].anonlabels.get(reference["reftarget"], ("", ""))
    if not page:
        return None
    made = make_refnode(app.builder, reference["refdoc"], page, anchor, content)
    if "evidence" in reference:
        return EvidenceReference("", "", *content.children, evidence=app.dossier.library("book.links").listed(reference["evidence"]), **made.non_default_attributes())
    return made


def anchored(document, node, label):
    """Give a node the label as its id, and let `link` find it."""
    node["ids"], node["names"] = [label], [label]
    document.note_explicit_target(node)
    return node


def section(document, title, label, *children):
    heading = title if isinstance(title, nodes.Node) else nodes.Text(title)
    node = nodes.section("", nodes.title("", "", heading), *children)
    return anchored(document, node, label)


def line(*pairs):
    """One paragraph of "name value" pairs; pairs without a value are left out."""
    node = nodes.paragraph(classes=["particulars"])
    for name, value in pairs:
        if not value:
            continue
        if len(node):
            node += nodes.Text(" · ")
        if name:
            node += [nodes.inline("", name, classes=["particular"]), nodes.Text(" ")]
        node += value if isinstance(value, nodes.Node) else nodes.Text(str(value))
    return node


def table(header, rows, classes=()):
    """A table of strings or nodes. Every header cell names its column."""
    group = nodes.tgroup(cols=len(header))
    group += [nodes.colspec(colwidth=1) for _ in header]
    group += nodes.thead("", _row(header))
    group += nodes.tbody("", *[_row(row) for row in rows])
    # The wrapper scrolls on narrow screens, so a keyboard must reach it (see accessibility.js).
    return nodes.container("", nodes.table("", group, classes=list(classes)), classes=["wide-table"])


def checksum(digits):
    """A checksum as code that may break anywhere."""
    return nodes.literal("", digits, classes=["checksum"])


def checksums(summary, sums):
    """Files with their checksums (pairs of texts), each below its file's name, folded away under a summary."""
    items = [nodes.list_item("", nodes.paragraph("", "", nodes.literal("", name)), nodes.paragraph("", "", checksum(digits))) for name, digits in sums]
    return folded(summary, nodes.bullet_list("", *items), classes="checksums")


def folded(summary, *children, classes="folded"):
    """What a reader opens by its summary."""
    return [nodes.raw("", f'<details class="{classes}"><summary>{escape(summary)}</summary>', format="html"), *children, nodes.raw("", "</details>", format="html")]


def _row(cells):
    row = nodes.row()
    for cell in cells:
        entry = nodes.entry()
        if isinstance(cell, nodes.Element) and not isinstance(cell, nodes.Inline):
            entry += cell
        else:
            content = cell if isinstance(cell, nodes.Node) else nodes.Text("" if cell is None else str(cell))
            entry += nodes.paragraph("", "", content)
        row += entry
    return row


def setup(app):
    app.add_node(
        Marked,
        html=(lambda writer, node: writer.body.append(writer.starttag(node, "mark", "")),
              lambda writer, node: writer.body.append("</mark>")),
    )
    app.connect("missing-reference", resolve)
