"""Calendar words of English: months, weekdays, parts of a day and relative days."""

MONTHS: dict[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
AMBIGUOUS_MONTHS = frozenset(("may", "march", "mar", "sep", "jan", "dec", "apr", "jun"))
"""Forms that are other words too: they need a day or a year beside them, or "in" before."""

YEARS = range(1800, 2200)
"""Numbers that may be a year without a day beside them."""

WEEKDAYS: dict[str, int] = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
AMBIGUOUS_WEEKDAYS = frozenset(("sun", "sat", "wed", "mon", "fri", "tue", "thu"))

NAMED_DAYS = frozenset("bloody black good palm ash maundy shrove whit super holy".split())
"""With these before it a weekday is the name of one day: "Bloody Sunday", "Good Friday"."""

DAY_PARTS = frozenset(("morning", "afternoon", "evening", "night", "midday", "noon", "dawn", "dusk"))

RELATIVE_DAYS: dict[str, int] = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "overnight": 0}
"""Word to the days after the anchor; "overnight" reaches back into the day before."""

UNITS: dict[str, str] = {
    "minute": "minute", "minutes": "minute", "hour": "hour", "hours": "hour", "day": "day", "days": "day",
    "week": "week", "weeks": "week", "fortnight": "fortnight", "month": "month", "months": "month",
    "year": "year", "years": "year", "decade": "decade", "decades": "decade", "weekend": "weekend",
}  # fmt: skip

SMALL: dict[str, int] = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "couple": 2,
}  # fmt: skip
ORDINALS = frozenset(("st", "nd", "rd", "th"))
PARTS_OF_PERIOD: dict[str, str] = {
    "early": "early",
    "late": "late",
    "mid": "mid",
    "beginning": "early",
    "end": "late",
    "start": "early",
}
SEASONS = frozenset(("spring", "summer", "autumn", "winter", "ramadan", "easter", "christmas"))
FUTURE = frozenset(
    ("will", "would", "shall", "next", "until", "till", "coming", "scheduled", "expected", "due", "planned", "ahead")
)
"""Words before a weekday that make it a coming one."""
LATER: dict[str, int] = {"ago": -1, "earlier": -1, "before": -1, "later": 1, "afterwards": 1}
"""Words behind an amount of time: back or forth; all but "ago" count from the date named before."""
YEAR_LEADS = frozenset(
    "in since during of from until till by between and after before around circa through to winter spring summer autumn".split()
)
"""Words that make four digits behind them a year."""

STARTS = frozenset("start beginning first onset outset outbreak middle end turn".split())
"""What "since the ... of" counts from."""
BEGAN = frozenset(
    "began begun started ended erupted broke collapsed resumed launched opened deployed came fell seized took left arrived"
    " expired lapsed invaded".split()
)
"""Verbs of a turning point: "since the ceasefire ended"."""
TURNS = frozenset(
    "coup ceasefire truce armistice invasion uprising revolution war conflict outbreak onset offensive siege operation campaign"
    " election elections independence unification earthquake fighting violence unrest protests clashes crackdown withdrawal"
    " intervention occupation takeover insurgency rebellion".split()
)
"""Nouns of a turning point: "since the coup"."""
HALVES: dict[str, int] = {"quarter": 3, "half": 6}
"""Shares of a year in months."""
ORDINAL_WORDS: dict[str, int] = {"first": 1, "second": 2, "third": 3, "fourth": 4}
PERIOD_LEADS = frozenset("day days week weeks month months year years".split())
"""Units before "to June": "the six months to June"."""
