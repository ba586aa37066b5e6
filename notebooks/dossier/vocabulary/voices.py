"""Nouns for those who can speak, and for what speaks in their stead. Forms are lower-case, singular and plural."""

# People; most others are known by their ending (`PERSON_ENDINGS`).
PERSONS = frozenset({
    "activistes", "adjoint", "adjointe", "adversaire", "adversaires", "agence", "allié", "alliés", "ambassadeur", "ambassadrice", "ami",
    "amie", "amiral", "amis", "analyste", "analystes", "aumônier", "autorité", "autorités", "avocat", "avocate", "avocats", "ayatollah",
    "cadre", "cadres", "capitaine", "capitaines", "cardinal", "chancelier", "chancelière", "chauffeur", "chef", "cheffe", "chefs", "cheikh",
    "chercheuse", "cinéaste", "citoyens", "civils", "colonel", "commandant", "commandante", "commerçant", "commissaire", "conseil",
    "conseiller", "conseillère", "conseillers", "consul", "critiques", "délégué", "déléguée", "délégués", "député", "députée", "députées",
    "députés", "dignitaire", "diplomate", "diplomates", "dirigeant", "dirigeante", "dirigeants", "économiste", "écrivain", "écrivaine",
    "élu", "élue", "élus", "émir", "émissaire", "envoyé", "envoyée", "étudiant", "étudiante", "évêque", "expert", "experte", "experts",
    "femme", "femmes", "frère", "général", "générale", "généraux", "gens", "gouverneur", "gradé", "gradés", "guide", "habitant",
    "habitants", "hauts", "historien", "homme", "hommes", "homologue", "homologues", "imam", "imams", "infirmier", "infirmière",
    "ingénieur", "intéressé", "intéressée", "interlocuteur", "interlocuteurs", "journal", "journaliste", "leader", "leaders", "lieutenant",
    "magistrat", "magistrate", "maire", "major", "manifestants", "maréchal", "médecin", "membre", "membres", "mère", "militaire",
    "militaires", "militante", "militants", "ministre", "ministres", "mollah", "négociateur", "observateurs", "officiel", "officiels",
    "officier", "officiers", "opposant", "opposants", "pape", "parlementaire", "parlementaires", "partisan", "partisans", "patriarche",
    "patron", "patronne", "paysan", "père", "personnalité", "personnalités", "peuple", "pilote", "poète", "politologue", "porte-parole",
    "prédicateur", "préfet", "préfète", "premier", "premier-ministre", "président", "présidente", "présidents", "prêtre", "proche",
    "proches", "procureur", "professeur", "professeure", "quotidien", "reine", "religieux", "représentant", "représentante",
    "représentants", "rescapé", "responsable", "responsables", "roi", "secrétaire", "sénateur", "sénateurs", "sénatrice", "sergent", "sg",
    "signataires", "sociologue", "soldat", "soldats", "source", "sources", "spécialiste", "spécialistes", "successeur", "sœur", "témoin",
    "témoins", "vétéran", "veuve", "vice-ministre", "vice-président", "vis-à-vis", "voisin", "voisins",
})

# Institutions and groups.
BODIES = frozenset({
    "académie", "administration", "alliance", "ambassade", "armée", "armées", "assemblée", "association", "bloc", "bureau", "cabinet",
    "camp", "capitale", "capitales", "cellule", "centre", "chambre", "chancellerie", "chancelleries", "coalition", "comité", "commandement",
    "commission", "communauté", "confédération", "conférence", "congrès", "conseil", "coordination", "cour", "délégation", "département",
    "diplomatie", "direction", "élysée", "état", "état-major", "états", "exécutif", "faction", "factions", "fédération", "fondation",
    "forces", "gouvernement", "gouvernements", "gouvernorat", "groupe", "groupes", "hachd", "institut", "institution", "justice", "kremlin",
    "ligue", "majorité", "marine", "médias", "milice", "milices", "ministère", "ministères", "mouvement", "nation", "nations",
    "observatoire", "ong", "opposition", "organisation", "organisations", "palais", "parlement", "parquet", "parti", "partis", "pays",
    "pentagone", "police", "présidence", "presse", "régime", "république", "royaume", "rue", "sénat", "syndicat", "télévision", "tribunal",
    "union", "université",
})

# What is written and can speak for its author.
DOCUMENTS = frozenset({
    "allocution", "avis", "bulletin", "circulaire", "communication", "communiqué", "communiqués", "compte-rendu", "courrier", "déclaration",
    "déclarations", "discours", "document", "documents", "éditorial", "enquête", "étude", "lecture", "lettre", "manifeste", "mémo",
    "mémorandum", "message", "motion", "note", "pétition", "projet", "proposition", "rapport", "rapports", "résolution", "résumé", "texte",
    "textes", "transcription", "tweet", "verbatim",
})

# What goes about without an author: "des rumeurs selon lesquelles".
REPORTS = frozenset({
    "affirmation", "affirmations", "allégations", "bruit", "bruits", "fuite", "fuites", "indiscrétions", "information", "informations", "propos", "rumeur", "rumeurs", "spéculations", "théorie", "thèse",
})

# Figures that somebody has counted: "selon les chiffres du Pentagone".
DATA = frozenset({
    "bilan", "calculs", "chiffres", "comptage", "décompte", "données", "estimation", "estimations", "informations", "prévisions",
    "registres", "statistiques",
})

# What is written and binds, but says nobody's words.
MUTE = frozenset({"accord", "accords", "article", "charte", "constitution", "loi", "mandat", "règlement", "traité"})

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
    "analystes", "cadre", "certains", "connaisseur", "conseiller", "diplomate", "diplomates", "dirigeant", "expert", "experts",
    "fonctionnaire", "fonctionnaires", "gradé", "gradés", "habitant", "habitante", "habitants", "haut", "hauts", "interlocuteur",
    "manifestant", "manifestants", "militaire", "militaires", "négociateur", "observateur", "observateurs", "officiel", "officiels",
    "officier", "officiers", "parlementaire", "participant", "participants", "personnalité", "personne", "personnes", "porte-parole",
    "proche", "proches", "responsable", "responsables", "soldat", "source", "sources", "spécialistes", "témoin", "témoins",
})
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
    "allocution", "audience", "audition", "briefing", "cadre", "cérémonie", "clôture", "communication", "communiqué", "compte",
    "conférence", "débat", "déclaration", "dépêche", "déplacement", "députés", "discours", "élus", "entretien", "entrevue", "envoi",
    "intervention", "interview", "issue", "journalistes", "lettre", "marge", "message", "note", "occasion", "ouverture", "parlement",
    "point", "prêche", "presse", "rapport", "rencontre", "réseau", "réseaux", "réunion", "séance", "sénateurs", "sermon", "session",
    "sommet", "sortie", "télévisée", "texte", "tribune", "tweet", "vidéo", "visite", "voyage",
})

# Before a quotation mark: what it opens is a name or a title.
NAMING = frozenset({
    "album", "appelé", "appelée", "appelées", "appelés", "article", "baptisé", "baptisée", "baptisées", "baptisés", "brigade", "chanson",
    "code", "dénommé", "dénommée", "dite", "dits", "documentaire", "exercice", "film", "groupe", "hebdomadaire", "intitulé", "intitulée",
    "intitulées", "intitulés", "journal", "livre", "magazine", "mission", "nom", "nommé", "nommée", "nommées", "nommés", "opération",
    "plan", "programme", "projet", "quotidien", "revue", "roman", "site", "slogan", "surnommé", "surnommée", "titre", "titré", "titrée",
    "unité",
})
