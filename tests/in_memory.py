"""What stands in for a network and for time: transports that answer from memory, and a clock that nobody waits for.

`settle` and `gather` let one test speak to both clients: they finish what the asynchronous one only promises.
"""

from __future__ import annotations

import asyncio
import heapq
import inspect
import json
from collections import deque
from collections.abc import Callable
from typing import Any, TypeAlias

from webex_client import AsyncWebexClient, Headers, Request, Response, WebexClient
from webex_client.uploads import Multipart

TOKEN = "QzNjcmV0LXRva2VuLW9mLXRoZS10ZXN0cw"
BASE_URL = "https://webexapis.com/v1/"
ROOM = {"id": "Y2lzY29zcGFyazovL3VzL1JPT00vMQ", "title": "Dev Room", "type": "group"}

Client: TypeAlias = "WebexClient | AsyncWebexClient"
Answer: TypeAlias = "Response[Any] | Exception | Callable[[Request], Response[Any]]"
Start: TypeAlias = "Callable[..., tuple[Client, RecordingTransport]]"
"""The fixture `start`: a script of answers, and options of the client, to a client and what it was asked."""


def answer(status: int = 200, body: Any = None, **headers: str) -> Response[Any]:
    """An answer; a body that is not bytes goes as JSON, and `Retry_After="1"` is the field `Retry-After`."""
    content = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    return Response(status, Headers({name.replace("_", "-"): value for name, value in headers.items()}), content, None)


def page(*items: Any, next: str | None = None, **beside: Any) -> Response[Any]:
    """A page of a list, with a `next` link where one is given; texts stand for objects with that id."""
    entries = [{"id": item} if isinstance(item, str) else item for item in items]
    link = {} if next is None else {"Link": f'<{next}>; rel="next"'}
    return answer(200, {"items": entries, **beside}, **link)


class RecordingTransport:
    """Answers from a script and keeps each request, with the bytes of its body.

    One function in place of a script answers every request. A request too many is an error in the test.
    """

    def __init__(self, *script: Answer) -> None:
        self._script = deque(script)
        self.requests: list[Request] = []
        self.bodies: list[bytes | None] = []
        self.closed = 0

    @property
    def urls(self) -> list[str]:
        return [request.url for request in self.requests]

    def send(self, request: Request) -> Response[Any]:
        self.requests.append(request)
        self.bodies.append(_bytes_of(request.body))
        assert self._script, f"request {len(self.requests)} was not expected: {request.method} {request.url}"
        step = self._script[0] if callable(self._script[0]) else self._script.popleft()
        if isinstance(step, Exception):
            raise step
        return step(request) if callable(step) else step

    def close(self) -> None:
        self.closed += 1


class AsyncRecordingTransport(RecordingTransport):
    """The same for the asynchronous client; every answer takes a turn of the loop."""

    async def send(self, request: Request) -> Response[Any]:  # type: ignore[override]
        await asyncio.sleep(0)
        return super().send(request)

    async def aclose(self) -> None:
        self.close()


class VirtualClock:
    """Time that passes only where somebody sleeps.

    With several tasks the one that wakes first moves time on, once the others have had their turns.
    """

    def __init__(self, chance: float | Callable[[], float] = 0.5) -> None:
        self.now = 1000.0
        self.wall = 1_772_483_162.0  # 2026-03-02T20:26:02Z
        self.slept: list[float] = []
        self.chance = chance
        self._wakes: list[tuple[float, int]] = []

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return self.wall + self.now - 1000.0

    def random(self) -> float:
        return self.chance() if callable(self.chance) else self.chance

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        wake = (self.now + seconds, len(self.slept))
        heapq.heappush(self._wakes, wake)
        turns = 0
        while turns < 10:
            await asyncio.sleep(0)
            turns = turns + 1 if self._wakes[0] == wake else 0
        heapq.heappop(self._wakes)
        self.now = max(self.now, wake[0])


def settle(value: Any) -> Any:
    """What a call comes to: the value itself, or what the coroutine gives."""
    return asyncio.run(_finish(value)) if inspect.isawaitable(value) else value


def gather(items: Any) -> list[Any]:
    """All of an iterable, asynchronous or not."""
    return asyncio.run(_collect(items)) if hasattr(items, "__aiter__") else list(items)


def until_error(items: Any, kind: type[Exception]) -> tuple[list[Any], Exception]:
    """What an iterable, asynchronous or not, gives before it raises `kind`, and the error."""
    given: list[Any] = []

    async def walk() -> None:
        async for item in items:
            given.append(item)

    try:
        if hasattr(items, "__aiter__"):
            asyncio.run(walk())
        else:
            for item in items:
                given.append(item)
    except kind as error:
        return given, error
    raise AssertionError(f"no {kind.__name__} was raised after {given!r}")


async def _finish(value: Any) -> Any:
    return await value


async def _collect(items: Any) -> list[Any]:
    return [item async for item in items]


def _bytes_of(body: bytes | Multipart | None) -> bytes | None:
    if not isinstance(body, Multipart):
        return body
    with body.file.open() as file:
        return file.read()
