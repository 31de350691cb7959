"""Numbers that a report hands out one by one: nine in Orvel and six in Marran, 12 in May and 7 in June, 30 for Tor."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from summarizer.checks.comparing.beside import told_beside
from summarizer.checks.comparing.compare import Pair
from summarizer.checks.comparing.lattice import MOST
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.stems import stem
from summarizer.patterns import late
from summarizer.text.lexicon.countries import COUNTRIES
from summarizer.text.lexicon.dates import MONTHS, WEEKDAYS

_TO_WHOM = late(
    r"(?:,? [a-z%]+){0,5}?,? (in|at|near|on|for) (?:the [a-z]+ of |neighbou?ring |nearby )?(?!the\b)([A-Z]\w+)"
)
"""What follows a number and says where, when or for whom; one of a kind is compared with its kind."""
_NO_DIGIT = late(r"[^.;:()\d]*")
_REACH = 60
_KINDS = {"in": "where", "at": "where", "near": "where", "on": "when", "for": "for"}


def handed_to(words: str) -> tuple[str, str] | None:
    """Of the words behind a number, the kind of label and the label: ("where", "Orvel")."""
    found = _TO_WHOM.match(words)
    if found is None:
        return None
    name = found[2]
    dated = name.lower() in MONTHS or name.lower() in WEEKDAYS
    return ("when" if dated else _KINDS[found[1]], name)


def of_another(claim: Facet, pairs: Sequence[Pair], index: SourceIndex) -> Facet | None:
    """The figure that the source gives to the claim's place, month or person, where it gives the claim's number to another."""
    theirs = [_label(p.source, index) for p in pairs]
    if not theirs or theirs[0] is None:
        return None
    kind = theirs[0][0]
    if any(label is None or label[0] != kind or _names(claim, label[1]) for label in theirs):
        return None
    for f in index.facets[:MOST]:
        if not f.value or f.value == claim.value or not _alike(f, pairs[0].source):
            continue
        label = _label(f, index)
        if label is None or label[0] != kind or not _names(claim, label[1]) or _wider(label[1], theirs[0][1]):
            continue
        if all(label[1] not in _behind(p.source, index) for p in pairs) and not told_beside(claim, f, index):
            return f
    return None


def for_another(claim: Facet, pairs: Sequence[Pair], index: SourceIndex) -> bool:
    """Whether the claim gives the number for somebody whom the source knows, and the source everywhere for somebody else."""
    mine = _FOR.match(claim.tail)
    if mine is None or claim.headline or not pairs or mine[1].lower() not in index.bundle.words:
        return False
    theirs = [_FOR.match(_behind(p.source, index)) for p in pairs]
    return all(found and found[1] != mine[1] and _one_word(found[1], mine[1]) for found in theirs)


_FOR = late(r" for ([A-Z]\w+)\b(?! [A-Z])")


def _one_word(name: str, other: str) -> bool:
    """Whether both names are those of people, months and days being none."""
    return not any(word.lower() in MONTHS or word.lower() in WEEKDAYS for word in (name, other))


def _wider(place: str, other: str) -> bool:
    """Whether the first is a country and the second a place in one: a claim may name either."""
    return place.lower() in COUNTRIES and other.lower() not in COUNTRIES


def _names(claim: Facet, name: str) -> bool:
    """Whether a name, or the adjective of a place, is among the words that tell of the claim's number: Asia, "Asian"."""
    words, name = claim.portion.all, name.lower()
    return stem(name) in words or (len(name) >= _PLACE and any(_adjective(word, name) for word in words))


def _adjective(word: str, name: str) -> bool:
    return word.startswith(name[:-1]) and word.endswith("n") and word != name and len(word) - len(name) <= _ENDING


_PLACE = 4
_ENDING = 3
"""Letters of the shortest place whose adjective is known by its look, and the most that it adds."""


def _label(facet: Facet, index: SourceIndex) -> tuple[str, str] | None:
    """Of a figure of the source, the label that stands behind it, else the one that its clause begins with."""
    behind = handed_to(_behind(facet, index))
    if behind is not None:
        return behind
    found = _FRONTED.search(_HARD.split(index.clause_before(facet.figure))[-1])
    return handed_to(f" {found[1].lower()} {found[2]}") if found else None


_FRONTED = late(r"(?:^ ?|, )([Ii]n|[Oo]n|[Aa]t|[Nn]ear) (?:the [a-z]+ of |neighbou?ring |nearby )?(?!the\b)([A-Z]\w+)")
_HARD = late(r"[;:]|, (?:but|while|whereas) ")


def _alike(facet: Facet, first: Facet) -> bool:
    """Whether a figure is of the sort of the first; one near it may leave out what it counts or measures."""
    a, b = facet.figure, first.figure
    bare = (
        abs(facet.sentence - first.sentence) <= 1
        and a.unit is None
        and facet.head is None
        and a.kind in ("count", "other")
    )
    return (a.harm == b.harm or (bare and a.harm is None)) and (bare or (a.kind == b.kind and a.unit == b.unit))


def shared_label(claim: Facet, source: Facet, index: SourceIndex) -> bool:
    """Whether the two numbers are handed to the same place, month or person."""
    mine = handed_to(claim.tail)
    return mine is not None and handed_to(_behind(source, index)) == mine


def _behind(facet: Facet, index: SourceIndex) -> str:
    """The words behind a figure of the source up to the next mark or figure."""
    figure = facet.figure
    figures = index.bundle.documents[figure.bond.source if figure.bond else 0].figures
    after = bisect_left(figures, figure.end, key=attrgetter("start"))
    reach = min(_REACH, figures[after].start - figure.end) if after < len(figures) else _REACH
    found = _NO_DIGIT.match(index.text_after(figure, reach))
    return found[0] if found else ""
