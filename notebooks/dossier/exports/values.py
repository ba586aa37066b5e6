"""Cells of the CSV files as values of the types that the data package names."""

from __future__ import annotations

from datetime import date
from typing import Any

_READ = {
    "string": str,
    "integer": int,
    "number": float,
    "boolean": {"true": True, "false": False}.__getitem__,
    "date": date.fromisoformat,
}


def typed(cell: str, kind: str) -> Any:
    """A cell as a value of its Frictionless type; None for an empty one. An unknown type or a cell of another type raises."""
    read = _READ[kind]
    return None if cell == "" else read(cell)


def columns(resource: dict[str, Any]) -> list[tuple[str, str]]:
    """(name, type) of the fields of a table, in their order."""
    return [(field["name"], field["type"]) for field in resource["schema"]["fields"]]
