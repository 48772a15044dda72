"""A rate limit that counts."""

from __future__ import annotations

import asyncio

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from webex_client import ApiError, Headers, RateLimitError, Request, RetryPolicy, TokenBucket, WebexClient
from webex_client.testing import FakeWebex

ONCE = RetryPolicy(max_attempts=1)


def ask(fake: FakeWebex, token: str = "fake-token", path: str = "people/me") -> tuple[int, str | None]:
    """The status of one request, and its Retry-After."""
    headers = Headers({"Authorization": f"Bearer {token}"})
    answer = fake.transport().send(Request("GET", f"https://webexapis.com/v1/{path}", headers))
    return answer.status, answer.headers.get("Retry-After")


def test_without_a_limit_there_is_none(fake: FakeWebex) -> None:
    assert {ask(fake) for _ in range(2000)} == {(200, None)}


def test_one_request_too_many_is_told_how_long_to_wait(fake: FakeWebex) -> None:
    fake = FakeWebex(rate_limit=3)
    for _ in range(3):
        assert ask(fake) == (200, None)
        fake.clock.advance(10)
    assert ask(fake) == (429, "30")
    fake.clock.advance(29.5)
    assert ask(fake) == (429, "1")
    fake.clock.advance(0.5)
    assert ask(fake) == (200, None)
    assert ask(fake) == (429, "10")


def test_a_refusal_is_in_webexs_shape_and_does_not_count(fake: FakeWebex) -> None:
    fake = FakeWebex(rate_limit=1)
    webex = fake.client(retry=ONCE)
    webex.people.me()
    for _ in range(5):
        with pytest.raises(RateLimitError, match="1 requests a minute") as raised:
            webex.people.me()
        assert raised.value.retry_after == 60
        assert raised.value.tracking_id
    fake.clock.advance(60)
    webex.people.me()


@given(
    most=st.integers(1, 5),
    waits=st.lists(st.floats(0, 40) | st.integers(0, 40), min_size=1, max_size=40),
)
def test_no_minute_has_more_and_nobody_waits_too_long_or_not_long_enough(most: int, waits: list[float]) -> None:
    fake = FakeWebex(rate_limit=most)
    minute = 60_000_000
    let_in: list[int] = []
    for wait in waits:
        fake.clock.advance(wait)
        now = round(fake.clock.monotonic() * 1_000_000)
        status, retry_after = ask(fake)
        recent = [moment for moment in let_in if moment > now - minute]
        if status == 200:
            assert len(recent) < most
            assert retry_after is None
            let_in.append(now)
            continue
        assert status == 429
        assert len(recent) == most
        assert retry_after is not None
        exact = (recent[0] + minute - now) / 1_000_000
        assert exact <= int(retry_after) < exact + 1
        fake.clock.advance(int(retry_after))
        assert ask(fake)[0] == 200
        let_in.append(round(fake.clock.monotonic() * 1_000_000))


def test_each_token_has_a_limit_of_its_own(fake: FakeWebex) -> None:
    fake = FakeWebex(rate_limit=2)
    fake.add_person("ada@example.com", token="ada")
    assert [ask(fake)[0] for _ in range(3)] == [200, 200, 429]
    assert [ask(fake, "ada")[0] for _ in range(3)] == [200, 200, 429]
    assert [ask(fake, "nobody")[0] for _ in range(3)] == [401, 401, 401]


def test_what_fails_for_other_reasons_counts_as_well(fake: FakeWebex) -> None:
    fake = FakeWebex(rate_limit=3)
    assert ask(fake, path="rooms/x")[0] == 404
    assert ask(fake, path="rooms?max=0")[0] == 400
    assert ask(fake, path="contents/x")[0] == 404
    assert ask(fake)[0] == 429


def test_failures_that_were_ordered_do_not_count() -> None:
    fake = FakeWebex(rate_limit=1)
    fake.fail("*", status=503, times=3)
    assert [ask(fake)[0] for _ in range(4)] == [503, 503, 503, 200]


def test_a_client_gets_through_by_waiting() -> None:
    fake = FakeWebex(rate_limit=5)
    webex = fake.client()
    for _ in range(20):
        webex.people.me()
    assert 180 <= fake.clock.monotonic() < 190


async def test_fifty_tasks_get_through_by_waiting() -> None:
    fake = FakeWebex(rate_limit=20)
    async with fake.async_client(retry=RetryPolicy(deadline=1000)) as webex:
        people = await asyncio.gather(*(webex.people.me() for _ in range(50)))
    assert len(people) == 50
    assert sum(request.status == 200 for request in fake.requests) == 50
    assert 120 <= fake.clock.monotonic() < 240


def test_a_client_with_a_pace_of_its_own_never_meets_it() -> None:
    fake = FakeWebex(rate_limit=30)
    webex = fake.client(rate_limiter=TokenBucket(15, 60), retry=ONCE)
    for _ in range(60):
        webex.people.me()
    assert {request.status for request in fake.requests} == {200}


def test_over_http_the_clock_of_the_test_ends_it() -> None:
    fake = FakeWebex(rate_limit=2)
    token = {"Authorization": f"Bearer {fake.me.token}"}
    with fake.serve() as url, httpx.Client(base_url=url, headers=token) as http:
        assert [http.get("people/me").status_code for _ in range(3)] == [200, 200, 429]
        assert http.get("people/me").headers["Retry-After"] == "60"
        fake.clock.advance(60)
        assert http.get("people/me").status_code == 200


@pytest.mark.parametrize("rate_limit", [0, -1])
def test_a_limit_lets_something_through(rate_limit: int) -> None:
    with pytest.raises(ValueError, match="rate_limit"):
        FakeWebex(rate_limit=rate_limit)


def test_signing_in_needs_no_token_and_has_no_limit() -> None:
    fake = FakeWebex(rate_limit=1)
    with WebexClient("x", transport=fake.transport(), clock=fake.clock, retry=ONCE) as webex:
        for _ in range(5):
            with pytest.raises(ApiError) as raised:
                webex.access_tokens.authorize_device(client_id="x", scope="spark:rooms_read")
            assert raised.value.status != 429
