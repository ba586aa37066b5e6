"""What was known by then? Play the years: what a reader of these articles knew at the end of each, and what was new in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import ipywidgets as W
import pandas as pd

from .. import analyses, wording
from ..display import Html, Tables, bullets, prose
from ..readings.pieces import article, fact, voice
from . import cards, widgets
from .listing import listing

UNDATED = "no date"
# What a reader would want to know by then, in this order: question -> (topic, codes); no codes: all that are left of the topic.
QUESTIONS = {
    "How large is the mission?": ("mission", ("size",)),
    "Who asks for it?": ("mission", ("request",)),
    "What is decided and begun?": ("mission", ("decision", "launch", "suspension")),
    "What is it for, where, on what conditions?": ("mission", ()),
    "What does the US do and say?": ("us_policy", ()),
    "What does Iraq want?": ("iraqi_position", ()),
}


def years(tables: Tables) -> list[str]:
    """Every year from the first article to the last, silent ones too; at the end what has no date."""
    published = tables["articles"]["published"]
    known = sorted(int(p[:4]) for p in published if p)
    made = [str(year) for year in range(known[0], known[-1] + 1)] if known else []
    return made + [UNDATED] * bool((published == "").any())


def year_of(published: str) -> str:
    return published[:4] or UNDATED


def known_by(frame: pd.DataFrame, year: str, steps: list[str]) -> pd.DataFrame:
    """The claims of all articles up to the end of a year; `new` says which came in that year."""
    places = frame["published"].map(lambda p: steps.index(year_of(p)))
    rows = frame[places <= steps.index(year)]
    return rows.assign(new=rows["published"].map(year_of) == year)


def widget(tables: Tables, pieces: widgets.Pieces) -> W.Widget:
    """The explorer of the years."""
    frame, steps = analyses.claims(tables), years(tables)
    if not steps:
        return pieces.box([cards.summary("No article.")])
    controls, slider = widgets.player("Known by the end of:", steps)
    entries = {new: cards.entries_of(frame, tables, new) for new in (False, True)}
    return widgets.explorer("years", [controls], widgets.stack(slider, [pieces.box(_panel(known_by(frame, y, steps), y, entries)) for y in steps], pieces))


def _panel(rows: pd.DataFrame, year: str, entries: Mapping[bool, Mapping[str, str]]) -> Iterator[str]:
    """What was known by then, question by question; in each, the newest first."""
    new = rows[rows["new"]]
    came = f"{wording.how_many(len(new))} of them new" if len(new) else "nothing new"
    yield cards.summary(f"{'With the undated articles' if year == UNDATED else f'By the end of {year}'}: {cards.counted(rows).lower()}, {came}.")
    rest = rows
    for question, (topic, codes) in QUESTIONS.items():
        own = rest[(rest["topic"] == topic) & (rest["code"].isin(codes) | (not codes))]
        rest = rest.drop(own.index)
        if len(own):
            newest = own.sort_values(["new", "published", "first", "start", "claim_id"], ascending=[False, False, True, True, True], kind="stable")
            yield cards.heading(question)
            yield from (entries[bool(is_new)][claim] for claim, is_new in zip(newest["claim_id"], newest["new"]))


def static(tables: Tables) -> Html:
    """The same rows by the year in which their article came, as a table that needs no script."""
    steps = years(tables)
    rows = sorted(analyses.claims(tables).to_dict("records"), key=lambda row: (steps.index(year_of(row["published"])), row["first"], row["article_id"], row["start"], row["claim_id"]))
    return listing(pd.DataFrame({
        "Known since": [year_of(r["published"]) for r in rows],
        "Words": [cards.linked(r) for r in rows],
        "Matter": [cards.matter(r["topic"], r["code"]) for r in rows],
        "Who, and what": [cards.particulars(r) for r in rows],
        "When": [cards.when(r) for r in rows],
        "Source": [prose("{voice}, in {article}", voice=voice(r, tables), article=article(r)) for r in rows],
    }, columns=["Known since", "Words", "Matter", "Who, and what", "When", "Source"]), "Every claim by the year in which it could first be read.")


def reading(tables: Tables) -> Html:
    """How much each year added, and which years are silent."""
    frame, steps = analyses.claims(tables), years(tables)
    if not steps:
        return prose("There is no article.")
    new = {year: own[own["new"]] for year in steps for own in [known_by(frame, year, steps)]}
    items = [prose("{year} {n}.", year="Articles without a date add" if year == UNDATED else f"{year} adds", n=fact(wording.count(len(own), "claim"), own)) for year, own in new.items() if len(own)]
    silent = [year for year, own in new.items() if own.empty]
    return bullets([*items, *([prose("In {years} no article of the book came out.", years=wording.listing(silent))] if silent else [])])
