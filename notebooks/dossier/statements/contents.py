"""What a reporting verb reports: where the content begins after the verb, and where it ends.

The complements that a verb can take come from `vocabulary.reporting`; the first that fits on the surface wins.
"""

from __future__ import annotations

from collections.abc import Iterable

from .cues import CLITICS, QUOTES, Cue
from .phrases import DETERMINERS, Text, circumstance_end, phrase_at, skip_adjuncts
from ..vocabulary import reporting

QUE = frozenset({"que", "qu'"})
STOPS = frozenset({".", "!", "?", "…", "...", ";"})
_TO = {"à": ("à", "au", "aux"), "de": ("de", "d'", "du", "des"), "sur": ("sur",), "contre": ("contre",), "pour": ("pour", "en")}
_AMOUNTS = frozenset({"entre", "environ", "jusqu'", "jusqu'à", "près", "plus", "moins", "quelque", "davantage"})
_NOUN_STARTS = frozenset({"DET", "NOUN", "PROPN", "NUM", "X"})
_INFINITIVE_ENDS = ("er", "ir", "re", "oir")
REACH = 30      # how many tokens a content may begin behind its verb


def content_start(text: Text, cue: Cue, i: int, stop: int) -> int | None:
    """The first token of the content that follows the cue, opening quotation marks included; None if nothing follows.

    A participle or adjective that belongs to the cue ("s'est dit convaincu que") is added to the cue.
    """
    farthest = min(stop, i + REACH)
    while i < farthest:
        found = _complement(text, cue, i, stop)
        if found is not None:
            return found if found < stop else None
        after = skip_adjuncts(text, i, stop)
        if after == i:
            if text.words[i] == ",":
                after = i + 1
            else:
                break
        i = after
    return _distant_clause(text, cue, stop)


def _complement(text: Text, cue: Cue, i: int, stop: int) -> int | None:
    words, can = text.words, cue.complements
    word = words[i]
    following = words[i + 1] if i + 1 < stop else ""
    if word in QUE:
        return i + 1 if "que" in can or cue.act == "say" else None
    if word == ":" and i + 1 < stop:
        return i + 1
    if word in QUOTES:
        return i
    if word in ("à", "de", "sur") and following in ("ce", "le") and i + 2 < stop and (words[i + 2] in QUE or words[i + 2] == "fait" and i + 3 < stop and words[i + 3] in QUE):
        return i + 3 + (words[i + 2] == "fait") if "que" in can else None
    if word == "si" and "si" in can or word == "s'" and "si" in can and following in ("il", "ils"):
        return i
    if "words" in can:
        return next((j + 1 for j in range(i, min(stop, i + 3)) if j + 1 < stop and words[j + 1] in QUOTES and text.doc[j].pos_ in ("ADP", "DET")), None)
    if "inf" in can and is_infinitive(text, i, stop):
        return i
    for preposition in ("de", "à"):
        if f"{preposition}+inf" in can and word in _TO[preposition][:2] and is_infinitive(text, i + 1, stop):
            return i + 1
    if "who" in can or "who-de" in can:
        return _after_person(text, cue, i, stop)
    for preposition in ("de", "à", "sur", "contre", "pour"):
        if preposition in can and word in _TO[preposition] and i + 1 < stop and (word != "en" or following == "faveur"):
            if word in ("de", "d'", "du", "des") and i in text.dates:
                continue
            return i + (3 if word == "en" else 1)
    if "que" in can and (behind := _near_que(text, i, stop)) is not None:
        return behind
    if "adj" in can:
        return _attribute(text, cue, i, stop)
    return i if "noun" in can and _begins_noun(text, i, stop) else None


def _near_que(text: Text, i: int, stop: int) -> int | None:
    """Past a few words between the verb and its clause: "estime au contraire qu'il faut …"."""
    for j in range(i, min(stop - 1, i + 4)):
        if text.words[j] in QUE:
            return j + 1
        if text.doc[j].pos_ not in ("ADP", "ADV", "NOUN", "DET", "ADJ") or text.words[j] == ",":
            return None
    return None


def _begins_noun(text: Text, i: int, stop: int) -> bool:
    token, word = text.doc[i], text.words[i]
    if word in _AMOUNTS and any(t.pos_ == "NUM" or t.is_digit or t.lower_ == "de" for t in text.doc[i + 1:min(stop, i + 4)]):
        return True
    if token.pos_ not in _NOUN_STARTS and word not in DETERMINERS and not (token.pos_ == "ADJ" and i + 1 < stop and text.doc[i + 1].pos_ == "NOUN"):
        return False
    return i not in text.dates and skip_adjuncts(text, i, stop) == i


def is_infinitive(text: Text, i: int, stop: int) -> bool:
    """Does an infinitive begin here, pronouns and negation included ("ne pas s'engager")?"""
    words = text.words
    while i < stop and (words[i] in CLITICS or words[i] in QUOTES or words[i] in ("pas", "jamais", "plus", "ne", "n'") or text.doc[i].pos_ == "ADV" and not words[i].endswith(_INFINITIVE_ENDS)):
        i += 1
    return i < stop and text.doc[i].pos_ in ("VERB", "AUX") and words[i].endswith(_INFINITIVE_ENDS)


def _after_person(text: Text, cue: Cue, i: int, stop: int) -> int | None:
    """Past the person who is asked or blamed: "exhorte le gouvernement à dénoncer l'accord"."""
    words, can = text.words, cue.complements
    prepositions = [p for p in ("de", "à") if f"{p}+inf" in can]
    for j in range(i, min(stop - 1, i + 20)):
        if any(words[j] in _TO[p][:2] and is_infinitive(text, j + 1, stop) for p in prepositions):
            return j + 1
        if j > i and text.doc[j].pos_ == "VERB" and not words[j].endswith(_INFINITIVE_ENDS) and text.doc[j].dep_ not in ("acl", "amod"):
            break
    for preposition in ("contre", "à", "de", "pour", "sur"):
        if preposition in can and words[i] in _TO[preposition]:
            return i + 1
    if "que" in can:
        return next((j + 1 for j in range(i, min(stop - 1, i + 15)) if words[j] in QUE), None)
    if "de" in can:
        splits = [j for j in range(i + 1, min(stop, i + 12)) if words[j] in _TO["de"]]
        return splits[-1] + 1 if splits else None   # "accuse le gouvernement de complaisance"
    person = phrase_at(text, i, stop)
    return person.first if "who-de" in can and person is not None else None


def _attribute(text: Text, cue: Cue, i: int, stop: int) -> int | None:
    """"se dit prêt à négocier", "juge la demande prématurée", "s'est dit convaincu que …" (where the cue grows)."""
    token, words = text.doc[i], text.words
    if token.pos_ in ("ADJ", "VERB", "NOUN", "ADV", "DET", "ADP") and not words[i] in ("dans", "lors", "à", "sur"):
        j = i
        while j < stop and j < i + 3 and text.doc[j].pos_ in ("ADV", "ADJ", "VERB"):
            j += 1
        if j > i and j < stop and words[j] in QUE:
            cue.last = j
            return j + 1
        return i
    return None


def _distant_clause(text: Text, cue: Cue, stop: int) -> int | None:
    """A clause behind circumstances that the surface could not pass, by the parse; or one without "que" (machine translation: "a dit le nombre pourrait tomber")."""
    if "que" not in cue.complements:
        return None
    if cue.lemma == "dire" and cue.last < stop and text.words[cue.last] in DETERMINERS | {"il", "elle", "ils"} and cue.inverted is None:
        clause = next((j for j in range(cue.last, stop) if text.words[j] in (",", ".")), stop)
        if any(t.pos_ in ("VERB", "AUX") and not t.lower_.endswith((*_INFINITIVE_ENDS, "é", "ée", "és", "ées", "ant")) for t in text.doc[cue.last:clause]):
            return cue.last
    for child in cue.verb.children:
        if child.dep_ == "ccomp" and child.i > cue.verb.i:
            mark = next((t.i for t in child.children if t.dep_ == "mark" and text.words[t.i] in QUE and t.i >= cue.last), None)
            if mark is not None and mark + 1 < stop:
                return mark + 1
    return None


def content_end(text: Text, cue: Cue, start: int, stop: int, cuts: Iterable[int]) -> int:
    """Where the content that begins at `start` ends: at the next clause that reports (`cuts`), at what the subject does next, or with the sentence."""
    end = min([stop, *(c for c in cuts if c > start)])
    end = min(end, _next_act(text, cue, start, end))
    end = _without_circumstance(text, start, end)
    return trim_end(text, start, end)


def _next_act(text: Text, cue: Cue, start: int, end: int) -> int:
    """"a annoncé un retrait et quitté la salle": a second verb of the same subject, on a level with the cue."""
    has_auxiliary = cue.verb.i > cue.first
    for child in cue.verb.children:
        if child.dep_ != "conj" or not start < child.i < end or child.pos_ != "VERB":
            continue
        inner = [t for t in child.children]
        if any(t.dep_ == "mark" or t.dep_.startswith("nsubj") and text.words[t.i] not in ("il", "elle", "ils", "elles") for t in inner):
            continue
        if has_auxiliary != any(t.dep_.startswith("aux") for t in inner):
            continue
        link = next((t.i for t in inner if t.dep_ == "cc" and t.i > start), None)
        if link is not None:
            return link
    return end


def _without_circumstance(text: Text, start: int, end: int) -> int:
    """Leave out how and where it was said, at the end of the clause: ", dans un communiqué", "lors d'un point de presse"."""
    words = text.words
    for i in range(start + 2, end):
        if words[i] in ("dans", "lors", "sur", "devant", "en", "à", "au", "auprès", "par") and _is_saying_place(words, i, end):
            after = circumstance_end(text, i, end)
            if after is not None and after >= end - 1:
                return i
    return end


_SAYING_PLACES = frozenset(
    "afp allocution antenne cnn communiqué conférence discours députés déclaration entretien facebook interview journalistes lettre message micro note point presse reuters"
    " sermon sénateurs telegram tribune tweet twitter".split())


def _is_saying_place(words: list[str], i: int, end: int) -> bool:
    return any(w in _SAYING_PLACES for w in words[i + 1:min(end, i + 5)])


def trim_end(text: Text, start: int, end: int) -> int:
    """Without stops, commas, blanks and dangling links at the end."""
    doc, words = text.doc, text.words
    while end > start and (words[end - 1] in STOPS or words[end - 1] in (",", ":", "et", "mais", "–", "—") or doc[end - 1].is_space):
        end -= 1
    return end


def skip_links(text: Text, i: int, stop: int) -> int:
    """Past the outlet's links at the head of a clause: "Cependant, les troupes …", "Par ailleurs, …"."""
    words = text.words
    while i < stop and (words[i] in (",", "-", "–", "—", "•") or text.doc[i].is_space):
        i += 1
    for link in reporting.LINKS:
        length = len(link)
        if words[i] == link[0] and tuple(words[i:i + length]) == link and i + length < stop:
            if length > 1 or words[i + length] == "," or link[0] in ("et", "mais", "or"):
                return skip_links(text, i + length, stop)
    return i
