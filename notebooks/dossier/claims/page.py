"""The layers of evidence of a read Doc as plain lists, and where the words of a codebook's themes stand in it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import NamedTuple

from spacy.attrs import IDX, LENGTH
from spacy.tokens import Doc, Span

from .grammar import Grammar
from ..language import text_of
from ..rules import Rulebook

Range = tuple[int, int]    # tokens, or characters; end exclusive


class Line(NamedTuple):
    """A sentence: first token, end (exclusive), and the part of the page in which it stands."""

    start: int
    end: int
    part: str


class Page:
    """Look-ups by token over one article."""

    def __init__(self, doc: Doc, rules: Rulebook) -> None:
        self.doc = doc
        self.rules = rules
        self._text = text_of(doc)
        self.lower = self._text.lower()
        array = doc.to_array([IDX, LENGTH]).astype("int64")
        self._first_char = array[:, 0].tolist()
        self._last_char = (array[:, 0] + array[:, 1]).tolist()
        self.sentences = [Line(s.span.start, s.span.end, s.part) for s in doc._.sentences]
        self._sentence_starts = [s.start for s in self.sentences]
        self.mention_at: list[Span | None] = doc._.mention_at
        self._mentions = [(s.start, s.end, m.actor_id, m.others) for s in doc.spans["mentions"] if (m := s._.mention).actor_id]
        self._mention_starts = [m[0] for m in self._mentions]
        self.new_actors = doc._.new_actors
        self._of_sentence: dict[int, frozenset[str]] = {}      # themes, by the sentence's first token
        own = self.own_mission_ids = frozenset(m.id for m in rules.codebook.missions if m.own)
        missions = [(s.start, s.end, s._.mission) for s in doc.spans["missions"]] if "missions" in doc.spans else []
        self.own_missions: list[Range] = [(a, b) for a, b, m in missions if m in own]
        self.other_missions: list[Range] = [(a, b) for a, b, m in missions if m and m not in own]
        self.mission_heads = {t for a, b in self.own_missions for t in range(a, b) if self._text[self._first_char[t]:self._last_char[t]].lower() in ("mission", "missions", "nmi")}


    @cached_property
    def grammar(self) -> Grammar:
        return Grammar(self.doc)

    @property
    def published(self) -> str:
        """ISO date of the article, "" if unknown."""
        return self.doc._.dating.published

    def text(self, start: int, end: int) -> str:
        return self._text[self._first_char[start]:self._last_char[end - 1]]

    # --- sentences --------------------------------------------------------------------------------

    def sentence_at(self, token: int) -> Line:
        """The sentence in which a token stands."""
        return self.sentences[max(0, bisect_right(self._sentence_starts, token) - 1)]

    def sentence_before(self, token: int) -> Line | None:
        """The sentence before the one in which a token stands."""
        n = bisect_right(self._sentence_starts, token) - 2
        return self.sentences[n] if n >= 0 else None

    def end_of_next(self, token: int, count: int) -> int:
        """Where the sentences after that of a token end."""
        n = bisect_right(self._sentence_starts, token) - 1
        return self.sentences[min(n + count, len(self.sentences) - 1)].end

    # --- statements -------------------------------------------------------------------------------

    @cached_property
    def statements(self) -> list:
        """First token, end and `Statement` of each, in the order of the Doc's spans."""
        return [(s.start, s.end, s._.statement) for s in self.doc.spans["statements"]]

    @cached_property
    def _voices(self) -> list[int | None]:
        """For each token the statement in which it stands; what somebody asks, as another tells it, is in the teller's voice."""
        found: list[int | None] = [None] * len(self.doc)
        for n in sorted(range(len(self.statements)), key=lambda n: self.statements[n][0] - self.statements[n][1]):
            start, end, statement = self.statements[n]
            around = found[start] if start < end and found[start] == found[end - 1] else None
            found[start:end] = [around if statement.act == "ask" and around is not None else n] * (end - start)
        return found

    def voice(self, token: int) -> tuple[int | None, str]:
        """The statement in whose words a token stands (its index), and its speaker; None in the outlet's own voice."""
        n = self._voices[token]
        return (None, "") if n is None else (n, self.statements[n][2].speaker_id)

    def quotations_in(self, sentence: Line) -> list[Range]:
        """First token and end of what stands between quotation marks in a sentence, the marks left out."""
        found = []
        for span in self.doc.spans["quotations"]:
            if sentence.start <= span.start < sentence.end:
                inside = [t.i for t in span if not (t.is_quote or t.is_space or t.text in "«»“”„")]
                if inside:
                    found.append((inside[0], inside[-1] + 1))
        return found

    # --- actors, missions, numbers, dates -----------------------------------------------------------

    def mentions(self, start: int, end: int) -> list[tuple[int, str]]:
        """First token and actor of every mention in a range."""
        found = []
        for first, _, actor, others in self._mentions[bisect_left(self._mention_starts, start):bisect_left(self._mention_starts, end)]:
            found.append((first, actor))
            found += [(first, other) for other in others]
        return found

    def own_missions_in(self, start: int, end: int) -> bool:
        return any(a < end and b > start for a, b in self.own_missions)

    def other_missions_in(self, start: int, end: int) -> bool:
        return any(a < end and b > start for a, b in self.other_missions)

    def names_mission(self, token: int) -> bool:
        """Is a word part of a mission's name ("mission de formation")?"""
        return any(a <= token < b for a, b in (*self.own_missions, *self.other_missions))

    def in_plural_mission(self, token: int) -> bool:
        """ "pour des missions de formation": no name, but what is done."""
        return any(a <= token < b and "missions" in self.grammar.lower[a:b] for a, b in self.own_missions)

    @cached_property
    def _quantities(self) -> list[tuple[int, int, Span]]:
        return [(s.start, n, s) for n, s in enumerate(self.doc.spans["quantities"])]

    @cached_property
    def _quantity_starts(self) -> list[int]:
        return [q[0] for q in self._quantities]

    def quantities(self, start: int, end: int) -> list[tuple[int, Span]]:
        """Index and span of the quantities that begin in a range."""
        starts = self._quantity_starts
        return [(n, s) for _, n, s in self._quantities[bisect_left(starts, start):bisect_left(starts, end)]]

    @cached_property
    def _dates(self) -> list[tuple[int, str]]:
        return [(s.start, d.value) for s in self.doc.spans["dates"] if (d := s._.date).type == "DATE"]

    def dates(self, start: int, end: int) -> list[tuple[int, str]]:
        """First token and TIMEX3 value of the calendar dates in a range."""
        return [(place, value) for place, value in self._dates if start <= place < end]

    def date(self, start: int, end: int, head: int, shape: re.Pattern[str], is_done: bool = False) -> str:
        """The ISO date that stands nearest to the head in a range; for what is done, none after the article."""
        latest = self.published if is_done else ""
        found = [(abs(place - head), value) for place, value in self.dates(start, end) if shape.match(value) and not (latest and value > latest)]
        return min(found)[1] if found else ""

    # --- themes -----------------------------------------------------------------------------------

    def _find_themes(self) -> dict[str, list[Range]]:
        return self.rules.theme_index.find(self.lower)

    @cached_property
    def matches(self) -> dict[str, list[Range]]:
        """Theme → where its words stand, in characters."""
        return self._find_themes()

    @cached_property
    def themes_present(self) -> frozenset[str]:
        """The themes of which the article holds a word."""
        return frozenset(theme for theme, places in self.matches.items() if places)

    @cached_property
    def _theme_places(self) -> list[tuple[int, str]]:
        return sorted((start, theme) for theme, places in self.matches.items() for start, _ in places)

    def sentence_themes(self, sentence: Line) -> frozenset[str]:
        """The themes of which a sentence holds a word."""
        found = self._of_sentence.get(sentence.start)
        if found is None:
            places = self._theme_places
            first = bisect_left(places, (self._first_char[sentence.start], ""))
            last = bisect_left(places, (self._last_char[sentence.end - 1], ""), first)
            found = self._of_sentence[sentence.start] = frozenset(theme for _, theme in places[first:last])
        return found

    def has_theme(self, theme: str, start: int, end: int) -> bool:
        """Does a range of tokens hold a word of a theme?"""
        found = self.matches[theme]
        if not found or start >= end:
            return False
        i = bisect_left(found, (self._first_char[start], 0))
        return i < len(found) and found[i][0] < self._last_char[end - 1]

    def theme_words(self, theme: str, start: int, end: int) -> list[Range]:
        """The matches of a theme that begin in a range of tokens, in characters."""
        found = self.matches[theme]
        if not found or start >= end:
            return []
        i = bisect_left(found, (self._first_char[start], 0))
        return found[i:bisect_left(found, (self._last_char[end - 1], 0), i)]

    def theme_starts(self, theme: str, start: int, end: int) -> list[int]:
        """The tokens in a range with which words of a theme begin."""
        return [bisect_right(self._first_char, char) - 1 for char, _ in self.theme_words(theme, start, end)]

    def characters(self, start: int, end: int) -> Range:
        return self._first_char[start], self._last_char[end - 1]

    def first_character(self, token: int) -> int:
        return self._first_char[token]
