"""A row in, HTML out: what a reader sees of a claim or a statement in the explorer, always with its French words and a link to its evidence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from typing import Any

import pandas as pd

from .. import analyses, positions, wording
from ..display import Html, Tables, evidence_link, quote, voice_of
from ..marks import article_name, solid

Row = Mapping[str, Any]

_GUILLEMETS = re.compile("«[^»]*»")

TOPICS = {"mission": "Mission", "us_policy": "US policy", "iraqi_position": "Iraqi position"}


def matter(topic: str, code: str) -> str:
    """What a claim is about, in words: "Mission: size"."""
    return f"{TOPICS.get(topic, wording.label(topic))}: {positions.name(code)}"


def when(row: Row) -> str:
    """The day or month that a claim gives, or the day by which it was printed."""
    if row["date"]:
        return wording.date(row["date"])
    return f"by {wording.date(row['published'])}" if row["published"] else "no date"


def number(row: Row) -> str:
    """The claim's number with its qualifier, "" without one."""
    return wording.number(row["value"], row["qualifier"] or "exact")


def particulars(row: Row) -> str:
    """Who, what and in which state, on one line: "NATO · about 4,000 · planned"; of an Iraqi position, what its holder wants."""
    review = "not reviewed" if row["coding"] == "unreviewed" else ""
    return " · ".join(filter(None, (row["actor"], number(row), state(row), review)))


def state(row: Row) -> str:
    """The stance of an Iraqi position, the way of a US policy, the status of anything else."""
    if row["topic"] == "iraqi_position":
        return positions.stance(row)
    return analyses.way(row["direction"], row["status"]) if row["direction"] else wording.label(row["status"])


def card(row: Row, tables: Tables) -> str:
    """A claim in its sentence, French and English, below what it says in the codebook's terms."""
    return f'<div class="card-head"><strong>{_marked(particulars(row))}</strong> <span>{escape(matter(row["topic"], row["code"]))}</span></div>{quote(row, tables).html}'


def cards_of(claims: pd.DataFrame, tables: Tables) -> dict[str, str]:
    """Identifier -> card of each claim."""
    return {row["claim_id"]: card(row, tables) for row in claims.to_dict("records")}


def entries_of(claims: pd.DataFrame, tables: Tables, new: bool = False) -> dict[str, str]:
    """Identifier -> entry on a time line of each claim."""
    return {row["claim_id"]: entry(row, tables, new) for row in claims.to_dict("records")}


def statement_card(row: Row, tables: Tables) -> str:
    """A statement in its sentence, below how it is given."""
    return f'<div class="card-head"><strong>{_marked(row["speaker"])}</strong> <span>Statement: {escape(row["kind"])}</span></div>{quote(row, tables).html}'


def entry(row: Row, tables: Tables, new: bool = False) -> str:
    """A claim on a time line: when, what, the words, whose voice."""
    mark = ' <span class="new">new</span>' if new else ""
    kind = "solid" if solid(row) else "hollow"
    source = f"{voice_of(row, tables)} · {article_name(row['article_id'], tables)}"
    return (f'<div class="moment {kind}"><p class="moment-head"><strong>{escape(when(row))}</strong> {escape(matter(row["topic"], row["code"]))}{mark}</p>'
            f'<p>{linked(row).html}</p><p class="particulars">{_marked(f"{particulars(row)} · {source}")}</p></div>')


def linked(row: Row, key: str = "claim_id") -> Html:
    """The row's own words in guillemets, as a link to their evidence."""
    words = f"«\u202f{' '.join(row['text'].split())}\u202f»"
    return Html(f'<span lang="fr">{evidence_link(row[key], words).html}</span>')


def heading(text: str) -> str:
    return f"<h3>{_marked(text)}</h3>"


def summary(text: str) -> str:
    """The first line of a state: how much it shows. A screen reader hears it after each choice."""
    return f'<p class="explorer-summary">{_marked(text)}</p>'


def _marked(text: str) -> str:
    """English with French in guillemets, as HTML that says which is which: the book's own marking does not reach into widgets."""
    return _GUILLEMETS.sub(r'<span lang="fr">\g<0></span>', escape(text))


def counted(rows: pd.DataFrame, singular: str = "claim") -> str:
    """How many rows, in how many articles: "Eight claims in three articles"."""
    if rows.empty:
        return f"No {singular}"
    return wording.sentence_case(f"{wording.count(len(rows), singular)} in {wording.count(rows['article_id'].nunique(), 'article')}")
