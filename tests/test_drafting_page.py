"""Headline, bottom line, actors, other figures and gaps: the rest of the page."""

from drafted import brief_of, sheets_of

from summarizer.drafting.reading.wording import body_of, shorten, without_asides
from summarizer.engines.rules import RulesEngine
from summarizer.pipeline import make_brief
from summarizer.schemas.records import Source

STRIKE = (
    "ORVEL, Kadhar — An air strike killed at least 31 people and wounded 70 in Tessara on Thursday, doctors said. "
    "Samira Doan, director of the hospital, said most were children. The Marran Front put the toll at 47 dead."
)


def test_the_title_is_the_headline() -> None:
    """The report's own title, where it has one."""
    source = Source(
        "Two die in Orvel\n\nTwo people died in a blast in Orvel on Monday, police said.", title="Two die in Orvel"
    )

    assert make_brief([source], RulesEngine()).headline.text == "Two die in Orvel"


def test_without_a_title_the_lead_is_cut_at_a_clause() -> None:
    """Never in the middle of one."""
    text = (
        "A bomb killed 12 people at a market in the northern town of Orvel on Monday, while rebels shelled two villages near the "
        "border and the government called for talks."
    )

    assert brief_of(text).headline.text == "A bomb killed 12 people at a market in the northern town of Orvel on Monday"


def test_no_line_ends_in_a_stretch_of_time() -> None:
    """ "On Thursday, a day" would be what is left of "a day after an attack"."""
    assert shorten(
        "Jets struck bases near Orvel on Thursday, a day after an attack on a factory killed five people.", 60
    ) == ("Jets struck bases near Orvel on Thursday")


def test_disputes_stand_in_the_order_of_the_report() -> None:
    """Behind counts of the dead: what hit the ferry before a quarrel over its engine."""
    asked = [
        d.issue
        for d in brief_of(
            "A ferry sank off Tolm on Monday. The navy said the ferry had been hit by a rocket. The Front said the ferry had struck a mine. Its owner, "
            "Blue Line, said the ship was sound and ruled out an engine fault. The head of the union, Ivo Brask, said the engine had failed twice."
        ).disputed_claims
    ]

    assert asked[0].startswith("What caused it")
    assert len(asked) == 2


def test_the_bottom_line_is_the_lead_and_the_dispute() -> None:
    """At most two sentences and fifty words."""
    brief = brief_of(STRIKE)

    assert len(brief.bottom_line) == 2
    assert brief.bottom_line[0].text.startswith("An air strike killed at least 31 people")
    assert brief.bottom_line[1].text == "Disputed: how many people were killed (doctors; Marran Front)."
    assert sum(len(line.text.split()) for line in brief.bottom_line) <= 50


def test_a_sum_of_the_year_is_no_bottom_line() -> None:
    """Who claims the attack is; what the year has cost is background."""
    brief = brief_of(
        "A car bomb killed 12 people at a market in Orvel on Monday, police said. The Marran Front claimed responsibility for the attack. "
        "More than 700 people have been killed in Kadhar this year, the monitor said."
    )

    assert brief.bottom_line[1].text == "The Marran Front claimed responsibility for the attack."


def test_a_headline_that_runs_into_its_report_is_the_title() -> None:
    """As a page without line breaks has it; the stamp of a site before the text is no part of the title."""
    glued = "Seven fighters killed in blasts in Kadhar ORVEL, Kadhar, Oct. 3 (NWS) -- Seven fighters were killed in two blasts on Friday, police said."
    stamped = "(Nov 8, 2014 3:42 PM CDT) A warplane bombed an army post in southern Kadhar on Sunday, officials said."

    assert brief_of(glued).headline.text == "Seven fighters killed in blasts in Kadhar"
    assert brief_of(glued).bottom_line[0].text.startswith("Seven fighters were killed in two blasts")
    assert brief_of(stamped).headline.text.startswith("A warplane bombed an army post")


def test_no_sentence_ends_on_a_clause_that_goes_on() -> None:
    """ "An attack that began" is no end."""
    text = "Gunmen held hostages in a restaurant in Orvel on Monday after a raid that opened when a car bomb exploded at the gate of the yard."

    assert not shorten(text, 110).endswith("began")


def test_datelines_and_links_are_no_words_of_the_page() -> None:
    """Agency boilerplate goes, the sentence stays as it is."""
    first, second = sheets_of(
        "ORVEL, Kadhar (NWS) — Two people died.\n\nMeanwhile, rebels shelled the town of Tessara again."
    )

    assert body_of(first) == "Two people died."
    assert body_of(second) == "rebels shelled the town of Tessara again."


def test_a_cut_never_splits_a_quotation() -> None:
    """Both marks or none."""
    text = "The mayor said “we saw the planes, and then we ran, while the guns went on” and left, after he had seen the square."

    assert shorten(text, 60).count("“") == shorten(text, 60).count("”")


def test_asides_without_a_digit_are_left_out() -> None:
    """Other names go, figures stay."""
    assert without_asides("The Front (MF, once the League) took it (12 dead).") == "The Front took it (12 dead)."


def test_actors_have_kind_and_role_by_the_grammar() -> None:
    """Who acts, who is hit, who speaks."""
    brief = brief_of(
        "The Kadhar Liberation Front attacked a post near Orvel on Monday, police said. Colonel Anton Brusk said two soldiers died."
    )
    actors = {actor.name: actor for actor in brief.actors}

    assert actors["Kadhar Liberation Front"].type == "rebel_group"
    assert actors["Kadhar Liberation Front"].role == "alleged_perpetrator"
    assert (actors["Anton Brusk"].type, actors["Anton Brusk"].role) == ("person", "claimant")


def test_other_figures_are_weighty_and_never_ages_or_dates() -> None:
    """A share; not the age, the year, or how far the camp lies from the border."""
    brief = brief_of(
        "A fire broke out in Orvel in 2019. Amina Rauf, 58, said about 40 percent of the homes in Orvel were destroyed. "
        "The camp lies 12 km from the border."
    )

    assert [other.figure.text for other in brief.other_figures] == ["about 40 percent"]


def test_a_distance_is_a_key_figure_where_the_news_is_measured_by_it() -> None:
    """How near the rebels came, not how far or deep something is."""
    text = "Rebels in Kadhar advanced on Monday to within 15 km of the city of Orvel, officials said."
    other = "Rebels in Kadhar advanced on Monday to Tessara, 15 km north of Orvel, officials said. Shells left a crater 3 meters deep."

    assert [o.figure.text for o in brief_of(text).other_figures] == ["15 km"]
    assert brief_of(other).other_figures == []


def test_how_many_live_in_a_place_is_no_key_figure() -> None:
    """Its size is no news; how many houses burned is."""
    brief = brief_of(
        "Shells hit Tessara, a town of 20,000 people, on Monday. The camp, home to nearly 45,000 people, was hit twice. "
        "The attack set fire to 300 houses."
    )

    assert [o.figure.text for o in brief.other_figures] == ["300"]


def test_a_conversion_is_not_told_twice() -> None:
    """10 km (6 miles) is one distance."""
    brief = brief_of("The rebels are now just over 10 km (6 miles) from the centre of Orvel.")

    assert [other.figure.text for other in brief.other_figures] == ["just over 10 km"]


def test_gaps_name_what_the_report_does_not_say() -> None:
    """The year, the injured, the place, verification."""
    gaps = " ".join(brief_of("A bomb killed 12 people on Monday, police said.").gaps)

    assert "injured: not stated" in gaps
    assert "The year" in gaps
    assert "Where the first event happened" in gaps
    assert "verification" in gaps


def test_gaps_ask_whether_a_vague_total_includes_the_counts() -> None:
    """Hundreds, and two counts by the same side."""
    brief = brief_of(
        "The army said its raids had killed hundreds of militants this week.\n\n"
        "It said that a raid on Orvel on Monday killed around 200 militants."
    )

    assert any("Whether “hundreds” includes “around 200”" in gap for gap in brief.gaps)


def test_the_bottom_line_is_news_and_neither_greeting_nor_label() -> None:
    """Datelines, hours, lists' marks and lines about the report itself are passed over."""
    texts = [
        "(Transcript.)\n\nWelcome to the evening news. Our first item is the harbour. Nine people were killed in Orvel on Monday.",
        "Live: the day in Orvel\n\n21:40 Nine people were killed in Orvel on Monday.",
        "Flash update\nAs of 3 May\n\n- Nine people were killed in Orvel on Monday.",
        "This report is made with partners. Nine people were killed in Orvel on Monday.",
        "ORVEL, 3 MAY. NINE PEOPLE WERE KILLED IN ORVEL ON MONDAY.",
    ]

    assert {brief_of(text).bottom_line[0].text.lower() for text in texts} == {
        "nine people were killed in orvel on monday."
    }


def test_a_slow_opening_gives_way_to_the_news() -> None:
    """A scene at the head of a long read is not its bottom line."""
    brief = brief_of(
        "The bakery on Mill Street opened again. It smelled of flour.\n\nA blast killed nine people in Orvel in June."
    )

    assert brief.bottom_line[0].text == "A blast killed nine people in Orvel in June."


def test_a_short_lead_that_tells_an_act_stays() -> None:
    """Six words may be the news."""
    brief = brief_of("Shells hit Orvel on Monday.\n\nThe Marran Front said 47 people had died.")

    assert brief.bottom_line[0].text == "Shells hit Orvel on Monday."


def test_the_bottom_line_gives_the_harm_and_its_speaker_before_the_other_sides_version() -> None:
    """A long lead is cut before "while the army said", not before what was done to people."""
    brief = brief_of(
        "A drone strike hit a funeral procession in the rebel-held town of Tessara on Wednesday, killing at least 26 people and wounding "
        "scores, local officials and witnesses said, while the army said it had targeted three senior commanders of the Marran Front."
    )
    assert brief.bottom_line[0].text.endswith("wounding scores, local officials and witnesses said.")


def test_the_toll_behind_a_lead_that_counts_nobody_is_in_the_bottom_line() -> None:
    """It goes before the dispute over something else."""
    brief = brief_of(
        "Armed men attacked the prison of Orvel on Tuesday, blew open its gate and freed the inmates, the interior ministry said. At least "
        "nine people were killed. Residents said soldiers had taken away at least 40 young men. The army said it had detained 17 suspects."
    )
    assert brief.bottom_line[1].text == "At least nine people were killed."


def test_who_gives_the_figures_stays_beside_a_lead_that_is_cut() -> None:
    """A lead too long for the line loses its clauses, never the speaker of its toll."""
    brief = brief_of(
        "At least seven people were killed and dozens injured in Orvel on Tuesday when security forces opened fire on crowds that had come "
        "from all parts of the country to demand the resignation of the president and of his whole cabinet, police and hospital staff said."
    )
    assert (
        brief.bottom_line[0].text
        == "At least seven people were killed and dozens injured in Orvel on Tuesday (police and hospital staff)."
    )


def test_a_lead_keeps_its_toll_where_a_cut_would_lose_it() -> None:
    """A long lead that tells the dead at its end stays whole while it fits into the line."""
    brief = brief_of(
        "Volunteers searched the slopes with ropes and dogs on Monday for people still missing after two nights of heavy rain set off "
        "mudslides across the hills of Orvel, killing at least 46 villagers and cutting off hundreds, officials said."
    )
    assert "killing at least 46 villagers" in brief.bottom_line[0].text
