"""Another number for what was just told: "the ministry put the figure at five", "lawyers said the number was closer to 20".

The words name no harm; they take up the one of the sentence before. That is how reports set one speaker's toll against
another's, so without it a dispute has one side.
"""

from collections.abc import Sequence

from summarizer.schemas.records import Figure
from summarizer.text.quantities import Quantity
from summarizer.text.tokens import Tokens

_COUNTS = frozenset(("figure", "number", "toll", "total", "count", "tally"))
_DEFINITE = frozenset(("the", "that", "this", "its", "their", "his", "her"))
_LEADING = frozenset("at as to with was is were stood stands be been closer nearer much far higher lower rather put remained".split())
_GIVING = frozenset("put puts putting gave gives give giving set sets placed places estimated estimates revised raised".split())
_REACH = 7  # tokens between the noun and its number
_NEAR = 2  # sentences


def gives_anew(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether the words before a bare number set a count that was told before: "put the figure at", "the number was"."""
    words, first = tokens.words, quantity.first
    if quantity.kind != "count" or quantity.unit is not None or not first or words[first - 1] not in _LEADING:
        return False
    for i in range(first - 1, max(0, first - _REACH), -1):
        word = words[i]
        if word in _COUNTS:
            if words[i - 1] not in _DEFINITE or words[i + 1 : i + 2] == ["of"]:
                return False
            given = i > 1 and words[i - 2] in _GIVING
            return given or words[i + 1] not in ("at", "as", "to", "with")
        if word not in _LEADING and not word.endswith("ly"):
            return False
    return False


def take_up(figure: Figure, before: Sequence[Figure]) -> None:
    """Give `figure` harm and people of the count it sets anew: the last one told, where its sentence tells of one harm."""
    assert figure.bond is not None
    for other in reversed(before):
        if other.bond is None or other.bond.sentence < figure.bond.sentence - _NEAR:
            return
        if other.harm is None or other.qualifier == "none_reported" or other.relation in ("part_of", "adds_to"):
            continue
        beside = {o.harm for o in before if o.bond and o.harm and o.bond.sentence == other.bond.sentence}
        if len(beside) == 1 and other.best != 1:
            figure.harm, figure.counted, figure.bond.head = other.harm, other.counted, other.bond.head
            figure.bond.modality, figure.bond.victims = other.bond.modality, other.bond.victims
            figure.bond.victims_start, figure.bond.victims_end = other.bond.victims_start, other.bond.victims_end
        return
