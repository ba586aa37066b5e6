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
    near, kept = grammar.lower[pronoun] in words.NEAR, None
    for _ in range(_SENTENCES_BACK + 1):
        same = next((t for t in range(start, end) if grammar.lower[t] == grammar.lower[pronoun] and grammar.dep[t].startswith("nsubj")), None)
        if same is not None and not near and start < sentence.start:   # "Elle forme … Elle ne combat pas."
            return same if page.mention_at[same] is not None else antecedent(page, same)
        nouns = [t for t in range(start, end) if grammar.pos[t] in ("NOUN", "PROPN") and _agrees(grammar, t, wanted) and not _is_person(page, t)]
        found = nouns[-1] if near and nouns else _best(page, nouns, only_topics=kept is not None)
        if found is not None:
            return found
        kept = nouns[-1] if kept is None and nouns and start < sentence.start else kept
        before = page.sentence_before(start)
        if before is None:
            return kept
        start, end = before.start, before.end
    return kept


def _best(page: Page, nouns: list[int], only_topics: bool) -> int | None:
    """Subjects before the mission before objects; behind a sentence that had another noun, only the mission is remembered."""
    dep = page.grammar.dep
    subjects = [t for t in nouns if dep[t].startswith("nsubj") or dep[t] == "ROOT"]
    topics = [t for t in nouns if any(a <= t < b for a, b in page.own_missions)]
    others = [t for t in nouns if dep[t] in ("obj", "obl:arg", "obl:mod", "appos")]
    return next(iter(topics if only_topics else subjects or topics or others), None)


def _is_person(page: Page, noun: int) -> bool:
    """Somebody named: pronouns for people are resolved with the mentions."""
    span = page.mention_at[noun]
    return span is not None and bool(span._.mention.actor_id) and page.is_person(span._.mention.actor_id)


def _agrees(grammar, noun: int, wanted: tuple[str, str]) -> bool:
    gender, number = wanted
    return (grammar.feature(noun, "Gender") or gender or "Masc") == (gender or grammar.feature(noun, "Gender") or "Masc") and (
        grammar.feature(noun, "Number") or number) == number
