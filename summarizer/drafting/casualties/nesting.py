"""How rows of one incident stand to one another: part of a total, added to it, in place of an older count."""

from summarizer.drafting.casualties.apart import told_apart
from summarizer.drafting.casualties.folding import stated
from summarizer.drafting.casualties.newer import keep_in_total, renew
from summarizer.drafting.casualties.people import head_of, is_open, phrase_of, population
from summarizer.drafting.casualties.row import Row
from summarizer.drafting.incidents.carried_days import told_days_after
from summarizer.drafting.incidents.districts import in_two_districts
from summarizer.drafting.incidents.freed import release_of
from summarizer.drafting.lexicon.disputes import EARLIER, EXCLUDED
from summarizer.drafting.reading.claims import same_speaker
from summarizer.schemas.records import Figure
from summarizer.text.harm.echoes import ANYBODY
from summarizer.text.lexicon.numbers import ORDINALS


def relate(
    row: Row, by_start: dict[tuple[int, int], Row], rows: list[Row], replaced: dict[tuple[int, int], Figure]
) -> None:
    """Take over what the grammar said of the figure: part of, adds to, updates."""
    figure = row.figure
    row.relation = figure.relation
    if figure.relation in (None, "total") or figure.part_of is None:
        return
    key = (row.sheet.source, figure.part_of)
    other = by_start.get(key)
    if other is None and figure.relation == "part_of" and _of_unharmed(row):
        row.relation = None  # "two of the 12 passengers died"
        return
    if other is not None and other is not row:
        row.whole = other
    elif figure.relation == "updates" and key in replaced:
        old = stated(replaced[key])
        row.whole = next((r for r in rows if r is not row and _is_older(r, row, old)), None)


def _of_unharmed(row: Row) -> bool:
    """The whole is a count of people in the same sentence of whom no harm is told."""
    whole = next((f for f in row.sheet.figures if f.start == row.figure.part_of), None)
    return whole is not None and whole.harm is None


def _is_older(row: Row, newer: Row, value: object) -> bool:
    """The row gives the count that the newer one says it replaces."""
    return row.incident is newer.incident and row.figure.harm == newer.figure.harm and stated(row.figure) == value


def nest(rows: list[Row]) -> None:
    """Set smaller later figures of the same people under the first total of their incident, older counts under newer."""
    totals: dict[tuple[int, str], Row] = {}
    leading: dict[str, Row] = {}
    before: dict[tuple[int, str], list[Row]] = {}
    for row in rows:
        if row.figure.harm is None:
            continue
        key = (id(row.incident), row.figure.harm)
        total = totals.get(key)
        earlier = before.setdefault(key, [])
        if _sums_up(row, earlier):
            for part in earlier:
                part.relation, part.whole = "part_of", row
            totals[key] = row
            continue
        if newest := renew(row, earlier):
            totals[key] = newest
            earlier.append(row)
            continue
        earlier.append(row)
        if row.relation == "part_of" and row.whole is None:
            story = None if _of_others(row) else leading.get(row.figure.harm)
            just = next((r for r in reversed(earlier[:-1]) if r.sheet is row.sheet.before), None)
            row.whole = next((t for t in (just, total, story) if t and _holds(t, row)), None)
            continue
        if is_open(row.figure) and row.whole is None and (row.figure.best or row.figure.least or 0) > 1:
            leading.setdefault(row.figure.harm, row)
        if total is None:
            anew = row.figure.bond is not None and row.figure.bond.anew  # another number for a count told before
            if (row.figure.best or row.figure.least or row.figure.low or 0) > 1 and row.whole is None and not anew:
                totals[key] = row
        elif row.relation is None and not _answers(row, earlier):
            _set_under(row, total)
    for of, total in totals.items():
        _add_up(before[of], total)
    keep_in_total(rows)
    newer = {id(row.whole): row for row in rows if row.relation == "updates" and row.whole}
    for row in rows:
        now = newer.get(id(row.whole)) if row.relation == "part_of" else None
        if now is not None and now is not row and now.sheet.source == row.sheet.source:
            row.whole = now  # a part of the older count is one of the newer, but for what another report tells
        elif row.relation == "adds_to" and row.whole and row.whole.relation == "part_of" and _completes(row, row.whole):
            row.relation, row.whole = "part_of", row.whole.whole


def _add_up(rows: list[Row], total: Row) -> None:
    """Set the counts of one later sentence under the total that they add up to, whoever tells of them: 15 women and five boys of 20."""
    told: dict[int, list[Row]] = {}
    for row in rows:
        if row.sheet is not total.sheet and row.relation is None and row.whole is None:
            told.setdefault(row.sheet.number, []).append(row)
    for parts in told.values():
        counts = [part.figure.best for part in parts]
        whole = sum(n for n in counts if n)
        if len(parts) > 1 and None not in counts and is_open(total.figure) and whole == stated(total.figure):
            for part in parts:
                part.relation, part.whole = "part_of", total


def _of_others(row: Row) -> bool:
    """The row takes a part of people it names itself, which no dead of another incident need be: "one of the attackers"."""
    partitive = row.figure.bond is not None and row.figure.bond.partitive
    return partitive and head_of(row.figure) not in ANYBODY and not row.figure.relation


def _completes(row: Row, part: Row) -> bool:
    """Whether "two others" are the rest of the six of whom four were just told of."""
    values = row.figure.best, part.figure.best, part.whole.figure.best if part.whole else None
    return None not in values and sum(v for v in values[:2] if v) == values[2]


def _answers(row: Row, earlier: list[Row]) -> bool:
    """Another speaker's count of what the sentence just told ("55 soldiers, the rebels said; the army confirmed 13 deaths")."""
    return any(
        e.sheet is row.sheet and e.claimant and row.claimant and not same_speaker(e.claimant, row.claimant)
        for e in earlier[-3:]
        if e is not row
    )


def _holds(total: Row, part: Row) -> bool:
    """The row may be the whole that "two children were among the dead" speaks of: people of any kind, and more of them."""
    value, whole = stated(part.figure), stated(total.figure)
    return total is not part and is_open(total.figure) and (value is None or whole is None or value <= whole)


def _sums_up(row: Row, earlier: list[Row]) -> bool:
    """The row gives the sum of what its incident counted so far ("a commander and two aides ... all three")."""
    if (
        not 1 < len(earlier) <= _SUMMED
        or row.relation is not None
        or any(e.relation or e.sheet is row.sheet or _elsewhere(row, e) for e in earlier)
    ):
        return False
    first = earlier[0]
    if any(e.sheet.source != first.sheet.source and not told_apart(e, first) for e in earlier[1:]):
        return False  # six by one report and five by another are two counts of the same people
    values = [e.figure.best for e in earlier]
    whole = row.figure.low if row.figure.qualifier == "at_least" else row.figure.best
    return whole is not None and None not in values and sum(v for v in values if v) == whole


def _elsewhere(row: Row, other: Row) -> bool:
    """The two sentences name places, and none in common."""
    here, there = {p.name for p in row.sheet.places}, {p.name for p in other.sheet.places}
    return bool(here) and bool(there) and here.isdisjoint(there)


_ABROAD = frozenset("crossed crossing border borders neighbouring neighboring abroad".split())
_ANEW = frozenset(("verified", "confirmed", "corroborated"))
_HURT = frozenset(("wounded", "injured"))
_LEAVING_OUT = frozenset(("not", "neither", "besides"))
_SUMMED = 6  # rows that a later figure may sum up


def _set_under(row: Row, total: Row) -> None:
    """Relate a row to the first total of its incident, where the words allow it."""
    value, whole = row.figure.best, total.figure.best or total.figure.least or total.figure.low
    value = row.figure.low if value is None and _of_the_worst(row) else value
    if value is None or whole is None or value >= whole or not _one_speaker(row, total):
        return
    if row.sheet.source == total.sheet.source and in_two_districts(row.sheet, total.sheet):
        return
    if row.sheet is not total.sheet and told_days_after(row.sheet, row.figure.start):
        return  # "the driver was shot two weeks after the raid"
    if value == 1 and _nth(row) > whole:  # "a third man" after two
        row.relation, row.whole = "adds_to", total
        return
    if told_apart(row, total) or (row.figure.bond and row.figure.bond.adding):
        return
    words = row.sheet.words
    at = row.sheet.token_at(row.figure.start)
    if at and words[at - 1] in _ANEW:
        return  # "verified 27 deaths": another count of the same
    if row.figure.harm == "killed" and row.sheet is not total.sheet and head_of(row.figure) in _HURT:
        return  # "three of the wounded died": dead since the toll was told
    if row.figure.harm == "displaced" and not _ABROAD.isdisjoint(words):
        return  # who crossed a border may be counted apart from who fled within it
    if not EXCLUDED.isdisjoint(words) and not _LEAVING_OUT.isdisjoint(words):
        row.relation, row.whole = "adds_to", total
    elif not EARLIER.isdisjoint(words) and value > 1:
        if total.relation in (None, "total", "updates"):  # an earlier count, told after the newer one
            total.relation, total.whole = "updates", row
    elif row.sheet is total.sheet:
        if total.relation == "updates" and row.figure.start > total.figure.start:
            row.relation, row.whole = "part_of", total
    elif is_open(total.figure) or head_of(row.figure) == head_of(total.figure):
        row.relation, row.whole = "part_of", total


def _of_the_worst(row: Row) -> bool:
    """The sentence opens with one deed of several: "In the bloodiest raid, ... killed at least 14"."""
    first = row.sheet.words[: row.sheet.token_at(row.figure.start)][:_OPENING]
    return first[:2] == ["in", "the"] and not _WORST.isdisjoint(first)


_WORST = frozenset("deadliest worst bloodiest biggest heaviest first second third".split())
_OPENING = 4  # tokens


def _nth(row: Row) -> int:
    """2 or more of "a second man", "a third suspect"; else 0."""
    words = phrase_of(row.figure).lower().split()
    return ORDINALS.get(words[1], 0) if len(words) > 1 and words[0] == "a" else 0


def _of_counted(row: Row) -> bool:
    """The row is a part of people whom its sentence counts and says no harm of: "72 people were being treated, 14 of them in
    critical condition" rivals nobody's count of the injured.
    """
    figure, counts = row.figure, row.sheet.figures
    if figure.bond is None or not figure.bond.partitive or figure.best is None:
        return False
    whole = next((f for f in reversed(counts) if f.start < figure.start and f.kind == "count"), None)
    return whole is not None and whole.harm is None and whole.best is not None and whole.best > figure.best


def _one_speaker(row: Row, total: Row) -> bool:
    """One speaker, a silent one, or words that take up the dead of the total ("two of the dead")."""
    if not row.claimant or not total.claimant or same_speaker(row.claimant, total.claimant):
        return True
    if _of_counted(row) or release_of(row.figure, row.sheet) is not None:
        return True
    held = row.figure.harm in ("detained", "abducted")  # whom each side took is what they quarrel about
    if (
        not held
        and is_open(total.figure)
        and not is_open(row.figure)
        and population(phrase_of(row.figure)) == "unknown"
    ):
        return True  # rescue workers, farmers: among the dead by any count; who was a fighter is for the speakers
    taken_up = phrase_of(row.figure).lower().split()
    return (bool(taken_up) and taken_up[0] == "the" and taken_up[-1] in ANYBODY) or not EARLIER.isdisjoint(
        row.sheet.words
    )
