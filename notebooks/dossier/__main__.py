"""The command line: extract, validate, score, learn.

    python -m dossier extract DIR_OR_FILES… --out DIR
    python -m dossier validate DIR
    python -m dossier score DIR [--table TABLE]
    python -m dossier learn DIR --out FILE
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from .records import RecordError

DATA = Path(__file__).resolve().parents[2] / "data"


class Refusal(Exception):
    """A reason not to go on, in one line."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit status. A refusal prints one line to standard error and returns 1."""
    args = _parser().parse_args(arguments)
    try:
        return args.run(args)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())   # "… | head": else the interpreter complains when it ends
        return 1
    except (Refusal, RecordError) as reason:
        print(f"dossier: {reason}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m dossier", description="Read French news articles into tables of evidence.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    extract = commands.add_parser("extract", help="read articles into tables", description="Read articles into tables and a data package.")
    extract.add_argument("sources", nargs="+", type=Path, metavar="DIR_OR_FILES", help="folders or files of articles (plain text, UTF-8)")
    extract.add_argument("--out", required=True, type=Path, metavar="DIR", help="where the tables go")
    extract.add_argument("--codebook", type=Path, default=DATA / "codebook", metavar="DIR", help="another codebook folder")
    extract.add_argument("--catalogue", type=Path, metavar="FILE", help="what is known beyond the texts (default: catalogue.yml beside the folder of articles)")
    extract.add_argument("--coding", type=Path, metavar="DIR", help="a person's codings (default: the folder coding beside the folder of articles)")
    extract.add_argument("--machine-only", action="store_true", help="use neither catalogue nor codings")
    extract.set_defaults(run=_extract)

    validate = commands.add_parser("validate", help="check tables", description="Check tables against their schema, and every span against its article.")
    validate.add_argument("folder", type=Path, metavar="DIR", help="a folder that extract has written")
    validate.add_argument("--raw", type=Path, metavar="DIR", help="the folder of articles (default: the folder raw beside DIR)")
    validate.set_defaults(run=_validate)

    score = commands.add_parser("score", help="compare the machine with codings", description="Compare the machine's reading with codings, row by row.")
    score.add_argument("folder", type=Path, metavar="DIR", help="articles with their codings: DIR/NAME.txt and DIR/NAME.yml, or a data folder with raw and coding")
    score.add_argument("--table", choices=("dates", "quantities", "statements", "claims"), help="this table only")
    score.add_argument("--article", metavar="NAME", help="this article only")
    score.add_argument("--quiet", action="store_true", help="the figures without the misses and the false rows")
    score.set_defaults(run=_score)

    learn = commands.add_parser("learn", help="weigh signs by coded articles", description="Learn from coded articles which signs speak for which code.")
    learn.add_argument("folder", type=Path, metavar="DIR", help="articles with their codings: DIR/NAME.txt and DIR/NAME.yml")
    learn.add_argument("--codebook", type=Path, default=DATA / "codebook", metavar="DIR", help="another codebook folder")
    learn.add_argument("--out", required=True, type=Path, metavar="FILE", help="where the weights go: learned.json in the codebook folder")
    learn.set_defaults(run=_learn)
    return parser


def _extract(args: argparse.Namespace) -> int:
    from . import extraction  # the French model takes seconds to load: only where text is read

    for source in args.sources:
        if not source.exists():
            raise Refusal(f"{source}: no such file or folder")
    if args.out.exists() and not args.out.is_dir():
        raise Refusal(f"{args.out}: is a file; --out names a folder")
    beside = args.sources[0].resolve().parent if args.sources[0].is_dir() else args.sources[0].resolve().parent.parent
    for chosen in (args.catalogue, args.coding, args.codebook):
        if chosen and not chosen.exists():
            raise Refusal(f"{chosen}: no such file or folder")
    catalogue = args.catalogue or beside / "catalogue.yml"
    coding = args.coding or beside / "coding"
    result = extraction.extract(
        args.sources, args.codebook,
        catalogue=None if args.machine_only or not catalogue.is_file() else catalogue,
        coding=None if args.machine_only or not coding.is_dir() else coding,
    )
    try:
        result.write(args.out)
    except OSError as error:
        raise Refusal(f"{args.out}: can't be written: {(error.strerror or str(error)).lower()}") from None
    for line in result.notes:
        print(f"note: {line}", file=sys.stderr)
    for row in result.tables["rejections"]:
        print(f"not read: {row['file']}: {row['reason']}", file=sys.stderr)
    counts = ", ".join(f"{len(result.tables[t])} {t}" for t in ("articles", "dates", "quantities", "statements", "claims", "rejections"))
    print(f"{counts} in {args.out}")
    if not result.tables["articles"]:
        raise Refusal("no article could be read: " + ("see the reasons above" if result.tables["rejections"] else "there is no file in what was named"))
    return 0


def _validate(args: argparse.Namespace) -> int:
    from . import validation

    if not args.folder.is_dir():
        raise Refusal(f"{args.folder}: no such folder")
    if args.raw and not args.raw.is_dir():
        raise Refusal(f"{args.raw}: no such folder")
    problems, note = validation.validate(args.folder, args.raw)
    for problem in problems[:50]:
        print(problem, file=sys.stderr)
    if problems:
        raise Refusal(f"{args.folder}: {len(problems)} problem{'s' if len(problems) > 1 else ''}" + (", the first 50 above" if len(problems) > 50 else ""))
    print(f"{args.folder}: valid; {note}")
    return 0


def _score(args: argparse.Namespace) -> int:
    from .coding import scoring

    if not args.folder.is_dir():
        raise Refusal(f"{args.folder}: no such folder")
    texts, codings = (args.folder / "raw", args.folder / "coding") if (args.folder / "raw").is_dir() else (args.folder, args.folder)
    results = scoring.measure(texts, codings, args.article)
    if not results:
        raise Refusal(f"{args.folder}: no article with a coding" + (f" is called {args.article}" if args.article else " in it"))
    for line in scoring.report(results, args.table, details=not args.quiet):
        print(line)
    return 0


def _learn(args: argparse.Namespace) -> int:
    from . import learning
    from .pipeline import load_pipeline

    if not args.folder.is_dir():
        raise Refusal(f"{args.folder}: no such folder")
    sentences = list(learning.coded_sentences(args.folder, load_pipeline(args.codebook)))
    if not sentences:
        raise Refusal(f"{args.folder}: no article with a coding in it")
    weights = learning.learn(sentences)
    args.out.write_text(learning.as_json(weights), encoding="utf-8", newline="\n")
    print(f"{len(weights['weights'])} signs for {len(weights['labels'])} labels, from {len(sentences)} sentences, in {args.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
