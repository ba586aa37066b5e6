"""What the mission is for: clauses of purpose in a sentence about it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .events import PLANNED, Event
from ..vocabulary import purposes as words

if TYPE_CHECKING:
    from . import ClaimCoder, Found
    from .page import Line
    from .scene import Scene


def find_goals(coder: ClaimCoder, scene: Scene, sentence: Line, events: list[Event]) -> Iterator[Found]:
    """Clauses of purpose that hang on the mission, its training or its growth."""
    if scene.has_theme("elsewhere", sentence.start, sentence.end) and not scene.has_theme("iraq", sentence.start, sentence.end):
        return
    code = coder.codes["goal"]
    seen = -1
    for start, end, status in sorted({*_infinitives(scene, sentence, events), *_clauses(scene, sentence, events), *_aims(scene, sentence), *_answers(scene, sentence)}):
        if start >= seen:
            yield coder.claim(scene, code, start, end, status=status, actor_id=scene.mission_actor)
            seen = end


def _infinitives(scene: Scene, sentence: Line, events: list[Event]) -> Iterator[tuple[int, int, str]]:
    """ "pour éviter un retour de Daech", "visant à stabiliser", and infinitives joined to them."""
    grammar = scene.grammar
    goals: set[int] = set()
    means: int | None = None
    for i in range(sentence.start, sentence.end):
        if not grammar.is_infinitive(i) or grammar.lemma[i] in words.ERRANDS:
            continue
        mark = _mark(scene, i, sentence)
        if grammar.lemma[i] in words.MEANS:
            means = i if mark is not None and _hangs_on_mission(scene, mark, sentence, events) else None
            continue
        if mark is None and means is not None and grammar.lower[i - 1] == "et" and grammar.lemma[i] in words.PURPOSES and i - means < 14:   # "pour conseiller les ministères et empêcher un retour de Daech"
            yield i, max(max(grammar.subtree(i)) + 1, i + 1), "current"
            means = None
            continue
        if mark is None:
            joined = grammar.dep[i] == "conj" and grammar.head[i] in goals and grammar.lower[i - 1] in ('"', "«", "“") or _joined_by_order(scene, i, goals)
            if joined:
                goals.add(i)
                yield *_bounds(scene, i, i, sentence, goals), _status(scene, i)
            continue
        event = next((e for e in events if e.head == i), None)
        if event is not None and event.negated and not event.is_purpose:   # "n'est pas là pour tirer"
            continue
        if not _hangs_on_mission(scene, mark, sentence, events) or _is_about_itself(scene, i, sentence):
            continue
        goals.add(i)
        yield *_bounds(scene, mark, i, sentence, goals), _status(scene, i)


def _mark(scene: Scene, i: int, sentence: Line) -> int | None:
    """The token that opens a purpose before an infinitive."""
    grammar = scene.grammar
    for j in range(i - 1, max(sentence.start - 1, i - 6), -1):
        word = grammar.lower[j]
        if word in words.MARKS:
            return j
        if word in ("à", "de", "d'") and j > sentence.start and grammar.lower[j - 1] in words.AIMING_FORMS:
            return j - 1
        if word in ("de", "d'") and j > sentence.start + 1 and grammar.lower[j - 1] in words.NOUN_MARKS and grammar.lower[j - 2] in ("le", "en", "l'"):
            return j - 2   # "dans le but de", "en vue de"
        if word not in words.BETWEEN:
            return None
    return None


def _joined_by_order(scene: Scene, i: int, goals: set[int]) -> bool:
    """ "pour "soutenir …" et "s'assurer que …"": an infinitive behind "et" after a goal."""
    grammar = scene.grammar
    j = i - 1
    while j >= 0 and (grammar.lower[j] in ('"', "«", "“") or grammar.lower[j] in ("se", "s'", "de", "d'", "à", "les", "la", "le", "l'", "leur")):
        j -= 1
    quoted = any(grammar.lower[k] in ('"', "«", "“") for k in range(j + 1, i))
    return quoted and bool(goals) and j >= 0 and grammar.lower[j] in ("et", "ou") and max(goals) < j and not any(
        grammar.is_verb(t) and grammar.tells(t) and grammar.lower[t - 1] not in ("pas",) for t in range(max(goals) + 1, j))


def _hangs_on_mission(scene: Scene, mark: int, sentence: Line, events: list[Event]) -> bool:
    """Is the mission, or NATO's training, named before the purpose in the same statement?"""
    start = scene.within_statement(mark, sentence.start, sentence.end)[0]
    if scene.own_missions_in(start, mark) or _is_there_for(scene, mark, start):
        return True
    trains = [e for e in events if start <= e.head < mark and not e.classes.isdisjoint(("train", "grow", "help", "launch", "deploy"))]
    if not trains:
        return False
    speaker = scene.voice(mark)[1]
    nato = any(scene.in_group(a, "nato") for _, a in scene.mentions(start, mark)) or any(scene.in_group(a, "nato") for e in trains for a in scene.agents(e)) or (
        bool(speaker) and scene.in_group(speaker, "nato"))
    if not nato:
        return False
    trained = scene.in_play(sentence.start, sentence.end) and any("train" in e.classes for e in trains)
    return trained or scene.is_about_mission(sentence.start, sentence.end)


def _is_there_for(scene: Scene, mark: int, start: int) -> bool:
    """ "L'Otan est en Irak pour empêcher …", "Nous venons pour que …": NATO itself or its people, in a sentence about the mission."""
    grammar = scene.grammar
    verb = next((t for t in range(mark - 1, max(start - 1, mark - 9), -1) if grammar.is_finite(t)), None)
    if verb is None or grammar.group(verb).negated or grammar.lemma[verb] not in words.WORKING or grammar.lemma[verb] == "être" and words.HERE.isdisjoint(grammar.lower[verb + 1:mark]):
        return False
    sentence = scene.sentence_at(mark)
    if grammar.lower[verb - 1] == "nous" or any(grammar.lower[t] == "nous" for t in range(max(start, verb - 3), verb)):
        return scene.speaks_for_mission(mark) and scene.in_play(sentence.start, sentence.end)
    subjects = [t for t in range(max(start, verb - 8), verb) if grammar.pos[t] in ("NOUN", "PRON", "PROPN")]
    agents = [a for t in subjects for a in scene.actors_of(t)]
    return any(scene.in_group(a, "nato") and not scene.is_person(a) for a in agents) and scene.in_play(sentence.start, sentence.end)


def _clauses(scene: Scene, sentence: Line, events: list[Event]) -> Iterator[tuple[int, int, str]]:
    """ "pour que Daech ne revienne pas", "afin que les écoles tournent seules"."""
    grammar = scene.grammar
    for i in range(sentence.start + 1, sentence.end - 1):
        if grammar.lower[i] in words.CLAUSE_MARKS and grammar.lower[i + 1] in ("que", "qu'") and _hangs_on_mission(scene, i, sentence, events):
            end = next((t for t in range(i + 2, sentence.end) if grammar.lower[t] in (";", "»", "”", '"') or grammar.lower[t] == "," and t + 1 < sentence.end and (
                grammar.tells(t + 1) and grammar.is_verb(t + 1) or grammar.lower[t + 1] in ("a", "selon"))), sentence.end)
            start, end = scene.within_statement(i, i, end)
            verb = next((t for t in range(i - 1, start - 12, -1) if t >= sentence.start and grammar.is_finite(t)), None)
            yield start, end, "planned" if verb is not None and grammar.group(verb).state == PLANNED else "current"


def _is_about_itself(scene: Scene, i: int, sentence: Line) -> bool:
    """ "pour soutenir la mission de l'OTAN": the mission is what is helped, not what helps; others' infinitives are no goal of it."""
    grammar = scene.grammar
    end = next((t for t in range(i + 1, sentence.end) if grammar.lower[t] in (",", "qui", "»", ";")), sentence.end)
    return scene.own_missions_in(i, end)


def _bounds(scene: Scene, first: int, i: int, sentence: Line, goals: set[int]) -> tuple[int, int]:
    grammar = scene.grammar
    end = max(max(grammar.subtree(i)) + 1, i + 1)
    for t in range(i + 1, end):
        if grammar.lower[t] == "," and t + 1 < end and grammar.lower[t + 1] in ("a", "ont", "selon", "écrit") or grammar.lower[t] == ";":
            end = t
            break
    start, end = scene.within_statement(i, first, end)
    return start, end


def _status(scene: Scene, i: int) -> str:
    """Planned where what it is the purpose of is only asked for or to come."""
    grammar = scene.grammar
    token = i
    for _ in range(4):
        token = grammar.head[token]
        if grammar.is_infinitive(token) and grammar.lemma[token] in words.MEANS and any(
                grammar.lemma[t] in ("demander", "appel", "demande", "réclamer", "exiger") for t in range(max(0, token - 8), token)):
            return "planned"
        if grammar.head[token] == token:
            break
    clause = grammar.clause_of(i)
    return "planned" if grammar.is_verb(clause) and clause != i and grammar.group(clause).state == PLANNED else "current"


def _aims(scene: Scene, sentence: Line) -> Iterator[tuple[int, int, str]]:
    """ "L'objectif de la mission est de …", "la mission a pour but de …", "la mission vise à …", "le bloc cherche à …"."""
    grammar = scene.grammar
    for i in range(sentence.start, sentence.end):
        if grammar.lemma[i] in words.AIMS and grammar.pos[i] == "NOUN":
            if i > sentence.start and grammar.lower[i - 1] == "pour" and (_mission_before(scene, sentence.start, i) or scene.main_subject and grammar.lower[sentence.start] == "elle" and scene.mission_was_last(sentence.start)):
                start, end = scene.within_statement(i, *grammar.clause_bounds(grammar.clause_of(i)))
                yield start, max(end, i + 1), "current"
                continue
            verb = next((t for t in range(i + 1, min(i + 12, sentence.end)) if grammar.lower[t] in words.BEING or grammar.lower[t] == ":"), None)
            if verb is not None and _is_missions_aim(scene, i, verb, sentence) and not scene.has_theme("elsewhere", i, verb) and _names_aim(scene, verb, sentence.end):
                start, end = scene.within_statement(i, max(sentence.start, i - 1), sentence.end)
                yield start, end, "current"
        elif grammar.is_verb(i) and (_aims_at(scene, i, sentence.end) or _must(scene, i, sentence.end)):
            start, end = scene.within_statement(i, *grammar.clause_bounds(grammar.clause_of(i)))
            nato = any(scene.in_group(a, "nato") for _, a in scene.mentions(sentence.start, i)) and scene.is_about_mission(sentence.start, sentence.end)
            aims = grammar.lemma[i] in words.AIM_VERBS and (nato or scene.own_missions_in(start, end))
            if aims or scene.own_missions_in(start, i) or _acts_for_nato(scene, i, sentence):
                yield start, max(end, i + 1), "planned" if grammar.group(i).state == PLANNED else "current"
        elif grammar.lower[i] == "agit" and grammar.lower[i - 1] == "s'" and _purpose_near(scene, i, sentence.end):   # "Il s'agit d'éviter un retour de l'EI"
            speaker = scene.voice(i)[1]
            if scene.in_play(sentence.start, sentence.end) and (not speaker or scene.in_group(speaker, "nato")):
                yield *scene.within_statement(i, *grammar.clause_bounds(grammar.clause_of(i))), "current"


def _answers(scene: Scene, sentence: Line) -> Iterator[tuple[int, int, str]]:
    """ "À quoi servira-t-elle ? – À éviter que Daech ne relève la tête."; "Que Daech ne revienne pas, telle est sa raison d'être"."""
    grammar = scene.grammar
    first = sentence.start + (1 if grammar.lower[sentence.start] in ("-", "–", "—", "«") else 0)
    before = scene.sentence_before(sentence.start)
    asked = before is not None and "?" in grammar.lower[before.end - 2:before.end] and scene.in_play(before.start, before.end)
    if asked and grammar.lower[first] in ("à", "pour", "afin") and any(grammar.is_infinitive(t) and grammar.lemma[t] in words.PURPOSES for t in range(first + 1, min(first + 4, sentence.end))):
        yield first, sentence.end, "planned" if any(grammar.tense(t) == PLANNED for t in range(before.start, before.end) if grammar.is_finite(t)) else "current"
    if " raison d'être " in grammar.text(sentence.start, sentence.end) and scene.in_play(sentence.start, sentence.end):
        yield *scene.within_statement(first, first, sentence.end), "current"


def _is_missions_aim(scene: Scene, i: int, verb: int, sentence: Line) -> bool:
    """ "le but de la mission", "le but de cette formation", "son objectif", "notre but" in NATO's words."""
    grammar = scene.grammar
    if scene.own_missions_in(i, verb):
        return True
    if not scene.in_play(sentence.start, sentence.end):
        return False
    owner = grammar.lower[i - 1] if i else ""
    if owner == "notre":
        return scene.speaks_for_mission(i)
    if owner in ("le", "l'", "la") and verb == i + 1 and grammar.lower[verb + 1] in ("d'", "de", "que", "qu'"):   # "Le but est que les écoles tournent seules"
        index, speaker = scene.voice(i)
        return index is None or not speaker or scene.in_group(speaker, "nato")
    if owner == "son":
        before = scene.sentence_before(sentence.start)
        return scene.own_missions_in(sentence.start, i) or before is not None and scene.own_missions_in(before.start, before.end)
    return scene.has_theme("work", i, verb) or any(scene.in_group(a, "nato") and not scene.is_person(a) for _, a in scene.mentions(i, verb))


def _names_aim(scene: Scene, verb: int, limit: int) -> bool:
    """Does an infinitive, a clause or a noun follow that says what the aim is?"""
    if any(q._.quantity.kind in ("people", "personnel") for _, q in scene.quantities(verb, limit)) and any(scene.grammar.lemma[t] in ("atteindre", "parvenir", "passer", "porter") for t in range(verb, limit)):
        return False   # "L'objectif reste de parvenir à 4.000 personnes": a size
    return verb + 1 < limit and (scene.grammar.lower[verb + 1] in ("d'", "de", "l'", "la", "le", "les", "que", "qu'", "un", "une", "«", '"') or scene.grammar.is_infinitive(verb + 1))


def _must(scene: Scene, i: int, limit: int) -> bool:
    """ "La mission doit empêcher le retour de Daech", "doit permettre à l'Irak de se défendre"."""
    grammar = scene.grammar
    return grammar.lemma[i] in ("devoir", "entendre", "vouloir") and grammar.is_finite(i) and _purpose_near(scene, i, limit) and not grammar.group(i).negated


def _purpose_near(scene: Scene, i: int, limit: int) -> bool:
    grammar = scene.grammar
    verb = next((t for t in range(i + 1, min(i + 5, limit)) if grammar.is_infinitive(t)), None)
    return verb is not None and grammar.lemma[verb] in words.PURPOSES and (
        grammar.lemma[verb] != "permettre" or any(grammar.is_infinitive(t) for t in range(verb + 1, min(verb + 9, limit))))


def _acts_for_nato(scene: Scene, i: int, sentence: Line) -> bool:
    """Is the subject before a verb NATO, its mission or its people, in a sentence about the mission?"""
    grammar = scene.grammar
    if not scene.in_play(sentence.start, sentence.end):
        return False
    subjects = [c for c in grammar.children[i] if grammar.dep[c].startswith("nsubj") and c < i] or [t for t in (i - 1, i - 2) if t >= sentence.start and grammar.pos[t] in ("NOUN", "PRON", "PROPN")]
    agents = [a for t in subjects for a in scene.actors_of(t)]
    return any(scene.in_group(a, "nato") and not scene.is_person(a) for a in agents)


def _mission_before(scene: Scene, start: int, end: int) -> bool:
    return scene.own_missions_in(start, end) or any(scene.stands_for_mission(t) for t in range(start, end))


def _aims_at(scene: Scene, i: int, limit: int) -> bool:
    """Does a verb of aiming lead to what the mission is for, and not to its means?"""
    grammar = scene.grammar
    if grammar.lemma[i] in words.WORKING_FOR and grammar.lower[i + 1:i + 3] == ["à", "ce"]:   # "contribuera à ce que Daech ne renaisse pas"
        return True
    if grammar.lemma[i] not in words.AIM_VERBS or i + 2 >= limit or grammar.group(i).negated:
        return False
    ahead = [grammar.lemma[t] for t in range(i + 2, min(i + 5, limit))]
    if grammar.lemma[i] == "permettre":
        return grammar.lower[i + 1] in ("de", "d'") and grammar.lemma[i + 2] in words.PURPOSES
    if grammar.lower[i + 1] not in ("à", "au", "aux") or not grammar.tells(i):
        return False
    if grammar.lemma[i] == "chercher" and words.PURPOSES.isdisjoint(ahead):
        return False
    return not any(grammar.is_infinitive(t) and grammar.lemma[t] in words.MEANS for t in range(i + 2, min(i + 4, limit)))
