"""The matching rule: who is a match, who is a miss, and what the rates are."""

import pytest

from dossier.coding.agreement import compare, total


def date(start, end, value):
    return {"start": start, "end": end, "value": value, "sentence_id": "s"}


def claim(code, sentence="s", **columns):
    return {"start": 0, "end": 5, "sentence_id": sentence, "topic": "mission", "code": code, **columns}


def test_dates_match_if_they_overlap_and_have_the_same_value():
    result = compare("dates", [date(0, 5, "2020"), date(10, 15, "2021"), date(20, 25, "2022")],
                     [date(3, 8, "2020"), date(10, 15, "2020"), date(30, 35, "2022")])
    assert (len(result.pairs), len(result.missed), len(result.false)) == (1, 2, 2)
    assert result.f1 == pytest.approx(1 / 3)


def test_a_row_is_paired_once():
    result = compare("dates", [date(0, 5, "2020")], [date(0, 5, "2020"), date(0, 4, "2020")])
    assert (len(result.pairs), len(result.false)) == (1, 1)
    assert (result.precision, result.recall) == (0.5, 1.0)


def test_statements_match_on_half_of_the_shorter_content():
    rows = [{"start": 0, "end": 100, "speaker_id": "a"}]
    assert compare("statements", rows, [{"start": 60, "end": 120, "speaker_id": "a"}]).f1 == 1
    assert compare("statements", rows, [{"start": 75, "end": 129, "speaker_id": "a"}]).f1 == 0


def test_speaker_accuracy_counts_matched_statements_only():
    a = compare("statements", [{"start": 0, "end": 10, "speaker_id": "a"}], [{"start": 0, "end": 10, "speaker_id": "b"}])
    assert a.f1 == 1 and a.share("speaker_id") == 0


def test_claims_match_by_sentence_and_code_and_the_likest_first():
    expected = [claim("size", value=500), claim("size", value=4000)]
    found = [claim("size", value=4000), claim("size", value=500), claim("size", sentence="t", value=500)]
    result = compare("claims", expected, found)
    assert [(a["value"], b["value"]) for a, b in result.pairs] == [(500, 500), (4000, 4000)]
    assert len(result.false) == 1


def test_nothing_expected_and_nothing_found_is_perfect():
    assert total([compare("dates", [], [])]).f1 == 1
