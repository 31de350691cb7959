"""Whom a figure counts: the noun phrase as written, and the people said after it or beside it under one number."""

from collections.abc import Sequence

from summarizer.schemas.records import Figure
from summarizer.text.grammar.verbs import Phrase
from summarizer.text.harm.echoes import ANYBODY
from summarizer.text.harm.noun_roles import REPORT_NOUNS
from summarizer.text.harm.role_table import Role
from summarizer.text.lexicon.people import PERSON_NOUNS, singular
from summarizer.text.numbers.quantity import Quantity
from summarizer.text.words.tokens import Tokens

COUNTABLE = ("count", "other")
"""Kinds of figure that may count people."""
_MODALS = frozenset(("will", "would", "could", "may", "might", "can"))
_THEM = ("them", "whom", "these", "those")
_HARMED = ("victims", "casualties")
_THESE = (["these", ","], ["those", ","], ["them", ","])
_OF_THESE = 4
"""Phrases up to the first number of "of these, 12"."""
ENDED = frozenset("returned released freed rescued recovered discharged survived escaped".split())
"""What became of those who are no longer harmed."""
_QUOTES = frozenset('"“”„«»')
_OF_A_BODY = ("member", "members")
_OFFICES = frozenset(
    "member leader chief head commander governor mayor secretary director founder deputy spokesman".split()
)
""" "The head" says little: one person told by an office runs on to what it is of."""
_UNDER_NO = ("and", "or", "nor", ",")
"""What joins further people to those that "no" denies."""
BODY_WORDS = frozenset("news post times agency party front army ministry police university council union court".split())
"""Last words of names that no "he" takes up."""


class Counted:
    """Names the people that the figures of one sentence count."""

    def __init__(self, tokens: Tokens, quantities: Sequence[Quantity]) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.quantities = quantities

    def fill(self, figure: Figure, phrase: Phrase) -> None:
        """Fill in the counted noun phrase, as written, without the figure's own words."""
        if phrase.head < 0 or figure.kind not in COUNTABLE or phrase.sort == "pronoun" or figure.bond is None:
            return
        if figure.qualifier == "none_reported" and (
            phrase.last == phrase.first + 1
            or self.words[phrase.head] in REPORT_NOUNS
            or self.words[phrase.first] == "not"
        ):
            return
        if figure.bond.implied:
            skipped = phrase.det == "no" or self.words[phrase.first] == "whose"
            first = min(phrase.first + 1, phrase.head) if skipped else phrase.first
        else:
            first = self.quantities[phrase.quantity].last
            if phrase.of >= first:
                first = phrase.of + 1
        if first < phrase.last:
            self.name(figure, first, phrase.last, phrase.head)

    def name(self, figure: Figure, first: int, last: int, head: int) -> None:
        """Let `figure` count the people of tokens `first` to `last` whose noun stands at `head`."""
        assert figure.bond is not None
        if sum(word in _QUOTES for word in self.words[first:last]) == 1:  # 190 "rioters"
            closed = self.words[last : last + 1] != [] and self.words[last] in _QUOTES and self.tokens.joined(last)
            first, last = (first, last + 1) if closed else (first + (self.words[first] in _QUOTES), last)
        start, end = self.tokens.starts[first], self.tokens.ends[last - 1]
        figure.counted = self.tokens.text[start:end]
        figure.bond.head = singular(self.words[head])
        figure.bond.victims = figure.counted
        figure.bond.victims_start, figure.bond.victims_end = start, end

    def note_body(self, figure: Figure, phrases: Sequence[Phrase], k: int) -> None:
        """ "40 members of the security forces": the noun alone says nothing, so its people run on to the body they are of."""
        phrase, bond = phrases[k], figure.bond
        if (
            bond is None
            or bond.victims_start is None
            or phrase.head < 0
            or self.words[phrase.head] not in (_OFFICES if bond.implied else _OF_A_BODY)
            or k + 2 >= len(phrases)
        ):
            return
        link, body = phrases[k + 1], phrases[k + 2]
        if link.kind != "P" or self.words[link.first] != "of" or body.kind != "N" or body.quantity >= 0:
            return
        rest = phrases[k + 3 : k + 6]
        if [phrase.kind for phrase in rest[:2]] == ["C", "N"] and rest[1].quantity < 0 and rest[1].det in ("", "def"):
            further = self.words[phrase.head] == "members" and [p.kind for p in rest[2:]] != ["V"]
            body = rest[1] if further else body  # "members of the coast guard and harbour police in the bay"
        bond.victims_end = self.tokens.ends[body.last - 1]
        figure.counted = bond.victims = self.tokens.text[bond.victims_start : bond.victims_end]

    def note_nobody(self, figure: Figure, phrases: Sequence[Phrase], k: int) -> None:
        """ "None of its fighters died": of whom none is harmed."""
        joined = k + 3 < len(phrases) and phrases[k + 3].kind == "C"  # "none of the guards or prisoners"
        if (
            k + 2 < len(phrases)
            and not joined
            and self.words[phrases[k + 1].first] == "of"
            and (people := phrases[k + 2]).sort == "people"
        ):
            self.name(figure, people.first, people.last, people.head)

    def note_them(self, figure: Figure, phrase: Phrase) -> None:
        """ "Three of them": whom is told before."""
        yet_to_come = not _MODALS.isdisjoint(self.words[phrase.last : phrase.last + 2])  # "four of them will not live"
        ended = not ENDED.isdisjoint(self.words[phrase.last : phrase.last + 4])  # "two of them have since returned"
        if figure.bond is None or phrase.of < 0 or yet_to_come or ended:
            return
        if phrase.sort != "pronoun":
            figure.bond.partitive = self.words[phrase.last - 1] in _HARMED  # "four of the victims were nationals"
            return
        if self._of_those_beside(phrase):
            self.name(figure, phrase.first - 2, phrase.first - 1, phrase.first - 2)
        else:
            figure.bond.partitive = self.words[phrase.last - 1] in _THEM

    def _of_those_beside(self, phrase: Phrase) -> bool:
        """ "The attackers, between 60 and 80 of them, came by sea": how many the people right before are, and no part of others."""
        words, before = self.words, phrase.first - 1
        closed = words[phrase.last : phrase.last + 1] == [","]
        if not closed or before < 1 or words[before] != "," or words[before - 1] in ANYBODY:
            return False
        return singular(words[before - 1]) in PERSON_NOUNS

    def note_of_these(self, figure: Figure, phrases: Sequence[Phrase], k: int) -> None:
        """ "Of these, 41,000 live with families and 17,000 in camps": parts of those told before."""
        if self.words[0] != "of" or figure.bond is None or phrases[k].sort != "bare" or len(phrases) < _OF_THESE:
            return
        if self.words[1:3] not in _THESE:
            return
        opening = k == _OF_THESE - 1 or (
            phrases[k - 1].kind == "C" and k + 1 < len(phrases) and phrases[k + 1].kind in "VP"
        )
        figure.bond.partitive = opening and ENDED.isdisjoint(self.words[phrases[k].last : phrases[k].last + 4])

    def said_after(self, figure: Figure, phrases: Sequence[Phrase], k: int) -> None:
        """ "40 of them children", "six of whom were women", "of the 130 hurt, 77 were women or children"."""
        after = k + 1
        if after < len(phrases) and phrases[after].kind == "V" and phrases[after].form == "be":
            after += 1
        if after + 1 < len(phrases) and phrases[after].kind == "P" and self.words[phrases[after].first] == "of":
            after += 1  # "18 were of women"
        people = self._plain_people(phrases, after)
        if people is None or figure.bond is None:
            return
        last = people
        if after + 2 < len(phrases) and phrases[after + 1].kind == "C":
            last = self._plain_people(phrases, after + 2) or people
        self.name(figure, people.first, last.last, people.head)

    def _plain_people(self, phrases: Sequence[Phrase], k: int) -> Phrase | None:
        """Phrase `k` where it names people without a number and an article: "women"."""
        phrase = phrases[k] if k < len(phrases) else None
        plain = (
            phrase is not None
            and phrase.kind == "N"
            and phrase.sort == "people"
            and phrase.quantity < 0
            and phrase.det == ""
        )
        return phrase if plain else None

    def shares_number(self, role: Role, phrases: Sequence[Phrase], roles: dict[int, Figure]) -> bool:
        """Whether people without a number stand under the one before "and", and take them in: "150 guards and clerks";
        under "no" also behind "or" or a comma: "no women or children".
        """
        k = role.phrase
        phrase = phrases[k]
        counted = roles.get(k - 2)
        if counted is None and k >= 4 and phrases[k - 3].kind == "P":  # "none of the guards or prisoners"
            counted = roles.get(k - 4)
        if counted is None or counted.bond is None or counted.harm != role.harm:
            return False
        nobody = counted.qualifier == "none_reported"
        if counted.bond.implied and not nobody:
            return False
        joined = self.words[phrases[k - 1].first] in (_UNDER_NO if nobody else ("and",))
        if not joined or not (phrase.plural or nobody) or self._plain_people(phrases, k) is None:
            return False
        start, one = counted.bond.victims_start, phrases[k - 2]
        if not nobody and (
            k - 2 not in roles or start is None or one.sort != "people" or not one.plural or counted.best == 1
        ):
            return False
        roles[k] = counted
        if start is not None:
            counted.bond.victims_end = self.tokens.ends[phrase.last - 1]
            counted.counted = counted.bond.victims = self.tokens.text[start : counted.bond.victims_end]
        return True

    def summed_up(self, phrase: Phrase) -> bool:
        """ "A total of 31 miners", "31 miners in all", "in all, 31 miners"."""
        words = self.words
        if phrase.group >= 0 and words[phrase.group] == "total":
            return True
        before, after = words[max(0, phrase.first - 3) : phrase.first], words[phrase.last : phrase.last + 2]
        return before[:2] == ["in", "all"] or after == ["in", "all"] or before[-1:] == ["altogether"]


def is_body(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a name is an organisation's: an acronym in it, or a word such bodies end in."""
    if tokens.words[phrase.last - 1] in BODY_WORDS:
        return True
    words = tokens.raw(phrase.first, phrase.last).split()
    return phrase.sort == "name" and any(w.isupper() for w in words) and not all(w.isupper() for w in words)
