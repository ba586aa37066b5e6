"""Everything read so far in, coded claims out, after the rules of the codebook.

A claim is one fact: who does or wants what, in what state, in whose voice. The rules name event
classes, groups of actors and themes (`rules`); this module finds where they hold, and fills in
status, date, number, voice and speaker from the other layers of evidence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span

from .articles import BOILERPLATE, CAPTION, PULL_QUOTE
from .codebook import DEFAULT_FOLDER
from .events import CURRENT, DONE, OPEN, PLANNED, Event, clause_of, find_events, lexicon
from .events import state_of as tense_state
from .purposes import find_goals, find_places
from .rules import ANY, NONE, Code, Rule, Rulebook, load_rules
from .scene import Scene

__all__ = ["Claim", "ClaimCoder", "load_rules"]

# One clause may carry several claims, and spaCy keeps one value per place: so they lie beside the spans, in the same order.
Doc.set_extension("claims", default=(), force=True)

_ISO = re.compile(r"\d{4}(-\d\d(-\d\d)?)?$")
_ROLE_STATUS = {"current": "current", "past": "past", "requested": "requested", "total": "current"}
_DIRECTIONS = frozenset({"expand", "reduce", "hold", "demand", "reassure", "review", "hostile"})


@dataclass(frozen=True, slots=True)
class Claim:
    """The columns of the claims table; `statement` and `quantity` are indexes into the Doc's spans, `key` tells apart claims of one place."""

    topic: str
    code: str
    voice: str
    direction: str = ""
    administration: str = ""
    actor_id: str = ""
    target_id: str = ""
    value: float | None = None
    status: str = ""
    date: str = ""
    speaker_id: str = ""
    plover: str = ""
    statement: int | None = None
    quantity: int | None = None
    key: str = ""


@Language.factory("dossier_claims", default_config={"codebook": ""})
def make_claims(nlp: Language, name: str, codebook: str) -> ClaimCoder:
    return ClaimCoder(nlp, load_rules(Path(codebook) if codebook else DEFAULT_FOLDER))


class ClaimCoder:
    """The component: evidence in `doc.spans["claims"]`, and the `Claim` of each in `doc._.claims`."""

    def __init__(self, nlp: Language, rules: Rulebook) -> None:
        self.rules = rules
        self.lexicon = lexicon(nlp.vocab)
        self.codes = {code.id: code for code in rules.codes}

    def __call__(self, doc: Doc) -> Doc:
        scene = Scene(doc, self.rules)
        found: list[tuple[int, int, Claim]] = []
        for sentence in doc._.sentences:
            if sentence.part in (BOILERPLATE, PULL_QUOTE) or not scene.speaks_of_anyone(sentence.span):
                continue
            found += self._sentence(scene, sentence)
        found.sort(key=lambda f: (f[0], f[1], f[2].topic, f[2].code, f[2].key))
        doc.spans["claims"] = [Span(doc, start, end, label=f"{claim.topic}/{claim.code}") for start, end, claim in found]
        doc._.claims = tuple(claim for _, _, claim in found)
        return doc

    def _sentence(self, scene: Scene, sentence) -> list[tuple[int, int, Claim]]:
        events = find_events(sentence.span, self.lexicon)
        found = [c for code in self.rules.codes for c in self._by_rules(scene, sentence, code, events)]
        found += self._sizes(scene, sentence)
        if scene.is_about_mission(sentence.span) and sentence.part != CAPTION:
            code = self.codes["goal"]
            found += [self._claim(scene, code, s, e, status=status, actor_id=scene.mission_actor) for s, e, status in find_goals(scene, sentence.span)]
            code = self.codes["location"]
            found += [self._claim(scene, code, s, e, status=status, actor_id=scene.mission_actor) for s, e, status in find_places(scene, sentence.span)]
        return _distinct(found)

    # --- claims by rule ---------------------------------------------------------------------------

    def _by_rules(self, scene: Scene, sentence, code: Code, events: list[Event]) -> list[tuple[int, int, Claim]]:
        found = []
        for event in events:
            if not (code.reads_any or event.classes & code.event_classes):
                continue
            for rule in code.rules:
                agents = self._fits(scene, sentence, event, rule, events)
                if agents is None:
                    continue
                found += [self._from_event(scene, code, rule, event, agent) for agent in agents or ("",)]
                break
        return found

    def _fits(self, scene: Scene, sentence, event: Event, rule: Rule, events: list[Event]) -> tuple[str, ...] | None:
        """The agents for whom a rule holds of an event; None if it does not hold."""
        if ANY not in rule.events and event.classes.isdisjoint(rule.events):
            return None
        if ANY in rule.events and event.nominal or event.is_purpose and "train" not in rule.events:
            return None
        if event.nominal and scene.names_mission(event):
            return None
        agents = scene.agents(event)
        fitting = tuple(a for a in agents if any(scene.in_group(a, g) for g in rule.agent if g not in (NONE, ANY)))
        if not fitting and not (NONE in rule.agent and not agents):
            return None
        if any(not scene.touches(event, theme) for theme in rule.about):
            return None
        if any(scene.touches(event, theme) for theme in rule.without):
            return None
        if rule.target and not any(scene.names(event, group) for group in rule.target):
            return None
        return fitting

    def _from_event(self, scene: Scene, code: Code, rule: Rule, event: Event, agent: str) -> tuple[int, int, Claim]:
        start, end = scene.evidence(event)
        state = self._state(scene, event)
        states = rule.states or code.states or {}
        status = rule.status or code.status or states.get(state, state)
        direction, name = rule.direction, code.name
        if event.negated and rule.if_negated:
            status = "denied"
            if rule.if_negated in _DIRECTIONS:
                direction = rule.if_negated
            elif rule.if_negated != "denied":  # consent that is refused is an objection
                name, status = rule.if_negated, "current"
        if "accord de principe" in scene.text(start, end) and status == "decided":
            status = "agreed_in_principle"
        return self._claim(
            scene, code, start, end, head=event.head, name=name, status=status, direction=direction, reported=scene.reports(event, agent),
            actor_id=agent or {"mission": scene.mission_actor, "us_policy": scene.us}.get(code.topic, ""),
            target_id=scene.target(event) if code.topic == "iraqi_position" else "",
            administration=scene.administration(event, agent, state) if code.topic == "us_policy" else "")

    def _state(self, scene: Scene, event: Event) -> str:
        if event.state != OPEN:
            return event.state
        clause = clause_of(scene.doc[event.head])
        if not event.nominal:
            return PLANNED if scene.doc[event.head].dep_ in ("xcomp", "acl", "advcl", "ccomp") else CURRENT
        return CURRENT if clause.i == event.head else (tense_state(clause) if tense_state(clause) != OPEN else DONE)

    # --- claims by number -------------------------------------------------------------------------

    def _sizes(self, scene: Scene, sentence) -> list[tuple[int, int, Claim]]:
        """The mission's own numbers: a claim for each."""
        code = self.codes["size"]
        policy = self.codes["troop_level"]
        found = []
        for index, span in scene.quantities(sentence.span):
            quantity = span._.quantity
            if quantity.kind != "personnel":
                continue
            status = "denied" if quantity.negated else _ROLE_STATUS.get(quantity.role, "planned")
            start, end = scene.clause_around(span)
            if scene.counts_mission(span, quantity):
                found.append(self._claim(scene, code, start, end, head=span.start, status=status, actor_id=scene.mission_actor,
                                         value=quantity.value, quantity=index))
            elif scene.counts_us_troops(span, quantity):
                direction = {"increase": "expand", "planned": "expand", "decrease": "reduce"}.get(quantity.role) or scene.direction_at(span)
                if direction:
                    found.append(self._claim(
                        scene, policy, start, end, head=span.start, direction=direction, actor_id=scene.us, value=quantity.value, quantity=index,
                        status="denied" if quantity.negated else "done" if direction == "reduce" else status,
                        administration=scene.administration_at(span.start, DONE)))
        return found

    # --- common -----------------------------------------------------------------------------------

    def _claim(self, scene: Scene, code: Code, start: int, end: int, head: int | None = None, name: str = "",
               reported: tuple[int, str] | None = None, **values) -> tuple[int, int, Claim]:
        head = start if head is None else head
        statement, speaker = scene.voice(head)
        if statement is None and reported is not None:
            statement, speaker = reported
        name = name or code.name
        values.setdefault("date", scene.date(start, end, head, _ISO))
        key = "-".join(p for p in (name, values.get("actor_id"), str(values.get("quantity") or "")) if p)
        claim = Claim(topic=code.topic, code=name, voice="outlet" if statement is None else "attributed", speaker_id=speaker,
                      statement=statement, plover=code.plover, key=f"{code.topic[:2]}-{key}", **values)
        return start, end, claim


def _distinct(found: list[tuple[int, int, Claim]]) -> list[tuple[int, int, Claim]]:
    """One claim for one fact: the same topic, code, direction, actor and number within a sentence is said once."""
    kept: dict[tuple, tuple[int, int, Claim]] = {}
    for start, end, claim in found:
        same = (claim.topic, claim.code, claim.direction, claim.target_id, claim.value,
                claim.actor_id if claim.topic == "iraqi_position" else "", start if claim.code == "goal" else "")
        if same not in kept:
            kept[same] = (start, end, claim)
    counted = {(c.topic, c.code, c.direction) for _, _, c in kept.values() if c.quantity is not None}
    return [f for f in kept.values() if f[2].quantity is not None or (f[2].topic, f[2].code, f[2].direction) not in counted]
