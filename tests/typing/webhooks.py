# pyright: strict, reportUnnecessaryTypeIgnoreComment=true
"""What type checkers make of webhooks. Checked, never run."""

from __future__ import annotations

from typing import Any, assert_type

from webex_client import AsyncWebexClient, Headers, Response, WebexClient
from webex_client.models import AttachmentAction, Meeting, Message, Room, WebhookResource
from webex_client.webhooks import (
    AttachmentActionCreated,
    Event,
    MeetingEnded,
    MessageCreated,
    MessageEvent,
    MessageUpdated,
    RoomEvent,
    TelephonyCallUpdated,
    UnknownEvent,
    WebhookReceiver,
    fetch,
    parse,
    sign,
    unwrap,
    verify,
)


def events(body: bytes) -> None:
    event = unwrap(body, {"X-Spark-Signature": sign(body, b"s")}, ["new", b"old"])
    assert_type(event, Event)
    assert_type(event.resource, WebhookResource | None)
    if isinstance(event, MessageEvent):
        assert_type(event.data, Message)
    if isinstance(event, AttachmentActionCreated):
        assert_type(event.data, AttachmentAction)
    if isinstance(event, MeetingEnded):
        assert_type(event.data, Meeting)
    if isinstance(event, TelephonyCallUpdated):
        assert_type(event.data, dict[str, Any])
    if isinstance(event, UnknownEvent):
        assert_type(event.data, Any)
    print(parse(body).no_such_field)  # type: ignore[attr-defined]
    verify(body, Headers().get("X-Spark-Signature"), "s")
    verify(body, "00", None)  # type: ignore[arg-type]
    verify("text", "00", "s")  # type: ignore[arg-type]


async def fetching(webex: WebexClient, async_webex: AsyncWebexClient, event: MessageCreated) -> None:
    assert_type(fetch(webex, event), MessageCreated)
    assert_type(await fetch(async_webex, event), MessageCreated)


def receiving(webex: WebexClient, async_webex: AsyncWebexClient) -> None:
    receiver = WebhookReceiver(webex, secret="s")
    WebhookReceiver(async_webex, secret=None, ignore_own=True)
    WebhookReceiver(webex)  # type: ignore[call-arg]

    @receiver.on(MessageCreated, fetch=True)
    def one(event: MessageCreated) -> int:
        return len(event.data.text or "")

    @receiver.on(MessageCreated, MessageUpdated)
    async def two(event: MessageCreated | MessageUpdated) -> None:
        print(event.data.text)

    @receiver.on(RoomEvent, MessageEvent, MeetingEnded)
    def three(event: RoomEvent | MessageEvent | MeetingEnded) -> None:
        assert_type(event.data, Room | Message | Meeting)

    @receiver.on(Event)
    def anything(event: Event) -> None:
        print(event.data)

    @receiver.on(MessageCreated)  # type: ignore[arg-type]
    def other(event: RoomEvent) -> None:
        print(event.data.title)

    receiver.on(MessageCreated)(anything)
    receiver.on(str)  # type: ignore[type-var]
    assert_type(one(MessageCreated(id="1")), int)
    assert_type(receiver.receive(b"", {}), Response[Event | None])
    print(two, three, other)
