"""What does each article say about a matter? Choose matter and article; read the words, or follow the time line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import ipywidgets as W
import pandas as pd

from .. import analyses, wording
from ..display import Html, Tables, prose
from ..marks import article_name
from ..readings.pieces import article, fact, voice
from . import cards, widgets
from .listing import listing

FIRST = ("mission", "size")   # what the widget shows before a reader has chosen
NOTHING = "No claim: {article} nothing about this."


def claims(tables: Tables) -> pd.DataFrame:
    """All claims, article by article in the order of publication, undated articles last."""
    frame = analyses.claims(tables)
    last = frame["published"].replace("", "9999")
    return frame.assign(last=last).sort_values(["last", "article_id", "start", "claim_id"], kind="stable").drop(columns="last").reset_index(drop=True)


def matters(tables: Tables) -> list[tuple[str, str]]:
    """(topic, code) of all matters that have claims; code "" stands for the whole topic."""
    present = set(tables["claims"]["topic"])
    topics = [t for t in cards.TOPICS if t in present]
    return [(topic, code) for topic in topics for code in ["", *analyses.topics(tables, topic)]]


def articles(tables: Tables) -> list[str]:
    """Identifiers of the articles in the order of publication, "" for all of them first."""
    frame = tables["articles"]
    rows = sorted(frame.to_dict("records"), key=lambda row: (row["published"] or "9999", row["article_id"]))
    return ["", *(row["article_id"] for row in rows)]


def chosen(frame: pd.DataFrame, matter: tuple[str, str], article_id: str) -> pd.DataFrame:
    """The claims of a matter, of one article or of all."""
    topic, code = matter
    rows = frame[frame["topic"] == topic]
    rows = rows[rows["code"] == code] if code else rows
    return rows[rows["article_id"] == article_id] if article_id else rows


def widget(tables: Tables, pieces: widgets.Pieces) -> W.Widget:
    """The explorer of matters."""
    frame = claims(tables)
    by_matter, by_article = matters(tables), articles(tables)
    if not by_matter:
        return pieces.box([cards.summary("No claim.")])
    matter = widgets.dropdown("Matter:", [_option(frame, m) for m in by_matter], by_matter.index(FIRST) if FIRST in by_matter else 0)
    source = widgets.dropdown("Article:", ["All articles", *(article_name(a, tables) for a in by_article[1:])])

    names = {a: cards.heading(article_name(a, tables)) for a in by_article[1:]}
    shown, moments = cards.cards_of(frame, tables), cards.entries_of(frame, tables)

    def view(panel) -> W.Widget:
        return widgets.grid(matter, source, [[pieces.box([_summary(rows, a), *panel(rows)]) for a in by_article for rows in [chosen(frame, m, a)]] for m in by_matter], pieces)

    words = view(lambda rows: _words(rows, names, shown))
    time_line = view(lambda rows: _time_line(rows, moments))
    return widgets.explorer("matters", [matter, source], widgets.tabs([("The words", words), ("The time line", time_line)]))


def _words(rows: pd.DataFrame, names: Mapping[str, str], shown: Mapping[str, str]) -> Iterator[str]:
    """Each claim in its sentence, by article."""
    for identifier, own in rows.groupby("article_id", sort=False):
        yield names[identifier]
        yield from map(shown.get, own["claim_id"])


def _time_line(rows: pd.DataFrame, moments: Mapping[str, str]) -> Iterator[str]:
    """The same claims in the order of the days that they speak of."""
    return map(moments.get, rows.sort_values(["first", "article_id", "start", "claim_id"], kind="stable")["claim_id"])


def _summary(rows: pd.DataFrame, article_id: str) -> str:
    if rows.empty:
        return cards.summary(NOTHING.format(article="the article says" if article_id else "the articles say"))
    return cards.summary(f"{wording.sentence_case(wording.count(len(rows), 'claim'))}." if article_id else f"{cards.counted(rows)}.")


def _option(frame: pd.DataFrame, matter: tuple[str, str]) -> str:
    topic, code = matter
    name = cards.matter(topic, code) if code else f"{cards.TOPICS[topic]}: everything"
    return f"{name} ({len(chosen(frame, matter, ''))})"


def static(tables: Tables) -> Html:
    """The same rows by matter, as a table that needs no script."""
    frame = claims(tables)
    order = {m: n for n, m in enumerate(matters(tables))}
    rows = sorted(frame.to_dict("records"), key=lambda row: order[row["topic"], row["code"]])
    return listing(pd.DataFrame({
        "Matter": [cards.matter(r["topic"], r["code"]) for r in rows],
        "Words": [cards.linked(r) for r in rows],
        "Who, and what": [cards.particulars(r) for r in rows],
        "When": [cards.when(r) for r in rows],
        "Source": [prose("{voice}, in {article}", voice=voice(r, tables), article=article(r)) for r in rows],
    }, columns=["Matter", "Words", "Who, and what", "When", "Source"]), "Every claim by matter and article.")


def reading(tables: Tables) -> Html:
    """Which articles speak of the mission's size, and which matter most articles share."""
    frame = claims(tables)
    own = chosen(frame, FIRST, "")
    total = len(tables["articles"])
    silent = [a for a in articles(tables)[1:] if a not in set(own["article_id"])]
    shared = frame.groupby(["topic", "code"], sort=False)["article_id"].nunique().sort_values(ascending=False, kind="stable")
    if own.empty or shared.empty:
        return prose("No article says how large the mission is.")
    topic, code = shared.index[0]
    return prose("At the start the widget shows what the articles say about the mission’s size: {n}, in {articles} of {total}{silent}. The matter that most articles share is “{matter}”: {count}.",
                 n=fact(wording.count(len(own), "claim"), own), articles=wording.numeral(own["article_id"].nunique()), total=wording.numeral(total),
                 silent=f"; {wording.count(len(silent), 'article is', 'articles are')} silent" if silent else "",
                 matter=cards.matter(topic, code), count=wording.count(int(shared.iloc[0]), "article"))
