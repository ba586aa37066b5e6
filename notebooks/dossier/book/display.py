"""Rows and facts in, HTML out: what a notebook cell shows, each value one link from its French sentence.

Everything that comes from an article or a table is escaped: markup in an article shows as plain text. The same rows give
the same bytes, and the plain text beside the HTML (for a terminal) holds no address of memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

import pandas as pd

from .. import paths
from . import wording
from .links import fact_anchor, listed, mark
from .passages import Piece, pieces
from .wording import Fact

Tables = Mapping[str, pd.DataFrame]
WIDE = 5   # columns of a table that the column of text is too narrow for
_FIELD = re.compile(r"\{(\w+)\}")


class Html:
    """A piece of HTML for a notebook cell, a table cell or a place in a `prose` template."""

    def __init__(self, html: str, text: str = "") -> None:
        self.html, self.text = html, text or _plain(html)

    def _repr_html_(self) -> str:
        return self.html

    def __repr__(self) -> str:
        return self.text

    def __add__(self, other: Html) -> Html:
        return Html(self.html + "\n" + other.html, self.text + "\n" + other.text)


def prose(template: str, **facts: Any) -> Html:
    """A paragraph. `{name}` in the template takes a `Fact` (a link to its evidence), an `Html`, or anything else as plain text."""
    return Html(f"<p>{_filled(template, facts)}</p>")


def bullets(items: Iterable[Html]) -> Html:
    """Paragraphs as a list."""
    return Html("<ul>" + "".join(f"<li>{_unwrapped(i.html)}</li>" for i in items) + "</ul>")


def stack(parts: Iterable[Html]) -> Html:
    """Several pieces, one below the other."""
    parts = list(parts)
    return Html("\n".join(p.html for p in parts), "\n".join(p.text for p in parts))


def folded(summary: str, shown: Html) -> Html:
    """What a reader opens if they wish: a summary, and below it what it stands for."""
    return Html(f'<details class="folded"><summary>{escape(summary)}</summary>\n{shown.html}\n</details>', f"{summary}\n{shown.text}")


def french(text: str) -> Html:
    """A French passage in guillemets, marked as French."""
    return Html(f'<span lang="fr">{wording.guillemets(text, escape(_one_line(text)))}</span>')


def fact_link(fact: Fact) -> Html:
    """A value as a link to all rows that it rests on; plain text if there are none."""
    text = escape(fact.text)
    return Html(mark(text, fact.row_ids, fact_anchor(fact.key) if fact.key and len(fact.row_ids) > 1 else "") if fact.row_ids else text)


def evidence_link(row_id: str, text: str = "evidence") -> Html:
    """A link to the row's entry on the evidence page."""
    return Html(mark(escape(text), [row_id]))


def quote(row: Any, tables: Tables) -> Html:
    """The sentence in which a row stands: French with the row's own words marked, English below, then who says it and where."""
    row = _record(row)
    said = marked_passage(row, _sentences_of(row, tables))
    return Html(f'<blockquote class="evidence">{said.html}<p class="particulars">{_particulars(row, tables)}</p></blockquote>')


def marked_passage(row: Mapping[str, Any], sentences: Iterable[Mapping[str, Any]]) -> Html:
    """The sentences that a row stands in, in guillemets, the row's own words marked; below them the book's English."""
    passage = pieces(row, sentences)
    marked = " ".join("{}<mark>{}</mark>{}".format(*map(escape, piece.parts)) for piece in passage)
    english = translation(row["article_id"], passage)
    return Html(f'<p lang="fr" class="quotation">{wording.guillemets(passage[0].text if passage else "", _one_line(marked))}</p>{english}')


def quotes(rows: Any, tables: Tables) -> Html:
    """Several rows, quoted one below the other; rows of one sentence are quoted apart."""
    return stack(quote(row, tables) for row in _records(rows))


def side_by_side(left: Any, right: Any, tables: Tables, heads: tuple[str, str] = ("", "")) -> Html:
    """Two rows, or lists of rows, quoted beside each other, or one below the other where the page is narrow, each side under its head."""
    def side(rows: Any, head: str) -> str:
        shown = "".join(quote(row, tables).html for row in (rows if isinstance(rows, list) else [rows]))
        return f'<div style="flex:1 1 18rem;min-width:0">{f"<p><strong>{escape(head)}</strong></p>" if head else ""}{shown}</div>'

    return Html(f'<div class="side-by-side" style="display:flex;flex-wrap:wrap;gap:0 1.5rem">{side(left, heads[0])}{side(right, heads[1])}</div>')


def table(frame: pd.DataFrame, caption: str, french_columns: Iterable[str] = (), row_headers: bool = True, number_columns: Iterable[str] = ()) -> Html:
    """A frame as an accessible table in a box of its own: no index, numbers to the right, header cells with their scope, French cells marked.

    A table of `WIDE` columns or more may take the page's right margin. Cells may be `Fact` or `Html`. The first column names its row unless `row_headers` is false. `number_columns` hold numbers that are
    formatted already. An empty frame shows its header and "none".
    """
    numeric = {c for c in frame.columns if pd.api.types.is_numeric_dtype(frame[c]) and not pd.api.types.is_bool_dtype(frame[c])} | set(number_columns)
    marked = set(french_columns)

    def style(column: Any) -> str:
        return ' class="number" style="text-align:right"' if column in numeric else ' style="text-align:left"'

    head = "".join(f'<th scope="col"{style(c)}>{escape(str(c))}</th>' for c in frame.columns)
    rows = []
    for values in frame.itertuples(index=False, name=None):
        cells = []
        for place, (column, value) in enumerate(zip(frame.columns, values)):
            content = _cell(value)
            if column in marked and content:
                content = f'<span lang="fr">{content}</span>'
            tag, scope = ("th", ' scope="row"') if row_headers and place == 0 else ("td", "")
            cells.append(f"<{tag}{scope}{style(column)}>{content}</{tag}>")
        rows.append("<tr>" + "".join(cells) + "</tr>")
    if not rows:
        rows = [f'<tr><td colspan="{max(1, len(frame.columns))}" style="text-align:left">none</td></tr>']
    box = "wide-table full-width" if len(frame.columns) >= WIDE else "wide-table"
    return Html(f'<div class="{box}"><table class="dataframe"><caption><span>{escape(caption)}</span></caption><thead><tr>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table></div>',
                f"{caption}\n{_as_text(frame)}")


# --- pieces ----------------------------------------------------------------------------------------

def name_of(actor_id: str, tables: Tables) -> str:
    """The actor's name, or the identifier where the actors table has none."""
    actors = tables["actors"]
    found = actors.loc[actors["actor_id"] == actor_id, "name"]
    return found.iloc[0] if len(found) else actor_id


def voice_of(row: Any, tables: Tables) -> str:
    """Who says what a claim says: "the outlet's own voice", or "attributed to …"."""
    row = _record(row)
    if row.get("voice") == "outlet":
        return "the outlet's own voice"
    speaker = name_of(row["speaker_id"], tables) if row.get("speaker_id") else "a source without a name"
    return f"attributed to {speaker}"


def _particulars(row: Mapping[str, Any], tables: Tables) -> str:
    articles = tables["articles"]
    found = articles[articles["article_id"] == row["article_id"]]
    article = found.iloc[0].to_dict() if len(found) else {}
    title = f'<cite lang="fr">{escape(_one_line(article.get("title") or row["article_id"]))}</cite>'
    published = article.get("published", "")
    day = f"{wording.date(published)} ({article['published_basis']})" if published else "date unknown"
    said = [escape(wording.sentence_case(voice_of(row, tables)))] if row.get("voice") else [escape(f"Said by {name_of(row['speaker_id'], tables)}")] if row.get("speaker_id") else []
    return " · ".join([title, escape(day), *said, evidence_link(_row_id(row)).html])


def translation(article_id: str, passage: Iterable[Piece]) -> str:
    """The book's English for some sentences of an article, or that there is none yet; then `data-untranslated` names what lacks it, for the build."""
    known = _translations(paths.TRANSLATIONS)
    english = {piece.sentence_id: known.get((article_id, piece.text)) for piece in passage}
    lacking = listed(i for i, text in english.items() if text is None)
    if lacking or not english:
        return f'<p class="translation" data-untranslated="{lacking}">Not translated yet.</p>'
    return f'<p class="translation" lang="en">{escape(_one_line(" ".join(english.values())))} <span class="particular">(the book’s translation)</span></p>'


@cache
def _translations(folder: Path) -> dict[tuple[str, str], str]:
    from . import translations

    return translations.load(folder)


def _sentences_of(row: Mapping[str, Any], tables: Tables) -> list[dict[str, Any]]:
    sentences = tables["sentences"]
    return sentences[sentences["article_id"] == row["article_id"]].to_dict("records")


def _row_id(row: Mapping[str, Any]) -> str:
    """The row's identifier: the first column that is one, in the order of the data package."""
    return next(str(v) for k, v in row.items() if k.endswith("_id"))


def _filled(template: str, facts: Mapping[str, Any]) -> str:
    parts = _FIELD.split(template)
    return "".join(escape(p, quote=False) if i % 2 == 0 else _cell(facts[p]) for i, p in enumerate(parts))


def _cell(value: Any) -> str:
    if isinstance(value, Fact):
        return fact_link(value).html
    if isinstance(value, Html):
        return _unwrapped(value.html)
    if value is None or value is pd.NA or isinstance(value, float) and pd.isna(value):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (int, float)) or hasattr(value, "dtype"):
        return wording.number(value)
    return escape(_one_line(str(value)), quote=False)


def _unwrapped(html: str) -> str:
    return html[3:-4] if html.startswith("<p>") and html.endswith("</p>") and html.count("<p>") == 1 else html


def _one_line(text: str) -> str:
    return " ".join(text.split("\n")) if "\n" in text else text


def _plain(html: str) -> str:
    from html import unescape

    return unescape(re.sub(r"<[^>]+>", "", re.sub(r"</(p|li|tr|blockquote)>", "\n", html))).strip()


def _as_text(frame: pd.DataFrame) -> str:
    plain = frame.map(lambda v: v.text if isinstance(v, (Fact, Html)) else _plain(_cell(v)))
    return plain.to_string(index=False) if len(plain) else "none"


def _record(row: Any) -> dict[str, Any]:
    if isinstance(row, Mapping):
        return dict(row)
    return row._asdict() if hasattr(row, "_asdict") else row.to_dict()


def _records(rows: Any) -> list[Any]:
    return rows.to_dict("records") if isinstance(rows, pd.DataFrame) else list(rows)
