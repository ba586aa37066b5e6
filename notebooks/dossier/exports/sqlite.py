"""All tables as one SQLite database: types, keys, foreign keys and permitted values as the data package states them.

What the package says of a table or column in words is kept twice: as a comment in the definition (`.schema` shows it), and as rows
of the table `data_dictionary`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from .values import columns, typed

Rows = Mapping[str, Sequence[Mapping[str, str]]]

# DATE and BOOLEAN have no storage class of their own in SQLite; many tools read these names and give back dates and truth values.
_TYPES = {"string": "TEXT", "integer": "INTEGER", "number": "REAL", "boolean": "BOOLEAN", "date": "DATE"}
_DICTIONARY = """CREATE TABLE data_dictionary (
  "table" TEXT NOT NULL,
  field TEXT NOT NULL, -- empty: the table itself
  type TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  PRIMARY KEY ("table", field)
)"""


def database(package: dict[str, Any], tables: Rows) -> bytes:
    """The bytes of a SQLite file with every table of the package. Raises `sqlite3.IntegrityError` where rows break the schema."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("PRAGMA page_size = 4096")
        connection.execute("PRAGMA encoding = 'UTF-8'")
        for resource in package["resources"]:
            connection.execute(definition(resource))
            _fill(connection, resource, tables[resource["name"]])
        connection.execute(_DICTIONARY)
        connection.executemany("INSERT INTO data_dictionary VALUES (?, ?, ?, ?, ?)", list(_described(package)))
        connection.commit()
        # Rows may refer to rows that come later, so keys are checked when all are in.
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise sqlite3.IntegrityError(f"{broken[0][0]}: row {broken[0][1]} refers to a row that is not in {broken[0][2]}")
        connection.execute("VACUUM")
        return _without_version(connection.serialize())
    finally:
        connection.close()


def definition(resource: dict[str, Any]) -> str:
    """The CREATE TABLE statement of a table of the package."""
    schema = resource["schema"]
    lines = [(_column(field), field["description"]) for field in schema["fields"]]
    lines.append((f"PRIMARY KEY ({_name(schema['primaryKey'])})", ""))
    for key in schema.get("foreignKeys", []):
        target = key["reference"]["resource"] or resource["name"]  # an empty name is the table itself
        lines.append((f"FOREIGN KEY ({_name(key['fields'])}) REFERENCES {_name(target)} ({_name(key['reference']['fields'])})", ""))
    last = len(lines) - 1
    body = "\n".join(f"  {sql}{'' if n == last else ','}{f' -- {_one_line(words)}' if words else ''}" for n, (sql, words) in enumerate(lines))
    return f"CREATE TABLE {_name(resource['name'])} ( -- {_one_line(resource['description'])}\n{body}\n)"


def _column(field: dict[str, Any]) -> str:
    name, constraints = _name(field["name"]), field.get("constraints", {})
    parts = [name, _TYPES[field["type"]]]
    if constraints.get("required"):
        parts.append("NOT NULL")
    if "enum" in constraints:
        parts.append(f"CHECK ({name} IN ({', '.join(_text(v) for v in constraints['enum'])}))")
    elif field["type"] == "boolean":
        parts.append(f"CHECK ({name} IN (0, 1))")
    if "minimum" in constraints:
        parts.append(f"CHECK ({name} >= {constraints['minimum']})")
    if "maximum" in constraints:
        parts.append(f"CHECK ({name} <= {constraints['maximum']})")
    return " ".join(parts)


def _fill(connection: sqlite3.Connection, resource: dict[str, Any], rows: Sequence[Mapping[str, str]]) -> None:
    fields = columns(resource)
    marks = ", ".join("?" for _ in fields)
    connection.executemany(
        f"INSERT INTO {_name(resource['name'])} VALUES ({marks})",
        [[_stored(typed(row[name], kind)) for name, kind in fields] for row in rows],
    )


def _stored(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _described(package: dict[str, Any]) -> Iterator[tuple[str, str, str, str, str]]:
    for resource in package["resources"]:
        yield resource["name"], "", "", resource["title"], resource["description"]
        for field in resource["schema"]["fields"]:
            yield resource["name"], field["name"], field["type"], field["title"], field["description"]


def _without_version(data: bytes) -> bytes:
    """The same database without the number of the SQLite version that wrote it (file format, offset 96): nothing reads it."""
    return data[:96] + bytes(4) + data[100:]


def _name(identifier: str) -> str:
    return '"' + identifier.replace('"', '""') + '"'


def _text(value: str) -> str:
    return "'" + str(value).replace("'", "''") + "'"


def _one_line(words: str) -> str:
    return " ".join(words.split())
