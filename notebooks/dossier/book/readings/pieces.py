"""Small parts that the readings of chapters 5 to 8 share: facts from rows, the words of a row, voices and articles in cells."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from .. import wording
from ..display import Html, Tables, evidence_link, name_of, prose
from ..walk.sources import short
from ..wording import Fact

SHOWN_WORDS = 14   # of the evidence, in a table cell; the link leads to all of it


def fact(text: str, rows: Any, key: str = "claim_id") -> Fact:
    """A value with the rows (a frame or one row) it rests on."""
    if isinstance(rows, pd.DataFrame):
        return Fact(text, tuple(dict.fromkeys(rows[key])))
    return Fact(text, (rows[key],))


def how_many(rows: pd.DataFrame, singular: str, plural: str = "", key: str = "claim_id") -> Fact:
    """The number of some rows with the name of what they are: "five claims"."""
    return fact(wording.count(len(rows), singular, plural), rows, key)


def in_articles(rows: pd.DataFrame, key: str = "claim_id") -> Fact:
    """The number of articles that some rows come from: "three articles"."""
    return fact(wording.count(rows["article_id"].nunique(), "article"), rows, key)


def words(row: Mapping[str, Any], key: str = "claim_id") -> Html:
    """The words a row rests on, linked to its evidence; long ones are cut."""
    found = row["text"].split()
    shown = " ".join(found[:SHOWN_WORDS]) + (" …" if len(found) > SHOWN_WORDS else "")
    return Html(f'<span lang="fr">{evidence_link(row[key], wording.unbroken(shown)).html}</span>')


def voice(row: Mapping[str, Any], tables: Tables) -> str:
    """Who says it, for a table cell."""
    if row["voice"] == "outlet":
        return "the outlet itself"
    return name_of(row["speaker_id"], tables) if row["speaker_id"] else "a source without a name"


def article(row: Mapping[str, Any]) -> Html:
    """The article's identifier, linked to its entry in the bibliography."""
    return short(row["article_id"])


def source(row: Mapping[str, Any], tables: Tables) -> Html:
    """Who says it, and in which article, for a table cell."""
    return prose("{voice}, in {article}", voice=voice(row, tables), article=article(row))
