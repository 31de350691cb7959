"""Which governments of a text are at war in it, by the forces it gives them ("Orvelian warplanes", "Orvel's army")."""

from collections import Counter
from collections.abc import Iterable, Sequence

from summarizer.schemas.records import Claimant
from summarizer.text.lexicon.countries import CAPITALS, COUNTRIES, DEMONYMS
from summarizer.text.lexicon.names import ARMS
from summarizer.text.words.tokens import Tokens

_NATIONS = COUNTRIES | DEMONYMS
_NAMES = frozenset(_NATIONS)


def acting_countries(tokens: Iterable[Tokens]) -> set[str]:
    """Keys of the countries whose forces the text names, and of the country it names most: the story's own."""
    acting = set()
    named: Counter[str] = Counter()
    for line in tokens:
        words = line.words
        for i in line.where(_NAMES):
            key = _NATIONS[words[i]]
            named[key] += 1
            k = i + 1 + (words[i + 1 : i + 2] == ["'s"])
            if not ARMS.isdisjoint(words[k : k + 2]):  # "Orvelian air strikes"
                acting.add(key)
    if named:
        acting.add(named.most_common(1)[0][0])
    return acting


def country_of(name: str) -> str | None:
    """Key of the country a speaker's name holds: its name, its adjective or its capital."""
    words = name.lower().replace("’s", "").replace("'s", "").replace(".", "").split()
    for i, word in enumerate(words):
        pair = " ".join(words[i : i + 2])
        for key in (pair, word):
            found = COUNTRIES.get(key) or CAPITALS.get(key) or DEMONYMS.get(key)
            if found:
                return found
    return None


def settle_governments(claimants: Sequence[Claimant], tokens: Sequence[Tokens]) -> None:
    """Tell the governments of the parties from third ones; a government of no named country is the story's own."""
    governments = [c for c in claimants if c.type in ("government_of_party", "third_government")]
    if not governments:
        return
    acting = acting_countries(tokens)
    for claimant in governments:
        country = country_of(claimant.name)
        if country is not None:
            claimant.type = "government_of_party" if country in acting else "third_government"
