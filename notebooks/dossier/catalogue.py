"""What a person knows about an article beyond its text: outlet, author, date, rights, and what is unverified."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from .articles import Article
from .records import RecordError, load_records


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of the catalogue. Empty text means unknown; `unverified` lists what could not be checked."""

    id: str
    file: str
    supplied_as: str
    sha256: str
    rights: str
    unverified: tuple[str, ...]
    outlet: str = ""
    outlet_reason: str = ""
    author: str = ""
    published: str = ""
    published_reason: str = ""
    genre: Literal["", "news", "agency", "official", "opinion", "translation"] = ""
    genre_reason: str = ""
    machine_translated: bool | None = None


def load_catalogue(path: Path) -> dict[str, Entry]:
    """The catalogue by article. Raises `RecordError` (one line: file, entry, field) for anything wrong in it."""
    entries = load_records(path, Entry)
    for entry in entries:
        if entry.published and not _is_iso(entry.published):
            raise RecordError(f"{path.name}: entry {entry.id!r}: field 'published': an ISO day, month or year is expected, not {entry.published!r}")
    return {entry.id: entry for entry in entries}


def changed_files(catalogue: dict[str, Entry], articles: list[Article]) -> list[str]:
    """One line for each article whose file is not the one that was catalogued."""
    return [f"catalogue.yml: entry {a.article_id!r}: field 'sha256': {a.file} has changed since it was catalogued"
            for a in articles if a.article_id in catalogue and catalogue[a.article_id].sha256 != a.sha256]


def _is_iso(text: str) -> bool:
    parts = text.split("-")
    return [len(p) for p in parts] == [4, 2, 2][:len(parts)] and all(p.isdigit() for p in parts)
