"""Disputes over what a campaign hits: two speakers describe the same side's strikes in ways that exclude each other.

The pattern is general: a topic (somebody's strikes), what each speaker says they hit, and a sign that the speaker
speaks of them as a whole or against another account (a proportion, "other than", "rather than").
"""

from summarizer.drafting.disputes.accounts import position
from summarizer.drafting.disputes.houses import together
from summarizer.drafting.lexicon.disputes import AIMING, CONTRASTS, PROPORTIONS, STRIKES, TARGETS
from summarizer.drafting.reading.claims import Claim
from summarizer.drafting.reading.sheet import Sheet
from summarizer.schemas.record import record
from summarizer.schemas.records import DraftDispute
from summarizer.text.lexicon.countries import CAPITALS, COUNTRIES, DEMONYMS

_MOST = 12  # descriptions of one side's strikes: keeps the work linear
_NEAR = 3  # words between a side's name and its strikes
_LONGEST = 160


_AIMED_AT = frozenset(TARGETS)


@record(slots=True)
class _Description:
    claim: Claim
    side: str
    kinds: frozenset[str]
    whole: bool
    """Speaks of the strikes as a whole, or against another account."""


def target_disputes(claims: list[Claim]) -> list[DraftDispute]:
    """One dispute for each side whose strikes are described in conflicting ways."""
    sides: dict[str, list[_Description]] = {}
    for claim in claims:
        found = _describe(claim)
        if found and len(sides.setdefault(found.side, [])) < _MOST:
            sides[found.side].append(found)
    return [d for side, descriptions in sides.items() if (d := _dispute(side, descriptions))]


def _describe(claim: Claim) -> _Description | None:
    words = claim.sheet.words
    if STRIKES.isdisjoint(claim.sheet.vocabulary) or _AIMED_AT.isdisjoint(claim.sheet.vocabulary):
        return None
    topic = next((i for i, w in enumerate(words) if w in STRIKES), None)
    if topic is None:
        return None
    aim = next((i for i, w in enumerate(words) if w in AIMING and i != topic), None)
    if aim is None and words[topic] not in AIMING:
        return None
    start = aim if aim is not None else topic
    kinds = frozenset(TARGETS[w] for w in words[start + 1 :] if w in TARGETS)
    side = _side(claim, words) if kinds else ""
    if not side:
        return None
    before = words[max(0, topic - 6) :]
    whole = not PROPORTIONS.isdisjoint(before) or _contrasts(words[start:])
    return _Description(claim, side, kinds, whole)


def _contrasts(words: list[str]) -> bool:
    return any(w in CONTRASTS and words[i + 1 : i + 2] != ["only"] for i, w in enumerate(words[:-1]))


def _side(claim: Claim, words: list[str]) -> str:
    """Whose strikes: the land named beside them; else the speaker's own, who tells of his own side's deeds."""
    for i, word in enumerate(words):
        if word in STRIKES:
            for j in range(max(0, i - _NEAR), min(len(words), i + _NEAR + 1)):
                land = _land(words[j])
                if land and not (j > i and words[j - 1] in ("in", "on", "at", "near")):
                    return land
    speaker = [w.lower() for w in claim.claimant.name.split()]
    return next((land for w in speaker if (land := _land(w))), None) or _own(claim.sheet, words)


def _own(sheet: Sheet, words: list[str]) -> str:
    """The land of the office the speaker holds ("deputy head of the Russian General Staff")."""
    if any(w in ("our", "we", "its", "had") for w in words) or sheet.speech:
        return next((land for w in words if (land := DEMONYMS.get(w) or CAPITALS.get(w))), "")
    return ""


def _land(word: str) -> str | None:
    return DEMONYMS.get(word) or CAPITALS.get(word) or COUNTRIES.get(word)


def _dispute(side: str, found: list[_Description]) -> DraftDispute | None:
    """A dispute if somebody speaks of the whole and somebody else describes it otherwise."""
    critics = [d for d in found if d.whole]
    kept: list[_Description] = []
    for d in found:
        if any(together(d.claim, k.claim) for k in kept):
            continue
        rivals = found if d.whole else critics
        if any(not together(d.claim, r.claim) and d.kinds != r.kinds for r in rivals if r is not d):
            kept.append(d)
    if len(kept) < 2 or not critics:
        return None
    own = [d for d in kept if not d.whole]
    told = [*own[:1], *(d for d in kept if d.whole), *own[1:]] if own else kept
    return DraftDispute(
        issue=f"What the strikes of {side.title()} hit",
        kind="intent_or_target",
        positions=[position(d.claim, limit=_LONGEST) for d in told],
    )
