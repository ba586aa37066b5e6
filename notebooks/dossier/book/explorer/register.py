"""All claims in one table. In the published book a script gives it a search field and buttons to sort by (`book/_static/register.js`)."""

from __future__ import annotations

from html import escape
from urllib.parse import quote

from .. import wording
from ..display import Html, Tables, translation
from ..passages import pieces
from ..readings.pieces import article, voice
from . import cards
from .matters import claims

COLUMNS = ("Matter", "Words", "Who", "Number", "Status", "When", "Source")


def table(tables: Tables) -> Html:
    """Every claim with its French words, the English of its sentence, and what the codebook says of it; each row leads to its evidence.

    `data-sort` is what a cell is sorted by where that is not its text; an empty one comes last.
    """
    sentences = {row["sentence_id"]: row for row in tables["sentences"].to_dict("records")}
    rows = claims(tables).to_dict("records")
    order = {c: n for n, c in enumerate(dict.fromkeys(row["article_id"] for row in rows))}
    head = "".join(f'<th scope="col">{name}</th>' for name in COLUMNS)
    body = "".join(_row(row, tables, sentences, order) for row in rows)
    caption = f"All claims: {wording.count(len(rows), 'row')}. The words of each lead to its evidence."
    return Html(f'<div class="register"><table class="dataframe"><caption><span>{escape(caption)}</span></caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>', caption)


def _row(row, tables: Tables, sentences, order) -> str:
    value = "" if row["value"] is None or row["value"] != row["value"] else f"{row['value']:g}"
    cells = (
        ("Who", escape(row["actor"]), None),
        ("Number", escape(cards.number(row)), value),
        ("Status", escape(cards.state(row)) + (" (not reviewed)" if row["coding"] == "unreviewed" else ""), None),
        ("When", escape(cards.when(row)), row["first"] if row["when"] else ""),
        ("Source", f"{escape(voice(row, tables))}, in {article(row).html}", f"{order[row['article_id']]:06d} {row['start']:09d}"),
    )
    words = f"{cards.linked(row).html}{_english(row, sentences)}"
    told = "".join(_cell(name, html, key) for name, html, key in cells)
    return f'<tr data-claim="{quote(row["claim_id"])}">{_cell("Matter", escape(cards.matter(row["topic"], row["code"])), tag="th")}{_cell("Words", words, " ".join(row["text"].split()))}{told}</tr>'


def _cell(name: str, html: str, key: str | None = None, tag: str = "td") -> str:
    scope = ' scope="row"' if tag == "th" else ""
    sort = "" if key is None else f' data-sort="{escape(key)}"'
    return f'<{tag}{scope} data-label="{name}"{sort} style="text-align:left">{html}</{tag}>'


def _english(row, sentences) -> str:
    """The English of the whole sentence, as the book's quotations have it."""
    return translation(row["article_id"], pieces(row, [sentences[row["sentence_id"]]]))
