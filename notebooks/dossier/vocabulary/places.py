"""French words around places: what is somewhere, moves there, or houses somebody."""

# Verbs whose complement says where something is or is done.
PLACE_VERBS = frozenset({
    "agir", "baser", "cantonner", "concentrer", "déployer", "établir", "déménager", "déplacer", "élargir", "étendre", "évacuer", "exercer", "implanter", "installer", "intervenir", "limiter", "loger", "opérer", "oeuvrer", "œuvrer", "ouvrir",
    "positionner", "quitter", "redéployer", "regrouper", "relocaliser", "rester", "répartir", "siéger", "situer", "stationner", "transférer", "travailler", "trouver",
})
# Event classes (see events.py) that are done somewhere.
PLACE_CLASSES = frozenset({"support", "train"})
MOVING = frozenset({"déménager", "déplacer", "évacuer", "rapatrier", "redéployer", "relocaliser", "retirer", "transférer"})
LEAVING = frozenset({"évacuer", "partir", "quitter"})
HOSTING = frozenset({"abriter", "accueillir", "héberger", "loger", "recevoir"})
PLACE_NOUNS = frozenset({"antenne", "bureau", "centre", "déploiement", "engagement", "implantation", "ouverture", "présence", "quartier", "siège", "école"})
# "dans la région de Bagdad", "la base de Taji".
SITES = frozenset({"académie", "aéroport", "ambassade", "banlieue", "base", "camp", "caserne", "centre", "école", "est", "environs", "faubourg", "nord", "ouest", "périphérie", "province", "près", "région", "site", "sortie", "sud", "zone"})
AT = frozenset({"à", "dans", "et", "jusqu'à", "ou", "vers", ","})
AUXILIARIES = frozenset({"aller", "avoir", "devoir", "dire", "déclarer", "expliquer", "pouvoir", "préciser", "être"})
