"""Offices and institutions as written ("le secrétaire américain à la Défense par intérim"), found in a stream of words.

In: the units of a Doc (names already found, all other words). Out: `Phrase`s, each with the offices or institutions of
the codebook that its words may mean, and what it says about their country or organisation. Who holds an office is
left to `references`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc

from .lexicon import BARRIER, Lexicon, Name, Stream, Title, Trie, folded, names_at
from ..vocabulary import institutions, metonyms, people

CROWD = 50   # deputies who are counted in such numbers are the parliament

_OPEN_ADJECTIVES = frozenset({"actuel", "actuelle", "central", "federal", "federale", "interimaire", "nouveau", "nouvel", "nouvelle", "sortant", "sortante"})
_FORMER = frozenset({"ancien", "ancienne", "defunt", "ex", "feu"})
_COMING_BEFORE = frozenset({"futur", "future", "prochain", "prochaine"})
_COMING_AFTER = frozenset({"designe", "designee", "elu", "elue", "pressenti", "pressentie"})
_DEPUTY_BEFORE = frozenset({"sous", "vice"})
_DEPUTY_AFTER = frozenset({"adjoint", "adjointe", "delegue", "deleguee", "suppleant"})
_OTHERS = frozenset({"interieure", "national", "nationale", "regional", "regionale"})   # after a name, these make it another
_OWN = frozenset({"alliance", "epoque", "organisation", "pays", "son", "transition", BARRIER})
_DEFINITE = frozenset({"au", "aux", "ce", "cet", "cette", "des", "du", "l'", "la", "le", "les", "leur", "notre", "sa", "son"})
_INDEFINITE = frozenset({"aucun", "aucune", "chaque", "d'", "de", "des", "plusieurs", "tout", "un", "une"})


@dataclass(frozen=True, slots=True)
class Unit:
    """A word of the stream, or a whole name. `first` and `last` (exclusive) are tokens, `at` is a place in the stream."""

    key: str
    first: int
    last: int
    at: int
    names: tuple[Name, ...] = ()

    @property
    def is_person(self) -> bool:
        return bool(self.names) and self.names[0].actor.kind == "person"


@dataclass(slots=True)
class Phrase:
    """An office or institution as written, tokens `first` to `last` (exclusive), without its determiner."""

    first: int
    last: int
    candidates: tuple[Title, ...]
    countries: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    determiner: str = ""
    is_former: bool = False
    is_coming: bool = False   # "le président élu"
    is_deputy: bool = False
    is_crowd: bool = False  # "des milliers de manifestants", "170 députés"
    is_other: bool = False  # "le président de la commission": another office than those of the codebook
    gender: str = ""
    holder: str = ""        # the actor whose name stands with it
    merged: bool = False    # it is part of the name's own mention ("le président américain Donald Trump")
    actor_id: str = ""

    @property
    def is_office(self) -> bool:
        return self.candidates[0].is_office

    @property
    def is_definite(self) -> bool:
        return self.determiner in _DEFINITE

    @property
    def is_indefinite(self) -> bool:
        return self.determiner in _INDEFINITE

    @property
    def says_where(self) -> bool:
        return bool(self.countries or self.organisations)


@dataclass(slots=True)
class _Stated:
    countries: list[str] = field(default_factory=list)
    organisations: list[str] = field(default_factory=list)
    gender: str = ""
    is_deputy: bool = False
    is_coming: bool = False


def find_units(doc: Doc, stream: Stream, lexicon: Lexicon) -> list[Unit]:
    """The stream with every name of the codebook as one unit: leftmost, longest."""
    units: list[Unit] = []
    names, keys, tokens, n = lexicon.names, stream.keys, stream.tokens, len(stream.keys)
    i = 0
    while i < n:
        end, found = i, ()
        if keys[i] in names and stream.opens[i]:
            for stop, entries in names_at(names, stream, i):
                if stop < n and keys[stop] in _OTHERS and len(keys[i:stop]) > 1:
                    continue   # "Conseil de sécurité nationale"
                if stop == i + 1 and stop < n and (keys[i] == "alliance" and keys[stop] in people.CONFESSIONS or keys[i] == "departement" and keys[stop] == "federal"):
                    continue   # "l'Alliance kurde", "le Département fédéral de la défense" of Switzerland
                entries = [e for e in entries if not e.needs_article or _stands_alone(doc, tokens[i], tokens[stop - 1] + 1)]
                if entries:
                    end, found = stop, tuple(entries)
        if found:
            units.append(Unit(f"<{found[0].actor.id}>", tokens[i], tokens[end - 1] + 1, i, found))
            i = end
        else:
            units.append(Unit(keys[i], tokens[i], tokens[i] + 1, i))
            i += 1
    return units


def _stands_alone(doc: Doc, first: int, last: int) -> bool:
    """Is a common noun used as a name: "l'alliance", not "une alliance", "l'alliance Saïroun", "la coalition au pouvoir"?"""
    if not first or doc[first - 1].lower_ not in ("l'", "la", "le", "les", "du", "des", "au", "aux"):
        return False
    after = doc[last] if last < len(doc) else None
    if after is None or folded(after.text) in metonyms.OWN_ADJECTIVES:
        return True
    if after.lower_ in ("de", "d'", "du", "des"):
        return False
    if after.lower_ == "au" and last + 1 < len(doc):
        return doc[last + 1].lower_ != "pouvoir"
    return not (after.dep_ == "amod" and after.pos_ == "ADJ" or after.pos_ == "PROPN" and after.text[0].isupper() and not after.is_sent_start)


def find_titles(doc: Doc, stream: Stream, units: list[Unit], lexicon: Lexicon) -> list[Phrase]:
    """All phrases of offices and institutions, in text order, the longest reading of each place."""
    phrases = []
    titles = lexicon.titles
    i, n = 0, len(units)
    while i < n:
        unit = units[i]
        if unit.key in titles and (unit.names or stream.opens[unit.at]):
            phrase, after = _phrase_at(doc, units, i, lexicon)
            if phrase is not None:
                phrases.append(phrase)
                i = after
                continue
        i += 1
    return phrases


def _phrase_at(doc: Doc, units: list[Unit], i: int, lexicon: Lexicon) -> tuple[Phrase | None, int]:
    readings = list(_readings(units, i, lexicon.titles, lexicon, _Stated(), True))
    if not readings:
        return None, i
    after, candidates, stated = max(readings, key=lambda r: r[0])
    while True:
        if after < len(units) and units[after].key == "de" and not candidates[0].is_office and not candidates[0].stands_alone:
            break   # "retirer les troupes d'Afghanistan" names no Afghan troops
        stop = _modifier(units, after, lexicon, stated, at_end=True)
        if stop == after:
            break
        after = stop
    first = units[i].first
    before = units[i - 1] if i and units[i - 1].last >= first - 1 else None
    if before is not None and before.key in _DEPUTY_BEFORE:
        return None, i
    if before is not None and before.key in lexicon.demonyms and not candidates[0].is_office:
        stated.countries.append(lexicon.demonyms[before.key][0])
    determiner = doc[first - 1].lower_ if first else ""
    is_former = before is not None and before.key in _FORMER
    if is_former or before is not None and before.key in _OPEN_ADJECTIVES | _COMING_BEFORE:
        determiner = doc[before.first - 1].lower_ if before.first else ""
    phrase = Phrase(first, units[after - 1].last, tuple(candidates), tuple(stated.countries), tuple(stated.organisations),
                    determiner, is_former, stated.is_coming or before is not None and before.key in _COMING_BEFORE, stated.is_deputy,
                    gender=stated.gender or _gender(determiner))
    phrase.is_other = phrase.is_office and (not phrase.says_where and _goes_on(units, after) or _has_another_field(doc, phrase.last))
    phrase.is_crowd = not phrase.is_office and doc[first].text.endswith("s") and (
        _is_crowd(doc, first, phrase.last) or determiner in _SEVERAL and _are_members(doc, phrase, candidates, lexicon))
    if not phrase.is_office and not phrase.says_where and not phrase.is_crowd and not _names_one(doc, first, phrase.last, determiner):
        return None, i
    if not phrase.is_office and not phrase.says_where and not all(c.stands_alone for c in candidates):
        candidates = tuple(c for c in candidates if c.stands_alone)
        if not candidates:
            return None, i
        phrase.candidates = candidates
    return phrase, after


def _has_another_field(doc: Doc, last: int) -> bool:
    """ "le secrétaire d'État aux Affaires européennes", "à la Défense": a junior minister, not the one of the codebook."""
    if last + 2 >= len(doc) or doc[last].lower_ not in ("à", "aux"):
        return False
    field = last + 2 if doc[last + 1].lower_ in ("la", "l'") else last + 1
    return doc[field].text[:1].isupper() and doc[field].pos_ == "NOUN"


def _names_one(doc: Doc, first: int, last: int, determiner: str) -> bool:
    """Does a bare "gouvernement" or "Parlement" name the one known: after "le", or without article at the head or in a pair?"""
    if last < len(doc) and doc[last].dep_ == "amod" and doc[last].pos_ == "ADJ":
        return False   # "les députés kurdes", "les autorités locales"
    if determiner in _DEFINITE:
        return True
    return doc[first].text[0].isupper() and (doc[first].is_sent_start or not first) or determiner in ("et", "ni", ",", ":") and (
        doc[first].text[0].isupper() or first > 1 and doc[first - 2].text[0].isupper())


_SEVERAL = frozenset({"certaines", "certains", "des", "plusieurs", "quelques"})
_OF_MEMBERS = frozenset({"armed_group", "legislature", "public"})


def _are_members(doc: Doc, phrase: Phrase, candidates: Iterable[Title], lexicon: Lexicon) -> bool:
    """ "des manifestants", "plusieurs députés": some of the members speak for a body that has no other voice; not "des députés sunnites"."""
    last = phrase.last
    modified = last < len(doc) and (doc[last].pos_ == "ADJ" or doc[last].lower_ in ("de", "d'", "du", "des"))
    return not modified and all((actor := lexicon.codebook.actor.get(c.id)) is not None and actor.kind in _OF_MEMBERS for c in candidates)


def _is_crowd(doc: Doc, first: int, last: int) -> bool:
    """Do so many stand before the noun that they are the body itself: "des milliers de manifestants", "170 députés", not "15 députés sunnites"?"""
    before = doc[first - 1] if first else None
    if before is None or last < len(doc) and doc[last].pos_ == "ADJ" or last + 1 < len(doc) and doc[last].lower_ in ("de", "d'", "du", "des") and folded(doc[last + 1].text) in institutions.ONES_PARTY:
        return False   # "60 députés du bloc X"
    if before.lower_ in ("de", "d'") and first > 1:
        return doc[first - 2].lower_ in institutions.CROWDS
    if folded(before.text) in _MANY:
        return True
    digits = "".join(c for c in before.text if c.isdigit())
    return digits == before.text.replace(" ", "").replace(".", "") and int(digits or 0) >= CROWD


_MANY = frozenset({"cent", "cents", "cinquante", "mille", "nonante", "quatre-vingt", "quatre-vingts", "quatre-vingt-dix", "septante", "soixante", "soixante-dix"})


def _goes_on(units: list[Unit], i: int) -> bool:
    """Does "de" and a common noun follow, which make it another office?"""
    return i + 1 < len(units) and units[i].key == "de" and not units[i + 1].names and units[i + 1].key not in _OWN


def _gender(determiner: str) -> str:
    return {"le": "m", "du": "m", "au": "m", "un": "m", "la": "f", "une": "f"}.get(determiner, "")


def _readings(units: list[Unit], i: int, node: Trie, lexicon: Lexicon, stated: _Stated, at_head: bool) -> Iterator[tuple[int, list[Title], _Stated]]:
    """Every way to read a form that goes on at a unit; nationality may stand inside it ("secrétaire américain à la Défense")."""
    if "" in node:
        yield i, node[""], stated
    if i >= len(units):
        return
    below = node.get(units[i].key)
    if below is not None:
        yield from _readings(units, i + 1, below, lexicon, stated, False)
    if not at_head and units[i].key != BARRIER:
        said = _Stated(list(stated.countries), list(stated.organisations), stated.gender, stated.is_deputy, stated.is_coming)
        after = _modifier(units, i, lexicon, said)
        if after > i:
            yield from ((end, found, s) for end, found, s in _readings(units, after, node, lexicon, said, False) if end > after)


def _modifier(units: list[Unit], i: int, lexicon: Lexicon, stated: _Stated, at_end: bool = False) -> int:
    """Past one word or group that says whose office it is, noted in `stated`; the same place if there is none.

    At the end of a phrase, "en Irak" and "à la Maison Blanche" say where something happens, not whose office it is.
    """
    n = len(units)
    if i >= n:
        return i
    unit = units[i]
    if unit.key in lexicon.demonyms and unit.last:
        code, gender = lexicon.demonyms[unit.key]
        stated.countries.append(code)
        stated.gender = stated.gender or gender
        return i + 1
    if unit.key in _OPEN_ADJECTIVES:
        return i + 1
    if unit.key in _DEPUTY_AFTER:
        stated.is_deputy = True
        return i + 1
    if unit.key in _COMING_AFTER:
        stated.is_coming = True
        return i + 1
    if unit.key == "par" and i + 1 < n and units[i + 1].key == "interim":
        return i + 2
    if unit.key in (("de", "aupres") if at_end else ("de", "a", "aupres", "en")) and i + 1 < n:
        j = i + 2 if unit.key == "aupres" and units[i + 1].key == "de" else i + 1
        if j < n and units[j].names and (unit.key == "de" or not units[j].is_person):
            actor = units[j].names[0].actor
            if actor.kind == "person":
                if actor.country:
                    stated.countries.append(actor.country)
                return j + 1
            if actor.id in lexicon.state_ids or units[j].names[0].is_city and actor.country:
                stated.countries.append(actor.country)
            else:
                stated.organisations.append(actor.id)
            return j + 1
    return i


def fits(title: Title, phrase: Phrase, lexicon: Lexicon) -> bool:
    """May a phrase mean this office or institution, by the country and the organisation that it states?"""
    if phrase.countries and title.country not in phrase.countries:
        return bool(not title.country and title.organisation in phrase.organisations)
    return all(_belongs(title, organisation, lexicon) for organisation in phrase.organisations)


def _belongs(title: Title, organisation: str, lexicon: Lexicon) -> bool:
    known = lexicon.codebook.actor
    if title.organisation == organisation or title.id == organisation:
        return True
    above = known[title.organisation].part_of if title.organisation in known else ""
    return above == organisation or known[organisation].part_of == title.organisation and bool(title.organisation)
