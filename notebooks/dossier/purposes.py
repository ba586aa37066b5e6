"""What a mission is for, and where it works: clauses of purpose and places in a sentence about it."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span, Token

from .events import PLANNED, clause_bounds, clause_of, state_of
from .scene import Scene
from .vocabulary import purposes as words


def find_goals(scene: Scene, sentence: Span) -> Iterator[tuple[int, int, str]]:
    """Clauses of purpose that hang on the mission, its training or its growth: first token, end, status."""
    if scene.has_theme("elsewhere", sentence.start, sentence.end):
        return
    for token in sentence:
        if token.pos_ not in ("VERB", "AUX") or "Inf" not in token.morph.get("VerbForm") or token.lemma_ in words.MEANS:
            continue
        mark = next((c for c in token.children if c.dep_ in ("mark", "case") and c.lower_ in words.MARKS), None)
        if mark is None or not _hangs_on_mission(scene, token):
            continue
        start, end = clause_bounds(token)
        start = min(mark.i, start)
        yield start, min(end, sentence.end), PLANNED if state_of(clause_of(token.head)) == PLANNED else "current"


def _hangs_on_mission(scene: Scene, verb: Token) -> bool:
    """Is the mission or NATO's training named before the purpose, in the same clause?"""
    start = clause_bounds(clause_of(verb.head))[0]
    chain = [verb.head, *verb.head.ancestors]
    trains = any(t.lemma_ in words.MEANS for t in chain)
    named = scene.own_missions_in(min(start, verb.sent.start), verb.i)
    return bool(named) or trains and scene.is_about_mission(verb.sent)


def find_places(scene: Scene, sentence: Span) -> Iterator[tuple[int, int, str]]:
    """Clauses that say where in the country the mission works."""
    for token in sentence:
        if token.lemma_ not in words.WORKING or token.pos_ not in ("VERB", "AUX"):
            continue
        end = token.right_edge.i + 1
        place = scene.has_theme("cities", token.i, end) or scene.has_theme("beyond", token.i, end)
        if place:
            start, end = clause_bounds(clause_of(token))
            yield start, min(end, sentence.end), PLANNED if state_of(clause_of(token)) == PLANNED else "current"
