"""Groups that the reports tell of by a common noun: "gunmen", "Orvelian border guards", "the interior ministry".

A mention is the noun with the words before it that say whose or which they are. Mentions of one body are joined over
the reports: "the army" and "Orvelian soldiers" where no other nation's soldiers are told of.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from summarizer.drafting.actors.group_modifiers import BASE_VERBS, modifiers
from summarizer.drafting.actors.group_types import type_of
from summarizer.drafting.lexicon.groups import (
    ARMED_MEN,
    BANDS_OF,
    BELLIGERENT,
    BODY_NOUNS,
    COMPOUNDING,
    GROUPS,
    KINDRED,
    LOCAL,
    MODIFYING,
    NEED_MODIFIER,
    REBEL_WORDS,
    RELIEF,
    SINGLE,
    SPOKESMEN,
    STATE_WORDS,
    TELLING,
)
from summarizer.drafting.reading.sheet import Sheet
from summarizer.schemas.record import record
from summarizer.schemas.terms import ActorType
from summarizer.text.grammar.word_classes import word_class
from summarizer.text.lexicon.countries import DEMONYMS
from summarizer.text.lexicon.speakers import SPEAKER_NOUNS
from summarizer.text.lexicon.speech import VERBS
from summarizer.text.naming.names import Name

_BODIES = 24
"""Bodies of one noun that are compared: keeps the work linear."""
_NOUNS = frozenset(GROUPS)


@dataclass(slots=True, eq=False)
class Mention:
    """A phrase of one sentence, as half-open token range, determiner left out."""

    sheet: Sheet
    first: int
    last: int
    head: str
    nation: str
    """Key of the state whose they are; empty where the phrase names none."""
    which: tuple[str, ...]
    """The other words before the noun, in lower case."""
    names: list[Name]
    """Names that stand in it."""
    spoken: bool = False
    """A house whose spokesman or statement speaks."""

    @property
    def text(self) -> str:
        """As written; a capital that only opens the sentence is made small."""
        text = " ".join(self.sheet.tokens.raw(self.first, self.last).split())
        word = self.sheet.words[self.first]
        opens = self.first == 0 or self.sheet.words[self.first - 1] in _OPENING
        small = opens and not self.names and word not in DEMONYMS and not text[:2].isupper() and self._common(word)
        return text[0].lower() + text[1:] if small else text

    def _common(self, word: str) -> bool:
        """Whether the report also writes the word small, or it is no name anywhere."""
        return word in _PLAIN or f" {word}" in self.sheet.document.text

    @property
    def body(self) -> tuple[str, str, tuple[str, ...]]:
        """What is the same for all mentions of one body: its noun, nation and further words."""
        band = BANDS_OF.get(self.which[-1]) if self.which and self.head in _BANDS else None
        if band:
            return band, self.nation, self.which[:-1]
        if self.head == "officer" and "police" in self.which:
            return "police", self.nation, tuple(w for w in self.which if w != "police")
        if self.head == "officers" and self.which and not {*self.which} <= _POLICE:
            return self.head, self.nation, self.which  # "customs officers" are no police
        if self.head == "forces" and self.nation and not self.which:
            return "army", self.nation, ()  # "Orvelian forces"
        return KINDRED.get(self.head, self.head), self.nation, self.which

    @property
    def type(self) -> ActorType:
        """The kind of actor, by the noun and the words before it."""
        return type_of(self.head, self.which)


_PLAIN = (
    frozenset(GROUPS) | SPEAKER_NOUNS.keys() | MODIFYING | STATE_WORDS | RELIEF | BELLIGERENT | ARMED_MEN | REBEL_WORDS
)
_BANDS = frozenset("groups group fighters forces factions".split())
_FORCES = frozenset(("army", "police", "officer"))
_POLICE = LOCAL | {"police"}
_IN_FORCE = STATE_WORDS | LOCAL | {"police"}
_OPENING = frozenset("\"“„«'‘:()[]–—-;•.")


@record(slots=True)
class Group:
    """All mentions of one body."""

    mentions: list[Mention] = field(default_factory=list)

    @property
    def main(self) -> Mention:
        """The mention that names it most fully."""
        if len(self.mentions) == 1:
            return self.mentions[0]
        return max(
            self.mentions,
            key=lambda m: (
                bool(m.nation),
                min(sum(w not in _POLICE or KINDRED.get(m.head, m.head) not in _FORCES for w in m.which), 2),
                m.head not in SINGLE,
                m.head in BODY_NOUNS,
                m.first - m.last,
            ),
        )

    @property
    def names(self) -> list[str]:
        """Ways the reports name it, the fullest first."""
        fullest = self.main.text
        named = dict.fromkeys(m.text for m in self.mentions if m.nation)  # a bare noun is no name of anybody
        return [fullest, *(text for text in named if text.lower() != fullest.lower())]


def find_mentions(sheet: Sheet) -> Iterator[Mention]:
    """The groups of one sentence told by a common noun, in order."""
    for k in sheet.tokens.where(_NOUNS):
        mention = _mention(sheet, k)
        if mention is not None:
            yield mention


def _mention(sheet: Sheet, k: int) -> Mention | None:
    """The phrase whose head is token `k`; None where the noun heads none, or names nobody."""
    words, tokens = sheet.words, sheet.tokens
    head = words[k]
    behind = words[k + 1] if k + 1 < len(words) else "."
    spoken = False
    if k + 1 < len(words):
        if behind in GROUPS and tokens.starts[k + 1] <= tokens.ends[k] + 1:
            if not (head in COMPOUNDING and behind in SPOKESMEN and _names_person(sheet, k + 2)):
                return None  # "police officers": the second noun is the head
            spoken = True
        elif behind in SPOKESMEN:
            spoken = True
        elif (behind == "-" and tokens.joined(k + 1)) or (head in COMPOUNDING and _noun(words, k + 1, head)):
            return None
        elif head in SINGLE and (tokens.capital(k + 1) or (behind == "'s" and not _office(words, k))):
            return None  # "suspect Tomas Ober": the title of a person
    first, which, nation = modifiers(sheet, k)
    last = k + 1
    if behind == "'s" and _office(words, k):
        which, last = (*which, "office"), k + 3
    if head == "ministry" and behind == "of" and k + 2 < len(words):  # "the ministry of education"
        which, last = (*which, words[k + 2]), k + 3
    if head in NEED_MODIFIER and not which and not nation:
        return None
    if head in TELLING and TELLING[head].isdisjoint(which):
        return None
    if _of_any_kind(head, which, nation):
        return None
    start, end = tokens.starts[first], tokens.ends[last - 1]
    names = [n for n in sheet.names if n.start < end and n.end > start]
    if names and names[0].start < start:
        first = sheet.token_at(names[0].start)
    if "news" in which and not names:
        return None
    if any(n.end >= end or n.kind in ("group", "organisation", "outlet", "person") for n in names):
        return None  # a name of its own, or the men of one
    return Mention(sheet, first, last, head, nation, which, names, spoken)


def _of_any_kind(head: str, which: tuple[str, ...], nation: str) -> bool:
    """Whether the words before a noun make it tell nothing: "Orvel's partners", "the chief technology officer"."""
    if head == "partners":
        return bool(nation) or (bool(which) and RELIEF.isdisjoint(which))
    return head == "officer" and bool(which) and _IN_FORCE.isdisjoint(which)


def _office(words: list[str], k: int) -> bool:
    """Whether the office of token `k` is meant: "the state prosecutor's office"."""
    return words[k + 1 : k + 3] == ["'s", "office"]


def _noun(words: list[str], k: int, head: str) -> bool:
    """Whether token `k` goes on with the noun phrase: a noun that is no verb of the sentence; one man takes no base form."""
    verb = words[k] in VERBS or (words[k] in BASE_VERBS and head not in SINGLE)
    return word_class(words[k]) == "n" and words[k][0].isalpha() and not verb


def _names_person(sheet: Sheet, k: int) -> bool:
    return k < len(sheet.words) and sheet.tokens.capital(k)


def join(mentions: list[Mention]) -> list[Group]:
    """The mentions of each body together, in order of the first: a bare noun joins the only body of its kind."""
    bodies: dict[tuple[str, str, tuple[str, ...]], Group] = {}
    kinds: dict[str, list[tuple[str, str, tuple[str, ...]]]] = {}
    for mention in mentions:
        key = mention.body
        kind = key[0]
        if key not in bodies:
            bodies[key] = Group()
            kinds.setdefault(kind, []).append(key)
        bodies[key].mentions.append(mention)
    nations = {key[1] for key in bodies if key[1]}
    for kind, keys in kinds.items():
        if not 1 < len(keys) <= _BODIES:
            continue
        for key in list(keys):
            taken_up = _taken_up(bodies[key])
            wider = [
                o for o in keys if o != key and _within(key, o) and (o[1] == key[1] or len(nations) == 1 or taken_up)
            ]
            if len(wider) == 1 and kind != "officials" and _introduced(bodies[key], bodies[wider[0]]):
                bodies[wider[0]].mentions += bodies.pop(key).mentions
                keys.remove(key)
    groups = list(bodies.values())
    for group in groups:
        group.mentions.sort(key=lambda m: (m.sheet.number, m.first))
    return sorted(groups, key=lambda g: (g.mentions[0].sheet.number, g.mentions[0].first))


def _taken_up(bare: Group) -> bool:
    """Whether its first mention takes somebody up that was told of: "the troops"."""
    first = bare.mentions[0]
    return first.first > 0 and first.sheet.words[first.first - 1] == "the"


def _introduced(bare: Group, full: Group) -> bool:
    """Whether the fuller name comes where a report introduces a body: not long after the bare noun's first mention."""
    return full.mentions[0].sheet.number <= bare.mentions[0].sheet.number + _SOON


_SOON = 4
"""Sentences from a body's first mention, as of a headline, to its full name."""


def _within(less: tuple[str, str, tuple[str, ...]], more: tuple[str, str, tuple[str, ...]]) -> bool:
    """Whether the one names its body with fewer of the same words."""
    nation = less[1] == more[1] or not less[1]
    return nation and set(less[2]) <= set(more[2]) and (less[1], less[2]) != (more[1], more[2])
