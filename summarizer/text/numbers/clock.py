"""Read numbers that are times of the day: "10:30 a.m.", "3pm", "0300 GMT", "1500 hours", "5 o'clock".

The value is hours since midnight, so that "10:30" and "10.30 a.m." compare as 10.5.
"""

from decimal import Decimal

from summarizer.text.lexicon.calendar import CLOCK_AFTER, CLOCK_BEFORE, CLOCK_HALVES, DAY_PARTS, MONTHS, ZONES
from summarizer.text.lexicon.dates import WEEKDAYS
from summarizer.text.words.tokens import Tokens

CLOCK_FOLLOWS = frozenset(("o", "h", *CLOCK_HALVES))
"""After one or two digits that are an hour."""


def read_clock(tokens: Tokens, i: int) -> tuple[int, Decimal] | None:
    """One past the time of day that the digits at token `i` open, and its value."""
    words, n, j = tokens.words, len(tokens.words), i + 1
    word = words[i]
    following = words[j] if j < n else ""
    if ":" in word:
        hour, minute = word.split(":")[:2]
        return _with_half(tokens, j, _hours(hour, minute)) if len(hour) <= 2 and int(hour) <= 24 else None
    if following in CLOCK_HALVES:
        hour_text, _, minute_text = word.partition(".")
        small = hour_text.isdecimal() and len(hour_text) <= 2 and int(hour_text) <= 12
        if small and (not minute_text or (len(minute_text) == 2 and int(minute_text) < 60)):
            return _with_half(tokens, j, _hours(hour_text, minute_text))
        return None
    if "." in word and len(word) in (4, 5) and word[-3] == "." and int(word[-2:]) < 60 and int(word[:-3]) <= 24:
        zoned = following in ZONES and following not in _LENGTHS and tokens.capital(j)
        if zoned or (i and words[i - 1] == "at" and _dated_behind(words, j)):  # "11.40 BST", "at 7.30 last night"
            return _zone(tokens, j), _hours(word[:-3], word[-2:])
    if following == "o" and words[j + 1 : j + 3] == ["'", "clock"] and len(word) <= 2:
        return j + 3, Decimal(word)
    if following == "h" and len(word) <= 2:  # "at 14h30"
        minutes = words[j + 1] if j + 1 < n else ""
        tight = (
            tokens.joined(j)
            and len(minutes) == 2
            and minutes.isdecimal()
            and tokens.joined(j + 1)
            and int(minutes) < 60
        )
        return (
            (j + 2, _hours(word, minutes))
            if tight and int(word) <= 24 and (int(word) > 12 or (i and words[i - 1] in CLOCK_BEFORE))
            else None
        )
    if len(word) == 4 and word.isdecimal() and int(word[:2]) <= 24 and int(word[2:]) < 60 and following in ZONES:
        if following == "hour":
            return None
        return _zone(tokens, j), _hours(word[:2], word[2:])
    if (
        len(word) == 4
        and word.isdecimal()
        and int(word[:2]) <= 24
        and int(word[2:]) < 60
        and i
        and (words[i - 1] in CLOCK_BEFORE or words[i - 1] in _GOING_ON)
    ):
        bare = words[i - 1] in _VAGUE or (words[i - 1] == "of" and words[max(0, i - 2)] != "as")
        if not bare and (word[0] == "0" or words[i - 1] != "and") and _dated_behind(words, j):
            return j, _hours(word[:2], word[2:])
        if words[i - 1] in _GOING_ON:
            return None
        loose = not following or not following[0].isalnum() or following in CLOCK_AFTER  # "at 1130 (local time)"
        at = words[i - 1] == "at" or words[max(0, i - 2)] == "at"
        if word[0] == "0" or (loose and at and word[2:] != "00"):
            return j, _hours(word[:2], word[2:])
    return None


_LENGTHS = frozenset("hours hrs hour hr h local".split())
"""Zones too, behind four digits."""
_GOING_ON = frozenset(("and", "of"))
"""Before the second of two times, and in "as of 2140 on 6 May"."""
_VAGUE = frozenset(("about", "around", "approximately"))
"""Before "1500 this morning" these may bound a count."""


def _dated_behind(words: list[str], j: int) -> bool:
    """Whether the words from token `j` on tell the day of the time before them, or the time of another place: "2200 on 6 May"."""
    following, next_one = words[j : j + 1], words[j + 1 : j + 2]
    if following == ["on"]:
        return next_one != [] and (next_one[0].isdecimal() or next_one[0] in WEEKDAYS or next_one[0] in MONTHS)
    if following in (["last"], ["this"]):
        return next_one != [] and next_one[0] in _PARTS_OF_DAY
    if following in (["("], ["["]):
        return next_one != [] and next_one[0].isdecimal() and words[j + 2 : j + 3] in (["gmt"], ["utc"])
    return following in (["today"], ["yesterday"], ["tonight"], ["tomorrow"])


_PARTS_OF_DAY = frozenset((*DAY_PARTS, "night"))
_PAST = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "minutes": Decimal(0), "minute": Decimal(0)}
"""Before "past seven"; the minutes are a number of their own."""
_AT = frozenset("at until till by since before after from".split())
"""Before "four in the morning": "about four in the morning" may be four people."""


def read_spoken(tokens: Tokens, i: int, hour: int, floor: int) -> tuple[int, int, Decimal] | None:
    """First token, one past the last and value of a time told in words: "half past seven", "at four in the afternoon"."""
    words, n = tokens.words, len(tokens.words)
    before = words[i - 1] if i else ""
    if not 1 <= hour <= 12:
        return None
    if before == "past" and i > 1 and words[i - 2] in _PAST:
        return (
            (i - 2 if i - 2 >= floor and words[i - 2] in ("half", "quarter") else i),
            i + 1,
            hour + _PAST[words[i - 2]],
        )
    if before in _AT and i + 3 < n and words[i + 1] == "in" and words[i + 2] == "the" and words[i + 3] in DAY_PARTS:
        return i, i + 4, Decimal(hour % 12 + DAY_PARTS[words[i + 3]])
    return None


def _hours(hour: str, minute: str) -> Decimal:
    """Hours since midnight, to four places: a minute is 0.0167 of an hour."""
    return int(hour) + (Decimal(minute or 0) / 60).quantize(Decimal("0.0001")).normalize()


def _with_half(tokens: Tokens, j: int, value: Decimal) -> tuple[int, Decimal]:
    words, n = tokens.words, len(tokens.words)
    if j < n and words[j] in CLOCK_HALVES:
        half = CLOCK_HALVES[words[j]]
        hour = int(value)
        if half and hour < 12:
            value += 12
        elif not half and hour == 12:
            value -= 12
        j += 1
    return _zone(tokens, j), value


def _zone(tokens: Tokens, j: int) -> int:
    """One past the time zone at token `j`; `j` where none stands."""
    words, n = tokens.words, len(tokens.words)
    if j < n and words[j] in ZONES and words[j] not in ("h", "hour"):
        return j + 2 if words[j : j + 2] == ["local", "time"] else j + 1
    return j
