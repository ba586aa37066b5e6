"""Words in and around a phrase that names a mission. Forms are folded but for `LINKS`, `NOT_AFTER`, `NOT_BEFORE`, `ELSEWHERE`, `LOCATIVES`."""

NOUNS = frozenset({"force", "mission", "missions", "opération", "opérations"})
FOLDED_NOUNS = frozenset({"force", "mission", "missions", "operation", "operations"})
# These name a mission only with its owner and its place.
WEAK_NOUNS = frozenset({"force", "opération", "opérations"})
SIZE_ADVERBS = frozenset({"plus", "très"})

# "chef de mission", "pour mission de", "en mission"; "mission accomplie", "mission diplomatique".
NOT_AFTER = frozenset({"de", "d'", "en", "pour"})
NOT_BEFORE = frozenset({"accomplie", "accomplies", "diplomatique", "diplomatiques", "humanitaire", "impossible", "parlementaire", "suicide"})

# What a mission is for; and what happens to it.
COMPLEMENTS = frozenset({
    "accompagnement", "aide", "appui", "assistance", "capacites", "combat", "conseil", "entrainement", "formation", "maintien", "mentorat", "otan", "paix", "renforcement",
    "securite", "soutien", "stabilisation", "surveillance", "alliance", "encadrement",
})
PARTICIPLES = frozenset({"accrue", "agrandie", "conduite", "dirigee", "elargie", "etendue", "menee", "prevue", "renforcee", "dite"})
LINKS = frozenset({"#", "'", "-", "au", "auprès", "aux", "à", "d'", "de", "des", "du", "en", "et", "l'", "la", "le", "les", "par", "son", "sa"})
LOCATIVES = frozenset({"à", "au", "aux", "en", "dans", "sur"})
ELSEWHERE = frozenset({"étranger", "étrangère", "extérieure", "extérieures", "ailleurs"})
# Regions by their words → the place in missions.yml.
REGIONS = {"balte": "Baltique", "baltes": "Baltique", "baltique": "Baltique", "estonie": "Baltique", "lettonie": "Baltique", "lituanie": "Baltique", "sahel": "Sahel", "mediterranee": "Méditerranée"}
OWNERS = {"europeenne": "eu", "europeennes": "eu", "onusienne": "un"}
