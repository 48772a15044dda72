"""Transports that answer from cassettes, without a network.

    replay = ReplayTransport("tests/cassettes/rooms.yaml")
    with replay, WebexClient("unused", transport=replay, clock=replay.clock) as webex:
        assert webex.rooms.list().first().title == "Release train"

A client needs an access token all the same; any will do.
"""

from __future__ import annotations

import os
import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self, TypeAlias, get_args
from urllib.parse import urlsplit

from ..errors import ArgumentError
from ..exchange import Headers, Request, Response
from ..uploads import Multipart
from . import exchanges
from .errors import CassetteError
from .exchanges import cassette as cassettes
from .exchanges.bodies import Digest
from .exchanges.cassette import Recorded
from .exchanges.descriptions import describe_request
from .exchanges.exchange import Exchange
from .exchanges.text_file import read_text
from .fake.clock import VirtualClock
from .fake.tables import Json
from .matching import Comparison, path_of
from .operations import find_operation
from .redaction import Redaction

__all__ = ["AsyncReplayTransport", "Match", "ReplayTransport"]

Match: TypeAlias = Literal["strict", "operation"]

_LINKS = ("link", "location")
"""Header fields that hold addresses."""


class _Replay:
    """What both transports have in common: which answer is whose."""

    def __init__(
        self, cassettes: str | os.PathLike[str] | Sequence[str | os.PathLike[str]], *, match: Match = "strict"
    ) -> None:
        if match not in get_args(Match):
            raise ArgumentError(f"match={match!r}: one of {', '.join(get_args(Match))} is needed")
        paths = [cassettes] if isinstance(cassettes, (str, os.PathLike)) else cassettes
        self._match = match
        self._names = ", ".join(map(str, paths))
        self._left = [entry for path in paths for entry in _entries_of(path)]
        self._count = len(self._left)
        self._lock = threading.Lock()
        start = next((entry.exchange.time for entry in self._left if entry.exchange.time), datetime.now(UTC))
        self.clock = VirtualClock(start)
        """Time as it was when the cassette was recorded, for the client to wait by: its waits take no time."""

    @property
    def remaining(self) -> list[Exchange]:
        """What has not been asked for yet."""
        return [entry.exchange for entry in self._left]

    def assert_all_played(self) -> None:
        """Raise a `CassetteError` where something has not been asked for."""
        if self._left:
            raise CassetteError(f"{self._names}: {len(self._left)} of {self._count} were not asked for: {self._told()}")

    def _play(self, request: Request) -> Response[Any]:
        asked = _described(request)
        with self._lock:
            entry = self._next(asked)
            self._left.remove(entry)
            if entry.exchange.time is not None:
                self.clock.advance(max(0.0, entry.exchange.time.timestamp() - self.clock.time()))
        if entry.error is not None:
            raise entry.error
        return _as_if_from(request.url, entry.exchange)

    def _next(self, asked: Json) -> _Entry:
        """The entry that answers a request."""
        if self._match == "operation":
            wanted = _operation(asked)
            for entry in self._left:
                if entry.operation == wanted:
                    return entry
            raise self._error(asked, f"no answer to it is left; there is {self._told() or 'nothing'}")
        if not self._left:
            raise self._error(asked, f"all {self._count} answers were given")
        entry = self._left[0]
        different = entry.comparison.difference(entry.request, asked, entry.exchange)
        if different is not None:
            next_one = f"{entry.operation} of {entry.exchange.source}"
            raise self._error(asked, f"next is {next_one}: {different}", entry.request)
        return entry

    def _error(self, asked: Json, reason: str, recorded: Json | None = None) -> CassetteError:
        redaction = Redaction()
        for request in (asked, recorded):
            if request is not None:
                redaction.learn({"request": request})
        url = redaction.clean({"request": asked})["request"]["url"]
        number = self._count - len(self._left) + 1
        what = f"request {number}, {_operation(asked)} ({asked['method']} {url})"
        return CassetteError(f"{self._names}: {what}: {redaction.clean_text(reason)}")

    def _told(self) -> str:
        """What is left, by operation."""
        counts = Counter(entry.operation for entry in self._left)
        return ", ".join(name if count == 1 else f"{count} x {name}" for name, count in counts.items())


class ReplayTransport(_Replay):
    """Answers requests from cassettes, VCR cassettes and HAR files, played one after another.

    - `match="strict"`: requests come in the order of the cassettes, each with the recorded method, path, query (in any
      order) and body (JSON by its value). The host and header fields count for nothing; what was replaced by
      `REDACTED`, or by the address or name of nobody, matches anything.
    - `match="operation"`: a request gets the next answer that was recorded for its operation, whatever its arguments;
      one that is in no contract, the next for its method and path.

    A request without an answer is a `CassetteError` that says what is different; nothing is made up. In a `with` block
    of its own it calls `assert_all_played` at the end. Addresses in an answer that lead to where it was recorded lead
    to where the request went. May be used from several threads.
    """

    def send(self, request: Request) -> Response[Any]:
        return self._play(request)

    def close(self) -> None:
        pass

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if kind is None:
            self.assert_all_played()


class AsyncReplayTransport(_Replay):
    """The same for asyncio; its block is an `async with`."""

    async def send(self, request: Request) -> Response[Any]:
        return self._play(request)

    async def aclose(self) -> None:
        pass

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if kind is None:
            self.assert_all_played()


class _Entry:
    """An exchange to be played."""

    def __init__(self, recorded: Recorded, comparison: Comparison) -> None:
        self.exchange = recorded.exchange
        self.request = recorded.request
        self.error = recorded.error
        self.comparison = comparison
        self.operation = _operation(recorded.request)


def _entries_of(path: str | os.PathLike[str]) -> list[_Entry]:
    """What a file holds that can be played."""
    file = Path(path)
    if not file.exists():
        raise CassetteError(f"{file}: there is no such cassette; RecordingTransport records one")
    if file.is_file() and cassettes.is_cassette(read_text(file)):
        cassette = cassettes.load(file)
        return [_Entry(recorded, Comparison(cassette.replaced)) for recorded in cassette.recorded]
    return [
        _Entry(Recorded(exchange, describe_request(exchange.request), None), Comparison())
        for exchange in exchanges.read(file)
        if isinstance(exchange, Exchange) and exchange.response is not None
    ]


def _operation(request: Json) -> str:
    """What a request asks for: the operation's id, or method and path where the contract has none."""
    operation = find_operation(request["method"], request["url"])
    return operation.id if operation else f"{request['method']} {path_of(request['url'])}"


def _described(request: Request) -> Json:
    if not isinstance(request.body, Multipart):
        return describe_request(request)
    with request.body.file.open() as file:
        return describe_request(request, Digest(file.read()))


def _as_if_from(url: str, exchange: Exchange) -> Response[Any]:
    """The recorded answer, with links to where the request went instead of where it was recorded."""
    assert exchange.response is not None
    response = exchange.response
    here, there = _origin(url), _origin(exchange.request.url)
    if there in ("", here):
        return response
    headers = Headers(
        (name, value.replace(f"{there}/", f"{here}/") if name.lower() in _LINKS else value)
        for name, value in response.headers.items()
    )
    content = response.content
    if "json" in headers.get("Content-Type", ""):
        content = content.replace(f'"{there}/'.encode(), f'"{here}/'.encode())
    return replace(response, headers=headers, content=content)


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""
