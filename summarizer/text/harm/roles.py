"""Which noun phrases of a sentence suffer which harm, and by which word: the grammar of harm over a shallow parse.

Three kinds of words carry a harm: verbs ("killed 12", "12 were killed", "12 died"), nouns ("the deaths of 12",
"12 deaths", "a toll of 12") and states ("12 dead", "left 12 homeless", "12 are missing"). The strongest binding of a
noun phrase wins: verb over state over noun over an adjective inside it ("12 wounded soldiers were killed").
"""

from summarizer.text.grammar.clauses import Clauses
from summarizer.text.harm.doers import find_doers
from summarizer.text.harm.labels import find_labels
from summarizer.text.harm.noun_roles import find_noun_roles
from summarizer.text.harm.part_roles import find_parts
from summarizer.text.harm.parts import count_beside, elaboration, parallel_parts, parts_after
from summarizer.text.harm.role_table import Role, RoleTable
from summarizer.text.harm.verb_roles import find_verb_roles


def find_roles(clauses: Clauses) -> list[Role]:
    """Roles of one sentence in text order, one a noun phrase."""
    table = RoleTable(clauses)
    find_verb_roles(table)
    find_noun_roles(table)
    find_parts(table)
    find_labels(table)
    for k in sorted(table.roles):
        role = table.roles[k]
        beside = count_beside(clauses, k)
        if beside >= 0:
            table.bind(Role(beside, role.harm, role.cue, role.strength, role.verb, role.agent))
        for part in parts_after(clauses, k, role.verb):
            table.bind_part(part, k, role)
            if part in table.roles and clauses.words[clauses.phrases[part].last :][:1] in (["fatally"], ["mortally"]):
                table.roles[part].harm = "killed"  # "shot 11 people, five of them fatally"
        if role.verb < 0 and clauses.phrases[k].partitive and clauses.phrases[k].quantity >= 0:
            _bind_parallel(table, k, role)
    _of_the_whole(table)
    counted = [k for k, role in table.roles.items() if clauses.phrases[k].quantity >= 0 and not role.relation]
    if counted:
        last = max(counted)
        for part in elaboration(clauses, last):
            if part not in table.roles:
                table.bind_part(part, last, table.roles[last])
    _break_down(table)
    for role in table.roles.values():
        role.doers = find_doers(clauses, role)
    return [table.roles[k] for k in sorted(table.roles)]


def _bind_parallel(table: RoleTable, k: int, role: Role) -> None:
    """ "Five of the dead were in Orvel and two in Sarn": the two are of the same dead."""
    whole = table.phrases[k]
    for part in parallel_parts(table.clauses, k):
        if part not in table.roles:
            table.bind(Role(part, role.harm, role.cue, role.strength))
            table.phrases[part].of, table.phrases[part].partitive = whole.of, True


def _break_down(table: RoleTable) -> None:
    """ "30 casualties: 12 dead and 18 wounded": both are parts."""
    for k in [k for k, role in table.roles.items() if role.harm == "casualties_unspecified"]:
        colon = next((j for j in range(k + 1, k + _BEHIND) if table.clauses.word(j) == ":"), -1)
        listed = table.phrases[colon + 1 : colon + 1 + _BEHIND] if colon > 0 and table.phrases[k].quantity >= 0 else []
        if any(p.kind == "V" and p.form in ("act", "pass", "be") for p in listed):
            continue
        for part in range(colon + 1, colon + 1 + len(listed)):
            if part in table.roles and table.phrases[part].quantity >= 0:
                table.bind_part(part, k, table.roles[k])


_BEHIND = 9  # phrases


def _of_the_whole(table: RoleTable) -> None:
    """ "Of the 16 people killed, nine were children": the nine are a part."""
    clauses, phrases = table.clauses, table.phrases
    if clauses.kind(0) != "P" or clauses.word(0) != "of" or 1 not in table.roles:
        return
    for k in range(2, min(8, len(phrases) - 1)):
        if clauses.kind(k) == "," and clauses.kind(k + 1) == "N" and phrases[k + 1].quantity >= 0:
            table.bind_part(k + 1, 1, table.roles[1])
            for j in range(k + 2, min(k + 14, len(phrases) - 2)):  # "17 were women; five were infants"
                told = (
                    clauses.kind(j) in ",;C"
                    and clauses.kind(j + 1) == "N"
                    and phrases[j + 1].quantity >= 0
                    and phrases[j + 1].sort == "bare"
                )
                if told and clauses.kind(j + 2) == "V" and phrases[j + 2].form == "be":
                    table.bind_part(j + 1, 1, table.roles[1])
            return
