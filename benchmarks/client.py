"""What a call costs: CPU, tokens and schema of this engine beside plain instructor, against the same loopback server.

    python benchmarks/client.py [--calls 60] [--json]

Both sides ask for a draft of the same report and get the same scripted answer in their own shape: ours cites sentences
by number, the plain one copies its evidence word for word, as instructor's users write such models. The two take turns
in one process, and the figure is CPU time of this process, client and parsing only; the server runs in another one.
Tokens are characters over four; only ratios within one run mean anything.
"""

import argparse
import json
import multiprocessing
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import instructor
import openai
from pydantic import BaseModel, create_model

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from scripted_server import Answer, ScriptedServer, completion  # noqa: E402 - the tests' server

from summarizer.engines.openai import OpenAIEngine  # noqa: E402 - after the path to the tests' server
from summarizer.engines.rules import RulesEngine  # noqa: E402 - after the path to the tests' server
from summarizer.pipeline import read  # noqa: E402 - after the path to the tests' server
from summarizer.schemas import draft as wire  # noqa: E402 - after the path to the tests' server
from summarizer.schemas.records import Draft  # noqa: E402 - after the path to the tests' server
from summarizer.settings import Settings  # noqa: E402 - after the path to the tests' server
from summarizer.sources import read_source  # noqa: E402 - after the path to the tests' server
from summarizer.text.bundle import Bundle  # noqa: E402 - after the path to the tests' server

GOALS = {"cpu": 0.4, "completion": 0.5, "schema": 0.35}


def verbatim(model: type[BaseModel], made: dict[type[BaseModel], type[BaseModel]]) -> type[BaseModel]:
    """The same model with evidence as quotes in place of sentence numbers: what a plain user would write."""
    if model not in made:
        fields: dict[str, Any] = {}
        for name, field in model.model_fields.items():
            if name == "at":
                continue
            if name == "cites":
                fields["evidence"] = (list[str], [])
                continue
            fields[name] = (_swap(field.annotation, made), field.default if not field.is_required() else ...)
        made[model] = create_model(f"Plain{model.__name__}", **fields)
    return made[model]


def _swap(annotation: Any, made: dict[type[BaseModel], type[BaseModel]]) -> Any:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return verbatim(annotation, made)
    arguments = getattr(annotation, "__args__", None)
    if arguments and any(isinstance(a, type) and issubclass(a, BaseModel) for a in arguments):
        swapped = tuple(_swap(a, made) for a in arguments)
        return list[swapped[0]] if getattr(annotation, "__origin__", None) is list else swapped[0] | None  # type: ignore[valid-type]  # a type made at run time
    return annotation


def quoted(value: Any, bundle: Bundle) -> Any:
    """A draft with the sentences it cites written out."""
    if isinstance(value, dict):
        plain = {k: quoted(v, bundle) for k, v in value.items() if k != "cites"}
        if "cites" in value:
            plain["evidence"] = [e.text for n in value["cites"] if (e := bundle.evidence(n))]
        return plain
    return [quoted(v, bundle) for v in value] if isinstance(value, list) else value


def lean(value: Any) -> Any:
    """A draft without what it leaves open."""
    if isinstance(value, dict):
        return {k: lean(v) for k, v in value.items() if v not in (None, [], "unknown", "not stated")}
    return [lean(v) for v in value] if isinstance(value, list) else value


def serve(answer: bytes, pipe: Any) -> None:
    """Answer for ever, in a process of its own."""
    server = ScriptedServer([Answer(answer)])
    pipe.send(server.url)
    pipe.recv()
    server.close()


def started(answer: bytes) -> tuple[str, Callable[[], None]]:
    """The URL of a server that gives `answer`, and what stops it."""
    here, there = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(target=serve, args=(answer, there), daemon=True)
    process.start()
    url = here.recv()

    def stop() -> None:
        here.send(None)
        process.join(5)

    return url, stop


def measured(sides: dict[str, Callable[[], object]], calls: int) -> dict[str, float]:
    """Median CPU milliseconds of a call of each side, the sides taking turns."""
    spent: dict[str, list[float]] = {name: [] for name in sides}
    for turn in range(calls + 5):
        for name, call in sides.items():
            began = time.process_time()
            call()
            if turn >= 5:
                spent[name].append((time.process_time() - began) * 1000)
    return {name: statistics.median(times) for name, times in spent.items()}


def overheads(
    bundle: Bundle, messages: list[dict[str, Any]], plain: type[BaseModel], ours: Answer, theirs: Answer
) -> tuple[int, int]:
    """Characters that each side sends besides the messages it was given: the schema and what goes with it."""
    sizes = []
    for answer in (ours, theirs):
        server = ScriptedServer([answer])
        if answer is ours:
            OpenAIEngine("m", Settings(base_url=server.url, cache=False, mode="json_schema")).draft(bundle)
        else:
            client = openai.OpenAI(base_url=server.url, api_key="none", max_retries=0)
            instructor.from_openai(client, mode=instructor.Mode.MD_JSON).chat.completions.create(
                model="m",
                messages=messages,
                response_model=plain,
                max_retries=0,  # type: ignore[arg-type]  # messages as plain dictionaries
            )
        sent = server.bodies[0]
        server.close()
        extra = {k: v for k, v in sent.items() if k not in ("messages", "model")}
        in_messages = sum(len(str(m["content"])) for m in sent["messages"]) - sum(len(m["content"]) for m in messages)
        sizes.append(in_messages + (len(json.dumps(extra, separators=(",", ":"))) if answer is ours else 0))
    return sizes[0], sizes[1]


def main() -> int:
    """Print the table; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=60)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()

    bundle = read([read_source(ROOT / "examples" / "air-strike.txt")])
    draft: Draft = RulesEngine().draft(bundle)
    ours = json.dumps(lean(asdict(draft)), separators=(",", ":"), ensure_ascii=False)
    theirs = json.dumps(quoted(asdict(draft), bundle), indent=2, ensure_ascii=False)
    theirs_compact = json.dumps(quoted(asdict(draft), bundle), separators=(",", ":"), ensure_ascii=False)
    theirs_lean = json.dumps(quoted(lean(asdict(draft)), bundle), separators=(",", ":"), ensure_ascii=False)
    plain = verbatim(wire.Draft, {})
    plain.model_validate_json(theirs)

    url, stop = started(completion(ours).body)
    plain_url, plain_stop = started(completion(theirs).body)
    engine = OpenAIEngine("m", Settings(base_url=url, cache=False, mode="json_schema", timeout=60.0))
    messages = engine.question(bundle)
    client = openai.OpenAI(base_url=plain_url, api_key="none", max_retries=0)
    sides: dict[str, Callable[[], object]] = {"summarizer": lambda: engine.draft(bundle)}
    for mode in (instructor.Mode.JSON_SCHEMA, instructor.Mode.MD_JSON):
        patched = instructor.from_openai(client, mode=mode)
        sides[f"instructor {mode.name}"] = lambda patched=patched: patched.chat.completions.create(  # type: ignore[misc]  # a lambda that keeps its loop's value
            model="m", messages=messages, response_model=plain, max_retries=0
        )
    sides["openai alone"] = lambda: client.chat.completions.create(model="m", messages=messages)  # type: ignore[arg-type]  # messages as plain dictionaries
    cpu = measured(sides, given.calls)
    stop()
    plain_stop()

    schema_ours, schema_theirs = overheads(bundle, messages, plain, completion(ours), completion(theirs))
    prompt = sum(len(m["content"]) for m in messages)
    table = {
        "cpu_ms": {name: round(value, 2) for name, value in cpu.items()},
        "prompt_tokens": {
            "summarizer": (prompt + schema_ours) // 4,
            "instructor MD_JSON": (prompt + schema_theirs) // 4,
        },
        "schema_tokens": {"summarizer": schema_ours // 4, "instructor MD_JSON": schema_theirs // 4},
        "completion_tokens": {
            "summarizer": len(ours) // 4,
            "instructor MD_JSON, indented": len(theirs) // 4,
            "compact": len(theirs_compact) // 4,
            "compact, nothing left open": len(theirs_lean) // 4,
        },
    }
    ratios = {
        "cpu": cpu["summarizer"] / min(v for k, v in cpu.items() if k.startswith("instructor")),
        "completion": len(ours) / len(theirs_compact),
        "schema": schema_ours / schema_theirs,
    }
    table["ratio"] = {name: round(value, 3) for name, value in ratios.items()}
    table["goal"] = GOALS
    if given.json:
        print(json.dumps(table, indent=2))
    else:
        for name, row in table.items():
            print(f"{name:18}", "  ".join(f"{key}: {value}" for key, value in row.items()))
    return 0 if all(ratios[name] <= goal for name, goal in GOALS.items()) else 1


if __name__ == "__main__":
    raise SystemExit(main())
