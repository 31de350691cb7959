"""Figures that no numeral states: "a soldier was killed", "General Orhan Veyd was killed", "villagers were killed"."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from summarizer.schemas.terms import Qualifier
from summarizer.text.grammar.clauses import Clauses
from summarizer.text.grammar.verbs import Phrase
from summarizer.text.grammar.word_classes import HARM_VERBS
from summarizer.text.harm.role_table import Role
from summarizer.text.lexicon.grammar import BE
from summarizer.text.lexicon.harm_nouns import COUNT_NOUNS
from summarizer.text.lexicon.numbers import ORDINALS

ONE, NONE = Decimal(1), Decimal(0)
NO_PEOPLE = frozenset("no none nobody noone neither not".split())
SHARES = frozenset("most many several all both some half others".split())
"""At the head of a sentence no names, for all their capitals: "Most of them were being treated"."""


class Implied(NamedTuple):
    """How many people a noun phrase without a numeral says."""

    low: Decimal | None
    best: Decimal | None
    high: Decimal | None
    qualifier: Qualifier


SOME = Implied(None, None, None, "vague")
"""A plural without a number: how many is for a profile to say."""
BOTH = Implied(Decimal(2), Decimal(2), Decimal(2), "exact")
NOBODY = Implied(NONE, NONE, NONE, "none_reported")
""" "no one", "nobody", "no civilians": the words say that no people were harmed."""


def implied_figure(phrase: Phrase, clauses: Clauses) -> Implied | None:
    """What `phrase`, bound to a harm, says about how many; None where it counts no people."""
    words = clauses.words
    if words[phrase.first] in NO_PEOPLE and (phrase.det == "no" or phrase.last == phrase.first + 1):
        return None if phrase.sort == "thing" and phrase.last > phrase.first + 1 else NOBODY
    if phrase.group >= 0 and words[phrase.group] in COUNT_NOUNS:
        return None
    if phrase.first and words[phrase.first - 1] == "how":
        return None  # "how many people died": nobody is counted
    if phrase.group >= 0 and words[phrase.group] == "one":
        people = phrase.sort in ("people", "name", "unknown", "group", "pronoun") or (
            phrase.sort in ("bare", "harm") and phrase.container >= 0
        )
        return Implied(ONE, ONE, ONE, "exact") if people else None
    if phrase.kind == "N" and phrase.sort == "bare":
        return _without_noun(phrase, words)
    if phrase.kind != "N" or phrase.sort in ("thing", "pronoun"):
        return None
    if phrase.det == "def" and phrase.inner >= 0 and phrase.inner == phrase.head:
        return None  # "the dead", "the wounded": people known, not counted anew
    if phrase.sort == "harm":
        word = words[phrase.head]
        if phrase.inner == phrase.head or word in ("bodies", "corpses", "hostages", "detainees", "captives"):
            return SOME
        return Implied(ONE, ONE, ONE, "exact") if word in ("body", "corpse", "hostage", "detainee", "captive") else None
    if phrase.group >= 0 or phrase.sort == "family":
        if phrase.sort in ("people", "family", "unknown", "name"):
            return SOME
        return None
    if phrase.sort == "people":
        if phrase.plural:
            return SOME
        return Implied(ONE, ONE, ONE, "exact")
    if phrase.sort == "name" and phrase.det != "all" and not phrase.plural and words[phrase.head] not in SHARES:
        return Implied(ONE, ONE, ONE, "exact")
    return None


def _without_noun(phrase: Phrase, words: Sequence[str]) -> Implied | None:
    """ "Another", "a fifth", "both", "the 27 year old"."""
    if words[phrase.last - 1] == "old" and phrase.det in ("def", "indef") and phrase.last - phrase.first > _THE_OLD:
        return Implied(ONE, ONE, ONE, "exact")
    if words[phrase.first] == "both" and phrase.last == phrase.first + 1 and words[phrase.first - 1] not in BE:
        return BOTH
    more = words[phrase.first] == "another" or is_one_more(phrase, words)
    more = more or words[phrase.first : phrase.last] == ["the", "other"]
    return Implied(ONE, ONE, ONE, "exact") if more else None


def somebody(phrase: Phrase, role: Role, clauses: Clauses) -> Implied | None:
    """One person named by a noun of no table, where only people are killed so: "killing a busker"."""
    one = phrase.sort == "unknown" and phrase.det == "indef" and not phrase.plural and phrase.group < 0
    if not one or role.harm != "killed" or role.verb < 0 or clauses.phrases[role.verb].word not in _KILLED:
        return None
    beside = clauses.kind(role.phrase - 1) == "P" or clauses.word(role.phrase - 1) == "as"  # "as a result"
    verb = clauses.phrases[role.verb]
    nearer = verb.form == "bare" and any(
        p.kind == "N" and p.sort == "people" for p in clauses.phrases[role.phrase + 1 : role.verb]
    )  # "a hint at the people killed"
    return None if beside or nearer else Implied(ONE, ONE, ONE, "exact")


def is_one_more(phrase: Phrase, words: Sequence[str]) -> bool:
    """ "A fifth was found dead", "a second, who was armed": one more of those told; no fraction ("a third were hurt")."""
    if (
        phrase.last - phrase.first != 2
        or phrase.det not in ("indef", "")
        or words[phrase.first] != "a"
        or words[phrase.last - 1] not in ORDINALS
    ):
        return False
    behind = words[phrase.last] if phrase.last < len(words) else ""
    if behind in _DIED:
        return words[phrase.last - 1] != "third"
    if phrase.first and words[phrase.first - 1] in HARM_VERBS:
        return behind in _ENDS  # "killing two guards and wounding a third"
    if behind == "," and words[phrase.last - 1] == "third":  # "a third, mostly women, were hurt"
        beyond = words[phrase.last + 1 : phrase.last + 1 + _ASIDE]
        return next((w for w in beyond if w in _BE), "") in _ONE_DOES
    return behind in _ONE_DOES


_THE_OLD = 2  # tokens
_KILLED = frozenset("killed killing kill murdered murdering assassinated beheaded lynched slain shot gunned".split())
_ONE_DOES = frozenset(("was", "is", "has", "who", ","))
_ENDS = frozenset(
    ("", ".", ",", ";", ")", "who", "and", "as", "when", "while", "after", "before", "in", "on", "at", "near")
)
_BE = frozenset(("was", "is", "has", "were", "are", "have"))
_ASIDE = 12  # tokens between "a third" and its verb
_DIED = frozenset(("died", "drowned", "succumbed", "disappeared", "vanished"))


def one_person(phrases: Sequence[Phrase]) -> Phrase | None:
    """The subject of a sentence, where it is one person that a later "he" may take up."""
    for k, phrase in enumerate(phrases):
        if phrase.kind in "VRS":
            return None
        if phrase.kind == "N" and (k == 0 or phrases[k - 1].kind not in "PI"):
            person = (
                phrase.sort in ("people", "name") and not phrase.plural and phrase.quantity < 0 and phrase.group < 0
            )
            return phrase if person else None
    return None
