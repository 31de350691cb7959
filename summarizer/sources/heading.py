"""What the head and foot of a report state about it: title, publisher, author, dateline, publication date.

The lines that state nothing else are handed back as spans to blank: they are fields of the source then, and "9 March"
above a report is no figure of it. The title stays: it is part of what the report says.
"""

import datetime
import re
from dataclasses import dataclass, field
from itertools import islice

from summarizer.sources.dates import find_publication_date, find_telex_date, is_only_a_date, split_date
from summarizer.sources.furniture import Line, is_paragraph, lines_of
from summarizer.sources.lexicon_furniture import PUBLISHER_WORDS, PUBLISHERS, REPORTERS

_HEAD_LINES = 12
"""Lines above the running text that may be its head."""
_PLACE_WORDS = 4
"""Words that the name of a place or a person has before a date: "Port Orvel, Kadhar, 3 May 2024"."""


@dataclass(slots=True)
class Heading:
    """What was found; None where the input does not state it."""

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    dateline: str | None = None
    published: datetime.date | None = None
    spans: list[tuple[int, int]] = field(default_factory=list)
    """Of the lines and datelines that are now fields."""


_NAMED = re.compile(
    r"(?P<name>title|headline|publisher|source|author|byline|by|dateline|date|published|publication date|first published"
    r"|posted|issued|updated|last updated|url|link)\s*(?::|(?<=d)\s(?=on |at |\w{3,9} \d|\d))\s*(?:on |at )?(?P<value>.{1,300})$",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"[Bb][Yy]\s+(?P<author>[^\W\d_][^\d:;?!]{2,90})$")
_SHARED = re.compile(r"(?P<publisher>[^,|/]{3,50}?)\s*[,|/]?\s+[Bb]y\s+(?P<author>[^\W\d_][^\d:;?!]{2,70})$")
_SLUG = re.compile(r"[A-Z]{2}-[A-Z0-9/-]+(?: (?:URGENT|BULLETIN|ADVISORY|LEAD|LD|WRITETHRU|TAKE|\d{1,2}(?:ST|ND|RD|TH)?))*$")
_SEPARATOR = re.compile(r"\s*(?:—|–|--+)\s*|\s-\s")
_PLACE = re.compile(r"(?P<place>[^()]{2,70}?)\s*(?:\((?P<paren>[^()]{2,40})\)\s*)*$")
_DAY_IN_PLACE = re.compile(r"[,\s]+(?:(?:\d{1,2} )?[A-Z][A-Za-z]{2,8}\.?(?: \d{1,2})?)(?:,? (?:\d{4}|\d\d))?$")
_STATUS = frozenset({"updated", "update", "urgent", "lead", "corrected", "correction", "exclusive", "text", "analysis"})
_DETERMINERS = frozenset({"a", "an", "the", "this", "that", "these", "he", "she", "it", "they", "we", "no"})
_SIGN_OFF = re.compile(r"(?<=[.!?”\"’'])\s+[–—-]\s?(?P<author>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3})\s*/?\s*$")
_DAYS_AND_MONTHS = frozenset(
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october "
    "november december monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun".split()
)


def read_heading(text: str) -> Heading:
    """What the first lines and the last one of `text` state, furniture being blanked already."""
    heading = Heading()
    first: Line | None = None
    updated: datetime.date | None = None
    for line in islice(lines_of(text), _HEAD_LINES):
        if is_paragraph(line.text) or _reads_as_dateline(line.text):
            first = line
            break
        updated = _head_line(line, heading) or updated
    if first is not None:
        _dateline(first, heading)
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
    elif _SLUG.match(text):
        taken = True
    elif (dated := split_date(text)) and _signs(dated[0], heading):
        taken = True
        heading.published = heading.published or dated[1]
    elif (match := _BYLINE.match(text)) and _is_names(match["author"]):
        taken = heading.author is None
        heading.author, publisher = (heading.author, None) if heading.author else _split_author(match["author"])
        heading.publisher = heading.publisher or publisher
    elif (match := _SHARED.match(text)) and is_publisher(match["publisher"]) and _is_names(match["author"]):
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


def _signs(who: str, heading: Heading) -> bool:
    """Whether `who`, which stands before a date, signs the report: an author, a publisher, below a title also a place."""
    if match := _BYLINE.match(who):
        by = match["author"]
        if not _is_names(by) and not (set(by.lower().split()) & REPORTERS):
            return False
        author, publisher = _split_author(by)
        heading.author = heading.author or author
        heading.publisher = heading.publisher or publisher
        return True
    if is_publisher(who):
        heading.publisher = heading.publisher or who
        return True
    return heading.title is not None and len(who.split()) <= _PLACE_WORDS and _is_names(who)


def _split_author(text: str) -> tuple[str, str | None]:
    """ "Ilena Varga, Northern Wire Service" as author and publisher."""
    for mark in (" | ", ", ", " / ", " - ", " – "):
        author, found, rest = text.partition(mark)
        if found and is_publisher(rest):
            return author.strip(), rest.strip()
    return text.strip(" ."), None


def _is_names(text: str) -> bool:
    """Whether every word that counts is capitalised, as in names: "By Monday the toll ..." is none."""
    words = [w for w in re.split(r"[\s,]+", text) if w.lower() not in ("and", "de", "van", "von", "al", "in", "of", "the", "|", "-", "&")]
    return bool(words) and len(words) <= 12 and all(w[0].isupper() for w in words) and words[0].lower() not in _DAYS_AND_MONTHS


def is_publisher(line: str) -> bool:
    """Whether a short line names a publisher.

    >>> is_publisher("Northern Wire Service"), is_publisher("Press freedom under fire, monitors say")
    (True, False)
    """
    words = [word.strip(".,()|*_").lower() for word in line.split()]
    words = [word for word in words if word]
    if not 1 <= len(words) <= 6 or line.rstrip().endswith((".", "?", "!", ":")):
        return False
    if not all(raw[0].isupper() or raw.lower() in ("of", "the", "and", "de", "du") for raw in line.split() if raw[0].isalpha()):
        return False
    if len(words) == 1:
        return words[0] in PUBLISHERS
    return any(word in PUBLISHER_WORDS or word in PUBLISHERS for word in words)


def _split_dateline(text: str) -> tuple[str, str | None, int] | None:
    """Place, what stands in brackets behind it, and the length of the whole dateline."""
    separator = _SEPARATOR.search(text, 0, 110)
    if not separator or not text[separator.end() : separator.end() + 1]:
        return None
    match = _PLACE.match(text, 0, separator.start())
    if not match or match.end() != separator.start():
        return None
    place, paren = match["place"].strip(" ,"), match["paren"]
    words = place.split()
    following = text[separator.end() :].lstrip("[\"“‘'(")[:1]
    if not words or len(words) > 8 or not (following.isupper() or following.isdigit()):
        return None
    capitals = len(words[0]) > 1 and words[0].strip(".,").isupper()
    upper_text = text[separator.end() : separator.end() + 80].isupper()
    if words[0].lower() in _DETERMINERS or not (capitals or paren):
        return None
    if upper_text and not (paren or "," in place):
        return None  # in upper-case copy "THE ARMY -- WHICH ..." begins alike
    if not capitals and not (paren and is_publisher(paren) and _is_names(place)):
        return None
    return place, paren, separator.end()


def _reads_as_dateline(text: str) -> bool:
    return _split_dateline(text) is not None


def _dateline(line: Line, heading: Heading) -> None:
    """The dateline that opens the running text."""
    found = _split_dateline(line.text)
    if not found:
        return
    place, paren, length = found
    stated = line.text[:length]
    heading.published = heading.published or find_publication_date(stated) or find_telex_date(stated)
    if (day := _DAY_IN_PLACE.search(place)) and any(w.strip(",.").lower() in _DAYS_AND_MONTHS for w in day.group().split()):
        place = place[: day.start()]
    heading.dateline = heading.dateline or place.strip(" ,")
    if paren and heading.publisher is None and paren.lower() not in _STATUS:
        heading.publisher = paren
    heading.spans.append((line.start, line.start + length))


def _foot(text: str, start: int, heading: Heading) -> None:
    """The author who signs below the last sentence, behind `start`: "– Rana Example/"."""
    end = len(text.rstrip())
    begin = max(text.rfind("\n", start, end), text.rfind("\r", start, end), end - 80, start)
    if match := _SIGN_OFF.search(text, begin, end):
        heading.author = heading.author or match["author"]
        heading.spans.append((match.start(), end))
