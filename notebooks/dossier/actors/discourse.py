"""The actors in the order in which a text brings them up, and which of them a pronoun or a description takes up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from spacy.tokens import Doc

from . import Mention, Reading
from ..articles import BODY, BOILERPLATE, PULL_QUOTE
from .lexicon import folded
from .persons import Person
from ..statements.quotations import MARKS, SPEECH, find_quotations
from .saying import SAYING, SAYING_REFLEXIVE
from ..vocabulary import people, pronouns

WINDOW = 6                         # sentences in which an antecedent is looked for
SUBJECT, OTHER = 3.0, 1.0          # salience of a subject, and of any other mention
SAME_SENTENCE, PER_SENTENCE, PER_PARAGRAPH = 1.5, 1.0, 0.5
HUMAN, HUMAN_SPEAKER = 0.5, 1.5    # a person rather than a thing or an institution, the more so where somebody speaks
SPEAKER, QUOTED = 0.5, 1.0         # who was said to speak before; and who is only spoken of in a quotation
_PREPOSITIONS = frozenset({"a", "au", "aux", "avec", "aupres", "chez", "contre", "d'", "dans", "de", "des", "du", "en", "entre", "envers", "par", "pour", "sans", "sur", "vers"})
_ARTICLES = frozenset({"ce", "cet", "cette", "l'", "la", "le", "les", "leur", "son", "sa"})
_DEFINITE = frozenset({"au", "ce", "cet", "cette", "du", "l'", "la", "le"})
_PLURAL_ARTICLES = frozenset({"les", "des", "aux", "ces"})
_PLURAL_KINDS = frozenset({"armed_force", "public"})
_SAID = frozenset({"comprendre", "connaitre", "entendre", "observer", "part", "remarquer", "savoir", "valoir"})   # "fait savoir X"
_AUXILIARIES = frozenset({"a", "ont", "avait", "avaient", "aurait", "auraient", "est", "sont"})
_CLITICS = frozenset({"en", "l'", "la", "le", "les", "leur", "lui", "n'", "ne", "s'", "se", "y"})
_BEFORE_VERBS = _CLITICS | _AUXILIARIES | {"aussi", "deja", "egalement", "en", "ensuite", "officiellement"}


@dataclass(frozen=True, slots=True)
class Referent:
    """An actor at a place of the text. `number` is "s" or "p"; gender "" agrees with both."""

    actor_id: str
    first: int
    last: int
    sentence: int
    gender: str
    number: str
    is_subject: bool
    is_quoted: bool
    is_person: bool
    is_speaker: bool = False


class Discourse:
    """Walks through a Doc once, sentence by sentence."""

    def __init__(self, doc: Doc, reading: Reading, found: dict[tuple[int, int], Mention], holder: Callable[[str], str]) -> None:
        self.doc, self.reading, self.holder = doc, reading, holder
        self.people: dict[str, Person] = reading.people
        self.mentions = sorted(found.items())
        self.covered = {t for first, last in found for t in range(first, last)}
        self.words = reading.stream.words
        self.referents: list[Referent] = []
        self.resolved: dict[tuple[int, int], Mention] = {}
        self.roles: dict[str, list[str]] = {}
        self.groups: dict[str, str] = {}    # "ministres" → the group last named by that noun
        self.quoted = self._all_quoted()
        subjects = {doc.vocab.strings.add(d) for d in ("nsubj", "nsubj:pass")}
        self.subjects = {t for t, dep in enumerate(doc.to_array("DEP").tolist()) if dep in subjects and t not in self.covered}

    def resolve(self) -> dict[tuple[int, int], Mention]:
        """The mentions that only what stands before them explains."""
        at, place = 0, 0
        for sentence in self.doc._.sentences:
            start, end = sentence.span.start, sentence.span.end
            inside = []
            while at < len(self.mentions) and self.mentions[at][0][0] < end:
                inside.append(self.mentions[at])
                at += 1
            if sentence.part in (BOILERPLATE, PULL_QUOTE):
                continue
            # a sentence that is all quotation puts no distance between a speaker and "a-t-il ajouté"
            place += not all(t in self.quoted or self.doc[t].is_punct for t in range(start, end))
            self._sentence(place, start, end, inside, sentence.part == BODY)
        return self.resolved

    def _all_quoted(self) -> set[int]:
        """The tokens inside quoted speech, marks included."""
        marks = [t for t, word in enumerate(self.words) if word in MARKS]
        if not marks:
            return set()
        parts = self.doc._.article.parts if self.doc._.article else ()
        opens = {p.start for p in parts}
        paragraphs: list[tuple[int, int]] = []
        for sentence in self.doc._.sentences:
            if not paragraphs or sentence.span.start_char in opens:
                paragraphs.append((sentence.span.start, sentence.span.end))
            else:
                paragraphs[-1] = (paragraphs[-1][0], sentence.span.end)
        return {t for q in find_quotations(self.doc, paragraphs, marks) if q.use == SPEECH for t in range(max(q.first - 1, 0), q.last + 1)}

    def _sentence(self, number: int, start: int, end: int, inside: list, is_body: bool) -> None:
        quoted, words = self.quoted, self.words
        k = 0
        for t in range(start, end):
            while k < len(inside) and inside[k][0][0] <= t:
                (first, last), mention = inside[k]
                self._note(mention.actor_id, first, last, number)
                k += 1
            if t in self.covered:
                continue
            word = words[t]
            if t in self.subjects and self.doc[t].pos_ == "NOUN" or words[t - 1] in ("un", "une") and self._is_human(word):
                self._note_noun(t, number)
            if word in pronouns.SUBJECTS:
                if t not in quoted and not self._is_empty(t, end):
                    self._pronoun(t, t + 1, *pronouns.SUBJECTS[word], number, quoted, inverted=word[0] == "-")
            elif word in pronouns.DEMONSTRATIVES and t not in quoted:
                self._pronoun(t, t + 1, *pronouns.DEMONSTRATIVES[word], number, quoted)
            elif word in pronouns.LATTER and t > start and words[t - 1] in ("ce", "cette", "ces") and t not in quoted:
                self._pronoun(t - 1, t + 1, *pronouns.LATTER[word], number, quoted, last=True)
            elif word in pronouns.CONCERNED and t > start and words[t - 1] in ("l'", "les") and t not in quoted:
                self._pronoun(t, t + 1, *pronouns.CONCERNED[word], number, quoted)
            elif word in pronouns.PAIRED and t > start + 1 and words[t - 1] == "deux" and words[t - 2] in ("les", "des", "aux", "ces"):
                self._pair(t - 1, t + 1, number, quoted)
            elif word in self.groups and words[t - 1] in ("les", "ces") and not self._is_complemented(t + 1, end):
                self.resolved[t, t + 1] = Mention(self.groups[word], "title")
                self._note(self.groups[word], t, t + 1, number)
            elif word in ("patron", "patronne", "chef", "cheffe") and words[t - 1] in ("son", "sa", "leur"):
                self._head_of_last(t, number)
            elif word in ("organisation", "institution") and words[t - 1] in ("l'", "cette") and not self._is_complemented(t + 1, end):
                self._organisation(t, number)
            elif word in self.reading.lexicon.demonyms and words[t - 1] in ("le", "la", "l'") and self.doc[t].text[0].isupper():
                self._national(t, number)
            elif word in people.ANAPHORS and is_body:
                self._description(t, end, number, quoted)

    # --- what the text brings up ---

    def _note(self, actor_id: str, first: int, last: int, number: int) -> None:
        gender, count = self._agreement(actor_id, first, last)
        person = actor_id in self.people or self._kind(actor_id) == "person"
        subject = self._is_subject(first, last)
        if subject and self._kind(actor_id) == "government":
            acting = self.reading.lexicon.acting(actor_id)
            if acting != actor_id and self._says_something(last):
                self.resolved[first, last] = Mention(acting, "name")   # "l'Irak a déclaré": its government
        if count == "p" and not person and self.words[first].endswith("s"):
            self.groups[self.words[first]] = actor_id
        speaker = subject and (self._says_something(last) or self._is_inverted(first))
        self.referents.append(Referent(actor_id, first, last, number, gender, count, subject, first in self.quoted, person, speaker))

    def _note_noun(self, t: int, number: int) -> None:
        """A subject that is no known actor: "l'article 5", "un haut responsable". A pronoun that takes it up has no actor."""
        token = self.doc[t]
        gender, count = ({"Masc": "m", "Fem": "f"}.get(next(iter(token.morph.get("Gender")), ""), ""), "p" if "Plur" in token.morph.get("Number") else "s")
        person = self._is_human(self.words[t])
        self.referents.append(Referent(
            "", t, t + 1, number, "" if person else gender, count, t in self.subjects, t in self.quoted, person, self._says_something(t + 1)))

    def _is_human(self, word: str) -> bool:
        return word in people.ANONYMOUS or word in people.ROLES or word in people.RANKS

    def _is_inverted(self, first: int) -> bool:
        """Does a reporting verb stand before it that nothing but a quotation or a comma precedes ("…, a déclaré le général")?"""
        left = first
        while left and (self.words[left - 1] in _ARTICLES or self.words[left - 1] in _PLURAL_ARTICLES):
            left -= 1
        if not left or self.words[left - 1] not in SAYING and self.words[left - 1] not in _SAID:
            return False
        left -= 1
        while left and (self.words[left - 1] in _BEFORE_VERBS or self.words[left - 1] in ("fait", "faisait", "a", "laisse")):
            left -= 1
        return not left or self.doc[left - 1].is_punct or self.doc[left - 1].is_space

    def _says_something(self, after: int) -> bool:
        words = self.words[after:after + 5]
        forms = SAYING_REFLEXIVE if "s'" in words[:2] or "se" in words[:2] else SAYING
        while words and words[0] in _BEFORE_VERBS:
            words = words[1:]
        return bool(words) and words[0] in forms

    def _is_complemented(self, t: int, end: int) -> bool:
        """Does a complement or an adjective follow, which make it another than the one named before?"""
        return t < end and (self.words[t] in ("de", "d'", "des", "du") or self.doc[t].pos_ in ("ADJ", "PROPN"))

    def _organisation(self, t: int, number: int) -> None:
        """ "l'Organisation": the international organisation named last."""
        for referent in reversed(self.referents):
            actor = self._actor(referent.actor_id)
            if actor and actor.kind == "organisation" and not actor.part_of and not actor.country:
                self.resolved[t, t + 1] = Mention(referent.actor_id, "title")
                self._note(referent.actor_id, t, t + 1, number)
                return

    def _kind(self, actor_id: str) -> str:
        actor = self.reading.lexicon.codebook.actor.get(actor_id) or self.doc._.new_actors.get(actor_id)
        return actor.kind if actor else ""

    def _agreement(self, actor_id: str, first: int, last: int) -> tuple[str, str]:
        person = self.people.get(actor_id)
        if person is not None:
            return person.gender, "s"
        before = self.words[first - 1] if first else ""
        head = self.words[first]
        if before in _PLURAL_ARTICLES or head.endswith("s") and before not in ("le", "la", "du", "l'") and not self.doc[first].text.isupper() and self._kind(actor_id) in _PLURAL_KINDS:
            return "", "p"
        return {"le": "m", "du": "m", "au": "m", "la": "f"}.get(before, ""), "s"

    def _is_subject(self, first: int, last: int) -> bool:
        """By the parse, or on the surface: no preposition before, and a finite verb after (past appositions) or a reporting verb before."""
        doc, words = self.doc, self.words
        left = first
        while left and (words[left - 1] in _ARTICLES or words[left - 1] in ("ancien", "ex", "nouveau", "deux")):
            left -= 1
        before = words[left - 1] if left else ""
        if before in _PREPOSITIONS or words[left] in ("du", "des", "au", "aux") or left and words[left - 1] in ("du", "des", "au", "aux"):
            return False
        if any(doc[t].dep_.startswith("nsubj") for t in range(first, last)):
            return True
        if self._is_inverted(first):
            return True
        after = last
        for _ in range(2):   # ", Jens Stoltenberg," and ", qui …," may stand between
            while after < len(doc) and (words[after] in _CLITICS or words[after] in ("lui", "meme", "-", "(", "photo", ")")):
                after += 1
            if after < len(doc) and doc[after].pos_ in ("AUX", "VERB"):
                return True
            if after < len(doc) and words[after] == ",":
                close = next((t for t in range(after + 1, min(after + 16, len(doc))) if words[t] in (",", ".")), None)
                if close is None or words[close] == ".":
                    return False
                after = close + 1
        return False

    # --- what takes them up ---

    def _is_empty(self, t: int, end: int) -> bool:
        """Does `il` stand for nothing ("il faut", "il est essentiel de"), or for a thing ("il comprend trois volets")?"""
        if self.words[t] not in ("il", "-il"):
            return False
        after = t + 1
        while after < end and self.words[after] in ("n'", "ne", "en", "s'", "se", "y", "lui", "leur", "l'"):
            if self.words[after] == "y" and self.words[t] == "il":
                return True
            after += 1
        if self.words[t] == "-il":
            after = max(t - 2, 0) if self.words[t - 1] == "-t" else t - 1
        if after >= end:
            return False
        verb = self.doc[after]
        lemma = verb.lemma_
        if lemma in pronouns.IMPERSONAL or lemma in pronouns.INANIMATE:
            return True
        following = [w for w in self.words[after + 1:min(after + 6, end)]]
        if lemma in pronouns.IMPERSONAL_WITH_CLAUSE:
            return any(w in ("de", "d'", "que", "qu'") for w in following[:3])
        if lemma == "être" or verb.pos_ == "AUX" and any(w == "ete" for w in following[:2]) or verb.text in ("est", "était", "sera", "serait"):
            return self._is_impersonal_attribute(after + 1, end)
        return False

    def _is_impersonal_attribute(self, t: int, end: int) -> bool:
        """ "il est essentiel de", "il n'est pas prévu que", but not "il est convaincu que"."""
        for at in range(t, min(t + 5, end)):
            token = self.doc[at]
            if token.pos_ in ("ADV", "AUX") or self.words[at] == "pas":
                continue
            if token.pos_ in ("ADJ", "VERB", "NOUN") and at + 1 < end:
                clause = self.words[at + 1] in ("de", "d'", "que", "qu'")
                return clause and token.lemma_ not in pronouns.PERSONAL_ADJECTIVES and token.text.lower() not in pronouns.PERSONAL_ADJECTIVES
            return False
        return False

    def _pronoun(self, first: int, last_token: int, gender: str, count: str, number: int, quoted: set[int], inverted: bool = False, last: bool = False) -> None:
        best = self._antecedent(first, gender, count, number, inverted, last)
        if best is None and count == "p":
            self._pair(first, last_token, number, quoted, gender=gender)
            return
        if best is not None and best.actor_id:
            self._take_up(best, first, last_token, number, quoted, gender)

    def _antecedent(self, first: int, gender: str, count: str, number: int, inverted: bool, last: bool) -> Referent | None:
        best, score = None, 0.0
        human = HUMAN_SPEAKER if inverted or self._says_something(first + 1) else HUMAN
        for referent in reversed(self.referents):
            distance = number - referent.sentence
            if distance > WINDOW:
                break
            if referent.number != count or gender and referent.gender and referent.gender != gender:
                continue
            if inverted and referent.sentence == number:
                continue   # "…, a-t-il ajouté": the content before it is his, not about him
            if last:   # "ce dernier": the person named last
                if referent.is_person and referent.actor_id and not referent.is_quoted:
                    return referent
                continue
            value = (SUBJECT if referent.is_subject else OTHER) - PER_SENTENCE * distance + (human if referent.is_person else 0.0)
            value += SPEAKER * referent.is_speaker - QUOTED * referent.is_quoted
            value += SAME_SENTENCE if referent.sentence == number else 0.0
            value += 0.25 if referent.gender and gender and referent.gender == gender else 0.0
            if value > score:
                best, score = referent, value
        return best

    def _take_up(self, referent: Referent, first: int, last: int, number: int, quoted: set[int], gender: str = "") -> None:
        self.resolved[first, last] = Mention(referent.actor_id, "pronoun")
        subject = self._is_subject(first, last) or self.words[first] in pronouns.SUBJECTS
        if referent.is_person and gender and not referent.gender and referent.actor_id in self.people:
            self.people[referent.actor_id].gender = gender   # "Ortagus … elle": later pronouns must agree
        self.referents.append(Referent(referent.actor_id, first, last, number, referent.gender or gender, referent.number, subject, first in quoted, referent.is_person))

    def _pair(self, first: int, last: int, number: int, quoted: set[int], gender: str = "") -> None:
        """ "les deux dirigeants", "ils" after two people: the two last named whose office fits the noun."""
        key = self.words[last - 1].removesuffix("s")
        recent: dict[str, Referent] = {}
        for referent in reversed(self.referents):
            if number - referent.sentence > WINDOW or len(recent) == 2:
                break
            if referent.is_person and referent.actor_id and not referent.is_quoted and not (gender == "f" and referent.gender == "m"):
                if key not in people.ANAPHORS or self._fits(referent, key, "", ""):
                    recent.setdefault(referent.actor_id, referent)
        if len(recent) == 2:
            pair = sorted(recent.values(), key=lambda r: r.first)
            self.resolved[first, last] = Mention(pair[0].actor_id, "title" if self.words[first] == "deux" else "pronoun", (pair[1].actor_id,))

    def _description(self, t: int, end: int, number: int, quoted: set[int]) -> None:
        """ "la diplomate américaine", "le général iranien": the person named last whose role, country and gender fit."""
        words = self.words
        first = t
        key = words[t]
        for length in (2, 3):
            if " ".join(words[t:t + length]) in people.ANAPHORS:
                key = " ".join(words[t:t + length])
        while first > 1 and first > t - 2 and self.doc[first - 1].pos_ == "ADJ" and words[first - 1] not in _DEFINITE:
            first -= 1   # "l'influent leader chiite"
        if not first or words[first - 1] not in _DEFINITE:
            return
        determiner = words[first - 1]
        gender = {"la": "f", "cette": "f", "le": "m", "ce": "m", "cet": "m", "du": "m", "au": "m"}.get(determiner, "") or people.ROLES.get(words[t], "")
        last = t + len(key.split())
        country = ""
        if last < end and words[last] in self.reading.lexicon.demonyms:
            country = self.reading.lexicon.demonyms[words[last]][0]
            last += 1
        if last < end and (words[last] in ("de", "d'", "du", "des") or self.doc[last].pos_ == "PROPN" and last not in self.covered):
            return   # "le représentant de la mission": described by what follows
        named = next((k for k in range(last, min(last + 3, end)) if self.doc[k].pos_ not in ("ADJ", "NOUN")), end)
        if named in self.covered:
            return   # "le dirigeant chiite Moqtada al-Sadr"
        fitting = [r for r in self.referents if r.is_person and r.actor_id and self._fits(r, key, country, gender)]
        if fitting:
            best = max(fitting, key=lambda r: (SUBJECT if r.is_subject else OTHER) - PER_SENTENCE * (number - r.sentence))
            self.resolved[first, last] = Mention(best.actor_id, "title")
            self.referents.append(Referent(best.actor_id, first, last, number, best.gender or gender, "s", self._is_subject(first, last), t in quoted, True))

    def _national(self, t: int, number: int) -> None:
        """ "le Norvégien": the person of that country named last."""
        country, gender = self.reading.lexicon.demonyms[self.words[t]]
        for referent in reversed(self.referents):
            actor = self._actor(referent.actor_id)
            if referent.is_person and actor and actor.country == country and not (gender and referent.gender and gender != referent.gender):
                self.resolved[t, t + 1] = Mention(referent.actor_id, "title")
                self._note(referent.actor_id, t, t + 1, number)
                return

    def _head_of_last(self, t: int, number: int) -> None:
        """ "L'OTAN …, son patron": the head of the organisation or state named last."""
        for referent in reversed(self.referents):
            if number - referent.sentence > 1 or not referent.actor_id or referent.is_person:
                continue
            node = self.reading.lexicon.titles
            for word in (self.words[t], "de", f"<{referent.actor_id}>", ""):
                node = node.get(word, {}) if node else {}
            holder = self.holder(node[0].id) if node else ""
            if holder:
                self.resolved[t, t + 1] = Mention(holder, "title")
                self.people.setdefault(holder, Person(self.reading.lexicon.codebook.actor[holder]))
                self._note(holder, t, t + 1, number)
                return

    def _fits(self, referent: Referent, key: str, country: str, gender: str) -> bool:
        if gender and referent.gender and gender != referent.gender:
            return False
        actor = self._actor(referent.actor_id)
        if actor is None or country and actor.country != country:
            return False
        if referent.actor_id not in self.roles:
            person = self.people.get(referent.actor_id)
            self.roles[referent.actor_id] = [folded(r) for r in ([actor.role] + (person.roles if person else []))]
        return any(word in role for word in people.ANAPHORS[key] for role in self.roles[referent.actor_id] if not (key == "general" and "secretary general" in role or "secretaire general" in role and key == "general"))

    def _actor(self, actor_id: str):
        person = self.people.get(actor_id)
        return person.actor if person else self.reading.lexicon.codebook.actor.get(actor_id) or self.doc._.new_actors.get(actor_id)
