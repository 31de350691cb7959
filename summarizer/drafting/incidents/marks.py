"""What sets one incident apart from another in a sentence: its places, its day, who acts, who is named."""

from collections.abc import Sequence
from dataclasses import field
from decimal import Decimal

from summarizer.drafting.incidents.aftermath import of_aftermath
from summarizer.drafting.incidents.freed import of_release
from summarizer.drafting.incidents.homes import home_name
from summarizer.drafting.reading.sheet import Sheet
from summarizer.schemas.record import record
from summarizer.schemas.records import Figure
from summarizer.text.grammar.word_classes import word_class
from summarizer.text.lexicon.countries import COUNTRIES
from summarizer.text.lexicon.dates import MONTHS, RELATIVE_DAYS, WEEKDAYS
from summarizer.text.lexicon.harm_nouns import STATES
from summarizer.text.naming.places import Place
from summarizer.text.time.dates import Date

_PLACES = 24  # chains kept of one incident: keeps the work linear
_AGENT_REACH = 4  # words before a cue in which its agent stands


@record(slots=True)
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
    counts: set[tuple[str | None, Decimal | None]] = field(default_factory=set)
    """Harm and number of the figures that count more than one."""

    def add(self, other: "Marks") -> None:
        """Take in the marks of a further sentence."""
        if len(self.places) < _PLACES:
            self.places.extend(chain for chain in other.places if chain not in self.places)
        further = bool(self.figures) and all(f.bond is not None and f.bond.adding for f in other.figures)
        self.date = self.date or (None if further else other.date)  # "a further ten were killed on Monday"
        self.agents |= other.agents
        self.persons |= other.persons
        self.figures.extend(other.figures)
        self.counts |= other.counts


def read_marks(sheet: Sheet, harmed: Sequence[Figure]) -> Marks:
    """The marks of one sentence."""
    words = sheet.words
    cues = [c for c in sheet.cues if not c.back and not c.unreal] or sheet.cues
    deed = next((c for c in cues if c.name != "claim"), None)  # who claims an attack does it on a day of his own
    at = sheet.tokens.starts[deed.first] if deed and cues[0].name == "claim" else sheet.event_start
    anew = bool(harmed) and all(f.bond is not None and f.bond.anew for f in harmed)
    dates = [d for d in sheet.dates_at(at) if not any(of_release(d, f, sheet) for f in harmed)]
    days = [d for d in dates if is_day(d) and not is_relative(d) and not (anew or of_count(d, sheet))]
    days = [d for d in days if not (_of_purpose(d, at, sheet) or of_aftermath(d, at, sheet))]
    day = next(iter(days), None) if not _found_since(sheet, harmed) else None
    marks = Marks(chains(sheet), day or sheet.entry.day, figures=list(harmed))
    marks.counts = {(f.harm, f.best) for f in harmed if f.best is not None and f.best > 1}
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
    own = next((a for a in sheet.speech if a.start <= at < a.end), None)
    if own and not _OWN.isdisjoint(words):
        span = (own.name_start, own.name_end)
        marks.agents.update(n.key for n in sheet.names if n.kind in ("state", "group") and span[0] <= n.start < span[1])
    return marks


def _found_since(sheet: Sheet, harmed: Sequence[Figure]) -> bool:
    """The sentence tells of dead found later: "pulled 11 more bodies from the mud on Thursday, bringing the toll to 42"."""
    more = bool(harmed) and all(
        (f.bond is not None and f.bond.adding) or f.relation in ("total", "updates") for f in harmed
    )
    return more and not _FINDING.isdisjoint(sheet.vocabulary)


_FINDING = frozenset("found pulled recovered retrieved dug unearthed exhumed".split())


def _of_purpose(date: Date, at: int, sheet: Sheet) -> bool:
    """The day is that of a verb done for the sake of the deed at `at`: "gathered on Wednesday to bury victims of the bombing"."""
    words = sheet.words
    first, last = sheet.token_at(date.end), sheet.token_at(at)
    if (
        last - first > _CLAUSE
        or "to" not in words[first:last]
        or any(f.harm and f.end < date.start for f in sheet.figures)
    ):
        return False
    goal = first + words[first:last].index("to") + 1
    return (
        goal < last
        and word_class(words[goal]) in _OPEN
        and not sheet.tokens.capital(goal)
        and word_class(words[goal + 1]) != "p"
        and not _DETERMINERS.isdisjoint(words[goal + 1 : last])
    )


_OPEN = frozenset("nvb")
"""Classes of words that may be an infinitive behind "to"."""
_DETERMINERS = frozenset(("the", "a", "an", "this", "that", "of"))


_OWN = frozenset(("it", "its", "they", "their", "we", "our", "had"))
"""Words by which a speaker tells of his own side's deeds."""


def chains(sheet: Sheet) -> list[tuple[str, ...]]:
    """The places of a sentence, the finer before the wider it stands in; countries tell no incident apart."""
    chains: list[list[str]] = []
    inside: str | None = None
    for place in sheet.places:
        if (
            place.precision == "country"
            or place.name.casefold() in COUNTRIES
            or sheet.of_part(sheet.start, place.start)
        ):
            continue
        key = _level(place) + place.name.casefold()
        if chains and inside == place.text:
            chains[-1].append(key)
        else:
            chains.append([key])
        inside = place.inside
    if not sheet.places and (home := home_name(sheet)):
        chains.append([home.casefold()])
    return [tuple(chain) for chain in chains]


def place_likeness(a: list[tuple[str, ...]], b: list[tuple[str, ...]], common: set[str]) -> float:
    """How far two sets of places speak for one incident: the finest shared, the one inside the other, or apart.

    A place in `common`, named all over the report, says little for one incident or against it.
    """
    own_a, own_b = ([chain for chain in chains if _bare(chain[0]) not in common] for chains in (a, b))
    shared = 0.4 if any(x[0] == y[0] for x in a for y in b) else 0.0
    if not own_a or not own_b:
        return shared
    best = -1.5
    towns = not _level_of(own_a[0][0]) and any(not _level_of(y[0]) for y in own_b)
    for x in own_a:
        for y in own_b:
            if _within(x[0], y[0]) or _within(y[0], x[0]):
                return 1.2
            if x[0] in y or y[0] in x:
                best = max(best, 0.5)
            elif not set(x).isdisjoint(y):
                best = max(best, -1.2)
            elif _level_of(x[0]) != _level_of(y[0]):
                best = max(best, -1.5 if towns or _in_others(x, y) else -0.4)  # the town may lie in the district, else
    return best


def _in_others(x: tuple[str, ...], y: tuple[str, ...]) -> bool:
    """Both chains name a province, and not the same one."""
    mine, theirs = ({key for key in chain if key[0] == _PROVINCE} for chain in (x, y))
    return bool(mine and theirs and mine.isdisjoint(theirs))


def _within(fine: str, wide: str) -> bool:
    """The names are one, or the first is called after the second ("orvel central market" and "orvel")."""
    fine, wide = _bare(fine), _bare(wide)
    return fine == wide or fine.startswith(wide + " ")


_PROVINCE, _DISTRICT = "~", "^"
"""Before the key of a wide place, and of a district within it; a town has none."""


def _level(place: Place) -> str:
    if place.precision != "region":
        return ""
    return _DISTRICT if "district" in place.text.casefold() else _PROVINCE


def _level_of(key: str) -> str:
    return key[0] if key[0] in (_PROVINCE, _DISTRICT) else ""


def _bare(key: str) -> str:
    return key.lstrip(_PROVINCE + _DISTRICT)


def is_day(date: Date) -> bool:
    """The date fixes a day or a stretch of days, not an hour or "ten minutes later"."""
    words = date.when.text.casefold().split()
    if words[0] in ("since", "until", "by"):
        return False
    return date.when.start is not None or any(w.strip(",.") in _DAY_WORDS for w in words) or lies_back(words)


def lies_back(words: Sequence[str]) -> bool:
    """The words go back days or more from the event told: "two weeks ago", "a month earlier"."""
    return words[-1] in ("ago", "earlier") and not _SPANS.isdisjoint(words)


_SPANS = frozenset("day days week weeks fortnight month months year years decade decades".split())
_DAY_WORDS = frozenset(
    [*MONTHS, *WEEKDAYS, *RELATIVE_DAYS, "night", "morning", "afternoon", "evening", "weekend", "day"]
)


def is_relative(date: Date) -> bool:
    """The words count from another date of the text: "the previous day", "the same night"."""
    words = date.when.text.casefold().split()
    return not _RELATIVE.isdisjoint(words) and not lies_back(words)


_RELATIVE = frozenset(("previous", "same", "next", "following", "earlier", "later", "before", "after", "that"))


def date_likeness(a: Date | None, b: Date | None) -> float:
    """The same day, another day, or nothing said."""
    if a is None or b is None:
        return 0.0
    if a.when.start and b.when.start:
        if a.when.start == b.when.start:
            return 0.6 if a.when.end == b.when.end else 0.2  # "yesterday" and "overnight"
        return 0.2 if _in_week(a, b) or _in_week(b, a) else -1.5
    x, y = a.when.text.casefold(), b.when.text.casefold()
    return 0.4 if x in y or y in x else -1.2


def _in_week(day: Date, week: Date) -> bool:
    """The day is one of "this week"."""
    first, last = week.when.start, week.when.end
    if first is None or last is None or day.when.start is None or not 0 < (last - first).days <= _WEEK:
        return False
    return first <= day.when.start <= last


_WEEK = 7  # days


def of_count(date: Date, sheet: Sheet) -> bool:
    """The day up to which people were counted, not that of the deed: "are still being treated on Monday", "were confirmed dead on
    Friday", "rose to 29 after five bodies were found overnight"; nor is that of a clause behind a semicolon which tells no deed.
    """
    at = sheet.token_at(date.start)
    risen = next((f for f in sheet.figures if f.relation == "updates" and f.end <= date.start), None)
    if risen is not None and "after" in sheet.words[sheet.token_at(risen.end) : at]:
        return True
    for k in range(at - 1, max(-1, at - _CLAUSE), -1):
        word = sheet.words[k]
        if word == ";":
            return k > 0 and all(
                cue.first < k or cue.name == _UNHARMED for cue in sheet.cues
            )  # "two were killed; the third was freed on 12 August"
        if word in _LASTING or (word in STATES and sheet.words[k - 1] in _CONFIRMED and k > 0):
            return True
        if word in _ENDS:
            break
    return False


_CLAUSE = 12  # tokens before a date in which its verb stands
_ENDS = frozenset((",", ";", ":", "and", "but", "after", "when"))
_UNHARMED = "other"  # cue of a release, a burial, a visit
_LASTING = frozenset("still remain remains remained remaining".split())
_CONFIRMED = frozenset("confirmed counted listed".split())


def of_update(date: Date, sheet: Sheet) -> bool:
    """The day on which a count rose, not that of the deed: "the toll rose from 17 to 23 overnight"."""
    return any(f.relation == "updates" and 0 < date.start - f.end < _UPDATED for f in sheet.figures)


_UPDATED = 30  # characters from the new count to its day
