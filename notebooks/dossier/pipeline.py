"""The whole reading as one spaCy pipeline: French model, then one component for each kind of evidence."""

from __future__ import annotations

from pathlib import Path

from spacy.language import Language

from . import actors, anomalies, claims, dates, quantities, statements  # noqa: F401  (register the components)
from .actors import missions, references  # noqa: F401  (register the components)
from .language import load_model

COMPONENTS = (
    "dossier_mentions",     # actors: names, offices as written
    "dossier_dates",        # dates, and when the article was published
    "dossier_references",   # offices to their holders on that day, pronouns to actors
    "dossier_missions",     # which mission "la mission" is
    "dossier_quantities",
    "dossier_statements",
    "dossier_claims",       # reads all of the above
    "dossier_anomalies",    # where the text is wrong, or its title is contradicted
)

_WITHOUT_CODEBOOK = frozenset({"dossier_anomalies"})


def load_pipeline(codebook: Path | str = "") -> Language:
    """The French model with all components. `codebook`: a codebook folder ("" is the project's own).

    Raises `RecordError` if the codebook has something wrong in it.
    """
    nlp = load_model()
    for name in COMPONENTS:
        nlp.add_pipe(name, config={} if name in _WITHOUT_CODEBOOK else {"codebook": str(codebook)})
    return nlp
