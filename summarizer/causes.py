"""Which of the dead of a brief died of illness or want, read off the published fields.

The contract knows one harm for all the dead. Deaths of hunger, cold or disease are kept apart from direct deaths: shown
by their own name and never added to them (domain rules, section 4; UN guidance on SDG indicator 16.1.2).
"""

from bisect import bisect_left
from functools import lru_cache
from typing import Any

from summarizer.text.harm.means import UNTOLD, Cause, Named, means_in, of_illness, own_cause
from summarizer.text.words.tokens import Tokens, tokenize

ILLNESS = "dead of illness"
WANT = "dead of hunger or exposure"


def cause_of(row: Any) -> Cause:
    """What the sentence of a casualty row says harmed its people; nothing where the row has no evidence."""
    evidence = next((e for e in row.evidence if e.start <= row.figure.start < e.end), None)
    if evidence is None:
        return UNTOLD
    tokens, named, numbers = _read(evidence.text)
    if not named and not row.attributed_to:
        return UNTOLD
    first = bisect_left(tokens.starts, row.figure.start - evidence.start)
    last = max(first + 1, bisect_left(tokens.starts, row.figure.end - evidence.start))
    return own_cause(tokens.words, first, last, numbers, row.attributed_to, named)


@lru_cache(maxsize=64)  # the rows of one sentence ask one after another
def _read(sentence: str) -> tuple[Tokens, list[Named], frozenset[int]]:
    """A sentence's tokens, the means it names and the tokens that are numbers."""
    tokens = tokenize(sentence)
    return (
        tokens,
        list(means_in(tokens.words)),
        frozenset(i for i, word in enumerate(tokens.words) if word[0].isdigit()),
    )


def indirect(row: Any) -> str:
    """What the dead of the row died of where it was no violence or accident ("dead of illness"); empty for all others."""
    if row.harm != "killed":
        return ""
    means = cause_of(row).means
    if not of_illness(means):
        return ""
    return WANT if means == {"want"} else ILLNESS
