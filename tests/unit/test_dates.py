"""Date expressions: what is one, where it ends, and which TIMEX3 value it has."""

import pytest

from dossier.dates import date_near, date_of
from dossier.dates.timex import bounds, days, duration, shift

PUBLISHED = "2019-05-15"  # a Wednesday


def found(doc) -> list[str]:
    """Each expression as "text=value", with "~mod" where it has one."""
    return [f"{s.text}={s._.date.value}" + (f"~{s._.date.mod}" if s._.date.mod else "") for s in doc.spans["dates"]]


def check(read, text: str, expected: str, published: str = PUBLISHED) -> None:
    assert found(read(text, published=published)) == [e for e in expected.split("; ") if e]


@pytest.mark.parametrize(("text", "expected"), [
    ("Le 3 avril 2019, le Conseil s'est réuni.", "3 avril 2019=2019-04-03"),
    ("Le texte du 03/04/2019 est clair.", "03/04/2019=2019-04-03"),
    ("Mise en service : 2019-04-03, à Taji, par le génie danois.", "2019-04-03=2019-04-03"),
    ("La base a rouvert le 3 avril 2019 à 18h30.", "3 avril 2019 à 18h30=2019-04-03T18:30"),
    ("Mi-mars 2018, la base a fermé.", "Mi-mars 2018=2018-03~MID"),
    ("Fin-2021, la mission aura doublé.", "Fin-2021=2021~END"),
    ("Au début de l'année 2018, tout semblait possible.", "début de l'année 2018=2018~START"),
    ("Au premier trimestre 2018, trois cours ont été donnés.", "premier trimestre 2018=2018-Q1"),
    ("La mission a été créée à l'été 2018.", "l'été 2018=2018-SU"),
    ("Dans les années 1990, l'Irak vivait sous embargo.", "les années 1990=199"),
    ("Au XXe siècle, les frontières ont été tracées.", "XXe siècle=19"),
    ("Entre 2004 et 2011, une autre mission formait les officiers.", "2004 et 2011=2004/2011"),
    ("La mission (2004-2011) formait les officiers.", "2004-2011=2004/2011"),
    ("Les 12 et 13 février 2020, les ministres se réuniront.", "12 et 13 février 2020=2020-02-12/2020-02-13"),
    ("Du 28 mai au 3 juin 2019, l'exercice mobilisera 300 soldats.", "28 mai=2019-05-28; 3 juin 2019=2019-06-03"),
    ("La relève, tombée sur mars 3, 2019, selon le site traduit, a eu lieu.", "mars 3, 2019=2019-03-03"),
])
def test_the_words_say_it_all(read, text, expected):
    check(read, text, expected)
    check(read, text, expected, published="")


@pytest.mark.parametrize(("text", "expected"), [
    ("La coalition a suspendu ses opérations dimanche.", "dimanche=2019-05-12"),
    ("Le contingent danois quittera Al-Asad dimanche.", "dimanche=2019-05-19"),
    ("Le général a quitté Bagdad mercredi matin.", "mercredi matin=2019-05-15TMO"),
    ("Le ministre est attendu lundi à Bagdad.", "lundi=2019-05-20"),
    ("Les ministres se réunissent jeudi à Bruxelles.", "jeudi=2019-05-16"),
    ("La réunion de jeudi portera sur l'Irak.", "jeudi=2019-05-16"),
    ("Le général avait été reçu lundi, puis mardi.", "lundi=2019-05-13; mardi=2019-05-14"),
    ("Le texte sera examiné mardi et mercredi.", "mardi=2019-05-21; mercredi=2019-05-22"),
    ("Les formateurs espagnols sont rentrés mercredi dernier.", "mercredi dernier=2019-05-08"),
    ("Le chef d'état-major arrivera jeudi prochain à Erbil.", "jeudi prochain=2019-05-16"),
    ("Le colonel est arrivé vendredi 3.", "vendredi 3=2019-05-03"),
    ("Samedi vers 20 heures, trois roquettes sont tombées.", "Samedi vers 20 heures=2019-05-11T20:00~APPROX"),
    ("L'attaque a eu lieu dans la nuit de samedi à dimanche.", "la nuit de samedi à dimanche=2019-05-11TNI"),
    ("Dans la soirée du 3 mai, un employé a été tué.", "la soirée du 3 mai=2019-05-03TEV"),
    ("Le ministre a démissionné hier soir.", "hier soir=2019-05-14TEV"),
    ("La nuit dernière, des tirs ont visé la zone verte.", "La nuit dernière=2019-05-14TNI"),
    ("La semaine dernière, une roquette a touché la base.", "La semaine dernière=2019-W19"),
    ("Le week-end dernier, des milliers de personnes ont manifesté.", "Le week-end dernier=2019-W19-WE"),
    ("Plus tôt dans la semaine, il avait rencontré le président.", "Plus tôt dans la semaine=2019-W20"),
    ("Le mois prochain, l'Espagne prendra le commandement.", "Le mois prochain=2019-06"),
    ("L'an dernier, l'Italie avait envoyé des carabiniers.", "L'an dernier=2018"),
    ("À la fin de l'année, la mission fermera.", "la fin de l'année=2019~END"),
    ("L'accord a été signé il y a six mois.", "il y a six mois=2018-11"),
    ("Il y a plus de quinze ans, les chars entraient dans Bagdad.", "Il y a plus de quinze ans=2004~BEFORE"),
    ("Le sommet s'ouvrira dans trois semaines.", "dans trois semaines=2019-W23"),
    ("Le rapport sera rendu d'ici deux mois.", "deux mois=2019-07"),
])
def test_reckoned_from_publication(read, text, expected):
    check(read, text, expected)


@pytest.mark.parametrize(("text", "expected"), [
    ("Le Parlement avait voté la motion en janvier.", "janvier=2019-01"),
    ("Les alliés trancheront la question en janvier.", "janvier=2020-01"),
    ("Le retrait avait commencé en novembre.", "novembre=2018-11"),
    ("La relève du contingent est prévue en septembre.", "septembre=2019-09"),
    ("L'attaque commise en juillet par la milice reste impunie.", "juillet=2018-07"),
    ("Il aurait été tué en juillet.", "juillet=2018-07"),
    ("Il serait arrivé en juillet.", "juillet=2019-07"),
    ("Le contrat devait être signé en avril.", "avril=2019-04"),
    ("À partir du 1er avril, la Hongrie assurera la garde.", "1er avril=2020-04-01"),
    ("Les Alliés se sont donné jusqu'à la date limite du 30 juin pour répondre.", "30 juin=2019-06-30"),
    ("La base de Taji, visée le 14 juin dernier, a été évacuée.", "14 juin dernier=2018-06-14"),
    ("Depuis mars, les écoles de Taji sont fermées.", "mars=2019-03"),
    ("D'ici l'été, les effectifs seront doublés.", "l'été=2019-SU"),
    ("Le contingent a été réduit l'hiver dernier.", "l'hiver dernier=2018-WI"),
    ("Les attentats du 11 septembre ont tout changé.", "11 septembre=2001-09-11"),
])
def test_tense_and_governing_noun_tell_which_year(read, text, expected):
    check(read, text, expected)


@pytest.mark.parametrize(("text", "expected"), [
    ("Washington veut que la mission soit lancée en juillet.", "2019-07"),
    ("Il attend une annonce des dirigeants au sommet des 11 et 12 juillet.", "2019-07-11/2019-07-12"),
    ("Le général a ajouté qu'un cours destiné aux femmes officiers serait ouvert à l'automne.", "2019-FA"),
    ("Ils étaient neuf en octobre.", "2018-10"),
    ("Les milices somment les soldats de se tenir loin des bases à partir de dimanche soir.", "2019-05-19TEV"),
    ("La France s'honorerait de les rappeler avant l'été.", "2019-SU"),
    ("Le 6 janvier, il exigeait le retrait des troupes.", "2019-01-06"),
    ("Les élections du 10 octobre ont été boycottées.", "2018-10-10"),
    ("Les élections du 10 octobre seront boycottées.", "2019-10-10"),
    ("Avant les élections du 10 octobre, le gouvernement veut éviter tout incident.", "2019-10-10"),
    ("Mais depuis les législatives du 12 octobre, les interlocuteurs manquent.", "2018-10-12"),
    ("Il a appelé mardi à un vote.", "2019-05-14"),
    ("Le contingent pourrait rejoindre Taji en juin.", "2019-06"),
    ("Une réponse est attendue pour lundi.", "2019-05-20"),
    ("L'Alliance prévoit un déploiement en septembre.", "2019-09"),
    ("Le Danemark a annoncé qu'il enverrait trente formateurs en septembre.", "2019-09"),
    ("Le Danemark avait envoyé trente formateurs en septembre.", "2018-09"),
    ("L'exercice a eu lieu en décembre.", "2018-12"),
    ("L'exercice, prévu en décembre, réunira six pays.", "2019-12"),
    ("La réunion de jeudi portera sur l'Irak.", "2019-05-16"),
    ("Lors de la réunion de jeudi, il a défendu la mission.", "2019-05-09"),
    ("Les Alliés réclament un calendrier avant octobre.", "2019-10"),
    ("Elle a quitté Bagdad avant octobre.", "2018-10"),
    ("Le président a annoncé le retrait de tous les soldats avant le 11 septembre.", "2019-09-11"),
    ("Les milices ont juré d'expulser les troupes étrangères avant le 31 décembre.", "2019-12-31"),
    ("Le Parlement a exigé leur départ avant le 30 juin.", "2019-06-30"),
    ("Le ministre a confirmé la mort de deux soldats avant le 3 mars.", "2019-03-03"),
    ("Les troupes étaient parties avant le 11 septembre.", "2018-09-11"),
    ("Le gouvernement a avancé les élections au 10 octobre.", "2019-10-10"),
    ("Le commandement est passé au Danemark en novembre.", "2018-11"),
    ("Le Canada commandera la mission jusqu'en novembre.", "2019-11"),
    ("Le contrat court jusqu'au 30 juin.", "2019-06-30"),
    ("Le premier ministre est arrivé lundi à Bruxelles, où il rencontrera mercredi le secrétaire général.", "2019-05-13;2019-05-15"),
    ("Jens Stoltenberg recevra vendredi le ministre qui a démissionné lundi.", "2019-05-17;2019-05-13"),
    ('"Nous partirons en juin", a dit lundi le ministre.', '2019-06;2019-05-13'),
    ('"Nous sommes partis en juin", a dit lundi le ministre.', '2018-06;2019-05-13'),
    ("Le sommet de décembre décidera de la suite.", "2019-12"),
    ("Au sommet de décembre, les Alliés trancheront.", "2019-12"),
    ("Le vote a été repoussé à mardi.", "2019-05-21"),
    ("Le vote a été reporté au 3 juin.", "2019-06-03"),
    ("Le débat est renvoyé en septembre.", "2019-09"),
    ("Les forces américaines ont jusqu'à septembre pour partir.", "2019-09"),
    ("Le retrait s'est achevé en septembre.", "2018-09"),
    ("Le Parlement vote jeudi.", "2019-05-16"),
    ("Le Parlement a voté jeudi une loi contestée.", "2019-05-09"),
    ("Dimanche, le Parlement votera une loi.", "2019-05-19"),
    ("Une délégation doit arriver dimanche.", "2019-05-19"),
    ("Une délégation est arrivée dimanche.", "2019-05-12"),
    ("Il s'exprimait jeudi devant la presse.", "2019-05-09"),
    ("Il devait s'exprimer jeudi devant la presse.", "2019-05-16"),
    ("Il vient de quitter Bagdad, où il était depuis février.", "2019-02"),
    ("La décision, prise en février, entrera en vigueur en août.", "2019-02;2019-08"),
    ("En février, l'Alliance a décidé d'étendre sa mission.", "2019-02"),
    ("En août dernier, l'Alliance étendait sa mission.", "2018-08"),
    ("La base sera évacuée le 1er octobre.", "2019-10-01"),
    ("La base, évacuée le 1er octobre, sera rendue.", "2018-10-01"),
    ("Les Allemands ont suspendu leurs cours le 14 mai.", "2019-05-14"),
    ("Les cours, suspendus le 14 mai, ont repris.", "2019-05-14"),
    ("Les cours pourraient reprendre dès juin.", "2019-06"),
    ("Les cours reprennent lundi.", "2019-05-20"),
    ("Après l'attaque de décembre, les cours ont été suspendus.", "2018-12"),
    ("Il espère un accord avant la fin juin.", "2019-06"),
    ("Elle a dit que l'accord avait été signé en juin.", "2018-06"),
    ("Elle a assuré vouloir signer l'accord en juin.", "2019-06"),
    ("On ignore si l'accord signé en juin sera appliqué.", "2018-06"),
    ("L'hiver dernier, la mission comptait 300 hommes.", "2018-WI"),
    ("Cet hiver, la mission comptera 300 hommes.", "2019-WI"),
    ("Cet été, la Belgique retirera ses instructeurs.", "2019-SU"),
    ("Cet été, la Belgique a retiré ses instructeurs.", "2018-SU"),
    ("Ce printemps, la Belgique a retiré ses instructeurs.", "2019-SP"),
    ("Cet automne, elle retirera ses instructeurs.", "2019-FA"),
    ("À l'automne, elle avait retiré ses instructeurs.", "2018-FA"),
    ("Bagdad a donné son accord fin janvier.", "2019-01"),
    ("Un communiqué publié samedi dénonce l'accord.", "2019-05-11"),
    ("Selon un communiqué de samedi, l'accord est caduc.", "2019-05-11"),
    ("Une visite est programmée en juin à Erbil.", "2019-06"),
    ("Rendez-vous jeudi à Bruxelles.", "2019-05-16"),
    ("Le 20 mai, les ambassadeurs se retrouvent à Bruxelles.", "2019-05-20"),
    ("L'ordre du jour de la réunion de juin est connu.", "2019-06"),
    ("Nul ne sait ce que le Parlement dira jeudi.", "2019-05-16"),
])
def test_looking_back_or_ahead(read_dates, text, expected):
    assert ";".join(s._.date.value for s in read_dates(text).spans["dates"] if s._.date.type in ("DATE", "TIME")) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Le 3 avril 2019, le Conseil s'est réuni. La veille, il avait reçu une lettre.", "3 avril 2019=2019-04-03; La veille=2019-04-02"),
    ("Le 3 avril 2019, le Conseil s'est réuni. Deux jours plus tard, il a publié un texte.", "3 avril 2019=2019-04-03; Deux jours plus tard=2019-04-05"),
    ("Le 8 janvier 2018, deux bases ont été visées. Ce jour-là, personne n'a été tué.", "8 janvier 2018=2018-01-08; Ce jour-là=2018-01-08"),
    ("En 2014, l'armée s'effondre. L'année suivante, elle se reconstruit.", "2014=2014; L'année suivante=2015"),
    ("En juin 2014, Mossoul tombe. En août, les frappes commencent.", "juin 2014=2014-06; août=2014-08"),
    ("Vendredi, le convoi a sauté. Dans la soirée, un communiqué a été publié.", "Vendredi=2019-05-10; la soirée=2019-05-10TEV"),
    ("Vendredi, au lendemain de l'attaque, la base a été évacuée.", "Vendredi=2019-05-10; au lendemain=2019-05-10"),
    ("Le samedi 4 mai 2019, l'Otan suspend ses cours. La riposte suit le dimanche. Trois jours plus tard, Trump parle.", "samedi 4 mai 2019=2019-05-04; dimanche=2019-05-05; Trois jours plus tard=2019-05-08"),
    ("Le 3 mai, le vote a lieu. Le 12, la foule défilait.", "3 mai=2019-05-03; 12=2019-05-12"),
    ("La mission a été décidée en juillet 2018 et a démarré à l'automne suivant.", "juillet 2018=2018-07; l'automne suivant=2018-FA"),
    ("Dans trois ans, nos écoles tourneront seules. Ce jour-là, ils partiront.", "Dans trois ans=2022; Ce jour-là="),
    ("L'Otan a aidé l'Irak dès 2016. Mais depuis le scrutin du 12 février, on hésite.", "2016=2016; 12 février=2019-02-12"),
    ("13h10 – Menace\nTrump a tweeté il y a deux heures.\n12h40 – Tirs\nUne roquette est tombée il y a vingt minutes.", "13h10=2019-05-15T13:10; il y a deux heures=2019-05-15T11; 12h40=2019-05-15T12:40; il y a vingt minutes=2019-05-15T12:20"),
    ("Lundi, 6 h 45. Les élèves arrivent.\nIl donne un cours ce matin.\nMidi. Dehors, l'appel à la prière couvre le bruit.", "Lundi, 6 h 45=2019-05-13T06:45; ce matin=2019-05-13TMO; Midi=2019-05-13T12:00"),
    ("L'attaque de lundi a fait un mort. Les roquettes sont tombées à 7h20 heure locale.", "lundi=2019-05-13; 7h20 heure locale=2019-05-13T07:20"),
])
def test_reckoned_from_another_date_of_the_text(read, text, expected):
    check(read, text, expected)


@pytest.mark.parametrize(("text", "expected"), [
    ("Il y a un peu moins de deux ans, il partait.", "Il y a un peu moins de deux ans=2017~AFTER"),
    ("Il y a quelques mois, il partait.", "Il y a quelques mois=PAST_REF"),
    ("Cela fait six mois qu'il attend.", "six mois=P6M"),
    ("Il est là depuis plus de six mois.", "plus de six mois=P6M~MORE_THAN"),
    ("Elle a duré trois longues années.", "trois longues années=P3Y"),
    ("Il a fallu un quart d'heure.", "un quart d'heure=PT15M"),
    ("Il a attendu une demi-heure.", "une demi-heure=PT30M"),
    ("Il a attendu deux bonnes heures.", "deux bonnes heures=PT2H"),
    ("Il a servi entre 2015 et 2018.", "2015 et 2018=2015/2018"),
    ("Il a servi de mars 2016 à juin 2017.", "mars 2016 à juin 2017=2016-03/2017-06"),
    ("Il a servi entre mars 2016 et juin 2017.", "mars 2016 et juin 2017=2016-03/2017-06"),
    ("Il a servi de l'été 2016 à l'automne 2017.", "l'été 2016 à l'automne 2017=2016-SU/2017-FA"),
    ("Le cours a eu lieu les 3, 4 et 5 mai.", "3, 4 et 5 mai=2019-05-03/2019-05-05"),
    ("En fin d'après-midi, le convoi est parti.", "fin d'après-midi=2019-05-15TAF~END"),
    ("En début de soirée, le convoi est parti.", "début de soirée=2019-05-15TEV~START"),
    ("En fin de journée, le convoi est parti.", "fin de journée=2019-05-15~END"),
    ("Il est arrivé à midi.", "midi=2019-05-15T12:00"),
    ("Il est arrivé vers midi.", "midi=2019-05-15T12:00"),
    ("Il est arrivé jeudi vers midi.", "jeudi vers midi=2019-05-09T12:00~APPROX"),
    ("Il est arrivé jeudi à 5 heures du matin.", "jeudi à 5 heures du matin=2019-05-09T05:00"),
    ("Il est arrivé à 17 heures (heure de Paris).", "17 heures=2019-05-15T17:00"),
    ("Il est arrivé à 9 h 30.", "9 h 30=2019-05-15T09:30"),
    ("Il est arrivé dans la nuit de mercredi à jeudi.", "la nuit de mercredi à jeudi=2019-05-08TNI"),
    ("Il est arrivé dans la nuit du 3 au 4 mai.", "la nuit du 3 au 4 mai=2019-05-03TNI"),
    ("Il est arrivé cette nuit.", "cette nuit=2019-05-15TNI"),
    ("Il est arrivé ce mercredi.", "ce mercredi=2019-05-15"),
    ("Il arrivera ce vendredi 17 mai.", "ce vendredi 17 mai=2019-05-17"),
    ("Chaque lundi, il vient.", "Chaque lundi=XXXX-WXX-1"),
    ("Tous les matins, il vient.", "Tous les matins=XXXX-XX-XXTMO"),
    ("Tous les mois, il vient.", "Tous les mois=P1M"),
    ("Deux fois par semaine, il vient.", "semaine=P1W"),
    ("Les années 2000 furent dures.", "Les années 2000=200"),
    ("Au milieu des années 80, tout changea.", "milieu des années 80=198~MID"),
    ("Au premier semestre, il reviendra.", "premier semestre=2019-H1"),
    ("Au deuxième semestre de 2018, il est parti.", "deuxième semestre de 2018=2018-H2"),
    ("À la fin mai, il partira.", "la fin mai=2019-05~END"),
    ("D'ici la fin de l'année, il partira.", "la fin de l'année=2019~END"),
    ("Au printemps 2018, il partait.", "printemps 2018=2018-SP"),
    ("Ces dernières années, il voyage.", "Ces dernières années=PAST_REF"),
    ("Ces derniers temps, il voyage.", "Ces derniers temps=PAST_REF"),
    ("Au cours des prochains mois, il voyagera.", "prochains mois=FUTURE_REF"),
    ("Dans les prochaines semaines, il voyagera.", "les prochaines semaines=FUTURE_REF"),
    ("Dans les 48 heures, il partira.", "48 heures=PT48H"),
    ("Dans un délai de six mois, il partira.", "six mois=P6M"),
    ("Dans les six prochains mois, il partira.", "les six prochains mois=P6M"),
    ("Au cours des douze derniers mois, il est parti.", "douze derniers mois=P12M"),
    ("Oum Youssef, 46 ans, pleure.", ""),
    ("Un retraité de 71 ans proteste.", ""),
    ("Il a 23 ans.", ""),
    ("Âgée de 12 ans, elle étudie.", ""),
    ("À 23 ans, il commandait déjà.", ""),
    ("Un mandat de deux ans a été voté.", "deux ans=P2Y"),
    ("Le sergent Luke Harding (31 ans) sourit.", ""),
    ("Il a dix ans pour réussir.", "dix ans=P10Y"),
    ("La mission fête ses dix ans.", "dix ans=P10Y"),
    ("Un Canadien d'une trentaine d'années l'a vu.", ""),
    ("Une expérience de 25 ans.", "25 ans=P25Y"),
    ("La semaine d'avant, il partait.", "La semaine d'avant=2019-W19"),
    ("Après-demain, il partira.", "Après-demain=2019-05-17"),
    ("Ce matin, il est parti.", "Ce matin=2019-05-15TMO"),
    ("Ce week-end, il partira.", "Ce week-end=2019-W20-WE"),
    ("Le week-end prochain, il partira.", "Le week-end prochain=2019-W21-WE"),
    ("La semaine prochaine, il partira.", "La semaine prochaine=2019-W21"),
    ("En début de semaine, il est parti.", "début de semaine=2019-W20~START"),
    ("L'année prochaine, il partira.", "L'année prochaine=2020"),
    ("Au siècle dernier, il vivait.", "siècle dernier=19"),
    ("Le 1 er janvier 2020, il partira.", "1 er janvier 2020=2020-01-01"),
    ("Le premier janvier 2020, il partira.", "premier janvier 2020=2020-01-01"),
    ("Le trois janvier 2018, il est parti.", "trois janvier 2018=2018-01-03"),
    ("En 2003 ou en 2004, il est parti.", "2003=2003; 2004=2004"),
    ("Depuis 2003, il est là.", "2003=2003"),
    ("Le sommet de 2018 fut un échec.", "2018=2018"),
    ("Quelque 2 000 soldats sont là.", ""),
    ("C'était en 2014.", "2014=2014"),
    ("Il l'a vu l'autre jour.", "l'autre jour=PAST_REF"),
    ("Il s'agit d'une mission de longue durée.", ""),
    ("Il a couru 24 heures sur 24.", ""),
    ("Trois ans après l'invasion, il vit.", "Trois ans=P3Y"),
    ("Il reste 10 mois environ.", "10 mois=P10M"),
])
def test_shapes(read_dates, text, expected):
    assert found(read_dates(text)) == [e for e in expected.split("; ") if e]


def test_without_a_date_in_the_text_the_eve_is_that_of_publication(read):
    check(read, "La veille, trois obus étaient tombés sur la base.", "La veille=2019-05-14")


@pytest.mark.parametrize(("text", "expected"), [
    ("La mission durera deux ans et demi.", "deux ans et demi=P2.5Y"),
    ("Les négociations ont duré une dizaine de jours.", "une dizaine de jours=P10D~APPROX"),
    ("Pendant près de vingt ans, l'Alliance est restée à Kaboul.", "près de vingt ans=P20Y~LESS_THAN"),
    ("Depuis des mois, les milices menacent les convois.", "des mois=PXM"),
    ("Au cours des trois derniers mois, deux bases ont été visées.", "trois derniers mois=P3M"),
    ("Une trêve de soixante-douze heures a été conclue.", "soixante-douze heures=PT72H"),
    ("Trois ans après l'invasion, le pays brûlait.", "Trois ans=P3Y"),
    ("Tous les lundis, le comité se réunit.", "Tous les lundis=XXXX-WXX-1"),
    ("Le cours coûte 40 millions d'euros par an.", "an=P1Y"),
    ("Ils sont 300 aujourd'hui.", "aujourd'hui=PRESENT_REF"),
    ("Récemment, deux convois ont été attaqués.", "Récemment=PAST_REF"),
    ("Les hélicoptères arriveront prochainement.", "prochainement=FUTURE_REF"),
])
def test_durations_sets_and_references_need_no_publication(read, text, expected):
    check(read, text, expected)
    check(read, text, expected, published="")


def test_today_beside_its_verb_is_the_day(read):
    check(read, "Le ministre a annoncé aujourd'hui la fin du contrat.", f"aujourd'hui={PUBLISHED}")


@pytest.mark.parametrize("text", [
    "Quelque 2000 soldats ont quitté la base.",
    "Les effectifs sont passés de 1950 à 2000 hommes.",
    "Les effectifs ont été portés à 2000.",
    "Un budget de 2000 dollars a suffi.",
    "La résolution 1973 a été adoptée.",
    "Le rover a été lancé vers Mars avec succès.",
    "La conseillère Avril Haines a été auditionnée.",
    "Le Premier ministre a été reçu par sa famille.",
    "Le 21e régiment a été dissous.",
    "Dans un premier temps, la mission restera petite.",
    "Un jour, la paix viendra.",
    "Le printemps arabe avait suscité des espoirs.",
    "Appelez le 01 44 55 66 77.",
    "Les soldats 2000 sont partis de la base.",
    "Ils veillent 24 heures sur 24.",
    "Elle veille sur un vaste territoire et lit la lettre du jeudi.",
])
def test_no_dates(read, text):
    check(read, text, "")


@pytest.mark.parametrize(("published", "text", "expected"), [
    ("2019-05", "Le vote a eu lieu lundi.", "lundi="),
    ("2019-05", "Le vote a eu lieu le mois dernier.", "le mois dernier=2019-04"),
    ("2019", "Le vote a eu lieu en mars.", "mars="),
    ("2019", "Le vote a eu lieu l'an dernier.", "l'an dernier=2018"),
    ("", "Le vote a eu lieu cette semaine.", "cette semaine="),
    ("", "Il y a trois ans, la mission était petite.", "Il y a trois ans="),
])
def test_a_coarse_or_unknown_publication_leaves_values_empty(read, published, text, expected):
    doc = read(text, published=published)
    assert found(doc) == [expected]
    assert (doc.spans["dates"][0]._.date.basis == "unresolved") == expected.endswith("=")


def test_basis_and_bounds(read):
    doc = read("La base a rouvert fin mars 2018. Lundi, elle a refermé. Pour l'instant, elle est vide.", published=PUBLISHED)
    values = [s._.date for s in doc.spans["dates"]]
    assert [v.basis for v in values] == ["explicit", "publication", "publication"]
    assert (values[0].earliest, values[0].latest) == ("2018-03-22", "2018-03-31")
    assert (values[2].earliest, values[2].latest) == (PUBLISHED, PUBLISHED)


def test_an_impossible_day_is_read_by_its_weekday(read):
    doc = read("Le convoi est parti mercredi, 915 (mai), pour la frontière jordanienne.", published="2019-05-20")
    assert found(doc) == ["mercredi, 915 (mai)=2019-05-15"]
    assert doc.spans["dates"][0].label_ == "impossible_day"


def test_furniture_keeps_whole_days_only(read):
    text = ("Le Danemark prend le commandement à Bagdad\n\nMis à jour le 24/11/2020 à 10h12\n\n"
            "Le Danemark a pris mardi le commandement de la mission, lors d'une cérémonie.\n\nLire aussi : notre dossier de janvier")
    assert found(read(text)) == ["24/11/2020 à 10h12=2020-11-24T10:12", "mardi=2020-11-24"]


def test_the_date_of_a_clause(read):
    doc = read("En 2018, la mission comptait 500 hommes, mais elle en comptera 900 en 2021.", published=PUBLISHED)
    at = {token.text: token.i for token in doc}
    assert date_of(doc, at["500"]) == "2018"
    assert date_of(doc, at["900"]) == "2021"
    assert date_near(read("La mission compte 500 hommes.", published=PUBLISHED), 3) is None


def test_timex_arithmetic():
    assert shift("2020-03-31", "M", -1) == "2020-02"
    assert shift("2021-01-01", "W", 0) == "2020-W53"
    assert shift("2020-02", "D", 1) == ""
    assert shift("2020-02", "Y", -1) == "2019"
    assert duration(2, "E") == "P20Y"
    assert duration(None, "TH") == "PTXH"
    assert bounds("2014/2015") == ("2014-01-01", "2015-12-31")
    assert bounds("2020-WI") == ("2020-12-01", "2021-02-28")
    assert bounds("2021-02-18TEV") == ("2021-02-18", "2021-02-18")
    assert days("2019-02-30") is None and bounds("PRESENT_REF") == ("", "")
