"""From a file, a page, a PDF, standard input or an address to a source: its text, and what it states about itself."""

from __future__ import annotations

import datetime
import os
import re
from typing import TYPE_CHECKING, Any

from summarizer.errors import InputError
from summarizer.schemas.records import Source
from summarizer.sources.encodings import decode
from summarizer.sources.files import MAX_BYTES, read_file, read_stdin, shown
from summarizer.sources.plain import read_text

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["is_address", "read_source", "read_text"]

_MARKDOWN = (".md", ".markdown", ".mdown", ".mkd")
_HTML = (".html", ".htm", ".xhtml")


def read_source(
    given: str | Path, *, max_bytes: int = MAX_BYTES, allow_private_hosts: bool = False, **metadata: Any
) -> Source:
    """The report at a path, at an http(s) address, or on standard input (`-`).

    `metadata` (title, publisher, author, dateline, published, url, name) goes over what the input states of itself.
    Raises InputError: the one line says which input, what is wrong and what to do.
    """
    path = os.fspath(given)
    if is_address(path) and isinstance(given, str):
        source = _fetched(path, max_bytes, allow_private_hosts)
    elif path == "-" and isinstance(given, str):
        source = read_bytes(read_stdin(max_bytes), "stdin")
    else:
        source = read_bytes(read_file(path, max_bytes), shown(path))
    return _described(source, metadata)


def read_bytes(data: bytes, name: str, *, url: str | None = None, charset: str | None = None) -> Source:
    """What a file or a server gave, by what it is and not by what it is called."""
    if is_pdf(data):
        from summarizer.sources.pdf import read_pdf  # third party, only for a PDF

        source = read_pdf(data, name)
        source.url = url
        return source
    if is_page(data, name):
        from summarizer.sources.html import declared_charset, read_html  # third party, only for a page

        return read_html(decode(data, name, charset or declared_charset(data)), name, url)
    if is_mail(data):
        return _of_mail(data, name, url)
    text = decode(data, name, charset)
    refuse_data(text, name)
    if not any(c.isalpha() for c in text):
        raise InputError("holds no words", input=name, hint="pass the text of a report")
    source = read_text(text, markdown=name.lower().endswith(_MARKDOWN), name=name)
    source.url = url
    return source


def is_address(given: str) -> bool:
    """Whether an input is meant as an address: it has a scheme. `C:\\\\reports` has none."""
    scheme, found, _ = given.partition("://")
    return bool(found) and scheme.replace("+", "").replace("-", "").isalnum() and len(scheme) > 1


def is_pdf(data: bytes) -> bool:
    """Whether the bytes are a PDF, whatever the file is called."""
    return data[:1024].lstrip().startswith(b"%PDF-")


def is_page(data: bytes, name: str) -> bool:
    """Whether the bytes are HTML: a whole page, or elements of one that somebody copied out."""
    if name.lower().endswith(_HTML):
        return True
    head = data[:2048].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if head.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return True
    if head.startswith((b"<?xml", b"<!--")):
        return b"<html" in head
    if not head.startswith(b"<") or name.lower().endswith(_MARKDOWN):  # which may hold elements
        return False
    element = re.match(_ELEMENT, head)
    return element is not None and b"</" + element[1] in data.lower()


_ELEMENT = rb"<(article|section|main|header|div|p|h1|h2|table|span|font|center)(?:\s[^<>]{0,500})?>"


def is_mail(data: bytes) -> bool:
    """Whether the bytes are an e-mail, or a page that a browser saved as one file."""
    if b":" not in data[:80]:
        return False
    from summarizer.sources.mail import begins_like_mail  # only where the first line may be a field

    return begins_like_mail(data)


_IMPRINT = r"(?m)^<sub>.*(?:figures? verified|no figure to verify).*Engine: "


def is_own_page(text: str) -> bool:
    """Whether a text begins and ends as the Markdown page of a brief does."""
    return text.startswith("# ") and bool(re.search(_IMPRINT, text))


def refuse_data(text: str, name: str) -> None:
    """InputError for what a program wrote: its names and codes would be read as prose, and a brief as a report."""
    if is_own_page(text):
        raise InputError("is the page of a brief, not a report", input=name, hint="'summarizer check' takes it")
    start = text.lstrip("\ufeff \t\r\n")
    if start.startswith(("<?xml", "<rss", "<feed")):
        raise InputError("is XML, not a report's text", input=name, hint="pass the page or the text of the report")
    if not start.startswith(("{", "[")):
        return
    import json  # only where the text may be JSON

    try:
        given = json.loads(start)
    except (ValueError, RecursionError):
        return
    if isinstance(given, dict) and str(given.get("schema", "")).startswith("brief/"):
        raise InputError("is a brief as JSON, not a report", input=name, hint="'summarizer check' takes it")
    if isinstance(given, (dict, list)):
        raise InputError("is JSON, not a report's text", input=name, hint="pass the text of the report")


def _of_mail(data: bytes, name: str, url: str | None) -> Source:
    from summarizer.sources.mail import read_mail

    text, is_html, subject = read_mail(data, name)
    if is_html:
        from summarizer.sources.html import read_html

        source = read_html(text, name, url)
    else:
        source = read_text(text, name=name)
        source.url = url
    source.title = source.title or subject
    return source


def _fetched(url: str, max_bytes: int, allow_private_hosts: bool) -> Source:
    from summarizer.sources.fetch import fetch  # the network is loaded for an address only

    page = fetch(url, max_bytes=max_bytes, allow_private_hosts=allow_private_hosts)
    return read_bytes(page.data, shown(url), url=page.url, charset=page.charset)


_FIELDS = ("title", "publisher", "author", "dateline", "published", "url", "name")


def _described(source: Source, metadata: dict[str, Any]) -> Source:
    """`source` with what the caller knows about it."""
    for name, value in metadata.items():
        if name not in _FIELDS:
            raise TypeError(f"read_source() got an unexpected keyword argument {name!r}")
        if value is None:
            continue
        if name == "published" and isinstance(value, str):
            value = datetime.date.fromisoformat(value)
        setattr(source, name, value)
    return source
