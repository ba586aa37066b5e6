"""Numbers, dates and lists in English."""

import pandas as pd
import pytest
from dossier.book import wording


@pytest.mark.parametrize("value, qualifier, said", [
    (4000, "exact", "4,000"), (4000.0, "about", "about 4,000"), (88_000_000_000, "more_than", "more than 88,000,000,000"), (2.5, "up_to", "up to 2.5"),
    (3, "vague", "3"), (pd.NA, "about", ""), (None, "exact", ""),
])
def test_number(value, qualifier, said):
    assert wording.number(value, qualifier) == said


@pytest.mark.parametrize("iso, said", [("2021-02-18", "18 February 2021"), ("2018-07", "July 2018"), ("2017", "2017"), ("", "")])
def test_date(iso, said):
    assert wording.date(iso) == said


def test_span_of_a_month_ends_on_its_last_day():
    assert [d.isoformat() for d in wording.span("2020-02")] == ["2020-02-01", "2020-02-29"]
    assert wording.span("") is None


def test_counts_below_ten_are_words():
    assert wording.count(1, "article") == "one article"
    assert wording.count(12, "article") == "12 articles"
    assert wording.how_many(0) == "none"


def test_listing():
    assert [wording.listing("abc"[:n]) for n in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert wording.listing(["a", "b"], "or") == "a or b"


def test_the_weaker_reading_of_one_number_wins_and_two_numbers_stand_apart():
    rows = pd.DataFrame({"value": [300.0, 300.0], "qualifier": ["exact", "about"]})
    assert wording.said(rows) == "about 300"
    assert wording.said(pd.DataFrame({"value": [300.0, 400.0, None], "qualifier": ["about", "exact", ""]})) == "400 or about 300"
    assert wording.said(rows.iloc[:0]) == ""


def test_labels_keep_capitals():
    assert wording.label("agreed_in_principle") == "agreed in principle"
    assert wording.label("afghanistan") == "Afghanistan"


def test_a_passage_with_marks_of_its_own_gets_no_others():
    assert wording.guillemets("Nous partons") == "«\u202fNous partons\u202f»"
    assert wording.guillemets("« Nous partons », dit-il") == "« Nous partons », dit-il"
    assert wording.guillemets("Il part", "<a>Il part</a>") == "«\u202f<a>Il part</a>\u202f»"


def test_a_line_does_not_break_a_number():
    assert wording.unbroken("environ 4 000 personnes en 2020") == "environ 4\u00a0000 personnes en 2020"
    assert wording.unbroken("le 4 mai, 12 à 500 personnes") == "le 4 mai, 12 à 500 personnes"
