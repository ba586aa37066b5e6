"""What the coder wrote beside the entries of a coding file: YAML comments in, notes out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

DOUBT = "doubtful"   # a note that opens with this word marks a decision that could have gone otherwise

_SECTION = re.compile(r"(\w+):\s*(#|$)")
_TEXT = re.compile(r"\s+-\s+text:\s*(.*)$")
_COMMENT = re.compile(r"""^((?:[^"'#]|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?<=\S)['#])*)(?:^|(?<=\s))\#\s?(.*)$""")


@dataclass(frozen=True, slots=True)
class Note:
    """One comment: the article, the table it stands in, the words of its entry ("" if it stands between entries)."""

    article_id: str
    table: str
    words: str
    note: str

    @property
    def is_doubt(self) -> bool:
        return self.note.lower().startswith(DOUBT)


def read_notes(folder: Path) -> list[Note]:
    """The notes of all coding files of a folder, in file order."""
    return [note for path in sorted(folder.glob("*.yml")) for note in _notes(path.stem, path.read_text(encoding="utf-8"))]


def _notes(article_id: str, text: str) -> Iterator[Note]:
    table = words = ""
    for line in text.splitlines():
        found = _COMMENT.match(line)
        before, note = (found[1], found[2].strip()) if found else (line, "")
        section, entry = _SECTION.match(before.rstrip() if found else line), _TEXT.match(before)
        if section:
            table, words = section[1], ""
        elif entry:
            words = str(yaml.safe_load(entry[1]) or "")
        if note:
            yield Note(article_id, table, words if before.strip() else "", note)
