"""Which words may open a figure, and which of them count nothing where they stand."""

from summarizer.text.lexicon.calendar import MONTHS
from summarizer.text.lexicon.money import COINS, SIGNS
from summarizer.text.lexicon.numbers import (
    DECADES,
    DOZENS,
    FOREIGN_NUMBERS,
    GLUED,
    GLUED_ORDINALS,
    GLYPHS,
    HUNDREDS,
    ORDINAL_SCALES,
    ORDINAL_TENS,
    ORDINALS,
    SCALES,
    SMALL,
    TENS,
)
from summarizer.text.numbers.coefficients import DASHES
from summarizer.text.numbers.numeral import Numeral
from summarizer.text.numbers.numerals import read_numeral
from summarizer.text.numbers.single_units import MEASURES, SUBSTANCES
from summarizer.text.numbers.vague import VAGUE_WORDS
from summarizer.text.words.tokens import Tokens

TRIGGERS = frozenset().union(
    SMALL, TENS, SCALES, HUNDREDS, DOZENS, ORDINALS, ORDINAL_TENS, ORDINAL_SCALES, DECADES, GLUED, GLUED_ORDINALS, GLYPHS, MONTHS,
    VAGUE_WORDS, FOREIGN_NUMBERS, COINS, MEASURES, SUBSTANCES, ("half", "quarter", "point", "single", "gross"),
)  # fmt: skip

MINUS_SIGNS = frozenset(("-", "−", "–", "minus", "negative"))
_BELOW_ZERO = frozenset("° º ℃ ℉ % ％ ‰ percent degrees".split())
"""Behind a number that a long dash makes negative: of people it is a dash."""
PRONOUN_AFTER = frozenset(
    "no any every some each this that which another the other last next same right wrong loved big good little young old small key"
    " main new single first second third final".split()
)
"""Before "one": it is a pronoun or a noun."""
PRONOUN_BEFORE = frozenset(
    "of another 's must should can could might would may will who whose that which 'd 'll knows thing such where does doesn cannot"
    " needs wants".split()
)
"""After "one": it is a pronoun."""
PRONOUN_PAIRS = frozenset(
    (("by", "one"), ("on", "one"), ("has", "to"), ("or", "another"), ("or", "other"), ("way", "or"))
)
"""The same of two words: "one by one", "one has to ask"."""
ANY_TIME = frozenset(("day", "night", "morning", "evening", "afternoon", "time"))
"""After "one": some time or other, not a length of time, unless a preposition of time stands before it."""
_MOMENTS = frozenset(("point", "stage"))
"""After "at one": some time or other."""
_TIME_PREPOSITIONS = frozenset("for in within after than least only just of per about every".split())
_TIME_RELATIONS = frozenset("of later after earlier ago before".split())
UNCOUNTING_COMPOUNDS = frozenset("off sided sidedness way time on stop liner liners upmanship size piece click".split())
"""After "one-": the compound counts nothing, as "one-match" and "one-day" do."""


_PRONOUN_PARTS = frozenset(("no", "some", "any", "every"))
_NOUGHTS = frozenset(("nought", "naught"))
_ZERO_COMPOUNDS = frozenset("sum tolerance day emission carbon hour gravity".split())
"""After "zero" or "zero-": a manner of speaking, no number."""
_ZERO_NAMES = frozenset(("ground", "sub", "net", "patient"))
"""The same before it."""


def counts(tokens: Tokens, i: int, numeral: Numeral) -> bool:
    """Whether the number read at token `i` counts or measures: "one" is often a pronoun."""
    words, n, j = tokens.words, len(tokens.words), numeral.last
    if numeral.ordinal:
        return words[i] != "second" or not i or words[i - 1] not in ("per", "/")  # "frames per second"
    if words[i] == "zero" and j == i + 1:
        k = j + (j < n and words[j] in DASHES)
        m = i - 1 - (i > 1 and words[i - 1] in DASHES and tokens.joined(i))
        return not (k < n and words[k] in _ZERO_COMPOUNDS) and not (m >= 0 and words[m] in _ZERO_NAMES)
    if words[i] != "one" or j != i + 1:
        return words[i] not in _NOUGHTS or not i or words[i - 1] not in ("to", "for")  # "came to nought"
    before = words[i - 1] if i else ""
    if before in DASHES and tokens.joined(i) and i > 1 and words[i - 2] in _PRONOUN_PARTS:
        return False  # "no-one"
    after = words[j] if j < n else ""
    following = words[j + 1] if j + 1 < n else ""
    if after in DASHES and tokens.joined(j) and following:
        return following not in UNCOUNTING_COMPOUNDS
    if after in ANY_TIME and before not in _TIME_PREPOSITIONS:
        return following in _TIME_RELATIONS
    if before in ("by", "on") and i > 1 and words[i - 2] == "one":
        return False
    if before in DASHES and words[max(0, i - 4) : i - 1] in (["one", "-", "on"], ["one", "-", "by"]):
        return False  # "one-on-one talks"
    if before == "at" and after in _MOMENTS:
        return False
    if before == "only":
        return i < 2 or words[i - 2] != "the"
    return before not in PRONOUN_AFTER and after not in PRONOUN_BEFORE and (after, following) not in PRONOUN_PAIRS


def negative_before(tokens: Tokens, i: int, floor: int) -> int | None:
    """The token of the sign right before token `i`: "-5", "minus five"; a dash between words or numbers is none."""
    if i <= floor:
        return None
    sign = tokens.words[i - 1]
    if sign == "-" and i - 1 > floor and tokens.words[i - 2] in ("minus", "negative") and tokens.joined(i):
        return i - 2  # "minus-40"
    if sign in ("minus", "negative"):
        return i - 1 if tokens.words[max(0, i - 3) : i - 1] != ["plus", "or"] else None
    if (
        sign in ("-", "−")
        and i == 1
        and len(tokens) - i <= 4
        and not any(w.isalpha() and len(w) > 1 for w in tokens.words[1:])
    ):
        return 0  # a number alone; before words the dash is a list's
    if sign in ("-", "−") and tokens.joined(i) and not tokens.joined(i - 1):
        return i - 1
    if sign == "–" and tokens.joined(i) and not tokens.joined(i - 1):  # a dash set for a minus
        after = tokens.words[i + 1] if i + 1 < len(tokens) else ""
        return i - 1 if after in _BELOW_ZERO or tokens.words[i] in SIGNS or len(tokens) == 2 else None
    if sign in ("-", "−") and tokens.joined(i) and i - 1 > 0 and tokens.words[i - 2] in ("(", "$", "£", "€"):
        return i - 1
    return None


_MEMBERS = frozenset("member man woman person strong".split())


def repeated(tokens: Tokens, numeral: Numeral) -> int:
    """One past what says the number again, in brackets ("five (5) soldiers") or as a size ("a five-man patrol"); else the end of `numeral`."""
    words, n, j = tokens.words, len(tokens.words), numeral.last
    if (
        j + 2 < n
        and words[j] in DASHES
        and words[j + 1] in _MEMBERS
        and tokens.joined(j)
        and tokens.joined(j + 1)
        and words[j + 2][0].isalpha()
    ):
        return j + 2
    if j + 2 < n and words[j] == "(":
        again = read_numeral(tokens, j + 1)
        if (
            again
            and again.value == numeral.value
            and again.digits != numeral.digits
            and words[again.last : again.last + 1] == [")"]
        ):
            return again.last + 1
    return j


_VERSUS = DASHES | {":", "/"}


def is_score(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the number from token `first` to `last` is one side of a result, "won 6-4", or of a ratio, "5:1": it counts no people."""
    words, n = tokens.words, len(tokens.words)
    if last + 1 < n and words[last] in _VERSUS and tokens.joined(last) and tokens.joined(last + 1):
        return "0" <= words[last + 1] < ":"
    return (
        first > 1
        and words[first - 1] in _VERSUS
        and tokens.joined(first - 1)
        and tokens.joined(first)
        and "0" <= words[first - 2] < ":"
    )
