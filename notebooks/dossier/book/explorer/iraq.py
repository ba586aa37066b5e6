"""Who in Iraq said what, and in whose voice? Choose the actor, and through whom the words reach print."""

from __future__ import annotations

from collections.abc import Mapping

import ipywidgets as W
import pandas as pd

from .. import analyses, wording
from ..counts import listed
from ..display import Html, Tables, prose
from ..readings.pieces import article, fact, voice
from . import cards, widgets
from .listing import listing

DIRECT, REPORTED = "direct", "reported"
# Whose voice it is: the actor's own, word for word or not, or somebody else's (`through` of `analyses.positions`).
VOICES = {
    DIRECT: "Their own words",
    REPORTED: "Their words, reported",
    "nato": "Told by NATO",
    "us": "Told by the US",
    "other": "Told by another source",
    "unnamed": "Told by a source without a name",
    "outlet": "The outlet’s own voice",
}
COLUMNS = ["row_id", "kind", "actor_id", "name", "heard", "first", "article_id", "start"]


def rows_of_iraq(tables: Tables) -> pd.DataFrame:
    """Iraqi positions and statements of Iraqi speakers, in the order of time: which row, whose, in which of the `VOICES`."""
    positions, said = analyses.positions(tables), analyses.voices(tables)
    found = [(r["claim_id"], "claim", r["actor_id"], r["actor"] or "nobody named", REPORTED if r["through"] == "iraq" else r["through"], r["first"], r["article_id"], r["start"]) for r in positions.to_dict("records")]
    found += [(r["statement_id"], "statement", r["speaker_id"], r["speaker"], DIRECT if r["kind"] == "direct" else REPORTED, r["published"] or "9999", r["article_id"], r["start"])
              for r in said[said["group"] == "iraq"].to_dict("records")]
    return pd.DataFrame(sorted(found, key=lambda r: (r[5], r[6], r[7], r[0])), columns=COLUMNS)


def actors(frame: pd.DataFrame) -> list[tuple[str, str]]:
    """(identifier, name) of the actors by name, after ("", …) for all of them."""
    own = frame.drop_duplicates("actor_id").sort_values("name")
    return [("", "Everybody in Iraq"), *zip(own["actor_id"], own["name"])]


def heard(frame: pd.DataFrame) -> list[str]:
    """The voices that occur, "" for any of them first."""
    return ["", *(v for v in VOICES if v in set(frame["heard"]))]


def chosen(frame: pd.DataFrame, actor_id: str, through: str) -> pd.DataFrame:
    """The rows of an actor, or of all, in one voice or in any."""
    rows = frame[frame["actor_id"] == actor_id] if actor_id else frame
    return rows[rows["heard"] == through] if through else rows


def widget(tables: Tables, pieces: widgets.Pieces) -> W.Widget:
    """The explorer of Iraqi voices."""
    frame, shown = rows_of_iraq(tables), _cards(tables)
    people, through = actors(frame), heard(frame)
    actor = widgets.dropdown("Who:", [f"{name} ({len(chosen(frame, i, ''))})" for i, name in people])
    mouth = widgets.buttons("In whose voice:", [VOICES.get(t, "Any voice") for t in through])
    panels = [[pieces.box(_panel(chosen(frame, i, t), shown)) for t in through] for i, _ in people]
    return widgets.explorer("iraq", [actor, mouth], widgets.grid(actor, mouth, panels, pieces))


def _panel(rows: pd.DataFrame, shown: Mapping[str, str]) -> list[str]:
    """Positions, then statements, each in its sentence."""
    if rows.empty:
        return [cards.summary("Nothing: the articles report no position and no statement of this actor in this voice.")]
    positions, said = rows[rows["kind"] == "claim"], rows[rows["kind"] == "statement"]
    counts = [wording.count(len(own), noun) for own, noun in ((positions, "position"), (said, "statement")) if len(own)]
    made = [cards.summary(f"{wording.sentence_case(wording.listing(counts))} in {wording.count(rows['article_id'].nunique(), 'article')}.")]
    for title, own in (("Positions", positions), ("Statements", said)):
        if len(own):
            made += [cards.heading(title), *(shown[i] for i in own["row_id"])]
    return made


def _cards(tables: Tables) -> dict[str, str]:
    """Identifier -> card of every row that can be shown."""
    said = analyses.voices(tables)
    made = {row["claim_id"]: cards.card(row, tables) for row in analyses.positions(tables).to_dict("records")}
    return made | {row["statement_id"]: cards.statement_card(row, tables) for row in said[said["group"] == "iraq"].to_dict("records")}


def static(tables: Tables) -> Html:
    """The same rows by actor and voice, as a table that needs no script."""
    frame = rows_of_iraq(tables)
    claims = {r["claim_id"]: r for r in analyses.positions(tables).to_dict("records")}
    said = {r["statement_id"]: r for r in analyses.voices(tables).to_dict("records")}
    rows = frame.sort_values(["name", "first", "article_id", "start", "row_id"], kind="stable").to_dict("records")
    return listing(pd.DataFrame({
        "Who": [r["name"] for r in rows],
        "Words": [cards.linked(claims[r["row_id"]]) if r["kind"] == "claim" else cards.linked(said[r["row_id"]], "statement_id") for r in rows],
        "What": [f"{cards.matter('iraqi_position', claims[r['row_id']]['code'])}, about {claims[r['row_id']]['whom'] or 'nobody named'}" if r["kind"] == "claim"
                 else f"Statement, {said[r['row_id']]['kind']}" for r in rows],
        "Voice": [VOICES[r["heard"]] for r in rows],
        "Source": [prose("{voice}, in {article}", voice=voice(claims[r["row_id"]], tables) if r["kind"] == "claim" else r["name"], article=article(r)) for r in rows],
    }, columns=["Who", "Words", "What", "Voice", "Source"]), "Every Iraqi position and every statement of an Iraqi speaker, by actor and voice.")


def reading(tables: Tables) -> Html:
    """How much of it is told in which voice."""
    frame = rows_of_iraq(tables)
    if frame.empty:
        return prose("The articles report no Iraqi position and no Iraqi statement.")
    counts = [fact(f"{wording.numeral(len(own))} {'is' if len(own) == 1 else 'are'} under “{VOICES[v]}”", own, "row_id") for v in heard(frame)[1:] if len(own := chosen(frame, "", v))]
    quoted = "" if DIRECT in set(frame["heard"]) else " No Iraqi is quoted word for word."
    return prose("Of {all}, {counts}.{quoted}", all=fact(wording.count(len(frame), "row"), frame, "row_id"), counts=listed(counts), quoted=quoted)
