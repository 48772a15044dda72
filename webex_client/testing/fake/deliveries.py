"""Deliveries of webhooks: signed, kept, and posted by threads of their own."""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from ...errors import TransportError
from ...exchange import Headers, Request
from ...transport import Transport
from .clock import VirtualClock

if TYPE_CHECKING:
    from .subscriptions import Subscription

__all__ = ["Deliveries", "Delivery"]

_TIMEOUT = 10.0
"""Seconds that a receiver has to answer."""


@dataclass(slots=True)
class Delivery:
    """What a webhook told, or is about to tell.

    `body` and `headers` are those of the POST to `url`. `status` is what the receiver answered, `error` why there was
    no answer; both are None where nothing is posted, and as long as it is under way.
    """

    webhook_id: str
    url: str
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    status: int | None = None
    error: str | None = None

    @property
    def failed(self) -> bool:
        """Whether the receiver gave no answer, or another than 2xx."""
        return self.error is not None or (self.status is not None and not 200 <= self.status < 300)

    def json(self) -> dict[str, Any]:
        """The body as an object."""
        body: dict[str, Any] = json.loads(self.body)
        return body


class Deliveries:
    """All deliveries in the order they were `made` in, and those still to be posted, where there is a transport.

    Each webhook has a thread as long as there is something to post for it: its deliveries keep their order, and one
    receiver keeps no other waiting. What is to be posted is taken under the lock of the fake, so that a request which
    caused a delivery has been carried out when it goes; it is posted without the lock.
    """

    def __init__(self, lock: threading.RLock, clock: VirtualClock, transport: Transport | None) -> None:
        self.made: list[Delivery] = []
        self._clock = clock
        self._transport = transport
        self._waiting: dict[str, deque[tuple[Delivery, Subscription]]] = {}
        self._moved = threading.Condition(lock)

    def add(self, delivery: Delivery, subscription: Subscription, after: list[Callable[[], None]]) -> None:
        """Keep a delivery, and have it posted by what is added to `after`. To be called under the lock."""
        self.made.append(delivery)
        if self._transport is None:
            return
        waiting = self._waiting.get(delivery.webhook_id)
        if waiting is None:
            waiting = self._waiting[delivery.webhook_id] = deque()
            after.append(partial(self._start, self._transport, delivery.webhook_id))
        waiting.append((delivery, subscription))

    def wait(self, timeout: float) -> None:
        """Wait until all is posted. Raises `TransportError` after `timeout` seconds of real time."""
        with self._moved:
            if not self._moved.wait_for(lambda: not self._waiting, timeout):
                left = f"deliveries of {len(self._waiting)} webhooks were"
                raise TransportError(f"{left} still to be made after {timeout} s", reason="timeout")

    def _start(self, transport: Transport, webhook_id: str) -> None:
        arguments = (transport, webhook_id)
        threading.Thread(target=self._work, args=arguments, name="FakeWebex deliveries", daemon=True).start()

    def _work(self, transport: Transport, webhook_id: str) -> None:
        """Post what waits for a webhook until there is nothing left."""
        waiting = self._waiting[webhook_id]
        while True:
            with self._moved:
                if not waiting:
                    del self._waiting[webhook_id]
                    self._moved.notify_all()
                    return
                delivery, subscription = waiting.popleft()
                if not subscription.is_active:
                    delivery.error = "not posted: the webhook has turned inactive"
                    continue
            _post(delivery, transport)
            if delivery.failed:
                with self._moved:
                    subscription.failed(self._clock.time())


def _post(delivery: Delivery, transport: Transport) -> None:
    # Nobody closes a fake: a connection kept for the next delivery would stay open for good.
    headers = Headers({**delivery.headers, "Connection": "close"})
    try:
        answer = transport.send(Request("POST", delivery.url, headers, delivery.body, timeout=_TIMEOUT))
    except Exception as error:  # a receiver of any kind may fail in any way, and the fake goes on
        delivery.error = f"{type(error).__name__}: {error}"
    else:
        delivery.status = answer.status
