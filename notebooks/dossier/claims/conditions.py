"""Conditions: what must be fulfilled before NATO acts, and whose consent it needs.

In: a sentence in which the mission or foreign forces are the matter. Out: `mission/condition`, and beside it
`iraqi_position/conditional` where an Iraqi actor sets the condition or has to consent. The words that open or
hold a condition are the themes `condition_opens` and `condition_within` of the codebook; others are read from
verbs of need with a word of consent ("exigerait l'approbation de Bagdad", "doit être approuvée par le Parlement").
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .events import Event
from ..vocabulary import claims as words

if TYPE_CHECKING:
    from . import ClaimCoder, Found
    from .page import Line, Range
    from .scene import Scene

_ENDS = frozenset({";", ":", "»", "”", '"', "(", "—"})
_RESUMING = frozenset({"a", "et", "mais", "ont", "selon"})      # behind a comma: the condition is over
_NEVER = frozenset({"aucun", "aucune", "jamais", "pas", "rien"})
_BEING = frozenset({"préalablement", "soient", "soit", "être"})

Condition = tuple[int, int, "Range"]     # first token and end of the evidence, tokens of the condition itself


def find_conditions(coder: ClaimCoder, scene: Scene, sentence: Line, events: list[Event]) -> list[Found]:
    """The claims of the first condition of a sentence."""
    condition = next(_conditions(scene, sentence), None)
    if condition is None:
        return []
    start, end, inner = condition
    found = []
    party = _iraqi_party(scene, end, inner, events)
    in_play = (scene.in_play(sentence.start, sentence.end) or _names_nato(scene, sentence)) and not _is_of_others(scene, events)
    if scene.has_theme("foreign_forces", sentence.start, sentence.end) and not scene.own_missions_in(sentence.start, sentence.end) and not _names_nato(scene, sentence):
        in_play = False   # "accepte une présence étrangère, à condition que …"
    if in_play:
        found.append(coder.claim(scene, coder.codes["condition"], start, end, status="current", actor_id=scene.mission_actor))
    if party:
        target = scene.mission_actor if in_play else scene.target_near(sentence) or "foreign-forces"
        found.append(coder.claim(scene, coder.codes["position_conditional"], start, end, status="current", actor_id=party, target_id=target))
    return found


def _conditions(scene: Scene, sentence: Line) -> Iterator[Condition]:
    grammar = scene.grammar
    for token in scene.theme_starts("condition_opens", sentence.start, sentence.end):
        end = _end_of_condition(scene, token, sentence.end)
        yield *scene.within_statement(token, token, end), (token, end)
    for token in scene.theme_starts("condition_within", sentence.start, sentence.end):
        yield _in_clause(scene, token, token, sentence)
    for token in range(sentence.start + 1, sentence.end):
        lemma, word = grammar.lemma[token], grammar.lower[token]
        if lemma in words.CONSENTS:
            need = next((t for t in range(max(sentence.start, token - 5), token) if grammar.lemma[t] in words.NEEDING), None)
            if need is not None:   # "exigerait l'approbation de Bagdad"
                yield _in_clause(scene, need, token, sentence)
        elif lemma in words.CONSENT_VERBS and grammar.lower[token - 1] in _BEING and grammar.is_participle(token):
            if any(grammar.lemma[t] in words.NEEDING or grammar.lemma[t] == "devoir" for t in range(max(sentence.start, token - 12), token)):
                yield *scene.within_statement(token, sentence.start, sentence.end), (token, sentence.end)   # "doit être approuvée par le Parlement"
        elif word in ("si", "s'") and grammar.pos[token] == "SCONJ":
            end = _end_of_condition(scene, token, sentence.end)
            if _speaks_of_consent(scene, token, end):   # "s'ils respectent la souveraineté du pays"
                yield *scene.within_statement(token, token, end), (token, end)
        elif word == "sans" and not _NEVER.isdisjoint(grammar.lower[sentence.start:token]):
            if any(scene.in_group(a, "iraq") for _, a in scene.mentions(token + 1, min(token + 4, sentence.end))):   # "Rien ne se fera sans Bagdad"
                yield *scene.within_statement(token, sentence.start, sentence.end), (token, sentence.end)


def _in_clause(scene: Scene, verb: int, token: int, sentence: Line) -> Condition:
    """A condition that its own clause carries."""
    grammar = scene.grammar
    start, end = grammar.clause_bounds(grammar.clause_of(verb))
    start, end = scene.within_statement(verb, min(start, verb), max(end, token + 1))
    return start, end, (token, _end_of_condition(scene, token, sentence.end))


def _end_of_condition(scene: Scene, start: int, limit: int) -> int:
    lower = scene.grammar.lower
    for t in range(start + 2, limit):
        if lower[t] in _ENDS or lower[t] == "," and t + 1 < limit and (lower[t + 1] in _RESUMING or scene.grammar.tells(t + 1)):
            return t
    return limit


def _speaks_of_consent(scene: Scene, start: int, end: int) -> bool:
    text = scene.text(start, end).lower()
    return any(w in text for w in words.CONSENTING)


def _names_nato(scene: Scene, sentence: Line) -> bool:
    return any(scene.in_group(a, "nato") for _, a in scene.mentions(sentence.start, sentence.end)) and not scene.has_theme("elsewhere", sentence.start, sentence.end)


def _is_of_others(scene: Scene, events: list[Event]) -> bool:
    """Does somebody act in the sentence who is neither NATO nor Iraq, and neither of them?"""
    groups = {scene.group_of(a) for e in events if not e.nominal and not e.is_purpose for a in scene.agents(e)}
    return bool(groups) and groups.isdisjoint({"nato", "iraq", ""})


def _iraqi_party(scene: Scene, end: int, condition: Range, events: list[Event]) -> str:
    """The Iraqi actor who sets the condition, or whose consent it is."""
    first, last = condition
    speaker = scene.voice(first)[1]
    if speaker and scene.in_group(speaker, "iraq"):
        return speaker
    setting = next((a for e in events if e.head < first and not e.nominal for a in scene.agents(e) if scene.in_group(a, "iraq")), "")
    if setting:
        return setting
    inside = [a for _, a in scene.mentions(first, max(last, end)) if scene.in_group(a, "iraq")]
    return inside[0] if inside and (_speaks_of_consent(scene, first, last) or scene.grammar.lower[first] == "sans") else ""
