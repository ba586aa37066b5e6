"""What a reporting verb reports: where the content begins after the verb, and where it ends.

The complements that a verb can take come from `vocabulary.reporting`; the first that fits on the surface wins.
"""

from __future__ import annotations

from collections.abc import Iterable

from .cues import CLITICS, INVERTED, QUOTES, Cue
from .phrases import DETERMINERS, TIME, Text, circumstance_end, is_name, phrase_at, skip_adjuncts, speaks_word
from ..vocabulary import reporting
from ..vocabulary.nouns import PERSONNEL
from ..vocabulary.reporting_phrases import LINKS

QUE = frozenset({"que", "qu'"})
STOPS = frozenset({".", "!", "?", "…", "...", ";"})
_TO = {"à": ("à", "au", "aux"), "de": ("de", "d'", "du", "des"), "sur": ("sur",), "contre": ("contre",), "pour": ("pour", "en")}
_AMOUNTS = frozenset({"entre", "environ", "jusqu'", "jusqu'à", "près", "plus", "moins", "quelque", "davantage"})
_NOUN_STARTS = frozenset({"DET", "NOUN", "PROPN", "NUM", "X"})
_ALL = frozenset({"tous", "tout", "toute", "toutes"})
_INFINITIVE_ENDS = ("er", "ir", "re", "oir")
_PARTICIPLE_ENDS = ("é", "ée", "és", "ées", "ant")
_QUESTIONS = frozenset({"combien", "comment", "où", "pourquoi", "quand", "quel", "quelle", "quelles", "quels", "qui"})
_NEW = frozenset({"de", "des", "un", "une"})
_OWN = frozenset({"leur", "leurs", "sa", "ses", "son"})
_INTENSIFIERS = frozenset({"assez", "aussi", "entièrement", "fort", "pleinement", "plus", "plutôt", "profondément", "si", "tout", "toute", "très", "trop", "vivement"})
REACH = 30      # how many tokens a content may begin behind its verb
CLAUSE = 16     # how many tokens of a complement are looked through


def content_start(text: Text, cue: Cue, i: int, stop: int) -> int | None:
    """The first token of the content that follows the cue, opening quotation marks included; None if nothing follows.

    A participle or adjective that belongs to the cue ("s'est dit convaincu que") is added to the cue.
    """
    farthest = min(stop, i + REACH)
    first = i
    while i < farthest:
        found = _complement(text, cue, i, stop)
        if found is not None:
            return found if found < stop else None
        after = skip_adjuncts(text, i, stop)
        if after == i:
            if text.words[i] != ",":
                break
            closing = next((j for j in range(i + 2, min(stop - 1, i + 7)) if text.words[j] == ","), None)
            aside = text.doc[i + 1:closing] if closing is not None else ()
            plain = not any(t.pos_ in ("VERB", "AUX") for t in aside) or any(t.lower_ in INVERTED for t in aside)
            if closing is not None and plain and (i == first or _complement(text, cue, closing + 1, stop) is not None):
                after = closing + 1     # "souhaite, dit-on, garder …"
            elif i > first:
                after = i + 1
            else:
                break
        i = after
    return _distant_clause(text, cue, stop)


def _complement(text: Text, cue: Cue, i: int, stop: int) -> int | None:
    """Where the content begins if a complement of the cue begins at `i`."""
    words, can = text.words, cue.complements
    word = words[i]
    following = words[i + 1] if i + 1 < stop else ""
    if word in QUE:
        return i + 1 if "que" in can or cue.act == "say" and not cue.framed else None
    if word == ":" and i + 1 < stop:
        return i + 1 if not cue.framed or following in QUOTES else None
    if word in QUOTES:
        return i
    if word == "," and following in QUOTES and cue.act in ("say", "warn", "announce") and not cue.framed and cue.inverted is None:
        return i + 1        # "Le général a dit, « Nous restons »"
    if word in ("à", "de", "d'", "du", "sur") and (behind := _past_fact(words, i, stop)) is not None:
        return behind if "que" in can else None
    if "si" in can and (question := _question(text, i, stop)) is not None:
        return question
    if "quoted" in can and (quoted := _quoted(text, i, stop)) is not None:
        return quoted
    if "words" in can:
        return next((j + 1 for j in range(i, min(stop, i + 3)) if j + 1 < stop and words[j + 1] in QUOTES and text.doc[j].pos_ in ("ADP", "DET")), None)
    if "inf" in can and is_infinitive(text, i, stop):
        return i
    for preposition in ("de", "à"):
        if f"{preposition}+inf" in can and word in _TO[preposition][:2] and is_infinitive(text, i + 1, stop):
            return i + 1
    if "pour+que" in can and word == "pour" and following in QUE:
        return i + 2
    if "who" in can or "who-de" in can or "who-à" in can:
        return _after_person(text, cue, i, stop)
    for preposition in ("de", "à", "sur", "contre", "pour"):
        if preposition in can and word in _TO[preposition] and i + 1 < stop and (word != "en" or following == "faveur"):
            if word in ("de", "d'", "du", "des") and i in text.dates:
                continue
            if f"{preposition}+inf" in can and (behind := _infinitive_near(text, cue, i + 1, stop)) is not None:
                return behind       # "son appel à l'Alliance à rester"
            return i + (3 if word == "en" else 1)
    if "que" in can and (behind := _near_que(text, i, stop)) is not None:
        return behind
    return _object(text, cue, i, stop)


def _infinitive_near(text: Text, cue: Cue, i: int, stop: int) -> int | None:
    """Behind the person who is addressed: "à l'Alliance à rester"."""
    for j in range(i, min(stop - 1, i + 8)):
        if text.doc[j].pos_ in ("VERB", "AUX") or text.words[j] in STOPS or text.words[j] == ",":
            return None
        if any(f"{p}+inf" in cue.complements and text.words[j] in _TO[p][:2] and is_infinitive(text, j + 1, stop) for p in ("à", "de")):
            return j + 1
    return None


def _object(text: Text, cue: Cue, i: int, stop: int) -> int | None:
    """The content that is an object or an attribute: "salue les efforts", "juge la demande prématurée", "voit dans ce vote un échec"."""
    words, can = text.words, cue.complements
    clitic = words[cue.verb.i - 1] in CLITICS       # "y voit", "le considère comme"
    if "dans" in can and (words[i] in ("dans", "en") or words[cue.verb.i - 1] == "y" and _begins_noun(text, i, stop)):
        return i if _verdict_in(text, i, stop) or words[cue.verb.i - 1] == "y" else None
    if "comme" in can and _linked_by(text, i, stop, "comme", clitic):
        return i
    if "as" in can and _linked_by(text, i, stop, "pour", clitic, adjective=True):
        return i
    if "adj" in can:
        return _attribute(text, cue, i, stop)
    if not _begins_noun(text, i, stop) or _is_no_content(text, cue, i, stop):
        return None
    if "noun" in can:
        return i if not is_an_act(text, cue, i, stop) else None
    if "new" in can and words[i] in _NEW or "own" in can and words[i] in _OWN:
        return i
    if "fault" in can and any(words[j] in reporting.FAULTS for j in range(i, min(stop, i + 4))):
        return i
    if "forecast" in can and any(w in reporting.FORECASTERS for w in words[max(0, cue.first - 10):cue.first]):
        return i
    if "idea" in can and any(words[j] in reporting.IDEAS for j in range(i, min(stop, i + 3))):
        return i
    return None


def _past_fact(words, i: int, stop: int) -> int | None:
    """Past "à ce que", "du fait que", "sur le fait que", "de ce que"."""
    for fixed in (("ce",), ("le", "fait"), ("fait",)):
        j = i + 1 + len(fixed)
        if j < stop and tuple(words[i + 1:j]) == fixed and words[j] in QUE and (fixed != ("fait",) or words[i] == "du"):
            return j + 1
    return None


def _question(text: Text, i: int, stop: int) -> int | None:
    """An indirect question: "si …", "pourquoi …", "à quel prix …", "ce que …"."""
    words = text.words
    if words[i] == "si" or words[i] == "s'" and i + 1 < stop and words[i + 1] in ("il", "ils"):
        return i
    at = i + (text.doc[i].pos_ == "ADP")
    if at < stop and (words[at] in _QUESTIONS or words[at] == "ce" and at + 1 < stop and words[at + 1] in ("que", "qu'", "qui")):
        return i
    return None


def _quoted(text: Text, i: int, stop: int) -> int | None:
    """A noun or infinitive with words in quotation marks, not just a name: "une présence « sous toutes ses formes »"."""
    words = text.words
    start = i + (words[i] in _TO["de"] or words[i] in _TO["à"])
    if start >= stop or not (_begins_noun(text, start, stop) or is_infinitive(text, start, stop)):
        return None
    for j in range(start, min(stop, start + CLAUSE)):
        if words[j] in QUOTES:
            end = next((k for k in range(j + 1, stop) if words[k] in QUOTES), stop)
            return start if end - j > 2 and not text.doc[j + 1].text[:1].isupper() else None
        if words[j] in (",", ":", ";") or words[j] in QUE or words[j] in ("qui", "dont", "et"):
            return None
    return None


def _linked_by(text: Text, i: int, stop: int, link: str, clitic: bool, adjective: bool = False) -> bool:
    """"le retrait comme une victoire", "l'Iran pour responsable": an object, the link and what the object is held to be."""
    words = text.words
    if words[i] == link:
        found = i if clitic else None
    elif _begins_noun(text, i, stop):
        found = next((j for j in range(i + 1, min(stop, i + CLAUSE)) if words[j] == link or words[j] in (",", ";", "que", "qu'")), None)
    else:
        return False
    if found is None or words[found] != link or found + 1 >= stop:
        return False
    after = found + 1 + (words[found + 1] in _INTENSIFIERS)
    return not adjective or after < stop and (text.doc[after].pos_ in ("ADJ", "VERB") or words[after].startswith("responsable"))


def _verdict_in(text: Text, i: int, stop: int) -> bool:
    """"voit dans la mission, forte de 500 hommes, la grande perdante": behind the place stands what is seen in it."""
    phrase = phrase_at(text, i + 1, stop)
    if phrase is None:
        return False
    for j in range(phrase.last, min(stop, phrase.last + CLAUSE)):
        if text.doc[j].pos_ == "DET" and text.words[j - 1] not in ("de", "d'", "dans", "à", "en", "par") and text.doc[j - 1].pos_ != "ADP":
            return True
    return False


def _is_no_content(text: Text, cue: Cue, i: int, stop: int) -> bool:
    nouns = reporting.NO_CONTENT.get(cue.lemma, ())
    return any(text.words[j] in nouns for j in range(i, min(stop, i + 4)))


def is_an_act(text: Text, cue: Cue, i: int, stop: int) -> bool:
    """"condamne le député à deux ans", "rappelle son ambassadeur", "dénonce l'accord": done, not said."""
    phrase = phrase_at(text, i, stop)
    head = text.words[phrase.head] if phrase is not None else ""
    if cue.lemma == "condamner":
        return phrase is not None and phrase.last < stop and text.words[phrase.last] in _TO["à"]
    if cue.lemma == "solliciter" and phrase is not None and (speaks_word(head) or is_name(text, phrase.head)):
        return True
    return cue.lemma == "rappeler" and (speaks_word(head) or head in PERSONNEL) or cue.lemma == "dénoncer" and head in reporting.TREATIES and not any(w in QUOTES for w in text.words[i:stop])


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
    if token.pos_ not in _NOUN_STARTS and word not in DETERMINERS and word not in _ALL and not (token.pos_ == "ADJ" and i + 1 < stop and text.doc[i + 1].pos_ == "NOUN"):
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
    infinitives = [p for p in ("de", "à") if f"{p}+inf" in can]
    for j in range(i, min(stop - 1, i + 20)):
        if any(words[j] in _TO[p][:2] and is_infinitive(text, j + 1, stop) for p in infinitives):
            return j + 1
        if j > i and text.doc[j].pos_ == "VERB" and not words[j].endswith(_INFINITIVE_ENDS) and text.doc[j].dep_ not in ("acl", "amod"):
            break
    if "que" in can and (found := next((j for j in range(i, min(stop, i + 15)) if words[j] in QUE and words[j - 1] not in ("plus", "moins", "autre", "ne")), None)) is not None:
        return found + 1 if found + 1 < stop else None
    prepositions = [p for p in ("contre", "sur", "à", "pour", "de") if p in can]
    for preposition in prepositions:
        if words[i] in _TO[preposition] and i not in text.dates:
            return i + 1
    if "who-de" in can and words[i] in ("de", "d'") and i + 1 < stop and (words[i + 1] in QUOTES or text.doc[i + 1].pos_ in ("NOUN", "ADJ")):
        return i + 1 if words[cue.first - 1] in CLITICS or any(w in QUE for w in words[max(0, cue.first - 8):cue.first]) else None     # "les alliés qu'il traite de profiteurs"
    if not _begins_noun(text, i, stop) or _is_no_content(text, cue, i, stop):
        return None
    if "who-de" in can:
        return i if _is_called(text, cue, i, stop) else None
    if "who-à" in can:
        return i if any(words[j] in _TO["à"] for j in range(i + 1, min(stop, i + CLAUSE))) else None
    splits = [j for p in prepositions if (j := _behind_object(text, cue, i, stop, p)) is not None]
    return min(splits) + 1 if splits else None


def _behind_object(text: Text, cue: Cue, i: int, stop: int, preposition: str) -> int | None:
    """The preposition that opens the content behind a person: "accuse le gouvernement de complaisance", "remercie le roi pour son accueil"."""
    words = text.words
    places = []
    for j in range(i + 1, min(stop - 1, i + CLAUSE)):
        if words[j] in STOPS or words[j] == "," and not places:
            break
        if words[j] in _TO[preposition] and text.doc[j + 1].pos_ not in ("VERB", "AUX"):
            places.append(j)
    if preposition != "de":
        if preposition == "à" and (cue.act != "ask" or not places or text.doc[places[0] + 1].pos_ == "PROPN"):
            return None
        return places[0] if places else None
    if cue.lemma == "assurer":      # "assure le commandement de la mission" is no promise
        return next((j for j in places if words[j + 1] in _OWN), None)
    for j in places:
        if words[j + 1] in _OWN or text.doc[j + 1].pos_ == "NOUN" and words[j] in ("de", "d'") and (text.doc[j - 1].pos_ == "PROPN" or text.doc[j + 1].head.i == cue.verb.i):
            return j
    return places[-1] if places else None


def _is_called(text: Text, cue: Cue, i: int, stop: int) -> bool:
    """"traite ses alliés de profiteurs", "qualifie l'accord d'« historique »": a bare noun or adjective, or quoted words, behind "de"."""
    words = text.words
    for j in range(i + 1, min(stop - 1, i + CLAUSE)):
        if words[j] in ("de", "d'") and (words[j + 1] in QUOTES or text.doc[j + 1].pos_ in ("ADJ", "VERB") or text.doc[j + 1].pos_ == "NOUN" and cue.lemma != "qualifier"):
            named = phrase_at(text, i, j)
            return cue.lemma == "qualifier" or named is not None and (speaks_word(words[named.head]) or is_name(text, named.head))
        if words[j] in ("de", "d'") and cue.lemma == "qualifier" and j + 2 < stop and text.doc[j + 1].pos_ == "NOUN":
            return True
    return False


def _attribute(text: Text, cue: Cue, i: int, stop: int) -> int | None:
    """"se dit prêt à négocier", "juge la demande prématurée", "s'est dit convaincu que …" (where the cue grows)."""
    doc, words = text.doc, text.words
    if doc[i].pos_ not in ("ADJ", "VERB", "NOUN", "ADV", "DET", "ADP", "PROPN") or words[i] in ("dans", "lors", "à", "sur", "en", "par", "pour"):
        return None
    j = i
    while j < stop and j < i + 3 and doc[j].pos_ in ("ADV", "ADJ", "VERB"):
        j += 1
    if j > i and j < stop and words[j] in QUE:
        cue.last = j
        return j + 1
    if cue.reflexive or doc[i].pos_ in ("ADJ", "VERB", "ADV"):
        return i
    # "a jugé trois miliciens" is a court at work: an attribute must stand behind the object
    end = next((k for k in range(i + 1, stop) if words[k] in STOPS or words[k] in (",", ":")), stop)
    found = any(t.pos_ == "ADJ" and t.dep_ in ("xcomp", "obl:mod", "advcl", "acl", "amod", "ROOT", "conj") or t.pos_ in ("VERB", "ADJ") and t.lower_.endswith(_PARTICIPLE_ENDS[:4]) or t.lower_ in ("à", "comme")
                or t.lower_ in QUOTES for t in doc[i + 1:end])
    return i if found else None


def _distant_clause(text: Text, cue: Cue, stop: int) -> int | None:
    """A clause behind circumstances that the surface could not pass, by the parse; or one without "que" (machine translation: "a dit le nombre pourrait tomber")."""
    if "que" not in cue.complements or cue.framed:
        return None
    subjects = {"elle", "elles", "il", "ils"} | (DETERMINERS if cue.lemma == "dire" else set())
    after = skip_adjuncts(text, cue.last, stop) if cue.last in text.dates or text.words[cue.last:cue.last + 1] and text.words[cue.last] in TIME else cue.last
    if after < stop and text.words[after] in subjects and cue.inverted is None:
        clause = next((j for j in range(after, stop) if text.words[j] in (",", ".", ":") or text.words[j] in QUOTES), stop)
        if any(t.pos_ in ("VERB", "AUX") and not t.lower_.endswith((*_INFINITIVE_ENDS, *_PARTICIPLE_ENDS)) for t in text.doc[after:clause]):
            return after
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
    end = _before_quotation(text, start, end)
    end = _without_circumstance(text, start, end)
    return trim_end(text, start, end)


def _before_quotation(text: Text, start: int, end: int) -> int:
    """"nie que l'Assemblée ait été consultée : « … »": the quotation behind the colon is a passage of its own."""
    words = text.words
    colon = next((j for j in range(start, end - 1) if words[j] == ":" and words[j + 1] in QUOTES), None)
    if colon is None:
        return end
    comma = next((j for j in range(colon - 1, start, -1) if words[j] == ","), None)      # "…, avant de se raviser : « … »"
    return comma if comma is not None and words[comma + 1] in ("avant", "en", "puis", "sans", "tout") else colon


def _next_act(text: Text, cue: Cue, start: int, end: int) -> int:
    """"a annoncé un retrait et quitté la salle", "a demandé de rester, et nous resterons": a second clause on a level with the cue."""
    has_auxiliary = cue.verb.i > cue.first
    for child in cue.verb.children:
        if child.dep_ != "conj" or not start < child.i < end or child.pos_ not in ("VERB", "AUX"):
            continue
        inner = list(child.children)
        link = next((t.i for t in inner if t.dep_ == "cc" and t.i > start), None)
        own = any(t.dep_.startswith("nsubj") and text.words[t.i] not in ("il", "elle", "ils", "elles") for t in inner)
        if link is None or any(t.dep_ == "mark" for t in inner):
            continue
        if own and text.words[start - 1] not in QUE:
            return link - (text.words[link - 1] == ",")
        if not own and has_auxiliary == any(t.dep_.startswith("aux") for t in inner):
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
    for link in LINKS:
        length = len(link)
        if words[i] == link[0] and tuple(words[i:i + length]) == link and i + length < stop:
            if length > 1 or words[i + length] == "," or link[0] in ("et", "mais", "or"):
                return skip_links(text, i + length, stop)
    return i
