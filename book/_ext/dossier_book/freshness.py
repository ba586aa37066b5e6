"""Whether `data/tables` was extracted from the articles that lie in `data/raw` now.

Also a program: exit status 0 if so, 1 with a line that says what differs. Standard library only.
"""

import csv
import hashlib
import sys
from pathlib import Path


def stale_articles(root):
    """Say in a few words how the tables differ from the raw files; empty if they do not."""
    tables = root / "data" / "tables"
    if not (tables / "articles.csv").is_file():
        return "there are no tables yet"
    known = {Path(row["file"]).name: row["sha256"] for row in _rows(tables / "articles.csv")}
    rejected = {Path(row["file"]).name for row in _rows(tables / "rejections.csv")}
    raw = {f.name: f for f in sorted((root / "data" / "raw").iterdir()) if f.is_file() and f.name[0] != "."}
    for name, file in raw.items():
        if name not in known and name not in rejected:
            return f"{name} is new"
        if name in known and hashlib.sha256(file.read_bytes()).hexdigest() != known[name]:
            return f"{name} has changed"
    gone = sorted((known.keys() | rejected) - raw.keys())
    return f"{gone[0]} is gone" if gone else ""


def _rows(file):
    if not file.is_file():
        return []
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


if __name__ == "__main__":
    difference = stale_articles(Path(__file__).resolve().parents[3])
    if difference:
        sys.exit(f"data/tables is out of date: {difference}")
