"""The disputed claims of the reports: positions side by side, and what the reports say of verification.

No winner is ever picked. What is no dispute stays out: an update over time, another scope, population or place, a
rounding, a side that is silent (domain rules, section 6).
"""

from summarizer.drafting.casualties.row import Row
from summarizer.drafting.disputes.announced import announced_disputes
from summarizer.drafting.disputes.answers import answer_disputes
from summarizer.drafting.disputes.causes import cause_disputes
from summarizer.drafting.disputes.contraries import contrary_disputes
from summarizer.drafting.disputes.contrasts import contrast_disputes
from summarizer.drafting.disputes.denials import denial_disputes
from summarizer.drafting.disputes.elisions import elided_disputes, is_crowd
from summarizer.drafting.disputes.joining import only_announced, takes_in
from summarizer.drafting.disputes.negations import negation_disputes
from summarizer.drafting.disputes.rivals import count_disputes
from summarizer.drafting.disputes.sides import is_relayed, remember_sides
from summarizer.drafting.disputes.statuses import status_disputes
from summarizer.drafting.disputes.targets import target_disputes
from summarizer.drafting.lexicon.disputes import NEGATIONS, UNVERIFIED
from summarizer.drafting.reading.authors import find_authors
from summarizer.drafting.reading.claims import read_claims
from summarizer.drafting.reading.sheet import Sheet
from summarizer.drafting.reading.wording import body_of
from summarizer.schemas.records import DraftDispute, DraftLine

MOST = 6
_NEAR = 4  # sentences between a dispute and what is said of its verification


def draft_disputes(sheets: list[Sheet], rows: list[Row]) -> list[DraftDispute]:
    """The disputes, those over people harmed first."""
    authors = find_authors(sheets)
    claims = read_claims(sheets, authors)
    remember_sides(claims)
    own = {c.sheet.number for c in claims if not is_relayed(c)}
    heard = [c for c in claims if c.sheet.number not in own or not is_relayed(c)]  # a paper may be denied
    claims = [c for c in heard if c.speaker and not is_relayed(c)]
    elided = [*elided_disputes(claims)]
    harmless = [d for d in elided if is_crowd(d)]
    told = [
        *target_disputes(claims),
        *status_disputes(claims),
        *denial_disputes(heard, sheets),
        *announced_disputes(claims, sheets),
        *cause_disputes(claims),
        *negation_disputes(claims),
        *answer_disputes(claims),
        *contrast_disputes(claims, sheets),
        *contrary_disputes(claims),
    ]
    found = [
        *count_disputes(rows, sheets, authors, {c.claimant.name: c.house for c in claims if c.house}),
        *(d for d in elided if d not in harmless),
        *told,
        *harmless,
    ]
    found = [d for d in found if not only_announced(d, found)]
    found += [] if found else announced_disputes(claims, sheets, headings=True)  # a headline says less of it
    unverified = [s for s in sheets if says_unverified(s)]
    kept: list[DraftDispute] = []
    for dispute in found:
        if any(takes_in(k, dispute) for k in kept):
            continue
        cited = {n for p in dispute.positions for n in p.cites}
        near = next((s for s in unverified if any(abs(s.number - n) <= _NEAR for n in cited)), None)
        if near:
            dispute.verification = DraftLine(body_of(near), [near.number])
        kept.append(dispute)
    return sorted(kept, key=lambda d: (_rank(d), _first_told(d)))[:MOST]


def _rank(dispute: DraftDispute) -> int:
    """Counts of people harmed first, then what happened and who did it, then counts of whom nobody harmed."""
    if dispute.kind != "value":
        return 1
    return 0 if any(harm in dispute.issue for harm in _HARMS) else 2


_HARMS = ("killed", "injured", "missing", "abducted", "detained", "displaced", "besieged", "harmed", "died")


def _first_told(dispute: DraftDispute) -> int:
    """The sentence where the later of its two first accounts stands: news tells the weightiest first."""
    return max(p.cites[0] for p in dispute.positions[:2] if p.cites)


def says_unverified(sheet: Sheet) -> bool:
    """The sentence says that something could not be verified or confirmed independently.

    >>> from summarizer.text.bundle import Bundle
    >>> from summarizer.schemas.records import Source
    >>> from summarizer.drafting.reading.sheet import read_sheets
    >>> says_unverified(read_sheets(Bundle([Source("Neither count could be independently verified.")]))[0])
    True
    """
    words = sheet.words
    if UNVERIFIED.isdisjoint(sheet.vocabulary):
        return False
    for i, word in enumerate(words):
        if word in UNVERIFIED and not NEGATIONS.isdisjoint(words[max(0, i - 7) : i]):
            return "independent" in words or "independently" in words or "verif" in word or "immediately" in words
    return False
