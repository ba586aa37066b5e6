"""What of the tables may be given away: the table `sentences` in full would be the articles, which belong to their publishers."""

from __future__ import annotations

import copy
import csv
import hashlib
import io
from typing import Any

TABLE, COLUMN = "sentences", "text"
NOTE = " The sentences' text is left out here, since together they are the articles: `start` and `end` point at it in the article's file."


def without_articles(package: dict[str, Any], files: dict[str, bytes]) -> tuple[dict[str, Any], dict[str, bytes]]:
    """A data package and its CSV files (path -> bytes) without the text of the sentences; sizes and checksums are those of the new files."""
    package, files = copy.deepcopy(package), dict(files)
    [resource] = [r for r in package["resources"] if r["name"] == TABLE]
    resource["schema"]["fields"] = [field for field in resource["schema"]["fields"] if field["name"] != COLUMN]
    resource["description"] += NOTE
    data = files[resource["path"]] = _without_column(files[resource["path"]])
    resource["bytes"], resource["hash"] = len(data), f"sha256:{hashlib.sha256(data).hexdigest()}"
    return package, files


def _without_column(data: bytes) -> bytes:
    rows = list(csv.reader(io.StringIO(data.decode("utf-8"), newline="")))
    out, place = io.StringIO(), rows[0].index(COLUMN)
    csv.writer(out, lineterminator="\n").writerows(row[:place] + row[place + 1:] for row in rows)
    return out.getvalue().encode("utf-8")
