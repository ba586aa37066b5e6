"""What all tests share: the project's folders, and one pipeline, loaded once."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
READING = pytest.StashKey[list]()   # the figures of test_reading.py: (collection, lines)


def pytest_addoption(parser):
    parser.addoption("--book", metavar="DIR", help="look at this built book (_build/html) instead of building one")


def pytest_configure(config):
    config.reading_figures = READING


def pytest_terminal_summary(terminalreporter, config):
    for collection, lines in config.stash.get(READING, []):
        terminalreporter.section(f"how well the machine reads: {collection}")
        for line in lines:
            terminalreporter.line(line)


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def nlp():
    from dossier.pipeline import load_pipeline

    return load_pipeline()


@pytest.fixture(scope="session")
def read(nlp):
    """read(text, article_id="test", published="") -> Doc, through the whole pipeline."""
    from dossier.articles import Article, split_parts
    from dossier.language import make_doc

    def read(text: str, article_id: str = "test", published: str = ""):
        article = Article(article_id, f"{article_id}.txt", "0" * 64, text, split_parts(text))
        return nlp(make_doc(nlp, article, published))

    return read


@pytest.fixture
def read_by_rules(read, nlp, monkeypatch):
    """As `read`, but claims by the rules alone: what the learned weights add is measured on articles, not on single sentences."""
    monkeypatch.setattr(nlp.get_pipe("dossier_claims"), "weights", None)
    return read


@pytest.fixture(scope="session")
def read_dates(nlp):
    """read_dates(text, published="2019-05-15") -> Doc, through the components that read dates and no more."""
    from dossier.articles import Article, split_parts
    from dossier.language import make_doc

    others = [name for name in nlp.pipe_names if name.startswith("dossier_") and name not in ("dossier_dates", "dossier_mentions")]

    def read_dates(text: str, published: str = "2019-05-15"):
        with nlp.select_pipes(disable=others):
            return nlp(make_doc(nlp, Article("test", "test.txt", "0" * 64, text, split_parts(text)), published))

    return read_dates
