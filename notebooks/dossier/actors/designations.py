"""What stands before or beside a name and shows whose it is: "Mme", "le général italien", "le député de Ninive", ", 34 ans, institutrice".

All functions work on tokens of a Doc with its folded words.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from ..vocabulary import people
from ..vocabulary.person_nouns import ADJECTIVAL, COMPOUNDS, NOUNS

JOINERS = frozenset({"-", "al", "el", "as", "ad", "ar"})
BEFORE_NOUNS = frozenset({"ancien", "ancienne", "ex", "ex-", "feu", "futur", "future", "haut", "haute", "jeune", "nouveau", "nouvel", "nouvelle", "premier", "premiere", "simple", "vieil", "vieille", "vieux", "actuel", "actuelle"})
_LINKS = frozenset({"d'", "de", "du", "des", "l'", "la", "le", "les", "a", "au", "aux", "aupres", "en", "et", "pour", "charge", "chargee", "par"})
MAX_CHAIN = 12         # tokens of "le chef d'état-major adjoint de l'armée de terre" before a name
MAX_APPOSITION = 14    # tokens of an office between a comma and a name


def key_of(word: str) -> str:
    """A folded word as the tables of persons write it."""
    return word.replace("-", " ").strip(".")


def person_noun_ending(words: Sequence[str], last: int) -> tuple[int, str] | None:
    """The noun for a person that ends before a token: its first token and its key ("adjudante - cheffe" is one)."""
    if last <= 0:
        return None
    if last > 2 and words[last - 2] == "-" and (key := f"{key_of(words[last - 3])} {key_of(words[last - 1])}") in NOUNS:
        return last - 3, key
    key = key_of(words[last - 1])
    if key == "garde" and words[last - 2] == "en":
        return None     # "a mis en garde Donald Trump"
    if key in NOUNS or key in people.RANKS:
        return last - 1, key
    return (last - 1, key.removeprefix("ex ").removeprefix("co ")) if key.removeprefix("ex ").removeprefix("co ") in NOUNS else None


# The words with which a noun for a person may begin: all others are passed over at once.
_OPENINGS = frozenset(word for noun in (*NOUNS, *people.RANKS) for word in (noun, noun.split()[0]))


def person_noun_at(words: Sequence[str], first: int) -> tuple[int, str] | None:
    """The noun for a person that begins at a token: the token after it and its key."""
    if words[first] not in _OPENINGS and "-" not in words[first] and not words[first].endswith("."):
        return None
    for length in (3, 2):
        if (compound := " ".join(words[first:first + length])) in COMPOUNDS:
            return min(first + length, len(words)), compound
    if first + 2 < len(words) and words[first + 1] == "-" and (key := f"{key_of(words[first])} {key_of(words[first + 2])}") in NOUNS:
        return first + 3, key
    key = key_of(words[first])
    key = key if key in NOUNS or key in people.RANKS else key.removeprefix("ex ").removeprefix("co ")
    return (first + 1, key) if key in NOUNS or key in people.RANKS else None


def gender_of(key: str) -> str:
    return people.RANKS.get(key) or NOUNS.get(key, "")


def is_initial(text: str) -> bool:
    return len(text) == 2 and text[1] == "." and text[0].isupper() or len(text) == 3 and text[1] == "-" and text[0].isupper()


@dataclass(slots=True)
class Designation:
    """The words before a name for the same person. `first`: where they begin; `noun`: the token and key of the title, rank or role next to the name."""

    first: int
    gender: str = ""
    noun: tuple[int, str] | None = None
    has_civility: bool = False
    is_linked: bool = False     # over a complement: "le député de Ninive X"

    @property
    def has_rank(self) -> bool:
        return self.noun is not None and self.noun[1] in people.RANKS

    @property
    def has_title(self) -> bool:
        return self.noun is not None and self.noun[1] in people.TITLES and not self.is_linked


def designation_before(doc: Doc, words: Sequence[str], first: int, taken: Container[int]) -> Designation:
    """Read leftwards from a name: Arabic article, initial, civility, rank, role, over adjectives and complements. Tokens in `taken` are offices of the codebook."""
    found = Designation(first)
    while first:
        word = key_of(words[first - 1])
        noun = person_noun_ending(words, first)
        if words[first - 1] == "-" and first > 1 and words[first - 2] in JOINERS:
            first -= 2
        elif words[first - 1] in ("al", "el") or is_initial(doc[first - 1].text) and word != "m":
            first -= 1
        elif word in people.CIVILITIES and (doc[first - 1].text[0].isupper() or word == "honorable"):
            found.gender = found.gender or people.CIVILITIES[word]
            found.has_civility = True
            first -= 1
        elif not word and first > 1 and key_of(words[first - 2]) in people.ABBREVIATIONS:   # "Gén ."
            first -= 1
        elif noun is not None and not (noun[1] not in people.RANKS and noun[0] in taken):
            if noun[1] in ADJECTIVAL and (before := _noun_over_words(doc, words, noun[0], taken)) is not None and not before[1]:
                noun = before[0]   # "le député travailliste X"
            found.gender = found.gender or gender_of(noun[1])
            found.noun = found.noun or noun
            first = noun[0]
        elif found.noun is None and not found.has_civility and (chain := _noun_over_words(doc, words, first, taken)) is not None:
            found.noun, found.is_linked = chain[0], chain[1]
            found.gender = gender_of(found.noun[1])
            first = found.noun[0]
            break
        else:
            break
    found.first = first
    if not found.has_civility and (shown := _gender_shown(words, first)) and (shown == "f" or not found.gender):
        found.gender = shown   # "la major X"
    return found


def _gender_shown(words: Sequence[str], first: int) -> str:
    before = words[first - 1] if first else ""
    if before in BEFORE_NOUNS and first > 1:
        before = words[first - 2]
    return {"la": "f", "une": "f", "cette": "f", "le": "m", "un": "m", "ce": "m", "du": "m", "au": "m"}.get(before, "")


def _noun_over_words(doc: Doc, words: Sequence[str], first: int, taken: Container[int]) -> tuple[tuple[int, str], bool] | None:
    """The noun for a person over adjectives ("le général italien X") and complements ("le député de Ninive X"), and whether there are complements."""
    t = first - 1
    of_rank = words[t - 1] in ("de", "d'", "des") and (before := person_noun_ending(words, t - 1)) is not None and before[1] in people.RANKS   # "le général de brigade X"
    if t < 1 or words[t] in people.THINGS and not of_rank or doc[t].pos_ in ("AUX", "VERB") and words[t] not in people.PARTICIPLES or words[t] in _LINKS or doc[t].is_punct or doc[t].is_space or doc[t].pos_ in ("DET", "ADP"):
        return None
    linked = False
    while t > 0 and first - t <= MAX_CHAIN:
        token, word = doc[t], words[t]
        noun = person_noun_ending(words, t + 1)
        if noun is not None and noun[1] in ADJECTIVAL and person_noun_ending(words, noun[0]) is not None:
            t = noun[0] - 1
            continue
        if noun is not None and noun[0] not in taken and (not token.is_sent_start or noun[1] in people.RANKS or linked):
            return (noun, linked) if not linked or _is_definite(words, noun[0]) else None
        if t in taken and linked:
            return None
        if word in _LINKS and token.pos_ != "AUX":
            linked = True
        elif token.is_punct and word not in "-'" or token.is_space or token.pos_ in ("AUX", "PRON", "SCONJ") or token.pos_ == "VERB" and token.morph.get("VerbForm") != ["Part"]:
            return None
        t -= 1
    return None


def _is_definite(words: Sequence[str], noun: int) -> bool:
    before = words[noun - 1] if noun else ""
    before = words[noun - 2] if before in BEFORE_NOUNS and noun > 1 else before
    return before in ("le", "la", "l'", "son", "sa", "leur", "notre", "un", "une", "ce", "cet", "cette", "du", "au", ",", "")


def office_before(doc: Doc, words: Sequence[str], first: int, last: int, phrase_start: dict[int, int]) -> tuple[int, int] | None:
    """Tokens of an office that a comma sets before a name (tokens `first` to `last`): "le chef de la mission, le général X".

    `phrase_start`: token of an office of the codebook → its first token.
    """
    if first and words[first - 1] in ("le", "la", "l'"):
        first -= 1
    if first < 2 or doc[first - 1].text != ",":
        return None
    found = None
    for t in range(first - 2, max(-1, first - 2 - MAX_APPOSITION), -1):
        token = doc[t]
        if token.is_punct and token.text not in "-'()" or token.is_space or token.pos_ in ("VERB", "AUX") and token.morph.get("VerbForm") != ["Part"]:
            break
        if (noun := person_noun_ending(words, t + 1)) is not None and (t == 0 or doc[noun[0] - 1].pos_ != "PROPN"):
            start = phrase_start.get(noun[0], noun[0])
            while start and words[start - 1] in BEFORE_NOUNS:
                start -= 1
            found = start, first - 1
            if not start or words[start - 1] not in ("de", "d'", "du"):
                break   # else another office holds it: "le porte-parole du Premier ministre, le général X"
    return found if found is None or not _is_source(doc, words, found[0], last) else None


def _is_source(doc: Doc, words: Sequence[str], office: int, last: int) -> bool:
    """ "d'après un conseiller du Pentagone, le général X aurait plaidé": the office is a source, the name opens the clause."""
    left = office - 1 if office and words[office - 1] in ("le", "la", "l'", "un", "une", "des", "plusieurs") else office
    return bool(left) and words[left - 1] in ("selon", "apres", "suivant", "pour", "avec") and last < len(doc) and doc[last].pos_ in ("AUX", "VERB", "PRON", "ADV")


def _names_another(doc: Doc, t: int) -> bool:
    while t < len(doc) and doc[t].pos_ == "ADJ" and doc[t].text.islower():
        t += 1
    return t < len(doc) and doc[t].text[:1].isupper()


def past_age(words: Sequence[str], last: int) -> int:
    """Past ", 34 ans" or "(34 ans)" after a name; the same place if there is none."""
    t = last
    if t + 2 < len(words) and words[t] in (",", "("):
        t += 1
        t += words[t] in ("environ", "bientot", "seulement")
        if t + 1 < len(words) and (words[t].isdigit() or words[t].isalpha()) and words[t + 1] in ("ans", "an", "printemps"):
            return t + 2
    return last


def office_after(doc: Doc, words: Sequence[str], last: int, phrase_start: dict[int, int]) -> tuple[int, int] | None:
    """Tokens of an office or description after a name and a comma: "X, chercheuse à l'université de Y", "X, 34 ans, une institutrice de Mossoul"."""
    n = len(doc)
    last = past_age(words, last)
    if last + 1 >= n or words[last] not in (",", "("):
        return None
    start = last + 1
    while start < n and start < last + 5 and person_noun_at(words, start) is None and start not in phrase_start and (
            doc[start].pos_ in ("DET", "ADJ", "NUM", "ADV") or words[start] in BEFORE_NOUNS or words[start] in ("le", "la", "l'", "un", "une", "son", "sa")):
        start += 1
    noun = person_noun_at(words, start) if start < n else None
    if noun is None and start not in phrase_start:
        return None
    end = noun[0] if noun else start + 1
    if noun and noun[1] in people.RANKS and _names_another(doc, end):
        return None   # "sur ordre de X, le général Y a frappé"
    while end < n and end < start + MAX_APPOSITION and not (doc[end].is_punct and doc[end].text not in "-'") and not doc[end].is_space \
            and (doc[end].pos_ not in ("VERB", "AUX") or doc[end].tag_ == "ADJ"):
        end += 1
    while end > start + 1 and doc[end - 1].pos_ in ("ADP", "CCONJ", "DET"):
        end -= 1
    return start, end


def office_over_stop(doc: Doc, words: Sequence[str], first: int, phrase_start: dict[int, int]) -> tuple[int, int] | None:
    """Tokens of an office that a misplaced full stop cuts off from its name: "le Cmdr, porte-parole du Pentagone. Jessica L. McNulty".

    Only after a rank in short, which never stands without a name.
    """
    if first < 4 or doc[first - 1].text != ".":
        return None
    for t in range(first - 3, max(-1, first - 3 - MAX_APPOSITION), -1):
        if doc[t].is_space or doc[t].text in ".»”\"":
            return None
        if words[t + 1] == "," and key_of(words[t]) in people.ABBREVIATIONS and doc[t].text[0].isupper():
            office = office_after(doc, words, t + 1, phrase_start)
            return office if office is not None and office[1] == first - 1 else None
    return None
