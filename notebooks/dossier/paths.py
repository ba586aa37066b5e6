"""Where a notebook finds the project: the library stands in the notebooks' folder, the data beside that folder."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
RAW = DATA / "raw"
CATALOGUE = DATA / "catalogue.yml"
CODEBOOK = DATA / "codebook"
CODING = DATA / "coding"
SECOND_READING = DATA / "second_reading.yml"
TRANSLATIONS = DATA / "translations"
TABLES = DATA / "tables"
TEST_ARTICLES = ROOT / "tests" / "articles"


def named(*paths: Path) -> str:
    """Paths as a person writes them in this project, the same on every machine: "data/tables, data/catalogue.yml"."""
    return ", ".join(path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name for path in paths)
