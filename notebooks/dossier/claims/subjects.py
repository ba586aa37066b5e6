"""Who acts in an event: the heads of its subject, by the parse where it can be right, else by surface order.

The parser takes an inverted subject for an object and loses the subject of a verb that it took for a noun.
"""

from __future__ import annotations

from .grammar import Grammar
from ..vocabulary import events as words

_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
_OWNERS = frozenset({"amod", "det", "obl:arg", "obl:mod", "obl:agent", "appos"})
_OF = frozenset({"de", "du", "des", "d'", "par", ""})
_FRONTING = frozenset({"à", "après", "avant", "avec", "contre", "dans", "depuis", "dès", "en", "lors", "par", "pour", "sans", "selon", "sous", "sur", "vers"})
_SUBJECT_PRONOUNS = frozenset({"il", "elle", "ils", "elles", "on", "nous", "je", "j'", "cela", "ce", "c'"})
_BEHIND = frozenset({"-elle", "-elles", "-il", "-ils", "-on"})
_STOPS = frozenset({";", ":", "(", ")", "—", "–"})


def subject_of(grammar: Grammar, i: int, nominal: bool) -> list[int]:
    """Heads of the phrases that say who acts; empty where nobody is named, as in a passive."""
    if nominal:
        owners = [c for c in grammar.children[i] if grammar.dep[c] in _OWNERS or grammar.dep[c] == "nmod" and grammar.preposition(c) in _OF and not _has_own_article(grammar, c)]
        if (owner := _owner_behind(grammar, i)) is not None and owner not in owners:
            owners.append(owner)
        if grammar.lemma[i] in words.NOUNS["leave"]:
            owners = [c for c in owners if not _is_place(grammar, c)]
        by = _after_by(grammar, i + 1, i + 9)
        if by is None and grammar.lemma[i] in _VOICED:
            by = _voiced_by(grammar, i)
        if by is not None:
            return [by]
        if owners and all(grammar.lower[o] in words.POSSESSIVES or grammar.dep[o] == "det" or grammar.lower[o] == "vert" for o in owners) and any(grammar.lower[o] in words.POSSESSIVES for o in owners):
            verb = grammar.head[i]
            if grammar.dep[i] in ("obj", "obl:arg", "obl:mod") and grammar.is_verb(verb):    # "a renouvelé son appel"
                return [*_of_verb(grammar, verb), *owners]
        if grammar.dep[i].startswith("nsubj") and grammar.lemma[grammar.head[i]] in words.COMING_FROM:      # "Le refus est venu du Fatah", "la demande d'élargissement émanait de Bagdad"
            sources = [c for c in grammar.children[grammar.head[i]] if c > grammar.head[i] and grammar.preposition(c) in ("de", "du", "des", "d'")]
            if sources:
                return sources
        noun = i
        while grammar.dep[noun] == "nmod" and grammar.lemma[grammar.head[noun]] in words.AHEAD_NOUNS:   # "tout projet de retrait"
            noun = grammar.head[noun]
        verb = grammar.head[noun]
        if grammar.lemma[i] in words.PARTISANS:
            return [grammar.head[i]] if grammar.dep[i] == "appos" else [c for c in grammar.children[i] if grammar.dep[c] in words.SUBJECTS]
        leaves = grammar.lemma[i] in words.NOUNS["leave"]
        if grammar.dep[noun] in ("obj", "obl:arg") and (grammar.lemma[verb] in words.CARRYING_OUT or grammar.lemma[verb] in words.REFUSING) and not any(
                _names(grammar, t) and not (leaves and _is_place(grammar, t)) for o in owners for t in grammar.phrase(o)):
            return [*_of_verb(grammar, verb), *owners]
        return owners
    return _of_verb(grammar, i)


def _has_own_article(grammar: Grammar, c: int) -> bool:
    """ "L'opposition du bloc à l'arrivée … complique la tâche": behind a verb that was taken for an adjective, the object."""
    return not grammar.preposition(c) and any(grammar.dep[d] == "det" and grammar.lower[d] in ("la", "le", "les", "l'") for d in grammar.children[c])


def _owner_behind(grammar: Grammar, i: int) -> int | None:
    """ "L'hostilité des milices": whose a noun is, by the order of words, where the parse makes the owner a subject beside it."""
    if i + 2 >= len(grammar.lower) or grammar.lower[i + 1] not in ("de", "du", "des", "d'"):
        return None
    owner = next((t for t in range(i + 2, min(i + 4, len(grammar.lower))) if grammar.pos[t] in ("NOUN", "PROPN")), None)
    return owner if owner is not None and grammar.dep[owner] in words.SUBJECTS and grammar.head[owner] == grammar.head[i] else None


def patient_of(grammar: Grammar, i: int) -> list[int]:
    """Heads of what a passive or a past participle is said of: "la mission est suspendue", "lancée en 2018, la mission"."""
    own = [_antecedent(grammar, c) for c in grammar.children[i] if grammar.dep[c] in words.SUBJECTS]
    if own:
        return own
    helpers = grammar.group(i).helpers
    if grammar.shares_helper(i):   # "a été créée en 2018 et suspendue en 2020"
        return patient_of(grammar, grammar.head[i])
    if helpers:
        found = _left_of(grammar, grammar.group(i).first)
        above = _governing(grammar, i) if found is None and grammar.lower[helpers[-1]] == "être" else None
        if above is not None and grammar.is_verb(above):   # "Les effectifs vont être doublés"
            return _of_verb(grammar, above)
        return [found] if found is not None else []
    if grammar.dep[i] == "advcl" and grammar.head[i] > i and grammar.is_participle(i) and (over := _own_subject(grammar, grammar.head[i])) is not None:
        return [over]   # "Décidée en juillet, elle a démarré à l'automne"
    if grammar.dep[i] in ("acl", "amod", "acl:relcl", "dep") and grammar.pos[grammar.head[i]] in ("NOUN", "PROPN"):
        return [grammar.head[i]]
    found = _left_of(grammar, i)
    return [found] if found is not None else []


def _of_verb(grammar: Grammar, i: int) -> list[int]:
    seen = set()
    token = i
    while token not in seen:
        seen.add(token)
        group = grammar.group(token)
        agents = [c for c in grammar.children[token] if c > token and grammar.dep[c] == "obl:agent"]
        if agents:
            return _joined(grammar, agents[0])
        if group.passive and token == i and (by := _after_by(grammar, i + 1, i + 6)) is not None:
            return _joined(grammar, by)
        if group.passive and token == i:
            return []
        if (asked := _addressee(grammar, token)) is not None:
            return _joined(grammar, asked)
        own = _own_subject(grammar, token)
        if own is not None:
            return _joined(grammar, _antecedent(grammar, own))
        if token == i and (bare := _of_bare_infinitive(grammar, i)):
            return bare
        if grammar.tells(token):
            inverted = _inverted(grammar, token)
            if inverted is not None:
                return _joined(grammar, inverted)
            left = _left_of(grammar, group.first)
            if left is not None:
                return _joined(grammar, _antecedent(grammar, left))
            helper = next((h for h in group.helpers if grammar.dep[h] == "conj"), None)    # "n'avons donc rien approuvé"
            if helper is not None and helper not in seen:
                token = helper
                continue
            if grammar.dep[token] != "conj":
                return []
        above = _governing(grammar, token)
        if above is None and grammar.is_gerund(token) and token - grammar.body_start(token) < 2:   # "Saluant "un pas dans la bonne direction", le secrétaire a promis"
            above = grammar.head[token] if grammar.head[token] > token else next((t for t in range(token + 1, min(len(grammar.lower), token + 25)) if grammar.is_finite(t) and ',' in grammar.lower[token:t]), None)
        if above is None:
            break
        if grammar.pos[above] in ("NOUN", "PROPN"):
            if (_names(grammar, above) or grammar.pos[above] == "PROPN") and (grammar.head[above] == above or grammar.lemma[grammar.head[above]] in _ASKING):
                return _joined(grammar, above)   # "accuse l'administration de préparer …"
            if grammar.is_gerund(token):
                if _acts(grammar, above):
                    return _joined(grammar, above)
                above = grammar.clause_of(above)   # "a envoyé une lettre le mois dernier demandant …": the parser takes the nearest noun
            elif grammar.lemma[above] in words.ACTS | words.TASKS | {"engagement", "volonté", "capacité", "droit", "refus"}:
                owners = [o for o in subject_of(grammar, above, True) if grammar.dep[o] != "det"]
                if any(_names(grammar, o) for o in owners):
                    return owners
                above = grammar.clause_of(above)
            elif grammar.lemma[above] in words.TIMES and grammar.preposition(above) == "pour":   # "sans prévoir pour l'heure d'envoyer": the parser takes the nearest noun
                above = grammar.head[above]
            else:
                return []
        token = above
    return []


def _of_bare_infinitive(grammar: Grammar, i: int) -> list[int]:
    """ "Le Pentagone à couper les niveaux de troupes": a heading put word for word into French."""
    if not grammar.is_infinitive(i) or grammar.lower[i - 1] not in ("à", "pour") or any(grammar.is_verb(t) for t in range(grammar.opens[i], i)):
        return []
    found = _left_of(grammar, i - 1)
    return [found] if found is not None else []


def _after_by(grammar: Grammar, start: int, end: int) -> int | None:
    """ "répété mardi par l'ambassadrice", "la décision prise en février par l'OTAN": who did it, by the order of words."""
    for t in range(start, min(end, len(grammar.lower) - 2)):
        word = grammar.lower[t]
        if word == "par":
            return next((k for k in range(t + 1, t + 4) if k < len(grammar.lower) and _names(grammar, k)), None)
        if word in (",", ";", ":", ".", "qui", "que", "qu'", "»") or grammar.is_finite(t):
            return None
    return None


_VOICED = words.NOUNS["ask"] | words.NOUNS["demand"] | words.NOUNS["object"]


def _voiced_by(grammar: Grammar, i: int) -> int | None:
    """ "L'exigence d'un retrait, portée par Moqtada al-Sadr, …": who voices what a noun names."""
    for t in range(i + 1, min(i + 12, len(grammar.lower) - 2)):
        if grammar.is_finite(t) or grammar.lower[t] in (";", ":", ".", "qui"):
            return None
        if grammar.is_participle(t) and (by := _after_by(grammar, t + 1, t + 4)) is not None:
            return by
    return None


def _own_subject(grammar: Grammar, i: int) -> int | None:
    """The subject that the parse gives: the nearest before the verb ("Irak : l'Otan s'accorde" has two), or a pronoun behind it."""
    if grammar.dep[i] == "cop":
        below = [c for c in grammar.children[grammar.head[i]] if c < i]    # "Nous sommes contre l'extension"
        return next((c for c in below if grammar.dep[c] in words.SUBJECTS), None)
    below = [*grammar.children[i], *(s for h in grammar.group(i).helpers for s in grammar.children[h])]
    own = [c for c in below if grammar.dep[c] in words.SUBJECTS and not _is_object_pronoun(grammar, c, i)]
    opening = grammar.body_start(i)
    own = [c for c in own if not (grammar.preposition(c) in _FRONTING and c < i)]     # "Dans une lettre à X, Y a sollicité …"
    own = [c for c in own if not (grammar.lower[c] == "tout" and (grammar.is_gerund(i) or grammar.lower[c + 1:c + 2] == ["en"]))]    # "tout en réclamant"
    own = [c for c in own if c >= opening and ":" not in grammar.lower[c + 1:i] and grammar.lower[c] != "rien" and not (grammar.lower[c] == "il" and _is_empty(grammar, c))]   # "n'avoir rien demandé"
    before = [c for c in own if c < i]
    if not before and own and not grammar.lower[own[0]].startswith("-") and i not in grammar.cues and grammar.lower[grammar.group(i).first - 1] == "," and _left_of(grammar, grammar.group(i).first) is not None:
        return None    # "La mission, qui a été établie en 2018, conseille le ministère": read as an inversion
    if before:
        near = max(before)
        if "dont" in grammar.lower[max(opening, near - 4):near] and "," in grammar.lower[near:i] and (over := _left_of(grammar, grammar.group(i).first)) is not None:
            return over     # "Ses 500 membres, dont une quinzaine de Belges, conseillent"
        if grammar.pos[near] == "PRON" and grammar.lower[near] in words.CLITICS and len(before) > 1:
            return min(before)
        return near
    return own[0] if own and (grammar.lower[own[0]].startswith("-") or not _has_object(grammar, i)) else None


def _is_object_pronoun(grammar: Grammar, pronoun: int, verb: int) -> bool:
    """ "Washington nous a promis": "nous" without a verb in -ons."""
    ending = words.OWN_ENDINGS.get(grammar.lower[pronoun])
    if ending is None:
        return False
    group = grammar.group(verb)
    finite = next((t for t in (*group.helpers, verb) if grammar.is_finite(t)), None)
    return finite is not None and not grammar.lower[finite].endswith(ending)


def _has_object(grammar: Grammar, i: int) -> bool:
    return any(grammar.dep[c] == "obj" for c in grammar.children[i])


def _inverted(grammar: Grammar, i: int) -> int | None:
    """ "comme l'a demandé le premier ministre": the object stands before, the subject behind."""
    after = [c for c in grammar.children[i] if grammar.dep[c] in ("obj", "obl:arg") and c > i and grammar.pos[c] in ("NOUN", "PROPN") and not grammar.preposition(c)]
    before = [c for c in grammar.children[i] if grammar.dep[c] == "obj" and c < i]
    first = grammar.group(i).first
    opener = grammar.lower[first - 1] if first else ""
    reach = [*range(i + 1, min(i + 4, len(grammar.lower))), *(k for h in grammar.group(i).helpers for k in range(h + 1, min(h + 4, i)))]
    pronoun = next((k for k in reach if grammar.lower[k] in _BEHIND), None)   # "affirme-t-il", "a-t-il lancé"
    if pronoun is not None:
        return pronoun
    return after[0] if after and (before or opener in ("que", "qu'", "comme", "où", "dont")) else None


def _left_of(grammar: Grammar, first: int) -> int | None:
    """The head of the noun phrase that ends where a verb group begins, insertions between commas left out."""
    j = first - 1
    start = grammar.body_start(first)
    for _ in range(3):
        while j >= start and (grammar.lower[j] in ("»", "«", "“", '"', "”", "même") or grammar.pos[j] == "ADV"):
            j -= 1
        if j < start or grammar.lower[j] in _STOPS or grammar.is_verb(j) and not grammar.is_participle(j):
            return None
        if grammar.lower[j] == ",":
            opening = next((k for k in range(j - 1, start - 1, -1) if grammar.lower[k] == ","), None)
            if opening is None or opening == start:
                return None
            j = opening - 1
            continue
        break
    if j < start:
        return None
    while j > start and grammar.lower[j] in words.OWN_ENDINGS and _is_object_pronoun(grammar, j, next((t for t in range(j + 1, j + 4) if grammar.is_finite(t)), j)):
        j -= 1
    if grammar.lower[j] == "il" and _is_empty(grammar, j):
        return None
    if grammar.lower[j] in _SUBJECT_PRONOUNS or grammar.lower[j] in ("qui", "lequel", "laquelle"):
        return j
    if grammar.pos[j] not in ("NOUN", "PROPN", "ADJ", "NUM") and not _names(grammar, j):
        return None
    top = j
    while start <= grammar.head[top] < top and grammar.pos[grammar.head[top]] in ("NOUN", "PROPN", "ADJ") and ":" not in grammar.lower[grammar.head[top]:top] and not _is_other_phrase(grammar, grammar.head[top], top, j):
        top = grammar.head[top]
    verb = grammar.head[top]
    if grammar.dep[verb] == "acl:relcl" and grammar.dep[top] not in words.SUBJECTS and start <= grammar.head[verb] < verb < top:
        return grammar.head[verb]    # "Stoltenberg, qui rencontrera le Premier ministre, a refusé": the relative clause ends before the verb
    return top


def _is_other_phrase(grammar: Grammar, head: int, i: int, last: int) -> bool:
    """ "Dans une lettre à Jens Stoltenberg, Haïder al-Abadi": behind a comma a name of its own, which the parse hangs on the phrase before."""
    return grammar.dep[i] == "appos" and "," in grammar.lower[head:i] and _names(grammar, i) and grammar.mention_at[last] is grammar.mention_at[i] and any(
        grammar.dep[t] == "case" and grammar.lower[t] in _FRONTING for t in range(max(grammar.opens[i], head - 8), head))


def _is_empty(grammar: Grammar, i: int) -> bool:
    """Does "il" stand for nobody: "il n'y a", "il faut", "il est prévu", "il n'est pas question"?"""
    after = grammar.lower[i + 1:i + 7]
    if "y" in after[:3] or any(w in ("faut", "faudra", "faudrait", "s'agit", "agit", "agira") for w in after[:4]):
        return True
    return any(w in words.TO_BE for w in after[:3]) and any(w in words.IMPERSONAL for w in after)


def _names(grammar: Grammar, i: int) -> bool:
    at = grammar.mention_at
    return bool(at) and at[i] is not None


def _addressee(grammar: Grammar, i: int) -> int | None:
    """Who is to do what is asked: "a appelé l'Otan à s'impliquer", "a demandé à l'Alliance d'envoyer"."""
    if not grammar.is_infinitive(i):
        return None
    above = _governing(grammar, i)
    if above is None or not grammar.is_verb(above) or grammar.lemma[above] not in _ASKING:
        return None
    between = [c for c in grammar.children[above] if above < c < i and grammar.dep[c] in _ADDRESSED and grammar.pos[c] in ("NOUN", "PROPN")]
    return between[0] if between else None


_ADDRESSED = frozenset({"iobj", "obj", "obl:arg", "obl:mod"})
_ASKING = frozenset({
    "accuser", "appeler", "autoriser", "demander", "enjoindre", "exhorter", "exiger", "forcer", "inciter", "inviter", "obliger", "ordonner", "permettre", "presser", "prier",
    "proposer", "sommer", "soupçonner", "supplier",
})


def _governing(grammar: Grammar, i: int) -> int | None:
    head = grammar.head[i]
    if head == i:
        return None
    if grammar.pos[i] == "ADJ" and grammar.is_verb(head):   # "s'est dit favorable"
        return head
    finite = grammar.tells(i)
    if grammar.dep[i] in words.INHERITING and (not finite or grammar.dep[i] == "conj"):
        return head
    return None


def _antecedent(grammar: Grammar, i: int) -> int:
    """Of "qui": the noun before it."""
    if grammar.lower[i] not in ("qui", "lequel", "laquelle", "lesquels"):
        return i
    verb = grammar.head[i]
    if grammar.dep[verb] == "acl:relcl" and grammar.head[verb] < i:
        return grammar.head[verb]
    j = i - 1
    while j > grammar.opens[i] and grammar.lower[j] in (",", "»", '"', ")"):
        j -= 1
    return j if grammar.pos[j] in _NOUNS else i


def _acts(grammar: Grammar, noun: int) -> bool:
    """Can a noun be the one who asks or does: is it an actor, or an act of one ("un appel américain")?"""
    owned = any(grammar.dep[c] == "amod" or grammar.dep[c] == "nmod" and _names(grammar, c) for c in grammar.children[noun])
    return _names(grammar, noun) or grammar.lemma[noun] in words.ACTS and owned


def _is_place(grammar: Grammar, i: int) -> bool:
    """ "le retrait d'Irak": the place that is left, not who leaves."""
    return grammar.pos[i] == "PROPN" and grammar.preposition(i) in ("d'", "de") and not any(grammar.dep[c] == "det" for c in grammar.children[i])


def _joined(grammar: Grammar, head: int) -> list[int]:
    """A head with those joined to it: "Parlement et gouvernement"."""
    found, stack = [head], [head]
    while stack:
        for c in grammar.children[stack.pop()]:
            if grammar.dep[c] == "conj" and grammar.pos[c] in _NOUNS:
                found.append(c)
                stack.append(c)
    if grammar.dep[head] == "conj" and grammar.pos[grammar.head[head]] in _NOUNS and grammar.head[head] < head:
        found.append(grammar.head[head])
    return found
