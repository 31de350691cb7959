"""Profiles: tables that turn vague words into bounds, by name or from a file of your own.

The sources of the built-in ones: ACLED's fatality methodology ("several" 3, "dozens" 12, "hundreds" 100: one unit of
the word), AOAV's method (`strict`: vague words record nothing), plain English plurals (`literal`: at least two units),
and the coding of ISAF press releases by A. Strick van Linschoten (`isaf`).
"""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from summarizer.errors import SettingsError

_UNITS = {"dozen": 12, "score": 20, "ten": 10, "hundred": 100, "thousand": 1000, "million": 1000000}


@dataclass(frozen=True, slots=True)
class Profile:
    """Bounds of vague words."""

    name: str
    words: Mapping[str, int | None] = field(default_factory=dict)
    """Least number of each vague expression, lower case; null where the profile records none."""
    plural: int | None = 2
    """Least number of a plural noun without any number."""
    approximate: bool = False
    """Whether "about 30" counts as 30 in the lower bound."""
    incidents: bool = False
    """Whether single incidents of the report's own days are counted: no lead that sums up several operations or a period,
    and no earlier event told beside them."""
    upper: bool = False
    """Whether "up to 30" counts as 30 in the lower bound."""
    longest: tuple[str, ...] = field(init=False, default=())
    """The expressions, longest first, so that "several dozen" is met before "several"."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "longest", tuple(sorted(self.words, key=lambda w: (-len(w), w))))

    def least(self, text: str) -> tuple[bool, Decimal | None]:
        """Whether the profile knows a vague expression in `text`, and its least number."""
        lower = f" {' '.join(text.lower().split())} "
        for word in self.longest:
            if f" {word} " in lower:
                value = self.words[word]
                return True, None if value is None else Decimal(value)
        return False, None


def _scaled(few: int | None, units: int | None, *, several: int | None = None) -> dict[str, int | None]:
    """The words every table has: `few` for "several" and its like, `units` as the number of units in a plural."""
    words: dict[str, int | None] = dict.fromkeys(
        (
            "several",
            "a few",
            "few",
            "some",
            "many",
            "multiple",
            "a number of",
            "a number",
            "various",
            "numerous",
            "an unknown number of",
        ),
        few,
    )
    words["handful"] = words["a handful"] = words["a handful of"] = few
    for one, size in _UNITS.items():
        words[f"{one}s"] = None if units is None else units * size
        words[f"several {one}"] = words[f"few {one}"] = None if several is None else several * size
        words[f"couple of {one}"] = None if several is None else 2 * size
    words |= {
        "tens of thousands": None if units is None else units * 10000,
        "scores of thousands": None if units is None else units * 20000,
        "hundreds of thousands": None if units is None else units * 100000,
        "a couple": 2,
        "couple": 2,
        "both": 2,
        "pair": 2,
    }
    return words


LITERAL = Profile(
    "literal", _scaled(2, 2, several=2) | {"handful": 3, "a handful": 3, "a handful of": 3, "several dozen": 36}
)
ACLED = Profile("acled", _scaled(3, 1, several=3), plural=3)
STRICT = Profile("strict", _scaled(None, None), plural=None)
ISAF = Profile(
    "isaf",
    _scaled(3, 2, several=2)
    | {
        "numerous": 4,
        "handful": 4,
        "a handful": 4,
        "a handful of": 4,
        "a large number": 5,
        "large number": 5,
        "large numbers": 5,
    }
    | {"many": 4, "a group": 3, "group": 3, "multiple": 3},
    plural=2,
    approximate=True,
    incidents=True,
    upper=True,
)
BUILT_IN = {p.name: p for p in (LITERAL, ACLED, STRICT, ISAF)}


def load_profile(name: str | Path) -> Profile:
    """The built-in profile of that name, or the one in the TOML or JSON file at that path.

    A file holds `name`, `base` (a built-in one, `literal` unless given), `plural`, `approximate`, `incidents`, `upper`, and a
    table `words` of vague expressions and their least number (0 or less than 0: none).
    Raises SettingsError for an unknown name, an unreadable file or a value that is no whole number.
    """
    found = BUILT_IN.get(str(name))
    if found is not None:
        return found
    path = Path(name)
    if path.suffix not in (".toml", ".json"):
        known = ", ".join(sorted(BUILT_IN))
        hint = f"use one of {known}, or the path of a .toml or .json file"
        raise SettingsError(f"unknown profile {str(name)!r}", hint=hint)
    try:
        text = path.read_text(encoding="utf-8")
        given = json.loads(text) if path.suffix == ".json" else tomllib.loads(text)
    except (OSError, ValueError) as error:
        cause = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise SettingsError(f"cannot be read as a profile ({cause})", input=str(path), hint="check it") from error
    return _from_table(given, path)


_KEYS = frozenset({"name", "base", "plural", "approximate", "incidents", "upper", "words"})


def _from_table(given: Any, path: Path) -> Profile:
    if not isinstance(given, dict) or not isinstance(given.get("words", {}), dict):
        raise SettingsError(f"the profile {str(path)!r} must be a table with a table `words`")
    if strangers := sorted(given.keys() - _KEYS):
        raise SettingsError(f"unknown key {strangers[0]!r}", input=str(path), hint=f"known: {', '.join(sorted(_KEYS))}")
    base = BUILT_IN.get(str(given.get("base", "literal")))
    if base is None:
        raise SettingsError(f"the profile {str(path)!r} builds on {given['base']!r}, which is not built in")
    words = dict(base.words)
    for word, value in given.get("words", {}).items():
        words[" ".join(str(word).lower().split())] = _whole(value, path, word)
    return Profile(
        str(given.get("name", path.stem)),
        words,
        _whole(given["plural"], path, "plural") if "plural" in given else base.plural,
        bool(given.get("approximate", base.approximate)),
        bool(given.get("incidents", base.incidents)),
        bool(given.get("upper", base.upper)),
    )


def _whole(value: Any, path: Path, word: str) -> int | None:
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        number = Decimal("0.5")
    if number != number.to_integral_value():
        raise SettingsError(f"the profile {str(path)!r} gives {word!r} the value {value!r}: a whole number is needed")
    return int(number) if number > 0 else None
