"""Deliveries that come twice."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict

from .event import Event

__all__ = ["Repeats"]

_REMEMBERED = 10_000
"""Deliveries, of 32 bytes each."""

_ONCE = ("created", "deleted")
"""What happens to a thing once: the same delivery of it again, with the same times in it, is a repeat. Others may tell
the same twice since it happened twice: a member is made moderator, is one no more, and is made moderator again.
"""


class Repeats:
    """Remembers the latest deliveries. Webex gives them no id, so it is their bytes that are compared."""

    def __init__(self) -> None:
        self._seen: OrderedDict[bytes, None] = OrderedDict()
        self._lock = threading.Lock()

    def is_one(self, event: Event, body: bytes) -> bool:
        """Whether this delivery has come before; it is remembered from now on."""
        if event.event not in _ONCE:
            return False
        digest = hashlib.sha256(body).digest()
        with self._lock:
            if digest in self._seen:
                return True
            self._seen[digest] = None
            if len(self._seen) > _REMEMBERED:
                self._seen.popitem(last=False)
            return False
