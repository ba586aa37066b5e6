"""A Doc in, its actors out: names, acronyms, aliases and descriptions as written, after the codebook's authority file.

Results: `doc.spans["mentions"]`, sorted and apart but for a name inside an office ("le secrétaire général de l'OTAN"),
each with a `Mention` in `span._.mention`; `doc._.mention_at`, the innermost mention of each token; `doc._.new_actors`,
those whom only the text introduces; `doc._.reading`, what `references` needs to go on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from spacy.language import Language
from spacy.tokens import Doc, Span

from ..codebook import DEFAULT_FOLDER, Actor, load_codebook
from .lexicon import ACRONYM, Lexicon, Stream, Title, folded, slug, stream_of
from .persons import Named, People, Person
from .titles import Phrase, Unit, find_titles, find_units, fits
from ..vocabulary import metonyms, nations

Form = Literal["name", "title", "acronym", "pronoun"]

SHARE_OF_TOP = 0.5   # a country that an article names half as often as the one it names most is one it is about


@dataclass(frozen=True, slots=True)
class Mention:
    """Who is meant, and how the text names them. `others` are further people whom the same words mean ("les deux dirigeants")."""

    actor_id: str
    form: Form
    others: tuple[str, ...] = ()


@dataclass(slots=True)
class Reading:
    """What was found on the way: words and units, offices and institutions, names and people, the new ones apart, and how often each country is named."""

    stream: Stream
    units: list[Unit]
    phrases: list[Phrase]
    names: list[Named]
    people: dict[str, Person]
    new: dict[str, Actor]
    lexicon: Lexicon
    salience: Counter[str] = field(default_factory=Counter)


Span.set_extension("mention", default=None, force=True)
Doc.set_extension("mention_at", default=(), force=True)     # list[Span | None], one for each token
Doc.set_extension("new_actors", default=None, force=True)   # dict[str, Actor]
Doc.set_extension("reading", default=None, force=True)      # Reading


def actor_of(doc: Doc, token: int) -> str:
    """The actor named at a token, or ""."""
    span = doc._.mention_at[token]
    return span._.mention.actor_id if span is not None else ""


@Language.factory("dossier_mentions", default_config={"codebook": ""})
def make_mentions(nlp: Language, name: str, codebook: str) -> MentionFinder:
    return MentionFinder(Lexicon(load_codebook(Path(codebook) if codebook else DEFAULT_FOLDER)))


class MentionFinder:
    """The component."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def __call__(self, doc: Doc) -> Doc:
        stream = stream_of(doc)
        units = find_units(doc, stream, self.lexicon)
        phrases = find_titles(doc, stream, units, self.lexicon)
        people = People(doc, stream, units, phrases, self.lexicon)
        names = people.find()
        people.describe()
        reading = Reading(stream, units, phrases, names, people.people, people.new, self.lexicon, _salience(units, names, people.people, self.lexicon))
        doc._.new_actors = people.new
        doc._.reading = reading
        found = {(n.first, n.last): Mention(n.actor_id, "name") for n in names}
        for first, last, actor_id in people.beside:
            found.setdefault((first, last), Mention(actor_id, "title"))
        for phrase in phrases:
            if phrase.is_office:
                if phrase.holder and not phrase.merged:
                    found.setdefault((phrase.first, phrase.last), Mention(phrase.holder, "title"))
            elif actor_id := institution_of(phrase, reading):
                phrase.actor_id = actor_id
                found.setdefault((phrase.first, phrase.last), Mention(actor_id, "name"))
        for unit in units:
            if unit.names and not unit.is_person and not _is_place(doc, unit):
                found.setdefault((_with_article(doc, unit.first), unit.last), Mention(_choose(unit, found), _form(doc, unit)))
        set_mentions(doc, found)
        return doc


def set_mentions(doc: Doc, found: dict[tuple[int, int], Mention]) -> None:
    """Write mentions to the Doc; of two that cross or of equal kind inside one another, the longer stays."""
    spans: list[Span] = []
    at: list[Span | None] = [None] * len(doc)
    for (first, last), mention in sorted(found.items(), key=lambda f: (f[0][0], -f[0][1])):
        outer = at[first]
        if outer is not None and (outer.end < last or not _may_hold(outer._.mention, mention)):
            continue
        span = Span(doc, first, last, label="ACTOR")
        span._.mention = mention
        spans.append(span)
        at[first:last] = [span] * (last - first)
    doc.spans["mentions"] = spans
    doc._.mention_at = at


def _may_hold(outer: Mention, inner: Mention) -> bool:
    """Another actor inside an office is a mention of its own ("le porte-parole du Premier ministre"); inside a name it is not."""
    return outer.form == "title" and outer.actor_id != inner.actor_id


def _choose(unit: Unit, found: dict[tuple[int, int], Mention]) -> str:
    """The actor of a name that several share: the one named last before it."""
    ids = [n.actor.id for n in unit.names]
    if len(ids) == 1:
        return ids[0]
    before = sorted((place, m.actor_id) for place, m in found.items() if place[0] < unit.first and m.actor_id in ids)
    return before[-1][1] if before else ids[0]


def _with_article(doc: Doc, first: int) -> int:
    """The first token of a name with its Arabic article ("Al Hachd", "Al-Qods")."""
    if first and doc[first - 1].text in ("Al", "al", "El", "el"):
        return first - 1
    if first > 1 and doc[first - 1].text == "-" and doc[first - 2].text in ("Al", "al", "El", "el"):
        return first - 2
    return first


def _form(doc: Doc, unit: Unit) -> Form:
    cases = unit.names[0].cases
    return "acronym" if unit.last == unit.first + 1 and len(cases) == 1 and cases[0] == ACRONYM else "name"


def _salience(units: Iterable[Unit], names: Iterable[Named], people: dict[str, Person], lexicon: Lexicon) -> Counter[str]:
    """How often the text names each country (by name, capital, adjective or one of its people) and each organisation."""
    counts: Counter[str] = Counter()
    for unit in units:
        if unit.names:
            actor = unit.names[0].actor
            if actor.country and actor.kind == "government":
                counts[actor.country] += 1
            elif actor.kind != "person":
                counts[actor.id] += 1
        elif unit.key in lexicon.demonyms:
            counts[lexicon.demonyms[unit.key][0]] += 1
    counts.update(country for n in names if (country := people[n.actor_id].actor.country))
    return counts


# --- institutions --------------------------------------------------------------------------------

def institution_of(phrase: Phrase, reading: Reading) -> str:
    """The institution that a phrase means: by the country it states, else the one named before, else the article's country; "" if unknown."""
    lexicon = reading.lexicon
    if phrase.says_where:
        fitting = [c for c in phrase.candidates if fits(c, phrase, lexicon)]
        if fitting:
            return fitting[0].id
        return _of_other_country(phrase, reading) if phrase.countries and not phrase.organisations else ""
    if phrase.is_indefinite or phrase.is_other:
        return ""
    before = [p.actor_id for p in reading.phrases if p.first < phrase.first and p.actor_id]
    ids = [c.id for c in phrase.candidates]
    named = next((b for b in reversed(before) if b in ids), "")
    return named or salient(phrase.candidates, reading)


def _of_other_country(phrase: Phrase, reading: Reading) -> str:
    """The same institution of a country for which the codebook lists none, made an actor: "le ministère hongrois de la Défense"."""
    lexicon, country = reading.lexicon, phrase.countries[0]
    like = lexicon.codebook.actor[phrase.candidates[0].id]
    adjective = nations.ENGLISH.get(country, "")
    if like.id in {g.id for g in lexicon.governments.values()}:
        state = lexicon.states.get(country)   # "le gouvernement lituanien" acts for Lithuania
        return state.id if state else ""
    if not adjective or not like.name.startswith(nations.ENGLISH.get(like.country, "-")):
        return ""
    own = nations.ENGLISH[like.country]
    actor_id = slug(adjective) + like.id.removeprefix(slug(own))
    if actor_id not in lexicon.codebook.actor:
        reading.new.setdefault(actor_id, Actor(actor_id, adjective + like.name.removeprefix(own), like.kind, country=country))
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
    if not counts or not counts[0][0] or counts[0][0] < SHARE_OF_TOP * top:
        return ""
    return counts[0][1] if len(counts) == 1 or counts[1][0] <= SHARE_OF_TOP * counts[0][0] else ""


# --- places --------------------------------------------------------------------------------------

def _is_place(doc: Doc, unit: Unit) -> bool:
    """Is a state or a capital named as a place here ("en Irak", "à Bagdad") and not as one who acts?"""
    name = unit.names[0]
    if name.actor.kind != "government" or name.cases[0] < 1 or not name.actor.country:
        return False
    first = unit.first
    words = [folded(doc[t].text) for t in range(max(0, first - 2), first)]
    article = words[-1] if words and words[-1] in ("l'", "la", "le", "les") else ""
    before = (words[-2] if len(words) > 1 else "") if article else (words[-1] if words else "")
    if before in metonyms.PLACE_PREPOSITIONS:
        return True
    if before in metonyms.TO:
        return (name.is_city or before != "a") and not _is_addressed(doc, first)
    if not name.is_city:
        return False
    if before in metonyms.OF:
        noun = doc[first - 2] if first > 1 else None
        return noun is None or folded(noun.text) not in metonyms.ACTS
    if before in metonyms.PARTIES:
        return False
    return not _does_something(doc, unit.last)


def _is_addressed(doc: Doc, first: int) -> bool:
    """Is something asked of, given or said to it: "a demandé à Bagdad de …", "une lettre à Washington"?"""
    for t in range(first - 2, max(-1, first - 8), -1):
        token = doc[t]
        if token.is_punct and token.text not in "-'\"«»":
            return False
        if token.pos_ in ("VERB", "NOUN"):
            return token.lemma_ in metonyms.ADDRESSING
    return False


def _does_something(doc: Doc, after: int) -> bool:
    """Does a finite verb follow, or a second party ("Bagdad et Washington ont convenu")?"""
    for t in range(after, min(after + 6, len(doc))):
        token = doc[t]
        if token.pos_ in ("VERB", "AUX"):
            return "Part" not in token.morph.get("VerbForm") and "Inf" not in token.morph.get("VerbForm")
        if token.pos_ not in ("PRON", "ADV", "CCONJ", "PROPN"):
            return False
    return False


