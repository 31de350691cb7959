"""Who acts, suffers and speaks in the reports: each bearer of a name once, with kind and role.

Nobody is called a perpetrator whom the report does not name as one: what a speaker alleges stays alleged, and a role
comes from the grammar of a sentence, never from who the actor is.
"""

from dataclasses import dataclass, field

from summarizer.drafting.lexicon_actors import ACTOR_NOUNS
from summarizer.drafting.lexicon_roles import ACTING, ALLIED, BREAKS, BY_CLAIMANT, MEDIATING, SUFFERING
from summarizer.drafting.sheet import Sheet
from summarizer.schemas.records import Claimant, DraftActor
from summarizer.schemas.terms import ActorRole, ActorType
from summarizer.text.names import Bearer, Name, bearers

MOST = 30
_NEAR = 4  # words between a name and the verb it is subject or object of
_CITED = 3
_RANK: tuple[ActorRole, ...] = (
    "perpetrator", "alleged_perpetrator", "fighting", "target", "mediator", "ally", "claimant", "mentioned",
)  # fmt: skip


@dataclass(slots=True)
class Role:
    """A bearer of a name and what the sentences make of it."""

    bearer: Bearer
    sheets: list[int] = field(default_factory=list)
    roles: set[ActorRole] = field(default_factory=set)
    claimant: Claimant | None = None


def find_roles(sheets: list[Sheet]) -> dict[str, Role]:
    """Every bearer that may act, suffer or speak, by key, in order of first mention."""
    found: dict[str, Role] = {}
    documents = {id(s.document): s.document for s in sheets}
    for document in documents.values():
        for bearer in bearers(document.names):
            if bearer.kind in ("place", "outlet", "unknown"):
                continue
            known = found.get(bearer.key)
            if known:
                named = {known.bearer.name, *known.bearer.aliases}
                known.bearer.aliases += [a for a in (bearer.name, *bearer.aliases) if a not in named]
            else:
                found[bearer.key] = Role(bearer)
    for sheet in sheets:
        for name in sheet.names:
            role = found.get(name.key)
            if role is None:
                continue
            if sheet.number not in role.sheets:
                role.sheets.append(sheet.number)
            role.roles.add(_role(name, sheet, role))
    return found


def draft_actors(found: dict[str, Role]) -> list[DraftActor]:
    """The actors of the reports, those of the violence first, then the speakers, then who is only mentioned."""
    ranked = sorted(found.values(), key=lambda r: (_RANK.index(_settle(r.roles)), -len(r.sheets), r.sheets[:1]))
    return [
        DraftActor(r.bearer.name, r.bearer.aliases, _type(r), _settle(r.roles), r.sheets[:_CITED])
        for r in ranked[:MOST]
        if r.sheets
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


def _role(name: Name, sheet: Sheet, role: Role) -> ActorRole:
    """The role that this mention gives its bearer."""
    words = sheet.words
    first, last = sheet.token_at(name.start), sheet.token_at(name.end)
    speaks = next((a for a in sheet.speech if a.name_start <= name.start < a.name_end), None)
    if speaks:
        role.claimant = speaks.claimant
        return "claimant"
    if any(
        f.bond and f.bond.victims_start is not None and f.bond.victims_start <= name.start < (f.bond.victims_end or 0)
        for f in sheet.figures
        if f.harm
    ):
        return "target"
    before, after = words[max(0, first - _NEAR) : first], words[last : last + _NEAR]
    after = after[: next((i for i, w in enumerate(after) if w in BREAKS), len(after))]
    told = any(a.start <= name.start < a.end for a in sheet.speech)
    if "by" in before[-2:] and not ACTING.isdisjoint(before):
        return "alleged_perpetrator" if told else "perpetrator"
    if not MEDIATING.isdisjoint(before) or not MEDIATING.isdisjoint(after):
        return "mediator"
    if not SUFFERING.isdisjoint(before[-2:]) and not ACTING.isdisjoint(before):
        return "target"
    if not ACTING.isdisjoint(after) and "by" not in after and "was" not in after and "were" not in after:
        return "alleged_perpetrator" if told else "perpetrator"
    if not ALLIED.isdisjoint(after) or not ALLIED.isdisjoint(before):
        return "ally"
    return "mentioned"
