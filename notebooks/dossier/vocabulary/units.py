"""Units behind a number: currencies (ISO 4217), time, area and other measures. Forms are lower-case."""

CURRENCIES = {
    "dinar": "IQD", "dinars": "IQD", "dollar": "USD", "dollars": "USD", "euro": "EUR", "euros": "EUR", "franc": "CHF", "francs": "CHF",
    "hryvnia": "UAH", "hryvnias": "UAH", "livre": "GBP", "livres": "GBP", "rial": "IRR", "rials": "IRR", "riyals": "SAR",
    "rouble": "RUB", "roubles": "RUB", "shekels": "ILS", "sterling": "GBP", "usd": "USD", "eur": "EUR", "yen": "JPY", "yens": "JPY", "yuan": "CNY", "yuans": "CNY",
    "zloty": "PLN", "zlotys": "PLN", "$": "USD", "€": "EUR", "£": "GBP", "us$": "USD", "$us": "USD",
    "k€": "EUR", "m€": "EUR", "md€": "EUR", "mds€": "EUR", "mrd€": "EUR", "k$": "USD", "m$": "USD", "md$": "USD", "mds$": "USD", "mrd$": "USD",
}

# An adjective behind the currency changes whose it is: "dollars canadiens".
CURRENCY_OF = {
    ("dinar", "algérien"): "DZD", ("dinar", "irakien"): "IQD", ("dinar", "iraquien"): "IQD", ("dinar", "jordanien"): "JOD",
    ("dinar", "koweïtien"): "KWD", ("dinar", "tunisien"): "TND", ("dollar", "américain"): "USD", ("dollar", "australien"): "AUD",
    ("dollar", "canadien"): "CAD", ("franc", "suisse"): "CHF", ("livre", "égyptienne"): "EGP", ("livre", "libanaise"): "LBP",
    ("livre", "syrienne"): "SYP", ("livre", "turque"): "TRY",
}

# Unit of time and how many of it one is.
DURATIONS = {
    "an": ("year", 1), "ans": ("year", 1), "année": ("year", 1), "années": ("year", 1), "décennie": ("year", 10), "décennies": ("year", 10),
    "heure": ("hour", 1), "heures": ("hour", 1), "jour": ("day", 1), "journée": ("day", 1), "journées": ("day", 1), "jours": ("day", 1), "minute": ("minute", 1),
    "minutes": ("minute", 1), "mois": ("month", 1), "nuit": ("day", 1), "nuits": ("day", 1), "seconde": ("second", 1), "secondes": ("second", 1),
    "semaine": ("week", 1), "semaines": ("week", 1), "siècle": ("year", 100), "siècles": ("year", 100), "semestre": ("month", 6), "semestres": ("month", 6),
    "trimestre": ("month", 3), "trimestres": ("month", 3),
}

# Letters of a TIMEX3 duration: P3Y, P2W, PT6H.
TIMEX_UNITS = {"Y": ("year", 1), "M": ("month", 1), "W": ("week", 1), "D": ("day", 1), "DE": ("year", 10), "CE": ("year", 100),
               "TH": ("hour", 1), "TM": ("minute", 1), "TS": ("second", 1)}

AREAS = {"acres": "acre", "ha": "ha", "hectare": "ha", "hectares": "ha", "km²": "km2", "km2": "km2", "m²": "m2", "m2": "m2"}

# "kilomètres carrés"
SQUARED = {"kilomètres": "km2", "kilomètre": "km2", "km": "km2", "mètres": "m2", "mètre": "m2", "m": "m2"}

# "mètres cubes"
CUBED = {"kilomètres": "km3", "kilomètre": "km3", "mètres": "m3", "mètre": "m3"}

MEASURES = {
    "degrés": "°C", "°c": "°C", "gigawatts": "GW", "kg": "kg", "kilogrammes": "kg", "kilomètre": "km", "kilomètres": "km", "kilos": "kg",
    "km": "km", "km/h": "km/h", "litres": "l", "m": "m", "m3": "m3", "mm": "mm", "mégawatts": "MW", "mètre": "m", "mètres": "m", "mw": "MW",
    "nœuds": "kn", "tonne": "t", "tonnes": "t",
}

PER_CENT = frozenset({"%", "percent"})
