"""Ministries by their field: "le ministère de la Santé" of a country that the codebook does not list has the identifier `iraqi-health-ministry`.

Words are folded and without articles, as `lexicon.text_pieces` gives them; the longest reading counts.
"""

FIELDS = {
    "affaires etrangeres": "foreign", "affaires exterieures": "foreign", "affaires sociales": "social-affairs", "affaires religieuses": "religious-affairs", "agriculture": "agriculture", "anciens combattants": "veterans", "armees": "defence", "commerce": "trade",
    "commerce exterieur": "trade", "communications": "communications", "construction": "construction", "cooperation": "cooperation", "culture": "culture", "defense": "defence", "defense nationale": "defence", "deplacements et de migrations": "migration",
    "deplaces": "migration", "developpement": "development", "droits de homme": "human-rights", "eau": "water", "economie": "economy", "education": "education", "education nationale": "education", "electricite": "electricity", "energie": "energy",
    "enseignement superieur": "higher-education", "environnement": "environment", "europe et de affaires etrangeres": "foreign", "famille": "family", "femmes": "women", "finances": "finance", "habitat": "housing", "immigration": "immigration", "industrie": "industry",
    "information": "information", "interieur": "interior", "jeunesse": "youth", "jeunesse et de sports": "youth", "justice": "justice", "logement": "housing", "martyrs": "martyrs", "migration": "migration", "migrations": "migration", "migrations et de deplaces": "migration", "peshmergas": "peshmerga",
    "petrole": "oil", "plan": "planning", "planification": "planning", "reconstruction": "reconstruction", "ressources en eau": "water-resources", "ressources hydrauliques": "water-resources", "ressources hydriques": "water-resources", "sante": "health", "sante publique": "health",
    "sciences": "science", "securite": "security", "securite nationale": "national-security", "sports": "sports", "tourisme": "tourism", "transition ecologique": "environment", "transport": "transport", "transports": "transport", "travail": "labour",
    "travaux publics": "public-works", "tresor": "treasury",
}
FIELDS = {tuple(words.split()): field for words, field in FIELDS.items()}
LONGEST = max(len(words) for words in FIELDS)

# The noun of a ministry, and those of who heads it.
BODIES = frozenset({"ministere", "departement", "secretariat"})
HEADS = frozenset({"ministre", "vice-ministre", "secretaire"})
