"""On whom deaths are laid: "attributed 233 of the deaths to the army and 58 to the Front", "blamed rebels for 40 deaths"."""

from collections.abc import Iterator

from summarizer.text.grammar.clauses import Clauses

_LAYING = frozenset("attributed attributes attribute attributing ascribed ascribes pinned".split())
_BLAMING = frozenset("blamed blames blame blaming".split())
_ACCUSING = _BLAMING | frozenset("accused accuses accuse accusing".split())
_OF = ("of", "for")
_ONTO = frozenset(("to", "on"))


def laid_on(clauses: Clauses, k: int) -> int:
    """The noun phrase on which the counted deaths of noun phrase `k` are laid; -1 where nobody is."""
    if _is_verb(clauses, k - 1, _LAYING):
        return _onto(clauses, k + 1)
    after = clauses.after_phrase(k)
    if _is_verb(clauses, after, _LAYING):
        return _onto(clauses, after + 1)
    named = clauses.word(k - 1) == "for" and clauses.kind(k - 2) == "N" and _is_verb(clauses, k - 3, _BLAMING)
    return k - 2 if named else -1


def accused_of(clauses: Clauses, agent: int, verb: int) -> int:
    """Whom the speaker `agent` accuses of the deed that verb `verb` tells: "the Front accused the army of shelling a camp, killing
    nine"; -1 where the speaker only acts.
    """
    accused = agent + 2
    if (
        not _is_verb(clauses, agent + 1, _ACCUSING)
        or clauses.kind(accused) != "N"
        or clauses.word(accused + 1) not in _OF
    ):
        return -1
    behind = range(accused + 2, verb)
    acts = any(
        clauses.kind(k) in ";RS" or (clauses.kind(k) == "V" and clauses.phrases[k].form == "act") for k in behind
    )
    return accused if verb > accused and not acts else -1


def laid_on_others(clauses: Clauses, agent: int) -> Iterator[tuple[int, int]]:
    """Bare numbers joined behind `agent`, each with its own: "and 58 to the Front"."""
    k = agent + 1
    while clauses.kind(k) in ("C", ",") and clauses.kind(k + 1) == "N" and clauses.phrases[k + 1].quantity >= 0:
        other = _onto(clauses, k + 2)
        if clauses.phrases[k + 1].sort != "bare" or other < 0:
            return
        yield k + 1, other
        k = other + 1


def _is_verb(clauses: Clauses, k: int, words: frozenset[str]) -> bool:
    return clauses.kind(k) == "V" and clauses.phrases[k].word in words


def _onto(clauses: Clauses, k: int) -> int:
    """The noun phrase behind the first "to" or "on" of the prepositional phrases from `k` on; -1 where none has it."""
    while clauses.kind(k) == "P" and clauses.kind(k + 1) == "N":
        if clauses.word(k) in _ONTO:
            return k + 1
        k += 2
    return -1
