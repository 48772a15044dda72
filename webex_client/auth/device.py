"""Signing in on a device without a browser: somebody types a code elsewhere (RFC 8628)."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, overload

from ..api import access_tokens
from ..core import Sleep
from ..errors import AccessTokenError, ApiError, ArgumentError, ServerError, TransportError
from ..models.access_tokens import AccessToken, DeviceGrantType
from .oauth import OAuthClient, error_codes, is_refusal, tokens_of
from .stores import TokenStore
from .tokens import Scopes, Tokens, scope_text

if TYPE_CHECKING:
    from ..access_token import Caller
    from ..client import AsyncWebexClient, WebexClient
    from ..core import Procedure

__all__ = ["DeviceFlow", "DevicePrompt"]

_INTERVAL = 5.0
"""Seconds between two questions where Webex names none."""

_SLOWER = 5.0
"""Seconds to leave in addition after each `slow_down`."""

_LONGEST = 86_400.0
"""Seconds beyond which no code lives and nobody is to wait, whatever is said."""

_LIFETIME = 300.0
"""Seconds for which a code is good where Webex names none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DevicePrompt:
    """What to tell whoever is to sign in: open `verification_uri` and type `user_code`, until `expires_at`.

    `verification_uri_complete` has the code in it, for a link or a QR code. `interval` is how many seconds are left
    between two questions whether somebody has.
    """

    user_code: str
    verification_uri: str
    verification_uri_complete: str
    expires_at: datetime
    interval: float
    device_code: str = field(repr=False)


class DeviceFlow(OAuthClient):
    """An integration on a device that only shows a code, and whom it is signed in as.

        def show(prompt: DevicePrompt) -> None:
            print(f"Open {prompt.verification_uri} and type {prompt.user_code}")

        app = DeviceFlow("C…", "secret", "spark:rooms_read", prompt=show, store=FileTokenStore("webex.json"))
        with WebexClient(app) as webex:
            print(webex.people.me().display_name)

    - `client_id`, `client_secret`: of the integration. `scopes`: what to ask for.
    - `prompt`: shows somebody what to do. With it, the first call that needs a token waits until somebody has signed
      in, as does one after Webex would not renew the token any more. Without it, that call raises `AccessTokenError`,
      and `authorize` and `wait` are there to sign in with.
    - `store`: where tokens are kept; in memory unless given.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        scopes: Scopes,
        *,
        prompt: Callable[[DevicePrompt], object] | None = None,
        store: TokenStore | None = None,
    ) -> None:
        super().__init__(client_id, client_secret, store=store)
        self._scope = scope_text(scopes)
        if not self._scope:
            raise ArgumentError("scopes: the scopes to ask for are needed")
        self._prompt = prompt

    @overload
    def authorize(self, client: WebexClient) -> DevicePrompt: ...
    @overload
    def authorize(self, client: AsyncWebexClient) -> Coroutine[Any, Any, DevicePrompt]: ...
    def authorize(self, client: WebexClient | AsyncWebexClient) -> Any:
        """Begin to sign in, by way of `client`: what to show. With an asynchronous client it is to be awaited."""
        return client.perform(self._authorize)

    @overload
    def wait(self, client: WebexClient, prompt: DevicePrompt) -> Tokens: ...
    @overload
    def wait(self, client: AsyncWebexClient, prompt: DevicePrompt) -> Coroutine[Any, Any, Tokens]: ...
    def wait(self, client: WebexClient | AsyncWebexClient, prompt: DevicePrompt) -> Any:
        """Wait until somebody has done what `prompt` says, and keep the tokens.

        It asks as often as Webex lets it, until the code expires. With an asynchronous client it is to be awaited.
        Raises `AccessTokenError` where nobody has signed in by then, or it was denied.
        """
        return client.perform(lambda caller: self._sign_in(caller, prompt))

    def _obtain(self, caller: Caller, tokens: Tokens | None, *, once: bool) -> Procedure[Tokens]:
        if self._prompt is None or once:
            return (yield from self._refresh(caller, tokens, once=once))
        if tokens is not None and tokens.refresh_token is not None:
            try:
                return (yield from self._refresh(caller, tokens, once=once))
            except AccessTokenError:
                pass  # whoever is there signs in again
        prompt = yield from self._authorize(caller)
        self._prompt(prompt)
        answer = yield from self._poll(caller, prompt)
        return tokens_of(answer, caller.clock)

    def _authorize(self, caller: Caller) -> Procedure[DevicePrompt]:
        try:
            answer = yield from caller.call(access_tokens.authorize_device(client_id=self.client_id, scope=self._scope))
        except ApiError as error:
            if not is_refusal(error):
                raise
            raise AccessTokenError(f"Webex lets nobody sign in on this device: {error}") from error
        if not answer.device_code or not answer.user_code:
            raise AccessTokenError("Webex answered without a code to sign in with")
        seconds = _positive(answer.expires_in, _LIFETIME)
        return DevicePrompt(
            user_code=str(answer.user_code),
            verification_uri=answer.verification_uri or "",
            verification_uri_complete=answer.verification_uri_complete or answer.verification_uri or "",
            expires_at=datetime.fromtimestamp(caller.clock.time() + seconds, UTC),
            interval=_positive(answer.interval, _INTERVAL),
            device_code=str(answer.device_code),
        )

    def _sign_in(self, caller: Caller, prompt: DevicePrompt) -> Procedure[Tokens]:
        self._store.load()  # what cannot be written over is found before somebody takes the trouble
        answer = yield from self._poll(caller, prompt)
        return self._new_sign_in(caller, answer)

    def _poll(self, caller: Caller, prompt: DevicePrompt) -> Procedure[AccessToken]:
        """The steps until somebody has signed in: questions, as far apart as Webex asks for."""
        interval, ends = prompt.interval, prompt.expires_at.timestamp()
        operation = access_tokens.create_for_device(
            grant_type=DeviceGrantType.URN_IETF_PARAMS_OAUTH_GRANT_TYPE_DEVICE_CODE,
            device_code=prompt.device_code,
            client_id=self.client_id,
            client_secret=self._client_secret,
        )
        while (left := ends - caller.clock.time()) > 0:
            yield Sleep(min(interval, left))
            if left <= interval:
                break
            try:
                return (yield from caller.call(operation))
            except (TransportError, ServerError):
                interval *= 2  # RFC 8628, 3.5
            except ApiError as error:
                codes = error_codes(error)
                if "slow_down" in codes:
                    interval += _SLOWER
                elif error.status != 428 and "authorization_pending" not in codes:
                    if not is_refusal(error):
                        raise
                    raise AccessTokenError(f"nobody was signed in on this device: {error}") from error
        raise AccessTokenError("nobody has signed in on this device in time: the code has expired")


def _positive(value: object, otherwise: float) -> float:
    """A number of seconds, and another where Webex gave none that makes sense."""
    return float(value) if isinstance(value, (int, float)) and 0 < value <= _LONGEST else otherwise
