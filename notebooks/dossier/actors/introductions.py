"""Do words with capitals that no authority file lists name a person?

French names take no article and stand with a sign: a title or rank, an age, an office set beside them, a reporting verb, a first
name, a label before an answer. Words of things and places before them or among them speak against it ("le porte-avions Charles de Gaulle").
"""

from __future__ import annotations

from spacy.tokens import Doc

from .designations import Designation, designation_before, office_after, office_before, past_age
from .lexicon import ACRONYM, Stream
from .saying import SAYING, SAYING_REFLEXIVE
from .titles import Phrase, Unit
from ..vocabulary import first_names, people
from ..vocabulary.conjugation import FINITE, PARTICIPLE

_ARTICLES = frozenset({"l'", "la", "le", "les", "du", "des", "au", "aux", "un", "une", "cette", "ce"})
_LOCATIVES = frozenset({"a", "dans", "depuis", "en", "vers", "pres"})
_SOURCES = frozenset({"selon", "d'apres", "apres", "suivant"})
_AUXILIARIES = frozenset({"a", "avait", "avaient", "aurait", "auraient", "est", "etait", "ont", "sont"})
_PRENAMED = frozenset({"nomme", "nommee", "prenomme", "prenommee", "denomme", "denommee", "surnomme", "surnommee", "dit", "dite"})
_COLON = frozenset({":", "-", "–", "—"})


class Introductions:
    """Judges runs of units (from `begin` to `end`, exclusive) of one Doc."""

    def __init__(self, doc: Doc, stream: Stream, units: list[Unit], phrases: list[Phrase]) -> None:
        self.doc, self.words, self.units, self.stream, self.cases = doc, stream.words, units, stream, stream.cases
        self.phrase_by_end = {p.last: p for p in phrases if p.is_office}
        self.phrase_start = {t: p.first for p in phrases if p.is_office for t in range(p.first, p.last)}
        parts = doc._.article.parts if doc._.article else ()
        self.line_starts = {p.start for p in parts}

    def designation(self, first: int) -> Designation:
        return designation_before(self.doc, self.words, first, self.phrase_start)

    def is_person(self, begin: int, end: int) -> bool:
        first, last = self.units[begin].first, self.units[end - 1].last
        keys = [self.stream.keys[self.units[k].at] for k in range(begin, end)]
        title = self.designation(first)
        long = sum(len(k) > 1 for k in keys) > 1
        if title.first < first and self._is_of_thing(title.first, long):
            return False   # "le porte-avions Amiral X"
        if title.has_civility or title.has_rank or long and first in self.phrase_by_end:
            return True
        named = keys[0] in first_names.NAMES or keys[0] in people.KUNYAS
        if keys[0] in people.THINGS or any(k in people.NOT_NAMES for k in keys) or self._is_of_thing(first, named and long):
            return False
        if not long:
            return self._is_single_name(title, first, last, named)
        if title.noun is not None:
            return True
        if all(self.cases[self.units[k].at] == ACRONYM for k in range(begin, end)) and not named:
            return False
        before = self.words[first - 1] if first else ""
        if before in ("d'", "de") and self.words[first - 2] == "bord":
            return False   # "à bord d'Air Force One, le président …"
        if before in _ARTICLES or before in _LOCATIVES and not self._reports(first, last):
            return False
        if last + 2 < len(self.doc) and self.words[last] == "(" and self.doc[last + 1].text[:1].isupper() and ")" in self.words[last + 2:last + 7]:
            return True   # "Renad Mansour (Chatham House)"
        return (named or past_age(self.words, last) > last or self._has_office_beside(title.first, last) or self._reports(first, last) or self._gestures(last))

    def _is_single_name(self, title: Designation, first: int, last: int, named: bool) -> bool:
        """One word needs more: a title of state, an age, a person noun after "un", or a first name that speaks."""
        if title.has_title or first in self.phrase_by_end and self.phrase_by_end[first].last == first:
            return True
        if past_age(self.words, last) > last:
            return True
        before = self.words[first - 1] if first else ""
        if before in _PRENAMED or before == "@" or title.noun is not None and named and self.words[max(title.first - 1, 0)] in ("son", "sa", "mon", "ma", "leur", "un", "une"):
            return True
        reports = self._reports(first, last)
        described = office_after(self.doc, self.words, last, self.phrase_start) is not None and before not in _ARTICLES and before not in _LOCATIVES
        if not named:
            return described and (reports or before in ("pour", "chez") or self._acts(first, last))   # "souffle Wahid, interprète de 29 ans"
        return (reports or described or self._labels(first, last)
                or before == "," and office_before(self.doc, self.words, first, last, self.phrase_start) is not None)   # "Son fils, Mahmoud, est plus dur"

    def _acts(self, first: int, last: int) -> bool:
        """"Ban, étudiante en droit, lève les yeux": a trade between commas, and what she does with her face or words."""
        close = next((t for t in range(last + 1, min(last + 14, len(self.doc))) if self.words[t] == ","), None)
        return close is not None and bool(self.doc[first].is_sent_start) and (self._gestures(close + 1) or close + 1 < len(self.words) and self.words[close + 1] in SAYING)

    def _is_of_thing(self, first: int, is_full_name: bool) -> bool:
        """Does the name of a ship, a street, a mission stand here, also in quotation marks ("le navire “San Giusto”")?"""
        t = first - 1
        while t >= 0 and (self.words[t] in ("«", "“", '"', "'", "-", "(") or self.doc[t].is_space and "\n" not in self.doc[t].text
                          or self.doc[t].pos_ == "ADJ" and self.doc[t].text.islower() and t + 3 > first):
            t -= 1   # "le quotidien allemand X"
        if t < 0:
            return False
        word = self.words[t]
        if is_full_name and word in people.BODIES:
            return False
        return word in people.THINGS or word.endswith("s") and word[:-1] in people.THINGS

    def _has_office_beside(self, start: int, last: int) -> bool:
        return (office_before(self.doc, self.words, start, last, self.phrase_start) is not None
                or office_after(self.doc, self.words, last, self.phrase_start) is not None)

    def _labels(self, first: int, last: int) -> bool:
        """A name at the head of a line before a colon or a dash: who answers, or whose question it is."""
        return self.doc[first].idx in self.line_starts and last < len(self.doc) and self.words[last] in _COLON

    def _gestures(self, last: int) -> bool:
        return last < len(self.doc) and (self.words[last] in people.GESTURES or self.words[last] in ("s'", "se") and last + 1 < len(self.doc) and f"{self.words[last]}{self.words[last + 1]}" in people.GESTURES)

    def _reports(self, first: int, last: int) -> bool:
        """Does a reporting verb or "selon" stand beside the name?"""
        doc = self.doc
        before = self.words[first - 1] if first else ""
        if before in _SOURCES or before in SAYING and (doc[first - 1].pos_ in ("VERB", "AUX") or SAYING[before] == PARTICIPLE or first > 1 and doc[first - 2].text in ",»”\""):
            return True
        after = last
        if after < len(doc) and doc[after].text == "(":   # "Jens Stoltenberg (photo) a déclaré"
            after = next((t + 1 for t in range(after, min(after + 6, len(doc))) if doc[t].text == ")"), after)
        words = self.words[after:after + 5]
        forms = SAYING_REFLEXIVE if words and words[0] in ("s'", "se") else SAYING
        while words and words[0] in ("s'", "se", "n'", "ne"):
            words = words[1:]
        if not words:
            return False
        if words[0] in _AUXILIARIES:
            return any(forms.get(w) == PARTICIPLE or w in forms and doc[after + k].pos_ in ("AUX", "VERB") for k, w in enumerate(words[1:], 1))   # "dit" is both
        return forms.get(words[0]) == FINITE and doc[after].pos_ != "NOUN"
