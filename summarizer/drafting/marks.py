"""What sets one incident apart from another in a sentence: its places, its day, who acts, who is named."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from summarizer.drafting.sheet import Sheet
from summarizer.schemas.records import Figure
from summarizer.text.dates import Date
from summarizer.text.lexicon_countries import COUNTRIES

_JOINS = frozenset({",", "in", "of", "province", "district", "city", "town", "region", "state", "village", "county", "near",
     "northern", "southern", "eastern", "western", "central", "'s", "the", "province's", "area"})
_AGENT_REACH = 4  # words before a cue in which its agent stands


@dataclass(slots=True)
class Marks:
    """The marks of one sentence, or of all sentences of one incident."""

    places: list[tuple[str, ...]] = field(default_factory=list)
    """Chains of places from the finest to the widest, as keys: ("orvel", "kadhar")."""
    date: Date | None = None
    agents: set[str] = field(default_factory=set)
    """Keys of the states and groups that act."""
    persons: set[str] = field(default_factory=set)
    """Keys of the people named who do not speak."""
    figures: list[Figure] = field(default_factory=list)

    def add(self, other: "Marks") -> None:
        """Take in the marks of a further sentence."""
        self.places.extend(chain for chain in other.places if chain not in self.places)
        self.date = self.date or other.date
        self.agents |= other.agents
        self.persons |= other.persons
        self.figures.extend(other.figures)


def read_marks(sheet: Sheet, harmed: Sequence[Figure]) -> Marks:
    """The marks of one sentence."""
    words = sheet.words
    cues = [c for c in sheet.cues if not c.back and not c.unreal] or sheet.cues
    at = sheet.tokens.starts[cues[0].first] if cues else sheet.start
    dates = sheet.dates_at(at)
    marks = Marks(_chains(sheet), dates[0] if dates else None, figures=list(harmed))
    for name in sheet.names:
        if any(act.name_start <= name.start < act.name_end for act in sheet.speech):
            continue
        if name.kind == "person":
            marks.persons.add(name.key)
        elif name.kind in ("state", "group"):
            last = sheet.token_at(name.end)
            near = words[last : last + _AGENT_REACH]
            acting = any(last <= c.first < last + _AGENT_REACH for c in cues) and "," not in near
            before = sheet.token_at(name.start)
            if acting or "by" in words[max(0, before - 2) : before]:
                marks.agents.add(name.key)
    return marks


def _chains(sheet: Sheet) -> list[tuple[str, ...]]:
    """The places of a sentence, those that stand in one another joined ("Orvel, Kadhar province")."""
    chains: list[list[str]] = []
    end = -1
    for name in sheet.names:
        if name.kind != "place" or name.key in COUNTRIES:
            continue
        between = sheet.words[sheet.token_at(end) : sheet.token_at(name.start)] if chains else []
        if chains and between and between[0] == "," and all(w in _JOINS for w in between):
            chains[-1].append(name.key)
        else:
            chains.append([name.key])
        end = name.end
    return [tuple(chain) for chain in chains]


def place_likeness(a: list[tuple[str, ...]], b: list[tuple[str, ...]], common: set[str]) -> float:
    """How far two sets of places speak for one incident: the finest shared, the one inside the other, or apart.

    A place in `common`, named all over the report, says little for one incident or against it.
    """
    if not a or not b:
        return 0.0
    best = -1.5
    for x in a:
        for y in b:
            if x[0] == y[0]:
                best = max(best, 0.4 if x[0] in common else 1.2)
            elif x[0] in y or y[0] in x:
                best = max(best, 0.5)
            elif not set(x).isdisjoint(y):
                best = max(best, -1.2)
            elif x[0] in common or y[0] in common:
                best = max(best, -0.3)
    return best


def date_likeness(a: Date | None, b: Date | None) -> float:
    """The same day, another day, or nothing said."""
    if a is None or b is None:
        return 0.0
    if a.when.start and b.when.start:
        return 0.6 if a.when.start == b.when.start else -1.5
    x, y = a.when.text.casefold(), b.when.text.casefold()
    return 0.6 if x in y or y in x else -1.2
