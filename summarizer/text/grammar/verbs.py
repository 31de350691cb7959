"""Verb groups: auxiliaries, negation, modals and the main verb, with voice and form."""

from collections.abc import Mapping, Sequence

from summarizer.schemas.terms import Harm
from summarizer.text.grammar.word_classes import HARM_VERBS
from summarizer.text.lexicon.grammar import GET
from summarizer.text.lexicon.harms import (
    CAPTIVE_WORDS,
    EPISTEMIC_PARTICIPLES,
    PARTICLE_VERBS,
    SURVIVING,
    TO_DEATH_VERBS,
)
from summarizer.text.words.nouns import sort_of
from summarizer.text.words.tokens import Tokens

ADJECTIVE_ENDINGS = ("al", "ous", "ic", "ish", "ese", "ful")
TOLD_PARTICIPLES = frozenset("feared listed reported presumed believed confirmed declared pronounced thought".split())
"""Participles that may stand without "be" before a harm: "98 listed as missing"."""


REMAINING = frozenset("remain remained remains".split())
"""Verbs before a participle that say what "be" says."""
FATALLY = frozenset(("fatally", "mortally"))
HIT = frozenset(("shot", "struck", "hit"))
"""With "fatally": killed."""
WASTING = frozenset("starved starving frozen froze freezing burned burnt burning bled bleeding choked".split())
"""With "to death" and no object: "37 children starved to death"."""


class Phrase:
    """One phrase of a sentence. `kind`: N noun phrase, V verb group, P preposition, C coordinator, S subordinator,
    R relative word, I part marker ("including"), J state ("dead"), and marks: comma, ( ) and ; for every stronger stop.
    """

    __slots__ = (
        "base",
        "container",
        "det",
        "first",
        "form",
        "frame",
        "group",
        "harm",
        "head",
        "inner",
        "kind",
        "last",
        "modal",
        "negated",
        "of",
        "owner",
        "partitive",
        "passive",
        "perfect",
        "plural",
        "quantity",
        "sort",
        "word",
    )

    def __init__(
        self,
        kind: str,
        first: int,
        last: int,
        head: int,
        *,
        quantity: int = -1,
        det: str = "",
        sort: str = "",
        plural: bool = False,
        inner: int = -1,
    ) -> None:
        self.kind = kind
        self.first = first
        """Index of its first token; `last` is one past its last."""
        self.last = last
        self.head = head
        """Index of the head token; -1 where a number stands alone."""
        self.quantity = quantity
        """Index of its quantity in the sentence's list, or -1."""
        self.det = det
        """def, indef, poss, no, all, pronoun or empty."""
        self.sort = sort
        """people, family, group, thing, harm, name, pronoun, bare (no noun) or unknown."""
        self.plural = plural
        self.inner = inner
        """Index of a harm word inside ("12 wounded soldiers"), or -1."""
        self.of = -1
        """Index of "of" in "dozens of fighters", or -1."""
        self.partitive = False
        """ "three of the men": a part of people known."""
        self.container = -1
        """Quantity after "of" in "three of the 12", or -1."""
        self.group = -1
        """Index of the group noun in "a group of insurgents", or -1."""
        self.owner: Phrase | None = None
        """Whose it is, in "Venn's death"."""
        self.harm: Harm | None = None
        self.frame = ""
        self.form = ""
        """Of a verb group: be (copula), act, pass, bare (past or participle), ing, inf, passinf."""
        self.passive = False
        self.negated = False
        self.modal = ""
        self.perfect = False
        self.word = ""
        """Main verb, lower case."""
        self.base = False
        """The main verb stands in its base form after a modal or "to"."""


DAY_AFTER = frozenset("next following same other day morning evening night week".split())
"""Behind "to hospital" an article opens no object with these."""


class VerbReader:
    """Reads verb groups of one sentence."""

    def __init__(self, tokens: Tokens, classes: Sequence[str], opens: Mapping[int, int]) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.classes = classes
        self.opens = opens

    def group(self, i: int) -> Phrase:
        """The verb group that starts at token `i`; at least one token long."""
        words, classes, n = self.words, self.classes, len(self.words)
        j, main = i, -1
        be = have = to = do = negated = False
        modal, linked = "", False
        while j < n:
            c, w = classes[j], words[j]
            if j > i and j in self.opens:
                break
            if c == "m":
                modal = modal or w
            elif c == "b" or (linked and w == "as") or self._stands_for_be(j, w):
                be = be or w != "as"
            elif c == "h":
                have = True
            elif c == "o":
                do = True
            elif c == "!":
                negated = negated or (w != "nor" and self._word(j + 1) not in ("only", "just", "merely"))
            elif c == "T":
                if to or (j > i and not (be or have or linked)) or not self.infinitive_at(j):
                    break
                to = True
            elif c == "a":
                if not self._goes_on(j + 1, base=bool(modal or to or do)):
                    break
            elif (
                c in "ek"
                and w in EPISTEMIC_PARTICIPLES
                and (be or have or linked or w in TOLD_PARTICIPLES)
                and self._chain_after(j + 1)
            ):
                linked, be = True, False
            elif c in "vekg" or (c == "n" and (modal or to or do)):
                main = j
                j += 1
                break
            else:
                break
            j += 1
        if main < 0:
            copula = self._copula(i, max(j, i + 1), be=be or linked, negated=negated, modal=modal)
            copula.perfect = have
            return copula
        return self._main(
            i, j, main, be=be or (linked and not to), have=have, to=to, do=do, negated=negated, modal=modal
        )

    def _stands_for_be(self, j: int, w: str) -> bool:
        """ "Got killed", "remain trapped"."""
        return (w in GET or (w in REMAINING and not self._word(j + 1).endswith("ing"))) and self._class(j + 1) == "k"

    def _class(self, i: int) -> str:
        return self.classes[i] if i < len(self.classes) else ""

    def plain(self, i: int) -> Phrase:
        """The verb of harm in base form at token `i`."""
        phrase = Phrase("V", i, i + 1, i)
        phrase.word, phrase.form = self.words[i], "act"
        self._harm(phrase, i)
        return phrase

    def infinitive_at(self, i: int) -> bool:
        """Whether "to" at token `i` opens an infinitive and is no preposition."""
        if self._class(i + 1) not in ("n", "b", "h", "v", "k", "a", "!", "e") or i + 1 in self.opens:
            return False
        if self.words[i + 1].endswith("ing"):  # "in addition to detaining"
            return False
        return not (self._class(i + 1) == "n" and (self._noun_after_to(i + 1) or self._name_after_to(i)))

    def _name_after_to(self, i: int) -> bool:
        """Whether a capital behind a small "to" opens a name: "the envoy to Upper Orvel"."""
        return (
            self.tokens.capital(i + 1)
            and not self.tokens.capital(i)
            and self._class(i + 2) == "n"
            and self.tokens.capital(i + 2)
        )

    def _noun_after_to(self, i: int) -> bool:
        """Whether "to" is a preposition: "to hospital", "to Orvel"; a harm verb's base form is never a noun here."""
        w = self.words[i]
        if w in HARM_VERBS:
            return False
        object_opens = self._class(i + 1) in ("d", "s") and self._word(i + 2) not in DAY_AFTER
        if object_opens and sort_of(w, capital=False) == "thing":
            return False  # "attempting to place a bomb"; not "to hospital the next day"
        if w.endswith(ADJECTIVE_ENDINGS) or sort_of(w, capital=False) != "unknown":
            return True  # "to local hospitals", "to people in need"
        nxt = self._class(i + 1)
        return nxt in ("", ",", ".", "P", "c", "b", "v", "h", "m", "w", "x", "-") and nxt not in ("n", "d", "s")

    def _goes_on(self, i: int, *, base: bool) -> bool:
        """Whether the group goes on after an adverb; `base` says that a base form may follow."""
        c = self._class(i)
        return c in ("m", "b", "h", "o", "v", "e", "k", "a", "!", "g", "j") or (base and c == "n")

    def _chain_after(self, i: int) -> bool:
        """Whether the group goes on after "feared", "reported", "found": "have been killed", "dead", "to have died"."""
        for j in range(i, min(i + 4, len(self.words))):
            c, w = self.classes[j], self.words[j]
            if c == "k" or c == "j":
                return True
            if c in "bh" or w in ("to", "as", "still") or w in EPISTEMIC_PARTICIPLES:
                continue
            return False
        return False

    def _copula(self, i: int, j: int, *, be: bool, negated: bool, modal: str) -> Phrase:
        phrase = Phrase("V", i, j, j - 1)
        phrase.form = "be" if be else "act"
        phrase.word = self.words[j - 1]
        phrase.negated, phrase.modal = negated, modal
        return phrase

    def _main(
        self, i: int, j: int, main: int, *, be: bool, have: bool, to: bool, do: bool, negated: bool, modal: str
    ) -> Phrase:
        w, c = self.words[main], self.classes[main]
        phrase = Phrase("V", i, j, main)
        phrase.word, phrase.negated, phrase.modal = w, negated, modal
        phrase.base = bool(modal or to or do) and not (be or have)
        phrase.perfect = have
        ing = w.endswith("ing")
        participle = c in "ek" and not ing
        if be and participle:
            phrase.form, phrase.passive = ("passinf" if to else "pass"), True
        elif to:
            phrase.form = "inf"
        elif be and ing:
            phrase.form = "act"
        elif ing:
            phrase.form = "ing"
        elif have or modal or do or not participle:
            phrase.form = "act"
        else:
            phrase.form = "bare"
        self._harm(phrase, main)
        return phrase

    def _harm(self, phrase: Phrase, main: int) -> None:
        """Tie the group to a harm, with the words that complete it ("shot dead", "taken hostage", "beaten to death")."""
        w = self.words[main]
        nxt = self.words[main + 1] if main + 1 < len(self.words) else ""
        pair = PARTICLE_VERBS.get((w, nxt))
        verb = HARM_VERBS.get(w)
        if pair is not None:
            phrase.harm, phrase.frame = pair
            phrase.last = main + 2
        elif w in TO_DEATH_VERBS and nxt == "to" and self._word(main + 2) == "death":
            frame = "b" if w in WASTING else "t"
            phrase.harm, phrase.frame, phrase.last = "killed", frame, main + 3
        elif nxt in CAPTIVE_WORDS and phrase.passive:
            phrase.harm, phrase.frame, phrase.last = CAPTIVE_WORDS[nxt], "t", main + 2
        elif w == "taken" and nxt in ("in", "into") and self._word(main + 2) in ("custody", "for"):
            phrase.harm, phrase.frame, phrase.last = "detained", "t", main + 3  # "taken in for questioning"
        elif w in ("assaulted", "abused") and main and self.words[main - 1] == "sexually":
            phrase.harm, phrase.frame = "sexual_violence", "t"
        elif main and self.words[main - 1] in FATALLY and (w in HIT or (verb is not None and verb.harm == "injured")):
            phrase.harm, phrase.frame = "killed", "t"
        elif verb is not None:
            phrase.harm, phrase.frame = verb.harm, verb.frame
        elif w in SURVIVING:
            phrase.frame = "i"  # "the 14 on the raft survived": no participle of the raft

    def _word(self, i: int) -> str:
        return self.words[i] if i < len(self.words) else ""
