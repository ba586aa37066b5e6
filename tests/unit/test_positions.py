"""Iraqi positions in the words of newspapers: who wants what of whom, and what only looks like a position. Sentences are made for the tests."""

import pytest

LEAD = ("L'OTAN élargit sa mission en Irak\n\nPublié le 22 février 2021\n\n"
        "L'OTAN a décidé jeudi d'élargir sa mission de formation en Irak, de 500 à 4 000 personnes.\n\n")


@pytest.fixture
def positions(read_by_rules):
    """positions(sentence) -> {(code, target, status)} of the Iraqi positions in it."""

    def positions(sentence: str) -> set[tuple[str, str, str]]:
        doc = read_by_rules(LEAD + sentence, published="2021-02-22")
        return {(c.code, c.target_id, c.status) for s, c in zip(doc.spans["claims"], doc._.claims)
                if c.topic == "iraqi_position" and s.start_char >= len(LEAD)}

    return positions


@pytest.mark.parametrize("sentence, expected", [
    # who asks, behind a phrase that opens the sentence, before a participle, in a purpose
    ("Dans une lettre à Jens Stoltenberg, Haïder al-Abadi a sollicité une mission de formation de l'OTAN.", ("request", "nato", "requested")),
    ("Invités par le gouvernement irakien, les soldats de l'OTAN forment des démineurs.", ("request", "nato", "requested")),
    ("Le Premier ministre irakien a écrit à l'Alliance pour obtenir davantage d'instructeurs.", ("request", "nato", "requested")),
    ("C'est Bagdad qui nous a fait venir, rappelle Jens Stoltenberg.", ("request", "nato", "requested")),
    ("Masrour Barzani a supplié les Américains de ne pas quitter l'Irak.", ("request", "us", "requested")),
    # consent, also by what somebody has nothing against, and one that is taken back
    ("L'Irak n'a rien à redire à la présence de formateurs de l'OTAN.", ("consent", "nato", "current")),
    ("Bagdad a retiré son feu vert à l'arrivée des renforts de l'OTAN.", ("consent", "nato", "denied")),
    ("Moqtada al-Sadr, qui exigeait le départ des Américains, accepte désormais les instructeurs de l'OTAN.", ("consent", "nato", "current")),
    # terms
    ("Bagdad veut bien des instructeurs de l'OTAN, à condition qu'ils restent dans les casernes.", ("conditional", "nato", "current")),
    ("Nous n'irons en Irak qu'à l'invitation de Bagdad, martèle Jens Stoltenberg.", ("conditional", "nato", "current")),
    ("L'élargissement de la mission de l'OTAN reste suspendu à une réponse du gouvernement irakien.", ("conditional", "nato", "current")),
    # objections
    ("Le Hachd al-Chaabi rejette toute présence de l'OTAN en Irak.", ("object", "nato", "current")),
    ("L'hostilité des milices irakiennes à la présence américaine ne faiblit pas.", ("object", "us", "current")),
    ("Pour Qaïs al-Khazali, l'arrivée de soldats de l'OTAN est une provocation.", ("object", "nato", "current")),
    ("Pas un soldat étranger ne remettra les pieds à Falloujah, jurent les tribus.", ("object", "foreign-forces", "current")),
    # departures
    ("« Les forces étrangères doivent s'en aller », a tonné Hadi al-Ameri.", ("demand_departure", "foreign-forces", "requested")),
    ("L'exigence d'un retrait américain, portée par Moqtada al-Sadr, a rallié les partis chiites.", ("demand_departure", "us", "requested")),
    ("Une marche d'un million de personnes a réclamé l'expulsion des troupes américaines d'Irak.", ("demand_departure", "us", "requested")),
    ("Les sadristes font du départ des Américains leur priorité.", ("demand_departure", "us", "requested")),
    ("L'organisation Badr exige qu'aucun étranger en uniforme ne reste au-delà de l'été.", ("demand_departure", "foreign-forces", "requested")),
])
def test_positions(positions, sentence, expected):
    assert expected in positions(sentence)


@pytest.mark.parametrize("sentence", [
    "Si les Irakiens avaient demandé le départ de l'OTAN, elle serait partie.",
    "Le Parlement irakien aurait pu voter le départ des Américains ; il ne l'a pas fait.",
    "Un parlementaire danois exige le retrait des instructeurs de l'OTAN.",
    "Une élue belge s'oppose à l'envoi de formateurs en Irak.",
    "Les talibans exigent le départ de toutes les troupes étrangères.",
    "Bagdad a demandé à Téhéran de livrer du gaz.",
    "Le gouvernement irakien a demandé aux manifestants de quitter la place Tahrir.",
])
def test_no_position(positions, sentence):
    assert positions(sentence) == set()


def test_a_condition_under_si_is_no_demand(positions):
    assert positions("L'OTAN partira si Bagdad exige son départ.") == {("conditional", "nato", "current")}


def test_an_order_to_stand_clear_asks_nobody_to_leave(positions):
    found = positions("Les Kataëb Hezbollah somment les soldats irakiens de se tenir loin des bases américaines à partir de dimanche.")
    assert not any(code in ("demand_departure", "request") for code, _, _ in found)
