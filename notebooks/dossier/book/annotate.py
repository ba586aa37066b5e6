"""Rows in, the passages they were read in out: the French text with each row's words marked and labelled, English below.

Drawn with displaCy's entity renderer in manual mode, which needs no model: the spans come from the tables. Marks may lie
inside each other; a mark's label stands at its end. The colours are Okabe and Ito's (safe for colour-blind readers); every
mark is labelled too, and all of it is legible on a light and on a dark page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

import pandas as pd
from spacy import displacy

from . import positions, wording
from ..articles import BOILERPLATE
from .display import Html, Tables, name_of, translation
from .passages import Piece

# One colour for each layer of the reading; black letters stand on all of them with a contrast above 5 to 1.
COLOURS = {
    "date": "#56b4e9", "quantity": "#e69f00", "mention": "#2aab84", "speaker": "#2aab84",
    "cue": "#d9c528", "statement": "#cc79a7", "claim": "#f0763c", "anomaly": "#a6a6a6",
}

_DENIED = "denied in the body: "   # how the table opens the reading of a title with a denial below it
_ANTECEDENT_REACH = 600   # characters before a pronoun within which its name is shown too

_MARK = ('<mark class="layer-{layer}" style="background:color-mix(in srgb,{colour} 24%,transparent);color:inherit;'
         'border-bottom:2px solid {colour};padding:0.1em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone">{text}{chips}</mark>')
_CHIP = (' <span lang="en" style="display:inline-block;background:{colour};color:#000;font-size:0.78em;line-height:1.35;border-radius:0.3em;'
         'padding:0.05em 0.4em;margin:0 0.15em">{label}</span>')


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters `start` to `end` of an article, the layer that gives the colour, and what the label says."""

    start: int
    end: int
    layer: str
    label: str


def passage(article_id: str, start: int, end: int, marks: Iterable[Mark], tables: Tables, source: bool = True, furniture: bool = False) -> Html:
    """The sentences of an article between two characters, marked; below, if `source`, their English and where they stand.

    The page's furniture stays out unless it is asked for.
    """
    sentences = _sentences(article_id, start, end, tables, furniture)
    text, moved = _composed(sentences, marks)
    drawn = displacy.render({"text": text, "ents": list(_segments(moved))}, style="ent", manual=True, jupyter=False, options={"template": _MARK})
    below = "\n" + _below(article_id, sentences, tables) if source else ""
    return Html(f'<div class="annotated"><div lang="fr" class="quotation">{drawn}</div>{below}</div>')


def sentence(sentence_id: str, marks: Iterable[Mark], tables: Tables, source: bool = True) -> Html:
    """One sentence, marked."""
    row = _sentence(sentence_id, tables)
    return passage(row["article_id"], row["start"], row["end"], marks, tables, source)


def under(sentence_id: str, tables: Tables) -> Html:
    """What stands under a sentence that is drawn more than once: its English and where it stands."""
    row = _sentence(sentence_id, tables)
    return Html(f'<div class="annotated">{_below(row["article_id"], _sentences(row["article_id"], row["start"], row["end"], tables), tables)}</div>')


# --- marks from rows -------------------------------------------------------------------------------

def date_marks(rows: pd.DataFrame) -> list[Mark]:
    """Date rows, each labelled with its TIMEX3 value."""
    return [_mark(r, "date", timex_label(r)) for r in rows.to_dict("records")]


def timex_label(row: Mapping[str, Any]) -> str:
    """A date row's value with its modifier: "2020-01 (start)"; "not known" where the text does not tell."""
    value = row["value"] or "not known"
    return f"{value} ({wording.label(row['mod']).lower()})" if row["mod"] else value


def quantity_marks(rows: pd.DataFrame, tables: Tables) -> list[Mark]:
    """Quantity rows, each labelled with its value, role and owner."""
    return [_mark(r, "quantity", quantity_label(r, tables)) for r in rows.to_dict("records")]


def quantity_label(row: Mapping[str, Any], tables: Tables) -> str:
    """"about 4,000, personnel, target, NATO": what a quantity row says, in words."""
    value = quantity_value(row) or "no number"
    said = [value, wording.label(row["kind"]), wording.label(row["role"]), name_of(row["actor_id"], tables) if row["actor_id"] else ""]
    return ", ".join([*(s for s in said if s), *(["denied"] if bool(row["negated"]) else [])])


def quantity_value(row: Mapping[str, Any]) -> str:
    """The number as the book prints it, qualifier and unit included; "" where the words give none."""
    value = wording.number(row["value"], row["qualifier"])
    if value and not pd.isna(row["value_max"]):
        value = f"{value} to {wording.number(row['value_max'])}"
    unit = row["unit"]
    if value and unit:
        return f"{value} {unit}" if unit.isupper() or row["value"] == 1 else f"{value} {unit}s"
    return value


def mention_marks(rows: pd.DataFrame, tables: Tables) -> list[Mark]:
    """Mentions, each labelled with the actor who is meant."""
    return [_mark(r, "mention", name_of(r["actor_id"], tables)) for r in rows.to_dict("records")]


def claim_marks(rows: pd.DataFrame) -> list[Mark]:
    """Claim rows, each labelled with topic, code and status; several claims on the same words share a mark."""
    labels: dict[tuple[int, int], list[str]] = {}
    for row in rows.to_dict("records"):
        said = [f"{topic_name(row['topic'])}: {positions.name(row['code'])}", wording.label(row["status"])]
        label = ", ".join(s for s in said if s)
        place = labels.setdefault((int(row["start"]), int(row["end"])), [])
        if label not in place:
            place.append(label)
    return [Mark(start, end, "claim", " + ".join(said)) for (start, end), said in labels.items()]


def topic_name(topic: str) -> str:
    """A topic as the book calls it: "US policy", "Iraqi position"."""
    return wording.label(topic).replace("us ", "US ").replace("iraqi", "Iraqi")


def anomaly_marks(rows: pd.DataFrame) -> list[Mark]:
    """Anomalies, each labelled with its kind and what it should probably say."""
    return [_mark(r, "anomaly", anomaly_name(r["kind"]) + (f": {r['reading'].removeprefix(_DENIED)}" if r["reading"] else "")) for r in rows.to_dict("records")]


def anomaly_name(kind: str) -> str:
    """A kind of anomaly in words. Whether a title and a denial below it are about the same thing is for chapter 6 to say."""
    return "title beside a denial" if kind == "contradicted_title" else wording.label(kind)


def statement_marks(row: Mapping[str, Any], tables: Tables) -> list[Mark]:
    """One statement: its content, and the words for its speaker and its cue, found nearest to the content."""
    speaker = name_of(row["speaker_id"], tables) if row["speaker_id"] else "not named"
    content = _mark(row, "statement", wording.label(row["kind"]))
    found = [content]
    for words, layer, label in ((row["speaker_text"], "speaker", speaker), (row["cue"], "cue", "cue")):
        place = _nearest(words, row, tables)
        if place is not None:
            found.append(Mark(*place, layer, label))
    return found


def statement(row: Any, tables: Tables) -> Html:
    """A statement in its passage; the one that it continues, or the name that its pronoun stands for, is shown with it."""
    row = row if isinstance(row, dict) else row.to_dict()
    marks = statement_marks(row, tables)
    if row["continues"]:
        statements = tables["statements"]
        for earlier in statements[statements["statement_id"] == row["continues"]].to_dict("records"):
            marks += statement_marks(earlier, tables)
    elif row["attribution"] == "pronoun":
        marks += _antecedent(row, min(m.start for m in marks), tables)
    return passage(row["article_id"], min(m.start for m in marks), max(m.end for m in marks), marks, tables)


def _antecedent(row: Mapping[str, Any], before: int, tables: Tables) -> list[Mark]:
    """The last place before a pronoun where its actor is named otherwise."""
    mentions = tables["mentions"]
    earlier = mentions[(mentions["article_id"] == row["article_id"]) & (mentions["actor_id"] == row["speaker_id"])
                       & (mentions["end"] <= before) & (mentions["form"] != "pronoun")]
    near = earlier[earlier["end"] >= before - _ANTECEDENT_REACH]
    return [_mark(r, "mention", "the same") for r in near.tail(1).to_dict("records")]


def _mark(row: Mapping[str, Any], layer: str, label: str) -> Mark:
    return Mark(int(row["start"]), int(row["end"]), layer, label)


def _nearest(words: str, row: Mapping[str, Any], tables: Tables) -> tuple[int, int] | None:
    """Where words stand outside a row's own words, in the row's sentences or the next, nearest to the row; None if nowhere."""
    if not words:
        return None
    start, end = int(row["start"]), int(row["end"])
    sentences = tables["sentences"]
    own = sentences[sentences["article_id"] == row["article_id"]].reset_index(drop=True)
    reached = [i for i, s in enumerate(own.itertuples()) if s.start < end and s.end > start]
    found = []
    for s in own.iloc[max(0, min(reached, default=0) - 1): max(reached, default=-1) + 2].itertuples():
        at = s.text.find(words)
        while at >= 0:
            a, b = s.start + at, s.start + at + len(words)
            inside = a < end and b > start
            found.append((inside, max(start - b, a - end, 0), a, b))
            at = s.text.find(words, at + 1)
    return min(found)[2:] if found else None


# --- drawing ---------------------------------------------------------------------------------------

def _sentences(article_id: str, start: int, end: int, tables: Tables, furniture: bool = False) -> list[Any]:
    rows = tables["sentences"]
    kept = rows[(rows["article_id"] == article_id) & (rows["start"] < end) & (rows["end"] > start)]
    return list((kept if furniture else kept[kept["part"] != BOILERPLATE]).itertuples())


def _composed(sentences: list[Any], marks: Iterable[Mark]) -> tuple[str, list[Mark]]:
    """The sentences as one text, one line for each paragraph, and the marks moved to it; what lies outside is cut off."""
    text, moved, marks = "", [], list(marks)
    last_piece = {i: max((s.start for s in sentences if s.start < m.end and s.end > m.start), default=-1) for i, m in enumerate(marks)}
    last = None
    for s in sentences:
        text += "" if last is None else " " if s.start - last <= 2 else "\n"
        shift = len(text) - s.start
        for i, m in enumerate(marks):
            if m.start < s.end and m.end > s.start:
                label = m.label if last_piece[i] == s.start else ""   # a mark over several sentences is labelled once, at its end
                moved.append(Mark(max(m.start, s.start) + shift, min(m.end, s.end) + shift, m.layer, label))
        text += s.text
        last = s.end
    return text, moved


def _segments(marks: list[Mark]) -> Iterable[dict[str, Any]]:
    """Cut marks that overlap into pieces that don't: each piece has the colour of its shortest mark and the labels that end there."""
    edges = sorted({edge for m in marks for edge in (m.start, m.end)})
    for start, end in zip(edges, edges[1:]):
        around = sorted((m for m in marks if m.start <= start and m.end >= end), key=lambda m: (m.end - m.start, m.start))
        if around:
            chips = "".join(_CHIP.format(colour=COLOURS[m.layer], label=escape(m.label)) for m in around if m.end == end and m.label)
            yield {"start": start, "end": end, "label": "", "params": {"layer": around[0].layer, "colour": COLOURS[around[0].layer], "chips": chips}}


def _sentence(sentence_id: str, tables: Tables) -> Mapping[str, Any]:
    rows = tables["sentences"]
    return rows[rows["sentence_id"] == sentence_id].iloc[0]


def _below(article_id: str, sentences: list[Any], tables: Tables) -> str:
    english = translation(article_id, [Piece(s.sentence_id, s.text, 0, 0) for s in sentences])
    return f'{english}\n<p class="particulars">{_source(article_id, tables)}</p>'


def _source(article_id: str, tables: Tables) -> str:
    articles = tables["articles"]
    found = articles[articles["article_id"] == article_id].to_dict("records")
    article = found[0] if found else {"title": article_id, "published": ""}
    published = f"{wording.date(article['published'])} ({article['published_basis']})" if article["published"] else "date unknown"
    return f'<cite lang="fr">{escape(article["title"] or article_id)}</cite> · {escape(published)}'
