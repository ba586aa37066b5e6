"""What the chapter found: how much can be asked, and to which questions the articles have no answer."""

from __future__ import annotations

from .. import analyses, wording
from ..display import Html, Tables, bullets, prose
from ..readings.pieces import fact
from . import iraq, matters, policy


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
        items.append(prose("Not found: anything that the {names} administration did or decided.", names=wording.listing(silent)))
    if iraq.DIRECT not in set(iraq.rows_of_iraq(tables)["heard"]):
        items.append(prose("Not found: an Iraqi who is quoted word for word."))
    return bullets(items)
