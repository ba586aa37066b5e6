"""French words of the calendar and the clock, with their TIMEX3 letters or numbers.

Forms are lower-case, with plain apostrophes, as the tokenizer leaves them.
"""

MONTHS = {
    **dict.fromkeys(("jan.", "janv", "janv.", "janvier"), 1),
    **dict.fromkeys(("fevr", "fevrier", "fév", "fév.", "févr", "févr.", "février"), 2),
    "mars": 3,
    **dict.fromkeys(("avr", "avr.", "avril"), 4),
    "mai": 5,
    "juin": 6,
    **dict.fromkeys(("juil", "juil.", "juill", "juill.", "juillet"), 7),
    **dict.fromkeys(("aout", "août"), 8),
    **dict.fromkeys(("sept.", "septembre"), 9),
    **dict.fromkeys(("oct", "oct.", "octobre"), 10),
    **dict.fromkeys(("nov", "nov.", "novembre"), 11),
    **dict.fromkeys(("dec", "dec.", "decembre", "déc", "déc.", "décembre"), 12),
}

MONTH_NAMES = dict(enumerate(("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"), 1))

# English months and short names of days, left over on translated pages and in datelines: only within a whole date.
ENGLISH_MONTHS = {
    "apr": 4, "april": 4, "aug": 8, "august": 8, "december": 12, "feb": 2, "february": 2, "jan": 1, "january": 1, "jul": 7, "july": 7,
    "jun": 6, "june": 6, "mar": 3, "march": 3, "may": 5, "november": 11, "october": 10, "sep": 9, "sept": 9, "september": 9,
}
SHORT_WEEKDAYS = {
    "dim": 6, "fri": 4, "friday": 4, "jeu": 3, "lun": 0, "mar": 1, "mer": 2, "mon": 0, "monday": 0, "sam": 5, "sat": 5, "saturday": 5, "sun": 6,
    "sunday": 6, "thu": 3, "thursday": 3, "tue": 1, "tuesday": 1, "ven": 4, "wed": 2, "wednesday": 2,
}

WEEKDAYS = {"lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6}

SEASONS = {"automne": "FA", "hiver": "WI", "printemps": "SP", "été": "SU"}

# Units; E is a decade, C a century, Q a quarter, H half a year; "TM30" is thirty minutes.
UNITS = {
    "an": "Y", "ans": "Y", "année": "Y", "années": "Y", "demi-décennie": "Y5", "demi-heure": "TM30", "demi-journée": "TH12",
    "demi-siècle": "Y50", "décennie": "E", "décennies": "E", "heure": "TH", "heures": "TH", "jour": "D", "journée": "D",
    "journées": "D", "jours": "D", "minute": "TM", "minutes": "TM", "mois": "M", "seconde": "TS", "secondes": "TS", "semaine": "W",
    "semaines": "W", "semestre": "H", "semestres": "H", "siècle": "C", "siècles": "C", "trimestre": "Q", "trimestres": "Q",
}

# Parts of a day; noon and midnight are clock times.
PARTS = {
    "après-midi": "AF", "aube": "MO", "matin": "MO", "matinée": "MO", "matins": "MO", "mi-journée": "MI", "midi": "12:00",
    "minuit": "24:00", "nuit": "NI", "nuits": "NI", "soir": "EV", "soirs": "EV", "soirée": "EV",
}

ORDINALS = {
    "deuxième": 2, "dix-huitième": 18, "dix-neuvième": 19, "premier": 1, "première": 1, "quatrième": 4, "second": 2, "troisième": 3,
    "vingt-et-unième": 21, "vingtième": 20,
}

# What a word of an edge does to the stretch of time after it ("début mars"), and to the part of day after it ("tard jeudi soir").
BOUNDARIES = {"courant": "", "début": "START", "débuts": "START", "fin": "END", "mi": "MID", "milieu": "MID"}
DAY_EDGES = {"tard": "END", "tôt": "START"}

# Adjectives between a number and its unit ("trois longues années", "ses deux premières années").
BESIDE_UNITS = frozenset({"bonne", "bonnes", "bons", "courtes", "courts", "grosse", "grosses", "interminables", "longs", "longue", "longues", "petit", "petite", "petites", "petits", "pleines", "pleins", "premiers", "premières"})

# Last, next, following, previous: their letters in the grammar, and how many units they go.
STEPS = {
    **dict.fromkeys(("dernier", "derniers", "dernière", "dernières", "passé", "passée", "passées", "passés", "écoulé", "écoulée", "écoulées", "écoulés"), "L"),
    **dict.fromkeys(("prochain", "prochaine", "prochaines", "prochains"), "X"),
    **dict.fromkeys(("suivant", "suivante", "suivantes", "suivants"), "F"),
    **dict.fromkeys(("précédent", "précédente", "précédentes", "précédents"), "R"),
}
STEP_OF = {"L": -1, "X": 1, "F": 1, "R": -1}

# Days counted from the day of publication, and from the last day that the text names.
DAY_STEPS = {"après-demain": 2, "avant-hier": -2, "demain": 1, "hier": -1}
TEXT_DAY_STEPS = {"avant-veille": -2, "lendemain": 1, "surlendemain": 2, "veille": -1}

# Words before a number, as TIMEX3 modifiers; `OF` are those that take "de" ("plus de", "près d'").
APPROXIMATORS = {
    "cela": "", "environ": "APPROX", "juste": "APPROX", "moins": "LESS_THAN", "peine": "APPROX", "plus": "MORE_THAN",
    "presque": "LESS_THAN", "près": "LESS_THAN", "quasiment": "LESS_THAN", "quelque": "APPROX", "tout": "APPROX",
}
OF = ("moins", "plus", "près")
