"""Read the currency of an amount, before the number or behind it: "$", "US$", "Rs.", "R350 million", "euros", "50p"."""

from decimal import Decimal

from summarizer.text.lexicon.designations import NUMBERED
from summarizer.text.lexicon.money import (
    ADJECTIVES,
    CODES,
    DOLLAR_PREFIXES,
    INITIALS,
    NAMES,
    NATIONAL,
    NEED_LARGE,
    SIGNS,
    SINGULARS,
)
from summarizer.text.lexicon.numbers import SCALE_LETTERS, SCALES
from summarizer.text.numbers.coefficients import DASHES
from summarizer.text.words.tokens import Tokens

MONEY_BEFORE = frozenset((*SIGNS, *CODES, *INITIALS, *DOLLAR_PREFIXES, ".", "-", "−", "minus"))
"""What stands right before a number that a currency may open; a sign may come between ("$-5")."""
_LETTERS = frozenset("pc")


def money_before(tokens: Tokens, i: int, floor: int) -> tuple[int, str] | None:
    """First token and code of the currency written right before token `i`: "$", "US$", "EUR", "Rs."."""
    words, j = tokens.words, i - 1
    if j < floor:
        return None
    if words[j] in DOLLAR_PREFIXES and j > floor and words[j - 1] == "$" and tokens.joined(j) and tokens.joined(i):
        return j - 1, DOLLAR_PREFIXES[words[j]]  # "$A5", "$US20"
    if words[j] in ("-", "−") and j > floor and words[j - 1] in SIGNS:  # "$-5"
        j -= 1
    if words[j] in SIGNS:
        code = SIGNS[words[j]]
        if code == "USD" and j > floor and tokens.joined(j) and words[j - 1] in DOLLAR_PREFIXES:
            return j - 1, DOLLAR_PREFIXES[words[j - 1]]
        return j, code
    if words[j] == "." and j > floor and words[j - 1] in ("rs", "ksh"):
        return j - 1, CODES[words[j - 1]]
    if (
        words[j] in CODES
        and tokens.capital(j)
        and (tokens.raw(j, j + 1).isupper() or CODES[words[j]].lower() != words[j])
    ):
        return j, CODES[words[j]]  # "TRY 40", not "Try 40 recipes"
    return (j, INITIALS[words[j]]) if words[j] in INITIALS and is_initial(tokens, j) else None


def is_initial(tokens: Tokens, j: int) -> bool:
    """Whether the letter at token `j` stands for a currency: "R350 million", "N5,000", "P2bn"; not "R2", "N95"."""
    words, n = tokens.words, len(tokens.words)
    if j + 1 >= n or tokens.joined(j) or not (tokens.capital(j) and tokens.joined(j + 1)):
        return False
    after = words[j + 2] if j + 2 < n else ""
    if "," in words[j + 1] or after in SCALES:
        return words[j + 1][0].isdecimal()
    return (after in SCALE_LETTERS or after == "m") and tokens.joined(j + 2) and after != "k"


def read_currency(tokens: Tokens, k: int, value: Decimal) -> tuple[int, str] | None:
    """One past the currency at token `k`, right behind the number `value`, and its code or coin: "dollars", "€", "p"."""
    words, n = tokens.words, len(tokens.words)
    word = words[k]
    if word == "p" or word == "c":  # "50p"; a screen has 720p
        tight = tokens.joined(k) and not tokens.capital(k) and words[k - 1].isdecimal()
        tight = tight and not (k > 1 and words[k - 2] in NUMBERED)  # "flat 3c"
        return (k + 1, NAMES[word]) if tight and value < 100 else None
    if word in SIGNS:
        opens = k + 1 < n and tokens.joined(k + 1) and "0" <= words[k + 1][0] <= "9"  # "12 $5 notes"
        return (k + 1, SIGNS[word]) if tokens.starts[k] - tokens.ends[k - 1] <= 1 and not opens else None
    if word in CODES and tokens.capital(k) and tokens.text[tokens.ends[k] - 1].isupper():
        return (k + 1, CODES[word])
    m = k
    while m < n and words[m] in ADJECTIVES and m - k < 2:
        m += 1
    if m >= n or (words[m] in NEED_LARGE and value < 100 and words[m - 1] not in DASHES):
        return None
    noun = words[m]
    national = NATIONAL.get((words[m - 1], SINGULARS.get(noun) or noun.removesuffix("s"))) if m > k else None
    if national is None and m > k and noun in ("pounds", "pound"):
        national = "GBP"
    named = national or NAMES.get(noun)
    if named is None or (noun in _LETTERS and m > k):
        return None
    m += noun == "cfa" and words[m + 1 : m + 2] in (["franc"], ["francs"])
    return (m + 1, named)
