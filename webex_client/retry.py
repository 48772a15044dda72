"""When a request is sent again, and after how long.

`RetryPolicy` decides for one call. `RateGate` and `RetryBudget` are what the calls of one client share: after a 429 all
hold back, and when most calls fail nothing is repeated any more.
"""

from __future__ import annotations

import math
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC
from typing import Literal, NamedTuple

from .errors import ArgumentError

__all__ = ["RateGate", "RetryBudget", "RetryPolicy", "Wait", "parse_retry_after", "spread"]

_SECONDS = re.compile(r"(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)", re.ASCII)
_DATE = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[, ]", re.ASCII | re.IGNORECASE)


def parse_retry_after(text: str | None, *, now: float) -> float | None:
    """The seconds that a `Retry-After` field asks for; None where there is none or it cannot be understood.

    A number may have decimals; a date is counted from `now` (seconds since 1970), and one that has passed is 0.
    Whatever else has been seen (`rand(30),add(30)`, `inf`, `-5`, nothing at all) counts as absent.
    """
    text = (text or "").strip()
    if _SECONDS.fullmatch(text):
        seconds = float(text)
        return seconds if math.isfinite(seconds) else None
    if not _DATE.match(text):
        return None
    from email.utils import parsedate_to_datetime  # rarely needed, and slow to import

    try:
        moment = parsedate_to_datetime(text)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return max(0.0, moment.timestamp() - now)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


class Wait(NamedTuple):
    """A pause before a request is sent (again): how long, why, and which request.

    `reason` tells what is waited for: an answer was 429 (rate limit) or another error, the connection failed, another
    call met a rate limit (holding back), or the client's own `rate_limiter` wants it (pace). `attempt` is the number of
    tries made so far, `status` that of the answer, None where there was none.
    """

    seconds: float
    reason: Literal["rate limit", "error", "connection", "holding back", "pace"]
    method: str
    url: str
    attempt: int
    status: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """How hard a call tries. Times are in seconds.

    - `max_attempts`: tries in all; 1 never retries, and does not hold back for other calls either.
    - `initial_wait`, `max_wait`: a backoff is drawn from 0 to `initial_wait` doubled with each try, never above
      `max_wait`. A `Retry-After` is waited in full instead, however long.
    - `deadline`: from the first try to the last one's start. A wait that would end after it is not begun: the error
      is raised at once, and its `retry_after` says when to come back.
    - `budget`: by how many the failures of a client may outnumber its successes before it stops repeating.
    - `on_wait`: called with a `Wait` before each pause.
    """

    max_attempts: int = 5
    max_wait: float = 60.0
    deadline: float = 300.0
    initial_wait: float = 1.0
    budget: int = 100
    on_wait: Callable[[Wait], None] | None = None

    def __post_init__(self) -> None:
        if self.max_attempts < 1:
            raise ArgumentError(f"max_attempts={self.max_attempts!r}: at least 1; 1 never retries")
        for name in ("max_wait", "deadline", "initial_wait", "budget"):
            value = getattr(self, name)
            if not value >= 0:
                raise ArgumentError(f"{name}={value!r}: must not be negative")

    def backoff(self, attempt: int, chance: float) -> float:
        """The pause after try number `attempt` (from 1), with `chance` from 0 to 1 spreading it (full jitter)."""
        ceiling = min(self.max_wait, self.initial_wait * 2.0 ** min(attempt - 1, 62))
        return chance * ceiling

    def pause(self, retry_after: float | None, attempt: int, chance: float, left: float = math.inf) -> float:
        """The pause before the next try: at least `retry_after`, and never so exact that all callers wake together.

        `left` is what the deadline leaves: what is added to a `Retry-After` does not go beyond it.
        """
        least = min(0.05, self.max_wait)
        if not retry_after:
            return max(self.backoff(attempt, chance), least)
        return max(retry_after, min(retry_after + spread(retry_after, chance), left), least)


def spread(seconds: float, chance: float) -> float:
    """A little more to wait, so that those who wait for the same moment do not wake in the same instant."""
    return chance * min(1.0, 0.1 * seconds)


class RateGate:
    """Until when the calls of one client hold back after a 429, as the clock's monotonic time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._until = -math.inf

    def hold(self, until: float) -> None:
        """Let nothing pass before `until`; an earlier time changes nothing."""
        with self._lock:
            self._until = max(self._until, until)

    def remaining(self, now: float) -> float:
        """The seconds still to hold back at `now`; 0 where the way is free."""
        return max(0.0, self._until - now)


class RetryBudget:
    """Counts failures against successes, so that an outage is not made worse by repeating every call."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._debt = 0

    def success(self) -> None:
        """An answer came."""
        if self._debt:
            with self._lock:
                self._debt = max(0, self._debt - 1)

    def failure(self, limit: int) -> bool:
        """A try failed; may it be repeated, where failures may outnumber successes by `limit`?"""
        with self._lock:
            allowed = self._debt < limit
            self._debt += allowed
            return allowed
