"""What is in dispute, as one proposition: "Whether the army shelled the camp", never the sentence that somebody said it in."""

from summarizer.drafting.lexicon.disputes import ACCUSATIONS, CHARGES, FALSE, FIGHTERS, KIND_CUES, POINTING, SAYING_SO
from summarizer.drafting.lexicon.roles import PRONOUNS
from summarizer.drafting.reading.claims import Claim
from summarizer.drafting.reading.sheet import Sheet
from summarizer.drafting.reading.wording import body_of, body_span, sentence_case, shorten
from summarizer.patterns import late
from summarizer.schemas.terms import DisputeKind
from summarizer.text.lexicon.speakers import PLURALS
from summarizer.text.speech.retractions import untrue_clause
from summarizer.text.speech.spoken import Speech

ASKED = {
    "killed": "How many people were killed",
    "injured": "How many people were injured",
    "missing": "How many people are missing",
    "abducted": "How many people were abducted",
    "detained": "How many people were detained",
    "displaced": "How many people were displaced",
    "besieged": "How many people are besieged",
}
"""What is asked where counts of one harm differ."""

_LONGEST = 120
_LED = 8  # words before "that": "said by radio that"
_FEWEST = 3  # words of a clause that says anything
_GERUND = 14  # words after "accused" in which "of doing" stands
_STOPS = frozenset((",", ".", ";", ":", "”", '"', "—", "–", "?", "!"))
_AUXILIARIES = frozenset("had has have was were is are did does do would could can will".split())
_OF_CLAIM = frozenset("responsibility involvement role part".split())
_BEHIND = frozenset(("in", "for"))
_QUOTES = "“\"'‘"
APPOSED_CHARGE = r"(?:,| ?[-–—]) ?(?:something|an? (?:charge|claim|accusation|allegation|assertion|notion|suggestion|toll|figure|count|version|account))\b"
""" "..., a charge the army rejects": what was said ends here."""
_TURNS = late(
    rf"{APPOSED_CHARGE}|, which (?:\S+ ){{1,5}}(?:denied|denies|deny|rejected|rejects|reject|disputed|disputes|dispute)\b|, (?:and|but|adding|saying|although|though|while)\b|; | (?:and|but) (?:{'|'.join(sorted(SAYING_SO))})\b"
    r"| (?:and|but) (?:also )?(?:claimed|said|added|alleged|insisted) that\b"
)


def denied_clause(sheet: Sheet, at: int, speaker: str | None) -> str | None:
    """The proposition that the denial at `at` itself spells out; None where it only points ("denied it")."""
    words = sheet.words
    after = words[at + 1 : at + 2]
    if not after or at < 0:
        return None
    if _only_points(words, at + 1):
        return None
    if after[0] in PRONOUNS and words[at + 2 : at + 3] and words[at + 2] in _AUXILIARIES and speaker:
        return f"Whether {_named(speaker)} {sheet.tokens.raw(at + 2, clause_end(words, at + 2))}"
    charge = next((i for i in range(at + 1, min(at + 6, len(words))) if words[i] in CHARGES), at + 1)
    for i in range(charge, len(words)):
        if words[i] in (",", "and", "but", ";"):
            break  # "denied it, saying that": the clause is not what is denied
        if words[i] == "that":
            untrue = untrue_clause(words)
            end = (
                min(clause_end(words, i + 1), untrue[1]) if untrue and untrue[0] == i + 1 else clause_end(words, i + 1)
            )
            if end > i + 2:
                return f"Whether {_spelt(sheet, i + 1, end, speaker)}"
    end = clause_end(words, at + 1)
    if not CHARGES.isdisjoint(words[at + 1 : at + 3]):
        return _behind(sheet, at + 1, end)
    if not _AUXILIARIES.isdisjoint(words[at + 2 : end]):
        return f"Whether {sheet.tokens.raw(at + 1, end)}"
    if (
        after[0].endswith("ing")
        and after[0] not in ("being", "anything", "everything", "something")
        and speaker
        and end > at + 2
    ):
        return f"The charge against {_named(speaker)}: {sheet.tokens.raw(at + 1, end)}"
    return _behind(sheet, at + 1, end)


def _only_points(words: list[str], first: int) -> bool:
    """ "Called *that a lie*", "said *it was nonsense*": what was said before, and what it is called."""
    if words[first] not in POINTING or words[first + 1 : first + 2] not in _CALLED_SO:
        return False
    if words[first + 1] == "as":  # "dismissed that as propaganda"
        return True
    return not FALSE.isdisjoint(words[first + 2 : first + 8])


_CALLED_SO = (["as"], ["a"], ["an"], ["was"], ["were"], ["is"], ["are"])


def _spelt(sheet: Sheet, first: int, last: int, speaker: str | None) -> str:
    """The clause as written, "it" and "its" at its head by the name of the speaker whom they mean."""
    if sheet.words[first] not in _ITSELF:
        return sheet.tokens.raw(first, last)
    return subject_named(sheet, first, last, speaker)


_ITSELF = frozenset(("it", "its", "we", "our"))


def _behind(sheet: Sheet, first: int, end: int) -> str | None:
    """ "any involvement in the raid": who was behind the raid."""
    words = sheet.words
    noun = next((i for i in range(first, min(end, first + 3)) if words[i] in _OF_CLAIM), None)
    if noun is None or noun + 2 >= end or words[noun + 1] not in _BEHIND:
        return None
    return f"Who was behind {sheet.tokens.raw(noun + 2, end)}"


def claimed_clause(sheet: Sheet, act: Speech) -> str | None:
    """The proposition of a claim: a charge, a claim of responsibility, or the clause of what was said; None where it has none."""
    return _charge(sheet, act) or _responsibility(sheet, act) or _said(sheet, act)


def proposition(claim: Claim) -> str:
    """What a claim puts forward, as a question of its own; the sentence itself where it has none."""
    sheet, act = claim.sheet, claim.act
    if told := claimed_clause(sheet, act):
        return told.rstrip(".")
    said = sheet.document.text[max(act.start, body_span(sheet)[0]) : min(act.end, sheet.end)].strip(" ,;.\n")
    by_it = act.verb == "according" and len(said.split()) > _FEWEST  # who says so stands beside it
    return sentence_case(shorten(said if by_it else body_of(sheet), _LONGEST)).rstrip(".")


def _charge(sheet: Sheet, act: Speech) -> str | None:
    """ "accused the army of shelling the camp", "blamed the Front for it"."""
    words = sheet.words
    floor = sheet.token_at(min(act.start, act.name_start)) if act.name_start >= sheet.start else 0
    at = next((i for i in range(floor, sheet.token_at(act.end)) if words[i] in ACCUSATIONS), None)
    if at is None or at + 1 >= len(words) or words[at] in ("alleged", "allege", "alleges", "denounced", "charged"):
        return None
    end = clause_end(words, at + 1)
    if end <= at + 1 or words[at + 1] in PRONOUNS:
        return None
    if words[at].startswith("blam"):
        starts = sheet.tokens.starts
        named = [n for n in sheet.names if n.start >= starts[at]]  # "the Patriots' Union for Reform"
        ties = (i for i in range(at + 2, end) if words[i] in ("for", "on"))
        tie = next((i for i in ties if not any(n.start < starts[i] < n.end for n in named)), None)
        if tie is not None:
            deed = sheet.tokens.raw(tie + 1, end) if words[tie] == "for" else sheet.tokens.raw(at + 1, tie)
            return f"Who is to blame for {deed}"
    of = next(
        (i for i in range(at + 2, min(end, at + _GERUND)) if words[i] == "of" and _is_doing(words[i + 1 : i + 3])), None
    )
    if of is not None:
        return f"The charge against {sheet.tokens.raw(at + 1, of)}: {sheet.tokens.raw(of + 1, end)}"
    return f"Whether {sheet.tokens.raw(at + 1, end)} did it"


def _is_doing(words: list[str]) -> bool:
    return any(w.endswith("ing") for w in words[:1]) or (
        len(words) > 1 and words[0].endswith("ly") and words[1].endswith("ing")
    )


def _responsibility(sheet: Sheet, act: Speech) -> str | None:
    """ "claimed the attack", "claimed responsibility for the blast"."""
    words = sheet.words
    for i in range(sheet.token_at(max(act.name_start, sheet.start)), len(words) - 2):
        if words[i] not in ("claimed", "claims", "claim"):
            continue
        end = clause_end(words, i + 1)
        if words[i + 1] == "responsibility":
            deed = sheet.tokens.raw(i + 3, end) if words[i + 2] == "for" and end > i + 3 else "it"
            return f"Who did {deed}" if deed == "it" else f"Who carried out {deed}"
        if words[i + 1] == "the" and end == i + 3:
            return f"Who carried out {sheet.tokens.raw(i + 1, end)}"
    return None


def _said(sheet: Sheet, act: Speech) -> str | None:
    """The clause that the speaker says, without the saying, up to the next turn."""
    text = sheet.document.text
    start, end = max(act.start, body_span(sheet)[0]), act.end
    if act.name_start > start:  # "..., the ministry said": the saying closes the clause
        end = text.rfind(",", start, act.name_start)
    clause = text[start : max(start, end)].strip(" ,;.\n").removeprefix("that ")
    led, that, rest = clause.partition(" that ")
    if (that and led in _PASSED_ON) or (
        that and act.start > sheet.start and len(led.split()) <= _LED and led.split()[0].casefold() in _STARTLESS
    ):
        clause = rest
    denied, that, charged = clause.partition(" and that ")
    if that and not _NEGATED.isdisjoint(denied.split()):  # "it did not do so and that the army had": what is charged
        clause = charged
    turn = _TURNS.search(clause)
    clause = shorten(clause[: turn.start()] if turn else clause, _LONGEST)
    words = clause.split()
    if len(words) <= _FEWEST or clause[0] in _QUOTES or len(clause) > _LONGEST or words[0].casefold() in _STARTLESS:
        return None
    if clause.count('"') % 2 or clause.count("“") != clause.count("”") or not _FINITE.search(clause):
        return None
    opening = words[0]
    if opening in _ITSELF and (named := by_name(opening, clause[len(opening) + 1 :], act.claimant.name)):
        return f"Whether {named}"
    if any(n.start == start for n in sheet.names) or (opening.isupper() and len(opening) > 1):
        return f"Whether {clause}"
    return f"Whether {clause[:1].lower()}{clause[1:]}" if act.start == sheet.start else f"Whether {clause}"


_PASSED_ON = frozenset(("suggest", "say", "claim", "indicate", "allege"))
"""What "reports" do: "some media reports suggest that"."""
_NEGATED = frozenset(("not", "no", "never"))
_STARTLESS = frozenset(("to", "of", "for", "in", "on", "at", "from", "with", "by", "we", "i", "our", "my", "you"))
_FINITE = late(
    r"\b(?:[a-z]{3,}ed|is|are|was|were|has|have|had|will|would|hit|struck|shot|took|died|fell|left|did|\w+s)\b"
)


def kind_of(denied: list[str], target: Claim | None) -> DisputeKind:
    """What a dispute is over, by the words turned down, and by those of the claim where they are few."""
    told = [*denied, *(target.sheet.words if target and len(denied) < _FEW else ())]
    words = {
        w for i, w in enumerate(told) if w not in FIGHTERS or not _CALLED.isdisjoint(told[max(0, i - _PREDICATE) : i])
    }
    return next((kind for cues, kind in KIND_CUES if not cues.isdisjoint(words)), "occurrence")


_CALLED = frozenset("was were are been no not only any".split())
_PREDICATE = 4  # words before "fighters" in which it is said that somebody was one
_FEW = 6  # words of a denial that only points


def subject_named(sheet: Sheet, first: int, last: int, speaker: str | None) -> str:
    """The words from `first` to `last` with a pronoun at their head replaced by whom it means: the speaker."""
    if first >= last:
        return ""
    word, rest = sheet.words[first], sheet.tokens.raw(first + 1, last) if last > first + 1 else ""
    if speaker and (named := by_name(word, rest, speaker)):
        return named
    head = sheet.tokens.raw(first, first + 1)
    starts = sheet.tokens.starts[first]
    common = not any(n.start == starts for n in sheet.names) and not (head.isupper() and len(head) > 1)
    return f"{head[:1].lower() if common else head[:1]}{head[1:]} {rest}".strip()


def by_name(word: str, rest: str, speaker: str) -> str | None:
    """ "It had fired" and "its troops had" with the speaker in place of the pronoun; None where it may mean another."""
    many = speaker.rpartition(" ")[2].casefold().endswith(("s", "police"))
    if speaker.casefold() in PRONOUNS:
        return None
    if word in ("it", "they", "he", "she", "we", "i") and not (many and word == "it"):
        return f"{_named(speaker)} {rest}".strip()
    if word in ("its", "their", "his", "her", "our", "my"):
        owned, _, more = rest.partition(" ")
        if " of " in speaker or "'s " in speaker or "’s " in speaker or speaker.endswith("s"):
            return f"the {owned} of {_named(speaker)} {more}".strip()
        return f"{_named(speaker)}'s {rest}".strip()
    return None


def clause_end(words: list[str], first: int, *, whole: bool = False) -> int:
    """Index of the first word from `first` on that ends the clause: a stop, or "and accused", "but said" with a verb of the speaker's own.

    With `whole`, only a stop ends it.
    """
    j = first
    while j < len(words):
        if words[j] in _STOPS and not (behind := _behind_aside(words, first, j)):
            return j
        if words[j] in _STOPS:
            j = behind
            continue
        after = words[j + 1] if j + 1 < len(words) else ""
        if not whole and words[j] in ("and", "but") and (after.endswith("ed") or after in SAYING_SO):
            return j
        j += 1
    return len(words)


def _behind_aside(words: list[str], first: int, comma: int) -> int:
    """Where the clause goes on behind what stands in commas beside its subject: "the men, both of Orvel, had fled"; else 0."""
    if words[comma] != "," or comma - first > _SUBJECT or not _AUXILIARIES.isdisjoint(words[first:comma]):
        return 0
    reach = range(comma + 1, min(len(words) - 1, comma + 1 + _ASIDE))
    close = next((k for k in reach if words[k] in _STOPS), 0)
    return close + 1 if close and words[close] == "," and words[close + 1] in _AUXILIARIES else 0


_SUBJECT = 5  # words of a subject, and
_ASIDE = 8  # of what is told beside it


def _named(speaker: str) -> str:
    """A speaker as the subject of a clause: an office of common words takes its article."""
    first, _, rest = speaker.partition(" ")
    if not rest and speaker.lower() in PLURALS:
        return speaker.lower()  # "Residents" has its capital from the head of a sentence
    if rest.rpartition(" ")[2].islower() and not first.endswith(("'s", "’s")):  # "Orvelian ministry"
        return f"the {speaker}" if first.casefold() not in _ARTICLES else speaker
    common = first[:1].islower() or first in _BODIES or rest.rpartition(" ")[2] in _BODIES
    return f"the {speaker}" if common and first.casefold() not in _ARTICLES else speaker


_ARTICLES = frozenset(("the", "a", "an", "its", "their", "his", "her", "our"))
_BODIES = frozenset(
    "Ministry Department Council Office Army Front Movement Republic Brigades Group Union Party Organisation Organization "
    "Authority Commission Committee Government Police States Nations Force Forces Command".split()
)
"""Words at the head or the end of a body's name with which it takes an article."""
