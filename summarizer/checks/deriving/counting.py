"""Numbers that the source's own words count: lists of names and people, pairs, ages in a row, a single thing.

"A boy of 12 and his two sisters" are three children although no 3 stands there.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile
from operator import attrgetter

from summarizer.checks.deriving.derivation import Derivation
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.stems import singular, stem
from summarizer.text.bundle import Bundle
from summarizer.text.document import Document
from summarizer.text.lexicon.people import PERSON_NOUNS, PLURAL_PEOPLE
from summarizer.text.words.tokens import Tokens

MOST = 12
"""Nobody counts further than this by names."""

COLLECTIVE: dict[str, int] = {
    "both": 2, "pair": 2, "pairs": 2, "couple": 2, "twin": 2, "twins": 2, "duo": 2, "double": 2, "twice": 2, "brace": 2,
    "dual": 2, "two-thirds": 2, "either": 2, "neither": 2, "trio": 3, "triple": 3, "treble": 3, "triplets": 3,
    "thrice": 3, "quartet": 4, "quadruple": 4, "quintet": 5, "fortnight": 14, "dozen": 12, "once": 1, "single": 1,
    "sole": 1, "lone": 1, "only": 1, "solo": 1,
    "husband": 2, "married": 2, "parents": 2, "brothers": 2, "sisters": 2,
}  # fmt: skip
"""Words that count by themselves; a married couple is two."""

HAT_TRICK = "hat-trick"
_ARTICLES = frozenset("a an another one his her their its".split())
_PARTS = frozenset(("including", "includes", "among", "amongst"))
_OTHERWISE = frozenset(("wounded", "injured", "unharmed", "unhurt", "surviving"))
"""Words inside a noun phrase that set its people apart from the dead beside them."""
_NUMBER_PEOPLE = 6
"""Tokens between an article and the noun it belongs to."""


GROUPS: dict[str, int] = {
    "couple": 2,
    "pair": 2,
    "twins": 2,
    "parents": 2,
    "grandparents": 2,
    "duo": 2,
    "trio": 3,
    "triplets": 3,
    "quartet": 4,
}
"""Nouns that stand for so many people in a row of others: "a couple and their three children" are five."""
_SEXES = frozenset(("male", "female", "man", "woman", "boy", "girl"))


def counted(claim: Facet, bundle: Bundle) -> Derivation | None:
    """How the source's words come to the number of a claim, or None."""
    value = claim.value
    if value is None or claim.figure.kind not in ("count", "other") or value != int(value) or not 1 <= value <= MOST:
        return None
    wanted = int(value)
    for number, document in enumerate(bundle.documents):
        found = _in_document(claim, wanted, document)
        if found:
            how, sentence = found
            rule = "FIG118" if claim.people or claim.figure.harm or wanted == 1 or HAT_TRICK in how else "FIG125"
            return Derivation(rule, how, (), (bundle.number(number, sentence),))
    return None


def _in_document(claim: Facet, wanted: int, document: Document) -> tuple[str, int] | None:
    """What counts to the number wanted, and the index of the sentence."""
    people = claim.people is not None or claim.figure.harm is not None or claim.head is None
    for index, tokens in enumerate(document.tokens):
        words = tokens.words
        related = any(stem(w) in claim.around for w in words if w[0].isalpha())
        if not related:
            continue
        for word in words:
            if COLLECTIVE.get(word) == wanted:
                return f"counted from {word!r}", index
        if wanted == COLLECTIVE["trio"] and "hat" in words and "trick" in words:
            return f"counted from {HAT_TRICK!r}", index
        if wanted == 1 and claim.head and singular(claim.head) in map(singular, words):
            return f"counted from {claim.head!r}", index
        if people:
            run, joint = _people_in(tokens, document, index)
            if wanted in _sums(run) or wanted in joint:
                return "the sum of the people named in one sentence", index
            if wanted == _ages(words):
                return "counted from the ages in a row", index
    for size, start in _name_runs(document):
        if size == wanted:
            return "counted from the names in a row", _sentence_at(document, start)
    return None


def _sentence_at(document: Document, offset: int) -> int:
    return max(0, bisect_right([s.start for s in document.sentences], offset) - 1)


def _people_in(tokens: Tokens, document: Document, index: int) -> tuple[list[int], list[int]]:
    """How many people each noun phrase of a sentence counts, in order: "three men and a woman" gives 3 and 1.

    Second, those of them that no number states: "a male and female hiker".
    """
    sentence = document.sentences[index]
    first = bisect_left(document.figures, sentence.start, key=attrgetter("start"))
    by_start = {
        f.start: int(f.best)
        for f in takewhile(lambda f: f.start < sentence.end, islice(document.figures, first, None))
        if f.bond and f.bond.sentence == index and f.kind == "count" and f.best is not None and f.best == int(f.best) and f.best <= MOST
        and not f.bond.implied
    }  # fmt: skip
    found: list[int] = []
    joint: list[int] = []
    words = tokens.words
    open_count: int | None = None
    left = 0
    for i, word in enumerate(words):
        if word in _PARTS:
            break  # what follows is counted already
        if word in _OTHERWISE:
            open_count = None
        elif tokens.starts[i] in by_start:
            open_count, left = by_start[tokens.starts[i]], _NUMBER_PEOPLE
        elif word in GROUPS and (open_count is not None or word[-1] == "s"):
            found.append(GROUPS[word] * (open_count or 1) if word[-1] != "s" else GROUPS[word])
            open_count = None
        elif (
            word in _SEXES
            and words[i + 1 : i + 2] == ["and"]
            and words[i + 2 : i + 3]
            and words[i + 2] in _SEXES
            and open_count == 1
        ):
            open_count, left = 2, _NUMBER_PEOPLE
            joint.append(2)
        elif word in _ARTICLES:
            open_count, left = 1, _NUMBER_PEOPLE
        elif open_count is not None and (singular(word) in PERSON_NOUNS or word in PLURAL_PEOPLE) and word[0].isalpha():
            if open_count > 1 or singular(word) == word:
                found.append(open_count)
            open_count = None
        else:
            left -= 1
            if left < 0:
                open_count = None
    return found, joint


def _sums(counts: Sequence[int]) -> set[int]:
    """Sums of two and more neighbours."""
    return {sum(counts[i:j]) for i in range(len(counts)) for j in range(i + 2, min(len(counts), i + 5) + 1)}


def _ages(words: Sequence[str]) -> int:
    """How many numbers stand in a row after "aged": "aged 65, 38 and 18" gives 3."""
    if "aged" not in words:
        return 0
    i = words.index("aged") + 1
    count = 0
    while i < len(words) and (words[i].isdigit() or words[i] in (",", "and", "&")):
        count += words[i].isdigit()
        i += 1
    return count


def _name_runs(document: Document) -> Iterator[tuple[int, int]]:
    """How many names stand in each list of names, and where it starts: only commas, "and", ages and short asides between."""
    run: list[int] = []
    end = -1
    for name in document.names:
        between = document.text[end : name.start] if run else ""
        if run and len(between) <= 40 and _listing(between):
            run.append(name.start)
        else:
            yield from _sizes(run, document)
            run = [name.start]
        end = name.end
    yield from _sizes(run, document)


def _sizes(run: list[int], document: Document) -> Iterator[tuple[int, int]]:
    if len(run) > 1:
        yield len(run), run[0]
        if document.text[max(0, run[0] - 4) : run[0]].lower().endswith("per "):
            yield len(run) - 1, run[1]  # "Per the Orvel Post, A, B and C": the first is who reports


def _listing(between: str) -> bool:
    text = between.strip().lower()
    return bool(text) and (
        text in (",", "and", "&", ", and", "or")
        or (text.startswith(",") and text.endswith((",", "and")) and "." not in text)
    )
