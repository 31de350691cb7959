"""From a draft to a brief: sentence numbers into exact spans, figures re-read from the source."""

from decimal import Decimal

from summarizer import summarize
from summarizer.resolve import resolve
from summarizer.schemas.records import (
    Brief,
    Draft,
    DraftActor,
    DraftCasualty,
    DraftDispute,
    DraftEvent,
    DraftFigure,
    DraftLine,
    DraftPosition,
    Source,
)
from summarizer.text.bundle import Bundle

TEXT = (
    "A bomb killed at least 12 people in Orvel on Monday, police said. Two of the 12 people killed were children. "
    "The Marran Front said 12 soldiers were injured."
)


def resolved(text: str = TEXT, **parts: object) -> Brief:
    """The brief of a draft with these parts."""
    draft = Draft(headline=DraftLine("Bomb in Orvel", [1]))
    for name, value in parts.items():
        setattr(draft, name, value)
    return resolve(draft, Bundle([Source(text)]))


def test_sentence_numbers_become_spans_that_slice() -> None:
    """Evidence is the whole cited sentence, once, in the order cited."""
    evidence = resolved(bottom_line=[DraftLine("x", [2, 1, 2])]).bottom_line[0].evidence

    assert [e.sentence for e in evidence] == [2, 1]
    assert all(TEXT[e.start : e.end] == e.text for e in evidence)


def test_a_sentence_that_does_not_exist_gives_no_evidence() -> None:
    """Nothing is invented for a number out of range, zero or below."""
    assert resolved(bottom_line=[DraftLine("x", [99, 0, -1])]).bottom_line[0].evidence == []


def test_a_figure_is_re_read_with_the_sources_bound() -> None:
    """The engine dropped the bound; the row carries the source's figure."""
    row = resolved(casualties=[DraftCasualty("killed", "12", cites=[1])]).casualties[0]

    assert (row.figure.text, row.figure.qualifier, row.figure.low) == ("at least 12", "at_least", Decimal(12))
    assert TEXT[row.figure.start : row.figure.end] == row.figure.text


def test_figures_of_one_number_are_told_apart_by_harm() -> None:
    """Twelve killed, twelve injured."""
    row = resolved(casualties=[DraftCasualty("injured", "12", cites=[1, 3])]).casualties[0]

    assert (row.figure.harm, row.figure.counted) == ("injured", "soldiers")


def test_words_that_no_cited_sentence_has_stay_as_words_not_found() -> None:
    """Shown, never silently dropped; the verdict is open until the check."""
    row = resolved(casualties=[DraftCasualty("killed", "at least 40", cites=[1])]).casualties[0]

    assert (row.figure.text, row.figure.low, row.verdict) == ("at least 40", Decimal(40), "not_found")


def test_a_number_inside_another_is_not_that_number() -> None:
    """2 is not found in 12."""
    row = resolved(casualties=[DraftCasualty("killed", "2", cites=[1])]).casualties[0]

    assert row.figure.text == "2"


def test_indices_become_ids() -> None:
    """Rows point to rows and events by id, events to actors; what points nowhere is dropped."""
    brief = resolved(
        key_events=[
            DraftEvent(
                "Bomb", actors=["the front", "Nobody"], when="Monday", where="Orvel", claimant="police", cites=[1]
            )
        ],
        actors=[DraftActor("Marran Front", aliases=["The Front"])],
        casualties=[
            DraftCasualty("killed", "at least 12", event=0, cites=[1]),
            DraftCasualty("killed", "Two", event=7, relation="part_of", part_of=0, cites=[2]),
            DraftCasualty("injured", "12", relation="part_of", part_of=9, cites=[3]),
        ],
    )
    first, second, third = brief.casualties

    assert brief.key_events[0].actors == ["a1"]
    assert (first.event, second.event) == ("e1", None)
    assert (second.part_of, third.part_of) == ("c1", None)


def test_speakers_days_and_places_are_taken_from_the_cited_sentences() -> None:
    """Type and act of the speaker, resolution of the day, precision of the place."""
    event = resolved(
        key_events=[DraftEvent("Bomb", when="Monday", where="Orvel", claimant="police", cites=[1])]
    ).key_events[0]

    assert event.claimant is not None
    assert (event.claimant.name, event.claimant.type) == ("police", "police")
    assert event.when is not None
    assert event.when.text == "Monday"
    assert event.where is not None
    assert (event.where.text, event.where.precision) == ("Orvel", "town")


def test_unknown_speakers_days_and_places_keep_their_words() -> None:
    """A draft's own words stay, with nothing known about them."""
    row = resolved(
        casualties=[DraftCasualty("killed", "12", claimant="a priest", when="last week", where="Tessara", cites=[1])]
    ).casualties[0]

    assert row.claimant is not None
    assert row.claimant.type == "unknown"
    assert row.when is not None
    assert row.when.precision == "unresolved"
    assert row.where is not None
    assert row.where.precision == "unknown"


def test_disputes_and_other_figures_are_resolved_alike() -> None:
    """Positions, their figures, verification."""
    brief = resolved(
        other_figures=[DraftFigure("Two", "children", [2])],
        disputed_claims=[
            DraftDispute(
                "How many",
                "value",
                [
                    DraftPosition("police", "asserts", "x", "12", [1]),
                    DraftPosition("Marran Front", "asserts", "y", None, [3]),
                ],
                DraftLine("Unverified.", [3]),
            )
        ],
    )
    dispute = brief.disputed_claims[0]

    assert brief.other_figures[0].figure.best == Decimal(2)
    assert [p.figure.text if p.figure else None for p in dispute.positions] == ["at least 12", None]
    assert dispute.verification is not None
    assert [e.sentence for e in dispute.verification.evidence] == [3]


def test_a_row_has_the_act_of_speaking_that_gives_its_figure() -> None:
    """ "Denied the charge and said two soldiers had been killed": the two are said, not denied."""
    text = "Shelling hit Orvel. An army spokesman, Major Lino Deng, denied the charge and said two soldiers had been killed."
    (row,) = summarize(text, engine="rules").casualties
    assert row.claimant is not None
    assert row.claimant.speech == "said"
