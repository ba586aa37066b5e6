"""A table as a Parquet file, each column with its type and, in the Arrow schema, its title and description.

Written with arro3 (Apache Arrow's Rust library). pyarrow would do as well, but pandas imports it wherever it is installed: a second
or more at the start of every notebook, for the sake of one build step.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from arro3.core import Array, DataType, Field, Schema, Table
from arro3.io import write_parquet

from .values import typed

_TYPES = {
    "string": DataType.utf8(),
    "integer": DataType.int64(),
    "number": DataType.float64(),
    "boolean": DataType.bool(),
    "date": DataType.date32(),
}
_EPOCH = date(1970, 1, 1)


def parquet(resource: dict[str, Any], rows: Sequence[Mapping[str, str]]) -> bytes:
    """The bytes of a Parquet file with the rows of one table of the data package."""
    fields = [_field(field) for field in resource["schema"]["fields"]]
    arrays = [_array([row[f["name"]] for row in rows], f["type"]) for f in resource["schema"]["fields"]]
    about = {key: resource[key] for key in ("name", "title", "description")}
    out = io.BytesIO()
    write_parquet(Table.from_arrays(arrays, schema=Schema(fields, metadata=about)), out, compression="snappy")
    return out.getvalue()


def _field(field: dict[str, Any]) -> Field:
    required = bool(field.get("constraints", {}).get("required"))
    about = {key: field[key] for key in ("title", "description")}
    return Field(field["name"], _TYPES[field["type"]], nullable=not required, metadata=about)


def _array(cells: list[str], kind: str) -> Array:
    values = [typed(cell, kind) for cell in cells]
    if kind == "date":  # Arrow stores days since 1970; arro3 makes no dates from Python's yet
        return Array([None if v is None else (v - _EPOCH).days for v in values], DataType.int32()).cast(_TYPES[kind])
    return Array(values, _TYPES[kind])
