"""The cache: bytes alone, private, whole or a miss, one request among many processes, nothing lost to a kill."""

import json
import os
import pickle
import random
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import diskcache
import pytest
from model_engine import REPORT, brief_of, bundle, engine, good_draft, written
from scripted_server import completion, scripted

from summarizer.asking import answer_key
from summarizer.cache import Cache, JsonBytesDisk
from summarizer.pipeline import make_brief
from summarizer.schemas.records import Source
from summarizer.text.bundle import Bundle

GOOD = completion(written(good_draft(bundle())))
TESTS = Path(__file__).resolve().parent


class Planted:
    """Unpickling one writes a file."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[object, ...]:
        return (os.system, (f"touch {self.target}",))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder for a cache."""
    return tmp_path / "cache"


def plant(folder: Path, key: object, raw: int, mode: int, value: object, filename: str | None = None) -> None:
    """Write a row by hand, as somebody with access to the folder could."""
    database = sqlite3.connect(folder / "cache.db")
    with database:
        database.execute("DELETE FROM Cache")
        database.execute(
            "INSERT INTO Cache (key, raw, store_time, expire_time, access_time, access_count, tag, size, mode, filename, value)"
            " VALUES (?, ?, 0, NULL, 0, 0, NULL, 0, ?, ?, ?)",
            (key, raw, mode, filename, value),
        )
    database.close()


def test_a_value_comes_back(folder: Path) -> None:
    """JSON in, the same JSON out, also in another process's cache."""
    value = {"a": [1, None, "Ö"], "b": {"c": 0.5}}
    Cache(folder).put("key", value)

    assert Cache(folder).get("key") == value
    assert Cache(folder).get("other") is None


@pytest.mark.parametrize("shape", ["value", "key", "key and value", "file", "text"])
def test_a_planted_pickle_runs_nothing(folder: Path, tmp_path: Path, shape: str) -> None:
    """A pickle as value, as key, as both, in a file, or as text: a miss, and nothing of it runs."""
    Cache(folder).put("key", {"a": 1})
    target = tmp_path / "ran"
    armed = pickle.dumps(Planted(target))
    if shape == "file":
        (folder / "armed.val").write_bytes(armed)
        plant(folder, "key", 1, 4, None, "armed.val")
    elif shape == "text":
        plant(folder, "key", 1, 3, armed.decode("latin-1"))
    else:
        key: object = armed if "key" in shape else "key"
        plant(folder, key, 0 if "key" in shape else 1, 4 if "value" in shape else 1, armed)

    cache = Cache(folder)
    assert cache.get("key") is None
    with pytest.raises(ValueError, match="no text"):
        JsonBytesDisk(str(folder)).get(armed, raw=False)
    cache.info()
    cache.clear()

    assert not target.exists()


def test_diskcaches_own_disk_would_have_run_it(folder: Path, tmp_path: Path) -> None:
    """The test above tests something: the library's default runs the same row."""
    Cache(folder).put("key", {"a": 1})
    target = tmp_path / "ran"
    plant(folder, "key", 1, 4, pickle.dumps(Planted(target)))

    with diskcache.Cache(str(folder)) as unguarded:
        unguarded.get("key")

    assert target.exists()


def test_a_row_cannot_point_out_of_the_folder(folder: Path, tmp_path: Path) -> None:
    """A file name with a way up, or an absolute one, is a miss."""
    (tmp_path / "secret").write_text("secret")
    for name in ("../secret", str(tmp_path / "secret")):
        Cache(folder).put("key", {"a": 1})
        plant(folder, "key", 1, 2, None, name)
        assert Cache(folder).get("key") is None


@pytest.mark.parametrize("harm", ["cut", "flip", "zero"])
def test_a_harmed_value_is_a_miss(folder: Path, harm: str) -> None:
    """The seal tells."""
    Cache(folder).put("key", {"a": "x" * 100})
    with diskcache.Cache(str(folder), disk=JsonBytesDisk) as raw:
        kept = bytearray(raw.get("key"))
        raw.set("key", bytes({"cut": kept[:-7], "flip": kept[:90] + b"!" + kept[91:], "zero": b"\0" * len(kept)}[harm]))

    assert Cache(folder).get("key") is None


@pytest.mark.parametrize("place", range(20))
def test_a_harmed_database_costs_a_miss_and_never_a_wrong_answer(folder: Path, place: int) -> None:
    """Bytes overwritten anywhere: the right value, or a miss; and the next run has a working cache."""
    value = {"a": "x" * 20_000}
    first = Cache(folder)
    first.put("key", value)
    first.close()
    file = folder / "cache.db"
    data = bytearray(file.read_bytes())
    at = place * len(data) // 20
    data[at : at + 200] = random.Random(place).randbytes(200)
    file.write_bytes(data)

    assert Cache(folder).get("key") in (None, value)
    again = Cache(folder)
    again.put("key", value)
    assert Cache(folder).get("key") in (None, value)


def test_the_folder_is_private(folder: Path) -> None:
    """0700, its database 0600, also where it was there before and open to all."""
    folder.mkdir(mode=0o755)
    Cache(folder).put("key", 1)

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(f.stat().st_mode) for f in folder.glob("cache.db*")} == {0o600}


@pytest.mark.parametrize("trouble", ["a file in its place", "read only", "full"])
def test_a_brief_survives_a_cache_that_cannot_be_used(
    tmp_path: Path, trouble: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The page is made, and a warning says that nothing is kept."""
    folder = tmp_path / "cache"
    if trouble == "a file in its place":
        folder.write_text("")
    else:
        number = {"read only": "attempt to write a readonly database", "full": "database or disk is full"}[trouble]

        def fail(*given: object, **named: object) -> None:
            raise sqlite3.OperationalError(number)

        monkeypatch.setattr(diskcache.Cache, "set", fail)
        monkeypatch.setattr(diskcache.Cache, "add", fail)
    with scripted(GOOD) as server:
        brief = brief_of(engine(server.url, cache=True, cache_dir=folder))

    assert brief.status == "complete"
    assert "the cache in" in caplog.text


def test_a_shared_file_system_is_not_used(
    folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """SQLite's locks do not hold on one: the cache stands aside and says so."""
    mounts = folder.parent / "mounts"
    mounts.write_text(f"server:/home {folder.parent} nfs4 rw 0 0\nproc /proc proc rw 0 0\n")
    plain = Path.read_text
    monkeypatch.setattr(
        Path, "read_text", lambda self, *a, **k: plain(mounts if str(self) == "/proc/self/mounts" else self, *a, **k)
    )

    Cache(folder).put("key", 1)

    assert not list(folder.glob("cache.db*"))
    assert "shared file system (nfs4)" in caplog.text


def test_somebody_elses_folder_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """What lies in it is not ours to trust."""
    Cache(folder).put("key", 1)
    monkeypatch.setattr(os, "getuid", lambda: 12_345)

    assert Cache(folder).get("key") is None
    assert "belongs to another user" in caplog.text


def test_a_hit_costs_nothing_and_is_checked_again(folder: Path) -> None:
    """The second brief makes no call; its figures are verified anew."""
    with scripted(GOOD) as server:
        first = brief_of(engine(server.url, cache=True, cache_dir=folder))
        again = brief_of(engine(server.url, cache=True, cache_dir=folder))

        assert server.count == 1
    assert (first.run.cached, again.run.cached) == (False, True)
    assert (again.run.calls, again.run.tokens_in, again.run.tokens_out) == (0, 0, 0)
    assert again.casualties == first.casualties


def test_a_poisoned_hit_does_not_pass_the_check(folder: Path) -> None:
    """A kept draft with another number in it is flagged like any other."""
    with scripted(GOOD) as server:
        asked = engine(server.url, cache=True, cache_dir=folder)
        brief_of(asked)
        key = answer_key(asked, bundle())
        cache = Cache(folder)
        poisoned = json.loads(json.dumps(cache.get(key)).replace("at least 12", "at least 5,000"))
        cache.put(key, poisoned)
        brief = brief_of(engine(server.url, cache=True, cache_dir=folder))

        assert server.count == 1
    assert brief.run.cached
    assert brief.status != "complete"


def test_refresh_asks_anew_and_no_cache_keeps_nothing(folder: Path) -> None:
    """`--refresh` replaces, `--no-cache` neither reads nor writes."""
    with scripted(GOOD) as server:
        changes: tuple[dict[str, Any], ...] = ({"refresh": True}, {"refresh": True}, {"cache": False})
        for kept in changes:
            changed: dict[str, Any] = {"cache": True, "cache_dir": folder, **kept}
            brief_of(engine(server.url, **changed))
        assert server.count == 3
    assert Cache(folder).info().answers == 1


@pytest.mark.parametrize(
    "script", [completion(None, refusal="no"), completion("prose"), completion("{", finish="length")]
)
def test_a_failure_is_never_kept(folder: Path, script: object) -> None:
    """Neither a refusal nor an unreadable or truncated answer."""
    with scripted(script) as server:  # type: ignore[arg-type]  # a script is any callable
        for _ in range(2):
            with pytest.raises(Exception, match=r"declined|read as a draft|cut off"):
                brief_of(engine(server.url, cache=True, cache_dir=folder))
    assert Cache(folder).info().answers == 0


def test_the_key_covers_everything_that_could_change_the_answer(tmp_path: Path) -> None:
    """Each input changed by itself is another key."""
    templates = tmp_path / "templates"
    templates.mkdir()
    (templates / "user.md.j2").write_text("{{ fence }} {% for r in reports %}{{ r.number }}{% endfor %}")
    url = "http://127.0.0.1:1/v1"
    plain = engine(url)
    sources = [Source(REPORT), Source(REPORT + " More."), Source(REPORT, title="T"), Source(REPORT, publisher="P")]
    keys = [answer_key(plain, make_bundle(s)) for s in sources]
    changes: tuple[dict[str, Any], ...] = (
        {"temperature": 0.5},
        {"mode": "json"},
        {"answer_tokens": 99},
        {"max_corrections": 1},
        {"templates": templates},
        {"base_url": "http://127.0.0.1:2/v1"},
        {"severities": {"STY": "error"}},
    )
    keys += [answer_key(engine(url, **change), make_bundle(sources[0])) for change in changes]
    other = engine(url)
    other.model = "another"
    keys.append(answer_key(other, make_bundle(sources[0])))

    assert len(set(keys)) == len(keys) >= 10
    assert answer_key(engine(url), make_bundle(sources[0])) == keys[0]


def make_bundle(source: Source) -> Bundle:
    """A bundle of one source."""
    return Bundle([source])


CHILD = """
import sys
sys.path.insert(0, {tests!r})
from pathlib import Path
from model_engine import engine, brief_of
from summarizer.transport import Clock
brief = brief_of(engine({url!r}, cache=True, cache_dir=Path({folder!r})))
print(brief.status, brief.run.cached)
"""


def test_eight_processes_make_one_request(folder: Path) -> None:
    """The same brief asked for at once by 8 processes."""
    with scripted(type(GOOD)(GOOD.body, delay=0.3)) as server:
        code = CHILD.format(tests=str(TESTS), url=server.url, folder=str(folder))
        running = [subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) for _ in range(8)]
        said = sorted(process.communicate(timeout=120)[0].strip() for process in running)

        assert server.count == 1
    assert said == ["complete False"] + ["complete True"] * 7


def test_threads_make_one_request(folder: Path) -> None:
    """And by 16 threads of one."""
    from concurrent.futures import ThreadPoolExecutor

    with scripted(type(GOOD)(GOOD.body, delay=0.1)) as server, ThreadPoolExecutor(16) as pool:
        briefs = list(pool.map(lambda _: brief_of(engine(server.url, cache=True, cache_dir=folder)), range(16)))

        assert server.count == 1
    assert [b.status for b in briefs] == ["complete"] * 16


WRITER = """
import sys
from pathlib import Path
from summarizer.cache import Cache
cache = Cache(Path({folder!r}))
for i in range(100_000):
    cache.put(f"{start}-{{i}}", {{"i": i, "text": "x" * 3000}})
    print(i, flush=True)
"""


def test_a_kill_loses_no_stored_answer(folder: Path) -> None:
    """50 processes killed at random moments: every answer that was acknowledged is there, whole."""
    chance = random.Random(7)
    acknowledged: list[tuple[int, int]] = []
    Cache(folder).put("first", 1)
    waiting = list(range(50))
    while waiting:
        batch, waiting = waiting[:5], waiting[5:]
        running = [
            subprocess.Popen(
                [sys.executable, "-c", WRITER.format(folder=str(folder), start=start)],
                stdout=subprocess.PIPE,
                text=True,
            )
            for start in batch
        ]
        for process in running:
            assert process.stdout
            process.stdout.readline()
        time.sleep(chance.uniform(0.0, 0.12))
        for start, process in zip(batch, running, strict=True):
            process.send_signal(signal.SIGKILL)
            rest = process.communicate()[0].split()
            acknowledged += [(start, int(n)) for n in ("0", *rest) if n.isdigit()]

    cache = Cache(folder)
    lost = [(s, i) for s, i in acknowledged if cache.get(f"{s}-{i}") != {"i": i, "text": "x" * 3000}]
    assert len(acknowledged) >= 50
    assert lost == []
    with sqlite3.connect(folder / "cache.db") as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.close()


def test_a_killed_holder_does_not_hold_for_ever(folder: Path) -> None:
    """The mark of a flight expires by itself."""
    cache = Cache(folder)
    cache._opened().add("flight:key", b"1:1", expire=0.2)
    began = time.monotonic()

    with cache.flight("key", longest=5.0):
        waited = time.monotonic() - began

    assert 0.1 < waited < 2.0


def test_the_size_is_bounded(folder: Path) -> None:
    """The least recently stored answers leave."""
    cache = Cache(folder, size=400_000)
    for i in range(60):
        cache.put(f"k{i}", "x" * 20_000)

    assert cache.info().size < 900_000
    assert cache.get("k59") is not None
    assert cache.get("k0") is None


def test_make_brief_is_the_same_call_for_both_engines(folder: Path) -> None:
    """The pipeline's own door, not a side door."""
    with scripted(GOOD) as server:
        assert make_brief([Source(REPORT)], engine(server.url)).status == "complete"
