"""A sentence in, its events out: verbs and nouns that make something happen, who does it, and in what state.

After the predicate-argument view of TIMEML events (ISO 24617-1): an event has a head, a class (the
word lists of `vocabulary.events`), an agent, a polarity and a state that follows from tense and mood.
"""

from __future__ import annotations

from dataclasses import dataclass

from .grammar import CURRENT, DONE, OPEN, PAST, PLANNED, Grammar
from .parse import participle_lemma
from .subjects import patient_of, subject_of
from ..vocabulary import events as words

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
        dep = grammar.dep[i]
        if dep == "cop" and grammar.head[i] > i and grammar.pos[grammar.head[i]] == "NOUN" and (grammar.lemma[grammar.head[i]], True) in known:
            found.append(_event(grammar, i, _NONE, False))   # "Nous sommes contre l'extension": the clause beside the event of its noun
            continue
        if pos not in _EVENTFUL or dep in _HELPERS and not grammar.is_participle(i) or dep == "fixed" and pos not in ("NOUN", "VERB"):
            continue
        if grammar.lower[i] == "partir" and i and grammar.lower[i - 1] == "à" and grammar.lower[i + 1:i + 2] and grammar.lower[i + 1] in ("d'", "de", "des", "du"):
            continue    # "à partir de dimanche"
        nominal = pos in ("NOUN", "PROPN")
        classes = known.get((grammar.lemma[i], nominal), _NONE)
        if nominal:
            classes = _noun_classes(grammar, i, last, classes) or frozenset(words.PARTISANS.get(grammar.lemma[i], "").split())
            nominal = not _is_predicate(grammar, i)
        if pos == "ADJ":
            classes = _adjective_classes(grammar, i, classes, has_verb, known)
        elif pos not in ("NOUN", "PROPN"):
            classes = _verb_classes(grammar, i, last, classes, has_verb)
        # a verb of no class still makes a clause, which rules for any event read
        if classes or pos in ("ADJ", "NOUN") and any(grammar.dep[c] == "cop" for c in grammar.children[i]):   # "était inébranlable"
            found.append(_event(grammar, i, classes or _NONE, nominal and bool(classes)))
        elif pos in ("VERB", "AUX") and (i in grammar.cues or dep in words.CLAUSES or dep in ("conj", "acl", "xcomp")):
            found.append(_event(grammar, i, _NONE, nominal))
    return found


_NONE: frozenset[str] = frozenset()
_EVENTFUL = frozenset({"NOUN", "PROPN", "VERB", "AUX", "ADJ"})
_HELPERS = frozenset({"aux", "aux:tense", "aux:pass", "aux:caus", "cop"})
_LIGHT = frozenset(verb for verb, _ in words.PHRASES)
_STANDING = frozenset({"ready", "hurt", "object", "consent"})   # classes of adjectives that say something even beside a verb


def _noun_classes(grammar: Grammar, i: int, last: int, classes: frozenset[str]) -> frozenset[str]:
    if grammar.lower[max(0, i - 1):i + 1] in _NO_ACT:
        return _NONE   # "l'offensive en cours", "L'Amérique est de retour"
    names = words.NOUN_PHRASES.get((grammar.lemma[i], grammar.lower[i + 1])) if i + 1 < last else None
    if names is None and _is_predicate(grammar, i):
        names = words.PREDICATES.get((grammar.preposition(i), grammar.lemma[i]), "")
        if not names:   # "La mission est une mission de formation"
            names = " ".join(dict.fromkeys(words.MADE_OF[grammar.lemma[c]] for c in grammar.subtree(i) if c > i and grammar.lemma[c] in words.MADE_OF))
    return frozenset(names.split()) if names is not None else classes


_NO_ACT = (["au", "cours"], ["en", "cours"], ["de", "retour"])


def _is_predicate(grammar: Grammar, i: int) -> bool:
    """ "est à l'arrêt", "sont en place": does a noun with its preposition say how its subject is?"""
    if grammar.copula(i) is None:
        return False
    made = grammar.lemma[i] in words.TASKS | words.MISSIONS and any(grammar.lemma[c] in words.MADE_OF for c in grammar.subtree(i) if i < c < i + 6)
    return made or (grammar.preposition(i), grammar.lemma[i]) in words.PREDICATES


def _adjective_classes(grammar: Grammar, i: int, classes: frozenset[str], has_verb: bool, known: dict) -> frozenset[str]:
    """ "hostile", "prêt"; and "la mission élargie", which tells of growth only where no verb stands, as in a heading."""
    if not classes.isdisjoint(_STANDING):
        return classes
    if grammar.is_participle(i):
        tells = grammar.group(i).helpers or not has_verb or grammar.dep[i] in ("ROOT", "advcl") or grammar.shares_helper(i)
        return (classes or known.get((participle_lemma(grammar.lower[i]), False), _NONE)) if tells else _NONE
    return _NONE if has_verb and grammar.copula(i) is None else classes


def _verb_classes(grammar: Grammar, i: int, last: int, classes: frozenset[str], has_verb: bool) -> frozenset[str]:
    lemma = grammar.lemma[i]
    if lemma == "suivre" and grammar.lower[i + 1:i + 3] == ["son", "cours"]:
        return _NONE    # "L'examen suit son cours"
    if has_verb and grammar.dep[i] in ("acl", "amod") and grammar.is_participle(i) and not grammar.group(i).helpers:
        if "deploy" in classes or "grow" in classes and "par" not in grammar.lower[i + 1:i + 4]:
            return _NONE   # "leurs militaires déployés en Irak", "du rôle élargi de la mission"
    if lemma == "aller" and grammar.lower[i - 1] == "en":
        return frozenset({"leave"})     # "s'en aller", "s'en vont"
    if lemma == "aller" and grammar.is_infinitive(i) and grammar.lemma[i - 1] == "devoir" and (i + 1 >= last or grammar.pos[i + 1] in ("PUNCT", "CCONJ") or grammar.lower[i + 1] in (",", ";", ".", "mais", "et")):
        return frozenset({"leave"})     # "les troupes doivent aller": "must go", put into French word for word
    if "back" in classes and any(grammar.lemma[t] in words.PAPERS for t in range(i + 1, min(last, i + 4))):
        classes -= {"back"}     # "défend un texte sur les troupes étrangères"
    if lemma == "vouloir" and grammar.lower[i + 1:i + 2] == ["bien"]:
        return frozenset({"consent"})   # "veut bien des instructeurs"
    if lemma in words.REFLEXIVE or lemma in words.NOT_REFLEXIVE:
        if grammar.group(i).reflexive:
            classes = frozenset(words.REFLEXIVE.get(lemma, "").split())
    if lemma in words.NEEDS and classes and words.NEEDS[lemma].isdisjoint(grammar.lower[i + 1:min(last, i + 12)]) and "nous" not in grammar.lower[grammar.group(i).first:i] and not (
            grammar.is_participle(i) and grammar.lower[i + 1:i + 2] == ["par"]):
        classes -= {"ask", "count"}   # "On appelle cela un partenariat"; but "l'Irak nous a invités"
    if lemma in words.URGING and any(grammar.lower[t] in ("à", "de", "d'") and grammar.is_infinitive(t + 1) for t in range(i + 1, min(last - 1, i + 12))):
        classes |= {"ask"}     # "a encouragé l'Otan à étoffer sa mission"
    if lemma in words.ASPECTS and _leads_to_infinitive(grammar, i, last):
        classes = _NONE
    elif lemma in words.WISHES and _leads_to_infinitive(grammar, i, last) and grammar.lower[i + 1] != "voir":
        classes = classes - {"ask"} | {"plan"}
    elif lemma in words.WISHES:
        classes |= {"ask"}
    elif lemma == "arrêter" and any(grammar.lemma[s] in words.SETTLED for s in patient_of(grammar, i)):
        classes = frozenset({"decide"})
    if lemma == "aller" and grammar.group(i).reflexive and "en" in grammar.lower[max(0, i - 4):i]:    # "On s'en va"
        classes |= frozenset({"leave"})
    if lemma in words.OF_TROOPS and any(grammar.dep[c] == "obj" and grammar.lemma[c] in words.TROOPS for c in grammar.children[i]):
        classes |= words.OF_TROOPS[lemma]     # "a rappelé ses soldats"; not "a rappelé que …"
    if lemma in words.LIKE_BEING:
        noun = next((t for t in range(i + 1, min(last, i + 6)) if grammar.pos[t] == "NOUN"), None)
        if noun is not None and grammar.lemma[noun] in words.MISSIONS:   # "la NMI demeurait une mission de conseil"
            classes |= frozenset(words.MADE_OF[grammar.lemma[c]] for c in grammar.subtree(noun) if c > noun and grammar.lemma[c] in words.MADE_OF)
    if "stay" in classes:
        classes = _stay_classes(grammar, i, last, classes)
    if lemma in _LIGHT:
        near, far = range(i + 1, min(last, i + 8)), min(last, i + 14)
        end = next((t for t in range(i + 1, far) if grammar.lower[t] in (",", ";", ":", "qui", "que") and t >= near.stop), far)
        after, text = {*(grammar.lemma[t] for t in near), *grammar.lower[near.start:near.start + 1]}, grammar.text(i + 1, end)     # "met sa mission de formation en Irak entre parenthèses"
        classes = classes.union(*(names.split() for (v, word), names in words.PHRASES.items() if v == lemma and (word in after or " " in word and f" {word}" in text)))
    return classes


def _leads_to_infinitive(grammar: Grammar, i: int, last: int) -> bool:
    """ "continue de former", "souhaite le faire": does a verb only say how it stands with another?"""
    for t in range(i + 1, min(last, i + 5)):
        if grammar.is_infinitive(t):
            return True
        if grammar.lower[t] not in words.CLITICS and grammar.lower[t] not in ("à", "d'", "de", "ne", "pas", "par", "rien", "tout", "«", "“", '"') and grammar.pos[t] != "ADV":
            return False
    return False


def _stay_classes(grammar: Grammar, i: int, last: int, classes: frozenset[str]) -> frozenset[str]:
    """ "L'Otan reste en Irak", "La mission continue"; not "reste modeste"; with an object "poursuit sa mission", which is to keep it."""
    after = next((t for t in range(i + 1, last) if grammar.pos[t] != "ADV" and grammar.lower[t] not in ("pas", "plus", "«", "“", '"')), None)
    if after is None or grammar.group(i).passive:
        return classes
    if grammar.lower[after] in ("à", "de", "d'") and after + 1 < last and grammar.is_infinitive(after + 1):
        return classes - {"keep", "stay"}
    if after + 1 < last and grammar.lemma[after + 1] in words.SPANS and "encore" in grammar.lower[i + 1:after]:   # "restent encore deux ans"
        return classes
    if grammar.lower[after][0].isdigit() and not {"nous", "ils", "elles"}.isdisjoint(grammar.lower[max(0, grammar.group(i).first - 1):i]):
        return classes    # "nous resterons 2.500"
    if grammar.lower[after][0].isdigit() or grammar.pos[after] in ("ADJ", "VERB") or grammar.is_participle(after) or grammar.dep[after] == "det" or grammar.pos[after] in ("DET", "NUM", "NOUN", "PROPN"):
        keeps = grammar.lemma[i] in ("continuer", "poursuivre") and grammar.pos[after] in ("DET", "NOUN", "PROPN")
        return classes - {"keep", "stay"} | (frozenset({"keep"}) if keeps else _NONE)
    return classes


def _event(grammar: Grammar, i: int, classes: frozenset[str], nominal: bool) -> Event:
    group = None if nominal else grammar.group(i)
    clause = grammar.clause_of(i)
    state = outlook(grammar, i, nominal)
    purpose = _serves_purpose(grammar, i) if nominal else is_purpose(grammar, i)
    barred = purpose and not nominal and _is_barred_purpose(grammar, i)
    purpose, negated = purpose and not barred, barred or _is_negated(grammar, i, nominal)
    return Event(i, classes, tuple(subject_of(grammar, i, nominal)), grammar.clause_bounds(clause), state, negated,
                 nominal, bool(group and group.passive), purpose)


# --- state and denial --------------------------------------------------------------------------------

def governor(grammar: Grammar, i: int) -> int | None:
    """The verb or noun before an infinitive or a noun on which it hangs ("prévoit d'envoyer", "aucun plan pour envoyer")."""
    if grammar.is_infinitive(i) and (noun := _noun_before(grammar, i)) is not None:
        return noun
    head, first = grammar.head[i], _infinitive_at(grammar, i)
    if head < i and grammar.dep[i] == "xcomp" and grammar.is_finite(i):
        return None     # "Sadr, qui exigeait leur départ, accepte désormais …": the parse hangs the main verb on the clause before it
    if head < i and grammar.dep[i] in _GOVERNED and (first in (None, i) or grammar.is_verb(head)):
        return head if grammar.pos[head] in _EVENTFUL else None
    if first is not None:
        for j in range(first - 1, max(-1, first - 7), -1):
            if grammar.pos[j] in ("VERB", "NOUN") or grammar.lemma[j] in words.AHEAD and grammar.pos[j] != "ADP":
                return j
            if grammar.lower[j] in (",", ";", ":", ".", "qui", "que"):
                break
    return None


def _infinitive_at(grammar: Grammar, i: int) -> int | None:
    """Where an infinitive begins, "avoir accepté" included."""
    if grammar.is_infinitive(i):
        return i
    helpers = () if grammar.pos[i] in ("NOUN", "PROPN") else grammar.group(i).helpers
    return helpers[-1] if helpers and grammar.lower[helpers[-1]] in ("avoir", "être") else None


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
        if clause != i and grammar.lemma[clause] in words.FORESEEING:   # "Le lancement est prévu en juillet"
            return PLANNED
        if clause != i and (grammar.is_verb(clause) or grammar.copula(clause) is not None):
            state = grammar.group(clause).state
            return state if state != OPEN else DONE
        return CURRENT
    return PLANNED


def _is_negated(grammar: Grammar, i: int, nominal: bool) -> bool:
    """Is the event denied: by its own negation, or by what governs it ("aucun plan pour envoyer", "nie avoir accepté")?"""
    denied = _own_negation(grammar, i, nominal)
    if nominal and grammar.lemma[grammar.head[i]] in words.MISSIONS and grammar.dep[i] == "nmod" and {"pas", "non", "aucune", "nullement"} & set(grammar.lower[max(0, grammar.head[i] - 2):grammar.head[i]]):
        return True     # "une mission de formation, pas une mission de combat"
    if grammar.lemma[i] in words.HIDING and not nominal:
        return False    # "n'a jamais caché son mépris"
    if not nominal and grammar.is_participle(i) and not grammar.group(i).helpers and grammar.dep[i] in ("acl", "advcl", "amod", "conj"):
        return denied   # "la mission, née en 2018, ne combat pas"
    if not nominal and grammar.tells(i) and _is_hearsay_denied(grammar, i):
        return not denied
    if nominal and denied or not nominal and grammar.tells(i):
        return denied   # "n'a adressé aucune demande": one denial, not two
    head = grammar.head[i]
    if nominal and head > i and grammar.dep[i].startswith("nsubj") and grammar.lemma[head] in words.REFUSING and grammar.group(head).passive:
        return True     # "Tout renfort est exclu"
    if nominal and not denied and _is_off_the_table(grammar, i):
        return True
    token = i
    for _ in range(_CHAIN - 1):
        above = governor(grammar, token)
        if above is not None and grammar.pos[token] == "NOUN" and token != i and grammar.is_verb(above) and grammar.lemma[above] not in words.HAVING:
            break   # "n'affectera pas les plans pour agrandir": the plans stand
        if above is None or grammar.lemma[above] == "dire" or grammar.dep[token] == "advcl" and (
                not grammar.is_infinitive(token) or is_purpose(grammar, token) and grammar.pos[above] != "NOUN"):
            break
        own = _own_negation(grammar, above, not grammar.is_verb(above))
        refuses = grammar.lemma[above] in words.REFUSING or nominal and (grammar.lemma[i] in words.NOUNS["consent"] or (grammar.lemma[i], grammar.lower[i + 1]) in words.NOUN_PHRASES) and grammar.lemma[above] in words.WITHDRAWING
        denied ^= own ^ refuses     # "n'exclut pas d'envoyer" denies twice
        if own or grammar.is_verb(above) and grammar.tells(above):   # "n'y a aucun plan" once
            break
        token = above
    return denied


def _is_off_the_table(grammar: Grammar, i: int) -> bool:
    """ "L'envoi de renforts n'est pas sur la table", "aucun ordre de repli n'a été donné", "un départ n'est pas prévu": what is not even thought of."""
    top = i
    while grammar.dep[top] == "nmod" and grammar.pos[grammar.head[top]] == "NOUN" and grammar.head[top] < top:
        top = grammar.head[top]
        if not words.NOBODY.isdisjoint(grammar.lower[max(0, top - 2):top]):
            return True
    verb = grammar.head[top]
    if not grammar.dep[top].startswith("nsubj") or verb < top or not grammar.group(verb).negated:
        return False
    behind = grammar.text(verb, min(len(grammar.lower), verb + 8))
    return grammar.lemma[verb] in words.FORESEEING | words.THOUGHT_OF or any(f" {place} " in behind for place in words.ON_THE_TABLE)


def _is_hearsay_denied(grammar: Grammar, i: int) -> bool:
    """ "dément les informations selon lesquelles le gouvernement aurait consenti"."""
    start = grammar.opens[i]
    place = next((t for t in range(i - 1, max(start, i - 15), -1) if grammar.lower[t] == "selon" and grammar.lower[t + 1] in words.WHICH), None)
    return place is not None and any(grammar.lemma[t] in words.VERBS["deny"] for t in range(start, place))


def _own_negation(grammar: Grammar, i: int, nominal: bool) -> bool:
    lower = grammar.lower
    if nominal:
        return not words.NOBODY.isdisjoint(lower[max(0, i - 3):i]) or lower[max(0, i - 1):i] == ["pas"] or lower[max(0, i - 2):i] in _NO_SUCH
    before = i - 1
    while grammar.is_infinitive(i) and before > 0 and (grammar.pos[before] == "ADV" or lower[before] in ("pour", "autant", "avoir", "y", "se", "s'")):
        before -= 1
    if grammar.is_infinitive(i) and lower[before] == "sans":   # "sans pour autant participer aux combats"
        return True
    return grammar.group(i).negated or lower[max(0, i - 1):i] == ["sans"] or lower[max(0, i - 2):i] in (["sans", "avoir"], ["ne", "pas"])


_NO_SUCH = (["non", "de"], ["non", "pas"], ["pas", "d'"], ["pas", "de"], ["plus", "d'"], ["plus", "de"])


def _serves_purpose(grammar: Grammar, i: int) -> bool:
    """ "pour reprendre des activités de formation": is the verb that a noun completes only meant?"""
    head = grammar.head[i]
    while grammar.dep[i] == "nmod" and grammar.pos[head] == "NOUN" and head < i:
        i, head = head, grammar.head[head]
    if grammar.dep[i] not in ("obj", "nmod", "obl:arg") or head > i or not grammar.is_infinitive(head):
        return False
    return grammar.lemma[head] not in words.CONDUCTING and is_purpose(grammar, head)


def _is_barred_purpose(grammar: Grammar, i: int) -> bool:
    """ "n'est pas là pour tirer", "nous ne sortons jamais du camp pour combattre": what somebody does not do something for, he does not do."""
    mark = next((t for t in range(i - 1, max(-1, i - 4), -1) if grammar.lower[t] == "pour"), None)
    if mark is None:
        return False
    verb = next((t for t in range(mark - 1, max(grammar.opens[i] - 1, mark - 8), -1) if grammar.is_finite(t)), None)
    return verb is not None and grammar.group(verb).negated and grammar.lemma[verb] in words.BEING_THERE


def is_potential(grammar: Grammar, i: int) -> bool:
    """ "capables d'enseigner", "la capacité d'envoyer": it could be done, and is not said to be."""
    return grammar.is_infinitive(i) and any(grammar.lemma[t] in words.POTENTIAL for t in range(max(0, i - 3), i))


def is_purpose(grammar: Grammar, i: int) -> bool:
    """Is it only meant ("pour soutenir la mission"), not said to happen? A plan for it is said."""
    infinitive = grammar.is_infinitive(i)
    if infinitive and _noun_before(grammar, i) is not None:
        return False
    if is_potential(grammar, i):
        return True
    marked = any(grammar.lower[c] in words.PURPOSE_MARKS for c in grammar.children[i] if grammar.dep[c] in ("mark", "case"))
    if not marked and infinitive:
        before = next((t for t in range(i - 1, max(-1, i - 5), -1) if grammar.lower[t] not in words.BEFORE_INFINITIVE), None)
        marked = before is not None and grammar.lower[before] in words.PURPOSE_MARKS
    if marked and not any(grammar.is_verb(t) for t in range(grammar.opens[i], i)):
        return False   # "L'OTAN pour grossir sa force": a heading put word for word into French
    return marked and grammar.lemma[grammar.head[i]] not in words.NOUNS["plan"]
