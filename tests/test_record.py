"""Records: dataclasses that share what compares and shows them."""

from dataclasses import asdict, field, fields, replace

import pytest

from summarizer.schemas.record import record


@record(slots=True)
class Stop:
    """One stop of a convoy."""

    place: str
    lorries: int = 0
    notes: list[str] = field(default_factory=list)
    before: "Stop | None" = None


@record(slots=True)
class Camp:
    """Something else with the same fields."""

    place: str
    lorries: int = 0


@record(slots=True)
class Halt(Stop):
    """A stop with more to it."""

    guards: int = 0
    password: str = field(default="", repr=False)
    seen: int = field(default=0, compare=False)


def test_a_record_made_from_another_has_its_fields_too() -> None:
    """What it inherits is compared and shown; what a field leaves out of either is left out."""
    assert Halt("Orvel", guards=2) != Halt("Kadhar", guards=2)
    assert Halt("Orvel", seen=1) == Halt("Orvel", seen=2)
    assert (
        repr(Halt("Orvel", password="reed"))
        == "Halt(place='Orvel', lorries=0, notes=[], before=None, guards=0, seen=0)"
    )


def test_records_with_the_same_values_are_equal() -> None:
    """All fields count; a record of another class, or another thing, is never equal."""
    assert Stop("Orvel", 3) == Stop("Orvel", 3, [])
    assert Stop("Orvel", 3) != Stop("Orvel", 4)
    assert Stop("Orvel", 3) != Stop("Orvel", 3, ["late"])
    others: list[object] = [Camp("Orvel", 3), ("Orvel", 3, [], None)]
    assert Stop("Orvel", 3) not in others


def test_a_record_is_shown_as_the_call_that_makes_it() -> None:
    """Whatever it holds, itself included."""
    stop = Stop("Orvel", 3, before=Stop("Kadhar"))
    first = "Stop(place='Kadhar', lorries=0, notes=[], before=None)"
    assert repr(stop) == f"Stop(place='Orvel', lorries=3, notes=[], before={first})"
    stop.before = stop
    assert repr(stop) == "Stop(place='Orvel', lorries=3, notes=[], before=...)"


def test_a_record_is_a_dataclass_with_slots() -> None:
    """Its values may change, so that it is no key; it takes no further ones."""
    stop = Stop("Orvel", 3)
    assert replace(stop, lorries=4) == Stop("Orvel", 4)
    assert [f.name for f in fields(Stop)] == ["place", "lorries", "notes", "before"]
    assert asdict(Camp("Orvel")) == {"place": "Orvel", "lorries": 0}
    assert not hasattr(stop, "__dict__")
    with pytest.raises(TypeError):
        hash(stop)
