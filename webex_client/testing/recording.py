"""Transports that record what passes through them to a cassette, and play it back when it is there.

    with WebexClient(transport=RecordingTransport("tests/cassettes/rooms.yaml")) as webex:
        webex.rooms.list().all()

The first time the rooms come from Webex, from then on from the cassette.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import IO, Any, Literal, TypeAlias, cast, get_args

from ..clock import Clock, SystemClock
from ..default_transport import AsyncDefaultTransport, DefaultTransport
from ..errors import ArgumentError, TransportError
from ..exchange import Request, Response
from ..models.common import format_timestamp
from ..transport import AsyncTransport, Transport
from ..uploads import Multipart
from .errors import CassetteError
from .exchanges import cassette as cassettes
from .exchanges.bodies import Digest
from .exchanges.cassette import Origin
from .exchanges.descriptions import describe_error, describe_request, describe_response
from .fake.tables import Json
from .fake.transports import AsyncFakeTransport, FakeTransport
from .operations import find_operation
from .redaction import Redaction
from .redaction.traces import Traces
from .replay import AsyncReplayTransport, Match, ReplayTransport

__all__ = ["VARIABLE", "AsyncRecordingTransport", "Mode", "RecordingTransport"]

Mode: TypeAlias = Literal["none", "once", "all"]

VARIABLE = "WEBEX_RECORD"
"""The environment variable that, where it is set, decides about the mode of every recorder."""

_CHUNK = 1 << 16
"""Bytes of a file that are read at a time."""


class RecordingTransport:
    """Writes each request, and what came of it, to the file `cassette`.

    - `transport`: what carries the requests; httpx unless given.
    - `mode`: "once" records where the file does not exist, and otherwise plays it; "all" always records anew; "none"
      always plays. The environment variable WEBEX_RECORD comes before it.
    - `redact`: what to leave out besides secrets, which never are written; see `Redaction`.
    - `match`: how a request finds its answer when the cassette is played; see `ReplayTransport`.
    - `source`: what is recorded, "service" or "fake"; found out from the transport unless given.
    - `clock`: where the times in the cassette come from.

    What the client gets is never changed. The file is replaced as a whole after each answer, and holds the exchanges
    in the order of their requests, whichever is answered first. A timeout or a broken connection is recorded too;
    played back, it is raised again. Of an uploaded file the cassette tells name, type, size and SHA-256 sum, not the
    content. A secret that comes to light later is taken out of what was recorded before.

    Every call may raise a `CassetteError`: the file cannot be written, or has no answer to a request. May be used from
    several threads; two recorders of one file would overwrite each other's.
    """

    def __init__(
        self,
        cassette: str | os.PathLike[str],
        transport: Transport | None = None,
        *,
        mode: Mode = "once",
        redact: Redaction | None = None,
        match: Match = "strict",
        source: Origin | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._transport = transport or DefaultTransport(None, True)
        self._recorder: _Recorder | None = None
        self._replay: ReplayTransport | None = None
        if _plays(cassette, mode):
            self._replay = ReplayTransport(cassette, match=match)
        else:
            self._recorder = _Recorder(cassette, transport, redact, source, clock)

    @property
    def replay(self) -> ReplayTransport | None:
        """What plays the cassette; None while it is recorded."""
        return self._replay

    def send(self, request: Request) -> Response[Any]:
        if self._replay is not None:
            return self._replay.send(request)
        assert self._recorder is not None
        with self._recorder.recording(request) as taken:
            taken.response = self._transport.send(taken.request)
        return taken.response

    def close(self) -> None:
        self._transport.close()


class AsyncRecordingTransport:
    """The same for asyncio."""

    def __init__(
        self,
        cassette: str | os.PathLike[str],
        transport: AsyncTransport | None = None,
        *,
        mode: Mode = "once",
        redact: Redaction | None = None,
        match: Match = "strict",
        source: Origin | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._transport = transport or AsyncDefaultTransport(None, True)
        self._recorder: _Recorder | None = None
        self._replay: AsyncReplayTransport | None = None
        if _plays(cassette, mode):
            self._replay = AsyncReplayTransport(cassette, match=match)
        else:
            self._recorder = _Recorder(cassette, transport, redact, source, clock)

    @property
    def replay(self) -> AsyncReplayTransport | None:
        """What plays the cassette; None while it is recorded."""
        return self._replay

    async def send(self, request: Request) -> Response[Any]:
        if self._replay is not None:
            return await self._replay.send(request)
        assert self._recorder is not None
        with self._recorder.recording(request) as taken:
            taken.response = await self._transport.send(taken.request)
        return taken.response

    async def aclose(self) -> None:
        await self._transport.aclose()


def _plays(cassette: str | os.PathLike[str], mode: str) -> bool:
    """Whether to play the cassette rather than to record it. Raises `ArgumentError` for a mode that is none."""
    modes = get_args(Mode)
    ordered = os.environ.get(VARIABLE, "").strip().lower()
    for name, value in (("mode", mode), (VARIABLE, ordered or mode)):
        if value not in modes:
            raise ArgumentError(f"{name}={value!r}: one of {', '.join(modes)} is needed")
    mode = ordered or mode
    return mode == "none" or (mode == "once" and Path(cassette).exists())


@dataclass
class _Taken:
    """A request on its way: as it is to be sent, and once it is there, its answer."""

    request: Request
    response: Response[Any] = field(init=False)


@dataclass
class _Entry:
    """An exchange as it was, and as it stands in the cassette."""

    told: Json
    text: str


class _Recorder:
    """Keeps a cassette up to date. Knows nothing of how requests are sent."""

    def __init__(
        self,
        cassette: str | os.PathLike[str],
        transport: Transport | AsyncTransport | None,
        redact: Redaction | None,
        source: Origin | None,
        clock: Clock | None,
    ) -> None:
        import_module(".exchanges.readable_yaml", __package__)  # what it needs is better missed now than at an answer
        is_fake = isinstance(transport, (FakeTransport, AsyncFakeTransport))
        self._path = Path(cassette)
        self._redact = redact or Redaction()
        self._source: Origin = source or ("fake" if is_fake else "service")
        self._clock = clock or SystemClock()
        self._entries: dict[int, _Entry] = {}
        self._places = 0
        self._known = 0
        self._lock = threading.Lock()

    @contextmanager
    def recording(self, request: Request) -> Generator[_Taken]:
        """Record `request` with what comes of it in the block: `response` is set, or a `TransportError` raised."""
        with self._lock:
            self._places += 1
            place = self._places
        time = format_timestamp(datetime.fromtimestamp(round(self._clock.time(), 3), UTC))
        request, digest = _observed(request)
        taken = _Taken(request)
        try:
            yield taken
        except TransportError as error:
            self._keep(place, time, describe_request(request, digest), {"error": describe_error(error)})
            raise
        self._keep(place, time, describe_request(request, digest), {"response": describe_response(taken.response)})

    def _keep(self, place: int, time: str, request: Json, outcome: Json) -> None:
        operation = find_operation(request["method"], request["url"])
        told = {"operation": operation and operation.id, "time": time, "request": request, **outcome}
        with self._lock:
            self._redact.learn(told)
            self._clean_again()
            self._entries[place] = _Entry(told, self._text(told))
            self._write()

    def _clean_again(self) -> None:
        """Take out of what is recorded what has come to light since."""
        news = self._redact.learned(self._known)
        self._known += len(news)
        traces = Traces(news, shortest=2)
        for entry in self._entries.values():
            if traces.found_in(entry.text):
                entry.text = self._text(entry.told)

    def _text(self, told: Json) -> str:
        return cassettes.entry_text(self._redact.clean(told))

    def _write(self) -> None:
        texts = [entry.text for _, entry in sorted(self._entries.items())]
        try:
            cassettes.write(self._path, texts, source=self._source, replaced=self._redact.kinds)
        except OSError as error:
            raise CassetteError(f"{self._path} cannot be written: {error.strerror or error}") from error


def _observed(request: Request) -> tuple[Request, Digest | None]:
    """The request to send, and what will have seen all of the file in it once it is sent."""
    body = request.body
    if not isinstance(body, Multipart):
        return request, None
    digest = Digest()
    if body.rewinds:
        with body.file.open() as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
        return request, digest
    # It can be read once only, and that is for whoever sends it.
    file = cast("IO[bytes]", _Observed(cast("IO[bytes]", body.file.source), digest))
    return replace(request, body=replace(body, file=replace(body.file, source=file))), digest


class _Observed:
    """A file that can only be read, and who reads it is watched."""

    def __init__(self, file: IO[bytes], digest: Digest) -> None:
        self._file = file
        self._digest = digest

    def read(self, size: int = -1) -> bytes:
        chunk = self._file.read(size)
        self._digest.update(chunk)
        return chunk
