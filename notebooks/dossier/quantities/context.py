"""Counts in their sentence, in; whose, where and when, out. Actors come from the mentions and the authority file."""

from __future__ import annotations

import re
from bisect import bisect_right

from spacy.tokens import Doc, Span

from ..codebook import Codebook
from .counted import Count
from ..actors.lexicon import folded
from .roles import CHANGE_FROM
from ..vocabulary import nations

_OF = frozenset({"de", "d'", "du", "des"})
_DETERMINERS = frozenset({"l'", "la", "le", "les", "cette", "leur", "sa", "son"})
_AT = frozenset({"en", "à", "au", "aux"})
_NEAR = frozenset({"est", "nord", "ouest", "sud", "aéroport", "base", "camp", "gouvernorat", "province", "région", "ville", "capitale", "près", "vallée"})
_CARRYING = frozenset({"elle", "elles", "il", "ils", "leur", "leurs", "sa", "ses", "son"})
_INSIDE = frozenset({"dans", "pour", "sein"})
_TO_PLACES = frozenset({"gagner", "quitter", "regagner", "rejoindre"})
_PLURAL_PLACES = frozenset({"émirats", "emirats", "états-unis", "etats-unis", "pays-bas", "philippines", "états", "etats"})
_OPENERS = frozenset({"que", "qu'", "qui", ";", "«", "où"})
_ISO = re.compile(r"\d{4}(-\d\d){0,2}")
_UPWARD = frozenset({"organisation", "government"})   # a country's army, parliament or people stand for themselves
_OWNED = frozenset({"personnel", "people", "money", "countries", "duration", "area"})
_LOOK_BACK = 3   # sentences in which a force's place may have been named before


class Surroundings:
    """The authority file, prepared for questions about counts."""

    def __init__(self, codebook: Codebook) -> None:
        self.codebook = codebook
        self.missions = {mission.id: mission for mission in codebook.missions}
        self.states = {a.country: a.id for a in codebook.actors if a.kind == "government" and a.country and not a.part_of}
        # Where the codebook tells a state from its government ("Bagdad"), it is the government that has troops and pays.
        self.acting = {a.part_of: a.id for a in reversed(codebook.actors) if a.kind == "government" and any(folded(x) in nations.CAPITALS for x in a.aliases)
                       and a.part_of in self.states.values()}

    def of(self, doc: Doc) -> Contexts:
        """The surroundings of one Doc, its mentions, dates and missions looked up once."""
        return Contexts(self, doc)

    def owner(self, actor_id: str) -> str:
        """For whom an actor stands where troops or money are counted: a person for the institution, an office for the state."""
        known = self.codebook.actor.get(actor_id)
        if known is None:
            return ""
        if known.kind == "person":
            offices = [self.codebook.office[term.office].organisation for term in known.terms]
            return self.owner(offices[-1]) if offices else self.state(known.country)
        seen = {actor_id}
        while (known.kind in _UPWARD or not known.country) and known.part_of and known.part_of not in seen:
            seen.add(known.part_of)
            known = self.codebook.actor[known.part_of]
        return self.acting.get(known.id, known.id)

    def state(self, country: str) -> str:
        """The actor that is a country (ISO alpha-3), or ""."""
        state = self.states.get(country, "")
        return self.acting.get(state, state)


class Contexts:
    """Answers whose, where and when for the counts of one Doc."""

    def __init__(self, surroundings: Surroundings, doc: Doc) -> None:
        self.known = surroundings
        self.doc = doc
        self.mentions = self._spans("mentions")
        self.dates = self._spans("dates")
        self.missions = self._spans("missions")
        self.starts = [span.start for span in self.mentions]
        self.sentences = doc._.sentences
        self.sentence_starts = [sentence.span.start for sentence in self.sentences]

    def _spans(self, name: str) -> list[Span]:
        return sorted(self.doc.spans[name], key=lambda s: s.start) if name in self.doc.spans else []

    def of(self, count: Count, change: str) -> tuple[str, str, str]:
        """Actor identifier, place and ISO date of a count; "" where the text gives none."""
        return self._actor(count), self._place(count), "" if change == CHANGE_FROM else self._date(count)

    # --- whose ---

    def nationality(self, count: Count) -> str:
        """The government of the country whose people are counted: "2.500 Américains", "500 soldats belges"."""
        if count.noun is None:
            return ""
        for i in range(count.noun, min(count.noun + 3, count.sentence.span.end)):
            word = self.doc[i]
            if word.pos_ in ("ADJ", "NOUN", "PROPN") and (code := nations.BY_FORM.get(folded(word.text))):
                named = self._mention_at(count.noun) if i > count.noun else ""   # "soldats irakiens" may be an actor of its own
                return self.known.owner(named) or self.known.state(code)
        return ""

    def _actor(self, count: Count) -> str:
        if count.kind not in _OWNED:
            return ""
        if actor := self.nationality(count) or self._complement(count):
            return actor
        before = self.doc[count.start - 1].lower_ if count.start else ""
        if count.kind == "people" and (before in ("les", "des", "ces", "aux") or count.value is None):
            return ""   # "les deux dirigeants" are nobody's
        behind = self.doc[count.end].lower_ if count.end < len(self.doc) else ""
        if count.kind == "duration" and (before in _OF or behind in ("de", "d'", "après", "avant")):
            return ""   # "trois ans de guerre", "une visite de deux jours"
        return self._possessor(count)

    def _complement(self, count: Count) -> str:
        """ "500 soldats de l'OTAN", "les 30 membres de l'Alliance" """
        doc, i = self.doc, count.end
        while i < count.sentence.span.end and doc[i].pos_ == "ADJ":
            i += 1
        if i >= count.sentence.span.end or doc[i].lower_ not in _OF:
            return ""
        for k in range(i + 1, min(i + 4, count.sentence.span.end)):
            if actor := self._mention_at(k):
                return self._owner(actor)
            if doc[k].lower_ not in _DETERMINERS:
                break
        return ""

    def _possessor(self, count: Count) -> str:
        """The last force, institution or state named before the count in its sentence, else the mission that is its subject."""
        start, end = count.sentence.span.start, count.start
        for mission in reversed(self.missions):
            if {self.doc[k].lower_ for k in range(max(start, mission.start - 3), mission.start)} & _INSIDE:
                continue   # "douze militaires au sein de la mission": whose they are stands elsewhere
            if start <= mission.start and mission.end <= end and (known := self.known.missions.get(mission._.mission)):
                return known.actor
        lead = [span for span in self._mentions_between(start, end) if not self._is_place(span)]
        nearest = [span for span in reversed(self._mentions_between(start, end)) if self._is_asked(span)]
        nearest += [span for span in reversed(lead) if self._is_subject(span)] + lead[::-1]
        if not nearest and any(self.doc[k].lower_ in _CARRYING for k in range(start, end)):   # "Sa présence est passée de …"
            nearest = self._mentions_of_sentence_before(count)
        nearest += [span for span in self._mentions_between(count.end, count.sentence.span.end) if self._is_agent(span)]
        return next((owner for span in nearest if (owner := self._owner(span._.mention.actor_id))), "")

    def _is_subject(self, span: Span) -> bool:
        """By the parse, or because its verb (or "qui") follows."""
        after = self.doc[span.end] if span.end < len(self.doc) else span[-1]
        return span.root.dep_.startswith("nsubj") or after.pos_ in ("VERB", "AUX") or after.lower_ in ("qui", "ne", "n'")

    def _is_asked(self, span: Span) -> bool:
        """ "a demandé à l'OTAN d'envoyer …": who is asked is to send. """
        after = self.doc[span.end:span.end + 2]
        before = {self.doc[k].lower_ for k in range(max(0, span.start - 2), span.start)}
        return bool(before & {"à", "au", "aux"}) and len(after) == 2 and after[0].lower_ in ("de", "d'") and "Inf" in after[1].morph.get("VerbForm")

    def _is_agent(self, span: Span) -> bool:
        """ "menée durant quatre ans par l'administration" """
        return any(self.doc[k].lower_ == "par" for k in range(max(0, span.start - 2), span.start))

    def _mentions_of_sentence_before(self, count: Count) -> list[Span]:
        number = bisect_right(self.sentence_starts, count.sentence.span.start) - 1
        before = self.sentences[number - 1].span if number else None
        return [] if before is None else [s for s in self._mentions_between(before.start, before.end) if not self._is_place(s)]

    def _owner(self, actor_id: str) -> str:
        new = (self.doc._.new_actors or {}).get(actor_id) if Doc.has_extension("new_actors") else None
        return self.known.state(new.country) if new is not None else self.known.owner(actor_id)

    def _mention_at(self, i: int) -> str:
        k = bisect_right(self.starts, i) - 1
        span = self.mentions[k] if k >= 0 else None
        return span._.mention.actor_id if span is not None and i < span.end else ""

    def _mentions_between(self, start: int, end: int) -> list[Span]:
        first = bisect_right(self.starts, start - 1)
        return [span for span in self.mentions[first:] if span.end <= end]

    def _is_place(self, span: Span) -> bool:
        return span.start > 0 and self.doc[span.start - 1].lower_ in _AT

    # --- where ---

    def _place(self, count: Count) -> str:
        """The place named behind the count, that of the mission spoken of, that named before; for troops also in the sentences before."""
        span = count.sentence.span
        if count.kind not in ("personnel", "people", "money", "duration", "area"):
            return ""
        if after := self._places(count.end, min(span.end, count.end + 12)):
            return after[0]
        if count.kind == "personnel" and (place := self._mission_place(count)):
            return place
        clause = next((k for k in range(count.start - 1, span.start, -1) if self.doc[k].lower_ in _OPENERS), span.start)
        before = self._places(clause, count.start) or count.kind == "personnel" and self._places(span.start, clause)
        if before:
            return before[-1]
        if count.kind != "personnel":
            return ""
        number = bisect_right(self.sentence_starts, span.start) - 1
        for sentence in reversed(self.sentences[max(0, number - _LOOK_BACK):number]):
            if not sentence.is_furniture and (found := self._places(sentence.span.start, sentence.span.end)):
                return found[-1]
        return ""

    def _mission_place(self, count: Count) -> str:
        """Where the mission is whose people are counted: "la mission passera de 500 à 4.000"."""
        found = [m for m in self.missions if count.sentence.span.start <= m.start and m.end <= count.sentence.span.end]
        before = [m for m in found if m.end <= count.start] or found
        known = self.known.missions.get(before[-1]._.mission) if before else None
        return known.place if known else ""

    def _places(self, start: int, end: int) -> list[str]:
        """Names of places behind a preposition of place, in text order: "en Irak", "à Bagdad", "l'aéroport de Mossoul"."""
        doc, found = self.doc, []
        for i in range(start + 1, end):
            token = doc[i]
            if not token.text[0].isupper() or token.pos_ not in ("PROPN", "NOUN") or doc[i - 1].text[0].isupper():
                continue
            word = doc[i - 1].lower_
            near = word in _OF and i - 2 >= start and doc[i - 2].lower_ in _NEAR
            if (word in _AT and (word != "aux" or token.lower_ in _PLURAL_PLACES) or near or doc[i - 1].pos_ == "VERB" and doc[i - 1].lemma_ in _TO_PLACES) and not self._is_person_or_body(i):
                last = i + 1
                while last < end and doc[last].text[0].isupper() and doc[last].pos_ == "PROPN":
                    last += 1
                found.append(doc[i:last].text)
        return found

    def _is_person_or_body(self, i: int) -> bool:
        """A name at `i` that is no place; one that begins before its preposition ("troupes en Irak") does not tell."""
        k = bisect_right(self.starts, i) - 1
        if k < 0 or not self.mentions[k].start <= i < self.mentions[k].end or self.mentions[k].start < i - 1:
            return False
        actor_id = self.mentions[k]._.mention.actor_id
        known = self.known.codebook.actor.get(actor_id)
        return known.kind not in ("government", "public") if known else bool(actor_id)

    # --- when ---

    def _date(self, count: Count) -> str:
        """The date in the same clause: no other verb stands between it and the count."""
        if count.kind not in ("personnel", "people", "money", "share", "other"):
            return ""
        best, distance = "", 12
        for span in self.dates:
            if span.end <= count.start:
                gap = range(span.end, count.start)
            elif span.start >= count.end:
                gap = range(count.end, span.start)
            else:
                continue
            if len(gap) < distance and span.start >= count.sentence.span.start and span.end <= count.sentence.span.end and not self._is_cut(gap):
                if value := self._iso(span, len(gap)):
                    best, distance = value, len(gap)
        return best

    def _is_cut(self, gap: range) -> bool:
        """Does another verb, or a comma that is not that of an opening date ("En 2020, …"), stand between?"""
        restricted = False
        for i in gap:
            token = self.doc[i]
            low = token.lower_
            restricted = restricted or low in ("ne", "n'")   # "n'avait que …" opens no clause
            if low in _OPENERS and not (restricted and low in ("que", "qu'")) or low in ("contre", "après"):
                return True
            if low == "," and (i != gap.start or self._closes_phrase(i)):
                return True
            if token.pos_ == "VERB" and "Fin" not in token.morph.get("VerbForm") and self.doc[i - 1].pos_ not in ("VERB", "AUX"):
                return True
        return False

    def _closes_phrase(self, comma: int) -> bool:
        """ "Lancée en octobre 2018, la mission compte …": the date belongs to the participle before it."""
        start = self.sentences[bisect_right(self.sentence_starts, comma) - 1].span.start
        return any(self.doc[i].pos_ in ("VERB", "ADJ") for i in range(start, comma))

    def _iso(self, span: Span, distance: int) -> str:
        date = span._.date
        if date.type in ("DURATION", "SET"):
            return ""
        if date.value == "PRESENT_REF":   # "environ 10.000 aujourd'hui": the number of that day; elsewhere the role says it
            dating = self.doc._.dating if not distance and span[0].lower_ == "aujourd'hui" and Doc.has_extension("dating") else None
            return dating.published if dating else ""
        value = date.value[:10]
        return value if _ISO.fullmatch(value) else ""
