"""Whether the harm a word tells of has happened: asserted, hypothetical, denied, habitual or past (another event)."""

from bisect import bisect_right
from collections.abc import Sequence

from summarizer.text.grammar.clauses import Clauses
from summarizer.text.grammar.verbs import Phrase
from summarizer.text.harm.habits import at_a_rate, is_habitual
from summarizer.text.harm.role_table import Role
from summarizer.text.harm.staged import STAGING, is_staged
from summarizer.text.harm.yet_to_come import is_hoped_to_be_found, may_come_of_it
from summarizer.text.lexicon.harms import AVOIDING, BACKGROUND_WORDS, BELIEVED, DENIALS, HYPOTHETICAL_GOVERNORS
from summarizer.text.speech.retractions import untrue_clause

UNDONE = frozenset("attempted planned foiled thwarted failed potential threatened imminent".split())
CONDITIONS = frozenset("if unless lest whether".split())
REAL = frozenset("set likely expected asked ask called call decided decision campaign operation".split())
"""Governors that leave a definite event real."""
NOT_THESE = frozenset("nor neither without".split())
"""Right before the people they deny the harm: "neither Venn nor his wife was hurt"."""
AT_ONCE = frozenset("as when while".split())
"""A clause after these tells of the same time: "was shot as he left his house in 2008"."""
PARTS_IN_IT = frozenset(
    "responsibility involvement participation complicity role part hand blame guilt knowledge".split()
)
"""Who denies these does not deny the harm."""
KNOWN = "known"
"""The modality of a harm that a denial takes for granted."""
SAYING = frozenset("said says added claimed insisted stated".split())
UNREAL_PAST = frozenset("could would should".split())


class ModalityReader:
    """Reads the modality of the roles of one sentence."""

    def __init__(self, clauses: Clauses, history: Sequence[int]) -> None:
        self.clauses = clauses
        self._firsts: list[int] | None = None
        """First tokens of the phrases, once asked for."""
        self.history = history
        """Tokens that set their clause in another time."""
        self.words = clauses.words
        self.staged = not STAGING.isdisjoint(self.words)
        self.untrue = untrue_clause(self.words)
        """The words that the sentence calls untrue."""
        self.sentence = bool(self.words) and self.words[-1] in (".", "!", "?", '"', "”", "'")
        """Whether the words end as a sentence does, unlike a headline."""

    def of(self, role: Role) -> str:
        """The modality of one role; `background` for an earlier deed that somebody is tied to, `known` for one taken for granted."""
        clauses = self.clauses
        before = self.words[clauses.phrases[role.phrase].first - 1 : clauses.phrases[role.phrase].first]
        if (before and before[0] in NOT_THESE) or self._among_none(role.phrase):
            return "denied"
        if role.verb >= 0:
            verb = clauses.phrases[role.verb]
            if verb.negated:
                return "denied"
            doubt = verb.modal in ("may", "might") and role.harm in ("besieged", "missing")  # "may still be trapped"
            if verb.modal and not doubt and (verb.modal in UNREAL_PAST or not verb.perfect or self._had_it_been(verb)):
                return "hypothetical"
            believed = verb.form == "passinf" and not BELIEVED.isdisjoint(self.words[verb.first : verb.head])
            if verb.form in ("inf", "passinf") and not verb.perfect and not believed:
                unreal = self._governor(role.verb)
                if unreal:
                    return unreal
            if verb.form == "ing":
                unreal = self._gerund(role.verb)
                if unreal:
                    return unreal
        else:
            unreal = self._nominal(role)
            if unreal:
                return unreal
        if unreal := self._no_event(role):
            return unreal
        start = role.verb if role.verb >= 0 else role.phrase
        above = "" if self._presupposed(role) else self._above(min(start, role.phrase))
        if above and above != KNOWN:
            return above
        if self.untrue and self.untrue[0] <= clauses.phrases[role.phrase].first < self.untrue[1]:
            return "denied"
        if self.history and role.relation != "total" and self._told_of_the_past(role):
            return "past"
        return above or "asserted"

    def _no_event(self, role: Role) -> str:
        """What the harm is where it is no event of its own: played, an earlier deed, a habit; empty where it is one."""
        if (self.staged and is_staged(self.clauses, role)) or is_hoped_to_be_found(self.clauses, role.phrase):
            return "hypothetical"
        if self._background(role):
            return "background"
        return (
            "habitual" if (self.sentence and is_habitual(self.clauses, role)) or at_a_rate(self.clauses, role) else ""
        )

    def _had_it_been(self, verb: Phrase) -> bool:
        """ "Had the doors been locked, dozens more might have died", "otherwise more may have died"."""
        return verb.perfect and (self.words[0] == "had" or "if" in self.words or "otherwise" in self.words)

    def _told_of_the_past(self, role: Role) -> bool:
        """Whether a word of history stands in the clause of the harm, or opens the sentence."""
        phrases = self.clauses.phrases
        first = last = role.verb if role.verb >= 0 else role.phrase
        kind = self.clauses.kind
        together = False
        while first > 0 and kind(first - 1) not in "VRS;" and last - first < 30:
            first -= 1
        while last + 1 < len(phrases) and last - first < 60:
            after = kind(last + 1)
            if (
                after == "V"
                and kind(last) == "N"
                and phrases[last + 1].harm is None
                and phrases[last + 1].form in ("bare", "ing")
                and kind(last + 2) == "P"
            ):
                last += 1  # "individuals associated with the group": the clause goes on
                continue
            if (
                after in "R;"
                or (after == "V" and not together and kind(last) != "C")
                or (after == "S" and self.clauses.word(last + 1) not in AT_ONCE)
            ):
                break
            together = together or after == "S"
            last += 1
        start = 0 if first == 0 else phrases[first - 1].last
        end = len(self.words) if last + 1 >= len(phrases) else phrases[last + 1].first
        opening = next((p.first for p in phrases if p.kind == "V"), len(self.words))
        subject = next((p.first for p in phrases if p.kind == "N"), len(self.words))
        told = self.history
        if "anniversary" in self.words:  # "on the anniversary of the coup, a bomb killed 12": today, behind the comma
            at = phrases[role.phrase].first
            told = [m for m in told if self.words[m] != "anniversary" or "," not in self.words[min(m, at) : max(m, at)]]
        return any(start <= m < end or (m < opening and m < subject) for m in told)

    def _governor(self, v: int) -> str:
        """What an infinitive's governor makes of it."""
        clauses = self.clauses
        for k in range(v - 1, max(-1, v - 6), -1):
            kind = clauses.kind(k)
            phrase = clauses.phrases[k]
            if kind == "V":
                if phrase.word in HYPOTHETICAL_GOVERNORS or phrase.word in DENIALS or phrase.modal:
                    return "hypothetical"
                return (
                    ""
                    if k == v - 1 or phrase.word in ("forced", "caused", "led", "forcing", "causing")
                    else "hypothetical"
                )
            if kind == "N":
                word = clauses.words[phrase.head] if phrase.head >= 0 else ""
                if word in HYPOTHETICAL_GOVERNORS:
                    return "hypothetical"
                continue
            if kind in ";SR,":
                break
        return "hypothetical"

    def _nominal(self, role: Role) -> str:
        """ "planned the assassination of", "the attempted murder of": a deed not (yet) done."""
        clauses = self.clauses
        k = self._phrase_at(role.cue)
        if k < 0:
            return ""
        own = clauses.phrases[k]
        if not UNDONE.isdisjoint(self.words[own.first : own.last]):
            return "hypothetical"
        if own.inner >= 0 and own.quantity >= 0 and (own.inner < own.head or role.harm == "missing"):
            return ""  # "the search for 12 missing miners": whoever they are sought by, they are missing
        if own.det in ("def", "poss"):
            if may_come_of_it(clauses, k):
                return "hypothetical"
            near = clauses.phrases[k - 1] if k else own  # "planned the murder of", but "will investigate the murder of"
            return "hypothetical" if near.kind == "V" and near.word in HYPOTHETICAL_GOVERNORS - REAL else ""
        for j in range(k - 1, max(-1, k - 4), -1):
            phrase = clauses.phrases[j]
            if phrase.kind == "V":
                return (
                    "hypothetical"
                    if phrase.word in HYPOTHETICAL_GOVERNORS or (phrase.modal and not phrase.perfect)
                    else ""
                )
            if phrase.kind == "N" and phrase.head >= 0:
                return "hypothetical" if self.words[phrase.head] in HYPOTHETICAL_GOVERNORS else ""
            if phrase.kind != "P":
                break
        return ""

    def _presupposed(self, role: Role) -> bool:
        """Whether a definite noun of harm takes the event for granted: "if the murder of six teachers is solved"."""
        if role.verb >= 0:
            return False
        k = self._phrase_at(role.cue)
        return k >= 0 and self.clauses.kind(k) == "N" and self.clauses.phrases[k].det in ("def", "poss")

    def _phrase_at(self, token: int) -> int:
        """Index of the phrase that holds a token; -1 where none does."""
        if self._firsts is None:
            self._firsts = [p.first for p in self.clauses.phrases]
        k = bisect_right(self._firsts, token) - 1
        return k if k >= 0 and token < self.clauses.phrases[k].last else -1

    def _background(self, role: Role) -> bool:
        """Whether the harm is an earlier deed that somebody is tied to: "linked to an attack that killed four"."""
        harmed = self.clauses.phrases[role.phrase]
        if role.verb < 0 and harmed.quantity >= 0 and harmed.sort != "harm":
            return False  # "implicated in the murder of six teachers": an event of its own
        end = min(role.cue, harmed.first)
        for i in range(end - 1, max(0, end - 30), -1):
            word = self.words[i]
            if word == ";":
                return False
            if (
                word in BACKGROUND_WORDS
                and i + 1 < end
                and self.words[i + 1] in ("for", "to", "in", "of", "with", "from")
            ):
                return self._ties_somebody(i) and not self._goes_on(i, role.verb)
        return False

    def _ties_somebody(self, i: int) -> bool:
        """Whether the word at token `i` ties a person to a deed: no "bomb suspected to be theirs", and only one is "responsible"."""
        phrase = next((p for p in reversed(self.clauses.phrases) if p.kind == "N" and p.last <= i), None)
        if self.words[i] != "responsible":
            return phrase is None or phrase.sort not in ("thing", "harm")
        if phrase is None or phrase.sort == "pronoun":
            return phrase is not None and self.words[phrase.head] in ("he", "she", "him", "her")
        return phrase.sort in ("people", "name") and not phrase.plural

    def _goes_on(self, i: int, v: int) -> bool:
        """Whether verb `v` tells what the sentence's own deed did, behind the word at token `i`: "a man wanted for theft drove into a
        crowd, killing four".
        """
        clauses = self.clauses
        if v < 0 or clauses.phrases[v].form != "ing" or clauses.kind(v - 1) != ",":
            return False
        main = clauses.verb_before(v - 1)
        if main < 0 or clauses.phrases[main].first <= i or clauses.phrases[main].form not in ("bare", "act"):
            return False
        return not any(p.kind == "R" and p.first > i for p in clauses.phrases[max(0, main - 8) : main])

    def _among_none(self, k: int) -> bool:
        """Whether "none of" holds for noun phrase `k` too: "none of the four priests and 100 refugees was hurt"."""
        clauses = self.clauses
        if clauses.kind(k - 1) != "C":
            return False
        for j in range(k - 2, max(-1, k - 8), -1):
            if clauses.kind(j) == "N" and clauses.word(j) in ("none", "neither") and clauses.word(j + 1) == "of":
                return True
            if clauses.kind(j) not in "NPC,":
                break
        return False

    def _gerund(self, v: int) -> str:
        clauses = self.clauses
        if clauses.kind(v - 1) == "N" and clauses.phrases[v - 1].sort == "bare" and may_come_of_it(clauses, v - 1):
            return "hypothetical"  # "will end in the killing of"
        if clauses.kind(v - 1) == "P" and clauses.word(v - 1) == "without":
            return "denied"
        if clauses.kind(v - 1) == "V" and clauses.phrases[v - 1].word in DENIALS:
            return "denied"
        if not AVOIDING.isdisjoint(self.words[max(0, clauses.phrases[v].first - 1) : clauses.phrases[v].first]):
            return "hypothetical"
        if clauses.word(v - 1) == "from" and any(
            p.kind == "V" and p.word in AVOIDING for p in clauses.phrases[max(0, v - 5) : v]
        ):
            return "hypothetical"
        if clauses.kind(v - 1) == "P" and clauses.kind(v - 2) in "VN":
            word = clauses.words[clauses.phrases[v - 2].head]
            if word in HYPOTHETICAL_GOVERNORS:
                return "hypothetical"
            if word in BACKGROUND_WORDS:
                return "past"
        return ""

    def _of_a_part_in_it(self, k: int) -> bool:
        """Whether noun phrase `k` is a part somebody had in the harm: "denied responsibility for the attack that killed 12"."""
        phrase = self.clauses.phrases[k]
        return phrase.head >= 0 and self.words[phrase.head] in PARTS_IN_IT

    def _above(self, k: int) -> str:
        """What the words before the clause make of it: a condition, a denial."""
        clauses = self.clauses
        for j in range(k - 1, max(-1, k - 25), -1):
            kind = clauses.kind(j)
            if kind == "S" and clauses.word(j) in CONDITIONS and clauses.word(j - 1) != "as":  # "fired as if at birds"
                return "hypothetical"
            if kind == "V":
                phrase = clauses.phrases[j]
                if phrase.word in DENIALS and clauses.kind(j + 1) in "SN" and not phrase.negated:
                    return KNOWN if self._of_a_part_in_it(j + 1) else "denied"
                if phrase.word in SAYING and clauses.kind(j - 1) == "C" and not phrase.negated:
                    break  # "denied any part and said it had lost nine men": what is said is no longer denied
            if kind == ";":
                break
        return ""
