"""What an event governs: the tokens of its clause, its object, and the words that carry it as evidence."""

from __future__ import annotations

from spacy.tokens import Doc

from .events import Event
from .page import Range
from .players import Players
from ..rules import Rulebook
from .subjects import patient_of
from ..vocabulary import claims as words
from ..vocabulary.events import CARRYING_OUT, PREDICATES

_OPEN_ENDED = frozenset({"ask", "count", "demand"})
_ASKING = frozenset({"ask", "demand"})
_LINKING = frozenset({",", "dont", "où", "que", "qu'", "qui", "et"})
_WANTING = frozenset({"ask", "await", "demand", "want"})
_QUOTES = frozenset('"«“„»”')


class Scopes(Players):
    """A page with the reach of its events."""

    def __init__(self, doc: Doc, rules: Rulebook) -> None:
        super().__init__(doc, rules)
        self._scopes: dict[int, Range] = {}
        self._hollow: dict[int, list[Range]] = {}

    def scope(self, event: Event) -> Range:
        """The tokens that an event governs: its own phrase, or the clause if it is the clause's head or a noun in it.

        A participle takes in the noun that it qualifies: "la politique hostile menée par …".
        """
        found = self._scopes.get(event.head)
        if found is None:
            start, end = self.within_statement(event.head, *self._find_scope(event))
            found = self._scopes[event.head] = self._with_content(event, start, end)
        return found

    def _with_content(self, event: Event, start: int, end: int) -> Range:
        """With what is said, where the event is the cue of a statement in its sentence: "« Qu'ils partent », réclame le député"."""
        content = self.content_of(event)
        if content and content[0] > event.head and not event.classes.isdisjoint(_ASKING):
            return start, content[1]     # "a appelé les Européens à en faire plus et assuré que …"
        return (min(start, content[0]), max(end, content[1])) if content else (start, end)

    def content_of(self, event: Event) -> Range | None:
        """What is said, in the sentence of its cue."""
        index = self.grammar.cues.get(event.head) if not event.nominal else None
        if index is None:
            return None
        first, last, _ = self.statements[index]
        sentence = self.sentence_at(event.head)
        return (first, min(last, sentence.end)) if sentence.start <= first < sentence.end else None

    def _find_scope(self, event: Event) -> Range:
        grammar, head = self.grammar, event.head
        sentence = self.sentence_at(head)
        opener = grammar.group(head).first if not event.nominal else head
        if not event.nominal and opener and (grammar.lower[opener - 1] == "comme" or opener > 1 and grammar.lower[opener - 2] == "comme"):
            return sentence.start, sentence.end   # "comme l'a demandé le premier ministre"
        if event.nominal and self.is_reason(head):
            return sentence.start, sentence.end   # "interviendrait à la demande du gouvernement"
        start, end = self._governed(event)
        if not event.nominal and event.classes.isdisjoint(_OPEN_ENDED):
            end = self._before_next_clause(head, end)
        if event.nominal and not event.classes.isdisjoint(_ASKING) and grammar.lemma[grammar.head[head]] not in CARRYING_OUT:
            return head, max(head + 1, min(end, self._reach(event, sentence.end)))   # "l'appel de Donald Trump à s'engager davantage"
        if not event.nominal:
            end = max(end, self._reach(event, sentence.end))
        if end < sentence.end and (grammar.lower[end] in _QUOTES or grammar.lower[end - 1] in _QUOTES) and grammar.is_verb(head) and end - head < 4:
            end = sentence.end   # "rejette « n'importe quelle force »"
        return start, end

    def _before_next_clause(self, head: int, end: int) -> int:
        """ "Trump sermonne ses alliés, Bagdad réclame des formateurs", "…, tout en attendant d'eux un effort": where the next clause begins that only a comma divides off."""
        grammar = self.grammar
        for t in range(head + 2, end - 2):
            if grammar.lower[t - 1] != ",":
                continue
            if grammar.lower[t:t + 2] == ["tout", "en"]:
                return t - 1
            verb = next((k for k in range(t + 1, min(t + 6, end)) if grammar.is_finite(k)), None)
            if grammar.pos[t] in ("DET", "PROPN") and verb is not None and not any(grammar.lower[k] in _LINKING for k in range(t, verb)) and any(grammar.dep[c].startswith("nsubj") and t <= c for c in grammar.children[verb]):
                return t - 1
        return end

    def _reach(self, event: Event, limit: int) -> int:
        """Where the words behind a verb come to a comma, another verb or a clause: the parse may have cut them off before."""
        grammar, head = self.grammar, event.head
        index = self.voice(head)[0]
        if index is not None:
            limit = min(limit, self.statements[index][1])
            if not event.classes.isdisjoint(_OPEN_ENDED):
                return next((t for t in range(head + 2, limit - 1) if grammar.lower[t - 1] == "," and grammar.lower[t] in ("nous", "je", "on")), limit)   # "compter sur l'Otan pour faire sa part"
        elif not event.classes.isdisjoint(_OPEN_ENDED):
            asked = next((end for start, end, statement in self.statements if statement.act == "ask" and head < start < min(limit, head + 15)), None)
            if asked is not None:
                return min(asked, limit)   # "réclame que les soldats s'en aillent"
        for t in range(head + 1, limit):
            if grammar.lower[t] in words.REACH_ENDS or grammar.is_finite(t):
                return t
        return limit

    def is_reason(self, head: int) -> bool:
        """ "à la demande de", "à l'invitation de", "répond à une demande": is a noun why something is done?"""
        lower, lemma = self.grammar.lower, self.grammar.lemma[head]
        if lemma == "appel":
            return False    # "à l'appel de Moqtada al-Sadr, la foule a défilé"
        before = lower[max(0, head - 2):head]
        if lemma != "appel" and before[:1] and before[0] in ("à", "par", "sur") and before[-1] in ("la", "l'") or before[-1:] == ["sur"] and lemma == "invitation":
            return True
        return not words.ANSWERING.isdisjoint(lower[max(0, head - 4):head])

    def evidence(self, event: Event) -> Range:
        """The words that carry the fact: the event's own clause."""
        above = self._says_more(event.head)
        start, end = self._governed(event)
        if above is not None:
            first, last = self.grammar.clause_bounds(self.grammar.clause_of(above))
            start, end = min(start, first), max(end, last)
        return self.within_statement(event.head, start, end)

    def _says_more(self, head: int) -> int | None:
        """The finite verb before an infinitive that only says how it stands with it: "doivent quitter", "va envoyer"."""
        grammar = self.grammar
        above = grammar.head[head]
        if grammar.lemma[above] not in words.MODAL_VERBS or grammar.dep[head] != "xcomp" or above > head:
            return None
        return above if grammar.is_infinitive(head) and grammar.tells(above) else None

    def _governed(self, event: Event) -> Range:
        grammar, head = self.grammar, event.head
        tokens = grammar.subtree(head)
        first, last = min(tokens), max(tokens) + 1
        noun = grammar.head[head]
        if not event.nominal and grammar.dep[head] == "acl" and noun < head:
            return min(grammar.subtree(noun)), max(last, max(grammar.subtree(noun)) + 1)
        if event.nominal or grammar.clause_of(head) == head or last - first <= 2:
            start, end = event.clause
            return min(start, head), max(end, head + 1)
        return first, last

    def within_statement(self, head: int, start: int, end: int) -> Range:
        index = self.voice(head)[0]
        if index is not None:
            start, end = max(start, self.statements[index][0]), min(end, self.statements[index][1])
        sentence = self.sentence_at(head)
        return max(start, self.grammar.body_start(head)), max(min(end, sentence.end), head + 1)

    def _holes(self, event: Event, start: int, end: int) -> list[Range]:
        """Characters of the relative clauses in a range, and of infinitives that open it, that do not hold the event."""
        found = self._hollow.get(event.head)
        if found is None:
            grammar = self.grammar
            found = self._hollow[event.head] = []
            content = self.content_of(event)    # "exige des Européens qu'ils prennent": read as a relative clause
            for t in range(start, end):
                if content and content[0] <= t < content[1]:
                    continue
                if grammar.dep[t] == "advcl" and t < event.head and grammar.group(t).helpers and not grammar.tells(t) and "," in grammar.lower[t:event.head]:
                    tokens = grammar.subtree(t)     # "Après avoir exigé leur départ, Bagdad souhaite …"
                    if event.head not in tokens:
                        found.append(self.characters(min(tokens), max(tokens) + 1))
                if grammar.dep[t] == "acl:relcl" and grammar.is_verb(t) and t != event.head and grammar.tells(t):
                    tokens = grammar.subtree(t)
                    if not event.classes.isdisjoint(_WANTING) and grammar.lower[min(tokens)] in ("que", "qu'"):   # "attend de ses partenaires qu'ils prennent leur part"
                        continue
                    if event.head not in tokens and min(tokens) > start:
                        found.append(self.characters(min(tokens), max(tokens) + 1))
        return found

    def object_of(self, event: Event) -> list[Range]:
        """Token ranges of what an event happens to."""
        grammar, head = self.grammar, event.head
        start, end = self.scope(event)
        if event.nominal and (grammar.preposition(head), grammar.lemma[head]) in PREDICATES and grammar.pos[grammar.head[head]] == "NOUN":
            return [(min(p), max(p) + 1) for p in [grammar.phrase(grammar.head[head])]]   # "la mission de l'Otan en pause"
        if event.nominal:
            first = head + 1
            if grammar.lower[first:first + 1] == [","] and (closing := next((t for t in range(first + 1, min(first + 6, end)) if grammar.lower[t] == ","), None)) is not None:
                first = closing + 1     # "la création, à Bagdad, d'une mission de formation"
            return [(first, max(first, self._phrase_end(first, end)))]
        if head and grammar.lower[head - 1] in ("la", "l'", "le", "les") and grammar.pos[head - 1] == "PRON":
            return [(head - 1, head)]
        happens_to_subject = event.passive or grammar.group(head).reflexive or grammar.lemma[head] in words.INTRANSITIVE or grammar.lemma[head] == "voir" or grammar.pos[head] == "ADJ" or grammar.copula(head) is not None
        if not happens_to_subject and grammar.lemma[head] in words.LABILE and not self._has_object(head, end):
            happens_to_subject = True
        if happens_to_subject:
            heads = patient_of(grammar, head) or list(event.subject)
            ranges = [(min(p), max(p) + 1) for h in heads if (p := grammar.phrase(h))]
            if event.passive and not grammar.group(head).helpers and head and grammar.lower[head - 1] == ",":   # "…, suspendue pendant cinq semaines"
                ranges.append((max(self.sentence_at(head).start, head - 20), head))
            following = self._opening_participle(event)
            if grammar.lemma[head] in words.LABILE:   # "va doubler de taille"
                ranges.append((head + 1, max(head + 1, min(end, head + 4))))
            return [*ranges, *([following] if following else [])]
        return [(head + 1, self._object_end(head + 1, self._clause_end(head + 1, end)))]

    def goes_by_itself(self, event: Event) -> bool:
        """ "La mission va grandir", "s'étoffe", "doublera": does an event happen to its subject, with nobody who does it?"""
        grammar, head = self.grammar, event.head
        if event.nominal or event.passive or not grammar.is_verb(head):
            return False
        alone = grammar.lemma[head] in words.LABILE and not self._has_object(head, self.scope(event)[1])
        return alone or grammar.group(head).reflexive or grammar.lemma[head] in words.INTRANSITIVE

    def is_restricted(self, event: Event) -> bool:
        """ "ne restera qu'aussi longtemps que": is only a bound of it told?"""
        lower, first = self.grammar.lower, self.grammar.group(event.head).first
        before, after = lower[max(0, first - 1):event.head], lower[event.head + 1:event.head + 9]
        if "plus" in (lower[event.head - 1], *lower[event.head + 1:event.head + 2]) and ("ne" in lower[max(0, first - 2):event.head]) and ("que" in after or "qu'" in after):
            return True    # "de ne plus laisser que 2.500 soldats"
        return ("ne" in before or "n'" in before) and not event.negated and ("que" in after or "qu'" in after)

    def _has_object(self, head: int, end: int) -> bool:
        grammar = self.grammar
        if head and grammar.lower[head - 1] in ("la", "l'", "le", "les") and grammar.pos[head - 1] == "PRON":
            return True
        if any(grammar.dep[c] == "obj" and c > head and grammar.pos[c] in ("NOUN", "NUM", "PRON", "PROPN") and not self.dates(c, c + 1) for c in grammar.children[head]):
            return True
        after = next((t for t in range(head + 1, min(end, head + 4)) if grammar.pos[t] != "ADV"), None)
        if after is not None and self.dates(after, after + 1):   # "Les cours ont repris lundi"
            return False
        return after is not None and grammar.pos[after] in ("DET", "NOUN", "PROPN", "NUM") and grammar.lower[after] not in ("de", "d'", "du", "des") or (
            after is not None and grammar.lower[after] == "des" and grammar.dep[after] == "det")

    def _object_end(self, start: int, end: int) -> int:
        """Where the first object of a verb ends: at a preposition that opens another phrase."""
        seen = False
        for t in range(start, end):
            if self.grammar.pos[t] in ("NOUN", "PROPN"):
                seen = True
            if seen and self.grammar.lower[t] in words.OTHER_PHRASES:
                return t
        return end

    def _opening_participle(self, event: Event) -> Range | None:
        """ "Lancée en octobre 2018, la mission compte …": what the participle that opens a sentence is said of."""
        sentence = self.sentence_at(event.head)
        if event.head - self.grammar.body_start(event.head) > 2:
            return None
        comma = next((t for t in range(event.head, sentence.end) if self.grammar.lower[t] == ","), None)
        return (comma + 1, min(comma + 6, sentence.end)) if comma is not None else None

    def _phrase_end(self, start: int, end: int) -> int:
        """Where a noun phrase that goes on at `start` ends: at a verb, a comma, a relative clause."""
        for t in range(start, end):
            if self.grammar.is_finite(t) or self.grammar.lower[t] in words.PHRASE_ENDS:
                return t
        return end

    def _clause_end(self, start: int, end: int) -> int:
        for t in range(start, end):
            if self.grammar.lower[t] in words.CLAUSE_ENDS:
                return t
        return end
