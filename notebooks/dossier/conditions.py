"""Conditions: what must be fulfilled before NATO acts, and whose consent it needs.

In: a sentence in which the mission or foreign forces are the matter. Out: `mission/condition`, and beside it
`iraqi_position/conditional` where an Iraqi actor sets the condition or has to consent. The words that open or
hold a condition are the themes `condition_opens` and `condition_within` of the codebook.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .events import Event
from .vocabulary import claims as words

if TYPE_CHECKING:
    from .claims import ClaimCoder, Found
    from .page import Line
    from .page import Range
    from .scene import Scene

_ENDS = frozenset({";", ":", "»", "”", '"', "(", "—"})


def find_conditions(coder: ClaimCoder, scene: Scene, sentence: Line, events: list[Event]) -> list[Found]:
    found = []
    for start, end, condition in _conditions(scene, sentence):
        party = _iraqi_party(scene, sentence, start, end, condition, events)
        in_play = (scene.in_play(sentence.start, sentence.end) or _names_nato(scene, sentence)) and not _is_of_others(scene, start, events)
        if in_play:
            found.append(coder.claim(scene, coder.codes["condition"], start, end, status="current", actor_id=scene.mission_actor))
        if party:
            target = scene.mission_actor if in_play else scene.target_near(sentence) or "foreign-forces"
            found.append(coder.claim(scene, coder.codes["position_conditional"], start, end, status="current", actor_id=party, target_id=target))
    return found[:2]


def _names_nato(scene: Scene, sentence: Line) -> bool:
    return any(scene.in_group(a, "nato") for _, a in scene.mentions(sentence.start, sentence.end)) and not scene.has_theme("elsewhere", sentence.start, sentence.end)


def _conditions(scene: Scene, sentence: Line) -> Iterator[tuple[int, int, Range]]:
    """First and last token of each clause with a condition, and the tokens of the condition itself."""
    for token in _starts(scene, "condition_opens", sentence):
        end = _end_of_condition(scene, token, sentence.end)
        yield *scene.within_statement(token, token, end), (token, end)
    for token in _starts(scene, "condition_within", sentence):
        grammar = scene.grammar
        start, end = scene.within_statement(token, *grammar.clause_bounds(grammar.clause_of(token)))
        yield start, max(end, token + 1), (token, _end_of_condition(scene, token, sentence.end))
    for token in range(sentence.start + 1, sentence.end - 1):   # "exigerait l'approbation de Bagdad"
        if scene.grammar.lemma[token] in words.CONSENTS and any(scene.grammar.lemma[t] in words.NEEDING for t in range(max(sentence.start, token - 5), token)):
            first = next(t for t in range(max(sentence.start, token - 5), token) if scene.grammar.lemma[t] in words.NEEDING)
            start, end = scene.grammar.clause_bounds(scene.grammar.clause_of(first))
            yield *scene.within_statement(first, min(start, first), max(end, token + 1)), (token, _end_of_condition(scene, token, sentence.end))
    for token in range(sentence.start, sentence.end - 1):   # "Rien ne se fera sans Bagdad"
        if scene.grammar.lower[token] == "sans" and any(scene.in_group(a, "iraq") for _, a in scene.mentions(token + 1, min(token + 4, sentence.end))):
            if any(w in ("rien", "aucun", "aucune", "pas", "jamais") for w in scene.grammar.lower[sentence.start:token]):
                yield *scene.within_statement(token, sentence.start, sentence.end), (token, sentence.end)


def _starts(scene: Scene, theme: str, sentence: Line) -> Iterator[int]:
    yield from scene.theme_starts(theme, sentence.start, sentence.end)


def _end_of_condition(scene: Scene, start: int, limit: int) -> int:
    for t in range(start + 2, limit):
        word = scene.grammar.lower[t]
        if word in _ENDS or word == "," and t + 1 < limit and (scene.grammar.lower[t + 1] in ("a", "ont", "et", "mais") or scene.grammar.tells(t + 1) or scene.grammar.lower[t + 1] == "selon"):
            return t
    return limit


def _is_of_others(scene: Scene, start: int, events: list[Event]) -> bool:
    """Does somebody act in the sentence who is neither NATO nor Iraq?"""
    agents = {a for e in events if not e.nominal and not e.is_purpose for a in scene.agents(e)}
    groups = {scene.group_of(a) for a in agents}
    return bool(groups) and groups.isdisjoint({"nato", "iraq", ""})


def _iraqi_party(scene: Scene, sentence: Line, start: int, end: int, condition: Range, events: list[Event]) -> str:
    """The Iraqi actor who sets the condition, or whose consent it is."""
    speaker = scene.voice(condition[0])[1]
    if speaker and scene.in_group(speaker, "iraq"):
        return speaker
    setting = next((a for e in events if e.head < condition[0] and not e.nominal for a in scene.agents(e) if scene.in_group(a, "iraq")), "")
    if setting:
        return setting
    text = scene.text(*condition).lower()
    inside = [a for _, a in scene.mentions(condition[0], max(condition[1], end)) if scene.in_group(a, "iraq")]
    if inside and (any(w in text for w in words.CONSENTING) or text.startswith("sans")):
        return inside[0]
    return ""
