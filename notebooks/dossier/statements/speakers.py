"""Who speaks: the subject of a reporting verb, before or after it, and the actor behind those words.

A subject must be able to speak: a person, a body, a pronoun for one, or a document that speaks for its author;
"cette attaque souligne que" reports nobody's words.
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from .cues import CLITICS, Cue
from ..actors.designations import person_noun_at
from ..actors.lexicon import folded
from .phrases import DETERMINERS, Phrase, Text, is_name, past_terms, phrase_at, skip_adjuncts, speaks_word
from ..actors.subjects import named_aside, resolve_subject
from ..tenses import is_finite
from ..vocabulary import institutions, voices

EXPLICIT, PRONOUN, CARRIED, ANONYMOUS, NONE = "explicit", "pronoun", "carried", "anonymous", "none"

PRONOUNS = frozenset("-elle -elles -il -ils -t-elle -t-il celle celle-ci celles-ci celui celui-ci ceux ceux-ci elle elles eux il ils laquelle lequel lesquelles lesquels lui t-elle t-il".split())
_HIDDEN = frozenset({"certains", "certaines", "d'autres", "beaucoup", "plusieurs", "-on", "-t-on", "autres", "nombreux", "un", "une", "uns"})
FIRST_PERSON = frozenset({"je", "j'", "nous", "-je", "-nous", "vous", "tu"})
_NOT_SPEAKING = frozenset({"cela", "ça", "ceci", "ce", "c'", "rien", "tout", "on", "personne", "nul", "quoi"})


@dataclass(frozen=True, slots=True)
class Speaker:
    """The words that name a speaker (None where the text gives none), how they name him, and the actor if known."""

    phrase: Phrase | None
    attribution: str
    actor_id: str = ""
    is_document: bool = False

    def text(self, text: Text) -> str:
        if self.phrase is None:
            return ""
        return text.raw(self.phrase.first, self.phrase.last).removeprefix("-t-").removeprefix("-")


def speaker_of(text: Text, phrase: Phrase | None) -> Speaker | None:
    """A phrase as a speaker; None if it can't be one."""
    if phrase is None:
        return None
    word = text.words[phrase.head]
    if word in PRONOUNS or phrase.last - phrase.first <= 2 and word in ("même", "dernier", "dernière", "derniers"):
        return Speaker(phrase, PRONOUN, actor_of(text, phrase))
    if word in _HIDDEN and phrase.last - phrase.first <= 2:
        named = (named_aside(text.doc, phrase.last) or _one_by_name(text, phrase)) if text.mention_at else ""   # "d'autres, comme M. X, disent que …"
        return Speaker(phrase, EXPLICIT if named else ANONYMOUS, named)
    if word in FIRST_PERSON or word in _NOT_SPEAKING:
        return None
    token = text.doc[phrase.head]
    actor_id = actor_of(text, phrase)
    if word in voices.MUTE or text.words[phrase.first] in ("notre", "nos") and word in voices.OWN_STAFF:
        return None
    if word in voices.DOCUMENTS:
        named = bool(actor_id) or any(is_name(text, i) or speaks_word(text.words[i]) for i in range(phrase.head + 1, phrase.last))
        return Speaker(phrase, EXPLICIT if named else ANONYMOUS, actor_id, is_document=True)
    person = speaks_word(word) or person_noun_at([folded(w) for w in text.words[phrase.head:phrase.head + 3]], 0) is not None
    if not (token.pos_ == "X" or is_name(text, phrase.head) or actor_id or person or has_name(text, phrase)):
        return None
    if not actor_id and _is_anonymous(text, phrase) or word in voices.STAND_FOR and text.words[phrase.first] in voices.INDEFINITE and not has_name(text, phrase) and _is_unnamed(text, phrase):
        return Speaker(phrase, ANONYMOUS)
    return Speaker(phrase, EXPLICIT, actor_id)


def _one_by_name(text: Text, phrase: Phrase) -> str:
    """"l'un des siens, cheikh Hassan al-Amili, estime", "écrit l'un de vous, Gérard P., de Limoges": the person named behind the comma."""
    words = text.words
    if words[phrase.head] not in ("un", "une") or words[phrase.last:phrase.last + 1] not in (["de"], ["d'"], ["des"]):
        return ""
    comma = next((j for j in range(phrase.last + 1, min(phrase.last + 5, len(words) - 1)) if words[j] == ","), None)
    mention = text.mention_at[comma + 1] if comma is not None else None
    return mention._.mention.actor_id if mention is not None and mention._.mention.actor_id in text.doc._.reading.people else ""


def exemplar(text: Text, phrase: Phrase, stop: int) -> Phrase | None:
    """Who is named among several: "d'autres, comme M. Ammar al-Hakim, disent", "des blocs, le Fatah en tête, réclament"."""
    words = text.words
    i = phrase.last
    if not (i + 2 < stop and words[i] == ",") or not words[phrase.head].endswith(("s", "x")):
        return None
    for link in _SUCH_AS:
        if tuple(words[i + 1:i + 1 + len(link)]) == link:
            return phrase_at(text, i + 1 + len(link), stop)
    named = phrase_at(text, i + 1, stop)
    return named if named is not None and words[named.last:named.last + 2] == ["en", "tête"] else None


_SUCH_AS = (("comme",), ("dont",), ("tel",), ("tels",), ("tel", "que"), ("tels", "que"), ("à", "commencer", "par"), ("à", "l'", "image", "de"), ("à", "l'", "instar", "de"), ("notamment",), ("parmi", "lesquels"))


def _is_anonymous(text: Text, phrase: Phrase) -> bool:
    """"un haut responsable irakien", "des sources diplomatiques": no name, and a noun that hides one."""
    if text.words[phrase.first] in ("mon", "ma", "mes"):
        return True         # "Mon ministre m'a dit", in the mouth of someone without a name
    word = text.words[phrase.head]
    if word in voices.CROWD_PEOPLE or has_name(text, phrase):
        return False
    opening = text.words[phrase.first + (text.words[phrase.first] == "l'" and phrase.head > phrase.first + 1)]    # "l'un de ses conseillers"
    if opening in voices.INDEFINITE and word not in voices.BODIES and (word in voices.ANONYMOUS or is_person_phrase(text, phrase)):
        return _is_unnamed(text, phrase) or not (word in voices.STAND_FOR and any(is_name(text, i) or text.words[i] in voices.BODIES for i in range(phrase.head + 1, phrase.last)))
    if word.startswith("source"):
        return True
    return (word in voices.ANONYMOUS and word.endswith("s") or word in voices.COMMON) and not actor_of(text, phrase)


def _is_unnamed(text: Text, phrase: Phrase) -> bool:
    """"un commandant de la milice, sous couvert d'anonymat"."""
    return past_terms(text, phrase.last, len(text.words)) > phrase.last and any(w in voices.TERMS for w in text.words[phrase.last:phrase.last + 14])


def has_name(text: Text, phrase: Phrase) -> bool:
    """Does a proper name stand in a phrase for the head itself, not behind a preposition ("un responsable de la Maison-Blanche")?"""
    for i in range(phrase.first, phrase.last):
        if not is_name(text, i) or text.doc[i].text.isupper():
            continue
        if i == phrase.first or text.doc[i - 1].pos_ not in ("ADP", "DET") and text.words[i - 1] != "-" and not is_name(text, i - 1):
            return True
    return False


def is_person(text: Text, phrase: Phrase) -> bool:
    """A person with a name: a title or an office and a name, or a first name and a surname."""
    titled = text.words[phrase.head] in voices.TITLES or text.words[phrase.head] in voices.PERSONS
    if titled:
        return has_name(text, phrase)
    return is_name(text, phrase.head) and phrase.head + 1 < phrase.last and is_name(text, phrase.head + 1)


def is_person_phrase(text: Text, phrase: Phrase) -> bool:
    """A person, with a name or without: "le capitaine Salah Jassim", "une étudiante", "Kirby"."""
    word = text.words[phrase.head]
    if word in voices.BODIES or word in voices.DOCUMENTS:
        return False
    return word in voices.PERSONS or word in voices.TITLES or word.endswith(voices.PERSON_ENDINGS) and word not in voices.NOT_PERSONS or is_person(text, phrase)


# --- actors ----------------------------------------------------------------------------------------

def actor_of(text: Text, phrase: Phrase) -> str:
    """The actor that a phrase names, "" if unknown (see `subjects.resolve_subject`)."""
    if not text.mention_at:
        return ""
    return resolve_subject(text.doc, text.doc[phrase.first:phrase.last]).actor_id


def owner_of(text: Text, phrase: Phrase) -> str:
    """The actor behind a phrase's preposition: "les chiffres du Pentagone"."""
    if not text.mention_at:
        return ""
    inside = (text.mention_at[i] for i in range(phrase.head + 1, phrase.last))
    return next((text.doc._.reading.lexicon.acting(m._.mention.actor_id) for m in inside if m is not None), "")


_SEATS = frozenset({"au", "auprès", "chez", "cabinet", "côté", "d'", "de", "des", "direction", "du", "général", "quartier", "quartier-général", "sein", "siège", "à", "-"})


def at_institution(text: Text, phrase: Phrase, start: int, stop: int) -> Speaker:
    """Whose "on" is: an institution's where the words say so ("confirme-t-on au siège de l'Alliance", "À l'Otan, on …"), else nobody's."""
    words = text.words
    opened = next((j for j in range(start, min(stop, start + 3)) if words[j] in ("à", "au", "auprès", "chez", "côté", "du")), None)
    if opened is not None and text.mention_at and not any(w in ("entourage", "proche", "proches", "source", "sources") for w in words[opened:opened + 6]):
        for j in range(opened, min(stop, opened + 7)):
            mention = text.mention_at[j]
            if mention is None and folded(words[j]) in institutions.NOUNS and (body := actor_of(text, phrase_at(text, j, stop))):
                return Speaker(phrase, EXPLICIT, body)      # "À l'ambassade d'Irak, on confirme"
            if words[j] in (",", ";", "»") or mention is None and words[j] not in _SEATS and words[j] not in DETERMINERS:
                break
            known = text.doc._.reading.lexicon.codebook.actor.get(mention._.mention.actor_id) if mention is not None else None
            if known is not None:
                return Speaker(phrase, EXPLICIT, known.id) if known.kind not in ("person", "government") else Speaker(phrase, ANONYMOUS)
    return Speaker(phrase, ANONYMOUS)


def names_nation(text: Text, i: int) -> bool:
    """Is this the adjective of a country ("un appel américain")?"""
    return bool(text.mention_at) and folded(text.words[i]) in text.doc._.reading.lexicon.demonyms


def nation_of(text: Text, i: int) -> Speaker:
    """The state that an adjective names, as a speaker."""
    lexicon = text.doc._.reading.lexicon
    state = lexicon.states.get(lexicon.demonyms[folded(text.words[i])][0])
    return Speaker(Phrase(i, i + 1, i), EXPLICIT, lexicon.acting(state.id) if state else "")


# --- where the subject stands -------------------------------------------------------------------------

def subject_before(text: Text, cue: Cue, start: int) -> Phrase | None:
    """The subject in front of the cue: right before it, else by the parse, else the phrase that opens the clause."""
    verb = cue.governor or cue.verb
    before = cue.first
    if cue.governor is None:
        while before > start and text.words[before - 1] in _OBJECTS:
            before -= 1
        adjacent = _adjacent_subject(text, before, start)
        if adjacent is not None:
            return adjacent
    parsed, nearest = _parsed_subject(text, verb, cue.first, start), _clause_subject(text, before, start)
    if parsed is not None and nearest is not None and any(text.words[j] in _THAT for j in range(parsed.last, nearest.first)):
        return nearest      # "Le Norvégien a rappelé que le Premier ministre, M. X, avait demandé …"
    front = phrase_at(text, skip_adjuncts(text, start, before), before) if text.words[before - 1] == "," and parsed is not None else None
    if front is not None and front.last <= parsed.first and is_aside(text, front.last, before):
        return front        # "Le ministre, qui affirme que la mission restera, demande …"
    return parsed or nearest or _surface_subject(text, cue.first, start)


_THAT = frozenset({"que", "qu'", "si", "où"})


_OBJECTS = CLITICS | {"m'", "me", "nous", "vous"}


def _adjacent_subject(text: Text, before: int, start: int) -> Phrase | None:
    """The phrase between a comma or quotation mark and the cue: "…, le journal Asharq rapporte"."""
    opening = next((j for j in range(before - 1, max(start - 1, before - 14), -1) if text.words[j] in (",", ":", '"', "»", "”")), None)
    phrase = phrase_at(text, opening + 1, before) if opening is not None and opening + 1 < before else None
    return phrase if phrase is not None and phrase.last == before else None


_JOINTS = frozenset({",", ";", ":", "–", "—", "et", "mais", "car", "que", "qu'", "où", "dont", "si", "tandis", "alors", "quand", "lorsque", "lorsqu'", "comme", "puisque", "puisqu'"})


def follows_its_subject(text: Text, cue: Cue, start: int) -> bool:
    """"rappelle que le gouvernement, par la voix de X, avait demandé …": the subject stands behind "que", with an aside between it and the verb."""
    phrase = _clause_subject(text, cue.first, start)
    return phrase is not None and phrase.first > start and text.words[phrase.first - 1] in _THAT and speaker_of(text, phrase) is not None


def _clause_subject(text: Text, before: int, start: int) -> Phrase | None:
    """The longest phrase that opens behind a joint of the sentence and reaches to the cue: "…, et le ministre des Peshmergas, Chirwan Hama, demande"."""
    found = None
    for j in range(before - 1, max(start - 1, before - 24), -1):
        if text.words[j] not in _JOINTS:
            continue
        phrase = phrase_at(text, j + 1, before)
        if phrase is not None and (past_terms(text, phrase.last, before) >= before - (text.words[before - 1] == ",") or text.words[j] in _THAT and is_aside(text, phrase.last, before)):
            found = phrase
    return found


_RELATIVES = frozenset({"qui", "que", "qu'", "dont", "où", "auquel", "lequel", "laquelle", "duquel"})


def _goes_on(text: Text, i: int, stop: int) -> bool:
    """Does a finite verb without a subject of its own stand here?"""
    while i < stop and text.words[i] in CLITICS:
        i += 1
    return i < stop and is_finite(text.doc[i])


def is_aside(text: Text, first: int, last: int) -> bool:
    """", lui,", ", dont chacun connaît les humeurs,", ", pour qui rien ne presse,": between two commas, and no main clause."""
    words = text.words
    if words[first] != "," or words[last - 1] != "," or last - first < 3:
        return False
    inside = words[first + 1:last - 1]
    if any(words[j] == "," and _goes_on(text, j + 1, last - 1) for j in range(first + 1, last - 1)):
        return False            # "La Suisse, qui n'est pas membre, n'y participe pas, rappelle le ministère"
    return bool(_RELATIVES.intersection(inside[:2])) or not any(is_finite(t) for t in text.doc[first + 1:last - 1])


def _parsed_subject(text: Text, verb: Token, before: int, start: int, depth: int = 0) -> Phrase | None:
    for child in verb.children:
        if child.dep_.startswith(("nsubj", "expl:subj")) and start <= child.i < before:
            if text.words[child.i] in ("nous", "vous") and child.i > start and text.doc[child.i - 1].pos_ in ("NOUN", "PROPN"):
                continue        # "Washington nous a promis …"
            return subject_phrase(text, child, before, start)
    if depth < 3 and verb.dep_ in ("conj", "xcomp", "aux:caus", "advcl", "ccomp", "dep") and verb.head.i != verb.i and verb.dep_ != "ccomp":
        return _parsed_subject(text, verb.head, min(before, max(verb.head.i, start)) if verb.head.i < before else before, start, depth + 1)
    return None


def subject_phrase(text: Text, token: Token, before: int, start: int) -> Phrase | None:
    word = text.words[token.i]
    if word == "qui":
        return _antecedent(text, token, start)
    if token.pos_ == "PRON" or word in PRONOUNS:
        first = token.i - 1 if token.i > start and text.words[token.i - 1] in ("d'", "l'") else token.i
        suffix = text.words[token.i + 1:token.i + 2] in (["-ci"], ["-là"])
        return Phrase(first, token.i + 1 + suffix, token.i)
    return phrase_at(text, left_edge(text, token.i, start), before) or Phrase(token.i, token.i + 1, token.i)


def left_edge(text: Text, i: int, start: int) -> int:
    """Left over what stands before a noun: adjectives, numbers, names, a determiner."""
    doc, words = text.doc, text.words
    while i > start:
        token, word = doc[i - 1], words[i - 1]
        if word in DETERMINERS or token.pos_ in ("DET", "NUM"):
            return left_edge(text, i - 1, start) if token.pos_ == "NUM" or word in ("d'autres", "deux", "trois") else i - 1
        if token.pos_ in ("ADJ", "PROPN") or word in voices.TITLES or folded(word) in institutions.KINDS or word == "-" and doc[i].pos_ == "PROPN":
            i -= 1
        else:
            break
    return i


def _antecedent(text: Text, relative: Token, start: int) -> Phrase | None:
    i = relative.i - 1
    if i >= start and text.words[i] == ",":
        i -= 1
    verb = relative.head
    head = verb.head if verb.dep_.startswith("acl") and verb.head.i < relative.i else None
    if head is None:            # "C'est Bagdad qui a demandé …", "du côté du Bloc québécois, qui exige …"
        while i > start and text.doc[i].pos_ == "ADJ":
            i -= 1
        head = text.doc[i] if i >= start and text.doc[i].pos_ in ("NOUN", "PROPN", "PRON") else None
    if head is None or head.i < start:
        return None
    if head.pos_ == "PRON":
        return Phrase(head.i, head.i + 1, head.i)
    return phrase_at(text, left_edge(text, head.i, start), relative.i)


def _surface_subject(text: Text, before: int, start: int) -> Phrase | None:
    """The phrase that opens the clause: "Le ministre, lui, juge", where the parse found no subject."""
    for i in range(before - 1, max(start - 1, before - 4), -1):
        if text.words[i] in PRONOUNS and text.words[i] not in ("lui", "eux"):
            return Phrase(i, i + 1, i)
    return phrase_in_front(text, before, start)


def phrase_in_front(text: Text, before: int, start: int) -> Phrase | None:
    """The phrase that opens the clause, if no verb of its own follows it before the cue."""
    opening = skip_adjuncts(text, start, before)
    while opening < before and text.words[opening] in (",", "«", '"', "et", "mais", ":", "–", "-", "—"):
        opening += 1
    phrase = phrase_at(text, opening, before)
    if phrase is None:
        return None
    between = text.doc[phrase.last:before]
    if past_terms(text, phrase.last, before) >= before - 1:
        return phrase
    if text.words[phrase.last] == "," and text.words[before - 1] == "," and phrase.last < before - 1:
        return phrase           # "Le représentant, tout en se félicitant de l'accord, a regretté …"
    relative = any(t.lower_ in ("qui", "que", "qu'", "dont", "où") for t in between[:2])
    return phrase if relative or not any(t.pos_ == "VERB" for t in between) else None


def subject_after(text: Text, cue: Cue, stop: int) -> Phrase | None:
    """The inverted subject: a pronoun on the verb, or the phrase behind it ("a déclaré jeudi à l'AFP un porte-parole")."""
    if cue.inverted is not None:
        return Phrase(cue.inverted, cue.inverted + 1, cue.inverted)
    i = skip_adjuncts(text, cue.last, stop)
    if i >= stop:
        return None
    if text.words[i] in ("celui", "celle", "ceux") and text.words[i + 1:i + 2] == ["-ci"]:
        return Phrase(i, i + 2, i)
    if text.words[i] in ("ce", "cette") and i + 1 < stop and text.words[i + 1] in ("dernier", "dernière"):
        return Phrase(i, i + 2, i + 1)
    begins = text.words[i] in DETERMINERS or text.words[i] in voices.TITLES or text.words[i] == "de" or is_name(text, i)
    return phrase_at(text, i, stop) if begins or text.doc[i].pos_ in ("DET", "NOUN", "NUM", "X") else None


def agent(text: Text, cue: Cue, stop: int) -> Phrase | None:
    """The agent of a passive: "répété mardi par l'ambassadrice"."""
    i = skip_adjuncts(text, cue.last, stop)
    if i + 1 < stop and text.words[i] == "par":
        return phrase_at(text, i + 1, stop)
    return None

