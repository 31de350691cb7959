"""Noun phrases: determiner, number, adjectives and noun; "dozens of fighters" and "Venn's brother" as one phrase each.

Read left to right, one token a step, without going back.
"""

from collections.abc import Callable

from summarizer.text.grammar.noun_context import MODIFIERS, NounContext, leans
from summarizer.text.grammar.verbs import Phrase
from summarizer.text.grammar.word_classes import PLAIN_VERBS
from summarizer.text.lexicon.grammar import LAST_WORDS
from summarizer.text.lexicon.harm_nouns import EVENT_NOUNS
from summarizer.text.lexicon.people import GROUP_NOUNS, TITLES
from summarizer.text.words.nouns import noun_facts, sort_of

NOMINAL_STATES = frozenset("dead wounded injured displaced killed missing".split())
"""Participles that stand for people after "the": "the wounded"."""
BOUND_KINDS = ("count", "other", "percent", "money")
DEPTH = 3
"""How many "of" may follow one another inside one phrase."""


class _Reading:
    """A noun phrase being read."""

    __slots__ = ("depth", "det", "first", "head", "inner", "next", "open", "owner", "phrase", "quantity", "title")

    def __init__(self, first: int, depth: int) -> None:
        self.first = first
        self.next = first
        """The token to read next."""
        self.depth = depth
        self.head = -1
        self.quantity = -1
        self.det = ""
        self.inner = -1
        self.title = False
        self.owner: Phrase | None = None
        self.open = True
        """Whether only adjectives stand so far, so that another one may follow."""
        self.phrase: Phrase | None = None
        """The phrase, where it ended early ("three of the men")."""


class NounPhrases(NounContext):
    """Reads noun phrases of one sentence."""

    def read(self, i: int, depth: int = 0) -> Phrase:
        """The noun phrase that starts at token `i`; at least one token long. `depth` counts the "of" it stands behind."""
        r = _Reading(i, depth)
        words, classes, opens, n = self.words, self.classes, self.opens, len(self.words)
        while (j := r.next) < n:
            k = opens.get(j)
            if k is not None:
                going = self._number(r, k)
            else:
                step = _STEPS.get(classes[j])
                going = step is not None and step(self, r, words[j])
            if not going:
                if words[j] != "so" or r.head >= 0 or not self.so_called(j):
                    break
                r.next += 3
        if r.phrase is not None:
            return r.phrase
        head = r.head if r.quantity < 0 else self.counted_head(r.head, r.quantity)
        phrase = self._finish(i, max(r.next, i + 1), head, r.quantity, r.det, r.inner, title=r.title)
        phrase.owner = r.owner
        return phrase

    # ------------------------------------------------------------------ one token a step; False ends the phrase

    def _number(self, r: _Reading, k: int) -> bool:
        q = self.quantities[k]
        if q.kind in BOUND_KINDS and (q.unit is None or q.kind in ("percent", "money")):
            if r.next > r.first and self.classes[r.next - 1] == "t":
                return False  # "since the start of the year 41 guards have died"
            if r.quantity >= 0 or (r.head >= 0 and not (r.open and self.words[r.head] in MODIFIERS)):
                return False
            r.quantity = k
            r.next = max(q.last, r.next + 1)
            if self._class(r.next) in ('"', "”") and self.words[r.next + 1 : r.next + 2] == ["of"]:
                r.next += 1  # "dozens" of rebels, the word in quotation marks
            if r.next < len(self.words) and self.words[r.next] == "of" and r.depth < DEPTH and q.kind != "money":
                r.phrase = self._partitive(r.first, r.next, r.quantity, r.det, depth=r.depth)
                return False
            return True
        if q.kind in ("age", "ordinal", "designation") or (q.unit and r.next > r.first and (r.head < 0 or r.open)):
            r.next = max(q.last, r.next + 1)
            return True
        return False

    def _determiner(self, r: _Reading, w: str) -> bool:
        possessive = self.classes[r.next] == "s"
        if r.head >= 0 or (r.det and w not in ("the", "these", "those") and not possessive):
            return False
        if r.quantity >= 0 and r.next > r.first:
            return False
        if r.det != "no":
            r.det = "poss" if possessive else _DETS.get(w, "def")
        r.next += 1
        return True

    def _negation(self, r: _Reading, w: str) -> bool:
        return w == "neither" and self._determiner(r, w)

    def _noun(self, r: _Reading, w: str) -> bool:
        if r.head >= 0 and (w == "there" or (w in LAST_WORDS and self._class(r.next + 1) == "t")):
            return False
        if r.head >= 0 and (leans(self.words, r.next) or (w in ("early", "late") and self._class(r.next + 1) == "P")):
            return False  # "militants loyal to him", "killed five people early on Monday"
        if r.head >= 0 and w in PLAIN_VERBS and (r.next + 1 in self.opens or self._class(r.next + 1) in ("d", "s")):
            return False  # "gunmen abduct 30 pupils"
        r.head = r.next
        r.title = r.title or w in TITLES
        if w not in MODIFIERS:
            r.open = False
        r.next += 1
        if w == "one" and self._of(r) and r.depth == 0 and self.those(r.next + 1):
            r.phrase = self._partitive(r.first, r.next, r.quantity, r.det, group=r.head, depth=r.depth)
            return False
        if w in GROUP_NOUNS and self._of(r) and r.depth < DEPTH and self._people_after(r.next + 1):
            r.phrase = self._partitive(r.first, r.next, r.quantity, r.det, group=r.head, depth=r.depth)
            return False
        return True

    def _of(self, r: _Reading) -> bool:
        return r.next < len(self.words) and self.words[r.next] == "of"

    def _hyphen(self, r: _Reading, w: str) -> bool:
        j = r.next
        if (
            r.head < 0
            or j + 1 >= len(self.words)
            or not self.words[j + 1][0].isalnum()
            or not (self.tokens.joined(j) and self.tokens.joined(j + 1))
        ):
            return False
        kin = self.words[j + 1 : j + 4 : 2] == ["in", "law"]  # "son-in-law"
        r.head, r.next = (r.head, j + 4) if kin else (j + 1, j + 2)
        r.open = r.open or self.classes[j + 1] in "egk"  # "vehicle-borne explosive devices"
        return True

    def _stop(self, r: _Reading, w: str) -> bool:
        """The stop of a title or initial inside a name: "Gen. Daro F. Venn"."""
        if r.head != r.next - 1:
            return False
        r.next += 1
        return True

    def _quote(self, r: _Reading, w: str) -> bool:
        """A quotation mark before the noun: the "Peasant Patrol"."""
        if r.head >= 0 or r.next == r.first:
            return False
        r.next += 1
        return True

    def _owner(self, r: _Reading, w: str) -> bool:
        if r.head < 0 or not self.tokens.joined(r.next):
            return False
        r.owner = self._finish(r.first, r.next, r.head, r.quantity, r.det, r.inner, title=r.title)
        r.det, r.quantity, r.head, r.inner, r.open, r.title = "poss", -1, -1, -1, True, False
        r.next += 2 if self._class(r.next + 1) == "t" else 1
        return True

    def _time(self, r: _Reading, w: str) -> bool:
        """ "the Friday attack", "last week's raid"; after the noun a word of time ends the phrase."""
        if r.next != r.first and (r.head >= 0 or r.quantity >= 0):
            return False
        r.next += 2 if self._class(r.next + 1) == "'s" else 1
        return True

    def _participle(self, r: _Reading, w: str) -> bool:
        c, j = self.classes[r.next], r.next
        if j == r.first and w in EVENT_NOUNS and c == "k":  # a form in -s that the sentence takes for a noun
            return self._noun(r, w)
        if r.owner is not None and r.head < 0 and w in EVENT_NOUNS and c == "k":
            return self._noun(r, w)  # "the four drivers' killing"
        if not r.open:
            return False
        if w == "remaining" and r.det and j + 1 in self.opens:  # "the remaining four"
            r.head, r.next = j, j + 1
            return True
        nominal = w in NOMINAL_STATES and r.det == "def" and r.quantity < 0
        told = r.depth > 0 and nominal and self._class(j + 1) == "e"  # "15 of the dead carried papers"
        if not told and self._inner_adjective(j, r.det, r.quantity, r.first):
            r.inner = j if c in "kj" else r.inner
            r.head = j
            r.next += 1
            return True
        state = c == "j" and (r.det or r.quantity >= 0 or r.depth > 0)
        if state or (nominal and self._class(j + 1) != "n"):
            r.head = r.inner = j
            r.next += 1
        return False

    def _adverb(self, r: _Reading, w: str) -> bool:
        """ "the heavily armed men", "the now-detained leader"."""
        if not (r.det or r.quantity >= 0) or r.head >= 0:
            return False
        j = r.next + 1
        if self._class(j) == "-" and self.tokens.joined(j):
            r.next = j + 2
            return True
        if self._class(j) == "n" or (self._class(j) in ("e", "g", "k") and self._class(j + 1) == "n"):
            r.next = j
            return True
        return False

    def _and(self, r: _Reading, w: str) -> bool:
        if w not in ("and", "or") or r.head < 0 or not self._joined_adjectives(r.next, r.head):
            return False
        r.next += 1
        return True

    def _preposition(self, r: _Reading, w: str) -> bool:
        """ "of" inside a name before its noun: "a Movement of Kadhar leader"."""
        if w != "of" or r.head < 0 or self.shouting or not self.tokens.capital(r.head):
            return False
        j = r.next + 1
        while j < len(self.words) and self.classes[j] == "n" and self.tokens.capital(j) and j - r.next < 4:
            j += 1
        named = j > r.next + 1 and self._class(j) == "n" and j not in self.opens
        if not named or sort_of(self.words[j], capital=False) != "people":
            return False
        r.next += 1
        return True

    # ------------------------------------------------------------------ what stands around a token

    def _partitive(self, i: int, of: int, quantity: int, det: str, group: int = -1, depth: int = 0) -> Phrase:
        """ "dozens of fighters", "three of the men", "a group of insurgents": one phrase; the noun after "of" is its head."""
        start = self._past_adverb(of + 1)
        if start >= len(self.words) or (self.classes[start] not in "ndspekjgw" and start not in self.opens):
            return self._finish(i, of, group, quantity, det, -1)
        if self.classes[start] == "p" or self.words[start] in ("whom", "which"):
            inside = Phrase("N", start, start + 1, start, det="pronoun", sort="pronoun")
        elif self.classes[start] in "ek" and not self._inner_adjective(start, "def", -1, start):
            return self._finish(i, of, group, quantity, det, -1)
        else:
            inside = self.read(start, depth + 1)
        # "one of the four guards"
        one = group >= 0 and self.words[group] == "one" and (inside.det in ("def", "poss") or inside.quantity >= 0)
        counted = quantity >= 0 or one
        phrase = self._finish(i, inside.last, inside.head, quantity if counted else inside.quantity, det, inside.inner)
        phrase.of = of
        phrase.sort = inside.sort
        phrase.plural = True
        phrase.group = group
        phrase.partitive = inside.det in ("def", "pronoun") or (quantity >= 0 and inside.quantity >= 0)
        phrase.container = inside.quantity if one or counted else -1
        return phrase

    def _finish(self, i: int, j: int, head: int, quantity: int, det: str, inner: int, *, title: bool = False) -> Phrase:
        word = self.words[head] if head >= 0 else ""
        capital = head >= 0 and not self.shouting and self.tokens.capital(head)
        sort, plural = noun_facts(word, capital) if head >= 0 else ("bare", True)
        if head < 0 and quantity < 0 and self.classes[j - 1] == "t":
            sort, plural = "unknown", False  # "a day after the talks" counts nobody
        phrase = Phrase("N", i, j, head, quantity=quantity, det=det, sort=sort, plural=plural, inner=inner)
        titled = title and head >= 0 and word not in TITLES and (capital or self.shouting)
        named = titled and (sort in ("unknown", "name") or (capital and sort == "people" and det == ""))
        alone = self.shouting and sort == "unknown" and det == "" and quantity < 0
        if named or (alone and self.bare_name(i, j, plural=plural)):
            phrase.sort, phrase.plural = "name", False
        return phrase


_DETS = {
    "no": "no",
    "neither": "no",
    "a": "indef",
    "an": "indef",
    "another": "indef",
    "any": "indef",
    "each": "indef",
    "every": "indef",
    "either": "indef",
    "such": "indef",
    "all": "all",
}
_STEPS: dict[str, Callable[[NounPhrases, _Reading, str], bool]] = {
    "d": NounPhrases._determiner,
    "s": NounPhrases._determiner,
    "!": NounPhrases._negation,
    "n": NounPhrases._noun,
    "-": NounPhrases._hyphen,
    "~": NounPhrases._stop,
    '"': NounPhrases._quote,
    "“": NounPhrases._quote,
    "'s": NounPhrases._owner,
    "'": NounPhrases._owner,
    "t": NounPhrases._time,
    "e": NounPhrases._participle,
    "g": NounPhrases._participle,
    "k": NounPhrases._participle,
    "j": NounPhrases._participle,
    "a": NounPhrases._adverb,
    "c": NounPhrases._and,
    "P": NounPhrases._preposition,
}
