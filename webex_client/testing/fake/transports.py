"""The fake as transports: requests are answered in this process, without a network."""

from __future__ import annotations

from typing import Any

from ...exchange import Request, Response
from .service import Service

__all__ = ["AsyncFakeTransport", "FakeTransport"]


class FakeTransport:
    """A `webex_client.Transport` with the fake behind it."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def send(self, request: Request) -> Response[Any]:
        return self._service.handle(request)

    def close(self) -> None:
        pass


class AsyncFakeTransport:
    """The same for asyncio."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def send(self, request: Request) -> Response[Any]:
        return self._service.handle(request)

    async def aclose(self) -> None:
        pass
