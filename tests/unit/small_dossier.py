"""Two invented articles and their tables, for tests of what the chapters show. Markup in one of them must stay plain text."""

from pathlib import Path

from dossier import schema, tables

TEXTS = {
    "phare": [
        ("title", "Le phare ouvre <b>enfin</b> ses portes"),
        ("boilerplate", "Partager cette page"),
        ("body", "Le gardien, Yann Kerbrat, a dit lundi que 30 bateaux attendaient."),
        ("body", "« Nous ouvrirons en mai », a-t-il ajouté."),
        ("pull_quote", "« Nous ouvrirons en mai »"),
    ],
    "digue": [
        ("title", "La digue tient"),
        ("body", "Selon des riverains, 30 camions passent par Brest."),
        ("body", "Anne Le Goff se tait."),
    ],
}


def small_dossier(folder: Path) -> dict:
    """The tables as `tables.read` gives them."""
    rows = {name: [] for name in schema.table_names()}
    where = {}
    for article_id, sentences in TEXTS.items():
        start = 0
        for n, (part, text) in enumerate(sentences):
            where[article_id, n] = (article_id, start, text)
            rows["sentences"].append(_placed("sentences", article_id, start, text) | {"part": part})
            start += len(text) + 2
        rows["articles"].append({
            "article_id": article_id, "file": f"{article_id}.txt", "sha256": "0" * 64, "title": sentences[0][1], "language": "fr", "genre": "news",
            "outlet": "Le Phare" if article_id == "phare" else "", "published": "2019-04-02" if article_id == "phare" else "2019-06",
            "published_basis": "stated" if article_id == "phare" else "inferred", "published_evidence": "lundi" if article_id == "phare" else "",
            "machine_translated": False, "words": 40, "body_words": 30})

    def add(table, article_id, n, words, suffix="", **values):
        _, start, sentence = where[article_id, n]
        at = start + sentence.index(words)
        sentence_id = tables.identifier("sentences", article_id, start, start + len(sentence))
        row = _placed(table, article_id, at, words, suffix) | {"sentence_id": sentence_id} | values
        rows[table].append(row)
        return row[schema.key(table)]

    number = {"value_max": None, "unit": "", "qualifier": "exact", "negated": False, "date": ""}
    add("dates", "phare", 2, "lundi", type="DATE", value="2019-04-01", mod="", earliest="2019-04-01", latest="2019-04-01", basis="publication")
    add("dates", "phare", 3, "mai", type="DATE", value="2019-05", mod="START", earliest="2019-05-01", latest="2019-05-31", basis="publication")
    add("dates", "digue", 1, "passent", type="DATE", value="", mod="", earliest="", latest="", basis="unresolved")
    add("quantities", "phare", 2, "30 bateaux", value=30, kind="other", role="current", actor_id="gardien", place="", **number)
    add("quantities", "digue", 1, "30 camions", value=30, kind="other", role="current", actor_id="", place="Brest", **number)
    first = add("statements", "phare", 2, "30 bateaux attendaient", kind="indirect", speaker_id="gardien", speaker_text="Le gardien, Yann Kerbrat", cue="a dit",
                attribution="explicit", continues="")
    add("statements", "phare", 3, "Nous ouvrirons en mai", kind="direct", speaker_id="gardien", speaker_text="il", cue="a-t-il ajouté", attribution="pronoun", continues=first)
    add("statements", "digue", 1, "30 camions passent par Brest", kind="indirect", speaker_id="", speaker_text="des riverains", cue="Selon", attribution="anonymous", continues="")
    add("mentions", "phare", 2, "Yann Kerbrat", actor_id="gardien", form="name")
    add("mentions", "phare", 3, "il", actor_id="gardien", form="pronoun")
    add("mentions", "digue", 2, "Anne Le Goff", actor_id="anne-le-goff", form="name")
    claim = {"direction": "", "administration": "", "target_id": "", "date": "", "statement_id": "", "quantity_id": "", "plover": ""}
    add("claims", "phare", 2, "30 bateaux attendaient", "a", topic="mission", code="size", actor_id="gardien", value=30, status="current", voice="attributed",
        speaker_id="gardien", coding="confirmed", **claim)
    add("claims", "digue", 1, "30 camions passent par Brest", "b", topic="mission", code="activity", actor_id="", value=None, status="planned", voice="outlet",
        speaker_id="", coding="unreviewed", **claim)
    add("anomalies", "phare", 3, "mai", "impossible_date", kind="impossible_date", reading="juin")
    rows["actors"] = [
        {"actor_id": "anne-le-goff", "name": "Anne Le Goff", "kind": "person", "role": "", "country": "", "wikidata": "", "known": False},
        {"actor_id": "gardien", "name": "Yann <Kerbrat>", "kind": "person", "role": "keeper", "country": "", "wikidata": "", "known": False}]
    tables.write(rows, folder)
    return tables.read(folder)


def empty_dossier(folder: Path) -> dict:
    """Tables without a row."""
    tables.write({name: [] for name in schema.table_names()}, folder)
    return tables.read(folder)


def _placed(table, article_id, start, text, suffix=""):
    return {schema.key(table): tables.identifier(table, article_id, start, start + len(text), suffix), "article_id": article_id,
            "start": start, "end": start + len(text), "text": text}
