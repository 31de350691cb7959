"""Mentions of harm that count nobody where the report counts the harmed: "bodies lay in the corridors", "most of them".

They add no people to those counted, so a brief need not carry them. Where the report gives no number at all they are
all it says, and stay.
"""

from collections.abc import Iterable

from summarizer.schemas.records import Figure

ANYBODY = frozenset(
    "people person persons victim victims dead deaths bodies body casualties casualty others one ones individuals "
    "individual fatalities lives life corpses wounded injured residents men man survivors members member".split()
)
"""Heads of a figure that leave open which people it counts."""


def echoes(figures: Iterable[Figure]) -> set[int]:
    """Identities of the figures that count nobody, or name people as hit who are told as dead or wounded elsewhere."""
    told = [f for f in figures if f.harm and f.bond and f.bond.modality == "asserted"]
    counted = {f.harm for f in told if _counts(f)}
    if not counted.isdisjoint(("killed", "injured")):
        counted.add("casualties_unspecified")
    named = {_head(f) for f in told if f.harm in ("killed", "injured")}
    return {id(f) for f in told if (f.harm in counted and _is_echo(f)) or (_is_hit(f) and _head(f) in named)}


def _head(figure: Figure) -> str:
    return (figure.bond.head if figure.bond else None) or ""


def _counts(figure: Figure) -> bool:
    """The words state how many, and more than one."""
    stated = next((v for v in (figure.best, figure.low, figure.high) if v is not None), None)
    return stated is not None and stated > 1


def _is_hit(figure: Figure) -> bool:
    """People without a number who were hit, dead or not: "shot the driver"."""
    if figure.harm != "casualties_unspecified" or figure.qualifier == "none_reported":
        return False
    return figure.bond is not None and figure.bond.implied


def _is_echo(figure: Figure) -> bool:
    """People without a number or a vague word for one, of no kind that tells who they are."""
    if figure.qualifier != "vague" or figure.low is not None or figure.bond is None or figure.bond.least is not None:
        return False
    return (figure.bond.implied and (not _head(figure) or _head(figure) in ANYBODY)) or figure.text.casefold() == "most"
