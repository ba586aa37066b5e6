"""Locutions, nouns and prepositions that report, and the links that an outlet puts before what is reported.

The complements are those of `vocabulary.reporting`.
"""

# A verb and the words that make it a reporting verb; `de`, `à`, `sur` at the end may hold an article ("fait état du").
LOCUTIONS = {
    ("agiter", "la", "menace", "de"): ("warn", "noun"), ("agiter", "le", "spectre", "de"): ("warn", "noun"), ("appeler", "de", "ses", "vœux"): ("ask", "noun"), ("appeler", "de", "leurs", "vœux"): ("ask", "noun"),
    ("attirer", "l'", "attention", "sur"): ("say", "noun"), ("botter", "en", "touche"): ("say", ""), ("brandir", "la", "menace", "de"): ("warn", "noun inf"), ("crier", "victoire"): ("say", ""), ("croire", "savoir"): ("say", "que"), ("croire", "comprendre"): ("say", "que"),
    ("donner", "à", "entendre"): ("say", "que"), ("donner", "à", "comprendre"): ("say", "que"), ("dresser", "un", "bilan"): ("judge", ""), ("dresser", "un", "constat"): ("judge", ""),
    ("enfoncer", "le", "clou"): ("say", ""), ("faire", "allusion", "à"): ("say", "quoted"), ("faire", "comprendre"): ("say", "que"), ("faire", "connaître"): ("say", "own"), ("faire", "entendre"): ("say", "que"),
    ("faire", "état", "de"): ("say", "noun"), ("faire", "mention", "de"): ("say", "noun"), ("faire", "noter"): ("say", "que"), ("faire", "observer"): ("say", "que"), ("faire", "part", "de"): ("say", "noun"), ("faire", "grief"): ("blame", "de de+inf"),
    ("faire", "porter", "la", "responsabilité"): ("blame", ""), ("faire", "remarquer"): ("say", "que"), ("faire", "savoir"): ("say", "que noun"), ("faire", "valoir"): ("say", "que noun"), ("hausser", "le", "ton"): ("say", ""),
    ("laisser", "comprendre"): ("say", "que"), ("laisser", "entendre"): ("say", "que"), ("laisser", "entrevoir"): ("say", "que new"), ("laisser", "planer", "le", "doute"): ("say", "sur"), ("laisser", "filtrer"): ("say", "que"),
    ("lever", "le", "ton"): ("say", ""), ("mettre", "au", "défi"): ("ask", "who de+inf"), ("mettre", "en", "avant"): ("say", "noun"), ("mettre", "en", "cause"): ("blame", "noun"), ("mettre", "en", "demeure"): ("ask", "who de+inf"),
    ("mettre", "en", "doute"): ("deny", "noun"), ("mettre", "en", "garde"): ("warn", "que who contre sur"), ("mettre", "l'", "accent"): ("say", "sur"), ("mettre", "les", "points", "sur", "les", "i"): ("say", ""),
    ("monter", "au", "créneau"): ("say", "pour contre"), ("pointer", "du", "doigt"): ("blame", "noun"), ("poser", "comme", "condition"): ("ask", "que noun"), ("poser", "pour", "condition"): ("ask", "que noun"),
    ("prendre", "la", "défense", "de"): ("say", ""), ("prendre", "la", "parole"): ("say", ""), ("prendre", "position"): ("judge", "pour contre"), ("rendre", "hommage", "à"): ("judge", "noun"), ("rendre", "grâce", "à"): ("judge", "noun"), ("tirer", "la", "sonnette", "d'", "alarme"): ("warn", "sur"),
    ("tirer", "un", "bilan"): ("judge", ""), ("être", "catégorique"): ("say", "que"), ("être", "certain"): ("judge", "que"), ("être", "clair"): ("say", "que"), ("être", "convaincu"): ("judge", "que"), ("être", "d'", "avis"): ("judge", "que"),
    ("être", "formel"): ("say", "que"), ("être", "persuadé"): ("judge", "que"), ("faire", "ses", "adieux"): ("say", ""), ("faire", "amende", "honorable"): ("admit", ""),
}

# "lancer un appel à", "renouveler sa demande de": a verb that only carries the noun.
CARRIERS = frozenset({
    "adresser", "avancer", "brandir", "dire", "donner", "déposer", "émettre", "envoyer", "exprimer", "faire", "formuler", "lancer", "maintenir", "manifester", "multiplier", "opposer", "poser", "présenter",
    "prononcer", "publier", "rappeler", "réaffirmer", "réitérer", "renouveler", "répéter", "transmettre",
})

# Nouns that report: what they do, and what opens the content.
NOUNS = {
    "accusation": ("blame", "de"), "accusations": ("blame", "de"), "appel": ("ask", "à pour"), "appels": ("ask", "à pour"), "assurance": ("promise", "que de"), "avertissement": ("warn", "contre sur que"), "avis": ("judge", "que"),
    "aveu": ("admit", ""), "condamnation": ("judge", "de"), "condition": ("ask", ""), "conditions": ("ask", ""), "constat": ("judge", ""), "conviction": ("judge", "que de"), "crainte": ("judge", "que"), "critique": ("judge", "contre"),
    "critiques": ("judge", "contre"), "demande": ("ask", "de que"), "demandes": ("ask", "de"), "démenti": ("deny", ""), "doute": ("judge", "sur"), "doutes": ("judge", "sur"), "espoir": ("judge", "que de"), "exhortation": ("ask", "à"), "exigence": ("ask", "de que"), "exigences": ("ask", "de"),
    "garantie": ("promise", "que"), "idée": ("say", "que"), "injonction": ("ask", "de à"), "invitation": ("ask", "à"), "menace": ("warn", "de"), "menaces": ("warn", "de"), "message": ("say", ""), "mise en garde": ("warn", "contre"), "opinion": ("judge", "que"),
    "parole": ("promise", "que"), "plaidoyer": ("ask", "pour"), "précision": ("say", ""), "prière": ("ask", "de"), "promesse": ("promise", "de que"), "promesses": ("promise", "de"), "rappel": ("say", ""), "recommandation": ("ask", "de"), "regret": ("judge", "que de"),
    "remarque": ("say", ""), "requête": ("ask", "de"), "réponse": ("say", ""), "réserves": ("judge", "sur"), "sentiment": ("judge", "que"), "serment": ("promise", "de"), "sommation": ("ask", "de"), "souhait": ("ask", "de que"), "supplique": ("ask", ""),
    "thèse": ("judge", "que"), "ultimatum": ("ask", "pour"), "verdict": ("judge", ""), "vœu": ("ask", "de que"), "vœux": ("ask", "de"),
}

# At the head of a sentence, with an owner and a colon: "Réponse du ministère : pas question".
HEADINGS = frozenset({
    "analyse", "argument", "aveu", "avertissement", "avis", "bilan", "commentaire", "conclusion", "confidence", "conseil", "consigne", "constat", "credo", "démenti", "diagnostic", "exigence", "explication", "explications", "formule",
    "interprétation", "justification", "lecture", "leitmotiv", "message", "mot", "mots", "morale", "objection", "pronostic", "précision", "question", "rappel", "réaction", "recommandation", "réplique", "remarque", "refrain", "réponse", "résumé",
    "sentence", "soupir", "son", "témoignage", "théorie", "ton", "verdict", "version", "vœu",
})

# "aux cris de « … »", "sous les cris de", "au cri de": who moves so also says it.
CRIES = frozenset({"cri", "cris", "slogan", "slogans", "mot", "refrain", "chant", "chants"})

# Adjectives of how somebody speaks: "Un diplomate est plus direct : …", "Le ministre reste évasif : …".
MANNERS = frozenset({
    "abrupt", "acerbe", "affirmatif", "agacé", "amer", "bref", "brutal", "cash", "catégorique", "cinglant", "circonspect", "clair", "claire", "confiant", "convaincu", "cru", "direct", "directe", "dubitatif", "dur", "élogieux", "enthousiaste",
    "évasif", "explicite", "ferme", "formel", "formelle", "franc", "inflexible", "inquiet", "ironique", "laconique", "limpide", "lucide", "lyrique", "mesuré", "net", "nuancé", "optimiste", "partagé", "pessimiste", "précis", "prudent", "réaliste",
    "rassurant", "réservé", "résigné", "sceptique", "sévère", "sec", "tranchant", "tranché", "véhément",
})

# Prepositions of a source, by their words, the last "de" without its article; `pour` and the like need a speaker and a comma.
SOURCES = (
    "selon", "suivant", "d' après", "à croire", "à en croire", "à entendre", "à écouter", "au dire de", "aux dires de", "de l' avis de", "de l' avis même de", "de l' avis général de", "de l' aveu de", "de l' aveu même de", "du propre aveu de",
    "selon les mots de", "selon les termes de", "selon la formule de", "selon l' expression de", "selon les dires de", "d' après les dires de", "pour reprendre les mots de", "pour reprendre la formule de", "au témoignage de", "sur la foi de", "si l' on en croit", "si on en croit", "s' il faut en croire", "dixit", "du point de vue de",
)

# The same where they open a sentence: elsewhere they say how somebody is seen ("restent aux yeux du peuple des héros").
VIEWPOINTS = ("aux yeux de",)

# The same with the speaker inside: "à l'en croire", "à ses yeux", "de son propre aveu".
OWN_SOURCES = (
    "à l' en croire", "à les en croire", "à l' entendre", "à les entendre", "à l' écouter", "à les écouter", "à ses yeux", "à leurs yeux", "à son avis", "à leur avis", "de son aveu", "de son propre aveu", "de leur aveu", "de leur propre aveu",
    "à son sens", "à leur sens", "selon ses dires", "selon leurs dires", "selon ses mots", "selon ses propres mots", "selon ses termes", "selon ses propres termes", "selon leurs termes", "selon sa formule", "de son point de vue", "de leur point de vue",
)

# Links of the outlet at the head of a reported clause: no part of the content.
LINKS = tuple(tuple(link.split()) for link in (
    "ainsi", "au contraire", "au demeurant", "au final", "au passage", "au total", "aussi", "autrement dit", "bref", "certes", "cependant", "dans le même temps", "dans la foulée", "d' ailleurs", "d' autre part", "d' une part", "de fait", "de plus", "de même",
    "de son côté", "de leur côté", "donc", "du coup", "du reste", "en clair", "en effet", "en fait", "en outre", "en résumé", "en retour", "en revanche", "en réalité", "en somme", "enfin", "et", "finalement", "mais", "même", "néanmoins", "or", "par ailleurs",
    "par conséquent", "par contre", "pour autant", "pour sa part", "pour leur part", "pourtant", "quand même", "résultat", "reste que", "sauf que", "surtout", "toujours est-il que", "toutefois", "à l' inverse", "à son tour", "au bout du compte",
))
