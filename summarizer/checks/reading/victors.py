"""Who won by a score: "Orvel beat Tessara 3-1" is not "Tessara beat Orvel 3-1"."""

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.patterns import late

_NAME = late(r"\b[A-Z][\w'’-]+")
_CUES = late(
    r"\b(?:(beat|beats|beating|defeats?|defeated|thrash(?:ed|es)?|edg(?:ed|es)|hammer(?:ed|s)|overcame|saw off|knocked out|swept past|crushed|routed|stunned"
    r"|eased past)|(lost|loses|lose|beaten|(?:was|were|been) (?:beaten|defeated|thrashed)|went down|(?:a|the|their|his|her)(?: [\w-]+){0,3} defeat)"
    r"|(?:a|the|their|his|her)(?: [\w-]+){0,3} (victory|win|triumph))\b"
)
"""A verb of winning, a word of losing, a noun of victory."""
_FROM = late(r"\b(?:to|by|against|at the hands of) ((?:[a-z-]+ ){0,4}[A-Z][^.;]{0,40})")
_OVER = late(r"\b(?:over|against) ((?:[a-z-]+ ){0,4}[A-Z][^.;]{0,40})")
_STOP = late(r"\d|,| (?:in|on|at|to|after|before|and|with|as|for|from) ")
_BREAK = late(r"\d-\d+|;")
_REACH = 90


class Sides(NamedTuple):
    """The names of who won and who lost, lower case; empty where the words do not tell."""

    won: frozenset[str]
    lost: frozenset[str]


NOBODY = Sides(frozenset(), frozenset())


def sides_of(sentence: str, at: int) -> Sides:
    """Who won and who lost by the score at offset `at` of a sentence."""
    cues = list(_CUES.finditer(sentence))
    if not cues:
        return NOBODY
    cue = min(cues, key=lambda c: abs(c.start() - at))
    since = max((c.end() for c in cues if c.end() <= cue.start()), default=0)
    before = frozenset(_names(_BREAK.split(sentence[max(since, cue.start() - _REACH) : cue.start()])[-1]))
    if cue[1]:
        return Sides(before, _first(sentence[cue.end() : cue.end() + _REACH]))
    if cue[2]:
        found = _FROM.search(sentence, cue.start())
        return Sides(_first(found[1]) if found else frozenset(), before)
    found = _OVER.search(sentence)
    loser = _first(found[1]) if found else frozenset[str]()
    return Sides(before - loser, loser)


def _names(text: str) -> list[str]:
    return [name.lower() for name in _NAME.findall(text)]


def _first(text: str) -> frozenset[str]:
    """The names of the first stretch of a text."""
    found = _NAME.search(text)
    if found is None:
        return frozenset()
    stop = _STOP.search(text, found.end())
    return frozenset(_names(text[: stop.start()] if stop else text))


def won_by_others(claim: Sides, sources: Sequence[Sides]) -> bool:
    """Whether every place where the source has the score gives it to the other side, or to others altogether."""
    return bool(sources) and all(_turned(claim, s) or _others(claim, s) for s in sources)


def _turned(claim: Sides, source: Sides) -> bool:
    crossed = not claim.won.isdisjoint(source.lost) or not claim.lost.isdisjoint(source.won)
    return crossed and claim.won.isdisjoint(source.won) and claim.lost.isdisjoint(source.lost)


def _others(claim: Sides, source: Sides) -> bool:
    told = source.won | source.lost
    return bool(source.won and claim.won and claim.lost) and (claim.won | claim.lost).isdisjoint(told)
