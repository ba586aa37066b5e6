"""Counts in their clause, in; roles out: current, planned, target, past, increase, decrease, requested, total; and denial.

The words that govern a number are read from right to left in its clause, because the parser often loses
a number in figures; a number that opens its clause is a subject, and its verb stands to the right.
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from .counted import Count
from ..vocabulary import changes as words
from ..vocabulary.conjugation import FINITE, shapes
from ..vocabulary.nouns import FIGURE_NOUNS

CHANGE_FROM, CHANGE_TO = "from", "to"   # "de 500", "à 4.000"

# OPEN: an infinitive or a bare participle, whose time is that of the verb above it
PRESENT, FUTURE, CONDITIONAL, PERFECT, PAST, OPEN = "present", "future", "conditional", "perfect", "past", "open"

_AHEAD = frozenset({FUTURE, CONDITIONAL})
_VERBAL = frozenset({"VERB", "AUX"})
_DEFINITE = frozenset({"les", "des", "ces", "ses", "leurs", "nos", "aux", "ceux"})
_TO = frozenset({"à", "vers"})
_SOURCES = frozenset({"selon", "d'après"})   # "selon plusieurs sources"
_COMPARING = frozenset({"aussi", "autant", "moins", "plus"})
_STOPS = frozenset({";", ":", "(", "«", "—"})
_DURATION_ROLE = {"depuis": "current", "après": "past", "dans": "planned", "sous": "planned", "pour": "planned", "d'ici": "planned"}
# What stands right before a number and settles its role.
_LEADS = (
    (("contre",), "past"), (("au", "lieu", "de"), "past"), (("bas", "de"), "past"), (("fort", "de"), "current"), (("forte", "de"), "current"),
    (("forts", "de"), "current"), (("fortes", "de"), "current"), (("composé", "de"), "current"), (("composée", "de"), "current"),
)
_REACH = 30   # tokens read on either side at the most


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb or a noun of action that governs a count: its token, lemma and state."""

    i: int
    lemma: str
    state: str
    finite: bool


class RoleReader:
    """Reads roles in one Doc."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc

    def role(self, count: Count, change: str) -> tuple[str, bool]:
        """The role of a count and whether it is denied. `change`: the end of a change that it is, or ""."""
        left = self.predicates(count)
        subject = not any(p.finite or p.lemma in _GOVERNING for p in left)
        governing = self._predicates_right(count) if subject else left
        above = self._verb_above(count)
        negated = self._is_denied(count, governing, subject, above)
        if count.kind == "duration":
            return self._duration_role(count, governing), negated
        if change:
            return self._change_role(count, change, governing), negated
        return self._role(count, governing, subject, above), negated

    # --- what governs a count ---

    def predicates(self, count: Count) -> list[Predicate]:
        """Verbs and nouns of action to the left in the same clause, the nearest first."""
        found = []
        floor = max(count.sentence.span.start, count.start - _REACH)
        for i in range(count.start - 1, floor - 1, -1):
            token = self.doc[i]
            low = token.lower_
            if low in _STOPS or low in words.CLAUSE_OPENERS and not self._keeps_clause(i, low, count):
                break
            if low == "," and i == count.start - 1 - (self.doc[count.start - 1].lower_ in _DEFINITE) and self._verb_right(count):
                break   # "…, 300 autres arriveront": a new clause
            if (predicate := self._predicate(token)) and (token.pos_ in _VERBAL or predicate.finite or not self._has_adjunct(i + 1, count.start)):
                found.append(predicate)
        return found

    def _has_adjunct(self, start: int, end: int) -> bool:
        return any(self.doc[k].lower_ in words.ADJUNCTS for k in range(start, end))

    def _keeps_clause(self, i: int, low: str, count: Count) -> bool:
        """ "ne … que (de) 500" restricts, "aussi grand que" compares: neither opens a clause."""
        if low not in ("que", "qu'"):
            return False
        lead = {self.doc[k].lower_ for k in range(max(count.sentence.span.start, i - 5), i)}
        return bool(lead & {"ne", "n'"} and not lead & words.NEGATIONS or lead & _COMPARING)

    def _predicates_right(self, count: Count) -> list[Predicate]:
        found = []
        for i in range(count.end, min(count.sentence.span.end, count.end + _REACH)):
            token = self.doc[i]
            if token.lower_ in _STOPS:
                break
            if predicate := self._predicate(token):
                if predicate.finite or token.pos_ in _VERBAL:
                    found.append(predicate)
                    if predicate.lemma not in ("être", "avoir") and (predicate.finite or len(found) > 1):
                        break
        return found[::-1]

    def _verb_right(self, count: Count) -> bool:
        return any(self.doc[i].pos_ in _VERBAL for i in range(count.end, min(count.end + 6, count.sentence.span.end)))

    def _predicate(self, token: Token) -> Predicate | None:
        pos = token.pos_
        if pos in _MISREAD and (lemma := _FORMS.get(token.lower_)) and self._follows_subject(token):
            return Predicate(token.i, lemma, PRESENT, True)
        if pos in _VERBAL and token.lower_ != "soit":   # "soit 3 %" is no verb
            state, finite = self.state(token)
            return Predicate(token.i, token.lemma_, state, finite)
        if pos in ("NOUN", "ADJ") and (lemma := token.lemma_) in _NOMINAL:
            return Predicate(token.i, lemma, OPEN, False)
        return None

    def _follows_subject(self, token: Token) -> bool:
        """A noun has an article before it, a verb its subject: "l'OTAN compte quelques formateurs"."""
        before = self.doc[token.i - 1] if token.i else None
        return before is not None and before.pos_ in ("NOUN", "PROPN", "PRON", "ADJ", "ADV")

    def state(self, token: Token) -> tuple[str, bool]:
        """Tense and mood of a verb with its auxiliary, and whether it is finite."""
        morph = token.morph
        form, tense = morph.get("VerbForm"), morph.get("Tense")
        if "Part" in form and "Past" in tense or not form and token.lower_.endswith(("é", "ée", "és", "ées", "u", "us", "i", "is", "it")):
            return self._participle_state(token)
        if "Inf" in form or "Part" in form:
            return OPEN, False
        if "Fut" in tense or "Sub" in morph.get("Mood"):
            return FUTURE, True
        if "Cnd" in morph.get("Mood") or "Imp" in tense and self._looks_conditional(token):
            return CONDITIONAL, True
        return (PAST if "Imp" in tense or "Past" in tense else PRESENT), True

    def _looks_conditional(self, token: Token) -> bool:
        """The model takes many conditionals for imperfects: "canaliserait", but not "entrait"."""
        return token.lower_.endswith(("rait", "raient")) and not token.lower_.startswith(token.lemma_[:-2] + "ai")

    def _participle_state(self, token: Token) -> tuple[str, bool]:
        """A past participle after its auxiliary: "a été porté" is perfect, "sera porté" future, alone it is open."""
        for k in range(token.i - 1, max(token.i - 6, token.sent.start - 1), -1):
            helper = self.doc[k]
            if helper.pos_ in ("NOUN", "PROPN", "PUNCT") and helper.lower_ not in ("-t", "-"):
                break
            if helper.pos_ != "AUX" or helper.lower_ == "été":
                continue
            tense, mood = helper.morph.get("Tense"), helper.morph.get("Mood")
            if "Inf" in helper.morph.get("VerbForm"):
                return OPEN, False
            if "Cnd" in mood or "Imp" in tense and self._looks_conditional(helper):
                return CONDITIONAL, True
            if "Fut" in tense or "Sub" in mood:
                return FUTURE, True
            if "Imp" in tense or "Past" in tense:
                return PAST, True
            passive = helper.lower_ in ("est", "sont") and token.lemma_ not in words.MOTION and self.doc[helper.i - 1].lower_ not in ("se", "s'")
            return (PRESENT if passive else PERFECT), True   # "sont déployés" now, "sont arrivés" before
        return OPEN, False

    # --- roles ---

    def _role(self, count: Count, governing: list[Predicate], subject: bool, above: Predicate | None) -> str:
        """What the words around the count say; where they say nothing, the tense of its verb does."""
        lemmas = {p.lemma for p in governing}
        nearest = next((p for p in governing if p.lemma in _GOVERNING), None)
        if lead := next((role for phrase, role in _LEADS if self._stands_before(count, phrase)), ""):
            return lead
        if above is not None and above.lemma in words.REQUEST or lemmas & words.REQUEST and (nearest is None or nearest.lemma not in words.LESS):
            return "requested"
        if count.kind == "area" or count.kind == "other" and count.unit:   # a measure: nothing is sent or taken away
            return self._tense_role(governing[:1])
        if self._is_sum(count, nearest):
            return "planned" if nearest is not None and nearest.state in _AHEAD else "total"
        return self._moved(count, governing, nearest, lemmas, subject) or self._standing(count, governing, nearest)

    def _moved(self, count: Count, governing: list[Predicate], nearest: Predicate | None, lemmas: set[str], subject: bool) -> str:
        """The role of what is raised, cut, sent or aimed at."""
        before = self._before(count)
        lemma = nearest.lemma if nearest is not None else ""
        if lemma in words.LEVEL and count.kind != "money" and not subject and (before in _TO or count.qualifier == "up_to"):
            return self._level_role(self._state(governing, nearest))
        if count.kind == "money" and lemmas & words.SUM or lemmas & words.TRAIN and self._state(governing, governing[0]) == PERFECT:
            return "total"
        if lemmas & words.GOAL and not subject:
            return "target"
        behind = [self.doc[k].lower_ for k in range(count.start, min(count.end + 3, len(self.doc)))]
        if words.ADDED.intersection(behind) or behind[count.end - count.start:][:2] == ["de", "plus"]:
            return "increase"
        if lemma in words.LESS and (subject or before not in _TO):
            return "decrease"
        return "increase" if lemma in words.MORE | words.SEND and lemmas & words.MORE else ""

    def _standing(self, count: Count, governing: list[Predicate], nearest: Predicate | None) -> str:
        """The role of what is simply there: "les deux dirigeants" are, whatever they did."""
        if self._before(count) in _DEFINITE | _SOURCES and (nearest is None or nearest.lemma not in words.SEND):
            return "past" if any(p.state == PAST and p.finite for p in governing) else "current"
        return self._tense_role(governing)

    def _before(self, count: Count) -> str:
        return self.doc[count.start - 1].lower_ if count.start else ""

    def _stands_before(self, count: Count, phrase: tuple[str, ...]) -> bool:
        start = count.start - len(phrase)
        return start >= count.sentence.span.start and all(self.doc[start + k].lower_ == word for k, word in enumerate(phrase))

    def _is_sum(self, count: Count, nearest: Predicate | None) -> bool:
        if nearest is not None and nearest.lemma in words.SUM:
            return True
        around = [self.doc[k].lower_ for k in (*range(max(0, count.start - 3), count.start), *range(count.end, min(count.end + 2, len(self.doc))))]
        return any(around[k:k + 2] in (["au", "total"], ["en", "tout"]) for k in range(len(around)))

    def _change_role(self, count: Count, change: str, governing: list[Predicate]) -> str:
        verb = next((p for p in governing if p.lemma in words.LEVEL), None)
        state = self._state(governing, verb) if verb else PRESENT
        if change == CHANGE_TO:
            return self._level_role(state)
        return "past" if state in (PERFECT, PAST) else "current"

    def _level_role(self, state: str) -> str:
        return {PERFECT: "current", PAST: "past"}.get(state, "target")

    def _tense_role(self, governing: list[Predicate]) -> str:
        first = governing[0] if governing else None
        state = self._state(governing, first) if first else PRESENT
        if first is not None and first.lemma in words.KEEP or state == CONDITIONAL and first.lemma in words.STATIVE:
            return "current"   # "compterait 3.000 hommes" is hearsay
        if state in _AHEAD or any(self._is_plan(p) for p in governing) and (first.state == OPEN or self._is_plan(first)):
            return "planned"
        if state in (PERFECT, PAST):
            return "past"
        return "planned" if first is not None and first.lemma in words.SEND and first.state == OPEN else "current"

    def _is_plan(self, predicate: Predicate) -> bool:
        """ "compte envoyer" is a plan, "compte 500 soldats" is none."""
        if predicate.lemma != "compter":
            return predicate.lemma in words.PLAN
        return any("Inf" in token.morph.get("VerbForm") for token in self.doc[predicate.i + 1:predicate.i + 3])

    def _state(self, governing: list[Predicate], predicate: Predicate) -> str:
        """The state of a predicate; an infinitive or noun of action takes it from the verb that governs it."""
        if predicate.state != OPEN:
            return predicate.state
        above = governing[governing.index(predicate) + 1:]
        if any(self._is_plan(p) or p.lemma in words.REQUEST or p.lemma in words.DENIAL for p in above):
            return FUTURE
        return next((p.state for p in above if p.finite), OPEN)

    def _duration_role(self, count: Count, governing: list[Predicate]) -> str:
        before = self._before(count)
        if count.end < len(self.doc) and self.doc[count.end].lower_ in ("après", "auparavant"):
            return "past"
        state = next((p.state for p in governing if p.finite), PRESENT)
        if before in ("durant", "pendant"):
            return "planned" if state in _AHEAD else "past"
        return _DURATION_ROLE.get(before) or ("planned" if state in _AHEAD else "past" if state == PAST else "current")

    # --- denial ---

    def _is_denied(self, count: Count, governing: list[Predicate], subject: bool, above: Predicate | None) -> bool:
        floor = count.sentence.span.start
        lead = [self.doc[k].lower_ for k in range(max(floor, count.start - 3), count.start)]
        if lead[-1:] and lead[-1] in ("pas", "non") or len(lead) > 1 and lead[-2] == "non" and lead[-1] in ("de", "d'", "les", "des", "à"):
            return True   # "2.500, et non 5.000"
        if self._is_called_wrong(count, lead):
            return True
        if above is not None and above.lemma in words.DENIAL and not self._has_negation(above):
            return True
        definite = bool(lead) and lead[-1] in _DEFINITE
        if subject:
            return not definite and any(self._has_negation(p) for p in governing[:1])
        for p in governing:
            if self._has_adjunct(p.i + 1, count.start):
                break
            if p.lemma in words.DENIAL:
                return not self._has_negation(p)
            if p.finite:
                return (not definite or p.lemma in words.SEND) and self._has_negation(p)
        return False

    def _is_called_wrong(self, count: Count, lead: list[str]) -> bool:
        """ "le chiffre de 5.000 est faux" """
        if not set(lead) & FIGURE_NOUNS:
            return False
        return any(self.doc[k].lower_ in words.WRONG for k in range(count.end, min(count.end + 10, count.sentence.span.end)))

    def _verb_above(self, count: Count) -> Predicate | None:
        """The verb before the conjunction: "a démenti que 500 soldats…", "exige que chaque allié consacre 2 %"."""
        floor = count.sentence.span.start
        opener = next((k for k in range(count.start - 1, floor, -1) if self.doc[k].lower_ in ("que", "qu'")), None)
        if opener is None:
            return None
        found = (self._predicate(self.doc[k]) for k in range(opener - 1, max(floor, opener - 6) - 1, -1))
        return next((p for p in found if p is not None and (p.finite or self.doc[p.i].pos_ in _VERBAL)), None)

    def _has_negation(self, predicate: Predicate) -> bool:
        """ "ne … pas" around a verb or its auxiliary; "ne … plus que" and "ne … que" only restrict."""
        doc, i = self.doc, predicate.i
        ne = next((k for k in range(i - 1, max(i - 7, -1), -1) if doc[k].lower_ in ("ne", "n'")), None)
        if ne is None:
            return False
        for k in range(ne + 1, min(i + 4, len(doc))):
            if doc[k].lower_ in words.NEGATIONS:
                after = doc[k + 1].lower_ if k + 1 < len(doc) else ""
                return not (doc[k].lower_ == "plus" and after in ("que", "qu'", "de", "d'") or after == "moins")
        return False


_MISREAD = frozenset({"NOUN", "ADJ", "ADV"})
# Present forms that the model takes for nouns, adjectives or adverbs: "l'OTAN compte", "Oslo dément".
_FORMS = {form: lemma for lemma in words.MISREAD_VERBS for form, shape in shapes(lemma) if shape == FINITE}
_GOVERNING = words.LEVEL | words.MORE | words.LESS | words.SEND | words.REQUEST | words.SUM | words.DENIAL | words.GOAL
_NOMINAL = _GOVERNING | words.PLAN
