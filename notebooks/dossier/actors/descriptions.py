"""Which person a noun takes up: "le général", "la députée de Ninive", "ce vétéran", by what the text and the authority file say of people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from .designations import person_noun_at
from .lexicon import folded, word_of
from ..vocabulary import person_nouns as nouns

EXACT, ABOVE, LOOSE, UNKNOWN = 3.0, 1.5, 1.0, 0.0   # how well a noun fits
NO_FIT = -1.0
# In these classes any noun may take up the bearer of another ("l'institutrice … l'enseignante").
_LOOSE_CLASSES = frozenset({"activist", "business", "cleric", "diplomat", "doctor", "jurist", "lawmaker", "learner", "police", "press", "scholar", "teacher", "trade", "villager"})
_WORDS = re.compile(r"[^\W_]+(?:-[^\W_]+)*|-")
_GENERAL = re.compile(r"secretaire generale?\b")
_EMPTY = frozenset({"a", "au", "aux", "d", "de", "des", "du", "en", "l", "la", "le", "les"})


@dataclass(slots=True)
class Profile:
    """What is known of somebody: nouns, their classes, the words of each role, and whether all roles are past."""

    nouns: set[str] = field(default_factory=set)
    classes: set[str] = field(default_factory=set)
    phrases: list[frozenset[str]] = field(default_factory=list)
    is_former: bool = False


def profile(roles: Sequence[str], english_role: str = "") -> Profile:
    """The profile that roles give, French as printed, and the English one of the authority file."""
    found = Profile()
    former = [english_role.startswith("Former")] if english_role else []
    _read_english(found, english_role.lower())
    for role in roles:
        plain = " ".join(word_of(w) for w in role.split())
        if not plain:
            continue
        found.phrases.append(content_words(plain))
        if any(body in plain for body in nouns.CHAMBERS):
            found.classes.add("lawmaker")   # "président de la commission de la Défense de la Chambre"
        former.append(plain.startswith(("ex-", "ancien")))
        head = _head_noun(plain)
        if head == "secretaire" and _GENERAL.search(plain):
            found.classes |= {"head", "official"}   # no minister
        elif head:
            found.nouns |= {head, *head.split()} & set(nouns.NOUNS) | {head}
            found.classes |= nouns.CLASSES_OF.get(head, set())
    if found.classes & {"officer", "sergeant", "soldier"}:
        found.classes.discard("politician")     # "chef du commandement central"
    found.is_former = bool(former) and all(former)
    return found


def _read_english(found: Profile, role: str) -> None:
    for english, name in _english():
        if english in role:
            role = role.replace(english, "")
            found.classes.add(name)
            found.nouns |= {english} & set(nouns.NOUNS)


@lru_cache(maxsize=1)
def _english() -> list[tuple[str, str]]:
    return sorted(nouns.ENGLISH.items(), key=lambda e: -len(e[0]))


def content_words(plain: str) -> frozenset[str]:
    """The words of a folded role that say something."""
    return frozenset(w for w in re.split(r"[\s'’.,-]+", plain) if w and w not in _EMPTY)


def _head_noun(plain: str) -> str:
    """The first noun for a person: "conseiller" of "ancien conseiller du ministre"."""
    words = _WORDS.findall(plain.replace("ex-", "ex "))
    words = [p for w in words for p in ([w] if w.replace("-", " ") in nouns.NOUNS else re.split("(-)", w))]
    return next((found[1] for k in range(len(words)) if (found := person_noun_at(words, k)) is not None), "")


@lru_cache(maxsize=4096)
def _both_genders(noun: str) -> frozenset[str]:
    pairs = (pair.replace("-", " ").split("/") for words in (*nouns.CLASSES.values(), nouns.ANYBODY) for pair in words.split())
    return frozenset(form for pair in pairs if noun in pair for form in pair) | {noun}


def fit(noun: str, known: Profile) -> float:
    """How well a noun takes up a person of whom this is known; `NO_FIT` if it can't."""
    if noun in nouns.EVERYBODY:
        return ABOVE
    if noun == "ministre" and known.phrases and all("premier" in phrase or "premiere" in phrase for phrase in known.phrases):
        return NO_FIT   # "le ministre" is not the prime minister
    if not known.nouns and not known.classes:
        return UNKNOWN
    if _both_genders(noun) & known.nouns or " " in noun and set(noun.split()) & known.nouns:
        return EXACT
    above = nouns.ABOVE.get(noun)
    if above and known.classes.intersection(above.split()):
        return ABOVE
    own = nouns.CLASSES_OF.get(noun, set())
    return LOOSE if own & known.classes & _LOOSE_CLASSES else NO_FIT
