"""Time and chance, so that tests may bring their own."""

from __future__ import annotations

import random
import threading
import time
from typing import Protocol

__all__ = ["Clock", "SystemClock"]


class Clock(Protocol):
    """What the client asks for the time, for chance, and to wait. All in seconds."""

    def monotonic(self) -> float: ...

    def time(self) -> float:
        """Seconds since 1970, to compare with dates that Webex sends."""
        ...

    def random(self) -> float:
        """From 0 up to, not including, 1."""
        ...

    def sleep(self, seconds: float) -> None: ...

    async def async_sleep(self, seconds: float) -> None: ...


class SystemClock:
    """The machine's own clock and chance."""

    def monotonic(self) -> float:
        return time.monotonic()

    def time(self) -> float:
        return time.time()

    def random(self) -> float:
        return random.random()

    def sleep(self, seconds: float) -> None:
        time.sleep(min(seconds, threading.TIMEOUT_MAX))

    async def async_sleep(self, seconds: float) -> None:
        import asyncio

        await asyncio.sleep(seconds)
