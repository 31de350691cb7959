"""Which casualty rows tell of the same people: what a total must not add twice."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from summarizer.text.lexicon_people import ANAPHORIC_NOUNS, singular
from summarizer.text.nouns import sort_of


@dataclass(slots=True)
class Group:
    """Rows about the same people."""

    tellings: list[list[Any]] = field(default_factory=list)
    """Each telling: rows that add up to it."""
    rival: bool = False
    """Whether the tellings are counts of different speakers."""


def group_rows(rows: Sequence[Any]) -> list[Group]:
    """Groups of rows of one harm, in the order of the rows."""
    rows = _countable(rows)
    groups: list[Group] = []
    for row in rows:
        for group in groups:
            if _joins(row, group):
                break
        else:
            groups.append(Group([[row]]))
    return groups


def _countable(rows: Sequence[Any]) -> list[Any]:
    """The rows without parts of another row and without figures that another row replaces."""
    ids = {row.id for row in rows}
    replaced = {row.part_of for row in rows if str(row.relation) == "updates" and row.part_of}
    kept = [
        row
        for row in rows
        if row.id not in replaced and not (str(row.relation) == "part_of" and (row.part_of in ids or row.part_of is None))
    ]
    whole = [row for row in kept if str(row.relation) == "total"]
    return whole[-1:] if whole and len(whole) < len(kept) and _covers(whole[-1], kept) else kept


def _covers(whole: Any, rows: Sequence[Any]) -> bool:
    stated = whole.figure.best or whole.figure.low
    return stated is not None and all((row.figure.best or row.figure.low or 0) <= stated for row in rows)


def _joins(row: Any, group: Group) -> bool:
    """Whether `row` tells of the people of `group`; if so it is filed there."""
    if str(row.relation) == "adds_to":
        return False
    first = group.tellings[0][0]
    if not _same_people(row, first):
        return False
    if _names_again(row):
        return True
    a, b = _stated(row), _stated(first)
    if a is not None and a == b:
        if _speaker(row) and _speaker(first) and _speaker(row) != _speaker(first):
            group.rival = True
        return True
    if row.event == first.event and str(first.figure.qualifier) == "vague" and a is not None and a > 1:
        group.tellings.append([row])
        return True
    if row.event == first.event and str(row.figure.qualifier) == "vague" and b is not None and b > 1:
        return True
    return False


def _speaker(row: Any) -> str | None:
    return row.claimant.name if row.claimant else None


def _stated(row: Any) -> Decimal | None:
    value = row.figure.best if row.figure.best is not None else row.figure.low
    return value if value is None else Decimal(value)


COMBATANTS = frozenset(
    "insurgent militant fighter rebel gunman suspect guerrilla terrorist jihadist extremist subversive attacker assailant"
    " taliban combatant enemy leader commander facilitator associate operative member individual man detainee subject".split()
)
OPEN = frozenset("person people other man individual dead body victim one casualty".split())


def _head(row: Any) -> str:
    words = (row.victims or row.figure.counted or row.figure.text or "").lower().replace(",", " ").split()
    for cut in ("of", "in", "from", "who", "with", "including", "and"):
        if cut in words and words.index(cut) > 0:
            words = words[: words.index(cut)]
    return singular(words[-1]) if words else ""


def _same_people(a: Any, b: Any) -> bool:
    one, other = _head(a), _head(b)
    if one == other or one in OPEN or other in OPEN:
        return True
    return one in COMBATANTS and other in COMBATANTS


def _names_again(row: Any) -> bool:
    """Whether the words take up people already named: "the two insurgents", "both men"."""
    words = f"{row.figure.text} {row.figure.counted or ''}".lower().split()
    return bool(words) and words[0] in ("the", "both", "these", "those") and words[-1] in ANAPHORIC_NOUNS and sort_of(
        words[-1], capital=False
    ) in ("people", "harm")
