"""People sign in with a browser: where it is sent, what it must come back with, and what the code is exchanged for."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from in_memory import settle

from auth.signing_in import ClientOf, asked, granted_to
from webex_client import AccessTokenError, ArgumentError, ServerError, WebexClient
from webex_client.auth import AuthorizationRequest, FileTokenStore, MemoryTokenStore, OAuthIntegration, Tokens
from webex_client.testing import FakeWebex, Integration

SCOPES = ["spark:people_read", "spark:rooms_read"]


def fields_of(url: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(url).query, strict_parsing=True))


def come_back(fake: FakeWebex, registered: Integration, request: AuthorizationRequest, **changed: str) -> str:
    """The address that the browser comes to once somebody has agreed."""
    sent = fields_of(request.url)
    code = fake.sign_in.authorize(registered, fake.me, scope=sent["scope"], code_challenge=sent["code_challenge"])
    return f"{registered.redirect_uri}?{urlencode({'code': code, 'state': sent['state'], **changed})}"


def test_the_browser_is_sent_with_a_state_and_a_challenge(registered: Integration, app: Any) -> None:
    request = app(scopes=SCOPES).authorization_request(login_hint="mary@example.com")

    assert request.url.startswith("https://webexapis.com/v1/authorize?")
    digest = hashlib.sha256(request.code_verifier.encode()).digest()
    assert fields_of(request.url) == {
        "response_type": "code",
        "client_id": registered.client_id,
        "redirect_uri": registered.redirect_uri,
        "scope": "spark:people_read spark:rooms_read",
        "state": request.state,
        "code_challenge": base64.urlsafe_b64encode(digest).decode().rstrip("="),
        "code_challenge_method": "S256",
        "login_hint": "mary@example.com",
    }
    assert 43 <= len(request.code_verifier) <= 128
    assert len(request.state) >= 32


def test_no_two_requests_are_alike_and_none_shows_its_secrets(app: Any) -> None:
    one, other = (app().authorization_request(scopes="spark:all") for _ in range(2))

    assert one.state != other.state
    assert one.code_verifier != other.code_verifier
    assert not any(secret in f"{one!r} {one}" for secret in (one.state, one.code_verifier))
    assert app().authorization_request(scopes="spark:all", state="mine").state == "mine"


def test_a_request_needs_scopes_and_an_address_to_come_back_to(app: Any) -> None:
    with pytest.raises(ArgumentError, match="scopes"):
        app().authorization_request()
    with pytest.raises(ArgumentError, match="redirect_uri"):
        OAuthIntegration("C1", "secret", scopes="spark:all").authorization_request()


def test_who_comes_back_is_signed_in_and_stays_it(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf, tmp_path: Path
) -> None:
    source = app(FileTokenStore(tmp_path / "webex.json"), scopes=SCOPES)
    webex = client_of(source)
    request = source.authorization_request()

    tokens = settle(source.sign_in(webex, come_back(fake, registered, request), request))

    assert tokens.scopes == tuple(SCOPES)
    assert settle(webex.people.me()).display_name == "Myself"
    another_run = client_of(app(FileTokenStore(tmp_path / "webex.json")))
    assert settle(another_run.people.me()).display_name == "Myself"
    assert asked(fake) == ["access_tokens.create", "people.me", "people.me"]


def test_a_web_application_keeps_the_request_in_the_session(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf
) -> None:
    source = app(scopes=SCOPES)
    request = source.authorization_request()
    session = {"state": request.state, "code_verifier": request.code_verifier}
    query = urlsplit(come_back(fake, registered, request)).query

    settle(source.sign_in(client_of(source), query, AuthorizationRequest(**session)))

    assert source.tokens() is not None


@pytest.mark.parametrize("state", ["", "another", "stäte", "\ud800"])
def test_an_answer_with_another_state_is_refused_and_its_code_not_sent(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf, state: str
) -> None:
    source = app(scopes=SCOPES)
    request = source.authorization_request()
    query = f"?code=good&state={state}"

    with pytest.raises(AccessTokenError, match="state"):
        settle(source.sign_in(client_of(source), query, request))

    assert fake.requests == []


def test_a_state_that_comes_twice_is_none(app: Any, client_of: ClientOf) -> None:
    source = app(scopes=SCOPES)
    request = source.authorization_request()

    with pytest.raises(AccessTokenError, match="state"):
        settle(source.sign_in(client_of(source), f"?code=a&state={request.state}&state=x", request))


def test_a_request_without_a_state_lets_nobody_in(app: Any, client_of: ClientOf) -> None:
    with pytest.raises(AccessTokenError, match="state"):
        settle(app().sign_in(client_of(app()), "?code=a&state=", AuthorizationRequest(state="", code_verifier="v")))


def test_who_does_not_agree_is_told_as_webex_says_it(app: Any, client_of: ClientOf) -> None:
    source = app(scopes=SCOPES)
    request = source.authorization_request()
    query = urlencode({"error": "access_denied", "error_description": "She said no.", "state": request.state})

    with pytest.raises(AccessTokenError, match=r"access_denied She said no\."):
        settle(source.sign_in(client_of(source), f"http://localhost/callback?{query}", request))
    with pytest.raises(AccessTokenError, match="without an authorization code"):
        settle(source.sign_in(client_of(source), f"state={request.state}", request))


@given(st.text())
def test_whatever_a_browser_comes_back_with_nothing_but_our_own_error_is_raised(callback: str) -> None:
    source = OAuthIntegration("C1", "secret", "http://localhost:8080/callback")
    request = AuthorizationRequest(state="the state", code_verifier="v")

    with pytest.raises(AccessTokenError):
        source.sign_in(FakeWebex().client(access_token=source), callback, request)


def test_a_code_that_is_not_good_is_told_by_what_webex_said(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf
) -> None:
    source = app(scopes=SCOPES)
    request = source.authorization_request()
    callback = come_back(fake, registered, request)
    other = AuthorizationRequest(state=request.state, code_verifier="x" * 50)

    with pytest.raises(AccessTokenError, match=r"authorization code.*code_verifier"):
        settle(source.sign_in(client_of(source), callback, other))
    settle(source.sign_in(client_of(source), callback, request))
    with pytest.raises(AccessTokenError, match=r"authorization code.*used before"):
        settle(source.sign_in(client_of(source), callback, request))


def test_a_code_is_not_sent_twice_where_its_answer_was_lost(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf
) -> None:
    source = app()
    fake.fail("POST /access_token", status=502)

    with pytest.raises(ServerError):
        settle(source.exchange(client_of(source), fake.sign_in.authorize(registered, fake.me)))

    assert asked(fake) == ["access_tokens.create 502"]


def test_it_can_be_refreshed_by_hand(fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf) -> None:
    store = MemoryTokenStore(granted_to(fake, registered))
    source = app(store)
    webex = client_of(source)
    before = source.tokens()

    after = settle(source.refresh(webex))

    assert after.access_token != before.access_token
    assert store.load() == after
    settle(webex.people.me())
    assert asked(fake) == ["access_tokens.create", "people.me"]


def test_a_refresh_token_is_what_to_begin_with_where_the_store_has_none(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf
) -> None:
    tokens = granted_to(fake, registered)
    store = MemoryTokenStore()

    settle(client_of(app(store, refresh_token=f"{tokens.refresh_token}\n")).people.me())
    settle(client_of(app(store, refresh_token="of-no-use")).people.me())

    assert asked(fake) == ["access_tokens.create", "people.me", "people.me"]


@pytest.mark.parametrize("wrong", [{"client_id": ""}, {"client_secret": ""}, {"client_secret": "line\nend"}])
def test_credentials_that_cannot_be_are_refused_without_repeating_them(wrong: dict[str, str]) -> None:
    (name,) = wrong

    with pytest.raises(ArgumentError, match=name) as caught:
        OAuthIntegration(**{"client_id": "C1", "client_secret": "secret", **wrong})

    assert "line" not in str(caught.value)


def test_a_browser_an_integration_and_a_client_over_http(fake: FakeWebex, registered: Integration) -> None:
    with fake.serve() as url:
        source = OAuthIntegration(
            registered.client_id, registered.client_secret, registered.redirect_uri, scopes=SCOPES
        )
        request = source.authorization_request(base_url=url, login_hint="me@example.com")
        callback = httpx.get(request.url).headers["Location"]
        with WebexClient(source, base_url=url) as webex:
            tokens: Tokens = source.sign_in(webex, callback, request)
            assert tokens.scopes == tuple(SCOPES)
            assert webex.people.me().display_name == "Myself"
            fake.fail("GET /people/me", status=401)
            assert webex.people.me().display_name == "Myself"
    assert asked(fake).count("access_tokens.create") == 2
