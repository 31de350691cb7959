"""A record: a dataclass that is defined in half the time.

`dataclass` compiles three functions for every class, and reading one report defines eighty. Only `__init__` differs
from class to class; comparing and showing are the same two functions for all.
"""

from collections.abc import Callable
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:
    from dataclasses import dataclass

    def record(**options: bool) -> Callable[[type], type]:
        """What `dataclass(**options)` makes, slots included, with the `__eq__` and `__repr__` of all records."""

        def shape(given: type) -> type:
            made = dataclass(repr=False, eq=False, **options)(given)
            made.__eq__, made.__repr__, made.__hash__ = _same, _shown, None
            own = made.__dataclass_fields__.values()  # those it inherits among them
            made.__compared__ = tuple(f.name for f in own if f.compare)
            made.__shown__ = tuple(f.name for f in own if f.repr)
            return made

        return shape


def _same(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return all(getattr(self, name) == getattr(other, name) for name in self.__compared__)


@recursive_repr()
def _shown(self: Any) -> str:
    told = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__shown__)
    return f"{self.__class__.__qualname__}({told})"


__all__ = ["record"]
