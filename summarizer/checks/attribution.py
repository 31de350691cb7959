"""ATT, ACT402: who is made to answer for a figure, and whom the row blames."""

from collections.abc import Sequence

from summarizer.checks.comparing.speakers import name_words, same_speaker
from summarizer.checks.reading.folded import fold
from summarizer.checks.rows import SourceFigures
from summarizer.schemas.records import Brief, Claimant, Evidence, Figure, Finding
from summarizer.text.bundle import Bundle


def check_speakers(brief: Brief, figures: SourceFigures) -> list[Finding]:
    """Speakers of rows and positions that the source does not have there, and agents it does not name."""
    found: list[Finding] = []
    for i, row in enumerate(brief.casualties):
        path = f"casualties[{i}]"
        twins = figures.twins(row.figure, row.evidence)
        found += _speaker(row.claimant, twins, row.evidence, figures, f"{path}.claimant")
        agent = row.attributed_to
        if agent and (row.harm, agent) not in figures.agents and not _told(agent, row.evidence, figures.bundle):
            message = f"the cited sentences do not name {agent!r}"
            found.append(Finding("ACT402", "error", message, path=f"{path}.attributed_to", evidence=row.evidence))
    for i, dispute in enumerate(brief.disputed_claims):
        for j, position in enumerate(dispute.positions):
            twins = figures.twins(position.figure, position.evidence) if position.figure else []
            path = f"disputed_claims[{i}].positions[{j}].claimant"
            found += _speaker(position.claimant, twins, position.evidence, figures, path)
    return found


def _speaker(
    claimant: Claimant | None, twins: Sequence[Figure], evidence: list[Evidence], figures: SourceFigures, path: str
) -> list[Finding]:
    speakers = [t.claimant for t in twins if t.claimant]
    if claimant is None:
        if twins and len(speakers) == len(twins):
            message = f"the source gives this in the words of {speakers[0].name}; the row names nobody"
            return [Finding("ATT302", "warning", message, path=path, evidence=evidence)]
        return []
    if any(same_speaker(claimant, s) for s in speakers):
        return []
    cited = figures.cited(evidence)
    number = twins[0] if twins else None
    same = [
        f
        for f in cited
        if number and (f.low, f.best, f.high, f.harm) == (number.low, number.best, number.high, number.harm)
    ]
    if any(f.claimant and same_speaker(claimant, f.claimant) for f in same):
        return []
    if speakers and len(speakers) == len(twins):
        elsewhere = any(f.claimant and same_speaker(claimant, f.claimant) for f in cited)
        what = "answers for another figure" if elsewhere else "does not say it"
        message = f"{claimant.name} {what}; the source has {speakers[0].name}"
        return [Finding("ATT301", "error", message, path=path, evidence=evidence)]
    if _speaks(claimant, evidence, same, figures.bundle) or _signs(claimant, evidence):
        return []
    if _told(claimant.name, evidence, figures.bundle):
        message = f"the cited sentences name {claimant.name}, but not as the speaker"
        return [Finding("ATT304", "warning", message, path=path, evidence=evidence)]
    message = f"{claimant.name} is not the speaker of the cited sentences"
    return [Finding("ATT301", "error", message, path=path, evidence=evidence)]


def _speaks(claimant: Claimant, evidence: Sequence[Evidence], same: Sequence[Figure], bundle: Bundle) -> bool:
    """Whether an act of speaking of the cited sentences is the claimant's, by name or carried over ("it said").

    Where the figure stands in the sentence, the act must cover it.
    """
    for piece in evidence:
        source, index = bundle.places[piece.sentence - 1] if 1 <= piece.sentence <= len(bundle.places) else (0, -1)
        here = [f for f in same if f.bond and (f.bond.source, f.bond.sentence) == (source, index)]
        if same and not here:
            continue
        for act in bundle.documents[source].speech:
            covers = not here or any(act.start <= f.start < act.end for f in here)
            if (
                act.sentence == index
                and covers
                and any(c and same_speaker(claimant, c) for c in (act.claimant, act.source))
            ):
                return True
    return False


def _signs(claimant: Claimant, evidence: Sequence[Evidence]) -> bool:
    """Whether the claimant is the author of the text, whom a masthead names: a cited line that is that name and nothing else."""
    return any(fold(piece.text).partition(" - ")[0].partition(":")[0] == fold(claimant.name) for piece in evidence)


def _told(name: str, evidence: Sequence[Evidence], bundle: Bundle) -> bool:
    """Whether the cited sentences, or the ones just before them, hold every word of a name."""
    numbers = sorted({n for e in evidence for n in (e.sentence - 1, e.sentence)})
    texts = [fold(found.text) for n in numbers if (found := bundle.evidence(n))]
    whole = " ".join(texts)
    return all(word in whole for word in name_words(name))
