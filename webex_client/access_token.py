"""Where the access token comes from, when none is given."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Protocol, TypeAlias

from .authorization import fault_of
from .errors import AccessTokenError

__all__ = ["VARIABLES", "AccessToken", "TokenSource", "authorization"]

VARIABLES = ("WEBEX_ACCESS_TOKEN", "WEBEX_TEAMS_ACCESS_TOKEN", "WEBEX_API_TOKEN")
"""The environment variables looked at, in this order."""


class TokenSource(Protocol):
    """Anything that knows the access token to use now."""

    def token(self) -> str: ...


AccessToken: TypeAlias = "str | TokenSource"


def authorization(access_token: AccessToken | None, environment: Mapping[str, str] | None = None) -> Callable[[], str]:
    """What gives the value of the Authorization field, asked anew for each request.

    Raises `AccessTokenError`, naming the variables, where there is no token at all.
    """
    if access_token is not None and not isinstance(access_token, str):
        if not callable(getattr(access_token, "token", None)):
            raise AccessTokenError(f"access_token must be a text or have a token(), not {type(access_token).__name__}")
        source = access_token
        return lambda: _bearer(source.token())
    if access_token is None:
        environment = os.environ if environment is None else environment
        access_token = next((environment[name] for name in VARIABLES if environment.get(name, "").strip()), None)
        if access_token is None:
            raise AccessTokenError(
                f"no access token: pass access_token=… or set one of the environment variables {', '.join(VARIABLES)}"
            )
    value = _bearer(access_token)
    return lambda: value


def _bearer(token: str) -> str:
    token = token.strip()
    if fault := fault_of(token):
        raise AccessTokenError(f"the access token {fault}")
    return f"Bearer {token}"
