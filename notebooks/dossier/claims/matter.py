"""What an article is about: whether the mission, other foreign forces or another place are the matter at hand where a sentence stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property

from spacy.tokens import Doc

from ..articles import BOILERPLATE, TITLE
from .page import Line, Range
from ..rules import Rulebook
from .scopes import Scopes
from ..vocabulary.places import SHELTERING

SENTENCES_IN_MIND = 5     # sentences back to which "nous l'acceptons" may point


class Matter(Scopes):
    """A page with what it speaks of, sentence by sentence."""

    def __init__(self, doc: Doc, rules: Rulebook) -> None:
        super().__init__(doc, rules)
        self._about: dict[int, bool] = {}                      # by the sentence's first token

    def _find_themes(self) -> dict[str, list[Range]]:
        """A place to which the mission's people are moved is no change of subject ("repliés au Koweït")."""
        found = super()._find_themes()
        return found | {"elsewhere": [(a, b) for a, b in found["elsewhere"] if not self._is_refuge(a)]}

    def _is_refuge(self, char: int) -> bool:
        token = bisect_right(self._first_char, char) - 1
        near = range(max(self.sentence_at(token).start, token - 8), token)
        return any(self.grammar.lemma[t] in SHELTERING for t in near) and any(self.grammar.lower[t] in ("à", "au", "en", "pour", "vers") for t in range(max(0, token - 3), token)) or (
            any(self.grammar.lower[t] == "et" for t in range(max(0, token - 3), token)) and any(self.grammar.lemma[t] in SHELTERING for t in range(max(self.sentence_at(token).start, token - 12), token)))

    def concerns(self, sentence: Line) -> bool:
        """Is anybody of the codebook's groups in play in a sentence: named, in the theme of their forces, or as its voice?"""
        start, end = sentence.start, sentence.end
        return (any(self.group_of(a) for _, a in self.mentions(start, end)) or bool(self.own_missions_in(start, end))
                or any(self.has_theme(t, start, end) for t in ("foreign_forces", "us_forces", "carrying", "slogans"))
                or any(self.group_of(s.speaker_id) for a, b, s in self.statements if a < end and b > start and s.speaker_id)
                or self.in_play(start, end))

    def in_play(self, start: int, end: int) -> bool:
        """Is the mission the matter at hand: in the sentence, or spoken of last before it with no other place between?"""
        found = self._about.get(start)
        if found is None:
            found = self._about[start] = self.is_about_mission(start, end) or self._still_about(start, end)
        return found

    def _still_about(self, start: int, end: int) -> bool:
        if self.other_missions_in(start, end):
            return False
        own = max((a for a, _ in self.own_missions if a < start), default=-1)
        other = max((a for a, _ in self.other_missions if a < start), default=-1)
        if other > own or own < 0 and not self.main_subject and not self._was_about(start):
            return False
        iraq = self.has_theme("iraq", start, end)
        if self.has_theme("elsewhere", start, end) and not iraq:
            return False
        return iraq or self.last_place(start) != "elsewhere"

    def _was_about(self, start: int) -> bool:
        """Did one of the sentences before speak of NATO's presence, in an article that names no mission?"""
        for _ in range(SENTENCES_IN_MIND):
            before = self.sentence_before(start)
            if before is None:
                return False
            start = before.start
            if self.is_about_mission(before.start, before.end):
                return True
        return False

    @cached_property
    def is_on_subject(self) -> bool:
        """Is the article about Iraq or about the alliance at large, and not about another mission?"""
        return not self.other_missions or bool(self.own_missions) or len(self.matches["iraq"]) > len(self.other_missions)

    @cached_property
    def main_subject(self) -> bool:
        """Is the article about the mission: in its title, or more often than any other mission?"""
        if len(self.own_missions) > len(self.other_missions):
            return True
        first = min((a for a, _ in (*self.own_missions, *self.other_missions)), default=-1)
        if first >= 0 and any(a == first for a, _ in self.own_missions):
            return True
        titles = [s for s in self.sentences if s.part == TITLE]
        if any(self.is_about_mission(s.start, s.end) or not self.other_missions and self._names_both(s) for s in titles):
            return True
        if self.other_missions:
            return False
        body = [s for s in self.sentences if s.part not in (BOILERPLATE, TITLE)]
        if sum(self.is_about_mission(s.start, s.end) for s in body) > 1:    # its trainers, without the word "mission"
            return True
        nato = sum(any(self.in_group(a, "nato") for _, a in self.mentions(s.start, s.end)) for s in body)
        return nato > 2 and len(self.matches["iraq"]) > 2 * max(1, len(self.matches["elsewhere"]))

    @cached_property
    def may_tell_of_mission(self) -> bool:
        """Are NATO and Iraq both named in the text itself, not only in a list of other articles?"""
        read = [s for s in self.sentences if s.part != BOILERPLATE]
        return (any(self.in_group(a, "nato") for s in read for _, a in self.mentions(s.start, s.end))
                and any(self.has_theme("iraq", s.start, s.end) for s in read))

    def _names_both(self, sentence: Line) -> bool:
        """ "Ce que l'Otan gagne en Irak": NATO and the country, in a title."""
        nato = any(self.in_group(a, "nato") for _, a in self.mentions(sentence.start, sentence.end))
        return nato and self.has_theme("iraq", sentence.start, sentence.end) and not self.has_theme("elsewhere", sentence.start, sentence.end)

    def is_about_mission(self, start: int, end: int) -> bool:
        """Does a sentence speak of the mission, by name or, in an article about it, of NATO's presence and nothing elsewhere?"""
        if self.own_missions_in(start, end):
            return True
        if self.other_missions_in(start, end):
            return False
        iraq = self.has_theme("iraq", start, end)
        if self.has_theme("elsewhere", start, end) and not iraq or not iraq and self.last_place(start) == "elsewhere":
            return False
        nato = any(self.in_group(a, "nato") for _, a in self.mentions(start, end))
        return nato and self.has_theme("presence", start, end) and (bool(self.own_missions) or iraq)

    def others_in_play(self, start: int, end: int) -> bool:
        """Are foreign forces the matter at hand: the mission, or any of them in the sentence or the three before?"""
        if self.in_play(start, end):
            return True
        first = self.start_of_last(start, SENTENCES_IN_MIND)
        return self.has_theme("foreign_forces", first, end) or self.has_theme("us_forces", first, end) or any(
            self.in_group(a, g) for _, a in self.mentions(first, end) for g in ("nato", "coalition"))

    def start_of_last(self, start: int, count: int) -> int:
        """The first token of the sentences before one."""
        for _ in range(count):
            before = self.sentence_before(start)
            if before is None:
                break
            start = before.start
        return start

    def was_last(self, theme: str, token: int) -> bool:
        """Was a theme spoken of in one of the last sentences, and Iraq not since?"""
        first = self.start_of_last(self.sentence_at(token).start, SENTENCES_IN_MIND)
        char, floor = self.first_character(token), self.first_character(first)
        spoken = [a for a, _ in self.matches[theme] if floor <= a < char]
        return bool(spoken) and not any(spoken[-1] < a < char for a, _ in self.matches["iraq"])

    def last_place(self, token: int) -> str:
        """The place spoken of last before a token: the theme "iraq" or "elsewhere"."""
        char = self.first_character(token)
        last = {}
        for theme in ("iraq", "elsewhere"):
            spans = self.matches[theme]
            i = bisect_left(spans, (char, 0))
            last[theme] = spans[i - 1][0] if i else -1
        if max(last.values()) < 0:
            return ""
        if last["iraq"] >= 0 and last["elsewhere"] > last["iraq"]:   # "ont quitté Bagdad pour la Jordanie": one sentence, and Iraq in it
            between = self.doc.char_span(last["iraq"], last["elsewhere"] + 1, alignment_mode="expand")
            if between is not None and self.sentence_at(between.start) is self.sentence_at(between.end - 1):
                return "iraq"
        return max(last, key=last.get)
