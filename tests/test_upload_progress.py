"""Uploads that tell how far they are."""

from __future__ import annotations

import asyncio
import io
import os
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from in_memory import TOKEN, Start, VirtualClock, answer, settle
from local_http import LocalServer, reply

from webex_client import ArgumentError, AsyncWebexClient, TransportError, Upload, WebexClient
from webex_client.testing import FakeWebex
from webex_client.uploads import Multipart, split_files

Talk: TypeAlias = "Callable[..., Any]"

CONTENT = bytes(range(256)) * 1000
SIZE = len(CONTENT)
SENT = reply(200, b'{"id": "M"}')
LATER = reply(429, Retry_After="1")


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "build.log"
    path.write_bytes(CONTENT)
    return path


@pytest.fixture(params=["sync", "async"])
def post(request: pytest.FixtureRequest, server: LocalServer, clock: VirtualClock) -> Talk:
    """Posts a message with a file, over a real connection."""

    def post(source: Any) -> Any:
        options: dict[str, Any] = {"access_token": TOKEN, "base_url": server.url, "clock": clock}

        async def run() -> Any:
            async with AsyncWebexClient(**options) as webex:
                return await webex.messages.create(room_id="R", files=[source])

        if request.param == "async":
            return asyncio.run(run())
        with WebexClient(**options) as webex:
            return webex.messages.create(room_id="R", files=[source])

    return post


def test_the_progress_of_an_upload_is_told(post: Talk, server: LocalServer, log: Path) -> None:
    server.replies.append(SENT)
    told: list[tuple[int, int | None]] = []

    post(Upload(log, progress=lambda *now: told.append(now)))

    here = [here for here, _ in told]
    assert {size for _, size in told} == {SIZE}
    assert here == sorted(set(here))
    assert (here[0], here[-1]) == (0, SIZE)
    assert len(here) > 3
    assert CONTENT in server.received[0].body
    assert server.received[0].header("Transfer-Encoding") is None


def test_the_progress_begins_anew_with_each_try(post: Talk, server: LocalServer, log: Path) -> None:
    server.replies += [LATER, LATER, SENT]
    told: list[int] = []

    post(Upload(log, progress=lambda here, size: told.append(here)))

    assert told.count(0) == told.count(SIZE) == 3
    assert all(CONTENT in request.body for request in server.received)


def test_an_open_file_is_counted_from_where_it_stands(post: Talk, server: LocalServer, log: Path) -> None:
    server.replies += [LATER, SENT]
    told: list[tuple[int, int | None]] = []

    with log.open("rb") as file:
        file.seek(56_000)
        post(Upload(file, progress=lambda *now: told.append(now)))

    assert told.count((0, 200_000)) == told.count((200_000, 200_000)) == 2
    assert CONTENT[56_000:] in server.received[1].body
    assert CONTENT not in server.received[1].body


def test_of_a_pipe_nobody_knows_how_much_it_will_be(post: Talk, server: LocalServer) -> None:
    server.replies.append(SENT)
    told: list[tuple[int, int | None]] = []
    read, write = os.pipe()
    os.write(write, b"piped")
    os.close(write)

    with open(read, "rb") as pipe:
        post(Upload(pipe, name="log", progress=lambda *now: told.append(now)))

    assert told == [(0, None), (5, None)]
    assert b"piped" in server.received[0].body


@pytest.mark.parametrize("start", [0, 56_000])
def test_a_library_that_goes_back_by_itself_is_followed(log: Path, start: int) -> None:
    told: list[int] = []
    with log.open("rb") as file:
        file.seek(start)
        _, part = split_files([Upload(file, progress=lambda here, size: told.append(here))])
        assert part is not None
        with part.open() as opened:
            assert opened.seek(0, os.SEEK_END) == opened.tell() == SIZE - start
            for _ in range(2):
                assert opened.seek(0) == opened.tell() == 0
                assert opened.read(100) == CONTENT[start : start + 100]
                assert opened.tell() == 100
    assert told == [0, 100, 100]


def test_name_and_type_may_be_others(start: Start, log: Path) -> None:
    webex, wire = start(answer(200, {"id": "M"}))
    settle(webex.messages.create(room_id="R", files=[Upload(log, name="report.pdf")]))
    body = wire.requests[0].body
    assert isinstance(body, Multipart)
    assert (body.file.name, body.file.content_type) == ("report.pdf", "application/pdf")

    _, part = split_files([Upload(io.BytesIO(b"x"), content_type="text/x-log")])
    assert part is not None
    assert (part.name, part.content_type) == ("file", "text/x-log")


@pytest.mark.parametrize("wrong", [{"name": ""}, {"name": "a\r\nb"}, {"content_type": ""}, {"content_type": "a\nb"}])
def test_a_name_or_type_that_cannot_be_sent_is_refused(log: Path, wrong: dict[str, str]) -> None:
    with pytest.raises(ArgumentError, match=next(iter(wrong))):
        Upload(log, **wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("source", ["missing", "https://example.com/x", io.StringIO("text"), None])
def test_what_is_no_file_of_this_machine_cannot_be_uploaded(start: Start, source: Any) -> None:
    webex, wire = start()
    with pytest.raises(ArgumentError):
        settle(webex.messages.create(room_id="R", files=[Upload(source)]))
    assert wire.requests == []


def test_an_error_of_the_callback_stops_the_upload(post: Talk, server: LocalServer, log: Path) -> None:
    def stop(here: int, size: int | None) -> None:
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        post(Upload(log, progress=stop))


def test_the_fake_reads_what_is_uploaded() -> None:
    fake = FakeWebex()
    told: list[tuple[int, int | None]] = []
    with fake.client() as webex:
        room = webex.rooms.create(title="Dev Room")
        source = Upload(io.BytesIO(CONTENT), name="x", progress=lambda *now: told.append(now))
        message = webex.messages.create(room_id=room.id, files=[source])
        assert webex.files.read((message.files or [])[0]) == CONTENT
    assert (told[0], told[-1]) == ((0, SIZE), (SIZE, SIZE))


def test_an_upload_is_a_value(log: Path) -> None:
    assert Upload(log, name="x") == Upload(log, name="x")
    _, one = split_files([Upload(log, progress=print)])
    _, other = split_files([log])
    assert one == other


@pytest.mark.parametrize("watched", [False, True])
def test_a_large_file_is_never_in_memory_as_a_whole(
    post: Talk, server: LocalServer, tmp_path: Path, log: Path, watched: bool
) -> None:
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(64 << 20)
    server.replies.append(SENT)
    server.keep_bodies = False
    post(log)  # what is imported when it is first used does not count
    server.replies.append(SENT)

    tracemalloc.start()
    try:
        post(Upload(large, progress=lambda here, size: None) if watched else large)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    length = server.received[1].header("Content-Length")
    assert length is not None
    assert int(length) > 64 << 20
    assert peak < 2 << 20


def test_a_connection_that_breaks_is_told_as_ever(post: Talk, server: LocalServer, log: Path) -> None:
    server.replies.append(lambda handler: setattr(handler, "close_connection", True))
    with pytest.raises(TransportError):
        post(Upload(log, progress=lambda here, size: None))
    assert len(server.received) == 1
