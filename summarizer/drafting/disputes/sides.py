"""Which side of a conflict a speaker is of, and which sides a claim makes the doer of what it tells."""

from collections.abc import Iterator, Sequence

from summarizer.drafting.disputes.houses import introduction, remember_houses
from summarizer.drafting.lexicon.disputes import ACCUSATIONS, NOBODY, SIDES_BY_HEAD, SIDES_BY_NOUN
from summarizer.drafting.lexicon.roles import COMBAT, DOING, LEAN, PRONOUNS, VIOLENT
from summarizer.drafting.reading.claims import Claim, said_words
from summarizer.drafting.reading.sheet import Sheet
from summarizer.text.lexicon.speakers import REBEL_ARMIES
from summarizer.text.speech.spoken import Speech
from summarizer.text.words.letter_case import all_capitals

_REACH = 5  # words between a doer and its verb
_LED = 4  # words between "by" or "from" and the doer
_STEM = 4  # letters two names of one side share at the least
_ENDING = 3  # letters by which a name and its adjective differ at the most
DEEDS = (
    VIOLENT
    | COMBAT
    | DOING
    | LEAN
    | frozenset(
        "blew blown sank sunk flooded poisoned opened crossed violated breached broken broke mined laid planted cut stole robbed emptied stripped switched forced drove".split()
    )
)
_ALIGHT = frozenset(("alight", "ablaze", "fire"))
_PASSIVE = frozenset(("was", "were", "been", "being", "be"))
_ARMED = ("rebel_group", "political_militia")
_OFFICES = frozenset(
    "colonel general major captain lieutenant brigadier commander president minister doctor father sister".split()
)


def remember_sides(claims: list[Claim]) -> None:
    """Give each claim its speaker's side, as told where the speaker was introduced: "Ngoma" is the movement's spokesman."""
    remember_houses(claims)
    known: dict[str, frozenset[str]] = {}
    houses: dict[str, frozenset[str]] = {}
    for claim in claims:
        last = claim.claimant.name.rpartition(" ")[2]
        claim.side = _told_side(claim) | known.get(last, frozenset()) | houses.get(claim.house, frozenset())
        if not claim.house:
            houses[claim.claimant.name] = claim.side
        if claim.claimant.type == "military" and _NOUNS.isdisjoint(claim.side):
            claim.side |= {"state"}
        if claim.claimant.name.casefold() in _GROUPS and claim.sheet.before is not None:
            claim.side |= _named_group(claim.sheet.before)
        if last[:1].isupper():
            known[last] = claim.side


def is_relayed(claim: Claim) -> bool:
    """A newspaper or agency passes on what it reports, and takes no side: "..., the Orvel Post reports"; a side's own radio does."""
    return passes_on(claim.act) and _NOUNS.isdisjoint(side_of(claim))


def passes_on(act: Speech) -> bool:
    """The speaker is a newspaper or an agency, or stands where one does: "..., the Orvel Post reports"."""
    speaker = act.claimant
    if speaker.type == "media_own_reporting":
        return speaker.speech in ("reported_by_outlet", "estimated")
    return speaker.type == "unknown" and act.verb in _PASSING_ON and speaker.name[:1].isupper()


_PASSING_ON = ("reports", "per")


_NOUNS = frozenset(("state", "rebels", "police"))
_GROUPS = frozenset("group movement organisation organization party militia network front".split())


def _named_group(sheet: Sheet) -> frozenset[str]:
    """The words of the one group that a sentence names: whom "the group" behind it means."""
    named = {n.key: n.text for n in sheet.names if n.type in _ARMED or n.kind in ("group", "organisation")}
    if len(named) != 1:
        return frozenset()
    [text] = named.values()
    return frozenset(w for w in text.lower().split() if len(w) >= _STEM and w not in SIDES_BY_NOUN) | {"rebels"}


def side_of(claim: Claim) -> frozenset[str]:
    """The keys of the speaker's side: what names it in capitals, and "state" or "rebels" for a common noun of one."""
    return claim.side if claim.side is not None else _told_side(claim)


def _told_side(claim: Claim) -> frozenset[str]:
    sheet = claim.sheet
    words = claim.claimant.name.replace("’s", "").replace("'s", "").split()
    first, last = introduction(claim)
    if first < last:  # "said the Orvelian commander, General Pavel Stroom"
        told = sheet.words[first:last]
        owner = told.index("'s") if "'s" in told else len(told)  # "the movement's army chief"
        words += [sheet.tokens.raw(i, i + 1) for i in range(first, first + owner)]
    found = {w.lower() for w in words if w[:1].isupper() and len(w) >= _STEM and w.lower() not in _OFFICES}
    house, owned, _ = claim.claimant.name.replace("’s", "'s").partition("'s ")  # "the Front's military wing"
    sides = _sides(house.split()) if owned else frozenset()
    sides = sides or _sides(words)
    start, end = claim.act.name_start, claim.act.name_end
    if any(n.type in _ARMED and n.start < end and n.end > start for n in claim.sheet.names):
        sides = sides - {"state"} | {"rebels"}  # "the People's Army"
    return sides | found


def _sides(words: list[str]) -> frozenset[str]:
    told = (SIDES_BY_NOUN.get(w) or SIDES_BY_HEAD.get(w) for w in (word.lower() for word in words))
    return frozenset(side for side in told if side)


def named_in(claim: Claim) -> frozenset[str]:
    """The words of the names in what a claim says."""
    first, last = said_words(claim)
    tokens = claim.sheet.tokens
    if all_capitals(tokens):
        return frozenset()
    words = tokens.words
    return frozenset(words[i] for i in range(max(1, first), last) if len(words[i]) >= _STEM and tokens.capital(i))


def tells_of(claim: Claim, side: frozenset[str]) -> bool:
    """The claim names a side, or tells of it by a common noun: "killed nine soldiers"."""
    nouns = frozenset(SIDES_BY_NOUN[w] for w in claim.told if w in SIDES_BY_NOUN)
    return akin(named_in(claim) | nouns, side)


def doers(claim: Claim) -> frozenset[str]:
    """The keys of the sides that a claim makes the doer: before an active verb of violence, behind "by", "from" or "blamed"."""
    if claim.doers is None:
        found = frozenset(_doers(claim.sheet, *said_words(claim)))
        claim.doers = found | _accused(claim) if accuses(claim) else found
    return claim.doers


def accuses(claim: Claim) -> bool:
    """The claim lays something on somebody: "blamed the rebels", "held them responsible"."""
    return claim.act.verb in ACCUSATIONS or claim.act.verb in ("held", "laid") or _goes_on_to_blame(claim) > 0


def _goes_on_to_blame(claim: Claim) -> int:
    """Index of the charge that a speaker adds: "said he did not believe it and blamed the Front"; 0 where none is."""
    if _BLAMED.isdisjoint(claim.sheet.vocabulary):
        return 0
    words = claim.sheet.words
    first, last = said_words(claim)
    return next((i for i in range(first + 1, last) if words[i] in _BLAMED and words[i - 1] in ("and", "but")), 0)


_BLAMED = frozenset(("blamed", "blames", "accused", "accuses"))


def _accused(claim: Claim) -> frozenset[str]:
    """Whom a charge is laid on: "blamed the rebels", "accused the army of it"."""
    sheet = claim.sheet
    added = _goes_on_to_blame(claim)
    first = added + 1 if added else sheet.token_at(max(claim.act.start, sheet.start))
    if "blame" in sheet.words[first : first + 2]:  # "laid the blame on the rebels"
        first = min(sheet.words.index("blame", first) + 2, len(sheet.words) - 1)
    start = sheet.tokens.starts[first] if first < len(sheet.words) else sheet.end
    named = next((n for n in sheet.names if 0 <= n.start - start <= len("the ")), None)
    if named is not None and " " in named.text:  # "the Army of the Righteous"
        return frozenset(w for w in named.text.lower().split() if len(w) >= _STEM and w not in SIDES_BY_NOUN)
    for i in range(first, min(first + _ACCUSED, len(sheet.words))):
        key = _key(sheet, i)
        if key:
            return frozenset((key,))
        if sheet.words[i] in ("of", "for", ".", ","):
            break
    return frozenset()


_ACCUSED = 3  # words behind "blamed" in which its object is named


def _key(sheet: Sheet, at: int, *, upper: bool | None = None) -> str:
    """The side that a word tells: its noun, or a name in a text where capitals tell names."""
    word = sheet.words[at]
    if word in SIDES_BY_NOUN:
        of_rebels = not REBEL_ARMIES.isdisjoint(sheet.words[max(0, at - 2) : at])  # "the People's Army"
        return "rebels" if of_rebels and SIDES_BY_NOUN[word] == "state" else SIDES_BY_NOUN[word]
    if len(word) < _STEM or not sheet.tokens.capital(at) or word in _NOBODYS:
        return ""
    if not at and not any(n.start <= sheet.tokens.starts[0] < n.end for n in sheet.names):
        return ""  # the first word of a sentence has a capital
    return "" if (all_capitals(sheet.tokens) if upper is None else upper) else SIDES_BY_HEAD.get(word, word)


def _doers(sheet: Sheet, first: int, last: int) -> Iterator[str]:
    words = sheet.words
    if DEEDS.isdisjoint(sheet.vocabulary) and _AGENT.isdisjoint(sheet.vocabulary):
        return
    telling = [j for j in range(max(0, first - 1), last) if words[j] in _TELLING]
    near = {i for j in telling for i in range(max(first, j - _REACH), min(last, j + _LED + 2))}
    upper = all_capitals(sheet.tokens)  # where every word has a capital, none tells a name
    for i in near:
        key = _key(sheet, i, upper=upper)
        if key and (_led(words, first, i) or _does(words, i, last)):
            yield key


_NOBODYS = PRONOUNS | NOBODY.keys() | {"this", "that", "these", "those", "what", "when", "there"}
_AGENT = frozenset(("by", "from", "work"))
_PARTED = frozenset(
    "take takes taking took taken steal stole stolen seized captured recaptured retaken freed rescued fled escaped withdrew withdrawn "
    "retreated drove driven expelled pushed wrested recovered left bought received".split()
)
"""Before "from": what somebody lost or left, and did not do."""
_TELLING = DEEDS | _AGENT | {"set"}
"""Words that tell what was done or by whom: the doer stands near one."""


_SPOKEN = frozenset("questioning examination interview questions asked quoted cited represented statement".split())
"""Before "by": what was only said."""


def _led(words: Sequence[str], first: int, at: int) -> bool:
    for j in range(at - 1, max(first - 1, at - 1 - _LED), -1):
        if j and (
            words[j - 1] in _SPOKEN or any(words[k : k + 2] == ["to", "be"] for k in range(max(first, j - _LED), j))
        ):
            return False  # "are not there to be murdered by guards"
        if words[j] == "from" and not _PARTED.isdisjoint(words[max(first, j - _REACH) : j]):
            return False  # "had taken a rifle from the guards", "drove them from Orvel"
        if words[j] in _AGENT or (words[j] == "of" and j and words[j - 1] == "work"):
            return True
        if words[j] in (",", "of", "in", "at", "near", "on"):
            return False
    return False


def _does(words: Sequence[str], at: int, last: int) -> bool:
    for j in range(at + 1, min(last, at + 1 + _REACH)):
        if words[j] in DEEDS or (words[j] == "set" and not _ALIGHT.isdisjoint(words[j + 1 : j + 8])):
            return words[j - 1] not in _PASSIVE and not _describes(words, j)
        if words[j] in (",", ";", "that", "not", "never", "no"):
            return False
    return False


def _describes(words: Sequence[str], at: int) -> bool:
    """ "Handed over 12 *captured* soldiers": the participle tells whom, not what was done."""
    before, behind = words[at - 1], words[at + 1 : at + 2]
    return (
        words[at].endswith("ed")
        and (before.isdigit() or before in _COUNTING)
        and behind != []
        and behind[0] not in _ASIDE
    )


_COUNTING = frozenset("the a some several two three four five six seven eight nine ten dozens".split())
_ASIDE = frozenset(("in", "at", "on", "by", "near", "during", ".", ","))


def hits(claim: Claim, side: frozenset[str]) -> bool:
    """The claim tells of a deed done to that side: "had opened fire on soldiers"."""
    sheet = claim.sheet
    first, last = said_words(claim)
    for i in range(first, last - 1):
        if sheet.words[i] in ("on", "at", "against"):
            keys = (_key(sheet, k) for k in range(i + 1, min(last, i + _ACCUSED)))
            if akin(frozenset(k for k in keys if k), side):
                return True
    return False


def akin(a: frozenset[str], b: frozenset[str]) -> bool:
    """Two sets of keys share a side: the same word, or a name and its adjective ("Orvel", "Orvelian")."""
    return not a.isdisjoint(b) or any(x[:_STEM] == y[:_STEM] and _kin(x, y) for x in a for y in b)


def _kin(x: str, y: str) -> bool:
    if x == y:
        return True
    short, long = sorted((x, y), key=len)
    shared = next((i for i, (p, q) in enumerate(zip(short, long, strict=False)) if p != q), len(short))
    return shared >= max(_STEM, len(short) - 1) and len(long) - shared <= _ENDING
