"""Values in, English out: numbers, dates and lists as the book prints them, and facts with the rows they rest on.

Numbers above nine stand in figures, with a comma for thousands; dates follow the English order.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

_ONES = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_THOUSANDS = re.compile(r"(?<=\d)[ \u202f\u2009](?=\d{3}\b)")   # "4 000"
_NAMES = {"afghanistan": "Afghanistan", "iraqi": "Iraqi", "us": "US"}   # codes are lower case
_QUALIFIERS = {
    "about": "about", "at_least": "at least", "more_than": "more than", "less_than": "less than", "up_to": "up to", "almost": "almost",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """A value as the book prints it and the identifiers of the rows it rests on.

    `key` is its name for the {fact} role, if it has one.
    """

    text: str
    row_ids: tuple[str, ...] = ()
    key: str = ""


def number(value: object, qualifier: str = "exact") -> str:
    """A number in figures, with its qualifier: 4000, "about" -> "about 4,000"; "" if unknown."""
    if value is None or pd.isna(value):
        return ""
    value = float(value)
    figures = f"{value:,.0f}" if value.is_integer() else f"{value:,}"
    return f"{_QUALIFIERS[qualifier]} {figures}" if qualifier in _QUALIFIERS else figures


def count(n: int, singular: str, plural: str = "") -> str:
    """A count of things: 1, "article" -> "one article"; 12 -> "12 articles"."""
    return f"{numeral(n)} {singular if n == 1 else plural or singular + 's'}"


def numeral(n: int) -> str:
    """A whole number in running text: in words up to nine ("no" for nought)."""
    return _ONES[n] if 0 <= n < len(_ONES) else f"{n:,}"


def how_many(n: int) -> str:
    """A count that stands alone: "none", "five", "12"."""
    return numeral(n) if n else "none"


def said(rows: pd.DataFrame) -> str:
    """Numbers of rows with `value` and `qualifier`, each once: "about 4,000" if one source says so; "5,000 or about 4,000" if they differ."""
    values: dict[float, str] = {}
    for row in rows.dropna(subset=["value"]).to_dict("records"):
        if values.get(row["value"], "exact") in ("exact", ""):
            values[row["value"]] = row["qualifier"]
    return listing((number(v, q or "exact") for v, q in sorted(values.items(), key=lambda item: (item[1] not in ("exact", ""), item[0]))), "or")


def date(iso: str) -> str:
    """An ISO day, month or year in English: "2021-02-18" -> "18 February 2021"; "" if unknown."""
    parts = [int(p) for p in iso.split("-")] if iso else []
    if len(parts) == 3:
        return f"{parts[2]} {_MONTHS[parts[1] - 1]} {parts[0]}"
    if len(parts) == 2:
        return f"{_MONTHS[parts[1] - 1]} {parts[0]}"
    return str(parts[0]) if parts else ""


def on_date(iso: str) -> str:
    """The same with its preposition: "on 18 February 2021", "in July 2018"; "" if unknown."""
    return f"{'on' if iso.count('-') == 2 else 'in'} {date(iso)}" if iso else ""


def span(iso: str) -> tuple[dt.date, dt.date] | None:
    """First and last day that an ISO day, month or year covers; None if unknown."""
    if not iso:
        return None
    period = pd.Period(iso, freq={0: "Y", 1: "M", 2: "D"}[iso.count("-")])
    return period.start_time.date(), period.end_time.date()


def listing(items: Iterable[str], last: str = "and") -> str:
    """A list in running text: "a", "a and b", "a, b and c"."""
    items = list(items)
    return f" {last} ".join([", ".join(items[:-1]), items[-1]]) if len(items) > 1 else "".join(items)


def guillemets(passage: str, shown: str = "") -> str:
    """A French passage in its quotation marks; one that opens with its own gets none around it. `shown` is the passage as HTML, if it is more than text."""
    shown = shown or passage
    return shown if passage.lstrip().startswith("«") else f"«\u202f{shown}\u202f»"


def unbroken(text: str) -> str:
    """A text whose numbers a line can't break: the blank of "4 000" becomes one that holds."""
    return _THOUSANDS.sub("\u00a0", text)


def sentence_case(text: str) -> str:
    """The text with a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]


def label(code: str) -> str:
    """A code of the tables as words: "agreed_in_principle" -> "agreed in principle"."""
    return " ".join(_NAMES.get(word, word) for word in code.split("_"))
