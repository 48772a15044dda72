"""One receiver, the same wherever it is mounted."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from contract.recorded import each
from in_memory import RecordingTransport, answer

from webex_client import ArgumentError, WebexClient
from webex_client.webhooks import AttachmentActionCreated, Event, MessageCreated, MessageEvent, WebhookReceiver, parse

from .mounted import MOUNTS, Mounted
from .recorded import RecordedDelivery, recorded_deliveries
from .telling import MESSAGE, SECRET, signed, told

Mount = Callable[[WebhookReceiver], Mounted]


@pytest.fixture(params=MOUNTS, ids=lambda mount: mount.__name__)
def mount(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture
def receiver() -> Iterator[WebhookReceiver]:
    with WebhookReceiver(None, secret=SECRET, max_body=10_000) as receiver:
        yield receiver


@pytest.fixture
def seen(receiver: WebhookReceiver) -> list[Event]:
    """What has been handled; all of it once the receiver is closed."""
    seen: list[Event] = []
    receiver.on(Event)(seen.append)
    return seen


def test_a_signed_delivery_is_answered_and_handled(mount: Mount, receiver: WebhookReceiver, seen: list[Event]) -> None:
    body = told()
    answered = mount(receiver).post(body, signed(body))
    receiver.close()

    assert answered.status_code == 204
    assert answered.content == b""
    assert seen == [parse(body)]


@each(recorded_deliveries(), "delivery")
def test_every_recorded_delivery_is_taken(
    delivery: RecordedDelivery, mount: Mount, receiver: WebhookReceiver, seen: list[Event]
) -> None:
    answered = mount(receiver).post(delivery.body, signed(delivery.body))
    receiver.close()
    assert answered.status_code == 204
    assert [event.to_dict() for event in seen] == [delivery.value]


@pytest.mark.parametrize(
    ("headers", "why"),
    [
        ({}, "has no X-Spark-Signature"),
        ({"X-Spark-Signature": ""}, "has no X-Spark-Signature"),
        ({"X-Spark-Signature": "0" * 40}, "is not the signature"),
        (signed(told(), "another secret"), "is not the signature"),
        (signed(told() + b" "), "is not the signature"),
    ],
)
def test_what_webex_did_not_sign_is_turned_away(
    headers: dict[str, str], why: str, mount: Mount, receiver: WebhookReceiver, seen: list[Event]
) -> None:
    answered = mount(receiver).post(told(), headers)
    receiver.close()
    assert answered.status_code == 403
    assert why in answered.text
    assert seen == []


def test_a_tampered_byte_is_turned_away(mount: Mount, receiver: WebhookReceiver, seen: list[Event]) -> None:
    body = told()
    answered = mount(receiver).post(body.replace(b"ada@", b"eve@"), signed(body))
    receiver.close()
    assert (answered.status_code, seen) == (403, [])


@pytest.mark.parametrize("body", [b"", b"[]", b"not JSON", b'{"id": '])
def test_a_signed_body_that_is_no_delivery_is_refused(
    body: bytes, mount: Mount, receiver: WebhookReceiver, seen: list[Event]
) -> None:
    answered = mount(receiver).post(body, signed(body))
    receiver.close()
    assert (answered.status_code, seen) == (400, [])
    assert answered.text.startswith("the delivery")


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_only_post_is_taken(method: str, mount: Mount, receiver: WebhookReceiver, seen: list[Event]) -> None:
    body = told()
    answered = mount(receiver).request(method, body, signed(body))
    assert answered.status_code == 405
    assert "POST" in answered.headers["Allow"]
    assert seen == []


def test_a_body_of_the_most_bytes_is_taken_and_a_longer_one_is_not(
    mount: Mount, receiver: WebhookReceiver, seen: list[Event]
) -> None:
    mounted = mount(receiver)
    longest = told(name="x" * (10_000 - len(told(name=""))))
    longer = longest.replace(b"xxx", b"xxxx", 1)
    assert len(longest) == 10_000

    assert mounted.post(longest, signed(longest)).status_code == 204
    assert mounted.post(longer, signed(longer)).status_code == 413
    receiver.close()
    assert len(seen) == 1


def test_a_kind_nobody_knows_is_taken(mount: Mount, receiver: WebhookReceiver, seen: list[Event]) -> None:
    body = told("holograms", "projected", {"id": "1"})
    assert mount(receiver).post(body, signed(body)).status_code == 204
    receiver.close()
    assert type(seen[0]).__name__ == "UnknownEvent"


def test_handlers_of_both_colours_are_called_each_for_its_kind(mount: Mount, receiver: WebhookReceiver) -> None:
    heard: list[tuple[str, Event]] = []

    @receiver.on(MessageCreated)
    async def by_task(event: MessageCreated) -> None:
        heard.append(("task", event))

    @receiver.on(AttachmentActionCreated)
    def never(event: AttachmentActionCreated) -> None:
        heard.append(("never", event))

    @receiver.on(MessageEvent)
    def by_thread(event: MessageEvent) -> None:
        heard.append(("thread", event))

    body = told()
    mount(receiver).post(body, signed(body))
    receiver.close()
    assert heard == [("task", parse(body)), ("thread", parse(body))]


def test_what_a_handler_raises_harms_neither_the_answer_nor_the_next_handler(
    mount: Mount, receiver: WebhookReceiver, caplog: pytest.LogCaptureFixture
) -> None:
    @receiver.on(MessageCreated)
    def fails(event: MessageCreated) -> None:
        raise ZeroDivisionError("in the handler")

    heard: list[Event] = []
    receiver.on(MessageCreated)(heard.append)
    body = told()
    assert mount(receiver).post(body, signed(body)).status_code == 204
    receiver.close()

    assert len(heard) == 1
    (record,) = caplog.records
    assert (record.name, record.levelno) == ("webex_client.webhooks", logging.ERROR)
    assert record.getMessage() == "MessageCreated of webhook 'Everything' was not handled"
    assert record.exc_info is not None
    assert isinstance(record.exc_info[1], ZeroDivisionError)


def test_a_message_is_fetched_for_those_who_ask_for_it(mount: Mount) -> None:
    wire = RecordingTransport(answer(200, {"id": "me", "type": "person"}), answer(200, {**MESSAGE, "text": "Hello"}))
    with WebhookReceiver(WebexClient("token", transport=wire), secret=SECRET) as receiver:
        heard: list[Any] = []
        receiver.on(MessageCreated)(lambda event: heard.append(event.data.text))
        receiver.on(MessageCreated, fetch=True)(lambda event: heard.append(event.data.text))
        body = told()
        mount(receiver).post(body, signed(body))
    assert heard == [None, "Hello"]


def test_a_refusal_is_told_to_the_log(
    mount: Mount, receiver: WebhookReceiver, caplog: pytest.LogCaptureFixture
) -> None:
    mount(receiver).post(told(), {})
    (record,) = [record for record in caplog.records if record.name == "webex_client.webhooks"]
    assert record.levelno == logging.WARNING
    assert "403: the delivery has no X-Spark-Signature" in record.getMessage()
    assert SECRET not in caplog.text


def test_what_comes_after_closing_is_put_off(mount: Mount, receiver: WebhookReceiver, seen: list[Event]) -> None:
    receiver.close()
    body = told()
    answered = mount(receiver).post(body, signed(body))
    assert (answered.status_code, seen) == (503, [])


def test_while_a_secret_is_changed_both_are_good(mount: Mount) -> None:
    with WebhookReceiver(None, secret=["new", "old"]) as receiver:
        mounted = mount(receiver)
        for secret in ("new", "old"):
            body = told(name=secret)
            assert mounted.post(body, signed(body, secret)).status_code == 204
        assert mounted.post(told(), signed(told(), "oldest")).status_code == 403


def test_without_a_secret_anything_is_taken_but_that_has_to_be_written_out(mount: Mount) -> None:
    with WebhookReceiver(None, secret=None) as receiver:
        assert mount(receiver).post(told(), {}).status_code == 204
    with pytest.raises(TypeError, match="secret"):
        WebhookReceiver(None)  # type: ignore[call-arg]
    with pytest.raises(ArgumentError, match="secret: it is empty"):
        WebhookReceiver(None, secret="")


def test_the_body_is_verified_as_it_came(mount: Mount, receiver: WebhookReceiver, seen: list[Event]) -> None:
    body = json.dumps(json.loads(told(name="Zoë 🎉")), indent=3, ensure_ascii=False).encode()
    assert mount(receiver).post(body, signed(body)).status_code == 204
    receiver.close()
    assert seen[0].name == "Zoë 🎉"
