"""Counts in their clause, in; roles out: current, planned, target, past, increase, decrease, requested, total; and denial.

What stands right beside a number settles its role first ("contre 500", "2 000 aujourd'hui", "500 de plus", "54 sur 329"); then what
is asked for; then the change that its verb tells; at last the tense.
"""

from __future__ import annotations

from spacy.tokens import Doc

from .clause import DEFINITE, GOVERNING, OPEN, PAST, PERFECT, VERBAL, ClauseReader, Predicate
from .counted import Count
from .denial import DenialReader
from ..tenses import CONDITIONAL, FUTURE, PARTICIPLE, PRESENT, tense
from ..vocabulary import changes as words
from ..vocabulary.nouns import VICTIMS

CHANGE_FROM, CHANGE_TO = "from", "to"   # "de 500", "à 4.000"

_AHEAD = frozenset({FUTURE, CONDITIONAL})
_BACK = frozenset({PERFECT, PAST})
_TO = frozenset({"à", "vers"})
_SOURCES = frozenset({"selon", "d'après"})   # "selon plusieurs sources"
# What stands right before a number and settles its role.
_LEADS = (
    (("contre",), "past"), (("au", "lieu", "de"), "past"), (("bas", "de"), "past"), (("sommet", "de"), "past"), (("pic", "de"), "past"), (("fort", "de"), "current"),
    (("forte", "de"), "current"), (("forts", "de"), "current"), (("fortes", "de"), "current"), (("composé", "de"), "current"), (("composée", "de"), "current"),
)


class RoleReader:
    """Reads roles in one Doc, count after count in text order."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.clauses = ClauseReader(doc)
        self.denials = DenialReader(self.clauses)
        self._last: tuple[Count, str] | None = None   # the count before, with its role

    def predicates(self, count: Count) -> list[Predicate]:
        """What governs a count from the left, the nearest first."""
        return self.clauses.left(count)

    def role(self, count: Count, change: str) -> tuple[str, bool]:
        """The role of a count and whether it is denied. `change`: the end of a change that it is, or ""."""
        left = self.clauses.left(count)
        subject = not any(p.finite or p.lemma in GOVERNING for p in left)
        governing = self.clauses.right(count) if subject else left
        above = self.clauses.above(count)
        negated = self.denials.is_denied(count, governing, subject, above)
        if change:
            role = self._change_role(change, governing)
        else:
            role = self._beside(count) or self._asked(count, governing, above) or self._added(count) or self._carried(count)
            role = role or (self._of_duration(count, governing, subject) if count.kind == "duration" else self._of_count(count, governing, subject, above))
        self._last = (count, role)
        return role, negated

    # --- what stands beside a number ---

    def _beside(self, count: Count) -> str:
        before, behind = self._words(count, -2), self._words(count, 3)
        if before[-1:] and before[-1] in words.NOW or behind and behind[0] in words.NOW or before == ["à", "présent"]:
            return "current"   # also "contre 3 000 aujourd'hui"
        if before[-1:] == ["sur"] and self._last is not None and self._last[0].end == count.start - 1:
            return "total"   # "54 sièges sur 329"
        if count.kind != "duration" and self._opens_sentence(count, "sur"):
            return "total"   # "Sur quatorze écoles, trois fonctionnaient"
        if (lead := next((role for phrase, role in _LEADS if self._stands_before(count, phrase)), "")):
            return lead
        if {"on"} & set(self._words(count, -5)) and any(self.doc[k].lemma_ == "parler" for k in range(max(0, count.start - 3), count.start)):
            return "planned"   # "on parle de 4.000 personnes"
        return ""

    def _added(self, count: Count) -> str:
        around = [self.doc[k].lower_ for k in range(count.start, min(count.end + 3, len(self.doc)))]
        if words.ADDED.intersection(around) or around[count.end - count.start:][:2] == ["de", "plus"]:
            return "increase"
        return "decrease" if around[count.end - count.start:][:2] == ["de", "moins"] else ""

    def _carried(self, count: Count) -> str:
        """ "un million de dinars (environ 730 euros)", "250 militaires, de même que quatre hélicoptères": the role of the count before."""
        if self._last is None or self._last[0].sentence is not count.sentence or "duration" in (count.kind, self._last[0].kind) or count.kind == "area":
            return ""
        gap = [self.doc[k].lower_ for k in range(self._last[0].end, count.start)]
        joined = gap == ["("] or gap[-3:] == ["de", "même", "que"] or gap[-2:] == ["ainsi", "que"] or gap == ["et"] or gap == [",", "soit"]
        return self._last[1] if joined else ""

    def _words(self, count: Count, n: int) -> list[str]:
        """The n words behind the count, or those before it."""
        span = count.sentence.span
        tokens = range(count.end, min(count.end + n, span.end)) if n > 0 else range(max(span.start, count.start + n), count.start)
        return [self.doc[k].lower_ for k in tokens if self.doc[k].lower_ not in ("d'", "de", ",")]

    def _before(self, count: Count) -> str:
        return self.doc[count.start - 1].lower_ if count.start else ""

    def _opens_sentence(self, count: Count, word: str) -> bool:
        floor = count.sentence.span.start
        return self.doc[floor].lower_ == word and count.start == floor + 1

    def _stands_before(self, count: Count, phrase: tuple[str, ...]) -> bool:
        start = count.start - len(phrase)
        return start >= count.sentence.span.start and all(self.doc[start + k].lower_ == word or word == "de" and self.doc[start + k].lower_ == "d'" for k, word in enumerate(phrase))

    # --- what is asked for ---

    def _asked(self, count: Count, governing: list[Predicate], above: list[Predicate]) -> str:
        """ "exige que chaque allié consacre 2 %", "a demandé l'envoi de 800 soldats", "réclament un départ sous six mois"."""
        if count.kind == "duration" and self._before(count) in words.STRETCHES:
            return ""   # "a exigé pendant quatre ans que …"
        if any(p.lemma in words.REQUEST | words.WISH for p in above):
            return "requested"
        if count.kind != "duration" and any(self.doc[k].lower_ in words.APART for k in range(max(count.sentence.span.start, count.start - 5), count.start)):
            return ""   # "les frappes ordonnées après la mort de deux soldats"
        if self._before(count) in DEFINITE and count.kind != "share":
            return ""
        nearest = next((p for p in governing if p.lemma in GOVERNING), None)
        asked = [p for p in governing if p.lemma in words.REQUEST]
        if asked and nearest is not None and nearest.lemma in words.LEVEL and self._before(count) in _TO:
            return "target"   # "exhorté les Alliés à porter à 4 % leurs dépenses"
        if not asked or nearest is not None and nearest.lemma in words.LESS and count.kind != "duration":
            return ""
        told = next((p for p in governing if p.finite), None)
        if told is not None and told.lemma not in words.REQUEST and told.state in _BACK and count.kind not in ("duration", "share") and not self._is_object_of_demand(count, asked[0]):
            return ""   # "une pétition qui demande le retour … avait recueilli 2 318 signatures"
        return "requested"

    def _is_object_of_demand(self, count: Count, demand: Predicate) -> bool:
        """No other finite verb stands between the demand and its number."""
        return not any(p is not None and p.finite for k in range(demand.i + 1, count.start) if (p := self.clauses.predicate(self.doc[k])) and p.i != demand.i)

    # --- counts ---

    def _of_count(self, count: Count, governing: list[Predicate], subject: bool, above: list[Predicate]) -> str:
        nearest = next((p for p in governing if p.lemma in GOVERNING), None)
        lemmas = {p.lemma for p in governing}
        if subject and (count.kind == "countries" or not words.NOW.isdisjoint(self._words(count, 10))):
            return "current"   # states are there, whatever they will do
        if self._before(count) in DEFINITE | _SOURCES and (nearest is None or nearest.lemma not in words.SEND or subject):
            return self._standing(governing, subject)
        if count.kind == "area" or count.kind == "other" and count.unit and not (nearest is not None and nearest.lemma in words.LEVEL and self._before(count) in ("de", "d'")):
            return "current" if self._measures_place(count) else self._tense_role(governing[:1], subject)   # a measure: nothing is sent or taken away
        if self._is_sum(count, nearest):
            priced = self._before(count) == ":" and any(self.doc[k].lower_ in ("coût", "coûts", "budget") for k in range(max(0, count.start - 9), count.start))
            return "planned" if priced or any(p.state in _AHEAD or self._is_plan(p) or p.lemma in words.SEND for p in governing) else "total"
        if any(p.lemma in words.DENIAL for p in above):
            return "planned"   # "n'exclut pas que quelques formateurs restent"
        return self._moved(count, governing, nearest, lemmas, subject) or self._of_people(count, governing, above) or self._tense_role(governing, subject)

    def _measures_place(self, count: Count) -> bool:
        """ "à 80 km de Tallinn", "300 km au nord" """
        return self._words(count, 2)[:1] in (["au"], ["à"]) or self._before(count) == "à" and count.unit in ("km", "m")

    def _moved(self, count: Count, governing: list[Predicate], nearest: Predicate | None, lemmas: set[str], subject: bool) -> str:
        """The role of what is raised, cut, sent or aimed at."""
        before = self._before(count)
        lemma = nearest.lemma if nearest is not None else ""
        if lemma in words.LEVEL and count.kind != "money" and not subject and (before in _TO or count.qualifier == "up_to"):
            return self._level_role(self._state(governing, nearest))
        if lemma == "atteindre" and count.kind == "personnel" and not subject:
            return self._level_role(self._state(governing, nearest))
        if lemma in words.LEVEL and before in ("de", "d'") and (count.unit or count.kind == "share"):
            return "decrease" if lemma in words.LESS | words.DOWN else "increase"   # "monté de 1,40 m"
        if count.kind == "money" and lemmas & words.SUM or lemmas & words.TRAIN and self._state(governing, governing[0]) in _BACK:
            return "total"
        if lemmas & words.GOAL and not subject:
            return "target"
        if lemma in words.LESS and (subject or before not in _TO):
            return "decrease"
        if self._is_coming_level(count, governing):
            return "target"
        return "increase" if lemma in words.MORE | words.SEND and lemmas & words.MORE else ""

    def _is_coming_level(self, count: Count, governing: list[Predicate]) -> bool:
        """ "il ne restera que 2 500 soldats", "ils seront 1 000", "comptera 4.000 personnes, contre 500" """
        first = governing[0] if governing else None
        if first is None or first.state not in _AHEAD or count.kind != "personnel":
            return False
        compared = self._words(count, 2)[:1] == ["contre"]
        lead = {self.doc[k].lower_ for k in range(max(count.sentence.span.start, first.i - 3), first.i)}
        return compared or first.lemma == "rester" and "il" in lead or first.lemma == "être" and bool(lead & {"ils", "elles", "nous"})

    def _of_people(self, count: Count, governing: list[Predicate], above: list[Predicate]) -> str:
        """Sources that speak are there now; the dead that an event has made are its toll; who has signed has done so."""
        told = next((p for p in governing if p.finite), None)
        if told is None or told.state not in (PERFECT, PRESENT, PAST):
            return ""
        noun = self.doc[count.noun].lower_ if count.noun is not None else ""
        if count.kind == "people" and told.lemma in words.SAYING and noun in words.SOURCES:
            return "current"
        if (noun.rstrip("s") in VICTIMS or noun == "victimes") and told.lemma in words.TOLL and told.state != PAST:
            return "total"
        if told.state == PERFECT and count.kind in ("people", "personnel") and count.qualifier in ("more_than", "at_least") and self._since(count):
            return "total"   # "Depuis janvier, plus de 300 militaires ont suivi les cours"
        beside = told is governing[0] or self._is_bare_participle(governing[0])
        if told.lemma in words.LASTING and beside and (told.state == PERFECT or told.state == PAST and self._has_auxiliary(told, "avoir")):
            return "current"
        reported = any(p.state in (PERFECT, PRESENT) and p.lemma in words.SAYING for p in above)
        return "current" if reported and told.state == PAST and not self._has_auxiliary(told) and count.kind == "personnel" else ""

    def _since(self, count: Count) -> bool:
        return any(token.lower_ == "depuis" for token in count.sentence.span)

    def _has_auxiliary(self, predicate: Predicate, lemma: str = "") -> bool:
        return any(self.doc[k].pos_ == "AUX" and lemma in ("", self.doc[k].lemma_) for k in range(max(0, predicate.i - 3), predicate.i))

    def _standing(self, governing: list[Predicate], subject: bool) -> str:
        """The role of what is simply there: "les deux dirigeants" are, whatever they did."""
        verb = next((p for p in governing if p.finite), None)
        return "past" if subject and verb is not None and verb.state == PAST else "current"

    def _is_sum(self, count: Count, nearest: Predicate | None) -> bool:
        if nearest is not None and nearest.lemma in words.SUM:
            return True
        floor = count.sentence.span.start
        if count.kind == "money" and self._before(count) == ":" and any(self.doc[k].lemma_ in words.SUM for k in range(max(floor, count.start - 9), count.start)):
            return True   # "laisser la facture aux Européens : 1,2 milliard"
        if count.kind == "personnel":
            return False
        around = [self.doc[k].lower_ for k in (*range(max(0, count.start - 3), count.start), *range(count.end, min(count.end + 2, len(self.doc))))]
        return any(around[k:k + 2] in (["au", "total"], ["en", "tout"]) for k in range(len(around)))

    # --- changes and levels ---

    def _change_role(self, change: str, governing: list[Predicate]) -> str:
        verb = next((p for p in governing if p.lemma in words.LEVEL), None)
        state = self._state(governing, verb) if verb else PRESENT
        if change == CHANGE_TO:
            return self._level_role(state)
        return "past" if state in _BACK else "current"

    def _level_role(self, state: str) -> str:
        return {PERFECT: "current", PAST: "past"}.get(state, "target")

    # --- tense ---

    def _tense_role(self, governing: list[Predicate], subject: bool) -> str:
        first = governing[0] if governing else None
        state = self._state(governing, first) if first else PRESENT
        if first is not None and (first.lemma in words.KEEP and state not in _AHEAD or first.lemma in words.GOING_ON) or state == CONDITIONAL and first.lemma in words.STATIVE and not any(self._is_plan(p) for p in governing):
            return "current"   # "compterait 3.000 hommes" is hearsay
        if state in _AHEAD or not subject and any(self._is_plan(p) for p in governing) and (first.state == OPEN or self._is_plan(first)):
            return "planned"
        if state in _BACK:
            return "past"
        return "planned" if first is not None and first.lemma in words.SEND and first.state == OPEN else "current"

    def _is_plan(self, predicate: Predicate) -> bool:
        """ "compte envoyer" is a plan, "compte 500 soldats" is none."""
        if predicate.lemma == "engager":   # "s'est engagé à envoyer"
            return any(self.doc[k].lower_ in ("s'", "se") for k in range(max(0, predicate.i - 3), predicate.i))
        if predicate.lemma != "compter":
            return predicate.lemma in words.PLAN
        return any("Inf" in token.morph.get("VerbForm") for token in self.doc[predicate.i + 1:predicate.i + 3])

    def _state(self, governing: list[Predicate], predicate: Predicate) -> str:
        """The state of a predicate; an infinitive or noun of action takes it from the verb that governs it."""
        if predicate.state != OPEN:
            return predicate.state
        above = governing[governing.index(predicate) + 1:]
        if any(self._is_plan(p) and p.state == PAST and p.lemma in ("devoir", "aller", "pouvoir") for p in above[:1]):
            return PAST   # "où l'on devait passer quelques mois"
        if any(self._is_plan(p) or p.lemma in words.REQUEST or p.lemma in words.DENIAL for p in above):
            return FUTURE
        return next((p.state for p in above if p.finite), OPEN)

    # --- durations ---

    def _of_duration(self, count: Count, governing: list[Predicate], subject: bool) -> str:
        before, behind = self._before(count), self._words(count, 2)
        inside = [self.doc[k].lower_ for k in range(count.start, count.end)] + behind[:1]
        if before == "après" or behind[:1] and behind[0] in ("après", "auparavant", "durant") or any(word.startswith("derni") for word in inside):
            return "past"
        if any(word.startswith("prochain") for word in inside) or before in ("sous", "dans", "d'ici", "avant"):
            return "planned"
        first = next((p for p in (governing[::-1] if subject else governing) if p.finite or not subject and self.doc[p.i].pos_ in VERBAL), None)
        state = self._state(governing, first) if first is not None else PRESENT
        if behind[:1] == ["avant"] or before == "à" and behind and self.doc[count.end].lower_ in ("de", "d'", "du"):
            return "past" if state == PAST else "current"   # "à moins de deux mois de la passation"
        if before == "depuis":
            return "past" if state == PAST else "current"
        if first is not None and not first.finite and first.state == OPEN and self._is_bare_participle(first) and before in ("de", "d'", "en", "durant", "pendant"):
            return "past"   # "rentrée de neuf mois sur place"
        if state in _AHEAD or any(self._is_plan(p) for p in governing) and state == OPEN or self._is_proposed(count):
            return "planned"
        if state in _BACK:
            return "past"
        return "past" if before in ("durant", "pendant") or self._stands_before(count, ("bout", "de")) or self._stands_before(count, ("issue", "de")) else "current"

    def _is_bare_participle(self, predicate: Predicate) -> bool:
        return tense(self.doc[predicate.i]) == PARTICIPLE

    def _is_proposed(self, count: Count) -> bool:
        """ "un report de six mois est à l'étude", "pour trois ans" """
        behind = self._words(count, 6)
        return "étude" in behind or "envisagé" in behind or self._before(count) == "pour" and count.sentence.part == "body"
