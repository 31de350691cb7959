"""Figures that share the verb of those before them: "and nine in Orvel", "in Orvel nine", "nine on Tuesday"."""

from summarizer.text.grammar.clauses import Clauses

FRONTING = frozenset("in at on near outside inside around along across during".split())
"""Prepositions of the place or time that stands before a figure whose verb is left out."""
DATING = frozenset("in on last this the".split())
REACH = 24
"""Phrases of one clause looked at."""
LISTED = 8
"""Figures that may share one verb."""


def gapped(clauses: Clauses, k: int) -> list[int]:
    """The bare figures from phrase `k` on that share a verb before them, each with a place or time of its own, in front or behind:
    "12 were killed in Orvel, nine in Talen, on Sunday six and two on Monday".
    """
    found: list[int] = []
    if clauses.kind(k) not in ",CNP":
        return found
    for _ in range(LISTED):
        k += clauses.kind(k) == ","
        k += clauses.kind(k) == "C"
        m = _in_front(clauses, k)
        figure = clauses.phrases[m] if clauses.kind(m) == "N" else None
        if figure is None or figure.sort != "bare" or figure.quantity < 0 or clauses.has_verb(m):
            break
        if clauses.kind(m + 1) == "P" and m == k:
            k = clauses.after_phrase(m)
        elif _time_behind(clauses, m) and clauses.kind(k - 1) in "C,":
            k = m + 1
        elif not _opened(clauses, k, m) or clauses.kind(m + 1) not in ",;SC(" or _harmed_aside(clauses, m + 1):
            break
        else:
            k = m + 1
        found.append(m)
    return found


def dated_after(clauses: Clauses, k: int) -> list[int]:
    """The bare figures behind figure `k`, each with its day: "30 on 8 August, 34 on 1 September and to 41 on Monday"."""
    found: list[int] = []
    for _ in range(LISTED):
        nxt = k + 1
        if not _time_behind(clauses, k) or clauses.kind(nxt) not in "C,":
            break
        nxt += 1 + (clauses.kind(nxt) == "," and clauses.kind(nxt + 1) == "C")
        nxt += clauses.kind(nxt) == "P" and clauses.word(nxt) in ("to", "at")
        figure = clauses.phrases[nxt] if clauses.kind(nxt) == "N" else None
        if figure is None or figure.sort != "bare" or figure.quantity < 0 or not _time_behind(clauses, nxt):
            break
        found.append(nxt)
        k = nxt
    return found


def _in_front(clauses: Clauses, k: int) -> int:
    """The phrase behind the place that opens a clause at phrase `k`; `k` itself where none does."""
    return clauses.after_phrase(k - 1) if clauses.word(k) in FRONTING and clauses.kind(k + 1) == "N" else k


def _opened(clauses: Clauses, k: int, m: int) -> bool:
    """Whether a place or a date opens the clause of figure `m`, which begins at phrase `k` behind "and" or a comma."""
    if clauses.kind(k - 1) not in "C,":
        return False
    return clauses.phrases[m - 1].sort != "bare" if m > k else _dated(clauses, clauses.phrases[k - 1].last, k)


def _time_behind(clauses: Clauses, m: int) -> bool:
    """Whether a date stands right behind figure `m`: "and nine on Tuesday"."""
    return _dated(clauses, clauses.phrases[m].last, m + 1)


def _dated(clauses: Clauses, first: int, k: int) -> bool:
    """Whether a date, which is no phrase, stands between token `first` and phrase `k`: "and on Sunday six"."""
    last = clauses.phrases[k].first if k < len(clauses.phrases) else len(clauses.words)
    return last - first > 1 and clauses.words[first] in DATING


def _harmed_aside(clauses: Clauses, k: int) -> bool:
    """Whether the clause from comma `k` on tells of a harm of its own: "in Orvel nine, among them a child, were hurt"."""
    end = k
    while clauses.kind(k) == "," and end < k + REACH and clauses.kind(end) not in ";SCR":
        if clauses.kind(end) == "V" and clauses.phrases[end].harm is not None:
            return True
        end += 1
    return False
