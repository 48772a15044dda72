"""What carries requests: the two protocols every transport follows.

httpx is behind them by default (`httpx_transport`); the fake Webex of `webex_client.testing` is another, and so is any
object with these methods.
"""

from __future__ import annotations

from typing import Any, Protocol

from .exchange import Request, Response

__all__ = ["AsyncTransport", "Transport"]


class Transport(Protocol):
    """Sends one request and returns its answer.

    `send` raises `TransportError`, saying whether the request may have left, where no whole answer came; an answer
    with any status is an answer. It follows no redirect, repeats nothing, and may be called from several threads.
    """

    def send(self, request: Request) -> Response[Any]: ...

    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """The same for asyncio."""

    async def send(self, request: Request) -> Response[Any]: ...

    async def aclose(self) -> None: ...
