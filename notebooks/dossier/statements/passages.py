"""What is known of a sentence while its reports are read: its cues, its quotations, and the passages found so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from .cues import Cue
from .phrases import Text
from .quotations import Quotation
from .speakers import Speaker
from ..tenses import is_finite

# Where the words that report stand.
LEAD, ASIDE, RELATIVE, COMPARISON, PASSIVE, SOURCE = "lead", "aside", "relative", "comparison", "passive", "source"
STRAY, QUOTED, ANSWER, NOMINAL, VERBLESS = "stray", "quoted", "answer", "nominal", "verbless"

LABEL = "label"     # a line between paragraphs: not read, but it may name who is quoted above it

DIRECT, INDIRECT, MIXED = "direct", "indirect", "mixed"


@dataclass(slots=True, eq=False)
class Report:
    """Tokens `first` to `last` (exclusive) of a reported passage; `cue` its words, `place` where they stand."""

    first: int
    last: int
    speaker: Speaker | None
    place: str
    cue: tuple[int, int] | None = None
    act: str = "say"
    continues: Report | None = None
    kind: str = ""
    clause_end: int = 0     # where the reporting clause ends
    stance: bool = False    # it reports only by the words in quotation marks


@dataclass(slots=True)
class Sentence:
    """What the reading of one sentence needs: its tokens, cues and the quotations of its paragraph."""

    text: Text
    start: int
    end: int
    cues: Sequence[Cue]
    quotations: Sequence[Quotation]
    reports: list[Report] = field(default_factory=list)
    speaker_by_cue: dict[int, Speaker] = field(default_factory=dict)
    source_cuts: list[int] = field(default_factory=list)
    byline_cuts: list[int] = field(default_factory=list)

    def quotation_at(self, i: int) -> Quotation | None:
        """The outermost quotation that holds a token."""
        return next((q for q in self.quotations if q.first <= i < q.last and q.depth == 0), None)

    def opened_at(self, i: int) -> Quotation | None:
        """The quotation whose opening mark is at a token; also one inside another."""
        return next((q for q in self.quotations if q.opened == i), None)

    def closed_at(self, i: int) -> Quotation | None:
        """The quotation whose closing mark is at a token; also one inside another."""
        return next((q for q in self.quotations if q.closed == i), None)


def add_report(sentence: Sentence, first: int, last: int, speaker: Speaker, place: str, cue: Cue, kind: str = "", clause_end: int = 0) -> Report | None:
    if last <= first:
        return None
    report = Report(first, last, speaker, place, (cue.first, cue.last), cue.act, kind=kind, clause_end=clause_end, stance=cue.complements == {"quoted"})
    sentence.speaker_by_cue[cue.verb.i] = speaker
    sentence.reports.append(report)
    return report


_BELOW = frozenset({"acl", "acl:relcl", "amod", "xcomp"})
def has_clause(text: Text, start: int, end: int) -> bool:
    """Is there a finite verb that is not in a relative clause?"""
    for token in text.doc[start:end]:
        if is_finite(token) and (token.head if token.dep_.startswith("aux") else token).dep_ not in _BELOW:
            return True
    return False
