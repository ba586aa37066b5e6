"""French word lists, apart from the logic that uses them. Forms are lower-case, with plain apostrophes."""
