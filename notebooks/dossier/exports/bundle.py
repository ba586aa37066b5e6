"""The folder of downloads: every file that the book offers, by its path, and all of them in one zip."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .annotations import MOTIVATIONS, Article, collection
from .parquet import parquet
from .sqlite import database

Row = Mapping[str, str]
Files = dict[str, bytes]

_OLDEST = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can name: the files have no date of their own


def tabular(package: dict[str, Any], tables: Mapping[str, Sequence[Row]], csv: Mapping[str, bytes]) -> Files:
    """The tables as CSV (`csv`: path -> bytes, as they are) beside `package`, their descriptor, as Parquet, and as one SQLite file."""
    files = {"tables/datapackage.json": (json.dumps(package, ensure_ascii=False, indent=1) + "\n").encode("utf-8")}
    files |= {f"tables/{path}": data for path, data in csv.items()}
    files |= {f"parquet/{r['name']}.parquet": parquet(r, tables[r["name"]]) for r in package["resources"]}
    files[f"{package['name']}.sqlite"] = database(package, tables)
    return files


def annotated(articles: Sequence[Article], tables: Mapping[str, Sequence[Row]], keys: Mapping[str, str], address_of: Callable[[str], str],
              folder: str, generator: str, rights: str) -> Files:
    """One file of Web Annotations per article. `folder` is the address of the folder in which they are published."""
    actors = {row["actor_id"]: row for row in tables["actors"]}
    files = {}
    for article in articles:
        article_id = article.row["article_id"]
        own = {name: [row for row in tables[name] if row["article_id"] == article_id] for name in MOTIVATIONS}
        made = collection(article, own, keys, actors, address_of, f"{folder}{article_id}.jsonld", generator, rights)
        files[f"annotations/{article_id}.jsonld"] = (json.dumps(made, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
    return files


def checksums(files: Files) -> bytes:
    """A list that `sha256sum --check` reads."""
    return "".join(f"{sha256(data)}  {path}\n" for path, data in sorted(files.items())).encode("utf-8")


def zipped(files: Files) -> bytes:
    """A zip of the files, in the order of their paths."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for path, data in sorted(files.items()):
            entry = zipfile.ZipInfo(path, _OLDEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, on every machine
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return out.getvalue()


def sha256(data: bytes) -> str:
    """The SHA-256 checksum in hexadecimal."""
    return hashlib.sha256(data).hexdigest()
