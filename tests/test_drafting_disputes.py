"""Disputed claims: positions side by side, and what is no dispute stays out."""

import pytest
from drafted import brief_of

from summarizer import summarize
from summarizer.drafting.reading.claims import same_speaker
from summarizer.schemas.records import DisputedClaim


def dispute(*texts: str) -> DisputedClaim:
    """The one dispute of the reports."""
    found = brief_of(*texts).disputed_claims
    assert len(found) == 1
    return found[0]


def speakers(claim: DisputedClaim) -> list[str]:
    """Who takes a position."""
    return [p.claimant.name if p.claimant else "" for p in claim.positions]


def test_rival_counts_of_one_event_are_a_dispute_over_a_value() -> None:
    """Two speakers, one blast, two numbers, each with its figure."""
    found = dispute(
        "A shell killed 31 people in Orvel on Monday, doctors said. The Marran Front put the toll at 47 dead. "
        "Neither count could be independently verified."
    )

    assert found.kind == "value"
    assert speakers(found) == ["doctors", "Marran Front"]
    assert [p.figure.text if p.figure else "" for p in found.positions] == ["31", "47"]
    assert found.verification is not None
    assert found.verification.text == "Neither count could be independently verified."


@pytest.mark.parametrize(
    "text",
    [
        "The toll of the blast in Orvel rose from 17 to 23 on Monday, the ministry said.",
        "A blast killed 31 people in Orvel, doctors said. In Tessara, a blast killed 12 people, police said.",
        "A blast killed 31 people in Orvel, doctors said. The blast injured 70 people, police said.",
        "A blast killed 31 people in Orvel, doctors said. Nine children were among the 31 dead, police said.",
        "A blast killed about 30 people in Orvel, doctors said. Some 31 people were killed, police said.",
        "A blast killed 31 people in Orvel on Monday. The blast killed 31 people, police said.",
        (
            "Raiders took 31 pupils from Orvel on Monday, police said. They fled north. Nobody has claimed the raid. "
            "In 2024 more than 400 pupils were abducted across the north, according to a charity."
        ),
    ],
    ids=["update", "place", "harm", "part", "rounding", "one silent", "year"],
)
def test_what_is_no_dispute_stays_out(text: str) -> None:
    """Update, other scope, other people, rounding, one side silent."""
    assert brief_of(text).disputed_claims == []


def test_two_counts_of_one_crowd_may_stand_in_two_sentences() -> None:
    """The second leaves out whom it counts."""
    found = dispute(
        "Thousands marched in Tolm. Organisers put the turnout at 80,000. Police said 25,000 had taken part."
    )

    assert found.issue == "How many people took part"
    assert speakers(found) == ["Organisers", "Police"]


def test_two_counts_of_those_on_board_are_a_dispute() -> None:
    """What a boat may hold is no count of who was on it."""
    found = dispute(
        "A ferry sank off Tolm. Officials said it was carrying 90 people. Survivors said there had been more than 200 on board."
    )
    licence = "A ferry sank off Tolm. Officials said it was licensed for 90 passengers. The owner, Blue Line, said 143 people were on board."

    assert found.issue == "How many people were on board"
    assert brief_of(licence).disputed_claims == []


def test_however_sets_two_accounts_against_each_other() -> None:
    """What the one found no sign of, as a question."""
    found = dispute(
        "A man stabbed four people in Tolm on Monday. Police chief Ivo Brask said there was no indication of a political motive. The minister, "
        "Ada Kol, however, told parliament that the stabbing was seen as terrorism."
    )

    assert found.issue == "Whether there was a political motive"
    assert speakers(found) == ["Police chief Ivo Brask", "Ada Kol"]


def test_what_was_ruled_out_is_denied() -> None:
    """The contrary may come after it."""
    found = dispute(
        "A ferry sank off Tolm. Its owner, Blue Line, said the ship was sound and ruled out an engine fault. The head of the union, Ivo Brask, said the engine had failed twice."
    )

    assert [p.stance for p in found.positions] == ["asserts", "denies"]


def test_what_each_then_says_takes_the_place_of_the_announcement() -> None:
    """ "Each side accused the other" is told by the two accounts behind it, and by nothing else."""
    found = dispute(
        "A truce between Tessara's army and the Marran Front held on Monday, monitors said, although each side accused the other of firing on "
        "lorries at Tolm. A driver was hurt, the charity Open Hands said. The Tessaran ministry said the shots had come from a Front position. The Front said army "
        "snipers had opened fire from a silo."
    )

    assert found.issue == "Whether the shots had come from a Front position"


def test_a_man_is_no_commander() -> None:
    """One name within another is one speaker word by word only."""
    assert not same_speaker("Navy commander Ivo Brask", "man")
    assert same_speaker("Brask", "Navy commander Ivo Brask")


def test_counts_of_two_held_areas_are_no_rivals() -> None:
    """Each side counts where it holds the land, and both together make the whole."""
    text = (
        "At least 64 people died when the dam at Tolm burst on Thursday, officials said. The governor, Ada Kol, said 41 bodies had been "
        "found in government-held areas. In territory held by the Marran Front, its rescuers put the number of dead at 23."
    )

    assert brief_of(text).disputed_claims == []


def test_a_denial_stands_beside_the_claim_it_denies() -> None:
    """The charge is found in the sentence before."""
    found = dispute(
        "The government of Marrania accused neighbouring Colinas of arming the rebels. Colinas has repeatedly denied the charge."
    )

    assert found.kind == "responsibility"
    assert [p.stance for p in found.positions] == ["asserts", "denies"]
    assert speakers(found)[1] == "Colinas"


def test_a_denied_status_of_the_dead_is_a_dispute_over_it() -> None:
    """Civilians or not."""
    found = dispute(
        "Residents of Orvel said an air strike killed nine civilians on Monday. The army denied that any civilians had died."
    )

    assert (found.kind, found.issue) == ("victim_status", "Whether any civilians had died")


def test_a_rejected_offer_is_no_dispute() -> None:
    """Turned down is not denied."""
    assert brief_of("The rebels said they wanted talks. The government rejected the offer.").disputed_claims == []


def test_two_accounts_of_what_a_campaign_hits_are_a_dispute() -> None:
    """A general pattern: one side's strikes, two descriptions, one of them of the whole."""
    found = dispute(
        "France said its warplanes hit 40 terrorist targets near Orvel on Monday. "
        "Aid groups say most of the French strikes have hit civilians rather than rebels."
    )

    assert found.kind == "intent_or_target"
    assert speakers(found) == ["France", "Aid groups"]


def test_two_descriptions_that_do_not_contrast_are_none() -> None:
    """Two targets of two raids."""
    text = (
        "France said its warplanes hit rebels near Orvel. France said its warplanes hit a depot near Tessara on Monday."
    )

    assert brief_of(text).disputed_claims == []


def test_accused_and_denied_in_one_sentence_are_two_sides() -> None:
    """ "X blamed Y, which denied involvement": each side with its own words."""
    text = "ORVEL - A bomb killed three people in Orvel on Monday. The government blamed the Marran Front, which denied involvement."

    (dispute,) = summarize(text, engine="rules").disputed_claims

    assert dispute.kind == "responsibility"
    assert [(p.claimant and p.claimant.name, p.stance, p.statement) for p in dispute.positions] == [
        ("government", "asserts", "The government blamed the Marran Front"),
        ("Marran Front", "denies", "Denied involvement"),
    ]


def test_a_denied_presence_stands_beside_the_claim_right_before() -> None:
    """The ministry says they hid there, the group says nobody was there."""
    found = dispute(
        "The interior ministry said ten militants had been hiding in the clinic. "
        "The Marran Front denied that any fighters of its own were there."
    )

    assert speakers(found) == ["interior ministry", "Marran Front"]
    assert found.issue == "Whether any fighters of its own were there"


def test_denied_it_takes_up_the_sentence_before() -> None:
    """ "It" is the charge; the clause after "saying that" is not what is denied."""
    found = dispute("The government in Tessara blamed the Marran Front. The group denied it, saying that it had left.")

    assert speakers(found) == ["government in Tessara", "group"]
    assert found.issue == "Whether the Marran Front did it"


def test_a_claim_called_absurd_is_denied() -> None:
    """No verb of denial, and yet one."""
    found = dispute("The Marran Front said it had killed 50 soldiers at Tolm. The army called the claim absurd.")

    assert [p.stance for p in found.positions] == ["asserts", "denies"]


def test_an_allegation_somebody_rejected_names_that_somebody() -> None:
    """The noun of the charge is no part of the name."""
    found = dispute(
        "General Otmar Reil accused Belmark of using cluster munitions, an allegation Colonel Edo Pren rejected."
    )

    assert speakers(found)[1].endswith("Pren")
    assert not speakers(found)[1].startswith("allegation")


def test_what_certain_media_spread_may_be_denied() -> None:
    """The spreaders are named, without a verb of saying."""
    found = dispute(
        "Certain media have spoken of herders killed at the well. The High Command denies these allegations."
    )

    assert speakers(found) == ["Certain media", "High Command"]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "The district commissioner, Aram Tesk, said 46 pupils had been abducted. The education ministry gave the figure as 29.",
            ["46", "29"],
        ),
        (
            "Police said 340 people had been arrested. Lawyers said the number was closer to 600.",
            ["340", "600"],
        ),
        (
            "The ledger of Father Ilan Moss says 26 people were killed in Tolm. The state prosecutor acknowledges 18.",
            ["26", "18"],
        ),
        (
            "The minister said 60 rebels had been killed; the Marran Front said only four of its fighters had died.",
            ["60", "four"],
        ),
    ],
)
def test_rival_counts_in_few_words(text: str, figures: list[str]) -> None:
    """The figure, the number, a bare numeral, the same sentence."""
    found = dispute(text)

    assert found.kind == "value"
    assert [p.figure.text if p.figure else "" for p in found.positions] == figures


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed ten soldiers in Orvel, doctors said. A bomb hit recruits in Tessara. Police said seven were killed.",
        "The toll of the war exceeded 1,000 dead in 19 days, officials said. A strike killed 18 people, Medic Aid said.",
        "Doctors said 31 people were killed in Orvel. Among the dead were nine villagers, the mayor said.",
        "A blast killed 31 people in Orvel, doctors said. In a nearby village, 12 people were killed, police said.",
        "10:05 - Eight people are dead, police say. 10:30 - Roads are shut. 11:20 - Twelve people were killed, the mayor says.",
        "The Marran Front proposed talks on Monday, envoys said. The army rejected the idea.",
        "President Ilan Doraz dismissed the chief of police. The minister said the police had failed.",
        "Troops of Belmark crossed the disputed border, the mayor said. The army said two soldiers were killed.",
    ],
    ids=["places", "period", "among", "nearby", "running report", "idea", "sacked", "disputed border"],
)
def test_what_only_looks_like_a_dispute_stays_out(text: str) -> None:
    """Other places, other periods, parts, updates, refusals, adjectives."""
    assert brief_of(text).disputed_claims == []


def test_there_were_none_excludes_that_there_were_some() -> None:
    """Nobody denies, and both cannot be."""
    found = dispute(
        "The Marran Front said it had given a warning half an hour before. The police chief said no warning was received."
    )

    assert (found.kind, found.issue) == ("occurrence", "Whether any warning was received")


def test_there_had_been_no_wedding_reaches_farther_back() -> None:
    """Where the noun is all that is turned down, more may stand between the two."""
    found = dispute(
        "A strike killed nine people at a wedding in Tolm, villagers said. It hit a house. Guests were eating. The dead were taken to Adar. "
        "A spokeswoman for the coalition, Kate Orst, said there had been no wedding in the area."
    )

    assert found.issue == "Whether there had been any wedding in the area"


def test_the_issue_of_none_against_some_is_in_the_words_of_the_claim() -> None:
    """Where and what, not only the noun."""
    found = dispute(
        "Colonel Edo Pren said fighters had been using the building. Medic Aid said there were no fighters in the hospital."
    )

    assert found.issue == "Whether there were any fighters in the hospital"


def test_deliberate_or_by_mistake_is_a_dispute_over_intent() -> None:
    """The same strike, meant or not."""
    found = dispute(
        "Warplanes hit a clinic in Orvel. Medic Aid said the strike was deliberate. Colonel Edo Pren said it was a tragic mistake."
    )

    assert found.kind == "intent_or_target"
    assert speakers(found) == ["Medic Aid", "Colonel Edo Pren"]


def test_two_who_accuse_each_other_are_two_sides() -> None:
    """Each has a position of its own, and the check finds both speaking."""
    text = "Belmark and Vostania accused each other on Thursday of opening fire first across the river."
    found = dispute(text)

    assert speakers(found) == ["Belmark", "Vostania"]
    assert found.kind == "responsibility"
    assert not [f for f in brief_of(text).findings if f.rule.startswith("ATT")]


def test_both_sides_without_names_are_nobody() -> None:
    """Who the two sides are is not guessed."""
    text = "The deal was brokered by Halden. The two sides signed a truce, but both have accused the other of violating it."

    assert brief_of(text).disputed_claims == []


def test_who_is_accused_of_lying_is_contradicted() -> None:
    """The army's account and the parents'."""
    found = dispute("Troops freed twelve pupils, the army said. Parents accused the army of lying.")

    assert speakers(found) == ["the army", "Parents"]
    assert [p.stance for p in found.positions] == ["asserts", "denies"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            (
                "Police fired at a crowd in Orvel on Monday. The government said nobody died. The Kadhar Monitor said 11 protesters were "
                "shot dead."
            ),
            ["government", "Kadhar Monitor"],
        ),
        (
            "Shells hit Orvel on Monday. The army and the Marran Front have traded blame for the incident.",
            ["army", "Marran Front"],
        ),
        (
            "Crowds filled Orvel on Monday. Around 20,000 people are on the square, according to police; the organisers say 100,000.",
            ["police", "organisers"],
        ),
        (
            (
                "Gunmen stormed a prison in Orvel on Monday. The Marran Front said it had killed 15 guards. The ministry called the "
                "figures invented."
            ),
            ["Marran Front", "ministry"],
        ),
    ],
)
def test_accounts_that_exclude_each_other_in_few_words(text: str, speakers: list[str]) -> None:
    """Nobody against eleven, blame traded, a bare rival number, a claim called invented."""
    [dispute] = brief_of(text).disputed_claims

    assert [p.claimant.name for p in dispute.positions if p.claimant] == speakers


def test_a_denial_of_reports_answers_nobody_in_particular() -> None:
    """ "Denied reports that": who spoke of ransoms in general has not reported this one."""
    brief = brief_of(
        "Gunmen seized 12 pupils in Orvel on Monday. Analysts accuse gangs of taking hostages for ransom. The government denied "
        "reports that a ransom had been paid."
    )

    [dispute] = brief.disputed_claims
    assert [p.claimant.name if p.claimant else None for p in dispute.positions] == [None, "government"]


def test_a_position_is_the_clause_that_is_said() -> None:
    """The speaker stands beside it already, and another clause of his is left out."""
    brief = brief_of(
        "Shells hit a camp in Orvel on Monday. The army said 80 rebels had been killed and that it had lost two men. The Marran "
        "Front said 12 fighters had been killed."
    )

    [dispute] = brief.disputed_claims
    assert [p.statement for p in dispute.positions] == ["80 rebels had been killed", "12 fighters had been killed."]


def test_young_men_taken_away_are_the_suspects_of_the_other_side() -> None:
    """Residents and the army count the same people held under other names."""
    found = dispute(
        "Soldiers searched a district of Orvel on Monday. Residents said soldiers had taken away at least 40 young men. The army said "
        "it had detained 17 suspects."
    )
    assert [p.figure.text for p in found.positions if p.figure] == ["at least 40", "17"]


def test_what_the_governor_called_a_lie_is_what_was_just_told() -> None:
    """ "That" is the claim of the sentences before."""
    found = dispute(
        "Fourteen men were taken from Tolm by soldiers on Sunday, according to their families. The governor, Theo Maran, called that a lie."
    )

    assert speakers(found) == ["families", "Theo Maran"]


def test_nearly_two_dozen_are_at_least_twenty() -> None:
    """A count open above and a rough one that leaves it room are no rivals."""
    text = (
        "Shells hit Tolm on Sunday, wounding at least 20 people, the health department said. The mayor said nearly two dozen people "
        "had been wounded."
    )

    assert brief_of(text).disputed_claims == []


def test_only_two_hurt_has_its_figure() -> None:
    """Both counts stand in their positions."""
    found = dispute(
        "The minister said 40 rebels were killed in a raid on Tolm. The Front said just two of its fighters had been hurt."
    )

    assert [p.figure.text for p in found.positions if p.figure] == ["40", "two"]


def test_who_names_the_denier_as_behind_it_made_the_charge() -> None:
    """The charge may follow the denial, in other words."""
    found = dispute(
        "The Marran Front denied on Thursday that it was holding three engineers who disappeared near Tolm. The government said that it was "
        "certain the Front was behind the abduction."
    )

    assert speakers(found) == ["government", "Marran Front"]


def test_no_drones_excludes_a_drone() -> None:
    """One of them, or several: the noun is the same."""
    found = dispute(
        "A lorry burned near Tolm on Monday. Two drivers told the agency they had seen a drone. The army said it had flown no drones in the area."
    )

    assert [p.stance for p in found.positions] == ["asserts", "denies"]


def test_who_else_gives_a_rival_number_makes_no_further_dispute() -> None:
    """Officials and a hospital say 26, the rebels 41: one question, told once."""
    found = dispute(
        "A drone strike on Tessara killed at least 26 people on Wednesday, local officials said. Hospital director Samir Doan said 26 "
        "bodies had been brought in. The Marran Front put the death toll at 41."
    )
    assert [p.figure.text for p in found.positions if p.figure] == ["at least 26", "41"]


def test_an_aircraft_shot_down_is_no_means() -> None:
    """What it was lost to is the question, and the helicopter no answer."""
    found = dispute(
        "The Marran Front said it had shot down an army helicopter near Brisk on Wednesday, killing all six on board. The army said the "
        "helicopter had made an emergency landing because of a technical fault."
    )
    assert "helicopter or" not in found.issue


def test_more_demonstrators_than_people_in_all_are_disputed() -> None:
    """Police say seven people, the opposition 19 demonstrators, who are people too."""
    found = dispute(
        "At least seven people were killed in Orvel on Tuesday when security forces opened fire on crowds, police said. But the opposition "
        "Civic Alliance said at least 19 demonstrators had been shot dead."
    )
    assert [p.figure.text for p in found.positions if p.figure] == ["At least seven", "at least 19"]


@pytest.mark.parametrize(
    ("text", "said_by"),
    [
        (
            (
                "At least 318 marchers have been killed since troops began to empty the squares of Selm, the doctors' union said. "
                "Shops were shut. Two ministers resigned. Bread is dear. A judge was named. The council's office said that as of Sunday "
                "205 people had died in the unrest."
            ),
            ["doctors' union", "council's office"],
        ),
        (
            (
                "More than 18,000 people have fled the Hask valley since Monday, the refugee agency said. The provincial government "
                "put the number of displaced at 6,500."
            ),
            ["refugee agency", "provincial government"],
        ),
        (
            (
                "Local officials have published 84 children's names. The air force said 61 people had been killed by the bombs."
            ),
            ["Local officials", "air force"],
        ),
        (
            (
                "The depot held 300 tonnes of powder, the port authority said. The fire brigade put the quantity at 1,150 tonnes."
            ),
            ["port authority", "fire brigade"],
        ),
    ],
    ids=["as of a day", "displaced", "names", "tonnes"],
)
def test_rival_numbers_meet_however_they_are_told(text: str, said_by: list[str]) -> None:
    """Far apart, as of a day, as a list of names, and of what is weighed."""
    found = dispute(text)

    assert found.kind == "value"
    assert speakers(found) == said_by


def test_what_each_side_lost_is_no_rival_count() -> None:
    """Nine policemen of the one, four men of the other."""
    assert not brief_of(
        "Police said nine officers died in Tolm. The militia said that it had lost four men."
    ).disputed_claims


def test_a_denial_in_the_second_half_of_a_sentence_is_of_its_first() -> None:
    """ "The army has said that the League taxes aid; the League has always denied it"."""
    found = dispute(
        "The army blamed the League for a fire in Tolm. Shops were shut. The army has said before that the Hask League taxes "
        "aid; the Hask League has always denied it."
    )

    assert [p.statement for p in found.positions] == [
        "The army has said before that the Hask League taxes aid",
        "The Hask League has always denied it",
    ]


def test_who_is_blamed_answers_with_what_is_not_so() -> None:
    """The charge may go on in a quotation before the other side speaks."""
    found = dispute(
        'Brigadier Anton Rell blamed the Desert League. "They steal from children," he told state television. League official '
        "Abu Nasr said his group had no men within 30 km of the crossing."
    )

    assert speakers(found) == ["Brigadier Anton Rell", "League official Abu Nasr"]


def test_both_claim_to_hold_a_place() -> None:
    """The report says so, and the two who speak next are the sides."""
    found = dispute(
        "Fighting went on at Ostra, with the government and the Highland Council each claiming to hold it. Minister Yusuf Okar "
        'said the flag flew over the town hall. "The enemy is running," he said. A Council commander said his men were drinking '
        "coffee in the square."
    )

    assert found.issue == "Who is in control"
    assert len(found.positions) == 2


@pytest.mark.parametrize(
    ("text", "said_by"),
    [
        (
            "The imam of Keth, Musa Dar, said he had buried 38 men. The ministry said the clashes cost 12 lives.",
            ["Musa Dar", "ministry"],
        ),
        (
            "The Students' League says 300 of its members have been arrested. The ministry speaks of 42 arrests.",
            ["Students' League", "ministry"],
        ),
        (
            "The bar association said 23 inmates had died in the camps. The prison board said five had, of fever.",
            ["bar association", "prison board"],
        ),
        (
            "A monitoring group counted 140 breaches in a week. The Council said there had been 11.",
            ["monitoring group", "Council"],
        ),
        (
            "Some 8,000 people are cut off in Sahl, the governor said. The Relief Agency believes it is closer to 25,000.",
            ["governor", "Relief Agency"],
        ),
        (
            "Police estimate the number of marchers at 4,000. The organisers say there were at least 30,000.",
            ["Police", "organisers"],
        ),
        (
            "The Front put the army's losses at 90 dead. The army said six of its soldiers were killed.",
            ["Front", "army"],
        ),
    ],
)
def test_a_number_takes_up_what_was_counted_before(text: str, said_by: list[str]) -> None:
    """A clause that says nothing but a number: "five had", "there had been 11", "of 42 arrests"."""
    found = dispute(text)

    assert found.kind == "value"
    assert speakers(found) == said_by


@pytest.mark.parametrize(
    "text",
    [
        "In half a year 90 people were killed in Hask, the monitor said. In the whole province the figure was 240, the ministry said.",
        "The Front said it had freed 30 prisoners. The Red Cross said it had taken them to Adar. The government said it would free 20.",
        "The governor said the dead included four policemen. The police union said the four had been on leave.",
        "The agency said 3,000 people had fled to Orvel. Orvel's government said it had put up tents for 1,000.",
        "Doctors said 12 people had been brought in. Two of them died, they said. Police said they were looking for the driver.",
        "At least 47 people died when a ferry sank, the port said. The mayor said 89 people had been rescued.",
        "The army said its convoy was attacked near Tolm. The Front said its men had attacked the convoy.",
        "About 12,000 people are displaced, the agency said. In Ost, the council has registered 3,905.",
        "The agency said its men saw a truck. Both sides said they remained committed to the truce.",
        "The Red Cross said it had visited 40 men. The army said 212 prisoners were visited by the Red Cross.",
    ],
)
def test_another_number_of_another_scope_is_none(text: str) -> None:
    """Of a whole province, of one town, a promise, a visit."""
    assert not brief_of(text).disputed_claims


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Both the army and the Front denied firing the shell that hit the school.", ["army", "Front"]),
        ("Orvel and Tessara each denied responsibility for the blast on the pipeline.", ["Orvel", "Tessara"]),
    ],
)
def test_what_both_deny_is_a_dispute_over_who_did_it(text: str, sides: list[str]) -> None:
    """Named by one "and"; what one of them did is what both deny."""
    found = dispute(text)

    assert found.kind == "responsibility"
    assert speakers(found) == sides
    assert {p.stance for p in found.positions} == {"denies"}


@pytest.mark.parametrize(
    "text",
    [
        "The governor held the League responsible for the burning of the mill. The League said soldiers had set the mill on fire.",
        "Police said the young man had been shot by a gang. His brother said it was a policeman who fired.",
        "A driver said the police took half of the load. Police said the lorry was already half empty.",
        "Coalition command said there was no sign of civilian casualties. Doctor Lina Qast said she had treated 20 wounded people.",
        "Nurse Jana Orr said the burns pointed to white phosphorus. The forces do not have such munitions, the defence ministry said.",
        "A doctor said two babies had died at the fence. The deputy minister said she was not aware of any deaths.",
        'Minister Greta Malm said the dam was safe. "That is simply not what we see," the mayor of Rell said.',
        "Villagers said the well had been poisoned by soldiers. The army said the water was bad before its men came.",
        "Lisk's mayor said six houses were burned. The army said not a single house had been damaged.",
        "The Mirror reported that the general had met the ambassador twice. The palace said the report was pure invention.",
        "The army said the man shot at the fence had been armed. His relatives said he was looking for his goats.",
        "Police described the three dead as gang members. The school's principal said that they were pupils of hers.",
        "Doctors said their patients showed signs of a nerve agent. The ministry said no toxic substance was used in the raid.",
        "The ministry said the helicopter crashed because of bad weather. The Front said it shot the helicopter down.",
        "The army said the school was empty when it was hit. The headmistress said lessons had just begun.",
        '"They had no guns in those cars," said an elder, Naji Dar. A security official said most of the dead were men of the Black Star.',
    ],
)
def test_accounts_that_turn_each_other_down_are_disputes(text: str) -> None:
    """By who did it, by what is not so, by what nobody saw, by who they were."""
    assert len(dispute(text).positions) == 2


def test_nobody_quarrels_with_what_one_person_lived_through() -> None:
    """ "Nobody asked me their names", and then an army that insists it is winning: no dispute."""
    brief = brief_of(
        'Her three sons were killed in one night. "Nobody asked me their names," she said. The army insists that it is winning the war.'
    )
    assert not brief.disputed_claims


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "A priest in Tolm gave the names of 37 dead to the bishop. The army insists there were 22.",
            ["37", "22"],
        ),
        (
            "Lena Okar's party said 140 of its supporters were being held. The minister put the number of arrests at 52.",
            ["140", "52"],
        ),
    ],
)
def test_a_bare_count_takes_up_the_one_before(text: str, figures: list[str]) -> None:
    """ "There were 22", "the number of arrests"."""
    [dispute] = brief_of(text).disputed_claims

    assert [p.figure.text for p in dispute.positions if p.figure] == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "The commission said Ada Kol won 61 percent of the vote. The opposition said its own tally gave its leader 54 percent.",
            ["61 percent", "54 percent"],
        ),
        ("The commission said turnout was 61 percent. The opposition said it had won 54 percent of the vote.", []),
        (
            "The commission said 61 percent of the votes had been counted. The Union said it had 54 percent of the vote.",
            [],
        ),
    ],
    ids=["rival results", "turnout", "how many were counted"],
)
def test_two_results_of_one_vote(text: str, figures: list[str]) -> None:
    """Shares of the votes by two speakers, and no other shares."""
    told = [p.figure.text for d in brief_of(text).disputed_claims for p in d.positions if p.figure]

    assert told == figures


def test_the_dead_of_a_war_and_of_a_day_are_no_rivals() -> None:
    """A count since a year, and one of the day's."""
    assert not brief_of(
        "The war has killed more than 4,000 people since 2020, according to the government. On Monday a clinic said two had died, bringing "
        "the toll of the blast to 14."
    ).disputed_claims


def test_two_names_of_one_house_in_one_sentence_count_nothing_against_each_other() -> None:
    """ "The Tarn Monitor, a research group": who counts this year's and another year's dead is one."""
    assert not brief_of(
        "Drones have flown 31 raids, according to the Tarn Monitor, a research group, which says 190 people have been killed. In 2019 it counted 12."
    ).disputed_claims


def test_while_sets_two_speakers_of_one_sentence_against_each_other() -> None:
    """With a verb of insisting; two who merely say two things are not at odds."""
    [dispute] = brief_of(
        "Belmark says the pass has been its own since 1921, while Vostania maintains that it was seized by force."
    ).disputed_claims

    assert [p.claimant.name if p.claimant else "" for p in dispute.positions] == ["Belmark", "Vostania"]
    assert not brief_of("Belmark says the pass is steep, while Vostania says it was shut in May.").disputed_claims


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Commissioner Ruth Ameh said 14 villages had been burned. A member of parliament, Sam Okeke, said he had seen 23 burned villages.",
            ["14", "23"],
        ),
        (
            "Survivors said there had been 48 people on the boat. The interior minister said 31 was the number of everybody on board.",
            ["48", "31"],
        ),
        ("Orvel said it had burned 14 villages. Tessara said it had burned 23 villages.", []),
        ("The mayor of Adar said 14 villages had been burned. The mayor of Tolm said 23 villages could be burned.", []),
    ],
    ids=["the same things", "on board", "each its own", "what may be"],
)
def test_counts_of_things_in_two_sentences(text: str, figures: list[str]) -> None:
    """Of the same things, to which the same was done."""
    assert [p.figure.text for d in brief_of(text).disputed_claims for p in d.positions if p.figure] == figures


def test_what_they_had_heard_was_thunder() -> None:
    """Who says what others heard gives another account of it."""
    [dispute] = brief_of(
        '"We heard three explosions and then the water came," said Marta Ilic, a baker. The colonel, Jan Petri, said what residents had heard was thunder.'
    ).disputed_claims

    assert [p.claimant.name if p.claimant else "" for p in dispute.positions] == ["Marta Ilic", "Jan Petri"]


def test_a_count_passed_on_by_a_paper_is_that_of_whom_it_quotes() -> None:
    """ "Officials say the toll is nearer to nine, the paper reports"; and the parts of a toll are no rival of it."""
    (dispute,) = brief_of(
        "A porter told the Orvel Wire that 24 guests had been killed. The dead include three Norlanders, the porter said. "
        "Kadhari officials say the toll is closer to nine, the Lisk Harbour Post reports."
    ).disputed_claims
    assert [p.claimant.name for p in dispute.positions if p.claimant] == ["porter", "Kadhari officials"]


def test_men_taken_prisoner_are_no_dead_of_another_kind() -> None:
    """A denial that prisoners were taken stands against the claim of it, and not among the tolls."""
    disputes = brief_of(
        "Twenty-eight guerrillas were killed, according to a communique by the Third Brigade. The radio of the People's Army said that 35 soldiers "
        "had fallen and that the guerrillas lost three fighters. It also claimed the capture of seven soldiers. Colonel Ramo Estev, "
        "commander of the Third Brigade, denied that any of his men had been taken prisoner."
    ).disputed_claims
    denied = [d for d in disputes if any(p.stance == "denies" for p in d.positions)]
    assert [d.issue for d in denied] == ["Whether any of his men had been taken prisoner"]


def test_a_denial_takes_the_place_of_what_its_speaker_also_told() -> None:
    """ "Rejected the claim" answers it more plainly than "two of the dead were police officers"."""
    disputes = brief_of(
        "A bomb at a bus station killed 23 people. Two of the dead were police officers, police chief Marek Dusan said. The Sons of Harrow "
        'claimed the attack. The group said it had targeted "police collaborators" and that 40 members of the security forces had been killed. '
        'Dusan rejected the claim. "These were nurses and bakers on their way to work," he said.'
    ).disputed_claims
    told = [
        p
        for d in disputes
        if d.issue == "Who the dead were"
        for p in d.positions
        if p.claimant and "Dusan" in p.claimant.name
    ]
    assert [(p.stance, "rejected the claim" in p.statement) for p in told] == [("denies", True)]


@pytest.mark.parametrize(
    "text",
    [
        # a newspaper only passes on what it reports
        "A flood hurt nine traders in Orvel, the Lisk Post reports. No teachers were hurt, a prefect said.",
        "Kadhar's jets struck a camp of the Front near Orvel, the Lisk Post reports. The Front had fired on a bus, Kadhari officials said.",
        # "a source" and "sources" may be one
        "A source said divers had searched four wrecks for gold. None of the wrecks held any gold, sources said.",
        # "however" turns to something else
        "The mayor said the bridge would open soon. A trader, however, told this paper that flour was dear.",
        # the last count told is the one taken up
        "The court said it had freed two farmers. Police said about 50 people had gathered there, and a reporter counted some 60.",
        # an earlier report is replaced, not contradicted
        "Earlier reports said a crane had fallen in Orvel. The minister, however, said nine sheds had collapsed, none of them in use.",
        # a dispute is what the blast came after
        "The port reported a fire at a mill in Orvel that killed nine. The ministry said the fire followed a dispute between nine carters.",
        # a count of another time, of another event, and of one of several places that two papers tell of
        "Guards were sent home in Orvel. Roads were shut. Rebels killed 12 soldiers at a post near Orvel on Monday, officials said. Lisk said earlier this spring that rebels had killed 55 soldiers near Orvel.",
        "A boat sank off Orvel with the loss of 41 lives, the navy said. The sea was rough. The coast was shut. Open Hands said 400 people had drowned in the sinking of another ship off Orvel.",
        "Nine people died in three towns, the Orvel Post reports. Guards found the bodies of seven victims, the Lisk Post reports.",
        # papers that differ on a number are no two sides
        "Reports differ on the number of trees that fell. A huge storm came in, a fireman said. The storm came when it rained, a witness said.",
        # what a speaker turns to within his own words
        'The mayor said the raid on the port was over. "However, we fear another raid," said a baker, Ivo Brask.',
        # who owns up to a mistake, announces what is to come or adds a charge contradicts nobody
        "The mayor said army troops had killed nine farmers by mistake. Army officers said the incident had been a tragic mistake.",
        "The army said that the Front had attacked its troops from a camp of farmers. The Front announced a halt of attacks on farmers and camps.",
        "The Front said its men had burned a shop. The army also maintained that the Front had blown up two posts.",
        # "the same source" speaks on
        "Doctors said nobody had died in Orvel. The same source said nine people had died in Lisk.",
        # what is not ruled out is not denied
        "The prefect said it was not ruled out that shells had come from the fort. The mayor said shells had come from the fort.",
        # the one whom something was taken from did not do it
        "The navy said Brask had taken a boat from Pavel Lorn. Lorn told the judge that Brask had wanted the boat for an hour.",
    ],
)
def test_two_who_do_not_contradict_each_other_are_no_dispute(text: str) -> None:
    """Who passes on a report, turns to another matter, or tells the same, takes no side."""
    assert brief_of(text).disputed_claims == []
