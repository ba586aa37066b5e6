"""Noun phrases on the surface, where the parse can't be trusted: where a speaker's phrase begins and ends.

The French parser reads an inverted subject ("a déclaré jeudi à l'AFP un porte-parole") as an object and hangs
time words anywhere; the order of words and their classes are more reliable.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span

from ..vocabulary import voices

TIME = frozenset(
    "lundi mardi mercredi jeudi vendredi samedi dimanche hier demain aujourd'hui matin soir midi après-midi nuit semaine mois année janvier février mars avril mai juin"
    " juillet août septembre octobre novembre décembre récemment dernièrement soirée matinée journée week-end".split())
DETERMINERS = frozenset("le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos plusieurs certains certaines quelques d'autres chaque aucun aucune deux trois".split())
_OF = frozenset({"de", "d'", "du", "des"})
_TO = frozenset({"à", "au", "aux"})
_OTHER_LINKS = frozenset({"en", "pour", "auprès", "chargé", "chargée", "sur", "par", "près", "contre"})
_INSIDE = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "X"})
_QUOTES = frozenset("«»“”\"„‹›")
LOWER_WORDS = DETERMINERS | frozenset(
    "alors après aujourd'hui aussi avant avec bref car ce cela certes chez comme d' dans de depuis des donc dès elle elles en enfin entre est et face hier ici il ils j' je jamais jusqu' lors lorsque mais même ni non nous on or ou oui où par parce pour"
    " pourquoi pourtant puis qu' quand quant que qui quoi rien sans se selon si son sous sur tous tout trop tu vers vous y à".split())


@dataclass(frozen=True, slots=True)
class Text:
    """A Doc with its lower-case words, where the date that begins at a token ends, and the mention on a token."""

    doc: Doc
    words: Sequence[str]
    dates: Mapping[int, int] = field(default_factory=dict)
    mention_at: Sequence[Span | None] = ()

    def raw(self, first: int, last: int) -> str:
        """The words of the article itself for some tokens, as they are spelt there."""
        span = self.doc[first:last]
        article = self.doc._.article
        return article.text[span.start_char:span.end_char] if article else span.text


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens `first` to `last` (exclusive) of a noun phrase or pronoun; `head` is its first noun or name."""

    first: int
    last: int
    head: int


def is_name(text: Text, i: int) -> bool:
    """A proper name, or a word with a capital that the model takes for something else ("McNulty", "Biden")."""
    token = text.doc[i]
    if text.words[i] in ("al", "el") and i + 1 < len(text.words) and text.words[i + 1] == "-":
        return True
    if token.pos_ == "PROPN":
        return token.text[0].isalnum() or token.text[0] == "@"
    if token.text[0] == "@":
        return True
    opens = token.is_sent_start or i > 0 and text.words[i - 1] in _OPENERS
    return token.text[0].isupper() and not opens and text.words[i] not in LOWER_WORDS


_OPENERS = _QUOTES | {"–", "—", "-", "(", "•"}


def phrase_at(text: Text, first: int, stop: int) -> Phrase | None:
    """The noun phrase that begins at `first` and ends before `stop` at the latest, appositions included."""
    head = _head(text, first, stop)
    if head is None:
        return None
    last = _core_end(text, head, stop)
    last = _with_appositions(text, last, stop, is_name(text, head) and not speaks_word(text.words[head]))
    return Phrase(first, last, head)


def _head(text: Text, first: int, stop: int) -> int | None:
    """The first noun or name, over determiners and adjectives: "un haut responsable", "le Premier ministre"."""
    i = first
    while i < stop and i < first + 6:
        token, word = text.doc[i], text.words[i]
        if word in TIME or i in text.dates and not word[0].isalpha():
            return None
        if word in _ONES and i + 2 < stop and text.words[i + 1] in _OF and (of := _past_of(text, i + 1)) < stop and text.doc[of].pos_ in _INSIDE:
            return of       # "l'un de ses conseillers"
        if token.pos_ in ("NOUN", "X") or is_name(text, i) or word in voices.PERSONS or word in voices.BODIES or word in voices.TITLES:
            if word in voices.CROWDS and i + 2 < stop and _crowd_of(text, i) is not None:
                return _crowd_of(text, i)
            return i if word != "premier" or i + 1 >= stop or text.doc[i + 1].pos_ not in ("NOUN",) else i + 1
        if word in _OTHERS and (i + 1 >= stop or text.doc[i + 1].pos_ not in ("NOUN", "ADJ", "PROPN")):
            return i
        if not (word in DETERMINERS or token.pos_ in ("DET", "ADJ", "NUM", "ADV") or word == "de" and i == first + 1):
            return None
        i += 1
    return None


_ONES = frozenset({"un", "une", "certains", "certaines", "deux", "trois", "plusieurs", "quelques-uns", "plupart", "plusieurs"})
_OTHERS = frozenset({"autres", "beaucoup", "certains", "certaines", "plusieurs", "un", "une", "uns"})


def _past_of(text: Text, i: int) -> int:
    """Past "de", "entre" and a determiner: "d'entre eux", "de ses"."""
    j = i + 1
    if j < len(text.words) and text.words[j] == "entre":
        j += 1
    return j + (j < len(text.words) and text.words[j] in DETERMINERS)


def _crowd_of(text: Text, i: int) -> int | None:
    """The noun behind a noun of number, if it can speak: "des centaines de milliers de manifestants"."""
    j = i + 1
    if text.words[j] not in _OF:
        return None
    j += 1 + (text.words[j + 1] in DETERMINERS)
    if j + 1 < len(text.words) and text.words[j] in voices.CROWDS:
        return _crowd_of(text, j)
    return j if j < len(text.words) and speaks_word(text.words[j]) else None


def _core_end(text: Text, head: int, stop: int) -> int:
    doc, words = text.doc, text.words
    i = head + 1
    while i < stop:
        token, word = doc[i], words[i]
        if word in TIME or i in text.dates and word not in DETERMINERS:
            break
        if (token.pos_ in _INSIDE or is_name(text, i)) and not token.is_punct and word not in _QUOTES:
            i += 1
        elif word in ("-", "/") and i + 1 < stop and doc[i + 1].pos_ in _INSIDE:
            i += 2
        elif word == "." and words[i - 1] in ("cmdr", "gen", "col", "maj", "lt", "capt", "sgt", "adm") and i + 1 < stop and doc[i + 1].text[:1].isupper():
            i += 1
        elif word in _OF | _TO | _OTHER_LINKS:
            after = _link_end(text, i, stop, head)
            if after is None:
                break
            i = after
        elif word == "et" and _joins(text, i, stop):
            i += 1
            while i < stop and (words[i] in DETERMINERS):
                i += 1
        elif word in ("adjoint", "adjointe", "agissant", "agissante", "intérim", "élu", "nommé", "n°", "sortant", "désigné") :
            i += 1
        else:
            break
    while i > head + 1 and words[i - 1] in _OF | _TO | _OTHER_LINKS | {"et", "-"}:
        i -= 1
    return i


def _link_end(text: Text, i: int, stop: int, head: int) -> int | None:
    """Past a preposition and the determiner after it, if they go on with the phrase."""
    doc, words = text.doc, text.words
    j = i + 1
    if words[i] == "auprès" and j < stop and words[j] in _OF or words[i] in ("chargé", "chargée", "près") and j < stop and words[j] in _OF:
        j += 1
    elif words[i] in ("chargé", "chargée"):
        return None
    if j < stop and (words[j] in DETERMINERS or words[j] in ("la", "l'")):
        j += 1
    if j >= stop or doc[j].pos_ not in _INSIDE and not is_name(text, j) or words[j] in TIME or j in text.dates or words[j] in _QUOTES:
        return None
    if words[i] in _OF:
        return j + 1
    if words[i] == "par":
        return j + 1 if words[j] == "intérim" else None
    if words[j] in voices.MEDIA or words[j] in voices.OCCASIONS or words[j] in voices.PERSONS:
        return None
    # "le ministre à la Défense", "l'envoyé pour la Syrie": an office goes on; after a name it is a circumstance
    named = any(doc[k].pos_ == "PROPN" and words[k] not in ("otan", "onu", "ue") for k in range(head, i)) and doc[i - 1].pos_ == "PROPN"
    if named and words[i] != "auprès":
        return None
    if words[i] == "à" and words[i + 1] in ("un", "une", "des"):
        return None
    office = any(speaks_word(words[k]) for k in range(head, i))
    return j + 1 if office and words[i] in _TO | {"auprès", "pour", "en", "chargé", "chargée", "près"} else None


def _joins(text: Text, i: int, stop: int) -> bool:
    """Is "et" between two parts of one subject? ("Parlement et gouvernement", "des Affaires étrangères et de la Défense")"""
    doc, words = text.doc, text.words
    j = i + 1
    while j < stop and (words[j] in DETERMINERS or words[j] in _OF):
        j += 1
    if j >= stop or doc[j].pos_ not in ("NOUN", "PROPN", "ADJ") or words[j] in TIME:
        return False
    k = j + 1
    while k < stop and doc[k].pos_ in ("ADJ", "PROPN", "NOUN"):
        k += 1
    return k >= stop or doc[k].pos_ not in ("VERB", "AUX") or k == stop


def _with_appositions(text: Text, last: int, stop: int, named: bool) -> int:
    """Past ", Jens Stoltenberg" or ", secrétaire général de l'OTAN" after the other of the two."""
    doc, words = text.doc, text.words
    before = last
    for _ in range(3):
        i = last
        if i + 1 >= stop or words[i] != ",":
            break
        i += 1
        if i + 1 < stop and words[i + 1] == "ans" and doc[i].pos_ == "NUM":
            last = i + 2        # "Oum Youssef, 46 ans"
            continue
        head = _head(text, i, stop) if doc[i].pos_ != "NUM" else None       # "selon le ministère danois, 285 soldats"
        if head is None or words[head] in voices.OCCASIONS or words[i] in ("un", "une") and not speaks_word(words[head]):
            break
        if not is_name(text, head) and not speaks_word(words[head]) and words[head] not in voices.TITLES:
            break
        end = _past_age(text, _core_end(text, head, stop), stop)
        if end < stop and (doc[end].pos_ in ("VERB", "AUX") or words[end] in ("qui", "se", "s'", "n'", "ne")) and end != stop:
            break
        if named and is_name(text, head) and (words[head] not in voices.TITLES or words[head] in _CIVILITIES):
            return before       # "Selon Oana Lungescu, le secrétaire général, M. Stoltenberg, a promis …"
        named = named or is_name(text, head) and not speaks_word(words[head])
        before, last = last, end
    return last


_CIVILITIES = frozenset({"m", "m.", "madame", "mgr", "mlle", "mme", "mme.", "monsieur"})


def _past_age(text: Text, i: int, stop: int) -> int:
    """Past "de 71 ans" behind a person."""
    words = text.words
    return i + 3 if words[i:i + 1] == ["de"] and i + 2 < stop and words[i + 2] == "ans" else i


def past_terms(text: Text, last: int, stop: int) -> int:
    """Past the terms on which a source speaks, and what is said of a document: "ayant requis l'anonymat", "consulté par l'agence"."""
    words = text.words
    if last < stop and (words[last] in _SEEN or last + 1 < stop and words[last] == "," and words[last + 1] in _SEEN):
        first = last + (words[last] == ",")
        return next((j for j in range(first + 1, min(stop, first + 14)) if words[j] in (",", ".")), stop)
    i = last + (last < stop and words[last] == ",")
    if i > last and i + 2 < stop and words[i] in _OF:
        body = _head(text, i + 1, stop)     # "Karwan Sofi, du Parti démocratique du Kurdistan, …"
        end = _core_end(text, body, stop) if body is not None and (words[body] in voices.BODIES or is_name(text, body)) else last
        if end > last and words[end:end + 1] == [","]:
            return end
    if i < stop and words[i] in ("qui", "ayant", "s'", "parlant", "sous"):
        end = next((j for j in range(i, min(stop, i + 14)) if words[j] == ","), min(stop, i + 14))
        found = next((j for j in range(i, end) if words[j] in voices.TERMS), None)
        return last if found is None else found + 1
    return last


# Behind a document or a source: how it came to be known.
_SEEN = frozenset(
    "adressé adressée cité citée cités citées communiqué communiquée compilé compilées consulté consultée consultés contacté contactée contactés daté datée diffusé diffusée dévoilé dévoilée fourni fournie fournis fournies interrogé interrogée interrogés"
    " joint jointe joints obtenu obtenue obtenus paru parue présent présente présents publié publiée publiés publiées rapporté rapportés recueilli recueillis relayé relayée rencontré rencontrée rendu rendue signé signée sollicité transmis transmise".split())


def speaks_word(word: str) -> bool:
    """Is this the noun of someone or some body that can speak?"""
    return (word in voices.PERSONS or word in voices.BODIES or word in voices.TITLES or word.endswith(("s", "x")) and (word[:-1] in voices.PERSONS or word[:-1] in voices.BODIES)
            or word.endswith(voices.PERSON_ENDINGS) and word not in voices.NOT_PERSONS)


def skip_adjuncts(text: Text, i: int, stop: int) -> int:
    """Past time words, adverbs and the places and people that something was said at or to: "jeudi soir à l'AFP"."""
    doc, words = text.doc, text.words
    while i < stop:
        word = words[i]
        if i in text.dates:
            i = text.dates[i]
        elif word in TIME or word in ("dernier", "dernière", "prochain"):
            i += 1
        elif word in _TIME_LINKS and i + 1 < stop and (i + 1 in text.dates or words[i + 1] in DETERMINERS and i + 2 in text.dates):
            i += 1          # "en février", "dès le 3 mai"
        elif word == "en" and i + 1 < stop and words[i + 1].endswith("ant") and doc[i + 1].pos_ == "VERB":
            i += 2          # "souffle en riant l'interprète"
        elif word in ("lui", "elle", "eux", "elles") and words[i - 1] == "," and words[i + 1:i + 2] == [","]:
            i += 1          # "a dit, lui, que"
        elif word == "(":
            close = next((j for j in range(i, min(stop, i + 8)) if words[j] == ")"), None)
            if close is None:
                return i
            i = close + 1
        elif doc[i].pos_ == "ADV" and word not in ("auprès", "combien", "comme", "comment", "où", "plus", "pourquoi", "qu'", "quand", "que", "-là") and not (word == "plus" and i + 1 < stop and words[i + 1] == "de"):
            i += 1
        elif word in ("le", "ce", "cette", "la") and i + 1 < stop and (words[i + 1] in TIME or i + 1 in text.dates):
            i += 1
        elif (after := circumstance_end(text, i, stop)) is not None:
            i = after
        elif word == "," and (mood := _past_mood(text, i, stop)) is not None:
            i = mood        # "lâche, amer, le vieil homme"
        elif word == "," and i + 1 < stop:
            after = skip_adjuncts(text, i + 1, stop)
            if after == i + 1 or after >= stop or words[after] != "," and words[after] not in ("que", "qu'"):
                return i
            i = after + (words[after] == ",")
        else:
            return i
    return i


def _past_mood(text: Text, i: int, stop: int) -> int | None:
    """Past ", un rien gêné," between a verb and its subject: adjectives and participles between two commas."""
    close = next((j for j in range(i + 1, min(stop, i + 5)) if text.words[j] == ","), None)
    inside = text.doc[i + 1:close] if close is not None else ()
    adjectival = bool(inside) and all(t.pos_ in ("ADJ", "ADV") or t.pos_ == "VERB" and t.morph.get("VerbForm") == ["Part"] or t.lower_ in ("un", "rien", "peu") for t in inside)
    return close + 1 if adjectival and any(t.pos_ in ("ADJ", "VERB") for t in inside) else None


_PERSONAL = frozenset({"elle", "elles", "eux", "lui", "moi", "nous", "toi", "vous"})
_TIME_LINKS = frozenset({"au", "courant", "depuis", "dès", "en", "le", "vers", "à"})
_PLACES = frozenset("à au aux avec dans de devant depuis d' en face lors par sur via auprès au-delà".split())
_FIXED = tuple(tuple(phrase.split()) for phrase in (
    "au cours", "au micro", "au nom", "au passage", "au sortir", "au téléphone", "avec aplomb", "avec fermeté", "avec force", "avec insistance", "avec prudence", "avec véhémence", "d' emblée", "d' entrée de jeu", "d' un ton", "d' une voix", "d' une même voix",
    "d' une seule voix", "dans la foulée", "de concert", "de leur côté", "de nouveau", "de son côté", "de vive voix", "en anglais", "en aparté", "en arabe", "en ce sens", "en chœur", "en coulisse", "en coulisses", "en conférence", "en conclusion",
    "en direct", "en effet", "en français", "en guise de", "en ligne", "en marge", "en outre", "en personne", "en préambule", "en privé", "en public", "en réponse", "en souriant", "en substance", "en toute franchise", "haut et fort", "l' autre jour",
    "jusqu' au bout", "non sans", "par ailleurs", "par écrit", "par téléphone", "par l' entremise", "par l' intermédiaire", "par la bouche", "par la voix", "par le biais", "par le truchement", "par voie", "peu après", "peu avant", "plus tard", "plus tôt", "pour leur part", "pour sa part", "quant à elle", "quant à elles", "quant à eux", "quant à lui", "sans ambages", "sans ambiguïté", "sans cesse",
    "sans détour", "sans détours", "sans fard", "sans relâche", "sans sourciller", "sous condition", "sous couvert", "sous le couvert", "sous le sceau", "sur un ton", "tout de go", "tout net", "un jour", "un peu plus tard", "un peu plus tôt", "une nouvelle fois", "à ce propos", "à ce sujet", "à cet égard", "à demi-mot",
    "à haute voix", "à cor et à cri", "à l' unanimité", "à la quasi-unanimité", "à longueur d' année", "depuis des années", "depuis des mois", "sur tous les tons", "à huis clos", "à l' antenne", "à l' issue", "à l' occasion", "à la sortie", "à l' unisson", "à mi-voix", "à mots couverts", "à nouveau", "à plusieurs reprises", "à propos", "à son tour", "à leur tour", "à tour de rôle", "à voix basse",
))


_FIXED_BY_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _phrase in _FIXED:
    _FIXED_BY_FIRST.setdefault(_phrase[0], []).append(_phrase)


def circumstance_end(text: Text, i: int, stop: int) -> int | None:
    """The end of a circumstance of speaking that begins at `i` ("dans un communiqué publié lundi", "à l'AFP"), or None."""
    doc, words = text.doc, text.words
    for fixed in _FIXED_BY_FIRST.get(words[i], ()):
        length = len(fixed)
        if tuple(words[i:i + length]) == fixed:
            return _phrase_tail(text, i + length, stop)
    word = words[i]
    if word not in _PLACES and word not in ("lors", "devant"):
        return None
    j = i + 1
    if word == "lors" and j < stop and words[j] in _OF or word in ("auprès", "au-delà", "face") and j < stop:
        j += 1
    while j < stop and (words[j] in DETERMINERS or doc[j].pos_ == "ADJ" and words[j] not in voices.OCCASIONS or words[j] in ("-il", "même")):
        j += 1
    if j >= stop:
        return None
    noun = words[j]
    if word == "par" and speaks_word(noun):
        return None         # "demandé par le Parlement": the agent
    if noun in _PERSONAL:
        return j + 1        # "devant eux"
    if word == "auprès" and doc[j].text[:1].isupper():
        return _outlet_end(text, j, stop)
    if word in ("lors", "devant") or noun in TIME or noun in voices.OCCASIONS or noun in voices.MEDIA or noun.startswith("@"):
        return _phrase_tail(text, j + 1, stop)
    if word in ("à", "au", "aux", "en", "depuis", "dans", "sur") and is_name(text, j) and j <= i + 2:
        return _phrase_tail(text, j + 1, stop)
    if word in ("à", "au", "aux") and speaks_word(noun):
        return _phrase_tail(text, j + 1, stop)
    return None


def _outlet_end(text: Text, i: int, stop: int) -> int:
    """Past the outlet to which something was said: "auprès de l'AGP Samir al-Zouheiri", "auprès de Kurdistan Matin le porte-parole"."""
    if text.doc[i].text.isupper():
        return i + 1
    i += 1
    while i < stop and text.doc[i].text[:1].isupper() and not _opens_name(text, i):
        i += 1
    return i


def _opens_name(text: Text, i: int) -> bool:
    """Does the name of somebody begin here? ("a promis à Bagdad Jens Stoltenberg")"""
    mention = text.mention_at[i] if text.mention_at else None
    return mention is not None and mention.start == i and is_name(text, i) and i + 1 < len(text.words) and is_name(text, i + 1)


_PUBLISHED = frozenset("accordé accordée commun consacré consacrée diffusé diffusée paru parue posté public publié publiée rendu télévisé télévisée".split())


def _phrase_tail(text: Text, i: int, stop: int) -> int:
    """Past what belongs to a circumstance: "de presse à Bruxelles", "publié lundi soir", "au Koweït cette semaine"."""
    doc, words = text.doc, text.words
    while i < stop:
        word = words[i]
        if i in text.dates:
            i = text.dates[i]
        elif word in TIME or doc[i].pos_ == "ADJ" and word not in _QUOTES or word in _PUBLISHED:
            i += 1
        elif (doc[i].pos_ == "PROPN" and doc[i - 1].pos_ in ("PROPN", "NOUN") or is_name(text, i) and is_name(text, i - 1)) and not _opens_name(text, i) or word in ("-",):
            i += 1
        elif word in ("de", "d'", "du", "des", "à", "au", "aux", "en", "avec", "sur", "par", "cette", "ce") and i + 1 < stop:
            j = i + 1
            while j < stop and words[j] in DETERMINERS:
                j += 1
            if j < stop and (doc[j].pos_ in ("NOUN", "PROPN") or words[j] in voices.OCCASIONS or words[j] in TIME) and not (word == "par" and speaks_word(words[j])):
                i = j + 1
            else:
                break
        else:
            break
    return i
