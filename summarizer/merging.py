"""Put the replacements of a correction into a draft: replaced, withdrawn or added, references kept right."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from summarizer.schemas.records import Draft, DraftCasualty
from summarizer.schemas.turns import Failing, Reply

_LISTS = ("bottom_line", "key_events", "actors", "casualties", "other_figures", "disputed_claims")


def merge(draft: Draft, failing: Sequence[Failing], reply: Reply) -> Draft:
    """A new draft: failing items give way to what `reply` puts in their place, or leave where it puts nothing.

    An item without the number of a failing one is taken for one where the counts leave no doubt, else added.
    """
    merged = replace(draft)
    if any(f.path == "headline" for f in failing) and reply.draft.headline.text.strip():
        merged.headline = reply.draft.headline
    moved: dict[str, dict[int, int]] = {}
    for section in _LISTS:
        items, moved[section] = _merged(section, getattr(draft, section), failing, reply)
        setattr(merged, section, items)
    merged.casualties = [_refer(row, moved) if i in _kept(moved) else row for i, row in enumerate(merged.casualties)]
    return merged


def _merged(
    section: str, items: list[Any], failing: Sequence[Failing], reply: Reply
) -> tuple[list[Any], dict[int, int]]:
    """The new items of a section, and the new place of each old item that stayed or was replaced."""
    mine = {number: f for number, f in enumerate(failing, 1) if f.section == section}
    offered = list(getattr(reply.draft, section))
    numbers = [reply.replaces.get((section, i)) for i in range(len(offered))]
    if offered and not any(numbers) and len(offered) == len(mine):
        numbers = list(mine)
    instead: dict[int, Any] = {}
    added = []
    for item, number in zip(offered, numbers, strict=True):
        asked = mine.get(number) if number else None
        if asked is not None and asked.index is not None and asked.index not in instead:
            instead[asked.index] = item
        elif mine and item not in items:
            added.append(item)  # for an item that was missing or unreadable; unasked sections take nothing
    refused = {f.index for f in mine.values() if f.index is not None}
    merged: list[Any] = []
    moved: dict[int, int] = {}
    for place, item in enumerate(items):
        if place in refused and place not in instead:
            continue
        moved[place] = len(merged)
        merged.append(instead.get(place, item))
    return merged + added, moved


def _kept(moved: dict[str, dict[int, int]]) -> set[int]:
    """New places of the rows that stood before: only their references count in the old order."""
    return set(moved["casualties"].values())


def _refer(row: DraftCasualty, moved: dict[str, dict[int, int]]) -> DraftCasualty:
    """The row with its references to an event and to another row in the new order; None where that one left."""
    event = moved["key_events"].get(row.event) if row.event is not None else None
    part_of = moved["casualties"].get(row.part_of) if row.part_of is not None else None
    return replace(row, event=event, part_of=part_of)
