"""Who the fake's webhooks tell, in tests: receivers in this process, and what a delivery says."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from webex_client import Headers, Request, Response

CARD = {"contentType": "application/vnd.microsoft.card.adaptive", "content": {"type": "AdaptiveCard", "version": "1.3"}}
HOOK = "https://hooks.example.com/webex"


class Receiver:
    """A transport that takes deliveries, and answers each with `status` or by raising `error`."""

    def __init__(self, status: int = 200) -> None:
        self.status = status
        self.error: Exception | None = None
        self.received: list[Request] = []
        self.threads: list[threading.Thread] = []
        self.then: Callable[[Request], object] | None = None

    @property
    def bodies(self) -> list[bytes]:
        return [body for request in self.received if isinstance(body := request.body, bytes)]

    def send(self, request: Request) -> Response[Any]:
        self.received.append(request)
        self.threads.append(threading.current_thread())
        if self.then is not None:
            self.then(request)
        if self.error is not None:
            raise self.error
        return Response(self.status, Headers(), b"", None)

    def close(self) -> None:
        pass
