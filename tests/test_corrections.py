"""The one loop of second tries at a draft: what fails goes back, the rest stands, and it ends."""

import json
from dataclasses import asdict, replace
from typing import Any

import pytest
from model_engine import REPORT, brief_of, bundle, engine, good_draft, written
from scripted_server import Answer, completion, error, scripted

from summarizer.corrections import failing_items, item_at
from summarizer.errors import DraftError
from summarizer.merging import merge
from summarizer.schemas.records import Draft, DraftCasualty, DraftEvent, DraftLine, Finding, Report
from summarizer.schemas.turns import Failing, Reply

GOOD = good_draft(bundle())


def spoiled(**changes: Any) -> Draft:
    """The good draft with its first row changed."""
    rows = [replace(GOOD.casualties[0], **changes), *GOOD.casualties[1:]]
    return replace(GOOD, casualties=rows)


def correction(*rows: tuple[int | None, DraftCasualty], headline: str = "") -> Answer:
    """An answer to a correction: rows with the numbers of the items they replace."""
    items = [{**asdict(row), **({"at": at} if at else {})} for at, row in rows]
    return completion(json.dumps({"headline": {"text": headline}, "casualties": items}, default=str))


def test_a_wrong_figure_goes_back_alone_and_is_replaced() -> None:
    """Two calls; the second holds the failing row, its fault and its sentence, and not the report."""
    with scripted(completion(written(spoiled(figure="at least 13"))), correction((1, GOOD.casualties[0]))) as server:
        brief = brief_of(engine(server.url))

        assert (brief.status, brief.run.calls, brief.run.corrections) == ("complete", 2, 1)
        asked = server.bodies[1]["messages"][1]["content"]
        assert '"at least 13"' in asked
        assert "Another 30 people" not in asked
        assert server.bodies[1]["messages"][0] == server.bodies[0]["messages"][0]
        assert len(json.dumps(server.bodies[1]["messages"])) < len(json.dumps(server.bodies[0]["messages"])) + 500


def test_what_was_left_out_is_asked_for() -> None:
    """An omission goes back with its sentence; the new row joins the others."""
    less = replace(GOOD, casualties=[replace(GOOD.casualties[0], part_of=None)])
    with scripted(completion(written(less)), correction((1, replace(GOOD.casualties[1], part_of=None)))) as server:
        brief = brief_of(engine(server.url))

        assert "missing" in server.bodies[1]["messages"][1]["content"]
    assert (brief.status, brief.covered, brief.coverable) == ("complete", 2, 2)


def test_an_item_that_breaks_the_schema_goes_back_alone() -> None:
    """The other items stand."""
    broken = json.loads(written(GOOD))
    broken["casualties"][0]["harm"] = "slain"
    with scripted(completion(json.dumps(broken)), correction((1, GOOD.casualties[0]))) as server:
        brief = brief_of(engine(server.url))

        assert "harm: Input should be" in server.bodies[1]["messages"][1]["content"]
    assert (brief.status, brief.run.calls) == ("complete", 2)


def test_an_item_that_stays_unreadable_is_told() -> None:
    """Not on the page, and not dropped in silence."""
    broken = json.loads(written(GOOD))
    broken["key_events"].append({"what": "Something", "type": "a thing of no vocabulary", "cites": [1]})
    with scripted(completion(json.dumps(broken))) as server:
        brief = brief_of(engine(server.url, max_corrections=0))

    assert next(f.message for f in brief.findings if f.rule == "EVD205").startswith("an item of the model's key events")


def test_the_same_failure_twice_ends_the_loop() -> None:
    """A model that repeats itself is not paid for a third time."""
    bad = completion(written(spoiled(figure="at least 13")))
    with scripted(bad, correction((1, spoiled(figure="at least 13").casualties[0]))) as server:
        brief = brief_of(engine(server.url, max_corrections=9, max_calls=20))

        assert server.count == 2
    assert brief.status != "complete"
    assert any(f.path == "casualties[0].figure" for f in brief.findings)


@pytest.mark.parametrize("most", [0, 1, 3])
def test_the_bound_on_turns_holds(most: int) -> None:
    """A model that fails differently each time is stopped at the bound."""
    counter = iter(range(100, 200))

    def always_wrong(body: dict[str, Any]) -> Answer:
        rows = spoiled(figure=f"at least {next(counter)}").casualties[:1]
        return correction((1, rows[0]), headline="Shelling near Orvel")

    with scripted(each=always_wrong) as server:
        brief = brief_of(engine(server.url, max_corrections=most, max_calls=20))

        assert server.count == 1 + most
    assert brief.run.corrections == most
    assert brief.status != "complete"


def test_a_withdrawn_row_leaves_and_references_follow() -> None:
    """An invented row that the model takes back is gone; parts still point at their total."""
    invented = DraftCasualty("killed", "5,000", "people", cites=[1])
    rows = [invented, *(replace(r, part_of=None if r.part_of is None else r.part_of + 1) for r in GOOD.casualties)]
    with scripted(completion(written(replace(GOOD, casualties=rows))), correction()) as server:
        brief = brief_of(engine(server.url))

    assert brief.status == "complete"
    assert [r.figure.text for r in brief.casualties] == [r.figure for r in GOOD.casualties]


def test_an_endpoint_that_fails_in_a_correction_costs_no_draft() -> None:
    """What stands was paid for: the page is made of it, degraded."""
    with scripted(completion(written(spoiled(figure="at least 13"))), error(401)) as server:
        brief = brief_of(engine(server.url))

    assert (brief.status == "complete", brief.run.calls) == (False, 2)


def test_a_refused_headline_gives_way_and_the_refusal_stays() -> None:
    """Prose never carries an unsupported figure; the finding says what was replaced."""
    loud = replace(
        GOOD, headline=DraftLine("5,000 killed near Orvel", [1]), bottom_line=[DraftLine("Some 700 died.", [1])]
    )
    with scripted(completion(written(loud))) as server:
        brief = brief_of(engine(server.url, max_corrections=0))

    assert "5,000" not in brief.headline.text
    assert all("700" not in line.text for line in brief.bottom_line)
    assert brief.status == "degraded"
    assert any("headline was replaced" in f.message for f in brief.findings)


def test_the_prompts_example_in_an_answer_is_a_finding() -> None:
    """Small models copy it."""
    copied = replace(GOOD, key_events=[*GOOD.key_events, DraftEvent("Rockets hit the Quellen market", cites=[1])])
    with scripted(completion(written(copied))) as server:
        brief = brief_of(engine(server.url, max_corrections=0))

    assert any(f.rule == "EVD204" and "quellen" in f.message for f in brief.findings)
    assert brief.status == "degraded"


def test_an_unreadable_answer_is_asked_for_again_without_its_words() -> None:
    """The fault goes back, the model's words do not; the same fault twice is the end."""
    with scripted(completion("I think the TOLL-WORD is high."), completion("Still prose, other words.")) as server:
        with pytest.raises(DraftError, match="could not be read as a draft"):
            brief_of(engine(server.url))

        assert server.count == 2
        assert "TOLL-WORD" not in json.dumps(server.bodies[1])
        assert "could not be read as a draft" in server.bodies[1]["messages"][-1]["content"]


def test_a_flood_of_failing_items_is_sent_in_bounded_turns() -> None:
    """At most 12 items a turn."""
    rows = [DraftCasualty("killed", f"{n},000", "people", cites=[1]) for n in range(2, 60)]
    with scripted(completion(written(replace(GOOD, casualties=rows))), correction()) as server:
        brief_of(engine(server.url, max_corrections=1))

        assert server.bodies[1]["messages"][1]["content"].count("\nItem ") == 12


def test_findings_are_grouped_by_item() -> None:
    """Two findings about one row are one failing item; a path without an item asks for what is missing."""
    report = Report(
        [
            Finding("FIG101", "error", "not there", path="casualties[0].figure"),
            Finding("ATT301", "error", "not said", path="casualties[0].claimant"),
            Finding("STY801", "warning", "loaded", path="headline"),
            Finding("COV701", "error", "the source has 30"),
            Finding("FIG101", "error", "no such row", path="casualties[99].figure"),
        ]
    )

    failing = failing_items(GOOD, report)

    assert [(f.path, f.faults) for f in failing] == [
        ("casualties[0]", ("not there", "not said")),
        ("casualties", ("the source has 30",)),
    ]
    assert item_at(GOOD, "casualties[0]") is GOOD.casualties[0]
    assert item_at(GOOD, "gaps[0]") is None


def test_merging_takes_nothing_that_was_not_asked_for() -> None:
    """A correction of one row cannot rewrite the headline or add events."""
    reply = Reply(
        replace(
            GOOD, headline=DraftLine("Other", [1]), key_events=[DraftEvent("Other")], casualties=[GOOD.casualties[1]]
        ),
        {("casualties", 0): 1},
    )

    merged = merge(GOOD, [Failing("casualties[1]", "{}", ("wrong",))], reply)

    assert (merged.headline, merged.key_events) == (GOOD.headline, GOOD.key_events)
    assert len(merged.casualties) == len(GOOD.casualties)


def test_tokens_of_failed_tries_are_counted() -> None:
    """The account holds every turn, readable or not."""
    with scripted(completion("prose"), completion(written(GOOD))) as server:
        brief = brief_of(engine(server.url, prices="2/8"), REPORT)

    assert (brief.run.tokens_in, brief.run.tokens_out) == (200, 20)
    assert f"{brief.run.cost:f}" == "0.00056"
