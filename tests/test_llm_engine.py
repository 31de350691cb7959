"""The model's engine: modes, what is remembered, sync and async from one core, cancelling, listing."""

import asyncio
import doctest
import json
import stat
import sys
import threading
import types
from pathlib import Path
from typing import Any

import pytest
from model_engine import REPORT, brief_of, bundle, engine, good_draft, written
from scripted_server import Answer, completion, error, scripted

from summarizer import accounts, asummarize, cassettes, redaction, summarize, telemetry
from summarizer.cli.front import run
from summarizer.engines import dialects
from summarizer.engines.dialects import Dialect, Memory
from summarizer.engines.listing import offered_models
from summarizer.errors import EndpointError, SettingsError
from summarizer.settings import Settings
from summarizer.transport import SendError

WRITTEN = written(good_draft(bundle()))
GOOD = completion(WRITTEN)
MODELS = Answer(json.dumps({"object": "list", "data": [{"id": "b"}, {"id": "a"}]}).encode())


def settings(url: str, **more: Any) -> Settings:
    """Of the public calls."""
    return Settings(**{"base_url": url, "engine": "openai/m", "cache": False, "timeout": 20.0, **more})


def test_each_mode_sends_its_own_means() -> None:
    """A schema, a forced tool, or JSON with the schema in the prompt; the compact schema each time."""
    sent = {}
    for mode in ("json_schema", "tools", "json"):
        with scripted(GOOD) as server:
            brief_of(engine(server.url, mode=mode))
            sent[mode] = server.bodies[0]

    assert sent["json_schema"]["response_format"]["type"] == "json_schema"
    assert sent["tools"]["tool_choice"]["function"]["name"] == sent["tools"]["tools"][0]["function"]["name"]
    assert sent["json"]["response_format"] == {"type": "json_object"}
    assert "The JSON schema of the draft" in sent["json"]["messages"][0]["content"]
    assert "tools" not in sent["json_schema"]
    assert "title" not in json.dumps(sent["tools"]["tools"][0]["function"]["parameters"])


@pytest.mark.parametrize(
    "answer",
    [
        GOOD,
        completion(None, tool=WRITTEN),
        completion(f"```json\n{WRITTEN}\n```"),
        completion(f"Here it is:\n{WRITTEN}"),
    ],
    ids=["text", "tool call", "code fence", "text before"],
)
@pytest.mark.parametrize("mode", ["json_schema", "tools", "json"])
def test_a_draft_is_read_however_it_comes(mode: str, answer: Answer) -> None:
    """Servers answer a forced tool with text, and a schema with a code fence."""
    with scripted(answer) as server:
        assert brief_of(engine(server.url, mode=mode)).status == "complete"
        assert server.count == 1


def test_what_works_is_remembered_in_the_process_and_in_the_folder(tmp_path: Path) -> None:
    """The second brief begins with the mode that answered; so does the next process."""

    def no_schema(body: dict[str, Any]) -> Answer:
        kind = (body.get("response_format") or {}).get("type")
        return error(400, "response_format json_schema is not supported") if kind == "json_schema" else GOOD

    with scripted(each=no_schema) as server:
        for _ in range(2):
            brief_of(engine(server.url, cache=True, refresh=True, cache_dir=tmp_path / "c"))
        assert server.count == 3
        assert Memory(tmp_path / "c").recall(server.url, "scripted") == Dialect("tools")
    assert stat.S_IMODE((tmp_path / "c" / "dialects.json").stat().st_mode) == 0o600


@pytest.mark.parametrize("text", ["", "{", "[]", '{"x": 1}', '{"x": {"mode": "magic"}}', '{"x": null}', "\0"])
def test_a_broken_memory_is_an_empty_one(tmp_path: Path, text: str) -> None:
    """It costs the memory, not the brief."""
    (tmp_path / "dialects.json").write_text(text)

    assert Memory(tmp_path).recall("x", "y") is None


@pytest.mark.parametrize(
    ("status", "said", "following"),
    [
        (400, "response_format is unknown", Dialect("tools")),
        (422, "Invalid schema for response_format", Dialect("tools")),
        (500, "response_format.type must be text", Dialect("tools")),
        (400, "Use max_completion_tokens instead of max_tokens", Dialect(limit="max_completion_tokens")),
        (400, "temperature does not support 0", Dialect(sampling=False)),
        (400, "context length exceeded", None),
        (401, "response_format needs a key", None),
        (503, "response_format", None),
    ],
)
def test_a_refusal_leads_to_the_next_way_of_asking(status: int, said: str, following: Dialect | None) -> None:
    """Only a refusal that names the means."""
    assert dialects.next_dialect(Dialect(), SendError(said, status=status), "auto") == following


async def test_async_is_the_same_call() -> None:
    """Same brief, and the loop stays free meanwhile."""
    with scripted(type(GOOD)(GOOD.body, delay=0.2)) as server:
        ticks = 0

        async def tick() -> None:
            nonlocal ticks
            while True:
                await asyncio.sleep(0.01)
                ticks += 1

        ticking = asyncio.create_task(tick())
        brief = await asummarize(REPORT, settings=settings(server.url))
        ticking.cancel()

        assert brief.status == "complete"
        assert ticks >= 5
        assert brief.casualties == summarize(REPORT, settings=settings(server.url)).casualties


async def test_many_briefs_at_once() -> None:
    """Forty of them, each with its own request."""
    with scripted(GOOD) as server:
        briefs = await asyncio.gather(*(asummarize(REPORT, settings=settings(server.url)) for _ in range(40)))

        assert server.count == 40
    assert {b.status for b in briefs} == {"complete"}


async def test_a_cancelled_brief_sends_nothing_more() -> None:
    """Its request is dropped, no second one goes out, and the next brief works."""
    with scripted(type(GOOD)(GOOD.body, delay=0.4), GOOD) as server:
        asked = asyncio.create_task(asummarize(REPORT, settings=settings(server.url)))
        await asyncio.sleep(0.2)
        asked.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asked
        await asyncio.sleep(0.4)

        assert server.count == 1
        assert (await asummarize(REPORT, settings=settings(server.url))).status == "complete"


def test_three_event_loops_in_turn() -> None:
    """No client is bound to a loop that is gone."""
    with scripted(GOOD) as server:
        for _ in range(3):
            assert asyncio.run(asummarize(REPORT, settings=settings(server.url))).status == "complete"


def test_threads_share_an_engine() -> None:
    """Sixteen of them."""
    with scripted(GOOD) as server:
        shared = engine(server.url)
        said: list[str] = []
        threads = [threading.Thread(target=lambda: said.append(brief_of(shared).status)) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert said == ["complete"] * 16


def test_the_models_of_an_endpoint() -> None:
    """Sorted names; an endpoint that has no list says so."""
    with scripted(MODELS) as server:
        assert offered_models(settings(server.url)) == ["a", "b"]
    with scripted(Answer(b"<html>")) as server, pytest.raises(EndpointError, match="no list of models"):
        offered_models(settings(server.url))
    with scripted(error(401, "no")) as server, pytest.raises(EndpointError, match="no key is configured: set OPENAI"):
        offered_models(settings(server.url))
    with scripted(error(401, "no")) as server, pytest.raises(EndpointError, match="check the API key"):
        offered_models(settings(server.url).with_changes(api_key="k-wrong"))
    with scripted(error(500, "no")) as server, pytest.raises(EndpointError, match=r"500: no; .* try again later"):
        offered_models(settings(server.url))


def test_the_commands_about_models(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`models`, `prompt` and `cache` print what they say."""
    report = tmp_path / "report.txt"
    report.write_text(REPORT)
    with scripted(MODELS) as server:
        assert run(["models", "--base-url", server.url]) == 0
    assert capsys.readouterr().out == "openai/a\nopenai/b\n"

    assert run(["prompt", str(report), "--engine", "openai/m"]) == 0
    assert "--- system" in (printed := capsys.readouterr().out)
    assert "at least 12 villagers" in printed
    assert run(["prompt", str(report), "--engine", "openai/m", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["model"] == "m"
    assert run(["prompt", str(report), "--engine", "rules"]) == 2

    folder = ["--cache-dir", str(tmp_path / "c")]
    assert run(["cache", "info", *folder]) == 0
    assert "0 answers" in capsys.readouterr().out
    assert run(["cache", "clear", *folder]) == 0
    assert "0 answers removed" in capsys.readouterr().out


def test_the_command_line_falls_back_and_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --fallback rules the page comes, and names the reason; without it, status 3."""
    report = tmp_path / "report.txt"
    report.write_text(REPORT)
    with scripted(error(403, "not yours")) as server:
        asked = ["brief", str(report), "--engine", "openai/m", "--base-url", server.url, "--no-cache"]
        assert run(asked) == 3
        assert capsys.readouterr().out == ""
        assert run([*asked, "--fallback", "rules"]) == 0
        said = capsys.readouterr()
    assert "not yours" in said.out
    assert "not yours" in said.err


def test_record_and_replay(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Recorded with a server, replayed without; what is missing or left over is told."""
    report, taken = tmp_path / "report.txt", tmp_path / "taken.yaml"
    report.write_text(REPORT)
    with scripted(GOOD) as server:
        asked = ["brief", str(report), "-f", "json", "--engine", "openai/m", "--base-url", server.url]
        assert run([*asked, "--record", str(taken)]) == 0
        assert run([*asked, "--record", str(taken)]) == 2  # it is there already
        first = json.loads(capsys.readouterr().out)
    assert run(["brief", str(report), "-f", "json", "--engine", "openai/m", "--replay", str(taken)]) == 0
    again = json.loads(capsys.readouterr().out)
    assert again["casualties"] == first["casualties"]

    report.write_text(REPORT.replace("12", "13"))
    assert run(["brief", str(report), "--engine", "openai/m", "--replay", str(taken)]) == 2
    assert "line " in (said := capsys.readouterr().err)
    assert "recorded" in said
    assert run(["brief", str(report), "--engine", "rules", "--replay", str(tmp_path / "none.yaml")]) == 0
    assert run(["brief", str(report), "--engine", "openai/m", "--replay", str(tmp_path / "none.yaml")]) == 2
    assert f"{taken}: the recording does not hold this request; at " in said
    assert said.endswith("; give what it was recorded with, or record it anew\n")


def test_a_recording_that_cannot_be_kept_is_told_before_the_model_is_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its folder is missing: nothing is sent, so nothing is paid."""
    report = tmp_path / "report.txt"
    report.write_text(REPORT)
    with scripted(GOOD) as server:
        asked = ["brief", str(report), "--engine", "openai/m", "--base-url", server.url]
        assert run([*asked, "--record", str(tmp_path / "missing" / "taken.yaml")]) == 2
        assert server.bodies == []
    assert "is in no folder that may be written" in capsys.readouterr().err


def test_a_recording_not_played_to_its_end_is_told(tmp_path: Path) -> None:
    """A recorded request that is no longer made is no success."""
    taken = tmp_path / "taken.yaml"
    with scripted(completion("prose"), GOOD) as server:
        brief_of(engine(server.url, record=taken))
    text = taken.read_text()
    taken.write_text(text + "\n".join(text.split("\n")[2:]))

    with pytest.raises(Exception, match="recorded requests were not made"):
        brief_of(engine("https://llm.invalid/v1", replay=taken))


def test_wrong_prices_are_told() -> None:
    """Before anything is spent twice."""
    with pytest.raises(SettingsError, match="prices are"):
        accounts.cost("cheap", 1, 1)


def test_spans_where_opentelemetry_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The GenAI names and the counts, and nothing of a text."""
    written_down: dict[str, Any] = {}

    class Span:
        def __enter__(self) -> "Span":
            return self

        def __exit__(self, *error: object) -> None: ...

        def set_attribute(self, name: str, value: Any) -> None:
            written_down[name] = value

    trace: Any = types.ModuleType("opentelemetry.trace")
    trace.SpanKind = types.SimpleNamespace(CLIENT=3)
    trace.get_tracer = lambda name: types.SimpleNamespace(start_as_current_span=lambda name, kind: Span())
    monkeypatch.setitem(sys.modules, "opentelemetry", types.ModuleType("opentelemetry"))
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", trace)
    with scripted(GOOD) as server:
        brief_of(engine(server.url))

    assert written_down["gen_ai.usage.input_tokens"] == 100
    assert written_down["gen_ai.request.model"] == "scripted"
    assert "Orvel" not in str(written_down)


@pytest.mark.parametrize("room", [accounts, cassettes, redaction, telemetry])
def test_the_examples_in_docstrings_run(room: types.ModuleType) -> None:
    """What is shown is so."""
    assert doctest.testmod(room).failed == 0
