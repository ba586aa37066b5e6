"""What a figure was drawn from, as a table that a reader can check: identifiers, the article, what was drawn, the words of the article."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import pandas as pd

from .. import schema
from .display import Tables

CLAIM = ("code", "status", "date", "actor", "voice", "speaker", "coding")   # what a mark says by its place, form and filling
SIDES = ("left_id", "right_id")   # of a pair
ARTICLE = ("title", "published")


def checkable(frame: pd.DataFrame, key: str, columns: Iterable[str], tables: Tables) -> pd.DataFrame:
    """A row for each of `frame`: `key`, the article with its title and date, `columns`, and last `text`, the words that the row rests on."""
    return pd.DataFrame([_told(row, key, columns, tables) for row in frame.to_dict("records")],
                        columns=[key, "article_id", *ARTICLE, *columns, "text"])


def pairs(frame: pd.DataFrame, tables: Tables) -> pd.DataFrame:
    """A row for each pair of `disagreements`: why it is one, and identifier, article, date, reading and words of either side."""
    found = {row[schema.key(name)]: row for name in schema.table_names() if schema.key(name) in tables[name] for row in tables[name].to_dict("records")}
    sides = ("left", "right")
    columns = ["kind", "rule", "about", "why", *(f"{side}_{name}" for side in sides for name in ("id", "article_id", *ARTICLE, "when", "reading", "text"))]
    made = []
    for pair in frame.to_dict("records"):
        row = {name: pair[name] for name in ("kind", "rule", "about", "why")}
        for side in sides:
            source = found.get(pair[f"{side}_id"], {})
            row |= {f"{side}_{name}": value for name, value in _article(source.get("article_id", ""), tables).items()}
            row |= {f"{side}_id": pair[f"{side}_id"], f"{side}_when": pair[f"{side}_when"], f"{side}_reading": pair[side], f"{side}_text": source.get("text", "")}
        made.append(row)
    return pd.DataFrame(made, columns=columns)


def identifiers(rows: pd.DataFrame) -> list[str]:
    """The rows of the tables that a figure was drawn from, in its order; articles where it counts their words; none for other measures."""
    keys = {schema.key(name) for name in schema.table_names()} - {"article_id", "actor_id", "sentence_id"}
    columns = [c for c in rows.columns if c in keys or c in SIDES] or [c for c in rows.columns if c == "article_id"]
    return [i for row in rows[columns].to_dict("records") for i in row.values() if i]


def embedded(rows: pd.DataFrame) -> str:
    """Rows as an element that no page shows: columns and cells as text, in JSON. The book makes a CSV file of it."""
    lines = [json.dumps([as_text(v) for v in row], ensure_ascii=False) for row in rows.itertuples(index=False, name=None)]
    content = f'{{"columns": {json.dumps(list(rows.columns))}, "rows": [\n' + ",\n".join(lines) + "\n]}"
    return f'<script type="application/json" class="figure-rows">{content.replace("<", chr(92) + "u003c")}</script>'


def as_text(value: Any) -> str:
    """A cell as the project's tables write it: empty where unknown, whole numbers without a point."""
    if value is None or value is pd.NA or value != value:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(float(value))
    return str(value)


def _told(row: dict, key: str, columns: Iterable[str], tables: Tables) -> dict:
    return {**_article(row["article_id"], tables), **{name: row[name] for name in (key, *columns, "text")}}


def _article(article_id: str, tables: Tables) -> dict:
    found = tables["articles"][tables["articles"]["article_id"] == article_id].to_dict("records")
    return {"article_id": article_id, **{name: found[0][name] if found else "" for name in ARTICLE}}
