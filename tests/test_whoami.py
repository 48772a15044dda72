"""A client can remember whom its token belongs to: asked for once, by whoever comes first, until somebody asks anew."""

from __future__ import annotations

import asyncio
import inspect
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from in_memory import TOKEN, AsyncRecordingTransport, RecordingTransport, Start, VirtualClock, answer, settle

from webex_client import AsyncWebexClient, ForbiddenError, Request, Response, RetryPolicy, TransportError, WebexClient
from webex_client.testing import FakeWebex

ME = answer(200, {"id": "me", "displayName": "Ada"})
RENAMED = answer(200, {"id": "me", "displayName": "Countess"})
MANY = 50


def test_it_asks_once(start: Start) -> None:
    webex, wire = start(ME)

    first, second = settle(webex.whoami()), settle(webex.whoami())

    assert (first.id, first.display_name) == ("me", "Ada")
    assert second is first
    assert wire.urls == ["https://webexapis.com/v1/people/me"]


def test_people_me_itself_asks_each_time(start: Start) -> None:
    webex, wire = start(ME, RENAMED)

    settle(webex.whoami())

    assert settle(webex.people.me()).display_name == "Countess"
    assert settle(webex.whoami()).display_name == "Ada"
    assert len(wire.requests) == 2


def test_it_asks_anew_where_that_is_wanted(start: Start) -> None:
    webex, _ = start(ME, RENAMED)

    assert settle(webex.whoami()).display_name == "Ada"
    assert settle(webex.whoami(refresh=True)).display_name == "Countess"
    assert settle(webex.whoami()).display_name == "Countess"


def test_copies_with_other_options_know_it_too_and_other_clients_do_not(start: Start) -> None:
    webex, wire = start(ME)
    copy = webex.with_options(timeout=5)
    other, other_wire = start(RENAMED, access_token="another")

    assert settle(copy.whoami()) is settle(webex.whoami())
    assert len(wire.requests) == 1
    assert settle(other.whoami()).display_name == "Countess"
    assert len(other_wire.requests) == 1


def test_an_error_is_not_remembered_and_leaves_what_is(start: Start) -> None:
    webex, _ = start(answer(403), ME, TransportError("lost", request_sent=True), RENAMED)

    with pytest.raises(ForbiddenError):
        settle(webex.whoami())
    assert settle(webex.whoami()).display_name == "Ada"
    with pytest.raises(TransportError):
        settle(webex.with_options(retry=RetryPolicy(max_attempts=1)).whoami(refresh=True))
    assert settle(webex.whoami()).display_name == "Ada"
    assert settle(webex.whoami(refresh=True)).display_name == "Countess"


class HeldBack(RecordingTransport):
    """Answers nobody before all have come."""

    def __init__(self, *script: Any) -> None:
        super().__init__(*script)
        self.come: list[None] = []
        self.all = threading.Event()

    def comes(self) -> None:
        self.come.append(None)
        if len(self.come) == MANY:
            self.all.set()

    def send(self, request: Request) -> Response[Any]:
        assert self.all.wait(30)
        return super().send(request)


def test_many_threads_ask_once(clock: VirtualClock) -> None:
    wire = HeldBack(ME)
    webex = WebexClient(TOKEN, transport=wire, clock=clock)

    def ask(_: int) -> str | None:
        wire.comes()
        return webex.whoami().display_name

    with ThreadPoolExecutor(MANY) as pool:
        assert list(pool.map(ask, range(MANY))) == ["Ada"] * MANY
    assert len(wire.requests) == 1


async def test_many_tasks_ask_once(clock: VirtualClock) -> None:
    wire = AsyncRecordingTransport(ME)
    webex = AsyncWebexClient(TOKEN, transport=wire, clock=clock)

    people = await asyncio.gather(*(webex.whoami() for _ in range(MANY)))

    assert {person.display_name for person in people} == {"Ada"}
    assert len(wire.requests) == 1


async def test_who_waits_for_an_answer_that_fails_asks_for_oneself(clock: VirtualClock) -> None:
    wire = AsyncRecordingTransport(answer(403), ME, RENAMED)
    webex = AsyncWebexClient(TOKEN, transport=wire, clock=clock)

    first, *others = await asyncio.gather(*(webex.whoami() for _ in range(3)), return_exceptions=True)

    assert isinstance(first, ForbiddenError)
    assert {person.display_name for person in others} == {"Ada", "Countess"}  # type: ignore[union-attr]


async def test_who_is_cancelled_keeps_nobody_else_waiting(clock: VirtualClock) -> None:
    wire = AsyncRecordingTransport(ME, ME)
    webex = AsyncWebexClient(TOKEN, transport=wire, clock=clock)
    first, second = asyncio.create_task(webex.whoami()), asyncio.create_task(webex.whoami())
    await asyncio.sleep(0)
    first.cancel()

    assert (await second).display_name == "Ada"
    assert first.cancelled()


def test_one_client_serves_several_event_loops_one_after_the_other(clock: VirtualClock) -> None:
    wire = AsyncRecordingTransport(ME)
    webex = AsyncWebexClient(TOKEN, transport=wire, clock=clock)

    async def ask() -> list[str | None]:
        return [person.display_name for person in await asyncio.gather(webex.whoami(), webex.whoami())]

    assert asyncio.run(ask()) == asyncio.run(ask()) == ["Ada", "Ada"]
    assert len(wire.requests) == 1


def test_both_clients_have_it_with_one_signature() -> None:
    ours, theirs = inspect.signature(WebexClient.whoami), inspect.signature(AsyncWebexClient.whoami)

    assert ours.parameters == theirs.parameters
    assert inspect.getdoc(WebexClient.whoami) == inspect.getdoc(AsyncWebexClient.whoami)


def test_a_bot_tells_its_own_messages_from_those_of_others() -> None:
    fake = FakeWebex()
    with fake.client() as webex:
        room = webex.rooms.create(title="Dev Room")
        posted = webex.messages.create(room_id=room.id, text="built")

        assert posted.person_id == webex.whoami().id == webex.whoami().id
    assert [request.operation for request in fake.requests].count("people.me") == 1
