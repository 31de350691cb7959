"""Whom "he" or "she" means: the one person told of before it in its sentence, else the subject of the sentence before."""

from collections.abc import Sequence

from summarizer.text.figures.counted import is_body
from summarizer.text.grammar.passing import PLACING, SAYING
from summarizer.text.grammar.verbs import Phrase
from summarizer.text.harm.implied import one_person
from summarizer.text.lexicon.people import FEMALE, MALE
from summarizer.text.words.tokens import Tokens

_PLACING = PLACING | {"to", "from", "of"}
_TITLES = frozenset("mr mrs ms dr".split())
_OF_ONE = frozenset("he she him her his hers".split())


def person_meant(
    k: int, own: Sequence[Phrase], tokens: Tokens, before: Sequence[Phrase], earlier: Tokens
) -> tuple[Phrase, Tokens] | None:
    """The noun phrase that pronoun `k` of `own` takes up, with the tokens it stands in; None where more than one person may be meant."""
    people = one_person(before)
    if people is None or is_body(earlier, people) or _only_tells(people, before, earlier):
        return None
    beside = _beside(k, own, tokens)
    if len(beside) > 1:
        return None
    meant, source = (beside[0], tokens) if beside and not _says(own, own.index(beside[0])) else (people, earlier)
    return (meant, source) if _agrees(own[k], tokens, meant, source) else None


def doer_meant(
    k: int, own: Sequence[Phrase], tokens: Tokens, before: Sequence[Phrase], earlier: Tokens | None
) -> tuple[Phrase, Tokens] | None:
    """The same of a pronoun that did the harm, on stricter terms: nobody else stands in the sentence that tells who it is."""
    beside = [p for p in _beside(k, own, tokens) if not _says(own, own.index(p))]
    if beside:
        only = len(beside) == 1 and _agrees(own[k], tokens, beside[0], tokens)
        return (beside[0], tokens) if only else None
    people = one_person(before)
    if people is None or earlier is None or is_body(earlier, people) or _says(before, before.index(people)):
        return None
    alone = not any(_is_one(p) and not _is_where(before, k, earlier) for k, p in enumerate(before) if p is not people)
    return (people, earlier) if alone and _agrees(own[k], tokens, people, earlier) else None


def _beside(k: int, own: Sequence[Phrase], tokens: Tokens) -> list[Phrase]:
    """The single persons told of before phrase `k`."""
    return [phrase for phrase in own[:k] if _is_one(phrase) and not _heads_caption(phrase, tokens)]


def _agrees(pronoun: Phrase, tokens: Tokens, meant: Phrase, source: Tokens) -> bool:
    """Whether a noun phrase can be "he" or "she", as far as its words tell the sex; a title alone names nobody."""
    against = MALE if tokens.words[pronoun.head] == "she" else FEMALE
    words = source.words[meant.first : meant.last]
    return words[-1] not in _TITLES and against.isdisjoint(words)


def _is_one(phrase: Phrase) -> bool:
    """Whether a noun phrase names one person."""
    return (
        phrase.kind == "N"
        and phrase.sort in ("people", "name")
        and not phrase.plural
        and phrase.quantity < 0
        and phrase.group < 0
    )


def _is_where(phrases: Sequence[Phrase], k: int, tokens: Tokens) -> bool:
    """Whether a name hangs on a preposition of place: "drove to Lisk"."""
    before = phrases[k - 1]
    return phrases[k].sort == "name" and before.kind == "P" and tokens.words[before.first] in _PLACING


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
