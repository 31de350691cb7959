"""What somebody tells without being given the word: "the Council, which Orvel says is armed", "which the army denies", "residents saw jets"."""

from summarizer.drafting.lexicon.disputes import DENIALS, HAPPENED, STRIKES, TURNING_DOWN
from summarizer.drafting.lexicon.roles import PRONOUNS
from summarizer.drafting.reading.sheet import Sheet
from summarizer.schemas.records import Claimant
from summarizer.schemas.terms import Speech as SpeechAct
from summarizer.text.lexicon.speech import FINITE
from summarizer.text.speech.claimant_types import classify
from summarizer.text.speech.spoken import Speech

_RELATIVE = frozenset(("which", "who", "whom", "that"))
_SAYING = frozenset(
    "say says said believe believes allege alleges claim claims suspect suspects accuse accuses".split()
)
_DENYING = DENIALS - TURNING_DOWN  # "offered talks, which the Front rejected"
_BLAMING = frozenset(("blame", "blames", "blamed"))
_TELLING = _SAYING | _DENYING | _BLAMING
_DEEDS = (
    STRIKES
    | HAPPENED
    | frozenset("killing killings murder murders assault ambush massacre abduction kidnapping".split())
)
""" "An attack (which) the army blames on the Front": nouns behind which English leaves out "which"."""
_LONGEST = 6  # words of the speaker's name
_STOPS = frozenset((",", ".", ";", ":", "—", "–"))


def told_in_passing(sheet: Sheet) -> list[Speech]:
    """The sayings of relative clauses, and what those who were there saw and heard."""
    return [*_relative_sayings(sheet), *_testimony(sheet)]


def _relative_sayings(sheet: Sheet) -> list[Speech]:
    """The sayings of relative clauses, each with the clause behind its verb as what is said; those read already left out."""
    if _TELLING.isdisjoint(sheet.vocabulary) or sheet.heading:
        return []
    words, starts = sheet.words, sheet.tokens.starts
    found: list[Speech] = []
    for at in [i for i, word in enumerate(words[:-2]) if word in _RELATIVE or word in _DEEDS]:
        verb = next((i for i in range(at + 2, min(len(words) - 1, at + 2 + _LONGEST)) if words[i] in _TELLING), 0)
        if words[at] in _DEEDS and (words[verb] not in _BLAMING or words[at + 1] in _RELATIVE):
            continue
        helped = verb
        while verb and words[helped - 1] in _HELPING:
            helped -= 1
        named = words[at + 1 : helped]
        if (
            not named
            or named[0] in PRONOUNS
            or not _STOPS.isdisjoint(named)
            or not FINITE.isdisjoint(named)
            or not _tells(words, verb)
        ):
            continue
        first = at + 1 + (named[0] == "the")
        stop = next((i for i in range(verb + 1, len(words)) if words[i] in _STOPS), len(words))
        end = starts[stop] if stop < len(words) else sheet.end
        name = sheet.tokens.raw(first, helped)
        spoken = any(a.name_start <= starts[first] < a.name_end for a in sheet.speech)
        if not spoken and len(name) > 1:
            speech: Speech = Speech(
                Claimant(name, classify(words[first:helped]), _act_of(words[verb])),
                starts[first if words[verb] in _BLAMING else verb + 1],
                end,
                sheet.index,
                name_start=starts[first],
                name_end=starts[helped - 1] + len(words[helped - 1]),
                verb=words[verb],
            )
            found.append(speech)
    return found


_HELPING = frozenset(("have", "has", "had"))


def _act_of(verb: str) -> SpeechAct:
    return "denied" if verb in _DENYING else "accused" if verb in _BLAMING else "said"


def _tells(words: list[str], verb: int) -> bool:
    """A clause without its subject stands behind the verb: "says is armed", "accuses of arming"; nothing behind "denies"."""
    behind = words[verb + 1]
    if words[verb] in _DENYING:
        return behind in _STOPS
    if words[verb] in _BLAMING:
        return behind == "on"
    return behind == "of" if words[verb].startswith("accus") else behind in FINITE


def _testimony(sheet: Sheet) -> list[Speech]:
    """ "Witnesses and a photographer saw police fire into the crowd": in a sentence in which nobody speaks."""
    words = sheet.words
    if sheet.speech or sheet.heading or _SEEING.isdisjoint(words[: _LONGEST_NAME + 1]):
        return []
    verb = next(i for i, word in enumerate(words) if word in _SEEING)
    named = words[:verb]
    if _THERE.isdisjoint(named) or not _STOPS.isdisjoint(named) or not FINITE.isdisjoint(named):
        return []
    starts = sheet.tokens.starts
    first = int(named[0] in ("the", "a", "some", "several"))
    claimant = Claimant(sheet.tokens.raw(first, verb), "eyewitness_or_resident")
    return (
        [
            Speech(
                claimant,
                starts[verb + 1],
                sheet.end,
                sheet.index,
                name_start=starts[first],
                name_end=starts[verb - 1] + len(words[verb - 1]),
                verb=words[verb],
            )
        ]
        if verb + 1 < len(words)
        else []
    )


_LONGEST_NAME = 12  # words of those who saw it
_SEEING = frozenset(("saw", "heard", "watched", "witnessed", "filmed"))
_THERE = frozenset(
    "witnesses witness residents villagers neighbours neighbors survivors bystanders passers-by onlookers journalists journalist "
    "reporters reporter photographer photographers correspondent correspondents cameraman passengers drivers farmers shepherds "
    "traders fishermen locals students worshippers".split()
)
"""Those who tell what they saw."""
