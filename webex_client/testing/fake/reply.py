"""What comes of a request on its way back: the answer, late or broken as a fault may have it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...errors import TransportError
from ...exchange import Response
from .faults import Drop, Truncation

__all__ = ["Reply"]


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer that comes after `delay` seconds, if the connection holds: `broken` says how it does not.

    There is no answer where the connection broke before the request was taken.
    """

    answer: Response[Any] | None
    delay: float = 0.0
    broken: Drop | Truncation | None = None

    def received(self, timeout: float) -> Response[Any]:
        """What a client gets that waits for `timeout` seconds. Raises `TransportError` where that is no answer."""
        answer, _, failure = self.begun(timeout)
        if failure is not None:
            raise failure
        return answer

    def begun(self, timeout: float) -> tuple[Response[Any], bytes, TransportError | None]:
        """The same for a client that reads as the body comes: the answer, what comes of its body, and how that breaks.

        Raises `TransportError` where not even the head of an answer comes.
        """
        if self.answer is None:
            raise TransportError("the connection failed (FakeWebex was told to drop it)", request_sent=False)
        if self.delay > timeout:
            raise TransportError(f"no answer in time (FakeWebex was told to wait {self.delay:g} s)", reason="timeout")
        if isinstance(self.broken, Drop):
            raise TransportError("the connection failed (FakeWebex was told to drop it instead of answering)")
        if isinstance(self.broken, Truncation):
            whole = len(self.answer.content)
            part = self.broken.of(self.answer.content)
            return (
                self.answer,
                part,
                TransportError(
                    f"the connection failed (FakeWebex was told to break off: {len(part)} bytes of {whole} have come)"
                ),
            )
        return self.answer, self.answer.content, None
