"""Which addresses a report may be fetched from: the public internet, and nothing that only this machine can reach.

An address may come from a list, a feed or a redirect that somebody else wrote. What it must never do is make this
machine ask its own services, its neighbours or a cloud's metadata service (OWASP's SSRF prevention: resolve, check,
connect to what was checked). IPv6 is an allow-list, because its ways to embed an IPv4 address keep growing.
"""

import ipaddress
import re
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from summarizer.errors import InputError

_PUBLIC_V6 = ipaddress.ip_network("2000::/3")
_NOT_PUBLIC_V6 = tuple(
    ipaddress.ip_network(block)
    for block in (
        "2001::/23",  # IETF protocol assignments: Teredo, ORCHID, benchmarking
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4, which embeds any IPv4 address
        "3fff::/20",  # documentation
    )
)
_NOT_PUBLIC_V4 = tuple(
    ipaddress.ip_network(block)
    for block in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",  # carrier-grade NAT
        "127.0.0.0/8",
        "169.254.0.0/16",  # link-local, clouds' metadata
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.31.196.0/24",
        "192.52.193.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "192.175.48.0/24",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
    )
)
"""IANA's special-purpose registry. Written out, because `ipaddress.is_global` differs between Python versions."""

_PRIVATE = tuple(
    ipaddress.ip_network(block)
    for block in ("10.0.0.0/8", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7")
)
"""What `allow_private_hosts` adds. Link-local stays out: nothing there is a report, and clouds' secrets are."""

_PORTS = {"http": 80, "https": 443}
_NUMBER = re.compile(r"(?:0x[0-9a-f]*|[0-9]+)$", re.IGNORECASE)
_STRICT_V4 = re.compile(r"(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$", re.ASCII)
_HOST = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,62}\.?){1,127}$|[a-z0-9]$", re.ASCII)
_NAMES_OF_HERE = (
    "localhost",
    "localdomain",
    "local",
    "internal",
    "intranet",
    "lan",
    "home",
    "corp",
    "private",
    "onion",
)
"""Last labels that never name a public host (RFC 6761, 6762, 8375 and common practice)."""


class Address(NamedTuple):
    """An address that may be asked: checked in form, not yet resolved."""

    url: str
    scheme: str
    host: str
    """Lower case, ASCII, without brackets."""
    port: int
    target: str
    """Path and query, as the request line carries them."""


def read_address(url: str, *, allow_private_hosts: bool = False) -> Address:
    """The parts of `url`; InputError where its form alone forbids it. Nothing is resolved here."""
    if len(url) > 2048 or any(c.isspace() or not c.isprintable() or c == "\\" for c in url):
        raise refused(url, "is no well-formed address")
    try:
        parts = urlsplit(url)
        port = parts.port
        host = parts.hostname or ""
    except ValueError as error:
        raise refused(url, "is no well-formed address") from error
    scheme = parts.scheme.lower()
    if scheme not in _PORTS:
        raise refused(url, f"has the scheme {scheme!r}", "give an http or https address, or a file's path")
    if "@" in parts.netloc:
        raise refused(url, "holds a user name or password", "download the page and pass the file")
    port = _PORTS[scheme] if port is None else port
    if port not in _PORTS.values() and not allow_private_hosts:
        raise refused(url, f"asks for port {port}", "only 80 and 443 are asked; --allow-private-hosts lifts this")
    host = _ascii_host(url, host, bracketed="[" in parts.netloc)
    _check_name(url, host, allow_private_hosts)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Address(url, scheme, host, port, _percent_encoded(target))


def follow(address: Address, location: str, *, allow_private_hosts: bool = False) -> Address:
    """Where a redirect leads, checked like the address that was given."""
    return read_address(urljoin(address.url, location.strip()), allow_private_hosts=allow_private_hosts)


def is_allowed(ip: str, *, allow_private_hosts: bool = False) -> bool:
    """Whether a connection to `ip`, as a resolver gave it, may be opened.

    >>> is_allowed("127.0.0.1"), is_allowed("::ffff:127.0.0.1"), is_allowed("93.184.215.14")
    (False, False, True)
    """
    try:
        found = ipaddress.ip_address(ip)
    except ValueError:
        return False
    if getattr(found, "scope_id", None):
        return False
    if allow_private_hosts and any(found.version == block.version and found in block for block in _PRIVATE):
        return True
    if found.version == 4:
        return not any(found in block for block in _NOT_PUBLIC_V4)
    return found in _PUBLIC_V6 and not any(found in block for block in _NOT_PUBLIC_V6)


def refused(url: str, why: str, hint: str = "give the address of a public web page") -> InputError:
    """The error for an address that is not asked. A password in it is not repeated."""
    scheme, mark, rest = url.partition("://")
    shown = scheme + mark + (rest.rpartition("@")[2] if "@" in rest.split("/", 1)[0] else rest)
    return InputError(why, input="".join(c if c.isprintable() else " " for c in shown)[:200], hint=hint)


def _ascii_host(url: str, host: str, *, bracketed: bool) -> str:
    """The host as it is resolved: IDNA turns full-width digits and dots into what they are read as."""
    if not host:
        raise refused(url, "names no host")
    if bracketed:
        try:
            return str(ipaddress.IPv6Address(host))
        except ValueError as error:
            raise refused(url, "is no well-formed address") from error
    try:
        plain = host.encode("idna").decode("ascii").lower().rstrip(".")
    except UnicodeError as error:
        raise refused(url, "names no host") from error
    if not _HOST.match(plain):
        raise refused(url, "names no host")
    if _NUMBER.match(plain.rpartition(".")[2]) and not _STRICT_V4.match(plain):
        raise refused(url, "writes an IP address in an unusual form")
    return plain


def _check_name(url: str, host: str, allow_private_hosts: bool) -> None:
    """Refuse names and literal addresses that are not public, before anybody is asked to resolve them."""
    literal = _STRICT_V4.match(host) or ":" in host
    if literal:
        if not is_allowed(host, allow_private_hosts=allow_private_hosts):
            raise not_public(url)
    elif not allow_private_hosts and ("." not in host or host.rpartition(".")[2] in _NAMES_OF_HERE):
        raise not_public(url)


def not_public(url: str) -> InputError:
    """The error for a host on this machine or in a private network."""
    return refused(url, "leads to a private or local network", "--allow-private-hosts lifts this for your own hosts")


def _percent_encoded(target: str) -> str:
    """`target` in ASCII, so that it cannot break the request line."""
    return "".join(
        c if "!" <= c <= "~" else "".join(f"%{byte:02X}" for byte in c.encode("utf-8", "replace")) for c in target
    )
