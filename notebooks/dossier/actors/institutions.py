"""Institutions without a name of their own: whose "le Parlement" is, "le ministère hongrois de la Défense", "le service météorologique".

Those that the codebook does not list become actors with a stable identifier: ministries, armies and parliaments in English after their
country (`hungarian-defence-ministry`), all others by their name as printed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from spacy.tokens import Doc

from ..codebook import Actor
from .lexicon import Lexicon, Stream, Title, folded, slug
from .titles import Phrase, Unit, fits
from ..vocabulary import institutions, ministries, nations, people

if TYPE_CHECKING:
    from . import Reading

SHARE_OF_TOP = 0.5   # a country that an article names half as often as the one it names most is one it is about
RARE = 2             # countries at the most that have an office of a name of its own
MAX_NAME = 10        # tokens of an institution that only the text introduces


# --- those of the codebook -----------------------------------------------------------------------

def institution_of(phrase: Phrase, reading: Reading) -> str:
    """The institution that a phrase means: by the country it states, else the one named before, else the article's country; "" if unknown."""
    lexicon = reading.lexicon
    if phrase.says_where:
        fitting = [c for c in phrase.candidates if fits(c, phrase, lexicon)]
        if fitting:
            return fitting[0].id
        return _of_other_country(phrase, phrase.countries[0], reading) if phrase.countries and not phrase.organisations else ""
    if phrase.is_indefinite and not phrase.is_crowd or phrase.is_other:
        return ""
    near = reading.nation_near(phrase.first) or reading.publisher or _viewpoint(phrase, reading) if reading.stream.words[phrase.first] in institutions.OF_STATES else ""
    if near and any((near, lexicon.codebook.actor[c.id].kind) in lexicon.own_names for c in phrase.candidates if c.country != near):
        near = ""   # "le Parlement" is not the US Congress
    if near and not any(c.country == near for c in phrase.candidates):
        other = _of_other_country(phrase, near, reading)
        if other:
            return other
    ids = [c.id for c in phrase.candidates if not near or c.country == near] or [c.id for c in phrase.candidates]
    before = [p.actor_id for p in reading.phrases if p.first < phrase.first and p.actor_id]
    named = next((b for b in reversed(before) if b in ids), "") or salient(phrase.candidates, reading)
    if not named and reading.home and not any(c.country == reading.home for c in phrase.candidates) and reading.stream.words[phrase.first] in institutions.OF_STATES:
        return _of_other_country(phrase, reading.home, reading)   # "la police", in an article about Kosovo
    return named


def _viewpoint(phrase: Phrase, reading: Reading) -> str:
    """Of a ministry, the country whose part in it the title tells, unless the text has told whose ministry it means."""
    told = reading.stream.words[phrase.first] != "ministere" or any(p.first < phrase.first and p.countries and reading.stream.words[p.first] == "ministere" for p in reading.phrases)
    country = "" if told else reading.viewpoint
    return "" if any((country, reading.lexicon.codebook.actor[c.id].kind) in reading.lexicon.own_names for c in phrase.candidates) else country


def _of_other_country(phrase: Phrase, country: str, reading: Reading) -> str:
    """The same institution of a country for which the codebook lists none, made an actor: "le ministère hongrois de la Défense"."""
    lexicon = reading.lexicon
    like = lexicon.codebook.actor[phrase.candidates[0].id]
    adjective = nations.ENGLISH.get(country, "")
    if like.id in {g.id for g in lexicon.governments.values()}:
        state = lexicon.states.get(country)   # "le gouvernement lituanien" acts for Lithuania
        return state.id if state else ""
    own = nations.ENGLISH.get(like.country, "-")
    if not adjective or not like.name.startswith(own):
        return ""
    part = institutions.OF_STATES.get(reading.stream.words[phrase.first], "")
    name = f"{adjective} {part.replace('-', ' ')}" if part else adjective + like.name.removeprefix(own)
    return _made(f"{slug(adjective)}-{part}" if part else slug(adjective) + like.id.removeprefix(slug(own)), name, like.kind, country, reading)


def _made(actor_id: str, name: str, kind: str, country: str, reading: Reading) -> str:
    if actor_id not in reading.lexicon.codebook.actor:
        reading.new.setdefault(actor_id, Actor(actor_id, name, kind, country=country))
    return actor_id


def salient(candidates: Iterable[Title], reading: Reading) -> str:
    """The candidate whose country or organisation the article is about, if only one is.

    Rivals are the other countries of the article, but for those whose institution of this kind has a name of its own:
    "le Parlement" is not the US Congress, however often the United States are named.
    """
    salience, lexicon = reading.salience, reading.lexicon
    counts = sorted(((salience[c.country or c.organisation], c.id) for c in candidates), key=lambda c: -c[0])
    own = {c.country or c.organisation for c in candidates}
    kinds = {lexicon.codebook.actor[c.id].kind for c in candidates if not c.is_office}
    by_country = any(c.country for c in candidates)
    top = max((n for key, n in salience.items() if key in own or key.isupper() == by_country and not any((key, kind) in lexicon.own_names for kind in kinds)), default=0)
    if counts and counts[0][0] and 1 < len(own) <= RARE and all(c.is_office for c in candidates):
        return counts[0][1]     # "le secrétaire à la Défense", which few states have
    if not counts or not counts[0][0] or counts[0][0] < SHARE_OF_TOP * top:
        return ""
    return counts[0][1] if len(counts) == 1 or counts[1][0] <= SHARE_OF_TOP * counts[0][0] else ""


# --- ministries of every field -------------------------------------------------------------------

@dataclass(frozen=True, slots=True)
class Ministry:
    """A ministry (or its head, "le ministre du Pétrole") as written: tokens `first` to `last` (exclusive), its field in English, the country if it says one."""

    first: int
    last: int
    field: str
    country: str
    is_head: bool


def find_ministries(stream: Stream, units: list[Unit], lexicon: Lexicon) -> Iterator[Ministry]:
    """All ministries and ministers with a field, in text order."""
    for k, unit in enumerate(units):
        is_head = unit.key in ministries.HEADS
        if not is_head and unit.key not in ministries.BODIES:
            continue
        i, country = _past_nation(units, k + 1 + (k + 1 < len(units) and units[k + 1].key in ("federal", "federale")), lexicon)
        if i + 1 >= len(units) or units[i].key not in ("de", "a"):
            continue
        at = units[i + 1].at
        words = next((w for n in range(ministries.LONGEST, 0, -1) if (w := tuple(stream.keys[at:at + n])) in ministries.FIELDS), ())
        if not words:
            continue
        field = ministries.FIELDS[words]
        end, after = _past_nation(units, next((j for j in range(i + 1, len(units)) if units[j].at >= at + len(words)), len(units)), lexicon)
        yield Ministry(unit.first, units[end - 1].last, field, country or after, is_head)


def _past_nation(units: list[Unit], k: int, lexicon: Lexicon) -> tuple[int, str]:
    """Past "irakien", "d'Irak", "de la République d'Irak"; the country, "" if none is named."""
    if k < len(units) and units[k].key in lexicon.demonyms:
        return k + 1, lexicon.demonyms[units[k].key][0]
    i = k
    if [u.key for u in units[k:k + 3]] == ["de", "republique", "de"]:
        i = k + 2
    if i + 1 < len(units) and units[i].key == "de" and units[i + 1].names and units[i + 1].names[0].actor.id in lexicon.state_ids:
        return i + 2, units[i + 1].names[0].actor.country
    return k, ""


def ministry_of(field: str, country: str, reading: Reading) -> str:
    """The identifier of a country's ministry: the codebook's own, else one made after the country ("" without a country)."""
    adjective = nations.ENGLISH.get(country, "")
    if not field or not adjective:
        return ""
    for office in reading.lexicon.codebook.offices:
        if office.country == country and office.id.endswith((f"-{field}-minister", *_OTHER_HEADS.get(field, ()))) and office.organisation not in reading.lexicon.state_ids:
            return office.organisation
    listed = next((a.id for a in reading.lexicon.codebook.actors if a.country == country and a.id.endswith(_ENDINGS.get(field, f"-{field}-ministry")) and a.kind == "organisation"), "")
    return listed or _made(f"{slug(adjective)}-{field}-ministry", f"{adjective} ministry of {field.replace('-', ' ')}", "organisation", country, reading)


_OTHER_HEADS = {"defence": ("-secretary-of-defense",), "foreign": ("-secretary-of-state",)}
_ENDINGS = {"defence": ("-defence-ministry", "-armed-forces-ministry", "-defense-department"), "foreign": ("-foreign-ministry", "-state-department")}


# --- parties and militias by their leader --------------------------------------------------------

def led_by(reading: Reading, named: set[str]) -> Iterator[tuple[int, int, str]]:
    """ "le bloc de Hadi al-Ameri": the party that somebody leads, by his role or his name in its forms, if the text names it elsewhere. Tokens and actor."""
    words, known = reading.stream.words, reading.lexicon.codebook.actor
    for person in reading.names:
        t = person.first - 2
        actor = known.get(person.actor_id)
        if t < 0 or actor is None or words[t + 1] not in ("de", "d'", "du") or institutions.GENERIC.get(words[t]) not in ("armed_group", "party") and words[t] not in ("coalition", "camp"):
            continue
        surname = folded(actor.name.split()[-1].split("-")[-1])
        led = [i for i in named if known[i].kind in ("organisation", "armed_group") and known[i].country == actor.country
               and (known[i].name in actor.role or any(surname in folded(form) for form in known[i].aliases))]
        if len(led) == 1:
            yield t, t + 1, led[0]


# --- those that only the text names --------------------------------------------------------------

def introduced(doc: Doc, head: int, last: int) -> str:
    """An institution that the codebook lacks, made an actor: acronyms, names with a capital, a body with words that tell which one it is."""
    start = head
    if folded(doc[head].text) in institutions.KINDS:
        named = next((t for t in range(head + 1, min(last, head + 4)) if doc[t].text[:1].isupper()), head)
        start = named if all(doc[t].pos_ == "ADJ" for t in range(head + 1, named)) else head   # "le quotidien allemand Rheinische Rundschau"
    token, word = doc[start], folded(doc[start].text)
    if start + 2 < last and doc[start + 1].text == "-" and (compound := f"{word}-{folded(doc[start + 2].text)}") in institutions.NOUNS:
        word = compound     # "l'état-major des armées"
    if token.is_stop or word.strip(".") in people.RANKS or word in people.PEOPLES or word in nations.CAPITALS or start and folded(doc[start - 1].text) in people.THINGS and folded(doc[start - 1].text) not in institutions.NOUNS:
        return ""   # "« Alors je répète", "place Tahrir"
    opens = token.is_sent_start or start and doc[start - 1].is_punct
    named = token.text[:1].isupper() and (not opens or token.pos_ in ("PROPN", "X")) or token.text.isupper() and len(token.text) > 2
    end = name_end(doc, start, last)
    if not named and not (word in institutions.NOUNS and end > start + 1 and _is_definite(doc, start)):
        return ""
    name = " ".join(doc[start:end].text.split())
    actor_id = slug(name)
    if not any(c.isalpha() for c in actor_id):
        return ""
    lexicon = doc._.reading.lexicon
    country = next((lexicon.demonyms[folded(t.text)][0] for t in doc[start:end] if folded(t.text) in lexicon.demonyms), "")
    if actor_id not in lexicon.codebook.actor and actor_id not in doc._.new_actors:
        doc._.new_actors[actor_id] = Actor(actor_id, name, "organisation", country=country)
    return actor_id


def made_public(doc: Doc, name: str) -> str:
    """A group of people whom only the text names, made an actor."""
    actor_id, reading = slug(name), doc._.reading
    if actor_id not in reading.lexicon.codebook.actor:
        doc._.new_actors.setdefault(actor_id, Actor(actor_id, name, "public", country=reading.home))
    return actor_id


def _is_definite(doc: Doc, head: int) -> bool:
    return bool(head) and doc[head - 1].lower_ in ("le", "la", "l'", "du", "au")


def name_end(doc: Doc, first: int, last: int) -> int:
    """Past hyphens, adjectives and complements of a name; it ends before a verb, a pronoun or a mark."""
    end, stop = first + 1, min(last, first + MAX_NAME, len(doc))
    while end < stop:
        token = doc[end]
        hyphen = token.text == "-" and end + 1 < stop and not doc[end].whitespace_
        if token.is_punct and not hyphen or token.is_space or token.pos_ in ("AUX", "PRON", "ADV") or token.pos_ == "VERB" and token.morph.get("VerbForm") != ["Part"]:
            break
        end += 1
    while end > first + 1 and (doc[end - 1].pos_ in ("ADP", "DET", "CCONJ") or doc[end - 1].text == "-"):
        end -= 1
    return end
