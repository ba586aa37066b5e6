"""Statements: a Doc in, one row for each quoted or reported passage out, with its speaker and its cue.

`dossier_statements` leaves spans of content in `doc.spans["statements"]` (outer quotation marks and cue left out) with a
`Statement` in `span._.statement`, the paired quotation marks in `doc.spans["quotations"]` with a `Quotation` in
`span._.quotation`, and in `doc._.statement_at` the innermost statement of each token. What counts as a statement
follows the reading rules of the codebook; boilerplate and headings between paragraphs are not read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span

from . import discourse, interviews, speakers
from ..articles import BOILERPLATE, BODY, HEADING, TITLE
from .contents import trim_end
from .cues import FORMS, find_cues
from .openings import past_dateline
from .phrases import Text
from .quotations import MARKS, NAME, Quotation, find_quotations
from .remainders import Place, is_repeated, read_quotations
from .passages import ASIDE, DIRECT, INDIRECT, LABEL, MIXED, QUOTED, STRAY, Report, Sentence, has_clause
from .reports import read_sentence
from .speakers import Speaker


@dataclass(frozen=True, slots=True)
class Statement:
    """A quoted or reported passage.

    `kind`: direct, indirect, mixed (indirect with words in quotation marks). `speaker_id`: an actor, or "" if unknown;
    `speaker_text` and `cue`: the words that name the speaker and that report, "" if there are none. `attribution`:
    explicit, pronoun, carried, anonymous, none. `continues`: the index of the statement whose passage this one goes on
    with. `start`, `end`: characters of the content. `act`: what the cue does (say, ask, warn, judge, announce, admit, deny,
    promise, blame).
    """

    kind: str
    speaker_id: str
    speaker_text: str
    cue: str
    attribution: str
    continues: int | None
    start: int
    end: int
    act: str = "say"


MIN_TOKENS = 3      # a shorter sentence reports nothing
MIN_REPEATED = 4    # as many words of a title, found again in the body, are coded there

Span.set_extension("statement", default=None, force=True)
Span.set_extension("quotation", default=None, force=True)
Doc.set_extension("statement_at", default=(), force=True)     # per token: Span | None


@Language.factory("dossier_statements", default_config={"codebook": ""})
def make_statements(nlp: Language, name: str, codebook: str) -> Statements:
    return Statements()


class Statements:
    """The component. It reads the dates and mentions of the components before it, where they are there."""

    def __call__(self, doc: Doc) -> Doc:
        words = [t.lower_ for t in doc]
        text = Text(doc, words, _date_ends(doc), doc._.mention_at if Doc.has_extension("mention_at") and doc._.mention_at else ())
        paragraphs = list(_paragraphs(doc))
        marks = [i for i, word in enumerate(words) if word in MARKS]
        quotations = find_quotations(doc, [(a, b) for a, b, _, _ in paragraphs], marks) if marks else []
        reports = _read(text, paragraphs, quotations)
        doc.spans["quotations"] = [_quotation_span(doc, q) for q in quotations]
        doc.spans["statements"] = _spans(text, reports, quotations)
        doc._.statement_at = _innermost(doc)
        return doc


def _date_ends(doc: Doc) -> dict[int, int]:
    return {span.start: span.end for span in doc.spans["dates"]} if "dates" in doc.spans else {}


def _paragraphs(doc: Doc) -> Iterator[tuple[int, int, str, list[tuple[int, int]]]]:
    """First and last token of each part that is read, its kind, and its sentences."""
    article = doc._.article
    starts = [part.start for part in article.parts] if article else [0]
    current: list[tuple[int, int]] = []
    kind, number, seen_body = "", -1, False
    p = 0
    for sentence in doc._.sentences:
        while p + 1 < len(starts) and starts[p + 1] <= sentence.span.start_char:
            p += 1
        if p != number and current:
            yield current[0][0], current[-1][1], kind, current
            current = []
        number, kind = p, sentence.part
        if kind == BODY:
            seen_body = True
        if kind == BOILERPLATE:
            continue
        if kind == HEADING and seen_body:
            kind = LABEL
        current.append((sentence.span.start, sentence.span.end))
    if current:
        yield current[0][0], current[-1][1], kind, current


def _read(text: Text, paragraphs: list, quotations: list[Quotation]) -> list[Report]:
    reports: list[Report] = []
    hits = [i for i, word in enumerate(text.words) if word in FORMS]
    interview = interviews.find_answers(text, paragraphs)
    h = 0
    for n, (start, end, kind, sentences) in enumerate(paragraphs):
        near = [q for q in quotations if q.first < end and q.last > start or q.opened is not None and start <= q.opened < end]
        found: list[Report] = []
        if kind == LABEL:
            reports += interview.answers.get(n, ())
            continue
        for first, last in sentences:
            first = past_dateline(text, first, last) if first == start else first
            while h < len(hits) and hits[h] < first:
                h += 1
            k = h
            while k < len(hits) and hits[k] < last:
                k += 1
            first = max(first, interview.labelled.get(n, first))       # "Claire Dumont : Parce que …" is a turn
            found += _read_sentence(text, first, last, hits[h:k], near, found, sentences)
            h = k
        found += interview.answers.get(n, ())
        if near and n not in interview.questions:
            outer = [q for q in near if q.depth == 0]
            found += read_quotations(Place(text, paragraphs, n, outer, reports), found)
        if kind == TITLE:
            found = [r for r in found if r.kind != DIRECT and r.place != ASIDE or r.last - r.first < MIN_REPEATED or not is_repeated(text, r.first, r.last)]
        found = discourse.with_first_person(text, discourse.without_own_wishes(found))
        if kind == TITLE and interview.person:      # the headline of an interview quotes it
            for report in found:
                if report.speaker is None or report.speaker.attribution == speakers.NONE:
                    report.speaker = Speaker(None, speakers.NONE, interview.person)
        discourse.follow_pronouns(text, found, reports, start)
        reports += sorted(found, key=lambda r: (r.first, -r.last))
    return reports


def _read_sentence(text: Text, first: int, last: int, hits: list[int], near: list[Quotation], found: list[Report], sentences: list[tuple[int, int]]) -> list[Report]:
    words = text.words
    if last - first < MIN_TOKENS:
        return []
    closed = [q.closed for q in near if q.closed is not None and first <= q.closed < last and q.use != NAME and _may_be_said(text, q, first)]
    cues = find_cues(text.doc, words, first, last, hits, closed) if hits or closed else []
    reports = read_sentence(Sentence(text, first, last, cues, near))
    for report in [r for r in reports if r.place == STRAY]:
        reports.remove(report)
        reports += _settle_stray(text, report, found, sentences)
    return reports


def _may_be_said(text: Text, quotation: Quotation, start: int) -> bool:
    """Quoted words that open a clause or are one; not "un « vieux soldat », commande …"."""
    opens = quotation.opened is None or quotation.opened <= start or text.doc[quotation.opened - 1].is_punct or text.doc[quotation.opened - 1].is_space
    return opens or has_clause(text, quotation.first, quotation.last)


def _settle_stray(text: Text, stray: Report, earlier: list[Report], sentences: list[tuple[int, int]]) -> list[Report]:
    """A clause that reports and says nothing belongs to the sentence before: "…, a déclaré le Cmdr. Jessica McNulty a déclaré."

    Either the speaker there was left without a name, and the same verb names him, or the sentence before is the content ("Reuters rapporté").
    """
    previous = max(earlier, key=lambda r: r.clause_end, default=None)
    before = [s for s in sentences if s[1] <= stray.first]
    if not before:
        return []
    start, end = before[-1]
    if previous is not None and previous.place == ASIDE and previous.clause_end > start and previous.speaker is not None:
        phrase = previous.speaker.phrase
        same_verb = previous.cue is not None and text.words[previous.cue[1] - 1] == text.words[stray.cue[1] - 1]
        if same_verb and phrase is not None and not any(text.doc[i].pos_ == "PROPN" and text.words[i - 1] not in ("l'", "le", "du", "de") for i in range(phrase.first + 1, phrase.last)):
            previous.speaker = stray.speaker
        return []
    stray.first, stray.last = start, trim_end(text, start, end)
    return [stray]


# --- spans ------------------------------------------------------------------------------------------------

def _quotation_span(doc: Doc, quotation: Quotation) -> Span:
    span = Span(doc, quotation.first, quotation.last, label=quotation.use)
    span._.quotation = quotation
    return span


def _spans(text: Text, reports: Iterable[Report], quotations: list[Quotation]) -> list[Span]:
    kept: list[Report] = []
    places: set[tuple[int, int]] = set()
    nested = {q.closed for q in quotations if q.depth}
    for report in reports:
        report.first, report.last = _inner(text, report, nested)
    for report in sorted(reports, key=lambda r: (r.first, -r.last, r.cue is None)):
        first, last = report.first, report.last
        if first < last and (first, last) not in places:
            places.add((first, last))
            kept.append(report)
    index = {id(report): n for n, report in enumerate(kept)}
    return [_span(text, report, index, quotations) for report in kept]


def _inner(text: Text, report: Report, nested: set[int | None]) -> tuple[int, int]:
    """The content without its outer quotation marks, blanks and a comma in front ("que, demain, …"); the mark that closes a quotation inside it stays."""
    first, last = report.first, report.last
    while first < last and (text.words[first] in MARKS and text.words[first] != "'" or text.words[first] == "," or text.doc[first].is_space):
        first += 1
    while first < last and (text.words[last - 1] in MARKS and text.words[last - 1] != "'" and last - 1 not in nested or text.doc[last - 1].is_space):
        last -= 1
    return first, last


def _span(text: Text, report: Report, index: dict[int, int], quotations: list[Quotation]) -> Span:
    doc = text.doc
    first, last = report.first, report.last
    speaker = report.speaker or Speaker(None, speakers.NONE)
    span = Span(doc, first, last, label="statement")
    cue = text.raw(*report.cue) if report.cue else ""
    span._.statement = Statement(
        kind=report.kind or _kind(report, first, last, quotations), speaker_id=speaker.actor_id, speaker_text=speaker.text(text), cue=cue,
        attribution=speaker.attribution, continues=index.get(id(report.continues)) if report.continues is not None else None,
        start=span.start_char, end=span.end_char, act=report.act)
    return span


def _kind(report: Report, first: int, last: int, quotations: list[Quotation]) -> str:
    """Direct where the content is one quotation, mixed where it holds words in quotation marks, else indirect."""
    speaker = report.speaker.phrase if report.speaker is not None else None
    for quotation in quotations:
        if quotation.last <= first or quotation.first >= last or quotation.use == NAME and quotation.first != first:
            continue
        holds_all = quotation.first <= first and last <= quotation.last
        if holds_all and (report.place in (ASIDE, QUOTED) or quotation.first == first and quotation.last - last <= 1):
            return DIRECT
        if not holds_all or speaker is not None and not quotation.first <= speaker.first < quotation.last:
            return MIXED        # "Il « s'est dit convaincu que … »"
    return INDIRECT


def _innermost(doc: Doc) -> list[Span | None]:
    found: list[Span | None] = [None] * len(doc)
    for span in sorted(doc.spans["statements"], key=lambda s: s.start - s.end):
        found[span.start:span.end] = [span] * (span.end - span.start)
    return found
