"""Text of an article or a model, made harmless for the medium that shows it.

Control characters steer terminals (ANSI, OSC), bidirectional overrides show other words than stand there ("Trojan
Source", CVE-2021-42574), tags and zero-width characters hide words. They become one visible U+FFFD, or nothing where
they have no shape and no meaning of their own. Joiners (U+200C, U+200D) stay: Persian and Hindi are spelled with them.
"""

import re

from summarizer.patterns import late

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def _spread(*ranges: tuple[int, int]) -> list[int]:
    return [code for first, last in ranges for code in range(first, last + 1)]


_VISIBLE = _spread(
    (0x00, 0x08), (0x0B, 0x0C), (0x0E, 0x1F), (0x7F, 0x84), (0x86, 0x9F), (0x202A, 0x202E), (0x2066, 0x2069)
)
"""C0 and C1 controls and the bidirectional embeddings, overrides and isolates."""

_SHAPELESS = _spread(
    (0xAD, 0xAD),
    (0x61C, 0x61C),
    (0x180E, 0x180E),
    (0x200B, 0x200B),
    (0x200E, 0x200F),
    (0x2060, 0x2065),
    (0x206A, 0x206F),
    (0xFEFF, 0xFEFF),
    (0xFFF9, 0xFFFB),
    (0xE0000, 0xE007F),
)
_BREAKS = {0x0D: "\n", 0x85: "\n", 0x2028: "\n", 0x2029: "\n", 0x09: " "}
_TABLE: dict[int, str] = {
    **dict.fromkeys(_VISIBLE, REPLACEMENT),
    **dict.fromkeys(_SHAPELESS, ""),
    **_BREAKS,
}
_SURROGATES = late("[\ud800-\udfff]")


def inert(text: str) -> str:
    """`text` without characters that steer or hide; line breaks kept as they are, CRLF as one."""
    if text.isprintable():
        return text
    return _SURROGATES.sub(REPLACEMENT, text.replace("\r\n", "\n").translate(_TABLE))


_BLANKED = late(r"(?<!\s)(?:\s+(?=[,;](?:\s|$))|\s{2,}(?=[.:!?)\]’”](?!\.)))|(?<=[(\[“‘])\s{2,}")
"""What blanked marks leave around their words: "23 people  , of whom" stood as "**23 people**, of whom"."""


def one_line(text: str) -> str:
    """`text` made inert, any run of white space one space, and none where only blanked marks left it.

    >>> one_line("killing  23 people  , including (  eleven  ) children")
    'killing 23 people, including (eleven) children'
    """
    line = inert(text)
    return " ".join((_BLANKED.sub("", line) if "  " in line or " ," in line or " ;" in line else line).split())


_MARKDOWN = re.compile(r"([\\`*_\[\]~|])|<(?=[A-Za-z/!?])|&(?=#?\w+;)|/(?=/)|(?<=\w)@(?=\w)|(?<=www)\.", re.IGNORECASE)
_LINE_START = re.compile(r"^(#{1,6}(?=\s|$)|[>+-]|={2,}|\d{1,9}(?=[.)](?:\s|$)))")


def markdown(text: str) -> str:
    """`text` as one line of Markdown that shows exactly these words: no markup, link, image, table cell or HTML.

    Bare addresses are broken with a backslash, so that readers which link them (GitHub) don't.
    """
    line = _MARKDOWN.sub(lambda m: "\\" + m[0], one_line(text))
    return _LINE_START.sub(lambda m: m[0] + "\\" if m[0].isdigit() else "\\" + m[0], line)


_FORMULA = late(r"^\s*[=+\-@\t\r|%]")
_NUMBER = late(r"[+-]?\d+(?:\.\d+)?")


def cell(text: str) -> str:
    """`text` as a table cell that no spreadsheet takes for a formula (OWASP, CSV injection): a quote mark goes before."""
    line = one_line(text)
    if _FORMULA.match(line) and not _NUMBER.fullmatch(line):
        return "'" + line
    return line


_WEB = late(r"https?://[A-Za-z0-9.\-]+(?::\d{1,5})?(?:[/?#][A-Za-z0-9\-._~:/?#\[\]@!$&()*+,;=%]*)?", re.IGNORECASE)


def web_address(url: str | None) -> str | None:
    """`url` if it is a plain http or https address that can stand in a page, else None."""
    return url if url and len(url) <= 2000 and _WEB.fullmatch(url) else None
