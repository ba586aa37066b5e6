"""Words that tell whether a clause looks back or ahead, where the tense of its verb does not say it."""

# Nouns of a limit set in advance: a date after them lies ahead ("la date limite de mai", "l'échéance du 1er mai").
DEADLINES = frozenset({"agenda", "butoir", "calendrier", "délai", "deadline", "échéance", "échéances", "horizon", "limite", "objectif", "terme", "ultimatum"})

# Verbs and nouns (lemmas) that point ahead: what depends on them has not happened yet.
PROSPECTIVE = frozenset({
    "aller", "ambitionner", "ambition", "annonce", "annoncer", "appel", "appeler", "apprêter", "attendre", "autoriser", "calendrier", "compter", "craindre",
    "décider", "décision", "demande", "demander", "devoir", "écarter", "engager", "engagement", "enjoindre", "envisager", "espérer", "espoir", "évoquer",
    "exclure", "exhorter", "exiger", "falloir", "intention", "inviter", "menacer", "objectif", "ordonner", "plaider", "plan", "planifier", "pouvoir",
    "pousser", "préconiser", "préparer", "presser", "prévision", "prévoir", "prier", "programmer", "projet", "projeter", "promesse", "promettre", "proposer",
    "proposition", "réclamer", "recommander", "redouter", "refuser", "s'attendre", "s'apprêter", "s'engager", "sommer", "souhait", "souhaiter", "suggérer",
    "tabler", "viser", "volonté", "vouloir",
})

# Verbs that may tell of what is to happen, if a limit stands with it ("a confirmé le départ de ses troupes avant l'été").
VOWING = frozenset({"assurer", "confirmer", "garantir", "jurer", "ratifier", "réaffirmer", "réitérer", "signifier", "voter"})

# What they move stands at the new time ("reporté à mardi").
POSTPONING = frozenset({"ajourner", "avancer", "convoquer", "décaler", "différer", "fixer", "prolonger", "proroger", "reconduire", "remettre", "renvoyer", "repousser", "reporter"})

# What they grant until a day ends on it ("a donné aux instructeurs jusqu'à vendredi").
GRANTING = frozenset({"accorder", "autoriser", "avoir", "concéder", "donner", "fixer", "impartir", "laisser", "octroyer", "prolonger", "proroger", "sommer"})

# Participles that place their subject ahead ("une réunion prévue jeudi", "attendu lundi à Bagdad").
AHEAD_PARTICIPLES = frozenset({"attendre", "espérer", "fixer", "planifier", "prévoir", "programmer"})

# The same as forms without their ending, where the tagger takes them for adjectives; and the endings of participles.
AHEAD_FORMS = frozenset({"attendu", "espéré", "fixé", "planifié", "prévu", "programmé"})
PARTICIPLE_ENDINGS = ("é", "ée", "és", "ées", "u", "ue", "us", "ues", "is", "ise", "ises", "it", "ite", "its", "ites")

# Verbs whose present tense announces an appointment ("les ministres se réunissent jeudi").
APPOINTMENTS = frozenset({
    "accueillir", "achever", "arriver", "arrêter", "célébrer", "commencer", "débattre", "débuter", "décoller", "démarrer", "dévoiler", "discuter", "échoir",
    "élire", "entamer", "entrer", "examiner", "expirer", "fêter", "finir", "inaugurer", "ouvrir", "partir", "présenter", "prononcer", "quitter", "recevoir",
    "reprendre", "rencontrer", "rendre", "rentrer", "retrouver", "réunir", "revenir", "signer", "tenir", "terminer", "trancher", "visiter", "voter",
})

# Nouns of what is appointed, and what leads to it, where no verb stands ("Vers un vote dimanche", "Rendez-vous jeudi").
APPOINTED = frozenset({"avant", "attendant", "bientôt", "débat", "prochain", "prochaine", "rendez", "rendez-vous", "vers", "verdict", "vote"})

# Nouns of what has happened when it is spoken of with its day ("l'attaque de mercredi").
PAST_THINGS = frozenset({
    "annonce", "annonces", "assassinat", "assaut", "attaque", "attaques", "attentat", "attentats", "bombardement", "bombardements", "catastrophe",
    "chute", "communiqué", "décision", "déclaration", "déclarations", "discours", "drame", "élimination", "exécution", "explosion", "fiasco", "frappe", "frappes",
    "incident", "incidents", "invasion", "lettre", "manifestation", "massacre", "message", "meurtre", "mort", "propos", "raid", "raids", "revers", "roquette",
    "roquettes", "tir", "tirs", "tragédie", "tuerie", "tweet", "victoire", "violences",
})

# Prepositions that decide alone ("depuis mars", "d'ici mars"); limits, which decide where the verb says nothing ("jusqu'en mars").
BACK = frozenset({"depuis"})
AHEAD = frozenset({"ici"})
LIMITS = frozenset({"avant", "dès", "jusqu'", "jusqu'à", "jusqu'au"})
