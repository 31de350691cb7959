"""The commonest figure by far, read the short way: a bare number between words that neither bound nor measure it.

"12 people", "killed four": half of all figures of the news. Every word that a longer reading looks for is in one of
the two tables below, and a test holds both ways of reading to the same result; so this room may be taken out without
any figure changing, only the time.
"""

from decimal import Decimal

from summarizer.text.lexicon.bounds import AFTER
from summarizer.text.lexicon.calendar import CLOCK_HALVES, DAY_PARTS, ERAS, MONTHS, ZONES
from summarizer.text.lexicon.designations import EMERGENCY_NUMBERS, NUMBERED, SERIES
from summarizer.text.lexicon.money import ADJECTIVES, CODES, NAMES, SIGNS
from summarizer.text.lexicon.numbers import (
    DECADES,
    DENOMINATORS,
    DOZENS,
    GLYPHS,
    HUNDREDS,
    ORDINAL_ENDINGS,
    ORDINAL_SCALES,
    ORDINAL_TENS,
    ORDINALS,
    SCALE_INITIALS,
    SCALE_LETTERS,
    SCALES,
    SMALL,
    TENS,
)
from summarizer.text.lexicon.units import AREA_PREFIXES, COMPOUNDS, MODIFIERS, UNITS, VOLUME_PREFIXES
from summarizer.text.numbers.ages import AGED_NOUNS
from summarizer.text.words.tokens import Tokens

_GOES_ON = frozenset().union(
    UNITS, ADJECTIVES, CODES, NAMES, SIGNS, SCALES, SCALE_INITIALS, SCALE_LETTERS, SMALL, TENS, HUNDREDS, DOZENS, DECADES, GLYPHS, DENOMINATORS,
    ORDINALS, ORDINAL_TENS, ORDINAL_SCALES, ORDINAL_ENDINGS, MONTHS, ERAS, ZONES, CLOCK_HALVES, AREA_PREFIXES, VOLUME_PREFIXES, COMPOUNDS, MODIFIERS,
    (phrase[0] for phrase in AFTER),
    "to and or over out of per give pound pounds point score x e o oh s day through until till gross grand part parts bc bce ad ce".split(),
)  # fmt: skip
"""Words that may go on a number: a unit, a scale, a range, a month, a bound behind it."""
_LEADS_IN = frozenset().union(
    NUMBERED, SERIES, MONTHS, CODES,
    "a an aged age ages is was turned turns turn turning at by as now also just only oldest youngest eldest under over minus negative from between point one magnitude per past".split(),
)  # fmt: skip
"""Words that make the number behind them something else than a count, or begin it earlier."""
_OF_WHICH = AGED_NOUNS | {"age", "magnitude"}
"""Before "of": what comes behind it is no count."""
_OPENERS = frozenset(("(", '"', "“", "[", "‘"))
_PUNCTUATION = frozenset((",", ";", ":", "—", "–")) | _OPENERS
"""May stand before a number that a noun follows; before one that stands alone, an age would have to be ruled out."""
_RATIO_BASES = frozenset((*SMALL, *TENS, "hundred", "every", "each"))
"""After "in", where the number may be a share: "two in every three"."""
_VALUES: dict[str, Decimal] = {
    word: Decimal(value) for word, value in SMALL.items() if word not in ("zero", "one", "nought", "naught")
}


def _may_be_share(following: str, value: Decimal) -> bool:
    """Whether "in" and the word `following` behind a number may make it a share: "two in every three", "1 in a million"."""
    return (
        ("0" <= following < ":" and (len(following) != 4 or value == 1))
        or following in _RATIO_BASES
        or (following == "a" and value == 1)
    )


def plain_value(tokens: Tokens, i: int, floor: int) -> Decimal | None:
    """The value of the number at token `i` where nothing around it can change how it is read; None where something may."""
    words = tokens.words
    value = _VALUES.get(words[i])
    if value is None:
        if len(words[i]) > 3 or not words[i].isdecimal() or words[i] in EMERGENCY_NUMBERS:
            return None
        value = Decimal(words[i])
    n, alone = len(words), True
    if i > floor:
        before = words[i - 1]
        if before in _LEADS_IN or (before == "of" and i > 1 and words[i - 2] in _OF_WHICH):
            return None
        alone = before[-1].isalpha()
        if not alone and before not in _PUNCTUATION:
            return None
        if tokens.ends[i - 1] == tokens.starts[i] and before not in _OPENERS:
            return None
    elif i:
        return None
    j = i + 1
    if j >= n:
        return value if alone else None
    after = words[j]
    following = words[j + 1] if j + 1 < n else ""
    if after == "," or after == ".":
        return value if alone and i and (j + 1 == n or not (tokens.joined(j + 1) or "0" <= following < ":")) else None
    if (after == "of" and following in MONTHS) or (after == "in" and _may_be_share(following, value)):
        return None
    if after == "in" and following == "the" and words[j + 2 : j + 3] and words[j + 2] in DAY_PARTS:
        return None
    if after in _GOES_ON or not after[0].isalpha() or tokens.starts[j] == tokens.ends[i]:
        return None
    return value
