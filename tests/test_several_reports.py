"""One event told by several reports on several days: the newest count holds, nobody is counted twice, no update is a dispute."""

import pytest
from hypothesis import given, settings, strategies as st

from summarizer import Brief, check, summarize
from summarizer.text.document import Document

FIRST = """Bomb rips through market in Tessara, at least 12 dead

TESSARA, March 3, 2026 (Orvel Press) - A car bomb exploded at a crowded vegetable market in the northern city of Tessara on Tuesday morning, killing at least 12 people and injuring dozens, police and medics said.

Three policemen were among the dead, police spokesman Col. Rafi Denn said.
"""
SECOND = """Death toll from Tessara blast climbs to 19

TESSARA, March 3, 2026 (Kadhar News Agency) - The number of people killed in Tuesday's car bombing in Tessara rose to 19, the provincial health department said, after several of the wounded died in hospital.

Dr. Lina Osman, head of the city's main hospital, said it had received 54 wounded. Six children were among the dead, she said.
"""
THIRD = """Tessara buries its dead as toll reaches 23

TESSARA, March 4, 2026 (Orvel Press) - Hundreds of mourners gathered in Tessara on Wednesday to bury victims of a car bombing which killed 23 people a day earlier.

The interior ministry said 23 people, among them six children and four policemen, had been killed and 61 wounded in the blast at the Hanna vegetable market. The Marran Front said more than 40 people had died and that the government was hiding bodies.
"""
BLAST = [FIRST, SECOND, THIRD]
FLOOD = [
    (
        "ORVEL, 12 August 2026 (Harbour Wire) - Flash floods in the Sarn valley have killed at least 31 people and left 20 others missing "
        "after a dam burst overnight, the disaster management agency said on Wednesday."
    ),
    (
        "ORVEL, 13 August 2026 (Daily Lantern) - Rescuers pulled 11 more bodies from the mud in the Sarn valley on Thursday, bringing the "
        "number of dead in the dam collapse to 42.\n\nNine people were still missing, the disaster management agency said.\n\n"
        "Opposition lawmakers said the real toll was far higher and that more than 100 people had drowned in the village of Hesk alone."
    ),
    (
        "ORVEL, 15 August 2026 (Harbour Wire) - Authorities in Sarn lowered the death toll from this week's dam collapse to 38 on "
        "Saturday, saying four victims had been counted twice."
    ),
]


def replaced(brief: Brief) -> dict[str, str]:
    """The older count that each count takes the place of."""
    texts = {row.id: row.figure.text for row in brief.casualties}
    return {r.figure.text: texts[r.part_of] for r in brief.casualties if r.relation == "updates" and r.part_of}


@pytest.mark.parametrize("reports", [BLAST, BLAST[::-1], [SECOND, FIRST, THIRD]])
def test_the_newest_count_takes_the_place_of_the_older_ones_in_whatever_order_they_come(reports: list[str]) -> None:
    """12, then 19, then 23: one chain, and one total."""
    brief = summarize(reports, engine="rules")

    assert replaced(brief)["23"] == "19"
    assert replaced(brief)["19"] == "at least 12"
    assert replaced(brief)["61"] == "54"
    assert brief.total("killed").low == 23
    assert brief.total("injured").best == 61


def test_an_update_by_another_speaker_is_no_dispute_and_a_rivals_count_is() -> None:
    """The health department goes on from the police; the Front counts against the ministry."""
    brief = summarize(BLAST, engine="rules")
    sides = [{p.claimant.name for p in d.positions if p.claimant} for d in brief.disputed_claims if d.kind == "value"]

    assert sides == [{"interior ministry", "Marran Front"}]


def test_the_head_of_the_page_leads_with_the_count_that_holds_now() -> None:
    """The first report's title has an outdated toll: the headline is the newer report's, the bottom line gives both."""
    brief = summarize(BLAST, engine="rules")

    assert brief.headline.text == "Tessara buries its dead as toll reaches 23"
    assert [line.text for line in brief.bottom_line][1] == "Later: 23 people killed (interior ministry)."
    assert "**Key figures.** **23** people killed" in str(brief)
    assert check(brief, BLAST).ok


def test_an_older_part_stays_under_its_own_count() -> None:
    """The three policemen of the first report are of the 12, the six children of the second are of its 19."""
    brief = summarize(BLAST, engine="rules")
    texts = {row.id: row.figure.text for row in brief.casualties}
    parts = {
        (row.figure.text, row.victims): texts[row.part_of or ""]
        for row in brief.casualties
        if row.relation == "part_of"
    }

    assert parts["Three", "policemen"] == "at least 12"
    assert parts["Six", "children"] == "19"
    assert parts["four", "policemen"] == "23"


def test_the_day_of_a_funeral_is_not_the_day_of_the_deed() -> None:
    """They gathered on Wednesday to bury those killed on Tuesday."""
    brief = summarize(BLAST, engine="rules")
    days = {row.figure.text: row.when.start for row in brief.casualties if row.when}

    assert str(days["23"]) == "2026-03-03"


def test_bodies_found_later_and_a_lowered_toll_are_counts_of_one_event() -> None:
    """Eleven more bodies are of the 42, which 38 replaces; who was missing is found."""
    brief = summarize(FLOOD, engine="rules")

    assert replaced(brief) == {"42": "at least 31", "38": "42", "Nine": "20"}
    assert brief.total("killed").low == 38
    assert brief.total("missing").best == 9


def test_a_lowered_toll_replaces_the_officials_own_count_and_not_their_critics() -> None:
    """The lawmakers' hundred still stands against it."""
    brief = summarize(FLOOD, engine="rules")
    sides = [{p.claimant.name for p in d.positions if p.claimant} for d in brief.disputed_claims if d.kind == "value"]

    assert sides == [{"Opposition lawmakers", "Authorities in Sarn"}]


def test_what_a_side_counts_for_itself_replaces_nobodys_count() -> None:
    """The rebels' number of the next day is no update of the army's."""
    brief = summarize(
        [
            "KADHAR, 7 June 2026 (Harbour Wire) - Fighting in Belmar on Saturday killed 14 civilians, the army said.",
            "KADHAR, 8 June 2026 (Harbour Wire) - Saturday's fighting in Belmar killed 31 civilians, the Marran Front said.",
        ],
        engine="rules",
    )

    assert replaced(brief) == {}
    assert any(d.kind == "value" for d in brief.disputed_claims)


def test_counts_of_two_reports_are_not_added_up() -> None:
    """A clinic's dead since Saturday are among those of the fighting, though each report tells of it in its own way."""
    brief = summarize(
        [
            (
                "KADHAR, 7 June 2026 (Harbour Wire) - Fighting between government troops and rebels killed at least 30 people around "
                "the town of Belmar, a military spokesman said on Sunday."
            ),
            (
                "BELMAR, 8 June 2026 (Daily Lantern) - A nurse at the Belmar clinic said 38 bodies had been brought in since Saturday, "
                "nine of them civilians."
            ),
        ],
        engine="rules",
    )
    total = brief.total("killed")

    assert total.low is not None
    assert 30 <= total.low <= 38


@pytest.mark.parametrize(
    "sentence",
    [
        "Officials cut the death toll to 38.",
        "The toll was lowered to 38.",
        "The ministry revised the death toll down to 38.",
        "The number of dead was later reduced to 38.",
        "The death toll fell to 38.",
    ],
)
def test_a_toll_that_is_lowered_or_revised_is_an_update(sentence: str) -> None:
    """As one that rises."""
    (figure,) = Document(sentence).figures

    assert (figure.harm, figure.relation) == ("killed", "updates")
    assert figure.best == 38


def test_the_army_is_not_the_rebel_army_just_named() -> None:
    """What the army denies is not denied by the Free Valley Army."""
    document = Document(
        "Rebels of the Free Valley Army showed the town to reporters. The army denied that Belmar had fallen."
    )

    assert [act.claimant.name for act in document.speech] == ["army"]


def test_a_peoples_army_speaks_as_a_party() -> None:
    """No state's army is called free or a people's liberation army by those who fight it."""
    document = Document("The Free Valley Army said it had taken Belmar. The Marran army said it had not.")

    assert [act.claimant.type for act in document.speech] == ["party_to_conflict", "military"]


SHELLING = [
    (
        "Shelling of Orvel kills nine\n\nORVEL, 4 March 2026 (Harbour Wire) - Artillery fire killed nine people in the port city of Orvel "
        "on Wednesday, the regional governor said."
    ),
    (
        "ORVEL, 5 March 2026 (Harbour Wire) - A second day of shelling killed 14 people in Orvel on Thursday, the regional governor, "
        "Ilan Petrov, said, a day after nine died at a bus stop."
    ),
    (
        "ORVEL, 6 March 2026 (Coast Agency) - At least 23 people have died in two days of shelling in Orvel, the United Nations said on "
        "Friday."
    ),
]
CHECKPOINT = [
    (
        "HADAR, 9 May 2026 (Coast Agency) - Gunmen opened fire at a police checkpoint near Hadar on Saturday, killing six officers, the "
        "interior ministry said."
    ),
    (
        "HADAR, 9 May 2026 (Daily Lantern) - Five police officers were shot dead at a checkpoint outside Hadar early on Saturday, a "
        "security source said.\n\nIn a separate incident, a roadside bomb killed three shepherds in Tolm, local officials said."
    ),
    (
        "HADAR, 10 May 2026 (Coast Agency) - The Sons of the Plain on Sunday claimed responsibility for storming a police checkpoint "
        "near Hadar, saying its fighters had killed 11 policemen.\n\nThe interior ministry puts the toll at six."
    ),
]


def test_the_dead_of_another_day_replace_nobody_and_a_sum_of_both_days_holds_them() -> None:
    """Nine on Wednesday and 14 on Thursday are the 23 of two days."""
    brief = summarize(SHELLING, engine="rules")
    texts = {row.id: row.figure.text for row in brief.casualties}
    wholes = {row.figure.text: texts.get(row.part_of or "") for row in brief.casualties if row.harm == "killed"}

    assert wholes == {"nine": "At least 23", "14": "At least 23", "At least 23": None}
    assert brief.total("killed").low == 23
    assert replaced(summarize(SHELLING[:2], engine="rules")) == {}
    assert brief.headline.text.startswith("At least 23 people have died")


def test_a_claim_made_a_day_later_is_of_the_attack_it_claims() -> None:
    """The attack was on Saturday, the claim on Sunday; the bomb told before it in another report keeps no day of it."""
    brief = summarize(CHECKPOINT, engine="rules")
    days = {row.figure.text: str(row.when.start) for row in brief.casualties if row.when}

    assert days["11"] == "2026-05-09"
    assert "three" not in days


def test_officers_shot_at_a_police_post_are_the_policemen_of_the_other_reports() -> None:
    """Six by the ministry, five by a source, 11 by those who shot them: one dispute."""
    brief = summarize(CHECKPOINT, engine="rules")
    (dispute,) = [d for d in brief.disputed_claims if d.kind == "value"]

    assert [p.figure.text for p in dispute.positions if p.figure] == ["six", "Five", "11"]


SCHOOL = [
    (
        "KADUMA, 11 January 2026 (Savanna Press) - Gunmen abducted around 40 pupils from a boarding school in the town of Bawa late on "
        "Saturday, residents said."
    ),
    (
        "KADUMA, 12 January 2026 (Harbour Wire) - Parents of pupils kidnapped from a school in Bawa said on Monday that 52 children were "
        "missing, as the state government put the number at 38."
    ),
    (
        "KADUMA, 19 January 2026 (Savanna Press) - Twenty-seven pupils abducted from a school in Kaduma state were freed on Monday, the "
        "governor's office said."
    ),
]


def test_who_is_freed_is_some_of_those_taken_and_was_not_taken_that_day() -> None:
    """The 27 are of the 40, taken on the Saturday, and nobody's rival count."""
    brief = summarize(SCHOOL, engine="rules")
    texts = {row.id: row.figure.text for row in brief.casualties}
    freed = next(row for row in brief.casualties if row.figure.text == "Twenty-seven")

    assert (freed.relation, texts[freed.part_of or ""]) == ("part_of", "around 40")
    assert freed.when is None or str(freed.when.start) == "2026-01-10"
    assert all(p.figure is None or p.figure.text != "Twenty-seven" for d in brief.disputed_claims for p in d.positions)


def test_a_count_set_against_another_in_one_sentence_takes_its_people() -> None:
    """ "Put the number at 38" is of the missing children, not of the pupils whose parents speak: two counts, one dispute."""
    brief = summarize(SCHOOL[1], engine="rules")
    (dispute,) = brief.disputed_claims

    assert [(p.claimant.name if p.claimant else "", p.figure.text) for p in dispute.positions if p.figure] == [
        ("Parents of pupils kidnapped from a school in Bawa", "52"),
        ("state government", "38"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Troops rescued on Monday 27 pupils abducted in Bawa, the army said.",
        "The 27 pupils kidnapped in Bawa were released on Monday, the army said.",
    ],
)
def test_the_day_of_a_release_is_not_that_of_the_abduction(sentence: str) -> None:
    """They came free on Monday."""
    brief = summarize(f"KADUMA, 19 January 2026 (Savanna Press) - {sentence}", engine="rules")

    assert [row.when for row in brief.casualties if row.harm == "abducted"] == [None]


def test_a_day_of_detention_stays() -> None:
    """Nobody is freed: they were detained on Monday."""
    brief = summarize(
        "KADUMA, 19 January 2026 (Savanna Press) - Police detained 27 people in Bawa on Monday, the army said.",
        engine="rules",
    )

    assert [str(row.when.start) for row in brief.casualties if row.when] == ["2026-01-19"]


def test_people_trapped_are_asked_for_by_their_own_harm() -> None:
    """Two counts of those in a siege: nobody asks "how many were harmed"."""
    brief = summarize(
        "SARN, 3 August 2026 (Daily Lantern) - Some 60,000 people are trapped in the town, according to the United Nations. The "
        "government puts the number at no more than 25,000.",
        engine="rules",
    )

    assert [d.issue for d in brief.disputed_claims] == ["How many people are besieged"]


def test_a_quotation_that_runs_on_into_the_next_sentence_leaves_no_lone_mark() -> None:
    """The page shows what was said, not half of a pair of quotation marks."""
    brief = summarize(
        "TESSARA, 4 July 2026 (Harbour Wire) - A drone strike hit a wedding in Tessara on Friday, killing 17 people, local officials "
        'said. The Marran defence ministry said it had targeted a meeting of commanders of the Sarn Brigade. "They bombed a wedding. '
        "There were no fighters among us,\" said Omar Dell, the groom's uncle.",
        engine="rules",
    )
    told = [p.statement for d in brief.disputed_claims for p in d.positions]

    assert any("They bombed a wedding" in statement for statement in told)
    assert all(statement.count('"') % 2 == 0 for statement in told)


def test_what_breaks_a_truce_is_no_part_of_its_making() -> None:
    """The truce that took effect and the shelling a day later are two events."""
    brief = summarize(
        [
            (
                "ORVEL, 1 August 2026 (Harbour Wire) - A 10-day truce between the government and the Marran Front took effect at midnight, "
                "mediators said."
            ),
            (
                "ORVEL, 2 August 2026 (Coast Agency) - The Marran Front accused the army of breaking a day-old truce by shelling its "
                "positions near Sarn on Sunday, killing three fighters."
            ),
        ],
        engine="rules",
    )

    assert [event.type for event in brief.key_events][:2] == ["Agreement", "Shelling/artillery/missile attack"]


def test_a_text_that_gives_an_outdated_toll_is_told_so() -> None:
    """Twelve is what the first report had; a text that gives the newest too may tell it, and nobody's rival count is outdated."""
    rules = {text: {f.rule for f in check(text, BLAST).findings if f.severity == "error"} for text in TOLLS}

    assert rules[OUTDATED] == {"FIG108"}
    assert rules[RISEN] == {"FIG108"}
    assert rules[CURRENT] == rules[BOTH] == rules[RIVAL] == set()


OUTDATED = "A car bombing in Tessara killed at least 12 people, police and medics said."
RISEN = "A car bombing in Tessara killed 19 people."
CURRENT = "A car bombing in Tessara killed 23 people."
BOTH = "A car bombing in Tessara killed at least 12 people. A day later the interior ministry counted 23 people killed."
RIVAL = "The Marran Front said more than 40 people had died in the bombing in Tessara."
TOLLS = [OUTDATED, RISEN, CURRENT, BOTH, RIVAL]


def test_a_text_is_checked_against_the_sentences_of_the_report_that_has_them() -> None:
    """The evidence of each figure stands where it says, in whichever report that is."""
    text = (
        "A car bombing in Tessara killed 23 people and wounded 61, among them four policemen. Dr. Lina Osman received 54 wounded. "
        "Police jailed the mayor for nine years and his driver for four."
    )
    report = check(text, BLAST)
    quotes = [quote for finding in report.findings for quote in finding.evidence]

    assert {quote.source for quote in quotes} > {0}
    assert all(BLAST[quote.source][quote.start : quote.end] == quote.text for quote in quotes)


TELLERS = st.sampled_from(["police", "the interior ministry", "the Marran Front", "a hospital official"])
TOLDS = st.one_of(
    st.builds("A car bomb in Tessara on Tuesday killed {} people, {} said.".format, st.integers(2, 60), TELLERS),
    st.builds("The toll later rose to {}, {} said.".format, st.integers(2, 60), TELLERS),
    st.builds(
        lambda number, more, teller: f"The death toll was revised from {number} to {number + more}, {teller} said.",
        st.integers(2, 60),
        st.integers(1, 9),
        TELLERS,
    ),
    st.builds("Rescuers found {} more bodies, bringing the toll to {}.".format, st.integers(2, 9), st.integers(10, 60)),
    st.builds("{} people were missing, {} said.".format, st.integers(2, 60), TELLERS),
    st.just("Dozens of people were killed, officials said."),
)
BUNDLES = st.lists(
    st.builds(
        lambda day, told: f"TESSARA, March {day}, 2026 (Orvel Press) - {' '.join(told)}",
        st.integers(3, 7),
        st.lists(TOLDS, min_size=1, max_size=4),
    ),
    min_size=2,
    max_size=4,
)


@settings(max_examples=150, deadline=None)
@given(BUNDLES)
def test_no_count_stands_under_itself_whatever_the_reports_say(reports: list[str]) -> None:
    """Newer counts, sums and parts make a tree, and every figure of harm is on the page."""
    brief = summarize(reports, engine="rules")
    rows = {row.id: row for row in brief.casualties}
    for row in brief.casualties:
        above: list[str] = []
        at = row
        while at.part_of:
            assert at.part_of not in above
            above.append(at.part_of)
            at = rows[at.part_of]
    assert [f.message for f in brief.findings if f.severity == "error"] == []
    brief.total("killed")
