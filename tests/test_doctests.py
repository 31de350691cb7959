"""The examples in docstrings hold."""

import doctest
import importlib
import pkgutil

import pytest

import summarizer

ROOMS = [
    "summarizer",
    *(
        found.name
        for found in pkgutil.walk_packages(summarizer.__path__, "summarizer.")
        if not found.name.endswith("__main__")
    ),
]
EXAMPLES = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS


@pytest.mark.parametrize("room", ROOMS)
def test_docstring_examples_hold(room: str) -> None:
    """Each example prints what its docstring says."""
    assert doctest.testmod(importlib.import_module(room), optionflags=EXAMPLES).failed == 0
