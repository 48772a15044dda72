"""Which handlers an event is for, and what is done before they are called."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Literal, NamedTuple, TypeAlias

from ..client import AsyncWebexClient, WebexClient
from ..errors import ArgumentError, ForbiddenError
from ..models import Message, Person
from .event import Event
from .fetching import patiently
from .steps import Call, Steps

__all__ = ["Client", "Handler", "Handling", "OnError"]

Client: TypeAlias = "WebexClient | AsyncWebexClient"
OnError: TypeAlias = Callable[[Event, Exception], object]

_log = logging.getLogger("webex_client.webhooks")


class Handler(NamedTuple):
    """A function for events of some kinds; `fetch` where it wants the whole of their data."""

    kinds: tuple[type[Event], ...]
    function: Callable[[Any], object]
    fetch: bool


class Handling:
    """The handlers of a receiver, in the order in which they are called."""

    def __init__(self, webex: Client | None, ignore_own: bool | Literal["bots"], on_error: OnError | None) -> None:
        if webex is None and ignore_own is True:
            raise ArgumentError("ignore_own=True needs a client: without one nobody knows whose the messages are")
        self._webex = webex
        self._ignore_own = ignore_own
        self._on_error = on_error
        self._handlers: list[Handler] = []
        self._me: Person | None = None

    def add(self, kinds: tuple[type[Event], ...], function: Callable[[Any], object], *, fetch: bool) -> None:
        """Have a function called with events of these kinds, after those that are called already."""
        self._handlers.append(Handler(kinds, function, fetch))

    def check(self, kinds: tuple[type[Event], ...], *, fetch: bool) -> None:
        """Raise `ArgumentError` for what is no kind of event, or one whose data cannot be fetched as is asked for."""
        for kind in kinds or (None,):
            # Not all callers have a type checker.
            if not (isinstance(kind, type) and issubclass(kind, Event)):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise ArgumentError(f"on({kind!r}): a kind of event is needed, such as MessageCreated")
        if fetch and self._webex is None:
            raise ArgumentError("fetch=True needs a client: the receiver was made with None")
        lacking = [each for kind in kinds for each in kind.kinds() or [kind] if each.api() is None]
        if fetch and lacking:
            names = ", ".join(each.__name__ for each in lacking)
            raise ArgumentError(f"fetch=True: the data of {names} cannot be got by an id")

    def steps(self, event: Event) -> Steps[None]:
        """What an event is reason for. Never fails: what goes wrong is told to `on_error`, or logged."""
        handlers = [handler for handler in self._handlers if isinstance(event, handler.kinds)]
        if not handlers:
            return
        try:
            if (yield from self._is_own(event)):
                return
        except Exception as error:  # nobody knows whose it is: a bot that answered itself would never stop
            yield from self._failed(event, error)
            return
        whole: Event | None = None
        for handler in handlers:
            try:
                if handler.fetch and whole is None and self._webex is not None:
                    whole = yield from patiently(self._webex, event)
                yield Call.of(handler.function, whole if handler.fetch else event)
            except Exception as error:
                yield from self._failed(event, error)

    def _is_own(self, event: Event) -> Steps[bool]:
        """Whether this is a message of the one that the client is signed in as."""
        if self._webex is None or self._ignore_own is False or not isinstance(event.data, Message):
            return False
        me = self._me
        if me is None:
            try:
                me = self._me = yield Call(self._webex.people.me, (), isinstance(self._webex, AsyncWebexClient))
            except ForbiddenError:  # an integration without spark:people_read; a bot may always ask who it is
                if self._ignore_own is True:
                    raise
                self._ignore_own = False
                return False
        author = event.actor_id or event.data.person_id
        return author == me.id and (self._ignore_own is True or me.type == "bot")

    def _failed(self, event: Event, error: Exception) -> Steps[None]:
        if self._on_error is None:
            _log.error("%s of webhook %r was not handled", type(event).__name__, event.name, exc_info=error)
            return
        try:
            yield Call.of(self._on_error, event, error)
        except Exception:
            _log.exception("on_error failed for %s, which was not handled because of %r", type(event).__name__, error)
