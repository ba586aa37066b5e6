"""Quotation marks: pairs, depths, faults and uses."""

import pytest
import spacy

from dossier.statements.quotations import NAME, SPEECH, TERM, UNCLOSED, UNOPENED, WRONG_MARK, find_quotations


@pytest.fixture(scope="module")
def french():
    return spacy.blank("fr")


def quotations(french, *paragraphs):
    doc = french("\n\n".join(paragraphs))
    ranges, start = [], 0
    for paragraph in paragraphs:
        end = start + len(french(paragraph))
        ranges.append((start, end))
        start = end + 1     # the blank lines are one token
    return doc, find_quotations(doc, ranges)


def found(french, *paragraphs):
    doc, pairs = quotations(french, *paragraphs)
    return [(doc[q.first:q.last].text, q.depth, q.fault) for q in pairs]


@pytest.mark.parametrize("text", [
    "Il a dit « oui, sans réserve » hier.",
    "Il a dit “oui, sans réserve” hier.",
    'Il a dit "oui, sans réserve" hier.',
    "Il a dit ‹ oui, sans réserve › hier.",
    "Il a dit 'oui, sans réserve' hier.",
])
def test_each_kind_of_mark_pairs_with_its_own(french, text):
    assert found(french, text) == [("oui, sans réserve", 0, "")]


def test_an_apostrophe_is_no_mark(french):
    assert found(french, "L'accord d'hier n'est qu'un début, dit-on aujourd'hui.") == []


def test_marks_nest(french):
    assert found(french, "« Le maire m'a dit : “Revenez demain” », raconte-t-elle.") == [
        ("Le maire m'a dit : “Revenez demain”", 0, ""), ("Revenez demain", 1, "")]


def test_guillemets_nest_in_guillemets(french):
    assert found(french, "« Ils ont crié « dehors » sans fin », dit-il.") == [("Ils ont crié « dehors » sans fin", 0, ""), ("dehors", 1, "")]


def test_an_opening_mark_before_the_end_of_the_line_closes(french):
    assert found(french, "Elle conclut : «Les travaux reprendront. « ") == [("Les travaux reprendront.", 0, WRONG_MARK)]


def test_a_quotation_closed_by_another_kind_of_mark(french):
    assert found(french, 'Il promet : “Les travaux reprendront".') == [("Les travaux reprendront", 0, WRONG_MARK)]


def test_an_unclosed_quotation_ends_at_the_next_mark(french):
    assert found(french, '"Nous verrons, a dit la maire. “Rien ne presse”, a-t-elle ajouté.') == [
        ("Nous verrons, a dit la maire.", 0, UNCLOSED), ("Rien ne presse", 0, "")]


def test_a_quotation_reopened_in_the_next_paragraph_is_one(french):
    assert found(french, "« Le pont est vieux.", "« Il faut le refaire », dit le maire.") == [("Le pont est vieux.\n\n« Il faut le refaire", 0, "")]


def test_an_unclosed_quotation_does_not_swallow_the_next_paragraph(french):
    assert found(french, "« Le pont est vieux.", "Le maire n'a rien ajouté.") == [("Le pont est vieux.", 0, UNCLOSED)]


def test_a_closing_mark_alone(french):
    assert found(french, "Le pont est vieux », dit le maire.") == [("Le pont est vieux", 0, UNOPENED)]


def test_uses(read):
    doc = read("Le maire a inauguré l'exposition intitulée « Les ponts de Sarre ». Il déteste le mot « progrès ». "
               "« Nous referons ce pont avant l'hiver », a promis le maire.")
    assert [(s._.quotation.use, s.text) for s in doc.spans["quotations"]] == [
        (NAME, "Les ponts de Sarre"), (TERM, "progrès"), (SPEECH, "Nous referons ce pont avant l'hiver")]


def test_an_elided_word_before_a_mark_opens_nothing(french):
    assert found(french, "Elle parle d'« erreur », lui d'« oubli ».") == [("erreur", 0, ""), ("oubli", 0, "")]
