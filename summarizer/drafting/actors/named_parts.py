"""The part that one mention of a name plays in its sentence, by what stands beside the name."""

from summarizer.drafting.actors.actor_roles import VIOLENT, Role
from summarizer.drafting.actors.charges import doer_before
from summarizer.drafting.actors.governed import NONE, Involvement
from summarizer.drafting.actors.part_played import part_played, speaker_named
from summarizer.drafting.lexicon.groups import COLOURS, GROUPS, MATERIEL, SPOKESMEN
from summarizer.drafting.reading.sheet import Sheet
from summarizer.text.grammar.word_classes import word_class
from summarizer.text.lexicon.grammar import PREPOSITIONS
from summarizer.text.lexicon.people import PERSON_NOUNS
from summarizer.text.naming.names import Name


def take_name(role: Role, name: Name, sheet: Sheet) -> None:
    """The role that this mention gives its bearer."""
    words = sheet.words
    unit = next(
        (f for f in sheet.figures if f.kind == "designation" and f.start < name.start < name.end == f.end), None
    )
    if unit is not None and role.bearer.name == name.text:  # "the 14th Mountain Brigade"
        role.bearer.name, role.bearer.aliases = unit.text, [name.text, *role.bearer.aliases]
    first, last = sheet.token_at(name.start), sheet.token_at(name.end)
    while name.kind != "person" and last < len(words) and words[last] in _MEN:
        last += 1  # "Marran Front fighters attacked"
    part, claimant = part_played(sheet, first, last, state=name.kind == "state", named=True)
    if name.kind == "state" and claimant is not None and part.role == "fighting" and _has_body(words, first, last):
        part = Involvement("claimant", acts=True)  # the body fights, by its noun
    if (
        part.role == "fighting"
        and claimant is None
        and (
            name.kind == "person" or (name.kind == "unknown" and " " in name.text and not _is_band(name, words, first))
        )
    ):
        part = part._replace(role="mentioned")  # a person captures attention, and defeats rivals
    if name.kind == "unknown" and words[last : last + 1] == [","] and _closes_address(sheet, first):
        part = NONE  # "Tomas Ober, from Orvel, Kadharshire, was jailed"
    role.thing = role.thing or (name.kind == "unknown" and _is_thing(sheet, first, last))
    if part.role in VIOLENT and not part.governed and _only_tells(name, words, last):
        part = NONE  # "the Orvel Marathon bombing", "a Tessara-born bomber"
    if part.role == "target" and name.kind == "state" and words[first - 1] in _HITTING:
        part = NONE  # "the latest attack to hit the country"
    if name.kind == "place" and part.role == "claimant" and not _alone(sheet, name):
        part = NONE  # "a doctor at the Orvel Hospital" speaks, not the hospital
    if name.kind == "unknown" and part.role == "claimant" and words[first - 1] in PREPOSITIONS:
        part = NONE
    if name.kind == "unknown" and part.role == "claimant" and _titles(words, last):
        part = NONE  # "said Orvel campaigner Tomas Lund"
    if part.role in ("mentioned", "target") and name.kind in ("person", "unknown") and doer_before(words, first):
        part = Involvement("alleged_perpetrator", acts=True)
    if part.role == "mentioned" and sheet.speech and name.kind not in ("place", "person") and _spoken_for(words, first):
        part = Involvement("claimant", acts=True)
    role.take(sheet, part, claimant)


_MEN = frozenset(GROUPS) | MATERIEL | {"movement", "faction", "network"}
"""Behind a name: its men, its arms, or what kind of body it is."""


def _spoken_for(words: list[str], first: int) -> bool:
    """Whether a spokesman's or a statement's noun stands before the name: "a spokesman for the Marran Front, Tomas Ober, said"."""
    last = first - (first > 0 and words[first - 1] == "the")
    return last > 1 and words[last - 1] in ("for", "of", "by", "from") and words[last - 2] in _VOICES


_VOICES = frozenset("spokesman spokeswoman spokesperson statement communique representative".split())


def _is_thing(sheet: Sheet, first: int, last: int) -> bool:
    """Whether a name of no known kind has an owner, a colour or "a" before it, and ends its phrase: "her silver Corvado"."""
    words = sheet.words
    if first == 0 or (last < len(words) and (words[last] in ("-", "'s") or word_class(words[last]) == "n")):
        return False
    return words[first - 1] in _ONE_OF or words[first - 1] in COLOURS


_ONE_OF = frozenset("a an his her their its my our your".split())


def _titles(words: list[str], last: int) -> bool:
    """Whether what goes on at token `last` makes the name part of a title, and no spokesman's house."""
    return last < len(words) and words[last] in PERSON_NOUNS and words[last] not in SPOKESMEN


def _closes_address(sheet: Sheet, first: int) -> bool:
    """Whether the name at token `first` is the wider place behind another one."""
    return first > 1 and sheet.words[first - 1] == "," and sheet.tokens.capital(first - 2)


def _has_body(words: list[str], first: int, last: int) -> bool:
    """Whether a body of the state speaks, not the state: "the government of Orvel said its jets", "Orvel's army said it had"."""
    return words[first - 1] == "of" or words[last : last + 1] in (["'s"], ["'"])


def _is_band(name: Name, words: list[str], first: int) -> bool:
    """ "The Sea Tigers": a plural with its article names many who fight."""
    return first > 0 and words[first - 1] == "the" and name.text.endswith("s") and not name.text.endswith(("'s", "ss"))


_HITTING = frozenset(("hit", "hits", "hitting", "rocked"))
_COMING = frozenset("rooted born based made bound trained".split())


def _only_tells(name: Name, words: list[str], last: int) -> bool:
    """Whether the noun phrase goes on behind the name, which only tells which deed it was, or where its doer is from."""
    behind = words[last] if last < len(words) else "."
    if behind == "-":
        return last + 1 < len(words) and words[last + 1] in _COMING
    return name.kind == "unknown" and (behind in "[(" or word_class(behind) == "n")


def _alone(sheet: Sheet, name: Name) -> bool:
    """Whether the speaker's phrase begins with the name."""
    act = speaker_named(sheet, name.start)
    return act is not None and name.start - act.name_start <= len("the ")
