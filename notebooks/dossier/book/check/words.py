"""How chapter 9 words what it measures: rates, measures and columns, cells of tables, and the figures of one measure."""

from __future__ import annotations

import math
from collections.abc import Iterable
from html import escape
from typing import Any

import numpy as np

from .. import wording
from ..display import Html
from ...coding.measures import MEASURES, Measure
from ...coding.yardstick import AIMS, Floor, Measured

# Columns as a reader would call them; the others are called what they are called.
_COLUMNS = {"actor_id": "actor", "continues": "continuation", "mod": "modifier", "negated": "denial", "speaker_id": "speaker", "speaker_text": "words for the speaker",
            "target_id": "target", "value_max": "upper value"}

# The shares that matter most: what an error in them would make the book say of somebody.
KEY_SHARES = {"quantities": ("kind",), "statements": ("speaker_id",), "positions": ("target_id", "voice"), "mission_policy": ("voice", "direction")}

_PROPER = ("Iraqi ", "US ")


def rate(value: float) -> str:
    """A rate with two decimals, rounded down: it is 1.00 only if nothing is wrong, and reads below its aim only if it is."""
    return f"{math.floor(value * 100 + 1e-9) / 100:.2f}"


def column(name: str) -> str:
    """A column in words: "speaker_id" -> "speaker"."""
    return _COLUMNS.get(name, wording.label(name))


def in_text(measure: Measure) -> str:
    """A measure's title in the middle of a sentence."""
    return measure.title if measure.title.startswith(_PROPER) else measure.title[:1].lower() + measure.title[1:]


def figures(measured: Measured, measure: Measure, article: str = "") -> dict[str, Any]:
    """The figures of one measure, of all articles together or of one."""
    return next(f for f in measured.figures if f["measure"] == measure.title and f["article"] == article)


def interval(measured: Measured, measure: Measure) -> tuple[float, float]:
    """Between which F1 19 of 20 resamplings of the articles lie: the bootstrap of Efron (1979), with articles as the units drawn."""
    counts = np.array([[f[c] for c in ("matched", "expected", "found")] for f in measured.figures if f["measure"] == measure.title and f["article"]], dtype=float)
    drawn = np.random.default_rng(_SEED).integers(len(counts), size=(_RESAMPLINGS, len(counts)))
    matched, expected, found = counts[drawn].sum(axis=1).T
    scores = 2 * matched / np.maximum(expected + found, 1)
    low, high = np.quantile(scores, (0.025, 0.975))
    return float(low), float(high)


_RESAMPLINGS, _SEED = 4000, 0


def right(figures: dict[str, Any], name: str) -> int:
    """How many matched rows have a column right."""
    return round(figures.get(name, 0) * figures["matched"])


def counts(figures: dict[str, Any]) -> str:
    """ "35 expected, 34 found, 33 matched" """
    return ", ".join(f"{figures[c]:,} {c}" for c in ("expected", "found", "matched"))


def aim_of(measured: Measured, measure: Measure) -> Floor:
    """The aim demanded of a measure in this collection."""
    return AIMS[measured.collection.id][measure.id]


def aims_not_reached(measured: Measured) -> int:
    """How many aims this collection stays below."""
    all_of_them = [(figures(measured, measure), aim_of(measured, measure)) for measure in MEASURES]
    return sum((own["f1"] < aim.f1) + sum(own.get(name, 1.0) < least for name, least in aim.shares.items()) for own, aim in all_of_them)


def aims_set(measured: Measured) -> int:
    """How many aims this collection is held to."""
    return sum(1 + len(aim_of(measured, measure).shares) for measure in MEASURES)


def counted(measured: Iterable[Measured]) -> list[Measured]:
    """The collections of which there is something to measure."""
    return [m for m in measured if m.articles]


def titled(measured: Measured) -> str:
    """A collection's title as a caption has it: it says so where the articles are invented."""
    return f"{measured.collection.title} (invented for testing)" if measured.collection.invented else measured.collection.title


def with_note(text: str, note: str | Html) -> Html:
    """A table cell of two lines, the second one small."""
    small = note if isinstance(note, Html) else Html(escape(note))
    return Html(f'{escape(text)}<br><span class="note">{small.html}</span>', f"{text} ({small.text})")


def compact(shown: Html) -> Html:
    """A table set close enough for a phone."""
    return Html(f'<div class="rates">{shown.html}</div>', shown.text)
