"""Words that tell whether a clause looks back or ahead, where the tense of its verb does not say it."""

# Nouns of a limit set in advance: a date after them lies ahead ("la date limite de mai", "l'échéance du 1er mai").
DEADLINES = frozenset({"agenda", "butoir", "calendrier", "délai", "deadline", "échéance", "échéances", "horizon", "limite", "objectif", "terme", "ultimatum"})

# Verbs and nouns (lemmas) that point ahead: what depends on them has not happened yet.
PROSPECTIVE = frozenset({
    "aller", "ambitionner", "ambition", "annoncer", "appeler", "attendre", "autoriser", "calendrier", "compter", "décider", "décision",
    "demander", "devoir", "engager", "engagement", "envisager", "espérer", "espoir", "exiger", "falloir", "intention", "menacer", "objectif",
    "pouvoir", "plan", "planifier", "prévision", "prévoir", "programmer", "projet", "projeter", "promesse", "promettre", "proposer",
    "proposition", "s'attendre", "s'apprêter", "s'engager", "souhait", "souhaiter", "tabler", "viser", "volonté", "vouloir",
})

# Participles that place their subject ahead ("une réunion prévue jeudi", "attendu lundi à Bagdad").
AHEAD_PARTICIPLES = frozenset({"attendre", "espérer", "fixer", "planifier", "prévoir", "programmer"})

# The same as forms without their ending, where the tagger takes them for adjectives; and the endings of participles.
AHEAD_FORMS = frozenset({"attendu", "espéré", "fixé", "planifié", "prévu", "programmé"})
PARTICIPLE_ENDINGS = ("é", "ée", "és", "ées", "u", "ue", "us", "ues", "is", "ise", "ises", "it", "ite", "its", "ites")

# Verbs whose present tense announces an appointment ("les ministres se réunissent jeudi").
APPOINTMENTS = frozenset({
    "accueillir", "achever", "arriver", "commencer", "débattre", "débuter", "entamer", "entrer", "examiner", "expirer", "ouvrir", "partir",
    "recevoir", "rencontrer", "rendre", "retrouver", "réunir", "tenir", "visiter", "voter",
})

# Prepositions that decide alone ("depuis mars", "d'ici mars").
BACK = frozenset({"depuis"})
AHEAD = frozenset({"ici"})
