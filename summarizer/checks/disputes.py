"""DSP: a dispute has two sides, and a quarrel of the source is on the page."""

from summarizer.checks.comparing.speakers import same_speaker
from summarizer.checks.rows import SourceFigures
from summarizer.schemas.records import Brief, Figure, Finding


def check_disputes(brief: Brief, figures: SourceFigures) -> list[Finding]:
    """Disputes with a missing side, and rival counts of named speakers that the page does not set against each other."""
    found = [
        Finding("DSP601", "error", f"{dispute.issue!r} has fewer than two positions", path=f"disputed_claims[{i}]")
        for i, dispute in enumerate(brief.disputed_claims)
        if len(dispute.positions) < 2
    ]
    if not brief.disputed_claims:
        for number, denied in _denied(figures):
            evidence = figures.bundle.evidence(number)
            message = f"the source has {denied.text!r} denied; the page shows no dispute about it"
            found.append(
                Finding("DSP602", "warning", message, path="disputed_claims", evidence=[evidence] if evidence else [])
            )
    return found


def _denied(figures: SourceFigures) -> list[tuple[int, Figure]]:
    """Harm figures that one speaker denies and another asserts."""
    flat = [(n, f) for n, row in figures.by_sentence.items() for f in row if f.harm and f.claimant]
    asserted = [f for _, f in flat if f.bond and f.bond.modality == "asserted"]
    return [
        (n, f)
        for n, f in flat
        if f.bond and f.bond.modality == "denied" and f.claimant
        and any(a.harm == f.harm and a.claimant and not same_speaker(a.claimant, f.claimant) for a in asserted)
    ]  # fmt: skip
