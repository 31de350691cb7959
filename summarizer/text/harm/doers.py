"""Who stands behind a deed or a thing that did harm: "an air strike by the army", "shells fired by rebels", "when soldiers opened fire"."""

from summarizer.text.grammar.clauses import Clauses
from summarizer.text.harm.laid_on import accused_of, laid_on
from summarizer.text.harm.role_table import Role
from summarizer.text.lexicon.harm_nouns import ARMED_TAKERS
from summarizer.text.lexicon.harms import ATTACKING, ATTACKS, LEAVE_VERBS
from summarizer.text.lexicon.people import singular

_NEAR = 8
"""Phrases between a deed and the "by" of its doer: "a strike on the market in Orvel by the army"."""
_DEEDS = 12
"""Phrases from those who attack to the verb that tells the attack."""
_OF = 4
"""Phrases from a noun of harm to the people behind its "of"."""
_PEOPLE = ("people", "group", "name", "unknown")
_SAID = frozenset("claimed condemned denied reported said blamed caused followed backed led".split())
"""Participles whose "by" names no doer of the deed."""
_SENDING = frozenset(
    "claimed claims admitted admits launched staged mounted carried conducted perpetrated detonated fired planted dropped unleashed".split()
)
"""Verbs whose subject did the deed, or sent the thing, that is their object."""
_LAID_BY = {"claimed": "by", "carried": "by", "launched": "by", "staged": "by", "mounted": "by", "perpetrated": "by",
            "committed": "by", "blamed": "on", "pinned": "on", "attributed": "to", "ascribed": "to"}  # fmt: skip
"""Participles that say whose a deed was, and the word before those who did it."""
_DEED_SORTS = ("thing", "harm", "unknown")
_INFLICTING = frozenset("inflict inflicts inflicted inflicting".split())
_NOUN_ALIKE = frozenset("run set cut hit".split())
"""Participles that look like nouns: "a camp run by the army"."""
_FIGHTERS = {word for plural in ARMED_TAKERS for word in (plural, singular(plural))}
_TIMES = frozenset(("when", "after", "as"))


def find_doers(clauses: Clauses, role: Role) -> tuple[int, int] | None:
    """The first and the last noun phrase of those told to have done the harm of `role`; None where nobody is."""
    first = _doer(clauses, role)
    if first < 0:
        return None
    together = clauses.word(first + 1) == "and" and clauses.kind(first + 2) == "N"
    together = together and clauses.phrases[first + 2].sort in _PEOPLE and _share_verb(clauses, first)
    last = first + 2 * together  # "the army and allied militias killed 40"
    return first, last + 2 * _of_a_body(clauses, last)


def _share_verb(clauses: Clauses, first: int) -> bool:
    """Whether those joined behind noun phrase `first` did the same: "the army and its allies shelled", "shot by rebels and their guides"."""
    if clauses.word(first - 1) == "by":
        return clauses.kind(clauses.after_phrase(first + 2)) != "V"  # "killed by rebels and troops retook the town"
    return clauses.kind(first + 3) == "V" and clauses.subjects(first + 3)[:1] == [first]


def _of_a_body(clauses: Clauses, k: int) -> bool:
    """Whether noun phrase `k` only tells whose people they are by the "of" behind it: "rogue members of the border guard"."""
    of = clauses.word(k + 1) == "of" and clauses.kind(k + 2) == "N"
    if not of or clauses.words[clauses.phrases[k + 2].first].endswith("ing"):  # "accused soldiers of firing on a crowd"
        return False
    return clauses.phrases[k].sort == "people" and clauses.phrases[k + 2].sort in _PEOPLE


def _doer(clauses: Clauses, role: Role) -> int:
    if role.agent >= 0 and clauses.phrases[role.agent].sort == "bare" and clauses.word(role.verb + 1) == "of":
        return _by_of_deed(clauses, role.verb)  # "the killing of three farmers by soldiers"
    if role.agent >= 0:
        accused = accused_of(clauses, role.agent, role.verb)
        return accused if accused >= 0 else doer_of(clauses, role.agent)
    if clauses.kind(role.phrase - 1) == "V" and clauses.phrases[role.phrase - 1].word in LEAVE_VERBS:
        subject = clauses.subjects(role.phrase - 1)
        return doer_of(clauses, subject[0]) if subject else -1
    if clauses.word(role.phrase - 1) in _INFLICTING:
        subject = clauses.subjects(role.phrase - 1)
        return subject[0] if subject else -1
    if role.verb >= 0:
        attacker = attacker_beside(clauses, role.verb)
        attacker = attacker if attacker >= 0 else _attack_behind(clauses, role.verb)
        return -1 if attacker >= 0 and _armed(clauses, attacker) and _armed(clauses, role.phrase) else attacker
    deed = next((k for k in range(role.phrase, max(-1, role.phrase - _OF), -1) if _holds(clauses, k, role.cue)), -1)
    if deed < 0:
        return -1
    laid = laid_on(clauses, deed)
    return laid if laid >= 0 else _by_of_deed(clauses, deed)


def _by_of_deed(clauses: Clauses, deed: int) -> int:
    """The people behind "by" in what hangs on phrase `deed`: "the murder of three farmers by soldiers"; -1 without."""
    for k in range(deed + 1, deed + _NEAR):
        if clauses.word(k) == "by" and clauses.kind(k) == "P" and clauses.kind(k + 1) == "N":
            return k + 1 if clauses.phrases[k + 1].sort in _PEOPLE else -1
        if clauses.kind(k) not in "NP":
            break
    return -1


def _armed(clauses: Clauses, k: int) -> bool:
    """Whether noun phrase `k` names fighters of no state: who kills attackers when "gunmen stormed the base" is not said."""
    phrase = clauses.phrases[k]
    return not _FIGHTERS.isdisjoint(clauses.words[phrase.first : phrase.last])


def _holds(clauses: Clauses, k: int, token: int) -> bool:
    return clauses.phrases[k].first <= token < clauses.phrases[k].last


def doer_of(clauses: Clauses, agent: int) -> int:
    """The noun phrase behind "by" that did the deed, or sent the thing, of noun phrase `agent`, or whose deed a verb before it says it was;
    `agent` itself where none is named.
    """
    if clauses.phrases[agent].sort not in ("thing", "harm", "unknown"):
        return agent
    for told in (_sender(clauses, agent), _laid_on_side(clauses, agent)):
        if told >= 0:
            return told
    if clauses.kind(agent + 1) == "V" and (clauses.follows(agent + 1) or clauses.word(agent + 2) == "to"):
        return agent  # "the army repelled an attack by rebels, killing nine"
    for k in range(agent + 1, min(agent + _NEAR, len(clauses.phrases) - 1)):
        kind, word = clauses.kind(k), clauses.word(k)
        if kind == "P" and word == "by" and clauses.kind(k + 1) == "N":
            before = clauses.phrases[k - 1]
            said = before.kind == "V" and before.word in _SAID
            said = said or clauses.words[before.last - 1] in _NOUN_ALIKE
            return k + 1 if not said and clauses.phrases[k + 1].sort in _PEOPLE else agent
        if kind not in "NP" and (kind != "V" or k > agent + 1 or clauses.phrases[k].form != "bare"):
            break  # a participle further on is another thing's: "an attack on a base used by foreign troops"
    return agent


def _sender(clauses: Clauses, k: int) -> int:
    """Whose deed or weapon noun phrase `k` is, before the relative clause that tells what it did: "the Front claimed a raid that killed
    nine", "a guard was behind the blast, which killed nine"; -1 without.
    """
    after = clauses.after_phrase(k)
    if clauses.kind(after + (clauses.kind(after) == ",")) != "R":
        return -1
    v = k - 1 - (clauses.word(k - 1) in ("out", "behind"))
    behind = clauses.word(k - 1) == "behind" and clauses.kind(v) == "V" and clauses.phrases[v].form == "be"
    if not behind and not (clauses.kind(v) == "V" and clauses.phrases[v].word in _SENDING):
        return -1
    subject = clauses.subjects(v)
    return subject[0] if subject and clauses.phrases[subject[0]].sort in ("people", "group", "name", "unknown") else -1


def _attack_behind(clauses: Clauses, v: int) -> int:
    """The attack in which those of verb `v` were harmed, right behind it, or the side on which it is laid: "were killed in a rebel
    ambush", "in a raid claimed by the Front"; -1 without.
    """
    if clauses.word(v + 1) == "at" and clauses.word(v + 3) == "of" and clauses.kind(v + 4) == "N":
        hands = clauses.phrases[v + 2].head
        return v + 4 if hands >= 0 and clauses.words[hands] == "hands" else -1  # "died at the hands of rebels"
    if clauses.word(v + 1) not in ("in", "during") or clauses.kind(v + 2) != "N":
        return -1
    laid = _laid_on_side(clauses, v + 2)
    if laid >= 0:
        return laid
    head = clauses.phrases[v + 2].head
    return v + 2 if head >= 0 and clauses.words[head] in ATTACKS else -1


def _laid_on_side(clauses: Clauses, k: int) -> int:
    """The side behind the participle that says whose deed noun phrase `k` was: "a raid claimed by the Front", "blamed on rebels"; -1 without."""
    v = clauses.after_phrase(k)
    if clauses.kind(v) != "V" or clauses.phrases[v].form != "bare" or clauses.phrases[k].sort not in _DEED_SORTS:
        return -1
    behind = _LAID_BY.get(clauses.phrases[v].word)
    link = v + 1 + (clauses.word(v + 1) == "out")
    side = clauses.phrases[link + 1] if clauses.kind(link + 1) == "N" else None
    return link + 1 if behind == clauses.word(link) and side is not None and side.sort in _PEOPLE else -1


def attacker_beside(clauses: Clauses, v: int) -> int:
    """The subject of the attack that a clause of time tells beside verb `v`: "four people died when soldiers opened fire"; -1 without."""
    joined = clauses.kind(v + 1) == "C" and clauses.kind(v + 2) == "N" and clauses.kind(v + 3) == "V"
    if joined and clauses.phrases[v + 3].harm is not None:
        v += 3  # "14 soldiers were killed and 22 wounded when rebels attacked"
    for k in range(v + 1, min(v + _NEAR, len(clauses.phrases) - 2)):
        if clauses.kind(k) in ";RVC":
            break
        if clauses.word(k) in _TIMES and clauses.kind(k + 1) == "N":
            doer = doer_of(clauses, k + 1)
            acts = clauses.phrases[doer].sort in _PEOPLE and _attacks(clauses, k + 1)
            return doer if acts else -1
    return -1


def _attacks(clauses: Clauses, subject: int) -> bool:
    """Whether noun phrase `subject` is the subject of an attack, its first deed or a later: "a man broke a window and opened fire"."""
    for v in range(subject + 1, subject + _DEEDS):
        if clauses.kind(v) in ";RS" and clauses.word(v) != "as":
            break
        told = clauses.phrases[v]
        back = told.word == "returned" and clauses.follows(v) and clauses.words[clauses.phrases[v + 1].head] == "fire"
        if told.kind == "V" and told.form in ("act", "bare") and (told.word in ATTACKING or back):
            return clauses.subjects(v)[:1] == [subject]
    return False
