"""People told of as taken who are told of because they came free: "27 pupils abducted in May were freed on Monday".

They are some of those taken, whoever counts them, and no rival count; nor were they taken on the day of their release.
"""

from summarizer.drafting.reading.sheet import Sheet
from summarizer.schemas.records import Figure
from summarizer.text.figures.counted import ENDED
from summarizer.text.time.dates import Date

_HELD = ("abducted", "detained")
_BEING = frozenset("was were been be being is are".split())
_STOPS = frozenset((",", ";", ":", "and", "but", "while"))
_NEAR = 5  # tokens between "freed" and whom the sentence counts
_FAR = 20  # tokens from the count to "were freed"


def release_of(figure: Figure, sheet: Sheet) -> int | None:
    """Index of the verb that frees the people of the figure; None where none does."""
    if (
        figure.harm not in _HELD
        or ENDED.isdisjoint(sheet.vocabulary)
        or figure.bond is None
        or figure.bond.cue_start is None
    ):
        return None
    words, at = sheet.words, sheet.token_at(figure.start)
    cue = sheet.token_at(figure.bond.cue_start)
    for k in range(max(0, at - _NEAR), at):
        if words[k] in ENDED and _STOPS.isdisjoint(words[k + 1 : at]) and cue > at:
            return k  # "troops rescued 27 pupils abducted in May"
    for k in range(cue + 1, min(len(words), cue + _FAR)):
        if words[k] in _STOPS:
            return None
        if words[k] in ENDED and words[k - 1] in _BEING and words[cue - 1] not in _BEING:
            return k
    return None


def of_release(date: Date, figure: Figure, sheet: Sheet) -> bool:
    """The day is that on which the people came free: "pupils abducted in May were freed on Monday", "rescued on Monday 27 pupils"."""
    freed = release_of(figure, sheet)
    if freed is None:
        return False
    start = sheet.tokens.starts[freed]
    return start < date.start and (start > figure.start or date.start < figure.start)
