"""One actor of the reports in the making: its mentions' roles, the one role they settle to, and whether it matters."""

from dataclasses import field

from summarizer.drafting.actors.governed import Involvement
from summarizer.drafting.lexicon.groups import HOUSE_OFFICERS, PEOPLE, SINGLE
from summarizer.drafting.reading.sheet import Sheet
from summarizer.schemas.record import record
from summarizer.schemas.records import Claimant
from summarizer.schemas.terms import ActorRole
from summarizer.text.lexicon.people import PERSON_NOUNS
from summarizer.text.naming.names import Bearer

RANK: tuple[ActorRole, ...] = (
    "perpetrator", "alleged_perpetrator", "fighting", "target", "mediator", "ally", "claimant", "mentioned",
)  # fmt: skip
_VALUE: dict[ActorRole, float] = {
    "perpetrator": 6, "alleged_perpetrator": 6, "fighting": 5, "target": 4, "mediator": 4, "ally": 3, "claimant": 3,
    "mentioned": 0,
}  # fmt: skip
VIOLENT: frozenset[ActorRole] = frozenset(("perpetrator", "alleged_perpetrator", "fighting"))
_EARLY = 4
"""Sentences of a report whose actors count more: news tells the weightiest first."""


@record(slots=True)
class Role:
    """A bearer of a name, or a group, and what the sentences make of it."""

    bearer: Bearer
    sheets: dict[int, Involvement] = field(default_factory=dict)
    """Numbers of the sentences that mention it, in the order they were read, each with the weightiest part it has there."""
    roles: set[ActorRole] = field(default_factory=set)
    claimant: Claimant | None = None
    deeds: int = 0
    """Mentions as the subject of a verb."""
    early: bool = False
    claimed: bool = False
    """It has owned up to an attack."""
    marched: bool = False
    """It protested."""
    head: str = ""
    """The common noun that names a group; empty for a name."""
    thing: bool = False
    """The reports speak of it as of a thing: "her silver Corvado"."""
    stands_for: str = ""
    """Key of the group by which alone a state is told of ("Orvelian troops")."""

    def take(self, sheet: Sheet, part: Involvement, claimant: Claimant | None = None) -> None:
        """Take in one more mention."""
        if self.head in PEOPLE and part.role in VIOLENT and "target" in self.roles:
            part = part._replace(role="target")  # who is hit is no side, whatever else is told of people
        told = self.sheets.get(sheet.number)
        if told is None or RANK.index(part.role) < RANK.index(told.role):
            self.sheets[sheet.number] = part
        self.roles.add(part.role)
        self.deeds += part.acts
        self.marched = self.marched or part.marches
        self.early = self.early or sheet.index < _EARLY
        self.claimant = self.claimant or claimant
        owns = claimant is not None and (
            claimant.speech == "claimed_responsibility" or part.role == "alleged_perpetrator"
        )
        self.claimed = self.claimed or owns

    @property
    def weight(self) -> float:
        """How much the actor has to do with what the reports tell."""
        weight = _VALUE[settle(self.roles)] + 0.7 * min(len(self.sheets), 5) + 0.5 * min(self.deeds, 3) + self.early
        if self.head:
            weight -= 2 if self.head in PEOPLE or self.head in SINGLE or self.head in _VAGUE else 1
        elif self.bearer.kind == "group":
            weight += 2  # an armed group that has a name
        return weight


PARTIES = frozenset("party alliance league congress".split())
_VAGUE = frozenset(("officials", "leaders", "witnesses"))


def settle(roles: set[ActorRole]) -> ActorRole:
    """One role of several: who both acts and is hit is fighting."""
    if "target" in roles and ("perpetrator" in roles or "alleged_perpetrator" in roles):
        return "fighting"
    return next((r for r in RANK if r in roles), "mentioned")


def matters(role: Role) -> bool:
    """Whether the reports give the bearer a deed, a statement or harm; a name of weight needs none."""
    settled = settle(role.roles)
    if role.stands_for or not role.sheets or role.thing:
        return False
    if role.head in SINGLE:
        return bool(role.roles & VIOLENT) or (settled == "claimant" and role.head in HOUSE_OFFICERS) or (
            settled == "target" and role.head != "source"
        )  # fmt: skip
    if role.head in PEOPLE:
        return settled not in ("mentioned", "ally") or role.marched
    if role.head:
        return settled != "mentioned" or role.deeds > 0
    if role.bearer.kind == "state":
        return settled != "mentioned" or role.deeds > 0
    if (
        role.bearer.kind == "organisation"
        and role.bearer.type == "unknown"
        and role.bearer.key.split()[-1] not in PARTIES
    ):
        return settled != "mentioned" or role.deeds > 0
    if role.bearer.kind == "place":
        return settled == "claimant"
    if role.bearer.kind == "person" and settled == "mentioned" and role.bearer.key in PERSON_NOUNS:
        return False  # the noun that opens a headline: "Editor who wrote of smugglers"
    if role.bearer.kind == "unknown":
        return settled == "claimant" or (settled != "mentioned" and role.deeds > 0)
    return True
