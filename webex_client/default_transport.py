"""The transport of a client that is given none: httpx, imported and set up when the first request is sent.

Importing httpx, and loading certificates, take longer than all the rest of this package; whoever brings a transport of
their own, or only builds operations, does not wait for them. Certificates are not loaded for plain http.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import ArgumentError

if TYPE_CHECKING:
    from .exchange import Request, Response
    from .streaming import AsyncIncoming, AsyncStreamingTransport, Incoming, StreamingTransport

__all__ = ["AsyncDefaultTransport", "DefaultTransport"]

T = TypeVar("T")


class _ByScheme(Generic[T]):
    """Transports for http and https, each made once, when it is first needed."""

    def __init__(self, make: Callable[[bool | str], T], verify: bool | str) -> None:
        if isinstance(verify, str) and not os.path.exists(verify):
            raise ArgumentError(f"verify={verify!r}: there is no such file or folder of certificates")
        self._make = make
        self._verify = verify
        self._lock = threading.Lock()
        self._made: dict[str, T] = {}

    def get(self, address: str) -> T:
        """The transport for an address."""
        scheme = address.partition(":")[0].lower()
        with self._lock:
            if scheme not in self._made:
                self._made[scheme] = self._make(scheme == "https" and self._verify)
            return self._made[scheme]

    def forget(self) -> list[T]:
        """What was made, to be closed."""
        with self._lock:
            made = list(self._made.values())
            self._made.clear()
        return made


class DefaultTransport:
    """Sends requests with `HttpxTransport`."""

    def __init__(self, proxy: str | None, verify: bool | str) -> None:
        def make(verify: bool | str) -> StreamingTransport:
            from .httpx_transport import HttpxTransport

            return HttpxTransport(proxy=proxy, verify=verify)

        self._transports = _ByScheme(make, verify)

    def send(self, request: Request) -> Response[Any]:
        return self._transports.get(request.url).send(request)

    def stream(self, request: Request) -> AbstractContextManager[Incoming]:
        return self._transports.get(request.url).stream(request)

    def close(self) -> None:
        for transport in self._transports.forget():
            transport.close()


class AsyncDefaultTransport:
    """Sends requests with `AsyncHttpxTransport`."""

    def __init__(self, proxy: str | None, verify: bool | str) -> None:
        def make(verify: bool | str) -> AsyncStreamingTransport:
            from .httpx_transport import AsyncHttpxTransport

            return AsyncHttpxTransport(proxy=proxy, verify=verify)

        self._transports = _ByScheme(make, verify)

    async def send(self, request: Request) -> Response[Any]:
        return await self._transports.get(request.url).send(request)

    def stream(self, request: Request) -> AbstractAsyncContextManager[AsyncIncoming]:
        return self._transports.get(request.url).stream(request)

    async def aclose(self) -> None:
        for transport in self._transports.forget():
            await transport.aclose()
