"""A value and the rows it rests on in, an evidence mark out: the one element by which the whole book leads to its evidence.

    <a class="evidence-mark" href="../book/evidence.html#ROW" data-evidence="ROW ROW …">about 4,000</a>

The address works without a script, in print too. `data-evidence` names all rows, percent-encoded as in the address, since a file's
name may hold a blank. How far the rows are checked, planned or disputed is not said here but added, as classes, when the book
writes the page (`dossier_book.marks`), so that it looks the same everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote, unquote

EVIDENCE_PAGE = "../book/evidence.html"   # as seen from notebooks/ and from book/
MARK = "evidence-mark"


def fact_anchor(key: str) -> str:
    """Where the evidence page lists the rows of a fact of the Markdown pages."""
    return f"fact-{key}"


def listed(row_ids: Iterable[str]) -> str:
    """Identifiers as `data-evidence` holds them, each once."""
    return " ".join(quote(i, safe="") for i in dict.fromkeys(row_ids))


def unlisted(names: str) -> list[str]:
    """The identifiers of a `data-evidence`."""
    return [unquote(name) for name in names.split()]


def mark(html: str, row_ids: Iterable[str], anchor: str = "") -> str:
    """A piece of HTML as a link to its rows: to `anchor` on the evidence page, else to the first row."""
    row_ids = list(row_ids)
    return f'<a class="{MARK}" href="{EVIDENCE_PAGE}#{quote(anchor or row_ids[0])}" data-evidence="{listed(row_ids)}">{html}</a>'
