"""One page from the web, with bounds on where it may come from, how long it may take and how large it may grow.

Every host is resolved once, every address it resolves to is checked, and the connection goes to a checked address: a
name that resolves differently a moment later (rebinding) changes nothing. Redirects pass the same gate. No proxy, no
cookie, no credential is used, and nothing is taken from the environment.
"""

import io
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterable
from http.client import HTTPException, HTTPResponse
from typing import Any, NamedTuple

from summarizer import __version__
from summarizer.errors import InputError
from summarizer.sources.addresses import Address, follow, is_allowed, not_public, read_address, refused

TOTAL_SECONDS = 10.0
"""For everything: resolving, connecting, redirects, the page."""
MAX_BYTES = 10_000_000
"""Of the page once unpacked."""
MAX_RATIO = 100
"""Unpacked to packed. Pages reach 20; a bomb reaches 1,000."""
MAX_REDIRECTS = 5
_RATIO_FROM = 1_000_000
"""Unpacked bytes below which no ratio is alarming: a small page of one repeated word."""
_READABLE = ("text/", "application/xhtml+xml", "application/xml", "application/pdf", "application/octet-stream")
_SAVE = "download the page and pass the file"

Resolve = Callable[[str, int], Iterable[str]]
Connect = Callable[[tuple[str, int], float], socket.socket]


class Fetched(NamedTuple):
    """What a server gave."""

    data: bytes
    url: str
    """Where the last redirect led."""
    charset: str | None
    """As the server named it."""


def fetch(
    url: str,
    *,
    max_bytes: int = MAX_BYTES,
    allow_private_hosts: bool = False,
    seconds: float = TOTAL_SECONDS,
    resolve: Resolve | None = None,
    connect: Connect | None = None,
) -> Fetched:
    """The page at `url`; InputError where it must not, cannot or does not come within the bounds.

    `seconds` bounds the whole call. `resolve` (host, port to IP addresses) and `connect` (to one of them) take the
    place of the system's, for tests and for callers with a network of their own.
    """
    deadline = time.monotonic() + seconds
    address = read_address(url, allow_private_hosts=allow_private_hosts)
    try:
        for _ in range(MAX_REDIRECTS + 1):
            ips = _checked(address, resolve or _resolver(deadline), allow_private_hosts)
            with _open(address, ips, connect or _connect, deadline) as connection:
                response = _ask(connection, address, deadline)
                if response.status in (301, 302, 303, 307, 308) and (location := response.getheader("Location")):
                    address = follow(address, location, allow_private_hosts=allow_private_hosts)
                    continue
                _check_answer(response, address)
                data = _read(response, min(max_bytes, MAX_BYTES), address, deadline)
                return Fetched(data, address.url, response.headers.get_content_charset())
        raise refused(url, f"redirects more than {MAX_REDIRECTS} times", _SAVE)
    except TimeoutError as error:
        raise refused(url, f"did not come within {seconds:g} seconds", "try again, or " + _SAVE) from error
    except (OSError, HTTPException, zlib.error) as error:
        cause = getattr(error, "strerror", None) or getattr(error, "reason", None) or type(error).__name__
        raise refused(url, f"cannot be fetched ({cause})", "check the address, or " + _SAVE) from error


def _checked(address: Address, resolve: Resolve, allow_private_hosts: bool) -> list[str]:
    """The addresses of a host. One that is not public condemns them all: an honest host has none."""
    ips = list(dict.fromkeys(resolve(address.host, address.port)))
    if not ips:
        raise refused(address.url, "names a host that cannot be found", "check the address and the connection")
    if not all(is_allowed(ip, allow_private_hosts=allow_private_hosts) for ip in ips):
        raise not_public(address.url)
    return ips


def _resolver(deadline: float) -> Resolve:
    """The system's resolver, which knows no timeout, watched from outside."""

    def resolve(host: str, port: int) -> list[str]:
        found: list[Any] = []

        def look_up() -> None:
            try:
                found.extend(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
            except (OSError, UnicodeError):
                return

        thread = threading.Thread(target=look_up, daemon=True, name="resolve")
        thread.start()
        thread.join(_left(deadline))
        if thread.is_alive():
            raise TimeoutError
        return [str(entry[4][0]) for entry in found]

    return resolve


def _connect(to: tuple[str, int], timeout: float) -> socket.socket:
    return socket.create_connection(to, timeout)


def _open(address: Address, ips: list[str], connect: Connect, deadline: float) -> socket.socket:
    """A connection to the first of `ips` that takes one; for https, one whose certificate is the host's."""
    failure: OSError = OSError("no address")
    for ip in ips[:4]:
        try:
            raw = connect((ip, address.port), min(_left(deadline), 5.0))
        except TimeoutError as error:
            _left(deadline)
            failure = error
            continue
        except OSError as error:
            failure = error
            continue
        if address.scheme == "http":
            return raw
        import ssl  # slow to load, and not needed for a plain page

        try:
            raw.settimeout(_left(deadline))
            return ssl.create_default_context().wrap_socket(raw, server_hostname=address.host)
        except BaseException:
            raw.close()
            raise
    raise failure


class _Stream(io.RawIOBase):
    """What a connection sends, every single read bounded by the one deadline: a byte a second is too slow too."""

    def __init__(self, connection: socket.socket, deadline: float) -> None:
        self._connection = connection
        self._deadline = deadline

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: Any) -> int:
        """As much as one read gives."""
        self._connection.settimeout(_left(self._deadline))
        return self._connection.recv_into(buffer)

    def makefile(self, _mode: str) -> io.BufferedReader:
        """What `HTTPResponse` asks of a socket."""
        return io.BufferedReader(self, 65_536)


def _ask(connection: socket.socket, address: Address, deadline: float) -> HTTPResponse:
    """Send the request and read the head of the answer."""
    default = {"http": 80, "https": 443}[address.scheme]
    host = f"[{address.host}]" if ":" in address.host else address.host
    lines = (
        f"GET {address.target} HTTP/1.1",
        f"Host: {host}" + ("" if address.port == default else f":{address.port}"),
        f"User-Agent: summarizer/{__version__}",
        "Accept: text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9",
        "Accept-Encoding: gzip",
        "Connection: close",
    )
    connection.settimeout(_left(deadline))
    connection.sendall("\r\n".join((*lines, "", "")).encode("ascii"))
    response = HTTPResponse(_Stream(connection, deadline), method="GET")  # type: ignore[arg-type]  # asks for makefile only
    response.begin()
    return response


def _check_answer(response: HTTPResponse, address: Address) -> None:
    if response.status != 200:
        raise refused(address.url, f"was answered with {response.status}", "open it in a browser; " + _SAVE)
    kind = response.headers.get_content_type() if response.getheader("Content-Type") else "text/html"
    if not kind.startswith(_READABLE):
        raise refused(address.url, f"is {kind}, not a report", "give the address of a page or a PDF")


def _read(response: HTTPResponse, limit: int, address: Address, deadline: float) -> bytes:
    """The body, unpacked, while it stays within the bounds."""
    coding = (response.getheader("Content-Encoding") or "identity").strip().lower()
    if coding not in ("identity", "gzip", "x-gzip"):
        raise refused(address.url, f"came packed as {coding!r}, which was not asked for", _SAVE)
    unpack = zlib.decompressobj(wbits=31) if coding != "identity" else None
    parts: list[bytes] = []
    packed = size = 0
    while part := response.read1(65_536):
        _left(deadline)
        packed += len(part)
        for piece in _unpacked(part, unpack):
            size += len(piece)
            if size > limit:
                raise refused(address.url, f"is larger than {limit / 1e6:g} MB", _SAVE)
            if size > _RATIO_FROM and size > MAX_RATIO * packed:
                raise refused(address.url, "unpacks to far more than was sent", _SAVE)
            parts.append(piece)
        if unpack is not None and unpack.eof:
            break
    if response.length or (unpack is not None and not unpack.eof):
        raise refused(address.url, "broke off before its end", "try again, or " + _SAVE)
    if not size:
        raise InputError("is empty", input=address.url, hint="open it in a browser; " + _SAVE)
    return b"".join(parts)


def _unpacked(part: bytes, unpack: Any) -> Iterable[bytes]:
    """`part` unpacked in pieces of at most 64 kB, so that a bomb is seen before it has gone off."""
    if unpack is None:
        yield part
        return
    while part and not unpack.eof:
        yield unpack.decompress(part, 65_536)
        part = unpack.unconsumed_tail


def _left(deadline: float) -> float:
    """Seconds left; TimeoutError where there are none."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left
