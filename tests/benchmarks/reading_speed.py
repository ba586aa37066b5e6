"""How fast `extract` reads, against the bare French model: words per second of each, and their ratio.

Run from the project's root with its environment: `python tests/benchmarks/reading_speed.py [COPIES] [ROUNDS]`.
Both read the same texts through `nlp.pipe` in one process, in turns; the figures are medians of the rounds. Loading is left out.
"""

import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "notebooks"))

import spacy  # noqa: E402

from dossier.articles import Article, read_articles, words  # noqa: E402
from dossier.language import MODEL, read  # noqa: E402
from dossier.pipeline import load_pipeline  # noqa: E402
from dossier.tables import article_tables, to_csv  # noqa: E402


def main(copies: int = 20, rounds: int = 5) -> None:
    own, _ = read_articles([ROOT / "data" / "raw", *sorted((ROOT / "tests" / "articles" / "dev").glob("*.txt"))])
    articles = [Article(f"{a.article_id}-{i}", a.file, a.sha256, a.text, a.parts) for i in range(copies) for a in own]
    total = sum(words(a.text) for a in articles)
    bare, full = spacy.load(MODEL), load_pipeline()

    def read_bare() -> None:
        for _ in bare.pipe(a.text for a in articles):
            pass

    def read_full() -> None:
        for doc in read(full, articles):
            for table, found in article_tables(doc).items():
                to_csv(table, found)

    times: dict[str, list[float]] = {"bare": [], "full": []}
    for _ in range(rounds):
        for name, run in (("bare", read_bare), ("full", read_full)):
            start = time.perf_counter()
            run()
            times[name].append(time.perf_counter() - start)
    speed = {name: total / statistics.median(t) for name, t in times.items()}
    print(f"{len(articles)} articles, {total:,} words, median of {rounds} rounds in turns")
    print(f"bare model {speed['bare']:,.0f} words/s, extract {speed['full']:,.0f} words/s, ratio {speed['full'] / speed['bare']:.2f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
