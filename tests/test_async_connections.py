"""The connections of the asynchronous client: few, each in one pair of hands, and none for longer than needed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager

import httpx
import pytest

from webex_client.async_connections import IDLE, MOST, AsyncConnections


class Connections(AsyncConnections):
    """Such connections, with a clock of their own, and note of every client that was made."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.made: list[httpx.AsyncClient] = []
        super().__init__(self._note, lambda: self.seconds)

    def _note(self, limits: httpx.Limits) -> httpx.AsyncClient:
        transport = httpx.MockTransport(lambda request: httpx.Response(200))
        self.made.append(httpx.AsyncClient(limits=limits, transport=transport))
        assert limits.max_connections == 1
        return self.made[-1]

    @asynccontextmanager
    async def one(self, timeout: float = 0) -> AsyncGenerator[httpx.AsyncClient]:
        client = await self.take(timeout)
        try:
            yield client
        finally:
            self.give_back(client)


async def test_requests_one_after_another_share_one_connection() -> None:
    connections = Connections()

    async with connections.one(timeout=1) as first:
        pass
    async with connections.one(timeout=1) as second:
        pass

    assert first is second
    assert connections.made == [first]


async def test_requests_at_the_same_time_have_a_connection_each() -> None:
    connections = Connections()

    async with AsyncExitStack() as held:
        taken = [await held.enter_async_context(connections.one()) for _ in range(3)]

    assert len(set(taken)) == len(connections.made) == 3


async def test_there_are_only_so_many_connections() -> None:
    connections = Connections()

    async with AsyncExitStack() as held:
        for _ in range(MOST):
            await held.enter_async_context(connections.one())
        with pytest.raises(httpx.PoolTimeout, match=str(MOST)):
            await held.enter_async_context(connections.one())

    async with connections.one():
        pass
    assert len(connections.made) == MOST


async def test_who_waits_for_a_connection_gets_the_next_one_that_comes_free() -> None:
    connections = Connections()
    async with AsyncExitStack() as held:
        taken = {await held.enter_async_context(connections.one()) for _ in range(MOST)}

        async def wait() -> httpx.AsyncClient:
            async with connections.one(timeout=60) as client:
                return client

        waiting = asyncio.create_task(wait())
        await asyncio.sleep(0)
        assert not waiting.done()

    assert await waiting in taken


async def test_a_connection_whose_request_failed_or_was_given_up_is_used_again() -> None:
    connections = Connections()

    for error in (ValueError, asyncio.CancelledError):
        with pytest.raises(error):
            async with connections.one():
                raise error
    async with connections.one():
        pass

    assert len(connections.made) == 1


async def test_what_is_not_used_for_long_is_closed() -> None:
    connections = Connections()
    async with AsyncExitStack() as held:
        taken = [await held.enter_async_context(connections.one()) for _ in range(3)]

    connections.seconds += IDLE + 1
    async with connections.one() as used:
        pass

    assert [client for client in taken if not client.is_closed] == [used]


async def test_closing_closes_what_is_idle_and_what_is_in_use() -> None:
    connections = Connections()

    async with AsyncExitStack() as held:
        await held.enter_async_context(connections.one())
        async with connections.one():
            pass
        await connections.aclose()

    assert len(connections.made) == 2
    assert all(client.is_closed for client in connections.made)
