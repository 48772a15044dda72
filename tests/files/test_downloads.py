"""Files on their way to disk, from the fake, with both clients, in process and over HTTP."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
from pathlib import Path

import pytest
from stored import CONTENT, Talk

from webex_client import (
    ArgumentError,
    FileInfo,
    GoneError,
    LockedError,
    NotFoundError,
    PreconditionRequiredError,
    TransportError,
    WebexError,
)
from webex_client.files import AsyncFiles, Files
from webex_client.testing import FakeWebex

GET = "GET /contents/{contentId}"


def statuses(fake: FakeWebex) -> list[int]:
    return [request.status for request in fake.requests]


def test_both_clients_have_the_same_methods_with_the_same_parameters() -> None:
    methods = [name for name in vars(Files) if not name.startswith("_")]
    assert methods == ["info", "read", "download"] == [name for name in vars(AsyncFiles) if not name.startswith("_")]
    for name in methods:
        assert inspect.signature(getattr(Files, name)) == inspect.signature(getattr(AsyncFiles, name))


def test_nothing_of_it_is_imported_before_it_is_used() -> None:
    code = (
        "import sys; from webex_client import WebexClient; from webex_client.testing import FakeWebex;"
        "webex = FakeWebex().client(); webex.people.me();"
        "print(*(name for name in sys.modules if name.startswith(('webex_client.files', 'webex_client.receiving'))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_a_file_is_told_of_before_it_is_fetched(talk: Talk, url: str, fake: FakeWebex) -> None:
    assert talk(lambda webex: webex.files.info(url)) == FileInfo("build.log", "application/octet-stream", len(CONTENT))
    assert [request.method for request in fake.requests] == ["HEAD"]


def test_a_file_comes_to_a_folder_under_its_own_name(talk: Talk, url: str, tmp_path: Path) -> None:
    path = talk(lambda webex: webex.files.download(url, to=tmp_path))

    assert path == tmp_path / "build.log"
    assert path.read_bytes() == CONTENT
    assert os.listdir(tmp_path) == ["build.log"]


def test_a_file_comes_under_the_name_that_is_asked_for(talk: Talk, url: str, tmp_path: Path) -> None:
    path = talk(lambda webex: webex.files.download(url, to=str(tmp_path / "latest")))

    assert path == tmp_path / "latest"
    assert path.read_bytes() == CONTENT


def test_a_file_comes_into_memory(talk: Talk, url: str, fake: FakeWebex) -> None:
    fake.truncate(GET, keep=100_000, times=3)
    assert talk(lambda webex: webex.files.read(url)) == CONTENT
    assert statuses(fake) == [200, 206, 206, 206]


def test_an_empty_file_is_a_file(talk: Talk, url: str, tmp_path: Path, fake: FakeWebex) -> None:
    fake.files.replace(url, b"")
    assert talk(lambda webex: webex.files.download(url, to=tmp_path)).read_bytes() == b""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_a_file_may_be_read_by_whom_other_new_files_may(talk: Talk, url: str, tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"")
    path = talk(lambda webex: webex.files.download(url, to=tmp_path))
    assert path.stat().st_mode == (tmp_path / "other").stat().st_mode


# Connections that break


def test_a_connection_that_breaks_three_times_gives_the_identical_file(
    talk: Talk, url: str, tmp_path: Path, fake: FakeWebex
) -> None:
    fake.truncate(GET, keep=100_000, times=3)
    seen: list[int] = []

    def watch(here: int, size: int | None) -> None:
        assert size == len(CONTENT)
        seen.append(here)
        names = os.listdir(tmp_path)
        assert len(names) == 1
        assert names[0].startswith(".")  # hidden, and never under the final name
        assert (tmp_path / names[0]).stat().st_size <= here

    path = talk(lambda webex: webex.files.download(url, to=tmp_path / "build.log", progress=watch))

    assert path.read_bytes() == CONTENT
    assert os.listdir(tmp_path) == ["build.log"]
    assert statuses(fake) == [200, 206, 206, 206]
    assert seen == sorted(seen)  # nothing was begun anew
    assert (seen[0], seen[-1]) == (0, len(CONTENT))


def test_a_connection_that_breaks_too_often_leaves_nothing(
    talk: Talk, url: str, tmp_path: Path, fake: FakeWebex
) -> None:
    fake.truncate(GET, keep=1000, times=5)

    with pytest.raises(TransportError) as raised:
        talk(lambda webex: webex.files.download(url, to=tmp_path))

    assert raised.value.attempts == 5
    assert raised.value.received == 1000
    assert os.listdir(tmp_path) == []


def test_a_file_that_has_changed_meanwhile_is_fetched_anew(
    talk: Talk, url: str, tmp_path: Path, fake: FakeWebex
) -> None:
    fake.truncate(GET, keep=100_000)
    new = b"new" * 100_000
    seen: list[tuple[int, int | None]] = []

    def watch(here: int, size: int | None) -> None:
        seen.append((here, size))
        if here == 100_000 and size == len(CONTENT):
            fake.files.replace(url, new)

    path = talk(lambda webex: webex.files.download(url, to=tmp_path, progress=watch))

    assert path.read_bytes() == new
    assert statuses(fake) == [200, 200]
    assert [here for here, _ in seen].count(0) == 2
    assert seen[-1] == (len(new), len(new))


# What scanning finds


def test_a_file_that_is_being_scanned_is_waited_for(talk: Talk, url: str, tmp_path: Path, fake: FakeWebex) -> None:
    fake.fail(GET, status=423, retry_after=20)
    fake.fail("HEAD /contents/{contentId}", status=423, retry_after=20)

    assert talk(lambda webex: webex.files.info(url)).name == "build.log"
    assert talk(lambda webex: webex.files.download(url, to=tmp_path)).read_bytes() == CONTENT

    assert all(20 <= pause <= 22 for pause in fake.clock.pauses)
    assert len(fake.clock.pauses) == 2


def test_a_file_that_is_scanned_for_longer_than_the_deadline_is_locked(
    talk: Talk, url: str, tmp_path: Path, fake: FakeWebex
) -> None:
    fake.fail(GET, status=423, retry_after=1000)

    with pytest.raises(LockedError) as raised:
        talk(lambda webex: webex.files.download(url, to=tmp_path))

    assert raised.value.retry_after == 1000
    assert os.listdir(tmp_path) == []


def test_an_infected_file_is_gone(talk: Talk, url: str, tmp_path: Path, fake: FakeWebex) -> None:
    fake.files.infect(url)
    with pytest.raises(GoneError):
        talk(lambda webex: webex.files.download(url, to=tmp_path))
    assert os.listdir(tmp_path) == []


def test_a_file_that_cannot_be_scanned_has_to_be_asked_for_so(
    talk: Talk, url: str, tmp_path: Path, fake: FakeWebex
) -> None:
    fake.files.make_unscannable(url)
    for call in (
        lambda webex: webex.files.info(url),
        lambda webex: webex.files.read(url),
        lambda webex: webex.files.download(url, to=tmp_path),
    ):
        with pytest.raises(PreconditionRequiredError) as raised:
            talk(call)
        assert "allow_unscannable=True" in raised.value.__notes__[0]
    assert os.listdir(tmp_path) == []

    assert talk(lambda webex: webex.files.info(url, allow_unscannable=True)).size == len(CONTENT)
    assert talk(lambda webex: webex.files.read(url, allow_unscannable=True)) == CONTENT
    path = talk(lambda webex: webex.files.download(url, to=tmp_path, allow_unscannable=True))
    assert path.read_bytes() == CONTENT
    assert fake.requests[-1].query == {"allow": "unscannable"}


def test_what_is_not_there_leaves_nothing(talk: Talk, url: str, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        talk(lambda webex: webex.files.download(url + "x", to=tmp_path / "x"))
    assert os.listdir(tmp_path) == []


# Names that the sender chose


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('attachment; filename="../../x"', "x"),
        (r'attachment; filename="..\\..\\x"', "x"),
        ("attachment; filename*=UTF-8''..%2F..%2Fx", "x"),
        ('attachment; filename="/etc/passwd"', "passwd"),
        ('attachment; filename=".."', "file.bin"),
        ("attachment", "file.bin"),
    ],
)
def test_no_name_leads_out_of_the_folder(
    talk: Talk, url: str, tmp_path: Path, fake: FakeWebex, disposition: str, name: str
) -> None:
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    fake.files.serve_as(url, disposition)

    assert talk(lambda webex: webex.files.info(url)).name == name
    assert talk(lambda webex: webex.files.download(url, to=folder)) == folder / name

    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [folder / name]


# What is there already


def test_in_a_folder_a_name_that_is_taken_gets_a_number(talk: Talk, url: str, tmp_path: Path) -> None:
    (tmp_path / "build.log").write_bytes(b"mine")

    paths = [talk(lambda webex: webex.files.download(url, to=tmp_path)) for _ in range(2)]

    assert [path.name for path in paths] == ["build (1).log", "build (2).log"]
    assert (tmp_path / "build.log").read_bytes() == b"mine"
    assert all(path.read_bytes() == CONTENT for path in paths)


def test_a_file_that_is_there_is_not_replaced(talk: Talk, url: str, tmp_path: Path, fake: FakeWebex) -> None:
    mine = tmp_path / "mine"
    mine.write_bytes(b"mine")

    with pytest.raises(ArgumentError, match="overwrite=True"):
        talk(lambda webex: webex.files.download(url, to=mine))

    assert mine.read_bytes() == b"mine"
    assert fake.requests == []


@pytest.mark.parametrize("to", ["mine", "."])
def test_a_file_that_is_there_is_replaced_if_that_is_wanted(talk: Talk, url: str, tmp_path: Path, to: str) -> None:
    for name in ("mine", "build.log"):
        (tmp_path / name).write_bytes(b"mine")

    path = talk(lambda webex: webex.files.download(url, to=tmp_path / to, overwrite=True))

    assert path.name == ("mine" if to == "mine" else "build.log")
    assert path.read_bytes() == CONTENT
    assert sorted(os.listdir(tmp_path)) == ["build.log", "mine"]


def test_a_file_is_not_replaced_by_one_that_did_not_come(talk: Talk, url: str, tmp_path: Path, fake: FakeWebex) -> None:
    mine = tmp_path / "mine"
    mine.write_bytes(b"mine")
    fake.truncate(GET, keep=1000, times=5)

    with pytest.raises(TransportError):
        talk(lambda webex: webex.files.download(url, to=mine, overwrite=True))

    assert mine.read_bytes() == b"mine"
    assert os.listdir(tmp_path) == ["mine"]


def test_a_file_that_comes_into_being_meanwhile_is_left_as_it_is(talk: Talk, url: str, tmp_path: Path) -> None:
    mine = tmp_path / "mine"

    def meddle(here: int, size: int | None) -> None:
        mine.write_bytes(b"mine")

    with pytest.raises(WebexError, match="meanwhile"):
        talk(lambda webex: webex.files.download(url, to=mine, progress=meddle))

    assert mine.read_bytes() == b"mine"
    assert os.listdir(tmp_path) == ["mine"]
