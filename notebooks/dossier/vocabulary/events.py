"""French verbs and nouns by what they make happen: the event classes that codebook rules name.

Verbs and nouns are lemmas; `PHRASES` are a verb's lemma with a word that must follow it, `REFLEXIVE` verbs with "se".
"""

VERBS = {
    "allow": {"autoriser", "permettre", "tolérer"},
    "battle": {"combattre", "guerroyer", "patrouiller", "tirer"},
    "announce": {"annoncer", "communiquer", "dévoiler", "officialiser"},
    "ask": {"appeler", "demander", "exhorter", "inviter", "plaider", "presser", "prier", "proposer", "quémander", "redemander", "réitérer", "requérir", "solliciter", "souhaiter", "supplier"},
    "back": {"appuyer", "encourager", "remercier", "réaffirmer", "saluer", "soutenir", "vanter"},
    "change": {"changer", "modifier", "toucher", "revenir", "bouger"},
    "condition": {"conditionner", "subordonner"},
    "consent": {"accepter", "accueillir", "agréer", "approuver", "autoriser", "consentir", "entériner", "valider"},
    "count": {"compter", "miser", "tabler"},
    "decide": {"acter", "adopter", "approuver", "avaliser", "convenir", "choisir", "décider", "entériner", "opter", "ratifier", "sceller", "trancher", "valider"},
    "demand": {"exiger", "ordonner", "réclamer", "revendiquer", "sommer"},
    "deny": {"démentir", "nier", "réfuter", "récuser"},
    "deploy": {"affecter", "amasser", "dépêcher", "déployer", "engager", "envoyer", "fournir", "mobiliser", "redéployer", "renvoyer", "stationner"},
    "end": {"achever", "clore", "clôturer", "démanteler", "dissoudre", "fermer", "finir", "terminer"},
    "fight": {"affronter", "cibler", "combattre"},
    "grow": {"accroître", "agrandir", "amplifier", "augmenter", "consolider", "croître", "décupler", "densifier", "développer", "doubler", "élargir", "élever", "étendre", "étoffer", "gonfler", "grandir", "grossir", "intensifier", "multiplier", "muscler", "quadrupler", "quintupler", "rehausser", "relever", "renforcer", "tripler"},
    "hurt": {"accuser", "attaquer", "brocarder", "fustiger", "malmener", "menacer", "mépriser", "moquer", "reprocher", "traiter", "vilipender"},
    "keep": {"conserver", "garder", "laisser", "maintenir", "prolonger", "stabiliser"},
    "launch": {"commencer", "créer", "débuter", "démarrer", "entamer", "établir", "fonder", "implanter", "inaugurer", "installer", "instaurer", "lancer", "naître", "ouvrir", "reconduire"},
    "leave": {"abandonner", "déguerpir", "évacuer", "expulser", "partir", "plier", "quitter", "rentrer", "replier", "retirer", "sortir"},
    "move": {"atteindre", "monter", "passer", "porter"},
    "object": {"condamner", "contester", "critiquer", "déplorer", "dénoncer", "désapprouver", "fustiger", "opposer", "pourfendre", "protester", "récuser", "refuser", "rejeter", "repousser"},
    "obtain": {"obtenir", "recevoir", "recueillir"},
    "order": {"commander", "commanditer", "ordonner"},
    "plan": {"charger", "envisager", "mandater", "plancher", "planifier", "prévoir", "programmer", "projeter"},
    "press": {"pousser", "presser"},
    "promise": {"engager", "promettre"},
    "ready": {"apprêter", "préparer"},
    "repeat": {"marteler", "redire", "réitérer", "renouveler", "répéter"},
    "resume": {"recommencer", "redémarrer", "relancer", "reprendre", "rouvrir", "réactiver", "rétablir"},
    "settle": {"arbitrer", "décider", "statuer", "trancher"},
    "shrink": {"alléger", "baisser", "dégarnir", "diminuer", "ramener", "rapatrier", "réduire", "retirer", "évacuer"},
    "stay": {"continuer", "demeurer", "perdurer", "persister", "poursuivre", "rester"},
    "strike": {"abattre", "assassiner", "bombarder", "éliminer", "frapper", "tuer"},
    "support": {"accompagner", "aider", "appuyer", "contribuer", "encourager", "épauler", "participer", "réaffirmer", "saluer", "soutenir", "vanter"},
    "suspend": {"arrêter", "cesser", "figer", "geler", "interrompre", "paralyser", "stopper", "suspendre"},
    "tone": {"louer", "rassurer", "réaffirmer", "réengager", "rebâtir", "remercier", "renouer", "réparer", "restaurer", "saluer", "souligner", "vanter"},
    "train": {"assister", "conseiller", "encadrer", "enseigner", "entraîner", "former", "initier", "instruire", "perfectionner", "professionnaliser"},
    "welcome": {"féliciter", "réjouir", "bienvenir"},
    "vote": {"voter"},
    "want": {"désirer", "souhaiter", "vouloir"},
    "wonder": {"étudier", "évaluer", "examiner", "peser", "réévaluer", "réexaminer", "réfléchir", "revoir"},
}

NOUNS = {
    "ask": {"appel", "demande", "invitation", "requête", "sollicitation", "souhait"},
    "condition": {"condition"},
    "consent": {"accord", "approbation", "assentiment", "aval", "consentement"},
    "decide": {"accord", "décision"},
    "demand": {"exigence", "réclamation", "ultimatum"},
    "deploy": {"arrivée", "déploiement", "envoi", "mobilisation", "retour"},
    "grow": {"accroissement", "agrandissement", "augmentation", "croissance", "doublement", "élargissement", "expansion", "extension", "hausse", "montée", "quadruplement", "renfort", "renforcement", "triplement"},
    "hurt": {"attaque", "menace"},
    "keep": {"maintien", "poursuite", "prolongation", "prolongement", "prorogation", "reconduction"},
    "launch": {"création", "démarrage", "inauguration", "lancement", "naissance", "ouverture"},
    "leave": {"départ", "expulsion", "retrait", "désengagement", "évacuation"},
    "object": {"désaccord", "hostilité", "opposition", "refus", "rejet"},
    "plan": {"intention", "plan", "projet"},
    "press": {"campagne", "pression"},
    "resume": {"reprise"},
    "shrink": {"baisse", "désengagement", "diminution", "réduction", "retrait"},
    "strike": {"assassinat", "bombardement", "frappe", "raid"},
    "support": {"appui", "contribution", "participation", "soutien"},
    "end": {"dissolution", "fermeture"},
    "suspend": {"arrêt", "gel", "interruption", "pause", "suspension"},
    "train": {"activité", "entraînement", "formation"},
    "wonder": {"examen", "réexamen", "réflexion", "revue"},
}

ADJECTIVES = {
    "consent": {"favorable", "bienvenu"},
    "grow": {"accru", "élargi", "renforcé"},
    "hurt": {"hostile", "obsolète"},
    "launch": {"opérationnel"},
    "object": {"hostile", "opposé", "défavorable"},
    "ready": {"disposé", "prêt"},
}

# Nouns of two words.
NOUN_PHRASES = {("feu", "vert"): "decide consent"}
# A preposition and a noun that say together how something is: "La mission est à l'arrêt".
PREDICATES = {
    ("à", "arrêt"): "suspend", ("en", "cours"): "", ("en", "place"): "launch", ("en", "pause"): "suspend", ("en", "sommeil"): "suspend", ("en", "suspens"): "suspend",
    ("en", "veille"): "suspend", ("en", "préparation"): "plan", ("en", "projet"): "plan", ("à", "étude"): "wonder", ("à", "examen"): "wonder",
}
# What a mission, a presence or a role is one of: "une mission de formation, pas de combat".
MISSIONS = frozenset({"force", "mission", "opération", "présence"})
MADE_OF = {"combat": "battle", "conseil": "train", "entraînement": "train", "formation": "train"}
# Verbs that deny a plan if they are denied: "n'a aucun plan pour envoyer".
HAVING = frozenset({"adopter", "avoir", "être", "exister", "formuler", "nourrir", "prévoir"})
# Verbs of which training is the subject.
GOING_ON = frozenset({"comprendre", "consister", "continuer", "couvrir", "inclure", "porter", "poursuivre"})
# Nouns that are tasks and not those who fulfil them: "Son objet est de former".
TASKS = frozenset({"but", "fonction", "mandat", "mission", "métier", "objectif", "objet", "plan", "projet", "rôle", "travail", "tâche", "vocation"})

# A verb and a word that follows it and carries the sense: "donner son accord", "mettre fin", "avoir besoin".
PHRASES = {
    ("accorder", "feu"): "consent", ("avoir", "besoin"): "need", ("avoir", "rôle de combat"): "battle", ("avoir", "intention"): "plan", ("dire", "non"): "object", ("dire", "oui"): "consent",
    ("donner", "accord"): "decide consent", ("donner", "aval"): "decide consent", ("donner", "consentement"): "consent", ("donner", "feu"): "decide consent",
    ("faire", "appel"): "ask", ("faire", "croître"): "grow", ("faire", "passer"): "move", ("lancer", "appel"): "ask", ("mettre", "fin"): "end", ("mettre", "pied"): "launch",
    ("mettre", "place"): "launch", ("passer", "revue"): "wonder", ("prendre", "décision"): "decide", ("tenir", "prêt"): "ready", ("tendre", "main"): "tone", ("tourner", "page"): "end",
    ("faire", "davantage"): "more", ("faire", "plus"): "more", ("aller", "plus loin"): "more", ("aller", "de l'avant"): "stay",
    ("aller", "au front"): "battle", ("accompagner", "au combat"): "battle", ("accompagner", "au front"): "battle", ("accompagner", "opération"): "battle", ("engager", "combat"): "battle",
    ("livrer", "combat"): "battle", ("mener", "combat"): "battle", ("participer", "combat"): "battle", ("prendre", "part aux combats"): "battle", ("sortir", "combat"): "battle", ("mener", "opération"): "battle",
    ("suivre", "cours"): "learn", ("suivre", "formation"): "learn", ("suivre", "instruction"): "learn", ("suivre", "module"): "learn", ("suivre", "stage"): "learn", ("suivre", "session"): "learn",
    ("passer", "par ses"): "learn", ("passer", "par leurs"): "learn", ("passer", "par les cours"): "learn", ("passer", "entre les mains"): "learn", ("bénéficier", "formation"): "learn",
    ("bénéficier", "cours"): "learn", ("recevoir", "formation"): "learn", ("recevoir", "instruction"): "learn", ("achever", "formation"): "learn", ("achever", "stage"): "learn", ("terminer", "formation"): "learn",
    ("terminer", "stage"): "learn", ("entamer", "formation"): "learn", ("commencer", "formation"): "learn", ("débuter", "formation"): "learn", ("assister", "cours"): "learn", ("sortir", "école"): "learn",
    ("poser", "condition"): "condition", ("fixer", "condition"): "condition", ("imposer", "condition"): "condition", ("énoncer", "condition"): "condition", ("mettre", "condition"): "condition",
    ("marquer", "pause"): "suspend", ("mettre", "à l'arrêt"): "suspend", ("mettre", "en pause"): "suspend", ("mettre", "en sommeil"): "suspend", ("mettre", "en veille"): "suspend",
    ("mettre", "entre parenthèses"): "suspend", ("prendre", "fin"): "end", ("prendre", "quartiers"): "launch", ("monter", "en puissance"): "grow", ("prendre", "ampleur"): "grow", ("changer", "d'échelle"): "grow",
    ("changer", "de dimension"): "grow", ("apprendre", "aux"): "train", ("apprendre", "à l'"): "train", ("apprendre", "à la"): "train", ("apprendre", "à des"): "train", ("apprendre", "à leurs"): "train", ("montrer", "comment"): "train", ("mettre", "à la porte"): "leave end",
    ("trouver", "accord"): "decide", ("tomber", "accord"): "decide", ("mettre", "accord"): "decide", ("voir", "jour"): "launch",
    ("assurer", "formation"): "train", ("dispenser", "cours"): "train", ("dispenser", "formation"): "train", ("donner", "cours"): "train", ("voir", "œil"): "object",
}
REFLEXIVE = {
    "accorder": "decide", "engager": "promise", "entendre": "decide", "féliciter": "support tone back welcome", "opposer": "object", "prononcer": "settle", "réengager": "tone", "réjouir": "support tone back welcome",
    "retirer": "leave shrink", "tenir": "", "interroger": "wonder", "préparer": "ready plan", "apprêter": "ready plan",
    "battre": "battle", "maintenir": "stay", "poursuivre": "stay",
}
# With "se" these are another verb; without these words behind them, these ask for nothing.
NOT_REFLEXIVE = frozenset({"demander", "porter", "passer", "rappeler", "trouver", "ouvrir"})
NEEDS_TO = frozenset({"appeler", "inviter", "presser", "proposer"})
NEEDS = frozenset({"à", "au", "aux", "pour", "de", "d'", "que", "qu'"})

# These say of another verb that it begins, lasts or ends; by themselves they are events: "L'Otan continue de former", "commence à planifier".
ASPECTS = frozenset({"arrêter", "cesser", "commencer", "continuer", "débuter", "finir", "persister", "recommencer"})
# With an infinitive the subject means to do it, else it asks others: "Bagdad souhaite adhérer", "Bagdad souhaite que l'Otan reste".
WISHES = frozenset({"désirer", "souhaiter", "vouloir"})
# "rien n'est arrêté", "aucun chiffre n'a été arrêté": with these "arrêter" is to decide.
SETTLED = frozenset({"calendrier", "chiffre", "choix", "date", "décision", "effectif", "liste", "niveau", "rien", "total"})

# Verbs whose finite forms the model takes for nouns or adjectives, or gives a wrong lemma.
MISREAD = frozenset({
    "accepter", "accorder", "annoncer", "appeler", "approuver", "assurer", "autoriser", "chercher", "compter", "contester", "demander", "dénoncer", "former", "nier", "porter", "quitter", "réclamer", "refuser", "rejeter",
    "démentir", "accuser", "condamner", "critiquer", "envoyer", "exiger", "menacer", "presser", "proposer", "saluer", "renforcer", "reprocher", "retirer", "souhaiter", "suspendre", "entraîner", "élargir", "augmenter", "toucher", "affirmer", "rester",
    "aider", "commencer", "dispenser", "donner", "doubler", "encadrer", "enseigner", "étoffer", "garder", "interroger", "montrer", "muscler", "tripler",
})
# Participles whose forms the model takes for nouns: "mise en place en 2018".
PARTICIPLE_NOUNS = {"mise": "mettre", "mises": "mettre"}
AFTER_VERB = frozenset({"à", "au", "aux", "de", "d'", "l'", "la", "le", "les", "que", "qu'", "des", "du", "pour", "sur", "«", '"', "actuellement", "désormais"})

# After "il est", these have no subject: "il n'est pas prévu d'augmenter".
IMPERSONAL = frozenset({"acquis", "clair", "convenu", "envisagé", "exclu", "hors", "important", "nécessaire", "possible", "prévu", "question", "temps", "urgent", "évident", "essentiel"})
NEGATIONS = frozenset({"aucun", "aucune", "jamais", "guère", "nul", "nulle", "pas", "plus", "point", "rien", "sans"})
DENIALS = frozenset({"jamais", "guère", "nullement", "pas", "plus", "point"})   # behind a verb with "ne"
NOBODY = frozenset({"aucun", "aucune", "nul", "nulle", "ni", "personne", "rien"})   # in its subject
CLITICS = frozenset({"l'", "la", "le", "les", "leur", "lui", "m'", "me", "nous", "s'", "se", "vous", "y", "en"})
TO_BE = frozenset({"est", "sont", "était", "étaient", "fut", "furent", "sera", "seront", "serait", "seraient", "soit", "soient", "être", "suis", "sommes", "étant", "serons", "fût"})
PURPOSE_MARKS = frozenset({"afin", "pour"})
BEFORE_INFINITIVE = CLITICS | {'"', "«", "d'", "de", "mieux", "ne", "pas"}
HELPERS = TO_BE | frozenset({"a", "ont", "ai", "as", "avons", "avez", "avait", "avaient", "avions", "eut", "eurent", "aura", "auront", "aurait", "auraient", "ait", "aient", "avoir", "ayant", "été", "aurions", "aurons", "eût"})

# Pronouns that are subjects only of verbs with these endings.
OWN_ENDINGS = {"nous": ("ons", "mes"), "vous": ("ez", "tes")}

# Labels of the parse.
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:caus"})
CLAUSES = frozenset({"ROOT", "advcl", "ccomp", "parataxis", "acl:relcl", "csubj"})
INHERITING = frozenset({"xcomp", "conj", "advcl", "acl", "ccomp", "obl:mod", "obl:arg"})

# What governs an infinitive or a noun and says that it is still to come, or that it is not to be.
AHEAD = frozenset({
    "aller", "appel", "appeler", "apprêter", "attendre", "chercher", "compter", "décider", "décision", "demande", "demander", "désir", "devoir", "engagement", "engager", "envisager", "espérer", "exhorter", "exiger",
    "falloir", "intention", "inviter", "objectif", "plan", "planifier", "pouvoir", "presser", "prêt", "prévoir", "projet", "projeter", "promesse", "promettre", "proposer", "proposition", "réclamer", "réfléchir",
    "souhait", "souhaiter", "vouloir", "volonté", "menacer", "viser", "permettre", "préparer", "accuser", "accepter", "consentir", "autoriser", "accord", "convenir", "opportunité", "date", "échéance",
})
# Verbs whose subject, a noun, is still to come: "le lancement est prévu", "un renfort est attendu".
FORESEEING = frozenset({"attendre", "envisager", "planifier", "prévoir", "programmer", "projeter"})
REFUSING = frozenset({"démentir", "écarter", "exclure", "nier", "réfuter", "refuser", "refus", "rejeter", "rejet", "renoncer", "renoncement", "s'abstenir", "exclu", "interdire", "contester", "abandonner", "repousser"})
AHEAD_NOUNS = frozenset({"appel", "décision", "demande", "engagement", "intention", "invitation", "objectif", "plan", "prêt", "projet", "promesse", "proposition", "refus", "volonté", "souhait", "opportunité", "question", "moment"})
# Before an infinitive: it could be done, and is not said to be.
POTENTIAL = frozenset({"aptitude", "capable", "capacité", "possibilité"})
# Verbs that only carry the noun of what is done: "pour mener des activités de formation".
CONDUCTING = frozenset({"assurer", "borner", "cantonner", "conduire", "consacrer", "limiter", "proposer", "dispenser", "donner", "effectuer", "mener", "offrir"})
# Verbs whose subject does what their object names: "préparer un retour", "annoncer un retrait".
CARRYING_OUT = frozenset({"accélérer", "adresser", "renouveler", "répéter", "réitérer", "annoncer", "déposer", "envoyer", "formuler", "présenter", "transmettre", "décider", "effectuer", "engager", "entamer", "envisager", "lancer", "opérer", "ordonner", "planifier", "poursuivre", "préparer", "prévoir", "promettre"})
# In phrases of time: "pour l'heure", "pour le moment".
TIMES = frozenset({"heure", "instant", "moment"})
# Nouns that are acts of those to whom they belong.
ACTS = frozenset(w for ws in NOUNS.values() for w in ws) | {"lettre", "message", "texte", "communiqué", "résolution", "déclaration", "vote", "politique"}
