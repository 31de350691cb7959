"""Who acts, suffers and speaks in the reports: each bearer of a name once, with kind and role.

Nobody is called a perpetrator whom the report does not name as one: what a speaker alleges stays alleged, and a role
comes from the grammar of a sentence, never from who the actor is.
"""

from dataclasses import dataclass, field

from summarizer.drafting.lexicon_actors import ACTOR_NOUNS
from summarizer.drafting.lexicon_roles import ACTING, ALLIED, BY_CLAIMANT, MEDIATING, SUFFERING
from summarizer.drafting.sheet import Sheet
from summarizer.schemas.records import Claimant, DraftActor
from summarizer.schemas.terms import ActorRole, ActorType
from summarizer.text.names import Name

MOST = 30
_NEAR = 4  # words between a name and the verb it is subject or object of
_CITED = 3
_RANK: tuple[ActorRole, ...] = (
    "perpetrator", "alleged_perpetrator", "fighting", "target", "mediator", "ally", "claimant", "mentioned",
)  # fmt: skip


@dataclass(slots=True)
class _Bearer:
    """All mentions of one name's bearer."""

    kind: str
    forms: dict[str, int] = field(default_factory=dict)
    sheets: list[int] = field(default_factory=list)
    roles: set[ActorRole] = field(default_factory=set)
    claimant: Claimant | None = None
    title: str = ""


def draft_actors(sheets: list[Sheet]) -> list[DraftActor]:
    """The actors of the reports, those of the violence first, then the speakers, then who is only mentioned."""
    bearers: dict[str, _Bearer] = {}
    for sheet in sheets:
        for name in sheet.names:
            if name.kind in ("place", "outlet", "unknown"):
                continue
            bearer = bearers.setdefault((name.key or name.text).casefold(), _Bearer(name.kind))
            bearer.forms[name.text] = bearer.forms.get(name.text, 0) + 1
            if sheet.number not in bearer.sheets:
                bearer.sheets.append(sheet.number)
            bearer.title = bearer.title or name.title or ""
            bearer.roles.add(_role(name, sheet, bearer))
    ranked = sorted(bearers.values(), key=lambda b: (_RANK.index(_settle(b.roles)), -len(b.sheets), b.sheets[0]))
    return [_actor(b) for b in ranked[:MOST]]


def _actor(bearer: _Bearer) -> DraftActor:
    name = max(
        bearer.forms,
        key=lambda form: (len(form.split()) > 1, len(form)) if bearer.kind == "person" else (True, bearer.forms[form]),
    )
    aliases = [form for form in bearer.forms if form != name]
    return DraftActor(name, aliases, _type(bearer, name), _settle(bearer.roles), bearer.sheets[:_CITED])


def _settle(roles: set[ActorRole]) -> ActorRole:
    """One role of several: who both acts and is hit is fighting."""
    if "target" in roles and ("perpetrator" in roles or "alleged_perpetrator" in roles):
        return "fighting"
    return next((r for r in _RANK if r in roles), "mentioned")


def _type(bearer: _Bearer, name: str) -> ActorType:
    if bearer.kind == "person":
        return "person"
    words = [w.strip(".,'’").lower() for w in name.split()]
    kinds = [ACTOR_NOUNS[w] for w in reversed(words) if w in ACTOR_NOUNS]
    if kinds:
        return kinds[0]
    if bearer.claimant and bearer.claimant.type in BY_CLAIMANT and bearer.kind != "group":
        return BY_CLAIMANT[bearer.claimant.type]
    by_kind: dict[str, ActorType] = {"group": "rebel_group", "state": "government"}
    return by_kind.get(bearer.kind, "unknown")


def _role(name: Name, sheet: Sheet, bearer: _Bearer) -> ActorRole:
    """The role that this mention gives its bearer."""
    tokens = sheet.tokens
    words = tokens.words
    first = next((i for i, e in enumerate(tokens.ends) if e > name.start), 0)
    last = next((i for i, s in enumerate(tokens.starts) if s >= name.end), len(words))
    speaks = next((a for a in sheet.speech if a.name_start <= name.start < a.name_end), None)
    if speaks:
        bearer.claimant = speaks.claimant
        return "claimant"
    if any(
        f.bond and f.bond.victims_start is not None and f.bond.victims_start <= name.start < (f.bond.victims_end or 0)
        for f in sheet.figures
        if f.harm
    ):
        return "target"
    before, after = words[max(0, first - _NEAR) : first], words[last : last + _NEAR]
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
