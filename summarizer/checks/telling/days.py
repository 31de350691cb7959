"""DAT505: a deed that the source has on another day of the week."""

from summarizer.checks.telling.told import Clause, Told
from summarizer.checks.telling.wrong import Wrong
from summarizer.text.lexicon.dates import AMBIGUOUS_WEEKDAYS, WEEKDAYS

_DAYS = WEEKDAYS.keys() - AMBIGUOUS_WEEKDAYS
_FEWEST = 2
"""Words beside the verb and the day that tell which deed it is."""


def another_day(clause: Clause, told: Told) -> Wrong | None:
    """The day that the source has, where each sentence that tells the deed names another one and the sentence beside it does not."""
    deed, words = clause.deed, clause.tokens.words
    at = [k for k in range(len(words)) if words[k] in _DAYS]
    if len(at) != 1 or deed.standing == "denied":
        return None
    day, there, found = words[at[0]], "", 0
    kept = clause.words((at[0], at[0] + 1))
    if len(kept) < _FEWEST:
        return None
    for number in told.near(kept, frozenset((deed.verb,))):
        if not any((d.verb, d.standing) == (deed.verb, deed.standing) for d in told.deeds(number)):
            continue
        named = [w for w in told.tokens(number).words if w in _DAYS]
        if not named or day in named:
            return None
        there, found = there or named[0], found or number
    if not found:
        return None
    return Wrong("DAT505", f"says {day.capitalize()}; the source has {there.capitalize()}", at[0], at[0] + 1, found)
