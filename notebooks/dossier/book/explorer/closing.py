"""What the chapter found: how much can be asked, and to which questions the articles have no answer."""

from __future__ import annotations

import pandas as pd

from .. import analyses, wording
from ..counts import listed
from ..display import Html, Tables, bullets, prose
from ..readings.pieces import fact
from . import iraq, matters, policy


def _going_on(tables: Tables, done: pd.DataFrame) -> Html | str:
    """What administrations without a completed act are reported to have under way."""
    rows = analyses.policy(tables)
    rows = rows[~rows["administration"].isin(set(done["administration"])) & (rows["administration"] != "") & (rows["force"] == "stance") & (rows["status"] == "current")]
    topics = [fact(wording.label(code), own) for code, own in rows.groupby("code", sort=False)]
    return prose(" Under way: {topics}.", topics=listed(topics)) if topics else ""


def closing(tables: Tables) -> Html:
    """Counts of claims, answers and silences."""
    frame = matters.claims(tables)
    if frame.empty:
        return prose("Nothing: the articles hold no claim.")
    asked = [(m, a) for m in matters.matters(tables) if m[1] for a in matters.articles(tables)[1:]]
    answered = [pair for pair in asked if len(matters.chosen(frame, *pair))]
    alone = [m for m in matters.matters(tables) if m[1] and matters.chosen(frame, m, "")["article_id"].nunique() == 1]
    items = [
        prose("Found: {n} on {matters}. Of {asked} pairs of a matter and an article, {answered} have a claim; in the rest the article is silent.", n=fact(wording.count(len(frame), "claim"), frame),
              matters=wording.count(len({m for m, _ in asked}), "matter"), asked=wording.numeral(len(asked)), answered=wording.numeral(len(answered))),
        prose("Found: {n} on which a single article speaks, so that no other can confirm it.", n=wording.count(len(alone), "matter")),
    ]
    done = policy.chosen(analyses.policy(tables), "", "measure")
    silent = [analyses.administration_names().get(t, t) for t in policy.terms(tables)[:-1] if t not in set(done["administration"])]
    if silent:
        items.append(prose("Not found: a completed act or decision of the {names} administration.{going_on}", names=wording.listing(silent), going_on=_going_on(tables, done)))
    if iraq.DIRECT not in set(iraq.rows_of_iraq(tables)["heard"]):
        items.append(prose("Not found: an Iraqi who is quoted word for word."))
    return bullets(items)
