"""Whether the harm a word tells of has happened: asserted, hypothetical, denied, habitual or past (another event)."""

from collections.abc import Sequence

from summarizer.text.clauses import Clauses
from summarizer.text.lexicon_harms import BACKGROUND_WORDS, DENIALS, HYPOTHETICAL_GOVERNORS
from summarizer.text.roles import Role

CONDITIONS = frozenset("if unless lest whether".split())
UNREAL_PAST = frozenset("could would should".split())


class ModalityReader:
    """Reads the modality of the roles of one sentence."""

    def __init__(self, clauses: Clauses, history: Sequence[int]) -> None:
        self.clauses = clauses
        self.history = history
        """Tokens that set their clause in another time."""
        self.words = clauses.words

    def of(self, role: Role) -> str:
        """The modality of one role."""
        clauses = self.clauses
        if role.verb >= 0:
            verb = clauses.phrases[role.verb]
            if verb.negated:
                return "denied"
            if verb.modal and (verb.modal in UNREAL_PAST or not verb.perfect):
                return "hypothetical"
            if verb.form in ("inf", "passinf") and not verb.perfect:
                unreal = self._governor(role.verb)
                if unreal:
                    return unreal
            if verb.form == "ing":
                unreal = self._gerund(role.verb)
                if unreal:
                    return unreal
        start = role.verb if role.verb >= 0 else role.phrase
        above = self._above(min(start, role.phrase))
        if above:
            return above
        if self.history and self._told_of_the_past(role):
            return "past"
        return "asserted"

    def _told_of_the_past(self, role: Role) -> bool:
        """Whether a word of history stands in the clause of the harm, or opens the sentence."""
        phrases = self.clauses.phrases
        first = last = role.verb if role.verb >= 0 else role.phrase
        kind = self.clauses.kind
        while first > 0 and kind(first - 1) not in "VRS;" and last - first < 30:
            first -= 1
        while last + 1 < len(phrases) and kind(last + 1) not in "VRS;" and last - first < 60:
            last += 1
        start = 0 if first == 0 else phrases[first - 1].last
        end = len(self.words) if last + 1 >= len(phrases) else phrases[last + 1].first
        opening = next((p.first for p in phrases if p.kind == "V"), len(self.words))
        subject = next((p.first for p in phrases if p.kind == "N"), len(self.words))
        return any(start <= m < end or (m < opening and m < subject) for m in self.history)

    def _governor(self, v: int) -> str:
        """What an infinitive's governor makes of it."""
        clauses = self.clauses
        for k in range(v - 1, max(-1, v - 6), -1):
            kind = clauses.kind(k)
            phrase = clauses.phrases[k]
            if kind == "V":
                if phrase.word in HYPOTHETICAL_GOVERNORS or phrase.word in DENIALS or phrase.modal:
                    return "hypothetical"
                return "" if k == v - 1 or phrase.word in ("forced", "caused", "led", "forcing", "causing") else "hypothetical"
            if kind == "N":
                word = clauses.words[phrase.head] if phrase.head >= 0 else ""
                if word in HYPOTHETICAL_GOVERNORS:
                    return "hypothetical"
                continue
            if kind in ";SR,":
                break
        return "hypothetical"

    def _gerund(self, v: int) -> str:
        clauses = self.clauses
        if clauses.kind(v - 1) == "P" and clauses.word(v - 1) == "without":
            return "denied"
        if clauses.kind(v - 1) == "V" and clauses.phrases[v - 1].word in DENIALS:
            return "denied"
        if clauses.kind(v - 1) == "P" and clauses.kind(v - 2) in "VN":
            word = clauses.words[clauses.phrases[v - 2].head]
            if word in HYPOTHETICAL_GOVERNORS:
                return "hypothetical"
            if word in BACKGROUND_WORDS:
                return "past"
        return ""

    def _above(self, k: int) -> str:
        """What the words before the clause make of it: a condition, a denial."""
        clauses = self.clauses
        for j in range(k - 1, max(-1, k - 25), -1):
            kind = clauses.kind(j)
            if kind == "S" and clauses.word(j) in CONDITIONS:
                return "hypothetical"
            if kind == "V":
                phrase = clauses.phrases[j]
                if phrase.word in DENIALS and clauses.kind(j + 1) in "SN" and not phrase.negated:
                    return "denied"
            if kind == ";":
                break
        return ""
