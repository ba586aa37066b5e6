"""What the figures share: how a claim is drawn and named, the scale of days, the source line of a caption."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import pandas as pd

from . import wording
from .analyses import IN_PLACE, Tables
from .drawing import COLOUR_NAMES, GROUP_NAMES, Canvas, Figure

FILLING = "Filled: done, going on or past. Hollow: asked for, planned, agreed, decided, suspended or denied, and what nobody has reviewed."
SHAPES = "Circles: attributed to a source. Squares: the outlet’s own voice."


def empty(name: str, title: str) -> Figure:
    """What a figure says when the tables hold nothing for it."""
    return Figure(name, title, "Nothing to draw.", "Source: the tables of the articles, which hold no such row.",
                  lambda c: c.paragraph(0, 14, title, c.width), pd.DataFrame())


def article_name(article_id: str, tables: Tables) -> str:
    """An article by its outlet, or by the first words of its title, with its date."""
    found = tables["articles"][tables["articles"]["article_id"] == article_id].to_dict("records")
    if not found:
        return article_id
    article = found[0]
    words = article["title"].split()
    name = article["outlet"] or (f"«\u202f{' '.join(words[:4])}…\u202f»" if words else article_id)
    return f"{name}, {wording.date(article['published']) or 'no date'}"


def shown_number(row: dict) -> str:
    """A row's number with its qualifier."""
    return wording.number(row["value"], row["qualifier"] or "exact")


def step_name(row: dict) -> str:
    """What a mark of the time line stands for: the one who asks, or the step."""
    return GROUP_NAMES.get(row["group"], row["group"]) if row["code"] == "request" else row["code"]


def in_place(row) -> bool:
    """Is what a claim speaks of done, going on or past? A thing decided isn't there yet; nor is one asked for, however long ago."""
    return row["status"] in IN_PLACE and row["code"] not in _ASKED and row["direction"] != "demand"


_ASKED = frozenset({"request", "demand_departure"})


def solid(row) -> bool:
    """Drawn filled, underlined with a solid line: in place, and reviewed. The one rule of figures, widgets, links and entries of the evidence page."""
    return in_place(row) and row["coding"] != "unreviewed"


def shape(row) -> str:
    """Circle or square: attributed, or the outlet's own voice."""
    return "circle" if row["voice"] == "attributed" else "square"


def colours(groups: Iterable[str]) -> str:
    """What the colours of some groups stand for, for a caption."""
    named = {g: f"{GROUP_NAMES[g]} {COLOUR_NAMES[g]}" for g in groups if g in GROUP_NAMES}
    return f"Colours: {wording.listing(dict.fromkeys(named.values()))}." if named else ""


def middle_day(iso: str) -> dt.date:
    """The day in the middle of an ISO day, month or year."""
    first, last = wording.span(iso)
    return first + (last - first) / 2


def scale_of_days(first: dt.date, last: dt.date, left: float, right: float):
    """A function from a day to its place between `left` and `right`."""
    return lambda day: left + (day - first) / (last - first) * (right - left)


def levels(extents: Iterable[tuple[float, float]]) -> list[int]:
    """For marks between two places each, the lowest level on which none covers an earlier one: 0, or above those that stand there."""
    taken: list[list[tuple[float, float]]] = []
    found = []
    for left, right in extents:
        level = next((n for n, others in enumerate(taken) if all(right <= start or end <= left for start, end in others)), len(taken))
        if level == len(taken):
            taken.append([])
        taken[level].append((left, right))
        found.append(level)
    return found


def year_labels(c: Canvas, x, first: int, last: int, y: float) -> None:
    """Years below an axis, as many as fit."""
    room = x(dt.date(first + 1, 1, 1)) - x(dt.date(first, 1, 1))
    every = max(1, -int(-50 // room))
    for year in range(first, last, every):
        c.text((x(dt.date(year, 1, 1)) + x(dt.date(year + 1, 1, 1))) / 2, y, str(year), "center")


def source(frame: pd.DataFrame) -> str:
    """How many claims of how many articles a figure shows."""
    return f"Source: {wording.count(len(frame), 'claim')} in {wording.count(frame['article_id'].nunique(), 'article')}."
