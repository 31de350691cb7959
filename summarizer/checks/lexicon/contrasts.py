"""Words that a report sets against one another, one number for each: men and women, north and south, imports and exports."""

_PAIRS = (
    ("man men male males", "woman women female females"),
    ("boy boys", "girl girls"),
    ("north northern", "south southern"),
    ("east eastern", "west western"),
    ("imports import", "exports export"),
    ("rural", "urban"),
    ("private", "public"),
    ("arrivals", "departures"),
    ("home", "away"),
)

OPPOSITE: dict[str, frozenset[str]] = {
    word: frozenset(other.split()) for pair in _PAIRS for mine, other in (pair, pair[::-1]) for word in mine.split()
}
"""Word -> the words of the other side."""

ALIKE: dict[str, frozenset[str]] = {
    word: frozenset(side.split()) for pair in _PAIRS for side in pair for word in side.split()
}
"""Word -> the words of its own side."""
