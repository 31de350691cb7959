"""The bottom line: what a reader takes away who reads nothing else."""

from collections.abc import Iterator

from summarizer.drafting.casualties.newer import renewed
from summarizer.drafting.casualties.people import phrase_of
from summarizer.drafting.casualties.row import Row
from summarizer.drafting.events.deeds import read_deed
from summarizer.drafting.incidents.sums import sums_over_time
from summarizer.drafting.incidents.tellers import stands_alone
from summarizer.drafting.lexicon.deeds import UNTOLD
from summarizer.drafting.lexicon.roles import PRONOUNS
from summarizer.drafting.reading.sheet import Sheet
from summarizer.drafting.reading.wording import body_of, sentence_case, shorten, without_asides
from summarizer.schemas.records import Draft, DraftDispute, DraftLine
from summarizer.schemas.terms import HARMS
from summarizer.text.grammar.word_classes import word_class

_LEAD = 210
_WORDS = 50  # of the bottom line, both sentences


def draft_bottom_line(draft: Draft, sheets: list[Sheet], rows: list[Row]) -> list[DraftLine]:
    """The lead of the report; then the main dispute, else the gravest figure of the news, or who claims or ended the attack."""
    lead = lead_of(sheets)
    if lead is None:
        return []
    first = _lead_line(lead)
    if len(first.text.split()) > _WORDS:
        others = (_lead_line(s) for s in sheets[lead.number : lead.number + _NEXT] if not s.heading)
        first = next((line for line in others if len(line.text.split()) <= _WORDS), first)
    room = _WORDS - len(first.text.split())
    seconds = (
        *_newer_lines(rows, first),
        *_toll_lines(rows, first),
        *_dispute_lines(draft),
        _grave_line(rows, first.text, lead),
        *_deed_lines(sheets, lead),
    )
    second = next((line for line in seconds if line is not None and len(line.text.split()) <= room), None)
    return [first] if second is None else [first, second]


def _lead_line(sheet: Sheet) -> DraftLine:
    """The sentence, cut to the line; who gives its figure of harm stays beside it where the cut took the name away."""
    whole = without_asides(body_of(sheet))
    text = shorten(whole, _LEAD)
    gravest = [f.text for f in sheet.figures if f.harm == "killed"] or [f.text for f in sheet.figures if f.harm]
    if gravest and not any(figure in text for figure in gravest) and len(whole.split()) <= _WORDS:
        text = whole  # "Rescuers dug with their hands after three days of rain, killing at least 46 people"
    text = sentence_case(text)
    told = next((f.claimant for f in sheet.figures if f.harm and f.claimant and f.text in text), None)
    if told and told.name not in text and told.name in sheet.text and told.name.lower() not in PRONOUNS:
        text = f"{text.rstrip('.')} ({told.name})"
    return DraftLine(_stop(text), [sheet.number])


_NEXT = 5  # sentences after a lead too long for the line


def lead_of(sheets: list[Sheet]) -> Sheet | None:
    """The first sentence that is no heading and tells something; where it only sets the scene, the first near it that tells of harm."""
    told = [s for s in sheets if not s.heading and _tells(s)][:_SCENE]
    first = told[0] if told else next((s for s in sheets if not s.heading), sheets[0] if sheets else None)
    if first is None or first.cues or first.figures or read_deed(first) or (first.speech and first.index < _OPENING):
        return first
    return next((s for s in told if s.source == first.source and _tells_of_harm(s)), first)


def _tells_of_harm(sheet: Sheet) -> bool:
    """The report itself says that people were harmed, in a sentence that needs none before it."""
    harm = any(f.harm for f in sheet.figures) or any(c.name == "kill" and not c.unreal for c in sheet.cues)
    return harm and stands_alone(sheet) and UNTOLD.isdisjoint(sheet.words)


_OPENING = 3  # sentences, headings among them, with which a report may open by somebody's words
_SCENE = 14  # sentences at the head of a report within which a slow opening comes to its news
_FEWEST = 7  # tokens of a sentence
_VERBAL = frozenset("vekbhm")
"""Classes of words that are verbs, or may be."""
_ITSELF = frozenset(("report", "update", "note", "bulletin"))
"""What a sentence about the report itself begins with: "The next report will be issued"."""


def _tells(sheet: Sheet) -> bool:
    """The sentence has a verb and speaks of the news: no dateline, no greeting, no line about the report itself."""
    words = sheet.words
    itself = words[0] in ("this", "the") and not _ITSELF.isdisjoint(words[1:3])
    if (len(words) < _FEWEST or itself) and not sheet.cues:
        return False
    if (
        (words[0] in PRONOUNS or not UNTOLD.isdisjoint(words))
        and not sheet.cues
        and not any(f.harm for f in sheet.figures)
    ):
        return False  # "Our first item is the ferry", "It covers the first half of May"
    return any(word_class(w) in _VERBAL for w in words)


def _dispute_lines(draft: Draft) -> Iterator[DraftLine]:
    """Each dispute in one line: what it is about, and between whom; of rival counts also the numbers."""
    for dispute in draft.disputed_claims:
        speakers = list(dict.fromkeys(p.claimant for p in dispute.positions if p.claimant))
        words = dispute.issue.lower().split()
        if len(speakers) < 2 or len(words) > _ISSUE or not PRONOUNS.isdisjoint(words[:2]) or words[0][0] in '“"':
            continue
        cites = [n for p in dispute.positions for n in p.cites]
        for most in (_RIVALS, _LEAST):
            yield DraftLine(f"Disputed: {_counts_of(dispute, most) or _issue_of(dispute, speakers)}.", cites)


def _issue_of(dispute: DraftDispute, speakers: list[str]) -> str:
    issue = dispute.issue.rstrip(".")
    return f"{_lower(issue)} ({speakers[0]}; {speakers[1]})"


def _counts_of(dispute: DraftDispute, most: int) -> str:
    """Rival counts of people harmed with their speakers: "18 soldiers killed (army) or 40 soldiers killed (Marran Front)"."""
    told = [(p.claimant, p.figure) for p in dispute.positions if p.claimant and p.figure][:most]
    words = dispute.issue.split()
    if dispute.kind != "value" or len(told) < _LEAST or words[-1] not in HARMS or words[:2] != ["How", "many"]:
        return ""
    people = " ".join(w for w in words[2:-1] if w not in ("are", "were", "people"))
    if not people:
        return ""  # a bare number tells too little to be tied again: the issue says it
    counts = [" ".join(f"{_lower(figure)} {people} {words[-1]} ({speaker})".split()) for speaker, figure in told]
    return f"{', '.join(counts[:-1])} or {counts[-1]}"


def _lower(number: str) -> str:
    """A number word without the capital that its sentence gave it."""
    return number[:1].lower() + number[1:] if number[1:2].islower() else number


_RIVALS, _LEAST = 3, 2
_ISSUE = 16  # words


def _deed_lines(sheets: list[Sheet], lead: Sheet) -> Iterator[DraftLine]:
    """Who claims the attack, or who was freed or taken, word for word, from the head of the report."""
    for sheet in sheets:
        if sheet.source != lead.source or sheet is lead or sheet.index > _HEAD:
            continue
        deed = read_deed(sheet)
        words = sheet.words
        if (
            _is_past(sheet)
            or deed is None
            or deed.kind not in _AFTERMATH
            or words[0] in PRONOUNS
            or not _NOBODY.isdisjoint(words[: deed.at])
        ):
            continue
        text = shorten(body_of(sheet), _LEAD)
        if text[0] not in "“\"'‘":
            yield DraftLine(_stop(sentence_case(text)), [sheet.number])


_HEAD = 20  # sentences of a report in which its own aftermath is told
_AFTERMATH = ("claim", "operation", "naming")
_NOBODY = frozenset(("no", "nobody", "none", "not"))


def _newer_lines(rows: list[Row], lead: DraftLine) -> Iterator[DraftLine]:
    """The count that another report has in place of the lead's: "Later: 23 people killed (interior ministry)."."""
    for old, newest in renewed(rows):
        if old.sheet.number != lead.cites[0] or old.figure.text not in lead.text:
            continue
        figure = newest.figure
        people = f"{_lower(figure.text)} {phrase_of(figure) or 'people'}"
        told = f" ({newest.claimant})" if newest.claimant else ""
        yield DraftLine(f"Later: {people} {figure.harm}{told}.", [newest.sheet.number])


def _toll_lines(rows: list[Row], lead: DraftLine) -> Iterator[DraftLine]:
    """The toll right behind a lead that counts nobody: the harm goes before who quarrels about it."""
    first = lead.cites[0]
    if any(r.sheet.number == first and r.figure.text in lead.text for r in rows):
        return
    for row in rows:
        behind = 0 < row.sheet.number - first <= _BEHIND
        if (
            behind
            and row.figure.harm == "killed"
            and row.relation != "part_of"
            and not row.incident.aside
            and stands_alone(row.sheet)
        ):
            yield DraftLine(_stop(sentence_case(shorten(body_of(row.sheet), _LEAD))), [row.sheet.number])


_BEHIND = 2  # sentences


def _grave_line(rows: list[Row], lead: str, first: Sheet) -> DraftLine | None:
    """The sentence of the gravest figure of the news, word for word, where the lead does not give it; never a sum of the year."""
    past = {s.number for s in {r.sheet.number: r.sheet for r in rows}.values() if _is_past(s)}
    rows = [r for r in rows if r.sheet.number not in past and not _is_background(r, first)]
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


def _is_background(row: Row, lead: Sheet) -> bool:
    """The row is of another event than the lead's and stands behind the head of the report."""
    if row.incident.aside or row.passing:
        return True
    return row.sheet.index > _NEXT and not any(s is lead for s in row.incident.sheets)


def _is_past(sheet: Sheet) -> bool:
    """The sentence looks back: over months or years, or to what came before."""
    return (
        sums_over_time(sheet)
        or not _SPANS.isdisjoint(sheet.vocabulary)
        or sheet.words[:1] in (["before"], ["earlier"], ["previously"], ["last"])
    )


_SPANS = frozenset(("year", "years", "decade", "decades", "since"))


def _stop(text: str) -> str:
    return text if text[-1:] in '.!?”"' else text + "."
