"""Which casualty rows tell of the same people: what a total must not add twice.

News tells a thing more than once: the headline, the lead that sums up, the body that goes through it. So rows are
read in the order of the text, sentence by sentence, against a ledger of the people already counted: "the two men" and
"the leader" take up people known, "several" after a count tells of them again, a count after "several" says how many
they were, "two more" are new. Rows of different places or speakers keep ledgers of their own.
"""

from collections.abc import Sequence, Set
from dataclasses import field
from decimal import Decimal
from typing import Any

from summarizer.mentions import Mention, mention_of
from summarizer.schemas.record import record

REACH = 60
"""Mentions looked back at, so that a brief of many rows stays quick."""
VAGUE = Decimal(3)
"""What a vague word weighs where two tellings are compared; no total uses it."""


@record(slots=True)
class Group:
    """Rows about the same people, or that may have been."""

    tellings: list[list[Any]] = field(default_factory=list)
    """Each telling: rows that add up to it. The fullest counts."""
    rival: bool = False
    """Whether the tellings are counts of different speakers, so that they span a range."""


def group_rows(rows: Sequence[Any], *, incidents: bool = False) -> list[Group]:
    """Groups of rows of one harm, in the order of the rows; `incidents` leaves out sums over several operations."""
    sums = {row.id for row in rows if incidents and mention_of(row).summary}
    mentions = [mention_of(row) for row in _countable(rows, sums)]
    mentions.sort(key=lambda m: m.order)
    body = [m for m in mentions if not m.headline]
    headlines = [m for m in mentions if m.headline] if body else []
    if incidents:
        body = _single_incidents(body)
    ledgers: list[_Ledger] = []
    for told in _by_sentence(body or mentions):
        _file(told, ledgers)
    for mention in headlines:  # a headline adds nobody, but its "several" says more than the body's bare plural
        for ledger in ledgers:
            ledger.refine(mention)
    return [group for ledger in ledgers for group in ledger.groups]


def _countable(rows: Sequence[Any], sums: Set[str]) -> list[Any]:
    """The rows without parts of another row, but of one in `sums`, and without figures that another row replaces."""
    ids = {row.id for row in rows} - sums
    replaced = {row.part_of for row in rows if str(row.relation) == "updates" and row.part_of}
    kept = [
        row
        for row in rows
        if row.id not in replaced
        and not (str(row.relation) == "part_of" and (row.part_of in ids or row.part_of is None))
    ]
    for k in range(len(kept) - 1, 0, -1):
        if str(kept[k].relation) == "total" and _covers(kept[k], kept[:k]):
            return kept[k:]
    return kept


def _covers(whole: Any, rows: Sequence[Any]) -> bool:
    """Whether a sum stated last ("bringing the total to 31") is large enough to hold the rows before it."""
    stated = whole.figure.best or whole.figure.low
    return stated is not None and all((row.figure.best or row.figure.low or 0) <= stated for row in rows)


def _single_incidents(mentions: list[Mention]) -> list[Mention]:
    """The mentions without sums over several operations, where single incidents are told as well."""
    single = [m for m in mentions if not m.summary]
    return single if any(not m.definite and not m.adding for m in single) else mentions


def _by_sentence(mentions: Sequence[Mention]) -> list[list[Mention]]:
    """Mentions that stand in one sentence, together."""
    out: list[list[Mention]] = []
    for mention in mentions:
        if out and out[-1][0].order[:2] == mention.order[:2]:
            out[-1].append(mention)
        else:
            out.append([mention])
    return out


def _file(told: list[Mention], ledgers: list["_Ledger"]) -> None:
    """Enter what one sentence tells into the ledger of its place, or open one."""
    ledger = next((x for x in reversed(ledgers) if x.takes(told)), None)
    if ledger is None:
        ledger = _Ledger(told[0])
        ledgers.append(ledger)
    ledger.enter(told)


class _Ledger:
    """The people counted so far at one place."""

    def __init__(self, first: Mention) -> None:
        self.first = first
        self.groups: list[Group] = []
        self.known: list[Mention] = []

    def takes(self, told: Sequence[Mention]) -> bool:
        """Whether a sentence tells of this ledger's place, as far as the words say."""
        mine, theirs = self.first.row.event, told[0].row.event
        if mine and theirs and mine != theirs and self.first.told_apart(told[0]):
            return False  # two events, each with a speaker of its own: no rival counts
        return not told[0].apart and not told[0].elsewhere(self.first)

    def enter(self, told: list[Mention]) -> None:
        """Enter the mentions of one sentence."""
        if self.known and self._told_again(told):
            return
        for mention in told:
            if not self._repeats(mention):
                self.groups.append(Group([[mention.row]]))
            self.known.append(mention)
        del self.known[:-REACH]

    def _told_again(self, told: list[Mention]) -> bool:
        """Whether the whole sentence goes through people already counted: "the leader and three others" after "four"."""
        if not any(m.definite or m.adding for m in told) and not (len(told) == 1 and told[0].counted and told[0].many):
            return False
        size = sum((m.number or VAGUE for m in told), Decimal(0))
        before = [m for m in self.known if m.order[:2] != told[0].order[:2]]
        for count in {m.order[:2] for m in before}:
            same = [m for m in before if m.order[:2] == count]
            if len(same) + len(told) > 2 and sum((m.number or VAGUE for m in same), Decimal(0)) == size:
                return True
        return False

    def _repeats(self, mention: Mention) -> bool:
        """Whether `mention` tells of people in the ledger; a count that says how many "several" were takes its place."""
        earlier = [m for m in self.known if m.order[:2] != mention.order[:2] and m.same_people(mention)]
        if mention.nth:  # "a third suspect" after two is new, after three told again
            return sum((m.number or VAGUE for m in earlier), Decimal(0)) >= mention.nth
        if mention.among and any(m.many and m.counted for m in self.known):
            return True  # "among the four was Daro Venn"
        if mention.adding:
            return self._adds_nobody(mention, earlier)
        if mention.name and (any(m.name & mention.name for m in self.known) or self._names_the_one(mention)):
            return True
        if mention.many and not mention.counted and mention.open and len(self.known) > 1:
            return True
        if mention.definite and any(m.same_people(mention) for m in self.known) and not self._exceeds(mention):
            return True
        if any(self._rivals(mention, other) or _same_count(mention, other) for other in earlier):
            return True
        if self._holds(mention, earlier):
            return True
        many = [m for m in earlier if m.many]
        if mention.many and not mention.counted and many:
            self.refine(mention)
            return True
        if mention.many:
            return any(self._replaces(mention, other) or _details(mention, other) for other in many)
        return any(m.counted for m in many)

    def _adds_nobody(self, mention: Mention, earlier: Sequence[Mention]) -> bool:
        """Whether "two additional men" are known all the same: told before beside others, or as "several other men"."""
        if mention.counted and self._says_how_many(mention, earlier):
            return True
        if mention.definite and mention.number is not None and any((m.number or 0) > mention.number for m in earlier):
            return True  # "the three others" of five
        if mention.many and not mention.counted and any(m.many and not m.counted for m in earlier):
            return True
        if mention.beside and mention.number is not None and any(m.number == mention.number + 1 for m in earlier):
            return True  # "the commander and three others" are the four told before
        if any(m.number == mention.number and m.head == mention.head and self._listed(m) for m in earlier):
            return True
        return any(self._completes(mention, m, earlier) for m in earlier)

    def _completes(self, mention: Mention, whole: Mention, earlier: Sequence[Mention]) -> bool:
        """Whether "two others" are the rest of the six told first, of whom four have been told of since."""
        if whole.number is None or mention.number is None or mention.number >= whole.number:
            return False
        since = [m.number for m in earlier if m.order[:2] > whole.order[:2] and not m.adding]
        return bool(since) and sum((n or VAGUE for n in since), mention.number) == whole.number

    def _names_the_one(self, mention: Mention) -> bool:
        """Whether a bare name, "Zaher", is that of the one nameless person counted: the text brought it in without any harm."""
        if len((mention.row.victims or "").split()) != 1 or mention.also:
            return False
        nameless = [m for m in self.known if not m.many and not m.name]
        return len(nameless) == 1 and not any(m.name for m in self.known)

    def _rivals(self, mention: Mention, other: Mention) -> bool:
        """File another speaker's count of the same people beside the first."""
        group = self._group_of(other)
        if group is None or not mention.rival_of(other):
            return False
        group.tellings.append([mention.row])
        group.rival = True
        return True

    def _holds(self, mention: Mention, earlier: Sequence[Mention]) -> bool:
        """File "nine people" beside the smaller counts told before it that it may hold: the fuller telling counts."""
        counted = [m for m in earlier if m.counted and m.number is not None]
        groups = [g for g in (self._group_of(m) for m in counted) if g is not None]
        if not (mention.open and mention.counted and mention.number is not None and groups) or any(
            g.rival for g in groups
        ):
            return False
        if mention.number < sum((m.number or 0 for m in counted), Decimal(0)) or len(groups) < 2:
            return False
        told = [row for g in groups for row in g.tellings[0]]
        self.groups = [g for g in self.groups if all(g is not other for other in groups)]
        self.groups.append(Group([told, [mention.row]]))
        return True

    def _replaces(self, mention: Mention, other: Mention) -> bool:
        """File a count beside the vague word it says the number of."""
        group = self._group_of(other)
        if group is None or other.counted:
            return False
        group.tellings.append([mention.row])
        return True

    def _says_how_many(self, mention: Mention, earlier: Sequence[Mention]) -> bool:
        """Whether "two additional suspects" gives the number of "several other suspects" told before."""
        for other in earlier:
            group = self._group_of(other)
            if (
                (other.adding or self._listed(other))
                and not other.counted
                and other.head == mention.head
                and group is not None
            ):
                group.tellings[:] = [[mention.row]]
                return True
        return False

    def refine(self, mention: Mention) -> None:
        """Let "several" speak for a bare plural of the same people."""
        if mention.counted or mention.bare or not mention.many:
            return
        for other in self.known:
            group = self._group_of(other)
            if other.bare and other.same_people(mention) and group is not None:
                group.tellings.append([mention.row])

    def _exceeds(self, mention: Mention) -> bool:
        """Whether "all 11 men" are more than everybody counted so far."""
        if not mention.counted or mention.number is None:
            return False
        return mention.number > sum((m.number or VAGUE for m in self.known), Decimal(0))

    def _listed(self, mention: Mention) -> bool:
        """Whether `mention` stands beside others in its sentence, so that a later "additional" one takes it up."""
        return sum(m.order[:2] == mention.order[:2] for m in self.known) > 1

    def _group_of(self, mention: Mention) -> Group | None:
        return next(
            (g for g in reversed(self.groups[-REACH:]) if any(mention.row is r for t in g.tellings for r in t)), None
        )


def _same_count(mention: Mention, other: Mention) -> bool:
    """Whether both state the same number, of people the words allow to be the same."""
    if mention.number is None or mention.number != other.number:
        return False
    return mention.number > 1 or mention.head == other.head or mention.open or other.open


def _details(mention: Mention, other: Mention) -> bool:
    """Whether a smaller count after a larger one goes through a part of it."""
    return other.counted and other.number is not None and mention.number is not None and mention.number < other.number
