"""What the head and foot of a report state about it: title, publisher, author, dateline, publication date.

The lines that state nothing else are handed back as spans to blank: they are fields of the source then, and "9 March"
above a report is no figure of it. The title stays: it is part of what the report says.
"""

import datetime
import re
from dataclasses import field
from itertools import islice

from summarizer.schemas.record import record
from summarizer.sources.datelines import is_names, is_publisher, opens_dated, read_dateline, run_in
from summarizer.sources.dates import find_publication_date, is_only_a_date, split_date
from summarizer.sources.furniture import Line, is_paragraph, lines_of
from summarizer.sources.lexicon_furniture import REPORTERS

_HEAD_LINES = 12
"""Lines above the running text that may be its head."""
_PLACE_WORDS = 4
"""Words that the name of a place or a person has before a date: "Port Orvel, Kadhar, 3 May 2024"."""


@record(slots=True)
class Heading:
    """What was found; None where the input does not state it."""

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    dateline: str | None = None
    published: datetime.date | None = None
    spans: list[tuple[int, int]] = field(default_factory=list)
    """Of the lines and datelines that are now fields."""
    body: int | None = None
    """Where the dateline stands that runs in behind a title of the same line: the text below the title begins there."""


_NAMED = re.compile(
    r"(?P<name>title|headline|publisher|source|author|byline|by|dateline|date|published|publication date|first published"
    r"|posted|issued|updated|last updated|url|link)\s*(?::|(?<=d)\s(?=on |at |\w{3,9} \d|\d))\s*(?:on |at )?(?P<value>.{1,300})$",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"[Bb][Yy]\s+(?P<author>[^\W\d_][^\d:;?!]{2,90})$")
_POSTED = re.compile(
    r"(?:posted|published|written) by (?P<author>[^\W\d_][^\d:;?!]{2,60}?),? (?:on|at) (?P<when>.{6,60})$",
    re.IGNORECASE,
)
_FILED = re.compile(r"(?P<where>[^()]{6,80}?)\s*\((?P<paren>[^()]{2,40})\)\s*$")
_SHARED = re.compile(r"(?P<publisher>[^,|/]{3,50}?)\s*[,|/]?\s+[Bb]y\s+(?P<author>[^\W\d_][^\d:;?!]{2,70})$")
_SLUG = re.compile(
    r"[A-Z]{2}-[A-Z0-9/-]+(?: (?:URGENT|BULLETIN|ADVISORY|LEAD|LD|WRITETHRU|TAKE|\d{1,2}(?:ST|ND|RD|TH)?))*$"
)
_SIGN_OFF = re.compile(r"(?<=[.!?”\"’'])\s+[–—-]\s?(?P<author>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3})\s*/?\s*$")


def read_heading(text: str) -> Heading:
    """What the first lines and the last one of `text` state, furniture being blanked already."""
    heading = Heading()
    first: Line | None = None
    updated: datetime.date | None = None
    for line in islice(lines_of(text), _HEAD_LINES):
        if is_paragraph(line.text) or read_dateline(line.text):
            first = line
            break
        updated = _head_line(line, heading) or updated
    if first is not None:
        _dateline(text, first, heading)
        _foot(text, first.end, heading)
    heading.published = heading.published or updated
    return heading


def _head_line(line: Line, heading: Heading) -> datetime.date | None:
    """Take one line above the running text into `heading`; the date of an "Updated" line is handed back."""
    text, updated = line.text, None
    if match := _NAMED.match(text):
        taken, updated = _named(match["name"].lower(), match["value"].strip(), heading)
    elif date := is_only_a_date(text):
        taken = heading.published is None
        heading.published = heading.published or date
    elif _SLUG.match(text) or ((match := _FILED.match(text)) and _filed(match["where"], match["paren"], heading)):
        taken = True
    elif (dated := split_date(text)) and _signs(dated[0], heading):
        taken = True
        heading.published = heading.published or dated[1]
    elif (match := _POSTED.match(text)) and is_names(match["author"]) and (date := is_only_a_date(match["when"])):
        taken = True
        heading.author = heading.author or match["author"]
        heading.published = heading.published or date
    elif (match := _BYLINE.match(text)) and is_names(match["author"]):
        taken = heading.author is None
        heading.author, publisher = (heading.author, None) if heading.author else _split_author(match["author"])
        heading.publisher = heading.publisher or publisher
    elif (match := _SHARED.match(text)) and is_publisher(match["publisher"]) and is_names(match["author"]):
        taken = True
        heading.publisher = heading.publisher or match["publisher"].strip()
        heading.author = heading.author or match["author"].strip()
    elif heading.publisher is None and is_publisher(text):
        taken = True
        heading.publisher = text
    else:
        taken = False
        if heading.title is None and len(text) <= 300:
            heading.title = " ".join(text.split())
    if taken:
        heading.spans.append((line.start, line.end))
    return updated


def _named(name: str, value: str, heading: Heading) -> tuple[bool, datetime.date | None]:
    """A line "Name: value": whether it was one, and its date where it tells of a later version."""
    date = find_publication_date(value)
    if name in ("updated", "last updated"):
        return date is not None, date
    if name in ("date", "published", "publication date", "first published", "posted", "issued"):
        heading.published = heading.published or date
        return date is not None, None
    if name in ("author", "byline", "by"):
        heading.author = heading.author or value
    elif name in ("publisher", "source"):
        heading.publisher = heading.publisher or value
    elif name in ("title", "headline"):
        heading.title = heading.title or value
    elif name == "dateline":
        heading.dateline = heading.dateline or value
    return True, None


def _filed(where: str, agency: str, heading: Heading) -> bool:
    """A dateline on a line of its own: "Port Orvel, 3 May 2024 (Harbour Press)"."""
    dated = split_date(where)
    if dated is None or len(dated[0].split()) > 2 * _PLACE_WORDS or not is_names(dated[0]) or dated[0].endswith(" of"):
        return False
    heading.dateline = heading.dateline or dated[0]
    heading.published = heading.published or dated[1]
    if is_publisher(agency) or agency.isupper():
        heading.publisher = heading.publisher or agency
    return True


def _signs(who: str, heading: Heading) -> bool:
    """Whether `who`, which stands before a date, signs the report: an author, a publisher, below a title also a place."""
    if match := _BYLINE.match(who):
        by = match["author"]
        if not is_names(by) and not (set(by.lower().split()) & REPORTERS):
            return False
        author, publisher = _split_author(by)
        heading.author = heading.author or author
        heading.publisher = heading.publisher or publisher
        return True
    if is_publisher(who):
        heading.publisher = heading.publisher or who
        return True
    if heading.title is None or len(who.split()) > _PLACE_WORDS or not is_names(who):
        return False
    # the author stands above: this is where it was filed
    if ", " in who and heading.author and heading.dateline is None:
        heading.dateline = who
    return True


def _split_author(text: str) -> tuple[str, str | None]:
    """ "Ilena Varga, Northern Wire Service" as author and publisher."""
    for mark in (" | ", ", ", " / ", " - ", " – "):
        author, found, rest = text.partition(mark)
        if found and is_publisher(rest):
            return author.strip(), rest.strip()
    return text.strip(" ."), None


def _dateline(text: str, line: Line, heading: Heading) -> None:
    """The dateline that opens the running text, or stands behind the title in its line."""
    at, found = 0, read_dateline(line.text)
    if found is None and (at := run_in(line.text)):
        found = read_dateline(line.text[at:])
        heading.title = heading.title or line.text[:at].strip()
        heading.body = line.start + at
    if found is None or (found.dated and sum(map(opens_dated, islice(lines_of(text), _HEAD_LINES + 1))) > 1):
        return  # entries of a chronology each open with their place and day
    heading.published = heading.published or found.published
    heading.dateline = heading.dateline or found.place or None
    heading.publisher = heading.publisher or found.agency
    heading.spans.append((line.start + at, line.start + at + found.length))


def _foot(text: str, start: int, heading: Heading) -> None:
    """The author who signs below the last sentence, behind `start`: "– Rana Example/"."""
    end = len(text.rstrip())
    begin = max(text.rfind("\n", start, end), text.rfind("\r", start, end), end - 80, start)
    if match := _SIGN_OFF.search(text, begin, end):
        heading.author = heading.author or match["author"]
        heading.spans.append((match.start(), end))
