"""French words around claims: who speaks, who owns, where phrases end."""

SELF = frozenset({"il", "elle", "ils", "elles"})
PERSONS = SELF | {"on", "je", "j'", "nous", "vous"}
SAME_SOURCE = frozenset({"ce dernier", "ce responsable", "ce haut responsable", "cette source", "cette dernière", "la même source", "le même responsable", "le responsable", "le haut responsable", "l'officiel", "l' officiel"})
SPEAKERS = frozenset({"je", "j'", "moi", "nous"})
# What is written, voted or signed speaks for those who did.
PAPERS = frozenset({"communiqué", "déclaration", "fatwa", "lettre", "message", "motion", "pétition", "projet", "proposition", "recommandation", "résolution", "sermon", "texte", "tribune", "tweet", "vote"})
# What a parliament passes; without an author it is that of the only one at hand.
VOTED = frozenset({"motion", "résolution", "scrutin", "vote"})
ORDINALS = frozenset({"dernier", "dernière", "premier", "première", "second", "seconde"})    # "Le premier, porté par le Fatah, exige …"
# Before a verb: it should happen ("il est temps que", "l'heure est venue de").
OBLIGING = frozenset({"attendre", "devoir", "falloir", "heure", "prier", "sommer", "temps", "urgent"})
POSSESSIVES = frozenset({"leur", "leurs", "nos", "notre", "ses", "son"})

# Subjects that do nothing: "l'heure est venue de", "la question est de".
EMPTY = frozenset({"but", "heure", "idée", "jour", "moment", "objet", "question", "temps"})

# "chercheur au Parlement", "le convoi de l'Otan": nouns whose owner is not the one who acts.
MERE_THINGS = frozenset({"article", "base", "budget", "chercheur", "convoi", "doute", "expert", "journal", "missile", "roquette", "question", "raid", "attaque"})

# Verbs that happen to their subject.
INTRANSITIVE = frozenset({"commencer", "croître", "débuter", "démarrer", "finir", "grandir", "naître", "perdurer", "persister", "redémarrer"})

PHRASE_ENDS = frozenset({",", ";", ":", "(", ")", "qui", "que", "qu'", "dont", "où", "»", "—", "pour", "afin"})
REACH_ENDS = frozenset({",", ";", ":", "(", ")", "qui", "que", "qu'", "dont", "où", "»", "—", '"', "”"})
CLAUSE_ENDS = frozenset({";", ":", "(", "qui", "dont", "où", "alors", "tandis", "—", "mais", "si", "quand", "lorsque", "lorsqu'", "tant"})
# Prepositions that open another phrase behind an object.
OTHER_PHRASES = frozenset({"à", "afin", "au", "aux", "avec", "contre", "dans", "depuis", "en", "par", "pour", "sans", "selon", "sous", "sur"})
# Verbs that happen to their subject where no object follows.
LABILE = frozenset({
    "augmenter", "baisser", "cesser", "continuer", "croître", "diminuer", "doubler", "décupler", "fermer", "grossir", "ouvrir", "quadrupler", "quintupler", "recommencer", "reprendre", "tripler",
})

# Around numbers of people.
COMPRISING = frozenset({"aligner", "compter", "comprendre", "comporter", "disposer", "employer", "engager", "être", "mobiliser", "occuper", "rassembler", "regrouper", "réunir", "totaliser"})
JOINING = frozenset({"intégrer", "passer", "rallier", "rejoindre", "renforcer"})
LEAVING = frozenset({"évacuer", "partir", "quitter"})
LOSSES = frozenset({"blesser", "mort", "mourir", "périr", "tuer"})
HOLDING = frozenset({"conserver", "demeurer", "garder", "laisser", "maintenir", "maintien", "rester", "stabiliser"})
RAISING = frozenset({"augmenter", "acheminer", "déployer", "dépêcher", "envoi", "envoyer", "porter", "renforcer", "renvoyer", "renfort"})
GOING = frozenset({"partir", "quitter", "rentrer", "rester", "sortir"})
SPENDING = frozenset({"atteindre", "avoisiner", "dépasser", "élever", "allouer", "consacrer", "dépenser", "débourser", "représenter"})
REDUCING = frozenset({"chuter", "descendre", "retranchement", "retrancher", "tomber", "abaisser", "baisse", "diminuer", "évacuer", "ramener", "rapatrier", "réduction", "réduire", "retirer", "retrait"})
LEARNING = frozenset({"achever", "assister", "bénéficier", "entamer", "intégrer", "main", "passer", "profiter", "recevoir", "sortir", "suivre", "terminer"})
ABROAD = frozenset({"européen", "national"})     # "des formateurs européens": not NATO's as such
PARTS = frozenset({"dizaine", "essentiel", "gros", "groupe", "majorité", "millier", "moitié", "partie", "plupart", "poignée", "quart", "reste", "tiers", "totalité"})
MEMBERS = frozenset({"cadre", "conseiller", "instructeur", "formateur", "effectif", "expert", "officier", "spécialiste", "femme", "gens", "homme", "membre", "personne"})
GIVEN = frozenset({"apport", "contribution", "participation"})
TALKING = frozenset({"avancer", "chiffre", "citer", "évoquer", "nombre", "parler", "question"})
TRAINING = frozenset({"entraîner", "former", "formation", "instruire"})

# Around conditions.
CONSENTING = ("bienvenu", "besoin d", "accord", "approuv", "approb", "autoris", "aval", "consent", "feu vert", "invit", "souhait", "souverain", "demand", "accept", "volonté", "veul", "voudr", "vouloir", "priera", "prie", "exig", "réclam", "désir")

# What takes up a fact told before: a noun with "ce" or an article, a verb with "y" or "en".
MESSAGES = frozenset({"appel", "avertissement", "demande", "exigence", "injonction", "message", "objectif", "position", "refus", "requête", "résolution", "revendication", "souhait", "texte", "ultimatum", "vote"})
TAKING_UP = frozenset({"ce", "cet", "cette", "un", "une", "le", "la", "l'", "son", "sa"})

# Consent, and verbs that say that it is still to be had.
CONSENTS = frozenset({
    "accord", "agrément", "approbation", "assentiment", "autorisation", "aval", "bénédiction", "consentement", "consultation", "décision", "feu", "invitation", "permission", "ratification", "réponse", "souhait", "volonté", "vote", "vouloir",
})
WEAK_CONSENTS = frozenset({"consultation", "décision", "feu", "invitation", "réponse", "souhait", "volonté", "vote", "vouloir"})
NEEDING = frozenset({
    "assujettir", "attendre", "conditionner", "dépendre", "exiger", "falloir", "impliquer", "nécessiter", "obtenir", "recevoir", "requérir", "solliciter", "soumettre", "subordonner", "supposer", "suspendre", "tributaire",
})

# Whoever does this before an "if" sets terms: "épargneront les instructeurs tant que …", "ne signera que si …".
SPARING = frozenset({"cesser", "coopérer", "discuter", "épargner", "laisser", "négocier", "parler", "respecter", "signer", "suspendre", "tolérer", "viser", "voter"})

# Before an infinitive these say how it stands with it.
MODAL_VERBS = frozenset({"aller", "compter", "continuer", "devoir", "envisager", "falloir", "pouvoir", "prévoir", "refuser", "souhaiter", "vouloir"})
ANSWERING = frozenset({"réponse", "suite", "répond", "répondant", "répondent", "répondre", "répondu"})
# What may be, or is said to be and is not.
SUPPOSED = frozenset({"éventuel", "hypothétique", "possible", "potentiel", "prétendu", "supposé"})
# Those who serve somebody: "ses lieutenants".
STAFF = frozenset({"adjoint", "cabinet", "collaborateur", "collaboratrice", "conseiller", "diplomate", "émissaire", "entourage", "envoyé", "équipe", "gouvernement", "lieutenant", "ministre", "porte-parole", "service"})
TEACHERS = frozenset({"conseiller", "formateur", "instructeur"})
# "la mission chargée de former", "lancée pour conseiller".
TASKING = frozenset({"appeler", "charger", "créer", "concevoir", "dédier", "déployer", "destiner", "établir", "instaurer", "installer", "lancer", "mandater", "mettre", "monter", "ouvrir", "prévoir", "vouer"})
# What somebody calls his own: "notre engagement n'a pas changé".
COMMITMENTS = frozenset({"détermination", "engagement", "mandat", "objectif", "présence", "travail", "volonté"})
# NATO's people where nobody else is meant.
COLLECTIVES = frozenset({"allié", "ambassadeur", "chef", "dirigeant", "ministre"})
# Roles that a text gives without a country to people of the country it is about.
HOME_ROLES = frozenset({"archevêque", "métropolite", "patriarche", "sayyed", "ayatollah", "cheikh", "imam", "milicien", "mollah", "peshmerga", "prédicateur"})
# They watch and explain, wherever they are from.
OBSERVERS = frozenset({
    "analyste", "auteur", "autrice", "chercheur", "chercheuse", "chroniqueur", "chroniqueuse", "correspondant", "correspondante", "éditorialiste", "envoyé", "envoyée", "essayiste", "expert", "experte",
    "journaliste", "politologue", "professeur", "professeure", "reporter", "sénateur", "sénatrice", "spécialiste",
})
# What consent is asked for by a verb: "soit approuvée par le Parlement".
CONSENT_VERBS = frozenset({
    "accepter", "agréer", "approuver", "arrêter", "autoriser", "avaliser", "consulter", "contresigner", "demander", "décider", "déterminer", "entériner", "fixer", "inviter", "ratifier", "solliciter", "valider",
})
# With "notre": the speaker's own side.
ONES_OWN = frozenset({"ma", "mes", "mon", "nos", "notre", "sa", "son"})
ONES_PARTY = frozenset({"bloc", "brigade", "faction", "formation", "groupe", "mouvement", "organisation", "parti", "tribu"})
# Told by the outlet, also where a statement reads them: "condamne les frappes", "souhaite que l'Otan reste"; not "salue".
STANCES_TOLD = frozenset({"condamner", "craindre", "espérer", "menacer", "redouter", "souhaiter"})
# A state's, where somebody of that state speaks of it.
STATE_BODIES = frozenset({"cabinet", "exécutif", "gouvernement", "pouvoir"})
OWN_COUNTRY = frozenset({"bloc", "brigade", "faction", "formation", "groupe", "mouvement", "organisation", "parti", "tribu", "armée", "force", "gouvernement", "nation", "parlement", "pays", "peuple", "soldat"})

# They say nothing of what a sentence is about.
EMPTY_WORDS = frozenset({"le", "la", "les", "l'", "de", "du", "des", "d'", "un", "une", "et", "à", "en", "que", "qu'", "qui", "ce", "se", "s'", "il", "elle", "on", "au", "aux", "dans", "par", "pour", "sur", "son", "leur"})
