"""What handling an event is made of, and the two ways to carry it out.

A generator that does no I/O itself yields each `Call` it needs made, and is told what came of it. `run` makes them in a
thread, `run_async` on an event loop; either takes functions of both colours, and clients as well.
"""

from __future__ import annotations

import asyncio
import contextvars
import inspect
from collections.abc import Awaitable, Callable, Generator
from concurrent.futures import Executor
from functools import partial
from typing import Any, NamedTuple, TypeAlias, TypeVar

__all__ = ["Call", "Steps", "run", "run_async"]

R = TypeVar("R")


class Call(NamedTuple):
    """Call this, and tell me what it gives or raises. `is_async` where calling it is nothing but making a coroutine."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...]
    is_async: bool

    @classmethod
    def of(cls, function: Callable[..., Any], *arguments: Any) -> Call:
        """A call of a function that somebody wrote, of either colour."""
        # The method that a call would find, to see whether it is a coroutine: not whether there is one.
        called = function if inspect.isroutine(function) else getattr(function, "__call__", function)  # noqa: B004
        is_async = inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(called)
        return cls(function, arguments, is_async)


Steps: TypeAlias = Generator[Call, Any, R]


def run(steps: Steps[R], finish: Callable[[Awaitable[Any]], Any]) -> R:
    """Carry `steps` out in this thread; `finish` waits for what is asynchronous."""
    result: Any = None
    error: Exception | None = None
    while True:
        try:
            call = steps.send(result) if error is None else steps.throw(error)
        except StopIteration as done:
            value: R = done.value
            return value
        result, error = None, None
        try:
            result = call.function(*call.arguments)
            if inspect.isawaitable(result):
                result = finish(result)
        except Exception as raised:  # whatever a handler raises is for the steps to judge
            error = raised


async def run_async(steps: Steps[R], executor: Executor | None = None) -> R:
    """Carry `steps` out on this event loop; what would block it is done by a thread of `executor`."""
    result: Any = None
    error: Exception | None = None
    while True:
        try:
            call = steps.send(result) if error is None else steps.throw(error)
        except StopIteration as done:
            value: R = done.value
            return value
        result, error = None, None
        try:
            if call.is_async:
                result = call.function(*call.arguments)
            else:
                in_context = partial(contextvars.copy_context().run, call.function, *call.arguments)
                result = await asyncio.get_running_loop().run_in_executor(executor, in_context)
            if inspect.isawaitable(result):
                result = await result
        except Exception as raised:
            error = raised
