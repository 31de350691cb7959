"""STY803 for deeds that the source tells by their noun alone: "imposed sanctions" where it has "is considering sanctions"."""

from collections.abc import Mapping, Sequence

from summarizer.checks.lexicon.people import person_class
from summarizer.checks.lexicon.standings import AHEAD, BRINGING_ABOUT, WEIGHING
from summarizer.checks.reading.stems import singular, stem
from summarizer.checks.telling.deeds import REACH, Deed, DeedReader, lemma
from summarizer.checks.telling.told import Clause, Told
from summarizer.checks.telling.wrong import Wrong

_BRINGING = frozenset(map(lemma, BRINGING_ABOUT))
_BEGINNING = frozenset(map(lemma, ("begin", "start", "open", "resume")))
_GOING = lemma("go")
_PENDING = AHEAD | WEIGHING


def only_spoken_of(clause: Clause, told: Told) -> Wrong | None:
    """The sentence that has the noun as planned or thought of, where every sentence that tells of it has it so."""
    deed = clause.deed
    noun = _object(clause) if deed.standing == "done" and not deed.timeless else None
    if noun is None or person_class(noun):
        return None
    found = 0
    for number in told.near(clause.words()):
        if noun not in told.index.sentences[number - 1]:
            continue
        if not _all_pending(told.reader(number), told.deeds(number), noun):
            return None
        found = found or number
    if not found:
        return None
    words = clause.tokens.raw(deed.first, deed.last)
    return Wrong.at(clause, "STY803", f"tells {words!r} as done; the source only plans or expects it", found)


def _object(clause: Clause) -> str | None:
    """The stem of what a verb brings about: sanctions of "imposed sanctions", a strike of "went on strike"."""
    deed, words = clause.deed, clause.tokens.words
    if deed.verb in _BRINGING and deed.done_to:
        return clause.stems[deed.done_to[0][1] - 1]
    if deed.verb in _BEGINNING and not deed.done_to and len(deed.doers) == 1:
        return clause.stems[deed.doers[0][1] - 1]
    if deed.verb == _GOING and words[deed.last : deed.last + 1] == ["on"]:
        return clause.stems[deed.last + 1] if deed.last + 1 < len(words) else None
    return None


def _all_pending(reader: DeedReader, deeds: Sequence[Deed], noun: str) -> bool:
    """Whether each mention of the noun hangs on a verb or noun of plans, threats and calls."""
    standing = {deed.first: deed.standing for deed in deeds}
    seen = False
    for k, phrase in enumerate(reader.phrases):
        if phrase.kind != "N" or stem(singular(reader.words[phrase.last - 1])) != noun:
            continue
        seen = True
        if not _pending(reader, standing, k):
            return False
    return seen


def _pending(reader: DeedReader, standing: Mapping[int, str], k: int) -> bool:
    clauses = reader.clauses
    if clauses.kind(k + 1) == "V" and _as_planned(reader, standing, k + 1):
        return True  # "a strike is planned"
    for j in range(k - 1, max(-1, k - REACH), -1):
        kind = clauses.kind(j)
        if kind == "V":
            return _as_planned(reader, standing, j)
        if kind not in "NP":
            return False
        if kind == "N" and reader.words[reader.phrases[j].last - 1] in _PENDING:
            return True  # "a threat of sanctions"
    return False


def _as_planned(reader: DeedReader, standing: Mapping[int, str], v: int) -> bool:
    phrase = reader.phrases[v]
    return standing.get(phrase.first) in ("ahead", "possible") or (phrase.word in _PENDING and not phrase.negated)
