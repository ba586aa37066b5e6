"""The names and offices of a codebook as tries over folded words, and a Doc as the stream of words that they read.

Spelling is folded on both sides: case, accents, hyphens, articles, the Arabic article, Iraq/Irak, "U.E."/"UE", "#NATO".
A trie is a dict of dicts (Fredkin 1960); the entries that end at a node lie under the key "".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from spacy.tokens import Doc

from ..articles import fold
from ..codebook import Actor, Codebook
from ..vocabulary import nations, person_nouns

LOWER, CAPITAL, ACRONYM = 0, 1, 2
BARRIER = "|"   # a comma, a full stop, a quotation mark: no name goes on past it

_ARTICLES = frozenset({"l", "la", "le", "les"})
_CONTRACTIONS = {"au": "a", "aux": "a", "d": "de", "des": "de", "du": "de"}
_ARABIC_ARTICLES = frozenset({"al", "el"})
_SILENT = frozenset("-'#@’")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?\.?$")
_WORDS = re.compile(r"[^\W_]+")

Trie = dict


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """Lower case without accents; Iraq and iraquien as Irak and irakien."""
    letters = unicodedata.normalize("NFKD", text.lower().replace("œ", "oe"))
    plain = "".join(c for c in letters if not unicodedata.combining(c))
    return plain.replace("iraqu", "irak").replace("iraq", "irak") if "iraq" in plain else plain


def word_of(text: str) -> str:
    """A word folded, but for a few nouns for persons that only their accent tells from another word ("un retraité", "la retraite")."""
    return person_nouns.ACCENTED.get(text.lower()) or folded(text)


@lru_cache(maxsize=65536)
def pieces(token: str) -> tuple[tuple[str, int], ...]:
    """The words in a token, folded, each with its case (LOWER, CAPITAL or ACRONYM); articles left out."""
    if _DOTTED.match(token):
        token = token.replace(".", "")
    found = []
    for match in _WORDS.finditer(token):
        word = match.group()
        key = folded(word)
        if key in _ARTICLES or key in _ARABIC_ARTICLES:
            continue
        case = ACRONYM if word.isupper() else CAPITAL if word[0].isupper() else LOWER
        found.append((_CONTRACTIONS.get(key, key), case))
    return tuple(found)


def text_pieces(text: str) -> tuple[tuple[str, int], ...]:
    """The same for a whole form of the codebook."""
    return tuple(p for token in re.split(r"[\s'’]+", fold(text)) for p in pieces(token))


def sounds(name: str) -> str:
    """A name from another script as it sounds, so that "Netchirvan" and "Nechirvan", "Moqtada" and "Muqtada" are one: articles and doubled letters left out."""
    found = []
    for word in folded(name).replace("-", " ").replace("'", "").split():
        if word not in _PARTICLES:
            for written, sound in _SOUNDS:
                word = word.replace(written, sound)
            found.append(re.sub(r"(.)\1+", r"\1", word).removesuffix("h"))
    return " ".join(found)


_PARTICLES = frozenset({"al", "el", "ad", "ar", "as", "ach", "ash", "ech", "ben", "bin"})
_SOUNDS = (("tch", "c"), ("sch", "c"), ("ch", "c"), ("sh", "c"), ("dj", "j"), ("dh", "z"), ("kh", "k"), ("gh", "g"), ("th", "t"), ("ph", "f"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("q", "k"), ("y", "i"), ("o", "u"), ("e", "a"), ("w", "u"))


def slug(name: str) -> str:
    """The identifier of a name: lower case, hyphens, no initials between first and last name ("Jessica L. McNulty"), O'Brien as one word."""
    words = [w for w in re.split(r"[\s'’-]+", unicodedata.normalize("NFKD", re.sub(r"\bO['’](?=[A-Z])", "O", name))) if w]
    kept = [w for k, w in enumerate(words) if not (0 < k < len(words) - 1 and re.fullmatch(r"[A-Z]\.?", w))]
    plain = "".join(c for c in "-".join(kept).lower() if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


@dataclass(slots=True)
class Stream:
    """The words of a Doc: folded key, token and case of each, and whether a name may begin or end at it; `words` are all tokens, folded."""

    words: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    tokens: list[int] = field(default_factory=list)
    cases: list[int] = field(default_factory=list)
    opens: list[bool] = field(default_factory=list)
    closes: list[bool] = field(default_factory=list)


def stream_of(doc: Doc) -> Stream:
    """A Doc as words; punctuation that ends a name is a BARRIER."""
    stream = Stream()
    words = stream.words
    keys, tokens, cases, opens, closes = stream.keys, stream.tokens, stream.cases, stream.opens, stream.closes
    known: dict[int, tuple] = {}
    strings = doc.vocab.strings
    for i, orth in enumerate(doc.to_array("ORTH").tolist()):
        parts = known.get(orth)
        if parts is None:
            text = strings[orth]
            parts = known[orth] = word_of(text), _parts(text)
        words.append(parts[0])
        for key, case, first, last in parts[1]:
            keys.append(key)
            tokens.append(i)
            cases.append(case)
            opens.append(first)
            closes.append(last)
    return stream


def _parts(token: str) -> tuple[tuple[str, int, bool, bool], ...]:
    found = pieces(token)
    if not found:
        silent = token[:1].isalpha() or all(c in _SILENT or c.isspace() for c in token) and "\n" not in token
        return () if silent else ((BARRIER, LOWER, False, False),)
    # "ex-président": a name may begin after the prefix
    return tuple((key, case, k == 0 or found[k - 1][0] == "ex", k == len(found) - 1) for k, (key, case) in enumerate(found))


# --- tries ---------------------------------------------------------------------------------------

@dataclass(frozen=True, slots=True)
class Name:
    """A form of an actor's name, with the case that each word needs."""

    actor: Actor
    cases: tuple[int, ...]
    is_city: bool = False
    needs_article: bool = False

    @property
    def is_person(self) -> bool:
        return getattr(self.actor, "kind", "") == "person"


@dataclass(frozen=True, slots=True)
class Title:
    """A form of an office, or an institution's form without its country ("gouvernement"), as words to look for."""

    id: str
    is_office: bool
    country: str
    organisation: str = ""
    stands_alone: bool = True


def surnames(name: str) -> tuple[tuple[str, ...], ...]:
    """The folded ends of a full name under which it comes back: "Kay Bailey Hutchison" → bailey hutchison; hutchison."""
    words = tuple(key for key, _ in text_pieces(name))
    return tuple(words[k:] for k in range(1, len(words)) if words[k] not in ("abd", "abou", "abu", "von", "van", "der") or k + 1 < len(words))


def add(trie: Trie, words: Iterable[str], entry: object) -> None:
    for word in words:
        trie = trie.setdefault(word, {})
    entries = trie.setdefault("", [])
    if entry not in entries:
        entries.append(entry)


def names_at(trie: Trie, stream: Stream, at: int) -> Iterator[tuple[int, list[Name]]]:
    """The ends of all names that begin at a word, longest last; initials inside a name are passed over."""
    keys, cases, n = stream.keys, stream.cases, len(stream.keys)
    read: list[int] = []
    i = at
    while i < n:
        below = trie.get(keys[i])
        if below is None:
            if read and len(keys[i]) == 1 and cases[i] == ACRONYM and i + 1 < n and keys[i + 1] in trie:
                i += 1   # "Lloyd J. Austin"
                continue
            return
        read.append(cases[i])
        trie = below
        i += 1
        if "" in trie and stream.closes[i - 1]:
            fitting = [e for e in trie[""] if _case_fits(e.cases, read, stream, at, e.is_person)]
            if fitting:
                yield i, fitting


def _case_fits(wanted: tuple[int, ...], read: list[int], stream: Stream, at: int, by_person: bool) -> bool:
    if not by_person and len(wanted) > 1:
        wanted = wanted[:1]   # "ministres de l'alliance", "coalition mondiale"
    for k, (want, case) in enumerate(zip(wanted, read)):
        if want == LOWER or case == ACRONYM:
            continue
        if case == LOWER or want == ACRONYM and len(stream.keys[at + k]) <= 2:
            return False   # "ei", "Ue" are no acronyms; "Otan" is one
    return True


def _feminine(keys: list[str]) -> list[str]:
    """The woman's form of an office, up to its complement: secretaire general de … → secretaire generale de …."""
    end = next((k for k, key in enumerate(keys) if key in ("de", "a", "aupres", "en", "pour")), len(keys))
    return [person_nouns.FEMININES.get(key, key) for key in keys[:end]] + keys[end:]


class Lexicon:
    """All forms of a codebook, ready to be looked for."""

    def __init__(self, codebook: Codebook) -> None:
        self.codebook = codebook
        self.names: Trie = {}
        self.titles: Trie = {}
        self.demonyms = {form: (code, gender) for code, adjectives in nations.ADJECTIVES.items()
                         for a in adjectives for form, gender in nations.forms(a.split("-")[-1])}
        self.states = {a.country: a for a in codebook.actors if a.kind == "government" and a.country and not a.part_of}
        self.own_names = frozenset((a.country, a.kind) for a in codebook.actors if a.country and a.part_of)
        self.state_ids = frozenset(a.id for a in self.states.values())
        self.by_sound = {sounds(form): a for a in codebook.actors if a.kind == "person" for form in (a.name, *a.aliases) if " " in form}
        self.surnames: dict[tuple[str, ...], list[Actor]] = {}
        self.governments: dict[str, Actor] = {}
        later = []
        for actor in codebook.actors:
            # a state's English name is no French word
            for form in (actor.name, *actor.aliases) if actor.kind != "government" else actor.aliases:
                if self._is_national(actor, form):
                    later.append((actor, form))
                else:
                    self._add_name(actor, form)
            if actor.kind == "person":
                for words in dict.fromkeys(w for form in (actor.name, *actor.aliases) for w in surnames(form)):
                    self.surnames.setdefault(words, []).append(actor)
        for actor, form in later:
            rest = [key for key in self.title_keys(form) if key not in self.demonyms]
            alone = any(self.title_keys(f) == rest for f in actor.aliases)
            add(self.titles, rest, Title(actor.id, False, actor.country, actor.part_of, alone))
        for office in codebook.offices:
            for form in office.forms:
                entry = Title(office.id, True, office.country, office.organisation)
                keys = self.title_keys(form)
                add(self.titles, keys, entry)
                add(self.titles, _feminine(keys), entry)

    def _is_national(self, actor: Actor, form: str) -> bool:
        """Has a form the actor's adjective of nationality beside other words ("armée irakienne")?"""
        words = [key for key, _ in text_pieces(form)]
        return len(words) > 1 and any(self.demonyms[w][0] == actor.country for w in words if w in self.demonyms)

    def _add_name(self, actor: Actor, form: str) -> None:
        if any(self._is_bare(form, other) for other in actor.aliases):
            return   # found as an institution, where the article's country is known
        found = text_pieces(form)
        city = folded(form) in nations.CAPITALS
        if city and actor.kind == "government" and actor.part_of:
            self.governments.setdefault(actor.part_of, actor)
        article = form[:1].islower() and form.startswith(("l'", "la ", "le ", "les "))
        if found:
            add(self.names, (key for key, _ in found), Name(actor, tuple(case for _, case in found), city, article))

    def _is_bare(self, form: str, other: str) -> bool:
        """Is a form another one without its adjective of nationality? ("Parlement" beside "Parlement irakien")"""
        words, longer = [k for k, _ in text_pieces(form)], [k for k, _ in text_pieces(other)]
        return len(longer) > len(words) and any(w in self.demonyms for w in longer) and [w for w in longer if w not in self.demonyms] == words

    def title_keys(self, form: str) -> list[str]:
        """The words of an office with the institutions in it as units: "ambassadeur auprès de l'OTAN" → ambassadeur aupres de <nato>."""
        found = text_pieces(form)
        stream = Stream([], [k for k, _ in found], list(range(len(found))), [c for _, c in found], [True] * len(found), [True] * len(found))
        keys, i = [], 0
        while i < len(found):
            ends = list(names_at(self.names, stream, i))
            if ends:
                keys.append(f"<{ends[-1][1][0].actor.id}>")
                i = ends[-1][0]
            else:
                keys.append(found[i][0])
                i += 1
        return keys

    def acting(self, actor_id: str) -> str:
        """Who acts when a state is said to act: its government, where the codebook has one for the capital."""
        government = self.governments.get(actor_id)
        return government.id if government else actor_id

    def country_of(self, actor_id: str) -> str:
        actor = self.codebook.actor.get(actor_id)
        return actor.country if actor else ""
