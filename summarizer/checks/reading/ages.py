"""Whose age a number is: "Mara Venn, 34", "a 34-year-old nurse", "the driver, who is 34"."""

from summarizer.checks.reading.stems import STOP
from summarizer.text.words.tokens import Tokens

_REACH = 5
"""Words of a name, or between an age and the noun it describes."""
_ENDS = frozenset((",", ".", ")", ";", ":", "who", "and", "was", "is", "has", "had", "from", "of", "in", "'s"))
"""What may follow an age set off behind a name; a noun would make it a count."""


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
