"""What tests of signing in begin with: tokens that somebody was given, and what was asked of the fake for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

from in_memory import Client

from webex_client.auth import ANONYMOUS, Tokens
from webex_client.testing import FakeWebex, Integration
from webex_client.testing.fake.tokens import ACCESS_LIFETIME, REFRESH_LIFETIME

__all__ = [
    "ACCESS_LIFETIME",
    "REFRESH_LIFETIME",
    "ClientOf",
    "asked",
    "expired",
    "granted_to",
    "now",
    "renewals",
]

ClientOf: TypeAlias = Callable[..., Client]


def now(fake: FakeWebex) -> datetime:
    return datetime.fromtimestamp(fake.clock.time(), UTC)


def granted_to(fake: FakeWebex, integration: Integration) -> Tokens:
    """The tokens of somebody who has signed in to an integration a moment ago."""
    with fake.client(access_token=ANONYMOUS) as webex:
        answer = webex.access_tokens.create(
            grant_type="authorization_code",
            client_id=integration.client_id,
            client_secret=integration.client_secret,
            code=fake.sign_in.authorize(integration, fake.me),
            redirect_uri=integration.redirect_uri,
        )
    fake.requests.clear()
    return Tokens(
        access_token=answer.access_token or "",
        expires_at=now(fake) + timedelta(seconds=answer.expires_in or 0),
        refresh_token=answer.refresh_token,
    )


def expired(fake: FakeWebex, integration: Integration) -> Tokens:
    """The tokens of somebody who signed in long ago: of the two, only the refresh token is still good."""
    tokens = granted_to(fake, integration)
    fake.clock.advance(ACCESS_LIFETIME)
    return tokens


def asked(fake: FakeWebex) -> list[str]:
    """The operations that the fake was asked for, and how it answered where it refused."""
    return [
        f"{request.operation}" if request.status < 300 else f"{request.operation} {request.status}"
        for request in fake.requests
    ]


def renewals(fake: FakeWebex) -> int:
    """How often tokens were asked for."""
    return sum(request.operation == "access_tokens.create" for request in fake.requests)


def without_refresh_token(tokens: Tokens) -> Tokens:
    return replace(tokens, refresh_token=None)


def pieces(tokens: Tokens | None) -> tuple[Any, ...]:
    """What tokens are made of."""
    assert tokens is not None
    return (tokens.access_token, tokens.refresh_token)
