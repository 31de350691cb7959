"""Tell the ages among the bare numbers: "aged 17", "Tal, 34,", "she was six", "in their 40s", "under-fives"."""

from collections.abc import Sequence

from summarizer.text.lexicon.calendar import MONTHS
from summarizer.text.lexicon.people import PERSON_NOUNS
from summarizer.text.words.nouns import is_plural
from summarizer.text.words.tokens import Tokens

OLDEST = 120
"""Years."""

_AGE_WORDS = frozenset(("aged", "age", "ages"))
AGED_NOUNS = frozenset("boy girl man woman child youth youngster teenager infant toddler baby".split())
"""Whose number behind "of" is an age; a mother of four and a family of five count others."""
_OF_AN_AGE = frozenset(("he", "she", "youngest", "oldest", "eldest"))
_OWNERS = frozenset(("his", "her", "their", "my", "our", "your", "early", "mid", "late", "-"))
_YOUNG = frozenset("children child boys girls kids those people adults men women anyone minors patients youths".split())
_AGE_LEADS = frozenset("at by as now also just only oldest youngest eldest".split())
"""May stand before an age where others words tell that it is one."""
_DYING = frozenset(("died", "die", "dies", "death"))
_TOLLS = frozenset("number toll count total put puts estimated estimates set stood stands who".split())
"""Beside them, "at 45" says how many died."""
_AFTER_DEATH = frozenset("after from on in following when last this".split())
_PARTITIVE = frozenset(("the", "these", "those", "them", "its", "their", "his", "her", "our"))
"""After "of": a part of several is told, no cause of a death."""
_FAR = 6
"""Tokens before "at 66" in which the death stands."""
_DATING = frozenset("in of since until by from last this next early late mid during and to".split())
"""Words before a month."""
_CLAUSE_WORDS = frozenset(
    "when and so but in at on last this today by as while after before with years because who or now".split()
)
"""After "she was six": the number counts nothing that follows."""


def is_age(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the bare number from token `first` to `last` is an age."""
    words, n = tokens.words, len(tokens.words)
    before = words[first - 1] if first else ""
    if before in _AGE_WORDS or (before == "of" and words[first - 2 : first - 1] == ["age"]):
        return True
    if before == "of" and first >= 3 and words[first - 2] in AGED_NOUNS and words[first - 3] not in ("no", "the"):
        return last >= n or not (words[last][0].isalpha() and is_plural(words[last]))  # "a boy of 12"
    if (
        before in ("is", "was", "turned", "turns", "turn", "turning")
        and first >= 2
        and (before[0] == "t" or words[first - 2] in _OF_AN_AGE)
    ):
        return last >= n or not words[last][0].isalpha() or words[last] in _CLAUSE_WORDS
    if before in _AGE_LEADS and _told_as_age(tokens, first, last):
        return True
    if before in ("under", "over") and first >= 2 and words[first - 2] in _YOUNG:  # "children under 5"
        return True
    if before == "," and last - first == 1 and first >= 2 and words[first].isdecimal() and int(words[first]) < OLDEST:
        closed = (
            last >= n
            or words[last] in (",", ".", ")", "(")
            or (words[last] == ";" and first >= 3 and tokens.capital(first - 3))
        )
        named = tokens.capital(first - 2) and words[first - 2][0].isalpha() and not _in_month(words, first - 2)
        return closed and (named or words[first - 2] in PERSON_NOUNS)  # "Venn, 34,", "a shopkeeper, 60,"
    return before == "-" and first >= 2 and words[first - 2] in ("under", "over") and tokens.joined(first)


def _told_as_age(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words before the number from token `first` to `last` tell an age: "died at 66", "the boy, now 17,", "as young as 10"."""
    words, n = tokens.words, len(tokens.words)
    before, earlier = words[first - 1], words[max(0, first - 3) : first - 1]
    after = words[last] if last < n else "."
    following = words[last + 1] if last + 1 < n else ""
    if before == "as":
        return earlier in (["as", "young"], ["as", "old"]) and not (after[0].isalpha() and is_plural(after))
    closed = not after[0].isalpha()
    if before in ("now", "also"):
        return closed and earlier[-1:] == [","] and after in (",", ".", ")", ";")
    if before in ("oldest", "youngest", "eldest"):
        return closed or after in _CLAUSE_WORDS
    if before in ("just", "only"):
        aged = len(earlier) == 2 and earlier[0] in _OF_AN_AGE and earlier[1] in ("is", "was")
        return aged and (closed or after in _CLAUSE_WORDS)
    if words[first].isdecimal() and int(words[first]) > OLDEST:
        return False
    if not earlier or not earlier[-1][0].isalpha() or earlier[-1] in ("and", "but"):  # "At 17, he fled"
        return after in ("he", "she") or (after == "," and following in ("he", "she"))
    clause = words[max(0, first - _FAR) : first - 1]
    if before == "by" or _DYING.isdisjoint(clause) or not _TOLLS.isdisjoint(clause):
        return False
    return closed or after in _AFTER_DEATH or (after == "of" and following not in _PARTITIVE)


def _in_month(words: Sequence[str], k: int) -> bool:
    """Whether the word at `k` is a month, and nobody's name: "in May, 29", not "his brother Jan, 29,"."""
    return words[k] in MONTHS and (k == 0 or words[k - 1] in _DATING or not words[k - 1][0].isalpha())


def decade_of_life(tokens: Tokens, first: int, last: int) -> int | None:
    """One past the "s" of "in their 40s", for the number from token `first` to `last`; None where it is no such age."""
    words = tokens.words
    if (
        last - first == 1
        and first
        and words[last : last + 1] == ["s"]
        and tokens.joined(last)
        and len(words[first]) == 2
    ):
        return last + 1 if words[first][1] == "0" and words[first - 1] in _OWNERS else None
    return None


def ranges_age(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the range from token `first` to `last` is of ages: "aged between six and 18", "in age from 21 to 46"."""
    words = tokens.words
    if between_ages(tokens, first):
        return True
    k = first - 1 - (first > 0 and words[first - 1] in ("between", "from"))
    if k < 0:
        return False
    return words[k] in _AGE_WORDS or (is_age(tokens, first, last) and words[k] != ",")


def between_ages(tokens: Tokens, first: int) -> bool:
    """Whether "between the ages of" stands before the number at token `first`."""
    return (
        first > 2
        and tokens.words[first - 2 : first] == ["ages", "of"]
        and "between" in tokens.words[max(0, first - 4) : first]
    )


def goes_on_listing(tokens: Tokens, end: int, first: int, last: int) -> bool:
    """Whether the bare number from token `first` to `last` goes on a list of ages whose last one ended before `end`."""
    words = tokens.words
    between = words[end:first]
    if not between or last - first != 1 or not all(word in (",", "and", "or") for word in between):
        return False
    return (
        last >= len(words)
        or not words[last][0].isalnum()  # not "a 14-year-old and two 15-year-olds"
        or words[last] in ("and", "or", "were", "are", "respectively")
    )
