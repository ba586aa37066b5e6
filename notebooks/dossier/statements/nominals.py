"""Nouns that report: "l'appel de X à la retenue", "sa menace de partir", "Réponse de X : …", "aux cris de « … »", and what leads to a colon."""

from __future__ import annotations

from . import speakers
from .contents import QUE, STOPS, is_infinitive, skip_links, trim_end
from .cues import QUOTES
from .passages import DIRECT, NOMINAL, SOURCE, Report, Sentence, has_clause
from .phrases import Phrase, phrase_at, skip_adjuncts, speaks_word
from .speakers import Speaker, speaker_of
from ..vocabulary.reporting_phrases import CRIES, HEADINGS, MANNERS, NOUNS, TAILS

_OF = frozenset({"de", "d'", "du", "des"})
_WANTED = {"à": ("à", "au", "aux"), "de": ("de", "d'"), "contre": ("contre",), "pour": ("pour",), "sur": ("sur",), "que": ("que", "qu'")}
_POSSESSIVES = frozenset({"leur", "leurs", "sa", "ses", "son"})
_ONE = frozenset({"un", "une"})
REACH = 14      # tokens between a noun and its content


def read_nouns(sentence: Sentence) -> None:
    """"la demande irakienne d'envoyer …", "leur demande d'un engagement": a noun that reports, with its owner and its content."""
    text = sentence.text
    words = text.words
    for i in range(sentence.start, sentence.end - 3):
        if words[i] not in NOUNS or text.doc[i].pos_ != "NOUN" or any(c.first <= i < c.last for c in sentence.cues):
            continue
        if i > sentence.start + 1 and words[i - 2] in ("à", "en") or words[i - 1] in ("à", "en", "sans", "sur"):
            continue        # "à la demande de", "en réponse à": an act done for somebody
        act, openings = NOUNS[words[i]]
        for opening in openings.split():
            found = _owner_and_content(sentence, i, opening)
            if found is not None:
                speaker, start = found
                end = _end(sentence, i, start)
                if end > start and not any(r.first < end and start < r.last and r.cue and r.cue[1] >= i for r in sentence.reports):
                    sentence.reports.append(Report(start, end, speaker, NOMINAL, (i, i + 1), act, clause_end=start))
                break


def _owner_and_content(sentence: Sentence, i: int, opening: str) -> tuple[Speaker, int] | None:
    """The speaker of a noun and the first token of its content behind `opening` ("à", "de", "que" …)."""
    text = sentence.text
    words = text.words
    stop = min(sentence.end - 1, i + REACH)
    owned = i > sentence.start and words[i - 1] in _POSSESSIVES
    after = i + 1
    while after < stop and text.doc[after].pos_ == "ADJ" and not speakers.names_nation(text, after):
        after += 1
    if owned:
        phrase = Phrase(i - 1, i, i - 1)
        speaker = Speaker(phrase, speakers.PRONOUN, speakers.actor_of(text, phrase))
        return (speaker, after + 1) if _begins(sentence, after, opening, noun=True) else None
    if speakers.names_nation(text, after):
        return (speakers.nation_of(text, after), after + 2) if _begins(sentence, after + 1, opening, noun=opening != "de") else None
    if words[after] not in _OF | {"par", "lancé", "lancée", "formulé", "formulée", "adressé", "adressée"}:
        return None
    if words[after] not in _OF:
        after = next((j for j in range(after, min(stop, after + 3)) if words[j] == "par"), stop)
    for j in range(after + 2, stop):
        if _begins(sentence, j, opening, noun=opening != "de" or words[j + 1] in _ONE):
            speaker = speaker_of(text, phrase_at(text, after + 1, j))
            return (speaker, j + 1) if speaker is not None and speaker.phrase.last == j else None
    return None


def _begins(sentence: Sentence, j: int, opening: str, noun: bool) -> bool:
    """Does the content begin behind the word at `j`: an infinitive, or a noun where one may stand?"""
    text = sentence.text
    if j + 1 >= sentence.end or text.words[j] not in _WANTED[opening]:
        return False
    if opening == "que":
        return True
    if opening in ("à", "de") and is_infinitive(text, j + 1, sentence.end):
        return True
    head = next((t for t in text.doc[j + 1:min(sentence.end, j + 5)] if t.pos_ in ("NOUN", "PROPN", "VERB")), None)
    # "l'appel du maire aux électeurs": whom it is for
    return noun and head is not None and head.pos_ == "NOUN" and not speaks_word(head.lower_)


def _end(sentence: Sentence, noun: int, start: int) -> int:
    """The content ends before the verb whose subject the noun is, at a comma, or with the sentence."""
    text = sentence.text
    verb = text.doc[noun].head
    end = sentence.end
    if verb.i > start and verb.pos_ in ("VERB", "AUX", "ADJ", "NOUN") and text.doc[noun].dep_.startswith("nsubj"):
        end = min([verb.i, *(t.i for t in verb.children if t.i > start and t.dep_.startswith(("aux", "cop", "advmod", "expl", "obj", "iobj")) and t.i < verb.i)])
        end = next((j for j in range(start + 1, end) if text.doc[j].pos_ == "AUX" or text.words[j] in ("ne", "n'")), end)
    end = next((j for j in range(start, end) if text.words[j] in STOPS or text.words[j] == "," and sentence.quotation_at(j) is None), end)
    return trim_end(text, start, end)


def read_cries(sentence: Sentence) -> None:
    """"défilaient aux cris de « Dehors ! »": the subject of the sentence cries."""
    text = sentence.text
    words = text.words
    for i in range(sentence.start + 1, sentence.end - 2):
        if words[i] in CRIES and words[i - 1] in ("au", "aux", "le", "les", "du", "des") and words[i + 1] in ("de", "d'") and (opened := sentence.opened_at(i + 2)) is not None:
            speaker = next((s for t in text.doc[sentence.start:i] if t.dep_.startswith("nsubj")
                            and (s := speaker_of(text, speakers.subject_phrase(text, t, i, sentence.start))) is not None), None)
            if speaker is not None:
                sentence.reports.append(Report(opened.first, opened.last, speaker, NOMINAL, (i - 1, i + 2), "say", kind=DIRECT, clause_end=i + 2))


def read_colon(sentence: Sentence) -> None:
    """"Réponse du ministère : pas question", "Un diplomate est plus direct : …", "Il pose deux conditions : …": words that lead up to a colon."""
    text = sentence.text
    words = text.words
    colon = next((j for j in range(sentence.start + 1, sentence.end - 2) if words[j] == ":" and sentence.quotation_at(j) is None), None)
    if colon is None or any(r.first <= colon < r.last or r.first == colon + 1 or r.last == colon for r in sentence.reports) or words[colon + 1] in QUOTES:
        return
    if any(colon < r.first and r.cue is not None and r.cue[0] < colon + 6 and (r.place == SOURCE or r.speaker.attribution == speakers.PRONOUN) for r in sentence.reports):
        return              # "Elle va plus loin : selon elle, …"
    found = lead_to_colon(sentence, colon)
    if found is not None:
        speaker, cue = found
        sentence.reports.append(Report(colon + 1, trim_end(text, colon + 1, sentence.end), speaker, NOMINAL, cue, "say", clause_end=colon + 1))


def lead_to_colon(sentence: Sentence, colon: int) -> tuple[Speaker, tuple[int, int] | None] | None:
    """Who speaks behind the colon, and the words that say so."""
    return _rumour(sentence, colon) or _heading(sentence, colon) or _named(sentence, colon) or _manner_or_noun(sentence, colon)


def _rumour(sentence: Sentence, colon: int) -> tuple[Speaker, tuple[int, int]] | None:
    """"La rumeur enfle depuis trois jours : …"."""
    text = sentence.text
    noun = next((j for j in range(sentence.start, min(colon, sentence.start + 4)) if text.words[j] in ("bruit", "rumeur", "rumeurs")), None)
    return (Speaker(Phrase(sentence.start, noun + 1, noun), speakers.ANONYMOUS), (noun, noun + 1)) if noun is not None else None


def _heading(sentence: Sentence, colon: int) -> tuple[Speaker, tuple[int, int]] | None:
    """"Réponse du ministre :", "Même son de cloche chez les Kurdes :": a noun without a verb, and its owner."""
    text = sentence.text
    words = text.words
    start = skip_links(text, sentence.start, colon)
    noun = next((j for j in range(start, min(colon, start + 4)) if words[j] in HEADINGS), None)
    if noun is None or has_clause(text, start, colon):
        return None
    for j in range(noun + 1, colon - 1):
        if words[j] in _OF or words[j] in ("chez", "par", "à", "au"):
            speaker = speaker_of(text, phrase_at(text, j + 1, colon))
            if speaker is not None:
                return speaker, (noun, noun + 1)
    return None


def _named(sentence: Sentence, colon: int) -> tuple[Speaker, None] | None:
    """"Jens Stoltenberg, mardi : l'Alliance restera": a person's name and nothing that acts."""
    text = sentence.text
    start = skip_links(text, sentence.start, colon)
    phrase = phrase_at(text, start, colon)
    if phrase is None or has_clause(text, start, colon) or not speakers.is_person(text, phrase):
        return None
    rest = skip_adjuncts(text, phrase.last, colon)
    between = text.doc[rest:colon]
    if rest != colon and not (text.words[rest] == "," and all(t.pos_ in ("ADJ", "ADV", "PUNCT", "ADP", "NOUN", "DET", "VERB") for t in between)):
        return None
    speaker = speaker_of(text, phrase)
    return (speaker, None) if speaker is not None else None


def _manner_or_noun(sentence: Sentence, colon: int) -> tuple[Speaker, tuple[int, int]] | None:
    """"Le ministre se veut rassurant :", "Elle n'a qu'une exigence :", "s'en est tenu à un rappel :"."""
    text = sentence.text
    words = text.words
    last = colon - 1
    while last > sentence.start and (last in text.dates or text.doc[last].pos_ in ("ADV", "NUM") or words[last] in ("simple", "claire", "clair", "près", "peu", "mots")):
        last -= 1
    noun = last
    while noun > sentence.start + 1 and text.doc[noun].pos_ == "ADJ" and words[noun] not in MANNERS and noun > last - 2:
        noun -= 1
    tail = next((t for t in TAILS if tuple(words[colon - len(t):colon]) == t), None)
    told = tail is not None or ["du", "même", "avis"] in [words[j:j + 3] for j in range(max(sentence.start, colon - 12), colon)] or _agreeing(words[last]) in MANNERS or words[noun] in NOUNS and not words[noun] in ("accusation", "accusations")
    if not told or not any(t.pos_ in ("VERB", "AUX") for t in text.doc[sentence.start:colon]):
        return None
    subject = next((t for t in text.doc[sentence.start:colon] if t.dep_.startswith("nsubj")), None)
    phrase = speakers.subject_phrase(text, subject, colon, sentence.start) if subject is not None else phrase_at(text, skip_links(text, sentence.start, colon), colon)
    speaker = speaker_of(text, phrase)
    if speaker is None or speaker.is_document or any(words[j] in QUE for j in range(phrase.last, colon)):
        return None
    at = colon - 1 if tail is not None else last if _agreeing(words[last]) in MANNERS else noun
    return speaker, (phrase.last, at + 1)


def _agreeing(word: str) -> str:
    """An adjective without the mark of its gender and number, as far as the list of manners needs it."""
    for ending, bare in (("ives", "if"), ("ifs", "if"), ("ive", "if"), ("aires", "aire"), ("es", ""), ("e", ""), ("s", "")):
        if word not in MANNERS and word.endswith(ending) and word.removesuffix(ending) + bare in MANNERS:
            return word.removesuffix(ending) + bare
    return word
