"""A sentence in, its events out: verbs and nouns that make something happen, who does it, and in what state.

After the predicate-argument view of TIMEML events (ISO 24617-1): an event has a head, a class (the
word lists of `vocabulary.events`), an agent, a polarity and a state that follows from tense and mood.
"""

from __future__ import annotations

from dataclasses import dataclass

from .grammar import CURRENT, DONE, OPEN, PAST, PLANNED, Grammar
from .subjects import subject_of
from .vocabulary import events as words

__all__ = ["CURRENT", "DONE", "OPEN", "PAST", "PLANNED", "Event", "find_events", "lexicon"]


@dataclass(frozen=True, slots=True)
class Event:
    """`head` is a token index; `subject` the heads of those who act; `clause` first and last token (exclusive) of its clause."""

    head: int
    classes: frozenset[str]
    subject: tuple[int, ...]
    clause: tuple[int, int]
    state: str
    negated: bool
    nominal: bool
    passive: bool
    is_purpose: bool


def lexicon() -> dict[tuple[str, bool], frozenset[str]]:
    """Lemma and word class (is it a noun?) → event classes."""
    table: dict[tuple[str, bool], set[str]] = {}
    for lists, nominal in ((words.VERBS, False), (words.NOUNS, True), (words.ADJECTIVES, False)):
        for name, lemmas in lists.items():
            for lemma in lemmas:
                table.setdefault((lemma, nominal), set()).add(name)
    return {key: frozenset(classes) for key, classes in table.items()}


def find_events(grammar: Grammar, first: int, last: int, known: dict[tuple[str, bool], frozenset[str]]) -> list[Event]:
    """The events of a sentence (tokens `first` to `last`, exclusive) in text order."""
    has_verb = any(grammar.is_finite(i) for i in range(first, last))
    found = []
    for i in range(first, last):
        pos = grammar.pos[i]
        if pos not in _EVENTFUL or grammar.dep[i] in _HELPERS and not grammar.is_participle(i) or grammar.dep[i] == "fixed" and pos != "VERB":
            continue
        nominal = pos in ("NOUN", "PROPN")
        lemma = grammar.lemma[i]
        classes = known.get((lemma, nominal), _NONE)
        if not nominal:
            classes = _verb_classes(grammar, i, last, lemma, classes, has_verb, known)
        # a verb of no class still makes a clause, which rules for any event read
        if classes or pos in ("ADJ", "NOUN") and any(grammar.dep[c] == "cop" for c in grammar.children[i]):   # "était inébranlable"
            found.append(_event(grammar, i, classes or _NONE, nominal and bool(classes)))
        elif pos in ("VERB", "AUX") and (grammar.dep[i] in words.CLAUSES or grammar.dep[i] in ("conj", "acl", "xcomp")):
            found.append(_event(grammar, i, _NONE, nominal))
    return found


_NONE: frozenset[str] = frozenset()
_EVENTFUL = frozenset({"NOUN", "PROPN", "VERB", "AUX", "ADJ"})
_HELPERS = frozenset({"aux", "aux:tense", "aux:pass", "aux:caus", "cop"})
_LIGHT = frozenset(verb for verb, _ in words.PHRASES)
_STANDING = frozenset({"ready", "hurt", "object", "consent"})   # classes of adjectives that say something even beside a verb


def _verb_classes(grammar: Grammar, i: int, last: int, lemma: str, classes: frozenset[str], has_verb: bool, known: dict) -> frozenset[str]:
    if grammar.pos[i] == "ADJ":
        attribute = not classes.isdisjoint(_STANDING)
        if not attribute and grammar.is_participle(i):   # "la mission élargie" tells of growth only where no verb stands, as in a heading
            group = grammar.group(i)
            verb = known.get((_participle_lemma(grammar.lower[i]), False), _NONE)
            return (classes or verb) if group.helpers or not has_verb or grammar.dep[i] in ("ROOT", "advcl") or (
                grammar.dep[i] == "conj" and grammar.is_participle(grammar.head[i]) and grammar.group(grammar.head[i]).helpers) else _NONE
        return classes if attribute or not has_verb else _NONE
    if "grow" in classes and has_verb and grammar.is_participle(i) and grammar.dep[i] in ("acl", "amod") and not grammar.group(i).helpers and "par" not in grammar.lower[i + 1:i + 4]:
        return _NONE   # "du rôle élargi de la mission"
    if "deploy" in classes and grammar.is_participle(i) and grammar.dep[i] in ("acl", "amod") and not grammar.group(i).helpers:
        return _NONE   # "leurs militaires déployés en Irak"
    if lemma in words.REFLEXIVE or lemma in words.NOT_REFLEXIVE:
        if grammar.group(i).reflexive:
            classes = frozenset(words.REFLEXIVE.get(lemma, "").split())
        elif lemma == "entendre" or lemma == "accorder":
            classes = _NONE
    if lemma in words.NEEDS_TO and classes and not any(w in words.NEEDS for w in grammar.lower[i + 1:min(last, i + 12)]):
        classes = _NONE
    if lemma in _LIGHT:
        after = {grammar.lemma[t] for t in range(i + 1, min(last, i + 8))}
        classes = classes.union(*(names.split() for (v, word), names in words.PHRASES.items() if v == lemma and word in after))
    return classes


def _participle_lemma(word: str) -> str:
    """ "suspendue" → "suspendre", "élargie" → "élargir", "lancée" → "lancer"."""
    stem = word.rstrip("s")
    stem = stem[:-1] if stem.endswith(("ée", "ie", "ue")) else stem
    return stem[:-1] + {"é": "er", "i": "ir", "u": "re"}.get(stem[-1:], "")


def _event(grammar: Grammar, i: int, classes: frozenset[str], nominal: bool) -> Event:
    group = None if nominal else grammar.group(i)
    clause = grammar.clause_of(i)
    state = outlook(grammar, i, nominal)
    purpose = _serves_purpose(grammar, i) if nominal else is_purpose(grammar, i)
    return Event(i, classes, tuple(subject_of(grammar, i, nominal)), grammar.clause_bounds(clause), state, _is_negated(grammar, i, nominal),
                 nominal, bool(group and group.passive), purpose)


# --- state and denial --------------------------------------------------------------------------------

def governor(grammar: Grammar, i: int) -> int | None:
    """The verb or noun before an infinitive or a noun on which it hangs ("prévoit d'envoyer", "aucun plan pour envoyer")."""
    if grammar.is_infinitive(i) and (noun := _noun_before(grammar, i)) is not None:
        return noun
    head = grammar.head[i]
    if head < i and grammar.dep[i] in _GOVERNED:
        return head if grammar.pos[head] in _EVENTFUL else None
    if grammar.is_infinitive(i):
        for j in range(i - 1, max(-1, i - 7), -1):
            if grammar.pos[j] in ("VERB", "NOUN") or grammar.lemma[j] in words.AHEAD and grammar.pos[j] != "ADP":
                return j
            if grammar.lower[j] in (",", ";", ":", ".", "qui", "que"):
                break
    return None


def _noun_before(grammar: Grammar, i: int) -> int | None:
    """The noun on which an infinitive hangs: "«aucun plan» pour envoyer", "l'engagement de l'OTAN à mener"."""
    j = i - 1
    while j > 0 and (grammar.lower[j] in words.CLITICS or grammar.lower[j] in ("ne", "pas") or grammar.pos[j] == "ADV"):
        j -= 1
    if grammar.lower[j] not in ("à", "de", "d'", "pour"):
        return None
    for k in range(j - 1, max(-1, j - 8), -1):
        if grammar.lemma[k] in words.AHEAD_NOUNS and grammar.pos[k] in ("NOUN", "ADJ"):
            return k
        if grammar.is_verb(k) and not grammar.is_participle(k) or grammar.lower[k] in (",", ";", ":", "qui", "que", "pour"):
            return None
    return None


_GOVERNED = frozenset({"xcomp", "obj", "acl", "obl:arg", "obl:mod", "advcl", "nmod", "ccomp", "csubj", "nsubj", "nsubj:pass", "conj"})
_CHAIN = 4


def outlook(grammar: Grammar, i: int, nominal: bool) -> str:
    """The state of an event: its own tense, else that of what governs it."""
    state = OPEN if nominal else grammar.group(i).state
    if state != OPEN:
        return state
    if grammar.is_gerund(i):
        return CURRENT
    token = i
    for _ in range(_CHAIN):
        above = governor(grammar, token)
        if above is None:
            break
        lemma = grammar.lemma[above]
        if lemma in words.AHEAD or grammar.lower[above].startswith(("prêt",)):
            return PLANNED
        if lemma == "venir" and not nominal:
            return DONE
        if grammar.is_verb(above) and grammar.tells(above):
            above_state = grammar.group(above).state
            return above_state if nominal or above_state != DONE else DONE
        token = above
    if nominal:
        clause = grammar.clause_of(i)
        if clause != i and grammar.is_verb(clause):
            state = grammar.group(clause).state
            return state if state != OPEN else DONE
        return CURRENT
    return PLANNED


def _is_negated(grammar: Grammar, i: int, nominal: bool) -> bool:
    """Is the event denied: by its own negation, or by what governs it ("aucun plan pour envoyer", "nie avoir accepté")?"""
    denied = _own_negation(grammar, i, nominal)
    if nominal and denied:
        return True   # "n'a adressé aucune demande": one denial, not two
    if nominal and grammar.dep[i].startswith("nsubj") and grammar.lemma[grammar.head[i]] in words.REFUSING and grammar.head[i] > i and grammar.group(grammar.head[i]).passive:
        return not denied   # "Tout renfort est exclu"
    if not nominal and grammar.tells(i):
        return denied
    token = i
    for _ in range(3):
        above = governor(grammar, token)
        if above is None or grammar.lemma[above] == "dire" or grammar.dep[token] == "advcl" and not grammar.is_infinitive(token):
            break
        if grammar.dep[token] == "advcl" and is_purpose(grammar, token) and grammar.pos[above] != "NOUN":
            break
        own = _own_negation(grammar, above, not grammar.is_verb(above))
        if own:
            denied = not denied
        if grammar.lemma[above] in words.REFUSING:
            denied = not denied
        if own or grammar.is_verb(above) and grammar.tells(above):   # "n'y a aucun plan": one denial, not two
            break
        token = above
    return denied


def _own_negation(grammar: Grammar, i: int, nominal: bool) -> bool:
    if not nominal:
        return grammar.group(i).negated or i > 1 and grammar.lower[i - 1] == "sans" or i > 2 and grammar.lower[i - 2:i] in (["sans", "avoir"], ["ne", "pas"])
    lower = grammar.lower
    near = lower[max(0, i - 3):i]
    if any(w in ("aucun", "aucune", "nul", "nulle", "ni") for w in near) or lower[max(0, i - 2):i] in (["pas", "de"], ["pas", "d'"], ["plus", "de"]):
        return True
    return False


def _serves_purpose(grammar: Grammar, i: int) -> bool:
    """ "pour reprendre des activités de formation": is the verb that a noun completes only meant?"""
    head = grammar.head[i]
    while grammar.dep[i] == "nmod" and grammar.pos[head] == "NOUN" and head < i:
        i, head = head, grammar.head[head]
    return grammar.dep[i] in ("obj", "nmod", "obl:arg") and head < i and grammar.is_infinitive(head) and grammar.lemma[head] not in words.CONDUCTING and is_purpose(grammar, head)


def is_purpose(grammar: Grammar, i: int) -> bool:
    """Is it only meant ("pour soutenir la mission"), not said to happen? A plan for it is said."""
    if grammar.is_infinitive(i):
        noun = _noun_before(grammar, i)
        if noun is not None:
            return False
        if any(grammar.lemma[t] in words.POTENTIAL for t in range(max(0, i - 3), i)):
            return True
    marked = any(grammar.lower[c] in ("pour", "afin") for c in grammar.children[i] if grammar.dep[c] in ("mark", "case"))
    if not marked and grammar.is_infinitive(i):
        before = [t for t in range(i - 1, max(-1, i - 5), -1) if grammar.lower[t] not in words.CLITICS and grammar.lower[t] not in ('"', "«", "ne", "pas", "de", "d'", "mieux")]
        marked = bool(before) and grammar.lower[before[0]] in ("pour", "afin")
    if marked and not any(grammar.is_verb(t) for t in range(grammar.opens[i], i)):
        return False   # "L'OTAN pour grossir sa force": a heading put word for word into French
    return marked and grammar.lemma[grammar.head[i]] not in words.NOUNS["plan"]
