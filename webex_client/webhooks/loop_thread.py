"""An event loop for what is asynchronous where there is none, as under WSGI."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable
from typing import Any

__all__ = ["LoopThread"]


class LoopThread:
    """A thread with an event loop, begun when it is first needed. One for all, as connections stay with their loop."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    def finish(self, awaitable: Awaitable[Any]) -> Any:
        """Wait for `awaitable` from another thread."""
        return asyncio.run_coroutine_threadsafe(_awaited(awaitable), self._running()).result()

    def close(self) -> None:
        """End the loop, if it ever began."""
        with self._lock:
            loop, thread, self._loop, self._thread = self._loop, self._thread, None, None
        if loop is not None and thread is not None:
            loop.call_soon_threadsafe(loop.stop)
            thread.join()

    def _running(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(
                    target=_serve, args=(self._loop,), name="webex_client webhooks", daemon=True
                )
                self._thread.start()
            return self._loop


def _serve(loop: asyncio.AbstractEventLoop) -> None:
    try:
        loop.run_forever()
        loop.run_until_complete(loop.shutdown_asyncgens())
    finally:
        loop.close()


async def _awaited(awaitable: Awaitable[Any]) -> Any:
    return await awaitable
