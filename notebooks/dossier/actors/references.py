"""A dated Doc in; offices, descriptions and pronouns resolved to actors.

Offices go to the person whom the text itself sets beside them, else to the holder on the article's day. Pronouns and
descriptions ("le diplomate") go to the most salient earlier actor that agrees with them: subjects of main clauses before
others, the last sentence before earlier ones (centering, Grosz, Joshi and Weinstein 1995; salience after Lappin and Leass 1994).
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from . import Mention, Reading, set_mentions
from ..codebook import DEFAULT_FOLDER, Actor, Codebook, load_codebook
from .discourse import Discourse
from .institutions import ministry_of, salient
from .lexicon import Title, folded, slug
from .offices import next_holder, published
from .titles import Phrase, fits
from ..vocabulary import nations

_TEAMS = frozenset({"administration", "equipe"})
_FORMER, _PRESENT, _NEW = frozenset({"ancienne", "precedente"}), frozenset({"actuelle", "americaine"}), frozenset({"nouvelle"})
_OUTGOING, _COMING = frozenset({"sortante"}), frozenset({"future", "prochaine"})
TRANSITION = 80   # days before the end of a term in which a successor is elected


@dataclass(frozen=True, slots=True)
class Administrations:
    """The US administration before, on and after a day; the one that leaves, or left last."""

    before: str = ""
    now: str = ""
    coming: str = ""
    outgoing: str = ""


@Language.factory("dossier_references", default_config={"codebook": ""})
def make_references(nlp: Language, name: str, codebook: str) -> ReferenceResolver:
    return ReferenceResolver(load_codebook(Path(codebook) if codebook else DEFAULT_FOLDER))


class ReferenceResolver:
    """The component. Reads `doc._.dating.published`; adds to `doc.spans["mentions"]`."""

    def __init__(self, codebook: Codebook) -> None:
        self.codebook = codebook
        self._holders: dict[tuple[str, str], str] = {}

    def __call__(self, doc: Doc) -> Doc:
        reading: Reading = doc._.reading
        found = {(s.start, s.end): s._.mention for s in doc.spans["mentions"]}
        for phrase, actor_id in self._offices(doc, reading):
            if actor_id:
                phrase.actor_id = actor_id
                found.setdefault((phrase.first, phrase.last), Mention(actor_id, "title"))
        for first, last, actor_id in _administrations(doc, self.administrations(doc)):
            found.setdefault((first, last), Mention(actor_id, "name"))
        found |= Discourse(doc, reading, found, lambda office: self.holder(office, published(doc))).resolve()
        set_mentions(doc, found)
        return doc

    # --- offices ---

    def _offices(self, doc: Doc, reading: Reading) -> list[tuple[Phrase, str]]:
        """Every office that stands without a name, with its holder."""
        day = published(doc)
        offices = [p for p in reading.phrases if p.is_office]
        beside = _set_beside(offices, reading)
        by_words = {folded(doc[p.first:p.last].text): p.holder for p in offices if p.holder and not p.is_former}
        meant: dict[int, str] = {}
        resolved = []
        for phrase in offices:
            if phrase.holder or not _names_holder(doc, phrase) or phrase.is_deputy or phrase.is_other and not phrase.is_former:
                if phrase.holder:
                    meant[phrase.first] = _office_of(phrase, reading)
                continue
            same = "" if phrase.is_former else by_words.get(folded(doc[phrase.first:phrase.last].text), "")
            if same and not reading.people[same].actor.terms:
                resolved.append((phrase, same))   # "la ministre de la Défense", named with her name elsewhere
                continue
            office = self._office(phrase, reading, meant)
            if not office:
                resolved.append((phrase, "" if phrase.is_former else self._of_other_country(doc, phrase, reading)))
                continue
            meant[phrase.first] = office
            if phrase.is_former or phrase.is_coming:
                resolved.append((phrase, self._former(office, day, reading) if phrase.is_former else next_holder(self.codebook, office, day)))
                continue
            holder = self._holder(office, phrase, day, beside, reading)
            resolved.append((phrase, holder or self._unknown_holder(doc, phrase, office, self.codebook.office[office].name, self.codebook.office[office].country, reading)))
        return resolved

    def _of_other_country(self, doc: Doc, phrase: Phrase, reading: Reading) -> str:
        """The office of a country for which the codebook lists none: "le ministre polonais de la Défense"."""
        country = phrase.countries[0] if phrase.countries and not phrase.organisations else ""
        offices = Counter(name for c in phrase.candidates if c.country not in ("", country) and (name := _without_country(c)))
        if country not in nations.ENGLISH or not offices:
            return ""
        adjective, office = nations.ENGLISH[country], offices.most_common(1)[0][0]
        return self._unknown_holder(doc, phrase, slug(adjective) + office, f"{adjective}{office.replace('-', ' ')}", country, reading)

    def _unknown_holder(self, doc: Doc, phrase: Phrase, office: str, name: str, country: str, reading: Reading) -> str:
        """An actor for whoever holds an office that is named without a name; a minister stands for his ministry."""
        field = next((m.field for m in reading.ministries if m.is_head and m.first < phrase.last and phrase.first < m.last), "")
        ministry = ministry_of(field, country, reading)
        if ministry:
            return ministry
        if office not in self.codebook.actor:
            reading.new.setdefault(office, Actor(office, name, "person", role=" ".join(doc[phrase.first:phrase.last].text.split()), country=country))
        return office

    def _office(self, phrase: Phrase, reading: Reading, meant: dict[int, str]) -> str:
        """The one office that a phrase means: by what it states, else by the office or person named before, else by the article's subject."""
        candidates = [c for c in phrase.candidates if fits(c, phrase, reading.lexicon)]
        if phrase.says_where or len(candidates) == 1:
            return candidates[0].id if len({c.id for c in candidates}) == 1 else _closest(candidates, reading)
        ids = {c.id for c in candidates}
        named = [(place, office) for place, office in meant.items() if office in ids and place < phrase.first]
        for name in reading.names:
            terms = {t.office for t in reading.people[name.actor_id].actor.terms} & ids
            if name.first < phrase.first and len(terms) == 1:
                named.append((name.first, terms.pop()))
        return max(named)[1] if named else salient(candidates, reading)

    def _holder(self, office: str, phrase: Phrase, day: str, beside: dict[str, list[tuple[int, str]]], reading: Reading) -> str:
        by_date = self.holder(office, day)
        # whom the codebook knows for another time held the office then ("le secrétaire par intérim de Trump, X")
        in_text = [(place, actor) for place, actor in beside.get(office, [])
                   if not by_date or not any(t.office == office for t in reading.people[actor].actor.terms)]
        if in_text:
            before = [(place, actor) for place, actor in in_text if place < phrase.first]
            return before[-1][1] if before else in_text[0][1]
        if by_date:
            return by_date
        named = {n.actor_id for n in reading.names if any(t.office == office for t in reading.people[n.actor_id].actor.terms)}
        return named.pop() if len(named) == 1 else ""

    def _former(self, office: str, day: str, reading: Reading) -> str:
        """ "l'ancien président": who held the office before among those named in the text."""
        last = (day + "-99-99")[:10]
        named = {n.actor_id for n in reading.names if any(t.office == office and t.to and t.to.isoformat() < last for t in reading.people[n.actor_id].actor.terms)}
        return named.pop() if len(named) == 1 else ""

    def holder(self, office: str, day: str) -> str:
        """Who held an office on an ISO day, month or year; "" if nobody or more than one is known."""
        if (office, day) not in self._holders:
            actor = self.codebook.holder(office, day)
            self._holders[office, day] = actor.id if actor else ""
        return self._holders[office, day]

    def administrations(self, doc: Doc) -> Administrations:
        """The actors of the US administrations around the article's day; "" where unknown."""
        day = published(doc)
        current = self.codebook.administration_on(day)
        if current is None:
            return Administrations()
        order = sorted(self.codebook.administrations, key=lambda a: a.from_)
        at = order.index(current)
        ids = ["", *(i if (i := f"{a.id}-administration") in self.codebook.actor else "" for a in order), ""]
        leaving = current.to is not None and len(day) >= 7 and 0 <= (current.to - dt.date.fromisoformat((day + "-01")[:10])).days <= TRANSITION
        return Administrations(ids[at], ids[at + 1], ids[at + 2] if leaving else "", ids[at + 1] if leaving else ids[at])


def _names_holder(doc: Doc, phrase: Phrase) -> bool:
    """Does an office stand for its holder: after a definite article, or without any at the head of a line?"""
    return phrase.is_definite or phrase.determiner.strip() == "" or doc[phrase.first].is_sent_start is True


def _without_country(title: Title) -> str:
    """ "-defence-minister" of "iraqi-defence-minister"."""
    own = slug(nations.ENGLISH.get(title.country, "-"))
    return title.id.removeprefix(own) if own and title.id.startswith(own + "-") else ""


def _office_of(phrase: Phrase, reading: Reading) -> str:
    """The office that a phrase with a name beside it means: one that the person is known to have held, else the one it states."""
    terms = {t.office for t in reading.people[phrase.holder].actor.terms}
    held = [c.id for c in phrase.candidates if c.id in terms]
    fitting = [c.id for c in phrase.candidates if fits(c, phrase, reading.lexicon)]
    return held[0] if held else fitting[0] if len(fitting) == 1 else ""


def _set_beside(offices: list[Phrase], reading: Reading) -> dict[str, list[tuple[int, str]]]:
    """For each office, the people whom the text calls its present holders, with the place."""
    beside: dict[str, list[tuple[int, str]]] = {}
    for phrase in offices:
        if phrase.holder and not phrase.is_former and not phrase.is_deputy and not phrase.is_other:
            office = _office_of(phrase, reading)
            if office:
                beside.setdefault(office, []).append((phrase.first, phrase.holder))
    return beside


def _closest(candidates: list, reading: Reading) -> str:
    """Of several offices that fit, the one of the organisation named most."""
    if not candidates:
        return ""
    return max(candidates, key=lambda c: reading.salience[c.organisation]).id


def _administrations(doc: Doc, actors: Administrations) -> list[tuple[int, int, str]]:
    """ "l'administration américaine", "l'équipe sortante": by the article's day."""
    words = doc._.reading.stream.words
    found = []
    for t, word in enumerate(words[:-1]):
        if word not in _TEAMS:
            continue
        before, after = words[t - 1] if t else "", words[t + 1]
        which = {w: actors.outgoing for w in _OUTGOING} | {w: actors.before for w in _FORMER} | {w: actors.now for w in _PRESENT} | {w: actors.coming or actors.now for w in _NEW} | {w: actors.coming for w in _COMING}
        if word != "administration" and after not in _OUTGOING and before not in _NEW | _COMING:
            continue   # "l'équipe américaine" may play football
        if after in which or before in which:
            found.append((t, t + 1 + (after in which), which[after] if after in which else which[before]))
    return [f for f in found if f[2]]
