"""Speakers whom no name and no group's noun tells, as actors: "a nurse at the clinic", "the health department".

Only those on whose word a figure of harm rests: the reader of a toll has to learn who gives it.
"""

from collections.abc import Iterable, Iterator, Sequence

from summarizer.drafting.reading.sheet import Sheet
from summarizer.schemas.records import Claimant
from summarizer.text.lexicon.people import PERSON_NOUNS
from summarizer.text.lexicon.speakers import SPEAKER_NOUNS
from summarizer.text.speech.spoken import Speech

_APPOSED = 3
"""Characters between a speaker's office and the name that stands beside it."""
_OFFICES = frozenset("governor mayor prosecutor ambassador minister commander spokesman".split())
_LONGEST = 9
"""Words a speaker's phrase may hold and still be a phrase a page can print."""
_LEFT_OUT = frozenset(
    "one two three his her its their my our reportedly majority number some many several both all most".split()
)
_SAYING_THINGS = frozenset(
    "report reports estimate estimates figures tally count data record records results survey study letter document "
    "documents statement video videos audio message footage images photos photographs list register map logs".split()
)
"""Things that tell a figure: no actors."""


def lone_speakers(
    sheets: Sequence[Sheet], taken: Iterable[tuple[int, int, int]], groups: Iterable[tuple[int, int, int]] = ()
) -> Iterator[tuple[Claimant, Sheet]]:
    """The speakers of figures of harm in whose phrase no actor stands.

    `taken` are sentence and offsets of the names that do, in the phrase or beside it; `groups` those of groups in it.
    """
    held: dict[int, list[tuple[int, int]]] = {}
    for number, start, end in taken:
        held.setdefault(number, []).append((start - _APPOSED, end + _APPOSED))
    for number, start, end in groups:
        held.setdefault(number, []).append((start, end))
    giving = {f.claimant.name for sheet in sheets for f in sheet.figures if f.harm and f.claimant}
    if not giving:
        return
    for sheet in sheets:
        for act in sheet.speech:
            if act.name_start < sheet.start or act.name_end > sheet.end or act.claimant.name not in giving:
                continue
            first, last = act.name_start, act.name_end  # "the doctor, Ana Okar,"
            if _prints(act, sheet) and not any(s < last and e > first for s, e in held.get(sheet.number, ())):
                yield act.claimant, sheet


def _prints(act: Speech, sheet: Sheet) -> bool:
    """Whether the phrase names somebody: a noun for people or a body who speak, not what they wrote."""
    name = act.claimant.name
    words = name.lower().split()
    if not 0 < len(words) <= _LONGEST or words[0] in _LEFT_OUT or words[0][0].isdigit():
        return False
    phrase = sheet.document.text[act.name_start : act.name_end].lower()
    if phrase.startswith("the ") and words[-1] in PERSON_NOUNS and words[-1] not in _OFFICES:
        return False  # "the doctor", whom the report told of before
    if " ".join(words) not in " ".join(phrase.split()):
        return False  # a pronoun, or a short mention of a speaker told in full elsewhere
    return words[-1] not in _SAYING_THINGS and any(
        (w in SPEAKER_NOUNS or w in PERSON_NOUNS) and w not in _SAYING_THINGS for w in words
    )
