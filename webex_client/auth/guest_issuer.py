"""Guests of a guest issuer, the older way to have guests: it vouches for them with JSON Web Tokens (RFC 7519).

Service apps have guests by `webex.guests.create`, which gives their access tokens.
"""

from __future__ import annotations

import binascii
from base64 import b64decode
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from ..api import guests
from ..errors import AccessTokenError, ApiError, ArgumentError, MissingExtraError
from .oauth import is_refusal
from .renewal import RenewedToken
from .stores import TokenStore
from .tokens import Tokens, granted

try:
    import jwt
except ImportError as error:
    raise MissingExtraError("guest issuers need PyJWT: pip install 'webex-client[auth]'") from error

if TYPE_CHECKING:
    from ..access_token import Caller
    from ..core import Procedure

__all__ = ["GuestIssuer"]

_VOUCHING = 300
"""Seconds for which a JSON Web Token is good; it is sent at once, but clocks differ."""


class GuestIssuer(RenewedToken):
    """A guest of a guest issuer.

        guest = GuestIssuer("Y2lz…", "base64 of the secret", subject="customer-1815", name="Mary Somerville")
        with WebexClient(guest) as webex:
            webex.messages.create(to_person_email="support@example.com", text="Is anybody there?")

    - `issuer_id`, `secret`: of the guest issuer app, as developer.webex.com shows them; the secret is base64.
    - `subject`: who the guest is, by an id of your own. `name`: what others see; the subject unless given.
    - `store`: where the token is kept; in memory unless given.

    Needs PyJWT: `pip install 'webex-client[auth]'`.
    """

    def __init__(
        self, issuer_id: str, secret: str, *, subject: str, name: str | None = None, store: TokenStore | None = None
    ) -> None:
        super().__init__(store)
        for argument, text in (("issuer_id", issuer_id), ("subject", subject)):
            if not text.strip():
                raise ArgumentError(f"{argument}={text!r}: a text is needed")
        self.issuer_id = issuer_id
        self.subject = subject
        self.name = subject if name is None else name
        self._key = _decoded(secret)

    def _renews(self, tokens: Tokens) -> bool:
        return True

    def _obtain(self, caller: Caller, tokens: Tokens | None, *, once: bool) -> Procedure[Tokens]:
        now = caller.clock.time()
        operation = guests.login(guest_token=self._vouch(now))
        try:
            answer = yield from caller.call(operation, once=once)
        except ApiError as error:
            if not is_refusal(error):
                raise
            raise AccessTokenError(f"Webex would not sign the guest in: {error}") from error
        return granted(answer.token, answer.expires_in, now=caller.clock.time())

    def _vouch(self, now: float) -> str:
        claims = {"sub": self.subject, "name": self.name, "iss": self.issuer_id, "exp": int(now) + _VOUCHING}
        sign = cast("Callable[..., str]", jwt.encode)  # its types ask for a package that only other algorithms need
        return sign(claims, self._key, algorithm="HS256")

    def __repr__(self) -> str:
        return f"<GuestIssuer {self.issuer_id} for {self.subject!r}>"


def _decoded(secret: str) -> bytes:
    """The key that a secret is, which Webex shows as base64, with or without padding."""
    try:
        key = b64decode(secret.strip() + "=" * (-len(secret.strip()) % 4), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not key:
        raise ArgumentError("secret: base64 is needed, as developer.webex.com shows it")
    return key
