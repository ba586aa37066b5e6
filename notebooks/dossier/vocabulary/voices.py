"""Nouns for those who can speak, and for what speaks in their stead. Forms are lower-case, singular and plural."""

# People; most others are known by their ending (`PERSON_ENDINGS`).
PERSONS = frozenset({
    "activistes", "adjoint", "adjointe", "adversaire", "adversaires", "agence", "ambassadeur", "ambassadrice", "ami", "amie", "amis", "amiral", "allié", "alliés", "analyste", "analystes", "avocat", "avocate", "avocats", "autorité", "autorités",
    "ayatollah", "cadre", "cadres", "capitaine", "capitaines", "cheffe", "chef", "chefs", "chancelier", "chancelière", "cheikh", "civils", "citoyens", "colonel", "commandant", "commandante", "commissaire", "conseil", "conseiller", "conseillère",
    "conseillers", "consul", "critiques", "délégué", "déléguée", "délégués", "député", "députée", "députés", "députées", "diplomate", "diplomates", "dignitaire", "dirigeants", "dirigeant", "dirigeante", "élu", "élue", "élus", "émir", "émissaire",
    "envoyé", "envoyée", "expert", "experte", "experts", "femme", "femmes", "gens", "général", "générale", "généraux", "gouverneur", "gradé", "gradés", "guide", "habitants", "habitant", "hauts", "historien", "homme", "hommes", "homologue", "homologues", "imam", "intéressé",
    "intéressée", "interlocuteur", "interlocuteurs", "journal", "journaliste", "leader", "leaders", "lieutenant", "maire", "major", "manifestants", "maréchal", "membre", "membres", "militaire", "militaires", "militante", "militants", "ministre", "ministres", "mollah",
    "négociateur", "observateurs", "officiel", "officiels", "officier", "officiers", "opposant", "opposants", "parlementaire", "parlementaires", "partisan", "partisans", "pape", "patron", "patronne", "personnalité", "personnalités", "peuple",
    "politologue", "porte-parole", "premier", "premier-ministre", "président", "présidente", "présidents", "procureur", "professeur", "professeure", "proche", "proches", "quotidien", "reine", "religieux", "représentant", "représentante", "représentants", "responsable",
    "responsables", "rescapé", "roi", "secrétaire", "sénateur", "sénatrice", "sénateurs", "sergent", "signataires", "sociologue", "soldat", "soldats", "source", "sources", "spécialiste", "spécialistes", "successeur", "sg", "témoin", "témoins", "vice-président",
    "vice-ministre", "vis-à-vis", "voisin", "voisins",
    "aumônier", "cardinal", "chercheuse", "cinéaste", "chauffeur", "commerçant", "évêque", "écrivain", "écrivaine", "économiste", "étudiant", "étudiante", "frère", "imams", "infirmier", "infirmière", "ingénieur",
    "magistrat", "magistrate", "médecin", "mère", "paysan", "patriarche", "pilote", "poète", "prêtre", "prédicateur", "préfet", "préfète", "père", "sœur", "veuve", "vétéran",
})

# Institutions and groups.
BODIES = frozenset({
    "académie", "administration", "alliance", "ambassade", "armée", "armées", "assemblée", "association", "bloc", "bureau", "cabinet", "camp", "capitale", "capitales", "cellule", "centre", "chambre", "chancellerie", "chancelleries", "coalition", "comité",
    "commandement", "commission", "communauté", "confédération", "conférence", "congrès", "conseil", "coordination", "cour", "délégation", "département", "diplomatie", "direction", "état", "états", "état-major", "exécutif", "faction", "factions", "fédération", "fondation", "forces",
    "gouvernement", "gouvernements", "groupe", "groupes", "gouvernorat", "hachd", "institut", "institution", "justice", "ligue", "majorité", "marine", "médias", "milice", "milices", "ministère", "ministères", "mouvement", "nation", "nations", "observatoire", "ong", "opposition",
    "organisation", "organisations", "palais", "parlement", "parquet", "parti", "partis", "pays", "pentagone", "police", "présidence", "presse", "régime", "république", "rue", "royaume", "sénat", "syndicat", "télévision", "tribunal", "union", "université", "kremlin", "élysée",
})

# What is written and can speak for its author.
DOCUMENTS = frozenset({
    "allocution", "avis", "bulletin", "circulaire", "communication", "communiqué", "communiqués", "compte-rendu", "courrier", "déclaration", "déclarations", "document", "documents", "discours", "étude", "éditorial", "enquête", "lecture", "lettre", "manifeste", "mémo",
    "mémorandum", "message", "motion", "note", "pétition", "projet", "proposition", "rapport", "rapports", "résolution", "résumé", "texte", "textes", "transcription", "tweet", "verbatim",
})

# Figures that somebody has counted: "selon les chiffres du Pentagone".
DATA = frozenset({"bilan", "calculs", "chiffres", "comptage", "décompte", "données", "estimation", "estimations", "informations", "prévisions", "registres", "statistiques"})

# What is written and binds, but says nobody's words.
MUTE = frozenset({"accord", "accords", "article", "charte", "constitution", "loi", "mandat", "règlement", "traité"})

PERSON_ENDINGS = ("cheur", "cheurs", "cheuse", "cien", "ciens", "cienne", "iste", "istes", "logue", "logues", "seur", "seurs", "teur", "teurs", "trice", "trices")
NOT_PERSONS = frozenset({"ascenseur", "catalogue", "dialogue", "dialogues", "facteur", "facteurs", "fraîcheur", "liste", "listes", "matrice", "moteur", "moteurs", "ordinateur", "piste", "pistes", "secteur", "secteurs", "épaisseur"})
# What a source asks for before it speaks.
TERMS = frozenset({"anonymat", "anonymement", "cité", "cités", "identifié", "identifiée", "identifiés", "nommé", "nommée", "nommés", "citée"})

# Speakers whom the text hides, when no name stands with them.
ANONYMOUS = frozenset({
    "analystes", "cadre", "certains", "conseiller", "connaisseur", "diplomate", "diplomates", "dirigeant", "expert", "experts", "fonctionnaire", "fonctionnaires", "gradé", "gradés", "habitant", "habitants", "habitante", "haut", "hauts",
    "interlocuteur", "manifestant", "manifestants", "militaire", "militaires", "négociateur", "observateur", "observateurs", "officiel", "officiels", "officier", "officiers", "parlementaire", "participant", "participants", "personnalité", "personne", "personnes", "porte-parole", "proche", "proches",
    "responsable", "responsables", "soldat", "source", "sources", "spécialistes", "témoin", "témoins",
})
INDEFINITE = frozenset({"un", "une", "des", "plusieurs", "certains", "certaines", "quelques", "d'autres", "deux", "trois", "de"})

# Nouns of number before those who speak: "des milliers de manifestants".
CROWDS = frozenset({"centaine", "centaines", "dizaine", "dizaines", "foule", "groupe", "majorité", "milliers", "millier", "nombre", "partie", "plupart", "poignée", "quinzaine", "trentaine", "vingtaine"})

# Before a name or as the first word of an apposition: titles and ranks, with or without a full stop.
TITLES = frozenset({
    "adm.", "amiral", "capt.", "cdt", "cdt.", "cmdr", "cmdr.", "col", "col.", "colonel", "dr", "dr.", "gal", "gal.", "gen.", "gén.", "général", "lieutenant", "lt", "lt.", "lieutenant-colonel", "m", "m.", "maj.", "major", "me", "mgr", "mm.", "mlle", "mme", "mme.", "monsieur", "madame", "maître",
    "pr", "sgt", "sgt.", "sergent",
})

# To whom or where something was said: no part of speaker or content.
MEDIA = frozenset({
    "afp", "agence", "al-jazeera", "ap", "bbc", "chaîne", "cnn", "presse", "journal", "journalistes", "médias", "micro", "quotidien", "radio", "reporters", "reuters", "rfi", "télévision", "antenne", "twitter", "facebook", "x", "télégramme", "telegram",
    "bfmtv", "europe", "figaro", "guardian", "rudaw", "times", "post", "france", "franceinfo", "xinhua",
})
OCCASIONS = frozenset({
    "allocution", "audience", "audition", "briefing", "communiqué", "compte", "conférence", "communication", "cérémonie", "déclaration", "déplacement", "dépêche", "discours", "débat", "entretien", "entrevue", "envoi", "interview", "intervention", "lettre", "message", "note", "point",
    "prêche", "rencontre", "réunion", "rapport", "réseau", "réseaux", "sermon", "sommet", "texte", "tribune", "tweet", "vidéo", "visite", "voyage", "séance", "session", "parlement", "députés", "sénateurs", "élus", "journalistes", "presse", "marge", "cadre", "issue", "occasion", "sortie", "ouverture", "clôture", "télévisée",
})

# Before a quotation mark: what it opens is a name or a title.
NAMING = frozenset({
    "album", "appelé", "appelée", "appelés", "appelées", "article", "baptisé", "baptisée", "baptisés", "baptisées", "brigade", "chanson", "code", "dénommé", "dénommée", "dite", "dits", "documentaire", "exercice",
    "film", "groupe", "intitulé", "intitulée", "intitulés", "intitulées", "livre", "magazine", "mission", "nom", "nommé", "nommée", "nommés", "nommées", "opération", "plan", "programme", "projet", "revue", "roman", "slogan",
    "surnommé", "surnommée", "site", "titre", "titré", "titrée", "unité", "journal", "quotidien", "hebdomadaire",
})
