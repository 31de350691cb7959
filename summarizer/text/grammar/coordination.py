"""What a verb or "of" governs to its right: one noun phrase, or a list of them."""

from summarizer.text.grammar.clauses import Clauses
from summarizer.text.grammar.passing import PLACING

LIMIT = 24
PLACES = 8  # phrases of a place or time between a noun of harm and its "of"
ALIAS = frozenset("known called nicknamed named suspected accused wanted believed alleged sought".split())
"""Participles between commas that tell more of somebody just named."""
PEOPLE = ("people", "family", "bare", "name", "harm")


def objects(clauses: Clauses, v: int) -> list[int]:
    """Noun phrases that are the object of verb group `v`; those of the next verb in "killed and wounded 30"."""
    k = v + 1
    while (
        clauses.kind(k) == ","
        and clauses.kind(k + 1) == "V"
        and clauses.phrases[k + 1].form in ("bare", "ing")
        and k < v + 8
    ):
        k += 2  # "killed, robbed and buried 30 people"
    if k > v + 1 and clauses.kind(k) == ",":
        k += 1
    if clauses.kind(k) == "C" and clauses.kind(k + 1) == "V":
        nxt = clauses.phrases[k + 1]
        if nxt.form in ("bare", "ing", "act", "inf") and clauses.follows(k + 1):
            k += 2
    if clauses.kind(k) != "N":
        return []
    found = chain(clauses, k)
    return found[1:] if clauses.phrases[k].det == "pronoun" else found  # "him and two guards"


def shared_of(clauses: Clauses, k: int) -> int:
    """The "of" that noun or gerund `k` takes, its own or that of the next one: "the killing and maiming of civilians"; -1 without."""
    after = k + 1
    while (
        clauses.kind(after) == "P"
        and clauses.word(k + 1) != "of"
        and clauses.kind(after + 1) in "NP"
        and not _of_people(clauses, after)
        and after < k + PLACES
    ):
        after += 1 + (clauses.kind(after + 1) == "N")  # "the killing in Orvel on Monday of three teachers"
    if after > k + 1:
        return after if _of_people(clauses, after) else -1
    if clauses.kind(after) == "C" and clauses.kind(after + 1) in "NV" and _names_harm(clauses, after + 1):
        after += 2
    return after if clauses.kind(after) == "P" and clauses.word(after) == "of" else -1


def _of_people(clauses: Clauses, k: int) -> bool:
    """Whether "of" and people stand at phrase `k`."""
    return (
        clauses.kind(k) == "P"
        and clauses.word(k) == "of"
        and clauses.kind(k + 1) == "N"
        and clauses.phrases[k + 1].sort in PEOPLE[:3]
    )


def _names_harm(clauses: Clauses, k: int) -> bool:
    phrase = clauses.phrases[k]
    return (phrase.kind == "V" and phrase.form == "ing" and phrase.harm is not None) or (
        phrase.sort == "harm" and phrase.quantity < 0
    )


def of_chain(clauses: Clauses, of: int) -> list[int]:
    """Noun phrases after the preposition `of`: "the deaths of two soldiers and a nurse"."""
    if clauses.kind(of + 1) != "N" or clauses.phrases[of + 1].det == "pronoun":
        return []
    return chain(clauses, of + 1, subject=_opens_sentence(clauses, of))


def _opens_sentence(clauses: Clauses, k: int) -> bool:
    """Whether no verb stands before phrase `k` in its clause: what "of" lists there belongs to the subject."""
    for j in range(k - 1, max(-1, k - LIMIT), -1):
        if clauses.kind(j) in "VRS":
            return False
        if clauses.kind(j) == ";":
            break
    return True


def chain(clauses: Clauses, k: int, *, subject: bool = False) -> list[int]:
    """Noun phrase `k` and those coordinated to it on its right, appositions and parts left out.

    `subject`: they belong to the subject of the verb that follows them ("the deaths of two guards and a nurse were").
    """
    found = [k]
    listed = False
    j = k
    for _ in range(LIMIT):
        semicolon = _next_item(clauses, j)
        nxt = semicolon if semicolon > 0 else clauses.after_phrase(j)
        kind = clauses.kind(nxt)
        comma = kind == "," and clauses.word(nxt) == ","
        if comma and clauses.word(nxt + 1) == ";":  # the comma of an age
            nxt, kind, comma = nxt + 1, ";", False
        if comma and clauses.kind(nxt + 1) == "C":
            nxt += 1
            kind = "C"
        if comma and (closing := _past_aside(clauses, nxt)) > 0:
            nxt, kind, comma = closing + 1, "C", False
        along = joined_with(clauses, nxt)
        if along >= 0:
            candidate = along
        elif kind == "C" and clauses.word(nxt) in ("and", "or", "&", "plus"):
            candidate = nxt + 1
        elif comma and clauses.kind(nxt + 1) == "N" and (listed or _list_ahead(clauses, nxt + 1)):
            candidate = nxt + 1
            listed = True
        elif kind == ";" and _goes_on(clauses, nxt):
            candidate = nxt + 1 + (clauses.kind(nxt + 1) == "C")
        else:
            break
        if (
            clauses.kind(candidate) != "N"
            or (clauses.has_verb(candidate) and not subject)
            or (kind == "C" and (_starts_anew(clauses, nxt, j) or clauses.among_members(candidate)))
        ):
            break
        phrase = clauses.phrases[candidate]
        if (
            comma
            and nxt > j + 1
            and phrase.quantity < 0
            and phrase.group < 0
            and phrase.det == ""
            and phrase.sort != "name"
        ):
            break  # "killed their driver in Orvel on Thursday, police and the charity said"
        if phrase.sort not in PEOPLE and phrase.group < 0:
            break
        if (
            comma
            and phrase.sort == "name"
            and clauses.phrases[j].sort == "people"
            and _among_places(clauses, candidate)
        ):
            break
        if (
            comma
            and kind != "C"
            and (_apposition(clauses, j, candidate) or (j != found[-1] and _apposition(clauses, found[-1], candidate)))
        ):
            j = candidate
            continue
        if kind == "C" and clauses.phrases[found[-1]].sort == "name" and clauses.is_post(candidate):
            j = candidate  # "Daro Venn, a lawyer and former head of the guild"
            continue
        found.append(candidate)
        j = candidate
    return found


def _among_places(clauses: Clauses, k: int) -> bool:
    """Whether name `k` goes on a row of places: "held miners at the Lisk, Morova and Sembo pits"."""
    place = k - 2 - (clauses.kind(k - 2) in ",C")
    named = clauses.kind(place) == "N" and clauses.phrases[place].sort in ("name", "unknown")
    named = named and clauses.word(place - 1) in PLACING
    return named and clauses.kind(k + 1) in ",C"


def _past_aside(clauses: Clauses, comma: int) -> int:
    """The comma before "and" that closes what is told of somebody in passing: another name, a relative clause; -1 where none does."""
    if clauses.kind(comma + 1) == "V" and clauses.phrases[comma + 1].word in ALIAS:
        closing = next((m for m in range(comma + 2, comma + 7) if clauses.kind(m) == ","), comma)
        # "Mullah Zarif, also known as Torak, and two of his men"
        return closing if clauses.kind(closing + 1) == "C" or joined_with(clauses, closing) >= 0 else -1
    return _past_relative(clauses, comma)


def _past_relative(clauses: Clauses, comma: int) -> int:
    """The comma that closes what is told of one person before more are counted: "Daro Venn, a clerk who led raids on convoys, and two
    of his men"; -1 where none does.
    """
    k = clauses.after_phrase(comma + 1) if clauses.kind(comma + 1) == "N" else comma + 1
    if clauses.kind(k) != "R" or clauses.phrases[comma - 1].plural:
        return -1
    closing = next((m for m in range(k + 1, k + LIMIT // 2) if clauses.kind(m) in ",;S"), -1)
    if closing < 0 or clauses.word(closing) != "," or clauses.word(closing + 1) != "and":
        return -1
    told = clauses.phrases[closing + 2] if clauses.kind(closing + 2) == "N" else None
    counted = told is not None and told.quantity >= 0 and told.sort in ("people", "bare")
    return closing if counted and not clauses.has_verb(closing + 2) else -1


def _starts_anew(clauses: Clauses, c: int, k: int) -> bool:
    """Whether "and" at `c` adds nobody to noun phrase `k`: "killed 12 rebels and the rebels nine soldiers"."""
    return gapped_object(clauses, c + 1) >= 0 or _people_beside(clauses, c - 1, k)


def gapped_object(clauses: Clauses, k: int) -> int:
    """The counted people right behind noun phrase `k`, which harmed them by a verb left out: "and the rebels nine soldiers"; -1 without."""
    if clauses.kind(k) != "N" or clauses.kind(k + 1) != "N" or clauses.has_verb(k + 1):
        return -1
    subject, victims = clauses.phrases[k], clauses.phrases[k + 1]
    counted = victims.quantity >= 0 and victims.sort == "people" and victims.of < 0
    return k + 1 if subject.quantity < 0 and subject.det == "def" and counted else -1


def _people_beside(clauses: Clauses, last: int, k: int) -> bool:
    """Whether "and" joins people who only stand beside the harm: "a girl in front of her mother and three siblings"."""
    if (
        last == k
        or clauses.kind(last) != "N"
        or clauses.phrases[last].sort != "people"
        or clauses.kind(last - 1) != "P"
    ):
        return False
    before = clauses.phrases[last - 2] if last >= 2 else None
    front = before is not None and before.head >= 0 and clauses.words[before.head] == "front"
    return clauses.word(last - 1) != "of" or front


def joined_with(clauses: Clauses, k: int) -> int:
    """The noun phrase that "along with", "together with" or "as well as" at phrase `k` adds; -1 where none does."""
    if clauses.kind(k) == ",":
        k += 1
    kind, word = clauses.kind(k), clauses.word(k)
    if kind == "P" and word == "along" and clauses.word(k + 1) == "with" and clauses.kind(k + 2) == "N":
        return k + 2
    if kind == "P" and word == "with" and clauses.together(k) and clauses.kind(k + 1) == "N":
        return k + 1
    if kind == "S" and word == "as" and clauses.word(k + 1) == "as" and clauses.kind(k + 2) == "N":
        return k + 2
    return -1


def _list_ahead(clauses: Clauses, k: int) -> bool:
    """Whether the noun phrases from `k` on go on to "and": "two men, a woman and a child"."""
    for _ in range(10):
        if clauses.kind(k) != "N" or clauses.has_verb(k):
            return False
        nxt = clauses.after_phrase(k)
        if clauses.kind(nxt) == "C" and clauses.kind(nxt + 1) == "N":
            return True
        if clauses.kind(nxt) == "," and clauses.kind(nxt + 1) == "C":
            return clauses.kind(nxt + 2) == "N"
        if clauses.kind(nxt) != ",":
            return False
        k = nxt + 1
    return False


def _next_item(clauses: Clauses, k: int) -> int:
    """The semicolon behind what an item of a list tells of people: "two nieces, ages 3 and 11; a nurse with burns; and"; -1 without."""
    for j in range(k + 1, k + LIMIT // 2):
        kind = clauses.kind(j)
        if kind == ";":
            return j if _goes_on(clauses, j) else -1
        if kind in "VRSI" or (kind == "N" and clauses.phrases[j].sort in PEOPLE[:2]):
            return -1
    return -1


def _goes_on(clauses: Clauses, k: int) -> bool:
    """Whether a list goes on behind the semicolon `k`: it comes to "; and" before any verb."""
    if clauses.word(k) != ";":
        return False
    for j in range(k, k + LIMIT):
        if clauses.kind(j) in "VRS":
            return False
        if clauses.kind(j) == ";" and clauses.kind(j + 1) == "C":
            return clauses.kind(j + 2) == "N"
    return False


def _apposition(clauses: Clauses, k: int, after: int) -> bool:
    """Whether `after` names the people of `k` again: "the commander, Daro Venn"; "two people, a man and his son"."""
    one, other = clauses.phrases[k], clauses.phrases[after]
    if other.quantity >= 0 or other.plural or (one.plural and one.sort != "bare"):
        return False
    if one.sort == "name" and other.sort in ("people", "unknown") and other.det == "":
        return True  # "Daro Venn, mayor of Orvel"
    if one.sort == "name" and one.det == "" and other.det == "def":
        return True
    if one.sort == "name" and other.det == "indef" and clauses.kind(clauses.after_phrase(after)) in ",;":
        return True  # "Daro Venn, a clerk, and two guards"
    if one.sort == "bare" or one.det == "def" or (one.det == "poss" and other.sort == "name"):
        return other.sort == "name" or other.det == "indef"
    return one.quantity < 0 and one.det == "indef" and other.sort == "name" and other.det == ""
