"""Reporting clauses inside or behind their content: "…, a déclaré X", "« … , dit-il. … »", in machine translation "…, X a déclaré"."""

from __future__ import annotations

from . import speakers
from .contents import QUE, STOPS, is_infinitive, skip_links, trim_end
from .cues import QUOTES, Cue
from .passages import ASIDE, SOURCE, STRAY, Report, Sentence, add_report, has_clause
from .phrases import DETERMINERS, Phrase, Text, past_terms, phrase_at, skip_adjuncts
from .quotations import SPEECH, UNCLOSED
from .speakers import Speaker, speaker_of
from ..tenses import is_finite
from ..vocabulary import reporting


# Pronouns that may stand before an inverted verb: "lui aurait-il dit", "y affirme-t-elle", "m'a confié un officier".
OBJECTS = frozenset({"en", "l'", "la", "le", "les", "leur", "lui", "m'", "me", "nous", "vous", "y"})


def read_aside(sentence: Sentence, cue: Cue, cuts: list[int]) -> None:
    text = sentence.text
    speaker = subject_behind(sentence, cue)
    on = cue.inverted is not None and text.words[cue.inverted] in ("-on", "-t-on")
    if on and (speaker is None or speaker.attribution == speakers.ANONYMOUS):
        speaker = speakers.at_institution(text, Phrase(cue.inverted, cue.inverted + 1, cue.inverted), cue.last, sentence.end)
    if on and cue.lemma == "dire" and text.words[cue.last:cue.last + 1] == [","] and sentence.quotation_at(cue.first) is None and sentence.closed_at(cue.first - 2) is None:
        return              # "souhaite, dit-on, garder …"
    if speaker is None and cue.inverted is not None or "source" in cue.complements and cue.inverted is None:
        return
    if "source" in cue.complements:
        speaker = _told_by(sentence, cue) or speaker
    speaker = speaker or Speaker(None, speakers.NONE)
    stop = cue.first
    while stop > sentence.start and text.words[stop - 1] in OBJECTS:
        stop -= 1
    end = max(cue.last, speaker.phrase.last if speaker.phrase else 0)
    if cue.lemma == "écrire" and _is_byline(sentence, speaker, stop):
        sentence.byline_cuts.append(stop)
        return
    read_around(sentence, cue, speaker, stop, end, cuts)


def _told_by(sentence: Sentence, cue: Cue) -> Speaker | None:
    """"…, a-t-on appris auprès du ministère", "apprend-on de source militaire": who told it."""
    text = sentence.text
    first = next((j for j in range(cue.last, min(sentence.end - 1, cue.last + 5)) if text.words[j] in ("auprès", "de", "par")), None)
    return speaker_of(text, phrase_at(text, first + 1 + (text.words[first] == "auprès"), sentence.end)) if first is not None else None


def _is_byline(sentence: Sentence, speaker: Speaker, stop: int) -> bool:
    """"…, écrit Jane Doe.": a bare name behind unquoted words is the article's own writer."""
    text, phrase = sentence.text, speaker.phrase
    bare = phrase is not None and phrase.last - phrase.first >= 2 and all(text.doc[i].text[:1].isupper() for i in range(phrase.first, phrase.last))
    return bare and sentence.closed_at(stop - 2) is None and sentence.closed_at(stop - 1) is None and sentence.quotation_at(stop - 1) is None


def read_late(sentence: Sentence, cue: Cue, speaker: Speaker, cuts: list[int]) -> None:
    """A subject and a verb that nothing follows: "…, Kirby a déclaré sur Twitter" (word order of a machine translation)."""
    text = sentence.text
    if speaker.phrase is None or speaker.phrase.first >= cue.first or cue.act not in ("say", "announce", "warn", "admit", "deny", "promise"):
        return
    if not cue.complements and sentence.closed_at(cue.first - 1) is None and not any(sentence.closed_at(j) for j in range(max(sentence.start, speaker.phrase.first - 2), speaker.phrase.first)):
        return          # "…, les factions haussent le ton"
    if text.words[cue.first - 1] in ("en", "l'", "la", "le", "les", "y"):
        return          # "les Kurdes en doutent", "le ministre l'a dit"
    stop = speaker.phrase.first
    if speaker.attribution == speakers.PRONOUN and cue.act not in ("say", "announce"):
        return          # "Elle promet, elle jure"
    end = skip_adjuncts(text, cue.last, sentence.end)
    quoted = stop > sentence.start and (sentence.closed_at(stop - 1) or text.words[stop - 1] == "," and sentence.closed_at(stop - 2))
    if not quoted and end < sentence.end and text.words[end] not in (",", ".") and text.words[end] not in STOPS and text.words[end] not in QUOTES:
        return
    if stop > sentence.start and (text.words[stop - 1] == "," or text.words[stop - 1] in QUOTES):
        if has_clause(text, sentence.start, stop) or text.words[stop - 1] in QUOTES or sentence.closed_at(stop - 2):
            read_around(sentence, cue, speaker, stop, end, cuts)
    elif stop == sentence.start and cue.act in ("say", "announce") and speakers.has_name(text, speaker.phrase) and cue.governor is None:
        report = Report(sentence.start, sentence.start, speaker, STRAY, (cue.first, cue.last), cue.act, clause_end=end)
        sentence.reports.append(report)


def read_around(sentence: Sentence, cue: Cue, speaker: Speaker, stop: int, end: int, cuts: list[int]) -> None:
    """The content in front of a reporting clause (tokens `stop` to `end`), and what goes on behind it."""
    text = sentence.text
    sentence.speaker_by_cue[cue.verb.i] = speaker
    first = region_start(sentence, stop)
    last = trim_end(text, first, stop)
    if last <= first:
        return
    report = add_report(sentence, first, last, speaker, ASIDE, cue)
    if report is None:
        return
    end = skip_adjuncts(text, past_relative(text, end, sentence.end), sentence.end)
    report.clause_end = end
    _go_on(sentence, report, cue, end, cuts)


# What follows a comma and says more of a speaker: ", qui entretient …", ", cité par la radio".
_ABOUT_SPEAKER = frozenset({"cité", "citée", "cités", "citées", "contacté", "contactée", "dont", "interrogé", "interrogée", "joint", "jointe", "où", "qui"})


def past_relative(text: Text, i: int, stop: int) -> int:
    """Past the terms on which a source speaks, and ", qui entretient de bonnes relations …" behind the speaker, up to the next comma or the end."""
    i = past_terms(text, i, stop)
    if i + 1 < stop and text.words[i] == "," and text.words[i + 1] in _ABOUT_SPEAKER:
        return next((j for j in range(i + 2, stop) if text.words[j] in (",", ".")), stop)
    return i


def region_start(sentence: Sentence, stop: int) -> int:
    """Where the content in front of a reporting clause begins: with its quotation, or with the clause."""
    text = sentence.text
    words = text.words
    done = [r.clause_end for r in sentence.reports if r.place in (ASIDE, SOURCE) and r.clause_end < stop]
    first = max(done, default=sentence.start)
    around = sentence.quotation_at(first)
    if around is not None and not done and around.first < stop:
        return around.first
    closed = next((q for j in (stop - 1, stop - 2) if j >= sentence.start and (q := sentence.closed_at(j)) is not None), None)
    if closed is not None and closed.opened is not None and closed.opened > first and words[closed.opened - 1] in (";", ".", "–", "—", "(", ":"):
        return closed.first     # "Le chiffre circule ; « prématuré », coupe la porte-parole"
    first = skip_links(text, _past_dateline(text, first, stop), stop)
    for i in range(stop - 1, first, -1):
        # "laisser la facture aux Européens : 1,2 milliard d'euros, à en croire X": the outlet leads up to the colon
        if words[i] == ":" and sentence.quotation_at(i) is None:
            return i + 1
    for i in range(first, min(stop, first + 14)):
        # "on signalera que …", "cette annonce intervient alors que …": the outlet's link to what is reported
        if words[i] in QUE and i > first and sentence.quotation_at(i) is None and any(words[j] == "on" or words[j] in reporting.FRAMING for j in range(first, i)):
            return i + 1
    return first


def _past_dateline(text: Text, i: int, stop: int) -> int:
    """Past "BRUXELLES, 12 févr. 2020 (AFP) - " and the hour of a live report at the head of a paragraph."""
    words = text.words
    dash = next((j for j in range(i + 1, min(stop, i + 18)) if words[j] in ("-", "–", "—") and text.doc[j - 1].whitespace_), None)
    if dash is not None and (text.doc[i].text.isupper() and len(words[i]) > 2 or words[i][0].isdigit() or words[dash - 1] == ")" or dash <= i + 2 and text.doc[i].pos_ == "PROPN"):
        return dash + 1
    if words[i][0].isdigit() and any(c in "h:" for c in words[i]) or words[i + 1:i + 2] in (["h"], [":"]) and words[i].isdigit():
        return next((j + 1 for j in range(i, min(stop, i + 6)) if words[j] in (".", "-", "–", "—", ":") and words[j - 1] != i), i + 1)
    return i


def _go_on(sentence: Sentence, report: Report, cue: Cue, end: int, cuts: list[int]) -> None:
    """The second part of a quotation or clause that the reporting clause cuts."""
    text = sentence.text
    words = text.words
    around = sentence.quotation_at(cue.first)
    i = end
    while i < sentence.end and (words[i] == "," or text.doc[i].is_space or words[i] == ":" and sentence.opened_at(i + 1) is not None):
        i += 1
    if around is not None and around.first <= report.first + 1 and around.fault != UNCLOSED:
        while end == i < around.last and words[i] not in STOPS and words[i] != ":":
            i, end = i + 1, end + 1     # "dit-il en haussant les épaules."
        while i < around.last and (words[i] in STOPS or words[i] == ","):
            i += 1
        if i < around.last:
            continue_report(sentence, report, i, around.last)
        return
    if i >= sentence.end:
        return
    opened = sentence.opened_at(i)
    if opened is not None:
        continue_report(sentence, report, opened.first, opened.last)
    elif words[i] == ":" and sentence.opened_at(i + 1) is None:
        if _source_follows(sentence, i + 1):
            return
        continue_report(sentence, report, i + 1, trim_end(text, i + 1, sentence.end))    # "Ils resteront, précise-t-elle : leur nombre …"
    elif words[end:end + 1] == [","] and not any(end - 1 <= c <= i for c in cuts) and is_unfinished(sentence, report, i):
        last = trim_end(text, i, min([sentence.end, *(c for c in cuts if c > i)]))
        if around is None and not any(sentence.quotation_at(j) for j in (report.first, report.last - 1)) and not any(is_finite(t) for t in text.doc[report.first:report.last]) and has_clause(text, i, last):
            report.first, report.last = i, last     # "Les deux hommes, précise la porte-parole, sont convenus de …": what is said of them
        else:
            continue_report(sentence, report, i, last)


def is_unfinished(sentence: Sentence, report: Report, i: int) -> bool:
    """Is the clause in front incomplete, or joined with what follows? ("Tout renfort, précise-t-il, est exclu")"""
    text = sentence.text
    word = text.words[i]
    if word in ("et", "mais", "car") and has_clause(text, i, sentence.end):
        return True
    if report.place == ASIDE and (word in ("de", "d'", "à") and is_infinitive(text, i + 1, sentence.end) or word in QUE):
        return True         # "Il avait promis, rappelle-t-il, de partir"
    if has_clause(text, report.first, report.last):
        return report.place == SOURCE and (word in QUE or word in DETERMINERS or text.doc[i].pos_ in ("NUM", "NOUN", "PROPN")) and not has_clause(text, i, sentence.end)
    return has_clause(text, i, sentence.end) and word not in ("qui", "dont", "alors", "tandis", "comme", "avant")


def _source_follows(sentence: Sentence, i: int) -> bool:
    """"…, dit-elle : selon elle, …": another source begins here."""
    return any(i - 1 <= cut <= i + 1 for cut in sentence.source_cuts) or sentence.text.words[i] in ("selon", "pour")


def continue_report(sentence: Sentence, report: Report, first: int, last: int) -> None:
    speaker = Speaker(None, speakers.CARRIED, report.speaker.actor_id)
    sentence.reports.append(Report(first, last, speaker, report.place, None, report.act, report, clause_end=last))


def subject_behind(sentence: Sentence, cue: Cue) -> Speaker | None:
    """The inverted subject as a speaker: any person or thing behind a quotation, else one that can speak."""
    text = sentence.text
    phrase = speakers.subject_after(text, cue, sentence.end)
    found = speaker_of(text, phrase)
    if found is None and phrase is not None and text.words[phrase.first] not in ("notre", "nos") and cue.first > sentence.start and cue.act == "say":
        closed = next((q for i in (cue.first - 1, cue.first - 2) if i >= sentence.start and (q := sentence.closed_at(i)) is not None), None)
        quoted = closed is not None and (closed.use == SPEECH or cue.complements)
        if (quoted or "noun" not in cue.complements and cue.complements) and text.doc[phrase.first].pos_ == "DET" and text.words[phrase.last:phrase.last + 1] in ([","], ["."], []):
            return Speaker(phrase, speakers.EXPLICIT, speakers.actor_of(text, phrase))
    return found
