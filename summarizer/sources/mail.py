"""The report in an e-mail, or in a page that a browser saved as one file: both are MIME, and the standard library reads it.

A mail states its subject, which is the headline of last resort. It states nothing else about the report: who sent it on
need not have published it, and the day it was sent on is not the day from which "on Sunday" counts.
"""

import re
from typing import TYPE_CHECKING

from summarizer.errors import InputError
from summarizer.patterns import late

if TYPE_CHECKING:
    from email.message import MIMEPart

_FIELD = late(rb"([A-Za-z][A-Za-z0-9-]{1,60}):(?:[ \t]|\r?$)")
_OF_A_MAIL = frozenset((b"received", b"return-path", b"message-id", b"mime-version", b"content-type", b"delivered-to"))
"""Fields that nobody writes by hand above a report: "From", "Subject" and "Date" alone are such a head."""
_HEAD_LINES = 100
_FORWARDED = late(r"(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+", re.IGNORECASE)
_SIGNATURE = late(r"^-- ?\r?$", re.MULTILINE)
_HINT = "save the report's text and pass that"


def begins_like_mail(data: bytes) -> bool:
    """Whether the bytes begin with the head of a message: named fields up to an empty line, one of them a machine's."""
    found: set[bytes] = set()
    for line in data[:20_000].lstrip(b"\xef\xbb\xbf").splitlines()[:_HEAD_LINES]:
        if not line.strip():
            return not _OF_A_MAIL.isdisjoint(found) and len(found) > 1
        if line[:1] not in b" \t":
            field = _FIELD.match(line)
            if not field:
                return False
            found.add(field[1].lower())
    return False


def read_mail(data: bytes, name: str) -> tuple[str, bool, str | None]:
    """The body of a message, whether it is HTML, and its subject without "Fwd:"; InputError where it has no body of text."""
    from email import message_from_bytes, policy  # twenty modules, and only for a mail

    message = message_from_bytes(data, policy=policy.default)
    saved = message.get_content_type() == "multipart/related" and "html" in str(message.get_param("type", "")).lower()
    part = message.get_body(("html", "plain") if saved else ("plain", "html"))
    text = _content(part) if part is not None else ""
    if part is not None and not text.strip() and part.get_content_subtype() == "plain":
        part = message.get_body(("html",))  # a mail whose plain part is there for form's sake
        text = _content(part) if part is not None else ""
    if part is None or not text.strip():
        raise InputError("is a message without a text", input=name, hint=_HINT)
    subject = _FORWARDED.sub("", " ".join(str(message.get("subject", "")).split()), count=1)
    is_html = part.get_content_subtype() == "html"
    return text if is_html else _without_signature(text), is_html, subject or None


def _content(part: "MIMEPart") -> str:
    """The text of a part; what its charset cannot decode becomes replacement characters."""
    from summarizer.sources.encodings import decode

    data = part.get_payload(decode=True)
    charset = part.get_content_charset()
    return decode(data, "the message", charset) if isinstance(data, bytes) and data else ""


def _without_signature(text: str) -> str:
    """`text` up to the line of two dashes under which mail programs put the sender's address and number."""
    found = _SIGNATURE.search(text)
    return text[: found.start()] if found else text
