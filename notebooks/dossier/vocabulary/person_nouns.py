"""French nouns for persons, by what they are: those that stand beside a name, and those that take a person up later.

A word or a pair "masculine/feminine"; a word alone serves both. Hyphens are blanks, forms are folded: lower case, no accents.
"""

CLASSES = {
    "officer": "amiral/amirale capitaine colonel/colonelle commandant/commandante commodore contre-amiral/contre-amirale enseigne galonne/galonnee general/generale gradé/gradée lieutenant/lieutenante"
               " lieutenant-colonel/lieutenante-colonelle lieutenant-general/lieutenante-generale general-major/generale-majore major/majore major-general/majore-generale marechal/marechale officier/officiere sous-lieutenant/sous-lieutenante"
               " brigadier-general/brigadiere-generale colonel-major vice-amiral/vice-amirale eleve-officier/eleve-officiere",
    "sergeant": "adjudant/adjudante adjudant-chef/adjudante-cheffe aspirant/aspirante brigadier/brigadiere brigadier-chef caporal/caporale caporal-chef/caporale-cheffe quartier-maitre sergent/sergente sergent-chef/sergente-cheffe sous-officier/sous-officiere",
    "soldier": "aviateur/aviatrice cadet/cadette commando conscrit/conscrite demineur/demineuse fantassin/fantassine fusilier instructeur/instructrice formateur/formatrice marin marine militaire para parachutiste pilote recrue reserviste sapeur/sapeuse soldat/soldate"
               " stagiaire tankiste tireur/tireuse troufion veteran/veterane artilleur/artilleuse legionnaire",
    "fighter": "combattant/combattante djihadiste jihadiste maquisard/maquisarde milicien/milicienne insurge/insurgee peshmerga rebelle terroriste guerillero",
    "diplomat": "ambassadeur/ambassadrice attache/attachee consul/consule diplomate emissaire envoye/envoyee mediateur/mediatrice negociateur/negociatrice plenipotentiaire",
    "minister": "chancelier/chanceliere ministre premier-ministre/premiere-ministre secretaire sous-secretaire vice-ministre vizir",
    "head": "empereur/imperatrice monarque president/presidente prince/princesse reine roi souverain/souveraine sultan/sultane vice-president/vice-presidente emir",
    "lawmaker": "congressiste depute/deputee elu/elue eurodepute/eurodeputee legislateur/legislatrice parlementaire senateur/senatrice",
    "local": "bourgmestre edile gouverneur/gouverneure maire/mairesse prefet/prefete sous-prefet/sous-prefete echevin/echevine mokhtar moukhtar",
    "politician": "candidat/candidate chef/cheffe dauphin/dauphine dirigeant/dirigeante leader/leadeuse opposant/opposante patron/patronne politicien/politicienne politique centriste ecologiste socialiste tribun republicain/republicaine democrate travailliste conservateur/conservatrice",
    "official": "adjoint/adjointe cadre commissaire conseiller/conseillere coordinateur/coordinatrice coordonnateur/coordonnatrice delegue/deleguee directeur/directrice fonctionnaire gestionnaire haut-commissaire haut-representant/haute-representante inspecteur/inspectrice numero officiel/officielle"
                " prefet/prefete representant/representante responsable superviseur/superviseure titulaire commis intendant/intendante administrateur/administratrice chancelier/chanceliere collaborateur/collaboratrice tresorier/tresoriere rapporteur/rapporteuse",
    "spokesperson": "porte-parole",
    "cleric": "abbe archeveque aumonier/aumoniere ayatollah cardinal cheikh clerc curé dignitaire eveque hodjatoleslam imam marja moine mollah mufti pape pasteur/pasteure patriarche pere predicateur/predicatrice pretre prelat rabbin religieux/religieuse sayyed sayed sheikh soeur vicaire",
    "scholar": "analyste anthropologue auteur/autrice chercheur/chercheuse consultant/consultante criminologue doctorant/doctorante economiste essayiste expert/experte geographe geopolitologue historien/historienne islamologue journaliste juriste orientaliste"
               " politologue politiste professeur/professeure sociologue specialiste strategiste stratege universitaire connaisseur/connaisseuse observateur/observatrice philosophe arabisant/arabisante",
    "press": "animateur/animatrice chroniqueur/chroniqueuse correspondant/correspondante editorialiste ecrivain/ecrivaine fondateur/fondatrice journaliste presentateur/presentatrice photographe redacteur/redactrice reporter romancier/romanciere blogueur/blogueuse cineaste poete/poetesse",
    "doctor": "chirurgien/chirurgienne docteur/docteure dentiste infirmier/infirmiere medecin pharmacien/pharmacienne pediatre psychiatre psychologue secouriste soignant/soignante urgentiste veterinaire ambulancier/ambulanciere",
    "teacher": "enseignant/enseignante instituteur/institutrice maitre/maitresse professeur/professeure proviseur/proviseure recteur/rectrice doyen/doyenne directeur/directrice surveillant/surveillante",
    "jurist": "avocat/avocate greffier/greffiere juge juriste magistrat/magistrate notaire procureur/procureure batonnier/batonniere",
    "police": "commissaire enqueteur/enqueteuse gendarme inspecteur/inspectrice policier/policiere pompier/pompiere douanier/douaniere garde gardien/gardienne",
    "activist": "activiste benevole dissident/dissidente humanitaire manifestant/manifestante militant/militante protestataire syndicaliste volontaire contestataire lanceur/lanceuse",
    "business": "banquier/banquiere entrepreneur/entrepreneuse industriel/industrielle pdg milliardaire magnat negociant/negociante promoteur/promotrice homme-d'affaires gerant/gerante",
    "trade": "agriculteur/agricultrice artisan/artisane boucher/bouchere boulanger/boulangere chauffeur/chauffeuse coiffeur/coiffeuse commercant/commercante cuisinier/cuisiniere eleveur/eleveuse employe/employee epicier/epiciere fermier/fermiere ingenieur/ingenieure interprete"
             " journalier/journaliere libraire macon marchand/marchande mecanicien/mecanicienne menuisier/menuisiere metallo ouvrier/ouvriere paysan/paysanne pecheur/pecheuse restaurateur/restauratrice serveur/serveuse tailleur/tailleuse technicien/technicienne traducteur/traductrice vendeur/vendeuse vigneron/vigneronne"
             " architecte informaticien/informaticienne electricien/electricienne hotelier/hoteliere cafetier/cafetiere docker musicien/musicienne acteur/actrice chanteur/chanteuse peintre artiste camionneur/camionneuse salarie/salariee routier/routiere comptable",
    "learner": "collegien/collegienne ecolier/ecoliere eleve etudiant/etudiante lyceen/lyceenne diplome/diplomee apprenti/apprentie",
    "villager": "chomeur/chomeuse citadin/citadine citoyen/citoyenne deplace/deplacee exile/exilee habitant/habitante migrant/migrante notable passant/passante refugie/refugiee rescape/rescapee resident/residente retraité/retraitée riverain/riveraine sinistre/sinistree survivant/survivante temoin"
                " villageois/villageoise voyageur/voyageuse orphelin/orpheline otage prisonnier/prisonniere detenu/detenue blesse/blessee ancien/ancienne natif/native ressortissant/ressortissante",
    "kin": "ami/amie beau-frere/belle-soeur camarade cousin/cousine epoux/epouse fille fils fiance/fiancee frere/soeur grand-mere grand-pere mari mere neveu/niece oncle/tante pere veuf/veuve voisin/voisine papa maman",
    "peer": "bras compagnon/compagne collegue complice comparse confrere/consoeur homologue predecesseur/predecesseure successeur/successeure allie/alliee rival/rivale adversaire partisan/partisane proche chercheur-associe interlocuteur/interlocutrice hote/hotesse invite/invitee vis-a-vis second/seconde",
    "member": "membre eleveur participant/participante signataire orateur/oratrice intervenant/intervenante organisateur/organisatrice porteur/porteuse promoteur/promotrice president-directeur",
}

# Nouns that any person may be taken up by, whatever is known of him.
ANYBODY = "auteur/autrice homme/femme garcon/fille interesse/interessee trentenaire quadragenaire quinquagenaire sexagenaire septuagenaire octogenaire vingtenaire vieillard/vieillarde personnage orateur/oratrice personne invite/invitee interlocuteur/interlocutrice jeune dame monsieur"

# A noun of this kind takes up people of these classes, beside its own.
ABOVE = {
    "militaire": "officer sergeant soldier", "officier": "officer", "officiere": "officer", "gradé": "officer sergeant", "gradée": "officer sergeant", "galonne": "officer", "soldat": "soldier sergeant", "soldate": "soldier sergeant",
    "sous officier": "sergeant", "commandant": "officer fighter", "commandante": "officer", "instructeur": "officer sergeant soldier", "instructrice": "officer sergeant soldier", "formateur": "officer sergeant soldier",
    "formatrice": "officer sergeant soldier", "veteran": "officer sergeant soldier", "stagiaire": "officer sergeant soldier learner", "eleve": "learner officer soldier", "combattant": "fighter soldier",
    "responsable": "minister head diplomat politician official spokesperson local officer police", "officiel": "minister head diplomat official spokesperson local officer", "fonctionnaire": "official diplomat spokesperson",
    "dirigeant": "head minister politician cleric", "dirigeante": "head minister politician", "leader": "head politician cleric fighter", "chef": "head politician cleric fighter officer local police official", "cheffe": "head politician officer official",
    "politique": "head minister lawmaker politician", "politicien": "head minister lawmaker politician", "politicienne": "head minister lawmaker politician", "elu": "lawmaker local", "elue": "lawmaker local", "parlementaire": "lawmaker",
    "edile": "local", "representant": "diplomat minister official lawmaker spokesperson cleric", "representante": "diplomat minister official lawmaker spokesperson", "diplomate": "diplomat foreign", "emissaire": "diplomat", "religieux": "cleric", "dignitaire": "cleric local",
    "clerc": "cleric", "predicateur": "cleric", "imam": "cleric", "expert": "scholar", "experte": "scholar", "specialiste": "scholar", "chercheur": "scholar", "chercheuse": "scholar", "analyste": "scholar", "universitaire": "scholar",
    "politologue": "scholar", "politiste": "scholar", "observateur": "scholar", "observatrice": "scholar", "connaisseur": "scholar", "consultant": "scholar", "consultante": "scholar", "enseignant": "teacher", "enseignante": "teacher", "professeur": "teacher",
    "professeure": "teacher", "medecin": "doctor", "docteur": "doctor", "docteure": "doctor", "soignant": "doctor", "soignante": "doctor", "praticien": "doctor", "praticienne": "doctor", "policier": "police", "policiere": "police",
    "magistrat": "jurist", "magistrate": "jurist", "juriste": "jurist", "militant": "activist", "militante": "activist", "manifestant": "activist", "contestataire": "activist", "journaliste": "press", "reporter": "press", "ministre": "minister",
    "secretaire": "minister", "milicien": "fighter", "commercant": "trade business", "commercante": "trade business", "marchand": "trade", "marchande": "trade", "artisan": "trade", "patron": "business politician", "patronne": "business politician",
    "jeune": "learner", "villageois": "villager trade kin", "habitant": "villager trade kin", "habitante": "villager trade kin", "riverain": "villager trade", "conseiller": "official", "conseillere": "official", "haut fonctionnaire": "official",
    "premier": "head", "chef d'etat": "head", "president": "head", "presidente": "head", "gouverneur": "local", "maire": "local", "souverain": "head", "porte parole": "spokesperson", "collaborateur": "official", "cadre": "official politician",
    "notable": "local cleric", "tribun": "politician cleric lawmaker", "opposant": "politician lawmaker", "opposante": "politician lawmaker", "candidat": "head politician lawmaker", "candidate": "head politician lawmaker", "milliardaire": "head business", "democrate": "head minister lawmaker politician", "republicain": "head minister lawmaker politician",
}

# English words of a role in the authority file → the class that its holder belongs to.
ENGLISH = {
    "general": "officer", "admiral": "officer", "marshal": "officer", "commander": "officer", "colonel": "officer", "ambassador": "diplomat", "envoy": "diplomat", "representative": "diplomat",
    "minister": "minister", "secretary of defense": "minister", "secretary of state": "minister", "defence secretary": "minister", "foreign secretary": "minister", "chancellor": "minister", "chancellor of": "head",
    "prime minister": "head", "president": "head", "secretary general": "head", "supreme leader": "cleric", "speaker": "lawmaker", "lawmaker": "lawmaker", "senator": "lawmaker", "cleric": "cleric", "ayatollah": "cleric", "pope": "cleric",
    "leader": "politician", "chair": "politician", "spokesperson": "spokesperson", "adviser": "official", "foreign minister": "foreign", "high representative": "foreign",
}


def _forms(words: str) -> dict[str, str]:
    """Noun → gender, "" where it serves both. Hyphens are blanks."""
    found: dict[str, str] = {}
    for word in words.split():
        masculine, _, feminine = word.replace("-", " ").partition("/")
        if feminine:
            found[masculine], found[feminine] = "m", "f"
        else:
            found.setdefault(masculine, "")
    return found


_ONE_SEX = {"pere": "m", "fils": "m", "mari": "m", "mere": "f", "fille": "f", "roi": "m", "reine": "f", "soeur": "f", "frere": "m", "maman": "f", "papa": "m", "imam": "m", "cheikh": "m", "pape": "m", "eveque": "m", "ayatollah": "m", "pretre": "m", "curé": "m",
            "dame": "f", "monsieur": "m", "grand pere": "m", "grand mere": "f", "patriarche": "m", "mollah": "m", "sayyed": "m", "sayed": "m", "emir": "m"}

# After another noun for a person these are adjectives: "le député travailliste X".
ADJECTIVAL = frozenset("""
allie alliee ancien ancienne blesse blessee civil civile conservateur conservatrice democrate deplace deplacee diplome diplomee dissident dissidente elu elue exile exilee humanitaire insurge insurgee jeune militaire natif native numero centriste ecologiste socialiste politique proche rebelle religieux religieuse
republicain republicaine retraité retraitée second seconde travailliste volontaire adjoint adjointe delegue deleguee
""".split())

# Accents that tell these nouns from other words; all other words lose theirs.
ACCENTED = {word: word for word in ("curé", "gradé", "gradée", "retraité", "retraitée")}

NOUNS: dict[str, str] = {}
CLASSES_OF: dict[str, set[str]] = {}
for _name, _words in CLASSES.items():
    for _noun, _gender in _forms(_words).items():
        NOUNS.setdefault(_noun, _gender)
        CLASSES_OF.setdefault(_noun, set()).add(_name)
NOUNS |= _forms(ANYBODY) | _ONE_SEX
# Nouns of several words → their classes.
COMPOUNDS = {
    "chef d' etat": "head", "cheffe d' etat": "head", "chef de bloc": "politician lawmaker", "chef de file": "politician lawmaker", "chef de groupe": "politician lawmaker", "cheffe de file": "politician lawmaker", "cheffe de groupe": "politician lawmaker", "chef de guerre": "fighter politician", "chef de tribu": "local cleric", "chef tribal": "local cleric", "chef de milice": "fighter politician",
    "femme d' affaires": "business", "femme politique": "politician", "homme d' affaires": "business", "homme d' etat": "head minister", "homme de main": "fighter", "homme politique": "politician", "mere de famille": "villager kin", "pere de famille": "villager kin",
    "numero deux": "official politician minister", "numero un": "head politician",
}
for _noun, _classes in COMPOUNDS.items():
    NOUNS[_noun] = "f" if _noun.startswith(("cheffe", "femme", "mere")) else "m"
    CLASSES_OF[_noun] = set(_classes.split())
    ABOVE[_noun] = _classes + {"chef de guerre": " cleric officer", "homme politique": " head minister lawmaker", "femme politique": " head minister lawmaker", "chef tribal": " villager"}.get(_noun, "")
EVERYBODY = frozenset(_forms(ANYBODY))

# The woman's form of a noun or adjective in an office.
FEMININES = {m: f for words in CLASSES.values() for pair in words.split() for m, _, f in (pair.partition("/"),) if f and "-" not in m} | {
    "adjoint": "adjointe", "delegue": "deleguee", "general": "generale", "haut": "haute", "permanent": "permanente", "premier": "premiere", "special": "speciale", "supreme": "supreme"}

# Whoever has a role in one of these is a lawmaker.
CHAMBERS = ("assemblee", "bloc ", "chambre", "commission de", "congres", "groupe parlementaire", "parlement", "senat")
