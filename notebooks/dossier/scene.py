"""One article as the coding rules see it: who acts in a clause, what it is about, whose voice it is in."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

from spacy.tokens import Doc, Span

from .administrations import Administrations
from .articles import TITLE, plain
from .events import Event
from .grammar import Grammar
from .rules import Rulebook
from .subjects import patient_of
from .vocabulary import claims as words
from .vocabulary.nations import BY_FORM

Range = tuple[int, int]    # tokens, end exclusive


class Scene:
    """Look-ups over a read Doc."""

    def __init__(self, doc: Doc, rules: Rulebook) -> None:
        self.doc = doc
        self.rules = rules
        self.lower = doc.text.lower()
        self.own_ids = {m.id for m in rules.codebook.missions if m.own}
        self.mission_actor = next((m.actor for m in rules.codebook.missions if m.own), "")
        self.us = rules.groups["us"].actors[0]
        missions = [(s.start, s.end, s._.mission) for s in doc.spans["missions"]] if "missions" in doc.spans else []
        self.own_missions: list[Range] = [(a, b) for a, b, m in missions if m in self.own_ids]
        self.other_missions: list[Range] = [(a, b) for a, b, m in missions if m and m not in self.own_ids]
        self._mentions = [(s.start, s.end, m.actor_id, m.others) for s in doc.spans["mentions"] if (m := s._.mention).actor_id]
        self._mention_starts = [m[0] for m in self._mentions]
        self._themes: dict[str, list[Range]] = {}
        self._groups: dict[tuple[str, str], bool] = {}
        self._agents: dict[int, tuple[str, ...]] = {}          # by the event's head
        self._scopes: dict[int, Range] = {}
        self._touched: dict[tuple[int, str], bool] = {}        # by the event's head and the theme
        self._about: dict[int, bool] = {}                      # by the sentence's first token

    @cached_property
    def grammar(self) -> Grammar:
        return Grammar(self.doc)

    @cached_property
    def administrations(self) -> Administrations:
        return Administrations(self)

    @cached_property
    def statements(self) -> list:
        return [(s.start, s.end, s._.statement) for s in self.doc.spans["statements"]]

    @cached_property
    def _inner_first(self) -> list[int]:
        return sorted(range(len(self.statements)), key=lambda n: self.statements[n][1] - self.statements[n][0])

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [s.span.start for s in self.doc._.sentences]

    def sentence_at(self, token: int):
        """The sentence (with its part) in which a token stands."""
        return self.doc._.sentences[max(0, bisect_right(self._sentence_starts, token) - 1)]

    def sentence_before(self, token: int):
        n = bisect_right(self._sentence_starts, token) - 2
        return self.doc._.sentences[n] if n >= 0 else None

    # --- actors -----------------------------------------------------------------------------------

    def in_group(self, actor_id: str, group: str) -> bool:
        key = actor_id, group
        found = self._groups.get(key)
        if found is None:
            new = self.doc._.new_actors.get(actor_id)
            found = self._groups[key] = self.rules.in_group(actor_id, new.country if new else "", group) or bool(
                new) and group in words.GROUP_WORDS and any(w in new.role.lower() for w in words.GROUP_WORDS[group])
        return found

    def group_of(self, actor_id: str) -> str:
        return next((g for g in self.rules.groups if self.in_group(actor_id, g)), "")

    def mentions(self, start: int, end: int) -> list[tuple[int, str]]:
        """First token and actor of every mention in a range."""
        found = []
        for first, _, actor, others in self._mentions[bisect_left(self._mention_starts, start):bisect_left(self._mention_starts, end)]:
            found.append((first, actor))
            found += [(first, other) for other in others]
        return found

    def concerns(self, sentence: Span) -> bool:
        """Is anybody of the codebook's groups in play in a sentence: named, in the theme of their forces, or as its voice?"""
        start, end = sentence.start, sentence.end
        return (any(self.group_of(a) for _, a in self.mentions(start, end)) or bool(self.own_missions_in(start, end))
                or any(self.has_theme(t, start, end) for t in ("foreign_forces", "us_forces", "carrying"))
                or any(self.group_of(s.speaker_id) for a, b, s in self.statements if a < end and b > start and s.speaker_id)
                or self.in_play(start, end) and self.has_theme("in_play", start, end))

    def agents(self, event: Event) -> tuple[str, ...]:
        """Who acts: the named, the speaker for "nous", NATO where its mission is the subject."""
        found = self._agents.get(event.head)
        if found is None:
            found = self._agents[event.head] = self._find_agents(event)
        return found

    def _find_agents(self, event: Event) -> tuple[str, ...]:
        grammar = self.grammar
        found: dict[str, None] = {}
        for head in event.subject:
            found.update(dict.fromkeys(self.actors_of(head)))
        if found:
            return tuple(dict.fromkeys(self.rules.stands_for.get(a, a) for a in found))
        if not event.nominal and any(grammar.lower[h] in words.SPEAKERS for h in event.subject):
            speaker = self.voice(event.head)[1]
            return (self.institution(speaker),) if speaker else ()
        return ()

    def actors_of(self, head: int) -> list[str]:
        """The actors whom a noun phrase means, by its head."""
        grammar, at = self.grammar, self.doc._.mention_at
        if at[head] is not None and at[head]._.mention.actor_id:
            mention = at[head]._.mention
            return [mention.actor_id, *mention.others]
        if grammar.lower[head] in words.SPEAKERS:
            return []
        described = self.administrations.described(head)
        if described:
            return [described]
        phrase = grammar.phrase(head)
        first = next((at[t]._.mention.actor_id for t in phrase if at[t] is not None and at[t]._.mention.actor_id), "")
        if any(a <= head < b for a, b in self.own_missions):
            return [self.mission_actor]
        if first and grammar.lemma[head] not in words.MERE_THINGS:
            return [first]
        if any(a <= t < b for a, b in self.own_missions for t in phrase):
            return [self.mission_actor]
        if grammar.pos[head] == "PRON":
            return [self.mission_actor] if self.stands_for_mission(head) else []
        nation = next((BY_FORM[w] for t in phrase if (w := plain(grammar.lower[t])) in BY_FORM), "")
        if nation and (group := self._group_of_country(nation)):
            return [group]
        if phrase and self._theme_in("us_forces", *self._chars(phrase[0], phrase[-1] + 1)):
            return [self.us]
        return []

    def _group_of_country(self, country: str) -> str:
        return next((g.actors[0] for g in self.rules.groups.values() if country in g.countries and g.actors), "")

    def institution(self, speaker: str) -> str:
        """For whom an official says "nous"."""
        return next((g.actors[0] for g in self.rules.groups.values() if g.actors and self.in_group(speaker, g.id)), speaker)

    def stands_for_mission(self, pronoun: int) -> bool:
        """ "Elle a formé …": a pronoun that opens a sentence after one about the mission, and names nobody."""
        grammar = self.grammar
        if grammar.lower[pronoun] not in ("elle", "-elle", "celle-ci") or self.doc._.mention_at[pronoun] is not None:
            return False
        sentence = self.sentence_at(pronoun).span
        before = self.own_missions_in(sentence.start, pronoun)
        if before:
            return True
        earlier = self.sentence_before(sentence.start)
        return earlier is not None and bool(self.own_missions_in(earlier.span.start, earlier.span.end))

    def reports(self, event: Event, agent: str) -> int | None:
        """The statement whose cue the event is, if the agent is its speaker and does more than ask."""
        word, sentence = self.doc[event.head].text, self.sentence_at(event.head).span
        for n in self._inner_first:
            start, _, statement = self.statements[n]
            if (statement.speaker_id == agent and statement.act != "ask" and sentence.start <= start < sentence.end and word in statement.cue.split()
                    and abs(start - event.head) < 25):
                return n
        return None

    # --- what about -------------------------------------------------------------------------------

    def touches(self, event: Event, theme: str) -> bool:
        """Is a clause about a theme: by its words, or by the other layers of evidence?"""
        key = event.head, theme
        found = self._touched.get(key)
        if found is None:
            reader = _FACETS.get(theme)
            start, end = self.scope(event)
            found = self._touched[key] = reader(self, event, start, end) if reader else self.has_theme(theme, start, end)
        return found

    def _mission(self, event: Event, start: int, end: int) -> bool:
        return bool(self.own_missions_in(start, end)) or self._has_presence(event, start, end) or self._takes_up_mission(event)

    def _mission_object(self, event: Event, start: int, end: int) -> bool:
        """Is the mission what something happens to: object of an active verb, subject of a passive one, "la mission" of a noun?"""
        for a, b in self.object_of(event):
            if self.own_missions_in(a, b) or any(self.stands_for_mission(t) for t in range(a, b)):
                return True
            if self._has_presence(event, a, b):
                return True
        return False

    def object_of(self, event: Event) -> list[Range]:
        """Token ranges of what an event happens to."""
        grammar, head = self.grammar, event.head
        start, end = self.scope(event)
        if event.nominal:
            return [(head + 1, self._phrase_end(head + 1, end))]
        ranges = [(head + 1, self._clause_end(head + 1, end))]
        if event.passive or grammar.lemma[head] in words.INTRANSITIVE or "voir" == grammar.lemma[head] or grammar.pos[head] == "ADJ":
            ranges = [(min(p), max(p) + 1) for h in patient_of(grammar, head) if (p := grammar.phrase(h))]
            following = self._opening_participle(event)
            return [*ranges, *([following] if following else [])]
        return ranges

    def _opening_participle(self, event: Event) -> Range | None:
        """ "Lancée en octobre 2018, la mission compte …": what the participle that opens a sentence is said of."""
        sentence = self.sentence_at(event.head).span
        if event.head - sentence.start > 2:
            return None
        comma = next((t for t in range(event.head, sentence.end) if self.grammar.lower[t] == ","), None)
        return (comma + 1, min(comma + 6, sentence.end)) if comma is not None else None

    def _phrase_end(self, start: int, end: int) -> int:
        """Where a noun phrase that goes on at `start` ends: at a verb, a comma, a relative clause."""
        for t in range(start, end):
            if self.grammar.is_finite(t) or self.grammar.lower[t] in words.PHRASE_ENDS:
                return t
        return end

    def _clause_end(self, start: int, end: int) -> int:
        for t in range(start, end):
            if self.grammar.lower[t] in words.CLAUSE_ENDS:
                return t
        return end

    def _in_play(self, event: Event, start: int, end: int) -> bool:
        sentence = self.sentence_at(event.head).span
        return self.in_play(sentence.start, sentence.end)

    def in_play(self, start: int, end: int) -> bool:
        """Is the mission the matter at hand: in the sentence, or spoken of last before it with no other place between?"""
        found = self._about.get(start)
        if found is None:
            found = self._about[start] = self.is_about_mission(start, end) or self._still_about(start, end)
        return found

    def _still_about(self, start: int, end: int) -> bool:
        if not self.main_subject or any(a < end and b > start for a, b in self.other_missions):
            return False
        iraq = self.has_theme("iraq", start, end)
        if self.has_theme("elsewhere", start, end) and not iraq:
            return False
        return iraq or self._last_place(start) != "elsewhere"

    @cached_property
    def main_subject(self) -> bool:
        """Is the article about the mission: in its title, or more often than any other mission?"""
        if len(self.own_missions) > len(self.other_missions):
            return True
        titles = [s.span for s in self.doc._.sentences if s.part == TITLE]
        return any(self.is_about_mission(s.start, s.end) for s in titles)

    def is_about_mission(self, start: int, end: int) -> bool:
        """Does a sentence speak of the mission, by name or, in an article about it, of NATO's presence and nothing elsewhere?"""
        if self.own_missions_in(start, end):
            return True
        if any(a < end and b > start for a, b in self.other_missions):
            return False
        iraq = self.has_theme("iraq", start, end)
        if self.has_theme("elsewhere", start, end) and not iraq or not iraq and self._last_place(start) == "elsewhere":
            return False
        nato = any(self.in_group(a, "nato") for _, a in self.mentions(start, end))
        return nato and self.has_theme("presence", start, end) and (bool(self.own_missions) or iraq)

    def _has_presence(self, event: Event, start: int, end: int) -> bool:
        """NATO's presence, trainers or training in Iraq, without the word mission."""
        if not self.has_theme("presence", start, end) or self.has_theme("elsewhere", start, end) and not self.has_theme("iraq", start, end):
            return False
        if any(a < end and b > start for a, b in self.other_missions):
            return False
        sentence = self.sentence_at(event.head).span
        iraq = self.has_theme("iraq", sentence.start, sentence.end)
        if not iraq and self._last_place(sentence.start) == "elsewhere":
            return False
        nato = any(self.in_group(a, "nato") for _, a in self.mentions(start, end)) or any(self.in_group(a, "nato") for a in self.agents(event))
        return nato and (bool(self.own_missions) or iraq)

    def _takes_up_mission(self, event: Event) -> bool:
        """ "Les ministres sont convenus de la renforcer": the pronoun stands for the mission of the sentence before."""
        if not any(self.in_group(a, "nato") for a in self.agents(event)):
            return False
        grammar = self.grammar
        reach = range(event.head - 1, min(event.head + 6, self.sentence_at(event.head).span.end - 1))
        if not any(grammar.lower[t] in ("la", "l'") and grammar.pos[t] == "PRON" and grammar.is_verb(t + 1) for t in reach):
            return False
        sentence = self.sentence_at(event.head).span
        before = self.sentence_before(sentence.start)
        return bool(self.own_missions_in(sentence.start, event.head)) or before is not None and bool(self.own_missions_in(before.span.start, before.span.end))

    def _number(self, event: Event, start: int, end: int) -> bool:
        return any(q._.quantity.kind == "personnel" for _, q in self.quantities(start, end))

    def _others(self, event: Event, start: int, end: int) -> bool:
        """Is NATO, the coalition, the United States or any foreign force named, apart from those who act?"""
        return (self._mission(event, start, end) or any(self.names(event, g) for g in ("nato", "us", "coalition", "foreign-forces"))
                or any(self.has_theme(t, start, end) for t in ("foreign_forces", "us_forces")))

    def _iraqi_party(self, event: Event, start: int, end: int) -> bool:
        return any(self.in_group(a, "iraq") for _, a in self.mentions(start, end)) or self.has_theme("iraqi_parties", start, end)

    def _us_troops(self, event: Event, start: int, end: int) -> bool:
        """US forces: by their name, as "nos" or "ses" troops of Washington, or as a number of them."""
        if self.has_theme("us_forces", start, end) or any(q._.quantity.kind == "personnel" and q._.quantity.actor_id == self.us for _, q in self.quantities(start, end)):
            return True
        us_acts = any(self.in_group(a, "us") for a in self.agents(event)) or not self.agents(event) and self.in_group(self.voice(event.head)[1], "us")
        return us_acts and (self.has_theme("troop_counts", start, end) or self._owned_forces(start, end))

    def _owned_forces(self, start: int, end: int) -> bool:
        lower = self.grammar.lower
        return any(lower[t] in words.POSSESSIVES and self.has_theme("forces", t, min(t + 4, end)) for t in range(start, end))

    def names(self, event: Event, group: str) -> bool:
        """Is somebody of a group named in the clause, apart from those who act?"""
        start, end = self.scope(event)
        acting = set(self.agents(event))
        return any(self.in_group(a, group) for i, a in self.mentions(start, end) if i not in event.subject and a not in acting)

    def own_missions_in(self, start: int, end: int) -> bool:
        return any(a < end and b > start for a, b in self.own_missions)

    def names_mission(self, token: int) -> bool:
        """Is a word part of a mission's name ("mission de formation")?"""
        return any(a <= token < b for a, b in (*self.own_missions, *self.other_missions))

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

    def _matches(self, theme: str) -> list[Range]:
        found = self._themes.get(theme)
        if found is None:
            found = self._themes[theme] = [m.span() for m in self.rules.themes[theme].pattern.finditer(self.lower)]
        return found

    def _theme_in(self, theme: str, start: int, end: int) -> bool:
        found = self._matches(theme)
        i = bisect_left(found, (start, 0))
        return i < len(found) and found[i][0] < end

    def _chars(self, start: int, end: int) -> Range:
        last = self.doc[end - 1]
        return self.doc[start].idx, last.idx + len(last)

    # --- where ------------------------------------------------------------------------------------

    def scope(self, event: Event) -> Range:
        """The tokens that an event governs: its own phrase, or the clause if it is the clause's head or a noun in it.

        A participle takes in the noun that it qualifies: "la politique hostile menée par …".
        """
        found = self._scopes.get(event.head)
        if found is None:
            found = self._scopes[event.head] = self.within_statement(event.head, *self._find_scope(event))
        return found

    def _find_scope(self, event: Event) -> Range:
        grammar, head = self.grammar, event.head
        tokens = grammar.subtree(head)
        first, last = min(tokens), max(tokens) + 1
        noun = grammar.head[head]
        if not event.nominal and grammar.dep[head] == "acl" and noun < head:
            return min(grammar.subtree(noun)), max(last, max(grammar.subtree(noun)) + 1)
        if event.nominal or grammar.clause_of(head) == head or last - first <= 2:
            start, end = event.clause
            return min(start, first), max(end, last)
        return first, last

    def within_statement(self, head: int, start: int, end: int) -> Range:
        index = self.voice(head)[0]
        if index is not None:
            start, end = max(start, self.statements[index][0]), min(end, self.statements[index][1])
        sentence = self.sentence_at(head).span
        return max(start, sentence.start), max(min(end, sentence.end), head + 1)

    def voice(self, token: int) -> tuple[int | None, str]:
        """The innermost statement in which a token stands (its index), and its speaker; None in the outlet's own voice."""
        span = self.doc._.statement_at[token] if self.doc._.statement_at else None
        if span is None:
            return None, ""
        for n in self._inner_first:
            start, end, statement = self.statements[n]
            if start == span.start and end == span.end:
                return n, statement.speaker_id
        return None, ""

    # --- target, date, numbers ----------------------------------------------------------------------

    def target(self, event: Event) -> str:
        """Of whom an Iraqi position speaks: the clause's words, else those of the sentence before."""
        start, end = self.scope(event)
        acting = set(self.agents(event))
        found = self._target_in(start, end, acting)
        if not found:
            sentence = self.sentence_at(event.head).span
            found = self._target_in(sentence.start, sentence.end, acting)
            before = self.sentence_before(sentence.start)
            if not found and before is not None:
                found = self._target_in(before.span.start, before.span.end, acting)
            if not found and self.in_play(sentence.start, sentence.end):
                found = self.mission_actor
        return found

    def _target_in(self, start: int, end: int, acting: set[str]) -> str:
        chars = self._chars(start, end)
        if self._theme_in("foreign_forces", *chars):
            return "foreign-forces"
        if self.own_missions_in(start, end):
            return self.mission_actor
        named = [a for _, a in self.mentions(start, end) if a not in acting]
        for group in ("us", "nato", "coalition", "foreign-forces"):
            if any(self.in_group(a, group) for a in named):
                return self.rules.groups[group].actors[0]
        return self.us if self._theme_in("us_forces", *chars) else ""

    @cached_property
    def _dates(self) -> list[tuple[int, str]]:
        return [(s.start, s._.date.value) for s in self.doc.spans["dates"] if s._.date.type == "DATE"]

    def date(self, start: int, end: int, head: int, shape: re.Pattern[str]) -> str:
        """The ISO date that stands nearest to the head in a range of tokens."""
        found = [(abs(place - head), value) for place, value in self._dates if start <= place < end and shape.match(value)]
        return min(found)[1] if found else ""

    @cached_property
    def _quantities(self) -> list[tuple[int, Span]]:
        return list(enumerate(self.doc.spans["quantities"]))

    def quantities(self, start: int, end: int) -> list[tuple[int, Span]]:
        return [(i, s) for i, s in self._quantities if start <= s.start < end]


_FACETS = {
    "mission": Scene._mission, "mission_object": Scene._mission_object, "mission_in_play": Scene._in_play, "number": Scene._number,
    "presence_of_others": Scene._others, "iraqi_party": Scene._iraqi_party, "us_troops": Scene._us_troops,
}
