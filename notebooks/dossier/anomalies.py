"""Places where the text itself must be wrong, and what it probably means.

Reads the other layers of evidence. Nothing is corrected here: a row keeps the original words, and says
what a reader, and the extractors, should understand.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from .articles import BODY, BOILERPLATE, CAPTION, TITLE, plain
from .vocabulary.dates import MONTH_NAMES, MONTHS, WEEKDAYS
from .vocabulary.people import RANKS

Doc.set_extension("anomalies", default=(), force=True)  # beside the spans: one place may have two

MIN_DUPLICATE_WORDS = 8
_MIN_NEAR_WORDS = 14    # a longer sentence is printed twice too if nearly all of it comes again
_SHINGLE = 5            # words that stand together in both
_NEAR = 0.7             # of its shingles
_NUMBER = re.compile(r"\d+")
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_INVERTED = re.compile(r"[^\W\d][\w'’-]*s\s+\d[\d\s.,]*")
_NAMED_DAY = re.compile(rf"(?:({'|'.join(WEEKDAYS)}),? (?:le )?)?(\d{{1,2}})(?:er)? ({'|'.join(map(re.escape, MONTHS))})(?: (\d{{4}}))?", re.I)
_LEAP_YEAR = 2020       # where no year is printed, 29 February may be
_STOPS = frozenset({".", "!", "?"})
_OPPOSED = {"expand": {"hold", "reduce"}, "reduce": {"expand", "hold"}}


@dataclass(frozen=True, slots=True)
class Anomaly:
    """`kind` is one of the schema's; `reading` is what the passage probably means: French words, or a note in English."""

    kind: str
    reading: str


Found = tuple[Span, Anomaly]


@Language.component("dossier_anomalies")
def find_anomalies(doc: Doc) -> Doc:
    """The component: `doc.spans["anomalies"]`, and the `Anomaly` of each in `doc._.anomalies`. After all other readings."""
    found = [*_impossible_dates(doc), *_inverted_numbers(doc), *_broken_sentences(doc), *_missing_verbs(doc),
             *_odd_quotation_marks(doc), *_duplicates(doc), *_contradicted_title(doc)]
    found.sort(key=lambda f: (f[0].start, f[0].end, f[1].kind))
    doc.spans["anomalies"] = [Span(doc, span.start, span.end, label=anomaly.kind) for span, anomaly in found]
    doc._.anomalies = tuple(anomaly for _, anomaly in found)
    return doc


def _body(doc: Doc) -> Iterator[Span]:
    return (s.span for s in doc._.sentences if s.part == BODY)


def _sentence_at(doc: Doc, token: int) -> Span:
    """The sentence of a token, without the blanks around it."""
    return next(s.span for s in doc._.sentences if s.span.start <= token < s.span.end)


def _impossible_dates(doc: Doc) -> Iterator[Found]:
    """ "mardi, 913 (février)": a figure of the date is no part of its value; "31 novembre"; "lundi 14 février 2018", which was a Wednesday."""
    for span in doc.spans["dates"]:
        if span._.date.type != "DATE":
            continue
        value = _DAY.fullmatch(span._.date.value)
        if value is not None:
            year, month, day = map(int, value.groups())
            if any(int(n) > 31 and int(n) not in (year, year % 100) for n in _NUMBER.findall(span.text)):
                yield span, Anomaly("impossible_date", f"{'1er' if day == 1 else day} {MONTH_NAMES[month]}")
                continue
        named = _NAMED_DAY.fullmatch(span.text)
        if named and (reading := _possible(*named.groups())):
            yield span, Anomaly("impossible_date", reading)


def _possible(weekday: str | None, number: str, month_name: str, year: str | None) -> str:
    """What a day that the calendar does not have should probably say, "" if there is nothing wrong with it."""
    month, day = MONTHS[month_name.lower()], int(number)
    last = calendar.monthrange(int(year or _LEAP_YEAR), month)[1]
    if not 1 <= day <= last:
        return f"{last} {MONTH_NAMES[month]}" if day > last else ""
    if weekday is None or year is None:
        return ""
    true = list(WEEKDAYS)[dt.date(int(year), month, day).weekday()]
    return "" if true == weekday.lower() else f"{true} {day} {MONTH_NAMES[month]} {year}"


def _inverted_numbers(doc: Doc) -> Iterator[Found]:
    """ "alliés 29": the number stands after its noun."""
    for span in doc.spans["quantities"]:
        if _INVERTED.fullmatch(span.text):
            noun, number = span.text.split(maxsplit=1)
            yield span, Anomaly("inverted_number", f"{number} {noun}")


def _broken_sentences(doc: Doc) -> Iterator[Found]:
    """A full stop inside a name ("le Cmdr, porte-parole du Pentagone. Jessica L. McNulty"), or before a small letter."""
    sentences = list(_body(doc))
    names = {(doc[i].text, doc[i + 1].text) for m in doc.spans["mentions"] if m._.mention.form == "name" for i in range(m.start, m.end - 1)}
    words = [token.text for token in doc]
    for sentence, following in zip(sentences, sentences[1:] + [None]):
        for i in range(sentence.start + 1, sentence.end - 1):
            if words[i] in _STOPS and words[i + 1].isalpha() and words[i + 1].islower():
                left = doc[max(sentence.start, i - 2):i]
                right = doc[i + 1:min(sentence.end, i + 3)]
                span = doc[left.start:right.end]
                yield span, Anomaly("broken_sentence", f"{left.text} {right.text}")
        if following is not None and _cuts_name(names, sentence, following):
            span = doc[sentence.end - 2:following.start + 1]
            yield span, Anomaly("broken_sentence", f"{doc[sentence.end - 2].text} {following[0].text}")
        rank = _rank_without_name(sentence, words)
        name = _opening_name(doc, following) if rank is not None and following is not None else None
        if name is not None:
            yield doc[rank.i:name.end], Anomaly("broken_sentence", f"{rank.text} {name.text}")


def _cuts_name(names: set[tuple[str, str]], sentence: Span, following: Span) -> bool:
    """ "… a dit Jens. Stoltenberg …", where the text names Jens Stoltenberg elsewhere."""
    return len(sentence) > 2 and sentence[-1].text == "." and (sentence[-2].text, following[0].text) in names


def _rank_without_name(sentence: Span, words: list[str]) -> Token | None:
    """A military rank that is followed by a comma where its name should stand."""
    ranks = (i for i in range(sentence.start, sentence.end - 1) if words[i + 1] == "," and words[i][0].isupper() and plain(words[i]).rstrip(".").replace("-", " ") in RANKS)
    return next((sentence.doc[i] for i in ranks), None)


def _opening_name(doc: Doc, sentence: Span) -> Span | None:
    mention = doc._.mention_at[sentence.start]
    return mention if mention is not None and mention._.mention.form == "name" else None


def _missing_verbs(doc: Doc) -> Iterator[Found]:
    """ "Reuters rapporté, …": a participle where a finite verb must stand; or somebody opens a sentence and no verb follows."""
    for sentence in _body(doc):
        mention = doc._.mention_at[sentence.start] or doc._.mention_at[min(sentence.start + 1, sentence.end - 1)]
        if mention is None or mention.end >= sentence.end:
            continue
        verb = doc[mention.end]
        if "Part" in verb.morph.get("VerbForm") and "Past" in verb.morph.get("Tense") and mention.start == sentence.start and not _is_finite(doc, sentence, verb):
            yield doc[mention.start:verb.i + 1], Anomaly("missing_verb", f"{mention.text} a {verb.text}")
    for span in doc.spans["statements"]:
        statement = span._.statement
        if not statement.cue and statement.attribution == "explicit" and statement.kind == "indirect" and statement.continues is None:
            words = statement.speaker_text
            sentence = _sentence_at(doc, span.start)
            if words and any(word[0].isupper() for word in words.split()[1:]) and sentence.text[:len(words) + 40].find(words) >= 0:
                yield sentence, Anomaly("missing_verb", f"{words} a déclaré que …")


def _is_finite(doc: Doc, sentence: Span, verb: Token) -> bool:
    """Does a helper verb stand before, or is the sentence's own verb finite with this subject?"""
    return any(t.pos_ == "AUX" for t in doc[max(sentence.start, verb.i - 2):verb.i]) or any(
        "Fin" in t.morph.get("VerbForm") and t.dep_ == "ROOT" for t in sentence)


def _odd_quotation_marks(doc: Doc) -> Iterator[Found]:
    readings = {"unclosed": "a closing mark is missing", "unopened": "an opening mark is missing", "wrong mark": "the closing mark is typed as an opening one, or the other way round"}
    for span in doc.spans["quotations"]:
        quotation = span._.quotation
        if quotation.fault and quotation.depth == 0:
            first = quotation.first if quotation.opened is None else quotation.opened
            last = quotation.last if quotation.closed is None else quotation.closed + 1
            mark = doc[last - 1:last] if quotation.closed is not None else doc[first:first + 1]
            yield mark, Anomaly("unbalanced_quotes", readings[quotation.fault])


def _duplicates(doc: Doc) -> Iterator[Found]:
    """The same sentence printed twice, or nearly the same: the second place is the anomaly. A title may quote its article."""
    seen: dict[str, str] = {}       # sentence → part
    shingles: set[tuple[str, ...]] = set()
    for sentence in doc._.sentences:
        words = plain(sentence.span.text).strip(" \"«»“”.…!?")
        split = words.split()
        if len(split) < MIN_DUPLICATE_WORDS or sentence.part == BOILERPLATE and words not in seen:
            continue
        own = {tuple(split[i:i + _SHINGLE]) for i in range(len(split) - _SHINGLE + 1)} if sentence.part == BODY else set()
        if words in seen:
            if not (seen[words] == TITLE and sentence.part == BODY):
                yield sentence.span, Anomaly("duplicate_passage", "printed before in this article")
        elif len(split) >= _MIN_NEAR_WORDS and len(own & shingles) >= _NEAR * len(own) > 0:
            yield sentence.span, Anomaly("duplicate_passage", "printed before in this article, with other words in places")
        seen[words] = sentence.part
        shingles |= own


def _contradicted_title(doc: Doc) -> Iterator[Found]:
    """A policy that the title announces and that somebody in the body denies."""
    parts = [(s.span, s.part) for s in doc._.sentences]
    claims = [(span, claim, next((p for s, p in parts if s.start <= span.start < s.end), "")) for span, claim in zip(doc.spans["claims"], doc._.claims)]
    denied = [(span, claim) for span, claim, part in claims if claim.topic == "us_policy" and claim.status == "denied" and part not in (TITLE, CAPTION)]
    for span, claim, part in claims:
        if part != TITLE or claim.topic != "us_policy":
            continue
        against = next((s for s, c in denied if c.direction in _OPPOSED.get(claim.direction, ()) and c.administration == claim.administration), None)
        if against is not None:
            yield _sentence_at(doc, span.start), Anomaly("contradicted_title", f"denied in the body: {against.text}")
    yield from _denied_numbers(doc)


def _denied_numbers(doc: Doc) -> Iterator[Found]:
    """A number that the title tells and that the body only has to deny it."""
    title = {i for s in doc._.sentences if s.part == TITLE for i in range(s.span.start, s.span.end)}
    told = [(span, span._.quantity) for span in doc.spans["quantities"] if span._.quantity.value]
    for span, quantity in told:
        if span.start not in title or quantity.negated or "?" in _sentence_at(doc, span.start).text:
            continue
        again = [(s, q) for s, q in told if s.start not in title and (q.value, q.kind) == (quantity.value, quantity.kind)]
        if again and all(q.negated for _, q in again):
            yield _sentence_at(doc, span.start), Anomaly("contradicted_title", f"denied in the body: {_sentence_at(doc, again[0][0].start).text}")
