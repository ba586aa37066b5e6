"""People by name, those of the codebook and those whom only the text introduces; after that the surname alone is enough."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from spacy.tokens import Doc

from ..codebook import Actor
from .designations import BEFORE_NOUNS, JOINERS, Designation, gender_of, is_initial, key_of, office_after, office_before, office_over_stop, person_noun_at, person_noun_ending
from .introductions import Introductions
from .lexicon import ACRONYM, CAPITAL, Lexicon, Stream, folded, slug, sounds, surnames
from .titles import Phrase, Unit
from ..vocabulary import first_names, people

_FUNCTION_WORDS = frozenset({"ADP", "ADV", "AUX", "CCONJ", "DET", "PRON", "SCONJ"})
_OF = frozenset({"de", "d'", "du", "des"})
_OF_THE = _OF | {"l'", "la", "le", "les"}
_DETERMINERS = frozenset({"l'", "la", "le", "un", "une"})


@dataclass(slots=True)
class Person:
    """What a text tells of somebody: gender ("m", "f" or ""), the words of the offices set beside the name."""

    actor: Actor
    gender: str = ""
    roles: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Named:
    """A name of a person as written, title and rank included: tokens `first` to `last` (exclusive)."""

    first: int
    last: int
    name_first: int   # without title and rank
    actor_id: str
    designation: Designation


class People:
    """The people of one Doc: finds their names, and keeps what the text tells of each."""

    def __init__(self, doc: Doc, stream: Stream, units: list[Unit], phrases: list[Phrase], lexicon: Lexicon) -> None:
        self.doc, self.stream, self.words, self.units, self.lexicon = doc, stream, stream.words, units, lexicon
        self.introductions = Introductions(doc, stream, units, phrases)
        self.phrase_by_end = self.introductions.phrase_by_end
        self.in_phrase = {t: p for p in phrases if p.is_office for t in range(p.first, p.last)}
        self.people: dict[str, Person] = {}
        self.new: dict[str, Actor] = {}
        self.named: list[Named] = []
        self.beside: list[tuple[int, int, str]] = []   # offices that the codebook lacks, set beside a name: tokens, actor
        self._by_surname: dict[tuple[str, ...], str] = {}

    def find(self) -> list[Named]:
        """All names, in text order."""
        taken = self._known()
        self._unknown(taken)
        self._surnames(taken)
        self.named.sort(key=lambda n: n.first)
        return self.named

    # --- names of the codebook ---

    def _known(self) -> set[int]:
        taken: set[int] = set()
        for k, unit in enumerate(self.units):
            if not unit.is_person or self._is_of_thing(k) or self._has_other_first_name(k) or self._is_first_name(k):
                continue
            taken.add(k)
            self._add(unit.names[0].actor, unit.first, unit.last)
        return taken

    def _is_of_thing(self, k: int) -> bool:
        """ "l'ère Trump", "la famille Barzani" are not the man himself."""
        before = self.units[k - 1] if k else None
        return before is not None and before.key in people.THINGS and before.last == self.units[k].first

    def _is_surname_only(self, k: int) -> bool:
        return len(self.units[k].names[0].cases) == 1

    def _has_other_first_name(self, k: int) -> bool:
        """ "Ivanka Trump": a surname of the codebook after another first name."""
        return bool(k) and self._is_surname_only(k) and self._is_name_word(k - 1) and self._adjoin(k - 1, k) and not self._is_title(k - 1) \
            and self.stream.cases[self.units[k - 1].at] == CAPITAL and self.doc[self.units[k - 1].first].pos_ in ("PROPN", "X")

    def _is_first_name(self, k: int) -> bool:
        """ "Kerry Delisle": a surname of the codebook before another surname."""
        return self._is_surname_only(k) and self.units[k].key != "" and k + 1 < len(self.units) and self._is_name_word(k + 1) and not self.units[k + 1].names \
            and self._adjoin(k, k + 1) and self.units[k].last == self.units[k + 1].first \
            and self._key(k) in first_names.NAMES

    def _add(self, actor: Actor, first: int, last: int) -> Named:
        designation = self.introductions.designation(first)
        person = self.people.setdefault(actor.id, Person(actor, _first_name_gender(actor.name)))
        if not person.gender or actor.id in self.new and designation.gender == "f":   # "le brigadier-général Jennifer X" is a woman
            person.gender = designation.gender
        named = Named(designation.first, last, first, actor.id, designation)
        self.named.append(named)
        for words in (*surnames(actor.name), *surnames(self.doc[first:last].text)):
            self._by_surname[words] = actor.id
        return named

    # --- names that only the text has ---

    def _unknown(self, taken: set[int]) -> None:
        runs = self._runs(taken)
        # full names first: "M. Vandamme" in a headline is the "Pieter Vandamme" of the text
        for begin, end in sorted(runs, key=lambda run: run[0] - run[1]):
            if self.introductions.is_person(begin, end) or end - begin > 1 and self._by_sound(self.doc[self.units[begin].first:self.units[end - 1].last].text) is not None:
                self._introduce(begin, end)
                taken.update(range(begin, end))

    def _runs(self, taken: set[int]) -> list[tuple[int, int]]:
        """Words with capitals side by side that no name of the codebook covers, titles and places before them left out."""
        runs = []
        k, n = 0, len(self.units)
        while k < n:
            if k in taken or not self._is_name_word(k):
                k += 1
                continue
            end = k + 1
            while end < n and end not in taken and self._continues_name(end) and self._adjoin(end - 1, end):
                end += 1
            begin = self._without_place(self._without_titles(k, end), end)
            if begin < end:
                runs.append((begin, end))
            k = end
        return runs

    def _is_name_word(self, k: int) -> bool:
        unit = self.units[k]
        if unit.names and not (unit.is_person and len(unit.names[0].cases) == 1):
            return False
        return self.stream.cases[unit.at] >= CAPITAL and self._key(k).isalpha() and unit.first not in self.in_phrase

    def _key(self, k: int) -> str:
        """The folded word of a unit, also where it is a surname of the codebook."""
        return self.stream.keys[self.units[k].at]

    def _continues_name(self, k: int) -> bool:
        unit = self.units[k]
        return self._is_name_word(k) or not unit.names and unit.key in people.PARTICLES and k + 1 < len(self.units) and (
            self._is_name_word(k + 1) or self.units[k + 1].key in people.PARTICLES and k + 2 < len(self.units) and self._is_name_word(k + 2))

    def _adjoin(self, a: int, b: int) -> bool:
        """Do two units stand side by side, but for hyphens and Arabic articles?"""
        return all(self.words[t] in JOINERS or is_initial(self.doc[t].text) or self.doc[t].is_space and "\n" not in self.doc[t].text
                   for t in range(self.units[a].last, self.units[b].first))

    def _is_title(self, k: int) -> bool:
        key = self.units[k].key
        return key in people.CIVILITIES or person_noun_at(self.words, self.units[k].first) is not None

    def _without_titles(self, k: int, end: int) -> int:
        while k < end and (self._is_title(k) or self._is_party(k, end) or self.units[k].key == "p" and end - k > 2 or self._is_national(k) or self.doc[self.units[k].first].is_sent_start and self.units[k].key not in first_names.NAMES
                           and self.doc[self.units[k].first].pos_ in _FUNCTION_WORDS):
            k += 1
        return k

    def _is_party(self, k: int, end: int) -> bool:
        """"le député PTB Hugo Santens": an acronym between a title and two words of a name."""
        first = self.units[k].first
        return end - k > 2 and self.stream.cases[self.units[k].at] == ACRONYM != self.stream.cases[self.units[k + 1].at] and len(self._key(k)) > 1 and bool(first) and person_noun_ending(self.words, first) is not None

    def _is_national(self, k: int) -> bool:
        """ "le Néerlandais Pieter Claes": where somebody comes from is no part of the name."""
        first = self.units[k].first
        return self.units[k].key in self.lexicon.demonyms and bool(first) and self.words[first - 1] in _DETERMINERS

    def _without_place(self, k: int, end: int) -> int:
        """ "le député de Ninive Rafid al-Jubouri": past the place of an office, where two words or a first name are left."""
        first = self.units[k].first if k < end else 0
        if not first or not (self.words[first - 1] in _OF or self.words[first - 1] in ("la", "l'") and self.words[first - 2] in _OF) or self.units[k].key in first_names.NAMES:
            return k
        rest = k + 1
        while rest < end and self.units[rest - 1].last < self.units[rest].first and self.words[self.units[rest - 1].last] == "-" and self.units[rest].first - self.units[rest - 1].last == 1:
            rest += 1   # "Seine-Saint-Denis"
        named = next((j for j in range(rest, end) if self.units[j].key in first_names.NAMES), rest)
        rest = named if end - named > 1 else rest
        if end - rest < 1 or end - rest < 2 and self.units[rest].key not in first_names.NAMES:
            return k
        designation = self.introductions.designation(self.units[rest].first)
        return rest if designation.noun is not None and designation.first < first or self.in_phrase.get(self.units[rest].first - 1) is not None else k

    def _introduce(self, k: int, end: int) -> None:
        first, last = self.units[k].first, self.units[end - 1].last
        while first and self.words[first - 1] in ("al", "el") or first > 1 and self.doc[first - 1].text == "-" and self.words[first - 2] in ("al", "el"):
            first -= 1 if self.doc[first - 1].text != "-" else 2
        name = " ".join(self.doc[first:last].text.split())
        words = tuple(self._key(j) for j in range(k, end))
        known = self._by_surname.get(words) or next((a for w, a in (*self._by_surname.items(), *self._first_names()) if w == words[-len(w):] and len(words) == 1), None)
        if known:
            self._add(self.people[known].actor, self.units[k].first, last)
            return
        titled = self._titled_surname(words, first) or self._by_sound(name)
        if titled is not None:
            self._add(titled, self.units[k].first, last)
            return
        actor = self.lexicon.codebook.actor.get(slug(name)) or self.new.get(slug(name)) or Actor(slug(name), name, "person")
        if actor.id not in self.lexicon.codebook.actor:
            self.new[actor.id] = actor
        self._add(actor, self.units[k].first, last)

    def _by_sound(self, name: str) -> Actor | None:
        """ "Netchirvan Barzani": somebody of the codebook whose full name is written another way."""
        key = sounds(name)
        return self.lexicon.by_sound.get(key) if " " in key else None

    def _titled_surname(self, words: tuple[str, ...], first: int) -> Actor | None:
        """ "le Premier ministre Kadhimi": the codebook's only person of that surname, or the one who held that office."""
        found = self.lexicon.surnames.get(words, [])
        phrase = self.phrase_by_end.get(first)
        if phrase is not None:
            offices = {c.id for c in phrase.candidates}
            found = [a for a in found if any(t.office in offices for t in a.terms)]
        return found[0] if len(found) == 1 else None

    # --- surnames ---

    def _surnames(self, taken: set[int]) -> None:
        """Names that come back without the first name, or with the first name alone, anywhere in the text."""
        for words, actor_id in self._first_names():
            self._by_surname.setdefault(words, actor_id)
        by_first: dict[str, list[tuple[str, ...]]] = {}
        for words in sorted(self._by_surname, key=len, reverse=True):
            by_first.setdefault(words[0], []).append(words)
        for k, unit in enumerate(self.units):
            if k in taken:
                continue
            for words in by_first.get(unit.key, ()):
                span = range(k, k + len(words))
                if span.stop <= len(self.units) and tuple(self.units[j].key for j in span) == words and self._stands_as_name(span, taken):
                    self._add(self.people[self._by_surname[words]].actor, unit.first, self.units[span.stop - 1].last)
                    taken.update(span)
                    break
            else:
                if (unit.key,) in self.lexicon.surnames:
                    self._after_title(k, taken)

    def _first_names(self) -> Iterable[tuple[tuple[str, ...], str]]:
        """First names of those whom only the text introduces, where one person alone bears it."""
        firsts: dict[str, set[str]] = {}
        for person in self.people.values():
            word = folded(person.actor.name.split()[0])
            firsts.setdefault(word, set()).add(person.actor.id)
        return [((word,), next(iter(ids))) for word, ids in firsts.items() if len(ids) == 1 and next(iter(ids)) in self.new and word in first_names.NAMES]

    def _stands_as_name(self, span: range, taken: set[int]) -> bool:
        last = self.units[span.stop - 1]
        if self.stream.cases[last.at] < CAPITAL or any(j in taken or self.units[j].names for j in span) or self._is_of_thing(span.start):
            return False
        before = self.doc[self.units[span.start].first - 1].lower_ if self.units[span.start].first else ""
        if before in ("a", "à") and not self.doc[self.units[span.start].first].pos_ == "PROPN":
            return False
        return before not in ("le", "la", "les", "l'", "du", "des", "au") and not (
            span.start and self._adjoin(span.start - 1, span.start) and self._is_name_word(span.start - 1) and not self._is_title(span.start - 1)
            and not self.doc[self.units[span.start - 1].first].is_sent_start)

    def _after_title(self, k: int, taken: set[int]) -> None:
        """A surname of the codebook that only a title makes a name: "le Premier ministre Kadhimi"."""
        unit = self.units[k]
        if k in taken or unit.names or (unit.key,) not in self.lexicon.surnames or self.stream.cases[unit.at] < CAPITAL:
            return
        start = self.introductions.designation(unit.first).first
        if start not in self.phrase_by_end and not is_initial(self.doc[unit.first - 1].text if unit.first else ""):
            return
        actor = self._titled_surname((unit.key,), start)
        if actor is not None:
            taken.add(k)
            self._add(actor, unit.first, unit.last)

    # --- offices beside names ---

    def describe(self) -> None:
        """Set offices beside the people whose names stand with them, and complete those whom the text introduces."""
        starts = self.introductions.phrase_start
        for named in self.named:
            person = self.people[named.actor_id]
            if named.designation.noun is not None:
                self._note_titles(person, named)
            touching = self.phrase_by_end.get(named.first)
            if touching is not None:
                self._hold(touching, person, named, merged=True)
            before = office_before(self.doc, self.words, named.first, named.last, starts)
            for place in (before, office_after(self.doc, self.words, named.last, starts), office_over_stop(self.doc, self.words, named.first, starts)):
                if place is not None and not any(place[0] <= other.name_first < place[1] for other in self.named if other is not named):
                    # "le chef d'état-major, le général X, a reçu …": closed by a comma, it is an apposition, whatever he held at other times
                    self._set_beside(person, named, *place, certain=place is before and named.designation.has_rank and self.words[named.last:named.last + 1] == [","])

    def _set_beside(self, person: Person, named: Named, start: int, end: int, certain: bool) -> None:
        office = next(t for t in range(start, end + 1) if t == end or self.words[t] not in BEFORE_NOUNS)
        phrase = self.in_phrase.get(start) or self.in_phrase.get(office)
        if phrase is not None and not phrase.holder:
            self._hold(phrase, person, named, merged=False, certain=certain)
            if phrase.holder == person.actor.id:
                self._note(person, self.doc[start:end].text, "")   # "vice-président de la commission de la Défense": all of it
        elif phrase is None:
            self.beside.append((start, end, named.actor_id))
            noun = person_noun_at(self.words, start)
            self._note(person, self.doc[start:end].text, noun[1] if noun else "", country=self._spoken_for(start, end))
            if self.words[start] == "homologue":
                self._share_roles(person, named)

    def _hold(self, phrase: Phrase, person: Person, named: Named, merged: bool, certain: bool = False) -> None:
        if not certain and not self._may_hold(phrase, person.actor):
            return
        phrase.holder, phrase.merged = person.actor.id, merged
        if merged:
            named.first = phrase.first
        self._note(person, self.doc[phrase.first:phrase.last].text, self.words[phrase.first], phrase)

    def _share_roles(self, person: Person, named: Named) -> None:
        """A counterpart ("son homologue irakien, X") has the office of the person named before."""
        before = [n for n in self.named if n.last <= named.first and n.actor_id != named.actor_id]
        if before:
            person.roles += [r for r in self.people[before[-1].actor_id].roles if r not in person.roles]

    def _note_titles(self, person: Person, named: Named) -> None:
        """The rank or role in a name's own mention: "général italien"."""
        words = [t for t in self.doc[named.first:named.name_first] if key_of(folded(t.text)) not in people.CIVILITIES and not t.is_punct and not is_initial(t.text)]
        if words:
            self._note(person, " ".join(t.text for t in words), named.designation.noun[1], country=self._spoken_for(named.first, named.name_first))

    def _spoken_for(self, start: int, end: int) -> str:
        """The country of the institution for which a spokesperson speaks: "porte-parole du Pentagone"."""
        speaks = next((t for t in range(start, end) if self.words[t] in people.SPOKESPERSONS), end)
        of = speaks + 1
        while of < end and self.words[of] in _OF_THE:
            of += 1
        house = next((u for u in self.units if u.first == of < end and u.names and not u.is_person), None) if of > speaks + 1 else None
        return (house.names[0].actor.country or "") if house is not None else ""

    def _may_hold(self, phrase: Phrase, actor: Actor) -> bool:
        """ "Jens Stoltenberg, le secrétaire d'État américain et …" is a list, not an apposition."""
        if not actor.terms or actor.id in self.new:
            return not phrase.countries or not actor.country or actor.country in phrase.countries
        offices = {c.id for c in phrase.candidates}
        return any(t.office in offices for t in actor.terms)

    def _note(self, person: Person, words: str, head: str, phrase: Phrase | None = None, country: str = "") -> None:
        words = " ".join(words.split())
        if words not in person.roles:
            person.roles.append(words)
        person.gender = person.gender or gender_of(head) or (phrase.gender if phrase else "")
        if person.actor.id in self.new and not person.actor.role:
            country = next((self.lexicon.demonyms[folded(w)][0] for w in words.replace("-", " ").split() if folded(w) in self.lexicon.demonyms), country)
            if not country and phrase is not None:
                country = next(iter(phrase.countries), "") or next((self.lexicon.country_of(o) for o in phrase.organisations), "")
            actor = person.actor
            person.actor = self.new[actor.id] = Actor(actor.id, actor.name, actor.kind, role=words, country=country)


def _first_name_gender(name: str) -> str:
    return first_names.gender(folded(name.split()[0].split("-")[0]))
