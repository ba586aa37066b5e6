"""Sources that need no verb: "selon X", "à ses yeux", "de source diplomatique", "pour X, …", and clauses whose verb is lost."""

from __future__ import annotations

from dataclasses import dataclass

from . import speakers
from .asides import continue_report, is_unfinished, past_relative, region_start
from .contents import QUE, skip_links, trim_end
from .cues import QUOTES
from .passages import ASIDE, LEAD, SOURCE, VERBLESS, Report, Sentence
from .phrases import Phrase, Text, is_name, phrase_at, skip_adjuncts, speaks_word
from .speakers import Speaker, speaker_of
from ..vocabulary import reporting_phrases as phrasebook, voices

_SOURCES = tuple(sorted((tuple(source.split()) for source in phrasebook.SOURCES), key=len, reverse=True))
_OWN_SOURCES = tuple(tuple(source.split()) for source in phrasebook.OWN_SOURCES)
_SIGHT = tuple(tuple(source.split()) for source in phrasebook.VIEWPOINTS)
_BY_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _source in _SOURCES:
    _BY_FIRST.setdefault(_source[0], []).append(_source)
_OPENINGS = frozenset(words[0] for words in (*_SOURCES, *_OWN_SOURCES, *_SIGHT)) | {"pour", "de"}
_OF = ("de", "d'", "du", "des")
_HIM = frozenset({"elle", "elles", "eux", "lui"})
_WHICH = frozenset({"laquelle", "lequel", "lesquelles", "lesquels", "qui"})
_OWNERS = frozenset({"l'", "les", "leur", "leurs", "sa", "ses", "son"})
_VERDICTS = frozenset(
    "constitue constituent devait devra devrait doit doivent demeure est était faut faudra faudrait fait hors importe l'important l'essentiel l'enjeu n'est pas question relève représente reste restent semble sera serait sont suffit va vaut".split())


@dataclass(frozen=True, slots=True)
class Source:
    """Words that open a source, tokens `first` to `last` (exclusive), and its speaker where these words name him ("à ses yeux")."""

    first: int
    last: int
    speaker: Speaker | None = None

    def says_of_noun(self, text: Text) -> bool:
        """"les rumeurs selon lesquelles …": a part of what is said about them."""
        return self.last < len(text.words) and text.words[self.last] in _WHICH and text.words[self.last] != "qui"


def find_sources(sentence: Sentence) -> list[Source]:
    """Where "selon", "d'après", "à en croire", "de source diplomatique" stand in a sentence."""
    found: list[Source] = []
    for i in range(sentence.start, sentence.end):
        if sentence.text.words[i] in _OPENINGS and (not found or i >= found[-1].last) and (source := _source_at(sentence, i)) is not None:
            found.append(source)
    return found


def _source_at(sentence: Sentence, i: int) -> Source | None:
    text = sentence.text
    words = text.words
    for opening in _OWN_SOURCES:
        if tuple(words[i:i + len(opening)]) == opening:
            owner = next(j for j in range(i, i + len(opening)) if words[j] in _OWNERS)
            phrase = Phrase(owner, owner + 1, owner)
            return Source(i, i + len(opening), Speaker(phrase, speakers.PRONOUN, speakers.actor_of(text, phrase)))
    if words[i] == "pour":
        return Source(i, i + 1) if _is_viewpoint(sentence, i) else None
    if words[i] == "de" and (hidden := _hidden_source(sentence, i)) is not None:
        return hidden
    for opening in _BY_FIRST.get(words[i], ()):
        if _opens(words, i, opening):
            return Source(i, i + len(opening))
    at_head = any(_opens(words, i, opening) for opening in _SIGHT) and _opens_clause(sentence, i)
    return Source(i, i + 3) if at_head else None


def _opens(words, i: int, opening: tuple[str, ...]) -> bool:
    """Do these words stand here, the last "de" with or without its article?"""
    written = tuple(words[i:i + len(opening)])
    return written == opening or opening[-1] == "de" and written[:-1] == opening[:-1] and written[-1:] and written[-1] in _OF


def _opens_clause(sentence: Sentence, i: int) -> bool:
    words = sentence.text.words
    return i == sentence.start or words[i - 1] in QUE or words[i - 1] in ("et", "mais", "car", ":", ";", "–", "—", "(") or skip_links(sentence.text, sentence.start, sentence.end) == i


def _hidden_source(sentence: Sentence, i: int) -> Source | None:
    """"de source diplomatique", "de sources concordantes", "de bonne source": at an edge of the sentence or between commas."""
    text = sentence.text
    words = text.words
    noun = next((j for j in range(i + 1, min(sentence.end, i + 3)) if words[j] in ("source", "sources")), None)
    if noun is None or not (_opens_clause(sentence, i) or words[i - 1] == ","):
        return None
    phrase = phrase_at(text, noun, sentence.end)
    last = phrase.last if phrase is not None else noun + 1
    return Source(i, last, Speaker(Phrase(i + 1, last, noun), speakers.ANONYMOUS))


def _is_viewpoint(sentence: Sentence, i: int) -> bool:
    """"Pour le député Untel, cette présence est une occupation": a person at the head of a clause, or a body and its verdict."""
    text = sentence.text
    words = text.words
    if words[i + 1] == "qui" and i > sentence.start and words[i - 1] == ",":
        return True         # "la députée, pour qui …"
    if not _opens_clause(sentence, i) or i + 2 >= sentence.end:
        return False
    if words[i + 1] in _HIM and words[i + 2] == ",":
        return True
    phrase = phrase_at(text, i + 1, sentence.end)
    if phrase is None or speaker_of(text, phrase) is None:
        return False
    last = past_relative(text, phrase.last, sentence.end)
    if words[last:last + 1] != [","]:
        return False
    head = words[phrase.head]
    if words[last + 1:last + 2] and words[last + 1] in QUOTES:
        return True
    if speaks_word(head) and head not in voices.BODIES or text.doc[phrase.head].pos_ == "NOUN" and speakers.has_name(text, phrase) or _is_person(text, phrase):
        return True
    verdict = any(w in _VERDICTS for w in words[last:min(sentence.end, last + 12)])
    return verdict and (head in voices.BODIES or is_name(text, phrase.head))


def _is_person(text: Text, phrase: Phrase) -> bool:
    """A name of two words, or one with an apposition: "François Kerbrat, chercheur à …", "Sergueï, un retraité"."""
    if not is_name(text, phrase.head):
        return False
    return phrase.head + 1 < phrase.last and (is_name(text, phrase.head + 1) or text.words[phrase.head + 1] == ",")


def read_source(sentence: Sentence, source: Source) -> None:
    text = sentence.text
    words = text.words
    i, first = source.first, source.last
    if source.speaker is None and first < sentence.end and words[first] in _WHICH:
        _read_relative_source(sentence, source)
        return
    speaker, end = _speaker_and_end(sentence, source)
    if speaker is None or _only_publishes(sentence, speaker, not _opens_clause(sentence, source.first)):
        return          # "selon une lecture des discussions": the words are those of whom it reports
    if speaker.attribution == speakers.PRONOUN and any(r.first <= i < r.last for r in sentence.reports):
        return
    if any(r.place == ASIDE and r.clause_end >= i >= r.last for r in sentence.reports if r.speaker is not None and r.speaker.attribution == speakers.ANONYMOUS):
        return          # "…, indique-t-on de source diplomatique"
    cue = (i, first)
    if _opens_clause(sentence, i):
        start = skip_adjuncts(text, end, sentence.end)
        start = start + 1 if start < sentence.end and words[start] == "," else start
        last = trim_end(text, start, sentence.end)
        if words[start:start + 1] == ["on"] and speaker.attribution == speakers.ANONYMOUS:
            return          # "De source diplomatique, on indique que …": read at its verb
        if last > start and words[end:end + 1] == [","] or words[i - 1] in QUE:
            _add_source(sentence, start, last, speaker, cue, end)
        return
    start = region_start(sentence, i)
    last = trim_end(text, start, i)
    if i and words[i - 1] == "(":
        last = trim_end(text, start, i - 1)
    if last > start:
        report = _add_source(sentence, start, last, speaker, cue, end)
        if words[end:end + 1] == [","] and is_unfinished(sentence, report, end + 1):
            continue_report(sentence, report, end + 1, trim_end(text, end + 1, sentence.end))


def _speaker_and_end(sentence: Sentence, source: Source) -> tuple[Speaker | None, int]:
    """Who the source is, and where the words that say so end."""
    text = sentence.text
    words = text.words
    first = source.last
    if source.speaker is not None:
        return source.speaker, first
    him = first < sentence.end and words[first] in _HIM
    phrase = Phrase(first, first + 1, first) if him else phrase_at(text, first, sentence.end)
    speaker = speaker_of(text, phrase)
    if phrase is None:
        return None, first
    if speaker is None and words[phrase.head] in voices.DATA and words[phrase.first] not in ("nos", "notre"):
        speaker = Speaker(phrase, speakers.EXPLICIT, speakers.owner_of(text, phrase), is_document=True)
    return speaker, past_relative(text, phrase.last, sentence.end)


def _read_relative_source(sentence: Sentence, source: Source) -> None:
    """"la députée, pour qui …", "le rapport selon lequel …", "des rumeurs selon lesquelles …": the source is what the clause hangs on."""
    text = sentence.text
    words = text.words
    speaker = _antecedent(sentence, source.first)
    start = source.last + 1
    if speaker is None or start >= sentence.end:
        return
    end = next((j for j in range(start + 2, sentence.end - 1) if words[j] == "," and (text.doc[j + 1].pos_ in ("VERB", "AUX") or words[j + 1] in ("n'", "ne", "se", "s'"))), sentence.end)
    verbs = [t for t in text.doc[start:end] if t.pos_ in ("VERB", "AUX")]
    if end == sentence.end and words[source.last] != "qui" and len(verbs) > 1:
        main = next((t for t in verbs if t.dep_ == "ROOT"), None)       # "Des rumeurs selon lesquelles la base fermerait ont circulé"
        if main is not None:
            end = min([main.i, *(t.i for t in main.children if t.dep_.startswith("aux") and t.i > start)])
    report = _add_source(sentence, start, trim_end(text, start, end), speaker, (source.first, start), end)
    if report.last <= report.first:
        sentence.reports.remove(report)


def _antecedent(sentence: Sentence, i: int) -> Speaker | None:
    text = sentence.text
    words = text.words
    end = i - (words[i - 1] == ",")
    for report in sentence.reports:
        phrase = report.speaker.phrase if report.speaker is not None else None
        if phrase is not None and phrase.last in (end, i):
            return report.speaker
    whole = next((p for j in range(max(sentence.start, end - 12), end) if speaks_word(words[j]) and (p := phrase_at(text, speakers.left_edge(text, j, sentence.start), end)) is not None and p.last == end and p.head == j), None)
    if whole is not None and words[whole.head] not in voices.REPORTS:
        return speaker_of(text, whole)      # "un député du bloc Fatah, selon lequel …"
    noun = next((j for j in range(end - 1, max(sentence.start - 1, end - 16), -1)
                 if words[j] in voices.REPORTS or text.doc[j].pos_ in ("NOUN", "PROPN") and (speaks_word(words[j]) or is_name(text, j) or words[j] in voices.DOCUMENTS)), None)
    if noun is None:
        return None
    if words[noun] in voices.REPORTS or any(words[j] in voices.REPORTS for j in range(max(sentence.start, end - 16), end)):
        return Speaker(Phrase(speakers.left_edge(text, noun, sentence.start), end, noun), speakers.ANONYMOUS)
    return speaker_of(text, phrase_at(text, speakers.left_edge(text, noun, sentence.start), end))


def _only_publishes(sentence: Sentence, speaker: Speaker, closes: bool) -> bool:
    """A document, a news agency or whoever is named last passes on what a clause reports as a fact ("X a dit …, selon l'agence")."""
    words = sentence.text.words
    published = closes or speaker.is_document or any(words[i] in voices.MEDIA for i in range(speaker.phrase.first, speaker.phrase.last))
    return published and any(r.place in (LEAD, ASIDE) and r.cue and not words[r.cue[0]].endswith(("rait", "raient")) for r in sentence.reports)


def _add_source(sentence: Sentence, first: int, last: int, speaker: Speaker, cue: tuple[int, int], end: int) -> Report:
    report = Report(first, last, speaker, SOURCE, cue, "say", clause_end=end)
    sentence.reports.append(report)
    return report


def read_verbless(sentence: Sentence) -> None:
    """A named person, a day, and a clause with a subject of its own: the reporting verb is lost ("Le ministre X, mardi, l'alliance était prête")."""
    text = sentence.text
    words = text.words
    if text.doc[sentence.start].pos_ not in ("DET", "PROPN", "NOUN") or any(r.place in (LEAD, ASIDE) and r.first <= sentence.start + 3 for r in sentence.reports):
        return
    phrase = phrase_at(text, sentence.start, sentence.end)
    if phrase is None or not speakers.has_name(text, phrase):
        return
    after = skip_adjuncts(text, phrase.last, sentence.end)
    if after == phrase.last or after + 2 >= sentence.end or words[after] != "," or not any(i in text.dates for i in range(phrase.last, after)):
        return
    clause = text.doc[after + 1:sentence.end]
    subject = next((t for t in clause if t.dep_.startswith("nsubj")), None)
    if subject is None or subject.pos_ == "PRON" or any(t.pos_ in ("VERB", "AUX") for t in text.doc[after + 1:subject.i]):
        return
    if any(t.dep_.startswith("nsubj") for t in text.doc[phrase.first:phrase.last]):
        return
    speaker = speaker_of(text, phrase)
    if speaker is not None:
        last = min([sentence.end, *sentence.byline_cuts])
        sentence.reports.append(Report(after + 1, trim_end(text, after + 1, last), speaker, VERBLESS, clause_end=after))
