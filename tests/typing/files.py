"""Files as type checkers see them. Checked, never run."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, assert_type

from webex_client import (
    AsyncIncoming,
    AsyncWebexClient,
    FileInfo,
    Headers,
    Incoming,
    Progress,
    Request,
    Response,
    StreamingTransport,
    Upload,
    WebexClient,
)
from webex_client.models import Message


def show(done: int, size: int | None) -> None:
    print(done, size)


def downloads(webex: WebexClient, message: Message) -> None:
    for url in message.files or []:
        info = webex.files.info(url)
        assert_type(info, FileInfo)
        assert_type(info.name, str)
        assert_type(info.size, int | None)
        assert_type(webex.files.download(url, to="x", progress=show), Path)
        assert_type(webex.files.download(url, to=Path("x"), overwrite=True, allow_unscannable=True), Path)
        assert_type(webex.files.read(url), bytes)
        webex.files.download(url)  # type: ignore[call-arg]
        webex.files.download(url, "x")  # type: ignore[call-arg]
        webex.files.download(url, to="x", progress=print_too_much)  # type: ignore[arg-type]
        info.name = "other"  # type: ignore[misc]
    assert_type(webex.contents.get("id"), bytes)
    assert_type(webex.contents.head("id"), Headers)


def print_too_much(done: int) -> None:
    print(done)


async def awaited(webex: AsyncWebexClient) -> None:
    assert_type(await webex.files.info("url"), FileInfo)
    assert_type(await webex.files.download("url", to="x", progress=show), Path)
    assert_type(await webex.files.read("url"), bytes)
    assert_type(await webex.contents.get("id"), bytes)


def uploads(webex: WebexClient) -> None:
    progress: Progress = show
    webex.messages.create(room_id="r", files=[Upload("build.log", progress=progress, name="x")])
    with Path("a.png").open("rb") as file:
        webex.messages.create(room_id="r", files=[Upload(file, content_type="image/png")])
    Upload("build.log", "x")  # type: ignore[call-arg]
    Upload(b"content")  # type: ignore[arg-type]


class InMemory:
    """A transport that can stream has one method more."""

    def send(self, request: Request) -> Response[Any]:
        return Response(200, Headers(), request.method.encode(), None)

    @contextmanager
    def stream(self, request: Request) -> Generator[Incoming]:
        yield Incoming(self.send(request), iter([b"a", b"b"]))

    def close(self) -> None:
        pass


class AsyncInMemory:
    """The same for asyncio."""

    async def send(self, request: Request) -> Response[Any]:
        return Response(200, Headers(), request.method.encode(), None)

    @asynccontextmanager
    async def stream(self, request: Request) -> AsyncGenerator[AsyncIncoming]:
        yield AsyncIncoming(await self.send(request), self._chunks())

    async def _chunks(self) -> AsyncIterator[bytes]:
        yield b"a"

    async def aclose(self) -> None:
        pass


def chunks(incoming: Incoming) -> Iterator[bytes]:
    return incoming.chunks


streaming: StreamingTransport = InMemory()
WebexClient("token", transport=streaming)
AsyncWebexClient("token", transport=AsyncInMemory())
