"""Bind the quantities of a text to the people counted, the harm done to them and the speaker."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from summarizer.schemas.bonds import Bond
from summarizer.schemas.records import Figure
from summarizer.schemas.terms import Relation
from summarizer.text.figures.breakdowns import break_down
from summarizer.text.figures.counted import COUNTABLE
from summarizer.text.figures.kept import drop_known, settle_background
from summarizer.text.figures.relations import ADDING, relate
from summarizer.text.figures.retold import gives_anew, rises
from summarizer.text.figures.tabulated import bind_cells, read_cells, tabulated
from summarizer.text.figures.taken_up import take_up_counted
from summarizer.text.figures.unnumbered import Unnumbered
from summarizer.text.grammar.clauses import Clauses
from summarizer.text.grammar.phrases import Reader
from summarizer.text.grammar.verbs import TOLD_PARTICIPLES, Phrase
from summarizer.text.harm.cues import has_cue
from summarizer.text.harm.implied import is_one_more
from summarizer.text.harm.modality import KNOWN, ModalityReader
from summarizer.text.harm.part_roles import parts_of_those_told
from summarizer.text.harm.parts import parallel_parts
from summarizer.text.harm.role_table import INNER, Role
from summarizer.text.harm.roles import find_roles
from summarizer.text.numbers.quantity import Quantity
from summarizer.text.speech.spoken import Speech, speaker_at
from summarizer.text.time.history import history_marks, latest_full_date
from summarizer.text.words.sentences import Sentence
from summarizer.text.words.tokens import Tokens

RELATIONS: dict[str, Relation] = {"part": "part_of", "update": "updates", "total": "total"}
LEAST_UNIT = 10
"""Below it a vague word names no unit, as "dozens" and "hundreds" do."""


def bind(
    text: str,
    sentences: Sequence[Sentence],
    tokens: Sequence[Tokens],
    quantities: Sequence[Sequence[Quantity]],
    speech: Sequence[Speech],
) -> list[Figure]:
    """Figures of the text in order, the implied ones ("a soldier was killed") among them."""
    figures: list[Figure] = []
    year = latest_full_date(tokens, quantities)
    cells = read_cells(text)
    starts = [act.start for act in speech]
    speakers = sorted((act.name_start, act.name_end) for act in speech if act.name_start >= 0)
    for index, found in enumerate(quantities):
        in_table = bool(cells) and tabulated(sentences[index].start, sentences[index].end, cells)
        harmed = not in_table and has_cue(tokens[index].words)
        if not found and not harmed:
            continue
        before = (tokens[index - 1], quantities[index - 1]) if index else None
        own = _SentenceBinder(tokens[index], found, index, year, before).figures(harmed=harmed)
        if in_table:
            bind_cells(text, own, cells)
            figures.extend(own)
            continue
        own = [f for f in own if f.bond is None or not f.bond.implied or not _speaks(text, f, speakers)]
        for figure in own:
            known = figure.bond is not None and figure.bond.modality == KNOWN
            # who denies a part in it counts nobody
            figure.claimant = None if known else speaker_at(speech, figure.start, starts)
            if known and figure.bond is not None:
                figure.bond.modality = "asserted"
            if figure.claimant and figure.claimant.name.startswith(figure.text) and _speaks(text, figure, speakers):
                figure.harm = None  # "seizing five others, two aid officials said": no victims of what they tell
        take_up_counted(figures, own)
        break_down(text, own)
        relate(text, figures, own)
        own = [f for f in own if f.harm or f.bond is None or not f.bond.implied]
        figures.extend(own)
    settle_background(figures)
    return drop_known(figures)


def _speaks(text: str, figure: Figure, speakers: Sequence[tuple[int, int]]) -> bool:
    """People who only tell of the harm: "including two midwives and a newborn, residents said"."""
    if figure.harm is None or figure.bond is None or figure.bond.cue_start is None:
        return False
    at = bisect_right(speakers, (figure.start, len(text))) - 1
    if at < 0 or figure.end > speakers[at][1]:
        return False
    if speakers[at][0] <= figure.bond.cue_start < speakers[at][1]:
        return False  # "a wounded soldier said" tells of himself
    behind = text[speakers[at][1] : figure.bond.cue_start].lstrip(", ")
    return not behind.startswith("who ")  # "said a student who was shot in the leg"


_NEVER_PASSIVE = frozenset("died perished vanished disappeared fled".split())
"""Behind a noun these tell what it did: "two of the 12 died" leaves ten alive, as "two of the 12 killed" does not."""


class _SentenceBinder(Unnumbered):
    """Binds the figures of one sentence."""

    def __init__(
        self,
        tokens: Tokens,
        quantities: Sequence[Quantity],
        index: int,
        year: int | None,
        before: tuple[Tokens, Sequence[Quantity]] | None,
    ) -> None:
        super().__init__(tokens, quantities, index, before)
        self.quantities = quantities
        self.year = year
        """Year of the report, where its full dates tell."""

    @cached_property
    def reader(self) -> Reader:
        """The phrases of the sentence: dates and sums of money alone need none."""
        return Reader(self.tokens, self.quantities)

    def figures(self, *, harmed: bool) -> list[Figure]:
        """Figures of the sentence, in order of their start."""
        for k, q in enumerate(self.quantities):
            text = self.tokens.text[q.start : q.end]
            figure = Figure(text, q.start, q.end, q.low, q.best, q.high, q.qualifier, q.kind, q.unit)
            figure.bond = Bond(sentence=self.index)
            if q.qualifier == "vague" and q.high is None:
                figure.low = None  # the word states no number of people; a profile says what it may mean
                figure.bond.least = q.low if q.low is not None and q.low >= LEAST_UNIT else None
            figure.bond.anew = gives_anew(self.tokens, q)
            if figure.bond.anew and rises(self.tokens.words, q.first):
                figure.relation = "updates"
            self.made[k] = figure
        out = list(self.made.values())
        if harmed:
            out.extend(self._bind_harms())
        else:
            for k, q in enumerate(self.quantities):
                if q.kind in COUNTABLE and q.unit is None:
                    phrase = self.reader.nouns.read(q.first)
                    self.counted.fill(self.made[k], phrase)
                    self.counted.note_them(self.made[k], phrase)
            self._note_beside()
        out.sort(key=lambda f: (f.start, f.end))
        return out

    # ------------------------------------------------------------------ with harm

    def _bind_harms(self) -> list[Figure]:
        """Bind the sentence's quantities; return the implied figures."""
        phrases = self.reader.phrases()
        for k, phrase in enumerate(phrases):
            if phrase.kind == "N" and phrase.quantity >= 0:
                self.counted.fill(self.made[phrase.quantity], phrase)
                self.counted.note_them(self.made[phrase.quantity], phrase)
                self.counted.note_of_these(self.made[phrase.quantity], phrases, k)
                self.counted.note_body(self.made[phrase.quantity], phrases, k)
                if (phrase.of >= 0 and phrase.sort == "pronoun") or (
                    (phrase.of >= 0 or phrase.sort == "bare") and self._is(phrases, k + 1)
                ):
                    self.counted.said_after(self.made[phrase.quantity], phrases, k)
        clauses = Clauses(phrases, self.tokens.words)
        self._note_beside(clauses)
        roles = find_roles(clauses)
        modality = ModalityReader(clauses, history_marks(self.tokens, self.quantities, self.year))
        implied: list[Figure] = []
        by_phrase: dict[int, Figure] = {}
        for role in roles:
            phrase = phrases[role.phrase]
            if role.strength == INNER and not role.relation and phrase.quantity < 0 and phrase.det in ("def", "poss"):
                continue  # "the wounded men": people known, told by what was done to them
            if role.owner and phrase.owner is not None:
                phrase = phrase.owner
            figure = self._figure_of(phrase, clauses, role) or self._meant_by(phrase, role, phrases)
            if figure is None:
                continue
            if figure.bond is None or not self._is_people(figure):
                continue
            if figure.bond.implied and self.counted.shares_number(role, phrases, by_phrase):
                continue
            figure.harm = role.harm
            if figure.kind == "other":
                figure.kind = "count"
            self._fill(figure, role, phrase, phrases)
            if figure.counted is None:
                self._name_people(figure, role, phrases)
            if phrase.container >= 0 and phrase.container != phrase.quantity:
                self._contain(figure, self.made[phrase.container], role, phrases)
            figure.bond.modality = "asserted" if figure.qualifier == "none_reported" else modality.of(role)
            if figure.bond.implied:
                self.counted.note_body(figure, phrases, role.phrase)
                self._add_name(figure, phrases, role.phrase)
                implied.append(figure)
            by_phrase[role.phrase] = figure
            if role.relation:
                figure.relation = RELATIONS[role.relation]
                figure.part_of = by_phrase[role.whole].start if role.whole in by_phrase else None
        implied.extend(self._twin(by_phrase[r.phrase], r.also) for r in roles if r.also and r.phrase in by_phrase)
        implied.extend(self._parts_of_those_told(phrases, clauses, by_phrase))
        return implied

    def _note_beside(self, clauses: Clauses | None = None) -> None:
        """ "Five of them were soldiers and three were clerks": the three are of them too."""
        if not any(f.bond and f.bond.partitive for f in self.made.values()):
            return
        read = clauses or Clauses(self.reader.phrases(), self.tokens.words)
        for k, phrase in enumerate(read.phrases):
            part = self.made[phrase.quantity] if phrase.quantity >= 0 and phrase.of >= 0 else None
            if part is None or part.bond is None or not part.bond.partitive:
                continue
            for j in (k, *parallel_parts(read, k)):
                beside = self.made[read.phrases[j].quantity]
                if beside.bond is not None:
                    beside.bond.partitive = True
                if clauses is None and self._is(read.phrases, j + 1):
                    self.counted.said_after(beside, read.phrases, j)

    def _twin(self, figure: Figure, role: Role) -> Figure:
        """The figure once more for the other harm its people suffered: "were wounded and captured"."""
        assert figure.bond is not None
        bond = replace(figure.bond, cue=self.tokens.raw(role.cue, role.cue + 1), cue_start=self.tokens.starts[role.cue])
        return replace(figure, harm=role.harm, bond=bond)

    def _name_people(self, figure: Figure, role: Role, phrases: Sequence[Phrase]) -> None:
        """The people of a number that stands apart from them."""
        if role.people >= 0:
            people = phrases[role.people]
            self.counted.name(figure, people.of + 1 or people.first, people.last, people.head)
        elif figure.qualifier == "none_reported":
            self.counted.note_nobody(figure, phrases, role.phrase)

    def _is(self, phrases: Sequence[Phrase], k: int) -> bool:
        """Whether phrase `k` is a form of "be" alone: "77 were women"."""
        return k < len(phrases) and phrases[k].kind == "V" and phrases[k].form == "be" and not phrases[k].negated

    def _parts_of_those_told(
        self, phrases: Sequence[Phrase], clauses: Clauses, known: Mapping[int, Figure]
    ) -> Iterator[Figure]:
        """Mark the figures that take their harm from the sentence before; yield the implied ones."""
        for k in parts_of_those_told(clauses):
            figure = self._figure_of(phrases[k], clauses) if k not in known and phrases[k].sort != "thing" else None
            if figure is None or figure.bond is None:
                continue
            figure.bond.partitive = True
            if figure.bond.implied:
                yield figure

    def _contain(self, figure: Figure, whole: Figure, role: Role, phrases: Sequence[Phrase]) -> None:
        """ "two of the 12 killed": the 12 are killed too, and the two are a part of them."""
        phrase = phrases[role.phrase]
        figure.relation, figure.part_of = "part_of", whole.start
        first = self.quantities[phrase.container].last
        if first < phrase.last:
            self.counted.name(figure, first, phrase.last, phrase.head)
            self.counted.name(whole, first, phrase.last, phrase.head)
        reduced = phrases[role.verb].form == "bare" and phrases[role.verb].word not in _NEVER_PASSIVE
        reduced = reduced or self.tokens.words[phrases[role.verb].first] in TOLD_PARTICIPLES  # "reported missing"
        between = phrases[role.phrase + 1 : role.verb]
        apart = any(p.kind == "V" and p.form != "bare" for p in between)  # "38 of the 50 who had fled were caught"
        behind = role.verb > role.phrase and not apart and (reduced or phrases[role.phrase + 1].kind == "R")
        behind = behind or (role.strength == INNER and role.verb < 0)  # "nine of the 22 dead were from Orvel"
        if behind and whole.bond is not None:  # not "killed two of the 12": the ten others may live
            whole.harm = figure.harm
            self._fill(whole, role, phrases[role.phrase], phrases)
            if not phrase.partitive and figure.bond is not None and figure.bond.implied:
                figure.harm = None  # "she is one of eight villagers reported missing"

    def _is_people(self, figure: Figure) -> bool:
        share = figure.best is not None and figure.best % 1 != 0  # "two thirds of the dead" are no number of people
        return figure.kind in COUNTABLE and figure.unit is None and not share

    def _fill(self, figure: Figure, role: Role, phrase: Phrase, phrases: Sequence[Phrase]) -> None:
        """What only the inside knows: cue and agent."""
        bond = figure.bond
        assert bond is not None
        bond.cue = self.tokens.raw(role.cue, role.cue + 1)
        bond.cue_start = self.tokens.starts[role.cue]
        if role.agent >= 0:
            agent = phrases[role.agent]
            bond.agent = self.tokens.raw(agent.first, agent.last)
        bond.doer = self._doer(role, phrases)
        if figure.relation is None and self.counted.summed_up(phrase):
            figure.relation = "total"
        bond.partitive = bond.partitive or (phrase.of >= 0 and phrase.partitive)
        words = self.tokens.words
        around = words[max(0, phrase.first - 1) : phrase.last + 1]
        if phrase.quantity >= 0:  # "more than 30" adds nothing
            q = self.quantities[phrase.quantity]
            around = [
                *words[max(0, q.first - 1) : q.first],
                *words[phrase.first : q.first],
                *words[q.last : phrase.last + 1],
            ]
        the_rest = phrase.det == "def" and (phrase.sort == "bare" or words[phrase.head] == "others")  # "the other two"
        bond.adding = (not ADDING.isdisjoint(around) and not the_rest) or is_one_more(phrase, words)
