"""How far two readings of the same articles agree: precision, recall and F1, with every miss and false row.

One matching rule, for people and machines alike: dates and quantities match if they overlap and have
the same value; statements match if they share at least half of the shorter content (the speaker is then
compared); claims match if their evidence lies in the same sentence and topic and code are the same.
Rows are paired one to one, the best overlap first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

TABLES = ("dates", "quantities", "statements", "claims")

Row = dict[str, Any]


@dataclass(slots=True)
class Agreement:
    """The comparison of one table of one article. `pairs` are (expected, found)."""

    pairs: list[tuple[Row, Row]] = field(default_factory=list)
    missed: list[Row] = field(default_factory=list)
    false: list[Row] = field(default_factory=list)

    def add(self, other: Agreement) -> None:
        self.pairs += other.pairs
        self.missed += other.missed
        self.false += other.false

    def only(self, keep: Callable[[Row], bool]) -> Agreement:
        """The part of it whose rows are kept; a pair goes with its expected row."""
        return Agreement([p for p in self.pairs if keep(p[0])], [r for r in self.missed if keep(r)], [r for r in self.false if keep(r)])

    @property
    def precision(self) -> float:
        return len(self.pairs) / (len(self.pairs) + len(self.false)) if self.pairs or self.false else 1.0

    @property
    def recall(self) -> float:
        return len(self.pairs) / (len(self.pairs) + len(self.missed)) if self.pairs or self.missed else 1.0

    @property
    def f1(self) -> float:
        total = 2 * len(self.pairs) + len(self.missed) + len(self.false)
        return 2 * len(self.pairs) / total if total else 1.0

    def share(self, column: str) -> float:
        """The share of matched rows that have the same value in a column too."""
        return sum(a.get(column) == b.get(column) for a, b in self.pairs) / len(self.pairs) if self.pairs else 1.0


def compare(table: str, expected: Sequence[Row], found: Sequence[Row]) -> Agreement:
    """Compare rows of one table of one article. Rows have start, end, sentence_id and the table's columns."""
    matches = _MATCHES[table]
    candidates = sorted(
        ((score, i, j) for i, a in enumerate(expected) for j, b in enumerate(found) if (score := matches(a, b))),
        key=lambda c: (-c[0], c[1], c[2]),
    )
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    result = Agreement()
    for _, i, j in candidates:
        if i not in taken_a and j not in taken_b:
            taken_a.add(i)
            taken_b.add(j)
            result.pairs.append((expected[i], found[j]))
    result.pairs.sort(key=lambda pair: pair[0]["start"])
    result.missed = [a for i, a in enumerate(expected) if i not in taken_a]
    result.false = [b for j, b in enumerate(found) if j not in taken_b]
    return result


def _overlap(a: Row, b: Row) -> int:
    return max(0, min(a["end"], b["end"]) - max(a["start"], b["start"]))


def _same_value(a: Row, b: Row) -> float:
    return _overlap(a, b) if a["value"] == b["value"] else 0


def _same_content(a: Row, b: Row) -> float:
    shorter = min(a["end"] - a["start"], b["end"] - b["start"])
    overlap = _overlap(a, b)
    return overlap if overlap * 2 >= shorter else 0


def _same_fact(a: Row, b: Row) -> float:
    same = a["sentence_id"] == b["sentence_id"] and a["topic"] == b["topic"] and a["code"] == b["code"]
    if not same:
        return 0
    alike = sum(a.get(c) == b.get(c) for c in ("target_id", "direction", "actor_id", "value"))
    return 1 + _overlap(a, b) / 1000 + alike


_MATCHES: dict[str, Callable[[Row, Row], float]] = {
    "dates": _same_value, "quantities": _same_value, "statements": _same_content, "claims": _same_fact,
}


def total(results: Iterable[Agreement]) -> Agreement:
    """Several comparisons as one."""
    whole = Agreement()
    for result in results:
        whole.add(result)
    return whole
