"""What sort of text an article is, by the form of the text alone; the catalogue knows better where it speaks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .articles import BODY, BOILERPLATE, TITLE, plain

if TYPE_CHECKING:
    from spacy.tokens import Doc

_AGENCIES = r"(?:afp|reuters|ap|dpa|ats|belga|efe|tass|xinhua|anadolu|aa|upi)"
_DATELINE = re.compile(rf"\({_AGENCIES}\)\s*[-–—:]|^{_AGENCIES}\s*[-–—]", re.I)
_OFFICIAL = re.compile(r"\bcommunique (?:de presse|officiel|conjoint)\b|^communique\b|\bpoint de presse du porte-parole\b")
_OPINION = re.compile(r"^(?:tribune|opinion|editorial|chronique|point de vue|carte blanche|billet)\b")
_SIGNS = frozenset({"inverted_number", "broken_sentence", "missing_verb"})
MIN_SIGNS = 2  # one odd sentence happens to anyone


def is_machine_translated(doc: Doc) -> bool:
    """Whether the text has at least two marks that machine translation leaves and writers of French do not."""
    return sum(a.kind in _SIGNS for a in doc._.anomalies) >= MIN_SIGNS


def genre_of(doc: Doc, translated: bool) -> str:
    """One of official, opinion, agency, translation, news."""
    article = doc._.article
    head = [plain(article.text[p.start:p.end]) for p in article.parts if p.kind in (TITLE, BODY, BOILERPLATE)][:6]
    if any(_OFFICIAL.search(line) for line in head):
        return "official"
    if any(_OPINION.match(line) for line in head):
        return "opinion"
    if any(_DATELINE.search(line[:120]) for line in head):
        return "agency"
    return "translation" if translated else "news"
