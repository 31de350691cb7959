"""When two disputes are one: the same question asked again, or a further position of one that is shown already."""

from summarizer.drafting.disputes.issues import ASKED
from summarizer.drafting.disputes.sides import akin
from summarizer.drafting.lexicon.disputes import COUNTS, FIGHTERS
from summarizer.drafting.reading.claims import same_speaker, topics_of
from summarizer.schemas.records import DraftDispute, DraftPosition

_ASKING = frozenset(("charg", "whether"))
_ALIKE = 2  # ideas that two questions about one account share, to be one
_TOLD = 5  # sentences in which each gives the account that was announced
_SHORT = 3  # letters of a word that names nobody
_WHOSE = ("responsibility", "intent_or_target")


def takes_in(kept: DraftDispute, new: DraftDispute) -> bool:
    """The new dispute is no other than the one kept, which gets the further positions of it."""
    if {n for p in new.positions for n in p.cites} == {n for p in kept.positions for n in p.cites}:
        return True
    further = _further_counts(kept, new) if kept.kind == "value" else _further_accounts(kept, new)
    again = not further and _is_again(kept, new)
    for position in new.positions[-1:] if again and kept.kind != "value" else further:
        at = next((i for i, p in enumerate(kept.positions) if same_speaker(position.claimant, p.claimant)), None)
        if at is None:
            counts = sum(1 for p in kept.positions if p.figure)  # it stands before who denies them all
            kept.positions.insert(counts if position.figure else len(kept.positions), position)
        elif position.stance == "denies" and kept.positions[at].stance == "asserts" and not kept.positions[at].figure:
            kept.positions[at] = position  # "rejected the claim" says it more plainly than what its speaker also told
    return bool(further) or again


def _is_again(kept: DraftDispute, new: DraftDispute) -> bool:
    """The same question, or the same speakers over a sentence that is shown already."""
    cited, speakers, shown = _first_cites(new) & _first_cites(kept), _speakers(new), _speakers(kept)
    same = new.issue == kept.issue
    if new.kind == kept.kind == "value":
        if _digits(new) <= _digits(kept) and (speakers <= shown or (same and speakers & shown)):
            return True  # who else gives one of the numbers
        if new.positions[0].figure and not same and new.issue in ASKED.values():
            return False  # the dead, and the wounded
    return (same and new.kind == kept.kind != "value") or (bool(cited) and speakers <= shown)


def _further_counts(kept: DraftDispute, new: DraftDispute) -> list[DraftPosition]:
    """A further count against one that is shown, and who denies one that is."""
    if new.kind == "value":
        given = {(p.claimant, p.figure) for p in kept.positions if p.figure}
        again = new.issue == kept.issue and any((p.claimant, p.figure) in given for p in new.positions)
        return [p for p in new.positions if p.figure] if again and not _digits(new) <= _digits(kept) else []
    first, last = new.positions[0], new.positions[-1]
    if first.cites[:1] not in [p.cites[:1] for p in kept.positions]:
        return []
    counts = not COUNTS.isdisjoint(last.statement.lower().rstrip(".").split())  # "disputes the numbers"
    return [last] if counts or (last.stance == "denies" and new.kind not in _WHOSE) else []


def _further_accounts(kept: DraftDispute, new: DraftDispute) -> list[DraftPosition]:
    """Who calls a denial that is shown a lie, who denies the same account in much the same words, who else says what the dead were."""
    first, last, shown = new.positions[0], new.positions[-1], {_account(p) for p in kept.positions}
    if new.kind == "value":
        return []
    if first.stance == "denies" and (*_account(first), "denies") in {(*_account(p), p.stance) for p in kept.positions}:
        return [last]
    if last.stance == "denies" and _account(first) == _account(kept.positions[0]):
        ideas, shown_ideas = (topics_of(d.issue.lower().split()) - _ASKING for d in (new, kept))
        if len(ideas & shown_ideas) >= _ALIKE:
            return [last]
    fighters = [d.kind == "victim_status" or not FIGHTERS.isdisjoint(d.issue.lower().split()) for d in (new, kept)]
    if all(fighters) and "victim_status" in (new.kind, kept.kind) and any(_account(p) in shown for p in new.positions):
        return [p for p in new.positions if _account(p) not in shown] or [last]
    return []


def only_announced(dispute: DraftDispute, found: list[DraftDispute]) -> bool:
    """One sentence says that two blame each other, and what each says of it stands in another dispute."""
    first, last = dispute.positions[0], dispute.positions[-1]
    if dispute.kind != "responsibility" or first.cites != last.cites or len(first.cites) != 1:
        return False
    if first.statement != last.statement:
        return False
    own = [_keys(p) for p in dispute.positions]
    for other in found:
        sides = [_keys(p) for p in other.positions]
        near = all(0 < n - first.cites[0] <= _TOLD for p in other.positions for n in p.cites[:1])
        if near and other.kind in ("responsibility", "occurrence") and all(any(akin(a, b) for b in sides) for a in own):
            return True
    return False


def _keys(position: DraftPosition) -> frozenset[str]:
    return frozenset(w for w in (position.claimant or "").lower().split() if len(w) > _SHORT)


def _account(position: DraftPosition) -> tuple[str | None, int]:
    """Who gives it, and the sentence where it stands."""
    return position.claimant, next(iter(position.cites), 0)


def _speakers(dispute: DraftDispute) -> set[str]:
    return {p.claimant or "" for p in dispute.positions}


def _first_cites(dispute: DraftDispute) -> set[int]:
    return {p.cites[0] for p in dispute.positions if p.cites}


def _digits(dispute: DraftDispute) -> set[str]:
    """The numbers of the counts without their bounds: "at least 26" and "26" are one."""
    return {p.figure.casefold().split()[-1] for p in dispute.positions if p.figure}
