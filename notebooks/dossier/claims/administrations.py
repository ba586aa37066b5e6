"""Which US administration a fact belongs to: as named in the clause, by who acts, or by the day of the fact."""

from __future__ import annotations

import re
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from .grammar import DONE, PAST
from ..vocabulary import offices_held as words

if TYPE_CHECKING:
    from .events import Event
    from .players import Players as Scene

_SEASONS = {"WI": "01", "SP": "04", "SU": "07", "FA": "10"}
_TRANSITION = 90      # days from an election to the inauguration, at the most
_DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?$")


class Administrations:
    """Look-ups over one article; identifiers are those of administrations.yml, "" where unknown."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.all = sorted(scene.rules.codebook.administrations, key=lambda a: a.from_)
        self._aliases = [(alias.lower(), a.id) for a in self.all for alias in a.aliases]
        self._by_president = {a.president: a.id for a in self.all}

    @property
    def published(self) -> str:
        return self.scene.published

    @cached_property
    def now(self) -> str:
        """In office when the article was published."""
        return self.on(self.scene.published)

    def of(self, event: Event, agent: str, state: str, date: str) -> str:
        """The administration of a fact: named in the clause, the agent's own, in office on its day, the speaker's, or of today."""
        scene = self.scene
        start, end = scene.scope(event)
        subject = next((a for h in event.subject if (a := self._of_phrase(h) or self._of_mention(h))), "")
        speaker = self._of_agent(scene.voice(event.head)[1])
        return subject or self._of_agent(agent) or self._of_day(date, state) or self._named(start, end) or self._of_day(self._date_near(event, state), state) or (
            speaker if state != PAST else "") or self.at(event.head, state)

    def of_number(self, token: int, start: int, end: int, sentence, state: str) -> str:
        """Of a level of troops: named in its clause or sentence, of the speaker's own time, on the day before it, or of today."""
        named = self._named(start, end) or self._named(sentence.start, sentence.end)
        if named or state != PAST:
            return named or self.now
        speaker = self._of_agent(self.scene.voice(token)[1])
        dated = [d for _, value in self.scene.dates(start, end) if (d := self.on(_as_month(value)))]
        return speaker or (dated[0] if dated else "") or self.at(token, state)

    def at(self, token: int, state: str) -> str:
        """For a fact without anybody who acts: named in its sentence if it is past, else of today."""
        sentence = self.scene.sentence_at(token)
        if state in (DONE, PAST):
            named = self._nearest(sentence.start, sentence.end, token)
            if not named:   # "Donald Trump traitait … Il rappelle que Washington a exigé": the president spoken of before
                before = self.scene.sentence_before(sentence.start)
                named = self._named(before.start, before.end) if before is not None else ""
            return named or self.now
        return self.now

    @cached_property
    def _outgoing(self) -> str:
        """ "L'administration sortante": the one in office while its successor waits, the one before once it has come."""
        return self.now if self._waits else self._beside(self.now, -1)

    @cached_property
    def _incoming(self) -> str:
        """ "La nouvelle équipe": the one that waits, or the one that has come."""
        return self._beside(self.now, 1) if self._waits else self.now

    @cached_property
    def _waits(self) -> bool:
        """Was the article published between an election and the inauguration?"""
        last = next((a.to for a in self.all if a.id == self.now), None)
        published = self.published
        return last is not None and len(published) == 10 and (last - date.fromisoformat(published)).days < _TRANSITION

    def described(self, head: int) -> str:
        """The actor of "son successeur", "la nouvelle équipe", "l'administration précédente", or ""."""
        found = self._of_phrase(head)
        if not found:
            return ""
        lemma = self.scene.grammar.lemma[head]
        return next(a.president for a in self.all if a.id == found) if lemma in words.PERSONS else self.scene.us

    def _of_phrase(self, head: int) -> str:
        grammar = self.scene.grammar
        lemma = grammar.lemma[head]
        if lemma in words.PERSONS:
            spoken = self._last_president(head)
            return self._beside(spoken, words.PERSONS[lemma]) if spoken else ""
        if lemma in words.TEAMS:
            near = set(grammar.lower[max(0, head - 3):head + 3])
            if near & words.FORMER:
                return self._outgoing if near & words.OUTGOING else self._beside(self.now, -1)
            if near & words.NEW:
                return self._incoming
            if near & words.PARTIES:
                return self.now
        return ""

    def _of_mention(self, head: int) -> str:
        """Of an administration that is named as an actor ("l'équipe Biden")."""
        span = self.scene.mention_at[head]
        name = span._.mention.actor_id.removesuffix("-administration") if span is not None else ""
        return name if any(a.id == name for a in self.all) else ""

    def _last_president(self, token: int) -> str:
        found = [self._by_president[a] for i, a in self.scene.mentions(0, token) if a in self._by_president]
        return found[-1] if found else ""

    def _beside(self, administration: str, step: int) -> str:
        ids = [a.id for a in self.all]
        at = ids.index(administration) + step if administration in ids else -1
        return ids[at] if 0 <= at < len(ids) else ""

    def _named(self, start: int, end: int) -> str:
        scene = self.scene
        text = scene.text(start, end).lower()
        found = [(text.rfind(alias), a) for alias, a in self._aliases if alias in text]
        if found:
            return max(found)[1]
        if any(team in text for team in words.TEAM_WORDS) and not words.FORMER.isdisjoint(scene.grammar.lower[start:end]):
            return self._outgoing if not words.OUTGOING.isdisjoint(scene.grammar.lower[start:end]) else self._beside(self.now, -1)
        presidents = [self._by_president[a] for i, a in scene.mentions(start, end) if a in self._by_president and self._is_named(i)]
        return presidents[0] if presidents else ""

    def _nearest(self, start: int, end: int, token: int) -> str:
        """Of several that a sentence names, the one last named before a token, else the first behind it."""
        found = [(i, self._by_president[a]) for i, a in self.scene.mentions(start, end) if a in self._by_president and self._is_named(i)]
        found += [(i, a.removesuffix("-administration")) for i, a in self.scene.mentions(start, end) if a.endswith("-administration")]
        before = [f for f in found if f[0] <= token]
        return max(before)[1] if before else min(found)[1] if found else self._named(start, end)

    def _is_named(self, token: int) -> bool:
        """Is it a name, and not one that only tells when ("avant l'investiture de Joe Biden")?"""
        span = self.scene.mention_at[token]
        return (span is None or span._.mention.form != "pronoun") and not any(w in words.TAKING_OFFICE for w in self.scene.grammar.lower[max(0, token - 6):token])

    def _of_agent(self, agent: str) -> str:
        """That under which the agent held office at the time of the article, or the only one."""
        actor = self.scene.rules.codebook.actor.get(agent)
        if actor is None:
            new = self.scene.new_actors.get(agent)
            former = new is not None and self.scene.in_group(agent, "us") and not words.FORMER_ROLES.isdisjoint(new.role.lower().replace("'", "' ").split())
            return self._beside(self.now, -1) if former else ""
        if agent in self._by_president:
            return self._by_president[agent]
        if actor.kind != "person":
            return ""
        served = [a.id for a in self.all for t in actor.terms if t.from_ < (a.to or t.from_.max) and (t.to is None or a.from_ < t.to)]
        return self.now if self.now in served else (served[0] if len(set(served)) == 1 else "")

    def _date_near(self, event: Event, state: str) -> str:
        """The date in the sentence of a fact that is done and dated by another clause."""
        if state not in (DONE, PAST):
            return ""
        sentence = self.scene.sentence_at(event.head)
        return self.scene.date(sentence.start, sentence.end, event.head, _DAY, is_done=True)

    def _of_day(self, date: str, state: str) -> str:
        """In office on the day of a fact that is done; a term that lies ahead says nothing of who set it."""
        return self.on(date) if date and state in (DONE, PAST) else ""

    def on(self, day: str) -> str:
        """In office on an ISO day, month or year."""
        if not _DAY.match(day or ""):
            return ""
        day = day if len(day) == 10 else f"{day}-15" if len(day) == 7 else f"{day}-07-01"
        found = self.scene.rules.codebook.administration_on(day)
        return found.id if found else ""


def _as_month(value: str) -> str:
    """A month for a season ("2020-FA"); any other value as it is."""
    return f"{value[:4]}-{_SEASONS[value[5:]]}" if value[5:] in _SEASONS else value
