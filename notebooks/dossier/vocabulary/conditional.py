"""The French conditional by its endings, for texts that nobody has parsed: "canaliserait", "permettrait", "pourraient".

The infinitive's ending before "-ait" tells it from the imperfect ("déclarait", "entrait") and from nouns ("retrait", "portrait").
"""

import re

CONDITIONAL = re.compile(r"\b\w*(?:[^é\W]er|dr|evr|nir|rr|ttr|aur)(?:ait|aient)\b", re.I)
