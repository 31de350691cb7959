"""Figures behind a label, as situation reports list them: "Killed: 12", "Civilians injured: 30", "Death toll: 31"."""

from summarizer.schemas.terms import Harm
from summarizer.text.grammar.word_classes import HARM_VERBS
from summarizer.text.harm.role_table import STATE, Role, RoleTable
from summarizer.text.harm.toll_roles import toll_harm
from summarizer.text.lexicon.harm_nouns import COUNTED_EVENTS, STATES, TOLL_NOUNS

LONGEST = 4  # phrases of a label


def find_labels(table: RoleTable) -> None:
    """Give the figures behind a colon the harm of their label; the words of the label count nobody themselves."""
    clauses, phrases = table.clauses, table.phrases
    for colon, phrase in enumerate(phrases) if ":" in clauses.words else ():
        if phrase.kind != ";" or clauses.word(colon) != ":" or clauses.kind(colon + 1) != "N":
            continue
        value = phrases[colon + 1]
        if value.quantity < 0 or value.sort not in ("bare", "people", "family") or clauses.has_verb(colon + 1):
            continue
        first = next((j + 1 for j in range(colon - 1, max(-1, colon - 2 - LONGEST), -1) if clauses.kind(j) in ";,"), 0)
        harm, cue = _harm_of(table, first, colon)
        if harm is None or colon - first > LONGEST:
            continue
        if harm == "casualties_unspecified" and value.inner >= 0:
            harm = STATES.get(clauses.words[value.inner], harm)  # "Own casualties: one dead"
        for j in range(first, colon):
            table.roles.pop(j, None)
        role = Role(colon + 1, harm, cue, STATE)
        people = next(
            (
                j
                for j in range(first, colon)
                if phrases[j].sort == "people" and phrases[j].of < 0 and phrases[j].inner < 0
            ),
            -1,
        )
        role.people = people
        table.bind(role)


def _harm_of(table: RoleTable, first: int, last: int) -> tuple[Harm | None, int]:
    """The harm that the phrases of a label name, and the token that names it; None where a clause stands there."""
    words, found, cue = table.clauses.words, None, -1
    for k in range(first, last):
        phrase = table.phrases[k]
        if phrase.kind == "V" and (phrase.form != "bare" or phrase.harm is None):
            return None, -1
        if phrase.kind not in "NVJP" or phrase.quantity >= 0:
            return None, -1
        word = words[phrase.inner if phrase.inner >= 0 else phrase.head]
        verb = HARM_VERBS.get(word)
        harm = (
            phrase.harm
            or STATES.get(word)
            or COUNTED_EVENTS.get(word)
            or (verb.harm if verb and phrase.inner >= 0 else None)
        )
        if harm is None and phrase.kind == "N" and word in TOLL_NOUNS:
            harm = toll_harm(words[phrase.first : phrase.last])
        if harm is not None:
            found, cue = harm, phrase.head
    return found, cue
