"""The rows of harm done to people: one a reported figure and speaker, repeats folded, parts under their whole.

News is an inverted pyramid: the lead gives the toll, the body tells of it again and of its parts. So within one
incident a later equal figure is the same figure, a later smaller one of the same people is part of the first, and a
count takes the place of a vague word for the same people (domain rules, section 4).
"""

from summarizer.drafting.casualties.columns import column_of, sum_up
from summarizer.drafting.casualties.folding import fold, repeats
from summarizer.drafting.casualties.nesting import nest, relate
from summarizer.drafting.casualties.people import demographics, phrase_of, population
from summarizer.drafting.casualties.row import Row
from summarizer.drafting.incidents.blame import blamed
from summarizer.drafting.incidents.incidents import Incidents
from summarizer.drafting.incidents.scene import where_of
from summarizer.drafting.incidents.timing import when_of
from summarizer.drafting.lexicon.roles import PRONOUNS
from summarizer.drafting.reading.sheet import Sheet
from summarizer.schemas.records import DraftCasualty, Figure
from summarizer.text.harm.echoes import echoes

_REACH = 80  # rows looked back at: keeps the work linear


def find_rows(sheets: list[Sheet], incidents: Incidents) -> list[Row]:
    """Every asserted harm figure of the reports, repeats folded, in order of first mention.

    A figure that its own sentence says is replaced ("rose from 17 to 23") is no row.
    """
    rows: list[Row] = []
    by_start: dict[tuple[int, int], Row] = {}
    replaced = {
        (sheet.source, f.part_of): f
        for sheet in sheets
        for f in sheet.figures
        if f.relation == "updates" and f.part_of is not None
    }
    old: dict[tuple[int, int], Figure] = {}
    for sheet in sheets:
        for figure in sheet.figures:
            key = (sheet.source, figure.start)
            if key in replaced:
                old[key] = figure
            elif counts_as_row(figure):
                by_start[key] = _row(figure, sheet, incidents, rows)
    for row in rows:
        _tell_later(row, sheets)
    for i, row in enumerate(rows):
        relate(row, by_start, rows[max(0, i - _REACH) : i], old)
    silent = echoes(row.figure for row in rows)
    rows = [row for row in rows if id(row.figure) not in silent]
    sum_up(rows)
    nest(rows)
    return rows


def _row(figure: Figure, sheet: Sheet, incidents: Incidents, rows: list[Row]) -> Row:
    """The row of a figure: a new one, or the one it repeats."""
    claimant = figure.claimant.name if figure.claimant and figure.claimant.name.lower() not in PRONOUNS else None
    row = Row(figure, sheet, incidents.of(figure, sheet), [sheet], claimant=claimant)
    row.passing = id(figure) in incidents.strays
    row.column = column_of(row)
    twin = next((r for r in reversed(rows[-_REACH:]) if repeats(row, r)), None)
    if twin is None:
        rows.append(row)
        return row
    fold(twin, row)
    return twin


def _tell_later(row: Row, sheets: list[Sheet]) -> None:
    """Let a row rest on the later sentence too that tells the harm: "four men opened fire; the patrol killed both pairs"."""
    told = row.figure.bond.told_in if row.figure.bond else None
    if told is None:
        return
    at = row.sheet.number
    later = next((s for s in sheets[at : at + _LATER] if s.source == row.sheet.source and s.index == told), None)
    if later is not None and all(s is not later for s in row.sheets):
        row.sheets.append(later)


_LATER = 5


def counts_as_row(figure: Figure) -> bool:
    """Harm done, or said not to have been done, to people, and asserted."""
    return figure.harm is not None and (figure.bond is None or figure.bond.modality == "asserted")


def draft_casualties(rows: list[Row], events: dict[int, int]) -> list[DraftCasualty]:
    """The draft's rows; `events` gives the index of each incident (by identity) among the draft's events."""
    at = {id(row): i for i, row in enumerate(rows)}
    drafted = []
    for row in rows:
        figure = row.figure
        assert figure.harm is not None
        people = phrase_of(figure)
        blame = blamed(figure, row.sheet, row.incident)
        cites = [row.sheet.number, *(s.number for s in row.sheets if s is not row.sheet)]
        if blame and blame.cite is not None and blame.cite not in cites:
            cites.append(blame.cite)
        drafted.append(
            DraftCasualty(
                harm=figure.harm,
                figure=figure.text,
                victims=row.named or people or None,
                population=population(people),
                demographics=demographics(people),
                claimant=row.claimant,
                attributed_to=blame.words if blame else None,
                event=events.get(id(row.incident)),
                when=when_of(figure.start, row.sheet, row.incident, figure=figure),
                where=(figure.bond and figure.bond.place)
                or where_of(figure.start, row.sheet, row.incident, passing=row.passing),
                relation=row.relation,
                part_of=at.get(id(row.whole)) if row.whole else None,
                cites=cites,
            )
        )
    return drafted
