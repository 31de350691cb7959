"""Disputes over numbers: two speakers give different counts of the same people harmed in the same incident.

Before two numbers are called a dispute they pass the tests of domain rules section 6, in order: not an update over
time, not another scope, population or place, not a rounding, and both speakers named.
"""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from summarizer.drafting.casualties.newer import replaced_abroad
from summarizer.drafting.casualties.people import head_of, is_open, may_be_same, phrase_of, population
from summarizer.drafting.casualties.row import Row
from summarizer.drafting.disputes.discord import far_apart
from summarizer.drafting.disputes.houses import one_house
from summarizer.drafting.disputes.issues import ASKED
from summarizer.drafting.disputes.scopes import (
    is_floor,
    is_share,
    opposes,
    own_losses,
    takes_up,
    whom,
)
from summarizer.drafting.disputes.sides import passes_on
from summarizer.drafting.disputes.stretches import of_another_stretch, told_by_the_clock
from summarizer.drafting.incidents.looking_back import looks_back
from summarizer.drafting.incidents.marks import chains, place_likeness
from summarizer.drafting.lexicon.disputes import COUNTED, EARLIER, PLURALS, VAGUE_SPEAKERS
from summarizer.drafting.reading.authors import NOBODYS, Author, is_own_voice
from summarizer.drafting.reading.claims import same_speaker
from summarizer.drafting.reading.sheet import Sheet
from summarizer.drafting.reading.wording import words_of
from summarizer.schemas.records import DraftDispute, DraftPosition
from summarizer.text.speech.spoken import Speech

_HOMELESS: Mapping[str, str] = {}
_REACH = 80  # rows looked ahead at: keeps the work linear
_LONGEST = 110


def count_disputes(
    rows: list[Row], sheets: list[Sheet], authors: Mapping[int, Author] = NOBODYS, houses: Mapping[str, str] = _HOMELESS
) -> list[DraftDispute]:
    """One dispute for each incident, harm and people that two speakers count differently."""
    rows = [_signed(row, authors) for row in rows] if authors else rows
    found: list[DraftDispute] = []
    taken: set[int] = set()
    timelines = told_by_the_clock(sheets)
    beside = _counts_beside(rows)
    able = _able(rows)
    for i, row in enumerate(rows):
        if id(row) in taken or id(row) not in able:
            continue
        rivals = [
            r
            for r in rows[i + 1 : i + _REACH]
            if id(r) not in taken and id(r) in able and _rival(row, r, timelines, houses) and not _agree(row, r, beside)
        ]
        if rivals:
            sides = [row, *_one_each(row, rivals)]
            taken.update(id(r) for r in sides)
            found.append(_dispute(sides, authors))
    return found


def _signed(row: Row, authors: Mapping[int, Author]) -> Row:
    """The row in its author's mouth, where the report is a party's own text and the sentence names no speaker."""
    author = authors.get(row.sheet.source)
    if row.claimant or author is None or not is_own_voice(row.sheet):
        return row
    return replace(row, claimant=author.name)


def _counts_beside(rows: list[Row]) -> dict[tuple[int, str | None, str | None], list[Decimal]]:
    """What each speaker counts of one harm in one sentence."""
    found: dict[tuple[int, str | None, str | None], list[Decimal]] = {}
    for row in rows:
        if (number := _number(row)) is not None and not (row.whole and row.whole.sheet is row.sheet):
            found.setdefault((row.sheet.number, row.claimant, row.figure.harm), []).append(number)
    return found


def _agree(a: Row, b: Row, beside: dict[tuple[int, str | None, str | None], list[Decimal]]) -> bool:
    """One speaker's counts of that sentence hold the other's, or add up to it: "five guards and four mutineers" are the nine."""
    for row, other in ((a, b), (b, a)):
        counts = beside.get((row.sheet.number, row.claimant, row.figure.harm), [])
        if len(counts) > 1 and (_number(other) in counts or sum(counts) == _number(other)):
            return True
    return False


def _one_each(row: Row, rivals: list[Row]) -> list[Row]:
    seen = [row.claimant]
    kept = []
    for rival in rivals:
        if not any(same_speaker(rival.claimant, s) for s in seen):
            seen.append(rival.claimant)
            kept.append(rival)
    return kept


def _able(rows: list[Row]) -> set[int]:
    """The rows, by identity, that may have a rival; each sentence is asked once."""
    apart: dict[int, bool] = {}
    outdated = replaced_abroad(rows)
    found = set()
    for row in rows:
        if (
            id(row) in outdated
            or not row.claimant
            or row.sheet.heading
            or (row.figure.qualifier == "vague" and not row.figure.least)
        ):
            continue
        number, words = row.sheet.number, row.sheet.words
        if number not in apart:
            apart[number] = _replaced(words) or not _PARTS.isdisjoint(words[:_OPENING])
        if not apart[number] and row.claimant.casefold() not in VAGUE_SPEAKERS:
            found.add(id(row))
    return found


def _replaced(words: list[str]) -> bool:
    """The sentence gives a count that a newer one has replaced: "initially", "had first said"."""
    if not EARLIER.isdisjoint(words):
        return True
    return "first" in words and any(w == "first" and words[i + 1] in _SAID for i, w in enumerate(words[:-1]))


_SAID = frozenset("said reported put gave announced spoke".split())


def _rival(a: Row, b: Row, timelines: set[int], houses: Mapping[str, str]) -> bool:
    """The same people of the same incident, counted by somebody else, and not to the same number."""
    if a.figure.harm != b.figure.harm or one_house(_voice(a, houses), _voice(b, houses)) or _passed_on(a, b):
        return False
    nobody = _is_nobody(a) or _is_nobody(b)
    if not ({a.relation, b.relation} <= _WHOLES or nobody):
        return False
    beside = nobody and a.sheet.source == b.sheet.source and abs(a.sheet.number - b.sheet.number) == 1
    taken_up = takes_up(a, b)
    if a.incident is not b.incident and not beside and not taken_up:
        return False
    if (a.sheet is b.sheet and not _set_against(a, b)) or not may_be_same(a.figure, b.figure):
        return False
    if a.sheet.source in timelines and abs(a.sheet.number - b.sheet.number) > 1:
        return False  # a running report: the later count takes the place of the earlier
    if a.figure.harm != "displaced" and of_another_stretch(a.sheet, b.sheet):
        return False  # people flee over weeks, a blast kills at once
    if looks_back(a.sheet) != looks_back(b.sheet):
        return False  # "in 2021 more than 900 were abducted"
    places = (
        (_places(a), _places(b)) if a.incident is b.incident and not taken_up else (chains(a.sheet), chains(b.sheet))
    )
    if place_likeness(*places, set()) < 0 and not opposes(b, a):
        return False
    if whom(a) != whom(b) and not nobody and not (_exceeds(a, b) or _exceeds(b, a)):
        return False
    if not nobody and (own_losses(a, b) or own_losses(b, a)):
        return False
    x, y = _number(a), _number(b)
    if x is None or y is None or x == y or (min(x, y) < _FEW and not _speaks_of_all(a if x < y else b, max(x, y))):
        return False
    if max(x, y) > _SCOPE * max(x if x < y else y, Decimal(1)) and abs(a.sheet.number - b.sheet.number) > 1:
        return False  # the dead of a blast and the dead of the war
    if is_share(a) != is_share(b) and head_of(a.figure) != head_of(b.figure):
        return False  # "six of the civilians" are some of the dead
    if (is_floor(a) and x < y) or (is_floor(b) and y < x):
        return False  # what one man counted, or one hospital took in, is not all
    return far_apart(a.figure, x, b.figure, y)


def _passed_on(a: Row, b: Row) -> bool:
    """One count is a newspaper's that passes it on behind its sentence, and the other is of no party to the conflict."""
    acts = [_act(row) for row in (a, b)]
    relayed = [
        bool(act and passes_on(act) and act.name_start > row.figure.end) for row, act in zip((a, b), acts, strict=True)
    ]
    return any(relayed) and not any(act and act.claimant.type in _PARTIES for act in acts)


_PARTIES = ("party_to_conflict", "military", "government_of_party")


def _voice(row: Row, houses: Mapping[str, str]) -> tuple[str, str]:
    """Who gives the count, and the house they speak for."""
    name = row.claimant or ""
    return name, houses.get(name, "")


def _exceeds(some: Row, toll: Row) -> bool:
    """A count of some people is larger than the toll of all ("the toll rose to 23", "we killed 40 of the security forces").

    A count that is not told as the toll holds no soldiers and fighters for sure, but demonstrators, farmers, passengers.
    """
    x, y = _number(some), _number(toll)
    if not is_open(toll.figure) or whom(toll)[0] != "open" or x is None or y is None or x <= y:
        return False
    told = toll.relation in ("total", "updates")
    return told or (
        toll.relation is None and not is_open(some.figure) and population(phrase_of(some.figure)) == "unknown"
    )


_WHOLES = {None, "total", "updates"}
"""Relations of a count that may have a rival of any number; a part only has one who says that nobody was harmed."""
_FEW = 2


def _speaks_of_all(row: Row, other: Decimal) -> bool:
    """A count of nobody or of one that means all who were harmed: "nobody died at the square", "one person has died"."""
    figure = row.figure
    if figure.qualifier == "none_reported":
        return _is_nobody(row) and other > _FEW
    return figure.best == 1 and figure.kind == "count" and head_of(figure) in ("person", "death") and other > _FEW


def _is_nobody(row: Row) -> bool:
    """ "Nobody died": whoever was killed is denied."""
    return row.figure.qualifier == "none_reported" and is_open(row.figure)


_SCOPE = 20
"""So many times as many are another scope, unless the two are set side by side."""


_PARTS = frozenset(("among", "nearby", "another", "elsewhere", "separately", "second", "third"))
"""Words at the head of a sentence whose count is of some of the people, or of others."""
_OPENING = 4


def _set_against(a: Row, b: Row) -> bool:
    """Two counts of one sentence stand against each other: "doctors said 31; the army said two"."""
    first, second = sorted((a.figure, b.figure), key=lambda f: f.start)
    between = a.sheet.document.text[first.end : second.start]
    return any(
        mark in between
        for mark in ("; ", ", but ", ", while ", ", whereas ", ", although ", ", as the ", ", with the ")
    )


def _places(row: Row) -> list[tuple[str, ...]]:
    """Where the row's sentence is set: its own places, else those of the sentence of its incident just before."""
    own = chains(row.sheet)
    if own:
        return own
    at = row.incident.at
    before = [at[number] for number in (row.sheet.number - 2, row.sheet.number - 1) if number in at]
    return chains(row.incident.sheets[max(before)]) if before else []


def _number(row: Row) -> Decimal | None:
    figure = row.figure
    return next((v for v in (figure.best, figure.low, figure.high, figure.least) if v is not None), None)


def _dispute(sides: list[Row], authors: Mapping[int, Author]) -> DraftDispute:
    asked = ASKED.get(sides[0].figure.harm or "", "How many people were harmed")
    counted = {whom(side)[0] for side in sides}
    heads = {head_of(side.figure) for side in sides}
    people = COUNTED.get(counted.pop()) if len(counted) == 1 else None
    if not people and len(heads) == 1 and (head := heads.pop()) and not is_open(sides[0].figure):
        people = PLURALS.get(head, f"{head}s")
    return DraftDispute(
        issue=asked.replace("people", people) if people else asked,
        kind="value",
        positions=[
            DraftPosition(
                r.claimant,
                "asserts",
                words_of(r.sheet, _act(r), _LONGEST, r.figure.text),
                r.figure.text,
                _cites(r, authors),
            )
            for r in sides
        ],
    )


def _cites(row: Row, authors: Mapping[int, Author]) -> list[int]:
    """The sentence, and the masthead that names its author."""
    author = authors.get(row.sheet.source)
    if author and author.name == row.claimant:
        return [row.sheet.number, author.number]
    return [row.sheet.number]


def _act(row: Row) -> Speech | None:
    """The act of speaking that gives the row's figure."""
    return next(
        (a for a in row.sheet.speech if a.start <= row.figure.start < a.end and a.claimant.name == row.claimant), None
    )
