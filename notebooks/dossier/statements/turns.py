"""Cues in other clauses: "le retrait qu'exige X", "comme l'a demandé X", "répété par X", and "Reuters rapporté"."""

from __future__ import annotations

from . import speakers
from .asides import region_start, subject_behind
from .contents import content_end, content_start, is_infinitive, trim_end
from .cues import Cue
from .passages import COMPARISON, PASSIVE, RELATIVE, STRAY, Report, Sentence, add_report
from .phrases import phrase_at, speaks_word
from .speakers import speaker_of


def read_relative(sentence: Sentence, cue: Cue, cuts: list[int]) -> None:
    """"le calendrier que réclame le Parlement": the content is what the relative clause hangs on."""
    text = sentence.text
    speaker = subject_behind(sentence, cue)
    head = cue.verb.head
    end = cue.first - 1
    while end > sentence.start and text.words[end - 1] in (",", "que", "qu'"):
        end -= 1
    if speaker is None or head.pos_ not in ("NOUN", "PROPN") or not sentence.start <= head.i < end:
        return
    add_report(sentence, speakers.left_edge(text, head.i, sentence.start), end, speaker, RELATIVE, cue)


def read_comparison(sentence: Sentence, cue: Cue, cuts: list[int]) -> None:
    """"comme l'a demandé X": the content is the infinitive or the clause that "comme" compares."""
    text = sentence.text
    words = text.words
    phrase = speakers.agent(text, cue, sentence.end) if cue.passive else speakers.subject_after(text, cue, sentence.end)
    if phrase is None:
        phrase = speakers.subject_before(text, cue, max(sentence.start, cue.first - 6))
    speaker = speaker_of(text, phrase)
    if speaker is None:
        return
    if cue.act == "admit":
        return          # "comme convenu par les Alliés": an agreement, nobody's words
    comparison = next((j for j in range(cue.first, sentence.start - 1, -1) if words[j] in ("comme", "ainsi", "tel")), cue.first)
    if comparison == sentence.start:
        first = max(cue.last, phrase.last)
        first = next((j + 1 for j in range(first, sentence.end) if words[j] == ","), sentence.end)
        last = trim_end(text, first, sentence.end)
    else:
        last = trim_end(text, sentence.start, comparison)
        first = next((j + 1 for j in range(last - 1, sentence.start, -1) if words[j] in ("à", "de", "d'") and is_infinitive(text, j + 1, last)), None)
        first = first or region_start(sentence, comparison)
    add_report(sentence, first, last, speaker, COMPARISON, cue)


def _read_bare(sentence: Sentence, cue: Cue) -> None:
    """"Reuters rapporté, …": a name and a participle at the head of a sentence, the auxiliary lost in translation."""
    text = sentence.text
    named = phrase_at(text, sentence.start, cue.first)
    if named is not None and named.last == cue.first and text.doc[named.head].pos_ == "PROPN" and text.words[cue.last:cue.last + 1] in ([","], ["."]):
        speaker = speaker_of(text, named)
        sentence.reports.append(Report(sentence.start, sentence.start, speaker, STRAY, (cue.first, cue.last), cue.act, clause_end=cue.last))


_PASSIVE_ACTS = frozenset({"announce", "ask", "blame", "deny", "promise", "say"})

def read_passive(sentence: Sentence, cue: Cue, cuts: list[int]) -> None:
    """"Un message répété par X", "est accusé par X de …"; without an agent nobody speaks."""
    text = sentence.text
    phrase = speakers.agent(text, cue, sentence.end)
    speaker = speaker_of(text, phrase)
    if speaker is None and cue.act == "say" and cue.last - cue.first == 1:
        _read_bare(sentence, cue)
        return
    if speaker is None or cue.act not in _PASSIVE_ACTS or cue.negated:
        return
    if "who" in cue.complements:
        start = content_start(text, cue, phrase.last, sentence.end)
        if start is not None:
            add_report(sentence, start, content_end(text, cue, start, sentence.end, cuts), speaker, PASSIVE, cue)
        return
    if cue.framed or not cue.complements & {"noun", "idea"} and cue.act != "announce":
        return
    end = cue.first
    while end > sentence.start and (text.words[end - 1] in (",", "été") or text.doc[end - 1].pos_ == "ADV"):
        end -= 1
    head = cue.verb.head if cue.verb.dep_.startswith("acl") else next((c for c in cue.verb.children if c.dep_.startswith("nsubj")), None)
    if head is None or not sentence.start <= head.i < end or head.pos_ not in ("NOUN", "PROPN"):
        head = next((text.doc[j] for j in range(end - 1, max(sentence.start, end - 6) - 1, -1) if text.doc[j].pos_ in ("NOUN", "PROPN")), None)
    if head is None or speaks_word(text.words[head.i]):
        return
    add_report(sentence, speakers.left_edge(text, head.i, sentence.start), trim_end(text, head.i, end), speaker, PASSIVE, cue)
