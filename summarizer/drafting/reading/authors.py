"""Who speaks in a report that is itself a party's own text: a communiqué, a general staff's release, a rights group's note.

Such a text names its author in the masthead and then says "we", or tells its facts in its own voice. In a news report
the same voice is nobody's; here it is a speaker's, and what it says may be disputed, or dispute somebody else's words.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from summarizer.drafting.lexicon.disputes import AUTHORS, RELEASES
from summarizer.drafting.reading.sheet import Sheet
from summarizer.patterns import late
from summarizer.schemas.record import record
from summarizer.schemas.records import Claimant
from summarizer.text.speech.spoken import Speech

_MASTHEAD = 4  # sentences in which the author stands
_LONGEST = 10  # words of a name in a masthead
_ENOUGH = 2  # sentences of the text that say "we"
_FIRST_PERSON = frozenset(("we", "our", "us"))
_OPENING = late(
    r"(?:statement|communiqu[eé]|declaration|press release|release|bulletin|note|report)(?: no\.? ?\d+)? (?:of|by|from|issued by) (?:the )?",
    re.IGNORECASE,
)
"""What such a text calls itself before it names its author."""
_MARKS = '“”"'


@record(slots=True)
class Author:
    """The author of one report, as its masthead names it."""

    name: str
    number: int
    """The sentence of the masthead."""

    def speaks(self, sheet: Sheet) -> Speech:
        """A sentence of the text in its author's mouth."""
        return Speech(Claimant(self.name), sheet.start, sheet.end, sheet.index, carried=True)


NOBODYS: Mapping[int, Author] = MappingProxyType({})
"""Reports without an author who speaks in them."""


def find_authors(sheets: list[Sheet]) -> dict[int, Author]:
    """The author of each report that has one, by the report's index."""
    found: dict[int, Author] = {}
    by_source: dict[int, list[Sheet]] = {}
    for sheet in sheets:
        by_source.setdefault(sheet.source, []).append(sheet)
    for source, own in by_source.items():
        head = [s for s in own[:_MASTHEAD] if s.heading and len(s.words) <= _LONGEST]
        if not head:
            continue
        named = next((s for s in head if not AUTHORS.isdisjoint(s.words) and not s.speech and not s.figures), None)
        released = any(not RELEASES.isdisjoint(s.words) for s in own[:_MASTHEAD] if s.heading)
        if named is None:
            continue
        first = sum(1 for s in own if not _FIRST_PERSON.isdisjoint(s.vocabulary) and is_own_voice(s))
        if first >= _ENOUGH or released:
            found[source] = Author(_name(named), named.number)
    return found


def is_own_voice(sheet: Sheet) -> bool:
    """The sentence is nobody else's words: no speaker, no quotation."""
    return not sheet.speech and not any(mark in sheet.text for mark in _MARKS)


def _name(sheet: Sheet) -> str:
    """The author's name without a label behind a dash or a colon, in the letters of the text where the masthead is in capitals."""
    name = sheet.text.strip()
    for mark in (" - ", " – ", " — ", ": "):
        name = name.partition(mark)[0]
    name = _OPENING.sub("", name, count=1)
    text = sheet.document.text
    at = (
        text.casefold().find(name.casefold(), sheet.end) if name.isupper() and len(text.casefold()) == len(text) else -1
    )
    return text[at : at + len(name)] if at >= 0 else name
