"""Counts of one Doc in; how they belong together out: ranges, changes, parts of a whole; and numbers without a noun get their kind.

A number that stands alone takes its kind from the count or noun that it takes up ("ils étaient neuf", "à 2.500 le nombre de
ses militaires", "Combien sont-ils ? Environ 500"). What finds none counts nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from spacy.tokens import Doc

from .counted import Count
from .numerals import FIGURES, WORDS
from .roles import CHANGE_FROM, CHANGE_TO, RoleReader
from ..vocabulary.changes import LEVEL
from ..vocabulary.nouns import AMOUNTS, CHANGES, COSTS, FIGURE_NOUNS, COUNTRIES, FORCES, PEOPLE, PEOPLE_OR_PERSONNEL, PERSONNEL

_WHOLE = frozenset({"personnel", "people", "countries"})   # counted in whole ones
_MEASURED = frozenset({"duration", "share", "area"})
_ELIDED_AFTER = frozenset({"à", "de", "d'", "dont", "entre", "et", "ou", "contre", "par", "sur", "vers", "soit", ",", ":", "(", "que", "qu'"})
_PARTED = frozenset({"personnel", "people", "countries", "money", "other"})
_TO = frozenset({"à", "vers"})
_LINKS = frozenset({"à", "et", "ou", "-", "–", "contre", "voire", "puis", "sur", "des", "jusqu'à"})
_PART = frozenset({"dont", "parmi", "compris"})
_RANGES = (["à"], ["ou"], ["-"], ["–"], [",", "voire"], ["voire"], [",", "peut-être"])
_PERSONS = frozenset({"elles", "ils", "nous", "on", "vous"})
_BACK = 3       # sentences in which a number without its noun may have it
_AHEAD = 8      # tokens behind a number in which its noun may follow ("à 2.500 le nombre de leurs troupes")


@dataclass(frozen=True, slots=True)
class Relations:
    """How counts, by their number, belong together: ends of a change, parts of another count, ranges."""

    change: dict[int, str]
    whole: dict[int, int]
    upper: dict[int, Count]   # the upper end of a range, by its lower one


def join_counts(doc: Doc, counts: list[Count], roles: RoleReader) -> Relations:
    """Find ranges, changes and parts; give elided nouns their kind. Counts that stay without a kind count nothing."""
    relations = Relations({}, {}, {})
    filler = _Filler(doc, counts)
    for count in counts:
        if not count.kind:
            filler.from_noun_behind(count)
    for i, (left, right) in enumerate(zip(counts, counts[1:])):
        if left.sentence is right.sentence:
            _join_pair(doc, relations, roles, i, left, right)
    for i, count in enumerate(counts):
        before = _antecedent(counts, i)
        if before is not None and _is_part(doc, counts[before], count):
            relations.whole[i] = before
            if not count.kind or count.kind == "people" and counts[before].kind == "personnel":   # "500 instructeurs, dont vingt médecins"
                count.kind, count.unit = counts[before].kind, counts[before].unit
        elif not count.kind:
            filler.fill(i, counts[before] if before is not None else None)
    for i, upper in relations.upper.items():   # a range is one count, which ends with its upper end
        lower = counts[i]
        lower.end, lower.noun = upper.end, lower.noun if lower.noun is not None else upper.noun
    return relations


def _antecedent(counts: list[Count], i: int) -> int | None:
    """The count of the same sentence that a number without its noun goes on with.

    Troops come first: "3 500 soldats venus de 28 pays, contre 50 000".
    """
    earlier = [j for j in range(i - 1, -1, -1) if counts[j].sentence is counts[i].sentence and counts[j].kind in _PARTED]
    return next((j for j in earlier if counts[j].kind == "personnel"), earlier[0] if earlier else None)


def _is_part(doc: Doc, whole: Count, part: Count) -> bool:
    lead = {doc[k].lower_ for k in range(max(whole.end, part.start - 3), part.start)}
    return bool(lead & _PART)


# --- ranges and changes ------------------------------------------------------------------------------

def _join_pair(doc: Doc, relations: Relations, roles: RoleReader, i: int, left: Count, right: Count) -> None:
    gap = [doc[k].lower_ for k in range(left.end, right.start)]
    before = doc[left.start - 1].lower_ if left.start > left.sentence.span.start else ""
    moves = before in ("de", "d'") and (any(p.lemma in LEVEL for p in roles.predicates(left)) or _is_of_change(doc, left, right))
    if not (left.kind or right.kind or moves or before == "entre" and gap == ["et"]):
        return
    if moves and (gap and gap[-1] in _TO or not gap and right.qualifier == "up_to"):
        relations.change[i], relations.change[i + 1] = CHANGE_FROM, CHANGE_TO
        if right.kind == "people" and right.noun is not None and doc[right.noun].lower_ in PEOPLE_OR_PERSONNEL:   # what grows from 500 to 4.000 is a force
            right.kind = "personnel"
    elif not left.noun and (gap in _RANGES or gap == ["et"] and (before == "entre" or right.qualifier == "up_to")):
        _share_scale(left, right)
        relations.upper[i] = right
    if not left.kind and right.kind and gap and len(gap) <= 2 and (gap[0] in _LINKS or gap[0] == ","):
        left.kind, left.unit = right.kind, right.unit
        if right.kind in _WHOLE:
            left.value = left.whole


def _is_of_change(doc: Doc, count: Count, to: Count) -> bool:
    """ "le passage de la mission de 500 à 4 000 hommes", "le nombre de leurs troupes … de 3000 à 2500": a range never goes down."""
    if to.value is not None and (count.value or 0) > to.value > 100:
        return True
    return any(doc[k].lower_ in CHANGES for k in range(max(count.sentence.span.start, count.start - 9), count.start))


def _share_scale(left: Count, right: Count) -> None:
    """ "4 à 5 000 hommes", "2 à 3 millions", "deux à trois cents": the scale of the second number holds for the first."""
    if left.kind or left.value is None or right.value is None or left.value >= 1000:
        return
    for scale in (10**9, 10**6, 1000, 100) if right.form == WORDS else (10**9, 10**6, 1000):
        scaled = left.value * scale
        if right.value >= scale and right.value % (scale // 10) == 0 and right.value / 4 <= scaled < right.value and left.value < right.value / scale:
            left.value = left.whole = scaled
            return


# --- numbers without their noun ----------------------------------------------------------------------

class _Filler:
    """Finds the kind of numbers that stand alone in one Doc."""

    def __init__(self, doc: Doc, counts: list[Count]) -> None:
        self.doc, self.counts = doc, counts
        self.sentences = [s for s in doc._.sentences if not s.is_furniture]
        self.starts = [s.span.start for s in self.sentences]

    def from_noun_behind(self, count: Count) -> None:
        """ "à 2.500 le nombre de leurs troupes": the noun follows its number."""
        stop = min(count.sentence.span.end, count.end + _AHEAD)
        behind = [self.doc[k].lower_ for k in range(count.end, stop)]
        if behind[:1] == ["à"]:   # "de 5 200 à 3 000 le nombre …": both ends of the change
            behind = behind[1:]
            while behind and (behind[0][:1].isdigit() or behind[0] in ("environ", "près", "de", "quelque")):
                behind = behind[1:]
        if len(behind) > 1 and behind[0] in ("l'", "la", "le", "les", "leur", "leurs", "ses", "son", "sa") and behind[1] in AMOUNTS:
            self._set(count, _kind_spoken_of(behind) or "personnel")

    def fill(self, i: int, before: Count | None) -> None:
        """The kind of what a number goes on with in its sentence, of what its clause speaks of, or of what was named before."""
        count, previous = self.counts[i], self.counts[i - 1] if i else None
        doc, alone = self.doc, self._takes_up(self.counts[i])
        if doc[count.end - 1].lower_ == "autres" and before is None:
            before = previous   # "Quelques centaines d'autres restent": of the sentence before
        if previous is not None and previous.kind in _MEASURED and count.start - previous.end <= 1 and previous.sentence is count.sentence:
            return   # "24 heures sur 24"
        if before is not None and not (self._is_figure(count) and doc[count.start - 1].lower_ != "contre"):
            small = count.form == WORDS and count.last - count.first == 1 and (count.value or 0) < 100
            if alone or not (small and before.form != WORDS):
                self._set(count, before.kind, before.unit)
        elif alone:
            self._set(count, self._named_before(count) or ("other" if self._is_taken_up_by_en(count) else "people" if self._is_of_persons(count) else ""))
        elif count.form != WORDS or (count.value or 0) >= 20:
            lead = [doc[k].lower_ for k in range(count.sentence.span.start, count.start)]
            adverb = doc[count.start - 1].pos_ == "ADV" and doc[count.start - 2].pos_ in ("AUX", "VERB") if lead[1:] else False   # "sont actuellement 8600"
            if lead and (count.qualifier != "exact" or lead[-1] in _ELIDED_AFTER or adverb or doc[count.start - 1].pos_ in ("AUX", "VERB")):
                self._set(count, _kind_spoken_of(lead))

    def _set(self, count: Count, kind: str, unit: str = "") -> None:
        count.kind, count.unit = kind, unit
        if kind in _WHOLE and count.form == FIGURES:
            count.value = count.whole

    def _takes_up(self, count: Count) -> bool:
        """Does the number stand for what was named: after a pronoun, in an answer, as "trois d'entre eux" or "quarante autres"?"""
        if self.doc[count.end - 1].lower_ == "autres" or count.end > count.last and self.doc[count.end - 1].lower_ in ("eux", "elles", "nous"):
            return True
        if self.doc[count.end - 1].lower_ in ("leurs", "nôtres", "siens", "siennes") or self._is_figure(count):
            return True
        return self._is_of_persons(count) or self._is_taken_up_by_en(count) or self._is_part_of_opened(count) or self._answers(count)

    def _is_figure(self, count: Count) -> bool:
        """ "le chiffre de 4 000", "porter ce chiffre à 4.000", "contre environ 4500 maintenant" """
        lead = [self.doc[k].lower_ for k in range(max(count.sentence.span.start, count.start - 3), count.start)]
        named = len(lead) > 1 and lead[-2] in FIGURE_NOUNS and lead[-1] in ("de", "d'", "à")
        return count.form != WORDS and (named or lead[-1:] == ["contre"])

    def _is_of_persons(self, count: Count) -> bool:
        """ "ils étaient neuf", "nous resterons 2.500" """
        floor = count.sentence.span.start
        lead = {self.doc[k].lower_ for k in range(max(floor, count.start - 4), count.start)}
        return bool(_PERSONS & lead) and any(self.doc[k].lemma_ in ("être", "rester") for k in range(max(floor, count.start - 3), count.start))

    def _is_taken_up_by_en(self, count: Count) -> bool:
        """ "elle en livrerait 12" """
        lead = [self.doc[k].lower_ for k in range(max(count.sentence.span.start, count.start - 4), count.start)]
        return "en" in lead and self.doc[count.start - 1].pos_ in ("AUX", "VERB")

    def _is_part_of_opened(self, count: Count) -> bool:
        """ "Sur quatorze académies, trois fonctionnaient" """
        floor = count.sentence.span.start
        return self.doc[floor].lower_ in ("sur", "de", "parmi") and count.start > floor and self.doc[count.start - 1].text == ","

    def _answers(self, count: Count) -> bool:
        """ "Combien sont-ils ? Environ 500, …", "Leur nombre ? Quelques dizaines" """
        number = bisect_right(self.starts, count.start) - 1
        opening = all(not token.is_alpha for token in self.doc[count.sentence.span.start:count.start])
        question = self.sentences[number - 1].span if number else None
        return opening and question is not None and question[-1].text == "?" and any(t.lower_ == "combien" or t.lower_ in AMOUNTS for t in question)

    def _named_before(self, count: Count) -> str:
        """The kind of the nearest count or noun of people, states or a force before the number, some sentences back at the most."""
        number = bisect_right(self.starts, count.start) - 1
        floor = self.sentences[max(0, number - _BACK)].span.start
        among = count.end > count.last   # "1.200 d'entre eux" are of more than 1.200
        earlier = next((c for c in reversed(self.counts) if floor <= c.start < count.start and c.kind in _WHOLE
                        and not (among and (c.value or 0) < (count.value or 0))), None)
        if self._is_taken_up_by_en(count):
            return self._kind_of_en(number)
        last = count.sentence.span.start if self._is_figure(count) and number else count.start
        for i in range(last - 1, floor - 1, -1):
            if earlier is not None and (among or i < earlier.end):
                return earlier.kind
            word = self.doc[i].lower_
            if word in PERSONNEL or word in AMOUNTS & FORCES:
                return "personnel"
            if word in PEOPLE or word in COUNTRIES:
                return "people" if word in PEOPLE else "countries"
        return ""

    def _kind_of_en(self, number: int) -> str:
        """What "en" takes up: the last count of the sentence before, else its last plural noun ("des pompes … en livrerait 12")."""
        before = self.sentences[number - 1].span if number else None
        if before is None:
            return ""
        counted = next((c for c in reversed(self.counts) if before.start <= c.start < before.end and c.kind in _PARTED), None)
        if counted is not None:
            return counted.kind
        noun = next((t.lower_ for t in reversed(before) if t.pos_ == "NOUN" and t.morph.get("Number") == ["Plur"]), "")
        return next((kind for kind, nouns in (("personnel", PERSONNEL), ("people", PEOPLE), ("countries", COUNTRIES)) if noun in nouns), "other")


def _kind_spoken_of(lead: list[str]) -> str:
    """What the words before a bare number speak of: "le nombre de soldats … à 2500"."""
    for kind, nouns in (("personnel", PERSONNEL), ("personnel", AMOUNTS & FORCES), ("money", COSTS), ("people", PEOPLE), ("countries", COUNTRIES)):
        if not nouns.isdisjoint(lead):
            return kind
    return "personnel" if not AMOUNTS.isdisjoint(lead) and not (FORCES | {"force"}).isdisjoint(lead) else ""
