"""The machine's reading of coded articles against their codings, as lines of text: figures, misses, false rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spacy.language import Language

from .. import tables
from . import Coding, Placed, load_coding, place
from .agreement import TABLES, Agreement, Row, compare
from .measures import MEASURES, Measure, Results, measured, off_subject
from ..articles import Article, read_articles
from ..language import read
from ..pipeline import load_pipeline


def coded_rows(coding: Coding, article: Article, rows: tables.Tables) -> dict[str, list[Row]]:
    """A coding as rows with the columns of the tables, each in the sentence that the machine found at its place."""
    placed = place(coding, article)
    return {table: [_row(p, rows["sentences"]) for p in placed.rows[table]] for table in TABLES}


def _row(placed: Placed, sentences: list[Row]) -> Row:
    entry = placed.entry
    row: dict[str, Any] = {f: getattr(entry, f) for f in entry.__dataclass_fields__}
    for short in ("actor", "target", "speaker"):
        if short in row:
            row[f"{short}_id"] = row.pop(short)
    return {**row, "start": placed.start, "end": placed.end, "sentence_id": tables.sentence_at(sentences, placed.start)}


@dataclass(frozen=True, slots=True)
class Reading:
    """One article as the machine read it, beside its coding."""

    article_id: str
    rows: tables.Tables                 # the machine's
    agreement: dict[str, Agreement]     # by table
    out_of_date: tuple[tuple[str, Any, str], ...] = ()   # table, coded entry whose words no longer stand in the article, reason
    coders: dict[str, Agreement] | None = None           # by table: a second coding against the first, where there is one


def readings(texts: Path, codings: Path, only: str | None = None, nlp: Language | None = None, second: Path | None = None) -> Iterator[Reading]:
    """Every article of a folder that has a coding, read by the machine now and compared.

    `nlp` is the pipeline, if one is loaded; `second` a folder with second codings of some of the articles.
    """
    articles, _ = read_articles(sorted(p for p in texts.glob("*.txt") if (codings / f"{p.stem}.yml").exists() and only in (None, p.stem)))
    for doc in read(nlp or load_pipeline(), articles) if articles else ():
        article = doc._.article
        rows = tables.article_tables(doc)
        coding = load_coding(codings / f"{article.article_id}.yml")
        expected = coded_rows(coding, article, rows)
        again = second / f"{article.article_id}.yml" if second else None
        other = coded_rows(load_coding(again), article, rows) if again and again.exists() else None
        yield Reading(article.article_id, rows, {table: compare(table, expected[table], rows[table]) for table in TABLES}, tuple(place(coding, article).out_of_date),
                      {table: compare(table, expected[table], other[table]) for table in TABLES} if other else None)


def measure(texts: Path, codings: Path, only: str | None = None) -> dict[str, dict[str, Agreement]]:
    """Agreement by article and table for every article of a folder that has a coding."""
    return {reading.article_id: reading.agreement for reading in readings(texts, codings, only)}


def rates(results: Results) -> Iterator[str]:
    """One line for each measure: the rates of all articles together."""
    for measure in MEASURES:
        yield _line(measure.title, measured(results, measure), measure)


def report(results: Results, table: str | None = None, details: bool = True) -> Iterator[str]:
    """The comparison as lines: per measure the rates, then every miss, false row and difference."""
    for measure in MEASURES:
        if table in (None, measure.table):
            yield _line(measure.title, measured(results, measure), measure)
            for article, result in results.items():
                one = measure.of(result)
                yield _line(f"  {article}", one, measure)
                if details:
                    yield from _details(one, measure)
    for article, found in off_subject(results).items() if table in (None, "claims") else ():
        yield f"no claim expected in {article}: {found} found"


def _line(name: str, agreement: Agreement, measure: Measure) -> str:
    shares = "  ".join(f"{c} {agreement.share(c):.2f}" for c in measure.shares) if agreement.pairs else ""
    return (f"{name}: P {agreement.precision:.2f} R {agreement.recall:.2f} F1 {agreement.f1:.2f}  "
            f"({len(agreement.pairs)} matched, {len(agreement.missed)} missed, {len(agreement.false)} false)  {shares}").rstrip()


def _details(agreement: Agreement, measure: Measure) -> Iterator[str]:
    yield from (f"    missed  {_shown(row, measure)}" for row in agreement.missed)
    yield from (f"    false   {_shown(row, measure)}" for row in agreement.false)
    for a, b in agreement.pairs:
        unlike = [f"{c}: {a.get(c)!r} expected, {b.get(c)!r} found" for c in measure.shares if a.get(c) != b.get(c)]
        if unlike:
            yield f"    differs {b['text'][:60]!r}: {'; '.join(unlike)}"


def _shown(row: Row, measure: Measure) -> str:
    value = f"{row['topic']}/{row['code']}" if measure.table == "claims" else row.get("value", row.get("speaker_id"))
    return f"{row['text'][:90]!r} = {value!r} " + " ".join(f"{c}={row[c]}" for c in measure.shares if row.get(c))
