"""French verbs and nouns by what they make happen: the event classes that codebook rules name.

Verbs and nouns are lemmas; `PHRASES` are a verb's lemma with a word that must follow it, `REFLEXIVE` verbs with "se".
"""

VERBS = {
    "balk": {"rechigner", "regimber", "renâcler", "tiquer"},
    "solicit": {"requérir", "solliciter", "supplier"},
    "come": {"entrer", "revenir", "venir"},
    "await": {"attendre", "espérer"},
    "allow": {"autoriser", "permettre", "tolérer"},
    "battle": {"combattre", "guerroyer", "patrouiller", "tirer"},
    "announce": {"annoncer", "communiquer", "dévoiler", "officialiser"},
    "ask": {"adjurer", "appeler", "conjurer", "convier", "demander", "exhorter", "implorer", "inciter", "insister", "inviter", "militer", "plaider", "presser", "prier", "proposer", "préconiser", "prôner", "quémander", "recommander", "redemander", "requérir", "réitérer", "solliciter", "souhaiter", "suggérer", "supplier"},
    "back": {"appuyer", "défendre", "encourager", "plébisciter", "réaffirmer", "saluer", "soutenir", "vanter"},
    "change": {"changer", "modifier", "toucher", "revenir", "bouger"},
    "condition": {"conditionner", "subordonner"},
    "consent": {"accepter", "accueillir", "accéder", "acquiescer", "adhérer", "agréer", "approuver", "autoriser", "bénir", "consentir", "entériner", "ratifier", "souscrire", "valider"},
    "count": {"compter", "miser", "tabler"},
    "decide": {"acter", "adopter", "approuver", "avaliser", "choisir", "convenir", "décider", "entériner", "opter", "ratifier", "sceller", "trancher", "valider"},
    "demand": {"contraindre", "enjoindre", "exiger", "forcer", "imposer", "intimer", "obliger", "ordonner", "revendiquer", "réclamer", "sommer"},
    "deny": {"démentir", "nier", "réfuter", "récuser"},
    "deploy": {"acheminer", "affecter", "aligner", "amasser", "déployer", "dépêcher", "détacher", "engager", "envoyer", "expédier", "fournir", "masser", "mobiliser", "parachuter", "prêter", "rameuter", "redéployer", "renvoyer"},
    "end": {"achever", "clore", "clôturer", "démanteler", "dissoudre", "fermer", "finir", "terminer"},
    "fight": {"affronter", "cibler", "combattre"},
    "grow": {"accroître", "adjoindre", "agrandir", "ajouter", "amplifier", "augmenter", "booster", "consolider", "croître", "densifier", "doper", "doubler", "décupler", "développer", "gonfler", "grandir", "grimper", "grossir", "intensifier", "majorer", "multiplier", "muscler", "octupler", "quadrupler", "quintupler", "rehausser", "relever", "remonter", "renforcer", "tripler", "élargir", "élever", "épaissir", "étendre", "étoffer"},
    "help": {"accompagner", "aider", "appuyer", "épauler", "soutenir"},
    "hurt": {"accuser", "admonester", "attaquer", "bafouer", "bousculer", "brocarder", "brutaliser", "claquer", "conspuer", "dénigrer", "désavouer", "froisser", "fustiger", "gifler", "houspiller", "humilier", "insulter", "intimider", "invectiver", "malmener", "menacer", "moquer", "morigéner", "mépriser", "railler", "reprocher", "ridiculiser", "rudoyer", "sacrifier", "sermonner", "snober", "tacler", "tancer", "toiser", "trahir", "traiter", "traîner", "vexer", "vilipender", "épingler", "éreinter", "étriller"},
    "invite": {"convier", "inviter"},
    "keep": {"conserver", "demeurer", "garder", "laisser", "maintenir", "prolonger", "rester", "stabiliser"},
    "launch": {"commencer", "créer", "débuter", "démarrer", "entamer", "fonder", "implanter", "inaugurer", "installer", "instaurer", "lancer", "naître", "ouvrir", "reconduire", "établir"},
    "drive": {"bouter", "chasser", "déloger", "expulser", "refouler", "renvoyer"},
    "leave": {"abandonner", "décamper", "dégager", "déguerpir", "désengager", "partir", "plier", "quitter", "rentrer", "replier", "retirer", "sortir", "évacuer"},
    "move": {"atteindre", "monter", "passer", "porter"},
    "object": {"balayer", "bannir", "blâmer", "braquer", "condamner", "conspuer", "contester", "crisper", "critiquer", "décrier", "dénoncer", "déplorer", "désapprouver", "exaspérer", "exclure", "fustiger", "haïr", "heurter", "honnir", "huer", "abhorrer", "agacer", "choquer", "courroucer", "maudire", "offenser", "outrer", "ulcérer", "vomir", "hérisser", "indisposer", "interdire", "irriter", "opposer", "pourfendre", "proscrire", "protester", "rechigner", "redouter", "refuser", "regimber", "rejeter", "renâcler", "repousser", "récuser", "réprouver", "révolter", "scandaliser", "stigmatiser", "tonner", "vilipender", "écarter"},
    "obtain": {"obtenir", "recevoir", "recueillir"},
    "order": {"commander", "commanditer", "ordonner"},
    "plan": {"charger", "envisager", "mandater", "plancher", "planifier", "prévoir", "programmer", "projeter"},
    "press": {"harceler", "pousser", "presser", "talonner"},
    "promise": {"engager", "promettre"},
    "ready": {"apprêter", "préparer"},
    "repeat": {"marteler", "redire", "réitérer", "renouveler", "répéter"},
    "resume": {"recommencer", "redémarrer", "relancer", "reprendre", "rouvrir", "réactiver", "rétablir"},
    "settle": {"arbitrer", "décider", "statuer", "trancher"},
    "shrink": {"abaisser", "alléger", "amaigrir", "amputer", "baisser", "chuter", "comprimer", "couper", "descendre", "diminuer", "diviser", "décroître", "dégarnir", "dégonfler", "dégraisser", "délester", "désengager", "fondre", "goutter", "plafonner", "ramener", "rapatrier", "restreindre", "retirer", "retrancher", "rogner", "réduire", "tailler", "tomber", "évacuer"},
    "stay": {"continuer", "demeurer", "durer", "perdurer", "persister", "poursuivre", "rester", "subsister"},
    "strike": {"abattre", "anéantir", "assassiner", "bombarder", "cibler", "détruire", "exécuter", "foudroyer", "frapper", "liquider", "neutraliser", "occire", "pilonner", "pulvériser", "supprimer", "tuer", "viser", "éliminer"},
    "support": {"accompagner", "aider", "appuyer", "contribuer", "encourager", "épauler", "participer", "réaffirmer", "saluer", "soutenir", "vanter"},
    "suspend": {"arrêter", "cesser", "figer", "geler", "interrompre", "paralyser", "stopper", "suspendre"},
    "tone": {"amadouer", "apaiser", "associer", "cajoler", "choyer", "chérir", "consulter", "courtiser", "honorer", "louer", "ménager", "raccommoder", "rassurer", "rebâtir", "remercier", "renouer", "respecter", "ressouder", "restaurer", "retisser", "revitaliser", "réaffirmer", "réconcilier", "réconforter", "réengager", "réparer", "saluer", "souligner", "vanter", "écouter"},
    "train": {"assister", "conseiller", "encadrer", "enseigner", "entraîner", "former", "initier", "instruire", "perfectionner", "professionnaliser"},
    "welcome": {"applaudir", "bienvenir", "féliciter", "réjouir"},
    "vote": {"cosigner", "parapher", "signer", "voter"},
    "want": {"aspirer", "désirer", "espérer", "préférer", "souhaiter", "vouloir"},
    "wonder": {"auditer", "examiner", "inventorier", "jauger", "peser", "recalibrer", "reconsidérer", "redessiner", "repenser", "revoir", "réexaminer", "réfléchir", "réviser", "réévaluer", "songer", "soupeser", "étudier", "évaluer"},
    "arrive": {"arriver", "atterrir", "débarquer"},
}

NOUNS = {
    "ask": {"appel", "demande", "invitation", "plaidoyer", "prière", "supplique", "requête", "sollicitation", "souhait", "vœu"},
    "condition": {"condition"},
    "consent": {"acceptation", "accord", "agrément", "approbation", "assentiment", "autorisation", "aval", "bénédiction", "consentement"},
    "decide": {"accord", "décision"},
    "demand": {"exigence", "injonction", "réclamation", "revendication", "sommation", "ultimatum"},
    "deploy": {"arrivée", "déploiement", "envoi", "mobilisation", "retour"},
    "grow": {"accroissement", "agrandissement", "augmentation", "croissance", "doublement", "élargissement", "expansion", "extension", "hausse", "montée", "quadruplement", "renfort", "renforcement", "triplement"},
    "hurt": {"algarade", "attaque", "colère", "diatribe", "dédain", "foudre", "insulte", "invective", "menace", "moquerie", "mépris", "pique", "quolibet", "raillerie", "sarcasme"},
    "keep": {"maintien", "poursuite", "prolongation", "prolongement", "prorogation", "reconduction"},
    "launch": {"création", "démarrage", "inauguration", "lancement", "naissance", "ouverture"},
    "leave": {"départ", "désengagement", "exfiltration", "expulsion", "rapatriement", "renvoi", "repli", "retrait", "évacuation"},
    "object": {"aversion", "bronca", "crispation", "défiance", "dénonciation", "fronde", "hantise", "mécontentement", "résistance", "tollé", "colère", "condamnation", "dam", "désaccord", "fureur", "grogne", "hostilité", "indignation", "ire", "méfiance", "objection", "opposition", "protestation", "refus", "rejet", "réprobation", "réticence", "veto"},
    "plan": {"intention", "plan", "projet"},
    "press": {"campagne", "pression"},
    "resume": {"reprise"},
    "shrink": {"allègement", "allégement", "baisse", "compression", "coupe", "diminution", "décrue", "dégraissage", "désengagement", "fonte", "rapatriement", "reflux", "repli", "retrait", "réduction"},
    "strike": {"assassinat", "bombardement", "exécution", "frappe", "liquidation", "meurtre", "raid", "riposte", "tir", "élimination"},
    "support": {"appui", "contribution", "participation", "soutien"},
    "end": {"dissolution", "fermeture"},
    "suspend": {"arrêt", "gel", "interruption", "pause", "suspension"},
    "battle": {"combat"},
    "train": {"activité", "cours", "enseignement", "entraînement", "formation", "instruction", "module", "stage"},
    "vote": {"motion", "pétition", "scrutin", "vote"},
    "wonder": {"audit", "bilan", "examen", "inventaire", "refonte", "revue", "réexamen", "réflexion", "révision", "réévaluation", "étude", "évaluation"},
}

ADJECTIVES = {
    "consent": {"favorable"},
    "grow": {"accru", "élargi", "renforcé"},
    "hurt": {"hostile", "obsolète"},
    "launch": {"opérationnel"},
    "object": {"hostile", "opposé", "défavorable"},
    "ready": {"disposé", "prêt"},
}

# "n'est pas là pour tirer", "ne sort pas du camp pour se battre": denied with the verb, so is the purpose.
BEING_THERE = frozenset({"être", "partir", "sortir", "venir"})
# Nouns of two words.
NOUN_PHRASES = {("feu", "vert"): "decide consent", ("lumière", "verte"): "decide consent"}
# A preposition and a noun that say together how something is: "La mission est à l'arrêt".
PREDICATES = {
    ("à", "arrêt"): "suspend", ("en", "cours"): "", ("en", "place"): "launch", ("en", "pause"): "suspend", ("en", "sommeil"): "suspend", ("en", "suspens"): "suspend",
    ("en", "veille"): "suspend", ("en", "préparation"): "plan", ("en", "projet"): "plan", ("à", "étude"): "wonder", ("à", "examen"): "wonder",
}
# What a mission, a presence or a role is one of: "une mission de formation, pas de combat".
MISSIONS = frozenset({"force", "mission", "opération", "présence"})
MADE_OF = {"combat": "battle", "conseil": "train", "entraînement": "train", "formation": "train"}
LIKE_BEING = frozenset({"constituer", "demeurer", "devenir", "rester"})
# Verbs that deny a plan if they are denied: "n'a aucun plan pour envoyer".
HAVING = frozenset({"adopter", "avoir", "être", "exister", "formuler", "nourrir", "prévoir"})
# Verbs of which training is the subject.
GOING_ON = frozenset({"adresser", "destiner", "comprendre", "consister", "continuer", "couvrir", "inclure", "porter", "poursuivre"})
# Nouns that are tasks and not those who fulfil them: "Son objet est de former".
TASKS = frozenset({"but", "fonction", "mandat", "mission", "métier", "objectif", "objet", "plan", "projet", "rôle", "travail", "tâche", "vocation"})

# A verb and what follows it and carries the sense, a lemma or some words: "donner son accord", "mettre fin", "voir d'un bon œil".
PHRASES = {
    ("donner", "jusqu'"): "demand", ("laisser", "jusqu'"): "demand",
    ("dérouler", "tapis"): "consent", ("donner", "blanc-seing"): "consent", ("donner", "quitus"): "consent", ("donner", "congé"): "demand", ("écrire", "pour demander"): "ask", ("écrire", "pour obtenir"): "ask",
    ("écrire", "pour réclamer"): "ask", ("écrire", "pour solliciter"): "ask", ("faire", "demande"): "ask", ("faire", "venir"): "invite", ("fouler", "sol"): "come", ("indiquer", "porte"): "demand", ("laisser", "entrer"): "consent",
    ("laisser", "venir"): "consent", ("lever", "objection"): "consent", ("lever", "veto"): "consent", ("mettre", "les pieds"): "come", ("montrer", "porte"): "demand", ("ouvrir", "bras"): "consent", ("remettre", "pied"): "come",
    ("signifier", "fin"): "demand", ("tendre", "bras"): "consent",
    ("avoir", "objection"): "object", ("voir", "inconvénient"): "object", ("émettre", "objection"): "object", ("avoir", "recours"): "ask",
    ("accompagner", "front"): "battle", ("accompagner", "patrouille"): "battle", ("accompagner", "terrain"): "battle", ("accompagner", "unité"): "battle", ("figurer", "mandat"): "mandate",
    ("entrer", "mandat"): "mandate", ("faire", "partie de leur mandat"): "mandate", ("faire", "partie de son mandat"): "mandate", ("relever", "mandat"): "mandate", ("mettre", "en attente"): "suspend",
    ("mettre", "sur attente"): "suspend", ("participer", "opération"): "battle", ("passer", "entre leurs mains"): "learn", ("passer", "entre ses mains"): "learn", ("prendre", "part à aucun"): "battle",
    ("prendre", "part au combat"): "battle", ("prendre", "part aux opérations"): "battle", ("prendre", "quartier"): "launch arrive", ("suivre", "au combat"): "battle", ("suivre", "au front"): "battle",
    ("suivre", "ces cours"): "learn", ("suivre", "des cours"): "learn", ("suivre", "les cours"): "learn", ("suivre", "leurs cours"): "learn", ("suivre", "ses cours"): "learn", ("suivre", "un cours"): "learn",
    ("apporter", "conseil"): "train", ("délivrer", "formation"): "train", ("fournir", "conseil"): "train", ("fournir", "formation"): "train", ("offrir", "formation"): "train",
    ("prodiguer", "conseil"): "train", ("prodiguer", "formation"): "train", ("proposer", "formation"): "train",
    ("claquer", "porte"): "hurt", ("couper", "pont"): "hurt", ("fermer", "parapluie"): "hurt", ("tourner", "dos"): "hurt", ("réduire", "voilure"): "shrink", ("rentrer", "à la maison"): "leave", ("plier", "bagage"): "leave",
    ("prendre", "à ses alliés"): "hurt", ("prendre", "aux alliés"): "hurt", ("prendre", "à l'otan"): "hurt", ("mener", "frappe"): "strike", ("mener", "raid"): "strike", ("lancer", "raid"): "strike", ("lancer", "missile"): "strike", ("ouvrir", "feu"): "strike", ("conduire", "frappe"): "strike", ("effectuer", "frappe"): "strike", ("procéder", "frappe"): "strike",
    ("tenir", "langage"): "tone", ("hausser", "ton"): "hurt",
    ("accompagner", "au combat"): "battle", ("accompagner", "au front"): "battle", ("accompagner", "opération"): "battle", ("accorder", "autorisation"): "consent",
    ("accorder", "feu"): "consent", ("achever", "formation"): "learn", ("achever", "stage"): "learn", ("adopter", "motion"): "vote", ("adopter", "résolution"): "vote",
    ("adopter", "texte"): "vote", ("aller", "au front"): "battle", ("aller", "contre"): "object", ("aller", "de l'avant"): "stay", ("aller", "plus loin"): "more",
    ("appeler", "de leurs vœux"): "ask", ("appeler", "de ses vœux"): "ask", ("apprendre", "aux"): "train", ("apprendre", "à des"): "train",
    ("apprendre", "à l'"): "train", ("apprendre", "à la"): "train", ("apprendre", "à leurs"): "train", ("assister", "cours"): "learn", ("assurer", "formation"): "train",
    ("avoir", "besoin"): "need", ("avoir", "intention"): "plan", ("avoir", "rien contre"): "object", ("avoir", "rôle de combat"): "battle",
    ("bénéficier", "cours"): "learn", ("bénéficier", "formation"): "learn", ("changer", "d'échelle"): "grow", ("changer", "de dimension"): "grow",
    ("commencer", "formation"): "learn", ("dire", "accord"): "consent", ("dire", "contre"): "object", ("dire", "non"): "object", ("dire", "oui"): "consent",
    ("dispenser", "cours"): "train", ("dispenser", "formation"): "train", ("donner", "accord"): "decide consent", ("donner", "agrément"): "consent",
    ("donner", "assentiment"): "consent", ("donner", "autorisation"): "consent", ("donner", "aval"): "decide consent", ("donner", "bénédiction"): "consent",
    ("donner", "consentement"): "consent", ("donner", "cours"): "train", ("donner", "feu"): "decide consent", ("donner", "lumière verte"): "decide consent",
    ("débuter", "formation"): "learn", ("déposer", "motion"): "vote", ("déposer", "proposition"): "vote", ("déposer", "texte"): "vote", ("engager", "combat"): "battle",
    ("entamer", "formation"): "learn", ("exprimer", "désaccord"): "object", ("exprimer", "opposition"): "object", ("exprimer", "souhait"): "ask",
    ("faire", "accueil"): "consent", ("faire", "appel"): "ask solicit", ("faire", "barrage"): "object", ("faire", "bloc"): "object", ("faire", "croître"): "grow",
    ("faire", "davantage"): "more", ("faire", "passer"): "move", ("faire", "plus"): "more", ("fermer", "porte"): "object", ("fixer", "condition"): "condition",
    ("fixer", "ultimatum"): "demand", ("imposer", "condition"): "condition", ("lancer", "appel"): "ask", ("lancer", "ultimatum"): "demand",
    ("livrer", "combat"): "battle", ("marquer", "pause"): "suspend", ("mener", "combat"): "battle", ("mener", "opération"): "battle", ("mettre", "accord"): "decide",
    ("mettre", "condition"): "condition", ("mettre", "en garde"): "object", ("mettre", "en pause"): "suspend", ("mettre", "en sommeil"): "suspend",
    ("mettre", "en veille"): "suspend", ("mettre", "entre parenthèses"): "suspend", ("mettre", "fin"): "end", ("mettre", "pied"): "launch", ("mettre", "place"): "launch",
    ("mettre", "terme"): "end", ("mettre", "à l'arrêt"): "suspend", ("mettre", "à la porte"): "leave end", ("monter", "créneau"): "object",
    ("monter", "en puissance"): "grow", ("montrer", "comment"): "train", ("opposer", "fin de non-recevoir"): "object", ("opposer", "refus"): "object",
    ("opposer", "veto"): "object", ("ouvrir", "porte"): "consent", ("participer", "combat"): "battle", ("passer", "entre les mains"): "learn",
    ("passer", "par les cours"): "learn", ("passer", "par leurs"): "learn", ("passer", "par ses"): "learn", ("passer", "revue"): "wonder",
    ("poser", "condition"): "condition", ("poser", "ultimatum"): "demand", ("prendre", "ampleur"): "grow", ("prendre", "décision"): "decide", ("prendre", "fin"): "end",
    ("prendre", "part aux combats"): "battle", ("recevoir", "formation"): "learn", ("recevoir", "instruction"): "learn",
    ("sortir", "combat"): "battle", ("sortir", "école"): "learn", ("souhaiter", "bienvenue"): "consent welcome", ("suivre", "cours"): "learn",
    ("suivre", "formation"): "learn", ("suivre", "instruction"): "learn", ("suivre", "module"): "learn", ("suivre", "session"): "learn", ("suivre", "stage"): "learn",
    ("tendre", "main"): "tone", ("tenir", "prêt"): "ready", ("terminer", "formation"): "learn", ("terminer", "stage"): "learn", ("tirer", "trait"): "end",
    ("tomber", "accord"): "decide", ("tourner", "page"): "end", ("trouver", "accord"): "decide", ("voir", "bon œil"): "consent", ("voir", "jour"): "launch",
    ("voir", "mauvais œil"): "object", ("voir", "œil"): "object", ("énoncer", "condition"): "condition",
    ("faire", "valise"): "leave", ("faire", "bagage"): "leave", ("lever", "camp"): "leave", ("vider", "lieux"): "leave", ("passer", "sous la barre"): "shrink",
    ("tomber", "sous la barre"): "shrink", ("aller", "à la maison"): "leave", ("revenir", "à la maison"): "leave", ("revenir", "au pays"): "leave",
    ("apporter", "vers le bas"): "shrink", ("tirer", "vers le bas"): "shrink", ("amener", "à la maison"): "leave", ("apporter", "à la maison"): "leave",
    ("faire", "sourde oreille"): "object", ("rester", "sourd"): "object", ("mettre", "disposition"): "deploy", ("donner", "ordre"): "order",
    ("donner", "instruction"): "order", ("laisser", "tomber"): "hurt", ("renvoyer", "responsabilité"): "demand", ("taper", "poing"): "hurt", ("montrer", "dents"): "hurt",
    ("tordre", "bras"): "press", ("forcer", "main"): "press", ("faire", "pression"): "press", ("mettre", "pression"): "press", ("accentuer", "pression"): "press",
    ("accroître", "pression"): "press", ("jouer", "cavalier seul"): "hurt", ("faire", "cavalier seul"): "hurt", ("serrer", "coude"): "tone",
    ("rendre", "hommage"): "tone welcome", ("faire", "éloge"): "tone welcome", ("recoller", "morceau"): "tone", ("panser", "plaie"): "tone",
    ("travailler", "main dans la main"): "tone", ("marcher", "main dans la main"): "tone", ("tenir", "grief"): "hurt", ("donner", "satisfecit"): "welcome",
    ("décerner", "satisfecit"): "welcome", ("battre", "des mains"): "welcome", ("apporter", "soutien"): "support back", ("apporter", "appui"): "support back",
    ("accorder", "soutien"): "support back", ("offrir", "soutien"): "support back", ("exprimer", "soutien"): "support back",
    ("assurer", "de son soutien"): "support back", ("assurer", "de son appui"): "support back", ("remettre", "à plat"): "wonder", ("mettre", "à plat"): "wonder",
    ("faire", "inventaire"): "wonder", ("faire", "bilan"): "wonder", ("répondre", "par la négative"): "deny", ("dresser", "inventaire"): "wonder",
    ("aller", "au combat"): "battle", ("partir", "au combat"): "battle", ("monter", "au front"): "battle", ("aller", "combattre"): "battle",
    ("prendre", "les armes"): "battle", ("faire", "la guerre"): "battle", ("faire", "le coup de feu"): "battle", ("suivre", "sur le terrain"): "battle",
    ("accompagner", "sur le terrain"): "battle", ("remettre", "à plus tard"): "suspend", ("mettre", "en veilleuse"): "suspend", ("mettre", "entre deux"): "suspend",
}
REFLEXIVE = {
    "tourner": "ask",
    "accorder": "decide", "engager": "promise", "entendre": "decide", "féliciter": "support tone back welcome", "opposer": "object", "prononcer": "settle vote", "réengager": "tone", "réjouir": "support tone back welcome",
    "accommoder": "consent", "agacer": "object", "alarmer": "object", "cabrer": "object", "désoler": "object", "émouvoir": "object", "offenser": "object", "dresser": "object", "désengager": "leave shrink", "élever": "object", "indigner": "object", "inquiéter": "object", "insurger": "object", "offusquer": "object", "récrier": "object",
    "retirer": "leave shrink", "tenir": "", "interroger": "wonder", "préparer": "ready plan", "apprêter": "ready plan",
    "battre": "battle", "maintenir": "stay", "poursuivre": "stay",
}
# With "se" these are another verb; without one of these words behind them, these ask for nothing.
NOT_REFLEXIVE = frozenset({"demander", "porter", "passer", "rappeler", "trouver", "ouvrir"})
_TO = frozenset({"à", "au", "aux", "pour", "de", "d'", "que", "qu'"})
NEEDS = {**dict.fromkeys(("appeler", "inviter", "presser", "proposer"), _TO), **dict.fromkeys(("compter", "miser", "tabler"), frozenset({"sur"})), "insister": frozenset({"pour"})}

# These say of another verb that it begins, lasts or ends; by themselves they are events: "L'Otan continue de former", "commence à planifier".
ASPECTS = frozenset({"arrêter", "cesser", "commencer", "continuer", "débuter", "finir", "persister", "recommencer"})
# Their object feels what their subject does: "le renfort hérisse le Fatah".
EXPERIENCED = frozenset({"agacer", "braquer", "courroucer", "crisper", "exaspérer", "choquer", "offenser", "outrer", "ulcérer", "hérisser", "heurter", "indisposer", "irriter", "révolter", "scandaliser"})
# Nouns for those who take a side, after whom the side stands: "M. Sadr, adversaire de toute présence étrangère".
PARTISANS = {"adversaire": "object", "détracteur": "object", "opposant": "object", "pourfendeur": "object", "défenseur": "back", "partisan": "back"}
COMING_FROM = frozenset({"venir", "émaner", "provenir"})
# With a person and an infinitive they ask for something.
URGING = frozenset({"encourager", "inciter", "pousser", "presser"})
# With an infinitive the subject means to do it, else it asks others: "Bagdad souhaite adhérer", "Bagdad souhaite que l'Otan reste".
WISHES = frozenset({"désirer", "souhaiter", "vouloir"})
# "rien n'est arrêté", "aucun chiffre n'a été arrêté": with these "arrêter" is to decide.
SETTLED = frozenset({"calendrier", "chiffre", "choix", "date", "décision", "effectif", "liste", "niveau", "rien", "total"})

# Verbs whose finite forms the model takes for nouns or adjectives, or gives a wrong lemma.
MISREAD = frozenset({
    "accepter", "accorder", "accuser", "affirmer", "aider", "annoncer", "appeler", "approuver", "assurer", "attaquer", "augmenter", "autoriser", "chasser",
    "chercher", "commencer", "compter", "condamner", "contester", "convoquer", "critiquer", "demander", "dispenser", "donner", "doubler", "démentir", "dénoncer",
    "dépêcher", "désirer", "encadrer", "encourager", "enseigner", "entraîner", "envoyer", "exiger", "former", "frapper", "fustiger", "garder", "interroger", "juger",
    "limiter", "louer", "menacer", "montrer", "moquer", "muscler", "nier", "plaider", "porter", "presser", "proposer", "prôner", "quitter", "railler", "ramener",
    "rapatrier", "recommander", "refuser", "rejeter", "renforcer", "renvoyer", "repousser", "reprocher", "rester", "retirer", "réclamer", "réexaminer", "réviser",
    "saluer", "scander", "signer", "sommer", "souhaiter", "suspendre", "tolérer", "toucher", "tripler", "voter", "élargir", "étoffer",
})
# Verbs that share finite forms with another: "fonde" (fonder), "fondent".
TWINS = frozenset({"fondre", "occire", "passer", "sortir"})
# Participles whose forms the model takes for nouns: "mise en place en 2018".
PARTICIPLE_NOUNS = {"chargée": "charger", "chargées": "charger", "mise": "mettre", "mises": "mettre"}
AFTER_VERB = frozenset({"à", "au", "aux", "de", "d'", "l'", "la", "le", "les", "que", "qu'", "des", "du", "pour", "sur", "«", '"', "actuellement", "désormais"})

# Those whom a government sends and calls back; with them as their object these verbs move troops.
TROOPS = frozenset({"bataillon", "boy", "brigade", "contingent", "conseiller", "force", "formateur", "garnison", "gi", "homme", "instructeur", "militaire", "parachutiste", "régiment", "soldat", "troupe", "unité"})
OF_TROOPS = {"rappeler": frozenset({"leave", "shrink"}), "préparer": frozenset({"train"}), "exercer": frozenset({"train"}), "aguerrir": frozenset({"train"})}

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
FORMS_OF_HAVING = frozenset({"a", "ont", "ai", "as", "avons", "avez", "avait", "avaient", "aura", "auront", "aurait", "auraient", "ait", "aient", "avoir", "ayant"})
# Participles that do not show their verb.
PARTICIPLES = {
    "admis": "admettre", "conclu": "conclure", "exclu": "exclure", "maintenu": "maintenir", "obtenu": "obtenir", "offert": "offrir", "ouvert": "ouvrir", "permis": "permettre",
    "promis": "promettre", "requis": "requérir", "réduit": "réduire", "soumis": "soumettre", "souscrit": "souscrire", "soutenu": "soutenir",
}
ALL_VERBS = frozenset(v for vs in VERBS.values() for v in vs)
WHICH = frozenset({"laquelle", "lequel", "lesquelles", "lesquels"})
POSSESSIVES = frozenset({"leur", "leurs", "nos", "notre", "sa", "ses", "son"})

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
# Not to do this with something is to have it; to do it too.
HIDING = frozenset({"cacher", "dissimuler", "masquer", "taire"})
# What is done with a plan; with "ne … pas" there is none. Where plans lie.
THOUGHT_OF = frozenset({"agir", "approuver", "décider", "demander", "discuter", "étudier", "évoquer", "examiner", "exister", "question"})
ON_THE_TABLE = ("sur la table", "à l'ordre du jour", "d'actualité", "à l'étude", "au programme", "dans les cartons", "au menu", "à l'agenda", "dans l'air", "en vue", "en préparation", "dans nos plans", "dans les plans", "à l'examen")
REFUSING = frozenset({"abstenir", "démentir", "écarter", "exclure", "nier", "réfuter", "refuser", "refus", "rejeter", "rejet", "renoncer", "renoncement", "s'abstenir", "exclu", "interdire", "contester", "abandonner", "repousser"})
AHEAD_NOUNS = frozenset({"appel", "décision", "demande", "engagement", "intention", "invitation", "objectif", "plan", "prêt", "projet", "promesse", "proposition", "refus", "volonté", "souhait", "opportunité", "question", "moment"})
# What a change does that is not over.
NOT_OVER = frozenset({"commencer", "continuer", "débuter", "devoir", "dépendre", "pouvoir", "reprendre", "rester"})
# What takes a consent back.
WITHDRAWING = frozenset({"reprendre", "annuler", "dédire", "retirer", "revenir", "révoquer", "rétracter", "suspendre"})
# Before an infinitive: it could be done, and is not said to be.
POTENTIAL = frozenset({"aptitude", "capable", "capacité", "possibilité"})
# Verbs that only carry the noun of what is done: "pour mener des activités de formation".
CONDUCTING = frozenset({"confier", "assurer", "borner", "cantonner", "conduire", "consacrer", "limiter", "proposer", "dispenser", "donner", "effectuer", "mener", "offrir"})
# Verbs whose subject does what their object names: "préparer un retour", "annoncer un retrait".
CARRYING_OUT = frozenset({"reconduire", "accélérer", "approuver", "autoriser", "avaliser", "confirmer", "exprimer", "maintenir", "marteler", "renouveler", "répéter", "réitérer", "adresser", "annoncer", "déposer", "envoyer", "formuler", "présenter", "transmettre", "décider", "effectuer", "engager", "entamer", "envisager", "lancer", "opérer", "ordonner", "planifier", "poursuivre", "préparer", "prévoir", "promettre"})
# What is put to the vote: to back it is not to back what it is about.
PAPERS = frozenset({"amendement", "motion", "projet", "proposition", "pétition", "résolution", "texte"})
# Units of a stay.
SPANS = frozenset({"an", "année", "jour", "mois", "semaine"})
# In phrases of time: "pour l'heure", "pour le moment".
TIMES = frozenset({"heure", "instant", "moment"})
# Nouns that are acts of those to whom they belong.
ACTS = frozenset(w for ws in NOUNS.values() for w in ws) | {"lettre", "message", "texte", "communiqué", "résolution", "déclaration", "vote", "politique"}
