"""Reporting verbs in a sentence: where the words that report stand, what they do, and what they can govern.

In: a Doc with its parse, a sentence, and the tokens whose form is that of a reporting verb. Out: a `Cue` for each
that does report: nouns of the same form, futures and modals ("devrait annoncer"), the outlet's own asides
("rappelons que"), and denied sayings ("n'a jamais demandé") are left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from ..vocabulary import reporting, reporting_phrases as phrasebook
from ..vocabulary.conjugation import FINITE, FIRST, FUTURE, GERUND, INFINITIVE, PARTICIPLE, shapes

HAVE = frozenset("a ai aient ait as aura auraient aurait auront avaient avais avait avez avions avoir avons ayant eurent eut ont".split())
BE = frozenset("est sont était étaient sera seront serait seraient fut furent soit soient été étant être".split())
REFLEXIVE = frozenset({"s'", "se"})
CLITICS = frozenset({"l'", "le", "la", "les", "en", "y", "lui", "leur", "n'", "ne", "s'", "se"})
QUOTES = frozenset("«»“”\"„‹›")
INVERTED = frozenset({"-il", "-elle", "-ils", "-elles", "-on", "t-il", "t-elle", "-t-il", "-t-elle", "-t-on"})
NEGATIONS = frozenset({"pas", "jamais", "guère", "point", "aucunement", "nullement"})
# Words of adverbial phrases between auxiliary and participle: "ont en effet exigé", "a à plusieurs reprises demandé".
_ADVERBIAL = frozenset("-t ailleurs ainsi aussi côté de effet en fois nouveau nouvelle outre par leur part plusieurs pour reprises revanche sa son tour une à".split())
_NOMINAL = frozenset({"NOUN", "ADJ", "PROPN"})
_SUBJECT_STARTS = frozenset({"-t", "ce", "cet", "cette", "l'", "la", "le", "sa", "son", "un", "une"})
_DETERMINERS = frozenset({"DET", "ADP", "NUM"})


@dataclass(frozen=True, slots=True)
class Meaning:
    """One reading of a form. `framed`: it reports only with one of its complements."""

    lemma: str
    shape: str
    act: str
    complements: frozenset[str]
    framed: bool = False


@dataclass(slots=True)
class Cue:
    """Words that report, tokens `first` to `last` (exclusive); `verb` carries the parse.

    `act` is the class of the verb (vocabulary.reporting); `complements` what can carry the content. `inverted`:
    the subject pronoun that hangs on the verb. `governor`: the verb whose subject an infinitive shares.
    `parent`: the cue with which a bare participle shares auxiliary and subject ("et encouragé …").
    """

    first: int
    last: int
    verb: Token
    lemma: str
    act: str
    complements: frozenset[str]
    shape: str
    passive: bool = False
    negated: bool = False
    inverted: int | None = None
    governor: Token | None = None
    parent: Cue | None = None
    reflexive: bool = False
    framed: bool = False


_HEADS = frozenset(words[0] for words in phrasebook.LOCUTIONS) | phrasebook.CARRIERS


def _meanings() -> dict[str, tuple[Meaning, ...]]:
    found: dict[str, list[Meaning]] = {}
    known: set[str] = set()
    for table, framed in ((reporting.VERBS, False), (reporting.FRAMED, True)):
        for act, verbs in table.items():
            for lemma, complements in verbs.items():
                known.add(lemma)
                for form, shape in shapes(lemma):
                    found.setdefault(form, []).append(Meaning(lemma, shape, act, frozenset(complements.split()), framed))
    for lemma in _HEADS - known:
        for form, shape in shapes(lemma):
            found.setdefault(form, []).append(Meaning(lemma, shape, "", frozenset(), True))
    return {form: tuple(meanings) for form, meanings in found.items()}


FORMS = _meanings()
FORMS["confiant"] = tuple(m for m in FORMS["confiant"] if m.shape != GERUND)    # "confiant" is an adjective
_LOCUTIONS: dict[str, list[tuple[tuple[str, ...], str, frozenset[str]]]] = {}
for _words, (_act, _complements) in phrasebook.LOCUTIONS.items():
    _LOCUTIONS.setdefault(_words[0], []).append((_words[1:], _act, frozenset(_complements.split())))
_SAYS = (Meaning("", FINITE, "say", frozenset()),)      # any verb behind a quotation: "« … », soupirait-il"


def find_cues(doc: Doc, words: Sequence[str], start: int, end: int, hits: Sequence[int], closed: Sequence[int] = ()) -> list[Cue]:
    """The cues among `hits` (tokens whose lower-case form is in `FORMS`) of a sentence, in text order.

    `closed` are the tokens of marks that close a quotation; a verb with its subject behind one reports, whatever it means.
    """
    inverted = [v for i in range(start + 2, end) if words[i] in INVERTED and _is_inverted_clause(doc, words, v := i - 1 - (words[i - 1] == "-t"))]
    hits = sorted({*hits, *inverted}) if inverted else hits
    hits = sorted({*hits, *(i for mark in closed if (i := _verb_behind(doc, words, mark, end)) is not None)}) if closed else hits
    cues: list[Cue] = []
    taken = -1
    for i in hits:
        if i < taken:
            continue
        cue = _cue(doc, words, start, end, i, cues)
        if cue is not None:
            cues.append(cue)
            taken = cue.last
    return cues


_NOT_TELLING = frozenset("doit doivent est faut ont peut peuvent pourrait reste restent sembla semble sera serait sont suffit va vaut vont".split()) | HAVE | BE


def _is_inverted_clause(doc: Doc, words: Sequence[str], i: int) -> bool:
    """", rigole-t-il.": any verb behind a comma with its pronoun reports what stands before it."""
    if words[i] in FORMS or words[i] in _NOT_TELLING or doc[i].pos_ not in ("VERB", "AUX", "NOUN", "ADJ"):
        return False
    before = i - 1
    while words[before] in CLITICS:
        before -= 1
    return words[before] in (",", "!", "?", "…") or words[before] in QUOTES


def _verb_behind(doc: Doc, words: Sequence[str], mark: int, end: int) -> int | None:
    """The verb of "», soupirait-il", "», s'agace le ministre", "», a lâché X"."""
    i = mark + 1
    while i < end and (words[i] in (",", "-", "–", "—") or words[i] in CLITICS):
        i += 1
    if i >= end:
        return None
    if words[i] in HAVE or words[i] in BE:
        i = next((j for j in range(i + 1, min(end, i + 5)) if doc[j].pos_ == "VERB"), i)
    if words[i] in FORMS or words[i].endswith("ant") or words[i] in HAVE or words[i] in BE:
        return None
    # A verb that the model takes for a noun stands right before its subject: "», soupire le chef d'état-major"
    before_subject = i + 1 < end and (words[i + 1] in _SUBJECT_STARTS or words[i + 1] in INVERTED or doc[i + 1].pos_ == "PROPN")
    return i if doc[i].pos_ == "VERB" or doc[i].pos_ in ("ADJ", "NOUN") and before_subject else None


def _cue(doc: Doc, words: Sequence[str], start: int, end: int, i: int, earlier: list[Cue]) -> Cue | None:
    token = doc[i]
    if _is_noun(doc, words, token, start):
        return None
    auxiliary, first = _auxiliary(doc, words, start, i)
    reflexive = any(words[j] in REFLEXIVE and all(words[k] in CLITICS for k in range(j, first)) for j in range(max(start, first - 2), i))
    meaning = _meaning(words, i, reflexive, PARTICIPLE if auxiliary else None)
    if meaning is None:
        return None
    lemma, act, complements, framed, last = meaning.lemma, meaning.act, meaning.complements, meaning.framed, i + 1
    found = _locution(doc, words, end, i, lemma) or _carried_noun(doc, words, end, i, lemma) if lemma in _HEADS else None
    if found is not None:
        act, complements, last = found
        framed = False
    elif not act:
        return None
    cue = Cue(_with_clitics(words, start, first), last, token, lemma, act, complements, meaning.shape, reflexive=reflexive, framed=framed)
    cue.inverted = next((j for j in range(first, min(end, i + 3)) if words[j] in INVERTED), None)
    if cue.inverted is not None and cue.inverted >= cue.last:
        cue.last = cue.inverted + 1
    return cue if _reports(doc, words, start, end, cue, auxiliary, earlier) else None


def _is_noun(doc: Doc, words: Sequence[str], token: Token, start: int) -> bool:
    """A noun or adjective of the same form: "une demande", "le juge", "la mise en garde"."""
    if token.i == start:
        return token.pos_ in _NOMINAL and words[token.i][-1] in "es"
    if token.i > start + 1 and words[token.i - 1] in CLITICS and doc[token.i - 2].pos_ in ("NOUN", "PROPN", "PRON"):
        return False        # "Hadi al-Ameri le somme d'appliquer …"
    before = doc[token.i - 1]
    if before.pos_ in _DETERMINERS and words[before.i] not in ("l'", "le", "la", "les") and token.pos_ != "VERB":
        return True
    return token.pos_ in _NOMINAL and before.pos_ in ("DET", "ADP", "ADJ", "NUM")


def _auxiliary(doc: Doc, words: Sequence[str], start: int, i: int) -> tuple[str, int]:
    """"have", "be", "have been" or "" for the auxiliary of the verb at `i`, and the first token of the whole form."""
    parsed = [t.i for t in doc[i].children if start <= t.i < i and (words[t.i] in HAVE or words[t.i] in BE) and QUOTES.isdisjoint(words[t.i:i])]
    if parsed and parsed[0] >= i - 8:
        return ("be" if words[parsed[0]] in BE else "have been" if len(parsed) > 1 else "have"), parsed[0]
    j, kind, first = i - 1, "", i
    steps = 0
    while j >= start and steps < 8:
        word = words[j]
        if word in HAVE:
            return ("have been" if kind == "be" else "have"), j
        if word in BE:
            kind, first = "be", j
            if word != "été":
                return kind, first
        elif word == "," and (opening := next((k for k in range(j - 1, max(start, j - 7), -1) if words[k] == ","), None)) is not None:
            j = opening     # "a, de son côté, appelé"
        elif not (doc[j].pos_ == "ADV" or word in INVERTED or word in NEGATIONS or word in _ADVERBIAL):
            break
        j -= 1
        steps += 1
    return (kind, first) if kind else ("", i)


def _with_clitics(words: Sequence[str], start: int, first: int) -> int:
    """The cue takes in the reflexive pronoun ("s'est félicité"), not objects ("l'a demandé")."""
    return first - 1 if first > start and words[first - 1] in REFLEXIVE else first


def _meaning(words: Sequence[str], i: int, reflexive: bool, shape: str | None) -> Meaning | None:
    options = FORMS.get(words[i])
    if options is None:
        return _SAYS[0]
    fitting = [m for m in options if m.lemma.startswith(("se ", "s'")) == reflexive]
    if shape:
        fitting = [m for m in fitting if m.shape == shape]
    elif len(fitting) > 1:
        fitting = sorted(fitting, key=lambda m: m.shape != FINITE)
    return fitting[0] if fitting else None


def _locution(doc: Doc, words: Sequence[str], end: int, i: int, lemma: str) -> tuple[str, frozenset[str], int] | None:
    """The words that make "faire", "mettre" or "être" report, directly after it or after an adverb."""
    at = i + 1
    while at < end and (doc[at].pos_ == "ADV" or words[at] in INVERTED or words[at] == "-t"):
        at += 1
    for rest, act, complements in _LOCUTIONS.get(lemma, ()):
        last = at + len(rest) - 1
        while 1 < len(rest) and rest[-1] in _WRITTEN and last < end and (words[last] in _WEEKDAYS or doc[last].pos_ == "ADV"):
            last += 1       # "ont fait état mardi d'un accord"
        if last < end and list(rest[:-1]) == list(words[at:at + len(rest) - 1]) and words[last] in _WRITTEN.get(rest[-1], (rest[-1], rest[-1] + "e", rest[-1] + "s", rest[-1] + "es")):
            return act, complements, last + 1
    return None


_WEEKDAYS = frozenset({"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier"})
# A preposition at the end of a locution, with its article where one hides in it; other words may agree ("convaincue").
_WRITTEN = {"de": ("de", "d'", "du", "des"), "à": ("à", "au", "aux"), "que": ("que",)}
_OPENINGS = {"que": ("que", "qu'"), "de": ("de", "d'", "du", "des"), "à": ("à", "au", "aux"), "contre": ("contre",), "sur": ("sur",), "pour": ("pour",)}


def _carried_noun(doc: Doc, words: Sequence[str], end: int, i: int, lemma: str) -> tuple[str, frozenset[str], int] | None:
    """"lance un nouvel appel à", "a exprimé l'espoir que": the verb only carries a noun that reports, with what the noun governs."""
    if lemma not in phrasebook.CARRIERS:
        return None
    for j in range(i + 1, min(i + 7, end)):
        if words[j] in phrasebook.NOUNS:
            act, openings = phrasebook.NOUNS[words[j]]
            after = j + 1
            while after < end and (doc[after].pos_ in ("ADJ", "ADV") or words[after] in _WEEKDAYS):
                after += 1
            if after < end and any(words[after] in _OPENINGS[o] for o in openings.split()):
                return act, frozenset(f for o in openings.split() for f in (o, f"{o}+inf")), after
            return None
        if doc[j].pos_ not in ("DET", "ADJ", "NUM", "ADV") and words[j] not in INVERTED:
            return None
    return None


def _reports(doc: Doc, words: Sequence[str], start: int, end: int, cue: Cue, auxiliary: str, earlier: list[Cue]) -> bool:
    """Does this form say that somebody says something? Completes the cue on the way."""
    cue.negated = _negated(words, start, end, cue)
    if cue.negated != (cue.lemma in reporting.ONLY_NEGATED) and (not cue.negated or cue.lemma not in reporting.POSITIVE_WHEN_NEGATED):
        return False
    if cue.shape == FIRST or words[cue.first] in ("ait", "aient"):
        return False    # "rappelons que"; "a démenti que Berlin ait promis"
    if cue.shape == PARTICIPLE:
        if auxiliary == "be" and not cue.reflexive or auxiliary == "have been":
            cue.passive = True
        elif not auxiliary:
            return _bare_participle(doc, words, start, cue, earlier)
        return words[cue.first] not in ("avoir", "ayant") or _licensed(doc, words, start, end, cue)
    if cue.shape == INFINITIVE:
        return _licensed(doc, words, start, end, cue)
    if cue.shape == FUTURE or cue.shape == FINITE and _is_conditional(words[cue.verb.i], cue.lemma):
        cue.shape = FUTURE      # "a expliqué que l'Irak demanderait des formateurs": not yet asked
    return True


def _is_conditional(word: str, lemma: str) -> bool:
    """Is this the conditional of a verb ("demanderait", not "assurait")?"""
    stem = word.removesuffix("aient").removesuffix("ait")
    return stem != word and any(m.shape == FUTURE and m.lemma == lemma for m in FORMS.get(stem + "a", ()))


def _negated(words: Sequence[str], start: int, end: int, cue: Cue) -> bool:
    before = words[max(start, cue.first - 3):cue.first]
    if not any(w in ("ne", "n'") for w in before):
        return "sans" in before[-2:]
    inside = words[cue.first:min(end, cue.verb.i + 3)]
    # "aucune lettre de Bagdad ne réclame": the subject denies
    return any(w in NEGATIONS or w in _NOBODY for w in inside) or any(w in _NOBODY for w in words[max(start, cue.first - 12):cue.first])


_NOBODY = frozenset({"aucun", "aucune", "nul", "nulle", "personne", "rien", "ni", "plus"})


def _bare_participle(doc: Doc, words: Sequence[str], start: int, cue: Cue, earlier: list[Cue]) -> bool:
    """A participle without auxiliary: "et encouragé …" shares that of an earlier cue; "répété par X" is passive."""
    i = cue.first
    before = [c for c in reversed(earlier) if c.shape == PARTICIPLE and not c.passive]
    coordinated = next((c for c in before if c.verb.i == cue.verb.head.i), None)
    parent = coordinated if coordinated is not None and not coordinated.framed else next((c for c in before if not c.framed), coordinated)
    linked = i > start and words[i - 1] in ("et", "puis", "ou", "mais") or i - 1 > start and words[i - 2] in ("et", "puis") and doc[i - 1].pos_ == "ADV"
    if linked and parent is not None and not cue.reflexive:
        cue.parent = parent
        return True
    head = doc[cue.verb.i].head
    if linked and cue.verb.dep_ == "conj" and start <= head.i < i and any(words[t.i] in HAVE for t in head.children):
        cue.governor = head     # "a rencontré son homologue et réaffirmé son soutien"
        return True
    cue.passive = True
    return True


# The model takes some of these for adjectives ("s'est-il borné à répondre").
_OPEN_FORMS = frozenset(form for lemma in reporting.OPEN_TO_INFINITIVE if lemma.endswith(("er", "enir", "uivre", "ouloir", "ettre")) for form, shape in shapes(lemma) if shape in (FINITE, PARTICIPLE, GERUND))


def _licensed(doc: Doc, words: Sequence[str], start: int, end: int, cue: Cue) -> bool:
    """An infinitive reports where a verb before it says that it happens: "a tenu à saluer", "vient d'annoncer"."""
    j = cue.first - 1
    while j >= start and (words[j] in CLITICS or words[j] in ("à", "d'", "de", "par", "pas", "point") or words[j] in _WEEKDAYS or words[j] in INVERTED or doc[j].pos_ == "ADV" and words[j] not in ("avant", "après", "beau")):
        j -= 1
    if cue.shape == INFINITIVE and words[cue.first - 1] in ("d'", "de") and _tells_in_the_infinitive(doc, words, start, j):
        cue.governor = cue.verb
        return True
    if j < start:
        return False
    governor = doc[j]
    if words[j] in ("avant", "après"):
        cue.governor = governor
        return True
    if words[j] == "pour" and cue.shape == INFINITIVE:
        head = cue.verb.head
        if not (start <= head.i < j and head.pos_ == "VERB"):
            head = next((t for t in reversed(doc[start:j]) if t.pos_ == "VERB"), head)
        called = start <= head.i < j and head.pos_ == "VERB"
        cue.governor = head if called else governor
        return cue.act in ("ask", "blame") or called and head.lemma_ in reporting.ADDRESSING
    if governor.lemma_ in reporting.OPEN_TO_INFINITIVE and governor.pos_ in ("VERB", "AUX") or words[j] in _OPEN_FORMS or words[j] == "beau":
        cue.governor = governor
        if words[j] == "beau":
            return j > start and words[j - 1] in HAVE
        auxiliary, first = _auxiliary(doc, words, start, j)
        if governor.lemma_ in ("vouloir", "souhaiter", "pouvoir") and not auxiliary:
            return False    # "veut demander" announces, "a voulu rassurer" reports
        cue.first = _with_clitics(words, start, first)
        cue.inverted = cue.inverted or next((k for k in range(cue.first, cue.last) if words[k] in INVERTED), None)
        # "n'a pas souhaité répondre" is silence, "n'a pas manqué de rappeler" is not
        return not _negated(words, start, end, cue) or governor.lemma_ in ("hésiter", "cesser", "manquer")
    return False


def _tells_in_the_infinitive(doc: Doc, words: Sequence[str], start: int, before: int) -> bool:
    """"Et le ministre de conclure : …", "Et d'ajouter : …"."""
    if words[start] not in ("et", "puis"):
        return False
    return before <= start or not any(t.pos_ in ("VERB", "AUX") for t in doc[start:before + 1])
