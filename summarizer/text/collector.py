"""Keep the cyclic collector from walking a text's values while they are built."""

import gc


class Uncollected:
    """Pause the collector while a text is read, or a brief of it is made: none of the values that live on is garbage.

    Their records form no cycles, so that the collector would find nothing; but its passes walk all of them again, the
    longer the text, the longer each pass. Two threads inside at once leave the collector on, because only the one that
    found it on switches it back. A class, for a generator would cost as much as the passes of a short text.

    >>> with Uncollected():
    ...     gc.isenabled()
    False
    """

    __slots__ = ("_paused",)

    def __enter__(self) -> None:
        self._paused = gc.isenabled()
        if self._paused:
            gc.disable()

    def __exit__(self, *_: object) -> None:
        if self._paused:
            gc.enable()


class OneRun(Uncollected):
    """The same for a command that ends with its process: it loads rooms, makes one page, and makes no garbage to speak of.

    What it leaves counts as old at its end, so that no pass walks all of it between the last word and the exit.
    """

    __slots__ = ()

    def __exit__(self, *_: object) -> None:
        if self._paused:
            gc.freeze()
            gc.unfreeze()
        super().__exit__()
