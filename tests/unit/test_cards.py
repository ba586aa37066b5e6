"""Wide tables can be shown as cards: each cell names its column."""

import pytest
from bs4 import BeautifulSoup
from dossier_book.cards import FROM, FROM_OF_NUMBERS, labelled

HEADS = [f"Column {n}" for n in range(FROM)]


def table(heads=HEADS, row="", attributes=""):
    head = "".join(f'<th scope="col">{name}</th>' for name in heads)
    row = row or '<th scope="row">a &amp; b</th>' + "<td>x<br></td>" * (len(heads) - 1)
    return f"<table{attributes}><caption>C</caption><thead><tr>{head}</tr></thead><tbody><tr>{row}</tr></tbody></table>"


def test_each_cell_names_its_column():
    page = BeautifulSoup(labelled(f"<p>before</p>{table()}<p>after</p>"), "html.parser")
    assert [p.get_text() for p in page("p")] == ["before", "after"] and "cards" in page.table["class"]
    assert [cell["data-label"] for cell in page.select("tbody tr > *")] == HEADS
    assert page.tbody.th.get_text() == "a & b" and "&amp;" in labelled(table())


@pytest.mark.parametrize("html", [table(HEADS[:-1]), "<table><tbody><tr><td>1</td></tr></tbody></table>", table(row='<td data-label="own">1</td>'), "<p>none</p>"])
def test_other_tables_stay_as_they_are(html):
    assert labelled(html) == html


def test_a_few_columns_of_numbers_stay_a_table():
    row = '<th scope="row">a</th>' + '<td class="number">1</td>' * (FROM - 1)
    assert labelled(table(row=row)) == table(row=row)
    many = table([str(n) for n in range(FROM_OF_NUMBERS)], row='<th scope="row">a</th>' + '<td class="number">1</td>' * (FROM_OF_NUMBERS - 1))
    assert "data-label" in labelled(many)


def test_a_row_that_spans_columns_has_no_label():
    assert "data-label" not in labelled(table(row=f'<td colspan="{FROM}">none</td>'))


def test_an_attribute_of_the_table_stays():
    assert 'class="dataframe cards"' in labelled(table(attributes=' class="dataframe"'))
