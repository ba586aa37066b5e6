"""Chapter 8: pairs of passages that differ, side by side, with the reason for filing each where it is."""

from __future__ import annotations

from inspect import getdoc
from typing import Any

import pandas as pd

from .. import disagreements as rules
from ... import schema
from .. import wording
from ..counts import listed
from ..disagreements import CONTRADICTION, LOOKALIKE, TIME
from ..display import Html, Tables, bullets, prose, side_by_side, stack, table
from ..walk.sources import named as article_by_name
from ..wording import Fact


def pairs(kind: str, tables: Tables) -> Html:
    """All pairs of one kind, both sentences side by side."""
    found = rules.disagreements(tables)
    own = found[found["kind"] == kind].to_dict("records")
    return stack(pair(p, tables) for p in own) if own else prose("The rules find none.")


def contradictions(tables: Tables) -> Html:
    return pairs(CONTRADICTION, tables)


def times(tables: Tables) -> Html:
    return pairs(TIME, tables)


def lookalikes(tables: Tables) -> Html:
    return pairs(LOOKALIKE, tables)


def pair(found: dict[str, Any], tables: Tables) -> Html:
    """One pair: what it is about, both sentences, why it stands here."""
    left, right = row(found["left_id"], tables), row(found["right_id"], tables)
    head = prose(_HEADS[found["kind"]], about=wording.sentence_case(found["about"]), left=Fact(found["left"], (found["left_id"],)),
                 right=Fact(found["right"], (found["right_id"],)))
    return stack([Html(head.html.replace("<p>", '<p class="pair"><strong>', 1).replace("</p>", "</strong></p>"), head.text), side_by_side(left, right, tables), prose("{why}", why=found["why"])])


_HEADS = {CONTRADICTION: "{about}: {left}, or {right}?", TIME: "{about}: {left}, then {right}.", LOOKALIKE: "{about}: {left} beside {right}."}


def row(row_id: str, tables: Tables) -> dict[str, Any]:
    """The row of any table with this identifier."""
    for name in schema.table_names():
        key = schema.key(name)
        found = tables[name][tables[name][key] == row_id]
        if len(found):
            return found.iloc[0].to_dict()
    raise KeyError(row_id)


def counts(tables: Tables) -> Html:
    """How many pairs of each kind, and which matters they are about."""
    found = rules.disagreements(tables)
    items = []
    for kind, (one, many) in _COUNTED.items():
        own = found[found["kind"] == kind]
        matters = list(dict.fromkeys(own["about"]))
        items.append(prose("{n}{about}.", n=_both_sides(wording.sentence_case(wording.count(len(own), f"pair {one}", f"pairs {many}")), own),
                           about=f": {wording.listing(matters)}" if matters else ""))
    return bullets(items)


_COUNTED = {CONTRADICTION: ("is a contradiction", "are contradictions"), TIME: ("differs because time passed", "differ because time passed"),
            LOOKALIKE: ("only looks like a clash", "only look like a clash")}


def parameters() -> Html:
    """The limits that the rules use."""
    return prose("Two reports speak of the same state of things if they are at most {days} days apart. “About” leaves room for {room}. "
                 "Numbers below {telling} may recur by chance.", days=rules.SAME_NEWS.days, room=f"{rules.ABOUT:.0%}", telling=rules.TELLING)


def rule_table(tables: Tables) -> Html:
    """The rules, what each looks for, and how many pairs it finds here."""
    found = rules.disagreements(tables)
    return table(pd.DataFrame({
        "Rule": [wording.label(r.__name__) for r in rules.RULES],
        "Looks for": [(getdoc(r) or "").splitlines()[0] for r in rules.RULES],
        "Pairs": [_both_sides(str(n), own) if (n := len(own := found[found["rule"] == r.__name__])) else 0 for r in rules.RULES],
    }), "The rules that compare the articles.", number_columns=["Pairs"])


def agreed(tables: Tables) -> Html:
    """Numbers that several articles give alike."""
    rows = rules.agreements(tables).to_dict("records")
    if not rows:
        return prose("No size of the mission is given by more than one article.")
    return bullets(prose("{value} {level}: so say {articles}.", level=_LEVELS[r["level"]], value=Fact(wording.number(r["value"]), r["row_ids"]), articles=listed(article_by_name(a, tables) for a in r["article_ids"]))
                   for r in rows)


def _both_sides(text: str, pairs: pd.DataFrame) -> Fact:
    """A value that rests on both rows of some pairs."""
    return Fact(text, tuple(i for p in pairs.to_dict("records") for i in (p["left_id"], p["right_id"])))


_LEVELS = {"now": "people in the mission", "target": "people planned", "change": "people added or taken away"}


def closing(tables: Tables) -> Html:
    """What this chapter found and what it did not."""
    found = rules.disagreements(tables)
    own = found[found["kind"] == CONTRADICTION]
    sizes = own[own["rule"].isin(["sizes_of_the_mission", "sums_that_fail"])]
    inside = own[[row(p["left_id"], tables)["article_id"] == row(p["right_id"], tables)["article_id"] for p in own.to_dict("records")]]
    items = [prose("Found: {n} as worded, {inside} within a single article.", n=_both_sides(wording.count(len(own), "pair that can’t both be true", "pairs that can’t both be true"), own),
                   inside=_both_sides(wording.how_many(len(inside)), inside))]
    items.append(prose("Found: such a pair on the size of the mission.") if len(sizes) else prose("Not found: such a pair on the size of the mission."))
    return bullets(items)
