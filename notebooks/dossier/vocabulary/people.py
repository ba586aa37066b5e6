"""Words that stand before, beside or instead of a person's name. Forms are folded: lower case, no accents, blanks for hyphens."""

from .person_nouns import NOUNS

# Before a name, with or without a full stop.
CIVILITIES = {
    "dr": "", "dre": "f", "honorable": "", "lady": "f", "lord": "m", "m": "m", "madame": "f", "mademoiselle": "f", "maitre": "", "me": "", "mgr": "m", "miss": "f", "mlle": "f",
    "mme": "f", "monseigneur": "m", "monsieur": "m", "mr": "m", "mrs": "f", "ms": "f", "pr": "", "pre": "f", "prof": "", "sir": "m",
}

# Ranks of soldiers and clerics: a surname alone may follow. Abbreviations may carry a full stop.
ABBREVIATIONS = frozenset({
    "adj", "adjt", "adm", "bgen", "brig", "cap", "capt", "cdt", "cmdr", "cmdt", "cne", "col", "cpl", "cpt", "gal", "gen", "lcol", "lgen", "lt", "ltc", "ltcol", "ltgen", "maj", "mgen", "sgt", "vadm",
})
RANKS = {rank: "" for rank in ABBREVIATIONS} | {
    rank: NOUNS[rank] for rank in (
        "adjudant", "adjudante", "adjudant chef", "adjudante cheffe", "amiral", "amirale", "abbe", "ayatollah", "brigadier", "brigadiere", "brigadier chef", "brigadier general", "brigadiere generale", "capitaine",
        "caporal", "caporale", "caporal chef", "caporale cheffe", "cardinal", "cheikh", "colonel", "colonelle", "colonel major", "commandant", "commandante", "commodore", "contre amiral", "contre amirale", "docteur", "docteure", "emir", "general",
        "generale", "general major", "generale majore", "hodjatoleslam", "imam", "lieutenant", "lieutenante", "lieutenant colonel", "lieutenante colonelle", "lieutenant general", "lieutenante generale", "major", "majore",
        "major general", "majore generale", "marechal", "mollah", "pape", "pasteur", "pere", "prince", "princesse", "sayed", "sayyed", "sergent", "sergente", "sergent chef", "sergente cheffe", "sheikh", "sous lieutenant",
        "sous lieutenante", "sultan", "vice amiral", "vice amirale")}

# After these a surname alone is a person too ("le ministre Untel"); after the other nouns only two words are ("le chef Untel" may be a name of something).
TITLES = frozenset({
    "ambassadeur", "ambassadrice", "chancelier", "chanceliere", "depute", "deputee", "gouverneur", "gouverneure", "juge", "maire", "ministre", "premier ministre", "president", "presidente", "procureur",
    "procureure", "professeur", "professeure", "roi", "reine", "secretaire", "senateur", "senatrice", "vice president", "vice presidente",
})

# Participles that may stand between a title and a name.
PARTICIPLES = frozenset({"adjoint", "adjointe", "demissionnaire", "designe", "designee", "elu", "elue", "nomme", "nommee", "retraité", "sortant", "sortante"})
# Of which faith, people or party: adjectives that the model often takes for nouns.
CONFESSIONS = frozenset({
    "arabe", "chaldeen", "chaldeenne", "chiite", "chretien", "chretienne", "communiste", "conservateur", "conservatrice", "islamiste", "kurde", "laic", "laique", "liberal", "liberale", "maronite", "musulman", "musulmane", "nationaliste", "salafiste",
    "shabak", "socialiste", "sunnite", "travailliste", "turkmene", "yezidi", "yezidie",
})

# Peoples without a state that would speak for them.
PEOPLES = frozenset({"arabes", "chiites", "chretiens", "europeens", "kurdes", "occidentaux", "sunnites", "turkmenes", "yezidis"})

# An indefinite or plural one of these is a source without a name.
ANONYMOUS = frozenset({
    "analyste", "cadre", "certains", "conseiller", "diplomate", "dirigeant", "elu", "expert", "fonctionnaire", "habitant", "interlocuteur", "militaire", "negociateur",
    "observateur", "officiel", "officier", "parlementaire", "participant", "personne", "proche", "responsable", "soldat", "source", "specialiste", "temoin",
})

# With a possessive, whoever is honoured so: "Son Excellence".
HONORIFICS = frozenset({"altesse", "beatitude", "eminence", "excellence", "majeste", "saintete"})

# Speaks for an institution: without a name, the institution is who speaks.
SPOKESPERSONS = frozenset({"porte-parole", "porte-paroles"})
# Definite, these speak for whoever sent them: "les représentants du PDK", "le délégué de l'ayatollah".
DELEGATES = frozenset({"delegue", "deleguee", "delegues", "representant", "representante", "representants"})
# Those about an office who speak in its stead: "les services du Premier ministre".
STAFFS = frozenset({"bureau", "cabinet", "secretariat", "services"})
# Those about somebody whose names the text keeps.
CIRCLES = frozenset({"entourage", "equipe", "etat-major", "proches"})

# Those who share a view: they speak in the plural.
CAMPS = frozenset({"adversaires", "anciens", "colombes", "critiques", "detracteurs", "faucons", "gens", "jeunes", "modérés", "optimistes", "partisans", "pessimistes", "realistes", "sceptiques", "uns"})

# Writings that speak for those who issue them ("un communiqué de l'OTAN").
DOCUMENTS = frozenset({
    "allocution", "annonce", "avis", "bilan", "bulletin", "communique", "compte", "courrier", "declaration", "discours", "document", "donnees", "estimation", "estime", "etude", "enquete", "lecture", "lettre", "message", "motion", "note",
    "petition", "projet", "proposition", "rapport", "resolution", "sondage", "texte", "tribune", "tweet",
})

# Parts of a surname that are written small.
PARTICLES = frozenset({"abd", "abou", "abu", "al", "as", "bin", "ben", "bint", "da", "de", "della", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le", "oum", "ould", "ter", "ter", "ul", "van", "von", "zu"})
# Arabic names that begin so are whole names: "Oum Youssef", "Abou Hassan".
KUNYAS = frozenset({"abou", "abu", "oum", "umm"})

# Before or at the head of words with capitals: they name a thing or a place and no person ("le porte-avions Charles de Gaulle", "Place Tahrir").
THINGS = frozenset("""
academie accord aeroport affaire agence aile airbus allee alliance amendement ambassade arene armee association autoroute avenue avion base bataillon batiment bloc boulevard brigade camp campagne canal carrefour caserne centre chaine chambre chateau chantier cimetiere cite clan classe
clinique code college colline comite commission compagnie conseil convention corps cour cuirasse croiseur destroyer detroit district division doctrine drone ecole editions eglise entreprise ere escadron espace exercice famille ferme festival fleuve flotte fondation force forces foret fort
forum fregate front fonds galerie gare gouvernement gouvernorat groupe groupement hebdomadaire helicoptere hopital hotel ile immeuble initiative institut institution journal lac laboratoire ligue liste lycee magazine mairie maison marche marque massif mausolee mer milice ministere mission
mont montagne monument mosquee mouvement musee navire observatoire operation ong organisation palais parc parti patrouilleur petrolier place plage plaine plan plateau pont port porte porte-avions porte-helicopteres poste prison prix processus programme projet province quartier
quotidien radio rapport refuge regiment region restaurant revue riviere route rue salle satellite site societe stade station sous-marin syndicat systeme telechaine television terminal theatre think-tank tour traite tribunal tunnel union universite usine vallee vaisseau village villa ville zone
mv uss hms ss
""".split())
# Of these, a person may be the head: before a known first name they do not speak against one ("le chef du parti Omar Sayyed").
BODIES = frozenset({
    "agence", "alliance", "armee", "association", "bloc", "brigade", "campagne", "clan", "comite", "commission", "conseil", "cour", "delegation", "district", "division", "front", "gouvernement", "gouvernorat", "groupe", "ligue", "liste", "mairie", "milice",
    "ministere", "mission", "mouvement", "organisation", "parti", "province", "quartier", "region", "syndicat", "tribunal", "union", "universite", "village", "ville", "zone",
})
# Words with a capital that belong to the name of a place, a region or a body.
NOT_NAMES = frozenset("""
afrique amerique asie atlantique balkans caucase defense est europe golfe international internationale kurdistan levant maghreb mediterranee monde moyen national nationale nations news nord orient ouest pacifique presse proche sahel sud times watch
agency air airlines airways bank center college committee command company corp corporation council energy force forces foundation gas group inc institute journal network observer oil post press standard star task tribune university
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche noel ramadan facebook twitter instagram telegram whatsapp youtube
""".split())

# What somebody does with his face and hands: who does it is a person.
GESTURES = frozenset("""
baille balaie baisse brandit caresse croise dodeline ecarte essuie frappe fronce frotte grimace hausse hesite hoche leve montre opine pleure pointe pose replique ricane rit rougit s'assied secoue serre sourit soupire tend tapote tousse
""".split())
