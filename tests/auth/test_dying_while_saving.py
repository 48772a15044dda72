"""Whatever step of saving a process dies at, or the disk fails at, the file holds the old tokens or the new ones.

Steps are the calls to the operating system, each seen by Python's profiler before it is made and after.
"""

from __future__ import annotations

import copy
import errno
import json
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from auth.signing_in import expired
from webex_client import AccessTokenError
from webex_client.auth import FileTokenStore, Tokens
from webex_client.testing import FakeWebex, Integration

OLD = Tokens(access_token="old", refresh_token="refresh")
NEW = Tokens(access_token="new", refresh_token="refresh")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot fork")

DYING = """
import json, os, signal, stat, sys

def die_at(step):
    seen = 0
    def watch(frame, event, function):
        nonlocal seen
        if event in ("c_call", "c_return") and getattr(function, "__module__", "") == "posix":
            seen += 1
            if seen == step:
                os.kill(os.getpid(), signal.SIGKILL)
    sys.setprofile(watch)

def each_step(call, then):
    # Call `call` in process after process, each of which dies one step later than the one before.
    os.umask(0)
    reports = []
    died = True
    while died:
        child = os.fork()
        if not child:
            die_at(len(reports) + 1)
            call()
            sys.setprofile(None)
            os._exit(0)
        died = os.waitpid(child, 0)[1] == signal.SIGKILL
        reports.append([died, then()])
    print(json.dumps(reports))
"""

SAVING = """
from pathlib import Path
from webex_client.auth import FileTokenStore, Tokens
path = Path(sys.argv[1])
OLD, NEW = (Tokens(access_token=name, refresh_token="refresh") for name in ("old", "new"))
store = FileTokenStore(path)

def start():
    for file in path.parent.iterdir():
        file.unlink()
    if sys.argv[2] == "old":
        store.save(OLD)

def then():
    tokens = FileTokenStore(path).load()
    modes = [stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()]
    FileTokenStore(path).save(NEW)
    again = FileTokenStore(path).load() == NEW
    start()
    return [tokens and tokens.access_token, modes, again]

start()
each_step(lambda: store.save(NEW), then)
"""

RENEWING = """
from webex_client import WebexClient
from webex_client.auth import FileTokenStore, OAuthIntegration, Tokens
path, url, tokens, client_id, client_secret = sys.argv[1:]
tokens = Tokens.from_dict(json.loads(tokens))

def call():
    source = OAuthIntegration(client_id, client_secret, store=FileTokenStore(path))
    with WebexClient(source, base_url=url) as webex:
        return webex.people.me().display_name

def then():
    kept = FileTokenStore(path).load()
    name = call()
    FileTokenStore(path).save(tokens)
    return [kept.refresh_token == tokens.refresh_token, kept.access_token == tokens.access_token, name]

FileTokenStore(path).save(tokens)
call()
FileTokenStore(path).save(tokens)
each_step(call, then)
"""


def run(script: str, *arguments: str) -> list[Any]:
    """What became of each process, in order: whether it died, and what was found after."""
    command = [sys.executable, "-W", "error", "-c", DYING + script, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    reports: list[Any] = json.loads(done.stdout)
    assert [died for died, _ in reports] == [True] * (len(reports) - 1) + [False]
    return [report for _, report in reports]


@pytest.mark.parametrize("before", ["old", "nothing"])
def test_a_process_may_be_killed_at_any_step_of_saving(tmp_path: Path, before: str) -> None:
    reports = run(SAVING, str(tmp_path / "webex.json"), before)

    kept = [tokens for tokens, _, _ in reports]
    earlier = "old" if before == "old" else None
    turn = kept.index("new")
    assert kept == [earlier] * turn + ["new"] * (len(kept) - turn)
    assert turn > 10, "it died at many a step before the new ones were in place"
    assert {mode for _, modes, _ in reports for mode in modes} == {0o600}, "copies that were left are as private"
    assert all(again for _, _, again in reports)


def test_a_process_may_be_killed_at_any_step_of_renewing(
    fake: FakeWebex, registered: Integration, tmp_path: Path
) -> None:
    tokens = expired(fake, registered)
    with fake.serve() as url:
        reports = run(
            RENEWING,
            str(tmp_path / "webex.json"),
            url,
            json.dumps(tokens.to_dict()),
            registered.client_id,
            registered.client_secret,
        )

    assert {(refresh_token_kept, name) for refresh_token_kept, _, name in reports} == {(True, "Myself")}
    assert {same_token for _, same_token, _ in reports} == {True, False}, "some died before, some after"


def test_a_process_may_be_killed_in_the_middle_of_writing(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "webex.json")
    store.save(OLD)
    script = """
import resource, signal, sys
from webex_client.auth import FileTokenStore, Tokens
signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
store = FileTokenStore(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
store.save(Tokens(access_token="new", refresh_token="refresh"))
"""
    done = subprocess.run([sys.executable, "-c", script, str(store.path)], capture_output=True, check=False)

    assert done.returncode < 0, done.stderr
    left = [file for file in tmp_path.iterdir() if file != store.path]
    assert [len(file.read_bytes()) for file in left] == [10], "it was cut off"
    assert store.load() == OLD
    store.save(NEW)
    assert store.load() == NEW


class Interrupted(BaseException):
    """What stands for a signal."""


@contextmanager
def raising(error: BaseException, step: int) -> Generator[list[str]]:
    """Raise `error` in place of a call to the operating system, the `step`th; the calls are listed."""
    calls: list[str] = []

    def watch(frame: FrameType, event: str, function: Any) -> None:
        if event == "c_call" and function.__module__ == "posix" and function.__name__ != "fspath":
            calls.append(function.__name__)
            if len(calls) == step:
                raise copy.copy(error)

    before = sys.getprofile()
    sys.setprofile(watch)
    try:
        yield calls
    finally:
        sys.setprofile(before)


def outcome(store: FileTokenStore, error: BaseException, step: int) -> tuple[list[str], BaseException | None]:
    """The steps that were taken to save NEW in the place of OLD, and what was raised."""
    for file in store.path.parent.iterdir():
        file.unlink()
    store.save(OLD)
    with raising(error, step) as calls:
        try:
            store.save(NEW)
        except (AccessTokenError, Interrupted) as caught:
            return calls, caught
    return calls, None


@pytest.mark.parametrize(
    "error", [OSError(errno.ENOSPC, "No space left on device"), OSError(errno.EIO, "Input/output error"), Interrupted()]
)
def test_whatever_step_fails_the_file_holds_the_old_tokens_or_the_new_ones(
    tmp_path: Path, error: BaseException
) -> None:
    store = FileTokenStore(tmp_path / "webex.json")
    failed: set[str] = set()
    step, calls = 0, [""]
    while len(calls) >= step:
        step += 1
        calls, caught = outcome(store, error, step)
        kept = store.load()
        if caught is None:
            assert kept == NEW
        else:
            failed.add(calls[step - 1])
            assert kept == OLD or (isinstance(caught, Interrupted) and kept == NEW)
        if isinstance(caught, AccessTokenError):
            assert "webex.json" in str(caught)
            assert str(error.args[1]) in str(caught)
        assert [file.name for file in tmp_path.iterdir()] == ["webex.json"], "a copy that is of no use is removed"
        store.save(NEW)
        assert store.load() == NEW

    assert {"open", "write", "fsync"} <= failed
    assert failed & {"replace", "rename"}
