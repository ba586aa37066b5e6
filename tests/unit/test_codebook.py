"""Who held an office when, as far as the authority file knows."""

import datetime as dt

import pytest

from dossier.codebook import Actor, Codebook, Term


def book(*terms):
    actors = tuple(Actor(id=i, name=i, kind="person", terms=(Term("mayor", dt.date.fromisoformat(a), dt.date.fromisoformat(b) if b else None),)) for i, a, b in terms)
    return Codebook(actors, (), (), (), ())


MAYORS = book(("ana", "2015-03-01", "2017-01-19"), ("ben", "2017-01-20", "2019-06-30"), ("cem", "2019-07-01", None))


@pytest.mark.parametrize(("day", "holder"), [
    ("2016-05-04", "ana"), ("2016", "ana"), ("2017-01-19", "ana"), ("2017-01-20", "ben"), ("2018-02", "ben"), ("2030-01-01", "cem"), ("2019-06", "ben"),
])
def test_the_holder_on_a_day_in_a_month_or_a_year(day, holder):
    assert MAYORS.holder("mayor", day).id == holder


@pytest.mark.parametrize("day", ["2017", "2017-01", "2019", "2010-01-01", ""])
def test_nobody_where_two_held_it_or_none_or_the_day_is_unknown(day):
    assert MAYORS.holder("mayor", day) is None
