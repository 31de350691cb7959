"""What a total needs to know of a casualty row, read off the published fields: how many, who, told anew or again."""

from decimal import Decimal
from typing import Any

from summarizer.days import days_apart
from summarizer.text.lexicon.numbers import ORDINALS
from summarizer.text.lexicon.people import PERSON_NOUNS, TITLES, singular

COMBATANTS = frozenset(
    "insurgent militant fighter rebel gunman suspect guerrilla terrorist jihadist extremist subversive attacker assailant"
    " taliban combatant enemy leader commander facilitator associate operative member individual man detainee subject"
    " bomber trafficker criminal".split()
)
CIVILIANS = frozenset(
    "civilian villager resident child woman girl boy student farmer peasant passenger bystander worker shopper".split()
)
OPEN = frozenset("person people individual dead body victim one other casualty life man male occupant detainee".split())
"""Heads that may take up any people."""
ADDING = frozenset("another additional further more extra other others".split())
DEFINITE = ("the", "both", "these", "those", "all", "his", "her", "their", "its")
APART = ("separate", "elsewhere", "another operation", "another incident", "also in", "meanwhile")
"""Words at the head of a sentence that set its people apart from those told before."""
SUMMARIES = (" operations ", " operations,", " provinces ", " past 24 hours", " past 48 hours", " past week")


class Mention:
    """One casualty row, seen as a telling of some people."""

    __slots__ = (
        "adding",
        "also",
        "among",
        "apart",
        "bare",
        "beside",
        "claimant",
        "counted",
        "definite",
        "event",
        "head",
        "headline",
        "many",
        "name",
        "nth",
        "number",
        "open",
        "order",
        "place",
        "row",
        "summary",
        "when",
    )

    def __init__(self, row: Any) -> None:
        self.row = row
        figure = row.figure
        evidence = row.evidence[0] if row.evidence else None
        text = f"{figure.text} {row.victims or figure.counted or ''}".lower().replace(",", " ")
        words = text.replace("more than", "").split() or [""]
        self.order = (evidence.source, evidence.start, figure.start) if evidence else (0, 0, figure.start)
        self.number: Decimal | None = figure.best if figure.best is not None else figure.low
        """The number stated, or None for a vague word."""
        if words[0] == "both":
            self.number = Decimal(2)
        self.counted = str(figure.qualifier) != "vague"
        self.bare = not self.counted and figure.text == row.victims
        """A plural without a number or a word for one."""
        self.many = self.number is None or self.number > 1
        before = evidence.text[: max(0, figure.start - evidence.start)].lower().split() if evidence else []
        self.definite = words[0] in DEFINITE or (
            bool(before) and before[-1] in ("the", "both", "these", "those", "all")
        )
        if self.counted and self.many and not self.definite:
            self.definite = (row.victims or "").lower().startswith("the ")
        self.adding = (
            str(row.relation) == "adds_to" or bool(ADDING & set(words)) or bool(before and before[-1] in ADDING)
        )
        self.nth = ORDINALS.get(words[1], 0) if len(words) > 1 and words[0] == "a" and figure.best == 1 else 0
        """2 or more of "a second man", "a third suspect"."""
        self.beside = before[-1:] == ["and"] and "the" in before[-6:]
        """Somebody known stands right before: "the commander and three additional men"."""
        self.head = _head(row)
        self.open = not self.head or self.head in OPEN
        self.name = _name(row)
        self.event = row.event
        self.claimant = row.claimant.name if row.claimant else ""
        self.place = row.where.text.casefold() if row.where else ""
        self.when = row.when
        sentence = evidence.text if evidence else ""
        if not self.counted and self.place not in " ".join(sentence.casefold().split()):
            self.place = ""  # a vague word tells again more often than anew: only a place of its own sets it apart
        self.also = " also " in sentence
        self.among = sentence.lower().startswith(("among the ", "among them", "among those"))
        self.apart = any(mark in sentence[:80].lower() for mark in APART)
        self.summary = any(mark in f" {sentence.lower()} " for mark in SUMMARIES)
        """The sentence sums up several operations or a period."""
        self.headline = (
            evidence is not None
            and evidence.start < 400
            and not sentence.rstrip().endswith((".", '"', "”", "?", "!", ":"))
        )

    def elsewhere(self, other: "Mention") -> bool:
        """Whether the words set both in different places of one size; a district may lie in any province."""
        if not self.place or not other.place or self.definite:
            return False
        (size, finest), (other_size, other_finest) = _finest(self.place), _finest(other.place)
        mine, theirs = set(_plain(finest)), set(_plain(other_finest))
        return size == other_size and not mine & theirs and _MANY.isdisjoint(mine | theirs)

    def told_apart(self, other: "Mention") -> bool:
        """Whether one report gives both a speaker: two reports may tell of one event so differently that it reads as two."""
        return bool(self.claimant and other.claimant and self.order[0] == other.order[0])

    def same_people(self, other: "Mention") -> bool:
        """Whether the words allow both to be the same people."""
        if self.name and other.name:
            return bool(self.name & other.name)
        if self.told_apart(other) and self.claimant != other.claimant and self.event != other.event:
            return False  # two speakers on two events
        if self.event != other.event and not self.definite and days_apart(self.when, other.when):
            return False  # two events, each with a day of its own
        if self.head == other.head or self.open or other.open:
            return True
        if self.head in COMBATANTS and other.head in COMBATANTS:
            return True
        return self.head in CIVILIANS and other.head in CIVILIANS

    def rival_of(self, other: "Mention") -> bool:
        """Whether two named speakers give different counts of the same people."""
        return bool(
            self.claimant
            and other.claimant
            and self.claimant != other.claimant
            and self.counted
            and other.counted
            and self.many
            and other.many
            and self.number != other.number
            and (self.head == other.head or self._fights(other) or (self.open and other.open))
        )

    def _fights(self, other: "Mention") -> bool:
        """Whether one speaker tells of fighters where the other tells of fighters or of people."""
        return {self.head, other.head} <= COMBATANTS | OPEN | {""} and not {self.head, other.head}.isdisjoint(
            COMBATANTS
        )


_SIZES = (
    ("province", "governorate", "region", "department", "state", "oblast"),
    ("district", "county", "municipality"),
)


def _finest(place: str) -> tuple[int, str]:
    """How small a place its words say it is (0 province, 1 district, 2 neither said), and the words of that: of
    "Darsak district, Kadhar province" the district."""
    found = 2, place
    for part in place.replace(" of ", ",").split(","):
        size = next((i for i, sizes in enumerate(_SIZES) if not set(part.split()).isdisjoint(sizes)), 2)
        if size < 2 and (found[0] == 2 or size > found[0]):
            found = size, part
    return found


def _plain(place: str) -> list[str]:
    return [w for w in place.replace(",", " ").split() if w not in _PLAIN]


_PLAIN = frozenset(("the", "of", "in", "and")) | {size for sizes in _SIZES for size in sizes}
_MANY = frozenset("provinces districts regions areas towns villages places locations cities counties".split())
"""Several places in one word, any of which may be another one named."""


def mention_of(row: Any) -> Mention:
    """The mention of a row."""
    return Mention(row)


def _head(row: Any) -> str:
    """The head noun of the people, lower case, singular; empty where the words name none."""
    told = row.victims or row.figure.counted or (row.figure.text if str(row.figure.best) == "1" else "")
    words = told.lower().split(",")[0].split()
    if words[:2] == ["one", "of"] and len(words) > 2:  # "one of his associates"
        words = words[2:]
    for cut in ("of", "in", "from", "who", "with", "including", "and"):
        if cut in words and words.index(cut) > 0:
            words = words[: words.index(cut)]
    return singular(words[-1]) if words else ""


def _name(row: Any) -> frozenset[str]:
    """The words of a person's name, where the row is one named person."""
    text = (row.victims or row.figure.text or "").rpartition(",")[2]
    words = [w.strip("\"'’,.") for w in text.split()]
    named = [w for w in words if w[:1].isupper()]
    kept = {
        w.lower() for w in named if singular(w.lower()) not in PERSON_NOUNS and w.lower() not in TITLES and len(w) > 2
    }
    if not kept or (row.figure.best is not None and row.figure.best != 1):
        return frozenset()
    return frozenset(kept) if singular(words[-1].lower()) not in PERSON_NOUNS else frozenset()
