"""Which named armed group the reports mean by a common noun: "the rebels", once they call the Marran Front rebels.

A report equates the two by apposition ("the Marran Front, a separatist group"), by the name as a modifier ("Marran Front
rebels") or by the noun before the name ("rebels of the Marran Front"). Where only one such group has a name, "the rebels"
are its men, too.
"""

from collections.abc import Iterable, Mapping, Sequence

from summarizer.drafting.actors.groups import Mention
from summarizer.drafting.lexicon.groups import BANDS_OF, KINDRED
from summarizer.drafting.reading.sheet import Sheet
from summarizer.text.naming.names import Name

_BANDS = frozenset(
    "rebels insurgents separatists guerrillas jihadists jihadis islamists militants extremists secessionists insurgency "
    "opposition".split()
)
"""Bodies that a named group may be called; gunmen and attackers are told of by what they did, not by whose they are."""
_RISING = frozenset(("rebels", "insurgents", "insurgency", "guerrillas"))
"""Bodies that reports use in turn of the one rising they tell of."""
_CALLING = frozenset(("itself", "themselves", "as", "called", "named", "dubbed"))
_ARTICLES = frozenset(("a", "an", "the"))
_APART = 12
"""Tokens of an apposition, and between a noun and the name it announces."""


def named_bands(sheets: Iterable[Sheet], mentions: Sequence[Mention], bands: Mapping[str, int]) -> dict[int, str]:
    """The mentions, by identity, that mean a group with a name, and its key. `bands` are the armed groups, by mentions."""
    if not bands or not mentions:
        return {}
    called = _called(sheets, mentions, bands)
    means: dict[int, str] = {}
    for mention in mentions:
        key = called.get(id(mention))
        if key:
            means[id(mention)] = key
    bodies: dict[str, set[str]] = {}
    for mention in mentions:
        if id(mention) in means and _band(mention):
            bodies.setdefault(_band(mention), set()).add(means[id(mention)])
    plain = [m for m in mentions if id(m) not in means and not m.nation and _band(m) in _BANDS and not _other(m)]
    only = next(iter(bands)) if len(bands) == 1 and max(bands.values()) > 1 else ""
    definite = {_band(m) for m in plain if m.first and m.sheet.words[m.first - 1] == "the"}
    for mention in plain:
        keys = bodies.get(_band(mention), set())
        if len(keys) == 1:
            means[id(mention)] = next(iter(keys))
        elif only and not keys and (_band(mention) in definite or (_band(mention) in _RISING and definite & _RISING)):
            means[id(mention)] = only
    return means


def _band(mention: Mention) -> str:
    """The body of armed men that a mention names: "rebels" for "rebel forces"."""
    said = BANDS_OF.get(mention.which[-1]) if mention.which else None
    return said or KINDRED.get(mention.head, mention.head)


def _other(mention: Mention) -> bool:
    """Whether words before the noun tell these men from others: "Tessaran rebels", "pro-government militants"."""
    return any(word not in BANDS_OF and word not in _ARMED for word in mention.which)


_ARMED = frozenset(("armed", "suspected"))


def _called(sheets: Iterable[Sheet], mentions: Sequence[Mention], bands: Mapping[str, int]) -> dict[int, str]:
    """The mentions that stand beside the name they mean."""
    named: dict[int, list[Name]] = {
        sheet.number: names for sheet in sheets if (names := [n for n in sheet.names if n.key in bands])
    }
    return {id(m): key for m in mentions if m.sheet.number in named and (key := _beside(m, named[m.sheet.number]))}


def _beside(mention: Mention, names: Sequence[Name]) -> str:
    """Key of the name that the mention announces or explains; empty where it does neither."""
    sheet, words = mention.sheet, mention.sheet.words
    for name in names:
        first, last = sheet.token_at(name.start), sheet.token_at(name.end)
        if mention.last <= first <= mention.last + _APART:  # "rebels of the", "a group calling itself the", "the group"
            between = [w for w in words[mention.last : first] if w not in _ARTICLES]
            if not between or between == ["of"] or (between[-1] in _CALLING and "," not in between):
                return name.key
        elif last < mention.first <= last + _APART and words[last] == ",":  # "the Marran Front, a small rebel group"
            between = words[last + 1 : mention.first]
            if between[:1] and between[0] in _ARTICLES and "," not in between:
                return name.key
    return ""
