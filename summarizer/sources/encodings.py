"""Bytes to text: what the bytes declare, then UTF-8, then UTF-16, then the likeliest older encoding.

The text is kept character for character: line ends, no-break spaces and invisible characters stay, because every
offset of the product counts them. Only a byte order mark, which is no character of the text, is dropped.
"""

import codecs

from summarizer.errors import InputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 20_000
"""Bytes looked at where an encoding has to be weighed."""


def decode(data: bytes, name: str, declared: str | None = None) -> str:
    """`data` as text; `declared` is the charset a server named. InputError where the bytes are no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, name)
    if b"\x00" in data[:_SAMPLE]:
        return _strict(data, _wide(data[:_SAMPLE], name), name)
    try:
        return _text(data.decode("utf-8"), name)
    except UnicodeDecodeError:
        pass
    for candidate in (declared, _weighed(data[:_SAMPLE])):
        if candidate and (text := _tried(data, candidate)) is not None:
            return _text(text, name)
    # every byte is a character of cp1252 but five, which stand as replacement characters
    return _text(data.decode("cp1252", "replace"), name)


def _wide(sample: bytes, name: str) -> str:
    """UTF-16 without its mark: in Western text nearly every other byte is zero."""
    zeros_even, zeros_odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2 or 1
    if zeros_odd > 0.4 * half and zeros_even < 0.05 * half:
        return "utf-16-le"
    if zeros_even > 0.4 * half and zeros_odd < 0.05 * half:
        return "utf-16-be"
    raise _binary(name)


def _weighed(sample: bytes) -> str | None:
    """The encoding that makes the most of the bytes, cp1252 where several do: agencies' old default."""
    high = sum(byte > 127 for byte in sample)
    # few of them are accents and quotation marks of a Western text. 0x80-0x9f are those marks in cp1252
    if high < 0.1 * len(sample) and _tried(sample, "cp1252") is not None:
        return "cp1252"
    from charset_normalizer import from_bytes  # third party, and only for a text in an older encoding

    best = from_bytes(sample).best()
    return best.encoding if best else None


def _tried(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        # half a character at the end of a cut file loses that character, not the report
        return _text(codecs.getincrementaldecoder(encoding)("surrogatepass").decode(data), name)
    except UnicodeDecodeError as error:
        raise _binary(name) from error


def _text(text: str, name: str) -> str:
    """`text`, unless it is bytes of something else that happened to decode."""
    sample = text[:_SAMPLE]
    controls = sum((c < " " and c not in "\t\n\r\x0b\x0c\x1b") or c == "\x7f" for c in sample)
    if controls > 0.1 * len(sample) + 4:
        raise _binary(name)
    return text


def _binary(name: str) -> InputError:
    return InputError("is binary, not text", input=name, hint="pass text, HTML or PDF")
