"""The headline and the bottom line: what a reader takes away who reads nothing else."""

from summarizer.drafting.lexicon_roles import PRONOUNS
from summarizer.drafting.row import Row
from summarizer.drafting.sheet import Sheet
from summarizer.drafting.wording import body_of, sentence_case, shorten, without_asides
from summarizer.schemas.records import Draft, DraftLine
from summarizer.text.bundle import Bundle

_HEADLINE = 120  # characters
_LEAD = 210
_WORDS = 50  # of the bottom line, both sentences


def draft_headline(bundle: Bundle, sheets: list[Sheet]) -> DraftLine:
    """The first report's own title; where it has none its lead, cut where a clause ends."""
    title = bundle.sources[0].title
    if title:
        wanted = " ".join(title.split())
        cited = next((s for s in sheets if s.source == 0 and wanted in " ".join(s.text.split())), None)
        return DraftLine(wanted, [(cited or sheets[0]).number])
    first = sheets[0]
    if first.heading:
        return DraftLine(" ".join(first.text.split()), [first.number])
    return DraftLine(sentence_case(shorten(body_of(first), _HEADLINE)).rstrip("."), [first.number])


def draft_bottom_line(draft: Draft, sheets: list[Sheet], rows: list[Row]) -> list[DraftLine]:
    """The lead of the report; then the main dispute, else the gravest figure where the lead does not carry it."""
    lead = lead_of(sheets)
    if lead is None:
        return []
    first = _lead_line(lead)
    if len(first.text.split()) > _WORDS:
        others = (_lead_line(s) for s in sheets[lead.number : lead.number + _NEXT] if not s.heading)
        first = next((line for line in others if len(line.text.split()) <= _WORDS), first)
    second = _dispute_line(draft) or _grave_line(rows, first.text)
    lines = [first] if second is None else [first, second]
    return lines if sum(len(line.text.split()) for line in lines) <= _WORDS else [first]


def _lead_line(sheet: Sheet) -> DraftLine:
    return DraftLine(_stop(sentence_case(shorten(without_asides(body_of(sheet)), _LEAD))), [sheet.number])


_NEXT = 5  # sentences after a lead too long for the line


def lead_of(sheets: list[Sheet]) -> Sheet | None:
    """The first sentence that is no heading."""
    return next((s for s in sheets if not s.heading), sheets[0] if sheets else None)


def _dispute_line(draft: Draft) -> DraftLine | None:
    """The first dispute in one line: what it is about, and between whom."""
    for dispute in draft.disputed_claims:
        speakers = list(dict.fromkeys(p.claimant for p in dispute.positions if p.claimant))
        words = dispute.issue.lower().split()
        if len(speakers) < 2 or len(words) > _ISSUE or not PRONOUNS.isdisjoint(words[:2]) or words[0][0] in '“"':
            continue
        issue = dispute.issue.rstrip(".")
        cites = [n for p in dispute.positions for n in p.cites]
        return DraftLine(f"Disputed: {issue[:1].lower()}{issue[1:]} ({speakers[0]}; {speakers[1]}).", cites)
    return None


_ISSUE = 16  # words


def _grave_line(rows: list[Row], lead: str) -> DraftLine | None:
    """The sentence of the gravest figure, word for word, where the lead does not give it."""
    dead = [r for r in rows if r.figure.harm == "killed" and r.relation != "part_of"]
    grave = max(dead or rows, key=lambda r: r.figure.best or r.figure.least or 0, default=None)
    if grave is None or grave.figure.text in lead:
        return None
    text = shorten(body_of(grave.sheet), _LEAD)
    if grave.figure.text not in text or text.split(" ", 1)[0].lower() in PRONOUNS or text[0] in "“\"'‘":
        return None
    told = grave.figure.claimant
    if told and (told.name not in text or told.name.lower() in PRONOUNS):  # "he said": the line must name its speaker
        return None
    return DraftLine(_stop(sentence_case(text)), [grave.sheet.number])


def _stop(text: str) -> str:
    return text if text[-1:] in '.!?”"' else text + "."
