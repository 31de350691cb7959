"""Recordings of a real model, played with the network blocked; and the recorder itself.

The cassettes in `cassettes/test_cassettes/` were recorded by `scripts/record.py` from llama.cpp's llama-server with
SmolLM2-135M-Instruct, a model far too small for the task: it copies the example, invents and loops. That is what the
recordings are for. No draft here is good, and no page may hide it.
"""

import asyncio
import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
from model_engine import REPORT, example_sources

from summarizer import asummarize, summarize
from summarizer.checks import check_brief
from summarizer.cli.front import run
from summarizer.engines.listing import offered_models
from summarizer.engines.openai import OpenAIEngine
from summarizer.errors import CassetteError, TruncatedError
from summarizer.pipeline import make_brief
from summarizer.schemas.publish import record_brief
from summarizer.schemas.records import Brief, Source
from summarizer.settings import Settings
from summarizer.text.bundle import Bundle

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = example_sources(ROOT / "examples")
if not (ROOT / "cassettes" / "recorded.json").is_file():
    pytest.skip("reads the recordings, and only the tests are here", allow_module_level=True)
RECORDED = json.loads((ROOT / "cassettes" / "recorded.json").read_text())
"""What was recorded from: `model`, `server`, `date`."""
SHORT = Source("TESSARA (Halden Press) - A mine killed two shepherds near Orvel on Friday, police said.")
SECOND = Source("TESSARA (Halden Press) - Flooding displaced about 400 families in Marra on Sunday, the governor said.")


def settings(**changed: Any) -> Settings:
    """The settings of the recordings: short answers, no cache, an endpoint that only a recording knows."""
    values: dict[str, Any] = {
        "base_url": os.environ.get("RECORD_BASE_URL", "https://llm.invalid/v1"),
        "api_key": os.environ.get("RECORD_API_KEY"),
        "engine": f"openai/{RECORDED['model']}",
        "mode": "json_schema",
        "answer_tokens": 480,
        "max_corrections": 1,
        "max_calls": 8,
        "timeout": 900.0,
        "cache": False,
    }
    return Settings(**{**values, **changed})


def engine(**changed: Any) -> OpenAIEngine:
    """The recorded model."""
    return OpenAIEngine(RECORDED["model"], settings(**changed))


def assert_nothing_hides(brief: Brief, *sources: Source) -> None:
    """Check the page once more: whatever it finds is on the page as a finding, and the prose is clean."""
    report = check_brief(brief, Bundle(sources))
    told = {(f.rule, f.path, f.message) for f in brief.findings}
    errors = [f for f in report.findings if f.severity == "error"]
    assert [f for f in errors if (f.rule, f.path, f.message) not in told] == []
    assert [f for f in errors if (f.path or "").startswith(("headline", "bottom_line"))] == []
    flagged = {(f.path or "").partition(".")[0] for f in brief.findings}
    for i, row in enumerate(brief.casualties):
        assert row.verdict == "verified_in_source" or f"casualties[{i}]" in flagged
    assert brief.status != "complete" or not errors
    assert brief.run.engine == f"openai/{RECORDED['model']}"


@pytest.mark.vcr
@pytest.mark.parametrize("name", ["air-strike", "bombing", "earthquake"])
def test_a_whole_brief_of_an_example(name: str) -> None:
    """However bad the draft was, the page hides nothing."""
    brief = make_brief([EXAMPLES[name]], engine(max_corrections=0))

    assert_nothing_hides(brief, EXAMPLES[name])
    assert brief.run.tokens_out > 0


@pytest.mark.vcr
def test_the_command_line_on_an_example(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """`summarizer brief --engine openai/MODEL`: a page on stdout, the account on stderr, 1 for what remains."""
    monkeypatch.setenv("SUMMARIZER_TIMEOUT", "900")
    asked = settings()
    arguments = [
        "--engine",
        str(asked.engine),
        "--base-url",
        str(asked.base_url),
        "--mode",
        "json_schema",
        "--no-cache",
    ]
    bounds = ["--answer-tokens", "480", "--max-corrections", "1"]

    status = run(["brief", str(ROOT / "examples" / "kidnapping.txt"), "-v", "--format", "json", *arguments, *bounds])

    printed = capsys.readouterr()
    page = json.loads(printed.out)
    assert status == (0 if page["status"] == "complete" else 1)
    assert "summarizer: first turn (json_schema) answered" in printed.err
    assert "tokens in" in printed.err


@pytest.mark.vcr
def test_a_rejected_figure_and_its_correction(vcr: Any) -> None:
    """The model's first draft fails the check; the correction carries what fails and not the report."""
    brief = make_brief([SECOND], engine())

    assert (brief.run.calls, brief.run.corrections) == (2, 1)
    assert_nothing_hides(brief, SECOND)
    asked = json.loads(vcr.requests[1].body)["messages"]
    assert re.search(r"is not (?:in the source|a figure of the cited sentences)", asked[1]["content"])
    assert asked[0] == json.loads(vcr.requests[0].body)["messages"][0]


@pytest.mark.vcr
def test_what_the_model_left_out_is_asked_for() -> None:
    """The figures it omitted go back with their sentences."""
    brief = make_brief([Source(REPORT)], engine())

    assert brief.run.corrections == 1
    assert_nothing_hides(brief, Source(REPORT))


@pytest.mark.vcr
def test_a_repeated_failure_ends_the_turns() -> None:
    """The same failure again is not asked about a third time, whatever the bound."""
    brief = make_brief([SHORT], engine(max_corrections=6, max_calls=12))

    assert brief.run.corrections < 6
    assert_nothing_hides(brief, SHORT)


@pytest.mark.vcr
def test_a_truncated_answer() -> None:
    """Asked for once more with twice the length, then a typed outcome."""
    with pytest.raises(TruncatedError, match="cut off at 32 tokens"):
        make_brief([SHORT], engine(answer_tokens=16))


@pytest.mark.vcr
def test_tools_where_the_model_answers_in_prose() -> None:
    """A server that takes tools and does not force the call: typed, and the rules answer where that is wished."""
    brief = make_brief([SHORT], engine(mode="tools", answer_tokens=48, fallback="rules"))

    assert brief.run.engine == "rules"
    assert brief.run.fallback is not None
    assert brief.run.calls >= 2


@pytest.mark.vcr
def test_json_mode() -> None:
    """The schema in the prompt, the shape by the model's own effort."""
    brief = make_brief([SHORT], engine(mode="json", answer_tokens=64, max_corrections=1, fallback="rules"))

    assert brief.run.calls >= 1
    assert brief.status in ("complete", "degraded", "rejected")


@pytest.mark.vcr
async def test_async() -> None:
    """`asummarize` is the same call."""
    brief = await asummarize(SHORT.text, settings=settings(max_corrections=0))

    assert_nothing_hides(record_brief(brief), *record_brief(brief).sources)


@pytest.mark.vcr
async def test_two_briefs_at_once() -> None:
    """Each gets its own answers, in whatever order they come."""
    both = await asyncio.gather(
        asummarize(SHORT.text, settings=settings(max_corrections=0)),
        asummarize(SECOND.text, settings=settings(max_corrections=0)),
    )

    for brief, source in zip(both, (SHORT, SECOND), strict=True):
        assert brief.sources[0].text.strip() in source.text
        assert_nothing_hides(record_brief(brief), *record_brief(brief).sources)


@pytest.mark.vcr
def test_two_reports_of_one_event() -> None:
    """Sentences are numbered through."""
    brief = summarize([SHORT.text, SECOND.text], settings=settings(max_corrections=0))

    assert len(brief.sources) == 2
    assert_nothing_hides(record_brief(brief), *record_brief(brief).sources)


@pytest.mark.vcr
def test_the_list_of_models() -> None:
    """What the server offers, as `summarizer models` prints it."""
    assert RECORDED["model"] in offered_models(settings())


@pytest.mark.vcr
@pytest.mark.default_cassette("test_a_truncated_answer.yaml")
@pytest.mark.unplayed
def test_a_changed_prompt_fails_and_shows_where() -> None:
    """One word more in the report is a miss that names the line; it never falls back to anything."""
    changed = Source(SHORT.text.replace("two shepherds", "three shepherds"))

    with pytest.raises(CassetteError, match=r"messages\[1\].content, line \d+: recorded .*now .*three") as missed:
        make_brief([changed], engine(answer_tokens=16, fallback="rules"))

    assert "the recording does not hold this request" in str(missed.value)
