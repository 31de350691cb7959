"""Disputes over what hit or destroyed something: a guided missile or a gas explosion, a mine or a grenade, a bomb or a rocket.

Two speakers near each other name two means that cannot be one, of the same thing. Words that may mean one thing ("a
missile", "a rocket") are no dispute, nor are two blasts.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.drafting.disputes.accounts import in_one_place, others_near, position
from summarizer.drafting.disputes.issues import claimed_clause
from summarizer.drafting.disputes.sides import accuses
from summarizer.drafting.lexicon.disputes import ACCUSATIONS, MEANS, MEANS_PAIRS
from summarizer.drafting.reading.claims import Claim, said_words, same_speaker, tells_what_happened, topics_of
from summarizer.schemas.records import DraftDispute

_NEAR = 3  # sentences between the two accounts
_LED = 4  # words between "by", "hit", "was" and the means
_PHRASE = 4  # words of a means before its noun
_FRAMES = frozenset("by hit hits struck was were is of caused due to blamed from dropped fired fell been a an".split())
_DETERMINERS = frozenset(("a", "an"))
_POINTING = frozenset(("it", "this", "that", "they", "them"))
_ELSE = frozenset("another second third separate separately elsewhere other earlier previous".split())


_SETTING_OFF = frozenset(("set", "caused", "started", "sparked", "triggered", "ignited"))
_HIT = frozenset("down downed shot hit struck destroyed intercepted attacked".split())
_FLYING = frozenset(
    "helicopter helicopters plane planes aircraft warplane warplanes jet jets drone drones gunship".split()
)
_DOWNED = 5  # tokens
_NAMING = frozenset((*MEANS, *(second for _, second in MEANS_PAIRS)))
_WORDS = 80  # of a claim looked at: keeps the work linear


class Told(NamedTuple):
    """A means that a claim names: its classes, and its words."""

    classes: frozenset[str]
    words: str


def cause_disputes(claims: list[Claim]) -> Iterator[DraftDispute]:
    """A dispute for each pair of accounts that name means of which only one can have been."""
    told = {id(claim): _means(claim) for claim in claims}
    taken: set[int] = set()
    for i, first in enumerate(claims):
        mine = told[id(first)]
        if mine is None or id(first) in taken:
            continue
        near = [(second, named) for second in others_near(claims, i, ahead=2 * _NEAR) if (named := told[id(second)])]
        rivals = (
            n
            for n, (c, named) in enumerate(near)
            if c.sheet.number - first.sheet.number <= _NEAR
            and not mine.classes & named.classes
            and _of_one_thing(first, c)
        )
        at = next(rivals, None)
        if at is None:
            continue
        second, other = near[at]
        dispute = _dispute(first, mine, second, other)
        taken.update((id(first), id(second)))
        for third, named in near[at + 1 :]:
            if (
                named.classes & mine.classes
                and _is_new(third, dispute)
                and third.sheet.number - second.sheet.number <= _NEAR
                and _of_one_thing(first, third)
            ):
                taken.add(id(third))
                dispute.positions.append(position(third, keep=named.words))
        yield dispute


def _is_new(claim: Claim, dispute: DraftDispute) -> bool:
    return not any(same_speaker(claim.claimant.name, p.claimant) for p in dispute.positions)


def _means(claim: Claim) -> Told | None:
    """The one means by which a claim says that something was hit; None where it names none, or two."""
    sheet = claim.sheet
    if claim.denies or _NAMING.isdisjoint(sheet.vocabulary):
        return None
    words = sheet.words
    first, last = said_words(claim)
    last = min(last, first + _WORDS)
    found: list[Told] = []
    for i in [i for i in range(first, last) if words[i] in _NAMING]:
        classes = MEANS_PAIRS.get((words[i - 1], words[i])) if i > first else None
        classes = classes or MEANS.get(words[i])
        if not classes or words[i + 1 : i + 2] == ["-"] or (words[i], *words[i + 1 : i + 2]) in MEANS_PAIRS:
            continue
        if not _HIT.isdisjoint(words[max(first, i - _DOWNED) : i]) and words[i] in _FLYING:
            continue  # "shot down an army helicopter": it is what was hit
        before = words[max(first, i - _LED) : i]
        blamed = accuses(claim) or not _SETTING_OFF.isdisjoint(words[i + 1 : i + 4])
        if _is_negated(words[max(first, i - _CLAUSE) : i]) or not (blamed or not _FRAMES.isdisjoint(before)):
            continue
        start = next((k for k in range(i - 1, max(first - 1, i - 1 - _PHRASE), -1) if words[k] in _DETERMINERS), None)
        found.append(Told(classes, sheet.tokens.raw(start, i + 1) if start is not None else ""))
    if not found:
        return None
    shared = frozenset.intersection(*(t.classes for t in found))
    return Told(shared, found[0].words) if shared else None


def _is_negated(before: Sequence[str]) -> bool:
    at = next(
        (i for i in range(len(before) - 1, -1, -1) if before[i] in ("not", "no", "never", "nor", "without", "than")),
        None,
    )
    return at is not None and _TURNS.isdisjoint(before[at:])


_CLAUSE = 8  # words before a means in which it may be turned down
_TURNS = frozenset(("but", ",", "that", ";"))


def _is_elsewhere(words: Sequence[str]) -> bool:
    """ "Another house", but not "on the other hand"."""
    return any(w in _ELSE and words[i + 1 : i + 2] != ["hand"] for i, w in enumerate(words))


def _of_one_thing(first: Claim, second: Claim) -> bool:
    """Both speak of the same: a pronoun, a word they share, or what has happened, and neither sets itself elsewhere."""
    if _is_elsewhere(second.sheet.words) or not in_one_place(first, second):
        return False
    days = [{d.when.text.casefold() for d in c.sheet.dates_at(c.act.start)} for c in (first, second)]
    if days[1] and days[1] != days[0]:
        return False  # a blast of another day
    one, two = first.told, second.told
    if (
        not _POINTING.isdisjoint(two[:_OPENING])
        or tells_what_happened(two)
        or {first.act.verb, second.act.verb} & ACCUSATIONS
    ):
        return True
    return bool((topics_of(one) & topics_of(two)) - {"strike", "weapon", "death", "hurt"})


_OPENING = 3  # words of a clause in which its subject stands


def _dispute(first: Claim, mine: Told, second: Claim, other: Told) -> DraftDispute:
    named = mine.words and other.words
    clause = None if named else claimed_clause(first.sheet, first.act)
    return DraftDispute(
        issue=f"What caused it: {mine.words} or {other.words}" if named else clause or "What caused it",
        kind="cause_or_weapon",
        positions=[position(first, keep=mine.words), position(second, keep=other.words)],
    )
