"""The fake as transports: requests are answered in this process, without a network."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from typing import Any

from ...errors import TransportError
from ...exchange import Request, Response
from ...streaming import AsyncIncoming, Incoming
from .reply import Reply
from .service import Service

__all__ = ["AsyncFakeTransport", "FakeTransport"]

_PIECE = 1 << 16
"""Bytes of a body that come at once."""


class FakeTransport:
    """A `webex_client.Transport` with the fake behind it. An answer that is delayed moves the fake's clock on."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def send(self, request: Request) -> Response[Any]:
        return self._asked(request).received(request.timeout)

    @contextmanager
    def stream(self, request: Request) -> Generator[Incoming]:
        answer, content, failure = self._asked(request).begun(request.timeout)
        yield Incoming(replace(answer, content=b""), _pieces(content, failure))

    def _asked(self, request: Request) -> Reply:
        reply = self._service.handle(request)
        if reply.delay:
            self._service.organization.clock.advance(min(reply.delay, request.timeout))
        return reply

    def close(self) -> None:
        pass


class AsyncFakeTransport:
    """The same for asyncio."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def send(self, request: Request) -> Response[Any]:
        return (await self._asked(request)).received(request.timeout)

    @asynccontextmanager
    async def stream(self, request: Request) -> AsyncGenerator[AsyncIncoming]:
        answer, content, failure = (await self._asked(request)).begun(request.timeout)
        yield AsyncIncoming(replace(answer, content=b""), _each(_pieces(content, failure)))

    async def _asked(self, request: Request) -> Reply:
        reply = self._service.handle(request)
        if reply.delay:
            await self._service.organization.clock.async_advance(min(reply.delay, request.timeout))
        return reply

    async def aclose(self) -> None:
        pass


def _pieces(content: bytes, failure: TransportError | None) -> Iterator[bytes]:
    for start in range(0, len(content), _PIECE):
        yield content[start : start + _PIECE]
    if failure is not None:
        raise failure


async def _each(pieces: Iterator[bytes]) -> AsyncIterator[bytes]:
    """The pieces one by one, with turns of the loop between them."""
    for piece in pieces:
        await asyncio.sleep(0)
        yield piece
