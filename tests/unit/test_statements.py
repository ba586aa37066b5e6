"""Statements: what is one, where its content begins and ends, who speaks, and how the text says so."""

import pytest

LEAD = "Les travaux du sommet ont duré trois jours dans la capitale estonienne. "


@pytest.fixture(scope="module")
def rows(read):
    def rows(text):
        doc = read(text)
        return [(s.text, s._.statement) for s in doc.spans["statements"]]
    return rows


def contents(found):
    return [text for text, _ in found]


def only(found):
    assert len(found) == 1, contents(found)
    return found[0]


# --- where the cue stands ---------------------------------------------------------------------------

@pytest.mark.parametrize("text, content, speaker, cue, kind", [
    ("Le ministre letton a indiqué mercredi à Riga que la brigade resterait jusqu'en mai.",
     "la brigade resterait jusqu'en mai", "Le ministre letton", "a indiqué", "indirect"),
    ("La brigade restera jusqu'en mai, a indiqué mercredi à l'AFP le ministre letton.",
     "La brigade restera jusqu'en mai", "le ministre letton", "a indiqué", "indirect"),
    ("« La brigade restera jusqu'en mai », a indiqué jeudi soir devant la presse le ministre letton, Artis Pabriks.",
     "La brigade restera jusqu'en mai", "le ministre letton, Artis Pabriks", "a indiqué", "direct"),
    ("Le ministre letton a déclaré : « La brigade restera. Rien ne presse. »",
     "La brigade restera. Rien ne presse.", "Le ministre letton", "a déclaré", "direct"),
    ("La ministre a salué les efforts de la brigade lettone.",
     "les efforts de la brigade lettone", "La ministre", "a salué", "indirect"),
    ("La députée s'est félicitée du retour des observateurs.",
     "retour des observateurs", "La députée", "s'est félicitée", "indirect"),
    ("La cheffe de la diplomatie danoise dit vouloir maintenir ses instructeurs.",
     "vouloir maintenir ses instructeurs", "La cheffe de la diplomatie danoise", "dit", "indirect"),
    ("Le Parlement a exhorté le gouvernement à rompre l'accord.",
     "rompre l'accord", "Le Parlement", "a exhorté", "indirect"),
    ("Le maire accuse le préfet de cacher les chiffres.",
     "cacher les chiffres", "Le maire", "accuse", "indirect"),
    ("D'après un conseiller du préfet, le pont fermera dimanche.",
     "le pont fermera dimanche", "un conseiller du préfet", "D'après", "indirect"),
    ("Le pont fermera dimanche, selon le préfet.",
     "Le pont fermera dimanche", "le préfet", "selon", "indirect"),
    ("Pour le député Hassan Salim, cette présence est une occupation.",
     "cette présence est une occupation", "le député Hassan Salim", "Pour", "indirect"),
    ("Le maire, lui, juge la demande prématurée.",
     "la demande prématurée", "Le maire", "juge", "indirect"),
    ("Le président du Sénat a réclamé « un débat public » sur la mission.",
     "un débat public » sur la mission", "Le président du Sénat", "a réclamé", "mixed"),
])
def test_content_speaker_and_cue(rows, text, content, speaker, cue, kind):
    found, statement = only(rows(LEAD + text))
    assert (found, statement.speaker_text, statement.cue, statement.kind) == (content, speaker, cue, kind)


def test_machine_translated_order(rows):
    found, statement = only(rows(LEAD + "« Nous gardons nos bases », le général Olsen a dit aux reporters lundi."))
    assert (found, statement.speaker_text, statement.kind) == ("Nous gardons nos bases", "le général Olsen", "direct")


def test_any_verb_behind_a_quotation_reports(rows):
    found, statement = only(rows(LEAD + "« Le calendrier change chaque semaine », soupire le chef d'état-major."))
    assert (found, statement.cue) == ("Le calendrier change chaque semaine", "soupire")


def test_relative_clause_and_comparison(rows):
    found = rows(LEAD + "Le calendrier que réclame le Parlement n'existe pas. Comme l'a promis le ministre, la brigade partira en mai.")
    assert contents(found) == ["Le calendrier", "la brigade partira en mai"]


def test_a_noun_reports_with_owner_and_content(rows):
    found, statement = only(rows(LEAD + "L'appel du maire à un vote rapide a surpris ses alliés."))
    assert (found, statement.act) == ("un vote rapide", "ask")


def test_a_participle_after_a_comma_has_the_speaker_of_the_sentence(rows):
    found = rows(LEAD + "« Le pont est sûr », a assuré le préfet, ajoutant que les contrôles continueraient.")
    assert [(t, s.speaker_text, s.cue) for t, s in found] == [
        ("Le pont est sûr", "le préfet", "a assuré"), ("les contrôles continueraient", "le préfet", "ajoutant")]


def test_two_verbs_with_one_subject(rows):
    found = rows(LEAD + "Le député a réclamé un vote et demandé aux ministres de s'expliquer.")
    assert [(t, s.speaker_text) for t, s in found] == [("un vote", "Le député"), ("s'expliquer", "Le député")]


# --- quotations that are cut, carried, or run on ---------------------------------------------------------

def test_a_quotation_cut_by_its_clause_gives_two_rows(rows):
    found = rows(LEAD + "« Il n'est pas question de partir, a martelé la générale Dubois. Nous resterons tout l'hiver. »")
    assert contents(found) == ["Il n'est pas question de partir", "Nous resterons tout l'hiver."]
    assert (found[1][1].continues, found[1][1].attribution, found[1][1].cue) == (0, "carried", "")


def test_a_second_quotation_goes_on_with_the_same_speaker(rows):
    found = rows(LEAD + "« Le pont est sûr », a dit Karin Tamm. « Les contrôles continuent », a-t-elle ajouté. « Rien ne change. »")
    assert [s.attribution for _, s in found] == ["explicit", "pronoun", "carried"]
    assert found[2][1].continues == 1
    assert len({s.speaker_id for _, s in found}) == 1 and found[0][1].speaker_id


def test_a_quotation_over_two_paragraphs_is_one_row(rows):
    text = LEAD + "\n\n« Le pont a été construit en 1930 par nos grands-parents.\n\n« Il faut le refaire avant l'hiver », a plaidé le maire de la ville."
    found, statement = only(rows(text))
    assert found.startswith("Le pont") and found.endswith("l'hiver") and statement.speaker_text == "le maire de la ville"


def test_a_name_line_names_the_speaker_of_a_quotation_that_stands_alone(rows):
    text = LEAD + "\n\n« Personne ne nous dictera notre calendrier »\nKarin Tamm, ministre de la Défense\n\n" + LEAD
    found, statement = only(rows(text))
    assert (found, statement.speaker_text) == ("Personne ne nous dictera notre calendrier", "Karin Tamm, ministre de la Défense")


def test_a_colon_leads_to_words_of_the_subject(rows):
    found, statement = only(rows(LEAD + "La professeure secoue la tête : « Personne ne nous a consultés. »"))
    assert (found, statement.speaker_text, statement.cue) == ("Personne ne nous a consultés.", "La professeure", "")


def test_a_rank_without_its_name_is_completed_by_the_next_sentence(rows):
    found, statement = only(rows(LEAD + "« La base reste ouverte », a affirmé le Cmdr, porte-parole de la flotte. Helen R. Moss a affirmé à CNN."))
    assert (found, statement.speaker_text) == ("La base reste ouverte", "Helen R. Moss")


def test_answers_of_an_interview(rows):
    text = ("Entretien avec Claire Vasseur, chercheuse à Tallinn\n\nClaire Vasseur suit la brigade depuis 2018. Elle répond à nos questions.\n\n"
            "Pourquoi la brigade reste-t-elle ?\n\nParce que le gouvernement estonien le lui demande.\n\n"
            "Les renforts viendront-ils ?\n\nJe ne le crois pas, le budget est déjà voté pour cette année.")
    found = [(t, s.kind, s.attribution, s.speaker_id) for t, s in rows(text)]
    assert found == [("Parce que le gouvernement estonien le lui demande.", "direct", "carried", "claire-vasseur"),
                     ("Je ne le crois pas, le budget est déjà voté pour cette année.", "direct", "carried", "claire-vasseur")]


# --- who speaks ----------------------------------------------------------------------------------------

@pytest.mark.parametrize("text, attribution", [
    ("Selon des sources diplomatiques, la brigade partira.", "anonymous"),
    ("Un haut responsable estonien affirme que la brigade partira.", "anonymous"),
    ("La brigade partira, explique-t-on au ministère.", "anonymous"),
    ("Un porte-parole de la brigade, le colonel Jaan Kask, affirme que rien ne change.", "explicit"),
    ("Il affirme que rien ne change.", "pronoun"),
])
def test_attribution(rows, text, attribution):
    assert only(rows(LEAD + text))[1].attribution == attribution


def test_a_pronoun_for_a_hidden_source_is_hidden_too(rows):
    found = rows(LEAD + "Un diplomate assure que le vote est acquis. « Il reste deux jours », précise-t-il.")
    assert [s.attribution for _, s in found] == ["anonymous", "anonymous"]


def test_who_reads_words_out_is_not_their_speaker(rows):
    found, statement = only(rows(LEAD + "Karin Tamm a salué le courage de la brigade, selon un communiqué du ministère."))
    assert (found, statement.speaker_text) == ("le courage de la brigade", "Karin Tamm")


def test_a_document_speaks(rows):
    found, statement = only(rows(LEAD + "Le rapport de l'ONU souligne que les violences ont reculé."))
    assert (found, statement.speaker_text, statement.speaker_id) == ("les violences ont reculé", "Le rapport de l'ONU", "un")


# --- what is no statement ---------------------------------------------------------------------------------

@pytest.mark.parametrize("text", [
    "Le ministre a refusé de commenter.",
    "Le porte-parole n'a pas souhaité répondre.",
    "Le gouvernement n'a jamais demandé l'envoi de troupes.",
    "Aucune lettre de Riga ne réclame de renforts.",
    "La ministre devrait annoncer un renfort.",
    "Ces chiffres disent à quel point la situation reste fragile.",
    "Cette attaque souligne que la région reste dangereuse.",
    "L'Alliance a décidé mercredi de prolonger sa mission.",
    "Rappelons que la brigade compte 800 soldats.",
    "L'opération « Aube claire » a débuté lundi.",
    "Ce « retrait » ressemble à une relève.",
    "La demande dépasse l'offre, et le juge attend.",
    "La brigade, tant attendue, arrive demain, écrit Maria Lund.",
])
def test_no_statement(rows, text):
    assert contents(rows(LEAD + text)) == []


def test_boilerplate_and_headings_of_sections_give_no_row(rows):
    text = LEAD + "\n\nLe maire promet un pont neuf\n\n" + LEAD + "\n\nLire aussi : le préfet affirme que le pont est sûr"
    assert contents(rows(text)) == []


def test_what_the_outlet_adds_is_no_content(rows):
    text = LEAD + "Cependant, le pont restera ouvert, a précisé le préfet. Cette annonce intervient alors que les travaux coûtent cher, a rappelé le maire."
    assert contents(rows(text)) == ["le pont restera ouvert", "les travaux coûtent cher"]


# --- the Doc ------------------------------------------------------------------------------------------------

def test_innermost_statement_of_a_token(read):
    doc = read(LEAD + "Il rappelle que Washington a exigé un calendrier.")
    calendar = next(t.i for t in doc if t.text == "calendrier")
    assert doc._.statement_at[calendar].text == "un calendrier"
    assert doc._.statement_at[0] is None


def test_offsets_and_words_are_those_of_the_article(read):
    doc = read(LEAD + "L’amiral Saar a dit que “la flotte n’est\u00a0pas prête”.")
    span = doc.spans["statements"][0]
    statement = span._.statement
    raw = doc._.article.text
    assert raw[statement.start:statement.end] == "la flotte n’est\u00a0pas prête"
    assert statement.speaker_text == "L’amiral Saar"
