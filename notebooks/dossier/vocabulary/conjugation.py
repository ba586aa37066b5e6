"""Forms of the French verbs that report, by rule and by table: form → (lemma, shape).

Shapes: `finite` (any tense that tells), `future`, `infinitive`, `participle`, `gerund`, `first`
("nous soulignons", "rappelons"). The model's lemmas miss forms that are nouns too ("réclame", "indique").
"""

FINITE, FUTURE, INFINITIVE, PARTICIPLE, GERUND, FIRST = "finite", "future", "infinitive", "participle", "gerund", "first"

# Present, imperfect, past historic and conditional of verbs that do not end in -er; then future, infinitive, participles, gerund, "nous" form.
_IRREGULAR = {
    "admettre": "admet admettent admettait admettaient admit admirent admettrait admettraient | admettra admettront | admis admise admises | admettant | admettons",
    "avertir": "avertit avertissent avertissait avertissaient avertirent avertirait | avertira avertiront | averti avertie avertis averties | avertissant | avertissons",
    "comprendre": "comprend comprennent | comprendra | compris | comprenant | comprenons",
    "conclure": "conclut concluent concluait concluaient conclurent | conclura | conclu | concluant | concluons",
    "convenir": "convient conviennent convenait convenaient convint | conviendra | convenu | convenant | convenons",
    "craindre": "craint craignent craignait craignaient craignit craindrait | craindra | craint | craignant | craignons",
    "croire": "croit croient croyait croyaient crut croirait | croira | cru | croyant | croyons",
    "décrire": "décrit décrivent décrivait décrivaient décrivit | décrira | décrit | décrivant | décrivons",
    "démentir": "dément démentent démentait démentaient démentit démentirent | démentira | démenti démentie démenties | démentant | démentons",
    "dire": "dis dit disent disait disaient dirent dirait diraient | dira diront | dit dits dite dites | disant | disons",
    "écrire": "écrit écrivent écrivait écrivaient écrivit | écrira | écrit écrite | écrivant | écrivons",
    "enjoindre": "enjoint enjoignent enjoignait enjoignit | enjoindra | enjoint | enjoignant | enjoignons",
    "exclure": "exclut excluent excluait excluaient | exclura | exclu exclue exclus exclues | excluant | excluons",
    "faire": "fait font faisait faisaient fit firent ferait feraient | fera feront | fait faite | faisant | faisons",
    "garantir": "garantit garantissent garantissait garantirait | garantira | garanti garantie | garantissant | garantissons",
    "maintenir": "maintient maintiennent maintenait maintenaient maintint | maintiendra | maintenu | maintenant_ | maintenons",
    "mettre": "met mettent mettait mettaient mit mirent mettrait | mettra mettront | mis | mettant | mettons",
    "poursuivre": "poursuit poursuivent poursuivait poursuivit | poursuivra | poursuivi | poursuivant | poursuivons",
    "prédire": "prédit prédisent prédisait | prédira | prédit prédite | prédisant | prédisons",
    "prendre": "prend prennent prenait prit prirent | prendra | pris | prenant | prenons",
    "prétendre": "prétend prétendent prétendait prétendaient prétendit | prétendra | prétendu | prétendant | prétendons",
    "prévenir": "prévient préviennent prévenait prévenaient prévint | préviendra | prévenu | prévenant | prévenons",
    "promettre": "promet promettent promettait promettaient promit promirent promettrait | promettra promettront | promis promise promises | promettant | promettons",
    "reconnaître": "reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnut reconnurent | reconnaîtra | reconnu reconnue | reconnaissant | reconnaissons",
    "réagir": "réagit réagissent réagissait | réagira | réagi | réagissant | réagissons",
    "redire": "redit redisent redisait | redira | redit | redisant | redisons",
    "renchérir": "renchérit renchérissent renchérissait | renchérira | renchéri | renchérissant | renchérissons",
    "répondre": "répond répondent répondait répondaient répondit répondirent | répondra | répondu | répondant | répondons",
    "reprendre": "reprend reprennent reprenait reprit | reprendra | repris | reprenant | reprenons",
    "requérir": "requiert requièrent requérait | requerra | requis requise | requérant | requérons",
    "soutenir": "soutient soutiennent soutenait soutenaient soutint | soutiendra | soutenu | soutenant | soutenons",
    "transmettre": "transmet transmettent transmettait transmit | transmettra | transmis transmise | transmettant | transmettons",
    "se défendre": "défend défendent défendait défendit | défendra | défendu défendue | défendant | défendons",
    "se plaindre": "plaint plaignent plaignait plaignaient plaignit | plaindra | plaint plainte plaints plaintes | plaignant | plaignons",
    "se réjouir": "réjouit réjouissent réjouissait réjouissaient | réjouira | réjoui réjouie réjouis réjouies | réjouissant | réjouissons",
    "se souvenir": "souvient souviennent souvenait | souviendra | souvenu | souvenant | souvenons",
    "s'attendre": "attend attendent attendait attendaient attendit | attendra | attendu attendue | attendant | attendons",
}
_FINITE_ENDINGS = ("e", "ent", "ait", "aient", "a", "èrent", "erait", "eraient")


def forms(lemma: str) -> dict[str, str]:
    """Every form of a verb with one shape; where a form has two ("dit"), the finite one."""
    return dict(shapes(lemma))


def shapes(lemma: str) -> list[tuple[str, str]]:
    """Every form of a verb in the third person (and "nous") with its shape, once for each shape ("dit"). `lemma` may open with "se " or "s'"."""
    bare = lemma.removeprefix("se ").removeprefix("s'").removesuffix(" à")
    table = _IRREGULAR.get(lemma) or _IRREGULAR.get(bare)
    if table is None:
        return _regular(bare)
    finite, future, participles, gerund, first = (part.split() for part in table.split(" | "))
    found = [(f, PARTICIPLE) for f in participles] + [(f, FINITE) for f in finite] + [(f, FUTURE) for f in future]
    return [*found, (bare, INFINITIVE), (gerund[0], GERUND), (first[0], FIRST)]


def _regular(lemma: str) -> list[tuple[str, str]]:
    """A verb in -er, with the spellings that keep its sound ("annonçait", "rappelle", "réitère", "nie")."""
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
    if stem in ("appel", "rappel", "interpel"):
        return stem + "l"
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
