"""Which figures stand at the head of the page."""

from drafted import brief_of

from summarizer.render.arrange import arrange


def keys(text: str) -> list[str]:
    """The key figures of a report: words and what they count."""
    return [f"{key.text} {key.about}" for key in arrange(brief_of(text)).key_figures]


def test_one_number_of_one_harm_is_told_once() -> None:
    """A headline's bare number and its twin of the body are one key figure."""
    told = keys(
        "Shelling kills 16 in Orvel\n\nShells hit a camp in Orvel on Tuesday, killing at least 16 people, the agency said."
    )

    assert len([key for key in told if "16" in key]) == 1


def test_the_same_number_of_other_people_is_told_too() -> None:
    """Three officers and three children are six people."""
    told = keys("A bomb killed three officers and three children in Orvel on Monday, police said.")

    assert {"three officers killed", "three children killed"} <= set(told)


def test_people_without_a_number_do_not_lead() -> None:
    """Whoever is counted comes before whoever is only named as harmed."""
    told = keys(
        "A blast in Orvel wounded guests at a hotel on Monday. The blast killed 12 people, police said. Fire wounded 30 people."
    )

    assert told[0] == "12 people killed"


def test_what_a_percentage_measures_is_told_by_its_own_clause() -> None:
    """Of a long sentence only the clause that leads to the number is told beside it."""
    told = keys(
        "A tanker was hit off Lem on Saturday, killing two sailors. Insurers said premiums had risen to 1.1 percent of a "
        "ship's value from 0.4 percent a month ago, and that traffic was down 58 percent."
    )
    assert "58 percent traffic was down" in told


def test_the_page_says_a_harm_once() -> None:
    """ "Two missing men" are two men who are missing, and "its fighters" are the speaker's."""
    told = keys(
        "Divers looked for 12 missing men off Lem, the coastguard said. The Marran Front said five of its fighters were killed at Tolm."
    )
    assert "12 men missing" in told
    assert "five of its fighters killed (Tolm)" in told


def test_a_key_figure_of_another_event_says_where_and_when_that_was() -> None:
    """Beside the news of the day a toll of last week is no toll of the day."""
    told = keys(
        "Raiders killed four watchmen at a mill in Orvel on Monday.\n\n"
        "A week ago a mine on a track near Lisk killed 13 shepherds, police said."
    )
    assert told == ["four watchmen killed", "13 shepherds killed (Lisk, a week ago)"]


def test_a_month_keeps_its_capital_inside_a_cell() -> None:
    """ "Lisk, Oct. 3"."""
    brief = brief_of("On Oct. 3 a bomb killed nine people in Lisk.")
    assert [row.scene for row in arrange(brief).rows] == ["Lisk, Oct. 3"]


def test_whose_brother_it_was_keeps_no_capital() -> None:
    """ "His brother was among those killed" stands in a cell as "his brother"."""
    brief = brief_of(
        "Shells killed nine people in Orvel on Friday. Olin Venn, a clerk, survived. His brother was among those killed."
    )
    assert "his brother" in [row.text for row in arrange(brief).rows]


def test_a_key_figure_is_no_cut_clause() -> None:
    """It goes on to its end where that is near, and else stops before a phrase it can spare."""
    near = keys(
        "A raid killed nine people in Orvel on Monday. Dozens of marchers tried to break into the consulate of Vostania in Tessara."
    )
    far = keys(
        "A raid killed nine people in Orvel on Monday. At the river 400 villagers stood waiting with their cattle and mules "
        "for the ferry that had been promised to them from the southern bank."
    )

    assert "dozens of marchers tried to break into the consulate of Vostania in Tessara" in near
    assert not any("…" in key for key in [*near, *far])


def test_people_counted_are_told_with_what_befell_them() -> None:
    """ "About 90 inmates" alone says nothing."""
    told = keys(
        "About 90 inmates, including some members of the Marran Front, were freed after gunmen broke into a jail in Orvel on Monday."
    )

    assert any(key.startswith("about 90 inmates were freed") for key in told)


def test_out_of_how_many_is_no_figure_of_its_own() -> None:
    """ "Nine of the capital's 50 villages" is one figure."""
    told = keys(
        "Floods killed 12 people in Kadhar on Monday. Water stood in nine of the capital's 50 villages on Tuesday."
    )

    assert any(key.startswith("nine of the capital's 50 villages") for key in told)
    assert not any(key.startswith("50") for key in told)
