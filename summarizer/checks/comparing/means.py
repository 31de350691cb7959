"""By what the source says people were harmed, against what a claim says: a bomb is no flood, cholera no shelling."""

from collections.abc import Sequence

from summarizer.checks.comparing.compare import Pair
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.text.harm.means import clash, means_in
from summarizer.text.lexicon.means import NON_VIOLENT, Means

_NEAR = 3
"""Sentences around the one with the number that go on about the same event."""


def other_means(claim: Facet, same: Sequence[Pair], index: SourceIndex) -> Pair | None:
    """The pair that shows that the people counted were harmed by something else than the claim says.

    The claim must name a means, and so must every mention of the number for this harm. Between deaths by force and deaths of
    illness or want the words of the mention itself decide; any other means is looked for in the sentences around it as well,
    since a report goes on about one event in many words.
    """
    pairs = [p for p in same if not p.clash]
    if not claim.cause.means or not pairs:
        return None
    for p in pairs:
        own = p.source.cause.means
        if not own or not clash(claim.cause.means, own):
            return None
        if not (claim.cause.means <= NON_VIOLENT or own <= NON_VIOLENT) and not clash(
            claim.cause.means, _told_around(p.source, index)
        ):
            return None
    return pairs[0]


def _told_around(facet: Facet, index: SourceIndex) -> frozenset[Means]:
    """Every means that the facet's sentence and those around it name, as far as they are not told of other people harmed."""
    bond = facet.figure.bond
    if bond is None:
        return facet.cause.means
    others = {
        f.sentence
        for f in index.facets
        if f.cause.means and f.value != facet.value and abs(f.sentence - facet.sentence) <= _NEAR
    }
    tokens = index.bundle.documents[bond.source].tokens
    near = range(max(0, bond.sentence - _NEAR), min(len(tokens), bond.sentence + _NEAR + 1))
    told = (i for i in near if facet.sentence - bond.sentence + i not in others)
    return facet.cause.means.union(named.means for i in told for named in means_in(tokens[i].words))
