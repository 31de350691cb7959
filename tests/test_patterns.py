"""Patterns that wait for their first text."""

import importlib
import pkgutil
import re

import pytest

import summarizer
from summarizer.patterns import late


def test_a_late_pattern_is_not_compiled_where_it_stands() -> None:
    """Even a faulty one is made; it fails when it is asked, which no text should be the first to do."""
    faulty = late("(")
    with pytest.raises(re.error, match="unterminated subpattern"):
        faulty.search("a text")


def test_every_late_pattern_compiles() -> None:
    """A slip in a pattern that few texts need shows here, not in the one text that needs it."""
    kind = type(late(""))
    found = [
        (room.name, name, value)
        for room in pkgutil.walk_packages(summarizer.__path__, "summarizer.")
        if not room.name.endswith("__main__")
        for name, value in vars(importlib.import_module(room.name)).items()
        if isinstance(value, kind)
    ]
    assert len(found) > 50
    assert [(room, name) for room, name, value in found if not value.pattern] == []
