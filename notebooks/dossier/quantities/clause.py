"""The words that govern a count: verbs and nouns of action of its clause, in; their lemma and state out.

They are read from right to left, because the parser often loses a number in figures; a number that opens its clause is a
subject, and its verb stands to the right.
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from .counted import MISREAD, Count
from ..tenses import CONDITIONAL, FUTURE, GERUND, IMPERFECT, INFINITIVE, PARTICIPLE, PRESENT, SUBJUNCTIVE, tense
from ..tenses import PAST as PAST_HISTORIC
from ..vocabulary import changes as words
from ..vocabulary.conjugation import FINITE, shapes

# OPEN: an infinitive or a bare participle, whose time is that of the verb above it
PERFECT, PAST, OPEN = "perfect", "past", "open"

VERBAL = frozenset({"VERB", "AUX"})
STOPS = frozenset({";", ":", "(", "«", "—"})
DEFINITE = frozenset({"les", "des", "ces", "ses", "leurs", "nos", "mes", "vos", "aux", "ceux"})
_COMPARING = frozenset({"aussi", "autant", "moins", "plus"})
_JOINING = frozenset({"ainsi", "autant", "même"})   # "de même que quatre hélicoptères"
_OPENING, _CLOSING = frozenset({"(", "«"}), frozenset({")", "»"})
_PASSED = frozenset({"-", "-t", "contraire", "effet", "outre", "reste"})   # between an auxiliary and its participle: "ont au contraire été dépêchés"
_RELATIVES = frozenset({"auxquelles", "auxquels", "desquelles", "desquels"})
_MISREAD_TAGS = frozenset({"NOUN", "ADJ", "ADV"})
_LEMMAS = {form: lemma for lemma in words.MISREAD_VERBS for form, shape in shapes(lemma) if shape == FINITE}
GOVERNING = words.LEVEL | words.MORE | words.LESS | words.SEND | words.REQUEST | words.SUM | words.DENIAL | words.GOAL
_PARTICIPLE = ("é", "ée", "és", "ées", "u", "us", "i", "is", "it")
_NOMINAL = GOVERNING | words.PLAN
_COMPOUND = 4   # tokens from an auxiliary to its participle at the most
_REACH = 30   # tokens read on either side at the most


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb or a noun of action that governs a count: its token, lemma and state."""

    i: int
    lemma: str
    state: str
    finite: bool


class ClauseReader:
    """Finds predicates in one Doc."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc

    def left(self, count: Count) -> list[Predicate]:
        """Verbs and nouns of action to the left in the same clause, the nearest first."""
        found = []
        floor = max(count.sentence.span.start, count.start - _REACH)
        closed = 0   # brackets that close before the count are passed over: "une mission « formelle » de deux ans"
        for i in range(count.start - 1, floor - 1, -1):
            token = self.doc[i]
            low = token.lower_
            if low in _CLOSING:
                closed += 1
                continue
            if low in _OPENING and (closed or low == "«" and i > floor and self.doc[i - 1].text not in (":", ",")):
                closed = max(0, closed - 1)
                continue
            if low in STOPS or low in words.CLAUSE_OPENERS and not self._keeps_clause(i, low, count):
                break
            if low == "," and i == count.start - 1 - (self.doc[count.start - 1].lower_ in DEFINITE) and self._verb_right(count):
                break   # "…, 300 autres arriveront": a new clause
            if (predicate := self.predicate(token)) and (token.pos_ in VERBAL or predicate.finite or not self.has_adjunct(i + 1, count.start)):
                if not (token.pos_ == "AUX" and found and found[-1].i - i <= _COMPOUND and self._is_participle(found[-1].i)):
                    found.append(predicate)
        return found

    def _is_participle(self, i: int) -> bool:
        return tense(self.doc[i]) == PARTICIPLE or self.doc[i].pos_ not in VERBAL

    def right(self, count: Count) -> list[Predicate]:
        """Those to the right, the farthest first: the verb of a number that is a subject, and its auxiliaries."""
        found = []
        for i in range(count.end, min(count.sentence.span.end, count.end + _REACH)):
            token = self.doc[i]
            if token.lower_ in STOPS or token.lower_ in _RELATIVES:
                break
            if predicate := self.predicate(token):
                if predicate.finite or token.pos_ in VERBAL:
                    found.append(predicate)
                    if predicate.lemma not in ("être", "avoir") and (predicate.finite or len(found) > 1):
                        break
        return found[::-1]

    def above(self, count: Count) -> list[Predicate]:
        """The verbs before the conjunctions that open the clauses around a count: "a démenti que 500 soldats…", the nearest first."""
        found = []
        floor = count.sentence.span.start
        for k in range(count.start - 1, floor, -1):
            if self.doc[k].lower_ in STOPS:
                break
            if self.doc[k].lower_ in ("que", "qu'"):
                before = (self.predicate(self.doc[j]) for j in range(k - 1, max(floor, k - 7) - 1, -1))
                verb = next((p for p in before if p is not None and (p.finite or self.doc[p.i].pos_ in VERBAL)), None)
                if verb is not None:
                    found.append(verb)
        return found

    def has_adjunct(self, start: int, end: int) -> bool:
        return any(self.doc[k].lower_ in words.ADJUNCTS for k in range(start, end))

    def _keeps_clause(self, i: int, low: str, count: Count) -> bool:
        """ "ne … que (de) 500" restricts, "aussi grand que" compares, "de même que" joins: none opens a clause."""
        if low == "mais":   # "elles ont repris, mais avec 250 personnes"
            return self.doc[i + 1].pos_ == "ADP"
        if low not in ("que", "qu'"):
            return False
        lead = {self.doc[k].lower_ for k in range(max(count.sentence.span.start, i - 5), i)}
        return bool(lead & {"ne", "n'"} and not lead & words.NEGATIONS or lead & _COMPARING or self.doc[i - 1].lower_ in _JOINING)

    def _verb_right(self, count: Count) -> bool:
        return any(self.doc[i].pos_ in VERBAL for i in range(count.end, min(count.end + 6, count.sentence.span.end)))

    def predicate(self, token: Token) -> Predicate | None:
        """What a token says as a predicate, if it is one."""
        pos = token.pos_
        if pos in _MISREAD_TAGS and token.lower_ in MISREAD and self._follows_subject(token):
            return Predicate(token.i, _LEMMAS[token.lower_], PRESENT, True)
        if pos in VERBAL and token.lower_ != "soit":   # "soit 3 %" is no verb
            state, finite = self.state(token)
            return Predicate(token.i, _LEMMAS.get(token.lower_, token.lemma_), state, finite)
        if pos in _MISREAD_TAGS and token.i and token.nbor(-1).pos_ == "AUX" and token.nbor(-1).lemma_ == "avoir" and token.lower_.endswith(_PARTICIPLE):
            return Predicate(token.i, token.lemma_, *self._participle_state(token))   # "aurait consenti à"
        if pos in ("NOUN", "ADJ") and (lemma := token.lemma_) in _NOMINAL:
            return Predicate(token.i, lemma, OPEN, False)
        return None

    def _follows_subject(self, token: Token) -> bool:
        """A noun has an article before it, a verb its subject: "l'OTAN compte quelques formateurs"."""
        before = self.doc[token.i - 1] if token.i else None
        return before is not None and (before.pos_ in ("NOUN", "PROPN", "PRON", "ADJ", "ADV") or before.text == ",")

    def state(self, token: Token) -> tuple[str, bool]:
        """Tense and mood of a verb with its auxiliary, and whether it is finite."""
        form = tense(token)
        if form == PARTICIPLE or not token.morph.get("VerbForm") and token.lower_.endswith(_PARTICIPLE):
            return self._participle_state(token)
        if form in (INFINITIVE, GERUND):
            return OPEN, False
        if form in (FUTURE, SUBJUNCTIVE):
            return FUTURE, True
        if form == CONDITIONAL:
            return CONDITIONAL, True
        return (PAST if form in (IMPERFECT, PAST_HISTORIC) else PRESENT), True

    def _participle_state(self, token: Token) -> tuple[str, bool]:
        """A past participle after its auxiliary: "a été porté" is perfect, "sera porté" future, alone it is open."""
        for k in range(token.i - 1, max(token.i - 6, token.sent.start - 1), -1):
            helper = self.doc[k]
            if helper.pos_ in ("NOUN", "PROPN", "PUNCT") and helper.lower_ not in _PASSED:
                break
            if helper.pos_ != "AUX" or helper.lower_ == "été":
                continue
            form = tense(helper)
            if form == INFINITIVE:
                return OPEN, False
            if form == CONDITIONAL:
                return CONDITIONAL, True
            if form == FUTURE and helper.lemma_ == "avoir":
                return PERFECT, True   # "aura coûté"
            if form in (FUTURE, SUBJUNCTIVE):
                return FUTURE, True
            if form in (IMPERFECT, PAST_HISTORIC):
                return PAST, True
            passive = helper.lower_ in ("est", "sont") and token.lemma_ not in words.MOTION and self.doc[helper.i - 1].lower_ not in ("se", "s'")
            return (PRESENT if passive else PERFECT), True   # "sont déployés" now, "sont arrivés" before
        return OPEN, False
