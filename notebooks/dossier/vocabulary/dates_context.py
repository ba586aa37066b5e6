"""Words beside a number or a unit that tell a date from something else."""

# Before "un an", "une heure": a duration is meant ("pendant un an"; but "un jour, la paix viendra").
DURATION_CUES = frozenset({
    "après", "bout", "d'", "dans", "de", "depuis", "durant", "en", "moins", "pendant", "plus", "pour", "près", "sous", "sur", "voilà",
})

# Before a number from 1900 to 2099: it is a year; with the second kind only if it counts nothing.
YEAR_CUES = frozenset({"an", "année", "courant", "depuis", "dès", "en", "horizon", "ici"})
WEAK_YEAR_CUES = frozenset({"(", ",", "-", "/", "après", "au", "avant", "avec", "comme", "de", "du", "entre", "et", "ou", "par", "pour", "sur", "vers", "à"})

# Governors of "de 2000", "à 2000" that make it a count ("près de 2000", "portés à 2000"); verbs as lemmas.
COUNT_CUES = frozenset({"autour", "effectif", "effectifs", "environ", "hausse", "limite", "moins", "nombre", "plafond", "plus", "près", "quelque", "total"})
COUNT_VERBS = frozenset({"atteindre", "augmenter", "baisser", "limiter", "monter", "passer", "plafonner", "porter", "ramener", "réduire", "tomber"})

# After a number: it counts ("2000 dollars").
COUNTED = frozenset({"$", "%", "d'", "dollars", "euros", "€"})

# Documents that bear a number ("la résolution 1973").
NUMBERED = frozenset({"article", "convention", "directive", "décret", "loi", "numéro", "n°", "page", "protocole", "résolution", "résolutions", "vol"})

# After a season: it is no time of the year ("le printemps arabe").
NOT_AFTER_SEASON = frozenset({"arabe", "arabes", "démocratique", "kurde"})
