"""A transport for `AsyncWebexClient` that speaks HTTP with aiohttp, which takes less of the processor than httpx.

Needs the extra, `pip install 'webex-client[aiohttp]'`, and is used as
`AsyncWebexClient(transport=AiohttpTransport(proxy=…, verify=…))`.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias, cast
from urllib.request import getproxies, proxy_bypass

from .errors import ArgumentError, MissingExtraError, TransportError, WebexError
from .exchange import Headers, Request, Response
from .streaming import AsyncIncoming

try:
    import aiohttp
    import yarl
except ImportError as error:
    raise MissingExtraError("this transport needs aiohttp: pip install 'webex-client[aiohttp]'") from error

if TYPE_CHECKING:
    import ssl

    import httpx

    _Data: TypeAlias = bytes | AsyncIterator[bytes] | None

__all__ = ["AiohttpTransport"]

_NEVER_SENT = (aiohttp.ClientConnectorError, aiohttp.ClientHttpProxyError, aiohttp.ConnectionTimeoutError)
_LONGEST = 65_536  # as in httpx
_FAILURES = (aiohttp.ClientError, asyncio.TimeoutError, OSError, ValueError)


class AiohttpTransport:
    """Sends requests with an `aiohttp.ClientSession`, made on the event loop that the first request comes from.

    `proxy` is the address of a proxy (those of the environment are used where none is given); `verify` is False, or a
    file or folder of certificates to trust instead of the usual ones.
    """

    def __init__(self, *, proxy: str | None = None, verify: bool | str = True) -> None:
        self._proxy = None if proxy is None else _proxy(proxy)
        self._trusted = _verification(verify)
        self._session: aiohttp.ClientSession | None = None

    async def send(self, request: Request) -> Response[Any]:
        try:
            with _form(request) as (headers, data):
                async with self._asking(request, headers, data, unpack=True) as answer:
                    return _response(answer, await answer.read())
        except _FAILURES as error:
            failure = _told(error, request)
        raise failure

    @asynccontextmanager
    async def stream(self, request: Request) -> AsyncGenerator[AsyncIncoming]:
        async with AsyncExitStack() as held:
            try:
                with _form(request) as (headers, data):
                    asking = self._asking(request, headers, data, unpack=False)
                    answer = await held.enter_async_context(asking)
            except _FAILURES as error:
                failure = _told(error, request)
            else:
                # A body that was read only in part is no longer wanted.
                held.callback(answer.close)
                yield AsyncIncoming(_response(answer, b""), _chunks(answer, request))
                return
        raise failure

    def _asking(
        self, request: Request, headers: Mapping[str, str], data: _Data, *, unpack: bool
    ) -> AbstractAsyncContextManager[aiohttp.ClientResponse]:
        if len(request.url) > _LONGEST:
            raise ValueError(f"it has more than {_LONGEST:,} characters")
        if self._session is None:
            self._session = aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())
        url = yarl.URL(request.url, encoded=True)
        return self._session.request(
            request.method,
            url,
            headers=headers,
            data=data,
            timeout=aiohttp.ClientTimeout(
                connect=request.timeout, sock_connect=request.timeout, sock_read=request.timeout
            ),
            allow_redirects=False,
            auto_decompress=unpack,
            skip_auto_headers=("Accept", "Accept-Encoding", "Content-Type", "User-Agent"),
            proxy=self._proxy or _proxy_of_the_environment(url.scheme, url.host or ""),
            ssl=self._trusted,
        )

    async def aclose(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None


def _proxy(address: str) -> yarl.URL:
    """The address of a proxy. It may hold a password: it is not told."""
    try:
        url = yarl.URL(address)
    except ValueError:
        url = yarl.URL()
    if url.scheme not in ("http", "https") or not url.host:
        raise ArgumentError("the proxy cannot be used: its address must be one of http:// or https://")
    return url


@lru_cache
def _proxy_of_the_environment(scheme: str, host: str) -> str | None:
    """The proxy for an address. aiohttp would look in a thread, for each request, and take passwords from .netrc."""
    return None if proxy_bypass(host) else getproxies().get(scheme)


def _verification(verify: bool | str) -> bool | ssl.SSLContext:
    if isinstance(verify, bool):
        return verify
    from .httpx_transport import verification

    return verification(verify)


@contextmanager
def _form(request: Request) -> Generator[tuple[Mapping[str, str], _Data]]:
    """The header fields and the body as aiohttp takes them; a file is open as long as the block lasts.

    httpx writes the forms, so that they are the same bytes whatever sends them.
    """
    if request.body is None or isinstance(request.body, bytes):
        yield {"Accept-Encoding": "gzip, deflate", **dict(request.headers.items())}, request.body
        return
    from .httpx_transport import built

    with built(request) as message:
        # aiohttp sets these two itself; without a Content-Length it sends the form in chunks.
        yield {k: v for k, v in message.headers.items() if k not in ("host", "transfer-encoding")}, _pieces(message)


async def _pieces(message: httpx.Request) -> AsyncIterator[bytes]:
    """The body of a form. aiohttp tells no fault of the file from one of the connection: here it is told."""
    try:
        async for piece in cast("httpx.AsyncByteStream", message.stream):
            yield piece
    except OSError as error:
        raise ArgumentError(f"a file could not be read to its end: {error}") from error


def _response(answer: aiohttp.ClientResponse, content: bytes) -> Response[Any]:
    return Response(answer.status, Headers(list(answer.headers.items())), content, None)


async def _chunks(answer: aiohttp.ClientResponse, request: Request) -> AsyncIterator[bytes]:
    """The body as it was sent, piece by piece."""
    try:
        async for chunk in answer.content.iter_any():
            yield chunk
        return
    except _FAILURES as error:
        failure = _told(error, request)
    raise failure


def _told(error: Exception, request: Request) -> WebexError:
    """aiohttp's error as ours. It must be raised where aiohttp's is no longer handled, or that would come along."""
    if isinstance(error, ValueError):
        return ArgumentError(f"{request.url!r} cannot be asked for: {error}")
    if isinstance(error.__cause__, ArgumentError):
        return error.__cause__
    if isinstance(error, OSError) and not isinstance(error, (aiohttp.ClientError, TimeoutError, ConnectionError)):
        return ArgumentError(f"a file could not be read to its end: {error}")
    timeout = isinstance(error, TimeoutError)
    what = "no answer in time" if timeout else "the connection failed"
    detail = f": {error}" if str(error) else ""
    return TransportError(
        f"{what} ({type(error).__name__}{detail})",
        reason="timeout" if timeout else "connection",
        request_sent=not isinstance(error, _NEVER_SENT),
    )
