"""Which side of a conflict a speaker is of, and which sides a claim makes the doer of what it tells."""

from collections.abc import Iterator, Sequence

from summarizer.drafting.lexicon.disputes import SIDES_BY_NOUN
from summarizer.drafting.lexicon.roles import COMBAT, DOING, LEAN, VIOLENT
from summarizer.drafting.reading.claims import Claim, said_words
from summarizer.drafting.reading.sheet import Sheet
from summarizer.text.words.letter_case import all_capitals

_REACH = 5  # words between a doer and its verb
_LED = 4  # words between "by" or "from" and the doer
_STEM = 4  # letters two names of one side share at the least
_ENDING = 3  # letters by which a name and its adjective differ at the most
_DEEDS = (
    VIOLENT | COMBAT | DOING | LEAN | {"opened", "crossed", "violated", "broken", "broke", "mined", "laid", "planted"}
)
_PASSIVE = frozenset(("was", "were", "been", "being", "be"))
_OFFICES = frozenset(
    "colonel general major captain lieutenant brigadier commander president minister doctor father sister".split()
)


def side_of(claim: Claim) -> frozenset[str]:
    """The keys of the speaker's side: what names it in capitals, and "state" or "rebels" for a common noun of one."""
    text = claim.sheet.document.text
    words = claim.claimant.name.replace("’s", "").replace("'s", "").split()
    if claim.act.name_start >= 0:  # "said the Orvelian commander, General Pavel Stroom"
        last = claim.sheet.token_at(claim.act.name_start) if claim.act.name_start >= claim.sheet.start else 0
        if last > 1 and claim.sheet.words[last - 1] == ",":
            first = next(
                (i for i in range(last - 2, max(-1, last - 8), -1) if claim.sheet.words[i] in (",", "said", "says")),
                last - 7,
            )
            words += [
                text[claim.sheet.tokens.starts[i] : claim.sheet.tokens.ends[i]]
                for i in range(max(0, first + 1), last - 1)
            ]
    found = {w.lower() for w in words if w[:1].isupper() and len(w) >= _STEM and w.lower() not in _OFFICES}
    found |= {SIDES_BY_NOUN[w.lower()] for w in words if w.lower() in SIDES_BY_NOUN}
    return frozenset(found)


def named_in(claim: Claim) -> frozenset[str]:
    """The words of the names in what a claim says."""
    first, last = said_words(claim)
    tokens = claim.sheet.tokens
    if all_capitals(tokens):
        return frozenset()
    words = tokens.words
    return frozenset(words[i] for i in range(max(1, first), last) if len(words[i]) >= _STEM and tokens.capital(i))


def doers(claim: Claim) -> frozenset[str]:
    """The keys of the sides that a claim makes the doer: before an active verb of violence, behind "by" or "from"."""
    return frozenset(_doers(claim.sheet, *said_words(claim)))


def _doers(sheet: Sheet, first: int, last: int) -> Iterator[str]:
    words = sheet.words
    if _DEEDS.isdisjoint(sheet.vocabulary) and _AGENT.isdisjoint(sheet.vocabulary):
        return
    upper = all_capitals(sheet.tokens)  # where every word has a capital, none tells a name
    for i in range(first, last):
        key = SIDES_BY_NOUN.get(words[i]) or (
            words[i] if not upper and sheet.tokens.capital(i) and len(words[i]) >= _STEM else ""
        )
        if key and (_led(words, first, i) or _does(words, i, last)):
            yield key


_AGENT = frozenset(("by", "from"))


def _led(words: Sequence[str], first: int, at: int) -> bool:
    for j in range(at - 1, max(first - 1, at - 1 - _LED), -1):
        if words[j] in _AGENT:
            return True
        if words[j] in (",", "of", "in", "at", "near", "on"):
            return False
    return False


def _does(words: Sequence[str], at: int, last: int) -> bool:
    for j in range(at + 1, min(last, at + 1 + _REACH)):
        if words[j] in _DEEDS:
            return words[j - 1] not in _PASSIVE
        if words[j] in (",", ";", "that", "not", "never", "no"):
            return False
    return False


def akin(a: frozenset[str], b: frozenset[str]) -> bool:
    """Two sets of keys share a side: the same word, or a name and its adjective ("Orvel", "Orvelian")."""
    return any(_kin(x, y) for x in a for y in b)


def _kin(x: str, y: str) -> bool:
    if x == y:
        return True
    short, long = sorted((x, y), key=len)
    shared = next((i for i, (p, q) in enumerate(zip(short, long, strict=False)) if p != q), len(short))
    return shared >= max(_STEM, len(short) - 1) and len(long) - shared <= _ENDING
