"""A file on an HTTP server whose connections break, and how much of it went over the wire."""

from __future__ import annotations

import re
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler


class Shelf:
    """Answers one request after another with the file, or the part of it that is asked for.

    The n-th answer breaks off after `breaks[n]` bytes; later ones are whole. `fields` are more fields of every answer;
    without `ranges` the file is always given from its beginning. `meddle` is called before each answer.
    """

    def __init__(
        self,
        content: bytes,
        *breaks: int,
        ranges: bool = True,
        tag: str | None = '"1"',
        chunked: bool = False,
        meddle: Callable[[int], None] = lambda number: None,
        **fields: str,
    ) -> None:
        self.content = content
        self.tag = tag
        self.fields = fields
        self.sent = 0
        self.asked: list[tuple[str | None, str | None]] = []
        self._breaks = breaks
        self._ranges = ranges
        self._chunked = chunked
        self._meddle = meddle

    def __call__(self, handler: BaseHTTPRequestHandler) -> None:
        number = len(self.asked)
        self.asked.append((handler.headers.get("Range"), handler.headers.get("If-Range")))
        self._meddle(number)
        start = self._start(handler) if self._ranges else None
        body = memoryview(self.content)[start or 0 :]  # a copy would count as memory that the client takes
        handler.send_response(200 if start is None else 206)
        if self._chunked:
            handler.send_header("Transfer-Encoding", "chunked")
        else:
            handler.send_header("Content-Length", str(len(body)))
        if start is not None:
            size = len(self.content)
            handler.send_header("Content-Range", f"bytes {start}-{size - 1}/{size}")
        if self.tag is not None:
            handler.send_header("ETag", self.tag)
        for name, value in self.fields.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        broken = number < len(self._breaks)
        part = body[: self._breaks[number]] if broken else body
        self.sent += len(part)
        handler.wfile.write(b"%x\r\n%s\r\n" % (len(part), part) if self._chunked else part)
        if self._chunked and not broken:
            handler.wfile.write(b"0\r\n\r\n")
        handler.close_connection = broken

    def _start(self, handler: BaseHTTPRequestHandler) -> int | None:
        asked = re.fullmatch(r"bytes=(\d+)-", handler.headers.get("Range", ""))
        if asked is None or handler.headers.get("If-Range", self.tag) != self.tag:
            return None
        return int(asked[1])
