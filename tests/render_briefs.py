"""Briefs made by hand for the tests of the page: invented places, every field filled, evidence exact."""

import datetime
from copy import deepcopy
from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
from typing import Any

from summarizer.schemas.records import (
    Actor,
    Brief,
    Casualty,
    Claimant,
    DisputedClaim,
    Evidence,
    Figure,
    Finding,
    KeyEvent,
    OtherFigure,
    Position,
    Run,
    Source,
    Statement,
    When,
    Where,
)

_PARAGRAPHS = (
    (
        "Rockets struck the harbour quarter of Orvel on Tuesday, killing at least 31 people, the regional hospital said.",
        "Nine children were among the 31 dead, it said, and between 70 and 80 others were wounded.",
    ),
    (
        "The Marran Front put the toll at 47 dead, all of them civilians.",
        "The Defence Ministry of Tessara denied that civilians had died and said its rockets had killed 18 fighters.",
        "Neither count could be independently verified.",
    ),
    (
        "“سمعنا صوت الانفجار ثم ساد الصمت”, a resident, Yusuf Hadar, said.",
        "Dozens of people were missing under the rubble of the fish market, residents said.",
    ),
    (
        "On Wednesday the governor of Kadhar province, Ilena Dorn, said the number of displaced families had risen from 900 to 1,240.",
        "Three more people died of their wounds overnight, the hospital said.",
    ),
    (
        "The harbour lies some 4 km from the nearest army position.",
        "Repairs to the quay will cost 2.5 million marks, the port authority estimated.",
        "The two sides are to meet in Velmar on 20 March, mediators from the Sael Union said.",
    ),
)
TEXT = "\n\n".join(" ".join(paragraph) for paragraph in _PARAGRAPHS)
_SENTENCES = [sentence for paragraph in _PARAGRAPHS for sentence in paragraph]


def quote(*numbers: int) -> list[Evidence]:
    """Sentences of the report as evidence."""
    found = []
    for number in numbers:
        text = _SENTENCES[number - 1]
        start = TEXT.index(text)
        found.append(Evidence(0, number, start, start + len(text), text))
    return found


def figure(words: str, sentence: int, **bound: Any) -> Figure:
    """The figure `words` of a sentence; plain numbers are decimals."""
    whole = quote(sentence)[0]
    start = whole.start + whole.text.index(words)
    values: dict[str, Any] = {
        name: Decimal(value) if name in ("low", "best", "high") else value for name, value in bound.items()
    }
    return Figure(words, start, start + len(words), **values)


HOSPITAL = Claimant("the regional hospital", "hospital_or_morgue", "said")
FRONT = Claimant("The Marran Front", "party_to_conflict", "said")
MINISTRY = Claimant("The Defence Ministry of Tessara", "government_of_party", "denied")
GOVERNOR = Claimant("Ilena Dorn", "local_authority", "said")
RESIDENTS = Claimant("residents", "eyewitness_or_resident", "said")
TUESDAY = When("Tuesday", datetime.date(2025, 3, 11), datetime.date(2025, 3, 11), "exact")
WEDNESDAY = When("Wednesday", datetime.date(2025, 3, 12), None, "approximate")
HARBOUR = Where("the harbour quarter of Orvel", "town")


def harbour() -> Brief:
    """A brief with every field of the contract filled, all figures verified but two; a new one each time."""
    return deepcopy(_harbour())


def _harbour() -> Brief:
    return Brief(
        headline=Statement("Rockets on Orvel's harbour quarter kill at least 31, hospital says", quote(1)),
        status="degraded",
        bottom_line=[
            Statement(
                "Rockets struck the harbour quarter of Orvel on Tuesday, killing at least 31 people, the regional hospital said.",
                quote(1),
            ),
            Statement(
                "The Marran Front speaks of 47 dead civilians; the Defence Ministry says it killed 18 fighters.",
                quote(3, 4),
            ),
        ],
        key_events=[
            KeyEvent(
                "e1",
                "Rockets strike the harbour quarter",
                "Shelling/artillery/missile attack",
                TUESDAY,
                HARBOUR,
                ["a1", "a2"],
                HOSPITAL,
                quote(1, 2),
            ),
            KeyEvent(
                "e2",
                "The number of displaced families rises from 900 to 1,240",
                "not stated",
                WEDNESDAY,
                Where("Kadhar province", "region"),
                [],
                GOVERNOR,
                quote(8),
            ),
            KeyEvent(
                "e3",
                "The two sides are to meet",
                "Agreement",
                When("20 March"),
                Where("Velmar", "town"),
                ["a3"],
                Claimant("mediators from the Sael Union", "third_government"),
                quote(12),
            ),
        ],
        actors=[
            Actor("a1", "The Defence Ministry of Tessara", ["Tessara"], "government", "alleged_perpetrator", quote(4)),
            Actor("a2", "The Marran Front", [], "rebel_group", "fighting", quote(3)),
            Actor("a3", "the Sael Union", [], "international_organisation", "mediator", quote(12)),
            Actor("a4", "Ilena Dorn", [], "person", "claimant", quote(8)),
        ],
        casualties=_casualties(),
        other_figures=[
            OtherFigure(
                "f1",
                figure("some 4 km", 10, best=4, qualifier="about", kind="distance", unit="km"),
                "from the harbour to the nearest army position",
                quote(10),
                "verified_in_source",
            ),
            OtherFigure(
                "f2",
                figure(
                    "2.5 million marks",
                    11,
                    kind="money",
                    unit="marks",
                    best=2500000,
                    claimant=Claimant("the port authority", "local_authority", "estimated"),
                ),
                "repairs to the quay",
                quote(11),
                "verified_in_source",
            ),
        ],
        disputed_claims=[
            DisputedClaim(
                "d1",
                "How many people were killed in the harbour quarter, and who were they?",
                "value",
                [
                    Position(
                        HOSPITAL,
                        "asserts",
                        "At least 31 people were killed.",
                        figure("at least 31", 1, low=31, qualifier="at_least"),
                        quote(1),
                    ),
                    Position(
                        FRONT,
                        "asserts",
                        "47 dead, all of them civilians.",
                        figure("47", 3, low=47, best=47, high=47),
                        quote(3),
                    ),
                    Position(
                        MINISTRY,
                        "denies",
                        "No civilians had died; its rockets killed 18 fighters.",
                        figure("18", 4, low=18, best=18, high=18),
                        quote(4),
                    ),
                ],
                Statement("Neither count could be independently verified.", quote(5)),
            ),
        ],
        gaps=["Which weapon was used", "Whether the three who died overnight are inside the 31"],
        findings=[
            Finding(
                "FIG201",
                "error",
                "says 72 injured; the source has between 70 and 80 injured",
                "casualties[2].figure",
                evidence=quote(2),
                hint="write between 70 and 80",
            ),
            Finding(
                "ATT102", "warning", "the speaker of this sentence is the governor", "key_events[1]", evidence=quote(8)
            ),
            Finding("LEN100", "note", "the headline has 11 words", "headline"),
        ],
        sources=[
            Source(
                TEXT,
                "Rockets on Orvel",
                "Northern Wire",
                "Ilena Varga",
                "ORVEL, Kadhar",
                datetime.date(2025, 3, 12),
                "https://news.example/orvel?id=1",
                "orvel.txt",
            )
        ],
        run=Run(
            "openai/example",
            "example-large",
            "a1b2c3d4e5f60718",
            "0123456789abcdef",
            2,
            1,
            1,
            3210,
            890,
            Decimal("0.0123"),
            cached=False,
            seconds=4.25,
            version="0.1.0",
            fallback="the first engine did not answer",
        ),
        covered=7,
        coverable=8,
    )


def _casualties() -> list[Casualty]:
    seventy = figure("between 70 and 80", 2, low=70, high=80, qualifier="range", harm="injured")
    return [
        Casualty("c1", "killed", figure("at least 31", 1, low=31, qualifier="at_least", harm="killed", counted="people"), "people", "unknown", [], HOSPITAL, "rockets", "e1", TUESDAY, HARBOUR, "total", None, quote(1), "verified_in_source"),
        Casualty("c2", "killed", figure("Nine", 2, low=9, best=9, high=9, harm="killed"), "children", "civilian", ["child"], HOSPITAL, None, "e1", None, None, "part_of", "c1", quote(2), "verified_in_source"),
        Casualty("c3", "injured", replace(seventy, text="72"), "others", "unknown", [], HOSPITAL, None, "e1", None, None, None, None, quote(2), "conflicts_with_source"),
        Casualty("c4", "killed", figure("47", 3, low=47, best=47, high=47, harm="killed"), "all of them civilians", "civilian", [], FRONT, None, "e1", None, None, None, None, quote(3), "verified_in_source"),
        Casualty("c5", "killed", figure("18", 4, low=18, best=18, high=18, harm="killed"), "fighters", "non_state_armed", [], replace(MINISTRY, speech="said"), "its rockets", "e1", None, None, None, None, quote(4), "verified_in_source"),
        Casualty("c6", "missing", figure("Dozens", 7, qualifier="vague", harm="missing"), "people", "unknown", ["older"], RESIDENTS, None, None, None, Where("the fish market"), None, None, quote(7), "ambiguous"),
        Casualty("c7", "displaced", figure("900", 8, low=900, best=900, high=900, harm="displaced"), "families", "unknown", [], GOVERNOR, None, "e2", None, None, None, None, quote(8), "verified_in_source"),
        Casualty("c8", "displaced", figure("1,240", 8, low=1240, best=1240, high=1240, harm="displaced"), "families", "unknown", [], GOVERNOR, None, "e2", None, None, "updates", "c7", quote(8), "verified_in_source"),
        Casualty("c9", "killed", figure("Three", 9, low=3, best=3, high=3, harm="killed"), "more people", "unknown", [], HOSPITAL, None, None, None, None, "adds_to", "c1", quote(9), "verified_in_source"),
    ]  # fmt: skip


def calm() -> Brief:
    """A brief without harm, dispute, actor or finding, from one undated report."""
    text = "The two sides signed a truce in Velmar."
    whole = Evidence(0, 1, 0, len(text), text)
    return Brief(
        headline=Statement(text, [whole]),
        bottom_line=[Statement(text, [whole])],
        gaps=["How long the truce is to hold"],
        sources=[Source(text, name="truce.txt")],
        run=Run(version="0.1.0"),
    )


def with_payload(payload: str) -> Brief:
    """The harbour brief with `payload` in every field that holds text, evidence and report included."""
    brief: Brief = _spoil(harbour(), payload)
    report = f"{payload} {TEXT} {payload}"
    brief.sources = [replace(brief.sources[0], text=report)]
    shift = len(payload) + 1
    for item in _walk(brief):
        if isinstance(item, Evidence):
            item.start += shift
            item.end += shift
            item.text = report[item.start : item.end]
        elif isinstance(item, Figure):
            item.start += shift
            item.end += shift
    brief.casualties[0].evidence.append(Evidence(0, 99, 0, len(payload), payload))
    return brief


_TERMS = {
    "status",
    "type",
    "kind",
    "harm",
    "qualifier",
    "relation",
    "speech",
    "precision",
    "population",
    "stance",
    "role",
}
_FIXED = _TERMS | {"verdict", "severity", "path", "demographics", "event", "part_of", "id", "actors"}


def _spoil(value: Any, payload: str) -> Any:
    if isinstance(value, list):
        return [_spoil(item, payload) for item in value]
    if isinstance(value, str):
        return value + payload
    if not is_dataclass(value) or isinstance(value, type):
        return value
    if isinstance(value, Evidence):
        return replace(value)
    kept = {f.name: getattr(value, f.name) for f in fields(value)}
    for name, given in kept.items():
        if name == "url":
            kept[name] = payload
        elif name not in _FIXED or (name == "actors" and isinstance(value, Brief)):
            kept[name] = _spoil(given, payload)
    return replace(value, **kept)


def _walk(value: Any) -> list[Any]:
    if isinstance(value, list):
        return [found for item in value for found in _walk(item)]
    if not is_dataclass(value) or isinstance(value, type):
        return []
    return [value, *(found for f in fields(value) for found in _walk(getattr(value, f.name)))]
