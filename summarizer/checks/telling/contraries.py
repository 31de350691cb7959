"""STY804: a deed whose contrary the source tells of the same people and the same matter: admitted for denied, rose for fell."""

from summarizer.checks.lexicon.standings import CONTRARY
from summarizer.checks.telling.deeds import lemma
from summarizer.checks.telling.told import Clause, Told
from summarizer.checks.telling.wrong import Wrong

_AGAINST: dict[str, frozenset[str]] = {}
"""Stem of a verb -> the stems of its contraries."""
for _left, _right in CONTRARY:
    for _mine, _theirs in ((_left, _right), (_right, _left)):
        for _verb in _mine:
            _AGAINST[lemma(_verb)] = _AGAINST.get(lemma(_verb), frozenset()) | {lemma(other) for other in _theirs}


def contrary(clause: Clause, told: Told) -> Wrong | None:
    """The contrary deed that the source tells, where nowhere it tells the deed itself."""
    deed = clause.deed
    against = _AGAINST.get(deed.verb)
    if against is None or deed.standing != "done":
        return None
    mine = told.stems(clause, deed.doers or deed.done_to)
    at = None
    for number in told.near(clause.words(), against | {deed.verb}):
        for other in told.deeds(number):
            if other.verb == deed.verb:
                return None
            theirs = other.doers if deed.doers else other.done_to
            same = mine & told.stems_in(number, tuple((a, max(b, other.first)) for a, b in theirs))
            if other.verb in against and other.standing == "done" and same:
                at = at or (number, other)
        if told.reader(number).named(deed.verb):
            return None
    if at is None:
        return None
    number, other = at
    words, there = clause.tokens.raw(deed.first, deed.last), told.tokens(number).raw(other.first, other.last)
    return Wrong.at(clause, "STY804", f"says {words!r}; the source has {there!r}", number)
