"""The house a person speaks for, as the report introduced them: "its director, Emil Tarso", "Hana Voss of Relief Bridge".

Two speakers of one house contradict nobody: what the second says goes on from what the first said.
"""

from summarizer.drafting.reading.claims import Claim, same_speaker, stem
from summarizer.text.lexicon.speech import FINITE

_BESIDE = 9  # words of an apposition
_BACK = 3  # sentences back in which the house spoke that "its director" means
_ARTICLES = frozenset(("the", "a", "an"))
_OWNERS = frozenset(("its", "their"))
_OF = frozenset(("of", "for", "at", "with", "to", "from"))
_POSTS = frozenset(
    "spokesman spokeswoman spokesperson spokesmen official officials officer head director commander chief chairman chairwoman "
    "secretary representative envoy ambassador leader member coordinator manager captain general colonel major deputy "
    "president minister adviser president prosecutor superintendent lieutenant brigadier sergeant editor founder".split()
)
"""Nouns of those who speak for the house they are "of"; a mayor and a chief of police of one town are of two."""
_SPEAKING = frozenset(("spokesman", "spokeswoman", "spokesperson"))
_STARTS = frozenset((",", ";", '"', "“", "”", ":", "said", "says", "told", "that", "and", "but", "-", "–", "—"))
_HOUSES = ("group", "organisation")
_POSSESSIVES = ("'s", "’s", "'", "’")
_RANKS = frozenset(
    "senior top former regional local deputy acting interim unnamed foreign high ranking - another one some other chief vice first two "
    "several new own security political field".split()
)
"""Words before a post that tell nothing of its house."""


def remember_houses(claims: list[Claim]) -> None:
    """Give each claim the house of its speaker, as told where the report introduced them; empty where it told none."""
    known: dict[tuple[int, str], str] = {}
    before: Claim | None = None  # who spoke last, another than the speaker
    for at, claim in enumerate(claims):
        if at and claims[at - 1].claimant.name != claim.claimant.name:
            before = claims[at - 1]
        key = (claim.sheet.source, claim.claimant.name)
        if key not in known and claim.sheet.start <= claim.act.name_start < claim.sheet.end:
            known[key] = _house(claim, before)
        claim.house = known.get(key, "")  # asked by those behind it
    for claim in claims:  # a quotation may open before it names its speaker
        claim.house = known.get((claim.sheet.source, claim.claimant.name), "")


def together(first: Claim, second: Claim) -> bool:
    """The two are one speaker, or speak for one house."""
    return one_house((first.claimant.name, first.house), (second.claimant.name, second.house))


def one_house(first: tuple[str, str], second: tuple[str, str]) -> bool:
    """The same of two speakers, each as name and house."""
    (a, home), (b, other) = first, second
    if same_speaker(a, b) or (a.islower() and b.islower() and stem(a) == stem(b)):  # "a source", "sources"
        return True
    return bool(home or other) and (same_speaker(home, other) or same_speaker(home, b) or same_speaker(a, other))


def introduction(claim: Claim) -> tuple[int, int]:
    """The apposition beside the speaker's name, before or behind it, as a half-open range of tokens; empty where none stands."""
    sheet, act = claim.sheet, claim.act
    if act.name_start < sheet.start:
        return 0, 0
    words = sheet.words
    first, last = sheet.token_at(act.name_start), sheet.token_at(act.name_end)
    if words[last : last + 1] == [","]:
        end = next((i for i in range(last + 1, min(last + 2 + _BESIDE, len(words))) if words[i] in (",", ".")), 0)
        if end and (words[last + 1] in _ARTICLES | _OWNERS or not _POSTS.isdisjoint(words[last + 1 : end])):
            return last + 1, end
    if first > 1 and words[first - 1] == ",":
        floor = max(0, first - 2 - _BESIDE)
        start = next((i + 1 for i in range(first - 2, floor - 1, -1) if words[i] in _STARTS), floor)
        posted = start and words[start - 1] in ("said", "says", "told")
        if (posted or words[last : last + 1] == [","] or _POSTS & set(words[start : first - 1])) and FINITE.isdisjoint(
            words[start : first - 1]
        ):
            return start, first - 1
    return 0, 0


def _house(claim: Claim, before: Claim | None) -> str:
    beside = _beside(claim)
    if beside:
        return beside
    first, last = introduction(claim)
    words = claim.sheet.words[first:last]
    if words and words[0] in _OWNERS and not _POSTS.isdisjoint(words):
        many = before is not None and before.claimant.name.endswith(("s", "people"))
        return _speaking_before(claim, before) if words[0] == "its" or many else ""
    told = _named(words) or _named(
        claim.claimant.name.lower().replace("’", "'").replace("' ", " ' ").replace("'s ", " 's ").split()
    )
    if not told and any(w in _SPEAKING for w in words) and len(words) <= len(("a", "senior", "spokesman")):
        return _speaking_before(claim, before)
    return told or ("police" if claim.claimant.type == "police" else "")  # "police said", "Inspector Ada Kol said"


def _beside(claim: Claim) -> str:
    """The speaker to whose name this one is an apposition: "according to the Tarn Monitor, a research group, which says"."""
    sheet, start = claim.sheet, claim.act.name_start
    named = (a for a in sheet.speech if sheet.start <= a.name_start < a.name_end < start)
    text = sheet.document.text
    return next(
        (a.claimant.name for a in named if text[a.name_end : start + len(_APPOSED[-1])].startswith(_APPOSED)), ""
    )


_APPOSED = (", a ", ", an ")


def _speaking_before(claim: Claim, before: Claim | None) -> str:
    """Whose words were told last: "its director", "a spokesman"."""
    if before is None or before.sheet.source != claim.sheet.source:
        return ""
    if claim.denies or not 0 <= claim.sheet.number - before.sheet.number <= _BACK:
        return ""  # who denies what was just said was accused by its speaker
    own = range(before.act.name_start, before.act.name_end)
    others = (n for n in before.sheet.names if n.kind in _HOUSES and n.start not in own)
    return "" if any(others) else before.house or before.claimant.name


def _named(words: list[str]) -> str:
    """The house that an office is of: "head of the port authority", "the army's spokesman", "Brigades official"."""
    post = next((i for i, w in enumerate(words) if w in _POSTS), None)
    if post is None:
        return ""
    owner = next((i for i, w in enumerate(words[:post]) if w in _POSSESSIVES), post)
    told = words[:owner]
    if owner == post and words[post + 1 : post + 2] and words[post + 1] in _OF:
        rest = words[post + 2 :]
        told = told + rest[: next((i for i, w in enumerate(rest) if w in _OF or w in ("in", ",")), len(rest))]
    return " ".join(w for w in told if w not in _ARTICLES and w not in _RANKS)
