"""Ages, times, names and list numbers that look like counts."""

import pytest
from reading import lines

NO_COUNTS = [
    ("a boy of 12, he said", ["12 | 12 | age year"]),
    ("she was a girl of four", ["four | 4 | age year"]),
    ("the oldest was 81", ["81 | 81 | age year"]),
    ("he came at two in the afternoon", ["two in the afternoon | 14 | time"]),
    ("by 2 in the morning", ["2 in the morning | 2 | time"]),
    ("six minutes past seven", ["six minutes | 6 | duration minute", "seven | 7 | time"]),
    ("no-one came", []),
    ("1. Our men took a lorry.", ["1 | 1 | designation"]),
    ("2) On Monday three died.", ["2 | 2 | designation", "three | 3 | count"]),
    ("the storming of Gate Nine", ["Nine | 9 | designation"]),
    ("a shot at Bridge 12.", ["Bridge 12 | 12 | designation"]),
    ("the singer died at 66 of a stroke", ["66 | 66 | age year"]),
    ("He died two years ago at 81.", ["two years | 2 | duration year", "81 | 81 | age year"]),
    ("his death at 37 in, of all places, a home", ["37 | 37 | age year"]),
    ("At 17, he fled", ["17 | 17 | age year"]),
    ("the pilot, now 34, lives abroad", ["34 | 34 | age year"]),
    ("recruits as young as 12", ["12 | 12 | age year"]),
    ("before they turn 15", ["15 | 15 | age year"]),
    ("she was only 19 when it fell", ["19 | 19 | age year"]),
    ("THEY CAME AT 2200 ON 6 MAY", ["2200 | 22 | time", "6 MAY | 6 | date"]),
    (
        "between 2100 on 4 May and 0200 on 5 May",
        ["2100 | 21 | time", "4 May | 4 | date", "0200 | 2 | time", "5 May | 5 | date"],
    ),
    ("at 1400 this afternoon", ["1400 | 14 | time"]),
    ("until 2000 (0200 GMT)", ["2000 | 20 | time", "0200 GMT | 2 | time"]),
    ("the 1851 law", ["1851 | 1851 | date"]),
    ("Unit 8 was hit", ["Unit 8 | 8 | designation"]),
    ("on day three of the siege", ["three | 3 | designation"]),
    ("in week 6 of the siege", ["week 6 | 6 | designation"]),
    ("Day Two, said the mayor", ["Two | 2 | designation"]),
    ("the number one cause", ["one | 1 | designation"]),
    ("a category three storm", ["three | 3 | designation"]),
]
COUNTS = [
    ("a mother of four", ["four | 4 | count"]),
    ("they put the number who died at 45", ["45 | 45 | count"]),
    ("he put the toll at 17, he said", ["17 | 17 | count"]),
    ("about 1500 this morning crossed", ["about 1500 | about .. best 1500 | count"]),
    ("the 1851 dead", ["1851 | 1851 | count"]),
    ("a family of five", ["five | 5 | count"]),
    ("a boy of two fathers", ["two | 2 | count"]),
    ("it killed four in the morning raid", ["four | 4 | count"]),
    ("Gate Nine Guards", ["Nine | 9 | count"]),
    ("that day three of them fell", ["three | 3 | count"]),
    ("on that day 40 of them fell", ["40 | 40 | count"]),
    ("last week two in the village fell", ["two | 2 | count"]),
    ("in that class five fell", ["five | 5 | count"]),
    ("one 12-tonne lorry", ["one | 1 | count", "12-tonne | 12 | other t"]),
]


@pytest.mark.parametrize(("text", "expected"), NO_COUNTS)
def test_what_counts_nothing_is_no_count(text: str, expected: list[str]) -> None:
    """How old, at what time, which gate, which item of a list."""
    assert lines(text) == expected


@pytest.mark.parametrize(("text", "expected"), COUNTS)
def test_what_counts_stays_a_count(text: str, expected: list[str]) -> None:
    """Children, families, the dead of a raid."""
    assert lines(text) == expected
