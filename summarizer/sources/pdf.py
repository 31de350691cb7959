"""The report in a PDF: pypdf gives the lines of each page, here they become paragraphs again."""

import io
import logging
import re
import time
from collections import Counter
from itertools import islice

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from summarizer.errors import InputError
from summarizer.schemas.records import Source
from summarizer.sources.furniture import lines_of
from summarizer.sources.plain import read_text

MAX_PAGES = 100
"""Of one report; a longer document is a book, not a report."""
MAX_PAGE_BYTES = 1_000_000
"""Of one page's drawing instructions, unpacked; pages of text take a hundredth of it."""
MAX_CHARACTERS = 2_000_000
MAX_SECONDS = 20.0
"""For all pages; looked at between two of them."""
_BROKEN = (
    PyPdfError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""How a broken file shows itself: pypdf checks little of what it is given."""
_HEAD_LINES = 12
"""Lines in which the title of the file is looked for."""
_TITLE_SPACES = 2
"""A title has three words at least: "Home World" is a menu."""
_ENDS = (".", "!", "?", ":", "”", '"', "…", ".)")
_HYPHEN_AT_END = re.compile(r"(?<=[a-z])[-\u00ad\u2010]$")
_PAGE_NUMBER = re.compile(r"(?:page )?\d{1,4}(?: ?(?:/|of) ?\d{1,4})?$", re.IGNORECASE)


def read_pdf(data: bytes, name: str) -> Source:
    """The report in a PDF; InputError where it is broken, locked or only pictures. Offsets count the extracted text."""
    pages, title = _pages(data, name)
    text = _paragraphs(pages)
    if not text.strip():
        hint = "run a text recognition over it first"
        raise InputError("holds no text, only pictures", input=name, hint=hint)
    source = read_text(text, name=name)
    source.title = _printed_title(title, text) or source.title
    return source


def _printed_title(title: str, text: str) -> str | None:
    """The line of the head that the file's own title names: above it a browser prints the menu of the site.

    The title alone states nothing ("Microsoft Word - final2.doc"); it counts where the page says the same.
    """
    stated = " ".join(title.split())
    head = (" ".join(line.text.split()) for line in islice(lines_of(text), _HEAD_LINES))
    return next((line for line in head if line.count(" ") >= _TITLE_SPACES and line in stated), None)


def _pages(data: bytes, name: str) -> tuple[list[list[str]], str]:
    """The lines of each page, and the title that the file gives itself."""
    logger = logging.getLogger("pypdf")
    # it warns about every small fault of a file on stderr, unless somebody wants that
    if logger.level == logging.NOTSET:
        logger.setLevel(logging.CRITICAL)
    pages: list[list[str]] = []
    left = MAX_CHARACTERS
    deadline = time.monotonic() + MAX_SECONDS
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise InputError("is locked with a password", input=name, hint="save an unlocked copy")
        if len(reader.pages) > MAX_PAGES:
            raise InputError(f"has more than {MAX_PAGES} pages", input=name, hint="pass the report alone")
        for page in reader.pages:
            content = page.get_contents()
            if (content is not None and len(content.get_data()) > MAX_PAGE_BYTES) or time.monotonic() > deadline:
                raise InputError(
                    "has pages too large to read", input=name, hint="save the report as text and pass that"
                )
            found = page.extract_text()[:left]
            left -= len(found)
            pages.append([line.strip() for line in found.splitlines()])
        title = (reader.metadata and reader.metadata.title) or ""
    except _BROKEN as error:
        raise InputError("is a broken PDF", input=name, hint="open it in a viewer and save it again") from error
    return pages, str(title)


def _paragraphs(pages: list[list[str]]) -> str:
    """Lines joined into paragraphs; page numbers and the running titles of several pages left out.

    A paragraph ends with an empty line, or with a short line that ends a sentence or stands alone.
    """
    edges = Counter(line for page in pages for line in {*page[:1], *page[-1:]} if line)
    running = {line for line, times in edges.items() if times > 2 and times > len(pages) // 2}
    lines = [line for page in pages for line in page if not _PAGE_NUMBER.match(line) and line not in running]
    lengths = sorted(len(line) for line in lines if line)
    full = lengths[int(0.8 * (len(lengths) - 1))] if lengths else 0
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        last = paragraphs[-1]
        if line and last and _HYPHEN_AT_END.search(last[-1]) and line[:1].islower():
            last[-1] = last[-1][:-1] + line
        elif line:
            last.append(line)
        if not line or (len(line) < 0.75 * full and (line.endswith(_ENDS) or last == [line])):
            paragraphs.append([])
    return "\n\n".join(" ".join(paragraph) for paragraph in paragraphs if paragraph)
