"""A tiny HTTP server on this machine, for what only a real connection shows."""

from __future__ import annotations

import socket
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TypeAlias


@dataclass
class Received:
    """A request as it came over the wire."""

    method: str
    path: str
    headers: list[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


Reply: TypeAlias = "Callable[[BaseHTTPRequestHandler], None]"


def reply(status: int = 200, body: bytes = b"", **headers: str) -> Reply:
    """A whole answer; `Retry_After="1"` is the field `Retry-After`."""

    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return send


@dataclass
class LocalServer:
    """Gives the replies one after another, and keeps what it was sent."""

    url: str
    replies: list[Reply] = field(default_factory=list)
    received: list[Received] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)
    keep_bodies: bool = True
    """Without it a body is read and forgotten, piece by piece."""

    def never(self, handler: BaseHTTPRequestHandler) -> None:
        """A reply that does not come while the test lasts."""
        self.over.wait(30)
        handler.close_connection = True


@contextmanager
def serving() -> Generator[LocalServer]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_any(self) -> None:
            local.received.append(Received(self.command, self.path, list(self.headers.items()), self.read_body()))
            local.replies.pop(0)(self)

        do_GET = do_POST = do_PUT = do_DELETE = handle_any  # noqa: N815  # the names http.server looks for

        def read_body(self) -> bytes:
            if self.headers.get("Transfer-Encoding") != "chunked":
                size = int(self.headers.get("Content-Length", "0"))
                if local.keep_bodies:
                    return self.rfile.read(size)
                while size:
                    size -= len(self.rfile.read(min(size, 1 << 16)))
                return b""
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body

        def log_message(self, format: str, *arguments: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        def handle_error(self, request: Any, client_address: Any) -> None:
            if not isinstance(sys.exception(), ConnectionError):  # a client may hang up when it likes
                super().handle_error(request, client_address)

    server = Server(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    local = LocalServer(f"http://127.0.0.1:{server.server_port}/v1/")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield local
    finally:
        local.over.set()
        server.shutdown()
        server.server_close()
        thread.join()


def refusing_url() -> str:
    """An address where nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{taken.getsockname()[1]}/v1/"
