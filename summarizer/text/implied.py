"""Figures that no numeral states: "a soldier was killed", "General Orhan Veyd was killed", "villagers were killed"."""

from decimal import Decimal
from typing import NamedTuple

from summarizer.schemas.terms import Qualifier
from summarizer.text.clauses import Clauses
from summarizer.text.verbs import Phrase

ONE, TWO, NONE = Decimal(1), Decimal(2), Decimal(0)
NO_PEOPLE = frozenset("no none nobody noone neither".split())
COLLECTIVE = frozenset("police infantry militia crew staff clergy taliban personnel".split())


class Implied(NamedTuple):
    """How many people a noun phrase without a numeral says."""

    low: Decimal | None
    best: Decimal | None
    high: Decimal | None
    qualifier: Qualifier


def implied_figure(phrase: Phrase, clauses: Clauses) -> Implied | None:
    """What `phrase`, bound to a harm, says about how many; None where it counts no people."""
    words = clauses.words
    if phrase.kind != "N" or phrase.sort in ("thing", "pronoun", "bare"):
        return _none_of(phrase, words)
    if phrase.det == "no":
        return Implied(NONE, NONE, NONE, "none_reported")
    if phrase.sort == "harm":
        word = words[phrase.head]
        if phrase.inner == phrase.head or word in ("bodies", "corpses", "hostages", "detainees", "captives"):
            return Implied(TWO, None, None, "vague")
        return Implied(ONE, ONE, ONE, "exact") if word in ("body", "corpse", "hostage", "detainee", "captive") else None
    if phrase.group >= 0 or phrase.sort == "family":
        if phrase.sort in ("people", "family", "unknown", "name"):
            return Implied(TWO, None, None, "vague")
        return None
    if phrase.sort == "people":
        if phrase.plural:
            return Implied(TWO, None, None, "vague")
        return Implied(ONE, ONE, ONE, "exact")
    if phrase.sort == "name" and phrase.det not in ("all",) and not phrase.plural:
        return Implied(ONE, ONE, ONE, "exact")
    return None


def _none_of(phrase: Phrase, words: object) -> Implied | None:
    """ "no one", "nobody" and "none" say that nobody was harmed."""
    assert isinstance(words, list)
    if phrase.kind == "N" and phrase.det == "no" and phrase.sort != "thing":
        return Implied(NONE, NONE, NONE, "none_reported")
    if phrase.kind == "N" and words[phrase.first] in NO_PEOPLE:
        return Implied(NONE, NONE, NONE, "none_reported")
    return None
