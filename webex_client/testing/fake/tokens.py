"""Access tokens and refresh tokens: whose they are, what they are for and how long they last."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from .clock import VirtualClock
from .errors import Refusal
from .ids import Ids
from .tables import Json

__all__ = ["ACCESS_LIFETIME", "REFRESH_LIFETIME", "Tokens"]

ACCESS_LIFETIME = 1_209_599
"""Seconds that an access token lasts which an application was given: two weeks."""

REFRESH_LIFETIME = 7_775_999
"""Seconds that a refresh token lasts after it was last used: ninety days."""

_HIDDEN = "[hidden]"
_MADE_UP = re.compile(r"fake-(?:token-[0-9]+|[a-z]+-[0-9a-f]{32})")
"""What secrets look like that nobody chose."""


@dataclass(frozen=True, slots=True)
class _AccessToken:
    """Without an end, and good for everything, where these are None."""

    person_id: str
    expires: int | None
    scopes: frozenset[str] | None


@dataclass(slots=True)
class _RefreshToken:
    person_id: str
    client_id: str
    scopes: frozenset[str] | None
    expires: int


class Tokens:
    """The tokens that were ever given out; expired ones, and those of people who were deleted, sign nobody in."""

    def __init__(self, clock: VirtualClock, ids: Ids) -> None:
        self._clock = clock
        self._ids = ids
        self._access: dict[str, _AccessToken] = {}
        self._refresh: dict[str, _RefreshToken] = {}
        self._chosen: set[str] = set()
        self._secrets: re.Pattern[str] | None = None

    def add(self, token: str, person_id: str) -> None:
        """Let `token`, which somebody chose, sign a person in for good and for everything."""
        self._access[token] = _AccessToken(person_id, None, None)
        self.keep_secret(token)

    def issue(self, person_id: str, *, seconds: float, scopes: frozenset[str] | None = None) -> str:
        """A new access token that lasts so long, and is good for `scopes` or for everything."""
        token = self._ids.secret("access")
        self._access[token] = _AccessToken(person_id, self._clock.deadline(seconds), scopes)
        return token

    def grant(self, person_id: str, client_id: str, scopes: frozenset[str] | None) -> Json:
        """The answer that gives an application both tokens of a person."""
        token = self._ids.secret("refresh")
        self._refresh[token] = _RefreshToken(person_id, client_id, scopes, 0)
        return self._answer(token)

    def refresh(self, token: str, client_id: str) -> Json:
        """The answer that gives an application a new access token.

        The refresh token stays as it is and lasts its full time again; access tokens given before last as long as they
        would have. Raises a `Refusal` where the refresh token is not this client's or has expired.
        """
        found = self._refresh.get(token)
        if found is None or found.client_id != client_id or self._clock.is_past(found.expires):
            raise Refusal(400, "The refresh token is not this client's, or it has expired.")
        return self._answer(token)

    def _answer(self, token: str) -> Json:
        refresh = self._refresh[token]
        refresh.expires = self._clock.deadline(REFRESH_LIFETIME)
        answer: Json = {
            "access_token": self.issue(refresh.person_id, seconds=ACCESS_LIFETIME, scopes=refresh.scopes),
            "expires_in": ACCESS_LIFETIME,
            "refresh_token": token,
            "refresh_token_expires_in": REFRESH_LIFETIME,
            "token_type": "Bearer",
        }
        return answer if refresh.scopes is None else {**answer, "scope": " ".join(sorted(refresh.scopes))}

    def owner_of_refresh(self, token: str) -> str | None:
        """Whose refresh token it is, by person id."""
        found = self._refresh.get(token)
        return None if found is None else found.person_id

    def get(self, token: str) -> str | None:
        """Whom an access token signs in, by person id; None where it has expired or is nobody's."""
        found = self._access.get(token)
        if found is None or (found.expires is not None and self._clock.is_past(found.expires)):
            return None
        return found.person_id

    def __contains__(self, token: str) -> bool:
        return token in self._access

    def permits(self, token: str, security: Sequence[Collection[str]]) -> bool:
        """Whether an access token has all the scopes of one of the requirements, or there are none."""
        scopes = self._access[token].scopes
        return (
            scopes is None
            or not security
            or any(all(_covered(scope, scopes) for scope in required) for required in security)
        )

    def keep_secret(self, text: str) -> None:
        """Hide a text that somebody chose as well, a client's secret for one."""
        if not _MADE_UP.fullmatch(text):
            self._chosen.update((text, quote(text, safe="")))
            self._secrets = None

    def hidden(self, text: str) -> str:
        """A text without any secret in it: those chosen, and all that were made up."""
        if self._secrets is None:
            # A secret that begins with another comes before it, or its end would be left.
            chosen = sorted(self._chosen, key=len, reverse=True)
            longer = [re.escape(text) for text in chosen if _MADE_UP.match(text)]
            others = [re.escape(text) for text in chosen if not _MADE_UP.match(text)]
            self._secrets = re.compile("|".join([*longer, _MADE_UP.pattern, *others]))
        return self._secrets.sub(_HIDDEN, text)

    def __repr__(self) -> str:
        return f"<Tokens: {len(self._access)} for access, {len(self._refresh)} for refreshing>"


def _covered(scope: str, scopes: frozenset[str]) -> bool:
    return scope in scopes or (scope.startswith("spark:") and "spark:all" in scopes)
