"""The transports that are used by default: httpx behind our own `Transport` and `AsyncTransport`."""

from __future__ import annotations

import os
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from typing import Any

import httpx

from .async_connections import AsyncConnections
from .errors import ArgumentError, TransportError, WebexError
from .exchange import Headers, Request, Response
from .streaming import AsyncIncoming, Incoming

__all__ = ["AsyncHttpxTransport", "HttpxTransport", "built", "verification"]

_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
_BROKEN = (httpx.HTTPError, httpx.StreamError)
_FAILURES = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError)


class HttpxTransport:
    """Sends requests with an `httpx.Client`, which keeps connections open and may be used from several threads.

    `proxy` is the address of a proxy (those of the environment are used where none is given); `verify` is False, or a
    file or folder of certificates to trust instead of the usual ones.
    """

    def __init__(self, *, proxy: str | None = None, verify: bool | str = True) -> None:
        with _settings_told():
            self._client = httpx.Client(proxy=proxy, verify=verification(verify))

    def send(self, request: Request) -> Response[Any]:
        try:
            with built(request) as message:
                return _response(self._client.send(message))
        except _FAILURES as error:
            failure = _told(error, request)
        raise failure

    @contextmanager
    def stream(self, request: Request) -> Generator[Incoming]:
        try:
            with built(request) as message:
                answer = self._client.send(message, stream=True)
        except _FAILURES as error:
            failure = _told(error, request)
        else:
            try:
                yield Incoming(_head(answer), _chunks(answer, request))
            finally:
                answer.close()
            return
        raise failure

    def close(self) -> None:
        self._client.close()


class AsyncHttpxTransport:
    """The same for asyncio, with an `httpx.AsyncClient` for each of up to 100 connections."""

    def __init__(self, *, proxy: str | None = None, verify: bool | str = True) -> None:
        with _settings_told():
            # Certificates are loaded once for all connections.
            trusted = httpx.create_ssl_context(verify=verification(verify))
            self._connections = AsyncConnections(
                lambda limits: httpx.AsyncClient(proxy=proxy, verify=trusted, limits=limits)
            )

    async def send(self, request: Request) -> Response[Any]:
        try:
            with built(request) as message:
                client = await self._connections.take(request.timeout)
                try:
                    return _response(await client.send(message))
                finally:
                    self._connections.give_back(client)
        except _FAILURES as error:
            failure = _told(error, request)
        raise failure

    @asynccontextmanager
    async def stream(self, request: Request) -> AsyncGenerator[AsyncIncoming]:
        async with AsyncExitStack() as held:
            try:
                with built(request) as message:
                    client = await self._connections.take(request.timeout)
                    held.callback(self._connections.give_back, client)
                    answer = await client.send(message, stream=True)
            except _FAILURES as error:
                failure = _told(error, request)
            else:
                held.push_async_callback(answer.aclose)
                yield AsyncIncoming(_head(answer), _async_chunks(answer, request))
                return
        raise failure

    async def aclose(self) -> None:
        await self._connections.aclose()


@contextmanager
def _settings_told() -> Generator[None]:
    """What httpx says of a proxy it cannot use, as our own error. The address may hold a password: it is not told."""
    try:
        yield
    except (ValueError, ImportError, httpx.InvalidURL) as error:
        if isinstance(error, ArgumentError):
            raise
        raise ArgumentError(f"the proxy cannot be used: {error}") from error


def verification(verify: bool | str) -> bool | ssl.SSLContext:
    """What httpx takes: a file or folder of certificates must be made a context first."""
    if isinstance(verify, bool):
        return verify
    folder = os.path.isdir(verify)
    try:
        return ssl.create_default_context(capath=verify if folder else None, cafile=None if folder else verify)
    except OSError as error:
        raise ArgumentError(f"verify={verify!r}: holds no certificates that can be read ({error})") from error


@contextmanager
def built(request: Request) -> Generator[httpx.Request]:
    """The request as httpx has it; a file it holds is open as long as the block lasts.

    It is not built by the client, which takes as long as sending it, and would add cookies.
    """
    headers = {"Accept-Encoding": "gzip, deflate", "Connection": "keep-alive", **dict(request.headers.items())}
    extensions = {"timeout": dict.fromkeys(("connect", "read", "write", "pool"), request.timeout)}
    body = request.body
    if body is None or isinstance(body, bytes):
        yield httpx.Request(request.method, request.url, headers=headers, content=body, extensions=extensions)
        return
    with body.file.open() as file:
        yield httpx.Request(
            request.method,
            request.url,
            headers=headers,
            data=dict(body.fields),
            files={body.file_field: (body.file.name, file, body.file.content_type)},
            extensions=extensions,
        )


def _response(answer: httpx.Response) -> Response[Any]:
    return Response(answer.status_code, Headers(answer.headers.multi_items()), answer.content, None)


def _head(answer: httpx.Response) -> Response[Any]:
    return Response(answer.status_code, Headers(answer.headers.multi_items()), b"", None)


def _chunks(answer: httpx.Response, request: Request) -> Iterator[bytes]:
    """The body as it was sent, piece by piece."""
    try:
        yield from answer.iter_raw()
        return
    except _BROKEN as error:
        failure = _told(error, request)
    raise failure


async def _async_chunks(answer: httpx.Response, request: Request) -> AsyncIterator[bytes]:
    try:
        async for chunk in answer.aiter_raw():
            yield chunk
        return
    except _BROKEN as error:
        failure = _told(error, request)
    raise failure


def _told(error: Exception, request: Request) -> WebexError:
    """httpx's error as ours. It must be raised where httpx's is no longer handled: as its context, httpx's would come
    along, which holds the request, which holds the token.
    """
    if isinstance(error, httpx.InvalidURL):
        return ArgumentError(f"{request.url!r} cannot be asked for: {error}")
    if isinstance(error, OSError):
        return ArgumentError(f"a file could not be read to its end: {error}")
    timeout = isinstance(error, httpx.TimeoutException)
    what = "no answer in time" if timeout else "the connection failed"
    detail = f": {error}" if str(error) else ""
    return TransportError(
        f"{what} ({type(error).__name__}{detail})",
        reason="timeout" if timeout else "connection",
        request_sent=not isinstance(error, _NEVER_SENT),
    )
