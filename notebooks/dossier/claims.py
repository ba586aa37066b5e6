"""Everything read so far in, coded claims out, after the rules of the codebook.

A claim is one fact: who does or wants what, in what state, in whose voice. The rules name event
classes, groups of actors and themes (`rules`); this module finds where they hold, and fills in
status, date, voice and speaker from the other layers of evidence. Numbers, purposes, conditions and
what is only taken up again ("cet appel, répété mardi par …") have modules of their own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span

from .articles import BOILERPLATE, CAPTION, PULL_QUOTE
from .codebook import DEFAULT_FOLDER
from .events import CURRENT, DONE, OPEN, PAST, Event, find_events, governor, lexicon
from .rules import ANY, NONE, Code, Rule, Rulebook, load_rules
from .scene import Scene
from .vocabulary import events as words

__all__ = ["Claim", "ClaimCoder", "load_rules"]

# One clause may carry several claims, and spaCy keeps one value per place: so they lie beside the spans, in the same order.
Doc.set_extension("claims", default=(), force=True)

ISO = re.compile(r"\d{4}(-\d\d(-\d\d)?)?$")
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


Found = tuple[int, int, Claim]     # first and last token (exclusive) of the evidence


@Language.factory("dossier_claims", default_config={"codebook": ""})
def make_claims(nlp: Language, name: str, codebook: str) -> ClaimCoder:
    return ClaimCoder(nlp, load_rules(Path(codebook) if codebook else DEFAULT_FOLDER))


class ClaimCoder:
    """The component: evidence in `doc.spans["claims"]`, and the `Claim` of each in `doc._.claims`."""

    def __init__(self, nlp: Language, rules: Rulebook) -> None:
        self.rules = rules
        self.lexicon = lexicon()
        self.codes = {code.id: code for code in rules.codes}

    def __call__(self, doc: Doc) -> Doc:
        scene = Scene(doc, self.rules)
        found: list[Found] = []
        for sentence in doc._.sentences:
            if sentence.part not in (BOILERPLATE, PULL_QUOTE) and len(sentence.span) > 2 and scene.concerns(sentence.span):
                found += self._sentence(scene, sentence, found)
        found.sort(key=lambda f: (f[0], f[1], f[2].topic, f[2].code, f[2].key))
        doc.spans["claims"] = [Span(doc, start, end, label=f"{claim.topic}/{claim.code}") for start, end, claim in found]
        doc._.claims = tuple(claim for _, _, claim in found)
        return doc

    def _sentence(self, scene: Scene, sentence, earlier: list[Found]) -> list[Found]:
        from .carried import find_carried
        from .conditions import find_conditions
        from .purposes import find_goals, find_places
        from .sizes import find_sizes

        span = sentence.span
        events = find_events(scene.grammar, span.start, span.end, self.lexicon)
        found = [claim for event in events for claim in self._by_rules(scene, event, events)]
        found += find_sizes(self, scene, span, events)
        if scene.in_play(span.start, span.end) or scene.has_theme("foreign_forces", span.start, span.end):
            found += find_conditions(self, scene, span, events)
        if scene.in_play(span.start, span.end) and sentence.part != CAPTION:
            found += find_goals(self, scene, span, events)
            found += find_places(self, scene, span, events)
        found = _distinct(found)
        return found + find_carried(self, scene, span, events, found, earlier)

    # --- claims by rule ---------------------------------------------------------------------------

    def _by_rules(self, scene: Scene, event: Event, events: list[Event]) -> list[Found]:
        by_class = self.rules.by_class
        rules = sorted((entry for name in (*event.classes, ANY) for entry in by_class.get(name, ())), key=lambda entry: entry[:2])
        if not rules or event.nominal and scene.names_mission(event.head):
            return []
        found, settled = [], -1
        asked = None
        for place, _, code, rule in rules:
            if place == settled or ANY in rule.events and (event.nominal or not scene.grammar.is_verb(event.head)):
                continue
            if event.is_purpose and "train" not in rule.events:
                continue
            agents = self._fits(scene, event, rule)
            if agents is None:
                continue
            if not code.asked:
                asked = is_asked(scene, event, events) if asked is None else asked
                if asked:
                    continue
            settled = place
            found += [self._from_event(scene, code, rule, event, agent) for agent in agents or ("",)]
        return found

    def _fits(self, scene: Scene, event: Event, rule: Rule) -> tuple[str, ...] | None:
        """The agents for whom a rule holds of an event; None if it does not hold."""
        if rule.negated is not None and rule.negated != event.negated or rule.only_states and event.state not in rule.only_states:
            return None
        agents = scene.agents(event)
        fitting = agents if ANY in rule.agent else tuple(a for a in agents if any(scene.in_group(a, g) for g in rule.agent if g != NONE))
        if not fitting and not (NONE in rule.agent and not agents):
            return None
        if any(not scene.touches(event, theme) for theme in rule.about):
            return None
        if rule.any_of and not any(scene.touches(event, theme) for theme in rule.any_of):
            return None
        if any(scene.touches(event, theme) for theme in rule.without):
            return None
        if rule.target and not any(scene.names(event, group) for group in rule.target):
            return None
        if rule.speaker:
            speaker = scene.voice(event.head)[1]
            return (speaker,) if speaker and any(scene.in_group(speaker, g) for g in rule.speaker) else None
        return fitting

    def _from_event(self, scene: Scene, code: Code, rule: Rule, event: Event, agent: str) -> Found:
        start, end = scene.scope(event)
        state = event.state if event.state != OPEN else CURRENT
        states = rule.states or code.states or {}
        status = rule.status or code.status or states.get(state, state)
        direction, name = rule.direction, code.name
        if event.negated != self._is_denied_by_speaker(scene, event):
            undone = rule.if_undone if state in (DONE, PAST) else ""
            turned = undone or rule.if_negated
            if turned:
                status = "denied"
                if turned in _DIRECTIONS:
                    direction = turned
                elif turned != "denied":  # consent that is refused is an objection
                    name, status = turned, "current"
        if status == "decided" and scene.has_theme("in_principle", scene.sentence_at(start).span.start, scene.sentence_at(start).span.end):
            status = "agreed_in_principle"
        date = scene.date(start, end, event.head, ISO)
        return self.claim(
            scene, code, start, end, head=event.head, name=name, status=status, direction=direction, reported=scene.reports(event, agent), date=date,
            actor_id=agent or {"mission": scene.mission_actor, "us_policy": scene.us}.get(code.topic, ""),
            target_id=scene.target(event) if code.topic == "iraqi_position" else "",
            administration=scene.administrations.of(event, agent, state, date) if code.topic == "us_policy" else "")

    def _is_denied_by_speaker(self, scene: Scene, event: Event) -> bool:
        """Does the statement around an event deny it ("a nié que Bagdad ait accepté"), without the event's own words showing it?"""
        index = scene.voice(event.head)[0]
        if index is None or scene.statements[index][2].act != "deny":
            return False
        above = governor(scene.grammar, event.head)
        return above is None or scene.grammar.lemma[above] not in words.REFUSING or scene.grammar.tells(event.head)

    # --- common -----------------------------------------------------------------------------------

    def claim(self, scene: Scene, code: Code, start: int, end: int, head: int | None = None, name: str = "",
              reported: int | None = None, **values) -> Found:
        """A claim whose evidence is tokens `start` to `end`; voice and speaker are those at `head`."""
        head = start if head is None else head
        start, end = scene.grammar.trimmed(start, end)
        statement, speaker = scene.voice(head)
        if statement is None and reported is not None:
            statement, speaker = reported, scene.statements[reported][2].speaker_id
        name = name or code.name
        values.setdefault("date", scene.date(start, end, head, ISO))
        number = values.get("quantity")
        key = "-".join(p for p in (name, values.get("actor_id"), "" if number is None else str(number)) if p)
        claim = Claim(topic=code.topic, code=name, voice="outlet" if statement is None else "attributed", speaker_id=speaker,
                      statement=statement, plover=code.plover, key=f"{code.topic[:2]}-{key}", **values)
        return start, end, claim


def is_asked(scene: Scene, event: Event, events: list[Event]) -> bool:
    """Is it only what somebody asks for: "a demandé à l'Otan d'étendre sa mission", "réclame le départ des forces"?"""
    token = event.head
    for _ in range(3):
        above = governor(scene.grammar, token)
        if above is None:
            break
        if any(e.head == above and not e.classes.isdisjoint(_ASKING) for e in events):
            return True
        token = above
    index = scene.voice(event.head)[0]
    if index is None or scene.statements[index][2].act != "ask":
        return False
    start = scene.statements[index][0]
    return any(e.head < start and not e.classes.isdisjoint(_ASKING) and not e.nominal for e in events if e.head != event.head)


_ASKING = frozenset({"ask", "demand"})


def _distinct(found: list[Found]) -> list[Found]:
    """One claim for one fact: the same topic, code, direction, actor and number within a sentence is said once."""
    kept: dict[tuple, Found] = {}
    for start, end, claim in found:
        same = (claim.topic, claim.code, claim.direction, claim.target_id, claim.value,
                claim.actor_id if claim.topic == "iraqi_position" else "", start if claim.code == "goal" else "")
        if same not in kept:
            kept[same] = (start, end, claim)
    counted = {(c.topic, c.code, c.direction) for _, _, c in kept.values() if c.quantity is not None}
    return [f for f in kept.values() if f[2].quantity is not None or (f[2].topic, f[2].code, f[2].direction) not in counted]
