"""Files that are scanned first, are infected, or cannot be scanned; and parts of files."""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from refusals import refused

from webex_client import Headers, LockedError, Operation, Request, Response, RetryPolicy, WebexClient
from webex_client.results import Nothing
from webex_client.testing import FakeWebex

CONTENT = bytes(range(200))
ONCE = RetryPolicy(max_attempts=1)


@pytest.fixture(params=["in process", "over HTTP"])
def served(request: pytest.FixtureRequest, fake: FakeWebex) -> Iterator[WebexClient]:
    """A client that reaches the fake by either way, and tries once."""
    if request.param == "in process":
        yield fake.client(retry=ONCE)
        return
    with fake.serve() as url, WebexClient(fake.me.token, base_url=url, retry=ONCE) as webex:
        yield webex


def upload(webex: WebexClient) -> str:
    """The address of a new file."""
    room = webex.rooms.create(title="Dev Room")
    message = webex.messages.create(room_id=room.id, files=[io.BytesIO(CONTENT)])
    assert message.files is not None
    return message.files[0]


def fetch(webex: WebexClient, address: str, method: str = "GET") -> Response[Any]:
    path = "contents/" + address.rpartition("/")[2]
    return webex.send_raw(Operation(id="contents", method=method, path=path, returns=Nothing()))


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_a_file_is_locked_as_long_as_it_is_scanned(fake: FakeWebex, served: WebexClient, method: str) -> None:
    fake.files.scan_for(30)
    address = upload(served)
    for passed, left in ((0, 30), (9.5, 21), (20, 1)):
        fake.clock.advance(passed)
        with pytest.raises(LockedError) as raised:
            fetch(served, address, method)
        assert raised.value.retry_after == left
    fake.clock.advance(0.5)
    assert fetch(served, address, method).status == 200


def test_a_client_waits_until_it_is_scanned(fake: FakeWebex, webex: WebexClient) -> None:
    fake.files.scan_for(30)
    assert fetch(webex, upload(webex)).content == CONTENT
    assert 30 <= sum(fake.clock.pauses) < 33


def test_files_from_before_are_not_scanned(fake: FakeWebex, webex: WebexClient) -> None:
    address = upload(webex)
    fake.files.scan_for(30)
    assert fetch(webex, address).content == CONTENT
    fake.files.scan_for(0)
    assert fetch(webex, upload(webex)).content == CONTENT
    assert fake.clock.pauses == []


def test_an_infected_file_is_gone_once_that_is_known(fake: FakeWebex, served: WebexClient) -> None:
    fake.files.scan_for(30)
    address = upload(served)
    fake.files.infect(address)
    with refused(423, "scanned"):
        fetch(served, address)
    fake.clock.advance(30)
    with refused(410, "infected"):
        fetch(served, address)


def test_a_file_that_cannot_be_scanned_must_be_asked_for_in_so_many_words(fake: FakeWebex, served: WebexClient) -> None:
    address = upload(served)
    fake.files.make_unscannable(address.rpartition("/")[2])
    with refused(428, "allow=unscannable"):
        fetch(served, address)
    assert fetch(served, f"{address}?allow=unscannable").content == CONTENT
    assert fetch(served, f"{address}?allow=unscannable", "HEAD").content == b""
    with refused(400, "colour"):
        fetch(served, f"{address}?colour=red")


def test_only_files_that_are_there_can_be_found_anything(fake: FakeWebex, webex: WebexClient) -> None:
    for find in (fake.files.infect, fake.files.make_unscannable):
        with pytest.raises(ValueError, match="no such file"):
            find("https://webexapis.com/v1/contents/nonsense")
    for seconds in (-1.0, float("nan"), float("inf")):
        with pytest.raises(ValueError, match="scan_for"):
            fake.files.scan_for(seconds)


# Parts


def part(fake: FakeWebex, address: str, method: str = "GET", **fields: str) -> Response[Any]:
    headers = {"Authorization": f"Bearer {fake.me.token}", **{k.replace("_", "-"): v for k, v in fields.items()}}
    return fake.transport().send(Request(method, address, Headers(headers)))


@pytest.mark.parametrize(
    ("asked", "told", "content"),
    [
        ("bytes=0-", "bytes 0-199/200", CONTENT),
        ("bytes=0-0", "bytes 0-0/200", CONTENT[:1]),
        ("bytes=50-99", "bytes 50-99/200", CONTENT[50:100]),
        ("bytes=150-900", "bytes 150-199/200", CONTENT[150:]),
        ("bytes=-5", "bytes 195-199/200", CONTENT[-5:]),
        ("bytes=-900", "bytes 0-199/200", CONTENT),
    ],
)
def test_a_part_of_a_file_can_be_asked_for(
    fake: FakeWebex, webex: WebexClient, asked: str, told: str, content: bytes
) -> None:
    answer = part(fake, upload(webex), Range=asked)
    assert (answer.status, answer.headers["Content-Range"], answer.content) == (206, told, content)
    assert answer.headers["Content-Length"] == str(len(content))


@pytest.mark.parametrize("asked", ["bytes=200-", "bytes=900-999", "bytes=-0"])
def test_a_part_beyond_the_end_is_not_satisfiable(fake: FakeWebex, webex: WebexClient, asked: str) -> None:
    answer = part(fake, upload(webex), Range=asked)
    assert (answer.status, answer.headers["Content-Range"]) == (416, "bytes */200")


@pytest.mark.parametrize("asked", ["bytes=5-1", "lines=0-5", "bytes=0-1,5-6", "bytes=-", "bytes=a-b", ""])
def test_what_names_no_part_gets_the_whole(fake: FakeWebex, webex: WebexClient, asked: str) -> None:
    answer = part(fake, upload(webex), Range=asked)
    assert (answer.status, answer.content) == (200, CONTENT)


def test_a_part_is_for_the_file_one_has_the_rest_of(fake: FakeWebex, webex: WebexClient) -> None:
    address = upload(webex)
    tag = part(fake, address).headers["ETag"]
    assert part(fake, address, Range="bytes=5-9", If_Range=tag).status == 206
    assert part(fake, address, Range="bytes=5-9", If_Range='"another"').content == CONTENT
    head = part(fake, address, "HEAD", Range="bytes=5-9")
    assert (head.status, head.headers["Content-Length"], head.content) == (206, "5", b"")


@given(cuts=st.lists(st.integers(1, 199), max_size=5))
def test_a_file_can_be_put_together_of_parts(cuts: list[int]) -> None:
    fake = FakeWebex()
    with fake.client() as webex:
        address = upload(webex)
    edges = sorted({0, *cuts, 200})
    pieces = [part(fake, address, Range=f"bytes={start}-{end - 1}").content for start, end in pairwise(edges)]
    assert b"".join(pieces) == CONTENT


def take_all(answer: httpx.Response, got: bytearray) -> None:
    for piece in answer.iter_raw():
        got.extend(piece)


def test_a_download_is_resumed_over_http(fake: FakeWebex) -> None:
    token = {"Authorization": f"Bearer {fake.me.token}"}
    with fake.serve() as url, WebexClient(fake.me.token, base_url=url) as webex, httpx.Client(headers=token) as http:
        address = upload(webex)
        fake.truncate("contents.get", keep=120)
        got = bytearray()
        with http.stream("GET", address) as answer:
            assert answer.headers["Content-Length"] == "200"
            with pytest.raises(httpx.RemoteProtocolError):
                take_all(answer, got)
        assert got == CONTENT[:120]
        rest = http.get(address, headers={"Range": f"bytes={len(got)}-", "If-Range": answer.headers["ETag"]})
        assert got + rest.content == CONTENT
