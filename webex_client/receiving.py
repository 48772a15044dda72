"""Answers whose body goes somewhere as it comes, instead of being kept: one try of one, for both clients.

A body that breaks in its middle is a `TransportError` like any other: `core.exchange` decides whether it is tried
again, and the sink what is asked for then.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from .errors import TransportError
from .exchange import Headers, Request, Response
from .streaming import AsyncStreamingTransport, StreamingTransport
from .transport import AsyncTransport, Transport

if TYPE_CHECKING:
    from .addresses import Address
    from .operation import Operation

__all__ = ["AsyncReceiver", "Receiver", "Sink", "receive", "receive_async"]


class Sink(Protocol):
    """Where a body goes. One sink lives through all tries of a call."""

    def ask(self, request: Request) -> Request:
        """The request as it is to be sent this time, for what is still missing."""
        ...

    def begin(self, response: Response[Any]) -> bool:
        """The head of an answer has come: whether its body is wanted. One that is not becomes the answer's content.

        Raises `TransportError` where it makes no sense to go on with this answer, but to ask again.
        """
        ...

    def write(self, chunk: bytes) -> None:
        """The next bytes of the body."""
        ...

    def end(self) -> None:
        """The body is over. Raises `TransportError` where it came to its end early."""
        ...


class Receiver(Protocol):
    """A client, as far as files need one."""

    @property
    def base_url(self) -> str: ...

    def receive(self, operation: Operation[Any], address: Address, sink: Sink | None = None) -> Response[Any]: ...


class AsyncReceiver(Protocol):
    """The same for asyncio."""

    @property
    def base_url(self) -> str: ...

    async def receive(self, operation: Operation[Any], address: Address, sink: Sink | None = None) -> Response[Any]: ...


def receive(transport: Transport, request: Request, sink: Sink) -> Response[Any]:
    """Send `request` and let the body flow into `sink`. Raises `TransportError` where it does not come to its end."""
    request = sink.ask(request)
    if not isinstance(transport, StreamingTransport):
        return _poured(transport.send(request), sink)
    with transport.stream(request) as incoming:
        if not sink.begin(incoming.response):
            return replace(incoming.response, content=b"".join(incoming.chunks))
        received = 0
        try:
            for chunk in incoming.chunks:
                received += len(chunk)
                sink.write(chunk)
            sink.end()
        except TransportError as error:
            error.received = received
            raise
        return incoming.response


async def receive_async(transport: AsyncTransport, request: Request, sink: Sink) -> Response[Any]:
    """The same for asyncio."""
    request = sink.ask(request)
    if not isinstance(transport, AsyncStreamingTransport):
        return _poured(await transport.send(request), sink)
    async with transport.stream(request) as incoming:
        if not sink.begin(incoming.response):
            return replace(incoming.response, content=b"".join([chunk async for chunk in incoming.chunks]))
        received = 0
        try:
            async for chunk in incoming.chunks:
                received += len(chunk)
                sink.write(chunk)
            sink.end()
        except TransportError as error:
            error.received = received
            raise
        return incoming.response


def _poured(response: Response[Any], sink: Sink) -> Response[Any]:
    """The answer of a transport that gives bodies as a whole."""
    head = response
    if "Content-Encoding" in response.headers:
        # Such a transport has unpacked the body: these fields are no longer about it.
        gone = ("content-encoding", "content-length")
        head = replace(response, headers=Headers([f for f in response.headers.items() if f[0].lower() not in gone]))
    if not sink.begin(head):
        return response
    sink.write(response.content)
    sink.end()
    return replace(response, content=b"")
