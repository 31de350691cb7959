"""Read telephone numbers: "+44 20 7946 0000", "(202) 555-0143", "call 555-0199". They count nothing."""

from summarizer.text.lexicon.designations import PHONES
from summarizer.text.words.tokens import Tokens

_MOST_GROUPS = 7
_LONGEST = 15
"""Digits of a telephone number, the code of the country included."""


def read_dialled(tokens: Tokens, i: int, floor: int) -> tuple[int, int] | None:
    """The first token of the telephone number whose first digits stand at token `i`, and one past its last."""
    words, n = tokens.words, len(tokens.words)
    before = words[i - 1] if i > floor and tokens.joined(i) else ""
    opened = before in ("+", "(")
    nought = words[i][0] == "0" and len(words[i]) > 1
    named = not PHONES.isdisjoint(words[max(floor, i - 3) : i])
    if not (opened or nought or named):
        return None
    groups: list[int] = []
    j = i
    while j < n and words[j].isdecimal() and len(groups) < _MOST_GROUPS:
        groups.append(len(words[j]))
        j += 1
        if (
            j < n
            and words[j] in (")", "-", "–", ".")
            and tokens.joined(j)
            and words[j + 1 : j + 2]
            and words[j + 1].isdecimal()
        ):
            j += 1
        elif not (j < n and tokens.starts[j] - tokens.ends[j - 1] == 1):
            break
    digits = sum(groups)
    if digits > _LONGEST:
        return None
    if before == "+":
        holds = digits >= 8 and (len(groups) > 1 or digits >= 10)
    elif before == "(":
        holds = digits >= 10 and len(groups) > 2 and words[i + 1 : i + 2] == [")"]
    elif nought:
        holds = 9 <= digits <= 12 and len(groups) > 1 and set(groups) != {4}
    else:
        holds = digits >= 7 and len(groups) > 1
    return (i - opened, j) if holds else None
