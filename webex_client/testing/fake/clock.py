"""Virtual time: it passes when somebody waits, and nobody really does."""

from __future__ import annotations

import asyncio
import heapq
import math
import random
import threading
from datetime import UTC, datetime
from weakref import WeakKeyDictionary

from ...errors import ArgumentError
from ...models.common import format_timestamp

__all__ = ["VirtualClock"]

_TURNS = 10
"""How many turns of the event loop other tasks get to come to a wait of their own, before time moves on."""


class VirtualClock:
    """A `webex_client.Clock` whose waits return at once and move its time on.

    `pauses` holds the seconds of each wait, in order. Tasks of one event loop wait side by side, as they do in real
    time; what one thread waits, has passed for every other. The fake's timestamps come from here as well, each a
    millisecond later than the one before at least.
    """

    def __init__(self, start: datetime, *, seed: int = 0) -> None:
        if start.tzinfo is None:
            raise ArgumentError(f"start={start!r}: has no time zone; give one, as in datetime(2026, 1, 5, tzinfo=UTC)")
        self.pauses: list[float] = []
        # Whole microseconds: no sum of floats can stand still or leave a stamp before the last one.
        self._start = self._now = round(start.timestamp() * 1_000_000)
        self._chance = random.Random(seed)
        self._lock = threading.Lock()
        self._sleepers: WeakKeyDictionary[asyncio.AbstractEventLoop, list[tuple[int, int]]] = WeakKeyDictionary()

    def monotonic(self) -> float:
        return (self._now - self._start) / 1_000_000

    def time(self) -> float:
        return self._now / 1_000_000

    def random(self) -> float:
        with self._lock:
            return self._chance.random()

    def sleep(self, seconds: float) -> None:
        self.advance(max(0.0, seconds))
        self.pauses.append(seconds)

    async def async_sleep(self, seconds: float) -> None:
        with self._lock:
            self.pauses.append(seconds)
            wake = self._now + _microseconds(max(0.0, seconds)), len(self.pauses)
            sleepers = self._sleepers.setdefault(asyncio.get_running_loop(), [])
            heapq.heappush(sleepers, wake)
        try:
            turns = 0
            while turns < _TURNS:
                await asyncio.sleep(0)
                turns = turns + 1 if sleepers[0] == wake else 0
            with self._lock:
                self._now = max(self._now, wake[0])
        finally:
            sleepers.remove(wake)
            heapq.heapify(sleepers)

    def advance(self, seconds: float) -> None:
        """Let time pass without anybody waiting for it."""
        if not 0 <= seconds < math.inf:
            raise ArgumentError(f"advance({seconds!r}): seconds that pass are needed, 0 or more")
        with self._lock:
            self._now += _microseconds(seconds)

    def stamp(self) -> str:
        """The time now as Webex writes it; time moves on to the next whole millisecond for it."""
        with self._lock:
            milliseconds = self._now // 1000 + 1
            self._now = milliseconds * 1000
        seconds, rest = divmod(milliseconds, 1000)
        return format_timestamp(datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest * 1000))


def _microseconds(seconds: float) -> int:
    # Rounded up: whoever waits until a moment must not wake before it and wait for nothing for ever.
    return math.ceil(seconds * 1_000_000)
