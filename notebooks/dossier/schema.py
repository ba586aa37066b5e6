"""The schema of record, read from datapackage.yml: a Frictionless data package of the tables.

From it come the JSON that is written beside the tables, the column order, and the types.
"""

from __future__ import annotations

import copy
from functools import cache
from pathlib import Path
from typing import Any

import yaml

SOURCE = Path(__file__).with_name("datapackage.yml")

_SPAN_COLUMNS = (
    {"name": "article_id", "title": "Article", "description": "The article in which the row stands.", "required": True, "reference": "articles"},
    {"name": "start", "title": "Start", "description": "Offset of the first character in the article's file.", "type": "integer", "required": True, "minimum": 0},
    {"name": "end", "title": "End", "description": "Offset after the last character in the article's file.", "type": "integer", "required": True, "minimum": 0},
    {"name": "text", "title": "Text", "description": "The characters of the article from start to end, as they are.", "required": True},
)
_SENTENCE_COLUMN = {"name": "sentence_id", "title": "Sentence", "description": "The sentence in which the row begins.", "required": True, "reference": "sentences"}
_CONSTRAINTS = ("required", "unique", "pattern", "enum", "minimum", "maximum")


@cache
def descriptor() -> dict[str, Any]:
    """The data package as Frictionless describes one (Data Package 1.0), without the tables' sizes and checksums."""
    source = yaml.safe_load(SOURCE.read_text(encoding="utf-8"))
    package = {k: source[k] for k in ("name", "title", "description", "profile")}
    package["resources"] = [_resource(name, table, source["tables"]) for name, table in source["tables"].items()]
    return package


def table_names() -> tuple[str, ...]:
    """The tables in their fixed order."""
    return tuple(r["name"] for r in descriptor()["resources"])


def columns(table: str) -> tuple[str, ...]:
    """The columns of a table in their fixed order."""
    return tuple(f["name"] for f in fields(table))


def fields(table: str) -> list[dict[str, Any]]:
    """The Frictionless fields of a table: name, type, title, description, constraints."""
    return next(r["schema"]["fields"] for r in descriptor()["resources"] if r["name"] == table)


def key(table: str) -> str:
    """The column that identifies a row."""
    return next(r["schema"]["primaryKey"] for r in descriptor()["resources"] if r["name"] == table)


def _resource(name: str, table: dict[str, Any], tables: dict[str, Any]) -> dict[str, Any]:
    own = list(table["columns"])
    if table.get("span"):
        identifier = {"name": table["key"], "title": "Identifier", "description": "Stable identifier, made of the article and the position.", "required": True}
        own = [identifier, *_SPAN_COLUMNS, *([_SENTENCE_COLUMN] if table.get("sentence") else []), *own]
    return {
        "name": name, "title": table["title"], "description": table["description"],
        "path": f"{name}.csv", "profile": "tabular-data-resource", "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\n", "header": True},
        "schema": {
            "fields": [_field(column, unique=column["name"] == table["key"]) for column in own],
            "primaryKey": table["key"],
            "missingValues": [""],
            "foreignKeys": [
                {"fields": c["name"], "reference": {"resource": "" if c["reference"] == name else c["reference"], "fields": tables[c["reference"]]["key"]}}
                for c in own if "reference" in c
            ],
        },
    }


def _field(column: dict[str, Any], unique: bool) -> dict[str, Any]:
    column = copy.deepcopy(column)
    constraints = {k: column[k] for k in _CONSTRAINTS if k in column}
    if unique:
        constraints["unique"] = True
    field = {"name": column["name"], "type": column.get("type", "string"), "title": column["title"], "description": column["description"]}
    if constraints:
        field["constraints"] = constraints
    return field
