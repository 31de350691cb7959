"""Quantities: bound, value, kind and unit of every number of a sentence."""

import pytest
from hypothesis import given, strategies as st
from reading import FRAGMENTS, hostile_text, lines, quantities
from steps import steps

from summarizer.text.numbers.quantities import read_quantities
from summarizer.text.words.tokens import tokenize

BOUNDS = [
    ("at least 17 civilians", "at least 17 | at_least 17.. | count"),
    ("no fewer than 40 men", "no fewer than 40 | at_least 40.. | count"),
    ("20 or more", "20 or more | at_least 20.. | count"),
    ("100+ people", "100+ | at_least 100.. | count"),
    ("at least another 12", "at least another 12 | at_least 12.. | count"),
    ("more than a dozen", "more than a dozen | more_than 13.. | count"),
    ("over 2,000 refugees", "over 2,000 | more_than 2001.. | count"),
    ("up to an estimated 300", "up to an estimated 300 | at_most ..300 | count"),
    ("as many as 30", "as many as 30 | at_most ..30 | count"),
    ("fewer than 10 men", "fewer than 10 | fewer_than ..9 | count"),
    ("around 200 fighters", "around 200 | about .. best 200 | count"),
    ("some 100 militants", "some 100 | about .. best 100 | count"),
    ("a 2,000-strong crowd", "2,000-strong | 2000 | count"),
    ("50-some huts", "50-some | about .. best 50 | count"),
    ("50-odd huts", "50-odd | about .. best 50 | count"),
    ("50 or so huts", "50 or so | about .. best 50 | count"),
    ("nearly 80 men", "nearly 80 | nearly ..80 best 80 | count"),
    ("12 to 15 men", "12 to 15 | range 12..15 | count"),
    ("between 12 and 15 men", "between 12 and 15 | range 12..15 | count"),
    ("12-15 men", "12-15 | range 12..15 | count"),
    ("two or three huts", "two or three | range 2..3 | count"),
    ("80% to 90% of it", "80% to 90% | range 80..90 | percent %"),
    ("$2-3 million", "$2-3 million | range 2000000..3000000 | money USD"),
    ("two to three hundred", "two to three hundred | range 200..300 | count"),
]
VAGUE = [
    ("dozens died", "dozens | vague 24.. | count"),
    ("100s of fighters", "100s | vague 200.. | count"),
    ("hundreds of fighters", "hundreds | vague 200.. | count"),
    ("tens of thousands fled", "tens of thousands | vague 20000.. | count"),
    ("several huts", "several | vague 2.. | count"),
    ("several dozen", "several dozen | vague 36.. | count"),
    ("a few hundred men", "a few hundred | vague 200.. | count"),
    ("a couple of men", "a couple | vague 2..2 | count"),
    ("a handful of huts", "a handful | vague 3.. | count"),
    ("a number of huts", "a number | vague 2.. | count"),
    ("an undisclosed number of huts", "an undisclosed number | vague 2.. | count"),
    ("a growing number of huts", "a growing number | vague 2.. | count"),
    ("une dizaine de blessés", "une dizaine | about .. best 10 | count"),
    ("des centaines de blessés", "centaines | vague 200.. | count"),
    ("десятки раненых", "десятки | vague 20.. | count"),
    ("عشرات القتلى", "عشرات | vague 20.. | count"),
]
UNITS = [
    ("10 kilometers away", "10 kilometers | 10 | distance km"),
    ("just over 10 km", "just over 10 km | more_than 10.. | distance km"),
    ("a 30-foot wall", "30-foot | 30 | distance ft"),
    ("24 hours", "24 hours | 24 | duration hour"),
    ("half an hour", "half an hour | 0.5 | duration hour"),
    ("two and a half years", "two and a half years | 2.5 | duration year"),
    ("60 km/h", "60 km/h | 60 | rate km/hour"),
    ("80 per cent", "80 per cent | 80 | percent %"),
    ("3 percentage points", "3 percentage points | 3 | percent percentage point"),
    ("$3bn", "$3bn | 3000000000 | money USD"),
    ("US$5m", "US$5m | 5000000 | money USD"),
    ("5 million euros", "5 million euros | 5000000 | money EUR"),
    ("1 million Australian dollars", "1 million Australian dollars | 1000000 | money AUD"),
    ("75 pounds of powder", "75 pounds | 75 | other lb"),
    ("300 square miles", "300 square miles | 300 | other mi²"),
    ("minus 5 degrees", "minus 5 degrees | -5 | other °"),
    ("a quarter of a mile", "a quarter of a mile | 0.25 | distance mi"),
    ("half of one percent", "half of one percent | 0.5 | percent %"),
    ("an hour and a half", "an hour and a half | 1.5 | duration hour"),
    ("about a week and a half", "about a week and a half | about .. best 1.5 | duration week"),
    ("six miles and a half", "six miles and a half | 6.5 | distance mi"),
    ("less than a mile away", "less than a mile | fewer_than ..1 | distance mi"),
    ("a quarter mile off", "a quarter mile | 0.25 | distance mi"),
    ("minus a hundred degrees", "minus a hundred degrees | -100 | other °"),
    ("50p", "50p | 50 | money penny"),
    ("12 nautical miles off", "12 nautical miles | 12 | distance nmi"),
    ("4,000 kilowatt-hours", "4,000 kilowatt-hours | 4000 | other kWh"),
    ("9 per mille", "9 per mille | 9 | percent ‰"),
    ("one millionth of a second", "one millionth of a second | 0.000001 | duration second"),
    ("six more days", "six more days | 6 | duration day"),
    ("two more full weeks", "two more full weeks | 2 | duration week"),
    ("70 metric tons of rice", "70 metric tons | 70 | other t"),
    ("80 cubic metres per second", "80 cubic metres per second | 80 | rate m³/second"),
    ("a half hour later", "a half hour | 0.5 | duration hour"),
    ("three hours and three quarters", "three hours and three quarters | 3.75 | duration hour"),
    ("6' tall", "6' | 6 | distance ft"),
    ("a two-to-three-day march", "two-to-three-day | range 2..3 | duration day"),
    ("2/3rds of it", "2/3rds | 0.6666666666666666666666666667 | other"),
    ("12 - 15 rebels", "12 - 15 | range 12..15 | count"),
    ("2.5 - 3 km", "2.5 - 3 km | range 2.5..3 | distance km"),
    ("30-40,000 people", "30-40,000 | range 30000..40000 | count"),
    ("3-4,000ft per minute", "3-4,000ft per minute | range 3000..4000 | rate ft/minute"),
    ("6.5in (so he said)", "6.5in | 6.5 | distance in"),
    ("one out of every six dollars", "one out of every six | 0.1666666666666666666666666667 | other"),
    ("4 m/s^2", "4 m/s^2 | 4 | rate m/second²"),
    ("24/7 watch", "24/7 | 24 | designation"),
    ("half a dozen to a dozen", "half a dozen to a dozen | range 6..12 | count"),
    ("He gave a penny", "a penny | 1 | money penny"),
    ("£ 40 m", "£ 40 m | 40000000 | money GBP"),
    ("$ 2 , 315 , 000", "$ 2 , 315 , 000 | 2315000 | money USD"),
    ("-5°C", "-5°C | -5 | other °C"),
    ("100m away", "100m | 100 | distance m"),
    ("2m people", "2m | 2000000 | count"),
    ("two thirds of them", "two thirds | 0.6666666666666666666666666667 | other"),
]
NO_COUNTS = [
    ("a 5-year-old girl", "5-year-old | 5 | age year"),
    ("a boy aged 17 died", "17 | 17 | age year"),
    ("Omar Tal, 34, died", "34 | 34 | age year"),
    ("a man in his 40s", "40s | range 40..49 | age year"),
    ("when she was six", "six | 6 | age year"),
    ("on October 9 the", "October 9 | 9 | date"),
    ("on 30 Sep 2015", "30 Sep 2015 | 30 | date"),
    ("on 2015-10-09", "2015-10-09 | 9 | date"),
    ("May 5-7", "May 5-7 | range 5..7 | date"),
    ("in September 2015", "September 2015 | 2015 | date"),
    ("since 2011", "2011 | 2011 | date"),
    ("the 1990s", "1990s | range 1990..1999 | date"),
    ("in 2015-16", "2015-16 | range 2015..2016 | date"),
    ("the 21st century", "21st century | 21 | date"),
    ("at 10:30 a.m. local time", "10:30 a.m. local time | 10.5 | time"),
    ("around 3pm", "around 3pm | about .. best 15 | time"),
    ("at 0300 GMT", "0300 GMT | 3 | time"),
    ("at six o'clock this morning", "six o'clock | 6 | time"),
    ("at 14h30 in Orvel", "14h30 | 14.5 | time"),
    ("the 10th day", "10th | 10 | ordinal"),
    ("a magnitude 6.1 quake", "6.1 | 6.1 | other magnitude"),
    ("a quake of magnitude 6", "6 | 6 | other magnitude"),
    ("the 5.9-magnitude quake", "5.9-magnitude | 5.9 | other magnitude"),
    ("a category 4 storm", "category 4 | 4 | designation"),
    ("at kilometre 31 of the road", "kilometre 31 | 31 | designation"),
    ("a $3.5-billion-a-year trade", "$3.5-billion | 3500000000 | money USD"),
    ("2000 were hurt", "2000 | 2000 | count"),
    ("level 3 prisoners", "3 | 3 | count"),
    ("the second town", "second | 2 | ordinal"),
    ("Su-34M jets", "Su-34M | 34 | designation"),
    ("the M16 rifle", "M16 | 16 | designation"),
    ("155 mm howitzers", "155 mm | 155 | designation mm"),
    ("Resolution 2735", "Resolution 2735 | 2735 | designation"),
    ("the 122nd Brigade", "122nd Brigade | 122 | designation"),
    ("THE 3D INFANTRY BRIGADE", "3D INFANTRY BRIGADE | 3 | designation"),
    ("Highway 1", "Highway 1 | 1 | designation"),
    ("No. 4 Company", "No. 4 | 4 | designation"),
    ("case 2013-01-S-025", "2013-01-S-025 | 2013 | designation"),
]
SEVERAL = [
    ("rose from 12 to 17", ["12 | 12 | count", "17 | 17 | count"]),
    ("Five (5) men and 7 (seven) women", ["Five (5) | 5 | count", "7 (seven) | 7 | count"]),
    ("2 h 30 min", ["2 h | 2 | duration hour", "30 min | 30 | duration minute"]),
    ("he is 5'10\"", ["5' | 5 | distance ft", '10" | 10 | distance in']),
    ("33°30' N", ["33° | 33 | other °", "30' | 30 | other ′"]),
    ("they said '12' and 'we are 6'", ["12 | 12 | count", "6 | 6 | count"]),
    ("A zero-sum game at ground zero, in sub-zero cold.", []),
    ("three- and five-year-olds", ["three | 3 | age year", "five-year-olds | 5 | age year"]),
    ("2-, 3- and 4-inch pipes", ["2 | 2 | distance in", "3 | 3 | distance in", "4-inch | 4 | distance in"]),
    ("12 people - and 3 km", ["12 | 12 | count", "3 km | 3 | distance km"]),
    ("two-dozen men, the 1000s", ["two-dozen | 24 | count", "1000s | range 1000..1099 | date"]),
    ("the two-hundredth day, the six o'clock news", ["two-hundredth | 200 | ordinal", "six | 6 | count"]),
    ("In 2014 and 2015 people fled.", ["2014 | 2014 | date", "2015 | 2015 | date"]),
    ("a ratio of 5:1", ["5 | 5 | other", "1 | 1 | other"]),
    ("5 km 12 people walked", ["5 km | 5 | distance km", "12 | 12 | count"]),
    ("12 more people and two light tanks", ["12 | 12 | count", "two | 2 | count"]),
    ("12 $5 notes", ["12 | 12 | count", "$5 | 5 | money USD"]),
    ("won 6-4", ["6 | 6 | other", "4 | 4 | other"]),
    ("killed 2015 people in 2015", ["2015 | 2015 | count", "2015 | 2015 | date"]),
    ("10 km (6 miles)", ["10 km | 10 | distance km", "6 miles | 6 | distance mi"]),
    ("3 122-mm rockets", ["3 | 3 | count", "122-mm | 122 | designation mm"]),
    ("In May 12 people died", ["12 | 12 | count"]),
    ("aged 65, 38 and 18", ["65 | 65 | age year", "38 | 38 | age year", "18 | 18 | age year"]),
    ("fears about the 12 men", ["12 | 12 | count"]),
    ("$-99.99", ["$-99.99 | -99.99 | money USD"]),
    ("10 to 30,000 dead", ["10 to 30,000 | range 10000..30000 | count"]),
    ("six- to eight-foot waves", ["six- to eight-foot | range 6..8 | distance ft"]),
    ("worth $150 and $160 million", ["$150 | 150000000 | money USD", "$160 million | 160000000 | money USD"]),
    (
        "worth $3, $4 or $5 billion",
        ["$3 | 3000000000 | money USD", "$4 or $5 billion | range 4000000000..5000000000 | money USD"],
    ),
    ("a 2 - 1 win", ["2 | 2 | count", "1 | 1 | count"]),
    ("a 1 - 2 defeat", ["1 | 1 | count", "2 | 2 | count"]),
    ("$20 and $3 million", ["$20 | 20 | money USD", "$3 million | 3000000 | money USD"]),
    ("They will not give an inch. A buck's head.", []),
    ("at $2 a litre", ["$2 | 2 | money USD"]),
    ("He never paid a cent. It came to naught.", []),
    ("nearly three in ten households", ["nearly three in ten | nearly ..0.3 best 0.3 | other"]),
    ("One in five homes burned", ["One in five | 0.2 | other"]),
    ("two in every three wells", ["two in every three | 0.6666666666666666666666666667 | other"]),
    ("Nine out of ten homes burned", ["Nine out of ten | 0.9 | other"]),
    ("Two out of five hundred pumps failed", ["Two out of five hundred | 0.004 | other"]),
    ("Two out of five hostages left", ["Two | 2 | count", "five | 5 | count"]),
    ("killed two in three raids", ["two | 2 | count", "three | 3 | count"]),
    ("the only one in 2015", ["2015 | 2015 | date"]),
    ("call 911 on 607-280-5102", ["911 | 911 | designation", "607-280-5102 | 607 | designation"]),
    ("En la región de Orvel hubo 1.234 heridos y 3 muertos", ["1.234 | 1234 | count", "3 | 3 | count"]),
    ("In Orvel wurden 12.000 Menschen aus den Dörfern gebracht", ["12.000 | 12000 | count"]),
    ("It grew by 1.234 percent", ["1.234 percent | 1.234 | percent %"]),
    ("handed over 12 bodies and asked about two men", ["12 | 12 | count", "two | 2 | count"]),
    (
        "said about 200 died, over 12 of them men",
        ["about 200 | about .. best 200 | count", "over 12 | more_than 13.. | count"],
    ),
    ("https://orvel.example/2015/12 says 3", ["3 | 3 | count"]),
    ("One of them left. No one died. The last one stayed.", []),
    ("one man and one other", ["one | 1 | count", "one | 1 | count"]),
    ("One was hurt, one killed", ["One | 1 | count", "one | 1 | count"]),
    ("One day he may march", []),
    ("Only one survived. The only one left.", ["one | 1 | count"]),
    ("one or two huts burned", ["one or two | range 1..2 | count"]),
    ("One has died. One has to ask. They came one by one.", ["One | 1 | count"]),
]


@pytest.mark.parametrize(("text", "expected"), BOUNDS + VAGUE + UNITS + NO_COUNTS)
def test_a_text_states_this_one_quantity(text: str, expected: str) -> None:
    """Words, interval, kind and unit, bound words and unit within the span."""
    assert [expected] == lines(text)


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_a_text_states_these_quantities(text: str, expected: list[str]) -> None:
    """In the order of the text; nothing where a number word counts nothing."""
    assert expected == lines(text)


def test_a_table_without_stops_is_read_number_by_number() -> None:
    """Hundreds of numbers in a row are no sentence; each keeps its value and place."""
    text = " ".join(f"{n} to" for n in range(1, 301))

    assert lines(text)[:2] == ["1 | 1 | count", "2 | 2 | count"]
    assert len(lines(text)) == 300


@given(hostile_text)
def test_any_text_yields_exact_ordered_spans(text: str) -> None:
    """No text raises; quantities slice exactly, lie in order and never overlap; low is never above high."""
    at = 0
    for q in quantities(text):
        assert at <= q.start < q.end <= len(text)
        assert q.first <= q.number < q.last
        assert q.low is None or q.high is None or q.low <= q.high
        at = q.end


FAMILIES = [
    "1,", "hundred ", "1", "one hundred and ", "1-", "1/", "and a half ", "million ", "12:30 ", "May 5 ", "at least ", "1e9", "$",
    "1 000 ", "two or three ", "from 1 to ", "one and a half and ", "1 over ", "½", "F-16/", "http://a1 ", "x1", "tens of thousands of ",
    "(5) five (", "5^", "No. 4 ", "point one ", "between 1 and ", "'s 5", "2015-", "1.234 a b c d e ", "word 5 word word ", "5K a b c d e ", "5 ± ", "5, plus or minus ", "5 more full ",
    "five-thousand-", "6'", "5h30", "one million, ", "3- and ", "3- and 3 km ", "100s of ",
]  # fmt: skip


@pytest.mark.parametrize("piece", FAMILIES)
def test_work_grows_with_length_only(piece: str) -> None:
    """Four times the text takes about four times the work, whatever it repeats."""

    def work(size: int) -> int:
        tokens = tokenize(piece * (size // len(piece)))
        return steps(lambda: read_quantities(tokens))

    assert work(20_000) < 4.4 * work(5_000) + 500


@given(
    st.lists(
        st.sampled_from(
            [
                *FRAGMENTS,
                "people",
                "killed",
                "were",
                "the",
                "in",
                "aged",
                "is",
                "she",
                "over",
                "7",
                "60",
                "911",
                "call",
                "—",
            ]
        ),
        max_size=9,
    )
)
def test_the_short_way_reads_what_the_long_way_reads(words: list[str]) -> None:
    """Plain counts are only a shortcut."""
    tokens = tokenize(" ".join(words))

    with pytest.MonkeyPatch.context() as patch:
        short = read_quantities(tokens)
        patch.setattr("summarizer.text.numbers.quantities.plain_value", lambda *_: None)
        assert read_quantities(tokens) == short
