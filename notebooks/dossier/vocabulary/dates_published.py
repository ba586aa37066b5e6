"""Words around the day of publication. Forms are folded: lower case, no accents."""

# On the line of a date: when it was published; when it was changed (second best); dates that are neither.
PUBLISHED = ("publie", "paru", "poste", "mis en ligne", "diffuse", "redige", "date de publication", "fait a")
UPDATED = ("mis a jour", "mise a jour", "modifie", "actualise", "derniere modification")
NEITHER = ("©", "(c)", "copyright", "droits reserves", "lire aussi", "a lire", "voir aussi")

# Before a name: its bearer no longer holds the office, or not yet.
FORMER = ("ancien", "ancienne", "anciens", "ex", "ex-", "feu", "defunt", "predecesseur", "futur", "future", "candidat", "elu", "elue", "successeur")

# Agencies that sign a dateline ("BRUXELLES, 12 févr. 2020 (AFP)").
AGENCIES = ("AFP", "AP", "APA", "APS", "ATS", "Belga", "dpa", "Reuters", "TASS", "Xinhua")
