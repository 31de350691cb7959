"""Rival counts told in few words: "the ministry gave the figure as 29", "the prosecutor acknowledges 18".

Such a sentence names no people and no harm: it takes up the count of the sentence before it. The tests of domain
rules section 6 hold here too: another speaker, another number, no rounding, no part.
"""

from collections.abc import Iterator

from summarizer.drafting.casualties.people import head_of
from summarizer.drafting.disputes.accounts import in_one_place, others_near, position
from summarizer.drafting.disputes.discord import far_apart, stated
from summarizer.drafting.disputes.houses import together
from summarizer.drafting.disputes.issues import ASKED
from summarizer.drafting.disputes.scopes import is_of_an_area
from summarizer.drafting.disputes.stretches import of_another_stretch
from summarizer.drafting.incidents.looking_back import looks_back
from summarizer.drafting.lexicon.disputes import ADMITTING, COUNTS, EARLIER, MODALS
from summarizer.drafting.reading.claims import Claim, said_words, stem, topics_of
from summarizer.schemas.records import DraftDispute, Figure
from summarizer.text.lexicon.people import PERSON_NOUNS

_BACK = 2  # sentences back in which the count taken up stands
_FAR = 6  # sentences from a list of names to a toll
_LONGEST = 110


def elided_disputes(claims: list[Claim]) -> Iterator[DraftDispute]:
    """A dispute for each count that takes up another speaker's count without naming what it counts."""
    for at, claim in enumerate(claims):
        beside = _beside(claims[at - 1], claim) if at else None
        if beside is not None:
            yield beside
            continue
        if "names" in claim.sheet.vocabulary and (
            listed := _listed(claim, others_near(claims, at, back=_FAR, ahead=_FAR))
        ):
            yield listed
        figure, people = _takes_up(claim) or (None, "")
        if figure is not None and figure.claimant and figure.claimant.name != claim.claimant.name:
            continue  # "officials say it was nearer to nine, the paper reports": the officials' own claim says it
        for other in others_near(claims, at, back=_BACK)[::-1] if figure is not None else ():
            if other.sheet is claim.sheet or figure is None:
                continue
            rival = _counted(other, people)
            if figure.kind != "count":
                rival = next((f for f in other.sheet.figures if (f.kind, f.unit) == (figure.kind, figure.unit)), None)
            if rival is None or (figure.harm and rival.harm != figure.harm):
                continue  # "lawyers put the number of those held at 900" takes up no count of videos
            if not _differ(rival, figure):
                break  # the count that is taken up is the last one
            apart = claim.sheet.dates and of_another_stretch(other.sheet, claim.sheet)
            if apart or (looks_back(claim.sheet) and not looks_back(other.sheet)):
                continue  # the dead of a war, and those of a day; "in 2019 it had counted 12"
            if is_of_an_area(claim.sheet) and stated(rival) > stated(figure):
                continue  # each counts where it holds the land
            yield _dispute(other, rival, claim, figure)
            break


def _beside(first: Claim, second: Claim) -> DraftDispute | None:
    """Two counts of people whom nobody harmed, in one sentence or the next.

    "Organisers said 20,000 people marched, while police put the crowd at 3,500", "Organisers put the turnout at 80,000. Police
    said 25,000 had taken part".
    """
    sheet = second.sheet
    gap = sheet.number - first.sheet.number
    if gap > 1 or sheet.source != first.sheet.source or together(first, second) or first.act.start == second.act.start:
        return None
    a, b = (_own_share(claim) or _own_count(claim) for claim in (first, second))
    if a is None or b is None or a.kind != b.kind or a.harm or b.harm or not _differ(a, b):
        return None
    dispute = _dispute(first, a, second, b)
    if a.kind == "percent":
        dispute.issue = "How the vote went"
        return dispute
    if gap:
        if _are_of_the_same(first, a, second, b):
            return dispute
        both = first.sheet.vocabulary, sheet.vocabulary
        dispute.issue = next((issue for words, issue in _OF_WHOM if not any(words.isdisjoint(v) for v in both)), "")
        others = b.counted and b.counted != a.counted and head_of(b) not in PERSON_NOUNS  # 4,000 teachers, 300 schools
        crowd = min(stated(a), stated(b)) >= _CROWDED and _ABLE.isdisjoint(both[0] | both[1])
        return dispute if dispute.issue and crowd and not others else None
    words = sheet.words[sheet.token_at(a.end) : sheet.token_at(b.start)]
    bare = b.counted is None and sheet.words[sheet.token_at(b.end) : sheet.token_at(b.end) + 1] in _BARE
    alike = bare or a.counted == b.counted or not _CROWD.isdisjoint(words)
    return dispute if a.start < b.start and alike and not _SETTING.isdisjoint(words) else None


def _are_of_the_same(first: Claim, a: Figure, second: Claim, b: Figure) -> bool:
    """ "14 villages had been burned", "he had visited 23 burned villages": of the same things, to which the same was done."""
    one, two = ((f.counted or "").lower().split()[-1:] for f in (a, b))
    if not one or one != two or stem(one[0]) in topics_of(["people", "hours", "days", "times"]):
        return False
    told = topics_of(first.told) & topics_of(second.told) - topics_of(one)
    owned = not _OWN.isdisjoint(first.told[:_FEW]) or not _OWN.isdisjoint(second.told[:_FEW])  # each of its own
    return (
        bool(told)
        and not owned
        and MODALS.isdisjoint(second.told)
        and not second.sheet.dates
        and in_one_place(first, second)
    )


_OWN = frozenset(("it", "its", "they", "their", "we", "our"))
_CROWDED = 20  # people who are a crowd
_JOINING = frozenset(("part", "marched", "attended", "demonstrators", "protesters", "marchers", "rallied"))
_ABLE = frozenset(("licensed", "capacity", "seats", "built", "designed"))
"""Words by which a number is what a thing can hold."""
_OF_WHOM = (
    (_JOINING | {"crowd", "turnout", "attendance"}, "How many people took part"),
    (
        frozenset(("board", "aboard", "carrying", "passengers", "boat", "ferry", "vessel", "raft")),
        "How many people were on board",
    ),
    (frozenset(("strike", "strikers", "striking")), "How many people were on strike"),
)
"""Words one of which both of two counts have that are of one crowd, and what is asked."""
_SETTING = frozenset(("while", "but", "whereas", "although", "though", ";"))
_BARE: tuple[list[str], ...] = (["."], [","], [";"], ["”"], [])
"""What stands behind a number that leaves out whom it counts: "20,000 people marched, police said; the organisers say 100,000"."""
_CROWD = frozenset(("crowd", "number", "figure", "turnout", "attendance", "total", "them"))
"""Words by which the second count takes up whom the first one counts."""


def _listed(claim: Claim, near: list[Claim]) -> DraftDispute | None:
    """More names of the dead than another speaker's toll: "the governor has published 84 names", "61 people were killed"."""
    names = next((f for f in claim.sheet.figures if (f.counted or "").endswith("names") and stated(f)), None)
    tolls = [
        (stated(f), -i, f) for i, other in enumerate(near) for f in other.sheet.figures if f.harm and f.kind == "count"
    ]
    if names is None or not tolls:
        return None
    most, at, toll = max(tolls, key=lambda told: told[:2])
    if toll.harm != "killed" or most >= stated(names) or not _differ(names, toll):
        return None
    dispute = _dispute(claim, names, near[-at], toll)
    dispute.issue = ASKED["killed"]
    return dispute


def _own_share(claim: Claim) -> Figure | None:
    """The one share of the votes that a claim gives: "won 61 percent of the vote", "its own tally put him at 54 percent"."""
    sheet = claim.sheet
    if _VOTES.isdisjoint(sheet.vocabulary) or not _OF_PARTS.isdisjoint(sheet.vocabulary):
        return None
    told = [f for f in sheet.figures if f.kind == "percent" and claim.act.start <= f.start < claim.act.end]
    behind = sheet.words[sheet.token_at(told[0].end) :][:_BEHIND] if len(told) == 1 else ["of"]
    if not _COUNTING.isdisjoint(behind):
        return None  # "with 61 percent of the votes counted"
    return told[0] if behind[:1] != ["of"] or not _VOTES.isdisjoint(behind) else None


_BEHIND = 7
_COUNTING = frozenset(("counted", "cast", "spoiled", "invalid", "processed"))


_VOTES = frozenset("vote votes ballot ballots tally polling valid electorate counted".split())
_OF_PARTS = frozenset("turnout poll polls survey seats rose fell".split())
"""Words by which a share is of another thing than the votes cast."""


def _own_count(claim: Claim) -> Figure | None:
    """The one count of the speaker's own stretch of the sentence."""
    told = [f for f in claim.sheet.figures if f.kind == "count" and claim.act.start <= f.start < claim.act.end]
    told = [f for f in told if stated(f) > 1]
    return told[0] if len(told) == 1 else None


def _takes_up(claim: Claim) -> tuple[Figure, str] | None:
    """The figure of a claim that stands for people named before, and whom it counts where it says so ("the number of soldiers")."""
    sheet = claim.sheet
    words = sheet.words
    if not sheet.figures or not EARLIER.isdisjoint(sheet.vocabulary) or not _APART.isdisjoint(sheet.vocabulary):
        return None
    bare_count = _bare_count(claim)
    if bare_count is not None:
        return bare_count, ""
    if (
        COUNTS.isdisjoint(words)
        and claim.act.verb not in ADMITTING
        and ("there" not in words or _BEING.isdisjoint(words))
    ):
        return None
    noun = next((i for i, w in enumerate(words) if w in COUNTS), None)
    of = words[noun + 2] if noun is not None and words[noun + 1 : noun + 2] == ["of"] and noun + 2 < len(words) else ""
    if noun is not None and words[noun + 1 : noun + 3] == ["among", "the"] and noun + 3 < len(words):
        of = words[noun + 3]
    of = "" if of in _HARMED else of
    for figure in sheet.figures:
        if figure.kind not in _MEASURED or not claim.act.start <= figure.start < claim.act.end or not stated(figure):
            continue
        first, last = sheet.token_at(figure.start), sheet.token_at(figure.end)
        bare = last >= len(words) or words[last] in (".", ",", ";", "and", "”", '"')
        if noun is not None and first > noun and bare:
            return figure, of
        if (
            noun is None
            and bare
            and (claim.act.verb in words[max(0, first - 3) : first] or words[max(0, first - 2) : first] in _THERE)
        ):
            return figure, ""
    return None


_MEASURED = ("count", "other", "money")
_HARMED = frozenset(
    "dead deaths killed victims fatalities arrests arrested detained detainees injured wounded missing abducted".split()
)
"""Words behind "the number of" that say what was done, and of nobody in particular."""
_BEING = frozenset(("were", "are"))
_THERE = (["there", "were"], ["there", "are"])


def _bare_count(claim: Claim) -> Figure | None:
    """The count of a clause that says nothing else: "there had been 11", "five had", "it is closer to 25,000", "of 42 arrests"."""
    sheet, words = claim.sheet, claim.sheet.words
    told = [f for f in sheet.figures if f.kind == "count" and not f.harm and claim.act.start <= f.start < claim.act.end]
    if len(told) != 1 or stated(told[0]) < _FEW:
        return None
    start, end = said_words(claim)
    if any(claim.act.start <= p.start < claim.act.end for p in sheet.places) or words[0] == "in":
        return None  # "In Ost, the council has registered 3,905"
    first, last = sheet.token_at(told[0].start), sheet.token_at(told[0].end)
    behind = words[last] if last < end else "."
    if behind in _HARMED or behind in _CASES:
        behind = words[last + 1] if last + 1 < end else "."
    ends = behind in _CLOSING or (behind in _DONE and (words[last + 1 : last + 2] or ["."])[0] in _CLOSING)
    return told[0] if ends and _LIGHT.issuperset(words[start:first]) else None


_FEW = 2
_CASES = frozenset(("cases", "incidents", "instances"))
_CLOSING = frozenset((".", ",", ";", "and", "”", '"', ""))
_DONE = frozenset(("had", "have", "has", "were", "was", "did", "are", "is"))
_LIGHT = _DONE | frozenset(
    "there been it that they the number figure of at least most only just more fewer less than closer nearer to about around some "
    "nearly almost no not over up a total in all put puts speaks spoke counted".split()
)
"""Words before a number that takes up what was counted before."""
_APART = frozenset(
    "whole entire nationwide overall risen climbed rose grown climbing increased jumped bringing brings brought raising elsewhere far".split()
)
"""Words by which a number is of another scope, or comes in the place of the one before."""


def _counted(claim: Claim, people: str) -> Figure | None:
    """The figure of a claim that counts people: the first, or the one nearest to their noun where it is given."""
    sheet = claim.sheet
    told = [f for f in sheet.figures if f.kind == "count" and stated(f)]
    if not people:
        whole = [f for f in told if f.relation != "part_of"]
        counted = next((f for f in whole if f.harm), next((f for f in whole if f.counted), None))
        return counted or (told[0] if len(told) == 1 and not COUNTS.isdisjoint(sheet.vocabulary) else None)
    if people not in sheet.words:
        return None
    at = sheet.tokens.starts[sheet.words.index(people)]
    return min((f for f in told if f.start < at), key=lambda f: at - f.end, default=None)


def _differ(a: Figure, b: Figure) -> bool:
    x, y = stated(a), stated(b)
    return min(x, y) >= _FEW and x != y and far_apart(a, x, b, y)


def _dispute(first: Claim, a: Figure, second: Claim, b: Figure) -> DraftDispute:
    counted = (a.counted or "people").split()[-1]
    crowd = first.sheet is second.sheet and not _CROWD.isdisjoint(second.sheet.words)
    measured = "How much there was" if a.kind != "count" else ""
    return DraftDispute(
        issue=measured
        or ASKED.get(
            a.harm or b.harm or "", f"How many {counted} took part" if crowd else f"How many {counted} there were"
        ),
        kind="value",
        positions=[position(c, figure=f.text, limit=_LONGEST) for c, f in ((first, a), (second, b))],
    )


def is_crowd(dispute: DraftDispute) -> bool:
    """The counts are of people whom nobody harmed."""
    return dispute.issue not in ASKED.values()
