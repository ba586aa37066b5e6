"""A sentence in, the signs that it carries out: words, who is named, what happens, what it is about.

They are what `learned` weighs. A sign is a short string with its kind in front: `word:sommer`, `stem:somme`, `pair:retrait #`,
`near:us retrai` (a word beside somebody of a group), `event:ask`, `who:ask iraq`, `theme:presence`, `what:ask presence`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..articles import BOILERPLATE
from ..vocabulary.claims import EMPTY_WORDS
from .events import Event
from .page import Line
from .scene import Scene

_STEM, _NEAR = 5, 6     # letters by which forms that the lemmatiser leaves apart are one


def signs(scene: Scene, sentence: Line, events: Iterable[Event]) -> frozenset[str]:
    """All signs of a sentence with its events."""
    named = _named(scene, sentence)
    groups = {group for found in named.values() for group in found}
    about = scene.sentence_themes(sentence)
    found = set(_of_words(scene, sentence.start, sentence.end, named, groups))
    found |= {f"named:{group}" for group in groups} | {f"part:{sentence.part}", f"company:{' '.join(sorted(groups))}"}
    found |= {f"theme:{theme}" for theme in about}
    found |= set(_of_surroundings(scene, sentence))
    for event in events:
        found |= set(_of_event(scene, event, groups, about))
    return frozenset(found)


def signs_of_clause(scene: Scene, sentence: Line, event: Event) -> frozenset[str]:
    """Those of the clause of an event alone."""
    named = _named(scene, sentence)
    start, end = scene.evidence(event)
    words = _of_words(scene, start, end, named, {group for found in named.values() for group in found})
    return frozenset((*words, *_of_event(scene, event, (), scene.sentence_themes(sentence))))


def _of_event(scene: Scene, event: Event, groups: Iterable[str], about: Iterable[str]) -> Iterator[str]:
    """What happens, in what state, by whom, in whose words, and beside whom and what."""
    agents = sorted({g for agent in scene.agents(event) for g in scene.groups_of(agent)}) or ["nobody"]
    statement, speaker = scene.voice(event.head)
    voices = sorted(scene.groups_of(speaker)) if speaker else [] if statement is None else ["somebody"]
    for name in sorted(event.classes) or [f"={scene.grammar.lemma[event.head]}"]:
        yield f"event:{name}"
        yield f"state:{name} {event.state}"
        if event.negated:
            yield f"not:{name}"
        for kind, others in (("who", agents), ("voice", voices), ("beside", groups), ("what", about if event.classes else ())):
            for other in others:
                yield f"{kind}:{name} {other}"


def _named(scene: Scene, sentence: Line) -> dict[int, tuple[str, ...]]:
    """First token of each mention → the groups of whom it names ("others" for those of none)."""
    return {token: tuple(sorted(scene.groups_of(actor))) or ("others",) for token, actor in scene.mentions(sentence.start, sentence.end)}


def _of_words(scene: Scene, start: int, end: int, named: dict[int, tuple[str, ...]], groups: Iterable[str]) -> Iterator[str]:
    row = list(_row(scene, start, end, named))
    for word in row:
        yield f"word:{word}"
        if word[0] not in "@#":
            yield f"stem:{word[:_STEM]}"
            for group in groups:
                yield f"near:{group} {word[:_NEAR]}"
    for first, second in zip(row, row[1:]):
        yield f"pair:{first} {second}"


def _row(scene: Scene, start: int, end: int, named: dict[int, tuple[str, ...]]) -> Iterator[str]:
    """The lemmas in their order, with one "@group" for a name and one "#" for a number."""
    grammar, last = scene.grammar, ""
    for token in range(start, end):
        if token in named:
            word = "@" + " ".join(named[token])
        elif scene.mention_at[token] is not None:
            continue
        elif grammar.pos[token] == "NUM" or grammar.lower[token][:1].isdigit():
            word = "#"
        elif grammar.pos[token] in ("PUNCT", "SPACE"):
            word = grammar.lower[token] if grammar.lower[token] in ("?", "!") else ""
        else:
            word = grammar.lemma[token].lower()
        if word and word != last and word not in EMPTY_WORDS:
            yield word
            last = word


def _of_surroundings(scene: Scene, sentence: Line) -> Iterator[str]:
    """What the article is about, who was named just before, whose words these are, what is counted."""
    for name, holds in (("concerned", scene.concerns(sentence)), ("mission", scene.in_play(sentence.start, sentence.end)),
                        ("foreigners", scene.others_in_play(sentence.start, sentence.end)), ("on", scene.is_on_subject), ("both", scene.may_tell_of_mission)):
        if holds:
            yield f"text:{name}"
    before = scene.sentence_before(sentence.start)
    if before is not None and before.part != BOILERPLATE:
        for groups in _named(scene, before).values():
            yield from (f"before:{group}" for group in groups)
    for start, end, statement in scene.statements:
        if start < sentence.end and sentence.start < end:
            yield from (f"words:{group}" for group in sorted(scene.groups_of(statement.speaker_id)) or ["somebody"])
    for span in scene.doc.spans["quantities"]:
        if sentence.start <= span.start < sentence.end:
            yield f"count:{span._.quantity.kind}"
            yield from (f"count:{span._.quantity.kind} {group}" for group in scene.groups_of(span._.quantity.actor_id))
