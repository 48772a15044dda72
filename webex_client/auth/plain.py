"""Access tokens that nobody renews, and the want of one."""

from __future__ import annotations

from typing import Final

from ..authorization import fault_of
from ..errors import AccessTokenError

__all__ = ["ANONYMOUS", "PlainToken"]


class PlainToken:
    """A token as it is: a bot's, which does not expire, or a personal one, which lives for 12 hours.

    The same as giving the client the text, but for the repr, which does not show it. Raises `AccessTokenError` for what
    cannot be sent.
    """

    __slots__ = ("_token",)

    def __init__(self, token: str) -> None:
        self._token = token.strip()
        if fault := fault_of(self._token):
            raise AccessTokenError(f"the access token {fault}")

    def token(self) -> str:
        """The token."""
        return self._token

    def __repr__(self) -> str:
        return f"{type(self).__name__}([hidden])"


class _Anonymous:
    """Nobody."""

    __slots__ = ()

    def token(self) -> str:
        raise AccessTokenError("this client is for signing in (ANONYMOUS); the call needs an access token")

    def __repr__(self) -> str:
        return "ANONYMOUS"


ANONYMOUS: Final = _Anonymous()
"""For a client that has no token yet: with it go the calls that need none, those of `webex.access_tokens` above all."""
