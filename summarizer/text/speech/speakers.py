"""Who says what: the stretches of a text that a speaker answers for."""

from bisect import bisect_right
from collections.abc import Sequence

from summarizer.schemas.records import Claimant
from summarizer.text.lexicon.speech import PRONOUNS, VERBS
from summarizer.text.naming.parties import settle_governments
from summarizer.text.speech.claimants import (
    Speaker,
    claim,
    named_subject,
    opening_subject,
    speakers_beside,
    stands_for,
)
from summarizer.text.speech.noun_phrase import Phrase
from summarizer.text.speech.speaker_memory import Speakers
from summarizer.text.speech.speech_act import Act
from summarizer.text.speech.speech_acts import find_acts
from summarizer.text.speech.speech_carried import goes_on
from summarizer.text.speech.speech_spans import Spans, part_start
from summarizer.text.speech.spoken import Speech
from summarizer.text.words.letter_case import all_capitals
from summarizer.text.words.quotation import Quotation, find_quotations
from summarizer.text.words.sentences import Sentence
from summarizer.text.words.tokens import Tokens

_SUBJECTS = 3
"""Sentences back whose subjects "he" or "the mission" may mean."""
_TAIL = 2
"""Characters that may stand behind a speaker's stretch at the end of its sentence."""
_OPENING = " \t\"'“„«‘"
"""What stands between a colon and quoted words."""
_POINTING = PRONOUNS | {"its", "their", "the"}
_MARKS = '"“”'
_QUOTED_WORDS = 3
"""Words a quotation must hold to carry a speaker on: fewer are a term in scare quotes."""


def find_speech(text: str, sentences: Sequence[Sentence], tokens: Sequence[Tokens]) -> list[Speech]:
    """Acts of speaking of the whole text, in order; nested ones after the one that holds them."""
    found = _Reader(text, sentences, tokens).read()
    settle_governments([act.claimant for act in found] + [act.source for act in found if act.source], tokens)
    return found


def _named_in(speech: Speech, quote: Quotation) -> bool:
    """Whether the speaker is named inside the quotation, and so is not the one quoted."""
    return quote.start <= speech.name_start < quote.end


def _same(tokens: Tokens, phrase: Phrase, current: Speaker | None) -> bool:
    """Whether a pronoun goes on meaning the speaker before it in the sentence ("relatives say they thought")."""
    return current is not None and phrase.last - phrase.first == 1 and stands_for(tokens.words[phrase.first], current)


def _in_relative(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a pronoun speaks in a relative clause, and so means the subject of its own sentence: "whose deaths it has confirmed"."""
    words = tokens.words
    if phrase.last - phrase.first != 1 or words[phrase.first] not in PRONOUNS:
        return False
    before = words[phrase.first - 1] if phrase.first else ""
    further = words[phrase.first - 2] if phrase.first > 1 else ""
    return before == "which" or further == "whose" or (before == "that" and further not in VERBS)


def _speaks_for_it(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether somebody speaks behind a clause for its subject: "the hospital is treating 71 people, its director says"."""
    words = tokens.words
    return words[phrase.first] in ("its", "their") and phrase.first > 1 and words[phrase.first - 1] == ","


class _Reader:
    """Walks through the sentences once, and remembers speakers and open quotations."""

    def __init__(self, text: str, sentences: Sequence[Sentence], tokens: Sequence[Tokens]) -> None:
        self.text = text
        self.sentences = sentences
        self.tokens = tokens
        self.speakers = Speakers(text, sentences, tokens)
        self.quotations = find_quotations(text)
        self.found: list[Speech] = []
        self.last: tuple[int, Speech] | None = None
        """The last act of speaking and its sentence."""
        self._quote = 0
        self._introduced = 0
        self._open: list[int] = []
        """Sentences just read inside a quotation whose speaker is not named yet."""

    def read(self) -> list[Speech]:
        for index, (sentence, tokens) in enumerate(zip(self.sentences, self.tokens, strict=True)):
            quotes = self._quotations(sentence)
            acts = [a for a in self._sentence(index, sentence, tokens) if a.end > a.start]
            if acts:
                acts = [*self._opened(acts, quotes), *acts]
                self._open = []
            elif quotes:
                acts = self._carried(index, sentence, quotes)
            else:
                acts = self._goes_on(index, sentence, tokens)
            if quotes:
                self._spread([a for a in acts if a.sentence == index], quotes, sentence)
            self.found += acts
            speaking = [a for a in acts if a.claimant.speech != "could_not_verify"]
            if speaking:
                self.last = (index, speaking[-1])
        self.found.sort(key=lambda s: (s.start, -s.end))
        return self.found

    def _quotations(self, sentence: Sentence) -> list[Quotation]:
        """Quotations that touch the sentence."""
        quotations = self.quotations
        while self._quote < len(quotations) and quotations[self._quote].end <= sentence.start:
            self._quote += 1
        k = self._quote
        while k < len(quotations) and quotations[k].start < sentence.end:
            k += 1
        return quotations[self._quote : k]

    def _sentence(self, index: int, sentence: Sentence, tokens: Tokens) -> list[Speech]:
        marked = find_acts(tokens)
        if not marked:
            return []
        spans = Spans(tokens, marked)
        upper = all_capitals(tokens)
        speeches: list[Speech] = []
        current: Speaker | None = None
        waiting: Act | None = None
        for position, act in enumerate(marked):
            if act.shape == "unnamed":
                if not speeches:
                    speeches.append(self._unnamed(index, sentence, tokens, act))
                continue
            if act.shape == "house":
                waiting = None if self._pass_on(speeches, tokens, act, upper=upper) else act
                continue
            if act.phrase is not None and not _same(tokens, act.phrase, current):
                current = self._speaker(index, tokens, act.phrase, upper=upper)
            elif current is None:
                current = self._subject(index, tokens, act, marked[position + 1 :], upper=upper)
                if current is None:
                    continue
            if not any(map(str.isalnum, current.name)):
                continue
            claimant = claim(current, act.speech)
            if act.shape == "trail" and speeches and spans.turn(marked[position - 1].cue + 1, act.first) is None:
                speeches[-1].source = claimant
                continue
            first, last = spans.span(position)
            speech = Speech(
                claimant,
                tokens.starts[first] if first < len(tokens) else sentence.end,
                tokens.ends[last - 1] if last else sentence.start,
                index,
                verb=tokens.words[act.cue],
            )
            if act.phrase:
                speech.name_start, speech.name_end = tokens.starts[act.phrase.first], tokens.ends[act.phrase.last - 1]
            for passing in (act, waiting):
                if passing is not None and passing.passed_on:
                    self._pass_on([speech], tokens, passing, upper=upper)
            waiting = None
            speeches.append(speech)
        return speeches

    def _speaker(self, index: int, tokens: Tokens, phrase: Phrase, *, upper: bool) -> Speaker:
        """Who speaks here; a pronoun or "the mission" may stand for whom the sentences before were about."""
        beside = tokens.words[phrase.apposition[0]] if phrase.apposition else ""
        if tokens.words[phrase.first] in _POINTING or beside in _POINTING:
            self._introduce(index)
        if (_in_relative(tokens, phrase) or _speaks_for_it(tokens, phrase)) and (own := named_subject(tokens)):
            self.speakers.resolve(tokens, own, upper=upper)
        phrase = speakers_beside(tokens, phrase) or phrase
        speaker = self.speakers.resolve(tokens, phrase, upper=upper)
        if speaker is None:
            words = tuple(tokens.words[phrase.first : phrase.last])
            speaker = Speaker(tokens.raw(phrase.first, phrase.last), "unknown", words)
        return speaker

    def _introduce(self, index: int) -> None:
        """Remember the subjects of the sentences since the last speech, as far as they may be meant."""
        since = self.last[0] + 1 if self.last else 0
        for k in range(max(since, self._introduced, index - _SUBJECTS), index):
            line = self.tokens[k]
            subject = opening_subject(line) if len(line) else None
            if subject is not None and line.words[subject.first] not in PRONOUNS:
                self.speakers.resolve(line, subject, upper=all_capitals(line))
        self._introduced = index

    def _subject(self, index: int, tokens: Tokens, act: Act, following: list[Act], *, upper: bool) -> Speaker | None:
        """Who speaks where the verb shares its subject: "the army moved in and said", "denying this, the army said"."""
        if act.cue == 0:
            phrase = following[0].phrase if following else None
        else:
            if tokens.words[act.cue - 1] not in ("and", "but", ","):
                return None
            comma = tokens.words.index(",") if "," in tokens.words[: act.cue - 1] else -1
            phrase = opening_subject(tokens) or opening_subject(tokens, comma + 1)
        return self._speaker(index, tokens, phrase, upper=upper) if phrase else None

    def _unnamed(self, index: int, sentence: Sentence, tokens: Tokens, act: Act) -> Speech:
        """Speech of nobody named: its own words stand for the speaker."""
        name = tokens.raw(act.phrase.first, act.phrase.last) if act.phrase else tokens.raw(act.cue, act.cue + 1)
        claimant = Claimant(name, "unknown", "reported_by_outlet")
        start = max(sentence.start, tokens.starts[part_start(tokens.words, act.first)])
        return Speech(claimant, start, sentence.end, index, verb=tokens.words[act.cue], unnamed=True)

    def _pass_on(self, speeches: list[Speech], tokens: Tokens, act: Act, *, upper: bool) -> bool:
        """Set who stands behind the last speaker; an outlet only carries the words of whom it quotes."""
        speaker = self.speakers.resolve(tokens, act.passed_on, upper=upper) if act.passed_on else None
        if speaker is None or not speeches:
            return False
        behind = claim(speaker, "said")
        speech = speeches[-1]
        if speech.claimant.type == "media_own_reporting":
            speech.claimant, speech.source = behind, speech.claimant
        else:
            speech.source = behind
        return True

    def _opened(self, acts: list[Speech], quotes: list[Quotation]) -> list[Speech]:
        """The first sentences of a quotation whose speaker the last one names: "I saw it. They shot him," she said."""
        if not self._open or not quotes or _named_in(acts[0], quotes[0]) or acts[0].start >= quotes[0].end:
            return []
        lines = ((k, self.sentences[k]) for k in self._open if quotes[0].start < self.sentences[k].end)
        return [
            Speech(acts[0].claimant, s.start, s.end, k, quoted=True, carried=True, source=acts[0].source)
            for k, s in lines
        ]

    def _carried(self, index: int, sentence: Sentence, quotes: list[Quotation]) -> list[Speech]:
        """The last speaker goes on, where the sentence quotes and names nobody else."""
        if quotes[-1].end > sentence.end:  # who speaks may stand where the quotation ends
            self._open.append(index)
            return []
        lines = [*self._open, index]
        self._open = []
        whole = quotes[0].start <= sentence.start + 1 and sentence.end - 2 <= quotes[0].end
        if self.last is None or not self._follows(self.last[0], lines[0], whole=whole):
            return []
        if self.text[self.sentences[lines[0]].start : quotes[0].start].rstrip(_OPENING).endswith(":"):
            return []  # somebody the grammar does not know: "Venn: 'We found nine bodies'"
        before = self.last[1]
        far = self.sentences[lines[0]].paragraph - self.sentences[before.sentence].paragraph
        if far > max(1, lines[0] - self.last[0]):
            return []
        if not whole and all(self.text.count(" ", q.start, q.end) < _QUOTED_WORDS - 1 for q in quotes):
            return []
        subject = None if whole else opening_subject(self.tokens[index])
        if subject is not None and self.tokens[index].words[subject.first] not in PRONOUNS:
            return []  # somebody else opens the sentence: "President Lena Okar condemns 'an act of ...'"
        return [
            Speech(before.claimant, s.start, s.end, k, carried=True, source=before.source)
            for k, s in ((k, self.sentences[k]) for k in lines)
        ]

    def _follows(self, last: int, index: int, *, whole: bool) -> bool:
        """Whether a quotation in sentence `index` goes on with what was said in sentence `last`: at once, or, where it is a sentence
        of its own, behind words that bring nobody else in ("The hall was silent.").
        """
        between = self.tokens[last + 1 : index]
        told = self.sentences[last]
        quoted = whole and any(self.text.find(mark, told.start, told.end) >= 0 for mark in _MARKS)
        return index > last and (
            not between
            or (
                quoted and len(between) < _SUBJECTS and not any(t.capital(k) for t in between for k in range(1, len(t)))
            )
        )

    def _goes_on(self, index: int, sentence: Sentence, tokens: Tokens) -> list[Speech]:
        """The last speaker's count goes on, in the same paragraph: "Another 12 were missing."."""
        if self.last is None or index - self.last[0] != 1 or not goes_on(tokens):
            return []
        before = self.last[1]
        told = self.sentences[index - 1]
        named = before.name_start >= 0 or before.carried
        if any(self.text.find(mark, told.start, told.end) >= 0 for mark in _MARKS):
            return []  # behind somebody's own words the report goes on itself
        if not named or told.paragraph != sentence.paragraph or told.end - before.end > _TAIL:
            return []
        if before.claimant.speech not in ("said", "confirmed", "estimated", "reported_by_outlet"):
            return []
        return [Speech(before.claimant, sentence.start, sentence.end, index, carried=True, source=before.source)]

    def _spread(self, acts: list[Speech], quotes: list[Quotation], sentence: Sentence) -> None:
        """A quotation belongs to one speaker from its first sentence to its last."""
        first, last = quotes[0], quotes[-1]
        for speech in acts:
            around = quotes[max(0, bisect_right(quotes, speech.start + 1, key=lambda q: q.start) - 1)]
            speech.quoted = around.start - 1 <= speech.start and speech.end <= around.end + 2
            if first.start < sentence.start and speech.start < first.end and not _named_in(speech, first):
                speech.start = first.start
            if last.end > sentence.end and last.start < speech.end and not _named_in(speech, last):
                speech.end = last.end
