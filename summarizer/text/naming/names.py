"""Names in a text: people, groups, states and their organs, organisations, places."""

from collections.abc import Sequence

from summarizer.patterns import late
from summarizer.text.lexicon.names import NameKind
from summarizer.text.naming.bearers import Keys, bearers, settle
from summarizer.text.naming.capital_runs import find_capital_runs
from summarizer.text.naming.name_kinds import guess
from summarizer.text.naming.name_records import Bearer, Name
from summarizer.text.naming.name_runs import find_runs
from summarizer.text.words.letter_case import all_capitals
from summarizer.text.words.sentences import Sentence
from summarizer.text.words.tokens import Tokens

__all__ = ["Bearer", "Name", "NameKind", "bearers", "find_names"]

_ALIAS = late(
    r"\b(?:formerly|also|better|previously|now|otherwise|widely)?\s*(?:known|called|named|abbreviated)\s+(?:as|by)\b|\bor\b|\baka\b|\bacronym\b"
)

_KNOWN_AS = late(r",?\s{1,3}(?:also|better|otherwise)\s{1,3}known\s{1,3}as\s{1,3}(?:the\s{1,3})?[\"“'‘]?")


def find_names(text: str, sentences: Sequence[Sentence], tokens: Sequence[Tokens]) -> list[Name]:
    """Mentions in text order, not overlapping."""
    names: list[Name] = []
    doubtful: list[Name] = []
    inner: set[str] = set()
    surnames: set[str] = set()
    for index, line in enumerate(tokens):
        for run in find_capital_runs(line, surnames) if all_capitals(line) else find_runs(line, surnames):
            name = guess(line, run, index)
            if name is None:
                continue
            names.append(name)
            if run.initial and name.weight == 0 and line.starts[run.first] == name.start:
                doubtful.append(name)
            else:
                inner.update(name.key.replace("-", " ").split())
    if doubtful:
        names = _without_common(text, names, doubtful, inner)
    keys = Keys()
    _join_aliases(text, names, keys)
    settle(names, keys)
    return names


def _without_common(text: str, names: list[Name], doubtful: list[Name], inner: set[str]) -> list[Name]:
    """Leave out sentence openers that the text also writes small or never writes inside a sentence."""
    written = set(text.split())
    dropped = {
        id(n)
        for n in doubtful
        if (" " not in n.key and (n.key not in inner or n.key in written))
        or (" " in n.key and n.key.split()[0] in written and n.key.split()[0] not in inner)
    }
    return [n for n in names if id(n) not in dropped]


def _join_aliases(text: str, names: list[Name], keys: Keys) -> None:
    """Join what stands in brackets behind a name ("Marran Front (MF, formerly known as the Marran League)")."""
    owner: Name | None = None
    close = -1
    for i, name in enumerate(names):
        if owner is not None and name.end <= close:
            if name.kind not in ("place", "state"):
                keys.join(owner.key, name.key)
            continue
        owner = None
        if i and _KNOWN_AS.fullmatch(text, names[i - 1].end, name.start) and name.kind not in ("place", "state"):
            keys.join(names[i - 1].key, name.key)  # "Tomas Ober, also known as Abu Karim"
        bracket = text[name.end : name.end + 2].lstrip()[:1]
        if bracket not in ("(", "[") or not bracket or name.kind in ("place", "person", "state"):
            continue
        opening = text.index(bracket, name.end)
        end = text.find(")" if bracket == "(" else "]", opening, opening + 160)
        following = names[i + 1] if i + 1 < len(names) else None
        if end < 0 or following is None or following.end > end:
            continue
        inside = text[opening + 1 : end]
        if _ALIAS.search(inside) or (
            following.text.isupper() and len(inside) <= 12 and following.kind not in ("place", "state")
        ):
            owner, close = name, end
