"""Words of purpose: for what a mission is."""

# "pour", "afin de" and an infinitive; "vise à", "chargée de".
MARKS = frozenset({"pour", "afin"})
AIMING_FORMS = frozenset({"destiné", "destinée", "destinées", "destinés", "visant"})
# Between the mark and its infinitive.
BETWEEN = frozenset({'"', "«", "“", "de", "d'", "à", "se", "s'", "y", "en", "l'", "la", "le", "les", "leur", "lui", "mieux", "ne", "pas", "ainsi", "notamment"})
# "pour que", "afin que", "de sorte que": the purpose is a clause.
CLAUSE_MARKS = frozenset({"afin", "façon", "manière", "pour", "sorte"})
# "dans le but de", "en vue de": nouns of purpose behind a preposition.
NOUN_MARKS = frozenset({"but", "dessein", "espoir", "objectif", "vue"})
AIMS = frozenset({"ambition", "but", "dessein", "finalité", "objectif", "vocation"})
AIM_VERBS = frozenset({"ambitionner", "aspirer", "chercher", "efforcer", "mener", "permettre", "servir", "tendre", "viser"})
WORKING_FOR = frozenset({"contribuer", "oeuvrer", "œuvrer", "travailler", "veiller"})
BEING = frozenset({"demeure", "est", "reste", "sera", "serait", "était"})
PURPOSES = frozenset({
    "aider", "arrêter", "assurer", "bâtir", "barrer", "combattre", "consolider", "construire", "contenir", "contrer", "contribuer", "doter", "empêcher", "éradiquer", "éviter", "garantir", "lutter", "permettre", "prévenir", "rendre",
    "renforcer", "stabiliser", "vaincre", "veiller",
})
# What people meet, travel or speak for: no purpose of a mission.
ERRANDS = frozenset({
    "durer", "rester",
    "annoncer", "assister", "commander", "conclure", "débattre", "demander", "dire", "discuter", "évoquer", "examiner", "expliquer", "féliciter", "inspecter", "négocier", "parler", "présenter", "remercier", "rencontrer", "répondre",
    "saluer", "solliciter", "signer", "visiter", "voter",
})
# Verbs that say of NATO or its people that they are there: "L'Otan est en Irak pour empêcher …".
WORKING = frozenset({"agir", "collaborer", "coopérer", "être", "intervenir", "oeuvrer", "œuvrer", "opérer", "rester", "travailler", "venir"})
HERE = frozenset({"à", "au", "en", "ici", "là", "là-bas", "présent", "présente", "présents", "sur"})

# Verbs that name the means and not the purpose: what a mission does.
MEANS = frozenset({"conseiller", "encadrer", "entraîner", "former", "instruire", "envoyer", "déployer", "lancer", "élargir", "étendre", "accroître", "augmenter", "reprendre"})
