"""Counts of one report that a later report of the same event has gone beyond: what a text of today must not give as the toll.

The rules engine finds them for its own brief; the check asks it, so that both hold the same count for the current one.
"""

from collections.abc import Mapping
from decimal import Decimal

from summarizer.text.bundle import Bundle


def outdated_counts(bundle: Bundle) -> Mapping[tuple[int, int], Decimal | None]:
    """Report and start of each outdated count -> the number that holds now. Empty for a single report."""
    if len(bundle.sources) < 2:
        return {}
    from summarizer.drafting.casualties.casualties import find_rows
    from summarizer.drafting.casualties.folding import stated
    from summarizer.drafting.casualties.newer import renewed
    from summarizer.drafting.incidents.incidents import find_incidents
    from summarizer.drafting.reading.sheet import read_sheets

    sheets = read_sheets(bundle)
    rows = find_rows(sheets, find_incidents(sheets))
    found = {}
    for old, newest in renewed(rows):
        number = stated(old.figure)
        for sheet in old.sheets:  # the title gives it too
            for figure in sheet.figures:
                if figure.harm == old.figure.harm and stated(figure) == number and number is not None:
                    found[sheet.source, figure.start] = stated(newest.figure)
    return found
