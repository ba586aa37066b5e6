"""French adjectives of nationality, and the capitals that stand for a government in the news.

Adjectives are masculine singular; feminine and plural follow by rule (`feminine`, `forms`), except those given here.
Codes are ISO 3166-1 alpha-3 (XKX is the code in use for Kosovo). Forms are folded: lower case, no accents.
"""

from __future__ import annotations

ADJECTIVES = {
    "AFG": ("afghan",), "ALB": ("albanais",), "ARE": ("emirati",), "AUS": ("australien",), "AUT": ("autrichien",), "BEL": ("belge",),
    "BGR": ("bulgare",), "BIH": ("bosnien",), "BLR": ("bielorusse",), "CAN": ("canadien",), "CHE": ("suisse", "helvetique"), "CHN": ("chinois",),
    "CZE": ("tcheque",), "DEU": ("allemand",), "DNK": ("danois",), "EGY": ("egyptien",), "ESP": ("espagnol",), "EST": ("estonien",),
    "FIN": ("finlandais",), "FRA": ("francais",), "GBR": ("britannique",), "GEO": ("georgien",), "GRC": ("grec",), "HRV": ("croate",),
    "HUN": ("hongrois",), "IND": ("indien",), "IRL": ("irlandais",), "IRN": ("iranien",), "IRQ": ("irakien",), "ISL": ("islandais",),
    "ISR": ("israelien",), "ITA": ("italien",), "JOR": ("jordanien",), "JPN": ("japonais",), "KWT": ("koweitien",), "LBN": ("libanais",),
    "LBY": ("libyen",), "LTU": ("lituanien",), "LUX": ("luxembourgeois",), "LVA": ("letton",), "MDA": ("moldave",), "MKD": ("macedonien",),
    "MNE": ("montenegrin",), "NLD": ("neerlandais", "hollandais"), "NOR": ("norvegien",), "NZL": ("neo-zelandais",), "PAK": ("pakistanais",), "POL": ("polonais",), "PRT": ("portugais",),
    "QAT": ("qatari", "qatarien"), "ROU": ("roumain",), "RUS": ("russe",), "SAU": ("saoudien",), "SRB": ("serbe",), "SVK": ("slovaque",),
    "SVN": ("slovene",), "SWE": ("suedois",), "SYR": ("syrien",), "TUN": ("tunisien",), "TUR": ("turc",), "UKR": ("ukrainien",),
    "USA": ("americain", "etats-unien", "us"), "XKX": ("kosovar",), "YEM": ("yemenite",),
}

FEMININES = {"grec": "grecque", "turc": "turque", "us": "us", "emirati": "emiratie", "qatari": "qatarie"}

# The English adjectives, for identifiers and names of institutions that only a text introduces.
ENGLISH = {
    "AFG": "Afghan", "ALB": "Albanian", "ARE": "Emirati", "AUS": "Australian", "AUT": "Austrian", "BEL": "Belgian", "BGR": "Bulgarian", "BIH": "Bosnian",
    "BLR": "Belarusian", "CAN": "Canadian", "CHE": "Swiss", "CHN": "Chinese", "CZE": "Czech", "DEU": "German", "DNK": "Danish", "EGY": "Egyptian", "ESP": "Spanish",
    "EST": "Estonian", "FIN": "Finnish", "FRA": "French", "GBR": "British", "GEO": "Georgian", "GRC": "Greek", "HRV": "Croatian", "HUN": "Hungarian", "IND": "Indian",
    "IRL": "Irish", "IRN": "Iranian", "IRQ": "Iraqi", "ISL": "Icelandic", "ISR": "Israeli", "ITA": "Italian", "JOR": "Jordanian", "JPN": "Japanese", "KWT": "Kuwaiti",
    "LBN": "Lebanese", "LBY": "Libyan", "LTU": "Lithuanian", "LUX": "Luxembourgish", "LVA": "Latvian", "MDA": "Moldovan", "MKD": "Macedonian", "MNE": "Montenegrin",
    "NLD": "Dutch", "NOR": "Norwegian", "NZL": "New Zealand", "PAK": "Pakistani", "POL": "Polish", "PRT": "Portuguese", "QAT": "Qatari", "ROU": "Romanian", "RUS": "Russian",
    "SAU": "Saudi", "SRB": "Serbian", "SVK": "Slovak", "SVN": "Slovenian", "SWE": "Swedish", "SYR": "Syrian", "TUN": "Tunisian", "TUR": "Turkish", "UKR": "Ukrainian",
    "USA": "US", "XKX": "Kosovo", "YEM": "Yemeni",
}

# A capital that speaks or decides is its government; after "à" or "de" it is mostly a place.
CAPITALS = frozenset({
    "amman", "ankara", "athenes", "bagdad", "berlin", "berne", "beyrouth", "bruxelles", "belgrade", "bratislava", "bucarest", "budapest", "canberra", "chisinau", "copenhague", "damas", "doha", "dublin",
    "erbil", "helsinki", "islamabad", "jerusalem", "kaboul", "kiev", "kyiv", "la haye", "le caire", "lisbonne", "ljubljana", "londres", "madrid",
    "minsk", "moscou", "oslo", "ottawa", "paris", "pekin", "prague", "pristina", "reykjavik", "riga", "riyad", "rome", "ryad", "sarajevo", "skopje", "sofia", "stockholm", "tallinn",
    "tbilissi", "teheran", "tel-aviv", "tirana", "tokyo", "tripoli", "tunis", "varsovie", "vienne", "vilnius", "washington", "zagreb",
})


def feminine(adjective: str) -> str:
    """The feminine of a folded adjective of nationality: irakien, irakienne; britannique; turc, turque."""
    if adjective in FEMININES:
        return FEMININES[adjective]
    if adjective.endswith("e"):
        return adjective
    return adjective + ("ne" if adjective.endswith(("en", "on")) else "e")


def forms(adjective: str) -> tuple[tuple[str, str], ...]:
    """All forms of a folded adjective, with the gender that each shows: "m", "f", or "" where both look alike."""
    other = feminine(adjective)
    both = other == adjective
    singular = ((adjective, "" if both else "m"), (other, "" if both else "f"))
    plural = tuple((f if f.endswith("s") else f + "s", g) for f, g in singular)
    return tuple(dict.fromkeys(singular + plural))


BY_FORM = {form: code for code, adjectives in ADJECTIVES.items() for adjective in adjectives for form, _ in forms(adjective)}
