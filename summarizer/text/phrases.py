"""Cut a sentence into phrases: noun phrases, verb groups, and the words between them that matter.

A shallow parse after Abney's chunks: each phrase is read left to right without going back, so the work is linear in
the number of tokens. Adverbs and words of time are passed over: no binding depends on them.
"""

from collections.abc import Sequence

from summarizer.text.lexicon_people import GROUP_NOUNS, PERSON_NOUNS, PLURAL_PEOPLE, TITLES
from summarizer.text.nouns import is_plural, sort_of
from summarizer.text.quantities import Quantity
from summarizer.text.tokens import Tokens
from summarizer.text.verbs import Phrase, VerbReader
from summarizer.text.word_classes import HARM_VERBS, word_class

QUIET = frozenset("\"'“”‘’„«»`*_")
"""Marks that change nothing in the grammar."""
OPENING = frozenset("([{")
CLOSING = frozenset(")]}")
STOPS = frozenset(";:.?!—–")
MODIFIERS = frozenset(
    "other additional further more such same suspected alleged armed unarmed fellow senior local several extra new first"
    " last second third remaining second-hand badly seriously critically severely lightly slightly gravely heavily"
    " civilian young old elderly innocent fewer many few numerous multiple".split()
)
"""Words between a determiner or number and a participle that leave it an adjective ("two other wounded men")."""
DEMONYM_ENDINGS = ("an", "ese", "ish", "aqi", "aeli", "ani", "emi", "ali")
JOINED_ADJECTIVES = frozenset(
    "foreign local international national civilian military coalition government regional domestic foreign police army"
    " isaf nato allied afghan police western men women".split()
)


class Reader:
    """Reads the phrases of one sentence."""

    def __init__(self, tokens: Tokens, quantities: Sequence[Quantity]) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.classes = [word_class(w) for w in tokens.words]
        self.quantities = quantities
        self.opens: dict[int, int] = {q.first: k for k, q in enumerate(quantities)}
        self.shouting = self._shouts()
        self.verbs = VerbReader(tokens, self.classes, self.opens)

    def _shouts(self) -> bool:
        """Whether the sentence is written in capitals throughout, so that they tell nothing."""
        stretch = self.tokens.text[self.tokens.starts[0] : self.tokens.ends[-1]] if self.words else ""
        return stretch.upper() == stretch

    # ------------------------------------------------------------------ the sentence

    def phrases(self) -> list[Phrase]:
        """All phrases of the sentence, in order."""
        out: list[Phrase] = []
        i, n = 0, len(self.words)
        classes, words = self.classes, self.words
        while i < n:
            k = self.opens.get(i)
            if k is not None and self.quantities[k].kind not in ("count", "other", "percent", "money", "ordinal", "age", "designation"):
                while out and out[-1].kind == "P" and out[-1].last == i:  # "on 3 May", "for two hours"
                    out.pop()
                i = max(self.quantities[k].last, i + 1)
                continue
            if k is not None:
                phrase = self.noun_phrase(i)
                out.append(phrase)
                i = phrase.last
                continue
            c = classes[i]
            if c in "ndsjp#":
                phrase = self._nominal(i, out)
                out.append(phrase)
                i = phrase.last
            elif c == "P" or (c == "T" and not self.verbs.infinitive_at(i)):
                out.append(Phrase("P", i, i + 1, i))
                i += 1
            elif c in "mbhovegkT!":
                if c in "ek" and self._adjective_at(i, out):
                    phrase = self.noun_phrase(i)
                    out.append(phrase)
                    i = phrase.last
                    continue
                phrase = self.verbs.group(i)
                out.append(phrase)
                i = phrase.last
            elif c == "i":
                out.append(Phrase("I", i, i + 1, i))
                i += 1
            elif c == "c":
                out.append(Phrase("C", i, i + 1, i))
                i += 1
            elif c == "S":
                out.append(Phrase("S", i, i + 1, i))
                i += 1
            elif c == "w":
                out.append(Phrase("R", i, i + 1, i))
                i += 1
            elif c == "t":
                if out and out[-1].kind == "P" and out[-1].last == i:
                    out.pop()
                i += 1
            elif c == "a" or words[i] in QUIET:
                i += 1
            elif c == ",":
                out.append(Phrase(",", i, i + 1, i))
                i += 1
            elif c in OPENING:
                out.append(Phrase("(", i, i + 1, i))
                i += 1
            elif c in CLOSING:
                out.append(Phrase(")", i, i + 1, i))
                i += 1
            elif c in STOPS:
                out.append(Phrase(";", i, i + 1, i))
                i += 1
            elif c == "-":
                if not self.tokens.joined(i):
                    out.append(Phrase(";", i, i + 1, i))
                i += 1
            else:
                i += 1
        return out

    def _adjective_at(self, i: int, out: list[Phrase]) -> bool:
        """Whether a form in -ed opens a noun phrase: "suspected insurgents were", not "suspected him"."""
        nxt = self._class(i + 1)
        if nxt == "-" and self.tokens.joined(i + 1):
            return False
        if nxt != "n" or (i + 1) in self.opens:
            return False
        last = out[-1].kind if out else ";"
        if HARM_VERBS.get(self.words[i]) is not None:
            return last == "P" or (last == "V" and out[-1].last == i and out[-1].harm is None and out[-1].form != "be")
        if last in ("N", ")", "R"):
            return False
        return not (last == "V" and out[-1].form == "be")

    def _class(self, i: int) -> str:
        return self.classes[i] if 0 <= i < len(self.classes) else ""

    # ------------------------------------------------------------------ noun phrases

    def _nominal(self, i: int, out: list[Phrase]) -> Phrase:
        """A noun phrase, or what looked like one: a state ("dead") or a lone time ("this week")."""
        c = self.classes[i]
        if c == "p":
            return Phrase("N", i, i + 1, i, det="pronoun", sort="pronoun", plural=self.words[i] in ("they", "them", "we", "us"))
        if c == "j" and not (self._class(i + 1) == "n" and i + 1 not in self.opens and (not out or out[-1].kind not in "VN")):
            return Phrase("J", i, i + 1, i)
        if c == "d" and self.words[i] == "that" and self._class(i + 1) in "mbhovekg!a":
            return Phrase("R", i, i + 1, i)
        return self.noun_phrase(i)

    def noun_phrase(self, i: int, depth: int = 0) -> Phrase:
        """The noun phrase that starts at token `i`; at least one token long. `depth` counts the "of" it stands behind."""
        words, classes, n = self.words, self.classes, len(self.words)
        j, head, quantity, det, inner = i, -1, -1, "", -1
        title = False
        owner: Phrase | None = None
        open_adjective = True
        while j < n:
            k = self.opens.get(j)
            if k is not None:
                q = self.quantities[k]
                if (q.kind in ("count", "other", "percent", "money") and q.unit is None) or q.kind in ("percent", "money"):
                    if head >= 0 and not (open_adjective and quantity < 0 and words[head] in MODIFIERS):
                        break
                    if quantity >= 0:
                        break
                    quantity = k
                    j = max(q.last, j + 1)
                    if j < n and words[j] == "of" and depth < 3 and q.kind in ("count", "other", "percent"):
                        return self._partitive(i, j, quantity, det, depth=depth)
                    continue
                if q.kind in ("age", "ordinal", "designation") or (q.unit and j > i):
                    j = max(q.last, j + 1)
                    continue
                break
            c = classes[j]
            w = words[j]
            if c in "ds" or (c == "!" and w == "neither"):
                if head >= 0 or (det and w not in ("the", "these", "those", "other") and c != "s"):
                    break
                if quantity >= 0 and j > i and w not in ("the",):
                    break
                det = det if det == "no" else self._det(c, w)
                j += 1
            elif c == "n":
                if head >= 0 and w in ("there",):
                    break
                head = j
                title = title or w in TITLES
                if w not in MODIFIERS:
                    open_adjective = False
                j += 1
                if w in GROUP_NOUNS and j < n and words[j] == "of" and depth < 3 and self._people_after(j + 1):
                    return self._partitive(i, j, quantity, det, group=head, depth=depth)
            elif c == "-" and head >= 0 and self.tokens.joined(j) and self.tokens.joined(j + 1) and j + 1 < n:
                head = j + 1
                j += 2
            elif w in ("'s", "'") and self.tokens.joined(j) and head >= 0:
                owner = self._finish(i, j, head, quantity, det, inner, title=title)
                det, quantity, head, open_adjective, inner, title = "poss", -1, -1, True, -1, False
                j += 1
                if self._class(j) == "t":
                    j += 1
            elif c == "t":
                if j == i or (head < 0 and quantity < 0):
                    j += 1  # "the Friday attack", "last week's raid"
                    if j < n and words[j] == "'s":
                        j += 1
                    continue
                break
            elif c in "egkj" and open_adjective and self._inner_adjective(j, det, quantity, i):
                if c in "kj":
                    inner = j
                head = j
                open_adjective = True
                j += 1
            elif (c == "j" and (det or quantity >= 0) and open_adjective) or (c == "k" and w in ("wounded", "injured", "displaced", "killed", "missing") and open_adjective and (
                det == "def" and quantity < 0 and self._class(j + 1) not in "n"
            )):
                head, inner = j, j
                j += 1
                break
            elif (c == "a" and (det or quantity >= 0) and head < 0 and self._class(j + 1) in ("e", "g", "n", "k")) or (c == "c" and w in ("and", "or") and head >= 0 and self._joined_adjectives(j, head)):
                j += 1
            else:
                break
        j = max(j, i + 1)
        phrase = self._finish(i, j, head, quantity, det, inner, title=title)
        phrase.owner = owner
        return phrase

    def _det(self, c: str, w: str) -> str:
        if c == "s":
            return "poss"
        if w == "no" or w == "neither":
            return "no"
        if w in ("a", "an", "another", "any", "each", "every", "either", "such"):
            return "indef"
        if w == "all":
            return "all"
        return "def"

    def _inner_adjective(self, j: int, det: str, quantity: int, i: int) -> bool:
        """Whether the participle at `j` stands before its noun: "12 wounded soldiers", "the arrested leader"."""
        nxt = self._class(j + 1)
        if nxt == "-" and self.tokens.joined(j + 1):
            return False
        if j + 1 in self.opens or nxt not in ("n", "e", "g", "k", "j"):
            return False
        if nxt in "egkj" and self._class(j + 2) != "n":
            return False
        if not det and quantity < 0 and j > i and self.words[j - 1] not in MODIFIERS:
            return False
        verb = HARM_VERBS.get(self.words[j])
        if verb is not None:
            if verb.form == "pres" or self.words[j] == "died":
                return False
            follower = self.words[j + 1]
            return det in ("def", "indef", "poss", "no") or sort_of(follower, capital=False) == "people"
        return True

    def _joined_adjectives(self, j: int, head: int) -> bool:
        """Whether "and" at `j` joins adjectives of one noun phrase: "Afghan and coalition soldiers"."""
        if self._class(j + 1) != "n" or j + 1 in self.opens or self._class(j + 2) != "n" or j + 2 in self.opens:
            return False
        w = self.words[head]
        if w in PERSON_NOUNS and w != "civilian":
            return False
        return w in JOINED_ADJECTIVES or (w.endswith(DEMONYM_ENDINGS) and not w.endswith(("man", "woman")))

    def _name_of(self, of: int, head: int) -> bool:
        """Whether "of" stands inside a name before its noun: "a Movement of Kadhar leader"."""
        if self.shouting or not self.tokens.capital(head):
            return False
        j = of + 1
        while j < len(self.words) and self.classes[j] == "n" and self.tokens.capital(j) and j - of < 4:
            j += 1
        return j > of + 1 and self._class(j) == "n" and j not in self.opens and sort_of(self.words[j], capital=False) == "people"

    def _people_after(self, j: int) -> bool:
        """Whether people follow "of": "a group of armed insurgents", "a total of 12"."""
        if j in self.opens:
            return True
        for k in range(j, min(j + 6, len(self.words))):
            if k in self.opens:
                return True
            if self.classes[k] not in "ndsegkj-":
                return False
            w = self.words[k]
            if sort_of(w, capital=False) == "people" and (w in PLURAL_PEOPLE or is_plural(w)):
                return True
        return False

    def _partitive(self, i: int, of: int, quantity: int, det: str, group: int = -1, depth: int = 0) -> Phrase:
        """ "dozens of fighters", "three of the men", "a group of insurgents": one phrase; the noun after "of" is its head."""
        start = of + 1
        if start >= len(self.words) or (self.classes[start] not in "ndspekjgw" and start not in self.opens):
            return self._finish(i, of, group, quantity, det, -1)
        if self.classes[start] == "p" or self.words[start] in ("whom", "which"):
            inside = Phrase("N", start, start + 1, start, det="pronoun", sort="pronoun")
        elif self.classes[start] in "ek" and not self._inner_adjective(start, "def", -1, start):
            return self._finish(i, of, group, quantity, det, -1)
        else:
            inside = self.noun_phrase(start, depth + 1)
        phrase = self._finish(i, inside.last, inside.head, quantity if quantity >= 0 else inside.quantity, det, inside.inner)
        phrase.of = of
        phrase.sort = inside.sort
        phrase.plural = True
        phrase.group = group
        phrase.partitive = inside.det in ("def", "poss", "pronoun") or (quantity >= 0 and inside.quantity >= 0)
        phrase.container = inside.quantity if quantity >= 0 else -1
        return phrase

    def _finish(self, i: int, j: int, head: int, quantity: int, det: str, inner: int, *, title: bool = False) -> Phrase:
        word = self.words[head] if head >= 0 else ""
        capital = head >= 0 and not self.shouting and self.tokens.capital(head)
        sort = sort_of(word, capital=capital) if head >= 0 else "bare"
        plural = is_plural(word, capital=capital) if head >= 0 else True
        phrase = Phrase("N", i, j, head, quantity=quantity, det=det, sort=sort, plural=plural, inner=inner)
        if title and head >= 0 and word not in TITLES and (capital or self.shouting) and sort in ("unknown", "name"):
            phrase.sort, phrase.plural = "name", False
        return phrase
