"""Where downloads go: what cannot be a place for one, and what is left when writing goes wrong."""

from __future__ import annotations

import os
import re
import shutil
import socket
from pathlib import Path
from typing import Any

import pytest
from in_memory import Answer, Start, answer, settle

from webex_client import ArgumentError, FileError, Headers, MalformedResponse, WebexError
from webex_client.files.target import Target

URL = "https://webexapis.com/v1/contents/1"
NAMED = Headers({"Content-Disposition": 'attachment; filename="build.log"'})


def file(content: bytes = b"bytes", **fields: str) -> Answer:
    return answer(200, content, Content_Disposition='attachment; filename="build.log"', **fields)


def test_a_folder_may_be_named_with_a_slash_at_its_end(start: Start, tmp_path: Path) -> None:
    webex, _ = start(file())
    assert settle(webex.files.download(URL, to=f"{tmp_path}/")) == tmp_path / "build.log"


def test_a_place_may_be_relative(start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    webex, _ = start(file(), file())
    assert settle(webex.files.download(URL, to="x")) == Path("x")
    assert settle(webex.files.download(URL, to=".")) == Path("build.log")
    assert sorted(os.listdir(tmp_path)) == ["build.log", "x"]


@pytest.mark.parametrize(
    "to", ["missing/", "missing/x", "file/x", "file/", "a\0b", "", "x" * 5000, b"bytes", None, 7, ["x"]], ids=repr
)
@pytest.mark.parametrize("overwrite", [False, True])
def test_what_cannot_be_a_place_is_refused_before_anything_is_sent(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, to: Any, overwrite: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("file").write_bytes(b"")
    webex, wire = start()

    with pytest.raises(ArgumentError, match=r"^to="):
        settle(webex.files.download(URL, to=to, overwrite=overwrite))

    assert wire.requests == []
    assert os.listdir(tmp_path) == ["file"]


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs a file that is none")
def test_what_is_no_file_is_never_replaced(start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("build.log")
        webex, _ = start(file())
        for to in ("build.log", "."):
            with pytest.raises(ArgumentError, match="is no file"):
                settle(webex.files.download(URL, to=to, overwrite=True))
    assert os.listdir(tmp_path) == ["build.log"]


def test_a_link_is_replaced_and_not_written_through(start: Start, tmp_path: Path) -> None:
    (tmp_path / "theirs").write_bytes(b"theirs")
    (tmp_path / "build.log").symlink_to("theirs")
    webex, _ = start(file(), file())

    assert settle(webex.files.download(URL, to=tmp_path)).name == "build (1).log"
    path = settle(webex.files.download(URL, to=tmp_path / "build.log", overwrite=True))

    assert path.read_bytes() == b"bytes"
    assert not path.is_symlink()
    assert (tmp_path / "theirs").read_bytes() == b"theirs"


def test_a_folder_that_goes_away_meanwhile_is_an_error_of_ours(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    webex, _ = start(file())

    with pytest.raises(FileError, match=re.escape(repr(str(folder)))) as raised:
        settle(webex.files.download(URL, to=folder, progress=lambda here, size: shutil.rmtree(folder, True)))

    assert isinstance(raised.value.__cause__, OSError)
    assert isinstance(raised.value, WebexError)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a folder that one may not write to")
def test_a_folder_that_may_not_be_written_to_is_an_error_of_ours(start: Start, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    webex, _ = start(file())
    with pytest.raises(FileError, match="Permission denied"):
        settle(webex.files.download(URL, to=tmp_path))


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_a_full_disk_is_an_error_of_ours(tmp_path: Path) -> None:
    with Target(tmp_path, url=URL, overwrite=False) as target:
        target.start(NAMED)
        (part,) = tmp_path.iterdir()
        descriptor = os.open("/dev/full", os.O_WRONLY)
        try:
            for name in os.listdir("/proc/self/fd"):  # from now on the part is written to the full device
                if os.path.realpath(f"/proc/self/fd/{name}") == str(part):
                    os.dup2(descriptor, int(name))
        finally:
            os.close(descriptor)
        with pytest.raises(FileError, match="No space left"):
            target.write(bytes(1 << 20))
    assert os.listdir(tmp_path) == []


def test_at_no_step_is_there_part_of_a_file_under_its_name(tmp_path: Path) -> None:
    def shown() -> list[str]:
        return [name for name in os.listdir(tmp_path) if not name.startswith(".")]

    with Target(tmp_path, url=URL, overwrite=False) as target:
        assert os.listdir(tmp_path) == []
        target.start(NAMED)
        assert shown() == []
        target.write(b"void")
        target.start(NAMED)
        target.write(b"by")
        target.write(b"tes")
        assert shown() == []
        target.sync()
        assert shown() == []
        (part,) = os.listdir(tmp_path)
        assert (tmp_path / part).read_bytes() == b"bytes"
        path = target.keep()
        assert shown() == os.listdir(tmp_path) == ["build.log"]
        assert path.read_bytes() == b"bytes"


def test_a_file_is_on_disk_before_it_has_its_name(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[tuple[list[str], int]] = []

    def fsync(descriptor: int) -> None:
        synced.append((os.listdir(tmp_path), os.fstat(descriptor).st_size))

    monkeypatch.setattr(os, "fsync", fsync)
    webex, _ = start(file())

    settle(webex.files.download(URL, to=tmp_path))

    (((name,), size),) = synced
    assert name.endswith(".part")
    assert size == 5
    assert os.listdir(tmp_path) == ["build.log"]


# Transports that give bodies as a whole


def test_a_transport_that_cannot_stream_will_do(start: Start, tmp_path: Path) -> None:
    webex, wire = start(file(Content_Length="5"))
    seen: list[tuple[int, int | None]] = []

    path = settle(webex.files.download(URL, to=tmp_path, progress=lambda *now: seen.append(now)))

    assert path.read_bytes() == b"bytes"
    assert seen == [(0, 5), (5, 5)]
    assert not hasattr(wire, "stream")


def test_what_such_a_transport_has_unpacked_is_taken(start: Start) -> None:
    webex, _ = start(file(Content_Encoding="gzip", Content_Length="3"))
    assert settle(webex.files.read(URL)) == b"bytes"


def test_a_body_that_is_shorter_or_longer_than_it_says_is_asked_for_again(start: Start) -> None:
    webex, wire = start(
        file(b"byt", Content_Length="5"),
        answer(206, b"es and more", Content_Range="bytes 3-4/5"),
        file(Content_Length="5"),
    )
    assert settle(webex.files.read(URL)) == b"bytes"
    assert [request.headers.get("Range") for request in wire.requests] == [None, "bytes=3-", None]


@pytest.mark.parametrize("length", ["", "-5", "5, 5", "five", "1e3", "\u0665"])
def test_a_length_that_is_no_number_is_none(start: Start, length: str) -> None:
    webex, _ = start(file(Content_Length=length), file(Content_Length=length))
    assert settle(webex.files.read(URL)) == b"bytes"
    assert settle(webex.files.info(URL)).size is None


def test_what_the_error_holds_is_the_answer(start: Start) -> None:
    webex, _ = start(answer(204))
    with pytest.raises(MalformedResponse) as raised:
        settle(webex.files.read(URL))
    assert raised.value.response.status == 204
