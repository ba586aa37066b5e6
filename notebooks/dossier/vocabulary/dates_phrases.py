"""Fixed phrases of time: deictics, which point to now, before or after; and phrases that take part in larger expressions."""

TODAY = "aujourd'hui"

PRESENT = frozenset({
    "actuellement", "ces jours-ci", "ces temps-ci", "dans l'immédiat", "de nos jours", "dorénavant", "désormais", "en ce moment", "en ce moment même",
    "jusqu'ici", "jusqu'à aujourd'hui", "jusqu'à maintenant", "jusqu'à présent", "maintenant", "par les temps qui courent", "pour l'heure", "pour l'instant",
    "pour le moment", "présentement", "à ce jour", "à ce moment", "à ce stade", "à cette heure", "à cette heure-ci", "à l'heure actuelle", "à l'heure qu'il est",
    "à présent",
})
PAST = frozenset({
    "antan", "autrefois", "ces derniers temps", "ces temps derniers", "dans le passé", "dernièrement", "il n'y a guère", "il n'y a pas longtemps", "il n'y a pas si longtemps",
    "il y a belle lurette", "il y a bien longtemps", "il y a encore peu", "il y a longtemps", "il y a peu", "il y a peu de temps", "il y a quelque temps",
    "il y a si peu", "il y a très longtemps", "jadis", "jusqu'à récemment", "l'autre jour", "l'autre soir", "naguère", "par le passé", "plus récemment", "récemment",
    "tout dernièrement", "tout récemment", "très récemment",
})
FUTURE = frozenset({
    "avant peu", "bientôt", "d'ici peu", "d'ici quelque temps", "dans l'avenir", "dans les temps à venir", "dans peu de temps", "dans quelque temps",
    "dans un avenir plus ou moins proche", "dans un avenir proche", "dans un proche avenir", "incessamment", "prochainement", "sous peu", "très bientôt",
    "très prochainement", "à l'avenir",
})

# Phrases with their letter in the grammar (`dates_letters`).
PHRASES = {
    "au bas mot": "Q", "au maximum": "Q", "au minimum": "Q", "au moins": "Q", "au petit matin": "p", "auparavant": "s", "d'ici": "g", "d'ici au": "g", "d'ici à": "g",
    "en cours": "I", "il y a": "G", "plus tard": "r", "plus tôt": "s", "tout au plus": "Q", "un peu": "β", "voici": "G", "voici déjà": "G", "voilà": "G",
    "voilà bientôt": "G", "voilà déjà": "G", "week-end": "K", "week-ends": "K", "qui précède": "R", "qui précèdent": "R", "qui suit": "F", "qui suivent": "F", "qui vient": "X", "qui viennent": "X",
    "weekend": "K", "à venir": "X",
}
