"""Clients that are made signed in, and those that are nobody's."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import pytest
from in_memory import RecordingTransport, settle

from auth.signing_in import ACCESS_LIFETIME, ClientOf, asked, expired
from webex_client import AccessTokenError, AsyncWebexClient, WebexClient
from webex_client.auth import ANONYMOUS, FileTokenStore, PlainToken
from webex_client.testing import FakeWebex, Integration

CALLS = ["from_oauth_code", "from_oauth_refresh"]


@pytest.fixture(params=[WebexClient, AsyncWebexClient])
def kind(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture
def options(fake: FakeWebex, kind: Any) -> dict[str, Any]:
    transport = fake.transport() if kind is WebexClient else fake.async_transport()
    return {"transport": transport, "clock": fake.clock}


def test_with_a_code(fake: FakeWebex, registered: Integration, kind: Any, options: dict[str, Any]) -> None:
    code = fake.sign_in.authorize(registered, fake.me)

    webex = settle(
        kind.from_oauth_code(registered.client_id, registered.client_secret, code, registered.redirect_uri, **options)
    )

    assert asked(fake) == ["access_tokens.create"]
    assert settle(webex.people.me()).display_name == "Myself"
    fake.clock.advance(ACCESS_LIFETIME)
    assert settle(webex.people.me()).display_name == "Myself"
    assert asked(fake) == ["access_tokens.create", "people.me"] * 2


def test_with_a_refresh_token(
    fake: FakeWebex, registered: Integration, kind: Any, options: dict[str, Any], tmp_path: Path
) -> None:
    store = FileTokenStore(tmp_path / "webex.json")
    tokens = expired(fake, registered)

    webex = settle(
        kind.from_oauth_refresh(
            client_id=registered.client_id,
            client_secret=registered.client_secret,
            refresh_token=tokens.refresh_token,
            store=store,
            **options,
        )
    )

    assert settle(webex.people.me()).display_name == "Myself"
    assert asked(fake) == ["access_tokens.create", "people.me"]
    kept = store.load()
    assert kept is not None
    assert kept.refresh_token == tokens.refresh_token


def test_a_refresh_token_that_is_given_goes_before_the_one_in_the_store(
    fake: FakeWebex, registered: Integration, kind: Any, options: dict[str, Any], tmp_path: Path
) -> None:
    store = FileTokenStore(tmp_path / "webex.json")
    store.save(expired(fake, registered))
    tokens = expired(fake, registered)

    settle(
        kind.from_oauth_refresh(
            registered.client_id, registered.client_secret, tokens.refresh_token, store=store, **options
        )
    )

    kept = store.load()
    assert kept is not None
    assert kept.refresh_token == tokens.refresh_token


@pytest.mark.parametrize("call", CALLS)
def test_what_webex_refuses_is_told_at_once_and_the_connections_closed(
    fake: FakeWebex, registered: Integration, call: str
) -> None:
    class Closed(RecordingTransport):
        send = staticmethod(fake.transport().send)  # type: ignore[assignment]

    transport = Closed()
    secrets = ["no-good-code", registered.redirect_uri] if call == "from_oauth_code" else ["no-good-token"]

    with pytest.raises(AccessTokenError, match="would not"):
        getattr(WebexClient, call)(
            registered.client_id, registered.client_secret, *secrets, transport=transport, clock=fake.clock
        )

    assert transport.closed == 1


@pytest.mark.parametrize("call", CALLS)
def test_both_clients_are_made_alike(call: str) -> None:
    def spelled(kind: Any) -> list[str]:
        return [str(each).replace("Async", "") for each in inspect.signature(getattr(kind, call)).parameters.values()]

    assert spelled(WebexClient) == spelled(AsyncWebexClient)
    assert inspect.iscoroutinefunction(getattr(AsyncWebexClient, call))


def test_the_names_are_those_that_users_of_webexpythonsdk_know() -> None:
    from webexpythonsdk import WebexAPI

    for call in CALLS:
        theirs = inspect.signature(getattr(WebexAPI, call)).parameters
        ours = inspect.signature(getattr(WebexClient, call)).parameters
        assert list(ours)[: len(theirs)] == list(theirs)


def test_the_options_are_those_of_the_client() -> None:
    from webex_client.client_options import AsyncClientOptions, ClientOptions

    for kind, options in ((WebexClient, ClientOptions), (AsyncWebexClient, AsyncClientOptions)):
        assert set(options.__annotations__) == set(inspect.signature(kind).parameters) - {"access_token"}


def test_a_plain_token_is_sent_as_it_is_and_not_shown(fake: FakeWebex, client_of: ClientOf) -> None:
    token = PlainToken(f" {fake.me.token}\n")

    assert settle(client_of(token).people.me()).display_name == "Myself"
    assert fake.me.token not in repr(token)
    with pytest.raises(AccessTokenError):
        PlainToken("two words")


def test_nobody_can_call_what_needs_no_token_and_nothing_else(fake: FakeWebex, client_of: ClientOf) -> None:
    integration = fake.sign_in.add_integration()
    webex = client_of(ANONYMOUS)

    answer = settle(webex.access_tokens.authorize_device(client_id=integration.client_id, scope="spark:all"))
    assert answer.user_code
    with pytest.raises(AccessTokenError, match="ANONYMOUS"):
        settle(webex.people.me())
    assert asked(fake) == ["access_tokens.authorize_device"]
