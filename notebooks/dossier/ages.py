"""Tokens of "46 ans" in, whether they give an age out: an age is neither a duration nor a date (the codebook's "No row")."""

from __future__ import annotations

from spacy.tokens import Doc

from .articles import plain
from .vocabulary.nations import BY_FORM
from .vocabulary.nouns import KIN, PEOPLE, PERSONNEL
from .vocabulary.people import RANKS
from .vocabulary.person_nouns import NOUNS

_CLOSE = frozenset({",", ")", ".", ";", ":", "…", "!", "?", "»", "”", '"', "-", "–", "—", "\n"})
_AGED = frozenset({"age", "agee", "agees", "ages"})
_PERSON_REACH = 3   # tokens between a person and the comma or "de" of an age ("un retraité russophone de 71 ans")
_ADULT = 10         # "à 23 ans, …" is an age, "à trois ans" may be a distance


def is_age(doc: Doc, start: int, end: int) -> bool:
    """Whether the number and unit in tokens `start` to `end` say how old somebody is."""
    before = doc[start - 1].lower_ if start else ""
    closed = end >= len(doc) or doc[end].text in _CLOSE or doc[end].is_space
    if before in ("de", "d'"):
        return _is_aged(doc, start - 1) or doc[end - 1].lower_ in ("an", "ans", "année", "années") and _follows_person(doc, start - 1)
    if doc[end - 1].lower_ not in ("an", "ans"):
        return False
    if before in (",", "("):
        return closed and _follows_person(doc, start - 1)
    if before == "à":
        return closed and doc[start].lower_ not in ("un", "deux", "trois", "quatre", "cinq") and not (doc[start].text.isdigit() and int(doc[start].text) < _ADULT)
    return start > 0 and doc[start - 1].lemma_ == "avoir" and (closed or doc[end].lower_ in ("et", "quand", "lorsque", "lorsqu'"))


def _is_aged(doc: Doc, i: int) -> bool:
    return any(plain(doc[k].text) in _AGED for k in range(max(0, i - 2), i))


def _follows_person(doc: Doc, i: int) -> bool:
    """Does a name or a noun for a person stand before, adjectives between?"""
    for k in range(i - 1, max(-1, i - 1 - _PERSON_REACH), -1):
        token = doc[k]
        word = plain(token.text)
        if doc[i].text in (",", "(") and token.pos_ == "PROPN" and token.text[0].isupper():
            return True
        if word in RANKS or word in NOUNS or word in KIN or word + "s" in PEOPLE | PERSONNEL or token.lower_ in PEOPLE | PERSONNEL or token.text[0].isupper() and word in BY_FORM:
            return True
        if token.pos_ not in ("ADJ", "NOUN") and not (doc[i].text in (",", "(") and token.pos_ in ("ADP", "DET")):
            return False
    return False
