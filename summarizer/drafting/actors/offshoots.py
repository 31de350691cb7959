"""Bodies of an international organisation told by a common noun: "the UN refugee agency", "the African Union mission".

They act and speak for themselves, so each is an actor of its own beside its parent.
"""

from summarizer.drafting.reading.sheet import Sheet
from summarizer.text.grammar.word_classes import word_class
from summarizer.text.naming.names import Name

_BODIES = frozenset(
    "agency mission office force programme program fund envoys experts investigators peacekeepers monitors observers inspectors "
    "commission committee panel coordinator".split()
)
"""What such an organisation sends out or runs."""
_WORDS = 4
"""Words between the parent's name and the body's noun."""
_LINKS = frozenset(("'s", "-"))


def offshoot_end(sheet: Sheet, name: Name) -> int:
    """Index of the token behind the body that the parent's name opens; 0 where it opens none."""
    if name.type != "international_organisation":
        return 0
    words, tokens = sheet.words, sheet.tokens
    first = sheet.token_at(name.end)
    found = 0
    for k in range(first, min(len(words), first + _WORDS + 1)):
        if words[k] in _LINKS and k > first:
            continue
        if tokens.capital(k) or word_class(words[k]) != "n" or not words[k][0].isalpha():
            break
        if words[k] in _BODIES:
            found = k + 1
    return found
