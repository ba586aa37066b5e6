"""Interviews: paragraphs that answer questions, in the words of the person whom a label or the lead names.

Turns are told by their labels ("Saad al-Rubaye –", "S. R. :", "Q :", "R :"), by dashes, by the question mark that ends a paragraph, or by
questions in quotation marks. A page of questions and answers by the outlet itself ("Combien sont-ils ? Environ 500.") is no interview.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from . import speakers
from ..actors.lexicon import folded
from ..articles import BODY, HEADING, TITLE
from ..language import text_of
from .cues import QUOTES
from .passages import ANSWER, DIRECT, LABEL, Report
from .phrases import Phrase, Text, phrase_at
from .speakers import Speaker, speaker_of

# A lead or a signature that announces an interview; the weaker words stand in news as well ("dans un entretien au Monde").
_ANNOUNCED = re.compile(
    r"propos recueillis|recueilli par|entretien (?:avec|réalisé|exclusif)|interview (?:avec|de|exclusive|réalisée)|répond(?:ent|u)? (?:à|aux) (?:nos |toutes nos |vos )?questions|nous (?:a|ont) (?:reçus?|accordé|répondu)|nous reçoit"
    r"|(?:^|\n)(?:grand )?(?:entretien|interview)\b|trois questions à", re.I)
_MENTIONED = re.compile(r"\bentretien\b|\binterview\b|\brencontre\b", re.I)
_ASKED, _ANSWERED = frozenset({"q", "q.", "question"}), frozenset({"r", "r.", "réponse"})
_DASHES = frozenset({"-", "–", "—", "•"})
_ENDS = frozenset({"»", '"', "”", "*", "**", ")"})
_YOU, _I = frozenset({"vos", "votre", "vous", "-vous", "tu", "te"}), frozenset({"j'", "je", "ma", "me", "mes", "mon", "m'", "nos", "notre", "nous"})
_ORDERS = ("parlez", "racontez", "expliquez", "décrivez", "dites", "revenons", "venons", "précisez")
_LABEL_TOKENS = 8
MIN_QUESTIONS = 2


@dataclass(slots=True)
class Turn:
    """A paragraph as a turn: its number, the words of its label ("" if none), and where its words begin."""

    number: int
    start: int
    end: int
    label: str = ""
    label_end: int = 0
    asks: bool = False


@dataclass(slots=True)
class Interview:
    """The answers of an interview by the paragraph in which they end, the paragraphs that ask, those with a label, and who answers."""

    answers: dict[int, list[Report]]
    questions: frozenset[int]
    labelled: dict[int, int]        # where the words behind the label begin
    person: str = ""                # the actor


NO_INTERVIEW = Interview({}, frozenset(), {})


def find_answers(text: Text, paragraphs: Sequence[tuple]) -> Interview:
    """The answers of an interview, one report each, cut by stage directions; none if the text is no interview."""
    turns = [_turn(text, n, p) for n, p in enumerate(paragraphs) if p[2] in (BODY, HEADING, LABEL)]
    askers = _askers(text, turns)
    for turn in turns:
        turn.asks = turn.label in askers or turn.label not in _ANSWERED and _asks(text, turn)
    asked = [t for t in turns if t.asks]
    for is_marked in (_is_quoted, _is_bold):
        if asked and all(is_marked(text, t) for t in asked):
            for turn in turns:      # where the questions stand in quotation marks, what stands in them is a question ("« Le Parlement demande pourtant … »")
                turn.asks = turn.asks or is_marked(text, turn)
            asked = [t for t in turns if t.asks]
    if len(asked) < MIN_QUESTIONS or not _is_interview(text, paragraphs, turns, asked):
        return NO_INTERVIEW
    person = _interviewee(text, turns, paragraphs[:asked[0].number])
    answers: dict[int, list[Report]] = {}
    for group in _groups(turns, asked[0].number, paragraphs):
        answers[group[-1].number] = _answer(text, group, person)
    named = Counter(t.label for t in asked)
    if len(named) > 2 and "" not in named:     # each question under the name of the reader who asks it
        for turn in asked:
            phrase = Phrase(turn.start, turn.label_end, turn.start)
            speaker = speaker_of(text, phrase) or Speaker(phrase, speakers.EXPLICIT)
            answers.setdefault(turn.number, []).append(Report(_words_start(text, turn), turn.end, speaker, ANSWER, kind=DIRECT, clause_end=turn.end))
    return Interview(answers, frozenset(t.number for t in asked), {t.number: _words_start(text, t) for t in turns if t.label}, person.actor_id if person is not None else "")


def _turn(text: Text, number: int, paragraph: tuple) -> Turn:
    start, end = paragraph[0], paragraph[1]
    while start < end and (text.words[start] in ("*", "**") or text.doc[start].is_space):
        start += 1
    turn = Turn(number, start, end)
    for i in range(start, min(end - 1, start + _LABEL_TOKENS)):
        word = text.words[i]
        if word == ":" or word in _DASHES and i > start and text.doc[i - 1].whitespace_ and text.doc[i].whitespace_:
            named = text.doc[start:i]
            bare = " ".join(t.lower_ for t in named).strip(" *")
            if named and (bare in _ASKED | _ANSWERED or all(_labels(t.text) for t in named)):
                turn.label, turn.label_end = bare, i
            break
        if word in ("q.", "r.") and i == start:
            turn.label, turn.label_end = word, i
            break
    return turn


def _labels(word: str) -> bool:
    """May this word stand in a label: a name, an initial, a title, a particle?"""
    return word[:1].isupper() or word in ("-", ".", "@", "al", "de", "d'", "du", "des", "la", "le", "l'", "von", "van", "el", "ben", "bin", "&") or word.startswith("@")


def _last_word(text: Text, turn: Turn) -> int:
    last = turn.end - 1
    while last > turn.start and (text.words[last] in _ENDS or text.doc[last].is_space):
        last -= 1
    return last


def _askers(text: Text, turns: Sequence[Turn]) -> set[str]:
    """The labels of those who ask: "Q", or a label whose turns are questions more often than not."""
    found = set(_ASKED)
    for label in {t.label for t in turns} - _ANSWERED - {""}:
        own = [t for t in turns if t.label == label]
        if 2 * sum(_asks(text, t) for t in own) > len(own):
            found.add(label)
    return found


def _asks(text: Text, turn: Turn) -> bool:
    """Does a paragraph end as a question, or order somebody to tell ("Parlez-nous de la mission.")?"""
    last = turn.end - 1
    while last > turn.start and (text.words[last] in _ENDS or text.doc[last].is_space):
        last -= 1
    first = next((w for w in text.words[_words_start(text, turn):turn.end] if w[0].isalpha()), "")
    if text.words[last] in ("…", "...") and not turn.label:     # "Le Parlement n'a pourtant pas été consulté…"
        return turn.end - turn.start < 30 and not any(w in _I for w in text.words[turn.start:turn.end])
    return text.words[last] == "?" or first.startswith(_ORDERS) and turn.end - turn.start < 40


def _is_quoted(text: Text, turn: Turn) -> bool:
    """Does the whole paragraph stand in one pair of quotation marks?"""
    inside = text.words[turn.start + 1:turn.end - 1]
    return text.words[turn.start] in QUOTES and text.words[turn.end - 1] in QUOTES and not any(w in QUOTES for w in inside)


def _is_bold(text: Text, turn: Turn) -> bool:
    return text.words[turn.start - 1].endswith("*") and turn.start > 0 and text.words[turn.end - 1].endswith("*")


def _words_start(text: Text, turn: Turn) -> int:
    """Past the label, dashes and blanks."""
    first = turn.label_end if turn.label else turn.start
    while first < turn.end and (text.words[first] in _DASHES or text.words[first] in (":", ".", "*", "**") or text.doc[first].is_space):
        first += 1
    return first


def _is_interview(text: Text, paragraphs: Sequence[tuple], turns: Sequence[Turn], asked: Sequence[Turn]) -> bool:
    """Announced, or with labels that come back, or with questions to a "vous" and answers of an "I"."""
    before = asked[0].number
    article = text.doc._.article
    whole = article.text if article is not None else text_of(text.doc)
    if _ANNOUNCED.search(whole):
        return True
    labels = Counter(t.label for t in turns if t.label)
    if sum(1 for n in labels.values() if n >= MIN_QUESTIONS) >= 2:
        return True
    answered = [t for t in turns if not t.asks and t.number > before]
    addressed = sum(any(w in _YOU for w in text.words[t.start:t.end]) for t in asked)
    personal = sum(any(w in _I for w in text.words[t.start:t.end]) for t in answered)
    mentioned = any(_MENTIONED.search(text.raw(p[0], p[1])) for p in paragraphs[:before])
    return 2 * (addressed + mentioned) >= len(asked) and 2 * personal >= len(answered) > 0


def _groups(turns: Sequence[Turn], first: int, paragraphs: Sequence[tuple]) -> Iterator[list[Turn]]:
    """The paragraphs of each answer: a question, a new label or a heading ends it."""
    group: list[Turn] = []
    for turn in turns:
        if turn.number <= first or turn.asks or paragraphs[turn.number][2] != BODY:
            closes, opens = True, False
        else:
            closes, opens = bool(turn.label) and bool(group), True
        if closes and group:
            yield group
            group = []
        if opens:
            group.append(turn)
    if group:
        yield group


_STAGE = frozenset({"il", "elle", "en", "long", "longue", "rire", "rires", "silence", "sourire", "sourires", "soupir", "soupirs", "pause", "hésitation", "se", "applaudissements", "après"})


def _answer(text: Text, group: Sequence[Turn], person: Speaker | None) -> list[Report]:
    """One report, or one for each piece between stage directions ("(Il sourit.)")."""
    turn = group[0]
    start, end = _words_start(text, turn), group[-1].end
    speaker = _answerer(text, turn, person)
    pieces: list[Report] = []
    for first, last in _pieces(text, start, end):
        report = Report(first, last, speaker, ANSWER, kind=DIRECT, clause_end=last)
        if pieces:
            report.continues, report.speaker = pieces[-1], Speaker(None, speakers.CARRIED, speaker.actor_id)
        pieces.append(report)
    return pieces


def _pieces(text: Text, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = text.words
    i = first = start
    while i < end:
        if words[i] in ("(", "[") and i + 1 < end and words[i + 1] in _STAGE:
            close = next((j for j in range(i, min(end, i + 14)) if words[j] in (")", "]")), None)
            if close is not None:
                if i > first:
                    yield first, i
                first = i = close + 1
                while first < end and words[first] in (".", ",") or first < end and text.doc[first].is_space:
                    first += 1
        i += 1
    if first < end:
        yield first, end


def _answerer(text: Text, turn: Turn, person: Speaker | None) -> Speaker:
    """Explicit where a label names who answers; "R :" and dashes carry the person whom the lead names."""
    if turn.label and turn.label not in _ANSWERED:
        phrase = Phrase(turn.start, turn.label_end, turn.start)
        if (named := _by_initials(text, turn, person)):
            return Speaker(phrase, speakers.EXPLICIT, named)
        found = speaker_of(text, phrase_at(text, turn.start, turn.label_end))
        actor_id = found.actor_id if found is not None and found.actor_id else speakers.actor_of(text, phrase)
        return Speaker(phrase, speakers.EXPLICIT, actor_id or (person.actor_id if person is not None else ""))
    return Speaker(None, speakers.CARRIED if person is not None else speakers.NONE, person.actor_id if person is not None else "")


def _initials(text: Text, turn: Turn) -> str:
    """The initials of which a label consists, "A. L.", "RAO"; "" for other labels."""
    label = text.doc[turn.start:turn.label_end].text.replace(" ", "").strip("*")
    parts = [p for p in label.split(".") if p]
    bare = "".join(parts)
    return bare.lower() if bare.isupper() and (all(len(p.replace("-", "")) <= 2 for p in parts) and "." in label or bare.isalpha() and 2 <= len(bare) <= 3) else ""


def _person_in(text: Text, turn: Turn) -> str:
    """Who is named in a label, whatever title stands before: "P. Yohanna Kassab"."""
    people = text.doc._.reading.people if text.mention_at else {}
    inside = (text.mention_at[i] for i in range(turn.start, turn.label_end)) if people else ()
    return next((m._.mention.actor_id for m in inside if m is not None and m._.mention.actor_id in people), "")


def _by_initials(text: Text, turn: Turn, person: Speaker | None) -> str:
    """Whose initials a label gives: the interviewee's, else the first person's whose surname begins so; the name in any other label."""
    short = _initials(text, turn)
    if not short:
        return _person_in(text, turn)
    known = text.doc._.reading.people if text.mention_at else {}
    order = ([person.actor_id] if person is not None and person.actor_id in known else []) + list(known)
    return next((a for a in order if (parts := folded(known[a].actor.name).replace("-", " ").split()) and any(p[:1] == folded(short)[-1:] for p in parts[1:] or parts)), "")


def _interviewee(text: Text, turns: Sequence[Turn], opening: Sequence[tuple]) -> Speaker | None:
    """The name in a label that answers, else the first person with a name in the lead, the title last."""
    for turn in turns:
        if turn.label and not turn.asks and turn.label not in _ANSWERED and not _initials(text, turn):
            if (named := _person_in(text, turn)):
                return Speaker(Phrase(turn.start, turn.label_end, turn.start), speakers.EXPLICIT, named)
            found = speaker_of(text, phrase_at(text, turn.start, turn.label_end))
            if found is not None and found.actor_id:
                return found
    unknown: Speaker | None = None
    for start, end, kind, _ in sorted(opening, key=lambda p: p[2] == TITLE):
        i = start
        while i < end:
            phrase = phrase_at(text, i, end) if text.doc[i].pos_ in ("PROPN", "DET", "NOUN") else None
            if phrase is not None and speakers.is_person(text, phrase) and text.words[i - 1] not in ("par", "de", "d'"):
                found = speaker_of(text, phrase)
                if found is not None and found.actor_id:
                    return found
                unknown = unknown or found
            i = phrase.last if phrase is not None and phrase.last > i else i + 1
    return unknown
