"""How a call is carried out, decided once for both clients.

`exchange` is a generator that does no I/O: it yields `Send` and `Sleep`, is told what came of it (an answer or a
`TransportError`), and returns the answer. `WebexClient` and `AsyncWebexClient` drive it, a loop of a few lines each.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from typing import Any, Literal, NamedTuple, TypeAlias

from .clock import Clock
from .errors import ApiError, TransportError, api_error
from .exchange import Request, Response
from .rate_limiter import RateLimiter
from .retry import RateGate, RetryBudget, RetryPolicy, Wait, parse_retry_after, spread

__all__ = ["Outcome", "Pauses", "Send", "Shared", "Sleep", "Steps", "exchange"]

_log = logging.getLogger("webex_client")

_TRANSIENT = frozenset({502, 503, 504})
_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


class Send(NamedTuple):
    """Send this, and tell me the answer or the `TransportError`."""

    request: Request


class Sleep(NamedTuple):
    """Wait so many seconds, and tell me nothing."""

    seconds: float


Outcome: TypeAlias = "Response[Any] | TransportError | None"
Steps: TypeAlias = "Generator[Send | Sleep, Outcome, Response[Any]]"
Pauses: TypeAlias = "Generator[Sleep, Outcome, None]"


class Shared:
    """What all calls of one client, and of its copies with other options, have in common."""

    def __init__(self, clock: Clock, rate_limiter: RateLimiter | None = None) -> None:
        self.clock = clock
        self.rate_limiter = rate_limiter
        self.gate = RateGate()
        self.budget = RetryBudget()


def exchange(
    request: Request,
    *,
    complete: Callable[[Request], Request],
    policy: RetryPolicy,
    shared: Shared,
    idempotent: bool = False,
) -> Steps:
    """Send `request` until it is answered with a 2xx status, as often and as long as `policy` allows.

    `request` bears no secret, for errors and answers keep it: `complete` adds what is secret for each try. `idempotent`
    says that a POST may be repeated like a GET. Raises an `ApiError` for any other status, a `TransportError` where no
    answer came.
    """
    clock = shared.clock
    started = clock.monotonic()
    repeatable = (idempotent or request.method in _IDEMPOTENT) and _rewinds(request)
    attempt = 0
    error: ApiError | TransportError
    while True:
        if policy.max_attempts > 1:
            yield from _hold_back(request, policy, shared, started)
        if shared.rate_limiter is not None and (place := shared.rate_limiter.reserve(clock.monotonic())) > 0:
            yield from _sleep(Wait(place, "pace", request.method, request.url, attempt), policy)
        attempt += 1
        outcome = yield Send(complete(request))
        if isinstance(outcome, TransportError):
            outcome.request = request
            outcome.attempts = attempt
            may_repeat = repeatable or (not outcome.request_sent and _rewinds(request))
            status, retry_after, error = None, None, outcome
            reason: Literal["rate limit", "error", "connection"] = "connection"
        else:
            assert outcome is not None, "a Send is answered with what came of it"
            response = outcome.with_request(request)
            status = response.status
            if 200 <= status < 300:
                shared.budget.success()
                return response
            retry_after = parse_retry_after(response.headers.get("Retry-After"), now=clock.time())
            error = api_error(response, retry_after=retry_after, attempts=attempt)
            may_repeat = _may_repeat(request, status, retry_after, repeatable)
            reason = "rate limit" if status == 429 else "error"

        # A rate limit is no failure of the service: waiting it out costs nobody anything.
        in_budget = not may_repeat or status == 429 or shared.budget.failure(policy.budget)
        left = started + policy.deadline - clock.monotonic()
        pause = policy.pause(retry_after, attempt, clock.random(), left)
        in_time = pause <= left
        if status == 429 and in_time:
            shared.gate.hold(clock.monotonic() + (retry_after or pause))
        if not (may_repeat and in_budget and in_time and attempt < policy.max_attempts):
            raise error
        yield from _sleep(Wait(pause, reason, request.method, request.url, attempt, status), policy)


def _may_repeat(request: Request, status: int, retry_after: float | None, repeatable: bool) -> bool:
    """Whether a request that was answered with `status` can be sent again without doing anything twice."""
    if status == 429:
        return _rewinds(request)
    if status == 423:
        return request.method in ("GET", "HEAD")
    if status == 503 and retry_after is not None:
        return _rewinds(request)
    return status in _TRANSIENT and repeatable


def _rewinds(request: Request) -> bool:
    """Whether the body can be sent a second time."""
    return request.body is None or isinstance(request.body, bytes) or request.body.rewinds


def _hold_back(request: Request, policy: RetryPolicy, shared: Shared, started: float) -> Pauses:
    """Wait while the client holds back after a 429 that another call met, as far as the deadline allows."""
    clock = shared.clock
    while remaining := shared.gate.remaining(clock.monotonic()):
        left = started + policy.deadline - clock.monotonic()
        if left <= 0:
            break
        pause = min(remaining + spread(remaining, clock.random()), left)
        yield from _sleep(Wait(pause, "holding back", request.method, request.url, 0), policy)


def _sleep(wait: Wait, policy: RetryPolicy) -> Pauses:
    status = f" ({wait.status})" if wait.status else ""
    _log.debug("%s %s: %s%s, waiting %.2f s", wait.method, wait.url, wait.reason, status, wait.seconds)
    if policy.on_wait is not None:
        policy.on_wait(wait)
    yield Sleep(wait.seconds)
