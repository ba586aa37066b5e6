"""Does the clause around a date look back or ahead? Read from prepositions, governing nouns, and the verb's tense."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from ..vocabulary import dates_tense as words

BACK, OPEN, EXPECTED, AHEAD = -1, 0, 1, 2  # EXPECTED: ahead of some time, perhaps past by now ("devait être signé en avril")

_CLIMB = 6          # heads to climb from the date to its verb
_NOUN_REACH = 4     # tokens to the left in which a noun of a deadline governs the date
_AUXILIARIES = frozenset({"aux", "aux:tense", "aux:pass", "aux:caus", "cop"})


def outlook(doc: Doc, start: int, end: int) -> int:
    """BACK, OPEN, EXPECTED or AHEAD for the date in tokens `start` to `end`; the last two are greater than OPEN.

    A present tense is EXPECTED where it announces an appointment, OPEN elsewhere.
    """
    sentence = doc[start].sent
    left = [doc[i].lower_ for i in range(max(sentence.start, start - _NOUN_REACH), start)]
    if any(word in words.AHEAD for word in left[-2:]):
        return AHEAD
    if any(word in words.BACK for word in left[-2:]):
        return BACK
    if any(word in words.DEADLINES for word in left):
        return EXPECTED
    if (look := _participle_before(doc, sentence.start, start)) is not None:
        return look
    verb = governing_verb(doc, start, end)
    look = _verb_outlook(verb, 0) if verb is not None else OPEN
    return EXPECTED if look == OPEN and "avant" in left[-2:] else look


def _participle_before(doc: Doc, first: int, start: int) -> int | None:
    """What a participle right before the date says, which the tagger may take for an adjective ("la décision prise en février")."""
    i = start - 1
    while i > first and doc[i].pos_ in ("ADP", "DET"):
        i -= 1
    if i < first or doc[i].pos_ != "ADJ" or not doc[i].lower_.endswith(words.PARTICIPLE_ENDINGS):
        return None
    return EXPECTED if doc[i].lower_.rstrip("es") in words.AHEAD_FORMS else BACK


def is_told_in_present(doc: Doc, start: int, end: int) -> bool:
    """Whether the verb of the date is in the present tense, which also tells of the past ("En août, les frappes commencent")."""
    verb = governing_verb(doc, start, end)
    return verb is not None and verb.morph.get("Tense") == ["Pres"] and verb.morph.get("Mood") == ["Ind"]


def governing_verb(doc: Doc, start: int, end: int) -> Token | None:
    """The verb that the date depends on by the parse; else the nearest verb before it in its sentence, else after it."""
    token = doc[end - 1]
    for candidate in (token, doc[start]):
        for _ in range(_CLIMB):
            head = candidate.head
            if head is candidate or head.i == candidate.i:
                break
            if head.pos_ in ("VERB", "AUX"):
                return _full_verb(head)
            candidate = head
    sentence = token.sent
    before = (doc[i] for i in range(start - 1, sentence.start - 1, -1) if doc[i].pos_ == "VERB")
    after = (doc[i] for i in range(end, sentence.end) if doc[i].pos_ == "VERB" and doc[i].morph.get("VerbForm") != ["Inf"])
    return next(before, None) or next(after, None)


def _full_verb(token: Token) -> Token:
    return token.head if token.dep_ in _AUXILIARIES and token.head.pos_ == "VERB" else token


def _verb_outlook(verb: Token, depth: int) -> int:
    morph = verb.morph
    form, tense, mood = (morph.get(name, [""])[0] for name in ("VerbForm", "Tense", "Mood"))
    auxiliaries = [child for child in verb.children if child.dep_ in _AUXILIARIES]
    if form == "Part" or auxiliaries and form != "Inf":
        return _participle_outlook(verb, tense, auxiliaries, depth)
    if form == "Inf":
        if any(a.morph.get("VerbForm") == ["Inf"] for a in auxiliaries):
            return BACK
        return _infinitive_outlook(verb, depth)
    if tense == "Fut" or mood == "Cnd":
        return AHEAD
    if tense in ("Past", "Imp"):
        return BACK
    if mood == "Sub":
        return _governor_outlook(verb, depth)
    return EXPECTED if verb.lemma_ in words.APPOINTMENTS or verb.lemma_ in words.PROSPECTIVE else OPEN


def _participle_outlook(verb: Token, tense: str, auxiliaries: list[Token], depth: int) -> int:
    if not auxiliaries:
        if verb.lower_.endswith(("ra", "ront")):
            return AHEAD  # no participle ends so: a future that the tagger does not know ("votera")
        if verb.lemma_ in words.AHEAD_PARTICIPLES:
            return EXPECTED
        return BACK if tense != "Pres" else _governor_outlook(verb, depth)
    having = any(a.lemma_ == "avoir" for a in auxiliaries)
    forms = [(a.morph.get("Tense", [""])[0], a.morph.get("Mood", [""])[0], a.morph.get("VerbForm", [""])[0]) for a in auxiliaries]
    if any(t == "Fut" for t, _, _ in forms) or any(m == "Cnd" for _, m, _ in forms) and not having:
        return AHEAD
    if not having and verb.lemma_ in words.AHEAD_PARTICIPLES:
        return EXPECTED  # "est attendu lundi à Bagdad"
    if not having and any(f == "Inf" for _, _, f in forms):
        return _infinitive_outlook(verb, depth)  # "doit être lancée en mai"
    return BACK


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
        return AHEAD if verb.morph.get("Mood") == ["Sub"] else OPEN  # "Que l'on ferme cette mission avant l'hiver !"
    if depth >= _CLIMB:
        return OPEN
    if head.lemma_ in words.PROSPECTIVE:
        return EXPECTED if head.pos_ == "VERB" and _verb_outlook(head, _CLIMB) == BACK else AHEAD
    if head.pos_ in ("VERB", "AUX"):
        return _verb_outlook(head, depth + 1)
    return _governor_outlook(head, depth + 1)
