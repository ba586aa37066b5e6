"""Reported passages of a sentence: each cue with its speaker and the words it reports.

In French a reporting clause stands before its content (`leads`), inside or behind it (`asides`), as a relative clause, a
comparison or a passive (`turns`), or as a source without a verb (`sources`). Here it is told which, and where the
content of one cue ends because another begins.
"""

from __future__ import annotations

from . import speakers
from .asides import read_aside, subject_behind
from .contents import QUE
from .cues import QUOTES, Cue
from .leads import read_lead
from .passages import ASIDE, COMPARISON, LEAD, PASSIVE, RELATIVE, Report, Sentence, has_clause
from .phrases import phrase_at, skip_adjuncts
from .quotations import NAME
from .sources import find_sources, read_nouns, read_source, read_verbless
from .speakers import speaker_of
from .turns import read_comparison, read_passive, read_relative
from ..vocabulary.conjugation import GERUND, PARTICIPLE


def read_sentence(sentence: Sentence) -> list[Report]:
    """All reports of a sentence, in no particular order."""
    places = [(cue, _place(sentence, cue)) for cue in sentence.cues]
    cuts = {id(cue): _clause_start(sentence, cue, place) for cue, place in places}
    sentence.aside_cuts = [cuts[id(cue)] for cue, place in places if place == ASIDE]
    sources = find_sources(sentence)
    sentence.source_cuts = [i - 1 for i, length in sources if i > sentence.start and sentence.text.words[i - 1] == ","]
    for n, (cue, place) in enumerate(places):
        reader = _READERS.get(place)
        if reader is not None:
            later = [cuts[id(d)] for d, p in places[n + 1:] if _is_beside(sentence, cue, d, p, cuts[id(d)])]
            reader(sentence, cue, [*later, *_main_clause(sentence, cue), *sentence.source_cuts])
    for i, length in sources:
        read_source(sentence, i, length)
    read_nouns(sentence)
    read_verbless(sentence)
    return sentence.reports


def _place(sentence: Sentence, cue: Cue) -> str:
    text, start = sentence.text, sentence.start
    words = text.words
    i = cue.first - 1
    if i >= start and words[i] in ("l'", "le", "nous", "m'") and (i == start or words[i - 1] not in ("il", "elle", "qui")):
        i -= 1
    before = words[i] if i >= start else ""
    if before in ("comme", "qu'", "que") and (before == "comme" or words[i - 1] in ("ainsi", "tel", "selon", "ce")):
        return COMPARISON if before == "comme" or words[i - 1] in ("ainsi", "tel") else LEAD
    if cue.passive:
        return PASSIVE
    if cue.inverted is not None:
        return ASIDE if before in ("", ",", "–", "—", "!", "?", "…", "...", ".") or before in QUOTES else LEAD
    if cue.parent is not None or cue.shape == GERUND or cue.governor is not None:
        return LEAD
    if before in QUE and subject_behind(sentence, cue) is not None:
        return RELATIVE
    if before == "," and _is_parenthesis(sentence, cue):
        return ASIDE
    if (before == "" or before in (",", "–", "—", "!", "?", "…", "...", "-", ";") or before in QUOTES) and not _has_subject_in_front(sentence, cue):
        if subject_behind(sentence, cue) is not None:
            return ASIDE
    return LEAD


def _is_parenthesis(sentence: Sentence, cue: Cue) -> bool:
    """"La mission, a rappelé le secrétaire général, est …": between commas, with a subject of its own and the verb to come."""
    speaker = subject_behind(sentence, cue)
    if speaker is None or speaker.phrase is None or cue.shape == PARTICIPLE and cue.last - cue.first == 1:
        return False
    end = speaker.phrase.last
    text = sentence.text
    return text.words[end:end + 1] == [","] and any(t.pos_ in ("VERB", "AUX") for t in text.doc[end + 1:min(sentence.end, end + 4)])


def _has_subject_in_front(sentence: Sentence, cue: Cue) -> bool:
    """Between the subject in front and the cue nothing stands but what belongs to the subject."""
    text = sentence.text
    i = cue.first - 1
    if i > sentence.start and text.words[i] == ",":
        i -= 1
    if i < sentence.start or text.words[i] in QUOTES and (closed := sentence.closed_at(i)) is not None and closed.use != NAME:
        return False
    for child in cue.verb.children:
        if child.dep_.startswith("nsubj") and sentence.start <= child.i < cue.first:
            inside = {t.i for t in child.subtree}
            gap = [t for t in text.doc[child.i + 1:cue.first] if t.i not in inside and not t.is_punct]
            if all(t.pos_ in ("ADV", "PRON", "AUX") or t.i in text.dates or t.lower_ in QUOTES for t in gap) and not has_clause(text, sentence.start, child.i):
                return True
    opening = skip_adjuncts(text, sentence.start, cue.first)
    phrase = phrase_at(text, opening, cue.first)
    if phrase is None or phrase.last < cue.first - 1 or phrase.last - phrase.first >= 25:
        return False
    return speaker_of(text, phrase) is not None and not has_clause(text, phrase.first, cue.first)


_LINKS = frozenset({",", "–", "—", "aussi", "également", "en", "et", "l'", "mais", "nous", "ou", "puis", "tout"})


def _clause_start(sentence: Sentence, cue: Cue, place: str) -> int:
    """Where the clause of the cue begins, its link or comma included: content of an earlier cue ends there."""
    text = sentence.text
    i = cue.first
    if place == LEAD and cue.parent is None and cue.shape != GERUND:
        phrase = speakers.subject_before(text, cue, sentence.start)
        if phrase is not None and phrase.last <= i and phrase.first > sentence.start:
            i = phrase.first
    if i > sentence.start + 1 and text.words[i - 1] in QUE and text.words[i - 2] == "ce":
        i -= 2
        return i
    links = _LINKS | {"avant", "après", "d'", "de"} if cue.governor is not None else _LINKS
    while i > sentence.start and text.words[i - 1] in links:
        i -= 1
    return i


def _is_beside(sentence: Sentence, cue: Cue, later: Cue, place: str, clause: int) -> bool:
    """Does the later cue report on the same level, not inside what the first reports?"""
    text = sentence.text
    if place == COMPARISON:
        return False
    if later.parent is cue or later.governor is not None and text.words[later.governor.i] in ("avant", "après"):
        return True
    if text.words[clause:clause + 2] in (["ce", "que"], ["ce", "qu'"]):
        return True     # "…, ce que la France a démenti"
    if place == ASIDE or later.last >= sentence.end - 1 and clause < later.first and text.words[clause] == ",":
        return True
    if place == LEAD and later.shape == GERUND:
        return text.words[later.first - 1] == "," or text.words[later.first - 2] == "," and text.words[later.first - 1] in ("tout", "en")
    if later.verb.dep_ == "conj" and not any(text.words[t.i] in QUE for t in later.verb.children if t.dep_ == "mark"):
        head = later.verb.head
        for _ in range(3):
            if head.i == cue.verb.i:
                return True
            if head.dep_ != "conj":
                break
            head = head.head
    return False


def _main_clause(sentence: Sentence, cue: Cue) -> list[int]:
    """Where the main clause goes on behind a relative clause that reports: "Trump, qui juge l'Alliance obsolète, l'a sommée"."""
    verb = cue.verb
    if not verb.dep_.startswith("acl") or verb.head.head.i <= verb.i or verb.head.head.i >= sentence.end:
        return []
    words = sentence.text.words
    comma = next((j for j in range(verb.head.head.i, verb.i, -1) if words[j] == ","), None)
    return [comma] if comma is not None else []


_READERS = {LEAD: read_lead, ASIDE: read_aside, RELATIVE: read_relative, COMPARISON: read_comparison, PASSIVE: read_passive}
