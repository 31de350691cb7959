"""Read what a unit is divided by: "km an hour", "m/s²", "kg/m3", "mg per litre", "tons per square kilometre"."""

from collections.abc import Collection

from summarizer.text.lexicon.units import (
    AREA_PREFIXES,
    PERIOD_NAMES,
    POWERS,
    RATE_PERIODS,
    TIGHT_ONLY,
    UNITS,
    VOLUME_PREFIXES,
)
from summarizer.text.words.tokens import Tokens

_LINKS = frozenset(("per", "a", "an", "/", "each", "every"))
_TIMES = frozenset("·⋅•")


def read_divisor(tokens: Tokens, j: int) -> tuple[int, str] | None:
    """One past the divisor that opens at token `j`, right behind a unit, and its name: a period, or another measure."""
    words, n = tokens.words, len(tokens.words)
    if j + 1 >= n or words[j] not in _LINKS:
        return None
    word, k = words[j + 1], j + 1
    if word in RATE_PERIODS:
        name = PERIOD_NAMES.get(word) or (UNITS[word][1] if word in UNITS else word)
        last = raised(tokens, j + 2, ("2", "²"))
        return last, name + ("²" if last > j + 2 else "")
    stroke = words[j] == "/"
    if words[j] != "per" and not (stroke and tokens.joined(j) and tokens.joined(k)):
        return None
    hundred = word == "100"  # "litres per 100 km"
    if hundred:
        k += 1
        word = words[k] if k < n else ""
    power = "²" if word in AREA_PREFIXES else "³" if word in VOLUME_PREFIXES else ""
    k += bool(power)
    if (
        k >= n
        or words[k] not in UNITS
        or (words[k] in TIGHT_ONLY and not stroke)
        or UNITS[words[k]][0] not in ("distance", "other")
    ):
        return None
    name, last = UNITS[words[k]][1], k + 1
    if not power and (last := raised(tokens, k + 1, POWERS)) > k + 1:
        power = POWERS[words[last - 1]]
    return last, "100 " * hundred + name + power


def read_product(tokens: Tokens, j: int) -> tuple[int, str] | None:
    """One past the unit that multiplies the one before token `j`, and its name with the mark: "N·m"."""
    words = tokens.words
    if not (j + 1 < len(words) and words[j] in _TIMES and tokens.joined(j) and tokens.joined(j + 1)):
        return None
    return (j + 2, "·" + UNITS[words[j + 1]][1]) if words[j + 1] in UNITS else None


def raised(tokens: Tokens, j: int, powers: Collection[str]) -> int:
    """One past one of `powers` written against the token before `j` ("m/s²", "m/s^2"); `j` where none is."""
    words, n = tokens.words, len(tokens.words)
    if j < n and tokens.joined(j):
        if words[j] in powers:
            return j + 1
        if words[j] == "^" and j + 1 < n and words[j + 1] in powers:
            return j + 2
    return j
