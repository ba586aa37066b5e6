"""For which noun a pronoun of the third person stands: agreement first, subjects before the mission before other nouns, the nearest sentence first.

After the usual preferences of pronoun resolution (Lappin and Leass 1994), as far as the parse can be trusted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..vocabulary import pronouns as words

if TYPE_CHECKING:
    from .page import Page

_SENTENCES_BACK = 2


def antecedent(page: Page, pronoun: int) -> int | None:
    """The head of the noun phrase that a pronoun takes up; None for other words, and where nothing agrees."""
    grammar = page.grammar
    wanted = words.AGREEMENT.get(grammar.lower[pronoun].lstrip("-"))
    if wanted is None:
        return None
    sentence = page.sentence_at(pronoun)
    start, end = sentence.start, pronoun
    near = grammar.lower[pronoun] in words.NEAR
    for _ in range(_SENTENCES_BACK + 1):
        same = next((t for t in range(start, end) if grammar.lower[t] == grammar.lower[pronoun] and grammar.dep[t].startswith("nsubj")), None)
        if same is not None and not near and start < sentence.start:   # "Elle forme … Elle ne combat pas."
            return antecedent(page, same)
        found = _in_range(page, start, end, wanted, near, is_last=start < sentence.start)
        if found is not None:
            return found
        before = page.sentence_before(start)
        if before is None:
            return None
        start, end = before.start, before.end
    return None


def _in_range(page: Page, start: int, end: int, wanted: tuple[str, str], points_near: bool, is_last: bool) -> int | None:
    grammar = page.grammar
    nouns = [t for t in range(start, end) if grammar.pos[t] in ("NOUN", "PROPN") and _agrees(grammar, t, wanted)]
    if points_near:
        return nouns[-1] if nouns else None
    subjects = [t for t in nouns if grammar.dep[t].startswith("nsubj") or grammar.dep[t] == "ROOT"]
    topics = [t for t in nouns if any(a <= t < b for a, b in page.own_missions)]
    others = [t for t in nouns if grammar.dep[t] in ("obj", "obl:arg", "obl:mod", "appos")]
    found = next(iter(subjects or topics or others), None)
    return nouns[-1] if found is None and is_last and nouns else found


def _agrees(grammar, noun: int, wanted: tuple[str, str]) -> bool:
    gender, number = wanted
    return (grammar.feature(noun, "Gender") or gender or "Masc") == (gender or grammar.feature(noun, "Gender") or "Masc") and (
        grammar.feature(noun, "Number") or number) == number
