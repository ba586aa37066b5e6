"""French words of number: cardinals, scales, rounded collectives, and the words that say how exact a number is."""

# Cardinals that add up ("soixante et onze", "quatre-vingt-dix", Belgian "nonante-deux").
CARDINALS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
    "septante": 70, "huitante": 80, "octante": 80, "nonante": 90,
    "cent": 100, "cents": 100, "mille": 1000,
}

# Nouns that multiply what stands before them and take "de" before what they count.
SCALES = {
    "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9, "billion": 10**12, "billions": 10**12,
    "millier": 1000, "milliers": 1000,
}

# Scales glued to figures or set behind them in notes and leftovers of English ("$88bn", "500 M€", "2 Mds").
SHORT_SCALES = {"k": 1000, "m": 10**6, "md": 10**9, "mds": 10**9, "mrd": 10**9, "mrds": 10**9, "mn": 10**6, "bn": 10**9}

# Rounded counts: "une vingtaine" is about twenty; "des centaines" has no value.
COLLECTIVES = {
    "dizaine": 10, "dizaines": 10, "douzaine": 12, "douzaines": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "centaines": 100,
    "millier": 1000, "milliers": 1000,
}

# Shares of a whole, in per cent of it.
FRACTIONS = {
    "moitié": 50, "tiers": 100 / 3, "quart": 25, "quarts": 25, "cinquième": 20, "cinquièmes": 20, "dixième": 10, "dixièmes": 10,
}

# Words before a counted noun that name no number.
VAGUE = frozenset({"plusieurs", "quelques"})

# Nouns that count without a value: "une poignée de formateurs".
VAGUE_NOUNS = frozenset({"foule", "multitude", "myriade", "poignée"})

# What stands right before a number and says how exact it is; the longest that fits is taken.
QUALIFIERS = {
    "à peine": "about", "à peu près": "about", "approximativement": "about", "au bas mot": "at_least", "au maximum": "up_to",
    "au minimum": "at_least", "au moins": "at_least", "au plus": "up_to", "autour de": "about", "aux alentours de": "about",
    "aux environs de": "about", "bien moins de": "less_than", "bien plus de": "more_than",
    "dépassant": "more_than", "dépassant les": "more_than", "en dessous de": "less_than", "en-dessous de": "less_than",
    "environ": "about", "excédant": "more_than", "grosso modo": "about", "inférieur à": "less_than", "inférieure à": "less_than",
    "inférieurs à": "less_than", "moins que": "less_than", "plus que": "more_than", "jusqu'à": "up_to", "jusqu'à environ": "up_to", "jusqu'à près de": "up_to", "jusqu'à quelque": "up_to",
    "maximum": "up_to", "minimum": "at_least", "moins de": "less_than", "ne dépassant pas": "up_to", "pas loin de": "almost",
    "pas moins de": "at_least", "pas plus de": "up_to", "peu ou prou": "about", "plus de": "more_than",
    "presque": "almost", "près de": "almost", "quasi": "almost", "quasiment": "almost", "quelque": "about",
    "supérieur à": "more_than", "supérieure à": "more_than", "supérieurs à": "more_than", "tout au plus": "up_to",
    "un peu moins de": "less_than", "un peu plus de": "more_than", "voisin de": "about",
}

# The same, set behind what is counted: "500 soldats environ", "20 instructeurs au plus".
QUALIFIERS_BEHIND = {
    "à peu près": "about", "au bas mot": "at_least", "au maximum": "up_to", "au minimum": "at_least", "au moins": "at_least",
    "au plus": "up_to", "environ": "about", "maximum": "up_to", "minimum": "at_least", "ou plus": "at_least", "tout au plus": "up_to",
}

# Nouns that a number behind them names and does not count: "article 5", "résolution 2170".
LABELS = frozenset({
    "acte", "alinéa", "ex-numéro", "annexe", "article", "articles", "avenue", "boeing", "box", "bulletin", "camp", "chambre", "chaîne",
    "chapitre", "chapitres", "classe", "code", "covid", "dossier", "épisode", "étape", "falcon", "formule", "groupe", "horizon",
    "lettre", "ligne", "mars", "loi", "lot", "mach", "niveau", "no", "numéro", "page", "pages", "paragraphe", "partie",
    "phase", "photo", "place", "point", "poste", "programme", "protocole", "route", "résolution", "résolutions", "saison", "salle",
    "section", "série", "tableau", "tome", "top", "tour", "type", "version", "vision", "vol", "zone", "n°", "n", "art", "p", "§", "°", "#",
})

# Adjectives that stand between a number and its noun.
BEFORE_NOUN = frozenset({
    "anciens", "anciennes", "autres", "belles", "bons", "bonnes", "derniers", "dernières", "fameux", "fidèles", "futurs", "futures",
    "grands", "grandes", "gros", "grosses", "hauts", "hautes", "jeunes", "longs", "longues", "mauvais", "mauvaises", "mêmes",
    "meilleurs", "meilleures", "nouveaux", "nouvelles", "petits", "petites", "précédents", "précédentes", "premiers", "premières",
    "principaux", "principales", "prochains", "prochaines", "propres", "seuls", "seules", "simples", "vieux", "vieilles", "vrais",
})
