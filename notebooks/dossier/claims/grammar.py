"""What surface order adds to a parse: verb groups, tense, denial, the bounds of clauses.

The French parser often loses a verb that is a noun as well ("compte", "réclame") or cuts an auxiliary from
its participle; so helpers, clitics and negation are read from the words that stand before a verb.
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc

from .parse import Parse
from ..vocabulary import events as words
from ..vocabulary.changes import MOTION

DONE, CURRENT, PLANNED, PAST, OPEN = "done", "current", "planned", "past", "open"  # OPEN: an infinitive or participle

_DATELINE = 14            # tokens of a dateline at the most
_REACH = 9                # tokens before a verb that may belong to its group


@dataclass(frozen=True, slots=True)
class Group:
    """A verb with what stands before it: first token, helpers, and what they say."""

    first: int
    helpers: tuple[int, ...]
    passive: bool
    reflexive: bool
    negated: bool
    state: str


class Grammar(Parse):
    """A parse read by verb groups and clauses. Everything is a token index."""

    def __init__(self, doc: Doc) -> None:
        self._openings: dict[int, int] = {}
        self._bounds: dict[int, tuple[int, int]] = {}
        self._groups: dict[int, Group] = {}
        super().__init__(doc)

    def text(self, start: int, end: int) -> str:
        """Words in lower case between blanks: " de l'avant "."""
        return f" {' '.join(self.lower[start:end])} ".replace("' ", "'")

    # --- shapes -----------------------------------------------------------------------------------

    def is_participle(self, i: int) -> bool:
        """A past participle, whatever the model calls it ("élargie" is an adjective to it)."""
        if self.feature(i, "VerbForm") == "Part":
            return self.feature(i, "Tense") == "Past"
        return self.pos[i] == "ADJ" and (self.lower[i].endswith(_PARTICIPLE_ENDS) or self.lemma[i].endswith(("er", "ir", "re")))

    def copula(self, i: int) -> int | None:
        """The verb "être" of a predicate that is no verb."""
        return None if self.is_verb(i) else next((c for c in self.children[i] if self.dep[c] == "cop"), None)

    def is_gerund(self, i: int) -> bool:
        return self.is_verb(i) and self.lower[i].endswith("ant") and self.feature(i, "VerbForm") in ("Part", "Ger")

    def tells(self, i: int) -> bool:
        """Is a verb finite, by itself or with its helpers?"""
        return self.is_finite(i) or any(self.is_finite(h) for h in self.group(i).helpers)

    # --- verb groups ------------------------------------------------------------------------------

    def group(self, i: int) -> Group:
        found = self._groups.get(i)
        if found is None:
            found = self._groups[i] = self._read_group(i)
        return found

    def _read_group(self, i: int) -> Group:
        lower, pos = self.lower, self.pos
        if (copula := self.copula(i)) is not None:   # "était hostile", "n'est plus à l'arrêt"
            over = self.group(copula)
            return Group(over.first, (*over.helpers, copula), False, over.reflexive, over.negated, over.state)
        compound = self.is_participle(i)
        helpers, first, ne, denied, reflexive, been = [], i, False, False, False, False
        j = i - 1
        while j >= 0 and i - j <= _REACH:
            word = lower[j]
            if compound and word in words.HELPERS and not (helpers and lower[helpers[-1]] != "été"):
                helpers.append(j)
                been = been or word == "été"
            elif word in words.CLITICS or word in ("ne", "n'"):
                reflexive = reflexive or word in ("se", "s'")
                ne = ne or word in ("ne", "n'")
                if word in ("le", "la", "les", "l'") and pos[j] == "DET":
                    break
            elif word in words.NEGATIONS and word not in ("aucun", "aucune", "nul", "nulle", "sans"):
                denied = True
            elif pos[j] != "ADV":
                break
            first = j
            j -= 1
        if compound and not helpers and self.shares_helper(i):
            over = self.group(self.head[i])
            return Group(i, over.helpers, over.passive, over.reflexive, over.negated, over.state)
        if compound and not helpers:   # "a, de son côté, appelé": the parse bridges what stands between
            helpers = [c for c in self.children[i] if c < i and self.dep[c].startswith("aux") and lower[c] in words.HELPERS][::-1] or self._beyond_insertion(i)
            if helpers:
                first = helpers[-1]
                ne = ne or any(lower[k] in ("ne", "n'") for k in range(max(0, first - 3), first))
        if not compound or helpers:
            denied = self._is_denied(i, first, ne, denied)
            been = any(lower[h] == "été" for h in helpers)
        being = bool(helpers) and (been or lower[helpers[0]] in words.TO_BE)
        passive = compound and (being and not reflexive and self.lemma[i] not in _WITH_BE or not helpers)
        return Group(first, tuple(helpers), passive, reflexive, denied, self._state(i, helpers, been or reflexive))

    def _beyond_insertion(self, i: int) -> list[int]:
        """ "Le Parlement a, de son côté, appelé": the helper before a phrase between commas."""
        if i < 3 or self.lower[i - 1] != ",":
            return []
        opening = next((k for k in range(i - 2, max(-1, i - 10), -1) if self.lower[k] == ","), None)
        return [opening - 1] if opening and self.lower[opening - 1] in words.HELPERS else []

    def _is_denied(self, i: int, first: int, ne: bool, denied: bool) -> bool:
        """ "ne … pas"; not "ne … que", which restricts; "aucun … ne", "rien ne"; "pas" alone in speech."""
        start, lower = self.opens[i], self.lower
        after = lower[i + 1:i + 7]
        before = lower[max(start, first - 12):first]
        if denied or ne and (any(w in words.NOBODY for w in before) or any(a == "pas" and b in ("un", "une") for a, b in zip(before, before[1:]))):
            return True     # "Aucun soldat ne restera", "Pas un soldat ne restera"
        for k, word in enumerate(after):
            if word in words.DENIALS and (ne or word == "pas" and k < 2):
                return True
            if ne and word in ("que", "qu'"):
                return False
            if word in (",", ";", ":", "et", "mais", "ou", "qui"):
                break
        if ne and any(w in words.NOBODY or w == "jamais" for w in lower[max(start, first - 12):first]):
            return True
        return ne and any(w in words.NOBODY for w in lower[i + 1:i + 9])

    def _state(self, i: int, helpers: list[int], been: bool) -> str:
        finite = next((h for h in reversed(helpers) if self.is_finite(h)), None)
        if finite is None and helpers:
            finite = helpers[-1] if self.lower[helpers[-1]] not in ("été", "être", "avoir", "ayant", "étant") else None
        if finite is None:
            if self.is_finite(i):
                return self.tense(i)
            if helpers:
                return OPEN if self.lower[helpers[-1]] == "être" and self.lemma[i] not in _WITH_BE else DONE   # "être élargie"; "avoir accepté"
            return DONE if self.is_participle(i) else OPEN
        tense = self.tense(finite)
        if tense == PLANNED:
            return PLANNED
        if tense == PAST and self.lower[finite] in words.TO_BE and not been and self.lemma[i] not in _WITH_BE:
            return PAST
        return DONE

    def tense(self, i: int) -> str:
        """done, current, planned or past, by the tense and mood of a finite verb."""
        word, lemma = self.lower[i], self.lemma[i]
        tense, mood = self.feature(i, "Tense"), self.feature(i, "Mood")
        if len(word) > 4 and word.endswith(("ait", "aient")) and not word.endswith(("rait", "raient")):
            return PAST
        if _is_future(word, lemma):
            return PLANNED
        if word.endswith("it") and lemma.endswith("ir") and lemma not in _SIMPLE_PASTS:
            return CURRENT   # "réunit", "fournit": the present, which looks like the simple past
        if mood == "Sub" and lemma.endswith("er") and word.endswith(("e", "ent")):
            return CURRENT   # the same form as the present
        if mood in ("Cnd", "Sub") or tense == "Fut" or _is_conditional(word, lemma):
            return PLANNED
        if tense == "Past":
            return DONE
        return PAST if tense == "Imp" and word.endswith(("ait", "aient", "ais", "ions", "iez")) else CURRENT

    # --- the tree ---------------------------------------------------------------------------------

    def subtree(self, i: int) -> list[int]:
        out, stack = [], [i]
        while stack:
            t = stack.pop()
            out.append(t)
            stack += self.children[t]
        return out

    def phrase(self, i: int) -> list[int]:
        """A noun phrase without the clauses that hang on it."""
        out, stack = [], [i]
        while stack:
            t = stack.pop()
            out.append(t)
            stack += [c for c in self.children[t] if self.dep[c] not in _BESIDE_NOUN]
        return sorted(out)

    def preposition(self, i: int) -> str:
        return next((self.lower[c] for c in self.children[i] if self.dep[c] == "case"), "")

    def clause_of(self, i: int) -> int:
        """The head of the clause in which a token stands: its nearest finite verb, or the root."""
        while self.head[i] != i:
            if self.pos[i] in _HEADS and (self.dep[i] in words.CLAUSES or self._stands_beside(i)):
                return i
            i = self.head[i]
        return i

    def has_subject(self, i: int) -> bool:
        return any(self.dep[c] in words.SUBJECTS for c in self.children[i])

    def clause_bounds(self, head: int) -> tuple[int, int]:
        """First and last token (exclusive) of a clause, without clauses that stand beside it."""
        bounds = self._bounds.get(head)
        if bounds is None:
            bounds = self._bounds[head] = self._find_bounds(head)
        return bounds

    def _find_bounds(self, head: int) -> tuple[int, int]:
        found, stack = [], [head]
        while stack:
            t = stack.pop()
            found.append(t)
            stack += [c for c in self.children[t]
                      if not (self.dep[c] in ("parataxis", "punct") or self._stands_beside(c)
                              or self.dep[c] == "ccomp" and c < head or self.dep[c] == "advcl" and self._stands_apart(c))]
        return self.trimmed(min(found), max(found) + 1)

    def _stands_beside(self, i: int) -> bool:
        """Is a joined verb a clause of its own?"""
        return self.dep[i] == "conj" and self.is_verb(i) and (self.has_subject(i) or self.tells(i) or self.shares_helper(i))

    def shares_helper(self, i: int) -> bool:
        """ "a salué cette initiative et rappelé que …": a second participle under one helper."""
        head = self.head[i]
        if self.dep[i] != "conj" or head > i or self.lower[i - 1] not in (",", "et", "mais", "ou", "puis"):
            return False
        return self.is_participle(i) and self.is_participle(head) and bool(self.group(head).helpers)

    def body_start(self, i: int) -> int:
        """Where the sentence of a token begins, its dateline ("BAGDAD, 3 mai 2019 (AFP) - ") left out."""
        start = self.opens[i]
        found = self._openings.get(start)
        if found is None:
            found = start
            words_ahead = self.lower[start:start + _DATELINE]
            dash = max((k for k, w in enumerate(words_ahead) if w in ("-", "–", "—")), default=None)
            if dash and dash > 1 and any(w in (",", "(") or w[:1].isdigit() for w in words_ahead[:dash]) and self.doc[start + dash - 1].whitespace_ and not any(
                    self.is_finite(start + k) for k in range(dash)):
                found = start + dash + 1
            self._openings[start] = found
        return found if found <= i else start

    def _stands_apart(self, i: int) -> bool:
        """A clause of time or cause with a verb of its own: "quand Washington menaçait de …"."""
        return self.is_verb(i) and self.tells(i) and any(self.lower[c] in _APART for c in self.children[i] if self.dep[c] in ("mark", "advmod"))

    def trimmed(self, start: int, end: int) -> tuple[int, int]:
        """Without punctuation, blanks and conjunctions at the edges."""
        while start < end - 1 and (self.lower[start] in _EDGE or self.lower[start].isspace() or self.lower[start] in ("et", "mais", "que", "qu'", "or", "ou")):
            start += 1
        while end > start + 1 and (self.lower[end - 1] in _EDGE or self.lower[end - 1].isspace()):
            end -= 1
        return start, end


_SIMPLE_PASTS = frozenset({"couvrir", "dormir", "mentir", "offrir", "ouvrir", "partir", "sentir", "servir", "sortir", "souffrir"})   # "partit" is no present
_APART = frozenset({"alors", "après", "avant", "bien", "depuis", "lorsque", "parce", "pendant", "puisque", "quand", "quoique", "tandis"})
_WITH_BE = MOTION | {"convenir"}
_FUTURES = ("dra", "dront", "vra", "vront", "rra", "rront", "fera", "feront", "sera", "seront", "aura", "auront", "ira", "iront")
_EDGE = frozenset(' "«»“”„,;:.!?…()[]-–—')
_HEADS = frozenset({"VERB", "AUX", "ADJ", "NOUN"})
_BESIDE_NOUN = frozenset({"acl", "acl:relcl", "advcl", "ccomp", "conj", "parataxis", "xcomp"})
_PARTICIPLE_ENDS = ("é", "ée", "és", "ées")


def _is_conditional(word: str, lemma: str) -> bool:
    """ "interviendrait": read from the ending, which the model sometimes takes for an imperfect."""
    ending = next((e for e in ("rait", "raient", "rais", "rions", "riez") if word.endswith(e)), "")
    return bool(ending) and word[:-len(ending)] + "r" != lemma.removesuffix("er")


def _is_future(word: str, lemma: str) -> bool:
    """ "permettra", "enverront": the model gives no tense to many of them."""
    if not word.endswith(("ra", "ront")):
        return False
    stem = word.removesuffix("ont").removesuffix("a")
    return lemma in (stem, stem + "e") or lemma.endswith(("er", "ir", "re")) and word.endswith(_FUTURES) and stem + "er" != lemma
