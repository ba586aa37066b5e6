"""Offices that the codebook lacks, set beside a name: "la cheffe de la base, la colonelle X", "X, chercheur à Lyon".

`phrases` tells for a token the office of the codebook that it belongs to. Both functions return the tokens of the office.
"""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Doc

from .lexicon import folded
from .titles import Phrase
from ..vocabulary import people

MAX_APPOSITION = 14   # tokens of an office between a comma and a name


def office_before(doc: Doc, first: int, phrases: Mapping[int, Phrase]) -> tuple[int, int] | None:
    """Tokens of an office that a comma sets before a name: "le chef de la mission, le général X"."""
    if first and doc[first - 1].lower_ in ("le", "la", "l'"):
        first -= 1
    if first < 2 or doc[first - 1].text != ",":
        return None
    found = None
    for t in range(first - 2, max(-1, first - 2 - MAX_APPOSITION), -1):
        token = doc[t]
        if token.is_punct and token.text not in "-'()" or token.pos_ in ("VERB", "AUX") and token.morph.get("VerbForm") != ["Part"]:
            break
        if folded(token.text) in people.ROLES and (t == 0 or doc[t - 1].pos_ not in ("PROPN",)):
            start = phrases[t].first if t in phrases else t
            start -= start > 0 and doc[start - 1].lower_ in ("premier", "première", "haut", "haute")
            found = start, first - 1
            if not start or doc[start - 1].lower_ not in ("de", "d'", "du"):
                break   # else another office holds it: "le porte-parole du Premier ministre, le général X"
    return found


def office_after(doc: Doc, last: int, phrases: Mapping[int, Phrase]) -> tuple[int, int] | None:
    """Tokens of an office that stands after a name and a comma: "X, chercheuse à l'université de Y"."""
    n = len(doc)
    if last + 1 >= n or doc[last].text not in (",", "("):
        return None
    start = last + 1
    while start < n and start < last + 4 and (doc[start].pos_ in ("DET", "ADJ", "NUM") or doc[start].lower_ in ("le", "la", "l'", "un", "une", "ancien", "ancienne")):
        if folded(doc[start].text) in people.ROLES:
            break
        start += 1
    if start >= n or folded(doc[start].text) not in people.ROLES and start not in phrases:
        return None
    end = start
    while end < n and end < start + MAX_APPOSITION and not (doc[end].is_punct and doc[end].text not in "-'") and not doc[end].is_space \
            and (doc[end].pos_ not in ("VERB", "AUX") or doc[end].tag_ == "ADJ"):
        end += 1
    while end > start + 1 and doc[end - 1].pos_ in ("ADP", "CCONJ", "DET"):
        end -= 1
    return start, end
