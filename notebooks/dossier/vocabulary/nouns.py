"""Nouns that articles count, by what they are. Plural forms, lower-case; anything else counts as `other`."""

# People under arms or in the service of a mission.
PERSONNEL = frozenset({
    "agents", "artilleurs", "aviateurs", "bérets", "boys", "cadets", "cadres", "casques", "combattants", "commandos", "conscrits", "conseillers", "conseillères",
    "démineurs", "effectif", "effectifs", "éléments", "fantassins", "formateurs", "formatrices", "forces", "garde-côtes", "gardes", "gendarmes", "gi's", "gis", "gradés",
    "instructeurs", "instructrices", "légionnaires", "marines", "marins", "militaires", "miliciens", "officiers", "parachutistes", "paras",
    "peshmergas", "personnel", "personnels", "pilotes", "policiers", "policières", "recrues", "réservistes", "soldat", "soldats", "soldates", "sous-officiers",
    "stagiaires", "tirailleurs", "troupes", "troupiers", "vétérans",
})

# People of any other kind.
PEOPLE = frozenset({
    "activistes", "adolescents", "ambassadeurs", "analystes", "assaillants", "avocats", "blessés", "chefs", "chercheurs", "chrétiens", "citoyens", "civils", "collaborateurs", "commandants", "contractuels",
    "correspondants", "déplacés", "députés", "députées", "détenus", "diplomates", "dirigeants", "djihadistes", "élus", "employés", "enfants", "étudiants", "experts",
    "familles", "femmes", "fonctionnaires", "garçons", "généraux", "gens", "gouverneurs", "habitants", "hommes", "humanitaires", "individus", "insurgés", "interlocuteurs", "interprètes", "jihadistes",
    "journalistes", "kamikazes", "manifestants", "manifestantes", "médecins", "infirmiers", "ingénieurs", "membres", "migrants", "ministres", "morts", "naufragés", "négociateurs", "observateurs", "orateurs", "ouvriers", "otages", "parlementaires", "participants",
    "passagers", "paysans", "personnalités", "personnes", "pèlerins", "porte-parole", "présidents", "prisonniers", "professeurs", "ravisseurs", "rebelles", "rescapés",
    "réfugiés", "reporters", "représentants", "responsables", "ressortissants", "salariés", "sénateurs", "signataires", "sinistrés", "sources", "spécialistes", "suspects", "talibans", "techniciens", "témoins", "terroristes",
    "travailleurs", "tués", "victimes", "visiteurs", "volontaires", "voyageurs", "âmes", "électeurs",
})

# Civilian words that mean troops where the clause speaks of a mission or an army.
PEOPLE_OR_PERSONNEL = frozenset({"collaborateurs", "contractuels", "employés", "experts", "femmes", "hommes", "membres", "personnes", "spécialistes", "techniciens", "volontaires"})

# States, and words for them as members of an alliance.
COUNTRIES = frozenset({"alliés", "capitales", "états", "états-membres", "nations", "partenaires", "pays", "puissances", "républiques"})

# Members of these are states.
CLUBS = frozenset({"alliance", "coalition", "otan", "onu", "union", "ue", "organisation", "traité", "g7", "g20"})

# Words near a number of people that make them the staff of a force.
FORCES = frozenset({
    "armée", "bataillon", "base", "brigade", "coalition", "contingent", "contingents", "déploiement", "détachement", "dispositif", "division", "effectif", "effectifs",
    "force", "forces", "mission", "présence", "régiment", "renfort", "renforts", "soldats", "troupes", "unité", "unités",
})

# Nouns that stand for a number of people in what follows: "le nombre de soldats … à 2500".
AMOUNTS = frozenset({"contingent", "effectif", "effectifs", "format", "mission", "nombre", "niveau", "niveaux", "présence", "taille", "total", "volume"})

# What a number says when it is itself the thing named: "le chiffre de 5 000".
FIGURE_NOUNS = frozenset({"chiffre", "chiffres", "estimation", "estimations", "information", "informations", "nombre", "rumeur", "rumeurs"})

# Words that make a number without a noun an amount of money.
COSTS = frozenset({"budget", "budgets", "coût", "coûts", "coûte", "coûter", "coûtera", "coûterait", "coûté", "dépense", "dépenses", "enveloppe", "facture", "montant", "somme"})

# Singular nouns for a person who may be given an age, beside ranks, trades and nationalities. Folded: no accents.
KIN = frozenset({
    "ado", "adjudante", "adjudante-cheffe", "agriculteur", "aine", "aines", "benevole", "berger", "boulanger", "cadet", "cadette", "camionneur", "chauffeur", "commercant",
    "commercante", "cousin", "cousine", "cultivateur", "dame", "enfants", "epicier", "epouse", "etudiante", "femme", "fermier", "fermiere", "fille", "fils", "fillette",
    "frere", "gamin", "gamine", "garcon", "gars", "homme", "hommes", "femmes", "infirmiere", "institutrice", "instituteur", "jeune", "jeunes", "jeunesse", "libraire", "macon", "mari", "mecanicien",
    "menuisier", "mere", "neveu", "niece", "octogenaire", "oncle", "orpheline", "orphelin", "paysanne", "pere", "pecheur", "recrue", "restaurateur", "retraite",
    "retraitee", "soeur", "sunnite", "chiite", "kurde", "yezidie", "chretien", "chretienne", "tailleur", "tante", "trentenaire", "vendeur", "vendeuse", "veuf", "veuve", "vieillard", "voisin", "voisine",
})
