"""Totals that a checked text makes of its own parts: "eleven died: eight officers and three attackers"."""

from collections.abc import Sequence

from summarizer.checks.comparing.outcome import Outcome, finding_at
from summarizer.checks.reading.facet import Facet
from summarizer.schemas.records import CheckedFigure

_PARTS = 4
"""Parts a total is made of at most."""


def total_of_parts(claims: Sequence[Facet], outcomes: Sequence[Outcome], at: int) -> Outcome:
    """The outcome of the figure `at`; where the source lacks it, the parts behind it may vouch for their sum.

    The parts stand next to one another behind the total in its sentence, count the same harm or none, and are all verified.
    """
    claim, outcome = claims[at], outcomes[at]
    if outcome.checked.rule != "FIG101" or claim.value is None or claim.figure.kind != "count":
        return outcome
    total, parts = claim.value, []
    for other, found in zip(claims[at + 1 : at + 1 + _PARTS], outcomes[at + 1 : at + 1 + _PARTS], strict=False):
        part = other.figure.kind == "count" and other.figure.harm in (None, claim.figure.harm)
        if (
            other.sentence != claim.sentence
            or other.value is None
            or not part
            or found.checked.verdict != "verified_in_source"
        ):
            break
        parts.append((other, found))
        total -= other.value
        if total == 0 and len(parts) > 1:
            evidence = [e for _, f in parts for e in f.checked.evidence][:3]
            how = " and ".join(p.figure.text for p, _ in parts)
            finding = finding_at(
                claim, "FIG112", f'"{claim.figure.text}" is the sum of {how}, as this text has them', evidence
            )
            return Outcome(
                CheckedFigure(claim.figure, "verified_in_source", rule="FIG112", evidence=evidence), [finding]
            )
    return outcome
