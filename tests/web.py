"""A web server on loopback that answers as it is told, for tests of reading from an address."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Site:
    """A running server: its port, and the request heads that came."""

    port: int
    asked: list[str] = field(default_factory=list)

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        """The address of `path` here."""
        return f"http://{host}:{self.port}{path}"


Answer = Callable[[str, socket.socket], None]
"""Takes the path and the connection, sends whatever it likes."""


@contextmanager
def serve(answer: Answer) -> Iterator[Site]:
    """Serve on a free port of loopback until the block ends; a dropped connection is the client's right."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.1)
    site = Site(listener.getsockname()[1])
    done = threading.Event()
    threads: list[threading.Thread] = []

    def handle(connection: socket.socket) -> None:
        with connection:
            connection.settimeout(5)
            try:
                head = b""
                while b"\r\n\r\n" not in head and (part := connection.recv(4096)):
                    head += part
                site.asked.append(head.decode("ascii"))
                answer(head.split(b" ")[1].decode("ascii"), connection)
            except OSError:
                return

    def accept() -> None:
        while not done.is_set():
            try:
                connection, _ = listener.accept()
            except TimeoutError:
                continue
            threads.append(threading.Thread(target=handle, args=(connection,)))
            threads[-1].start()

    accepting = threading.Thread(target=accept)
    accepting.start()
    try:
        yield site
    finally:
        done.set()
        accepting.join()
        for thread in threads:
            thread.join(6)
        listener.close()


def reply(body: bytes, *, kind: str = "text/html", status: str = "200 OK", **headers: str) -> bytes:
    """A whole HTTP answer; `_` in a header's name stands for `-`."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join((*lines, "", "")).encode("latin-1") + body


def always(answer: bytes) -> Answer:
    """The same answer to everything."""
    return lambda _path, connection: connection.sendall(answer)
