"""What is measured of the reading: agreements in, one figure for each demand out.

The claims are measured in two groups, positions and the rest, since a wrong stance or voice of an Iraqi actor misleads
most. The shares are of matched rows only: is the speaker right where the statement was found?
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .agreement import Agreement, total


@dataclass(frozen=True, slots=True)
class Measure:
    """One line of the yardstick: a table, the topics it is about (claims only), and the columns that a matched row should have right."""

    id: str
    title: str
    table: str
    topics: tuple[str, ...] = ()
    shares: tuple[str, ...] = ()

    def of(self, result: Mapping[str, Agreement]) -> Agreement:
        """The agreement of one article for this measure."""
        agreement = result[self.table]
        return agreement.only(lambda row: row["topic"] in self.topics) if self.topics else agreement


MEASURES = (
    Measure("dates", "Dates", "dates", shares=("type", "mod")),
    Measure("quantities", "Quantities", "quantities", shares=("kind", "qualifier", "role", "negated")),
    Measure("statements", "Statements", "statements", shares=("speaker_id", "kind", "attribution")),
    Measure("positions", "Iraqi positions", "claims", ("iraqi_position",), ("voice", "target_id", "actor_id", "status", "speaker_id")),
    Measure("mission_policy", "Mission and US policy", "claims", ("mission", "us_policy"),
            ("voice", "direction", "administration", "actor_id", "status", "speaker_id")),
)

Results = Mapping[str, Mapping[str, Agreement]]   # article → table → agreement


def measured(results: Results, measure: Measure) -> Agreement:
    """All articles together."""
    return total(measure.of(result) for result in results.values())


def off_subject(results: Results) -> dict[str, int]:
    """Articles in which the coder found no claim → the claims that the machine found there."""
    return {article: len(result["claims"].false) for article, result in results.items()
            if not result["claims"].pairs and not result["claims"].missed}


def rows(results: Results) -> Iterable[dict[str, object]]:
    """The figures as rows: measure, article ("" for all), expected, found, matched, precision, recall, f1, and a share for each column."""
    for measure in MEASURES:
        by_article = {article: measure.of(result) for article, result in results.items()}
        for article, agreement in {"": total(by_article.values()), **by_article}.items():
            yield {"measure": measure.title, "article": article, **_figures(agreement),
                   **{column: agreement.share(column) for column in measure.shares if agreement.pairs}}


def _figures(agreement: Agreement) -> dict[str, object]:
    matched = len(agreement.pairs)
    return {"expected": matched + len(agreement.missed), "found": matched + len(agreement.false), "matched": matched,
            "precision": agreement.precision, "recall": agreement.recall, "f1": agreement.f1}
