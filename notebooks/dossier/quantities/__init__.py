"""Numbers in a Doc, in; quantities out: what each counts, whose, where, when and in what state.

Counts come from `counted`; `joined` says which belong together (ranges, changes, elided nouns); here each gets its role and its
context. Kinds and roles follow the codebook page; money is ISO 4217.
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span

from ..articles import PULL_QUOTE
from ..codebook import DEFAULT_FOLDER, load_codebook
from .context import Contexts, Surroundings
from .counted import Count, find_counts
from .joined import join_counts
from .roles import RoleReader


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
            span = Span(doc, count.start - bool(opens), count.end, label="QUANTITY")
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


def _repeats_body(counts: list[Count], count: Count) -> bool:
    """A number box or pull quote says nothing new where a sentence of the body has the number."""
    return count.sentence.part == PULL_QUOTE and any(
        other.sentence.part != PULL_QUOTE and other.value == count.value and other.kind for other in counts)
