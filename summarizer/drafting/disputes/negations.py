"""Disputes in which a speaker says that something is not so: "it had not carried out any strikes", "nobody was armed".

No verb of denial stands there. The negated clause is set against the account of another speaker nearby that tells the
same; a speaker who could not, would not or did not yet say something contradicts nobody.
"""

from collections.abc import Iterator, Sequence

from summarizer.drafting.casualties.people import phrase_of, population
from summarizer.drafting.disputes.accounts import disputed, others_near
from summarizer.drafting.disputes.contested import bearing
from summarizer.drafting.disputes.issues import claimed_clause, kind_of, proposition, subject_named
from summarizer.drafting.disputes.rejoinders import BEARING_OUT, Negated, is_trace, points_back, reach_back
from summarizer.drafting.disputes.sides import accuses, akin, doers, side_of
from summarizer.drafting.lexicon.disputes import (
    COMMON,
    DEED_TOPICS,
    EARLIER,
    MEANS,
    MODALS,
    NOBODY,
    OWN_STORY,
    POINTING,
    SAYING_SO,
    UNSAID,
    UNTELLING,
)
from summarizer.drafting.reading.claims import Claim, said_words, topics_of
from summarizer.schemas.records import DraftDispute
from summarizer.schemas.terms import Stance

_NEAR = 4  # sentences between the two accounts, and
_BACK = 3  # those where they share little but the noun that there was none of
_THERE = 4  # words before the negation in which "there" stands: "there were, he said, no soldiers"
_FAR = 6  # the same, where that is all that is said: "there had been no wedding"
_ENOUGH = 1.65
_POINTED = 2  # sentences to who was harmed
_SURE = 9.0
_CORE = 5  # words behind the negation that hold its verb and what it is done to
_SUBJECT = 10  # words behind "no" that hold the subject and its verb
_AUXILIARY = 6  # words behind the negation in which the first that tells anything stands
_VERB = 3  # words behind "not" in which its verb stands
_ASIDE = frozenset(("in", "at", "on", "from", "near", "during", "since", "after", "before", "with", "for"))
_SPLIT = frozenset(("and", "but"))
_ANEW = frozenset("that no it they he she we its their had was were has have is are did nobody none".split())
_STOPS = frozenset((",", ".", ";", ":", "”", '"', "—", "–", "?", "!", "because", "although", "though", "while"))


def negation_disputes(claims: list[Claim]) -> Iterator[DraftDispute]:
    """A dispute for each negated account whose contrary somebody else tells nearby."""
    for at, claim in enumerate(claims):
        if claim.denies or claim.claimant.name.casefold() in POINTING:
            continue
        clauses = negated_clauses(claim)
        if not clauses:
            continue
        others = others_near(claims, at, back=_FAR, ahead=_NEAR)
        near = [o for o in others if o.sheet is not claim.sheet and not o.denies]
        pairs = [(score, n, o) for n in clauses if near for score, o in [_best(claim, n, near)] if o]
        if not pairs:
            continue
        _, negated, other = max(pairs, key=lambda p: p[0])
        doubted = claim.sheet.words[negated.at + 1] in ("evidence", "proof", "indication")
        stance: Stance = "doubts" if doubted else "denies"
        kind = kind_of(claim.sheet.words[negated.at + 1 : negated.last], other)
        yield disputed(_issue(claim, negated, other), kind, other, claim, stance)


def negated_clauses(claim: Claim) -> list[Negated]:
    """The clauses of the speaker's own words that say that something is not so."""
    if _NEGATING.isdisjoint(claim.sheet.vocabulary):
        return []
    words = claim.sheet.words
    floor, end = said_words(claim)
    found: list[Negated] = []
    for i in range(floor, min(end, len(words) - 1)):
        if words[i] not in _NEGATING or len(found) == _CLAUSES:
            continue
        if words[i] == "not" and (words[i + 1] == "one" or words[i + 1 : i + 3] == ["a", "single"]):
            pass  # "not one house", "not a single shot"
        elif words[i] in NOBODY or words[i] == "no":
            if (
                not MODALS.isdisjoint(words[max(floor, i - 3) : i + 3])
                or (words[i + 1] == "to" and words[i + 2 : i + 3] not in _TO_BEAR_OUT)
                or words[i + 1].isdigit()
            ):
                continue  # "could do nothing", "said no to talks", "detachment no 4"
            if (
                not OWN_STORY.isdisjoint(words[i + 1 : i + _SOON])
                or not _FUTURE.isdisjoint(words[i + 1 : i + _SOON])
                or "left" in words[i + 2 : i + _SOON]
                or (words[i + 1 : i + 3] in _OF_OWN and topics_of(words[i + 1 : i + _SUBJECT]) & _HARMED)
            ):
                continue  # "no soldier would go unpunished", "none of its men was hurt"
            if (
                words[i] == "no"
                and words[i + 1] != "one"
                and words[i - 1] != "of"  # but "knew of no deaths"
                and not is_trace(words, i)
                and not (words[i + 1] in _TALKS and "there" in words[max(0, i - 3) : i])
                and not UNTELLING.isdisjoint(words[i + 1 : i + 3])
            ):
                continue
        elif words[i] not in ("not", "never", "n't") or not _says_not(words, i):
            continue
        least = max(floor, i - _LONGEST_CLAUSE)
        first = next((j + 1 for j in range(i - 1, least - 1, -1) if words[j] == "that" or words[j] in _STOPS), least)
        first = next((j + 1 for j in range(i - 1, first, -1) if words[j] in _SPLIT and words[j + 1] in _ANEW), first)
        first -= first > 0 and words[first - 1] == "there"  # "said there were no shots"
        most = min(end, i + _LONGEST_CLAUSE)
        last = next((j for j in range(i + 1, most) if _ends(words, j)), most)
        if not _BEFORE.isdisjoint(words[max(0, first - _LED) : first]):
            continue  # "which had earlier said that none was at sea"
        relative = words[first] in _AUXILIARIES and first > 1 and words[first - 1] == "that"
        elided = last == i + 1 and i - first in (1, 2) and words[first] in _SUBJECTS  # "said it had not"
        if (last > i + 1 or elided) and not (
            relative and words[first - 2] != claim.act.verb
        ):  # "a shell that had not exploded"
            found.append(Negated(first, i, last))
    return found


_SUBJECTS = frozenset(("it", "they", "he", "she", "we", "that", "this"))
_TO_BEAR_OUT = tuple([word] for word in BEARING_OUT)
_TALKS = frozenset(("talks", "negotiations"))
_BEFORE = EARLIER | {"earlier"}
_LED = 4  # words before a clause in which it is told when it was said
_FUTURE = frozenset(("will", "would", "shall", "should"))
_SOON = 5  # words behind "no" in which "would" puts it off
_OF_OWN = (["of", "its"], ["of", "their"], ["of", "our"])
_NEGATING = frozenset(("no", "not", "never", "n't", *NOBODY))
_CLAUSES = 6  # of one claim looked at, and
_LONGEST_CLAUSE = 40  # words on either side of the negation: keeps the work linear


def _ends(words: Sequence[str], at: int) -> bool:
    if words[at] in _SPLIT and at + 1 < len(words):
        return words[at + 1] in _ANEW or words[at + 1] in SAYING_SO
    return words[at] in _STOPS


def _says_not(words: Sequence[str], at: int) -> bool:
    """ "Not" turns a finite clause down: behind an auxiliary, before a verb that is no saying or knowing."""
    before = words[at - 1] if at else ""
    if words[at] != "never" and before not in _AUXILIARIES:
        return False
    if words[at + 1 : at + 4] == ["aware", "of", "any"] or words[at + 1 : at + 3] in _GIVEN:
        return True
    return before not in MODALS and UNSAID.isdisjoint(words[at + 1 : at + 1 + _VERB])


_GIVEN = tuple([verb, what] for verb in ("given", "received", "claimed", "got") for what in ("such", "it", "them"))
_AUXILIARIES = frozenset("had has have was were is are did do does been".split())


def _best(claim: Claim, negated: Negated, near: list[Claim]) -> tuple[float, Claim | None]:
    words = claim.sheet.words
    answered = points_back(claim, negated, near)
    if answered is not None:
        return _SURE, answered
    about_civilians = topics_of(words[negated.at + 1 : negated.last])
    if "civilian" in about_civilians and about_civilians & _HARMED:
        harmed = [o for o in near if abs(claim.sheet.number - o.sheet.number) <= _POINTED and _harms_civilians(o)]
        if harmed:
            return _SURE, min(harmed, key=lambda o: abs(claim.sheet.number - o.sheet.number))
    stop = next((j for j in range(negated.at + 2, negated.last) if words[j] in _ASIDE), negated.last)
    there = "there" in words[max(0, negated.at - _THERE) : negated.at]
    reach = 1 if words[negated.at] != "no" else _FAR if there else _BACK
    most_words = _CORE if words[negated.at] in ("not", "never", "n't") else _SUBJECT
    core = topics_of(words[negated.at + 1 : min(stop, negated.at + 1 + most_words)])
    looked = words[negated.at - 1] == "found"  # "had checked all heaters and found no leak"
    core |= topics_of(words[negated.first : negated.last]) if looked else frozenset()
    about = topics_of(words[negated.first : negated.last])
    verb = next((w for w in words[negated.at + 1 : negated.at + _AUXILIARY] if len(w) > _VERB and w not in COMMON), "")
    verb = "" if words[negated.at + 1] in _ASIDE else verb  # "nobody in the camp was armed"
    side = side_of(claim)
    best: Claim | None = None
    most = _ENOUGH
    for other in near:
        first, last = said_words(other)
        told = [*other.sheet.words[first:last], other.act.verb or ""]
        shared = about & topics_of(told)
        gap = claim.sheet.number - other.sheet.number
        if abs(gap) > max(reach, _NEAR):
            continue
        if accuses(other) and 0 < gap <= _POINTED and akin(doers(other), side):
            return _SURE, other  # "accused the rebels of shelling", "they had no guns there"
        if not shared & core or any(
            topics_of(other.sheet.words[n.first : n.last]) & core for n in negated_clauses(other)
        ):
            continue
        if not _means_of(words[negated.at + 1 : negated.last]) <= _means_of(told):
            continue  # "not hit by a mine": by something else, perhaps
        score = bearing(other, claim, about, told) + bool(shared & core & DEED_TOPICS)
        simply = abs(gap) <= 1 and (there or looked)  # "there had never been trouble"
        # "had never been invited", "no warning was received"
        simply = simply or (abs(gap) <= reach and bool(verb) and topics_of([verb]) <= shared)
        simply = simply or (gap == 1 and words[negated.at] == "not" and words[negated.at + 1] in ("one", "a"))
        score += 1.1 * simply
        if score > most and (len(shared) > 1 or simply or shared & core & DEED_TOPICS):
            best, most = other, score
    return most, best


_HARMED = frozenset(("death", "hurt"))


def _harms_civilians(other: Claim) -> bool:
    """The claim counts people killed or hurt who are no fighters: a shepherd and his daughter."""
    for figure in other.sheet.figures:
        inside = other.act.start <= figure.start < max(other.act.end, other.act.name_start)
        if inside and figure.harm in ("killed", "injured") and figure.qualifier != "none_reported":
            return population(phrase_of(figure)) in ("civilian", "unknown")
    return False


def _issue(claim: Claim, negated: Negated, other: Claim) -> str:
    words = claim.sheet.words
    such = reach_back(words, negated) > 0
    if (
        words[negated.first] in _AUXILIARIES and words[negated.at] == "not"
    ):  # "the raid, which killed nine, was not his"
        return proposition(other)
    about = topics_of(words[negated.first : negated.last]) & (topics_of(other.told) | DEED_TOPICS)
    charged = accuses(other) and not about and akin(doers(other), side_of(claim))  # "they had no guns there"
    told = claimed_clause(other.sheet, other.act) if such or charged else None
    return told if told and (such or told.startswith("The charge")) else f"Whether {affirmed(claim, negated)}"


def _means_of(words: Sequence[str]) -> set[str]:
    return {kind for w in words for kind in MEANS.get(w, ())}


def affirmed(claim: Claim, negated: Negated) -> str:
    """The clause without its "not", its subject by name: "Whether *the army had fired on the village*"."""
    sheet = claim.sheet
    words = sheet.words
    word = words[negated.at]
    if word == "not" and words[negated.at + 1] in ("one", "a"):  # "not one house", "not a single house"
        return f"any {sheet.tokens.raw(negated.at + 2 + (words[negated.at + 1] == 'a'), negated.last)}"
    if word == "no" and is_trace(words, negated.at):
        told = sheet.tokens.raw(negated.at + 3, negated.last)
        return told if words[negated.at + 2] == "that" else f"there was {told}"
    first = negated.first + (words[negated.first] in _SPLIT)  # "but none of them was hit"
    head = subject_named(sheet, first, negated.at, claim.speaker)
    if not head and words[0] == "there":
        head = sheet.tokens.raw(0, 2).lower()  # "there were, he said, no soldiers"
    rest = sheet.tokens.raw(negated.at + 1, negated.last)
    if word == "no":
        rest = f"any {rest}" if words[negated.at + 1] != "one" else f"any{rest}"
    elif word in NOBODY:
        rest = f"{NOBODY[word]} {rest}"
    return f"{head} {rest}".strip()
