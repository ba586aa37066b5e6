"""Pronouns that take up an actor, and the clauses in which `il` stands for nothing. Forms are folded where not lemmas."""

# gender, number; hyphenated forms stand after their verb.
SUBJECTS = {
    "il": ("m", "s"), "elle": ("f", "s"), "ils": ("m", "p"), "elles": ("f", "p"),
    "-il": ("m", "s"), "-elle": ("f", "s"), "-ils": ("m", "p"), "-elles": ("f", "p"),
}
# "la chercheuse, elle, …"
EMPHATIC = {"lui": ("m", "s"), "elle": ("f", "s"), "eux": ("m", "p"), "elles": ("f", "p")}
# "…, assure le colonel. Lequel précise que …"
RELATIVE = {"lequel": ("m", "s"), "laquelle": ("f", "s"), "lesquels": ("m", "p"), "lesquelles": ("f", "p")}
# "selon lui"
DISJUNCTIVE = {"lui": ("m", "s"), "eux": ("m", "p")}
SOURCES = frozenset({"selon", "apres", "suivant", "pour", "croire"})
# "à ses yeux", "de son propre aveu"
POSSESSIVES = frozenset({"leurs", "sa", "ses", "son"})
OPINIONS = frozenset({"avis", "aveu", "dires", "estimation", "opinion", "sens", "yeux"})
# "son interlocuteur": the other of two
OTHER_PARTY = frozenset({"hote", "hotesse", "interlocuteur", "interlocutrice", "invite", "invitee", "visiteur", "visiteuse", "vis-a-vis"})
# How names of those who live in a place end: "le Québécois", "la Liégeoise", "le Texan".
INHABITANTS = ("ain", "aine", "ais", "aise", "an", "ane", "een", "eenne", "ien", "ienne", "ois", "oise")
# before "-ci"
DEMONSTRATIVES = {"celui": ("m", "s"), "celle": ("f", "s"), "ceux": ("m", "p"), "celles": ("f", "p")}
# "ce dernier", "cette dernière", "l'intéressé"
LATTER = {"dernier": ("m", "s"), "derniere": ("f", "s"), "derniers": ("m", "p"), "dernieres": ("f", "p")}
CONCERNED = {"interesse": ("m", "s"), "interessee": ("f", "s"), "interesses": ("m", "p"), "interessees": ("f", "p")}


# Lemmas of verbs whose `il` is empty, always or with "que/de" after an adjective or participle.
IMPERSONAL = frozenset({"agir", "avérer", "falloir", "importer", "neiger", "pleuvoir", "suffire", "urger"})
IMPERSONAL_WITH_CLAUSE = frozenset({"apparaître", "arriver", "convenir", "ressortir", "rester", "sembler", "tarder"})

# After "il est", these say something of a person even before "de" or "que".
PERSONAL_ADJECTIVES = frozenset({
    "accusé", "certain", "capable", "chargé", "confiant", "conscient", "content", "convaincu", "convenu", "coupable", "déterminé", "désireux", "disposé", "fier", "heureux", "inquiet", "obligé",
    "persuadé", "prêt", "ravi", "responsable", "satisfait", "soucieux", "soupçonné", "sûr", "tenu", "venu",
})

# Lemmas of verbs whose subject is rarely a person or an institution: a plan, a text, a mission.
INANIMATE = frozenset({"comporter", "comprendre", "concerner", "consister", "contenir", "coûter", "découler", "durer", "entrer", "figurer", "porter", "résulter", "stipuler", "totaliser", "viser"})

# Gender ("" for any) and number of the noun that a pronoun takes up; those that point to the nearest.
AGREEMENT = {
    "celle": ("Fem", "Sing"), "celle-ci": ("Fem", "Sing"), "celles": ("Fem", "Plur"), "celles-ci": ("Fem", "Plur"), "celui-ci": ("Masc", "Sing"), "dernière": ("Fem", "Sing"), "ceux-ci": ("", "Plur"),
    "elle": ("Fem", "Sing"), "elles": ("Fem", "Plur"), "il": ("Masc", "Sing"), "ils": ("", "Plur"),
}
NEAR = frozenset({"dernière", "celle", "celle-ci", "celles", "celles-ci", "celui-ci", "ceux-ci"})
