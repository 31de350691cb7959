"""Harm told as a habit or at a rate, of no one event: "attacks that kill civilians", "an average of 12 deaths a day"."""

from itertools import pairwise

from summarizer.text.grammar.clauses import Clauses
from summarizer.text.grammar.word_classes import HARM_VERBS
from summarizer.text.harm.role_table import Role

RATES = frozenset("every each average per".split())
TIMES = frozenset("day night week month year hour minute summer winter".split())


def is_habitual(clauses: Clauses, role: Role) -> bool:
    """Whether a present tense tells what goes on, of people no number is given for: "attacks that kill civilians"."""
    if role.verb < 0 or clauses.phrases[role.phrase].quantity >= 0:
        return False
    verb = clauses.phrases[role.verb]
    if verb.passive or verb.perfect or verb.modal:
        return False
    known = HARM_VERBS.get(verb.word)
    opening = clauses.words[verb.first]
    return (known is not None and known.form in ("pres", "base") and verb.form == "act") or (
        verb.word.endswith("ing") and opening in ("are", "is", "'re")
    )


def at_a_rate(clauses: Clauses, role: Role) -> bool:
    """Whether so many are harmed again and again: "an average of 12 deaths", "some 3,000 people die every year"."""
    if RATES.isdisjoint(clauses.words):
        return False
    first, last = role.phrase, max(role.phrase, role.verb)
    while first > 0 and clauses.kind(first - 1) not in ";RS":
        first -= 1
    while last + 1 < len(clauses.phrases) and clauses.kind(last + 1) not in ";RS":
        last += 1
    end = clauses.phrases[last + 1].first if last + 1 < len(clauses.phrases) else len(clauses.words)
    inside = clauses.words[max(0, clauses.phrases[first].first - 2) : end]
    return "average" in inside or any(a in RATES and b in TIMES for a, b in pairwise(inside))
