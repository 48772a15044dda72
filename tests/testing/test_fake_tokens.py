"""Tokens of the fake: how long they last, what they are good for, and that nobody gets to see them."""

from __future__ import annotations

from typing import Any

import pytest
from refusals import refused

from webex_client import WebexClient
from webex_client.errors import ArgumentError
from webex_client.testing import FakeWebex
from webex_client.testing.fake.clock import VirtualClock
from webex_client.testing.fake.ids import Ids
from webex_client.testing.fake.tokens import ACCESS_LIFETIME, Tokens


@pytest.fixture
def tokens(fake: FakeWebex) -> Tokens:
    return Tokens(fake.clock, Ids(7))


def test_a_token_that_was_chosen_never_expires(fake: FakeWebex, webex: WebexClient) -> None:
    fake.clock.advance(10 * 365 * 24 * 3600)

    assert webex.people.me().id == fake.me.id


@pytest.mark.parametrize("start", [0.0, 0.1, 1234.56789, 86399.999999])
def test_an_issued_token_dies_the_moment_its_time_is_over(fake: FakeWebex, tokens: Tokens, start: float) -> None:
    fake.clock.advance(start)
    token = tokens.issue("ada", seconds=ACCESS_LIFETIME)

    fake.clock.advance(ACCESS_LIFETIME - 0.001)
    assert tokens.get(token) == "ada"
    fake.clock.advance(0.001)
    assert tokens.get(token) is None


def test_equal_seeds_make_equal_tokens_and_no_two_are_the_same() -> None:
    def issued(seed: int) -> list[str]:
        tokens = Tokens(FakeWebex().clock, Ids(seed))
        return [tokens.issue("ada", seconds=1) for _ in range(50)]

    assert issued(1) == issued(1)
    assert len({*issued(1), *issued(2)}) == 100


@pytest.mark.parametrize(
    ("granted", "security", "permitted"),
    [
        (None, [{"spark:rooms_read"}], True),
        ({"spark:rooms_read"}, [{"spark:rooms_read"}], True),
        ({"spark:rooms_read"}, [{"spark:rooms_write"}], False),
        ({"spark:rooms_read"}, [{"spark:rooms_write"}, {"spark:rooms_read"}], True),
        ({"spark:rooms_read"}, [{"spark:rooms_write", "spark:rooms_read"}], False),
        ({"spark:all"}, [{"spark:rooms_write", "spark:rooms_read"}], True),
        ({"spark:all"}, [{"spark-admin:people_read"}], False),
        (set(), [{"spark:rooms_read"}], False),
        (set(), [], True),
        (set(), [set()], True),
    ],
)
def test_a_token_permits_what_one_of_the_requirements_asks_for(
    tokens: Tokens, granted: set[str] | None, security: list[set[str]], permitted: bool
) -> None:
    scopes = None if granted is None else frozenset(granted)
    assert tokens.permits(tokens.issue("ada", seconds=1, scopes=scopes), security) is permitted


def test_no_secret_is_left_in_a_text(tokens: Tokens) -> None:
    tokens.add("chosen", "ada")
    tokens.add("chosen-longer", "grace")
    tokens.keep_secret("pass/word=")
    made = tokens.grant("ada", "client", None)

    secrets = ["chosen-longer", "chosen", "pass/word=", "pass%2Fword%3D", made["access_token"], made["refresh_token"]]
    assert tokens.hidden(f"fake-token-12 {' '.join(secrets)} left") == "[hidden] " * 7 + "left"
    assert repr(tokens) == "<Tokens: 3 for access, 1 for refreshing>"


def test_a_secret_that_begins_with_another_is_hidden_as_a_whole(tokens: Tokens) -> None:
    made = tokens.issue("ada", seconds=1)
    for chosen in ("fake", "fake-access", "fake-token", "fake-token-1-more", f"{made}-more"):
        tokens.add(chosen, "ada")

    for secret in ("fake", "fake-access", "fake-token", "fake-token-1", "fake-token-1-more", made, f"{made}-more"):
        assert tokens.hidden(f"<{secret}>") == "<[hidden]>"


def test_a_request_is_remembered_without_its_secrets(fake: FakeWebex, webex: WebexClient) -> None:
    app = fake.sign_in.add_integration(client_secret="swordfish")
    code = fake.sign_in.authorize(app, fake.me)
    issued = webex.access_tokens.create(
        grant_type="authorization_code",
        client_id=app.client_id,
        client_secret=app.client_secret,
        code=code,
        redirect_uri=app.redirect_uri,
    )
    secrets = ["fake-token", "swordfish", code, str(issued.access_token), str(issued.refresh_token)]
    fake.requests.clear()

    for secret in secrets:
        with refused(400, "not known"):
            webex.request("GET", f"/rooms/{secret}", params={secret: secret, "name": secret})
    remembered = repr(fake.requests) + repr(fake)
    assert len(fake.requests) == len(secrets)
    assert not [secret for secret in secrets if secret in remembered]


def test_an_application_does_not_show_its_secret(fake: FakeWebex) -> None:
    for shown in (
        fake.sign_in.add_integration(client_secret="swordfish"),
        fake.sign_in.add_service_app(client_secret="swordfish"),
        fake.sign_in.add_guest_issuer(secret="c3dvcmRmaXNo"),
    ):
        assert "swordfish" not in repr(shown)
        assert "c3dvcmRmaXNo" not in repr(shown)


def test_what_is_taken_or_makes_no_sense_cannot_be_registered(fake: FakeWebex) -> None:
    fake.sign_in.add_integration(client_id="one")
    fake.sign_in.add_guest_issuer(id="issuer")
    assert fake.sign_in.add_service_app(id="app").id == "app"

    with pytest.raises(ArgumentError, match="client_id='one'"):
        fake.sign_in.add_integration(client_id="one")
    with pytest.raises(ArgumentError, match="client_id='one'"):
        fake.sign_in.add_service_app(client_id="one")
    with pytest.raises(ArgumentError, match="id='app'"):
        fake.sign_in.add_service_app(id="app")
    with pytest.raises(ArgumentError, match="id='issuer'"):
        fake.sign_in.add_guest_issuer(id="issuer")
    with pytest.raises(ArgumentError, match="base64") as raised:
        fake.sign_in.add_guest_issuer(secret="not base64!")
    assert "not base64!" not in str(raised.value)


def test_only_an_application_and_a_person_of_this_fake_come_together(fake: FakeWebex, webex: WebexClient) -> None:
    app = fake.sign_in.add_integration(scopes=["spark:rooms_read"])
    ada = fake.add_person("ada@example.com")
    webex.people.delete(ada.id)

    with pytest.raises(ArgumentError, match="not registered"):
        fake.sign_in.authorize(FakeWebex().sign_in.add_integration(), fake.me)
    with pytest.raises(ArgumentError, match="deleted"):
        fake.sign_in.authorize(app, ada)
    with pytest.raises(ArgumentError, match="spark:rooms_write"):
        fake.sign_in.authorize(app, fake.me, scope="spark:rooms_read spark:rooms_write")
    with pytest.raises(ArgumentError, match="000000"):
        fake.sign_in.approve_device("000000", fake.me)
    with pytest.raises(ArgumentError, match="000000"):
        fake.sign_in.deny_device("000000")


def test_deadlines_are_exact(fake: FakeWebex) -> None:
    clock: VirtualClock = fake.clock
    for seconds in (0.1, 2, 300, 1_209_599, 7_775_999):
        deadline = clock.deadline(seconds)
        clock.advance(seconds - 0.000_001)
        assert not clock.is_past(deadline)
        clock.advance(0.000_001)
        assert clock.is_past(deadline)


@pytest.mark.parametrize(
    ("method", "arguments", "named"),
    [
        ("add_integration", {"client_id": ""}, "client_id"),
        ("add_integration", {"client_id": 5}, "client_id"),
        ("add_integration", {"client_id": "a:b"}, "a:b"),
        ("add_integration", {"client_secret": " "}, "client_secret"),
        ("add_integration", {"redirect_uri": None}, "redirect_uri"),
        ("add_integration", {"scopes": ["spark:all", 5]}, "scopes"),
        ("add_integration", {"scopes": 5}, "scopes"),
        ("add_service_app", {"name": ""}, "name"),
        ("add_guest_issuer", {"id": ""}, "id"),
        ("add_guest_issuer", {"secret": 5}, "secret"),
        ("add_guest_issuer", {"secret": "süß"}, "secret"),
    ],
)
def test_an_argument_that_cannot_be_is_named(
    fake: FakeWebex, method: str, arguments: dict[str, Any], named: str
) -> None:
    with pytest.raises(ArgumentError, match=named):
        getattr(fake.sign_in, method)(**arguments)
