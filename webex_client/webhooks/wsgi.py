"""A receiver as a WSGI application."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from http import HTTPStatus
from typing import Any, TypeAlias

from ..exchange import Response
from .event import Event
from .reception import Reception, refusal

__all__ = ["WsgiApplication"]

_Environ: TypeAlias = dict[str, Any]


class WsgiApplication:
    """Takes deliveries at any path. Answers at once, while a thread of the receiver handles the event."""

    def __init__(self, reception: Reception) -> None:
        self._reception = reception

    def __call__(self, environ: _Environ, start_response: Callable[..., object]) -> Iterable[bytes]:
        """Answer a request."""
        answer = self._reception.submit(self._admit(environ))
        fields = list(answer.headers.items())
        if answer.status != 204:
            fields.append(("Content-Length", str(len(answer.content))))
        start_response(f"{answer.status} {HTTPStatus(answer.status).phrase}", fields)
        return [answer.content] if answer.content else []

    def _admit(self, environ: _Environ) -> Response[Event | None]:
        if environ["REQUEST_METHOD"] != "POST":
            return refusal(405, f"webhooks are delivered by POST, not {environ['REQUEST_METHOD']}")
        most = self._reception.max_body
        given = environ.get("CONTENT_LENGTH") or ("" if environ.get("wsgi.input_terminated") else "0")
        if given and not (given.isascii() and given.isdigit()):
            return refusal(400, f"Content-Length is {given!r}: a number of bytes is needed")
        if given and (len(given) > len(str(most)) or int(given) > most):
            return self._reception.too_large()
        body = _read(environ["wsgi.input"], int(given) if given else most + 1)
        return self._reception.admit(body, dict(_headers(environ)))


def _read(stream: Any, most: int) -> bytes:
    """So many bytes at most: a stream may give fewer at a time."""
    body = b""
    while len(body) < most and (read := stream.read(most - len(body))):
        body += read
    return body


def _headers(environ: _Environ) -> Iterator[tuple[str, str]]:
    """The header fields that may be asked for, by the names they had."""
    for name, value in environ.items():
        if name.startswith("HTTP_"):
            yield name[5:].replace("_", "-"), value
