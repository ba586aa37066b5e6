"""Iraqi positions in words: what each code is called, one and many of it, and what somebody who holds it wants of whom.

Every page takes its words from here, so that one position has one name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import wording

NAMES = {"request": "request", "consent": "consent", "conditional": "consent needed", "object": "objection", "demand_departure": "demand to leave"}
_COUNTED = {"conditional": ("case of consent needed", "cases of consent needed"), "demand_departure": ("demand to leave", "demands to leave")}
_STANCES = {
    "request": "asks {whom} to come, stay or help", "consent": "gives {whom} consent", "conditional": "must be asked for consent by {whom}",
    "object": "objects to {whom}", "demand_departure": "wants {whom} to leave",
}
_STANDS = {"denied": " (denied)", "past": " (no longer)"}   # what sets a position apart from one that is held


def name(code: str) -> str:
    """A position in one or two words: "demand_departure" -> "demand to leave"."""
    return NAMES.get(code, wording.label(code))


def counted(n: int, code: str) -> str:
    """How many positions of a kind: "three demands to leave"."""
    return wording.count(n, *_COUNTED.get(code, (name(code),)))


def stance(row: Mapping[str, Any]) -> str:
    """What the holder of a position (a row of `analyses.positions`) wants of whom: "wants foreign forces in Iraq to leave"."""
    wish = _STANCES.get(row["code"], f"{name(row['code'])}, about {{whom}}").format(whom=row["whom"] or "somebody unnamed")
    return wish + _STANDS.get(row["status"], "")
