"""Who was harmed, as far as the words say: population and demographics, and whether two phrases may mean the same people."""

from functools import lru_cache

from summarizer.drafting.lexicon.actors import DEMOGRAPHICS, FORCES, POPULATIONS, STATE_BODIES
from summarizer.schemas.records import Figure
from summarizer.schemas.terms import Demographic, Population
from summarizer.text.harm.echoes import ANYBODY
from summarizer.text.words.tokens import tokenize


def phrase_of(figure: Figure) -> str:
    """The people of a figure in the source's words; empty where it names none."""
    bond = figure.bond
    return (bond.victims if bond else None) or figure.counted or ""


@lru_cache(maxsize=4096)
def _words(phrase: str) -> tuple[str, ...]:
    return tuple(tokenize(phrase).words)


@lru_cache(maxsize=4096)
def population(phrase: str) -> Population:
    """The population the words name; "unknown" where they leave it open ("people", "residents").

    >>> population("Marran soldiers"), population("villagers"), population("police officers and militants")
    ('state_forces', 'unknown', 'mixed')
    """
    found: list[Population] = []
    before = ""
    for word in _words(phrase):
        kind: Population | None = "state_forces" if word in FORCES and before in STATE_BODIES else POPULATIONS.get(word)
        before = word
        if kind and kind not in found:
            found.append(kind)
    if len(found) > 1:
        return "mixed"
    return found[0] if found else "unknown"


def demographics(phrase: str) -> list[Demographic]:
    """The groups of the recorders that the words name, in their order of mention."""
    return list(dict.fromkeys(DEMOGRAPHICS[w] for w in _words(phrase) if w in DEMOGRAPHICS))


def head_of(figure: Figure) -> str:
    """The counted noun in lower case; empty where there is none."""
    return (figure.bond.head if figure.bond else None) or ""


def may_be_same(a: Figure, b: Figure) -> bool:
    """Whether two figures may count the same people: same noun, one of them open, or the same population."""
    first, second = head_of(a), head_of(b)
    if first == second or not first or not second or first in ANYBODY or second in ANYBODY:
        return True
    p, q = population(phrase_of(a)), population(phrase_of(b))
    if p == q:
        return p != "unknown" or set(demographics(phrase_of(a))) == set(demographics(phrase_of(b)))
    for head, kind, other in ((first, p, q), (second, q, p)):
        if head == "officer" and kind == "unknown" and other in _OFFICERS:
            return True
    return "mixed" in (p, q)


_OFFICERS = frozenset(("police", "state_forces"))
"""Who may be meant by "six officers"."""


def is_open(figure: Figure) -> bool:
    """The figure counts people of any kind: a total that others may be part of."""
    head = head_of(figure)
    return not head or (head in ANYBODY and head not in _OF_SOMETHING)


_OF_SOMETHING = frozenset({"member", "members"})
"""Heads that say nothing themselves and are always of a body ("members of staff"): no children or officers are part of these."""
