"""Where the access token comes from, and what a call does to have it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar, cast, runtime_checkable

from .authorization import fault_of
from .errors import AccessTokenError
from .operation import Secret

if TYPE_CHECKING:
    from .clock import Clock
    from .core import Procedure
    from .operation import Operation

__all__ = [
    "VARIABLES",
    "AccessToken",
    "Authorization",
    "Caller",
    "FixedAuthorization",
    "RenewingTokenSource",
    "TokenSource",
    "authorization",
]

T = TypeVar("T")

VARIABLES = ("WEBEX_ACCESS_TOKEN", "WEBEX_TEAMS_ACCESS_TOKEN", "WEBEX_API_TOKEN")
"""The environment variables looked at, in this order."""


class TokenSource(Protocol):
    """Anything that knows the access token to use now.

    It is asked before each request, and again where Webex rejects the token: if it then has another, the call is
    repeated with that, once.
    """

    def token(self) -> str: ...


class Caller(Protocol):
    """What the client that makes a call lends to the source of its token."""

    @property
    def clock(self) -> Clock:
        """The client's time."""
        ...

    @property
    def blocks(self) -> bool:
        """Whether its waits hold up the whole thread, as those of the synchronous client do."""
        ...

    def call(
        self, operation: Operation[T], *, access_token: AccessToken | None = None, once: bool = False
    ) -> Procedure[T]:
        """The steps to carry out an operation by way of the client, which bears its own authorization or is given one.

        It is repeated as the client's `RetryPolicy` has it, or tried `once`.
        """
        ...


@runtime_checkable
class RenewingTokenSource(Protocol):
    """A source that may have to send requests, or to wait, before it has a token; those of `webex_client.auth` are.

    What it does is steps, carried out by whichever client asks: with its transport, and without blocking an event loop.
    """

    def access_token(self, caller: Caller, rejected: str | None = None) -> Procedure[str]:
        """The steps to the token to use now. `rejected` is one that Webex has just refused: another is needed.

        To give that one back says that there is no other; the call then fails with its 401.
        """
        ...

    def rejected_anew(self, token: str, caller: Caller) -> None:
        """Webex has refused the token as well that came in the place of a rejected one."""
        ...


AccessToken: TypeAlias = "str | TokenSource | RenewingTokenSource"


class Authorization(Protocol):
    """What gives the value of the Authorization field."""

    def value(self, caller: Caller, rejected: str | None = None) -> Procedure[str]:
        """The steps to the value; `rejected` is one that was answered with 401."""
        ...

    def rejected_anew(self, value: str, caller: Caller) -> None:
        """What came in the place of a rejected value was answered with 401, too."""
        ...


class FixedAuthorization:
    """A value that does not change."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def value(self, caller: Caller, rejected: str | None = None) -> Procedure[str]:
        return self._value
        yield  # what makes it a generator

    def rejected_anew(self, value: str, caller: Caller) -> None:
        pass


class _Asked(FixedAuthorization):
    """The value that a `TokenSource` gives, asked anew each time."""

    __slots__ = ("_token",)

    def __init__(self, token: Callable[[], str]) -> None:
        self._token = token

    def value(self, caller: Caller, rejected: str | None = None) -> Procedure[str]:
        return _bearer(self._token())
        yield


class _Renewed:
    """The value that a `RenewingTokenSource` gives."""

    __slots__ = ("_source",)

    def __init__(self, source: RenewingTokenSource) -> None:
        self._source = source

    def value(self, caller: Caller, rejected: str | None = None) -> Procedure[str]:
        token = None if rejected is None else Secret(rejected.removeprefix(_SCHEME))
        return _bearer((yield from self._source.access_token(caller, token)))

    def rejected_anew(self, value: str, caller: Caller) -> None:
        self._source.rejected_anew(Secret(value.removeprefix(_SCHEME)), caller)


def authorization(access_token: AccessToken | None, environment: Mapping[str, str] | None = None) -> Authorization:
    """What gives the value of the Authorization field, asked anew for each request.

    Raises `AccessTokenError`, naming the variables, where there is no token at all.
    """
    if access_token is not None and not isinstance(access_token, str):
        if isinstance(access_token, RenewingTokenSource) and callable(access_token.access_token):
            return _Renewed(access_token)
        if callable(token := getattr(access_token, "token", None)):
            return _Asked(cast("Callable[[], str]", token))
        raise AccessTokenError(
            f"access_token must be a text, have a token(), or be one of webex_client.auth, "
            f"not {type(access_token).__name__}"
        )
    if access_token is None:
        environment = os.environ if environment is None else environment
        access_token = next((environment[name] for name in VARIABLES if environment.get(name, "").strip()), None)
        if access_token is None:
            raise AccessTokenError(
                f"no access token: pass access_token=… or set one of the environment variables {', '.join(VARIABLES)}"
            )
    return FixedAuthorization(_bearer(access_token))


_SCHEME = "Bearer "


def _bearer(token: str) -> str:
    token = token.strip()
    if fault := fault_of(token):
        raise AccessTokenError(f"the access token {fault}")
    return Secret(_SCHEME + token)
