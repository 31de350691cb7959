"""Bytes of a file or of standard input, or one error that says what is wrong and what to do."""

import os
import re
import sys
from typing import BinaryIO

from summarizer.errors import InputError

MAX_BYTES = 20_000_000
"""Of one report as stored. Longer than any report; a limit before reading keeps a wrong file from filling memory."""

_MAGIC = (
    (b"PK\x03\x04", "a zip archive or an office document", "save it as text, HTML or PDF"),
    (b"\xd0\xcf\x11\xe0", "an old office document or an Outlook message", "save it as text, HTML or PDF"),
    (b"{\\rtf", "a rich text document", "save it as plain text"),
    (b"\x89PNG", "a picture", "pass the text of the report"),
    (b"\xff\xd8\xff", "a picture", "pass the text of the report"),
    (b"GIF8", "a picture", "pass the text of the report"),
    (b"\x1f\x8b", "compressed with gzip", "unpack it first"),
    (b"BZh", "compressed with bzip2", "unpack it first"),
    (b"\xfd7zXZ", "compressed with xz", "unpack it first"),
    (b"\x28\xb5\x2f\xfd", "compressed with zstd", "unpack it first"),
    (b"\x7fELF", "a program", "pass the text of the report"),
    (b"MZ\x90", "a program", "pass the text of the report"),
    (b"SQLite format 3", "a database", "pass the text of the report"),
    (b"ID3", "a sound file", "pass a transcript"),
)


def read_file(path: str, limit: int = MAX_BYTES) -> bytes:
    """The bytes of the file at `path`; InputError where there is none, it is too large or not to be read."""
    try:
        with open(path, "rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            if size > limit:
                raise _too_large(path, limit)
            return _accept(_read(stream, limit, path), path)
    except FileNotFoundError as error:
        raise InputError("no such file", input=shown(path), hint=_instead_of(path)) from error
    except IsADirectoryError as error:
        raise InputError("is a directory", input=shown(path), hint=_FOLDER) from error
    except PermissionError as error:
        if os.path.isdir(path):  # how Windows puts it
            raise InputError("is a directory", input=shown(path), hint=_FOLDER) from error
        raise InputError("may not be read", input=shown(path), hint="check its permissions") from error
    except (OSError, ValueError) as error:
        cause = getattr(error, "strerror", None) or str(error)
        raise InputError(f"cannot be read ({cause})", input=shown(path), hint="check the path") from error


_FOLDER = "name the files in it, or make a page of each with 'summarizer batch'"
_DOMAIN = r"(?i:(?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,10}/|www\.)"
"""How an address begins that lacks its scheme."""


def _instead_of(path: str) -> str:
    """What may have been meant by a path that leads nowhere: an address, or the text itself."""
    if re.match(_DOMAIN, path):
        return "an address begins with https://"
    if len(path.split()) > 3 and not os.path.splitext(path)[1][1:].isalnum():
        return "a text itself comes through a pipe, with - for the file"
    return "check the path"


def read_stdin(limit: int = MAX_BYTES) -> bytes:
    """The bytes of standard input, as far as `limit`; InputError where nothing or too much comes."""
    stream = getattr(sys.stdin, "buffer", None)
    if stream is None:
        raise InputError("standard input is closed", input="stdin", hint="name a file")
    try:
        return _accept(_read(stream, limit, "stdin"), "stdin")
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", input="stdin", hint="name a file") from error


def shown(path: str) -> str:
    """`path` as a message may print it: without line breaks, control characters or undecodable bytes."""
    plain = path.encode("utf-8", "replace").decode("utf-8")
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in plain) or "(empty path)"


def _read(stream: BinaryIO, limit: int, name: str) -> bytes:
    """All of `stream`; one byte past `limit` is enough to know that it is too long (a device never ends)."""
    parts: list[bytes] = []
    left = limit + 1
    while left and (part := stream.read(min(left, 1 << 20))):
        parts.append(part)
        left -= len(part)
    if not left:
        raise _too_large(name, limit)
    return b"".join(parts)


def _accept(data: bytes, name: str) -> bytes:
    if not data.strip(b" \t\r\n\x0c\xef\xbb\xbf"):
        raise InputError("is empty", input=shown(name), hint="pass the text of a report")
    for magic, what, hint in _MAGIC:
        if data.startswith(magic):
            raise InputError(f"is {what}, not a report's text", input=shown(name), hint=hint)
    return data


def _too_large(name: str, limit: int) -> InputError:
    return InputError(f"is larger than {limit / 1e6:g} MB", input=shown(name), hint="pass one report at a time")
