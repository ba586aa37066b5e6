"""Numbers in a Doc, in; quantities out: what each counts, whose, where, when and in what state.

Counts come from `counted`; here those that belong together are joined (ranges, changes, elided nouns),
and each gets its role and its context. Kinds and roles follow the codebook page; money is ISO 4217.
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span

from ..articles import PULL_QUOTE
from ..codebook import DEFAULT_FOLDER, load_codebook
from .counted import Count, find_counts
from .numerals import FIGURES, WORDS
from .context import Contexts, Surroundings
from .roles import CHANGE_FROM, CHANGE_TO, RoleReader
from ..vocabulary.changes import LEVEL
from ..vocabulary.nouns import AMOUNTS, COSTS, COUNTRIES, FORCES, PEOPLE, PEOPLE_OR_PERSONNEL, PERSONNEL


@dataclass(frozen=True, slots=True)
class Quantity:
    """What a number says; columns of the `quantities` table.

    `value` is None for a vague count; `value_max` is the upper end of a range.
    `unit` is ISO 4217 for money, the unit of measure for durations, areas and shares, else "".
    `actor_id` is whose, `place` in the words of the text, `date` ISO; "" where unknown.
    """

    value: int | float | None
    value_max: int | float | None
    kind: str
    unit: str
    qualifier: str
    role: str
    negated: bool
    actor_id: str
    place: str
    date: str


Span.set_extension("quantity", default=None, force=True)


@Language.factory("dossier_quantities", default_config={"codebook": ""})
class QuantityReader:
    """Pipeline component: fills `doc.spans["quantities"]`; each span carries a `Quantity` in `span._.quantity`."""

    def __init__(self, nlp: Language, name: str, codebook: str) -> None:
        self.surroundings = Surroundings(load_codebook(codebook or DEFAULT_FOLDER))

    def __call__(self, doc: Doc) -> Doc:
        counts = find_counts(doc)
        roles = RoleReader(doc)
        relations = join_counts(doc, counts, roles)
        contexts = self.surroundings.of(doc) if counts else None
        spans = []
        earlier: dict[int, Quantity] = {}   # by number of the count in `counts`
        for i, count in enumerate(counts):
            upper = relations.upper.get(i)
            if not count.kind or _repeats_body(counts, count) or i - 1 in relations.upper:
                continue   # the upper end of a range is in the row of the lower one
            whole = relations.whole.get(i)
            quantity = self._quantity(count, relations.change.get(i, ""), upper, earlier.get(whole), roles, contexts)
            earlier[i] = quantity
            opens = upper and count.start > count.sentence.span.start and doc[count.start - 1].lower_ == "entre"
            span = Span(doc, count.start - bool(opens), upper.end if upper else count.end, label="QUANTITY")
            span._.quantity = quantity
            spans.append(span)
        doc.spans["quantities"] = spans
        return doc

    def _quantity(self, count: Count, change: str, upper: Count | None, whole: Quantity | None, roles: RoleReader, contexts: Contexts) -> Quantity:
        role, negated = roles.role(count, change)
        actor, place, date = contexts.of(count, change)
        if whole:   # "10.000 …, dont 2.500 Américains": the part is where and when the whole is
            role, place, date = whole.role, whole.place or place, whole.date or date
            actor = contexts.nationality(count) or whole.actor_id
        return Quantity(count.value, upper.value if upper else None, count.kind, count.unit, count.qualifier, role, negated, actor, place, date)


# --- counts that belong together -----------------------------------------------------------------

@dataclass(frozen=True, slots=True)
class Relations:
    """How counts, by their number, belong together: ends of a change, parts of another count, ranges."""

    change: dict[int, str]
    whole: dict[int, int]
    upper: dict[int, Count]   # the upper end of a range, by its lower one


def join_counts(doc: Doc, counts: list[Count], roles: RoleReader) -> Relations:
    """Find ranges, changes and parts; give elided nouns their kind. Counts that stay without a kind count nothing."""
    relations = Relations({}, {}, {})
    for i in range(len(counts) - 1):
        left, right = counts[i], counts[i + 1]
        if left.sentence is right.sentence and (left.kind or right.kind):
            _join_pair(doc, relations, roles, i, left, right)
    for i, count in enumerate(counts):
        before = _antecedent(counts, i)
        if before is not None and _is_part(doc, counts[before], count):
            relations.whole[i] = before
            if not count.kind or count.kind == "people" and counts[before].kind == "personnel":   # "500 instructeurs, dont vingt médecins"
                count.kind, count.unit = counts[before].kind, counts[before].unit
        elif not count.kind:
            _fill_from_left(doc, count, counts[before] if before is not None else None, counts[i - 1] if i else None)
    return relations


def _antecedent(counts: list[Count], i: int) -> int | None:
    """The count of the same sentence that a number without its noun goes on with.

    Troops come first: "3 500 soldats venus de 28 pays, contre 50 000".
    """
    earlier = [j for j in range(i - 1, -1, -1) if counts[j].sentence is counts[i].sentence and counts[j].kind in _PARTED]
    return next((j for j in earlier if counts[j].kind == "personnel"), earlier[0] if earlier else None)


_WHOLE = frozenset({"personnel", "people", "countries"})   # counted in whole ones
_MEASURED = frozenset({"duration", "share", "area"})
_ELIDED_AFTER = frozenset({"à", "de", "d'", "dont", "entre", "et", "ou", "contre", "par", "sur", "vers", "soit", ",", ":", "(", "que", "qu'"})
_PARTED = frozenset({"personnel", "people", "countries", "money", "other"})
_TO = frozenset({"à", "vers"})
_LINKS = frozenset({"à", "et", "ou", "-", "–", "contre", "voire", "puis", "sur", "des", "jusqu'à"})
_PART = frozenset({"dont", "parmi", "compris"})


def _join_pair(doc: Doc, relations: Relations, roles: RoleReader, i: int, left: Count, right: Count) -> None:
    gap = [doc[k].lower_ for k in range(left.end, right.start)]
    before = doc[left.start - 1].lower_ if left.start > left.sentence.span.start else ""
    moves = before in ("de", "d'") and any(p.lemma in LEVEL for p in roles.predicates(left))
    if moves and (gap and gap[-1] in _TO or not gap and right.qualifier == "up_to"):
        relations.change[i], relations.change[i + 1] = CHANGE_FROM, CHANGE_TO
        if right.kind == "people" and doc[right.noun].lower_ in PEOPLE_OR_PERSONNEL:   # what grows from 500 to 4.000 is a force
            right.kind = "personnel"
    elif len(gap) == 1 and not left.noun and gap[0] in ("à", "ou", "et", "-", "–"):
        _share_scale(left, right)
        if gap[0] in ("à", "-", "–") or before == "entre" or gap[0] == "ou" or right.qualifier == "up_to":
            relations.upper[i] = right
    if not left.kind and right.kind and gap and len(gap) <= 2 and (gap[0] in _LINKS or gap[0] == ","):
        left.kind, left.unit = right.kind, right.unit
        if right.kind in _WHOLE:
            left.value = left.whole


def _share_scale(left: Count, right: Count) -> None:
    """ "4 à 5 000 hommes", "2 à 3 millions": the scale of the second number holds for the first."""
    if left.kind or left.value is None or right.value is None or left.value >= 1000:
        return
    for scale in (10**9, 10**6, 1000):
        scaled = left.value * scale
        if right.value >= scale and right.value % (scale // 10) == 0 and right.value / 4 <= scaled < right.value and left.value < right.value / scale:
            left.value = left.whole = scaled
            return


def _is_part(doc: Doc, whole: Count, part: Count) -> bool:
    lead = {doc[k].lower_ for k in range(max(whole.end, part.start - 3), part.start)}
    return bool(lead & _PART)


def _fill_from_left(doc: Doc, count: Count, before: Count | None, previous: Count | None) -> None:
    """The kind of a number without its noun: that of the number before it, or of what an amount or a change speaks of."""
    if doc[count.end - 1].lower_ == "autres" and before is None:
        before = previous   # "Quelques centaines d'autres restent": of the sentence before
    if previous is not None and previous.kind in _MEASURED and count.start - previous.end <= 1 and previous.sentence is count.sentence:
        return   # "24 heures sur 24"
    if before is not None:
        if not (count.form == WORDS and count.last - count.first == 1 and (count.value or 0) < 100 and before.form != WORDS):
            count.kind, count.unit = before.kind, before.unit
    elif count.form != WORDS or (count.value or 0) >= 20:
        lead = [doc[k].lower_ for k in range(count.sentence.span.start, count.start)]
        if lead and (count.qualifier != "exact" or lead[-1] in _ELIDED_AFTER or doc[count.start - 1].pos_ in ("AUX", "VERB")):
            count.kind = _kind_spoken_of(lead, previous)
    if count.kind in _WHOLE and count.form == FIGURES:
        count.value = count.whole


def _kind_spoken_of(lead: list[str], previous: Count | None) -> str:
    """What the words before a bare number speak of: "le nombre de soldats … à 2500"."""
    for kind, nouns in (("personnel", PERSONNEL), ("personnel", AMOUNTS & FORCES), ("money", COSTS), ("people", PEOPLE), ("countries", COUNTRIES)):
        if not nouns.isdisjoint(lead):
            return kind
    if {"ils", "elles"}.intersection(lead[-4:]):   # "ils étaient 5.200"
        return previous.kind if previous is not None and previous.kind in ("personnel", "people") else "people"
    return ""


def _repeats_body(counts: list[Count], count: Count) -> bool:
    """A number box or pull quote says nothing new where a sentence of the body has the number."""
    return count.sentence.part == PULL_QUOTE and any(
        other.sentence.part != PULL_QUOTE and other.value == count.value and other.kind for other in counts)
