"""Quotations that no reporting verb introduces: after a colon, alone in a sentence or paragraph, or going on from before.

A quotation that stands in the middle of the outlet's own sentence and has no cue is a name or a word held at arm's
length, and gives no statement.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from . import speakers
from ..articles import BODY, HEADING, PULL_QUOTE, TITLE
from .contents import STOPS, skip_links
from .phrases import Phrase, Text, phrase_at, skip_adjuncts
from .quotations import NAME, SPEECH, Quotation
from .passages import LABEL, QUOTED, Report
from .speakers import Speaker, speaker_of

Range = tuple[int, int]
_PARTICIPLES = ("é", "ée", "és", "ées")     # "Interrogée sur la date, la ministre a éludé : « … »"
_JOINING = frozenset({"et", ",", "ou", "puis", "mais", ";"})


def read_quotations(text: Text, paragraph: Range, kind: str, sentences: Sequence[Range], quotations: Sequence[Quotation],
                    found: Sequence[Report], before: Sequence[Report], following: tuple | None) -> list[Report]:
    """Statements in the quotations of a paragraph that `found` has not used. `before`: reports of the paragraphs before it."""
    made: list[Report] = []
    done = [*found]
    for quotation in quotations:
        if quotation.use == NAME or quotation.opened is None or not paragraph[0] <= quotation.last - 1 < paragraph[1]:
            continue        # one that goes on over paragraphs is read where it ends
        if any(r.first < quotation.last and r.last > quotation.first for r in done):
            continue
        report = (_after_colon(text, sentences, quotation, done, before) or _alone(text, paragraph, kind, sentences, quotation, quotations, done, before, following))
        if report is not None:
            made.append(report)
            done.append(report)
    return made


def _sentence_of(sentences: Sequence[Range], i: int) -> Range | None:
    return next((s for s in sentences if s[0] <= i < s[1]), None)


def _after_colon(text: Text, sentences: Sequence[Range], quotation: Quotation, done: Sequence[Report], before: Sequence[Report]) -> Report | None:
    """"La professeure hausse les épaules : « … »": what stands before the colon leads to its subject's words."""
    opened = quotation.opened
    sentence = _sentence_of(sentences, opened)
    if sentence is None or opened - 1 < sentence[0] or text.words[opened - 1] != ":" or quotation.use != SPEECH:
        return None
    colon = opened - 1
    start = skip_links(text, skip_adjuncts(text, sentence[0], colon), colon)
    speaker = next(_candidates(text, start, colon, sentence[0]), None) or _carried(done, before)
    if speaker is None:
        return None
    cue = None
    verb = colon - 1
    if speaker.phrase is not None and text.doc[verb].pos_ == "VERB" and all(t.pos_ == "AUX" for t in text.doc[speaker.phrase.last:verb]):
        cue = (speaker.phrase.last, colon)      # "Le porte-parole récite : « … »"
    return Report(quotation.first, quotation.last, speaker, QUOTED, cue, clause_end=quotation.last)


def _candidates(text: Text, start: int, stop: int, sentence: int) -> Iterator[Speaker]:
    """Who may speak behind the colon: the subjects of the parse, then the phrases that open a clause."""
    for token in text.doc[start:stop]:
        if token.dep_.startswith("nsubj") and not (token.i == sentence and token.lower_.endswith(_PARTICIPLES)):
            speaker = speaker_of(text, speakers.subject_phrase(text, token, stop, sentence))
            if speaker is not None:
                yield speaker
    for i in [start, *(j + 1 for j in range(start, stop - 1) if text.words[j] == ",")]:
        phrase = Phrase(i, i + 1, i) if text.words[i] in speakers.PRONOUNS else phrase_at(text, i, stop)
        if phrase is not None and not text.words[i].endswith(_PARTICIPLES):
            speaker = speaker_of(text, phrase)
            if speaker is not None:
                yield speaker


def _carried(done: Sequence[Report], before: Sequence[Report]) -> Speaker | None:
    """The speaker of the last report, for a quotation that names none."""
    last = max(done, key=lambda r: r.last, default=None) or (before[-1] if before else None)
    if last is None or last.speaker is None:
        return None
    return Speaker(None, speakers.CARRIED, last.speaker.actor_id)


def _alone(text: Text, paragraph: Range, kind: str, sentences: Sequence[Range], quotation: Quotation, quotations: Sequence[Quotation],
           done: Sequence[Report], before: Sequence[Report], following: tuple | None) -> Report | None:
    """A sentence of nothing but quotations goes on with the speaker before it, or has a name line below."""
    sentence = _sentence_of(sentences, max(quotation.opened, paragraph[0]))
    if sentence is None:
        return None
    first = quotation.opened if quotation.opened < paragraph[0] else skip_links(text, sentence[0], sentence[1])
    if first != quotation.opened:
        return None
    last = _joined_end(text, quotation, quotations, sentence[1])
    if last is None:
        return None
    whole = quotation.opened <= paragraph[0] and last >= paragraph[1] - 2
    words = sum(1 for t in text.doc[quotation.first:last] if not t.is_punct)
    if words < 3:
        return None
    if whole and (kind == PULL_QUOTE or kind == BODY) and following is not None and following[2] in (HEADING, LABEL, PULL_QUOTE) and following[1] - following[0] <= 8:
        if kind == PULL_QUOTE:
            return None         # printed in the body too
        named = speaker_of(text, phrase_at(text, following[0], following[1]))
        if named is not None:
            return Report(quotation.first, last, named, QUOTED, clause_end=last)
    if kind in (TITLE, HEADING):
        return Report(quotation.first, last, Speaker(None, speakers.NONE), QUOTED, clause_end=last) if kind == TITLE else None
    inside = [r for r in done if paragraph[0] <= r.first < quotation.first]
    previous = max(inside, key=lambda r: r.clause_end, default=None)
    speaker = _carried(inside, before)
    if speaker is None:
        return Report(quotation.first, last, Speaker(None, speakers.NONE), QUOTED, clause_end=last)
    goes_on = previous is not None and previous.kind != "indirect" and _follows(text, previous, quotation)
    return Report(quotation.first, last, speaker, QUOTED, continues=previous if goes_on else None, act=previous.act if previous else "say", clause_end=last)


def _follows(text: Text, previous: Report, quotation: Quotation) -> bool:
    """Nothing stands between the clause that reported the last quotation and this one."""
    between = text.doc[max(previous.clause_end, previous.last):quotation.opened]
    return all(t.is_punct or t.is_space or t.text in STOPS for t in between)


def _joined_end(text: Text, quotation: Quotation, quotations: Sequence[Quotation], stop: int) -> int | None:
    """The end of the last quotation of a sentence in which nothing else stands ("…" et "…"); None if something does."""
    last = quotation.last
    i = quotation.closed + 1 if quotation.closed is not None else stop
    while i < stop:
        following = next((q for q in quotations if q.opened == i), None)
        if following is not None:
            last = following.last
            i = following.closed + 1 if following.closed is not None else stop
        elif text.words[i] in _JOINING or text.words[i] in STOPS or text.doc[i].is_space:
            i += 1
        else:
            return None
    return last
