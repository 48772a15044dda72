"""Requests and what came of them as a cassette shows them, and back again.

A description is an object of JSON's types (and bytes): `method`, `url`, `headers` and `body` of a request, `status`,
`headers` and `body` of an answer, `reason`, `request_sent` and `message` of an error that came in place of one.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Mapping
from typing import Any, Literal

from ...errors import TransportError
from ...exchange import Headers, Request, Response
from ...uploads import Multipart
from ..fake.tables import Json
from .bodies import BOUNDARY, Digest, content_of, described, described_multipart, plain_body
from .document import Part, headers_of

__all__ = [
    "describe_error",
    "describe_request",
    "describe_response",
    "plain_request",
    "read_error",
    "read_request",
    "read_response",
]

_OF_CLIENTS = {"accept", "accept-encoding", "user-agent"}
_OF_SERVERS = {"alt-svc", "server", "strict-transport-security", "vary", "via"}
_OF_CONNECTIONS = {"connection", "content-encoding", "content-length", "host", "keep-alive", "transfer-encoding"}
_UNTOLD = _OF_CLIENTS | _OF_SERVERS | _OF_CONNECTIONS
"""Header fields that a cassette leaves out: no client of Webex depends on them."""


def describe_request(request: Request, upload: Digest | None = None) -> Json:
    """A request. Of the file in a form that it uploads `upload` has seen all."""
    headers, body = request.headers, request.body
    if isinstance(body, Multipart):
        shown: Json | None = described_multipart(body, upload or Digest())
    else:
        shown = described(_expanded(body or b"", headers), headers.get("Content-Type", ""))
    return _with_body({"method": request.method, "url": request.url, "headers": _told(headers)}, shown)


def describe_response(response: Response[Any]) -> Json:
    """An answer. A file keeps its very bytes."""
    headers = response.headers
    is_file = "Content-Disposition" in headers
    content = response.content if is_file else _expanded(response.content, headers)
    shown = described(content, headers.get("Content-Type", ""), exact=is_file)
    return _with_body({"status": response.status, "headers": _told(headers)}, shown)


def describe_error(error: TransportError) -> Json:
    """What came in place of an answer."""
    return {"reason": error.reason, "request_sent": error.request_sent, "message": str(error)}


def plain_request(part: Part) -> Json:
    """The description of a request that a cassette holds. Raises `UnusableInputError` for what is none."""
    request = read_request(part)
    return _with_body(
        {"method": request.method, "url": request.url, "headers": dict(request.headers)}, plain_body(part.find("body"))
    )


def read_request(part: Part) -> Request:
    """The request that is described; a file it uploads is empty. Raises `UnusableInputError` for what is none."""
    headers, body = headers_of(part.find("headers")), part.find("body")
    content = content_of(body)
    if body is not None and "multipart" in body.value:
        fields = [field for field in headers.items() if field[0].lower() != "content-type"]
        headers = Headers([*fields, ("Content-Type", f"multipart/form-data; boundary={BOUNDARY}")])
    return Request(part.field("method").text().upper(), part.field("url").text(), headers, content)


def read_response(part: Part) -> Response[Any]:
    """The answer that is described. Raises `UnusableInputError` for what is none."""
    content = content_of(part.find("body")) or b""
    return Response(part.field("status").number(), headers_of(part.find("headers")), content, None)


def read_error(part: Part) -> TransportError:
    """The error that is described. Raises `UnusableInputError` for what is none."""
    reason = _reason(part.field("reason").value)
    sent = part.field("request_sent").value
    if reason is None or not isinstance(sent, bool):
        raise part.fault("an error has a reason (timeout or connection), and request_sent (true or false)")
    return TransportError(part.field("message").text(), reason=reason, request_sent=sent)


def _reason(text: object) -> Literal["timeout", "connection"] | None:
    return "timeout" if text == "timeout" else "connection" if text == "connection" else None


def _told(headers: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in headers.items() if name.lower() not in _UNTOLD}


def _with_body(description: Json, body: Json | None) -> Json:
    return description if body is None else {**description, "body": body}


def _expanded(content: bytes, headers: Headers) -> bytes:
    """The body as it was before it was compressed, where it still is."""
    if "gzip" in headers.get("Content-Encoding", "").lower() and content.startswith(b"\x1f\x8b"):
        try:
            return gzip.decompress(content)
        except (EOFError, OSError, zlib.error):
            return content
    return content
