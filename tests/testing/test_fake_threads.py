"""The fake asked by many at once."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest

from webex_client import ConflictError, WebexClient
from webex_client.testing import FakeWebex

THREADS = 20
EACH = 6


def work(webex: WebexClient, room_id: str, worker: int) -> list[str]:
    own = webex.rooms.create(title=f"Room of {worker}")
    webex.memberships.create(room_id=room_id, person_email=f"p{worker}@example.com")
    posted: list[str] = []
    for number in range(EACH):
        posted.append(webex.messages.create(room_id=room_id, text=f"{worker} {number}").id)
        webex.messages.create(room_id=own.id, text=str(number))
        if number % 3 == 0:
            webex.messages.list(room_id=room_id, page_size=20).all()
    webex.rooms.delete(own.id)
    return posted


@pytest.mark.parametrize("way", ["one client", "a client each", "over HTTP"])
def test_twenty_threads_lose_nothing(fake: FakeWebex, webex: WebexClient, way: str) -> None:
    room = webex.rooms.create(title="Everybody")
    with fake.serve() as url, WebexClient(fake.me.token, base_url=url) as http:
        clients = {"one client": lambda: webex, "a client each": fake.client, "over HTTP": lambda: http}
        with ThreadPoolExecutor(THREADS) as threads:
            jobs = [threads.submit(work, clients[way](), room.id, worker) for worker in range(THREADS)]
            posted = [message for job in jobs for message in job.result()]

    messages = webex.messages.list(room_id=room.id).all()
    assert sorted(message.id for message in messages) == sorted(posted)
    assert len(set(posted)) == THREADS * EACH
    created = [message.created for message in messages if message.created]
    assert created == sorted(set(created), reverse=True)
    assert len(webex.memberships.list(room_id=room.id).all()) == THREADS + 1
    assert [each.id for each in webex.rooms.list()] == [room.id]


def test_of_twenty_who_add_the_same_person_one_succeeds(fake: FakeWebex, webex: WebexClient) -> None:
    room = webex.rooms.create(title="Everybody")

    def add(_: int) -> bool:
        try:
            webex.memberships.create(room_id=room.id, person_email="ada@example.com")
        except ConflictError:
            return False
        return True

    with ThreadPoolExecutor(THREADS) as threads:
        assert sum(threads.map(add, range(THREADS))) == 1
    assert len(webex.people.list(email="ada@example.com").all()) == 1


def test_a_failure_is_met_as_often_as_ordered_whoever_asks(fake: FakeWebex, webex: WebexClient) -> None:
    fake.fail("GET /people/me", status=503, times=4)
    # Fewer than a call tries, so that one thread may meet them all.
    with ThreadPoolExecutor(THREADS) as threads:
        list(threads.map(lambda _: webex.people.me(), range(100)))
    assert sum(request.status == 503 for request in fake.requests) == 4
    assert sum(request.status == 200 for request in fake.requests) == 100


async def test_fifty_tasks_lose_nothing(fake: FakeWebex) -> None:
    async with fake.async_client() as webex:
        room = await webex.rooms.create(title="Everybody")
        posted = await asyncio.gather(
            *(webex.messages.create(room_id=room.id, text=str(number)) for number in range(50))
        )
        listed = [message.id async for message in webex.messages.list(room_id=room.id, page_size=9)]
    assert sorted(listed) == sorted(message.id for message in posted)
