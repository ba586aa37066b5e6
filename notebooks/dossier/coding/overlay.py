"""A person's coding laid over the machine's claims of the same article.

Where an article has been coded, its claims are the coder's: `confirmed` where the machine read the same,
`added` where it did not; what only the machine read is dropped (chapter 9 lists it). A coded entry whose
words no longer stand in the article is out of date: the machine's claim for that place is used instead,
`unreviewed`.
"""

from __future__ import annotations

from difflib import SequenceMatcher

from .agreement import compare
from ..articles import Article
from ..codebook import Codebook
from . import CodedClaim, Coding, Placed, place
from ..records import RecordError
from ..rules import Rulebook
from ..tables import Row, Tables, identifier, sentence_at

SAME_PLACE = 0.6  # how alike (SequenceMatcher) the words of an outdated entry and of a machine row must be


def overlay(rows: Tables, coding: Coding, article: Article, rules: Rulebook) -> list[str]:
    """Replace the claims of one article by the coded ones, in place. Returns one line for each entry out of date.

    Raises `RecordError` for an actor that neither the authority file nor the article knows, or an unknown code.
    """
    placed = place(coding, article)
    machine = rows["claims"]
    coded = [_row(p, rows, article, rules) for p in placed.rows["claims"]]
    _check_actors(coding, coded, rows, rules.codebook)
    agreement = compare("claims", coded, machine)
    read_by_both = {id(a) for a, _ in agreement.pairs}
    for row in coded:
        row["coding"] = "confirmed" if id(row) in read_by_both else "added"
    outdated = [entry for table, entry, _ in placed.out_of_date if table == "claims"]
    kept = _machine_rows_for(outdated, agreement.false)
    rows["claims"] = sorted([*coded, *kept], key=lambda r: (r["start"], r["end"], r["claim_id"]))
    return [f"{article.article_id}.yml: {table}: {_short(entry.text)}: {reason}; the machine's reading is used" for table, entry, reason in placed.out_of_date]


def _machine_rows_for(outdated: list[CodedClaim], machine: list[Row]) -> list[Row]:
    kept, left = [], list(machine)
    for entry in outdated:
        alike = [(SequenceMatcher(None, entry.text, r["text"]).ratio(), -i, r) for i, r in enumerate(left)
                 if r["topic"] == entry.topic and r["code"] == entry.code]
        if alike and max(alike)[0] >= SAME_PLACE:
            row = max(alike)[2]
            left = [r for r in left if r is not row]
            kept.append(row)
    return kept


def _row(placed: Placed, rows: Tables, article: Article, rules: Rulebook) -> Row:
    entry: CodedClaim = placed.entry
    code = next((c for c in rules.codes if c.topic == entry.topic and c.name == entry.code), None)
    if code is None:
        raise RecordError(f"{article.article_id}.yml: claims: {_short(entry.text)}: field 'code': {entry.code!r} is no code of topic {entry.topic!r} in claims.yml")
    key = "-".join(p for p in (entry.topic[:2], entry.code, entry.actor, f"{entry.value:g}" if entry.value is not None else "") if p)
    statement = _statement(placed, entry, rows)
    return {
        "claim_id": identifier("claims", article.article_id, placed.start, placed.end, key),
        "article_id": article.article_id, "start": placed.start, "end": placed.end, "text": article.text[placed.start:placed.end],
        "sentence_id": sentence_at(rows["sentences"], placed.start),
        "topic": entry.topic, "code": entry.code, "direction": entry.direction, "administration": entry.administration,
        "actor_id": entry.actor, "target_id": entry.target, "value": entry.value, "status": entry.status, "date": entry.date,
        "voice": entry.voice, "speaker_id": entry.speaker, "statement_id": statement,
        "quantity_id": _quantity(placed, entry, rows), "plover": code.plover,
    }


def _statement(placed: Placed, entry: CodedClaim, rows: Tables) -> str:
    """The innermost statement around the evidence, if the claim is attributed."""
    if entry.voice != "attributed":
        return ""
    around = [s for s in rows["statements"] if s["start"] < placed.end and s["end"] > placed.start]
    around.sort(key=lambda s: (s["speaker_id"] != entry.speaker, s["end"] - s["start"]))
    return around[0]["statement_id"] if around else ""


def _quantity(placed: Placed, entry: CodedClaim, rows: Tables) -> str:
    if entry.value is None:
        return ""
    inside = [q for q in rows["quantities"] if q["start"] < placed.end and q["end"] > placed.start and q["value"] == entry.value]
    return inside[0]["quantity_id"] if inside else ""


def _check_actors(coding: Coding, coded: list[Row], rows: Tables, codebook: Codebook) -> None:
    introduced = {row["actor_id"] for row in rows["actors"]}
    for row in coded:
        for column in ("actor_id", "target_id", "speaker_id"):
            actor = row[column]
            if actor and actor not in codebook.actor and actor not in introduced:
                raise RecordError(f"{coding.article}.yml: claims: {_short(row['text'])}: field {column.removesuffix('_id')!r}: "
                                  f"{actor!r} is neither in actors.yml nor named in the article")


def _short(text: str) -> str:
    return repr(text if len(text) <= 50 else text[:47] + "...")
