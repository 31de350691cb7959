"""What a figure outside the casualty table counts or measures, in few words of its own report."""

import re

from summarizer.patterns import late
from summarizer.render.words import DONE_TO, HARM
from summarizer.schemas.records import OtherFigure

_LONG = 60
"""Characters: what is longer is a sentence, not the name of a quantity."""


def measured(other: OtherFigure) -> str:
    """What a figure outside the casualty table counts or measures, in few words of the report."""
    about, words, counted = other.what, other.figure.text, other.figure.counted
    if words.casefold() not in about.casefold() and len(about) <= _LONG:
        return about
    before, found, after = about.partition(words)
    rest = _clause(after) if found else ""
    told = rest.startswith(f"{counted} ") and not (_CUT_SHORT.search(rest) or _GOVERNED.search(before))
    # "31 of 38 drones"
    if counted and not (told and not other.figure.harm) and not (rest.startswith("of ") and counted in rest):
        done_to = counted.casefold().rpartition(" ")[2] in DONE_TO  # "five deaths"
        harmed = f" {HARM[other.figure.harm]}" if other.figure.harm and not done_to else ""
        return ("" if counted.casefold() in words.casefold() else counted) + harmed
    if rest:
        return rest
    start = _HANGING.sub("", before.strip()[-4 * _LONG :]) or about
    if len(start) <= _LONG:
        return start
    last = _TURN.split(start)[-1]  # "premiums had risen to 1 percent and that traffic was down 58 percent"
    return last if " " in last and len(last) <= _LONG else f"… {start[-_LONG:].partition(' ')[2]}"


_TURN = late(r"[,;:] |\b(?:and|but|while|that) ", re.IGNORECASE)
_HANGING = late(r"(?:[,\s]+(?:worth|of|at|to|by|for|and))*[,;:]?$")
"""Words that led to a figure and hang in the air without it: "the wheat burned, worth"."""
_GOVERNED = re.compile(r"\b(?:for|of|by|with|to|from|among|at|in|on|than|houses?|holds?|hosts?)\s+$", re.IGNORECASE)
"""Before a number that does nothing itself: "camps built for 20,000 people are holding more"."""
_CUT_SHORT = re.compile(r"(?:\s(?:been|be|had|has|have|was|were|is|are|…))$", re.IGNORECASE)
"""A clause that was cut before its verb said anything."""


def _clause(text: str) -> str:
    """The words that follow a figure, as far as the next stop: "from the nearest army position"."""
    text = _ASIDE.sub(r"\1 ", text.lstrip(" \t\n”’\"')"), count=1)
    clause = re.split(r"[.;:,?!](?=\s|$)|\s(?i:and|but|while)\s|[“”\"]|\n", text, maxsplit=1)[0].strip()
    head, closed, _ = clause.partition(")")
    if closed and "(" not in head:
        clause = head.strip()  # the figure stands in the bracket
    if len(clause) <= _LONGEST:
        return clause
    ends = [m.start() for m in _PHRASE.finditer(clause, _SHORT, _LONGEST)]
    ends = [end for end in ends if not _CUT_SHORT.search(clause[:end]) and not _HANGING_VERB.search(clause[:end])]
    return clause[: ends[-1]] if ends else clause[:_LONG].rsplit(" ", 1)[0] + " …"


_SHORT, _LONGEST = 20, 80
"""Characters that a clause keeps where it is cut, and with which it is told whole."""
_PHRASE = late(r" (?:in|at|on|from|near|after|before|when|while|who|which|where|during|since|by|with|as)\b")
"""Where a phrase begins without which the clause is still told."""
_HANGING_VERB = late(
    r"\b(?:who|which|that|to|of|not|been|being|the|a|an|walking|sitting|consist\w*|result\w*|belong\w*|accus\w*)$"
)
"""What wants a word behind it."""
_ASIDE = late(
    r"^([\w-]+(?: [\w-]+){0,3}), (?:including|among them|most of them|many of them|some of them)\b[^,.;]{1,80}, (?=\w)"
)
"""What is said of part of those counted, between them and their verb: "90 inmates, including some of the cell, | were freed"."""
