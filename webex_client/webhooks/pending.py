"""What a receiver has taken on and not finished."""

from __future__ import annotations

import threading

__all__ = ["Pending"]


class Pending:
    """Counts the events that are being handled or wait for it, of which there may be only so many."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._count = 0
        self._is_closed = False
        self._moved = threading.Condition()

    def enter(self) -> bool:
        """Take one on; False where there are too many, or no more are taken."""
        with self._moved:
            if self._is_closed or self._count >= self._most:
                return False
            self._count += 1
            return True

    def leave(self) -> None:
        """One is finished."""
        with self._moved:
            self._count -= 1
            self._moved.notify_all()

    def close(self) -> None:
        """Take no more."""
        with self._moved:
            self._is_closed = True

    def wait(self) -> None:
        """Wait until all are finished."""
        with self._moved:
            self._moved.wait_for(lambda: not self._count)
