"""How a call is carried out, decided once for both clients.

`exchange` is a generator that does no I/O: it yields `Send`, `Sleep` and `Join`, is told what came of it (an answer or
a `TransportError`), and returns the answer. `WebexClient` and `AsyncWebexClient` drive it, a loop of a few lines each.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, TypeVar

from .clock import Clock
from .errors import ApiError, TransportError, api_error
from .exchange import Request, Response
from .rate_limiter import RateLimiter
from .retry import RateGate, RetryBudget, RetryPolicy, Wait, parse_retry_after, spread

if TYPE_CHECKING:
    from concurrent.futures import Future

    from .access_token import Authorization, Caller
    from .identity import Identity
    from .receiving import Sink

__all__ = ["Join", "Outcome", "Pauses", "Procedure", "Send", "Shared", "Sleep", "Step", "Steps", "exchange"]

T = TypeVar("T")

_log = logging.getLogger("webex_client")

_TRANSIENT = frozenset({502, 503, 504})
_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


class Send(NamedTuple):
    """Send this, and tell me the answer or the `TransportError`. With a `sink` the body goes there."""

    request: Request
    sink: Sink | None = None


class Sleep(NamedTuple):
    """Wait so many seconds, and tell me nothing."""

    seconds: float


class Join(NamedTuple):
    """Wait until what another call does for all is done, or so many seconds have passed, and tell me nothing.

    Nothing is ever in the future but that it is done, and no one who waits can cancel it.
    """

    done: Future[None]
    seconds: float

    def wait(self) -> None:
        with suppress(TimeoutError):
            self.done.result(self.seconds)

    async def async_wait(self) -> None:
        import asyncio

        await asyncio.wait([asyncio.wrap_future(self.done)], timeout=self.seconds)


Step: TypeAlias = "Send | Sleep | Join"
Outcome: TypeAlias = "Response[Any] | TransportError | None"
Procedure: TypeAlias = Generator[Step, Outcome, T]
"""Steps that are carried out one after the other, and what they lead to."""
Steps: TypeAlias = "Procedure[Response[Any]]"
Pauses: TypeAlias = "Generator[Sleep, Outcome, None]"


class Shared:
    """What all calls of one client, and of its copies with other options, have in common."""

    def __init__(self, clock: Clock, rate_limiter: RateLimiter | None = None) -> None:
        self.clock = clock
        self.rate_limiter = rate_limiter
        self.gate = RateGate()
        self.budget = RetryBudget()

    @cached_property
    def identity(self) -> Identity:
        """What is known of the owner of the token, of which all of them have the same."""
        from .identity import Identity  # few programs ask

        return Identity()


def exchange(
    request: Request,
    *,
    complete: Callable[[Request, str], Request],
    authorization: Authorization,
    caller: Caller,
    policy: RetryPolicy,
    shared: Shared,
    idempotent: bool = False,
    sink: Sink | None = None,
) -> Steps:
    """Send `request` until it is answered with a 2xx status, as often and as long as `policy` allows.

    `request` bears no secret, for errors and answers keep it: `complete` adds what is secret for each try. `idempotent`
    says that a POST may be repeated like a GET. A body that is for a `sink` goes there, over all tries. Raises an
    `ApiError` for any other status, a `TransportError` where no answer came.
    """
    clock = shared.clock
    started = clock.monotonic()
    repeatable = (idempotent or request.method in _IDEMPOTENT) and _rewinds(request)
    attempt = 0
    value: str | None = None
    renewed = False
    error: ApiError | TransportError
    while True:
        if policy.max_attempts > 1:
            yield from _hold_back(request, policy, shared, started)
        if shared.rate_limiter is not None and (place := shared.rate_limiter.reserve(clock.monotonic())) > 0:
            yield from _sleep(Wait(place, "pace", request.method, request.url, attempt), policy)
        if value is None:
            value = yield from authorization.value(caller)
        attempt += 1
        outcome = yield Send(complete(request, value), sink)
        if isinstance(outcome, TransportError):
            outcome.request = request
            outcome.attempts = attempt
            if outcome.received:
                # A large file may take longer than any deadline: what counts is the time in which nothing comes.
                started = clock.monotonic()
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
            if status == 401 and not renewed:
                newer = yield from authorization.value(caller, rejected=value)
                if newer != value and _rewinds(request):
                    value, renewed = newer, True
                    continue
            elif status == 401:
                authorization.rejected_anew(value, caller)
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
        value = None


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
    if wait.reason in ("rate limit", "holding back"):
        from .rate_limit_warning import warn  # most calls never wait

        warn(wait)
    status = f" ({wait.status})" if wait.status else ""
    _log.debug("%s %s: %s%s, waiting %.2f s", wait.method, wait.url, wait.reason, status, wait.seconds)
    if policy.on_wait is not None:
        policy.on_wait(wait)
    yield Sleep(wait.seconds)
