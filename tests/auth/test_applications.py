"""Applications that act for themselves, and guests."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from typing import Any

import pytest
from in_memory import Start, VirtualClock, answer, settle

from auth.signing_in import ACCESS_LIFETIME, REFRESH_LIFETIME, ClientOf, asked, expired
from webex_client import AccessTokenError, ArgumentError
from webex_client.auth import GuestIssuer, MemoryTokenStore, ServiceApp
from webex_client.testing import FakeWebex, Integration
from webex_client.testing import ServiceApp as Registered

CREATE, REFRESH, CALL = "service_apps.create_token", "access_tokens.create", "people.me"


@pytest.fixture
def registered_app(fake: FakeWebex) -> Registered:
    return fake.sign_in.add_service_app(name="Robot")


def begun_by(fake: FakeWebex, app: Registered, authorized_by: Any) -> ServiceApp:
    organization = fake.client().people.me().org_id
    fake.requests.clear()
    return ServiceApp(
        app.client_id,
        app.client_secret,
        application_id=app.id,
        target_org_id=organization,
        authorized_by=authorized_by,
    )


def test_a_service_app_begins_with_its_refresh_token(
    fake: FakeWebex, registered_app: Registered, client_of: ClientOf
) -> None:
    first = begun_by(fake, registered_app, fake.me.token)
    settle(client_of(first).people.me())
    fake.requests.clear()
    refresh_token = first.tokens().refresh_token  # type: ignore[union-attr]
    store = MemoryTokenStore()
    source = ServiceApp(
        registered_app.client_id, registered_app.client_secret, refresh_token=refresh_token, store=store
    )

    assert settle(client_of(source).people.me()).display_name == "Robot"
    assert asked(fake) == [REFRESH, CALL]
    assert store.load() is not None


def test_or_with_what_an_integration_asks_for(fake: FakeWebex, registered_app: Registered, client_of: ClientOf) -> None:
    webex = client_of(begun_by(fake, registered_app, fake.me.token))

    for _ in range(2):
        assert settle(webex.people.me()).display_name == "Robot"
    fake.clock.advance(ACCESS_LIFETIME)
    settle(webex.people.me())
    fake.clock.advance(REFRESH_LIFETIME)
    settle(webex.people.me())

    assert asked(fake) == [CREATE, CALL, CALL, REFRESH, CALL, f"{REFRESH} 400", CREATE, CALL]


def test_the_integration_may_be_one_that_is_renewed_itself(
    fake: FakeWebex, registered: Integration, registered_app: Registered, app: Any, client_of: ClientOf
) -> None:
    administrator = app(MemoryTokenStore(expired(fake, registered)))
    source = begun_by(fake, registered_app, administrator)

    assert settle(client_of(source).people.me()).display_name == "Robot"
    assert asked(fake) == [REFRESH, CREATE, CALL]


def test_an_app_that_nobody_has_let_in_is_told_so(fake: FakeWebex, client_of: ClientOf) -> None:
    app = fake.sign_in.add_service_app(authorized=False)

    with pytest.raises(AccessTokenError, match="No administrator has authorized"):
        settle(client_of(begun_by(fake, app, fake.me.token)).people.me())


def test_the_three_go_together() -> None:
    with pytest.raises(ArgumentError, match="together"):
        ServiceApp("C1", "secret", application_id="1")


def test_a_guest_is_signed_in_and_signed_in_again(fake: FakeWebex, client_of: ClientOf) -> None:
    issuer = fake.sign_in.add_guest_issuer()
    webex = client_of(GuestIssuer(issuer.id, issuer.secret, subject="customer-1815", name="Mary Somerville"))

    for _ in range(2):
        assert settle(webex.people.me()).display_name == "Mary Somerville"
    fake.clock.advance(21_600)
    settle(webex.people.me())

    assert asked(fake) == ["guests.login", CALL, CALL, "guests.login", CALL]


def test_the_secret_is_base64_with_or_without_padding(fake: FakeWebex, client_of: ClientOf) -> None:
    issuer = fake.sign_in.add_guest_issuer(secret=base64.b64encode(b"\xfb\xff" * 16 + b"xy").decode())
    assert issuer.secret.endswith("=")

    guest = GuestIssuer(issuer.id, issuer.secret.rstrip("=") + "\n", subject="customer-1815")

    assert settle(client_of(guest).people.me()).display_name == "customer-1815"


@pytest.mark.parametrize("secret", ["", "no base64!", "geheim-", "=", "a"])
def test_another_secret_is_refused_without_repeating_it(secret: str) -> None:
    with pytest.raises(ArgumentError, match="base64") as caught:
        GuestIssuer("Y2lz", secret, subject="x")

    assert len(secret) < 2 or secret not in str(caught.value)


def test_what_vouches_for_a_guest_is_good_for_five_minutes(start: Start, clock: VirtualClock) -> None:
    guest = GuestIssuer("Y2lz", base64.b64encode(b"k" * 32).decode(), subject="x", name="X")
    webex, wire = start(answer(401), access_token=guest)

    with pytest.raises(AccessTokenError):
        settle(webex.people.me())

    scheme, _, token = wire.requests[0].headers["Authorization"].partition(" ")
    header, claims, _ = (base64.urlsafe_b64decode(part + "==") for part in token.split("."))
    assert (scheme, wire.urls) == ("Bearer", ["https://webexapis.com/v1/jwt/login"])
    assert json.loads(header)["alg"] == "HS256"
    assert json.loads(claims) == {"sub": "x", "name": "X", "iss": "Y2lz", "exp": int(clock.time()) + 300}


def test_an_issuer_that_webex_does_not_know_is_told_so(client_of: ClientOf) -> None:
    guest = GuestIssuer("Y2lz", base64.b64encode(b"k" * 32).decode(), subject="x")

    with pytest.raises(AccessTokenError, match="names no guest issuer"):
        settle(client_of(guest).people.me())


def test_without_pyjwt_it_says_what_to_install() -> None:
    script = (
        "import sys\n"
        "sys.modules['jwt'] = None\n"
        "from webex_client import MissingExtraError\n"
        "from webex_client.auth import OAuthIntegration\n"
        "try:\n"
        "    from webex_client.auth import GuestIssuer\n"
        "except MissingExtraError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert "pip install 'webex-client[auth]'" in done.stdout
