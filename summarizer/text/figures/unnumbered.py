"""Figures of people told without a number of their own: "a soldier", "Daro Venn", "villagers", "he"."""

from collections.abc import Sequence

from summarizer.schemas.bonds import Bond
from summarizer.schemas.records import Figure
from summarizer.text.figures.counted import Counted
from summarizer.text.figures.persons import doer_meant, person_meant
from summarizer.text.grammar.clauses import Clauses
from summarizer.text.grammar.phrases import Reader
from summarizer.text.grammar.verbs import Phrase
from summarizer.text.harm.implied import ONE, implied_figure, is_one_more, somebody
from summarizer.text.harm.role_table import Role
from summarizer.text.lexicon.people import singular
from summarizer.text.numbers.quantity import Quantity
from summarizer.text.words.tokens import Tokens


class Unnumbered:
    """Makes the figures of a sentence's noun phrases, where a word of harm asks for them."""

    def __init__(
        self,
        tokens: Tokens,
        quantities: Sequence[Quantity],
        index: int,
        before: tuple[Tokens, Sequence[Quantity]] | None,
    ) -> None:
        self.tokens = tokens
        self.index = index
        self.before = before
        """The sentence before, for a pronoun that takes up its subject."""
        self.counted = Counted(tokens, quantities)
        self.made: dict[int, Figure] = {}
        """Figures by quantity."""

    def _figure_of(self, phrase: Phrase, clauses: Clauses, role: Role | None = None) -> Figure | None:
        """The figure of a noun phrase: its quantity's, or an implied one."""
        if phrase.quantity >= 0 and self.made[phrase.quantity].kind != "ordinal":
            made = self.made[phrase.quantity]
            if made.kind == "other" and is_one_more(phrase, self.tokens.words):
                made.low = made.best = made.high = ONE  # "wounding a third": one man more, no share
            return made
        said = implied_figure(phrase, clauses) or (somebody(phrase, role, clauses) if role else None)
        if said is None:
            return None
        one_word = phrase.det == "no" and phrase.head > phrase.first and self.tokens.words[phrase.first] != "not"
        last = phrase.first + 1 if one_word else phrase.last
        first = phrase.first + (self.tokens.words[phrase.first] == "whose" and phrase.head > phrase.first)
        start, end = self.tokens.starts[first], self.tokens.ends[last - 1]
        figure = Figure(self.tokens.text[start:end], start, end, said.low, said.best, said.high, said.qualifier)
        figure.bond = Bond(sentence=self.index, implied=True)
        self.counted.fill(figure, phrase)
        return figure

    def _meant_by(self, phrase: Phrase, role: Role, phrases: Sequence[Phrase]) -> Figure | None:
        """One person, where "he" or "she" takes somebody up: "The guard ran off. He was shot dead"."""
        if phrase.sort != "pronoun" or role.verb < 0 or self.before is None or phrases[role.phrase] is not phrase:
            return None
        if self.tokens.words[phrase.head] not in ("he", "she"):
            return None
        earlier, quantities = self.before
        meant = person_meant(role.phrase, phrases, self.tokens, Reader(earlier, quantities).phrases(), earlier)
        if meant is None:
            return None
        people, tokens = meant
        start, end = self.tokens.starts[phrase.first], self.tokens.ends[phrase.last - 1]
        figure = Figure(self.tokens.text[start:end], start, end, ONE, ONE, ONE)
        figure.counted = tokens.raw(people.first, people.last)
        figure.bond = Bond(sentence=self.index, implied=True, head=singular(tokens.words[people.head]))
        figure.bond.victims = figure.counted
        figure.bond.victims_start, figure.bond.victims_end = tokens.starts[people.first], tokens.ends[people.last - 1]
        return figure

    def _doer(self, role: Role, phrases: Sequence[Phrase]) -> str | None:
        """Who did the harm, as written; whom "he" means, where that is clear."""
        if role.doers is None:
            return None
        first, last = role.doers
        if phrases[first].sort != "pronoun" or self.tokens.words[phrases[first].head] not in ("he", "she"):
            return self.tokens.raw(phrases[first].first, phrases[last].last)
        tokens, before = None, []
        if self.before is not None:
            tokens, before = self.before[0], Reader(*self.before).phrases()
        meant = doer_meant(first, phrases, self.tokens, before, tokens)
        return meant[1].raw(meant[0].first, meant[0].last) if meant else None

    def _add_name(self, figure: Figure, phrases: Sequence[Phrase], k: int) -> None:
        """Let the victims of "the leader, Daro Venn" and "the head of the guild, Daro Venn" run on to the name."""
        plural = phrases[k].plural or phrases[k].sort == "name"
        if (
            k + 4 < len(phrases)
            and figure.bond
            and figure.bond.victims_end == self.tokens.ends[phrases[k + 2].last - 1]
        ):
            k += 2
        if k + 2 >= len(phrases) or figure.bond is None or figure.bond.victims_start is None or plural:
            return
        comma, name = phrases[k + 1], phrases[k + 2]
        if k + 3 < len(phrases) and phrases[k + 3].kind == "V":
            return  # "including a girl, police chief Daro Venn said"
        if comma.kind == "," and name.kind == "N" and name.sort == "name" and name.det == "" and name.quantity < 0:
            figure.bond.victims_end = self.tokens.ends[name.last - 1]
            figure.bond.victims = self.tokens.text[figure.bond.victims_start : figure.bond.victims_end]
