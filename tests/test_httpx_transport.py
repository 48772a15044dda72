"""The default transport, over real connections to this machine."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
import os
import re
from collections.abc import Callable, Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import IO, Any, TypeAlias

import pytest
from in_memory import TOKEN, VirtualClock
from local_http import LocalServer, refusing_url, reply

from webex_client import (
    ApiError,
    ArgumentError,
    AsyncWebexClient,
    MalformedResponse,
    RateLimitError,
    RetryPolicy,
    TransportError,
    WebexClient,
)
from webex_client.aiohttp_transport import AiohttpTransport
from webex_client.httpx_transport import AsyncHttpxTransport, HttpxTransport

Talk: TypeAlias = Callable[..., Any]

ROOM = b'{"id": "1", "title": "Dev Room"}'
SENT = reply(200, b'{"id": "M"}')
ONCE = RetryPolicy(max_attempts=1)


@pytest.fixture(params=["sync", "async", "aiohttp"])
def talk(request: pytest.FixtureRequest, server: LocalServer, clock: VirtualClock) -> Talk:
    """What a call of a client without a transport of its own comes to."""

    def talk(call: Callable[[Any], Any], **options: Any) -> Any:
        options = {"access_token": TOKEN, "base_url": server.url, "clock": clock, **options}
        if request.param == "sync":
            with WebexClient(**options) as webex:
                return call(webex)

        if request.param == "aiohttp":
            own = {name: options.pop(name) for name in ("proxy", "verify") if name in options}
            options["transport"] = AiohttpTransport(**own)

        async def run() -> Any:
            async with AsyncWebexClient(**options) as webex:
                return await call(webex)

        return asyncio.run(run())

    return talk


def get_room(webex: Any) -> Any:
    return webex.rooms.get("1")


def test_a_request_as_it_comes_over_the_wire(talk: Talk, server: LocalServer) -> None:
    server.replies.append(reply(200, ROOM))

    talk(lambda webex: webex.rooms.create(title="Küche ☕"), caller="tests", be_geo_id="EMEA")

    (request,) = server.received
    assert (request.method, request.path) == ("POST", "/v1/rooms")
    assert json.loads(request.body) == {"title": "Küche ☕"}
    assert request.header("Authorization") == f"Bearer {TOKEN}"
    assert request.header("Content-Type") == "application/json"
    assert request.header("Accept") == "application/json"
    assert re.fullmatch(
        r"webex-client/\S+ Python/3\.\d+\.\d+ \(tests; be-geo-id EMEA\)", request.header("User-Agent") or ""
    )
    names = [name.lower() for name, _ in request.headers]
    assert len(names) == len(set(names))


def test_addresses_arrive_as_they_were_escaped(talk: Talk, server: LocalServer) -> None:
    server.replies += [reply(200, ROOM), reply(200, b'{"items": []}')]

    talk(lambda webex: webex.rooms.get("a/b?c#d é%"))
    talk(lambda webex: webex.people.list(id=["a", "b"], display_name="a&b=c +").all())

    assert [request.path for request in server.received] == [
        "/v1/rooms/a%2Fb%3Fc%23d%20%C3%A9%25",
        "/v1/people?displayName=a%26b%3Dc%20%2B&id=a,b",
    ]


def test_a_request_without_a_body_has_none(talk: Talk, server: LocalServer) -> None:
    server.replies += [reply(204), reply(204)]

    talk(lambda webex: webex.rooms.delete("1"))
    talk(lambda webex: webex.conference.mute())

    assert [request.body for request in server.received] == [b"", b""]
    assert [request.header("Content-Type") for request in server.received] == [None, None]


def test_a_compressed_answer_is_read(talk: Talk, server: LocalServer) -> None:
    server.replies.append(reply(200, gzip.compress(ROOM), Content_Encoding="gzip"))

    assert talk(get_room).title == "Dev Room"


def test_pages_are_followed_over_http(talk: Talk, server: LocalServer) -> None:
    link = f'<{server.url}rooms?cursor=b&max=null>; rel="next"'
    server.replies += [reply(200, b'{"items": [{"id": "1"}]}', Link=link), reply(200, b'{"items": [{"id": "2"}]}')]

    assert [room.id for room in talk(lambda webex: webex.rooms.list(type="group").all())] == ["1", "2"]
    assert server.received[1].path == "/v1/rooms?cursor=b&type=group"


def test_a_redirect_is_not_followed(talk: Talk, server: LocalServer) -> None:
    server.replies.append(reply(307, Location=f"{server.url}elsewhere"))

    with pytest.raises(ApiError, match="not followed"):
        talk(get_room)

    assert len(server.received) == 1


def test_a_refused_connection_is_known_never_to_have_been_sent(talk: Talk, clock: VirtualClock) -> None:
    with pytest.raises(TransportError) as caught:
        talk(lambda webex: webex.rooms.create(title="x"), base_url=refusing_url(), retry=RetryPolicy(max_attempts=3))

    error = caught.value
    assert (error.reason, error.request_sent, error.attempts) == ("connection", False, 3)
    assert len(clock.slept) == 2


def test_an_answer_that_does_not_come_in_time_is_a_timeout(talk: Talk, server: LocalServer) -> None:
    server.replies += [server.never, reply(200, ROOM)]

    with pytest.raises(TransportError) as caught:
        talk(lambda webex: webex.rooms.create(title="x"), timeout=0.1)

    assert (caught.value.reason, caught.value.request_sent, caught.value.attempts) == ("timeout", True, 1)
    assert len(server.received) == 1


def hang_up(handler: BaseHTTPRequestHandler) -> None:
    handler.close_connection = True


def break_off(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"id": ')
    handler.close_connection = True


def speak_nonsense(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"\x00nonsense\r\n\r\n")
    handler.close_connection = True


BROKEN = {
    "hung up": hang_up,
    "broken off in the body": break_off,
    "no HTTP": speak_nonsense,
    "no gzip": reply(200, b"nonsense", Content_Encoding="gzip"),
}


@pytest.mark.parametrize("fault", BROKEN.values(), ids=BROKEN)
def test_what_breaks_after_sending_is_repeated_where_nothing_is_done_twice(
    talk: Talk, server: LocalServer, fault: Any
) -> None:
    server.replies += [fault, reply(200, ROOM), fault]

    assert talk(get_room).title == "Dev Room"
    with pytest.raises(TransportError) as caught:
        talk(lambda webex: webex.rooms.create(title="x"))

    assert (caught.value.reason, caught.value.request_sent, caught.value.attempts) == ("connection", True, 1)
    assert len(server.received) == 3


def test_a_success_that_is_no_json_is_malformed(talk: Talk, server: LocalServer) -> None:
    server.replies.append(reply(200, b"<html>sign in</html>", Content_Type="text/html"))

    with pytest.raises(MalformedResponse):
        talk(get_room)


def parts_of(body: bytes, content_type: str | None) -> list[tuple[str, bytes]]:
    """The parts of a form: their header lines in one, and their content."""
    boundary = b"--" + (content_type or "").rpartition("boundary=")[2].encode()
    *parts, end = body.split(boundary)[1:]
    assert end == b"--\r\n"
    split = [part.removeprefix(b"\r\n").removesuffix(b"\r\n").partition(b"\r\n\r\n") for part in parts]
    return [(head.decode(), content) for head, _, content in split]


@pytest.mark.parametrize("where", ["a path", "an open file", "an open file in the middle"])
def test_an_upload_as_it_comes_over_the_wire(talk: Talk, server: LocalServer, tmp_path: Path, where: str) -> None:
    content = bytes(range(256)) * 1000
    path = tmp_path / 'say "x" é.png'
    path.write_bytes(content)
    server.replies += [reply(429, Retry_After="1"), SENT]

    with path.open("rb") as file:
        if where.endswith("middle"):
            file.seek(1000)
            content = content[1000:]
        source = path if where == "a path" else file
        talk(lambda webex: webex.messages.create(room_id="R", markdown="**é**", files=[source]))

    for request in server.received:
        assert request.header("Content-Length") == str(len(request.body))
        assert parts_of(request.body, request.header("Content-Type")) == [
            ('Content-Disposition: form-data; name="roomId"', b"R"),
            ('Content-Disposition: form-data; name="markdown"', "**é**".encode()),
            (
                'Content-Disposition: form-data; name="files"; filename="say %22x%22 é.png"\r\nContent-Type: image/png',
                content,
            ),
        ]
    assert len(server.received) == 2


@contextmanager
def pipe(content: bytes) -> Generator[IO[bytes]]:
    reading, writing = os.pipe()
    with open(writing, "wb") as end:
        end.write(content)
    with open(reading, "rb") as end:
        yield end


def test_a_pipe_is_sent_whole(talk: Talk, server: LocalServer) -> None:
    server.replies.append(SENT)

    with pipe(b"from a pipe") as file:
        talk(lambda webex: webex.messages.create(room_id="R", files=[file]))

    (request,) = server.received
    assert parts_of(request.body, request.header("Content-Type"))[-1][1] == b"from a pipe"


def test_a_pipe_is_sent_once_only(talk: Talk, server: LocalServer) -> None:
    server.replies.append(reply(429, Retry_After="1"))

    with pipe(b"from a pipe") as file, pytest.raises(RateLimitError):
        talk(lambda webex: webex.messages.create(room_id="R", files=[file]))

    assert len(server.received) == 1


def test_requests_go_through_the_proxy_that_is_given(talk: Talk, server: LocalServer) -> None:
    server.replies.append(reply(200, ROOM))

    talk(get_room, base_url="http://webex.example/v1/", proxy=server.url)

    assert server.received[0].path == "http://webex.example/v1/rooms/1"


@pytest.mark.parametrize("kind", [HttpxTransport, AsyncHttpxTransport, AiohttpTransport])
@pytest.mark.parametrize(
    "options", [{"proxy": "gopher://proxy"}, {"verify": "no such file.pem"}, {"proxy": "http://[::1"}]
)
def test_settings_that_cannot_be_used_are_told_by_name(kind: Any, options: dict[str, str]) -> None:
    with pytest.raises(ArgumentError, match=next(iter(options))):
        kind(**options)


def test_the_password_of_a_proxy_that_cannot_be_used_is_not_told() -> None:
    with pytest.raises(ArgumentError) as caught:
        HttpxTransport(proxy="gopher://user:hunter2@proxy")

    assert "hunter2" not in str(caught.value)


def test_a_file_that_breaks_off_while_it_is_sent_is_an_error_of_ours(talk: Talk, server: LocalServer) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if size == 0:
                return b""
            raise OSError("the disk is gone")

    with pytest.raises(ArgumentError, match="the disk is gone"):
        talk(lambda webex: webex.messages.create(room_id="1", files=[Broken(b"x")]))


@pytest.mark.parametrize("verify", [True, False])
def test_certificates_need_not_be_checked(server: LocalServer, verify: bool) -> None:
    server.replies.append(reply(200, ROOM))

    with WebexClient(TOKEN, base_url=server.url, verify=verify) as webex:
        assert webex.rooms.get("1").id == "1"


@pytest.mark.parametrize("path", ["things\0", "things/\x7f", "x" * 70_000])
def test_an_address_that_nobody_can_ask_for_is_not_tried(talk: Talk, clock: VirtualClock, path: str) -> None:
    with pytest.raises(ArgumentError):
        talk(lambda webex: webex.request("GET", path))

    assert clock.slept == []
