"""A fake Webex with an integration, and clients of it of either kind."""

from __future__ import annotations

from typing import Any

import pytest
from in_memory import Client

from auth.signing_in import ClientOf
from webex_client.auth import OAuthIntegration, TokenStore
from webex_client.testing import FakeWebex, Integration


@pytest.fixture
def fake() -> FakeWebex:
    return FakeWebex()


@pytest.fixture
def registered(fake: FakeWebex) -> Integration:
    return fake.sign_in.add_integration()


@pytest.fixture
def app(registered: Integration) -> Any:
    """Makes the integration with a store: `app(MemoryTokenStore(tokens))`."""

    def make(store: TokenStore | None = None, **options: Any) -> OAuthIntegration:
        return OAuthIntegration(
            registered.client_id, registered.client_secret, registered.redirect_uri, store=store, **options
        )

    return make


@pytest.fixture(params=["sync", "async"])
def client_of(request: pytest.FixtureRequest, fake: FakeWebex) -> ClientOf:
    """Makes a client of the fake with an access token: `client_of(app)`."""

    def make(access_token: Any, **options: Any) -> Client:
        made = fake.client if request.param == "sync" else fake.async_client
        return made(access_token=access_token, **options)

    return make
