"""Words of the calendar and the clock, as far as they make a number a date or a time."""

MONTHS: dict[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10,
    "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
NEED_CAPITAL = frozenset(("may", "march", "mar", "jan", "dec", "sep", "jun", "oct"))
"""Months that are words or names of their own in lower case."""

ZONES = frozenset(
    "gmt utc est edt cst cdt pst pdt cet cest bst ist msk eet z zulu local hours hrs hour h hr lt".split()
)
"""After "0300" or "10:30"."""
CLOCK_BEFORE = frozenset("at by about around since until till from between before after approximately".split())
"""Before four digits that may be a time of the military clock."""
CLOCK_AFTER = frozenset("today yesterday tonight tomorrow on this last when that the it he she they we".split())
"""After them, where nothing is counted."""
CLOCK_HALVES: dict[str, int] = {"am": 0, "pm": 12, "a.m": 0, "p.m": 12}

YEAR_BEFORE = frozenset(
    "in since until till from by during before after of late early mid to through between around circa year summer winter spring"
    " autumn fall christmas ramadan and april may june july august september october november december january february march"
    " mid-year the this that last his her their its our a an 's ( [ , – — - / back pre post season election elections".split()
)
"""A bare number between 1900 and 2099 after one of these is a year, unless people or things are counted by it."""

PEOPLE_PLURALS = frozenset(
    "people men women children civilians soldiers troops fighters militants rebels refugees families persons residents victims"
    " prisoners officers police homes houses schools villages vehicles tanks tons tonnes rounds shells rockets missiles drones".split()
)
"""Nouns a year never stands before as an adjective."""
ERAS = frozenset(("century", "centuries"))
AGES_BEFORE = frozenset(("bc", "bce", "ad", "ce"))
"""In capitals after a number: a year of antiquity."""
DAY_PARTS: dict[str, int] = {"morning": 0, "afternoon": 12, "evening": 12}
"""After "four in the": hours to add."""
