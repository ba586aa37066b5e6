"""The evidence of an article as W3C Web Annotations (https://www.w3.org/TR/annotation-model/, Recommendation of 2017).

One AnnotationCollection per article, its one page inside. Every row is an annotation: its target is the article's file, pointed at by
position (`TextPositionSelector`, code points as everywhere in this project) and, for copies that differ by a character, by quotation
(`TextQuoteSelector`); its body is the row's own columns as JSON, and where they have one, a tag, an identifier or a reading.

Files of articles are not published with the book. So a target names its file by content, with an `ni:` URI of its SHA-256 checksum (RFC 6920).
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
# The tables of evidence, and why a row of each is annotated (the standard's motivations).
MOTIVATIONS = {
    "dates": "identifying",
    "quantities": "identifying",
    "mentions": "identifying",
    "statements": "describing",
    "claims": "classifying",
    "anomalies": "commenting",
}
NEAR = 32  # characters of prefix and suffix; more where the words would fit several places
_PLACE = {"article_id", "start", "end", "text"}

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Article:
    """An article whose evidence is exported: its row, the text of its file, and the address of its entry in the book."""

    row: Row
    text: str
    entry: str


def collection(article: Article, tables: Mapping[str, Sequence[Row]], keys: Mapping[str, str], actors: Mapping[str, Row],
               address_of: Callable[[str], str], address: str, generator: str, rights: str) -> dict[str, Any]:
    """The AnnotationCollection of an article.

    `tables` holds the rows of the article by table, `keys` the key column of each table, `actors` the rows of actors by identifier.
    `address_of` turns a row's identifier into the address of its entry; `address` is the collection's own. `generator` is the program's
    name, `rights` the address of a licence.
    """
    items = [
        annotation(table, row[keys[table]], row, article, actors, address_of)
        for table in MOTIVATIONS
        for row in tables[table]
    ]
    return {
        "@context": CONTEXT,
        "id": address,
        "type": "AnnotationCollection",
        "label": f"Evidence in {article.row['article_id']}",
        "generator": {"type": "Software", "name": generator},
        "rights": rights,
        "total": len(items),
        "first": {"id": f"{address}#page", "type": "AnnotationPage", "partOf": address, "startIndex": 0, "items": items},
    }


def annotation(table: str, row_id: str, row: Row, article: Article, actors: Mapping[str, Row], address_of: Callable[[str], str]) -> dict[str, Any]:
    """One row as an annotation."""
    start, end = int(row["start"]), int(row["end"])
    prefix, suffix = surroundings(article.text, start, end)
    return {
        "id": address_of(row_id),
        "type": "Annotation",
        "motivation": MOTIVATIONS[table],
        "body": list(_bodies(table, row, actors)),
        "target": {
            "type": "SpecificResource",
            "source": source(article),
            "selector": [
                {"type": "TextPositionSelector", "start": start, "end": end},
                {"type": "TextQuoteSelector", "exact": article.text[start:end], "prefix": prefix, "suffix": suffix},
            ],
        },
    }


def source(article: Article) -> dict[str, Any]:
    """The article's file as the source of a target."""
    return {
        "id": named_by_content(article.row["sha256"]),
        "type": "Text",
        "format": "text/plain",
        "language": article.row["language"],
        "label": article.row["file"],
        "rdfs:seeAlso": {"id": article.entry},
    }


def named_by_content(sha256: str) -> str:
    """The `ni:` URI (RFC 6920) of a file with this SHA-256 checksum in hexadecimal."""
    return "ni:///sha-256;" + base64.urlsafe_b64encode(bytes.fromhex(sha256)).decode("ascii").rstrip("=")


def surroundings(text: str, start: int, end: int, near: int = NEAR) -> tuple[str, str]:
    """What stands before and after a span, far enough that prefix, span and suffix together occur once in the text."""
    while True:
        prefix, suffix = text[max(0, start - near):start], text[end:end + near]
        whole = prefix + text[start:end] + suffix
        if text.find(whole) == text.rfind(whole) or whole == text:
            return prefix, suffix
        near *= 2


def _bodies(table: str, row: Row, actors: Mapping[str, Row]) -> Iterator[dict[str, Any]]:
    own = {column: value for column, value in row.items() if value and column not in _PLACE}
    yield {
        "type": "TextualBody",
        "purpose": MOTIVATIONS[table],
        "format": "application/json",
        "value": json.dumps({"table": table, **own}, ensure_ascii=False),
    }
    if table == "claims":
        yield {"type": "TextualBody", "purpose": "tagging", "format": "text/plain", "value": f"{row['topic']}/{row['code']}"}
    elif table == "anomalies" and row["reading"]:
        yield {"type": "TextualBody", "purpose": "editing", "format": "text/plain", "language": "fr", "value": row["reading"]}
    elif table == "mentions" and actors.get(row["actor_id"], {}).get("wikidata"):
        yield {"type": "SpecificResource", "purpose": "identifying", "source": f"http://www.wikidata.org/entity/{actors[row['actor_id']]['wikidata']}"}
