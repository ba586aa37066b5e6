"""A row and the sentences of its article in, the passage to print out: whole sentences, and which characters of each are the row's own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Piece:
    """One sentence; its characters from `start` to `end` belong to the row."""

    sentence_id: str
    text: str
    start: int
    end: int

    @property
    def parts(self) -> tuple[str, str, str]:
        """Before the row's words, the words, after them."""
        return self.text[:self.start], self.text[self.start:self.end], self.text[self.end:]


def pieces(row: Mapping[str, Any], sentences: Iterable[Mapping[str, Any]]) -> list[Piece]:
    """The sentences that a row stands in, in the order of the text; the row's own words alone where no sentence holds them.

    `sentences` are rows of the table, of this article or of all; offsets may be numbers or strings.
    """
    start, end = int(row["start"]), int(row["end"])
    found = []
    for sentence in sentences:
        first, last = int(sentence["start"]), int(sentence["end"])
        if sentence["article_id"] == row["article_id"] and first < end and last > start:
            found.append((first, Piece(sentence["sentence_id"], sentence["text"], max(start - first, 0), min(end, last) - first)))
    found = [piece for _, piece in sorted(found, key=lambda pair: pair[0])]
    marked = "".join(piece.parts[1] for piece in found)
    if "".join(marked.split()) != "".join(row["text"].split()):
        return [Piece(row.get("sentence_id") or "", row["text"], 0, len(row["text"]))]
    return found
