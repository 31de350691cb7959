"""Harm that is only looked for: what something will lead to, whom searchers expect to find."""

from summarizer.text.grammar.clauses import Clauses

LEADING_TO = frozenset("result lead end contribute amount culminate".split())
"""Verbs that take a preposition before what comes of something: "will result in", "could lead to"."""
CAUSING = frozenset("cause mean bring risk entail provoke".split())
"""The same, with an object."""
FINDING = frozenset(("find", "see", "discover", "recover"))
EXPECTING = frozenset("expect expects expected expecting hope hopes hoped hoping fear fears feared fearing".split())


def may_come_of_it(clauses: Clauses, k: int) -> bool:
    """Whether noun phrase `k` is what something will or would lead to: "the siege will end in the deaths of villagers"."""
    v = k - 2 if clauses.kind(k - 1) == "P" and clauses.kind(k - 2) == "V" else k - 1
    if v < 0 or clauses.kind(v) != "V":
        return False
    verb = clauses.phrases[v]
    return bool(verb.modal) and not verb.perfect and verb.word in (LEADING_TO if v == k - 2 else CAUSING)


def is_hoped_to_be_found(clauses: Clauses, k: int) -> bool:
    """Whether somebody only expects to find the people of phrase `k`: "hope to find nine miners trapped"."""
    if k < 1 or clauses.kind(k - 1) != "V":
        return False
    found = clauses.phrases[k - 1]
    if clauses.kind(k - 2) == "V" and clauses.phrases[k - 2].modal:
        return False  # "you would not expect to find 40 bodies": they were found
    return found.form == "inf" and found.word in FINDING and clauses.words[found.first - 1] in EXPECTING
