"""Cues before their content: "X a déclaré que …", "X : « … »", "…, ajoutant que", with the subject in front of the verb."""

from __future__ import annotations

from spacy.tokens import Token

from . import speakers
from .asides import OBJECTS, read_late
from .contents import QUE, STOPS, content_end, content_start, is_an_act, skip_links
from .cues import CLITICS, Cue
from .passages import ASIDE, DIRECT, LEAD, MIXED, Sentence, add_report
from .phrases import Phrase, Text, past_terms, phrase_at, skip_adjuncts
from .quotations import NAME, SPEECH, UNCLOSED, Quotation
from .speakers import Speaker, speaker_of
from ..vocabulary import reporting, voices
from ..vocabulary.reporting_phrases import NOUNS
from ..tenses import is_finite, tense
from ..vocabulary.conjugation import FINITE, FUTURE, GERUND, INFINITIVE, PARTICIPLE


def read_lead(sentence: Sentence, cue: Cue, cuts: list[int]) -> None:
    text = sentence.text
    if cue.shape == FUTURE:
        return              # "il dira « non »": not said yet
    speaker = _lead_speaker(sentence, cue)
    if speaker is None:
        return
    sentence.speaker_by_cue[cue.verb.i] = speaker
    if "source" in cue.complements:
        _read_learnt(sentence, cue, cuts)
        return
    if text.words[cue.first - 1] in ("l'", "la", "le", "les") and text.words[sentence.start] == "quant" and cue.act in ("deny", "say"):
        _read_topic(sentence, cue, speaker)
        return
    if _is_hidden_by(text, cue, speaker) or cue.act == "judge" and speaker.phrase is not None and text.words[speaker.phrase.head] in reporting.COURTS:
        return
    if _is_quoted_act(sentence, cue, speaker):
        return          # "Le Canada « n'écarte rien », a dit le ministre": his words, not those of the subject
    if (cue.act == "judge" or cue.act == "promise" and cue.shape != PARTICIPLE) and _is_inside(sentence, cue, speaker):
        return          # "« Le Département se réjouit … », a dit sa porte-parole": the speaker's own verdict
    stop = _limit(sentence, cue, speaker)
    start = content_start(text, cue, cue.last, stop)
    if start is None and not cue.framed:
        start = _behind_colon(sentence, cue, stop)
    if start is None:
        if not cue.framed:
            read_late(sentence, cue, speaker, cuts)
        return
    opened = sentence.opened_at(start)
    if opened is not None and (opened.use != NAME or "words" in cue.complements):
        last = _over_quotation(sentence, start, content_end(text, cue, start, stop, cuts))
        if _stands_alone(text, cue, opened, start) or "words" in cue.complements or last <= opened.last + 1:
            kind = MIXED if text.words[start - 1] in _GOVERNING or "words" in cue.complements and text.words[start - 2] in _GOVERNING else DIRECT
            add_report(sentence, opened.first, opened.last, speaker, LEAD, cue, kind=kind, clause_end=start)
            return
        add_report(sentence, start, last, speaker, LEAD, cue, clause_end=start)
        return
    last = _over_quotation(sentence, start, content_end(text, cue, start, stop, cuts))
    add_report(sentence, start, last, speaker, LEAD, cue, clause_end=start)


def _behind_colon(sentence: Sentence, cue: Cue, stop: int) -> int | None:
    """"résume le dilemme d'une formule : …", "Biden l'avait promis pendant la campagne : …": what is said stands behind the next colon."""
    text = sentence.text
    colon = next((j for j in range(cue.last, min(stop - 2, cue.last + 16)) if text.words[j] == ":" and sentence.quotation_at(j) is None), None)
    if colon is None or is_an_act(text, cue, skip_adjuncts(text, cue.last, stop), stop) or any(cue.first < c.first < colon for c in sentence.cues) or any(text.words[j] in QUE or text.words[j] == "," for j in range(cue.last, colon)):
        return None
    return colon + 1 if cue.act in ("say", "announce", "warn", "promise", "judge") else None


def _read_learnt(sentence: Sentence, cue: Cue, cuts: list[int]) -> None:
    """"L'AFP a appris de source diplomatique que …", "apprend-on auprès du ministère": the source speaks, not who learns."""
    text = sentence.text
    words = text.words
    behind = next((j for j in range(cue.last, min(sentence.end - 1, cue.last + 8)) if words[j] in ("de", "auprès", "par") and words[j + 1] not in ("la", "le")), None)
    if behind is None:
        return
    first = behind + 1 + (words[behind] == "auprès")
    speaker = speaker_of(text, phrase_at(text, first, sentence.end))
    start = next((j + 1 for j in range(first, min(sentence.end, first + 14)) if words[j] in QUE), None)
    if speaker is not None and start is not None:
        add_report(sentence, start, content_end(text, cue, start, sentence.end, cuts), speaker, LEAD, cue, clause_end=start)


def _read_topic(sentence: Sentence, cue: Cue, speaker: Speaker) -> None:
    """"Quant au départ des troupes, le ministère l'a démenti": the topic in front is the content."""
    text = sentence.text
    start = sentence.start + 2
    comma = next((j for j in range(cue.first - 1, start, -1) if text.words[j] == ","), None)
    if comma is not None:
        add_report(sentence, start, comma, speaker, LEAD, cue, clause_end=cue.last)


_GOVERNING = QUE | {"à", "au", "aux", "de", "d'", "du", "des"}      # before quoted words that are a part of the outlet's own sentence


def _stands_alone(text: Text, cue: Cue, quotation: Quotation, start: int) -> bool:
    """The quotation is the whole content, whatever follows it: after a colon, or a sentence of its own."""
    if text.words[start - 1] == ":":
        return True
    if text.words[start - 1] in _GOVERNING:
        return False
    after = quotation.closed + 1 if quotation.closed is not None else len(text.words)
    ends = after >= len(text.words) or text.words[after] in STOPS or text.words[after] == "," or text.doc[after].is_space
    return quotation.use == SPEECH and text.doc[quotation.first].text[:1].isupper() and (ends or cue.act == "say")


def _is_hidden_by(text: Text, cue: Cue, speaker: Speaker) -> bool:
    """Acts laid down in a treaty or a text, not said: "un accord par lequel les États-Unis se sont engagés à …"."""
    first = speaker.phrase.first if speaker.phrase else cue.first
    before = text.words[max(0, first - 2):first]
    return cue.act == "promise" and any(w in ("lequel", "laquelle", "duquel", "lesquels") for w in before)


def _limit(sentence: Sentence, cue: Cue, speaker: Speaker) -> int:
    """A report inside a quotation, dashes or brackets ends with them; one whose speaker stands outside a quotation may go beyond."""
    if _is_inside(sentence, cue, speaker):
        return min(sentence.end, sentence.quotation_at(cue.first).last)
    return min(sentence.end, _bracket_end(sentence, cue))


def _bracket_end(sentence: Sentence, cue: Cue) -> int:
    """"La base – que la mission demande de ne pas nommer – abrite …"."""
    words = sentence.text.words
    for opening, closing in (("–", "–"), ("—", "—"), ("(", ")")):
        before = [j for j in range(sentence.start + 1, cue.first) if words[j] in (opening, closing)]
        if before and words[before[-1]] == opening and len(before) % 2:
            return next((j for j in range(cue.last, sentence.end) if words[j] == closing), sentence.end)
    return sentence.end


def _is_inside(sentence: Sentence, cue: Cue, speaker: Speaker) -> bool:
    """Do speaker and cue stand in one quotation: somebody quoted reports what others say?"""
    around = sentence.quotation_at(cue.first)
    return around is not None and speaker.phrase is not None and around.first <= speaker.phrase.first < around.last


def _is_quoted_act(sentence: Sentence, cue: Cue, speaker: Speaker) -> bool:
    """Does the cue stand in quoted words of a sentence that another clause reports?"""
    around = sentence.quotation_at(cue.first)
    if around is None or speaker.phrase is None or around.first <= speaker.phrase.first < around.last:
        return False
    return any(c.first > around.last and not c.framed and sentence.text.words[c.first - 1] in (",", *OBJECTS) for c in sentence.cues)


def _over_quotation(sentence: Sentence, start: int, last: int) -> int:
    """A content that ends inside a quotation goes to its end."""
    around = sentence.quotation_at(last - 1)
    if around is not None and around.first > start and around.fault != UNCLOSED and around.last > last:
        return around.last
    return last


def _lead_speaker(sentence: Sentence, cue: Cue) -> Speaker | None:
    text = sentence.text
    if cue.parent is not None:
        return sentence.speaker_by_cue.get(cue.parent.verb.i)
    if cue.shape == GERUND or cue.governor is not None and (text.words[cue.governor.i] in ("avant", "après") or text.words[cue.governor.i].endswith("ant")):
        return _gerund_speaker(sentence, cue)
    if cue.inverted is not None and text.words[sentence.end - 1] == "?":
        return None         # "Le ministre a-t-il proposé ses troupes ?"
    if cue.inverted is not None:
        return speaker_of(text, speakers.subject_after(text, cue, sentence.end))
    on = _on_before(text, cue, sentence.start)
    if on is not None:
        return _hearsay(sentence, cue, on)
    if (before := _same_as_before(sentence, cue) or _joined_to_before(sentence, cue)) is not None:
        return before
    if (beside := _named_before_qui(sentence, cue)) is not None:
        return beside
    phrase = speakers.subject_before(text, cue, sentence.start)
    if phrase is not None and text.words[phrase.head] in speakers.FIRST_PERSON:
        return _first_person(text, cue, phrase)
    if cue.governor is cue.verb and phrase is None:
        return Speaker(None, speakers.CARRIED)      # "Et d'ajouter : « … »"
    if phrase is not None and (named := speaker_of(text, speakers.exemplar(text, phrase, cue.first))) is not None:
        return named
    if phrase is not None and (found := speaker_of(text, phrase)) is not None:
        return found
    if cue.verb.dep_ == "conj" and phrase is None and cue.verb.head.i in sentence.speaker_by_cue:
        return sentence.speaker_by_cue[cue.verb.head.i]
    if sentence.text.words[cue.first - 1] in ("et", "mais", "puis") and cue.first - 1 == sentence.start:
        return Speaker(None, speakers.CARRIED)      # "Et s'agace qu'on lui pose la question."
    if sentence.text.words[cue.first - 1] in ("et", "mais", "puis") and (leads := [r for r in sentence.reports if r.place == LEAD and r.speaker is not None]):
        return leads[-1].speaker                    # "souligne que la souveraineté doit être respectée et demande …"
    front = speakers.phrase_in_front(text, cue.first, sentence.start)
    return speaker_of(text, front) if front is not None and past_terms(text, front.last, cue.first) >= cue.first - 1 else None


def _first_person(text: Text, cue: Cue, phrase: Phrase) -> Speaker | None:
    """"Nous avions averti Bagdad que …", in somebody's words: what he said before is a statement of its own, what he says now is not."""
    told = cue.shape == PARTICIPLE and text.words[cue.first] not in ("aie", "ayons") and cue.act != "judge" and text.words[phrase.head] in ("j'", "je", "nous")
    return Speaker(phrase, speakers.PRONOUN) if told else None


def _same_as_before(sentence: Sentence, cue: Cue) -> Speaker | None:
    """"…, le chef de l'Alliance a dit, mais a souligné que …": a verb without a subject of its own goes on with who has just spoken."""
    if sentence.text.words[cue.first - 1] not in ("et", "mais", "puis") or cue.shape == INFINITIVE:
        return None
    spoken = [r for r in sentence.reports if r.place == ASIDE and r.cue is not None and r.cue[1] <= cue.first and r.speaker is not None]
    return max(spoken, key=lambda r: r.cue[0]).speaker if spoken else None


def _joined_to_before(sentence: Sentence, cue: Cue) -> Speaker | None:
    """"juge la résolution « faible » et réclame …", "dément que Berlin fournirait des soldats, et rappelle …": a second verb of the same subject.

    It has the tense of the first, and no verb of that tense stands between them.
    """
    words, doc = sentence.text.words, sentence.text.doc
    link = cue.first - 1
    while link > sentence.start and (words[link] in CLITICS or doc[link].pos_ == "ADV"):
        link -= 1
    if words[link] not in ("et", "mais", "puis") or cue.shape not in (FINITE, PARTICIPLE) or cue.governor is not None or cue.inverted is not None:
        return None
    kind = _tense(cue.verb, cue.first)
    for verb in sorted((v for v in sentence.speaker_by_cue if v < link), reverse=True):
        if _tense(doc[verb]) == kind:
            between = [t for t in doc[verb + 1:link] if is_finite(t) and _tense(t) == kind]
            return sentence.speaker_by_cue[verb] if not between else None
    return None


def _tense(verb: Token, first: int | None = None) -> str:
    """The tense of a finite verb; "compound" with an auxiliary."""
    return "compound" if verb.pos_ == "AUX" or first is not None and first < verb.i or any(t.dep_.startswith("aux") for t in verb.children) or verb.lower_.endswith(("é", "ée", "és", "ées")) else tense(verb)


def _named_before_qui(sentence: Sentence, cue: Cue) -> Speaker | None:
    """"…, répète la ministre, qui a promis des renforts": the relative clause is about who was just named as speaking."""
    relative = next((j for j in range(cue.first - 1, max(sentence.start, cue.first - 4), -1) if sentence.text.words[j] == "qui"), None)
    if relative is None:
        return None
    ends = (relative, relative - 1)
    return next((s for s in sentence.speaker_by_cue.values() if s.phrase is not None and s.phrase.last in ends), None)


def _on_before(text: Text, cue: Cue, start: int) -> Phrase | None:
    """"on" or "l'on" right before the cue, pronouns of objects left out."""
    i = cue.first - 1
    while i >= start and text.words[i] in _OBJECTS:
        i -= 1
    return Phrase(i, i + 1, i) if i >= start and text.words[i] == "on" else None


_OBJECTS = frozenset({"en", "l'", "la", "le", "les", "leur", "lui", "me", "m'", "n'", "ne", "nous", "s'", "se", "vous", "y"})
_SOMEWHERE = frozenset({"au", "aux", "chez", "côté", "dans", "de", "depuis", "du", "en", "parmi", "sur", "à"})


def _hearsay(sentence: Sentence, cue: Cue, phrase: Phrase) -> Speaker | None:
    """"À Bruxelles, on assure que …", "son entourage, où l'on rappelle que": a place speaks; "on rappellera que" is the outlet."""
    words = sentence.text.words
    if phrase.first > sentence.start and any(sentence.closed_at(j) is not None for j in (phrase.first - 1, phrase.first - 2)):
        return Speaker(phrase, speakers.ANONYMOUS)      # "« … », on a dit"
    if words[phrase.last:phrase.last + 1] == ["nous"] and cue.act == "say" or cue.lemma in reporting.RUMOUR:
        return Speaker(phrase, speakers.ANONYMOUS)      # "On nous dit que …", "on murmure que …"
    before = words[max(sentence.start, phrase.first - 2):phrase.first]
    somewhere = "où" in before or words[sentence.start] in _SOMEWHERE and phrase.first > sentence.start + 1 or words[cue.last:cue.last + 1] and words[cue.last] in ("à", "au", "dans", "chez")
    return speakers.at_institution(sentence.text, phrase, sentence.start, sentence.end) if somewhere and not cue.framed else None


def _gerund_speaker(sentence: Sentence, cue: Cue) -> Speaker | None:
    """"…, ajoutant que": who spoke before it or the subject of the sentence; "une résolution exigeant": its owner."""
    text = sentence.text
    words = text.words
    i = cue.first - 1
    while i > sentence.start and words[i] in ("en", "tout", "également", "aussi"):
        i -= 1
    if words[i] != ",":
        own = _owner_before(text, cue, sentence.start)
        if own is not None:
            return own
    spoken = [r for r in sentence.reports if r.cue is not None and r.cue[0] < cue.first and r.continues is None and not any(o.first <= r.cue[0] < o.last for o in sentence.reports)]
    if spoken:
        return max(spoken, key=lambda r: r.cue[0]).speaker
    return main_speaker(sentence, cue.first)


def _owner_before(text: Text, cue: Cue, start: int) -> Speaker | None:
    """The person in front of the gerund, or whose document stands there ("un appel américain demandant")."""
    for i in range(cue.first - 1, max(start - 1, cue.first - 14), -1):
        word = text.words[i]
        if text.doc[i].pos_ == "VERB" or word == ",":
            return None
        if word in voices.DOCUMENTS or word in NOUNS:
            for j in range(i + 1, cue.first):
                if speakers.names_nation(text, j):
                    return speakers.nation_of(text, j)
                if text.words[j] in ("de", "du", "des", "d'"):
                    return speaker_of(text, phrase_at(text, j + 1, cue.first))
            return None
        if text.doc[i].pos_ == "NOUN" and (word in voices.PERSONS or word in voices.BODIES) and i >= cue.first - 4:
            return speaker_of(text, phrase_at(text, speakers.left_edge(text, i, start), cue.first))
    return None


def main_speaker(sentence: Sentence, before: int) -> Speaker | None:
    """The subject of the sentence, if it can speak."""
    text = sentence.text
    root = text.doc[sentence.start].sent.root
    for child in root.children:
        if child.dep_.startswith("nsubj") and child.i < before:
            found = speaker_of(text, speakers.subject_phrase(text, child, before, sentence.start))
            if found is not None:
                return found
    i = skip_links(text, skip_adjuncts(text, sentence.start, before), before)
    if i < before and text.words[i] in speakers.PRONOUNS:
        return speaker_of(text, Phrase(i, i + 1, i))
    return speaker_of(text, phrase_at(text, i, before))
