"""The speakers of a text as they are met: whom "he", "the ministry" and a bare surname stand for."""

from bisect import bisect_right
from collections.abc import Sequence

from summarizer.text.lexicon.names import PARTICLES, PERSON_NOUNS, STARTERS, TITLES
from summarizer.text.lexicon.speakers import GENERIC, REBEL_ARMIES, SPEAKER_NOUNS
from summarizer.text.lexicon.speech import DETERMINERS, PAPERS, PREPOSITIONS, PRONOUNS
from summarizer.text.speech.claimant_types import classify
from summarizer.text.speech.claimants import ARTICLES, Speaker, introduce, stands_for
from summarizer.text.speech.noun_phrase import Phrase, noun_phrase
from summarizer.text.words.sentences import Sentence
from summarizer.text.words.tokens import Tokens

_MOST = 60
"""Speakers remembered: the oldest are forgotten, nobody says "he" of them."""
_LOOKUPS = 100
"""Bare names looked up in the text before: keeps a list of a thousand names linear."""
_OWN = {"its": "it", "their": "they", "his": "he", "her": "he"}
_HOUSE_NOUNS = frozenset(("organisation", "organization", "team", "ministry", "party", "charity", "army", "government"))
_TAIL = 60
"""Tokens at the end of the sentence before in which a house may just have been named."""
_BACK = 20
"""Sentences back in which a paper may have been named."""
_BESIDE = 8
"""Tokens of an apposition looked at."""


class Speakers:
    """The speakers met so far, newest last."""

    def __init__(self, text: str, sentences: Sequence[Sentence], tokens: Sequence[Tokens]) -> None:
        self.met: list[Speaker] = []
        self._text = text
        self._starts = [sentence.start for sentence in sentences]
        self._tokens = tokens
        self._left = _LOOKUPS
        self._spoke: dict[int, Speaker] = {}
        """The last speaker of each sentence."""

    def resolve(self, tokens: Tokens, phrase: Phrase, *, upper: bool = False) -> Speaker | None:
        """The speaker a phrase stands for: the fullest mention where it is short; None for a lone "it was said"."""
        speaker = self._resolve(tokens, phrase, upper=upper)
        if speaker is not None:
            self._spoke[self._sentence(tokens, phrase)] = speaker
        return speaker

    def _sentence(self, tokens: Tokens, phrase: Phrase) -> int:
        return bisect_right(self._starts, tokens.starts[phrase.first]) - 1

    def _resolve(self, tokens: Tokens, phrase: Phrase, *, upper: bool) -> Speaker | None:
        words = tokens.words
        word = words[phrase.first]
        if phrase.last - phrase.first == 1 and word in PRONOUNS:
            return self._pronoun(word)
        speaker = introduce(tokens, phrase, upper=upper)
        if (
            word in _OWN
            and (speaker.head in GENERIC or (speaker.head in _HOUSE_NOUNS and len(speaker.words) == 1))
            and (house := self._pronoun(_OWN[word]))
        ):
            return house  # "its spokesman" speaks for it
        beside = words[phrase.apposition[0]] if phrase.apposition else ""
        if speaker.type == "unknown" and beside in _OWN and (house := self._pronoun(_OWN[beside])):
            speaker.type = house.type  # "its head, Lena Okar"
        definite = word == "the"
        known = self._known(speaker, definite=definite)
        if definite and len(speaker.words) == 1 and (named := self._just_named(tokens, phrase)):
            speaker, known = named, self._known(named, definite=False)
        if known is None and definite and speaker.words[-1] in PAPERS and len(speaker.words) == 1 and self.met:
            known = self._writer(speaker.words[-1], self._sentence(tokens, phrase)) or self.met[-1]
        if known:
            self._newest(known)
            return known
        if speaker.person and not upper:
            speaker = self._first_mention(speaker) or speaker
        self.met.append(speaker)
        if len(self.met) > _MOST:
            del self.met[0]
        if speaker.person:
            self._add_house(tokens, phrase)
        return speaker

    def _pronoun(self, word: str) -> Speaker | None:
        newest = self.met[-1] if self.met else None
        if word == "it" and newest and newest.person and newest.type == "unknown" and len(newest.words) > 1:
            newest.person = False  # "Relief Bridge said so. It said that ...": no name of a person after all
        for speaker in reversed(self.met):
            if stands_for(word, speaker):
                self._newest(speaker)
                return speaker
        return None

    def _writer(self, paper: str, index: int) -> Speaker | None:
        """Who spoke in "a report", when "the report" speaks some sentences on."""
        for k in range(index - 1, max(-1, index - _BACK), -1):
            if k in self._spoke and paper in self._tokens[k].words and self._spoke[k] in self.met:
                return self._spoke[k]
        return None

    def _known(self, speaker: Speaker, *, definite: bool) -> Speaker | None:
        """An earlier speaker of whom this is a shorter or an equal mention."""
        if speaker.common and not definite:
            return None
        wanted = set(speaker.words)
        if speaker.person:
            wanted = {w for w in wanted if w not in TITLES and w != "."} or wanted
        one = next((w for w in speaker.words if w in wanted), "")  # asked before all of them: most have not even one
        for other in reversed(self.met):
            if speaker.person and other.person:
                if wanted.issuperset(other.words) and len(other.words) < len(speaker.words):
                    other.name, other.words, other.start = speaker.name, speaker.words, speaker.start
                    other.type = speaker.type if other.type == "unknown" else other.type
                    return other
                if speaker.head in other.words and wanted.issubset(other.words):
                    return other
            elif (
                one in other.words
                and wanted.issubset(other.words)
                and _joint(speaker) == _joint(other)
                and not _is_another(speaker.words[-1], other.words if len(speaker.words) == 1 else ())
                and (not other.person or (speaker.common and speaker.head in PERSON_NOUNS))
            ):
                return other
        return None

    def _just_named(self, tokens: Tokens, phrase: Phrase) -> Speaker | None:
        """The house whose full name the sentence before ends with: "... the Interior Ministry. The ministry said"."""
        head = tokens.words[phrase.last - 1]
        index = self._sentence(tokens, phrase)
        for line in self._tokens[max(0, index - 1) : index]:
            for k in range(len(line) - 1, max(1, len(line) - _TAIL), -1):
                if line.words[k] == head:
                    if not (line.capital(k) and line.capital(k - 1)) or _is_another(
                        head, line.words[max(0, k - 3) : k]
                    ):
                        return None
                    name = noun_phrase(line, k + 1)
                    if name is None:
                        return None
                    first = max(
                        (m + 1 for m in range(name.first, k) if line.words[m] in PREPOSITIONS), default=name.first
                    )
                    return introduce(line, Phrase(first, k + 1, first))
        return None

    def _newest(self, speaker: Speaker) -> None:
        self.met.remove(speaker)
        self.met.append(speaker)

    def _add_house(self, tokens: Tokens, phrase: Phrase) -> None:
        """Remember the house a person speaks for ("... of the Orvel Observatory") one step behind the person."""
        words = tokens.words
        for k in range(phrase.first + 1, phrase.last - 1):
            if words[k] in ("of", "for", "from", "with"):
                start = k + 1 + (words[k + 1] in ARTICLES)
                if start < phrase.last and tokens.capital(start):
                    house = introduce(tokens, Phrase(start, phrase.last, start))
                    house.person = False
                    self.met.insert(len(self.met) - 1, house)
                return

    def _first_mention(self, speaker: Speaker) -> Speaker | None:
        """The person as the text introduced them, where it did so before and more fully ("President Lena Okar")."""
        titles = next((i for i, w in enumerate(speaker.words) if w not in TITLES and w != "."), 0)
        words = speaker.words[titles:]
        name = speaker.name.split(None, titles)[-1] if titles and "." not in speaker.words[:titles] else speaker.name
        if len(words) > 3 or self._left <= 0:
            return None
        self._left -= 1
        at = self._text.find(name)
        if not 0 <= at < speaker.start:
            return None
        index = bisect_right(self._starts, at) - 1
        tokens = self._tokens[index]
        first = bisect_right(tokens.starts, at) - 1
        last = first + len(words)
        if index < 0 or first < 0 or tuple(tokens.words[first:last]) != words:
            return None
        first = _with_office(tokens, first)
        fuller = introduce(tokens, Phrase(first, last, first))
        if fuller.type == "unknown":
            fuller.type = classify(_apposition(tokens, first, last))
        fuller.person = True
        return fuller if len(fuller.words) > len(speaker.words) or speaker.type == "unknown" else None


def _is_another(head: str, name: Sequence[str]) -> bool:
    """ "The army" is not the Free Valley Army just named."""
    return head == "army" and not REBEL_ARMIES.isdisjoint(name)


def _joint(speaker: Speaker) -> bool:
    """Whether two speak together: "army and rebels", not "the Ministry of Health and Labour"."""
    words = speaker.words
    return "and" in words and PREPOSITIONS.isdisjoint(words[: words.index("and")])


def _with_office(tokens: Tokens, first: int) -> int:
    """Start of a name with the forenames, rank and office before it."""
    words = tokens.words
    floor = max(0, first - _BESIDE)
    while first > floor:
        word = words[first - 1]
        named = tokens.capital(first - 1) and word not in STARTERS
        inside = word in SPEAKER_NOUNS or word in PARTICLES or (word in "-.'" and tokens.joined(first - 1))
        if not (named or inside) or (word in SPEAKER_NOUNS and word.endswith("s")):
            break
        first -= 1
    return first


def _apposition(tokens: Tokens, first: int, last: int) -> list[str]:
    """Words of the apposition beside a name: "the president, Lena Okar", "Lena Okar, a nurse"."""
    words = tokens.words
    if words[last : last + 1] == [","]:
        beside = words[last + 1 : last + 1 + _BESIDE]
    elif first and words[first - 1] == ",":
        beside = words[max(0, first - 1 - _BESIDE) : first - 1]
        start = max((k for k, w in enumerate(beside) if w in DETERMINERS or w == "," or w in PREPOSITIONS), default=-1)
        return beside[start + 1 :]
    else:
        return []
    beside = beside[: beside.index(",")] if "," in beside else beside
    return beside[1:] if beside and beside[0] in DETERMINERS else beside
