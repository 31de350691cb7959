"""The headline and the bottom line: what a reader takes away who reads nothing else."""

from summarizer.drafting.casualties import Row
from summarizer.drafting.sheet import Sheet
from summarizer.drafting.wording import body_of, sentence_case, shorten
from summarizer.schemas.records import Draft, DraftLine
from summarizer.text.bundle import Bundle

_HEADLINE = 140  # characters
_WORDS = 50  # of the bottom line, both sentences


def draft_headline(bundle: Bundle, sheets: list[Sheet]) -> DraftLine:
    """The first report's own title; where it has none its lead, cut where a clause ends."""
    title = bundle.sources[0].title
    if title:
        cited = next((s for s in sheets if s.source == 0 and title in s.text), sheets[0])
        return DraftLine(title, [cited.number])
    first = sheets[0]
    if first.heading:
        return DraftLine(first.text, [first.number])
    return DraftLine(sentence_case(shorten(body_of(first), _HEADLINE)), [first.number])


def draft_bottom_line(draft: Draft, sheets: list[Sheet], rows: list[Row]) -> list[DraftLine]:
    """The lead of the report, and the gravest figure with its speaker where the lead does not carry it."""
    lead = lead_of(sheets)
    if lead is None:
        return []
    first = DraftLine(_stop(sentence_case(shorten(body_of(lead), 190))), [lead.number])
    lines = [first]
    grave = _gravest(rows)
    if grave is not None and grave.figure.text not in first.text:
        line = DraftLine(_stop(sentence_case(shorten(body_of(grave.sheet), 200))), [grave.sheet.number])
        if grave.figure.text in line.text and len(first.text.split()) + len(line.text.split()) <= _WORDS:
            lines.append(line)
    return lines


def lead_of(sheets: list[Sheet]) -> Sheet | None:
    """The first sentence that is no heading."""
    return next((s for s in sheets if not s.heading), sheets[0] if sheets else None)


def _gravest(rows: list[Row]) -> Row | None:
    dead = [r for r in rows if r.figure.harm == "killed" and r.relation != "part_of"]
    return max(dead or rows, key=lambda r: r.figure.best or r.figure.low or 0, default=None)


def _stop(text: str) -> str:
    return text if text[-1:] in '.!?”"' else text + "."
