"""When the name of a state or of its capital stands for its government, and when for a place. Folded forms; `ADDRESSING` holds lemmas."""

# Before a state or a capital: it is a place.
PLACE_PREPOSITIONS = frozenset({"chez", "dans", "depuis", "devant", "en", "hors", "jusqu'", "sur", "vers", "via"})
# Before a state or a capital: a place, unless somebody speaks or gives to it.
TO = frozenset({"a", "au", "aux"})
OF = frozenset({"d'", "de", "du", "des"})
# Before a capital: it is a party to something.
PARTIES = frozenset({"avec", "contre", "entre", "envers", "par", "pour", "sans", "selon", "apres"})

# "la demande de Bagdad", not "l'aéroport de Bagdad".
ACTS = frozenset({
    "accord", "accords", "appel", "appels", "appui", "assentiment", "attitude", "aval", "choix", "colere", "consentement", "decision", "decisions", "demande", "demandes",
    "engagement", "exigence", "exigences", "feu", "hostilite", "initiative", "insistance", "invitation", "ligne", "message", "objections", "opposition", "part", "position",
    "pression", "pressions", "promesse", "promesses", "protestations", "reaction", "refus", "reponse", "requete", "reserves", "retrait", "silence", "soutien", "strategie", "vert", "volonte", "vert", "vis-a-vis",
})

# What is addressed to a government: "demander à Bagdad", "un ultimatum à Washington"; not "a dit à Rome", where he said it.
ADDRESSING = frozenset({
    "accorder", "adresser", "appel", "apporter", "avertissement", "conseiller", "demande", "demander", "donner", "enjoindre", "face", "fournir", "garantir", "imposer", "interdire",
    "invitation", "lettre", "message", "notifier", "obéir", "offrir", "ordonner", "permettre", "pression", "promettre", "proposer", "réclamer", "recommander", "reprocher", "signifier", "soumettre",
    "soutien", "suggérer", "transmettre", "ultimatum",
})

# After "l'alliance", "la coalition" as names of the one known; any other adjective makes it another.
OWN_ADJECTIVES = frozenset({"antijihadiste", "antijihadistes", "atlantique", "defensive", "elle-meme", "euro-atlantique", "internationale", "militaire", "mondiale", "occidentale", "transatlantique"})
