"""A stretch of a text that one speaker answers for, and who answers for the words at an offset."""

from bisect import bisect_right
from collections.abc import Sequence

from summarizer.schemas.record import record
from summarizer.schemas.records import Claimant

_OVERLAPPING = 64
"""Acts before an offset looked at: speech is not nested deeper, and no quotation holds more acts of others."""


@record(slots=True)
class Speech:
    """One act of speaking and the stretch it covers."""

    claimant: Claimant
    start: int
    """Where the stretch starts that the speaker answers for, a character offset."""
    end: int
    sentence: int
    """Index of the sentence, 0-based."""
    quoted: bool = False
    """The stretch stands in quotation marks."""
    carried: bool = False
    """The speaker is carried over from an earlier sentence."""
    name_start: int = -1
    """Where the speaker's name stands; -1 where it is carried over."""
    name_end: int = -1
    verb: str | None = None
    unnamed: bool = False
    """Nobody is named: the words that pass it on ("reportedly", "were believed to") are a hedge, and no speaker."""
    source: Claimant | None = None
    """Whom the speaker passes on, in nested speech ("the ministry said residents had told it")."""


def speaker_at(speech: Sequence[Speech], offset: int, starts: Sequence[int] | None = None) -> Claimant | None:
    """Who answers for the words at `offset`: the innermost act that covers it. `speech` in order, as `find_speech` gives it;
    `starts` where each begins, for who asks often.
    """
    best: Speech | None = None
    at = bisect_right([act.start for act in speech] if starts is None else starts, offset)
    for act in speech[max(0, at - _OVERLAPPING) : at]:
        if act.unnamed:
            continue
        if offset < act.end and (best is None or act.end - act.start <= best.end - best.start):
            best = act
    return best.claimant if best else None
