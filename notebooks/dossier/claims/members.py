"""Who belongs to which group of the codebook, and who speaks: names, roles, descriptions and sources without a name."""

from __future__ import annotations

from functools import cached_property

from spacy.tokens import Doc

from ..articles import plain
from .page import Page
from ..rules import Rulebook
from ..vocabulary import claims as words
from ..vocabulary.nations import BY_FORM


class Members(Page):
    """A page whose people and institutions are sorted into the groups of the codebook."""

    def __init__(self, doc: Doc, rules: Rulebook) -> None:
        super().__init__(doc, rules)
        self._groups: dict[tuple[str, str], bool] = {}
        self._group_sets: dict[str, frozenset[str]] = {}
        self._unnamed: dict[int, str] = {}                     # by the statement's index

    def voice(self, token: int) -> tuple[int | None, str]:
        """As for the page; a speaker without a name may be described: "scandaient les manifestants"."""
        index, speaker = super().voice(token)
        speaker = self._known_as(speaker)
        if index is not None and not speaker:
            speaker = self._described_speaker(index)
        return index, speaker

    def _described_speaker(self, index: int) -> str:
        found = self._unnamed.get(index)
        if found is None:
            said = self.statements[index][2].speaker_text.lower().replace(",", " ").split()
            if said and (said[-1] in words.SELF or " ".join(said) in words.SAME_SOURCE) and index and self.statements[index - 1][2].attribution == "anonymous":   # "…, a-t-il dit", of the source before
                self._unnamed[index] = self._described_speaker(index - 1)
                return self._unnamed[index]
            if self._names_foreigners(said):
                self._unnamed[index] = ""
                return ""
            found = self._unnamed[index] = self.rules.state_words.get(" ".join(said), "") or self._institution_in(" ".join(said)) or next(
                (actor for n, word in enumerate(said) for actor, form in self._descriptions.get(word, ()) if said[n:n + len(form)] == form and self._is_house_of(actor)), "")
        return found

    def _names_foreigners(self, said: list[str]) -> bool:
        """ "un parlementaire danois": no deputy of the article's own country."""
        nations = {BY_FORM[plain(word)] for word in said if plain(word) in BY_FORM}
        return bool(nations) and not any(n in g.countries for n in nations for g in self.rules.groups.values())

    def _institution_in(self, text: str) -> str:
        """Whose a source without a name is: "un haut responsable du Pentagone", "un conseiller de Moustafa al-Kazimi"."""
        known = self.rules.codebook.actor
        return next((self.institution(a) if known[a].kind == "person" else a for start, end, a, _ in self._mentions if a in known and (known[a].kind != "person" or end - start > 1) and _spaced(self.text(start, end).lower()) in _spaced(text)), "")

    def in_group(self, actor_id: str, group: str) -> bool:
        key = actor_id, group
        found = self._groups.get(key)
        if found is None:
            new = self.new_actors.get(actor_id)
            found = self.rules.in_group(actor_id, new.country if new else "", group)
            if not found and new is not None:
                found = self._serves(actor_id, new.role, group)
            self._groups[key] = found
        return found

    def _serves(self, actor_id: str, role: str, group: str) -> bool:
        """Does the role of somebody whom only the text introduces name an institution of a group ("porte-parole de l'organisation")?"""
        if self.rules.institution_words[group].search(role):
            return True
        role = role.lower()
        if self.new_actors[actor_id].country == "" and self.is_from(group) and self._is_from_here(actor_id, role, group):
            return True
        if not role:
            return False
        known = self.rules.codebook.actor
        named = {a for start, end, a, _ in self._mentions if a in known and known[a].kind != "person" and len(text := self.text(start, end).lower()) > 3 and text in role}
        return any(self.rules.in_group(a, "", group) for a in named)

    def _is_from_here(self, actor_id: str, role: str, group: str) -> bool:
        """Is somebody without a country of the article's own: by his calling ("le cheikh X"), or by his name?"""
        callings = set(role.replace("-", " ").split())
        if words.HOME_ROLES & callings:
            return True
        if words.OBSERVERS & callings or not self.rules.groups[group].names or not self._is_at_home(group):
            return False
        name = plain(self.new_actors[actor_id].name).replace("-", " ").split()
        return any(part in self.rules.groups[group].names for part in name)

    def is_from(self, group: str) -> bool:
        """Is the article at home in a country of a group: does it name it more than once?"""
        return any(self.doc._.reading.salience[c] > 1 for c in self.rules.groups[group].countries)

    def _is_at_home(self, group: str) -> bool:
        """Does the article name no other country more, but those of another group: a Belgian daily on Belgium's soldiers is at home there?"""
        countries = self.doc._.reading.countries
        own = self.rules.groups[group].countries
        others = {c for c in countries if c not in own and not self._group_of_country(c)}
        return max((countries[c] for c in own), default=0) >= max((countries[c] for c in others), default=0)

    def people_of(self, group: str) -> str:
        """The people of a group of the codebook."""
        return next((a.id for a in self.rules.codebook.actors if a.kind == "public" and self.rules.in_group(a.id, "", group)), "")

    def groups_of(self, actor_id: str) -> frozenset[str]:
        """The groups of the codebook to which an actor belongs."""
        found = self._group_sets.get(actor_id)
        if found is None:
            found = self._group_sets[actor_id] = frozenset(g for g in self.rules.groups if self.in_group(actor_id, g))
        return found

    def group_of(self, actor_id: str) -> str:
        """The first of them, or ""."""
        groups = self.groups_of(actor_id)
        return next((g for g in self.rules.groups if g in groups), "")

    def is_person(self, actor_id: str) -> bool:
        known = self.rules.codebook.actor.get(actor_id)
        return known.kind == "person" if known else actor_id in self.new_actors

    def country_of(self, actor_id: str) -> str:
        new, known = self.new_actors.get(actor_id), self.rules.codebook.actor.get(actor_id)
        return (known.country or "") if known else new.country if new else ""

    def _group_of_country(self, country: str) -> str:
        return next((g.actors[0] for g in self.rules.groups.values() if country in g.countries and g.actors), "")

    def institution(self, speaker: str) -> str:
        """For whom an official says "nous"."""
        return next((g.actors[0] for g in self.rules.groups.values() if g.actors and self.in_group(speaker, g.id)), speaker)

    @cached_property
    def _descriptions(self) -> dict[str, list[tuple[str, list[str]]]]:
        """First word → actor and words of its descriptions, in an article about its country, the longest first."""
        found: dict[str, list[tuple[str, list[str]]]] = {}
        for group in self.rules.groups.values():
            if group.described and self.is_from(group.id):
                for first, entries in group.descriptions.items():
                    found.setdefault(first, []).extend(entries)
        return found

    def _is_house_of(self, actor: str) -> bool:
        """Are "les députés" those of this parliament: the only one that the article names?"""
        known = self.rules.codebook.actor
        if known[actor].kind != "legislature":
            return True
        houses = {actor} | {a for _, _, a, _ in self._mentions if a in known and known[a].kind == "legislature" or a in self.new_actors and self.new_actors[a].kind == "legislature"}
        return houses == {actor}

    def _known_as(self, actor: str) -> str:
        """An institution that only the text introduces by a description of the codebook: "la Chambre des représentants"."""
        if actor not in self.new_actors or self.new_actors[actor].kind == "person":
            return actor
        name = self.new_actors[actor].name.lower().split()
        return next((known for known, form in self._descriptions.get(name[0], ()) if form == name), actor) if name else actor

    def mentions(self, start: int, end: int) -> list[tuple[int, str]]:
        return [(token, self._known_as(actor)) for token, actor in super().mentions(start, end)]


def _spaced(text: str) -> str:
    """Words between blanks, also behind an apostrophe."""
    return f" {' '.join(text.replace('’', chr(39)).replace(chr(39), chr(39) + ' ').split())} "
