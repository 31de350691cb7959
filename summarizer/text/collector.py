"""Keep the cyclic collector from walking a long text's values while they are built."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

LONG = 200_000
"""Characters. Below, a pass of the collector costs nothing worth asking about."""


@contextmanager
def uncollected(text: str) -> Iterator[None]:
    """Pause the collector while the layers of a long text are built: hundreds of thousands of values, none of them garbage.

    Each full pass walks all of them again, so that four times the text would take five times the time. Two threads
    inside at once leave the collector on, because only the one that found it on switches it back.
    """
    if len(text) < LONG or not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
