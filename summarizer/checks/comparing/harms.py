"""Whether the source speaks of the harm that a claim speaks of: killed is not injured, whatever the number."""

from collections.abc import Sequence

from summarizer.checks.comparing.compare import Pair
from summarizer.checks.comparing.lattice import MOST
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.harm_words import STRICT, WORDS, names_harm
from summarizer.checks.reading.stems import stem
from summarizer.patterns import late
from summarizer.schemas.records import Finding
from summarizer.schemas.terms import Harm
from summarizer.text.document import Document

_TOLD = 0.3
"""Share of the claim's words from which on a sentence tells of the same event."""
_OF_ONE_NOUN = 50
"""Figures of one noun looked at."""
_BREAK = late(r"[,.;:()]")
_OPPOSITE: dict[Harm, Harm] = {"killed": "injured", "injured": "killed"}


def speaks_of(harm: Harm, index: SourceIndex) -> bool:
    """Whether the source has any word for the harm. A word that may mean either only counts where the other harm is not
    named outright."""
    if harm not in WORDS:
        return True
    if any(index.knows(word) for word in STRICT[harm]):
        return True
    other = _OPPOSITE[harm]
    return not any(index.knows(word) for word in STRICT[other]) and any(index.knows(word) for word in WORDS[harm])


def harm_clash(claim: Facet, same: Sequence[Pair], index: SourceIndex) -> Pair | None:
    """The source figure of this number whose people suffered another harm, unless one suffered the claimed harm."""
    people = [p for p in same if p.counted != "other" and p.kind != "other"]
    if any(p.harm == "same" for p in people):
        return None
    if claim.figure.harm is None and not _SAVED.isdisjoint(claim.trail[:3]):
        return _lost(people)
    if claim.figure.harm in _OPPOSITE and people and all(_of_the_unharmed(p.source, index) for p in people):
        return people[0]
    if claim.figure.harm not in _OPPOSITE:
        return _exchanged(claim, people, index)
    opposite = _OPPOSITE[claim.figure.harm]
    bound = next((p for p in people if p.source.figure.harm == opposite), None)
    told = bound or next((p for p in people[:1] if _told_of(opposite, claim.figure.harm, p)), None)
    return told or _exchanged(claim, people, index)


_SAVED = frozenset(map(stem, ("rescued", "saved", "survived", "alive")))


def _lost(people: Sequence[Pair]) -> Pair | None:
    """The first of the pairs where all are dead or missing, whom the claim says were saved."""
    gone = bool(people) and all(p.source.figure.harm in ("killed", "missing") for p in people)
    return people[0] if gone else None


def _of_the_unharmed(source: Facet, index: SourceIndex) -> bool:
    """Whether the number is a part of people of whom no harm is told, and the harmed are counted elsewhere: "56 aboard, nine of them children"."""
    figure = source.figure
    if figure.harm or (source.left not in ("including", "among") and figure.relation != "part_of"):
        return False
    if STRICT["killed"] & source.around or STRICT["injured"] & source.around:
        return False
    wholes = (
        f for f in index.of_kind("count")[:MOST] if f.sentence == source.sentence and f.figure.start < figure.start
    )
    return any(f.people == "person" and (f.value or 0) > (source.value or 0) for f in wholes)


def _exchanged(claim: Facet, people: Sequence[Pair], index: SourceIndex) -> Pair | None:
    """The first of the pairs where each tells of another harm, and the source has a number of others for the claim's.

    "Two were shot and three captured" of three shot and two captured.
    """
    harm = claim.figure.harm
    if harm is None or not people or not all(p.harm == "other" for p in people):
        return None
    if harm in WORDS and any(names_harm(harm, set(map(stem, _words_behind(p.source, index)))) for p in people):
        return None  # "nine firemen are dead after they were trapped"
    rivals = (f for f in index.facets[:MOST] if f.figure.harm == harm and f.value)
    return people[0] if any(not (f.figure.bond and f.figure.bond.implied) for f in rivals) else None


def _words_behind(source: Facet, index: SourceIndex) -> list[str]:
    """The words behind a number up to the next mark: they tell what became of its people."""
    return _BREAK.split(index.text_after(source.figure))[0].lower().split()


def _told_of(opposite: Harm, harm: Harm, p: Pair) -> bool:
    """Whether the best sentence with the number names the opposite harm outright, and the claimed one by no word."""
    if p.claim.head is not None and p.claim.people is None:
        return False  # what became of things and animals is seldom told in these words
    stems = p.source.around
    return p.around >= _TOLD and not STRICT[opposite].isdisjoint(stems) and not names_harm(harm, stems)


def fate(claim: Facet, index: SourceIndex) -> Facet | None:
    """The source figure of people killed whom a claim names as hurt, by a noun without a number: "wounded the gunman".

    None where any figure of that noun was hurt, or the source leaves open what became of them. The other way round
    nothing is said: who was hurt may have died since, and the dead are often told by name.
    """
    if (
        claim.figure.harm != "injured"
        or not speaks_of("injured", index)
        or not claim.people
        or not claim.noun
        or claim.people == "person"
    ):
        return None
    people = index.by_head.get(claim.noun, [])[:_OF_ONE_NOUN]
    harms = {f.figure.harm for f in people if f.figure.harm}
    if harms != {"killed"} or any(
        f.figure.bond and f.figure.bond.modality != "asserted" for f in people if f.figure.harm
    ):
        return None
    return next(f for f in people if f.figure.harm)


def check_harm_words(document: Document, index: SourceIndex) -> list[Finding]:
    """Words that name a harm of which the source does not speak, where it names the opposite one."""
    found: list[Finding] = []
    for harm, words in STRICT.items():
        if speaks_of(harm, index) or not any(index.knows(w) for w in STRICT[_OPPOSITE[harm]]):
            continue
        for tokens in document.tokens:
            for i, word in enumerate(tokens.words):
                if (
                    word[0].isalpha()
                    and stem(word) in words
                    and word not in _LOOSE
                    and tokens.words[max(0, i - 1)] not in _ALMOST
                ):
                    message = f"says {tokens.raw(i, i + 1)!r}; the source speaks of {_OPPOSITE[harm]} and not of {harm}"
                    found.append(Finding("FIG122", "error", message, start=tokens.starts[i], end=tokens.ends[i]))
    return found


_LOOSE = frozenset({"deadly", "deadline", "hurts", "hurting", "killer", "deathly"})
"""Words of those stems that often mean no harm done to people."""
_ALMOST = frozenset({"nearly", "almost", "narrowly"})
"""Words before a harm that did not happen."""
