"""French words around places: what is somewhere, moves there, or houses somebody."""

# Verbs whose complement says where something is or is done.
PLACE_VERBS = frozenset({
    "agir", "baser", "cantonner", "circonscrire", "concentrer", "confiner", "déployer", "établir", "déménager", "déplacer", "élargir", "étendre", "accueillir", "affecter", "concentrer", "donner", "employer", "compter", "dispenser", "évacuer", "exercer", "héberger", "poster", "présenter", "servir", "enseigner", "former", "implanter", "installer", "intervenir", "limiter", "loger", "dérouler", "passer", "tenir", "opérer", "oeuvrer", "œuvrer", "ouvrir",
    "positionner", "quitter", "redéployer", "regrouper", "relocaliser", "rester", "répartir", "siéger", "situer", "stationner", "transférer", "travailler", "trouver",
})
# These only with the mission's people or its work: "compte 500 formateurs, à Bagdad", "Les cours se donneront à Taji".
WITH_PEOPLE = frozenset({"affecter", "compter", "donner", "employer", "présenter"})
# Event classes (see events.py) that are done somewhere.
PLACE_CLASSES = frozenset({"support", "train"})
MOVING = frozenset({"déménager", "déplacer", "évacuer", "rapatrier", "redéployer", "relocaliser", "retirer", "transférer"})
LEAVING = frozenset({"évacuer", "partir", "quitter"})
# People are brought elsewhere for a time: "repliés au Koweït".
SHELTERING = frozenset({"abri", "déplacer", "évacuer", "partir", "quitter", "replier", "redéployer", "relocaliser", "transférer"})
HOSTING = frozenset({"abriter", "accueillir", "héberger", "loger", "recevoir"})
# Of these the mission is meant where it is the matter: "Une extension à Erbil est à l'étude".
GROWING = frozenset({"antenne", "élargissement", "extension", "implantation", "ouverture"})
PLACE_NOUNS = frozenset({"élargissement", "extension", "antenne", "bureau", "centre", "déploiement", "engagement", "implantation", "ouverture", "présence", "quartier", "siège", "école"})
# "dans la région de Bagdad", "la base de Taji".
SITES = frozenset({"académie", "aéroport", "ambassade", "banlieue", "base", "camp", "caserne", "centre", "école", "est", "environs", "faubourg", "nord", "ouest", "périphérie", "province", "près", "région", "site", "sortie", "sud", "zone"})
AT = frozenset({"à", "dans", "et", "jusqu'à", "ou", "vers", ","})
AUXILIARIES = frozenset({"aller", "avoir", "devoir", "dire", "déclarer", "expliquer", "pouvoir", "préciser", "être"})
