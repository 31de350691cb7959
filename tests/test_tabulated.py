"""Tables of a situation report: what the head of a column and the head of a row say of a number."""

from summarizer import Brief, find_figures, summarize

TABLE = """Displacement and casualties by province

Province | Displaced | Dead | Injured | Houses destroyed
Sorvan | 20,100 | 12 | 40 | 310
Upper Harl | 23,400 | 19 | 71 | 90
Veshan | 17,500 | 17 | - | 0
"""
MARKDOWN = """| District | People killed | Families displaced | % of target |
|---|---:|---:|---:|
| Marsal | 204 | 2,210 | 61 |
| Lesk | 71 | 950 | 40 |
| Total | 275 | 3,160 | 52 |
"""
PEOPLE = """Category\tKilled\tInjured
Civilians\t12\t40
Soldiers\t3\t8
"""


def rows(brief: Brief) -> list[tuple[str, str, str]]:
    """Harm, number and place of each row."""
    return [(str(r.harm), r.figure.text, r.where.text if r.where else "") for r in brief.casualties]


def test_a_cell_takes_the_harm_of_its_column_and_the_place_of_its_row() -> None:
    """Houses and dashes count nobody; no head of a row is a victim."""
    assert rows(summarize(TABLE, engine="rules")) == [
        ("displaced", "20,100", "Sorvan"),
        ("killed", "12", "Sorvan"),
        ("injured", "40", "Sorvan"),
        ("displaced", "23,400", "Upper Harl"),
        ("killed", "19", "Upper Harl"),
        ("injured", "71", "Upper Harl"),
        ("displaced", "17,500", "Veshan"),
        ("killed", "17", "Veshan"),
    ]


def test_the_last_line_sums_up_its_columns() -> None:
    """The districts are parts of the line "Total", and the sum of the brief is that line's."""
    brief = summarize(MARKDOWN, engine="rules")
    told = {r.figure.text: r for r in brief.casualties}
    assert set(told) == {"204", "71", "275", "2,210", "950", "3,160"}
    assert {told["204"].part_of, told["71"].part_of} == {told["275"].id}
    assert brief.total("killed").best == 275


def test_rows_of_people_say_who_was_harmed() -> None:
    """Where no column holds places, the head of a row may name the people."""
    found = [(str(f.harm), f.text, f.counted) for f in find_figures(PEOPLE) if f.harm]
    assert found == [
        ("killed", "12", "Civilians"),
        ("injured", "40", "Civilians"),
        ("killed", "3", "Soldiers"),
        ("injured", "8", "Soldiers"),
    ]


def test_the_prose_beside_a_table_is_told_once() -> None:
    """A number of the text that the table has too is one row, and the sum of a column stands over its cells."""
    text = "Some 48 people have died, the Relief Office said.\n\nIn Upper Harl, 19 people drowned.\n\n" + TABLE
    brief = summarize(text, engine="rules")
    killed = {r.figure.text: r for r in brief.casualties if r.harm == "killed"}
    assert list(killed) == ["Some 48", "19", "12", "17"]
    assert {killed[n].part_of for n in ("19", "12", "17")} == {killed["Some 48"].id}


def test_a_line_with_bars_is_no_table_without_a_head_of_harm() -> None:
    """Menus and scores count nobody."""
    assert not [f for f in find_figures("Home | World | Sport\nNews | 12 | 40\n") if f.harm]
