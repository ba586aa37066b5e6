"""Which words of running text become links to the glossary."""

import pytest
from docutils import nodes
from dossier_book.glossary_links import linked, stands_elsewhere
from dossier_book.glossary_terms import Term, blanked, first_uses

TERMS = [
    Term("partage du fardeau", "glossary", "fardeau"), Term("burden sharing", "glossary", "fardeau"),
    Term("NATO", "glossary", "otan"), Term("NATO Mission Iraq", "glossary", "nmi"),
    Term("EI", "glossary", "ei"), Term("Conseil de l'Atlantique Nord", "glossary", "conseil"),
]


def used(text, found=None):
    return [(text[start:end], term.anchor) for start, end, term in first_uses(text, set() if found is None else found, TERMS)]


@pytest.mark.parametrize(("text", "links"), [
    ("NATO and NATO again", [("NATO", "otan")]),
    ("burden sharing, in French partage du fardeau", [("burden sharing", "fardeau")]),
    ("Burden sharing opens the sentence", [("Burden sharing", "fardeau")]),
    ("the NATO Mission Iraq of NATO", [("NATO Mission Iraq", "nmi"), ("NATO", "otan")]),
    ("NATO's troops, NATO-led forces", [("NATO", "otan")]),
    ("a NATO-led force", []),
    ("NATOs and ei and EIs", []),
    ("le Conseil de l’Atlantique\nNord", [("Conseil de l’Atlantique\nNord", "conseil")]),
    ("nothing here", []),
])
def test_whole_words_the_longest_first_one_link_an_entry(text, links):
    assert used(text) == links


def test_an_entry_linked_before_is_not_linked_again():
    found = {("glossary", "otan")}
    assert used("NATO and burden sharing", found) == [("burden sharing", "fardeau")]
    assert ("glossary", "fardeau") in found


def test_quotations_are_left_alone_across_their_pieces():
    assert blanked(["NATO « said ", "NATO", " » NATO"]) == ["NATO " + " " * 7, "    ", "   NATO"]
    assert blanked(["“NATO” NATO"]) == ["       NATO".replace("       ", " " * 7)]


def paragraph(*children, **attributes):
    return nodes.paragraph("", "", *children, **attributes)


@pytest.mark.parametrize("elsewhere", [
    nodes.title("", "NATO"),
    nodes.literal_block("NATO", "NATO"),
    nodes.caption("", "NATO"),
    nodes.block_quote("", paragraph(nodes.Text("NATO"))),
    nodes.container("", paragraph(nodes.Text("NATO")), classes=["evidence-entry"]),
    paragraph(nodes.Text("NATO"), classes=["quotation"]),
    paragraph(nodes.reference("", "NATO")),
])
def test_headings_code_captions_links_and_quotations_are_no_running_text(elsewhere):
    [text] = elsewhere.findall(nodes.Text)
    assert stands_elsewhere(text.parent)


def test_paragraphs_and_items_of_lists_are_running_text():
    items = nodes.bullet_list("", nodes.list_item("", paragraph(nodes.emphasis("", "NATO"))))
    [text] = items.findall(nodes.Text)
    assert not stands_elsewhere(text.parent)


def html(fragment, found=()):
    return linked(fragment, set(found), TERMS, lambda term: f"glossary.html#{term.anchor}")


LINK = '<a class="reference internal" href="glossary.html#otan"><span class="glossary-term">NATO</span></a>'


@pytest.mark.parametrize(("fragment", "expected"), [
    ("<p>To NATO &amp; NATO.</p>", f"<p>To {LINK} &amp; NATO.</p>"),
    ('<ul><li>a</li><li><a href="#">NATO</a> of NATO</li></ul>', f'<ul><li>a</li><li><a href="#">NATO</a> of {LINK}</li></ul>'),
    ("<p>« <b>NATO</b> », then NATO</p>", f"<p>« <b>NATO</b> », then {LINK}</p>"),
])
def test_computed_prose_is_linked_too(fragment, expected):
    assert html(fragment) == expected


@pytest.mark.parametrize("fragment", [
    "<blockquote><p>NATO</p></blockquote>", "<table><tr><td><p>NATO</p></td></tr></table>", '<p class="quotation">NATO</p>', "<p>It&#x27;s nothing.</p>",
    '<p>NATO</p><svg viewBox="0 0 1 1"></svg>', "<pre>NATO</pre>", "NATO", '<div class="annotated"><p>NATO</p></div>',
])
def test_other_output_is_left_to_the_letter(fragment):
    assert html(fragment) == fragment


def test_a_page_links_an_entry_once_over_prose_and_output():
    assert html("<p>NATO</p>", {("glossary", "otan")}) == "<p>NATO</p>"
