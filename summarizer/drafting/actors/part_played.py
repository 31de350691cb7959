"""The part that one mention of somebody plays in its sentence: by the grammar, by speaking, by being counted among the harmed.

Who says that its own side killed fights; who owns up to an attack is its alleged doer; what others say of a doer stays
alleged.
"""

from summarizer.drafting.actors.governed import Involvement
from summarizer.drafting.actors.involvement import involvement
from summarizer.drafting.lexicon.actors import ACTOR_NOUNS, ARMED_SIDE, STATE_SIDE
from summarizer.drafting.lexicon.groups import ARMED, MATERIEL, SINGLE
from summarizer.drafting.lexicon.roles import DEED
from summarizer.drafting.reading.sheet import Sheet
from summarizer.schemas.records import Claimant
from summarizer.text.grammar.word_classes import word_class
from summarizer.text.speech.spoken import Speech


def part_played(
    sheet: Sheet, first: int, last: int, *, state: bool = False, named: bool = False, spoken: bool = False
) -> tuple[Involvement, Claimant | None]:
    """The role of the tokens `first` up to `last`, and the speaker they are where they speak."""
    start = sheet.tokens.starts[first]
    part = involvement(sheet.tokens, first, last)
    if part.role == "target" and _in_battle(sheet, last):
        part = part._replace(role="fighting")
    speaks = speaker_named(sheet, start) if sheet.speech and (named or not _owns(sheet, last)) else None
    if part.role != "mentioned" and (part.governed or not speaks):
        told = any(a.start <= start < a.end for a in sheet.speech)
        return part._replace(role="alleged_perpetrator") if told and part.role == "perpetrator" else part, None
    if speaks and not (state and first and sheet.words[first - 1] in _WHERE):
        if speaks.claimant.speech == "claimed_responsibility" or _owns_up(sheet, speaks):
            return Involvement("alleged_perpetrator", acts=True), speaks.claimant
        own = _own_deed(sheet, speaks)
        fought = (own is not None and own.role in _FIGHTING) or _did_harm(sheet, speaks)
        return Involvement("fighting" if fought else "claimant", acts=True, own=own is not None), speaks.claimant
    if spoken:
        return Involvement("claimant", acts=True), None
    if not sheet.figures:
        return part, None
    inside = named and ((first and sheet.words[first - 1] in _WHERE) or _owns(sheet, last))  # "Ober's wife was shot"
    if inside or not _harmed(sheet, start):
        return part, None
    return Involvement("fighting" if _in_battle(sheet, last) else "target"), None


def _in_battle(sheet: Sheet, last: int) -> bool:
    """Armed men who fall in fighting are a side of it: "clashes in which six soldiers died"."""
    return (
        not _BATTLES.isdisjoint(sheet.vocabulary)
        and ACTOR_NOUNS.get(sheet.words[last - 1]) in _SIDES
        and (sheet.words[last - 1] not in SINGLE)
    )


_BATTLES = frozenset("fighting clashes clash clashed battle battles firefight gunfight".split())


def _owns(sheet: Sheet, last: int) -> bool:
    """What ends at token `last` only tells whose somebody is: "the migrants' helpline said"."""
    return sheet.words[last : last + 1] in (["'"], ["'s"])


def _owns_up(sheet: Sheet, act: Speech) -> bool:
    """The speaker says that the deed was its own: "said it had planted the device", "says it is behind the attack"."""
    first = sheet.token_at(act.start)
    told = sheet.words[first : first + _OWNED]
    behind = ("behind" in told or "carried" in told) and not DEED.isdisjoint(sheet.words[first : first + 2 * _OWNED])
    return not _ITSELF.isdisjoint(told) and (behind or not _LAYING.isdisjoint(told))


def _own_deed(sheet: Sheet, act: Speech) -> Involvement | None:
    """The part of the speaker's own side in what is said: "said its men had hit the jet", "said they had detained two"."""
    words = sheet.words
    first = sheet.token_at(act.start)
    first += words[first : first + 1] == ["that"]
    subject = words[first : first + 1]
    if subject in _ALONE:
        last = first + 1
    elif subject in _POSSESSED:
        last = first + 1
        while last < len(words) and last - first < _OWN_NOUN and word_class(words[last]) == "n":
            last += 1
        if words[last - 1] not in MATERIEL and words[last - 1] not in ARMED:
            return None
    else:
        return None
    part = involvement(sheet.tokens, first, last)
    if subject == ["they"] and part.role in _FIGHTING:
        return None  # anybody's deed
    return part if part.acts and not part.governed else None


_ALONE = (["it"], ["they"], ["we"])
_POSSESSED = (["its"], ["their"], ["our"])
_OWN_NOUN = 5  # tokens from "its" to the noun of a force
_SIDES = STATE_SIDE | ARMED_SIDE
_FIGHTING = frozenset(("perpetrator", "fighting"))


def _did_harm(sheet: Sheet, act: Speech) -> bool:
    """The speaker counts people whom its own side killed or hurt: "said it had killed 19 soldiers", "said its troops shot two"."""
    told = (f for f in sheet.figures if act.start <= f.start < act.end and f.harm in ("killed", "injured"))
    return any(f.bond and f.bond.modality == "asserted" and _is_own(f.bond.agent or "") for f in told)


def _is_own(agent: str) -> bool:
    """The doer is the speaker or its men; "they" may be anybody's."""
    words = agent.lower().split()
    if len(words) < _PAIR:
        return words in (["it"], ["we"])
    return words[0] in ("its", "our") and ACTOR_NOUNS.get(words[-1]) in STATE_SIDE | ARMED_SIDE


_PAIR = 2  # words
_OWNED = 7  # tokens of what is said
_ITSELF = frozenset(("it", "they", "we", "its", "their", "our"))
_LAYING = frozenset(("planted", "laid", "detonated"))
_WHERE = frozenset(("in", "to", "at", "near", "from"))


def _harmed(sheet: Sheet, start: int) -> bool:
    """Whether a figure counts the people named there."""
    bonds = [f.bond for f in sheet.figures if f.harm and f.harm != "detained" and f.bond]  # a suspect is no target
    spans = [
        (b.victims_start, b.victims_end) for b in bonds if b.victims_start is not None and b.victims_end is not None
    ]
    return any(first <= start < end for first, end in spans)


def speaker_named(sheet: Sheet, start: int) -> Speech | None:
    """The speech of the sentence whose speaker's name holds the offset `start`; None where none does."""
    for act in sheet.speech:
        if act.name_start <= start < act.name_end:
            return act
    return None
