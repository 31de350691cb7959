"""Outcomes of a number that the source has, but not as the claim has it: what is said, and what stands there, in words."""

from summarizer.checks.comparing.compare import Pair
from summarizer.checks.comparing.outcome import Outcome, finding_at, in_words
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.schemas.records import CheckedFigure, Claimant
from summarizer.schemas.terms import Verdict


def wrongly_bound(
    claim: Facet, best: Pair, index: SourceIndex, certain: bool = True, rival: Pair | None = None
) -> Outcome:
    """The number counts something else there, or belongs to another matter; `rival` is what stands in the claim's place."""
    source = best.source
    rule = "FIG109" if certain else "FIG123"
    name: Verdict = "wrong_binding"
    if best.harm == "other":
        rule = "FIG102"
    elif certain and best.kind == "other":
        rule, name = "FIG115", "conflicts_with_source"
    elif certain and best.counted == "other":
        rule = "FIG103"
    evidence = index.evidence([source.sentence])
    says, has = in_words(claim), in_words(source)
    message = f"says {says}; the source has {has}"
    elsewhere = rule in ("FIG109", "FIG123")
    if says.casefold() == has.casefold() or (elsewhere and has.casefold() in says.casefold()):
        # the same words on both sides would tell the editor nothing: name what sets them apart
        said, meant = claim.figure.claimant, source.figure.claimant
        if said and meant and said.name.casefold() != meant.name.casefold():
            message = f"says {says}, told by {said.name}; in the source {meant.name} tells of them, elsewhere"
        else:
            message = f"says {says}; the source has these of another matter"
        elsewhere = True
    if (
        elsewhere
        and rival is not None
        and rival.harm != "other"
        and in_words(rival.source) not in (has, source.figure.text)
    ):
        message += f", and in this place {in_words(rival.source)}"
        evidence = index.evidence([source.sentence, rival.source.sentence])
    finding = finding_at(claim, rule, message, evidence)
    return Outcome(CheckedFigure(claim.figure, name, rule=rule, evidence=evidence), [finding])


def turned(claim: Facet, source: Facet, index: SourceIndex) -> Outcome:
    """Those whom the claim has harmed are those who did it in the source."""
    evidence = index.evidence([source.sentence])
    message = f"says {in_words(claim)} by {_agent(claim)}; the source has {in_words(source)} by {_agent(source)}"
    return Outcome(
        CheckedFigure(claim.figure, "wrong_binding", rule="FIG103", evidence=evidence),
        [finding_at(claim, "FIG103", message, evidence)],
    )


def _agent(facet: Facet) -> str:
    bond = facet.figure.bond
    return (bond.agent if bond else None) or "nobody named"


def mistold(claim: Facet, rule: str, told: Pair, index: SourceIndex) -> Outcome:
    """The number is the source's, but not as the claim tells it."""
    evidence = index.evidence([told.source.sentence])
    finding = finding_at(claim, rule, f"says {in_words(claim)}; {_HOW[rule]} {in_words(told.source)}", evidence)
    return Outcome(CheckedFigure(claim.figure, "wrong_binding", rule=rule, evidence=evidence), [finding])


def otherwise_caused(claim: Facet, source: Facet, index: SourceIndex) -> Outcome:
    """The number and its harm are the source's; what harmed them is not."""
    evidence = index.evidence([source.sentence])
    message = f"says {in_words(claim)} ({claim.cause.words}); the source has {in_words(source)} ({source.cause.words})"
    finding = finding_at(claim, "FIG126", message, evidence)
    return Outcome(CheckedFigure(claim.figure, "wrong_binding", rule="FIG126", evidence=evidence), [finding])


_HOW = {
    "FIG107": "the source counts as part of a larger figure",
    "FIG108": "the source replaces by a later figure",
    "FIG109": "the source tells of another time",
    "FIG116": "the source gives as feared or denied",
    "FIG117": "the source has",
}


def of_another_age(claim: Facet, same: Facet, own: Facet | None, index: SourceIndex) -> Outcome:
    """The number is somebody else's age."""
    evidence = index.evidence([same.sentence, *([own.sentence] if own else [])])
    age = claim.figure.text
    message = f"gives {age} as the age of {_name(claim)}; in the source {age} is the age of {_name(same)}"
    if own is not None:
        message += f", and {own.figure.text} that of {_name(own)}"
    finding = finding_at(claim, "FIG103", message, evidence)
    return Outcome(CheckedFigure(claim.figure, "wrong_binding", rule="FIG103", evidence=evidence), [finding])


def _name(facet: Facet) -> str:
    """Whose age a figure is, as a text would name them."""
    words = " ".join(facet.bearer)
    return words if words[:1].isupper() else f"the {words}"


def misvoiced(claim: Facet, speaker: Claimant, source: Facet, teller: Claimant, index: SourceIndex) -> Outcome:
    """Somebody else gives the number in the source."""
    evidence = index.evidence([source.sentence])
    message = f"says {in_words(claim)} in the words of {speaker.name}; the source has it from {teller.name}"
    return Outcome(
        CheckedFigure(claim.figure, "wrong_binding", rule="ATT301", evidence=evidence),
        [finding_at(claim, "ATT301", message, evidence)],
    )


def misplaced(claim: Facet, said: str, source: Facet, stands: str, index: SourceIndex) -> Outcome:
    """The number is the source's, and what is told of it happened elsewhere."""
    evidence = index.evidence([source.sentence])
    message = f"says {in_words(claim)} ... {said}; the source has {in_words(source)} ... {stands}"
    return Outcome(
        CheckedFigure(claim.figure, "wrong_binding", rule="FIG109", evidence=evidence),
        [finding_at(claim, "FIG109", message, evidence)],
    )
