"""What people granted applications and applications did not collect yet: authorization codes and device codes."""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from dataclasses import dataclass

from .clock import VirtualClock
from .errors import Refusal
from .ids import Ids

__all__ = ["DEVICE_CODE_LIFETIME", "POLLING_INTERVAL", "DeviceGrant", "Grants"]

_CODE_LIFETIME = 300

DEVICE_CODE_LIFETIME = 300
"""Seconds somebody has to enter the user code of a device."""

POLLING_INTERVAL = 2
"""Seconds a device has to leave between two questions."""


@dataclass(frozen=True, slots=True)
class _CodeGrant:
    client_id: str
    redirect_uri: str
    person_id: str
    scopes: frozenset[str] | None
    challenge: str | None
    expires: int


@dataclass(slots=True)
class DeviceGrant:
    """A device somebody is to sign in on: pending until `person_id` is set or it is `denied`."""

    client_id: str
    device_code: str
    user_code: str
    scopes: frozenset[str] | None
    expires: int
    next_question: int = 0
    person_id: str | None = None
    denied: bool = False


class Grants:
    """Codes until they are redeemed. Each is good once, for the client it was made for, and not for long."""

    def __init__(self, clock: VirtualClock, ids: Ids) -> None:
        self._clock = clock
        self._ids = ids
        self._codes: dict[str, _CodeGrant] = {}
        self._devices: dict[str, DeviceGrant] = {}

    def add_code(
        self, client_id: str, redirect_uri: str, person_id: str, scopes: frozenset[str] | None, challenge: str | None
    ) -> str:
        """An authorization code; with `challenge`, who redeems it needs the verifier of it (PKCE, S256)."""
        code = self._ids.secret("code")
        expires = self._clock.deadline(_CODE_LIFETIME)
        self._codes[code] = _CodeGrant(client_id, redirect_uri, person_id, scopes, challenge, expires)
        return code

    def redeem_code(
        self, code: str, client_id: str, redirect_uri: str, verifier: str | None
    ) -> tuple[str, frozenset[str] | None]:
        """Whose code it is, by person id, and for which scopes. Raises a `Refusal` where it is not good for these."""
        grant = self._codes.get(code)
        if grant is None or grant.client_id != client_id or self._clock.is_past(grant.expires):
            raise Refusal(400, "The code is not this client's, was used before, or has expired.")
        if grant.redirect_uri != redirect_uri:
            raise Refusal(400, "redirect_uri is not the one that the code was sent to.")
        if grant.challenge != (None if verifier is None else _challenge(verifier)):
            raise Refusal(400, "code_verifier does not belong to the code_challenge that the code was asked for with.")
        del self._codes[code]
        return grant.person_id, grant.scopes

    def add_device(self, client_id: str, scopes: frozenset[str] | None) -> DeviceGrant:
        """A device whose user code somebody is to enter."""
        user_code = self._ids.user_code()
        while self._waiting(user_code) is not None:
            user_code = self._ids.user_code()
        expires = self._clock.deadline(DEVICE_CODE_LIFETIME)
        grant = DeviceGrant(client_id, self._ids.secret("device"), user_code, scopes, expires)
        self._devices[grant.device_code] = grant
        return grant

    def decide_device(self, user_code: str, person_id: str | None) -> bool:
        """Let a person sign in on the device that shows `user_code`, or nobody; False where none waits for it."""
        grant = self._waiting(user_code)
        if grant is None:
            return False
        grant.person_id, grant.denied = person_id, person_id is None
        return True

    def redeem_device(self, device_code: str, client_id: str) -> tuple[str, frozenset[str] | None]:
        """Who signed in on the device, by person id, and for which scopes.

        Raises a `Refusal`: 428 as long as nobody did, 400 once nobody will.
        """
        grant = self._devices.get(device_code)
        if grant is None or grant.client_id != client_id:
            raise Refusal(400, "The device code is not this client's, or was used before.")
        hasty = not self._clock.is_past(grant.next_question)
        grant.next_question = self._clock.deadline(POLLING_INTERVAL)
        if grant.denied:
            raise Refusal(400, "Signing in on the device was denied.", description="access_denied")
        if self._clock.is_past(grant.expires):
            raise Refusal(400, "The device code has expired.", description="expired_token")
        if grant.person_id is None:
            described = "slow_down" if hasty else "authorization_pending"
            raise Refusal(428, "Nobody has entered the user code yet.", description=described)
        del self._devices[device_code]
        return grant.person_id, grant.scopes

    def _waiting(self, user_code: str) -> DeviceGrant | None:
        """The device that shows `user_code` and has no answer yet."""
        return next(
            (
                grant
                for grant in self._devices.values()
                if grant.user_code == user_code
                and not (self._clock.is_past(grant.expires) or grant.denied or grant.person_id)
            ),
            None,
        )


def _challenge(verifier: str) -> str:
    digest = hashlib.sha256(verifier.encode(errors="replace")).digest()
    return urlsafe_b64encode(digest).rstrip(b"=").decode()
