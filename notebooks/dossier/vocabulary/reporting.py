"""Words that report what somebody says: verbs by what they do, with the complements that carry the content.

Complements: `que` (a clause), `inf` (a bare infinitive), `noun` (a direct object), `de`, `à`, `sur`, `contre`,
`pour` (a noun after the preposition), `de+inf`, `à+inf`, `adj` (an attribute: "se dit prêt à"),
`words` (words in quotation marks: "parle d'une « erreur »"), `who` (a person stands between the verb and the content: "exhorte le gouvernement à"), `si`.
A verb without complements reports with quotation marks only. `se X` is X with a reflexive pronoun.
"""

VERBS = {
    "say": {
        "affirmer": "que inf noun", "ajouter": "que", "alléguer": "que inf", "arguer": "que de", "articuler": "", "assurer": "que inf",
        "assurer à": "que", "attester": "que", "avancer": "que", "certifier": "que inf", "clamer": "que noun", "commenter": "", "conclure": "que",
        "confier": "que inf", "confirmer": "que inf noun", "constater": "que noun", "conter": "", "déclarer": "que inf noun", "décrire": "",
        "détailler": "", "développer": "", "dire": "que inf", "écrire": "que", "enchaîner": "", "énoncer": "que", "évoquer": "words", "exposer": "que",
        "expliquer": "que inf", "exprimer": "noun", "formuler": "noun", "glisser": "que", "illustrer": "", "indiquer": "que inf", "informer": "que who",
        "insinuer": "que", "insister": "que sur", "ironiser": "que sur", "lâcher": "", "lancer": "", "marteler": "que noun", "mentionner": "que", "murmurer": "que",
        "narrer": "", "noter": "que noun", "nuancer": "que", "objecter": "que", "observer": "que", "opiner": "", "parler": "words", "plaisanter": "", "poursuivre": "",
        "préciser": "que inf", "prétendre": "que inf", "proclamer": "que noun", "raconter": "que", "railler": "", "rapporter": "que", "rappeler": "que inf noun",
        "réaffirmer": "que noun inf", "réagir": "", "récapituler": "", "redire": "que noun", "réitérer": "que noun", "relater": "que", "relativiser": "",
        "relever": "que", "remarquer": "que", "renchérir": "que", "répéter": "que inf noun", "répliquer": "que", "répondre": "que", "reprendre": "",
        "résumer": "", "rétorquer": "que", "révéler": "que noun", "riposter": "que", "signaler": "que inf noun", "souffler": "que", "souligner": "que noun",
        "soutenir": "que inf", "spécifier": "que", "stipuler": "que", "tempérer": "", "témoigner": "que", "temporiser": "", "trancher": "", "tweeter": "que",
        "se défendre": "", "se justifier": "", "se souvenir": "", "s'emporter": "", "s'exclamer": "que", "s'expliquer": "",
    },
    "announce": {"annoncer": "que inf noun", "dévoiler": "noun", "notifier": "que noun"},
    "admit": {"admettre": "que inf noun", "avouer": "que inf", "concéder": "que inf", "confesser": "que inf", "convenir": "que", "reconnaître": "que inf noun"},
    "judge": {
        "condamner": "noun", "considérer": "que adj", "craindre": "que", "critiquer": "noun", "croire": "que inf", "dénoncer": "que noun", "déplorer": "que noun de+inf",
        "douter": "que de", "espérer": "que inf", "estimer": "que inf adj", "fustiger": "noun", "juger": "que adj", "louer": "noun", "penser": "que inf",
        "prédire": "que noun", "pronostiquer": "que noun", "qualifier": "who-de", "redouter": "que", "regretter": "que noun de+inf inf", "saluer": "noun", "se déclarer": "adj",
        "se dire": "adj", "se féliciter": "que de de+inf", "se plaindre": "que de de+inf", "se réjouir": "que de de+inf", "souhaiter": "que inf", "supposer": "que",
        "s'alarmer": "que de", "s'attendre": "que à", "s'étonner": "que de", "s'impatienter": "", "s'indigner": "que de", "s'inquiéter": "que de", "s'insurger": "contre",
        "s'interroger": "sur si", "se demander": "si", "stigmatiser": "noun", "vanter": "noun",
    },
    "ask": {
        "adjurer": "who de+inf", "appeler": "who à+inf à pour", "conjurer": "who de+inf", "conseiller": "que de+inf", "demander": "que noun de+inf si",
        "encourager": "who à+inf", "enjoindre": "de+inf", "exhorter": "who à+inf à", "exiger": "que noun de+inf", "implorer": "who de+inf", "inciter": "who à+inf",
        "interpeller": "sur", "interroger": "", "inviter": "who à+inf", "plaider": "que pour", "préconiser": "que noun de+inf", "presser": "who de+inf",
        "prier": "who de+inf", "proposer": "que noun de+inf", "réclamer": "que noun de+inf", "recommander": "que noun de+inf", "requérir": "que noun",
        "solliciter": "noun", "sommer": "who de+inf", "suggérer": "que noun de+inf", "supplier": "who de+inf",
    },
    "warn": {"alerter": "que sur", "avertir": "que", "menacer": "who de+inf", "prévenir": "que"},
    "promise": {"garantir": "que", "jurer": "que inf de+inf", "promettre": "que noun de+inf inf", "s'engager": "à+inf"},
    "deny": {"contester": "que noun inf", "démentir": "que inf noun", "exclure": "que noun de+inf", "nier": "que inf noun", "récuser": "noun", "réfuter": "que noun"},
    "blame": {"accuser": "who de+inf de", "blâmer": "noun", "reprocher": "noun de+inf", "soupçonner": "who de+inf de"},
}

# A verb and the words that make it a reporting verb.
LOCUTIONS = {
    ("faire", "comprendre"): ("say", "que"), ("faire", "connaître"): ("say", "noun"), ("faire", "état", "de"): ("say", "noun"),
    ("faire", "observer"): ("say", "que"), ("faire", "part", "de"): ("say", "noun"), ("faire", "remarquer"): ("say", "que"),
    ("faire", "savoir"): ("say", "que noun"), ("faire", "valoir"): ("say", "que noun"), ("laisser", "entendre"): ("say", "que"),
    ("mettre", "en", "avant"): ("say", "noun"), ("mettre", "en", "garde"): ("warn", "que who contre sur"), ("mettre", "l'", "accent"): ("say", "sur"),
    ("monter", "au", "créneau"): ("say", "pour contre"), ("poser", "comme", "condition"): ("ask", "que noun"),
    ("prendre", "la", "parole"): ("say", ""), ("prendre", "position"): ("judge", "pour contre"), ("tirer", "la", "sonnette", "d'", "alarme"): ("warn", "sur"),
    ("tirer", "un", "bilan"): ("judge", ""),
}

# "lancer un appel à", "renouveler sa demande de": a verb that only carries the noun.
CARRIERS = frozenset({"adresser", "déposer", "émettre", "envoyer", "lancer", "maintenir", "multiplier", "présenter", "prononcer", "publier", "renouveler", "transmettre"})

# Nouns that report: what they do, and the prepositions that open the content.
NOUNS = {
    "accusation": ("blame", "de"), "appel": ("ask", "à pour"), "appels": ("ask", "à pour"), "avertissement": ("warn", "contre sur"), "condamnation": ("judge", "de"),
    "critique": ("judge", "contre"), "critiques": ("judge", "contre"), "demande": ("ask", "de"), "demandes": ("ask", "de"), "exigence": ("ask", "de"), "exigences": ("ask", "de"),
    "menace": ("warn", "de"), "menaces": ("warn", "de"), "mise en garde": ("warn", "contre"), "plaidoyer": ("ask", "pour"), "promesse": ("promise", "de"),
    "promesses": ("promise", "de"), "requête": ("ask", "de"), "réserves": ("judge", "sur"), "ultimatum": ("ask", "pour"), "vœu": ("ask", "de"),
}

# Prepositions of a source, by their words; `pour` and the like need a speaker and a comma.
SOURCES = (
    ("à", "en", "croire"), ("au", "dire", "de"), ("au", "dire", "du"), ("au", "dire", "des"), ("aux", "dires", "de"), ("aux", "dires", "du"), ("aux", "dires", "des"),
    ("d'", "après"), ("de", "l'", "aveu", "de"), ("de", "l'", "aveu", "du"), ("de", "l'", "aveu", "même", "de"), ("de", "l'", "aveu", "même", "du"), ("de", "l'", "avis", "de"), ("de", "l'", "avis", "des"), ("de", "l'", "avis", "du"), ("selon",), ("suivant",),
)

# Before an infinitive that reports: "a tenu à saluer", "avant d'ajouter", "vient d'annoncer".
OPEN_TO_INFINITIVE = frozenset({
    "aller", "avant", "borner", "cesser", "commencer", "contenter", "continuer", "empresser", "finir", "hésiter", "limiter", "manquer",
    "oser", "permettre", "persister", "plaire", "poursuivre", "profiter", "soin", "souhaiter", "tenir", "venir", "vouloir", "après",
})

# With "on", these report what a place or an institution says: "À Bruxelles, on assure que …".
HEARSAY = frozenset({"affirmer", "assurer", "confier", "confirmer", "expliquer", "indiquer", "jurer", "préciser", "répéter", "reconnaître", "souligner"})

# Verbs that lead into what a sentence tells and belong to the outlet: "X intervient alors que …".
FRAMING = frozenset({"intervenir", "interviennent", "intervient", "survenir", "surviennent", "survient", "intervenait", "survenait"})

# Denied, these still say something: "n'exclut pas que", "ne cache pas que".
POSITIVE_WHEN_NEGATED = frozenset({"cacher", "contester", "croire", "démentir", "dissimuler", "douter", "estimer", "exclure", "nier", "penser", "considérer"})

# Links of the outlet at the head of a reported clause: no part of the content.
LINKS = (
    ("ainsi",), ("au", "contraire"), ("au", "final"), ("au", "total"), ("cependant",), ("dans", "le", "même", "temps"), ("d'", "ailleurs"), ("de", "plus"), ("donc",),
    ("de", "même"), ("de", "son", "côté"), ("de", "leur", "côté"), ("du", "reste"), ("en", "effet"), ("en", "fait"), ("en", "outre"), ("en", "revanche"), ("en", "réalité"), ("en", "somme"), ("enfin",),
    ("et",), ("mais",), ("néanmoins",), ("or",), ("par", "ailleurs"), ("par", "conséquent"), ("par", "contre"), ("pour", "autant"), ("pourtant",), ("sauf", "que"), ("toutefois",),
)
