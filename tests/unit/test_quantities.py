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


@pytest.fixture(scope="session")
def kinds(rows):
    """kinds(text) -> "text=value kind; …"."""
    return lambda text: ";".join(f"{t}={q.value} {q.kind}" for t, q in rows(text))


@pytest.mark.parametrize(("text", "expected"), [
    ("Une Néerlandaise de 41 ans ferme la porte.", ""),
    ("Hassan Mahdi, 27 ans, a combattu à Mossoul.", ""),
    ("Âgé de 30 ans, il a trois enfants.", "trois enfants=3 people"),
    ("La base fait vivre une famille sur cinq.", "une famille sur cinq=20 share"),
    ("Deux soldats sur trois sont absents.", "Deux soldats sur trois=66.7 share"),
    ("Neuf Irakiens sur dix approuvent.", "Neuf Irakiens sur dix=90 share"),
    ("Ils étaient 212 députés sur 329 à siéger.", "212 députés=212 people;329=329 people"),
    ("Environ 10.000 personnes ont été déplacées, dont la moitié vivaient sous tente.", "Environ 10.000 personnes=10000 people;la moitié=50 share"),
    ("La mission occupe cinq cents personnes, près de la moitié étant canadiennes.", "cinq cents personnes=500 personnel;près de la moitié=50 share"),
    ("Moins de la moitié seraient aptes au combat.", "Moins de la moitié=50 share"),
    ("Les deux tiers des soldats sont partis.", "Les deux tiers=66.7 share"),
    ("Un quart d'heure a suffi.", "Un quart d'heure=15 duration"),
    ("Les instructeurs forment des cadres. Ils étaient trois au début, ils sont maintenant une dizaine.", "trois=3 personnel;une dizaine=10 personnel"),
    ('"Nous sommes 2.500 et nous resterons 2.500", a dit le général américain.', '2.500=2500 people;2.500=2500 people'),
    ("Combien de soldats sont à Bagdad ? Un peu moins de 600, selon le commandement.", "Un peu moins de 600=600 personnel"),
    ("Combien sont-ils, ces instructeurs ?\nEnviron 500, issus d'une vingtaine de pays.", 'Environ 500=500 personnel;une vingtaine de pays=20 countries'),
    ("Sur quatorze académies militaires, trois fonctionnaient.", "quatorze académies=14 other;trois=3 other"),
    ("De ses quatorze soldats, trois sont encore en vie.", "quatorze soldats=14 personnel;trois=3 personnel"),
    ("Parmi les vingt instructeurs, cinq sont danois.", "vingt instructeurs=20 personnel;cinq=5 personnel"),
    ("Plus de 300 militaires ont suivi les cours. Quarante autres entameront une formation.", "Plus de 300 militaires=300 personnel;Quarante autres=40 personnel"),
    ("Ankara a promis des pompes et en livrerait 12.", "12=12 other"),
    ("Trente pays sont membres. La mission en réunit une vingtaine.", "Trente pays=30 countries;une vingtaine=20 countries"),
    ("Les Vingt-Neuf ont pris une décision.", "Vingt-Neuf=29 countries"),
    ("Washington attend des Trente un effort.", "Trente=30 countries"),
    ("Les 29 ont approuvé le plan.", "29=29 countries"),
    ("Washington va ramener de 5 200 à 3 000 le nombre de ses militaires.", "5 200=5200 personnel;3 000=3000 personnel"),
    ("Les États-Unis ont réduit à 2,500 le nombre de leurs troupes.", "2,500=2500 personnel"),
    ("Le niveau de force des États-Unis a atteint 2,500.", "2,500=2500 personnel"),
    ("L'effectif serait porté à un niveau compris entre 1.500 et 2.000.", "entre 1.500 et 2.000=1500 personnel"),
    ("L'Otan veut porter sa mission de 500 à 4.000, voire 5.000 militaires.", "500=500 personnel;4.000, voire 5.000 militaires=4000 personnel"),
    ("Les soldats attendent. Jusqu'à 1,200 d'entre eux seraient déployés.", "Jusqu'à 1,200 d'entre eux=1200 personnel"),
    ("Il est ex-numéro deux de l'ambassade.", ""),
    ("Il est le numéro deux du parti.", ""),
    ("Une publication partagée plus de 3 000 fois circule.", "plus de 3 000 fois=3000 other"),
    ("Deux fois par an, il vient.", ""),
    ("La contribution est deux fois plus forte.", ""),
    ("Des soldats attendent. Quelques dizaines d'autres partiront.", "Quelques dizaines d'autres=None personnel"),
    ("La mission a moins que 500 personnels.", "moins que 500 personnels=500 personnel"),
    ("Douze Belges pour l'Otan", "Douze Belges=12 personnel"),
    ("Dans la garnison vivent 800 Britanniques et 300 Français de l'Otan.", "800 Britanniques=800 personnel;300 Français=300 personnel"),
    ("Des dizaines de milliers d'Irakiens ont suivi le cortège.", "Des dizaines de milliers d'Irakiens=None people"),
    ("La France a perdu 130 des siens.", "130 des siens=130 people"),
    ("J'ai enterré vingt-deux de mes hommes.", "vingt-deux de mes hommes=22 people"),
    ("Deux soldats américains ont été tués à Taji.", "Deux soldats=2 people"),
    ("L'attaque a coûté la vie à trois militaires.", "trois militaires=3 people"),
    ("L'explosion a blessé six gendarmes.", "six gendarmes=6 people"),
    ("Dix personnes ont péri.", "Dix personnes=10 people"),
    ("Trois formateurs blessés ont été évacués.", "Trois formateurs=3 people"),
    ("La mission compte 580 membres.", "580 membres=580 personnel"),
    ("Deux officiels de l'Alliance l'ont dit.", "Deux officiels=2 people"),
    ("Une équipe de huit personnes précédait la mission.", "huit personnes=8 personnel"),
    ('"On parle de 4.000 personnes", dit un diplomate à propos de la mission.', '4.000 personnes=4000 personnel'),
    ("Le texte a reçu 170 voix.", "170 voix=170 other"),
    ("Une quinzaine de lycéennes suivent le cours.", "Une quinzaine de lycéennes=15 people"),
    ("Une trentaine d'élus ont signé.", "Une trentaine d'élus=30 people"),
    ("Il pose trois conditions.", "trois conditions=3 other"),
    ("La base est à 80 km de Bagdad.", "80 km=80 other"),
    ("La ville est à cinq heures d'avion.", "cinq heures=5 duration"),
    ("Abonnez-vous à partir de 1 € par mois.", ""),
    ("Soutenez-nous : 5 € par mois, soit 1,70 € après déduction fiscale", ""),
    ("Réagir à cet article (14 commentaires)", ""),
    ("Temps de lecture : 3 min", ""),
    ("253 partages", ""),
    ("Le navire San Giusto (L 9894) est arrivé.", ""),
    ("Quatre F-16 belges ont décollé.", "Quatre F-16=4 other"),
    ("Deux CH-146 Griffon sont arrivés.", "Deux CH-146=2 other"),
    ("La résolution 2170 du Conseil compte 25 paragraphes.", "25 paragraphes=25 other"),
    ("L'article 5 ne s'applique pas.", ""),
    ("Appelez le 613-555-0142.", ""),
    ("Contact : +32 2 555 01 23", ""),
    ("Il a promis 1 million de dinars (environ 730 euros).", "1 million de dinars=1000000 money;environ 730 euros=730 money"),
    ("Coût : $ 1.2 milliard.", "$ 1.2 milliard=1200000000 money"),
    ("Cela coûte 40 M€ par an.", "40 M€=40000000 money"),
    ("Cela coûte 12,5 millions de dollars canadiens.", "12,5 millions de dollars=12500000 money"),
    ("Le PIB a reculé de 2,5 points.", "2,5 points=2.5 other"),
    ("Un Irakien sur trois est pauvre.", "Un Irakien sur trois=33.3 share"),
    ("La moitié des instructeurs est danoise.", "La moitié=50 share"),
    ("À moitié vide, la base dort.", ""),
    ("Au moins un soldat est mort.", "Au moins un soldat=1 people"),
    ("Il a fallu plus d'une heure.", "plus d'une heure=1 duration"),
    ("Il attend depuis un an et demi.", "un an et demi=1.5 duration"),
    ("Les ministres 30 se réunissent.", "ministres 30=30 people"),
    ("L'aide des alliés 29 compte.", "alliés 29=29 countries"),
    ("Il a 2019 hommes.", "2019 hommes=2019 personnel"),
    ("En 2019, il est parti.", ""),
    ("La mission compte 4 à 5 000 hommes.", "4 à 5 000 hommes=4000 personnel"),
    ("Deux à trois cents soldats viendront.", "Deux à trois cents soldats=200 personnel"),
    ("Entre 300 et 400 formateurs viendront.", "Entre 300 et 400 formateurs=300 personnel"),
    ("De 300 à 400 formateurs viendront.", "300 à 400 formateurs=300 personnel"),
    ("Quelque deux mille cinq cents soldats viendront.", "Quelque deux mille cinq cents soldats=2500 personnel"),
    ("Cent nonante mille hommes sont sous les armes.", "Cent nonante mille hommes=190000 personnel"),
    ("Une dizaine de milliers de soldats viendront.", "Une dizaine de milliers de soldats=10000 personnel"),
    ("Des centaines de soldats viendront.", "Des centaines de soldats=None personnel"),
    ("Quelques soldats viendront.", "Quelques soldats=None personnel"),
    ("Il a parlé à plusieurs reprises.", ""),
    ("Une poignée d'officiers enseignent.", "une poignée d'officiers=None personnel"),
    ("Les trois quarts des élus ont voté.", "Les trois quarts=75 share"),
    ("Le vote a réuni 54 sièges sur 329.", "54 sièges=54 other;329=329 other"),
    ("Ses 500 instructeurs ont été consignés.", "500 instructeurs=500 personnel"),
    ("L'Otan y consacre 2 % de son PIB.", "2 %=2 share"),
    ("Une hausse de 12,5% est prévue.", "12,5%=12.5 share"),
    ("Le budget est de 3 milliards.", "3 milliards=3000000000 money"),
    ("Il y a trois ans, il partait.", ""),
    ("Dans deux mois, il partira.", ""),
    ("Le vol dure deux heures et demie.", "deux heures et demie=2.5 duration"),
    ("Les formateurs arrivent. Leur nombre? \"Quelques dizaines\" au plus, glisse un militaire.", "Quelques dizaines=None personnel"),
    ("Les soldats américains attendent. En Irak, où 4.650 des leurs sont autorisés, rien ne bouge.", "4.650 des leurs=4650 personnel"),
    ("Les GI y sont actuellement 8600.", "8600=8600 personnel"),
    ("Le passage de la mission de 500 à 4 000 hommes inquiète.", "500=500 personnel;4 000 hommes=4000 personnel"),
    ("Ils apporteront le nombre de leurs troupes de 3000 à 2500.", "3000=3000 personnel;2500=2500 personnel"),
    ("La mission compte 500 soldats. Le ministère dément avoir avancé le chiffre de 4 000.", "500 soldats=500 personnel;4 000=4000 personnel"),
    ("Il fait −5 °C à Tapa.", "-5 °C=-5 other"),
    ("L'Amérique n'y a détaché qu'une douzaine d'hommes.", "une douzaine d'hommes=12 personnel"),
    ("Environ 8 millions de personnes vivaient sous le joug de cette armée.", "Environ 8 millions de personnes=8000000 people"),
    ("Elle table sur une bonne dizaine d'années.", "une bonne dizaine d'années=10 duration"),
])
def test_what_is_counted(kinds, text, expected):
    assert kinds(text).lower() == expected.lower()


@pytest.mark.parametrize(("sentence", "expected"), [
    ("La mission compte 500 soldats.", "current"),
    ("La mission comptera 4 000 soldats l'an prochain.", "planned"),
    ("La mission comptait 200 soldats en 2018.", "past"),
    ("La mission ne compte que 500 soldats.", "current"),
    ("La mission devrait compter 4 000 soldats.", "planned"),
    ("Les effectifs passeront de 500 à 4 000.", "current target"),
    ("Les effectifs devraient passer de 500 à 4 000.", "current target"),
    ("Les effectifs sont passés de 500 à 4 000.", "past current"),
    ("Les effectifs ont été portés à 4 000 hommes.", "current"),
    ("Les effectifs seront portés à 4 000 hommes.", "target"),
    ("L'Alliance veut porter ses effectifs à 4 000 hommes.", "target"),
    ("L'Alliance a décidé de porter ses effectifs à 4 000 hommes.", "target"),
    ("Il est question de porter les effectifs à 4 000 hommes.", "target"),
    ("Washington a réduit ses troupes à 2 500 hommes.", "current"),
    ("Washington réduira ses troupes à 2 500 hommes.", "target"),
    ("Washington a retiré 500 soldats.", "decrease"),
    ("Washington retirera 500 soldats.", "decrease"),
    ("Washington enverra 500 soldats.", "planned"),
    ("Washington a promis 500 soldats.", "planned"),
    ("Washington a promis d'envoyer 500 soldats.", "planned"),
    ("Washington s'est engagé à envoyer 500 soldats.", "planned"),
    ("Washington prévoit l'envoi de 500 soldats.", "planned"),
    ("Washington envisage l'envoi de 500 soldats.", "planned"),
    ("Washington pourrait envoyer 500 soldats.", "planned"),
    ("Washington a proposé 500 soldats.", "planned"),
    ("Bagdad a demandé 500 soldats.", "requested"),
    ("Bagdad réclame 500 soldats.", "requested"),
    ("Bagdad demande à l'Otan d'envoyer 500 soldats.", "requested"),
    ("Bagdad exige que 500 soldats partent.", "requested"),
    ("Le général veut que 500 soldats viennent.", "requested"),
    ("Le général souhaite 500 soldats de plus.", "requested"),
    ("Washington enverra 500 soldats de plus.", "increase"),
    ("Un renfort de 500 soldats arrivera.", "increase"),
    ("La mission sera renforcée de 500 soldats.", "increase"),
    ("La mission a été renforcée par 500 soldats.", "increase"),
    ("500 soldats supplémentaires arriveront.", "increase"),
    ("500 soldats arriveront lundi.", "planned"),
    ("500 soldats sont arrivés lundi.", "past"),
    ("500 soldats sont stationnés à Bagdad.", "current"),
    ("500 soldats y sont déployés.", "current"),
    ("500 soldats y étaient déployés.", "past"),
    ("Ses 500 soldats resteront à Bagdad.", "current"),
    ("Les 500 soldats de la mission ont été évacués.", "current"),
    ("L'explosion a fait 12 morts.", "total"),
    ("Le bilan est de 12 morts.", "total"),
    ("L'attentat avait fait 12 morts.", "past"),
    ("Elle a formé 12 000 soldats.", "total"),
    ("Elle forme 300 soldats.", "current"),
    ("Elle formera 300 soldats.", "planned"),
    ("Elle avait formé 300 soldats.", "total"),
    ("L'opération a coûté 3 milliards d'euros.", "total"),
    ("L'opération coûtera 3 milliards d'euros.", "planned"),
    ("L'opération coûte 3 milliards d'euros.", "total"),
    ("Le budget atteint 3 milliards d'euros.", "total"),
    ("Le pays consacre 2 % de son PIB à la défense.", "current"),
    ("Le pays devra consacrer 2 % de son PIB à la défense.", "planned"),
    ("Trump exige des alliés qu'ils consacrent 2 % de leur PIB à la défense.", "requested"),
    ("L'objectif est de 4 000 soldats.", "target"),
    ("Avec un plafond de 4 000 soldats, la mission reste modeste.", "target"),
    ("Ils étaient 200 en 2018, contre 500 aujourd'hui.", "past current"),
    ("La force compte 3 500 soldats, contre 50 000 en 1999.", "current past"),
    ("Quelque 5 200 soldats américains sont toujours en Irak.", "current"),
    ("Paris maintiendra 200 soldats sur place.", "planned"),
    ("Paris maintient 200 soldats sur place.", "current"),
    ("Paris garde 200 soldats sur place.", "current"),
    ("Le Danemark fournit 285 soldats.", "current"),
    ("Le Danemark fournira 285 soldats.", "planned"),
    ("Le Danemark a fourni 285 soldats.", "past"),
    ("Le Danemark contribue avec 285 soldats.", "current"),
    ("La mission durera trois ans.", "planned"),
    ("La mission dure depuis trois ans.", "current"),
    ("La mission a duré trois ans.", "past"),
    ("Il a passé onze mois à Bagdad.", "past"),
    ("Il y restera six mois.", "planned"),
    ("Il y est resté six mois.", "past"),
    ("Elle a été suspendue pendant deux mois.", "past"),
    ("Il réclame un mandat de deux ans.", "requested"),
    ("Après trois ans de guerre, le pays se relève.", "past"),
    ("Dans un délai de six mois, ils partiront.", "planned"),
    ("Les 30 pays membres décideront.", "current"),
    ("Trente pays décideront.", "current"),
    ("Deux pays partenaires rejoindront la mission.", "current"),
    ("Plusieurs sources ont confirmé le chiffre.", "current"),
    ("Deux diplomates ont confirmé le chiffre.", "current"),
    ("Une trentaine d'élus ont signé le texte.", "current"),
    ("170 députés ont voté le texte.", "past"),
    ("Deux roquettes ont touché la base.", "past"),
    ("Deux roquettes sont tombées sur la base.", "past"),
    ("La base est à 80 km de Bagdad.", "current"),
    ("Il n'enverra pas 500 soldats.", "planned!"),
    ("Il a démenti l'envoi de 500 soldats.", "planned!"),
    ("Le ministère dément avoir promis 500 soldats.", "planned!"),
    ("Le ministère dément que 500 soldats partent.", "planned!"),
    ('Un journal affirmait que Berlin enverrait 500 soldats. "Ce chiffre est faux", a dit le ministère.', 'planned!'),
    ("285 soldats y participaient, et non 258.", "past past!"),
    ("Il n'a jamais été question de 5 000 soldats.", "past!"),
    ("Aucun des 500 soldats n'a été blessé.", "current"),
    ("Il n'exclut pas d'envoyer 500 soldats.", "planned"),
    ("Il refuse d'envoyer 500 soldats.", "planned!"),
    ("Il renonce à envoyer 500 soldats.", "planned!"),
    ("Ce ne sont pas 5 000 soldats mais 500.", "current! current"),
])
def test_roles_and_denials(rows, sentence, expected):
    assert " ".join(q.role + "!" * q.negated for _, q in rows(sentence)) == expected


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
