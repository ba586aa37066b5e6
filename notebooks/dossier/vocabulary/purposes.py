"""Words of purpose and of place, for what a mission is for and where it works."""

# "pour", "afin de" and an infinitive; "vise à", "chargée de".
MARKS = frozenset({"pour", "afin"})
AIMS = frozenset({"but", "finalité", "objectif"})
AIM_VERBS = frozenset({"aider", "destiner", "mener", "permettre", "servir", "viser"})

# Verbs that name the means and not the purpose: what a mission does.
MEANS = frozenset({"conseiller", "encadrer", "entraîner", "former", "envoyer", "déployer", "lancer", "renforcer", "élargir", "étendre", "accroître", "augmenter", "reprendre"})

# Places within a country that tell where a mission works.
WORKING = frozenset({"baser", "déployer", "étendre", "élargir", "implanter", "installer", "opérer", "stationner", "travailler", "trouver", "intervenir", "concentrer"})
