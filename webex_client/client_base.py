"""What both clients have in common, all that needs no waiting."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from ._version import __version__
from .access_token import AccessToken, Authorization, Caller, FixedAuthorization, authorization
from .addresses import normal_base_url, within_origin
from .clock import Clock, SystemClock
from .core import Procedure, Shared, Steps, exchange
from .errors import ArgumentError
from .exchange import Headers, Request
from .operation import JSON, BytesBody, FormBody, JsonBody, Operation, Secret, query
from .rate_limiter import RateLimiter
from .results import Json
from .retry import RetryPolicy

if TYPE_CHECKING:
    from .addresses import Address
    from .receiving import Sink

__all__ = ["BASE_URL", "BaseClient"]

T = TypeVar("T")

BASE_URL = "https://webexapis.com/v1/"

_ENCODED = (JsonBody, FormBody, BytesBody)
"""Bodies that are bytes before they go to the transport."""


class BaseClient:
    """Settings, and how an operation becomes the steps of a call."""

    _blocks: ClassVar[bool]
    """Whether waiting holds up the thread."""

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

    @property
    def base_url(self) -> str:
        """The address that all others are relative to, with a slash at its end."""
        return self._base_url

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

    def _steps(
        self,
        operation: Operation[Any],
        address: str | Address | None = None,
        sink: Sink | None = None,
        authorization: Authorization | None = None,
    ) -> Steps:
        """The steps of one call; `address` is that of a later page or of a file, `sink` where a file goes."""
        if operation.authorization is not None:
            authorization = FixedAuthorization(operation.authorization)
        url = address if isinstance(address, str) else address.shown if address else operation.url(self._base_url)
        secret_url = None if isinstance(address, str) or not address else address.url
        headers = self._headers
        if operation.accept != JSON or operation.headers:
            public = {name: value for name, value in operation.headers if not isinstance(value, Secret)}
            headers = Headers({**headers, "Accept": operation.accept, **public})
        body = operation.body
        if isinstance(body, _ENCODED):
            headers = headers.adding("Content-Type", body.content_type)
        shown = body.without_secrets().encode() if isinstance(body, _ENCODED) else body
        request = Request(operation.method, url, headers, shown, self._timeout)
        return exchange(
            request,
            complete=partial(self._complete, operation, secret_url),
            authorization=authorization or self._authorization,
            caller=self._caller(),
            policy=self._retry,
            shared=self._shared,
            idempotent=operation.idempotent,
            sink=sink,
        )

    def _complete(self, operation: Operation[Any], url: str | None, request: Request, authorization: str) -> Request:
        """The request with its secrets: what authorizes it, and the parts of it that nobody is to see."""
        if url is not None:
            request = replace(request, url=url)
        if authorization:
            request = request.with_header("Authorization", authorization)
        for name, value in operation.headers:
            if isinstance(value, Secret):
                request = request.with_header(name, value)
        body = operation.body
        if isinstance(body, _ENCODED) and body.secrets:
            request = replace(request, body=body.encode())
        return request

    def _caller(self) -> Caller:
        return _Caller(self._shared.clock, self._blocks, self._call)

    def _call(self, operation: Operation[T], access_token: AccessToken | None, once: bool) -> Procedure[T]:
        client = self.with_options(retry=replace(self._retry, max_attempts=1)) if once else self
        given = None if access_token is None else authorization(access_token)
        return operation.returns.read((yield from client._steps(operation, authorization=given)), operation)

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


class _Caller:
    """A client as the source of its access token sees it."""

    __slots__ = ("_call", "blocks", "clock")

    def __init__(self, clock: Clock, blocks: bool, call: Callable[..., Procedure[Any]]) -> None:
        self.clock = clock
        self.blocks = blocks
        self._call = call

    def call(
        self, operation: Operation[T], *, access_token: AccessToken | None = None, once: bool = False
    ) -> Procedure[T]:
        return self._call(operation, access_token, once)


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
