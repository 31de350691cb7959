"""The reports to try, end to end: what each page must carry, and what holds for every page."""

import json
import textwrap
from dataclasses import dataclass
from pathlib import Path

import pytest

from summarizer import Brief, Figure, check, summarize
from summarizer.schemas import Evidence

EXAMPLES = sorted(
    path
    for path in (Path(__file__).resolve().parent.parent / "examples").iterdir()
    if path.suffix in (".txt", ".md", ".html", ".pdf")
)


@dataclass(frozen=True)
class Key:
    """What an analyst would write down of a report: harm and words of its rows, its kind of event, its dispute."""

    name: str
    rows: frozenset[tuple[str, str]]
    never: frozenset[tuple[str, str]] = frozenset()
    """Rows that a careless reading would make."""
    event: str | None = None
    disputed: str | None = None
    fighting: frozenset[str] | None = None
    """Who fights or is blamed, all of them."""
    asked: frozenset[str] = frozenset()
    """What the disputes are about, all of them; empty where the key does not say."""


FIGHTING = ("fighting", "perpetrator", "alleged_perpetrator")
KEYS = [
    Key(
        "air-strike.txt",
        frozenset(
            {
                ("killed", "at least 31"),
                ("injured", "more than 70"),
                ("killed", "18"),
                ("killed", "47"),
                ("injured", "one soldier"),
            }
        ),
        never=frozenset({("injured", "72"), ("killed", "more than 70"), ("killed", "14")}),
        event="Air/drone strike",
        disputed="value",
        fighting=frozenset({"government", "army"}),
        asked=frozenset({"How many people were killed"}),
    ),
    Key(
        "bombing.txt",
        frozenset({("killed", "23"), ("killed", "40"), ("killed", "11")}),
        never=frozenset({("killed", "41"), ("killed", "five"), ("killed", "120")}),
        event="Remote explosive/landmine/IED",
        disputed="value",
        asked=frozenset({"How many people were killed", "Who the dead were"}),
    ),
    Key(
        "border-clash.txt",
        frozenset(
            {
                ("killed", "AT LEAST 14"),
                ("injured", "22"),
                ("killed", "TWENTY-EIGHT"),
                ("missing", "TWO"),
                ("killed", "NINE"),
            }
        ),
        never=frozenset({("killed", "ABOUT 150"), ("killed", "35"), ("killed", "40")}),
        fighting=frozenset({"ARMY", "GUERRILLAS"}),
        asked=frozenset(
            {
                "How many people were killed",
                "AT LEAST 14 SOLDIERS WERE KILLED AND 22 WOUNDED",
                "Whether ANY OF HIS MEN HAD BEEN TAKEN PRISONER",
                "The charge against THE NEIGHBORING REPUBLIC OF COLINAS: GIVING THEM SHELTER",
            }
        ),
    ),
    Key(
        "bridge-shelling.html",
        frozenset({("killed", "Six"), ("injured", "at least 13"), ("killed", "four")}),
        never=frozenset({("killed", "5,000"), ("killed", "20"), ("killed", "40")}),
        event="Shelling/artillery/missile attack",
    ),
    Key(
        "ceasefire.txt",
        frozenset(),
        never=frozenset({("killed", "12"), ("killed", "80"), ("killed", "16")}),
        event="Agreement",
    ),
    Key(
        "displacement.md",
        frozenset(
            {
                ("displaced", "Nearly 340,000"),
                ("displaced", "no more than 150,000"),
                ("missing", "19"),
                ("killed", "four"),
                ("killed", "seven"),
            }
        ),
        never=frozenset({("killed", "1,240"), ("displaced", "600,000"), ("killed", "900")}),
        disputed="value",
    ),
    Key(
        "earthquake.txt",
        frozenset({("killed", "at least 64"), ("injured", "some 300"), ("killed", "Forty-one"), ("killed", "Eleven")}),
        never=frozenset({("killed", "27"), ("killed", "four"), ("injured", "65")}),
        event="Natural hazard",
        disputed="value",
    ),
    Key(
        "kidnapping.txt",
        frozenset(
            {("abducted", "26"), ("abducted", "two"), ("injured", "three"), ("killed", "Two"), ("injured", "one")}
        ),
        never=frozenset({("killed", "60"), ("abducted", "25 million"), ("killed", "900")}),
        event="Abduction/forced disappearance",
    ),
    Key("arms-delivery.txt", frozenset(), never=frozenset({("killed", "forty"), ("killed", "40")})),
]


@pytest.fixture(scope="module")
def briefs() -> dict[str, Brief]:
    """The brief of each example, made once."""
    return {path.name: summarize(path, engine="rules") for path in EXAMPLES}


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.name)
def test_the_page_carries_what_an_analyst_would_write_down(briefs: dict[str, Brief], key: Key) -> None:
    """The rows that matter, none that a careless reading makes, the kind of event, who fights, what is disputed."""
    brief = briefs[key.name]
    rows = {(row.harm, row.figure.text) for row in brief.casualties}
    lower = {(harm, words.lower()) for harm, words in rows}
    assert {(harm, words) for harm, words in key.rows if (harm, words.lower()) not in lower} == set()
    assert key.never & rows == set()
    assert key.event is None or key.event in {event.type for event in brief.key_events}
    assert key.disputed is None or key.disputed in {claim.kind for claim in brief.disputed_claims}
    assert key.fighting in (None, {actor.name for actor in brief.actors if actor.role in FIGHTING})
    assert not key.asked or sorted(key.asked) == sorted(claim.issue for claim in brief.disputed_claims)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_every_page_of_an_example_is_whole(briefs: dict[str, Brief], path: Path) -> None:
    """Complete, every figure verified, and the checks agree with themselves when asked once more."""
    brief = briefs[path.name]
    assert brief.status == "complete", [finding.message for finding in brief.findings]
    assert [row.figure.text for row in brief.casualties if row.verdict != "verified_in_source"] == []
    assert check(brief, brief.sources[0]).ok


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_every_quote_and_figure_stands_where_it_says(briefs: dict[str, Brief], path: Path) -> None:
    """Evidence and figures slice to their own words."""
    brief = briefs[path.name]
    text = brief.sources[0].text
    quotes = [evidence for item in walk(brief) for evidence in item]
    assert quotes
    assert [e.text for e in quotes if text[e.start : e.end] != e.text] == []
    figures = figures_of(brief)
    assert [f.text for f in figures if text[f.start : f.end] != f.text] == []


def figures_of(brief: Brief) -> list[Figure]:
    """Every figure that stands in a row of its own."""
    return [*(row.figure for row in brief.casualties), *(row.figure for row in brief.other_figures)]


def walk(brief: Brief) -> list[list[Evidence]]:
    """Every list of evidence of a brief."""
    found = [statement.evidence for statement in (brief.headline, *brief.bottom_line)]
    found += [event.evidence for event in brief.key_events]
    found += [actor.evidence for actor in brief.actors]
    found += [row.evidence for row in brief.casualties]
    found += [row.evidence for row in brief.other_figures]
    return found + [position.evidence for claim in brief.disputed_claims for position in claim.positions]


def test_the_form_a_report_comes_in_changes_nothing(briefs: dict[str, Brief]) -> None:
    """The printed report gives the rows of the typed one."""
    typed, printed = briefs["bombing.txt"], briefs["bombing.pdf"]
    assert [(r.harm, r.figure.text, r.victims) for r in typed.casualties] == [
        (r.harm, r.figure.text, r.victims) for r in printed.casualties
    ]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_a_brief_survives_its_json(briefs: dict[str, Brief], path: Path) -> None:
    """What is written can be read back as the same brief."""
    brief = briefs[path.name]
    assert Brief.model_validate(json.loads(brief.model_dump_json(by_alias=True))) == brief


@pytest.mark.parametrize("path", [p for p in EXAMPLES if p.suffix == ".txt"], ids=lambda path: path.name)
def test_a_changed_digit_is_found_out(briefs: dict[str, Brief], path: Path) -> None:
    """Any row of harm whose number is altered is an error of the check."""
    brief = briefs[path.name]
    for index, row in enumerate(brief.casualties):
        if not any(c.isdigit() for c in row.figure.text) or row.figure.best is None:
            continue
        altered = brief.model_copy(deep=True)
        figure = altered.casualties[index].figure
        last = max(at for at, c in enumerate(figure.text) if c.isdigit())
        other = str((int(figure.text[last]) + 3) % 10)
        figure.text = figure.text[:last] + other + figure.text[last + 1 :]
        figure.low = figure.best = figure.high = row.figure.best + 3
        assert not check(altered, brief.sources[0]).ok, row.figure.text


TEXT = (EXAMPLES[0].parent / "air-strike.txt").read_text(encoding="utf-8")
GUISES = {
    "CRLF": TEXT.replace("\n", "\r\n"),
    "no-break spaces": TEXT.replace(" people", "\u00a0people").replace("at least 31", "at\u00a0least\u00a031"),
    "curly quotes": TEXT.replace(' "', " “").replace('" ', "” ").replace('"\n', "”\n"),
    "emoji": TEXT.replace("Tessara", "Tessara 💥"),
    "zero-width and bidi": "\ufeff\u200b" + TEXT.replace("31 people", "31\u200b \u200fpeople\u200e"),
    "control characters": TEXT.replace("\n\n", "\n\x0c\n").replace("doctors", "\x07doctors"),
    "byte order mark": "\ufeff" + TEXT,
    "one line a sentence": TEXT.replace(". ", ".\n"),
    "hard-wrapped": "\n\n".join("\n".join(textwrap.wrap(paragraph, 72)) for paragraph in TEXT.split("\n\n")),
}


@pytest.mark.parametrize("guise", GUISES)
def test_a_report_in_any_guise_keeps_exact_offsets(guise: str) -> None:
    """Odd characters move nothing, and hide no toll."""
    brief = summarize(GUISES[guise], engine="rules")
    text = brief.sources[0].text
    assert [e.text for item in walk(brief) for e in item if text[e.start : e.end] != e.text] == []
    figures = figures_of(brief)
    assert [f.text for f in figures if text[f.start : f.end] != f.text] == []
    assert {47, 18} <= {row.figure.best for row in brief.casualties}
    assert 31 in {row.figure.low for row in brief.casualties}
