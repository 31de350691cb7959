"""Names: who is a person, a group, an organisation, a state; and which mentions mean the same bearer."""

import pytest
from hypothesis import given, settings, strategies as st

from summarizer.text.document import Document
from summarizer.text.naming.names import Bearer, bearers

# sentence | name as written | kind | rank or office
CASES = """
Lieutenant General Igor Tamas spoke. | Igor Tamas | person | Lieutenant General
President Lena Okar left Orvel. | Lena Okar | person | President
The rebels met President Bashir al-Tamar. | Bashir al-Tamar | person | President
A raid killed Gen. Adil Ferro. | Adil Ferro | person | Gen
Interior Minister Ana de la Cruz resigned. | Ana de la Cruz | person | Interior Minister
Tessaran Defense Minister Jean-Luc Ober resigned. | Jean-Luc Ober | person | Tessaran Defense Minister
The report was written by analyst Romain Ober. | Romain Ober | person | analyst
Pentagon spokesman Peter Lund said nothing. | Peter Lund | person | Pentagon spokesman
Thomas Lund, an expert on the delta, said so. | Thomas Lund | person | -
“We ran,” said Eva Sorel of the clinic. | Eva Sorel | person | -
Rana Adil, 34, lost her house. | Rana Adil | person | -
Troops seized Abu Hamza al-Tamari. | Abu Hamza al-Tamari | person | -
Sheikh Omar bin Salim prayed. | Omar bin Salim | person | Sheikh
The Marran Front attacked. | Marran Front | group | -
The Marran People's Liberation Army attacked. | Marran People's Liberation Army | group | -
Fighters of the Free Kadhar Brigades attacked. | Free Kadhar Brigades | group | -
They fought Tessaran Democratic Forces fighters. | Tessaran Democratic Forces | group | -
Five KLM militants were held. | KLM | group | -
Hezbollah sent men. | Hezbollah | group | -
Taliban fighters fled. | Taliban | group | -
The Islamic State group fled. | Islamic State | group | -
A US-led coalition struck. | US-led coalition | group | -
Police suspect a gang known as the Ash Men. | Ash Men | group | -
The Tanet Hands, an armed group, attacked. | Tanet Hands | group | -
The Sons of Orvel attacked. | Sons of Orvel | group | -
The children's rights group Safe Desk counted. | Safe Desk | organisation | -
Safe Desk, an aid group, counted. | Safe Desk | organisation | -
The Save the Children office closed. | Save the Children | organisation | -
The Orvel Teachers' Union met. | Orvel Teachers' Union | organisation | -
The government of Marrania met. | Marrania | state | -
They fled Marrania's army. | Marrania | state | -
He reached the capital, Velmar. | Velmar | place | -
The mayor of Orvel, Daria Holub, said no. | Daria Holub | person | -
A resident, Yusuf Hadar, 44, said no. | Yusuf Hadar | person | resident
The newspaper El Orvelo wrote so. | El Orvelo | outlet | -
The Halden Press Agency wrote so. | Halden Press Agency | outlet | -
They flew on Mohammed Tamar's plane. | Mohammed Tamar | person | -
The Orvel Observatory for Human Rights counted. | Orvel Observatory for Human Rights | organisation | -
The Ministry of Health counted. | Ministry of Health | organisation | -
The Kadhar Relief Committee counted. | Kadhar Relief Committee | organisation | -
Aid came from the United Nations. | United Nations | organisation | -
The Tessaran General Staff denied it. | Tessaran General Staff | organisation | -
Iran's Revolutionary Guards denied it. | Revolutionary Guards | organisation | -
The Pentagon denied it. | Pentagon | organisation | -
The Orvel Times wrote so. | Orvel Times | outlet | -
Reuters wrote so. | Reuters | outlet | -
The Kadhar News Agency wrote so. | Kadhar News Agency | outlet | -
Russia denied it. | Russia | state | -
Moscow denied it. | Moscow | state | -
Russian warplanes struck. | Russian | state | -
The United States denied it. | United States | state | -
He lives in Moscow. | Moscow | place | -
He lives in Russia. | Russia | place | -
They shelled the village of Talen. | Talen | place | -
They shelled Talen province. | Talen | place | -
They fled to the Kadhar River. | Kadhar River | place | -
The rebels hold northern Kadhar. | Kadhar | place | -
They camped near Sheikh Tamar industrial zone. | Sheikh Tamar | place | -
"""
ROWS = [tuple(part.strip() for part in line.split("|")) for line in CASES.strip().splitlines()]


def bearers_of(text: str) -> dict[str, Bearer]:
    return {bearer.name: bearer for bearer in bearers(Document(text).names)}


@pytest.mark.parametrize(("text", "name", "kind", "title"), ROWS, ids=[row[0] for row in ROWS])
def test_name(text: str, name: str, kind: str, title: str) -> None:
    """The name is found whole, with its kind and its rank or office."""
    found = [n for n in Document(text).names if n.text == name]

    assert [(kind, None if title == "-" else title)] == [(n.kind, n.title) for n in found]


@pytest.mark.parametrize(
    "text",
    [
        "Strikes killed ten. The strikes went on.",
        "Control is divided.",
        "On Friday it rained. In May it snowed.",
        "Despite this, they fled.",
        "Muslims and Christians fled.",
        "They flew Su-34M jets and F-16s.",
        "Meanwhile the army left.",
        "I saw it.",
        "Dozens died. Hundreds fled.",
        "Western officials doubt it.",
        "The President spoke.",
        "Neither said more.",
        "Prosecutors said more.",
    ],
)
def test_no_name(text: str) -> None:
    """Openers of sentences, faiths, days and types of aircraft are no names."""
    assert [n.text for n in Document(text).names] == []


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Rami Adil Tamar of the clinic said no. Adil Tamar left.", ["Rami Adil Tamar", "Adil Tamar"]),
        ("President Bashir al-Tamar left. Tamar said no.", ["Bashir al-Tamar", "Tamar"]),
        ("The Marran Front (MF) attacked. MF fighters fled.", ["Marran Front", "MF"]),
        ("The Marran Front [MF] attacked. MF fighters fled.", ["Marran Front", "MF"]),
        ("The Marran Front (formerly known as the Tanet League) attacked.", ["Marran Front", "Tanet League"]),
        ("Human Rights Watch spoke. HRW was clear.", ["Human Rights Watch", "HRW"]),
        (
            "The Orvel Observatory for Human Rights spoke. The Observatory was clear.",
            ["Orvel Observatory for Human Rights", "Observatory"],
        ),
        ("ISIS attacked. Daesh fighters fled.", ["Daesh", "ISIS"]),
        ("Moscow denied it. Russian jets had struck. Russia was silent.", ["Russia", "Moscow", "Russian"]),
        ("Mayor Ana Lopez de Souza left. Lopez said no.", ["Ana Lopez de Souza", "Lopez"]),
        ("The Kadhar Defense Council (KDC) met. The Council was split.", ["Kadhar Defense Council", "KDC", "Council"]),
        ("Colonel Tarek Bassam came. Bassam left. Tarek Bassam's men stayed.", ["Tarek Bassam", "Bassam"]),
    ],
)
def test_one_bearer(text: str, mentions: list[str]) -> None:
    """Short names, initials and stated aliases mean the bearer of the full name."""
    assert mentions in [[b.name, *b.aliases] for b in bearers_of(text).values()]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ana Okar and Lena Okar left.", ["Ana Okar", "Lena Okar"]),
        ("The Kadhar Health Ministry met. The army shelled Kadhar.", ["Kadhar Health Ministry", "Kadhar"]),
        ("The Orvel Front met the Tanet Front.", ["Orvel Front", "Tanet Front"]),
        ("Mayor Ana Talen (Greens) spoke of Orvel (Tessara).", ["Ana Talen"]),
    ],
)
def test_different_bearers(text: str, names: list[str]) -> None:
    """A shared word alone does not make one bearer of two."""
    found = bearers_of(text)

    assert all(name in found for name in names)


def test_actor_types_are_suggested() -> None:
    """The words of a name suggest what actor it makes."""
    found = bearers_of(
        "The Marran Front fought Iran's Revolutionary Guards. Reuters, NATO and Colonel Tarek Bassam were told by the Orvel Observatory."
    )

    assert {
        name: found[name].type
        for name in ("Marran Front", "Revolutionary Guards", "Reuters", "NATO", "Tarek Bassam", "Orvel Observatory")
    } == {
        "Marran Front": "rebel_group",
        "Revolutionary Guards": "state_forces",
        "Reuters": "media",
        "NATO": "international_organisation",
        "Tarek Bassam": "person",
        "Orvel Observatory": "ngo_or_monitor",
    }


CAPITALS = [
    ("PRESIDENT ALFREDO TAMAR TODAY PROPOSED TALKS. TAMAR LEFT.", "ALFREDO TAMAR", "person"),
    ("THE MARRAN NATIONAL LIBERATION FRONT [MNLF] ATTACKED.", "MARRAN NATIONAL LIBERATION FRONT", "group"),
    ("COLOMBIA DENIED IT.", "COLOMBIA", "state"),
    ("THEY FLED TO BOGOTA.", "BOGOTA", "place"),
    ("COL TAREK BASSAM SAID SO.", "TAREK BASSAM", "person"),
    ("THE FMLN ATTACKED.", "FMLN", "group"),
    ("IT HAPPENED IN TANET DEPARTMENT.", "TANET DEPARTMENT", "place"),
]


@pytest.mark.parametrize(("text", "name", "kind"), CAPITALS, ids=[c[0] for c in CAPITALS])
def test_upper_case_agency_text(text: str, name: str, kind: str) -> None:
    """Where every letter is a capital, ranks, heads and the tables tell the names."""
    assert (name, kind) in [(n.text, n.kind) for n in Document(text).names]


def test_upper_case_words_are_no_names() -> None:
    """Plain words in capitals are not taken for names."""
    assert [n.text for n in Document("THE TROOPS KILLED TEN PEOPLE AND BURNED THE MARKET TODAY.").names] == []


BANDS = [
    ("An attack claimed by the Lantern of the Meek killed 3.", "Lantern of the Meek", "unknown"),
    ("Fighters of the June 4 Movement (J4) took Orvel.", "June 4 Movement", "group"),
    ("The Movement for the Coast said it fought.", "Movement for the Coast", "group"),
    ("The charity Nurses for All said one died.", "Nurses for All", "organisation"),
    ("He blamed the Army of the Vow, an extremist group that bombs markets.", "Army of the Vow", "group"),
    ("Troops fought fighters of the Marran Resistance Council.", "Marran Resistance Council", "group"),
    ("The Orvel Resistance Council met on Monday.", "Orvel Resistance Council", "organisation"),
    ("The Ash Battalion, an armed group, lost 13 men.", "Ash Battalion", "group"),
    ("They met the Group for the Call to Harvest (GCH).", "Group for the Call to Harvest", "organisation"),
    ("The self-proclaimed Kestor Republic denied it.", "Kestor Republic", "group"),
    ("A group linked to al Qaeda claimed it.", "al Qaeda", "group"),
    ("Gunmen fled to the suburb of Orvel Cross on Friday.", "Orvel Cross", "place"),
    ("The government accuses neighbouring Orvel of backing them.", "Orvel", "state"),
    ("They fled into neighbouring Orvel.", "Orvel", "place"),
    ("A blast in neighboring Iraq killed 3.", "Iraq", "place"),
]


@pytest.mark.parametrize(("text", "name", "kind"), BANDS, ids=[b[1] for b in BANDS])
def test_what_the_words_beside_a_name_call_it(text: str, name: str, kind: str) -> None:
    """A name goes on over "of the" and "for", and the noun the report uses of it decides its kind."""
    assert (name, kind) in [(n.text, n.kind) for n in Document(text).names]


def test_letters_and_digits_in_brackets_are_a_short_name() -> None:
    """What stands in brackets behind an armed group's name is its short name from then on; a weapon's type is none."""
    names = Document("Fighters of the June 4 Movement (J4) took Orvel with M16 rifles. The J4 said it won.").names

    assert [n.key for n in names if n.text in ("J4", "M16")] == ["june 4 movement", "june 4 movement"]


def test_what_opens_without_being_a_name() -> None:
    """A heading's word, a participle before a nation and an article in mid-sentence start no name."""
    text = "Shelter: 30 tents came. Retreating French troops fired. == The attack == The mob An FBI agent saw fled."

    assert [n.text for n in Document(text).names] == ["French", "FBI"]


PIECES = "The President General Colonel Marran Front ( ) [ ] formerly known as MF of for al - ' 's Orvel said in Russia , . “ ” US led coalition \u200b \ud800 İ".split(
    " "
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25), st.sampled_from(["", " "]))
def test_spans_slice_and_nothing_is_raised(pieces: list[str], gap: str) -> None:
    """Whatever is written: mentions hold their words, in order, not overlapping, each with a key."""
    text = gap.join(pieces)
    before = 0

    names = Document(text).names

    for name in names:
        assert before <= name.start < name.end
        assert text[name.start : name.end] == name.text
        assert name.key
        before = name.end
    assert len(names) == sum(len(b.mentions) for b in bearers(names))


def test_an_abbreviation_with_full_stops_is_the_same_name() -> None:
    """ "The U.N." is a name, the bearer "the UN" is, and no second way of naming it."""
    document = Document("The UN said so on Monday. Talks with the U.N. went on. The United Nations is there.")

    assert [(b.name, b.aliases) for b in bearers(document.names)] == [("United Nations", ["UN"])]


def test_a_ship_and_a_trade_are_no_persons() -> None:
    """ "The tanker Lady Merrow" and "Insurers" at the head of a sentence name nobody; a surname that ends so still does."""
    names = Document(
        "The tanker Lady Merrow caught fire. Insurers raised the premium. Bern Sanders spoke. Sanders said two were killed."
    ).names

    assert [n.text for n in names if n.kind == "person"] == ["Bern Sanders", "Sanders"]


def test_an_abbreviation_in_capitals_may_keep_the_order_of_another_language() -> None:
    """ "NATIONAL LIBERATION COLUMN (CLN)" names a group and its abbreviation."""
    names = Document("THE ARMY ATTRIBUTED THE ATTACK TO THE NATIONAL LIBERATION COLUMN (CLN). THE CLN DENIED IT.").names

    assert [n.text for n in names] == ["NATIONAL LIBERATION COLUMN", "CLN", "CLN"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Two patients died, Doctors for All said.", "Doctors for All"),
        ("Doctors for All said two patients had died.", "Doctors for All"),
        ("Two patients died, according to Voices for Peace, a charity.", "Voices for Peace"),
        ("Clerks Without Borders said two patients had died.", "Clerks Without Borders"),
    ],
)
def test_members_and_their_cause_are_one_name(text: str, name: str) -> None:
    """A plural, "for" or "without" and a capital name a body."""
    assert [(n.text, n.kind) for n in Document(text).names] == [(name, "organisation")]


@pytest.mark.parametrize(
    "text", ["Fears for Orvel grew on Monday.", "Clashes for Orvel went on.", "Officials for Orvel said so."]
)
def test_a_plural_that_opens_the_sentence_and_names_no_members_is_no_body(text: str) -> None:
    """ "Fears for Orvel" names the town alone."""
    assert [n.text for n in Document(text).names] == ["Orvel"]


def test_letters_and_a_digit_before_rebels_name_them() -> None:
    """ "The M5 rebel movement" is M5 from then on; a rifle's model is nobody's name."""
    text = "The shells came from an area held by the M5 rebel movement. M5 denied it. Guards with M16 rifles stood by."
    assert [(n.text, n.kind) for n in Document(text).names] == [("M5", "group"), ("M5", "group")]


@pytest.mark.parametrize(
    "name",
    ["League of Riparian States", "Committee for a Free Press", "Campaign for the Missing", "Centre for an Open Lake"],
)
def test_the_head_of_a_body_that_is_no_states_opens_its_whole_name(name: str) -> None:
    """ "Of" and "for" go on with it, an article between too."""
    text = f"On Monday the {name} asked for an inquiry."
    assert name in [n.text for n in Document(text).names]
