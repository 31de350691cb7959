"""Which casualty rows are running counts: tolls of a stretch of time that reaches beyond the incident told beside them.

A count since January holds the raid of yesterday, so the two are never added (domain rules, section 4: never across
cumulative and incident scope). A stretch of hours or a few days is the report's own: a count of "the past 24 hours" is
read with the incidents it sums up.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal

from summarizer.backgrounds import in_a_record
from summarizer.days import days_apart, days_between, is_before_told, is_fresh, is_long_back, months_before
from summarizer.mentions import Mention, mention_of
from summarizer.text.lexicon.dates import RELATIVE_DAYS, WEEKDAYS

Stretch = Literal["incident", "days", "running"]
"""A row of one incident, of a stretch of days that the report is about, or of a longer one."""

_LONG = frozenset("week weeks month months year years decade decades quarter half season days hours".split())
_SHORT = frozenset("hours days".split())
_SPANNED = {"days": 14, "hours": 336}
"""Most of a unit that are the report's own days."""
_NEAR = WEEKDAYS.keys() | RELATIVE_DAYS.keys() | frozenset("night morning evening afternoon weekend".split())
_COUNTING = frozenset("total number toll count tally".split())
_PERFECT = frozenset(("has", "have", "had"))
REACH = 60
"""Dates and counts compared with each row, so that a brief of many rows stays quick."""
_DAYS = 14
"""Days from which a stretch with both ends known is a long one."""
_RECENT = 2
"""Days before the newest incident within which others are of the same report."""
_HALF_YEAR = 183
"""Days: of two dates without a year, the nearer order is meant."""
_SUMS = (" so far", " alone")
_WARS = frozenset("war conflict insurgency rebellion uprising revolt".split())
_FAR = 6
"""Words from a war to "has killed"."""


def stretch_of(row: Any) -> Stretch:
    """What stretch of time a row counts over, by the words of its date and the verb of its sentence."""
    if row.when is None:
        return "running" if _of_a_war(row) else "incident"
    text = row.when.text.casefold()
    words = text.replace("-", " ").split()
    if words[0] == "since":
        return "days" if _is_near(words) else "running"
    if words[0] in ("between", "from") or "to" in words:
        return "days" if _is_short(row.when) or _is_near(words) else "running"
    if words[0] in ("past", "last", "previous", "recent", "less", "first", "second", "third", "fourth"):
        if words[-1] in _SHORT and not any(w.isdigit() and int(w) > _SPANNED.get(words[-1], 0) for w in words):
            return "days"
        stretch = len(words) > 2 or words[0] in ("past", "recent") or _over_the(row)
        return "running" if stretch and not _LONG.isdisjoint(words) else "incident"
    if text.startswith(("so far", "month of", "year of")) or text.endswith(_SUMS):
        return "running"
    if words[0] == "this" and words[-1] in ("year", "month", "season"):
        return "running" if _counts_on(row) else "incident"
    if words[-1] in _LONG and words[0].isalnum() and not words[0].isdigit() and _spells_number(words):
        return "days" if words[-1] in _SHORT else "running"  # "two days of shelling", "three weeks of fighting"
    return "incident"


def _of_a_war(row: Any) -> bool:
    """ "The rebellion in the Kadhar hills has killed tens of thousands": what a war has done is counted over all its time."""
    words = row.evidence[0].text.casefold().split() if row.evidence else []
    for at, word in enumerate(words):
        if word in _WARS:
            return not _PERFECT.isdisjoint(words[at + 1 : at + _FAR])
    return False


def _spells_number(words: Sequence[str]) -> bool:
    """ "Three weeks", "less than two weeks": a stretch without a date."""
    return words[-1].endswith("s") and "ago" not in words and "earlier" not in words


def _is_near(words: Sequence[str]) -> bool:
    """ "Since Monday", "since last night": the days the report is about."""
    return any(w in _NEAR for w in words[1:])


def _is_short(when: Any) -> bool:
    return when.start is not None and when.end is not None and (when.end - when.start).days < _DAYS


def _over_the(row: Any) -> bool:
    """ "Over the last month" counts up to now; "last month" is when something happened."""
    sentence = row.evidence[0].text.casefold() if row.evidence else ""
    return f"the {row.when.text.casefold()}" in sentence


def _counts_on(row: Any) -> bool:
    """Whether "this year" dates a count that goes on ("has killed", "bringing the total") and not one deed of this year."""
    words = row.evidence[0].text.casefold().split() if row.evidence else []
    return not _COUNTING.isdisjoint(words) or not _PERFECT.isdisjoint(words)


def addable(rows: Sequence[Any], *, incidents: bool = False, among: Sequence[Any] = ()) -> list[Any]:
    """The rows without counts over time that hold others: single incidents go before a running count, a count of the
    days goes before the incidents in it, and of running counts alone the widest stay.

    With `incidents` only those of the report's own days stay, as far as the rows of any harm in `among` tell them.
    """
    stretches = [stretch_of(row) for row in rows]
    days = {row.id for row, stretch in zip(rows, stretches, strict=True) if stretch == "days"}
    sums = {row.id for row, stretch in zip(rows, stretches, strict=True) if stretch == "running"}
    rows = [row for row in rows if row.when or row.part_of not in sums]  # the districts of a count of months
    stretches = [stretch_of(row) for row in rows] if sums else stretches
    told = [
        row for row, stretch in zip(rows, stretches, strict=True) if stretch == "incident" and row.part_of not in days
    ]
    known = [row for row in among if stretch_of(row) == "incident" and row.part_of not in days] if incidents else told
    if known and "running" in stretches:
        rows = [row for row, stretch in zip(rows, stretches, strict=True) if stretch != "running"]
    elif "running" in stretches:
        return _widest(rows)
    left = _before_the_report(told, known) if incidents else set()
    mentions = [mention_of(row) for row in told] if days else []
    for row in [row for row in rows if row.id in days][:REACH] if told else ():
        held = _held(row, mentions)
        left |= {row.id} if held and incidents else {other.id for other in held}
    return [row for row in rows if row.id not in left]


def _before_the_report(told: Sequence[Any], known: Sequence[Any]) -> set[str]:
    """Ids of the rows that tell of an earlier event than the one the report is about."""
    days = {(row.event, row.when.text if row.when else None): row for row in known}
    newest = list(days.values())[:REACH]
    told = [
        row for row in told if _dated_itself(row) or not mention_of(row).adding
    ]  # "one additional man" is of those told
    recorded = {row.id for row in told if in_a_record(row)}
    if recorded and all(in_a_record(row) for row in known):
        recorded = set()  # the report is about nothing else
    return recorded | {row.id for row in told if any(_goes_before(row, other) for other in newest)}


def _dated_itself(row: Any) -> bool:
    """Whether a sentence of the row gives its date; one carried over from another sentence proves no other day."""
    return row.when is not None and any(row.when.text in " ".join(e.text.split()) for e in row.evidence)


def _goes_before(row: Any, other: Any) -> bool:
    """Whether a row tells of an earlier event than the one the report is about: "in June, a similar operation ..."."""
    if row.when is None:
        return False
    if row is not other and is_before_told(row.when) and (other.when is None or not is_before_told(other.when)):
        return True
    if other.when is None:
        return row.event != other.event and is_long_back(row.when)
    if row.event == other.event:  # told in passing: "a leader who led an attack last month", "the March 3 attack"
        fresher = is_fresh(other.when) and not is_fresh(row.when)
        if days_apart(row.when, other.when) and fresher:
            return True
        together = row.evidence and other.evidence and row.evidence[0].start == other.evidence[0].start
        return months_before(row.when, other.when) and not together  # "nine died in April and 14 in May"
    if row.when.end and other.when.start:
        return bool((other.when.start - row.when.end).days > _RECENT)
    between = days_between(row.when, other.when)
    if between is not None:
        return _RECENT < between < _HALF_YEAR
    return days_apart(row.when, other.when) and is_fresh(other.when) and not is_fresh(row.when)


def _held(whole: Any, told: Sequence[Mention]) -> list[Any]:
    """The incidents that a count of the days may hold, where it is large enough for all of them."""
    one = mention_of(whole)
    held = [m for m in told if one.same_people(m) and not m.elsewhere(one)]
    size = sum((m.number or 1 for m in held), Decimal(0))
    return [m.row for m in held] if one.number is not None and size <= one.number else []


def _widest(rows: Sequence[Any]) -> list[Any]:
    """Counts over time that no larger one of the same people holds."""
    mentions = [mention_of(row) for row in rows]
    largest = sorted((m for m in mentions if m.number is not None), key=lambda m: (-(m.number or 0), m.order))[:REACH]
    return [m.row for m in mentions if not any(_holds(other, m) for other in largest if other is not m)]


def _holds(one: Mention, other: Mention) -> bool:
    """Whether one count over time holds another: the same people as far as the words say, no fewer, no other time or place."""
    if not one.same_people(other) or other.elsewhere(one) or one.number is None or other.number is None:
        return False
    if (one.number, other.order) <= (other.number, one.order):
        return False
    a, b = one.when, other.when
    known = a.start and a.end and b.start and b.end
    return not known or not (b.end < a.start or a.end < b.start)
