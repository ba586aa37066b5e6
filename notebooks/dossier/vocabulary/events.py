"""French verbs and nouns by what they make happen: the event classes that codebook rules name.

Verbs and nouns are lemmas; `PHRASES` are a verb's lemma with a word that must depend on it.
"""

VERBS = {
    "allow": {"autoriser", "permettre", "tolérer"},
    "announce": {"annoncer", "communiquer", "dévoiler", "officialiser", "présenter"},
    "ask": {"appeler", "demander", "exhorter", "inviter", "plaider", "presser", "prier", "quémander", "redemander", "réitérer", "requérir", "solliciter", "souhaiter", "supplier"},
    "condition": {"conditionner", "subordonner"},
    "consent": {"accepter", "accueillir", "agréer", "approuver", "autoriser", "consentir", "entériner", "valider"},
    "decide": {"acter", "adopter", "approuver", "avaliser", "convenir", "décider", "entériner", "ratifier", "trancher", "valider"},
    "demand": {"exiger", "ordonner", "réclamer", "revendiquer", "sommer"},
    "deploy": {"affecter", "dépêcher", "déployer", "engager", "envoyer", "fournir", "mobiliser", "stationner"},
    "end": {"achever", "clore", "clôturer", "démanteler", "dissoudre"},
    "grow": {"accroître", "agrandir", "amplifier", "augmenter", "consolider", "développer", "doubler", "élargir", "étendre", "étoffer", "grossir", "intensifier", "muscler", "passer", "quadrupler", "quintupler", "renforcer", "tripler"},
    "keep": {"conserver", "garder", "maintenir", "prolonger", "stabiliser"},
    "launch": {"créer", "débuter", "démarrer", "entamer", "établir", "implanter", "inaugurer", "installer", "instaurer", "lancer", "ouvrir"},
    "leave": {"déguerpir", "expulser", "partir", "quitter", "retirer", "sortir"},
    "object": {"condamner", "contester", "critiquer", "déplorer", "dénoncer", "désapprouver", "fustiger", "opposer", "pourfendre", "protester", "récuser", "refuser", "rejeter", "repousser"},
    "obtain": {"obtenir", "recevoir", "recueillir"},
    "order": {"commander", "commanditer", "ordonner"},
    "plan": {"compter", "envisager", "planifier", "prévoir", "programmer", "projeter"},
    "press": {"pousser", "presser"},
    "ready": {"apprêter", "préparer"},
    "repeat": {"marteler", "redire", "réitérer", "renouveler", "répéter"},
    "shrink": {"alléger", "baisser", "diminuer", "ramener", "rapatrier", "réduire", "retirer", "dégarnir", "évacuer"},
    "strike": {"abattre", "assassiner", "bombarder", "éliminer", "frapper", "tuer"},
    "support": {"aider", "appuyer", "contribuer", "encourager", "épauler", "féliciter", "participer", "promettre", "réaffirmer", "réjouir", "saluer", "soutenir", "vanter"},
    "suspend": {"arrêter", "cesser", "geler", "interrompre", "suspendre"},
    "tone": {"féliciter", "louer", "réaffirmer", "réengager", "réjouir", "remercier", "saluer", "souligner", "tendre", "vanter"},
    "train": {"assister", "conseiller", "encadrer", "entraîner", "former", "instruire"},
    "wonder": {"étudier", "évaluer", "examiner", "passer en revue", "réévaluer", "réexaminer", "réfléchir", "revoir"},
    "hurt": {"attaquer", "brocarder", "fustiger", "malmener", "menacer", "mépriser", "moquer", "qualifier", "traiter", "vilipender"},
}

NOUNS = {
    "ask": {"appel", "demande", "invitation", "requête", "sollicitation", "souhait"},
    "condition": {"condition"},
    "consent": {"accord", "approbation", "assentiment", "aval", "consentement", "feu"},
    "decide": {"accord", "décision"},
    "demand": {"exigence", "réclamation", "ultimatum"},
    "deploy": {"déploiement", "envoi", "mobilisation"},
    "grow": {"accroissement", "agrandissement", "augmentation", "élargissement", "expansion", "extension", "hausse", "montée", "renforcement"},
    "keep": {"maintien", "prolongation"},
    "launch": {"création", "démarrage", "lancement", "ouverture"},
    "leave": {"départ", "expulsion", "retrait", "désengagement", "évacuation"},
    "object": {"désaccord", "hostilité", "opposition", "refus", "rejet"},
    "plan": {"intention", "plan", "projet"},
    "press": {"campagne", "pression"},
    "shrink": {"baisse", "désengagement", "diminution", "réduction", "retrait"},
    "strike": {"assassinat", "bombardement", "frappe", "raid"},
    "support": {"appui", "contribution", "participation", "soutien"},
    "suspend": {"arrêt", "gel", "interruption", "suspension"},
    "train": {"activité", "conseil", "entraînement", "formation"},
    "wonder": {"examen", "réexamen", "réflexion", "revue"},
    "hurt": {"attaque", "menace"},
}

ADJECTIVES = {
    "ready": {"disposé", "prêt"},
    "grow": {"élargi", "renforcé", "accru"},
    "launch": {"opérationnel"},
    "object": {"hostile", "opposé"},
    "hurt": {"hostile", "obsolète"},
    "consent": {"favorable"},
}

# A light verb and the noun that carries the sense: "donner son accord", "mettre fin", "mettre en place".
PHRASES = {
    ("accorder", "feu"): "consent", ("demander", "départ"): "demand", ("donner", "accord"): "decide consent", ("donner", "aval"): "decide consent",
    ("donner", "feu"): "decide consent", ("donner", "consentement"): "consent", ("faire", "appel"): "ask", ("lancer", "appel"): "ask",
    ("mettre", "fin"): "end", ("mettre", "place"): "launch", ("mettre", "pied"): "launch", ("prendre", "décision"): "decide",
    ("tenir", "prêt"): "ready", ("trouver", "accord"): "decide", ("voir", "jour"): "launch",
}

# The finite verb of a clause and what its tense says of the state of the fact.
MODALS = frozenset({"devoir", "falloir", "pouvoir", "vouloir"})
NEGATIONS = frozenset({"aucun", "aucune", "jamais", "guère", "nul", "nulle", "pas", "plus", "point", "rien", "sans"})
