"""The fake over HTTP, for clients in other processes and other languages."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Generator
from contextlib import contextmanager, nullcontext
from typing import Any, TypeAlias, cast

import uvicorn
from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import Response as HttpResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware
from uvicorn.protocols.http.h11_impl import H11Protocol

from ...exchange import Headers, Request, Response
from .faults import Truncation
from .reply import Reply
from .service import Service

__all__ = ["application", "listening"]

_Connections: TypeAlias = "dict[tuple[str, int], asyncio.Transport]"
"""The open connections, by the client's host and port."""

_CONNECTION = "webex_client.connection"
"""Under which name a request's scope holds its connection: ASGI itself has no word for hanging up."""


def application(service: Service, *, real_time: bool = False) -> ASGIApp:
    """The fake as an ASGI application. In `real_time` an answer that is delayed is really waited for."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        asked = HttpRequest(scope, receive)
        try:
            body = await asked.body()
        except ClientDisconnect:
            return
        reply = service.handle(Request(asked.method, _url(asked), Headers(asked.headers.items()), body or None))
        if reply.delay and not real_time:
            service.organization.clock.advance(reply.delay)
        elif reply.delay and await _hung_up(receive, within=reply.delay):
            return
        await _answer(reply, scope, receive, send)

    return app


async def _answer(reply: Reply, scope: Scope, receive: Receive, send: Send) -> None:
    given = reply.answer
    if given is not None and reply.broken is None:
        await HttpResponse(given.content, given.status, dict(given.headers))(scope, receive, send)
        return
    if given is not None and isinstance(reply.broken, Truncation):
        await _begin(given, reply.broken.of(given.content), send)
    scope[_CONNECTION].close()
    await _hung_up(receive)


async def _hung_up(receive: Receive, within: float | None = None) -> bool:
    """Wait for the end of the connection, for so many seconds at most; whether it has come."""
    try:
        async with asyncio.timeout(within):
            while (await receive())["type"] != "http.disconnect":
                pass
    except TimeoutError:
        return False
    return True


async def _begin(given: Response[Any], content: bytes, send: Send) -> None:
    """The head of an answer, which tells of all of it, and so much of the body."""
    fields = {**given.headers, "Content-Length": str(len(given.content))}
    head = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in fields.items()]
    await send({"type": "http.response.start", "status": given.status, "headers": head})
    await send({"type": "http.response.body", "body": content, "more_body": True})


def _url(asked: HttpRequest) -> str:
    """The address asked for, escaped as it came: `request.url` has slashes within ids unescaped."""
    scope = asked.scope
    host = asked.headers.get("Host") or "{}:{}".format(*scope["server"])
    query = scope["query_string"].decode("latin-1")
    return f"{scope['scheme']}://{host}{scope['raw_path'].decode('latin-1')}{f'?{query}' if query else ''}"


class _Server(uvicorn.Server):
    """Says when it has begun to take requests."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


def _config(service: Service, real_time: bool) -> uvicorn.Config:
    connections: _Connections = {}
    # uvicorn and starlette say in types of their own what an application is.
    answering: Any = ProxyHeadersMiddleware(cast("Any", application(service, real_time=real_time)))

    class Protocol(H11Protocol):
        """Remembers the connection that requests come by."""

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            self._peer: tuple[str, int] = transport.get_extra_info("peername")[:2]
            connections[self._peer] = transport

        def connection_lost(self, exc: Exception | None) -> None:
            del connections[self._peer]
            super().connection_lost(exc)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        # A proxy's word for who the client is comes after this: the connection is the proxy's.
        scope[_CONNECTION] = connections.get(tuple(scope["client"]))
        await answering(scope, receive, send)

    return uvicorn.Config(
        app,
        http=Protocol,
        lifespan="off",
        ws="none",
        proxy_headers=False,
        log_config=None,
        log_level="error",
        access_log=False,
    )


@contextmanager
def listening(service: Service, host: str, port: int, *, real_time: bool = False) -> Generator[str]:
    """Serve `service` from another thread as long as the block lasts; gives the base URL. Port 0 takes a free one."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, port), family=family) as listener:
        # asyncio leaves this to us for sockets it did not make; without it every answer takes 40 ms.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        server = _Server(_config(service, real_time))

        def run() -> None:
            try:
                server.run(sockets=[listener])
            finally:
                server.ready.set()

        thread = threading.Thread(target=run, name="FakeWebex", daemon=True)
        with service.organization.clock.running() if real_time else nullcontext():
            thread.start()
            try:
                server.ready.wait()
                if not server.started:
                    raise OSError(f"the server for {host} port {port} has not started")
                name = f"[{host}]" if family == socket.AF_INET6 else host
                yield f"http://{name}:{listener.getsockname()[1]}/v1/"
            finally:
                server.should_exit = True
                thread.join()
