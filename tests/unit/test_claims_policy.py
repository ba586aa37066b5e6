"""What is read of US policy and of the mission in sentences that no article contains, and what only looks like it."""

import pytest

BODY = "L'Otan dirige une mission de formation en Irak. "
ALLIES = "Washington et ses alliés\n\nL'avenir des relations entre les États-Unis et l'Otan a occupé les ministres réunis à Bruxelles. " + BODY
ALLIANCE = ("L'Otan et l'Irak\n\nBRUXELLES, 19 février 2021 (AFP) - Le débat sur l'avenir de la mission de l'Otan en Irak se poursuit à Bagdad. ", "2021-02-19")
RAID = ("Irak : l'après-Soleimani\n\nLe Parlement irakien était réuni à Bagdad deux jours après la mort du général Soleimani. La coalition internationale est présente dans le pays. ", "2020-01-07")
TRUMP, BIDEN = (ALLIES, "2020-10-15"), (ALLIES, "2021-02-19")


@pytest.fixture
def told(read_by_rules):
    """told(context, sentence) -> (code, direction) of the claims about US policy and the mission in a sentence behind a context."""

    def told(context: tuple[str, str], sentence: str) -> set[tuple[str, str]]:
        text, published = context
        doc = read_by_rules(text + sentence, published=published)
        return {(c.code, c.direction) for s, c in zip(doc.spans["claims"], doc._.claims) if s.end_char > len(text) and c.topic != "iraqi_position"}

    return told


@pytest.mark.parametrize("context, sentence, code, direction", [
    (BIDEN, "Les troupes américaines ne quitteront pas l'Afghanistan à la hâte, a promis Lloyd Austin.", "afghanistan", "hold"),
    (BIDEN, "Washington pourrait maintenir ses troupes en Afghanistan au-delà du 1er mai.", "afghanistan", "hold"),
    (TRUMP, "En Afghanistan, le contingent américain passera de 8.600 à 4.500 soldats.", "afghanistan", "reduce"),
    (TRUMP, "Les États-Unis auront quitté l'Afghanistan d'ici à Noël, promet Donald Trump.", "afghanistan", "reduce"),
    (TRUMP, "Les États-Unis ramèneront leurs effectifs en Afghanistan à 4.500 hommes en novembre.", "afghanistan", "reduce"),
    (TRUMP, "Donald Trump veut rapatrier d'Afghanistan tous les soldats américains.", "afghanistan", "reduce"),
    (TRUMP, "Washington s'était engagé auprès des talibans à quitter l'Afghanistan avant mai 2021.", "afghanistan", "reduce"),
    (BIDEN, "L'accord signé avec les talibans est à l'étude à la Maison-Blanche.", "afghanistan", "review"),
    (BIDEN, "La Maison-Blanche réfléchit encore au sort des troupes déployées en Afghanistan.", "afghanistan", "review"),
    (BIDEN, "Washington n'a pas encore tranché sur le sort de ses soldats en Afghanistan.", "afghanistan", "review"),
    (BIDEN, "L'administration Biden se donne du temps avant de décider d'un retrait d'Afghanistan.", "afghanistan", "review"),
    (BIDEN, "Joe Biden s'interroge sur le retrait d'Afghanistan prévu le 1er mai.", "afghanistan", "review"),
    (TRUMP, "Donald Trump a qualifié ses alliés d'ingrats.", "alliance_tone", "hostile"),
    (TRUMP, "Donald Trump a une nouvelle fois éreinté l'Alliance.", "alliance_tone", "hostile"),
    (TRUMP, "Donald Trump a brandi la menace d'un retrait des États-Unis de l'Otan.", "alliance_tone", "hostile"),
    (TRUMP, "Donald Trump a menacé de quitter l'Otan.", "alliance_tone", "hostile"),
    (TRUMP, "Pour le président américain, l'Otan est une organisation dépassée.", "alliance_tone", "hostile"),
    (BIDEN, "Joe Biden mise sur ses alliés.", "alliance_tone", "reassure"),
    (BIDEN, "Joe Biden entend réparer les dégâts causés par son prédécesseur dans l'Alliance.", "alliance_tone", "reassure"),
    (BIDEN, "Les États-Unis tiendront leurs engagements envers l'Otan, a assuré Lloyd Austin.", "alliance_tone", "reassure"),
    (BIDEN, "Lloyd Austin a eu des mots chaleureux pour l'Otan.", "alliance_tone", "reassure"),
    (BIDEN, "Washington réaffirme son engagement envers l'Alliance.", "alliance_tone", "reassure"),
    (TRUMP, "« Les alliés doivent en faire beaucoup plus au Moyen-Orient », a insisté Donald Trump.", "burden_sharing", "demand"),
    (TRUMP, "Donald Trump veut que l'Otan s'implique davantage au Moyen-Orient.", "burden_sharing", "demand"),
    (RAID, "Le président américain a demandé à l'Otan de s'impliquer beaucoup plus dans le processus au Moyen-Orient.", "burden_sharing", "demand"),
    (TRUMP, "Le chef de la Maison-Blanche en a assez que l'Amérique porte seule le poids de la défense du continent.", "burden_sharing", "demand"),
    (TRUMP, "Mike Pompeo a reproché aux Européens de ne pas en faire assez.", "burden_sharing", "demand"),
    (BIDEN, "Les États-Unis assumeront leur juste part, promet Joe Biden.", "burden_sharing", "reassure"),
    (BIDEN, "« Nous ferons notre part », a assuré Lloyd Austin.", "burden_sharing", "reassure"),
    (TRUMP, "Donald Trump a de nouveau sommé les Européens de consacrer 2 % de leur PIB à la défense.", "defence_spending", "demand"),
    (TRUMP, "« Vous devez tous payer vos 2 % », a martelé Donald Trump.", "defence_spending", "demand"),
    (TRUMP, "Les dépenses militaires des alliés restent l'obsession de Donald Trump, qui les juge trop faibles.", "defence_spending", "demand"),
    (BIDEN, "L'administration Biden maintient la pression sur les dépenses militaires des alliés.", "defence_spending", "demand"),
    (TRUMP, "Donald Trump réclame que les Européens mettent davantage la main à la poche pour leur sécurité.", "defence_spending", "demand"),
    (BIDEN, "Washington prêtera des instructeurs à la mission de l'Otan en Irak.", "force_contribution", "expand"),
    (BIDEN, "Les États-Unis pourraient fournir une partie des formateurs de la mission de l'Otan.", "force_contribution", "expand"),
    (BIDEN, "Les États-Unis contribueront à la mission de l'Otan avec des spécialistes du renseignement.", "force_contribution", "expand"),
    (BIDEN, "L'armée américaine détachera une trentaine de formateurs auprès de la mission de l'Otan.", "force_contribution", "expand"),
    (BIDEN, "Le Pentagone n'a pas l'intention de mettre des troupes à la disposition de la mission de l'Otan en Irak.", "force_contribution", "hold"),
    (BIDEN, "Les États-Unis n'enverront pas de soldats supplémentaires au sein de la mission de l'Otan en Irak.", "force_contribution", "hold"),
    (BIDEN, "Le Pentagone a salué la montée en puissance de l'Otan en Irak.", "mission_support", "reassure"),
    (BIDEN, "Le soutien américain à la mission de l'Otan en Irak est total.", "mission_support", "reassure"),
    (BIDEN, "Washington voit d'un bon œil l'élargissement de la mission de l'Otan en Irak.", "mission_support", "reassure"),
    (BIDEN, "Les États-Unis appuient pleinement l'extension de la mission de l'Otan en Irak.", "mission_support", "reassure"),
    (BIDEN, "Le Pentagone voit dans la mission élargie de l'Otan « un grand pas en avant ».", "mission_support", "reassure"),
    (BIDEN, "La présence militaire américaine dans le monde fait l'objet d'un réexamen.", "posture_review", "review"),
    (BIDEN, "Le Pentagone passe en revue le stationnement de ses troupes aux quatre coins du globe.", "posture_review", "review"),
    (BIDEN, "L'administration Biden réévalue la présence militaire américaine dans le monde.", "posture_review", "review"),
    (BIDEN, "Le secrétaire à la Défense a ordonné un examen de la posture militaire américaine dans le monde.", "posture_review", "review"),
    (BIDEN, "Lloyd Austin a lancé un réexamen de la présence militaire américaine à l'étranger.", "posture_review", "review"),
    (RAID, "L'armée américaine a mené un raid meurtrier contre les Kataëb Hezbollah.", "strike", "hostile"),
    (RAID, "C'est Donald Trump qui a donné l'ordre d'abattre le général Soleimani.", "strike", "hostile"),
    (RAID, "Soleimani a été éliminé sur ordre de Donald Trump.", "strike", "hostile"),
    (RAID, "La frappe américaine contre Soleimani a mis le feu aux poudres.", "strike", "hostile"),
    (RAID, "L'assassinat du général Soleimani, ordonné par Donald Trump, a embrasé la région.", "strike", "hostile"),
    (RAID, "Les États-Unis vont muscler leur dispositif dans la région : 3.500 hommes de plus.", "troop_level", "expand"),
    (RAID, "Le Pentagone a annoncé le déploiement de 750 militaires en renfort.", "troop_level", "expand"),
    (RAID, "Washington dépêche des renforts à Bagdad.", "troop_level", "expand"),
    (RAID, "Le Pentagone va envoyer 3.500 hommes supplémentaires au Moyen-Orient.", "troop_level", "expand"),
    (RAID, "Des renforts américains sont arrivés jeudi à l'ambassade de Bagdad.", "troop_level", "expand"),
    (BIDEN, "Washington ne compte ni renforcer ni réduire son contingent en Irak.", "troop_level", "hold"),
    (RAID, "« Nous n'avons pas l'intention de quitter l'Irak », a affirmé Mark Esper.", "troop_level", "hold"),
    (RAID, "« Nous ne partirons pas tant qu'ils ne nous auront pas remboursé cette base », a menacé Donald Trump.", "troop_level", "hold"),
    (RAID, "Le chef du Pentagone l'assure : les soldats américains resteront en Irak.", "troop_level", "hold"),
    (BIDEN, "La présence américaine en Irak ne bougera pas, a promis Lloyd Austin.", "troop_level", "hold"),
    (TRUMP, "Le rapatriement de 2.200 soldats américains d'Irak a commencé mardi.", "troop_level", "reduce"),
    (TRUMP, "Washington entend dégraisser son contingent irakien.", "troop_level", "reduce"),
    (TRUMP, "Les Américains vont lever le pied en Irak : leur contingent tombera à 3.000 hommes.", "troop_level", "reduce"),
    (TRUMP, "Washington compte ne garder que 2.500 hommes en Irak.", "troop_level", "reduce"),
    (BIDEN, "En janvier, l'administration Trump avait encore retiré 500 soldats d'Irak.", "troop_level", "reduce"),
])
def test_us_policy(told, context, sentence, code, direction):
    assert told(context, sentence) == {(code, direction)}


@pytest.mark.parametrize("context, sentence, code", [
    (ALLIANCE, "La mission de l'Otan se cantonne à la formation et au conseil.", "activity"),
    (ALLIANCE, "La mission de l'Otan entraîne les instructeurs irakiens au déminage.", "activity"),
    (ALLIANCE, "La mission de l'Otan prodigue des conseils au ministère de la Défense.", "activity"),
    (ALLIANCE, "Quelque 3.000 soldats irakiens ont suivi les cours de la mission de l'Otan.", "activity"),
    (ALLIANCE, "L'Otan ne combattra pas en Irak.", "activity"),
    (ALLIANCE, "La mission de l'Otan ne sera renforcée que si Bagdad le souhaite.", "condition"),
    (ALLIANCE, "L'élargissement de la mission de l'Otan dépendra des conditions sur le terrain.", "condition"),
    (ALLIANCE, "Le calendrier de la mission de l'Otan dépendra de la situation sanitaire.", "condition"),
    (ALLIANCE, "La mission de l'Otan ne s'étendra que si la sécurité le permet.", "condition"),
    (ALLIANCE, "L'Otan respectera pleinement la souveraineté de l'Irak, a promis Jens Stoltenberg.", "condition"),
    (ALLIANCE, "Les alliés ont tranché : l'Otan restera en Irak.", "decision"),
    (ALLIANCE, "L'Otan réfléchit à un élargissement de sa mission en Irak.", "decision"),
    (ALLIANCE, "Les alliés ont dit oui : la mission de l'Otan en Irak sera élargie.", "decision"),
    (ALLIANCE, "Le principe d'une extension de la mission a été acté à Bruxelles.", "decision"),
    (ALLIANCE, "Jens Stoltenberg a annoncé le renforcement de la mission irakienne.", "decision"),
    (ALLIANCE, "La mission de l'Otan doit permettre aux forces irakiennes de se passer d'aide.", "goal"),
    (ALLIANCE, "La mission de l'Otan a pour objectif de professionnaliser l'armée irakienne.", "goal"),
    (ALLIANCE, "La mission de l'Otan vise à empêcher le retour de l'État islamique.", "goal"),
    (ALLIANCE, "La mission de l'Otan entend aider l'Irak à empêcher le retour des jihadistes.", "goal"),
    (ALLIANCE, "L'objectif de la mission de l'Otan est d'éviter une résurgence de Daech.", "goal"),
    (ALLIANCE, "La mission de l'Otan ne se limitera plus à la capitale.", "location"),
    (ALLIANCE, "La mission de l'Otan est basée à Bagdad et à Taji.", "location"),
    (ALLIANCE, "Les formateurs de l'Otan travaillent aussi à Besmaya.", "location"),
    (ALLIANCE, "Les instructeurs de l'Otan sont installés à Bagdad, dans la zone verte.", "location"),
    (ALLIANCE, "La mission de l'Otan sera déployée en dehors de Bagdad.", "location"),
    (ALLIANCE, "Bagdad a sollicité le concours de l'Otan pour former ses officiers.", "request"),
    (ALLIANCE, "Le gouvernement irakien a invité l'Otan à former sa police.", "request"),
    (ALLIANCE, "Les autorités irakiennes ont demandé à l'Otan d'accroître son aide.", "request"),
    (ALLIANCE, "« Nous avons besoin de l'Otan », a plaidé le ministre irakien de la Défense.", "request"),
    (ALLIANCE, "Bagdad a prié l'Otan de prolonger sa mission.", "request"),
    (ALLIANCE, "Jusqu'à 4.000 soldats de l'Otan pourraient être déployés en Irak.", "size"),
    (ALLIANCE, "L'Otan multipliera par huit les effectifs de sa mission en Irak.", "size"),
    (ALLIANCE, "Les effectifs de la mission de l'Otan croîtront par étapes.", "size"),
    (ALLIANCE, "Le plafond de la mission de l'Otan est fixé à 4.000 personnes.", "size"),
    (ALLIANCE, "Avec ses 500 membres, la mission de l'Otan reste modeste.", "size"),
])
def test_mission(told, context, sentence, code):
    assert told(context, sentence) == {(code, "")}


@pytest.mark.parametrize("context, sentence", [
    (BIDEN, "Joe Biden a appelé le roi d'Arabie saoudite."),
    (ALLIANCE, "La police irakienne recrutera 4.000 hommes."),
    (BIDEN, "Joe Biden a été investi le 20 janvier."),
    (BIDEN, "Les talibans ont attaqué un poste de police à Kaboul."),
    (TRUMP, "Le budget militaire américain atteint 738 milliards de dollars."),
    (ALLIANCE, "La coalition internationale a formé 200.000 soldats irakiens."),
    (ALLIANCE, "Faut-il élargir la mission de l'Otan ?"),
    (TRUMP, "Mark Esper a remplacé Jim Mattis au Pentagone."),
    (RAID, "Téhéran a promis de frapper les intérêts américains."),
    (TRUMP, "L'opposition démocrate reproche à Donald Trump sa gestion de la pandémie."),
    (BIDEN, "Le Sénat américain a confirmé la nomination de Lloyd Austin."),
    (ALLIANCE, "La France a suspendu sa mission de formation en Irak."),
    (ALLIANCE, "L'Union européenne élargira sa mission en Irak."),
    (TRUMP, "La Russie a frappé des positions rebelles en Syrie."),
])
def test_look_alikes(told, context, sentence):
    assert told(context, sentence) == set()
