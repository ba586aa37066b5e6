"""Chapter 6: what each US administration asked, gave, cut or reassured; policy and tone; a headline beside its denial."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from .. import analyses, wording
from ..analyses import ANNOUNCED, CHANGED, ONE_SIDE, ONLY_WORDS, REVIEW, SAME, STOPPED
from ..counts import cell, listed
from ..display import Html, Tables, bullets, prose, side_by_side, stack, table
from ..walk.sources import named as article_by_name
from ..wording import Fact
from .pieces import fact, how_many, voice


def matrix(tables: Tables) -> Html:
    """Topics by administration: each claim with what, who, and in which voice, linked to its sentence."""
    frame, terms, names = analyses.policy(tables), analyses.administrations(tables), analyses.administration_names()
    rows = {"Topic": [wording.label(c) for c in analyses.topics(tables)]}
    for term in terms:
        rows[names.get(term, term)] = [_cell(frame[(frame["code"] == code) & (frame["administration"] == term)], tables) for code in analyses.topics(tables)]
    return table(pd.DataFrame(rows), "US policy by topic and administration: what, by whom, and who says so.")


def _cell(rows: pd.DataFrame, tables: Tables) -> object:
    if rows.empty:
        return "nothing reported"
    items = []
    for (what, who, said), own in rows.assign(what=[analyses.way(d, s) for d, s in zip(rows["direction"], rows["status"])],
                                              said=[voice(r, tables) for r in rows.to_dict("records")]).groupby(["what", "actor", "said"], sort=False):
        items.append(prose("{what}: {who} (source: {said})", what=fact(what, own), who=who or "nobody named", said=said))
    return bullets(items)


def changes(tables: Tables) -> Html:
    """Topic by topic: before, after, and what kind of difference it is."""
    rows, names = analyses.policy_changes(tables), analyses.administration_names()
    frame, found = analyses.policy(tables), []
    for row in rows[rows["verdict"] != ONE_SIDE].to_dict("records"):
        found.append({"Topic": wording.label(row["code"]),
                      "Before": _ways(names.get(row["earlier"], row["earlier"]), frame[frame["claim_id"].isin(row["before_ids"])]),
                      "After": _ways(names.get(row["later"], row["later"]), frame[frame["claim_id"].isin(row["after_ids"])]),
                      "Difference": row["verdict"]})
    return table(pd.DataFrame(found, columns=["Topic", "Before", "After", "Difference"]), "Topics that the articles cover for two administrations.")


def _ways(name: str, rows: pd.DataFrame) -> Html:
    ways = [analyses.way(d, s) for d, s in zip(rows["direction"], rows["status"])]
    return prose("{name}: {ways}", name=name, ways=listed(fact(w, own) for w, own in rows.assign(way=ways).groupby("way", sort=False)))


def reading(tables: Tables) -> Html:
    """What changed, what only sounded different, and what is reported for one side only."""
    rows, frame = analyses.policy_changes(tables), analyses.policy(tables)
    both, single = rows[rows["verdict"] != ONE_SIDE], rows[rows["verdict"] == ONE_SIDE]
    names = analyses.administration_names()
    if rows.empty:
        return prose("The articles report no US policy.")

    def topics(own: pd.DataFrame) -> Html:
        return listed(fact(wording.label(r["code"]), frame[frame["claim_id"].isin([*r["before_ids"], *r["after_ids"]])]) for r in own.to_dict("records"))

    items = [prose("{text} {topics}.", text=text, topics=topics(both[both["verdict"] == verdict])) for verdict, text in _DIFFERENCES.items() if (both["verdict"] == verdict).any()]
    if not (both["verdict"] == CHANGED).any() and len(both):
        items.insert(0, prose("No topic shows a measure of one administration that the next one turned round."))
    for term in analyses.administrations(tables):
        own = single[single["earlier"] == term]
        if len(own):
            items.append(prose("Reported under {name} only, so that nothing can be compared: {topics}.", name=names.get(term, term), topics=topics(own)))
    return bullets(items)


_DIFFERENCES = {
    CHANGED: "Another policy in force:", STOPPED: "A measure that is kept, but goes no further:", SAME: "No difference:", REVIEW: "Under review, with no new decision reported:",
    ANNOUNCED: "Something new, announced and not yet done:", ONLY_WORDS: "A difference of words on at least one side:",
}


def weights(tables: Tables) -> Html:
    """Measures, stances and words by administration."""
    frame, names = analyses.policy(tables), analyses.administration_names()
    terms = analyses.administrations(tables)
    return table(pd.DataFrame({
        "Administration": [names.get(t, t) for t in terms],
        **{name: [cell(frame[(frame["administration"] == t) & (frame[column] == value)]) for t in terms] for column, value, name in _WEIGHTS},
    }), "Claims by administration: what weighs how much, and in whose voice.", number_columns=[name for _, _, name in _WEIGHTS])


_WEIGHTS = (("force", "measure", "Measures"), ("force", "stance", "Stances"), ("force", "words", "Words"),
            ("voice", "outlet", "Outlet's own voice"), ("voice", "attributed", "Attributed"))


def weights_reading(tables: Tables) -> Html:
    """In whose voice each administration's policy reaches print, and who speaks for it."""
    frame, names = analyses.policy(tables), analyses.administration_names()
    items = []
    for term in analyses.administrations(tables):
        own = frame[frame["administration"] == term]
        outlet, inside = own[own["voice"] == "outlet"], own[(own["voice"] == "attributed") & (own["speaker_group"] == "us")]
        speakers = [fact(f"{name} ({wording.numeral(len(rows))})", rows) for name, rows in own[(own["voice"] == "attributed") & (own["speaker"] != "")].groupby("speaker", sort=False)]
        items.append(prose("On {name} there {are} {n}: {outlet} in the outlet’s own voice, {inside} in the words of US officials or institutions. {named}{speakers}.", are="is" if len(own) == 1 else "are",
                           name=names.get(term, term), n=how_many(own, "claim"), outlet=fact(wording.how_many(len(outlet)), outlet), inside=fact(wording.how_many(len(inside)), inside),
                           named=f"The named {'source is' if len(speakers) == 1 else 'sources are'} " if speakers else "No source is named", speakers=listed(speakers) if speakers else ""))
    return bullets(items) if items else prose("No claim on US policy.")


def headline(tables: Tables) -> Html:
    """Each title about forces beside the denials in its own text."""
    pairs, rows = analyses.headline_denials(tables), analyses.policy(tables).set_index("claim_id", drop=False)
    if pairs.empty:
        return prose("No article denies in its text what its title says about forces.")
    made = []
    for title, own in pairs.groupby("title_id", sort=False):
        denials = [rows.loc[i].to_dict() for i in own["body_id"]]
        made.append(side_by_side(rows.loc[title].to_dict(), denials, tables, heads=("The title", f"The {'denial' if len(denials) == 1 else 'denials'} in the text")))
    return stack(made)


def headline_reading(tables: Tables) -> Html:
    """What title and denial are about, by their codes, and what else the article offers."""
    pairs, rows = analyses.headline_denials(tables), analyses.policy(tables)
    made = []
    for title, own in pairs.groupby("title_id", sort=False):
        first = rows[rows["claim_id"] == title].iloc[0]
        denials = rows[rows["claim_id"].isin(own["body_id"])]
        others = rows[(rows["article_id"] == first["article_id"]) & (rows["direction"] == "expand") & (rows["claim_id"] != title)]
        same = first["code"] in set(denials["code"])
        made.append(prose(
            "The title of {article} says {title}. Its text says {denials}, in the words of {who}. " + (
                "Both have the same code: the text takes its title back." if same else
                "By the codebook these are two things: forces for NATO’s mission, and the number of US troops in the country. Both can hold at once. Who reads the title alone misses the denial."),
            article=article_by_name(first["article_id"], tables), title=fact(_told(first), first),
            denials=fact(wording.listing(dict.fromkeys(_told(r) for r in denials.to_dict("records"))), denials),
            who=wording.listing(dict.fromkeys(voice(r, tables) for r in denials.to_dict("records")))))
        if len(others):
            made.append(prose("Beside the denial the text itself says {others}. It gives no number."
                              if others["value"].isna().all() else "Beside the denial the text itself says {others}.",
                              others=listed(fact(f"{_told(r)} (source: {voice(r, tables)})", r) for r in others.to_dict("records"))))
    return stack(made) if made else prose("There is no such pair to read.")


def _told(row: Mapping[str, Any]) -> str:
    """What a claim says of a topic, in running text: “more, planned” of the force contribution."""
    return f"“{analyses.way(row['direction'], row['status'])}” of the {wording.label(row['code'])}"


def closing(tables: Tables) -> Html:
    """What this chapter found and what it did not."""
    rows, changes = analyses.policy(tables), analyses.policy_changes(tables)
    both = changes[changes["verdict"] != ONE_SIDE]
    measures = rows[rows["force"] == "measure"]
    names, terms = analyses.administration_names(), analyses.administrations(tables)
    numbers = rows[rows["value"].notna()]
    items = [prose("Found: {n} on {topics}, of which {both} covered for two administrations.", n=how_many(rows, "claim"), topics=fact(wording.count(rows["code"].nunique(), "topic"), rows),
                   both=Fact(f"{wording.how_many(len(both))} {'is' if len(both) < 2 else 'are'}", tuple(i for ids in (*both["before_ids"], *both["after_ids"]) for i in ids))),
             prose("Found: {measures} a measure that is done or decided, {numbers} a number.", measures=fact(wording.count(len(measures), "claim reports", "claims report"), measures),
                   numbers=fact(wording.count(len(numbers), "claim gives", "claims give"), numbers))]
    without = [names.get(t, t) for t in terms if not (measures["administration"] == t).any()]
    if without:
        items.append(prose("Not found: a measure that is done or decided under {names}.", names=wording.listing(without)))
    return bullets(items)
