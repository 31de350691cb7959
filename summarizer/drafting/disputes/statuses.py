"""Disputes over who the dead were: militants to the one, farmers to the other.

One speaker counts or calls them fighters; another says in so many words what they were, or that they were none.
"""

from collections.abc import Iterator

from summarizer.drafting.casualties.people import phrase_of, population
from summarizer.drafting.disputes.accounts import others_near, position
from summarizer.drafting.disputes.houses import together
from summarizer.drafting.lexicon.disputes import CONCEPTS, TARGETS, THE_HARMED
from summarizer.drafting.lexicon.roles import VIOLENT
from summarizer.drafting.reading.claims import Claim, said_words
from summarizer.schemas.records import DraftDispute
from summarizer.schemas.terms import Stance
from summarizer.text.lexicon.people import PERSON_NOUNS

_NEAR = 7  # sentences between the two accounts
_SUBJECT = 7  # words before "were" among which those stand of whom it is said
_PREDICATE = 6  # words behind it that say what they were
_MOST = 3  # positions of one dispute
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
        for other in others_near(claims, at, back=_NEAR, ahead=_NEAR):
            gap = other.sheet.number - claim.sheet.number
            if any(together(other, o) for o in others):
                continue
            if _calls_unarmed(other) or _counts_others(claim, other) or (gap == 1 and _is_of_the_family(other)):
                others.append(other)
        if others:
            yield DraftDispute(
                issue="Who the dead were",
                kind="victim_status",
                positions=[position(claim), *(position(o, _stance(o)) for o in others[: _MOST - 1])],
            )


def _stance(claim: Claim) -> Stance:
    return "denies" if claim.denies or not _NONE.isdisjoint(claim.told) else "asserts"


_FIGHTERS = frozenset(
    (*(w for w, kind in TARGETS.items() if kind in ("armed", "rebels")), "armed", "gangsters", "bandits")
)
_ARMED = _FIGHTERS | _MEMBERS


def calls_armed(claim: Claim) -> bool:
    """The claim counts or calls those killed fighters."""
    if _ARMED.isdisjoint(claim.sheet.vocabulary) or _ARMED.isdisjoint(claim.told):
        return False
    before = claim.sheet.before  # "the three were militants", of those whose death was just told
    dying = any(not _DEATHS.isdisjoint(words) for words in (claim.told, before.words if before else ()))
    if dying and _calls_fighters(claim):
        return True
    figures = [f for f in claim.sheet.figures if f.harm == "killed" and claim.act.start <= f.start < claim.act.end]
    if not _FIGHTERS.isdisjoint(claim.told):
        return any(population(phrase_of(f)) == "non_state_armed" for f in figures)
    counted = (
        claim.sheet.token_at(f.end) - said_words(claim)[0] for f in figures
    )  # "six members of the Ansar Brigades"
    return any(_is_of_a_group(claim, claim.told, i) for at in counted for i in range(at, min(at + 2, len(claim.told))))


def _calls_fighters(claim: Claim) -> bool | None:
    """Whether those harmed were fighters, by what the claim says they were; None where it does not say."""
    words = claim.told
    if _BEING.isdisjoint(words) and "as" not in words:
        return None  # it says of nobody what they were
    for i, word in enumerate(words):
        fighter = word in _FIGHTERS or _is_of_a_group(claim, words, i)
        if (fighter or word in _UNARMED or _is_person(word)) and _is_predicate(words, i):
            return fighter == _NONE.isdisjoint(words[max(0, i - _PREDICATE) : i])
    return None


def _is_of_a_group(claim: Claim, words: list[str], at: int) -> bool:
    """ "Members of the militia"; "men of the Black Banner" where a name follows."""
    if words[at] not in _MEMBERS or words[at + 1 : at + 2] != ["of"]:
        return words[at] in _MEMBERS and at > 0 and words[at - 1] in _BANDS  # "gang members"
    name = said_words(claim)[0] + at + 2 + (words[at + 2 : at + 3] == ["the"])
    return words[at].startswith("member") or (name < len(claim.sheet.words) and claim.sheet.tokens.capital(name))


_BANDS = frozenset(("gang", "militia", "cell", "cult"))


_DEATHS = frozenset((*(word for word, idea in CONCEPTS.items() if idea == "death"), "shot"))


_DONE_TO = frozenset(("by", "taken", "held"))
"""Behind "were": what was done to them, and not what they were: "had been taken prisoner"."""


def _is_predicate(words: list[str], at: int) -> bool:
    """The noun says what those harmed were: "the dead were terrorists"."""
    being = next(
        (i for i in range(at - 1, max(-1, at - 1 - _PREDICATE), -1) if words[i] in _BEING or words[i] == "as"), None
    )
    between = words[being + 1 : at] if being is not None else []
    if being is None or not VIOLENT.isdisjoint(between) or not _DONE_TO.isdisjoint(between):
        return False
    subject = words[max(0, being - _SUBJECT) : being]
    return not THE_HARMED.isdisjoint(subject) or (subject[-1:] != [] and subject[-1] in _NUMBERS)


def _calls_unarmed(claim: Claim) -> bool:
    """The claim says of those harmed that they were something else than fighters, or were none."""
    if THE_HARMED.isdisjoint(claim.sheet.vocabulary):
        return False
    words = claim.told
    opens = [i for i, word in enumerate(words) if word in _OPENINGS]
    if any(tuple(words[i : i + n]) in _HARMLESS for n in (2, 3) for i in opens):
        return not THE_HARMED.isdisjoint(words)
    return not _BEING.isdisjoint(words) and _calls_fighters(claim) is False


def _is_person(word: str) -> bool:
    single = _PLURALS.get(word) or word.removesuffix("s")
    return single in PERSON_NOUNS and population(word) in ("unknown", "civilian")


def _is_of_the_family(claim: Claim) -> bool:
    """Relatives who speak of the one just called a fighter, and call nobody so: "his brother said he was looking for his goats"."""
    words = claim.told
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
