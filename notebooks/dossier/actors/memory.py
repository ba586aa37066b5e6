"""Whom a text has brought up so far: one `Referent` for each mention, with what a pronoun must agree with and how much it stands out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc

from . import Mention, Reading
from ..codebook import Actor
from .descriptions import Profile, profile
from .designations import BEFORE_NOUNS, gender_of, key_of
from .offices import bureau_of
from .persons import Person
from ..statements.phrases import TIME
from ..statements.quotations import MARKS, SPEECH, find_quotations
from .saying import SAYING, SAYING_REFLEXIVE
from ..vocabulary import institutions, people
from ..vocabulary.person_nouns import NOUNS

_PREPOSITIONS = frozenset({"a", "au", "aux", "avec", "aupres", "chez", "contre", "d'", "dans", "de", "des", "du", "en", "entre", "envers", "par", "pour", "sans", "sur", "vers"})
_ARTICLES = frozenset({"ce", "cet", "cette", "l'", "la", "le", "les", "leur", "son", "sa"})
_PLURAL_ARTICLES = frozenset({"les", "des", "aux", "ces"})
_PLURAL_KINDS = frozenset({"armed_force", "public"})
_SAID = frozenset({"comprendre", "connaitre", "entendre", "observer", "part", "remarquer", "savoir", "valoir"})   # "fait savoir X"
_AUXILIARIES = frozenset({"a", "ont", "avait", "avaient", "aurait", "auraient", "est", "sont"})
_CLITICS = frozenset({"en", "l'", "la", "le", "les", "leur", "lui", "n'", "ne", "s'", "se", "y"})
_BEFORE_VERBS = _CLITICS | _AUXILIARIES | {"aussi", "deja", "egalement", "en", "ensuite", "m'", "me", "nous", "officiellement", "vous"}
_CLOSING = frozenset({"»", "”", '"'})
OF = frozenset({"de", "d'", "du", "des"})
_CIRCUMSTANCES = frozenset({"ADJ", "ADP", "ADV", "DET", "NOUN", "NUM", "PROPN"})
_ASKING = ("abord", "apostroph", "demand", "interpell", "interrog", "interromp", "questionn", "relanc", "tend")   # stems
MAX_CIRCUMSTANCE = 8   # tokens between a reporting verb and its subject
GENDER_OF_DETERMINER = {"la": "f", "une": "f", "cette": "f", "sa": "f", "le": "m", "un": "m", "ce": "m", "cet": "m", "du": "m", "au": "m"}


@dataclass(frozen=True, slots=True)
class Referent:
    """An actor at a place of the text ("" for somebody without a name). `number` is "s" or "p"; gender "" agrees with both; `noun`: by which noun a person without a name came in."""

    actor_id: str
    first: int
    last: int
    sentence: int
    paragraph: int
    gender: str
    number: str
    is_subject: bool
    is_main: bool       # of the clause that opens its sentence
    is_quoted: bool
    is_person: bool
    is_speaker: bool = False
    is_thing: bool = False   # a noun that can't speak
    noun: str = ""


@lru_cache(maxsize=16384)
def is_human(word: str) -> bool:
    """Is this the noun of a person, or of several?"""
    key = key_of(word)
    return word in people.ANONYMOUS or key in NOUNS or key in people.RANKS or word in people.CAMPS or key.endswith("s") and key[:-1] in NOUNS or word == "generaux"


class Memory:
    """The referents of one Doc, filled from left to right."""

    def __init__(self, doc: Doc, reading: Reading, found: dict[tuple[int, int], Mention], holder: Callable[[str], str]) -> None:
        self.doc, self.reading, self.holder = doc, reading, holder
        self.lexicon = reading.lexicon
        self.people: dict[str, Person] = reading.people
        self.mentions = sorted(found.items())
        self.covered = {t for first, last in found for t in range(first, last)}
        self.words = reading.stream.words
        self.referents: list[Referent] = []
        self.resolved: dict[tuple[int, int], Mention] = {}
        self.profiles: dict[str, Profile] = {}
        self.groups: dict[str, str] = {}    # "ministres" → the group last named by that noun
        self.quoted = self._all_quoted()
        subjects = {doc.vocab.strings.add(d) for d in ("nsubj", "nsubj:pass")}
        self.subjects = {t for t, dep in enumerate(doc.to_array("DEP").tolist()) if dep in subjects and t not in self.covered}
        self.taken: set[int] = set()   # tokens of mentions so far
        self.starts = {first: mention.actor_id for (first, _), mention in self.mentions}
        self.apposed: set[int] = set()  # first tokens of names set beside a subject
        self.start = 0          # of the sentence
        self.number = 0         # of the sentence
        self._has_subject = 0   # the last sentence that has one

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

    # --- what the text brings up ---

    def note(self, actor_id: str, first: int, last: int, noun: str = "", gender: str = "") -> None:
        """A mention of an actor."""
        own, count = self._agreement(actor_id, first, last)
        self.taken.update(range(first, last))
        person = actor_id in self.people or self.kind(actor_id) == "person" or bool(noun)
        subject = first in self.apposed or self._is_subject(first, last)
        if subject and self.kind(actor_id) == "government":
            acting = self.lexicon.acting(actor_id)
            if acting != actor_id and self.says_something(last):
                self.resolved[first, last] = Mention(acting, "name")   # "l'Irak a déclaré": its government
        if count == "p" and not person and self.words[first].endswith("s"):
            self.groups[self.words[first]] = actor_id
        speaker = subject and (self.says_something(last) or self._is_inverted(first) or self.is_source(first))
        self.remember(actor_id, first, last, gender or own, count, subject, person, speaker, noun)

    def remember(self, actor_id: str, first: int, last: int, gender: str, count: str, subject: bool, person: bool, speaker: bool = False, noun: str = "", thing: bool = False) -> None:
        quoted = first in self.quoted
        main = subject and not quoted and self._has_subject != self.number
        if main:
            self._has_subject = self.number
        self.referents.append(Referent(actor_id, first, last, self.number, self.paragraph_of(first), gender, count, subject, main, quoted, person, speaker, thing, noun))

    def paragraph_of(self, token: int) -> int:
        return bisect_right(self.reading.lines, token)

    def note_noun(self, t: int) -> None:
        """A subject that is no known actor: "l'article 5", "un haut responsable". A pronoun that takes it up has no actor, but for a staff or a spokesperson."""
        token, word = self.doc[t], self.words[t]
        person = is_human(word)
        spoken_for = self._spoken_for(t) if word in people.SPOKESPERSONS or word in institutions.STAFFS or word in people.DELEGATES and self.words[t - 1] in _ARTICLES else ""
        if spoken_for:
            self.resolved[t, t + 1] = Mention(spoken_for, "title")
        gender = {"Masc": "m", "Fem": "f"}.get(next(iter(token.morph.get("Gender")), ""), "")
        if person:
            gender = GENDER_OF_DETERMINER.get(self.determiner(t), "") or gender_of(key_of(word))
        count = "p" if "Plur" in token.morph.get("Number") or word == "services" else "s"
        subject = t in self.subjects or self._is_subject(t, t + 1)
        if subject and person and self._asks_him(t):
            subject, self._has_subject = False, self.number
        thing = not person and word not in institutions.NOUNS and word not in people.DOCUMENTS
        count = "p" if word == "entourage" else count     # "son entourage rappelle qu'il a écrit"
        self.remember(spoken_for, t, t + 1, gender, count, subject, person, subject and self.says_something(t + 1) or self._is_inverted(t), key_of(word) if person else "", thing)

    def _asks_him(self, t: int) -> bool:
        """"Un journaliste l'interroge", "un soldat lui demande combien de temps …": who answers next is the other."""
        words = self.words[t + 1:t + 6]
        at = next((k for k, w in enumerate(words) if w in ("l'", "la", "le", "les", "leur", "lui")), None)
        return at is not None and at + 1 < len(words) and any(w.startswith(_ASKING) for w in words[at + 1:at + 3])

    def determiner(self, t: int) -> str:
        """The word before a noun, over its adjectives: "un" of "un haut responsable"."""
        before = t - 1
        while before > 0 and before > t - 4 and (self.doc[before].pos_ == "ADJ" or self.words[before] in BEFORE_NOUNS) and self.words[before] not in GENDER_OF_DETERMINER:
            before -= 1
        return self.words[before] if before >= 0 else ""

    def _spoken_for(self, t: int) -> str:
        """The institution for which a staff or spokesperson speaks: "les services du Premier ministre", "un porte-parole du ministère allemand de la Défense"."""
        at = t + 1
        while at < len(self.words) and at < t + 5 and (self.words[at] in OF or self.words[at] in ("l'", "la", "le", "les") or self.doc[at].pos_ == "ADJ") and at not in self.covered:
            at += 1
        if at == t + 1 or at not in self.covered or not any(w in OF for w in self.words[t + 1:at]):
            return ""
        inside = [m.actor_id for (first, last), m in self.mentions if first <= at < last]
        return bureau_of(self.doc, inside[0]) if inside else ""


    # --- what is known of an actor ---

    def actor(self, actor_id: str) -> Actor | None:
        person = self.people.get(actor_id)
        return person.actor if person else self.lexicon.codebook.actor.get(actor_id) or self.doc._.new_actors.get(actor_id)

    def kind(self, actor_id: str) -> str:
        actor = self.lexicon.codebook.actor.get(actor_id) or self.doc._.new_actors.get(actor_id)
        return actor.kind if actor else ""

    def profile(self, actor_id: str) -> Profile:
        if actor_id not in self.profiles:
            person, actor = self.people.get(actor_id), self.actor(actor_id)
            listed = actor_id in self.lexicon.codebook.actor
            roles = [actor.role] if actor and not listed else []
            self.profiles[actor_id] = profile([*roles, *(person.roles if person else [])], actor.role if actor and listed else "")
        return self.profiles[actor_id]

    def _agreement(self, actor_id: str, first: int, last: int) -> tuple[str, str]:
        person = self.people.get(actor_id)
        if person is not None:
            return person.gender, "s"
        before = self.words[first - 1] if first else ""
        head = self.words[first]
        if before in _PLURAL_ARTICLES or head.endswith("s") and before not in ("le", "la", "du", "l'") and not self.doc[first].text.isupper() and self.kind(actor_id) in _PLURAL_KINDS:
            return "", "p"
        return {"le": "m", "du": "m", "au": "m", "la": "f"}.get(before, ""), "s"

    # --- what it does in its sentence ---

    def _is_inverted(self, first: int) -> bool:
        """Does a reporting verb stand before it that nothing but a quotation or a comma precedes ("…, a déclaré le général")?"""
        left = first
        while left and (self.words[left - 1] in _ARTICLES or self.words[left - 1] in _PLURAL_ARTICLES or self.words[left - 1] in ("un", "une")):
            left -= 1
        verb = left
        while verb > 1 and left - verb < MAX_CIRCUMSTANCE and self.words[verb - 1] not in SAYING and self.words[verb - 1] not in _SAID and self.doc[verb - 1].pos_ in _CIRCUMSTANCES:
            verb -= 1   # "a déclaré jeudi à la presse le général X"
        if left > verb and self.words[verb] not in _PREPOSITIONS | {"lors", "devant"} and self.doc[verb].pos_ != "ADV" and self.words[verb] not in TIME:
            return False
        left = verb
        reflexive = {"s'", "se"}.intersection(self.words[max(left - 4, 0):left])
        if not left or self.words[left - 1] not in (SAYING_REFLEXIVE if reflexive else SAYING) and self.words[left - 1] not in _SAID and not self._follows_quotation(left - 1):
            return False
        left -= 1
        while left and (self.words[left - 1] in _BEFORE_VERBS or self.words[left - 1] in ("fait", "faisait", "a", "laisse")):
            left -= 1
        return not left or self.doc[left - 1].is_punct or self.doc[left - 1].is_space

    def _follows_quotation(self, verb: int) -> bool:
        """"« … », corrige le ministre": behind a quotation any verb tells who spoke."""
        if self.doc[verb].pos_ != "VERB":
            return False
        while verb and self.words[verb - 1] in _BEFORE_VERBS:
            verb -= 1
        return verb > 1 and (self.words[verb - 1] in _CLOSING or self.words[verb - 1] == "," and self.words[verb - 2] in _CLOSING)

    def says_something(self, after: int) -> bool:
        words = self.words[after:after + 5]
        forms = SAYING_REFLEXIVE if "s'" in words[:2] or "se" in words[:2] else SAYING
        while words and words[0] in _BEFORE_VERBS:
            words = words[1:]
        return bool(words) and words[0] in forms

    def is_source(self, first: int) -> bool:
        """Does it open a clause after "selon" or "pour"?"""
        left = first
        while left and (self.words[left - 1] in _ARTICLES or self.doc[left - 1].pos_ == "ADJ"):
            left -= 1
        if not left or self.words[left - 1] not in ("selon", "apres", "pour", "suivant"):
            return False
        left -= 1 + (left > 1 and self.words[left - 2] == "d'")
        return self.words[left] != "pour" or not left or bool(self.doc[left].is_sent_start) or self.doc[left - 1].is_punct

    def is_complemented(self, t: int, end: int) -> bool:
        """Does a complement or an adjective follow, which make it another than the one named before?"""
        return t < end and (self.words[t] in OF or self.doc[t].pos_ in ("ADJ", "PROPN"))

    def _past_bracket(self, t: int) -> int:
        """Past "(photo)", "(UCLouvain)"."""
        return next((k + 1 for k in range(t, min(t + 8, len(self.words))) if self.words[k] == ")"), t + 1)

    def name_beside(self, t: int, end: int) -> int | None:
        """The first token of the person's name that a comma sets behind a noun: "son rival démocrate, Joe Biden, …"."""
        comma = next((k for k in range(t + 1, min(t + 12, end - 1)) if self.words[k] == "," or self.doc[k].pos_ in ("AUX", "VERB") and self.doc[k].morph.get("VerbForm") != ["Part"]), None)
        if comma is None or self.words[comma] != ",":
            return None
        return comma + 1 if self.starts.get(comma + 1) in self.people else None

    def _is_cleft(self, first: int, last: int) -> bool:
        """"C'est à Donald Trump que revient l'arbitrage", "c'est le colonel qui …"."""
        before = first - (self.words[first - 1] in _PREPOSITIONS) if first else 0
        return before > 1 and self.words[before - 2] in ("c'", "ce") and self.words[before - 1] in ("est", "etait", "sera", "fut") and self.words[last:last + 1] in (["que"], ["qu'"], ["qui"])

    def _is_subject(self, first: int, last: int) -> bool:
        """By the parse, or on the surface: no preposition before, and a finite verb after (past appositions) or a reporting verb before."""
        doc, words = self.doc, self.words
        left = first
        while left and (words[left - 1] in _ARTICLES or words[left - 1] in ("ancien", "ex", "nouveau", "deux")):
            left -= 1
        before = words[left - 1] if left else ""
        if words[left - 2:left] in (["s'", "appelle"], ["se", "nomme"], ["quant", "a"], ["quant", "au"]) or words[left - 1:left + 1] == ["quant", "au"] or self._is_cleft(left, last):
            return True
        if self.is_source(left):
            return True   # "Pour le père X, la dispute semble lointaine"
        if before == "par" and any(t.pos_ == "VERB" and "Part" in t.morph.get("VerbForm") for t in doc[max(left - 8, 0):left - 1]):
            return True   # the agent of a passive: "démentie dans la soirée par les services du Premier ministre"
        if before in _PREPOSITIONS or words[left] in ("du", "des", "au", "aux") or left and words[left - 1] in ("du", "des", "au", "aux"):
            return False
        if any(doc[t].dep_.startswith("nsubj") for t in range(first, last)):
            return True
        if self._is_inverted(first) or self.says_something(last):
            return True
        after = last
        for _ in range(2):   # ", Jens Stoltenberg," and ", qui …," may stand between
            while after < len(doc) and (words[after] in _CLITICS or words[after] in ("lui", "meme", "-", "(", "photo", ")")):
                after = self._past_bracket(after) if words[after] == "(" else after + 1
            if after < len(doc) and doc[after].pos_ in ("AUX", "VERB"):
                return True
            if after < len(doc) and words[after] == ",":
                close = next((t for t in range(after + 1, min(after + 16, len(doc))) if words[t] in (",", ".")), None)
                if close is None or words[close] == ".":
                    return False
                after = close + 1
        return False
