"""Where a value is printed, as the evidence page tells it; and the labels of the bibliography."""

import pytest
from docutils import nodes
from dossier_book.author_year import Style
from dossier_book.printed_values import sentence_around
from pybtex.database import parse_string


def paragraph(before, value, after):
    mark = nodes.inline("", value, fact="k")
    return nodes.paragraph("", "", nodes.Text(before), mark, nodes.emphasis("", after)), mark


@pytest.mark.parametrize(("before", "value", "after", "sentence"), [
    ("The mission has ", "500", " people.", "The mission has 500 people."),
    ("It grew. The mission\nhas ", "500", " people. It will grow.", "The mission has 500 people."),
    ("It grew by 3.5 a day to ", "500", " people! More", "It grew by 3.5 a day to 500 people!"),
    ("", "500", "", "500"),
])
def test_the_sentence_around_a_value(before, value, after, sentence):
    _, mark = paragraph(before, value, after)
    assert sentence_around(mark) == sentence


def test_of_two_equal_values_each_has_its_sentence():
    block, _ = paragraph("First ", "two", ". ")
    second = nodes.inline("", "two", fact="l")
    block += [nodes.Text("Then "), second, nodes.Text(".")]
    assert sentence_around(second) == "Then two."


def test_entries_are_labelled_and_sorted_as_the_text_cites_them():
    entries = parse_string("""
        @misc{z, author = {{Open Foundation}}, title = {A}, year = {2017}}
        @misc{y, author = {Van Landeghem, Sofie and Boyd, Ann}, title = {B}, year = {2020}}
        @misc{x, author = {Able, Ann and Baker, Bo and Cole, Cy}, title = {C}, year = {2006}}
    """, "bibtex").entries.values()
    style = Style()
    ordered = style.sort(entries)
    assert list(style.format_labels(ordered)) == ["Able et al., 2006", "Open Foundation, 2017", "Van Landeghem and Boyd, 2020"]
