"""One background event loop a process: what is awaited runs there, whoever asks.

Requests are written once, as coroutines. A plain call waits for its coroutine here, and so does the worker thread of
an asyncio caller. One loop for all keeps one pool of connections; a pool of its own for every caller's loop, or a
second, synchronous copy of the client, would be the alternatives.
"""

import asyncio
import atexit
import contextvars
import os
import threading
from collections.abc import Coroutine
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from typing import Any, TypeVar

T = TypeVar("T")


class Scope:
    """The call that a caller may take back: cancelling it cancels what it waits for in the background loop."""

    def __init__(self) -> None:
        self._waiting: Future[Any] | None = None
        self._cancelled = False
        self._lock = threading.Lock()

    def watch(self, future: "Future[Any]") -> None:
        """`future` is what this call waits for now."""
        with self._lock:
            self._waiting = future
        if self._cancelled:
            future.cancel()

    def cancel(self) -> None:
        """Take the call back; it sends nothing more."""
        with self._lock:
            self._cancelled = True
            waiting = self._waiting
        if waiting:
            waiting.cancel()


scope: contextvars.ContextVar[Scope | None] = contextvars.ContextVar("scope", default=None)
"""Set by a caller that may cancel; copied into its worker thread."""


class BackgroundLoop:
    """A loop in a daemon thread, started when first needed."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """The result of `coroutine`, awaited here; an interrupt while waiting cancels it."""
        future = asyncio.run_coroutine_threadsafe(coroutine, self._started())
        if watched := scope.get():
            watched.watch(future)
        try:
            return future.result()
        except CancelledError:
            raise asyncio.CancelledError from None
        except BaseException:
            future.cancel()
            raise

    def close(self) -> None:
        """Stop the loop and its thread, if it runs."""
        with self._lock:
            loop, thread, self._loop, self._thread = self._loop, self._thread, None, None
        if loop and thread and thread.is_alive():
            loop.call_soon_threadsafe(loop.stop)
            thread.join(timeout=2)
            if not loop.is_running():
                loop.close()

    def _started(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(target=self._loop.run_forever, name="summarizer", daemon=True)
                self._thread.start()
            return self._loop


background = BackgroundLoop()


def _after_fork() -> None:
    """A child has no thread of its parent: it starts a loop of its own when it first needs one."""
    global background
    background._loop = None
    background._thread = None
    background._lock = threading.Lock()


with suppress(AttributeError):  # no fork on Windows
    os.register_at_fork(after_in_child=_after_fork)
atexit.register(background.close)
