"""The figure of chapter 9: F1 of every measure in every collection, with its aim."""

from __future__ import annotations

import math
from collections.abc import Iterable

import pandas as pd

from .. import wording
from ..drawing import INK, LINE, Canvas, Figure, text_width
from ..marks import empty
from ...coding.measures import MEASURES, Measure
from ...coding.yardstick import Measured
from . import rates, words
from .words import figures, aim_of, rate

_GREY = "#808080"   # 3:1 and more on a light and on a dark page


def agreement(measured: Iterable[Measured]) -> Figure:
    """Dot plot: a line for each measure and collection, a dot at F1, a stroke at the aim."""
    shown = words.counted(measured)
    if not shown:
        return empty("reading", "Nothing is measured: no article has a coding.")
    low = _lowest(shown)
    names = {m.collection.id: m.collection.title for m in shown}

    def draw(c: Canvas) -> None:
        left = max(text_width(n) for n in names.values()) + 16 if not c.narrow else 18.0
        right = c.width - text_width("0.00", bold=True) - 14

        def x(value: float) -> float:
            return left + (value - low) / (1 - low) * (right - left)

        y = 14.0
        for measure in MEASURES:
            c.text(0, y, measure.title, bold=True)
            y += LINE + 4
            for m in shown:
                y = _line(c, m, measure, x, y, (left, right))
            y += 10
        for tick in _ticks(low):
            c.line([(x(tick), y - 8), (x(tick), y - 2)])
            c.text(x(tick), y + 10, f"{tick:.1f}", "center")

    counts = [wording.count(len(m.articles), "article") for m in shown]
    alt = " ".join(f"{measure.title}: " + "; ".join(_told(m, measure) for m in shown) + "." for measure in MEASURES)
    caption = (f"F1 of the machine’s rows against the coding’s. {_tones(shown)}The stroke is the aim; a number in bold is below it. The scale begins at {low:.1f}. "
               f"Source: {wording.listing(f'{m.collection.title.lower()} ({n})' for m, n in zip(shown, counts))}.")
    return Figure("reading", _title(shown), alt, caption, draw, _rows(shown))


def _tones(shown: list[Measured]) -> str:
    """What dark and grey dots stand for, where there are both."""
    dark, grey = ([m.collection.title.lower() for m in shown if m.collection.sealed is sealed] for sealed in (True, False))
    return f"Dark dots: {wording.listing(dark)}, from which nothing was learned. Grey dots: {wording.listing(grey)}. " if dark and grey else ""


def _rows(shown: list[Measured]) -> pd.DataFrame:
    """A row for each dot: the counts that F1 comes from. The rows counted are those of whole articles, so there is no passage to quote."""
    names = ("expected", "found", "matched", "precision", "recall", "f1")
    return pd.DataFrame([{"measure": measure.title, "collection": m.collection.title, "articles": len(m.articles),
                          **{name: figures(m, measure)[name] for name in names}, "aim": aim_of(m, measure).f1} for measure in MEASURES for m in shown])


def _title(shown: list[Measured]) -> str:
    chosen = next((m for m in reversed(shown) if m.collection.sealed), shown[-1])
    said = rates.extremes(chosen)
    if not said.startswith("F1"):
        return said
    return f"{'In articles that no rule was written from' if chosen.collection.sealed else chosen.collection.title}{',' if chosen.collection.sealed else ':'} {said}"


def _lowest(shown: list[Measured]) -> float:
    """Where the scale begins: the tenth below the lowest figure or aim."""
    values = [v for m in shown for x in MEASURES for v in (_f1(m, x), aim_of(m, x).f1) if v is not None]
    return max(0.0, math.floor(min(values) * 10 - 0.5) / 10)


def _f1(measured: Measured, measure: Measure) -> float | None:
    own = figures(measured, measure)
    return own["f1"] if own["expected"] or own["found"] else None


def _ticks(low: float) -> list[float]:
    step = 0.1 if low >= 0.5 else 0.2
    return [round(1 - n * step, 1) for n in range(int((1 - low) / step + 1e-9), -1, -1)]


def _line(c: Canvas, m: Measured, measure: Measure, x, y: float, ends: tuple[float, float]) -> float:
    value, aim = _f1(m, measure), aim_of(m, measure).f1
    c.text(0, y, m.collection.title)
    if c.narrow:
        y += LINE + 2
    c.line([(ends[0], y), (ends[1], y)], faint=True)
    if value is None:
        c.text(c.width, y, "–", "right")
    else:
        c.line([(x(aim), y - 9), (x(aim), y + 9)], width=2)
        c.mark(x(value), y, INK if m.collection.sealed else _GREY, r=7)
        c.text(c.width, y, rate(value), "right", bold=value < aim)
    return y + LINE + 3


def _told(m: Measured, measure: Measure) -> str:
    value = _f1(m, measure)
    if value is None:
        return f"{m.collection.title} nothing expected"
    own, aim = figures(m, measure), aim_of(m, measure).f1
    return f"{m.collection.title} {rate(value)} ({words.counts(own)}), {'below' if value < aim else 'at or above'} the aim of {aim:.2f}"
