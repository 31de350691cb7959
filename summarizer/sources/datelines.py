"""The dateline that opens the running text: where and when a report was filed, and by which agency."""

import datetime
import re
from typing import NamedTuple

from summarizer.patterns import late
from summarizer.sources.dates import find_dated, find_publication_date, find_telex_date, is_only_a_date
from summarizer.sources.lexicon_furniture import PUBLISHER_WORDS, PUBLISHERS

_LONGEST = 110
"""Characters that a dateline may take."""
_PLACE_WORDS = 8
_CITY_AND_COUNTRY = 5
"""Words of a place in ordinary letters that nothing but its comma and dash marks: "Port Orvel, Kadhar — "."""
_TITLE = 240
"""Characters in which a title may run into the dateline of its line, and"""
_TITLE_WORDS = 4
"""... words that it has at least."""
_SMALL = 3
"""Letters of the words that a title leaves small."""
_CAPITALS = late(r"(?<=\s)[A-Z][A-Z'’-]{2,}(?=[\s,])")
_STOPPED = late(r"[a-z][.?!…][\"”’')]*\s")
_SEPARATOR = re.compile(r"\s*(?:—|–|--+)\s*|\s[-_|]\s")
_PLACE = re.compile(r"(?P<place>[^()]{2,70}?)\s*(?:\((?P<paren>[^()]{2,40})\)\s*)*$")
_DAY_IN_PLACE = re.compile(r"[,\s]+(?:(?:\d{1,2} )?[A-Z][A-Za-z]{2,8}\.?(?: \d{1,2})?)(?:,? (?:\d{4}|\d\d))?$")
_CLOSE = late(r"(?P<more>[^.;:()—–-]{0,40}?)\s*(?:\((?P<paren>[^()]{2,40})\)\s*)?(?:[:)\]]|—|–|--+|\s-(?=\s))\s*")
"""What stands between the date of a dateline and the text."""
_STAMP = late(r"[(\[](?P<inside>[^()\[\]]{8,60})[)\]]\s{1,3}")
_OPEN = " ,|([–—-"
_QUOTES = "[\"“‘'("
_STATUS = frozenset(
    "updated update urgent breaking flash alert lead corrected correction exclusive text analysis photo photos video laughter applause".split()
)
"""What brackets at the head hold that name nobody and no place."""
_NO_PLACE = frozenset(
    "a an the this that these he she it they we no on since by until from in at after before between as of".split()
)
"""First words of a sentence, and of no place."""
_DAYS_AND_MONTHS = frozenset(
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october "
    "november december monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun".split()
)


class Dateline(NamedTuple):
    """Where, when and by whom, and how many characters of the line say so."""

    place: str
    published: datetime.date | None
    agency: str | None
    length: int
    dated: bool = False
    """Only its full date marks it: a chronology's entries open alike."""


def read_dateline(text: str) -> Dateline | None:
    """The dateline at the head of a line of running text; None where it opens with its first sentence.

    >>> read_dateline("ORVEL, Kadhar (AFP) - Two people died.")
    Dateline(place='ORVEL, Kadhar', published=None, agency='AFP', length=22, dated=False)
    >>> read_dateline("Port Orvel, 3 May 2024: Two people died.").place
    'Port Orvel'
    """
    return _stamp(text) or _marked(text) or _dated(text) or _before_colon(text)


def run_in(line: str) -> int:
    """Where a dateline in capitals stands behind a title that no line break parts from the text; 0 where none does.

    >>> line = "Two ferries collide off Lem TOLM, Kadhar (AFP) -- Two ferries collided."
    >>> line[run_in(line) :][:4]
    'TOLM'
    """
    for match in _CAPITALS.finditer(line, 0, _TITLE):
        before = line[: match.start()]
        if _STOPPED.search(before):
            break
        if before.count(" ") < _TITLE_WORDS or before.rstrip()[-1:] in ",:;–—-":
            continue
        found = _marked(line[match.start() : match.start() + 2 * _LONGEST])
        if found is None or len(found.place.split()) > _CITY_AND_COUNTRY:
            continue
        # "nine soldiers of the TDF — Tessara's army — were killed" has neither an agency nor the capitals of a title
        if found.agency or found.published or is_names(" ".join(w for w in before.split() if len(w) > _SMALL)):
            return match.start()
    return 0


def opens_dated(line: object) -> bool:
    """Whether a line opens with a place and a full date, as each entry of a chronology does."""
    return _dated(str(getattr(line, "text", line))) is not None


def _marked(text: str) -> Dateline | None:
    """A place in capitals, or with its agency in brackets, up to a dash: "ORVEL — ", "Orvel (Reuters) - "."""
    separator = _SEPARATOR.search(text, 0, _LONGEST)
    if not separator or not _begins(text, separator.end()):
        return None
    end = _before_days(text, separator.start())
    if text[0] == "(" and text[end - 1] == ")":
        return _in_brackets(text[1 : end - 1], separator.end())
    match = _PLACE.match(text, 0, end)
    if not match or match.end() != end:
        return None
    place, paren = match["place"].strip(" ,"), match["paren"]
    words = place.split()
    if not words or len(words) > _PLACE_WORDS or words[0].lower() in _NO_PLACE | _STATUS:
        return None
    capitals = len(words[0]) > 1 and words[0].strip(".,").isupper()
    upper_text = text[separator.end() : separator.end() + 80].isupper()
    if upper_text and (not capitals or not (paren or "," in place)):
        return None  # in upper-case copy "THE ARMY -- WHICH ..." begins alike
    if (
        not capitals
        and not (paren and is_publisher(paren) and is_names(place))
        and not _city_and_country(place, separator[0])
    ):
        return None
    stated = text[: separator.end()]
    place = place[: _before_days(place, len(place))]
    published = find_publication_date(stated) or find_telex_date(stated)
    return Dateline(place.strip(" ,"), published, _agency(paren), separator.end())


def _stamp(text: str) -> Dateline | None:
    """The day and hour of a post in brackets, with no place: "(May 9, 2024  8:15 PM CST) Two ferries ..."."""
    match = _STAMP.match(text)
    published = is_only_a_date(match["inside"]) if match and _begins(text, match.end()) else None
    return Dateline("", published, None, match.end()) if match and published else None


def _in_brackets(inside: str, length: int) -> Dateline | None:
    """ "(Port Orvel) – ", or the agency alone, "(Reuters) - "."""
    if is_publisher(inside):
        return Dateline("", None, inside, length)
    words = inside.replace(",", " ").split()
    named = 0 < len(words) <= _PLACE_WORDS and all(map(str.isalpha, words)) and inside.lower() not in _STATUS
    return Dateline(inside, None, None, length) if named and is_names(inside) else None


def _before_days(text: str, end: int) -> int:
    """Where the weekday and the day begin that stand last before `end`: "ORVEL, Thursday, Nov. 21"; `end` where none do."""
    while (day := _DAY_IN_PLACE.search(text, 0, end)) and any(
        w.strip(",.").lower() in _DAYS_AND_MONTHS for w in day.group().split()
    ):
        end = day.start()
    return end


def _city_and_country(place: str, separator: str) -> bool:
    """ "Port Orvel, Kadhar — ": two names and a long dash, as American papers set it."""
    city, comma, country = place.partition(", ")
    short = len(place.split()) <= _CITY_AND_COUNTRY and not any(c.isdigit() for c in place)
    return bool(comma) and separator.strip() == "—" and short and is_names(city) and is_names(country)


def _dated(text: str) -> Dateline | None:
    """A place beside a full date, before a dash, a colon or the end of a bracket: "Orvel, 3 May 2024: "."""
    found = find_dated(text[:_LONGEST])
    if found is None:
        return None
    published, start, end = found
    close = _CLOSE.match(text, end)
    if close is None or text[end : end + 1].isalnum() or not _begins(text, close.end()):
        return None
    before = [w for w in text[:start].strip(_OPEN).split() if w.strip(",.").lower() not in _DAYS_AND_MONTHS]
    more = close["more"].strip(" ,")
    place = " ".join(before).strip(_OPEN) or more
    words = place.split()
    if (
        not words
        or len(words) > _PLACE_WORDS
        or words[0].lower() in _NO_PLACE
        or (before and more)
        or not is_names(place)
    ):
        return None
    if words[-1].lower() in _NO_PLACE:
        return None
    return Dateline(place, published, _agency(close["paren"]), close.end(), dated=True)


def _before_colon(text: str) -> Dateline | None:
    """A place in capitals with its agency or its day, before a colon: "ORVEL (Press Bureau), 12 August: "."""
    match = _COLON.match(text, 0, _LONGEST)
    if match is None or not _begins(text, match.end()):
        return None
    agency = match["paren"] or match["late"]
    if not match["day"] and not (agency and is_publisher(agency)):
        return None  # "ARMY CHIEF (RETIRED): We have won"
    day = (match["day"] or "").strip(" ,.").lower().split()
    if day and _DAYS_AND_MONTHS.isdisjoint(word.strip(".") for word in day):
        return None
    return Dateline(match["place"].strip(" ,"), None, _agency(agency), match.end())


_COLON = late(
    r"(?P<place>[A-Z][A-Z'. -]{2,40}?)(?: ?\((?P<paren>[^()]{2,40})\))?(?P<day>,? (?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2}))?"
    r"(?: ?\((?P<late>[^()]{2,40})\))?: "
)


def _begins(text: str, at: int) -> bool:
    """Whether a sentence begins there."""
    following = text[at:].lstrip(_QUOTES)[:1]
    return following.isupper() or following.isdigit()


def _agency(paren: str | None) -> str | None:
    return paren if paren and paren.lower() not in _STATUS and find_publication_date(paren) is None else None


def is_names(text: str) -> bool:
    """Whether every word that counts is capitalised, as in names: "By Monday the toll ..." is none."""
    words = [
        w
        for w in re.split(r"[\s,]+", text)
        if w.lower() not in ("and", "de", "van", "von", "al", "in", "of", "the", "|", "-", "&")
    ]
    return (
        bool(words)
        and len(words) <= 12
        and all(w[0].isupper() for w in words)
        and words[0].lower() not in _DAYS_AND_MONTHS
    )


def is_publisher(line: str) -> bool:
    """Whether a short line names a publisher.

    >>> is_publisher("Northern Wire Service"), is_publisher("Press freedom under fire, monitors say")
    (True, False)
    """
    words = [word.strip(".,()|*_").lower() for word in line.split()]
    words = [word for word in words if word]
    if not 1 <= len(words) <= 6 or ":" in line or line.rstrip().endswith((".", "?", "!")):
        return False
    if not all(
        raw[0].isupper() or raw.lower() in ("of", "the", "and", "de", "du") for raw in line.split() if raw[0].isalpha()
    ):
        return False
    if len(words) == 1:
        return words[0] in PUBLISHERS
    return any(word in PUBLISHER_WORDS or word in PUBLISHERS for word in words)
