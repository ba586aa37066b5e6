"""People by name, those of the codebook and those whom only the text introduces.

French names take no article, begin with capitals, and stand with a sign that a person is meant: a title or rank before
them, an office set beside them, a reporting verb, or "selon". After that the surname alone is enough.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Doc

from .appositions import office_after, office_before
from ..codebook import Actor
from .lexicon import ACRONYM, CAPITAL, Lexicon, Stream, folded, slug, surnames
from .saying import SAYING, SAYING_REFLEXIVE
from .titles import Phrase, Unit
from ..vocabulary import people
from ..vocabulary.conjugation import FINITE, PARTICIPLE

_ARTICLES = frozenset({"l'", "la", "le", "les", "du", "des", "au", "aux", "un", "une", "cette", "ce"})
_FUNCTION_WORDS = frozenset({"ADP", "ADV", "AUX", "CCONJ", "DET", "PRON", "SCONJ"})
_JOINERS = frozenset({"-", "al", "el", "as", "ad", "ar"})
_LOCATIVES = frozenset({"à", "dans", "depuis", "en", "vers"})
_SOURCES = frozenset({"selon", "d'apres", "apres"})
_NOT_OF_A_PERSON = frozenset({"administration", "affaire", "base", "campagne", "camp", "clan", "doctrine", "ere", "famille", "fondation", "gouvernement", "institut", "operation", "ville"})
_AUXILIARIES = frozenset({"a", "avait", "avaient", "aurait", "auraient", "est", "etait", "ont", "sont"})


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


class People:
    """The people of one Doc: finds their names, and keeps what the text tells of each."""

    def __init__(self, doc: Doc, stream: Stream, units: list[Unit], phrases: list[Phrase], lexicon: Lexicon) -> None:
        self.doc, self.stream, self.units, self.lexicon = doc, stream, units, lexicon
        self.phrases = phrases
        self.phrase_by_end = {p.last: p for p in phrases if p.is_office}
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
            if not unit.is_person or self._is_of_something(k) or self._has_other_first_name(k):
                continue
            taken.add(k)
            self._add(unit.names[0].actor, unit.first, unit.last)
        return taken

    def _is_of_something(self, k: int) -> bool:
        """ "l'ère Trump", "la famille Barzani" are not the man himself."""
        before = self.units[k - 1] if k else None
        return before is not None and before.key in _NOT_OF_A_PERSON and before.last == self.units[k].first

    def _has_other_first_name(self, k: int) -> bool:
        """ "Ivanka Trump": a surname of the codebook after another first name."""
        unit = self.units[k]
        full = len(unit.names[0].cases) > 1 or not k
        return not full and self._is_name_word(k - 1) and self._adjoin(k - 1, k) and not self._is_title(k - 1) \
            and self.stream.cases[self.units[k - 1].at] == CAPITAL and self.doc[self.units[k - 1].first].pos_ in ("PROPN", "X") \
            and self.units[k - 1].first not in self.in_phrase

    def _add(self, actor: Actor, first: int, last: int) -> Named:
        start, gender = self._with_titles(first)
        person = self.people.setdefault(actor.id, Person(actor, _first_name_gender(actor.name)))
        person.gender = person.gender or gender
        named = Named(start, last, first, actor.id)
        self.named.append(named)
        for words in surnames(actor.name):
            self._by_surname[words] = actor.id
        return named

    def _with_titles(self, first: int) -> tuple[int, str]:
        """The first token of a name with its Arabic article, initial, civility and rank; and the gender that these show."""
        doc, gender = self.doc, ""
        while first:
            word = folded(doc[first - 1].text).strip(".")
            if word == "-" and first > 1 and folded(doc[first - 2].text) in _JOINERS:
                first -= 2
            elif word in ("al", "el") or _is_initial(doc[first - 1].text) and word != "m":
                first -= 1
            elif word in people.CIVILITIES and doc[first - 1].text[0].isupper() or word in people.RANKS or word in people.ROLES and first - 1 not in self.in_phrase:
                gender = gender or people.CIVILITIES.get(word) or people.RANKS.get(word) or people.ROLES.get(word, "")
                first -= 1
            elif (noun := self._noun_of_adjectives(first)) is not None:
                gender = gender or people.RANKS.get(folded(doc[noun].text), "") or people.ROLES.get(folded(doc[noun].text), "")
                return noun, gender
            elif not word and first > 1 and folded(doc[first - 2].text) in people.RANKS:   # "Gén ."
                first -= 2
            elif word == "-" and first > 1 and folded(doc[first - 2].text) in people.RANKS:   # "lieutenant-colonel"
                first -= 2
            else:
                break
        return first, gender

    def _noun_of_adjectives(self, first: int) -> int | None:
        """The rank or role before adjectives before a name: "le général italien X", "le sénateur républicain X"."""
        t = first - 1
        while t > 0 and t >= first - 2 and self.doc[t].text.islower() and self.doc[t].pos_ in ("ADJ", "NOUN", "PROPN") \
                and folded(self.doc[t].text) not in people.ROLES and folded(self.doc[t].text) not in people.RANKS:
            t -= 1
        word = folded(self.doc[t].text)
        return t if t < first - 1 and (word in people.RANKS or word in people.ROLES) and t not in self.in_phrase and not self.doc[t].is_sent_start else None

    # --- names that only the text has ---

    def _unknown(self, taken: set[int]) -> None:
        runs = self._runs(taken)
        # full names first: "M. Vandamme" in a headline is the "Pieter Vandamme" of the text
        for begin, end in sorted(runs, key=lambda run: run[1] - run[0] == 1):
            if self._is_person(begin, end):
                self._introduce(begin, end)
                taken.update(range(begin, end))

    def _runs(self, taken: set[int]) -> list[tuple[int, int]]:
        """Words with capitals side by side that no name of the codebook covers, titles before them left out."""
        runs = []
        k, n = 0, len(self.units)
        while k < n:
            if k in taken or not self._is_name_word(k):
                k += 1
                continue
            end = k + 1
            while end < n and end not in taken and self._continues_name(end) and self._adjoin(end - 1, end):
                end += 1
            begin = self._without_titles(k, end)
            if begin < end:
                runs.append((begin, end))
            k = end
        return runs

    def _is_name_word(self, k: int) -> bool:
        unit = self.units[k]
        if unit.names and not (unit.is_person and len(unit.names[0].cases) == 1):
            return False
        return self.stream.cases[unit.at] >= CAPITAL and unit.key.isalpha() and unit.first not in self.in_phrase

    def _continues_name(self, k: int) -> bool:
        unit = self.units[k]
        return self._is_name_word(k) or not unit.names and unit.key in people.PARTICLES and k + 1 < len(self.units) and self._is_name_word(k + 1)

    def _adjoin(self, a: int, b: int) -> bool:
        """Do two units stand side by side, but for hyphens and Arabic articles?"""
        return all(folded(self.doc[t].text) in _JOINERS or _is_initial(self.doc[t].text) or self.doc[t].is_space and "\n" not in self.doc[t].text
                   for t in range(self.units[a].last, self.units[b].first))

    def _is_title(self, k: int) -> bool:
        key = self.units[k].key
        return key in people.CIVILITIES or key in people.RANKS or folded(self.doc[self.units[k].first].text) in people.ROLES

    def _without_titles(self, k: int, end: int) -> int:
        while k < end and (self._is_title(k) or self.doc[self.units[k].first].is_sent_start and self.doc[self.units[k].first].pos_ in _FUNCTION_WORDS):
            k += 1
        return k

    def _is_person(self, k: int, end: int) -> bool:
        first, last = self.units[k].first, self.units[end - 1].last
        words = sum(len(self.units[j].key) > 1 for j in range(k, end))
        start, _ = self._with_titles(first)
        has_title = any(folded(self.doc[t].text).strip(".") in people.CIVILITIES or folded(self.doc[t].text) in people.RANKS for t in range(start, first)) \
            or words > 1 and any(folded(self.doc[t].text) in people.ROLES for t in range(start, first))
        before = self.doc[start - 1] if start else None
        if has_title:
            return True
        if words < 2 or all(self.stream.cases[self.units[j].at] == ACRONYM for j in range(k, end)):
            return False
        if before is not None and (before.lower_ in _ARTICLES or before.lower_ in _LOCATIVES):
            return False
        return (start in self.phrase_by_end or before is not None and folded(before.text) in people.ROLES
                or office_before(self.doc, start, self.in_phrase) is not None or office_after(self.doc, last, self.in_phrase) is not None or self._reports(start, last))

    def _reports(self, first: int, last: int) -> bool:
        doc = self.doc
        before = folded(doc[first - 1].text) if first else ""
        if before in _SOURCES or before in SAYING and (doc[first - 1].pos_ in ("VERB", "AUX") or SAYING[before] == PARTICIPLE):
            return True
        after = last
        if after < len(doc) and doc[after].text == "(":   # "Jens Stoltenberg (photo) a déclaré"
            after = next((t + 1 for t in range(after, min(after + 6, len(doc))) if doc[t].text == ")"), after)
        words = [folded(t.text) for t in doc[after:after + 5]]
        forms = SAYING_REFLEXIVE if words and words[0] in ("s'", "se") else SAYING
        while words and words[0] in ("s'", "se", "n'", "ne"):
            words = words[1:]
        if not words:
            return False
        if words[0] in _AUXILIARIES:
            return any(forms.get(w) == PARTICIPLE for w in words[1:])
        return forms.get(words[0]) == FINITE and doc[after].pos_ != "NOUN"

    def _introduce(self, k: int, end: int) -> None:
        first, last = self.units[k].first, self.units[end - 1].last
        while first and folded(self.doc[first - 1].text) in ("al", "el") or first > 1 and self.doc[first - 1].text == "-" and folded(self.doc[first - 2].text) in ("al", "el"):
            first -= 1 if self.doc[first - 1].text != "-" else 2
        name = " ".join(self.doc[first:last].text.split())
        words = tuple(self.units[j].key for j in range(k, end))
        known = self._by_surname.get(words) or next((a for w, a in self._by_surname.items() if w == words[-len(w):] and len(words) == 1), None)
        if known and len(words) == 1:
            self._add(self.people[known].actor, self.units[k].first, last)
            return
        titled = self._titled_surname(words, first)
        if titled is not None:
            self._add(titled, self.units[k].first, last)
            return
        actor = self.lexicon.codebook.actor.get(slug(name)) or self.new.get(slug(name)) or Actor(slug(name), name, "person")
        if actor.id not in self.lexicon.codebook.actor:
            self.new[actor.id] = actor
        self._add(actor, self.units[k].first, last)

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
        """Names that come back without the first name, anywhere in the text."""
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

    def _stands_as_name(self, span: range, taken: set[int]) -> bool:
        last = self.units[span.stop - 1]
        if self.stream.cases[last.at] < CAPITAL or any(j in taken or self.units[j].names for j in span) or self._is_of_something(span.start):
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
        start, _ = self._with_titles(unit.first)
        if start not in self.phrase_by_end and not _is_initial(self.doc[unit.first - 1].text if unit.first else ""):
            return
        actor = self._titled_surname((unit.key,), start)
        if actor is not None:
            taken.add(k)
            self._add(actor, unit.first, unit.last)

    # --- offices beside names ---

    def describe(self) -> None:
        """Set offices beside the people whose names stand with them, and complete those whom the text introduces."""
        for named in self.named:
            person = self.people[named.actor_id]
            if named.first < named.name_first:
                self._note_titles(person, named)
            touching = self.phrase_by_end.get(named.first)
            if touching is not None:
                self._hold(touching, person, named, merged=True)
            for place in (office_before(self.doc, named.first, self.in_phrase), office_after(self.doc, named.last, self.in_phrase)):
                if place is None:
                    continue
                start, end = place
                phrase = self.in_phrase.get(start)
                if phrase is not None and not phrase.holder:
                    self._hold(phrase, person, named, merged=False)
                elif phrase is None:
                    self.beside.append((start, end, named.actor_id))
                    self._note(person, self.doc[start:end].text, folded(self.doc[start].text))
                    if folded(self.doc[start].text) == "homologue":
                        self._share_roles(person, named)

    def _hold(self, phrase: Phrase, person: Person, named: Named, merged: bool) -> None:
        if not self._may_hold(phrase, person.actor):
            return
        phrase.holder, phrase.merged = person.actor.id, merged
        if merged:
            named.first = phrase.first
        self._note(person, self.doc[phrase.first:phrase.last].text, folded(self.doc[phrase.first].text), phrase)

    def _share_roles(self, person: Person, named: Named) -> None:
        """A counterpart ("son homologue irakien, X") has the office of the person named before."""
        before = [n for n in self.named if n.last <= named.first and n.actor_id != named.actor_id]
        if before:
            person.roles += [r for r in self.people[before[-1].actor_id].roles if r not in person.roles]

    def _note_titles(self, person: Person, named: Named) -> None:
        """The rank or role in a name's own mention: "général italien"."""
        words = [t for t in self.doc[named.first:named.name_first] if folded(t.text).strip(".") not in people.CIVILITIES and not t.is_punct and not _is_initial(t.text)]
        if words and (folded(words[0].text) in people.RANKS or folded(words[0].text) in people.ROLES):
            self._note(person, " ".join(t.text for t in words), folded(words[0].text))

    def _may_hold(self, phrase: Phrase, actor: Actor) -> bool:
        """ "Jens Stoltenberg, le secrétaire d'État américain et …" is a list, not an apposition."""
        if not actor.terms or actor.id in self.new:
            return not phrase.countries or not actor.country or actor.country in phrase.countries
        offices = {c.id for c in phrase.candidates}
        return any(t.office in offices for t in actor.terms)

    def _note(self, person: Person, words: str, head: str, phrase: Phrase | None = None) -> None:
        words = " ".join(words.split())
        if words not in person.roles:
            person.roles.append(words)
        gender = people.ROLES.get(head, "") or (phrase.gender if phrase else "")
        person.gender = person.gender or gender
        if person.actor.id in self.new and not person.actor.role:
            country = next((self.lexicon.demonyms[folded(w)][0] for w in words.replace("-", " ").split() if folded(w) in self.lexicon.demonyms), "")
            if not country and phrase is not None:
                country = next(iter(phrase.countries), "") or next((self.lexicon.country_of(o) for o in phrase.organisations), "")
            actor = person.actor
            person.actor = self.new[actor.id] = Actor(actor.id, actor.name, actor.kind, role=words, country=country)


def _is_initial(text: str) -> bool:
    return len(text) == 2 and text[1] == "." and text[0].isupper() or len(text) == 3 and text[1] == "-" and text[0].isupper()


def _first_name_gender(name: str) -> str:
    first = folded(name.split()[0].split("-")[0])
    return "f" if first in people.FEMININE_NAMES else ""
