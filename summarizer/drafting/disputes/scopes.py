"""Which two counts may be of the same people: whom and over what time a row counts, and whether one takes up or opposes another."""

from summarizer.drafting.casualties.people import demographics, head_of, is_open, phrase_of, population
from summarizer.drafting.casualties.row import Row
from summarizer.drafting.disputes.stretches import GOING_ON, as_of
from summarizer.drafting.incidents.marks import chains
from summarizer.drafting.reading.acting_side import side_before
from summarizer.drafting.reading.sheet import Sheet
from summarizer.schemas.terms import Population


def whom(row: Row) -> tuple[str, list[str]]:
    """Whom a row counts: a count of fighters, or of rescue workers, is no rival of a count of people."""
    lost = _loser(row) or _among(row)
    if lost:
        return lost, []
    people = population(phrase_of(row.figure))
    if people == "unknown" and head_of(row.figure) in _ANYBODY:
        people = _carried(row)
    if people == "unknown" and head_of(row.figure) == "officer" and any("police" in s.vocabulary for s in row.sheets):
        people = "police"  # "a police checkpoint, killing six officers"
    groups = [group for d in demographics(phrase_of(row.figure)) if (group := str(d)) != "man"]  # "38 men", "12 people"
    if row.figure.harm in ("detained", "abducted") and people == "unknown" and head_of(row.figure) in _HELD:
        return "open", groups
    if people == "unknown" and is_open(row.figure) and _counted_apart(row):
        return "some", groups
    if people == "civilian" or (people == "unknown" and (is_open(row.figure) or head_of(row.figure) in _ANYBODY)):
        return "open", groups
    return (head_of(row.figure) if people == "unknown" else people), groups


def _carried(row: Row) -> Population:
    """The people of the count before it in its sentence: "55 soldiers had been killed, while the army spoke of 13 deaths"."""
    before = [f for f in row.sheet.figures if f.harm == row.figure.harm and f.start < row.figure.start]
    return population(phrase_of(before[-1])) if before else "unknown"


def is_of_an_area(sheet: Sheet) -> bool:
    """The sentence counts where one side holds the land: "in government-held areas", "in territory held by the Front"."""
    words = sheet.words
    if _AREAS.isdisjoint(sheet.vocabulary) or _HOLDING.isdisjoint(sheet.vocabulary):
        return False
    return any(word in _AREAS and not _HOLDING.isdisjoint(words[max(0, i - 2) : i + 3]) for i, word in enumerate(words))


_AREAS = frozenset("area areas territory territories district districts part parts side village villages zone".split())
_HOLDING = frozenset("held controlled ruled".split())
_ANYBODY = frozenset(("compatriot", "countryman", "death", "fatality", "victim", "martyr", "corpse"))
"""Nouns that whoever was killed may be counted by."""
_HELD = frozenset(
    "man person people suspect detainee prisoner captive individual youth resident villager local civilian".split()
)
"""Nouns that whoever was taken may be counted by: the young men of one side are the suspects of the other."""


def _loser(row: Row) -> str:
    """The side whose own dead the row counts: "the army had lost eight men", "troops suffered more than 100 dead"."""
    words = row.sheet.words
    at = row.sheet.token_at(row.figure.start)
    verb = next(
        (i for i in range(at - 1, max(-1, at - _LOST), -1) if words[i] in _LOSING or words[i] == "losses"), None
    )
    if verb is None:
        return ""
    verb -= words[verb - 1] in ("'s", "’s")  # "put the army's losses at 90"
    if row.claimant and not _ITSELF.isdisjoint(words[max(0, verb - _PRONOUN) : verb]):
        words = row.claimant.lower().split()  # "it had lost six": its speaker
        verb = len(words)
    return {"state": "state_forces", "armed": "non_state_armed"}.get(side_before(words, verb), "")


def _among(row: Row) -> str:
    """The people whose toll the row gives: "the death toll among the soldiers was 31"."""
    words = row.sheet.words
    at = row.sheet.token_at(row.figure.start)
    tie = next((i for i in range(at - 1, max(-1, at - _LOST), -1) if words[i] == "among"), None)
    people = population(" ".join(words[tie + 1 : at])) if tie is not None else "unknown"
    return "" if people == "unknown" else people


_ITSELF = frozenset(("it", "they", "we"))
_PRONOUN = 2  # words before "lost"
_LOST = 5  # words between "lost" and its number
_LOSING = frozenset(("lost", "suffered", "losing", "suffering"))


def _counted_apart(row: Row) -> bool:
    """The sentence says whose number it gives ("the number of soldiers killed"), and it is not that of all the dead."""
    words = row.sheet.words
    for i, word in enumerate(words[:-2]):
        if word in ("number", "count") and words[i + 1] == "of" and words[i + 2] not in _EVERYBODY:
            return True
    return False


_EVERYBODY = frozenset(
    "people dead deaths victims casualties fatalities wounded injured civilians those killed displaced missing detained "
    "arrested detainees arrests prisoners refugees abducted hostages".split()
)


def is_share(row: Row) -> bool:
    """ "Six of the civilians": some of people counted elsewhere."""
    last = row.sheet.token_at(row.figure.end)
    words = row.sheet.words
    before = row.sheet.token_at(row.figure.start) + 1
    return any(words[i : i + 1] == ["of"] and words[i + 1 : i + 2] and words[i + 1] in _KNOWN for i in (before, last))


_KNOWN = frozenset(("the", "them", "whom", "those", "these"))


def is_floor(row: Row) -> bool:
    """The count is of those whom its speaker saw or took in, or of where its side holds the land: no rival of a greater one."""
    if is_of_an_area(row.sheet):
        return True
    at = row.sheet.token_at(row.figure.start)
    return not _SEEN.isdisjoint(row.sheet.words[max(0, at - _LOST) : at])


_SEEN = frozenset("received counted saw seen admitted treated buried treating".split())


def takes_up(a: Row, b: Row) -> bool:
    """The later of two counts is of what the earlier counts, although it was not read as the same event.

    It says so ("put the toll at 29", "claimed to have killed 50"), opposes it, or gives a bare number soon after it; and
    it has neither a place nor a day of its own.
    """
    first, later = (a, b) if a.sheet.number < b.sheet.number else (b, a)
    gap = later.sheet.number - first.sheet.number
    if first.sheet.source != later.sheet.source or not 0 < gap <= _BACK:
        return False
    if opposes(later, first):
        return True
    counted = as_of(later.sheet)
    if chains(later.sheet) or first.incident.aside or (later.sheet.dates_at(later.figure.start) and not counted):
        return False
    if gap <= _LATER and _of_two_sides(first, later):
        return True
    if gap <= _LATER and is_open(later.figure) and not GOING_ON.isdisjoint(later.sheet.vocabulary):
        return True  # "205 people had died in the unrest"
    if gap <= _SOON and not head_of(later.figure):
        return True
    if (
        gap == 1
        and head_of(first.figure)
        and head_of(first.figure) == head_of(later.figure)
        and whom(first) == whom(later)
    ):
        return True  # the next speaker's soldiers, with neither a place nor a day of their own
    return not _TAKING_UP.isdisjoint(later.sheet.vocabulary) and _speaks_of_the_toll(later.sheet.words)


def _of_two_sides(first: Row, later: Row) -> bool:
    """The army and its enemy each count the dead of one of them: "killed 40 insurgents" and "lost only six fighters"."""
    sides = {_side_of(first), _side_of(later)}
    return sides == {"state_forces", "non_state_armed"} and whom(first)[0] == whom(later)[0] in sides


def _speaks_of_the_toll(words: list[str]) -> bool:
    """ "The toll", "claimed to have", "spoke of": the sentence is about a count."""
    return (
        "toll" in words
        or any(w in _TOLL and words[i - 2] in ("the", "that") for i, w in enumerate(words[2:], 2))
        or any(w in _CLAIMING and words[i + 1 : i + 3] == ["to", "have"] for i, w in enumerate(words))
        or any(w in _SPEAKING and words[i + 1 : i + 2] == ["of"] for i, w in enumerate(words))
    )


_CLAIMING = frozenset(("claim", "claims", "claimed"))
_SPEAKING = frozenset(("spoke", "speaks", "speak", "spoken"))
_BACK = 16  # sentences
_SOON = 4
_LATER = 8
_TOLL = frozenset(("toll", "number", "figure", "count"))
_TAKING_UP = _CLAIMING | _SPEAKING | _TOLL


def opposes(later: Row, first: Row) -> bool:
    """The later sentence follows the other and sets its count against it: "A clinic, however, said nine soldiers had died"."""
    if later.sheet.source != first.sheet.source or later.sheet.number - first.sheet.number != 1:
        return False
    return not _AGAINST.isdisjoint(later.sheet.words[:_TURN])


_AGAINST = frozenset(("however", "but", "contrast", "whereas"))
_TURN = 8  # words of a sentence in which it turns against the one before


def own_losses(row: Row, other: Row) -> bool:
    """The row counts its speaker's own dead ("lost three men", "four of its servicemen"), and the other does not count the same side's."""
    if not row.claimant or not _is_own(row):
        return False
    if _is_own(other):
        return True
    names = [w for w in row.claimant.lower().replace("'s", "").split() if len(w) > _SHORT]
    people = f"{phrase_of(other.figure)} {_loser(other)}".lower()
    if any(w in people for w in names):
        return False
    if any(_is_joined(other, name) for name in names):
        return True  # a toll of both sides
    if whom(other)[0] == "state_forces" and any(
        f is not row.figure and f.harm == row.figure.harm and population(phrase_of(f)) == "state_forces"
        for f in row.sheet.figures
    ):
        return True  # who counts soldiers killed and his own dead is no soldier
    speaker = next((a.claimant.type for a in row.sheet.speech if a.claimant.name == row.claimant), "unknown")
    return (
        whom(other)[0] == "state_forces"
        and population(phrase_of(row.figure)) != "state_forces"
        and speaker not in ("military", "government_of_party", "unnamed_official")
    )


def _is_joined(row: Row, name: str) -> bool:
    """The sentence names the side together with another: "troops of Orvel and Tessara"."""
    words = row.sheet.words
    capital = row.sheet.tokens.capital
    return any(
        w == name
        and (
            (words[i + 1 : i + 2] == ["and"] and i + 2 < len(words) and capital(i + 2))
            or (i > 1 and words[i - 1] == "and" and capital(i - 2))
        )
        for i, w in enumerate(words)
    )


def _is_own(row: Row) -> bool:
    at = row.sheet.token_at(row.figure.start)
    words = row.sheet.words
    after = words[at + 1 : at + 4]
    owned = any(w in _OWN for w in after[:2]) and (after[0] == "of" or after[0] in _OWN)
    if not owned and not row.figure.counted:  # "one of its soldiers had been killed and four wounded"
        before = [f for f in row.sheet.figures if f.harm and f.start < row.figure.start]
        owned = bool(before) and not _OWN.isdisjoint(phrase_of(before[-1]).lower().split())
    return owned or (
        any(w in ("lost", "losing") for w in words[max(0, at - 3) : at]) and _loser(row) in ("", _side_of(row))
    )


def _side_of(row: Row) -> str:
    speaker = next((a.claimant.type for a in row.sheet.speech if a.claimant.name == row.claimant), "unknown")
    return {"military": "state_forces", "party_to_conflict": "non_state_armed"}.get(speaker, "")


_OWN = frozenset(("its", "our", "their"))
_SHORT = 3
