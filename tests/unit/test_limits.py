"""What the page on limits counts."""

import pytest
from dossier.book.limits import limits
from small_tables import Small


@pytest.fixture
def small():
    dossier = Small()
    dossier.article("first", "2018-02-13", outlet="NATO")
    dossier.article("second", "2020-02")
    dossier.article("third", "2020-03-01")
    return dossier


def test_the_longest_time_without_an_article_is_found_and_rests_on_both(small):
    gap = limits(small.tables())["limits-gap"]
    assert (gap.text, gap.row_ids) == ("February 2018 to February 2020", ("first", "second"))


def test_one_article_has_no_gap():
    dossier = Small()
    dossier.article("first", "2018")
    dossier.article("undated", "")
    assert limits(dossier.tables())["limits-gap"].text == "unknown"


def test_sources_that_say_too_little_are_counted(small):
    small.article("undated", "")
    facts = limits(small.tables())
    assert (facts["limits-no-outlet"].text, facts["limits-translated"].text, facts["limits-articles"].text) == ("three articles", "none", "four articles")
    assert facts["limits-no-outlet"].row_ids == ("second", "third", "undated")
    assert facts["limits-coarse-dates"].row_ids == ("second", "undated")


def test_kinds_of_claims_that_only_one_article_has(small):
    small.claim("first", "size")
    small.claim("second", "size")
    lone = [small.claim("third", "launch")["claim_id"], small.claim("third", "launch")["claim_id"]]
    facts = limits(small.tables())
    assert (facts["limits-kinds"].text, facts["limits-one-article"].text) == ("two kinds", "one of these is")
    assert facts["limits-one-article"].row_ids == tuple(lone)


def test_a_title_above_a_denial_is_no_misprint(small):
    sentence = small.sentence("first", "alliés 29")
    for n, kind in enumerate(("inverted_number", "contradicted_title", "duplicate_passage")):
        small._add("anomalies", anomaly_id=f"a{n}", kind=kind, **{k: sentence[k] for k in ("article_id", "start", "end", "text", "sentence_id")})
    assert limits(small.tables())["limits-anomalies"].row_ids == ("a0",)
