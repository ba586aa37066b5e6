"""Mentions in, those that name somebody who could speak out: no byline, no picture credit, no mere place, no furniture of the page.

A state counts as its government. A state of which no row says that it says, does or has anything only lends its name to a place.
"""

from __future__ import annotations

import re

import pandas as pd

from ..articles import BOILERPLATE
from .analyses import Tables, rulebook

_BYLINE = re.compile(r"(?:\bécrit|^par)\s+$", re.I)            # "…, écrit Robin Emmott."
_CREDIT = re.compile(r"(?:©|\(c\)|\b(?:photos?|crédits?)\s*:)\s*$", re.I)   # "©AFP"
_ACTS = {"claims": ("actor_id", "target_id", "speaker_id"), "statements": ("speaker_id",), "quantities": ("actor_id",)}


def mentions(tables: Tables) -> pd.DataFrame:
    """The mentions that name an actor, with `actor_id` of the government where a state is named."""
    found = tables["mentions"].merge(tables["sentences"][["sentence_id", "start", "text", "part"]].rename(columns={"start": "opens", "text": "sentence"}),
                                     on="sentence_id", how="left", validate="many_to_one")
    found = found[found["part"] != BOILERPLATE]
    government, places = states(tables)
    found = found.assign(actor_id=[government.get(i, i) for i in found["actor_id"]])
    kept = [r["actor_id"] not in places and not _signs(r) for r in found.to_dict("records")]
    return found[pd.Series(kept, index=found.index, dtype=bool)].drop(columns=["opens", "sentence", "part"])


def states(tables: Tables) -> tuple[dict[str, str], frozenset[str]]:
    """State → its government, where the codebook has one of its own; and the states that no row of the tables lets act."""
    book, heads = rulebook().codebook, {group.actors[0] for group in rulebook().groups.values() if group.actors}
    acting = {i for table, columns in _ACTS.items() for column in columns for i in tables[table][column]}
    governments: dict[str, list[str]] = {}
    for actor in book.actors:
        if actor.kind == "government" and actor.part_of:
            governments.setdefault(actor.part_of, []).append(actor.id)
    of_its_own = {state: next((i for i in own if len(own) == 1 or i in heads), "") for state, own in governments.items()}   # Iraq has a regional government too
    bare = {a.id for a in book.actors if a.kind == "government" and a.country and not a.part_of and a.id not in governments}
    return {state: i for state, i in of_its_own.items() if i}, frozenset(bare - acting)


def _signs(mention: dict) -> bool:
    """Does it name who wrote the article or owns a picture?"""
    before = mention["sentence"][:mention["start"] - mention["opens"]]
    after = mention["sentence"][mention["end"] - mention["opens"]:]
    return bool(_CREDIT.search(before)) or bool(_BYLINE.search(before)) and not re.search(r"\w", after)
