"""A receiver of deliveries, as applications use it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor
from types import TracebackType
from typing import Any, Literal, Protocol, Self, TypeVar, overload

from ..exchange import Response
from .asgi import AsgiApplication
from .event import Event
from .handling import Client, Handling, OnError
from .reception import Reception
from .signatures import HeaderFields, Secret
from .wsgi import WsgiApplication

__all__ = ["WebhookReceiver"]

E = TypeVar("E", bound=Event)
E2 = TypeVar("E2", bound=Event)
E3 = TypeVar("E3", bound=Event)
R = TypeVar("R")


class _Registering(Protocol[E]):
    """A decorator of functions that take such events."""

    def __call__(self, function: Callable[[E], R], /) -> Callable[[E], R]: ...


class WebhookReceiver:
    """Takes deliveries of webhooks, answers them at once, and has them handled.

        receiver = WebhookReceiver(webex, secret=os.environ["WEBHOOK_SECRET"])

        @receiver.on(MessageCreated, fetch=True)
        def answer(event: MessageCreated) -> None:
            webex.messages.create(room_id=event.data.room_id, text=f"You said: {event.data.text}")

    - `webex`: the client that reads what deliveries leave out, synchronous or not; None where nothing is read.
    - `secret`: what the webhook was created with; while it is being changed, `[new, old]`. `secret=None` verifies
      nothing, so that whoever knows the address can make up events: it has to be written out, and is for tests.
    - `ignore_own`: whether handlers are spared the messages of the one that `webex` is signed in as, for which
      `people.me()` is asked once. Only where that is a bot, unless this is True or False.
    - `ignore_repeats`: whether a delivery that tells the same again, byte by byte, of something created or deleted is
      answered and forgotten.
    - `on_error`: called, or awaited, with the event and what its handler raised. The logger `webex_client.webhooks`
      is told where there is none.
    - `max_body`: how many bytes a delivery may have. `max_pending`: how many events may wait or be handled at a time;
      what is more is answered with 503.
    - `executor`: the threads of handlers that are no coroutines; 8 of the receiver's own unless given.

    `asgi` and `wsgi` are applications to be mounted in any framework; `receive` takes a delivery from a view of one's
    own. Whatever a handler raises, the receiver goes on. Close it, or use it in a `with` or `async with` block, to wait
    for the handlers at work. May be used from several threads.
    """

    def __init__(
        self,
        webex: Client | None,
        *,
        secret: Secret | None,
        ignore_own: bool | Literal["bots"] = "bots",
        ignore_repeats: bool = True,
        on_error: OnError | None = None,
        max_body: int = 1_048_576,
        max_pending: int = 1000,
        executor: Executor | None = None,
    ) -> None:
        self._handling = Handling(webex, ignore_own, on_error)
        self._reception = Reception(
            self._handling,
            secret,
            ignore_repeats=ignore_repeats,
            max_body=max_body,
            max_pending=max_pending,
            executor=executor,
        )
        self.asgi = AsgiApplication(self._reception, self.aclose)
        self.wsgi = WsgiApplication(self._reception)

    @overload
    def on(self, kind: type[E], /, *, fetch: bool = False) -> _Registering[E]: ...
    @overload
    def on(self, kind: type[E], other: type[E2], /, *, fetch: bool = False) -> _Registering[E | E2]: ...
    @overload
    def on(
        self, kind: type[E], other: type[E2], third: type[E3], /, *, fetch: bool = False
    ) -> _Registering[E | E2 | E3]: ...
    @overload
    def on(self, *kinds: type[E], fetch: bool = False) -> _Registering[E]: ...
    def on(self, *kinds: type[Event], fetch: bool = False) -> _Registering[Any]:
        """Have the decorated function called, or awaited, with events: `@receiver.on(MessageCreated, MessageUpdated)`.

        A class that others are derived from stands for all of them: `MessageEvent`, or `Event` for whatever comes. With
        `fetch`, `event.data` is the whole of it, as Webex answers for its id (`webex_client.webhooks.fetch`); kinds of
        events for which that cannot be are an `ArgumentError`.

        Functions for the same event are called one after another, in the order in which they were decorated; events
        are handled side by side, in no certain order.
        """
        self._handling.check(kinds, fetch=fetch)

        def register(function: Callable[[Any], R]) -> Callable[[Any], R]:
            self._handling.add(kinds, function, fetch=fetch)
            return function

        return register

    def receive(self, body: bytes, headers: HeaderFields) -> Response[Event | None]:
        """Take a delivery from a view of one's own: verify it, have a thread handle it, and give the answer to send.

        `body` is the request's bytes as they came, `headers` its header fields. Of the answer, `status` and `content`
        are to be sent; `parsed` is the event where it is going to be handled.
        """
        return self._reception.submit(self._reception.admit(body, headers))

    def close(self) -> None:
        """Take no more deliveries, which are answered with 503, and wait for the handlers at work.

        On the event loop where handlers are at work it would wait for ever: that is what `aclose` is for.
        """
        self._reception.close()

    async def aclose(self) -> None:
        """The same on an event loop."""
        await asyncio.to_thread(self.close)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
