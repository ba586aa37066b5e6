"""Quantities: span, value, kind, qualifier, role and denial, on sentences of no article."""

import pytest


@pytest.fixture(scope="session")
def rows(read):
    def rows(text):
        return [(span.text, span._.quantity) for span in read(text).spans["quantities"]]

    return rows


def one(rows, text):
    found = rows(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(("sentence", "text", "value", "kind", "unit"), [
    ("Le camp abrite 1 250 militaires norvégiens depuis le printemps.", "1 250 militaires", 1250, "personnel", ""),
    ("Le camp abrite 1.250 militaires norvégiens depuis le printemps.", "1.250 militaires", 1250, "personnel", ""),
    ("Le camp abrite 1,250 troupes norvégiennes depuis le printemps.", "1,250 troupes", 1250, "personnel", ""),
    ("Neuf cents réservistes ont rejoint la caserne de Tournai.", "Neuf cents réservistes", 900, "personnel", ""),
    ("Le siège de la ville a chassé 1,8 million de personnes de leurs maisons.", "1,8 million de personnes", 1_800_000, "people", ""),
    ("Une mission de 320 personnes travaille à Tunis.", "320 personnes", 320, "personnel", ""),
    ("La conférence réunit vingt-deux pays à Genève.", "vingt-deux pays", 22, "countries", ""),
    ("L'Union compte 27 membres et une seule monnaie.", "27 membres", 27, "countries", ""),
    ("La reconstruction coûtera 64 milliards d'euros à la région.", "64 milliards d'euros", 64 * 10**9, "money", "EUR"),
    ("La province réclame 700 millions de dinars à la capitale.", "700 millions de dinars", 700_000_000, "money", "IQD"),
    ("Ottawa versera 90 millions de dollars canadiens à ce fonds.", "90 millions de dollars", 90_000_000, "money", "CAD"),
    ("Londres a promis 15 millions de livres aux hôpitaux.", "15 millions de livres", 15_000_000, "money", "GBP"),
    ("Le fonds a reçu $12bn de la part des donateurs.", "$12bn", 12 * 10**9, "money", "USD"),
    ("Le fonds a reçu 300 M€ de la part des donateurs.", "300 M€", 300_000_000, "money", "EUR"),
    ("Le chômage touche trente pour cent des jeunes diplômés.", "trente pour cent", 30, "share", "%"),
    ("La défense absorbe 1,9 % du produit intérieur brut.", "1,9 %", 1.9, "share", "%"),
    ("L'incendie a ravagé 4 000 hectares de palmeraies.", "4 000 hectares", 4000, "area", "ha"),
    ("La zone couvre 450 kilomètres carrés de désert.", "450 kilomètres carrés", 450, "area", "km2"),
    ("Les négociations ont duré dix-huit mois sans aboutir.", "dix-huit mois", 18, "duration", "month"),
    ("L'embargo a tenu plus d'une décennie malgré les critiques.", "plus d'une décennie", 10, "duration", "year"),
    ("Trois ponts ont été détruits par la crue.", "Trois ponts", 3, "other", ""),
])
def test_span_value_and_kind(rows, sentence, text, value, kind, unit):
    found, quantity = one(rows, sentence)
    assert (found, quantity.value, quantity.kind, quantity.unit) == (text, value, kind, unit)


@pytest.mark.parametrize(("phrase", "qualifier", "value"), [
    ("environ 70 instructeurs", "about", 70), ("quelque 70 instructeurs", "about", 70), ("près de 70 instructeurs", "almost", 70),
    ("plus de 70 instructeurs", "more_than", 70), ("moins de 70 instructeurs", "less_than", 70), ("au moins 70 instructeurs", "at_least", 70),
    ("jusqu'à 70 instructeurs", "up_to", 70), ("jusqu'à environ 70 instructeurs", "up_to", 70), ("70 instructeurs au maximum", "up_to", 70),
    ("pas moins de 70 instructeurs", "at_least", 70), ("une centaine d'instructeurs", "about", 100), ("plus d'une centaine d'instructeurs", "more_than", 100),
    ("quelques instructeurs", "vague", None), ("plusieurs dizaines d'instructeurs", "vague", None), ("une poignée d'instructeurs", "vague", None),
])
def test_qualifiers_belong_to_the_span(rows, phrase, qualifier, value):
    found, quantity = one(rows, f"L'école emploie {phrase} à Rabat.")
    assert (found, quantity.qualifier, quantity.value) == (phrase, qualifier, value)


@pytest.mark.parametrize(("sentence", "role"), [
    ("Le bataillon compte 800 soldats.", "current"),
    ("Le bataillon comptait 800 soldats avant la guerre.", "past"),
    ("Oslo enverra 800 soldats à la frontière.", "planned"),
    ("Oslo prévoit d'envoyer 800 soldats à la frontière.", "planned"),
    ("Le commandant a demandé l'envoi de 800 soldats.", "requested"),
    ("Oslo a retiré 800 soldats de la frontière.", "decrease"),
    ("Le bataillon a été renforcé de 800 soldats.", "increase"),
    ("Oslo enverra 800 soldats supplémentaires.", "increase"),
    ("Le bataillon sera porté à 800 soldats.", "target"),
    ("Le bataillon a été ramené à 800 soldats.", "current"),
    ("L'académie a formé 800 soldats.", "total"),
    ("Le bataillon, fort de 800 soldats, partira bientôt.", "current"),
])
def test_roles(rows, sentence, role):
    assert one(rows, sentence)[1].role == role


@pytest.mark.parametrize(("sentence", "negated"), [
    ("Oslo n'enverra pas 800 soldats.", True),
    ("Oslo n'a jamais promis 800 soldats.", True),
    ("Oslo a démenti vouloir envoyer 800 soldats.", True),
    ("Oslo dément que 800 soldats soient en route.", True),
    ("Oslo exclut d'envoyer 800 soldats.", True),
    ("Le chiffre de 800 soldats est erroné.", True),
    ("Oslo n'exclut pas d'envoyer 800 soldats.", False),
    ("Le bataillon ne compte que 800 soldats.", False),
    ("Le bataillon ne compte plus que 800 soldats.", False),
    ("Le bataillon ne compte pas moins de 800 soldats.", False),
])
def test_denied_numbers(rows, sentence, negated):
    assert one(rows, sentence)[1].negated is negated


def test_not_this_but_that(rows):
    found = rows("Le bataillon compte 800 soldats, et non 2.000.")
    assert [(t, q.value, q.kind, q.negated) for t, q in found] == [("800 soldats", 800, "personnel", False), ("2.000", 2000, "personnel", True)]


@pytest.mark.parametrize(("verb", "roles"), [
    ("passera", ["current", "target"]), ("pourrait passer", ["current", "target"]), ("est passé", ["past", "current"]), ("était passé", ["past", "past"]),
])
def test_changes_give_two_rows(rows, verb, roles):
    found = rows(f"Le contingent {verb} de 200 à environ 1 500 personnes.")
    assert [(t, q.value, q.kind) for t, q in found] == [("200", 200, "personnel"), ("environ 1 500 personnes", 1500, "personnel")]
    assert [q.role for _, q in found] == roles


@pytest.mark.parametrize("phrase", ["entre 40 et 60 officiers", "40 à 60 officiers", "40-60 officiers", "40 ou 60 officiers"])
def test_a_range_is_one_row(rows, phrase):
    text, quantity = one(rows, f"Le cours accueille {phrase} par session.")
    assert (text, quantity.value, quantity.value_max, quantity.kind) == (phrase, 40, 60, "personnel")


def test_the_scale_of_the_second_number_holds_for_the_first(rows):
    _, quantity = one(rows, "Le plan coûtera deux à trois milliards d'euros.")
    assert (quantity.value, quantity.value_max) == (2 * 10**9, 3 * 10**9)
    _, quantity = one(rows, "La ville attend 4 à 5 000 pèlerins.")
    assert (quantity.value, quantity.value_max) == (4000, 5000)


def test_elided_nouns_take_the_kind_of_their_antecedent(rows):
    found = rows("Leur présence est tombée de 9.000 soldats au printemps à environ 2.000 cet hiver, dont 600 Polonais.")
    assert [(t, q.value, q.kind) for t, q in found] == [
        ("9.000 soldats", 9000, "personnel"), ("environ 2.000", 2000, "personnel"), ("600 Polonais", 600, "personnel")]
    text, quantity = one(rows, "Madrid a réduit le nombre de ses militaires au Liban à 550.")
    assert (text, quantity.value, quantity.kind) == ("550", 550, "personnel")


def test_a_number_behind_its_noun(rows):
    assert [(t, q.value, q.kind) for t, q in rows("La réunion des ministres 28 se tient à Tallinn avec les partenaires 12.")] == [
        ("ministres 28", 28, "people"), ("partenaires 12", 12, "countries")]


@pytest.mark.parametrize("sentence", [
    "L'article 5 et les résolutions 1244 et 2178 ont été cités au chapitre 3.",
    "Le vol 447 a décollé à 14h30 de la porte 12.",
    "Un diplomate a salué une décision attendue depuis le 3 mars 2019.",
    "Le G20, la 82e division et le XXIe siècle n'ont rien à voir.",
    "Le plan Horizon 2040 remplace le plan Vision 2020.",
    "Le F-35 et le Falcon 9 étaient de sortie.",
    "Tous deux sont restés jusqu'au bout.",
    "Les deux présidents ont échangé longuement.",
    "Le convoi des deux officiers a été attaqué.",
    "Pour les contacter, composez le 01 45 67 89 00.",
    "Davantage de soldats partiront, plus que prévu.",
    "Leur dette est quatre fois plus lourde.",
])
def test_numbers_that_count_nothing(rows, sentence):
    assert rows(sentence) == []


def test_a_group_is_counted_without_its_article(rows):
    text, quantity = one(rows, "Les trente ministres ont échangé longuement.")
    assert (text, quantity.value, quantity.kind, quantity.role) == ("trente ministres", 30, "people", "current")


def test_furniture_and_repeated_boxes_give_no_row(rows):
    article = (
        "La Suède relève ses effectifs au Mali\n\n"
        "Le gouvernement suédois portera son contingent à 260 militaires au printemps, selon la radio publique.\n\n"
        "260\nmilitaires\nSon contingent comptera 260 militaires.\n\n"
        "Partagez cet article: 14 commentaires\n"
    )
    assert [t for t, _ in rows(article)] == ["260 militaires"]


def test_spans_lie_on_the_raw_text(read):
    text = "Près\u00a0de 1\u202f300\u00a0soldats s’entraînent ici."
    span = read(text).spans["quantities"][0]
    assert text[span.start_char:span.end_char] == "Près\u00a0de 1\u202f300\u00a0soldats"


def test_whose_and_where(rows):
    _, quantity = one(rows, "Les États-Unis maintiennent 700 soldats en Jordanie.")
    assert (quantity.actor_id, quantity.place) == ("us", "Jordanie")
    _, quantity = one(rows, "Une base voisine accueille 40 aviateurs américains.")
    assert quantity.actor_id == "us"


def test_when(rows):
    _, quantity = one(rows, "En 2012, le camp abritait 5 400 soldats.")
    assert quantity.date == "2012"
