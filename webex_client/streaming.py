"""Transports that give a body as it comes, which is how files of any size are fetched."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, NamedTuple, Protocol, runtime_checkable

from .exchange import Request, Response
from .transport import AsyncTransport, Transport

__all__ = ["AsyncIncoming", "AsyncStreamingTransport", "Incoming", "StreamingTransport"]


class Incoming(NamedTuple):
    """An answer whose body is still to come: `response` has its status and fields, `chunks` gives the body's bytes.

    `chunks` raises `TransportError` where the body breaks off, after all that has come of it.
    """

    response: Response[Any]
    chunks: Iterator[bytes]


@runtime_checkable
class StreamingTransport(Transport, Protocol):
    """A transport that can give a body as it comes. Of one that cannot, a download is in memory as a whole.

    `stream` gives the answer as soon as its head has come, and lets go of it when the block ends, read or not. It
    raises what `send` raises. The body comes as it is sent: it is not unpacked.
    """

    def stream(self, request: Request) -> AbstractContextManager[Incoming]: ...


class AsyncIncoming(NamedTuple):
    """The same for asyncio."""

    response: Response[Any]
    chunks: AsyncIterator[bytes]


@runtime_checkable
class AsyncStreamingTransport(AsyncTransport, Protocol):
    """The same for asyncio."""

    def stream(self, request: Request) -> AbstractAsyncContextManager[AsyncIncoming]: ...
