"""Forms of French verbs in the third person, by rule and by table: form → (lemma, shape).

Shapes: `finite` (any tense that tells), `future`, `infinitive`, `participle`, `gerund`, `first`
("nous soulignons", "rappelons"). The model's lemmas miss forms that are nouns too ("réclame", "indique").
"""

FINITE, FUTURE, INFINITIVE, PARTICIPLE, GERUND, FIRST = "finite", "future", "infinitive", "participle", "gerund", "first"

# Endings of the regular verbs: present, imperfect, past historic and conditional; future; participles; gerund; "nous" form.
_REGULAR = {
    "ir": "it issent issait issaient irent irait iraient | ira iront | i ie is ies | issant | issons",
    "dre": "d dent dait daient dit dirent drait draient | dra dront | du due dus dues | dant | dons",
}

# The same for irregular verbs, and for every verb that is one of these with a prefix ("promettre", "redire", "soutenir").
_FAMILIES = {
    "battre": "bat battent battait battaient battit battirent battrait | battra battront | battu battue battus battues | battant | battons",
    "clure": "clut cluent cluait cluaient clurent clurait | clura cluront | clu clue clus clues | cluant | cluons",
    "connaître": "connaît connait connaissent connaissait connaissaient connut connurent connaîtrait | connaîtra | connu connue connus connues | connaissant | connaissons",
    "croître": "croît croissent croissait croissaient crût crûrent croîtrait croîtraient | croîtra croîtront | crû crue crus crues | croissant | croissons",
    "courir": "court courent courait couraient courut coururent courrait | courra | couru courue courus courues | courant | courons",
    "crire": "crit crivent crivait crivaient crivit crivirent crirait | crira criront | crit crite crits crites | crivant | crivons",
    "croire": "croit croient croyait croyaient crut crurent croirait croiraient | croira | cru crue crus crues | croyant | croyons",
    "dire": "dis dit disent disait disaient dirent dirait diraient | dira diront | dit dits dite dites | disant | disons",
    "faire": "fait font faisait faisaient fit firent ferait feraient | fera feront | fait faite faits faites | faisant | faisons",
    "indre": "int ignent ignait ignaient ignit ignirent indrait indraient | indra indront | int inte ints intes | ignant | ignons",
    "lire": "lit lisent lisait lisaient lut lurent lirait | lira liront | lu lue lus lues | lisant | lisons",
    "mentir": "ment mentent mentait mentaient mentit mentirent mentirait | mentira mentiront | menti mentie mentis menties | mentant | mentons",
    "mettre": "met mettent mettait mettaient mit mirent mettrait mettraient | mettra mettront | mis mise mises | mettant | mettons",
    "mouvoir": "meut meuvent mouvait mouvaient mut murent mouvrait | mouvra | mu mue mus mues | mouvant | mouvons",
    "naître": "naît naissent naissait naissaient naquit naquirent naîtrait naîtraient | naîtra naîtront | né née nés nées | naissant | naissons",
    "prendre": "prend prennent prenait prenaient prit prirent prendrait prendraient | prendra prendront | pris prise prises | prenant | prenons",
    "quérir": "quiert quièrent quérait quéraient quit quirent querrait | querra | quis quise quises | quérant | quérons",
    "rire": "rit rient riait riaient rirent rirait | rira | ri | riant | rions",
    "rompre": "rompt rompent rompait rompaient rompit rompirent romprait rompraient | rompra rompront | rompu rompue rompus rompues | rompant | rompons",
    "sentir": "sent sentent sentait sentaient sentit sentirent sentirait | sentira | senti sentie sentis senties | sentant | sentons",
    "suivre": "suit suivent suivait suivaient suivit suivirent suivrait | suivra | suivi suivie suivis suivies | suivant | suivons",
    "tenir": "tient tiennent tenait tenaient tint tinrent tiendrait tiendraient | tiendra tiendront | tenu tenue tenus tenues | tenant | tenons",
    "uire": "uit uisent uisait uisaient uisit uisirent uirait uiraient | uira uiront | uit uite uits uites | uisant | uisons",
    "venir": "vient viennent venait venaient vint vinrent viendrait viendraient | viendra viendront | venu venue venus venues | venant | venons",
    "voir": "voit voient voyait voyaient vit virent verrait verraient | verra verront | vu vue vus vues | voyant | voyons",
    "vouloir": "veut veulent voulait voulaient voulut voulurent voudrait voudraient | voudra | voulu voulue voulus voulues | voulant | voulons",
    "être": "est sont était étaient fut furent serait seraient | sera seront | été | étant | sommes",
}
_FAMILY_NAMES = sorted(_FAMILIES, key=len, reverse=True)
_IRREGULAR = {      # where the prefix changes more, or a form is another word
    "clore": "clôt closent | clora cloront | clos close closes | closant | closons",
    "haïr": "hait haïssent haïssait haïssaient haïrent haïrait haïraient | haïra haïront | haï haïe haïs haïes | haïssant | haïssons",
    "maintenir": "maintient maintiennent maintenait maintenaient maintint maintinrent | maintiendra | maintenu maintenue maintenus maintenues | _ | maintenons",
    "occire": "occit occisent occirait | occira occiront | occis occise occises | occisant | occisons",
    "partir": "part partent partait partaient partit partirent partirait partiraient | partira partiront | parti partie partis parties | partant | partons",
    "prévoir": "prévoit prévoient prévoyait prévoyaient prévit prévirent prévoirait prévoiraient | prévoira prévoiront | prévu prévue prévus prévues | prévoyant | prévoyons",
    "sortir": "sort sortent sortait sortaient sortit sortirent sortirait sortiraient | sortira sortiront | sorti sortie sortis sorties | sortant | sortons",
}
_FINITE_ENDINGS = ("e", "ent", "ait", "aient", "a", "èrent", "erait", "eraient")


def forms(lemma: str) -> dict[str, str]:
    """Every form of a verb with one shape; where a form has two ("dit"), the finite one."""
    return dict(shapes(lemma))


def shapes(lemma: str) -> list[tuple[str, str]]:
    """Every form of a verb in the third person (and "nous") with its shape, once for each shape ("dit"). `lemma` may open with "se " or "s'"."""
    bare = lemma.removeprefix("se ").removeprefix("s'").removesuffix(" à")
    if bare.endswith("er"):
        return _first_group(bare)
    stem, table = _table(bare)
    finite, future, participles, gerund, first = (part.split() for part in table.split(" | "))
    found = [(stem + f, PARTICIPLE) for f in participles] + [(stem + f, FINITE) for f in finite] + [(stem + f, FUTURE) for f in future]
    return [*found, (bare, INFINITIVE), (stem + gerund[0], GERUND), (stem + first[0], FIRST)]


def _table(lemma: str) -> tuple[str, str]:
    """The stem that stays, and the endings behind it."""
    if lemma in _IRREGULAR:
        return "", _IRREGULAR[lemma]
    family = next((f for f in _FAMILY_NAMES if lemma.endswith(f)), None)
    if family is not None:
        return lemma.removesuffix(family), _FAMILIES[family]
    ending = next(e for e in _REGULAR if lemma.endswith(e))
    return lemma.removesuffix(ending), _REGULAR[ending]


def _first_group(lemma: str) -> list[tuple[str, str]]:
    """A verb in -er, with the spellings that keep its sound ("annonçait", "rappelle", "réitère", "nie", "appuie")."""
    stem = lemma[:-2]
    soft = stem[:-1] + "ç" if stem.endswith("c") else stem + "e" if stem.endswith("g") else stem
    found: dict[str, str] = {}
    for ending in _FINITE_ENDINGS:
        root = soft if ending[0] == "a" else _stressed(stem) if ending in ("e", "ent") or ending.startswith("era") else stem
        found[root + ending] = FINITE
        if ending.startswith("era"):
            found[stem + ending] = FINITE
    for ending in ("era", "eront"):
        found[_stressed(stem) + ending] = found[stem + ending] = FUTURE
    for ending in ("é", "ée", "és", "ées"):
        found[stem + ending] = PARTICIPLE
    return [*found.items(), (lemma, INFINITIVE), (soft + "ant", GERUND), (soft + "ons", FIRST)]


def _stressed(stem: str) -> str:
    if stem.endswith(("appel", "nouvel", "jet")):
        return stem + stem[-1]
    if stem.endswith(("uy", "oy")):
        return stem[:-1] + "i"
    if stem.endswith("i"):
        return stem
    for i in range(len(stem) - 1, max(len(stem) - 4, -1), -1):
        letter = stem[i]
        if letter in "aiouyâîôûà":
            return stem
        if letter in "eé" and i < len(stem) - 1 and len(stem) - 1 - i <= (2 if stem[i + 1:] in ("gl", "gu", "br", "gn", "ch") else 1):
            return stem[:i] + "è" + stem[i + 1:]
        if letter in "eé":
            return stem
    return stem
