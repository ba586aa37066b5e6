"""Links the first use of each glossary term on a page to its entry.

A term is looked for in running text: paragraphs, lists and definitions, those that a notebook computes included. Headings, captions, tables,
code, links and quotations are left alone, and so is the glossary itself. An entry with several names (French and English, or two spellings)
gets one link a page, at whichever comes first.
"""

from bs4 import BeautifulSoup, NavigableString
from docutils import nodes
from sphinx import addnodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.nodes import make_refnode

from .glossary_terms import blanked, first_uses, terms_of
from .prose import Marked

# What is no running text, wherever it stands.
_ELSEWHERE = (
    nodes.title, nodes.term, nodes.caption, nodes.table, nodes.field_list, nodes.block_quote, nodes.footnote, nodes.citation,
    nodes.literal, nodes.literal_block, nodes.math, nodes.reference, addnodes.pending_xref, addnodes.download_reference, Marked,
)
_QUOTED = {"annotated", "evidence-entry", "particulars", "quotation", "reference-line", "translation"}
# The same in the HTML that notebooks print.
_HTML_BLOCKS = ["p", "li"]
_HTML_ELSEWHERE = {"a", "blockquote", "code", "figure", "mark", "pre", "script", "style", "sup", "svg", "table"}


class GlossaryLinks(SphinxPostTransform):
    default_priority = 5  # before references are resolved: what will be a link is still recognised as one

    def run(self):
        self.known = terms_of_book(self.app)
        if not self.known or self.env.docname in {term.docname for term in self.known}:
            return
        self.found = set()  # the entries that this page has linked
        for block in list(self.document.findall(lambda node: isinstance(node, (nodes.paragraph, nodes.raw)))):
            if not stands_elsewhere(block):
                (self.in_html if isinstance(block, nodes.raw) else self.in_paragraph)(block)

    def in_paragraph(self, paragraph):
        texts = list(paragraph.findall(nodes.Text))
        for node, text in zip(texts, blanked(text.astext() for text in texts)):
            uses = [] if stands_elsewhere(node.parent) else list(first_uses(text, self.found, self.known))
            if uses:
                node.parent.replace(node, list(pieces(node.astext(), uses, nodes.Text, self.reference)))

    def in_html(self, raw):
        if raw.get("format") == "html":
            html = linked(raw.astext(), self.found, self.known, self.address)
            if html != raw.astext():
                raw.replace_self(nodes.raw("", html, **raw.attributes))

    def reference(self, words, term):
        return make_refnode(self.app.builder, self.env.docname, term.docname, term.anchor, nodes.inline("", words, classes=["glossary-term"]))

    def address(self, term):
        return f"{self.app.builder.get_relative_uri(self.env.docname, term.docname)}#{term.anchor}"


def terms_of_book(app):
    """The terms of all glossaries of the book, read once per build."""
    project = app.dossier
    if not hasattr(project, "terms"):
        objects = app.env.domains["std"].objects
        pages = sorted({docname for (kind, _), (docname, _) in objects.items() if kind == "term"})
        project.terms = [term for page in pages for term in terms_of(app.env.get_doctree(page), page)]
    return project.terms


def stands_elsewhere(node):
    """Whether a node lies in something that is no running text."""
    while node is not None:
        if isinstance(node, _ELSEWHERE) or (isinstance(node, nodes.Element) and _QUOTED & set(node.get("classes", ()))):
            return True
        node = node.parent
    return False


def linked(html, found, terms, address):
    """An HTML fragment with the first use of each term in its paragraphs and lists as a link; the fragment itself if there is none.

    `found` holds the entries that need no link any more and grows by those linked here; `address` gives the address of a term.
    """
    if "<svg" in html or not any(f"<{block}" in html for block in _HTML_BLOCKS):
        return html  # the parser would change the letter case of a drawing's attributes
    soup, changed = BeautifulSoup(html, "html.parser"), False

    def reference(words, term):
        link = soup.new_tag("a", href=address(term), attrs={"class": "reference internal"})
        link.append(soup.new_tag("span", attrs={"class": "glossary-term"}, string=words))
        return link

    for block in soup.find_all(_HTML_BLOCKS):
        if block.find(_HTML_BLOCKS):
            continue  # its own blocks have their turn
        texts = [text for text in block.find_all(string=True) if type(text) is NavigableString]
        for node, text in zip(texts, blanked(texts)):
            uses = [] if stands_elsewhere_in_html(node) else list(first_uses(text, found, terms))
            if uses:
                node.replace_with(*pieces(str(node), uses, NavigableString, reference))
                changed = True
    return str(soup) if changed else html


def stands_elsewhere_in_html(text):
    return any(parent.name in _HTML_ELSEWHERE or _QUOTED & set(parent.get("class", ())) for parent in text.parents)


def pieces(text, uses, plain, link):
    """A text cut at the uses of terms: `plain(words)` and `link(words, term)` in turn."""
    done = 0
    for start, end, term in uses:
        if start > done:
            yield plain(text[done:start])
        yield link(text[start:end], term)
        done = end
    if done < len(text):
        yield plain(text[done:])


def setup(app):
    app.add_post_transform(GlossaryLinks)
