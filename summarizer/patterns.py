"""Regular expressions that few texts need, compiled when one does.

Compiling a pattern takes a tenth of a millisecond to several, and a command that reads one report uses one in three of
them. The patterns that every text is matched with are compiled where they stand.
"""

import re
from typing import Any, AnyStr, cast


class _Late:
    """Stands for a pattern, and becomes it when something is asked of it."""

    def __init__(self, source: Any, flags: int) -> None:
        self._given = source, flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(*self._given), name)
        setattr(self, name, found)  # the next time it is simply there
        return found


def late(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    r"""The pattern of `source`, compiled on first use.

    >>> late(r"\d+").findall("7 of 30")
    ['7', '30']
    """
    return cast("re.Pattern[AnyStr]", _Late(source, flags))
