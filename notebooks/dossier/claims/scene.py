"""One article as the coding rules see it: what a clause is about, by its words or by the other layers of evidence."""

from __future__ import annotations

from spacy.tokens import Doc

from ..articles import plain
from .antecedents import antecedent
from .events import PLANNED, Event
from .matter import SENTENCES_IN_MIND
from ..rules import OBJECT, RECENT, SENTENCE, Rulebook
from .targets import FOREIGN
from .troops import Troops
from ..vocabulary import claims as words
from .subjects import patient_of
from ..vocabulary.events import NOUNS, VERBS, WISHES, WITHDRAWING
from ..vocabulary.nations import BY_FORM


LEAVING_NOUNS = NOUNS["leave"]
STAYING = VERBS["stay"] | VERBS["keep"] - {"laisser"}
LEAVING = VERBS["leave"] | VERBS["shrink"]


class Scene(Troops):
    """A page with its events, read against the themes of the codebook."""

    def __init__(self, doc: Doc, rules: Rulebook) -> None:
        super().__init__(doc, rules)
        self._touched: dict[tuple[int, str], bool] = {}        # by the event's head and the theme
        self._rules: dict[tuple[frozenset[str], bool], list] = {}

    def rules_for(self, event: Event) -> list:
        """The rules that an event may meet, without those whose words don't stand where they must."""
        key = event.classes, event.nominal
        found = self._rules.get(key)
        if found is None:
            found = self._rules[key] = [entry for entry in self.rules.for_event(*key) if entry[3].needed <= self.themes_present]
        near = self.sentence_themes(self.sentence_at(event.head))
        return [entry for entry in found if entry[3].needed_near <= near and (not entry[3].offered_near or not entry[3].offered_near.isdisjoint(near))]

    # --- themes of an event -----------------------------------------------------------------------

    def touches(self, event: Event, theme: str) -> bool:
        """Is a clause about a theme: by its words, or by the other layers of evidence?"""
        key = event.head, theme
        found = self._touched.get(key)
        if found is None:
            reader = _FACETS.get(theme)
            start, end = self.scope(event)
            if theme.startswith(OBJECT):
                found = any(self._is_of(theme[len(OBJECT):], a, b) for a, b in self.object_of(event))
            elif theme.startswith(SENTENCE):
                sentence = self.sentence_at(event.head)
                found = self.has_theme(theme[len(SENTENCE):], sentence.start, sentence.end)
            elif theme.startswith(RECENT):
                found = self.has_theme(theme[len(RECENT):], start, end) or self.was_last(theme[len(RECENT):], start) and not self.has_theme("iraq", start, end)
            else:
                found = reader(self, event, start, end) if reader else self._says(event, theme, start, end)
            self._touched[key] = found
        return found

    def _is_of(self, theme: str, start: int, end: int) -> bool:
        """Does a range hold a word of a theme, or a pronoun that stands for one: "Elles ont repris en juin"?"""
        if self.has_theme(theme, start, end):
            return True
        nouns = [antecedent(self, t) for t in range(start, end) if self.mention_at[t] is None]
        return any(noun is not None and self.has_theme(theme, noun, noun + 1) for noun in nouns)

    def _says(self, event: Event, theme: str, start: int, end: int) -> bool:
        """Does a clause hold a word of a theme, outside relative clauses with a verb of their own?"""
        found = self.theme_words(theme, start, end)
        if not found:
            return False
        holes = self._holes(event, start, end)
        return not holes or any(not any(a <= place < b for a, b in holes) for place, _ in found)

    def _mission(self, event: Event, start: int, end: int) -> bool:
        return (bool(self.own_missions_in(start, end)) or self._has_presence(event, start, end) or self._takes_up_mission(event)
                or event.passive and not event.nominal and event.head - self.grammar.body_start(event.head) < 2 and self._mission_itself(event, start, end))

    def _mission_object(self, event: Event, start: int, end: int) -> bool:
        """Is the mission what something happens to: object of an active verb, subject of a passive one, "la mission" of a noun?"""
        for a, b in self.object_of(event):
            first = next((m for m, n in self.own_missions if m < b and n > a), b)
            if first < b and any(self.grammar.lemma[t] in words.GIVEN for t in range(a, first)):   # "la prolongation de la participation estonienne à la mission"
                continue
            if self.own_missions_in(a, b) or any(self.stands_for_mission(t) for t in range(a, b)):
                return True
            if self._has_presence(event, a, b):
                return True
        return not event.nominal and self._takes_up_mission(event)

    def _mission_itself(self, event: Event, start: int, end: int) -> bool:
        """Is the mission by its name or a pronoun what something happens to?"""
        return any(self.own_missions_in(a, b) or any(self.stands_for_mission(t) for t in range(a, b)) for a, b in self.object_of(event))

    def _mission_size(self, event: Event, start: int, end: int) -> bool:
        """Is it the number of the mission's people that changes: "ses effectifs", "la taille de la mission"; not "les effectifs belges"?"""
        sentence = self.sentence_at(event.head)
        if self.has_theme("us_forces", sentence.start, event.head):   # "Les 2.500 militaires américains resteront ; leur nombre ne sera pas augmenté"
            return False
        for a, b in self.object_of(event):
            if self.has_theme("size", a, b) and not any(plain(w) in BY_FORM for w in self.grammar.lower[a:b]):
                return all(self.in_group(actor, "nato") for _, actor in self.mentions(a, b))
        return False

    def _asks_us(self, event: Event, start: int, end: int) -> bool:
        """ "L'Irak nous a invités", in NATO's words: is it NATO that is asked?"""
        head = event.head
        return not event.nominal and "nous" in self.grammar.lower[max(start, head - 4):head] and self.speaks_for_mission(head)

    def _named(self, event: Event, start: int, end: int) -> bool:
        """Is it a noun of which the clause tells something: "L'expansion sera graduelle", "les effectifs en hausse par paliers"?"""
        return event.nominal and (self.grammar.dep[event.head].startswith("nsubj") or not any(self.grammar.is_finite(t) for t in range(start, end)))

    def _restricted(self, event: Event, start: int, end: int) -> bool:
        return not event.nominal and self.is_restricted(event)

    def _by_itself(self, event: Event, start: int, end: int) -> bool:
        return self.goes_by_itself(event)

    def _in_play(self, event: Event, start: int, end: int) -> bool:
        sentence = self.sentence_at(event.head)
        return self.in_play(sentence.start, sentence.end)

    def _has_presence(self, event: Event, start: int, end: int) -> bool:
        """NATO's presence, trainers or training in Iraq, without the word mission."""
        if not self.has_theme("presence", start, end) or self.has_theme("elsewhere", start, end) and not self.has_theme("iraq", start, end):
            return False
        if self.other_missions_in(start, end):
            return False
        sentence = self.sentence_at(event.head)
        iraq = self.has_theme("iraq", sentence.start, sentence.end)
        if not iraq and self.last_place(sentence.start) == "elsewhere":
            return False
        nato = any(self.in_group(a, "nato") for _, a in self.mentions(start, end)) or any(self.in_group(a, "nato") for a in self.agents(event))
        return nato and (bool(self.own_missions) or iraq)

    def _takes_up_mission(self, event: Event) -> bool:
        """ "Les ministres sont convenus de la renforcer": the pronoun stands for the mission of the sentence before."""
        if not any(self.in_group(a, "nato") for a in self.agents(event)):
            return False
        grammar = self.grammar
        reach = range(event.head - 1, min(event.head + 6, self.sentence_at(event.head).end - 1))
        if not any(grammar.lower[t] in ("la", "l'") and grammar.pos[t] == "PRON" and grammar.is_verb(t + 1) for t in reach):
            return False
        sentence = self.sentence_at(event.head)
        if grammar.lower[event.head].endswith("ée") and self.main_subject:   # "Les dirigeants l'ont décidée"
            return True
        before = self.sentence_before(sentence.start)
        return bool(self.own_missions_in(sentence.start, event.head)) or before is not None and bool(self.own_missions_in(before.start, before.end))

    def _number(self, event: Event, start: int, end: int) -> bool:
        return any(q._.quantity.kind == "personnel" for _, q in self.quantities(start, end))

    def _others(self, event: Event, start: int, end: int) -> bool:
        """Is NATO, the coalition, the United States or any foreign force named, apart from those who act?"""
        return (self._mission(event, start, end) or any(self.names(event, g) for g in ("nato", "us", "coalition", "foreign-forces"))
                or any(self.has_theme(t, start, end) for t in ("foreign_forces", "us_forces", "occupiers")) or self._points_back(event, start, end))

    def _others_at_hand(self, event: Event, start: int, end: int) -> bool:
        sentence = self.sentence_at(event.head)
        return self.others_in_play(sentence.start, sentence.end)

    def _nato_at_hand(self, event: Event, start: int, end: int) -> bool:
        """Is the mission the matter at hand, or NATO in an article about Iraq?"""
        sentence = self.sentence_at(event.head)
        if self.in_play(sentence.start, sentence.end):
            return True
        first = self.start_of_last(sentence.start, SENTENCES_IN_MIND)
        if self.has_theme("elsewhere", first, sentence.end) or not self.matches["iraq"]:
            return False
        return any(self.in_group(a, "nato") for _, a in self.mentions(first, sentence.end))

    def _outsiders(self, event: Event, start: int, end: int) -> bool:
        """Is a state or an organisation named that belongs to none of the groups: "l'aide de l'ONU"?"""
        actors = self.rules.codebook.actor
        return any(a in actors and actors[a].kind != "person" and not self.groups_of(a) for _, a in self.mentions(start, end))

    def _obliged(self, event: Event, start: int, end: int) -> bool:
        """ "doivent quitter", "il faut qu'elles partent", "qu'ils s'en aillent", "il est temps de partir", "Quittez l'Irak"."""
        grammar, head = self.grammar, event.head
        if event.nominal:
            return False
        opener = grammar.group(head).first
        sentence = self.sentence_at(head)
        index = self.voice(head)[0]
        first = max(sentence.start, self.statements[index][0]) if index is not None else sentence.start
        if grammar.lemma[head] in ("devoir", "falloir"):
            return True
        if grammar.is_infinitive(head) and {"de", "d'"} & set(grammar.lower[max(0, opener - 2):head]) and grammar.lower[max(sentence.start, first)] in ("à", "au", "aux", "c'"):
            return True     # "À l'Europe de porter sa part", "C'est aux Irakiens de décider"
        before = range(max(sentence.start, opener - 8), opener)
        before = range(max([before.start, *(t + 1 for t in before if grammar.lower[t] in ("mais", ";"))]), opener)     # "doivent partir, mais la porte reste ouverte"
        opening = max((t for t in before if grammar.lower[t] in ("que", "qu'")), default=None)
        if opening is not None and (opening == sentence.start or grammar.lower[opening - 1] in _BEFORE_WISH) and not (
                grammar.lower[opening - 1] == "," and any(grammar.is_finite(t) for t in range(first, opening))):   # "nous a fait dire, par M. Austin, qu'il …"
            return True     # "Trop, c'est trop : que Washington rapatrie ses soldats"
        if any(grammar.lemma[t] in words.OBLIGING and not grammar.group(t).negated for t in before):
            return True
        if any(grammar.lower[t] in ("que", "qu'") for t in range(max(first, opener - 6), opener)) and not any(grammar.is_finite(t) or grammar.lower[t] == "qui" for t in range(first, opener)):
            return True     # "Que les Américains s'en aillent", "Les formateurs, qu'ils partent"
        return grammar.lower[head].endswith(("ez", "ons")) and opener <= first + 1 and not event.subject

    def _invited(self, event: Event, start: int, end: int) -> bool:
        """ "ont été invités à venir", "sur invitation": somebody is asked to come, and it is not said by whom."""
        grammar, head = self.grammar, event.head
        if grammar.lemma[head] == "invitation":
            return head > 0 and grammar.lower[head - 1] == "sur"
        if event.nominal or not event.passive or event.state == PLANNED or event.classes.isdisjoint(_SUMMONING):
            return False
        invited = [a for h in patient_of(grammar, head) for a in (self.actors_of(h) or ([self.voice(h)[1]] if grammar.lower[h] == "nous" else []))]
        return any(self.in_group(a, g) for a in invited for g in FOREIGN)

    def _means_itself(self, event: Event, start: int, end: int) -> bool:
        """ "veut laisser la facture aux Européens": what somebody wants to do himself."""
        return "plan" in event.classes and self.grammar.lemma[event.head] in WISHES

    def _departure(self, event: Event, start: int, end: int) -> bool:
        """Words of leaving, unless it is not to be: "Ne partez pas"."""
        grammar = self.grammar
        if not event.classes.isdisjoint(_SUMMONING) and any(grammar.is_verb(t) and grammar.lemma[t] in STAYING and grammar.group(t).negated for t in range(event.head + 1, end)):
            return True     # "exige qu'aucun étranger en uniforme ne reste"
        if not self._says(event, "departure", start, end) or self._only_from(start, end):
            return False
        above = grammar.head[event.head]
        if "consent" in event.classes and grammar.lemma[above] in WITHDRAWING and len(self.theme_words("departure", start, end)) == 1 and self.has_theme("departure", above, above + 1):
            return False    # "Bagdad a retiré son feu vert"
        return not any(grammar.is_verb(t) and t != event.head and grammar.lemma[t] in LEAVING and grammar.group(t).negated for t in range(start, end))

    def _only_from(self, start: int, end: int) -> bool:
        """ "de s'éloigner des bases américaines à partir de dimanche": nobody leaves."""
        lower = self.grammar.lower
        ends = [self.doc.char_span(a, b, alignment_mode="expand").end for a, b in self.theme_words("departure", start, end)]
        return bool(ends) and all(lower[t - 1] == "partir" and lower[t - 2] == "à" and lower[t] in ("de", "d'", "du") for t in ends if t < len(lower))

    def _wished(self, event: Event, start: int, end: int) -> bool:
        """ "Qu'ils restent, tous !": what is said of "them", of whom the text has spoken."""
        return not event.nominal and any(self.grammar.lower[h] in ("ils", "elles") for h in event.subject)

    def _noun(self, event: Event, start: int, end: int) -> bool:
        return event.nominal

    def _bare_refusal(self, event: Event, start: int, end: int) -> bool:
        """ "Le refus est venu du Fatah", "au grand dam des milices": a refusal that does not say of what, where the mission is the matter."""
        grammar, head = self.grammar, event.head
        of_what = any(grammar.preposition(c) in ("à", "au", "aux", "contre") or grammar.is_verb(c) for c in grammar.children[head])
        return event.nominal and not of_what and self._in_play(event, start, end)

    def _their_departure(self, event: Event, start: int, end: int) -> bool:
        """Of foreigners, or nobody else's: "réclament un départ sous six mois"."""
        if not self._departure(event, start, end):
            return False
        if self._others(event, start, end):
            return True
        grammar = self.grammar
        heads = [t for t in range(start, end) if grammar.lemma[t] in LEAVING_NOUNS]
        owned = any(grammar.preposition(c) in ("de", "d'", "des", "du") and grammar.lower[c] not in ("tous", "tout") for t in heads for c in grammar.children[t])
        return bool(heads) and not owned and self._others_at_hand(event, start, end)

    def _no_departure(self, event: Event, start: int, end: int) -> bool:
        """ "exhorte l'Alliance à ne pas quitter l'Irak"."""
        return self._says(event, "departure", start, end) and not self._departure(event, start, end) and not self._only_from(start, end)

    def _foreigners_act(self, event: Event, start: int, end: int) -> bool:
        """Do foreigners act in the clause: "Le raid américain constitue une violation"?"""
        return any(self.in_group(a, g) for a in self.agents(event) for g in ("us", "nato", "coalition", "foreign-forces"))

    def _iraqi_party(self, event: Event, start: int, end: int) -> bool:
        return any(self.in_group(a, "iraq") for _, a in self.mentions(start, end)) or self.has_theme("iraqi_parties", start, end)

    def _reason(self, event: Event, start: int, end: int) -> bool:
        """ "à la demande de", "répond à une demande de": what somebody asked for is why something is done."""
        return event.nominal and self.is_reason(event.head)

    def _points_back(self, event: Event, start: int, end: int) -> bool:
        """ "Nous l'acceptons", "ont voté leur expulsion": a pronoun stands for those spoken of before."""
        grammar, head = self.grammar, event.head
        first = grammar.group(head).first if not event.nominal else head
        clitic = any(grammar.lower[t] in ("l'", "le", "la", "les", "y", "en") and grammar.pos[t] == "PRON" for t in range(first, head))
        tonic = any(grammar.lower[t] in ("elle", "elles", "eux", "lui") and grammar.pos[t - 1] == "ADP" for t in range(head + 1, end))     # "n'avons pas besoin d'elle"
        if not clitic and not tonic and not any(grammar.lower[t] in ("leur", "leurs") and grammar.pos[t] != "PRON" for t in range(head + 1, min(head + 3, end))):
            return False
        sentence = self.sentence_at(head)
        return self.others_in_play(sentence.start, sentence.end)

    def _allies_at_hand(self, event: Event, start: int, end: int) -> bool:
        """Are NATO or the allies named in the sentence, or the matter of the one before it?"""
        sentence = self.sentence_at(event.head)
        before = self.sentence_before(sentence.start)
        return any(self.has_theme("alliance", s.start, s.end) or any(self.in_group(a, "nato") for _, a in self.mentions(s.start, s.end)) for s in (sentence, before) if s is not None)

    def _applauds(self, event: Event, start: int, end: int) -> bool:
        return not event.classes.isdisjoint(("back", "support", "tone", "welcome"))

    def _opening_participle_of(self, event: Event, start: int, end: int) -> bool:
        """ "Appelée par Bagdad, elle …": said of the mission that follows, or was spoken of."""
        grammar, head = self.grammar, event.head
        sentence = self.sentence_at(head)
        if event.nominal or not grammar.is_participle(head) or grammar.group(head).helpers or head - grammar.body_start(head) > 1:
            return False
        comma = max((t for t in range(head, min(sentence.end, head + 25)) if grammar.lower[t] == ","), default=None)
        return comma is not None and any(self.is_mission(t) or self.stands_for_mission(t) or grammar.lower[t] == "elle" and self.mission_was_last(t) for t in range(comma + 1, min(comma + 5, sentence.end)))

    def names(self, event: Event, group: str) -> bool:
        """Is somebody of a group named in the clause, apart from those who act?"""
        start, end = self.scope(event)
        acting = set(self.agents(event))
        return any(self.in_group(a, group) for i, a in self.parties(start, end) if i not in event.subject and a not in acting)



_SUMMONING = frozenset({"ask", "demand", "invite"})
_BEFORE_WISH = frozenset({",", ":", ";", "«", "“", '"', "-", "–", "—", "!", "."})
_FACETS = {
    "departure": Scene._departure, "points_back": Scene._points_back, "their_departure": Scene._their_departure, "no_departure": Scene._no_departure, "noun": Scene._noun, "bare_refusal": Scene._bare_refusal,
    "asks_us": Scene._asks_us, "named": Scene._named, "by_itself": Scene._by_itself, "restricted": Scene._restricted, "mission_itself": Scene._mission_itself, "mission_size": Scene._mission_size,
    "mission": Scene._mission, "mission_object": Scene._mission_object, "mission_in_play": Scene._in_play, "number": Scene._number,
    "presence_of_others": Scene._others, "others_in_play": Scene._others_at_hand,
    "allies_at_hand": Scene._allies_at_hand, "applauds": Scene._applauds, "bare_count": Scene._bare_count, "us_acts": Scene._us_acts, "opening_participle": Scene._opening_participle_of, "to_mission": Scene._to_mission, "us_at_hand": Scene._us_at_hand,
    "foreigners_act": Scene._foreigners_act, "wished": Scene._wished, "means_itself": Scene._means_itself, "spends": Scene._spends, "travels": Scene._travels, "we": Scene._we, "invited": Scene._invited, "nato_in_play": Scene._nato_at_hand, "outsiders": Scene._outsiders, "obliged": Scene._obliged, "reason": Scene._reason, "iraqi_party": Scene._iraqi_party, "us_troops": Scene._us_troops,
}
