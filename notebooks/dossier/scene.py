"""One article as the coding rules see it: who acts in a clause, what it is about, whose voice it is in."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from spacy.tokens import Doc, Span

from .articles import plain
from .events import DONE, PAST, Event, clause_bounds, clause_of
from .rules import Rulebook
from .vocabulary.nations import BY_FORM

_SPEAKER_PRONOUNS = frozenset({"nous", "je", "j'"})
_OBJECT_PRONOUNS = frozenset({"la", "l'", "le", "y", "en"})
_PREVIOUS = re.compile(r"\b(?:précédent|sortant|ancien)\w*")
_OTHERS = ("nato", "us", "coalition", "foreign-forces")


class Scene:
    """Look-ups over a read Doc. Token ranges are (start, end), end exclusive."""

    def __init__(self, doc: Doc, rules: Rulebook) -> None:
        self.doc = doc
        self.rules = rules
        self.lower = doc.text.lower()
        own = [m for m in rules.codebook.missions if m.own]
        self.own_ids = {m.id for m in own}
        self.mission_actor = own[0].actor if own else ""
        self.us = rules.groups["us"].actors[0]
        missions = doc.spans["missions"] if "missions" in doc.spans else []
        self.own_missions = [s for s in missions if s._.mission in self.own_ids]
        self.other_missions = [s for s in missions if s._.mission and s._.mission not in self.own_ids]
        self._dates = list(doc.spans["dates"])
        self._quantities = list(enumerate(doc.spans["quantities"]))
        self._statements = sorted(enumerate(doc.spans["statements"]), key=lambda s: s[1].end - s[1].start)
        self._themes: dict[str, list[tuple[int, int]]] = {}
        self._groups: dict[tuple[str, str], bool] = {}
        self._agents: dict[int, tuple[str, ...]] = {}          # by the event's head
        self._touched: dict[tuple[int, str], bool] = {}        # by the event's head and the theme

    # --- actors -----------------------------------------------------------------------------------

    def in_group(self, actor_id: str, group: str) -> bool:
        key = actor_id, group
        if key not in self._groups:
            new = self.doc._.new_actors.get(actor_id)
            self._groups[key] = self.rules.in_group(actor_id, new.country if new else "", group)
        return self._groups[key]

    def mentions(self, start: int, end: int) -> list[tuple[int, str]]:
        """First token and actor of every mention in a range."""
        at = self.doc._.mention_at
        found = dict.fromkeys((at[i].start, at[i]._.mention.actor_id) for i in range(start, end) if at[i] is not None)
        return [(i, a) for i, a in found if a]

    def speaks_of_anyone(self, sentence: Span) -> bool:
        at = self.doc._.mention_at
        return any(at[i] is not None for i in range(sentence.start, sentence.end)) or self.voice(sentence.start)[0] is not None

    def agents(self, event: Event) -> tuple[str, ...]:
        """Who acts: the named, the speaker for "nous", NATO where its mission is the subject."""
        if event.head not in self._agents:
            self._agents[event.head] = self._find_agents(event)
        return self._agents[event.head]

    def _find_agents(self, event: Event) -> tuple[str, ...]:
        if event.agents:
            return tuple(dict.fromkeys(self.rules.stands_for.get(a, a) for a in event.agents))
        if any(self.doc[i].lower_ in _SPEAKER_PRONOUNS for i in event.subject):
            speaker = self.voice(event.head)[1]
            return (self._institution(speaker),) if speaker else ()
        if any(s.start <= i < s.end for s in self.own_missions for i in event.subject):
            return (self.mission_actor,)
        nations = [BY_FORM[w] for i in sorted(event.subject) if (w := plain(self.doc[i].text)) in BY_FORM]
        if nations and (group := self._group_of_country(nations[0])):
            return (group,)
        if event.subject and self._theme_in("us_forces", *self._chars(min(event.subject), max(event.subject) + 1)):
            return (self.us,)
        return ()

    def _group_of_country(self, country: str) -> str:
        return next((g.actors[0] for g in self.rules.groups.values() if country in g.countries and g.actors), "")

    def _institution(self, speaker: str) -> str:
        """For whom an official says "nous"."""
        return next((g.actors[0] for g in self.rules.groups.values() if g.actors and self.in_group(speaker, g.id)), speaker)

    def names_mission(self, event: Event) -> bool:
        """Is the event's word part of a mission's name ("mission de formation")?"""
        return any(s.start <= event.head < s.end for s in [*self.own_missions, *self.other_missions])

    def reports(self, event: Event, agent: str) -> tuple[int, str] | None:
        """The statement whose cue the event is, if the agent is its speaker and does more than ask."""
        for index, span in self._statements:
            statement = span._.statement
            if (statement.speaker_id == agent and statement.act != "ask" and self.doc[event.head].text in statement.cue
                    and abs(span.start - event.head) < 25 and span.sent.start == self.doc[event.head].sent.start):
                return index, agent
        return None

    def is_clause_head(self, event: Event) -> bool:
        return clause_of(self.doc[event.head]).i == event.head

    # --- what about -------------------------------------------------------------------------------

    def touches(self, event: Event, theme: str) -> bool:
        """Is a clause about a theme: by its words, or by the other layers of evidence?"""
        key = event.head, theme
        if key not in self._touched:
            self._touched[key] = self._find_touch(event, theme)
        return self._touched[key]

    def _find_touch(self, event: Event, theme: str) -> bool:
        start, end = self._scope(event)
        if theme == "mission":
            return self._on_mission(event, start, end)
        if theme == "mission_object":
            inside = event.tokens - event.subject if event.agents else event.tokens
            return any(s.start <= i < s.end for s in self.own_missions for i in inside) or (
                self._has_presence(event, *self._scope(event)) and not self.own_missions_in(start, end))
        if theme == "mission_context":
            return self.is_about_mission(clause_of(self.doc[event.head]).sent)
        if theme == "number":
            return any(s._.quantity.kind == "personnel" and s.start < end and s.end > start for _, s in self._quantities)
        if theme == "presence_of_others":
            return self._on_mission(event, start, end) or any(self.names(event, g) for g in _OTHERS) or any(
                self.has_theme(t, start, end) for t in ("foreign_forces", "us_forces"))
        if theme == "iraqi_consent":
            return any(self.in_group(a, "iraq") for _, a in self.mentions(start, end))
        return self.has_theme(theme, start, end)

    def names(self, event: Event, group: str) -> bool:
        """Is somebody of a group named in the clause, apart from those who act?"""
        start, end = self._scope(event)
        acting = set(self.agents(event))
        return any(self.in_group(a, group) for i, a in self.mentions(start, end) if i not in event.subject and a not in acting)

    def own_missions_in(self, start: int, end: int) -> list[Span]:
        return [s for s in self.own_missions if s.start < end and s.end > start]

    def is_about_mission(self, sentence: Span) -> bool:
        """Does a sentence speak of the mission, by name or, in an article about it, of NATO and nothing elsewhere?"""
        if self.own_missions_in(sentence.start, sentence.end):
            return True
        if any(s.start < sentence.end and s.end > sentence.start for s in self.other_missions):
            return False
        bounds = sentence.start, sentence.end
        iraq = self.has_theme("iraq", *bounds)
        if self.has_theme("elsewhere", *bounds) and not iraq:
            return False
        if not iraq and self._last_place(sentence.start) == "elsewhere":
            return False
        nato = any(self.in_group(a, "nato") for _, a in self.mentions(*bounds))
        return nato and self.has_theme("presence", *bounds) and (bool(self.own_missions) or iraq)

    def _on_mission(self, event: Event, start: int, end: int) -> bool:
        if self.own_missions_in(start, end):
            return True
        return self._has_presence(event, start, end) or self._takes_up_mission(event)

    def _has_presence(self, event: Event, start: int, end: int) -> bool:
        """NATO's presence, trainers or training in Iraq, without the word mission."""
        if not self.has_theme("presence", start, end) or self.has_theme("elsewhere", start, end) and not self.has_theme("iraq", start, end):
            return False
        sentence = self.doc[event.head].sent
        if not self.has_theme("iraq", sentence.start, sentence.end) and self._last_place(sentence.start) == "elsewhere":
            return False
        nato = any(self.in_group(a, "nato") for _, a in [*self.mentions(start, end), *((0, a) for a in self.agents(event))])
        return nato and (bool(self.own_missions) or self.has_theme("iraq", sentence.start, sentence.end))

    def _takes_up_mission(self, event: Event) -> bool:
        """ "Les ministres sont convenus de la renforcer": the pronoun stands for the mission of the sentence before."""
        if not any(self.in_group(a, "nato") for a in self.agents(event)):
            return False
        pronoun = any(self.doc[i].lower_ in _OBJECT_PRONOUNS and self.doc[i].pos_ == "PRON" and self.doc[i].dep_ == "obj" for i in event.tokens)
        start = self.doc[event.head].sent.start
        before = self.doc[start - 1].sent if start else None
        return pronoun and before is not None and bool(self.own_missions_in(before.start, before.end))

    def _last_place(self, token: int) -> str:
        """The place spoken of last before a token: the theme "iraq" or "elsewhere"."""
        char = self.doc[token].idx
        last = {}
        for theme in ("iraq", "elsewhere"):
            spans = self._matches(theme)
            i = bisect_left(spans, (char, 0))
            last[theme] = spans[i - 1][0] if i else -1
        return max(last, key=last.get) if max(last.values()) >= 0 else ""

    def has_theme(self, theme: str, start: int, end: int) -> bool:
        """Does a range of tokens hold a word of a theme?"""
        return start < end and self._theme_in(theme, *self._chars(start, end))

    def _scope(self, event: Event) -> tuple[int, int]:
        """The tokens that an event governs: its own phrase, or the clause if it is the clause's head or a noun in it.

        A participle takes in the noun that it qualifies: "la politique hostile menée par …".
        """
        head = self.doc[event.head]
        if not event.nominal and head.dep_ == "acl" and head.head.i < head.i:
            return head.head.left_edge.i, max(max(event.tokens) + 1, head.head.right_edge.i + 1)
        if event.nominal or self.is_clause_head(event) or len(event.tokens) <= 2:
            start, end = event.clause
            return min(start, min(event.tokens)), max(end, max(event.tokens) + 1)
        return min(event.tokens), max(event.tokens) + 1

    def _matches(self, theme: str) -> list[tuple[int, int]]:
        found = self._themes.get(theme)
        if found is None:
            found = self._themes[theme] = [m.span() for m in self.rules.themes[theme].pattern.finditer(self.lower)]
        return found

    def _theme_in(self, theme: str, start: int, end: int) -> bool:
        found = self._matches(theme)
        i = bisect_left(found, (start, 0))
        return i < len(found) and found[i][0] < end

    def _chars(self, start: int, end: int) -> tuple[int, int]:
        return self.doc[start].idx, self.doc[end - 1].idx + len(self.doc[end - 1])

    # --- evidence ---------------------------------------------------------------------------------

    def evidence(self, event: Event) -> tuple[int, int]:
        """The clause that carries the fact; for a participle or infinitive, its own phrase with the noun that it qualifies."""
        start, end = self._scope(event)
        return self._within_statement(event.head, start, end)

    def clause_around(self, span: Span) -> tuple[int, int]:
        start, end = clause_bounds(clause_of(span.root))
        return self._within_statement(span.root.i, min(start, span.start), max(end, span.end))

    def _within_statement(self, head: int, start: int, end: int) -> tuple[int, int]:
        index, _ = self.voice(head)
        if index is not None:
            content = self.doc.spans["statements"][index]
            start, end = max(start, content.start), min(end, content.end)
        sentence = self.doc[head].sent
        return max(start, sentence.start), min(end, sentence.end)

    def text(self, start: int, end: int) -> str:
        return self.doc[start:end].text

    def voice(self, token: int) -> tuple[int | None, str]:
        """The innermost statement in which a token stands (its index), and its speaker; None in the outlet's own voice."""
        for index, span in self._statements:
            if span.start <= token < span.end:
                return index, span._.statement.speaker_id
        return None, ""

    # --- target, time, administration --------------------------------------------------------------

    def target(self, event: Event) -> str:
        """Of whom an Iraqi position speaks: the clause's words, else those of the sentence before."""
        start, end = self._scope(event)
        acting = set(self.agents(event))
        found = self._target_in(start, end, acting)
        if not found or self.has_theme("foreign_forces", start, end) and found == "foreign-forces":
            sentence = self.doc[event.head].sent
            found = found or self._target_in(sentence.start, sentence.end, acting)
            if not found and sentence.start:
                before = self.doc[sentence.start - 1].sent
                found = self._target_in(before.start, before.end, acting)
        return found

    def _target_in(self, start: int, end: int, acting: set[str]) -> str:
        chars = self._chars(start, end)
        if self._theme_in("foreign_forces", *chars):
            return "foreign-forces"
        if self.own_missions_in(start, end):
            return self.mission_actor
        named = [a for _, a in self.mentions(start, end) if a not in acting]
        for group in ("us", "nato", "coalition"):
            if any(self.in_group(a, group) for a in named):
                return self.rules.groups[group].actors[0]
        return self.us if self._theme_in("us_forces", *chars) else ""

    def date(self, start: int, end: int, head: int, shape: re.Pattern[str]) -> str:
        """The ISO date that stands nearest to the head in a range of tokens."""
        found = [(abs(s.start - head), s._.date.value) for s in self._dates
                 if start <= s.start < end and s._.date.type == "DATE" and shape.match(s._.date.value)]
        return min(found)[1] if found else ""

    def administration(self, event: Event, agent: str, state: str) -> str:
        """The US administration of a fact: named in the clause, the agent's own, or in office on the day."""
        start, end = self._scope(event)
        return (self._named_administration(start, end) or self._agents_administration(agent)
                or self._agents_administration(self.voice(event.head)[1]) or self.administration_at(event.head, state))

    def administration_at(self, token: int, state: str) -> str:
        sentence = self.doc[token].sent
        named = self._named_administration(sentence.start, sentence.end) if state in (DONE, PAST) else ""
        return named or self._office_on(self.published)

    @cached_property
    def published(self) -> str:
        return self.doc._.dating.published

    def _named_administration(self, start: int, end: int) -> str:
        text = self.lower[slice(*self._chars(start, end))]
        for administration in self.rules.codebook.administrations:
            if any(alias.lower() in text for alias in administration.aliases):
                return administration.id
        if "administration" in text and _PREVIOUS.search(text):
            return self._before(self._office_on(self.published))
        presidents = {a.president: a.id for a in self.rules.codebook.administrations}
        return next((presidents[a] for _, a in self.mentions(start, end) if a in presidents), "")

    def _agents_administration(self, agent: str) -> str:
        """That under which the agent held office at the time of the article, or the only one."""
        actor = self.rules.codebook.actor.get(agent)
        if actor is None or actor.kind != "person":
            return ""
        served = [a.id for a in self.rules.codebook.administrations for t in actor.terms
                  if t.from_ < (a.to or t.from_.max) and (t.to is None or a.from_ < t.to)]
        now = self._office_on(self.published)
        return now if now in served else (served[0] if len(set(served)) == 1 else "")

    def _office_on(self, day: str) -> str:
        day = day if len(day) == 10 else f"{day}-15" if len(day) == 7 else f"{day}-07-01" if day else ""
        found = self.rules.codebook.administration_on(day)
        return found.id if found else ""

    def _before(self, administration: str) -> str:
        ids = [a.id for a in sorted(self.rules.codebook.administrations, key=lambda a: a.from_)]
        return ids[ids.index(administration) - 1] if administration in ids[1:] else ""

    # --- numbers ----------------------------------------------------------------------------------

    def quantities(self, sentence: Span) -> list[tuple[int, Span]]:
        return [(i, s) for i, s in self._quantities if sentence.start <= s.start < sentence.end]

    def counts_mission(self, span: Span, quantity) -> bool:
        """Is a number of people the mission's own: NATO's, in a sentence about its mission in Iraq?"""
        sentence = span.sent
        return quantity.actor_id in ("", self.mission_actor) and self.is_about_mission(sentence) and not self.has_theme("elsewhere", *self.clause_around(span))

    def counts_us_troops(self, span: Span, quantity) -> bool:
        """Is a number of people that of US troops in Iraq?"""
        start, end = self.clause_around(span)
        chars = self._chars(start, end)
        return (quantity.actor_id == self.us or self._theme_in("us_forces", *chars) or self._theme_in("troop_counts", *chars) and any(
            self.in_group(a, "us") for _, a in self.mentions(start, end))) and not self._theme_in("elsewhere", *chars)

    def direction_at(self, span: Span) -> str:
        """expand or reduce, by the verb that governs a number."""
        lemmas = {t.lemma_ for t in [span.root, *span.root.ancestors][:5]}
        if lemmas & {"réduire", "retirer", "ramener", "diminuer", "rapatrier", "réduction", "retrait"}:
            return "reduce"
        return "expand" if lemmas & {"envoyer", "renforcer", "augmenter", "déployer", "porter"} else ""

