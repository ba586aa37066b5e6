"""What an analyst knows about the subject, as data: actors, offices, missions, codes, administrations, events.

Everything about NATO and Iraq is read from the YAML files of a codebook folder; nothing of it stands in code.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal

from .records import RecordError, load_records

ActorKind = Literal["person", "organisation", "government", "legislature", "armed_force", "armed_group", "public"]

DEFAULT_FOLDER = Path(__file__).resolve().parents[2] / "data" / "codebook"


@dataclass(frozen=True, slots=True)
class Term:
    """A time in office: `office` is an identifier of offices.yml; `to` is empty while it lasts."""

    office: str
    from_: dt.date
    to: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """An entry of the authority file."""

    id: str
    name: str
    kind: ActorKind
    aliases: tuple[str, ...] = ()
    country: str = ""
    role: str = ""
    terms: tuple[Term, ...] = ()
    part_of: str = ""
    wikidata: str = ""
    wikidata_source: str = ""  # the published dataset in which the identifier stands beside this name
    note: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """An office that texts name instead of its holder. `forms` are French; a form may be shared by two offices."""

    id: str
    name: str
    forms: tuple[str, ...]
    organisation: str
    country: str = ""


@dataclass(frozen=True, slots=True)
class Mission:
    """A military mission and the ways in which French texts name it."""

    id: str
    name: str
    actor: str
    place: str
    aliases: tuple[str, ...]
    own: bool = False   # the mission that this codebook is about
    note: str = ""


@dataclass(frozen=True, slots=True)
class Administration:
    """A US administration and the French words for it."""

    id: str
    name: str
    president: str
    from_: dt.date
    to: dt.date | None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """A dated event that articles name without its date; used to date an article that prints none."""

    id: str
    name: str
    from_: dt.date
    to: dt.date
    forms: tuple[str, ...]
    source: str = ""


@dataclass(frozen=True)
class Codebook:
    """All files of a codebook folder, checked against each other."""

    actors: tuple[Actor, ...]
    offices: tuple[Office, ...]
    missions: tuple[Mission, ...]
    administrations: tuple[Administration, ...]
    events: tuple[Event, ...]

    @cached_property
    def actor(self) -> dict[str, Actor]:
        return {a.id: a for a in self.actors}

    @cached_property
    def office(self) -> dict[str, Office]:
        return {o.id: o for o in self.offices}

    def holder(self, office: str, day: str) -> Actor | None:
        """Who held an office on an ISO day, month or year; None if nobody or more than one is known."""
        if not day:
            return None
        first, last = (day + "-00-00")[:10], (day + "-99-99")[:10]  # compared as text: any day of that month or year
        found = [a for a in self.actors for t in a.terms
                 if t.office == office and t.from_.isoformat() <= last and (t.to is None or first <= t.to.isoformat())]
        return found[0] if len(found) == 1 else None

    def administration_on(self, day: str) -> Administration | None:
        """The administration in office on an ISO day; None if the day is unknown or falls in none."""
        found = [a for a in self.administrations if day and a.from_.isoformat() <= day and (a.to is None or day < a.to.isoformat())]
        return found[0] if found else None


@lru_cache(maxsize=8)  # each component of the pipeline asks for the same one
def load_codebook(folder: Path | str = "") -> Codebook:
    """Read a codebook folder ("": the project's own). Raises `RecordError` (one line: file, entry, field) for anything wrong in it."""
    folder = Path(folder or DEFAULT_FOLDER)
    book = Codebook(
        actors=load_records(folder / "actors.yml", Actor),
        offices=load_records(folder / "offices.yml", Office),
        missions=load_records(folder / "missions.yml", Mission),
        administrations=load_records(folder / "administrations.yml", Administration),
        events=load_records(folder / "events.yml", Event),
    )
    _check_references(book)
    return book


def _check_references(book: Codebook) -> None:
    def check(file: str, entry: str, field: str, value: str, known: dict) -> None:
        if value and value not in known:
            raise RecordError(f"{file}: entry {entry!r}: field {field!r}: {value!r} is not an entry that exists")

    for actor in book.actors:
        check("actors.yml", actor.id, "part_of", actor.part_of, book.actor)
        for term in actor.terms:
            check("actors.yml", actor.id, "terms", term.office, book.office)
    for office in book.offices:
        check("offices.yml", office.id, "organisation", office.organisation, book.actor)
    for mission in book.missions:
        check("missions.yml", mission.id, "actor", mission.actor, book.actor)
    for administration in book.administrations:
        check("administrations.yml", administration.id, "president", administration.president, book.actor)
