"""Where webhooks are delivered to."""

from __future__ import annotations

import hashlib
import hmac
import json
import queue
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from typing import Any

from local_http import LocalServer, Received, reply, serving


@dataclass(frozen=True, slots=True)
class Delivery:
    """A webhook's request."""

    received: Received

    @property
    def body(self) -> Any:
        return json.loads(self.received.body)

    @property
    def signature(self) -> str | None:
        return self.received.header("X-Spark-Signature")

    def signed_with(self, secret: str) -> str:
        """The signature it should have."""
        return hmac.new(secret.encode(), self.received.body, hashlib.sha1).hexdigest()


class Inbox:
    """An address on this machine that takes what it is sent, one delivery after the other."""

    def __init__(self, server: LocalServer) -> None:
        self.url = server.url
        self._server = server
        self._arrived: queue.Queue[Delivery] = queue.Queue()
        server.replies.append(self._take)

    def next(self) -> Delivery:
        """The next delivery, once it is there."""
        return self._arrived.get(timeout=10)

    def _take(self, handler: BaseHTTPRequestHandler) -> None:
        self._server.replies.append(self._take)
        self._arrived.put(Delivery(self._server.received[-1]))
        reply(204)(handler)


@contextmanager
def receiving() -> Generator[Inbox]:
    """An inbox while the block lasts."""
    with serving() as server:
        yield Inbox(server)
