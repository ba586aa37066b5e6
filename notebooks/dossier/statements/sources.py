"""Reports without a verb: "selon X", "pour X", "l'appel de X à …", and clauses whose verb is lost."""

from __future__ import annotations

from . import speakers
from .asides import continue_report, is_unfinished, past_relative, region_start
from .contents import QUE, is_infinitive, skip_links, trim_end
from .passages import ASIDE, LEAD, NOMINAL, SOURCE, VERBLESS, Report, Sentence
from .phrases import Phrase, is_name, phrase_at, skip_adjuncts, speaks_word
from .speakers import Speaker, speaker_of
from ..vocabulary import reporting, voices


def find_sources(sentence: Sentence) -> list[tuple[int, int]]:
    """Where "selon", "d'après", "à en croire" stand in a sentence, and how many words they have."""
    return [(i, length) for i in range(sentence.start, sentence.end) if (length := _source_length(sentence, i))]


_SOURCE_OPENINGS = frozenset(words[0] for words in reporting.SOURCES) | {"pour"}
_VERDICTS = frozenset({"doit", "doivent", "faut", "est", "sont", "n'est", "relève", "reste", "constitue", "suffit"})

def _source_length(sentence: Sentence, i: int) -> int:
    words = sentence.text.words
    if words[i] not in _SOURCE_OPENINGS:
        return 0
    if words[i] == "pour":
        return int(_is_viewpoint(sentence, i))
    for opening in reporting.SOURCES:
        if words[i] == opening[0] and tuple(words[i:i + len(opening)]) == opening:
            return len(opening)
    return 0


def _is_viewpoint(sentence: Sentence, i: int) -> bool:
    """"Pour le député Untel, cette présence est une occupation": a person at the head of a clause, or a body and its verdict."""
    text = sentence.text
    if i != sentence.start and skip_links(text, sentence.start, sentence.end) != i:
        return False
    if text.words[i + 1] in ("lui", "elle", "eux", "elles") and text.words[i + 2:i + 3] == [","]:
        return True
    phrase = phrase_at(text, i + 1, sentence.end)
    if phrase is None or text.words[phrase.last:phrase.last + 1] != [","] or speaker_of(text, phrase) is None:
        return False
    head = text.words[phrase.head]
    if speaks_word(head) and head not in voices.BODIES or text.doc[phrase.head].pos_ == "NOUN" and speakers.has_name(text, phrase):
        return True
    verdict = any(w in _VERDICTS for w in text.words[phrase.last:min(sentence.end, phrase.last + 12)])
    return verdict and (head in voices.BODIES or is_name(text, phrase.head))


def read_source(sentence: Sentence, i: int, length: int) -> int:
    text = sentence.text
    words = text.words
    first = i + length
    phrase = Phrase(first, first + 1, first) if first < sentence.end and words[first] in ("lui", "elle", "eux", "elles") else phrase_at(text, first, sentence.end)
    speaker = speaker_of(text, phrase)
    if speaker is None and phrase is not None and words[phrase.head] in voices.DATA and words[phrase.first] not in ("nos", "notre"):
        speaker = Speaker(phrase, speakers.EXPLICIT, speakers.owner_of(text, phrase), is_document=True)
    if speaker is None:
        return first
    end = past_relative(text, phrase.last, sentence.end)
    if _only_publishes(sentence, speaker):
        return end      # "selon une lecture des discussions": the words are those of whom it reports
    if speaker.attribution == speakers.PRONOUN and any(r.first <= i < r.last for r in sentence.reports):
        return end
    cue = (i, first)
    opens = i == sentence.start or words[i - 1] in QUE or skip_links(text, sentence.start, sentence.end) == i or words[i - 1] in ("et", "mais", "car")
    if opens:
        start = skip_adjuncts(text, end, sentence.end)
        start = start + 1 if start < sentence.end and words[start] == "," else start
        last = trim_end(text, start, sentence.end)
        if last > start and words[end:end + 1] == [","] or words[i - 1] in QUE:
            _add_source(sentence, start, last, speaker, cue, end)
        return end
    start = region_start(sentence, i)
    last = trim_end(text, start, i)
    if i and words[i - 1] == "(":
        last = trim_end(text, start, i - 1)
    if last > start:
        report = _add_source(sentence, start, last, speaker, cue, end)
        if report is not None and words[end:end + 1] == [","] and is_unfinished(sentence, report, end + 1):
            continue_report(sentence, report, end + 1, trim_end(text, end + 1, sentence.end))
    return end


def _only_publishes(sentence: Sentence, speaker: Speaker) -> bool:
    """A document or a news agency beside a clause that reports somebody's words as a fact ("X a dit …, selon l'agence")."""
    words = sentence.text.words
    published = speaker.is_document or any(words[i] in voices.MEDIA for i in range(speaker.phrase.first, speaker.phrase.last))
    return published and any(r.place in (LEAD, ASIDE) and r.cue and not words[r.cue[0]].endswith(("rait", "raient")) for r in sentence.reports)


def _add_source(sentence: Sentence, first: int, last: int, speaker: Speaker, cue: tuple[int, int], end: int) -> Report | None:
    report = Report(first, last, speaker, SOURCE, cue, "say", clause_end=end)
    sentence.reports.append(report)
    return report


def read_nouns(sentence: Sentence) -> None:
    """"l'appel de X à la retenue", "la demande irakienne d'envoyer …": a noun that reports, with its owner and its content."""
    text = sentence.text
    words = text.words
    for i in range(sentence.start + 1, sentence.end - 3):
        if words[i] not in reporting.NOUNS or text.doc[i].pos_ != "NOUN" or any(c.first <= i < c.last for c in sentence.cues):
            continue
        act, prepositions = reporting.NOUNS[words[i]]
        speaker, after = _owner_behind(sentence, i + 1)
        if speaker is None or after + 1 >= sentence.end:
            continue
        wanted = {"à": ("à", "au", "aux"), "de": ("de", "d'"), "contre": ("contre",), "pour": ("pour",), "sur": ("sur",)}
        if not any(words[after] in wanted[p] and (p != "de" or is_infinitive(text, after + 1, sentence.end)) for p in prepositions.split()):
            continue
        head = next((t for t in text.doc[after + 1:sentence.end] if t.pos_ in ("NOUN", "PROPN", "VERB")), None)
        if head is None or head.i > after + 5:
            continue
        sentence.reports.append(Report(after + 1, min(sentence.end, head.right_edge.i + 1), speaker, NOMINAL, (i, i + 1), act, clause_end=after))


def _owner_behind(sentence: Sentence, i: int) -> tuple[Speaker | None, int]:
    """Who owns a noun, and where the phrase that says so ends."""
    text = sentence.text
    if speakers.names_nation(text, i):
        return speakers.nation_of(text, i), i + 1
    if text.words[i] in ("de", "du", "des", "d'"):
        phrase = phrase_at(text, i + 1, sentence.end)
        if phrase is not None:
            return speaker_of(text, phrase), phrase.last
    return None, i


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
    if subject is None or any(t.pos_ in ("VERB", "AUX") for t in text.doc[after + 1:subject.i]):
        return
    if any(t.dep_.startswith("nsubj") for t in text.doc[phrase.first:phrase.last]):
        return
    speaker = speaker_of(text, phrase)
    if speaker is not None:
        last = min([sentence.end, *sentence.byline_cuts])
        sentence.reports.append(Report(after + 1, trim_end(text, after + 1, last), speaker, VERBLESS, clause_end=after))
