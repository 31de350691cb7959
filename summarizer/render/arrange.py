"""Make the page from a brief: order, speakers, marks, parts under their totals."""

from collections.abc import Sequence, Set
from decimal import Decimal

from summarizer.causes import indirect
from summarizer.render.imprint import check_of, header_of, source_line
from summarizer.render.marks import Marks, place
from summarizer.render.measures import measured
from summarizer.render.page import Dispute, Event, Item, KeyFigure, Page, Party, Row, Side
from summarizer.render.phrases import (
    casualty_heading,
    common_nouns,
    date_of,
    harm_of,
    names_speaker,
    owned_by_speaker,
    people_of,
    scene_of,
    speaker_of,
    teller_of,
    within,
    words_of,
    year_of,
)
from summarizer.render.words import ACTOR, DISPUTE, DONE_TO, POPULATION, ROLE, ROLE_NOTE, STANCE
from summarizer.schemas.records import Brief, Casualty, DisputedClaim, KeyEvent
from summarizer.schemas.terms import HARMS

KEY_FIGURES = 6
"""So many figures at the head of the page are enough; only figures with no other place on it make it more."""
_RIVALS = 2
_LEADS, _LEAST_LEADS = 3, 2
"""So many of them, and at least so many, stand for rows of the casualty table; and so many rivals of a contested one."""


def arrange(brief: Brief) -> Page:
    """The whole page of `brief`, nothing cut."""
    marks = Marks(brief)
    year = year_of(brief)
    common = common_nouns(brief)
    rows = _rows(brief, marks, year, common)
    return Page(
        title=Item(
            "title",
            brief.headline.text,
            brief.headline.evidence,
            tuple(
                m
                for m in marks.of_statement(brief.headline.text, brief.headline.evidence, "headline")
                if m != "verified"
            ),
        ),
        header=header_of(brief),
        status=brief.status,
        bottom_line=[
            Item(
                f"b{i + 1}", line.text, line.evidence, marks.of_statement(line.text, line.evidence, f"bottom_line[{i}]")
            )
            for i, line in enumerate(brief.bottom_line)
        ],
        key_figures=_key_figures(brief, rows, marks, common),
        events=[_event(event, i, marks, year, common) for i, event in enumerate(brief.key_events)],
        parties=_parties(brief),
        rows=rows,
        casualty_heading=casualty_heading(brief),
        disputes=[_dispute(dispute, i, marks) for i, dispute in enumerate(brief.disputed_claims)],
        gaps=list(brief.gaps),
        sources=[source_line(source) for source in brief.sources],
        check=check_of(brief, marks),
        findings=list(brief.findings),
    )


def _event(event: KeyEvent, index: int, marks: Marks, year: int | None, common: Set[str]) -> Event:
    speaker = None if names_speaker(event.what, event.claimant) else speaker_of(event.claimant, common)
    return Event(
        f"e{index + 1}",
        event.what.removesuffix(".") if speaker else event.what,
        event.evidence,
        marks.of_statement(event.what, event.evidence, f"key_events[{index}]"),
        speaker=speaker,
        when=date_of(event.when, year),
        exact=bool(event.when and event.when.precision == "exact"),
        where=event.where.text if event.where else "",
        type="" if event.type == "not stated" else event.type,
    )


def _parties(brief: Brief) -> list[tuple[str, list[Party]]]:
    groups: dict[str, list[Party]] = {heading: [] for heading in ROLE.values()}
    for i, actor in enumerate(brief.actors):
        notes = [*actor.aliases[:2], ACTOR[actor.type], ROLE_NOTE.get(actor.role, "")]
        party = Party(f"a{i + 1}", actor.name, actor.evidence, note="; ".join(note for note in notes if note))
        groups[ROLE[actor.role]].append(party)
    return [(heading, parties) for heading, parties in groups.items() if parties]


def _rows(brief: Brief, marks: Marks, year: int | None, common: Set[str]) -> list[Row]:
    """Rows by harm; each part, addition and superseded count right under the row it belongs to."""
    by_id = {row.id: i for i, row in enumerate(brief.casualties)}
    above: dict[int, int] = {}
    for i, row in enumerate(brief.casualties):
        other = by_id.get(row.part_of or "")
        if other is None or other == i or row.relation in (None, "total"):
            continue
        # the count that was updated stands under the one that holds now
        child, parent = (other, i) if row.relation == "updates" else (i, other)
        if not _leads_to(above, parent, child):
            above[child] = parent
    below: dict[int, list[int]] = {}
    for child, parent in above.items():
        below.setdefault(parent, []).append(child)
    ordered: list[Row] = []
    roots = [i for i in range(len(brief.casualties)) if i not in above]
    roots.sort(key=lambda i: (HARMS.index(brief.casualties[i].harm), indirect(brief.casualties[i])))
    pending = [(i, 0) for i in reversed(roots)]
    scenes: dict[int, str] = {}
    while pending:
        i, depth = pending.pop()
        row = brief.casualties[i]
        scenes[i] = scene_of(row.where, row.when, year)  # its own: the event's place and day need not be the row's
        repeated = i in above and scenes[i] == scenes[above[i]]
        ordered.append(
            Row(
                anchor=f"c{i + 1}",
                text=words_of(row.figure),
                evidence=row.evidence,
                marks=marks.of_row(row, f"casualties[{i}]"),
                speaker=teller_of(row, common),
                casualty=row,
                harm=harm_of(row),
                people=people_of(row),
                scene="" if repeated else scenes[i],
                blamed=within(owned_by_speaker(row.attributed_to or "", row), common),
                depth=depth,
                tie=_tie(row, brief.casualties[above[i]]) if i in above else "",
            )
        )
        pending.extend((child, depth + 1) for child in sorted(below.get(i, ()), reverse=True))
    return ordered


def _tie(row: Casualty, parent: Casualty) -> str:
    """How a row belongs to the one above it."""
    if parent.relation == "updates" and parent.part_of == row.id:
        return "earlier"
    if row.relation == "part_of":
        return f"of the {words_of(parent.figure)}" if parent.figure.qualifier == "exact" else "of them"
    return "and further"


def _leads_to(above: dict[int, int], start: int, goal: int) -> bool:
    """Whether going up from `start` comes to `goal`: a hostile brief may tie rows in a ring."""
    at: int | None = start
    while at is not None:
        if at == goal:
            return True
        at = above.get(at)
    return False


def _key_figures(brief: Brief, rows: Sequence[Row], marks: Marks, common: Set[str]) -> list[KeyFigure]:
    """What the head of the page speaks of and the gravest counts, then every figure with no other place on the page."""
    lines: dict[tuple[int, int], int] = {}
    for number, line in enumerate((brief.headline, *brief.bottom_line)):
        for quote in line.evidence:
            lines.setdefault((quote.source, quote.sentence), number)
    leads = [row for row in rows if row.depth == 0]
    # stable sorts, the weightiest last: rows come by harm, what the head of the page speaks of goes first
    leads.sort(key=lambda row: -_size(row.casualty))
    leads.sort(key=lambda row: HARMS.index(row.casualty.harm))
    told = {event.id: i for i, event in enumerate(brief.key_events)}
    leads.sort(key=lambda row: told.get(row.casualty.event or "", len(told)))  # the news before its background
    leads.sort(
        key=lambda row: min((lines.get((q.source, q.sentence), len(lines)) for q in row.evidence), default=len(lines))
    )
    leads = _no_twins(
        [*(row for row in leads if _size(row.casualty)), *(row for row in leads if not _size(row.casualty))]
    )
    tabled = {place(row.casualty.figure, row.evidence) for row in rows}
    others = [(i, o) for i, o in enumerate(brief.other_figures) if place(o.figure, o.evidence) not in tabled]
    room = max(_LEAST_LEADS, min(_LEADS, KEY_FIGURES - len(others)))
    # a contested count never stands at the head of the page without its rivals
    contested = {row.harm for row in leads[:room] if "disputed" in row.marks}
    rivals = [row for row in leads[room:] if row.harm in contested and "disputed" in row.marks]
    news = leads[0].casualty.event if leads else None
    leads = sorted(
        [*leads[:room], *rivals[:_RIVALS]],
        key=lambda row: (_of_another(row, news), HARMS.index(row.casualty.harm)),
    )
    figures = [
        KeyFigure(
            f"k{i + 1}",
            row.text,
            row.evidence,
            row.marks,
            row.speaker,
            about=f"{_harmed(row)} ({row.scene})" if row.scene and _of_another(row, news) else _harmed(row),
            row=row.anchor,
            figure=row.casualty.figure,
        )
        for i, row in enumerate(leads)
    ]
    for i, other in others:
        anchor = f"f{i + 1}"
        speaker = (
            None if names_speaker(other.what, other.figure.claimant) else speaker_of(other.figure.claimant, common)
        )
        figures.append(
            KeyFigure(
                anchor,
                words_of(other.figure),
                other.evidence,
                marks.of_row(other, f"other_figures[{i}]"),
                speaker,
                about=measured(other),
                row=anchor,
                figure=other.figure,
            )
        )
    return figures


def _of_another(row: Row, news: str | None) -> bool:
    """Whether the row counts people of another event than the page leads with: it then says where and when that was."""
    return bool(row.casualty.event and news and row.casualty.event != news)


def _no_twins(leads: Sequence[Row]) -> list[Row]:
    """Rows without those that say again what one before them says: the same number of people that may be the same."""
    kept: list[Row] = []
    for row in leads:
        if not any(_twins(row, other) for other in kept):
            kept.append(row)
    return kept


def _twins(a: Row, b: Row) -> bool:
    """One harm, one number, and no other people named: "16 killed" and "at least 16 people killed"."""
    if a.casualty.harm != b.casualty.harm or not _size(a.casualty) or _size(a.casualty) != _size(b.casualty):
        return False
    if a.casualty.event and b.casualty.event and a.casualty.event != b.casualty.event:
        return False
    one, other = ({w.rstrip("s") for w in row.people.casefold().split()} for row in (a, b))
    return bool(one & other) or bool(one & _ANYBODY) or bool(other & _ANYBODY) or not one or not other


_ANYBODY = frozenset(("people", "dead", "death", "other", "victim", "bodie", "not"))
"""Words for people, without their plural s, that fit whoever was harmed."""


def _harmed(row: Row) -> str:
    """ "people killed"; the harm alone where the row does not say whom it was done to."""
    if row.people.casefold().rpartition(" ")[2] in DONE_TO:
        # "deaths of illness"
        return row.people + row.harm.removeprefix("dead") if row.harm.startswith("dead of") else row.people
    said = row.people and row.people != POPULATION["unknown"] and row.casualty.harm != "casualties_unspecified"
    whose = "of " if row.people.casefold().startswith(("its ", "their ")) else ""  # "five of its fighters killed"
    return f"{whose}{row.people} {row.harm}" if said else row.harm


def _size(row: Casualty) -> Decimal:
    """For the order of key figures: the value stated, else its bound."""
    for value in (row.figure.best, row.figure.low, row.figure.high):
        if value is not None and value.is_finite():
            return value
    return Decimal(0)


def _dispute(dispute: DisputedClaim, index: int, marks: Marks) -> Dispute:
    anchor = f"d{index + 1}"
    sides = [
        Side(
            f"{anchor}p{i + 1}",
            position.statement,
            position.evidence,
            marks.of_position(f"disputed_claims[{index}].positions[{i}]"),
            speaker_of(position.claimant, note=False),
            stance=STANCE[position.stance],
            figure=position.figure,
        )
        for i, position in enumerate(dispute.positions)
    ]
    told = dispute.verification
    verification = Item(f"{anchor}v", told.text, told.evidence) if told else None
    return Dispute(anchor, dispute.issue, DISPUTE[dispute.kind], sides, verification)
