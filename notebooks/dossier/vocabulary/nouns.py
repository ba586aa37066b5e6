"""Nouns that articles count, by what they are. Plural forms, lower-case; anything else counts as `other`."""

# People under arms or in the service of a mission.
PERSONNEL = frozenset({
    "gi",
    "adjudants", "agents", "amiraux", "artificiers", "artilleurs", "aviateurs", "boys", "brancardiers", "bérets", "cadets", "cadettes", "cadres",
    "camarades", "capitaines", "caporaux", "casques", "casques-bleus", "chasseurs-alpins", "colonels", "combattants", "commandos", "conscrits",
    "conseillers", "conseillères", "coopérants", "douaniers", "démineurs", "démineuses", "effectif", "effectifs", "entraîneurs", "fantassins",
    "forces", "formateurs", "formatrices", "garde-côtes", "gardes", "gardes-frontières", "gendarmes", "gi's", "gis", "gradés",
    "instructeurs", "instructrices", "lieutenants", "logisticiens", "légionnaires", "majors", "marines", "marins",
    "matelots", "mentors", "miliciens", "militaires", "mitrailleurs", "mobilisés", "mécaniciens", "navigants",
    "officiers", "officières", "parachutistes", "paras", "personnel", "personnels", "peshmergas", "pilotes", "policiers", "policières", 
    "recrues", "réservistes", "sapeurs", "secouristes", "sergents", "snipers", "soldat", "soldates", "soldats",
    "sous-officiers", "spahis", "stagiaires", "tankistes", "tirailleurs", "tireurs", "transmetteurs", "troufions", "troupes",
    "troupiers", "vigiles", "voltigeurs", "vétérans", "éléments",
})

# People of any other kind.
PEOPLE = frozenset({
    "centristes", "communistes", "conservateurs", "démocrates", "extrémistes", "fanatiques", "loyalistes", "nationalistes", "républicains", "salafistes", "séparatistes",
    "actionnaires", "activistes", "adhérents", "administrateurs", "adolescentes", "adolescents", "adultes", "agresseurs", "agriculteurs", "aidants",
    "ambassadeurs", "amis", "analystes", "artisans", "artistes", "assaillants", "assistants", "athlètes", "auteurs", "avocates", "avocats",
    "ayatollahs", "bergers", "blessées", "blessés", "bourgmestres", "bénévoles", "cadavres", "candidates", "candidats", "chauffeurs", "chefs",
    "cheikhs", "chercheurs", "chiites", "chrétiens", "citoyennes", "citoyens", "civiles", "civils", "clients", "collaborateurs", "collègues",
    "combattantes", "commandants", "commerçants", "commissaires", "compatriotes", "conjoints", "consommateurs", "contractuels", "coordinateurs",
    "correspondantes", "correspondants", "cousins", "criminels", "curés", "diplomates", "directeurs", "dirigeantes", "dirigeants", "disparus",
    "djihadistes", "dockers", "docteurs", "donateurs", "déplacées", "déplacés", "députées", "députés", "détenues", "détenus", "employés", "enfants",
    "enfants-soldats", "enseignantes", "enseignants", "entrepreneurs", "entrepreneuses", "exilés", "expatriées", "expatriés", "experts", "familles",
    "femmes", "fermiers", "fidèles", "filles", "fils", "fonctionnaires", "frères", "fugitifs", "fuyards", "gamins", "gardiens", "garçons", "gens",
    "gouverneurs", "généraux", "habitantes", "habitants", "handicapés", "hauts-fonctionnaires", "historiens", "hommes", "homologues", "humanitaires",
    "hôtes", "imams", "immigrés", "indigents", "individus", "infirmiers", "infirmières", "informateurs", "ingénieurs", "inspecteurs", "instituteurs",
    "insurgés", "intellectuels", "interlocuteurs", "internautes", "interprètes", "intervenants", "invités", "islamistes", "jeunes", "jihadistes",
    "joueurs", "journalistes", "juges", "juifs", "juristes", "kamikazes", "kurdes", "lauréats", "lecteurs", "lectrices", "lycéennes", "lycéens",
    "magistrats", "maires", "manifestantes", "manifestants", "maris", "martyrs", "membres", "mendiants", "meurtriers", "migrantes", "migrants",
    "militantes", "militants", "mineurs", "ministres", "mollahs", "monarques", "morts", "musulmans", "mères", "médecins", "médiateurs", "naufragés",
    "notables", "nourrissons", "négociateurs", "négociatrices", "observateurs", "octogénaires", "officiels", "opposants", "oppositionnels",
    "orateurs", "oratrices", "orphelins", "otages", "ouvriers", "ouvrières", "parents", "parlementaires", "participants", "partisans", "passagers",
    "passants", "patients", "patrons", "paysans", "personnalités", "personnes", "physiciens", "politiciens", "porte-parole", "porteurs",
    "premiers-ministres", "prisonniers", "proches", "procureurs", "professeures", "professeurs", "présidents", "prétendants", "prêtres", "pèlerins",
    "pères", "pêcheurs", "ravisseurs", "rebelles", "religieuses", "religieux", "reporters", "représentantes", "représentants", "rescapées",
    "rescapés", "responsables", "ressortissants", "retraités", "riverains", "rois", "russophones", "réfugiées", "réfugiés", "résidents", "sadristes",
    "sages", "salariés", "scientifiques", "secrétaires", "seniors", "siens", "signataires", "sinistrés", "sociologues", "soeurs", "soignantes",
    "sources", "spectateurs", "spécialistes", "sunnites", "supporteurs", "suspects", "sympathisants", "sénateurs", "sénatrices", "sœurs", "talibans",
    "techniciens", "terroristes", "tireurs-isolés", "touristes", "travailleurs", "travailleuses", "traîtres", "turkmènes", "tués", "témoins",
    "usagers", "utilisateurs", "vendeurs", "veuves", "victimes", "vieillards", "villageois", "visiteurs", "voisins", "volontaires", "voyageurs",
    "voyous", "yézidies", "yézidis", "zélateurs", "âmes", "échevins", "écoliers", "écolières", "économistes", "électeurs", "élus", "élèves", "époux",
    "étrangers", "étudiantes", "étudiants", "évacués", "évêques",
})

# Civilian words that mean troops where the clause speaks of a mission or an army.
PEOPLE_OR_PERSONNEL = frozenset({
    "collaborateurs", "contractuels", "employés", "experts", "femmes", "gars", "hommes", "membres", "personnes", "spécialistes", "techniciens",
    "volontaires", "éléments",
})

# States, and words for them as members of an alliance.
COUNTRIES = frozenset({"alliés", "capitales", "états", "états-membres", "nations", "partenaires", "pays", "puissances", "républiques"})

# A club of states called by the number of its members ("les Vingt-Neuf", "les 27").
CLUB_SIZES = range(26, 33)

# Members of these are states.
CLUBS = frozenset({"alliance", "coalition", "otan", "onu", "union", "ue", "organisation", "traité", "g7", "g20"})

# Words near a number of people that make them dead, wounded or driven out: these are `people`, whoever they were.
VICTIMS = frozenset({
    "abattre", "abattu", "assassiner", "blesser", "blessé", "décapiter", "décédé", "décéder", "enterrer", "exécuter", "inhumer", "massacrer", "mort", "mortellement",
    "mourir", "noyer", "perdre", "péri", "périr", "succomber", "trépasser", "tuer", "tué", "vie",
})

# Nouns of civil life: who does this or suffers that is no force.
CIVIL_LIFE = frozenset({"chômage", "déplacées", "déplacés", "école", "électricité", "exode", "foyers", "funérailles", "habitants", "manifestation", "manifesté", "manifestent", "cortège", "obsèques", "pauvreté", "population", "réfugiées", "réfugiés", "rue", "scrutin", "secourues", "sinistrées", "tente", "tentes", "vote", "électeurs"})

# Words near a number of people that make them the staff of a force.
FORCES = frozenset({
    "armée", "armées", "base", "bases", "bataillon", "bataillons", "brigade", "brigades", "casque", "coalition", "contingent", "contingents",
    "dispositif", "division", "déploiement", "détachement", "détachements", "effectif", "effectifs", "escadron", "force", "forces", "garnison",
    "garnisons", "groupement", "légion", "marine", "milice", "milices", "militaire", "mission", "missions", "opération", "opérations", "patrouille",
    "patrouilles", "peloton", "présence", "renforcement", "renfort", "renforts", "régiment", "soldats", "troupe", "troupes", "unité", "unités",
    "état-major",
})

# Nouns that stand for a number of people in what follows: "le nombre de soldats … à 2500".
AMOUNTS = frozenset({"contingent", "effectif", "effectifs", "format", "mission", "nombre", "niveau", "niveaux", "présence", "taille", "total", "volume"})

# Nouns of a change of level: "le passage de la mission de 500 à 4 000 hommes".
CHANGES = frozenset({"accroissement", "augmentation", "baisse", "bond", "chute", "croissance", "diminution", "élargissement", "évolution", "extension", "hausse", "montée", "passage", "progression", "réduction", "recul", "relèvement"})

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
