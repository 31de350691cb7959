"""The fault matrix: statuses, headers, positions, broken bodies and network faults, with exact request counts."""

import contextlib
import gzip
import json
import random
import time
from dataclasses import dataclass, field
from typing import Any

import pytest
from model_engine import REPORT, FastClock, brief_of, bundle, engine, good_draft, written
from scripted_server import Answer, completion, error, scripted

from summarizer.errors import BudgetError, EndpointError, EngineError, RefusedError, TruncatedError
from summarizer.schemas import Brief
from summarizer.schemas.publish import publish_brief
from summarizer.transport import Clock

GOOD = completion(written(good_draft(bundle())))
HTML = Answer(b"<!doctype html><title>Gateway</title>", 200, {"content-type": "text/html"})


@dataclass(frozen=True)
class Case:
    """A script and what must come of it."""

    id: str
    script: tuple[Answer, ...]
    requests: int
    outcome: type[EngineError] | str = "complete"
    settings: dict[str, Any] = field(default_factory=dict)


def body(value: Any) -> Answer:
    """A body with status 200."""
    return Answer(value if isinstance(value, bytes) else json.dumps(value).encode())


PASSING = [
    Case(f"{status} x{times}", (*[error(status)] * times, GOOD), times + 1)
    for status in (408, 409, 429, 500, 502, 503, 504, 524, 529)
    for times in (1, 2, 3)
]
LASTING = [
    Case(f"{status} lasting", (error(status),), 4, EndpointError) for status in (408, 409, 429, 500, 502, 503, 504, 529)
]
FINAL = [
    Case(f"{status} final", (error(status),), 1, EndpointError)
    for status in (400, 401, 402, 403, 404, 405, 410, 413, 415, 422, 451)
]
REDIRECTS = [
    Case(
        f"{status} redirect",
        (Answer(b"", status, {"location": "http://127.0.0.1:9/v1/chat/completions"}),),
        1,
        EndpointError,
    )
    for status in (301, 302, 303, 307, 308)
]
HEADERS = [
    Case(f"429 retry-after {value!r}", (error(429, retry_after=value), GOOD), 2)
    for value in ("1", "0", "-3", "nan", "soon", "2.5", "Mon, 02 Mar 2020 12:00:00 GMT")
] + [
    Case("429 an hour", (error(429, retry_after="3600"), GOOD), 1, EndpointError),
    Case("503 with retry-after", (error(503, retry_after="4"), GOOD), 2),
    Case("429 in ms", (error(429, retry_after_ms="300"), GOOD), 2),
    Case("429 quota", (error(429, "You exceeded your current quota", "insufficient_quota"),), 1, EndpointError),
    Case("500 then 429 then drop", (error(500), error(429), Answer(fault="drop"), GOOD), 4),
]
WRONG = {
    "empty": body(b""),
    "html": HTML,
    "truncated json": body(b'{"choices": [{"mess'),
    "not utf-8": body(b'{"choices": "\xff\xfe"}'),
    "utf-16": body('{"choices": []}'.encode("utf-16")),
    "NaN": body(b'{"choices": NaN}'),
    "a list": body([1, 2]),
    "no choices": body({"id": "x"}),
    "empty choices": body({"choices": []}),
    "choices no list": body({"choices": {"0": 1}}),
    "choice a string": body({"choices": ["hello"]}),
    "null message": body({"choices": [{"message": None}]}),
    "error with 200": body({"error": {"message": "model overloaded"}}),
    "deeply nested": body(b"[" * 200_000),
    "gzip that is none": Answer(b"plain", 200, {"content-encoding": "gzip"}),
}
BODIES = [Case(f"{name}, twice", (wrong,), 2, EndpointError) for name, wrong in WRONG.items()]
BODIES += [Case(f"{name}, once", (wrong, GOOD), 2) for name, wrong in WRONG.items()]
BODIES += [
    Case("too long", (body(b" " * 8_100_000),), 1, EndpointError),
    Case("gzip bomb", (Answer(gzip.compress(b" " * 60_000_000), 200, {"content-encoding": "gzip"}),), 1, EndpointError),
    Case("brotli unasked", (Answer(b"xx", 200, {"content-encoding": "br"}),), 1, EndpointError),
    Case("gzip unasked", (Answer(gzip.compress(GOOD.body), 200, {"content-encoding": "gzip"}),), 1),
    Case("duplicate keys", (body(b'{"choices": [],' + GOOD.body[1:]),), 1),
    Case("two choices", (body({**json.loads(GOOD.body), "choices": json.loads(GOOD.body)["choices"] * 2}),), 1),
    Case("no usage", (body({"choices": json.loads(GOOD.body)["choices"]}),), 1),
    Case("null content, then good", (completion(None), GOOD), 2),
    Case("null content for ever", (completion(None),), 2, EngineError),
]
NETWORK = [
    Case("dropped once", (Answer(fault="drop"), GOOD), 2),
    Case("dropped for ever", (Answer(fault="drop"),), 4, EndpointError),
    Case("reset once", (Answer(fault="reset"), GOOD), 2),
    Case("reset for ever", (Answer(fault="reset"),), 4, EndpointError),
    Case("half a body, then good", (Answer(GOOD.body, fault="half"), GOOD), 2),
    Case("half a body for ever", (Answer(GOOD.body, fault="half"),), 4, EndpointError),
]
ENDINGS = [
    Case("truncated once", (completion("{", finish="length"), GOOD), 2),
    Case("truncated twice", (completion("{", finish="length"),), 2, TruncatedError),
    Case("refused", (completion(None, refusal="I cannot"),), 1, RefusedError),
    Case("filtered", (completion("{}", finish="content_filter"),), 1, RefusedError),
    Case("prose, then good", (completion("Here is your brief."), GOOD), 2),
    Case("not our JSON, then good", (completion('{"answer": 42}'), GOOD), 2),
]
MEANS = [
    Case("no schema, tools do", (error(400, "response_format json_schema is not supported"), GOOD), 2),
    Case("only json does", (error(400, "response_format"), error(422, "tools are not supported"), GOOD), 3),
    Case(
        "nothing does",
        (error(400, "response_format"), error(400, "tools"), error(400, "response_format")),
        3,
        EndpointError,
    ),
    Case("a mode that is set stays", (error(400, "response_format"),), 1, EndpointError, {"mode": "json"}),
    Case("the other name of the limit", (error(400, "Use 'max_completion_tokens' instead of max_tokens"), GOOD), 2),
    Case("no temperature", (error(400, "Unsupported value: 'temperature'"), GOOD), 2),
]
CASES = [*PASSING, *LASTING, *FINAL, *REDIRECTS, *HEADERS, *BODIES, *NETWORK, *ENDINGS, *MEANS]


def test_the_matrix_is_as_large_as_promised() -> None:
    """At least 60 combinations, each its own."""
    assert len(CASES) == len({case.id for case in CASES}) >= 60


@pytest.mark.parametrize("case", CASES, ids=[case.id for case in CASES])
def test_fault(case: Case) -> None:
    """So many requests, and this outcome."""
    with scripted(*case.script) as server:
        asked = engine(server.url, **case.settings)
        if isinstance(case.outcome, str):
            brief = brief_of(asked)
            assert (case.outcome, case.requests) == (brief.status, brief.run.calls)
        else:
            with pytest.raises(case.outcome) as raised:
                brief_of(asked)
            assert "\n" not in str(raised.value)
        assert case.requests == server.count


@pytest.mark.parametrize("retries", [0, 2, 9])
@pytest.mark.parametrize("max_corrections", [0, 2, 9])
@pytest.mark.parametrize("max_calls", [1, 3, 6])
@pytest.mark.parametrize(
    "answer", [error(503), completion("prose"), completion("{", finish="length")], ids=["503", "prose", "length"]
)
def test_no_settings_send_more_than_the_bound(
    retries: int, max_corrections: int, max_calls: int, answer: Answer
) -> None:
    """`max_calls` holds over all second tries together, whatever fails."""
    with scripted(answer) as server:
        with pytest.raises(EngineError):
            brief_of(
                engine(server.url, retries=retries, max_corrections=max_corrections, max_calls=max_calls, timeout=1e6)
            )
        assert server.count <= max_calls


FAULTS = {
    "hang": Answer(fault="hang"),
    "late": Answer(GOOD.body, delay=5.0),
    "trickled body": Answer(GOOD.body, fault="trickle"),
    "trickled head": Answer(GOOD.body, fault="trickle-headers"),
    "dropped": Answer(fault="drop", delay=0.15),
    "reset": Answer(fault="reset", delay=0.15),
    "half": Answer(GOOD.body, fault="half", delay=0.15),
    "503": error(503),
    "429": error(429, retry_after="0.2"),
    "html": HTML,
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_the_deadline_of_a_brief_holds(fault: Answer) -> None:
    """Whatever the network does, the brief ends within its time and a quarter of a second."""
    took = []
    for _ in range(3):  # a busy machine is no failure: the best of three
        with scripted(fault) as server:
            slow = engine(server.url, timeout=0.4)
            slow.clock = Clock()  # the real one
            began = time.monotonic()
            with pytest.raises(EngineError):
                brief_of(slow)
            took.append(time.monotonic() - began)
        if took[-1] < 0.65:
            break
    assert min(took) < 0.65


def test_nothing_is_sent_where_nobody_listens() -> None:
    """A port without a server is tried as often as a dropped connection, and told on one line."""
    clock = FastClock()
    with pytest.raises(EndpointError, match=r"cannot reach http://127\.0\.0\.1:9/v1"):
        brief_of(engine("http://127.0.0.1:9/v1", clock))
    assert len(clock.slept) == 3


def test_a_fallback_answers_and_says_so() -> None:
    """With `fallback` the rules draft, and page and account tell why."""
    with scripted(error(401, "no such key")) as server:
        brief = brief_of(engine(server.url, fallback="rules"))

    assert brief.run.engine == "rules"
    assert "no such key" in (brief.run.fallback or "")
    assert (brief.run.calls, brief.status) == (1, "complete")


def test_a_bound_on_tokens_stops_the_turns() -> None:
    """What was spent is counted before a further turn is asked for."""
    with scripted(completion("prose")) as server:
        with pytest.raises(BudgetError, match="110 tokens were spent"):
            brief_of(engine(server.url, max_tokens=100))
        assert server.count == 1


def test_only_the_allowed_headers_leave() -> None:
    """No telemetry, no organisation, no custom header of the shell; no key where none is configured."""
    with pytest.MonkeyPatch.context() as shell, scripted(GOOD) as server:
        shell.setenv("OPENAI_ORG_ID", "org-planted")
        shell.setenv("OPENAI_PROJECT_ID", "proj-planted")
        shell.setenv("OPENAI_CUSTOM_HEADERS", "x-planted: 1")
        shell.setenv("OPENAI_API_KEY", "sk-planted-planted")
        shell.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
        brief_of(engine(server.url))

    names = {line.partition(":")[0].lower() for line in server.heads[0].split("\r\n")[1:]}
    assert {"host", "accept", "accept-encoding", "content-type", "content-length"} == names
    assert "planted" not in server.heads[0]


def test_the_report_is_sent_once_and_whole() -> None:
    """The first request holds the report's sentences; it is the only one of a good draft."""
    with scripted(GOOD) as server:
        brief_of(engine(server.url))

    assert "at least 12 villagers near Orvel" in server.bodies[0]["messages"][1]["content"]
    assert REPORT.count(".") <= server.bodies[0]["messages"][1]["content"].count(".")


def test_no_mutated_reply_gives_an_invalid_brief() -> None:
    """200 answers with bytes changed, cut or doubled: a brief whose page checks out, or a typed error."""
    chance = random.Random(11)
    bodies = []
    for _ in range(200):
        body = bytearray(GOOD.body)
        at = chance.randrange(len(body))
        match chance.choice(("flip", "cut", "double", "insert")):
            case "flip":
                body[at] = chance.randrange(256)
            case "cut":
                del body[at : at + chance.randrange(1, 40)]
            case "double":
                body[at:at] = body[at : at + chance.randrange(1, 40)]
            case _:
                body[at:at] = chance.choice((b"null", b"NaN", b'"', b"}", b"]", b"\\ud800", b"1e999", b"-"))
        bodies.append(bytes(body))
    answers = iter(bodies)
    with scripted(each=lambda sent: Answer(next(answers, GOOD.body))) as server:
        asked = engine(server.url, max_corrections=0, retries=0)
        for _ in range(200):
            with contextlib.suppress(EngineError):
                Brief.model_validate_json(publish_brief(brief_of(asked)).model_dump_json())
