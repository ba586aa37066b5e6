"""Is a number denied or withdrawn? A count and what governs it in; yes or no out."""

from __future__ import annotations

from bisect import bisect_right

from .clause import DEFINITE, STOPS, ClauseReader, Predicate
from .counted import Count
from ..vocabulary import changes as words
from ..vocabulary.nouns import FIGURE_NOUNS

_REPORTED = frozenset({"allégations", "assertions", "assertion", "affirmation", "affirmations", "articles", "fuites", "information", "informations", "propos", "rumeur", "rumeurs"})
_OPENING = 10   # tokens of the sentence behind in which a number can be called wrong


class DenialReader:
    """Reads denials in one Doc."""

    def __init__(self, clauses: ClauseReader) -> None:
        self.doc, self.clauses = clauses.doc, clauses
        self.sentences = [s.span for s in self.doc._.sentences]
        self.starts = [span.start for span in self.sentences]

    def is_denied(self, count: Count, governing: list[Predicate], subject: bool, above: list[Predicate]) -> bool:
        """Whether the text says of a count that it is not so, in its own clause, in one above it, or in the sentence behind."""
        floor = count.sentence.span.start
        lead = [self.doc[k].lower_ for k in range(max(floor, count.start - 3), count.start)]
        if lead[-1:] and lead[-1] in ("pas", "non") or len(lead) > 1 and lead[-2] == "non" and lead[-1] in ("de", "d'", "les", "des", "à"):
            return True   # "2.500, et non 5.000"
        if self._is_called_wrong(count, lead) or self._is_of_denied_report(count) or self._is_withdrawn_behind(count):
            return True
        if any(p.lemma in words.DENIAL and not self._has_negation(p) for p in above):
            return True
        definite = bool(lead) and lead[-1] in DEFINITE
        if subject:   # "500 soldats ne partiront pas"; but "sept ponts n'étaient plus entretenus" are seven
            return not definite and any(self._has_negation(p) and p.lemma in words.SEND | words.LESS | words.MOTION for p in governing[:1])
        for p in governing:
            if self.clauses.has_adjunct(p.i + 1, count.start):
                break
            if p.lemma in words.DENIAL and not (p.lemma == "abandonner" and lead[-1:] in (["à"], ["aux"])):   # "abandonnait la ville à cent hommes"
                return not self._has_negation(p)
            if p.finite:
                return (not definite or p.lemma in words.SEND) and self._has_negation(p)
        return False

    def _is_called_wrong(self, count: Count, lead: list[str]) -> bool:
        """ "le chiffre de 5.000 est faux" """
        if not set(lead) & FIGURE_NOUNS:
            return False
        return any(self.doc[k].lower_ in words.WRONG for k in range(count.end, min(count.end + 10, count.sentence.span.end)))

    def _is_of_denied_report(self, count: Count) -> bool:
        """ "dément les informations selon lesquelles … 3 000 soldats", "rumeur démentie d'un envoi de 500 soldats" """
        span = count.sentence.span
        lead = range(max(span.start, count.start - 40), count.start)
        stop = next((k for k in reversed(lead) if self.doc[k].lower_ in STOPS), span.start - 1)
        report = next((k for k in lead if k > stop and self.doc[k].lower_ in _REPORTED), None)
        if report is None:
            return False
        denial = (self.clauses.predicate(self.doc[k]) for k in range(max(stop + 1, report - 8), min(report + 4, count.start)))
        return any(p is not None and p.lemma in words.DENIAL and not self._has_negation(p) for p in denial)

    def _is_withdrawn_behind(self, count: Count) -> bool:
        """ "… que Berlin fournirait 300 soldats. « Ce chiffre est faux »": of the last number of the sentence before."""
        number = bisect_right(self.starts, count.start) - 1
        if number + 1 >= len(self.sentences) or any(self.doc[k].like_num for k in range(count.end, self.sentences[number].end)):
            return False
        behind = [t.lower_ for t in self.sentences[number + 1][:_OPENING] if t.is_alpha]
        points = bool(behind) and (behind[0] in ("ce", "ces", "cette", "cet") and len(behind) > 1 and behind[1] in FIGURE_NOUNS or behind[0] in ("faux", "inexact", "c'est", "c"))
        return points and not words.WRONG.isdisjoint(behind) and "pas" not in behind

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
