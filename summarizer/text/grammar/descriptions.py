"""Whom a participle or a relative clause between them and their verb tells more of: "two men dressed as policemen were held"."""

from summarizer.text.grammar.antecedents import Antecedents
from summarizer.text.grammar.passing import SAYING
from summarizer.text.grammar.phrase_row import REACH
from summarizer.text.lexicon.grammar import CLAUSE_OPENING_PREPOSITIONS

TOLD_AS = frozenset(
    "dressed disguised posing masquerading identified described known portrayed listed recognised recognized regarded seen acting"
    " serving working named labelled labeled".split()
)
"""Participles that "as" follows: "dressed as women", not "fled as women were shot"."""


def described(clauses: Antecedents, v: int) -> list[int]:
    """The people of finite verb `v` where a participle or a relative clause between tells more of them; empty elsewhere.

    "A man suspected of planting bombs was killed", "a man who claimed to be a tailor was held": two finite verbs with
    nothing to join them cannot follow each other.
    """
    first = -1
    for k in range(v - 1, max(-1, v - REACH), -1):
        kind, word = clauses.kind(k), clauses.word(k)
        if kind == "V":
            if clauses.phrases[k].form not in ("bare", "ing", "inf") and word != "to":
                break
            first = k
        elif kind == "N":
            if (
                first == k + 1
                and clauses.phrases[k].sort in ("people", "bare", "group")
                and _tells_more(clauses, first)
            ):
                return clauses.leftward(k)
            if clauses.kind(k + 1) == "N":
                break
        elif kind == "S":
            if word != "as" or not _tells_as(clauses, k):
                break
        elif kind == "R":
            told = first == k + 1 and _tells_more(clauses, first) and clauses.kind(k + 2) == "V"
            return clauses.antecedent(k) if told else []
        elif kind != "P" or word in CLAUSE_OPENING_PREPOSITIONS:
            break
    return []


def _tells_as(clauses: Antecedents, k: int) -> bool:
    """Whether a participle leans on "as" at `k`: "dressed as women", "described by police as drunk"; not "fled as Daro Venn was shot"."""
    participle = k - 3 if clauses.kind(k - 1) == "N" and clauses.word(k - 2) == "by" else k - 1
    return clauses.word(participle) in TOLD_AS and clauses.phrases[k + 1].sort != "name"


def _tells_more(clauses: Antecedents, k: int) -> bool:
    """Whether verb group `k`, right behind people, can be a participle: nothing that it could govern stands behind it."""
    verb, governs = clauses.phrases[k], clauses.kind(k + 1) == "N"
    if verb.harm is not None or (governs and verb.word in SAYING):
        return False
    return verb.form == "ing" or (verb.form == "bare" and not governs)


RELATIVE = ("who", "whom", "that", "which")
WITHIN = 12
"""Phrases of a relative clause looked back over."""


def relative_of_teller(clauses: Antecedents, teller: int) -> int:
    """The relative word before those who only tell of what follows: "the woman who guards say shot nine"; -1 where verb `teller` is no such."""
    verb = clauses.phrases[teller]
    if verb.word not in SAYING or verb.form not in ("act", "bare"):
        return -1
    k = clauses.head_left(teller - 1)
    relative = k > 1 and clauses.kind(k - 1) in "RS" and clauses.word(k - 1) in RELATIVE
    return k - 1 if relative and clauses.kind(k - 2) in ("N", ",", ")") else -1


def relative_around(clauses: Antecedents, v: int) -> int:
    """The relative word whose clause of two verbs ends before finite verb `v`: "a man who robbed a bank and held two women was shot"."""
    joined = False
    for k in range(v - 1, max(-1, v - WITHIN), -1):
        kind = clauses.kind(k)
        if kind == "R":
            return k if joined and clauses.kind(k + 1) == "V" and clauses.kind(k - 1) == "N" else -1
        if kind == "V":
            told = clauses.phrases[k]
            beside = told.form == "ing" and clauses.kind(k - 1) == "N"  # "a mill making flour"
            gerund = told.form == "ing" and clauses.kind(k - 1) == "P"  # "who fled after robbing a bank"
            joined = joined or gerund
            opens = told.form in ("act", "bare") and clauses.kind(k - 1) in "CR"
            if told.word in SAYING or not (beside or opens or gerund):
                return -1
        elif kind == "C":
            joined = True
            if clauses.kind(k + 1) != "V":
                return -1
        elif kind not in "NPJ":
            return -1
    return -1
