"""Which kind of claimant the words of a speaker's phrase name (domain rules, section 6)."""

from summarizer.schemas.terms import ClaimantType
from summarizer.text.lexicon.countries import CAPITALS, COUNTRIES, DEMONYMS
from summarizer.text.lexicon.given_names import GIVEN_NAMES
from summarizer.text.lexicon.speakers import COMPOUND, GENERIC, INSTITUTIONS, REBEL_ARMIES, SPEAKER_NOUNS
from summarizer.text.lexicon.speech import PREPOSITIONS

_INSIDE = frozenset(("of", "for", "at", "from", "with", "by"))
_UNITED = frozenset(("un", "u.n"))
_NAMED = 3
"""Words before "army" in which its name tells that it is no state's: "the Free Valley Army"."""
_FOREIGN: ClaimantType = "third_government"


def classify(words: list[str]) -> ClaimantType:
    """The kind of speaker these words of one phrase name; nearest to the head first."""
    if "health" in words and "world" not in words:
        return "health_authority"
    if not _UNITED.isdisjoint(words) or ("united" in words and "nations" in words):
        return "UN"
    cut = next((i for i, w in enumerate(words) if i and w in PREPOSITIONS), len(words))
    core, rest = words[:cut], words[cut:]
    across = COMPOUND.get((words[cut], words[cut + 1])) if cut + 1 < len(words) else None
    if across:  # "Doctors Without Borders"
        return across
    found = _of_chunk(core)
    if found == "government_of_party" and not INSTITUTIONS.isdisjoint(words):
        found = "unknown"  # the president of a school
    if found is None and rest and rest[0] in _INSIDE:
        found = _of_chunk(list(reversed(rest)))
    if found is None:
        found = _of_country(core)
    if found is None or found == "unknown":
        generic = next((SPEAKER_NOUNS[w] for w in reversed(core) if w in SPEAKER_NOUNS), None)
        found = found or generic
    return found or "unknown"


def _of_chunk(words: list[str]) -> ClaimantType | None:
    for i in range(len(words) - 1, -1, -1):
        pair = COMPOUND.get((words[i - 1], words[i])) if i else None
        if pair:
            return pair
        kind = SPEAKER_NOUNS.get(words[i]) or SPEAKER_NOUNS.get(words[i].removesuffix("s"))
        if kind and kind != "unknown" and words[i] not in GENERIC:
            rebels = kind == "military" and not REBEL_ARMIES.isdisjoint(words[max(0, i - _NAMED) : i])
            return "party_to_conflict" if rebels else kind
    return None


def _of_country(words: list[str]) -> ClaimantType | None:
    """A country or a capital speaks as a government; its officials stay officials."""
    last = words[-1] if words else ""
    if words and words[0] in GIVEN_NAMES:
        return None
    if " ".join(words) in COUNTRIES or last in COUNTRIES or last in CAPITALS or " ".join(words[-2:]) in CAPITALS:
        return _FOREIGN
    if last in DEMONYMS:
        return _FOREIGN
    return None
