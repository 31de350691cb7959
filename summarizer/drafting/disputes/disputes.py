"""The disputed claims of the reports: positions side by side, and what the reports say of verification.

No winner is ever picked. What is no dispute stays out: an update over time, another scope, population or place, a
rounding, a side that is silent (domain rules, section 6).
"""

from summarizer.drafting.casualties.row import Row
from summarizer.drafting.disputes.announced import announced_disputes
from summarizer.drafting.disputes.answers import answer_disputes
from summarizer.drafting.disputes.blames import blame_disputes
from summarizer.drafting.disputes.causes import cause_disputes
from summarizer.drafting.disputes.contraries import contrary_disputes
from summarizer.drafting.disputes.contrasts import contrast_disputes
from summarizer.drafting.disputes.denials import denial_disputes
from summarizer.drafting.disputes.elisions import elided_disputes, is_crowd
from summarizer.drafting.disputes.negations import negation_disputes
from summarizer.drafting.disputes.rivals import ASKED, count_disputes
from summarizer.drafting.disputes.sides import akin, remember_sides
from summarizer.drafting.disputes.statuses import status_disputes
from summarizer.drafting.disputes.targets import target_disputes
from summarizer.drafting.lexicon.disputes import COUNTS, FIGHTERS, NEGATIONS, UNVERIFIED
from summarizer.drafting.reading.authors import find_authors
from summarizer.drafting.reading.claims import read_claims, same_speaker, topics_of
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
    elided = elided_disputes(claims)
    harmless = [d for d in elided if is_crowd(d)]
    told = [
        *target_disputes(claims),
        *status_disputes(claims),
        *denial_disputes(claims, sheets),
        *announced_disputes(claims, sheets),
        *cause_disputes(claims),
        *blame_disputes(claims),
        *negation_disputes(claims),
        *contrast_disputes(claims, sheets),
        *contrary_disputes(claims),
        *answer_disputes(claims),
    ]
    found = [
        *count_disputes(rows, sheets, authors, {c.claimant.name: c.house for c in claims if c.house}),
        *(d for d in elided if d not in harmless),
        *told,
        *harmless,
    ]
    found = [d for d in found if not _only_announced(d, found)]
    found += [] if found else announced_disputes(claims, sheets, headings=True)  # a headline says less of it
    unverified = [s for s in sheets if says_unverified(s)]
    kept: list[DraftDispute] = []
    for dispute in found:
        cited = {n for p in dispute.positions for n in p.cites}
        if _answers(dispute, kept) or any(_counters(dispute, k) for k in kept):
            continue
        if any(cited == {n for p in k.positions for n in p.cites} or _again(dispute, k) for k in kept):
            continue
        if dispute.positions[0].cites[:1] in (
            p.cites[:1] for k in kept if k.kind == "value" for p in k.positions
        ) and _counts(dispute):
            continue  # "disputes the numbers": the numbers stand side by side already
        if any(told(dispute, k) for k in kept for told in (_joins, _same_counts, _adds_a_count, _asks_of_fighters)):
            continue
        near = next((s for s in unverified if any(abs(s.number - n) <= _NEAR for n in cited)), None)
        if near:
            dispute.verification = DraftLine(body_of(near), [near.number])
        kept.append(dispute)
    return sorted(kept, key=lambda d: (_rank(d), _first_told(d)))[:MOST]


def _again(dispute: DraftDispute, kept: DraftDispute) -> bool:
    """The same question, or the same two speakers over a sentence that a dispute shows already."""
    if dispute.issue == kept.issue and dispute.kind == kept.kind != "value":
        return True
    if (
        dispute.kind == kept.kind == "value"
        and dispute.positions[0].figure
        and dispute.issue != kept.issue
        and dispute.issue in ASKED.values()
    ):
        return False  # the dead, and the wounded
    speakers, cited = (
        ({(p.claimant or "") for p in d.positions} for d in (dispute, kept)),
        _first_cites(dispute) & _first_cites(kept),
    )
    one, other = speakers
    return bool(cited) and one <= other


def _joins(dispute: DraftDispute, kept: DraftDispute) -> bool:
    """A second denial of one account, in much the same words: a further position; whether it was one."""
    first, last = dispute.positions[0], dispute.positions[-1]
    shown = kept.positions[0]
    if (
        last.stance != "denies"
        or "value" in (dispute.kind, kept.kind)
        or (first.claimant, first.cites[:1]) != (shown.claimant, shown.cites[:1])
    ):
        return False
    ideas, shown_ideas = (topics_of(d.issue.lower().split()) - _ASKING for d in (dispute, kept))
    if len(ideas & shown_ideas) < _ALIKE:
        return False
    if not any(same_speaker(p.claimant, last.claimant) for p in kept.positions):
        kept.positions.append(last)
    return True


def _asks_of_fighters(dispute: DraftDispute, kept: DraftDispute) -> bool:
    """Who the dead were, and whether there were fighters: one question where the same account is disputed; whether it was one."""
    if "victim_status" not in (dispute.kind, kept.kind) or "value" in (dispute.kind, kept.kind):
        return False
    shown = {(p.claimant, *p.cites[:1]) for p in kept.positions}
    new = [p for p in dispute.positions if (p.claimant, *p.cites[:1]) not in shown]
    if len(new) == len(dispute.positions) or not all(
        d.kind == "victim_status" or not FIGHTERS.isdisjoint(d.issue.lower().split()) for d in (dispute, kept)
    ):
        return False
    kept.positions += [p for p in new if not any(same_speaker(p.claimant, k.claimant) for k in kept.positions)]
    return True


def _rank(dispute: DraftDispute) -> int:
    """Counts of people harmed first, then what happened and who did it, then counts of whom nobody harmed."""
    if dispute.kind != "value":
        return 1
    return 0 if any(harm in dispute.issue for harm in _HARMS) else 2


_HARMS = ("killed", "injured", "missing", "abducted", "detained", "displaced", "harmed", "died")


def _first_told(dispute: DraftDispute) -> int:
    """The sentence where the later of its two first accounts stands: news tells the weightiest first."""
    return max(p.cites[0] for p in dispute.positions[:2] if p.cites)


def _only_announced(dispute: DraftDispute, found: list[DraftDispute]) -> bool:
    """One sentence says that two blame each other, and what each says of it stands in another dispute."""
    cited = [p.cites for p in dispute.positions]
    if dispute.kind != "responsibility" or cited[0] != cited[-1] or len(cited[0]) != 1:
        return False
    own = [_keys(p.claimant) for p in dispute.positions]
    if dispute.positions[0].statement != dispute.positions[-1].statement:
        return False
    for other in found:
        sides = [_keys(p.claimant) for p in other.positions]
        near = all(0 < n - cited[0][0] <= _TOLD for p in other.positions for n in p.cites[:1])
        if near and other.kind in ("responsibility", "occurrence") and all(any(akin(a, b) for b in sides) for a in own):
            return True
    return False


_TOLD = 5  # sentences in which each gives the account that was announced


def _keys(name: str | None) -> frozenset[str]:
    return frozenset(w for w in (name or "").lower().split() if len(w) > _SHORT)


_SHORT = 3


def _counters(dispute: DraftDispute, kept: DraftDispute) -> bool:
    """Who calls a denial a lie that a dispute shows takes the other side in it; whether it did."""
    first, last = dispute.positions[0], dispute.positions[-1]
    if first.stance != "denies" or not any(
        (p.claimant, p.cites[:1], p.stance) == (first.claimant, first.cites[:1], "denies") for p in kept.positions
    ):
        return False
    if not any(same_speaker(p.claimant, last.claimant) for p in kept.positions):
        kept.positions.append(last)
    return True


def _same_counts(dispute: DraftDispute, kept: DraftDispute) -> bool:
    """The same question over no other numbers: who else gives one of them makes no further dispute."""
    if dispute.issue != kept.issue or not dispute.kind == kept.kind == "value":
        return False
    new, shown = ({_digits(p.figure) for p in d.positions if p.figure} for d in (dispute, kept))
    speakers = {p.claimant for p in kept.positions}
    return bool(new) and new <= shown and any(p.claimant in speakers for p in dispute.positions)


def _adds_a_count(dispute: DraftDispute, kept: DraftDispute) -> bool:
    """A further count against one that the same question shows already: a further position; whether it was one."""
    if dispute.issue != kept.issue or not dispute.kind == kept.kind == "value":
        return False
    given = {(p.claimant, p.figure) for p in kept.positions if p.figure}
    if not any((p.claimant, p.figure) in given for p in dispute.positions):
        return False
    speakers = {p.claimant for p in kept.positions}
    counts = sum(1 for p in kept.positions if p.figure)  # it stands before who denies them all
    kept.positions[counts:counts] = [p for p in dispute.positions if p.figure and p.claimant not in speakers]
    return True


def _digits(figure: str) -> str:
    """The number of a count without its bound: "at least 26" and "26" are one."""
    return figure.casefold().split()[-1]


_ASKING = frozenset(("charg", "whether"))
_ALIKE = 2
"""Ideas that two questions about one sentence share, to be one."""


def _first_cites(dispute: DraftDispute) -> set[int]:
    return {p.cites[0] for p in dispute.positions if p.cites}


def _answers(denial: DraftDispute, kept: list[DraftDispute]) -> bool:
    """A denial of one of two rival counts joins their dispute as a further position; whether it did."""
    last = denial.positions[-1]
    if last.stance != "denies" or denial.kind in ("responsibility", "intent_or_target"):
        return False
    for dispute in kept:
        if dispute.kind == "value" and any(p.cites[:1] == denial.positions[0].cites[:1] for p in dispute.positions):
            if not any(same_speaker(p.claimant, last.claimant) for p in dispute.positions):
                dispute.positions.append(last)
            return True
    return False


def _counts(dispute: DraftDispute) -> bool:
    """The denial turns down a count and nothing else."""
    return not COUNTS.isdisjoint(dispute.positions[-1].statement.lower().rstrip(".").split())


def says_unverified(sheet: Sheet) -> bool:
    """The sentence says that something could not be verified or confirmed independently.

    >>> from summarizer.text.bundle import Bundle
    >>> from summarizer.schemas.records import Source
    >>> from summarizer.drafting.reading.sheet import read_sheets
    >>> says_unverified(read_sheets(Bundle([Source("Neither count could be independently verified.")]))[0])
    True
    """
    words = sheet.words
    if UNVERIFIED.isdisjoint(words):
        return False
    for i, word in enumerate(words):
        if word in UNVERIFIED and not NEGATIONS.isdisjoint(words[max(0, i - 7) : i]):
            return "independent" in words or "independently" in words or "verif" in word or "immediately" in words
    return False
