"""Virtual time."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webex_client import Clock
from webex_client.testing import FakeWebex, VirtualClock

START = datetime(2026, 3, 2, 20, 26, 2, 320_500, tzinfo=UTC)


@pytest.fixture
def virtual() -> VirtualClock:
    return VirtualClock(START)


def test_it_is_a_clock_for_clients(virtual: VirtualClock) -> None:
    clock: Clock = virtual
    assert clock.time() == START.timestamp()
    assert 0 <= clock.random() < 1


def test_waiting_moves_time_on_and_is_remembered(virtual: VirtualClock) -> None:
    virtual.sleep(30)
    virtual.sleep(0.5)
    assert virtual.monotonic() == 30.5
    assert virtual.time() == START.timestamp() + 30.5
    assert virtual.pauses == [30, 0.5]


def test_advancing_is_not_waiting(virtual: VirtualClock) -> None:
    virtual.advance(60)
    assert virtual.monotonic() == 60
    assert virtual.pauses == []


def test_running_it_goes_with_real_time_and_otherwise_it_stands(virtual: VirtualClock) -> None:
    deadline = virtual.deadline(0.01)
    started = time.monotonic()
    with virtual.running():
        while not virtual.is_past(deadline):
            assert time.monotonic() - started < 10
        virtual.advance(60)
        virtual.sleep(60)
    stood = virtual.monotonic()
    assert 120.01 <= stood <= 120 + time.monotonic() - started
    assert not virtual.is_past(virtual.deadline(1e-6))
    assert virtual.monotonic() == stood


def test_running_twice_is_running_no_faster(virtual: VirtualClock) -> None:
    started = time.monotonic()
    with virtual.running(), virtual.running():
        deadline = virtual.deadline(0.01)
        while not virtual.is_past(deadline):
            pass
    assert virtual.monotonic() <= time.monotonic() - started


@given(seconds=st.floats(0, 1000), passed=st.floats(0, 1000))
def test_whole_seconds_are_enough_and_no_more_than_needed(seconds: float, passed: float) -> None:
    clock = VirtualClock(START)
    deadline = clock.deadline(seconds)
    clock.advance(passed)
    left = clock.whole_seconds_until(deadline)
    assert (left == 0) == clock.is_past(deadline)
    if left:
        clock.advance(left - 1)
        assert not clock.is_past(deadline)
        clock.advance(1)
        assert clock.is_past(deadline)


def test_time_may_pass_for_tasks_that_nobody_counts(virtual: VirtualClock) -> None:
    async def both() -> None:
        await asyncio.gather(virtual.async_advance(30), virtual.async_advance(20), virtual.async_sleep(10))

    asyncio.run(both())
    assert virtual.monotonic() == 30
    assert virtual.pauses == [10]


@pytest.mark.parametrize("seconds", [-1.0, float("nan"), float("inf")])
def test_time_does_not_go_back_or_to_the_end(virtual: VirtualClock, seconds: float) -> None:
    with pytest.raises(ValueError, match="advance"):
        virtual.advance(seconds)


def test_equal_seeds_have_equal_chances() -> None:
    def chances(seed: int) -> list[float]:
        clock = VirtualClock(START, seed=seed)
        return [clock.random() for _ in range(5)]

    assert chances(1) == chances(1)
    assert chances(1) != chances(2)


def test_a_start_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        VirtualClock(datetime(2026, 1, 5))
    assert VirtualClock(START.astimezone(timezone(timedelta(hours=9)))).time() == START.timestamp()


def test_stamps_are_written_in_milliseconds(virtual: VirtualClock) -> None:
    assert [virtual.stamp() for _ in range(2)] == ["2026-03-02T20:26:02.321Z", "2026-03-02T20:26:02.322Z"]
    virtual.advance(59)
    assert virtual.stamp() == "2026-03-02T20:27:01.323Z"


@given(st.lists(st.floats(0, 10_000), max_size=20))
def test_stamps_always_ascend_and_are_never_later_than_the_time(waits: list[float]) -> None:
    clock = VirtualClock(START)
    stamps: list[str] = []
    for wait in waits:
        clock.sleep(wait)
        stamps += [clock.stamp(), clock.stamp()]
        assert datetime.fromisoformat(stamps[-1]).timestamp() <= clock.time()
    assert stamps == sorted(set(stamps))


@given(st.floats(0, 1e6), st.floats(0, 1e6))
def test_whoever_waits_until_a_moment_has_reached_it(before: float, seconds: float) -> None:
    clock = VirtualClock(START)
    clock.advance(before)
    until = clock.monotonic() + seconds
    clock.sleep(until - clock.monotonic())
    # As near as a float can name the moment.
    assert clock.monotonic() >= until - 1e-6
    if remaining := max(0.0, until - clock.monotonic()):
        clock.sleep(remaining)
    assert clock.monotonic() >= until


def test_tasks_wait_side_by_side(virtual: VirtualClock) -> None:
    woke: list[tuple[str, float]] = []

    async def task(name: str, *waits: float) -> None:
        for wait in waits:
            await virtual.async_sleep(wait)
            woke.append((name, virtual.monotonic()))

    async def all_of_them() -> None:
        await asyncio.gather(task("a", 30, 30), task("b", 10, 10, 10, 40), task("c", 45))

    asyncio.run(all_of_them())

    assert woke == [("b", 10), ("b", 20), ("a", 30), ("b", 30), ("c", 45), ("a", 60), ("b", 70)]
    assert virtual.monotonic() == 70
    assert sorted(virtual.pauses) == [10, 10, 10, 30, 30, 40, 45]


@pytest.mark.parametrize("cancelled", [0, 1])
def test_a_wait_that_is_cancelled_holds_up_nobody(virtual: VirtualClock, cancelled: int) -> None:
    async def three() -> None:
        waits = [asyncio.create_task(virtual.async_sleep(seconds)) for seconds in (10, 20, 30)]
        await asyncio.sleep(0)
        waits.pop(cancelled).cancel()
        await asyncio.wait_for(asyncio.gather(*waits), timeout=10)

    asyncio.run(three())
    assert virtual.monotonic() == 30


def test_fifty_calls_that_meet_one_rate_limit_wait_for_it_together() -> None:
    fake = FakeWebex()
    fake.fail("GET /people/me", status=429, retry_after="30")

    async def fifty() -> None:
        async with fake.async_client() as webex:
            await asyncio.gather(*(webex.people.me() for _ in range(50)))

    asyncio.run(fifty())
    assert len(fake.clock.pauses) >= 50
    assert 30 <= fake.clock.monotonic() < 32
