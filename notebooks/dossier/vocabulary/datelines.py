"""Words by which an article is dated: those of its date lines, and of offices. Forms are folded: lower case, no accents, plain apostrophes."""

# Before a date on its line: it is that of publication; that of a change (second best).
PUBLISHED = frozenset({
    "ajoute", "ajoutee", "cree", "creee", "diffuse", "diffusee", "fait", "online", "parution", "paru", "parue", "poste", "postee", "posted",
    "publication", "publie", "publiee", "published", "redige", "redigee",
})
UPDATED = frozenset({
    "actualise", "actualisee", "actualisation", "corrige", "corrigee", "jour", "maj", "modification", "modifie", "modifiee", "revise", "revisee",
    "update", "updated",
})

# On the line of a date that is neither: credits of pictures, rights, links to other pages, what readers write.
NEITHER = (
    "©", "(c)", "copyright", "droits reserves", "lire aussi", "a lire", "voir aussi", "photo", "image", "illustration", "archive", "credit",
)

# What is dated by its own words ("communiqué du 12 mars 2019"); other nouns have a date of their own ("attentats du 13 novembre 2015").
DOCUMENTS = frozenset({
    "article", "briefing", "bulletin", "communique", "conference", "declaration", "depeche", "discours", "edition", "editorial", "entretien",
    "interview", "journal", "lettre", "livraison", "n", "newsletter", "no", "numero", "point", "seance", "texte", "tribune",
})

# Who speaks or meets in such documents ("point de presse du porte-parole du 12 juin").
SPEAKERS = frozenset({"adjoint", "adjointe", "conseil", "chef", "comite", "general", "generale", "ministere", "ministre", "ministres", "parole", "porte", "president", "presidente", "secretaire"})

# Other words of such lines; names have a capital and are not listed.
AROUND = frozenset({
    "a", "afp", "agence", "agences", "ap", "apres", "at", "au", "aujourd", "aux", "avec", "avant", "belga", "by", "ce", "cet", "cette", "commentaire",
    "commentaires", "compte", "correspondance", "correspondant", "correspondante", "d", "dans", "date", "de", "depuis", "derniere", "des", "desk",
    "dossier", "du", "ecoute", "en", "envoye", "envoyee", "est", "ete", "et", "fois", "from", "gmt", "h", "hae", "heure", "heures", "hier", "hne", "hui", "il",
    "initialement", "j", "jours", "l", "la", "le", "lecture", "les", "ligne", "local", "locale", "lu", "min", "mins", "minute", "minutes", "mis",
    "mise", "n'", "nos", "notre", "of", "on", "online", "originale", "par", "partage", "partages", "premiere", "presse", "propos", "reaction", "reactions",
    "recueillis", "redaction", "rendu", "reuters", "rubrique", "s", "son", "source", "special", "speciale", "sur", "temps", "the", "traduit", "une",
    "un", "utc", "vue", "vues", "web", "y",
    "am", "pm", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lun", "mar", "mer", "jeu", "ven", "sam", "dim",
})

MONTHS = ("janv", "jan", "fevr", "fev", "feb", "mars", "mar", "avr", "apr", "mai", "may", "juin", "jun", "juil", "jul", "aout", "aug", "sept", "sep", "oct", "nov", "dec")

# On a line of furniture below the article: what follows belongs to other pages or to readers.
ELSEWHERE = frozenset({"articles", "autres", "commentaire", "commentaires", "dossier", "lire", "liens", "meme", "plus", "reagir", "reactions", "sujet", "voir"})

# Before a name: its bearer no longer holds the office, or not yet.
FORMER = ("ancien", "ancienne", "anciens", "ex", "ex-", "feu", "defunt", "predecesseur", "futur", "future", "candidat", "elu", "elue", "successeur")
