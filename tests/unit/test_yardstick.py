"""What is measured by, and how differences are told apart; nothing of a sealed collection gets out but its figures."""

import pytest

from dossier.coding.agreement import compare
from dossier.coding.differences import differences
from dossier.coding.measures import MEASURES
from dossier.coding.scoring import Reading
from dossier.coding.yardstick import COLLECTIONS, FLOORS, Collection, measured

DATES = next(m for m in MEASURES if m.id == "dates")


def date(start, end, value, **columns):
    return {"start": start, "end": end, "value": value, "sentence_id": "s", "text": "mardi", **columns}


def reading(article, expected, found):
    tables = {table: compare(table, [], []) for table in ("quantities", "statements", "claims")}
    return Reading(article, {"sentences": []}, {"dates": compare("dates", expected, found), **tables})


def test_every_collection_has_a_floor_for_every_measure():
    assert set(FLOORS) == {c.id for c in COLLECTIONS}
    for floors in FLOORS.values():
        assert set(floors) == {m.id for m in MEASURES}
        assert all(set(floors[m.id].shares) <= set(m.shares) for m in MEASURES)


@pytest.mark.parametrize(("expected", "found", "kinds"), [
    ([date(0, 5, "2020")], [], ["missed"]),
    ([], [date(0, 5, "2020")], ["false"]),
    ([date(0, 5, "2020")], [date(3, 8, "2021")], ["otherwise"]),
    ([date(0, 5, "2020")], [date(5, 8, "2021")], ["missed", "false"]),
    ([date(0, 5, "2020", type="DATE")], [date(0, 5, "2020", type="SET")], ["differs"]),
    ([date(0, 5, "2020", type="DATE", basis="text")], [date(0, 6, "2020", type="DATE", basis="explicit")], []),
])
def test_differences(expected, found, kinds):
    assert [d.kind for d in differences(compare("dates", expected, found), DATES)] == kinds


def test_a_miss_is_joined_to_the_false_row_that_it_shares_most_with_and_to_one_only():
    told = differences(compare("dates", [date(0, 5, "2020"), date(6, 20, "2019")], [date(4, 18, "2021")]), DATES)
    assert [(d.kind, d.row["start"]) for d in told] == [("missed", 0), ("otherwise", 6)]


def test_what_differs_is_named():
    (told,) = differences(compare("dates", [date(0, 5, "2020", type="DATE", mod="")], [date(0, 5, "2020", type="DATE", mod="END")]), DATES)
    assert told.columns == ("mod",) and (told.expected["mod"], told.found["mod"]) == ("", "END")


def test_a_sealed_collection_gives_figures_and_no_name_and_no_row(tmp_path):
    read = [reading("secret-a", [date(0, 5, "2020")], []), reading("secret-b", [date(0, 5, "2020")], [date(0, 5, "2020")])]
    sealed = measured(Collection("x", "X", tmp_path, tmp_path, sealed=True), read)
    assert "secret" not in repr(sealed) and "mardi" not in repr(sealed)
    assert sealed.articles == ["1", "2"] and sealed.readings == ()
    assert [f["f1"] for f in sealed.figures if f["measure"] == "Dates"] == [pytest.approx(2 / 3), 1.0, 0.0]   # all, then the best read first
    opened = measured(Collection("x", "X", tmp_path, tmp_path), read)
    assert opened.articles == ["secret-a", "secret-b"] and opened.readings == tuple(read)


def test_held_out_is_sealed_and_the_others_are_not():
    assert [c.id for c in COLLECTIONS if c.sealed] == ["held_out"]
