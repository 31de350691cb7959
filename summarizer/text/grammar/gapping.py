"""Clauses that leave their verb out and open with a place or time: "and in Orvel nine"."""

from summarizer.text.grammar.clauses import Clauses

FRONTING = frozenset("in at on near outside inside around along across during".split())
"""Prepositions of the place or time that stands before a figure whose verb is left out."""
DATING = frozenset("in on last this the".split())
REACH = 24
"""Phrases of one clause looked at."""
LISTED = 8
"""Figures that may share one verb."""


def fronted(clauses: Clauses, k: int) -> list[int]:
    """The bare figures from phrase `k` on that share a verb before them and have their place or time in front: "12 were killed in
    Orvel, in Talen nine and on Sunday six".
    """
    found: list[int] = []
    for _ in range(LISTED):
        k += clauses.kind(k) == ","
        k += clauses.kind(k) == "C"
        m = clauses.after_phrase(k - 1) if clauses.word(k) in FRONTING and clauses.kind(k + 1) == "N" else k
        figure = clauses.phrases[m] if clauses.kind(m) == "N" else None
        if figure is None or figure.sort != "bare" or figure.quantity < 0 or clauses.kind(k - 1) not in "C,":
            break
        if (m == k and not _time_before(clauses, k)) or (m > k and clauses.phrases[m - 1].sort == "bare"):
            break
        if clauses.has_verb(m) or clauses.kind(m + 1) not in ",;SC(":
            break
        if any(clauses.kind(j) == "V" and clauses.phrases[j].harm is not None for j in _aside(clauses, m + 1)):
            break  # "in Orvel nine, among them a child, injured"
        found.append(m)
        k = m + 1
    return found


def _time_before(clauses: Clauses, k: int) -> bool:
    """Whether a date, which is no phrase, stands between phrase `k` and the one before it: "and on Sunday six"."""
    between = clauses.words[clauses.phrases[k - 1].last : clauses.phrases[k].first]
    return len(between) > 1 and between[0] in DATING


def _aside(clauses: Clauses, k: int) -> range:
    """The phrases of the clause from comma `k` on; none where no comma stands there."""
    end = k
    while clauses.kind(k) == "," and end < k + REACH and clauses.kind(end) not in ";SCR":
        end += 1
    return range(k, end)
