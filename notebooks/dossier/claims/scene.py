"""One article as the coding rules see it: what a clause is about, and whether the mission is the matter at hand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property

from spacy.tokens import Doc

from ..articles import BOILERPLATE, TITLE, plain
from .antecedents import antecedent
from .events import CURRENT, DONE, PAST, PLANNED, Event
from .page import Line, Range
from ..rules import FACETS, OBJECT, RECENT, SENTENCE, Rulebook
from .scopes import Scopes
from ..vocabulary import claims as words
from .subjects import patient_of
from ..vocabulary.events import NOUNS, VERBS, WISHES, WITHDRAWING
from ..vocabulary.nations import BY_FORM
from ..vocabulary.places import SHELTERING


LEAVING_NOUNS = NOUNS["leave"]
STAYING = VERBS["stay"] | VERBS["keep"] - {"laisser"}
LEAVING = VERBS["leave"] | VERBS["shrink"]
SENTENCES_IN_MIND = 5     # sentences back to which "nous l'acceptons" may point


class Scene(Scopes):
    """A page with its events, read against the themes of the codebook."""

    def __init__(self, doc: Doc, rules: Rulebook) -> None:
        super().__init__(doc, rules)
        self._touched: dict[tuple[int, str], bool] = {}        # by the event's head and the theme
        self._rules: dict[tuple[frozenset[str], bool], list] = {}
        self._about: dict[int, bool] = {}                      # by the sentence's first token

    def matches(self, theme: str) -> list[Range]:
        """Where the words of a theme stand; a place to which the mission's people are moved is no change of subject ("repliés au Koweït")."""
        if theme != "elsewhere" or theme in self._themes:
            return super().matches(theme)
        kept = [(a, b) for a, b in super().matches(theme) if not self._is_refuge(a)]
        self._themes[theme] = kept
        return kept

    def _is_refuge(self, char: int) -> bool:
        token = bisect_right(self._first_char, char) - 1
        near = range(max(self.sentence_at(token).start, token - 8), token)
        return any(self.grammar.lemma[t] in SHELTERING for t in near) and any(self.grammar.lower[t] in ("à", "au", "en", "pour", "vers") for t in range(max(0, token - 3), token)) or (
            any(self.grammar.lower[t] == "et" for t in range(max(0, token - 3), token)) and any(self.grammar.lemma[t] in SHELTERING for t in range(max(self.sentence_at(token).start, token - 12), token)))

    def concerns(self, sentence: Line) -> bool:
        """Is anybody of the codebook's groups in play in a sentence: named, in the theme of their forces, or as its voice?"""
        start, end = sentence.start, sentence.end
        return (any(self.group_of(a) for _, a in self.mentions(start, end)) or bool(self.own_missions_in(start, end))
                or any(self.has_theme(t, start, end) for t in ("foreign_forces", "us_forces", "carrying", "slogans"))
                or any(self.group_of(s.speaker_id) for a, b, s in self.statements if a < end and b > start and s.speaker_id)
                or self.in_play(start, end))

    def rules_for(self, event: Event) -> list:
        """The rules that an event may meet, without those whose words stand nowhere in the article."""
        key = event.classes, event.nominal
        found = self._rules.get(key)
        if found is None:
            found = self._rules[key] = [entry for entry in self.rules.for_event(*key) if all(self._occurs(theme) for theme in entry[3].about)]
        return found

    def _occurs(self, theme: str) -> bool:
        return theme in FACETS or bool(self.matches(theme.removeprefix(OBJECT).removeprefix(RECENT).removeprefix(SENTENCE)))

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
        if not iraq and self._last_place(sentence.start) == "elsewhere":
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
        first = self._start_of_last(sentence.start, SENTENCES_IN_MIND)
        if self.has_theme("elsewhere", first, sentence.end) or not self.matches("iraq"):
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
        return any(self.in_group(a, g) for a in invited for g in _FOREIGN)

    def _means_itself(self, event: Event, start: int, end: int) -> bool:
        """ "veut laisser la facture aux Européens": what somebody wants to do himself."""
        return "plan" in event.classes and self.grammar.lemma[event.head] in WISHES

    def _we(self, event: Event, start: int, end: int) -> bool:
        """ "Nous ne partons pas", of Iraq: who says "we" speaks of the forces of his country."""
        sentence = self.sentence_at(event.head)
        meant = self.grammar.is_infinitive(event.head) and self.grammar.lemma[event.head] in words.GOING   # "n'a aucune intention de partir"
        return (meant or self.is_first_person(event)) and self.has_theme("iraq", self._start_of_last(sentence.start, 3), sentence.end)

    def _travels(self, event: Event, start: int, end: int) -> bool:
        """ "Mike Pompeo a quitté Bagdad": somebody leaves a place, and no army does."""
        actors = self.rules.codebook.actor
        people = [a for a in self.agents(event) if a in self.new_actors or a in actors and actors[a].kind == "person"]
        return bool(people) and self.grammar.tells(event.head) and event.state in (DONE, CURRENT, PAST) and not self.is_first_person(event)

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

    def _spends(self, event: Event, start: int, end: int) -> bool:
        """ "Les Etats-Unis consacrent 3,5 % de leur PIB à la défense": what is said of Washington's own budget."""
        return self.grammar.lemma[event.head] in words.SPENDING and any(self.in_group(a, "us") for a in self.agents(event)) and not event.negated

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

    def _us_troops(self, event: Event, start: int, end: int) -> bool:
        """US forces: by their name, as "nos" or "ses" troops of Washington, or as a number of them."""
        numbers = [q._.quantity for _, q in self.quantities(start, end)]
        if self.has_theme("us_forces", start, end) or any(q.kind == "personnel" and self.in_group(q.actor_id, "us") for q in numbers):
            return True
        if self._counts_again(event):
            return True
        us_acts = any(self.in_group(a, "us") for a in self.agents(event)) or not self.agents(event) and self.in_group(self.voice(event.head)[1], "us")
        opening = self.sentence_at(event.head).start
        us_acts = us_acts or not self.agents(event) and any(self.in_group(a, "us") for _, a in self.parties(opening, min(opening + 4, event.head)))    # "Côté américain, aucune réduction n'est prévue"
        if not us_acts:
            return False
        if self.has_theme("troop_counts", start, end) or self._owned_forces(start, end) or self._number(event, start, end):
            return True
        heads = event.subject if not event.passive else patient_of(self.grammar, event.head)
        happens_to = [*self.object_of(event), *((min(p), max(p) + 1) for h in heads if (p := self.grammar.phrase(h)))]
        if any(self.has_theme("forces", a, b) and not self.parties(a, b) for a, b in happens_to):   # "a promis de ramener les soldats à la maison", "les soldats de combat vont sortir"
            return True
        sentence = self.sentence_at(event.head)
        first = self._start_of_last(sentence.start, 3)
        if event.nominal and not event.classes.isdisjoint(("leave", "shrink")) and not any(self.mention_at[h] is not None for h in event.subject) and self.has_theme("iraq", first, sentence.end):   # "aucun ordre de repli n'a été donné", dit le Pentagone
            return True
        return event.nominal and first < sentence.start and (   # "Trump avait ordonné ce retrait"
            self.has_theme("us_forces", first, start) or self.has_theme("troop_counts", first, start) or self._owned_forces(first, start))

    def _counts_again(self, event: Event) -> bool:
        """ "Leur nombre ne changera pas", behind a sentence about US troops."""
        if event.nominal:
            return False
        heads = event.subject or tuple(patient_of(self.grammar, event.head))
        if not any(self.has_theme("figure", h, h + 1) for h in heads):
            return False
        sentence = self.sentence_at(event.head)
        first = self._start_of_last(sentence.start, 2)
        counted = any(self.in_group(q._.quantity.actor_id, "us") for _, q in self.quantities(first, event.head))
        return (counted or self.has_theme("us_forces", first, event.head)) and not self.own_missions_in(sentence.start, event.head)

    def _owned_forces(self, start: int, end: int) -> bool:
        """ "ses soldats", "nos quelque 2.500 hommes"; not "leurs budgets militaires"."""
        grammar = self.grammar
        return any(grammar.lower[t] in words.POSSESSIVES and any(grammar.pos[k] != "ADJ" for k in self.theme_starts("forces", t, min(t + 5, end))) for t in range(start, end))

    def _us_at_hand(self, event: Event, start: int, end: int) -> bool:
        """Is Washington who speaks, or named in the sentence or one of the two before?"""
        sentence = self.sentence_at(event.head)
        index, speaker = self.voice(event.head)
        if index is not None and speaker:
            return self.in_group(speaker, "us")
        first = self._start_of_last(sentence.start, 2)
        return self.has_theme("us_forces", first, sentence.end) or any(self.in_group(a, "us") for _, a in self.parties(first, sentence.end))

    def _allies_at_hand(self, event: Event, start: int, end: int) -> bool:
        """Are NATO or the allies named in the sentence, or the matter of the one before it?"""
        sentence = self.sentence_at(event.head)
        before = self.sentence_before(sentence.start)
        return any(self.has_theme("alliance", s.start, s.end) or any(self.in_group(a, "nato") for _, a in self.mentions(s.start, s.end)) for s in (sentence, before) if s is not None)

    def _applauds(self, event: Event, start: int, end: int) -> bool:
        return not event.classes.isdisjoint(("back", "support", "tone", "welcome"))

    def _bare_count(self, event: Event, start: int, end: int) -> bool:
        """ "Quelque 5.200 soldats américains demeurent en Irak", told by nobody: a number, and no policy."""
        group = self.grammar.group(event.head)
        stands = event.state == CURRENT or event.passive and len(group.helpers) == 1 and self.grammar.tense(group.helpers[0]) == CURRENT     # "sont déployés"
        if event.nominal or not stands or event.negated or self.voice(event.head)[0] is not None:
            return False
        return any(q._.quantity.kind == "personnel" and q.start < event.head for _, q in self.quantities(start, event.head))

    def _opening_participle_of(self, event: Event, start: int, end: int) -> bool:
        """ "Appelée par Bagdad, elle …": said of the mission that follows, or was spoken of."""
        grammar, head = self.grammar, event.head
        sentence = self.sentence_at(head)
        if event.nominal or not grammar.is_participle(head) or grammar.group(head).helpers or head - grammar.body_start(head) > 1:
            return False
        comma = max((t for t in range(head, min(sentence.end, head + 25)) if grammar.lower[t] == ","), default=None)
        return comma is not None and any(self.is_mission(t) or self.stands_for_mission(t) or grammar.lower[t] == "elle" and self.mission_was_last(t) for t in range(comma + 1, min(comma + 5, sentence.end)))

    def _us_acts(self, event: Event, start: int, end: int) -> bool:
        return any(self.in_group(a, "us") for a in self.agents(event))

    def _to_mission(self, event: Event, start: int, end: int) -> bool:
        """Is the mission where somebody is sent: by its name, or "y", "lui", "à laquelle" where NATO's mission is the matter?"""
        holes = self._holes(event, start, end)
        named = [self.first_character(a) for a, b in self.own_missions if a < end and b > start]
        if self._mission(event, start, end) and not (named and all(any(a <= char < b for a, b in holes) for char in named)):
            return True
        grammar, head = self.grammar, event.head
        if event.nominal or not self._in_play(event, start, end):
            return False
        sentence = self.sentence_at(head)
        first = grammar.group(head).first
        clitic = any(grammar.lower[t] in ("lui", "y") and "il" not in grammar.lower[max(0, t - 2):t] for t in range(first, head))    # not "il y a"
        which = any(grammar.lower[t] in ("auquel", "laquelle", "lequel") for t in range(max(sentence.start, first - 6), first))
        if not clitic and not which:
            return False
        floor = self._start_of_last(sentence.start, 3)
        if self._last_place(head) == "elsewhere":
            return False
        return self.own_missions_in(floor, first) or any(self.in_group(a, "nato") and not self.is_person(a) for _, a in self.mentions(floor, first)) or (
            self.main_subject and not self.has_theme("iraq", self._start_of_last(sentence.start, 1), first))

    def names(self, event: Event, group: str) -> bool:
        """Is somebody of a group named in the clause, apart from those who act?"""
        start, end = self.scope(event)
        acting = set(self.agents(event))
        return any(self.in_group(a, group) for i, a in self.parties(start, end) if i not in event.subject and a not in acting)

    # --- the matter at hand -----------------------------------------------------------------------

    def in_play(self, start: int, end: int) -> bool:
        """Is the mission the matter at hand: in the sentence, or spoken of last before it with no other place between?"""
        found = self._about.get(start)
        if found is None:
            found = self._about[start] = self.is_about_mission(start, end) or self._still_about(start, end)
        return found

    def _still_about(self, start: int, end: int) -> bool:
        if self.other_missions_in(start, end):
            return False
        own = max((a for a, _ in self.own_missions if a < start), default=-1)
        other = max((a for a, _ in self.other_missions if a < start), default=-1)
        if other > own or own < 0 and not self.main_subject and not self._was_about(start):
            return False
        iraq = self.has_theme("iraq", start, end)
        if self.has_theme("elsewhere", start, end) and not iraq:
            return False
        return iraq or self._last_place(start) != "elsewhere"

    def _was_about(self, start: int) -> bool:
        """Did one of the sentences before speak of NATO's presence, in an article that names no mission?"""
        for _ in range(SENTENCES_IN_MIND):
            before = self.sentence_before(start)
            if before is None:
                return False
            start = before.start
            if self.is_about_mission(before.start, before.end):
                return True
        return False

    @cached_property
    def is_on_subject(self) -> bool:
        """Is the article about Iraq or about the alliance at large, and not about another mission?"""
        return not self.other_missions or bool(self.own_missions) or len(self.matches("iraq")) > len(self.other_missions)

    @cached_property
    def main_subject(self) -> bool:
        """Is the article about the mission: in its title, or more often than any other mission?"""
        if len(self.own_missions) > len(self.other_missions):
            return True
        first = min((a for a, _ in (*self.own_missions, *self.other_missions)), default=-1)
        if first >= 0 and any(a == first for a, _ in self.own_missions):
            return True
        titles = [s for s in self.sentences if s.part == TITLE]
        if any(self.is_about_mission(s.start, s.end) or not self.other_missions and self._names_both(s) for s in titles):
            return True
        if self.other_missions:
            return False
        body = [s for s in self.sentences if s.part not in (BOILERPLATE, TITLE)]
        if sum(self.is_about_mission(s.start, s.end) for s in body) > 1:    # its trainers, without the word "mission"
            return True
        nato = sum(any(self.in_group(a, "nato") for _, a in self.mentions(s.start, s.end)) for s in body)
        return nato > 2 and len(self.matches("iraq")) > 2 * max(1, len(self.matches("elsewhere")))

    @cached_property
    def may_tell_of_mission(self) -> bool:
        """Are NATO and Iraq both named in the text itself, not only in a list of other articles?"""
        read = [s for s in self.sentences if s.part != BOILERPLATE]
        return (any(self.in_group(a, "nato") for s in read for _, a in self.mentions(s.start, s.end))
                and any(self.has_theme("iraq", s.start, s.end) for s in read))

    def _names_both(self, sentence: Line) -> bool:
        """ "Ce que l'Otan gagne en Irak": NATO and the country, in a title."""
        nato = any(self.in_group(a, "nato") for _, a in self.mentions(sentence.start, sentence.end))
        return nato and self.has_theme("iraq", sentence.start, sentence.end) and not self.has_theme("elsewhere", sentence.start, sentence.end)

    def is_about_mission(self, start: int, end: int) -> bool:
        """Does a sentence speak of the mission, by name or, in an article about it, of NATO's presence and nothing elsewhere?"""
        if self.own_missions_in(start, end):
            return True
        if self.other_missions_in(start, end):
            return False
        iraq = self.has_theme("iraq", start, end)
        if self.has_theme("elsewhere", start, end) and not iraq or not iraq and self._last_place(start) == "elsewhere":
            return False
        nato = any(self.in_group(a, "nato") for _, a in self.mentions(start, end))
        return nato and self.has_theme("presence", start, end) and (bool(self.own_missions) or iraq)

    def others_in_play(self, start: int, end: int) -> bool:
        """Are foreign forces the matter at hand: the mission, or any of them in the sentence or the three before?"""
        if self.in_play(start, end):
            return True
        first = self._start_of_last(start, SENTENCES_IN_MIND)
        return self.has_theme("foreign_forces", first, end) or self.has_theme("us_forces", first, end) or any(
            self.in_group(a, g) for _, a in self.mentions(first, end) for g in ("nato", "coalition"))

    def _start_of_last(self, start: int, count: int) -> int:
        """The first token of the sentences before one."""
        for _ in range(count):
            before = self.sentence_before(start)
            if before is None:
                break
            start = before.start
        return start

    def was_last(self, theme: str, token: int) -> bool:
        """Was a theme spoken of in one of the last sentences, and Iraq not since?"""
        first = self._start_of_last(self.sentence_at(token).start, SENTENCES_IN_MIND)
        char, floor = self.first_character(token), self.first_character(first)
        spoken = [a for a, _ in self.matches(theme) if floor <= a < char]
        return bool(spoken) and not any(spoken[-1] < a < char for a, _ in self.matches("iraq"))

    def _last_place(self, token: int) -> str:
        """The place spoken of last before a token: the theme "iraq" or "elsewhere"."""
        char = self.first_character(token)
        last = {}
        for theme in ("iraq", "elsewhere"):
            spans = self.matches(theme)
            i = bisect_left(spans, (char, 0))
            last[theme] = spans[i - 1][0] if i else -1
        if max(last.values()) < 0:
            return ""
        if last["iraq"] >= 0 and last["elsewhere"] > last["iraq"]:   # "ont quitté Bagdad pour la Jordanie": one sentence, and Iraq in it
            between = self.doc.char_span(last["iraq"], last["elsewhere"] + 1, alignment_mode="expand")
            if between is not None and self.sentence_at(between.start) is self.sentence_at(between.end - 1):
                return "iraq"
        return max(last, key=last.get)

    # --- of whom an Iraqi position speaks ------------------------------------------------------------

    def target(self, event: Event) -> str:
        """Of whom an Iraqi position speaks: foreigners who act, the clause's words (the first behind the event), else those before."""
        agents = self.agents(event)
        acting = set(agents)
        if any(self.in_group(a, g) for a in agents for g in _FOREIGN):
            return next(self.rules.groups[g].actors[0] for a in agents for g in _FOREIGN if self.in_group(a, g))
        start, end = self.scope(event)
        found = self._target_in(event.head + 1, end, acting) or self._target_in(start, end, acting) or self._unnamed_target(start, end)
        if not found:
            sentence = self.sentence_at(event.head)
            found = self._target_in(sentence.start, sentence.end, acting)
            before = self.sentence_before(sentence.start)
            if not found and before is not None:
                found = self._target_in(before.start, before.end, acting)
            if not found and self.in_play(sentence.start, sentence.end):
                found = self.mission_actor
        return found

    def _unnamed_target(self, start: int, end: int) -> str:
        """ "L'élargissement serait une occupation" is of the mission; "Dehors, l'occupant" of any foreign force."""
        sentence = self.sentence_at(start)
        if (self.has_theme("growth", start, end) or self.has_theme("arrivals", start, end)) and self.in_play(sentence.start, sentence.end):
            return self.mission_actor
        return self.rules.groups["foreign-forces"].actors[0] if self.has_theme("occupiers", start, end) else ""

    def target_near(self, sentence: Line) -> str:
        """Of whom the sentences before one speak."""
        before = self.sentence_before(sentence.start)
        return self._target_in(sentence.start, sentence.end, set()) or (self._target_in(before.start, before.end, set()) if before is not None else "")

    def target_within(self, start: int, end: int) -> str:
        """The first foreigners of whom a range speaks."""
        return self._target_in(start, end, set()) or self._unnamed_target(start, end)

    def _target_in(self, start: int, end: int, acting: set[str]) -> str:
        """Foreign forces as such if a range speaks of them, else the first foreigners."""
        found = []
        for token in self.theme_starts("foreign_forces", start, end):
            owner = "" if self._is_of_foreigners(token, end) else next((g for _, a in self.parties(token, min(token + 5, end)) for g in _FOREIGN[1:] if self.in_group(a, g)), "")
            if not owner:
                return self.rules.groups["foreign-forces"].actors[0]
            found.append((token, self.rules.groups[owner].actors[0]))     # "toute présence américaine", "ces soldats de l'OTAN"
        found += [(a, self.mission_actor) for a, b in self.own_missions if a < end and b > start]
        found += [(token, self.us) for theme in ("us_forces", "america") for token in self.theme_starts(theme, start, end)]
        for token, actor in self.parties(start, end):
            group = next((g for g in _FOREIGN if self.in_group(actor, g)), "") if actor not in acting else ""
            if group:
                found.append((token, self.rules.groups[group].actors[0]))
        return min(found, key=lambda f: f[0])[1] if found else ""


    def _is_of_foreigners(self, token: int, end: int) -> bool:
        """ "les troupes étrangères, dont celles de l'OTAN": whoever sends them."""
        return any(w.startswith(("étrang", "occidenta")) for w in self.grammar.lower[token:min(token + 5, end)])


_SUMMONING = frozenset({"ask", "demand", "invite"})
_BEFORE_WISH = frozenset({",", ":", ";", "«", "“", '"', "-", "–", "—", "!", "."})
_FOREIGN = ("foreign-forces", "nato", "us", "coalition")
_FACETS = {
    "departure": Scene._departure, "points_back": Scene._points_back, "their_departure": Scene._their_departure, "no_departure": Scene._no_departure, "noun": Scene._noun, "bare_refusal": Scene._bare_refusal,
    "asks_us": Scene._asks_us, "named": Scene._named, "by_itself": Scene._by_itself, "restricted": Scene._restricted, "mission_itself": Scene._mission_itself, "mission_size": Scene._mission_size,
    "mission": Scene._mission, "mission_object": Scene._mission_object, "mission_in_play": Scene._in_play, "number": Scene._number,
    "presence_of_others": Scene._others, "others_in_play": Scene._others_at_hand,
    "allies_at_hand": Scene._allies_at_hand, "applauds": Scene._applauds, "bare_count": Scene._bare_count, "us_acts": Scene._us_acts, "opening_participle": Scene._opening_participle_of, "to_mission": Scene._to_mission, "us_at_hand": Scene._us_at_hand,
    "foreigners_act": Scene._foreigners_act, "wished": Scene._wished, "means_itself": Scene._means_itself, "spends": Scene._spends, "travels": Scene._travels, "we": Scene._we, "invited": Scene._invited, "nato_in_play": Scene._nato_at_hand, "outsiders": Scene._outsiders, "obliged": Scene._obliged, "reason": Scene._reason, "iraqi_party": Scene._iraqi_party, "us_troops": Scene._us_troops,
}
