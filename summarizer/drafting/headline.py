"""The title of the page: the first report's own, or what its lead says happened, as one whole statement with its harm."""

from summarizer.drafting.casualties.newer import renewed
from summarizer.drafting.casualties.row import Row
from summarizer.drafting.lexicon.events import FAMILIES, VIOLENT
from summarizer.drafting.lines import lead_of
from summarizer.drafting.reading.sheet import Sheet
from summarizer.drafting.reading.wording import body_of, body_span, glued_headline, sentence_case, shorten, statements
from summarizer.schemas.records import DraftLine
from summarizer.text.bundle import Bundle

_LENGTH = 120  # characters of a title
_FURTHER = 170  # characters up to which it goes on to the deed or the harm that it would lose
_TOLLS = frozenset(("kill", "loss"))
_ACTS = VIOLENT | {"hazard", "protest", "disrupt"}


def draft_headline(bundle: Bundle, sheets: list[Sheet], rows: list[Row]) -> DraftLine:
    """The first report's own title; where it has none its lead, cut where a clause ends.

    Where a later report has a newer count in place of the one in that line, the later report's.
    """
    line = _headline_of(0, bundle, sheets)
    newer = next((newest for old, newest in renewed(rows) if any(s.number == line.cites[0] for s in old.sheets)), None)
    return line if newer is None else _headline_of(newer.sheet.source, bundle, sheets)


def _headline_of(source: int, bundle: Bundle, sheets: list[Sheet]) -> DraftLine:
    title = bundle.sources[source].title
    own = [s for s in sheets if s.source == source] or sheets
    first = own[0]
    if title:
        wanted = " ".join(title.split())
        cited = next((s for s in own if wanted in " ".join(s.text.split())), first)
        return DraftLine(wanted, [cited.number])
    if first.heading:
        return DraftLine(" ".join(first.text.split()), [first.number])
    glued = glued_headline(first)
    if glued:
        return DraftLine(glued, [first.number])
    told = lead_of(own) or first  # "It was a quiet Sunday": the news comes later
    return DraftLine(sentence_case(_cut(told)).rstrip("."), [told.number])


def _cut(sheet: Sheet) -> str:
    """The sentence in the length of a title; a longer one where it would lose what was done, or the harm that it did."""
    body, start = body_of(sheet), body_span(sheet)[0]
    short = shorten(body, _LENGTH)
    longer = [short, *(head for head in statements(body, _FURTHER) if len(head) > len(short))]
    harm, deed = _told_within(sheet, start + len(short))
    if len(longer) > 1 and harm and not deed and body[len(short) :].startswith(_CIRCUMSTANCES):
        return longer[1]  # "One pupil was killed and two were hurt | after a bus was hit by a train"
    return max(
        longer, key=lambda head: sum(_told_within(sheet, start + len(head)))
    )  # the first of those that tell most


_CIRCUMSTANCES = (" after ", " when ", " while ", ", after ", ", when ")
"""What leads from a harm to what did it."""


def _told_within(sheet: Sheet, end: int) -> tuple[bool, bool]:
    """Which of the news stands before the offset `end`: the harm, and the deed."""
    ends = [(cue.name, sheet.tokens.ends[cue.last - 1]) for cue in sheet.cues if not cue.unreal]
    harm = any(f.harm and f.end <= end for f in sheet.figures) or any(n in _TOLLS and e <= end for n, e in ends)
    deed = any((FAMILIES.get(n) in _ACTS or n == "storm") and e <= end for n, e in ends)
    return harm, deed
