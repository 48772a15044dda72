"""The fake posts its deliveries to receivers over HTTP, which read from it and answer, over HTTP as well."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager
from dataclasses import dataclass

import pytest
from fastapi import FastAPI
from flask import Flask
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from webex_client import AsyncWebexClient, WebexClient
from webex_client.testing import FakeWebex
from webex_client.webhooks import (
    AttachmentActionCreated,
    Event,
    MembershipCreated,
    MessageCreated,
    WebhookReceiver,
)

from .serving import serve_asgi, serve_wsgi
from .telling import SECRET

CARD = {"contentType": "application/vnd.microsoft.card.adaptive", "content": {"type": "AdaptiveCard", "version": "1.3"}}


@dataclass(frozen=True)
class Bot:
    """A bot that answers whatever it is told, and where its webhooks go to."""

    target_url: str
    receiver: WebhookReceiver


def synchronous(webex: WebexClient) -> WebhookReceiver:
    receiver = WebhookReceiver(webex, secret=SECRET)

    @receiver.on(MessageCreated, fetch=True)
    def answer(event: MessageCreated) -> None:
        webex.messages.create(room_id=event.data.room_id, text=f"You said: {event.data.text}")

    @receiver.on(AttachmentActionCreated, fetch=True)
    def thank(event: AttachmentActionCreated) -> None:
        webex.messages.create(room_id=event.data.room_id, text=f"You entered: {event.data.inputs}")

    return receiver


def asynchronous(webex: AsyncWebexClient) -> WebhookReceiver:
    receiver = WebhookReceiver(webex, secret=SECRET)

    @receiver.on(MessageCreated, fetch=True)
    async def answer(event: MessageCreated) -> None:
        await webex.messages.create(room_id=event.data.room_id, text=f"You said: {event.data.text}")

    @receiver.on(AttachmentActionCreated, fetch=True)
    async def thank(event: AttachmentActionCreated) -> None:
        await webex.messages.create(room_id=event.data.room_id, text=f"You entered: {event.data.inputs}")

    return receiver


@contextmanager
def bare_asgi(token: str, base_url: str) -> Generator[Bot]:
    with WebexClient(token, base_url=base_url) as webex:
        receiver = synchronous(webex)
        with serve_asgi(receiver.asgi) as url:
            yield Bot(url, receiver)


@contextmanager
def fastapi(token: str, base_url: str) -> Generator[Bot]:
    webex = AsyncWebexClient(token, base_url=base_url)
    receiver = asynchronous(webex)

    @asynccontextmanager
    async def lifespan(application: FastAPI) -> AsyncGenerator[None]:
        async with webex, receiver:
            yield

    application = FastAPI(lifespan=lifespan)
    application.mount("/webex", receiver.asgi)
    with serve_asgi(application) as url:
        yield Bot(f"{url}/webex/", receiver)


@contextmanager
def flask(token: str, base_url: str) -> Generator[Bot]:
    with WebexClient(token, base_url=base_url) as webex, synchronous(webex) as receiver:
        application = Flask("bot")
        application.wsgi_app = DispatcherMiddleware(application.wsgi_app, {"/webex": receiver.wsgi})  # type: ignore[method-assign]
        with serve_wsgi(application) as url:
            yield Bot(f"{url}/webex", receiver)


Serving = Callable[[str, str], AbstractContextManager[Bot]]


@pytest.fixture(params=[bare_asgi, fastapi, flask], ids=lambda serving: serving.__name__)
def serving(request: pytest.FixtureRequest) -> Serving:
    given: Serving = request.param
    return given


@pytest.fixture
def fake() -> FakeWebex:
    return FakeWebex(deliver=True)


def subscribe(webex: WebexClient, url: str, resource: str, secret: str = SECRET) -> None:
    webex.webhooks.create(name=resource, target_url=url, resource=resource, event="created", secret=secret)


def test_a_bot_answers_over_http_and_not_itself(fake: FakeWebex, serving: Serving) -> None:
    bot = fake.add_person("bot@example.com", display_name="Bot", type="bot")
    with fake.serve() as base_url, fake.client() as webex:
        with serving(bot.token, base_url) as mounted:
            with fake.client(access_token=bot.token) as its_webex:
                subscribe(its_webex, mounted.target_url, "messages")
                subscribe(its_webex, mounted.target_url, "attachmentActions")
                card = its_webex.messages.create(to_person_email=fake.me.email, text="a card", attachments=[CARD])
            webex.messages.create(to_person_email=bot.email, text="hello")
            webex.attachment_actions.create(type="submit", message_id=card.id, inputs={"name": "Ada"})
            fake.wait_for_deliveries()
        fake.wait_for_deliveries()
        texts = [message.text or "" for message in webex.messages.list(room_id=card.room_id)]

    assert sorted(texts) == ["You entered: {'name': 'Ada'}", "You said: hello", "a card", "hello"]
    # What it says itself is delivered as well: to a receiver at work, or to one that is closing or gone.
    assert [delivery.status for delivery in fake.deliveries[:3]] == [204, 204, 204]


def test_every_kind_of_thing_that_happens_in_rooms_is_told(fake: FakeWebex, serving: Serving) -> None:
    with fake.serve() as base_url, fake.client() as webex, serving(fake.me.token, base_url) as mounted:
        heard: list[str] = []
        mounted.receiver.on(Event)(lambda event: heard.append(type(event).__name__))
        webex.webhooks.create(name="All", target_url=mounted.target_url, resource="all", event="all", secret=SECRET)
        room = webex.rooms.create(title="Dev Room")
        webex.rooms.update(room.id, title="Quiet Room")
        place = webex.memberships.create(room_id=room.id, person_email="ada@example.com")
        webex.memberships.update(place.id, is_moderator=True)
        webex.memberships.delete(place.id)
        fake.wait_for_deliveries()
        assert {delivery.status for delivery in fake.deliveries} == {204}
        mounted.receiver.close()
    assert set(heard) == {
        "RoomCreated",
        "RoomUpdated",
        "MembershipCreated",
        "MembershipUpdated",
        "MembershipDeleted",
    }
    assert len(heard) == len(fake.deliveries)


def test_what_was_signed_with_another_secret_is_turned_away_over_http(fake: FakeWebex, serving: Serving) -> None:
    with fake.serve() as base_url, fake.client() as webex, serving(fake.me.token, base_url) as mounted:
        heard: list[Event] = []
        mounted.receiver.on(MembershipCreated)(heard.append)
        subscribe(webex, mounted.target_url, "memberships", secret="guessed")
        webex.rooms.create(title="Dev Room")
        fake.wait_for_deliveries()
    assert [delivery.status for delivery in fake.deliveries] == [403]
    assert heard == []
