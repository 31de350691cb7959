"""Who acts, suffers and speaks in the reports: each bearer of a name and each group once, with kind and role.

Nobody is called a perpetrator whom the report does not name as one: what a speaker alleges stays alleged, and a role
comes from the grammar of a sentence, never from who the actor is.
"""

from dataclasses import dataclass, field

from summarizer.drafting.bands import named_bands
from summarizer.drafting.governed import NONE, Involvement
from summarizer.drafting.groups import Mention, find_mentions, join
from summarizer.drafting.involvement import involvement
from summarizer.drafting.lexicon_actors import ACTOR_NOUNS
from summarizer.drafting.lexicon_groups import GROUPS, HOUSE_OFFICERS, MATERIEL, PEOPLE, SINGLE
from summarizer.drafting.lexicon_roles import BY_CLAIMANT
from summarizer.drafting.lone_speakers import lone_speakers
from summarizer.drafting.sheet import Sheet
from summarizer.schemas.records import Claimant, DraftActor
from summarizer.schemas.terms import ActorRole, ActorType
from summarizer.text.lexicon_grammar import PREPOSITIONS
from summarizer.text.names import Bearer, Name, bearers
from summarizer.text.speakers import Speech

_LEAST, _MOST = 14, 24
"""Actors of a draft of a short report, and of a long one: the page holds no more."""
_SENTENCES = 3
"""Sentences of the reports that make room for one actor more."""
_CITED = 3
_RANK: tuple[ActorRole, ...] = (
    "perpetrator", "alleged_perpetrator", "fighting", "target", "mediator", "ally", "claimant", "mentioned",
)  # fmt: skip
_VALUE: dict[ActorRole, float] = {
    "perpetrator": 6, "alleged_perpetrator": 6, "fighting": 5, "target": 4, "mediator": 4, "ally": 3, "claimant": 3,
    "mentioned": 0,
}  # fmt: skip
_VIOLENT: frozenset[ActorRole] = frozenset(("perpetrator", "alleged_perpetrator", "fighting"))
_EARLY = 4
"""Sentences of a report whose actors count more: news tells the weightiest first."""


@dataclass(slots=True)
class Role:
    """A bearer of a name, or a group, and what the sentences make of it."""

    bearer: Bearer
    sheets: list[int] = field(default_factory=list)
    roles: set[ActorRole] = field(default_factory=set)
    claimant: Claimant | None = None
    deeds: int = 0
    """Mentions as the subject of a verb."""
    early: bool = False
    head: str = ""
    """The common noun that names a group; empty for a name."""
    stands_for: str = ""
    """Key of the group by which alone a state is told of ("Orvelian troops")."""

    def take(self, sheet: Sheet, part: Involvement, claimant: Claimant | None = None) -> None:
        """Take in one more mention."""
        if sheet.number not in self.sheets:
            self.sheets.append(sheet.number)
        if self.head in PEOPLE and part.role in _VIOLENT and "target" in self.roles:
            part = part._replace(role="target")  # who is hit is no side, whatever else is told of people
        self.roles.add(part.role)
        self.deeds += part.acts
        self.early = self.early or sheet.index < _EARLY
        self.claimant = self.claimant or claimant

    @property
    def weight(self) -> float:
        """How much the actor has to do with what the reports tell."""
        weight = _VALUE[_settle(self.roles)] + 0.7 * min(len(self.sheets), 5) + 0.5 * min(self.deeds, 3) + self.early
        if self.head:
            weight -= 2 if self.head in PEOPLE or self.head in SINGLE or self.head in _VAGUE else 1
        elif self.bearer.kind == "group":
            weight += 2  # an armed group that has a name
        return weight


_ARMED = frozenset(("rebel_group", "political_militia"))
_BODIES = frozenset(("group", "organisation"))
_HOUSES = frozenset(("hospital", "clinic", "embassy", "prison", "morgue"))
"""Last words of places that speak."""
_VAGUE = frozenset(("officials", "leaders", "witnesses"))


def find_roles(sheets: list[Sheet]) -> dict[str, Role]:
    """Every bearer and group that may act, suffer or speak, by key, in order of first mention."""
    found = _bearers(sheets)
    bands = {
        k: len(r.bearer.mentions) for k, r in found.items() if r.bearer.kind == "group" and r.bearer.type in _ARMED
    }
    mentions: list[Mention] = []
    for sheet in sheets:
        here = list(find_mentions(sheet))
        mentions += here
        within = {id(n) for m in here for n in m.names}
        for name in sheet.names:
            role = found.get(name.key)
            if role is not None and id(name) not in within:
                _take_name(role, name, sheet)
    _take_groups(found, mentions, named_bands(sheets, mentions, bands))
    _take_speakers(found, sheets, mentions)
    return found


def _take_speakers(found: dict[str, Role], sheets: list[Sheet], mentions: list[Mention]) -> None:
    """The unnamed speakers of figures, added to the roles."""
    taken = [
        (s.number, n.start, n.end)
        for s in sheets
        if s.speech
        for n in s.names
        if n.kind == "outlet" or (n.key in found and n.kind != "place")
    ]
    taken += [(m.sheet.number, m.sheet.tokens.starts[m.first], m.sheet.tokens.ends[m.last - 1]) for m in mentions]
    for claimant, sheet in lone_speakers(sheets, taken):
        key = f"speaker {claimant.name.lower()}"
        role = found.get(key)
        if role is None:
            kind = BY_CLAIMANT.get(claimant.type, "unknown")
            role = found[key] = Role(Bearer(key, claimant.name, kind="unknown", type=kind))
        role.take(sheet, Involvement("claimant", acts=True), claimant)


def _bearers(sheets: list[Sheet]) -> dict[str, Role]:
    """The bearers of the names of all reports."""
    found: dict[str, Role] = {}
    documents = {id(s.document): s.document for s in sheets}
    for document in documents.values():
        for bearer in bearers(document.names):
            if bearer.kind == "outlet" or (bearer.kind == "place" and bearer.key.rsplit(" ", 1)[-1] not in _HOUSES):
                continue
            known = found.get(bearer.key)
            if known:
                named = {known.bearer.name, *known.bearer.aliases}
                known.bearer.aliases += [a for a in (bearer.name, *bearer.aliases) if a not in named]
            else:
                found[bearer.key] = Role(bearer)
    return found


def _take_name(role: Role, name: Name, sheet: Sheet) -> None:
    """The role that this mention gives its bearer."""
    words = sheet.words
    first, last = sheet.token_at(name.start), sheet.token_at(name.end)
    while name.kind != "person" and last < len(words) and (words[last] in GROUPS or words[last] in MATERIEL):
        last += 1  # "Marran Front fighters attacked"
    part, claimant = _part(sheet, first, last, state=name.kind == "state")
    if part.role == "fighting" and (name.kind == "person" or (name.kind == "unknown" and " " in name.text)):
        part = part._replace(role="mentioned")  # a person captures attention, and defeats rivals
    if name.kind == "place" and part.role == "claimant" and not _alone(sheet, name):
        part = NONE  # "a doctor at the Orvel Hospital" speaks, not the hospital
    if name.kind == "unknown" and part.role == "claimant" and words[first - 1] in PREPOSITIONS:
        part = NONE
    role.take(sheet, part, claimant)


def _alone(sheet: Sheet, name: Name) -> bool:
    """Whether the speaker's phrase begins with the name."""
    act = _speaker(sheet, name.start)
    return act is not None and name.start - act.name_start <= len("the ")


def _take_groups(found: dict[str, Role], mentions: list[Mention], means: dict[int, str]) -> None:
    """The groups told by a common noun, added to the roles of the names."""
    heads = {key.rsplit(" ", 1)[-1]: role for key, role in found.items() if " " in key and role.bearer.kind in _BODIES}
    others: list[Mention] = []
    for mention in mentions:
        named = found.get(means[id(mention)]) if id(mention) in means else None
        if named is None and not mention.which and not mention.nation:
            named = heads.get(mention.head)  # "the coalition", which has a name
        if named is None:
            others.append(mention)
            continue
        part, claimant = _part(mention.sheet, mention.first, mention.last, spoken=mention.spoken)
        named.take(mention.sheet, part, claimant)
    for number, group in enumerate(join(others)):
        role = Role(Bearer(f"group {number}", "", kind="group"), head=group.main.head)
        for mention in group.mentions:
            part, claimant = _part(mention.sheet, mention.first, mention.last, spoken=mention.spoken)
            role.take(mention.sheet, part, claimant)
        if not _matters(role):
            continue
        role.bearer.name, *role.bearer.aliases = group.names
        role.bearer.type = group.main.type
        found[role.bearer.key] = role
        state = found.get(next((m.nation for m in group.mentions if m.nation), ""))
        if state is not None and not state.sheets and state.bearer.kind == "state":
            state.bearer.name, state.bearer.aliases, state.stands_for = role.bearer.name, [], role.bearer.key
            state.roles |= role.roles


def _part(
    sheet: Sheet, first: int, last: int, *, state: bool = False, spoken: bool = False
) -> tuple[Involvement, Claimant | None]:
    """The role of the tokens `first` up to `last`, and the speaker they are where they speak."""
    start = sheet.tokens.starts[first]
    part = involvement(sheet.tokens, first, last)
    speaks = _speaker(sheet, start) if sheet.speech else None
    if part.role != "mentioned" and (part.governed or not speaks):
        told = any(a.start <= start < a.end for a in sheet.speech)
        return part._replace(role="alleged_perpetrator") if told and part.role == "perpetrator" else part, None
    if speaks and not (state and first and sheet.words[first - 1] in _WHERE):
        owns = speaks.claimant.speech == "claimed_responsibility"
        return Involvement("alleged_perpetrator" if owns else "claimant", acts=True), speaks.claimant
    if spoken:
        return Involvement("claimant", acts=True), None
    if not sheet.figures:
        return part, None
    inside = state and first and sheet.words[first - 1] in _WHERE
    return (part if inside or not _harmed(sheet, start) else Involvement("target")), None


_WHERE = frozenset(("in", "to", "at", "near", "from"))


def _harmed(sheet: Sheet, start: int) -> bool:
    """Whether a figure counts the people named there."""
    bonds = [f.bond for f in sheet.figures if f.harm and f.bond]
    spans = [
        (b.victims_start, b.victims_end) for b in bonds if b.victims_start is not None and b.victims_end is not None
    ]
    return any(first <= start < end for first, end in spans)


def _speaker(sheet: Sheet, start: int) -> Speech | None:
    for act in sheet.speech:
        if act.name_start <= start < act.name_end:
            return act
    return None


def _matters(role: Role) -> bool:
    """Whether the reports give the bearer a deed, a statement or harm; a name of weight needs none."""
    settled = _settle(role.roles)
    if role.stands_for or not role.sheets:
        return False
    if role.head in SINGLE:
        return bool(role.roles & _VIOLENT) or (settled == "claimant" and role.head in HOUSE_OFFICERS) or (
            settled == "target" and role.head not in HOUSE_OFFICERS
        )  # fmt: skip
    if role.head in PEOPLE:
        return settled not in ("mentioned", "ally")
    if role.head:
        return settled != "mentioned" or role.deeds > 0
    if role.bearer.kind == "state":
        return settled != "mentioned" or role.deeds > 0
    if role.bearer.kind == "organisation" and role.bearer.type == "unknown":
        return settled != "mentioned" or role.deeds > 0
    if role.bearer.kind == "place":
        return settled == "claimant"
    if role.bearer.kind == "unknown":
        return settled == "claimant" or (settled != "mentioned" and role.deeds > 0)
    return True


def draft_actors(found: dict[str, Role]) -> list[DraftActor]:
    """The actors of the reports that matter most, those of the violence first, then the speakers, then who is named."""
    sentences = max((number for role in found.values() for number in role.sheets), default=0)
    ranked = sorted((r for r in found.values() if _matters(r)), key=lambda r: (-r.weight, r.sheets[:1]))
    ranked = ranked[: min(_MOST, _LEAST + sentences // _SENTENCES)]
    ranked.sort(key=lambda r: _RANK.index(_settle(r.roles)))
    return [
        DraftActor(r.bearer.name, r.bearer.aliases, _type(r), _settle(r.roles), sorted(r.sheets)[:_CITED])
        for r in ranked
    ]


def _settle(roles: set[ActorRole]) -> ActorRole:
    """One role of several: who both acts and is hit is fighting."""
    if "target" in roles and ("perpetrator" in roles or "alleged_perpetrator" in roles):
        return "fighting"
    return next((r for r in _RANK if r in roles), "mentioned")


def _type(role: Role) -> ActorType:
    """The kind of actor, by its name, else by how it speaks; a state whose forces act outside its land is external."""
    bearer = role.bearer
    if bearer.kind == "person":
        return "person"
    if role.head:
        return bearer.type
    if bearer.kind == "state":
        if {"perpetrator", "alleged_perpetrator"} & role.roles and not any(m.kind == "place" for m in bearer.mentions):
            return "external_forces"
        return bearer.type if bearer.type != "unknown" else "government"
    if bearer.type != "unknown":
        return bearer.type
    words = [w.strip(".,'’").lower() for w in bearer.name.split()]
    kinds = [ACTOR_NOUNS[w] for w in reversed(words) if w in ACTOR_NOUNS]
    if kinds:
        return kinds[0]
    if role.claimant and role.claimant.type in BY_CLAIMANT and bearer.kind != "group":
        return BY_CLAIMANT[role.claimant.type]
    return "rebel_group" if bearer.kind == "group" else "unknown"
