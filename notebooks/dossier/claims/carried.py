"""Facts that a sentence only takes up again: "un message répété mardi par l'ambassadrice", "n'a pas renoncé à cet objectif".

In: the claims of the sentences before. Out: the same code with the new actor, voice and state.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .events import Event
from ..vocabulary import claims as words

if TYPE_CHECKING:
    from . import Claim, ClaimCoder, Found
    from .scene import Scene

_SENTENCES_BACK = 2


def find_carried(coder: ClaimCoder, scene: Scene, sentence: Line, events: list[Event], here: list[Found], earlier: list[Found]) -> list[Found]:
    """Claims that a sentence repeats of those before it."""
    if not earlier and not here:
        return []
    found = []
    floor = _floor(scene, sentence)
    recent = [f for f in earlier if f[0] >= floor]
    for event in events:
        near = [*recent, *(h for h in here if h[1] <= event.head)]
        claim = _repeated(coder, scene, event, near, events) or _kept(coder, scene, event, near) or _denied_target(coder, scene, event, near)
        claim = claim or _demanded(coder, scene, event, earlier)
        if claim is not None and not any((h[2].topic, h[2].code, h[2].direction) == (claim[2].topic, claim[2].code, claim[2].direction) for h in (*here, *found)):
            found.append(claim)
    return found


def _floor(scene: Scene, sentence: Line) -> int:
    start = sentence.start
    for _ in range(_SENTENCES_BACK):
        before = scene.sentence_before(start)
        if before is None:
            break
        start = before.start
    return start


def _message_near(scene: Scene, event: Event, reach: range) -> int | None:
    """A noun such as "message" or "objectif" that points back."""
    grammar = scene.grammar
    return next((t for t in reach if grammar.lemma[t] in words.MESSAGES and t and grammar.lower[t - 1] in words.TAKING_UP), None)


def _repeated(coder: ClaimCoder, scene: Scene, event: Event, near: list[Found], events: list[Event]) -> Found | None:
    """ "Un message répété mardi par l'ambassadrice": somebody of the same group says it again."""
    if "repeat" not in event.classes or event.nominal:
        return None
    sentence = scene.sentence_at(event.head)
    message = _message_near(scene, event, range(sentence.start, min(event.head + 5, sentence.end)))
    if message is None:
        return None
    return _again(coder, scene, event, [f for f in near if f[2].status in ("requested", "current") and f[2].topic != "mission"])


def _kept(coder: ClaimCoder, scene: Scene, event: Event, near: list[Found]) -> Found | None:
    """ "n'a pas renoncé à cet objectif", "n'y touche pas": what was begun goes on."""
    grammar = scene.grammar
    lemma = grammar.lemma[event.head]
    if event.nominal or not event.negated or lemma not in ("renoncer", "abandonner", "toucher", "revenir", "changer", "modifier", "oublier"):
        return None
    sentence = scene.sentence_at(event.head)
    points_back = _message_near(scene, event, range(event.head, min(event.head + 6, sentence.end))) is not None or any(
        w in ("y", "en", "cela") for w in grammar.lower[max(sentence.start, event.head - 3):event.head])
    if not points_back:
        return None
    claims = [f for f in near if f[2].topic == "us_policy"]
    held = _again(coder, scene, event, claims, status="current")
    if held is None:
        return None
    claim = held[2]
    direction = "hold" if claim.code in ("troop_level", "force_contribution", "afghanistan") else claim.direction
    return held[0], held[1], replace(claim, direction=direction)


def _denied_target(coder: ClaimCoder, scene: Scene, event: Event, near: list[Found]) -> Found | None:
    """ "Cette résolution ne vise pas l'Otan": a position denied for one target."""
    grammar = scene.grammar
    if event.nominal or not event.negated or grammar.lemma[event.head] not in ("viser", "concerner", "nommer", "inclure", "désigner"):
        return None
    sentence = scene.sentence_at(event.head)
    if _message_near(scene, event, range(sentence.start, event.head)) is None:
        return None
    positions = [f for f in near if f[2].topic == "iraqi_position"]
    target = next((scene.rules.groups[g].actors[0] for g in ("nato", "us", "coalition") if scene.names(event, g)), "")
    if not positions or not target:
        return None
    before = positions[-1][2]
    start, end = scene.scope(event)
    code = next(c for c in coder.rules.codes if c.topic == before.topic and c.name == before.code)
    return coder.claim(scene, code, start, end, head=event.head, status="denied", actor_id=before.actor_id, target_id=target)


def _demanded(coder: ClaimCoder, scene: Scene, event: Event, earlier: list[Found]) -> Found | None:
    """ "l'exigence du peuple irakien": a demand by its name alone, after one that says what is demanded."""
    if not event.nominal or "demand" not in event.classes:
        return None
    agents = [a for a in scene.agents(event) if scene.in_group(a, "iraq")]
    demands = [f for f in earlier if f[2].code == "demand_departure" and f[2].status == "requested"]
    grammar = scene.grammar
    behind = range(event.head + 1, min(event.head + 6, len(grammar.lower) - 1))
    if not agents or not demands or any(grammar.lower[t] in ("de", "d'") and grammar.is_infinitive(t + 1) for t in behind):
        return None
    code = coder.codes["demand_departure"]
    start, end = event.head - 1, _noun_end(scene, event)
    return coder.claim(scene, code, start, end, head=event.head, status="requested", actor_id=agents[0], target_id=demands[-1][2].target_id)


def _noun_end(scene: Scene, event: Event) -> int:
    """To the end of the noun's phrase, with its dates."""
    sentence = scene.sentence_at(event.head)
    end = next((t for t in range(event.head + 1, sentence.end) if scene.grammar.lower[t] in (",", ";", ".", "»") or scene.grammar.is_finite(t)), sentence.end)
    return max(end, event.head + 1)


def _again(coder: ClaimCoder, scene: Scene, event: Event, claims: list[Found], status: str = "") -> Found | None:
    """The last of some claims, told of whoever acts in an event."""
    for agent in scene.agents(event):
        group = scene.group_of(agent)
        alike: list[Claim] = [c for _, _, c in claims if c.actor_id and scene.group_of(c.actor_id) == group]
        if not alike:
            continue
        before = alike[-1]
        code = next(c for c in coder.rules.codes if c.topic == before.topic and c.name == before.code)
        start, end = scene.scope(event)
        state = "current" if status else event.state
        return coder.claim(
            scene, code, start, end, head=event.head, direction=before.direction, status=status or before.status, actor_id=agent, target_id=before.target_id,
            administration=scene.administrations.of(event, agent, state, "") if before.topic == "us_policy" else "")
    return None
