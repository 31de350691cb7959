"""Figures that matter and count no harm: shares, strikes counted, distances that bear on events, money, displacement.

Ages, dates, times, ordinals and designations are never among them.
"""

from summarizer.drafting.reading.sheet import Sheet
from summarizer.drafting.reading.wording import body_of, shorten
from summarizer.schemas.records import DraftFigure, Figure
from summarizer.schemas.terms import Kind

MOST = 4
_LONGEST = 200
_WEIGHT: dict[Kind, float] = {"percent": 3.0, "count": 2.0, "distance": 2.0, "money": 2.0, "rate": 1.5, "duration": 0.5}
_ACTS = frozenset(
    {"strike", "strikes", "raid", "raids", "sortie", "sorties", "target", "targets", "attack", "attacks", "airstrikes",
     "buildings", "houses", "homes", "villages", "families", "schools", "hospitals", "rockets", "missiles", "drones",
     "fighters", "troops", "soldiers", "people", "refugees", "attackers", "observers"}
)  # fmt: skip
"""Things whose number says how large an event is."""
_NEARING = frozenset(
    "advanced advancing advances advance within closest closer nearest nearer now pushed pushing closing reached gains seized captured "
    "retreated".split()
)
"""Words of a sentence in which a distance measures the event itself: how near the fighting came."""
_BEARINGS = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west away off outside offshore "
    "deep high wide long tall downstream upstream inland beyond down up".split()
)
"""Words after a distance that only says where a place lies, or how large a thing is."""
_SETTLED = frozenset(
    "town city village nation country island islands camp community region province district settlement population capital port state "
    "territory territories".split()
)
"""Places whose size a number gives: "a town of 20,000"."""


def draft_other_figures(sheets: list[Sheet], carried: set[int]) -> list[DraftFigure]:
    """The weightiest figures that no casualty row carries (`carried` holds the identities of theirs), in text order."""
    pool: list[tuple[float, int, Sheet, Figure]] = []
    for sheet in sheets:
        if sheet.heading:
            continue
        for figure in sheet.figures:
            if id(figure) in carried or figure.kind not in _WEIGHT or figure.qualifier == "none_reported":
                continue
            if figure.harm and figure.bond and figure.bond.modality == "asserted":
                continue  # a row carries it, or the row of a figure that it repeats
            if figure.bond and (
                figure.bond.implied or (figure.harm and figure.bond.modality in ("hypothetical", "denied"))
            ):
                continue
            if (figure.kind == "distance" and not _measures_event(figure, sheet)) or _is_size(figure, sheet):
                continue
            if _is_whole_of_part(figure, sheet):
                continue
            weight = _weight(figure, sheet)
            if weight >= _LEAST:
                pool.append((-weight, len(pool), sheet, figure))
    pool.sort(key=lambda entry: entry[:2])
    kept: list[tuple[float, int, Sheet, Figure]] = []
    for entry in pool:
        if not _converted(entry[3], entry[2]) and all(entry[3].text.casefold() != k[3].text.casefold() for k in kept):
            kept.append(entry)
        if len(kept) == MOST:
            break
    return [
        DraftFigure(figure.text, shorten(body_of(sheet), _LONGEST), [sheet.number])
        for _, _, sheet, figure in sorted(kept, key=lambda entry: entry[1])
    ]


_LEAST = 2.0
_FEW = 3
_HEAD = 6  # sentences at the head of a report
_MANY = 20
_SMALL_SUM = 10_000  # of any currency: a price, not the size of an event


def _converted(figure: Figure, sheet: Sheet) -> bool:
    """The figure only says the one before it in another unit: "10 km (6 miles)"."""
    text = sheet.document.text
    return figure.kind in ("distance", "money") and text[figure.start - 1 : figure.start] == "("


def _measures_event(figure: Figure, sheet: Sheet) -> bool:
    """A distance that says how near an advance came, and not where a place lies: "within 15 km of Orvel", never "15 km north of it"."""
    words = sheet.words
    first, last = sheet.token_at(figure.start), sheet.token_at(figure.end)
    if not _BEARINGS.isdisjoint(w for w in words[last : last + _AFTER] if w.isalpha() or "-" in w):
        return False
    return not _NEARING.isdisjoint(words[:first]) and (sheet.index < _OPENING or "now" in words or "closest" in words)


_AFTER = 7  # words, a conversion in brackets among them
_OPENING = 4  # sentences, headlines among them, that carry the news


def _is_size(figure: Figure, sheet: Sheet) -> bool:
    """The count is how many live in a place: "a trading town of 20,000 people", "home to nearly 45,000 people"."""
    if figure.kind != "count":
        return False
    words = sheet.words
    first = sheet.token_at(figure.start)
    if words[max(0, first - 2) : first] == ["home", "to"]:
        return True
    return words[max(0, first - 1) : first] == ["of"] and not _SETTLED.isdisjoint(words[max(0, first - 3) : first - 1])


def _is_whole_of_part(figure: Figure, sheet: Sheet) -> bool:
    """The figure only says out of how many the one before it is: "nine of the capital's | 50 districts"."""
    if figure.kind != "count":
        return False
    before = next((f for f in reversed(sheet.figures) if f.end <= figure.start and f.kind == "count"), None)
    between = sheet.document.text[before.end : figure.start].split() if before else []
    return bool(between) and between[0] == "of" and len(between) <= _OUT_OF


_OUT_OF = 4  # words from a part to its whole: "of the capital's"


def _weight(figure: Figure, sheet: Sheet) -> float:
    weight = _WEIGHT[figure.kind]
    head = (figure.bond.head if figure.bond else None) or ""
    if figure.kind == "count":
        if figure.best is not None and figure.best < _FEW:
            return 0.0
        known = head in _ACTS or (figure.counted or "").lower().rpartition(" ")[2] in _ACTS
        weight += 1.0 if known else -1.0
        if figure.counted is None:
            weight -= 1.0
    if figure.kind == "money" and figure.best is not None and figure.best < _SMALL_SUM:
        return 0.0
    if figure.harm and sheet.index >= _HEAD:
        return 0.0  # history told as such
    if figure.qualifier == "vague" and (figure.least is None or figure.least < _MANY):
        return 0.0  # "several attacks" is no figure to lead with
    if sheet.index < _HEAD:
        weight += 0.5
    if any(not c.back for c in sheet.cues):
        weight += 0.5
    return weight
