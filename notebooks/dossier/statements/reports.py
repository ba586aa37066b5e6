"""Reported passages of a sentence: each cue with its speaker and the words it reports.

In French a reporting clause stands before its content (`leads`), inside or behind it (`asides`), as a relative clause, a
comparison or a passive (`turns`), or as a source without a verb (`sources`). Here it is told which, and where the
content of one cue ends because another begins.
"""

from __future__ import annotations

from . import speakers
from .asides import OBJECTS, read_aside, subject_behind
from .contents import QUE
from .cues import CLITICS, QUOTES, Cue
from .leads import read_lead
from .passages import ASIDE, COMPARISON, LEAD, PASSIVE, RELATIVE, Report, Sentence, has_clause
from .phrases import Text, is_name, phrase_at, skip_adjuncts, speaks_word
from .quotations import NAME, SPEECH
from .nominals import read_colon, read_cries, read_nouns
from .sources import find_sources, read_source, read_verbless
from .speakers import speaker_of
from .turns import read_comparison, read_passive, read_relative
from ..vocabulary.conjugation import GERUND, PARTICIPLE


def read_sentence(sentence: Sentence) -> list[Report]:
    """All reports of a sentence, in no particular order."""
    places = [(cue, _place(sentence, cue)) for cue in sentence.cues]
    cuts = {id(cue): _clause_start(sentence, cue, place) for cue, place in places}
    sources = find_sources(sentence)
    sentence.source_cuts = [s.first - 1 for s in sources if s.first > sentence.start and sentence.text.words[s.first - 1] == "," and not s.says_of_noun(sentence.text)]
    for n, (cue, place) in enumerate(places):
        reader = _READERS.get(place)
        if reader is not None:
            later = [cuts[id(d)] for d, p in places[n + 1:] if _is_beside(sentence, cue, d, p, cuts[id(d)])]
            reader(sentence, cue, [*later, *_main_clause(sentence, cue), *sentence.source_cuts])
    for source in sources:
        read_source(sentence, source)
    read_nouns(sentence)
    read_cries(sentence)
    read_colon(sentence)
    read_verbless(sentence)
    return sentence.reports


def _place(sentence: Sentence, cue: Cue) -> str:
    text, start = sentence.text, sentence.start
    words = text.words
    i = cue.first - 1
    clitics = i
    while clitics >= start and words[clitics] in OBJECTS:
        clitics -= 1
    if clitics < i and (clitics < start or words[clitics] in (",", "comme", "que", "qu'", "–", "—", "!", "?", "…") or words[clitics] in QUOTES or cue.inverted is not None):
        i = clitics
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
    if cue.framed and "source" not in cue.complements and before not in QUOTES and not (before == "," and words[i - 1] in QUOTES):
        return LEAD
    if before == "," and _is_parenthesis(sentence, cue):
        return ASIDE
    opens_quotation = before in QUOTES and sentence.opened_at(i) is not None      # "le vote « engage tout gouvernement »"
    if (before == "" or before in (",", "–", "—", "!", "?", "…", "...", "-", ";") or before in QUOTES and not opens_quotation) and not _has_subject_in_front(sentence, cue):
        if subject_behind(sentence, cue) is not None or _stands_behind_speech(sentence, cue):
            return ASIDE
    return LEAD


def _stands_behind_speech(sentence: Sentence, cue: Cue) -> bool:
    """"« … », reconnaît, un rien gêné, …": behind a sentence in quotation marks a verb reports, whoever its subject is."""
    mark = next((j for j in (cue.first - 1, cue.first - 2) if j >= sentence.start and sentence.closed_at(j) is not None), None)
    return mark is not None and sentence.closed_at(mark).use == SPEECH and cue.shape != GERUND and not cue.framed and cue.act == "say"


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
    if text.words[cue.first - 1] == "," and speakers.follows_its_subject(text, cue, sentence.start):
        return True
    opening = skip_adjuncts(text, sentence.start, cue.first)
    phrase = phrase_at(text, opening, cue.first)
    if phrase is None or phrase.last - phrase.first >= 25 or speaker_of(text, phrase) is None:
        return False
    if phrase.last < cue.first - 1:
        return speakers.is_aside(text, phrase.last, cue.first)
    return not has_clause(text, phrase.first, cue.first)


_LINKS = frozenset({",", "–", "—", "aussi", "également", "en", "et", "l'", "mais", "nous", "ou", "puis", "tout"})


def _clause_start(sentence: Sentence, cue: Cue, place: str) -> int:
    """Where the clause of the cue begins, its link or comma included: content of an earlier cue ends there."""
    text = sentence.text
    i = cue.first
    while cue.shape == GERUND and i > sentence.start and text.words[i - 1] in CLITICS:
        i -= 1
    if place == LEAD and cue.parent is None and cue.shape != GERUND:
        phrase = speakers.subject_before(text, cue, sentence.start)
        own = phrase is not None and text.words[i - 1] not in ("et", "mais", "puis") and phrase.last <= i and phrase.first > sentence.start and not any(phrase.last <= c.first < cue.first for c in sentence.cues)
        if own:
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
    words = text.words
    if place == COMPARISON:
        return False
    if later.parent is cue or later.governor is not None and words[later.governor.i] in ("avant", "après"):
        return True
    if words[clause:clause + 2] in (["ce", "que"], ["ce", "qu'"]):
        return True     # "…, ce que la France a démenti"
    if place == ASIDE or place == LEAD and later.last >= sentence.end - 1 and clause < later.first and words[clause] == ",":
        return True
    if place == LEAD and later.shape == GERUND:
        opening = next((j for j in range(later.first - 1, sentence.start, -1) if words[j] not in ("tout", "en") and words[j] not in CLITICS), sentence.start)
        return words[opening] == ","
    if place == LEAD and later.governor is None and later.parent is None and clause < later.first and _opens_main_clause(sentence, cue, clause):
        return True
    if place == LEAD and later.shape == cue.shape and _goes_on_beside(sentence, cue, later):
        return True
    if later.verb.dep_ == "conj" and not any(words[t.i] in QUE for t in later.verb.children if t.dep_ == "mark"):
        head = later.verb.head
        for _ in range(3):
            if head.i == cue.verb.i:
                return True
            if head.dep_ != "conj":
                break
            head = head.head
    return False


def _goes_on_beside(sentence: Sentence, cue: Cue, later: Cue) -> bool:
    """"souligne que la souveraineté doit être respectée et demande …": what stands between can't be the subject of a verb of saying."""
    text = sentence.text
    if text.words[later.first - 1] not in ("et", "mais", "puis") or later.framed:
        return False
    subject = next((t for t in reversed(text.doc[cue.last:later.first]) if t.dep_.startswith("nsubj") and t.pos_ in ("NOUN", "PROPN", "PRON")), None)
    return subject is not None and not (speaks_word(subject.lower_) or is_name(text, subject.i) or subject.lower_ in speakers.PRONOUNS)


_JOINTS = frozenset({"et", "mais", "or", "puis", "tandis", "alors"})
_SUBORDINATE = frozenset({"alors", "après", "bien", "comme", "lorsque", "lorsqu'", "pendant", "puisque", "puisqu'", "quand", "s'", "si", "tandis"})


def _opens_main_clause(sentence: Sentence, cue: Cue, clause: int) -> bool:
    """A new subject behind ", et", ";" or, where the first cue stands in "s'il a exclu …", behind the comma, and no "que" before it."""
    words = sentence.text.words
    if clause <= cue.last or any(words[j] in QUE for j in (clause, clause + 1)):
        return False
    subordinate = words[sentence.start] in _SUBORDINATE and not any(words[j] == "," for j in range(sentence.start, cue.first))
    joined = words[clause] == ";" or words[clause] == "," and words[clause + 1] in _JOINTS or words[clause] in ("mais", "et") and clause > cue.last
    return joined or subordinate and words[clause] == ","


def _main_clause(sentence: Sentence, cue: Cue) -> list[int]:
    """Where the main clause goes on behind a clause that reports: "Trump, qui juge l'Alliance obsolète, l'a sommée", "S'il exclut un retrait, il …"."""
    text = sentence.text
    words = text.words
    verb = cue.verb
    if words[sentence.start] in _SUBORDINATE and not any(words[j] == "," for j in range(sentence.start, cue.first)):
        main = next((t for t in text.doc[cue.last:sentence.end] if t.dep_ == "ROOT" or t.i == verb.head.i), None)
        comma = next((j for j in range(main.i, cue.last, -1) if words[j] == ","), None) if main is not None else None
        first = next((j for j in range(cue.last, sentence.end) if words[j] == ","), None)
        return [c for c in (comma if main is not None and comma is not None else first,) if c is not None and sentence.quotation_at(c) is None]
    if cue.shape == GERUND and words[sentence.start].endswith(_PARTICIPLES) and (first := next((j for j in range(cue.last, sentence.end) if words[j] == "," and sentence.quotation_at(j) is None), None)) is not None:
        return [first]      # "Interrogé sur le vote réclamant un départ, le ministre …"
    if cue.shape == GERUND:
        closing = next((j for j in range(cue.last, sentence.end - 1) if words[j] == "," and sentence.quotation_at(j) is None and _goes_on(text, j + 1)), None)
        return [closing] if closing is not None else []
    relative = next((j for j in range(cue.first - 1, max(sentence.start, cue.first - 4), -1) if words[j] == "qui"), None)
    if relative is None and not verb.dep_.startswith("acl"):
        return []
    if relative is not None and words[relative - 1] == ",":     # the comma that closes the relative clause has a verb without subject behind it
        closing = next((j for j in range(cue.last, sentence.end - 1) if words[j] == "," and sentence.quotation_at(j) is None and _goes_on(text, j + 1)), None)
        if closing is not None:
            return [closing]
    if not verb.dep_.startswith("acl") or not verb.i < verb.head.head.i < sentence.end:
        return []
    comma = next((j for j in range(verb.head.head.i, verb.i, -1) if words[j] == ","), None)
    return [comma] if comma is not None else []


_PARTICIPLES = ("é", "ée", "és", "ées")


def _goes_on(text: Text, i: int) -> bool:
    """A finite verb, with what may stand before it, and no subject of its own."""
    while i < len(text.words) and text.words[i] in ("ne", "n'", "se", "s'", "l'", "le", "la", "les", "en", "y", "lui", "leur"):
        i += 1
    return i < len(text.words) and text.doc[i].pos_ in ("VERB", "AUX") and not text.words[i].endswith(("ant", "er", "ir", "é", "ée", "és", "ées"))


_READERS = {LEAD: read_lead, ASIDE: read_aside, RELATIVE: read_relative, COMPARISON: read_comparison, PASSIVE: read_passive}
