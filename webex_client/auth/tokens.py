"""The tokens that an application holds for somebody, as a value that can be kept."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeAlias, cast

from ..authorization import fault_of
from ..errors import AccessTokenError, ArgumentError

__all__ = ["Scopes", "Tokens", "granted", "scope_text"]

Scopes: TypeAlias = "str | Iterable[str]"
"""Scopes one by one, or as a text with spaces between them: `["spark:rooms_read"]`, `"spark:rooms_read spark:kms"`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """An access token, and what is needed to get the next one.

    - `access_token`: empty where there is none yet.
    - `expires_at`: when it ends; None where nobody said.
    - `refresh_token`: what the next access token is got with; None where there is none.
    - `refresh_token_expires_at`: when that ends unless it is used before; Webex gives it 90 days anew each time.
    - `scopes`: what was granted, where Webex said so.

    Its repr does not show the tokens; `to_dict` does, for it is what a store keeps.
    """

    access_token: str = field(default="", repr=False)
    expires_at: datetime | None = None
    refresh_token: str | None = field(default=None, repr=False)
    refresh_token_expires_at: datetime | None = None
    scopes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        # The values are secret: no error repeats them.
        if not self.access_token and not self.refresh_token:
            raise ArgumentError("Tokens: access_token or refresh_token is needed")
        for name in ("access_token", "refresh_token"):
            text: object = getattr(self, name)
            if text is not None and not isinstance(text, str):
                raise ArgumentError(f"Tokens: {name} must be a text")
            if text and (fault := fault_of(text)):
                raise ArgumentError(f"Tokens: {name} {fault}")
        for name in ("expires_at", "refresh_token_expires_at"):
            moment: object = getattr(self, name)
            if moment is not None and (not isinstance(moment, datetime) or moment.tzinfo is None):
                raise ArgumentError(f"Tokens: {name} must be a datetime with a time zone")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Tokens:
        """What `to_dict` gave. Names it does not know are left alone; `ArgumentError` for a value that cannot be."""
        scope = data.get("scope")
        if scope is not None and not isinstance(scope, str):
            raise ArgumentError("Tokens: scope must be a text")
        return cls(
            access_token=data.get("access_token") or "",
            expires_at=_moment("expires_at", data.get("expires_at")),
            refresh_token=data.get("refresh_token") or None,
            refresh_token_expires_at=_moment("refresh_token_expires_at", data.get("refresh_token_expires_at")),
            scopes=tuple((scope or "").split()),
        )

    def to_dict(self) -> dict[str, str]:
        """The tokens as JSON can hold them, secrets and all; times as ISO 8601, scopes as one text under `scope`."""
        fields = {
            "access_token": self.access_token,
            "expires_at": self.expires_at and self.expires_at.isoformat(),
            "refresh_token": self.refresh_token,
            "refresh_token_expires_at": self.refresh_token_expires_at and self.refresh_token_expires_at.isoformat(),
            "scope": " ".join(self.scopes),
        }
        return {name: value for name, value in fields.items() if value}

    def seconds_left(self, now: float) -> float:
        """How long the access token is still good at `now` (seconds since 1970); infinity where nobody said."""
        if not self.access_token:
            return -math.inf
        return math.inf if self.expires_at is None else self.expires_at.timestamp() - now


def granted(
    access_token: object,
    expires_in: object,
    *,
    now: float,
    refresh_token: object = None,
    refresh_token_expires_in: object = None,
    scope: object = None,
    before: Tokens | None = None,
) -> Tokens:
    """Tokens as Webex has just given them, at `now` in seconds since 1970.

    What it says of the refresh token and the scopes goes before what was known `before`. A lifetime that cannot be
    understood counts as unknown. Raises `AccessTokenError` where there is no access token in the answer.
    """
    if not isinstance(access_token, str) or fault_of(access_token.strip()):
        raise AccessTokenError("Webex answered without an access token that could be used")
    keeps_refresh = not isinstance(refresh_token, str) or fault_of(refresh_token.strip()) is not None
    ends = _after(now, refresh_token_expires_in)
    if keeps_refresh:
        refresh_token = None if before is None else before.refresh_token
        ends = ends or (None if before is None else before.refresh_token_expires_at)
    return Tokens(
        access_token=access_token.strip(),
        expires_at=_after(now, expires_in),
        refresh_token=cast("str | None", refresh_token and str(refresh_token).strip()),
        refresh_token_expires_at=ends,
        scopes=tuple(scope.split()) if isinstance(scope, str) else () if before is None else before.scopes,
    )


def scope_text(scopes: Scopes) -> str:
    """Scopes as they are sent: one text with spaces between them, each once, in the order given.

    Raises `ArgumentError` for what is no scope.
    """
    listed = cast("object", scopes.split() if isinstance(scopes, str) else scopes)
    if not isinstance(listed, Iterable):
        raise ArgumentError(f"scopes={scopes!r}: texts are needed, or one text with spaces between them")
    found: dict[str, None] = {}
    for scope in cast("Iterable[object]", listed):
        if not isinstance(scope, str) or fault_of(scope):
            raise ArgumentError(f"scopes: {scope!r} is none; one looks like 'spark:messages_read'")
        found[scope] = None
    return " ".join(found)


def _moment(name: str, value: object) -> datetime | None:
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(cast("str", value))
    except (TypeError, ValueError):
        raise ArgumentError(f"Tokens: {name} must be a time such as 2026-03-02T20:26:02+00:00") from None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _after(now: float, seconds: object) -> datetime | None:
    """The moment so many seconds after `now`; None for what is no number of seconds that lie ahead."""
    if isinstance(seconds, bool):
        return None
    try:
        ahead = float(cast("Any", seconds))
        return datetime.fromtimestamp(now + ahead, UTC) if ahead > 0 else None
    except (TypeError, ValueError, OverflowError, OSError):
        return None
