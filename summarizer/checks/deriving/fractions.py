"""Fractions told in words: "half of", "a third", "one in five", "one child in four"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.text.lexicon.numbers import DENOMINATORS, SMALL, TENS
from summarizer.text.words.nouns import is_plural

_AFTER_FRACTION = frozenset(
    "of between since in to over from on this last as at by after compared with more less than".split()
)
"""Words that may follow "a third" where it is a share; a noun makes it the third of a row."""
_HALVED = frozenset("of the its his her their a all that those these".split())


_HALVING = frozenset(("halved", "halving"))


def as_share(claim: Facet) -> Facet:
    """The claim as a share where its ordinal is one: "fell by almost a third to"; else the claim itself."""
    figure = claim.figure
    if figure.kind != "ordinal" or claim.left not in ("a", "one") or figure.text.lower() not in DENOMINATORS:
        return claim
    behind = claim.tail.split()[:1]
    if behind and behind[0].lower() not in _AFTER_FRACTION:
        return claim
    share = Decimal(1) / DENOMINATORS[figure.text.lower()]
    return replace(claim, value=share, figure=replace(figure, kind="other", best=share))


def number_in_words(words: Sequence[str]) -> Decimal | None:
    """The small number that the first of the words states, in words or digits."""
    if not words:
        return None
    known = SMALL.get(words[0]) or TENS.get(words[0])
    return Decimal(known) if known else Decimal(words[0]) if words[0].isdecimal() else None


def fractions(claim: Facet, index: SourceIndex) -> Iterator[tuple[int, Decimal, str]]:
    """The fractions in words ("half of", "a third", "one in five") of sentences that share a word with the claim."""
    for number, words in index.rows():
        if claim.around.isdisjoint(index.sentences[number - 1]):
            continue
        for i, word in enumerate(words):
            share = fraction_at(words, i)
            if share is not None:
                yield number, share, " ".join(words[max(0, i - 1) : i + 1]) if word != "half" else word
            elif word in _HALVING:
                yield number, Decimal("0.5"), word
            elif word == "one" and (found := _one_among(words, i)):
                yield number, Decimal(1) / found[1], " ".join(words[i : found[0]])


def _one_among(words: Sequence[str], i: int) -> tuple[int, Decimal] | None:
    """Of "one child in four" from "one" on: where it ends, and the four; a noun behind would make it four of something."""
    for at in (i + 1, i + 2):
        if words[at : at + 1] == ["in"] and (at == i + 1 or words[i + 1].isalpha()):
            under = number_in_words(words[at + 1 :])
            behind = words[at + 2] if at + 2 < len(words) else "."
            of_them = i > 0 and words[i - 1] in _OF_THEM  # "of whom one in five lives abroad"
            few = under and 1 < under <= _MOST_UNDER and (of_them or not is_plural(behind))
            return (at + 2, under) if under and few else None
    return None


_MOST_UNDER = 100
_OF_THEM = frozenset(("whom", "which", "them"))
_BEING = frozenset(("is", "are", "was", "were", "has", "have", "had"))
_SHARING = _OF_THEM | frozenset("only about nearly almost roughly over some barely just".split())
"""Words before "a third" that make it a share where a verb follows."""


def fraction_at(words: Sequence[str], i: int) -> Decimal | None:
    """The share that the denominator at token `i` makes with the word before it; None where it is none."""
    under = DENOMINATORS.get(words[i])
    if under is None:
        return None
    before = words[i - 1] if i else ""
    after = words[i + 1] if i + 1 < len(words) else "."
    if words[i] == "half":
        return Decimal("0.5") if after in _HALVED else None
    if before == "-":
        before = words[i - 2] if i > 1 else ""
    told = after in _BEING and (words[i] == "quarter" or (i > 1 and words[i - 2] in _SHARING))
    open_end = after in _AFTER_FRACTION or told or not after[0].isalnum()
    return Decimal(1) / under if before in ("a", "one") and open_end and after != "-" else None
