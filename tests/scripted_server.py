"""A loopback server that answers from a script: statuses, headers, broken bodies, network faults. Test equipment.

It is no model and no recording: what it answers is written by hand in the tests. It counts and keeps every request,
so that a test can say exactly what was sent.
"""

import json
import socket
import socketserver
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Answer:
    """One scripted answer."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=lambda: {"content-type": "application/json"})
    fault: str = ""
    """drop: close unanswered · reset: hard close · half: half the body · hang: say nothing · trickle: a byte at a time
    · trickle-headers: the same from the first byte on."""
    delay: float = 0.0
    """Seconds before the answer."""


Script = Sequence[Answer] | Callable[[dict[str, Any]], Answer]
"""Answers in order, the last one for ever; or a function from the request's body to its answer."""


def completion(
    content: str | None, *, finish: str = "stop", refusal: str | None = None, tool: str | None = None, **more: Any
) -> Answer:
    """A well-formed chat completion."""
    message: dict[str, Any] = {"role": "assistant", "content": content}
    if refusal is not None:
        message["refusal"] = refusal
    if tool is not None:
        call = {"id": "call_1", "type": "function", "function": {"name": "Draft", "arguments": tool}}
        message["tool_calls"] = [call]
    body = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "scripted",
        "choices": [{"index": 0, "finish_reason": finish, "message": message}],
        "usage": {"prompt_tokens": 100, "completion_tokens": 10, "total_tokens": 110},
    }
    return Answer(json.dumps(body | more).encode())


def error(status: int, message: str = "scripted", code: str = "", **headers: str) -> Answer:
    """An error as OpenAI words it."""
    body = {"error": {"message": message, "type": "scripted", "code": code or None}}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(json.dumps(body).encode(), status, {"content-type": "application/json", **named})


class ScriptedServer:
    """Answers every request from its script."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.bodies: list[dict[str, Any]] = []
        self.heads: list[str] = []
        self.times: list[float] = []
        self._lock = threading.Lock()
        outer = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                with suppress(OSError):
                    while outer._serve(self.request):
                        pass

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = True
            daemon_threads = True
            request_queue_size = 128

        self._server = Server(("127.0.0.1", 0), Handler)
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """The base URL."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    @property
    def count(self) -> int:
        """Requests so far."""
        return len(self.bodies)

    def close(self) -> None:
        """Stop."""
        self._closing.set()
        self._server.shutdown()
        self._server.server_close()

    def _serve(self, connection: socket.socket) -> bool:
        head, body = _read_request(connection)
        if not head:
            return False
        sent = json.loads(body) if body else {}
        with self._lock:
            number = len(self.bodies)
            self.bodies.append(sent)
            self.heads.append(head)
            self.times.append(time.monotonic())
        answer = self.script(sent) if callable(self.script) else self.script[min(number, len(self.script) - 1)]
        if answer.delay:
            self._closing.wait(answer.delay)
        return self._answer(connection, answer)

    def _answer(self, connection: socket.socket, answer: Answer) -> bool:
        if answer.fault == "drop":
            return False
        if answer.fault == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
            return False
        if answer.fault == "hang":
            self._closing.wait(30)
            return False
        lines = [f"HTTP/1.1 {answer.status} Scripted", f"content-length: {len(answer.body)}"]
        lines += [f"{name}: {value}" for name, value in answer.headers.items() if name.lower() != "content-length"]
        head = ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
        if answer.fault == "half":
            connection.sendall(head + answer.body[: len(answer.body) // 2])
            return False
        if answer.fault.startswith("trickle"):
            slow = head + answer.body if answer.fault == "trickle-headers" else answer.body
            if answer.fault == "trickle":
                connection.sendall(head)
            for byte in slow:
                if self._closing.wait(0.05):
                    break
                connection.sendall(bytes([byte]))
            return False
        connection.sendall(head + answer.body)
        return True


def _read_request(connection: socket.socket) -> tuple[str, bytes]:
    data = b""
    while b"\r\n\r\n" not in data:
        part = connection.recv(65536)
        if not part:
            return "", b""
        data += part
    head, _, body = data.partition(b"\r\n\r\n")
    text = head.decode("latin-1")
    length = next((int(v) for n, v in _fields(text) if n == "content-length"), 0)
    while len(body) < length:
        body += connection.recv(65536)
    return text, body


def _fields(head: str) -> Iterator[tuple[str, str]]:
    for line in head.split("\r\n")[1:]:
        name, _, value = line.partition(":")
        yield name.strip().lower(), value.strip()


@contextmanager
def scripted(*answers: Answer, each: Callable[[dict[str, Any]], Answer] | None = None) -> Iterator[ScriptedServer]:
    """A server with `answers` in order, or with what `each` makes of a request."""
    server = ScriptedServer(each or answers)
    try:
        yield server
    finally:
        server.close()
