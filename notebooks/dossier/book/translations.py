"""The book's own English for French sentences: data/translations/<article>.yml in, a look-up out.

A translation belongs to the words it was made from: a sentence that has changed since, or that a new
article brings, is simply not in the look-up, and the book says "not translated yet".
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..records import RecordError, load_records


@dataclass(frozen=True, slots=True)
class Translation:
    """One sentence of an article, as printed, and its English. Square brackets name oddities of the French."""

    text: str
    english: str


def load(folder: Path) -> dict[tuple[str, str], str]:
    """English by (article_id, sentence text), from every file of a folder; a folder that is not there holds none.

    Raises `RecordError` (one line: file, entry, field) for anything wrong in a file.
    """
    return {(path.stem, entry.text): entry.english for path in sorted(folder.glob("*.yml")) for entry in _entries(path)}


def _entries(path: Path) -> tuple[Translation, ...]:
    entries = load_records(path, Translation, key="text")
    for entry in entries:
        if not entry.english.strip():
            raise RecordError(f"{path.name}: entry {entry.text!r}: field 'english': is empty; translate the sentence or remove the entry")
    return entries
