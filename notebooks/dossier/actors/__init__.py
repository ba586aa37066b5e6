"""A Doc in, its actors out: names, acronyms, aliases and descriptions as written, after the codebook's authority file.

Results: `doc.spans["mentions"]`, sorted and apart but for a name inside an office ("le secrétaire général de l'OTAN"),
each with a `Mention` in `span._.mention`; `doc._.mention_at`, the innermost mention of each token; `doc._.new_actors`,
those whom only the text introduces; `doc._.reading`, what `references` needs to go on.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from spacy.language import Language
from spacy.tokens import Doc, Span

from ..articles import TITLE
from ..codebook import DEFAULT_FOLDER, Actor, load_codebook
from .institutions import Ministry, find_ministries, institution_of, led_by, ministry_of
from .lexicon import ACRONYM, Lexicon, Stream, folded, stream_of
from .persons import Named, People, Person
from .places import is_place
from .titles import Phrase, Unit, find_titles, find_units

Form = Literal["name", "title", "acronym", "pronoun"]

_LONG = 25  # tokens of a paragraph that tells something
_OFFICIAL = frozenset({"ambassade", "chancellerie", "communique", "communiques", "declaration", "gouvernement", "ministere", "presidence", "republique"})
_PLACED = frozenset({"a", "au", "aux", "dans", "en", "pour", "vers"})
NEAR = 60   # tokens from an institution to another of the same nation that does not say so


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
    countries: Counter[str] = field(default_factory=Counter)   # as salience, without the people
    ministries: list[Ministry] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)   # first token of each paragraph
    title_end: int = 0                               # the token after the title

    @property
    def home(self) -> str:
        """The country that the article names most, by name, capital or adjective; "" if it names another as often."""
        counts = self.countries.most_common(2)
        return counts[0][0] if counts and (len(counts) == 1 or counts[0][1] > counts[1][1]) else ""

    @property
    def lead(self) -> int:
        """The first token of the first paragraph that tells something."""
        return next((a for a, b in zip(self.lines, [*self.lines[1:], self.lines[-1] + _LONG]) if b - a >= _LONG), 0) if self.lines else 0

    @property
    def publisher(self) -> str:
        """The country in whose name the page is issued, as its heading says: "RÉPUBLIQUE D'ESTONIE", "Ottawa, le 3 mars"; "" if none or several."""
        start = self.lead
        if _OFFICIAL.isdisjoint(self.stream.words[:start]):
            return ""       # a newspaper's dateline says where it writes, not whose ministries it means
        named = {u.names[0].actor.country for u in self.units if u.first <= start and u.names and u.names[0].actor.kind == "government" and u.names[0].actor.country
                 and (u.first < 1 or self.stream.words[u.first - 1] not in _PLACED)}
        return named.pop() if len(named) == 1 else ""

    def nation_near(self, token: int) -> str:
        """The country of the institution or office named last before a token, in its paragraph ("le gouvernement danois … le ministère de la Défense")."""
        start = self.lines[max(bisect_right(self.lines, token) - 1, 0)] if self.lines else 0
        for phrase in reversed(self.phrases):
            if max(start, token - NEAR) <= phrase.first < token and phrase.countries and not phrase.is_former:
                return phrase.countries[0]
        return self._nation_of_sentence(token)

    def _nation_of_sentence(self, token: int) -> str:
        """The only country that the sentence names before a token, and not as a place: "Coût pour la Belgique : 3 millions, selon le ministère de la Défense"."""
        start = next((t + 1 for t in range(token - 1, max(token - NEAR, -1), -1) if self.stream.words[t] in (".", "!", "?", "\n", "\n\n")), 0)
        named = {self.country_of(u) for u in self.units if max(start, self.lines[max(bisect_right(self.lines, token) - 1, 0)] if self.lines else 0) <= u.first < token and not self._is_placed(u)} - {""}
        return named.pop() if len(named) == 1 else ""

    def country_of(self, unit: Unit) -> str:
        """The country that a unit names, by its name, its capital or an adjective; "" for none."""
        if unit.names:
            return unit.names[0].actor.country if unit.names[0].actor.kind == "government" else ""
        return self.lexicon.demonyms[unit.key][0] if unit.key in self.lexicon.demonyms else ""

    def _is_placed(self, unit: Unit) -> bool:
        before = self.stream.words[max(unit.first - 2, 0):unit.first]
        return bool(unit.names) and bool(before) and (before[-1] in _PLACED or before[-1] in ("l'", "la", "le") and before[0] in _PLACED - {"pour"})

    @property
    def viewpoint(self) -> str:
        """The country beside the one that the article is mostly about which alone its title names: "Irak : douze Belges pour l'Otan"."""
        named = {self.country_of(u) for u in self.units if u.first < self.title_end} - {"", self.home}
        return named.pop() if len(named) == 1 else ""


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
        reading = Reading(stream, units, phrases, names, people.people, people.new, self.lexicon, _salience(units, names, people.people, self.lexicon),
                          _countries(units, self.lexicon), list(find_ministries(stream, units, self.lexicon)), _lines(doc), _title_end(doc))
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
        for ministry in reading.ministries:
            if not ministry.is_head and (actor_id := _ministry(ministry, reading)):
                found.setdefault((ministry.first, ministry.last), Mention(actor_id, "name"))
        for unit in units:
            if unit.names and not unit.is_person and not is_place(doc, unit):
                found.setdefault((_with_article(doc, unit.first), unit.last), Mention(_choose(unit, found), _form(doc, unit)))
        named = {m.actor_id for m in found.values() if m.actor_id in self.lexicon.codebook.actor}
        for first, last, actor_id in led_by(reading, named):
            found.setdefault((first, last), Mention(actor_id, "title"))
        set_mentions(doc, found)
        return doc


def _ministry(ministry: Ministry, reading: Reading) -> str:
    """A ministry of a field that the codebook does not list: of the country that it states, that was named with it, or that the article is about."""
    country = ministry.country or next((m.country for m in reversed(reading.ministries) if m.first < ministry.first and m.field == ministry.field and m.country), "")
    return ministry_of(ministry.field, country or reading.nation_near(ministry.first) or reading.publisher or reading.viewpoint or reading.home, reading)


def _lines(doc: Doc) -> list[int]:
    parts = doc._.article.parts if doc._.article else ()
    spans = (doc.char_span(p.start, p.end, alignment_mode="expand") for p in parts)
    return [s.start for s in spans if s is not None]


def _title_end(doc: Doc) -> int:
    title = next((p for p in doc._.article.parts if p.kind == TITLE), None) if doc._.article else None
    span = doc.char_span(title.start, title.end, alignment_mode="expand") if title is not None else None
    return span.end if span is not None else 0


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


def _countries(units: Iterable[Unit], lexicon: Lexicon) -> Counter[str]:
    named = (u.names[0].actor.country if u.names and u.names[0].actor.kind == "government" else lexicon.demonyms[u.key][0] if u.key in lexicon.demonyms else "" for u in units)
    return Counter(country for country in named if country)


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
