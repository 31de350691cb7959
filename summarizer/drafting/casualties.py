"""The rows of harm done to people: one a reported figure and speaker, repeats folded, parts under their whole.

News is an inverted pyramid: the lead gives the toll, the body tells of it again and of its parts. So within one
incident a later equal figure is the same figure, a later smaller one of the same people is part of the first, and a
count takes the place of a vague word for the same people (domain rules, section 4).
"""

from dataclasses import dataclass, field

from summarizer.drafting.blame import blamed
from summarizer.drafting.claims import same_speaker
from summarizer.drafting.incidents import Incident, Incidents
from summarizer.drafting.lexicon_actors import ANYBODY
from summarizer.drafting.lexicon_disputes import EARLIER, EXCLUDED
from summarizer.drafting.people import demographics, head_of, is_open, may_be_same, phrase_of, population
from summarizer.drafting.scene import when_of, where_of
from summarizer.drafting.sheet import Sheet
from summarizer.schemas.records import DraftCasualty, Figure
from summarizer.schemas.terms import Relation


@dataclass(slots=True)
class Row:
    """A reported figure and the sentences that give it."""

    figure: Figure
    sheet: Sheet
    incident: Incident
    sheets: list[Sheet] = field(default_factory=list)
    relation: Relation | None = None
    whole: "Row | None" = None
    """The row it is part of, adds to or updates."""
    claimant: str | None = None
    dropped: bool = False


def find_rows(sheets: list[Sheet], incidents: Incidents) -> list[Row]:
    """Every asserted harm figure of the reports, repeats folded, in order of first mention."""
    rows: list[Row] = []
    by_figure: dict[int, Row] = {}
    by_start: dict[tuple[int, int], Row] = {}
    for sheet in sheets:
        for figure in sheet.figures:
            if not counts_as_row(figure):
                continue
            claimant = figure.claimant.name if figure.claimant else None
            row = Row(figure, sheet, incidents.of(figure, sheet), [sheet], claimant=claimant)
            twin = next((r for r in reversed(rows[-_REACH:]) if not r.dropped and _repeats(row, r)), None)
            if twin:
                _fold(twin, row)
                row = twin
            else:
                rows.append(row)
            by_figure[id(figure)] = row
            by_start[sheet.source, figure.start] = row
    for row in rows:
        _relate(row, by_start)
    _nest(rows)
    return [row for row in rows if not row.dropped]


def counts_as_row(figure: Figure) -> bool:
    """Harm done, or said not to have been done, to people, and asserted."""
    return figure.harm is not None and (figure.bond is None or figure.bond.modality == "asserted")


def _value(figure: Figure) -> object:
    """The number the words state, bounds apart; None for a vague word."""
    if figure.qualifier == "vague":
        return None
    if figure.best is not None:
        return figure.best
    if figure.low is not None:
        return figure.low - 1 if figure.qualifier == "more_than" else figure.low
    return figure.high


def _repeats(new: Row, old: Row) -> bool:
    """`new` gives the figure of `old` again."""
    a, b = new.figure, old.figure
    if a.harm != b.harm or not may_be_same(a, b):
        return False
    if new.sheet is old.sheet and not (a.qualifier == b.qualifier == "none_reported"):
        return False
    if a.relation == "adds_to" or (new.claimant and old.claimant and not same_speaker(new.claimant, old.claimant)):
        return False
    if _same_number(a, b):
        if new.incident is old.incident:
            return a.best != 1 or _same_person(new, old)
        return bool(a.best and a.best >= _DISTINCT and head_of(a) == head_of(b))
    if new.incident is not old.incident:
        return False
    if not (old.sheet.heading or _same_scope(new.sheet, old.sheet)):
        return False
    return _refines(a, b) or _refines(b, a)


def _same_number(a: Figure, b: Figure) -> bool:
    if a.qualifier == b.qualifier == "vague":
        return a.low == b.low and (a.low is not None or head_of(a) == head_of(b))
    return _value(a) is not None and _value(a) == _value(b)


def _same_scope(new: Sheet, old: Sheet) -> bool:
    """The later sentence names no place and no day of its own, within which fewer people may be counted."""
    known = {p.name for p in old.places}
    return all(p.name in known for p in new.places) and (not new.dates or bool(old.dates))


def _same_person(new: Row, old: Row) -> bool:
    """Two single victims of one incident are one unless both are named otherwise, or both are new in the telling."""
    if old.sheet.heading or new.sheet.heading or head_of(new.figure) == head_of(old.figure):
        return True
    first, second = (
        {n.key for n in r.sheet.names if n.kind == "person" and n.text in phrase_of(r.figure)} for r in (old, new)
    )
    if first and second:
        return not first.isdisjoint(second)
    if second and not first:
        return abs(new.sheet.number - old.sheet.number) <= _NEXT
    opening = phrase_of(new.figure).split(" ", 1)[0].lower()
    return opening in ("the", "he", "she", "him", "his", "her")


_REACH = 80  # rows looked back at: keeps the work linear
_NEXT = 2  # sentences within which a name takes up "a commander"
_DISTINCT = 10  # from here on an equal count of the same people is hardly a coincidence


def _refines(count: Figure, vague: Figure) -> bool:
    """`count` gives the number of what `vague` only names."""
    stated = count.best or count.low
    if vague.qualifier != "vague" or count.qualifier == "vague" or stated is None:
        return False
    if head_of(count) != head_of(vague) and head_of(vague):
        return False
    return stated > 1 and (vague.low is None or stated * 2 >= vague.low)


def _fold(old: Row, new: Row) -> None:
    """Keep one row for both: the fuller wording, both places, the speaker that is named."""
    if all(s is not new.sheet for s in old.sheets):
        old.sheets.append(new.sheet)
    if (not new.sheet.heading, _fullness(new.figure)) > (not old.sheet.heading, _fullness(old.figure)):
        old.figure, old.sheet = new.figure, new.sheet
    old.claimant = old.claimant or new.claimant


def _fullness(figure: Figure) -> int:
    """How much the wording tells: a count before a vague word, people named, a bound kept, a speaker."""
    return (
        8 * (figure.qualifier != "vague")
        + 4 * bool(phrase_of(figure))
        + 2 * (figure.qualifier not in ("exact", "vague"))
        + bool(figure.claimant)
    )


def _relate(row: Row, by_start: dict[tuple[int, int], Row]) -> None:
    """What the grammar said of the figure: part of, adds to, updates."""
    figure = row.figure
    if figure.relation in (None, "total"):
        row.relation = figure.relation
        return
    other = by_start.get((row.sheet.source, figure.part_of)) if figure.part_of is not None else None
    if other is row:
        return
    row.relation = figure.relation
    row.whole = other
    if figure.relation == "updates" and other is not None:
        other.dropped = True
        row.whole = None
    elif figure.relation == "part_of" and other is None:
        row.relation = None


def _nest(rows: list[Row]) -> None:
    """Set smaller later figures of the same people under the first total of their incident, older counts under newer."""
    totals: dict[tuple[int, str], Row] = {}
    for row in rows:
        if row.dropped or row.figure.harm is None:
            continue
        key = (id(row.incident), row.figure.harm)
        total = totals.get(key)
        if total is None:
            if (row.figure.best or row.figure.low or 0) > 1 and row.whole is None:
                totals[key] = row
        elif row.relation is None:
            _set_under(row, total)


def _set_under(row: Row, total: Row) -> None:
    """Relate a row to the first total of its incident, where the words allow it."""
    value, whole = row.figure.best, total.figure.best or total.figure.low
    if value is None or whole is None or value >= whole or not _one_speaker(row, total):
        return
    words = row.sheet.words
    if not EXCLUDED.isdisjoint(words) and ("not" in words or "besides" in words):
        row.relation, row.whole = "adds_to", total
    elif not EARLIER.isdisjoint(words) and value > 1:
        if total.relation in (None, "total", "updates"):  # an earlier count, told after the newer one
            total.relation, total.whole = "updates", row
    elif row.sheet is total.sheet:
        if total.relation == "updates" and row.figure.start > total.figure.start:
            row.relation, row.whole = "part_of", total
    elif is_open(total.figure) or head_of(row.figure) == head_of(total.figure):
        row.relation, row.whole = "part_of", total


def _one_speaker(row: Row, total: Row) -> bool:
    """One speaker, a silent one, or words that take up the dead of the total ("two of the dead")."""
    if not row.claimant or not total.claimant or same_speaker(row.claimant, total.claimant):
        return True
    taken_up = phrase_of(row.figure).lower().split()
    return (bool(taken_up) and taken_up[0] == "the" and taken_up[-1] in ANYBODY) or not EARLIER.isdisjoint(
        row.sheet.words
    )


def draft_casualties(rows: list[Row], events: dict[int, int]) -> list[DraftCasualty]:
    """The draft's rows; `events` gives the index of each incident (by identity) among the draft's events."""
    at = {id(row): i for i, row in enumerate(rows)}
    drafted = []
    for row in rows:
        figure = row.figure
        assert figure.harm is not None
        people = phrase_of(figure)
        drafted.append(
            DraftCasualty(
                harm=figure.harm,
                figure=figure.text,
                victims=people or None,
                population=population(people),
                demographics=demographics(people),
                claimant=row.claimant,
                attributed_to=blamed(figure, row.sheet, row.incident),
                event=events.get(id(row.incident)),
                when=when_of(figure.start, row.sheet, row.incident),
                where=where_of(figure.start, row.sheet, row.incident),
                relation=row.relation,
                part_of=at.get(id(row.whole)) if row.whole else None,
                cites=[row.sheet.number, *(s.number for s in row.sheets if s is not row.sheet)],
            )
        )
    return drafted
