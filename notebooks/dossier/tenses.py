"""A verb form in, its tense out: by its ending, where that leaves no doubt and the model often errs ("attendrait", "exigeait", "votera")."""

from __future__ import annotations

from spacy.tokens import Token

(PRESENT, PAST, IMPERFECT, FUTURE, CONDITIONAL, SUBJUNCTIVE, INFINITIVE, PARTICIPLE, GERUND) = (
    "present", "past", "imperfect", "future", "conditional", "subjunctive", "infinitive", "participle", "gerund")

_FUTURE = ("rai", "ras", "ra", "rons", "rez", "ront")
_CONDITIONAL = ("rais", "rait", "raient", "rions", "riez")
_SUBJUNCTIVE = frozenset({"ait", "aient", "soit", "soient"})
# Verbs in -ir whose present is shorter ("il part"), so that -it tells the past.
_SHORT_PRESENTS = frozenset({
    "consentir", "couvrir", "découvrir", "dormir", "mentir", "offrir", "ouvrir", "partir", "pressentir", "repartir", "ressentir", "ressortir", "rouvrir", "sentir", "servir",
    "sortir", "souffrir",
})
_NAMED = {"Fut": FUTURE, "Imp": IMPERFECT, "Past": PAST}


def tense(token: Token) -> str:
    """The tense, mood or form of one verb; its auxiliaries are not looked at."""
    word, stem = token.lower_, token.lemma_[:-2]
    morph = token.morph
    if word in _SUBJUNCTIVE:
        return SUBJUNCTIVE
    if morph.get("VerbForm") == ["Inf"]:
        return INFINITIVE if word.endswith(("r", "re")) else PARTICIPLE   # "évacuée"
    if word != stem + "t":   # "fait", "extrait"
        if word.endswith(_CONDITIONAL):
            return IMPERFECT if word in (stem + "ais", stem + "ait", stem + "aient", stem + "ions", stem + "iez") else CONDITIONAL   # "entrait"
        if word.endswith(("ait", "aient")):
            return IMPERFECT
    if word.endswith(_FUTURE) and word not in (stem + "a", stem + "ai", stem + "as", stem + "ons", stem + "ez"):   # "entra", "entrons"
        return FUTURE
    if morph.get("VerbForm") == ["Part"]:
        return GERUND if morph.get("Tense") == ["Pres"] else PARTICIPLE
    if token.lemma_.endswith("ir") and word == stem + "it" and token.lemma_ not in _SHORT_PRESENTS:
        return PRESENT   # "réunit" is both; news is told in the present
    mood = morph.get("Mood")
    if mood == ["Sub"]:
        return SUBJUNCTIVE
    if mood == ["Cnd"]:
        return CONDITIONAL
    return _NAMED.get(morph.get("Tense", [""])[0], PRESENT)


_NOT_FINITE = ("ant", "er", "ir", "é", "ée", "ées", "és")


def is_finite(token: Token) -> bool:
    """A verb that is neither infinitive nor participle, by its form where the tagger leaves it open."""
    if token.pos_ not in ("VERB", "AUX"):
        return False
    form = token.morph.get("VerbForm")
    return form == ["Fin"] if form else not token.lower_.endswith(_NOT_FINITE)
