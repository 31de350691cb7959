"""Two accounts of who did it: one lays a deed on the other speaker's side, who lays it on somebody else.

"Shells came from army positions, the mayor said, but the army said the rebels had fired them." The sides are those of the
speakers and the doers of the deeds.
"""

from collections.abc import Iterator

from summarizer.drafting.disputes.houses import together
from summarizer.drafting.disputes.issues import claimed_clause
from summarizer.drafting.disputes.sides import akin, doers, hits, side_of
from summarizer.drafting.incidents.marks import chains, place_likeness
from summarizer.drafting.lexicon.disputes import DEED_TOPICS
from summarizer.drafting.reading.claims import Claim, said_words, tells_what_happened, topics_of
from summarizer.drafting.reading.wording import body_of, sentence_case, shorten, words_of
from summarizer.schemas.records import DraftDispute, DraftPosition

_NEAR = 2  # sentences between the two accounts
_CLAIMS = 4  # claims looked ahead at: keeps the work linear
_LONGEST = 200
_BARE = 4  # words of a charge that names no deed
_SIDES = frozenset(("state", "rebels", "police"))
_TAKEN_UP = frozenset(("it", "them", "this", "that"))


def blame_disputes(claims: list[Claim]) -> Iterator[DraftDispute]:
    """A dispute for each two who lay one deed on different sides."""
    for i, first in enumerate(claims):
        if first.denies or first.sheet.heading or not doers(first):
            continue
        for second in claims[i + 1 : i + 1 + _CLAIMS]:
            if second.sheet.number - first.sheet.number > _NEAR or second.sheet.source != first.sheet.source:
                break
            if not doers(second) or second.denies or together(first, second):
                continue
            back = not _SIDES.isdisjoint(doers(second) & side_of(first))  # "by a gang"; "it was a policeman who fired"
            if _lays_on_another(first, second) or (back and _lays_on_another(second, first)):
                yield _dispute(first, second)
                break


def _lays_on_another(first: Claim, second: Claim) -> bool:
    """The first makes the second speaker's side the doer, and the second makes it another side, of one deed."""
    accused, others = doers(first), doers(second)
    own = side_of(second)
    if not akin(accused, own) or akin(others, own) or akin(accused, others) or hits(second, own):
        return False
    return place_likeness(chains(first.sheet), chains(second.sheet), set()) >= 0 and _of_one_deed(first, second)


def _of_one_deed(first: Claim, second: Claim) -> bool:
    one, two = (c.sheet.words[slice(*said_words(c))] for c in (first, second))
    if len(one) <= _BARE and first.sheet.before is not None:  # "Lumbu blamed the rebels": for what was just told
        one = [*first.sheet.before.words, *one]
    if not _TAKEN_UP.isdisjoint(two) or tells_what_happened(two):
        return True
    shared = topics_of(one) & topics_of(two)
    return bool(shared - {"fighter"}) or bool(topics_of(one) & DEED_TOPICS and topics_of(two) & DEED_TOPICS)


def _dispute(first: Claim, second: Claim) -> DraftDispute:
    bare = len(range(*said_words(first))) <= _BARE
    told = claimed_clause(second.sheet, second.act) if bare else None
    issue = (
        told or claimed_clause(first.sheet, first.act) or sentence_case(shorten(body_of(first.sheet), 120)).rstrip(".")
    )
    return DraftDispute(
        issue=issue,
        kind="responsibility",
        positions=[
            DraftPosition(c.speaker, "asserts", words_of(c.sheet, c.act, _LONGEST), None, c.cites)
            for c in (first, second)
        ],
    )
