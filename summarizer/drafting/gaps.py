"""What the reports do not say: the fields a recorder needs and cannot fill from them (domain rules, section 9)."""

from summarizer.drafting.casualties.people import phrase_of, population
from summarizer.drafting.casualties.row import Row
from summarizer.drafting.disputes.disputes import says_unverified
from summarizer.drafting.lexicon.groups import ARMED_WORDS
from summarizer.drafting.reading.sheet import Sheet
from summarizer.schemas.records import Draft, When
from summarizer.text.bundle import Bundle

_ROWS = 200  # rows looked at: keeps the work linear
_LARGE = 20
_LEAST = 2


def draft_gaps(bundle: Bundle, sheets: list[Sheet], rows: list[Row], draft: Draft) -> list[str]:
    """One line for each thing not known, the gravest first."""
    return [
        *_harms(rows),
        *_inclusion(rows),
        *_status_of_the_dead(sheets, rows, draft),
        *_scene(draft),
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
    """A vague total beside counts of the same people by the same side: whether it includes them."""
    lines = []
    for row in rows:
        figure = row.figure
        if figure.qualifier != "vague" or not figure.least or figure.least < _LARGE:
            continue
        people = population(phrase_of(figure))
        speakers = {r.claimant for r in rows[:_ROWS] if r.incident is row.incident}
        inside = [
            r.figure.text
            for r in rows[:_ROWS]
            if r is not row
            and r.figure.harm == figure.harm
            and r.figure.best is not None
            and r.figure.best >= _LEAST
            and r.relation != "part_of"
            and r.claimant in speakers
            and people == population(phrase_of(r.figure)) != "unknown"
        ]
        if inside:
            lines.append(f"Whether “{figure.text}” includes {_listed(inside[:3])}: not stated.")
    return lines


def _listed(words: list[str]) -> str:
    quoted = [f"“{w}”" for w in words]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"


def _status_of_the_dead(sheets: list[Sheet], rows: list[Row], draft: Draft) -> list[str]:
    """Asked only where there may have been combatants: reports of a war, and no dead of an earthquake or a march."""
    told = [c for c in draft.casualties if c.harm == "killed" and c.event is not None]
    unarmed = bool(told) and all(draft.key_events[c.event or 0].type in _NO_COMBAT for c in told)
    dead = [r for r in rows if r.figure.harm == "killed" and r.relation != "part_of"]
    if unarmed or not dead or all(ARMED_WORDS.isdisjoint(sheet.vocabulary) for sheet in sheets):
        return []
    if all(population(phrase_of(r.figure)) == "unknown" for r in dead):
        return ["Whether the dead were civilians or combatants: not stated."]
    return []


_NO_COMBAT = ("Natural hazard", "Excessive force against protesters", "Protest with intervention", "Mob violence")
_NO_DOER = ("Natural hazard", "Agreement", "Other", "Peaceful protest", "Arrests", "Change to group/activity")
"""Types of events for which nobody is asked to answer."""


def _scene(draft: Draft) -> list[str]:
    """Place, day and agent of the first event, where people were harmed in it."""
    if not draft.key_events:
        return []
    event = draft.key_events[0]
    rows = [row for row in draft.casualties if row.event == 0 and row.harm in ("killed", "injured", "abducted")]
    if not rows or event.type == "Natural hazard":
        return []
    missing = [word for word, value in (("Where", event.where), ("When", event.when)) if not value]
    lines = [f"{' and '.join(missing)} the first event happened: not stated."] if missing else []
    if event.type in _NO_DOER or any(d.kind == "responsibility" for d in draft.disputed_claims):
        return lines  # who was responsible is disputed, and the page shows by whom
    acting = any(a.role in _DOERS and not set(a.cites).isdisjoint(event.cites) for a in draft.actors)
    if not event.actors and not acting and not any(row.attributed_to for row in rows):
        lines.append("Who was responsible for the first event: not stated.")
    return lines


_DOERS = frozenset(("perpetrator", "alleged_perpetrator", "fighting"))
"""Roles of those who may have done it."""


def _verification(sheets: list[Sheet], rows: list[Row]) -> list[str]:
    if not rows or any(says_unverified(sheet) for sheet in sheets):
        return []
    return ["Independent verification of the figures: none stated."]


def _dates(bundle: Bundle, sheets: list[Sheet]) -> list[str]:
    if any(source.published for source in bundle.sources):
        return []
    if any(_is_full(date.when) for sheet in sheets for date in sheet.dates):
        return []
    return ["The year: no date in the report states it."]


def _is_full(when: When) -> bool:
    """The words fix a day with its year."""
    return when.start is not None and when.start == when.end
