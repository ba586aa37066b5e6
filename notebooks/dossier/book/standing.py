"""Tables in, the standing of every row out: coded or read by the program only, in place or not, disputed or not.

The one place that decides how an evidence mark looks; figures fill what is reviewed and in place by the same rule (`marks.solid`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from ..coding import Coding, locate
from .analyses import Tables
from .disagreements import CONTRADICTION, disagreements
from .marks import in_place

# Tables that a coding covers, besides the claims, and the roles of a quantity that say that it isn't there yet.
CODED_TABLES = {"dates": "date_id", "quantities": "quantity_id", "statements": "statement_id"}
AHEAD = frozenset({"planned", "target", "requested"})

Coded = Collection[tuple[str, str, int, int]]   # (table, article, start, end)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a row stands: has a coding it, is what it says in place, does another passage contradict it."""

    reviewed: bool = True
    in_place: bool = True
    disputed: bool = False

    @property
    def classes(self) -> tuple[str, ...]:
        """The classes of an evidence mark. Who has checked it goes before how far it has come."""
        look = "" if self.reviewed and self.in_place else "is-planned" if self.reviewed else "is-unreviewed"
        return tuple(c for c in (look, "is-disputed" if self.disputed else "") if c)

    @property
    def words(self) -> tuple[str, ...]:
        """The same in words."""
        return ("coded" if self.reviewed else "read by the program only", *(["disputed"] if self.disputed else []))


def joint(standings: Iterable[Standing]) -> Standing:
    """How a value stands that rests on several rows: checked if all are, in place if one is, disputed if all are."""
    standings = list(standings)
    if not standings:
        return Standing()
    return Standing(all(s.reviewed for s in standings), any(s.in_place for s in standings), all(s.disputed for s in standings))


def standings(tables: Tables, coded: Coded, coded_articles: Collection[str]) -> dict[str, Standing]:
    """The standing of every row by its identifier. `coded` are the places of coded rows (`coded_places`)."""
    pairs = disagreements(tables)
    against = pairs[pairs["kind"] == CONTRADICTION]
    disputed = {*against["left_id"], *against["right_id"]}
    found = {r["claim_id"]: Standing(r["coding"] != "unreviewed", in_place(r)) for r in tables["claims"].to_dict("records")}
    for name, key in CODED_TABLES.items():
        for row in tables[name].to_dict("records"):
            reviewed = (name, row["article_id"], int(row["start"]), int(row["end"])) in coded
            found[row[key]] = Standing(reviewed, row.get("role", "") not in AHEAD)
    for name, key in (("articles", "article_id"), ("sentences", "sentence_id")):
        found |= {i: Standing(article in coded_articles) for i, article in zip(tables[name][key], tables[name]["article_id"])}
    found |= {i: Standing(bool(known)) for i, known in zip(tables["actors"]["actor_id"], tables["actors"]["known"].fillna(False))}
    for name, key in (("mentions", "mention_id"), ("anomalies", "anomaly_id")):
        found |= dict.fromkeys(tables[name][key], Standing(reviewed=False))
    return {i: Standing(s.reviewed, s.in_place, i in disputed) for i, s in found.items()}


def coded_places(codings: Mapping[str, Coding], texts: Mapping[str, str]) -> set[tuple[str, str, int, int]]:
    """Where the entries of codings stand in the texts of their articles; those whose words no longer stand there are out of date, and left out."""
    return {
        (table, article, *span)
        for article, coding in codings.items() if article in texts
        for table in CODED_TABLES for entry in getattr(coding, table)
        if not isinstance(span := locate(texts[article], entry.text, entry.in_), str)
    }
