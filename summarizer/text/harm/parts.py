"""Parts of people counted: "including", "among them", "40 of them women", and people told one by one after a count of them."""

from summarizer.text.grammar.clauses import Clauses
from summarizer.text.grammar.coordination import chain
from summarizer.text.grammar.verbs import Phrase


def parts_after(clauses: Clauses, k: int, verb: int = -1) -> list[int]:
    """Noun phrases told as parts of `k`, harmed by the verb group `verb`: "including ...", "among them ...",
    "40 of them women", "three of whom", "of whom 18 were women".
    """
    told = _told_one_by_one(clauses, k)
    if told:
        return told
    j = clauses.after_phrase(k)
    for _ in range(6):
        kind = clauses.kind(j)
        if kind == "I":
            return _part_chain(clauses, j) if _names_parts(clauses, j) else []
        if kind == ",":
            after = clauses.after_phrase(j + 1)
            after += clauses.kind(after) == "V"  # "eight died, the mayor said, including two boys"
            if clauses.kind(j + 1) == "I":
                return _part_chain(clauses, j + 1)
            if clauses.kind(j + 1) == "P" and clauses.word(j + 1) == "of" and clauses.kind(j + 2) == "R":
                return [j + 3] if clauses.kind(j + 3) == "N" and clauses.phrases[j + 3].quantity >= 0 else []
            if clauses.kind(j + 1) != "N" or _of_them(clauses, j + 1):
                return [j + 1] if clauses.kind(j + 1) == "N" and not _meets_another_fate(clauses, j + 1) else []
            if clauses.kind(after) != "," or clauses.kind(after + 1) != "I":
                return []
            j = after  # ", 40 km to the east, among them"
        elif kind == "J" or (kind == "V" and (clauses.phrases[j].harm is not None or j == verb)):
            j = clauses.after_phrase(j)  # "left 19 people dead, including"
        elif kind == "R" and clauses.kind(j + 1) == "V" and (clauses.phrases[j + 1].harm is not None or j + 1 == verb):
            j = clauses.after_phrase(j + 1)
        elif kind == "S" and verb > k:
            j = next((m for m in range(j + 1, j + 8) if clauses.kind(m) in ",;"), j)
            if clauses.kind(j + 1) != "I":
                return []  # "lost their lives when a camp was shelled, among them a family of six"
        elif kind == "N" and j == clauses.after_phrase(verb) and verb > k:
            j = clauses.after_phrase(j)  # "lost their lives in Orvel, 11 of them minors"
        elif kind == "C" and clauses.kind(j + 1) == "N" and clauses.phrases[j + 1].sort == "thing":
            j = clauses.after_phrase(j + 1)  # "died of hunger and thirst, 11 of them minors"
        else:
            break
    return []


def count_beside(clauses: Clauses, k: int) -> int:
    """The number set beside people whom "the" names: "the injured, 23 in all, were taken away"; -1 where none is."""
    j = clauses.after_phrase(k)
    bare = clauses.kind(j + 1) == "N" and clauses.phrases[j + 1].quantity >= 0 and clauses.phrases[j + 1].sort == "bare"
    if clauses.word(j) != "," or not bare or clauses.phrases[k].quantity >= 0 or clauses.word(j + 2) != "in":
        return -1
    return j + 1 if clauses.word(j + 3) in ("all", "total", "number") else -1


def _told_one_by_one(clauses: Clauses, k: int) -> list[int]:
    """The people between two dashes or brackets after a count of them: "nine sailors - seven Tessarans and two Orvelis - were killed"."""
    mark = clauses.word(k + 1) if clauses.kind(k + 1) in "(," else ","
    if mark == "(" and clauses.kind(k + 2) == "I":
        return _part_chain(clauses, k + 2)  # "12 people (including three boys)"
    if mark == "(" and clauses.kind(k + 3) == "R" and clauses.word(k + 2) == "of" and clauses.kind(k + 4) == "N":
        return [k + 4] if clauses.phrases[k + 4].quantity >= 0 else []  # "killed: 312 (of whom 96 children)"
    if mark == "(" and clauses.kind(k + 2) == "N" and _of_them(clauses, k + 2):
        return [k + 2]  # "twelve people (four of them children)"
    if mark == "," or clauses.phrases[k].quantity < 0 or not clauses.phrases[k].plural or clauses.kind(k + 2) != "N":
        return []
    found = chain(clauses, k + 2)
    if mark == "(" and len(found) == 1 and clauses.phrases[k + 2].sort == "family" != clauses.phrases[k].sort:
        return []  # "14,000 people (2,840 households)": the same people once more
    closing = clauses.after_phrase(found[-1])
    closed = (
        clauses.kind(closing) == ")" if mark == "(" else clauses.kind(closing) == "," and clauses.word(closing) == mark
    )
    people = all(
        clauses.phrases[j].quantity >= 0 or (clauses.phrases[j].sort == "people" and clauses.phrases[j].det)
        for j in found
    )
    return found if closed and people else []


def _names_parts(clauses: Clauses, marker: int) -> bool:
    """Whether parts stand behind the marker, and not whose the people are: "38 dead among the troops"."""
    return clauses.word(marker) not in ("among", "amongst") or clauses.word(marker + 1) == "them"


def _of_them(clauses: Clauses, k: int) -> bool:
    """Whether noun phrase `k` is "four of them" or "six of whom"."""
    return clauses.phrases[k].of >= 0 and clauses.phrases[k].sort == "pronoun"


def _meets_another_fate(clauses: Clauses, k: int) -> bool:
    """Whether those of `k` are told between commas, and then come to harm of their own: "one of whom, a student, later died"."""
    beside = clauses.after_phrase(k) + 1
    if clauses.kind(beside - 1) != "," or clauses.kind(beside) != "N":
        return False
    closing = clauses.after_phrase(beside)
    verb = clauses.phrases[closing + 1] if clauses.kind(closing) == "," and clauses.kind(closing + 1) == "V" else None
    return verb is not None and verb.harm is not None


def elaboration(clauses: Clauses, k: int) -> list[int]:
    """Counted people listed after a dash or colon that follows a harm: "nine were hurt - seven men and two boys"."""
    for j in range(k + 1, min(k + 14, len(clauses.phrases))):
        if clauses.kind(j) == ";" or (clauses.kind(j) == "," and clauses.word(j) != ","):
            first = j + 1
            one = clauses.kind(first) == "N" and _is_one_of_several(clauses, first, clauses.phrases[k])
            if clauses.kind(first) != "N" or (clauses.phrases[first].quantity < 0 and not one):
                return []
            if clauses.phrases[first].sort == "bare" and clauses.words[clauses.phrases[first].first] == "one":
                return []  # "claimed nine lives - one at the station, the other outside": one of the bombs
            found = chain(clauses, first)
            end = clauses.after_phrase(found[-1])
            while one and clauses.kind(end) in "NPC":  # "with burns on the neck and chest"
                end += 1
            return found if clauses.kind(end) in ";," and not any(clauses.has_verb(n) for n in found) else []
    return []


def _is_one_of_several(clauses: Clauses, k: int, whole: Phrase) -> bool:
    """Whether noun phrase `k` opens a list of single people of a count: "three were hit: a clerk with burns; a nun; and"."""
    one = clauses.phrases[k]
    return (
        whole.plural
        and one.sort == "people"
        and one.det == "indef"
        and not one.plural
        and clauses.word(k - 1) == ":"
        and len(chain(clauses, k)) > 1
    )


def parallel_parts(clauses: Clauses, k: int) -> list[int]:
    """The bare numbers beside "five of the dead" in its sentence, which count further of the dead: "were in Orvel and two in Sarn",
    "were guards, four were cooks".
    """
    phrases, found = clauses.phrases, []
    after = clauses.after_phrase(k)
    if clauses.kind(after) != "V" and not (clauses.kind(k + 1) == "P" and clauses.kind(after) == "C"):
        return []
    for j in range(k + 1, min(k + ABREAST, len(phrases) - 2)):
        kind, phrase = clauses.kind(j), phrases[j]
        if kind in "SR;" and clauses.word(j) != ";":
            break
        if (kind == "V" and phrase.harm is not None) or (
            kind == "N" and phrase.quantity >= 0 and phrase.sort == "people"
        ):
            break
        if kind not in ",C;" or clauses.kind(j + 1) != "N" or phrases[j + 1].sort != "bare" or phrases[j + 1].of >= 0:
            continue
        told = phrases[j + 2] if clauses.kind(j + 2) == "V" else None
        if phrases[j + 1].quantity >= 0 and (
            clauses.kind(j + 2) == "P"
            or (told is not None and told.harm is None and not told.modal and not told.negated)
        ):
            found.append(j + 1)
    return found


ABREAST = 24
"""Phrases behind a part in which others are counted."""


def _part_chain(clauses: Clauses, marker: int) -> list[int]:
    k = marker + 1
    if clauses.kind(k) == "N" and clauses.phrases[k].det == "pronoun" and clauses.kind(k + 1) == "N":
        k += 1  # "among them 3 children"
    if clauses.word(k) == "those" and clauses.word(k + 1) == "of" and clauses.kind(k + 2) == "N":
        k += 2  # "26 bodies, including those of seven children"
    return chain(clauses, k) if clauses.kind(k) == "N" else []
