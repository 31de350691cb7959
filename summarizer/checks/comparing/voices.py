"""ATT301 for a figure of prose: the claim's words give it to one speaker, the source's words to another.

Reports name one speaker in many ways ("the ministry", "Colonel Brask", "he"), so two names prove nothing by being
different. The source must tie the number to a speaker named in its own sentence, must have the claim's speaker speak
elsewhere, and must say nothing that makes one of the two the other's voice.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from summarizer.checks.comparing.compare import Pair, counted_grade
from summarizer.checks.comparing.lattice import MOST
from summarizer.checks.comparing.speakers import same_speaker, speaking_noun
from summarizer.checks.comparing.ties import tied
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.stems import STOP, stem
from summarizer.patterns import late
from summarizer.schemas.records import Claimant
from summarizer.schemas.terms import ClaimantType
from summarizer.text.speech.spoken import Speech

_ANYBODY: frozenset[ClaimantType] = frozenset(
    {"unnamed_official", "media_own_reporting", "social_media", "document_or_imagery"}
)
"""Speakers who may be anybody, or pass on what anybody said."""
_OPEN = frozenset(("date", "time", "ordinal", "designation"))
_MOST_ACTS = 400
"""Acts of speaking looked at; a report has fewer."""
_MOST_SENTENCES = 1000


def other_voice(claim: Facet, same: Sequence[Pair], index: SourceIndex) -> tuple[Facet, Claimant] | None:
    """The source's figure of the claim's number and who gives it there; None where that may be the claim's speaker."""
    speaker = claim.figure.claimant
    if speaker is None or claim.headline or speaker.type in _ANYBODY or claim.figure.kind in _OPEN:
        return None
    pairs = [p for p in same[:MOST] if not p.clash]
    acts = [_named_act(p.source, index) for p in pairs]
    if not pairs or None in acts or _common_number(claim, pairs):
        return None
    others = {(act.claimant.name, act.claimant.type): act.claimant for act in acts if act}  # each asked of once
    if not all(apart(speaker, other, index) for other in others.values()):
        return None
    return (pairs[0].source, acts[0].claimant) if acts[0] and known(speaker, index) else None


def _common_number(claim: Facet, pairs: Sequence[Pair]) -> bool:
    """Whether the number is so small that it may count what the source counts nowhere: "two villages"."""
    small = (claim.value or 0) <= _IDIOMS and claim.figure.kind == "count"
    return small and claim.noun is not None and all(p.counted != "same" for p in pairs)


_IDIOMS = 4


def counted_by_speaker(claim: Facet, own: Sequence[Facet], index: SourceIndex) -> Facet | None:
    """The number that the claim's speaker sets against the claim's, right behind it: "Six rebels died. The Front said it lost three." """
    speaker, harm = claim.figure.claimant, claim.figure.harm
    if speaker is None or harm is None or claim.headline or speaker.type in _ANYBODY:
        return None
    if any(f.figure.claimant and same_speaker(speaker, f.figure.claimant) for f in own):
        return None
    if all(_named_act(f, index) for f in own):
        return None  # for `other_voice`
    behind = {f.sentence + step for f in own for step in (1, 2)}
    for f in index.facets[:MOST]:
        rival = f.sentence in behind and f.figure.harm == harm and f.value not in (None, 0, claim.value)
        if not rival or f.figure.relation == "part_of" or counted_grade(claim, f) == "other":
            continue
        if f.figure.claimant and same_speaker(speaker, f.figure.claimant):
            return f
    return None


def known(speaker: Claimant, index: SourceIndex) -> bool:
    """Whether the source has the claim's speaker speak, or names the person in full."""
    if any(same_speaker(speaker, act.claimant) for act in _acts(index)):
        return True
    name = _telling(speaker)
    return not _common(speaker) and len(name) > 1 and any(name <= words for words in index.sentences[:_MOST_SENTENCES])


def _acts(index: SourceIndex) -> Iterator[Speech]:
    for document in index.bundle.documents:
        yield from document.speech[:_MOST_ACTS]


def _named_act(source: Facet, index: SourceIndex) -> Speech | None:
    """The one act of speaking that covers the figure and names its speaker in the figure's own sentence."""
    bond = source.figure.bond
    if bond is None or source.figure.claimant is None:
        return None
    speech, offset = index.bundle.documents[bond.source].speech, source.figure.start
    last = bisect_right(speech, offset, hi=min(len(speech), _MOST_ACTS), key=lambda a: a.start)
    act = next((speech[i] for i in range(last - 1, -1, -1) if offset < speech[i].end), None)
    if (
        act is None
        or act.carried
        or act.unnamed
        or act.source
        or act.sentence != bond.sentence
        or act.claimant.type in _ANYBODY
    ):
        return None
    return act if _telling(act.claimant) <= index.sentences[source.sentence - 1] else None


def apart(speaker: Claimant, other: Claimant, index: SourceIndex) -> bool:
    """Whether the claim's speaker is somebody else than the source's, by all that the source says of the two."""
    house = _house(other, index)
    if house is not None and house.name != other.name:
        other = house
    mine, theirs = _telling(speaker), _telling(other)
    if not mine or not theirs or not mine.isdisjoint(theirs) or same_speaker(speaker, other):
        return False
    if (_common(speaker) or _common(other)) and (speaker.type == other.type or "unknown" in (speaker.type, other.type)):
        return _both_speak(speaker, other, index)  # "police" may be what the source calls "Superintendent Mensa"
    return not _linked(speaker, other, index) or _both_speak(speaker, other, index)


def _telling(claimant: Claimant) -> frozenset[str]:
    return frozenset(stem(w) for w in claimant.name.lower().replace("'s", "").split() if w not in STOP)


def _common(claimant: Claimant) -> bool:
    """Whether the speaker is named by common nouns only."""
    return claimant.name.islower()


def _both_speak(one: Claimant, other: Claimant, index: SourceIndex) -> bool:
    """Whether one sentence has the two speak against each other."""
    for document in index.bundle.documents:
        acts = document.speech[:_MOST_ACTS]
        first = {a.sentence for a in acts if a.name_start >= 0 and same_speaker(one, a.claimant)}
        if any(a.sentence in first and a.name_start >= 0 and same_speaker(other, a.claimant) for a in acts):
            return True
    return False


def _linked(one: Claimant, other: Claimant, index: SourceIndex) -> bool:
    """Whether a sentence ties the two names, or begins the one's with "its" after the other's.

    "The union called the offer poor. Its secretary, Tor Hale, said ..."
    """
    a, b = speaking_noun(one.name), speaking_noun(other.name)
    if tied({a}, {b}, index, _INTRODUCED):
        return True
    before: frozenset[str] = frozenset()
    for _, words in islice(index.rows(), _MOST_SENTENCES):
        here = frozenset(words)
        if words[0] in _POSSESSIVE and ((a in here and b in before) or (b in here and a in before)):
            return True
        before = here
    return False


_INTRODUCED = 12
"""Tokens from a house to the name of who speaks for it: "the council's deputy director for the north, Tor Hale"."""
_POSSESSIVE = frozenset(("its", "their", "his", "her"))


def _house(speaker: Claimant, index: SourceIndex) -> Claimant | None:
    """Whose the speaker is: who spoke right before "its director, Marta Quell, said"."""
    for document in index.bundle.documents:
        acts = document.speech[:_MOST_ACTS]
        for before, act in pairwise(acts):
            if act.name_start < 0 or act.carried or act.claimant.name != speaker.name:
                continue
            opening = max(document.sentences[act.sentence].start, act.name_start - _LONGEST)
            clause = document.text[opening : act.name_start]
            near = act.sentence - before.sentence <= 1 and not (before.unnamed or before.source)
            if near and _OF_IT.search(clause):
                return before.claimant
    return None


_LONGEST = 240
"""Characters of "its deputy director for the north, " looked at: a sentence of a thousand speakers stays linear."""
_OF_IT = late(r"\b(?:[Ii]ts|[Tt]heir) (?:[a-z]+[ -]){1,4}?[a-z]+, $")
