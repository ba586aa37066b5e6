"""Rows in, counts of them out: each a fact that rests on the rows it counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pandas as pd

from . import wording
from .display import Html, prose
from .wording import Fact


def fact(text: str, rows: pd.DataFrame) -> Fact:
    """A value and the rows of a table that it rests on; the first column identifies them."""
    return Fact(text, tuple(dict.fromkeys(rows.iloc[:, 0])))


def counted(rows: pd.DataFrame, singular: str = "", plural: str = "", capital: bool = False) -> Fact:
    """The number of some rows: "five", or with what they are, "five dates"; with a capital where it begins a sentence."""
    text = wording.count(len(rows), singular, plural) if singular else wording.numeral(len(rows))
    return fact(wording.sentence_case(text) if capital else text, rows)


def cell(rows: pd.DataFrame) -> Fact | int:
    """The number of some rows, for a table of numbers; a plain nought if there are none."""
    return fact(str(len(rows)), rows) if len(rows) else 0


def by_value(rows: pd.DataFrame, column: str, told: Callable[[Any, str], str], order: Iterable[Any] | None = None) -> Html:
    """How many rows have each value of a column, as a list in running text; `told(value, number)` words one of them.

    The values come in the given order, else the most frequent first.
    """
    found = rows[column].value_counts()
    return listed(fact(told(value, wording.numeral(int(found[value]))), rows[rows[column] == value]) for value in (found.index if order is None else order) if found.get(value))


def listed(items: Iterable[Any], last: str = "and") -> Html:
    """Facts or pieces of HTML as a list in running text."""
    places = {f"item{n}": item for n, item in enumerate(items)}
    return prose(wording.listing(("{" + key + "}" for key in places), last), **places)
