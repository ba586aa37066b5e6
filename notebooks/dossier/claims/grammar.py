"""A parsed Doc as plain lists, and what surface order adds to the parse: verb groups, tense, denial.

The French parser often loses a verb that is a noun as well ("compte", "réclame") or cuts an auxiliary from
its participle; so helpers, clitics and negation are read from the words that stand before a verb.
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.attrs import DEP, HEAD, LEMMA, LOWER, MORPH, POS, SENT_START
from spacy.tokens import Doc

from .cues import cue_tokens, reporting_form
from ..vocabulary import events as words
from ..vocabulary.changes import MOTION
from ..vocabulary.conjugation import FINITE, FUTURE, shapes

DONE, CURRENT, PLANNED, PAST, OPEN = "done", "current", "planned", "past", "open"  # OPEN: an infinitive or participle

_DATELINE = 14            # tokens of a dateline at the most
_REACH = 9                # tokens before a verb that may belong to its group
_FEATURES: dict[str, dict[str, str]] = {}   # spaCy's morphology string → its features
_NO_SUBJECT_BEFORE = frozenset({"DET", "ADP", "ADJ", "NUM"})
_ARTICLES = frozenset({"en", "l'", "la", "le", "les", "leur"})     # clitics that are articles or prepositions as well: "la forme", "leur demande"


@dataclass(frozen=True, slots=True)
class Group:
    """A verb with what stands before it: first token, helpers, and what they say."""

    first: int
    helpers: tuple[int, ...]
    passive: bool
    reflexive: bool
    negated: bool
    state: str


class Grammar:
    """Lists by token: `lower`, `pos`, `lemma`, `dep`, `head`, `children`. Everything is a token index."""

    def __init__(self, doc: Doc) -> None:
        strings = doc.vocab.strings
        array = doc.to_array([POS, LEMMA, DEP, MORPH, LOWER, SENT_START, HEAD])
        known: dict[int, str] = {}
        for key in {int(k) for k in set(array[:, :5].ravel().tolist())}:
            known[key] = strings[key] if key else ""
        self.doc = doc
        self.lower = [known[k] for k in array[:, 4].tolist()]
        self.pos = [known[k] for k in array[:, 0].tolist()]
        self.lemma = [known[k] for k in array[:, 1].tolist()]
        self.dep = [known[k] for k in array[:, 2].tolist()]
        self._morph = [known[k] for k in array[:, 3].tolist()]
        offsets = array[:, 6].astype("int64").tolist()
        self.head = [i + o for i, o in enumerate(offsets)]
        self.children: list[list[int]] = [[] for _ in self.head]
        for i, h in enumerate(self.head):
            if h != i:
                self.children[h].append(i)
        self.mention_at = doc._.mention_at
        self.opens: list[int] = []              # for each token the first of its sentence
        first = 0
        for i, starts in enumerate(array[:, 5].tolist()):
            first = i if starts == 1 else first
            self.opens.append(first)
        self._openings: dict[int, int] = {}
        self._bounds: dict[int, tuple[int, int]] = {}
        self._groups: dict[int, Group] = {}
        self.cues = cue_tokens(doc) if "statements" in doc.spans else {}   # token of a cue → index of its statement
        self._repair()
        self._reattach()

    def _repair(self) -> None:
        """Give back their lemma and class to verbs that the model took for something else."""
        for i, word in enumerate(self.lower):
            found, is_verb = words_by_form().get(word), self.is_verb(i)
            if is_verb and not word[-1:].isalpha():
                self.pos[i] = "PUNCT"
            elif is_verb and word in words.PARTICIPLE_NOUNS and i and self.lower[i - 1] in words.HELPERS:
                self.lemma[i], self._morph[i] = words.PARTICIPLE_NOUNS[word], "Tense=Past|VerbForm=Part"   # "a été mise en attente": no form of "miser"
            elif is_verb and word.endswith(_ONLY_PARTICIPLES) and self.is_finite(i):
                self._morph[i] = "Tense=Past|VerbForm=Part"   # "Ses cours, interrompus au printemps, ont repris"
            elif is_verb and word in ("prête", "prêtes") and self.lower[i + 1:i + 2] == ["à"]:
                self.lemma[i], self.pos[i], self._morph[i] = "prêt", "ADJ", ""   # "L'Otan prête à en faire plus"
            elif not is_verb and self.pos[i] == "NOUN" and word in words.ALL_VERBS and i and self.lower[i - 1] in _BEFORE_INFINITIVE:
                self.lemma[i], self.pos[i], self._morph[i] = word, "VERB", "VerbForm=Inf"   # "va muscler sa mission"
            elif found is not None and (is_verb or self._may_be_verb(i)):
                if not is_verb or self.lemma[i] != found[0] or self.feature(i, "VerbForm") == "Inf" or self.feature(i, "VerbForm") == "Part" and word.endswith(_NO_PARTICIPLES):
                    self.lemma[i], self.pos[i], self._morph[i] = found[0], "VERB", found[1]
            elif not is_verb and self.pos[i] == "NOUN" and (lemma := self._participle_of(i)):
                self.lemma[i], self.pos[i], self._morph[i] = lemma, "VERB", "Tense=Past|VerbForm=Part"   # "L'Irak a consenti à la reprise"
            elif i in self.cues and not is_verb and (lemma := reporting_form(word)):
                self.lemma[i], self.pos[i], self._morph[i] = lemma, "VERB", "Mood=Ind|Tense=Pres|VerbForm=Fin"   # "Le chef du Hachd juge inacceptable la présence"
            elif self.is_finite(i) and self.lemma[i] == word and word.endswith("e"):
                self.lemma[i] = word + "r"   # "donne", "aide", "enseigne": the model gives the lemma of the noun
            elif self.pos[i] in ("ADJ", "NOUN") and self.lower[i + 1:i + 2] == ["par"] and (not i or self.pos[i - 1] not in _NO_SUBJECT_BEFORE) and (lemma := participle_lemma(word)) in words.ALL_VERBS:
                self.dep[i] = "acl" if self.dep[i] == "nmod" else self.dep[i]
                self.lemma[i], self.pos[i], self._morph[i] = lemma, "VERB", "Tense=Past|VerbForm=Part"   # "Invités par Bagdad, les soldats …"
            elif word in words.PARTICIPLE_NOUNS and not is_verb and (not i or self.pos[i - 1] not in _NO_SUBJECT_BEFORE):
                self.lemma[i], self.pos[i], self._morph[i] = words.PARTICIPLE_NOUNS[word], "VERB", "Tense=Past|VerbForm=Part"   # "mise en place en 2018"

    def _participle_of(self, i: int) -> str:
        """The verb whose participle a word is behind a form of "avoir", or ""."""
        before = next((t for t in range(i - 1, max(-1, i - 4), -1) if self.pos[t] != "ADV" and self.lower[t] not in ("pas", "rien", "jamais")), None)
        if before is None or self.lower[before] not in words.HAVING:
            return ""
        lemma = participle_lemma(self.lower[i])
        return lemma if lemma in words.ALL_VERBS else ""

    def _reattach(self) -> None:
        """Give a finite verb that hangs on a noun its place: "Le personnel augmentera", read as a noun with a participle."""
        for i in range(len(self.lower)):
            if self.dep[i] == "ROOT" and self.is_verb(i):
                self._free_apposition(i)
            if self.dep[i] not in _UNDER_NOUN or not self.is_finite(i) or any(self.lower[t] in _RELATIVE for t in range(max(self.opens[i], i - 4), i)):
                continue
            top = i
            while self.head[top] != top and not (self.is_finite(self.head[top]) and self.head[top] != i):
                top = self.head[top]
            if self.head[top] == top and self.opens[i] <= top < i and self.pos[top] in ("NOUN", "PRON", "PROPN") and not self.is_finite(top):
                self._hang(i, i, "ROOT")
                self._hang(top, i, "nsubj")
                for c in [c for c in self.children[top] if c > i]:
                    self._hang(c, i, self.dep[c])
            else:
                self.dep[i] = "parataxis"

    def _free_apposition(self, root: int) -> None:
        """Give the sentence its verb: "La NMI, née en 2018, conseille le ministère", read as if "née" told something."""
        if not self.is_participle(root) or self.group(root).helpers or root - self.opens[root] < 2 or self.lower[root - 1] != ",":
            return
        noun = next((c for c in self.children[root] if c < root - 1 and self.dep[c].startswith("nsubj")), None)
        verb = next((t for t in range(root + 1, len(self.lower)) if self.opens[t] == self.opens[root] and self.is_verb(t) and self.tells(t) and self.lower[self.group(t).first - 1] == ","), None)
        if noun is None or verb is None or self.dep[verb] in ("acl:relcl", "aux:tense", "aux:pass", "cop"):
            return
        self._hang(verb, verb, "ROOT")
        self._hang(noun, verb, "nsubj")
        self._hang(root, noun, "acl")
        self._groups.clear()

    def _hang(self, i: int, head: int, dep: str) -> None:
        if self.head[i] != i:
            self.children[self.head[i]].remove(i)
        self.head[i], self.dep[i] = head, dep
        if head != i:
            self.children[head].append(i)

    def _may_be_verb(self, i: int) -> bool:
        """Can a word that is a noun as well be a finite verb here: behind a subject or a clitic, before an object?"""
        if not i or i + 1 >= len(self.lower):
            return False
        before, after = self.lower[i - 1], self.lower[i + 1]
        if before in ("ne", "n'"):
            return True
        if before in words.CLITICS and (before not in _ARTICLES or self._is_first_verb(i - 1)):
            return True
        if self.pos[i - 1] in _NO_SUBJECT_BEFORE and not self._ends_name(i - 1) or self.lower[i - 1] in ("de", "d'", "à", "en", "par"):
            return False
        if before == "et":   # "conseille le ministère et forme des instructeurs"
            return self.pos[i + 1] == "DET"
        subject = self.pos[i - 1] in ("NOUN", "PROPN", "PRON") or before in ("»", ",", ")", '"') or self._ends_name(i - 1)
        return subject and (self.pos[i + 1] in ("DET", "ADV", "NUM", "PRON", "SCONJ", "PROPN", "VERB", "AUX") or after in words.AFTER_VERB)

    def _is_first_verb(self, i: int) -> bool:
        """Does a clitic at `i` follow the subject of a clause that has no verb yet ("Le Parlement la conteste"; not "referme la porte")?"""
        subject = i - 1
        if subject < 0 or self.pos[subject] not in ("NOUN", "PRON", "PROPN"):
            return False
        for j in range(subject, max(-1, subject - _REACH), -1):
            if self.is_verb(j) or j < subject and self.pos[j] == "ADP" and self.lower[j] not in ("de", "d'", "des", "du"):
                return False
            if self.lower[j] in (",", ";", ":", "que", "qu'", "qui", "si", "."):
                break
        return True

    def _ends_name(self, i: int) -> bool:
        span = self.mention_at[i] if self.mention_at else None
        return span is not None and span.end == i + 1

    def text(self, start: int, end: int) -> str:
        """Words in lower case between blanks: " de l'avant "."""
        return f" {' '.join(self.lower[start:end])} ".replace("' ", "'")

    # --- shapes -----------------------------------------------------------------------------------

    def feature(self, i: int, name: str) -> str:
        morph = self._morph[i]
        found = _FEATURES.get(morph)
        if found is None:
            found = _FEATURES[morph] = dict(part.split("=", 1) for part in morph.split("|") if "=" in part)
        return found.get(name, "")

    def is_verb(self, i: int) -> bool:
        return self.pos[i] in ("VERB", "AUX")

    def is_finite(self, i: int) -> bool:
        return self.is_verb(i) and self.feature(i, "VerbForm") == "Fin"

    def is_infinitive(self, i: int) -> bool:
        return self.is_verb(i) and self.feature(i, "VerbForm") == "Inf"

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


_UNDER_NOUN = frozenset({"acl", "amod", "appos", "dep", "nmod", "punct"})   # places of a finite verb in a parse that took it for something else
_RELATIVE = frozenset({"dont", "où", "qu'", "que", "qui"})
_NO_PARTICIPLES = ("ra", "ront", "ait", "aient", "ent")
_BEFORE_INFINITIVE = frozenset({"va", "vont", "allait", "allaient", "doit", "doivent", "devrait", "devra", "peut", "peuvent", "pourrait", "veut", "veulent", "compte", "entend", "souhaite"})
_ONLY_PARTICIPLES = ("ées", "ée", "és", "us", "ues")
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


_BY_FORM: dict[str, tuple[str, str]] = {}


def words_by_form() -> dict[str, tuple[str, str]]:
    """Finite forms of verbs that are nouns or adjectives as well → lemma, and a morphology like the model's."""
    if not _BY_FORM:
        for lemma in sorted(words.MISREAD | words.ALL_VERBS - words.TWINS):
            for form, shape in shapes(lemma):
                if shape in (FINITE, FUTURE):
                    tense = "Fut" if shape == FUTURE else "Imp" if form.endswith(("ait", "aient")) and not form.endswith(("rait", "raient")) else "Pres"
                    mood = "Cnd" if form.endswith(("rait", "raient")) else "Ind"
                    _BY_FORM.setdefault(form, (lemma, f"Mood={mood}|Tense={tense}|VerbForm=Fin"))
    return _BY_FORM


def participle_lemma(word: str) -> str:
    """ "suspendue" → "suspendre", "élargie" → "élargir", "lancée" → "lancer"."""
    if word in words.PARTICIPLES:
        return words.PARTICIPLES[word]
    stem = word.rstrip("s")
    stem = stem[:-1] if stem.endswith(("ée", "ie", "ue")) else stem
    return stem[:-1] + {"é": "er", "i": "ir", "u": "re"}.get(stem[-1:], "")
