"""A brief as one flat table: a row for each casualty count, and one for each event that no count belongs to.

Names of columns follow ACLED where it has the column. Numbers are those the words state; a blank is "not stated", never 0.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from summarizer.render.acled import EVENT_TYPE, GEO_PRECISION, disorder_type, time_precision
from summarizer.render.inert import cell
from summarizer.render.marks import Marks
from summarizer.schemas.record import record
from summarizer.schemas.records import Brief, Casualty, Evidence, KeyEvent, When, Where


@record(slots=True)
class Line:
    """What one row of the table is made from."""

    brief: Brief
    event: KeyEvent | None
    row: Casualty | None
    disputed: bool = False

    @property
    def when(self) -> When | None:
        """The count's own time, else its event's."""
        return (self.row.when if self.row else None) or (self.event.when if self.event else None)

    @property
    def where(self) -> Where | None:
        """The count's own place, else its event's."""
        return (self.row.where if self.row else None) or (self.event.where if self.event else None)

    @property
    def evidence(self) -> list[Evidence]:
        """What the count rests on, else its event."""
        return self.row.evidence if self.row else self.event.evidence if self.event else []


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    hashtag: str
    """HXL 1.1: hashtag and attributes."""
    value: Callable[[Line], object]


def _of_event(read: Callable[[KeyEvent], object]) -> Callable[[Line], object]:
    return lambda line: read(line.event) if line.event else None


def _of_row(read: Callable[[Casualty], object]) -> Callable[[Line], object]:
    return lambda line: read(line.row) if line.row else None


def _date(line: Line) -> object:
    return line.when.start if line.when and line.when.start else None


def _actors(event: KeyEvent, brief: Brief) -> str:
    names = {actor.id: actor.name for actor in brief.actors}
    return "; ".join(names[actor] for actor in event.actors if actor in names)


def _claimant(line: Line, field: str) -> object:
    claimant = line.row.claimant if line.row else line.event.claimant if line.event else None
    return getattr(claimant, field) if claimant else None


def _source(line: Line, field: str) -> object:
    first = next((q.source for q in line.evidence if 0 <= q.source < len(line.brief.sources)), None)
    return getattr(line.brief.sources[first], field) if first is not None else None


COLUMNS: tuple[Column, ...] = (
    Column("event_id", "#event+id", _of_event(lambda e: e.id)),
    Column("event_date", "#date+start", _date),
    Column("event_date_end", "#date+end", lambda x: x.when.end if x.when and x.when.end else _date(x)),
    Column("date_as_reported", "#date+text", lambda x: x.when.text if x.when else None),
    Column(
        "time_precision",
        "#date+precision+code",
        lambda x: time_precision(x.when),
    ),
    Column("disorder_type", "#event+type+disorder", _of_event(lambda e: disorder_type(e.type))),
    Column("event_type", "#event+type", _of_event(lambda e: EVENT_TYPE.get(e.type))),
    Column("sub_event_type", "#event+type+sub", _of_event(lambda e: None if e.type == "not stated" else e.type)),
    Column("actors", "#org+name+list", lambda x: _actors(x.event, x.brief) if x.event else None),
    Column("location", "#loc+name", lambda x: x.where.text if x.where else None),
    Column("geo_precision", "#loc+precision+code", lambda x: GEO_PRECISION[x.where.precision] if x.where else None),
    Column("notes", "#event+description", _of_event(lambda e: e.what)),
    Column("count_id", "#affected+id", _of_row(lambda r: r.id)),
    Column("harm", "#affected+type", _of_row(lambda r: r.harm)),
    Column("figure_as_reported", "#affected+text", _of_row(lambda r: r.figure.text)),
    Column("low", "#affected+num+min", _of_row(lambda r: r.figure.low)),
    Column("best", "#affected+num", _of_row(lambda r: r.figure.best)),
    Column("high", "#affected+num+max", _of_row(lambda r: r.figure.high)),
    Column("qualifier", "#affected+qualifier", _of_row(lambda r: r.figure.qualifier)),
    Column("victims", "#affected+description", _of_row(lambda r: r.victims)),
    Column("population", "#affected+population", _of_row(lambda r: r.population)),
    Column("demographics", "#affected+demographics+list", _of_row(lambda r: "; ".join(r.demographics))),
    Column("claimant", "#meta+claimant+name", lambda x: _claimant(x, "name")),
    Column("claimant_type", "#meta+claimant+type", lambda x: _claimant(x, "type")),
    Column("speech", "#meta+claimant+speech", lambda x: _claimant(x, "speech")),
    Column("attributed_to", "#cause+name", _of_row(lambda r: r.attributed_to)),
    Column("relation", "#affected+relation", _of_row(lambda r: r.relation)),
    Column("part_of", "#affected+relation+id", _of_row(lambda r: r.part_of)),
    Column("disputed", "#status+disputed", lambda x: ("yes" if x.disputed else "no") if x.row else None),
    Column("verdict", "#status+verdict", _of_row(lambda r: r.verdict)),
    Column("source", "#meta+source", lambda x: _source(x, "publisher") or _source(x, "name")),
    Column("source_date", "#date+reported", lambda x: _source(x, "published")),
    Column("source_url", "#meta+url", lambda x: _source(x, "url")),
    Column("sentences", "#meta+evidence+code", lambda x: " ".join(str(q.sentence) for q in x.evidence)),
    Column("evidence", "#meta+evidence+text", lambda x: " … ".join(q.text for q in x.evidence)),
)


def lines_of(brief: Brief) -> list[Line]:
    """Casualty counts in the brief's order, then the events that none belongs to."""
    events = {event.id: event for event in brief.key_events}
    marks = Marks(brief)
    lines = [
        Line(brief, events.get(row.event or ""), row, disputed="disputed" in marks.of_row(row, f"casualties[{i}]"))
        for i, row in enumerate(brief.casualties)
    ]
    counted = {row.event for row in brief.casualties}
    return [*lines, *(Line(brief, event, None) for event in brief.key_events if event.id not in counted)]


def cells(line: Line) -> list[str]:
    """The row's cells, none of them a formula."""
    return [_cell(column.value(line)) for column in COLUMNS]


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return f"{value:f}"
    return cell(str(value))
