"""Whom a client's access token belongs to: asked for once, however many threads or tasks want to know."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from typing import TYPE_CHECKING

from .api import people
from .core import Join, Procedure

if TYPE_CHECKING:
    from .access_token import Caller
    from .models import Person

__all__ = ["Identity"]

_PATIENCE = 300.0
"""Seconds to wait for the answer to another call before asking oneself."""


class _Question:
    """A request under way, and its answer; none where it failed or was given up."""

    def __init__(self) -> None:
        self.answer: Person | None = None
        self.done: Future[None] = Future()
        # Nobody who waits for it can cancel it now.
        self.done.set_running_or_notify_cancel()


class Identity:
    """What one client, with its copies, knows of the owner of its token."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._person: Person | None = None
        self._question: _Question | None = None

    def learn(self, caller: Caller, *, refresh: bool = False) -> Procedure[Person]:
        """The steps to the person: none where it is known and `refresh` does not ask for it anew."""
        with self._lock:
            if self._person is not None and not refresh:
                return self._person
            asked = self._question
            question = self._question = asked or _Question()
        if asked is not None:
            yield Join(asked.done, _PATIENCE)
            if asked.answer is not None:
                return asked.answer
            # Whoever asked has learned nothing. The error is theirs; this call has its own.
            return (yield from caller.call(people.me()))
        try:
            question.answer = yield from caller.call(people.me())
            return question.answer
        finally:
            with self._lock:
                if question.answer is not None:
                    self._person = question.answer
                self._question = None
            question.done.set_result(None)
