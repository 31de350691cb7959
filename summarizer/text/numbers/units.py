"""Read the unit behind a number: a measure, a currency or a rate."""

from decimal import Decimal
from typing import NamedTuple

from summarizer.schemas.terms import Kind
from summarizer.text.lexicon.money import ADJECTIVES, CODES, NAMES, SIGNS
from summarizer.text.lexicon.units import (
    AREA_PREFIXES,
    COMPOUNDS,
    JOINED_ONLY,
    LOWER_ONLY,
    MODIFIED,
    MODIFIERS,
    OLD_WORDS,
    PARTS_PER,
    POWERS,
    SYMBOLS,
    TALL,
    TEMPERATURES,
    TIGHT_ONLY,
    UNITS,
    VOLUME_PREFIXES,
    WEAPONS,
)
from summarizer.text.numbers.coefficients import DASHES
from summarizer.text.numbers.currencies import read_currency
from summarizer.text.numbers.unit_letters import LETTERS, opens_name, read_letter, stands_apart
from summarizer.text.numbers.unit_rates import read_divisor, read_product
from summarizer.text.words.nouns import sort_of
from summarizer.text.words.tokens import Tokens

_SHORT = 3
"""Letters of a symbol that may open the name of an arm: "four Mi-8s"."""
_FEET = frozenset(("ft", "foot", "feet"))
_COIN_NOUNS = frozenset(("cent", "dollar", "euro"))
"""Singulars: behind a dash and a number above one they measure the next word, "a 20-cent fee"."""
_PERCENT = frozenset(("percentage", "percent", "%"))
_PARTS = frozenset(("part", "parts"))
_OPENERS = _PERCENT | _PARTS | AREA_PREFIXES | VOLUME_PREFIXES | MODIFIERS | COMPOUNDS.keys()
"""First words of units of two words."""


class Unit(NamedTuple):
    """A unit read behind a number."""

    last: int
    """One past its last token."""
    kind: Kind
    name: str | None


def read_unit(tokens: Tokens, j: int, value: Decimal, *, digits: bool) -> Unit | None:
    """The unit that starts at token `j`, right behind a number; a hyphen before it ("two-year") belongs to it."""
    words, n = tokens.words, len(tokens.words)
    if j >= n:
        return None
    word = words[j]
    if word in SYMBOLS:
        return _symbol(tokens, j)
    if word in ("'", "′"):
        return _stroke(tokens, j)
    hyphen = word in DASHES and j + 1 < n and tokens.joined(j) == tokens.joined(j + 1)
    if (
        hyphen
        and not tokens.joined(j)
        and not (words[j + 1] in UNITS and words[j + 2 : j + 3] == ["-"])
        and words[j + 1] not in _COIN_NOUNS
    ):
        hyphen = False  # "34 - year - old" as texts cut into tokens have it, no dash between clauses
    k = j + hyphen
    if k >= n:
        return None
    word = words[k]
    if word in NAMES or word in SIGNS or word in CODES or word in ADJECTIVES:
        money = read_currency(tokens, k, value)
        if money:
            return Unit(money[0], "money", money[1])
    if word in _OPENERS and (unit := _of_two_words(tokens, k, hyphen=hyphen)):
        return unit
    if word in LETTERS and digits and not hyphen and not opens_name(tokens, k) and (letter := read_letter(tokens, k)):
        return Unit(k + 1, *letter)
    if word not in UNITS and not (word == "pounds" or word == "pound"):
        return None
    if word in JOINED_ONLY and (
        not (digits and (tokens.joined(k) or stands_apart(tokens, k))) or (hyphen and word == "a")
    ):
        return None  # "a $2-billion-a-year trade"
    if len(word) <= _SHORT and not hyphen and opens_name(tokens, k):
        return None
    if word in TIGHT_ONLY and (not digits or (word in LOWER_ONLY and tokens.capital(k))):
        return None
    if (
        word == "in"
        and ((not hyphen and not tokens.joined(k)) or words[j] in _LONG_DASHES)  # "$40 million—in cash"
        and k + 1 < n
        and _goes_on(words, k + 1)
        and not (k > 1 and words[k - 2] in _FEET and words[k + 1] not in ("the", "a"))  # "6 ft 2 in tall"
    ):
        return None
    return _measure(tokens, k, value, hyphen=hyphen)


_LONG_DASHES = frozenset("–—")


def _goes_on(words: list[str], j: int) -> bool:
    """Whether what follows "in" at token `j` makes it the preposition: "37 in Orvel", "37 in, of all places, Orvel"."""
    if words[j] == ",":
        return j + 1 < len(words) and words[j + 1][0].isalpha()
    return (words[j][0].isalnum() and words[j] not in "²³") or words[j] in ("'", "‘", "“", "(")


def _symbol(tokens: Tokens, j: int) -> Unit | None:
    words, n = tokens.words, len(tokens.words)
    kind, name = SYMBOLS[words[j]]
    if name == "in" and (
        not tokens.joined(j) or not words[j - 1][-1:].isdigit() or words[max(0, j - 60) : j].count('"') % 2
    ):
        return None  # the quotation mark that closes "dozens" or "at least 12" is no inch
    if name == "°" and j + 1 < n and words[j + 1] in TEMPERATURES:
        return Unit(j + 2, kind, TEMPERATURES[words[j + 1]])
    return Unit(j + 1, kind, name)


def _of_two_words(tokens: Tokens, k: int, *, hyphen: bool) -> Unit | None:
    """ "Per cent", "percentage points", "square miles", "nautical miles", "more days" at token `k`."""
    words, n = tokens.words, len(tokens.words)
    word, m = words[k], k + 1
    if word in _PARTS:
        per = words[m : m + 1] == ["per"] and PARTS_PER.get(words[m + 1]) if m + 1 < n else None
        return Unit(m + 2, "other", per) if per else None
    if word in _PERCENT and words[m : m + 1] in (["points"], ["point"]):
        return Unit(m + 1, "percent", "percentage point")
    if word in AREA_PREFIXES or word in VOLUME_PREFIXES:
        return _powered(tokens, k)
    m += m < n and words[m] in DASHES
    if m < n and words[m] in COMPOUNDS.get(word, ()):
        return Unit(m + 1, *COMPOUNDS[word][words[m]])
    return _modified(tokens, k) if word in MODIFIERS and not hyphen else None


def _stroke(tokens: Tokens, j: int) -> Unit | None:
    """The stroke of feet ("5'10\"", "6' tall") or of minutes of arc ("33°30'") at token `j`; elsewhere it closes a quotation."""
    words, n = tokens.words, len(tokens.words)
    if not tokens.joined(j):
        return None
    if j > 1 and words[j - 2] in ("°", "º"):
        return Unit(j + 1, "other", "′")
    following = words[j + 1] if j + 1 < n else ""
    inches = following.isdecimal() and len(following) <= 2 and int(following) < 12
    marked = inches and (tokens.joined(j + 1) or words[j + 2 : j + 3] in (['"'], ["″"]))
    return Unit(j + 1, "distance", "ft") if marked or following in TALL or words[j] == "′" else None


def _modified(tokens: Tokens, k: int) -> Unit | None:
    """The unit behind one or two words of token `k` that tell more of it: "more days", "more full weeks", "metric tons"."""
    words, n = tokens.words, len(tokens.words)
    m = k + 1 + (k + 1 < n and words[k + 1] in MODIFIERS)
    if m >= n or words[m] not in UNITS or words[m] in TIGHT_ONLY or words[m] == "second":
        return None
    kind, name = UNITS[words[m]]
    return Unit(m + 1, kind, name) if kind in ("duration", "distance") or name in MODIFIED else None


def _powered(tokens: Tokens, k: int) -> Unit | None:
    """ "square kilometres", "sq mi", "cubic metres" at token `k`."""
    words, n = tokens.words, len(tokens.words)
    m = k + 1 + (k + 1 < n and words[k + 1] in (".", "-"))
    if m < n and words[m] in UNITS and UNITS[words[m]][0] == "distance":
        name = UNITS[words[m]][1] + ("²" if words[k] in AREA_PREFIXES else "³")
        divisor = read_divisor(tokens, m + 1)
        return Unit(divisor[0], "rate", f"{name}/{divisor[1]}") if divisor else Unit(m + 1, "other", name)
    return None


def _measure(tokens: Tokens, k: int, value: Decimal, *, hyphen: bool) -> Unit | None:
    """The measure at token `k`, with what may follow: a power, "old", a period that makes it a rate."""
    words, n = tokens.words, len(tokens.words)
    word = words[k]
    if word in ("pounds", "pound"):
        return _pounds(tokens, k, value)
    kind, name = UNITS[word] if word != "nm" or not tokens.capital(k) else ("other", "Nm")
    last = k + 1
    if last >= n:
        return Unit(last, kind, name)
    if kind == "duration":
        if word == "second" and not hyphen and sort_of(words[last], capital=False) == "people":
            return None  # "two second lieutenants"
        if hyphen or words[last] in OLD_WORDS or words[last] == "of":
            old = last + (words[last] in DASHES)
            if old < n and words[old] in OLD_WORDS:
                return Unit(old + 1, "age", name)
            if words[last : last + 2] == ["of", "age"]:
                return Unit(last + 2, "age", name)
        return Unit(last, kind, name)
    if word == "mm" and (
        words[last] in WEAPONS or (words[last] in DASHES and words[last + 1 : last + 2] and words[last + 1] in WEAPONS)
    ):
        return Unit(last, "designation", name)
    if name == "°" and words[last] in TEMPERATURES:
        return Unit(last + 1, kind, TEMPERATURES[words[last]])
    if kind == "distance" and words[last] in POWERS and (tokens.joined(last) or words[last].isalpha()):
        return Unit(last + 1, "other", name + POWERS[words[last]])
    if kind == "distance" and words[last] == "^" and words[last + 1 : last + 2] and words[last + 1] in POWERS:
        return Unit(last + 2, "other", name + POWERS[words[last + 1]])
    if kind in ("distance", "other"):
        if product := read_product(tokens, last):
            last, kind, name = product[0], "other", name + product[1]
        if divisor := read_divisor(tokens, last):
            return Unit(divisor[0], "rate", f"{name}/{divisor[1]}")
    return Unit(last, kind, name)


def _pounds(tokens: Tokens, k: int, value: Decimal) -> Unit:
    """Weight or sterling. Of the pound alone only what follows tells; a report of explosives means weight."""
    words = tokens.words
    following = words[k + 1] if k + 1 < len(words) else ""
    if following == "sterling":
        return Unit(k + 2, "money", "GBP")
    if value >= 100_000 or (following.isdecimal() and words[k + 2 : k + 3] in (["pence"], ["p"])):
        return Unit(k + 1, "money", "GBP")
    if following in ("of", "(", "per") or words[k - 1] in DASHES:
        return Unit(k + 1, "other", "lb")
    return (
        Unit(k + 1, "money", "GBP")
        if following in ("in", "for", "each", "worth", "a", "to")
        else Unit(k + 1, "other", "lb")
    )
