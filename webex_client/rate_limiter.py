"""A pace to keep before Webex asks for one: requests spread so that the rate limit is not met at all."""

from __future__ import annotations

import threading
from typing import Protocol

from .errors import ArgumentError

__all__ = ["RateLimiter", "TokenBucket"]


class RateLimiter(Protocol):
    """What a client asks before each request."""

    def reserve(self, now: float) -> float:
        """Take the next place; how many seconds after `now` (monotonic) it is."""
        ...


class TokenBucket:
    """At most `requests` in any `seconds`, all at once or evenly, over every client it is given to.

    Webex allows about 300 a minute for most of its API (facts: rate limits): `TokenBucket(300, 60)`.
    """

    def __init__(self, requests: int, seconds: float = 60.0) -> None:
        if requests < 1 or not seconds > 0:
            raise ArgumentError(f"TokenBucket({requests!r}, {seconds!r}): at least one request, in more than 0 seconds")
        self._lock = threading.Lock()
        self._size = requests
        self._interval = seconds / requests
        self._free_at = float("-inf")
        """When the bucket will be full again, or was."""

    def reserve(self, now: float) -> float:
        with self._lock:
            self._free_at = max(self._free_at, now) + self._interval
            return max(0.0, self._free_at - self._size * self._interval - now)
