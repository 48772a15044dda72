"""The fake asked by many at once."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import pytest

from webex_client import AsyncWebexClient, ConflictError, RetryPolicy, TransportError, WebexClient
from webex_client.testing import FakeWebex

CLIENTS = 50
EACH = 3


def work(webex: WebexClient, room_id: str, worker: int) -> list[str]:
    """A bit of everything: what one of the clients does, and the messages it leaves in the room of all."""
    own = webex.rooms.create(title=f"Room of {worker}")
    place = webex.memberships.create(room_id=room_id, person_email=f"p{worker}@example.com")
    posted: list[str] = []
    for number in range(EACH):
        message = webex.messages.create(room_id=room_id, markdown=f"**{worker}** {number}")
        posted.append(message.id)
        webex.messages.create(room_id=own.id, text=str(number))
    webex.messages.edit(posted[0], room_id=room_id, text=f"edited by {worker}")
    webex.messages.delete(posted.pop())
    webex.memberships.update(place.id, is_moderator=True)
    webex.messages.list(room_id=room_id, page_size=20, limit=40).all()
    webex.rooms.delete(own.id)
    if worker % 2:
        webex.memberships.delete(place.id)
    return posted


async def work_async(webex: AsyncWebexClient, room_id: str, worker: int) -> list[str]:
    """The same for asyncio."""
    own = await webex.rooms.create(title=f"Room of {worker}")
    place = await webex.memberships.create(room_id=room_id, person_email=f"p{worker}@example.com")
    posted: list[str] = []
    for number in range(EACH):
        message = await webex.messages.create(room_id=room_id, markdown=f"**{worker}** {number}")
        posted.append(message.id)
        await webex.messages.create(room_id=own.id, text=str(number))
    await webex.messages.edit(posted[0], room_id=room_id, text=f"edited by {worker}")
    await webex.messages.delete(posted.pop())
    await webex.memberships.update(place.id, is_moderator=True)
    await webex.messages.list(room_id=room_id, page_size=20, limit=40).all()
    await webex.rooms.delete(own.id)
    if worker % 2:
        await webex.memberships.delete(place.id)
    return posted


def check(fake: FakeWebex, room_id: str, posted: list[str]) -> None:
    """Nothing was lost, came twice, or does not fit together."""
    webex = fake.client()
    messages = webex.messages.list(room_id=room_id, page_size=33).all()
    assert sorted(message.id for message in messages) == sorted(posted)
    assert len(set(posted)) == CLIENTS * (EACH - 1)
    created = [message.created for message in messages if message.created]
    assert created == sorted(set(created), reverse=True)
    edited = {message.text for message in messages if message.updated}
    assert edited == {f"edited by {worker}" for worker in range(CLIENTS)}

    stayed = {f"p{worker}@example.com": True for worker in range(0, CLIENTS, 2)} | {fake.me.email: True}
    places = webex.memberships.list(room_id=room_id).all()
    assert {place.person_email: place.is_moderator for place in places} == stayed
    assert len(places) == len(stayed)
    assert [webex.memberships.get(place.id) for place in places] == places
    people = [person.emails[0] for person in webex.people.list() if person.emails]
    assert Counter(people) == Counter([fake.me.email, *(f"p{worker}@example.com" for worker in range(CLIENTS))])
    assert [room.id for room in webex.rooms.list()] == [room_id]
    assert [place.room_id for place in webex.memberships.list()] == [room_id]
    assert fake.problems == []

    told = Counter(
        (event.resource, event.type) for event in webex.events.list() if event.resource in ("messages", "memberships")
    )
    assert told["messages", "created"] == CLIENTS * EACH * 2
    assert told["messages", "updated"] == CLIENTS
    assert told["memberships", "created"] == 1 + CLIENTS * 2


@pytest.mark.parametrize("way", ["one client", "a client each", "over HTTP"])
def test_fifty_threads_lose_nothing(fake: FakeWebex, webex: WebexClient, way: str) -> None:
    room = webex.rooms.create(title="Everybody")
    with ExitStack() as stack:
        if way == "over HTTP":
            url = stack.enter_context(fake.serve())
            http = stack.enter_context(WebexClient(fake.me.token, base_url=url))
        clients: dict[str, Callable[[], WebexClient]] = {
            "one client": lambda: webex,
            "a client each": fake.client,
            "over HTTP": lambda: http,
        }
        with ThreadPoolExecutor(CLIENTS) as threads:
            jobs = [threads.submit(work, clients[way](), room.id, worker) for worker in range(CLIENTS)]
            posted = [message for job in jobs for message in job.result()]
    check(fake, room.id, posted)


@pytest.mark.parametrize("way", ["in process", "over HTTP"])
async def test_fifty_tasks_lose_nothing(fake: FakeWebex, webex: WebexClient, way: str) -> None:
    room = webex.rooms.create(title="Everybody")
    with ExitStack() as stack:
        if way == "over HTTP":
            client = AsyncWebexClient(fake.me.token, base_url=stack.enter_context(fake.serve()))
        else:
            client = fake.async_client()
        async with client:
            posted = await asyncio.gather(*(work_async(client, room.id, worker) for worker in range(CLIENTS)))
    check(fake, room.id, [message for each in posted for message in each])


def test_of_fifty_who_add_the_same_person_one_succeeds(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Everybody")

    def add(_: int) -> bool:
        try:
            webex.memberships.create(room_id=room.id, person_email="ada@example.com")
        except ConflictError:
            return False
        return True

    with ThreadPoolExecutor(CLIENTS) as threads:
        assert sum(threads.map(add, range(CLIENTS))) == 1
    assert len(webex.people.list(email="ada@example.com").all()) == 1


def test_a_failure_is_met_as_often_as_ordered_whoever_asks(fake: FakeWebex, webex: WebexClient) -> None:
    fake.fail("GET /people/me", status=503, times=4)
    # Fewer than a call tries, so that one thread may meet them all.
    with ThreadPoolExecutor(CLIENTS) as threads:
        list(threads.map(lambda _: webex.people.me(), range(100)))
    assert sum(request.status == 503 for request in fake.requests) == 4
    assert sum(request.status == 200 for request in fake.requests) == 100


def test_what_breaks_after_it_was_done_was_done_once_each(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Everybody")
    fake.drop_connection("POST /messages", after=True, times=20)
    fake.drop_connection("POST /messages", times=20)
    client = fake.client(retry=RetryPolicy(max_attempts=1))

    def post(number: int) -> str:
        try:
            client.messages.create(room_id=room.id, text=str(number))
        except TransportError as error:
            return "maybe" if error.request_sent else "no"
        return "yes"

    with ThreadPoolExecutor(CLIENTS) as threads:
        came = Counter(threads.map(post, range(100)))
    assert came == {"maybe": 20, "no": 20, "yes": 60}
    texts = [message.text for message in webex.messages.list(room_id=room.id)]
    assert len(texts) == len(set(texts)) == 80


def test_a_limit_lets_as_many_in_as_it_says_whoever_asks() -> None:
    fake = FakeWebex(rate_limit=30)
    client = fake.client(retry=RetryPolicy(max_attempts=1))

    def ask(_: int) -> bool:
        answer: Any = None
        try:
            answer = client.people.me()
        except Exception:
            return False
        return answer is not None

    with ThreadPoolExecutor(CLIENTS) as threads:
        assert sum(threads.map(ask, range(100))) == 30
