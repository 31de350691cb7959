"""Another number for what was just told: "the ministry put the figure at five", "lawyers said the number was closer to 20".

The words name no harm; they take up the one of the sentence before. That is how reports set one speaker's toll against
another's, so without it a dispute has one side.
"""

from collections.abc import Sequence

from summarizer.patterns import late
from summarizer.schemas.records import Figure
from summarizer.text.harm.cues import has_cue
from summarizer.text.lexicon.harms import RISING
from summarizer.text.numbers.quantity import Quantity
from summarizer.text.words.tokens import Tokens, tokenize

_COUNTS = frozenset(("figure", "number", "toll", "total", "count", "tally"))
_DEFINITE = frozenset(("the", "that", "this", "its", "their", "his", "her"))
_LEADING = frozenset(
    "at as to with was is were stood stands be been closer nearer much far higher lower rather put remained".split()
)
_GIVING = frozenset(
    "put puts putting gave gives give giving set sets placed places estimated estimates revised raised".split()
)
_TRUE = frozenset(("real", "true", "actual", "final", "overall", "official", "correct"))
_SAYING = frozenset(
    "says say said acknowledges acknowledged acknowledge admits admitted admit counts counted count lists listed list claims claimed"
    " claim confirms confirmed confirm reports reported gives gave estimates estimated".split()
)
_SPEAKING = frozenset(("speaks", "spoke", "speak", "talks", "talked", "talk"))
_BEFORE = _SAYING | {"of", "at"}
_ENDS = frozenset((".", ",", ";", ")", "”", '"', "and", "but"))
_RISEN = 4  # tokens: "it had risen to"
_REACH = 7  # tokens between the noun and its number
_NEAR = 2  # sentences


def gives_anew(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether the words before a bare number set a count that was told before: "put the figure at", "the number was"."""
    words, first = tokens.words, quantity.first
    if quantity.kind != "count" or quantity.unit is not None or not first:
        return False
    if _says(words, quantity) or rises(words, first):
        return True
    if words[first - 1] not in _LEADING:
        return False
    for i in range(first - 1, max(0, first - _REACH), -1):
        word = words[i]
        if word in _COUNTS:
            definite = words[i - 1] in _DEFINITE or (words[i - 1] in _TRUE and i > 1 and words[i - 2] in _DEFINITE)
            if not definite or words[i + 1 : i + 2] == ["of"]:
                return False
            given = i > 1 and words[i - 2] in _GIVING
            return given or words[i + 1] not in ("at", "as", "to", "with")
        if word not in _LEADING and not word.endswith("ly"):
            return False
    return False


def _says(words: Sequence[str], quantity: Quantity) -> bool:
    """ "The prosecutor acknowledges 18.", "the rebels speak of 40", "residents put it at 20"."""
    first = quantity.first
    if words[first - 1] not in _BEFORE:
        return False
    behind = words[quantity.last : quantity.last + 1]
    if (behind and behind[0] not in _ENDS) or quantity.qualifier in ("vague", "none_reported") or quantity.best == 1:
        return False
    before = words[max(0, first - 3) : first]
    if before[-1] == "of":
        return len(before) > 1 and before[-2] in _SPEAKING
    return before[-1] in _SAYING or (before[-2:] == ["it", "at"] and before[0] in _GIVING)


def rises(words: Sequence[str], first: int) -> bool:
    """ "It rose to 24 the next day": the toll told before."""
    if first < 2 or words[first - 1] not in ("to", "past", "above"):
        return False
    before = words[max(0, first - _RISEN) : first - 1]
    return "it" in before and not RISING.isdisjoint(before)


def names_harm(text: str, before: Sequence[Figure], figure: Figure) -> bool:
    """Whether harm is named between the count before and the figure: "how many it has arrested; lawyers have counted 212"."""
    last = next((o for o in reversed(before) if o.harm), None)
    between = text[last.end : figure.start] if last is not None and figure.start - last.end < _LONG else ""
    told = _STOP.split(between, maxsplit=1)[1:]
    return bool(told) and has_cue(tokenize(told[0]).words)


_STOP = late(r"[.;!?][\s\"”]")
_LONG = 400  # characters of a sentence


def says_alone(text: str, figure: Figure) -> bool:
    """Whether the figure is said without the noun of a count, so that only the count right before can be meant."""
    before = text[max(0, figure.start - 40) : figure.start].lower().split()
    return not before or before[-1] not in _LEADING or before[-2:] == ["it", "at"] or rises(before, len(before))


def _rivals(one: Figure, other: Figure) -> bool:
    """Whether two numbers may count the same people."""
    a, b = (next((v for v in (f.best, f.low, f.high) if v), None) for f in (one, other))
    return a is not None and b is not None and max(a, b) <= _FAR * min(a, b)


_FAR = 20  # times that two counts of the same dead may differ


def _names_the_speaker(mention: Figure, count: Figure) -> bool:
    """The people without a number only say who counts: "parents of pupils kidnapped in Bawa said 52 were missing"."""
    people, speaker = mention.counted, count.claimant
    return mention.least is None and mention.best is None and bool(people and speaker and people in speaker.name)


def take_up(figure: Figure, before: Sequence[Figure], *, alone: bool = False) -> None:
    """Give `figure` harm and people of the count it sets anew: the last one told, where its sentence tells of one harm.

    `alone`: nothing but the count right before it, of what goes on now, can be meant.
    """
    assert figure.bond is not None
    risen, figure.relation = figure.relation == "updates", None
    for other in reversed(before):
        if other.bond is None or other.bond.sentence < figure.bond.sentence - _NEAR:
            return
        if alone and (
            (other.harm is None and other.kind == "count") or (other.bond.modality != "asserted" and other.harm)
        ):
            return  # "30,000 marched, the organisers said; the police say 4,000"
        if risen and other.harm is None and other.kind not in ("date", "time", "age"):
            return  # prices rose
        if other.harm is None or other.qualifier == "none_reported" or other.relation in ("part_of", "adds_to"):
            continue
        told = [o for o in before if o.bond and o.bond.sentence == other.bond.sentence]
        if alone and (any(o.harm is None and o.kind == "count" for o in told) or not _rivals(figure, other)):
            return
        beside = {o.harm for o in told if o.harm and not _names_the_speaker(o, other)}
        if len(beside) == 1 and other.best != 1:
            figure.harm, figure.counted, figure.bond.head = other.harm, other.counted, other.bond.head
            figure.bond.modality, figure.bond.victims = other.bond.modality, other.bond.victims
            figure.bond.victims_start, figure.bond.victims_end = other.bond.victims_start, other.bond.victims_end
            if risen:
                figure.relation, figure.part_of = "updates", other.start
        return
