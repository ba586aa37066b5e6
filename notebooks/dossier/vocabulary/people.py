"""Words that stand before, beside or instead of a person's name. Forms are folded: lower case, no accents."""

# Before a name, with or without a full stop.
CIVILITIES = {
    "dr": "", "lord": "m", "m": "m", "madame": "f", "maitre": "", "me": "", "mgr": "m", "mlle": "f", "mme": "f", "monsieur": "m", "mr": "m", "mrs": "f",
    "ms": "f", "pr": "", "sir": "m",
}

# Military and religious ranks; abbreviations may carry a full stop.
RANKS = {
    "adm": "", "adjudant": "m", "amiral": "m", "ayatollah": "m", "capitaine": "", "capt": "", "cdt": "", "cheikh": "m", "cmdr": "", "col": "", "colonel": "m",
    "colonelle": "f", "commandant": "m", "commandante": "f", "contre-amiral": "m", "emir": "m", "gal": "", "gen": "", "general": "m", "generale": "f",
    "imam": "m", "lieutenant": "", "lieutenant-colonel": "m", "lieutenant-general": "m", "lt": "", "maj": "", "major": "", "major-general": "m", "marechal": "m",
    "mollah": "m", "sayyed": "m", "sergent": "", "vice-amiral": "m",
}

# Nouns for persons that may be set beside a name ("l'analyste Untel", "Untel, chercheuse à …"), with their gender.
ROLES = {
    "activiste": "", "adjoint": "m", "adjointe": "f", "ambassadeur": "m", "ambassadrice": "f", "analyste": "", "auteur": "m", "autrice": "f",
    "avocat": "m", "avocate": "f", "candidat": "m", "candidate": "f", "chancelier": "m", "chanceliere": "f", "chef": "", "cheffe": "f", "chercheur": "m",
    "chercheuse": "f", "commissaire": "", "conseiller": "m", "conseillere": "f", "coordinateur": "m", "coordinatrice": "f", "correspondant": "m", "correspondante": "f",
    "delegue": "m", "deleguee": "f", "depute": "m", "deputee": "f", "diplomate": "", "directeur": "m", "directrice": "f", "dirigeant": "m", "dirigeante": "f",
    "economiste": "", "elu": "m", "elue": "f", "emissaire": "", "enseignant": "m", "enseignante": "f", "envoye": "m", "envoyee": "f",
    "expert": "m", "experte": "f", "fondateur": "m", "fondatrice": "f", "geopolitologue": "", "gouverneur": "m", "gouverneure": "f", "historien": "m",
    "historienne": "f", "homologue": "", "journaliste": "", "leader": "", "maire": "", "militant": "m", "militante": "f", "ministre": "", "negociateur": "m",
    "negociatrice": "f", "officier": "", "opposant": "m", "opposante": "f", "parlementaire": "", "patron": "m", "patronne": "f", "politologue": "",
    "porte-parole": "", "premier ministre": "m", "premiere ministre": "f", "president": "m", "presidente": "f", "procureur": "m", "procureure": "f", "professeur": "", "professeure": "f", "redacteur": "m", "redactrice": "f", "representant": "m",
    "representante": "f", "responsable": "", "roi": "m", "reine": "f", "secretaire": "", "senateur": "m", "senatrice": "f", "sociologue": "", "specialiste": "", "titulaire": "", "vice-ministre": "", "vice-president": "m",
    "vice-presidente": "f",
}

# An indefinite or plural one of these is a source without a name.
ANONYMOUS = frozenset({
    "analyste", "cadre", "certains", "conseiller", "diplomate", "dirigeant", "elu", "expert", "fonctionnaire", "habitant", "interlocuteur", "militaire", "negociateur",
    "observateur", "officiel", "officier", "parlementaire", "participant", "personne", "proche", "responsable", "soldat", "source", "specialiste", "temoin",
})

# Speaks for an institution: without a name, the institution is who speaks.
SPOKESPERSONS = frozenset({"porte-parole", "porte-paroles"})

# Writings that speak for those who issue them ("un communiqué de l'OTAN").
DOCUMENTS = frozenset({
    "allocution", "annonce", "bulletin", "communique", "compte", "declaration", "discours", "document", "lecture", "lettre", "message", "note", "rapport", "resolution", "texte", "tweet",
})

# A noun that takes up a person already named, and the English or French words of a role that it may stand for.
ANAPHORS = {
    "ambassadeur": ("ambassador", "ambassadeur"), "ambassadrice": ("ambassador", "ambassadrice"), "amiral": ("admiral", "amiral"),
    "analyste": ("analyst", "analyste"), "ancien president": ("president",), "ayatollah": ("cleric", "ayatollah", "supreme leader"), "chanceliere": ("chancellor",),
    "chercheur": ("researcher", "chercheur"), "chercheuse": ("researcher", "chercheuse"), "colonel": ("colonel", "col"), "commandant": ("commander", "commandant", "general", "colonel", "admiral", "amiral"), "commandante": ("commander", "commandante", "generale", "colonelle"),
    "conseiller": ("adviser", "conseiller"), "depute": ("deputy", "lawmaker", "depute"), "deputee": ("deputy", "lawmaker", "deputee"),
    "diplomate": ("ambassador", "ambassadeur", "ambassadrice", "diplomat", "diplomate", "envoy", "envoye", "envoyee", "foreign minister", "high representative", "secretary of state", "affaires etrangeres"),
    "dirigeant": ("leader", "cleric", "president", "prime minister", "minister", "secretary", "chancellor", "chef", "ministre", "dirigeant"),
    "elu": ("lawmaker", "deputy", "depute", "maire", "senateur"), "elue": ("lawmaker", "deputy", "deputee", "maire", "senatrice"), "envoye": ("envoy", "representative", "envoye"), "envoyee": ("envoy", "representative", "envoyee"),
    "emissaire": ("envoy", "representative", "emissaire"), "expert": ("expert", "analyste", "chercheur"), "experte": ("experte", "analyste", "chercheuse"),
    "general": ("general", "gen"), "militaire": ("general", "admiral", "colonel", "commander", "commandant", "capitaine"), "ministre": ("minister", "ministre", "secretary of state", "secretary of defense"),
    "officier": ("general", "admiral", "colonel", "commander", "commandant", "capitaine"), "parlementaire": ("lawmaker", "deputy", "depute", "senateur"),
    "leader": ("leader", "cleric", "chef", "dirigeant", "leader"), "maire": ("mayor", "maire"), "politologue": ("politologue",), "porte-parole": ("spokesperson", "porte-parole"), "president": ("president",), "premier ministre": ("prime minister", "premier ministre"),
    "premiere ministre": ("prime minister",), "presidente": ("president", "presidente"), "representant": ("secretary", "minister", "ambassador", "envoy", "representative", "ministre", "ambassadeur", "representant"),
    "representante": ("secretary", "minister", "ambassador", "envoy", "representative", "representante"), "responsable": ("secretary", "minister", "ambassador", "envoy", "representative", "president", "spokesperson", "commander", "ministre", "chef", "responsable"),
    "secretaire": ("secretary",), "secretaire d'etat": ("secretary of state",), "secretaire general": ("secretary general",), "senateur": ("senator", "senateur"), "senatrice": ("senator", "senatrice"), "titulaire": ("minister", "secretary"),
}

# Parts of a surname that are written small.
PARTICLES = frozenset({"abd", "abou", "abu", "al", "as", "bin", "ben", "bint", "da", "de", "della", "den", "der", "di", "dos", "el", "ibn", "la", "ter", "van", "von", "zu"})

# First names of women: the only sign of gender that many articles give.
FEMININE_NAMES = frozenset({
    "agnes", "aisha", "alice", "amelie", "amina", "ana", "angela", "anita", "anna", "annalena", "anne", "annegret", "antonia", "audrey", "aurelie", "barbara", "camille", "carla", "carole", "caroline", "catherine",
    "cecile", "celine", "charlotte", "chantal", "christine", "chrystia", "claire", "clara", "claudia", "condoleezza", "dana", "deborah", "diana", "elena", "elisabeth", "elise", "elizabeth", "ellen", "emilie", "emily", "emma",
    "esther", "eva", "fatima", "federica", "florence", "francoise", "gina", "giorgia", "hanna", "hannah", "heather", "helene", "heidi", "hillary", "ingrid", "irene", "isabelle", "jane", "janet", "jeanine", "jeanne", "jennie", "jennifer",
    "jen", "jessica", "julia", "julianne", "julie", "kaja", "kamala", "karen", "karine", "kate", "katherine", "kathleen", "kay", "kayleigh", "kersti", "laura", "laure", "layla", "leila", "linda", "lisa", "loren", "louise", "lucia", "lucie", "madeleine",
    "magdalena", "margaret", "margarita", "marguerite", "maria", "marie", "marine", "martha", "martine", "mary", "mathilde", "mette", "melanie", "michelle", "monica", "monika", "morgan", "myriam", "nadia", "nancy", "natalie", "nathalie", "nicole", "oana", "olga",
    "patricia", "paula", "pauline", "penny", "rachel", "rana", "rasha", "rebecca", "renee", "roberta", "rosa", "rose", "samantha", "sandra", "sanna", "sara", "sarah", "silvia", "simone", "sofia", "sonia", "sophie", "stephanie", "susan", "susanna",
    "sylvie", "teresa", "theresa", "trine", "ursula", "valerie", "vanessa", "vera", "veronique", "victoria", "virginie", "wendy", "yasmine", "yvette", "zahra", "zainab", "zeinab",
})
