"""Checked reading of the YAML files that people edit: each entry becomes a dataclass, or one clear line.

A dataclass is the schema: a field without a default is required, its annotation is its type. An
unknown key, a missing field or a wrong type raises `RecordError` with file, entry and field.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import types
import typing
from pathlib import Path
from typing import Any, TypeVar

import yaml

T = TypeVar("T")


class RecordError(ValueError):
    """Something wrong in a file that a person wrote. Its text is one line: file, entry, field, what to do."""


class _UniqueKeys(yaml.SafeLoader):
    """YAML that refuses a key given twice, which plain YAML would silently drop."""


def _mapping(loader: _UniqueKeys, node: yaml.MappingNode, deep: bool = False) -> dict:
    seen = set()
    for key, _ in node.value:
        name = loader.construct_object(key, deep=deep)
        if name in seen:
            raise yaml.constructor.ConstructorError(None, None, f"key {name!r} is given twice", key.start_mark)
        seen.add(name)
    return yaml.SafeLoader.construct_mapping(loader, node, deep)


_UniqueKeys.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


def load_yaml(path: Path) -> Any:
    """The content of a YAML file in UTF-8. Raises `RecordError` if it can't be read."""
    try:
        return yaml.load(path.read_text(encoding="utf-8"), _UniqueKeys)
    except OSError as error:
        raise RecordError(f"{path.name}: can't be read: {(error.strerror or str(error)).lower()}") from None
    except UnicodeDecodeError as error:
        raise RecordError(f"{path.name}: not UTF-8 at byte {error.start}: save the file as UTF-8") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f", line {mark.line + 1}" if mark else ""
        raise RecordError(f"{path.name}{where}: not valid YAML: {getattr(error, 'problem', None) or error}") from None


def load_records(path: Path, kind: type[T], key: str = "id") -> tuple[T, ...]:
    """A YAML list of entries as dataclasses of `kind`, in file order; `key` names an entry in messages and is unique."""
    data = load_yaml(path)
    if data is None:
        return ()
    if not isinstance(data, list):
        raise RecordError(f"{path.name}: a list of entries is expected (lines that begin with '- {key}:')")
    records, seen = [], set()
    for number, entry in enumerate(data, 1):
        record = build(kind, entry, f"{path.name}: {_name(entry, key, number)}")
        name = getattr(record, key)
        if name in seen:
            raise RecordError(f"{path.name}: entry {name!r}: field {key!r}: given twice; rename or remove one")
        seen.add(name)
        records.append(record)
    return tuple(records)


def build(kind: type[T], entry: Any, where: str) -> T:
    """One mapping as a dataclass of `kind`. `where` opens the message of a `RecordError`."""
    if not isinstance(entry, dict):
        raise RecordError(f"{where}: fields are expected ('name: value'), not {_shown(entry)}")
    hints = typing.get_type_hints(kind)
    fields = {f.name.rstrip("_"): f for f in dataclasses.fields(kind) if f.init}
    for name in entry:
        if name not in fields:
            raise RecordError(f"{where}: field {name!r} is unknown; the fields are {', '.join(fields)}")
    values = {}
    for name, field in fields.items():
        if name in entry:
            values[field.name] = _convert(entry[name], hints[field.name], f"{where}: field {name!r}")
        elif field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            raise RecordError(f"{where}: field {name!r} is missing")
    return kind(**values)


def _convert(value: Any, hint: Any, where: str) -> Any:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        if value is None and type(None) in arguments:
            return None
        return _convert(value, next(a for a in arguments if a is not type(None)), where)
    if origin is typing.Literal:
        if value not in arguments:
            raise RecordError(f"{where}: {_shown(value)} is not one of {', '.join(map(str, arguments))}")
        return value
    if origin is tuple:
        if not isinstance(value, list):
            raise RecordError(f"{where}: a list is expected, not {_shown(value)}")
        return tuple(_convert(v, arguments[0], f"{where}, item {n}") for n, v in enumerate(value, 1))
    if origin is dict:
        if not isinstance(value, dict):
            raise RecordError(f"{where}: fields are expected ('name: value'), not {_shown(value)}")
        return {_convert(k, arguments[0], where): _convert(v, arguments[1], f"{where}, {k!r}") for k, v in value.items()}
    if dataclasses.is_dataclass(hint):
        return build(hint, value, where)
    if hint is dt.date:
        if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
            return value
        raise RecordError(f"{where}: a date is expected (2018-02-13), not {_shown(value)}")
    if hint is str:
        if isinstance(value, str):
            return value
        if isinstance(value, (dt.date, int)) and not isinstance(value, bool):  # 2018-02-13 and 2018 without quotes
            return str(value)
        raise RecordError(f"{where}: text is expected, not {_shown(value)}")
    if hint is bool and isinstance(value, bool) or hint is int and isinstance(value, int) and not isinstance(value, bool):
        return value
    if hint is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    names = {bool: "true or false", int: "a whole number", float: "a number"}
    raise RecordError(f"{where}: {names.get(hint, hint)} is expected, not {_shown(value)}")


def _name(entry: Any, key: str, number: int) -> str:
    name = entry.get(key) if isinstance(entry, dict) else None
    return f"entry {name!r}" if isinstance(name, str) else f"entry {number}"


def _shown(value: Any) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "fields"
    if isinstance(value, list):
        return "a list"
    text = str(value)
    return repr(text if len(text) <= 40 else text[:37] + "...")
