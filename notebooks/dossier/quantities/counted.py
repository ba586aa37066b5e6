"""Numerals in a Doc, in; counts out: which numbers count or measure something, what, and in which words.

A count runs from its qualifier to its unit ("environ 4 000 personnes"). The parse of French numbers in
figures is unreliable ("4 000" is two tokens, one a determiner), so that words are read in their order.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Span

from ..actors.lexicon import folded
from ..ages import is_age
from ..language import Sentence, text_of
from .numerals import COLLECTIVE, FIGURES, FRACTION, INDEFINITE, RATIO, WORDS, Numeral, read_numerals
from ..vocabulary.changes import MISREAD_VERBS, SEND
from ..vocabulary.conjugation import FINITE, shapes
from ..vocabulary.nations import BY_FORM
from ..vocabulary.nouns import CIVIL_LIFE, CLUB_SIZES, CLUBS, COUNTRIES, FORCES, PEOPLE, PEOPLE_OR_PERSONNEL, PERSONNEL, VICTIMS
from ..vocabulary.numbers import BEFORE_NOUN, LABELS, QUALIFIERS, QUALIFIERS_BEHIND, SCALES
from ..vocabulary.units import AREAS, CUBED, CURRENCIES, CURRENCY_OF, DURATIONS, MEASURES, PER_CENT, SQUARED, TIMEX_UNITS

_DETERMINERS = frozenset({"l'", "la", "le", "les", "ces", "ses", "nos", "vos", "leurs", "mes", "cette", "son", "sa", "notre", "leur"})
_BOTH = frozenset({"aux", "ces", "des", "les"})
_OF = frozenset({"de", "d'", "des", "du"})
_SIGNS = frozenset({"$", "€", "£", "us$", "$us"})
_ALLIANCE = frozenset({"alliance", "coalition", "nato", "otan"})
_CROWD = 50_000   # so many "personnes" are no mission
_LOOK_BACK = 4   # sentences before in which the force may be named
_THEIRS = frozenset({"leurs", "nôtres", "siens", "siennes", "vôtres"})
_TIMES = frozenset({"fois", "reprises"})   # "quatre fois moins", "à deux reprises"
_NAMED = frozenset({"NOUN", "PROPN"})
_TIMEX = re.compile(r"P(T?)([\d.]+|X+)([A-Z]{1,2})")


@dataclass(slots=True)
class Count:
    """A number that counts something: tokens `start` to `end`, its numeral at `first` to `last` (both exclusive ends).

    `kind` is "" while the noun is left out ("de 500 à …"); `noun` is the token of what is counted, if it stands there.
    """

    start: int
    end: int
    first: int
    last: int
    value: int | float | None
    qualifier: str
    form: str
    sentence: Sentence
    kind: str = ""
    unit: str = ""
    noun: int | None = None
    whole: int | float | None = None   # the value if the mark before three figures groups thousands


def find_counts(doc: Doc) -> list[Count]:
    """All counts outside furniture, in text order; elided nouns are left open (`kind` is "")."""
    numerals = read_numerals(text_of(doc))
    dates = list(doc.spans["dates"]) if "dates" in doc.spans else []
    if not numerals and not dates:
        return []
    reader = _Reader(doc, dates)
    found = [count for numeral in numerals if (count := reader.count(numeral))]
    taken = {i for count in found for i in range(count.first, count.end)}
    found += [count for span in reader.durations if taken.isdisjoint(range(span.start, span.end)) and (count := reader.duration(span))]
    return sorted(found, key=lambda c: c.first)


class _Reader:
    """Reads the surroundings of numerals in one Doc."""

    def __init__(self, doc: Doc, dates: list[Span]) -> None:
        self.doc = doc
        self.offsets = [token.idx for token in doc]
        self.sentences: tuple[Sentence, ...] = doc._.sentences
        self.starts = [sentence.span.start for sentence in self.sentences]
        self.durations: list[Span] = []
        self.calendar: set[int] = set()
        for span in dates:
            if span._.date.type == "DURATION":
                self.durations.append(span)
            else:
                self.calendar.update(range(span.start, span.end))
        self.label_end = -1   # where the last labelled number ended, for "les résolutions 2170 et 2178"

    def low(self, i: int) -> str:
        return self.doc[i].lower_ if 0 <= i < len(self.doc) else ""

    def sentence_at(self, i: int) -> Sentence | None:
        k = bisect_right(self.starts, i) - 1
        sentence = self.sentences[k] if k >= 0 else None
        return sentence if sentence and i < sentence.span.end and not sentence.is_furniture else None

    # --- one numeral ---

    def count(self, numeral: Numeral) -> Count | None:
        first = bisect_right(self.offsets, numeral.start) - 1
        last = bisect_right(self.offsets, numeral.end - 1)
        sentence = self.sentence_at(first)
        if sentence is None or first in self.calendar or last - 1 in self.calendar or self._is_label(first, last, numeral, sentence):
            return None
        count = Count(first, last, first, last, numeral.value, "", numeral.form, sentence, whole=numeral.whole)
        if not (self._is_club(count) or self._unit_before(count) or self._unit_behind(count)):
            if self._is_repeated(count):
                count.kind, count.end = "other", last + 1   # "partagée plus de 3 000 fois"
            elif self.low(last) in _TIMES or numeral.form == INDEFINITE or not self._noun_before(count) and not self._may_be_elided(count):
                return None
        if count.unit == "°C" and text_of(self.doc)[numeral.start - 1:numeral.start] == "-" and count.value is not None:
            count.value = -count.value
        if count.kind == "duration" and is_age(self.doc, count.start, count.end) or self._means_both(count):
            return None
        self._qualify(count)
        if count.kind not in ("money", "share", "area", "") and count.unit == "" and count.form == FIGURES:
            count.value = count.whole   # whole things are counted: "2,500 troupes"
        return count

    def _means_both(self, count: Count) -> bool:
        """ "les deux dirigeants", "le convoi des deux hommes": a mere total of those who were named."""
        return count.value == 2 and count.kind not in ("duration", "money", "share", "area") and self.low(count.first - 1) in _BOTH

    def duration(self, span: Span) -> Count | None:
        """ "une décennie", "un an": the article measures here. The number comes from the TIMEX3 value."""
        sentence = self.sentence_at(span.start)
        words = {token.lower_ for token in span}
        if sentence is None or words.isdisjoint(("un", "une", "demi", "demie", "quart", "quarts")):
            return None
        value, unit = _timex(span._.date.value)
        count = Count(span.start, span.end, span.start, span.end, value, "", WORDS, sentence, "duration", unit, span.end - 1)
        while self.low(count.first) not in ("un", "une", "demi", "demie") and words.isdisjoint(("quart", "quarts")):   # "plus d'une décennie" may hold its qualifier
            count.first += 1
        count.start = count.first
        self._qualify(count)
        return count if unit else None

    def _is_label(self, first: int, last: int, numeral: Numeral, sentence: Sentence) -> bool:
        """Numbers that name: article 5, phase deux, n° 12, "1." at the head of a list; and the next one after "et"."""
        if numeral.form not in (FIGURES, WORDS):
            return False
        before, floor = self.low(first - 1), sentence.span.start
        labelled = first > floor and (before in LABELS or before == "." and self.low(first - 2) in ("art", "n", "p", "no"))
        listed = numeral.form == FIGURES and first == floor and self.low(last) in (".", ")", "-", "–", ":", "/") and not self.low(last + 1)[:1].isdigit()
        chained = self.label_end >= 0 and self.label_end == first - 1 and before in ("et", ",", "à", "ou", "-")
        named = (numeral.form == FIGURES and first > floor and self.doc[first - 1].pos_ == "PROPN" and self.doc[first - 1].text[:1].isupper()
                 and not self._names_unit(last))   # "Falcon 9", "Vision 2030"
        if labelled or chained or named and before not in COUNTRIES:
            self.label_end = last
            return True
        return listed

    def _names_unit(self, i: int) -> bool:
        word = self.low(i)
        return (word in PERSONNEL or word in PEOPLE or word in COUNTRIES or word in CURRENCIES or word in PER_CENT
                or word in DURATIONS or word in SCALES or i < len(self.doc) and self.doc[i].pos_ in _NAMED)

    # --- what is counted ---

    def _unit_before(self, count: Count) -> bool:
        """Currency signs before the number: $88bn, €500 millions."""
        sign = self.low(count.first - 1)
        if sign not in _SIGNS:
            return False
        count.start, count.kind, count.unit = count.first - 1, "money", CURRENCIES[sign]
        return True

    def _unit_behind(self, count: Count) -> bool:
        i, stop = count.last, count.sentence.span.end
        if count.form == RATIO:
            return (i >= stop or self.doc[i].pos_ not in _NAMED) and self._close(count, count.last - 1, "share", "%")   # not "deux convois sur trois axes"
        if self._glued(count):
            return True
        i = self._skip_to_noun(count, i, stop)
        word = self.low(i) if i < stop else ""
        if self.low(i - 1) == "autres" and not (i < stop and (_is_counted(word) or self.doc[i].pos_ == "NOUN" and word.endswith(("s", "x")))):
            count.end = i   # "quelques centaines d'autres restent": the noun is left out
            return False
        if count.form == FRACTION and (i == count.last or not word):
            return self._close(count, count.last - 1, "share", "%")
        if not word or word in _TIMES:
            return False
        if word in PER_CENT or word == "pour" and self.low(i + 1) == "cent":
            return self._close(count, i + (word == "pour"), "share", "%")
        if word in CURRENCIES:
            return self._close(count, i, "money", self._currency(i))
        if word in SQUARED and self.low(i + 1) in ("carré", "carrés"):
            return self._close(count, i + 1, "area", SQUARED[word])
        if word in AREAS:
            return self._close(count, i, "area", AREAS[word])
        if word in CUBED and self.low(i + 1) in ("cube", "cubes"):
            return self._close(count, i + 1, "other", CUBED[word])
        if word in MEASURES or word == "°" and self.low(i + 1) == "c":
            return self._close(count, i + (word == "°"), "other", MEASURES.get(word, "°C"))
        if word in DURATIONS:
            return self._close_duration(count, i)
        if count.form == FRACTION:
            return self._close(count, count.last - 1, "share", "%")
        return self._counted_noun(count, i)

    def _is_club(self, count: Count) -> bool:
        """ "les Vingt-Neuf", "des Trente", "les 29 ont approuvé": states by the number of them."""
        if count.value not in CLUB_SIZES or count.form not in (FIGURES, WORDS) or self.low(count.first - 1) not in ("les", "des", "aux", "ces", "à"):
            return False
        after = self.doc[count.last] if count.last < count.sentence.span.end else None
        alone = after is None or after.pos_ in ("VERB", "AUX", "PUNCT", "PRON") or after.lower_ in ("de", "à", "qui", "qu'", "que", "ne", "n'", "se", "s'")
        capital = count.form == WORDS and self.doc[count.first].text[0].isupper()
        if not (capital or alone and count.form == FIGURES and self.low(count.first - 1) != "à"):
            return False
        return self._close(count, count.last - 1, "countries", "") and self._forget_noun(count)

    def _forget_noun(self, count: Count) -> bool:
        count.noun = None
        return True

    def _is_repeated(self, count: Count) -> bool:
        return count.form == FIGURES and self.low(count.last) == "fois" and (count.value or 0) >= 10 and self.low(count.last + 1) not in ("plus", "moins", "par", "supérieur")

    def _glued(self, count: Count) -> bool:
        """The unit in the token of the number itself ("M€", "150km")."""
        text = self.low(count.last - 1)
        unit = text.lstrip("0123456789.,")
        if unit in CURRENCIES and len(unit) > 1:
            return self._close(count, count.last - 1, "money", CURRENCIES[unit])
        if text != unit and unit in MEASURES:
            return self._close(count, count.last - 1, "other", MEASURES[unit])
        return False

    def _skip_to_noun(self, count: Count, i: int, stop: int) -> int:
        """Past "de", determiners and adjectives that may stand between a number and what it counts."""
        if i < stop and self.low(i) in _OF:
            scaled = count.form in (COLLECTIVE, FRACTION, INDEFINITE) or self.low(count.last - 1) in SCALES
            partitive = self.low(i) == "des" or self.low(i + 1) in _DETERMINERS   # "deux de ses ministres", "500 des 2.500"
            if not scaled and not partitive:
                return stop
            i += 1
            while i < stop and self.low(i) in _DETERMINERS:
                i += 1
            if i < stop and self.doc[i].like_num and not scaled:
                return stop
        while i < stop and (self.low(i) in BEFORE_NOUN or self._is_adjective_before_noun(i, stop)):
            i += 1
        return i

    def _is_adjective_before_noun(self, i: int, stop: int) -> bool:
        return self.doc[i].pos_ == "ADJ" and self.doc[i].text[0].islower() and not _is_counted(self.low(i)) and i + 1 < stop and (
            _is_counted(self.low(i + 1)) or self.doc[i + 1].pos_ == "NOUN")

    def _counted_noun(self, count: Count, i: int) -> bool:
        token, word = self.doc[i], self.low(i)
        known = _is_counted(word) or word in BY_FORM
        if not known and token.pos_ == "NOUN" and token.text[0].islower() and (count.value or 0) >= 2 and not word.endswith(("s", "x", "z")):
            return False   # "les alliés 29 compte": what is counted is plural
        if not known and not (token.pos_ in _NAMED or token.text[0].isupper() and token.pos_ == "ADJ"):
            return False
        if not known and (not token.text[0].isalnum() or word in BEFORE_NOUN or token.like_num):
            return False
        return self._close(count, i, self._kind(count, i), "")

    def _kind(self, count: Count, i: int) -> str:
        word = self.low(i) + ("s" if count.value == 1 else "")   # "au moins un mort"
        if word == "membres" and self._club_near(count, i) or word == "états" and self.low(i + 1) == "membres":
            return "countries"
        if word in ("alliés", "partenaires") and self.doc[i].pos_ == "ADJ":
            return "other"
        if word in COUNTRIES:
            return "countries"
        many = count.value is None or count.value > 4
        if word in PERSONNEL:
            return "people" if self._are_victims(count, i) else "personnel"
        if word == "hommes" and (count.value or 0) >= 20 and not self._are_victims(count, i):
            return "personnel"
        if word in PEOPLE_OR_PERSONNEL:
            crowd = (count.value or 0) >= _CROWD and word != "hommes"
            return "personnel" if many and not crowd and self._force_near(count) and not self._are_civil(count, i) else "people"
        if word in PEOPLE:
            return "people"
        if folded(self.doc[i].text) in BY_FORM and self.doc[i].text[0].isupper():   # "2.500 Américains"
            return "personnel" if self._force_near(count) and not self._are_civil(count, i) else "people"
        return "other"

    def _are_victims(self, count: Count, i: int) -> bool:
        """ "deux soldats ont été tués", "a coûté la vie à trois militaires": the dead and wounded are people, whoever they were."""
        floor, stop = count.sentence.span.start, count.sentence.span.end
        right = next((k for k in range(i + 1, min(i + 6, stop)) if self.low(k) in (",", ".", ";", ":", "que", "qui", "pour")), min(i + 6, stop))
        return any(self.doc[k].lemma_ in VICTIMS or self.low(k) in VICTIMS for k in (*range(max(floor, count.first - 4), count.first), *range(i + 1, right)))

    def _are_civil(self, count: Count, i: int) -> bool:
        """Does the sentence tell of the dead, of the homeless, of voters or of the street?"""
        span = count.sentence.span
        return self._are_victims(count, i) or any(self.low(k) in CIVIL_LIFE for k in range(span.start, span.end))

    def _club_near(self, count: Count, i: int) -> bool:
        """ "les 30 membres de l'Alliance", "l'Otan compte 30 membres" """
        if self.low(i + 1) in _OF:
            return any(self.low(k) in CLUBS for k in range(i + 2, i + 4))
        return any(self.low(k) in CLUBS for k in range(max(count.sentence.span.start, count.start - 3), count.start))

    def _force_near(self, count: Count) -> bool:
        """Is a mission, an army or its presence spoken of in the same sentence or in the one before?"""
        number = bisect_right(self.starts, count.first) - 1
        around = [s for s in self.sentences[max(0, number - _LOOK_BACK):number + 1] if not s.is_furniture]
        if any(self.doc[k].lemma_ in SEND for k in range(max(count.sentence.span.start, count.first - 6), count.first)):
            return True   # "n'y a détaché qu'une douzaine d'hommes"
        return any(token.lower_ in FORCES or token.lower_ in PERSONNEL or token.lower_ in _ALLIANCE for s in around for token in s.span
                   if not count.first <= token.i < count.end)

    def _currency(self, i: int) -> str:
        singular, adjective = self.low(i).rstrip("s"), self.low(i + 1)
        return CURRENCY_OF.get((singular, adjective)) or CURRENCY_OF.get((singular, adjective.rstrip("s"))) or CURRENCIES[self.low(i)]

    def _close(self, count: Count, noun: int, kind: str, unit: str) -> bool:
        count.noun, count.end, count.kind, count.unit = noun, max(noun + 1, count.end), kind, unit
        return True

    def _close_duration(self, count: Count, i: int) -> bool:
        unit, factor = DURATIONS[self.low(i)]
        half = 0.5 if self.low(i + 1) == "et" and self.low(i + 2) in ("demi", "demie") else 0
        if count.value is not None:
            value = (count.value + half) * factor
            count.value = int(value) if value == int(value) else value
        return self._close(count, i + 2 if half else i, "duration", unit)

    def _noun_before(self, count: Count) -> bool:
        """A number set behind its plural noun: "alliés 29"."""
        i = count.first - 1
        word = self.low(i)
        if count.form != FIGURES or i < count.sentence.span.start or _is_year(count, self.doc) or not (count.value and count.value >= 2):
            return False
        if not word.endswith(("s", "x")) or word in DURATIONS or not (_is_counted(word) or self.doc[i].pos_ == "NOUN" and self._no_noun_at(count.last)):
            return False
        count.start, count.noun, count.kind = i, i, self._kind(count, i)
        return True

    def _no_noun_at(self, i: int) -> bool:
        return i >= len(self.doc) or self.doc[i].pos_ not in _NAMED

    def _may_be_elided(self, count: Count) -> bool:
        """A number without its noun: figures that are no year, or words that are more than "tous deux"."""
        doc, before = self.doc, self.low(count.first - 1)
        if self._stands_for_noun(count):
            return True
        if count.form == WORDS:
            return count.last - count.first > 1 or (count.value or 0) > 60 or before in ("dont", "à", "entre", "de", "d'") or (
                self.low(count.last) in ("à", "ou", "-") and count.last + 1 < len(doc) and doc[count.last + 1].like_num)
        if count.form != FIGURES:
            return count.form == COLLECTIVE
        plain_before = (count.first == count.sentence.span.start or doc[count.first - 1].pos_ not in _NAMED or before in COUNTRIES
                        or before in MISREAD and count.first - 1 > count.sentence.span.start)
        return plain_before and not _is_year(count, doc)

    def _stands_for_noun(self, count: Count) -> bool:
        """Small numbers too may stand for what was named: "ils étaient trois", "il en livrera 12", "quarante autres", "Sur dix écoles, trois …"."""
        doc, floor = self.doc, count.sentence.span.start
        if self.low(count.last) == "des" and self.low(count.last + 1) in _THEIRS and self.doc[count.last + 2:count.last + 3].text and self.doc[count.last + 2].pos_ not in _NAMED:
            count.end = count.last + 2   # "4.650 des leurs"
            return True
        if self.low(count.last - 1) == "autres" or self.low(count.end - 1) == "autres":
            return True
        if self.low(count.last) in ("d'", "de") and self.low(count.last + 1) == "entre" or self.low(count.last) == "d'entre":
            count.end = count.last + 3 if self.low(count.last + 1) == "entre" else count.last + 2   # "trois d'entre eux"
            return True
        lead = [self.low(k) for k in range(max(floor, count.first - 6), count.first)]
        if lead[-1:] == ["-"]:
            return False
        counted = {"nous", "ils", "elles", "vous"} & set(lead) and any(doc[k].lemma_ in ("être", "rester") for k in range(max(floor, count.first - 3), count.first))
        taken_up = "en" in lead[-4:] and doc[count.first - 1].pos_ in ("VERB", "AUX")
        after = doc[count.last] if count.last < count.sentence.span.end else None
        opened = lead[-1:] == [","] and self.low(floor) in ("sur", "de", "parmi", "des") and after is not None and after.pos_ in ("VERB", "AUX")
        return bool(counted or taken_up or opened)

    # --- how exact ---

    def _qualify(self, count: Count) -> None:
        """Set the qualifier and stretch the span over it."""
        default = {COLLECTIVE: "about" if count.value is not None else "vague", INDEFINITE: "vague"}.get(count.form, "exact")
        floor = count.sentence.span.start
        found = ""
        while (step := self._qualifier_before(count.start, floor)):   # "jusqu'à environ 500": the first word rules
            length, found = step
            count.start -= length
        if not found and (step := self._qualifier_behind(count.end, count.sentence.span.end)):
            length, found = step
            count.end += length
        count.qualifier = default if default == "vague" and found in ("up_to", "about", "at_least") else found or default   # "quelques dizaines tout au plus"

    def _qualifier_before(self, start: int, floor: int) -> tuple[int, str] | None:
        for length in range(min(5, start - floor), 0, -1):
            phrase = _phrase(self.low(k) for k in range(start - length, start))
            if phrase in QUALIFIERS and not (phrase == "plus que" and {"ne", "n'"} & {self.low(k) for k in range(start - 6, start - 2)}):   # "ne seront plus que 4500"
                return length, QUALIFIERS[phrase]
            if phrase == "quelques" and self.low(start)[:1].isdigit():   # "quelques 300 hommes" for "quelque"
                return length, "about"
        return None

    def _qualifier_behind(self, end: int, stop: int) -> tuple[int, str] | None:
        for length in (3, 2, 1):
            phrase = _phrase(self.low(k) for k in range(end, min(end + length, stop)))
            if phrase in QUALIFIERS_BEHIND and self.low(end + length) not in ("tard", "tôt", "vite", "de", "d'") and not self.low(end + length)[:1].isdigit():
                return length, QUALIFIERS_BEHIND[phrase]
        return None


def _phrase(words: Iterator[str]) -> str:
    """Words as the vocabulary writes them: "jusqu' à" is "jusqu'à", and "d'" at the end is "de"."""
    phrase = " ".join(words).replace("' ", "'")
    return phrase[:-2] + "de" if phrase.endswith(" d'") else phrase


# Present forms that the model takes for nouns: "La mission compte 4 à 5 000 hommes".
MISREAD = frozenset({form for lemma in MISREAD_VERBS for form, shape in shapes(lemma) if shape == FINITE})


def _is_counted(word: str) -> bool:
    return word in PERSONNEL or word in PEOPLE or word in COUNTRIES


def _is_year(count: Count, doc: Doc) -> bool:
    """Four plain figures from 1900 to 2100, which without a noun are a year."""
    return count.last - count.first == 1 and doc[count.first].text.isdigit() and isinstance(count.value, int) and 1900 <= count.value <= 2100


def _timex(value: str) -> tuple[int | float | None, str]:
    """A TIMEX3 duration as number and unit: P3Y is 3 years, P1DE and P10Y are ten, PXM is some months."""
    shape = _TIMEX.fullmatch(value)
    name, factor = TIMEX_UNITS.get((shape[1] + shape[3]) if shape else "", ("", 1))
    if not name or "X" in shape[2]:
        return None, name
    number = float(shape[2]) * factor
    return (int(number) if number.is_integer() else number), name
