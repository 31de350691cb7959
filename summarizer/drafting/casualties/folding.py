"""When two figures of harm are one: told again, told vaguely first, one victim named later."""

from decimal import Decimal

from summarizer.drafting.casualties.apart import at_two_towns, weeks_apart
from summarizer.drafting.casualties.columns import column_of, tells_cell
from summarizer.drafting.casualties.people import demographics, head_of, is_open, may_be_same, phrase_of, population
from summarizer.drafting.casualties.row import Row
from summarizer.drafting.incidents.districts import in_two_districts
from summarizer.drafting.reading.claims import same_speaker
from summarizer.drafting.reading.sheet import Sheet
from summarizer.schemas.records import Figure
from summarizer.text.harm.echoes import ANYBODY
from summarizer.text.lexicon.people import ANAPHORIC_NOUNS, KIN, singular


def stated(figure: Figure) -> Decimal | None:
    """The number the words state, bounds apart; None for a vague word."""
    if figure.qualifier == "vague":
        return None
    if figure.best is not None:
        return figure.best
    if figure.low is not None:
        return figure.low - 1 if figure.qualifier == "more_than" else figure.low
    return figure.high


def repeats(new: Row, old: Row) -> bool:
    """`new` gives the figure of `old` again."""
    a, b = new.figure, old.figure
    if _of_the_bereaved(new, old):
        return True
    if a.harm != b.harm or not may_be_same(a, b) or _adds_elsewhere(new, old):
        return False
    if column_of(new) is not None or column_of(old) is not None:
        return tells_cell(new, old)
    if new.sheet is old.sheet and not _nobody_twice(a, b):
        return False
    if old.sheet.heading and not new.sheet.heading and _headlined(a, b):
        return True
    if weeks_apart(new, old) or _at_another_place(new, old):
        return False
    if a.relation == "adds_to" and not (_refines(a, b) and head_of(a) == head_of(b) and a.part_of != b.start):
        return False
    if (phrase_of(a)[:5].lower() == "both " and _takes_up(new, old)) or _same_past(new, old):
        return True  # "both peacekeepers killed were young, the ministry said"
    elsewhere = new.sheet.source != old.sheet.source and new.incident is old.incident and _same_number(a, b)
    if new.claimant and old.claimant and not same_speaker(new.claimant, old.claimant) and not elsewhere:
        return _in_short(new, old) or _agreed(new, old)
    if _takes_up(new, old) or not _persons(new).isdisjoint(_persons(old)):
        return True
    if _same_number(a, b) and not _told_apart(new, old):
        if new.incident is old.incident:
            return a.best != 1 or _same_person(new, old)
        return bool(a.best and a.best >= _DISTINCT and head_of(a) == head_of(b))
    if new.incident is not old.incident:
        return False
    if not (old.sheet.heading or new.sheet.heading or _same_scope(new.sheet, old.sheet)) or _part_elsewhere(new, old):
        return False
    return _refines(a, b) or _refines(b, a)


def _nobody_twice(a: Figure, b: Figure) -> bool:
    """Both say that nobody was harmed, of the same people: not "no coalition casualties, and no civilians were harmed"."""
    nobody = a.qualifier == b.qualifier == "none_reported"
    return nobody and not (head_of(a) != head_of(b) and phrase_of(a) and phrase_of(b))


def _at_another_place(new: Row, old: Row) -> bool:
    """The new words count people of another district, or a few at another place."""
    if new.sheet.source != old.sheet.source or not _told_anew(new):
        return False
    few = 1 < (stated(new.figure) or 0) < _DISTINCT
    return in_two_districts(new.sheet, old.sheet) or (few and at_two_towns(new.sheet, old.sheet))


def _of_the_bereaved(new: Row, old: Row) -> bool:
    """A relative's words of the one whose death was told: "they shot my husband"."""
    if new.figure.harm != old.figure.harm or not _is_kin_of_the_speaker(new) or _is_kin_of_the_speaker(old):
        return False
    if new.incident is not old.incident and not 0 < new.sheet.number - old.sheet.number <= _NEXT:
        return False
    told = demographics(phrase_of(old.figure))
    return new.figure.best == old.figure.best == 1 and (not told or told == demographics(phrase_of(new.figure)))


def _is_kin_of_the_speaker(row: Row) -> bool:
    """ "My sister", "our son"."""
    return phrase_of(row.figure)[:3].lower() in ("my ", "our") and head_of(row.figure) in KIN


def _in_short(new: Row, old: Row) -> bool:
    """A large count given again by the one whom the lead only called by a plural: "aid groups", then the agency by name."""
    a, b = new.figure, old.figure
    speaker, number = old.claimant or "", stated(a)
    unnamed = speaker.islower() and speaker.endswith("s")
    large = number is not None and number == stated(b) and number >= _LARGE
    return unnamed and large and a.qualifier == b.qualifier and head_of(a) == head_of(b)


def _agreed(new: Row, old: Row) -> bool:
    """Two speakers give one count of one incident: a toll with two tellers. A pair may be two pairs."""
    a, b = new.figure, old.figure
    several = (stated(a) or 0) > _PAIR
    same = several and new.incident is old.incident and a.qualifier == b.qualifier and _same_number(a, b)
    return same and not _told_apart(new, old)


def _told_anew(row: Row) -> bool:
    """The words count people not told before: "two men", "a leader", not "the leader", "both" or a name."""
    return phrase_of(row.figure).split(" ", 1)[0].lower() not in _AGAIN and not _persons(row)


def _headlined(body: Figure, heading: Figure) -> bool:
    """A headline gives a figure of its text in fewer words: without bound or speaker, its parts without a number."""
    number = stated(heading)
    if number is not None:
        return number == stated(body)
    return heading.qualifier == "vague" and head_of(heading) == head_of(body) != ""


def _told_apart(new: Row, old: Row) -> bool:
    """A few people under two nouns that share nothing: "two of his bodyguards" are not "the sheikh's two sons"."""
    number = stated(new.figure)
    one, other = phrase_of(new.figure), phrase_of(old.figure)
    if number is None or not 1 < number < _DISTINCT or old.sheet.heading or is_open(new.figure) or is_open(old.figure):
        return False
    if head_of(new.figure) == head_of(old.figure) or population(one) != "unknown" or population(other) != "unknown":
        return False
    return not demographics(one) and not demographics(other)


_NEAR = 10  # sentences within which "the insurgents" takes up insurgents counted before
_AGAIN = frozenset(("the", "both", "these", "those"))


def _takes_up(new: Row, old: Row) -> bool:
    """The new words count nobody anew: "the insurgent", "both men", of people counted just before."""
    figure = new.figure
    if (
        not (figure.bond and figure.bond.implied)
        or phrase_of(figure).split(" ", 1)[0].lower() not in _AGAIN
        or _persons(new)
        or ", " in phrase_of(figure)  # "the planner, Daro Venn"
    ):
        return False
    if (
        figure.best == 1
        and head_of(figure) in _OFFICES
        and head_of(old.figure) not in {head_of(figure), *_ANYONE, *_OFFICIALS}
    ):
        return False  # "the governor" is another man than a teacher
    if new.incident is not old.incident and not (
        new.sheet.source == old.sheet.source and 0 < new.sheet.number - old.sheet.number <= _NEAR
    ):
        return False
    return (figure.best == 1) == (old.figure.best == 1)


def _persons(row: Row) -> set[str]:
    """Keys of the people named among the victims."""
    bond = row.figure.bond
    if bond is None or bond.victims_start is None or bond.victims_end is None:
        return row.persons
    return row.persons | {
        n.key
        for n in row.sheet.names
        if n.kind == "person" and bond.victims_start <= n.start and n.end <= bond.victims_end
    }


def _same_number(a: Figure, b: Figure) -> bool:
    if a.qualifier == b.qualifier == "vague":
        return a.least == b.least and (a.least is not None or head_of(a) == head_of(b))
    if a.qualifier != b.qualifier and not _STRICT.isdisjoint((a.qualifier, b.qualifier)):
        return False
    return stated(a) is not None and stated(a) == stated(b)


_PAIR = 2
_LARGE = 100  # from here on two speakers who give one and the same count of the same people give one figure
_STRICT = frozenset(("more_than", "fewer_than", "at_most"))
"""Bounds that another wording of the number contradicts."""


def _same_scope(new: Sheet, old: Sheet) -> bool:
    """The later sentence names no place and no day of its own, within which fewer people may be counted."""
    known = {p.name for p in old.places}
    return all(p.name in known for p in new.places) and (not new.dates or bool(old.dates))


def _same_past(new: Row, old: Row) -> bool:
    """Two sentences of other deeds tell of one before: "who fled after killing five was caught ... police said he had killed five"."""
    a, b = new.figure, old.figure
    if not (a.best and a.best > _PAIR and a.best == b.best) or (phrase_of(a) and phrase_of(b)):
        return False
    cues = [(r, r.figure.bond.cue_start if r.figure.bond else None) for r in (new, old)]
    return all(any(c.back and r.sheet.tokens.starts[c.first] == cue for c in r.sheet.cues) for r, cue in cues)


def _adds_elsewhere(new: Row, old: Row) -> bool:
    """The "two more bodies" of one report are not the toll of two of another."""
    adding = {bool(row.figure.bond and row.figure.bond.adding) for row in (new, old)}
    return new.sheet.source != old.sheet.source and len(adding) > 1


def _part_elsewhere(new: Row, old: Row) -> bool:
    """The "several who died in hospital" of one report are not the 23 of another."""
    parts = {new.figure.relation == "part_of", old.figure.relation == "part_of"}
    return new.sheet.source != old.sheet.source and len(parts) > 1


def _same_person(new: Row, old: Row) -> bool:
    """Two single victims of one incident are one unless both are named otherwise, or both are new in the telling."""
    if _ANOTHER.isdisjoint(phrase_of(old.figure).lower().split()[:2]) and is_another(new.figure):
        return old.sheet.heading
    if old.sheet.heading or new.sheet.heading or head_of(new.figure) == head_of(old.figure):
        return True
    first, second = _persons(old), _persons(new)
    if first and second:
        return not first.isdisjoint(second)
    if second and not first:
        return abs(new.sheet.number - old.sheet.number) <= _NEXT
    words = phrase_of(new.figure).lower().split()
    if words[:1] == ["the"]:
        return any(head_of(r.figure) in _ANYONE for r in (old, new))
    return words in (["he"], ["she"], ["him"], ["her"])


def is_another(figure: Figure) -> bool:
    """The words tell of one more person: "a second man", "another guard"."""
    words = phrase_of(figure).lower().split()[:2]
    return words[:1] == ["another"] or (words[:1] == ["a"] and not _ANOTHER.isdisjoint(words))


_ANOTHER = frozenset("another second third fourth fifth sixth".split())
_ANYONE = ANYBODY | {singular(noun) for noun in ANAPHORIC_NOUNS}
"""Heads by which "the" takes up somebody told before; "the governor" is another man than a teacher."""
_OFFICES = frozenset(
    "governor mayor president minister premier senator deputy judge magistrate prosecutor bishop archbishop priest ambassador".split()
)
_OFFICIALS = frozenset("official politician leader head chief candidate".split())
"""Who may be taken up as one of the offices."""
_NEXT = 2  # sentences within which a name takes up "a commander"
_DISTINCT = 10  # from here on an equal count of the same people is hardly a coincidence


def _refines(count: Figure, vague: Figure) -> bool:
    """`count` gives the number of what `vague` only names."""
    number = count.best or count.low
    if vague.qualifier != "vague" or count.qualifier == "vague" or number is None:
        return False
    if head_of(count) != head_of(vague) and head_of(vague) and not (is_open(count) and is_open(vague)):
        return False
    return number > 1 and (vague.least is None or number * 2 >= vague.least)


def fold(old: Row, new: Row) -> None:
    """Keep one row for both: the fuller wording, both places, the speaker that is named.

    Who only mentions the people without a number has not given the number.
    """
    counted = stated(new.figure) is not None or stated(old.figure) is None
    named = _persons(new)
    old.column = new.column if old.column is None else old.column
    if old.sheet.heading and not new.sheet.heading and counted:
        old.claimant = new.claimant or old.claimant  # a headline names its speaker in short, or none
    if (
        old.figure.best == new.figure.best == 1
        and old.figure.bond
        and old.figure.bond.implied
        and not _persons(old)
        and named
    ):
        old.named = old.named or phrase_of(new.figure)
    if old.figure.best == 1:
        old.persons |= named
    if old.sheets[-1] is not new.sheet:  # rows are folded in text order
        old.sheets.append(new.sheet)
    if stated(old.figure) is None and stated(new.figure) is not None:
        old.claimant = new.claimant
    if _weight(new) > _weight(old) and not _is_kin_of_the_speaker(new):
        old.figure, old.sheet = new.figure, new.sheet
        old.claimant = new.claimant or old.claimant  # whose words the row carries is who says so
    old.claimant = old.claimant or (new.claimant if counted else None)


def _weight(row: Row) -> tuple[bool, bool, int]:
    """How well a wording serves: with a number, in the text and not its headline, and full."""
    return stated(row.figure) is not None, not row.sheet.heading, _fullness(row.figure)


def _fullness(figure: Figure) -> int:
    """How much the wording tells: a count before a vague word, people named, a bound kept, a speaker."""
    return (
        8 * (figure.qualifier != "vague")
        + 4 * bool(phrase_of(figure))
        + 2 * (figure.qualifier not in ("exact", "vague"))
        + bool(figure.claimant)
    )
