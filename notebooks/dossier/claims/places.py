"""Where in the country the mission works: cities in clauses that say it of the mission or of its people.

In: a sentence in which the mission is the matter. Out: `mission/location` for the clause that carries the place.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .events import DONE, OPEN, PLANNED, Event
from .subjects import patient_of
from ..vocabulary import places as words

if TYPE_CHECKING:
    from . import ClaimCoder, Found
    from .page import Line
    from .scene import Scene

_ENDS = frozenset({";", ":", "»", "qui"})
_REACH = 9          # tokens from "antenne" to "à Erbil"


def find_places(coder: ClaimCoder, scene: Scene, sentence: Line, events: list[Event]) -> Iterator[Found]:
    """The first clause that says where."""
    for head, status in (*_verbs(scene, sentence, events), *_nouns(scene, sentence, events), *_answers(scene, sentence)):
        start, end = scene.within_statement(head, *scene.grammar.clause_bounds(scene.grammar.clause_of(head)))
        yield coder.claim(scene, coder.codes["location"], start, end, head=head, actor_id=scene.mission_actor, status=status)
        return


def _verbs(scene: Scene, sentence: Line, events: list[Event]) -> Iterator[tuple[int, str]]:
    """ "opère à Bagdad", "sont installés à Taji", "ont quitté Bagdad", "sera étendue hors de la capitale"."""
    grammar = scene.grammar
    for i in range(sentence.start, sentence.end):
        if not grammar.is_verb(i) or grammar.lemma[i] in words.AUXILIARIES and not _is_there(scene, i):
            continue
        end = next((t for t in range(i + 1, sentence.end) if grammar.lower[t] in _ENDS), sentence.end)
        if grammar.lemma[i] in words.WITH_PEOPLE and not any(scene.has_theme("work", t, t + 1) or scene.has_theme("mission_people", t, t + 1) or scene.is_mission(t) for t in (*range(i + 1, min(i + 7, end)), *range(max(sentence.start, i - 6), i))):
            continue
        event = next((e for e in events if e.head == i), None)
        hosts = grammar.lemma[i] in words.HOSTING and _hosts(scene, i, sentence, end)
        places = grammar.lemma[i] in words.PLACE_VERBS or _is_there(scene, i) or event is not None and not event.classes.isdisjoint(words.PLACE_CLASSES)
        beyond = scene.has_theme("beyond", i, end) and (grammar.tells(i) or grammar.is_participle(i) and grammar.lemma[i] in words.PLACE_VERBS or grammar.is_infinitive(i) and grammar.lemma[grammar.head[i]] in words.AUXILIARIES)
        if hosts or (places and (_is_at_city(scene, i, end) or _opens_at_city(scene, i, sentence)) or beyond) and _is_missions(scene, i, sentence, event, events):
            yield i, "requested" if event is not None and _is_asked(scene, event, events) else _status(scene, i)


def _is_there(scene: Scene, i: int) -> bool:
    """ "est à Bagdad", "n'est présente qu'à Bagdad"."""
    grammar = scene.grammar
    return grammar.lemma[i] == "être" and grammar.dep[i] not in ("aux:pass", "aux:tense") and grammar.is_finite(i) and any(
        grammar.lower[t] in words.AT or grammar.lemma[t] == "présent" for t in range(i + 1, min(i + 4, len(grammar.lower))))


def _status(scene: Scene, i: int) -> str:
    grammar, group = scene.grammar, scene.grammar.group(i)
    if group.state == OPEN:
        above = grammar.head[i]
        return "planned" if grammar.is_infinitive(i) or grammar.is_verb(above) and grammar.group(above).state == PLANNED else "current"
    if group.state == DONE and group.passive and not any(grammar.lower[h] == "été" for h in group.helpers):
        return "current"   # "est basée à Bagdad", "des formateurs installés à Taji"
    return group.state


def _is_at_city(scene: Scene, i: int, end: int) -> bool:
    """ "opère à Bagdad", "dans la région de Bagdad", "ont quitté Bagdad"; not "l'accord de Bagdad"."""
    grammar = scene.grammar
    moves, leaves = grammar.lemma[i] in words.MOVING, grammar.lemma[i] in words.LEAVING
    for t in scene.theme_starts("cities", i + 1, end):
        before = grammar.lower[t - 1]
        if before in words.AT or moves and before in ("de", "d'") or leaves and t - i < 3:
            return True
        if before in ("de", "d'") and (grammar.lemma[t - 2] in words.SITES or grammar.lower[t - 2] in words.SITES):
            return True
    return False


def _opens_at_city(scene: Scene, i: int, sentence: Line) -> bool:
    """ "À Taji, ses instructeurs montrent …"."""
    grammar, first = scene.grammar, scene.grammar.body_start(i)
    cities = scene.theme_starts("cities", first, min(first + 8, i))
    return grammar.lower[first] in ("à", "dans", "depuis") and bool(cities) and grammar.tells(i) and "," in grammar.lower[cities[-1]:i]


def _is_missions(scene: Scene, i: int, sentence: Line, event: Event | None, events: list[Event]) -> bool:
    """Is it the mission or its people that work, move or stay there?"""
    grammar = scene.grammar
    agents = scene.agents(event) if event is not None else ()
    start, end = grammar.clause_bounds(grammar.clause_of(i))
    if any((scene.has_theme("work", c, c + 1) or grammar.lemma[c] == "essentiel") and grammar.dep[c].startswith("nsubj") for c in (*grammar.children[i], *grammar.children[grammar.head[i]])):
        return scene.in_play(sentence.start, sentence.end)   # "La formation s'étendra au-delà de Bagdad"
    heads = patient_of(grammar, i) if grammar.group(i).passive else [c for c in grammar.children[grammar.head[i] if grammar.dep[i] == "cop" else i] if grammar.dep[c].startswith("nsubj")]
    if grammar.is_participle(i) and any(scene.has_theme("work", h, h + 1) for h in heads):   # "les activités de formation, concentrées à Bagdad"
        return scene.in_play(sentence.start, sentence.end)
    agents = agents or tuple(a for h in heads for a in scene.actors_of(h))
    if agents or any(grammar.pos[h] == "NOUN" for h in heads):
        return any(scene.in_group(a, "nato") and not scene.is_person(a) for a in agents)
    if event is not None and "train" in event.classes and not event.nominal and scene.main_subject and grammar.dep[i] == "conj":
        return True    # "… et instruiront les cadres de trois écoles, à Bagdad"
    others = any(scene.in_group(a, g) for _, a in scene.mentions(start, end) for g in ("us", "coalition", "hostile-groups", "foreign-forces"))
    return not others and (scene.own_missions_in(start, end) or scene.has_theme("presence", start, i) or scene.has_theme("mission_people", start, i))


def _hosts(scene: Scene, i: int, sentence: Line, end: int) -> bool:
    """ "Le camp de Taji accueille les instructeurs": the place is the subject, the mission the object."""
    near = [t for t in scene.theme_starts("cities", sentence.start, i)]
    return bool(near) and (scene.own_missions_in(i + 1, end) or scene.has_theme("mission_people", i + 1, min(i + 6, end)))


def _nouns(scene: Scene, sentence: Line, events: list[Event]) -> Iterator[tuple[int, str]]:
    """ "l'ouverture d'une antenne de la mission à Souleimaniyé", "douze conseillers à Bagdad": a noun with its place."""
    grammar = scene.grammar
    for i in range(sentence.start, sentence.end):
        if grammar.pos[i] != "NOUN" or grammar.lemma[i] not in words.PLACE_NOUNS and not scene.has_theme("mission_people", i, i + 1):
            continue
        end = next((t for t in range(i + 1, min(i + _REACH, sentence.end)) if grammar.is_finite(t) or grammar.lower[t] in _ENDS or grammar.lower[t] == ","), min(i + _REACH, sentence.end))
        if not _is_at_city(scene, i, end) or any(scene.group_of(a) != "nato" for t, a in scene.mentions(i, end) if not scene.has_theme("cities", t, t + 1)):
            continue
        nato = any(scene.in_group(a, "nato") for _, a in scene.mentions(sentence.start, end)) or scene.own_missions_in(sentence.start, end)
        nato = nato or grammar.lemma[i] in words.GROWING and not any(scene.in_group(a, "us") for _, a in scene.mentions(sentence.start, sentence.end))
        owned = grammar.lower[i - 1] in ("les", "ses") and scene.is_missions_people(i, grammar.phrase(i))
        if not nato and not owned:
            continue
        if grammar.copula(grammar.head[i]) is not None and grammar.group(grammar.head[i]).negated:
            yield i, "denied"
            continue
        asked = any(not e.classes.isdisjoint(("ask", "demand")) and e.head < i and i - e.head < 8 for e in events)
        clause = grammar.clause_of(i)
        planned = grammar.is_verb(clause) and grammar.group(clause).state == PLANNED
        yield i, "requested" if asked else "planned" if planned else "current"


def _is_asked(scene: Scene, event: Event, events: list[Event]) -> bool:
    """ "doit même être élargie à Erbil", in the words of somebody who is not of NATO."""
    speaker = scene.voice(event.head)[1]
    grammar = scene.grammar
    asks = any(not e.classes.isdisjoint(("ask", "demand")) and e.head < event.head and event.head in grammar.subtree(e.head) for e in events)
    obliged = grammar.lemma[grammar.head[event.head]] in ("devoir", "falloir") and bool(speaker) and not scene.in_group(speaker, "nato")
    return asks or obliged


def _answers(scene: Scene, sentence: Line) -> Iterator[tuple[int, str]]:
    """ "À Bagdad pour l'essentiel, mais aussi à Taji.": a sentence without a verb that opens with the place."""
    grammar = scene.grammar
    first = sentence.start + (1 if grammar.lower[sentence.start] in ("-", "–", "—", "«") else 0)
    before = scene.sentence_before(sentence.start)
    if before is None or "?" not in grammar.lower[before.end - 2:before.end]:
        return
    where = "où" in grammar.lower[before.start:before.end]
    if not where:
        return
    if scene.has_theme("cities", first, min(first + 4, sentence.end)) and not any(grammar.is_verb(t) and grammar.tells(t) for t in range(sentence.start, sentence.end)):
        yield first, "current"
