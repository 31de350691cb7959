"""Two accounts of one matter that cannot both be so, by what they say and not by a word of denial.

"Killed" and "alive", "executed" and "in a clash", "captured" and "repelled": the pairs are a table. Two such accounts are
a dispute only where different speakers give them close to each other and of the same: a name, a word or a pronoun ties them.
"""

from collections.abc import Iterator

from summarizer.drafting.disputes.accounts import disputed, in_one_place, others_near
from summarizer.drafting.disputes.issues import proposition
from summarizer.drafting.disputes.sides import side_of, tells_of
from summarizer.drafting.lexicon.contraries import PAIRS, Pair
from summarizer.drafting.lexicon.contrary_conduct import CONDUCT
from summarizer.drafting.lexicon.disputes import HAPPENED
from summarizer.drafting.reading.claims import Claim, said_words, topics_of
from summarizer.schemas.records import DraftDispute

_WORDS = 80  # words of each: keeps the work linear
_OPENING = 4  # words of a clause in which its subject stands
_TURNED = 5  # words before a word in which it is turned down
_PUT_OFF = 2  # words from a phrase to "would"
_FUTURE = frozenset(("will", "would"))
_POINTING = frozenset("it this that he she they them him her his their its those these".split())
_THEY = frozenset(("they", "those", "men", "all", "both", "prisoners", "dead", "victims"))
_WERE = frozenset(("were", "are", "was"))
_NEGATING = frozenset(("not", "no", "never", "nor", "n't", "without", "nobody", "none"))
_EVENT = HAPPENED | {"incident"}
_ELSE = frozenset("another second third separate separately elsewhere other earlier previous meanwhile".split())
_NOBODY = frozenset(("self", "what", "which", "who", "them"))
_FEWEST = 4  # letters of a name

_ALL = (*PAIRS, *CONDUCT)
_REACH = max(pair.reach for pair in _ALL)
_Phrases = list[tuple[tuple[str, ...], int, int]]
_NOTHING: dict[str, _Phrases] = {}
_ALONE: dict[str, _Phrases] = {}
_BY_TWO: dict[str, dict[str, _Phrases]] = {}
"""First word, and second word -> the phrases that open with them, each with its pair and its side; `_ALONE` those of one word."""
for _at, _pair in enumerate(_ALL):
    for _side, _told in enumerate((_pair.left, _pair.right)):
        for _phrase in sorted(_told):
            if len(_phrase) == 1:
                _ALONE.setdefault(_phrase[0], []).append((_phrase, _at, _side))
            else:
                _BY_TWO.setdefault(_phrase[0], {}).setdefault(_phrase[1], []).append((_phrase, _at, _side))
_FIRSTS = _ALONE.keys() | _BY_TWO.keys()


def contrary_disputes(claims: list[Claim]) -> Iterator[DraftDispute]:
    """A dispute for each two accounts of one matter that exclude each other."""
    sides = {id(claim): _sides_of(claim) for claim in claims}
    for i, first in enumerate(claims):
        mine = sorted(sides[id(first)])
        for second in others_near(claims, i, ahead=_REACH) if mine else ():
            theirs = sides[id(second)]
            gap = second.sheet.number - first.sheet.number
            opposed = (_ALL[p] for p, s in mine if (p, 1 - s) in theirs and (p, s) not in theirs)
            pair = next((pair for pair in opposed if gap <= pair.reach), None)
            if pair is not None and _of_one_matter(first, second, pair):
                yield disputed(pair.issue or proposition(first), pair.kind, first, second)
                break


def _sides_of(claim: Claim) -> frozenset[tuple[int, int]]:
    """The sides of pairs that a claim's own words take; none where it denies."""
    if (
        claim.denies
        or claim.sheet.heading
        or claim.claimant.name.casefold() in _NOBODY
        or _FIRSTS.isdisjoint(claim.sheet.vocabulary)
    ):
        return frozenset()
    words = claim.sheet.words
    first, last = said_words(claim)
    last = min(last, first + _WORDS)
    found = set()
    if _is_shot_down(words[first:last]):
        found |= {(at, side) for _, at, side in _BY_TWO["shot"]["down"]}
    for i in [i for i in range(first, last) if words[i] in _FIRSTS]:
        behind = _BY_TWO.get(words[i], _NOTHING).get(words[i + 1] if i + 1 < last else "", ())
        for phrase, at, side in (*_ALONE.get(words[i], ()), *behind):
            if i + len(phrase) > last or tuple(words[i : i + len(phrase)]) != phrase:
                continue
            end = i + len(phrase)
            if not _FUTURE.isdisjoint([*words[max(first, i - _PUT_OFF) : i], *words[end : end + _PUT_OFF]]):
                continue  # "no ransom would be paid"
            if phrase[0] in _NEGATING or _NEGATING.isdisjoint(words[max(first, i - _TURNED) : i]):
                found.add((at, side))
            elif _ALL[at].turns and side:
                found.add((at, 0))
    return frozenset(found)


def _is_shot_down(words: list[str]) -> bool:
    """ "Shot the helicopter down"."""
    return "shot" in words and "down" in words[words.index("shot") + 1 : words.index("shot") + 5]


def _of_one_matter(first: Claim, second: Claim, pair: Pair) -> bool:
    head = second.sheet.words[: said_words(second)[0] + _OPENING]  # "in another village", "said a second bomb"
    if not _ELSE.isdisjoint(head) or not in_one_place(first, second):
        return False
    one, two = first.told, second.told
    if pair.idea and pair.idea not in topics_of([*one, *two]):
        return False
    names = _names(first) & _names(second)
    if pair.tie == "name":
        return bool(names)
    if pair.tie == "place":
        return _of_one_place(first, second)
    if pair.tie == "side":
        return tells_of(first, side_of(second))
    if pair.tie == "they":  # "they were convicted militants"
        return second.sheet.number - first.sheet.number <= 1 and any(
            two[i] in _THEY and two[i + 1] in _WERE for i in range(min(len(two) - 1, _OPENING))
        )
    if pair.tie == "next" and second.sheet.number - first.sheet.number <= 1:
        return True
    if pair.tie == "word" and not names and second.sheet is not first.sheet and _names(first) and _names(second):
        return False  # each of a place of its own, told apart from the other
    if not _EVENT.isdisjoint(two):
        return True
    if names or not _POINTING.isdisjoint(two[:_OPENING]) or second.sheet is first.sheet:
        return True
    triggers = {w for side in (pair.left, pair.right) for phrase in side for w in phrase}
    rest = [[w for w in words if w not in triggers] for words in (one, two)]
    return bool(topics_of(rest[0]) & topics_of(rest[1]))


def _of_one_place(first: Claim, second: Claim) -> bool:
    """Both name the place, or one does and the other says "the town"."""
    one, two = (
        {p.name.lower() for p in c.sheet.places}
        | {n.text.lower() for n in c.sheet.names if n.start >= c.act.start and n.kind in _SOMEWHERE}
        for c in (first, second)
    )
    if one and two:
        return bool(one & two)
    if not one and not two:  # "the airport", and nothing else near by
        near = second.sheet.number - first.sheet.number <= 1
        return not (_SITES & first.sheet.vocabulary).isdisjoint(_SITES if near else second.sheet.vocabulary)
    return bool(one or two) and not _SITES.isdisjoint((second if one else first).sheet.vocabulary)


_SOMEWHERE = ("place", "unknown")
_SITES = frozenset(
    "town village city base positions position airport hill bridge post camp centre outskirts island ridge".split()
)


def _names(claim: Claim) -> frozenset[str]:
    """The words of the names in what is said: persons and places it is about."""
    sheet = claim.sheet
    start, end = claim.act.start, claim.act.end
    told = [n.text.lower() for n in sheet.names if start <= n.start < end] + [p.name.lower() for p in sheet.places]
    return frozenset(w for text in told for w in text.split() if len(w) >= _FEWEST)
