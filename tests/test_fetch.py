"""Reading from an address: what is never asked, and what bounds an answer."""

import gzip
import itertools
import resource
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from web import always, reply, serve

from summarizer.errors import InputError
from summarizer.sources import read_source
from summarizer.sources.addresses import is_allowed, read_address
from summarizer.sources.fetch import fetch

PAGE = """<html><head><title>x</title><meta charset="{charset}"></head><body><article><h1>Two killed near Orvel</h1>
<p>ORVEL – Two farmers were killed on Monday when a shell hit a field near Orvel, the mayor, José Łem, said.</p>
<p>“We had warned them,” he said. Police counted nine craters, the deepest of them 2.5 metres across.</p>
<p>The army said it had not fired any shells in the area and that it would look into the matter this week.</p>
</article></body></html>"""

FORBIDDEN_FORMS = [
    # loopback in all its spellings
    "http://127.0.0.1/",
    "http://127.0.0.1:80/",
    "http://127.0.0.2/",
    "http://127.255.255.254/",
    "http://127.1/",
    "http://127.0.1/",
    "http://0/",
    "http://0.0.0.0/",
    "http://2130706433/",
    "http://4294967295/",
    "http://017700000001/",
    "http://0177.0.0.1/",
    "http://0177.0.0.01/",
    "http://0x7f.0.0.1/",
    "http://0x7f000001/",
    "http://0x7f.1/",
    "http://127.0.0.0x1/",
    "http://127.00.00.01/",
    "http://localhost/",
    "http://LOCALHOST/",
    "http://localhost./",
    "http://localhost.localdomain/",
    "http://foo.localhost/",
    "http://printer.local/",
    "http://db.internal/",
    "http://wiki.corp/",
    "http://router.lan/",
    "http://intranet/",
    "http://[::1]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[::127.0.0.1]/",
    "http://[::ffff:0:127.0.0.1]/",
    # full-width digits and dots, which IDNA reads as plain ones
    "http://１２７.０.０.１/",
    "http://127。0。0。1/",
    "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/",
    # private, shared and link-local networks
    "http://10.0.0.1/",
    "http://10.255.255.255/",
    "http://172.16.0.1/",
    "http://172.31.255.255/",
    "http://192.168.0.1/",
    "http://192.168.255.255/",
    "http://100.64.0.1/",
    "http://100.127.255.255/",
    "http://169.254.169.254/latest/meta-data/",
    "http://169.254.0.1/",
    "http://[fe80::1]/",
    "http://[fe80::1%25eth0]/",
    "http://[fec0::1]/",
    "http://[fc00::1]/",
    "http://[fd00:ec2::254]/",
    # IPv4 inside IPv6: NAT64, 6to4, Teredo, ISATAP-like
    "http://[64:ff9b::127.0.0.1]/",
    "http://[64:ff9b::a00:1]/",
    "http://[64:ff9b:1::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[2002:a9fe:a9fe::]/",
    "http://[2001::1]/",
    "http://[2001:0:7f00:1::]/",
    # documentation, benchmarking, multicast, reserved
    "http://192.0.0.1/",
    "http://192.0.2.1/",
    "http://192.88.99.1/",
    "http://198.18.0.1/",
    "http://198.19.255.255/",
    "http://198.51.100.1/",
    "http://203.0.113.1/",
    "http://224.0.0.1/",
    "http://239.255.255.250/",
    "http://240.0.0.1/",
    "http://255.255.255.255/",
    "http://[2001:db8::1]/",
    "http://[3fff::1]/",
    "http://[ff02::1]/",
    "http://[100::1]/",
    # other schemes, credentials, ports, malformed
    "ftp://example.org/report.txt",
    "gopher://example.org/",
    "dict://example.org:11211/stat",
    "ldap://example.org/",
    "ws://example.org/",
    "data://text/plain,report",
    "jar://example.org/",
    "http://user@example.org/",
    "http://user:secret@example.org/",
    "http://example.org@127.0.0.1/",
    "http://127.0.0.1@example.org/",
    "http://example.org:22/",
    "http://example.org:6379/",
    "http://example.org:0/",
    "http://example.org:99999/",
    "http://example.org:port/",
    "http:///path",
    "http://",
    "http://?query",
    "http://example.org\\@127.0.0.1/",
    "http://exa mple.org/",
    "http://example.org/\r\nHost: 127.0.0.1",
    "http://example.org\x00.internal/",
    "http://[::1/",
    "http://[not-an-address]/",
    "http://-/",
    "http://.../",
    "http://" + "a" * 300 + ".org/",
    "http://example.org/" + "a" * 3000,
]

FORBIDDEN_ANSWERS = [
    ["127.0.0.1"],
    ["10.0.0.8"],
    ["169.254.169.254"],
    ["::1"],
    ["fd12:3456::1"],
    ["fe80::1%eth0"],
    ["::ffff:10.0.0.1"],
    ["64:ff9b::a9fe:a9fe"],
    ["0.0.0.0"],
    ["93.184.215.14", "127.0.0.1"],  # one private address condemns the public one beside it
    ["2606:2800:21f:cb07:6820:80da:af6b:8b2c", "fe80::1"],
    ["not-an-address"],
    [],
]


class Watched:
    """A resolver and a connector that note what they were asked, and connect to nothing."""

    def __init__(self, *answers: Iterable[str]) -> None:
        self.answers = itertools.cycle(answers or (["93.184.215.14"],))
        self.resolved: list[str] = []
        self.connected: list[str] = []

    def resolve(self, host: str, _port: int) -> Iterable[str]:
        """The next answer."""
        self.resolved.append(host)
        return next(self.answers)

    def connect(self, to: tuple[str, int], _timeout: float) -> socket.socket:
        """Nobody is there."""
        self.connected.append(to[0])
        raise ConnectionRefusedError(111, "refused")


def test_enough_addresses_are_tried() -> None:
    """The list is long enough to mean something."""
    assert len(set(FORBIDDEN_FORMS)) >= 80


@pytest.mark.parametrize("url", FORBIDDEN_FORMS)
def test_a_forbidden_address_is_neither_resolved_nor_connected(url: str) -> None:
    """Its form alone forbids it: no look-up, no connection, one line that repeats no password."""
    watched = Watched()
    with pytest.raises(InputError) as caught:
        fetch(url, resolve=watched.resolve, connect=watched.connect)
    assert watched.resolved == []
    assert watched.connected == []
    assert "\n" not in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("answers", FORBIDDEN_ANSWERS, ids=str)
def test_a_name_that_resolves_to_a_private_address_is_not_connected(answers: list[str]) -> None:
    """What counts is where the name leads."""
    watched = Watched(answers)
    with pytest.raises(InputError):
        fetch("http://news.example.org/", resolve=watched.resolve, connect=watched.connect)
    assert watched.resolved == ["news.example.org"]
    assert watched.connected == []


def test_a_name_that_changes_its_mind_reaches_only_what_was_checked() -> None:
    """Rebinding: public at the first look, private at the second. There is no second look."""
    watched = Watched(["93.184.215.14"], ["127.0.0.1"])
    with pytest.raises(InputError, match="cannot be fetched"):
        fetch("http://news.example.org/", resolve=watched.resolve, connect=watched.connect)
    assert watched.resolved == ["news.example.org"]
    assert watched.connected == ["93.184.215.14"]


@pytest.mark.parametrize(
    "target",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "http://169.254.169.254/latest/",
        "http://[::1]/",
        "//127.0.0.1/",
        "//2130706433/",
        "http://10.1.2.3/",
        "file:///etc/passwd",
        "ftp://example.org/",
        "gopher://127.0.0.1:6379/_INFO",
        "http://user:pw@example.org/",
        "https://[64:ff9b::7f00:1]/",
    ],
)
def test_a_redirect_passes_the_same_gate(target: str) -> None:
    """A public page that sends on to a private one is followed no further than the gate."""
    with serve(always(reply(b"", status="302 Found", Location=target))) as site:
        connected: list[str] = []

        def connect(to: tuple[str, int], timeout: float) -> socket.socket:
            connected.append(to[0])
            return socket.create_connection(("127.0.0.1", site.port), timeout)

        with pytest.raises(InputError):
            fetch("http://news.example.org/", resolve=lambda *_: ["93.184.215.14"], connect=connect)
    assert connected == ["93.184.215.14"]
    assert len(site.asked) == 1


def test_redirects_end() -> None:
    """A page that sends on to itself is asked six times, not for ever."""
    moved = reply(b"", status="301 Moved", Location="/again")
    with serve(always(moved)) as site, pytest.raises(InputError, match="redirects more than 5 times"):
        fetch(site.url(), allow_private_hosts=True)
    assert len(site.asked) == 6


@pytest.mark.parametrize("ip", ["169.254.169.254", "fe80::1", "0.0.0.0", "224.0.0.1", "::"])
def test_private_hosts_do_not_include_link_local_ones(ip: str) -> None:
    """The flag is for an intranet, not for a cloud's metadata."""
    assert not is_allowed(ip, allow_private_hosts=True)


@pytest.mark.parametrize("ip", ["127.0.0.1", "10.1.1.1", "192.168.1.1", "::1", "fd00::1", "93.184.215.14"])
def test_private_hosts_can_be_allowed(ip: str) -> None:
    """For the caller's own machines."""
    assert is_allowed(ip, allow_private_hosts=True)


@pytest.mark.parametrize(
    "url", ["https://example.org", "http://example.org:443/a?b=c#d", "https://bücher.example/straße", "http://8.8.8.8/"]
)
def test_public_addresses_are_taken(url: str) -> None:
    """Ordinary addresses pass, in ASCII on the wire."""
    address = read_address(url)
    assert (address.host + address.target).isascii()
    assert "#" not in address.target


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("utf-8", "utf-8"), ("iso-8859-2", "iso-8859-2"), ("utf-16", "utf-16")],
)
def test_an_ordinary_article_is_read_in_its_encoding(declared: str, encoding: str) -> None:
    """The server's charset, the page's or its byte order mark: the words come out the same."""
    page = PAGE.format(charset=declared).replace("“", '"').replace("”", '"').replace("–", "-")
    body = page.encode(encoding)
    with serve(always(reply(body, kind=f"text/html; charset={declared}"))) as site:
        source = read_source(site.url("/report"), allow_private_hosts=True)
    assert "the mayor, José Łem, said." in source.text
    assert source.title == "Two killed near Orvel"
    assert source.url == site.url("/report")


def test_a_packed_article_is_unpacked() -> None:
    """gzip, the one coding that is asked for."""
    body = gzip.compress(PAGE.format(charset="utf-8").encode())
    with serve(always(reply(body, Content_Encoding="gzip"))) as site:
        assert "nine craters" in read_source(site.url(), allow_private_hosts=True).text
    assert "Accept-Encoding: gzip\r\n" in site.asked[0]
    assert "Cookie" not in site.asked[0]


def test_a_redirect_is_followed_to_the_article() -> None:
    """The source's address is where the last redirect led."""

    def answer(path: str, connection: socket.socket) -> None:
        moved = reply(b"", status="308 Permanent Redirect", Location="/new")
        connection.sendall(reply(PAGE.format(charset="utf-8").encode()) if path == "/new" else moved)

    with serve(answer) as site:
        source = read_source(site.url("/old"), allow_private_hosts=True)
    assert source.url == site.url("/new")


def test_a_page_without_an_article_says_so() -> None:
    """A form or a list of links is no report."""
    page = b"<html><body><nav><a href=/>Home</a></nav><form><input></form></body></html>"
    with serve(always(reply(page))) as site, pytest.raises(InputError, match="no article in this page"):
        read_source(site.url(), allow_private_hosts=True)


def _forget_nothing() -> int:
    """Peak memory of this process so far, kB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _gzip_bomb(size: int) -> bytes:
    packer = zlib.compressobj(9, wbits=31)
    block = b"\0" * 1_000_000
    return b"".join(packer.compress(block) for _ in range(size // len(block))) + packer.flush()


BOMB = _gzip_bomb(300_000_000)


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({"Content_Encoding": "gzip"}, "unpacks to far more"),
        ({"Content_Encoding": "x-gzip"}, "unpacks to far more"),
        ({"Content_Encoding": "br"}, "not asked for"),
        ({"Content_Encoding": "zstd"}, "not asked for"),
        ({"Content_Encoding": "deflate"}, "not asked for"),
        ({"Content_Encoding": "gzip, gzip"}, "not asked for"),
    ],
)
def test_a_bomb_stops_within_the_bounds(headers: dict[str, str], message: str) -> None:
    """300 MB packed into 300 kB cost a few megabytes."""
    before = _forget_nothing()
    with serve(always(reply(BOMB, **headers))) as site, pytest.raises(InputError, match=message):
        fetch(site.url(), allow_private_hosts=True)
    assert _forget_nothing() - before < 30_000


def test_an_endless_page_stops_at_the_bound() -> None:
    """A server that never stops sending is left after 10 MB."""

    def answer(_path: str, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        for _ in range(1000):
            connection.sendall(b"<p>still more</p>" * 4096)

    with serve(answer) as site, pytest.raises(InputError, match="larger than 10 MB"):
        fetch(site.url(), allow_private_hosts=True)


def _drip(parts: Iterable[bytes], sent: list[bytes]) -> Callable[[str, socket.socket], None]:
    def answer(_path: str, connection: socket.socket) -> None:
        for part in parts:
            connection.sendall(part)
            sent.append(part)
            time.sleep(0.05)

    return answer


@pytest.mark.parametrize(
    "parts",
    [
        [b"HTTP/1.1 200 OK\r\n", *[b"X-Slow: 1\r\n"] * 80],
        [bytes([byte]) for byte in b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX: " + b"a" * 60],
        [b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", *[b"<p>"] * 80],
    ],
    ids=["headers", "bytes of a header", "body"],
)
def test_a_slow_server_meets_the_deadline(parts: list[bytes]) -> None:
    """Each byte comes in time, the whole does not: the one deadline counts."""
    sent: list[bytes] = []
    with serve(_drip(parts, sent)) as site:
        with pytest.raises(InputError, match="did not come within"):
            fetch(site.url(), allow_private_hosts=True, seconds=0.6)
        assert 0 < len(sent) < len(parts)  # it was left in the middle of its answer


def test_a_resolver_that_hangs_meets_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's resolver has no timeout of its own."""

    left, ended = threading.Event(), threading.Event()

    def hang(*_given: object, **_more: object) -> list[object]:
        left.wait(30)
        ended.set()
        return []

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    with pytest.raises(InputError, match="did not come within"):
        fetch("http://news.example.org/", seconds=0.3)
    assert not ended.is_set()  # it was not waited for
    left.set()


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (reply(b"gone", status="404 Not Found"), "answered with 404"),
        (reply(b"no", status="403 Forbidden"), "answered with 403"),
        (reply(b"moved", status="302 Found"), "answered with 302"),
        (reply(b"\x89PNG", kind="image/png"), "is image/png, not a report"),
        (reply(b"x", kind="video/mp4"), "not a report"),
        (reply(b""), "is empty"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\nContent-Type: text/html\r\n\r\n<p>cut", "broke off"),
        (reply(gzip.compress(b"<p>words" * 900)[:-20], Content_Encoding="gzip"), "broke off"),
        (reply(b"this is not gzip", Content_Encoding="gzip"), "cannot be fetched"),
        (b"220 mail.example.org ESMTP\r\n", "cannot be fetched"),
        (b"", "cannot be fetched"),
        (b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 200 + b"\r\n", "cannot be fetched"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"a" * 70_000 + b"\r\n\r\n", "cannot be fetched"),
    ],
)
def test_a_wrong_answer_is_one_line(answer: bytes, message: str) -> None:
    """Whatever a server sends, the caller gets one line with the address, the cause and what to do."""
    with serve(always(answer)) as site, pytest.raises(InputError, match=message) as caught:
        fetch(site.url(), allow_private_hosts=True, seconds=3)
    assert "\n" not in str(caught.value)
    assert f"127.0.0.1:{site.port}" in str(caught.value)


def test_the_loopback_server_needs_the_flag() -> None:
    """Without the flag the very page that works with it is not asked."""
    with serve(always(reply(PAGE.format(charset="utf-8").encode()))) as site, pytest.raises(InputError):
        read_source(site.url())
    assert site.asked == []


def test_a_file_is_no_address(tmp_path: Path) -> None:
    """A path with a colon is a path."""
    report = tmp_path / "10:30.txt"
    report.write_text("Two people were killed in Orvel, police said.", encoding="utf-8")
    assert "Orvel" in read_source(str(report)).text


def test_tests_reach_nothing_but_this_machine() -> None:
    """The guard over all tests holds: a connection to the world is a failure, not a wait."""
    with socket.socket() as outward, pytest.raises(AssertionError, match="reached for"):
        outward.connect(("93.184.215.14", 80))
