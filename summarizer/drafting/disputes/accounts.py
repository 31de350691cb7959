"""Two accounts set side by side: who else speaks near a claim, whether both tell of one place, and the dispute they make."""

from summarizer.drafting.disputes.houses import together
from summarizer.drafting.incidents.marks import chains, place_likeness
from summarizer.drafting.reading.claims import Claim
from summarizer.drafting.reading.wording import words_of
from summarizer.schemas.records import DraftDispute, DraftPosition
from summarizer.schemas.terms import DisputeKind, Stance

_CLAIMS = 24  # claims looked at on either side: keeps the work linear
_LONGEST = 200


def others_near(claims: list[Claim], at: int, *, back: int = 0, ahead: int = 0, headings: bool = False) -> list[Claim]:
    """What other speakers of the report claim from so many sentences before a claim to so many after it, in text order."""
    claim = claims[at]
    number, source = claim.sheet.number, claim.sheet.source
    first = last = at
    while first and at - first < _CLAIMS and number - claims[first - 1].sheet.number <= back:
        first -= 1
    while last + 1 < len(claims) and last - at < _CLAIMS and claims[last + 1].sheet.number - number <= ahead:
        last += 1
    return [
        other
        for other in claims[first : last + 1]
        if other is not claim
        and other.sheet.source == source
        and (headings or not other.sheet.heading)
        and not together(other, claim)
        and -ahead <= number - other.sheet.number <= back
    ]


def in_one_place(first: Claim, second: Claim) -> bool:
    """Nothing sets the two accounts in different places."""
    return place_likeness(chains(first.sheet), chains(second.sheet), set()) >= 0


def position(
    claim: Claim, stance: Stance = "asserts", *, keep: str = "", figure: str = "", limit: int = _LONGEST
) -> DraftPosition:
    """A claim as one side of a dispute, in its speaker's words; these never lose the figure, nor what is to be kept."""
    said = words_of(claim.sheet, claim.act, limit, figure or keep)
    return DraftPosition(claim.speaker, stance, said, figure or None, claim.cites)


def disputed(issue: str, kind: DisputeKind, first: Claim, second: Claim, stance: Stance = "asserts") -> DraftDispute:
    """Two claims against each other; the second takes the stance."""
    return DraftDispute(issue=issue, kind=kind, positions=[position(first), position(second, stance)])
