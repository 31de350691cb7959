"""Which claim a denial turns down: the one that shares most with it, that it points to, or that was made of the denier."""

from itertools import takewhile

from summarizer.drafting.disputes.houses import together
from summarizer.drafting.disputes.issues import clause_end
from summarizer.drafting.disputes.sides import akin, named_in, side_of
from summarizer.drafting.incidents.telling import sums_over_time
from summarizer.drafting.lexicon.disputes import (
    ACCUSATIONS,
    CHARGES,
    COUNTS,
    POINTING,
    RESEARCHED,
    SIDES,
    VAGUE_SPEAKERS,
)
from summarizer.drafting.reading.claims import Claim, topics_of
from summarizer.drafting.reading.sheet import Sheet

_BACK = 10  # sentences looked back at for the claim denied
_AHEAD = 8
_ENOUGH = 1.4
_LITTLE = 0.6  # where the denial says that it was claimed: somebody did

_EXPLAINED = (["that"], ["in"], ["by"], ["from"], ["of"], ["about"])
"""What follows a charge that the sentence itself spells out."""


def denied_claim(denial: Claim, denied: list[str], claims: list[Claim]) -> Claim | None:
    """The claim of another speaker that shares most with what is denied; the nearest one before where words are few."""
    about = topics_of(denied[: clause_end(denied, 0)])
    charge = next((i for i, w in enumerate(denied[:4]) if w in CHARGES), None)
    pointing = charge is not None and denied[charge + 1 : charge + 2] not in _EXPLAINED
    pointing = pointing or (denied[:1] != [] and denied[0] in POINTING and denied[1:2] in _ENDS)
    # "called that a lie"
    pointing = pointing or (denied[:1] != [] and denied[0] in POINTING and denied[1:2] in (["a"], ["an"]))
    counts = charge is not None and denied[charge] in COUNTS
    bare = denied[:1] in ([], ["."])
    researched = charge is not None and denied[charge] in RESEARCHED
    counters = pointing and charge is None  # "called that a lie": what was just said may itself be a denial
    owner = _whose(denied, charge)
    own_deed = denied[:1] != [] and denied[0].endswith("ing") and denial.claimant.name[:1].isupper()
    best: Claim | None = None
    most = _LITTLE if charge is not None and denied[charge + 1 : charge + 2] == ["that"] else _ENOUGH
    passing = denied[:1] != [] and denied[0] in POINTING and _tells_of_the_past(denial.sheet.before)
    turn = _last_turn(denial, claims)
    for other in claims:
        gap = denial.sheet.number - other.sheet.number
        if passing and gap > 0:
            continue  # "A raid in 2019 killed 38. The army at first denied it."
        if not -_AHEAD <= gap <= _BACK or other is denial:
            continue
        if other.denies and not (counters and gap == 1):
            continue
        if together(other, denial):
            continue
        if owner and owner not in other.claimant.name.casefold():
            continue  # "denies Rivas's claims": nobody else's
        if (other.act.carried and other.act.quoted) or (own_deed and abs(gap) > 1 and not _names(other, denial)):
            continue  # a further sentence of a quotation; "Ruvana denies arming them": who said nothing of Ruvana did not say so
        if other.sheet is denial.sheet and not _may_precede(other):
            continue
        score = _bearing(other, denial, denied, about) - 0.1 * abs(gap) - 0.5 * other.sheet.heading
        score -= 0.2 * (gap < 0) + 0.3 * (pointing and other.sheet.words[0] in _QUOTES)
        if pointing and not counts and (0 < gap <= _SOON or other.sheet.number in turn):
            score += 2.0
        if pointing and gap < 0:
            score -= 1.5  # "denied responsibility" points back; what comes after mostly bears it out
        if researched:
            found = gap > 0 and (other.claimant.type in _RESEARCHERS or other.act.verb in _REPORTED)
            score += 3.0 + 0.2 * gap if found else -1.5  # what they found stands at the head of the report
        if counts and _harms(other.sheet, "asserted"):
            score += 3.0
        if not gap and (bare or (pointing and other.act.start < denial.act.start and not denial.sheet.heading)):
            score += 5.0  # "soldiers looted shops, which the colonel denied", "the army says so; the Front denies it"
        if score > most:
            best, most = other, score
    return best


def _last_turn(denial: Claim, claims: list[Claim]) -> set[int]:
    """The sentences of whoever spoke last before the denial, as far as nobody else spoke between them."""
    before = [c for c in claims if c.sheet.number < denial.sheet.number and c.sheet.source == denial.sheet.source]
    return {c.sheet.number for c in takewhile(lambda c: together(c, before[-1]), reversed(before))}


def _bearing(other: Claim, denial: Claim, denied: list[str], about: frozenset[str]) -> float:
    """How much a claim speaks of what is denied."""
    gap = denial.sheet.number - other.sheet.number
    shared = about & topics_of(other.sheet.words)
    score = float(len(shared)) + ("civilian" in shared)
    if shared and (2 * len(shared) >= len(about) or gap == 1):
        score += 1.0  # most of what is denied, or told right before
    if _is_addressed(other, denied):
        score += 2.0
    if akin(named_in(other), side_of(denial)):
        score += 1.0 + ("blame" in topics_of(other.sheet.words))  # "the Front was behind it"
    if _harms(denial.sheet, "denied") & _harms(other.sheet, "asserted"):
        score += 1.0
    if denied[:1] == ["involvement"] and sums_over_time(other.sheet):
        score -= 2.0  # who counts the kidnapped of a year accuses nobody of this deed
    if not ACCUSATIONS.isdisjoint(other.sheet.words):
        score += 1.0 if gap else 2.0  # "blamed the Front, which denied it": accused and denied in one sentence
    return score


def _tells_of_the_past(before: Sheet | None) -> bool:
    """The report itself tells in that sentence of an event of a year it names."""
    if before is None or before.speech or before.heading:
        return False
    words = before.words
    return any(w.isdigit() and len(w) == _YEAR and words[i - 1] in ("in", "of") for i, w in enumerate(words) if i)


_YEAR = 4  # digits
_QUOTES = frozenset('"“')
_REPORTED = ("reported", "reports")
_RESEARCHERS = ("NGO_or_monitor", "UN")
_SOON = 2  # sentences back that "it" and "the charge" point to


def _whose(denied: list[str], charge: int | None) -> str:
    """The name that owns the charge denied ("Rivas's claims"); empty where it has none."""
    if not charge:
        return ""
    last = denied[charge - 1]
    if last in ("'s", "’s") and charge > 1:
        last = denied[charge - 2] + last
    name = last.removesuffix("'s").removesuffix("’s")
    return name if name != last and name not in SIDES and len(name) > _OFFICE else ""


def _may_precede(other: Claim) -> bool:
    """Another act of the denial's own sentence that it turns down: somebody's words, not only his name ("self-proclaimed")."""
    if other.claimant.name.casefold() in VAGUE_SPEAKERS:
        return False
    return bool(other.act.verb) and other.claimant.name != "self"


_ENDS: tuple[list[str], ...] = ([], ["."], [","], [";"], ["as"], ["and"], ["but"], ["is"], ["was"])


def _is_addressed(other: Claim, denied: list[str]) -> bool:
    """The denial turns against the other speaker by name or office: "contradicts the police"."""
    near = [w for w in denied[:4] if len(w) > _OFFICE]
    if any(SIDES.get(w) == other.claimant.type for w in near):
        return True
    return any(w in other.claimant.name.casefold().split() for w in near if w in SIDES)


_OFFICE = 3  # letters of an article at most


def _harms(sheet: Sheet, modality: str) -> set[str]:
    return {f.harm for f in sheet.figures if f.harm and f.bond and f.bond.modality == modality}


def _names(claim: Claim, denial: Claim) -> bool:
    """Whether the claim's sentence names whoever denies, be it by its adjective: "Ruvanan troops"."""
    words = [w for w in denial.claimant.name.lower().split() if len(w) > _STEM]
    return any(word.startswith(w[: len(w) - 1]) for w in words for word in claim.sheet.words)


_STEM = 3
