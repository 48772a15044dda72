"""The two clients: what a call is made of, and the loops that drive it.

`_Client` knows everything that needs no waiting; `WebexClient` and `AsyncWebexClient` add the driving.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Coroutine, Mapping
from dataclasses import replace
from functools import partial
from types import TracebackType
from typing import Any, Self, TypeVar, overload

from ._version import __version__
from .access_token import AccessToken, authorization
from .addresses import normal_base_url, within_origin
from .api import AsyncResources, Resources
from .clock import Clock, SystemClock
from .core import Shared, Sleep, Steps, exchange
from .default_transport import AsyncDefaultTransport, DefaultTransport
from .errors import ArgumentError, TransportError
from .exchange import Headers, Request, Response
from .operation import JSON, FormBody, JsonBody, Operation, PagedOperation, Secret, is_paged, query
from .pagination import AsyncPaginator, Page, Paginator
from .rate_limiter import RateLimiter
from .results import Json
from .retry import RetryPolicy
from .transport import AsyncTransport, Transport

__all__ = ["BASE_URL", "AsyncWebexClient", "WebexClient"]

T = TypeVar("T")

BASE_URL = "https://webexapis.com/v1/"


class _Client:
    """Settings, and how an operation becomes the steps of a call."""

    def __init__(
        self,
        access_token: AccessToken | None,
        base_url: str,
        timeout: float,
        retry: RetryPolicy,
        rate_limiter: RateLimiter | None,
        caller: str | None,
        be_geo_id: str | None,
        clock: Clock | None,
    ) -> None:
        self._authorization = authorization(access_token)
        self._base_url = normal_base_url(base_url)
        self._timeout = _checked_timeout(timeout)
        self._retry = retry
        self._headers = Headers({"Accept": JSON, "User-Agent": _user_agent(caller, be_geo_id)})
        self._shared = Shared(clock or SystemClock(), rate_limiter)

    def with_options(self, *, timeout: float | None = None, retry: RetryPolicy | None = None) -> Self:
        """A copy with another timeout or retry policy, sharing connections and rate limit with this client."""
        copy = object.__new__(type(self))
        # The resources remember the client they were made by: the copy makes its own.
        copy.__dict__.update({name: value for name, value in self.__dict__.items() if name.startswith("_")})
        if timeout is not None:
            copy._timeout = _checked_timeout(timeout)
        if retry is not None:
            copy._retry = retry
        return copy

    def _steps(self, operation: Operation[Any], url: str | None = None) -> Steps:
        """The steps of one call; `url` is that of a later page."""
        request = Request(operation.method, url or operation.url(self._base_url), self._headers, None, self._timeout)
        if operation.accept != JSON or operation.headers:
            public = {name: value for name, value in operation.headers if not isinstance(value, Secret)}
            request = replace(request, headers=Headers({**self._headers, "Accept": operation.accept, **public}))
        body = operation.body
        if isinstance(body, (JsonBody, FormBody)):
            shown = body.without_secrets().encode()
            request = replace(request.with_header("Content-Type", body.content_type), body=shown)
        elif body is not None:
            request = replace(request, body=body)
        return exchange(
            request,
            complete=partial(self._complete, operation),
            policy=self._retry,
            shared=self._shared,
            idempotent=operation.idempotent,
        )

    def _complete(self, operation: Operation[Any], request: Request) -> Request:
        """The request with its secrets: what authorizes it, and the fields of head and body that nobody is to see."""
        authorization = self._authorization() if operation.authorization is None else operation.authorization
        if authorization:
            request = request.with_header("Authorization", authorization)
        for name, value in operation.headers:
            if isinstance(value, Secret):
                request = request.with_header(name, value)
        body = operation.body
        if isinstance(body, (JsonBody, FormBody)) and body.secrets:
            request = replace(request, body=body.encode())
        return request

    def _custom(self, method: str, path: str, params: Mapping[str, Any] | None, json: Any) -> Operation[Any]:
        address, _, given = path.partition("?")
        url = within_origin(address.removeprefix("/") if "://" not in address else address, self._base_url)
        if url is None or not url.startswith(self._base_url):
            raise ArgumentError(f"path={path!r}: a path under {self._base_url} is needed")
        relative = url.removeprefix(self._base_url) + (f"?{given}" if given else "")
        if given and params:
            raise ArgumentError(f"path={path!r} has a query already: put all of it into params")
        return Operation(
            id=f"{method.upper()} {path}",
            method=method.upper(),
            path=relative,
            query=query(params or {}),
            body=None if json is None else JsonBody(json),
            returns=Json(),
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} for {self._base_url}>"


class WebexClient(_Client, Resources):
    """A client for Webex: `webex.rooms.list()`, `webex.messages.create(…)` and so on, one attribute a resource.

    - `access_token`: the token, or anything with a `token()`; the environment variables WEBEX_ACCESS_TOKEN,
      WEBEX_TEAMS_ACCESS_TOKEN and WEBEX_API_TOKEN are looked at where none is given.
    - `base_url`: the address that all others are relative to; the token goes to its origin alone.
    - `timeout`: seconds, for connecting and for each wait for bytes.
    - `retry`: when and how long to try again.
    - `rate_limiter`: a pace to keep, such as `TokenBucket(300, 60)`; none unless given.
    - `transport`: what carries the requests; httpx unless given. `proxy` and `verify` (False, or a file of
      certificates) are for httpx.
    - `caller`, `be_geo_id`: added to the User-Agent; the environment variables WEBEX_PYTHON_SDK_CALLER and BE_GEO_ID
      are used where they are not given.
    - `clock`: where time and chance come from; for tests.

    May be used from several threads. Close it, or use it in a `with` block, to close its connections.
    """

    def __init__(
        self,
        access_token: AccessToken | None = None,
        *,
        base_url: str = BASE_URL,
        timeout: float = 60.0,
        retry: RetryPolicy = RetryPolicy(),
        rate_limiter: RateLimiter | None = None,
        transport: Transport | None = None,
        proxy: str | None = None,
        verify: bool | str = True,
        caller: str | None = None,
        be_geo_id: str | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(access_token, base_url, timeout, retry, rate_limiter, caller, be_geo_id, clock)
        self._transport = transport or DefaultTransport(proxy, verify)

    @overload
    def send(self, operation: PagedOperation[T]) -> Paginator[T]: ...
    @overload
    def send(self, operation: Operation[T]) -> T: ...
    def send(self, operation: Operation[Any]) -> Any:
        """Carry out `operation`; a list is given as a `Paginator`, which asks when it is iterated."""
        if is_paged(operation):
            return Paginator(operation, self._base_url, self._fetch)
        return operation.returns.read(self._drive(self._steps(operation)), operation)

    def send_raw(self, operation: Operation[T]) -> Response[T]:
        """Carry out `operation` and give the whole answer; of a list, its first page."""
        response = self._drive(self._steps(operation))
        return response.with_parsed(operation.returns.read(response, operation))

    def request(
        self, method: str, path: str, *, params: Mapping[str, Any] | None = None, json: Any = None
    ) -> Response[Any]:
        """Send a request that the contract does not know; the answer's `parsed` is its JSON, None without a body."""
        return self.send_raw(self._custom(method, path, params, json))

    def _fetch(self, operation: PagedOperation[T], url: str | None) -> Page[T]:
        return operation.returns.read(self._drive(self._steps(operation, url)), operation)

    def _drive(self, steps: Steps) -> Response[Any]:
        outcome: Response[Any] | TransportError | None = None
        while True:
            try:
                step = steps.send(outcome)
            except StopIteration as done:
                response: Response[Any] = done.value
                return response
            outcome = None
            if isinstance(step, Sleep):
                self._shared.clock.sleep(step.seconds)
                continue
            try:
                outcome = self._transport.send(step.request)
            except TransportError as error:
                outcome = error

    def close(self) -> None:
        """Close the connections, also those of copies made by `with_options`."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncWebexClient(_Client, AsyncResources):
    """The same client for asyncio: `await webex.rooms.get(…)`, `async for room in webex.rooms.list()`.

    Takes what `WebexClient` takes. Close it with `await webex.aclose()`, or use it in an `async with` block.
    """

    def __init__(
        self,
        access_token: AccessToken | None = None,
        *,
        base_url: str = BASE_URL,
        timeout: float = 60.0,
        retry: RetryPolicy = RetryPolicy(),
        rate_limiter: RateLimiter | None = None,
        transport: AsyncTransport | None = None,
        proxy: str | None = None,
        verify: bool | str = True,
        caller: str | None = None,
        be_geo_id: str | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(access_token, base_url, timeout, retry, rate_limiter, caller, be_geo_id, clock)
        self._transport = transport or AsyncDefaultTransport(proxy, verify)

    @overload
    def send(  # type: ignore[overload-overlap]  # a list is given at once, all else when awaited
        self, operation: PagedOperation[T]
    ) -> AsyncPaginator[T]: ...
    @overload
    def send(self, operation: Operation[T]) -> Coroutine[Any, Any, T]: ...
    def send(self, operation: Operation[Any]) -> Any:
        """Carry out `operation` when awaited; a list is given, without awaiting, as an `AsyncPaginator`."""
        if is_paged(operation):
            return AsyncPaginator(operation, self._base_url, self._fetch)
        return self._send(operation)

    async def _send(self, operation: Operation[T]) -> T:
        return operation.returns.read(await self._drive(self._steps(operation)), operation)

    async def send_raw(self, operation: Operation[T]) -> Response[T]:
        """Carry out `operation` and give the whole answer; of a list, its first page."""
        response = await self._drive(self._steps(operation))
        return response.with_parsed(operation.returns.read(response, operation))

    async def request(
        self, method: str, path: str, *, params: Mapping[str, Any] | None = None, json: Any = None
    ) -> Response[Any]:
        """Send a request that the contract does not know; the answer's `parsed` is its JSON, None without a body."""
        return await self.send_raw(self._custom(method, path, params, json))

    async def _fetch(self, operation: PagedOperation[T], url: str | None) -> Page[T]:
        return operation.returns.read(await self._drive(self._steps(operation, url)), operation)

    async def _drive(self, steps: Steps) -> Response[Any]:
        outcome: Response[Any] | TransportError | None = None
        while True:
            try:
                step = steps.send(outcome)
            except StopIteration as done:
                response: Response[Any] = done.value
                return response
            outcome = None
            if isinstance(step, Sleep):
                await self._shared.clock.async_sleep(step.seconds)
                continue
            try:
                outcome = await self._transport.send(step.request)
            except TransportError as error:
                outcome = error

    async def aclose(self) -> None:
        """Close the connections, also those of copies made by `with_options`."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


def _checked_timeout(timeout: float) -> float:
    if not 0 < timeout <= threading.TIMEOUT_MAX:
        raise ArgumentError(f"timeout={timeout!r}: seconds, more than 0 and at most {threading.TIMEOUT_MAX:.0f}")
    return timeout


def _user_agent(caller: str | None, be_geo_id: str | None) -> str:
    """Who asks, as in `webex-client/0.1.0 Python/3.12.1 (my-bot; be-geo-id EMEA)`."""
    about = [
        caller or os.environ.get("WEBEX_PYTHON_SDK_CALLER"),
        f"be-geo-id {geo}" if (geo := be_geo_id or os.environ.get("BE_GEO_ID")) else None,
    ]
    comment = "; ".join(part for part in about if part)
    text = f"webex-client/{__version__} Python/{'.'.join(map(str, sys.version_info[:3]))}" + (
        f" ({comment})" if comment else ""
    )
    if not text.isascii() or not text.isprintable():
        raise ArgumentError(f"{comment!r} (caller, be_geo_id): only printable ASCII fits the User-Agent")
    return text
