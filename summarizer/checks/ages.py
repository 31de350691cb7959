"""Whose age a number is: "Mara Venn, 34", "a 34-year-old nurse", "the driver, who is 34".

An age belongs to one person. Where the source gives the number as somebody else's age, and the person of the claim
another one, the two were mixed up.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarizer.checks.lexicon_people import person_class
from summarizer.checks.stems import STOP, stem
from summarizer.text.tokens import Tokens

if TYPE_CHECKING:
    from summarizer.checks.align import SourceIndex
    from summarizer.checks.facets import Facet

_REACH = 5
"""Words of a name, or between an age and the noun it describes."""
_MOST = 50
"""Ages of a source looked at."""
_MOST_FIGURES = 300
"""Figures of a source looked at for ages; a report has fewer."""
_ENDS = frozenset((",", ".", ")", ";", ":", "who", "and", "was", "is", "has", "had", "from", "of", "in", "'s"))
"""What may follow an age set off behind a name; a noun would make it a count."""
_ANYBODY = frozenset(
    stem(w) for w in "man woman boy girl child person people teenager youth male female old year aged age toddler baby infant".split()
)
"""Nouns that tell nobody apart."""


def bearer_of(tokens: Tokens, first: int, last: int) -> tuple[str, ...]:
    """The words, as written, of whoever is as old as the tokens `first` to `last` say; empty where the words do not tell."""
    words = tokens.words
    before = words[first - 1] if first else ""
    after = words[last] if last < len(words) else "."
    if before == "," and after in _ENDS:
        return _name_before(tokens, first - 2)
    if before == "(" and after == ")":
        return _name_before(tokens, first - 2)
    if before == "aged":
        return _name_before(tokens, first - 3 if words[first - 2 : first - 1] == [","] else first - 2)
    if words[max(0, first - 2) : first] == ["who", "is"] and after in _ENDS:
        return _name_before(tokens, first - 4)
    if "old" in words[first:last] and "year" in words[first:last]:
        article = first - 1 if before in ("a", "an", "the") else first
        if words[article - 1 : article] == [","] and article > 1:
            return _name_before(tokens, article - 2)  # "the driver, a 36-year-old man"
        return _described(tokens, last)
    return ()


def _name_before(tokens: Tokens, at: int) -> tuple[str, ...]:
    """The name that ends at token `at` with the post beside it ("the pilot, Jonas Welk"), or the noun there."""
    first = at
    while first >= 0 and at - first < _REACH and tokens.words[first][0].isalpha() and tokens.capital(first):
        first -= 1
    name = tuple(tokens.raw(i, i + 1) for i in range(first + 1, at + 1) if tokens.words[i] not in STOP)
    if first == at or (name and first >= 0):
        return (*_noun_at(tokens, first - 1 if name and tokens.words[first] == "," else first), *name)
    return name


def _noun_at(tokens: Tokens, at: int) -> tuple[str, ...]:
    """The noun that ends at token `at` with the word before it; "co-pilot" is one word."""
    if at < 0 or not tokens.words[at][0].isalpha() or tokens.words[at] in STOP:
        return ()
    first = at - 2 if at > 1 and tokens.words[at - 1] == "-" else at
    noun = tokens.raw(first, at + 1)
    before = first - 1
    if before >= 0 and tokens.words[before][0].isalpha() and tokens.words[before] not in STOP:
        return (tokens.raw(before, before + 1), noun)
    return (noun,)


def _described(tokens: Tokens, at: int) -> tuple[str, ...]:
    """The words that an age before them describes: "34-year-old nurse Mara Venn"."""
    found = []
    for i in range(at, min(at + _REACH, len(tokens))):
        if not tokens.words[i][0].isalpha() or tokens.words[i] in STOP:
            break
        found.append(tokens.raw(i, i + 1))
        if not tokens.capital(i) and i + 1 < len(tokens) and not tokens.capital(i + 1):
            break  # one noun, or the noun and the name behind it
    return tuple(found)


def _telling(bearer: Sequence[str]) -> frozenset[str]:
    return frozenset(stem(word.lower()) for word in bearer) - _ANYBODY


def other_bearer(claim: "Facet", index: "SourceIndex") -> "tuple[Facet, Facet | None] | None":
    """The source's age of this number and the age it gives the claim's person instead; None where they need not clash."""
    mine = _telling(claim.bearer)
    if not mine or claim.value is None or claim.headline:
        return None
    same = [f for f in index.by_value.get(claim.value, [])[:_MOST] if f.figure.kind == "age" or f.bearer]
    if not same or not all(f.bearer for f in same):
        return None
    own_words = frozenset[str]().union(*(_telling(f.bearer) for f in same))
    namesakes = mine & own_words and all(_telling(f.bearer) - mine for f in same)
    likest = max(len(mine & _telling(f.bearer)) for f in same)
    others = [f for f in index.facets[:_MOST_FIGURES] if f.bearer and f.value is not None and f.value != claim.value]
    best = max(others, key=lambda f: len(mine & _telling(f.bearer)), default=None)
    if namesakes and (given := mine - own_words):  # "Lena Karn" of Josef Karn, 71, and his wife, Lena, 68
        other = next((f for f in others if not given.isdisjoint(_telling(f.bearer))), None)
        return (same[0], other) if other else None
    if best is not None and len(mine & _telling(best.bearer)) > likest:
        return same[0], best
    return (same[0], None) if likest == 0 and all(_introduced_apart(claim, f, index) for f in same) else None


def _introduced_apart(claim: "Facet", other: "Facet", index: "SourceIndex") -> bool:
    """Whether the source brings in the claim's person and the other one each as somebody new: "a captain of 34 ... a shepherd"."""
    one, two = claim.bearer[-1], other.bearer[-1]
    if not one.islower() or not two.islower() or person_class(one) in (None, person_class(two)):
        return False
    new = re.compile(rf"\ban? (?:[a-z-]+ )?{re.escape(one)}\b", re.IGNORECASE)
    return index.text_before(other.figure, 3).lower().endswith(("a ", "an ")) and any(new.search(d.text) for d in index.bundle.documents)
