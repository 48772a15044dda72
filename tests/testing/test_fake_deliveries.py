"""Deliveries of webhooks: what is posted, how it is signed, and what comes of receivers that fail."""

from __future__ import annotations

import hmac
import io
import json
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from local_http import LocalServer, refusing_url, reply
from receivers import CARD, HOOK, Receiver
from refusals import refused

from webex_client import Request, TransportError, WebexClient
from webex_client.models import Room
from webex_client.testing import FakeWebex


@pytest.fixture
def receiver() -> Receiver:
    return Receiver()


@pytest.fixture
def fake(receiver: Receiver) -> FakeWebex:
    return FakeWebex(deliver=receiver)


@pytest.fixture
def room(webex: WebexClient) -> Room:
    return webex.rooms.create(title="Dev Room")


def add(webex: WebexClient, resource: str = "messages", event: str = "created", **options: Any) -> str:
    target = options.pop("target_url", HOOK)
    return webex.webhooks.create(name="Hook", target_url=target, resource=resource, event=event, **options).id


# What is posted


def test_a_message_is_told_without_what_it_says(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    hook = webex.webhooks.create(
        name="Hook", target_url=HOOK, resource="messages", event="created", filter=f"roomId={room.id}", secret="s"
    ).to_dict()
    markdown = "**secret** <@personEmail:me@example.com>"
    message = webex.messages.create(room_id=room.id, markdown=markdown, attachments=[CARD]).to_dict()

    (delivery,) = fake.deliveries
    assert (delivery.webhook_id, delivery.url) == (hook["id"], HOOK)
    del hook["secret"]
    told = ("id", "roomId", "roomType", "personId", "personEmail", "mentionedPeople", "created")
    assert delivery.json() == {
        **hook,
        "actorId": fake.me.id,
        "data": {name: message[name] for name in told},
    }


def test_a_reply_is_told_with_what_it_replies_to(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    question = webex.messages.create(room_id=room.id, text="Ready?")
    add(webex)
    webex.messages.create(room_id=room.id, parent_id=question.id, text="Yes")
    assert fake.deliveries[0].json()["data"]["parentId"] == question.id


def test_an_attachment_action_is_told_without_its_inputs(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    add(webex, "attachmentActions")
    card = webex.messages.create(room_id=room.id, text="a card", attachments=[CARD])
    action = webex.attachment_actions.create(type="submit", message_id=card.id, inputs={"answer": "yes"}).to_dict()

    assert action.pop("inputs") == {"answer": "yes"}
    assert fake.deliveries[0].json()["data"] == action


def test_a_membership_is_told_as_it_is_shown(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    add(webex, "memberships", "all")
    place = webex.memberships.create(room_id=room.id, person_email="ada@example.com")
    assert fake.deliveries[0].json()["data"] == place.to_dict()


def test_a_webhook_for_everything_tells_what_happened(fake: FakeWebex, webex: WebexClient) -> None:
    add(webex, "all", "all")
    room = webex.rooms.create(title="Dev Room").to_dict()
    told = fake.deliveries[0].json()
    assert (told["resource"], told["event"], told["data"]) == ("rooms", "created", room)


def test_a_file_is_told_under_the_address_where_the_webhook_was_made(fake: FakeWebex, webex: WebexClient) -> None:
    with fake.serve() as url, WebexClient(fake.me.token, base_url=url) as http:
        room = http.rooms.create(title="Dev Room")
        add(http)
        webex.messages.create(room_id=room.id, files=[io.BytesIO(b"passed")])
        (address,) = fake.deliveries[0].json()["data"]["files"]
        assert address.startswith(url)
        assert httpx.get(address, headers={"Authorization": f"Bearer {fake.me.token}"}).content == b"passed"


def test_a_delivery_is_signed_over_the_very_bytes(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    add(webex, secret="grüße")
    webex.messages.create(room_id=room.id, text="hello")
    (delivery,) = fake.deliveries
    assert delivery.headers["X-Spark-Signature"] == hmac.new("grüße".encode(), delivery.body, "sha1").hexdigest()
    assert delivery.headers["Content-Type"] == "application/json"
    assert "grüße" not in json.dumps(delivery.json(), ensure_ascii=False)


@pytest.mark.parametrize("secret", [None, ""])
def test_without_a_secret_nothing_is_signed(
    fake: FakeWebex, webex: WebexClient, room: Room, secret: str | None
) -> None:
    add(webex, secret=secret)
    webex.messages.create(room_id=room.id, text="hello")
    assert "X-Spark-Signature" not in fake.deliveries[0].headers


def test_the_newest_name_address_and_secret_are_used(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    hook = add(webex, secret="one")
    webex.webhooks.update(hook, name="New", target_url=HOOK + "/new", secret="two")
    webex.messages.create(room_id=room.id, text="hello")
    (delivery,) = fake.deliveries
    assert (delivery.url, delivery.json()["name"], delivery.json()["targetUrl"]) == (
        HOOK + "/new",
        "New",
        HOOK + "/new",
    )
    assert delivery.headers["X-Spark-Signature"] == hmac.new(b"two", delivery.body, "sha1").hexdigest()


# Collected


def test_deliveries_are_collected_where_nobody_takes_them() -> None:
    fake = FakeWebex()
    with fake.client() as webex:
        add(webex, "rooms")
        webex.rooms.create(title="Dev Room")
    (delivery,) = fake.deliveries
    assert (delivery.status, delivery.error, delivery.failed) == (None, None, False)
    fake.wait_for_deliveries(timeout=0)


async def test_deliveries_are_collected_for_asynchronous_clients_too() -> None:
    fake = FakeWebex()
    async with fake.async_client() as webex:
        await webex.webhooks.create(name="Hook", target_url=HOOK, resource="rooms", event="created")
        await webex.rooms.create(title="Dev Room")
        assert len(fake.deliveries) == 1


# To a receiver in this process


def test_a_receiver_gets_what_was_collected(
    fake: FakeWebex, webex: WebexClient, room: Room, receiver: Receiver
) -> None:
    add(webex, secret="one")
    webex.messages.create(room_id=room.id, text="hello")
    fake.wait_for_deliveries()

    (request,), (delivery,) = receiver.received, fake.deliveries
    assert (request.method, request.url, request.body) == ("POST", HOOK, delivery.body)
    assert request.headers["X-Spark-Signature"] == delivery.headers["X-Spark-Signature"]
    assert request.headers["Content-Type"] == "application/json"
    assert (delivery.status, delivery.failed) == (200, False)


def test_a_receiver_may_ask_the_fake(fake: FakeWebex, webex: WebexClient, room: Room, receiver: Receiver) -> None:
    bot = fake.add_person("bot@example.com", display_name="Bot", type="bot", token="bot")
    webex.memberships.create(room_id=room.id, person_id=bot.id)
    its = fake.client(access_token="bot")
    add(its)

    def echo(request: Request) -> None:
        assert isinstance(request.body, bytes)
        data = json.loads(request.body)["data"]
        if data["personId"] != bot.id:
            said = its.messages.get(data["id"])
            its.messages.create(room_id=data["roomId"], text=f"You said: {said.text}")

    receiver.then = echo
    webex.messages.create(room_id=room.id, markdown="<@personEmail:bot@example.com> hello")
    fake.wait_for_deliveries()

    assert fake.deliveries[0].status == 200
    texts = [message.text for message in webex.messages.list(room_id=room.id)]
    assert texts == ["You said: Bot hello", "Bot hello"]


def test_a_slow_receiver_keeps_nobody_waiting(
    fake: FakeWebex, webex: WebexClient, room: Room, receiver: Receiver
) -> None:
    go_on = threading.Event()

    def wait(request: Request) -> None:
        if request.url.endswith("/slow"):
            assert go_on.wait(30)

    receiver.then = wait
    slow, quick = add(webex, target_url=HOOK + "/slow"), add(webex, target_url=HOOK + "/quick")
    for number in range(3):
        webex.messages.create(room_id=room.id, text=str(number))
    with pytest.raises(TransportError, match=r"still to be made after 0\.01 s") as raised:
        fake.wait_for_deliveries(timeout=0.01)
    assert raised.value.reason == "timeout"
    assert [delivery.status for delivery in fake.deliveries if delivery.webhook_id == slow] == [None] * 3

    go_on.set()
    fake.wait_for_deliveries()
    assert {delivery.status for delivery in fake.deliveries} == {200}
    for hook in (slow, quick):
        made = [delivery.body for delivery in fake.deliveries if delivery.webhook_id == hook]
        assert [body for body in receiver.bodies if body in made] == made


def test_no_thread_stays(fake: FakeWebex, webex: WebexClient, room: Room, receiver: Receiver) -> None:
    add(webex)
    webex.messages.create(room_id=room.id, text="hello")
    fake.wait_for_deliveries()
    (thread,) = receiver.threads
    assert thread is not threading.current_thread()
    assert thread.daemon
    thread.join(10)
    assert not thread.is_alive()


def test_many_threads_keep_the_order_of_each_webhook(
    fake: FakeWebex, webex: WebexClient, room: Room, receiver: Receiver
) -> None:
    hooks = [add(webex, target_url=f"{HOOK}/{number}") for number in range(3)]
    threads = [
        threading.Thread(target=lambda: [webex.messages.create(room_id=room.id, text="x") for _ in range(20)])
        for _ in range(5)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    fake.wait_for_deliveries()

    created = [message.id for message in reversed(webex.messages.list(room_id=room.id).all())]
    assert len(fake.deliveries) == len(receiver.received) == 300
    for number, hook in enumerate(hooks):
        made = [delivery.json()["data"]["id"] for delivery in fake.deliveries if delivery.webhook_id == hook]
        got = [request.body for request in receiver.received if request.url.endswith(f"/{number}")]
        assert made == created
        assert [json.loads(body)["data"]["id"] for body in got if isinstance(body, bytes)] == created


# Receivers that fail


def fail(fake: FakeWebex, webex: WebexClient, room: Room, times: int) -> None:
    for _ in range(times):
        webex.messages.create(room_id=room.id, text="hello")
        fake.wait_for_deliveries()


@pytest.mark.parametrize("status", [301, 400, 404, 500, 503])
def test_another_answer_than_2xx_is_a_failure(
    fake: FakeWebex, webex: WebexClient, room: Room, receiver: Receiver, status: int
) -> None:
    add(webex)
    receiver.status = status
    fail(fake, webex, room, 1)
    assert (fake.deliveries[0].status, fake.deliveries[0].failed) == (status, True)


@pytest.mark.parametrize("error", [TransportError("no"), ValueError("a bug of the receiver's")])
def test_a_receiver_that_raises_breaks_nothing(
    fake: FakeWebex, webex: WebexClient, room: Room, receiver: Receiver, error: Exception
) -> None:
    add(webex)
    receiver.error = error
    fail(fake, webex, room, 2)
    assert [delivery.error for delivery in fake.deliveries] == [f"{type(error).__name__}: {error}"] * 2
    assert all(delivery.failed for delivery in fake.deliveries)


def test_a_hundred_failures_turn_a_webhook_inactive(
    fake: FakeWebex, webex: WebexClient, room: Room, receiver: Receiver
) -> None:
    hook, other = add(webex), add(webex, "memberships")
    receiver.status = 500
    fail(fake, webex, room, 99)
    assert webex.webhooks.get(hook).status == "active"
    fail(fake, webex, room, 1)
    assert webex.webhooks.get(hook).status == "inactive"
    assert webex.webhooks.get(other).status == "active"

    receiver.status = 200
    fail(fake, webex, room, 1)
    assert webex.webhooks.update(hook, name="Hook", target_url=HOOK).status == "inactive"
    fake.clock.advance(3600)
    fail(fake, webex, room, 1)
    assert len(receiver.received) == 100


def test_a_webhook_set_active_again_has_all_its_failures_before_it(
    fake: FakeWebex, webex: WebexClient, room: Room, receiver: Receiver
) -> None:
    hook = add(webex)
    receiver.status = 500
    fail(fake, webex, room, 100)

    assert webex.webhooks.update(hook, name="Hook", target_url=HOOK, status="active").status == "active"

    fail(fake, webex, room, 99)
    assert webex.webhooks.get(hook).status == "active"
    fail(fake, webex, room, 1)
    assert webex.webhooks.get(hook).status == "inactive"


def test_what_still_waits_for_a_webhook_that_has_turned_inactive_is_not_posted(
    fake: FakeWebex, webex: WebexClient, room: Room, receiver: Receiver
) -> None:
    add(webex)
    receiver.status = 500
    go_on = threading.Event()
    receiver.then = lambda _: go_on.wait(30)
    for _ in range(120):
        webex.messages.create(room_id=room.id, text="hello")
    go_on.set()
    fake.wait_for_deliveries()

    assert len(receiver.received) == 100
    assert [delivery.status for delivery in fake.deliveries] == [500] * 100 + [None] * 20
    assert fake.deliveries[-1].error == "not posted: the webhook has turned inactive"


def test_failures_of_more_than_five_minutes_ago_are_forgotten(
    fake: FakeWebex, webex: WebexClient, room: Room, receiver: Receiver
) -> None:
    hook = add(webex)
    receiver.status = 500
    fail(fake, webex, room, 60)
    fake.clock.advance(301)
    fail(fake, webex, room, 99)
    assert webex.webhooks.get(hook).status == "active"
    fail(fake, webex, room, 1)
    assert webex.webhooks.get(hook).status == "inactive"


def test_nobody_waits_where_deliveries_are_only_collected() -> None:
    fake = FakeWebex()
    with fake.client() as webex:
        hook = add(webex)
        room = webex.rooms.create(title="Dev Room")
        for _ in range(150):
            webex.messages.create(room_id=room.id, text="hello")
        assert webex.webhooks.get(hook).status == "active"
    assert len(fake.deliveries) == 150


# Over HTTP


@pytest.fixture
def http() -> FakeWebex:
    return FakeWebex(deliver=True)


def posted(fake: FakeWebex, target_url: str, times: int = 1) -> None:
    with fake.client() as webex:
        add(webex, "rooms", target_url=target_url, secret="s")
        for _ in range(times):
            webex.rooms.create(title="Dev Room")
    fake.wait_for_deliveries()


def test_a_delivery_goes_over_http(http: FakeWebex, server: LocalServer) -> None:
    server.replies += [reply(204)] * 2
    posted(http, server.url + "hook?x=1", times=2)

    for received, delivery in zip(server.received, http.deliveries, strict=True):
        assert (received.method, received.path, received.body) == ("POST", "/v1/hook?x=1", delivery.body)
        assert received.header("X-Spark-Signature") == hmac.new(b"s", received.body, "sha1").hexdigest()
        assert received.header("Content-Type") == "application/json"
        assert received.header("Authorization") is None
        assert delivery.status == 204


def test_a_redirect_is_a_failure_and_not_followed(http: FakeWebex, server: LocalServer) -> None:
    server.replies.append(reply(302, Location=server.url + "elsewhere"))
    posted(http, server.url)
    assert len(server.received) == 1
    assert (http.deliveries[0].status, http.deliveries[0].failed) == (302, True)


def vanish(handler: Any) -> None:
    handler.close_connection = True


@pytest.mark.parametrize("target", [refusing_url, lambda: "http://a b/", lambda: "http://nowhere.invalid/"])
def test_where_nobody_listens_a_delivery_fails(http: FakeWebex, target: Callable[[], str]) -> None:
    posted(http, target())
    (delivery,) = http.deliveries
    assert delivery.status is None
    assert delivery.error


def test_a_connection_that_breaks_is_a_failure(http: FakeWebex, server: LocalServer) -> None:
    server.replies.append(vanish)
    posted(http, server.url)
    assert http.deliveries[0].failed


def test_nobody_hears_of_what_was_refused(fake: FakeWebex, webex: WebexClient, room: Room) -> None:
    add(webex, "all", "all")
    with refused(404):
        webex.messages.create(room_id="nonsense", text="hello")
    with refused(400):
        webex.messages.create(to_person_email="ada@example.com", text="x" * 8000)
    assert fake.deliveries == []
