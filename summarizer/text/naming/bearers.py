"""Settle which mentions name the same bearer, and gather them."""

import re
from collections import Counter
from collections.abc import Sequence

from summarizer.text.lexicon.countries import CAPITALS, COUNTRIES
from summarizer.text.lexicon.given_names import GIVEN_NAMES
from summarizer.text.lexicon.names import GROUP_HEADS, PARTICLES
from summarizer.text.lexicon.outlets import OUTLET_HEADS
from summarizer.text.naming.name_records import Bearer, Name
from summarizer.text.naming.namesakes import part_families

_SMALL = frozenset(("of", "for", "and", "the", "a", "an", "in", "on", "to", "against")) | PARTICLES
_FEW = 24
"""Longer names with one and the same word looked at: keeps hostile lists linear."""


class Keys:
    """Keys that mean one bearer, joined as the text tells (union-find)."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def find(self, key: str) -> str:
        """The key that stands for all joined with this one."""
        root = key
        while root in self._parent:
            root = self._parent[root]
        while key != root:
            self._parent[key], key = root, self._parent[key]
        return root

    def join(self, keep: str, other: str) -> None:
        """Let `other` mean the bearer of `keep`."""
        keep, other = self.find(keep), self.find(other)
        if keep != other:
            self._parent[other] = keep


def initials(key: str) -> set[str]:
    """Ways to abbreviate a name: with and without its small words."""
    words = [w for w in key.replace("-", " ").split() if w]
    if len(words) < 2:
        return set()
    return {"".join(w[0] for w in words), "".join(w[0] for w in words if w not in _SMALL)}


def settle(names: list[Name], keys: Keys) -> None:
    """Give all mentions of one bearer the same key, and every mention the best-founded kind."""
    part_families(names)
    _join_short(names, keys)
    best: dict[str, Name] = {}
    for name in names:
        name.key = keys.find(name.key)
        known = best.get(name.key)
        if known is None or name.weight > known.weight:
            best[name.key] = name
    for name in names:
        known = best[name.key]
        if (
            known.weight > name.weight
            and not (known.kind == "place" and name.kind == "state")
            and not (known.kind == "state" and name.kind == "place")
        ):
            name.kind, name.type = known.kind, known.type


def _join_short(names: list[Name], keys: Keys) -> None:
    """Join short mentions with the fuller ones they end or abbreviate."""
    longer: dict[str, list[Name]] = {}
    short_for: dict[str, str] = {}
    seen: set[str] = set()
    for name in names:
        if name.key in seen:
            continue
        seen.add(name.key)
        if name.kind != "place":
            for letters in initials(name.key):
                short_for.setdefault(letters, name.key)
        words = name.key.replace("-", " ").split()
        if len(words) > 1:
            for word in words:
                if word not in _SMALL:
                    kept = longer.setdefault(word, [])
                    if len(kept) < _FEW:
                        kept.append(name)
    for name in names:
        words = name.key.replace("-", " ").split()
        if len(words) == 1 and name.text.isupper() and name.key in short_for:
            keys.join(short_for[name.key], name.key)
            continue
        if name.kind in ("place", "state", "outlet") or name.weight == 4:
            continue
        bare = _telling(words) or words
        for other in longer.get(bare[-1], ()):
            if other.key != name.key and _short_of(bare, other, name):
                keys.join(other.key, name.key)
                break


def _telling(words: list[str]) -> list[str]:
    """The words of a name that are no articles or particles; those that are given names as well tell persons apart."""
    return [w for w in words if w not in _SMALL or w in GIVEN_NAMES]


def _short_of(words: list[str], other: Name, name: Name) -> bool:
    """Whether these words are a short mention of the other name."""
    full = _telling(other.key.replace("-", " ").split())
    if other.kind == "outlet" and name.weight <= 1:
        return len(words) == 1 and full[-1:] == words and words[0] in OUTLET_HEADS  # "the Post"
    if len(full) <= len(words) or other.kind in ("place", "state"):
        return False
    if other.kind == "person" or (other.kind == "unknown" and (len(words) > 1 or len(full) <= 3)):
        return name.kind in ("person", "unknown") and (
            full[-len(words) :] == words
            or (len(words) == 1 and (words[0] in full[1:] or (len(full) == 2 and full[0] == words[0])))
        )
    if name.kind == "person":
        return False
    core = re.split(" (?:of|for|in|on|to|against) ", other.key)[0].split()
    return other.kind in ("organisation", "group") and (
        core[-len(words) :] == words or (len(words) > 1 and full[-len(words) :] == words)
    )


def _plainness(text: str) -> int:
    return 2 if text.lower() in COUNTRIES else 1 if text.lower() in CAPITALS else 0


def bearers(names: Sequence[Name]) -> list[Bearer]:
    """The bearers of a text's names, in order of first mention."""
    found: dict[str, Bearer] = {}
    for name in names:
        bearer = found.get(name.key)
        if bearer is None:
            bearer = found[name.key] = Bearer(name.key, name.text, kind=name.kind, type=name.type)
        bearer.mentions.append(name)
        if name.title and (bearer.title is None or len(name.title) > len(bearer.title)):
            bearer.title = name.title
        if bearer.kind in ("place", "unknown") and name.kind == "state":
            bearer.kind, bearer.type = name.kind, name.type
    for bearer in found.values():
        if len(bearer.mentions) == 1:
            bearer.name = " ".join(bearer.name.split())
            continue
        written = list(dict.fromkeys(" ".join(m.text.split()) for m in bearer.mentions))
        fullest = max(written, key=lambda text: (len(text.split()), len(text)))
        if bearer.kind == "state":  # the country's own name before its capital before its adjective
            fullest = max(written, key=_plainness)
        elif bearer.kind == "group":  # the name the text uses most, an abbreviation only where it is used far more
            used = Counter(m.text for m in bearer.mentions)
            fullest = max(
                written,
                key=lambda text: used[text] * (0 if text.lower() in GROUP_HEADS else 1 if text.isupper() else 3),
            )
        bearer.name = fullest
        plain = {text.replace(".", ""): text for text in reversed(written)}  # "U.N." is "UN" again
        bearer.aliases = [text for text in plain.values() if text.replace(".", "") != fullest.replace(".", "")][::-1]
    return list(found.values())
