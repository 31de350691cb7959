"""Tell persons of one surname apart: "Mr Orvik" is Paul and not Gerda, whoever of the two was named first."""

from collections.abc import Sequence

from summarizer.text.lexicon.given_names import EITHER_SEX, FEMALE_NAMES, GIVEN_NAMES
from summarizer.text.naming.name_records import Name

_OF_WOMEN = frozenset(("mrs", "ms", "miss", "lady"))
_OF_MEN = frozenset(("mr", "sir"))


def part_families(names: Sequence[Name]) -> None:
    """Give each surname with "Mr" or "Mrs" the key of the fuller name it fits, where the text names two of the family, and
    the surname alone to the one whom no title tells.
    """
    families: dict[str, dict[str, str]] = {}
    for name in names:
        words = name.key.split()
        if name.kind == "person" and len(words) > 1:
            families.setdefault(words[-1], {}).setdefault(name.key, _sex_of(name, words[0]))
    shared = {surname: family for surname, family in families.items() if len(family) > 1}
    if not shared:
        return
    titled: dict[str, set[str]] = {}
    bare: list[Name] = []
    for name in names:
        if name.key not in shared:
            continue
        surname, sex = name.key, _sex_told(name)
        fitting = [key for key, other in shared[surname].items() if other == sex] if sex else []
        if len(fitting) == 1:
            name.key = fitting[0]
            titled.setdefault(surname, set()).add(name.key)
        elif not sex:
            bare.append(name)
    for name in bare:
        others = [key for key in shared[name.key] if key not in titled.get(name.key, ())]
        if len(others) == 1:
            name.key = others[0]  # "Orvik" beside "Mrs Orvik"


def _sex_of(name: Name, given: str) -> str:
    """ "f" or "m" by the title or the given name; empty where neither tells."""
    if given in FEMALE_NAMES:
        return "f"
    return _sex_told(name) or ("m" if given in GIVEN_NAMES and given not in EITHER_SEX else "")


def _sex_told(name: Name) -> str:
    """ "f" or "m" by the title."""
    titles = (name.title or "").lower().replace(".", "").split()
    return "" if not titles else "f" if titles[-1] in _OF_WOMEN else "m" if titles[-1] in _OF_MEN else ""
