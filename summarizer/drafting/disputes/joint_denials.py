"""Denials by both sides at once: "the army and the Front each denied firing the shell". Neither did it, says each.

The two are named by one "and" before the verb.
"""

from summarizer.drafting.disputes.issues import clause_end
from summarizer.drafting.lexicon.disputes import DENIALS
from summarizer.drafting.reading.sheet import Sheet
from summarizer.drafting.reading.wording import body_of, sentence_case, shorten
from summarizer.schemas.records import DraftDispute, DraftPosition

_LONGEST = 200
_TWO = 2
EACH = frozenset(("each", "both"))


def denied_by_both(sheet: Sheet) -> DraftDispute | None:
    """ "Both the army and the Front denied firing the shell": the one who did it denies it too."""
    words = sheet.words
    if sheet.heading or DENIALS.isdisjoint(sheet.vocabulary):
        return None
    at = next((i for i, w in enumerate(words) if w in DENIALS), 0)
    sides = joined(sheet, at) if at else []
    if len(sides) != _TWO or not (EACH & set(words[:at]) or _of_it(words, at)):
        return None
    denied = sheet.tokens.raw(at + 1, clause_end(words, at + 1)) if at + 2 < len(words) else ""
    said = sentence_case(shorten(body_of(sheet), _LONGEST))
    return DraftDispute(
        issue=f"Who is to blame for {denied.removeprefix('responsibility for ').removeprefix('any role in ')}".rstrip(
            "."
        ),
        kind="responsibility",
        positions=[DraftPosition(name, "denies", said, None, [sheet.number]) for name in sides],
    )


def _of_it(words: list[str], at: int) -> bool:
    """What both deny is a deed: "denied any role in it", but not "rejected any suggestion that it had cheated"."""
    told = words[at + 1 + (words[at + 1 : at + 2] == ["any"]) : at + 3]
    return told[:1] != [] and told[0] in _OF_IT


_OF_IT = frozenset(
    "responsibility involvement having role part hand knowledge link links connection complicity".split()
)


def joined(sheet: Sheet, at: int) -> list[str]:
    """The two sides that one "and" joins at the head of the sentence: "The army and the Marran Front have traded blame"."""
    words = sheet.words
    stop = at
    while stop and words[stop - 1] in _HELPING:
        stop -= 1
    if words[:stop].count("and") != 1 or not {",", "of", "that"}.isdisjoint(words[:stop]) or stop > SUBJECT:
        return []
    tie = words.index("and")
    bounds = ((words[0] == "both", tie), (tie + 1, stop))
    found = [(first + (words[first] == "the"), last) for first, last in bounds]
    return [sheet.tokens.raw(first, last) for first, last in found if first < last]


SUBJECT = 12  # words that name two sides
_HELPING = frozenset(("have", "has", "had", "also", "again", "both", "each", "since", "long", "always", "repeatedly"))
