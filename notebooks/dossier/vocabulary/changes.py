"""Verbs and nouns (lemmas) that say in what state a counted thing is: asked for, planned, added, taken away, denied."""

# A level moves: "de 500 à 4.000", "ramené à 2.500".
LEVEL = frozenset({
    "abaisser", "accroître", "agrandir", "atteindre", "augmenter", "baisser", "bondir", "chuter", "croître", "descendre", "diminuer", "élargir", "élever", "étendre", "évoluer",
    "fixer", "gonfler", "grandir", "grimper", "grossir", "hisser", "limiter",
    "monter", "passer", "plafonner", "porter", "progresser", "ramener", "reculer", "réduire", "relever", "remonter", "renforcer", "tomber",
})

# Things come on top of what is there.
MORE = frozenset({
    "accroissement", "accroître", "addition", "agrandir", "ajout", "ajouter", "augmentation", "augmenter", "complément", "élargir", "élargissement",
    "étendre", "étoffer", "extension", "gonfler", "gain", "hausse", "montée", "progresser", "progression", "rallonge", "renfort", "renforcement", "renforcer",
})

# Things are taken away.
LESS = frozenset({
    "baisse", "baisser", "coupe", "couper", "départ", "désengagement", "diminuer", "diminution", "évacuation", "évacuer", "ôter",
    "quitter", "raboter", "rapatriement", "rapatrier", "recul", "reculer", "réduction", "réduire", "regagner", "rentrer", "replier", "repli", "retourner", "partir", "repartir", "retirer", "retrait", "retrancher", "soustraire", "supprimer", "suppression",
})

# Things are sent or given; their state follows from tense and from what governs the verb.
SEND = frozenset({
    "accueil", "affecter", "arrivée", "contribuer", "contribution", "débloquer", "dépêcher", "déploiement", "déployer", "détacher", "engager", "envoi", "envoyer",
    "fournir", "investir", "mobiliser", "octroyer", "participation", "participer", "venue", "verser",
})

# Somebody asks for them.
REQUEST = frozenset({
    "appel", "appeler", "demande", "demander", "enjoindre", "exhorter", "exigence", "exiger", "inviter", "ordonner", "plaider", "préconiser", "presser", "prier", "quémander", "réclamation", "réclamer", "recommander", "requérir", "solliciter", "sommer", "souhaiter",
})

# Wishes, where a clause follows ("veut que les instructeurs restent deux ans", "attend d'eux qu'ils consacrent 2 %").
WISH = frozenset({"attendre", "espérer", "vouloir"})

# Somebody means to do it.
PLAN = frozenset({
    "accepter", "adopter", "aller", "ambitionner", "apprêter", "approuver", "autoriser", "avaliser", "compter", "convenir", "décider", "décision", "devoir", "envisager", "falloir", "feu", "intention", "planifier", "plan",
    "pouvoir", "préparer", "prévoir", "prévision", "programmer", "projet", "projeter", "promesse", "promettre", "prêt", "proposer", "proposition", "vouloir",
})

GOAL = frozenset({"cible", "objectif", "plafond"})

# Sums of everything.
SUM = frozenset({"addition", "bilan", "budget", "coût", "coûter", "enveloppe", "facture", "montant", "somme", "total", "totaliser"})

# What is kept is there already, unless it is promised for later.
KEEP = frozenset({"conserver", "figer", "garder", "geler", "laisser", "maintenir", "stabiliser"})

# What goes on is there already, whatever the tense ("continueront de conseiller").
GOING_ON = frozenset({"continuer", "poursuivre"})

# Acts whose effect lasts: in the perfect they tell how things are ("une trentaine d'élus ont signé").
LASTING = frozenset({"adhérer", "affecter", "consigner", "déplacer", "déployer", "écrire", "engager", "installer", "obtenir", "placer", "ratifier", "recueillir", "remporter", "signer", "stationner"})

# Who says this is there when it is said ("plusieurs sources ont indiqué").
SAYING = frozenset({
    "affirmer", "annoncer", "assurer", "confier", "confirmer", "déclarer", "dire", "estimer", "expliquer", "indiquer", "parler", "préciser", "raconter", "rappeler", "rapporter",
    "révéler", "souligner", "témoigner",
})

# Nouns of those who speak without their name.
SOURCES = frozenset({"analystes", "cadres", "collaborateurs", "conseillers", "diplomates", "experts", "fonctionnaires", "habitants", "interlocuteurs", "militaires", "observateurs", "officiels", "officiers", "personnes", "proches", "responsables", "sources", "témoins"})

# Prepositions that set a number apart from a demand.
APART = frozenset({"après", "avant", "avec", "contre", "depuis", "lors", "malgré", "pendant", "sans", "selon"})

# Verbs that count the dead and wounded ("ont fait 21 morts").
TOLL = frozenset({"coûter", "déplorer", "élever", "être", "faire", "porter", "recenser"})

# Before a duration: it is that of the verb itself.
STRETCHES = frozenset({"après", "depuis", "durant", "en", "pendant"})

# Levels that go down.
DOWN = frozenset({"abaisser", "baisser", "chuter", "descendre", "diminuer", "reculer", "réduire", "tomber"})

# Beside a number these say that it holds today.
NOW = frozenset({"actuellement", "aujourd'hui", "désormais", "maintenant", "présentement"})

# In the conditional these tell hearsay about the present.
STATIVE = frozenset({"avoir", "compter", "disposer", "être", "exister", "rester", "représenter", "vivre"})

# Verbs whose compound tenses take "être".
MOTION = frozenset({"aller", "arriver", "descendre", "devenir", "entrer", "monter", "mourir", "partir", "passer", "rentrer", "repartir", "rester", "retourner", "revenir", "sortir", "tomber", "venir"})

# Cumulated over time once done: "elle a formé 12 000 soldats".
TRAIN = frozenset({"accueillir", "diplômer", "entraîner", "former", "instruire"})

# Verbs whose present forms the model takes for other words ("compte", "dément", "réclame").
MISREAD_VERBS = frozenset({"compter", "contester", "demander", "démentir", "exclure", "former", "nier", "porter", "réclamer", "refuser", "retirer"})

# The speaker says that it is not so. After "ne … pas" they affirm.
DENIAL = frozenset({"abandonner", "contester", "démenti", "démentir", "écarter", "exclure", "infirmer", "nier", "récuser", "refus", "refuser", "rejeter", "renoncer", "rétracter"})

# The figure itself is called wrong.
WRONG = frozenset({"erroné", "erronée", "erronés", "exagéré", "exagérée", "fantaisiste", "fantaisistes", "faux", "fausse", "inexact", "inexacte", "inexacts", "infondé", "infondée", "infondés", "mensonger"})

# Behind a noun: "500 soldats supplémentaires".
ADDED = frozenset({"additionnel", "additionnelle", "additionnelles", "additionnels", "complémentaires", "supplémentaire", "supplémentaires"})

# Subordinators that open another clause.
CLAUSE_OPENERS = frozenset({"alors", "car", "comme", "lorsqu'", "lorsque", "mais", "où", "puisque", "qu'", "quand", "que", "qui", "quoique", "si", "tandis"})

NEGATIONS = frozenset({"aucun", "aucune", "guère", "jamais", "nullement", "pas", "plus", "point"})

# A phrase of time, place or manner: the denial of the verb does not reach into it.
ADJUNCTS = frozenset({"après", "avant", "avec", "chez", "contre", "dans", "depuis", "devant", "durant", "en", "entre", "lors", "malgré", "par", "parmi", "pendant", "pour", "sans", "selon", "sous", "sur"})
