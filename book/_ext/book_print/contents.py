"""The pages of the book in their order, from `book/_toc.yml`."""

from dataclasses import dataclass
from pathlib import Path

import yaml


@dataclass(frozen=True, slots=True)
class Entry:
    """A page: its name ("notebooks/05_mission_growth") and the caption of the part that it opens ("" for others)."""

    name: str
    part: str = ""

    @property
    def slug(self):
        """The page's name as the start of an anchor."""
        return self.name.rpartition("/")[2]


def read_contents(file):
    """The entries of a table of contents of Jupyter Book, the first page first."""
    toc = yaml.safe_load(Path(file).read_text("utf-8"))
    found = [Entry(toc["root"])]
    for part in toc.get("parts") or [{"chapters": toc.get("chapters", ())}]:
        for n, chapter in enumerate(part["chapters"]):
            found.append(Entry(chapter["file"], "" if n else part.get("caption", "")))
    return found
