"""Currencies by nation, measures of many, what a rate is told per."""

import pytest
from reading import lines

ONE = [
    ("300 Egyptian pounds", "300 Egyptian pounds | 300 | money EGP"),
    ("20,000 Colombian pesos", "20,000 Colombian pesos | 20000 | money COP"),
    ("900 Jordanian dinars", "900 Jordanian dinars | 900 | money JOD"),
    ("40 million Pakistani rupees", "40 million Pakistani rupees | 40000000 | money PKR"),
    ("700 Danish kroner", "700 Danish kroner | 700 | money DKK"),
    ("500 CFA francs", "500 CFA francs | 500 | money XAF"),
    ("R350 million", "R350 million | 350000000 | money ZAR"),
    ("Rp2 trillion", "Rp2 trillion | 2000000000000 | money IDR"),
    ("N5,000", "N5,000 | 5000 | money NGN"),
    ("50c", "50c | 50 | money cent"),
    ("a 10m-euro fund", "10m-euro | 10000000 | money EUR"),
    ("thousands of dollars", "thousands of dollars | vague 2000.. | money USD"),
    ("hundreds of miles", "hundreds of miles | vague 200.. | distance mi"),
    ("a couple of hours", "a couple of hours | vague 2..2 | duration hour"),
    ("tens of thousands of tonnes of rice", "tens of thousands of tonnes | vague 20000.. | other t"),
    ("thousands of pounds of powder", "thousands of pounds | vague 2000.. | other lb"),
    ("thousands of pounds", "thousands of pounds | vague 2000.. | money GBP"),
    ("several hundred thousand people", "several hundred thousand | vague 200000.. | count"),
    ("a couple thousand men", "a couple thousand | vague 2000.. | count"),
    ("several tens of thousands of men", "several tens of thousands | vague 20000.. | count"),
    ("hundreds and hundreds of men", "hundreds and hundreds | vague 200.. | count"),
    ("50 hundredths", "50 hundredths | 0.5 | other"),
    ("one and twenty-five hundredths", "one and twenty-five hundredths | 1.25 | count"),
    ("at 6 bar", "6 bar | 6 | other bar"),
    ("sixty-odd thousand men", "sixty-odd thousand | about .. best 60000 | count"),
    ("in eighteen twelve", "eighteen twelve | 1812 | count"),
    ("half a dollar", "half a dollar | 0.5 | money USD"),
    ("a quarter of a dollar", "a quarter of a dollar | 0.25 | money USD"),
    ("from 12 up to 18 men", "from 12 up to 18 | range 12..18 | count"),
    ("dozens of bars", "dozens | vague 24.. | count"),
    ("30 parts per million", "30 parts per million | 30 | other ppm"),
    ("6 litres per 100 km", "6 litres per 100 km | 6 | rate l/100 km"),
    ("8 Gbit/s", "8 Gbit/s | 8 | rate Gbit/second"),
    ("10 sq km", "10 sq km | 10 | other km²"),
    ("two and a half million", "two and a half million | 2500000 | count"),
    ("1 1/2 million", "1 1/2 million | 1500000 | count"),
    ("a quarter-million votes", "a quarter-million | 250000 | count"),
    ("four-and-a-half tonnes", "four-and-a-half tonnes | 4.5 | other t"),
    ("1-in-20 odds", "1-in-20 | 0.05 | other"),
    (">= 10", ">= 10 | at_least 10.. | count"),
    ("<= 10", "<= 10 | at_most ..10 | count"),
    ("50ish", "50ish | about .. best 50 | count"),
    ("at the very least 30 graves", "at the very least 30 | at_least 30.. | count"),
    ("as few as 20 men", "as few as 20 | at_least 20.. | count"),
    ("the late 1700s", "1700s | range 1700..1799 | date"),
    ("in 300 BC", "300 BC | 300 | date"),
    ("half past seven", "half past seven | 7.5 | time"),
    ("at 19h30", "19h30 | 19.5 | time"),
    ("50 basis points", "50 basis points | 50 | percent basis point"),
    ("650 nm", "650 nm | 650 | distance nm"),
    ("5 Nm", "5 Nm | 5 | other Nm"),
    ("Rs. 500 was paid", "Rs. 500 | 500 | money INR"),
    ("max. 25 kg", "max. 25 kg | at_most ..25 | other kg"),
    ("$20 CAD", "$20 CAD | 20 | money CAD"),
    ("10 ~ 20 metres", "10 ~ 20 metres | range 10..20 | distance m"),
    ("1.1m-1.3m voters", "1.1m-1.3m | range 1100000..1300000 | count"),
    ("a magnitude-6.1 quake", "6.1 | 6.1 | other magnitude"),
    ("a 12-fold rise", "12 | 12 | other"),
    ("in Orvel wurden 3.400 Menschen gezählt", "3.400 | 3400 | count"),
]
SEVERAL = [
    ("twenty ten-tonne lorries", ["twenty | 20 | count", "ten-tonne | 10 | other t"]),
    ("in flat 12 people slept", ["12 | 12 | count"]),
    ("two bar stools", ["two | 2 | count"]),
    ("12 per 100,000", ["12 | 12 | rate per 100,000", "100,000 | 100000 | other"]),
    ("ten deaths per 1,000 births", ["ten | 10 | count", "1,000 | 1000 | other"]),
    ("Articles 5, 7 and 12", ["Articles 5 | 5 | designation", "7 | 7 | designation", "12 | 12 | designation"]),
    ("Articles 5 and 12 soldiers", ["Articles 5 | 5 | designation", "12 | 12 | count"]),
    ("version 3.4.1", ["3 | 3 | designation", "4 | 4 | designation", "1 | 1 | designation"]),
    ("pages 12-15", ["pages 12-15 | 12 | designation"]),
    ("pp. 12-15", ["pp. 12-15 | 12 | designation"]),
    ("N95 masks, R2", ["N95 | 95 | designation", "R2 | 2 | designation"]),
    ("the counter read 0007", ["0007 | 7 | designation"]),
    ("a man of 6 ft 2 in", ["6 ft | 6 | distance ft", "2 in | 2 | distance in"]),
    ("20 pounds 50 pence", ["20 pounds | 20 | money GBP", "50 pence | 50 | money penny"]),
    ("worth $63,500–in bags", ["$63,500 | 63500 | money USD"]),
    ("Try 40 Recipes", ["40 | 40 | count"]),
    ("TRY 40", ["TRY 40 | 40 | money TRY"]),
    ("221B Orvel Road", ["221 | 221 | count"]),
]


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_a_unit_is_read_with_its_number(text: str, expected: str) -> None:
    """Whose money, how much of a measure, by what a bound holds."""
    assert lines(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_bases_and_names_count_nothing(text: str, expected: list[str]) -> None:
    """What a rate is told per, the parts of a version, every number of a list of articles."""
    assert lines(text) == expected
