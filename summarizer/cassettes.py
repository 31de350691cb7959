"""Record what a model was asked and answered, and play it again without the model: for tests, demonstrations, audit.

A cassette is a YAML file that vcrpy plays. Ours is strict and clean. A request is answered only where method, path
and body are the recorded ones: a changed prompt, schema or model is a miss, and the miss says where they differ. Host
and headers are not kept, so no key, cookie or organisation is; what is shaped like a key in a body becomes stars.
Bodies are kept as YAML, to be read and reviewed.
"""

import json
import logging
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from summarizer.errors import CassetteError, SettingsError
from summarizer.redaction import redact

HOST = "https://llm.invalid/v1"
"""Stands for every endpoint in a recording (RFC 6761 keeps `.invalid` from ever resolving)."""
_ANEW = "give what it was recorded with, or record it anew"
_FENCE = re.compile("={5}[0-9a-f]{16}={5}")
_PATH = re.compile(r"/(?:chat/completions|models)$")


def vcr_options() -> dict[str, Any]:
    """The options of `vcr.VCR`, the same for the project's tests and for `--record` and `--replay`."""
    return {
        "match_on": ["method", "path", "json_body"],
        "before_record_request": scrub_request,
        "before_record_response": scrub_response,
        "serializer": "yaml",
        "decode_compressed_response": True,
        "record_on_exception": False,
    }


def prepare(vcr: Any) -> None:
    """Teach a VCR our matcher and our way of writing."""
    vcr.register_matcher("json_body", same_body)
    vcr.register_serializer("yaml", _Readable())  # in place of the one that runs what a file says


@contextmanager
def cassette(record: Path | None, replay: Path | None) -> Iterator[None]:
    """Record to one file, or answer from the other, while the block runs; neither: nothing happens.

    CassetteError where a recording lacks a request, or holds more than was asked.
    """
    if record is None and replay is None:
        yield
        return
    if record and replay:
        raise SettingsError("--record and --replay at once", hint="give one of them")
    tape = _recorder()
    if record:
        if record.exists():
            raise SettingsError("exists already", input=str(record), hint="remove it, or name another file")
        if not os.access(record.resolve().parent, os.W_OK):  # before a model is asked and paid, not after
            raise SettingsError("is in no folder that may be written", input=str(record), hint="name another file")
        with tape.use_cassette(str(record.resolve()), record_mode="once"):
            yield
        return
    assert replay is not None
    if not replay.is_file():
        raise CassetteError("no such recording", input=str(replay), hint="check the path, or make it with --record")
    try:
        with tape.use_cassette(str(replay.resolve()), record_mode="none") as played:
            yield
    except CassetteError as error:
        error.input = error.input or str(replay)  # the client that missed it knows no file
        error.hint = "; ".join(filter(None, (error.hint, _ANEW)))
        raise
    if left := len(played.requests) - played.play_count:
        raise CassetteError(
            f"{left} of {len(played.requests)} recorded requests were not made", input=str(replay), hint=_ANEW
        )


def scrub_request(request: Any) -> Any:
    """The request as it is kept and compared: no host, no header but the type of its body, nothing like a key."""
    path = _PATH.search(request.uri.partition("?")[0])
    request.uri = HOST + (path[0] if path else "/")
    request.headers = {k: v for k, v in request.headers.items() if k.lower() == "content-type"}
    if request.body:
        request.body = redact(_text(request.body)).encode()
    return request


def scrub_response(response: dict[str, Any]) -> dict[str, Any]:
    """The response as it is kept: status, type, retry headers, and its body without anything like a key."""
    kept = {"content-type", "retry-after", "retry-after-ms"}
    body = redact(_text(response["body"].get("string") or b"")).encode()
    headers = {k: v for k, v in response["headers"].items() if k.lower() in kept}
    return {**response, "headers": headers, "body": {"string": body}}


def same_body(live: Any, kept: Any) -> None:
    """AssertionError, saying where, unless two requests carry the same JSON.

    The field that bounds the answer has two names, which depend on the host; a recording knows no host.
    """
    now, then = _json(live.body), _json(kept.body)
    for body in (now, then):
        if isinstance(body, dict) and "max_completion_tokens" in body:
            body["max_tokens"] = body.pop("max_completion_tokens")
    if now != then:
        raise AssertionError(f"first difference {difference(then, now)} (end)")


def difference(then: Any, now: Any, path: str = "") -> str:
    """Where two JSON values first differ, and how, on one line.

    >>> difference({"a": [1, 2]}, {"a": [1, 3]})
    'at a[1]: recorded 2, now 3'
    """
    if isinstance(then, dict) and isinstance(now, dict):
        for name in sorted(then.keys() | now.keys()):
            if then.get(name) != now.get(name):
                return difference(then.get(name), now.get(name), f"{path}.{name}" if path else str(name))
    if isinstance(then, list) and isinstance(now, list):
        for i, (a, b) in enumerate(zip(then, now, strict=False)):
            if a != b:
                return difference(a, b, f"{path}[{i}]")
        return f"at {path}: recorded {len(then)} items, now {len(now)}"
    if isinstance(then, str) and isinstance(now, str):
        return _string_difference(then, now, path)
    return f"at {path or 'the root'}: recorded {_shown(then)}, now {_shown(now)}"


def _string_difference(then: str, now: str, path: str) -> str:
    # the fence of a prompt is a hash of the report: it tells that the text changed, and not where
    same_but_fences = _FENCE.sub("", then) == _FENCE.sub("", now)
    if not same_but_fences:
        then, now = _FENCE.sub("=====", then), _FENCE.sub("=====", now)
    for number, (a, b) in enumerate(zip(then.split("\n"), now.split("\n"), strict=False), 1):
        if a != b:
            start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
            start = max(0, start - 20)
            return f"at {path}, line {number}: recorded {_shown(a[start:])}, now {_shown(b[start:])}"
    return f"at {path}: recorded {then.count(chr(10)) + 1} lines, now {now.count(chr(10)) + 1}"


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else text[:79] + "…"


def _recorder() -> Any:
    try:
        import vcr
    except ImportError:
        raise SettingsError("recordings need vcrpy", hint="pip install 'summarizer[cassettes]'") from None
    for name in ("vcr.cassette", "vcr.stubs", "vcr.patch", "vcr.stubs.httpx_stubs"):
        logging.getLogger(name).setLevel(logging.WARNING)  # it logs requests with their headers, the key among them
    tape = vcr.VCR(**vcr_options())
    prepare(tape)
    return tape


class _Readable:
    """Cassettes as plain YAML, JSON bodies as YAML too. Read by the safe loader: a cassette runs nothing."""

    @staticmethod
    def serialize(cassette_dict: Mapping[str, Any]) -> str:
        """The text of a cassette."""
        import yaml

        interactions = []
        for taken in cassette_dict["interactions"]:
            request, response = dict(taken["request"]), dict(taken["response"])
            request["body"] = _opened(request.get("body"))
            response["body"] = _opened(response["body"].get("string"))
            interactions.append({"request": request, "response": response})
        told = {"version": cassette_dict["version"], "interactions": interactions}
        text: str = yaml.dump(told, Dumper=_dumper(), allow_unicode=True, sort_keys=False, width=120)
        return text

    @staticmethod
    def deserialize(cassette_string: str) -> dict[str, Any]:
        """The cassette of a text; CassetteError where it is none."""
        import yaml

        try:
            told = yaml.safe_load(cassette_string)
            for taken in told["interactions"]:
                taken["request"]["body"] = _closed(taken["request"]["body"])
                taken["response"]["body"] = {"string": _closed(taken["response"]["body"])}
        except (yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
            raise CassetteError(f"not a recording ({type(error).__name__})") from None
        return dict(told)


def _dumper() -> Any:
    import yaml

    class Dumper(yaml.SafeDumper):  # type: ignore[misc]  # yaml ships no types
        """Texts of several lines as blocks."""

    def write(dumper: Any, text: str) -> Any:
        return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)

    Dumper.add_representer(str, write)
    return Dumper


def _opened(body: Any) -> Any:
    """A JSON body as its value under `json`, another one as its text; None for none."""
    if not body:
        return None
    text = _text(body)
    value = _json(text)
    return {"json": value} if isinstance(value, (dict, list)) else {"text": text}


def _closed(body: Any) -> str:
    if body is None:
        return ""
    return json.dumps(body["json"], ensure_ascii=False) if "json" in body else str(body["text"])


def _json(body: Any) -> Any:
    text = _text(body or b"")
    try:
        return json.loads(text)
    except ValueError:
        return text


def _text(body: Any) -> str:
    return body.decode("utf-8", errors="replace") if isinstance(body, bytes) else str(body)
