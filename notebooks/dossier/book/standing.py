"""Tables in, the standing of every row out: coded or read by the program only, in place or not, disputed or not.

The one place that decides how an evidence mark looks; figures fill what is reviewed and in place by the same rule (`marks.solid`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from ..coding import Coding, locate
from ..coding.agreement import compare
from .analyses import Tables
from .disagreements import CONTRADICTION, disagreements
from .marks import in_place

# Tables that a coding covers, besides the claims, and the roles of a quantity that say that it isn't there yet.
CODED_TABLES = {"dates": "date_id", "quantities": "quantity_id", "statements": "statement_id"}
AHEAD = frozenset({"planned", "target", "requested"})


@dataclass(frozen=True, slots=True)
class Standing:
    """How a row stands: has a coding it, is what it says in place, does another passage contradict it, could a coding have it at all."""

    reviewed: bool = True
    in_place: bool = True
    disputed: bool = False
    codable: bool = True

    @property
    def classes(self) -> tuple[str, ...]:
        """The classes of an evidence mark. Who has checked it goes before how far it has come."""
        look = "is-unreviewed" if self.codable and not self.reviewed else "" if self.in_place else "is-planned"
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
    codable = [s for s in standings if s.codable]
    return Standing(all(s.reviewed for s in codable or standings), any(s.in_place for s in standings), all(s.disputed for s in standings), bool(codable))


def standings(tables: Tables, coded: Collection[str], coded_articles: Collection[str]) -> dict[str, Standing]:
    """The standing of every row by its identifier. `coded` are the dates, quantities and statements that a coding has (`coded_rows`)."""
    pairs = disagreements(tables)
    against = pairs[pairs["kind"] == CONTRADICTION]
    disputed = {*against["left_id"], *against["right_id"]}
    found = {r["claim_id"]: Standing(r["coding"] != "unreviewed", in_place(r)) for r in tables["claims"].to_dict("records")}
    for name, key in CODED_TABLES.items():
        for row in tables[name].to_dict("records"):
            found[row[key]] = Standing(row[key] in coded, row.get("role", "") not in AHEAD)
    for name, key in (("articles", "article_id"), ("sentences", "sentence_id")):
        found |= {i: Standing(article in coded_articles) for i, article in zip(tables[name][key], tables[name]["article_id"])}
    found |= {i: Standing(bool(known)) for i, known in zip(tables["actors"]["actor_id"], tables["actors"]["known"].fillna(False))}
    for name, key in (("mentions", "mention_id"), ("anomalies", "anomaly_id")):
        found |= dict.fromkeys(tables[name][key], Standing(reviewed=False, codable=False))
    return {i: replace(s, disputed=i in disputed) for i, s in found.items()}


def coded_rows(tables: Tables, codings: Mapping[str, Coding], texts: Mapping[str, str]) -> set[str]:
    """The dates, quantities and statements that a coding has: at the same place, or, of statements, with enough words in common to be one (`coding.agreement`).

    Entries whose words no longer stand in their article are out of date, and left out.
    """
    found: set[str] = set()
    for article, coding in codings.items():
        for name, key in CODED_TABLES.items() if article in texts else ():
            entries = [{"start": span[0], "end": span[1]} for entry in getattr(coding, name) if not isinstance(span := locate(texts[article], entry.text, entry.in_), str)]
            rows = tables[name][tables[name]["article_id"] == article].to_dict("records")
            places = {(e["start"], e["end"]) for e in entries}
            found |= {r[key] for r in rows if (r["start"], r["end"]) in places}
            if name == "statements":
                found |= {row[key] for _, row in compare(name, entries, rows).pairs}
    return found
