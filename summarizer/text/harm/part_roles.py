"""Parts of people already harmed: "the dead included two soldiers", "among the wounded were two boys", "there were 25 of them"."""

from summarizer.schemas.terms import Harm
from summarizer.text.grammar.clauses import Clauses
from summarizer.text.grammar.coordination import chain
from summarizer.text.harm.noun_roles import inner_harm
from summarizer.text.harm.parts import parts_after
from summarizer.text.harm.role_table import NOUN, Role, RoleTable

NEAR = 12
"""Phrases back in which "of them" finds the dead it means."""


def find_parts(table: RoleTable) -> None:
    """ "the dead included two soldiers", "among the wounded were two boys", "two of whom were among the dead"."""
    clauses, phrases = table.clauses, table.phrases
    if _TELLING.isdisjoint(clauses.words):
        return
    for k, phrase in enumerate(phrases):
        if phrase.kind != "N" or phrase.quantity >= 0:
            _counted_by_them(table, k)
            continue
        harm, beyond = _named_harm(clauses, k)
        if harm is None:
            continue
        role = Role(k, harm, phrase.head, NOUN)
        named = named_as(clauses, k)
        if named and not phrase.plural:
            table.bind_all(named, harm, phrase.head, NOUN)  # "the dead man was named as Daro Venn"
            continue
        among = clauses.kind(k - 1) == "I"
        said_to_be = among and clauses.kind(beyond + 1) == "V" and phrases[beyond + 1].form == "be"
        told_by = clauses.kind(beyond + 1) == "I" and clauses.word(beyond + 1) not in AMONG
        if (said_to_be or told_by) and clauses.kind(beyond + 2) == "N":
            found = chain(clauses, beyond + 2)
        elif (
            clauses.word(k - 1) == "of"
            and clauses.kind(clauses.after_phrase(k)) == "V"
            and clauses.phrases[clauses.after_phrase(k)].form == "be"
        ):
            told = clauses.after_phrase(k) + 1
            # "most of the dead were tourists, including 30"
            found = parts_after(clauses, told) if clauses.kind(told) == "N" else []
        elif among and clauses.kind(k - 2) == "V" and phrases[k - 2].form == "be" and not phrases[k - 2].negated:
            found = clauses.subjects(k - 2)
        elif named:
            found = named
        elif phrase.det == "def" and harm != "casualties_unspecified" and _is_made_up_of(clauses, k):
            found = chain(clauses, k + 2)
            if len(found) == 1:
                table.bind(Role(found[0], harm, phrase.head, NOUN))  # "the dead were two guards": all of them
                continue
        else:
            continue
        for part in found:
            table.bind_part(part, k, role)


def _named_harm(clauses: Clauses, k: int) -> tuple[Harm | None, int]:
    """The harm of those that noun phrase `k` names ("the dead", "those arrested", "those who died"), and its last phrase."""
    phrase, nxt = clauses.phrases[k], clauses.phrases[k + 1 : k + 3]
    harm = next(
        (DEAD[clauses.words[i]] for i in (phrase.head, phrase.inner) if i >= 0 and clauses.words[i] in DEAD), None
    )
    if harm is not None or clauses.word(k) != "those":
        return harm, k
    if clauses.kind(k + 1) == "V" and nxt[0].form == "bare":
        return nxt[0].harm, k + 1  # "among those arrested are two generals"
    if clauses.kind(k + 1) == "R" and clauses.kind(k + 2) == "V":
        return nxt[1].harm, k + 2  # "among those who died were two nurses"
    return inner_harm(clauses.words, phrase), k  # "three nurses were among those killed"


def _is_made_up_of(clauses: Clauses, k: int) -> bool:
    """ "The dead were 26 men, five women and two infants"."""
    verb, told = clauses.phrases[k + 1 : k + 2], clauses.phrases[k + 2 : k + 3]
    if not verb or not told or verb[0].kind != "V" or verb[0].form != "be" or verb[0].negated or verb[0].modal:
        return False
    return told[0].kind == "N" and told[0].quantity >= 0 and told[0].sort == "people"


def _counted_by_them(table: RoleTable, k: int) -> None:
    """ "The dead were fighters, and there were 25 of them"."""
    clauses, phrase = table.clauses, table.phrases[k]
    there = phrase.kind == "N" and phrase.sort == "pronoun" and phrase.of >= 0 and clauses.kind(k - 1) == "V"
    if not there or table.phrases[k - 1].form != "be" or clauses.words[table.phrases[k - 1].first - 1] != "there":
        return
    for before in reversed(table.phrases[max(0, k - NEAR) : k]):
        if before.kind == "N" and before.det == "def" and before.head >= 0 and clauses.words[before.head] in DEAD:
            table.bind(Role(k, DEAD[clauses.words[before.head]], before.head, NOUN))
            return


def named_as(clauses: Clauses, k: int) -> list[int]:
    """Who people are said to be: "the victims were named as", "police identified the dead as"; empty where nobody is."""
    verb, before = clauses.phrases[k + 1] if clauses.kind(k + 1) == "V" else None, clauses.kind(k - 1)
    if verb is not None and verb.passive and verb.word in NAMING:
        link = k + 2
    elif before == "V" and clauses.phrases[k - 1].word in NAMING:
        link = k + 1
    else:
        return []
    return chain(clauses, link + 1) if clauses.word(link) == "as" and clauses.kind(link + 1) == "N" else []


AMONG = frozenset(("among", "amongst"))
"""Behind the harmed they tell whose they are: "the casualties among our troops"."""
NAMING = frozenset("identified named confirmed listed".split())


def parts_of_those_told(clauses: Clauses) -> list[int]:
    """Phrases told as parts of people of the sentence before: "They included two nurses", "among the victims was a boy"."""
    for k, phrase in enumerate(clauses.phrases[:4]):
        if phrase.kind != "N" or phrase.quantity >= 0 or clauses.words[phrase.last - 1] not in TOLD:
            continue
        named = named_as(clauses, k)
        if named:
            return named
        verb = clauses.kind(k + 1)
        said = verb == "I" or (verb == "V" and clauses.phrases[k + 1].form == "be" and clauses.kind(k - 1) == "I")
        if said and clauses.kind(k + 2) == "N":
            return chain(clauses, k + 2)
    return []


TOLD = frozenset("they them victims victim".split())
DEAD: dict[str, Harm] = {
    "dead": "killed",
    "deaths": "killed",
    "fatalities": "killed",
    "wounded": "injured",
    "injured": "injured",
    "casualties": "casualties_unspecified",
    "missing": "missing",
    "detainees": "detained",
    "arrested": "detained",
    "hostages": "abducted",
}
_TELLING = frozenset(DEAD) | {"those"}
"""Without one of these no sentence tells of parts so."""
