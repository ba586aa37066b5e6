"""Quotations that no reporting verb introduces: after a colon, alone in a sentence or paragraph, or going on from before.

A quotation that stands in the middle of the outlet's own sentence and has no cue is a name or a word held at arm's
length, and gives no statement.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from . import speakers
from ..articles import BODY, HEADING, PULL_QUOTE, TITLE
from ..language import text_of
from .contents import STOPS, skip_links
from .nominals import lead_to_colon
from .passages import ASIDE, LABEL, QUOTED, Report, Sentence, has_clause
from .phrases import Phrase, Text, past_terms, phrase_at, skip_adjuncts
from .quotations import NAME, SPEECH, Quotation
from .speakers import Speaker, speaker_of
from ..actors.lexicon import folded
from ..actors.subjects import made_reader
from ..vocabulary import first_names
from ..vocabulary.reporting_phrases import HEADINGS, NOUNS

Range = tuple[int, int]
_PARTICIPLES = ("é", "ée", "és", "ées")     # "Interrogée sur la date, la ministre a éludé : « … »"
_JOINING = frozenset({"et", ",", "ou", "puis", "mais", ";"})
_DASHES = frozenset({"–", "—", "-", "("})
MAX_NAME_LINE = 26      # tokens of a line that names who is quoted


@dataclass(frozen=True, slots=True)
class Place:
    """Where quotations are looked for: a paragraph with its neighbours, its quotations, and the reports known so far."""

    text: Text
    paragraphs: Sequence[tuple]
    number: int
    quotations: Sequence[Quotation]
    before: Sequence[Report]        # of the paragraphs before

    @property
    def start(self) -> int:
        return self.paragraphs[self.number][0]

    @property
    def end(self) -> int:
        return self.paragraphs[self.number][1]

    @property
    def kind(self) -> str:
        return self.paragraphs[self.number][2]

    @property
    def sentences(self) -> Sequence[Range]:
        return self.paragraphs[self.number][3]

    def opening(self, quotation: Quotation) -> int:
        """The number of the paragraph in which a quotation opens."""
        return next(n for n, p in enumerate(self.paragraphs) if quotation.opened < p[1])

    def sentence_of(self, i: int) -> Range | None:
        return next((s for s in self.sentences if s[0] <= i < s[1]), None)


def read_quotations(place: Place, found: Sequence[Report]) -> list[Report]:
    """Statements in the quotations of a paragraph that `found` has not used."""
    made: list[Report] = []
    done = [*found]
    for quotation in place.quotations:
        if quotation.use == NAME or quotation.opened is None or not place.start <= quotation.last - 1 < place.end:
            continue        # one that goes on over paragraphs is read where it ends
        if any(r.first < quotation.last and r.last > quotation.first and not _is_told_inside(r, quotation) for r in done):
            continue
        report = _after_colon(place, quotation, done) or _in_brackets(place, quotation) or _alone(place, quotation, done)
        if report is not None:
            made.append(report)
            done.append(report)
    return made


def _is_told_inside(report: Report, quotation: Quotation) -> bool:
    """Is this what somebody else says, told by the one who is quoted? ("« Bagdad nous a demandé de rester, et nous restons. »")"""
    return report.place != ASIDE and report.cue is not None and quotation.first <= report.cue[0] < quotation.last and (report.first > quotation.first or report.last < quotation.last)


# --- after a colon ----------------------------------------------------------------------------------------

def _after_colon(place: Place, quotation: Quotation, done: Sequence[Report]) -> Report | None:
    """"La professeure hausse les épaules : « … »": what stands before the colon leads to its subject's words."""
    text = place.text
    opened = quotation.opened
    sentence = place.sentence_of(opened)
    if sentence is None or opened - 1 < sentence[0] or text.words[opened - 1] != ":" or quotation.use != SPEECH:
        return None
    if (place.kind in (TITLE, HEADING) or not place.number) and is_repeated(text, quotation.first, quotation.last):
        return None
    colon = opened - 1
    cut_by = next((r for r in done if r.clause_end == colon and r.last < colon), None)
    if cut_by is not None:      # "Faux, rétorque le ministre : « … »"
        return Report(quotation.first, quotation.last, Speaker(None, speakers.CARRIED, cut_by.speaker.actor_id), QUOTED, continues=cut_by, act=cut_by.act, clause_end=quotation.last)
    led = next((r for r in done if sentence[0] <= r.first and r.last == colon), None)
    if led is not None:         # "nie que l'Assemblée ait été consultée : « … »"
        return Report(quotation.first, quotation.last, Speaker(None, speakers.CARRIED, led.speaker.actor_id), QUOTED, continues=led, act=led.act, clause_end=quotation.last)
    speaker, cue = _before_colon(text, sentence[0], colon)
    speaker = speaker or _carried(done, place.before) or Speaker(None, speakers.NONE)
    return Report(quotation.first, quotation.last, speaker, QUOTED, cue, clause_end=quotation.last)


def _before_colon(text: Text, start: int, colon: int) -> tuple[Speaker | None, tuple[int, int] | None]:
    """Who speaks behind the colon, and the verb or noun that says so, if one does."""
    led = lead_to_colon(Sentence(text, start, colon + 1, (), ()), colon)
    if led is not None:
        return led
    speaker = next(_candidates(text, skip_links(text, skip_adjuncts(text, start, colon), colon), colon, start), None)
    verb = colon - 1
    if speaker is not None and speaker.phrase is not None and text.doc[verb].pos_ == "VERB" and all(t.pos_ == "AUX" for t in text.doc[speaker.phrase.last:verb]):
        return speaker, (speaker.phrase.last, colon)      # "Le porte-parole récite : « … »"
    return speaker, None


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


def _in_brackets(place: Place, quotation: Quotation) -> Report | None:
    """"interpellé par un élu (« Allez-vous retirer nos soldats ? »)": the words of who stands before the bracket."""
    text = place.text
    sentence = place.sentence_of(quotation.opened)
    if sentence is None or quotation.closed is None or text.words[quotation.opened - 1] != "(" or text.words[quotation.closed + 1:quotation.closed + 2] != [")"] or quotation.use != SPEECH:
        return None
    bracket = quotation.opened - 1
    for i in range(max(sentence[0], bracket - 12), bracket):
        phrase = phrase_at(text, i, bracket)
        if phrase is not None and phrase.last == bracket and (speaker := speaker_of(text, phrase)) is not None:
            return Report(quotation.first, quotation.last, speaker, QUOTED, clause_end=quotation.last)
    return None


# --- alone ------------------------------------------------------------------------------------------------

def _alone(place: Place, quotation: Quotation, done: Sequence[Report]) -> Report | None:
    """A sentence of nothing but quotations: the words of the person named beside it, or whom the paragraph is about."""
    text = place.text
    sentence = place.sentence_of(max(quotation.opened, place.start))
    if sentence is None:
        return None
    first = quotation.opened if quotation.opened < place.start else skip_links(text, sentence[0], sentence[1])
    if first != quotation.opened:
        return None
    last, after = _joined_end(text, quotation, place.quotations, sentence[1])
    named = (_named_behind(text, after, place.end) or _told_behind(text, after, sentence[1])) if after is not None and after < sentence[1] else None
    if after is None and sentence[1] < place.end:
        named = _named_behind(text, sentence[1], place.end) or _told_next(place, sentence[1]) or _introduced_next(place, quotation, sentence[1])
    if after is not None and after < sentence[1] and named is None or sum(1 for t in text.doc[quotation.first:last] if not t.is_punct) < 2:
        return None
    whole = quotation.opened <= place.start + 1 and (last >= place.end - 2 or named is not None)
    if place.kind in (HEADING, PULL_QUOTE) or whole and is_repeated(text, quotation.first, last):
        return None             # printed in the body too
    if named is None and after is None or whole:
        named = named or _named_beside(place, quotation) if whole else named
    if named is not None:
        return Report(quotation.first, last, named, QUOTED, clause_end=max(last, after or last))
    if place.kind == TITLE:
        return Report(quotation.first, last, Speaker(None, speakers.NONE), QUOTED, clause_end=last)
    if whole and not _is_said(text, quotation.first, last):
        return None             # the headline of another article
    return _carried_on(place, quotation, last, done)


def _carried_on(place: Place, quotation: Quotation, last: int, done: Sequence[Report]) -> Report:
    """The words of the last speaker, unless somebody else has come in since ("Salah Jassim secoue la tête. « … »")."""
    text = place.text
    inside = [r for r in done if place.start <= r.first < quotation.first]
    previous = max(inside, key=lambda r: r.clause_end, default=None)
    since = max(previous.clause_end, previous.last) if previous is not None else place.start
    earlier = [s for s in place.sentences if since <= s[0] and s[1] <= quotation.opened]
    opening = place.opening(quotation)
    if previous is None and quotation.opened <= place.paragraphs[opening][0] + 1 and opening:
        earlier = [s for s in place.paragraphs[opening - 1][3][-1:] if not place.before or place.before[-1].last <= s[0]]
    newcomer = next((s for a, b in reversed(earlier) if (s := _person_of(text, a, b)) is not None), None)
    if newcomer is not None:
        hidden = newcomer.attribution == speakers.ANONYMOUS
        return Report(quotation.first, last, Speaker(newcomer.phrase if hidden else None, speakers.ANONYMOUS if hidden else speakers.CARRIED, newcomer.actor_id), QUOTED, clause_end=last)
    speaker = _carried(inside, place.before)
    if speaker is None:
        return Report(quotation.first, last, Speaker(None, speakers.NONE), QUOTED, clause_end=last)
    goes_on = previous is not None and previous.kind != "indirect" and _follows(text, previous, quotation)
    return Report(quotation.first, last, speaker, QUOTED, continues=previous if goes_on else None, act=previous.act if previous else "say", clause_end=last)


def _person_of(text: Text, start: int, end: int) -> Speaker | None:
    """The person who acts in a sentence of the outlet, by name or title."""
    for token in text.doc[start:end]:
        if token.dep_.startswith("nsubj") and token.head.dep_ in ("ROOT", "conj"):
            phrase = speakers.subject_phrase(text, token, end, start)
            if phrase is not None and (speakers.is_person_phrase(text, phrase) or _is_someone(text, token.i)):
                return speaker_of(text, phrase)
    told = text.words[end - 1] in STOPS and _is_someone(text, start) and text.mention_at[start]._.mention.form == "name"     # "Zahra, étudiante, nuance."
    return speaker_of(text, phrase_at(text, start, end)) if told else None


def _is_someone(text: Text, i: int) -> bool:
    """Does a word name or take up a person of the article?"""
    mention = text.mention_at[i] if text.mention_at else None
    return mention is not None and mention._.mention.actor_id in text.doc._.reading.people


def _is_said(text: Text, first: int, last: int) -> bool:
    """A sentence, by its verb and what follows, or its full stop; not the headline of another article at the foot of the page."""
    return text.words[last - 1] in STOPS or has_clause(text, first, last) and last + 2 < len(text.words)


def is_repeated(text: Text, first: int, last: int) -> bool:
    """Does the article say the same words once more? Then this is a title, a heading or a pull quote."""
    words = text.doc[first:last].text.lower().strip(" .!?…")
    return text_of(text.doc).lower().count(words) > 1


def _follows(text: Text, previous: Report, quotation: Quotation) -> bool:
    """Nothing stands between the clause that reported the last quotation and this one."""
    between = text.doc[max(previous.clause_end, previous.last):quotation.opened]
    return all(t.is_punct or t.is_space or t.text in STOPS for t in between)


def _joined_end(text: Text, quotation: Quotation, quotations: Sequence[Quotation], stop: int) -> tuple[int, int | None]:
    """The end of the last of the quotations that follow each other ("…" et "…"), and the first word behind them, None if nothing follows."""
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
            return last, i
    return last, None


# --- names beside a quotation ---------------------------------------------------------------------------------

def _named_behind(text: Text, i: int, stop: int) -> Speaker | None:
    """"« … » – Jens Stoltenberg, secrétaire général", "« … » (le ministre, le 3 mai)": nothing but a name follows."""
    if text.words[i] not in _DASHES:
        return None
    return _reader(text, i, stop) or _name_line(text, i + 1, stop)


def _reader(text: Text, i: int, stop: int) -> Speaker | None:
    """"« … ? » (Mathilde, Lille)": who has written to the outlet, and from where."""
    comma = next((j for j in range(i + 2, min(stop, i + 5)) if text.words[j] == ","), None)
    close = next((j for j in range(i + 2, min(stop, i + 9)) if text.words[j] == ")"), None)
    if text.words[i] != "(" or comma is None or close is None or close < comma or not all(text.doc[j].text[:1].isupper() for j in range(i + 1, comma)) or folded(text.words[i + 1]) not in first_names.NAMES:
        return None
    mention = text.mention_at[i + 1] if text.mention_at else None
    return Speaker(Phrase(i + 1, comma, i + 1), speakers.EXPLICIT, mention._.mention.actor_id if mention is not None else made_reader(text.doc, i + 1, comma))


_POINTERS = frozenset({"ainsi", "c'", "cette", "ces", "ce", "telle", "tel", "tels", "telles", "voici", "voilà", ":"})


def _told_behind(text: Text, i: int, stop: int) -> Speaker | None:
    """"« … » : tel est le message de X", "« … », c'est le refrain du secrétaire général"."""
    first = i + (text.words[i] in (",", ":"))
    if first >= stop or text.words[first] not in _POINTERS:
        return None
    for j in range(first + 1, stop - 2):
        if (text.words[j] in HEADINGS or text.words[j] in NOUNS) and text.words[j + 1] in ("de", "du", "des", "d'"):
            return speaker_of(text, phrase_at(text, j + 2, stop))
    return None


def _told_next(place: Place, i: int) -> Speaker | None:
    """"« C'est une provocation. » Le mot est lâché par le député …", "C'est en ces termes que X …": the next sentence says whose words they are."""
    text = place.text
    following = place.sentence_of(i)
    if following is None:
        return None
    words = text.words[i:following[1]]
    if words[:4] == ["c'", "est", "en", "ces"] and "que" in words:
        start = i + words.index("que") + 1
        return speaker_of(text, phrase_at(text, start, following[1]))
    noun = next((j for j in range(i + 1, min(i + 3, following[1])) if text.words[j] in HEADINGS or text.words[j] == "phrase"), None)
    if noun is None or text.words[i] not in ("le", "la", "l'", "ce", "cette", "ces", "les"):
        return None
    by = next((j for j in range(noun + 1, following[1] - 1) if text.words[j] in ("par", "de", "du", "d'", "signé", "signée")), None)
    named = speaker_of(text, phrase_at(text, by + 1, following[1])) if by is not None else None
    return named if named is not None and speakers.is_person_phrase(text, named.phrase) else None


def _introduced_next(place: Place, quotation: Quotation, i: int) -> Speaker | None:
    """"« Il est temps de partir. » Mercredi, Joe Biden a annoncé …": an article that opens with somebody's words names him next."""
    following = place.sentence_of(i)
    if following is None or place.kind != BODY or place.before and any(r.kind != "indirect" and r.speaker is not None and r.speaker.actor_id for r in place.before) or quotation.opened > place.start + 1:
        return None
    found = _person_of(place.text, *following)
    return Speaker(None, speakers.CARRIED, found.actor_id) if found is not None and found.actor_id else None


def _name_line(text: Text, start: int, stop: int) -> Speaker | None:
    """A phrase for a person or body that fills a line or bracket."""
    while start < stop and (text.words[start] in _DASHES or text.doc[start].is_space):
        start += 1
    phrase = phrase_at(text, start, stop) if start < stop else None
    if phrase is None or stop - start > MAX_NAME_LINE:
        return None
    end = skip_adjuncts(text, past_terms(text, phrase.last, stop), stop)
    if has_clause(text, start, stop) or not (speakers.is_person_phrase(text, phrase) or end >= stop - 1):
        return None
    return speaker_of(text, phrase)


def _named_beside(place: Place, quotation: Quotation) -> Speaker | None:
    """The line below names who is quoted ("Jens Stoltenberg", "– Colonel Dufresne, chef d'état-major"), or the line above leads to a colon."""
    text, paragraphs, n = place.text, place.paragraphs, place.number
    if n + 1 < len(paragraphs):
        start, end, kind, _ = paragraphs[n + 1]
        dashed = text.words[start] in ("–", "—", "-")
        if (dashed or kind in (HEADING, LABEL, PULL_QUOTE)) and (named := _name_line(text, start, end)) is not None and (dashed or end - start <= 8 or speakers.is_person(text, named.phrase)):
            return named
    opening = place.opening(quotation)
    if opening:
        start, end, kind, sentences = paragraphs[opening - 1]
        if text.words[end - 1] == ":" and end - start > 1:
            first = sentences[-1][0]
            speaker, _ = _before_colon(text, first, end - 1)
            return speaker
    return None
