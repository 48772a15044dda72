"""Reading what a delivery leaves out.

A delivery about a message does not say what the message says, nor one about an attachment action what was entered: both
are read by their id. Right after the delivery Webex may answer 404 for a while, since not all of its servers know of
the thing yet.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Coroutine
from functools import partial
from importlib import import_module
from typing import Any, TypeVar, overload

from ..client import AsyncWebexClient, WebexClient
from ..errors import ArgumentError, NotFoundError
from ..operation import Operation
from .event import Event
from .steps import Call, Steps, run, run_async

__all__ = ["fetch", "patiently"]

E = TypeVar("E", bound=Event)

_WAITS = (0.25, 0.5, 1.0, 2.0, 4.0)
"""Seconds to wait before asking again for what is not found: 7.75 in all."""


@overload
def fetch(webex: WebexClient, event: E) -> E: ...
@overload
def fetch(webex: AsyncWebexClient, event: E) -> Coroutine[Any, Any, E]: ...
def fetch(webex: WebexClient | AsyncWebexClient, event: Event) -> Any:
    """The event with the whole of its `data`, as Webex answers for its id; to be awaited with an `AsyncWebexClient`.

        event = fetch(webex, unwrap(body, headers, secret))

    Asks again while Webex answers 404, for 7.75 seconds in all, and raises `NotFoundError` then. An event whose data
    cannot be got by an id, such as a `MessageDeleted` or a `TelephonyCallUpdated`, is an `ArgumentError`.
    """
    if isinstance(webex, AsyncWebexClient):
        return run_async(patiently(webex, event))
    return run(patiently(webex, event), finish=_unexpected)


def patiently(webex: WebexClient | AsyncWebexClient, event: Event) -> Steps[Event]:
    """The steps of `fetch`."""
    operation = _operation(event)
    clock = webex._shared.clock  # pyright: ignore[reportPrivateUsage]  # its time is that of its client
    is_async = isinstance(webex, AsyncWebexClient)
    sleep: Callable[[float], Any] = clock.async_sleep if is_async else clock.sleep
    waits = list(_WAITS)
    while True:
        try:
            data = yield Call(partial(webex.send, operation), (), is_async)
        except NotFoundError:
            if not waits:
                raise
            yield Call(sleep, (waits.pop(0),), is_async)
        else:
            whole = copy.copy(event)
            whole.data = data
            return whole


def _operation(event: Event) -> Operation[Any]:
    """What gets the data of an event."""
    resource = event.api()
    if resource is None:
        raise ArgumentError(f"{type(event).__name__}: there is nothing to get by an id; `data` has all there is")
    thing = getattr(event.data, "id", None)
    if not isinstance(thing, str):
        raise ArgumentError(f"{type(event).__name__}: its data have no id to get the rest by")
    operation: Operation[Any] = import_module(f"...api.{resource}", __name__).get(thing)
    return operation


def _unexpected(awaitable: object) -> None:
    raise AssertionError(f"a synchronous client gave {type(awaitable).__name__}")
