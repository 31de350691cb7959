"""How a figure stands to another one of the same text: part of it, added to it, or in its place."""

from collections.abc import Sequence

from summarizer.schemas.records import Figure
from summarizer.text.figures.retold import names_harm, says_alone, take_up
from summarizer.text.figures.updates import WINDOW, exceeds, put_anew, settle_update
from summarizer.text.harm.echoes import ANYBODY
from summarizer.text.lexicon.people import PERSON_NOUNS

ADDING = frozenset("another further additional more other others extra".split())
NO_PEOPLE_NOUNS = frozenset(
    "dead death fatality injury wounded injured casualty life body missing others other toll".split()
)
"""Heads that name the harm and no people: nothing to inherit."""
ONE = frozenset(("one", "a", "an"))


def relate(text: str, before: Sequence[Figure], own: Sequence[Figure]) -> None:
    """Set relation and part_of of the figures `own` of one sentence; `before` are those of the sentences before it."""
    _leave_the_dead(text, before[-_JUST:], own)
    for k, figure in enumerate(own):
        if figure.harm is None and figure.bond and figure.bond.anew:
            told, alone = [*before[-WINDOW:], *own[max(0, k - WINDOW) : k]], says_alone(text, figure)
            if not (alone and names_harm(text, told, figure)):
                take_up(figure, told, alone=alone)
            continue
        if figure.harm is None:
            if figure.bond and figure.bond.partitive and figure.kind == "count":
                _take_part(figure, before, own[max(0, k - WINDOW) : k])
            continue
        near = own[max(0, k - WINDOW) : k]
        if figure.relation == "updates" and figure.part_of is None and not settle_update(text, figure, before, near):
            continue
        them = figure.counted is None  # "two of them", not "two of the wounded"
        if figure.counted is None and figure.qualifier != "none_reported":
            _inherit(figure, before, near)
        if figure.bond and figure.bond.partitive and figure.relation is None:
            # "three of the wounded died": not among the dead told before
            died_since = figure.harm == "killed" and figure.bond.head in _HURT
            whole = _known_people(text, () if died_since else before, near, figure, them=them)
            if whole is not None and not exceeds(figure, whole):
                figure.relation, figure.part_of = "part_of", whole.start
        elif figure.relation == "part_of" and figure.part_of is None:
            whole = _earlier(before, near, figure)
            figure.part_of = whole.start if whole and not _one_of_several(whole, before) else None
        if figure.relation is not None:
            continue
        if figure.bond and figure.bond.adding:
            _add(text, figure, before, near)
        else:
            put_anew(text, figure, before)


def _add(text: str, figure: Figure, before: Sequence[Figure], own: Sequence[Figure]) -> None:
    """Add the figure to an earlier one of its harm; one more of nobody told ("a second was captured" of tanks) is nobody."""
    earlier = _earlier(before, own, figure)
    if earlier is not None and earlier.relation == "updates" and " after " in text[earlier.end : figure.start]:
        figure.relation, figure.part_of = "part_of", earlier.start  # "rose to 29 after five more bodies were found"
    elif earlier is not None:
        figure.relation, figure.part_of = "adds_to", earlier.start
    elif figure.bond and figure.bond.implied and figure.counted is None and not _people_told(before, own, figure):
        figure.harm = None


def _one_of_several(whole: Figure, before: Sequence[Figure]) -> bool:
    """Another count of the same harm stands beside it: "nine porters and six raiders were killed. The dead include two Norlanders"."""
    if whole.bond is None or whole.relation is not None or whole.counted is None:
        return False
    return any(
        other.bond is not None
        and other.bond.sentence == whole.bond.sentence
        and (other.harm, other.relation) == (whole.harm, None)
        and other.counted not in (None, whole.counted)
        for other in before[-WINDOW:]
        if other is not whole
    )


def _leave_the_dead(text: str, before: Sequence[Figure], own: Sequence[Figure]) -> None:
    """ "All six had gunshot wounds" of six bodies told just before: nobody was wounded besides."""
    for figure in own:
        all_of = figure.counted is None and text[max(0, figure.start - 4) : figure.start].lower() in ("all ", "the ")
        if (
            all_of
            and figure.harm == "injured"
            and any(o.harm == "killed" and figure.best in (o.best, o.low) for o in before)
        ):
            figure.harm = None


_HURT = frozenset(("wounded", "injured"))
_JUST = 3
"""Figures before a sentence that it may take up."""


def _inherit(figure: Figure, before: Sequence[Figure], own: Sequence[Figure]) -> None:
    """Take over the people counted where the words leave them out: "two soldiers were killed and three wounded"."""
    assert figure.bond is not None
    _held_on(figure, before, own)
    further = figure.bond.adding or (figure.relation == "part_of" and all(o.start != figure.part_of for o in own))
    for other in reversed([*before[-WINDOW:], *own] if further else own):
        if other.bond is None or other.bond.sentence < figure.bond.sentence - 1:
            return
        if (
            figure.bond.adding
            and other.bond.implied
            and not figure.bond.implied
            and other in own
            and _shares_noun(figure, other)
        ):
            return
        nth = figure.bond.adding and figure.bond.implied and figure.text.lower().startswith("a ")
        if nth and other.bond.implied and _shares_noun(figure, other):
            return  # "a leader was caught. A second was shot"
        summed_up = figure.relation in ("updates", "total") and other.start != figure.part_of and other in own
        if summed_up and other.bond.head not in ANYBODY:
            continue  # "two soldiers died, bringing the toll to 15": who the others were is not said
        if other.relation == "part_of" and figure.relation != "part_of":
            continue  # "94 civilians died, 11 of them minors, and 500 were hurt": the 500 are no minors
        if figure.bond.agent and other.counted and f"{other.text} {other.counted}" in figure.bond.agent:
            continue  # "two attackers blew themselves up, killing 14": these are no attackers
        if other.best == 1 and figure.best != 1 and other.bond.head in _ONE_SEX:
            continue  # "killed one man and injured 13"
        if figure.bond.partitive and (other.harm != figure.harm or other.bond.partitive):
            continue  # "two women died and many of the 58 wounded are weak"
        if other.counted and other.harm and not other.bond.implied and other.bond.head not in NO_PEOPLE_NOUNS:
            figure.counted, figure.bond.head = other.counted, other.bond.head
            figure.bond.victims = other.bond.victims
            figure.bond.victims_start, figure.bond.victims_end = other.bond.victims_start, other.bond.victims_end
            return


def _held_on(figure: Figure, before: Sequence[Figure], own: Sequence[Figure]) -> None:
    """ "Eleven are still being held" of people kidnapped: no police holds them."""
    assert figure.bond is not None
    if figure.harm != "detained" or figure.bond.cue != "held" or figure.bond.agent:
        return
    told = next((o for o in reversed([*before[-_JUST:], *own]) if o.harm in ("abducted", "detained") and o.bond), None)
    if told is not None and told.bond and told.bond.sentence >= figure.bond.sentence - 1:
        figure.harm = told.harm


_ONE_SEX = frozenset(("man", "woman", "boy", "girl", "person"))
"""Who else was hurt beside "a man" may be of either sex: "a man died and six more were hurt"."""


def _shares_noun(figure: Figure, single: Figure) -> bool:
    """Take over the noun of one person told just before: "one guard was shot dead and another seven were hurt"."""
    assert figure.bond is not None
    assert single.bond is not None
    words = (single.counted or "").split()
    end = single.bond.victims_end
    if len(words) < 2 or words[0].lower() not in ONE or words[-1].lower() != single.bond.head or end is None:
        return False
    if single.bond.head in NO_PEOPLE_NOUNS or single.bond.head in _ONE_SEX:
        return False
    figure.counted = figure.bond.victims = words[-1]
    figure.bond.head, figure.bond.victims_start, figure.bond.victims_end = single.bond.head, end - len(words[-1]), end
    return True


def _known_people(
    text: str, before: Sequence[Figure], own: Sequence[Figure], figure: Figure, *, them: bool
) -> Figure | None:
    """The last several people who suffered the same harm, however far back; not a count that another has replaced, nor
    one that is only compared with ("down from 40").
    """
    if them and _of_those_beside(figure, own):
        return None
    seen = [*before[-WINDOW:], *own]
    last = next((o for o in reversed(seen) if o.harm and o.best != 1 and o.qualifier != "none_reported"), None)
    if them and last is not None and last.harm != figure.harm and _told_just_before(last, figure):
        return None  # "60 wounded were admitted. Two of them died": the two are among the wounded
    replaced = {o.part_of for o in seen if o.relation == "updates"}
    for other in reversed(seen):
        if other.start in replaced:
            continue
        if (
            other.harm == figure.harm
            and other.best != 1
            and not _others_than(figure, other)
            and other.relation != "part_of"
            and other.qualifier != "none_reported"
            and not text[max(0, other.start - _LED) : other.start].endswith(_COMPARING)
        ):
            return other
    return None


def _of_those_beside(part: Figure, own: Sequence[Figure]) -> bool:
    """Whether "them" are people whom the sentence counts and says no harm of ("has 60 monitors there, one of them was hurt"),
    and not those harmed that another tells of: the part then counts monitors.
    """
    beside = next((o for o in reversed(own) if o.kind == "count" and o.bond and o.bond.head), None)
    if (
        beside is None
        or beside.bond is None
        or beside.harm
        or part.bond is None
        or beside.bond.head not in PERSON_NOUNS
    ):
        return False
    part.counted, part.bond.head, part.bond.victims = beside.counted, beside.bond.head, beside.bond.victims
    part.bond.victims_start, part.bond.victims_end = beside.bond.victims_start, beside.bond.victims_end
    return True


def _others_than(part: Figure, whole: Figure) -> bool:
    """Whether the part is told of people by what they did, which the whole's did not: "two of the fugitives", "of the attackers"."""
    head = part.bond.head if part.bond else None
    return head in _BY_DEED and not (whole.bond and whole.bond.head == head)


_BY_DEED = frozenset(
    "fugitive escapee runaway survivor attacker assailant raider gunman bomber hijacker kidnapper".split()
)
_COMPARING = (" from ", " than ", " against ")
_LED = 9
"""Characters before a number in which it is compared."""


def _told_just_before(other: Figure, figure: Figure) -> bool:
    """Whether `other` stands in the sentence before that of `figure`, or earlier in its own."""
    assert figure.bond is not None
    return other.bond is not None and other.bond.sentence >= figure.bond.sentence - 1


def _take_part(figure: Figure, before: Sequence[Figure], own: Sequence[Figure]) -> None:
    """ "Three of them were children" after people harmed: a part of them, harmed the same way."""
    assert figure.bond is not None
    beside = next((o for o in reversed(own) if o.kind == "count" and _counts_people(o) and not _partitive(o)), None)
    if beside is not None and not (beside.harm and beside.bond and beside.bond.modality == "asserted"):
        return  # "72 people were treated, 14 of them": they are the 72
    for other in [beside] if beside is not None else reversed(before[-WINDOW:]):
        if other.bond is None or other.bond.sentence < figure.bond.sentence - 1:
            return
        if other.harm and other.relation != "part_of" and other.best != 1 and other.qualifier != "none_reported":
            if not exceeds(figure, other):
                figure.harm, figure.relation, figure.part_of = other.harm, "part_of", other.start
                figure.bond.modality = other.bond.modality
            return


def _counts_people(figure: Figure) -> bool:
    return figure.counted is not None and (
        figure.harm is not None or bool(figure.bond and figure.bond.head in PERSON_NOUNS)
    )


def _partitive(figure: Figure) -> bool:
    return figure.bond is not None and figure.bond.partitive


def _people_told(before: Sequence[Figure], own: Sequence[Figure], figure: Figure) -> bool:
    """Whether people harmed are told in the sentence or in the one before it."""
    assert figure.bond is not None
    near = figure.bond.sentence - 1
    return any(o.harm and o.bond and o.bond.sentence >= near for o in [*before[-WINDOW:], *own])


def _earlier(before: Sequence[Figure], own: Sequence[Figure], figure: Figure) -> Figure | None:
    """The last figure of the same harm before `figure`, in its sentence or the one before; of a part the toll beside it, if one is."""
    assert figure.bond is not None
    part = figure.relation == "part_of"
    last: Figure | None = None
    for other in reversed([*before[-WINDOW:], *own]):
        if other.bond is None or other.bond.sentence < figure.bond.sentence - 1:
            break
        if other.harm != figure.harm or other.relation == "part_of" or _taken_from_another(figure, other, own):
            continue
        if part and exceeds(figure, other):
            continue
        if last is None and not part:
            return other
        if last is None:
            last = other
        elif last.bond and other.bond.sentence == last.bond.sentence and other.relation in ("updates", "total"):
            return other  # "rose from 17 to 23 after six died. Among the dead are four children": of the 23
    return last


def _taken_from_another(figure: Figure, other: Figure, own: Sequence[Figure]) -> bool:
    """ "One guard was shot dead and another seven were hurt": the seven come on top of the one, not of rebels told before."""
    assert figure.bond is not None
    assert other.bond is not None
    return other not in own and any(
        o.bond and o.bond.implied and o.bond.victims_end == figure.bond.victims_end is not None for o in own
    )
