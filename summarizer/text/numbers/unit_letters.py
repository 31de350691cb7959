"""Tell letters that are units from letters of a name by what stands beside them: "2h 30m", "9.58 s", "a 60 W bulb", "-5C"."""

from summarizer.schemas.terms import Kind
from summarizer.text.lexicon.designations import NUMBERED
from summarizer.text.lexicon.units import POWERS, TEMPERATURE_WORDS, TIGHT_ONLY, UNITS
from summarizer.text.words.tokens import Tokens

LETTERS = frozenset("mscfknew")
_HOURS = frozenset(("h", "hr", "hrs", "hour", "hours"))
_SECONDS = frozenset(("s", "sec", "secs", "seconds"))
_DECADES = frozenset("in his her their the early mid late - '".split())
"""Before tens and "s": years of a century or of a life."""
_AFTER_BAR = frozenset("of and at to or in for".split())
_COMPASS = frozenset("nsew")
_SCALES = {"c": "°C", "f": "°F", "k": "K"}
_NEAR = 30
"""Tokens to either side that may tell of temperatures."""


def read_letter(tokens: Tokens, k: int) -> tuple[Kind, str] | None:
    """Kind and name of the unit that the letter at token `k`, behind digits, stands for in this company."""
    word = tokens.words[k]
    if word in _COMPASS and _is_coordinate(tokens, k):
        return "other", "°"
    if word == "m":
        return ("duration", "minute") if is_minutes(tokens, k) else None
    if word == "s":
        return ("duration", "second") if not tokens.capital(k) and _is_seconds(tokens, k) else None
    return ("other", _SCALES[word]) if word in _SCALES and _is_temperature(tokens, k) else None


def _is_coordinate(tokens: Tokens, k: int) -> bool:
    """Whether N, S, E or W at token `k` makes a pair with a number before or behind it: "34.05 N, 118.2 W"."""
    words = tokens.words
    if not tokens.capital(k) or len(tokens.raw(k, k + 1)) > 1:
        return False
    ahead = [word for word in words[k + 1 : k + 4] if word not in (",", "/")][:2]
    behind = [word for word in words[max(0, k - 4) : k - 1] if word not in (",", "/")][-2:]
    return (len(ahead) == 2 and "0" <= ahead[0] < ":" and ahead[1] in _COMPASS) or (
        len(behind) == 2 and "0" <= behind[0] < ":" and behind[1] in _COMPASS
    )


def is_minutes(tokens: Tokens, k: int) -> bool:
    """Whether the "m" at token `k` stands between hours and seconds, or behind or before one of them: "2h 30m", "3m 20s"."""
    words = tokens.words
    behind = k > 2 and words[k - 2] in _HOURS and "0" <= words[k - 3] < ":"
    return behind or (
        words[k + 1 : k + 2] != [] and words[k + 1].isdecimal() and not _SECONDS.isdisjoint(words[k + 2 : k + 3])
    )


def _is_seconds(tokens: Tokens, k: int) -> bool:
    words = tokens.words
    number, before = words[k - 1], words[k - 2] if k > 1 else ""
    if "." in number or (k > 2 and before in ("m", "min", "mins", "minutes") and "0" <= words[k - 3] < ":"):
        return True
    decade = number[-1] == "0" and before in _DECADES
    return not tokens.joined(k) and len(number) <= 3 and not decade and words[k + 1 : k + 2] != ["of"]


def _is_temperature(tokens: Tokens, k: int) -> bool:
    """Whether "C" or "F" at token `k` is a scale of temperature: below zero, or where words tell of heat or cold."""
    words = tokens.words
    if not tokens.capital(k) or (k + 1 < len(words) and tokens.joined(k + 1) and words[k + 1][0].isalnum()):
        return False
    if k > 1 and words[k - 2] in NUMBERED:
        return False  # "room 12C"
    below = k > 1 and words[k - 2] in ("-", "−", "minus") and tokens.joined(k)
    return below or not TEMPERATURE_WORDS.isdisjoint(words[max(0, k - _NEAR) : k + _NEAR])


def opens_name(tokens: Tokens, k: int) -> bool:
    """Whether the letters at token `k` open a name or a compound of their own: "46 M-16 rifles", "5 T72s", "7 T-shirts"."""
    words, n = tokens.words, len(tokens.words)
    if k + 1 >= n or tokens.joined(k) or not tokens.joined(k + 1):
        return False
    if len(words[k]) > 1:  # "four Mi-8s", "40 MS-DOS games"
        welded = words[k + 1] == "-" and k + 2 < n and tokens.joined(k + 2) and tokens.capital(k)
        return welded and ("0" <= words[k + 2] < ":" or (words[k] in TIGHT_ONLY and tokens.raw(k, k + 3).isupper()))
    if "0" <= words[k + 1] < ":":
        return words[k + 1] not in POWERS or tokens.capital(k)
    if words[k + 1] not in "-‐‑" or k + 2 >= n or not tokens.joined(k + 2):
        return False
    return "0" <= words[k + 2] < ":" or (words[k] != "m" and words[k + 2][0].isalpha())


def stands_apart(tokens: Tokens, k: int) -> bool:
    """Whether the letters at token `k` are a unit though a space parts them from their number: "12 V", "0.5 A", "6.8 TeV"."""
    words, word = tokens.words, tokens.words[k]
    raw = tokens.raw(k, k + 1)
    if word == "bar":  # one bar sells drinks, and so do bar stools; "6 bar" presses
        following = words[k + 1] if k + 1 < len(words) else ""
        return words[k - 1] != "1" and (not following.isalpha() or following in _AFTER_BAR)
    if len(raw) > 1:
        return raw == UNITS[word][1] and not raw.islower() and not raw.isupper()
    if not tokens.capital(k):
        return False
    after = words[k + 1] if k + 1 < len(words) else ""
    if word == "v" or (word in ("a", "w") and "." in words[k - 1]):
        return True
    if after in ("/", "·", "⋅") and tokens.joined(k + 1):
        return word in ("w", "n", "j")  # "800 W/m²", "5 N·m"
    return (
        word == "w" and after.isalpha() and not tokens.capital(k + 1) and after not in ("and", "to", "of", "longitude")
    )
