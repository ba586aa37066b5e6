"""Words of a web page that are not the article: buttons, notices, counters, links to other pages.

Forms are folded: lower case, no accents, plain apostrophes and spaces.
"""

# A whole line that says this is furniture.
LINES = frozenset({
    "a la une", "a lire", "a lire aussi", "a lire egalement", "a voir aussi", "abonnez-vous", "accueil",
    "actualites", "articles lies", "articles similaires", "commentaires", "connexion", "contenus sponsorises",
    "dans la meme rubrique", "en savoir plus", "envoyer", "facebook", "fermer", "galerie photos", "imprimer",
    "inscrivez-vous", "instagram", "international", "j'aime", "laisser un commentaire", "les plus lus", "les plus partages",
    "linkedin", "lire aussi", "lire egalement", "lire la suite", "menu", "messages sponsorises", "monde", "mots-cles",
    "newsletter", "on", "partager", "partagez", "partagez cet article", "plus d'articles", "publicite", "publie le",
    "reagir", "rechercher", "recommande pour vous", "repondre", "s'abonner", "se connecter", "sponsorise",
    "suivez-nous", "suivez nous", "suivez nous sur", "sur le meme sujet", "sur le meme theme", "telegram", "tendance",
    "tendances", "twitter", "videos", "voir aussi", "voir plus", "vous aimerez aussi", "whatsapp",
})

# A line that opens like this is furniture, whatever follows.
OPENINGS = (
    "a lire :", "a lire aussi", "a lire egalement", "a voir aussi", "abonnez-vous", "cet article a ete mis a jour",
    "cet article a ete publie", "cette histoire a ete mise a jour", "cliquez ici", "copyright", "inscrivez-vous",
    "lire :", "lire aussi", "lire egalement", "lire la suite", "mis a jour", "mise a jour", "modifie le",
    "nous utilisons des cookies", "partager", "partagez", "poster un commentaire", "pour aller plus loin",
    "publie a", "publie le", "recevez ", "retrouvez toute l'actualite", "suivez-nous", "suivez nous", "sur le meme sujet", "tags :",
    "telechargez l'application", "temps de lecture", "toute reproduction", "tous droits reserves", "voir aussi", "vous avez deja un compte",
    "votre adresse e-mail", "votre adresse email", "©", "(c)",
)

# A sentence that holds this speaks about the site, not about the world.
INSIDE = (
    "ce site utilise", "ce site web utilise", "cookies", "droits de reproduction", "droits reserves", "newsletter",
    "les champs obligatoires", "notre politique de confidentialite", "nos conditions generales", "n'engage que", "n'engagent que leur", "soutenez-nous", "soutenez nous", "faites un don", "je m'abonne", "deja abonne", "reserve a nos abonnes", "il vous reste", "ne refletent pas necessairement", "ne sont pas necessairement celles",
    "vous desabonner", "vous desinscrire", "votre boite mail", "votre inscription pour fournir", "reserve aux abonnes",
)

# A line that ends with or holds this is the caption of a picture.
CAPTION_MARKS = ("©", "(photo", "photo :", "photo:", "credit photo", "photo d'archives", "photo d'illustration", "image d'illustration")

# Words of buttons and counters: a line that has none but these and at least one of the first kind is furniture ("Réagir à cet article (14 commentaires)").
BUTTONS = frozenset({
    "abonne", "abonnement", "abonner", "abonnes", "abonnez", "activer", "alertes", "annuler", "commentaire", "commentaires", "commenter", "connexion", "courriel", "diaporama", "ecouter",
    "email", "enregistrer", "envoyer", "facebook", "favoris", "imprimer", "instagram", "lecture", "linkedin", "lu", "mail", "messenger", "newsletter", "offrir", "partage",
    "partager", "partages", "partagez", "pdf", "pin", "pinterest", "podcast", "reaction", "reactions", "reagir", "reagissez", "recommander", "reddit", "sauvegarder", "share", "signaler", "soutenez",
    "soutenir", "suivre", "telecharger", "telegram", "tweet", "tweeter", "twitter", "version", "vues", "whatsapp",
})
BESIDE_BUTTONS = frozenset({
    "a", "action", "ami", "apres", "article", "au", "aussi", "avec", "ce", "cet", "cette", "contenu", "dans", "de", "deduction", "deja", "des", "direct", "don", "du", "en", "erreur", "et",
    "euros", "fiscale", "fois", "galerie", "il", "in", "it", "journal", "jour", "l", "la", "le", "les", "lettre", "lien", "ligne", "l'article", "ma", "min", "minute", "minutes", "mois", "moi", "mon", "nos", "nous",
    "on", "par", "page", "photo", "photos", "plus", "pour", "publication", "redaction", "reserve", "sa", "ses", "soit", "son", "sur", "temps", "toutes", "tous", "un", "une", "via", "video", "voir", "vos", "votre",
    "vous", "arabe", "anglaise", "anglais", "partir", "ouvrir", "premiers", "premier", "euro", "semaine", "an", "seulement", "offre", "des", "j'aime", "aime",
})
