"""A pace that the caller asked for."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st
from in_memory import ROOM, TOKEN, AsyncRecordingTransport, Start, VirtualClock, answer, settle

from webex_client import ArgumentError, AsyncWebexClient, RateLimiter, RetryPolicy, TokenBucket, Wait

OK = answer(200, ROOM)


def test_a_bucket_gives_all_its_places_at_once_and_then_one_at_a_time() -> None:
    bucket = TokenBucket(3, 30)

    assert [bucket.reserve(100) for _ in range(5)] == pytest.approx([0, 0, 0, 10, 20])


def test_a_bucket_fills_again_but_never_beyond_its_size() -> None:
    bucket = TokenBucket(2, 2)
    for _ in range(2):
        bucket.reserve(0)

    assert [bucket.reserve(1000) for _ in range(3)] == pytest.approx([0, 0, 1])


@given(st.integers(1, 20), st.floats(0.1, 100), st.lists(st.floats(0, 10), max_size=60))
def test_over_any_stretch_no_more_than_a_bucket_and_its_refill_is_let_through(
    requests: int, seconds: float, gaps: list[float]
) -> None:
    bucket, now, sent = TokenBucket(requests, seconds), 0.0, []
    for gap in gaps:
        now += gap
        sent.append(now + bucket.reserve(now))

    sent.sort()
    for first, start in enumerate(sent):
        for count, end in enumerate(sent[first:], 1):
            assert count <= requests + (end - start) * requests / seconds + 1.000001


@pytest.mark.parametrize(("requests", "seconds"), [(0, 60), (-1, 60), (1, 0), (1, -1), (1, float("nan"))])
def test_a_bucket_that_lets_nothing_through_is_refused(requests: int, seconds: float) -> None:
    with pytest.raises(ArgumentError):
        TokenBucket(requests, seconds)


def test_each_request_takes_a_place_also_a_repeated_one(start: Start, clock: VirtualClock) -> None:
    waits: list[Wait] = []
    webex, _ = start(OK, answer(502), OK, rate_limiter=TokenBucket(2, 20), retry=RetryPolicy(on_wait=waits.append))

    for _ in range(2):
        settle(webex.rooms.get("1"))

    assert [wait.reason for wait in waits] == ["error", "pace"]
    assert sum(clock.slept) == pytest.approx(10)


def test_any_object_that_can_reserve_will_do_and_is_told_the_time(start: Start, clock: VirtualClock) -> None:
    asked: list[float] = []

    class Every(RateLimiter):
        def reserve(self, now: float) -> float:
            asked.append(now)
            return 2.5

    webex, _ = start(OK, rate_limiter=Every())

    settle(webex.rooms.get("1"))

    assert (asked, clock.slept) == ([1000.0], [2.5])


def test_a_pace_is_kept_even_where_nothing_is_ever_repeated(start: Start, clock: VirtualClock) -> None:
    webex, _ = start(OK, OK, rate_limiter=TokenBucket(1, 10), retry=RetryPolicy(max_attempts=1))

    for _ in range(2):
        settle(webex.rooms.get("1"))

    assert clock.slept == pytest.approx([10])


async def test_tasks_share_the_pace_and_are_sent_evenly() -> None:
    clock = VirtualClock()
    sent: list[float] = []

    def service(request: object) -> object:
        sent.append(clock.now)
        return OK

    wire = AsyncRecordingTransport(service)  # type: ignore[arg-type]
    webex = AsyncWebexClient(TOKEN, transport=wire, clock=clock, rate_limiter=TokenBucket(10, 10))

    await asyncio.gather(*(webex.rooms.get(str(number)) for number in range(30)))

    assert sent[:10] == [1000.0] * 10
    assert sent[10:] == pytest.approx([1000.0 + number for number in range(1, 21)])
