"""Somebody signs in on a device that only shows a code."""

from __future__ import annotations

from typing import Any

import pytest
from in_memory import settle

from auth.signing_in import ACCESS_LIFETIME, ClientOf, asked, now
from webex_client import AccessTokenError, ArgumentError, Headers, Request, Response, RetryPolicy, WebexClient
from webex_client.auth import DeviceFlow, DevicePrompt, MemoryTokenStore, Tokens
from webex_client.testing import FakeWebex, Integration

BEGIN, ASK, CALL = "access_tokens.authorize_device", "access_tokens.create_for_device", "people.me"
SCOPE = "spark:people_read"


@pytest.fixture
def flow(registered: Integration) -> Any:
    def make(**options: Any) -> DeviceFlow:
        return DeviceFlow(registered.client_id, registered.client_secret, SCOPE, **options)

    return make


def test_it_shows_a_code_and_where_to_type_it(fake: FakeWebex, flow: Any, client_of: ClientOf) -> None:
    source = flow()

    prompt = settle(source.authorize(client_of(source)))

    assert prompt.user_code
    assert prompt.verification_uri.startswith("https://")
    assert prompt.user_code in prompt.verification_uri_complete
    assert prompt.interval == 2
    assert 299 <= (prompt.expires_at - now(fake)).total_seconds() <= 300
    assert prompt.device_code not in repr(prompt)


def test_who_has_typed_it_is_signed_in(fake: FakeWebex, flow: Any, client_of: ClientOf) -> None:
    store = MemoryTokenStore()
    source = flow(store=store)
    webex = client_of(source)
    prompt = settle(source.authorize(webex))
    fake.sign_in.approve_device(prompt.user_code, fake.me)

    tokens = settle(source.wait(webex, prompt))

    assert store.load() == tokens
    assert settle(webex.people.me()).display_name == "Myself"
    assert asked(fake) == [BEGIN, ASK, CALL]


def test_it_asks_as_often_as_it_may_until_somebody_has(fake: FakeWebex, flow: Any, client_of: ClientOf) -> None:
    source = flow()
    webex = client_of(source)
    prompt = settle(source.authorize(webex))

    fake.fail("POST /device/token", status=428, times=3)
    fake.sign_in.approve_device(prompt.user_code, fake.me)
    settle(source.wait(webex, prompt))

    assert asked(fake) == [BEGIN, *[f"{ASK} 428"] * 3, ASK]
    assert fake.clock.pauses == [2, 2, 2, 2]


@pytest.mark.parametrize("status", [428, 400])
@pytest.mark.parametrize(
    "body",
    [
        b'{"message": "Too fast.", "errors": [{"description": "slow_down"}]}',
        b'{"error": "slow_down", "error_description": "Too fast."}',
    ],
)
def test_who_is_told_to_slow_down_does(
    fake: FakeWebex, flow: Any, client_of: ClientOf, status: int, body: bytes
) -> None:
    source = flow()
    webex = client_of(source)
    prompt = settle(source.authorize(webex))
    fake.sign_in.approve_device(prompt.user_code, fake.me)
    fake.fail("POST /device/token", status=status, times=2, body=body, content_type="application/json")

    settle(source.wait(webex, prompt))

    assert fake.clock.pauses == [2, 7, 12]


def test_pending_is_understood_by_its_code_too(fake: FakeWebex, flow: Any, client_of: ClientOf) -> None:
    source = flow()
    webex = client_of(source)
    prompt = settle(source.authorize(webex))
    fake.sign_in.approve_device(prompt.user_code, fake.me)
    fake.fail(
        "POST /device/token",
        status=400,
        times=2,
        body=b'{"error": "authorization_pending"}',
        content_type="application/json",
    )

    settle(source.wait(webex, prompt))

    assert fake.clock.pauses == [2, 2, 2]


def test_a_lost_connection_is_a_reason_to_ask_less_often(fake: FakeWebex, flow: Any, client_of: ClientOf) -> None:
    source = flow()
    webex = client_of(source, retry=RetryPolicy(max_attempts=1))
    prompt = settle(source.authorize(webex))
    fake.sign_in.approve_device(prompt.user_code, fake.me)
    fake.fail("POST /device/token", status=502, times=2)

    settle(source.wait(webex, prompt))

    assert fake.clock.pauses == [2, 4, 8]


def test_who_says_no_is_not_waited_for(fake: FakeWebex, flow: Any, client_of: ClientOf) -> None:
    source = flow()
    webex = client_of(source)
    prompt = settle(source.authorize(webex))
    fake.sign_in.deny_device(prompt.user_code)

    with pytest.raises(AccessTokenError, match="denied"):
        settle(source.wait(webex, prompt))
    assert asked(fake) == [BEGIN, f"{ASK} 400"]


def test_nobody_is_waited_for_longer_than_the_code_is_good(fake: FakeWebex, flow: Any, client_of: ClientOf) -> None:
    source = flow()
    webex = client_of(source)
    prompt = settle(source.authorize(webex))

    with pytest.raises(AccessTokenError, match="expired"):
        settle(source.wait(webex, prompt))

    assert sum(fake.clock.pauses) <= 300
    assert len(asked(fake)) > 100


def test_with_a_prompt_the_first_call_signs_somebody_in_and_later_ones_do_not(
    fake: FakeWebex, flow: Any, client_of: ClientOf
) -> None:
    shown: list[DevicePrompt] = []

    def show(prompt: DevicePrompt) -> None:
        shown.append(prompt)
        fake.sign_in.approve_device(prompt.user_code, fake.me)

    webex = client_of(flow(prompt=show))

    for _ in range(2):
        assert settle(webex.people.me()).display_name == "Myself"
    fake.clock.advance(ACCESS_LIFETIME)
    settle(webex.people.me())

    assert len(shown) == 1
    assert asked(fake) == [BEGIN, ASK, CALL, CALL, "access_tokens.create", CALL]


def test_with_a_prompt_somebody_signs_in_again_where_the_refresh_token_is_good_no_more(
    fake: FakeWebex, flow: Any, client_of: ClientOf
) -> None:
    def show(prompt: DevicePrompt) -> None:
        fake.sign_in.approve_device(prompt.user_code, fake.me)

    webex = client_of(flow(prompt=show, store=MemoryTokenStore(Tokens(refresh_token="of-old"))))

    assert settle(webex.people.me()).display_name == "Myself"
    assert asked(fake) == ["access_tokens.create 400", BEGIN, ASK, CALL]


def test_without_one_the_first_call_says_that_nobody_has_signed_in(flow: Any, client_of: ClientOf) -> None:
    with pytest.raises(AccessTokenError, match="nobody has signed in"):
        settle(client_of(flow()).people.me())


def test_a_client_that_webex_does_not_know_is_told_so(fake: FakeWebex, client_of: ClientOf) -> None:
    source = DeviceFlow("Cxyz", "secret", SCOPE)

    with pytest.raises(AccessTokenError, match="client id is unknown"):
        settle(source.authorize(client_of(source)))


def test_it_needs_scopes() -> None:
    with pytest.raises(ArgumentError, match="scopes"):
        DeviceFlow("C1", "secret", [])


@pytest.mark.parametrize(
    ("answer", "interval", "seconds"),
    [
        (b'{"device_code": "d", "user_code": "u"}', 5, 300),
        (b'{"device_code": "d", "user_code": "u", "interval": 0, "expires_in": -1}', 5, 300),
        (b'{"device_code": "d", "user_code": "u", "interval": "2", "expires_in": 1e300}', 5, 300),
        (b'{"device_code": "d", "user_code": 12345, "interval": 1.5, "expires_in": 60}', 1.5, 60),
    ],
)
def test_times_that_make_no_sense_are_those_of_the_standard(
    fake: FakeWebex, answer: bytes, interval: float, seconds: float
) -> None:
    class Answering:
        def send(self, request: Request) -> Response[Any]:
            return Response(200, Headers(), answer, None)

        def close(self) -> None:
            pass

    source = DeviceFlow("C1", "secret", SCOPE)
    prompt = source.authorize(WebexClient(source, transport=Answering(), clock=fake.clock))

    assert prompt.interval == interval
    assert (prompt.expires_at - now(fake)).total_seconds() == seconds
    assert prompt.user_code in ("u", "12345")
