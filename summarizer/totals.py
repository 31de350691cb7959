"""Add the casualty rows of a brief that may be added: different people, told once.

Parts, replaced figures, repeats of the same people, rival counts of one event and running counts beside incidents are left
out (domain rules, section 4: never add across a total and its parts, a figure and its update, two tellings of one event,
or a count of months and one of a day). Works on the
published model and on records alike: it reads only the fields of the contract.
"""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from summarizer.causes import indirect
from summarizer.errors import SettingsError
from summarizer.profiles import Profile, load_profile
from summarizer.repeats import Group, group_rows
from summarizer.running import addable
from summarizer.schemas.estimate import Estimate
from summarizer.schemas.terms import HARMS, Harm

__all__ = ["Estimate", "total"]


def total(brief: Any, harm: Harm, profile: str | Path = "literal") -> Estimate:
    """The estimate of how many people suffered `harm`, under the named profile.

    All three bounds are null where the brief has no row of that harm. The dead of illness or want are added to each other only
    where there are no others. Raises SettingsError for an unknown profile or harm.
    """
    if harm not in HARMS:
        raise SettingsError(f"no harm is called {harm!r}", hint=f"one of {', '.join(HARMS)}")
    table = load_profile(profile)
    rows = [row for row in brief.casualties if row.harm == harm]
    if not rows:
        return Estimate(None, None, None, table.name)
    if harm == "killed":
        rows = [row for row in rows if not indirect(row)] or rows
    rows = addable(rows, incidents=table.incidents, among=brief.casualties)
    bounds = [_group_bounds(group, table) for group in group_rows(rows, incidents=table.incidents)]
    lows = [low for low, _, _ in bounds if low is not None]
    bests = [best for _, best, _ in bounds if best is not None]
    highs = [high for _, _, high in bounds if high is not None]
    return Estimate(
        sum(lows, Decimal(0)) if lows else None,
        sum(bests, Decimal(0)) if bests and len(bests) == len(bounds) else None,
        sum(highs, Decimal(0)) if highs and len(highs) == len(bounds) else None,
        table.name,
    )


Bounds = tuple[Decimal | None, Decimal | None, Decimal | None]


def _group_bounds(group: Group, table: Profile) -> Bounds:
    """Bounds of one group of people: rival counts span a range, tellings of the same people the fullest of them."""
    told = [_sum(rows, table) for rows in group.tellings]
    if len(told) == 1:
        return told[0]
    lows = [low for low, _, _ in told if low is not None]
    bests = {best for _, best, _ in told}
    highs = [high for _, _, high in told]
    if group.rival:
        return (
            min(lows) if lows else None,
            bests.pop() if len(bests) == 1 else None,
            None if None in highs else max(h for h in highs if h is not None),
        )
    return max(told, key=lambda b: (b[0] if b[0] is not None else Decimal(-1), b[1] is not None))


def _sum(rows: Sequence[Any], table: Profile) -> Bounds:
    each = [row_bounds(row.figure, table) for row in rows]
    lows = [low for low, _, _ in each if low is not None]
    bests = [best for _, best, _ in each if best is not None]
    highs = [high for _, _, high in each if high is not None]
    return (
        sum(lows, Decimal(0)) if lows else None,
        sum(bests, Decimal(0)) if len(bests) == len(each) else None,
        sum(highs, Decimal(0)) if len(highs) == len(each) else None,
    )


def row_bounds(figure: Any, table: Profile) -> Bounds:
    """Bounds of one figure under a profile; a number in words stays what it is, a vague word takes the table's value."""
    qualifier = str(figure.qualifier)
    if qualifier == "vague":
        known, least = table.least(figure.text)
        if known:
            return least, None, None
        if figure.best is None and figure.low is None:  # a bare plural
            return (Decimal(table.plural) if table.plural is not None else None), None, None
        return figure.low, None, figure.high
    low = figure.low
    if low is None and table.approximate and qualifier in ("about", "nearly"):
        low = figure.best
    if low is None and table.upper and qualifier in ("at_most", "fewer_than"):
        low = figure.high
    return low, figure.best, figure.high
