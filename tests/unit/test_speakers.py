"""Whose words they are where the sentence hides it: asides, inner clauses, second verbs, nouns and pronouns that take somebody up. No sentence is from the articles."""

import pytest

LEAD = ("L'OTAN élargit sa mission en Irak\n\nPublié le 22 février 2021\n\n"
        "L'OTAN a décidé jeudi d'élargir sa mission de formation en Irak, de 500 à 4 000 personnes. Le Parlement irakien en débat.\n\n")


@pytest.fixture(scope="module")
def speakers(read):
    """speakers(text) -> the speakers of its statements, in text order; "//" is a new paragraph."""

    def speakers(text: str, lead: str = LEAD) -> list[str]:
        doc = read(lead + text.replace(" // ", "\n\n"), published="2021-02-22")
        return [s._.statement.speaker_id for s in sorted(doc.spans["statements"], key=lambda s: s.start_char) if s.start_char >= len(lead)]

    return speakers


@pytest.mark.parametrize("text, expected", [
    # asides between subject and verb, and a second verb of the same subject
    ("Moqtada al-Sadr, lui, juge la résolution « faible » et réclame la fermeture de l'ambassade.", ["muqtada-al-sadr"] * 2),
    ("Donald Trump, dont chacun connaît les humeurs, juge ses alliés « mauvais payeurs » et exige d'eux des efforts.", ["donald-trump"] * 2),
    ("Le ministre Fouad Hussein, qui affirme que la mission restera, demande des renforts.", ["fuad-hussein"] * 2),
    ("Le retrait, lui, attendra, prévient Florence Parly.", ["florence-parly"]),
    ("La Suisse, qui n'est pas membre, n'y participe pas, rappelle Florence Parly.", ["florence-parly"]),
    ("Le ministre Fouad Hussein a dit que le Parlement refuse et exige un départ.", ["fuad-hussein", "iraqi-parliament"]),
    # inner clauses
    ("Jens Stoltenberg a rappelé que le Premier ministre irakien, Moustafa al-Kazimi, avait demandé en juillet des instructeurs.", ["jens-stoltenberg", "mustafa-al-kadhimi"]),
    ("Florence Parly a souligné que le Parlement irakien, réuni en janvier, avait exigé le départ des troupes.", ["florence-parly", "iraqi-parliament"]),
    ("Jens Stoltenberg a rappelé, devant le Parlement, que la mission resterait et a demandé des renforts.", ["jens-stoltenberg"] * 2),
    ("Selon Oana Lungescu, le secrétaire général, M. Stoltenberg, a promis des renforts.", ["oana-lungescu", "jens-stoltenberg"]),
    # a clause cut behind its bare subject is one statement
    ("La formation, insiste le général Omar Rahal, est la priorité.", ["omar-rahal"]),
    # by somebody's voice
    ("Le Pentagone a fait savoir, par la bouche de John Kirby, que rien ne changerait.", ["john-kirby"]),
    ("Le gouvernement irakien a promis que l'accord signé par la voix de l'ambassadeur Paul Doyle serait respecté.", ["iraqi-government"]),
    ("Son Excellence le Premier ministre a déclaré que l'accord serait appliqué.", ["mustafa-al-kadhimi"]),
])
def test_in_one_sentence(speakers, text, expected):
    assert speakers(text) == expected


@pytest.mark.parametrize("text, expected", [
    # pronouns
    ("La mission demande de ne pas nommer la base. Le colonel Omar Rahal y dirige dix hommes. // « Nous formons des soldats, rien d'autre », insiste-t-il.", "omar-rahal"),
    ("Donald Trump a menacé de rappeler ses soldats. À Bruxelles, Claire Duvall s'emploie à recoller les morceaux. « Rien n'est à vendre », a-t-elle dit.", "claire-duvall"),
    ("« Nous restons », assure le colonel Omar Rahal, chef du détachement. Lequel précise que rien ne presse.", "omar-rahal"),
    ("« Il y a eu une demande », corrige Hana Duvall, porte-parole du ministère. D'après elle, chacun devra disposer d'un visa.", "hana-duvall"),
    ("Le mouvement sadriste prévient, par la bouche de son porte-parole Jaafar al-Bahadli, qu'il s'y opposera. Lui assure que la rue pense de même.", "jaafar-al-bahadli"),
    ("Antony Blinken jurait que l'Amérique revenait. Le même explique que rien ne presse.", "antony-blinken"),
    ("Jens Stoltenberg maintient que l'Alliance restera. Quant à l'ancien ministre Jim Mattis, il avait averti que rien n'était sûr.", "jim-mattis"),
    ("Le colonel Omar Rahal commande la base. Un journaliste l'interroge. « Nous tenons », répond-il.", "omar-rahal"),
    ("Donald Trump se tait. Son rival démocrate, Joe Biden, ne dit pas autre chose : il plaide pour une présence réduite.", "joe-biden"),
    ("La commission des Affaires étrangères du Sénat estime que le mandat est flou. Elle recommande un débat.", "commission-des-affaires-etrangeres-du-senat"),
    # nouns
    ("Le général Kenneth McKenzie est à Bagdad. « Nous avons confiance », a dit le général. Le démocrate Joe Biden approuve.", "kenneth-mckenzie"),
    ("Le secrétaire général, Jens Stoltenberg, a reçu le ministre Fouad Hussein. M. Stoltenberg s'est tu. Le ministre a remercié les Alliés de leur soutien.", "fuad-hussein"),
    ("« Rien n'est arrêté », a esquivé John Kirby. Le porte-parole du Pentagone a démenti qu'un retrait soit à l'étude.", "john-kirby"),
    ("Le chef de la délégation, David Hale, a parlé. Le diplomate a promis des fonds.", "david-hale"),
    ("Le colonel Omar Rahal a parlé. Le ministre a promis des fonds.", ""),
    ("Le Canadien Dany Fortin est là. Le Québécois assure que rien ne presse.", "dany-fortin"),
    ("Emmanuel Macron a appelé Moustafa al-Kazimi. Son interlocuteur l'a remercié de son soutien.", "mustafa-al-kadhimi"),
    ("Le seul demandeur s'appelle Donald Trump. L'homme qui jugeait l'Alliance « obsolète » lui trouve du charme.", "donald-trump"),
    ("Le chef de file Hassan Salem a parlé. Pour le député PTB Hugo Santens, c'est une erreur. L'élu rappelle que rien ne presse.", "hugo-santens"),
    # nobody's name
    ("Une source proche du conseiller à la Sécurité nationale, Qassem al-Araji, affirme que rien n'est signé.", ""),
    ("Un commandant des Kataëb Hezbollah, sous couvert d'anonymat, a écrit que rien ne presse.", ""),
    ("Un commandant des Kataëb Hezbollah a écrit que rien ne presse.", "kataeb-hezbollah"),
    ("Un officiel de son bureau a dit que les formateurs peuvent rester.", ""),
    ("À l'ambassade de Norvège, on confirme que rien n'est signé.", "ambassade-de-norvege"),
    ("Vous nous écrivez. « Faut-il s'attendre à un départ des Occidentaux ? » (Mathilde, Lille) Rien n'est fait.", "mathilde"),
    ("Les Kurdes tendent les bras : l'Alliance kurde a fait savoir que les formateurs resteraient.", "alliance-kurde"),
    ("Deux cents hommes sont sur place, selon l'état-major des armées.", "etat-major-des-armees"),
    ("À bord d'Air Force One, Joe Biden a prévenu que ses troupes ne partiraient pas.", "joe-biden"),
    ("Les Irakiens nous veulent, assure sur Fox News le secrétaire d'État, Antony Blinken.", "antony-blinken"),
    ("Ban, étudiante en droit, lève les yeux au ciel. « Qu'ils restent encore un peu, tous, et qu'ils nous forment ! »", "ban"),
])
def test_taken_up_in_the_last_statement(speakers, text, expected):
    assert speakers(text)[-1] == expected


BELGIAN = "Irak : douze Belges pour l'OTAN\n\nPublié le 22 février 2021\n\nL'Irak attend. Bagdad se tait, l'Irak aussi, et les Irakiens regardent passer les convois sans un mot, depuis des semaines déjà.\n\n"


@pytest.mark.parametrize("text, lead, expected", [
    ("Le ministère de la Défense assure que la mission suffit.", BELGIAN, "belgian-defence-ministry"),
    ("Le ministère de la Défense assure que la mission suffit.", LEAD, "iraqi-defence-ministry"),
    ("Coût pour la Belgique : 3 millions, selon le ministère de la Défense.", LEAD, "belgian-defence-ministry"),
    ("Le ministère irakien de la Défense se tait. Le ministère de la Défense assure que la mission suffit.", BELGIAN, "iraqi-defence-ministry"),
])
def test_whose_ministry(speakers, text, lead, expected):
    assert speakers(text, lead)[-1] == expected


def test_an_article_that_opens_with_words_names_their_speaker_next(read):
    doc = read("Biden fixe le départ\n\nPublié le 15 avril 2021\n\n« Il est temps de mettre fin à la plus longue guerre. » Mercredi, Joe Biden a annoncé le retrait de ses soldats.", published="2021-04-15")
    assert doc.spans["statements"][0]._.statement.speaker_id == "joe-biden"
