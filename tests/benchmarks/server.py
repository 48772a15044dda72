"""A server that answers with bytes made beforehand, in a process of its own: clients are measured, not servers.

`python -m tests.benchmarks.server` prints its port and ends when its input does.
"""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from .samples import ROOM_ID, message, person

PAGES = 100
PAGE_SIZE = 100

_TLS = b"\x16"
_CURSOR = re.compile(rb"[?&]cursor=(\d+)")
_LENGTH = re.compile(rb"\r\ncontent-length:\s*(\d+)", re.IGNORECASE)


@contextmanager
def serving() -> Iterator[str]:
    """The base URL of a server that runs as long as the block does."""
    command = [sys.executable, "-m", "tests.benchmarks.server"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        port = int(process.stdout.readline())
        try:
            yield f"http://127.0.0.1:{port}/v1/"
        finally:
            process.stdin.close()


class _Answers:
    """Every answer there is, as it goes over the wire."""

    def __init__(self, port: int) -> None:
        address = f"http://127.0.0.1:{port}/v1/messages?roomId={ROOM_ID}&max={PAGE_SIZE}"
        self._me = _answer(person())
        self._posted = _answer(message(0))
        self._pages: list[bytes] = []
        for number in range(PAGES):
            items = [message(number * PAGE_SIZE + place) for place in range(PAGE_SIZE)]
            last = number == PAGES - 1
            link = "" if last else f'Link: <{address}&cursor={number + 1}>; rel="next"\r\n'
            self._pages.append(_answer({"items": items}, link))

    def to(self, method: bytes, target: bytes) -> bytes:
        if target == b"/v1/people/me":
            return self._me
        if target.startswith(b"/v1/messages"):
            if method == b"POST":
                return self._posted
            cursor = _CURSOR.search(target)
            return self._pages[int(cursor[1]) if cursor else 0]
        return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


def _answer(body: dict[str, Any], fields: str = "") -> bytes:
    content = json.dumps(body, separators=(",", ":")).encode()
    head = (
        "HTTP/1.1 200 OK\r\n"
        "Content-Type: application/json;charset=UTF-8\r\n"
        f"Content-Length: {len(content)}\r\n"
        "Trackingid: ROUTERGW_00000000-0000-4000-8000-000000000000\r\n"
        "Cache-Control: no-cache, no-store\r\n"
        "Date: Mon, 02 Mar 2026 20:26:02 GMT\r\n"
        "Server: istio-envoy\r\n"
        "Vary: Origin\r\n"
        f"{fields}\r\n"
    )
    return head.encode() + content


class _Connection(asyncio.Protocol):
    """Reads just as much of a request as it takes to know where it ends and what it asks for."""

    def __init__(self, answers: _Answers) -> None:
        self._answers = answers
        self._received = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        assert self._transport is not None
        if data.startswith(_TLS):
            self._transport.write(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")
            self._transport.close()
            return
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            head = self._received[:end]
            length = _LENGTH.search(head)
            whole = end + 4 + (int(length[1]) if length else 0)
            if len(self._received) < whole:
                return
            self._received = self._received[whole:]
            method, target, _ = head.split(b"\r\n", 1)[0].split(b" ")
            self._transport.write(self._answers.to(method, target))


async def _serve(ready: threading.Event, found: list[int]) -> None:
    answers: list[_Answers] = []
    server = await asyncio.get_running_loop().create_server(
        lambda: _Connection(answers[0]), "127.0.0.1", 0, backlog=256
    )
    found.append(server.sockets[0].getsockname()[1])
    answers.append(_Answers(found[0]))
    ready.set()
    await server.serve_forever()


def main() -> None:
    ready = threading.Event()
    found: list[int] = []
    threading.Thread(target=lambda: asyncio.run(_serve(ready, found)), daemon=True).start()
    ready.wait()
    print(found[0], flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
