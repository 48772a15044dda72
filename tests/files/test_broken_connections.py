"""Downloads over real connections that break: what is asked for again, and how many bytes that costs."""

from __future__ import annotations

import asyncio
import os
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from in_memory import TOKEN, VirtualClock
from local_http import LocalServer, reply
from shelf import Shelf

from webex_client import (
    AsyncWebexClient,
    MalformedResponse,
    NotFoundError,
    RetryPolicy,
    TransportError,
    WebexClient,
)

Talk: TypeAlias = "Callable[..., Any]"

CONTENT = bytes(range(256)) * 4000
SIZE = len(CONTENT)


@pytest.fixture(params=["sync", "async"])
def talk(request: pytest.FixtureRequest, server: LocalServer, clock: VirtualClock) -> Talk:
    """What comes of a download from the server to a folder."""

    def talk(to: Path, **options: Any) -> Any:
        client = {"retry": options.pop("retry", RetryPolicy())}
        client |= {"access_token": TOKEN, "base_url": server.url, "clock": clock}
        url = f"{server.url}contents/1"

        async def run() -> Path:
            async with AsyncWebexClient(**client) as webex:
                return await webex.files.download(url, to=to, **options)

        if request.param == "async":
            return asyncio.run(run())
        with WebexClient(**client) as webex:
            return webex.files.download(url, to=to, **options)

    return talk


def stocked(server: LocalServer, shelf: Shelf) -> Shelf:
    server.replies += [shelf] * 10
    return shelf


def test_three_breaks_cost_no_byte_twice(talk: Talk, server: LocalServer, tmp_path: Path) -> None:
    shelf = stocked(server, Shelf(CONTENT, 1, 300_000, 70_001))

    path = talk(tmp_path / "x")

    assert path.read_bytes() == CONTENT
    assert os.listdir(tmp_path) == ["x"]
    assert shelf.sent == SIZE
    assert shelf.asked == [
        (None, None),
        ("bytes=1-", '"1"'),
        ("bytes=300001-", '"1"'),
        ("bytes=370002-", '"1"'),
    ]
    assert {request.header("Accept-Encoding") for request in server.received} == {"identity"}
    assert {request.header("Authorization") for request in server.received} == {f"Bearer {TOKEN}"}


def test_a_connection_that_breaks_before_the_first_byte_is_tried_again(
    talk: Talk, server: LocalServer, tmp_path: Path
) -> None:
    shelf = stocked(server, Shelf(CONTENT, 0, 0))
    assert talk(tmp_path / "x").read_bytes() == CONTENT
    assert [asked for asked, _ in shelf.asked] == [None, None, None]


@pytest.mark.parametrize("tag", [None, 'W/"1"'])
def test_without_a_strong_tag_the_part_itself_must_tell(
    talk: Talk, server: LocalServer, tmp_path: Path, tag: str | None
) -> None:
    shelf = stocked(server, Shelf(CONTENT, 1000, tag=tag))
    assert talk(tmp_path / "x").read_bytes() == CONTENT
    assert shelf.asked == [(None, None), ("bytes=1000-", None)]
    assert shelf.sent == SIZE


def test_a_server_without_ranges_gives_all_of_it_again(talk: Talk, server: LocalServer, tmp_path: Path) -> None:
    shelf = stocked(server, Shelf(CONTENT, 1000, ranges=False))
    seen: list[int] = []

    path = talk(tmp_path / "x", progress=lambda here, size: seen.append(here))

    assert path.read_bytes() == CONTENT
    assert shelf.sent == 1000 + SIZE
    assert seen.count(0) == 2


@pytest.mark.parametrize("how", ["strong tag", "weak tag", "no tag, another size", "no tag, another date"])
def test_a_file_that_changes_between_two_parts_is_not_mixed(
    talk: Talk, server: LocalServer, tmp_path: Path, how: str
) -> None:
    new = bytes(reversed(CONTENT)) + (b"more" if "size" in how else b"")

    def change(number: int) -> None:
        if number == 1:
            shelf.content = new
            if shelf.tag is not None:
                shelf.tag = shelf.tag.replace("1", "2")
            if "date" in how:
                shelf.fields = {"Last_Modified": "Tue, 03 Mar 2026 10:00:00 GMT"}

    tag = {"strong tag": '"1"', "weak tag": 'W/"1"'}.get(how)
    shelf = Shelf(CONTENT, 5000, tag=tag, meddle=change, Last_Modified="Mon, 02 Mar 2026 10:00:00 GMT")
    stocked(server, shelf)

    assert talk(tmp_path / "x").read_bytes() == new


def test_a_file_that_has_become_shorter_is_fetched_anew(talk: Talk, server: LocalServer, tmp_path: Path) -> None:
    shelf = Shelf(CONTENT, 5000)
    gone = reply(416, Content_Range="bytes */3")
    server.replies += [shelf, gone, reply(200, b"new")]
    assert talk(tmp_path / "x").read_bytes() == b"new"
    assert [request.header("Range") for request in server.received] == [None, "bytes=5000-", None]


@pytest.mark.parametrize(
    "told", ["bytes 4999-1023999/1024000", "bytes 5001-1023999/1024000", "bytes 5000-", "pages 1-2/3", ""]
)
def test_another_part_than_the_one_asked_for_is_not_taken(
    talk: Talk, server: LocalServer, tmp_path: Path, told: str
) -> None:
    server.replies += [Shelf(CONTENT, 5000), reply(206, CONTENT[5000:], Content_Range=told), Shelf(CONTENT)]
    assert talk(tmp_path / "x").read_bytes() == CONTENT
    assert server.received[2].header("Range") is None


def test_a_part_that_was_not_asked_for_is_taken_if_it_is_the_first(
    talk: Talk, server: LocalServer, tmp_path: Path
) -> None:
    first = reply(206, CONTENT[:5000], Content_Range=f"bytes 0-4999/{SIZE}")
    server.replies += [first, reply(206, CONTENT[5000:], Content_Range=f"bytes 5000-{SIZE - 1}/*")]
    assert talk(tmp_path / "x").read_bytes() == CONTENT


def test_without_a_length_the_end_is_where_the_server_says_so(talk: Talk, server: LocalServer, tmp_path: Path) -> None:
    shelf = stocked(server, Shelf(CONTENT, 4000, 70_000, chunked=True))
    seen: list[int | None] = []

    path = talk(tmp_path / "x", progress=lambda here, size: seen.append(size))

    assert path.read_bytes() == CONTENT
    assert shelf.sent == SIZE
    assert seen[0] is None
    assert seen[-1] == SIZE  # the second part told it


def test_a_packed_file_is_refused_and_not_kept(talk: Talk, server: LocalServer, tmp_path: Path) -> None:
    server.replies.append(reply(200, b"\x1f\x8b", Content_Encoding="gzip"))
    with pytest.raises(MalformedResponse, match="packed"):
        talk(tmp_path / "x")
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("status", [202, 204])
def test_a_success_that_is_no_file_is_malformed(talk: Talk, server: LocalServer, tmp_path: Path, status: int) -> None:
    server.replies.append(reply(status))
    with pytest.raises(MalformedResponse, match=str(status)):
        talk(tmp_path / "x")
    assert os.listdir(tmp_path) == []


def test_a_part_that_is_refused_leaves_nothing(talk: Talk, server: LocalServer, tmp_path: Path) -> None:
    server.replies += [Shelf(CONTENT, 5000), reply(404, b'{"message": "Deleted."}')]
    with pytest.raises(NotFoundError, match=r"Deleted\."):
        talk(tmp_path / "x")
    assert os.listdir(tmp_path) == []


def test_whoever_does_not_retry_gets_the_first_break(talk: Talk, server: LocalServer, tmp_path: Path) -> None:
    stocked(server, Shelf(CONTENT, 5000))
    with pytest.raises(TransportError) as raised:
        talk(tmp_path / "x", retry=RetryPolicy(max_attempts=1))
    assert raised.value.received == 5000
    assert TOKEN not in repr(raised.value.__dict__)
    assert os.listdir(tmp_path) == []


def test_time_in_which_bytes_come_does_not_count_against_the_deadline(
    talk: Talk, server: LocalServer, clock: VirtualClock, tmp_path: Path
) -> None:
    stocked(server, Shelf(CONTENT, 400_000, 400_000))

    def slow(here: int, size: int | None) -> None:
        clock.now += 100

    assert talk(tmp_path / "x", progress=slow, retry=RetryPolicy(deadline=50)).read_bytes() == CONTENT


def test_time_in_which_nothing_comes_does(talk: Talk, server: LocalServer, clock: VirtualClock, tmp_path: Path) -> None:
    def late(number: int) -> None:
        clock.now += 100

    stocked(server, Shelf(CONTENT, 0, 0, meddle=late))
    with pytest.raises(TransportError) as raised:
        talk(tmp_path / "x", retry=RetryPolicy(deadline=50))
    assert raised.value.attempts == 1


def test_a_large_file_takes_no_more_memory_than_a_small_one(talk: Talk, server: LocalServer, tmp_path: Path) -> None:
    content = bytes(64 << 20)
    server.replies.append(reply(200, b"small"))
    stocked(server, Shelf(content, 20 << 20, 20 << 20))
    talk(tmp_path / "small")  # what is imported when it is first used does not count

    tracemalloc.start()
    try:
        path = talk(tmp_path / "large")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert path.stat().st_size == len(content)
    assert peak < 2 << 20


async def test_cancelling_in_the_middle_leaves_nothing(server: LocalServer, tmp_path: Path) -> None:
    stocked(server, Shelf(CONTENT))
    begun = asyncio.Event()

    async with AsyncWebexClient(TOKEN, base_url=server.url) as webex:
        task = asyncio.create_task(
            webex.files.download(f"{server.url}contents/1", to=tmp_path, progress=lambda here, size: begun.set())
        )
        await begun.wait()
        assert len(os.listdir(tmp_path)) == 1
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("error", [KeyboardInterrupt, RuntimeError])
def test_whatever_stops_it_leaves_nothing(server: LocalServer, tmp_path: Path, error: type[BaseException]) -> None:
    stocked(server, Shelf(CONTENT))

    def stop(here: int, size: int | None) -> None:
        if here:
            raise error

    with WebexClient(TOKEN, base_url=server.url) as webex, pytest.raises(error):
        webex.files.download(f"{server.url}contents/1", to=tmp_path, progress=stop)

    assert os.listdir(tmp_path) == []
