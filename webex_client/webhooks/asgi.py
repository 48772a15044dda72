"""A receiver as an ASGI application."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias

from ..errors import ArgumentError
from ..exchange import Headers, Response
from .event import Event
from .reception import Reception, refusal

__all__ = ["AsgiApplication"]

# What ASGI defines, in the form in which frameworks write it.
_Message: TypeAlias = MutableMapping[str, Any]
_Receive: TypeAlias = Callable[[], Awaitable[_Message]]
_Send: TypeAlias = Callable[[_Message], Awaitable[None]]


class AsgiApplication:
    """Takes deliveries at any path. Answers, and handles the event in the same call, once the answer is on its way.

    The server thus knows of handlers at work, and waits for them when it stops. One that gives up a call early gives up
    nothing else: the handlers go on, and `aclose` waits for them. As the root of a server it closes the receiver with
    it (`lifespan`).
    """

    def __init__(self, reception: Reception, aclose: Callable[[], Awaitable[None]]) -> None:
        self._reception = reception
        self._aclose = aclose
        self._tasks: set[asyncio.Task[None]] = set()

    async def __call__(self, scope: _Message, receive: _Receive, send: _Send) -> None:
        """Answer a request, or the server that begins or ends."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1003})
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)
        else:
            raise ArgumentError(f"scope of type {scope['type']!r}: only http, websocket and lifespan are known")

    async def _answer(self, scope: _Message, receive: _Receive, send: _Send) -> None:
        if scope["method"] != "POST":
            await _send(refusal(405, f"webhooks are delivered by POST, not {scope['method']}"), send)
            return
        body = await _body(receive, self._reception.max_body)
        if body is None:
            return
        headers = Headers([(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]])
        answer = self._reception.admit(body, headers)
        try:
            await _send(answer, send)
        finally:
            if answer.parsed is not None:
                task = asyncio.get_running_loop().create_task(self._reception.handle(answer.parsed))
                self._tasks.add(task)  # an event loop does not hold on to its tasks
                task.add_done_callback(self._tasks.discard)
                await asyncio.shield(task)

    async def _live(self, receive: _Receive, send: _Send) -> None:
        while True:
            kind = (await receive())["type"]
            if kind == "lifespan.shutdown":
                await self._aclose()
            await send({"type": f"{kind}.complete"})
            if kind == "lifespan.shutdown":
                return


async def _body(receive: _Receive, most: int) -> bytes | None:
    """The body of a request, or as much of it as shows that it is too long; None where whoever sent it has gone."""
    body = b""
    while len(body) <= most:
        message = await receive()
        if message["type"] != "http.request":
            return None
        body += message.get("body", b"")
        if not message.get("more_body", False):
            break
    return body


async def _send(answer: Response[Event | None], send: _Send) -> None:
    fields = (
        {**answer.headers} if answer.status == 204 else {**answer.headers, "Content-Length": str(len(answer.content))}
    )
    head = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in fields.items()]
    await send({"type": "http.response.start", "status": answer.status, "headers": head})
    await send({"type": "http.response.body", "body": answer.content})
