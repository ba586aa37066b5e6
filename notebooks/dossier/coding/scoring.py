"""The machine's reading of coded articles against their codings, as lines of text: figures, misses, false rows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .. import tables
from .agreement import TABLES, Agreement, Row, compare, total
from ..articles import Article, read_articles
from . import Coding, Placed, load_coding, place
from ..language import read
from ..pipeline import load_pipeline

_DETAIL = {
    "dates": ("type", "mod"), "quantities": ("kind", "qualifier", "role"), "statements": ("speaker_id", "kind", "attribution"),
    "claims": ("voice", "speaker_id", "direction", "administration", "target_id", "actor_id", "status"),
}


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


def measure(texts: Path, codings: Path, only: str | None = None) -> dict[str, dict[str, Agreement]]:
    """Agreement by article and table for every article of a folder that has a coding."""
    found: dict[str, dict[str, Agreement]] = {}
    articles, _ = read_articles(sorted(p for p in texts.glob("*.txt") if (codings / f"{p.stem}.yml").exists() and only in (None, p.stem)))
    for doc in read(load_pipeline(), articles):
        article = doc._.article
        rows = tables.article_tables(doc)
        expected = coded_rows(load_coding(codings / f"{article.article_id}.yml"), article, rows)
        found[article.article_id] = {table: compare(table, expected[table], rows[table]) for table in TABLES}
    return found


def report(texts: Path, codings: Path, table: str | None = None, only: str | None = None, details: bool = True) -> Iterator[str]:
    """The comparison as lines: per table the rates, then every miss, false row and difference."""
    results = measure(texts, codings, only)
    for name in [table] if table else TABLES:
        whole = total(r[name] for r in results.values())
        shares = "  ".join(f"{c} {whole.share(c):.2f}" for c in _DETAIL[name])
        yield f"{name}: P {whole.precision:.2f} R {whole.recall:.2f} F1 {whole.f1:.2f}  ({len(whole.pairs)} matched, {len(whole.missed)} missed, {len(whole.false)} false)  {shares}"
        for article, result in results.items():
            one = result[name]
            yield f"  {article}: {len(one.pairs)} matched, {len(one.missed)} missed, {len(one.false)} false, F1 {one.f1:.2f}"
            if details:
                yield from (f"    missed  {_shown(name, row)}" for row in one.missed)
                yield from (f"    false   {_shown(name, row)}" for row in one.false)
                for a, b in one.pairs:
                    unlike = [f"{c}: {a.get(c)!r} expected, {b.get(c)!r} found" for c in _DETAIL[name] if a.get(c) != b.get(c)]
                    if unlike:
                        yield f"    differs {b['text'][:60]!r}: {'; '.join(unlike)}"


def _shown(table: str, row: Row) -> str:
    value = f"{row['topic']}/{row['code']}" if table == "claims" else row.get("value", row.get("speaker_id"))
    return f"{row['text'][:90]!r} = {value!r} " + " ".join(str(row.get(c)) for c in _DETAIL[table])
