"""Text with typography, capitals and white space evened out, so that a quotation and its source compare word for word."""

import re

from summarizer.patterns import late

_SAME = str.maketrans(
    {
        **dict.fromkeys("“”„«»″‟", '"'),
        **dict.fromkeys("‘’‚‛′`", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys(
            "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
        ),
        "…": "...",
    }
)
"""Typography that may differ between a quotation and its source; invisible characters vanish."""

_OTHER = late(f"[{re.escape(''.join(map(chr, _SAME)))}]")


def fold(text: str) -> str:
    """The text with typography, capitals and white space evened out."""
    if not text.isascii():
        text = text.replace("’", "'").replace("“", '"').replace("”", '"')  # by far the commonest
        text = text.translate(_SAME) if _OTHER.search(text) else text
    return " ".join(text.casefold().split())


def holds(whole: str, part: str) -> bool:
    """Whether folded `whole` holds folded `part` from word to word: "2 hurt" is not in "42 hurt"."""
    at = whole.find(part) if part else -1
    while at >= 0:
        end = at + len(part)
        before = at == 0 or (not (whole[at - 1].isalnum() and part[0].isalnum()) and whole[at - 1] not in ".,")
        after = end == len(whole) or not (whole[end].isalnum() and part[-1].isalnum())
        if before and after:
            return True
        at = whole.find(part, at + 1)
    return False
