"""Interviews: paragraphs that answer questions, in the words of the person whom the lead names."""

from __future__ import annotations

from collections.abc import Sequence

from . import speakers
from ..articles import BODY, HEADING, TITLE
from .phrases import Text, phrase_at
from .passages import ANSWER, DIRECT, Report
from .speakers import Speaker, speaker_of

_LEADS = frozenset({"entretien", "interview", "interrogé", "interrogée", "questions", "rencontre", "répond", "réponses", "propos"})
_MARKERS = frozenset({"-", "–", "—", "•", "q", "r", "q.", "r."})
MIN_QUESTIONS = 2


def find_answers(text: Text, paragraphs: Sequence[tuple]) -> dict[int, Report]:
    """The report of each paragraph that answers a question, by the paragraph's number; none if the text is no interview."""
    questions = [n for n, (start, end, kind, _) in enumerate(paragraphs) if kind in (BODY, HEADING) and _is_question(text, start, end)]
    if len(questions) < MIN_QUESTIONS:
        return {}
    opening = paragraphs[:questions[0]]
    if not any(text.words[i] in _LEADS for start, end, _, _ in opening for i in range(start, end)):
        return {}
    person = _interviewee(text, opening)
    answers: dict[int, Report] = {}
    for n, (start, end, kind, _) in enumerate(paragraphs):
        if n > questions[0] and n not in questions and kind == BODY:
            first = start
            while first < end and (text.words[first] in _MARKERS or text.words[first] in (":", ".") and first - start < 2):
                first += 1
            speaker = Speaker(None, speakers.CARRIED if person else speakers.NONE, person.actor_id if person else "")
            answers[n] = Report(first, end, speaker, ANSWER, kind=DIRECT, clause_end=end)
    return answers


def _is_question(text: Text, start: int, end: int) -> bool:
    last = end - 1
    while last > start and text.words[last] in ("»", '"', "”"):
        last -= 1
    return text.words[last] == "?"


def _interviewee(text: Text, opening: Sequence[tuple]) -> Speaker | None:
    """The first person with a name in the lead, the title last."""
    for start, end, kind, _ in sorted(opening, key=lambda p: p[2] == TITLE):
        i = start
        while i < end:
            phrase = phrase_at(text, i, end) if text.doc[i].pos_ in ("PROPN", "DET", "NOUN") else None
            if phrase is not None and any(text.doc[j].pos_ == "PROPN" and text.doc[j + 1].pos_ == "PROPN" for j in range(phrase.first, phrase.last - 1)):
                found = speaker_of(text, phrase)
                if found is not None:
                    return found
            i = phrase.last if phrase is not None and phrase.last > i else i + 1
    return None
