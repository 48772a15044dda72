"""The warning that a call waits because of a rate limit."""

from __future__ import annotations

import sys
import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .retry import Wait

__all__ = ["RateLimitWarning", "warn"]


class RateLimitWarning(UserWarning):
    """A call waits because Webex answered 429, to it or to another call of the client, which then all hold back.

    It is issued before each such wait; `wait` tells about it, `retry_after` are its seconds. Silence it as any other:

        warnings.simplefilter("ignore", RateLimitWarning)

    Made an error, as by `python -W error`, it leaves the call in place of the wait; nothing is sent again.
    """

    def __init__(self, wait: Wait) -> None:
        super().__init__(wait)
        self.wait = wait

    @property
    def retry_after(self) -> float:
        """The seconds that are waited."""
        return self.wait.seconds

    def __str__(self) -> str:
        why = "answered 429" if self.wait.status == 429 else "answered another call with 429"
        return f"Webex {why}: waiting {self.wait.seconds:.1f} s before {self.wait.method} {self.wait.url}"


def warn(wait: Wait) -> None:
    """Issue the warning, for the line outside this package that made the call."""
    package = __name__.partition(".")[0]
    frame, level = sys._getframe(), 1  # pyright: ignore[reportPrivateUsage]  # inspect takes long to import
    while frame.f_back is not None and str(frame.f_globals.get("__name__")).partition(".")[0] == package:
        frame, level = frame.f_back, level + 1
    warnings.warn(RateLimitWarning(wait), stacklevel=level)
