"""Nouns for those who can speak, and for what speaks in their stead. Forms are lower-case, singular and plural."""

# People; most others are known by their ending (`PERSON_ENDINGS`).
PERSONS = frozenset({
    "activistes", "adjoint", "adjointe", "adjoints", "adjudant", "adjudant-chef", "adjudante", "adjudante-cheffe", "adjudants",
    "adolescent", "adolescente", "adversaire", "adversaires", "agence", "aîné", "aînée", "allié", "alliés", "ambassadeur", "ambassadrice",
    "ami", "amie", "amiral", "amis", "analyste", "analystes", "artisan", "aumônier", "autorité", "autorités", "avocat", "avocate",
    "avocats", "ayatollah", "beau-frère", "belle-sœur", "bénévole", "berger", "blogueur", "blogueuse", "boulanger", "brigadier", "cadet",
    "cadette", "cadre", "cadres", "camarade", "camarades", "candidat", "candidate", "candidats", "capitaine", "capitaines", "caporal",
    "caporale", "cardinal", "célébrité", "chancelier", "chancelière", "charpentier", "chauffeur", "chauffeuse", "chef", "cheffe", "chefs",
    "cheikh", "chercheur", "chercheurs", "chercheuse", "chiites", "chrétiens", "cinéaste", "citoyen", "citoyenne", "citoyens", "civils",
    "co-auteur", "collègue", "collègues", "colonel", "colonelle", "combattant", "combattante", "combattants", "commandant", "commandante",
    "commandants", "commerçant", "commerçante", "commerçants", "commissaire", "commissaires", "compagnon", "comparse", "compatriotes",
    "compère", "confrère", "conseil", "conseiller", "conseillère", "conseillers", "consul", "consœur", "contempteurs", "convive",
    "coordinateur", "coreligionnaires", "correspondant", "correspondante", "correspondants", "critiques", "curé", "dame", "défenseurs",
    "délégué", "déléguée", "délégués", "démineur", "démineurs", "démineuse", "démocrates", "déplacés", "député", "député-maire", "députée",
    "députées", "députés", "détracteur", "détracteurs", "dignitaire", "diplomate", "diplomates", "dirigeant", "dirigeante", "dirigeants",
    "dissident", "dissidents", "docteur", "doyen", "doyenne", "économiste", "écrivain", "écrivaine", "éditorialiste", "élève", "élèves",
    "élu", "élue", "élus", "émir", "émissaire", "employé", "employée", "employés", "enseignant", "enseignante", "enseignants", "entourage",
    "envoyé", "envoyée", "épouse", "époux", "étudiant", "étudiante", "étudiants", "évêque", "exilé", "exilés", "expert", "experte",
    "experts", "famille", "familles", "femme", "femmes", "fiancé", "fiancée", "fille", "fils", "fonctionnaire", "fondateur", "formatrice",
    "frère", "gamin", "gamine", "gendarme", "général", "générale", "généraux", "gens", "géopolitologue", "gérant", "gérante", "gouverneur",
    "gradé", "gradés", "grand-mère", "grand-père", "guide", "habitant", "habitants", "habituée", "héritier", "historien", "homme", "hommes",
    "homologue", "homologues", "imam", "imams", "infirmier", "infirmière", "infirmières", "ingénieur", "initiés", "instituteur",
    "institutrice", "insurgés", "intéressé", "intéressée", "interlocuteur", "interlocuteurs", "internaute", "internautes", "interprète",
    "interprètes", "jeunes", "journal", "journaliste", "juriste", "juristes", "kurdes", "leader", "leaders", "lecteurs", "lieutenant",
    "lieutenant-colonel", "lieutenante", "lieutenante-colonelle", "locataire", "magistrat", "magistrate", "maire", "maires", "major",
    "majore", "maman", "manifestant", "manifestante", "manifestants", "marchand", "marchande", "marchands", "maréchal", "mari", "médecin",
    "médecins", "médiateur", "membre", "membres", "mère", "milicien", "miliciens", "militaire", "militaires", "militante", "militants",
    "ministre", "ministres", "moine", "moines", "mollah", "mufti", "nationalistes", "négociateur", "négociatrice", "neveu", "nièce",
    "notable", "notables", "observateur", "observateurs", "observatrice", "octogénaire", "officiel", "officielle", "officiels", "officier",
    "officière", "officiers", "oncle", "opposant", "opposants", "orateur", "oratrice", "otages", "ouvrier", "ouvriers", "papa", "pape",
    "parent", "parents", "parlementaire", "parlementaires", "partenaire", "partenaires", "participant", "participante", "participants",
    "partisan", "partisans", "passant", "passante", "passants", "patriarche", "patron", "patronne", "paysan", "pédiatre", "pèlerins",
    "père", "personnalité", "personnalités", "peshmerga", "peshmergas", "peuple", "pilote", "plaignant", "plaignants", "poète", "policier",
    "policière", "policiers", "politologue", "pompier", "porte-parole", "prêcheur", "prédicateur", "préfet", "préfète", "prélat", "premier",
    "premier-ministre", "président", "présidente", "présidents", "prêtre", "prince", "princesse", "proche", "proches", "procureur",
    "professeur", "professeure", "protestataires", "proviseur", "proviseure", "quadragénaire", "quinquagénaire", "quotidien", "rabbin",
    "ravisseurs", "rebelle", "rebelles", "recrue", "recrues", "réfugié", "réfugiée", "réfugiés", "reine", "religieux", "reporter",
    "représentant", "représentante", "représentants", "républicains", "rescapé", "réserviste", "réservistes", "responsable", "responsables",
    "restaurateur", "retraité", "retraitée", "retraités", "rival", "rivaux", "riverain", "riveraine", "riverains", "roi", "romancier",
    "romancière", "sadristes", "sage", "sages", "sceptiques", "secouriste", "secouristes", "secrétaire", "sénateur", "sénateurs",
    "sénatrice", "sénatrices", "séparatistes", "septuagénaire", "sergent", "sergent-chef", "sergente", "sexagénaire", "sg", "signataires",
    "sociologue", "soldat", "soldate", "soldats", "source", "sources", "sous-lieutenant", "sous-officier", "sous-officiers",
    "sous-secrétaire", "souverain", "spécialiste", "spécialistes", "stagiaire", "stagiaires", "stratège", "successeur", "sunnites",
    "syndicaliste", "sœur", "talibans", "taulier", "technicien", "témoin", "témoins", "trentenaire", "tribuns", "tuteur", "universitaire",
    "universitaires", "vendeur", "vétéran", "veuve", "vice-amiral", "vice-ministre", "vice-président", "vice-présidente", "victime",
    "victimes", "vieillard", "villageois", "villageoise", "vingtenaire", "vis-à-vis", "voisin", "voisins", "voix", "volontaire",
    "volontaires", "voyageur", "yézidis",
})

# Institutions and groups.
BODIES = frozenset({
    "académie", "administration", "agence", "agences", "alliance", "ambassade", "armée", "armées", "assemblée", "association",
    "associations", "bloc", "brigade", "brigades", "bureau", "cabinet", "cabinets", "camp", "capitale", "capitales", "cellule", "cellules",
    "centre", "chambre", "chambres", "chancellerie", "chancelleries", "clan", "clans", "clergé", "club", "coalition", "coalitions",
    "collectif", "collège", "comité", "comités", "commandement", "commission", "commissions", "communauté", "confédération", "conférence",
    "congrès", "conseil", "consulat", "contingent", "coordination", "cour", "croissant-rouge", "croix-rouge", "délégation", "département",
    "députation", "détachement", "diplomatie", "direction", "directoire", "duma", "église", "élysée", "équipe", "équipes", "état",
    "état-major", "état-majors", "états", "exécutif", "exécutifs", "faction", "factions", "fédération", "firme", "fondation", "force",
    "forces", "gouvernement", "gouvernements", "gouvernorat", "groupe", "groupement", "groupements", "groupes", "guérilla", "hachd",
    "hiérarchie", "hôpital", "inspection", "instance", "instances", "institut", "institution", "institutions", "junte", "justice",
    "kremlin", "laboratoire", "laboratoires", "ligue", "mairie", "maison-blanche", "majorité", "marine", "marja", "marjaïa", "médias",
    "milice", "milices", "ministère", "ministères", "mission", "missions", "mosquée", "mouvement", "nation", "nations", "observatoire",
    "office", "ong", "opposition", "organisation", "organisations", "organisme", "organismes", "palais", "parlement", "parlements",
    "parquet", "parti", "parties", "partis", "patriarcat", "patronat", "pays", "pentagone", "police", "préfecture", "présidence", "presse",
    "primature", "protagonistes", "puissances", "qg", "quartier", "quartier-général", "rédaction", "régime", "régiment", "représentation",
    "république", "royaume", "rue", "secrétariat", "sénat", "service", "services", "syndicat", "tandem", "télévision", "think-tank",
    "tribu", "tribunal", "tribunaux", "tribus", "troupe", "union", "université", "vatican",
})

# What is written and can speak for its author.
DOCUMENTS = frozenset({
    "allocution", "annonce", "audit", "avis", "banderole", "billet", "brochure", "bulletin", "câble", "circulaire", "communication",
    "communiqué", "communiqués", "compte-rendu", "courriel", "courrier", "déclaration", "déclarations", "dépêche", "discours", "document",
    "documents", "éditorial", "enquête", "étude", "évaluation", "expertise", "lecture", "lettre", "lettres", "mail", "manifeste", "mémo",
    "mémorandum", "message", "messages", "missive", "motion", "motions", "note", "oukase", "pamphlet", "pancarte", "pétition", "post",
    "préambule", "projet", "proposition", "publication", "publications", "questionnaire", "rapport", "rapports", "résolution",
    "résolutions", "résumé", "sermon", "sondage", "synthèse", "télégramme", "texte", "textes", "tract", "transcription", "tribune", "tweet",
    "ultimatum", "verbatim", "vidéo",
})

# What goes about without an author: "des rumeurs selon lesquelles".
REPORTS = frozenset({
    "affirmation", "affirmations", "allégations", "bruit", "bruits", "fuite", "fuites", "indiscrétions", "information", "informations", "propos", "rumeur", "rumeurs", "spéculations", "théorie", "thèse",
})

# Figures that somebody has counted: "selon les chiffres du Pentagone".
DATA = frozenset({
    "bilan", "calcul", "calculs", "chiffres", "comptage", "décompte", "données", "estimation", "estimations", "estimé", "évaluation",
    "évaluations", "informations", "mesures", "prévision", "prévisions", "projections", "rapports", "recensement", "registres", "relevés",
    "sondages", "statistiques",
})

# What is written and binds, but says nobody's words.
MUTE = frozenset({"accord", "accords", "article", "charte", "constitution", "loi", "mandat", "règlement", "traité"})

# With "notre", these are the outlet itself.
OWN_STAFF = frozenset({"collaborateur", "collaboratrice", "collègue", "correspondant", "correspondante", "envoyé", "envoyée", "informations", "journal", "journaliste", "rédaction", "reporter"})

PERSON_ENDINGS = ("cheur", "cheurs", "cheuse", "cien", "ciens", "cienne", "iste", "istes", "logue", "logues", "seur", "seurs", "teur", "teurs", "trice", "trices")
NOT_PERSONS = frozenset({
    "ascenseur", "catalogue", "dialogue", "dialogues", "épaisseur", "facteur", "facteurs", "fraîcheur", "liste", "listes", "matrice",
    "moteur", "moteurs", "ordinateur", "piste", "pistes", "secteur", "secteurs",
})
# What a source asks for before it speaks.
TERMS = frozenset({
    "anonymat", "anonymement", "cité", "citée", "cités", "identifié", "identifiée", "identifiés", "nommé", "nommée", "nommés",
})

# Speakers whom the text hides, when no name stands with them.
ANONYMOUS = frozenset({
    "ambassadeur", "ambassadrice", "analyste", "analystes", "cadre", "capitaine", "certains", "chercheur", "chercheurs", "chercheuse",
    "collègue", "collègues", "colonel", "combattant", "combattants", "commandant", "commerçant", "commerçante", "connaisseur", "conseiller",
    "conseillère", "conseillères", "conseillers", "diplomate", "diplomates", "dirigeant", "dirigeants", "élu", "élue", "employé",
    "employée", "employés", "enseignant", "enseignante", "entourage", "étudiant", "étudiante", "expert", "experte", "experts",
    "fonctionnaire", "fonctionnaires", "formateur", "formateurs", "formatrice", "général", "gradé", "gradés", "habitant", "habitante",
    "habitants", "habituée", "initié", "initiés", "instructeur", "instructeurs", "instructrice", "interlocuteur", "internaute",
    "internautes", "interprète", "juriste", "juristes", "lecteur", "lectrice", "lieutenant", "médecin", "milicien", "miliciens",
    "militaire", "militaires", "négociateur", "négociateurs", "négociatrice", "observateur", "observateurs", "observatrice", "officiel",
    "officiels", "officier", "officière", "officiers", "parlementaire", "parlementaires", "participant", "participante", "participants",
    "passant", "passants", "personnalité", "personne", "personnes", "policier", "policiers", "porte-parole", "proche", "proches",
    "proviseur", "proviseure", "responsable", "responsables", "retraité", "retraitée", "riverain", "riverains", "sceptiques", "secouriste",
    "sergent", "soldat", "soldate", "source", "sources", "spécialiste", "spécialistes", "stagiaire", "stagiaires", "témoin", "témoins",
    "universitaire", "universitaires", "vétéran", "voix",
})
# Of these also the definite form hides who speaks ("soupire la proviseure", "les sceptiques"), unless they stand for somebody named.
COMMON = frozenset({
    "analystes", "bénévole", "berger", "blogueur", "chauffeur", "chauffeuse", "commerçant", "commerçante", "commerçants", "critiques",
    "défenseurs", "détracteurs", "employé", "employée", "enseignant", "enseignante", "entourage", "étudiant", "étudiante", "étudiants",
    "experts", "gérant", "gérante", "grand-mère", "habitant", "habitante", "habitants", "initiés", "instituteur", "institutrice",
    "internautes", "interprète", "marchand", "marchande", "médecin", "observateurs", "opposants", "ouvrier", "partisans", "passants",
    "paysan", "policier", "proviseur", "proviseure", "retraité", "retraitée", "riverain", "riverains", "sceptiques", "soldat", "soldats",
    "source", "sources", "spécialistes", "stagiaire", "stagiaires", "témoin", "témoins", "vendeur", "vendeuse", "vétéran", "villageois",
})
# Without a name these speak for their institution ("un porte-parole du ministère"), and those who demonstrate for the people.
STAND_FOR = frozenset({"commandant", "commandante", "ministre", "porte-parole", "représentant", "représentante"})
CROWD_PEOPLE = frozenset({"foule", "manifestant", "manifestante", "manifestants", "manifestantes", "protestataires"})
INDEFINITE = frozenset({"certaines", "certains", "d'autres", "de", "des", "deux", "plusieurs", "quelques", "trois", "un", "une"})

# Nouns of number before those who speak: "des milliers de manifestants".
CROWDS = frozenset({
    "centaine", "centaines", "dizaine", "dizaines", "foule", "groupe", "majorité", "millier", "milliers", "nombre", "partie", "plupart",
    "poignée", "quinzaine", "trentaine", "vingtaine",
})

# Before a name or as the first word of an apposition: titles and ranks, with or without a full stop.
TITLES = frozenset({
    "adm.", "amiral", "capt.", "cdt", "cdt.", "cmdr", "cmdr.", "col", "col.", "colonel", "dr", "dr.", "gal", "gal.", "gen.", "gén.",
    "général", "lieutenant", "lieutenant-colonel", "lt", "lt.", "m", "m.", "madame", "maître", "maj.", "major", "me", "mgr", "mlle", "mm.",
    "mme", "mme.", "monsieur", "pr", "sergent", "sgt", "sgt.",
})

# To whom or where something was said: no part of speaker or content.
MEDIA = frozenset({
    "afp", "agence", "al-jazeera", "antenne", "ap", "bbc", "bfmtv", "chaîne", "cnn", "europe", "facebook", "figaro", "france", "franceinfo",
    "guardian", "journal", "journalistes", "médias", "micro", "post", "presse", "quotidien", "radio", "reporters", "reuters", "rfi",
    "rudaw", "telegram", "télégramme", "télévision", "times", "twitter", "x", "xinhua",
})
OCCASIONS = frozenset({
    "adresse", "allocution", "antenne", "appel", "audience", "audition", "barre", "billet", "blog", "breffage", "briefing", "bulletin",
    "cadre", "caméra", "caméras", "carnet", "cérémonie", "chronique", "clôture", "colloque", "colonnes", "commission", "communication",
    "communiqué", "compte", "compte-rendu", "conférence", "confidence", "congrès", "coulisses", "couloirs", "courriel", "courrier", "débat",
    "déclaration", "déjeuner", "dépêche", "déplacement", "députés", "dîner", "discours", "duplex", "échange", "échanges", "édition", "élus",
    "émission", "entretien", "entrevue", "envoi", "forum", "hémicycle", "homélie", "inauguration", "intervention", "interview", "issue",
    "journalistes", "lettre", "mail", "marge", "matinale", "meeting", "mêlée", "mémo", "message", "messe", "micro", "missive", "note",
    "occasion", "off", "ouverture", "parlement", "parution", "plateau", "plénière", "podcast", "point", "post", "prêche", "presse",
    "prière", "question", "questions", "rapport", "rassemblement", "rencontre", "réseau", "réseaux", "réunion", "scrum", "séance",
    "sénateurs", "sermon", "session", "sommet", "sortie", "téléphone", "télévisée", "texte", "tournée", "tribunal", "tribune", "tweet",
    "vidéo", "visioconférence", "visite", "voyage", "webinaire",
})

# Before a quotation mark: what it opens is a name or a title; the second where it begins with a capital.
NAMED = frozenset({
    "appelé", "appelée", "appelées", "appelés", "baptisé", "baptisée", "baptisées", "baptisés", "dénommé", "dénommée", "dite", "dits", "intitulé", "intitulée", "intitulées", "intitulés", "nommé", "nommée", "nommées", "nommés", "rebaptisé",
    "rebaptisée", "surnommé", "surnommée", "titre", "titré", "titrée",
})
NAMING = frozenset({
    "album", "article", "brigade", "campagne", "chaîne", "chanson", "code", "documentaire", "exercice", "exposition", "film", "groupe", "hebdomadaire", "journal", "livre", "magazine", "mission", "navire", "nom", "opération", "plan", "programme",
    "projet", "quotidien", "revue", "roman", "site", "slogan", "unité",
})

# Before a quotation mark: what it opens is cried out; and words with which a cry or a slogan begins.
SHOUTED = frozenset({
    ":", "chantaient", "chantent", "clamaient", "clament", "clamé", "criaient", "crient", "crié", "entonnent", "hurlaient", "hurlent", "hurlé", "scandaient", "scandant", "scande", "scandent", "scander", "scandé",
})
CALLS = frozenset({"bienvenue", "dégage", "dégagez", "dehors", "honte", "jamais", "merci", "mort", "ni", "non", "oui", "stop", "vive", "à"})
