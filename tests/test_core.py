"""What is repeated, how often and for how long: rules 1 and 2 of the wire, seen through both clients."""

from __future__ import annotations

from typing import Any

import pytest
from in_memory import ROOM, Answer, Start, VirtualClock, answer, settle

from webex_client import (
    ApiError,
    Operation,
    RateLimitError,
    Request,
    Response,
    RetryPolicy,
    ServerError,
    TransportError,
    Wait,
    WebexError,
)
from webex_client.api import rooms
from webex_client.operation import JsonBody
from webex_client.results import Json

OK = answer(200, ROOM)


def lost(*, sent: bool, reason: Any = "connection") -> TransportError:
    return TransportError("gone", reason=reason, request_sent=sent)


FAULTS: dict[str, Answer] = {
    "429": answer(429, b"<html>slow down</html>", Retry_After="1"),
    "429 without Retry-After": answer(429),
    "423": answer(423, {"message": "being scanned"}),
    "500": answer(500),
    "502": answer(502),
    "503": answer(503),
    "503 with Retry-After": answer(503, Retry_After="1"),
    "504": answer(504),
    "timeout after sending": lost(sent=True, reason="timeout"),
    "broken after sending": lost(sent=True),
    "never connected": lost(sent=False),
}
ALWAYS = {"429", "429 without Retry-After", "503 with Retry-After", "never connected"}
WHERE_NOTHING_IS_DONE_TWICE = {"502", "503", "504", "timeout after sending", "broken after sending"}
EXPECTED = {
    "GET": ALWAYS | WHERE_NOTHING_IS_DONE_TWICE | {"423"},
    "HEAD": ALWAYS | WHERE_NOTHING_IS_DONE_TWICE | {"423"},
    "PUT": ALWAYS | WHERE_NOTHING_IS_DONE_TWICE,
    "DELETE": ALWAYS | WHERE_NOTHING_IS_DONE_TWICE,
    "POST": ALWAYS,
    "PATCH": ALWAYS,
    "POST x-idempotent": ALWAYS | WHERE_NOTHING_IS_DONE_TWICE,
}


def call(method: str) -> Operation[Any]:
    name, _, idempotent = method.partition(" ")
    body = JsonBody({"title": "Dev Room"}) if name in ("POST", "PUT", "PATCH") else None
    return Operation(id="things", method=name, path="things", body=body, idempotent=bool(idempotent), returns=Json())


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("method", EXPECTED)
def test_what_is_repeated(start: Start, method: str, fault: str) -> None:
    webex, wire = start(FAULTS[fault], OK)

    if fault in EXPECTED[method]:
        assert settle(webex.send(call(method))) == ROOM
        assert len(wire.requests) == 2
        assert wire.bodies[0] == wire.bodies[1]
    else:
        with pytest.raises(WebexError) as caught:
            settle(webex.send(call(method)))
        assert len(wire.requests) == caught.value.attempts == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 409, 410, 415, 428, 501, 505, 302, 304])
def test_other_answers_are_final(start: Start, clock: VirtualClock, status: int) -> None:
    webex, wire = start(answer(status, Retry_After="1"))

    with pytest.raises(ApiError) as caught:
        settle(webex.rooms.get("1"))

    assert (len(wire.requests), caught.value.status, clock.slept) == (1, status, [])


def test_a_post_after_a_read_timeout_is_not_sent_again(start: Start, clock: VirtualClock) -> None:
    webex, wire = start(lost(sent=True, reason="timeout"))

    with pytest.raises(TransportError) as caught:
        settle(webex.rooms.create(title="Dev Room"))

    assert (caught.value.reason, caught.value.attempts, len(wire.requests), clock.slept) == ("timeout", 1, 1, [])


def test_attempts_are_counted_up_to_max_attempts(start: Start, clock: VirtualClock) -> None:
    webex, wire = start(lambda request: answer(502), retry=RetryPolicy(max_attempts=3))

    with pytest.raises(ServerError, match="3 attempts") as caught:
        settle(webex.rooms.get("1"))

    assert (caught.value.attempts, len(wire.requests), len(clock.slept)) == (3, 3, 2)


def test_max_attempts_of_1_neither_repeats_nor_waits(start: Start, clock: VirtualClock) -> None:
    webex, wire = start(lambda request: answer(429, Retry_After="1"), retry=RetryPolicy(max_attempts=1))

    for _ in range(2):
        with pytest.raises(RateLimitError) as caught:
            settle(webex.rooms.get("1"))
        assert caught.value.retry_after == 1

    assert (len(wire.requests), clock.slept) == (2, [])


@pytest.mark.parametrize("status", [429, 423, 503])
def test_a_retry_after_beyond_the_deadline_raises_at_once_and_says_how_long(
    start: Start, clock: VirtualClock, status: int
) -> None:
    webex, wire = start(answer(status, Retry_After="999999"))

    with pytest.raises(ApiError) as caught:
        settle(webex.rooms.get("1"))

    assert (caught.value.retry_after, caught.value.attempts) == (999999, 1)
    assert (clock.slept, len(wire.requests)) == ([], 1)


def test_a_retry_after_that_fits_the_deadline_is_waited_in_full(start: Start, clock: VirtualClock) -> None:
    webex, _ = start(answer(429, Retry_After="194"), OK, retry=RetryPolicy(max_wait=5))

    settle(webex.rooms.get("1"))

    assert 194 <= clock.slept[0] <= 195


def test_what_is_added_to_a_retry_after_never_makes_it_miss_the_deadline(start: Start, clock: VirtualClock) -> None:
    webex, _ = start(answer(429, Retry_After="20"), OK, retry=RetryPolicy(deadline=20))

    settle(webex.rooms.get("1"))

    assert clock.slept == [20]


def test_a_date_is_waited_for_by_the_clock_on_the_wall(start: Start, clock: VirtualClock) -> None:
    webex, _ = start(answer(429, Retry_After="Mon, 02 Mar 2026 20:26:32 GMT"), OK)

    settle(webex.rooms.get("1"))

    assert 30 <= clock.slept[0] <= 31


@pytest.mark.parametrize(
    "text", ["rand(30),add(30)", "1.5", "Mon, 02 Mar 2026 20:26:12 GMT", "inf", "-5", "nan", "", "1e3"]
)
def test_an_odd_retry_after_neither_crashes_nor_waits_beyond_the_deadline(
    start: Start, clock: VirtualClock, text: str
) -> None:
    webex, wire = start(
        lambda request: answer(429, Retry_After=text), retry=RetryPolicy(max_attempts=1000, deadline=20)
    )
    began = clock.now

    with pytest.raises(RateLimitError):
        settle(webex.rooms.get("1"))

    assert len(wire.requests) > 1
    assert 0 < clock.now - began <= 20


@pytest.mark.parametrize("chance", [0.0, 0.999])
def test_a_retry_after_of_0_does_not_hammer(start: Start, clock: VirtualClock, chance: float) -> None:
    clock.chance = chance
    webex, _ = start(*[answer(429, Retry_After="0")] * 4, OK)

    settle(webex.rooms.get("1"))

    assert len(clock.slept) == 4
    assert all(seconds > 0 for seconds in clock.slept)


def test_the_deadline_bounds_all_tries_together(start: Start, clock: VirtualClock) -> None:
    webex, wire = start(lambda request: answer(503, Retry_After="8"), retry=RetryPolicy(max_attempts=100, deadline=30))
    began = clock.now

    with pytest.raises(ServerError) as caught:
        settle(webex.rooms.get("1"))

    assert clock.now - began <= 30
    assert caught.value.attempts == len(wire.requests) == 4


def test_time_spent_sending_counts_towards_the_deadline(start: Start, clock: VirtualClock) -> None:
    def slow(request: Request) -> Response[Any]:
        clock.now += 60
        return answer(504)

    webex, wire = start(slow, retry=RetryPolicy(max_attempts=100, deadline=100))

    with pytest.raises(ServerError):
        settle(webex.rooms.get("1"))

    assert len(wire.requests) == 2


def test_on_wait_is_told_of_each_pause(start: Start, clock: VirtualClock) -> None:
    waits: list[Wait] = []
    webex, wire = start(
        answer(429, Retry_After="2"), answer(502), lost(sent=False), OK, retry=RetryPolicy(on_wait=waits.append)
    )

    settle(webex.rooms.get("1"))

    assert [(wait.reason, wait.status, wait.attempt) for wait in waits] == [
        ("rate limit", 429, 1),
        ("error", 502, 2),
        ("connection", None, 3),
    ]
    assert [wait.seconds for wait in waits] == clock.slept
    assert {(wait.method, wait.url) for wait in waits} == {("GET", wire.urls[0])}


def test_the_budget_stops_repeating_when_most_calls_fail_and_recovers(start: Start) -> None:
    healthy = False

    def service(request: Request) -> Response[Any]:
        return OK if healthy else answer(502)

    webex, wire = start(service, retry=RetryPolicy(max_attempts=5, budget=10))
    sent: list[int] = []
    for _ in range(6):
        before = len(wire.requests)
        with pytest.raises(ServerError):
            settle(webex.rooms.get("1"))
        sent.append(len(wire.requests) - before)
    assert sent == [5, 5, 1, 1, 1, 1]

    healthy = True
    for _ in range(10):
        settle(webex.rooms.get("1"))
    healthy, before = False, len(wire.requests)
    with pytest.raises(ServerError):
        settle(webex.rooms.get("1"))
    assert len(wire.requests) - before == 5


def test_rate_limits_and_refusals_do_not_use_up_the_budget(start: Start) -> None:
    policy = RetryPolicy(max_attempts=3, budget=1)
    webex, wire = start(*[answer(429)] * 2, OK, *[answer(404)] * 5, answer(502), OK, retry=policy)

    settle(webex.rooms.get("1"))
    for _ in range(5):
        with pytest.raises(ApiError):
            settle(webex.rooms.get("1"))
    settle(webex.rooms.get("1"))

    assert len(wire.requests) == 10


def test_the_token_is_asked_for_each_try(start: Start) -> None:
    class Rotating:
        issued = 0

        def token(self) -> str:
            self.issued += 1
            return f"token-{self.issued}"

    webex, wire = start(answer(502), OK, access_token=Rotating())

    settle(webex.send(rooms.get("1")))

    assert [request.headers["authorization"] for request in wire.requests] == ["Bearer token-1", "Bearer token-2"]
