"""What the ways to sign in that are OAuth 2.0 have in common: a client id, a secret, and the refreshing of tokens."""

from __future__ import annotations

import json
from collections.abc import Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast, overload

from ..api import access_tokens
from ..errors import AccessTokenError, ApiError, ArgumentError
from ..models.access_tokens import AccessToken, AccessTokenGrantType
from .renewal import RenewedToken
from .stores import TokenStore
from .tokens import Tokens, granted

if TYPE_CHECKING:
    from ..access_token import Caller
    from ..client import AsyncWebexClient, WebexClient
    from ..clock import Clock
    from ..core import Procedure

__all__ = ["OAuthClient", "error_codes", "is_refusal", "tokens_of"]


class OAuthClient(RenewedToken):
    """An application with a client id and a secret, and the tokens it was given for somebody.

    `refresh_token` is what to begin with where the store has no tokens yet.
    """

    def __init__(
        self, client_id: str, client_secret: str, *, refresh_token: str | None = None, store: TokenStore | None = None
    ) -> None:
        super().__init__(store)
        for name, text in (("client_id", client_id), ("client_secret", client_secret)):
            if not text or not text.isprintable() or text != text.strip():
                raise ArgumentError(f"{name}: a text is needed, with no space at either end")
        self.client_id = client_id
        self._client_secret = client_secret
        self._first = None if refresh_token is None else Tokens(refresh_token=refresh_token.strip())

    @overload
    def refresh(self, client: WebexClient, *, refresh_token: str | None = None) -> Tokens: ...
    @overload
    def refresh(self, client: AsyncWebexClient, *, refresh_token: str | None = None) -> Coroutine[Any, Any, Tokens]: ...
    def refresh(self, client: WebexClient | AsyncWebexClient, *, refresh_token: str | None = None) -> Any:
        """Get new tokens now, by way of `client`, and save them; with `refresh_token`, in the place of those there are.

        There is no need to: what has this as its access token refreshes in time. With an asynchronous client it is to
        be awaited. Raises `AccessTokenError` where Webex refuses: somebody has to sign in again.
        """
        given = None if refresh_token is None else Tokens(refresh_token=refresh_token.strip())
        return client.perform(lambda caller: self._refreshed_now(caller, given))

    def _refreshed_now(self, caller: Caller, given: Tokens | None) -> Procedure[Tokens]:
        tokens = given or self._newest() or self._first
        if given is not None:
            self._store.load()  # what cannot be written over is found before the tokens are got
        new = yield from self._refresh(caller, tokens, once=False)
        return self._keep(new, instead_of=None if given else self._held)

    def _obtain(self, caller: Caller, tokens: Tokens | None, *, once: bool) -> Procedure[Tokens]:
        return (yield from self._refresh(caller, tokens or self._first, once=once))

    def _renews(self, tokens: Tokens) -> bool:
        return tokens.refresh_token is not None

    def _refresh(self, caller: Caller, tokens: Tokens | None, *, once: bool) -> Procedure[Tokens]:
        """The steps to the tokens that a refresh token gives."""
        if tokens is None:
            raise AccessTokenError("nobody has signed in yet: there are no tokens")
        if tokens.refresh_token is None:
            raise AccessTokenError(
                "the access token has expired or was rejected, and there is no refresh token to get another with: "
                "sign in again"
            )
        operation = access_tokens.create(
            grant_type=AccessTokenGrantType.REFRESH_TOKEN,
            client_id=self.client_id,
            client_secret=self._client_secret,
            refresh_token=tokens.refresh_token,
        )
        try:
            # With Webex a refresh token is not used up: where the answer was lost, it can be asked again.
            answer = yield from caller.call(replace(operation, idempotent=True), once=once)
        except ApiError as error:
            if not is_refusal(error):
                raise
            raise AccessTokenError(f"Webex would not renew the access token: sign in again. {error}") from error
        return tokens_of(answer, caller.clock, before=tokens)

    def _new_sign_in(self, caller: Caller, answer: AccessToken) -> Tokens:
        """Keep what somebody has just granted."""
        return self._keep(tokens_of(answer, caller.clock))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.client_id}>"


def tokens_of(answer: AccessToken, clock: Clock, *, before: Tokens | None = None) -> Tokens:
    """The tokens in an answer of Webex."""
    return granted(
        answer.access_token,
        answer.expires_in,
        now=clock.time(),
        refresh_token=answer.refresh_token,
        refresh_token_expires_in=answer.refresh_token_expires_in,
        scope=answer.scope,
        before=before,
    )


def is_refusal(error: ApiError) -> bool:
    """Whether Webex has said no, as against not now."""
    return error.status in (400, 401, 403, 404)


def error_codes(error: ApiError) -> set[str]:
    """What may be a code of OAuth in an error, such as `slow_down`: it stands in a description, or under `error`."""
    found: list[object] = [error.message, *(fault.get("description") for fault in error.errors)]
    try:
        body: object = json.loads(error.response.content)
    except (ValueError, RecursionError):
        body = None
    if isinstance(body, dict):
        found.append(cast("dict[str, object]", body).get("error"))
    return {text.strip() for text in found if isinstance(text, str)}
