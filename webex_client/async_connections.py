"""The connections of `AsyncHttpxTransport`: each has an `httpx.AsyncClient` of its own.

One client with many connections looks through all of them, and through all who wait for one, at the beginning and at
the end of every request; with 50 requests at a time that is most of what it does. So clients with one connection each
are kept here in a stack: what was used last is used next, and what is not used for long sinks to the bottom and is
closed.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable

import httpx

__all__ = ["IDLE", "MOST", "AsyncConnections"]

MOST = 100
"""How many connections there can be at a time; as many as httpx has by default."""

IDLE = 5.0
"""Seconds after which a connection that nobody uses is closed; the same as httpx's."""

_LIMITS = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=IDLE)


class AsyncConnections:
    """A stack of clients, each made by `make` from the limits that leave it one connection; `now` gives seconds."""

    def __init__(
        self, make: Callable[[httpx.Limits], httpx.AsyncClient], now: Callable[[], float] = time.monotonic
    ) -> None:
        self._make = make
        self._now = now
        self._places = asyncio.Semaphore(MOST)
        self._used: set[httpx.AsyncClient] = set()
        # The first is made at once, so that settings which cannot be used are told at once.
        self._idle = deque([(make(_LIMITS), now())])

    async def take(self, timeout: float) -> httpx.AsyncClient:
        """A client that nobody else uses until it is given back.

        Raises `httpx.PoolTimeout` where none comes free within `timeout` seconds.
        """
        await self._close_what_was_idle_for_long()
        if self._places.locked():
            try:
                async with asyncio.timeout(timeout):
                    await self._places.acquire()
            except TimeoutError:
                raise httpx.PoolTimeout(f"{MOST} requests are on their way already") from None
        else:
            await self._places.acquire()
        client = self._idle.pop()[0] if self._idle else self._make(_LIMITS)
        self._used.add(client)
        return client

    def give_back(self, client: httpx.AsyncClient) -> None:
        """Whatever became of its request."""
        self._used.discard(client)
        self._idle.append((client, self._now()))
        self._places.release()

    async def _close_what_was_idle_for_long(self) -> None:
        # The one that is used next sees to its connection itself.
        while len(self._idle) > 1 and self._idle[0][1] < self._now() - IDLE:
            await self._idle.popleft()[0].aclose()

    async def aclose(self) -> None:
        """Close every connection, also those in use."""
        idle = [client for client, _ in self._idle]
        self._idle.clear()
        for client in (*self._used, *idle):
            await client.aclose()
