"""Who says what: the stretches of a text that a speaker answers for."""

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.schemas.records import Claimant
from summarizer.text.sentences import Sentence
from summarizer.text.tokens import Tokens


@dataclass(slots=True)
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
    source: Claimant | None = None
    """Whom the speaker passes on, in nested speech ("the ministry said residents had told it")."""


def find_speech(text: str, sentences: Sequence[Sentence], tokens: Sequence[Tokens]) -> list[Speech]:
    """Acts of speaking of the whole text, in order; nested ones after the one that holds them."""
    return []


def speaker_at(speech: Sequence[Speech], offset: int) -> Claimant | None:
    """Who answers for the words at `offset`: the innermost act of speaking that covers it."""
    best = None
    for act in speech:
        if act.start <= offset < act.end and (best is None or act.end - act.start <= best.end - best.start):
            best = act
    return best.claimant if best else None
