"""How a fact stands: asked for, asked about, denied by the one who speaks, supposed, left open, or carried out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..articles import TITLE
from .events import DONE, PAST, Event, governor
from ..vocabulary import events as words

if TYPE_CHECKING:
    from .page import Line
    from .scene import Scene

ASKING = frozenset({"ask", "demand"})
_STANCES = frozenset(v for name in ("object", "demand", "consent", "ask") for v in words.VERBS[name])
_WONDERING = frozenset({"décider", "demander", "dire", "examiner", "ignorer", "savoir", "voir"})     # "on ignore si …"
_UNREAL = frozenset({"aurait", "auraient", "aurions", "aurais", "auriez", "eût", "eussent"})


def is_of_others(scene: Scene, event: Event) -> bool:
    """Is a sentence that names nobody who acts about US troops, or a word of a US or an Iraqi speaker who does not name the mission?"""
    sentence = scene.sentence_at(event.head)
    if scene.own_missions_in(sentence.start, sentence.end) or any(scene.in_group(a, "nato") for _, a in scene.mentions(sentence.start, sentence.end)):
        return False
    speaker = scene.voice(event.head)[1]
    ours = any(scene.grammar.lower[t] in ("nos", "notre", "nous") for t in range(sentence.start, sentence.end))
    if scene.has_theme("us_forces", sentence.start, sentence.end):
        return True
    return bool(speaker) and (scene.in_group(speaker, "us") and (ours or "decide" in event.classes) or scene.in_group(speaker, "iraq") and "decide" in event.classes)


def is_carried_out(scene: Scene, event: Event) -> bool:
    """Is training, named by a noun, what somebody gives or what goes on: "mener des activités de formation"; not "sous couvert de formation"?"""
    grammar, token = scene.grammar, event.head
    if scene.in_plural_mission(token):
        return True
    sentence = scene.sentence_at(token)
    if not any(grammar.is_verb(t) and grammar.tells(t) for t in range(sentence.start, sentence.end)):
        return sentence.part != TITLE or not scene.names_mission(token)
    if "battle" in event.classes:
        taught = any(grammar.lemma[t] in words.MADE_OF and words.MADE_OF[grammar.lemma[t]] == "train" for t in range(max(sentence.start, token - 8), token))
        return event.negated and (grammar.lemma[grammar.head[token]] in words.MISSIONS or taught)   # "une mission de formation, pas de combat"
    for _ in range(3):
        above = grammar.head[token]
        if above == token:
            return False
        if grammar.is_verb(above) or grammar.copula(above) is not None:
            goes_on = grammar.lemma[above] in words.GOING_ON and grammar.dep[token].startswith("nsubj")
            if grammar.lemma[above] == "agir" and scene.own_missions_in(above, event.head + 1):   # "Il s'agit d'une mission de formation"
                return True
            return goes_on or grammar.lemma[above] in words.CONDUCTING and grammar.dep[token] in ("obj", "nmod", "obl:arg", "nsubj:pass")
        token = above
    return False


def is_question(scene: Scene, sentence: Line) -> bool:
    """Is a sentence a question, which says nothing?"""
    return "?" in scene.grammar.lower[sentence.end - 2:sentence.end]


def is_left_open(scene: Scene, event: Event, sentence: Line) -> bool:
    """ "n'a pas dit combien d'Américains quitteront l'Irak": what is not known."""
    grammar, head = scene.grammar, event.head
    if event.nominal:
        return False
    first = grammar.group(head).first
    for t in range(first - 1, max(sentence.start, first - 9) - 1, -1):
        if grammar.lower[t] == "combien" and grammar.tells(head):
            return True
        if grammar.lower[t] in (",", ";", ":") or grammar.is_finite(t):
            return False
    return False


def is_supposed(scene: Scene, event: Event) -> bool:
    """ "Si les Irakiens avaient demandé leur départ, …", "aurait pu voter": told, and not so; but "si Bagdad accepte les instructeurs, il refuse les bases" is."""
    grammar, head = scene.grammar, event.head
    verb = head if grammar.is_verb(head) else grammar.clause_of(head)
    if not grammar.is_verb(verb):
        return False
    group = grammar.group(verb)
    if grammar.lower[verb] in ("pu", "dû") or any(grammar.lower[t] in ("pu", "dû") for t in range(max(grammar.opens[head], group.first - 3), group.first) if grammar.is_infinitive(head)):
        return any(grammar.lower[t] in _UNREAL for t in range(max(grammar.opens[head], group.first - 5), verb))
    opener = next((t for t in range(verb - 1, max(grammar.opens[head], group.first - 12) - 1, -1) if grammar.lower[t] in (",", ";", ":", "que", "qu'") or grammar.lower[t] in ("si", "s'") and grammar.pos[t] == "SCONJ"), None)
    if opener is None or grammar.lower[opener] not in ("si", "s'") or opener > 0 and (grammar.lower[opener - 1] in ("même", "que", "qu'") or grammar.lemma[opener - 1] in _WONDERING) or not grammar.tells(verb):
        return False
    tense = grammar.tense(group.helpers[-1]) if group.helpers else group.state
    if tense == PAST:
        return True
    following = next((t for t in range(verb + 1, len(grammar.lower)) if grammar.opens[t] == grammar.opens[verb] and grammar.is_finite(t)), None)
    before = next((t for t in range(grammar.opens[verb], opener) if grammar.is_finite(t)), None)
    main = following if following is not None else before
    contrasted = opener == grammar.opens[verb] and main is not None and grammar.lemma[main] in _STANCES
    return not group.helpers and main is not None and not contrasted


def is_behind_if(scene: Scene, event: Event) -> bool:
    """ "Si les Américains décampent de Kaboul, …": what would follow is told, not that they do."""
    grammar = scene.grammar
    if event.nominal:
        return False
    first = grammar.group(event.head).first
    start = max(scene.sentence_at(event.head).start, first - 9)
    si = max((t for t in range(start, first) if grammar.lower[t] in ("si", "s'") and grammar.pos[t] == "SCONJ"), default=None)
    return si is not None and not any(grammar.lower[t] in (",", ";", ":") or grammar.is_finite(t) for t in range(si + 1, first)) and grammar.lower[si - 1:si] != ["comme"]


def is_denied_by_speaker(scene: Scene, event: Event) -> bool:
    """Does the statement around an event deny it ("a nié que Bagdad ait accepté"), without the event's own words showing it?"""
    index = scene.voice(event.head)[0]
    if index is None or scene.statements[index][2].act != "deny":
        return False
    above = governor(scene.grammar, event.head)
    return above is None or scene.grammar.lemma[above] not in words.REFUSING or scene.grammar.tells(event.head)


def is_asked(scene: Scene, event: Event, events: list[Event]) -> bool:
    """Is it only what somebody asks for: "a demandé à l'Otan d'étendre sa mission", "réclame le départ des forces"?"""
    token = event.head
    if scene.grammar.is_participle(token) and not scene.grammar.group(token).helpers and scene.grammar.lower[token - 1] == "," and scene.dates(token, token + 5):
        return False   # "a sollicité l'élargissement de la mission, lancée en 2018"
    if scene.grammar.is_infinitive(token) and any(scene.grammar.lemma[t] in ("prier", "sommer") for t in range(max(0, token - 4), token)):
        return True    # "les Américains priés de plier bagage"
    for _ in range(3):
        above = governor(scene.grammar, token)
        if above is None or scene.grammar.dep[token] == "conj" and not scene.grammar.is_infinitive(token):
            break
        if any(e.head == above and not e.classes.isdisjoint(ASKING) and scene.grammar.lemma[above] != "ordonner" for e in events):   # who orders a withdrawal withdraws
            return True
        token = above
    index = scene.voice(event.head)[0]
    if index is None or scene.statements[index][2].act != "ask" or event.state == DONE and scene.grammar.tells(event.head):
        return False   # "… d'étoffer sa mission, dont les alliés ont accepté l'élargissement": that has been done
    start = scene.statements[index][0]
    lower = scene.grammar.lower
    if scene.grammar.tells(event.head) and scene.statements[index][2].kind != "direct" and not {"que", "qu'"} & {lower[start - 1], *lower[start:event.head]}:
        return False   # "Bagdad réclame un départ, l'Otan suspend ses formations": read as one content
    return any(e.head < start and not e.classes.isdisjoint(ASKING) and not e.nominal for e in events if e.head != event.head)
