"""Is a state or a capital named as one who acts, or as a place?"""

from __future__ import annotations

from spacy.tokens import Doc

from .lexicon import folded
from .titles import Unit
from ..vocabulary import metonyms

MAX_ASIDE = 16   # tokens between two commas after a name


def is_place(doc: Doc, unit: Unit) -> bool:
    """Is a state or a capital named as a place here ("en Irak", "à Bagdad") and not as one who acts?"""
    name = unit.names[0]
    if name.actor.kind != "government" or name.cases[0] < 1 or not name.actor.country:
        return False
    first = unit.first
    words = [folded(doc[t].text) for t in range(max(0, first - 2), first)]
    article = words[-1] if words and words[-1] in ("l'", "la", "le", "les") else ""
    before = (words[-2] if len(words) > 1 else "") if article else (words[-1] if words else "")
    if before in metonyms.PLACE_PREPOSITIONS:
        return True
    if before in metonyms.TO:
        return (name.is_city or before != "a") and not _is_addressed(doc, first)
    if not name.is_city:
        return False
    if before in metonyms.OF:
        noun = doc[first - 2] if first > 1 else None
        return noun is None or folded(noun.text) not in metonyms.ACTS
    if before in metonyms.PARTIES:
        return False
    return not _does_something(doc, unit.last)


def _is_addressed(doc: Doc, first: int) -> bool:
    """Is something asked of, given or said to it: "a demandé à Bagdad de …", "une lettre à Washington"?"""
    for t in range(first - 2, max(-1, first - 8), -1):
        token = doc[t]
        if token.is_punct and token.text not in "-'\"«»":
            return False
        if token.pos_ in ("VERB", "NOUN"):
            return token.lemma_ in metonyms.ADDRESSING
    return False


def _does_something(doc: Doc, after: int) -> bool:
    """Does a finite verb follow, past asides ("Copenhague, de son côté, a fait savoir"), or a second party ("Bagdad et Washington ont convenu")?"""
    stop = min(after + 6, len(doc))
    if after < len(doc) and doc[after].text == ",":
        close = next((t for t in range(after + 1, min(after + MAX_ASIDE, len(doc))) if doc[t].text == "," or doc[t].is_space or doc[t].is_sent_start), None)
        if close is None or doc[close].text != ",":
            return False
        after, stop = close + 1, min(close + 4, len(doc))
    for t in range(after, stop):
        token = doc[t]
        if token.pos_ in ("VERB", "AUX"):
            return "Part" not in token.morph.get("VerbForm") and "Inf" not in token.morph.get("VerbForm")
        if token.pos_ not in ("PRON", "ADV", "CCONJ", "PROPN"):
            return False
    return False
