"""Checked answers, kept in the user's own cache folder: JSON bytes under a key of everything that could change them.

diskcache holds them, through a `Disk` of our own: the library's default, and its JSONDisk too, unpickle what a row
calls a pickle (CVE-2025-69872, open in 5.6.3, its last release). Ours stores and reads bytes alone. Each value starts
with its own hash: a row that was cut, flipped or planted is a miss. A cache that cannot be used costs the cache, never
the brief.
"""

import hashlib
import json
import logging
import os
import sqlite3
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

import diskcache
from diskcache.core import MODE_BINARY, MODE_RAW

from summarizer.errors import SettingsError

SIZE = 256 * 2**20
"""Bytes the cache may fill; the least recently stored leave first."""
_SHARED = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "fuse.glusterfs", "ceph", "lustre"})
"""File systems that SQLite must not live on: its locks do not hold there."""
_log = logging.getLogger("summarizer.cache")


class JsonBytesDisk(diskcache.Disk):  # type: ignore[misc]  # diskcache ships no types
    """Bytes in, bytes out; a pickle is refused in every place where diskcache would load one."""

    def put(self, key: str) -> tuple[str, bool]:
        """The database key: the text itself, never a pickle."""
        if not isinstance(key, str):
            raise TypeError(f"a key is a str, not {type(key).__name__}")
        return key, True

    def get(self, key: Any, raw: bool) -> str:
        """The key of a row; ValueError for one that claims to be a pickle."""
        if not raw or not isinstance(key, str):
            raise ValueError("a key of the cache is no text")
        return key

    def store(self, value: bytes, read: bool, key: Any = diskcache.core.UNKNOWN) -> Any:
        """Keep bytes; TypeError for anything else."""
        if read or not isinstance(value, bytes):
            raise TypeError(f"a value is bytes, not {type(value).__name__}")
        return super().store(value, read, key=key)

    def fetch(self, mode: int, filename: str | None, value: Any, read: bool) -> bytes:
        """The bytes of a row; ValueError for a pickle, for text, and for a file outside the folder."""
        if read or mode not in (MODE_RAW, MODE_BINARY):
            raise ValueError(f"a value of the cache is kept in mode {mode}")
        if filename is not None and (os.path.isabs(filename) or ".." in Path(filename).parts):
            raise ValueError("a value of the cache points out of it")
        found = super().fetch(mode, filename, value, read)
        if not isinstance(found, bytes):
            raise ValueError("a value of the cache is no bytes")
        return found


class Info(NamedTuple):
    """What `summarizer cache info` prints."""

    folder: Path
    answers: int
    size: int
    """Bytes on disk."""
    limit: int


class Cache:
    """The answers of one folder. Any failure to read is a miss, any failure to write a warning."""

    def __init__(self, folder: Path, size: int = SIZE) -> None:
        self.folder = folder
        self._size = size
        self._store: Any = None

    def get(self, key: str) -> Any:
        """The JSON value under `key`; None where there is none that is whole."""
        try:
            return _unseal(self._opened().get(key))
        except _TROUBLE as error:
            self._warn("cannot be read", error)
        return None

    def put(self, key: str, value: Any) -> None:
        """Keep a JSON value."""
        try:
            self._opened().set(key, _seal(value))
        except _TROUBLE as error:
            self._warn("cannot keep this answer", error)

    @contextmanager
    def flight(self, key: str, longest: float) -> Iterator[None]:
        """Alone with `key` among all threads and processes, or after `longest` seconds of waiting.

        Whoever waited looks in the cache again: the answer it wanted to ask for may be there. The mark expires by
        itself, so that a killed process does not hold it.
        """
        mark, own = f"flight:{key}", f"{os.getpid()}:{time.monotonic_ns()}".encode()
        held = False
        until = time.monotonic() + longest
        try:
            while not (held := self._opened().add(mark, own, expire=longest)) and time.monotonic() < until:
                time.sleep(0.02)
        except _TROUBLE as error:
            self._warn("cannot be shared", error)
        try:
            yield
        finally:
            if held:
                with suppress(*_TROUBLE):
                    self._opened().delete(mark)

    def info(self) -> Info:
        """Folder, number of answers, bytes, limit."""
        if not self.folder.is_dir():
            return Info(self.folder, 0, 0, self._size)
        store = self._opened()
        return Info(self.folder, len(store), store.volume(), self._size)

    def clear(self) -> int:
        """Remove every answer; how many there were."""
        if not self.folder.is_dir():
            return 0
        return int(self._opened().clear())

    def close(self) -> None:
        """Close the database."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def _opened(self) -> Any:
        if self._store is None:
            _private(self.folder)
            try:
                self._store = self._open()
            except sqlite3.DatabaseError:
                _set_aside(self.folder)
                self._store = self._open()
        return self._store

    def _open(self) -> Any:
        store = diskcache.Cache(
            str(self.folder), disk=JsonBytesDisk, size_limit=self._size, eviction_policy="least-recently-stored"
        )
        for file in self.folder.glob("cache.db*"):
            file.chmod(0o600)
        return store

    def _warn(self, what: str, error: Exception) -> None:
        """One warning a trouble; a broken database is set aside, so that the next run starts a new one."""
        _log.warning("the cache in %s %s: %s", self.folder, what, error)
        if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
            with suppress(*_TROUBLE):
                self.close()
                _set_aside(self.folder)


_TROUBLE = (OSError, sqlite3.Error, diskcache.Timeout, ValueError, TypeError, SettingsError)


def _seal(value: Any) -> bytes:
    body = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()
    return hashlib.sha256(body).hexdigest().encode() + b"\n" + body


def _unseal(kept: bytes | None) -> Any:
    """The value of sealed bytes; None where the seal is broken."""
    if kept is None:
        return None
    seal, _, body = kept.partition(b"\n")
    return json.loads(body) if seal == hashlib.sha256(body).hexdigest().encode() else None


def _private(folder: Path) -> None:
    """Make the folder readable for its user alone; SettingsError where it is somebody else's, or shared."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if (kind := _file_system(folder)) in _SHARED:
        raise SettingsError(f"it is on a shared file system ({kind}), where its locks do not hold")
    if hasattr(os, "getuid"):
        facts = folder.stat()
        if facts.st_uid != os.getuid():
            raise SettingsError("it belongs to another user")
        if stat.S_IMODE(facts.st_mode) & 0o077:
            folder.chmod(0o700)


def _file_system(folder: Path) -> str:
    """The type of the file system `folder` is on, as Linux names it; empty where it cannot be told."""
    if not sys.platform.startswith("linux"):
        return ""
    best, kind = "", ""
    with suppress(OSError):
        where = str(folder.resolve())
        for line in Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").splitlines():
            _, point, found, *_ = line.split(" ")
            if len(point) >= len(best) and (where + "/").startswith(point.rstrip("/") + "/"):
                best, kind = point, found
    return kind


def _set_aside(folder: Path) -> None:
    """Rename a database that cannot be read, so that a new one takes its place."""
    for file in folder.glob("cache.db*"):
        file.replace(file.with_name("broken-" + file.name))
