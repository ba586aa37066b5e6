"""Forms of the verbs that report, folded: where one stands beside a name, somebody speaks."""

from __future__ import annotations

from .lexicon import folded
from ..vocabulary import reporting
from ..vocabulary.conjugation import FINITE, PARTICIPLE, forms


def _forms(lemmas: list[str]) -> dict[str, str]:
    return {folded(form): shape for lemma in lemmas for form, shape in forms(lemma).items() if shape in (FINITE, PARTICIPLE)}


_LEMMAS = [lemma for group in reporting.VERBS.values() for lemma in group]

# Form → shape (`conjugation.FINITE` or `PARTICIPLE`); the second table holds with a reflexive pronoun only ("s'attend", not "attend").
SAYING = _forms([v for v in _LEMMAS if not v.startswith(("se ", "s'"))])
SAYING_REFLEXIVE = SAYING | _forms(_LEMMAS)
