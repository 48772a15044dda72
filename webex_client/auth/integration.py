"""Signing people in with a browser: OAuth 2.0 with an authorization code, state and PKCE (RFC 6749, RFC 7636)."""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Coroutine
from dataclasses import dataclass, field
from hmac import compare_digest
from secrets import token_urlsafe
from typing import TYPE_CHECKING, Any, overload
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from ..addresses import normal_base_url
from ..api import access_tokens
from ..client_base import BASE_URL
from ..errors import AccessTokenError, ApiError, ArgumentError
from ..models.access_tokens import AccessToken, AccessTokenGrantType
from ..operation import Operation, Secret
from .oauth import OAuthClient, is_refusal
from .stores import TokenStore
from .tokens import Scopes, Tokens, scope_text

if TYPE_CHECKING:
    from ..access_token import Caller
    from ..client import AsyncWebexClient, WebexClient
    from ..core import Procedure

__all__ = ["AuthorizationRequest", "OAuthIntegration"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorizationRequest:
    """What sends somebody's browser to Webex, and what proves that it comes back from there.

    `url` is where the browser goes. `state` comes back with it. `code_verifier` goes to Webex alone, later. A web
    application keeps the two in the person's session meanwhile, and makes another of these of them.
    """

    state: str = field(repr=False)
    code_verifier: str = field(repr=False)
    url: str = field(default="", repr=False)


class OAuthIntegration(OAuthClient):
    """An integration, and whom it is signed in as.

        app = OAuthIntegration("C…", "secret", "http://localhost:8080/callback", scopes="spark:rooms_read")
        request = app.authorization_request()
        print("Open", request.url)
        with WebexClient(app) as webex:
            app.sign_in(webex, input("The address you came to: "), request)
            print(webex.people.me().display_name)

    - `client_id`, `client_secret`: of the integration, as developer.webex.com shows them.
    - `redirect_uri`: where browsers come back to, exactly as it is registered there.
    - `scopes`: what to ask for, unless a request says otherwise.
    - `refresh_token`: one that you have already, for where the store has no tokens.
    - `store`: where tokens are kept; in memory unless given. With tokens in it nobody needs to sign in.

    One of these is for one person: an application with many makes one for each, with a store of its own.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        redirect_uri: str = "",
        *,
        scopes: Scopes = (),
        refresh_token: str | None = None,
        store: TokenStore | None = None,
    ) -> None:
        super().__init__(client_id, client_secret, refresh_token=refresh_token, store=store)
        self.redirect_uri = redirect_uri
        self._scope = scope_text(scopes)

    def authorization_request(
        self,
        *,
        scopes: Scopes | None = None,
        state: str | None = None,
        login_hint: str | None = None,
        base_url: str = BASE_URL,
    ) -> AuthorizationRequest:
        """Where to send a browser to, with a state and a PKCE challenge that nobody can guess.

        `login_hint` is the address of who is to sign in, where that is known; `base_url` that of the client.
        """
        scope = self._scope if scopes is None else scope_text(scopes)
        if not scope:
            raise ArgumentError("scopes: the scopes to ask for are needed, here or for the integration")
        self._need_redirect_uri()
        verifier = token_urlsafe(48)
        fields = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "scope": scope,
            "state": token_urlsafe(24) if state is None else state,
            "code_challenge": urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode(),
            "code_challenge_method": "S256",
        }
        if login_hint is not None:
            fields["login_hint"] = login_hint
        url = f"{normal_base_url(base_url)}authorize?{urlencode(fields, quote_via=quote)}"
        return AuthorizationRequest(state=fields["state"], code_verifier=verifier, url=url)

    @overload
    def sign_in(self, client: WebexClient, callback: str, request: AuthorizationRequest) -> Tokens: ...
    @overload
    def sign_in(
        self, client: AsyncWebexClient, callback: str, request: AuthorizationRequest
    ) -> Coroutine[Any, Any, Tokens]: ...
    def sign_in(self, client: WebexClient | AsyncWebexClient, callback: str, request: AuthorizationRequest) -> Any:
        """Get the tokens of whoever came back from Webex, by way of `client`, and keep them.

        `callback` is the address that the browser came to, or its query alone. With an asynchronous client it is to be
        awaited. Raises `AccessTokenError` where it is no answer to `request`, the person did not agree, or Webex
        refuses the code, which is good once and not for long.
        """
        code = _code(callback, request)
        return self.exchange(client, code, code_verifier=request.code_verifier)

    @overload
    def exchange(self, client: WebexClient, code: str, *, code_verifier: str | None = None) -> Tokens: ...
    @overload
    def exchange(
        self, client: AsyncWebexClient, code: str, *, code_verifier: str | None = None
    ) -> Coroutine[Any, Any, Tokens]: ...
    def exchange(self, client: WebexClient | AsyncWebexClient, code: str, *, code_verifier: str | None = None) -> Any:
        """The same for an authorization code, where the state has been compared already."""
        self._need_redirect_uri()
        operation = access_tokens.create(
            grant_type=AccessTokenGrantType.AUTHORIZATION_CODE,
            client_id=self.client_id,
            client_secret=self._client_secret,
            code=code,
            redirect_uri=self.redirect_uri,
            code_verifier=code_verifier,
        )
        return client.perform(lambda caller: self._exchange(caller, operation))

    def _exchange(self, caller: Caller, operation: Operation[AccessToken]) -> Procedure[Tokens]:
        self._store.load()  # what cannot be written over is found before the code is spent
        try:
            answer = yield from caller.call(operation)
        except ApiError as error:
            if not is_refusal(error):
                raise
            raise AccessTokenError(f"Webex would not take the authorization code: {error}") from error
        return self._new_sign_in(caller, answer)

    def _need_redirect_uri(self) -> None:
        if not self.redirect_uri:
            raise ArgumentError("redirect_uri: the address is needed that is registered for the integration")


def _code(callback: str, request: AuthorizationRequest) -> str:
    """The authorization code in the address that a browser came to. Raises `AccessTokenError` where there is none."""
    fields = _fields(callback)
    # Only what bears the state was sent by Webex on this request: nothing else in it is to be believed, or told.
    came, sent = (text.encode(errors="surrogatepass") for text in (fields.get("state", ""), request.state))
    if not sent or not compare_digest(came, sent):
        raise AccessTokenError("the browser did not come back from the request it was sent with: the state is another")
    if "error" in fields:
        said = [fields[name] for name in ("error", "error_description") if name in fields]
        raise AccessTokenError(f"Webex did not sign anybody in: {' '.join(said)}")
    if "code" not in fields:
        raise AccessTokenError("the browser came back from Webex without an authorization code")
    return fields["code"]


def _fields(callback: str) -> dict[str, Secret]:
    """What stands in the query of an address, or in a query alone; what stands there twice is left out."""
    try:
        query = urlsplit(callback).query if "://" in callback.partition("=")[0] else callback.lstrip("?")
        return {name: Secret(values[0]) for name, values in parse_qs(query).items() if len(values) == 1}
    except ValueError:
        return {}
