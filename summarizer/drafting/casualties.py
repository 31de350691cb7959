"""The rows of harm done to people: one a reported figure and speaker, repeats folded."""

from summarizer.drafting.sheet import Sheet
from summarizer.schemas.records import DraftCasualty, Figure


def draft_casualties(sheets: list[Sheet]) -> list[DraftCasualty]:
    """A row for every harm figure that its report asserts, in text order."""
    rows: list[DraftCasualty] = []
    for sheet in sheets:
        for figure in sheet.figures:
            if figure.harm is None or (figure.bond and figure.bond.modality != "asserted"):
                continue
            row = _row(sheet, figure)
            twin = next((r for r in rows if _same(r, row)), None)
            if twin is None:
                rows.append(row)
            elif sheet.number not in twin.cites:
                twin.cites.append(sheet.number)
    return rows


def _row(sheet: Sheet, figure: Figure) -> DraftCasualty:
    assert figure.harm is not None
    bond = figure.bond
    return DraftCasualty(
        harm=figure.harm,
        figure=figure.text,
        victims=(bond.victims if bond else None) or figure.counted,
        claimant=figure.claimant.name if figure.claimant else None,
        attributed_to=bond.agent if bond else None,
        relation=figure.relation,
        cites=[sheet.number],
    )


def _same(a: DraftCasualty, b: DraftCasualty) -> bool:
    return (a.harm, a.figure.lower(), a.victims, a.claimant) == (b.harm, b.figure.lower(), b.victims, b.claimant)
