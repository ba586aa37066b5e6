"""Numbers of people in, claims out: how large the mission is or is to be, and how many US troops come, go or stay."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from spacy.tokens import Span

from .subjects import subject_of
from .events import CURRENT, DONE, PAST, PLANNED, Event
from ..articles import plain
from ..vocabulary import claims as words
from ..vocabulary.nations import BY_FORM

if TYPE_CHECKING:
    from . import ClaimCoder, Found
    from .page import Line
    from .scene import Scene

_ISO = re.compile(r"\d{4}(-\d\d(-\d\d)?)?$")
_ROLE_STATUS = {"current": "current", "past": "past", "total": "current"}
_ASKING = frozenset({"ask", "demand"})
_GIVING = frozenset({"deploy", "promise", "support"})
_MOVING = frozenset({"deploy", "leave", "shrink"})
_CHANGES = frozenset({"increase", "decrease"})


def find_sizes(coder: ClaimCoder, scene: Scene, sentence: Line, events: list[Event]) -> list[Found]:
    """A claim for each number of the mission's own people, and one for each level of US troops that a verb moves."""
    found = []
    numbers = [(n, span, q) for n, span in scene.quantities(sentence.start, sentence.end) if _counts_people(scene, span, q := span._.quantity)]
    for number, span, quantity in numbers:
        start, end = _clause_around(scene, span)
        status = "denied" if quantity.negated else _status(scene, span, quantity)
        if quantity.role != "requested" and not _is_requested(span, events) and not _is_part(scene, span) and _counts_mission(scene, span, quantity, start, end, events):
            found.append(coder.claim(scene, coder.codes["size"], start, end, head=span.start, status=status, actor_id=scene.mission_actor,
                                     value=quantity.value, quantity=number))
        elif _counts_us_troops(scene, span, quantity, start, end, events):
            code = _theatre(scene, start, end)
            direction = _us_direction(scene, span, quantity) if code else ""
            later = any(q.role in ("target", "planned") and s.start > span.start for _, s, q in numbers)
            if direction and not (later and quantity.role in ("current", "past")) and quantity.role != "past":
                claim = _us_level(coder, scene, span, quantity, number, direction, status, start, end, events)
                found += [claim if code == "troop_level" else (*claim[:2], replace(claim[2], code=code, key=claim[2].key.replace("troop_level", code)))]
    return found


def _counts_people(scene: Scene, span: Span, quantity) -> bool:
    """Troops and staff; "350 personnes" too, where nobody else's are counted."""
    owned = not quantity.actor_id or scene.in_group(quantity.actor_id, "nato")
    return quantity.kind == "personnel" or quantity.kind == "people" and owned and (
        _is_bare(scene, span) or any(scene.grammar.lemma[t] in words.MEMBERS for t in range(span.start, span.end)))


def _is_bare(scene: Scene, span: Span) -> bool:
    """ "4.000", "une vingtaine": a number without its noun."""
    grammar = scene.grammar
    nouns = [t for t in range(span.start, span.end) if grammar.pos[t] in ("NOUN", "PROPN") and not grammar.lower[t][0].isdigit()]
    return all(grammar.lemma[t].endswith("aine") or grammar.lemma[t] in ("millier", "cent") for t in nouns)


def _us_level(coder: ClaimCoder, scene: Scene, span: Span, quantity, number: int, direction: str, status: str, start: int, end: int, events: list[Event]) -> Found:
    verb = _verb_of(scene, span)
    moving = max((e for e in events if start <= e.head < span.start and not e.nominal), key=lambda e: e.head, default=None)    # "n'avait pas l'intention d'ajouter à ses 2.500 soldats"
    state = scene.grammar.group(verb).state if verb is not None else DONE
    if quantity.negated or moving is not None and moving.negated and direction != "hold":
        direction, status = "hold", "denied"
    elif direction == "reduce" and state in (DONE, PAST, "current"):
        status = "done" if state != "current" or quantity.role == "current" else "planned"
    date = scene.date(start, end, span.start, _ISO)
    sentence = scene.sentence_at(span.start)
    administration = scene.administrations.of_number(span.start, start, end, sentence, PAST if status == "done" else PLANNED)
    return coder.claim(scene, coder.codes["troop_level"], start, end, head=span.start, direction=direction, actor_id=scene.us, value=quantity.value,
                       quantity=number, status=status, administration=administration, date=date)


def _status(scene: Scene, span: Span, quantity) -> str:
    if quantity.role == "past" and (verb := _verb_of(scene, span)) is not None and scene.grammar.group(verb).state == CURRENT and not scene.grammar.group(verb).helpers:
        return "current"   # "réunit", which looks like a past
    if quantity.role == "increase" or quantity.role == "decrease":
        verb = _verb_of(scene, span)
        return "done" if verb is not None and scene.grammar.group(verb).state in (DONE, PAST) and quantity.role == "decrease" else "planned"
    if scene.has_theme("to_come", span.start, min(span.end + 5, scene.sentence_at(span.start).end)):   # "4.000 militaires pour la future mission"
        return "planned"
    if scene.grammar.lower[span.start - 1] in ("de", "d'"):
        after = next((s for _, s in scene.quantities(span.end, span.end + 6) if scene.grammar.lower[s.start - 1] == "à"), None)
        if after is not None:   # "de 500 personnel à autour 4,000"
            return "past" if quantity.role == "past" and after._.quantity.role == "current" else "current"
    return _ROLE_STATUS.get(quantity.role, "planned")


def _verb_of(scene: Scene, span: Span) -> int | None:
    """The finite verb in whose clause a number stands."""
    clause = scene.grammar.clause_of(span.root.i)
    if scene.grammar.is_verb(clause):
        return clause
    sentence = scene.sentence_at(span.start)
    return next((t for t in range(span.start, sentence.start - 1, -1) if scene.grammar.is_verb(t) and scene.grammar.tells(t)), None)


def _clause_around(scene: Scene, span: Span) -> tuple[int, int]:
    grammar = scene.grammar
    start, end = grammar.clause_bounds(grammar.clause_of(span.root.i))
    return scene.within_statement(span.root.i, min(start, span.start), max(end, span.end))


def _is_requested(span: Span, events: list[Event]) -> bool:
    """ "réclame 200 conseillers de plus"."""
    return any(not e.classes.isdisjoint(_ASKING) and not e.nominal and e.head < span.start <= e.head + 6 for e in events)


def _is_part(scene: Scene, span: Span) -> bool:
    """ "500 instructeurs, dont une vingtaine de médecins"."""
    lead = scene.grammar.lower[max(0, span.start - 3):span.start]
    return any(w in ("dont", "parmi", "compris") for w in lead)


def _counts_mission(scene: Scene, span: Span, quantity, start: int, end: int, events: list[Event]) -> bool:
    """Is a number of people the mission's own: NATO's, in a sentence about its mission in Iraq?"""
    sentence, grammar = scene.sentence_at(span.start), scene.grammar
    if _is_trained(scene, span, end) or any(span.text in s.speaker_text for a, b, s in scene.statements if s.speaker_text and abs(a - span.start) < 60):
        return False   # "ont confirmé deux officiers": those who tell
    head = span.root.i
    if any(grammar.lower[t] in ("ses", "leurs") for t in range(max(0, span.start - 1), head)) and scene.is_missions_people(head, grammar.phrase(head)):
        return True    # "Ses quelque 580 membres"
    if span.start - sentence.start < 8 and any(scene.stands_for_mission(t) for t in range(sentence.start, span.start)):
        return True   # "Elle compte environ 580 personnes"
    if grammar.lower[max(0, span.start - 1):span.start] == ["ses"] and scene.main_subject and any(scene.has_theme("mission_people", t, t + 1) for t in range(span.start, span.end)) and not scene.in_group(quantity.actor_id, "us"):
        return True    # "ses 500 instructeurs"
    if not scene.in_play(sentence.start, sentence.end) or scene.has_theme("elsewhere", start, end) and not scene.has_theme("iraq", start, end):
        return False
    if _is_comprised(scene, span):
        return True
    owner, own = quantity.actor_id, scene.own_missions_in(start, end)
    if not own and scene.in_group(scene.voice(span.start)[1], "us") or any(grammar.lower[t] in ("nos", "notre") for t in range(span.start, span.end)) and not scene.speaks_for_mission(span.start):
        return False   # "Les effectifs restent fixés à 5.200 hommes", in the words of the Pentagon; "une quinzaine de nos soldats"
    joins = own and any(grammar.lemma[t] in words.JOINING for t in range(start, end))
    if owner and not scene.in_group(owner, "nato"):
        return bool(joins) and not scene.in_group(owner, "us")
    if any(grammar.lemma[t] in words.LOSSES for t in range(sentence.start, sentence.end)):
        return False
    first, last = _own_window(scene, span, start, end)
    rivals = any(scene.in_group(a, g) for _, a in scene.mentions(first, last) for g in ("us", "coalition"))
    if scene.has_theme("us_forces", first, last) or rivals and not own:
        return False
    if quantity.role in _CHANGES and any(grammar.lemma[t] in words.LEAVING for t in range(start, end)):
        return False
    agents = {a for e in events if start <= e.head < end and not e.is_purpose for a in scene.agents(e)}
    if _is_nations_own(scene, span, events, agents):
        return False
    if agents and all(scene.in_group(a, "us") for a in agents):
        return False   # "ses équipes ne gonfleront pas leurs effectifs, figés à 2.500"
    if own or any(scene.in_group(a, "nato") for a in agents) or owner:
        return True
    if _is_level(scene, span) and scene.main_subject and not any(scene.groups_of(a) or scene.country_of(a) for a in agents):
        return True   # "La voilà qui passe de 500 à 4.000 hommes"
    if scene.mentions(first, last) or agents:
        return False
    if any(grammar.lemma[t] == "fort" or grammar.lower[t] == "forte" for t in range(max(0, span.start - 4), span.start)) or grammar.lower[span.start - 1] == "avec" and scene.main_subject:
        return True   # "Forte de 280 militaires", "ont repris, mais avec 250 personnes"
    return (scene.has_theme("presence", start, end) or scene.has_theme("mission_people", start, end) or grammar.lower[span.end - 1] == "autres"
            or _stands_alone(scene, span, sentence) or _is_talked_of(scene, span))


def _is_comprised(scene: Scene, span: Span) -> bool:
    """ "La mission de l'OTAN compte 500 personnes, Canadiens en tête", "Elle réunit 580 personnes", "nous sommes 500 en tout": the mission, or those who speak for it, is the subject."""
    grammar = scene.grammar
    verb = next((t for t in range(span.start - 1, max(grammar.opens[span.start] - 1, span.start - 7), -1) if grammar.is_verb(t) and grammar.lemma[t] in words.COMPRISING and not grammar.dep[t].startswith("aux")), None)
    if any(plain(grammar.lower[t]) in BY_FORM for t in range(span.start, span.end)):   # "Nous étions quatre Finlandais"
        return False
    if verb is None or any(grammar.lower[t] in (",", ";", "et", "qui") for t in range(verb, span.start)):
        return False
    subject = subject_of(grammar, verb, False) or subject_of(grammar, grammar.head[verb], False)
    if grammar.lemma[verb] == "être" and any(scene.stands_for_its_people(h) or scene.is_missions_people(h, grammar.phrase(h)) for h in subject):
        return True     # "Ils seront près de 580", "Ses 500 membres seront 4.000"
    if grammar.lemma[verb] == "être":
        return any(grammar.lower[t] == "nous" for t in (*subject, *range(max(0, verb - 2), verb))) and scene.speaks_for_mission(span.start)
    return any(scene.is_mission(h) or scene.stands_for_mission(h) or grammar.lower[h] in ("dernière", "elle") and scene.main_subject and scene.mission_was_last(h) for h in subject)


def _own_window(scene: Scene, span: Span, start: int, end: int) -> tuple[int, int]:
    """The words of a clause about one number: from the number before it to the next ("500 personnes, à côté des 5.200 Américains")."""
    others = [s for _, s in scene.quantities(start, end) if s.start != span.start and s._.quantity.kind in ("people", "personnel")]
    return max([start, *(s.end for s in others if s.end <= span.start)]), min([end, *(s.start for s in others if s.start >= span.end)])


def _is_level(scene: Scene, span: Span) -> bool:
    """Is a number one of the two levels of a change?"""
    lower = scene.grammar.lower
    near = scene.quantities(max(0, span.start - 6), span.end + 6)
    return lower[span.start - 1] in ("de", "d'") and any(lower[s.start - 1] == "à" and s.start > span.start for _, s in near) or lower[span.start - 1] == "à" and any(
        lower[s.start - 1] in ("de", "d'") and s.start < span.start for _, s in near)


def _is_nations_own(scene: Scene, span: Span, events: list[Event], agents: set[str]) -> bool:
    """ "Le Danemark a promis 285 soldats", "285 de ses militaires": troops that a state gives are not the mission's number."""
    giver = next((e for e in events if e.head < span.start <= e.head + 6 and not e.classes.isdisjoint(_GIVING)), None)
    unknown = giver is not None and not giver.nominal and not scene.agents(giver) and any(scene.grammar.pos[h] == "PROPN" for h in giver.subject)   # "Copenhague y enverra 285 soldats"
    others = giver is not None and any(not scene.in_group(a, "nato") for a in agents) or unknown
    possessive = any(scene.grammar.lower[t] in words.POSSESSIVES for t in range(span.start, span.end))
    speaker = scene.voice(span.start)[1]
    if any(scene.grammar.lemma[t] in words.GIVEN for t in range(max(scene.sentence_at(span.start).start, span.start - 20), span.start)) and not any(scene.in_group(a, "nato") for a in agents):
        return True   # "Notre contribution pourrait prendre la forme de quelques dizaines de spécialistes"
    if possessive and speaker and not scene.in_group(speaker, "nato"):
        return True
    return others and not any(scene.in_group(a, "nato") for a in agents)


def _stands_alone(scene: Scene, span: Span, sentence: Line) -> bool:
    """ "Environ 500, issus d'une vingtaine de pays.": a sentence without a verb that tells, which says how many there are."""
    return span.start - sentence.start < 3 and not any(scene.grammar.is_verb(t) and scene.grammar.tells(t) for t in range(sentence.start, sentence.end))


def _is_talked_of(scene: Scene, span: Span) -> bool:
    """ "On parle de 4.000 personnes", "Le chiffre de 600 militaires circule"."""
    near = range(max(scene.sentence_at(span.start).start, span.start - 5), span.start)
    return any(scene.grammar.lemma[t] in words.TALKING for t in near)


def _is_trained(scene: Scene, span: Span, end: int) -> bool:
    """ "a formé 12.500 soldats", "300 militaires ont suivi ses cours": those who are trained are not the mission's."""
    if any(scene.grammar.lemma[t] in words.LEARNING for t in range(span.end, end)) and scene.has_theme("work", span.end, end):
        return True
    return any(scene.grammar.lemma[t] in words.TRAINING and not scene.names_mission(t) for t in range(max(0, span.start - 5), span.start)) or any(
        scene.in_group(a, "iraq") for _, a in scene.mentions(span.start, span.end + 1))


def _theatre(scene: Scene, start: int, end: int) -> str:
    """The code of a level of US troops: in Iraq or at large, in Afghanistan ("En Afghanistan, le contingent passera à 4.500 hommes"), or none."""
    if scene.has_theme("afghanistan", start, end) or scene.was_last("afghanistan", start) and not scene.has_theme("iraq", start, end):
        return "" if scene.has_theme("iraq", start, end) else "afghanistan"
    return "" if scene.has_theme("elsewhere", start, end) else "troop_level"


def _counts_us_troops(scene: Scene, span: Span, quantity, start: int, end: int, events: list[Event]) -> bool:
    """Is a number of people that of US troops in Iraq?"""
    verb = _verb_of(scene, span)
    moved = next((e for e in events if e.head == verb and not e.classes.isdisjoint(_MOVING)), None)
    if moved is not None and moved.head < span.start and any(scene.in_group(a, "us") for a in scene.agents(moved)):
        return scene.has_theme("forces", span.start, min(span.end + 2, end))
    if quantity.actor_id and not scene.in_group(quantity.actor_id, "us"):
        return False
    if quantity.actor_id or scene.has_theme("us_forces", start, end):
        return True
    agents = {a for e in events if start <= e.head < end for a in scene.agents(e)}
    return any(scene.in_group(a, "us") for a in agents) and scene.has_theme("forces", start, end) or scene.has_theme("troop_counts", start, end) and any(
        scene.in_group(a, "us") for _, a in scene.mentions(start, end))


def _us_direction(scene: Scene, span: Span, quantity) -> str:
    """expand or reduce, by the words that govern a number or stand beside it."""
    grammar = scene.grammar
    first = next((t for t in range(span.start - 1, max(0, span.start - 10), -1) if grammar.lower[t] in ("où", "qui", ";")), max(0, span.start - 10))   # "… la réduction des effectifs en Irak, où stationnent 2.500 soldats"
    near = {grammar.lemma[t] for t in range(first, span.start)} | {grammar.lemma[t.i] for t in [span.root, *span.root.ancestors][:5] if t.i >= first}
    if near & words.REDUCING or grammar.lower[span.end:span.end + 4].count("bas"):   # "2,500 troupes en Irak, bas de 5,200"
        return "reduce"
    if quantity.role == "decrease":
        return "reduce"
    before = next((q for _, s in scene.quantities(first, span.start) if grammar.lower[s.start - 1] in ("de", "d'") and (q := s._.quantity).value), None)
    if before is not None and quantity.value and grammar.lower[span.start - 1] == "à" and before.value != quantity.value:    # "sont passés de 4.087 à 4.647 hommes"
        return "expand" if quantity.value > before.value else "reduce"
    after = next((q for _, s in scene.quantities(span.end, scene.sentence_at(span.start).end) if "contre" in grammar.lower[max(span.end, s.start - 2):s.start] and (q := s._.quantity).value), None)
    if after is not None and quantity.value:    # "il ne restera que 2.500 soldats, contre 3.000 aujourd'hui"
        return "reduce" if after.value > quantity.value else "expand"
    if near & words.HOLDING and grammar.lower[span.start - 1] in ("que", "qu'") and not {"ne", "n'"}.isdisjoint(grammar.lower[first:span.start]):    # "il ne restera que 2.500 soldats"
        return "reduce"
    if near & words.HOLDING:
        return "hold"
    verb = _verb_of(scene, span)
    group = grammar.group(verb) if verb is not None else None
    if group is not None and group.passive and len(group.helpers) == 1 and grammar.tense(group.helpers[0]) == CURRENT:
        return ""      # "5.200 militaires y sont déployés"
    return "expand" if quantity.role == "increase" or near & words.RAISING else ""
