"""When a token is renewed, and what happens where it cannot be."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from in_memory import settle

from auth.signing_in import ACCESS_LIFETIME, ClientOf, asked, expired, granted_to, now, renewals
from webex_client import (
    AccessTokenError,
    ApiError,
    RateLimitError,
    RetryPolicy,
    ServerError,
    TransportError,
    UnauthorizedError,
)
from webex_client.auth import MemoryTokenStore
from webex_client.testing import FakeWebex, Integration

REFRESH, CALL = "access_tokens.create", "people.me"


def test_a_good_token_is_used_and_nothing_asked_for(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf
) -> None:
    webex = client_of(app(MemoryTokenStore(granted_to(fake, registered))))

    assert settle(webex.people.me()).display_name == "Myself"
    assert asked(fake) == [CALL]


def test_an_expired_token_is_renewed_before_the_call(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf
) -> None:
    store = MemoryTokenStore(expired(fake, registered))
    webex = client_of(app(store))

    for _ in range(3):
        settle(webex.people.me())

    assert asked(fake) == [REFRESH, CALL, CALL, CALL]
    kept = store.load()
    assert kept is not None
    assert kept.expires_at is not None
    assert kept.expires_at - now(fake) == timedelta(seconds=ACCESS_LIFETIME)


@pytest.mark.parametrize(("left", "renewed"), [(301, False), (299, True), (1, True)])
def test_a_token_is_renewed_five_minutes_before_its_end(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf, left: int, renewed: bool
) -> None:
    webex = client_of(app(MemoryTokenStore(granted_to(fake, registered))))
    fake.clock.advance(ACCESS_LIFETIME - left)

    settle(webex.people.me())

    assert renewals(fake) == renewed


def test_a_token_that_never_lives_for_five_minutes_is_not_renewed_for_each_call(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf
) -> None:
    webex = client_of(app(MemoryTokenStore(expired(fake, registered))))
    answer_of_webex(fake, f'{{"access_token": "{fake.me.token}", "expires_in": 100}}')

    for _ in range(10):
        settle(webex.people.me())
    assert renewals(fake) == 1
    fake.clock.advance(61)
    for _ in range(10):
        settle(webex.people.me())
    assert renewals(fake) == 2


def answer_of_webex(fake: FakeWebex, body: str) -> None:
    """Let the fake answer a refresh with this."""
    fake.fail("POST /access_token", status=200, body=body.encode(), content_type="application/json")


def test_a_rejected_token_is_renewed_and_the_call_repeated_once(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf
) -> None:
    webex = client_of(app(MemoryTokenStore(granted_to(fake, registered))))
    fake.fail("POST /rooms", status=401)

    assert settle(webex.rooms.create(title="Dev Room")).title == "Dev Room"
    assert asked(fake) == ["rooms.create 401", REFRESH, "rooms.create"]


def test_it_is_repeated_even_where_nothing_is_ever_retried(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf
) -> None:
    webex = client_of(app(MemoryTokenStore(granted_to(fake, registered))), retry=RetryPolicy(max_attempts=1))
    fake.fail("GET /people/me", status=401)

    settle(webex.people.me())

    assert asked(fake) == ["people.me 401", REFRESH, CALL]


def test_a_second_401_is_raised(fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf) -> None:
    webex = client_of(app(MemoryTokenStore(granted_to(fake, registered))))
    fake.fail("GET /people/me", status=401, times=2)

    with pytest.raises(UnauthorizedError) as caught:
        settle(webex.people.me())

    assert caught.value.attempts == 2
    assert asked(fake) == ["people.me 401", REFRESH, "people.me 401"]


def test_where_new_tokens_are_rejected_as_well_no_more_are_asked_for_in_a_loop(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf
) -> None:
    webex = client_of(app(MemoryTokenStore(granted_to(fake, registered))))
    fake.fail("GET /people/me", status=401, times=100)

    for _ in range(20):
        with pytest.raises(UnauthorizedError):
            settle(webex.people.me())
    assert renewals(fake) == 1

    fake.clock.advance(3600)
    with pytest.raises(UnauthorizedError):
        settle(webex.people.me())
    assert renewals(fake) == 2


def test_a_token_that_another_call_has_renewed_meanwhile_is_not_renewed_again(
    fake: FakeWebex, registered: Integration, app: Any
) -> None:
    signed_in = app(MemoryTokenStore(granted_to(fake, registered)))
    webex = fake.client(access_token=signed_in)
    old = signed_in.tokens().access_token
    fake.fail("GET /people/me", status=401)
    settle(webex.people.me())

    assert webex.perform(lambda caller: signed_in.access_token(caller, old)) == signed_in.tokens().access_token
    assert renewals(fake) == 1


def test_tokens_that_another_process_has_renewed_are_taken_from_the_store(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf
) -> None:
    store = MemoryTokenStore(expired(fake, registered))
    first, second = client_of(app(store)), client_of(app(store))

    settle(first.people.me())
    settle(second.people.me())
    fake.clock.advance(ACCESS_LIFETIME)
    settle(first.people.me())
    settle(second.people.me())

    assert asked(fake) == [REFRESH, CALL, CALL] * 2


def test_a_refresh_token_that_webex_keeps_to_itself_is_kept(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf
) -> None:
    before = expired(fake, registered)
    store = MemoryTokenStore(before)
    answer_of_webex(fake, f'{{"access_token": "{fake.me.token}", "expires_in": "3600"}}')

    settle(client_of(app(store)).people.me())

    kept = store.load()
    assert kept is not None
    assert (kept.access_token, kept.refresh_token) == (fake.me.token, before.refresh_token)
    assert kept.expires_at == now(fake) + timedelta(hours=1)


@pytest.mark.parametrize(
    "answer", ["{}", '{"access_token": null}', '{"access_token": "two words"}', '{"access_token": 1}']
)
def test_an_answer_without_a_token_is_an_error_and_nothing_is_kept(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf, answer: str
) -> None:
    before = expired(fake, registered)
    store = MemoryTokenStore(before)
    answer_of_webex(fake, answer)

    with pytest.raises(AccessTokenError, match="without an access token"):
        settle(client_of(app(store)).people.me())

    assert store.load() == before


@pytest.mark.parametrize("expires_in", ["null", "0", "-1", '"soon"', "1e400", "true", "[]"])
def test_a_lifetime_that_makes_no_sense_is_unknown_and_the_401_tells(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf, expires_in: str
) -> None:
    webex = client_of(app(MemoryTokenStore(expired(fake, registered))))
    answer_of_webex(fake, f'{{"access_token": "{fake.me.token}", "expires_in": {expires_in}}}')

    for _ in range(3):
        settle(webex.people.me())
        fake.clock.advance(3600)
    assert renewals(fake) == 1
    fake.fail("GET /people/me", status=401)
    settle(webex.people.me())
    assert renewals(fake) == 2


@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_refused_refresh_says_to_sign_in_again_and_what_webex_said(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf, status: int
) -> None:
    tokens = expired(fake, registered)
    webex = client_of(app(MemoryTokenStore(tokens)))
    fake.fail(
        "POST /access_token",
        status=status,
        times=100,
        body=b'{"error": "invalid_grant", "error_description": "The refresh token was revoked."}',
        content_type="application/json",
    )

    for _ in range(5):
        with pytest.raises(AccessTokenError, match=r"sign in again.*The refresh token was revoked") as caught:
            settle(webex.people.me())
        assert isinstance(caught.value.__cause__, ApiError)
        assert caught.value.__cause__.status == status

    assert renewals(fake) == 1, "it is not asked again at once"
    fake.clock.advance(60)
    with pytest.raises(AccessTokenError):
        settle(webex.people.me())
    assert renewals(fake) == 2


def test_whoever_signs_in_again_need_not_wait(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf
) -> None:
    store = MemoryTokenStore(expired(fake, registered))
    webex = client_of(app(store))
    fake.fail("POST /access_token", status=400)
    with pytest.raises(AccessTokenError):
        settle(webex.people.me())

    store.save(expired(fake, registered))

    assert settle(webex.people.me()).display_name == "Myself"


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_refresh_that_fails_for_now_is_told_as_it_is_and_tried_again_by_the_next_call(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf, status: int
) -> None:
    webex = client_of(app(MemoryTokenStore(expired(fake, registered))), retry=RetryPolicy(max_attempts=1))
    fake.fail("POST /access_token", status=status)

    with pytest.raises(RateLimitError if status == 429 else ServerError):
        settle(webex.people.me())

    assert settle(webex.people.me()).display_name == "Myself"


def test_a_refresh_is_retried_as_the_client_is_told_to(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf
) -> None:
    webex = client_of(app(MemoryTokenStore(expired(fake, registered))))
    fake.fail("POST /access_token", status=429, retry_after=7)
    fake.fail("POST /access_token", status=502)
    fake.drop_connection("POST /access_token")

    assert settle(webex.people.me()).display_name == "Myself"
    assert renewals(fake) >= 3
    assert fake.clock.pauses[0] >= 7


def test_a_lost_connection_is_a_transport_error(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf
) -> None:
    webex = client_of(app(MemoryTokenStore(expired(fake, registered))), retry=RetryPolicy(max_attempts=1))
    fake.drop_connection("POST /access_token")

    with pytest.raises(TransportError):
        settle(webex.people.me())


@pytest.mark.parametrize("status", [400, 429, 502])
def test_a_token_that_is_still_good_is_used_on_where_it_cannot_be_renewed_ahead_of_its_end(
    fake: FakeWebex,
    registered: Integration,
    app: Any,
    client_of: ClientOf,
    status: int,
    caplog: pytest.LogCaptureFixture,
) -> None:
    tokens = granted_to(fake, registered)
    webex = client_of(app(MemoryTokenStore(tokens)))
    fake.clock.advance(ACCESS_LIFETIME - 200)
    fake.fail("POST /access_token", status=status, times=2, retry_after=3600)

    with caplog.at_level(logging.WARNING):
        for _ in range(5):
            settle(webex.people.me())

    assert asked(fake) == [f"access_tokens.create {status}", *[CALL] * 5]
    assert fake.clock.pauses == []
    assert "used on" in caplog.text
    assert tokens.access_token not in caplog.text


def test_without_a_refresh_token_a_token_is_used_to_its_end(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf
) -> None:
    webex = client_of(app(MemoryTokenStore(replace(granted_to(fake, registered), refresh_token=None))))
    fake.clock.advance(ACCESS_LIFETIME - 10)
    settle(webex.people.me())
    fake.clock.advance(10)

    with pytest.raises(AccessTokenError, match="no refresh token"):
        settle(webex.people.me())
    assert asked(fake) == [CALL]


def test_where_nobody_has_signed_in_nothing_is_sent(fake: FakeWebex, app: Any, client_of: ClientOf) -> None:
    webex = client_of(app())

    with pytest.raises(AccessTokenError, match="nobody has signed in"):
        settle(webex.people.me())
    assert fake.requests == []


def test_an_operation_that_bears_its_own_authorization_needs_no_token(
    fake: FakeWebex, registered: Integration, app: Any, client_of: ClientOf
) -> None:
    webex = client_of(app())

    with pytest.raises(UnauthorizedError):
        settle(webex.guests.login(guest_token="no.guest.token"))

    assert asked(fake) == ["guests.login 401"]
