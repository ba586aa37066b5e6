"""Typed tables made in a test: articles, claims, quantities and statements given by what matters, the rest filled in."""

import pandas as pd
from dossier import schema
from dossier.tables import _DTYPES, identifier

ACTORS = {
    "nato": ("NATO", "organisation", ""), "us": ("United States", "government", "USA"), "iraqi-government": ("Iraqi government", "government", "IRQ"),
    "ali-hassan": ("Ali Hassan", "person", "IRQ"), "jane-doe": ("Jane Doe", "person", "USA"), "foreign-forces": ("Foreign forces in Iraq", "armed_force", ""),
}


class Small:
    """Rows are added one by one; `tables()` gives the typed frames."""

    def __init__(self):
        self.rows = {name: [] for name in schema.table_names()}
        for actor, (name, kind, country) in ACTORS.items():
            self._add("actors", actor_id=actor, name=name, kind=kind, country=country, known=True)
        self.place = {}

    def article(self, article_id, published="2020-05-04", **values):
        self.place[article_id] = 0
        return self._add("articles", article_id=article_id, file=f"{article_id}.txt", title=f"Titre de {article_id}", language="fr", published=published,
                         published_basis="stated", words=1, body_words=1, machine_translated=False, **values)

    def sentence(self, article_id, text, part="body"):
        return self._span("sentences", article_id, text, part=part)

    def claim(self, article_id, code, text="La mission grandit.", topic="mission", part="body", qualifier="", role="", words="", **values):
        sentence = self.sentence(article_id, text, part)
        row = self._inside("claims", sentence, topic=topic, code=code, **{"voice": "outlet", "coding": "confirmed", "status": "current", **values})
        if qualifier or role:
            row["quantity_id"] = self.quantity(article_id, values.get("value"), qualifier or "exact", role=role, text=words or "des gens", sentence=sentence)["quantity_id"]
        return row

    def quantity(self, article_id, value, qualifier="exact", text="des gens", sentence=None, **values):
        sentence = sentence or self.sentence(article_id, text)
        return self._inside("quantities", sentence, value=value, qualifier=qualifier, **{"kind": "personnel", "negated": False, "text": text, **values})

    def statement(self, article_id, speaker, kind="direct", text="Nous resterons.", **values):
        return self._inside("statements", self.sentence(article_id, text), speaker_id=speaker, kind=kind, **{"attribution": "explicit", **values})

    def tables(self):
        made = {}
        for name in schema.table_names():
            frame = pd.DataFrame(self.rows[name], columns=list(schema.columns(name)))
            for field in schema.fields(name):
                dtype = _DTYPES.get(field["type"])
                frame[field["name"]] = frame[field["name"]].astype(dtype) if dtype else frame[field["name"]].astype(object).where(frame[field["name"]].notna(), "")
            made[name] = frame
        return made

    def _span(self, table, article_id, text, **values):
        start = self.place[article_id]
        self.place[article_id] += len(text) + 1
        return self._add(table, article_id=article_id, start=start, end=start + len(text), text=text,
                         **{schema.key(table): identifier(table, article_id, start, start + len(text))}, **values)

    def _inside(self, table, sentence, **values):
        key = schema.key(table)
        row = {key: f"{identifier(table, sentence['article_id'], sentence['start'], sentence['end'])}-{len(self.rows[table])}",
               **{k: sentence[k] for k in ("article_id", "start", "end", "text", "sentence_id")}, **values}
        return self._add(table, **row)

    def _add(self, table, **row):
        self.rows[table].append(row)
        return row
