"""Words for an administration without its name: "la nouvelle équipe", "l'administration précédente", "son successeur"."""

TEAMS = frozenset({"administration", "équipe", "exécutif", "gouvernement", "présidence"})
TEAM_WORDS = ("administration", "équipe", "présidence")
NEW = frozenset({"actuel", "actuelle", "futur", "future", "nouveau", "nouvel", "nouvelle", "prochaine", "prochain"})
FORMER = frozenset({"ancien", "ancienne", "dernière", "précédent", "précédente", "sortant", "sortante"})
# Lemma → how many administrations on from the president last spoken of.
PERSONS = {"prédécesseur": -1, "successeur": 1}
FORMER_ROLES = frozenset({"ancien", "ancienne", "ex", "jusqu'", "sortant", "sortante"})
# Nouns with which a president's name only says when.
TAKING_OFFICE = frozenset({"arrivée", "départ", "élection", "investiture", "victoire"})
PARTIES = frozenset({"démocrate", "républicain", "républicaine"})
OUTGOING = frozenset({"sortant", "sortante"})
