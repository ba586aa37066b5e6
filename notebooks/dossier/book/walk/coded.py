"""Chapter 4: from sentence to claim: the layers of one sentence, the codes, the claims, and how a person's coding meets the machine's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from ... import paths, schema
from .. import analyses, annotate, positions, wording
from ...articles import BOILERPLATE, Article
from ...coding import Coding, place
from ..counts import cell, counted, fact, listed
from ..display import Html, Tables, bullets, evidence_link, french, name_of, prose, quote, stack, table
from ...rules import Code, load_rules
from ..wording import Fact
from .notes import Note
from .sources import short

_TOPIC_NAMES = {"mission": "the mission", "us_policy": "US policy", "iraqi_position": "Iraqi positions"}
_CODINGS = {
    "confirmed": "machine and coder read the same",
    "added": "by the coder alone",
    "unreviewed": "by the machine alone; nobody has checked it",
}
_UNDERSTANDABLE = 50   # characters
_SHOWN_WORDS = 12   # of the evidence, in a table; the link leads to all of them


def topics() -> tuple[str, ...]:
    """The topics in the order of the schema."""
    return tuple(next(f["constraints"]["enum"] for f in schema.fields("claims") if f["name"] == "topic"))


def statuses() -> tuple[str, ...]:
    """The states of a fact in the order of the schema."""
    return tuple(next(f["constraints"]["enum"] for f in schema.fields("claims") if f["name"] == "status"))


# --- one sentence, layer by layer ------------------------------------------------------------------

def layers(tables: Tables) -> Html:
    """The sentence in which most layers meet, drawn once for each: who is named, when and how many, who says what, what is claimed."""
    sentence_id = deepest_sentence(tables)
    if not sentence_id:
        return prose("No sentence carries a claim.")
    rows = {name: tables[name][tables[name]["sentence_id"] == sentence_id] for name in ("mentions", "dates", "quantities", "statements", "claims")}
    said = [(rows["mentions"], "Who is named", annotate.mention_marks(rows["mentions"], tables)),
            (pd.concat([rows["dates"], rows["quantities"]]), "When, and how many", annotate.date_marks(rows["dates"]) + annotate.quantity_marks(rows["quantities"], tables)),
            (rows["statements"], "Who says what", [m for r in rows["statements"].to_dict("records") for m in annotate.statement_marks(r, tables)]),
            (rows["claims"], "What is claimed", annotate.claim_marks(rows["claims"]))]
    drawn = [Html(f"<p><strong>{head}</strong></p>") + annotate.sentence(sentence_id, marks, tables, source=False) for r, head, marks in said if len(r)]
    return stack([*drawn, annotate.under(sentence_id, tables)])


def deepest_sentence(tables: Tables) -> str:
    """The sentence with claims in which most kinds of rows meet, then most rows; "" if no sentence has a claim. Furniture stays out."""
    counted = {name: tables[name]["sentence_id"].value_counts() for name in ("mentions", "dates", "quantities", "statements", "claims")}
    kept = tables["sentences"].loc[tables["sentences"]["part"] != BOILERPLATE, "sentence_id"]
    ranked = [(sum(i in c for c in counted.values()), sum(int(c.get(i, 0)) for c in counted.values()), -n, i) for n, i in enumerate(kept) if i in counted["claims"]]
    return max(ranked)[3] if ranked else ""


# --- codes and claims ------------------------------------------------------------------------------

def codes(tables: Tables) -> Html:
    """Every code of the codebook with its definition and how many claims have it, one table for each topic."""
    claims = tables["claims"]
    made = []
    for topic in topics():
        rows = [{"Code": positions.name(c.name), "Means": c.definition, "Claims": int(((claims["topic"] == topic) & (claims["code"] == c.name)).sum())}
                for c in _codes() if c.topic == topic]
        made.append(table(pd.DataFrame(rows), f"{_heading(topic)}: the codes, with the number of claims."))
    return stack(made)


def _codes() -> list[Code]:
    order = topics()
    return sorted(load_rules(paths.CODEBOOK).codes, key=lambda c: order.index(c.topic))


def reading(tables: Tables) -> Html:
    """How many claims, on what, in whose voice; which codes nobody uses."""
    claims = tables["claims"]
    if not len(claims):
        return prose("The tables hold no claim.")
    outlet, named = claims["voice"] == "outlet", claims["speaker_id"] != ""
    used = set(zip(claims["topic"], claims["code"]))
    idle = [f"{positions.name(c.name)} ({annotate.topic_name(c.topic)})" for c in _codes() if (c.topic, c.name) not in used]
    said = prose("The tables hold {n}: {topics}. {outlet} in the outlet's own voice, {named} attributed to a source with a name and {unnamed} to one without.",
                 n=counted(claims, "claim"), topics=listed(fact(f"{wording.numeral(len(own))} on {_TOPIC_NAMES.get(t, wording.label(t))}", own) for t in topics() for own in [claims[claims["topic"] == t]]),
                 outlet=counted(claims[outlet], "stands", "stand", capital=True), named=_how_many(claims[~outlet & named], "is", "are"), unnamed=_how_many(claims[~outlet & ~named]))
    return said + prose("No claim has the code {idle}.", idle=wording.listing(idle, "or")) if idle else said


def _how_many(rows: pd.DataFrame, singular: str = "", plural: str = "") -> Fact:
    """A count that may be none, with its verb: "44 are", "none is"."""
    verb = singular if len(rows) < 2 else plural
    return fact(f"{wording.how_many(len(rows))} {verb}".strip(), rows)


def states(tables: Tables) -> Html:
    """Claims by topic and status, so that a plan is not taken for a fact."""
    claims = tables["claims"]
    present = [s for s in statuses() if (claims["status"] == s).any()]
    rows = [{"Topic": wording.sentence_case(annotate.topic_name(t)), **{wording.sentence_case(wording.label(s)): cell(claims[(claims["topic"] == t) & (claims["status"] == s)]) for s in present},
             "All": cell(claims[claims["topic"] == t])} for t in topics()]
    frame = pd.DataFrame(rows)
    return table(frame, "Claims by topic and status at the time of their article.", number_columns=frame.columns[1:])


def voices(tables: Tables) -> Html:
    """Claims by topic and voice."""
    claims = tables["claims"]
    rows = []
    for topic in topics():
        own = claims[claims["topic"] == topic]
        named = (own["voice"] == "attributed") & (own["speaker_id"] != "")
        rows.append({"Topic": wording.sentence_case(annotate.topic_name(topic)), "The outlet itself": cell(own[own["voice"] == "outlet"]), "A named source": cell(own[named]),
                     "A source without a name": cell(own[(own["voice"] == "attributed") & ~named])})
    frame = pd.DataFrame(rows)
    return table(frame, "Claims by topic and voice.", number_columns=frame.columns[1:])


def claims_tables(topic: str, tables: Tables) -> Html:
    """The claims of one topic, one table for each article; the words lead to the whole evidence."""
    claims = tables["claims"][tables["claims"]["topic"] == topic]
    made = []
    for article_id in tables["articles"]["article_id"]:
        rows = claims[claims["article_id"] == article_id].to_dict("records")
        if rows:
            made.append(table(pd.DataFrame({
                "Words": [_evidence(r) for r in rows],
                "Claim": [_claim(r) for r in rows],
                "Who": [_who(r, tables) for r in rows],
                "Status": [_status(r) for r in rows],
                "Voice": [_voice(r, tables) for r in rows],
                "Coding": [r["coding"] for r in rows],
            }), f"{_heading(topic)}: claims in {article_id}"))
    return stack(made) if made else prose("{topic}: no claim.", topic=_heading(topic))


def _heading(topic: str) -> str:
    return wording.sentence_case(_TOPIC_NAMES.get(topic, wording.label(topic)))


def _claim(row: Mapping[str, Any]) -> str:
    """The code with what it needs to be understood: "troop level: cut (Trump)", "size: 500"."""
    said = analyses.way(row["direction"], row["status"]) if row["direction"] else wording.number(row["value"])
    if row["direction"] and not pd.isna(row["value"]):
        said += f", {wording.number(row['value'])}"
    administration = f" ({wording.sentence_case(row['administration'])})" if row["administration"] else ""
    return positions.name(row["code"]) + (f": {said}" if said else "") + administration


def _status(row: Mapping[str, Any]) -> str:
    """Status and date. "denied" only where the claim doesn't say what is denied: "no increase planned" does."""
    told = row["direction"] and row["status"] == "denied"
    return ", ".join(s for s in ("" if told else wording.label(row["status"]), wording.date(row["date"])) if s)


def _who(row: Mapping[str, Any], tables: Tables) -> str:
    who = name_of(row["actor_id"], tables) if row["actor_id"] else "nobody named"
    return f"{who}, towards {name_of(row['target_id'], tables)}" if row["target_id"] else who


def _evidence(row: Mapping[str, Any]) -> Html:
    found = row["text"].split()
    opening = " ".join(found[:_SHOWN_WORDS]) + (" …" if len(found) > _SHOWN_WORDS else "")
    return Html(f'<span lang="fr">{evidence_link(row["claim_id"], wording.unbroken(opening)).html}</span>')


def _voice(row: Mapping[str, Any], tables: Tables) -> str:
    if row["voice"] == "outlet":
        return "outlet"
    return name_of(row["speaker_id"], tables) if row["speaker_id"] else "a source without a name"


# --- coder and machine -----------------------------------------------------------------------------

def coding_table(tables: Tables) -> Html:
    """Claims by topic and by who read them."""
    claims = tables["claims"]
    rows = [{"Coding": c, "Means": meaning, **{wording.sentence_case(annotate.topic_name(t)): int(((claims["coding"] == c) & (claims["topic"] == t)).sum()) for t in topics()}}
            for c, meaning in _CODINGS.items()]
    return table(pd.DataFrame(rows), "Claims by who read them, and by topic.")


def coding_reading(tables: Tables) -> Html:
    """How far machine and coder met."""
    claims = tables["claims"]
    own = {coding: claims[claims["coding"] == coding] for coding in ("confirmed", "added", "unreviewed")}
    coded = claims[claims["coding"].isin(["confirmed", "added"])]
    said = []
    if len(coded):
        said.append(prose("Of {n} in coded articles, the machine found {confirmed} by itself and missed {added}.", n=counted(coded, "claim"), confirmed=counted(own["confirmed"]), added=counted(own["added"])))
    if len(own["unreviewed"]):
        said.append(prose("{n} unreviewed, in {articles}.", n=counted(own["unreviewed"], "claim is", "claims are", capital=True),
                          articles=fact(wording.count(own["unreviewed"]["article_id"].nunique(), "article"), own["unreviewed"])))
    else:
        said.append(prose("No claim is unreviewed: each stands in a coding.") if len(claims) else prose("There is no claim to review."))
    return stack(said)


def coding_examples(tables: Tables) -> Html:
    """One claim of each kind of coding, in its sentence; each from another sentence where that is possible."""
    drawn, used = [], set()
    for coding, meaning in _CODINGS.items():
        rows = tables["claims"][tables["claims"]["coding"] == coding]
        if len(rows):
            fresh = rows[~rows["sentence_id"].isin(used)]
            row = _example(fresh if len(fresh) else rows)
            used.add(row["sentence_id"])
            drawn += [prose("{name} ({meaning}):", name=wording.sentence_case(coding), meaning=meaning), quote(row, tables)]
    return stack(drawn) if drawn else prose("There is no claim to show.")


def _example(rows: pd.DataFrame) -> dict:
    """The first claim of several whose words are long enough to be understood alone."""
    found = rows.to_dict("records")
    return next((r for r in found if len(r["text"]) >= _UNDERSTANDABLE), found[0])


def out_of_date(codings: Mapping[str, Coding], articles: Iterable[Article]) -> Html:
    """Coded entries whose words no longer stand in their article."""
    lines = [prose("{article}, {table}: {words}: {reason}.", article=short(a.article_id), table=name, words=french(entry.text), reason=reason)
             for a in articles if a.article_id in codings for name, entry, reason in place(codings[a.article_id], a).out_of_date]
    if not lines:
        return prose("Every coded entry still stands in its article, word for word.")
    return prose("{n} out of date:", n=wording.sentence_case(wording.count(len(lines), "coded entry is", "coded entries are"))) + bullets(lines)


# --- what was doubtful -----------------------------------------------------------------------------

def doubts(notes: Iterable[Note]) -> Html:
    """Decisions that the coder marked as doubtful."""
    rows = [n for n in notes if n.is_doubt]
    return table(pd.DataFrame({
        "Words": [_opening(n.words) for n in rows], "The coder's doubt": [_after_colon(n.note) for n in rows],
        "Entry": [n.table.removesuffix("s") for n in rows], "Article": [short(n.article_id) for n in rows],
    }), "What the coder marked as doubtful.")


def left_out(notes: Iterable[Note]) -> Html:
    """Passages that look like claims and were not coded, in the coder's words."""
    rows = [n for n in notes if n.table == "claims" and not n.words and not n.is_doubt]
    return table(pd.DataFrame({"The coder's note": [n.note for n in rows], "Article": [short(n.article_id) for n in rows]}),
                 "What the coder left out of the claims, and why.", row_headers=False)


def _opening(text: str) -> Html:
    found = text.split()
    return french(" ".join(found[:_SHOWN_WORDS]) + (" …" if len(found) > _SHOWN_WORDS else "")) if text else Html("")


def _after_colon(note: str) -> str:
    return wording.sentence_case(note.split(":", 1)[1].strip() if ":" in note else note)


def closing(tables: Tables, notes: Iterable[Note]) -> Html:
    """What this chapter found and what it did not."""
    claims = tables["claims"]
    undated, unnamed = claims[claims["date"] == ""], claims[(claims["voice"] == "attributed") & (claims["speaker_id"] == "")]
    doubtful = sum(n.is_doubt for n in notes)
    return bullets([
        prose("Found: {n} in {articles}; {outlet} in an outlet's own voice.", n=counted(claims, "claim"),
              articles=fact(wording.count(claims["article_id"].nunique(), "article"), claims), outlet=counted(claims[claims["voice"] == "outlet"])),
        prose("Not found: a date of their own for {undated}; a name for the source of {unnamed}. The coder marked {doubtful} as doubtful.",
              undated=counted(undated, "claim"), unnamed=counted(unnamed, "claim"), doubtful=wording.count(doubtful, "decision")),
    ])
