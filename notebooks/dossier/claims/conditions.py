"""Conditions: what must be fulfilled before NATO acts, and whose consent it needs.

In: a sentence in which the mission or foreign forces are the matter. Out: `mission/condition`, and beside it
`iraqi_position/conditional` where an Iraqi actor sets the condition or has to consent. The words that open a
condition, hold one within its clause or leave a decision to somebody are the themes `condition_opens`, `condition_within`
and `left_to` of the codebook. Others are read from a word of consent: behind a verb of need ("exigerait l'approbation de
Bagdad", "reste suspendu à un vote"), behind a preposition ("sans l'aval du Parlement"), as a duty ("devra être approuvé
par nous"), or still to be given ("n'a pas encore donné son accord").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .events import DONE, PAST, PLANNED, Event
from ..vocabulary import claims as words

if TYPE_CHECKING:
    from . import ClaimCoder, Found
    from .page import Line
    from .scene import Scene

_ENDS = frozenset({";", ":", "»", "”", '"', "(", "—"})
_RESUMING = frozenset({"a", "et", "mais", "ont", "selon"})      # behind a comma: the condition is over
_NEVER = frozenset({"aucun", "aucune", "jamais", "nul", "nulle", "pas", "plus", "rien"})
_ABSENT = frozenset({"faute", "hormis", "sans", "sauf"})
_PRESENT = frozenset({"après", "avec", "moyennant"})
_OF_WHOM = frozenset({"desquels", "desquelles", "duquel"})
_GIVEN = frozenset({"accorder", "donner", "obtenir", "recevoir"})


@dataclass(frozen=True, slots=True)
class Condition:
    """First token and end of the evidence; tokens of the condition itself; is it a consent, so that he who gives it is the actor?"""

    start: int
    end: int
    first: int
    last: int
    is_consent: bool = False


def find_conditions(coder: ClaimCoder, scene: Scene, sentence: Line, events: list[Event]) -> list[Found]:
    """The claims of the first condition of a sentence, and of the first that an Iraqi actor sets."""
    conditions = list(_conditions(scene, sentence, events))
    if not conditions:
        return []
    found = []
    parties = [(c, party) for c in conditions if (party := _iraqi_party(scene, c, events))]
    in_play = (scene.in_play(sentence.start, sentence.end) or _names_nato(scene, sentence)) and not _is_of_others(scene, events)
    own = scene.in_group(scene.voice(conditions[0].first)[1], "nato") and scene.mission_actor   # NATO speaks of itself
    target = own or _target(scene, sentence, conditions[0]) or (scene.mission_actor if in_play else scene.target_near(sentence) or "foreign-forces")
    if in_play and target == scene.mission_actor:
        first = parties[0][0] if parties else conditions[0]
        found.append(coder.claim(scene, coder.codes["condition"], first.start, first.end, status="current", actor_id=scene.mission_actor))
    if parties:
        condition, party = parties[0]
        given = any("consent" in e.classes and e.state in (DONE, PAST) and not e.negated and not e.nominal and party in scene.agents(e) for e in events)
        party = coder.whose["iraqi_position"] if party in scene.rules.states else party
        found.append(coder.claim(scene, coder.codes["position_conditional"], condition.start, condition.end, status="done" if given else "current", actor_id=party, target_id=target))
    return found


def _target(scene: Scene, sentence: Line, condition: Condition) -> str:
    """Of whom the sentence speaks: outside its terms ("accepte des instructeurs, à condition qu'aucun ne soit américain"), else in them."""
    first = max(condition.first, sentence.start)
    return scene.target_within(sentence.start, first) or scene.target_within(min(condition.last, sentence.end - 1), sentence.end) or (
        "" if scene.in_play(sentence.start, sentence.end) else scene.target_within(first, sentence.end))


def _conditions(scene: Scene, sentence: Line, events: list[Event]) -> Iterator[Condition]:
    grammar = scene.grammar
    for token in scene.theme_starts("condition_opens", sentence.start, sentence.end):
        end = _end_of_condition(scene, token, sentence.end)
        if "quoi" in grammar.lower[token:token + 3]:
            continue   # "Faute de quoi, …": a threat
        if grammar.lower[token] in ("aussi", "tant") and not _speaks_of_consent(scene, token, end) and not _sets_terms(scene, token, events):
            continue   # "appelle l'Otan à rester tant que Daech mordra"
        yield Condition(*scene.within_statement(token, token, end), token, end)
    for token in scene.theme_starts("on_invitation", sentence.start, sentence.end):
        only = grammar.lower[token - 1:token] in (["que"], ["qu'"]) or grammar.lower[token] in ("que", "qu'")
        if only or any(grammar.lemma[t] in ("devoir", "pouvoir") for t in range(max(sentence.start, token - 5), token)):     # "doivent venir à notre invitation", "n'iront qu'à l'invitation de Bagdad"
            yield Condition(*scene.within_statement(token, sentence.start, sentence.end), token, sentence.end)
    for token in scene.theme_starts("terms", sentence.start, sentence.end):
        if _sets_terms(scene, token, events):      # "accepteraient des formateurs, mais sans armes"
            end = _end_of_condition(scene, token, sentence.end)
            yield Condition(*scene.within_statement(token, token, end), token, end)
    for theme in ("condition_within", "left_to"):
        for token in scene.theme_starts(theme, sentence.start, sentence.end):
            yield _in_clause(scene, token, token, sentence, is_consent=theme == "left_to")
    for token in range(sentence.start + 1, sentence.end):
        word = grammar.lower[token]
        if grammar.lemma[token] in words.CONSENTS and (found := _of_consent(scene, token, sentence)):
            yield found
        elif word in ("si", "s'") and grammar.pos[token] == "SCONJ":
            end = _end_of_condition(scene, token, sentence.end)
            if _speaks_of_consent(scene, token, end) or _sets_terms(scene, token, events):   # "s'ils respectent la souveraineté du pays"
                yield Condition(*scene.within_statement(token, token, end), token, end)
        elif word == "sans" and not _NEVER.isdisjoint(grammar.lower[sentence.start:token]):
            if any(scene.in_group(a, "iraq") for _, a in scene.mentions(token + 1, min(token + 4, sentence.end))):   # "Rien ne se fera sans Bagdad"
                yield Condition(*scene.within_statement(token, sentence.start, sentence.end), token, sentence.end, is_consent=True)
    for token in scene.theme_starts("bounds", sentence.start, sentence.end):
        start, end = grammar.clause_bounds(grammar.clause_of(token))
        if any(grammar.lemma[t] in ("devoir", "falloir") for t in range(start, end)) or " ne " in grammar.text(start, token) and " qu" in grammar.text(start, token + 1):
            yield _in_clause(scene, token, token, sentence)   # "doivent se déplacer sous escorte irakienne"
    for event in events:
        if _is_duty(scene, event) or _is_needed(scene, event) or _is_pending(scene, event) or "condition" in event.classes and not event.nominal and _is_of_iraq(scene, event):
            start, end = scene.evidence(event)
            yield Condition(start, end, event.head, max(end, event.head + 1), is_consent=True)


# --- words of consent -------------------------------------------------------------------------------

def _of_consent(scene: Scene, token: int, sentence: Line) -> Condition | None:
    """A condition by a noun of Iraq's consent: what needs it, or a preposition before it."""
    grammar = scene.grammar
    if not _may_be_iraqs(scene, token, sentence.end):
        return None
    need = next((t for t in range(token - 1, max(sentence.start, token - 7) - 1, -1) if grammar.lemma[t] in words.NEEDING), None)
    if need is not None and not (grammar.lemma[need] in _GIVEN and grammar.group(need).state in (DONE, PAST)):   # "a obtenu l'accord": it has been given
        return _in_clause(scene, need, token, sentence, is_consent=True)
    before = next((t for t in range(token - 1, max(sentence.start, token - 5) - 1, -1) if grammar.pos[t] == "ADP" and grammar.lower[t] not in ("de", "d'", "à")), None)
    if before is None or grammar.lower[token - 1] == "un" and grammar.lemma[token] == "accord":
        return None
    absent, present = grammar.lower[before] in _ABSENT, grammar.lower[before] in _PRESENT
    if not absent and not present or grammar.lemma[token] == "invitation" and present:
        return None
    verb = grammar.clause_of(token)
    bound = any(grammar.is_infinitive(t) for t in range(min(verb, token), token))     # "a juré de ne rien entreprendre sans l'accord de Bagdad"
    told = not bound and grammar.is_verb(verb) and grammar.group(verb).state in (DONE, PAST) and not grammar.group(verb).negated
    if told and absent and _NEVER.isdisjoint(grammar.lower[verb:before]):
        return None   # "Le tour est joué, sans un vote": nothing is asked for
    end = next((t for t in range(token + 1, sentence.end) if grammar.lower[t] in (",", *_ENDS)), sentence.end)
    return Condition(*scene.within_statement(before, before, end), before, end, is_consent=True)


def _may_be_iraqs(scene: Scene, token: int, limit: int) -> bool:
    """Is a consent that of an Iraqi actor, or of nobody named? A vote, a wish or a decision must have an owner."""
    grammar = scene.grammar
    if token and grammar.lower[token - 1] in words.POSSESSIVES:
        return True
    of = next((t for t in range(token + 1, min(token + 4, limit)) if grammar.lower[t] in ("de", "d'", "des", "du") and grammar.pos[t] != "DET"), None)
    if token + 1 < limit and grammar.lower[token + 1] in _OF_WHOM:     # "le gouvernement irakien, sans l'assentiment duquel …"
        return True
    if of is None:
        return grammar.lemma[token] not in words.WEAK_CONSENTS
    end = next((t for t in range(of + 1, limit) if grammar.lower[t] in (",", *_ENDS) or grammar.is_finite(t)), limit)
    owners = [a for _, a in scene.parties(of, min(end, of + 7))]
    if owners:
        return any(scene.in_group(a, "iraq") for a in owners[:2])
    head = next((t for t in range(of + 1, end) if grammar.pos[t] in ("NOUN", "PROPN")), None)
    if head is not None and scene.in_group(scene.described_at(head), "iraq"):     # "sans un vote des députés"
        return True
    return head is not None and grammar.lemma[head] not in words.COLLECTIVES and grammar.lemma[token] not in words.WEAK_CONSENTS


def _is_duty(scene: Scene, event: Event) -> bool:
    """ "doit être approuvé par le Parlement", "seront agréés par le ministère", "devra être demandé par nous", "sera fixé par Bagdad"."""
    grammar, head = scene.grammar, event.head
    if event.nominal or not event.passive or event.negated or grammar.lemma[head] not in words.CONSENT_VERBS:
        return False
    opener = grammar.group(head).first
    asked = any(grammar.lemma[t] in words.NEEDING or grammar.lemma[t] == "devoir" for t in range(max(grammar.opens[head], opener - 8), opener))
    by_iraq = _is_of_iraq(scene, event) or grammar.text(head + 1, head + 4).startswith(" par nous ") and scene.in_group(scene.voice(head)[1], "iraq")
    if grammar.lower[head - 1] in ("être", "soit", "soient", "préalablement") and (asked or event.state == PLANNED and by_iraq):
        return True
    return event.state == PLANNED and by_iraq


def _is_needed(scene: Scene, event: Event) -> bool:
    """ "Encore faut-il que Bagdad dise oui", "il faudra que le Parlement l'approuve"."""
    grammar, head = scene.grammar, event.head
    if event.nominal or event.negated or event.classes.isdisjoint(_DECIDING) or not _is_of_iraq(scene, event):
        return False
    return any(grammar.lemma[t] == "falloir" for t in range(max(grammar.opens[head], head - 9), head)) and "que" in grammar.lower[max(0, head - 7):head]


def _is_pending(scene: Scene, event: Event) -> bool:
    """ "n'a pas encore donné son feu vert", "devra se prononcer sur l'élargissement": Iraq has still to decide."""
    grammar, head = scene.grammar, event.head
    if event.nominal or event.is_purpose or head in grammar.cues or not grammar.tells(head) and not grammar.is_infinitive(head) or event.classes.isdisjoint(_DECIDING) or not _is_of_iraq(scene, event) or scene.touches(event, "departure"):
        return False
    group = grammar.group(head)
    if not any(scene.touches(event, theme) for theme in ("presence_of_others", "mission_in_play", "growth")):
        return False
    if event.negated:
        return not _NOT_YET.isdisjoint(grammar.lower[group.first:min(head + 4, len(grammar.lower))])
    if "consent" in event.classes and scene.touches(event, "obliged") and grammar.lemma[head] not in words.OBLIGING:
        return True      # "Il faudra que le Parlement donne son aval"
    owed = any(grammar.lemma[t] in ("devoir", "rester") for t in range(max(grammar.opens[head], group.first - 4), group.first))
    return "settle" in event.classes and (owed or event.state == PLANNED and grammar.tells(head))


_DECIDING = frozenset({"consent", "settle"})
_AGREEING = frozenset({"allow", "back", "consent", "vote", "welcome"})
_NOT_YET = frozenset({"encore", "toujours"})


def _is_of_iraq(scene: Scene, event: Event) -> bool:
    return any(scene.in_group(a, "iraq") for a in scene.agents(event))


def _sets_terms(scene: Scene, token: int, events: list[Event]) -> bool:
    """ "Nous accepterons des formateurs s'ils respectent nos lois", "laisseront les formateurs tranquilles tant que …": does an Iraqi actor consent before an "if"?"""
    return any((not e.classes.isdisjoint(_AGREEING) or e.negated and "object" in e.classes or scene.grammar.lemma[e.head] in words.SPARING) and not e.nominal and e.head < token and scene.sentence_at(e.head) == scene.sentence_at(token) and _is_of_iraq(scene, e) for e in events)


# --- reach and parties --------------------------------------------------------------------------------

def _in_clause(scene: Scene, verb: int, token: int, sentence: Line, is_consent: bool = False) -> Condition:
    """A condition that its own clause carries."""
    grammar = scene.grammar
    start, end = grammar.clause_bounds(grammar.clause_of(verb))
    start, end = scene.within_statement(verb, min(start, verb), max(end, token + 1))
    return Condition(start, end, token, _end_of_condition(scene, token, sentence.end), is_consent)


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


def _iraqi_party(scene: Scene, condition: Condition, events: list[Event]) -> str:
    """The Iraqi actor who has to consent, or who sets the condition."""
    first, last = condition.first, condition.last
    inside = [a for _, a in scene.parties(first, max(last, condition.end)) if scene.in_group(a, "iraq")]
    acting = [a for e in events if condition.is_consent and e.head == first for a in scene.agents(e) if scene.in_group(a, "iraq")]
    inside += [a for t in range(first, max(last, condition.end)) if not inside and (a := scene.described_at(t))]
    if condition.is_consent and (acting or inside):
        return (acting or inside)[0]
    if any(scene.grammar.lower[t] in _OF_WHOM for t in range(first, condition.end)):
        before = [a for _, a in scene.parties(scene.sentence_at(first).start, first) if scene.in_group(a, "iraq")]
        return before[-1] if before else ""
    speaker = scene.voice(first)[1]
    if speaker and scene.in_group(speaker, "iraq"):
        return speaker
    setting = next((a for e in events if e.head < first and not e.nominal for a in scene.agents(e) if scene.in_group(a, "iraq")), "")
    if setting:
        return setting
    if any(scene.grammar.lemma[t] == "invitation" for t in range(first, condition.end)) and not inside:
        return scene.rules.groups["iraq"].actors[0]    # "toujours sous invitation"
    return inside[0] if inside and _speaks_of_consent(scene, first, last) else ""
