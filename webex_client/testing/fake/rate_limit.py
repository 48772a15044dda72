"""How many requests each access token may make."""

from __future__ import annotations

from collections import deque

from ...errors import ArgumentError
from .clock import VirtualClock
from .errors import Refusal

__all__ = ["RateLimit"]

_WINDOW = 60.0
"""Seconds after which a request no longer counts."""


class RateLimit:
    """So many requests of one token within any minute; None for as many as it likes."""

    def __init__(self, clock: VirtualClock, per_minute: int | None) -> None:
        if per_minute is not None and per_minute < 1:
            raise ArgumentError(f"rate_limit={per_minute!r}: requests a minute, at least 1; None for no limit")
        self._clock = clock
        self._most = per_minute
        self._counted: dict[str, deque[int]] = {}

    def admit(self, token: str) -> None:
        """Count a request. Raises a `Refusal`, which says when there is room again, where it is one too many."""
        if self._most is None:
            return
        ends = self._counted.setdefault(token, deque())
        while ends and self._clock.is_past(ends[0]):
            ends.popleft()
        if len(ends) >= self._most:
            retry_after = self._clock.whole_seconds_until(ends[0])
            raise Refusal(429, f"More than {self._most} requests a minute.", {"Retry-After": str(retry_after)})
        ends.append(self._clock.deadline(_WINDOW))
