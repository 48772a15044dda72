"""What becomes of a delivery: the answer it gets, and the threads or the event loop where its event is handled."""

from __future__ import annotations

import logging
import threading
from concurrent.futures import Executor, ThreadPoolExecutor

from ..errors import ArgumentError, MalformedDelivery, WebhookSignatureError
from ..exchange import Headers, Response
from .event import Event
from .handling import Handling
from .loop_thread import LoopThread
from .parsing import unwrap
from .pending import Pending
from .repeats import Repeats
from .signatures import HeaderFields, Secret, check_secret
from .steps import run, run_async

__all__ = ["Reception", "refusal"]

_THREADS = 8

_FIELDS = {405: {"Allow": "POST"}, 503: {"Retry-After": "5"}}

_log = logging.getLogger("webex_client.webhooks")


class Reception:
    """Admits deliveries and has their events handled; `asgi`, `wsgi` and views differ in where that is done.

    Whoever gets an answer with an event from `admit` owes it to `handle` or `submit`.
    """

    def __init__(
        self,
        handling: Handling,
        secret: Secret | None,
        *,
        ignore_repeats: bool,
        max_body: int,
        max_pending: int,
        executor: Executor | None,
    ) -> None:
        for name, most in (("max_body", max_body), ("max_pending", max_pending)):
            if most < 1:
                raise ArgumentError(f"{name}={most!r}: at least 1 is needed, or nothing could be received")
        self.max_body = max_body
        self._handling = handling
        self._secret: Secret | None = None if secret is None else check_secret(secret)
        self._repeats = Repeats() if ignore_repeats else None
        self._pending = Pending(max_pending)
        self._loop_thread = LoopThread()
        self._given_executor = executor
        self._own_executor: ThreadPoolExecutor | None = None
        self._lock = threading.Lock()

    def admit(self, body: bytes, headers: HeaderFields) -> Response[Event | None]:
        """The answer to a delivery; `parsed` is its event where there is one to handle."""
        if len(body) > self.max_body:
            return self.too_large()
        try:
            event = unwrap(body, headers, self._secret)
        except WebhookSignatureError as error:
            return refusal(403, str(error))
        except MalformedDelivery as error:
            return refusal(400, str(error))
        if not self._pending.enter():
            return refusal(503, "too many deliveries are being handled, or the receiver has been closed")
        if self._repeats is not None and self._repeats.is_one(event, body):
            self._pending.leave()
            return Response(204, Headers(), b"", None)
        return Response(204, Headers(), b"", event)

    def too_large(self) -> Response[Event | None]:
        """The answer to a delivery that nobody is going to read."""
        return refusal(413, f"the delivery has more than {self.max_body} bytes")

    def submit(self, answer: Response[Event | None]) -> Response[Event | None]:
        """Have a thread handle the event of an answer, if it has one; the answer to give."""
        if answer.parsed is None:
            return answer
        try:
            self._executor().submit(self._handle, answer.parsed)
        except RuntimeError:  # it was shut down: by whoever gave it, or since Python ends
            self._pending.leave()
            return refusal(503, "the threads that handle events have ended")
        return answer

    async def handle(self, event: Event) -> None:
        """Handle an event on this event loop."""
        try:
            await run_async(self._handling.steps(event), self._executor())
        finally:
            self._pending.leave()

    def _handle(self, event: Event) -> None:
        try:
            run(self._handling.steps(event), self._loop_thread.finish)
        finally:
            self._pending.leave()

    def _executor(self) -> Executor:
        if self._given_executor is not None:
            return self._given_executor
        with self._lock:  # not before it is needed: a server may fork until then
            if self._own_executor is None:
                self._own_executor = ThreadPoolExecutor(_THREADS, thread_name_prefix="webex_client webhooks")
            return self._own_executor

    def close(self) -> None:
        """Admit nothing more, and wait until all events are handled."""
        self._pending.close()
        self._pending.wait()
        with self._lock:
            if self._own_executor is not None:
                self._own_executor.shutdown()
        self._loop_thread.close()


def refusal(status: int, why: str) -> Response[Event | None]:
    """The answer to what is not taken. The log is told: Webex gives up on a webhook that is refused too often."""
    _log.warning("a request was refused with %d: %s", status, why)
    headers = Headers({"Content-Type": "text/plain; charset=utf-8", **_FIELDS.get(status, {})})
    return Response(status, headers, f"{why}\n".encode(), None)
