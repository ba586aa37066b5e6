"""A parsed Doc as plain lists, with verbs given back that the model takes for nouns, adjectives or other verbs."""

from __future__ import annotations

from spacy.attrs import DEP, HEAD, LEMMA, LOWER, MORPH, POS, SENT_START
from spacy.tokens import Doc

from .cues import cue_tokens, reporting_form
from ..vocabulary import events as words
from ..vocabulary.conjugation import FINITE, FUTURE, shapes

_REACH = 9                # tokens before a verb that may belong to its clause's opening
_FEATURES: dict[str, dict[str, str]] = {}   # spaCy's morphology string → its features
_NO_SUBJECT_BEFORE = frozenset({"DET", "ADP", "ADJ", "NUM"})
_ARTICLES = frozenset({"en", "l'", "la", "le", "les", "leur"})     # clitics that are articles or prepositions as well: "la forme", "leur demande"
_UNDER_NOUN = frozenset({"acl", "amod", "appos", "dep", "nmod", "punct"})   # places of a finite verb in a parse that took it for something else
_RELATIVE = frozenset({"dont", "où", "qu'", "que", "qui"})
_NO_PARTICIPLES = ("ra", "ront", "ait", "aient", "ent")
_BEFORE_INFINITIVE = frozenset({"va", "vont", "allait", "allaient", "doit", "doivent", "devrait", "devra", "peut", "peuvent", "pourrait", "veut", "veulent", "compte", "entend", "souhaite"})
_ONLY_PARTICIPLES = ("ées", "ée", "és", "us", "ues")
_BY_FORM: dict[str, tuple[str, str]] = {}


class Parse:
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
        self.cues = cue_tokens(doc) if "statements" in doc.spans else {}   # token of a cue → index of its statement
        self._repair()
        self._reattach()

    def _repair(self) -> None:
        """Give back their lemma and class to verbs that the model took for something else."""
        for i, word in enumerate(self.lower):
            if word == "pas" and self.lower[i + 1:i + 3] == ["à", "pas"]:
                self.lower[i] = self.lower[i + 2] = "peu"   # "pas à pas" denies nothing: read as "peu à peu"
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
        if before is None or self.lower[before] not in words.FORMS_OF_HAVING:
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
