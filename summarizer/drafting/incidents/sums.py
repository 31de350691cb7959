"""Which sentences count over a stretch of time, a war or a year, and tell of no one event."""

from summarizer.drafting.reading.sheet import Sheet


def sums_over_time(sheet: Sheet) -> bool:
    """The sentence counts over a stretch of time ("in that time"), or since an event of its own ("since August, when ...")."""
    if sheet.summed is None:
        sheet.summed = not _SUMMING.isdisjoint(sheet.vocabulary) and _sums(sheet.words)
    return sheet.summed


def _sums(words: list[str]) -> bool:
    if not _STRETCHES.isdisjoint(words) and any(
        w in _STRETCHES and words[i - 1] in _TAKEN_UP and words[max(0, i - 2)] in _OVER for i, w in enumerate(words)
    ):
        return True  # "four have been killed in that time"
    if not _WARS.isdisjoint(words) and any(
        w in _WARS
        and not _HAS.isdisjoint(words[i + 1 : i + _FAR])
        and not _TAKEN.isdisjoint(words[i + 1 : i + _FAR + 3])
        for i, w in enumerate(words)
    ):
        return True
    if not _YEARS.isdisjoint(words) and any(
        w in _LASTING and not _YEARS.isdisjoint(words[max(0, i - 2 - (w == "war")) : i]) for i, w in enumerate(words)
    ):
        return True  # "in the eight-year war", "in nine years of rebellion"
    if "since" not in words or _in_relative(words, words.index("since")):
        return False
    return "has" in words or "have" in words or "when" in words[words.index("since") :]


def _in_relative(words: list[str], at: int) -> bool:
    """Token `at` stands in a clause between commas that tells more of somebody: "the Front, which has fought since 1997, said"."""
    opened = next((k for k in range(at - 1, 0, -1) if words[k] == ","), 0)
    closed = "," in words[at + 1 : at + _DATED]
    return opened > 0 and closed and words[opened + 1] in _WHICH


_WHICH = frozenset(("who", "which", "whose"))
_DATED = 5  # tokens of a date behind "since"


_STRETCHES = frozenset(("time", "period", "week", "month", "year", "decade"))
_TAKEN_UP = frozenset(("that", "this"))
_OVER = frozenset(("in", "over", "during"))
_WARS = frozenset(
    "conflict war insurgency rebellion uprising unrest revolt crackdown crisis violence fighting hostilities".split()
)
_LASTING = frozenset("war conflict insurgency rebellion uprising revolt history".split())
_YEARS = frozenset(("year", "years", "decade", "decades"))
_FAR = 6  # tokens from "rebellion" to "has": "in the Kadhar hills"
_SUMMING = _STRETCHES | _WARS | _LASTING | {"since"}
"""One of these words has every sentence that sums."""
_HAS = frozenset(("has", "have"))
_TAKEN = frozenset("killed left claimed cost driven displaced forced".split())
"""What a war "has" done is a sum over its whole time: "the conflict has left 9,000 people dead"."""
