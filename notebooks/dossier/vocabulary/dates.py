"""French words of the calendar and the clock, and the letter that each class has in `date_grammar`.

Forms are lower-case, with plain apostrophes, as the tokenizer leaves them.
"""

from .numbers import CARDINALS, COLLECTIVES, VAGUE

MONTHS = {
    **dict.fromkeys(("janvier", "janv.", "janv", "jan."), 1),
    **dict.fromkeys(("février", "fevrier", "févr.", "fév.", "févr", "fév", "fevr"), 2),
    "mars": 3,
    **dict.fromkeys(("avril", "avr.", "avr"), 4),
    "mai": 5,
    "juin": 6,
    **dict.fromkeys(("juillet", "juil.", "juill.", "juil", "juill"), 7),
    **dict.fromkeys(("août", "aout"), 8),
    **dict.fromkeys(("septembre", "sept."), 9),
    **dict.fromkeys(("octobre", "oct.", "oct"), 10),
    **dict.fromkeys(("novembre", "nov.", "nov"), 11),
    **dict.fromkeys(("décembre", "decembre", "déc.", "déc", "dec.", "dec"), 12),
}

WEEKDAYS = {"lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6}

SEASONS = {"printemps": "SP", "été": "SU", "automne": "FA", "hiver": "WI"}

# TIMEX3 letters of the units; a decade and a century are counted in years (P10Y).
UNITS = {
    "jour": "D", "jours": "D", "journée": "D", "journées": "D",
    "semaine": "W", "semaines": "W", "quinzaine": "W2",
    "mois": "M", "trimestre": "Q", "trimestres": "Q", "semestre": "H", "semestres": "H",
    "an": "Y", "ans": "Y", "année": "Y", "années": "Y",
    "décennie": "E", "décennies": "E", "siècle": "C", "siècles": "C",
    "heure": "TH", "heures": "TH", "minute": "TM", "minutes": "TM", "seconde": "TS", "secondes": "TS",
    "demi-heure": "TM30", "demi-journée": "TH12", "demi-siècle": "Y50", "demi-décennie": "Y5",
}
# Units whose name with an article says nothing of a date ("un jour", "une heure de gloire") unless a word of duration stands before.
DURATION_CUES = frozenset({
    "après", "bout", "d'", "dans", "de", "depuis", "durant", "en", "moins", "pendant", "plus", "pour", "près", "sous", "sur", "voilà",
})

# TIMEX3 letters of the parts of a day; noon and midnight are clock times.
PARTS = {
    "matin": "MO", "matinée": "MO", "matins": "MO", "aube": "MO", "midi": "12:00", "mi-journée": "MI", "après-midi": "AF",
    "soir": "EV", "soirée": "EV", "soirs": "EV", "nuit": "NI", "nuits": "NI", "minuit": "24:00",
}

ORDINALS = {
    "premier": 1, "première": 1, "second": 2, "deuxième": 2, "troisième": 3, "quatrième": 4,
    "dix-huitième": 18, "dix-neuvième": 19, "vingtième": 20, "vingt-et-unième": 21,
}

# What a boundary word does to the stretch of time after it.
BOUNDARIES = {"début": "START", "débuts": "START", "mi": "MID", "milieu": "MID", "courant": "", "fin": "END"}
DAY_EDGES = {"tard": "END", "tôt": "START"}

STEPS = {
    **dict.fromkeys(("dernier", "dernière", "derniers", "dernières", "passé", "passée", "passés", "passées", "écoulé", "écoulée", "écoulés", "écoulées"), "L"),
    **dict.fromkeys(("prochain", "prochaine", "prochains", "prochaines"), "X"),
    **dict.fromkeys(("suivant", "suivante", "suivants", "suivantes"), "F"),
    **dict.fromkeys(("précédent", "précédente", "précédents", "précédentes"), "R"),
}
STEP_OF = {"L": -1, "X": 1, "F": 1, "R": -1}

# Days counted from the day of publication, and from the last day that the text names.
DAY_STEPS = {"avant-hier": -2, "hier": -1, "demain": 1, "après-demain": 2}
TEXT_DAY_STEPS = {"avant-veille": -2, "veille": -1, "lendemain": 1, "surlendemain": 2}

# Words before a number, and what they say of it; the first three take "de" ("plus de", "près d'").
APPROXIMATORS = {
    "plus": "MORE_THAN", "moins": "LESS_THAN", "près": "LESS_THAN",
    "cela": "", "environ": "APPROX", "juste": "APPROX", "peine": "APPROX", "presque": "LESS_THAN", "quasiment": "LESS_THAN",
    "quelque": "APPROX", "tout": "APPROX",
}

# Deictics: fixed words that point to now, to some time before, or to some time after.
PRESENT = (
    "actuellement", "maintenant", "désormais", "dorénavant", "à ce jour", "à ce stade", "à cette heure", "à l'heure actuelle",
    "à présent", "de nos jours", "en ce moment", "en ce moment même", "pour l'heure", "pour l'instant", "pour le moment",
    "à l'heure qu'il est", "jusqu'à présent", "jusqu'à aujourd'hui", "ces jours-ci", "par les temps qui courent",
)
PAST = (
    "récemment", "tout récemment", "dernièrement", "naguère", "jadis", "autrefois", "par le passé", "dans le passé",
    "il y a longtemps", "il n'y a pas si longtemps", "il n'y a pas longtemps", "il y a peu", "il y a peu de temps",
    "il y a quelque temps", "ces derniers temps", "à l'époque", "à cette époque", "à l'époque", "jusqu'à récemment", "jusqu'ici",
)
FUTURE = (
    "bientôt", "très bientôt", "prochainement", "très prochainement", "sous peu", "à l'avenir", "dans l'avenir", "dans un avenir proche",
    "d'ici peu", "sous peu de temps", "un jour ou l'autre", "dans les temps à venir",
)

# Fixed phrases that take part in larger expressions, with their letter.
PHRASES = {
    "il y a": "G", "voilà": "G", "voici": "G", "d'ici": "g", "d'ici à": "g", "d'ici au": "g", "week-end": "K", "week-ends": "K",
    "plus tard": "r", "plus tôt": "s", "auparavant": "s", "à venir": "X", "en cours": "I", "au moins": "Q", "tout au plus": "Q",
    "au petit matin": "p", "en mi-journée": "p", "à la mi-journée": "p", "à l'aube": "p",
}

CLASSES = {
    **dict.fromkeys(MONTHS, "M"), **dict.fromkeys(WEEKDAYS, "W"), **{day + "s": "O" for day in WEEKDAYS}, **dict.fromkeys(SEASONS, "S"),
    **dict.fromkeys(UNITS, "u"), **dict.fromkeys(PARTS, "P"), **dict.fromkeys(CARDINALS, "z"), **dict.fromkeys(COLLECTIVES, "Z"),
    **dict.fromkeys(VAGUE, "V"), **dict.fromkeys(ORDINALS, "o"), **dict.fromkeys(BOUNDARIES, "B"), **dict.fromkeys(DAY_EDGES, "b"),
    **STEPS, **dict.fromkeys(DAY_STEPS, "j"), **dict.fromkeys(TEXT_DAY_STEPS, "y"), **dict.fromkeys(APPROXIMATORS, "~"), **dict.fromkeys(("plus", "moins", "près"), "q"),
    **dict.fromkeys(("heure", "heures"), "H"), "h": "h", **dict.fromkeys(("un", "une"), "i"),
    **dict.fromkeys(("le", "la", "les", "l'"), "A"), **dict.fromkeys(("ce", "cet", "cette", "ces"), "C"),
    **dict.fromkeys(("de", "d'", "du", "des"), "e"), **dict.fromkeys(("à", "au", "aux"), "a"), **dict.fromkeys(("vers", "dès", "avant", "après"), "v"),
    **dict.fromkeys(("et", "ou", "puis"), "&"), **dict.fromkeys(("-là", "là", "-ci", "ci"), "l"), **dict.fromkeys(("même", "mêmes"), "m"),
    **dict.fromkeys(("tous", "toutes"), "t"), "chaque": "c", "par": "w", "fois": "f", "en": "E", "dans": "D", "demi": "½", "demie": "½",
    "-": "-", "–": "-", "—": "-", "/": "/", ",": ",", "(": "(", ")": ")", ".": ".",
    **dict.fromkeys(("depuis", "durant", "pendant"), ">"), "quinzaine": "Z",
}

# After these a year-like number is a year, whatever follows; after the second kind only if it counts nothing.
YEAR_CUES = frozenset({"an", "année", "courant", "depuis", "dès", "en", "horizon", "ici"})
YEAR_CUES_WEAK = frozenset({"(", ",", "-", "/", "à", "après", "au", "avant", "de", "du", "entre", "et", "ou", "par", "pour", "sur", "vers"})
# Before "de" or "à" these make the number after it a count ("près de 2000", "passer à 2000").
COUNT_CUES = frozenset({
    "autour", "effectif", "effectifs", "environ", "hausse", "limite", "moins", "nombre", "plafond", "plus", "près", "quelque", "total",
})
COUNT_VERBS = frozenset({"atteindre", "augmenter", "baisser", "limiter", "monter", "passer", "plafonner", "porter", "ramener", "réduire", "tomber"})
# Documents that bear a number ("la résolution 1973").
NUMBERED = frozenset({"article", "convention", "décret", "directive", "loi", "n°", "numéro", "page", "protocole", "résolution", "résolutions", "vol"})

# After a number between 1900 and 2099: it counts ("2000 dollars").
COUNTED = frozenset({"%", "€", "$", "d'", "euros", "dollars"})

# Seasons that are no time of the year ("le printemps arabe").
NOT_AFTER_SEASON = frozenset({"arabe", "arabes", "de prague", "démocratique", "kurde"})
