"""Whether two sentences tell of two places of one size: a man held in one district is none of the two held in another."""

from summarizer.drafting.reading.sheet import Sheet
from summarizer.text.naming.places import Place

_SIZES = frozenset(("district", "county", "municipality"))


def in_two_districts(one: Sheet, other: Sheet) -> bool:
    """Both sentences name districts, and none in common; a heading or a sum over several places sets nobody apart."""
    if one is other or one.heading or other.heading:
        return False
    first = _districts(one)
    second = _districts(other) if first else set()
    return bool(second) and first.isdisjoint(second)


def _districts(sheet: Sheet) -> set[str]:
    """The names of the districts in a sentence."""
    return {place.name for place in sheet.places if _is_district(place)}


def _is_district(place: Place) -> bool:
    """ "Orvel district, Tessara province" is a district, "Tessara province" none."""
    return not _SIZES.isdisjoint(place.text.lower().replace(",", " ").split())
