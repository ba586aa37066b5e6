"""Words of purpose: for what a mission is."""

# "pour", "afin de" and an infinitive; "vise à", "chargée de".
MARKS = frozenset({"pour", "afin"})
AIMING_FORMS = frozenset({"destiné", "destinée", "destinées", "destinés", "visant"})
# Between the mark and its infinitive.
BETWEEN = frozenset({'"', "«", "“", "de", "d'", "à", "se", "s'", "y", "en", "l'", "la", "le", "les", "leur", "lui", "mieux", "ne", "pas", "ainsi", "notamment"})
AIMS = frozenset({"but", "finalité", "objectif"})
AIM_VERBS = frozenset({"chercher", "mener", "permettre", "servir", "viser"})
BEING = frozenset({"est", "reste", "sera", "était"})
PURPOSES = frozenset({"aider", "arrêter", "assurer", "combattre", "contrer", "empêcher", "éviter", "lutter", "prévenir", "renforcer", "stabiliser", "consolider"})

# Verbs that name the means and not the purpose: what a mission does.
MEANS = frozenset({"conseiller", "encadrer", "entraîner", "former", "instruire", "envoyer", "déployer", "lancer", "élargir", "étendre", "accroître", "augmenter", "reprendre"})
