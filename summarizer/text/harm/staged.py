"""Harm that was only played or told as a story: in a drill, a scenario, a film."""

from summarizer.text.grammar.clauses import Clauses
from summarizer.text.grammar.word_classes import HARM_VERBS
from summarizer.text.harm.role_table import Role

PLAYED = frozenset(
    "rehearsed rehearses rehearsing simulated simulates simulating simulation mock fictional fictitious imaginary scenario scenarios".split()
)
"""Whatever the sentence counts, it happened to nobody."""
IMAGINING = frozenset(
    "imagined imagines imagining envisaged envisages envisaging envisioned envisions posited posits depicts depicted portrays".split()
)
"""Verbs whose object is no deed: "a drill imagined a blast with 200 dead"."""
DRILLED = frozenset("practised practises practising practiced practices practicing tested tests testing".split())
"""Of a deed they are no more: "the exercise tested the evacuation of 500 people"; people may be tested in earnest."""
STORIES = frozenset(
    "film films movie movies novel novels thriller drama sequel series episode cartoon opera musical videogame game play comic sitcom".split()
)
"""Told in the present tense, what happens in them is a story: "the film, in which 40 passengers are killed"."""
STAGING = PLAYED | IMAGINING | DRILLED | STORIES
"""Without one of these nothing is staged."""
_NEAR = 12  # phrases back to the verb of imagining


def is_staged(clauses: Clauses, role: Role) -> bool:
    """Whether the harm of `role` only happens in a drill or a story."""
    words = clauses.words
    if not PLAYED.isdisjoint(words):
        return True
    k = min(role.verb, role.phrase) if role.verb >= 0 else role.phrase
    if not STORIES.isdisjoint(words[: clauses.phrases[k].first]) and role.verb >= 0:
        return _in_present(clauses, role.verb)
    for j in range(k - 1, max(-1, k - _NEAR), -1):
        verb = clauses.phrases[j] if clauses.kind(j) == "V" else None
        drilled = verb is not None and verb.word in DRILLED and role.cue < clauses.phrases[role.phrase].first
        if verb is not None and not verb.passive and (verb.word in IMAGINING or drilled):
            return True
        if clauses.kind(j) in ";S," or (verb is not None and clauses.kind(j - 1) != "R"):
            break
    return False


def _in_present(clauses: Clauses, v: int) -> bool:
    """Whether verb group `v` tells what happens, as stories are retold: "are killed", "dies"."""
    verb = clauses.phrases[v]
    if clauses.words[verb.first] in ("is", "are"):
        return not verb.perfect
    known = HARM_VERBS.get(verb.word)
    return known is not None and known.form in ("pres", "base") and verb.form == "act"
