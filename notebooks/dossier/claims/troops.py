"""US forces in a clause: whether it is about them, whose they are, where they go, and whether it only counts them."""

from __future__ import annotations

from .events import CURRENT, DONE, PAST, Event
from .subjects import patient_of
from .targets import Targets
from ..vocabulary import claims as words


class Troops(Targets):
    """A page with the facets that rules on US policy ask for; each takes an event and the tokens that it governs."""

    def _us_troops(self, event: Event, start: int, end: int) -> bool:
        """US forces: by their name, as "nos" or "ses" troops of Washington, or as a number of them."""
        numbers = [q._.quantity for _, q in self.quantities(start, end)]
        if self.has_theme("us_forces", start, end) or any(q.kind == "personnel" and self.in_group(q.actor_id, "us") for q in numbers):
            return True
        if self._counts_again(event):
            return True
        us_acts = any(self.in_group(a, "us") for a in self.agents(event)) or not self.agents(event) and self.in_group(self.voice(event.head)[1], "us")
        opening = self.sentence_at(event.head).start
        us_acts = us_acts or not self.agents(event) and any(self.in_group(a, "us") for _, a in self.parties(opening, min(opening + 4, event.head)))    # "Côté américain, aucune réduction n'est prévue"
        if not us_acts:
            return False
        if self.has_theme("troop_counts", start, end) or self._owned_forces(start, end) or self._number(event, start, end):
            return True
        heads = event.subject if not event.passive else patient_of(self.grammar, event.head)
        happens_to = [*self.object_of(event), *((min(p), max(p) + 1) for h in heads if (p := self.grammar.phrase(h)))]
        if any(self.has_theme("forces", a, b) and not self.parties(a, b) for a, b in happens_to):   # "a promis de ramener les soldats à la maison", "les soldats de combat vont sortir"
            return True
        sentence = self.sentence_at(event.head)
        first = self.start_of_last(sentence.start, 3)
        if event.nominal and not event.classes.isdisjoint(("leave", "shrink")) and not any(self.mention_at[h] is not None for h in event.subject) and self.has_theme("iraq", first, sentence.end):   # "aucun ordre de repli n'a été donné", dit le Pentagone
            return True
        return event.nominal and first < sentence.start and (   # "Trump avait ordonné ce retrait"
            self.has_theme("us_forces", first, start) or self.has_theme("troop_counts", first, start) or self._owned_forces(first, start))

    def _counts_again(self, event: Event) -> bool:
        """ "Leur nombre ne changera pas", behind a sentence about US troops."""
        if event.nominal:
            return False
        heads = event.subject or tuple(patient_of(self.grammar, event.head))
        if not any(self.has_theme("figure", h, h + 1) for h in heads):
            return False
        sentence = self.sentence_at(event.head)
        first = self.start_of_last(sentence.start, 2)
        counted = any(self.in_group(q._.quantity.actor_id, "us") for _, q in self.quantities(first, event.head))
        return (counted or self.has_theme("us_forces", first, event.head)) and not self.own_missions_in(sentence.start, event.head)

    def _owned_forces(self, start: int, end: int) -> bool:
        """ "ses soldats", "nos quelque 2.500 hommes"; not "leurs budgets militaires"."""
        grammar = self.grammar
        return any(grammar.lower[t] in words.POSSESSIVES and any(grammar.pos[k] != "ADJ" for k in self.theme_starts("forces", t, min(t + 5, end))) for t in range(start, end))

    def _us_at_hand(self, event: Event, start: int, end: int) -> bool:
        """Is Washington who speaks, or named in the sentence or one of the two before?"""
        sentence = self.sentence_at(event.head)
        index, speaker = self.voice(event.head)
        if index is not None and speaker:
            return self.in_group(speaker, "us")
        first = self.start_of_last(sentence.start, 2)
        return self.has_theme("us_forces", first, sentence.end) or any(self.in_group(a, "us") for _, a in self.parties(first, sentence.end))

    def _bare_count(self, event: Event, start: int, end: int) -> bool:
        """ "Quelque 5.200 soldats américains demeurent en Irak", told by nobody: a number, and no policy."""
        group = self.grammar.group(event.head)
        stands = event.state == CURRENT or event.passive and len(group.helpers) == 1 and self.grammar.tense(group.helpers[0]) == CURRENT     # "sont déployés"
        if event.nominal or not stands or event.negated or self.voice(event.head)[0] is not None:
            return False
        return any(q._.quantity.kind == "personnel" and q.start < event.head for _, q in self.quantities(start, event.head))

    def _us_acts(self, event: Event, start: int, end: int) -> bool:
        return any(self.in_group(a, "us") for a in self.agents(event))

    def _to_mission(self, event: Event, start: int, end: int) -> bool:
        """Is the mission where somebody is sent: by its name, or "y", "lui", "à laquelle" where NATO's mission is the matter?"""
        holes = self._holes(event, start, end)
        named = [self.first_character(a) for a, b in self.own_missions if a < end and b > start]
        if self._mission(event, start, end) and not (named and all(any(a <= char < b for a, b in holes) for char in named)):
            return True
        grammar, head = self.grammar, event.head
        if event.nominal or not self._in_play(event, start, end):
            return False
        sentence = self.sentence_at(head)
        first = grammar.group(head).first
        clitic = any(grammar.lower[t] in ("lui", "y") and "il" not in grammar.lower[max(0, t - 2):t] for t in range(first, head))    # not "il y a"
        which = any(grammar.lower[t] in ("auquel", "laquelle", "lequel") for t in range(max(sentence.start, first - 6), first))
        if not clitic and not which:
            return False
        floor = self.start_of_last(sentence.start, 3)
        if self.last_place(head) == "elsewhere":
            return False
        return self.own_missions_in(floor, first) or any(self.in_group(a, "nato") and not self.is_person(a) for _, a in self.mentions(floor, first)) or (
            self.main_subject and not self.has_theme("iraq", self.start_of_last(sentence.start, 1), first))

    def _we(self, event: Event, start: int, end: int) -> bool:
        """ "Nous ne partons pas", of Iraq: who says "we" speaks of the forces of his country."""
        sentence = self.sentence_at(event.head)
        meant = self.grammar.is_infinitive(event.head) and self.grammar.lemma[event.head] in words.GOING   # "n'a aucune intention de partir"
        return (meant or self.is_first_person(event)) and self.has_theme("iraq", self.start_of_last(sentence.start, 3), sentence.end)

    def _travels(self, event: Event, start: int, end: int) -> bool:
        """ "Mike Pompeo a quitté Bagdad": somebody leaves a place, and no army does."""
        actors = self.rules.codebook.actor
        people = [a for a in self.agents(event) if a in self.new_actors or a in actors and actors[a].kind == "person"]
        return bool(people) and self.grammar.tells(event.head) and event.state in (DONE, CURRENT, PAST) and not self.is_first_person(event)

    def _spends(self, event: Event, start: int, end: int) -> bool:
        """ "Les Etats-Unis consacrent 3,5 % de leur PIB à la défense": what is said of Washington's own budget."""
        return self.grammar.lemma[event.head] in words.SPENDING and any(self.in_group(a, "us") for a in self.agents(event)) and not event.negated
