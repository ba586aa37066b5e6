"""Which mission is meant: the one this codebook is about, another, or none that can be told.

In: a Doc with mentions and references. Out: `doc.spans["missions"]` in text order, each with the identifier of missions.yml in
`span._.mission` ("" where the text leaves it open). A mission is known by its name; by whose it is and where, in the phrase or
around it ("la mission de formation de l'Alliance en Irak"); else it is the one last spoken of.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span

from . import Reading
from ..articles import BOILERPLATE
from ..codebook import DEFAULT_FOLDER, Codebook, Mission, load_codebook
from .lexicon import Lexicon, Name, add, folded, names_at, text_pieces
from ..vocabulary import mission_words as words

Span.set_extension("mission", default=None, force=True)

HERE, NEAR = 4, 2      # weight of a place in the mission's own phrase, and elsewhere in its sentence
MAX_PHRASE = 16        # tokens of "mission de formation et de conseil de l'Alliance atlantique en Irak"


@dataclass(slots=True)
class _Phrase:
    """A mission phrase, tokens `first` to `last` (exclusive); whose and where, as far as it says so itself."""

    first: int
    last: int
    noun: int
    is_plural: bool = False
    owners: tuple[str, ...] = ()
    place: str = ""


def mission_at(doc: Doc, first: int, last: int) -> str | None:
    """The mission spoken of in a range of tokens: its identifier, "" if it can't be told, None if no mission is spoken of."""
    found = [s._.mission for s in doc.spans["missions"] if s.start < last and s.end > first]
    return next((m for m in found if m), "") if found else None


@Language.factory("dossier_missions", default_config={"codebook": ""})
def make_missions(nlp: Language, name: str, codebook: str) -> MissionFinder:
    return MissionFinder(load_codebook(Path(codebook) if codebook else DEFAULT_FOLDER))


class MissionFinder:
    """The component."""

    def __init__(self, codebook: Codebook) -> None:
        self.missions = codebook.missions
        self.names: dict = {}
        for mission in codebook.missions:
            for form in (mission.name, *mission.aliases):
                found = text_pieces(form)
                add(self.names, (key for key, _ in found), Name(mission, tuple(case for _, case in found)))
        self.lexicon = Lexicon(codebook)
        self.actors = codebook.actor
        self.owners = {m.actor for m in codebook.missions}
        self.places = {m.place for m in codebook.missions}
        self.countries = {self._country(m): m.place for m in codebook.missions if self._country(m)}
        self.place_words = {folded(m.place): m.place for m in codebook.missions}

    def _country(self, mission: Mission) -> str:
        """The country code of a mission's place, where the place is a state."""
        return next((code for code, state in self.lexicon.states.items() if mission.place in state.aliases), "")

    def __call__(self, doc: Doc) -> Doc:
        reading: Reading = doc._.reading
        text = reading.stream.words
        places = self._places(doc, reading)
        named = self._named(doc)
        found: list[tuple[int, int, str]] = []
        last_spoken = ""
        default = self._default(named, places)
        for sentence in doc._.sentences:
            span = sentence.span
            if sentence.part == BOILERPLATE:
                continue
            spoken = [(first, last, mission) for first, last, mission in named if span.start <= first < span.end]
            covered = {t for first, last, _ in spoken for t in range(first, last)}
            phrases = [p for t in range(span.start, span.end) if text[t] in words.FOLDED_NOUNS and t not in covered and (p := self._phrase(doc, t, span)) is not None]
            heads = {p.last: p for p in phrases if any(first == p.last for first, _, _ in spoken)}   # "la mission | Resolute Support"
            spoken = [(heads[first].first if first in heads else first, last, mission) for first, last, mission in spoken]
            entries = spoken + [(p.first, p.last, p) for p in phrases if p not in heads.values()]
            for first, last, entry in sorted(entries, key=lambda e: e[0]):
                mission = entry if isinstance(entry, str) else self._meant(doc, entry, span, places, last_spoken, default)
                found.append((first, self._end(doc, last, span.end) if isinstance(entry, str) else last, mission))
                last_spoken = mission or last_spoken
        doc.spans["missions"] = [_span(doc, *f) for f in _apart(found)]
        return doc

    # --- what the text says ---

    def _named(self, doc: Doc) -> list[tuple[int, int, str]]:
        """Missions by name or by a form of the codebook."""
        stream = doc._.reading.stream
        found, i = [], 0
        while i < len(stream.keys):
            end, mission = i, ""
            if stream.keys[i] in self.names and stream.opens[i]:
                for end, entries in names_at(self.names, stream, i):
                    mission = entries[0].actor.id
            if mission and not self._is_a_task(doc, stream.tokens[i]):
                found.append((stream.tokens[i], stream.tokens[end - 1] + 1, mission))
                i = end
            else:
                i += 1
        return found

    def _places(self, doc: Doc, reading: Reading) -> list[tuple[int, str]]:
        """Where missions are, as named anywhere: by state, capital, adjective or region, with the token."""
        found = []
        for unit in reading.units:
            if unit.names:
                actor = unit.names[0].actor
                place = self.countries.get(actor.country, "") if actor.kind == "government" else ""
            elif unit.key in self.lexicon.demonyms:
                place = self.countries.get(self.lexicon.demonyms[unit.key][0], "")
            else:
                place = self.place_words.get(unit.key) or words.REGIONS.get(unit.key, "")
                place = place if place in self.places else ""
            if place:
                found.append((unit.first, place))
        return found

    def _phrase(self, doc: Doc, t: int, sentence: Span) -> _Phrase | None:
        """The phrase around the noun "mission" (or "opération", where its owner is named) at a token."""
        noun = doc[t].lower_
        if noun not in words.NOUNS or self._is_a_task(doc, t):
            return None
        first = t
        while first > sentence.start and (doc[first - 1].pos_ == "ADJ" or doc[first - 1].lower_ in words.SIZE_ADVERBS):
            first -= 1
        last, owners, place = self._modifiers(doc, t + 1, sentence.end)
        if not owners:
            owners = self._possessor(doc, first, sentence) or self._subject(doc, t)
        if noun in words.WEAK_NOUNS and not (owners and place):
            return None
        return _Phrase(first, last, t, noun.endswith("s"), owners, place)

    def _is_a_task(self, doc: Doc, t: int) -> bool:
        """ "avoir pour mission de", "la mission de protéger", "un ordre de mission", "en mission": no mission of troops."""
        if doc[t].lower_ not in words.NOUNS:
            return False
        before = doc[t - 1].lower_ if t else ""
        if before in words.NOT_AFTER:
            return True
        after = doc[t + 1:t + 3]
        return bool(len(after)) and (after[0].lower_ in words.NOT_BEFORE or len(after) == 2 and after[0].lower_ in ("de", "d'") and after[1].pos_ == "VERB"
                                     and "Inf" in after[1].morph.get("VerbForm"))

    def _modifiers(self, doc: Doc, t: int, stop: int) -> tuple[int, tuple[str, ...], str]:
        """Past adjectives and complements of the noun; whose mission and where they make it."""
        owners: list[str] = []
        place, end, stop = "", t, min(stop, t + MAX_PHRASE)
        while t < stop:
            token, word = doc[t], folded(doc[t].text)
            mention = doc._.mention_at[t]
            if mention is not None and mention.start <= t and doc[t - 1].lower_ in ("de", "d'", "du", "des", "l'", "la", "le", "les", "à", "au", "en", "#"):
                owners += self._owner(mention._.mention.actor_id)
                t = end = min(mention.end, stop)
            elif word in self.lexicon.demonyms:
                country = self.lexicon.demonyms[word][0]
                state = self.lexicon.states.get(country)
                if country in self.countries and not place:   # "la petite mission irakienne": where it is
                    place = self.countries[country]
                else:
                    owners += self._owner(state.id) if state else []
                t = end = t + 1
            elif word in words.OWNERS:
                owners.append(words.OWNERS[word])
                t = end = t + 1
            elif word in self.place_words or word in words.REGIONS:
                place = self.place_words.get(word) or words.REGIONS[word]
                t = end = t + 1
            elif token.dep_ == "amod" and token.pos_ == "ADJ" or word in words.COMPLEMENTS or word in words.PARTICIPLES:
                t = end = t + 1
            elif token.lower_ in words.LINKS:
                t += 1
            elif token.pos_ == "PROPN" and place_of(doc, t, self):
                place = place_of(doc, t, self)
                t = end = t + 1
            else:
                break
        return end, tuple(owners), place

    def _owner(self, actor_id: str) -> list[str]:
        """An actor as the owner of missions: itself or the institution that it is part of."""
        seen = actor_id
        while seen and seen not in self.owners:
            known = self.actors.get(seen)
            seen = known.part_of if known else ""
        return [seen or actor_id] if actor_id else []

    def _possessor(self, doc: Doc, first: int, sentence: Span) -> tuple[str, ...]:
        """ "L'OTAN élargit sa mission": the owner of missions named last before the possessive."""
        if not first or doc[first - 1].lower_ not in ("sa", "leur", "ses", "leurs", "son"):
            return ()
        for t in range(first - 2, sentence.start - 1, -1):
            mention = doc._.mention_at[t]
            if mention is not None:
                owners = self._owner(mention._.mention.actor_id)
                if owners and owners[0] in self.owners:
                    return tuple(owners)
        return ()

    def _subject(self, doc: Doc, t: int) -> tuple[str, ...]:
        """ "L'ONU a une mission à Bagdad": the owner of missions that is the subject of a verb with an indefinite mission for its object."""
        if doc[t].dep_ != "obj" or not any(c.lower_ == "une" for c in doc[t].children):
            return ()
        subjects = [doc._.mention_at[c.i] for c in doc[t].head.children if c.dep_ == "nsubj"]
        owners = self._owner(subjects[0]._.mention.actor_id) if subjects and subjects[0] is not None else []
        return tuple(o for o in owners if o in self.owners)

    def _end(self, doc: Doc, last: int, stop: int) -> int:
        """The end of a named mission with "en Irak" or "élargie" after it."""
        return max(last, self._modifiers(doc, last, stop)[0]) if doc[last - 1].pos_ not in ("PROPN", "X") or last < stop and doc[last].lower_ in ("en", "au") else last

    # --- which mission it is ---

    def _meant(self, doc: Doc, phrase: _Phrase, sentence: Span, places: list[tuple[int, str]], last_spoken: str, default: str) -> str:
        weights: Counter[str] = Counter()
        for t, place in places:
            if phrase.first <= t < phrase.last + 3 and self._is_location(doc, t):
                weights[place] += HERE
            elif sentence.start <= t < sentence.end:
                weights[place] += NEAR if self._is_location(doc, t) else 1
        if phrase.place:
            weights[phrase.place] += 2 * HERE
        if any(o not in self.owners for o in phrase.owners) and not any(o in self.owners for o in phrase.owners):
            return ""   # one nation's own
        owner = next((o for o in phrase.owners if o in self.owners), "")
        if self._is_generic(doc, phrase):
            return ""   # "une nouvelle mission à l'étranger"
        known = {m.id: m for m in self.missions}
        spoken = known.get(last_spoken)
        if weights:
            best = max(weights.values())
            near = [p for p, w in weights.items() if w == best]
            where = spoken.place if spoken and spoken.place in near else near[0] if len(near) == 1 else self._nearest(phrase, sentence, places, near)
            fitting = [m for m in self.missions if m.place == where and (not owner or m.actor == owner)]
            if spoken in fitting and not phrase.is_plural:
                return spoken.id
            if fitting and (owner or best >= NEAR):
                return _first(fitting)
            if best >= HERE:
                return ""
        if phrase.is_plural and not owner:
            return ""
        if spoken and (not owner or spoken.actor == owner):
            return spoken.id
        fallback = known.get(default)
        return default if fallback and (not owner or fallback.actor == owner) else ""

    def _is_location(self, doc: Doc, t: int) -> bool:
        before = doc[t - 1].lower_ if t else ""
        return before in words.LOCATIVES or before in ("#", "l'") and t > 1 and doc[t - 2].lower_ in words.LOCATIVES

    def _is_generic(self, doc: Doc, phrase: _Phrase) -> bool:
        return any(doc[t].lower_ in words.ELSEWHERE for t in range(phrase.first, min(phrase.last + 4, len(doc))))

    def _nearest(self, phrase: _Phrase, sentence: Span, places: list[tuple[int, str]], near: list[str]) -> str:
        inside = [(abs(t - phrase.noun), place) for t, place in places if place in near and sentence.start <= t < sentence.end]
        return min(inside)[1] if inside else near[0]

    def _default(self, named: list[tuple[int, int, str]], places: list[tuple[int, str]]) -> str:
        """What a mission is before any has been told: the only one named, or the own one in an article mostly about its place."""
        ids = list(dict.fromkeys(m for _, _, m in named))
        if len(ids) == 1:
            return ids[0]
        counts = Counter(place for _, place in places)
        if not counts:
            return ""
        top = counts.most_common(1)[0]
        here = [m for m in self.missions if m.place == top[0]]
        if sum(counts.values()) - top[1] > top[1] or not here:
            return ""
        return _first(here)


def place_of(doc: Doc, t: int, finder: MissionFinder) -> str:
    """The place of missions that a proper noun names: "Irak", "Bagdad" (by its state)."""
    found = [u for u in finder.lexicon.names.get(folded(doc[t].text), {}).get("", ()) if u.actor.kind == "government"]
    return finder.countries.get(found[0].actor.country, "") if found else ""


def _first(missions: list[Mission]) -> str:
    """The codebook's own mission if it is among them, else the first in its order."""
    return next((m.id for m in missions if m.own), missions[0].id)


def _apart(found: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    kept: list[tuple[int, int, str]] = []
    for first, last, mission in sorted(found, key=lambda f: (f[0], -f[1])):
        if not kept or first >= kept[-1][1]:
            kept.append((first, last, mission))
    return kept


def _span(doc: Doc, first: int, last: int, mission: str) -> Span:
    span = Span(doc, first, last, label="MISSION")
    span._.mission = mission
    return span
