"""Deliveries are answered before they are handled, only so many at a time, and all of them before the end."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from webex_client import ArgumentError
from webex_client.testing import FakeWebex
from webex_client.webhooks import Event, MessageCreated, WebhookReceiver

from .mounted import bare_asgi, bare_wsgi
from .telling import MESSAGE, SECRET, signed, told


def numbered(number: int) -> bytes:
    return told(data={**MESSAGE, "id": str(number)})


class Call:
    """A request of an ASGI server to an application."""

    def __init__(self, body: bytes, headers: dict[str, str] | None = None) -> None:
        fields = signed(body) if headers is None else headers
        self.sent: list[dict[str, Any]] = []
        self.answered = asyncio.Event()
        self.scope = {
            "type": "http",
            "method": "POST",
            "headers": [(name.lower().encode(), value.encode()) for name, value in fields.items()],
        }
        self.messages: list[dict[str, Any]] = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive(self) -> Any:
        return self.messages.pop(0)

    async def send(self, message: Any) -> None:
        self.sent.append(message)
        if message["type"] == "http.response.body":
            self.answered.set()

    async def to(self, receiver: WebhookReceiver) -> None:
        await receiver.asgi(self.scope, self.receive, self.send)


# Answers come first


async def test_under_asgi_the_answer_is_there_before_a_handler_begins() -> None:
    async with WebhookReceiver(None, secret=SECRET) as receiver:
        call = Call(told())
        order: list[Any] = []

        @receiver.on(MessageCreated)
        async def handler(event: MessageCreated) -> None:
            order.append(call.sent[0]["status"])

        await call.to(receiver)
    assert order == [204]


def test_under_wsgi_the_answer_does_not_wait_for_the_handler() -> None:
    go_on = threading.Event()
    heard: list[Event] = []
    with WebhookReceiver(None, secret=SECRET) as receiver:

        @receiver.on(MessageCreated)
        def handler(event: MessageCreated) -> None:
            assert go_on.wait(10)
            heard.append(event)

        assert bare_wsgi(receiver).post(told(), signed(told())).status_code == 204
        assert heard == []
        go_on.set()
    assert len(heard) == 1


async def test_a_server_that_gives_up_a_call_does_not_stop_its_handlers() -> None:
    receiver = WebhookReceiver(None, secret=SECRET)
    began, go_on = asyncio.Event(), asyncio.Event()
    heard: list[Event] = []

    @receiver.on(MessageCreated)
    async def handler(event: MessageCreated) -> None:
        began.set()
        await go_on.wait()
        for _ in range(1000):
            await asyncio.sleep(0)
        heard.append(event)

    server = asyncio.create_task(Call(told()).to(receiver))
    await began.wait()
    server.cancel()
    with pytest.raises(asyncio.CancelledError):
        await server
    closing = asyncio.create_task(receiver.aclose())
    go_on.set()
    await closing
    assert len(heard) == 1


async def test_an_event_whose_answer_could_not_be_sent_is_handled_all_the_same() -> None:
    async with WebhookReceiver(None, secret=SECRET) as receiver:
        heard: list[Event] = []
        receiver.on(MessageCreated)(heard.append)
        call = Call(told())

        async def send(message: Any) -> None:
            raise OSError("the connection is gone")

        with pytest.raises(OSError, match="gone"):
            await receiver.asgi(call.scope, call.receive, send)
    assert len(heard) == 1


# A body in pieces


async def test_a_body_may_come_in_pieces() -> None:
    async with WebhookReceiver(None, secret=SECRET) as receiver:
        heard: list[Event] = []
        receiver.on(MessageCreated)(heard.append)
        call, body = Call(told()), told()
        call.messages = [
            {"type": "http.request", "body": body[:10], "more_body": True},
            {"type": "http.request", "more_body": True},
            {"type": "http.request", "body": body[10:]},
        ]
        await call.to(receiver)
    assert len(heard) == 1


async def test_a_body_that_does_not_end_is_not_kept() -> None:
    async with WebhookReceiver(None, secret=SECRET, max_body=100) as receiver:
        call = Call(b"")
        call.messages = [{"type": "http.request", "body": b"x" * 60, "more_body": True}] * 10
        await call.to(receiver)
    assert call.sent[0]["status"] == 413
    assert len(call.messages) == 8


async def test_who_hangs_up_gets_no_answer() -> None:
    async with WebhookReceiver(None, secret=SECRET) as receiver:
        call = Call(b"")
        call.messages = [{"type": "http.request", "body": b"{", "more_body": True}, {"type": "http.disconnect"}]
        await call.to(receiver)
    assert call.sent == []


@pytest.mark.parametrize(
    ("environ", "status"),
    [
        ({"CONTENT_LENGTH": "ten"}, "400 Bad Request"),
        ({"CONTENT_LENGTH": "-1"}, "400 Bad Request"),
        ({"CONTENT_LENGTH": "9" * 10_000}, "413 "),
        ({"CONTENT_LENGTH": ""}, "400 Bad Request"),
        ({}, "400 Bad Request"),
        ({"wsgi.input_terminated": True}, "204 No Content"),
    ],
)
def test_a_body_of_an_odd_length_under_wsgi(environ: dict[str, Any], status: str) -> None:
    class Trickle:
        """Gives a byte at a time, as a connection may."""

        def __init__(self) -> None:
            self.left = told()

        def read(self, size: int) -> bytes:
            given, self.left = self.left[:1], self.left[1:]
            return given

    statuses: list[str] = []
    fields = {"HTTP_X_SPARK_SIGNATURE": signed(told())["X-Spark-Signature"], "REQUEST_METHOD": "POST"}
    with WebhookReceiver(None, secret=None) as receiver:
        receiver.wsgi({**fields, "wsgi.input": Trickle(), **environ}, lambda status, headers: statuses.append(status))
    assert statuses[0].startswith(status)


# Only so many


def test_more_than_it_can_handle_is_put_off_and_can_come_again() -> None:
    go_on = threading.Event()
    heard: list[str] = []
    receiver = WebhookReceiver(None, secret=SECRET, max_pending=2)

    @receiver.on(MessageCreated)
    def handler(event: MessageCreated) -> None:
        assert go_on.wait(10)
        heard.append(event.data.id)

    mounted = bare_wsgi(receiver)
    answers = [mounted.post(numbered(number), signed(numbered(number))) for number in range(4)]
    assert [answer.status_code for answer in answers] == [204, 204, 503, 503]
    assert answers[2].headers["Retry-After"] == "5"
    go_on.set()
    receiver.close()
    assert sorted(heard) == ["0", "1"]


def test_what_was_put_off_is_not_taken_for_a_repeat() -> None:
    go_on = threading.Event()
    heard: list[str] = []
    with ThreadPoolExecutor(1) as executor:
        receiver = WebhookReceiver(None, secret=SECRET, max_pending=1, executor=executor)

        @receiver.on(MessageCreated)
        def handler(event: MessageCreated) -> None:
            assert go_on.wait(10)
            heard.append(event.data.id)

        mounted = bare_wsgi(receiver)
        assert mounted.post(numbered(0), signed(numbered(0))).status_code == 204
        assert mounted.post(numbered(1), signed(numbered(1))).status_code == 503
        go_on.set()
        executor.submit(lambda: None).result(10)  # the only thread is done with what came before
        assert mounted.post(numbered(1), signed(numbered(1))).status_code == 204
        receiver.close()
    assert heard == ["0", "1"]


@pytest.mark.parametrize("option", ["max_body", "max_pending"])
def test_a_limit_below_one_is_refused(option: str) -> None:
    with pytest.raises(ArgumentError, match=f"{option}=0"):
        WebhookReceiver(None, secret=SECRET, **{option: 0})  # type: ignore[arg-type]


def test_threads_that_have_ended_are_said_to_be(caplog: pytest.LogCaptureFixture) -> None:
    executor = ThreadPoolExecutor(1)
    executor.shutdown()
    with WebhookReceiver(None, secret=SECRET, executor=executor) as receiver:
        assert bare_wsgi(receiver).post(told(), signed(told())).status_code == 503


# The end


def test_closing_waits_for_all_handlers_and_ends_their_threads() -> None:
    heard: list[str] = []
    receiver = WebhookReceiver(None, secret=SECRET)

    @receiver.on(MessageCreated)
    async def by_task(event: MessageCreated) -> None:
        await asyncio.sleep(0)
        heard.append(event.data.id)

    mounted = bare_wsgi(receiver)
    for number in range(20):
        mounted.post(numbered(number), signed(numbered(number)))
    receiver.close()
    assert sorted(heard, key=int) == [str(number) for number in range(20)]
    assert not [thread for thread in threading.enumerate() if "webex_client webhooks" in thread.name]
    receiver.close()


def test_executors_that_were_given_are_left_to_who_gave_them() -> None:
    with ThreadPoolExecutor(1) as executor:
        with WebhookReceiver(None, secret=SECRET, executor=executor) as receiver:
            names: list[str] = []
            receiver.on(MessageCreated)(lambda event: names.append(threading.current_thread().name))
            bare_wsgi(receiver).post(told(), signed(told()))
        assert executor.submit(lambda: 1).result() == 1
    assert names[0].startswith("ThreadPoolExecutor")


def test_coroutines_and_what_is_fetched_for_them_need_no_threads() -> None:
    fake = FakeWebex()
    webex = fake.async_client()
    receiver = WebhookReceiver(webex, secret=SECRET)
    threads: list[threading.Thread] = []
    said = fake.client().messages.create(to_person_email="ada@example.com", text="hello")

    @receiver.on(MessageCreated, fetch=True)
    async def by_task(event: MessageCreated) -> None:
        threads.append(threading.current_thread())

    before = threading.active_count()
    body = told(data={"id": said.id})
    assert bare_asgi(receiver).post(body, signed(body)).status_code == 204
    assert threads == [threading.current_thread()]
    assert threading.active_count() == before
    receiver.close()


async def test_as_the_root_of_a_server_it_lives_as_long_as_the_server() -> None:
    receiver = WebhookReceiver(None, secret=SECRET)
    incoming = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]
    outgoing: list[str] = []

    async def receive() -> Any:
        return incoming.pop(0)

    async def send(message: Any) -> None:
        outgoing.append(message["type"])

    await receiver.asgi({"type": "lifespan"}, receive, send)
    assert outgoing == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    call = Call(told())
    await call.to(receiver)
    assert call.sent[0]["status"] == 503


async def test_a_websocket_is_turned_away_and_what_is_nothing_known_is_an_error() -> None:
    async with WebhookReceiver(None, secret=SECRET) as receiver:
        call = Call(b"")
        call.messages = [{"type": "websocket.connect"}]
        await receiver.asgi({"type": "websocket"}, call.receive, call.send)
        assert [message["type"] for message in call.sent] == ["websocket.close"]
        with pytest.raises(ArgumentError, match="telepathy"):
            await receiver.asgi({"type": "telepathy"}, call.receive, call.send)
