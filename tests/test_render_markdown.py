"""The page as Markdown."""

import datetime
import re

import hostile
import pytest
from drafted import brief_of
from markdown_it import MarkdownIt
from render_briefs import calm, harbour, with_payload

from summarizer.render.markdown import render
from summarizer.render.phrases import date_of
from summarizer.schemas.publish import publish_brief
from summarizer.schemas.records import When

_READER = MarkdownIt("gfm-like")
_WORDS = ("text", "text_special", "link_open", "link_close")


def _shape(page: str) -> list[str]:
    """Kinds of token of a page, in order, but for words and links."""
    kinds = []
    for token in _READER.parse(page):
        kinds.append(token.type)
        kinds.extend(child.type for child in token.children or () if child.type not in _WORDS)
    return kinds


def _links(page: str) -> list[str]:
    children = [child for token in _READER.parse(page) for child in token.children or ()]
    return [str(child.attrGet("href")) for child in children if child.type == "link_open"]


def test_order_of_sections() -> None:
    """Sections stand in the order of the one-page brief."""
    page = render(harbour())

    headings = ("# Rockets", "**Bottom line.**", "**Key figures.**", "## Key events", "## Actors", "## Casualties")
    places = [page.index(heading) for heading in (*headings, "## Disputed", "## Not known", "## Sources", "<sub>")]
    assert places == sorted(places)


def test_figures_carry_speaker_evidence_and_mark() -> None:
    """A row shows the words as reported, who says so, the sentence and the mark."""
    page = render(harbour())

    assert "| The Marran Front [3] | ✓ ≠ |" in page
    assert "| 72 injured | others |" in page
    assert "| the regional hospital [2] | ✗ |" in page
    assert "| residents [7] | ⚠ |" in page


def test_parts_stand_under_their_total() -> None:
    """Parts, additions and superseded counts are indented under the row they belong to."""
    lines = render(harbour()).splitlines()

    total = next(i for i, line in enumerate(lines) if line.startswith("| at least 31 killed"))
    assert lines[total + 1].startswith("| ↳ nine killed | of them: children |")
    assert lines[total + 2].startswith("| ↳ three killed | and further: more people |")
    new = next(i for i, line in enumerate(lines) if line.startswith("| 1,240 displaced"))
    assert lines[new + 1].startswith("| ↳ 900 displaced | earlier: families |")


def test_check_line_closes_the_page() -> None:
    """The last line says how many figures are verified, what is covered and which engine answered."""
    assert "9 of 11 figures verified, 2 flagged; 7 of 8 harm figures of the source on the page." in render(harbour())
    assert render(calm()).rstrip().endswith("Engine: rules. No model, no network.</sub>")


def test_harms_not_stated_are_named() -> None:
    """Not stated is not zero: the page names the harms the report says nothing of."""
    brief = harbour()
    brief.casualties = [row for row in brief.casualties if row.harm == "killed"]

    assert "## Casualties (killed; injured, missing and displaced are not stated)" in render(brief)
    assert "## Casualties (killed, injured, missing and displaced are not stated)" in render(calm())


def test_a_long_brief_is_cut_in_order_and_says_so() -> None:
    """Events beyond five go first, then actors; bottom line, key figures, disputes and gaps stay; the page names what went."""
    brief = harbour()
    brief.actors *= 8
    brief.key_events *= 16
    events = len(brief.key_events)

    page = render(brief)

    cut = re.search(r"Cut to hold on one page: (?:(\d+) actors, )?(\d+) events", page)
    assert cut is not None
    assert 0 < int(cut[2]) <= events - 5
    assert cut[1] is None or int(cut[2]) == events - 5
    assert all(text in page for text in ("**Bottom line.**", "**Key figures.**", "## Disputed", "## Not known"))
    assert "Cut to hold" not in render(brief, whole=True)


def test_flagged_rows_outlast_verified_ones() -> None:
    """Where even casualty rows must go, the flagged ones stay."""
    brief = harbour()
    brief.casualties *= 15

    page = render(brief)

    assert page.count("| 72 injured") == 15
    assert page.count("| 18 killed") < 15
    assert "casualty rows" in page


def test_rows_tied_in_a_ring_still_print() -> None:
    """Rows that claim to be part of each other are all on the page, once."""
    brief = harbour()
    brief.casualties[0].relation, brief.casualties[0].part_of = "part_of", "c2"

    page = render(brief, whole=True)

    assert page.count("at least 31 killed |") == 1
    assert page.count("nine killed |") == 1


def test_published_model_prints_the_same_page() -> None:
    """Records and published models give the same page."""
    assert render(harbour()) == render(publish_brief(harbour()))  # type: ignore[arg-type]  # same attributes


@pytest.mark.parametrize("payload", [*hostile.MARKDOWN, *hostile.MARKUP, *hostile.CONTROLS])
def test_markup_of_the_article_is_inert(payload: str) -> None:
    """Whatever an article or a model writes, the page has the structure of its sections and nothing more."""
    page = render(with_payload(payload), whole=True)

    assert _shape(page) == _shape(render(with_payload("x"), whole=True))
    assert not [link for link in _links(page) if "evil.example" in link and link != payload]


def test_an_event_without_day_or_place_opens_with_its_words() -> None:
    """Nothing stands before the sentence of an event whose day and place the reports do not give."""
    brief = harbour()
    brief.key_events[0].when = brief.key_events[0].where = None
    page = render(brief)

    line = page.split("## Key events\n")[1].splitlines()[0]
    assert line.startswith(f"- {brief.key_events[0].what[:20]}")
    assert "day not stated" not in page


def test_a_hedge_stands_beside_the_report_and_is_no_speaker() -> None:
    """ "Reportedly" names nobody: the row says that the report passes the figure on, and how."""
    text = "Four patients reportedly died in Tessara on Monday. The ministry said 9 men reportedly drowned."
    brief = brief_of(text)

    assert [row.claimant.name if row.claimant else None for row in brief.casualties] == [None, "ministry"]
    assert "| the report (reportedly) [1] |" in render(brief)


def test_a_key_figure_says_what_its_people_did() -> None:
    """ "12,000 people" alone says nothing; the words behind the number do, as far as their clause goes."""
    text = "ORVEL - The river burst its banks on Sunday. More than 12,000 people have left Orvel and nearby villages, and 31 of 38 pumps failed."
    page = render(brief_of(text))

    assert "people have left Orvel" in page
    assert "of 38 pumps failed" in page


def test_a_key_figure_behind_a_preposition_does_nothing() -> None:
    """Of "camps built for 20,000 people are holding four times as many" only the people are the number's."""
    page = render(
        brief_of(
            "ORVEL - Floods hit Orvel on Sunday. Camps built for 20,000 people are holding four times as many, the UN said."
        )
    )

    assert "**20,000** people" in page
    assert "**20,000** people are" not in page


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2021-01-01", "2021-12-31", "2021"),
        ("2021-05-01", "2021-05-31", "May 2021"),
        ("2021-05-01", "2021-05-30", "1 May 2021 to 30 May 2021"),
        ("2021-02-01", "2021-03-31", "1 Feb 2021 to 31 Mar 2021"),
    ],
)
def test_a_whole_year_or_month_is_called_by_its_name(start: str, end: str, words: str) -> None:
    """No page says "1 Jan 2021 to 31 Dec 2021" where the report says "in 2021"."""
    when = When("then", datetime.date.fromisoformat(start), datetime.date.fromisoformat(end))
    assert date_of(when) == words


def test_a_time_that_is_only_about_right_keeps_the_words_of_the_report() -> None:
    """ "Early May" is no 1 to 10 May."""
    when = When("early May", datetime.date(2021, 5, 1), datetime.date(2021, 5, 10), "approximate")
    assert date_of(when) == "early May"
    night = When("overnight", datetime.date(2021, 5, 1), datetime.date(2021, 5, 2), "approximate")
    assert date_of(night) == "1 May 2021 to 2 May 2021"


def test_a_time_with_no_end_keeps_the_words_of_the_report() -> None:
    """ "Since 2001" is no first of January."""
    assert date_of(When("since 2001", datetime.date(2001, 1, 1), None, "range")) == "since 2001"
