"""Virtual time: it passes when somebody waits, and nobody really does."""

from __future__ import annotations

import asyncio
import heapq
import math
import random
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from weakref import WeakKeyDictionary

from ...errors import ArgumentError
from ...models.common import format_timestamp

__all__ = ["VirtualClock"]

_TURNS = 10
"""How many turns of the event loop other tasks get to come to a wait of their own, before time moves on."""

_SECOND = 1_000_000


class VirtualClock:
    """A `webex_client.Clock` whose waits return at once and move its time on.

    `pauses` holds the seconds of each wait, in order. Tasks of one event loop wait side by side, as they do in real
    time; what one thread waits, has passed for every other. The fake's timestamps come from here as well, each a
    millisecond later than the one before at least.

    Nothing else moves it, unless it is `running`: then what really passes, passes here too.
    """

    def __init__(self, start: datetime, *, seed: int = 0) -> None:
        if start.tzinfo is None:
            raise ArgumentError(f"start={start!r}: has no time zone; give one, as in datetime(2026, 1, 5, tzinfo=UTC)")
        self.pauses: list[float] = []
        # Whole microseconds: no sum of floats can stand still or leave a stamp before the last one.
        self._start = self._now = round(start.timestamp() * _SECOND)
        self._running = 0
        self._real = 0
        self._chance = random.Random(seed)
        self._lock = threading.Lock()
        self._sleepers: WeakKeyDictionary[asyncio.AbstractEventLoop, list[tuple[int, int]]] = WeakKeyDictionary()

    def monotonic(self) -> float:
        return (self._moment() - self._start) / _SECOND

    def time(self) -> float:
        return self._moment() / _SECOND

    def random(self) -> float:
        with self._lock:
            return self._chance.random()

    def sleep(self, seconds: float) -> None:
        self.advance(max(0.0, seconds))
        self.pauses.append(seconds)

    async def async_sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        await self.async_advance(max(0.0, seconds))

    def advance(self, seconds: float) -> None:
        """Let time pass without anybody waiting for it."""
        _refuse_odd(seconds)
        with self._lock:
            self._now += _microseconds(seconds)

    async def async_advance(self, seconds: float) -> None:
        """The same, side by side with what the other tasks of the event loop wait for."""
        _refuse_odd(seconds)
        with self._lock:
            self._catch_up()
            sleepers = self._sleepers.setdefault(asyncio.get_running_loop(), [])
            wake = self._now + _microseconds(seconds), max((order for _, order in sleepers), default=0) + 1
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

    @contextmanager
    def running(self) -> Generator[None]:
        """Let it go with real time as long as the block lasts; waiting still moves it on at once."""
        with self._lock:
            self._catch_up()
            self._running += 1
            self._real = time.monotonic_ns() // 1000
        try:
            yield
        finally:
            with self._lock:
                self._catch_up()
                self._running -= 1

    def deadline(self, seconds: float) -> int:
        """The moment so many seconds from now, for `is_past`. It is exact, as a sum of floats is not."""
        return self._moment() + _microseconds(seconds)

    def is_past(self, deadline: int) -> bool:
        """Whether a moment has come."""
        return self._moment() >= deadline

    def whole_seconds_until(self, deadline: int) -> int:
        """The seconds to wait for a moment, rounded up; 0 where it has come."""
        return max(0, -((self._moment() - deadline) // _SECOND))

    def stamp(self) -> str:
        """The time now as Webex writes it; time moves on to the next whole millisecond for it."""
        with self._lock:
            self._catch_up()
            milliseconds = self._now // 1000 + 1
            self._now = milliseconds * 1000
        seconds, rest = divmod(milliseconds, 1000)
        return format_timestamp(datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest * 1000))

    def _moment(self) -> int:
        """The time now, in microseconds since 1970."""
        if not self._running:
            return self._now
        with self._lock:
            self._catch_up()
            return self._now

    def _catch_up(self) -> None:
        """Add what has really passed since the last time, where it runs. To be called with the lock."""
        if self._running:
            real = time.monotonic_ns() // 1000
            self._now += real - self._real
            self._real = real


def _refuse_odd(seconds: float) -> None:
    if not 0 <= seconds < math.inf:
        raise ArgumentError(f"advance({seconds!r}): seconds that pass are needed, 0 or more")


def _microseconds(seconds: float) -> int:
    # Rounded up: whoever waits until a moment must not wake before it and wait for nothing for ever.
    return math.ceil(seconds * _SECOND)
