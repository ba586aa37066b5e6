"""The coding rules of a codebook: groups of actors, themes, and which event carries which claim code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain
from pathlib import Path
from typing import Literal

from .articles import fold
from .codebook import Codebook, load_codebook
from .records import RecordError, load_records
from .vocabulary import events

Topic = Literal["mission", "us_policy", "iraqi_position"]
Direction = Literal["", "expand", "reduce", "hold", "demand", "reassure", "review", "hostile"]

NONE, ANY = "none", "any"
_GAP = r"[\s«»“”\"]+(?:[\w'-]+[\s«»“”\"]+){0,3}(?:\w+')?"    # "..": up to three words between ("base* .. étrangère*": "bases militaires permanentes étrangères")
# Themes that are not words but read from the other layers of evidence.
OBJECT, RECENT, SENTENCE = "object:", "recent:", "sentence:"   # before a theme: in the event's object; where the text last was; anywhere in the sentence
FACETS = frozenset({
    "asks_us", "bare_refusal", "by_itself", "foreigners_act", "invited", "iraqi_party", "means_itself", "mission", "mission_in_play", "mission_itself", "mission_object", "mission_size", "named", "no_departure", "noun", "opening_participle",
    "allies_at_hand", "applauds", "bare_count", "nato_in_play", "number", "obliged", "others_in_play", "outsiders", "points_back", "presence_of_others", "reason", "restricted", "spends", "their_departure", "to_mission", "travels", "us_acts", "us_at_hand", "us_troops", "we", "wished",
})


@dataclass(frozen=True)
class Group:
    """A set of actors: by identifier, or by country."""

    id: str
    name: str
    actors: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    as_one: tuple[str, ...] = ()   # counted as the group's first actor when they act
    described: dict[str, tuple[str, ...]] | None = None   # actor → words that describe it where it has no name
    names: tuple[str, ...] = ()    # parts of names that tell where somebody is from whom a text leaves without a country

    @cached_property
    def descriptions(self) -> dict[str, list[tuple[str, list[str]]]]:
        """First word → actor and words of each description, the longest of an actor first."""
        found: dict[str, list[tuple[str, list[str]]]] = {}
        for actor, forms in (self.described or {}).items():
            for words in map(str.split, sorted(forms, key=len, reverse=True)):
                found.setdefault(words[0], []).append((actor, words))
        return found


@dataclass(frozen=True)
class Theme:
    """Words that show what a clause is about."""

    id: str
    words: tuple[str, ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return _pattern(self.words)


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    """What finds the words of a theme in a text in lower case, the longest first."""
    shapes = (re.escape(fold(w).lower()).replace(r"\*", r"\w*").replace(r"\ \.\.\ ", _GAP).replace(r"\ ", r"\s+")
              for w in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{'|'.join(shapes)})(?:(?<=')|(?!\w))")


class ThemeIndex:
    """All themes at once: by the first word of what they look for, since few words of a text begin any of it."""

    def __init__(self, themes: Mapping[str, Theme]) -> None:
        self._ids = tuple(themes)
        self._whole: dict[str, list[tuple[str, str]]] = {}     # first word → (theme, words)
        self._begun: dict[str, list[tuple[str, str]]] = {}     # the same where a star follows at once: "base*"
        for theme in themes.values():
            for words in theme.words:
                first, star = _FIRST.match(fold(words).lower()).groups()
                (self._begun if star else self._whole).setdefault(first, []).append((theme.id, words))
        self._longest = max(map(len, self._begun), default=0)
        self._patterns: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {}

    def find(self, text: str) -> dict[str, list[tuple[int, int]]]:
        """Theme → the places of its words in a text in lower case, as its `pattern` finds them one after the other."""
        found: dict[str, list[tuple[int, int]]] = {theme: [] for theme in self._ids}
        for word in _WORD.finditer(text):
            for theme, pattern in self._starting_with(word.group()):
                places = found[theme]
                if (not places or places[-1][1] <= word.start()) and (match := pattern.match(text, word.start())):
                    places.append(match.span())
        return found

    def _starting_with(self, word: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
        known = self._patterns.get(word)
        if known is None:
            by_theme: dict[str, list[str]] = {}
            begun = (self._begun.get(word[:n], ()) for n in range(1, min(len(word), self._longest) + 1))
            for theme, words in chain(self._whole.get(word, ()), *begun):
                by_theme.setdefault(theme, []).append(words)
            known = self._patterns[word] = tuple((theme, _pattern(words)) for theme, words in by_theme.items())
        return known


_WORD = re.compile(r"\w+")
_FIRST = re.compile(r"(\w+)(\*?)")


@dataclass(frozen=True)
class Rule:
    """When an event carries the claim; see data/codebook/claims.yml for the fields."""

    events: tuple[str, ...]
    agent: tuple[str, ...]
    about: tuple[str, ...] = ()
    any_of: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    target: tuple[str, ...] = ()
    speaker: tuple[str, ...] = ()
    negated: bool | None = None    # True: only if denied; False: never if denied
    only_states: tuple[str, ...] = ()
    direction: Direction = ""
    status: str = ""
    if_negated: str = ""
    if_undone: str = ""
    states: dict[str, str] | None = None

    @cached_property
    def needed(self) -> frozenset[str]:
        """The themes without a word of which in the article the rule can't hold."""
        return frozenset(map(_bare, set(self.about) - FACETS))

    @cached_property
    def needed_near(self) -> frozenset[str]:
        """Those of them whose word must stand in the sentence."""
        return frozenset(_bare(theme) for theme in set(self.about) - FACETS if not theme.startswith((OBJECT, RECENT)))

    @cached_property
    def offered_near(self) -> frozenset[str]:
        """The themes one of which must stand in the sentence; none where something else will do as well."""
        return frozenset() if any(theme in FACETS or theme.startswith((OBJECT, RECENT)) for theme in self.any_of) else frozenset(map(_bare, self.any_of))


def _bare(theme: str) -> str:
    """A theme without where it is looked for."""
    return theme.removeprefix(OBJECT).removeprefix(RECENT).removeprefix(SENTENCE)


@dataclass(frozen=True)
class Code:
    """A claim code with its definition and its rules."""

    id: str
    topic: Topic
    definition: str
    boundary: str
    code: str = ""
    plover: str = ""
    status: str = ""
    states: dict[str, str] | None = None
    asked: bool = False            # also reads what is only asked for
    rules: tuple[Rule, ...] = ()

    @property
    def name(self) -> str:
        return self.code or self.id


@dataclass(frozen=True)
class Rulebook:
    """Groups, themes and codes, checked against each other and against the authority file."""

    groups: dict[str, Group]
    themes: dict[str, Theme]
    codes: tuple[Code, ...]
    codebook: Codebook

    @cached_property
    def theme_index(self) -> ThemeIndex:
        return ThemeIndex(self.themes)

    @cached_property
    def by_class(self) -> dict[str, tuple[tuple[int, int, Code, Rule], ...]]:
        """For each event class (and "any") the rules that name it, with their places in the codebook."""
        found: dict[str, list] = {}
        for place, code in enumerate(self.codes):
            for number, rule in enumerate(code.rules):
                for name in rule.events:
                    found.setdefault(name, []).append((place, number, code, rule))
        return {name: tuple(rules) for name, rules in found.items()}

    def for_event(self, classes: frozenset[str], nominal: bool) -> tuple[tuple[int, int, Code, Rule], ...]:
        """The rules that an event of some classes may meet, in the order of the codebook."""
        found = self._for_event.get((classes, nominal))
        if found is None:
            names = classes if nominal else (*classes, ANY)
            entries = {(place, number): (place, number, code, rule) for name in names for place, number, code, rule in self.by_class.get(name, ())}
            found = self._for_event[classes, nominal] = tuple(entries[key] for key in sorted(entries))
        return found

    @cached_property
    def _for_event(self) -> dict:
        return {}

    @cached_property
    def states(self) -> frozenset[str]:
        """States: actors that have governments, parliaments and armies as parts and are part of nothing."""
        wholes = {self.codebook.actor[a.part_of] for a in self.codebook.actors if a.part_of}
        return frozenset(a.id for a in wholes if a.kind == "government" and not a.part_of)

    @cached_property
    def state_words(self) -> dict[str, str]:
        """One-word names of states and governments ("Bagdad", "Washington") → actor."""
        return {alias.lower(): a.id for a in self.codebook.actors if a.kind == "government" for alias in a.aliases
                if alias[:1].isupper() and " " not in alias and any(self.in_group(a.id, "", g) for g in self.groups)}

    @cached_property
    def institution_words(self) -> dict[str, re.Pattern[str]]:
        """Group → what finds proper names of its institutions in the role of a person: "conseillère au Pentagone", not "l'ambassade américaine à Bagdad"."""
        names = {g: [re.escape(alias) for a in self.codebook.actors if a.kind != "person" and self.in_group(a.id, "", g)
                     for alias in (*a.aliases, a.name) if alias[:1].isupper() and len(alias) > 3] for g in self.groups}
        return {g: re.compile(rf"(?<!à )\b(?:{'|'.join(found)})\b" if found else r"(?!)") for g, found in names.items()}

    @cached_property
    def stands_for(self) -> dict[str, str]:
        """Actors that act as the group's first one: an administration as its state."""
        return {a: g.actors[0] for g in self.groups.values() for a in g.as_one}

    def in_group(self, actor_id: str, country: str, group: str) -> bool:
        """Does an actor belong to a group: by identifier, by what it is part of, by country or by office?"""
        spec = self.groups[group]
        if actor_id in spec.actors or country and country in spec.countries:
            return True
        actor = self.codebook.actor.get(actor_id)
        if actor is None:
            return False
        offices = {self.codebook.office[t.office].organisation for t in actor.terms}
        if offices and actor.kind == "person" and not offices.isdisjoint(self._led):   # an American who speaks for NATO
            return not offices.isdisjoint(spec.actors) or any(self.in_group(o, "", group) for o in offices)
        if actor.country and actor.country in spec.countries:
            return True
        if actor.part_of and actor.part_of != actor_id and self.in_group(actor.part_of, "", group):
            return True
        return not offices.isdisjoint(spec.actors)

    @cached_property
    def _led(self) -> frozenset[str]:
        """Organisations of no country whose officials act for them and not for their own country."""
        return frozenset(a for g in self.groups.values() if not g.countries for a in (*g.actors, *g.as_one))


@lru_cache(maxsize=8)
def load_rules(folder: Path) -> Rulebook:
    """Read groups.yml, themes.yml and claims.yml of a codebook folder. Raises `RecordError` in one line."""
    groups = {g.id: g for g in load_records(folder / "groups.yml", Group)}
    themes = {t.id: t for t in load_records(folder / "themes.yml", Theme)}
    codes = load_records(folder / "claims.yml", Code)
    classes = {*events.VERBS, *events.NOUNS, *events.ADJECTIVES, *(name for names in events.PHRASES.values() for name in names.split()), ANY}
    for code in codes:
        for number, rule in enumerate(code.rules, 1):
            where = f"claims.yml: entry {code.id!r}: field 'rules', item {number}"
            _check(where, "events", rule.events, classes)
            _check(where, "agent", rule.agent, {*groups, NONE, ANY})
            _check(where, "target", rule.target, set(groups))
            _check(where, "speaker", rule.speaker, set(groups))
            _check(where, "any_of", rule.any_of, {*themes, *FACETS})
            _check(where, "about", rule.about, {*themes, *FACETS})
            _check(where, "without", rule.without, {*themes, *FACETS})
    return Rulebook(groups, themes, codes, load_codebook(folder))


def _check(where: str, field: str, names: tuple[str, ...], known: set[str]) -> None:
    for name in names:
        if _bare(name) not in known:
            raise RecordError(f"{where}: field {field!r}: {name!r} is not one of {', '.join(sorted(known))}")
