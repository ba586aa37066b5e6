"""Nouns of institutions that speak or act, folded. An institution that the codebook lacks is named by its own words."""

# A noun that takes up an institution → its kind or role in the authority file, "international" (of no country) or "party".
GENERIC = {
    "agence": "News agency", "bloc": "party", "chaine": "Broadcaster", "chambre": "legislature", "faction": "armed_group", "formation": "party", "groupe": "armed_group", "hemicycle": "legislature", "institution": "international", "journal": "Newspaper", "liste": "party",
    "milice": "armed_group", "mouvement": "armed_group", "organisation": "international", "parti": "party", "quotidien": "Newspaper",
}

# With "le" and words that tell which one it is, these are an institution's name: "le service météorologique", "l'institut Montoyer".
NOUNS = frozenset("""
academie agence alliance ambassade archeveche assemblee association autorite banque barreau bloc bureau caserne cellule centre chambre chancellerie circonscription collectif comite commandement commissariat commission compagnie conference confederation conseil consulat courant diocese etat-major coordination cour croissant croix
delegation departement direction eglise federation fondation forum front garde gendarmerie groupe groupement haut-commissariat hopital inspection institut instance ligue mairie ministere mission mouvement municipalite observatoire office ong opposition ordre organisation organisme
parlement parquet parti patriarcat police prefecture presidence programme protection reseau secretariat section senat service services societe station syndicat tribu tribunal union universite
""".split())

# "Son groupe", "leur mouvement": the party or militia of whoever was named.
ONES_PARTY = frozenset({"bloc", "camp", "coalition", "courant", "faction", "formation", "groupe", "mouvement", "organisation", "parti"})

# Before a name they only say what it is: "l'ONG Main tendue", "le quotidien Al-Sabah".
KINDS = frozenset("blog chaine compagnie entreprise hebdomadaire journal magazine media ong portail quotidien radio revue site societe television".split())

# Bodies that speak for somebody by office: "les services du Premier ministre", "le cabinet du ministre".
STAFFS = frozenset({"bureau", "cabinet", "secretariat", "services"})

# Who commands a mission or speaks for it is the mission: "le quartier général de la mission".
HEADQUARTERS = frozenset({"commandement", "quartier", "qg", "etat-major", "direction", "equipe"})

# Bodies that are named by their noun alone.
LONE = frozenset({"opposition"})

# The part of an identifier that bodies of a state share, by the noun: "la police kosovare" is `kosovo-police`.
OF_STATES = {
    "armee": "army", "diplomatie": "foreign-ministry", "gendarmerie": "gendarmerie", "gouvernement": "government", "marine": "navy", "ministere": "", "parlement": "parliament", "police": "police", "presidence": "presidency",
}

# Nouns of number before those who are so many that they stand for the whole: "des milliers de manifestants".
CROWDS = frozenset({"centaine", "centaines", "foule", "foules", "marée", "milliers", "millions"})

# "le premier texte, porté par X": whose words it has.
ISSUED = frozenset({f"{stem}{ending}" for stem in ("defendu", "depose", "diffuse", "emis", "porte", "presente", "publie", "redige", "signe", "soumis", "soutenu", "vote") for ending in ("", "e", "s", "es")})

# A commander without a name stands for the mission too.
COMMANDERS = frozenset({"chef", "cheffe", "commandant", "commandante", "patron", "patronne"})

# Bare, these are the ministry last spoken of: "le ministère précise".
MINISTRIES = frozenset({"departement", "ministere"})

# Lemmas of what is done with a document that then speaks for whoever does it.
ISSUING = frozenset({"adopter", "approuver", "déposer", "diffuser", "écrire", "envoyer", "publier", "rédiger", "remettre", "signer", "transmettre", "voter"})

# People who have no name as a group but by words that tell which: "les députés sunnites", "les tribus du Sud".
GROUPS = frozenset({"blocs", "cheikhs", "chefs", "clans", "dignitaires", "deputes", "deputees", "elus", "formations", "notables", "parlementaires", "partis", "tribus"})
COMMUNITIES = frozenset({"chiite", "chretien", "kurde", "sadriste", "sunnite", "tribal", "tribaux", "tribu", "turkmene", "yezidi"})

# What a house votes: without an author it is that of the house at hand.
VOTED = frozenset({"motion", "resolution"})
# Who signs a petition is the people.
INHABITANTS = frozenset({"citoyen", "citadin", "etudiant", "habitant", "personne", "riverain", "villageois"})
