"""The body of a file, put together from as many tries as it takes; what of it has come is not asked for again."""

from __future__ import annotations

import re
from typing import Any, Protocol

from ..errors import MalformedResponse, TransportError
from ..exchange import Headers, Request, Response
from ..uploads import Progress

__all__ = ["Body", "Memory", "Store", "length_of"]

_NUMBER = re.compile(r"[0-9]{1,18}", re.ASCII)
_CONTENT_RANGE = re.compile(r"bytes\s+([0-9]{1,18})-([0-9]{1,18})/(?:([0-9]{1,18})|\*)", re.ASCII | re.IGNORECASE)


class Store(Protocol):
    """Where bytes are kept."""

    def start(self, headers: Headers) -> None:
        """The body will come from its beginning; what was kept of it so far is void."""
        ...

    def write(self, chunk: bytes) -> None:
        """The next bytes."""
        ...


class Memory:
    """Keeps bytes in memory."""

    def __init__(self) -> None:
        self._chunks: list[bytes] = []

    @property
    def content(self) -> bytes:
        """All of them."""
        return b"".join(self._chunks)

    def start(self, headers: Headers) -> None:
        self._chunks.clear()

    def write(self, chunk: bytes) -> None:
        self._chunks.append(chunk)


class Body:
    """A `Sink` that goes on where the try before it broke off (RFC 9110, 14).

    The rest is asked for with `Range`, and with `If-Range` where there is a strong ETag. It is only taken if it begins
    where the bytes so far end and is of the same file, by its size, ETag and Last-Modified. Where the service gives all
    of it again, or another part than the one asked for, the body begins anew. `progress` is told.
    """

    def __init__(self, store: Store, progress: Progress | None = None) -> None:
        self._store = store
        self._progress = progress
        self._here = 0
        self._size: int | None = None
        self._told: Headers = Headers()

    def ask(self, request: Request) -> Request:
        """The request for what is missing."""
        if not self._here:
            return request
        request = request.with_header("Range", f"bytes={self._here}-")
        tag = self._told.get("ETag", "")
        # What is marked as weak need not be the same bytes, and is not allowed here.
        return request.with_header("If-Range", tag) if tag.startswith('"') else request

    def begin(self, response: Response[Any]) -> bool:
        """Whether the body that follows is the file, or the part of it that is missing."""
        if response.status == 416 and self._here:
            raise self._void("the file has changed: it is shorter than what has come of it")
        if not 200 <= response.status < 300:
            return False
        if response.headers.get("Content-Encoding", "identity").strip().lower() not in ("identity", ""):
            raise MalformedResponse("the file came packed, though it was asked for as it is", response=response)
        if response.status == 206:
            self._go_on(response.headers)
        elif response.status in (200, 203):
            self._here, self._told = 0, response.headers
            self._size = length_of(response.headers)
            self._store.start(response.headers)
        else:
            raise MalformedResponse(f"a file was asked for, and answered with {response.status}", response=response)
        self._tell()
        return True

    def write(self, chunk: bytes) -> None:
        """The next bytes."""
        if self._size is not None and self._here + len(chunk) > self._size:
            raise self._void(f"more came than the {self._size} bytes that the file has")
        self._store.write(chunk)
        self._here += len(chunk)
        self._tell()

    def end(self) -> None:
        """No more bytes follow. Raises `TransportError` where some are missing."""
        if self._size is not None and self._here < self._size:
            raise TransportError(f"the connection ended early: {self._here} bytes of {self._size} have come")

    def _go_on(self, headers: Headers) -> None:
        found = _CONTENT_RANGE.fullmatch(headers.get("Content-Range", "").strip())
        if found is None or int(found[1]) != self._here:
            raise self._void("another part of the file came than the one asked for")
        size = int(found[3]) if found[3] else None
        if not self._here:
            self._told, self._size = headers, size
            self._store.start(headers)
        elif self._is_other(headers, size):
            raise self._void("the file has changed since its first part came")
        self._size = self._size if size is None else size

    def _is_other(self, headers: Headers, size: int | None) -> bool:
        """Whether a part is surely not of the file that the parts before it are of."""
        if None not in (size, self._size) and size != self._size:
            return True
        return any(
            name in headers and name in self._told and headers[name] != self._told[name]
            for name in ("ETag", "Last-Modified")
        )

    def _void(self, why: str) -> TransportError:
        """Forget what has come; the error is for the retry policy, which has it asked for from the beginning."""
        self._here, self._size = 0, None
        return TransportError(why)

    def _tell(self) -> None:
        if self._progress is not None:
            self._progress(self._here, self._size)


def length_of(headers: Headers) -> int | None:
    """The size that a Content-Length field tells; None where there is none, or it is no number."""
    text = headers.get("Content-Length", "").strip()
    return int(text) if _NUMBER.fullmatch(text) else None
