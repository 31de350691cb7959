"""Who acts, suffers and speaks in the reports: each bearer of a name and each group once, with kind and role.

Nobody is called a perpetrator whom the report does not name as one: what a speaker alleges stays alleged, and a role
comes from the grammar of a sentence, never from who the actor is.
"""

from summarizer.drafting.actors.actor_roles import RANK, Role, matters, settle
from summarizer.drafting.actors.actor_types import ARMED, type_of_actor
from summarizer.drafting.actors.bands import named_bands
from summarizer.drafting.actors.charges import doer_before
from summarizer.drafting.actors.governed import Involvement
from summarizer.drafting.actors.groups import Mention, find_mentions, join
from summarizer.drafting.actors.lone_speakers import lone_speakers
from summarizer.drafting.actors.named_parts import take_name
from summarizer.drafting.actors.offshoots import offshoot_end
from summarizer.drafting.actors.part_played import part_played, speaker_named
from summarizer.drafting.lexicon.groups import DOERS, GROUPS, PEOPLE, STORMS
from summarizer.drafting.lexicon.roles import BY_CLAIMANT
from summarizer.drafting.reading.sheet import Sheet
from summarizer.schemas.records import DraftActor
from summarizer.schemas.terms import ActorType
from summarizer.text.lexicon.countries import COUNTRIES, DEMONYMS
from summarizer.text.lexicon.names import DOCUMENT_HEADS
from summarizer.text.naming.names import Bearer, Name, bearers

_LEAST, _MOST = 14, 24
"""Actors of a draft of a short report, and of a long one: the page holds no more."""
_SENTENCES = 3
"""Sentences of the reports that make room for one actor more."""
_CITED = 3
_BODIES = frozenset(("group", "organisation"))
_HOUSES = frozenset(("hospital", "clinic", "embassy", "prison", "morgue"))
"""Last words of places that speak."""


def find_roles(sheets: list[Sheet]) -> dict[str, Role]:
    """Every bearer and group that may act, suffer or speak, by key, in order of first mention."""
    found = _bearers(sheets)
    bands = {k: len(r.bearer.mentions) for k, r in found.items() if r.bearer.kind == "group" and r.bearer.type in ARMED}
    mentions: list[Mention] = []
    for sheet in sheets:
        here = list(find_mentions(sheet))
        mentions += here
        within = {id(n) for m in here for n in m.names} if here else ()
        for name in sheet.names:
            role = found.get(name.key)
            if role is None or id(name) in within:
                continue
            end = offshoot_end(sheet, name)
            if end:
                _take_offshoot(found, name, sheet, end)
            else:
                take_name(role, name, sheet)
    _take_groups(found, mentions, named_bands(sheets, mentions, bands))
    _take_speakers(found, sheets, mentions)
    return found


def _take_offshoot(found: dict[str, Role], name: Name, sheet: Sheet, end: int) -> None:
    """The body that the name of its parent opens, as an actor of its own."""
    first = sheet.token_at(name.start)
    text = " ".join(sheet.tokens.raw(first, end).split())
    key = f"{name.key} {' '.join(sheet.words[sheet.token_at(name.end) : end])}"
    if key not in found:
        announced = _announced(sheet, end, found)
        found[key] = announced or Role(Bearer(key, text, kind="organisation", type=name.type))
    role = found[key]
    if text not in (role.bearer.name, *role.bearer.aliases):
        role.bearer.aliases.append(text)
    part, claimant = part_played(sheet, first, end, named=True)
    role.take(sheet, part, claimant)


def _take_speakers(found: dict[str, Role], sheets: list[Sheet], mentions: list[Mention]) -> None:
    """The unnamed speakers of figures, added to the roles."""
    taken = [
        (s.number, n.start, n.end)
        for s in sheets
        if s.speech
        for n in s.names
        if n.kind == "outlet" or (n.key in found and n.kind != "place")
    ]
    groups = [(m.sheet.number, m.sheet.tokens.starts[m.first], m.sheet.tokens.ends[m.last - 1]) for m in mentions]
    for claimant, sheet in lone_speakers(sheets, taken, groups):
        key = f"speaker {claimant.name.lower()}"
        role = found.get(key)
        if role is None:
            kind = BY_CLAIMANT.get(claimant.type) or _house(claimant.name)
            role = found[key] = Role(Bearer(key, claimant.name, kind="unknown", type=kind))
        role.take(sheet, Involvement("claimant", acts=True), claimant)


def _house(name: str) -> ActorType:
    """The kind of an unnamed speaker that is a house of the state: "the wildlife authority"."""
    kind = GROUPS.get(name.rsplit(" ", 1)[-1].lower(), "unknown")
    return kind if kind == "government" else "unknown"


def _bearers(sheets: list[Sheet]) -> dict[str, Role]:
    """The bearers of the names of all reports."""
    found: dict[str, Role] = {}
    documents = {id(s.document): s.document for s in sheets}
    for document in documents.values():
        for bearer in bearers(document.names):
            last = bearer.key.rsplit(" ", 1)[-1]
            if bearer.kind == "outlet" or last in DOCUMENT_HEADS or (bearer.kind == "place" and last not in _HOUSES):
                continue
            if not STORMS.isdisjoint(bearer.key.split()[:2]) and bearer.kind not in _BODIES:
                continue  # "Tropical Storm Orla"
            if bearer.kind == "state":
                _name_land(bearer)
            known = found.get(bearer.key)
            if known:
                named = {known.bearer.name, *known.bearer.aliases}
                known.bearer.aliases += [a for a in (bearer.name, *bearer.aliases) if a not in named]
            else:
                found[bearer.key] = Role(bearer)
    _join_short(found)
    return found


def _name_land(bearer: Bearer) -> None:
    """Name a state by its land where the reports only have its adjective: "Turkey" for "Turkish", as far as both look alike."""
    land = bearer.key.title()
    if (
        bearer.name.lower() in DEMONYMS
        and bearer.name.lower() not in COUNTRIES
        and land[:_ALIKE] == bearer.name[:_ALIKE]
    ):
        bearer.name, bearer.aliases = land, [bearer.name, *bearer.aliases]


_ALIKE = 4  # letters


def _join_short(found: dict[str, Role]) -> None:
    """Give the first word of one organisation's name, standing alone, to it: "Harrowgate" to "Harrowgate Rights Watch";
    an adjective before its men to a group: "Marran rebels" to "Marran Front"."""
    houses: dict[str, list[Role]] = {}
    for key, role in found.items():
        if " " in key and role.bearer.kind in _BODIES:
            houses.setdefault(key.split(" ", 1)[0], []).append(role)
    for key, long in houses.items():
        short = found.get(key)
        if short is None or len(long) != 1:
            continue
        if short.bearer.kind == long[0].bearer.kind == "group":
            found[key] = long[0]  # "Marran rebels"
        elif short.bearer.kind == "unknown" and long[0].bearer.kind == "organisation":
            long[0].bearer.aliases += [
                a for a in (short.bearer.name, *short.bearer.aliases) if a not in long[0].bearer.aliases
            ]
            found[key] = long[0]


def _take_groups(found: dict[str, Role], mentions: list[Mention], means: dict[int, str]) -> None:
    """The groups told by a common noun, added to the roles of the names."""
    heads = {key.rsplit(" ", 1)[-1]: role for key, role in found.items() if " " in key and role.bearer.kind in _BODIES}
    doers = _doers_named(found, mentions)
    others: list[Mention] = []
    for mention in mentions:
        named = found.get(means[id(mention)]) if id(mention) in means else None
        kind, nation, which = mention.body
        if named is None and not nation and kind == "police" and not which:
            named = heads.get(kind)  # "a police officer" of the Orvel Police
        if named is None and not mention.which and not nation and mention.head not in PEOPLE:
            named = heads.get(mention.head) or doers.get(mention.head)  # "the coalition", "the gunman", who have names
        named = named or _announced(mention.sheet, mention.last, found)
        if named is None:
            others.append(mention)
            continue
        part, claimant = part_played(mention.sheet, mention.first, mention.last, spoken=mention.spoken)
        named.take(mention.sheet, part, claimant)
    for number, group in enumerate(join(others)):
        role = Role(Bearer(f"group {number}", "", kind="group"), head=group.main.head)
        for mention in group.mentions:
            part, claimant = part_played(mention.sheet, mention.first, mention.last, spoken=mention.spoken)
            role.take(mention.sheet, part, claimant)
        if not matters(role):
            continue
        role.bearer.name, *role.bearer.aliases = group.names
        role.bearer.type = group.main.type
        found[role.bearer.key] = role
        state = found.get(next((m.nation for m in group.mentions if m.nation), ""))
        if state is not None and not state.sheets and state.bearer.kind == "state":
            state.bearer.name, state.bearer.aliases, state.stands_for = role.bearer.name, [], role.bearer.key
            state.roles |= role.roles


def _doers_named(found: dict[str, Role], mentions: list[Mention]) -> dict[str, Role]:
    """The person each doer's noun means, where the report names one beside it: "the gunman, 34-year-old Tomas Ober,"."""
    meant: dict[str, list[Role]] = {}
    for mention in mentions:
        if mention.head not in DOERS:
            continue
        for name in mention.sheet.names:
            first = mention.sheet.token_at(name.start)
            beside = mention.last <= first <= mention.last + _BESIDE and doer_before(mention.sheet.words, first)
            if beside and not speaker_named(mention.sheet, name.start) and name.kind == "person" and name.key in found:
                meant.setdefault(mention.head, []).append(found[name.key])
    return {head: roles[0] for head, roles in meant.items() if len({id(r) for r in roles}) == 1}


_BESIDE = 7
"""Tokens from a doer's noun to the name, an age between them."""


def _announced(sheet: Sheet, last: int, found: dict[str, Role]) -> Role | None:
    """The body whose name stands at token `last`, right behind what it is: "the UN refugee agency UNHCR"."""
    name = next((n for n in sheet.names if sheet.token_at(n.start) == last), None)
    role = found.get(name.key) if name else None
    return role if role and role.bearer.kind in _BODIES else None


def draft_actors(found: dict[str, Role]) -> list[DraftActor]:
    """The actors of the reports that matter most, those of the violence first, then the speakers, then who is named."""
    sentences = max((number for role in found.values() for number in role.sheets), default=0)
    roles = {id(r): r for r in found.values()}.values()
    ranked = sorted((r for r in roles if matters(r)), key=lambda r: (-r.weight, next(iter(r.sheets))))
    ranked = ranked[: min(_MOST, _LEAST + sentences // _SENTENCES)]
    ranked.sort(key=lambda r: RANK.index(settle(r.roles)))
    return [
        DraftActor(r.bearer.name, r.bearer.aliases, type_of_actor(r), settle(r.roles), sorted(r.sheets)[:_CITED])
        for r in ranked
    ]
