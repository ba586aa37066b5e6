"""Offices and who is behind them: the institution of a minister or a spokesperson, predecessors, successors, counterparts abroad."""

from __future__ import annotations

from spacy.tokens import Doc

from ..codebook import Codebook
from .institutions import ministry_of
from .lexicon import folded


def published(doc: Doc) -> str:
    dating = doc._.dating if doc.has_extension("dating") else None
    return dating.published if dating else ""


def office_of(doc: Doc, actor_id: str) -> str:
    """The office that a person of the codebook holds on the article's day, else the last one before it; "" if none is known."""
    actor = doc._.reading.lexicon.codebook.actor.get(actor_id)
    if actor is None or not actor.terms:
        return ""
    day = (published(doc) + "-99-99")[:10]
    begun = [t for t in actor.terms if t.from_.isoformat() <= day]
    now = [t for t in begun if t.to is None or t.to.isoformat() >= published(doc)]
    return now[0].office if now else max(begun, key=lambda t: t.from_).office if begun else actor.terms[0].office


def bureau_of(doc: Doc, actor_id: str) -> str:
    """The institution for which the staff or spokesperson of somebody speaks; the actor itself where none is known."""
    reading = doc._.reading
    lexicon = reading.lexicon
    office = office_of(doc, actor_id)
    if office:
        known = lexicon.codebook.office[office]
        if known.organisation not in lexicon.state_ids:
            return known.organisation
        field = "defence" if office.endswith("-defence-minister") else "foreign" if office.endswith("-foreign-minister") else ""
        return ministry_of(field, known.country, reading) or lexicon.acting(known.organisation)
    return ministry_of_head(doc, actor_id) or lexicon.acting(actor_id)


def ministry_of_head(doc: Doc, actor_id: str) -> str:
    """The ministry of a minister whom only the text introduces ("le ministre polonais de la Défense, X")."""
    reading = doc._.reading
    person = reading.people.get(actor_id)
    for role in person.roles if person else ():
        plain = folded(role)
        for ministry in reading.ministries:
            words = folded(doc[ministry.first:ministry.last].text)
            if ministry.is_head and words in plain:
                return ministry_of(ministry.field, ministry.country or person.actor.country or reading.home, reading)
        if plain.split()[:1] == ["ministre"]:   # "la ministre belge", whose field the text tells elsewhere
            fields = {m.field for m in reading.ministries if m.country and m.country == person.actor.country}
            if len(fields) == 1:
                return ministry_of(fields.pop(), person.actor.country, reading)
    return ""


# --- before, after, abroad -----------------------------------------------------------------------

# The ends of office identifiers that mean the same office in another country.
_KINDS = (("-defence-minister", "-secretary-of-defense"), ("-foreign-minister", "-secretary-of-state"), ("-prime-minister", "-chancellor"), ("-president",),
          ("-national-security-adviser",), ("-interior-minister",))


def neighbour(codebook: Codebook, office: str, actor_id: str, day: str, step: int) -> str:
    """Who held an office before (`step` -1) or after (1) somebody's term in it: the term on an ISO day, else the last before it; "" if unknown."""
    terms = sorted(((t.from_.isoformat(), a.id) for a in codebook.actors for t in a.terms if t.office == office))
    own = [n for n, (begin, actor) in enumerate(terms) if actor == actor_id and begin <= (day + "-99-99")[:10]] or [n for n, (_, actor) in enumerate(terms) if actor == actor_id]
    if not own:
        return ""
    at = own[-1] + step
    while 0 <= at < len(terms) and terms[at][1] == actor_id:
        at += step
    return terms[at][1] if 0 <= at < len(terms) else ""


def next_holder(codebook: Codebook, office: str, day: str) -> str:
    """Who takes an office next after an ISO day ("le président élu")."""
    coming = sorted((t.from_.isoformat(), a.id) for a in codebook.actors for t in a.terms if t.office == office and day and t.from_.isoformat() > day)
    return coming[0][1] if coming else ""


def counterpart(codebook: Codebook, office: str, country: str) -> str:
    """The office of another country that matches one: us-secretary-of-defense and FRA → french-defence-minister; "" if the codebook lists none."""
    ends = next((kind for kind in _KINDS if office.endswith(kind)), ())
    return next((o.id for o in codebook.offices if o.country == country and ends and o.id.endswith(ends)), "")
