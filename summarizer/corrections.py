"""The one loop of second tries at a draft: what fails goes back by itself, the rest stands.

Three kinds of failure turn the same crank: an answer that cannot be read, items that break the schema, items that
`check` refuses or misses. Each further turn carries the failing items, the rule's message and the sentences
concerned, never the report again (an unreadable answer excepted: there, nothing stands yet). The loop ends when
nothing fails, when the same failure comes back, or at a bound on turns, tokens, requests or time. What still fails
then stays in the draft, and the page shows it flagged.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any, Protocol

from summarizer.accounts import Account
from summarizer.errors import DraftError, EngineError
from summarizer.merging import merge
from summarizer.schemas.records import Draft, Finding, Report
from summarizer.schemas.turns import Failing, Reply
from summarizer.text.bundle import Bundle

Judge = Callable[[Draft], Report]
"""The check of a draft: what the page it becomes would carry."""

ITEMS = 12
"""Failing items of one turn; the others wait for the next one."""
_LISTS = ("bottom_line", "key_events", "actors", "casualties", "other_figures", "disputed_claims")


class Correcting(Protocol):
    """An engine that can be asked again about parts of its draft."""

    @property
    def name(self) -> str:
        """Shown on the page."""
        ...

    def ask(self, bundle: Bundle, account: Account, fault: str | None = None) -> Reply:
        """The first answer; with `fault`, the same again after an answer that could not be read."""
        ...

    def mend(self, bundle: Bundle, failing: list[Failing], account: Account) -> Reply:
        """Replacements for `failing`."""
        ...


def corrected_draft(
    engine: Correcting, bundle: Bundle, judge: Judge, account: Account, most: int
) -> tuple[Draft, list[Failing]]:
    """The draft of `engine` after at most `most` corrections, and the items of its last answer that could not be read.

    Raises the engine's error where no draft ever stood; one that fails later ends the loop, and what stands is kept.
    """
    reply = _first(engine, bundle, account, most)
    draft, unread = reply.draft, reply.failing
    seen: set[tuple[Any, ...]] = set()
    while failing := [*unread, *failing_items(draft, judge(draft))][:ITEMS]:
        shape = tuple(sorted((f.section, f.item or "", f.faults) for f in failing))
        if account.corrections >= most or shape in seen:
            break
        seen.add(shape)
        try:
            account.check()
            account.corrections += 1
            reply = engine.mend(bundle, failing, account)
        except EngineError:
            break  # the account says how it ended; the draft that stands was paid for, and the page flags the rest
        draft, unread = merge(draft, failing, reply), reply.failing
    return draft, unread


def _first(engine: Correcting, bundle: Bundle, account: Account, most: int) -> Reply:
    """The first answer that can be read; DraftError where `most` further turns give none, or the same fault twice."""
    fault: str | None = None
    while True:
        try:
            return engine.ask(bundle, account, fault)
        except DraftError as error:
            if account.corrections >= most or error.message == fault:
                raise DraftError(
                    f"the model's answer could not be read as a draft: {error.message}",
                    hint="try another --mode or a larger model",
                ) from None
            fault = error.message
            account.corrections += 1


def failing_items(draft: Draft, report: Report) -> list[Failing]:
    """The items of `draft` with error findings, in the order of the page, and what the findings say is missing."""
    by_item: dict[str, list[Finding]] = {}
    for finding in report.findings:
        if finding.severity == "error":
            by_item.setdefault(_item_path(finding), []).append(finding)
    failing = []
    for path, findings in sorted(by_item.items(), key=lambda entry: _order(entry[0])):
        item = item_at(draft, path)
        if item is None and "[" in path:
            continue  # no such item in the draft: nothing to ask for
        if item is None:
            failing += [Failing(path, None, (_fault(f),), _sentences([f])) for f in findings]
            continue
        cites = tuple(n for n in getattr(item, "cites", ()) if isinstance(n, int))
        sentences = tuple(dict.fromkeys((*cites, *_sentences(findings))))[:8]
        failing.append(Failing(path, compact(item), tuple(dict.fromkeys(map(_fault, findings)))[:4], sentences))
    return failing


def item_at(draft: Draft, path: str) -> Any:
    """The item of a draft at "headline" or "casualties[2]"; None where there is none."""
    if path == "headline":
        return draft.headline
    section, _, index = path.partition("[")
    items = getattr(draft, section, None) if section in _LISTS else None
    place = int(index.rstrip("]")) if index.rstrip("]").isdigit() else -1
    return items[place] if items is not None and 0 <= place < len(items) else None


def compact(item: Any) -> str:
    """An item as JSON on one line, without what it leaves open."""
    kept = {name: value for name, value in asdict(item).items() if value not in (None, [], "unknown", "not stated")}
    return json.dumps(kept, separators=(",", ":"), ensure_ascii=False, default=str)


def _item_path(finding: Finding) -> str:
    """The item that a finding is about: "casualties[2].figure" is about "casualties[2]". Omissions are of rows."""
    path = finding.path or ""
    head = path.partition("]")[0] + "]" if "[" in path else path.partition(".")[0]
    return head if head.partition("[")[0] in (*_LISTS, "headline") else "casualties"


def _order(path: str) -> tuple[int, int]:
    section, _, index = path.partition("[")
    rank = ("headline", *_LISTS).index(section)
    return rank, int(index.rstrip("]")) if index.rstrip("]").isdigit() else 10**6


def _fault(finding: Finding) -> str:
    return f"{finding.message}; {finding.hint}" if finding.hint else finding.message


def _sentences(findings: Sequence[Finding]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(e.sentence for f in findings for e in f.evidence))
