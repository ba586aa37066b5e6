"""A Doc in, the date expressions of its text out, not yet reckoned: each token becomes the letter of its class, each shape is
looked for in the letters (`date_shapes`), and no token belongs to two expressions.
"""

from __future__ import annotations

from spacy.attrs import ORTH
from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from .expressions import CENTURY, CLOCK, DAY_MONTH, DAY_NUMBER, DECIMAL, EDGED, ISO_TIME, YEAR, Expression, Match, numeric_date
from .shapes import SHAPES
from ..vocabulary.dates import MONTHS
from ..vocabulary.dates_letters import LETTERS
from ..vocabulary.dates_phrases import FUTURE, PAST, PHRASES, PRESENT, TODAY
from ..vocabulary.numbers import CARDINALS


class Grammar:
    """Calling it on a Doc gives its `Expression`s in text order."""

    def __init__(self, nlp: Language) -> None:
        self._letters: dict[int, str] = {}
        self._strings = nlp.vocab.strings
        self._phrases = PhraseMatcher(nlp.vocab, attr="LOWER")
        for letter, phrases in _fixed_phrases().items():
            self._phrases.add(letter, [nlp.make_doc(phrase) for phrase in phrases])

    def __call__(self, doc: Doc) -> list[Expression]:
        letters = self.letters(doc)
        found: list[Expression] = []
        taken = bytearray(len(doc))
        for shape, pattern, reader in SHAPES:
            for match in pattern.finditer(letters):
                start, end = match.span()
                if any(taken[start:end]):
                    continue
                expression = reader(Match(doc, letters, start, end, shape))
                if expression:
                    taken[expression.start:expression.end] = b"\x01" * (expression.end - expression.start)
                    found.append(expression)
        return sorted(found, key=lambda e: e.start)

    def letters(self, doc: Doc) -> str:
        """One letter for each token; a fixed phrase is its letter and fillers ("il y a": "G__")."""
        letters = []
        known = self._letters
        for orth in doc.to_array(ORTH).tolist():
            letter = known.get(orth)
            if letter is None:
                letter = known[orth] = _letter(self._strings[orth].lower())
            letters.append(letter)
        last = 0
        for key, start, end in sorted(self._phrases(doc), key=lambda m: (m[1], -m[2])):
            if start >= last:
                letters[start:end] = self._strings[key] + "_" * (end - start - 1)
                last = end
        return "".join(letters)


def _fixed_phrases() -> dict[str, list[str]]:
    phrases = {"k": sorted({TODAY, *PRESENT, *PAST, *FUTURE})}
    for phrase, letter in PHRASES.items():
        phrases.setdefault(letter, []).append(phrase)
    return phrases


def _letter(word: str) -> str:
    """The class of a token, by its lower-case form; "x" for a word that has no part in dates."""
    if (letter := LETTERS.get(word)):
        return letter
    if word[:1].isdigit():
        return _figures_letter(word)
    if "-" in word:
        if (edged := EDGED.fullmatch(word)):
            return {"M": "µ", "Y": "¥"}.get(_letter(edged[2]), "x")
        return "z" if all(part in CARDINALS or part == "et" for part in word.split("-")) else "x"
    if CENTURY.fullmatch(word):
        return "o"
    return "\n" if word.isspace() and "\n" in word else "x"


def _figures_letter(word: str) -> str:
    if DAY_NUMBER.fullmatch(word):
        return "d"
    if YEAR.fullmatch(word):
        return "Y"
    if word.isdigit() or DECIMAL.fullmatch(word):
        return "n"
    if (clock := CLOCK.fullmatch(word)) and int(clock[1]) <= 24 and int(clock[2] or 0) < 60:
        return "T"
    if numeric_date(word):
        return "N"
    if ISO_TIME.fullmatch(word):
        return "τ"
    if (named := DAY_MONTH.fullmatch(word)) and named[2] in MONTHS:
        return "N"
    return "o" if CENTURY.fullmatch(word) else "x"
