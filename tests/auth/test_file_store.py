"""Tokens in a file: who may read it, what it replaces, and what it never writes over."""

from __future__ import annotations

import json
import os
import stat
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from in_memory import settle

from auth.signing_in import ClientOf, expired, granted_to, renewals
from webex_client import AccessTokenError, ArgumentError
from webex_client.auth import FileTokenStore, Tokens
from webex_client.testing import FakeWebex, Integration

TOKENS = Tokens(
    access_token="QzNjcmV0LWFjY2Vzcw",
    expires_at=datetime(2026, 1, 19, 9, tzinfo=UTC),
    refresh_token="QzNjcmV0LXJlZnJlc2g",
    scopes=("spark:kms",),
)
NEWER = Tokens(access_token="bmV3ZXI", refresh_token="QzNjcmV0LXJlZnJlc2g")
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "webex.json"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_what_is_saved_is_there_for_the_next_process(path: Path) -> None:
    assert FileTokenStore(path).load() is None
    FileTokenStore(path).save(TOKENS)
    assert FileTokenStore(path).load() == TOKENS

    FileTokenStore(str(path)).save(NEWER)
    assert FileTokenStore(path).load() == NEWER
    assert [file.name for file in path.parent.iterdir()] == ["webex.json"]


def test_the_file_can_be_read_by_people(path: Path) -> None:
    FileTokenStore(path).save(TOKENS)

    assert json.loads(path.read_text()) == {
        "access_token": "QzNjcmV0LWFjY2Vzcw",
        "expires_at": "2026-01-19T09:00:00+00:00",
        "refresh_token": "QzNjcmV0LXJlZnJlc2g",
        "scope": "spark:kms",
    }


@posix
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_only_its_owner_can_read_it(path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        FileTokenStore(path).save(TOKENS)
        assert mode(path) == 0o600
        path.chmod(0o644)
        FileTokenStore(path).save(NEWER)
        assert mode(path) == 0o600
    finally:
        os.umask(before)


@posix
def test_a_folder_that_is_missing_is_made_for_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "config" / "bot" / "webex.json"

    FileTokenStore(path).save(TOKENS)

    assert mode(path.parent) == 0o700
    assert FileTokenStore(path).load() == TOKENS


def test_a_tilde_is_the_home_of_who_runs_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))

    FileTokenStore("~/webex.json").save(TOKENS)

    assert FileTokenStore(tmp_path / "webex.json").load() == TOKENS


@posix
def test_a_link_stays_a_link(path: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    target = tmp_path / "elsewhere" / "tokens.json"
    path.symlink_to(target)

    FileTokenStore(path).save(TOKENS)

    assert path.is_symlink()
    assert FileTokenStore(target).load() == TOKENS


UNREADABLE = {
    "empty": b"",
    "cut off": b'{"access_token": "QzNjcmV0LWFjY2Vzcw", "refr',
    "no JSON": b"QzNjcmV0LWFjY2Vzcw",
    "a list": b'["QzNjcmV0LWFjY2Vzcw"]',
    "no tokens": b'{"name": "QzNjcmV0LWFjY2Vzcw"}',
    "no text": b'"QzNjcmV0LWFjY2Vzcw\xff',
    "odd time": b'{"access_token": "x", "expires_at": "QzNjcmV0LWFjY2Vzcw"}',
    "too deep": b"[" * 100_000,
}


@pytest.mark.parametrize("content", UNREADABLE.values(), ids=UNREADABLE)
def test_what_holds_no_tokens_is_named_and_never_written_over(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    store = FileTokenStore(path)

    for use in (store.load, lambda: store.save(TOKENS)):
        with pytest.raises(AccessTokenError) as caught:
            use()
        text = "".join(traceback.format_exception(caught.value))
        assert str(path) in str(caught.value)
        assert "sign in again" in str(caught.value)
        assert "QzNjcmV0LWFjY2Vzcw" not in text
        assert caught.value.__context__ is None

    assert path.read_bytes() == content
    assert [file.name for file in path.parent.iterdir()] == ["webex.json"]


@given(content=st.binary() | st.text().map(str.encode))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_in_the_file_it_is_tokens_or_an_error_of_ours(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    with pytest.raises(AccessTokenError, match=r"webex\.json"):
        FileTokenStore(path).load()


def test_neither_signing_in_nor_renewing_writes_over_it(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf, path: Path
) -> None:
    path.write_bytes(b"precious")
    source = app(FileTokenStore(path))
    webex = client_of(source)
    code = fake.sign_in.authorize(registered, fake.me)

    for call in (
        lambda: source.exchange(webex, code),
        lambda: source.refresh(webex, refresh_token="one"),
        lambda: source.refresh(webex),
        lambda: webex.people.me(),
    ):
        with pytest.raises(AccessTokenError, match=r"webex\.json"):
            settle(call())

    assert path.read_bytes() == b"precious"
    assert fake.requests == [], "the code is not spent"


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may do anything")
def test_a_folder_that_cannot_be_written_is_an_error_that_names_the_file(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(AccessTokenError, match=r"webex\.json.*Permission denied"):
            FileTokenStore(tmp_path / "webex.json").save(TOKENS)
    finally:
        tmp_path.chmod(0o700)


def test_a_folder_in_the_place_of_the_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(AccessTokenError, match="cannot be read"):
        FileTokenStore(tmp_path).load()


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000])
def test_a_name_that_no_file_can_have_is_an_error(tmp_path: Path, name: str) -> None:
    with pytest.raises(AccessTokenError):
        FileTokenStore(tmp_path / name).save(TOKENS)


def test_a_file_needs_a_name() -> None:
    with pytest.raises(ArgumentError, match="path"):
        FileTokenStore("")


def test_copies_of_processes_that_died_are_removed_and_those_of_others_are_not(path: Path) -> None:
    store = FileTokenStore(path)
    old, young, foreign = (path.with_name(name) for name in (".webex.json.0.new", ".webex.json.1.new", ".x.json.0.new"))
    for copy in (old, young, foreign):
        copy.write_text("half of the tok")
    hours_ago = young.stat().st_mtime - 7200
    for copy in (old, foreign):
        os.utime(copy, (hours_ago, hours_ago))

    store.save(TOKENS)

    assert (old.exists(), young.exists(), foreign.exists()) == (False, True, True)


def test_its_repr_names_the_file_and_nothing_in_it(path: Path) -> None:
    store = FileTokenStore(path)
    store.save(TOKENS)

    assert repr(store) == f"FileTokenStore({str(path)!r})"


def test_two_processes_with_one_file_take_each_others_tokens(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf, path: Path
) -> None:
    FileTokenStore(path).save(expired(fake, registered))

    for webex in (client_of(app(FileTokenStore(path))), client_of(app(FileTokenStore(path)))):
        settle(webex.people.me())

    assert renewals(fake) == 1


def test_a_file_that_is_removed_meanwhile_is_written_again(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf, path: Path
) -> None:
    FileTokenStore(path).save(granted_to(fake, registered))
    webex = client_of(app(FileTokenStore(path)))
    settle(webex.people.me())
    path.unlink()
    fake.clock.advance(1_209_600)

    settle(webex.people.me())

    assert FileTokenStore(path).load() is not None
