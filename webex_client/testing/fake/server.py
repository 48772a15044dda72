"""The fake over HTTP, for clients in other processes and other languages."""

from __future__ import annotations

import socket
import threading
from collections.abc import Generator
from contextlib import contextmanager

import uvicorn
from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import Response as HttpResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from ...exchange import Headers, Request
from .service import Service

__all__ = ["application", "listening"]


def application(service: Service) -> ASGIApp:
    """The fake as an ASGI application."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        asked = HttpRequest(scope, receive)
        try:
            body = await asked.body()
        except ClientDisconnect:
            return
        given = service.handle(Request(asked.method, _url(asked), Headers(asked.headers.items()), body or None))
        answer = HttpResponse(given.content, given.status, dict(given.headers))
        await answer(scope, receive, send)

    return app


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


@contextmanager
def listening(service: Service, host: str, port: int) -> Generator[str]:
    """Serve `service` from another thread as long as the block lasts; gives the base URL. Port 0 takes a free one."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, port), family=family) as listener:
        # asyncio leaves this to us for sockets it did not make; without it every answer takes 40 ms.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        config = uvicorn.Config(
            application(service), lifespan="off", ws="none", log_config=None, log_level="error", access_log=False
        )
        server = _Server(config)

        def run() -> None:
            try:
                server.run(sockets=[listener])
            finally:
                server.ready.set()

        thread = threading.Thread(target=run, name="FakeWebex", daemon=True)
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
