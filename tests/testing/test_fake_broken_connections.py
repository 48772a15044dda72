"""Answers that come late, broken off or spoilt, in process; over HTTP they are in test_fake_http."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest
from in_memory import settle
from refusals import refused

from webex_client import MalformedResponse, RetryPolicy, TransportError, WebexClient
from webex_client.testing import FakeWebex

ONCE = RetryPolicy(max_attempts=1)


@pytest.fixture(params=["sync", "async"])
def client(request: pytest.FixtureRequest, fake: FakeWebex) -> Callable[..., Any]:
    """A client of either kind, with options."""
    return fake.client if request.param == "sync" else fake.async_client


def texts(fake: FakeWebex, room: str) -> list[str | None]:
    return [message.text for message in fake.client().messages.list(room_id=room)]


@pytest.fixture
def room(webex: WebexClient) -> str:
    return webex.rooms.create(title="Dev Room").id


# Delays


def test_a_delayed_answer_comes_later_on_the_fakes_clock(fake: FakeWebex, client: Callable[..., Any]) -> None:
    fake.delay("GET /people/me", 45)
    before = fake.clock.monotonic()

    settle(client().people.me())
    settle(client().people.me())

    assert fake.clock.monotonic() - before == 45
    assert fake.clock.pauses == []


def test_what_is_delayed_was_done_at_once(fake: FakeWebex, client: Callable[..., Any]) -> None:
    fake.delay("POST /rooms", 45)
    before = fake.clock.time()
    room = settle(client().rooms.create(title="Dev Room"))
    assert room.created.timestamp() < before + 1
    assert fake.clock.time() >= before + 45


def test_a_client_that_does_not_wait_so_long_gets_a_timeout(
    fake: FakeWebex, client: Callable[..., Any], room: str
) -> None:
    fake.delay("POST /messages", 45)
    before = fake.clock.monotonic()

    with pytest.raises(TransportError, match="45 s") as raised:
        settle(client(timeout=10, retry=ONCE).messages.create(room_id=room, text="hello"))

    assert (raised.value.reason, raised.value.request_sent) == ("timeout", True)
    assert 10 <= fake.clock.monotonic() - before < 11
    assert texts(fake, room) == ["hello"]


def test_a_get_that_timed_out_is_repeated(fake: FakeWebex, client: Callable[..., Any]) -> None:
    fake.delay("GET /people/me", 45)
    assert settle(client(timeout=10).people.me()).id == fake.me.id
    assert [request.operation for request in fake.requests] == ["people.me", "people.me"]


async def test_delays_pass_side_by_side(fake: FakeWebex) -> None:
    fake.delay("people.me", 30, times=50)
    async with fake.async_client() as webex:
        await asyncio.gather(*(webex.people.me() for _ in range(50)))
    assert fake.clock.monotonic() < 31


def test_a_failure_may_be_late_as_well(fake: FakeWebex, webex: WebexClient) -> None:
    fake.delay("people.me", 20)
    fake.fail("people.me", status=403)
    before = fake.clock.monotonic()
    with refused(403):
        webex.people.me()
    assert fake.clock.monotonic() == before + 20


@pytest.mark.parametrize("seconds", [0, -1, float("inf"), float("nan")])
def test_a_delay_has_a_length(fake: FakeWebex, seconds: float) -> None:
    with pytest.raises(ValueError, match="seconds"):
        fake.delay("*", seconds)


# Connections that break


def test_a_connection_that_breaks_before_leaves_nothing_behind(
    fake: FakeWebex, client: Callable[..., Any], room: str
) -> None:
    fake.requests.clear()
    fake.drop_connection("POST /messages")

    with pytest.raises(TransportError) as raised:
        settle(client(retry=ONCE).messages.create(room_id=room, text="hello"))

    assert (raised.value.reason, raised.value.request_sent) == ("connection", False)
    assert fake.requests == []
    assert texts(fake, room) == []


def test_a_post_that_never_arrived_is_repeated(fake: FakeWebex, client: Callable[..., Any], room: str) -> None:
    fake.drop_connection("messages.create", times=2)
    settle(client().messages.create(room_id=room, text="hello"))
    assert texts(fake, room) == ["hello"]


def test_a_post_that_was_carried_out_is_not_repeated(fake: FakeWebex, client: Callable[..., Any], room: str) -> None:
    fake.drop_connection("POST /messages", after=True)

    with pytest.raises(TransportError) as raised:
        settle(client().messages.create(room_id=room, text="hello"))

    assert (raised.value.reason, raised.value.request_sent) == ("connection", True)
    assert fake.requests[-1].status == 200
    assert texts(fake, room) == ["hello"]


def test_whoever_repeats_it_by_hand_has_it_twice(fake: FakeWebex, webex: WebexClient, room: str) -> None:
    fake.drop_connection("POST /messages", after=True)
    for _ in range(2):
        try:
            webex.messages.create(room_id=room, text="hello")
            break
        except TransportError:
            pass
    assert texts(fake, room) == ["hello", "hello"]


@pytest.mark.parametrize("keep", [None, 0, 5, 10_000])
def test_an_answer_that_breaks_off_is_no_answer(
    fake: FakeWebex, client: Callable[..., Any], keep: int | None, room: str
) -> None:
    fake.truncate("POST /messages", keep=keep)

    with pytest.raises(TransportError, match="bytes of") as raised:
        settle(client().messages.create(room_id=room, text="hello"))

    assert (raised.value.reason, raised.value.request_sent) == ("connection", True)
    assert texts(fake, room) == ["hello"]


def test_a_list_whose_page_broke_off_is_asked_for_again(fake: FakeWebex, webex: WebexClient, room: str) -> None:
    fake.truncate("GET /rooms")
    assert [each.id for each in webex.rooms.list()] == [room]


def test_an_answer_without_a_body_breaks_off_before_it_begins(fake: FakeWebex, webex: WebexClient, room: str) -> None:
    fake.truncate("DELETE /rooms/{roomId}")
    with pytest.raises(TransportError):
        fake.client(retry=ONCE).rooms.delete(room)
    assert webex.rooms.list().all() == []


def test_only_so_many_bytes_can_be_kept(fake: FakeWebex) -> None:
    with pytest.raises(ValueError, match="keep"):
        fake.truncate("*", keep=-1)


# Bodies that are spoilt


@pytest.mark.parametrize("how", ["json", "html", "bits"])
def test_a_spoilt_body_is_malformed(fake: FakeWebex, client: Callable[..., Any], how: Any, room: str) -> None:
    fake.corrupt("POST /messages", how=how)

    with pytest.raises(MalformedResponse) as raised:
        settle(client().messages.create(room_id=room, text="hello"))

    response = raised.value.response
    assert response.status == 200
    assert response.headers["Content-Type"].startswith("text/html" if how == "html" else "application/json")
    with pytest.raises(ValueError):  # noqa: PT011  # JSON and UTF-8 have errors of their own
        json.loads(response.content)
    assert texts(fake, room) == ["hello"]


def test_what_cannot_be_spoilt_leaves_it_to_the_next(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Dev Room").id
    fake.corrupt("*")

    webex.rooms.delete(room)
    with refused(404):
        webex.rooms.get(room)
    with pytest.raises(MalformedResponse):
        webex.people.me()
    webex.people.me()


def test_there_are_three_ways_to_spoil_a_body(fake: FakeWebex) -> None:
    with pytest.raises(ValueError, match="how"):
        fake.corrupt("*", how="badly")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


# Several at once


def test_orders_of_one_sort_come_in_their_order(fake: FakeWebex) -> None:
    fake.drop_connection("people.me")
    fake.fail("people.me", status=503)
    fake.truncate("people.me")
    fake.corrupt("people.me")
    webex = fake.client(retry=ONCE)

    met: list[str] = []
    for _ in range(5):
        try:
            webex.people.me()
            met.append("nothing")
        except Exception as error:
            met.append(type(error).__name__)

    assert met == ["TransportError", "ServerError", "TransportError", "MalformedResponse", "nothing"]


def test_an_operation_is_named_by_its_id_or_by_method_and_path(fake: FakeWebex, webex: WebexClient) -> None:
    for name in ("rooms.get", "GET /rooms/{roomId}", "GET rooms/{anything}", "GET /rooms/x"):
        fake.fail(name, status=403)
        with refused(403):
            webex.rooms.get("x")
        with refused(404):
            webex.rooms.get("x")


def test_files_can_fail_too(fake: FakeWebex, webex: WebexClient) -> None:
    fake.fail("GET /contents/{contentId}", status=503)
    fake.fail("contents.head", status=500)
    token = {"Authorization": f"Bearer {fake.me.token}"}
    from webex_client import Headers, Request

    for method, status in (("GET", 503), ("HEAD", 500), ("GET", 404)):
        request = Request(method, "https://webexapis.com/v1/contents/x", Headers(token))
        assert fake.transport().send(request).status == status
