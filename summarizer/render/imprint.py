"""What a page says of itself: its reports, the check, the engine that answered."""

from summarizer.render.marks import Marks
from summarizer.render.page import Check
from summarizer.render.phrases import count, day
from summarizer.render.words import (
    SEVERITY,
)
from summarizer.schemas.records import Brief, Run, Source


def header_of(brief: Brief) -> list[str]:
    """Place, date, number of reports and who published them."""
    sources = brief.sources
    place = next((source.dateline for source in sources if source.dateline), None)
    dates = sorted({source.published for source in sources if source.published})
    if not dates:
        date = "date of publication not stated"
    elif len(dates) == 1:
        date = day(dates[0], weekday=True)
    else:
        date = f"{day(dates[0])} to {day(dates[-1])}"
    publishers = list(dict.fromkeys(source.publisher for source in sources if source.publisher))
    by = f" ({', '.join(publishers)})" if publishers else ""
    return [part for part in (place, date, count(len(sources), "report") + by) if part]


def source_line(source: Source) -> str:
    """Publisher, title, author, date, as far as stated."""
    title = f"“{source.title}”" if source.title else None
    date = day(source.published) if source.published else None
    return (
        ", ".join(part for part in (source.publisher, title, source.author, date) if part)
        or source.name
        or "untitled report"
    )


def check_of(brief: Brief, marks: Marks) -> Check:
    """The check line: figures checked and flagged, harm figures covered, engine."""
    verdicts = [marks.of_row(row, f"casualties[{i}]")[0] for i, row in enumerate(brief.casualties)]
    verdicts += [marks.of_row(row, f"other_figures[{i}]")[0] for i, row in enumerate(brief.other_figures)]
    good = verdicts.count("verified")
    figures = f"{good} of {count(len(verdicts), 'figure')} verified" if verdicts else "no figure to verify"
    flagged = len(verdicts) - good
    if flagged:
        figures += f", {flagged} flagged"
    cover = cover_of(brief)
    tally = [sum(finding.severity == level for finding in brief.findings) for level in SEVERITY]
    parts = [count(number, word) for number, word in zip(tally, SEVERITY.values(), strict=True) if number]
    found = f"{count(len(brief.findings), 'finding')}: {', '.join(parts)}" if parts else ""
    sound = not flagged and brief.covered >= brief.coverable and brief.status == "complete" and not tally[0]
    return Check(figures, cover, engine_of(brief.run), found, sound)


def cover_of(brief: Brief) -> str:
    """ "9 of 9 harm figures of the source on the page"."""
    where = "source" if len(brief.sources) == 1 else "sources"
    if brief.coverable:
        return f"{brief.covered:,} of {count(brief.coverable, 'harm figure')} of the {where} on the page"
    return f"no harm figure in the {where}"


def engine_of(run: Run) -> str:
    """Which engine answered and what it cost; "No model, no network." where none was asked."""
    if run.model is None and not run.calls:
        line = f"Engine: {run.engine}. No model, no network."
    else:
        parts = [f"model {run.model}" if run.model else "", f"prompt {run.prompt[:12]}" if run.prompt else ""]
        parts.append(count(run.calls, "call"))
        if run.corrections:
            parts.append(count(run.corrections, "correction"))
        if run.tokens_in or run.tokens_out:
            parts.append(f"{run.tokens_in:,} tokens in, {run.tokens_out:,} out")
        if run.cached:
            parts.append("from the cache")
        line = f"Engine: {run.engine}; {', '.join(part for part in parts if part)}."
    if not run.fallback:
        return line
    return f"{line} Fallback: {run.fallback}{'' if run.fallback.endswith(('.', '?', '!')) else '.'}"
