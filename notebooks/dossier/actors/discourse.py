"""Walks through a text once: the actors in the order in which it brings them up, and which of them a pronoun takes up."""

from __future__ import annotations

from . import Mention
from ..articles import BODY, BOILERPLATE, CAPTION, PULL_QUOTE
from .designations import person_noun_at
from .memory import GENDER_OF_DETERMINER, OF, Referent, is_human
from .saying import SAYING_REFLEXIVE
from .recall import OTHER, PER_SENTENCE, SUBJECT, WINDOW, Recall
from ..vocabulary import people, pronouns
from ..vocabulary.institutions import STAFFS

MAIN = 0.75                        # the subject of the clause that opens a sentence
SAME_SENTENCE, PER_PARAGRAPH = 1.5, 2.0
HUMAN, HUMAN_SPEAKER = 0.5, 1.5    # a person rather than a thing or an institution, the more so where somebody speaks
SPEAKER, QUOTED = 0.5, 1.0         # who was said to speak before; and who is only spoken of in a quotation
INTRODUCING = frozenset({"certains", "certaines", "des", "deux", "les", "plusieurs", "quelques", "trois", "un", "une"})
LEAST = -3.0                       # an antecedent that stands out less is none
_CLOSING = frozenset({"»", "”", '"'})   # "« … », il a ajouté"


class Discourse(Recall):
    """Walks through a Doc sentence by sentence."""

    def resolve(self) -> dict[tuple[int, int], Mention]:
        """The mentions that only what stands before them explains."""
        at = 0
        for sentence in self.doc._.sentences:
            start, end = sentence.span.start, sentence.span.end
            inside = []
            while at < len(self.mentions) and self.mentions[at][0][0] < end:
                inside.append(self.mentions[at])
                at += 1
            if sentence.part in (BOILERPLATE, CAPTION, PULL_QUOTE):
                continue
            # a sentence that is all quotation puts no distance between a speaker and "a-t-il ajouté"
            self.number += not all(t in self.quoted or self.doc[t].is_punct for t in range(start, end))
            self._sentence(start, end, inside, sentence.part == BODY)
        return self.resolved

    def _sentence(self, start: int, end: int, inside: list, is_body: bool) -> None:
        words, k = self.words, 0
        self.start = start
        for t in range(start, end):
            while k < len(inside) and inside[k][0][0] <= t:
                (first, last), mention = inside[k]
                self.note(mention.actor_id, first, last)
                k += 1
            if t not in self.covered:
                self._token(t, start, end, words[t], words[t - 1] if t else "", is_body)

    def _token(self, t: int, start: int, end: int, word: str, before: str, is_body: bool) -> None:
        """What a token that is part of no name takes up."""
        taken = len(self.referents)
        unquoted = t not in self.quoted
        if word in pronouns.EMPHATIC and before == "," and self.words[t + 1:t + 2] == [","]:
            self._emphasis(t, *pronouns.EMPHATIC[word])
        elif word in pronouns.SUBJECTS:
            if (unquoted or word[0] == "-" and self._reports_inside(t)) and not self._is_empty(t, end):
                self._pronoun(t, t + 1, *pronouns.SUBJECTS[word], inverted=word[0] == "-" or before in _CLOSING and self.says_something(t + 1))
        elif word == "l'" and self.words[t + 1:t + 3] == ["en", "croire"]:
            self._pronoun(t, t + 1, "", "s", inverted=True)   # "L'Otan serait devenue, à l'en croire, …": not who is spoken of
        elif word in pronouns.POSSESSIVES and t + 1 < end and self.words[t + 1] in pronouns.OPINIONS:
            self._pronoun(t, t + 1, "", "s")   # "à ses yeux"
        elif word in pronouns.DISJUNCTIVE and t == start and unquoted and (self.says_something(t + 1) or self.doc[t + 1].pos_ in ("AUX", "VERB")):
            self._pronoun(t, t + 1, *pronouns.DISJUNCTIVE[word], last=True)    # "Lui assure que …"
        elif word == "meme" and before in ("le", "la") and t - 1 == self._clause_start(t - 1) and unquoted and self.says_something(t + 1):
            self._pronoun(t - 1, t + 1, GENDER_OF_DETERMINER[before], "s", last=True)     # "Le même explique que …"
        elif word in pronouns.DISJUNCTIVE and before in pronouns.SOURCES:
            self._pronoun(t, t + 1, *pronouns.DISJUNCTIVE[word])
        elif word in pronouns.DEMONSTRATIVES and "ci" in "".join(self.words[t + 1:t + 3]):
            after = t + 2 if self.words[t + 1] == "-ci" else t + 3
            if unquoted and self.says_something(after):
                self._pronoun(t, after, *pronouns.DEMONSTRATIVES[word], last=True)
        elif word in pronouns.RELATIVE and (t == start or before in (",", ";")) and unquoted and self.says_something(t + 1):
            self._pronoun(t, t + 1, *pronouns.RELATIVE[word], last=True)
        elif word in pronouns.DEMONSTRATIVES and t == start and self.words[t + 1:t + 2] == ["qui"] and pronouns.DEMONSTRATIVES[word][1] == "s":
            self._pronoun(t, t + 1, *pronouns.DEMONSTRATIVES[word], last=True)     # "Celui qui jugeait l'Alliance obsolète …"
        elif word in pronouns.LATTER and t > start and before in ("ce", "cette", "ces"):
            if unquoted:
                self._pronoun(t - 1, t + 1, *pronouns.LATTER[word], last=True)
        elif word in pronouns.CONCERNED and t > start and before in ("l'", "les"):
            if unquoted:
                self._pronoun(t, t + 1, *pronouns.CONCERNED[word])
        elif t > start + 1 and before == "deux" and word.endswith("s") and is_human(word) and self.words[t - 2] in ("les", "des", "aux", "ces"):
            self.pair(t - 1, t + 1)
        elif word in self.groups and before in ("les", "ces") and not self.is_complemented(t + 1, end):
            self.resolved[t, t + 1] = Mention(self.groups[word], "title")
            self.note(self.groups[word], t, t + 1)
        elif self.is_succession(t):
            self.succession(t)
        elif self.is_own_body(t):
            self.own_body(t, end)
        elif word in people.HONORIFICS and before in ("son", "sa", "leur"):
            self.honoured(t)
        elif word in pronouns.OTHER_PARTY and before in ("son", "sa"):
            self.other_party(t)
        elif word in ("patron", "patronne", "chef", "cheffe") and before in ("son", "sa", "leur"):
            self.head_of_last(t)
        elif word == "homologue" and before in ("son", "sa", "leur"):
            self.counterpart_of(t, end)
        elif self.is_generic(t, end):
            self.generic(t)
        elif word in self.lexicon.demonyms and before in ("le", "la", "l'") and self.doc[t].text[0].isupper():
            self.national(t)
        elif before in ("le", "la", "l'") and t > start and word.endswith(pronouns.INHABITANTS) and self.doc[t].text[0].isupper() and not self.doc[t + 1:t + 2].text[:1].isupper():
            self.native(t, {"le": "m", "la": "f"}.get(before, ""))
        elif is_body and person_noun_at(self.words, t) is not None:
            self.description(t, end)
        if t not in self.taken and len(self.referents) == taken and (word in STAFFS and before in ("le", "les", "son", "ses") or t in self.subjects and self.doc[t].pos_ == "NOUN" and word not in people.HONORIFICS or is_human(word) and self.determiner(t) in INTRODUCING):
            name = self.name_beside(t, end) if is_human(word) else None
            if name is None:
                self.note_noun(t)
            elif t in self.subjects:
                self.apposed.add(name)

    # --- pronouns ---

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

    def _pronoun(self, first: int, last_token: int, gender: str, count: str, inverted: bool = False, last: bool = False) -> None:
        best = self._antecedent(first, gender, count, inverted, last)
        if best is None and count == "p":
            self.pair(first, last_token, gender)
            best = self._collective() if (first, last_token) not in self.resolved and gender == "m" else None
        if best is not None and best.actor_id:
            self._take_up(best, first, last_token, gender)

    def _clause_start(self, t: int) -> int:
        """The same token where a clause begins: at the head of the sentence or behind a comma."""
        return t if t == self.start or self.words[t - 1] == "," else -1

    def _emphasis(self, t: int, gender: str, count: str) -> None:
        """"La chercheuse, elle, table sur dix ans", "il table, lui, sur dix ans": the subject named before it in the sentence."""
        for referent in reversed(self.referents):
            if referent.first < self.start:
                return
            if referent.number == count and referent.is_quoted == (t in self.quoted) and not (gender and referent.gender and referent.gender != gender) and self.words[referent.first - 1] not in OF:
                self._take_up(referent, t, t + 1, gender, subject=True)
                return

    def _collective(self) -> Referent | None:
        """ "la coalition … nous ont-ils écrit": a body of many, named in this sentence or the one before."""
        return next((r for r in reversed(self.referents) if self.number - r.sentence <= 1 and self.kind(r.actor_id) in ("organisation", "armed_force", "armed_group", "legislature")), None)

    def _reports_inside(self, t: int) -> bool:
        """ "« Nous restons, insiste-t-il, et … »": a reporting clause that the quotation marks enclose."""
        verb = t - 1 - (self.words[t - 1] == "-t")
        if self.doc[verb].pos_ == "AUX" and t + 1 < len(self.words) and self.words[t + 1] in SAYING_REFLEXIVE:
            while verb and self.words[verb - 1] in ("l'", "leur", "lui", "m'", "me", "nous", "s'", "vous"):
                verb -= 1
            return self.doc[verb - 1].is_punct   # "« Une erreur, nous ont-ils écrit. »"
        while verb > 0 and self.words[verb] not in SAYING_REFLEXIVE and self.doc[verb].pos_ in ("AUX", "VERB"):
            verb -= 1
        if self.words[verb] not in SAYING_REFLEXIVE:
            return False
        left = verb - 1
        while left > 0 and (self.words[left] in ("s'", "se", "l'", "lui", "-t") or self.doc[left].pos_ == "AUX"):
            left -= 1
        return self.doc[left].is_punct

    def _antecedent(self, first: int, gender: str, count: str, inverted: bool, last: bool) -> Referent | None:
        best, score = None, LEAST
        speaks = inverted or self.says_something(first + 1) or self.words[first + 1:first + 2] and self.words[first + 1] in people.GESTURES
        human = HUMAN_SPEAKER if speaks else HUMAN
        paragraph = self.paragraph_of(first)
        for referent in reversed(self.referents):
            distance = self.number - referent.sentence
            if distance > WINDOW:
                break
            if referent.number != count or gender and referent.gender and referent.gender != gender:
                continue
            if inverted and referent.first >= self.start and not (referent.last <= first and ":" in self.words[referent.last:first]):
                continue   # "…, a-t-il ajouté": the content before it is his, not about him
            if speaks and referent.is_thing:
                continue
            if last:   # "ce dernier": the person named last
                if referent.is_person and referent.actor_id and not referent.is_quoted and not (self.words[first].startswith("ce") and self.words[first + 1] == "qui" and distance > 2):
                    return referent
                continue
            value = (SUBJECT if referent.is_subject else OTHER) - PER_SENTENCE * distance + (human if referent.is_person else 0.0)
            value += SPEAKER * referent.is_speaker - QUOTED * referent.is_quoted + MAIN * referent.is_main
            value -= PER_PARAGRAPH * min(paragraph - referent.paragraph, 2)
            value += SAME_SENTENCE if referent.sentence == self.number else 0.0
            value += 0.25 if referent.gender and gender and referent.gender == gender else 0.0
            if value > score:
                best, score = referent, value
        return best

    def _take_up(self, referent: Referent, first: int, last: int, gender: str = "", subject: bool = False) -> None:
        if referent.actor_id:
            self.resolved[first, last] = Mention(referent.actor_id, "pronoun")
        if referent.is_person and gender and not referent.gender and referent.actor_id in self.people:
            self.people[referent.actor_id].gender = gender   # "Ortagus … elle": later pronouns must agree
        subject = subject or self._is_subject(first, last) or self.words[first] in pronouns.SUBJECTS
        self.remember(referent.actor_id, first, last, referent.gender or gender, referent.number, subject, referent.is_person, noun=referent.noun)
