"""Whom "he" or "she" means: the one person told of before it in its sentence, else the subject of the sentence before."""

from collections.abc import Sequence

from summarizer.text.figures.counted import is_body
from summarizer.text.grammar.passing import SAYING
from summarizer.text.grammar.verbs import Phrase
from summarizer.text.harm.implied import one_person
from summarizer.text.lexicon.people import FEMALE, MALE
from summarizer.text.words.tokens import Tokens

_TITLES = frozenset("mr mrs ms dr".split())
_OF_ONE = frozenset("he she him her his hers".split())


def person_meant(
    k: int, own: Sequence[Phrase], tokens: Tokens, before: Sequence[Phrase], earlier: Tokens
) -> tuple[Phrase, Tokens] | None:
    """The noun phrase that pronoun `k` of `own` takes up, with the tokens it stands in; None where more than one person may be meant."""
    people = one_person(before)
    if people is None or is_body(earlier, people) or _only_tells(people, before, earlier):
        return None
    meant, source = people, earlier
    beside = [j for j in range(k) if _is_one(own[j]) and not _heads_caption(own[j], tokens)]
    if len(beside) > 1:
        return None
    if beside and not _says(own, beside[0]):
        meant, source = own[beside[0]], tokens
    if source.words[meant.last - 1] in _TITLES:
        return None
    against = MALE if tokens.words[own[k].head] == "she" else FEMALE
    return None if not against.isdisjoint(source.words[meant.first : meant.last]) else (meant, source)


def _is_one(phrase: Phrase) -> bool:
    """Whether a noun phrase names one person."""
    return (
        phrase.kind == "N"
        and phrase.sort in ("people", "name")
        and not phrase.plural
        and phrase.quantity < 0
        and phrase.group < 0
    )


def _only_tells(people: Phrase, phrases: Sequence[Phrase], tokens: Tokens) -> bool:
    """Whether `people` heads a caption, or says something of another: "A doctor said: 'His head hit the ground'"."""
    if _heads_caption(people, tokens):
        return True
    others = [p for p in phrases if p is not people and _is_one(p)]
    told = bool(others) or not _OF_ONE.isdisjoint(tokens.words[people.last :])
    return told and _says(phrases, phrases.index(people))


def _heads_caption(phrase: Phrase, tokens: Tokens) -> bool:
    return tokens.words[phrase.last : phrase.last + 1] == [":"]


def _says(phrases: Sequence[Phrase], k: int) -> bool:
    """Whether a verb of saying stands right after noun phrase `k`."""
    return k + 1 < len(phrases) and phrases[k + 1].kind == "V" and phrases[k + 1].word in SAYING
