"""The fake as transports: requests are answered in this process, without a network."""

from __future__ import annotations

from typing import Any

from ...exchange import Request, Response
from .service import Service

__all__ = ["AsyncFakeTransport", "FakeTransport"]


class FakeTransport:
    """A `webex_client.Transport` with the fake behind it. An answer that is delayed moves the fake's clock on."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def send(self, request: Request) -> Response[Any]:
        reply = self._service.handle(request)
        if reply.delay:
            self._service.organization.clock.advance(min(reply.delay, request.timeout))
        return reply.received(request.timeout)

    def close(self) -> None:
        pass


class AsyncFakeTransport:
    """The same for asyncio."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def send(self, request: Request) -> Response[Any]:
        reply = self._service.handle(request)
        if reply.delay:
            await self._service.organization.clock.async_advance(min(reply.delay, request.timeout))
        return reply.received(request.timeout)

    async def aclose(self) -> None:
        pass
