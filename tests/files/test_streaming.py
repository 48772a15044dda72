"""Bodies that come piece by piece: the transports that give them, and those around them that do not."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from in_memory import TOKEN
from local_http import LocalServer, refusing_url, reply
from shelf import Shelf

from webex_client import (
    ArgumentError,
    AsyncStreamingTransport,
    Headers,
    Request,
    Response,
    StreamingTransport,
    TransportError,
    WebexClient,
)
from webex_client.default_transport import AsyncDefaultTransport, DefaultTransport
from webex_client.testing import FakeWebex, RecordingTransport

Stream: TypeAlias = "Callable[..., tuple[Response[Any], list[bytes]]]"


@pytest.fixture(params=["sync", "async"])
def stream(request: pytest.FixtureRequest) -> Stream:
    """What the default transport gives for a request: the answer, and its pieces, or the first `read` of them."""

    def stream(
        asked: Request, read: int | None = None, after: Callable[[], object] = lambda: None
    ) -> tuple[Response[Any], list[bytes]]:
        pieces: list[bytes] = []

        async def run() -> Response[Any]:
            transport = AsyncDefaultTransport(None, True)
            assert isinstance(transport, AsyncStreamingTransport)
            try:
                async with transport.stream(asked) as incoming:
                    async for piece in incoming.chunks:
                        pieces.append(piece)
                        if len(pieces) == read:
                            break
                await asyncio.to_thread(after)
            finally:
                await transport.aclose()
            return incoming.response

        if request.param == "async":
            return asyncio.run(run()), pieces
        transport = DefaultTransport(None, True)
        assert isinstance(transport, StreamingTransport)
        try:
            with transport.stream(asked) as incoming:
                for piece in incoming.chunks:
                    pieces.append(piece)
                    if len(pieces) == read:
                        break
            after()
        finally:
            transport.close()
        return incoming.response, pieces

    return stream


def asked(url: str) -> Request:
    return Request("GET", url, Headers({"Authorization": f"Bearer {TOKEN}"}), timeout=5)


def test_the_head_comes_first_and_the_body_in_pieces(stream: Stream, server: LocalServer) -> None:
    content = bytes(1 << 20)
    server.replies.append(Shelf(content, X_Field="1"))

    response, pieces = stream(asked(server.url))

    assert (response.status, response.headers["X-Field"], response.content) == (200, "1", b"")
    assert len(pieces) > 1
    assert b"".join(pieces) == content


def test_a_body_is_given_as_it_was_sent(stream: Stream, server: LocalServer) -> None:
    server.replies.append(reply(200, b"\x1f\x8bpacked", Content_Encoding="gzip"))
    assert stream(asked(server.url))[1] == [b"\x1f\x8bpacked"]


def test_all_that_has_come_is_given_before_the_break_is_told(stream: Stream, server: LocalServer) -> None:
    server.replies.append(Shelf(bytes(300_000), 200_001))
    seen: list[bytes] = []

    with pytest.raises(TransportError) as raised:
        seen += stream(asked(server.url))[1]

    assert raised.value.request_sent
    assert TOKEN not in repr(raised.value)
    assert raised.value.__context__ is None  # the error of the HTTP library holds the request


def test_who_reads_no_further_lets_go_of_the_connection(stream: Stream, server: LocalServer) -> None:
    gone = threading.Event()

    def endless(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        try:
            while True:
                handler.wfile.write(bytes(1 << 16))
        except ConnectionError:
            gone.set()
            handler.close_connection = True

    server.replies.append(endless)
    told: list[bool] = []
    _, pieces = stream(asked(server.url), read=1, after=lambda: told.append(gone.wait(10)))
    assert len(pieces) == 1
    assert told == [True]


def test_what_never_left_is_told_as_ever(stream: Stream) -> None:
    with pytest.raises(TransportError) as raised:
        stream(asked(refusing_url()))
    assert not raised.value.request_sent
    assert raised.value.__context__ is None
    with pytest.raises(ArgumentError, match="cannot be asked for"):
        stream(asked("https://webexapis.com:port/"))


def test_a_server_that_falls_silent_is_a_timeout(stream: Stream, server: LocalServer) -> None:
    def silent(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "10")
        handler.end_headers()
        handler.wfile.write(b"begun")
        handler.wfile.flush()
        server.never(handler)

    server.replies.append(silent)
    with pytest.raises(TransportError) as raised:
        stream(Request("GET", server.url, timeout=0.05))
    assert raised.value.reason == "timeout"


def test_downloads_are_recorded_and_played_back(tmp_path: Path) -> None:
    fake = FakeWebex()
    cassette = tmp_path / "files.yaml"
    (tmp_path / "build.log").write_bytes(b"\x00all passed\xff")
    with fake.client() as webex:
        room = webex.rooms.create(title="Dev Room")
        message = webex.messages.create(room_id=room.id, files=[tmp_path / "build.log"])
    (url,) = message.files or []
    fake.truncate("GET /contents/{contentId}", keep=3)

    for _ in range(2):
        transport = RecordingTransport(cassette, fake.transport())
        with WebexClient(fake.me.token, transport=transport, clock=fake.clock) as webex:
            assert webex.files.info(url).name == "build.log"
            assert webex.files.download(url, to=tmp_path).read_bytes() == b"\x00all passed\xff"

    assert [request.method for request in fake.requests][-3:] == ["HEAD", "GET", "GET"]
