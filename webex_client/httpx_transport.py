"""The transports that are used by default: httpx behind our own `Transport` and `AsyncTransport`."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import httpx

from .errors import TransportError
from .exchange import Headers, Request, Response
from .uploads import Multipart

__all__ = ["AsyncHttpxTransport", "HttpxTransport"]

_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)


class HttpxTransport:
    """Sends requests with an `httpx.Client`, which keeps connections open and may be used from several threads."""

    def __init__(self, *, proxy: str | None = None, verify: bool | str = True) -> None:
        self._client = httpx.Client(proxy=proxy, verify=_verification(verify))

    def send(self, request: Request) -> Response[Any]:
        with _errors_told(), _built(self._client, request) as message:
            return _response(self._client.send(message))

    def close(self) -> None:
        self._client.close()


class AsyncHttpxTransport:
    """Sends requests with an `httpx.AsyncClient`."""

    def __init__(self, *, proxy: str | None = None, verify: bool | str = True) -> None:
        self._client = httpx.AsyncClient(proxy=proxy, verify=_verification(verify))

    async def send(self, request: Request) -> Response[Any]:
        with _errors_told(), _built(self._client, request) as message:
            return _response(await self._client.send(message))

    async def aclose(self) -> None:
        await self._client.aclose()


def _verification(verify: bool | str) -> Any:
    """What httpx takes: a file or folder of certificates must be made a context first."""
    if isinstance(verify, bool):
        return verify
    import os
    import ssl

    folder = os.path.isdir(verify)
    return ssl.create_default_context(capath=verify if folder else None, cafile=None if folder else verify)


@contextmanager
def _built(client: httpx.Client | httpx.AsyncClient, request: Request) -> Generator[httpx.Request]:
    """The request as httpx has it; a file it holds is open as long as the block lasts."""
    body = request.body
    if not isinstance(body, Multipart):
        yield client.build_request(
            request.method, request.url, headers=dict(request.headers), content=body, timeout=request.timeout
        )
        return
    with body.file.open() as file:
        part = (body.file.name, file, body.file.content_type)
        yield client.build_request(
            request.method,
            request.url,
            headers=dict(request.headers),
            data=dict(body.fields),
            files={body.file_field: part},
            timeout=request.timeout,
        )


def _response(answer: httpx.Response) -> Response[Any]:
    return Response(answer.status_code, Headers(answer.headers.multi_items()), answer.content, None)


@contextmanager
def _errors_told() -> Generator[None]:
    """httpx's errors as ours. They are not chained: they hold the request, and that holds the token."""
    try:
        yield
    except httpx.TimeoutException as error:
        raise _transport_error(error, "timeout") from None
    except (httpx.TransportError, httpx.DecodingError) as error:
        raise _transport_error(error, "connection") from None
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        raise _transport_error(error, "connection") from None


def _transport_error(error: Exception, reason: Any) -> TransportError:
    what = {"timeout": "no answer in time", "connection": "the connection failed"}[reason]
    detail = str(error)
    return TransportError(
        f"{what} ({type(error).__name__}{': ' + detail if detail else ''})",
        reason=reason,
        request_sent=not isinstance(error, _NEVER_SENT),
    )
