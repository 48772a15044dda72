"""Signing in to an application of the fake: with a code, with a refresh token, and on a device."""

from __future__ import annotations

import hashlib
from base64 import b64encode, urlsafe_b64encode
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from refusals import refused

from webex_client import Headers, Request, Response, WebexClient
from webex_client.models.access_tokens import AccessToken, DeviceAuthorization
from webex_client.testing import FakeWebex
from webex_client.testing.fake.clients import Integration

DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"
VERIFIER = "a-verifier-that-nobody-can-guess-because-it-is-long"
CHALLENGE = urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()


@pytest.fixture
def app(fake: FakeWebex) -> Integration:
    return fake.sign_in.add_integration(redirect_uri="https://app.example.com/done")


def redeem(webex: WebexClient, app: Integration, code: str, /, **changes: Any) -> AccessToken:
    fields = {
        "grant_type": "authorization_code",
        "client_id": app.client_id,
        "client_secret": app.client_secret,
        "code": code,
        "redirect_uri": app.redirect_uri,
        **changes,
    }
    return webex.access_tokens.create(**fields)


def refresh(webex: WebexClient, app: Integration, token: str | None) -> AccessToken:
    return webex.access_tokens.create(
        grant_type="refresh_token", client_id=app.client_id, client_secret=app.client_secret, refresh_token=token
    )


def poll(webex: WebexClient, app: Integration, device: DeviceAuthorization) -> AccessToken:
    return webex.access_tokens.create_for_device(
        grant_type=DEVICE_CODE,
        device_code=str(device.device_code),
        client_id=app.client_id,
        client_secret=app.client_secret,
    )


def test_a_code_gives_tokens_of_whoever_signed_in(fake: FakeWebex, webex: WebexClient, app: Integration) -> None:
    ada = fake.add_person("ada@example.com")

    token = redeem(webex, app, fake.sign_in.authorize(app, ada))

    assert (token.token_type, token.expires_in, token.refresh_token_expires_in) == ("Bearer", 1_209_599, 7_775_999)
    assert token.scope is None
    assert fake.client(access_token=str(token.access_token)).people.me().id == ada.id


def test_a_client_needs_no_token_to_get_one(fake: FakeWebex, webex: WebexClient, app: Integration) -> None:
    stranger = fake.client(access_token="nobody's")

    token = redeem(stranger, app, fake.sign_in.authorize(app, fake.me))

    assert fake.client(access_token=str(token.access_token)).people.me().id == fake.me.id


def test_a_code_is_good_once(fake: FakeWebex, webex: WebexClient, app: Integration) -> None:
    code = fake.sign_in.authorize(app, fake.me)
    redeem(webex, app, code)

    with refused(400, "used before"):
        redeem(webex, app, code)


def test_a_code_is_good_for_five_minutes(fake: FakeWebex, webex: WebexClient, app: Integration) -> None:
    first, second = fake.sign_in.authorize(app, fake.me), fake.sign_in.authorize(app, fake.me)

    fake.clock.advance(299)
    redeem(webex, app, first)
    fake.clock.advance(1)
    with refused(400, "expired"):
        redeem(webex, app, second)


@pytest.mark.parametrize(
    ("status", "changes"),
    [
        (401, {"client_id": "another"}),
        (401, {"client_secret": "wrong"}),
        (400, {"code": "wrong"}),
        (400, {"code": None}),
        (400, {"redirect_uri": "https://app.example.com/other"}),
        (400, {"redirect_uri": None}),
        (400, {"code_verifier": "where there was no challenge"}),
        (400, {"grant_type": "refresh_token"}),
        (400, {"grant_type": "password"}),
    ],
)
def test_what_does_not_belong_together_gives_no_token_and_spoils_nothing(
    fake: FakeWebex, webex: WebexClient, app: Integration, status: int, changes: dict[str, Any]
) -> None:
    code = fake.sign_in.authorize(app, fake.me)

    with refused(status):
        redeem(webex, app, code, **changes)
    assert redeem(webex, app, code).access_token


def test_a_code_of_another_client_is_refused(fake: FakeWebex, webex: WebexClient, app: Integration) -> None:
    code = fake.sign_in.authorize(app, fake.me)
    other = fake.sign_in.add_integration(redirect_uri=app.redirect_uri)

    with refused(400, "not this client's"):
        redeem(webex, other, code)


def test_with_a_challenge_the_verifier_is_needed(fake: FakeWebex, webex: WebexClient, app: Integration) -> None:
    code = fake.sign_in.authorize(app, fake.me, code_challenge=CHALLENGE)

    for wrong in (None, "wrong", CHALLENGE):
        with refused(400, "code_verifier"):
            redeem(webex, app, code, code_verifier=wrong)
    assert redeem(webex, app, code, code_verifier=VERIFIER).access_token


def test_refreshing_gives_a_new_access_token_and_leaves_the_old_one(
    fake: FakeWebex, webex: WebexClient, app: Integration
) -> None:
    first = redeem(webex, app, fake.sign_in.authorize(app, fake.me))
    fake.clock.advance(1_000_000)

    second = refresh(webex, app, first.refresh_token)

    assert second.access_token != first.access_token
    assert (second.refresh_token, second.refresh_token_expires_in) == (first.refresh_token, 7_775_999)
    assert fake.client(access_token=str(first.access_token)).people.me().id == fake.me.id
    fake.clock.advance(209_599)
    with refused(401):
        fake.client(access_token=str(first.access_token)).people.me()
    assert fake.client(access_token=str(second.access_token)).people.me().id == fake.me.id


def test_a_refresh_token_lasts_as_long_as_it_is_used(fake: FakeWebex, webex: WebexClient, app: Integration) -> None:
    token = redeem(webex, app, fake.sign_in.authorize(app, fake.me))
    for _ in range(3):
        fake.clock.advance(7_775_998)
        refresh(webex, app, token.refresh_token)

    fake.clock.advance(7_775_999)
    with refused(400, "expired"):
        refresh(webex, app, token.refresh_token)


def test_a_refresh_token_is_good_for_its_client_alone(fake: FakeWebex, webex: WebexClient, app: Integration) -> None:
    token = redeem(webex, app, fake.sign_in.authorize(app, fake.me))

    with refused(400, "not this client's"):
        refresh(webex, fake.sign_in.add_integration(), token.refresh_token)
    with refused(400, "not this client's"):
        refresh(webex, app, token.access_token)


def test_tokens_of_whoever_was_deleted_are_worth_nothing(fake: FakeWebex, webex: WebexClient, app: Integration) -> None:
    ada = fake.add_person("ada@example.com")
    token, code = redeem(webex, app, fake.sign_in.authorize(app, ada)), fake.sign_in.authorize(app, ada)

    webex.people.delete(ada.id)

    with refused(401):
        fake.client(access_token=str(token.access_token)).people.me()
    with refused(400, "deleted"):
        refresh(webex, app, token.refresh_token)
    with refused(400, "deleted"):
        redeem(webex, app, code)


def test_a_token_may_do_what_its_scopes_allow(fake: FakeWebex, webex: WebexClient) -> None:
    app = fake.sign_in.add_integration(scopes=["spark:rooms_read", "spark:rooms_write", "spark:people_read"])
    token = redeem(webex, app, fake.sign_in.authorize(app, fake.me, scope="spark:rooms_read"))
    reader = fake.client(access_token=str(token.access_token))

    assert token.scope == "spark:rooms_read"
    assert reader.rooms.list().all() == []
    with refused(403, "scopes"):
        reader.rooms.create(title="Engines")
    with refused(403, "scopes"):
        reader.people.me()
    assert redeem(webex, app, fake.sign_in.authorize(app, fake.me)).scope == (
        "spark:people_read spark:rooms_read spark:rooms_write"
    )


def test_a_refreshed_token_may_do_no_more_than_the_first(fake: FakeWebex, webex: WebexClient) -> None:
    app = fake.sign_in.add_integration(scopes="spark:rooms_read spark:people_read")
    first = redeem(webex, app, fake.sign_in.authorize(app, fake.me, scope="spark:rooms_read"))

    second = refresh(webex, app, first.refresh_token)

    assert second.scope == "spark:rooms_read"
    with refused(403):
        fake.client(access_token=str(second.access_token)).people.me()


def test_a_device_waits_until_somebody_approves(fake: FakeWebex, webex: WebexClient, app: Integration) -> None:
    ada = fake.add_person("ada@example.com")
    device = webex.access_tokens.authorize_device(client_id=app.client_id, scope="spark:all")
    assert (device.expires_in, device.interval) == (300, 2)
    assert str(device.user_code) in str(device.verification_uri_complete)
    assert str(device.verification_uri_complete).startswith(str(device.verification_uri))

    for _ in range(3):
        with refused(428, description="authorization_pending"):
            poll(webex, app, device)
        fake.clock.sleep(2)
    fake.sign_in.approve_device(str(device.user_code), ada)
    token = poll(webex, app, device)

    assert token.scope == "spark:all"
    assert fake.client(access_token=str(token.access_token)).people.me().id == ada.id
    with refused(400, "used before"):
        poll(webex, app, device)
    assert refresh(webex, app, token.refresh_token).access_token


def test_a_device_that_asks_too_often_is_told_to_slow_down(
    fake: FakeWebex, webex: WebexClient, app: Integration
) -> None:
    device = webex.access_tokens.authorize_device(client_id=app.client_id, scope="spark:all")

    with refused(428, description="authorization_pending"):
        poll(webex, app, device)
    fake.clock.advance(1.9)
    with refused(428, description="slow_down"):
        poll(webex, app, device)
    fake.clock.advance(1.9)
    with refused(428, description="slow_down"):
        poll(webex, app, device)
    fake.clock.advance(2)
    with refused(428, description="authorization_pending"):
        poll(webex, app, device)


def test_a_device_that_is_approved_gets_its_token_however_soon_it_asks(
    fake: FakeWebex, webex: WebexClient, app: Integration
) -> None:
    device = webex.access_tokens.authorize_device(client_id=app.client_id, scope="spark:all")
    with refused(428, description="authorization_pending"):
        poll(webex, app, device)

    fake.sign_in.approve_device(str(device.user_code), fake.me)

    assert poll(webex, app, device).access_token


def test_a_device_that_is_denied_gets_no_token(fake: FakeWebex, webex: WebexClient, app: Integration) -> None:
    device = webex.access_tokens.authorize_device(client_id=app.client_id, scope="spark:all")

    fake.sign_in.deny_device(str(device.user_code))

    with refused(400, description="access_denied"):
        poll(webex, app, device)
    with pytest.raises(ValueError, match="no device waits"):
        fake.sign_in.approve_device(str(device.user_code), fake.me)


def test_a_device_waits_for_five_minutes(fake: FakeWebex, webex: WebexClient, app: Integration) -> None:
    device = webex.access_tokens.authorize_device(client_id=app.client_id, scope="spark:all")

    fake.clock.advance(300)

    with refused(400, description="expired_token"):
        poll(webex, app, device)
    with pytest.raises(ValueError, match="no device waits"):
        fake.sign_in.approve_device(str(device.user_code), fake.me)


def test_a_device_must_be_of_a_client_that_says_who_it_is(
    fake: FakeWebex, webex: WebexClient, app: Integration
) -> None:
    device = webex.access_tokens.authorize_device(client_id=app.client_id, scope="spark:all")
    other = fake.sign_in.add_integration()

    with refused(400, "unknown"):
        webex.access_tokens.authorize_device(client_id="nobody", scope="spark:all")
    with refused(400, "not this client's"):
        poll(webex, other, device)
    fields = {"grant_type": DEVICE_CODE, "device_code": device.device_code}
    for status, client_id, credentials in (
        (401, app.client_id, f"{app.client_id}:wrong"),
        (401, app.client_id, "no colon"),
        (401, app.client_id, None),
        (400, other.client_id, f"{app.client_id}:{app.client_secret}"),
    ):
        authorization = (
            {} if credentials is None else {"Authorization": f"Basic {b64encode(credentials.encode()).decode()}"}
        )
        assert form(fake, "/device/token", {**fields, "client_id": client_id}, authorization).status == status


def test_a_client_may_ask_for_its_scopes_alone(fake: FakeWebex, webex: WebexClient) -> None:
    app = fake.sign_in.add_integration(scopes=["spark:rooms_read"])

    with refused(400, "spark:rooms_write", description="invalid_scope"):
        webex.access_tokens.authorize_device(client_id=app.client_id, scope="spark:rooms_read spark:rooms_write")


def test_a_browser_comes_back_with_a_code_and_its_state(fake: FakeWebex, webex: WebexClient, app: Integration) -> None:
    ada = fake.add_person("ada@example.com")
    asked = {
        "response_type": "code",
        "client_id": app.client_id,
        "redirect_uri": app.redirect_uri,
        "state": "a&b",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
    }

    for hint, person in (({}, fake.me), ({"login_hint": "ada@example.com"}, ada)):
        back = urlsplit(browse(fake, "/authorize", {**asked, **hint}).headers["Location"])
        brought = parse_qs(back.query)
        assert f"{back.scheme}://{back.netloc}{back.path}" == app.redirect_uri
        assert brought["state"] == ["a&b"]
        token = redeem(webex, app, brought["code"][0], code_verifier=VERIFIER)
        assert fake.client(access_token=str(token.access_token)).people.me().id == person.id


@pytest.mark.parametrize(
    "change",
    [
        {"client_id": "nobody"},
        {"redirect_uri": "https://evil.example.com/"},
        {"response_type": "token"},
        {"code_challenge": "plain", "code_challenge_method": "plain"},
        {"login_hint": "nobody@example.com"},
        {"scope": "spark:all"},
    ],
)
def test_a_browser_is_sent_nowhere_where_something_is_wrong(fake: FakeWebex, change: dict[str, str]) -> None:
    app = fake.sign_in.add_integration(scopes=["spark:rooms_read"])
    asked = {"response_type": "code", "client_id": app.client_id, "redirect_uri": app.redirect_uri}

    answer = browse(fake, "/authorize", {**asked, **change})

    assert answer.status in (400, 404)
    assert "Location" not in answer.headers


def test_a_code_is_put_behind_a_query_that_is_there_already(fake: FakeWebex) -> None:
    app = fake.sign_in.add_integration(redirect_uri="https://app.example.com/?done=1")
    asked = {"response_type": "code", "client_id": app.client_id, "redirect_uri": app.redirect_uri}

    assert browse(fake, "/authorize", asked).headers["Location"].startswith("https://app.example.com/?done=1&code=")


def test_a_browser_approves_a_device(fake: FakeWebex, webex: WebexClient, app: Integration) -> None:
    device = webex.access_tokens.authorize_device(client_id=app.client_id, scope="spark:all")

    page = Request("GET", str(device.verification_uri_complete))
    assert fake.transport().send(page).status == 200
    assert fake.transport().send(page).status == 404
    token = poll(webex, app, device)
    assert fake.client(access_token=str(token.access_token)).people.me().id == fake.me.id


def browse(fake: FakeWebex, path: str, query: dict[str, str]) -> Response[Any]:
    return fake.transport().send(Request("GET", f"https://webexapis.com/v1{path}?{urlencode(query)}"))


def form(fake: FakeWebex, path: str, fields: dict[str, Any], headers: dict[str, str]) -> Response[Any]:
    headers = {"Content-Type": "application/x-www-form-urlencoded", **headers}
    body = urlencode(fields).encode()
    return fake.transport().send(Request("POST", f"https://webexapis.com/v1{path}", Headers(headers), body))
