"""Where a result goes: standard output, or a file that is there whole or not at all."""

import os
import re
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from summarizer.errors import SettingsError


def is_terminal() -> bool:
    """Whether a person reads standard output."""
    return sys.stdout is not None and sys.stdout.isatty()


def file_or_stdout(value: str) -> str | None:
    """What `-o` names: a file, or with `-` standard output."""
    return None if value == "-" else value


def check_writable(path: str | None, *inputs: str) -> None:
    """SettingsError where `path` cannot become a file, or is one of the `inputs`: before the work is done, not after."""
    if path is None:
        return
    if os.path.isfile(path) and any(os.path.exists(given) and os.path.samefile(given, path) for given in inputs):
        raise SettingsError("is what is read, and would be overwritten", input=path, hint="name another file with -o")
    folder = os.path.dirname(os.path.abspath(path))
    if os.path.isdir(path):
        raise SettingsError("is a directory", input=path, hint="name a file")
    if not os.path.isdir(folder):
        raise SettingsError("is in a folder that does not exist", input=path, hint="make the folder first")
    target = path if os.path.exists(path) else folder
    if not os.access(target, os.W_OK):
        raise SettingsError("may not be written", input=path, hint="choose another place with -o")


def write(result: str | bytes, path: str | None = None) -> None:
    """Write `result` as UTF-8 to the file `path`, or to standard output.

    A pipe gets the same bytes in every locale; only a terminal gets its own encoding. SettingsError where standard
    output is closed or full.
    """
    data = result if isinstance(result, bytes) else result.encode("utf-8", "replace")
    if path is not None:
        _write_file(data, path)
        return
    if sys.stdout is None:
        raise SettingsError("standard output is closed", hint="send it to a file")
    try:
        if isinstance(result, str) and is_terminal():
            sys.stdout.write(in_letters_of(_steerless(result), sys.stdout.encoding or "utf-8"))
        elif hasattr(sys.stdout, "buffer"):
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
        else:  # a notebook's or a test's stand-in
            sys.stdout.write(data.decode("utf-8", "replace"))
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        abandon()
        raise SettingsError(
            f"standard output cannot be written ({error.strerror})", hint="make room, or send it elsewhere"
        ) from error


_STEERING = "[\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
"""Characters of no page of ours that steer a terminal, or turn the text round: JSON keeps them, since offsets count them."""


def _steerless(text: str) -> str:
    """`text` with the escapes of JSON for such characters: the same value to a program, and harmless to look at."""
    return re.sub(_STEERING, lambda match: f"\\u{ord(match[0]):04x}", text)


_PLAINER = str.maketrans(
    dict(zip("✓↳•◦·─━–—“”‘’", "+>*------\"\"''", strict=True)) | {"✗": "X", "≠": "!=", "⚠": "(?)", "…": "..."}
)
"""The page's own signs for a terminal that has no letters for them: four marks must not all become one "?"."""


def in_letters_of(text: str, encoding: str) -> str:
    """`text` as a terminal of `encoding` can show it: the same where it has all letters, else with plainer signs.

    >>> in_letters_of("12 killed ✓ · 14 killed ≠", "ascii")
    '12 killed + - 14 killed !='
    """
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(_PLAINER).encode(encoding, "replace").decode(encoding)
    return text


def abandon() -> None:
    """Let what is left in the buffer of standard output go nowhere: it must not fail again when the interpreter closes."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write_file(data: bytes, path: str) -> None:
    """Through a file beside it and a rename, so that no reader and no interruption ever meets half a file."""
    try:
        mode = os.stat(path).st_mode if os.path.exists(path) else None
        if mode is not None and not stat.S_ISREG(mode):  # /dev/stdout, a named pipe: nothing to replace
            with open(path, "wb") as stream:
                stream.write(data)
            return
        target = os.path.realpath(path)
        draft = f"{target}.{os.getpid()}.part"
        with _removed_if_stopped(draft):
            with open(draft, "xb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            if mode is not None:
                os.chmod(draft, stat.S_IMODE(mode))
            os.replace(draft, target)
    except OSError as error:
        raise SettingsError(
            f"cannot be written ({error.strerror})", input=path, hint="choose another place with -o"
        ) from error


@contextmanager
def _removed_if_stopped(draft: str) -> Iterator[None]:
    """Remove `draft` if anything ends the block early, a termination signal included."""
    import signal  # only where a file is written
    import threading

    def stop(number: int, _frame: object) -> None:
        raise SystemExit(128 + number)

    ours = threading.current_thread() is threading.main_thread()
    before = signal.signal(signal.SIGTERM, stop) if ours else None
    try:
        yield
    except BaseException:
        with suppress(OSError):
            os.unlink(draft)
        raise
    finally:
        if ours and before is not None:
            signal.signal(signal.SIGTERM, before)
