"""The alphabet of the date grammar: the letter that stands for each class of words in the patterns of `date_shapes`.

Figures and hyphenated words get theirs from their shape: d a number up to 31, Y one from 1900 to 2099, n any other; T a clock
time, N a date in figures, µ and ¥ a month and a year with an edge ("mi-mars", "fin-2021"). Fixed phrases have the letters of
`dates_phrases` (G ago, g by, K week-end, k a deictic, p an hour of the day, r later, s earlier, Q at least, I current, β a little) and "_" for
each further token. Every other word is x.
"""

from . import dates
from .numbers import CARDINALS, COLLECTIVES, VAGUE

LETTERS = {
    **dict.fromkeys(dates.ENGLISH_MONTHS, "ɱ"),
    **dict.fromkeys(dates.SHORT_WEEKDAYS, "ω"),
    "mar": "ʍ",                                         # Tuesday or March
    **dict.fromkeys(CARDINALS, "z"),
    **dict.fromkeys(dates.MONTHS, "M"),
    **dict.fromkeys(dates.WEEKDAYS, "W"),
    **{day + "s": "O" for day in dates.WEEKDAYS},
    **dict.fromkeys(dates.SEASONS, "S"),
    **dict.fromkeys(dates.UNITS, "u"),
    **dict.fromkeys(dates.PARTS, "P"),
    **dict.fromkeys(COLLECTIVES, "Z"),
    **dict.fromkeys(VAGUE, "V"),
    **dict.fromkeys(dates.ORDINALS, "o"),
    **dict.fromkeys(dates.BOUNDARIES, "B"),
    **dict.fromkeys(dates.DAY_EDGES, "b"),
    **dates.STEPS,                                      # L last, X next, F following, R previous
    **dict.fromkeys(dates.DAY_STEPS, "j"),
    **dict.fromkeys(dates.TEXT_DAY_STEPS, "y"),
    **dict.fromkeys(dates.APPROXIMATORS, "~"),
    **dict.fromkeys(dates.OF, "q"),
    **dict.fromkeys(("heure", "heures"), "H"),
    **dict.fromkeys(("un", "une"), "i"),
    **dict.fromkeys(("l'", "la", "le", "les"), "A"),
    **dict.fromkeys(("ce", "ces", "cet", "cette"), "C"),
    **dict.fromkeys(("d'", "de", "des", "du"), "e"),
    **dict.fromkeys(("au", "aux", "à"), "a"),
    **dict.fromkeys(("après", "avant", "dès", "vers"), "v"),
    **dict.fromkeys(("depuis", "durant", "pendant"), ">"),
    **dict.fromkeys(("et", "ou", "puis"), "&"),
    **dict.fromkeys(("-ci", "-là", "ci", "là"), "l"),
    **dict.fromkeys(("même", "mêmes"), "m"),
    **dict.fromkeys(("tous", "toutes"), "t"),
    **dict.fromkeys(("demi", "demie"), "½"),
    **dict.fromkeys(dates.BESIDE_UNITS, "α"),
    **dict.fromkeys(("-", "–", "—"), "-"),
    **{mark: mark for mark in "/,()."},
    **dict.fromkeys(("quart", "quarts"), "θ"),
    "er": "ε",                                          # of "1 er"
    **dict.fromkeys(("am", "a.m.", "pm", "p.m."), "ʌ"),
    "chaque": "c", "dans": "D", "en": "E", "h": "h", "par": "w",
}
