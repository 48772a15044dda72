"""Guests of the fake: let in by service apps and administrators, or by an issuer's own tokens."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import b64decode, b64encode, urlsafe_b64encode
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from refusals import refused

from webex_client import Headers, Request, WebexClient
from webex_client.testing import FakeWebex
from webex_client.testing.fake.clients import GuestIssuer

SECRET = b64encode(b"a secret of thirty-two characters").decode()


@pytest.fixture
def issuer(fake: FakeWebex) -> GuestIssuer:
    return fake.sign_in.add_guest_issuer(id="issuer", secret=SECRET)


def claims(fake: FakeWebex, **changes: Any) -> dict[str, Any]:
    return {"sub": "visitor-1", "name": "Ada", "iss": "issuer", "exp": int(fake.clock.time()) + 60, **changes}


def signed(claims: dict[str, Any], *, key: bytes | None = None, **header: Any) -> str:
    parts = [{"alg": "HS256", "typ": "JWT", **header}, claims]
    text = ".".join(urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in parts)
    signature = hmac.digest(key or b64decode(SECRET), text.encode(), hashlib.sha256)
    return f"{text}.{urlsafe_b64encode(signature).rstrip(b'=').decode()}"


def service_app(fake: FakeWebex, webex: WebexClient, **options: Any) -> WebexClient:
    app = fake.sign_in.add_service_app(**options)
    token = webex.service_apps.create_token(
        app.id, client_id=app.client_id, client_secret=app.client_secret, target_org_id=str(webex.people.me().org_id)
    )
    return fake.client(access_token=str(token.access_token))


def test_a_guest_is_somebody_with_a_token_for_a_while(fake: FakeWebex, webex: WebexClient) -> None:
    guest = webex.guests.create(subject="visitor-1", display_name="Ada")

    assert (guest.subject, guest.display_name, guest.expires_in) == ("visitor-1", "Ada", 64_799)
    visitor = fake.client(access_token=str(guest.access_token))
    me = visitor.people.me()
    assert (me.id, me.emails, me.display_name, me.type) == (guest.id, [guest.email], "Ada", "appuser")
    room = webex.rooms.create(title="Help desk")
    webex.memberships.create(room_id=room.id, person_id=guest.id)
    assert visitor.messages.create(room_id=room.id, text="hello").person_id == guest.id
    fake.clock.advance(64_799)
    with refused(401):
        visitor.people.me()


def test_the_same_subject_is_the_same_guest_with_another_token(fake: FakeWebex, webex: WebexClient) -> None:
    first = webex.guests.create(subject="visitor-1", display_name="Ada")
    room = webex.rooms.create(title="Help desk")
    webex.memberships.create(room_id=room.id, person_id=first.id)

    second = webex.guests.create(subject="visitor-1", display_name="Lady Ada")

    assert (second.id, second.email) == (first.id, first.email)
    assert second.access_token != first.access_token
    for token in (first.access_token, second.access_token):
        assert fake.client(access_token=str(token)).people.me().display_name == "Lady Ada"
    assert "Lady Ada" in {place.person_display_name for place in webex.memberships.list(room_id=room.id)}
    assert webex.guests.create(subject="visitor-2", display_name="Ada").id != first.id


def test_guests_are_counted_by_whoever_let_them_in(fake: FakeWebex, webex: WebexClient) -> None:
    app = service_app(fake, webex)
    assert app.guests.count() == 0
    first = app.guests.create(subject="visitor-1", display_name="Ada")
    app.guests.create(subject="visitor-2", display_name="Grace")
    app.guests.create(subject="visitor-2", display_name="Grace Hopper")

    assert (app.guests.count(), webex.guests.count()) == (2, 0)
    assert webex.guests.create(subject="visitor-1", display_name="Ada").id != first.id
    webex.people.delete(first.id)
    assert (app.guests.count(), webex.guests.count()) == (1, 1)


def test_a_guest_who_was_deleted_comes_back_as_somebody_new(webex: WebexClient) -> None:
    first = webex.guests.create(subject="visitor-1", display_name="Ada")
    webex.people.delete(first.id)

    assert webex.guests.create(subject="visitor-1", display_name="Ada").id != first.id


def test_a_service_app_needs_the_scopes_for_guests(fake: FakeWebex, webex: WebexClient) -> None:
    reader = service_app(fake, webex, scopes=["guest-issuer:read"], administrator=False)
    writer = service_app(fake, webex, scopes=["guest-issuer:write"], administrator=False)

    assert reader.guests.count() == 0
    with refused(403, "scopes"):
        reader.guests.create(subject="visitor-1", display_name="Ada")
    writer.guests.create(subject="visitor-1", display_name="Ada")
    assert writer.guests.count() == 1


def test_nobody_else_has_guests(fake: FakeWebex, webex: WebexClient) -> None:
    fake.add_person("ada@example.com", token="ada")
    guest = webex.guests.create(subject="visitor-1", display_name="Ada")

    for token in ("ada", str(guest.access_token)):
        with refused(403):
            fake.client(access_token=token).guests.create(subject="visitor-2", display_name="Grace")
        with refused(403):
            fake.client(access_token=token).guests.count()


def test_a_guest_has_a_subject_and_a_name(webex: WebexClient) -> None:
    with refused(400):
        webex.guests.create(subject=" ", display_name="Ada")
    with refused(400):
        webex.guests.create(subject="visitor-1", display_name="")


def test_the_token_of_an_issuer_lets_its_guest_in(fake: FakeWebex, webex: WebexClient, issuer: GuestIssuer) -> None:
    issued = webex.guests.login(guest_token=signed(claims(fake)))

    assert issued.expires_in == 21_599
    visitor = fake.client(access_token=str(issued.token))
    assert (visitor.people.me().display_name, visitor.people.me().type) == ("Ada", "appuser")
    again = webex.guests.login(guest_token=signed(claims(fake, name="Lady Ada")))
    assert fake.client(access_token=str(again.token)).people.me().id == visitor.people.me().id
    assert visitor.people.me().display_name == "Lady Ada"
    fake.clock.advance(21_599)
    with refused(401):
        visitor.people.me()


def test_a_token_that_others_signed_is_understood(fake: FakeWebex, webex: WebexClient) -> None:
    jwt = pytest.importorskip("jwt", reason="needs the JSON web tokens of PyJWT")
    made_up = fake.sign_in.add_guest_issuer()
    content = claims(fake, iss=made_up.id, exp=str(int(fake.clock.time()) + 60))

    issued = webex.guests.login(guest_token=jwt.encode(content, b64decode(made_up.secret), algorithm="HS256"))

    assert fake.client(access_token=str(issued.token)).people.me().display_name == "Ada"


@pytest.mark.parametrize(
    "change",
    [
        {"exp": 0},
        {"exp": "yesterday"},
        {"exp": None},
        {"exp": [1]},
        {"exp": float("nan")},
        {"exp": 10**400},
        {"iss": "another"},
        {"iss": None},
        {"iss": ["issuer"]},
        {"sub": ""},
        {"sub": None},
    ],
)
def test_a_token_that_says_nothing_of_use_is_refused(
    fake: FakeWebex, webex: WebexClient, issuer: GuestIssuer, change: dict[str, Any]
) -> None:
    with refused(401):
        webex.guests.login(guest_token=signed(claims(fake, **change)))
    assert len(webex.people.list().all()) == 1


def test_a_token_expires_on_the_clock_of_the_fake(fake: FakeWebex, webex: WebexClient, issuer: GuestIssuer) -> None:
    token = signed(claims(fake))
    fake.clock.advance(59)
    webex.guests.login(guest_token=token)
    fake.clock.advance(2)
    with refused(401, "expired"):
        webex.guests.login(guest_token=token)


def test_a_token_that_the_issuer_did_not_sign_is_refused(
    fake: FakeWebex, webex: WebexClient, issuer: GuestIssuer
) -> None:
    good = signed(claims(fake))
    header, payload, signature = good.split(".")
    other = signed(claims(fake, sub="visitor-2")).split(".")[1]
    for token in (
        signed(claims(fake), key=b"another secret"),
        signed(claims(fake), key=SECRET.encode()),
        signed(claims(fake), alg="none"),
        signed(claims(fake), alg="HS512"),
        f"{header}.{other}.{signature}",
        f"{header}.{payload}.",
        f"{header}.{payload}",
        fake.me.token,
    ):
        with refused(401):
            webex.guests.login(guest_token=token)
    assert webex.guests.login(guest_token=good).token


@given(st.one_of(st.text(max_size=40), st.binary(max_size=40).map(lambda data: f"{b64encode(data).decode()}.e30.")))
def test_no_token_however_odd_breaks_anything(token: str) -> None:
    fake = FakeWebex()
    request = Request("POST", "https://webexapis.com/v1/jwt/login", Headers({"Authorization": f"Bearer {token}"}))

    assert fake.transport().send(request).status == 401
