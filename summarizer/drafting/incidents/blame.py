"""Whom the words of a sentence blame for a harm, as they word it; nobody where they name nobody.

"A strike hit the market" stays agentless: what is written is the deed. A deed with an owner ("apparent Marran air
strikes"), the subject or the by-phrase of the verb, or the deed that "the raids" takes up, is what a row may carry.
"""

from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter, itemgetter
from typing import NamedTuple

from summarizer.drafting.incidents.incidents import Incident
from summarizer.drafting.lexicon.actors import ACTOR_NOUNS, ARMED_SIDE, STATE_SIDE
from summarizer.drafting.reading.sheet import Sheet
from summarizer.schemas.records import Claimant, Figure
from summarizer.text.lexicon.harms import ATTACKS
from summarizer.text.lexicon.people import PERSON_NOUNS, singular
from summarizer.text.lexicon.places import COMMON_PLACES
from summarizer.text.naming.names import Name

_DOUBTS = frozenset({"apparent", "suspected", "alleged", "presumed", "possible", "reported"})
_DEEDS = frozenset(
    {"air", "strike", "bombing", "shelling", "attack", "engage", "clash", "bomb", "blast", "suicide", "chemical"}
)
_BODIES = frozenset("force forces group groups faction factions wing unit units tribe clan".split())
_ARMED = STATE_SIDE | ARMED_SIDE
_SIDES = ("state", "group", "organisation")
_REACH = 40  # sentences of an incident, and cues of a sentence, looked at: keeps the work linear
_MODIFIERS = 5  # words before a deed's noun that may say whose it is
_LONGEST = 90  # characters


class Blame(NamedTuple):
    """Words that blame somebody, and the sentence they stand in where it is not the figure's own."""

    words: str
    cite: int | None = None


def blamed(figure: Figure, sheet: Sheet, incident: Incident) -> Blame | None:
    """Who the words blame for the figure's harm; None where they blame nobody."""
    agent = figure.bond.agent if figure.bond else None
    doer = figure.bond.doer if figure.bond else None
    if doer and _names_side(doer, sheet) and len(doer) <= _LONGEST:
        told = doer in sheet.text or sheet.before is None  # not whom "he" takes up
        return Blame(doer.rstrip("'’"), None if told or sheet.before is None else sheet.before.number)
    deed = owned_deed(sheet, figure.start)
    if deed:
        return Blame(deed)
    if agent and figure.claimant and _is_own(agent.split(" ", 1)[0].lower(), figure.claimant):
        return Blame(_own_deed(_as_told(figure, sheet) or figure.claimant.name, agent))
    near = incident.sheets[:_REACH]
    if _takes_up(sheet):
        return next((Blame(d, s.number) for s in near if s.number < sheet.number and (d := owned_deed(s, s.end))), None)
    if agent and sheet.before is not None and _is_that_deed(agent, sheet):
        owned = owned_deed(sheet.before, sheet.before.end)
        return Blame(owned, sheet.before.number) if owned else None
    if agent is None:
        return next((Blame(k, s.number) for s in near if abs(s.number - sheet.number) <= 1 and (k := _killer(s))), None)
    return None


def _is_own(pronoun: str, speaker: Claimant) -> bool:
    """Whether "we", or "they" in the mouth of a side, is the speaker; a widow's "they killed him" is not."""
    if pronoun in ("we", "our"):
        return True
    if speaker.type in _TELLERS:
        return False  # "they have caught him, the Evening Post reports"
    side = speaker.type in _PARTIES or any(ACTOR_NOUNS.get(w, "media") != "media" for w in speaker.name.lower().split())
    return pronoun in _OWN and side


_TELLERS = frozenset(("media_own_reporting", "social_media"))
_PARTIES = frozenset(
    ("party_to_conflict", "government_of_party", "third_government", "military", "police", "local_authority")
)


def _killer(sheet: Sheet) -> str | None:
    """The side behind "by" after a verb of killing."""
    for cue in sheet.cues[:_REACH]:
        if cue.name == "kill" and not cue.unreal and sheet.words[cue.last : cue.last + 1] == ["by"]:
            at = sheet.tokens.starts[cue.last + 1] if cue.last + 1 < len(sheet.tokens) else -1
            found = next((n for n in sheet.names if n.start == at and n.kind in _SIDES), None)
            if found:
                return found.text
    return None


def _as_told(figure: Figure, sheet: Sheet) -> str:
    """The speaker's name as the sentence itself has it: "Ansar" of "the rebel group Ansar" told before; empty where it has none."""
    for act in sheet.speech[:_REACH]:
        if act.start <= figure.start < act.end and sheet.start <= act.name_start < act.name_end <= sheet.end:
            told = sheet.document.text[act.name_start : act.name_end]
            one, other = (
                " ".join(name.lower().split()) for name in (told, figure.claimant.name if figure.claimant else "")
            )
            return told if one.endswith(other) or other.endswith(one) else ""
    return ""


def _own_deed(speaker: str, agent: str) -> str:
    """ "Its raids", told by their owner: the owner's name stands for "its"."""
    deed = agent.split(" ", 1)[1:]
    return f"{speaker}'s {deed[0]}" if deed and len(speaker.split()) <= _SHORT else speaker


_SHORT = 4  # words of a speaker's name that may own a deed


def _names_side(agent: str, sheet: Sheet) -> bool:
    """The agent phrase names somebody who can act, not a place or a thing."""
    words = [w.strip(",.'’") for w in agent.lower().split()]
    named = words[: words.index("of")] if "of" in words[1:] else words
    if any(_acts(head) for head in (words[-1], named[-1])):
        return True
    if named[-1] in COMMON_PLACES:
        return False  # "raids on a checkpoint and an army base that killed nine"
    sides = [n for n in sheet.names if n.kind in (*_SIDES, "person") and n.text in agent]
    if named[-1] in ATTACKS:
        owner = next((w for w in reversed(named[:-1]) if w not in _QUALITIES), "").removesuffix("'s").removesuffix("’s")
        owners = (n.text.lower().split()[-1].strip("'’") for n in sides if n.kind in ("state", "group"))
        return _is_armed(owner) or owner in owners  # not "the Orvel University attack"
    return bool(sides) or any(_is_armed(w) for w in words)


def _acts(head: str) -> bool:
    return ACTOR_NOUNS.get(head, "media") != "media" or head in _BODIES or singular(head) in PERSON_NOUNS


def _is_armed(word: str) -> bool:
    """ "Rebel rockets" name a side; whose a "terrorist attack" was is not said."""
    return ACTOR_NOUNS.get(word) in _ARMED and word != "terrorist"


def owned_deed(sheet: Sheet, offset: int) -> str | None:
    """The nearest deed before `offset` that the sentence says is somebody's ("apparent Marran air strikes")."""
    if sheet.owned is None:
        sheet.owned = list(_owned_deeds(sheet))
    at = bisect_right(sheet.owned, offset, key=itemgetter(0))
    return sheet.owned[at - 1][1] if at else None


def _owned_deeds(sheet: Sheet) -> Iterator[tuple[int, str]]:
    """Where each deed of the sentence stands that is somebody's, and its words with the owner's."""
    tokens = sheet.tokens
    for cue in sheet.cues:
        if cue.name not in _DEEDS:
            continue
        owner = _owner(sheet, cue.first)
        if owner is None:
            continue
        first = sheet.token_at(owner.start)
        while first > 0 and tokens.words[first - 1] in _DOUBTS:
            first -= 1
        verb = tokens.words[cue.first - 1] in _AUXILIARIES or (
            sheet.token_at(owner.end) == cue.first and cue.name == "bombing"
        )
        yield tokens.starts[cue.first], owner.text if verb else tokens.raw(first, cue.last)


def _owner(sheet: Sheet, at: int) -> Name | None:
    """The state or group right before the deed, with nothing but the deed's own adjectives or an auxiliary between."""
    before = bisect_right(sheet.names, sheet.tokens.starts[at], key=attrgetter("end"))
    for name in reversed(sheet.names[max(0, before - _MODIFIERS - 1) : before]):
        if name.kind in _SIDES and at <= (last := sheet.token_at(name.end)) + _MODIFIERS:
            return name if all(w in _QUALITIES or w in _AUXILIARIES for w in sheet.words[last:at]) else None
    return None


_AUXILIARIES = frozenset(("had", "has", "have"))
_OWN = frozenset(("its", "their", "our", "his", "it", "they", "we"))
_QUALITIES = _DOUBTS | frozenset(
    "'s ' air drone artillery missile rocket suicide ground first new latest more heavy joint military led - jet army "
    "warplane cross border mortar tank naval retaliatory aerial fresh car bomb truck roadside deadly major".split()
)


def _is_that_deed(agent: str, sheet: Sheet) -> bool:
    """The agent is only the deed told before: "the assault", "these raids"."""
    words = agent.lower().split()
    if len(words) != _TWO or words[0] not in _THAT:
        return False
    return any(c.name in _DEEDS and sheet.words[c.first] == words[1] for c in sheet.cues[:_REACH])


_TWO = 2
_THAT = frozenset("the that those these this".split())


def _takes_up(sheet: Sheet) -> bool:
    """The sentence says "in the raids", "by the strike": the deed told before."""
    words = sheet.words
    return any(
        c.name in _DEEDS and c.first > 1 and words[c.first - 1] in _THAT
        and words[c.first - 2] in ("in", "by", "during", "after", "from")
        for c in sheet.cues[:_REACH]
    )  # fmt: skip
