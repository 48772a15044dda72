"""After a 429 the whole client holds back, and those who wait do not wake in the same instant: rule 3 of the wire."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import pytest
from in_memory import (
    ROOM,
    TOKEN,
    AsyncRecordingTransport,
    RecordingTransport,
    Start,
    VirtualClock,
    answer,
    settle,
)

from webex_client import AsyncWebexClient, RateLimitError, Request, Response, RetryPolicy, Wait, WebexClient

OK = answer(200, ROOM)


def give_up_on(webex: Any) -> None:
    """One call that meets a 429 and does not wait for it, so that the next is the one to hold back."""
    with pytest.raises(RateLimitError):
        settle(webex.with_options(retry=RetryPolicy(max_attempts=1)).rooms.get("limited"))


def test_the_next_call_holds_back_until_the_time_is_over(start: Start, clock: VirtualClock) -> None:
    waits: list[Wait] = []
    webex, wire = start(answer(429, Retry_After="30"), OK, retry=RetryPolicy(on_wait=waits.append))
    give_up_on(webex)

    settle(webex.rooms.get("1"))

    assert [wait.reason for wait in waits] == ["holding back"]
    assert 30 < sum(clock.slept) <= 31
    assert len(wire.requests) == 2


def test_a_copy_with_other_options_holds_back_too(start: Start, clock: VirtualClock) -> None:
    webex, _ = start(answer(429, Retry_After="30"), OK)
    give_up_on(webex)

    settle(webex.with_options(timeout=5).messages.get("1"))

    assert sum(clock.slept) >= 30


def test_another_client_does_not_hold_back(start: Start, clock: VirtualClock) -> None:
    limited, _ = start(answer(429, Retry_After="30"))
    other, _ = start(OK)
    give_up_on(limited)

    settle(other.rooms.get("1"))

    assert clock.slept == []


def test_nobody_holds_back_once_the_time_has_passed(start: Start, clock: VirtualClock) -> None:
    webex, _ = start(answer(429, Retry_After="30"), OK)
    give_up_on(webex)
    clock.now += 30

    settle(webex.rooms.get("1"))

    assert clock.slept == []


def test_a_429_without_a_time_holds_the_others_back_for_its_own_pause(start: Start, clock: VirtualClock) -> None:
    webex, _ = start(answer(429, Retry_After="rand(30),add(30)"), OK)
    give_up_on(webex)

    settle(webex.rooms.get("1"))

    assert 0 < sum(clock.slept) < 2


def test_holding_back_never_goes_beyond_the_deadline(start: Start, clock: VirtualClock) -> None:
    webex, _ = start(answer(429, Retry_After="250"), OK)
    give_up_on(webex)

    settle(webex.with_options(retry=RetryPolicy(deadline=20)).rooms.get("1"))

    assert sum(clock.slept) == pytest.approx(20)


def test_a_time_nobody_can_wait_for_does_not_block_the_client(start: Start, clock: VirtualClock) -> None:
    webex, wire = start(answer(429, Retry_After="999999"), answer(429, Retry_After="999999"))

    for _ in range(2):
        with pytest.raises(RateLimitError):
            settle(webex.rooms.get("1"))

    assert (clock.slept, len(wire.requests)) == ([], 2)


class Service:
    """Refuses everything until `opens`, once `limit` requests were let through, and notes when what came."""

    def __init__(self, clock: VirtualClock, *, opens: float, limit: int = 0) -> None:
        self.clock, self.opens, self.left = clock, opens, limit
        self.refused: list[float] = []
        self.served: list[float] = []

    def __call__(self, request: Request) -> Response[Any]:
        now = self.clock.now
        if now < self.opens and self.left <= 0:
            self.refused.append(now)
            return answer(429, Retry_After=f"{self.opens - now:g}")
        self.left -= 1
        self.served.append(now)
        return OK


async def test_many_tasks_hold_back_together_and_wake_at_different_instants() -> None:
    clock = VirtualClock(random.Random(1).random)
    service = Service(clock, opens=clock.now + 30)
    webex = AsyncWebexClient(TOKEN, transport=AsyncRecordingTransport(service), clock=clock)

    async def later(number: int) -> None:
        await clock.async_sleep(1)  # once the first has met the 429
        await webex.rooms.get(str(number))

    await asyncio.gather(webex.rooms.get("first"), *(later(number) for number in range(50)))

    assert len(service.refused) == 1
    assert len(service.served) == 51
    assert min(service.served) >= service.opens
    assert len(set(service.served)) == 51


async def test_tasks_that_were_all_refused_come_back_spread() -> None:
    clock = VirtualClock(random.Random(2).random)
    service = Service(clock, opens=clock.now + 30, limit=5)
    webex = AsyncWebexClient(TOKEN, transport=AsyncRecordingTransport(service), clock=clock)

    await asyncio.gather(*(webex.rooms.get(str(number)) for number in range(40)))

    assert len(service.refused) == 35
    after = [moment for moment in service.served if moment >= service.opens]
    assert len(set(after)) == len(after) == 35


def test_threads_share_what_one_of_them_met() -> None:
    from concurrent.futures import ThreadPoolExecutor

    clock = VirtualClock()
    service = Service(clock, opens=clock.now + 30)
    webex = WebexClient(TOKEN, transport=RecordingTransport(service), clock=clock)
    give_up_on(webex)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(webex.rooms.get, "1234"))

    assert len(service.refused) == 1
    assert min(service.served) >= service.opens
