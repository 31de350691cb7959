"""A count of one report that a later report of the same event has replaced: "at least 12", and 23 the next day.

An update over time is no dispute (domain rules, sections 4 and 6): the newer count holds, the older stands under it. What
each side of a conflict counts for itself replaces nobody else's count, whatever the day.
"""

from summarizer.drafting.casualties.apart import told_apart
from summarizer.drafting.casualties.folding import stated
from summarizer.drafting.casualties.people import head_of, is_open, may_be_same
from summarizer.drafting.casualties.row import Row
from summarizer.drafting.reading.claims import same_speaker


def renew(row: Row, earlier: list[Row]) -> Row | None:
    """The newer of two counts of two reports, the older set under it; None where neither takes the other's place."""
    near = earlier[-_REACH:]
    others = [e for e in near if e.sheet.source != row.sheet.source]
    if not others:
        return None
    replaced = {id(e.whole) for e in near if e.relation == "updates"}
    standing = [e for e in others if id(e) not in replaced]
    older = [e for e in standing if replaces(row, e)] if row.whole is None else []
    if older and _put_over(row, max(reversed(older), key=lambda e: (_one_voice(row, e), e.relation is not None))):
        return row
    newer = next((e for e in reversed(standing) if replaces(e, row)), None)
    if newer is not None:
        _file_under(newer, row)
    return newer


def keep_in_total(rows: list[Row]) -> None:
    """Set "11 more bodies, bringing the toll to 42" under the 42, where that count is an update and no longer a bare sum."""
    sums = {r.sheet.number: r for r in rows if r.figure.relation == "total" and r.relation == "updates"}
    for row in rows:
        whole = sums.get(row.sheet.number)
        if whole is None or row.whole is not None or row.relation is not None or row.figure.start > whole.figure.start:
            continue
        if row.figure.harm == whole.figure.harm and _adds(row) and not _goes_back(whole, row):
            row.relation, row.whole = "part_of", whole


def _adds(row: Row) -> bool:
    """ "Seven more bodies": no toll of its own, as "20 others missing" beside the dead is."""
    return row.figure.bond is not None and row.figure.bond.adding and head_of(row.figure) not in _OTHERS


def _file_under(newest: Row, row: Row) -> None:
    """Set an older count where it belongs among those that the newest replaced."""
    chain = [newest, *_older_than(newest)]
    at = next((i for i, other in enumerate(chain[1:]) if replaces(row, other)), len(chain) - 1)
    next_older = chain[at + 1] if at + 1 < len(chain) else None
    if next_older is not None and row.whole is None:
        _put_over(row, next_older)
    if next_older is None or row.whole is next_older:
        _put_over(chain[at], row)


def _put_over(newer: Row, older: Row) -> bool:
    """Let a count take the place of an older one; False where that one goes back to it, so that none stands under itself."""
    if _goes_back(older, newer):
        return False
    newer.relation, newer.whole = "updates", older
    return True


def _goes_back(row: Row, goal: Row) -> bool:
    """Whether a row is another, or stands under it through whatever rows."""
    back: Row | None = row
    seen: set[int] = set()
    while back is not None and id(back) not in seen:
        if back is goal:
            return True
        seen.add(id(back))
        back = back.whole
    return False


def _older_than(row: Row) -> list[Row]:
    """The rows that a row replaced, and those that these did, from the newest on."""
    found: list[Row] = []
    while row.relation == "updates" and row.whole is not None and all(row.whole is not f for f in found[-_REACH:]):
        row = row.whole
        found.append(row)
    return found


def replaces(new: Row, old: Row) -> bool:
    """Whether `new`, of another report of the event, gives the count that holds now in place of `old`.

    It is larger, or says itself that it rose or was revised; and it is told on a later day, by the same speaker, or as an
    update.
    """
    if new.sheet.source == old.sheet.source or new.figure.harm != old.figure.harm or new.incident is not old.incident:
        return False
    if _adds(new) or _adds(old):
        return False
    if new.sheet.heading or not {new.relation, old.relation} <= _WHOLES or not _of_the_same(new, old):
        return False
    if new.relation is None and told_apart(new, old):
        return False  # "a second day of shelling killed 14", after nine on the first
    number, before = stated(new.figure), stated(old.figure)
    if number is None or (before is None and old.figure.qualifier != "vague"):
        return False
    same = _one_voice(new, old)
    if not same and _of_a_side(new) != _of_a_side(old):
        return False
    risen = new.relation == "updates"
    days = new.sheet.document.published, old.sheet.document.published
    if days[0] and days[1] and days[0] < days[1]:
        return False
    later = bool(days[0] and days[1] and days[0] > days[1])
    if before is None:  # a number says more than "dozens", whoever gives it
        return number >= (old.figure.least or 0)
    if number < before or (number == before and not later):
        return risen or (later and new.figure.harm == "missing")  # who was missing is found
    return later or risen or (same and new.sheet.source > old.sheet.source)


def replaced_abroad(rows: list[Row]) -> set[int]:
    """The rows, by identity, in whose place another report put a newer count."""
    return {id(old) for old, _ in renewed(rows)}


def renewed(rows: list[Row]) -> list[tuple[Row, Row]]:
    """Each count that another report has gone beyond, by a newer one or by a sum, with the count that holds now."""
    newer = {id(row.whole): row for row in rows if row.relation == "updates" and row.whole is not None}
    found = []
    for row in rows:
        summed = row.whole if row.relation == "part_of" and is_open(row.figure) else None
        now = summed if summed is not None and summed.sheet.source != row.sheet.source else row
        for _ in rows:
            if id(now) not in newer:
                break
            now = newer[id(now)]
        if now.sheet.source != row.sheet.source:
            found.append((row, now))
    return found


def _one_voice(new: Row, old: Row) -> bool:
    return bool(new.claimant and old.claimant and same_speaker(new.claimant, old.claimant))


def _of_the_same(new: Row, old: Row) -> bool:
    """Both count everybody harmed, or people of one kind."""
    anybody = [is_open(row.figure) or head_of(row.figure) in _OTHERS for row in (new, old)]
    if any(anybody):
        return all(anybody)
    return head_of(new.figure) == head_of(old.figure) and may_be_same(new.figure, old.figure)


def _of_a_side(row: Row) -> str:
    """Who counts, where it is a party to the conflict; else nobody in particular."""
    claimant = row.figure.claimant
    return claimant.name if claimant and claimant.type in _PARTIES else ""


_REACH = 40  # counts looked back at: keeps the work linear
_OTHERS = ("other", "others")
_WHOLES = {None, "total", "updates"}
_PARTIES = ("party_to_conflict", "military")
