"""Fixed phrases of time: deictics, which point to now, before or after; and phrases that take part in larger expressions."""

TODAY = "aujourd'hui"

PRESENT = frozenset({
    "actuellement", "ces jours-ci", "de nos jours", "dorénavant", "désormais", "en ce moment", "en ce moment même", "jusqu'ici",
    "jusqu'à aujourd'hui", "jusqu'à présent", "maintenant", "pour l'heure", "pour l'instant", "pour le moment", "à ce jour",
    "à ce stade", "à cette heure", "à l'heure actuelle", "à l'heure qu'il est", "à présent",
})
PAST = frozenset({
    "autrefois", "ces derniers temps", "dans le passé", "dernièrement", "il n'y a pas longtemps", "il n'y a pas si longtemps",
    "il y a longtemps", "il y a peu", "il y a peu de temps", "il y a quelque temps", "jadis", "jusqu'à récemment", "naguère",
    "par le passé", "récemment", "tout récemment",
})
FUTURE = frozenset({
    "bientôt", "d'ici peu", "dans l'avenir", "dans les temps à venir", "dans un avenir proche", "prochainement", "sous peu",
    "très bientôt", "très prochainement", "à l'avenir",
})

# Phrases with their letter in the grammar (`dates_letters`).
PHRASES = {
    "au moins": "Q", "au petit matin": "p", "auparavant": "s", "d'ici": "g", "d'ici au": "g", "d'ici à": "g", "en cours": "I",
    "en mi-journée": "p", "il y a": "G", "plus tard": "r", "plus tôt": "s", "tout au plus": "Q", "voici": "G", "voilà": "G",
    "week-end": "K", "week-ends": "K", "à l'aube": "p", "à la mi-journée": "p", "à venir": "X",
}
