"""Of whom an Iraqi position speaks: NATO, the United States, the coalition, or any foreign force."""

from __future__ import annotations

from .events import Event
from .matter import Matter
from .page import Line

FOREIGN = ("foreign-forces", "nato", "us", "coalition")


class Targets(Matter):
    """A page with those whom positions are about."""

    def target(self, event: Event) -> str:
        """Of whom an Iraqi position speaks: foreigners who act, the clause's words (the first behind the event), else those before."""
        agents = self.agents(event)
        acting = set(agents)
        if any(self.in_group(a, g) for a in agents for g in FOREIGN):
            return next(self.rules.groups[g].actors[0] for a in agents for g in FOREIGN if self.in_group(a, g))
        start, end = self.scope(event)
        found = self._target_in(event.head + 1, end, acting) or self._target_in(start, end, acting) or self._unnamed_target(start, end)
        if not found:
            sentence = self.sentence_at(event.head)
            found = self._target_in(sentence.start, sentence.end, acting)
            before = self.sentence_before(sentence.start)
            if not found and before is not None:
                found = self._target_in(before.start, before.end, acting)
            if not found and self.in_play(sentence.start, sentence.end):
                found = self.mission_actor
        return found

    def _unnamed_target(self, start: int, end: int) -> str:
        """ "L'élargissement serait une occupation" is of the mission; "Dehors, l'occupant" of any foreign force."""
        sentence = self.sentence_at(start)
        if (self.has_theme("growth", start, end) or self.has_theme("arrivals", start, end)) and self.in_play(sentence.start, sentence.end):
            return self.mission_actor
        return self.rules.groups["foreign-forces"].actors[0] if self.has_theme("occupiers", start, end) else ""

    def target_near(self, sentence: Line) -> str:
        """Of whom the sentences before one speak."""
        before = self.sentence_before(sentence.start)
        return self._target_in(sentence.start, sentence.end, set()) or (self._target_in(before.start, before.end, set()) if before is not None else "")

    def target_within(self, start: int, end: int) -> str:
        """The first foreigners of whom a range speaks."""
        return self._target_in(start, end, set()) or self._unnamed_target(start, end)

    def _target_in(self, start: int, end: int, acting: set[str]) -> str:
        """Foreign forces as such if a range speaks of them, else the first foreigners."""
        found = []
        for token in self.theme_starts("foreign_forces", start, end):
            owner = "" if self._is_of_foreigners(token, end) else next((g for _, a in self.parties(token, min(token + 5, end)) for g in FOREIGN[1:] if self.in_group(a, g)), "")
            if not owner:
                return self.rules.groups["foreign-forces"].actors[0]
            found.append((token, self.rules.groups[owner].actors[0]))     # "toute présence américaine", "ces soldats de l'OTAN"
        found += [(a, self.mission_actor) for a, b in self.own_missions if a < end and b > start]
        found += [(token, self.us) for theme in ("us_forces", "america") for token in self.theme_starts(theme, start, end)]
        for token, actor in self.parties(start, end):
            group = next((g for g in FOREIGN if self.in_group(actor, g)), "") if actor not in acting else ""
            if group:
                found.append((token, self.rules.groups[group].actors[0]))
        return min(found, key=lambda f: f[0])[1] if found else ""

    def _is_of_foreigners(self, token: int, end: int) -> bool:
        """ "les troupes étrangères, dont celles de l'OTAN": whoever sends them."""
        return any(w.startswith(("étrang", "occidenta")) for w in self.grammar.lower[token:min(token + 5, end)])
