"""What the reports do not say: the fields a recorder needs and cannot fill from them (domain rules, section 9)."""

from summarizer.drafting.casualties import Row
from summarizer.drafting.disputes import says_unverified
from summarizer.drafting.people import phrase_of, population
from summarizer.drafting.sheet import Sheet
from summarizer.schemas.records import Draft
from summarizer.text.bundle import Bundle


def draft_gaps(bundle: Bundle, sheets: list[Sheet], rows: list[Row], draft: Draft) -> list[str]:
    """One line for each thing not known, the gravest first."""
    return [
        *_harms(rows),
        *_inclusion(rows),
        *_status_of_the_dead(rows),
        *_agents(draft),
        *_verification(sheets, rows),
        *_dates(bundle, sheets),
    ]


def _harms(rows: list[Row]) -> list[str]:
    stated = {row.figure.harm for row in rows}
    if not stated:
        return ["Harm to people: the report states none."]
    missing = [harm for harm in ("killed", "injured") if harm not in stated]
    return [f"Number of people {harm}: not stated." for harm in missing]


def _inclusion(rows: list[Row]) -> list[str]:
    """A vague total beside counts of the same side's dead: whether it includes them."""
    lines = []
    for row in rows:
        if row.figure.qualifier != "vague" or not row.figure.low or row.figure.low < _LARGE:
            continue
        inside = [
            r.figure.text
            for r in rows
            if r is not row
            and r.figure.harm == row.figure.harm
            and r.figure.best is not None
            and r.figure.best >= _LEAST
            and r.relation != "part_of"
            and population(phrase_of(r.figure)) == population(phrase_of(row.figure)) != "unknown"
            and _blamed(r) == _blamed(row)
        ]
        if inside:
            lines.append(
                f"Whether “{row.figure.text}” includes {' and '.join(f'“{t}”' for t in inside[:3])}: not stated."
            )
    return lines


_LARGE = 20
_LEAST = 2


def _blamed(row: Row) -> bool:
    return bool(row.figure.bond and row.figure.bond.agent)


def _status_of_the_dead(rows: list[Row]) -> list[str]:
    dead = [r for r in rows if r.figure.harm == "killed" and r.relation != "part_of"]
    if dead and all(population(phrase_of(r.figure)) == "unknown" for r in dead):
        return ["Whether the dead were civilians or combatants: not stated."]
    return []


def _agents(draft: Draft) -> list[str]:
    """Events with people killed for which no place or no date is given."""
    lines = []
    for i, event in enumerate(draft.key_events[:5]):
        if not any(row.event == i for row in draft.casualties):
            continue
        missing = [word for word, value in (("place", event.where), ("date", event.when)) if not value]
        if missing:
            lines.append(f"{' and '.join(missing).capitalize()} of event {i + 1}: not stated.")
    return lines


def _verification(sheets: list[Sheet], rows: list[Row]) -> list[str]:
    if not rows:
        return []
    if any(says_unverified(sheet) for sheet in sheets):
        return []
    return ["Independent verification of the figures: none stated."]


def _dates(bundle: Bundle, sheets: list[Sheet]) -> list[str]:
    if any(source.published for source in bundle.sources):
        return []
    if any(date.when.start for sheet in sheets for date in sheet.dates):
        return []
    return ["The year: no date in the report states it."]
