"""How chapters 1 to 4 name an article: its identifier, linked to its entry in the bibliography, or its headline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from urllib.parse import quote

from .. import wording
from ...articles import TITLE
from ..display import Html, Tables, french, prose

BIBLIOGRAPHY = "../book/bibliography.html"   # as seen from notebooks/


def short(article_id: str) -> Html:
    """The identifier, linked to the article's entry in the bibliography."""
    return Html(f'<a href="{BIBLIOGRAPHY}#article-{quote(article_id)}">{escape(article_id)}</a>')


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
    """Several articles in running text, each once, in the order given."""
    return listed(short(i) for i in dict.fromkeys(article_ids))
