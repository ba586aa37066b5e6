"""Files to articles: parts by shape, every character kept, bad files refused with a reason."""

import os

import pytest

from dossier.articles import Article, Rejection, fold, plain, read_article, read_articles, split_parts

PAGE = """Menu
Suivez-nous

Tallinn accueille une réunion des ministres alliés

Publié le 4 mai 2019 à 10h12
Les ministres se sont retrouvés vendredi matin dans la capitale estonienne. © Reuters

Les ministres alliés se sont réunis vendredi à Tallinn pour parler du budget commun.

Un désaccord ancien

Le ministre letton a rappelé que son pays avait déjà payé sa part l'an dernier.

La Lettonie promet de payer davantage alors que la Suède hésite toujours à rejoindre le programme commun

"Nous avons payé notre part, et nous continuerons de la payer", a-t-il dit devant la presse.

"Nous avons payé notre part, et nous continuerons de la payer"
Artis Kalnins
Ministre letton

1.200
soldats

Lire aussi : le budget de la défense
Ce site utilise des cookies pour mesurer son audience.
"""


def kinds(text):
    return [(p.kind, text[p.start:p.end]) for p in split_parts(text)]


def test_parts_cover_every_line_that_is_not_blank():
    parts = split_parts(PAGE)
    lines = [line.strip() for line in PAGE.splitlines() if line.strip()]
    assert [PAGE[p.start:p.end] for p in parts] == lines


@pytest.mark.parametrize(("kind", "beginning"), [
    ("boilerplate", "Menu"), ("title", "Tallinn accueille"), ("boilerplate", "Publié le"), ("caption", "Les ministres se sont retrouvés"),
    ("body", "Les ministres alliés se sont"), ("heading", "Un désaccord"), ("boilerplate", "La Lettonie promet"), ("body", '"Nous avons payé notre part, et nous continuerons de la payer", a-t-il'),
    ("pull_quote", "Artis Kalnins"), ("pull_quote", "1.200"), ("pull_quote", "soldats"), ("boilerplate", "Lire aussi"), ("boilerplate", "Ce site"),
])
def test_a_part_is_recognised_by_its_shape_and_neighbours(kind, beginning):
    assert [k for k, text in kinds(PAGE) if text.startswith(beginning)] == [kind]


def test_a_quotation_printed_apart_and_in_the_body_is_a_pull_quote_once():
    quoted = [k for k, text in kinds(PAGE) if text == '"Nous avons payé notre part, et nous continuerons de la payer"']
    assert quoted == ["pull_quote"]


def test_a_hard_wrapped_paragraph_is_one_part():
    text = ("Le budget de la mission augmente\n\nLe conseil a adopté mardi le budget de la mission pour les deux prochaines\n"
            "années, après de longs débats entre les délégations du nord et celles du\nsud.\n")
    assert [k for k, _ in kinds(text)] == ["title", "body"]


def test_windows_line_ends_stay_out_of_parts():
    text = "Un titre de quatre mots\r\n\r\nLe ministre a parlé longuement devant la presse hier.\r\n"
    assert kinds(text) == [("title", "Un titre de quatre mots"), ("body", "Le ministre a parlé longuement devant la presse hier.")]


def test_folding_keeps_every_offset():
    text = "L’Otan\u00a0: 4\u202f000 soldats \u2011 dit\u2011il, ‘ici’\u200b."
    assert len(fold(text)) == len(text)
    assert fold(text).startswith("L'Otan : 4 000 soldats - dit-il, 'ici'")


def test_plain_words_have_neither_accents_nor_capitals():
    assert plain("  Été À Noël\n fin ") == "ete a noel fin"


FRENCH = "Le gouvernement a décidé mardi de prolonger la mission de surveillance en mer pour une durée de deux ans.\n"


@pytest.mark.parametrize(("name", "data", "reason"), [
    ("empty.txt", b"", "empty"),
    ("blank.txt", b"\xef\xbb\xbf \n\n", "empty"),
    ("binary.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary"),
    ("zip.txt", bytes(range(256)) * 20, "binary"),
    ("latin1.txt", FRENCH.encode("latin-1"), "line 1 is not UTF-8"),
    ("utf16.txt", FRENCH.encode("utf-16"), "UTF-16"),
    ("english.txt", b"The government decided on Tuesday to extend the surveillance mission at sea for two more years.\n", "'en'"),
    ("signs.txt", b"--- ... ***\n", "no words"),
])
def test_a_file_that_is_no_french_text_is_refused_with_a_reason(tmp_path, name, data, reason):
    (tmp_path / name).write_bytes(data)
    read = read_article(tmp_path / name)
    assert isinstance(read, Rejection) and reason in read.reason and "\n" not in read.reason


def test_a_french_article_with_an_english_cookie_notice_is_read(tmp_path):
    (tmp_path / "a.txt").write_text(f"Un titre pour cet article\n\n{FRENCH}\nThis website uses cookies\n", encoding="utf-8")
    assert isinstance(read_article(tmp_path / "a.txt"), Article)


def test_a_file_that_may_not_be_read_is_refused(tmp_path):
    (tmp_path / "link.txt").symlink_to(tmp_path / "nowhere.txt")
    articles, rejections = read_articles([tmp_path])
    assert not articles and [r.file for r in rejections] == ["link.txt"] and "can't be read" in rejections[0].reason


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_does_not_stop_the_reading(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "good.txt").write_text(FRENCH, encoding="utf-8")
    articles, rejections = read_articles([tmp_path])
    assert [a.article_id for a in articles] == ["good"] and [r.file for r in rejections] == ["pipe.txt"]


def test_the_same_text_twice_is_refused_once_and_nothing_else_is_lost(tmp_path):
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text(FRENCH, encoding="utf-8")
    (tmp_path / "c.txt").write_text(FRENCH.replace("mardi", "jeudi"), encoding="utf-8")
    articles, rejections = read_articles([tmp_path])
    assert [a.article_id for a in articles] == ["a", "c"]
    assert [(r.file, "a.txt" in r.reason) for r in rejections] == [("b.txt", True)]


def test_two_files_of_one_name_are_told_apart(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.txt").write_text(FRENCH, encoding="utf-8")
    (tmp_path / "sub" / "a.txt").write_text(FRENCH.replace("mardi", "jeudi"), encoding="utf-8")
    articles, rejections = read_articles([tmp_path])
    assert len(articles) == 1 and rejections[0].file == "sub/a.txt" and "rename" in rejections[0].reason
