"""How soon a page shows something, against the same page with the theme as it comes: first contentful paint of each, and their ratio.

Run from the project's root with its environment: `python tests/benchmarks/first_paint.py [ROUNDS] [PAGE…]`.
Both books are built from the notebooks' stored outputs; the one differs from the other by the extension `book_shell` alone. A round loads each page
of each book in a fresh profile, in turns; the figures are medians of the rounds. Also printed: what a page weighs. Exit status 1 if the
ratio over all pages is above 0.6.
"""

import statistics
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "book"))

from browser import Visit, chromium, served  # noqa: E402
from building import build, copy_project  # noqa: E402

PAGES = ["book/index.html", "notebooks/05_mission_growth.html", "book/glossary.html"]
LIMIT = 0.6
PAINT = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"


def built(folder: Path, shell: bool) -> Path:
    """Build a copy of the book without executing it; with the light shell, or with the theme as it comes."""
    folder.mkdir()
    project = copy_project(folder)
    config = project / "_config.yml"
    lines = config.read_text("utf-8").replace("execute_notebooks: force", 'execute_notebooks: "off"').splitlines()
    config.write_text("\n".join(line for line in lines if shell or "book_shell" not in line), "utf-8")
    result = build(project)
    if result.returncode:
        sys.exit(result.stdout[-3000:])
    return project / "_build" / "html"


def main(rounds: int, pages: list[str]) -> int:
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        books = {name: built(Path(folder, name), name == "shell") for name in ("theme", "shell")}
        with served(books["theme"]) as theme, served(books["shell"]) as shell:
            paints: dict[tuple[str, str], list[float]] = {}
            weights: dict[tuple[str, str], int] = {}
            for turn in range(rounds + 1):   # the first warms up
                for page in pages:
                    for name, site in (("theme", theme), ("shell", shell)):
                        with Visit(browser, site + page) as visited:
                            visited.page.wait_for_function(PAINT)
                            if turn:
                                paints.setdefault((page, name), []).append(visited.page.evaluate(PAINT))
                            weights[page, name] = visited.weight()
    print(f"{'page':36} {'theme':>8} {'shell':>8} {'ratio':>6}   {'theme':>10} {'shell':>9}")
    ratios = []
    for page in pages:
        before, after = (statistics.median(paints[page, name]) for name in ("theme", "shell"))
        ratios.append(after / before)
        print(f"{page:36} {before:5.0f} ms {after:5.0f} ms {ratios[-1]:6.2f}   {weights[page, 'theme'] / 1000:7,.0f} kB {weights[page, 'shell'] / 1000:6,.0f} kB")
    ratio = statistics.geometric_mean(ratios)
    print(f"first contentful paint, medians of {rounds} cold loads in turns: ratio {ratio:.2f} (limit {LIMIT})")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    given = sys.argv[1:]
    sys.exit(main(int(given[0]) if given else 15, given[1:] or PAGES))
