"""Chapter 9: what becomes of the machine's claims in the analyses: confirmed, corrected, added, dropped, or not reviewed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

import pandas as pd

from .. import annotate, positions, wording
from ..display import Html, Tables, evidence_link, french, prose, stack, table
from ..walk.coded import topics
from ..walk.sources import short, shorts
from ...coding.yardstick import Measured
from .errors import matched_and_unlike
from .words import compact, with_note

_SHOWN_WORDS = 12   # of the evidence, in a table
_FATES = {
    "confirmed": "machine and coding have it; the coding's columns count",
    "added": "only the coding has it; used",
    "dropped": "only the machine has it, in a coded article; not used",
    "unreviewed": "only the machine has it, and no coding decides; used, and drawn hollow",
}


def dropped(measured: Measured, tables: Tables) -> list[dict[str, Any]]:
    """Claims that only the machine reads in coded articles, less those that the tables keep for a coded entry that is out of date."""
    kept = set(tables["claims"]["claim_id"])
    return [{**row, "article_id": reading.article_id} for reading in measured.readings for row in reading.agreement["claims"].false if row["claim_id"] not in kept]


def fates(measured: Measured, tables: Tables) -> Html:
    """Claims by what becomes of them and by topic."""
    claims, gone = tables["claims"], dropped(measured, tables)
    counted = Counter((c, t) for c, t in zip(claims["coding"], claims["topic"])) + Counter(("dropped", row["topic"]) for row in gone)
    rows = [{"Claims": with_note(wording.sentence_case(fate), meaning), **{wording.sentence_case(annotate.topic_name(t)): counted[fate, t] for t in topics()}} for fate, meaning in _FATES.items()]
    return compact(table(pd.DataFrame(rows), "What becomes of the claims, by topic."))


def reading(measured: Measured, tables: Tables) -> Html:
    """How far the analyses rest on the machine."""
    claims = tables["claims"]
    coded, unreviewed = claims[claims["coding"] != "unreviewed"], claims[claims["coding"] == "unreviewed"]
    alone = claims["coding"].eq("added").sum()
    said = [prose("{coded} of {all} in the tables rest on a coding; the machine alone would have missed {added} of them, and added {dropped} that the coding lacks. "
                  "{corrected} found by both and put right in a column.",
                  coded=wording.sentence_case(wording.how_many(len(coded))), all=wording.count(len(claims), "claim"), added=wording.how_many(int(alone)), dropped=wording.how_many(len(dropped(measured, tables))),
                  corrected=wording.sentence_case(wording.count(matched_and_unlike(measured, "claims"), "more is", "more are")))] if len(coded) else []
    if len(unreviewed):
        said.append(prose("{n} unreviewed, in {articles}: figures draw {them} hollow.", n=wording.sentence_case(wording.count(len(unreviewed), "claim is", "claims are")),
                          articles=shorts(unreviewed["article_id"]), them="it" if len(unreviewed) == 1 else "them"))
    else:
        said.append(prose("No claim is unreviewed, so no figure has a mark that is hollow for that reason.") if len(claims) else prose("The tables hold no claim."))
    return stack([*said, *_out_of_step(measured, tables)])


def _out_of_step(measured: Measured, tables: Tables) -> list[Html]:
    """A warning where the tables were not extracted by the rules that were measured just now."""
    added = tables["claims"][tables["claims"]["coding"] == "added"]
    before = sorted(zip(added["article_id"], added["start"].astype(int), added["end"].astype(int), added["topic"], added["code"]))
    now = sorted((reading.article_id, row["start"], row["end"], row["topic"], row["code"]) for reading in measured.readings for row in reading.agreement["claims"].missed)
    if before == now:
        return []
    return [prose("The tables have {before} added, this reading misses {now}: the tables were extracted by other rules, or with dates from the catalogue, which this chapter doesn’t use. "
                  "{make} extracts them anew.", before=wording.count(len(before), "claim"), now=wording.how_many(len(now)), make=Html("<code>make tables</code>"))]


def added_table(tables: Tables) -> Html:
    """The claims that only the coding has."""
    rows = tables["claims"][tables["claims"]["coding"] == "added"].to_dict("records")
    return _claims(rows, "Added: claims that the machine missed.", linked=True) if rows else prose("No claim is added: the machine found all that the codings have.")


def dropped_table(measured: Measured, tables: Tables) -> Html:
    """The claims that only the machine has, in coded articles."""
    rows = dropped(measured, tables)
    return _claims(rows, "Dropped: claims that the machine alone reads.", linked=False) if rows else prose("No claim is dropped: the machine found none that the codings lack.")


def _claims(rows: list[Mapping[str, Any]], caption: str, linked: bool) -> Html:
    return compact(table(pd.DataFrame({
        "Words": [_words(r, linked) for r in rows],
        "Claim and article": [with_note(f"{wording.sentence_case(annotate.topic_name(r['topic']))}: {positions.name(r['code'])}", short(r["article_id"])) for r in rows],
    }), caption))


def _words(row: Mapping[str, Any], linked: bool) -> Html:
    found = row["text"].split()
    shown = " ".join(found[:_SHOWN_WORDS]) + (" …" if len(found) > _SHOWN_WORDS else "")
    return Html(f'<span lang="fr">{evidence_link(row["claim_id"], shown).html}</span>') if linked else french(shown)
