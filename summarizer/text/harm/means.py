"""By what people were harmed, as the words around their number say: an air strike, gunmen, a flood, cholera."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set as AbstractSet
from operator import attrgetter
from typing import NamedTuple

from summarizer.text.lexicon.means import ALIKE, BARE, NON_VIOLENT, PHRASES, WORDS, Means


class Named(NamedTuple):
    """A word or phrase that names a means: its tokens, half-open, and the class."""

    first: int
    last: int
    means: Means


class Cause(NamedTuple):
    """What is said to have harmed people."""

    means: frozenset[Means] = frozenset()
    words: str = ""
    """The words that name it, lower case, the first of several."""


UNTOLD = Cause()
_NAMING = frozenset(WORDS) | frozenset(PHRASES) | frozenset(BARE)
_CAUSE = frozenset(("of", "from"))
_OTHER = frozenset("after following since despite amid before".split())
"""Words that go on to another event than the one that harmed: what stands behind them is asked last."""
_ENDS = frozenset(".;:()!?")
_BLAZE = frozenset(("set", "caught", "house", "forest", "kitchen", "the", "a"))


def means_in(words: Sequence[str]) -> Iterator[Named]:
    """Each word or phrase that names a means, in order. `words` are look-up forms."""
    if _NAMING.isdisjoint(words):
        return
    done = 0
    for i in [i for i, word in enumerate(words) if word in _NAMING]:
        if i < done:
            continue
        word = words[i]
        if second := PHRASES.get(word):
            at = i + 2 if words[i + 1 : i + 2] == ["-"] else i + 1
            if at < len(words) and (found := second.get(words[at])):
                done = at + 1
                yield Named(i, done, found)
                continue
        means = WORDS.get(word) or (BARE.get(word) if i and words[i - 1] in _CAUSE else None)
        if means and (word != "fire" or (i and words[i - 1] in _BLAZE)):  # "mortar fire" burns nothing
            yield Named(i, i + 1, means)


def clash(one: AbstractSet[Means], other: AbstractSet[Means]) -> bool:
    """Whether both name a means and none of the one may be another word for one of the other.

    >>> clash({"shooting"}, {"illness"}), clash({"air"}, {"blast"}), clash({"air"}, set())
    (True, False, False)
    """
    return bool(one and other) and not any(a == b or frozenset((a, b)) in ALIKE for a in one for b in other)


def of_illness(means: AbstractSet[Means]) -> bool:
    """Whether illness or want alone is named.

    >>> of_illness({"want"}), of_illness({"want", "shelling"}), of_illness(set())
    (True, False, False)
    """
    return bool(means) and means <= NON_VIOLENT


def own_cause(
    words: Sequence[str],
    first: int,
    last: int,
    taken: AbstractSet[int],
    agent: str | None = None,
    named: Sequence[Named] | None = None,
) -> Cause:
    """What the sentence says harmed the people counted by the tokens `first` to `last` (half-open).

    Asked in this order: whom or what the words blame (`agent`), the words behind the number up to the next mark or figure
    (`taken` holds the tokens of figures), those before it, those behind a word such as "after", and where all these
    are silent, the whole sentence as far as it knows one means only. `named` is what `means_in` gives for the words, for a
    caller that asks for many figures of one sentence.
    """
    if agent:
        blamed = agent.lower().split()
        if of_agent := list(means_in(blamed)):
            return _cause(blamed, of_agent)
    named = list(means_in(words)) if named is None else named
    if not named:
        return UNTOLD
    end = next((i for i in range(last, len(words)) if words[i] in _ENDS or i in taken), len(words))
    begin = next((i for i in range(first - 1, -1, -1) if words[i] in _ENDS or i in taken), -1)
    turn = next((i for i in range(last, end) if words[i] in _OTHER), end)
    for low, high in ((last, turn), (begin + 1, first), (turn, end)):
        at = bisect_left(named, low, key=_first)
        if own := named[at : bisect_left(named, high, lo=at, key=_first)]:
            return _cause(words, own)
    whole = frozenset(n.means for n in named)
    return UNTOLD if any(clash({a}, {b}) for a in whole for b in whole) else _cause(words, named)


_first = attrgetter("first")


def _cause(words: Sequence[str], named: Sequence[Named]) -> Cause:
    return Cause(frozenset(n.means for n in named), " ".join(words[named[0].first : named[0].last]))
