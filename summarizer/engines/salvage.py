"""From the parsed answer to records; and from an answer that breaks the schema, the items that keep to it.

One bad item does not spoil a draft: the good ones stand, the bad ones go back by themselves.
"""

import json
from typing import Any

from instructor.v2.core.json import extract_json_from_codeblock
from pydantic import ValidationError

from summarizer.prompting import sendable
from summarizer.schemas import draft as wire
from summarizer.schemas.records import Draft, DraftLine
from summarizer.schemas.turns import Failing, Reply

_SENT_BACK = 2_000
"""Characters of an item that may go back to the model (performance row 7)."""


def reply_of(parsed: wire.Draft) -> Reply:
    """The records of a parsed draft, and which failing item each one replaces."""
    replaces = {
        (section, index): item.at
        for section in wire.SECTIONS
        for index, item in enumerate(getattr(parsed, section))
        if item.at is not None
    }
    return Reply(wire.record(parsed), replaces)


def salvage(written: str, error: ValidationError | None) -> Reply | None:
    """What stands of an answer that is JSON and breaks the schema; None where it is no JSON object."""
    if error is None:
        return None
    try:
        root = json.loads(extract_json_from_codeblock(written))
    except (ValueError, RecursionError):
        return None
    if not isinstance(root, dict) or not root.keys() & {*wire.SECTIONS, "headline"}:
        return None
    reply = Reply(Draft(headline=DraftLine("")))
    if headline := _item(reply, "headline", wire.Line, root.get("headline")):
        reply.draft.headline = headline
    for section, model in wire.SECTIONS.items():
        given = root.get(section)
        kept: list[Any] = getattr(reply.draft, section)
        for value in given if isinstance(given, list) else []:
            if found := _item(reply, section, model, value, len(kept)):
                kept.append(found)
    gaps = root.get("gaps")
    reply.draft.gaps = [sendable(gap) for gap in gaps if isinstance(gap, str)] if isinstance(gaps, list) else []
    return reply


def _item(reply: Reply, section: str, model: type[wire.Wire], value: Any, index: int = 0) -> Any:
    """The record of one item; None, and the item written down as failing, where it breaks the schema."""
    try:
        parsed = model.model_validate(value)
    except ValidationError as error:
        faults = tuple(_fault(fault) for fault in error.errors(include_url=False, include_input=False)[:4])
        item = json.dumps(value, separators=(",", ":"), ensure_ascii=False)[:_SENT_BACK]
        reply.failing.append(Failing(section, item, faults, _cites(value)))
        return None
    if (at := getattr(parsed, "at", None)) is not None:
        reply.replaces[section, index] = at
    return wire.record(parsed)


def _fault(error: Any) -> str:
    return f"{'.'.join(str(part) for part in error['loc'])}: {error['msg']}"


def _cites(value: Any) -> tuple[int, ...]:
    cites = value.get("cites") if isinstance(value, dict) else None
    return tuple(n for n in cites if isinstance(n, int))[:6] if isinstance(cites, list) else ()
