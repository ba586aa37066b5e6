"""An agreement in, its differences out, each for itself: what was missed, read falsely, read otherwise, or matched and not alike.

A passage that both readings have, with another value or code, is one difference here, and one miss and one false row in the rates.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from .agreement import Agreement, Row
from .measures import Measure

Kind = Literal["missed", "false", "otherwise", "differs"]
KINDS: tuple[Kind, ...] = ("missed", "false", "otherwise", "differs")


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where the readings part. `columns`: in which of the measure's columns a matched row differs."""

    kind: Kind
    expected: Row | None = None
    found: Row | None = None
    columns: tuple[str, ...] = ()

    @property
    def row(self) -> Row:
        """The row that says where it is: the coding's, or the machine's where the coding has none."""
        return self.expected or self.found


def differences(agreement: Agreement, measure: Measure) -> list[Difference]:
    """All differences of one article in text order."""
    found = [*_unmatched(agreement.missed, agreement.false), *_unlike(agreement, measure)]
    return sorted(found, key=lambda d: (d.row["start"], d.row["end"], KINDS.index(d.kind)))


def _unlike(agreement: Agreement, measure: Measure) -> Iterator[Difference]:
    for expected, found in agreement.pairs:
        columns = tuple(c for c in measure.shares if expected.get(c) != found.get(c))
        if columns:
            yield Difference("differs", expected, found, columns)


def _unmatched(missed: list[Row], false: list[Row]) -> Iterator[Difference]:
    """Misses and false rows; those that share words are one difference, the best overlap first."""
    overlaps = sorted((-shared, i, j) for i, a in enumerate(missed) for j, b in enumerate(false)
                      if (shared := min(a["end"], b["end"]) - max(a["start"], b["start"])) > 0)
    partner: dict[int, int] = {}
    for _, i, j in overlaps:
        if i not in partner and j not in partner.values():
            partner[i] = j
    for i, row in enumerate(missed):
        yield Difference("otherwise", row, false[partner[i]]) if i in partner else Difference("missed", row)
    for j, row in enumerate(false):
        if j not in partner.values():
            yield Difference("false", found=row)
