"""Read Docs in, tables out: rows in a fixed order, CSV files with a data package beside them.

Identifiers are made of the article's identifier and the position, so that adding an article changes
no other row. Files are UTF-8 with a comma, a header and `\\n`; an empty cell is an unknown value.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from bisect import bisect_right
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from . import schema
from .articles import BOILERPLATE, Article, Rejection, words
from .catalogue import Entry
from .codebook import Codebook
from .genre import genre_of, is_machine_translated

if TYPE_CHECKING:   # the notebooks read tables with this module and have no need of spaCy
    from spacy.tokens import Doc, Span

Row = dict[str, Any]
Tables = dict[str, list[Row]]

_LETTERS = {"sentences": "s", "dates": "d", "quantities": "q", "mentions": "m", "statements": "u", "claims": "c", "anomalies": "a"}
_ACTOR_COLUMNS = ("actor_id", "target_id", "speaker_id")


def identifier(table: str, article_id: str, start: int, end: int, suffix: str = "") -> str:
    """The stable identifier of a row: article, letter of the table, position, and a suffix where two rows share a place."""
    return f"{article_id}.{_LETTERS[table]}{start}-{end}{'-' + suffix if suffix else ''}"


# --- rows of one article -------------------------------------------------------------------------

def article_tables(doc: Doc, entry: Entry | None = None) -> Tables:
    """All rows of one read article, by table; `actors` holds only those whom the text introduces."""
    rows = _Rows(doc)
    tables: Tables = {
        "articles": [_article_row(doc, entry)],
        "sentences": rows.sentences,
        "dates": [rows.row("dates", s, **_columns("dates", s._.date)) for s in doc.spans["dates"]],
        "quantities": [rows.row("quantities", s, **_columns("quantities", s._.quantity)) for s in doc.spans["quantities"]],
        "mentions": [rows.row("mentions", s, **_columns("mentions", s._.mention)) for s in doc.spans["mentions"] if s._.mention.actor_id],
        "statements": _statement_rows(rows, doc),
        "anomalies": [rows.row("anomalies", s, suffix=a.kind, **_columns("anomalies", a)) for s, a in zip(doc.spans["anomalies"], doc._.anomalies)],
        "actors": [_actor_row(actor, known=False) for actor in doc._.new_actors.values()],
    }
    tables["claims"] = _claim_rows(rows, doc, tables)
    return tables


class _Rows:
    """Makes the rows of one article: text from the raw file, sentence by position."""

    def __init__(self, doc: Doc) -> None:
        self.article: Article = doc._.article
        self.sentences = []
        for sentence in doc._.sentences:
            start, end = sentence.span.start_char, sentence.span.end_char
            self.sentences.append({**self.place("sentences", start, end), "part": sentence.part})

    def place(self, table: str, start: int, end: int, suffix: str = "") -> Row:
        article = self.article
        return {schema.key(table): identifier(table, article.article_id, start, end, suffix),
                "article_id": article.article_id, "start": start, "end": end, "text": article.text[start:end]}

    def row(self, table: str, span: Span, suffix: str = "", **values: Any) -> Row:
        return self.row_at(table, span.start_char, span.end_char, suffix, **values)

    def row_at(self, table: str, start: int, end: int, suffix: str = "", **values: Any) -> Row:
        return {**self.place(table, start, end, suffix), "sentence_id": sentence_at(self.sentences, start), **values}



def sentence_at(sentences: list[Row], position: int) -> str:
    """The sentence in which a character stands, or the last one before it."""
    return sentences[max(0, bisect_right(sentences, position, key=lambda s: s["start"]) - 1)]["sentence_id"]


def _columns(table: str, value: Any) -> Row:
    own = {f.name for f in value.__dataclass_fields__.values()}
    return {c: getattr(value, c) for c in schema.columns(table) if c in own and c not in ("start", "end", "text")}


def _statement_rows(rows: _Rows, doc: Doc) -> list[Row]:
    spans = list(doc.spans["statements"])
    made = [rows.row("statements", s, **_columns("statements", s._.statement)) for s in spans]
    for row in made:
        continued = row["continues"]
        row["continues"] = made[continued]["statement_id"] if continued is not None and continued != "" else ""
    return made


def _claim_rows(rows: _Rows, doc: Doc, tables: Tables) -> list[Row]:
    made = []
    for span, claim in zip(doc.spans["claims"], doc._.claims):
        row = rows.row("claims", span, suffix=claim.key, **_columns("claims", claim))
        row["statement_id"] = tables["statements"][claim.statement]["statement_id"] if claim.statement is not None else ""
        row["quantity_id"] = tables["quantities"][claim.quantity]["quantity_id"] if claim.quantity is not None else ""
        row["coding"] = "unreviewed"
        made.append(row)
    return made


def _article_row(doc: Doc, entry: Entry | None) -> Row:
    article: Article = doc._.article
    dating = doc._.dating
    translated = is_machine_translated(doc)
    if entry and entry.machine_translated is not None:
        translated = entry.machine_translated
    return {
        "article_id": article.article_id, "file": article.file, "sha256": article.sha256,
        "title": " ".join(article.title.split()), "outlet": entry.outlet if entry else "", "language": article.language,
        "genre": entry.genre if entry and entry.genre else genre_of(doc, translated),
        "published": dating.published, "published_basis": dating.basis,
        "published_evidence": article.text[dating.start:dating.end],
        "machine_translated": translated,
        "words": words(article.text),
        "body_words": sum(words(article.text[p.start:p.end]) for p in article.parts if p.kind != BOILERPLATE),
    }


def _actor_row(actor: Any, known: bool) -> Row:
    return {"actor_id": actor.id, "name": actor.name, "kind": actor.kind, "role": actor.role, "country": actor.country,
            "wikidata": actor.wikidata, "known": known}


# --- all articles --------------------------------------------------------------------------------

def join(parts: Iterable[Tables], rejections: Iterable[Rejection], codebook: Codebook) -> Tables:
    """The tables of a whole dossier. Actors are those that some row names, the authority file's entry first."""
    tables: Tables = {name: [] for name in schema.table_names()}
    introduced: dict[str, Row] = {}
    for part in parts:
        for name, rows in part.items():
            if name == "actors":
                for row in rows:
                    introduced.setdefault(row["actor_id"], row)
            else:
                tables[name] += rows
    named = {row[c] for rows in tables.values() for row in rows for c in _ACTOR_COLUMNS if row.get(c)}
    tables["actors"] = [
        _actor_row(codebook.actor[i], known=True) if i in codebook.actor else introduced[i] for i in sorted(named)]
    tables["rejections"] = [{"file": r.file, "reason": r.reason} for r in rejections]
    return tables


# --- files ---------------------------------------------------------------------------------------

def write(tables: Tables, folder: Path) -> None:
    """Write every table as CSV, and datapackage.json with their sizes and checksums."""
    folder.mkdir(parents=True, exist_ok=True)
    package = json.loads(json.dumps(schema.descriptor()))
    for resource in package["resources"]:
        data = to_csv(resource["name"], tables[resource["name"]]).encode("utf-8")
        (folder / resource["path"]).write_bytes(data)
        resource["bytes"] = len(data)
        resource["hash"] = "sha256:" + hashlib.sha256(data).hexdigest()
    (folder / "datapackage.json").write_text(json.dumps(package, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")


def to_csv(table: str, rows: list[Row]) -> str:
    """A table's rows as CSV text with a header."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    names = schema.columns(table)
    writer.writerow(names)
    writer.writerows([_cell(row.get(name)) for name in names] for row in rows)
    return out.getvalue()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    return str(value)


_DTYPES = {"integer": "Int64", "number": "Float64", "boolean": "boolean"}


def read(folder: Path) -> dict[str, pd.DataFrame]:
    """The tables of a folder as typed data frames: text columns hold "" where a value is unknown, others <NA>."""
    return {name: read_table(folder, name) for name in schema.table_names()}


def read_table(folder: Path, table: str) -> pd.DataFrame:
    """One table of a folder as a typed data frame."""
    frame = pd.read_csv(folder / f"{table}.csv", dtype=str, keep_default_na=False, encoding="utf-8")
    for field in schema.fields(table):
        name, dtype = field["name"], _DTYPES.get(field["type"])
        if dtype == "boolean":
            frame[name] = frame[name].map({"true": True, "false": False}).astype("boolean")
        elif dtype:
            frame[name] = pd.to_numeric(frame[name].replace("", pd.NA)).astype(dtype)
    return frame


def safe_name(text: str) -> str:
    """A row identifier as an HTML anchor and file name: letters, digits, dot and hyphen."""
    return re.sub(r"[^\w.-]+", "-", text)
