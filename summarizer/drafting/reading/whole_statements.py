"""Whether the words before a cut are a statement of their own: a main clause with its verb, not a subject still without one
("a guard who fled") nor an opening that leads up to it ("despite the truce that both sides had signed").
"""

from collections.abc import Sequence

from summarizer.patterns import late
from summarizer.text.grammar.word_classes import word_class

_WORD = late(r"[\w'’-]+|[,;:—]")
_OPENERS = frozenset(
    "after although though as because despite if once since unless until when whenever while whereas amid following".split()
)
"""What opens a clause that leads up to the statement; its comma ends it."""
_AS_MANY = frozenset("many much of few".split())
"""Behind "as": a bound of a number, and no clause."""
_RELATIVES = frozenset("who whom which whose that where".split())
_CLOSING = frozenset(",;:—")
_FINITE = frozenset("vkebhmo")
"""Classes of words that are the verb of a clause, or may be."""
_SAYING = frozenset("say says said believe believes claim claims report reports think thinks".split())
"""What is nothing without what is said."""
_AUXILIARY = frozenset("bhmo")
_JOINED = frozenset("bheka!")
_ADJECTIVAL = frozenset("dsP")
"""Classes of words behind which a participle is no verb: "the displaced", "of displaced families"."""
_UNDERGONE = frozenset("accused suspected charged convicted wanted known linked believed".split())
_OF_WHAT = frozenset("of with over as to for".split())
"""A participle of these verbs before one of these words says no more than of whom: "a man accused of theft"."""
_AGAIN = frozenset(("and", "or", "but"))


def is_whole(head: str) -> bool:
    """The words hold a main clause with its verb.

    >>> is_whole("A guard who fled")
    False
    >>> is_whole("A guard who fled was caught")
    True
    """
    return main_verb(_WORD.findall(head.lower())) >= 0


def main_verb(words: Sequence[str]) -> int:
    """Index of the verb of the main clause among lower-case words and marks; -1 where they hold none.

    >>> main_verb("a guard who fled after a raid was caught".split())
    7
    """
    i = _past_opening(words)
    said = False
    while i < len(words):
        word = words[i]
        if word in _RELATIVES and i and not (said and word == "that"):
            i = _past_relative(words, i)
        elif _is_verb(words, i):
            if word not in _SAYING:
                return i
            said = True
            i += 1
        else:
            i += 1
    return -1


def _past_opening(words: Sequence[str]) -> int:
    """Where the statement begins: behind the comma of a clause that leads up to it; nowhere where there is none."""
    if not words or words[0] not in _OPENERS or words[1:2] == [] or (words[0] == "as" and words[1] in _AS_MANY):
        return 0
    return words.index(",") + 1 if "," in words else len(words)


def _past_relative(words: Sequence[str], at: int) -> int:
    """The word behind a relative clause: its comma where one opened it, else its verb with those joined to it."""
    if words[at - 1] == ",":
        return next((k for k in range(at + 1, len(words)) if words[k] in _CLOSING), len(words))
    verb = next((k for k in range(at + 1, len(words)) if _is_verb(words, k)), len(words) - 1)
    end = _past_verb(words, verb)
    while words[end : end + 1] != [] and words[end] in _AGAIN and end + 1 < len(words) and _is_verb(words, end + 1):
        end = _past_verb(words, end + 1)
    return end


def _past_verb(words: Sequence[str], verb: int) -> int:
    """The word behind a verb, its participle among it: "was | taken"."""
    end = verb + 1
    if word_class(words[verb]) in _AUXILIARY:
        while end < len(words) and word_class(words[end]) in _JOINED:
            end += 1
    return end


def _is_verb(words: Sequence[str], k: int) -> bool:
    """A word that may be a finite verb: no participle that says by whom or of what ("held by the army", "accused of theft")."""
    if word_class(words[k]) not in _FINITE or words[k].endswith("ing") or not words[k][0].isalpha():
        return False
    before = word_class(words[k - 1]) if k else "d"
    behind = words[k + 1] if k + 1 < len(words) else ""
    return before not in _ADJECTIVAL and behind != "by" and not (words[k] in _UNDERGONE and behind in _OF_WHAT)
