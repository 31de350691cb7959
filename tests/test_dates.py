"""Dates: what the words say, and how far the publication date resolves them."""

import datetime

import pytest
from hypothesis import given, settings, strategies as st

from summarizer.text.document import Document
from summarizer.text.time.dates import Date

PUBLISHED = datetime.date(2031, 5, 16)
"""A Friday."""

# words of the report | words of the date | first day | last day | how the words fix it; "-" where no day is known
CASES = """
The raid on 3 May 2031 failed. | 3 May 2031 | 2031-05-03 | 2031-05-03 | exact
The raid on May 3, 2031 failed. | May 3, 2031 | 2031-05-03 | 2031-05-03 | exact
The raid on the 3rd of May 2031 failed. | 3rd of May 2031 | 2031-05-03 | 2031-05-03 | exact
The raid on 3 May failed. | 3 May | 2031-05-03 | 2031-05-03 | exact
The raid on September 3 failed. | September 3 | 2030-09-03 | 2030-09-03 | exact
They advanced Friday, May 9 to the town. | Friday, May 9 | 2031-05-09 | 2031-05-09 | exact
They advanced Friday 9 May 2031. | Friday 9 May 2031 | 2031-05-09 | 2031-05-09 | exact
ORVEL, 3 MAY 31 (KNA) -- ALL IS QUIET. | 3 MAY 31 | 2031-05-03 | 2031-05-03 | exact
ORVEL, 26 SEP 89 (KNA) -- ALL IS QUIET. | 26 SEP 89 | 1989-09-26 | 1989-09-26 | exact
ORVEL (Oct. 24, 2012) - All is quiet. | Oct. 24, 2012 | 2012-10-24 | 2012-10-24 | exact
The raid of 2031-05-03 failed. | 2031-05-03 | 2031-05-03 | 2031-05-03 | exact
The raid of 13.5.2031 failed. | 13.5.2031 | 2031-05-13 | 2031-05-13 | exact
The raid of 13/05/2031 failed. | 13/05/2031 | 2031-05-13 | 2031-05-13 | exact
The raid of 05/13/2031 failed. | 05/13/2031 | 2031-05-13 | 2031-05-13 | exact
The raid of 05/06/2031 failed. | 05/06/2031 | - | - | unresolved
Talks will be held on 3 June. | 3 June | 2031-06-03 | 2031-06-03 | exact
The deadline was 3 June. | 3 June | - | - | unresolved
The raid on 31 June failed. | 31 June | - | - | unresolved
The clashes of 3-5 May 2031 went on. | 3-5 May 2031 | 2031-05-03 | 2031-05-05 | range
The clashes of May 3-5 went on. | May 3-5 | 2031-05-03 | 2031-05-05 | range
It rained between 3 and 5 May. | 3 and 5 May | 2031-05-03 | 2031-05-05 | range
It rained in April 2030. | April 2030 | 2030-04-01 | 2030-04-30 | range
It rained in February. | February | 2031-02-01 | 2031-02-28 | range
It rained in December. | December | 2030-12-01 | 2030-12-31 | range
It rained last May. | last May | 2030-05-01 | 2030-05-31 | range
It rained in May. | May | 2031-05-01 | 2031-05-31 | range
It rained in early April. | early April | 2031-04-01 | 2031-04-10 | approximate
It rained in mid-April. | mid-April | 2031-04-10 | 2031-04-21 | approximate
It rained at the end of March. | end of March | 2031-03-21 | 2031-03-31 | approximate
It rained in late 2029. | late 2029 | 2029-09-01 | 2029-12-31 | approximate
It rained in 2029. | 2029 | 2029-01-01 | 2029-12-31 | range
War has raged since 2024. | since 2024 | 2024-01-01 | 2031-05-16 | range
War has raged since March 2024. | since March 2024 | 2024-03-01 | 2031-05-16 | range
War raged in the 1990s. | 1990s | 1990-01-01 | 1999-12-31 | approximate
The army said Friday that all was quiet. | Friday | 2031-05-16 | 2031-05-16 | exact
A bomb went off on Tuesday. | Tuesday | 2031-05-13 | 2031-05-13 | exact
A bomb went off on Monday night. | Monday night | 2031-05-12 | 2031-05-12 | exact
A bomb went off last Friday. | last Friday | 2031-05-09 | 2031-05-09 | exact
Talks resume next Tuesday. | next Tuesday | 2031-05-20 | 2031-05-20 | exact
Talks will resume on Tuesday. | Tuesday | 2031-05-20 | 2031-05-20 | exact
Friday's raid failed. | Friday | 2031-05-16 | 2031-05-16 | exact
A bomb went off today. | today | 2031-05-16 | 2031-05-16 | exact
A bomb went off yesterday. | yesterday | 2031-05-15 | 2031-05-15 | exact
A bomb went off yesterday morning. | yesterday morning | 2031-05-15 | 2031-05-15 | exact
Talks resume tomorrow. | tomorrow | 2031-05-17 | 2031-05-17 | exact
A bomb went off the day before yesterday. | the day before yesterday | 2031-05-14 | 2031-05-14 | exact
A bomb went off overnight. | overnight | 2031-05-15 | 2031-05-16 | approximate
A bomb went off last night. | last night | 2031-05-15 | 2031-05-16 | approximate
A bomb went off this morning. | this morning | 2031-05-16 | 2031-05-16 | exact
A bomb went off two days ago. | two days ago | 2031-05-14 | 2031-05-14 | exact
A bomb went off three weeks ago. | three weeks ago | 2031-04-22 | 2031-04-28 | approximate
A bomb went off a month ago. | a month ago | 2031-04-01 | 2031-05-01 | approximate
A bomb went off 10 years ago. | 10 years ago | 2020-11-15 | 2021-11-14 | approximate
A bomb went off hours ago. | - | - | - | -
Forty died in the past 24 hours. | past 24 hours | 2031-05-15 | 2031-05-16 | range
Forty died over the last three days. | last three days | 2031-05-13 | 2031-05-16 | range
Forty died in just 24 hours. | - | - | - | -
Forty died last week. | last week | 2031-05-05 | 2031-05-11 | approximate
Forty died this week. | this week | 2031-05-12 | 2031-05-16 | approximate
Forty died last month. | last month | 2031-04-01 | 2031-04-30 | range
Forty died last year. | last year | 2030-01-01 | 2030-12-31 | range
Forty died over the weekend. | the weekend | 2031-05-10 | 2031-05-11 | approximate
Forty died last Ramadan. | last Ramadan | - | - | unresolved
Forty died last winter. | last winter | - | - | unresolved
Three days of clashes left forty dead. | - | - | - | -
Forty died in the last month. | last month | 2031-04-16 | 2031-05-16 | range
Forty died over the past year. | past year | 2030-05-16 | 2031-05-16 | range
Forty died in the past few weeks. | past few weeks | - | - | unresolved
Forty died in recent months. | recent months | - | - | unresolved
Forty died so far this year. | so far this year | 2031-01-01 | 2031-05-16 | range
Forty died this month alone. | this month alone | 2031-05-01 | 2031-05-16 | range
A bomb went off earlier this month. | earlier this month | 2031-05-01 | 2031-05-31 | range
Forty have died since the first of the year. | since the first of the year | 2031-01-01 | 2031-05-16 | range
Forty have died since the start of last month. | since the start of last month | 2031-04-01 | 2031-05-16 | range
Forty have died since the start of May. | since the start of May | 2031-05-01 | 2031-05-16 | range
Forty have died since last year. | since last year | 2030-01-01 | 2031-05-16 | range
Forty have died since the weekend. | since the weekend | 2031-05-10 | 2031-05-16 | range
Forty have died since the protests began on 2 April. | since the protests began on 2 April | 2031-04-02 | 2031-05-16 | range
Forty have died since it was deployed. | since it was deployed | - | - | unresolved
Forty have died since the coup. | since the coup | - | - | unresolved
Nobody went there since it rained. | - | - | - | -
In 2024 some forty died. | 2024 | 2024-01-01 | 2024-12-31 | range
In 2024 raiders shot forty. | 2024 | 2024-01-01 | 2024-12-31 | range
Damage was seen in 2000 homes. | - | - | - | -
Forty died in the six months to April. | six months to April | 2030-11-01 | 2031-04-30 | range
Forty died in the year to April. | year to April | 2030-05-01 | 2031-04-30 | range
Forty died between January and March. | between January and March | 2031-01-01 | 2031-03-31 | range
Forty died between May and July 2030. | between May and July 2030 | 2030-05-01 | 2030-07-31 | range
Forty died from November to January. | from November to January | 2030-11-01 | 2031-01-31 | range
Forty died in the first quarter of the year. | first quarter of the year | 2031-01-01 | 2031-03-31 | range
Forty died in the second half of 2029. | second half of 2029 | 2029-07-01 | 2029-12-31 | range
Forty died in the first six months of 2030. | first six months of 2030 | 2030-01-01 | 2030-06-30 | range
Forty died during the month of April. | month of April | 2031-04-01 | 2031-04-30 | range
Forty died in the last week of April. | April | 2031-04-01 | 2031-04-30 | range
Forty died in the six months to March. | six months to March | 2030-10-01 | 2031-03-31 | range
Forty died in the second half of last year. | second half of last year | 2030-07-01 | 2030-12-31 | range
Forty died in Q2 2030. | Q2 2030 | 2030-04-01 | 2030-06-30 | range
Forty died in H2 2030. | H2 2030 | 2030-07-01 | 2030-12-31 | range
It rained in mid-March. | mid-March | 2031-03-11 | 2031-03-21 | approximate
It rained on May the 3rd. | May the 3rd | 2031-05-03 | 2031-05-03 | exact
It rained over the past decade. | past decade | 2021-05-16 | 2031-05-16 | range
It rained several days ago. | several days ago | - | - | unresolved
It rained a few hours ago. | a few hours ago | 2031-05-16 | 2031-05-16 | exact
It rained at the start of the year. | start of the year | 2031-01-01 | 2031-05-02 | approximate
It rained at the end of last month. | end of last month | 2031-04-21 | 2031-04-30 | approximate
The 10th day of strikes was quiet. | - | - | - | -
The march may end. | - | - | - | -
The sun sat low in the sky. | - | - | - | -
Some 2031 people fled. | - | - | - | -
Resolution 2029 was passed. | - | - | - | -
He is 30 years old. | - | - | - | -
"""

ROWS = [tuple(part.strip() for part in line.split("|")) for line in CASES.strip().splitlines()]


def day(text: str) -> datetime.date | None:
    return None if text == "-" else datetime.date.fromisoformat(text)


def dates_of(text: str, published: datetime.date | None = PUBLISHED) -> list[Date]:
    return Document(text, published).dates


@pytest.mark.parametrize(("text", "words", "start", "end", "precision"), ROWS, ids=[row[0] for row in ROWS])
def test_date(text: str, words: str, start: str, end: str, precision: str) -> None:
    """The words mean these days, and no more is claimed than they fix."""
    found = dates_of(text)

    if words == "-":
        assert [d.when.text for d in found] == []
    else:
        when = found[0].when
        assert (words, day(start), day(end), precision) == (when.text, when.start, when.end, when.precision)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The army said Friday it had struck twice the previous day.", "2031-05-15"),
        ("On 3 May 2031 the town fell. Two days later it was retaken.", "2031-05-05"),
        ("On 3 May 2031 the town fell. It was retaken the following day.", "2031-05-04"),
        ("On 3 May 2031 the town fell. The market burned the same day.", "2031-05-03"),
        ("On 3 May 2031 the town fell. The mayor had fled a day earlier.", "2031-05-02"),
    ],
)
def test_a_distance_counts_from_the_date_named_before(text: str, start: str) -> None:
    """ "The previous day" hangs on the date before it, not on publication."""
    assert day(start) == dates_of(text)[1].when.start


def test_a_distance_from_nothing_stays_unresolved() -> None:
    """Without a date before it, "the previous day" says no day."""
    assert [d.when.precision for d in dates_of("The previous day had been quiet.")] == ["unresolved"]


@pytest.mark.parametrize(
    "words", ["3 May", "Friday", "yesterday", "last week", "in May", "two days ago", "the past 24 hours"]
)
def test_no_publication_date_no_day(words: str) -> None:
    """What hangs on publication stays open without it; no year is guessed."""
    assert [(d.when.start, d.when.end, d.when.precision) for d in dates_of(f"It rained {words}.", None)] == [
        (None, None, "unresolved")
    ]


def test_a_full_date_needs_no_publication_date() -> None:
    """A day in full resolves by itself."""
    assert [datetime.date(2015, 9, 30)] == [d.when.start for d in dates_of("It rained on 30 September 2015.", None)]


def test_leap_day_without_a_year() -> None:
    """29 February is that of the last leap year."""
    assert [datetime.date(2028, 2, 29)] == [d.when.start for d in dates_of("It rained on 29 February.")]


WORDS = (
    "3 31 2031 1990 9999 0 May may March Sept Oct . Friday last next since the day before after yesterday ago two weeks days "
    "hours past in of - / : , early mid end 1990s s th overnight weekend night this years \u200b \ud800 ٣"
).split(" ")


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from(WORDS), max_size=25),
    st.sampled_from(["", " "]),
    st.sampled_from([None, PUBLISHED, datetime.date.min, datetime.date.max]),
)
def test_spans_slice_and_nothing_is_raised(words: list[str], gap: str, published: datetime.date | None) -> None:
    """Whatever is written: spans hold the words, do not overlap, and days run forward."""
    text = gap.join(words)
    before = 0

    for found in dates_of(text, published):
        assert before <= found.start < found.end
        assert text[found.start : found.end] == found.when.text
        before = found.end
        if found.when.start and found.when.end:
            assert found.when.start <= found.when.end


def test_a_month_that_is_not_over_is_the_one_to_come() -> None:
    """ "Will last until mid-September", said on 4 September, means this one."""
    (date,) = Document("Stocks will last until mid-September.", published=datetime.date(2024, 9, 4)).dates

    assert date.when.start is not None
    assert date.when.start.year == 2024


@pytest.mark.parametrize(
    ("words", "published"),
    [
        ("the 5000 years to June 2014", PUBLISHED),
        ("the two months to today", datetime.date.max),
        ("the ten years to tomorrow", datetime.date.min),
    ],
)
def test_a_stretch_beyond_the_calendar_stays_unresolved(words: str, published: datetime.date) -> None:
    """No calendar has the year before the first or the day after the last: the words stand without days."""
    (date,) = dates_of(f"In {words}, 12 people died.", published)

    assert date.when.precision == "unresolved"
    assert date.when.start is None
    assert date.when.end is None


def test_the_date_behind_a_long_clause_is_since_when() -> None:
    """ "Since clashes between the army and the Marran Front resumed on 12 November 2026"."""
    (date,) = Document(
        "Some 38 have died since clashes between the army and the Marran Front resumed on 12 November 2026 in Kadhar."
    ).dates
    assert (date.when.text[-16:], str(date.when.start)) == ("12 November 2026", "2026-11-12")
