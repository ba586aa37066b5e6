"""What the project is, in the terms of https://schema.org: pure functions from tables and citation to JSON-LD.

Only what is known is said: an article without a known outlet has no publisher, one without a date no `datePublished`. How a date
is known has no property of its own there, so the description says it in words.
"""

from .citation import TABLES_LICENCE, TEXT_LICENCE, licence_address

CONTEXT = "https://schema.org"
MEDIA_TYPES = {
    "csv": "text/csv",
    "json": "application/json",
    "jsonld": "application/ld+json",
    "parquet": "application/vnd.apache.parquet",
    "sqlite": "application/vnd.sqlite3",
    "zip": "application/zip",
}
RIGHTS = "Passages quoted from articles belong to their publishers."


def book(citation, address, chapters, articles):
    """The book. `chapters` are (address, title, number), `articles` the addresses of its sources."""
    return {
        "@context": CONTEXT,
        "@type": "Book",
        "@id": address,
        "url": address,
        "name": citation.title,
        "abstract": citation.abstract,
        "author": authors(citation),
        "version": citation.version,
        "inLanguage": "en",
        "keywords": list(citation.keywords),
        "license": licence_address(TEXT_LICENCE),
        "copyrightNotice": RIGHTS,
        "isAccessibleForFree": True,
        "hasPart": [{"@type": "Chapter", "@id": place, "name": title, "position": number} for place, title, number in chapters],
        "isBasedOn": [{"@id": place} for place in articles],
    }


def chapter(citation, address, title, number, whole):
    """A numbered chapter of the book that stands at `whole`."""
    return {
        "@context": CONTEXT,
        "@type": "Chapter",
        "@id": address,
        "url": address,
        "name": title,
        "position": number,
        "author": authors(citation),
        "inLanguage": "en",
        "license": licence_address(TEXT_LICENCE),
        "isPartOf": {"@type": "Book", "@id": whole, "name": citation.title},
    }


def dataset(citation, package, address, downloads, articles, published):
    """The tables. `downloads` are (address, path, bytes, checksum); `published` the known dates of the articles."""
    known = sorted(filter(None, published))
    return {
        "@context": CONTEXT,
        "@type": "Dataset",
        "@id": address,
        "url": address,
        "name": package["title"],
        "description": package["description"],
        "identifier": package["name"],
        "creator": authors(citation),
        "version": citation.version,
        "keywords": list(citation.keywords),
        "inLanguage": ["fr", "en"],
        "license": licence_address(TABLES_LICENCE),
        "copyrightNotice": RIGHTS,
        "isAccessibleForFree": True,
        **({"temporalCoverage": f"{known[0]}/{known[-1]}"} if known else {}),
        "variableMeasured": [
            {"@type": "PropertyValue", "name": f"{resource['name']}.{field['name']}", "alternateName": field["title"], "description": field["description"]}
            for resource in package["resources"]
            for field in resource["schema"]["fields"]
        ],
        "distribution": [download(*one) for one in downloads],
        "isBasedOn": [{"@id": place} for place in articles],
    }


def download(address, path, size, checksum):
    """A file of the data set."""
    return {
        "@type": "DataDownload",
        "name": path,
        "contentUrl": address,
        "encodingFormat": MEDIA_TYPES.get(path.rpartition(".")[2], "text/plain"),
        "contentSize": f"{size} B",
        "sha256": checksum,
    }


def news_article(row, author, address):
    """A source: the article's row, its author as the catalogue has it, and the address of its entry in the book."""
    known = {
        "headline": row["title"],
        "datePublished": row["published"],
        "publisher": {"@type": "Organization", "name": row["outlet"]} if row["outlet"] else "",
        "creditText": author,
        "genre": row["genre"],
    }
    return {
        "@context": CONTEXT,
        "@type": "NewsArticle",
        "@id": address,
        "identifier": row["article_id"],
        **{name: value for name, value in known.items() if value},
        "description": date_in_words(row),
        "inLanguage": row["language"],
        "wordCount": int(row["body_words"]),
    }


def date_in_words(row):
    """How the date of publication is known, in one sentence."""
    if not row["published"]:
        return "Date of publication unknown."
    evidence = f" (“{' '.join(row['published_evidence'].split())}”)" if row["published_evidence"] else ""
    how = {
        "stated": f"as printed with the text{evidence}",
        "catalogue": "from the catalogue of sources",
        "inferred": f"inferred from the text{evidence}",
    }[row["published_basis"]]
    return f"Date of publication: {how}."


def authors(citation):
    return [{"@type": "Person" if author.person else "Organization", "name": author.name} for author in citation.authors]
