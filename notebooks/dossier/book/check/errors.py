"""Chapter 9: every place where the machine and the coding part, each in its sentence, with what was expected and what was found."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from html import escape
from typing import Any

import pandas as pd

from ... import paths, schema
from .. import annotate, positions, wording
from ..display import Html, Tables, bullets, evidence_link, french, marked_passage, prose, stack
from ..walk.sources import short
from ...codebook import load_codebook
from ...coding.agreement import Row
from ...coding.differences import Difference, differences
from ...coding.measures import MEASURES, Measure
from ...coding.scoring import Reading
from ...coding.yardstick import Measured
from . import words
from .words import figures

_ACTORS = ("actor_id", "speaker_id", "target_id")
_LOOKS = {"missed": "Missed", "false": "Found, not expected", "otherwise": "Read otherwise"}
_IN_VALUE = ("mod", "qualifier")   # told with the value
_PLACE = ("article_id", "start", "end")

Naming = Callable[[str], str]   # an actor's identifier -> its name


def all_differences(measured: Measured) -> list[tuple[Reading, Measure, Difference]]:
    """Every difference of a collection, by measure and article."""
    return [(reading, measure, d) for measure in MEASURES for reading in measured.readings for d in differences(measure.of(reading.agreement), measure)]


def of_measure(measure_id: str, measured: Measured, tables: Tables) -> Html:
    """The differences of one measure in the book's articles, in French and in English."""
    measure = next(m for m in MEASURES if m.id == measure_id)
    return stack([head(measure, measured), *_entries(measure, measured, tables)])


def in_numbers(measured: Measured) -> Html:
    """How many differences of each measure a collection has, where they are too many to print."""
    if not measured.articles:
        return prose("No article with a coding lies in this collection.")
    return bullets(prose("{measure}: {numbers}", measure=Html(f"<strong>{escape(measure.title)}</strong>"), numbers=head(measure, measured)) for measure in MEASURES)


def head(measure: Measure, measured: Measured) -> Html:
    """What there is to show of one measure, in a sentence or two."""
    if not measured.articles:
        return prose("Nothing is measured.")
    own = figures(measured, measure)
    missed, false = own["expected"] - own["matched"], own["found"] - own["matched"]
    unlike = [d for _, m, d in all_differences(measured) if m is measure and d.kind == "differs"]
    if not own["expected"] and not own["found"]:
        return prose("No row is expected here, and the machine found none.")
    if not missed and not false and not unlike:
        return prose("No difference: the machine found {all} and nothing else, and each is right in {columns}.", all=_all_rows(own["expected"]), columns=_named(measure.shares))
    said = [f"{_of_expected(own['matched'], own['expected'])}{_false(false, own)}."]
    if otherwise := sum(d.kind == "otherwise" for _, m, d in all_differences(measured) if m is measure):
        said.append(f"{wording.sentence_case(wording.count(otherwise, 'passage is', 'passages are'))} read otherwise: a miss and a false row on the same words.")
    if unlike:
        columns = [c for c in measure.shares if any(c in d.columns for d in unlike)]
        said.append(f"{wording.sentence_case(wording.count(len(unlike), 'matched row differs', 'matched rows differ'))} in {_named(columns)}.")
    return prose("{said}", said=" ".join(said))


def _all_rows(n: int) -> str:
    return "the one expected row" if n == 1 else f"all {wording.numeral(n)} expected rows"


def _of_expected(matched: int, expected: int) -> str:
    if not expected:
        return "No row is expected"
    return f"The machine found {_all_rows(expected)}" if matched == expected else f"Of {wording.count(expected, 'expected row')} the machine found {wording.how_many(matched)}"


def _false(n: int, own: Mapping[str, Any]) -> str:
    if not own["expected"]:
        return f", and the machine found {wording.how_many(n)}"
    if not own["found"]:
        return ""
    return f"; {wording.numeral(n)} of the rows that it found {'is' if n == 1 else 'are'} false" if n else "; no row that it found is false"


def _named(columns: Any) -> str:
    return wording.listing(words.column(c) for c in columns)


# --- one difference --------------------------------------------------------------------------------

def _entries(measure: Measure, measured: Measured, tables: Tables) -> Iterator[Html]:
    for reading in measured.readings:
        name = _naming(reading, tables)
        for difference in differences(measure.of(reading.agreement), measure):
            yield _entry(difference, measure, reading, name, tables)


def _entry(difference: Difference, measure: Measure, reading: Reading, name: Naming, tables: Tables) -> Html:
    """One difference, with the English of its sentence and a link to the row on the evidence page."""
    row = {**difference.row, "article_id": reading.article_id}
    sentences = [{**s, "article_id": reading.article_id} for s in reading.rows["sentences"]]
    title = prose("{what} · {looks} · {article}{evidence}", what=Html(f"<strong>{escape(_what(row, measure, name))}</strong>"),
                  looks=_LOOKS.get(difference.kind) or f"Unlike in {_named(difference.columns)}", article=short(reading.article_id), evidence=_evidence(row, measure, tables))
    sides = bullets(prose("{side}: {it}", side=side, it=_said(own, difference, measure, name)) for side, own in (("Expected", difference.expected), ("Found", difference.found)))
    quoted = marked_passage(row, sentences)
    return Html(f'<div class="difference">{title.html}<blockquote class="evidence">{quoted.html}</blockquote>{sides.html}</div>',
                "\n".join([title.text, quoted.text, sides.text]))


def _what(row: Row, measure: Measure, name: Naming) -> str:
    """What a row is about, as the head of its entry."""
    return {"dates": "Date: ", "quantities": "Quantity: "}.get(measure.table, "") + _content(row, measure, name)


def _content(row: Row, measure: Measure, name: Naming) -> str:
    if measure.table == "dates":
        return annotate.timex_label(row)
    if measure.table == "quantities":
        return annotate.quantity_value(row) or "no number"
    if measure.table == "statements":
        return f"Statement of {name(row['speaker_id'])}" if row["speaker_id"] else "Statement of an unnamed source"
    value = wording.number(row["value"])
    return f"{wording.sentence_case(annotate.topic_name(row['topic']))}: {positions.name(row['code'])}" + (f", {value}" if value else "")


def _said(row: Row | None, difference: Difference, measure: Measure, name: Naming) -> Html:
    """One side of a difference: the columns that differ, or the whole row; its words where the other side has other words."""
    if row is None:
        return Html("nothing")
    if difference.kind == "differs":
        return prose("{it}", it=", ".join(f"{words.column(c)} {_value(row, c, name) or 'none'}" for c in difference.columns))
    columns = ", ".join(f"{words.column(c)} {value}" for c in measure.shares if c not in _IN_VALUE and (value := _value(row, c, name)))
    whole = prose("{what}{rest}", what=_content(row, measure, name), rest=f" ({columns})" if columns else "")
    if difference.kind == "otherwise" and (row["start"], row["end"]) != (difference.row["start"], difference.row["end"]):
        return prose("{it}, in the words {words}", it=whole, words=french(row["text"]))
    return whole


def _value(row: Mapping[str, Any], column: str, name: Naming) -> str:
    value = row.get(column)
    if isinstance(value, bool) or column == "negated":
        return "yes" if value else ""
    if column in _ACTORS:
        return name(value) if value else ""
    said = wording.label(str(value).lower()) if value else ""
    return wording.sentence_case(said) if column == "administration" else said


def _naming(reading: Reading, tables: Tables) -> Naming:
    """Names of actors: those that the article itself introduces, then the authority file, then the book's tables; else the identifier."""
    known = {**dict(zip(tables["actors"]["actor_id"], tables["actors"]["name"])), **{a.id: a.name for a in load_codebook(paths.CODEBOOK).actors},
             **{row["actor_id"]: row["name"] for row in reading.rows.get("actors", ())}}
    return lambda actor_id: known.get(actor_id, actor_id)


def _evidence(row: Row, measure: Measure, tables: Tables) -> Html | str:
    """A link to the row that the book's tables have of these words, if they have one."""
    frame = tables[measure.table]
    same = [*_PLACE, *(("topic", "code") if measure.table == "claims" else ())]
    found = frame[(frame[same] == pd.Series({c: row[c] for c in same})).all(axis=1)] if len(frame) else frame
    return Html(f" · {evidence_link(found.iloc[0][schema.key(measure.table)]).html}") if len(found) else ""


def matched_and_unlike(measured: Measured, table: str) -> int:
    """How many matched rows of a table differ in a column that is compared."""
    return sum(d.kind == "differs" for _, m, d in all_differences(measured) if m.table == table)
