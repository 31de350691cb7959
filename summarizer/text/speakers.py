"""Who says what: the stretches of a text that a speaker answers for."""

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.schemas.records import Claimant
from summarizer.text.adjuncts import PUNCTUATION
from summarizer.text.claimants import Speaker, Speakers, claim
from summarizer.text.lexicon_speech import CONTRAST
from summarizer.text.quotation import Quotation, find_quotations
from summarizer.text.sentences import Sentence
from summarizer.text.speech_act import Act
from summarizer.text.speech_acts import find_acts
from summarizer.text.tokens import Tokens


@dataclass(slots=True)
class Speech:
    """One act of speaking and the stretch it covers."""

    claimant: Claimant
    start: int
    """Where the stretch starts that the speaker answers for, a character offset."""
    end: int
    sentence: int
    """Index of the sentence, 0-based."""
    quoted: bool = False
    """The stretch stands in quotation marks."""
    carried: bool = False
    """The speaker is carried over from an earlier sentence."""
    name_start: int = -1
    """Where the speaker's name stands; -1 where it is carried over."""
    name_end: int = -1
    verb: str | None = None
    source: Claimant | None = None
    """Whom the speaker passes on, in nested speech ("the ministry said residents had told it")."""


def find_speech(text: str, sentences: Sequence[Sentence], tokens: Sequence[Tokens]) -> list[Speech]:
    """Acts of speaking of the whole text, in order; nested ones after the one that holds them."""
    return _Reader(text, sentences, tokens).read()


def speaker_at(speech: Sequence[Speech], offset: int) -> Claimant | None:
    """Who answers for the words at `offset`: the innermost act of speaking that covers it."""
    best = None
    for act in speech:
        if act.start <= offset < act.end and (best is None or act.end - act.start <= best.end - best.start):
            best = act
    return best.claimant if best else None


class _Reader:
    """Walks through the sentences once, and remembers speakers and open quotations."""

    def __init__(self, text: str, sentences: Sequence[Sentence], tokens: Sequence[Tokens]) -> None:
        self.text = text
        self.sentences = sentences
        self.tokens = tokens
        self.speakers = Speakers()
        self.quotations = find_quotations(text)
        self.found: list[Speech] = []

    def read(self) -> list[Speech]:
        self._quote = 0
        last: tuple[int, Speech] | None = None
        for index, (sentence, tokens) in enumerate(zip(self.sentences, self.tokens, strict=True)):
            quotes = self._quotations(sentence)
            acts = [a for a in self._sentence(index, sentence, tokens) if a.end > a.start]
            if not acts and quotes:
                acts = self._carried(index, sentence, quotes, last)
            self._spread(acts, quotes, sentence)
            self.found += acts
            speaking = [a for a in acts if a.claimant.speech != "could_not_verify"]
            if speaking:
                last = (index, speaking[-1])
        self.found.sort(key=lambda s: (s.start, -s.end))
        return self.found

    def _quotations(self, sentence: Sentence) -> list[Quotation]:
        """Quotations that touch the sentence."""
        quotations = self.quotations
        while self._quote < len(quotations) and quotations[self._quote].end <= sentence.start:
            self._quote += 1
        touching = []
        k = self._quote
        while k < len(quotations) and quotations[k].start < sentence.end:
            touching.append(quotations[k])
            k += 1
        return touching

    def _sentence(self, index: int, sentence: Sentence, tokens: Tokens) -> list[Speech]:
        marked = find_acts(tokens)
        if not marked:
            return []
        upper = not any(c.islower() for c in self.text[sentence.start : sentence.end])
        speeches: list[Speech] = []
        current: Speaker | None = None
        for position, act in enumerate(marked):
            if act.shape == "unnamed":
                if not speeches:
                    speeches.append(self._unnamed(index, sentence, tokens, act))
                continue
            if act.shape == "house":
                self._pass_on(speeches, tokens, act, upper=upper)
                continue
            if act.phrase is not None:
                current = self.speakers.resolve(tokens, act.phrase, upper=upper)
                if current is None:
                    raw = tokens.raw(act.phrase.first, act.phrase.last)
                    current = Speaker(raw, "unknown", tuple(tokens.words[act.phrase.first : act.phrase.last]))
            elif current is None:
                continue
            claimant = claim(current, act.speech)
            if act.shape == "trail" and speeches and not self._apart(tokens, marked[position - 1], act):
                speeches[-1].source = claimant
                continue
            span = self._span(tokens, marked, position)
            name = act.phrase
            speech = Speech(
                claimant, tokens.starts[span[0]] if span[0] < len(tokens) else sentence.end,
                tokens.ends[span[1] - 1] if span[1] else sentence.start, index,
                name_start=tokens.starts[name.first] if name else -1,
                name_end=tokens.ends[name.last - 1] if name else -1,
                verb=tokens.words[act.cue],
            )  # fmt: skip
            if act.passed_on:
                self._pass_on([speech], tokens, act, upper=upper)
            speeches.append(speech)
        return speeches

    def _unnamed(self, index: int, sentence: Sentence, tokens: Tokens, act: Act) -> Speech:
        name = tokens.raw(act.phrase.first, act.phrase.last) if act.phrase else "reportedly"
        return Speech(
            Claimant(name, "unknown", "reported_by_outlet"),
            sentence.start,
            sentence.end,
            index,
            verb=tokens.words[act.cue],
        )

    def _pass_on(self, speeches: list[Speech], tokens: Tokens, act: Act, *, upper: bool) -> None:
        """Who stands behind the speaker; an outlet only carries the words of whom it quotes."""
        speaker = self.speakers.resolve(tokens, act.passed_on, upper=upper) if act.passed_on else None
        if speaker is None or not speeches:
            return
        behind = claim(speaker, "said")
        speech = speeches[-1]
        if speech.claimant.type == "media_own_reporting":
            speech.claimant, speech.source = behind, speech.claimant
        else:
            speech.source = behind

    def _apart(self, tokens: Tokens, before: Act, act: Act) -> bool:
        """Whether a new clause with its own speaker starts between two acts."""
        return self._break(tokens, before.cue + 1, act.first) is not None

    def _break(self, tokens: Tokens, first: int, last: int) -> int | None:
        """The last token between two acts where a clause of another speaker starts."""
        words = tokens.words
        for k in range(last - 1, first - 1, -1):
            if words[k] == ";" or (words[k] in CONTRAST and words[k] != "and"):
                return k
            if words[k] == "and" and (words[k - 1] == "," or k == last - 1):
                return k
        return None

    def _span(self, tokens: Tokens, marked: list[Act], position: int) -> tuple[int, int]:
        """The tokens an act covers."""
        words = tokens.words
        act = marked[position]
        n = len(words)
        end = n
        for following in marked[position + 1 :]:
            if following.phrase is None or following.shape == "unnamed":
                continue
            cut = self._break(tokens, act.cue + 1, following.first)
            if cut is not None:
                end = cut
                break
        start = 0
        for preceding in reversed(marked[:position]):
            if preceding.phrase is None or preceding.shape == "unnamed":
                continue
            cut = self._break(tokens, preceding.cue + 1, act.first)
            start = cut if cut is not None else (preceding.content if preceding.shape == "trail" else 0)
            break
        content = act.content
        done = content >= end or (words[content] in PUNCTUATION and words[content] not in '"“„«‘(')
        if act.shape in ("trail", "behind"):
            return start, end
        if act.shape == "lead":
            return content, end
        if act.shape == "participle":
            return content, end
        if done:  # nothing follows the verb: what stands before is what was said
            return start, end
        if act.first and words[act.first - 1] in ("“", '"', "”", "»") and act.first - start > 3:
            return start, end
        return content, end

    def _carried(
        self, index: int, sentence: Sentence, quotes: list[Quotation], last: tuple[int, Speech] | None
    ) -> list[Speech]:
        """The last speaker goes on, where the sentence quotes and names nobody else."""
        if last is None or index - last[0] != 1:
            return []
        before = last[1]
        if sentence.paragraph - self.sentences[before.sentence].paragraph > 1:
            return []
        if not any(self.text.count(" ", q.start, q.end) >= 2 for q in quotes):
            return []
        return [Speech(before.claimant, sentence.start, sentence.end, index, carried=True, source=before.source)]

    def _spread(self, acts: list[Speech], quotes: list[Quotation], sentence: Sentence) -> None:
        """A quotation belongs to one speaker from its first sentence to its last."""
        for speech in acts:
            for quote in quotes:
                if quote.start < speech.end and speech.start < quote.end:
                    if quote.start <= speech.start and speech.end <= quote.end:
                        speech.quoted = True
                    if quote.start < sentence.start:
                        speech.start = min(speech.start, quote.start)
                    if quote.end > sentence.end:
                        speech.end = max(speech.end, quote.end)
