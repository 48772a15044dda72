"""Which handlers are called, what happens before that, and what becomes of their errors."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from in_memory import Start, answer

from webex_client import ArgumentError, NotFoundError, TransportError, WebexClient
from webex_client.webhooks import (
    Event,
    MembershipCreated,
    MessageCreated,
    MessageDeleted,
    MessageEvent,
    MessageUpdated,
    RoomEvent,
    RoomUpdated,
    WebhookReceiver,
)

from .mounted import Mounted, bare_asgi, bare_wsgi
from .telling import ADA, MESSAGE, SECRET, signed, told

Mount = Callable[[WebhookReceiver], Mounted]
BOB = "Y2lzY29zcGFyazovL3VzL1BFT1BMRS9ib2I"


@pytest.fixture(params=[bare_asgi, bare_wsgi], ids=lambda mount: mount.__name__)
def mount(request: pytest.FixtureRequest) -> Any:
    return request.param


def deliver(mount: Mount, receiver: WebhookReceiver, *bodies: bytes) -> None:
    """Deliver these, and wait until they are handled."""
    mounted = mount(receiver)
    for body in bodies:
        assert mounted.post(body, signed(body)).status_code == 204
    receiver.close()


def me(kind: str = "bot") -> Any:
    return answer(200, {"id": ADA, "type": kind})


# Which


def test_a_handler_hears_of_its_kind_and_of_the_kinds_below_it(mount: Mount) -> None:
    receiver = WebhookReceiver(None, secret=SECRET)
    heard: dict[type[Event], list[Event]] = {kind: [] for kind in (Event, MessageEvent, MessageUpdated, RoomEvent)}
    for kind, events in heard.items():
        receiver.on(kind)(events.append)
    deliver(mount, receiver, told(), told(event="updated"), told("holograms"))

    assert {kind.__name__: sorted(type(event).__name__ for event in events) for kind, events in heard.items()} == {
        "Event": ["MessageCreated", "MessageUpdated", "UnknownEvent"],
        "MessageEvent": ["MessageCreated", "MessageUpdated"],
        "MessageUpdated": ["MessageUpdated"],
        "RoomEvent": [],
    }


def test_a_handler_of_several_kinds_is_called_once_an_event_and_left_as_it_is(mount: Mount) -> None:
    receiver = WebhookReceiver(None, secret=SECRET)
    heard: list[str] = []

    @receiver.on(MessageCreated, RoomUpdated, MessageEvent)
    def either(event: MessageCreated | RoomUpdated | MessageEvent) -> str:
        heard.append(type(event).__name__)
        return "called"

    deliver(mount, receiver, told(), told("rooms", "updated", {"id": "1"}))
    assert sorted(heard) == ["MessageCreated", "RoomUpdated"]
    assert either(MessageCreated(id="1")) == "called"


def test_anything_that_can_be_called_is_a_handler(mount: Mount) -> None:
    heard: list[str] = []

    async def coroutine(name: str, event: Event) -> None:
        await asyncio.sleep(0)
        heard.append(name)

    class Caller:
        async def __call__(self, event: Event) -> None:
            await coroutine("object", event)

        async def method(self, event: Event) -> None:
            await coroutine("method", event)

    receiver = WebhookReceiver(None, secret=SECRET)
    for handler in (partial(coroutine, "partial"), Caller(), Caller().method, lambda event: coroutine("λ", event)):
        receiver.on(MessageCreated)(handler)
    deliver(mount, receiver, told())
    assert heard == ["partial", "object", "method", "λ"]


@pytest.mark.parametrize("kind", [str, "messages", MessageCreated(id="1"), None])
def test_what_is_no_kind_of_event_is_refused_at_once(kind: Any) -> None:
    receiver = WebhookReceiver(None, secret=SECRET)
    with pytest.raises(ArgumentError, match="a kind of event is needed"):
        receiver.on(kind)
    with pytest.raises(ArgumentError, match="a kind of event is needed"):
        receiver.on(MessageCreated, kind)
    with pytest.raises(ArgumentError, match="a kind of event is needed"):
        receiver.on()


def test_a_coroutine_runs_on_the_event_loop_of_the_application_and_others_in_threads() -> None:
    receiver = WebhookReceiver(None, secret=SECRET)
    where: list[asyncio.AbstractEventLoop | None] = []

    @receiver.on(MessageCreated)
    async def by_task(event: MessageCreated) -> None:
        where.append(asyncio.get_running_loop())

    @receiver.on(MessageCreated)
    def by_thread(event: MessageCreated) -> None:
        with pytest.raises(RuntimeError):
            asyncio.get_running_loop()
        where.append(None)

    async def application() -> asyncio.AbstractEventLoop:
        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": told()}

        async def send(message: Any) -> None:
            pass

        headers = [(name.lower().encode(), value.encode()) for name, value in signed(told()).items()]
        await receiver.asgi({"type": "http", "method": "POST", "headers": headers}, receive, send)
        return asyncio.get_running_loop()

    loop = asyncio.run(application())
    receiver.close()
    assert where == [loop, None]


# One's own messages


@pytest.mark.parametrize(
    ("body", "is_own"),
    [
        (told(), True),
        (told(event="updated"), True),
        (told(event="deleted"), True),
        (told(actorId=None), True),
        (told(actorId=BOB), False),
        (told(actorId=None, data={**MESSAGE, "personId": BOB}), False),
        (told("rooms", "updated", {"id": "1"}), False),
        (told("memberships", "created", {"id": "1", "personId": ADA}), False),
        (told(data=None), False),
    ],
)
def test_a_bot_is_spared_its_own_messages_and_nothing_else(
    body: bytes, is_own: bool, mount: Mount, start: Start
) -> None:
    webex, _ = start(me())
    receiver = WebhookReceiver(webex, secret=SECRET)
    heard: list[Event] = []
    receiver.on(Event)(heard.append)
    deliver(mount, receiver, body)
    assert bool(heard) is not is_own


@pytest.mark.parametrize(
    ("ignore_own", "kind", "is_heard"),
    [
        ("bots", "bot", False),
        ("bots", "person", True),
        (True, "person", False),
        (True, "bot", False),
        (False, "bot", True),
    ],
)
def test_whose_own_messages_are_ignored_can_be_said(
    ignore_own: Any, kind: str, is_heard: bool, mount: Mount, start: Start
) -> None:
    webex, wire = start(me(kind))
    receiver = WebhookReceiver(webex, secret=SECRET, ignore_own=ignore_own)
    heard: list[Event] = []
    receiver.on(MessageCreated)(heard.append)
    deliver(mount, receiver, told())
    assert bool(heard) is is_heard
    assert bool(wire.requests) is (ignore_own is not False)


def test_who_one_is_is_asked_once_and_only_when_it_matters(start: Start) -> None:
    webex, wire = start(me())
    with WebhookReceiver(webex, secret=None) as receiver:
        mounted = bare_asgi(receiver)
        mounted.post(told(), {})
        receiver.on(Event)(lambda event: None)
        mounted.post(told("rooms", "updated", {"id": "1"}), {})
        assert wire.requests == []
        for number in range(3):
            mounted.post(told(data={**MESSAGE, "id": str(number)}), {})
    assert wire.urls == ["https://webexapis.com/v1/people/me"]


def test_while_nobody_knows_who_one_is_nothing_is_handled(mount: Mount, start: Start) -> None:
    webex, _ = start(answer(401))
    errors: list[str] = []
    heard: list[Event] = []
    receiver = WebhookReceiver(webex, secret=SECRET, on_error=lambda event, error: errors.append(type(error).__name__))
    receiver.on(MessageCreated)(heard.append)
    deliver(mount, receiver, told(actorId=BOB))
    assert (errors, heard) == (["UnauthorizedError"], [])


def test_a_token_that_may_not_ask_who_it_is_belongs_to_no_bot(mount: Mount, start: Start) -> None:
    webex, wire = start(lambda request: answer(403))
    heard: list[Event] = []
    receiver = WebhookReceiver(webex, secret=SECRET)
    receiver.on(MessageCreated)(heard.append)
    deliver(mount, receiver, told(), told(data={**MESSAGE, "id": "2"}))
    assert len(heard) == 2
    assert len(wire.requests) <= 2


def test_whoever_wants_not_to_hear_oneself_must_be_able_to_ask_who_that_is(mount: Mount, start: Start) -> None:
    webex, _ = start(answer(403))
    errors: list[str] = []
    heard: list[Event] = []
    receiver = WebhookReceiver(
        webex, secret=SECRET, ignore_own=True, on_error=lambda event, error: errors.append(type(error).__name__)
    )
    receiver.on(MessageCreated)(heard.append)
    deliver(mount, receiver, told())
    assert (errors, heard) == (["ForbiddenError"], [])


def test_without_a_client_one_s_own_cannot_be_ignored() -> None:
    with pytest.raises(ArgumentError, match="needs a client"):
        WebhookReceiver(None, secret=SECRET, ignore_own=True)


# Fetching


def test_the_message_is_fetched_once_for_all_who_want_it(mount: Mount, start: Start) -> None:
    webex, wire = start(answer(404), answer(200, {**MESSAGE, "text": "Hello"}))
    receiver = WebhookReceiver(webex, secret=SECRET, ignore_own=False)
    heard: list[Any] = []
    for fetch in (True, False, True):
        receiver.on(MessageCreated, fetch=fetch)(lambda event: heard.append(event.data.text))
    deliver(mount, receiver, told())
    assert heard == ["Hello", None, "Hello"]
    assert len(wire.requests) == 2


def test_a_message_that_cannot_be_fetched_is_an_error_and_others_are_called(mount: Mount, start: Start) -> None:
    webex, _ = start(lambda request: answer(404))
    errors: list[Exception] = []
    heard: list[str] = []
    receiver = WebhookReceiver(
        webex, secret=SECRET, ignore_own=False, on_error=lambda event, error: errors.append(error)
    )
    receiver.on(MessageCreated, fetch=True)(lambda event: heard.append("whole"))
    receiver.on(MessageCreated)(lambda event: heard.append("as told"))
    deliver(mount, receiver, told())
    assert heard == ["as told"]
    assert [type(error) for error in errors] == [NotFoundError]


def test_what_can_never_be_fetched_is_refused_when_it_is_registered() -> None:
    receiver = WebhookReceiver(WebexClient("token"), secret=SECRET)
    with pytest.raises(ArgumentError, match="the data of MessageDeleted cannot be got"):
        receiver.on(MessageDeleted, fetch=True)
    with pytest.raises(ArgumentError, match="the data of MessageDeleted cannot be got"):
        receiver.on(MessageEvent, fetch=True)
    with pytest.raises(ArgumentError, match="TelephonyCallCreated"):
        receiver.on(Event, fetch=True)
    with pytest.raises(ArgumentError, match="needs a client"):
        WebhookReceiver(None, secret=SECRET).on(MessageCreated, fetch=True)


# Errors


@pytest.mark.parametrize("is_async", [False, True])
def test_errors_go_to_on_error_of_either_colour(is_async: bool, mount: Mount) -> None:
    errors: list[tuple[str, str]] = []

    def note(event: Event, error: Exception) -> None:
        errors.append((type(event).__name__, str(error)))

    async def note_later(event: Event, error: Exception) -> None:
        await asyncio.sleep(0)
        note(event, error)

    receiver = WebhookReceiver(None, secret=SECRET, on_error=note_later if is_async else note)

    @receiver.on(MessageCreated)
    async def fails(event: MessageCreated) -> None:
        raise TransportError("no answer")

    @receiver.on(MembershipCreated)
    def fails_too(event: MembershipCreated) -> None:
        raise KeyError("name")

    deliver(mount, receiver, told(), told("memberships", data={"id": "1"}))
    assert sorted(errors) == [("MembershipCreated", "'name'"), ("MessageCreated", "no answer")]


def test_an_on_error_that_fails_is_logged(mount: Mount, caplog: pytest.LogCaptureFixture) -> None:
    def fails(*arguments: object) -> None:
        raise ZeroDivisionError

    receiver = WebhookReceiver(None, secret=SECRET, on_error=fails)
    heard: list[Event] = []
    receiver.on(MessageCreated)(fails)
    receiver.on(MessageCreated)(heard.append)
    deliver(mount, receiver, told())
    (record,) = caplog.records
    assert record.levelno == logging.ERROR
    assert "on_error failed for MessageCreated" in record.getMessage()
    assert len(heard) == 1


# Repeats


def test_a_delivery_that_comes_twice_is_handled_once(mount: Mount) -> None:
    receiver = WebhookReceiver(None, secret=SECRET)
    heard: list[Event] = []
    receiver.on(Event)(heard.append)
    other = told(data={**MESSAGE, "id": "2"})
    deliver(mount, receiver, told(), told(), other, told(), other)
    assert len(heard) == 2


@pytest.mark.parametrize(("resource", "event"), [("memberships", "updated"), ("serviceApp", "authorized")])
def test_what_can_happen_again_is_told_again(resource: str, event: str, mount: Mount) -> None:
    receiver = WebhookReceiver(None, secret=SECRET)
    heard: list[Event] = []
    receiver.on(Event)(heard.append)
    body = told(resource, event, {"id": "1", "isModerator": True})
    deliver(mount, receiver, body, body)
    assert len(heard) == 2


def test_repeats_can_be_asked_for(mount: Mount) -> None:
    receiver = WebhookReceiver(None, secret=SECRET, ignore_repeats=False)
    heard: list[Event] = []
    receiver.on(Event)(heard.append)
    deliver(mount, receiver, told(), told())
    assert len(heard) == 2
