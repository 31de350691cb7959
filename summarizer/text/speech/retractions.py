"""Reports that a sentence itself calls untrue: "reports that 12 had died were false", "there is no truth in the claim that"."""

from collections.abc import Sequence

REPORTS = frozenset(
    "report reports claim claims rumour rumours rumor rumors allegation allegations news suggestion suggestions assertion".split()
)
"""Nouns of what somebody has said."""
UNTRUE = frozenset("false untrue unfounded baseless groundless fabricated incorrect wrong fake".split())
"""What a report is called that is none."""
_TELLING = UNTRUE | {"true", "truth"}
"""Without one of these nothing is called so."""
_BEING = frozenset("is are was were proved proven be been".split())
_REACH = 4  # words between "were" and "false", an adverb among them
_LONGEST = 60  # words of the clause reported


def untrue_clause(words: Sequence[str]) -> tuple[int, int] | None:
    """Where the clause stands that a sentence calls untrue, as a half-open range of tokens; None where it calls none so."""
    if _TELLING.isdisjoint(words) or ("that" not in words and "of" not in words):
        return None
    for i, word in enumerate(words[:-2]):
        if (
            word == "true"
            and words[i + 1] == "that"
            and not {"not", "n't", "never", "hardly"}.isdisjoint(words[max(0, i - 3) : i])
        ):
            return i + 2, len(words)
        opened = _content(words, i) if word in REPORTS else 0
        if not opened:
            continue
        if words[max(0, i - 4) : i].count("truth") and "no" in words[max(0, i - 6) : i]:
            return opened, len(words)  # "there is no truth in reports that"
        for j in range(opened + 1, min(len(words), i + _LONGEST)):
            being = (
                next((k for k in range(j - 1, max(opened, j - _REACH), -1) if words[k] in _BEING), 0)
                if words[j] in UNTRUE
                else 0
            )
            if being:
                return opened, being
    return None


def _content(words: Sequence[str], i: int) -> int:
    """Where begins what the reports of token `i` say: "reports that", "reports on social media that"; 0 where nothing does."""
    if words[i + 1] in ("that", "of"):
        return i + 2
    if words[i + 1] not in _THROUGH:
        return 0
    return next((k + 1 for k in range(i + 2, min(len(words), i + _MEDIUM)) if words[k] == "that"), 0)


_THROUGH = frozenset(("on", "in", "by", "from", "among", "circulating"))
_MEDIUM = 8  # words between "reports" and "that"
