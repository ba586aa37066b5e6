"""Which quoted sentences should have a translation and have none.

A sentence of an article that somebody has coded must have one. It need not if the article has changed since: then the translation of the
sentence as it was is still there, and the sentence counts as not translated yet, as a coding entry whose words are gone counts as out of date.
"""

from difflib import SequenceMatcher

ALIKE = 0.7   # of a sentence before and after a change


def complaints(project, sentence_ids):
    """One line for each sentence that lacks its translation and may not."""
    for sentence_id in sentence_ids:
        sentence = project.rows.get(sentence_id, (None, None))[1]
        if sentence and lacks_translation(sentence, project):
            yield f"no translation in data/translations/{sentence['article_id']}.yml for the sentence {sentence_id}: {sentence['text']!r}"


def lacks_translation(sentence, project):
    article, text = sentence["article_id"], sentence["text"]
    if article not in project.codings or (article, text) in project.translations:
        return False
    return not any(SequenceMatcher(None, text, old, autojunk=False).ratio() >= ALIKE for old in project.outdated_translations.get(article, ()))
