"""A person's reading of an article: loaded, found again in the text, and laid over the machine's rows.

A coding file names its passages by their words (`text`, and `in`, a longer passage, where the words
stand more than once), so that people can write it. An entry whose words no longer stand in the
article is out of date: it is listed, and the machine's row for that place is used.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Literal

from ..articles import Article
from ..records import RecordError, build, load_yaml

Role = Literal["", "current", "planned", "target", "past", "increase", "decrease", "requested", "total"]
Status = Literal["", "planned", "agreed_in_principle", "decided", "done", "current", "past", "requested", "suspended", "denied"]


@dataclass(frozen=True, slots=True)
class CodedDate:
    text: str
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    in_: str = ""
    mod: Literal["", "START", "MID", "END", "APPROX", "BEFORE", "AFTER", "MORE_THAN", "LESS_THAN"] = ""


@dataclass(frozen=True, slots=True)
class CodedQuantity:
    text: str
    kind: Literal["personnel", "people", "money", "countries", "duration", "share", "area", "other"]
    value: float | None = None
    in_: str = ""
    value_max: float | None = None
    unit: str = ""
    qualifier: Literal["exact", "about", "at_least", "more_than", "less_than", "up_to", "almost", "vague"] = "exact"
    role: Role = ""
    negated: bool = False
    actor: str = ""
    place: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class CodedStatement:
    text: str
    kind: Literal["direct", "indirect", "mixed"]
    speaker: str
    attribution: Literal["explicit", "pronoun", "carried", "anonymous", "none"]
    in_: str = ""
    speaker_text: str = ""
    cue: str = ""
    continues: bool = False


@dataclass(frozen=True, slots=True)
class CodedClaim:
    text: str
    topic: Literal["mission", "us_policy", "iraqi_position"]
    code: str
    voice: Literal["outlet", "attributed"]
    in_: str = ""
    direction: Literal["", "expand", "reduce", "hold", "demand", "reassure", "review", "hostile"] = ""
    administration: str = ""
    actor: str = ""
    target: str = ""
    value: float | None = None
    status: Status = ""
    date: str = ""
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Coding:
    """One coding file."""

    article: str
    dates: tuple[CodedDate, ...] = ()
    quantities: tuple[CodedQuantity, ...] = ()
    statements: tuple[CodedStatement, ...] = ()
    claims: tuple[CodedClaim, ...] = ()
    published: str | None = None
    published_reason: str = ""
    coder: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A coded entry where it stands: characters `start` to `end` of the article."""

    entry: Any
    start: int
    end: int


@dataclass(slots=True)
class PlacedCoding:
    """The entries of a coding by table, found in their article, and those that are out of date."""

    rows: dict[str, list[Placed]] = field(default_factory=dict)
    out_of_date: list[tuple[str, Any, str]] = field(default_factory=list)  # table, entry, reason


def load_coding(path: Path) -> Coding:
    """Read one coding file. Raises `RecordError` (one line: file, entry, field)."""
    data = load_yaml(path)
    if not isinstance(data, dict):
        raise RecordError(f"{path.name}: fields are expected (article, dates, quantities, statements, claims)")
    for table in ("dates", "quantities", "statements", "claims"):
        data[table] = data.get(table) or []
    coding = build(Coding, data, path.name)
    if coding.article != path.stem:
        raise RecordError(f"{path.name}: field 'article': {coding.article!r} is not the file's name")
    return coding


def load_codings(folder: Path) -> dict[str, Coding]:
    """All coding files of a folder by article."""
    return {path.stem: load_coding(path) for path in sorted(folder.glob("*.yml"))}


def place(coding: Coding, article: Article) -> PlacedCoding:
    """Find every entry of a coding in its article."""
    placed = PlacedCoding()
    for table in ("dates", "quantities", "statements", "claims"):
        rows = placed.rows[table] = []
        for entry in getattr(coding, table):
            span = locate(article.text, entry.text, entry.in_)
            if isinstance(span, str):
                placed.out_of_date.append((table, entry, span))
            else:
                rows.append(Placed(entry, *span))
    return placed


def locate(text: str, words: str, passage: str = "") -> tuple[int, int] | str:
    """Where `words` stand (inside `passage`, if given) in `text`; a reason if nowhere or in more than one place."""
    base = 0
    if passage:
        count = text.count(passage)
        if count != 1:
            return "the passage no longer stands in the article" if not count else "the passage stands in the article more than once"
        base = text.index(passage)
        text = passage
    count = text.count(words)
    if count != 1:
        return "the words no longer stand in the article" if not count else "the words stand in the article more than once: add 'in'"
    start = base + text.index(words)
    return start, start + len(words)


def entry_values(entry: Any) -> dict[str, Any]:
    """The fields of a coded entry, without the words that place it."""
    return {f.name: getattr(entry, f.name) for f in fields(entry) if f.name not in ("text", "in_")}
