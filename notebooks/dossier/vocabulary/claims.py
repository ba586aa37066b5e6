"""French words around claims: who speaks, who owns, where phrases end."""

SPEAKERS = frozenset({"je", "j'", "moi", "nous"})
POSSESSIVES = frozenset({"leur", "leurs", "nos", "notre", "ses", "son"})

# "chercheur au Parlement", "le convoi de l'Otan": nouns whose owner is not the one who acts.
MERE_THINGS = frozenset({"article", "base", "budget", "chercheur", "convoi", "doute", "expert", "journal", "missile", "roquette", "question", "raid", "attaque"})

# Verbs that happen to their subject.
INTRANSITIVE = frozenset({"commencer", "croître", "débuter", "démarrer", "finir", "naître", "redémarrer", "reprendre"})

PHRASE_ENDS = frozenset({",", ";", ":", "(", ")", "qui", "que", "qu'", "dont", "où", "»", "—", "pour", "afin"})
CLAUSE_ENDS = frozenset({";", ":", "(", "qui", "dont", "où", "alors", "tandis", "—", "mais"})

# People in such offices belong to a group though the authority file does not list them.
GROUP_WORDS = {"nato": ("otan", "alliance atlantique", "mission de l'otan")}
