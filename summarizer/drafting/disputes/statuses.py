"""Disputes over who the dead were: militants to the one, farmers to the other.

One speaker counts or calls them fighters; another says in so many words what they were, or that they were none.
"""

from collections.abc import Iterator

from summarizer.drafting.casualties.people import phrase_of, population
from summarizer.drafting.disputes.houses import together
from summarizer.drafting.lexicon.disputes import CONCEPTS, TARGETS, THE_HARMED
from summarizer.drafting.lexicon.roles import VIOLENT
from summarizer.drafting.reading.claims import Claim, said_words
from summarizer.drafting.reading.wording import words_of
from summarizer.schemas.records import DraftDispute, DraftPosition
from summarizer.schemas.terms import Stance
from summarizer.text.lexicon.people import PERSON_NOUNS

_NEAR = 7  # sentences between the two accounts
_CLAIMS = 20  # claims looked at on either side: keeps the work linear
_SUBJECT = 7  # words before "were" among which those stand of whom it is said
_PREDICATE = 6  # words behind it that say what they were
_MOST = 3  # positions of one dispute
_LONGEST = 200
_BEING = frozenset(("was", "were", "are", "is", "been"))
_NONE = frozenset(("not", "no", "none", "nobody", "neither", "never"))
_UNARMED = frozenset(("civilian", "civilians", "unarmed", "noncombatants"))
_PLURALS = {"men": "man", "women": "woman", "children": "child", "policemen": "policeman", "fishermen": "fisherman"}
_NUMBERS = frozenset("one two three four five six seven eight nine ten dozen".split())
_HARMLESS = frozenset(
    tuple(phrase.split("_"))
    for phrase in "on_his_way on_her_way on_their_way carried_nothing carried_no carrying_nothing carrying_no no_weapons no_weapon "
    "no_gun no_guns nothing_to_do tending_his tending_her tending_their".split()
)
"""What those do who are no fighters, as their people tell it."""
_OPENINGS = frozenset(phrase[0] for phrase in _HARMLESS)
_MEMBERS = frozenset(("members", "member", "men", "followers"))


def status_disputes(claims: list[Claim]) -> Iterator[DraftDispute]:
    """A dispute for each account of dead fighters that others contradict."""
    for at, claim in enumerate(claims):
        if claim.sheet.heading or claim.denies or not calls_armed(claim):
            continue
        others: list[Claim] = []
        for other in claims[max(0, at - _CLAIMS) : at + _CLAIMS]:
            gap = other.sheet.number - claim.sheet.number
            if abs(gap) > _NEAR or other.sheet.source != claim.sheet.source or other.sheet.heading:
                continue
            if any(together(other, o) for o in (claim, *others)):
                continue
            if _calls_unarmed(other) or _counts_others(claim, other) or (gap == 1 and _is_of_the_family(other)):
                others.append(other)
        if others:
            yield DraftDispute(
                issue="Who the dead were",
                kind="victim_status",
                positions=[
                    DraftPosition(c.speaker, _stance(c, claim), words_of(c.sheet, c.act, _LONGEST), None, c.cites)
                    for c in (claim, *others[: _MOST - 1])
                ],
            )


def _stance(claim: Claim, first: Claim) -> Stance:
    return "denies" if claim is not first and (claim.denies or not _NONE.isdisjoint(_said(claim))) else "asserts"


def _said(claim: Claim) -> list[str]:
    first, last = said_words(claim)
    return claim.sheet.words[first:last]


_FIGHTERS = frozenset(
    (*(w for w, kind in TARGETS.items() if kind in ("armed", "rebels")), "armed", "gangsters", "bandits")
)
_ARMED = _FIGHTERS | _MEMBERS


def calls_armed(claim: Claim) -> bool:
    """The claim counts or calls those killed fighters."""
    if _ARMED.isdisjoint(claim.sheet.vocabulary):
        return False
    words = _said(claim)
    if _ARMED.isdisjoint(words):
        return False
    armed = [i for i, w in enumerate(words) if w in _FIGHTERS]
    if not _MEMBERS.isdisjoint(words) and any(
        _is_of_a_group(claim, words, i) and _is_predicate(words, i) for i in range(len(words))
    ):
        return _NONE.isdisjoint(words)
    if not armed:
        return False
    if not _speak_of_death(words):  # "the three were militants", of those whose death was just told
        before = claim.sheet.before
        told = before is not None and _speak_of_death(before.words)
        return told and any(_is_predicate(words, i) for i in armed)
    start, end = claim.act.start, claim.act.end
    figures = [f for f in claim.sheet.figures if f.harm == "killed" and start <= f.start < end]
    if any(population(phrase_of(f)) == "non_state_armed" for f in figures):
        return True
    return any(_is_predicate(words, i) for i in armed)


def _is_of_a_group(claim: Claim, words: list[str], at: int) -> bool:
    """ "Members of the militia"; "men of the Black Banner" where a name follows."""
    if words[at] not in _MEMBERS or words[at + 1 : at + 2] != ["of"]:
        return words[at] in _MEMBERS and at > 0 and words[at - 1] in _BANDS  # "gang members"
    name = said_words(claim)[0] + at + 2 + (words[at + 2 : at + 3] == ["the"])
    return words[at].startswith("member") or (name < len(claim.sheet.words) and claim.sheet.tokens.capital(name))


_BANDS = frozenset(("gang", "militia", "cell", "cult"))


def _speak_of_death(words: list[str]) -> bool:
    return not _DEATHS.isdisjoint(words)


_DEATHS = frozenset((*(word for word, idea in CONCEPTS.items() if idea == "death"), "shot"))


def _is_predicate(words: list[str], at: int) -> bool:
    """The noun says what those harmed were: "the dead were terrorists"."""
    being = next(
        (i for i in range(at - 1, max(-1, at - 1 - _PREDICATE), -1) if words[i] in _BEING or words[i] == "as"), None
    )
    if being is None or not VIOLENT.isdisjoint(words[being + 1 : at]) or "by" in words[being + 1 : at]:
        return False
    subject = words[max(0, being - _SUBJECT) : being]
    return not THE_HARMED.isdisjoint(subject) or (subject[-1:] != [] and subject[-1] in _NUMBERS)


def _calls_unarmed(claim: Claim) -> bool:
    """The claim says of those harmed that they were something else than fighters, or were none."""
    if THE_HARMED.isdisjoint(claim.sheet.vocabulary):
        return False
    words = _said(claim)
    opens = [i for i, word in enumerate(words) if word in _OPENINGS]
    if any(tuple(words[i : i + n]) in _HARMLESS for n in (2, 3) for i in opens):
        return not THE_HARMED.isdisjoint(words)
    if _BEING.isdisjoint(words):
        return False
    for i, word in enumerate(words):
        if word in _FIGHTERS or _is_of_a_group(claim, words, i):
            if _is_predicate(words, i) and not _NONE.isdisjoint(words[max(0, i - _PREDICATE) : i]):
                return True
        elif (word in _UNARMED or _is_person(word)) and _is_predicate(words, i):
            return _NONE.isdisjoint(words[max(0, i - _PREDICATE) : i])
    return False


def _is_person(word: str) -> bool:
    single = _PLURALS.get(word) or word.removesuffix("s")
    return single in PERSON_NOUNS and population(word) in ("unknown", "civilian")


def _is_of_the_family(claim: Claim) -> bool:
    """Relatives who speak of the one just called a fighter, and call nobody so: "his brother said he was looking for his goats"."""
    words = _said(claim)
    return (
        claim.claimant.type == "family" and words[:1] != [] and words[0] in THE_HARMED and _FIGHTERS.isdisjoint(words)
    )


def _counts_others(claim: Claim, other: Claim) -> bool:
    """The other counts the same number of dead as people of another kind: "nine militants", "nine farmers"."""
    pair = [
        [f for f in c.sheet.figures if f.harm == "killed" and c.act.start <= f.start < c.act.end and f.best]
        for c in (claim, other)
    ]
    if not pair[0]:
        return any(population(phrase_of(b)) == "civilian" for b in pair[1])
    return any(
        a.best == b.best and population(phrase_of(a)) == "non_state_armed" and _is_unarmed(phrase_of(b))
        for a in pair[0]
        for b in pair[1]
    )


def _is_unarmed(phrase: str) -> bool:
    words = phrase.lower().split()
    return bool(words) and (population(phrase) == "civilian" or (words[-1] not in _ANYONE and _is_person(words[-1])))


_ANYONE = frozenset("people persons men dead victims bodies".split())
