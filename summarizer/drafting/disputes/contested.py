"""Which claim of another speaker is contested: the one that shares most with what is turned down, that a denial points to, or
that was made of who denies.
"""

from itertools import takewhile

from summarizer.drafting.disputes.accounts import others_near
from summarizer.drafting.disputes.houses import together
from summarizer.drafting.disputes.issues import clause_end
from summarizer.drafting.disputes.sides import accuses, akin, doers, named_in, side_of
from summarizer.drafting.incidents.sums import sums_over_time
from summarizer.drafting.lexicon.disputes import (
    ACCUSATIONS,
    CHARGES,
    COUNTS,
    FALSE,
    POINTING,
    RESEARCHED,
    SIDES,
    VAGUE_SPEAKERS,
)
from summarizer.drafting.lexicon.roles import PRONOUNS
from summarizer.drafting.reading.claims import Claim, topics_of
from summarizer.drafting.reading.sheet import Sheet

_BACK = 10  # sentences looked back at for the claim denied
_AHEAD = 8
_ENOUGH = 1.4
_LITTLE = 0.6  # where the denial says that it was claimed: somebody did
_EXPLAINED = (["that"], ["in"], ["by"], ["from"], ["of"], ["about"])
"""What follows a charge that the sentence itself spells out."""


def bearing(other: Claim, claim: Claim, about: frozenset[str], told: list[str]) -> float:
    """How far an account is of what a speaker turns down, by a verb of denial or by a "not".

    Points for the ideas that its words share with what is turned down, for a charge, and for one laid on the speaker's own
    side; less the farther it stands, and where it comes only after.
    """
    gap = claim.sheet.number - other.sheet.number
    charged = not ACCUSATIONS.isdisjoint(told)
    return len(about & topics_of(told)) + charged + _is_of(other, claim) - 0.1 * abs(gap) - 0.2 * (gap < 0)


def _is_of(other: Claim, claim: Claim) -> bool:
    """The account names the speaker's side, or makes it the doer."""
    return akin(doers(other) | named_in(other), side_of(claim))


def denied_claim(claims: list[Claim], at: int, denied: list[str]) -> Claim | None:
    """The claim of another speaker that shares most with what is denied; the nearest one before where words are few."""
    denial = claims[at]
    about = topics_of(denied[: clause_end(denied, 0)])
    charge = next((i for i, w in enumerate(denied[:4]) if w in CHARGES), None)
    charged, behind = ("", []) if charge is None else (denied[charge], denied[charge + 1 : charge + 2])
    opens = denied[:1] != [] and denied[0] in POINTING
    spelt = behind in _EXPLAINED or (behind != [] and behind[0] in PRONOUNS)
    pointing = (charge is not None and not spelt) or (opens and denied[1:2] in _ENDS)
    branded = not FALSE.isdisjoint(denied[:_BRANDED])  # "called the report a rumour"
    counters = pointing and not charged  # "called that a lie": what was just said may itself be a denial
    passing = opens and _tells_of_the_past(denial.sheet.before)
    owner = _whose(denied, charge)
    own_deed = denied[:1] != [] and denied[0].endswith("ing") and denial.claimant.name[:1].isupper()
    near = others_near(claims, at, back=_BACK, ahead=_AHEAD, headings=True)
    turn = _last_turn([o for o in near if o.sheet.number < denial.sheet.number])
    studied = charged in RESEARCHED and any(_found(other, denial) for other in near)
    best: Claim | None = None
    most = _LITTLE if behind == ["that"] else _ENOUGH
    for other in near:
        gap = denial.sheet.number - other.sheet.number
        if (passing and gap > 0) or (other.denies and not (counters and gap == 1)):
            continue  # "A raid in 2019 killed 38. The army at first denied it."
        if owner not in other.claimant.name.casefold() or (not gap and not _may_precede(other)):
            continue  # "denies Rivas's claims": nobody else's
        if (other.act.carried and other.act.quoted) or (own_deed and abs(gap) > 1 and not _names(other, denial)):
            continue  # a further sentence of a quotation; "Ruvana denies arming them": who said nothing of Ruvana did not say so
        score = _weight(other, denial, denied, about)
        if pointing:
            laid = charged in _LAID and accuses(other) and 0 < gap <= _CHARGED  # "the charge": of whoever laid one
            score += 2.0 * (charged not in COUNTS and (laid or 0 < gap <= _SOON or other.sheet.number in turn))
            score -= 1.5 * (gap < 0) + 0.3 * (other.sheet.words[0] in _QUOTES)  # what comes after mostly bears it out
        if studied:  # what they found stands at the head of the report
            score += 3.0 + 0.2 * gap if _found(other, denial) else -1.5 * (not branded)
        if charged in COUNTS and _harms(other.sheet, "asserted"):
            score += 3.0
        if not gap and (
            denied[:1] in ([], ["."]) or (pointing and other.act.start < denial.act.start and not denial.sheet.heading)
        ):
            score += 5.0  # "soldiers looted shops, which the colonel denied", "the army says so; the Front denies it"
        if score > most:
            best, most = other, score
    return best


def _found(other: Claim, denial: Claim) -> bool:
    """The claim is what somebody found out and reported, before the denial of "the report"."""
    before = other.sheet.number < denial.sheet.number
    return before and (other.claimant.type in _RESEARCHERS or other.act.verb in _REPORTED)


def _last_turn(before: list[Claim]) -> set[int]:
    """The sentences of whoever of these spoke last, as far as nobody else spoke between them."""
    return {c.sheet.number for c in takewhile(lambda c: together(c, before[-1]), reversed(before))}


def _weight(other: Claim, denial: Claim, denied: list[str], about: frozenset[str]) -> float:
    """How far a claim is of what a denial turns down, by what both say and by whom the denial turns against."""
    gap = denial.sheet.number - other.sheet.number
    alone = all(a.claimant.name == other.claimant.name for a in other.sheet.speech)
    told = other.sheet.words if alone else [*other.told, other.act.verb or ""]
    shared = about & topics_of(told)
    score = bearing(other, denial, about, told) + ("civilian" in shared) - 0.5 * other.sheet.heading
    if shared and (2 * len(shared) >= len(about) or gap == 1):
        score += 1.0  # most of what is denied, or told right before
    if _is_addressed(other, denied):
        score += 2.0
    if "blame" in topics_of(other.sheet.words) and _is_of(other, denial):
        score += 1.0  # "the Front was behind it"
    if _harms(denial.sheet, "denied") & _harms(other.sheet, "asserted"):
        score += 1.0
    if not _TO_COME.isdisjoint(other.told[:_VERB]):
        score -= 1.0  # what is only announced cannot be untrue
    if denied[:1] == ["involvement"] and sums_over_time(other.sheet):
        score -= 2.0  # who counts the kidnapped of a year accuses nobody of this deed
    return score + (
        not gap and not ACCUSATIONS.isdisjoint(told)
    )  # "blamed the Front, which denied it": in one sentence


_VERB = 7  # words of a clause in which its verb stands
_TO_COME = frozenset(("will", "would", "shall"))


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
_BRANDED = 8  # words behind "called" in which it is said what it is called
_LAID = frozenset(("charge", "charges", "accusation", "accusations", "allegation", "allegations"))
_CHARGED = 4  # sentences back in which it was laid
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


_ENDS: tuple[list[str], ...] = ([], ["."], [","], [";"], ["as"], ["and"], ["but"], ["is"], ["was"], ["a"], ["an"])
"""What follows "it" and "that" where nothing more is denied: "denied it", "called that a lie".  """


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
