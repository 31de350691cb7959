"""Figures that matter and count no harm: shares, strikes counted, distances that bear on events, money, displacement.

Ages, dates, times, ordinals and designations are never among them.
"""

from summarizer.drafting.sheet import Sheet
from summarizer.drafting.wording import body_of, shorten
from summarizer.schemas.records import DraftFigure, Figure
from summarizer.schemas.terms import Kind

MOST = 6
_LONGEST = 200
_WEIGHT: dict[Kind, float] = {"percent": 3.0, "count": 2.0, "distance": 2.0, "money": 2.0, "rate": 1.5, "duration": 0.5}
_ACTS = frozenset(
    {"strike", "strikes", "raid", "raids", "sortie", "sorties", "target", "targets", "attack", "attacks", "airstrikes",
     "buildings", "houses", "homes", "villages", "families", "schools", "hospitals", "rockets", "missiles", "drones",
     "fighters", "troops", "soldiers", "people", "refugees", "attackers", "observers"}
)  # fmt: skip
"""Things whose number says how large an event is."""


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


def _converted(figure: Figure, sheet: Sheet) -> bool:
    """The figure only says the one before it in another unit: "10 km (6 miles)"."""
    text = sheet.document.text
    return figure.kind in ("distance", "money") and text[figure.start - 1 : figure.start] == "("


def _weight(figure: Figure, sheet: Sheet) -> float:
    weight = _WEIGHT[figure.kind]
    head = (figure.bond.head if figure.bond else None) or ""
    if figure.kind == "count":
        if figure.best is not None and figure.best < _FEW:
            return 0.0
        known = head in _ACTS or any(w in _ACTS for w in (figure.counted or "").lower().split())
        weight += 1.0 if known else -1.0
        if figure.counted is None:
            weight -= 1.0
    if figure.harm:
        weight += 1.0  # history told as such: no row, but a reader looks for it
    if sheet.index < 6:
        weight += 0.5
    if any(not c.back for c in sheet.cues):
        weight += 0.5
    return weight
