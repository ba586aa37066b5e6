"""Does the clause around a date look back or ahead? Read from prepositions, governing nouns, and the tense of the predicate."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from ..tenses import CONDITIONAL, FUTURE, GERUND, IMPERFECT, INFINITIVE, PARTICIPLE, PAST, PRESENT, SUBJUNCTIVE, tense
from ..vocabulary import dates_tense as words
from ..vocabulary.changes import MOTION

BACK, OPEN, EXPECTED, AHEAD = -1, 0, 1, 2  # EXPECTED: ahead of some time, perhaps past by now ("devait être signé en avril")

_CLIMB = 6          # heads to climb from the date to its predicate
_NOUN_REACH = 4     # tokens to the left in which a noun of a deadline governs the date
_PHRASE_REACH = 6   # tokens to the left in which the preposition of the date's phrase stands ("depuis les législatives du 12 mai")
_AUXILIARIES = frozenset({"aux", "aux:tense", "aux:pass", "aux:caus", "cop"})
_MOTION_STEMS = tuple(verb[:-2] for verb in MOTION if len(verb) > 5)   # of participles that the tagger takes for nouns ("partis")
_IN_PHRASE = frozenset({"ADJ", "ADP", "DET", "NOUN", "NUM", "PROPN"})


def outlook(doc: Doc, start: int, end: int) -> int:
    """BACK, OPEN, EXPECTED or AHEAD for the date in tokens `start` to `end`; the last two are greater than OPEN.

    A present tense is EXPECTED where it announces an appointment, OPEN elsewhere.
    """
    left = _words_before(doc, start)
    if any(word in words.AHEAD for word in left[-2:]) or left[-1:] == ["pour"]:
        return AHEAD
    phrase = phrase_before(doc, start)
    if not words.BACK.isdisjoint(phrase):
        return BACK
    if any(word in words.DEADLINES for word in left[-_NOUN_REACH:]):
        return EXPECTED
    if left[-1:] in (["de"], ["du"]) and not words.PAST_THINGS.isdisjoint(phrase):
        return BACK   # "l'attaque de mercredi n'affectera pas …"
    if (look := _participle_before(doc, start)) is not None:
        return look
    look = _of_predicate(doc, start, end)
    if look == BACK and left[-1:] in (["à"], ["jusqu'à"], ["au"]) and "jusqu'" in "".join(left[-2:]) and _grants(doc, start, end):
        return EXPECTED   # "a donné aux instructeurs jusqu'à vendredi"
    if look == BACK and (left[-1:] == ["avant"] or left[-2:-1] == ["avant"]) and _is_announced(doc, start, end):
        return EXPECTED   # "a exigé leur départ avant le 30 juin"
    if look == OPEN:
        if "après" in phrase:
            return BACK
        if not words.LIMITS.isdisjoint(phrase) or left[-3:-1] == ["à", "partir"] or left[-3:-1] == ["à", "compter"]:
            return EXPECTED
    return look


def _is_announced(doc: Doc, start: int, end: int) -> bool:
    """Does a verb that points ahead stand before the date, with the noun or infinitive of what is to happen between them?"""
    verb = _nearest_verb(doc, start, end)
    while verb is not None and verb.i < start and tense(verb) == INFINITIVE and verb.head.pos_ == "VERB" and verb.head.i < verb.i:
        verb = verb.head     # "ont juré d'expulser les troupes avant …"
    return verb is not None and verb.i < start and verb.lemma_ in words.PROSPECTIVE | words.VOWING and any(doc[i].pos_ in ("NOUN", "VERB") for i in range(verb.i + 1, start))


def _grants(doc: Doc, start: int, end: int) -> bool:
    verb = governing_verb(doc, start, end)
    return verb is not None and verb.lemma_ in words.GRANTING


def _words_before(doc: Doc, start: int) -> list[str]:
    first = doc[start].sent.start
    return [doc[i].lower_ for i in range(max(first, start - _PHRASE_REACH), start)]


def phrase_before(doc: Doc, start: int) -> list[str]:
    """The words of the prepositional phrase that the date closes: no verb and no comma among them."""
    found = []
    for i in range(start - 1, max(doc[start].sent.start, start - _PHRASE_REACH) - 1, -1):
        if doc[i].pos_ not in _IN_PHRASE and doc[i].lower_ not in words.BACK | words.LIMITS:
            break
        found.append(doc[i].lower_)
    return found


# --- a participle right before the date -------------------------------------------------------------

def _participle_before(doc: Doc, start: int) -> int | None:
    """What a bare participle before the date says, which the tagger may take for an adjective or a noun ("la décision, prise en février")."""
    first, i = doc[start].sent.start, start - 1
    while i > first and doc[i].pos_ in ("ADP", "DET"):
        i -= 1
    if i < first or not doc[i].lower_.endswith(words.PARTICIPLE_ENDINGS) or any(doc[k].pos_ == "AUX" for k in range(max(first, i - 3), i)):
        return None
    bare = doc[i].pos_ == "ADJ" or doc[i].pos_ == "VERB" and tense(doc[i]) == PARTICIPLE or doc[i].pos_ == "NOUN" and i > first and doc[i - 1].text == ","
    if not bare:
        return None
    return EXPECTED if doc[i].lower_.rstrip("es") in words.AHEAD_FORMS else BACK


# --- the predicate ------------------------------------------------------------------------------------

def governing_verb(doc: Doc, start: int, end: int) -> Token | None:
    """The verb that the date depends on by the parse; else the nearest verb before it in its sentence, else after it."""
    predicate = _predicate(doc, start, end)[0]
    return predicate if predicate is not None and predicate.pos_ in ("VERB", "AUX") else _nearest_verb(doc, start, end)


def is_told_in_present(doc: Doc, start: int, end: int) -> bool:
    """Whether the verb of the date is in the present tense, which also tells of the past ("En août, les frappes commencent")."""
    verb = governing_verb(doc, start, end)
    return verb is not None and tense(verb) == PRESENT


def _of_predicate(doc: Doc, start: int, end: int) -> int:
    predicate, noun = _predicate(doc, start, end)
    if predicate is None:
        predicate = _nearest_verb(doc, start, end)
    if predicate is None:
        named = {doc[i].lower_ for i in range(doc[start].sent.start, start)}
        return OPEN if named.isdisjoint(words.APPOINTED) else EXPECTED   # "Vers un vote dimanche"
    look = _outlook_of(predicate, 0)
    if look < EXPECTED and _is_planned_thing(doc, start, predicate, noun):
        return EXPECTED
    return look


def _predicate(doc: Doc, start: int, end: int) -> tuple[Token | None, Token | None]:
    """The first predicate above the date by the parse, and the noun between them, if the date depends on one.

    A predicate is a verb, or what a copula makes one ("serait ouvert", "étaient neuf").
    """
    for candidate in (doc[end - 1], doc[start]):
        noun = None
        for _ in range(_CLIMB):
            head = candidate.head
            if head.i == candidate.i:
                break
            if head.pos_ in ("VERB", "AUX") and not _is_adverbial(head) or any(child.dep_ in _AUXILIARIES for child in head.children):
                return _full_verb(head), noun
            if head.pos_ == "NOUN" and not start <= head.i < end:
                noun = head
            candidate = head
    return None, None


def _is_adverbial(verb: Token) -> bool:
    """ "à partir de lundi", "à compter de juin" hold no verb."""
    return verb.lower_ in ("partir", "compter") and verb.i > 0 and verb.nbor(-1).lower_ == "à" and verb.i + 1 < len(verb.doc) and verb.nbor(1).lower_ in ("de", "d'", "du")


def _nearest_verb(doc: Doc, start: int, end: int) -> Token | None:
    sentence = doc[start].sent
    before = (doc[i] for i in range(start - 1, sentence.start - 1, -1) if doc[i].pos_ == "VERB" and not _is_adverbial(doc[i]))
    after = (doc[i] for i in range(end, sentence.end) if doc[i].pos_ == "VERB" and tense(doc[i]) != INFINITIVE)
    return next(before, None) or next(after, None)


def _full_verb(token: Token) -> Token:
    return token.head if token.dep_ in _AUXILIARIES and token.head.pos_ == "VERB" else token


def _is_planned_thing(doc: Doc, start: int, predicate: Token, noun: Token | None) -> bool:
    """ "a appelé à un vote avant la mi-avril", "a annoncé un retrait en décembre": the date is that of the thing, not of the saying."""
    if predicate.lemma_ in words.POSTPONING:
        return start > predicate.i and doc[start - 1].lower_ in ("à", "au", "en", "jusqu'", "jusqu'à") or start - 2 > predicate.i and doc[start - 2].lower_ in ("à", "au", "jusqu'")
    if noun is None or not predicate.i < noun.i < start or predicate.lemma_ not in words.PROSPECTIVE or doc[start - 1].lower_ in ("de", "du", "d'"):
        return False
    case = next((child.lower_ for child in noun.lefts if child.dep_ == "case"), "")
    return case in ("", "à", "au", "sur", "d'", "de", "pour")


# --- the tense of a predicate -------------------------------------------------------------------------

def _outlook_of(predicate: Token, depth: int) -> int:
    form = tense(predicate) if predicate.pos_ in ("VERB", "AUX") else ""
    auxiliaries = [child for child in predicate.children if child.dep_ in _AUXILIARIES]
    if form == FUTURE and not auxiliaries:
        return AHEAD
    if form in (PARTICIPLE, GERUND) or auxiliaries and form != INFINITIVE:
        return _compound_outlook(predicate, form, auxiliaries, depth)
    if form == INFINITIVE:
        if any(tense(a) == INFINITIVE for a in auxiliaries):
            return BACK
        return _infinitive_outlook(predicate, depth)
    if form in (FUTURE, CONDITIONAL):
        return AHEAD
    if form in (PAST, IMPERFECT):
        return BACK
    if form == SUBJUNCTIVE:
        return _governor_outlook(predicate, depth)
    return EXPECTED if predicate.lemma_ in words.APPOINTMENTS or predicate.lemma_ in words.PROSPECTIVE else OPEN


def _compound_outlook(predicate: Token, form: str, auxiliaries: list[Token], depth: int) -> int:
    """Of a participle, or of what a copula makes a predicate."""
    if not auxiliaries:
        if predicate.lemma_ in words.AHEAD_PARTICIPLES:
            return EXPECTED
        return BACK if form == PARTICIPLE else _governor_outlook(predicate, depth)
    having = any(a.lemma_ == "avoir" for a in auxiliaries)
    tenses = {tense(a) for a in auxiliaries if a.lower_ != "été"}
    if FUTURE in tenses or CONDITIONAL in tenses and not having:
        return AHEAD
    if not having and predicate.lemma_ in words.AHEAD_PARTICIPLES:
        return EXPECTED  # "est attendu lundi à Bagdad"
    if SUBJUNCTIVE in tenses and not having:
        return _governor_outlook(predicate, depth)
    if not having and INFINITIVE in tenses:
        return _infinitive_outlook(predicate, depth)  # "doit être lancée en mai"
    if not having and PRESENT in tenses and not _is_compound_past(predicate):
        return OPEN   # "est connu"
    return BACK


def _is_compound_past(predicate: Token) -> bool:
    """ "sont partis", "s'est réuni", "est tombé" tell of the past, "est connu" of now."""
    reflexive = any(child.lower_ in ("s'", "se") for child in predicate.lefts)
    return reflexive or predicate.lemma_ in MOTION or predicate.pos_ != "VERB" and predicate.lower_.startswith(_MOTION_STEMS)


def _infinitive_outlook(verb: Token, depth: int) -> int:
    markers = {child.lower_ for child in verb.lefts if child.pos_ == "ADP"}
    if "après" in markers:
        return BACK
    if "pour" in markers or "afin" in markers:
        return AHEAD
    return _governor_outlook(verb, depth)


def _governor_outlook(verb: Token, depth: int) -> int:
    """What stands above an infinitive or a subjunctive: "la décision de lancer", "s'attend à ce que … commencent"."""
    head = verb.head
    if head.i == verb.i:
        return AHEAD if any(tense(t) == SUBJUNCTIVE for t in (verb, *verb.children) if t.pos_ in ("VERB", "AUX")) else OPEN  # "Que l'on ferme cette mission avant l'hiver !"
    if depth >= _CLIMB:
        return OPEN
    if head.lemma_ in words.PROSPECTIVE:
        return EXPECTED if head.pos_ == "VERB" and _outlook_of(head, _CLIMB) in (BACK, EXPECTED) else AHEAD
    if head.pos_ in ("VERB", "AUX"):
        return _outlook_of(head, depth + 1)
    return _governor_outlook(head, depth + 1)
