"""Nouns that take somebody up: "le général", "le Norvégien", "son prédécesseur", "les deux dirigeants", "l'organisation", "son ministère"."""

from __future__ import annotations

from . import Mention
from .descriptions import EXACT, UNKNOWN, content_words, fit
from .designations import gender_of, person_noun_at
from .institutions import ministry_of
from .memory import GENDER_OF_DETERMINER, Memory, Referent
from .offices import bureau_of, counterpart, neighbour, office_of, published
from .persons import Person
from ..vocabulary import institutions, people
from ..vocabulary.person_nouns import CLASSES_OF, EVERYBODY, NOUNS

WINDOW = 6                         # sentences in which an antecedent is looked for
SUBJECT, OTHER = 3.0, 1.0          # salience of a subject, and of any other mention
PER_SENTENCE = 1.0
MEMORY = 3                         # sentences after which all that was said of ministries is as far
_DEFINITE = frozenset({"au", "ce", "cet", "cette", "du", "l'", "la", "le"})
_POSSESSIVES = frozenset({"leur", "leurs", "sa", "ses", "son"})
_BEFORE = frozenset({"ancien", "ancienne", "ex", "haut", "haute", "nouveau", "nouvelle", "numero"})
_SUCCESSION = {"predecesseur": -1, "predecesseure": -1, "predecesseurs": -1, "successeur": 1, "successeure": 1}
_TOLD = frozenset({"cleric", "diplomat", "head", "minister", "officer", "spokesperson"})   # who is one of these is introduced as such
_VAGUE = frozenset({"kin", "member", "official", "peer", "politician", "villager"})   # classes that say little of somebody
_STATE = frozenset({"head", "minister"})
_HONOURED = frozenset({"cleric", "diplomat", "head", "minister"})
_PLACED = frozenset({"elu", "elue", "depute", "deputee", "senateur", "senatrice", "natif", "native"})   # "l'élue du Vermont"


class Recall(Memory):
    """Memory with the nouns that reach back into it."""

    # --- persons by description ---

    def description(self, t: int, end: int) -> None:
        """ "la diplomate américaine", "le général iranien": the person named last whose role, country and gender fit."""
        words = self.words
        noun = person_noun_at(words, t)
        first, is_former = self._before_noun(t)
        if noun is None or not first or words[first - 1] not in _DEFINITE or words[t] in ("ancien", "ancienne") and person_noun_at(words, t + 1) is not None:
            return
        determiner, key = words[first - 1], noun[1]
        gender = GENDER_OF_DETERMINER.get(determiner, "") or gender_of(key)
        last, country = self._past_adjectives(noun[0], end)
        complement = self._complement(last, end)
        if last in self.covered or complement is None:
            return   # "le dirigeant chiite Moqtada al-Sadr"
        owner = next((m.actor_id for (start, _), m in self.mentions if last <= start <= last + 3), "") if complement else ""
        best, score = None, 0.0
        for referent in reversed(self.referents):
            if not referent.is_person or referent.number == "p":
                continue
            value = self._fit(referent, key, country, gender, complement, owner, is_former, determiner in ("ce", "cet", "cette"))
            if value is None:
                continue
            far = MEMORY if value >= EXACT else 2 * WINDOW     # whom the text calls by this noun is not forgotten
            value += (SUBJECT if referent.is_subject else OTHER) - PER_SENTENCE * min(self.number - referent.sentence, far)
            if best is None or value > score:
                best, score = referent, value
        if best is None and complement and (head := self._head_by_role(key, noun[0], end)):
            self._take(head, first, last)
        elif best is None and country and not complement and self._counterpart(t, first, last, country):
            pass
        elif best is None and not is_former and (spoken := self._last_spoken(key, country, gender)) is not None:
            self._take(spoken.actor_id, first, last)
        elif best is not None:
            if best.actor_id:
                self.resolved[first, last] = Mention(best.actor_id, "title")
            self.note(best.actor_id, first, last, key, best.gender or gender)

    def _before_noun(self, t: int) -> tuple[int, bool]:
        """The first token of a noun with the adjectives before it ("l'influent leader"), and whether they make it a past role."""
        first, is_former = t, self.words[t].startswith("ex-")
        while first > 1 and first > t - 3 and (self.doc[first - 1].pos_ == "ADJ" or self.words[first - 1] in _BEFORE) and self.words[first - 1] not in _DEFINITE:
            first -= 1
            is_former = is_former or self.words[first] in ("ancien", "ancienne", "ex")
        return first, is_former

    def _past_adjectives(self, last: int, end: int) -> tuple[int, str]:
        """Past the adjectives after a noun, and the country that they name."""
        country, demonyms = "", self.lexicon.demonyms
        while last < end and last not in self.covered and (self.words[last] in demonyms or self.words[last] in people.CONFESSIONS or self.doc[last].pos_ == "ADJ") and self.doc[last].text.islower():
            country = demonyms[self.words[last]][0] if self.words[last] in demonyms else country
            last += 1
        return last, country

    def _complement(self, last: int, end: int) -> frozenset[str] | None:
        """The words of a complement ("de la mission"), none if there is no complement; None if a name follows that says who it is."""
        if last >= end:
            return frozenset()
        if self.doc[last].pos_ == "PROPN" and self.doc[last].text[:1].isupper():
            return None
        if self.words[last] in ("a", "au", "aux") and any(self.doc[t].text[:1].isupper() for t in range(last + 1, min(last + 3, end))):
            return content_words(" ".join(self.words[last:last + 3]))   # "le secrétaire à la Défense"
        if self.words[last] not in ("de", "d'", "du", "des", "aupres", "charge", "chargee"):
            return frozenset()
        stop = next((t for t in range(last, min(last + 8, end)) if self.doc[t].is_punct or self.doc[t].pos_ in ("VERB", "AUX")), min(last + 8, end))
        return content_words(" ".join(self.words[last:stop]))

    def _fit(self, referent: Referent, key: str, country: str, gender: str, complement: frozenset[str], owner: str, is_former: bool, shown: bool) -> float | None:
        """How well a description fits somebody named before; None if it doesn't."""
        if gender and referent.gender and gender != referent.gender:
            return None
        distance = self.number - referent.sentence
        if referent.noun and not referent.actor_id or key == "porte parole" == referent.noun:
            # "un diplomate … le diplomate": somebody without a name
            return EXACT if key == referent.noun and not complement and distance <= WINDOW else None
        actor, known = self.actor(referent.actor_id), self.profile(referent.actor_id)
        if actor is None or actor.kind != "person" or country and actor.country and actor.country != country:
            return None
        value = fit(key, known)
        renamed = is_former and distance <= 1 and referent.is_subject      # "l'ancien général des marines", of whom was just spoken
        if complement and not shown:
            # "le représentant de la mission" is described by what follows, unless his role was told in these words
            told = any(complement <= phrase for phrase in known.phrases) or key == "porte parole" and bool(owner) and self._speaks_for(referent.actor_id) == owner
            if not told and not renamed and not (key in _PLACED and value > UNKNOWN):
                return None
            value += 1.0 if told else 0.0
        if value < 0 and not (is_former and (distance <= 1 or country and actor.country == country)):
            return None
        if value <= UNKNOWN and not renamed and (distance > 2 or CLASSES_OF.get(key, set()) & _TOLD and not key.startswith("commandant")) or key in EVERYBODY and distance > 3:
            return None
        if country and not actor.country:
            value -= 1.0
        return value + (1.5 if is_former and known.is_former else -1.5 if known.is_former != is_former else 0.0)

    def _speaks_for(self, actor_id: str) -> str:
        """The organisation whose office somebody of the authority file holds."""
        office = office_of(self.doc, actor_id)
        return self.lexicon.codebook.office[office].organisation if office else ""

    def _head_by_role(self, key: str, last: int, end: int) -> str:
        """ "le chef du Hachd": who leads an organisation, by his role in the authority file, if only one does."""
        if key not in ("chef", "dirigeant", "leader", "patron", "commandant", "numero un") or last >= end:
            return ""
        inside = next((m.actor_id for (first, _), m in self.mentions if last < first <= last + 3), "")
        name = self.actor(inside).name if inside and self.actor(inside) else "-"
        heads = [a.id for a in self.lexicon.codebook.actors if a.kind == "person" and name in a.role and a.role.startswith(("Leader", "Chair"))]
        return heads[0] if len(heads) == 1 else ""

    def _last_spoken(self, key: str, country: str, gender: str) -> Referent | None:
        """ "Le diplomate ajoute": who has just spoken or acted, if nothing that is known of him speaks against the noun."""
        own = CLASSES_OF.get(key, set())
        for referent in reversed(self.referents):
            if self.number - referent.sentence > 1:
                break
            if not referent.is_person or not referent.actor_id or not referent.is_subject or referent.is_quoted or referent.number == "p" or gender and referent.gender and gender != referent.gender:
                continue
            actor = self.actor(referent.actor_id)
            known = self.profile(referent.actor_id).classes - _VAGUE
            if actor is None or country and actor.country and actor.country != country or own and known and not known & own or not known and own & _STATE:
                return None
            return referent
        return None

    def _counterpart(self, t: int, first: int, last: int, country: str) -> bool:
        """ "son homologue français", "la ministre allemande" after another country's minister: the same office there."""
        if self.words[t] not in ("homologue", "ministre"):
            return False
        offices = (office_of(self.doc, r.actor_id) for r in reversed(self.referents) if r.is_person and r.actor_id)
        office = next((o for o in offices if o and counterpart(self.lexicon.codebook, o, country)), "")
        holder = self.holder(counterpart(self.lexicon.codebook, office, country)) if office else ""
        if holder:
            self._take(holder, first, last)
        return bool(holder)

    def _take(self, actor_id: str, first: int, last: int) -> None:
        actor = self.lexicon.codebook.actor.get(actor_id)
        if actor is not None and actor.kind == "person":
            self.people.setdefault(actor_id, Person(actor))
        self.resolved[first, last] = Mention(actor_id, "title")
        self.note(actor_id, first, last)

    # --- persons by country, office, number ---

    def national(self, t: int) -> None:
        """ "le Norvégien": the person of that country named last, else one whose country was not told."""
        country, gender = self.lexicon.demonyms[self.words[t]]
        persons = [(r, actor) for r in reversed(self.referents) if r.is_person and r.actor_id and (actor := self.actor(r.actor_id)) is not None and actor.kind == "person"
                   and not (gender and r.gender and gender != r.gender)]
        found = next((r for r, actor in persons if actor.country == country), None)
        if found is None:
            found = next((r for r, actor in persons if not actor.country and self.number - r.sentence <= 2), None)
        if found is not None:
            self._take(found.actor_id, t, t + 1)

    def native(self, t: int, gender: str) -> None:
        """ "le Québécois": by where he comes from, though no list has it, who has just spoken or acted."""
        found = self._last_spoken("", "", gender)
        if found is not None:
            self._take(found.actor_id, t, t + 1)

    def honoured(self, t: int) -> None:
        """ "Son Excellence a déclaré": the head, minister, envoy or cleric named last, unless a name follows."""
        if any(k in self.covered for k in range(t + 1, t + 4)):
            return
        found = next((r for r in reversed(self.referents) if r.is_person and r.actor_id and self.profile(r.actor_id).classes & _HONOURED), None)
        if found is not None:
            self._take(found.actor_id, t, t + 1)

    def other_party(self, t: int) -> None:
        """ "Son interlocuteur a remercié": of two persons just named, not the subject."""
        recent = [r for r in self.referents if 0 < self.number - r.sentence <= 2 and r.is_person and r.actor_id and not r.is_quoted]
        subject = next((r.actor_id for r in recent if r.is_main), "") or next((r.actor_id for r in recent if r.is_subject), "")
        found = next((r for r in reversed(recent) if r.actor_id != subject and r.number == "s"), None)
        if found is not None and subject:
            self._take(found.actor_id, t, t + 1)

    def succession(self, t: int) -> None:
        """ "son prédécesseur": who held the office before the person spoken of."""
        codebook, day = self.lexicon.codebook, published(self.doc)
        for referent in reversed(self.referents):
            office = office_of(self.doc, referent.actor_id) if referent.is_person and referent.actor_id else ""
            found = neighbour(codebook, office, referent.actor_id, day, _SUCCESSION[self.words[t]]) if office else ""
            if found:
                self._take(found, t, t + 1)
                return

    def is_succession(self, t: int) -> bool:
        return self.words[t] in _SUCCESSION and self.words[t - 1] in _POSSESSIVES | {"l'"}

    def counterpart_of(self, t: int, end: int) -> None:
        """ "son homologue allemand" without a name."""
        last, country = self._past_adjectives(t + 1, end)
        if country:
            self._counterpart(t, t, last, country)

    def pair(self, first: int, last: int, gender: str = "") -> None:
        """ "les deux dirigeants", "ils" after two people: the two last named whose office fits the noun."""
        key = self.words[last - 1].removesuffix("s")
        recent: dict[str, Referent] = {}
        for referent in reversed(self.referents):
            if self.number - referent.sentence > WINDOW or len(recent) == 2:
                break
            if referent.is_person and referent.actor_id and not referent.is_quoted and not (gender == "f" and referent.gender == "m"):
                if key not in NOUNS or fit(key, self.profile(referent.actor_id)) >= 0:
                    recent.setdefault(referent.actor_id, referent)
        if len(recent) == 2:
            pair = sorted(recent.values(), key=lambda r: r.first)
            self.resolved[first, last] = Mention(pair[0].actor_id, "title" if self.words[first] == "deux" else "pronoun", (pair[1].actor_id,))

    # --- institutions ---

    def is_generic(self, t: int, end: int) -> bool:
        """ "l'organisation", "la milice", "le parti": a noun that says of which kind the institution named last is."""
        return self.words[t] in institutions.GENERIC and self.words[t - 1] in ("l'", "la", "le", "ce", "cet", "cette") and not self.is_complemented(t + 1, end)

    def generic(self, t: int) -> None:
        wanted = institutions.GENERIC[self.words[t]]
        for referent in reversed(self.referents):
            actor = self.actor(referent.actor_id)
            if actor is None or self.number - referent.sentence > 2 * WINDOW:
                continue
            if wanted == "international" and actor.kind == "organisation" and not actor.part_of and not actor.country \
                    or wanted == "party" and actor.kind == "organisation" and actor.country and not actor.part_of or wanted in (actor.kind, actor.role):
                self._take(referent.actor_id, t, t + 1)
                return

    def head_of_last(self, t: int) -> None:
        """ "L'OTAN …, son patron": the head of the organisation or state named last."""
        for referent in reversed(self.referents):
            if self.number - referent.sentence > 1 or not referent.actor_id or referent.is_person:
                continue
            node = self.lexicon.titles
            for word in (self.words[t], "de", f"<{referent.actor_id}>", ""):
                node = node.get(word, {}) if node else {}
            holder = self.holder(node[0].id) if node else ""
            if holder:
                self._take(holder, t, t + 1)
                return

    def is_own_body(self, t: int) -> bool:
        """ "son porte-parole", "ses services", "son ministère", "le ministère": a body of whoever was spoken of."""
        word, before = self.words[t], self.words[t - 1]
        return (word in people.SPOKESPERSONS or word in institutions.STAFFS or word in institutions.MINISTRIES) and before in _POSSESSIVES \
            or word in institutions.MINISTRIES and before in ("le", "du", "au", "ce")

    def own_body(self, t: int, end: int) -> None:
        word, possessed = self.words[t], self.words[t - 1] in _POSSESSIVES
        after, country = self._past_adjectives(t + 1, end)
        if self.is_complemented(after, end) or after in self.covered:
            return
        if country and word in institutions.MINISTRIES:   # "le ministère allemand", of whose colleague was just spoken
            field = next((m.field for m in reversed(self.reading.ministries) if m.first < t), "")
            if field and (ministry := ministry_of(field, country, self.reading)):
                self._take(ministry, t, after)
            return
        if not possessed and self.reading.publisher:    # its own page: "MINISTÈRE DE LA DÉFENSE … Le ministère rappelle que"
            heading = next((r for r in self.referents if self._is_ministry(r.actor_id) and r.first < self.reading.lead), None)
            if heading is not None:
                self._take(heading.actor_id, t, t + 1)
                return
        best, score = "", 0.0
        for referent in reversed(self.referents):
            distance = self.number - referent.sentence
            if not referent.actor_id or referent.is_quoted or possessed and distance > 2:
                continue
            is_person = self.kind(referent.actor_id) == "person" or referent.actor_id in self.people
            body = bureau_of(self.doc, referent.actor_id) if is_person else referent.actor_id
            if not body or not (self._is_ministry(body) if word in institutions.MINISTRIES else body != referent.actor_id or possessed and not is_person):
                continue
            value = (SUBJECT if referent.is_subject else OTHER) + referent.is_speaker - PER_SENTENCE * min(distance, MEMORY)
            if not best or value > score:
                best, score = body, value
        if best:
            self._take(best, t, t + 1)

    def _is_ministry(self, actor_id: str) -> bool:
        return actor_id.endswith("-ministry") or actor_id.endswith("-department")
