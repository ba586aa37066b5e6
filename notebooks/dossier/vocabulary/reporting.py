"""Verbs that report what somebody says, by what they do, with the complements that carry the content.

Complements: `que` (a clause), `inf` (a bare infinitive), `noun` (a direct object), `new` (an object with an indefinite article: "note une baisse"),
`own` (an object with a possessive: "dit sa confiance"), `idea` (an object that is a notion: "écarte l'hypothèse de"), `fault` (an object that is a failing: "admet des erreurs"), `forecast` (an object, if those who foretell speak), `quoted` (any complement with
words in quotation marks: "rejette une présence « déguisée »"), `de`, `à`, `sur`, `contre`, `pour` (a noun after the preposition), `de+inf`, `à+inf`,
`pour+que`, `adj` (an attribute: "se dit prêt à", "juge la demande prématurée"), `comme` ("décrit la mission comme"), `as` ("tient l'Iran pour responsable"),
`dans` ("voit dans ce vote un échec"), `words` (nothing but words in quotation marks), `who` (a person may stand between the verb and the content:
"exhorte le gouvernement à"), `who-de` ("qualifie l'accord d'historique"), `who-à` ("compare l'accord à une reddition"), `si` (a question: "demande si, pourquoi").
A verb without complements reports with quotation marks or a colon only. `se X` is X with a reflexive pronoun.
"""

# Verbs that say nothing else than that somebody speaks, writes or judges.
VERBS = {
    "say": {
        "affirmer": "que inf noun", "ajouter": "que", "analyser": "", "alléguer": "que inf", "approuver": "quoted", "arguer": "que de", "argumenter": "que", "articuler": "", "asséner": "que", "assener": "que",
        "assurer": "que inf who de", "attester": "que de", "avancer": "que idea", "balbutier": "que", "décrypter": "",  "certifier": "que inf", "chuchoter": "que", "claironner": "que", "clamer": "que noun", "commenter": "",
        "conclure": "que", "confier": "que inf own", "confirmer": "que inf noun", "constater": "que new", "conter": "", "contre-attaquer": "", "corroborer": "que noun", "crier": "que", "déclarer": "que inf own quoted",
        "décrire": "comme", "dépeindre": "comme", "détailler": "", "développer": "", "diagnostiquer": "que new", "dire": "que inf own", "divulguer": "que", "écrire": "que", "enchaîner": "", "énoncer": "que", "énumérer": "",
        "évoquer": "idea quoted", "expliquer": "que inf", "exposer": "que", "exprimer": "noun", "fanfaronner": "", "formuler": "noun", "glisser": "que", "gronder": "", "hasarder": "que", "hurler": "que", "illustrer": "",
        "indiquer": "que inf", "informer": "que who", "insinuer": "que", "insister": "que sur pour+que", "ironiser": "que sur", "lâcher": "que", "lancer": "que", "maintenir": "que", "marteler": "que noun",
        "maugréer": "", "mentionner": "que", "minimiser": "", "murmurer": "que", "narrer": "", "noter": "que new", "nuancer": "que", "objecter": "que", "observer": "que", "opiner": "", "opposer": "que", "parler": "words",
        "persister": "", "plaisanter": "", "poursuivre": "", "préciser": "que inf", "prétendre": "que inf", "proclamer": "que own quoted", "professer": "que", "protester": "que contre", "raconter": "que", "railler": "noun",
        "rapporter": "que", "rappeler": "que inf noun", "réaffirmer": "que noun inf", "réagir": "", "récapituler": "", "rectifier": "", "redire": "que own quoted", "réitérer": "que noun", "rejeter": "idea quoted",
        "relater": "que", "relativiser": "", "relever": "que", "remarquer": "que", "renchérir": "que", "répéter": "que inf own quoted", "répliquer": "que", "répondre": "que", "reprendre": "", "résumer": "", "rétorquer": "que",
        "révéler": "que", "riposter": "que", "scander": "", "seriner": "que", "signaler": "que inf noun", "signifier": "que", "souffler": "que", "souligner": "que noun", "soupirer": "que", "soutenir": "que inf quoted",
        "spécifier": "que", "stipuler": "que", "surenchérir": "", "susurrer": "", "tempérer": "", "témoigner": "que", "tempêter": "", "temporiser": "", "tonner": "que", "trancher": "que", "tweeter": "que", "twitter": "que",
        "se confier": "", "se défendre": "de+inf", "se justifier": "", "se rappeler": "que", "se récrier": "", "se souvenir": "que", "s'alarmer": "que de", "s'amuser": "", "s'écrier": "que", "s'emporter": "", "s'esclaffer": "",
        "s'exclamer": "que", "s'expliquer": "",
    },
    "announce": {"annoncer": "que inf noun", "dévoiler": "que", "notifier": "que noun"},
    "admit": {"admettre": "que inf fault quoted", "avouer": "que inf fault quoted", "concéder": "que inf fault quoted", "confesser": "que inf", "convenir": "que", "reconnaître": "que inf fault quoted"},
    "judge": {
        "applaudir": "noun", "condamner": "noun", "considérer": "que adj comme", "critiquer": "noun", "croire": "que inf", "décrier": "noun", "dénoncer": "que noun", "déplorer": "que noun de+inf", "désapprouver": "noun",
        "désavouer": "noun", "douter": "que de", "espérer": "que inf noun", "estimer": "que inf adj", "féliciter": "who de pour de+inf", "fustiger": "noun", "juger": "que adj", "louer": "noun", "parier": "que sur",
        "pourfendre": "noun", "prédire": "que noun", "présumer": "que", "pronostiquer": "que noun", "prophétiser": "que noun", "qualifier": "who-de", "regretter": "que noun de+inf inf", "remercier": "who de pour de+inf",
        "saluer": "noun", "souhaiter": "que inf noun", "stigmatiser": "noun", "supposer": "que", "vanter": "noun", "penser": "que inf", "spéculer": "que sur", "subodorer": "que", "vilipender": "noun",
        "se déclarer": "adj", "se désoler": "que de de+inf", "se dire": "adj", "se féliciter": "que de de+inf", "se flatter": "de+inf de", "se lamenter": "que de sur", "se plaindre": "que de de+inf", "se prononcer": "pour contre",
        "se réjouir": "que de de+inf", "se scandaliser": "que de", "se targuer": "de+inf de", "se vanter": "que de+inf de", "s'agacer": "que de", "s'avouer": "adj", "s'attendre": "que à", "s'émouvoir": "que de",
        "s'enorgueillir": "de de+inf", "s'étonner": "que de", "s'excuser": "de de+inf", "s'impatienter": "", "s'indigner": "que de", "s'inquiéter": "que de", "s'insurger": "contre", "s'interroger": "sur si",
        "s'offusquer": "que de", "se demander": "", "se moquer": "de", "s'élever": "contre",
    },
    "ask": {
        "adjurer": "who de+inf", "appeler": "who à+inf à pour", "conjurer": "who de+inf", "conseiller": "que de+inf", "convier": "who à+inf à", "déconseiller": "de+inf noun", "demander": "que noun de+inf si",
        "encourager": "who à+inf", "enjoindre": "who de+inf à+inf", "exhorter": "who à+inf à", "exiger": "que noun de+inf", "implorer": "que who de+inf", "inciter": "who à+inf", "interpeller": "sur", "interroger": "", "intimer": "de+inf",
        "inviter": "who à+inf", "plaider": "que pour pour+que", "préconiser": "que noun de+inf", "presser": "who de+inf", "prier": "who de+inf", "prôner": "que noun", "proposer": "que noun de+inf", "quémander": "noun",
        "réclamer": "que noun de+inf", "recommander": "que noun de+inf", "requérir": "que noun", "solliciter": "noun", "sommer": "who de+inf", "suggérer": "que noun de+inf", "supplier": "who de+inf",
        "s'enquérir": "de", "redemander": "que noun de+inf",
    },
    "warn": {"alerter": "que sur who", "avertir": "que who contre de", "aviser": "que who", "menacer": "who de+inf de", "prévenir": "que who"},
    "promise": {"garantir": "que", "jurer": "que inf de+inf", "promettre": "que noun de+inf inf", "s'engager": "quoted"},
    "deny": {
        "contester": "que noun inf", "contredire": "noun", "démentir": "que inf noun", "écarter": "idea", "exclure": "que noun de+inf", "infirmer": "que noun", "nier": "que inf noun", "récuser": "noun", "réfuter": "que noun",
    },
    "blame": {"accuser": "who de+inf de", "blâmer": "noun", "imputer": "who-à", "incriminer": "noun", "reprocher": "noun de+inf", "soupçonner": "who de+inf de", "taxer": "who-de", "tancer": "who pour"},
}

# Verbs of many meanings: they report only where one of these complements stands with them.
FRAMED = {
    "say": {
        "accepter": "quoted", "apprendre": "source", "assimiler": "who-à", "attribuer": "who-à", "balayer": "idea", "cacher": "que", "comparer": "who-à", "démontrer": "que", "dissimuler": "que", "défendre": "quoted", "établir": "que", "invoquer": "quoted",
        "montrer": "que", "pointer": "que noun", "présenter": "comme", "refuser": "quoted", "repousser": "idea", "revendiquer": "quoted", "se montrer": "quoted", "se vouloir": "quoted", "statuer": "que", "vouloir": "quoted",
    },
    "admit": {"accorder": "que"},
    "announce": {"décréter": "que", "officialiser": "noun"},
    "judge": {
        "anticiper": "que", "imaginer": "que", "miser": "sur", "percevoir": "comme", "pressentir": "que", "prévoir": "que forecast", "redouter": "quoted", "craindre": "quoted", "regarder": "comme", "s'estimer": "adj", "tabler": "sur",
        "tenir": "as", "traiter": "who-de", "trouver": "que adj", "voir": "dans comme",
    },
    "ask": {"engager": "who à+inf", "militer": "pour pour+que", "pousser": "who à+inf"},
}

# Before an infinitive that reports: "a tenu à saluer", "avant d'ajouter", "vient d'annoncer".
OPEN_TO_INFINITIVE = frozenset({
    "accorder", "aller", "avant", "beau", "borner", "cesser", "commencer", "contenter", "continuer", "empresser", "finir", "hésiter", "limiter", "manquer",
    "oser", "permettre", "persister", "plaire", "poursuivre", "profiter", "soin", "souhaiter", "tenir", "venir", "vouloir", "après",
})

# With "on", these report also without a place ("on murmure que").
RUMOUR = frozenset({"affirmer", "assurer", "chuchoter", "murmurer", "prétendre", "raconter", "répéter", "souffler"})

# Verbs that lead into what a sentence tells and belong to the outlet: "X intervient alors que …".
FRAMING = frozenset({"intervenir", "interviennent", "intervient", "survenir", "surviennent", "survient", "intervenait", "survenait"})

# Denied, these still say something: "n'exclut pas que", "ne cache pas que".
POSITIVE_WHEN_NEGATED = frozenset({
    "considérer", "contester", "croire", "démentir", "douter", "écarter", "estimer", "exclure", "juger", "nier", "penser",
})

# These say something only if denied.
ONLY_NEGATED = frozenset({"cacher", "dissimuler"})

# "écrit à l'Otan pour demander", "défilent pour réclamer", "sort de son silence pour dénoncer": who does so speaks.
ADDRESSING = frozenset({
    "adresser", "appeler", "arrêter", "contacter", "convoquer", "défiler", "descendre", "écrire", "envoyer", "fendre", "intervenir", "interrompre", "joindre", "lever", "manifester", "monter", "poster", "prendre", "profiter", "publier", "rassembler",
    "réunir", "saisir", "signer", "sortir", "téléphoner", "venir",
})

# Objects with which a verb does something else than say: "requiert l'anonymat", "a souhaité la bienvenue", "déclare la guerre".
NO_CONTENT = {
    "accuser": {"coup", "réception"}, "annoncer": {"couleur"}, "condamner": {"porte"}, "demander": {"anonymat", "asile", "congé", "pardon", "parole", "permission"}, "déclarer": {"flamme", "forfait", "guerre", "urgence"}, "exiger": {"anonymat"},
    "proclamer": {"indépendance", "urgence"}, "remercier": {"ciel"}, "requérir": {"anonymat"}, "réclamer": {"anonymat", "silence"}, "solliciter": {"anonymat", "asile", "mandat"}, "souhaiter": {"anniversaire", "bienvenue", "bonjour", "courage"},
}

# What one admits.
FAULTS = frozenset({
    "abus", "ampleur", "bavure", "bavures", "défaillance", "défaillances", "défaite", "déficit", "difficulté", "difficultés", "divergence", "divergences", "dysfonctionnement", "dysfonctionnements", "échec", "échecs", "erreur", "erreurs", "existence", "excès",
    "faiblesse", "faiblesses", "faille", "failles", "faute", "fautes", "impasse", "impuissance", "inquiétude", "insuffisance", "insuffisances", "lacune", "lacunes", "lenteur", "lenteurs", "limites", "manque", "nécessité", "part", "pertes", "présence",
    "problème", "problèmes", "responsabilité", "retard", "retards", "revers", "risque", "rôle", "tensions", "tort", "torts", "utilité", "victimes",
})

# Who foretells: "le service météorologique prévoit une accalmie"; elsewhere what is foreseen is a plan.
FORECASTERS = frozenset({"analyste", "analystes", "économiste", "économistes", "expert", "experts", "institut", "météo", "météorologues", "observateurs", "prévisionnistes", "service", "services", "spécialistes"})

# Courts judge and condemn without a word.
COURTS = frozenset({"assises", "cour", "cours", "juge", "juges", "jury", "justice", "magistrat", "magistrats", "tribunal", "tribunaux"})

# An agreement that is denounced is ended, a state or a member that is recognised or admitted is so by an act.
TREATIES = frozenset({"accord", "accords", "armistice", "bail", "contrat", "convention", "pacte", "traité", "trêve"})

# What a statement can put forward or turn down: "écarte l'idée de", "évoque la possibilité de".
IDEAS = frozenset({
    "accusation", "accusations", "affirmation", "affirmations", "allégations", "argument", "arguments", "chiffre", "chiffres", "crainte", "craintes", "critique", "critiques", "éventualité", "hypothèse", "idée", "informations",
    "option", "perspective", "piste", "possibilité", "principe", "recours", "reproche", "reproches", "risque", "risques", "rumeur", "rumeurs", "scénario", "thèse", "tout", "toute",
})
