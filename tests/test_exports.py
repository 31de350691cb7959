"""The front door: what is public is listed, sorted, documented, and there."""

import importlib
import inspect

import pytest

import summarizer


def test_the_list_is_sorted_and_whole() -> None:
    """`__all__` names exactly what the front door can load."""
    assert list(summarizer.__all__) == sorted(summarizer._HOME)


@pytest.mark.parametrize("name", summarizer.__all__)
def test_every_public_name_is_there_and_explained(name: str) -> None:
    """Each loads on first touch, is the same object as in its room, and has a docstring or a documented shape."""
    value = getattr(summarizer, name)
    room = importlib.import_module(summarizer._HOME[name])
    assert value is getattr(room, name)
    assert inspect.getdoc(value)


def test_an_unknown_name_is_an_attribute_error() -> None:
    """So that `hasattr` and star imports behave."""
    assert not hasattr(summarizer, "summarise")
    with pytest.raises(AttributeError, match="summarise"):
        _ = summarizer.summarise


def test_everything_can_be_imported_at_once() -> None:
    """`from summarizer import *` gives the list."""
    names: dict[str, object] = {}
    exec("from summarizer import *", names)
    assert set(summarizer.__all__) <= set(names)
