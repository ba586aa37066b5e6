"""How the chapters name an article, linked to its entry in the bibliography: its identifier in tables, its outlet or opening words with the date in prose; or its headline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from urllib.parse import quote

from .. import wording
from ...articles import TITLE
from ..display import Html, Tables, french, prose

BIBLIOGRAPHY = "../book/bibliography.html"   # as seen from notebooks/
_TITLE_WORDS = 4


def short(article_id: str) -> Html:
    """The identifier, linked to the article's entry in the bibliography."""
    return _linked(article_id, escape(article_id))


def named(article_id: str, tables: Tables) -> Html:
    """An article in running text, by its outlet or the first words of its headline, and its date: "NATO (18 October 2016)"."""
    found = tables["articles"][tables["articles"]["article_id"] == article_id].to_dict("records")
    if not found:
        return short(article_id)
    article = found[0]
    name = escape(article["outlet"]) or _opening(article["title"]) or escape(article_id)
    return _linked(article_id, f"{name} ({wording.date(article['published']) or 'no date'})")


def _opening(title: str) -> str:
    words = title.split()
    return f'<span lang="fr">«\u202f{escape(" ".join(words[:_TITLE_WORDS]))}{" …" if len(words) > _TITLE_WORDS else ""}\u202f»</span>' if words else ""


def _linked(article_id: str, html: str) -> Html:
    return Html(f'<a href="{BIBLIOGRAPHY}#article-{quote(article_id)}">{html}</a>')


def headline(article_id: str, tables: Tables) -> Html:
    """The headline in guillemets, or the identifier where the article has none."""
    found = tables["articles"].loc[tables["articles"]["article_id"] == article_id, "title"]
    return french(found.iloc[0]) if len(found) and found.iloc[0] else Html(escape(article_id))


def headline_in_english(article_id: str, tables: Tables, english: Mapping[tuple[str, str], str]) -> str:
    """The book's translation of the headline, if it has one."""
    sentences = tables["sentences"]
    own = sentences[(sentences["article_id"] == article_id) & (sentences["part"] == TITLE)]["text"]
    said = [english.get((article_id, text)) for text in own]
    return " ".join(said) if said and None not in said else "not translated yet"


def listed(items: Iterable[Html]) -> Html:
    """Pieces of HTML as a list in running text: "a, b and c"."""
    places = {f"item{n}": item for n, item in enumerate(items)}
    return prose(wording.listing("{" + key + "}" for key in places), **places)


def shorts(article_ids: Iterable[str]) -> Html:
    """The identifiers of several articles, each once, in the order given."""
    return listed(short(i) for i in dict.fromkeys(article_ids))


def all_named(article_ids: Iterable[str], tables: Tables) -> Html:
    """Several articles in running text, each once, in the order given."""
    return listed(named(i, tables) for i in dict.fromkeys(article_ids))
