"""Tables against their schema, and every span against its article.

Frictionless checks types, constraints, keys, sizes and checksums. Spans are checked against the raw
files where they are at hand; otherwise against the sentences table, which holds every word of every article.
"""

from __future__ import annotations

import csv
import hashlib
from pathlib import Path

from . import schema

PACKAGE = "datapackage.json"


def validate(folder: Path, raw: Path | None = None) -> tuple[list[str], str]:
    """Every problem of the tables in a folder, one line each, and a note on what the spans were checked against."""
    missing = [name for name in (PACKAGE, *(f"{t}.csv" for t in schema.table_names())) if not (folder / name).is_file()]
    if missing:
        return [f"{name}: is missing; run extract again" for name in missing], ""
    problems = _schema_problems(folder)
    if problems:
        return problems, ""
    texts = _texts(folder, raw or folder.parent / "raw")
    note = "spans checked against the articles" if texts else "spans checked against the sentences (the articles are not beside the tables: name them with --raw)"
    return _span_problems(folder, texts), note


def _schema_problems(folder: Path) -> list[str]:
    from frictionless import Package, system  # takes a second to load: only where tables are checked

    with system.use_context(trusted=True):
        report = Package(str(folder / PACKAGE)).validate()
    problems = [f"{PACKAGE}: {error.message}" for error in report.errors]
    for task in report.tasks:
        for error in task.errors:
            row, field = getattr(error, "row_number", None), getattr(error, "field_name", None)
            where = f"{Path(task.place).name}" + (f", row {row}" if row else "") + (f", field {field!r}" if field else "")
            problems.append(f"{where}: {' '.join(error.message.split())}")
    return problems


def _texts(folder: Path, raw: Path) -> dict[str, str]:
    """The articles' texts by identifier, where every file is at hand."""
    texts = {}
    for row in _rows(folder, "articles"):
        path = raw / row["file"]
        if not path.is_file():
            return {}
        texts[row["article_id"]] = path.read_bytes()
    return {k: v.decode("utf-8") if hashlib.sha256(v).hexdigest() == _sha(folder, k) else "" for k, v in texts.items()}


def _sha(folder: Path, article_id: str) -> str:
    return next(r["sha256"] for r in _rows(folder, "articles") if r["article_id"] == article_id)


def _span_problems(folder: Path, texts: dict[str, str]) -> list[str]:
    problems = [f"articles.csv: {article_id}: the file has changed since it was read; run extract again" for article_id, text in texts.items() if not text]
    sentences = {(r["article_id"], i): r["text"][i - int(r["start"])] for r in _rows(folder, "sentences")
                 for i in range(int(r["start"]), min(int(r["end"]), int(r["start"]) + len(r["text"])))} if not texts else {}
    for table in schema.table_names():
        if "start" not in schema.columns(table):
            continue
        key = schema.key(table)
        for number, row in enumerate(_rows(folder, table), 2):
            start, end = int(row["start"]), int(row["end"])
            if texts.get(row["article_id"]):
                good = texts[row["article_id"]][start:end] == row["text"]
            elif texts:
                continue
            else:  # characters between two sentences are blank
                good = len(row["text"]) == end - start and all(
                    sentences.get((row["article_id"], start + i), c if c.isspace() else None) == c for i, c in enumerate(row["text"]))
            if not good:
                problems.append(f"{table}.csv, row {number}: {row[key]}: 'text' is not what stands at {start} to {end} of the article")
    return problems


def _rows(folder: Path, table: str):
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
