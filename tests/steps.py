"""Count the lines of Python that a call runs: how much work it is, the same on a busy machine as on an idle one.

Linear growth is asserted on this count. What happens inside one regular expression is not counted; `benchmarks/`
measures that on hostile texts.
"""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def steps(run: Callable[[], object]) -> int:
    """Lines executed by `run()`, in every function it calls."""
    count = 0

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        if event == "line":
            count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        run()
    finally:
        sys.settrace(before)
    return count
